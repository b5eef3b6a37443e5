export const id = 9429;
export const ids = [9429];
export const modules = {

/***/ 9429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeVsa: () => (/* binding */ writeVsa)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/validate.js + 12 modules
var validate = __webpack_require__(6193);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(5202);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/statement.js
var lib_statement = __webpack_require__(306);
// EXTERNAL MODULE: ./packages/core/lib/outcome/version.js
var version = __webpack_require__(8618);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(7692);
;// CONCATENATED MODULE: ./packages/core/lib/slsa/vsa.js




/** Version of the specification that levels are said by. */
const SLSA_VERSION = '1.2';
/** Clocks of two machines may differ by so much, in milliseconds. */
const CLOCK_SKEW = 60_000;
/**
 * A verification summary v1.
 *
 * @throws CoreError bad-input `VSA` for one that would contradict itself or the specification
 * @see SLSA v1.2, Verification Summary Attestation
 */
function createVsa(input) {
    const policy = input.policy;
    const vsa = {
        verifier: input.verifier,
        timeVerified: input.timeVerified.toISOString(),
        resourceUri: input.resourceUri,
        policy,
        ...(input.inputAttestations.length === 0 ? {} : { inputAttestations: input.inputAttestations }),
        verificationResult: input.hasPassed ? 'PASSED' : 'FAILED',
        verifiedLevels: input.hasPassed ? input.verifiedLevels : ['FAILED'],
        slsaVersion: SLSA_VERSION,
    };
    try {
        return (0,validate/* parsePredicate */.r)(uris/* PREDICATE */.W.vsaV1, structuredClone(vsa));
    }
    catch (cause) {
        throw (0,error/* badInput */.AN)('VSA', `the summary cannot be made: ${cause instanceof Error ? cause.message : 'unknown'}`, {
            cause,
        });
    }
}
/**
 * What a verified summary says, if it is what is demanded. Signature and subject were checked when the bundle was
 * verified; here come the other steps: type, verifier bound to its signer, resource, result, levels, policy, age.
 *
 * @throws CoreError refused `VSA`, naming the step that failed; bad-input `EXPECTATION` for a demand that binds nothing
 * @see SLSA v1.2, Verification Summary Attestation, "How to verify"
 */
function assertVsa(verified, expectation) {
    assertExpectation(expectation);
    const vsa = readVsa(verified);
    assertVerifier(verified, vsa, expectation);
    if (vsa.resourceUri !== expectation.resourceUri)
        throw mismatch('resource', vsa.resourceUri, expectation.resourceUri);
    if (vsa.verificationResult !== 'PASSED')
        throw mismatch('result', vsa.verificationResult, 'PASSED');
    for (const level of expectation.levels)
        assertLevel(vsa.verifiedLevels, level);
    assertPolicy(vsa, expectation.policyDigest);
    assertAge(vsa, expectation);
    const isByOrdinaryJob = isSelfIssued(verified);
    return {
        verifierId: vsa.verifier.id,
        resourceUri: vsa.resourceUri,
        verifiedLevels: vsa.verifiedLevels,
        ...(vsa.timeVerified === undefined ? {} : { timeVerified: new Date(vsa.timeVerified) }),
        policy: { uri: vsa.policy.uri, ...(vsa.policy.digest === undefined ? {} : { digest: vsa.policy.digest }) },
        isSelfIssued: isByOrdinaryJob,
        notices: isByOrdinaryJob
            ? ['The summary is self-issued: an ordinary workflow signed it, any step of its job could have written it.']
            : [],
    };
}
/**
 * Of several summaries of one verifier about one resource the newest decides, also when it says that the artifact failed.
 * Summaries of other verifiers or resources are left out.
 *
 * @throws CoreError refused `VSA` when none is left, or the newest is not what is demanded
 */
function assertNewestVsa(all, expectation) {
    assertExpectation(expectation);
    const own = all
        .filter(({ statement }) => statement?.predicateType === PREDICATE.vsaV1)
        .map((verified) => ({ verified, vsa: readVsa(verified) }))
        .filter(({ verified, vsa }) => isOfVerifier(verified, vsa, expectation) && vsa.resourceUri === expectation.resourceUri)
        .toSorted((left, right) => timeOf(right.vsa) - timeOf(left.vsa));
    const [newest, second] = own;
    if (newest === undefined)
        throw refused('VSA', `no summary of ${expectation.verifierId} speaks about ${expectation.resourceUri}`);
    if (second === undefined)
        return assertVsa(newest.verified, expectation);
    if (own.some(({ vsa }) => vsa.timeVerified === undefined))
        throw refused('VSA', `${own.length} summaries speak about ${expectation.resourceUri}, and not all say when: which is the newest cannot be known`);
    // Of those of one time the one that fails decides.
    const latest = own.filter(({ vsa }) => timeOf(vsa) === timeOf(newest.vsa));
    const [facts] = latest.map(({ verified }) => assertVsa(verified, expectation));
    return facts ?? assertVsa(newest.verified, expectation);
}
function assertExpectation({ verifierId, verifierIdentity, verifierIssuer, resourceUri }) {
    for (const [name, value] of Object.entries({
        'verifier-id': verifierId,
        'identity of the verifier': verifierIdentity,
        'resource-uri': resourceUri,
    })) {
        if (value.trim() === '')
            throw badInput('EXPECTATION', `${name}: is blank`);
    }
    if (!verifierIdentity.startsWith('sha256:') && (verifierIssuer ?? '').trim() === '')
        throw badInput('EXPECTATION', 'the identity of the verifier needs its issuer');
}
/** Whoever may sign for one verifier may not for another. */
function assertVerifier(verified, vsa, expectation) {
    if (vsa.verifier.id !== expectation.verifierId)
        throw mismatch('verifier', vsa.verifier.id, expectation.verifierId);
    if (isOfVerifier(verified, vsa, expectation))
        return;
    const by = signedBy(verified);
    const found = by.kind === 'key' ? by.fingerprint : `${by.signer.san} (${by.signer.issuer})`;
    throw mismatch(`signer for ${vsa.verifier.id}`, found, expectation.verifierIdentity);
}
function isOfVerifier(verified, vsa, expectation) {
    if (vsa.verifier.id !== expectation.verifierId)
        return false;
    const by = signedBy(verified);
    if (by.kind === 'key')
        return by.fingerprint === expectation.verifierIdentity;
    return by.signer.san === expectation.verifierIdentity && by.signer.issuer === expectation.verifierIssuer;
}
function assertLevel(found, wanted) {
    if (levelThatSatisfies(found, wanted) === undefined)
        throw mismatch('levels', found.join(', '), wanted);
}
function assertPolicy(vsa, wanted) {
    if (wanted === undefined || isByPolicy(vsa, wanted))
        return;
    throw mismatch('digest of the policy', JSON.stringify(vsa.policy.digest ?? {}), JSON.stringify(wanted));
}
function assertAge({ timeVerified }, { maxAge, now }) {
    const age = timeVerified === undefined ? undefined : now.getTime() - Date.parse(timeVerified);
    if (age !== undefined && age < -CLOCK_SKEW)
        throw refused('VSA', `the summary is of ${timeVerified}, which is in the future`);
    if (maxAge === undefined)
        return;
    if (age === undefined)
        throw refused('VSA', 'the summary does not say when it was made, and an age is demanded');
    if (age > maxAge * 1000)
        throw refused('VSA', `the summary is of ${timeVerified}, older than ${maxAge} seconds`);
}
function timeOf({ timeVerified }) {
    return timeVerified === undefined ? 0 : Date.parse(timeVerified);
}
function mismatch(what, found, wanted) {
    return refused('VSA', `${what} of the summary: "${found.slice(0, 300)}", and "${wanted.slice(0, 300)}" is demanded`);
}

// EXTERNAL MODULE: ./packages/core/lib/storage/file-names.js
var file_names = __webpack_require__(6988);
// EXTERNAL MODULE: ./packages/core/lib/storage/write-safely.js
var write_safely = __webpack_require__(8351);
;// CONCATENATED MODULE: ./packages/core/lib/flow/vsa.js






/**
 * Writes a verification summary of what passed: the statement alone, or signed. One that this very job signs is
 * self-issued, and a verifier says so.
 *
 * @see SLSA v1.2, Verification Summary Attestation
 */
async function writeVsa(verified, inputs, sign, ports) {
    const { verifierId = '', resourceUri = '' } = inputs;
    const levels = [`SLSA_BUILD_LEVEL_${verified.level ?? 'UNEVALUATED'}`];
    const vsa = createVsa({
        verifier: { id: verifierId, version: { 'slsa-actions': version/* SUITE_VERSION */.s } },
        timeVerified: new Date(Math.floor(ports.clock.now() / 1000) * 1000),
        resourceUri,
        policy: verified.policy,
        hasPassed: true,
        verifiedLevels: levels,
        inputAttestations: verified.bundles.map(({ text }) => ({
            digest: { sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') },
        })),
    });
    const predicate = (0,validate/* validatePredicate */.M)(uris/* PREDICATE */.W.vsaV1, structuredClone(vsa));
    const statement = (0,lib_statement/* createStatement */.Ay)(verified.artifacts, uris/* PREDICATE */.W.vsaV1, predicate);
    const payload = (0,lib_statement/* serializeStatement */.US)(statement);
    const [name = ''] = (0,file_names/* bundleFileNames */.BC)([{ subjects: verified.artifacts, kind: 'vsa' }], ports.platform);
    const folder = (0,external_node_path_.resolve)(ports.job.workspace, inputs.bundleDir);
    const isSigned = inputs.vsa === 'signed';
    if (isSigned && sign === undefined)
        throw (0,error/* badInput */.AN)('INTERNAL', 'a summary was to be signed, and nobody can');
    const path = (0,external_node_path_.join)(folder, isSigned ? name : name.replace(/\.sigstore\.json$/, '.statement.json'));
    await (0,write_safely/* writeFileSafely */.kv)(path, sign === undefined ? payload : `${await sign(statement, payload)}\n`, ports.fs);
    return { path, isSigned, verifier: verifierId, resourceUri, result: 'PASSED', levels };
}


/***/ }),

/***/ 8618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SUITE_VERSION)
/* harmony export */ });
/** SemVer of the suite, as package.json has it. */
const SUITE_VERSION = '0.1.0';


/***/ })

};
