"use strict";
exports.id = 1150;
exports.ids = [1150];
exports.modules = {

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


/***/ }),

/***/ 94626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ profileChooser)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77692);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8436);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42293);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55160);
/* harmony import */ var _verification_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54345);
/* harmony import */ var _verification_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61878);
/* harmony import */ var _verification_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95716);
/* harmony import */ var _key_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82443);




/** Largest trusted root file, in bytes. */
const MAX_ROOT_BYTES = 16 * 1024 * 1024;
/**
 * Profiles by the inputs: the roots of the file that was given, one by one, or the published instances. Roots are never
 * merged: a bundle meets exactly the demands of the root whose authority issued its certificate. A bundle of a key is
 * verified by the key of the inputs, or by the one that it names of those that the policy holds.
 *
 * @throws CoreError bad-input `KEY` for a key in the inputs beside those of the policy: which of them is demanded?
 */
async function profileChooser(inputs, ports, policyKeys = []) {
    const loaders = inputs.trustedRoot !== undefined ? await fileLoaders(inputs.trustedRoot, ports) : publishedLoaders(inputs, ports);
    const byKey = await keyProfilesOf(inputs, policyKeys, loaders, ports);
    const npm = new Map();
    return {
        first: async () => (byKey === undefined || inputs.judge.policy !== undefined ? loaders[0]?.() : undefined),
        npmProfileBeside: (witnesses) => {
            const known = npm.get(witnesses) ?? (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNpmProfile */ .H)(inputs.isOffline, ports, witnesses);
            npm.set(witnesses, known);
            return known;
        },
        profileFor: async (bundle) => {
            // A policy is shown what anybody signed; what the inputs demand beside it is compared when the bundle is verified.
            if (inputs.judge.policy === undefined)
                (0,_verification_index_js__WEBPACK_IMPORTED_MODULE_1__/* .assertKeyMayHaveSigned */ .v)(bundle, inputs.expectation);
            if (byKey !== undefined && (0,_verification_index_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateOf */ .t)(bundle.bundle) === undefined)
                return byKey(bundle);
            if (byKey !== undefined && inputs.judge.policy === undefined)
                throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('IDENTITY', 'it was signed with a certificate, and a key is demanded');
            const sources = [];
            for (const load of loaders) {
                const profile = await load();
                if (await (0,_verification_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isIssuedUnder */ .Q)(profile, bundle))
                    return profile;
                sources.push(profile.source);
            }
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('UNKNOWN_AUTHORITY', `the certificate was issued by no authority of the trust root (${sources.join('; ')})`, {
                remedy: 'if a private Sigstore signed it, give its root as `trusted-root`; else do not trust it',
            });
        },
    };
}
async function keyProfilesOf(inputs, policyKeys, loaders, ports) {
    if (inputs.key === undefined) {
        if (policyKeys.length === 0)
            return undefined;
        const known = new Map(policyKeys.map(({ publicKey, isLogRequired }) => [
            hintOf(publicKey),
            keyProfiles(publicKey, isLogRequired, inputs, loaders),
        ]));
        const [first, ...others] = known.values();
        // Older bundles call their key whatever they like, or nothing: of one key the signature tells.
        const only = others.length === 0 ? first : undefined;
        return async (bundle) => {
            const { content } = bundle.bundle.verificationMaterial;
            const found = known.get(content.$case === 'publicKey' ? content.publicKey.hint : '') ?? only;
            if (found !== undefined)
                return found(bundle);
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('KEY', `${bundle.what}: was signed with a key that the policy does not hold`);
        };
    }
    if (policyKeys.length > 0)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('KEY', 'inputs key and policy: the policy holds public keys itself', {
            remedy: 'leave out `key`, and demand its signature in the policy',
        });
    return keyProfiles(await (0,_key_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .openKey */ .ay)(inputs.key, ports), inputs.key.isLogRequired, inputs, loaders);
}
/** What bundles call a key: the base64 of the sha256 of its DER, as cosign 3 writes it. */
function hintOf({ fingerprint }) {
    return Buffer.from(fingerprint.replace(/^sha256:/, ''), 'hex').toString('base64');
}
/**
 * The profile of a key. Its witnesses are looked up in one root, which is loaded only for a bundle that has any: what
 * nobody witnessed, no root can vouch for.
 */
function keyProfiles({ key: publicKey, fingerprint, validFor }, isLogRequired, { trustedRoot }, [first, ...others]) {
    const key = { key: publicKey, fingerprint, ...(validFor === undefined ? {} : { validFor }) };
    if (trustedRoot !== undefined && others.length > 0) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('TRUSTED_ROOT', `input trusted-root: ${trustedRoot} holds ${others.length + 1} roots`, {
            remedy: 'with `key` give the one root whose logs and timestamp authorities count',
        });
    }
    const alone = (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_6__/* .keyProfile */ .FI)(key, { isLogRequired });
    const witnessed = memo(async () => {
        const root = await first?.();
        return (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_6__/* .keyProfile */ .FI)(key, { isLogRequired, ...(root === undefined ? {} : { root }) });
    });
    return async ({ bundle: { verificationMaterial: material } }) => {
        const stamps = material.timestampVerificationData?.rfc3161Timestamps ?? [];
        return material.tlogEntries.length + stamps.length === 0 ? alone : witnessed();
    };
}
async function fileLoaders(path, ports) {
    const found = await ports.fs.stat(path).catch((cause) => {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', `input trusted-root: ${path} cannot be read`, { cause });
    });
    if (!found.isFile())
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', `input trusted-root: ${path} is not a regular file`);
    if (found.size > MAX_ROOT_BYTES)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', `input trusted-root: ${path} has ${found.size} bytes; at most ${MAX_ROOT_BYTES} are read`);
    const bytes = await ports.fs.readFile(path);
    return (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTrustedRoots */ .uE)(bytes, path).map((root) => {
        const profile = (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_6__/* .privateProfile */ .fP)(root, path);
        return async () => profile;
    });
}
function publishedLoaders(inputs, ports) {
    const { isOffline: offline } = inputs;
    const { tufMirror, tufRoot: tufRootFile } = inputs;
    if (tufMirror !== undefined && tufRootFile === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', 'inputs tuf-mirror and tuf-root: a mirror is not trusted without its first root', {
            remedy: 'give the first root as `tuf-root`',
        });
    }
    const tuf = {
        ...(tufMirror === undefined ? {} : { tufMirror }),
        ...(tufRootFile === undefined ? {} : { tufRootFile }),
    };
    const host = hostOf(ports);
    const isTenant = host.endsWith('.ghe.com');
    const github = memo(async () => {
        const trustDomain = isTenant && !offline ? await ports.github.trustDomain() : undefined;
        const domain = trustDomain === undefined ? {} : { trustDomain };
        return (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadTrustProfile */ .C)({ profile: 'github', offline, ...domain, ...tuf }, ports);
    });
    // A mirror of one's own has one root: that of the tenant, or else that of a private Sigstore.
    if (tufMirror !== undefined)
        return [isTenant ? github : memo(() => (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadTrustProfile */ .C)({ profile: 'private', offline, ...tuf }, ports))];
    return [memo(() => (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadTrustProfile */ .C)({ profile: 'public-good', offline }, ports)), github];
}
function hostOf(ports) {
    const { serverUrl } = ports.job;
    return URL.canParse(serverUrl) ? new URL(serverUrl).host : '';
}
function memo(load) {
    let loaded;
    return () => {
        loaded ??= load();
        return loaded;
    };
}


/***/ })

};
;