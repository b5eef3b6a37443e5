export const id = 264;
export const ids = [264];
export const modules = {

/***/ 90264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCosignKey: () => (/* binding */ openCosignKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27604);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77692);
/* harmony import */ var _private_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71980);





const derive = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.scrypt);
/** The three costs that the format knows, as N; a fourth could be one that never ends. */
const COSTS = [2 ** 15, 2 ** 16, 2 ** 17];
const BLOCK_SIZE = 8;
const KEY_BYTES = 32;
const NONCE_BYTES = 24;
/**
 * The PKCS#8 DER in a key of `cosign generate-key-pair` or `import-key-pair`: JSON with scrypt's parameters and a NaCl
 * secretbox. Without a password the empty one is tried, which cosign takes too.
 *
 * @throws CoreError bad-input `KEY`
 * @see github.com/secure-systems-lab/go-securesystemslib/encrypted 0.11.0
 */
async function openCosignKey(json, password, what) {
    const { salt, cost, nonce, box } = parseEncrypted(json, what);
    const { xsalsa20poly1305 } = await __webpack_require__.e(/* import() */ 6382).then(__webpack_require__.bind(__webpack_require__, 46382));
    const key = await derive(password ?? '', salt, KEY_BYTES, {
        N: cost,
        r: BLOCK_SIZE,
        p: 1,
        maxmem: 256 * BLOCK_SIZE * cost,
    });
    try {
        return Buffer.from(xsalsa20poly1305(key, nonce).decrypt(box));
    }
    catch {
        throw password === undefined ? (0,_private_key_js__WEBPACK_IMPORTED_MODULE_2__/* .passwordNeeded */ .n)(what) : (0,_private_key_js__WEBPACK_IMPORTED_MODULE_2__/* .wrongPassword */ .l)(what);
    }
    finally {
        key.fill(0);
    }
}
function parseEncrypted(json, what) {
    try {
        const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(json, { what });
        const { kdf, cipher, ciphertext } = object(value);
        const { name: kdfName, params, salt } = object(kdf);
        const { name: cipherName, nonce } = object(cipher);
        const { N: cost, r, p } = object(params);
        if (kdfName !== 'scrypt' || cipherName !== 'nacl/secretbox')
            throw new Error('another cipher');
        if (typeof cost !== 'number' || !COSTS.includes(cost) || r !== BLOCK_SIZE || p !== 1)
            throw new Error('other costs');
        const found = { salt: bytes(salt), cost, nonce: bytes(nonce), box: bytes(ciphertext) };
        if (found.nonce.byteLength !== NONCE_BYTES)
            throw new Error('a nonce of another length');
        return found;
    }
    catch (cause) {
        throw damaged(what, cause);
    }
}
function object(value) {
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value))
        return value;
    throw new Error('not an object');
}
function bytes(value) {
    if (typeof value === 'string')
        return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_5__/* .decodeBase64 */ .y)(value, 'the encrypted key');
    throw new Error('not bytes');
}
function damaged(what, cause) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_6__/* .badInput */ .AN)('KEY', `${what}: is not the encrypted form that cosign writes`, {
        remedy: 'make it anew with `cosign generate-key-pair` or `cosign import-key-pair`',
        cause,
    });
}


/***/ })

};
