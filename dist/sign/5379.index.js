export const id = 5379;
export const ids = [5379];
export const modules = {

/***/ 25379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSvr: () => (/* binding */ writeSvr)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74076);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45202);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30306);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77692);
/* harmony import */ var _storage_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96988);
/* harmony import */ var _storage_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28351);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97895);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52036);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40277);







/** Largest copy of a manifest, in bytes. */
const MAX_COPY = 64 * 1024 * 1024;
/** What passed, by the verifier's own names; levels by those of SLSA. */
const POLICY_SATISFIED = 'VERIFY_POLICY_SATISFIED';
const IMAGES_VERIFIED = 'VERIFY_ALL_IMAGES_VERIFIED';
/**
 * Writes a simple verification result of what passed. For manifests its subjects are the copies in which every image has
 * the digest that was verified, so that one statement speaks about the release as it is applied; else the artifacts.
 *
 * @see in-toto attestation, Simple Verification Result v0.1
 */
async function writeSvr(verified, manifests, inputs, sign, ports) {
    const { verifierId = '' } = inputs;
    const isRelease = manifests.length > 0;
    const subjects = isRelease ? await copiesOf(manifests, ports) : verified.artifacts;
    const properties = [
        ...(verified.level === undefined || verified.level === 0 ? [] : [`SLSA_BUILD_LEVEL_${verified.level}`]),
        POLICY_SATISFIED,
        ...(isRelease ? [IMAGES_VERIFIED] : []),
    ];
    const predicate = (0,in_toto_attestation__WEBPACK_IMPORTED_MODULE_2__/* .validatePredicate */ .M)(in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__/* .PREDICATE */ .W.svrV01, {
        verifier: { id: verifierId, policy: { uri: verified.policy.uri, digest: { ...verified.policy.digest } } },
        timeCreated: `${new Date(ports.clock.now()).toISOString().slice(0, 19)}Z`,
        properties,
    });
    const statement = (0,in_toto_attestation__WEBPACK_IMPORTED_MODULE_4__/* .createStatement */ .Ay)(subjects, in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__/* .PREDICATE */ .W.svrV01, predicate);
    const payload = (0,in_toto_attestation__WEBPACK_IMPORTED_MODULE_4__/* .serializeStatement */ .US)(statement);
    const [name = ''] = (0,_storage_index_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleFileNames */ .BC)([{ subjects, kind: 'svr' }], ports.platform);
    const isSigned = inputs.svr === 'signed';
    if (isSigned && sign === undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_6__/* .badInput */ .AN)('INTERNAL', 'a result was to be signed, and nobody can');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.job.workspace, inputs.bundleDir);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, isSigned ? name : name.replace(/\.sigstore\.json$/, '.statement.json'));
    await (0,_storage_index_js__WEBPACK_IMPORTED_MODULE_7__/* .writeFileSafely */ .kv)(path, sign === undefined ? payload : `${await sign(statement, payload)}\n`, ports.fs);
    return { path, isSigned, verifier: verifierId, properties };
}
/** Each copy by its path below the workspace and its digest, read again from where it was written. */
async function copiesOf(manifests, ports) {
    const subjects = [];
    for (const { pinned = '' } of manifests) {
        const bytes = await (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_8__/* .readLimited */ .tk)(pinned, MAX_COPY, ports.fs, ({ problem, cause }) => (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_6__/* .badInput */ .AN)('FILE', `${pinned} ${problem}`, cause === undefined ? {} : { cause }));
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(ports.job.workspace, pinned).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        const digest = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
        subjects.push(...(await (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveSubjects */ .Gl)({ digest, name }, (0,_subjects_js__WEBPACK_IMPORTED_MODULE_10__/* .subjectMachine */ .aM)(ports))));
    }
    return subjects;
}


/***/ })

};
