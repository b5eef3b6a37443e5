export const id = 1980;
export const ids = [1980];
export const modules = {

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pemBlocks),
/* harmony export */   o: () => (/* binding */ pemText)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27604);

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END ([A-Z0-9 ]+)-----/g;
/** A block of PEM text, with 64 characters a line and a line end behind it (RFC 7468, strict). */
function pemText({ label, der }) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
/**
 * The blocks of a text that holds nothing but PEM (RFC 7468, strict: no headers in a block, no words beside it);
 * undefined for any other text.
 */
function pemBlocks(text) {
    const blocks = [];
    let at = 0;
    for (const match of text.matchAll(BLOCK)) {
        const [whole, label = '', body = '', endLabel] = match;
        if (label !== endLabel || text.slice(at, match.index).trim() !== '')
            return undefined;
        at = match.index + whole.length;
        try {
            blocks.push({ label, der: (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y)(body.replace(/[\r\n]/g, ''), label) });
        }
        catch {
            return undefined;
        }
    }
    return blocks.length > 0 && text.slice(at).trim() === '' ? blocks : undefined;
}


/***/ }),

/***/ 71980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ wrongPassword),
/* harmony export */   n: () => (/* binding */ passwordNeeded),
/* harmony export */   parsePrivateKey: () => (/* binding */ parsePrivateKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);
/* harmony import */ var _pem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4055);



const COSIGN = ['ENCRYPTED SIGSTORE PRIVATE KEY', 'ENCRYPTED COSIGN PRIVATE KEY'];
const REMEDY = 'give one private key as PEM: PKCS#8 (`openssl genpkey`), PKCS#1, SEC1, or one of `cosign generate-key-pair`';
/**
 * The private key of a PEM text: PKCS#8, plain or encrypted, PKCS#1, SEC1, or in the encrypted form that cosign writes.
 *
 * @param password of an encrypted key; undefined where none was given
 * @param what names the file or variable, for errors; what stands in it is never repeated
 * @throws CoreError bad-input `KEY`
 */
async function parsePrivateKey(text, password, what) {
    // `openssl ecparam -genkey` writes the name of the curve in front.
    const blocks = (0,_pem_js__WEBPACK_IMPORTED_MODULE_1__/* .pemBlocks */ .P)(text)?.filter(({ label }) => label !== 'EC PARAMETERS');
    const [block, ...others] = blocks ?? [];
    if (block === undefined)
        throw noPem(text, what);
    if (others.length > 0)
        throw bad(what, 'holds more than one key');
    const { label, der } = block;
    try {
        if (COSIGN.includes(label)) {
            const { openCosignKey } = await __webpack_require__.e(/* import() */ 264).then(__webpack_require__.bind(__webpack_require__, 90264));
            const pkcs8 = await openCosignKey(der, password, what);
            return readKey(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: pkcs8, format: 'der', type: 'pkcs8' }), what);
        }
        switch (label) {
            case 'PRIVATE KEY':
                return readKey(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: der, format: 'der', type: 'pkcs8' }), what);
            case 'ENCRYPTED PRIVATE KEY':
                return openPkcs8(der, password, what);
            case 'EC PRIVATE KEY':
                return readKey(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: der, format: 'der', type: 'sec1' }), what);
            case 'RSA PRIVATE KEY':
                return readKey(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: der, format: 'der', type: 'pkcs1' }), what);
            case 'PUBLIC KEY':
            case 'CERTIFICATE':
                throw bad(what, `is a ${label.toLowerCase()}, and signing needs the private key`);
            default:
                throw bad(what, `is a ${label}, which is not read`);
        }
    }
    finally {
        der.fill(0);
    }
}
function openPkcs8(der, password, what) {
    if (password === undefined)
        throw passwordNeeded(what);
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: der, format: 'der', type: 'pkcs8', passphrase: password });
    }
    catch {
        // The platform's own error would say no more, and is not ours to show beside a password.
        throw wrongPassword(what);
    }
}
function readKey(read, what) {
    try {
        return read();
    }
    catch {
        throw bad(what, 'is no private key that can be read');
    }
}
/** An encrypted key without its password. */
function passwordNeeded(what) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('KEY', `${what}: is encrypted, and no password was given`, {
        remedy: 'give it as `pin` from a secret; for the command line in COSIGN_PASSWORD or a file of --pin-file',
    });
}
/** An encrypted key that another password opens, or none. */
function wrongPassword(what) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('KEY', `${what}: the password does not open it`, {
        remedy: 'check the secret behind `pin`; or the file is damaged',
    });
}
function noPem(text, what) {
    if (/^-----BEGIN (?:RSA|EC) PRIVATE KEY-----\r?\nProc-Type: /.test(text.trim())) {
        return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('KEY', `${what}: is encrypted in the old way of OpenSSL`, {
            remedy: 'write it anew with `openssl pkcs8 -topk8 -in OLD -out NEW`',
        });
    }
    return bad(what, /-----BEGIN OPENSSH/.test(text) ? 'is a key of OpenSSH' : 'is no PEM text');
}
function bad(what, problem) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('KEY', `${what}: ${problem}`, { remedy: REMEDY });
}


/***/ }),

/***/ 27604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ decodeBase64Url),
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20209);

const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
/**
 * Bytes of a base64 text that is exactly what an encoder writes (RFC 4648, section 4): standard alphabet, padded, no line
 * ends, unused bits zero. Two texts never give the same bytes.
 *
 * @param maxBytes most bytes of the result, default 16 MiB
 * @throws WireError `BASE64`
 */
function decodeBase64(text, what, maxBytes = DEFAULT_MAX_BYTES) {
    return decodeExactly(text, 'base64', what, maxBytes, 'is not base64 (padded, standard alphabet, no line ends)');
}
/** Bytes of an unpadded base64url text (RFC 4648, section 5), as strictly. @throws WireError `BASE64` */
function decodeBase64Url(text, what, maxBytes = DEFAULT_MAX_BYTES) {
    return decodeExactly(text, 'base64url', what, maxBytes, 'is not base64url (no padding, no line ends)');
}
function decodeExactly(text, encoding, what, maxBytes, complaint) {
    const tooLarge = () => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('BASE64', `${what}: has more than ${maxBytes} bytes`);
    // Before decoding, so that a text of any length costs nothing; after it, because up to two bytes fit the same length.
    if (text.length > Math.ceil(maxBytes / 3) * 4)
        throw tooLarge();
    const bytes = Buffer.from(text, encoding);
    if (bytes.byteLength > maxBytes)
        throw tooLarge();
    // Encoding again is the check: whatever differs was not canonical.
    if (bytes.toString(encoding) === text)
        return bytes;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('BASE64', `${what}: ${complaint}`);
}


/***/ })

};
