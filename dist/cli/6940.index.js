export const id = 6940;
export const ids = [6940,7959];
export const modules = {

/***/ 63197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ cacheDir),
  R: () => (/* binding */ openPorts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/outcome/version.js
var version = __webpack_require__(38618);
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
    open: async (bytes, what) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8894), __webpack_require__.e(6542), __webpack_require__.e(743), __webpack_require__.e(5040), __webpack_require__.e(851)]).then(__webpack_require__.bind(__webpack_require__, 67075))).policyEngine.open(bytes, what),
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
        : await (await Promise.all(/* import() */[__webpack_require__.e(2133), __webpack_require__.e(3583), __webpack_require__.e(7959)]).then(__webpack_require__.bind(__webpack_require__, 13583))).openNetwork(inputs, {
            env,
            job,
            clock,
            budgetMs: options.budgetMs,
            log: debug,
        });
    const ports = {
        http,
        clock,
        fs: options.fs ?? promises_,
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
        openKey: async (request) => (await __webpack_require__.e(/* import() */ 9210).then(__webpack_require__.bind(__webpack_require__, 59210))).openKey(request, { env, cwd, fs: promises_, http, clock }),
        openRegistry: async (login) => (await __webpack_require__.e(/* import() */ 3619).then(__webpack_require__.bind(__webpack_require__, 53619))).openRegistry(login, { env, fs: promises_, http, clock }),
        deployments: async () => {
            const { deploymentReader, toolRunner } = await __webpack_require__.e(/* import() */ 7157).then(__webpack_require__.bind(__webpack_require__, 57157));
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
    const here = import.meta.url;
    const beside = new URL(bundled, here);
    if ((0,external_node_fs_.existsSync)(beside))
        return beside;
    try {
        return new URL(import.meta.resolve(name));
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

/***/ 59837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ issuerRuleFor),
/* harmony export */   x: () => (/* binding */ issuerOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48369);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);


/** A host name of a ghe.com tenant: one label. */
const TENANT = /^([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.ghe\.com$/;
/**
 * The rule for a server: github.com and ghe.com have their own issuers, to which an enterprise may add its name as one
 * path segment; a private Sigstore names its issuers itself, on any server.
 *
 * @param privateIssuers OIDC URLs of a private signing configuration
 * @throws CoreError bad-input `SERVER`
 */
function issuerRuleFor(serverUrl, privateIssuers) {
    const server = serverOf(serverUrl);
    if (privateIssuers !== undefined)
        return privateRule(server, privateIssuers);
    const base = issuerOf(server);
    if (base === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SERVER', `GITHUB_SERVER_URL: ${server.origin} is neither github.com nor a ghe.com tenant`, {
            remedy: 'on GitHub Enterprise Server use a private Sigstore: give `signing-config` and `trusted-root`',
        });
    }
    return {
        server,
        expected: base,
        accepts: (issuer, enterprise) => issuer === base || (isSegment(enterprise) && issuer === `${base}/${enterprise}`),
    };
}
/** Issuer of a server without enterprise; undefined for servers that are not GitHub's own. */
function issuerOf(server) {
    if (server.origin === 'https://github.com')
        return 'https://token.actions.githubusercontent.com';
    const tenant = TENANT.exec(server.host)?.[1];
    return server.protocol === 'https:' && tenant !== undefined ? `https://token.actions.${tenant}.ghe.com` : undefined;
}
function privateRule(server, issuers) {
    if (issuers.length === 0) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', 'signing-config: names no OIDC issuer (oidcUrls), so no token can be accepted', {
            remedy: 'add the issuer of the server',
        });
    }
    for (const issuer of issuers)
        (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .assertServiceUrl */ .VT)(issuer, 'signing-config: oidcUrls');
    return { server, expected: issuers.join(' or '), accepts: (issuer) => issuers.includes(issuer) };
}
function serverOf(text) {
    const url = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .assertServiceUrl */ .VT)(text, 'GITHUB_SERVER_URL');
    if (url.pathname === '/' && url.search === '' && url.hash === '')
        return url;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SERVER', 'GITHUB_SERVER_URL: must be the server alone, without a path');
}
function isSegment(enterprise) {
    return enterprise !== undefined && /^[A-Za-z0-9_-]{1,100}$/.test(enterprise);
}


/***/ }),

/***/ 8436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ loadNpmProfile),
  C: () => (/* binding */ loadTrustProfile)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/wire/lib/http/url.js
var url = __webpack_require__(48369);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/base64.js
var base64 = __webpack_require__(27604);
;// CONCATENATED MODULE: ./packages/core/lib/trust/npm-keys.js



const MAX_BYTES = 1024 * 1024;
const FIELDS = ['keyId', 'keyUsage', 'publicKey'];
const KEY_FIELDS = ['rawBytes', 'keyDetails', 'validFor'];
/** What npm's registry signs with. */
const DETAILS = 'PKIX_ECDSA_P256_SHA_256';
/** The purpose of keys that sign publish attestations; those of other purposes do not count for them (case A37). */
const ATTESTATIONS = 'npm:attestations';
/**
 * The keys of npm's registry for attestations, out of the `keys.json` of the public-good TUF repository. The same key may
 * stand there once for each purpose, with a window of its own.
 *
 * @throws CoreError bad-input `TRUSTED_ROOT` for anything else than that file
 */
function parseNpmKeys(bytes, what) {
    const value = (0,parse/* parseJson */.q)(bytes, { what, maxBytes: MAX_BYTES });
    if (!(0,types/* isJsonObject */.O)(value) || !Array.isArray(value.keys) || Object.keys(value).length !== 1)
        throw bad(what, 'is not a list of keys');
    const keys = value.keys.flatMap((entry, index) => keyOf(entry, `${what}: keys[${index}]`));
    if (new Set(keys.map(({ hint }) => hint)).size !== keys.length)
        throw bad(what, 'has a key for attestations twice');
    return keys;
}
function keyOf(value, path) {
    const entry = objectAt(value, FIELDS, path);
    const { keyId, keyUsage } = entry;
    if (typeof keyId !== 'string' || keyId === '' || typeof keyUsage !== 'string')
        throw bad(path, 'has no keyId or no keyUsage');
    const material = objectAt(entry.publicKey, KEY_FIELDS, `${path}.publicKey`);
    if (keyUsage !== ATTESTATIONS)
        return [];
    if (material.keyDetails !== DETAILS)
        throw bad(path, `is not of the kind ${DETAILS}`);
    const validFor = windowOf(material.validFor, `${path}.publicKey.validFor`);
    const der = derOf(material.rawBytes, path);
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
            throw new Error('another curve');
        return [{ key, fingerprint: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(der).digest('hex')}`, hint: keyId, validFor }];
    }
    catch (cause) {
        throw bad(path, 'is no key', cause);
    }
}
function derOf(value, path) {
    try {
        if (typeof value === 'string')
            return (0,base64/* decodeBase64 */.y)(value, `${path}.publicKey.rawBytes`);
    }
    catch (cause) {
        throw bad(path, 'has rawBytes that are not base64', cause);
    }
    throw bad(path, 'has no rawBytes');
}
/** A key without a beginning would be trusted for all time (case A17). */
function windowOf(value, path) {
    const window = objectAt(value, ['start', 'end'], path);
    const start = dateOf(window.start, `${path}.start`);
    return window.end === undefined ? { start } : { start, end: dateOf(window.end, `${path}.end`) };
}
function dateOf(value, path) {
    const time = typeof value === 'string' ? new Date(value) : undefined;
    if (time === undefined || Number.isNaN(time.getTime()))
        throw bad(path, 'is no time');
    return time;
}
function objectAt(value, known, path) {
    if (!(0,types/* isJsonObject */.O)(value))
        throw bad(path, 'must be an object');
    const stranger = Object.keys(value).find((name) => !known.includes(name));
    if (stranger !== undefined)
        throw bad(path, `has the unknown field "${stranger.slice(0, 80)}"`);
    return value;
}
function bad(path, problem, cause) {
    return (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path} ${problem}`, cause === undefined ? {} : { cause });
}

// EXTERNAL MODULE: ./packages/core/lib/trust/profile.js
var profile = __webpack_require__(42293);
// EXTERNAL MODULE: ./packages/core/lib/trust/trusted-root.js
var trusted_root = __webpack_require__(55160);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/wire/lib/error.js
var lib_error = __webpack_require__(20209);
;// CONCATENATED MODULE: ./packages/core/lib/trust/tuf-cache.js



const MAX_FILE_BYTES = 17 * 1024 * 1024;
const HEAD = /^sha256:([0-9a-f]{64})\n$/;
const HEAD_BYTES = 'sha256:'.length + 64 + 1;
/**
 * The cache in a folder, which any number of processes may share: each file carries the digest of its content, and takes
 * its place by renaming. The digest finds damage; whether content can be trusted is decided by its signatures, each time.
 */
function openTufCache(folder) {
    return {
        read: (name) => {
            const bytes = contentOf((0,external_node_path_.join)(folder, encodeURIComponent(name)));
            const [, digest] = HEAD.exec(bytes?.subarray(0, HEAD_BYTES).toString('latin1') ?? '') ?? [];
            const content = bytes?.subarray(HEAD_BYTES);
            return content !== undefined && digest === digestOf(content) ? content : undefined;
        },
        write: (name, bytes) => {
            const path = (0,external_node_path_.join)(folder, encodeURIComponent(name));
            const temporary = `${path}.${process.pid}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
            try {
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
                (0,external_node_fs_.writeFileSync)(temporary, Buffer.concat([Buffer.from(`sha256:${digestOf(bytes)}\n`), bytes]));
                (0,external_node_fs_.renameSync)(temporary, path);
            }
            catch {
                removeQuietly(temporary);
            }
        },
    };
}
function removeQuietly(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch {
        // It lies in a place that does not exist.
    }
}
function contentOf(path) {
    try {
        const found = (0,external_node_fs_.statSync)(path);
        return found.isFile() && found.size <= MAX_FILE_BYTES ? (0,external_node_fs_.readFileSync)(path) : undefined;
    }
    catch {
        return undefined;
    }
}
function digestOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./packages/core/lib/trust/tuf.js







const ROLES = ['timestamp.json', 'snapshot.json', 'targets.json'];
/**
 * One target of a TUF repository, verified against its metadata (https://theupdateframework.github.io/specification/).
 *
 * Every run walks from the first root to the newest one and checks each step; roots that were seen before come out of
 * the cache instead of the network. Timestamp, snapshot and targets of earlier runs guard against older ones.
 *
 * @param root first root metadata, never taken from the network on trust
 * @throws CoreError bad-input `TUF` for a first root that cannot be used, refused `TUF` for metadata that was tampered
 * with, undecided `TUF` for an expired or unreachable one; WireError for the network
 */
async function readTarget(repository, root, target, http, cacheDir) {
    const cache = openTufCache(folderOf(repository, cacheDir));
    const work = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'slsa-tuf-'));
    try {
        const mirror = mirrorReader(repository, cache, http);
        const updater = await openUpdater(repository, root, mirror, work, cache);
        const bytes = await mirror.explain(() => update(updater, target, work, cache), target);
        keep(bytes, target, work, mirror, cache);
        return bytes;
    }
    finally {
        (0,external_node_fs_.rmSync)(work, { recursive: true, force: true });
    }
}
/** A target without the network: what was verified before, else what came with the suite. */
function readOffline(repository, target, cacheDir) {
    return openTufCache(folderOf(repository, cacheDir)).read(keptName(target)) ?? repository.seeds[target];
}
function folderOf({ mirror, rootSha256 }, cacheDir) {
    return (0,external_node_path_.join)(cacheDir, `tuf-${(0,external_node_crypto_.createHash)('sha256').update(`${mirror}\0${rootSha256}`).digest('hex').slice(0, 32)}`);
}
/** Targets are kept beside metadata and must not take its names. */
function keptName(target) {
    return `targets/${target}`;
}
async function openUpdater({ mirror }, root, reader, work, cache) {
    const { Updater } = await __webpack_require__.e(/* import() */ 4706).then(__webpack_require__.t.bind(__webpack_require__, 84706, 19));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(work, 'root.json'), root);
    for (const role of ROLES) {
        const kept = cache.read(role);
        if (kept !== undefined)
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(work, role), kept);
    }
    try {
        return new Updater({
            metadataBaseUrl: mirror,
            targetBaseUrl: `${mirror}/targets`,
            metadataDir: work,
            targetDir: work,
            fetcher: reader.fetcher(work),
        });
    }
    catch (cause) {
        throw (0,outcome_error/* badInput */.AN)('TUF', `TUF ${mirror}: the first root cannot be used: ${messageOf(cause)}`, {
            remedy: 'give the root that the operator of the mirror published',
            cause,
        });
    }
}
async function update(updater, target, work, cache) {
    await updater.refresh();
    const info = await updater.getTargetInfo(target);
    if (info === undefined)
        throw (0,outcome_error/* refused */.J5)('TUF', `has no target ${target}`);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(work, 'targets'));
    const path = (0,external_node_path_.join)(work, 'targets', encodeURIComponent(target));
    const kept = cache.read(keptName(target));
    if (kept !== undefined)
        (0,external_node_fs_.writeFileSync)(path, kept);
    if ((await updater.findCachedTarget(info, path)) === undefined)
        await updater.downloadTarget(info, path);
    return (0,external_node_fs_.readFileSync)(path);
}
/** Keeps what was verified, unless another process kept something newer meanwhile. */
function keep(bytes, target, work, mirror, cache) {
    for (const [name, root] of mirror.newRoots)
        cache.write(name, root);
    if (versionOf((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(work, 'timestamp.json'))) < versionOf(cache.read('timestamp.json')))
        return;
    for (const role of ROLES)
        cache.write(role, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(work, role)));
    cache.write(keptName(target), bytes);
}
function versionOf(metadata) {
    const value = metadata === undefined ? null : (0,parse/* parseJson */.q)(metadata, { what: 'timestamp' });
    const signed = (0,types/* isJsonObject */.O)(value) ? value.signed : undefined;
    return (0,types/* isJsonObject */.O)(signed) && typeof signed.version === 'number' ? signed.version : 0;
}
function mirrorReader({ mirror }, cache, http) {
    const newRoots = new Map();
    let failure;
    const download = async (url, maxBytes) => {
        const { DownloadHTTPError } = await __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.t.bind(__webpack_require__, 86376, 19));
        const root = /\/(\d+\.root\.json)$/.exec(url)?.[1];
        const kept = root === undefined ? undefined : cache.read(root);
        if (kept !== undefined)
            return kept;
        const reply = await http
            .request({ service: 'TUF mirror', url, maxBytes, accept: [200, 403, 404], redirect: 'strip' })
            .catch((error) => {
            failure = error;
            throw error;
        });
        if (reply.status !== 200) {
            const missing = new DownloadHTTPError(`answered ${reply.status}`, reply.status);
            // After the newest root there is none, which is how the client finds the newest one.
            if (root === undefined)
                failure = missing;
            throw missing;
        }
        if (/^\s*</.test(reply.body.subarray(0, 100).toString('latin1'))) {
            failure = (0,outcome_error/* undecided */.oo)('TUF', 'the answer is a web page', { remedy: 'a proxy or a login page may stand between' });
            throw failure;
        }
        if (root !== undefined)
            newRoots.set(root, reply.body);
        return reply.body;
    };
    return {
        newRoots,
        fetcher: (work) => ({
            downloadBytes: download,
            downloadFile: async (url, maxLength, handler) => {
                const file = (0,external_node_path_.join)(work, `download-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
                (0,external_node_fs_.writeFileSync)(file, await download(url, maxLength));
                return handler(file);
            },
        }),
        explain: async (run, target) => {
            try {
                return await run();
            }
            catch (error) {
                throw await failureOf(failure ?? error, `TUF ${mirror}: ${target}`);
            }
        },
    };
}
async function failureOf(error, what) {
    const { DownloadHTTPError, ExpiredMetadataError } = await __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.t.bind(__webpack_require__, 86376, 19));
    const message = `${what}: ${messageOf(error)}`;
    if (error instanceof outcome_error/* CoreError */.am) {
        const remedy = error.remedy === undefined ? {} : { remedy: error.remedy };
        return new outcome_error/* CoreError */.am(error.outcome, error.code, message, { ...remedy, cause: error });
    }
    if (error instanceof lib_error/* WireError */.c && error.code !== 'TOO_LARGE')
        return error;
    // Of snapshot and targets only the words are left.
    if (error instanceof ExpiredMetadataError || /\bis expired$/.test(messageOf(error))) {
        return (0,outcome_error/* undecided */.oo)('TUF', message, {
            remedy: 'the mirror serves old metadata, or the clock of the runner is wrong; try again later',
            cause: error,
        });
    }
    if (error instanceof DownloadHTTPError) {
        return (0,outcome_error/* undecided */.oo)('TUF', message, { remedy: 'check `tuf-mirror`', cause: error });
    }
    return (0,outcome_error/* refused */.J5)('TUF', message, { remedy: 'the mirror cannot be trusted as it is; tell its operator', cause: error });
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./packages/core/lib/trust/load.js







const PUBLIC_GOOD_MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const GITHUB_MIRROR = 'https://tuf-repo.github.com';
/**
 * SHA-256 of `3.root.json` of GitHub's TUF repository, the root of 2024 that the GitHub CLI embeds
 * (cli/cli, pkg/cmd/attestation/verification/embed/tuf-repo.github.com/root.json). Not tried against the live mirror.
 */
const GITHUB_ROOT_SHA256 = '98cba97be9075bc98b2322de3de85fbd1b70ec7392991dfd2f53d215bede1a8d';
/** Target with the keys of npm's registry. */
const NPM_KEYS = 'registry.npmjs.org/keys.json';
const MAX_TUF_ROOT_BYTES = 512_000;
/**
 * The profile with its root: from a file, or through TUF, started from a root that is pinned, never from the first one
 * the network offers.
 *
 * @throws CoreError bad-input for a root that cannot be read, refused or undecided `TUF`
 */
async function loadTrustProfile(request, ports) {
    const make = { 'public-good': profile/* publicGoodProfile */.ax, github: profile/* githubProfile */.rQ, private: profile/* privateProfile */.fP }[request.profile];
    if (request.trustedRootFile !== undefined) {
        return make((0,trusted_root/* parseTrustedRoot */.t1)(await readRoot(request.trustedRootFile, trusted_root/* MAX_ROOT_BYTES */.ax, ports), request.trustedRootFile), request.trustedRootFile);
    }
    const target = request.trustDomain === undefined ? 'trusted_root.json' : targetOf(request.trustDomain);
    const start = await startOf(request, ports);
    const source = sourceOf(start);
    const bytes = await targetBytes(start, target, request.offline, ports);
    return make((0,trusted_root/* parseTrustedRoot */.t1)(bytes, `${source}/${target}`), source);
}
/**
 * The profile of npm's registry: its keys, which the public-good TUF repository publishes, beside the root that the log
 * entries are checked against.
 *
 * @param witnesses the public-good root, where the caller has it already
 * @throws CoreError as {@link loadTrustProfile}
 */
async function loadNpmProfile(offline, ports, witnesses) {
    const start = await publicGoodStart();
    const { root, source } = witnesses ?? (await loadTrustProfile({ profile: 'public-good', offline }, ports));
    const keys = await targetBytes(start, NPM_KEYS, offline, ports);
    return (0,profile/* npmProfile */.JZ)(root, source, parseNpmKeys(keys, `${sourceOf(start)}/${NPM_KEYS}`));
}
function sourceOf({ repository }) {
    return `TUF ${repository.mirror}`;
}
async function targetBytes(start, target, offline, ports) {
    const bytes = offline
        ? readOffline(start.repository, target, ports.cacheDir)
        : await readTarget(start.repository, await start.root(), target, ports.http, ports.cacheDir);
    if (bytes !== undefined)
        return bytes;
    throw (0,outcome_error/* undecided */.oo)('TRUST_ROOT_OFFLINE', `${sourceOf(start)}: offline, and ${target} was never fetched before`, {
        remedy: 'give it as `trusted-root`, or run once with the network',
    });
}
/** Target of a tenant of ghe.com. @throws CoreError undecided `GITHUB_REPLY` for what is no domain */
function targetOf(trustDomain) {
    if (/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(trustDomain) && !trustDomain.includes('..'))
        return `${trustDomain}.trusted_root.json`;
    throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', `GitHub API: "${trustDomain.slice(0, 80)}" is no trust domain`);
}
async function startOf(request, ports) {
    const { tufMirror, tufRootFile } = request;
    if (tufRootFile !== undefined) {
        const mirror = tufMirror ?? (request.profile === 'github' ? GITHUB_MIRROR : undefined);
        if (mirror === undefined)
            throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs tuf-root and tuf-mirror: a first root needs its mirror');
        return startFrom(mirrorOf(mirror), await readRoot(tufRootFile, MAX_TUF_ROOT_BYTES, ports), {});
    }
    if (tufMirror !== undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs tuf-mirror and tuf-root: a mirror is not trusted without its first root', {
            remedy: 'give the first root as `tuf-root`',
        });
    }
    switch (request.profile) {
        case 'public-good':
            return publicGoodStart();
        case 'github':
            return {
                repository: { mirror: GITHUB_MIRROR, rootSha256: GITHUB_ROOT_SHA256, seeds: {} },
                root: () => githubRoot(ports),
            };
        case 'private':
            throw (0,outcome_error/* badInput */.AN)('INPUT', 'a private Sigstore needs its `trusted-root`, or `tuf-mirror` and `tuf-root`');
    }
}
function startFrom(mirror, root, seeds) {
    const rootSha256 = (0,external_node_crypto_.createHash)('sha256').update(root).digest('hex');
    return { repository: { mirror, rootSha256, seeds }, root: async () => root };
}
async function publicGoodStart() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17));
    const seed = seeds[PUBLIC_GOOD_MIRROR];
    const targets = Object.entries(seed.targets).map(([name, text]) => [decodeURIComponent(name), Buffer.from(text, 'base64')]);
    return startFrom(PUBLIC_GOOD_MIRROR, Buffer.from(seed['root.json'], 'base64'), Object.fromEntries(targets));
}
/** GitHub's first root, fetched and compared with its pinned digest: a mirror that lies is found out here. */
async function githubRoot(ports) {
    const reply = await ports.http.request({
        service: 'TUF mirror',
        url: `${GITHUB_MIRROR}/3.root.json`,
        maxBytes: MAX_TUF_ROOT_BYTES,
        redirect: 'strip',
    });
    const digest = (0,external_node_crypto_.createHash)('sha256').update(reply.body).digest('hex');
    if (digest === GITHUB_ROOT_SHA256)
        return reply.body;
    throw (0,outcome_error/* refused */.J5)('TUF', `TUF ${GITHUB_MIRROR}: 3.root.json has the digest ${digest}, not the pinned one`, {
        remedy: 'somebody between changes what the mirror says; or give a root that you trust as `tuf-root`',
    });
}
function mirrorOf(text) {
    return (0,url/* assertServiceUrl */.VT)(text, 'input tuf-mirror').href.replace(/\/+$/, '');
}
/** A root from a file. What is no regular file has no size that could be trusted. */
async function readRoot(path, maxBytes, ports) {
    const found = await ports.fs.stat(path).catch((cause) => {
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path}: cannot be read`, { cause });
    });
    if (!found.isFile())
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path}: is not a regular file`);
    if (found.size > maxBytes)
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path}: has ${found.size} bytes; at most ${maxBytes} are read`);
    return ports.fs.readFile(path).catch((cause) => {
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path}: cannot be read`, { cause });
    });
}


/***/ }),

/***/ 42293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ keyProfile),
/* harmony export */   JZ: () => (/* binding */ npmProfile),
/* harmony export */   ax: () => (/* binding */ publicGoodProfile),
/* harmony export */   fP: () => (/* binding */ privateProfile),
/* harmony export */   rQ: () => (/* binding */ githubProfile)
/* harmony export */ });
/** The public-good instance: everything is logged. */
function publicGoodProfile(root, source) {
    return { name: 'public-good', root, source, needs: { sct: 1, logEntries: 1, times: 1, tsaTimestamps: 0 } };
}
/** GitHub's own instance: no log, so the time comes from its timestamp authority. */
function githubProfile(root, source) {
    return { name: 'github', root, source, needs: { sct: 0, logEntries: 0, times: 1, tsaTimestamps: 1 } };
}
/** A root of the caller's: what it lists is demanded. */
function privateProfile(root, source) {
    const hasLog = root.tlogs.length > 0;
    return {
        name: 'private',
        root,
        source,
        needs: { sct: root.ctlogs.length > 0 ? 1 : 0, logEntries: hasLog ? 1 : 0, times: 1, tsaTimestamps: hasLog ? 0 : 1 },
    };
}
/**
 * A key of the caller's. It needs a trusted time only where it has a window of validity: without one nothing shows that
 * the signature was made while the key counted (cases A12, A22).
 */
function keyProfile(key, { root, isLogRequired }) {
    return {
        name: 'key',
        root: root?.root ?? EMPTY_ROOT,
        source: root?.source ?? 'no trust root',
        needs: { sct: 0, logEntries: isLogRequired ? 1 : 0, times: key.validFor === undefined ? 0 : 1, tsaTimestamps: 0 },
        keys: [key],
    };
}
/** The keys that npm's registry signs with, each in its window, logged in the public-good instance. */
function npmProfile(root, source, keys) {
    return { name: 'npm', root, source, needs: { sct: 0, logEntries: 1, times: 1, tsaTimestamps: 0 }, keys };
}
const EMPTY_ROOT = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot.v0.2+json',
    tlogs: [],
    certificateAuthorities: [],
    ctlogs: [],
    timestampAuthorities: [],
};


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


/***/ }),

/***/ 48369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   VT: () => (/* binding */ assertServiceUrl),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20209);

/** Whether the host name of a parsed URL means this machine. The URL parser has written every address in one way. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/**
 * The URL of a service: https, or http on loopback; without credentials in it.
 *
 * @param what names the place the text came from, for errors
 * @throws WireError `URL_REFUSED`
 */
function assertServiceUrl(text, what) {
    if (!URL.canParse(text))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('URL_REFUSED', `${what}: "${shownText(text)}" is not a URL`);
    const url = new URL(text);
    if (url.username !== '' || url.password !== '') {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('URL_REFUSED', `${what}: a URL with credentials in it is not accepted`, {
            remedy: 'give them as inputs of their own',
        });
    }
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return url;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('URL_REFUSED', `${what}: ${url.protocol}//${url.host} is not https`, {
        remedy: 'use https; plain http is for loopback only',
    });
}
/** Origin and path of a URL: what may stand in messages. */
function shownUrl(url) {
    return `${url.origin}${url.pathname}`;
}
/** Beginning of a text that should have been a URL, without what could be a password or a signed query. */
function shownText(text) {
    return (text.split(/[?#]/)[0] ?? '').replace(/^.*@/s, '***@').slice(0, 200);
}


/***/ }),

/***/ 3383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mapLimit)
/* harmony export */ });
/**
 * The results of `work` over the items, in their order, at most `limit` at once. After a failure nothing new is started;
 * what runs is waited for, then the first failure is thrown.
 */
async function mapLimit(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failure;
    const lanes = Math.min(Math.max(1, Math.floor(limit) || 1), items.length);
    const lane = async () => {
        while (next < items.length && failure === undefined) {
            const index = next;
            next += 1;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    if (failure !== undefined)
        throw failure.error;
    return results;
}


/***/ })

};
