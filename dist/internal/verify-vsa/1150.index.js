export const id = 1150;
export const ids = [1150];
export const modules = {

/***/ 91150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coSignedItems: () => (/* binding */ coSignedItems)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);
/* harmony import */ var _storage_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30550);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97895);
/* harmony import */ var _verification_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97695);
/* harmony import */ var _verification_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50816);
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94626);
/* harmony import */ var _signing_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31987);
/* harmony import */ var _statement_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(71113);








/**
 * The statements of bundles that somebody else signed, to be signed once more, byte for byte: two signers, one statement.
 * Each bundle is verified first, since whoever signs a statement vouches for it: by the identity or key that the inputs
 * name, under the root that they name.
 *
 * @param path of the file, for messages
 * @throws CoreError bad-input `EXPECTATION` where nobody says who must have signed; refused for a bundle that does not verify
 */
async function coSignedItems(bytes, path, inputs, ports) {
    const text = (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8Of */ .vw)(bytes);
    if (text === undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('INPUT', `statement ${path}: is not UTF-8`);
    const expectation = expectationOf(inputs, path);
    const signing = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readSigningInputs */ .lC)(inputs);
    const key = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(inputs, 'statements-key');
    const chooser = await (0,_profiles_js__WEBPACK_IMPORTED_MODULE_4__/* .profileChooser */ .p)({
        trustedRoot: signing.trustedRoot,
        tufMirror: signing.tufMirror,
        tufRoot: signing.tufRoot,
        isOffline: false,
        // A log is not needed here: who verifies both signatures later demands of each what it must have.
        key: key === undefined ? undefined : { key, validFor: undefined, isLogRequired: false },
        expectation,
        judge: { policy: undefined },
    }, ports);
    const items = [];
    for (const found of (0,_storage_index_js__WEBPACK_IMPORTED_MODULE_5__/* .bundlesInText */ .km)(text, path)) {
        if (found.failure !== undefined)
            throw found.failure;
        const bundle = (0,_verification_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parseBundle */ .Q)(found.text, found.source);
        const payload = statementBytes(bundle);
        // The subjects are those of the statement that is signed again, so no artifact is compared with them.
        const { verifiedBy } = await (0,_verification_index_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyBundle */ .I)(bundle, await chooser.profileFor(bundle), undefined, expectation);
        const signer = verifiedBy.kind === 'certificate' ? verifiedBy.signer.san : verifiedBy.fingerprint;
        items.push({ ...(0,_statement_files_js__WEBPACK_IMPORTED_MODULE_8__/* .statementItem */ .z5)(payload, found.source), coSigns: coSigned(found.source, signer, payload) });
    }
    return items;
}
function coSigned(source, signer, payload) {
    return { source, signer, statementDigest: { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest('hex') } };
}
/** Who must have signed the bundles: an identity with its issuer, or a key; exactly. */
function expectationOf(inputs, path) {
    const identity = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(inputs, 'statements-identity');
    const issuer = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(inputs, 'statements-issuer');
    const key = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)(inputs, 'statements-key');
    if (key !== undefined && identity === undefined && issuer === undefined)
        return { signedBy: 'key' };
    if (key === undefined && identity !== undefined && issuer !== undefined) {
        return { identity: { kind: 'exact', value: identity }, issuer: { kind: 'exact', value: issuer } };
    }
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('EXPECTATION', `statement ${path}: is a bundle, and nobody says who must have signed it`, {
        remedy: 'give `statements-identity` with `statements-issuer`, or `statements-key` for a bundle of a key: whoever signs a statement vouches for it',
    });
}
function statementBytes({ bundle, what }) {
    if (bundle.content.$case === 'dsseEnvelope')
        return bundle.content.dsseEnvelope.payload;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('INPUT', `statement ${what}: is a plain signature, which has no statement`, {
        remedy: 'sign the artifact itself, with `files`, `digests` or `images`',
    });
}


/***/ })

};
