"use strict";
exports.id = 7959;
exports.ids = [7959];
exports.modules = {

/***/ 48369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   VT: () => (/* binding */ assertServiceUrl),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20209);

/** Whether the host name of a parsed URL means this machine. The URL parser has written every address in one way. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/**
 * The URL of a service: https, or http on loopback; without credentials in it.
 *
 * @param what names the place the text came from, for errors
 * @throws WireError `URL_REFUSED`
 */
function assertServiceUrl(text, what) {
    if (!URL.canParse(text))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('URL_REFUSED', `${what}: "${shownText(text)}" is not a URL`);
    const url = new URL(text);
    if (url.username !== '' || url.password !== '') {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('URL_REFUSED', `${what}: a URL with credentials in it is not accepted`, {
            remedy: 'give them as inputs of their own',
        });
    }
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return url;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('URL_REFUSED', `${what}: ${url.protocol}//${url.host} is not https`, {
        remedy: 'use https; plain http is for loopback only',
    });
}
/** Origin and path of a URL: what may stand in messages. */
function shownUrl(url) {
    return `${url.origin}${url.pathname}`;
}
/** Beginning of a text that should have been a URL, without what could be a password or a signed query. */
function shownText(text) {
    return (text.split(/[?#]/)[0] ?? '').replace(/^.*@/s, '***@').slice(0, 200);
}


/***/ }),

/***/ 3383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mapLimit)
/* harmony export */ });
/**
 * The results of `work` over the items, in their order, at most `limit` at once. After a failure nothing new is started;
 * what runs is waited for, then the first failure is thrown.
 */
async function mapLimit(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failure;
    const lanes = Math.min(Math.max(1, Math.floor(limit) || 1), items.length);
    const lane = async () => {
        while (next < items.length && failure === undefined) {
            const index = next;
            next += 1;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    if (failure !== undefined)
        throw failure.error;
    return results;
}


/***/ })

};
;