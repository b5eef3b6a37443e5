export const id = 3503;
export const ids = [3503];
export const modules = {

/***/ 3503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listKeys: () => (/* binding */ listKeys),
/* harmony export */   listTokens: () => (/* binding */ listTokens)
/* harmony export */ });
/* harmony import */ var _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51043);
/* harmony import */ var _key_public_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41520);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3506);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93840);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47118);





/** The tokens that a module shows; nothing is logged in to. */
async function listTokens(options, uri = {}) {
    const host = await (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .startHost */ .P)(options, uri);
    try {
        return (await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .initialisedTokens */ .Kk)(host)).map(tokenDescription);
    }
    finally {
        await host.close();
    }
}
/** The private keys of the token that the URI names, with what keeps one from signing. */
function listKeys(options) {
    return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .withToken */ .u)(options, false, async (host, token) => {
        const keys = await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(host, _attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIVATE_KEYS */ .J0, _find_js__WEBPACK_IMPORTED_MODULE_1__/* .OF_PRIVATE_KEYS */ .zB);
        await host.close();
        return keys.map((key) => keyDescription(key, token));
    });
}
function tokenDescription(token) {
    const { label, manufacturer, model, serial, slot } = token;
    return { label, manufacturer, model, serial, slot };
}
function keyDescription(key, token) {
    const refusal = (0,_key_public_key_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .Of)(key);
    const id = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .idOf */ .TH)(key);
    return {
        label: (0,_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(key),
        id,
        kind: (0,_key_public_key_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(key),
        uri: {
            token: token.label,
            serial: token.serial,
            ...((0,_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(key) === '' ? {} : { object: (0,_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(key) }),
            ...(id.length === 0 ? {} : { id }),
            type: 'private',
        },
        isExtractable: (0,_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)(key, _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.extractable) !== false,
        asksEachTime: (0,_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)(key, _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.alwaysAuthenticate) === true,
        ...(refusal === undefined ? {} : { refusal }),
    };
}


/***/ })

};
