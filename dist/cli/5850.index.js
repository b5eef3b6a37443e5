export const id = 5850;
export const ids = [5850];
export const modules = {

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
        first: async () => (byKey === undefined ? loaders[0]?.() : undefined),
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


/***/ }),

/***/ 45850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/report/types.js
var types = __webpack_require__(88449);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
// EXTERNAL MODULE: ./packages/core/lib/subject/resolve.js + 3 modules
var resolve = __webpack_require__(19883);
;// CONCATENATED MODULE: ./packages/core/lib/flow/deployed.js
const NOTHING = {
    manifests: [],
    places: new Map(),
    undecided: [],
    notices: [],
    report: async () => [],
};
/** What the input `manifests` deploys; what reads manifests is loaded when there are some. */
async function deployedImages(read, ports) {
    if (read.manifests === undefined)
        return NOTHING;
    const { readManifests } = await __webpack_require__.e(/* import() */ 6976).then(__webpack_require__.bind(__webpack_require__, 66976));
    return readManifests(read, ports);
}
/** Where each subject is named; a platform where its index is. */
function placesBySubject({ places }, { subjectOf, indexOf }) {
    const found = new Map();
    for (const [name, named] of places) {
        const subject = subjectOf.get(name);
        if (subject !== undefined)
            found.set(subject, [...(found.get(subject) ?? []), ...named]);
    }
    return (subject) => {
        if (subject === undefined)
            return [];
        return found.get(subject) ?? found.get(indexOf.get(subject) ?? subject) ?? [];
    };
}
/** A verdict with the places where its artifact is named. */
function withPlaces(verdict, places = []) {
    return places.length === 0 ? verdict : { ...verdict, places };
}

// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var json_types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/http/url.js
var http_url = __webpack_require__(48369);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(45202);
// EXTERNAL MODULE: ./packages/core/lib/storage/bundle-file.js + 1 modules
var bundle_file = __webpack_require__(30550);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate.js
var certificate = __webpack_require__(61878);
// EXTERNAL MODULE: ./packages/core/lib/verification/expectation.js
var verification_expectation = __webpack_require__(23683);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-form.js
var certificate_form = __webpack_require__(82305);
// EXTERNAL MODULE: ./packages/core/lib/verification/parse-bundle.js + 3 modules
var parse_bundle = __webpack_require__(97695);
// EXTERNAL MODULE: ./packages/core/lib/verification/verify-bundle.js + 3 modules
var verify_bundle = __webpack_require__(84044);
;// CONCATENATED MODULE: ./packages/core/lib/flow/levels.js







const MAX_MAP_BYTES = 1024 * 1024;
const MAX_LIST_BYTES = 16 * 1024 * 1024;
const PROVENANCE = [uris/* PREDICATE */.W.provenanceV1, uris/* PREDICATE */.W.provenanceV02];
/** The ref of a workflow's address, which begins at the `@` behind the file's name. */
const AT_REF = /(?<=\.ya?ml)@\S+$/;
/** A judge with the caller's builder map before the built-in one. @throws CoreError bad-input for a map that cannot be read */
async function levelJudge(inputs, chooser, ports) {
    // A map that is given is read at once, since it may be wrong; what is built in, when somebody has to be looked up in it.
    let map = inputs.builderMap === undefined ? undefined : await readMap(inputs.builderMap, ports);
    const known = async () => {
        map ??= await builtinMap();
        return map;
    };
    const lists = new Map();
    const listOf = (entry) => {
        const list = lists.get(entry.signer) ?? readList(entry, inputs.isOffline, chooser, ports);
        lists.set(entry.signer, list);
        return list;
    };
    return {
        releasesOf: async (bundle, expectation) => {
            const uri = signerAtCommit(bundle, expectation);
            if (uri === undefined)
                return [];
            const entry = (await known()).builders.find(({ signer, releases }) => signer === uri && releases !== undefined);
            return entry === undefined ? [] : (await listOf(entry)).releases.map(({ commit }) => commit);
        },
        levelOf: async (verified) => {
            if (verified.statement === undefined || !PROVENANCE.includes(verified.statement.predicateType))
                return undefined;
            const releases = new Map();
            const builders = await known();
            for (const entry of listedBuilders(verified, builders)) {
                const list = await listOf(entry);
                releases.set(list.repository, list);
            }
            const { evaluateLevel } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(2027), __webpack_require__.e(9881)]).then(__webpack_require__.bind(__webpack_require__, 49881));
            return evaluateLevel(verified, builders, releases);
        },
    };
}
async function builtinMap() {
    const { builtinBuilderMap } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(2027), __webpack_require__.e(9881)]).then(__webpack_require__.bind(__webpack_require__, 49881));
    return builtinBuilderMap();
}
async function readMap(path, ports) {
    const bytes = await (0,read_limited/* readLimited */.t)((0,external_node_path_.resolve)(ports.job.workspace, path), MAX_MAP_BYTES, ports.fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('BUILDER_MAP', `input builder-map: ${path} ${problem}`, { cause }));
    const { builtinBuilderMap, mergeBuilderMaps, parseBuilderMap } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(2027), __webpack_require__.e(9881)]).then(__webpack_require__.bind(__webpack_require__, 49881));
    return mergeBuilderMaps(parseBuilderMap(bytes, path), builtinBuilderMap());
}
/** The demanded workflow without a ref, where a bundle says, unverified, that it signed at a commit. */
function signerAtCommit({ bundle }, { signerWorkflow, server }) {
    const der = (0,certificate/* certificateOf */.t)(bundle);
    if (signerWorkflow === undefined || der === undefined)
        return undefined;
    const named = (0,verification_expectation/* namedWorkflow */.ZZ)(signerWorkflow, server ?? 'https://github.com');
    const { san } = (0,certificate/* identityOf */.c)((0,certificate_form/* parseSigningCertificate */.I)(der));
    const isAtCommit = named.ref === undefined && san.startsWith(`${named.uri}@`) && /@[0-9a-f]{40}$/.test(san);
    return isAtCommit ? named.uri : undefined;
}
/**
 * The builders of a provenance whose releases the map has a list of: the signer, and the one that it speaks for. Only the
 * list vouches for a commit, and shows that a tag was moved (case C22).
 */
function listedBuilders({ signer, statement }, map) {
    const named = [signer?.san, builderIdOf(statement)].map((address) => address?.replace(AT_REF, ''));
    return map.builders.filter((entry) => entry.releases !== undefined && named.includes(entry.signer));
}
function builderIdOf(statement) {
    const predicate = statement?.predicate;
    const holder = (0,json_types/* isJsonObject */.O)(predicate?.runDetails) ? predicate.runDetails : predicate;
    const builder = (0,json_types/* isJsonObject */.O)(holder) ? holder.builder : undefined;
    const id = (0,json_types/* isJsonObject */.O)(builder) ? builder.id : undefined;
    return typeof id === 'string' ? id : undefined;
}
async function readList(entry, isOffline, chooser, ports) {
    const { location = '', identity = '', issuer = '' } = entry.releases ?? {};
    const verified = [];
    for (const found of await bundlesAt(location, isOffline, ports)) {
        if (found.failure !== undefined)
            throw found.failure;
        const bundle = (0,parse_bundle/* parseBundle */.Q)(found.text, found.source);
        const expectation = {
            identity: { kind: 'exact', value: identity },
            issuer: { kind: 'exact', value: issuer },
            server: ports.job.serverUrl,
        };
        verified.push(await (0,verify_bundle/* verifyBundle */.I)(bundle, await chooser.profileFor(bundle), undefined, expectation));
    }
    const { readReleaseList } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(2027), __webpack_require__.e(9881)]).then(__webpack_require__.bind(__webpack_require__, 49881));
    return readReleaseList(verified, entry);
}
async function bundlesAt(location, isOffline, ports) {
    if (!/^https?:\/\//.test(location))
        return (0,bundle_file/* bundlesInFile */.JD)((0,external_node_path_.resolve)(ports.job.workspace, location), ports.fs);
    if (isOffline) {
        throw (0,outcome_error/* undecided */.oo)('RELEASE_LIST', `release list ${location}: offline, and it is not at hand`, {
            remedy: 'name a file in `releases` of the builder map',
        });
    }
    const url = (0,http_url/* assertServiceUrl */.VT)(location, 'release list');
    const reply = await ports.http.request({ service: 'release list', url, maxBytes: MAX_LIST_BYTES, redirect: 'strip' });
    return (0,bundle_file/* bundlesInText */.km)(reply.text(), location);
}

// EXTERNAL MODULE: ./packages/core/lib/flow/profiles.js
var profiles = __webpack_require__(94626);
// EXTERNAL MODULE: ./packages/core/lib/flow/progress.js
var progress = __webpack_require__(58903);
// EXTERNAL MODULE: ./packages/core/lib/flow/subjects.js
var subjects = __webpack_require__(40277);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
;// CONCATENATED MODULE: ./packages/core/lib/verification/thread-messages.js

const PORTABLE = ['name', 'source', 'needs', 'root'];
/** Undefined for a profile with anything in it that would be lost on the way. */
function portableProfile(profile) {
    if (Object.entries(profile).some(([name, value]) => value !== undefined && !PORTABLE.includes(name)))
        return undefined;
    const { name, source, needs, root } = profile;
    return { name, source, needs, root: dist.TrustedRoot.toJSON(root) };
}
/** An artifact to be sent. */
async function portableArtifact({ digests, name, readSmall }) {
    return { digests, ...(name === undefined ? {} : { name }), small: await readSmall?.() };
}
/** An expectation to be sent; undefined for one with anything in it that cannot be. */
function portableExpectation({ identity, issuer, ...rest }) {
    // Whatever else is matched by a function has to stay.
    if (rest.sourceVersion !== undefined)
        return undefined;
    return {
        ...rest,
        ...(identity === undefined ? {} : { identity: portableMatch(identity) }),
        ...(issuer === undefined ? {} : { issuer: portableMatch(issuer) }),
    };
}
function portableMatch(match) {
    return match.kind === 'exact' ? match : { kind: 'pattern', source: match.pattern.source };
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/threads.js


/** Memory for what is young in a thread, in MiB: by default it grows to as much as three threads need. */
const YOUNG_MIB = 8;
/** Bundles that wait in a thread, so that it is never idle while the main thread verifies one itself. */
const QUEUE = 4;
/** Undefined for a profile that cannot be sent to threads. A thread that ends leaves its work to the caller. */
async function startVerifyingThreads(profile, machine) {
    const workerData = portableProfile(profile);
    if (workerData === undefined)
        return undefined;
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 19));
    const options = {
        workerData,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB },
        ...(machine.execArgv === undefined ? {} : { execArgv: [...machine.execArgv] }),
    };
    const threads = Array.from({ length: machine.count }, () => openThread(new Worker(machine.url, options)));
    const inTurn = oneATurn();
    const idle = () => threads.find(({ hasTime }) => hasTime());
    let asked = 0;
    return {
        verify: async (found, artifact, expectation) => {
            asked += 1;
            // Kept, since others ask while this one waits for its turn: each answer goes to its own question.
            const id = asked;
            const portable = portableExpectation(expectation);
            if (portable === undefined)
                return undefined;
            const thread = idle() ?? (await inTurn().then(idle));
            return thread?.ask({ ...found, id, expectation: portable }, artifact);
        },
        close: async () => {
            await Promise.all(threads.map(({ close }) => close()));
        },
    };
}
/**
 * Lets one caller pass in each turn of the event loop. A dozen bundles verified here in a row would keep the answers of
 * threads waiting, and the threads idle.
 */
function oneATurn() {
    let last = Promise.resolve();
    return () => {
        last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
        return last;
    };
}
function openThread(worker) {
    const waiting = new Map();
    let isOver = false;
    const end = () => {
        isOver = true;
        for (const { resolve } of waiting.values())
            resolve(undefined);
        waiting.clear();
    };
    worker.on('message', ({ id, verified, failure }) => {
        const asked = waiting.get(id);
        waiting.delete(id);
        if (failure === undefined)
            asked?.resolve(verified);
        else
            asked?.reject(new outcome_error/* CoreError */.am(failure.outcome, failure.code, failure.message, failure));
    });
    worker.on('error', end);
    worker.on('exit', end);
    return {
        hasTime: () => !isOver && waiting.size < QUEUE,
        ask: (question, artifact) => {
            const { promise, resolve, reject } = Promise.withResolvers();
            waiting.set(question.id, { resolve, reject });
            const send = (sent) => worker.postMessage({ ...question, artifact: sent });
            if (artifact === undefined)
                send(undefined);
            else
                portableArtifact(artifact).then(send, (error) => {
                    waiting.delete(question.id);
                    reject(error);
                });
            return promise;
        },
        close: async () => {
            await worker.terminate();
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/threads.js

/** A thread costs about 100 ms of a processor until it verifies as fast as the rest; a bundle costs 2 ms. */
const WORTH_THREADS = 100;
/** This thread finds the bundles and tells the results of all; more threads would wait for it. */
const MAX_THREADS = 3;
/** Threads beside this one for many artifacts; undefined for few, on one processor, or where the script of a thread is not at hand. */
async function openThreads(artifacts, chooser, { parallelism, verifyWorkerUrl: url }) {
    if (url === undefined || parallelism < 2 || artifacts < WORTH_THREADS)
        return undefined;
    await keepMemorySmall();
    // A root that cannot be had is told of each bundle, as without threads.
    const profile = await chooser.first().catch(() => undefined);
    return profile && startVerifyingThreads(profile, { url, count: Math.min(parallelism - 1, MAX_THREADS) });
}
/**
 * The young part of the heap grows by half a dozen times while a thousand bundles go through it, to three times what the
 * rest needs. Kept as it is, it costs a twentieth of the time. The threads have a limit of their own.
 */
async function keepMemorySmall() {
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 78877, 19));
    setFlagsFromString('--semi-space-growth-factor=1');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
;// CONCATENATED MODULE: ./packages/core/lib/verification/simple-signing.js




/** `critical.type` of what cosign signs; another program's signatures mean something else. */
const TYPE = 'cosign container image signature';
const MAX_BYTES = 1024 * 1024;
const MAX_DEPTH = 32;
/**
 * Verifies a signature over an image in the older form of cosign: the signature is over a small document, the payload,
 * which names the image by its digest. The signature is verified as one over the payload's bytes, then the payload is
 * read, and must name exactly the artifact.
 *
 * @param bundle of a plain signature over the payload
 * @returns the verified signature, with the digest of the image as that of its artifact
 * @throws CoreError as {@link verifyBundle}; refused `STATEMENT` for another payload, `ARTIFACT_DIGEST` for another image
 * @see containers/image, docs/containers-signature.5.md, "JSON data format"
 */
async function verifyImageSignature(bundle, payload, profile, artifact, expectation) {
    const read = async () => payload;
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(payload).digest('hex');
    const signed = { digests: { sha256 }, name: 'the payload of the signature', read, readSmall: read };
    const verified = await (0,verify_bundle/* verifyBundle */.I)(bundle, profile, signed, expectation);
    if (verified.kind !== 'signature')
        throw unfit(bundle.what, 'is an attestation, not a signature over a payload');
    const named = imageOf(payload, bundle.what);
    const { sha256: own } = artifact.digests;
    if (own === undefined || named !== `sha256:${own}`) {
        throw (0,outcome_error/* refused */.J5)('ARTIFACT_DIGEST', `the signature is over the image ${named.slice(0, 100)}, and ${artifact.name ?? 'the image'} is ${own === undefined ? 'not known by its sha256' : `sha256:${own}`}`);
    }
    return { ...verified, artifactDigest: { sha256: own } };
}
/** The digest of the image that a payload names. @throws CoreError refused `STATEMENT` for whatever is no such payload */
function imageOf(payload, what) {
    const document = objectOf(readJson(payload, what), ['critical', 'optional'], what);
    if (document.optional !== undefined && document.optional !== null && !(0,json_types/* isJsonObject */.O)(document.optional))
        throw unfit(what, 'has annotations that are no object');
    const critical = objectOf(document.critical, ['identity', 'image', 'type'], what);
    if (critical.type !== TYPE)
        throw unfit(what, `is of the type ${shown(critical.type)}, and must be "${TYPE}"`);
    // Where the image was when it was signed; it may have been copied since.
    const identity = objectOf(critical.identity, ['docker-reference'], what);
    if (typeof identity['docker-reference'] !== 'string')
        throw unfit(what, 'names no reference');
    const digest = objectOf(critical.image, ['docker-manifest-digest'], what)['docker-manifest-digest'];
    if (typeof digest !== 'string')
        throw unfit(what, 'names no image');
    return digest;
}
function readJson(payload, what) {
    try {
        return (0,parse/* parseJson */.q)(payload, { what: `${what}: payload`, maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH });
    }
    catch (cause) {
        throw unfit(what, `cannot be read: ${cause instanceof Error ? cause.message : 'no JSON'}`, cause);
    }
}
/** An object with no other than these fields: what nobody here understands may be what matters. */
function objectOf(value, known, what) {
    if (!(0,json_types/* isJsonObject */.O)(value))
        throw unfit(what, 'is not built as a signature of an image');
    const unknown = Object.keys(value).find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw unfit(what, `has the unknown field "${unknown.slice(0, 80)}"`);
    return value;
}
function shown(value) {
    return JSON.stringify(value ?? null).slice(0, 80);
}
function unfit(what, problem, cause) {
    return (0,outcome_error/* refused */.J5)('STATEMENT', `${what}: what was signed ${problem}`, cause === undefined ? {} : { cause });
}

// EXTERNAL MODULE: ./packages/core/lib/verification/npm-package.js
var npm_package = __webpack_require__(80541);
;// CONCATENATED MODULE: ./packages/core/lib/flow/log-url.js
/** Where people look at an entry of the public log; private logs have no such page. */
function logUrlOf(profile, logIndex) {
    return profile === 'public-good'
        ? { url: `https://search.sigstore.dev/?logIndex=${encodeURIComponent(logIndex)}` }
        : {};
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/accepted.js


/** A verified bundle as the result tells it. */
function reportedBundle(source, verified, level) {
    const { verifiedBy: by } = verified;
    const claims = by.kind === 'certificate' ? by.signer.claims : {};
    const facts = defined({
        predicateType: verified.statement?.predicateType,
        statementDigest: verified.statementDigest,
        sourceRepository: claims.sourceRepositoryUri,
        sourceRef: claims.sourceRepositoryRef,
        sourceDigest: claims.sourceRepositoryDigest,
        buildTrigger: claims.buildTrigger,
        runnerEnvironment: claims.runnerEnvironment,
        runUrl: claims.runInvocationUri,
        level,
    });
    return {
        source,
        kind: isSignature(verified) ? 'signature' : 'attestation',
        profile: verified.profile,
        ...(by.kind === 'certificate'
            ? { signer: { identity: by.signer.san, issuer: by.signer.issuer } }
            : { key: { fingerprint: by.fingerprint } }),
        times: verified.times.map(({ at }) => at.toISOString()),
        logEntries: verified.logEntries.map(({ logIndex }) => ({ logIndex, ...logUrlOf(verified.profile, logIndex) })),
        ...facts,
    };
}
/** A signature over an image is a statement that says nothing more. */
function isSignature({ kind, statement }) {
    return kind === 'signature' || statement?.predicateType === uris/* PREDICATE */.W.cosignSignV1;
}
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

// EXTERNAL MODULE: ./packages/core/lib/flow/signing-inputs.js
var signing_inputs = __webpack_require__(31987);
;// CONCATENATED MODULE: ./packages/core/lib/flow/demands.js




const HOURS = { h: 1, d: 24, w: 168 };
/** Reads `max-age` and `build-input`. @throws CoreError bad-input `INPUT` */
function readBuildDemands(inputs) {
    return { maxAge: readAge(inputs), buildInputs: readInputs(inputs) };
}
/** The demands by input name, for the report. */
function shownDemands({ maxAge, buildInputs }) {
    const shown = [...buildInputs].map(([name, value]) => `${name}=${value}`).join(', ');
    return {
        ...(maxAge === undefined ? {} : { 'max-age': maxAge.text }),
        ...(shown === '' ? {} : { 'build-input': shown }),
    };
}
/** @throws CoreError refused `TIMESTAMP`, `BUILD_INPUT` */
function assertBuild(verified, { maxAge, buildInputs }, now) {
    if (maxAge !== undefined)
        assertAge(verified, maxAge, now);
    if (buildInputs.size > 0)
        assertInputs(verified.statement, buildInputs);
}
/** Since the earliest time that somebody vouches for: another timestamp over an old signature makes it no younger. */
function assertAge({ times }, { text, ms }, now) {
    if (times.length === 0)
        throw (0,outcome_error/* refused */.J5)('TIMESTAMP', `nobody vouches for its time, and it must be at most ${text} old`);
    const signed = Math.min(...times.map(({ at }) => at.getTime()));
    if (now.getTime() - signed <= ms)
        return;
    throw (0,outcome_error/* refused */.J5)('TIMESTAMP', `it was signed at ${new Date(signed).toISOString()}, and must be at most ${text} old`);
}
function assertInputs(statement, wanted) {
    const found = inputsOf(statement);
    for (const [name, value] of wanted) {
        const has = found.get(name);
        if (has === value)
            continue;
        throw (0,outcome_error/* refused */.J5)('BUILD_INPUT', `the input ${name} of the build is ${has === undefined ? 'not recorded' : JSON.stringify(has)}, and ${JSON.stringify(value)} is demanded`);
    }
}
/**
 * Inputs that a provenance records: of the workflow that was called or started, and, as `event.<name>`, those of the
 * event that one of our builders was called in.
 */
function inputsOf(statement) {
    const { predicateType, predicate } = statement ?? {};
    switch (predicateType) {
        case uris/* PREDICATE */.W.provenanceV1: {
            const parameters = at(predicate, 'buildDefinition', 'externalParameters');
            return new Map([...textsOf(at(parameters, 'inputs')), ...textsOf(at(parameters, 'event', 'inputs'), 'event.')]);
        }
        case uris/* PREDICATE */.W.provenanceV02:
            return new Map(textsOf(at(predicate, 'invocation', 'environment', 'github_event_payload', 'inputs')));
        default:
            return new Map();
    }
}
function textsOf(value, prefix = '') {
    return Object.entries((0,json_types/* isJsonObject */.O)(value) ? value : {}).flatMap(([name, one]) => one !== null && typeof one !== 'object' ? [[`${prefix}${name}`, String(one)]] : []);
}
function at(value, ...path) {
    let found = value;
    for (const step of path)
        found = (0,json_types/* isJsonObject */.O)(found) && Object.hasOwn(found, step) ? found[step] : undefined;
    return found;
}
function readAge(inputs) {
    const text = (0,signing_inputs/* optional */.lq)(inputs, 'max-age');
    if (text === undefined)
        return undefined;
    const [, count = '', unit = ''] = /^([1-9]\d{0,4})([hdw])$/.exec(text) ?? [];
    if (count !== '')
        return { text, ms: Number(count) * (HOURS[unit] ?? 0) * 3_600_000 };
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input max-age: "${text.slice(0, 80)}" is no age`, {
        remedy: 'give hours, days or weeks: 12h, 30d, 4w',
    });
}
function readInputs(inputs) {
    const read = new Map();
    for (const line of (0,signing_inputs/* lines */.Mn)(inputs, 'build-input')) {
        const [, name, value = ''] = /^([^=\s]+)=(.*)$/.exec(line) ?? [];
        if (name === undefined)
            throw (0,outcome_error/* badInput */.AN)('INPUT', `input build-input: "${line.slice(0, 80)}" is not name=value`, {
                remedy: 'give one name=value a line',
            });
        if (read.has(name))
            throw (0,outcome_error/* badInput */.AN)('INPUT', `input build-input: ${name} stands there twice`);
        read.set(name, value);
    }
    return read;
}

// EXTERNAL MODULE: ./packages/core/lib/storage/registry-finder.js
var registry_finder = __webpack_require__(6225);
// EXTERNAL MODULE: ./packages/core/lib/subject/images-later.js
var images_later = __webpack_require__(82917);
// EXTERNAL MODULE: ./packages/core/lib/flow/registry.js
var flow_registry = __webpack_require__(23471);
;// CONCATENATED MODULE: ./packages/core/lib/verification/versioned-tag.js

/** Semantic Versioning 2.0.0, whose minor and patch may be left out, and with the `v` that GitHub's users write. */
const VERSION = /^(v?)(0|[1-9]\d{0,17})(?:\.(0|[1-9]\d{0,17})(?:\.(0|[1-9]\d{0,17})((?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?))?)?$/;
/**
 * A demanded version: `v13` matches the tags `v13` and `v13.0.30`, but not `v13.0.0-rc1`; `v13.0.3` matches itself and
 * not `v13.0.30`. A tag that leaves parts out has zeros there. A pre-release matches only where it is demanded in full.
 *
 * @throws CoreError bad-input `EXPECTATION` (case B14)
 */
function versionMatch(text) {
    const wanted = parseVersion(text);
    if (wanted === undefined) {
        throw (0,outcome_error/* badInput */.AN)('EXPECTATION', `source-versioned-tag: "${text.slice(0, 80)}" is no version`, {
            remedy: 'give v1, v1.2 or v1.2.3',
        });
    }
    return {
        text,
        matches: (ref) => {
            const found = ref.startsWith(TAGS) ? parseVersion(ref.slice(TAGS.length)) : undefined;
            if (found === undefined || found.prefix !== wanted.prefix || found.rest !== wanted.rest)
                return false;
            return wanted.parts.every((part, index) => (found.parts[index] ?? '0') === part);
        },
    };
}
const TAGS = 'refs/tags/';
function parseVersion(text) {
    const [, prefix = '', major, minor, patch, rest = ''] = VERSION.exec(text) ?? [];
    if (major === undefined)
        return undefined;
    return { prefix, parts: [major, minor, patch].filter((part) => part !== undefined), rest };
}

// EXTERNAL MODULE: ./packages/core/lib/verification/pattern.js
var verification_pattern = __webpack_require__(98279);
;// CONCATENATED MODULE: ./packages/core/lib/flow/judge-inputs.js


/** Reads them. @throws CoreError bad-input `INPUT` for values that are none, or that do not go together */
function readJudgeInputs(inputs) {
    const read = {
        builderId: (0,signing_inputs/* optional */.lq)(inputs, 'builder-id'),
        builderMap: (0,signing_inputs/* optional */.lq)(inputs, 'builder-map'),
        minimumLevel: readLevel(inputs),
        policy: (0,signing_inputs/* optional */.lq)(inputs, 'policy'),
        layout: (0,signing_inputs/* optional */.lq)(inputs, 'layout'),
        layoutKey: (0,signing_inputs/* optional */.lq)(inputs, 'layout-key'),
        vsa: (0,signing_inputs/* oneOf */.yL)(inputs, 'vsa', ['none', 'unsigned', 'signed'], 'none'),
        verifierId: (0,signing_inputs/* optional */.lq)(inputs, 'verifier-id'),
        resourceUri: (0,signing_inputs/* optional */.lq)(inputs, 'resource-uri'),
        reportPath: (0,signing_inputs/* optional */.lq)(inputs, 'report-path'),
        sarifPath: (0,signing_inputs/* optional */.lq)(inputs, 'sarif-path'),
    };
    assertVsaInputs(read);
    if (read.layoutKey !== undefined && read.layout === undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input layout-key: is the key of a layout, and none is given', { remedy: 'give `layout`' });
    }
    return read;
}
function readLevel(inputs) {
    const value = (0,signing_inputs/* optional */.lq)(inputs, 'minimum-level');
    if (value === undefined)
        return undefined;
    const [, digit] = /^(?:SLSA_BUILD_LEVEL_)?([123])$/.exec(value) ?? [];
    if (digit !== undefined)
        return Number(digit);
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input minimum-level: "${value.slice(0, 100)}" is no Build level that can be demanded`, {
        remedy: 'give 1, 2 or 3, or SLSA_BUILD_LEVEL_1 to SLSA_BUILD_LEVEL_3',
    });
}
/** A summary names its verifier, its resource and its policy (SLSA v1.2, Verification Summary Attestation). */
function assertVsaInputs({ vsa, verifierId, resourceUri, policy }) {
    if (vsa === 'none') {
        if (verifierId === undefined && resourceUri === undefined)
            return;
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs verifier-id and resource-uri: belong to a verification summary, and none is asked for', {
            remedy: 'set `vsa: unsigned` or `vsa: signed`, or leave them out',
        });
    }
    const missing = Object.entries({ 'verifier-id': verifierId, 'resource-uri': resourceUri, policy }).flatMap(([name, value]) => (value === undefined ? [name] : []));
    if (missing.length === 0)
        return;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input vsa: a verification summary needs ${missing.map((name) => `\`${name}\``).join(', ')}`, {
        remedy: 'give them: who verifies, what was verified as its consumer fetches it, and by which policy',
    });
}

// EXTERNAL MODULE: ./packages/core/lib/flow/key-inputs.js
var key_inputs = __webpack_require__(82443);
;// CONCATENATED MODULE: ./packages/core/lib/flow/verify-inputs.js






/** Inputs that bind something, in the order of the report. */
const BINDING = [
    'certificate-identity',
    'certificate-identity-pattern',
    'certificate-oidc-issuer',
    'certificate-oidc-issuer-pattern',
    'signer-workflow',
    'signer-digest',
    'source-repository',
    'source-repository-id',
    'source-owner-id',
    'source-ref',
    'source-digest',
    'source-tag',
    'source-versioned-tag',
    'build-trigger',
    'predicate-type',
];
/**
 * Reads the inputs of `verify`.
 *
 * @throws CoreError bad-input for inputs that do not go together, `EXPECTATION` when they bind too little to mean anything
 */
async function readVerifyInputs(inputs, serverUrl) {
    const isOffline = (0,signing_inputs/* isTrue */.Hn)(inputs, 'offline');
    const bundle = (0,signing_inputs/* optional */.lq)(inputs, 'bundle');
    const denySelfHostedRunners = inputs.input('deny-self-hosted-runners') === '' || inputs.boolean('deny-self-hosted-runners');
    const judge = readJudgeInputs(inputs);
    const key = (0,key_inputs/* readKeyInputs */.hE)(inputs);
    const build = readBuildDemands(inputs);
    const read = {
        ...(await readExpectation(inputs)),
        ...(key === undefined ? {} : { signedBy: 'key' }),
    };
    const bindsSigner = Object.keys(read).length > 0;
    const expectation = { ...read, denySelfHostedRunners, server: serverUrl };
    // A policy or a layout may be all that decides; what is given beside it must bind as much as it would alone.
    if (bindsSigner || (judge.policy === undefined && judge.layout === undefined))
        (0,verification_expectation/* assertExpectation */.Vx)(expectation);
    const demanded = Object.fromEntries(BINDING.flatMap((name) => {
        const value = bindingInput(inputs, name);
        return value === undefined ? [] : [[name, value]];
    }));
    const isBound = (name) => demanded[name] !== undefined || demanded[`${name}-pattern`] !== undefined;
    return {
        files: (0,signing_inputs/* optional */.lq)(inputs, 'files'),
        digests: words(inputs, 'digests'),
        images: readImageNames(inputs),
        manifests: (0,signing_inputs/* optional */.lq)(inputs, 'manifests'),
        manifestsOutput: readManifestsOutput(inputs),
        requiresAllPlatforms: (0,signing_inputs/* isTrue */.Hn)(inputs, 'require-all-platforms'),
        bundle,
        sources: readSources(inputs, isOffline),
        bundleDir: (0,signing_inputs/* optional */.lq)(inputs, 'bundle-dir') ?? '.',
        releaseTag: (0,signing_inputs/* optional */.lq)(inputs, 'release-tag'),
        trustedRoot: (0,signing_inputs/* optional */.lq)(inputs, 'trusted-root'),
        tufMirror: (0,signing_inputs/* optional */.lq)(inputs, 'tuf-mirror'),
        tufRoot: (0,signing_inputs/* optional */.lq)(inputs, 'tuf-root'),
        isOffline,
        timeoutMs: (0,signing_inputs/* readDuration */.$7)(inputs, 'timeout'),
        expectation,
        bindsSigner,
        key,
        build,
        judge,
        demanded: {
            ...demanded,
            ...(key === undefined ? {} : keyDemands(key)),
            ...shownDemands(build),
            ...judgeDemands(judge),
            ...((0,signing_inputs/* isTrue */.Hn)(inputs, 'require-all-platforms') ? { 'require-all-platforms': 'true' } : {}),
            ...(key === undefined || judge.policy !== undefined
                ? { 'deny-self-hosted-runners': String(denySelfHostedRunners) }
                : {}),
        },
        unbound: key !== undefined
            ? isBound('predicate-type')
                ? []
                : ['predicate-type']
            : ['certificate-identity', 'source-repository', 'source-ref', 'source-digest', 'predicate-type'].filter((name) => !isBound(name) &&
                !(name === 'certificate-identity' && isBound('signer-workflow')) &&
                !(name === 'source-ref' && (isBound('source-tag') || isBound('source-versioned-tag')))),
    };
}
function keyDemands(key) {
    const { start, end } = key.validFor ?? {};
    return {
        key: (0,key_inputs/* shownKey */.dM)(key),
        ...(start === undefined ? {} : { 'key-validity': `${start.toISOString()}/${end?.toISOString() ?? ''}` }),
        'transparency-log': key.isLogRequired ? 'required' : 'none',
    };
}
function judgeDemands({ builderId, minimumLevel, policy, layout }) {
    return {
        ...(builderId === undefined ? {} : { 'builder-id': builderId }),
        ...(minimumLevel === undefined ? {} : { 'minimum-level': String(minimumLevel) }),
        ...(policy === undefined ? {} : { policy }),
        ...(layout === undefined ? {} : { layout }),
    };
}
async function readExpectation(inputs) {
    const identity = await match(inputs, 'certificate-identity');
    const issuer = await match(inputs, 'certificate-oidc-issuer');
    const named = {
        signerWorkflow: bindingInput(inputs, 'signer-workflow'),
        signerDigest: bindingInput(inputs, 'signer-digest'),
        sourceRepository: bindingInput(inputs, 'source-repository'),
        sourceRepositoryId: bindingInput(inputs, 'source-repository-id'),
        sourceOwnerId: bindingInput(inputs, 'source-owner-id'),
        sourceRef: bindingInput(inputs, 'source-ref'),
        sourceDigest: bindingInput(inputs, 'source-digest'),
        buildTrigger: bindingInput(inputs, 'build-trigger'),
        sourceTag: tagInput(inputs),
        predicateType: bindingInput(inputs, 'predicate-type'),
    };
    const version = bindingInput(inputs, 'source-versioned-tag');
    return {
        ...(identity === undefined ? {} : { identity }),
        ...(issuer === undefined ? {} : { issuer }),
        ...(version === undefined ? {} : { sourceVersion: versionMatch(version) }),
        ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
    };
}
/** A tag by its name; a ref would be compared with `refs/tags/` twice and never match. */
function tagInput(inputs) {
    const tag = bindingInput(inputs, 'source-tag');
    if (tag?.startsWith('refs/') !== true)
        return tag;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input source-tag: "${tag.slice(0, 80)}" is a ref, not the name of a tag`, {
        remedy: 'leave out `refs/tags/`, or give it as `source-ref`',
    });
}
/** An exact value or a pattern, never both. */
async function match(inputs, name) {
    const exact = bindingInput(inputs, name);
    const pattern = bindingInput(inputs, `${name}-pattern`);
    if (exact !== undefined && pattern !== undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `inputs ${name} and ${name}-pattern: one of them, not both`);
    }
    if (pattern !== undefined)
        return { kind: 'pattern', pattern: await (0,verification_pattern/* anchoredPattern */.d)(pattern) };
    return exact === undefined ? undefined : { kind: 'exact', value: exact };
}
/** The value as it was given; one of nothing but blanks would silently bind nothing, so it is refused (case B01). */
function bindingInput(inputs, name) {
    const value = inputs.input(name);
    if (value === '')
        return undefined;
    if (value.trim() !== '')
        return value.trim();
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${name}: is blank`, { remedy: 'give a value, or leave the input out' });
}
/**
 * Where bundles of an artifact are looked for, in this order: where the inputs say, else images in their registry and then
 * at GitHub, files at GitHub; without the network in files.
 */
function sourcesOf({ sources, isOffline }, isImage) {
    if (sources !== undefined)
        return sources;
    if (isOffline)
        return ['file'];
    return isImage ? ['oci', 'github'] : ['github'];
}
/** Inputs that only mean something for images. */
const IMAGE_INPUTS = ['registry-username', 'registry-password', 'attestation-repository'];
/** @throws CoreError bad-input `INPUT` for what only goes with images, where there are none */
function readImageNames(inputs) {
    const images = words(inputs, 'images');
    if (images.length > 0 || (0,signing_inputs/* optional */.lq)(inputs, 'manifests') !== undefined)
        return images;
    const alone = (0,signing_inputs/* isTrue */.Hn)(inputs, 'require-all-platforms')
        ? 'require-all-platforms'
        : IMAGE_INPUTS.find((name) => inputs.input(name) !== '');
    if (alone === undefined)
        return [];
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${alone}: goes with images, and none is given`, {
        remedy: 'name them in `images` or `manifests`, or leave it out',
    });
}
/** @throws CoreError bad-input `INPUT` where there are no manifests */
function readManifestsOutput(inputs) {
    const folder = (0,signing_inputs/* optional */.lq)(inputs, 'manifests-output');
    if (folder === undefined || (0,signing_inputs/* optional */.lq)(inputs, 'manifests') !== undefined)
        return folder;
    throw (0,outcome_error/* badInput */.AN)('INPUT', 'input manifests-output: goes with `manifests`, and none is given');
}
function words(inputs, name) {
    return inputs
        .input(name)
        .split(/[\s,]+/)
        .filter((word) => word !== '');
}
function readSources(inputs, isOffline) {
    const sources = words(inputs, 'bundle-from').map((word) => {
        if (word === 'github' || word === 'oci' || word === 'file' || word === 'release')
            return word;
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input bundle-from: "${word}" is not one of github, oci, file, release`);
    });
    if (isOffline && sources.some((source) => source !== 'file')) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs offline and bundle-from: without the network only `file` can be read');
    }
    return sources.length === 0 ? undefined : [...new Set(sources)];
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/verify-images.js







/** Images that are looked up at once. */
const AT_ONCE = 8;
const NO_IMAGES = {
    subjects: [],
    subjectOf: new Map(),
    missing: [],
    indexOf: new Map(),
    registry: undefined,
};
/**
 * The images of the input `images`. A tag is asked for once, and the digest that it has then is what is verified (case
 * D17). An image that is named by its digest is not asked for where no bundle can come from its registry.
 *
 * @throws CoreError bad-input `INPUT`, OciError `REFERENCE` for what names no image
 */
async function imagesToVerify(read, inputs, ports) {
    if (read.images.length === 0)
        return NO_IMAGES;
    const { parseReference, shownRepository } = await __webpack_require__.e(/* import() */ 3851).then(__webpack_require__.bind(__webpack_require__, 13851));
    const references = read.images.map((text) => ({ text, reference: parseReference(text) }));
    if (!asksRegistry(references, read)) {
        const named = references.map(({ text, reference }) => ({
            name: text,
            subjects: [byDigest(reference, shownRepository(reference.repository))],
        }));
        return { ...NO_IMAGES, ...pinned(named) };
    }
    const openRegistry = (0,flow_registry/* registryOpener */.zB)(inputs, ports);
    const client = await openRegistry(references.map(({ reference }) => reference.repository.registry));
    const { attestationRepository } = await (0,flow_registry/* readRegistryInputs */.rS)(inputs);
    const registry = await registryOf(client, attestationRepository);
    const machine = { ...(0,subjects/* subjectMachine */.aM)(ports), openRegistry };
    const scope = read.requiresAllPlatforms ? 'all' : 'index';
    const resolved = await (0,map_limit/* mapLimit */.s)([...new Set(read.images)], AT_ONCE, async (name) => {
        try {
            return { name, subjects: await (0,images_later/* resolveImages */.B)({ images: [name], scope }, machine) };
        }
        catch (error) {
            return { name, subjects: [], missing: { name, failure: (0,outcome_error/* describeFailure */.Ic)(error) } };
        }
    });
    const missing = resolved.flatMap((one) => one.missing ?? []);
    return { ...pinned(resolved), missing, registry };
}
/** An image as the result shows it. */
function reportedImage({ repository, descriptor, tag, platform }) {
    const { registry, name } = repository;
    const shown = registry === 'index.docker.io' ? 'docker.io' : registry;
    return {
        reference: `${shown}/${name}@${descriptor.digest}`,
        ...(tag === undefined ? {} : { tag }),
        ...(platform === undefined ? {} : { platform: shownPlatform(platform) }),
    };
}
/** `linux/arm64/v8` */
function shownPlatform({ os, architecture, variant }) {
    return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}
/** Whether a descriptor is of a list of manifests, OCI's or Docker's. */
function isIndex({ descriptor }) {
    return /\.(?:index\.v1|manifest\.list\.v2)\+json$/.test(descriptor.mediaType);
}
/** @throws CoreError bad-input `INPUT` where the registry must be asked and the network may not */
function asksRegistry(images, read) {
    const unpinned = images.find(({ reference }) => reference.digest === undefined);
    if (read.isOffline && (unpinned !== undefined || read.requiresAllPlatforms)) {
        const why = unpinned === undefined
            ? 'input require-all-platforms: which platforms an image has, the registry tells'
            : `image ${unpinned.text.slice(0, 200)} has no digest, which the registry tells`;
        throw (0,outcome_error/* badInput */.AN)('INPUT', `${why}; offline it is not asked`, {
            remedy: 'name each image as registry/repository@sha256:…',
        });
    }
    if (unpinned !== undefined || read.requiresAllPlatforms)
        return true;
    return read.bundle === undefined && sourcesOf(read, true).includes('oci');
}
/** @throws CoreError bad-input `INPUT` for a digest of another kind than registries and attestations have */
function byDigest({ digest = '' }, name) {
    const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (sha256 !== undefined)
        return (0,resolve/* subjectFromDescriptor */.W5)({ name, digest: { sha256 } });
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input images: ${name}@${digest.slice(0, 150)} is not named by its sha256 digest`);
}
async function registryOf(client, attestations) {
    return { client, finder: await (0,registry_finder/* openRegistryFinder */.k)(client, attestations) };
}
/** Each list begins with the image that was named; its platforms follow. Indexes in indexes are no platforms. */
function pinned(resolved) {
    const subjects = new Map();
    const subjectOf = new Map();
    const indexOf = new Map();
    for (const { name, subjects: [named, ...platforms], } of resolved) {
        if (named === undefined)
            continue;
        const index = subjects.get(keyOf(named)) ?? named;
        subjects.set(keyOf(index), index);
        subjectOf.set(name, index);
        for (const platform of platforms) {
            if (platform.image === undefined || isIndex(platform.image) || subjects.has(keyOf(platform)))
                continue;
            subjects.set(keyOf(platform), platform);
            indexOf.set(platform, index);
        }
    }
    return { subjects: [...subjects.values()], subjectOf, indexOf };
}
function keyOf({ name, digest }) {
    return `${name}@${digest.sha256 ?? ''}`;
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/worst.js

/**
 * Of several reasons the one that counts: as long as one bundle could not be decided, it may be the right one, so the
 * whole is undecided; a definite refusal says more than a bundle that cannot be read.
 */
function worst(rejected) {
    const order = ['undecided', 'refused', 'bad-input'];
    for (const outcome of order) {
        const found = rejected.find(({ failure }) => failure.outcome === outcome);
        if (found !== undefined) {
            const more = rejected.length > 1 ? ` (and ${rejected.length - 1} more bundles)` : '';
            return { ...found.failure, message: `${withSource(found)}${more}` };
        }
    }
    return (0,outcome_error/* describeFailure */.Ic)(new Error('a bundle was rejected without a reason'));
}
/** The message with the place of the bundle before it, once: what cannot be parsed names the place itself. */
function withSource({ source, failure: { message } }) {
    const isNamed = message.startsWith(source) && /^[:,[ ]/.test(message.slice(source.length));
    return isNamed ? message : `${source}: ${message}`;
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/judge.js






/**
 * The verdict about one artifact: at least one bundle satisfies everything that the inputs demand, and the policy, where
 * there is one, passes. Facts of two bundles are never put together to satisfy the inputs.
 */
async function judgeArtifact(artifact, found, judge, nothingFound) {
    const evidence = { accepted: [], rejected: [], facts: [], decided: [] };
    for (const bundle of found)
        await weigh(bundle, artifact, judge, evidence);
    const verdict = verdictOf(artifact, found, judge, evidence, nothingFound);
    return { verdict, decided: verdict.outcome === 'verified' ? evidence.decided : [] };
}
async function weigh(found, artifact, judge, evidence) {
    try {
        if (found.failure !== undefined)
            throw found.failure;
        const fact = judge.policy === undefined ? undefined : await attestationOf(found, artifact, judge);
        if (fact !== undefined)
            evidence.facts.push(fact);
        const { verified, level } = judge.expectation === undefined && fact !== undefined ? fact : await demanded(found, artifact, judge, fact);
        assertBuild(verified, judge.demands, judge.now());
        assertDemands(level, judge.demands);
        evidence.accepted.push(reportedBundle(found.source, verified, level));
        evidence.decided.push(found);
    }
    catch (error) {
        evidence.rejected.push({ source: found.source, failure: (0,outcome_error/* describeFailure */.Ic)(error) });
    }
}
/** The bundle as a policy sees it: verified, by whomever. */
async function attestationOf(found, artifact, judge) {
    const expectation = { decidedBy: 'policy', server: judge.server };
    return levelled(found, await verifyOne(found, artifact, judge, expectation), judge);
}
/** The bundle if it is what the inputs demand. */
async function demanded(found, artifact, judge, known) {
    if (judge.expectation === undefined)
        throw (0,outcome_error/* badInput */.AN)('EXPECTATION', 'nothing is demanded');
    const verified = await verifyOne(found, artifact, judge, judge.expectation);
    return known === undefined ? levelled(found, verified, judge) : { ...known, verified };
}
async function verifyOne(found, artifact, judge, expectation) {
    const inThread = await verifyInThread(found, artifact, judge, expectation);
    if (inThread !== undefined)
        return inThread;
    const bundle = (0,parse_bundle/* parseBundle */.Q)(found.text, found.source);
    const profile = await judge.chooser.profileFor(bundle);
    const artifactRef = { digests: artifact.digest, name: artifact.name, ...judge.bytesOf(artifact) };
    const signerReleases = await judge.levels.releasesOf(bundle, expectation);
    const whole = { ...expectation, signerReleases, ...BY_MAP };
    const verified = found.signedPayload === undefined
        ? await (0,verify_bundle/* verifyBundle */.I)(bundle, profile, artifactRef, whole)
        : await verifyImageSignature(bundle, found.signedPayload, profile, artifactRef, whole);
    if (found.published !== undefined)
        await verifyPublished(found.published, verified, profile, artifactRef, judge);
    return verified;
}
/** The level is evaluated of each provenance that comes back, and compares the builder's id by the map. */
const BY_MAP = { builderId: 'by-map' };
/** Undefined for what has to be verified here: whatever needs more than the bundle, the root and the artifact's digests. */
async function verifyInThread({ text, source, published, signedPayload }, artifact, { threads, bytesOf }, expectation) {
    // Releases of a signer are looked up by what the bundle says.
    if (threads === undefined || expectation.signerWorkflow !== undefined)
        return undefined;
    if (published !== undefined || signedPayload !== undefined)
        return undefined;
    const bytes = text.includes('"messageSignature"') ? bytesOf(artifact) : {};
    const artifactRef = { digests: artifact.digest, name: artifact.name, ...bytes };
    return threads.verify({ text, what: source }, artifactRef, { ...expectation, ...BY_MAP });
}
/** What npm's registry signed beside an attestation: a package whose publication does not verify is not believed. */
async function verifyPublished({ text, source, failure }, attestation, witnesses, artifact, judge) {
    if (failure !== undefined)
        throw failure;
    const profile = await judge.chooser.npmProfileBeside(witnesses);
    const expectation = { signedBy: 'key', predicateType: npm_package/* NPM_PUBLISH */.C };
    (0,npm_package/* assertPublished */.b)(await (0,verify_bundle/* verifyBundle */.I)((0,parse_bundle/* parseBundle */.Q)(text, source), profile, artifact, expectation), attestation);
}
async function levelled(found, verified, judge) {
    const level = await judge.levels.levelOf(verified);
    return { verified, source: found.source, ...(level === undefined ? {} : { level }) };
}
/** @throws CoreError refused `BUILDER`, `LEVEL` */
function assertDemands(report, { builderId, minimumLevel }) {
    if (builderId !== undefined)
        assertBuilder(report, builderId);
    if (minimumLevel === undefined)
        return;
    if (report === undefined)
        throw (0,outcome_error/* refused */.J5)('LEVEL', `it is no provenance, and Build L${minimumLevel} is demanded`);
    if (report.level >= minimumLevel)
        return;
    throw (0,outcome_error/* refused */.J5)('LEVEL', `the provenance shows Build L${report.level}, and L${minimumLevel} is demanded`, {
        ...(report.raise === undefined ? {} : { remedy: report.raise }),
    });
}
/** A builder without its `@ref` stands for the versions that the builder map admits (case B12). */
function assertBuilder(report, wanted) {
    const { id, matchedBy } = report?.builder ?? {};
    if (id === wanted)
        return;
    const isAdmitted = matchedBy === 'tag' || matchedBy === 'release-list' || matchedBy === 'build-config';
    if (isAdmitted && id?.startsWith(`${wanted}@`) === true)
        return;
    throw (0,outcome_error/* refused */.J5)('BUILDER', `the builder is ${id === undefined ? 'not named' : `"${id}"`}, and "${wanted}" is demanded`, {
        remedy: 'give `builder-id` as the provenance has it; without its @ref only at a release that the builder map admits',
    });
}
function verdictOf(artifact, found, judge, { accepted, rejected, facts }, nothingFound) {
    const policy = judge.policy?.evaluate({
        ...judge.nameOf(artifact),
        digest: artifact.digest,
        attestations: facts,
        now: judge.now(),
    });
    const levels = accepted.flatMap(({ level }) => (level === undefined ? [] : [level.level]));
    const context = {
        subject: { name: artifact.name, digest: artifact.digest, ...(artifact.path === undefined ? {} : { isFile: true }) },
        ...judge.pathOf(artifact),
        ...(artifact.image === undefined ? {} : { image: reportedImage(artifact.image) }),
        accepted,
        rejected,
        ...(levels.length === 0 ? {} : { level: Math.max(...levels) }),
        ...(policy === undefined ? {} : { policy: { verdict: policy.verdict, rules: policy.rules } }),
    };
    const failure = failureOf(found, accepted, rejected, policy, nothingFound);
    return failure === undefined ? { ...context, outcome: 'verified' } : { ...context, outcome: failure.outcome, failure };
}
function failureOf(found, accepted, rejected, policy, nothingFound) {
    if (found.length === 0)
        return (0,outcome_error/* describeFailure */.Ic)(nothingFound());
    if (accepted.length === 0)
        return worst(rejected);
    if (policy === undefined || policy.verdict === 'pass')
        return undefined;
    // What could not be decided may be what the policy misses.
    const isOpen = policy.verdict === 'undecided' || rejected.some(({ failure }) => failure.outcome === 'undecided');
    const message = `the policy does not pass: ${policy.reason}`;
    return (0,outcome_error/* describeFailure */.Ic)(isOpen ? (0,outcome_error/* undecided */.oo)('POLICY', message) : (0,outcome_error/* refused */.J5)('POLICY', message));
}

// EXTERNAL MODULE: ./packages/core/lib/storage/claims.js
var claims = __webpack_require__(84794);
// EXTERNAL MODULE: ./packages/core/lib/storage/file-store.js + 2 modules
var file_store = __webpack_require__(65832);
;// CONCATENATED MODULE: ./packages/core/lib/flow/verify-find.js




/** Bundles about other artifacts that are looked at where none is about the right one, to say what they are about. */
const MAX_TELLING = 10;
/** Looks for bundles where the inputs say. @throws CoreError bad-input for a file that cannot be read */
async function bundleFinder(inputs, images, ports) {
    if (inputs.bundle !== undefined) {
        const bundles = await (0,bundle_file/* bundlesInFile */.JD)((0,external_node_path_.resolve)(ports.job.workspace, inputs.bundle), ports.fs);
        return (artifact) => [
            async () => {
                const own = bundles.filter((bundle) => (0,claims/* speaksAbout */.DK)(bundle, artifact.digest));
                // Where none does, the refusal says what they speak about instead.
                return own.length > 0 ? own : bundles.slice(0, MAX_TELLING);
            },
        ];
    }
    const stores = openSources(inputs, ports);
    const forImage = imageFinder(inputs, images, stores);
    const isImage = new Set(images.subjects);
    return (artifact) => {
        if (isImage.has(artifact))
            return forImage(artifact);
        const sources = sourcesOf(inputs, false);
        assertNoRegistry(artifact, sources);
        return [
            async () => {
                const found = [];
                for (const source of sources)
                    found.push(...(await stores(source).find(queryOf(artifact, inputs))));
                return found;
            },
        ];
    };
}
/** Nothing speaks about the artifact, wherever it was looked for. */
function nothingFound(artifact, inputs, images) {
    const sources = sourcesOf(inputs, images.subjects.includes(artifact));
    const place = inputs.bundle ?? sources.join(', ');
    return (0,outcome_error/* refused */.J5)('NO_ATTESTATION', `${artifact.name}: no bundle speaks about it (looked in ${place})`, {
        remedy: 'check that it was signed, and that `bundle`, `bundle-from` and the repository are right',
    });
}
/**
 * The places of an image, one by one. A place that fails is a bundle that was rejected, so that another one still counts:
 * a registry that lies stops nothing else.
 */
function imageFinder(inputs, { registry, indexOf }, open) {
    const isGiven = inputs.sources !== undefined;
    const known = new Map();
    const askOnce = (key, stage) => {
        // Bundles of an index are asked for again by each of its platforms.
        if (indexOf.size === 0)
            return stage();
        const asked = known.get(key) ?? stage();
        known.set(key, asked);
        return asked;
    };
    const inRegistry = (form, artifact) => {
        const query = queryOf(artifact, inputs);
        const source = `${artifact.name}@sha256:${artifact.digest.sha256 ?? ''}`;
        return guarded(source, () => askOnce(`${form} ${source}`, async () => (registry === undefined ? [] : registry.finder[form](query))));
    };
    const fromIndex = (form, artifact) => {
        const index = indexOf.get(artifact);
        if (index === undefined)
            return [];
        return [async () => (await inRegistry(form, index)()).filter((found) => isAbout(found, artifact))];
    };
    return (artifact) => sourcesOf(inputs, true).flatMap((source) => {
        if (source === 'oci') {
            return [
                ...fromIndex('likelyReferrers', artifact),
                inRegistry('likelyReferrers', artifact),
                ...fromIndex('otherReferrers', artifact),
                inRegistry('otherReferrers', artifact),
                inRegistry('tags', artifact),
                ...fromIndex('tags', artifact),
            ];
        }
        const stage = () => open(source).find(queryOf(artifact, inputs));
        return [guarded(source, stage, isGiven ? 'told' : 'unless it cannot be asked')];
    });
}
/**
 * @param faults whether a fault of the caller's is told: a default place that nobody set up, as GitHub without a token,
 * says nothing about the image
 */
function guarded(source, stage, faults = 'told') {
    return async () => {
        try {
            return await stage();
        }
        catch (error) {
            if (faults !== 'told' && (0,outcome_error/* describeFailure */.Ic)(error).outcome === 'bad-input')
                return [];
            return [{ text: '', source, failure: error instanceof Error ? error : new Error(String(error)) }];
        }
    };
}
/** Bundles of an index that name a platform too; what failed there is told with the index. */
function isAbout(found, artifact) {
    return found.failure === undefined && found.signedPayload === undefined && (0,claims/* speaksAbout */.DK)(found, artifact.digest);
}
function assertNoRegistry({ name }, sources) {
    if (!sources.includes('oci'))
        return;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input bundle-from: oci: ${name} is no image, so no registry has its bundles`, {
        remedy: 'verify files in a step of their own',
    });
}
function openSources(inputs, ports) {
    const opened = new Map();
    return (source) => {
        const store = opened.get(source) ?? openSource(source, inputs, ports);
        opened.set(source, store);
        return store;
    };
}
function openSource(source, inputs, ports) {
    switch (source) {
        case 'github':
            return ports.github.attestationStore(repositoryOf(inputs, ports));
        case 'file':
            return (0,file_store/* fileStore */.o)(inputs.bundleDir, {
                fs: ports.fs,
                platform: ports.platform,
                workspace: ports.job.workspace,
            });
        case 'release':
            return ports.github.releaseStore(repositoryOf(inputs, ports), releaseTag(inputs, ports));
    }
}
function queryOf(artifact, inputs) {
    const { predicateType } = inputs.expectation;
    return {
        digest: artifact.digest,
        ...(artifact.path === undefined ? {} : { name: artifact.name }),
        ...(artifact.image === undefined ? {} : { image: artifact.image }),
        ...(predicateType === undefined ? {} : { predicateType }),
    };
}
/** The repository whose store is asked: the demanded source, else the job's own. */
function repositoryOf(inputs, ports) {
    const demanded = inputs.expectation.sourceRepository;
    return demanded === undefined ? ports.job.repository : demanded.split('/').slice(-2).join('/');
}
function releaseTag(inputs, ports) {
    const tag = inputs.releaseTag ?? /^refs\/tags\/(.+)$/.exec(ports.job.ref)?.[1];
    if (tag !== undefined)
        return tag;
    throw (0,outcome_error/* badInput */.AN)('INPUT', 'bundle-from: release needs a tag', { remedy: 'give `release-tag`' });
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/verify-artifact.js




/** Bundles of one artifact that are looked at. */
const MAX_BUNDLES = 1000;
/**
 * The verdict about one artifact, by the bundles of the first places that suffice. A place is only looked into where what
 * was found before does not satisfy the demands; then everything counts together. Never throws.
 */
async function verifyArtifact(artifact, find, verifying) {
    try {
        const judged = await judgeByStages(artifact, find, verifying);
        if (artifact.image === undefined || judged.verdict.outcome === 'verified')
            return judged;
        return { ...judged, verdict: await explained(judged.verdict, artifact.image, artifact, verifying) };
    }
    catch (error) {
        const failure = (0,outcome_error/* describeFailure */.Ic)(error);
        const subject = { name: artifact.name, digest: artifact.digest };
        const image = artifact.image === undefined ? {} : { image: reportedImage(artifact.image) };
        return {
            verdict: { subject, ...image, outcome: failure.outcome, failure, accepted: [], rejected: [] },
            decided: [],
        };
    }
}
async function judgeByStages(artifact, find, { judge, inputs, images }) {
    const found = [];
    let judged;
    for (const stage of find(artifact)) {
        const more = await stage();
        if (more.length === 0 && judged !== undefined)
            continue;
        found.push(...more);
        if (found.length > MAX_BUNDLES)
            throw tooMany(artifact, found.length);
        judged = await judgeArtifact(artifact, found, judge, () => nothingFound(artifact, inputs, images));
        if (judged.verdict.outcome === 'verified')
            return judged;
    }
    return judged ?? judgeArtifact(artifact, found, judge, () => nothingFound(artifact, inputs, images));
}
function tooMany({ name }, count) {
    return (0,outcome_error/* badInput */.AN)('BUNDLE_FILE', `${name}: ${count} bundles; at most ${MAX_BUNDLES} are looked at`, {
        remedy: 'name the right ones with `bundle`',
    });
}
/** Why an image did not verify, with what its registry says beside that: no evidence, but often the explanation. */
async function explained(verdict, image, artifact, { images }) {
    const { registry } = images;
    const claims = registry === undefined ? [] : await registry.finder.unsigned(image).catch(() => []);
    const { failure } = verdict;
    const remedy = failure === undefined ? undefined : await remedyFor(failure, image, artifact, images);
    return {
        ...verdict,
        ...(failure === undefined || remedy === undefined ? {} : { failure: { ...failure, remedy } }),
        ...(claims.length === 0 ? {} : { unsigned: claims }),
    };
}
/** A platform's manifest is another artifact than the index that it belongs to (case D18). */
async function remedyFor({ code }, image, artifact, images) {
    if (code !== 'NO_ATTESTATION' && code !== 'ARTIFACT_DIGEST')
        return undefined;
    if (isIndex(image))
        return undefined;
    if (images.indexOf.has(artifact)) {
        const platform = image.platform === undefined ? 'this platform' : shownPlatform(image.platform);
        return `${platform} has no bundle of its own: sign with \`image-scope: all\`, or leave out \`require-all-platforms\``;
    }
    const index = await indexAround(image, images);
    return index === undefined
        ? 'if this is one platform of an image, and its index was signed, verify the digest of the index; or sign with `image-scope: all`'
        : `this is one platform of the index ${index} (tag ${image.tag ?? ''}): verify that one, or sign with \`image-scope: all\``;
}
/** Digest of the index that the tag beside the digest means, where it has this manifest. */
async function indexAround({ repository, tag, descriptor }, { registry }) {
    if (tag === undefined || registry === undefined)
        return undefined;
    const found = await registry.client.findManifest(repository, tag).catch(() => undefined);
    return found?.manifests.some(({ digest }) => digest === descriptor.digest) === true
        ? found.descriptor.digest
        : undefined;
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/verify.js















/** Artifacts in work at once where each waits for others. */
const IN_FLIGHT = 16;
/** Largest file that is read into memory, for keys that sign all of it, in bytes. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;
/** Size up to which reading a file once more is faster than checking a signature by its digest, in bytes. */
const SMALL_BYTES = 1024 * 1024;
/** Time to verify one artifact, and what each further one adds, in milliseconds. */
const BUDGET_ONE = 60_000;
const BUDGET_MORE = 1_000;
/**
 * Verifies artifacts against what the inputs demand. Every artifact needs one bundle that satisfies all of it, and the
 * policy to pass where one is given; facts of two bundles are never put together to satisfy the inputs. Never throws for
 * a failure: it is in the result. Reports are written whatever the outcome, a verification summary of what passed.
 */
async function verify(inputs, ports) {
    const base = { version: types/* RESULT_VERSION */.R, action: 'verify', notices: [] };
    const failed = (error) => {
        const failure = (0,outcome_error/* describeFailure */.Ic)(error);
        return { ...base, outcome: failure.outcome, failure, artifacts: [], demanded: {}, unbound: [] };
    };
    let read;
    try {
        read = await readVerifyInputs(inputs, ports.job.serverUrl);
    }
    catch (error) {
        return failed(error);
    }
    const result = await verifyAll(read, inputs, ports).catch((error) => ({
        ...failed(error),
        demanded: read.demanded,
        unbound: read.unbound,
    }));
    return withReports(result, read.judge, ports).catch((error) => {
        const failure = (0,outcome_error/* describeFailure */.Ic)(error);
        // A report that cannot be written never makes a refusal look better.
        return result.outcome === 'verified' ? { ...result, outcome: failure.outcome, failure } : result;
    });
}
/** Reports are few, so what writes them is loaded for them only. */
async function withReports(result, inputs, ports) {
    if (inputs.reportPath === undefined && inputs.sarifPath === undefined)
        return result;
    const { writeReports } = await __webpack_require__.e(/* import() */ 5544).then(__webpack_require__.bind(__webpack_require__, 5544));
    return writeReports(result, inputs, ports);
}
async function verifyAll(read, inputs, ports) {
    const deployed = await deployedImages(read, ports);
    const names = [...read.images, ...deployed.places.keys()];
    limitTime(names.length, read, ports);
    const images = await imagesToVerify({ ...read, images: names }, inputs, ports);
    const artifacts = await readArtifacts(read, images, deployed.undecided.length, ports);
    limitTime(artifacts.length, read, ports);
    const judge = await openJudge(read, artifacts.length, images, ports);
    const judged = await judgeAll(artifacts, images, judge, read, ports).finally(() => judge.threads?.close());
    const placesOf = placesBySubject(deployed, images);
    const verdicts = [
        ...judged.map(({ verdict }, index) => withPlaces(verdict, placesOf(artifacts[index]))),
        ...images.missing.map((image) => withPlaces(missingVerdict(image), deployed.places.get(image.name))),
        ...deployed.undecided,
    ];
    const outcome = overall(verdicts);
    const level = lowestLevel(verdicts);
    const { policy } = read.judge;
    const result = {
        version: types/* RESULT_VERSION */.R,
        action: 'verify',
        outcome,
        notices: deployed.notices,
        demanded: read.demanded,
        unbound: read.unbound,
        artifacts: verdicts,
        verifiedAt: new Date(ports.clock.now()).toISOString(),
        ...(level === undefined ? {} : { level }),
        ...(policy === undefined || judge.policy === undefined
            ? {}
            : { policy: { source: policy, digest: judge.policy.digest } }),
    };
    const manifests = await deployed.report(images, outcome === 'verified');
    const told = manifests.length === 0 ? result : { ...result, manifests };
    if (outcome !== 'verified') {
        const failure = verdicts.find((artifact) => artifact.outcome === outcome)?.failure;
        return failure === undefined ? told : { ...told, failure };
    }
    if (read.judge.vsa === 'none' || judge.policy === undefined)
        return told;
    const summed = {
        artifacts,
        level,
        policy: { uri: policyUri(policy ?? ''), digest: judge.policy.digest },
        bundles: judged.flatMap(({ decided }) => decided),
    };
    const sign = read.judge.vsa === 'signed'
        ? await (await Promise.all(/* import() */[__webpack_require__.e(5765), __webpack_require__.e(1026)]).then(__webpack_require__.bind(__webpack_require__, 11026))).statementSigner(inputs, ports)
        : undefined;
    const { writeVsa } = await __webpack_require__.e(/* import() */ 9429).then(__webpack_require__.bind(__webpack_require__, 59429));
    return { ...told, vsa: await writeVsa(summed, { ...read.judge, bundleDir: read.bundleDir }, sign, ports) };
}
/**
 * One after the other; a few at once where each waits for a thread, or for a registry that is asked several times. In the
 * order of the artifacts.
 */
async function judgeAll(artifacts, images, judge, read, ports) {
    const find = await bundleFinder(read, images, ports);
    const tick = (0,progress/* progressOf */.j)(artifacts.length, 'artifacts looked at', ports.log.info);
    const waits = judge.threads !== undefined || images.registry !== undefined;
    return (0,map_limit/* mapLimit */.s)(artifacts, waits ? IN_FLIGHT : 1, async (artifact) => {
        const judged = await verifyArtifact(artifact, find, { judge, inputs: read, images });
        tick();
        return judge.layout === undefined ? judged : judge.layout.apply(judged, artifact, find);
    });
}
/** Gives the network the time that so many artifacts need, if nobody set another. */
function limitTime(artifacts, { timeoutMs }, ports) {
    ports.http.budget?.limit(timeoutMs ?? BUDGET_ONE + BUDGET_MORE * Math.max(artifacts - 1, 0));
}
async function openJudge(read, artifacts, images, ports) {
    const { policy: path } = read.judge;
    const opened = path === undefined ? undefined : await (await __webpack_require__.e(/* import() */ 7754).then(__webpack_require__.bind(__webpack_require__, 27754))).openPolicy(path, ports);
    const layout = await layoutOf(read, ports);
    const policy = opened ?? layout?.policy;
    const keys = [...(opened?.keys ?? []), ...(layout?.policy.keys ?? [])];
    const chooser = await (0,profiles/* profileChooser */.p)(deciding(read), ports, keys);
    const named = new Set(images.subjects);
    return {
        chooser,
        threads: await openThreads(artifacts, chooser, ports),
        levels: await levelJudge({ ...read.judge, isOffline: read.isOffline }, chooser, ports),
        policy,
        layout: layout?.with(chooser),
        expectation: read.bindsSigner ? read.expectation : undefined,
        server: ports.job.serverUrl,
        demands: { ...read.judge, ...read.build },
        bytesOf: (artifact) => bytesOf(artifact, ports),
        now: () => new Date(ports.clock.now()),
        nameOf: (artifact) => (artifact.path === undefined && !named.has(artifact) ? {} : { name: artifact.name }),
        pathOf: ({ path }) => path === undefined ? {} : { path: (0,external_node_path_.relative)(ports.job.workspace, path).split(external_node_path_.sep).join('/') },
    };
}
/** A layout decides about signers as a policy does. */
function deciding(read) {
    return { ...read, judge: { ...read.judge, policy: read.judge.policy ?? read.judge.layout } };
}
/** Layouts are few, so what reads them is loaded for them only. */
async function layoutOf(read, ports) {
    if (read.judge.layout === undefined)
        return undefined;
    const { openLayout } = await __webpack_require__.e(/* import() */ 9758).then(__webpack_require__.bind(__webpack_require__, 19758));
    return openLayout(read.judge.layout, read, ports);
}
/** The bytes of a file; a digest alone has none. */
function bytesOf({ path, name }, ports) {
    if (path === undefined)
        return {};
    const read = () => (0,read_limited/* readLimited */.t)(path, MAX_MESSAGE_BYTES, ports.fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('FILE', `${name} ${problem}`, {
        cause,
        remedy: 'a key of this kind signs the whole file; sign an attestation',
    }));
    const readSmall = async () => {
        const { size } = await ports.fs.stat(path);
        return size <= SMALL_BYTES ? read() : undefined;
    };
    return { read, readSmall };
}
/** A policy is named by a URI; a file of the workspace by its relative path as one. */
function policyUri(path) {
    return `file:${path.split(external_node_path_.sep).map(encodeURIComponent).join('/')}`;
}
/** The level that all of them have at least; undefined when one has none. */
function lowestLevel(verdicts) {
    const levels = verdicts.flatMap(({ level }) => (level === undefined ? [] : [level]));
    return levels.length === verdicts.length && levels.length > 0 ? Math.min(...levels) : undefined;
}
/** Files by glob, digests and images, at least one of them. */
async function readArtifacts(inputs, images, undecided, ports) {
    const machine = (0,subjects/* subjectMachine */.aM)(ports);
    const files = inputs.files === undefined
        ? []
        : await (0,resolve/* resolveSubjects */.Gl)({ paths: inputs.files, nameStyle: 'auto', algorithms: algorithmsOf(inputs) }, machine);
    const named = [];
    for (const digest of inputs.digests)
        named.push(...(await (0,resolve/* resolveSubjects */.Gl)({ digest, name: digest }, machine)));
    const artifacts = [...files, ...named, ...images.subjects];
    if (artifacts.length + images.missing.length + undecided > 0)
        return artifacts;
    throw (0,outcome_error/* badInput */.AN)('NO_SUBJECT', 'inputs files, digests, images, manifests: nothing to verify', {
        remedy: 'name files, images, or digests as `sha256:<hex>`',
    });
}
/**
 * What attestations are made over; and, where somebody's own key or file comes, or a store that keeps any bundle, what a
 * plain signature may be over.
 */
function algorithmsOf(inputs) {
    const hasAny = sourcesOf(inputs, false).some((source) => source !== 'github');
    const isPlain = inputs.key !== undefined || inputs.bundle !== undefined || hasAny;
    return isPlain ? ['sha256', 'sha384', 'sha512'] : ['sha256', 'sha512'];
}
/** An image whose digest nobody told. */
function missingVerdict({ name, failure }) {
    return { subject: { name, digest: {} }, outcome: failure.outcome, failure, accepted: [], rejected: [] };
}
/** Verified only if every artifact is, and there is at least one. */
function overall(artifacts) {
    const order = ['refused', 'undecided', 'bad-input'];
    const failed = order.find((outcome) => artifacts.some((artifact) => artifact.outcome === outcome));
    if (failed !== undefined)
        return failed;
    return artifacts.length > 0 && artifacts.every(({ outcome }) => outcome === 'verified') ? 'verified' : 'undecided';
}


/***/ }),

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ openRegistryFinder)
/* harmony export */ });
/** A finder, loaded when an image takes part: most runs never need it. */
async function openRegistryFinder(registry, attestationRepository) {
    const { findLegacy, findReferrers } = await __webpack_require__.e(/* import() */ 1457).then(__webpack_require__.bind(__webpack_require__, 31457));
    const { listUnsigned } = await __webpack_require__.e(/* import() */ 2127).then(__webpack_require__.bind(__webpack_require__, 72127));
    const listed = new Map();
    const ports = { registry: { ...registry, referrers: once(registry, listed) }, attestationRepository };
    return {
        referrers: (query) => findReferrers(query, ports),
        likelyReferrers: (query) => findReferrers(query, ports, 'likely'),
        // Why a list cannot be had is told with the likely ones.
        otherReferrers: (query) => findReferrers(query, ports, 'others').catch(() => []),
        tags: (query) => findLegacy(query, ports),
        unsigned: (image) => listUnsigned(image, registry),
    };
}
/** The list of referrers of a digest, asked for once however many parts of it are looked at. */
function once(registry, listed) {
    return (repository, digest, artifactType) => {
        const key = JSON.stringify([repository.registry, repository.name, digest, artifactType ?? null]);
        const asked = listed.get(key) ?? registry.referrers(repository, digest, artifactType);
        listed.set(key, asked);
        return asked;
    };
}


/***/ })

};
