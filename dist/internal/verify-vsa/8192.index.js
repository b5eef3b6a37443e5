export const id = 8192;
export const ids = [8192];
export const modules = {

/***/ 48192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeVsa: () => (/* binding */ writeVsa)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74076);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45202);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30306);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38618);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77692);
/* harmony import */ var _slsa_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36231);
/* harmony import */ var _storage_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96988);
/* harmony import */ var _storage_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28351);






/**
 * Writes a verification summary of what passed: the statement alone, or signed. One that this very job signs is
 * self-issued, and a verifier says so.
 *
 * @see SLSA v1.2, Verification Summary Attestation
 */
async function writeVsa(verified, inputs, sign, ports) {
    const { verifierId = '', resourceUri = '' } = inputs;
    const levels = [`SLSA_BUILD_LEVEL_${verified.level ?? 'UNEVALUATED'}`];
    const vsa = (0,_slsa_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createVsa */ .$x)({
        verifier: { id: verifierId, version: { 'slsa-actions': _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .SUITE_VERSION */ .s } },
        timeVerified: new Date(Math.floor(ports.clock.now() / 1000) * 1000),
        resourceUri,
        policy: verified.policy,
        hasPassed: true,
        verifiedLevels: levels,
        inputAttestations: verified.bundles.map(({ text }) => ({
            digest: { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') },
        })),
    });
    const predicate = (0,in_toto_attestation__WEBPACK_IMPORTED_MODULE_4__/* .validatePredicate */ .M)(in_toto_attestation__WEBPACK_IMPORTED_MODULE_5__/* .PREDICATE */ .W.vsaV1, structuredClone(vsa));
    const statement = (0,in_toto_attestation__WEBPACK_IMPORTED_MODULE_6__/* .createStatement */ .Ay)(verified.artifacts, in_toto_attestation__WEBPACK_IMPORTED_MODULE_5__/* .PREDICATE */ .W.vsaV1, predicate);
    const payload = (0,in_toto_attestation__WEBPACK_IMPORTED_MODULE_6__/* .serializeStatement */ .US)(statement);
    const [name = ''] = (0,_storage_index_js__WEBPACK_IMPORTED_MODULE_7__/* .bundleFileNames */ .BC)([{ subjects: verified.artifacts, kind: 'vsa' }], ports.platform);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.job.workspace, inputs.bundleDir);
    const isSigned = inputs.vsa === 'signed';
    if (isSigned && sign === undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_8__/* .badInput */ .AN)('INTERNAL', 'a summary was to be signed, and nobody can');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, isSigned ? name : name.replace(/\.sigstore\.json$/, '.statement.json'));
    await (0,_storage_index_js__WEBPACK_IMPORTED_MODULE_9__/* .writeFileSafely */ .kv)(path, sign === undefined ? payload : `${await sign(statement, payload)}\n`, ports.fs);
    return { path, isSigned, verifier: verifierId, resourceUri, result: 'PASSED', levels };
}


/***/ })

};
