"use strict";
exports.id = 6630;
exports.ids = [6630];
exports.modules = {

/***/ 26630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspectImage: () => (/* binding */ inspectImage)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77692);
/* harmony import */ var _slsa_actions_core_storage__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6225);
/* harmony import */ var _slsa_actions_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33406);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44411);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37039);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63197);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65293);







/** Time for a registry, in milliseconds. */
const BUDGET = 60_000;
const MAX_PAYLOAD = 1024 * 1024;
/**
 * Describes what is attached to an image in its registry: referrers, then cosign's older tags. A bundle that cannot be had
 * is described by its failure.
 *
 * @param name reference of the image
 * @throws OciError when the image cannot be looked up, or the registry does not tell what refers to it
 */
async function inspectImage(name, parsed, machine) {
    const reference = (0,_slsa_actions_oci__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(name);
    const ports = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .openPorts */ .R)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(parsed), machine, { isOffline: false, isVerbose: false, budgetMs: BUDGET });
    const registry = await ports.openRegistry?.(loginOf(parsed, reference.repository.registry));
    if (registry === undefined)
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('NOT_YET', 'registries cannot be asked here');
    const { descriptor } = await registry.resolve(reference);
    const place = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optionOf */ .XD)(parsed, 'attestation-repository');
    const finder = await (0,_slsa_actions_core_storage__WEBPACK_IMPORTED_MODULE_4__/* .openRegistryFinder */ .k)(registry, place === undefined ? [] : [(0,_slsa_actions_oci__WEBPACK_IMPORTED_MODULE_0__/* .parseRepository */ .SU)(place)]);
    const sha256 = descriptor.digest.replace('sha256:', '');
    const query = { digest: { sha256 }, image: { repository: reference.repository, descriptor } };
    return [...(await finder.referrers(query)), ...(await finder.tags(query))].map(described);
}
function loginOf(parsed, registry) {
    const username = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optionOf */ .XD)(parsed, 'registry-username');
    const password = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optionOf */ .XD)(parsed, 'registry-password');
    if (username === undefined && password === undefined)
        return { kind: 'configured' };
    if (username !== undefined && password !== undefined)
        return { kind: 'password', registry, username, password };
    throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', 'inputs registry-username and registry-password: one goes not without the other');
}
function described(found) {
    if (found.failure !== undefined)
        return { source: found.source, failure: (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .Ic)(found.failure) };
    const bundle = (0,_describe_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectBundle */ .r)(found);
    if (found.signedPayload === undefined || 'failure' in bundle)
        return bundle;
    const { signedDigest: _, ...rest } = bundle;
    return { ...rest, subjects: subjectOf(found.signedPayload) };
}
/** The image that a payload names, unverified as all the rest. */
function subjectOf(payload) {
    try {
        const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(payload, { what: 'payload', maxBytes: MAX_PAYLOAD });
        const critical = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .O)(value) && (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .O)(value.critical) ? value.critical : {};
        const name = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .O)(critical.identity) ? critical.identity['docker-reference'] : undefined;
        const digest = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .O)(critical.image) ? critical.image['docker-manifest-digest'] : undefined;
        const [, algorithm, hex] = /^(sha\d+):(.+)$/.exec(String(digest)) ?? [];
        if (algorithm === undefined || hex === undefined)
            return [];
        return [{ ...(typeof name === 'string' ? { name } : {}), digest: { [algorithm]: hex } }];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 63197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ cacheDir),
  R: () => (/* binding */ openPorts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/outcome/version.js
var version = __webpack_require__(38618);
// EXTERNAL MODULE: ./packages/runner/lib/quick-fs.js
var quick_fs = __webpack_require__(62691);
// EXTERNAL MODULE: ./packages/wire/lib/clock.js
var lib_clock = __webpack_require__(69441);
;// CONCATENATED MODULE: ./packages/cli/lib/job.js

/**
 * The job that the command line runs in; outside of one what a flow needs to know anyway: the server, and where files
 * are. Paths are relative to the current folder here and there.
 */
async function readCallerJob({ env, cwd }) {
    const serverUrl = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
    const { ImageOS: os, ImageVersion: version } = env;
    return {
        serverUrl,
        apiUrl: env.GITHUB_API_URL || apiOf(serverUrl),
        repository: env.GITHUB_REPOSITORY ?? '',
        eventName: env.GITHUB_EVENT_NAME ?? '',
        ref: env.GITHUB_REF ?? '',
        runId: env.GITHUB_RUN_ID ?? '',
        runAttempt: env.GITHUB_RUN_ATTEMPT || '1',
        runnerName: env.RUNNER_NAME || undefined,
        runnerImage: os && version ? { os, version } : undefined,
        workspace: cwd,
        tempDir: env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
        ...(await eventOf(env)),
        artifactsList: env.GITHUB_ARTIFACTS_LIST || undefined,
    };
}
/** Only a job has an event; what reads it need not be loaded elsewhere. */
async function eventOf(env) {
    if ((env.GITHUB_EVENT_PATH ?? '') === '')
        return { event: {}, isFork: false };
    const { isForkEvent, readEvent } = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(311)]).then(__webpack_require__.bind(__webpack_require__, 90311));
    const event = readEvent(env);
    return { event, isFork: isForkEvent(event) };
}
function apiOf(serverUrl) {
    if (serverUrl === 'https://github.com')
        return 'https://api.github.com';
    const tenant = /^https:\/\/([a-z0-9-]+\.ghe\.com)$/.exec(serverUrl)?.[1];
    return tenant === undefined ? `${serverUrl}/api/v3` : `https://api.${tenant}`;
}

// EXTERNAL MODULE: ./packages/cli/lib/error.js
var lib_error = __webpack_require__(11010);
;// CONCATENATED MODULE: ./packages/cli/lib/offline.js

/** Stands for the network where nothing may be asked of it: whoever asks is refused, and nothing that could ask is loaded. */
function noNetwork() {
    const refuse = () => {
        throw new lib_error/* CliError */.z('OFFLINE', 'offline: nothing is asked of the network');
    };
    const refuseLater = async () => refuse();
    return {
        http: { request: refuseLater, budget: undefined, stats: { requests: 0, peak: {} } },
        github: {
            visibility: refuseLater,
            fileAt: refuseLater,
            jobs: refuseLater,
            attemptJobs: refuseLater,
            trustDomain: refuseLater,
            attestationStore: refuse,
            releaseStore: refuse,
        },
    };
}

;// CONCATENATED MODULE: ./packages/cli/lib/policy/engine.js
/** Reads and applies policy files; what does that is loaded when there is one. */
const policyEngine = {
    open: async (bytes, what) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4076), __webpack_require__.e(6542), __webpack_require__.e(743), __webpack_require__.e(5040), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 67075))).policyEngine.open(bytes, what),
};

;// CONCATENATED MODULE: ./packages/cli/lib/ports.js











/** Everything from outside that a flow uses, on this machine. */
async function openPorts(inputs, machine, options) {
    const { env, terminal, cwd } = machine;
    await trustOwnCa(inputs.input('ca-file'), cwd);
    const job = await readCallerJob(machine);
    const clock = lib_clock/* systemClock */.m;
    const debug = (line) => {
        if (options.isVerbose)
            terminal.warn([{ text: line, style: 'dim' }]);
    };
    const { http, github } = options.isOffline
        ? noNetwork()
        : await (await Promise.all(/* import() */[__webpack_require__.e(2133), __webpack_require__.e(2962), __webpack_require__.e(7959)]).then(__webpack_require__.bind(__webpack_require__, 72962))).openNetwork(inputs, {
            env,
            job,
            clock,
            budgetMs: options.budgetMs,
            log: debug,
        });
    const ports = {
        http,
        clock,
        fs: options.fs ?? quick_fs/* quickFs */.d,
        ...(options.fs === undefined ? { waitingFs: external_node_fs_ } : {}),
        platform: process.platform,
        parallelism: (0,external_node_os_.availableParallelism)(),
        workerUrl: script('hash-worker.mjs', '@slsa-actions/core/hash-worker'),
        verifyWorkerUrl: script('verify-worker/index.js', '@slsa-actions/core/verify-worker'),
        idToken: async (audience) => {
            if (options.idToken !== undefined)
                return options.idToken(audience, http);
            throw (0,error/* badInput */.AN)('ID_TOKEN', 'there is nobody to sign as');
        },
        github,
        job: { ...job, tempDir: options.tempDir ?? job.tempDir },
        log: {
            info: (line) => {
                if (options.isVerbose)
                    debug(line);
                else
                    terminal.progress(line);
            },
            debug,
        },
        openKey: async (request) => (await __webpack_require__.e(/* import() */ 9210).then(__webpack_require__.bind(__webpack_require__, 59210))).openKey(request, { env, cwd, fs: quick_fs/* quickFs */.d, http, clock }),
        openRegistry: async (login) => (await __webpack_require__.e(/* import() */ 3619).then(__webpack_require__.bind(__webpack_require__, 53619))).openRegistry(login, { env, fs: quick_fs/* quickFs */.d, http, clock }),
        deployments: async () => {
            const { deploymentReader, toolRunner } = await __webpack_require__.e(/* import() */ 6066).then(__webpack_require__.bind(__webpack_require__, 86066));
            return deploymentReader(toolRunner(env));
        },
        policies: policyEngine,
        version: version/* SUITE_VERSION */.s,
        cacheDir: cacheDir(env),
    };
    return ports;
}
/** Folder that keeps TUF metadata between calls: below `XDG_CACHE_HOME`, or where the platform keeps caches. */
function cacheDir(env, platform = process.platform) {
    const own = env.XDG_CACHE_HOME || (platform === 'win32' ? env.LOCALAPPDATA : undefined);
    return (0,external_node_path_.join)(own || (0,external_node_path_.join)((0,external_node_os_.homedir)(), platform === 'darwin' ? 'Library/Caches' : '.cache'), 'slsa-actions', 'tuf');
}
/** Trusts the certificates of `--ca-file` beside the platform's own. */
async function trustOwnCa(path, cwd) {
    if (path.trim() === '')
        return;
    let pem;
    try {
        pem = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path.trim()), 'utf8');
    }
    catch (cause) {
        throw (0,error/* badInput */.AN)('INPUT', `input ca-file: ${path} cannot be read`, { cause });
    }
    const { trustCaFile } = await __webpack_require__.e(/* import() */ 1348).then(__webpack_require__.bind(__webpack_require__, 21348));
    trustCaFile(pem, 'input ca-file');
}
/** A script for threads: the bundle brings it along, else it is the package's. */
function script(bundled, name) {
    const here = require("url").pathToFileURL(__filename).href;
    const beside = new URL(bundled, here);
    if ((0,external_node_fs_.existsSync)(beside))
        return beside;
    try {
        return (0,external_node_url_.pathToFileURL)((0,external_node_module_.createRequire)(here).resolve(name));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 38618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SUITE_VERSION)
/* harmony export */ });
/** SemVer of the suite, as package.json has it. */
const SUITE_VERSION = '0.1.0';


/***/ }),

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ openRegistryFinder)
/* harmony export */ });
/**
 * A finder, loaded when an image takes part: most runs never need it.
 *
 * @param attestationRepositories keep the bundles, each some of them; none: each image's own does
 */
async function openRegistryFinder(registry, attestationRepositories) {
    const { findLegacy, findReferrers } = await __webpack_require__.e(/* import() */ 1457).then(__webpack_require__.bind(__webpack_require__, 31457));
    const { listUnsigned } = await __webpack_require__.e(/* import() */ 2127).then(__webpack_require__.bind(__webpack_require__, 72127));
    const { shownRepository } = await __webpack_require__.e(/* import() */ 3851).then(__webpack_require__.bind(__webpack_require__, 13851));
    const listed = new Map();
    const client = { ...registry, referrers: once(registry, listed) };
    const [place, ...more] = attestationRepositories;
    const everywhere = async (look) => {
        if (more.length === 0)
            return look({ registry: client, attestationRepository: place });
        // One that cannot be asked is a bundle that cannot be had, so that those of the others still count.
        const found = attestationRepositories.map((attestationRepository) => look({ registry: client, attestationRepository }).catch((failure) => [
            { text: '', source: shownRepository(attestationRepository), failure: asError(failure) },
        ]));
        return (await Promise.all(found)).flat();
    };
    return {
        referrers: (query) => everywhere((ports) => findReferrers(query, ports)),
        likelyReferrers: (query) => everywhere((ports) => findReferrers(query, ports, 'likely')),
        // Why a list cannot be had is told with the likely ones.
        otherReferrers: (query) => everywhere((ports) => findReferrers(query, ports, 'others').catch(() => [])),
        tags: (query) => everywhere((ports) => findLegacy(query, ports)),
        unsigned: (image) => listUnsigned(image, registry),
    };
}
function asError(failure) {
    return failure instanceof Error ? failure : new Error(String(failure));
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


/***/ }),

/***/ 21423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hasDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const HEX_LENGTH = { sha256: 64, sha512: 128 };
/** The parts of a digest, or undefined where the text is none that can be compared (image spec 1.1, "Digests"). */
function parseDigest(text) {
    const [, algorithm, hex] = /^(sha256|sha512):([0-9a-f]{64,128})$/.exec(text) ?? [];
    if (algorithm !== 'sha256' && algorithm !== 'sha512')
        return undefined;
    return hex?.length === HEX_LENGTH[algorithm] ? { algorithm, hex } : undefined;
}
/** The digest of bytes, as it stands in descriptors. */
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
}
/** Whether the bytes are those that a digest names; a digest that cannot be compared names none. */
function hasDigest(bytes, digest) {
    const parsed = parseDigest(digest);
    return parsed !== undefined && digestOf(bytes, parsed.algorithm) === digest;
}


/***/ }),

/***/ 33406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ shownRegistry),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   e9: () => (/* binding */ shownRepository),
/* harmony export */   i7: () => (/* binding */ canonicalRegistry)
/* harmony export */ });
/* unused harmony export parseRegistry */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21423);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39649);


/** Where requests for Docker Hub go. */
const DOCKER_HUB = 'index.docker.io';
/** Names of Docker Hub, compared exactly: `docker.io.example` is somebody else. */
const HUB_NAMES = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/** Characters of a name with its registry that registries keep (distribution spec 1.1, "Pulling manifests"). */
const MAX_NAME = 255;
const MAX_TEXT = 1_024;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
/**
 * The image that a text names, as Docker reads it: `alpine`, `acme/app:1.2`, `ghcr.io/acme/app@sha256:…`,
 * `localhost:5000/app`. Without a registry it is Docker Hub. With tag and digest the digest counts.
 *
 * @throws OciError `REFERENCE`, saying what is wrong
 */
function parseReference(text) {
    const wrong = (why, remedy) => wrongReference(text, why, remedy);
    if (text.length > MAX_TEXT)
        throw wrong(`is longer than ${MAX_TEXT} characters`);
    if (text === '')
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('REFERENCE', 'an image reference is empty');
    if (!/^[\x21-\x7e]+$/.test(text))
        throw wrong('holds white space, or a character that no reference can have');
    if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(text))
        throw wrong('is a URL', 'leave out what stands before and with `://`');
    const [named = '', digest, ...more] = text.split('@');
    if (digest !== undefined && (more.length > 0 || digest.includes('/'))) {
        throw wrong('has a user name, or more than one `@`', 'give the user as `registry-username`');
    }
    if (digest !== undefined && (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(digest) === undefined) {
        throw wrong('has a digest that is neither `sha256:` with 64 nor `sha512:` with 128 hexadecimal digits');
    }
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    // The colons of an address in brackets are none before a tag.
    const hasTag = colon !== -1 && !named.slice(named.lastIndexOf('/') + 1).startsWith('[');
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !TAG.test(tag)) {
        throw wrong('has a tag that is not 1 to 128 of letters, digits, `_`, `.` and `-`, the first neither `.` nor `-`');
    }
    const repository = repositoryOf(hasTag ? named.slice(0, colon) : named, wrong);
    return { repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
/** A repository without tag or digest: `ghcr.io/acme/attestations`. @throws OciError `REFERENCE` */
function parseRepository(text) {
    const { repository, tag, digest } = parseReference(text);
    if (tag === undefined && digest === undefined)
        return repository;
    throw wrongReference(text, 'has a tag or a digest, where a repository is meant');
}
/** A registry as it stands in references and inputs, `ghcr.io`, in the form in which it is asked. @throws OciError `REFERENCE` */
function parseRegistry(text) {
    return registryOf(text, (why, remedy) => wrongReference(text, why, remedy));
}
/** A reference as people write it, with its registry. {@link parseReference} reads it back. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${shownRepository(reference.repository)}${tag}${digest}`;
}
/** A repository as people write it: `ghcr.io/acme/app`, `docker.io/library/alpine`. */
function shownRepository(repository) {
    return `${shownRegistry(repository.registry)}/${repository.name}`;
}
/** A registry as people write it. */
function shownRegistry(registry) {
    return registry === DOCKER_HUB ? 'docker.io' : registry;
}
/** The name that a registry is asked under: every name of Docker Hub is the same, any other is itself. */
function canonicalRegistry(host) {
    return HUB_NAMES.has(host) ? DOCKER_HUB : host;
}
function repositoryOf(text, wrong) {
    if (text.length > MAX_NAME)
        throw wrong(`has a name of more than ${MAX_NAME} characters`);
    const slash = text.indexOf('/');
    const first = slash === -1 ? text : text.slice(0, slash);
    const isHost = /[.:]/.test(first) || first === 'localhost';
    // Docker takes `localhost:5000` for tag 5000 of an image on Docker Hub, and nobody means that (case D14).
    if (isHost && slash === -1)
        throw wrong('names a registry but no repository', 'write `registry/repository`');
    const path = isHost ? text.slice(slash + 1) : text;
    const registry = isHost ? registryOf(first, wrong) : DOCKER_HUB;
    if (/[A-Z]/.test(path))
        throw wrong('has capital letters in its name', 'write the name in lower case');
    if (!path.split('/').every((component) => COMPONENT.test(component))) {
        throw wrong('has a name whose parts are not letters and digits, with `.`, `_`, `__` or `-` between them', 'write `registry/repository:tag` or `registry/repository@digest`');
    }
    return { registry, name: registry === DOCKER_HUB && !path.includes('/') ? `library/${path}` : path };
}
function registryOf(host, wrong) {
    if (/[A-Z]/.test(host))
        throw wrong('has capital letters in its registry', 'write the registry in lower case');
    const [, name = '', port] = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/.exec(host) ?? [];
    const isName = name.split('.').every((label) => label.length <= 63 && LABEL.test(label));
    const isAddress = name.startsWith('[');
    if (!(isName || isAddress) || (port !== undefined && !(Number(port) >= 1 && Number(port) <= 65_535))) {
        throw wrong(`has a registry, "${host}", that is no host name or address with an optional port`);
    }
    // What the platform would ask under another name (0x7f.1 is 127.0.0.1) is not what stands in rules and credentials.
    const url = `https://${name}/`;
    if (!URL.canParse(url) || new URL(url).hostname !== name) {
        throw wrong(`has a registry, "${host}", that is an address in an unusual form`, 'write the address as 127.0.0.1 or [::1]');
    }
    return canonicalRegistry(host);
}
function wrongReference(text, why, remedy) {
    // What stands before an @ may be a password.
    const shown = text.replace(/^[^/]*@(?!sha)/, '***@').slice(0, 300);
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('REFERENCE', `image reference "${shown}" ${why}`, remedy === undefined ? {} : { remedy });
}


/***/ }),

/***/ 69441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   y: () => (/* binding */ createBudget)
/* harmony export */ });
/** The machine's own time. */
const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal?.addEventListener('abort', stop, { once: true });
    }),
};
/** A budget of that many milliseconds from its first use. */
function createBudget(ms, clock = systemClock) {
    let begun;
    let allowed = ms;
    return {
        remaining: () => {
            begun ??= clock.now();
            return Math.max(0, begun + allowed - clock.now());
        },
        limit: (whole) => {
            allowed = whole;
        },
    };
}


/***/ })

};
;