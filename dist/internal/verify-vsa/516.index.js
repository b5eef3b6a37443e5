export const id = 516;
export const ids = [516];
export const modules = {

/***/ 90516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generateKey: () => (/* binding */ generateKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51043);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91169);
/* harmony import */ var _key_curve_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64728);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3506);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93840);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47118);







const ID_BYTES = 8;
const RSA_EXPONENT = Buffer.from([1, 0, 1]);
/**
 * Makes a key pair in the token that the URI names: the private half cannot leave it. Its attributes are read back, and a
 * key that turned out otherwise is destroyed.
 *
 * @throws Pkcs11Error `KEY_EXISTS` where label or id are taken, `KEY_UNSUPPORTED` where the token makes another key
 */
function generateKey(options) {
    return (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .withToken */ .u)(options, true, async (host, token) => {
        const name = (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfToken */ .is)(token);
        const id = options.id ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(ID_BYTES);
        await assertFree(host, name, options.label, id);
        const { mechanism, publicPart } = recipeOf(options.kind);
        const common = [(0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bool */ .lc)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.token, true), (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.label, options.label), (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.id, id)];
        const handles = (await host.request({
            op: 'generate',
            mechanism,
            publicTemplate: [...common, (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bool */ .lc)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.private, false), (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bool */ .lc)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.verify, true), ...publicPart],
            privateTemplate: [
                ...common,
                (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bool */ .lc)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.private, true),
                (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bool */ .lc)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.sensitive, true),
                (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bool */ .lc)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.extractable, false),
                (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bool */ .lc)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.sign, true),
            ],
        }));
        const made = (await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I6)(host, [..._attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .PRIVATE_KEYS */ .J0, (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.id, id)], _find_js__WEBPACK_IMPORTED_MODULE_2__/* .OF_PRIVATE_KEYS */ .zB)).find(({ handle }) => handle === handles.privateKey);
        const fault = made === undefined ? 'the token does not show it' : faultOf(made, id);
        if (made === undefined || fault !== undefined) {
            for (const object of [handles.privateKey, handles.publicKey])
                await host.request({ op: 'destroy', object });
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .Pkcs11Error */ .Y('KEY_UNSUPPORTED', `${name}: the new key was destroyed: ${fault}`, {
                remedy: 'use a token that keeps private keys to itself',
            });
        }
        const { publicKey } = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findNeighbours */ .S3)(host, made, name);
        const description = `${(0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfObject */ .MP)(made)} in ${name}`;
        await host.close();
        return { publicKey, id, description, uri: { token: token.label, serial: token.serial, object: options.label, id } };
    });
}
async function assertFree(host, token, label, id) {
    for (const kind of [_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .PRIVATE_KEYS */ .J0, _attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .PUBLIC_KEYS */ .Dd, _attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .CERTIFICATES */ .$b]) {
        for (const by of [(0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.label, label), (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.id, id)]) {
            const [taken] = await (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I6)(host, [...kind, by], [_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.label, _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.id, _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.keyType, _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.ecParams, _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.modulus]);
            if (taken === undefined)
                continue;
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .Pkcs11Error */ .Y('KEY_EXISTS', `${token} already has ${(0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfObject */ .MP)(taken)}`, {
                remedy: 'choose another label and id; nothing is overwritten',
            });
        }
    }
}
function recipeOf(kind) {
    if (kind.startsWith('RSA-')) {
        const bits = Number(kind.slice('RSA-'.length));
        const publicPart = [(0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.modulusBits, bits), (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.publicExponent, RSA_EXPONENT)];
        return { mechanism: { type: _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKM */ .Wz.rsaPkcsKeyPairGen }, publicPart };
    }
    const curve = _key_curve_js__WEBPACK_IMPORTED_MODULE_6__/* .CURVES */ .H1.find(({ name }) => name === kind);
    if (curve === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .Pkcs11Error */ .Y('KEY_UNSUPPORTED', `keys of kind ${kind} are not made`);
    return { mechanism: { type: _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKM */ .Wz.ecKeyPairGen }, publicPart: [(0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.ecParams, Buffer.from(curve.params, 'hex'))] };
}
/** What of a new key is not as it was ordered: tokens may ignore what they do not like. */
function faultOf(key, id) {
    if ((0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .isSet */ .vM)(key, _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.sensitive) !== true)
        return 'it is not sensitive';
    if ((0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .isSet */ .vM)(key, _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.extractable) !== false)
        return 'it could be extracted';
    if ((0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .isSet */ .vM)(key, _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.sign) !== true)
        return 'it may not sign';
    return (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .TH)(key).equals(id) ? undefined : 'it has another id';
}


/***/ })

};
