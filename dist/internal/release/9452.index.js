export const id = 9452;
export const ids = [9452];
export const modules = {

/***/ 9452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeCertificate: () => (/* binding */ writeCertificate)
/* harmony export */ });
/* harmony import */ var _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1043);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1169);
/* harmony import */ var _key_der_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8464);
/* harmony import */ var _key_public_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1520);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3506);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3840);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7118);







/** Explicit tag 0, the version of a certificate; the first version has none. */
const VERSION = 0xa0;
/**
 * Stores a certificate beside its private key, with the same label and id. The same one twice is no fault.
 *
 * @throws Pkcs11Error `CERTIFICATE` for what is none or of another key, `KEY_EXISTS` where another one is stored
 */
function writeCertificate(options) {
    const { certificate } = options;
    return (0,_open_js__WEBPACK_IMPORTED_MODULE_0__/* .withToken */ .u)(options, true, async (host, token) => {
        const name = (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfToken */ .is)(token);
        const names = namesIn(certificate);
        const publicKey = (0,_key_public_key_js__WEBPACK_IMPORTED_MODULE_2__/* .publicKeyOfCertificate */ .Hz)(certificate);
        if (names === undefined || publicKey === undefined)
            throw wrong('the certificate cannot be read');
        const key = await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findPrivateKey */ .SE)(host, options.uri, name);
        if (!(await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findNeighbours */ .S3)(host, key, name)).publicKey.equals(publicKey)) {
            throw wrong(`the certificate is not of ${(0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfObject */ .MP)(key)}: its public key is another`);
        }
        const id = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .idOf */ .TH)(key);
        if (id.length === 0)
            throw wrong(`${(0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfObject */ .MP)(key)} has no id that a certificate could share`);
        const stored = await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(host, [..._attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .CERTIFICATES */ .$b, (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.id, id)], [_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.label, _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.id, _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.value]);
        if (stored.some((object) => (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .valueIn */ .xm)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.value)?.equals(certificate)))
            return host.close();
        if (stored.length > 0) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .Pkcs11Error */ .Y('KEY_EXISTS', `${name}: another certificate is stored beside ${(0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfObject */ .MP)(key)}`, {
                remedy: 'remove it with the tool of the token first; nothing is overwritten',
            });
        }
        await host.request({
            op: 'create',
            template: [
                (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.class, _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKO */ .Id.certificate),
                (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.certificateType, _abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKC_X509 */ .Ht),
                (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bool */ .lc)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.token, true),
                (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bool */ .lc)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.private, false),
                (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.label, (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(key) === '' ? (options.uri.object ?? '') : (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)(key)),
                (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.id, id),
                (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.subject, names.subject),
                (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.issuer, names.issuer),
                (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.serialNumber, names.serialNumber),
                (0,_attributes_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_4__/* .CKA */ .I0.value, certificate),
            ],
        });
        await host.close();
    });
}
/** DER of subject, issuer and serial number, as the attributes want them (RFC 5280, section 4.1). */
function namesIn(certificate) {
    const outer = (0,_key_der_js__WEBPACK_IMPORTED_MODULE_6__/* .readDer */ .SU)(certificate);
    const tbs = outer === undefined ? undefined : (0,_key_der_js__WEBPACK_IMPORTED_MODULE_6__/* .readDer */ .SU)(outer.content);
    const fields = tbs === undefined ? undefined : (0,_key_der_js__WEBPACK_IMPORTED_MODULE_6__/* .readAllDer */ .NT)(tbs.content);
    if (fields?.[0]?.tag === VERSION)
        fields.shift();
    const [serialNumber, , issuer, , subject] = fields ?? [];
    if (serialNumber?.tag !== _key_der_js__WEBPACK_IMPORTED_MODULE_6__/* .INTEGER */ .vh || issuer?.tag !== _key_der_js__WEBPACK_IMPORTED_MODULE_6__/* .SEQUENCE */ .gt || subject?.tag !== _key_der_js__WEBPACK_IMPORTED_MODULE_6__/* .SEQUENCE */ .gt)
        return undefined;
    return { subject: subject.whole, issuer: issuer.whole, serialNumber: serialNumber.whole };
}
function wrong(problem) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .Pkcs11Error */ .Y('CERTIFICATE', problem, {
        remedy: 'give the certificate that was issued for this key, in DER',
    });
}


/***/ })

};
