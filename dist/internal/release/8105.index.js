export const id = 8105;
export const ids = [8105];
export const modules = {

/***/ 7058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ readDescriptors),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   qq: () => (/* binding */ readDescriptor)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(168);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1423);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7103);




/** RFC 6838, section 4.2, as the image spec demands it; and `;version=0.2` behind it, as older Sigstore bundles have it. */
const MEDIA_TYPE = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}(?:; ?[A-Za-z0-9]{1,32}=[A-Za-z0-9._-]{1,32})?$/;
/**
 * A descriptor (image spec 1.1, "Content Descriptors"). Its size is a whole number that a double holds: -1, 1e30 and
 * 2^53 are none (case D02). `data` and `urls` are not used: content comes from the registry and is compared. Null counts as absent in what may be
 * absent.
 *
 * @param path names the descriptor in errors
 * @throws OciError `MANIFEST`
 */
function readDescriptor(value, path) {
    const wrong = (why) => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', `${path}: ${why}`);
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        throw wrong('is no descriptor');
    const { mediaType, digest, size } = value;
    if (typeof mediaType !== 'string' || !MEDIA_TYPE.test(mediaType))
        throw wrong('its mediaType is none');
    if (typeof digest !== 'string' || (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(digest) === undefined)
        throw wrong('its digest is neither SHA-256 nor SHA-512');
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw wrong('its size is no number of bytes');
    const artifactType = textOf(value.artifactType, wrong, 'artifactType');
    const annotations = annotationsOf(value.annotations, path);
    const platform = platformOf(value.platform, wrong);
    return {
        mediaType,
        digest,
        size,
        ...(artifactType === undefined ? {} : { artifactType }),
        ...(annotations === undefined ? {} : { annotations }),
        ...(platform === undefined ? {} : { platform }),
    };
}
/** The descriptors of a list, for which some tools write null when it is empty. @throws OciError `MANIFEST` */
function readDescriptors(value, path) {
    if (value === null)
        return [];
    if (!Array.isArray(value))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', `${path}: is no list`);
    const list = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .readArray */ .oU)(value, path);
    if (list.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DESCRIPTORS */ .a_) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', `${path}: has ${list.length} entries; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DESCRIPTORS */ .a_} are read`);
    }
    return list.map((entry, index) => readDescriptor(entry, `${path}[${index}]`));
}
/** The annotations of a manifest or descriptor. @throws OciError `MANIFEST` */
function annotationsOf(value, path) {
    if (value === undefined || value === null)
        return undefined;
    const entries = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? Object.entries(value) : undefined;
    if (entries?.every((entry) => typeof entry[1] === 'string'))
        return Object.fromEntries(entries);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', `${path}.annotations: must hold texts only`);
}
function platformOf(value, wrong) {
    if (value === undefined || value === null)
        return undefined;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        throw wrong('its platform is none');
    const { os, architecture } = value;
    if (typeof os !== 'string' || typeof architecture !== 'string')
        throw wrong('its platform lacks os or architecture');
    const variant = textOf(value.variant, wrong, 'platform.variant');
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function textOf(value, wrong, name) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'string')
        return value;
    throw wrong(`its ${name} is no text`);
}


/***/ }),

/***/ 1423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hasDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRegistry: () => (/* reexport */ createRegistry),
  dockerCredentials: () => (/* reexport */ dockerCredentials),
  parseReference: () => (/* reexport */ lib_reference/* parseReference */.F2),
  parseRepository: () => (/* reexport */ lib_reference/* parseRepository */.SU),
  shownRepository: () => (/* reexport */ lib_reference/* shownRepository */.e9),
  staticCredentials: () => (/* reexport */ staticCredentials)
});

// UNUSED EXPORTS: DOCKER_HUB, MAX_BLOB_BYTES, MAX_BUNDLES, MAX_INDEX_BYTES, MAX_MANIFEST_BYTES, MAX_REFERRERS, MEDIA_TYPE, OciError, artifactTypeOf, blobUrl, configOf, digestOf, fallbackTag, firstCredentials, formatReference, layersOf, parseDigest, parseRegistry, subjectOf

// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(4411);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/oci/lib/error.js
var lib_error = __webpack_require__(9649);
// EXTERNAL MODULE: ./packages/oci/lib/reference.js
var lib_reference = __webpack_require__(3406);
// EXTERNAL MODULE: ./packages/oci/lib/limits.js
var limits = __webpack_require__(7103);
;// CONCATENATED MODULE: ./packages/oci/lib/credentials/helper.js



/** Milliseconds for one answer of a helper: a locked key chain asks a person who is not there. */
const DEFAULT_TIMEOUT = 10_000;
/** What helpers print, with exit code 1, where they know nobody (docker-credential-helpers). */
const NOBODY = /credentials not found/i;
/**
 * What `docker-credential-<name> get` says about a server; undefined where it knows nobody. Its name is no path, so that
 * a configuration cannot start any program; what it writes to its error output is never shown.
 *
 * @param where the configuration file that names it
 * @throws OciError `CREDENTIALS`, naming the helper (case D15)
 */
async function askHelper(name, server, where, options) {
    if (!/^[a-z0-9-]{1,64}$/.test(name)) {
        throw new lib_error/* OciError */.M('CREDENTIALS', `${where}: names a credential helper with characters that none has`, {
            remedy: 'write what stands after `docker-credential-`, in lower case',
        });
    }
    const command = `docker-credential-${name}`;
    const failed = (why, remedy, cause) => new lib_error/* OciError */.M('CREDENTIALS', `${command}, which ${where} names: ${why}`, { remedy, cause });
    const { code, output } = await run(command, server, options, failed);
    if (code !== 0) {
        if (NOBODY.test(output))
            return undefined;
        throw failed(`ended with code ${code} when it was asked about ${server}`, `run \`echo ${server} | ${command} get\` to see why`);
    }
    const credential = readAnswer(output);
    if (credential === undefined)
        throw failed('answered with something that is no credential', 'log in again');
    return credential === 'nobody' ? undefined : credential;
}
function readAnswer(output) {
    try {
        const answer = (0,parse/* parseJson */.q)(output, { what: 'credential' });
        if (!(0,types/* isJsonObject */.O)(answer) || typeof answer.Username !== 'string' || typeof answer.Secret !== 'string')
            return undefined;
        if (answer.Secret === '')
            return 'nobody';
        if (answer.Username === '<token>')
            return { kind: 'identity-token', token: answer.Secret };
        return { kind: 'basic', username: answer.Username, password: answer.Secret };
    }
    catch {
        return undefined;
    }
}
async function run(command, input, options, failed) {
    const spawn = options.spawn ?? (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 19))).spawn;
    const timeout = options.helperTimeoutMs ?? DEFAULT_TIMEOUT;
    return new Promise((resolve, reject) => {
        const child = spawn(command, ['get'], { env: { ...options.env }, stdio: 'pipe', windowsHide: true });
        const chunks = [];
        let size = 0;
        const stop = (error) => {
            clearTimeout(timer);
            child.kill('SIGKILL');
            // A grandchild may hold the pipes open.
            child.stdout.destroy();
            child.stderr.destroy();
            reject(error);
        };
        const timer = setTimeout(() => {
            stop(failed(`did not answer within ${timeout / 1000} s`, 'unlock its store, or log in without a store on this machine'));
        }, timeout);
        child.once('error', (cause) => {
            stop(failed('cannot be started', 'install it and put it into `PATH`, or take it out of the configuration', cause));
        });
        child.stdout.on('data', (chunk) => {
            size += chunk.byteLength;
            chunks.push(chunk);
            if (size > limits/* MAX_CREDENTIAL_BYTES */.Pm)
                stop(failed('answered with more than any credential has', 'log in again'));
        });
        // Read, so that it cannot block, and dropped, since it may hold secrets.
        child.stderr.resume();
        child.once('close', (code) => {
            clearTimeout(timer);
            resolve({ code, output: Buffer.concat(chunks).toString('utf8') });
        });
        // It may end without having read.
        child.stdin.on('error', () => undefined);
        child.stdin.end(input);
    });
}

;// CONCATENATED MODULE: ./packages/oci/lib/credentials/docker.js




/** Most bytes of a configuration file. */
const MAX_CONFIG = 1024 * 1024;
/** The key of Docker Hub in configurations and helpers, from the days of its first protocol. */
const HUB_KEY = 'https://index.docker.io/v1/';
/**
 * The credentials of `docker login` and `podman login`: of the file that `REGISTRY_AUTH_FILE` names, of Docker's
 * configuration (`DOCKER_CONFIG` or `~/.docker`), then of podman's. The first that knows the registry counts; in a file what
 * the registry's helper has, or else the store for all, comes before what is written there.
 *
 * A key of `auths` means exactly its registry (case D15, sigstore-js#1718), and with a path that part of it, the longest
 * first. `HttpHeaders` are not sent: they would go to every registry, and nothing says for which they are meant.
 */
function dockerCredentials(options) {
    let configs;
    const asked = new Map();
    const ask = (helper, registry, config) => {
        const key = `${helper} ${registry}`;
        const known = asked.get(key);
        if (known !== undefined)
            return known;
        const answer = askHelper(helper, registry === lib_reference/* DOCKER_HUB */.Xb ? HUB_KEY : registry, config.path, options);
        asked.set(key, answer);
        return answer;
    };
    return {
        credentialFor: async (registry, name) => {
            configs ??= readConfigs(options);
            for (const config of await configs) {
                const helper = helperOf(config, registry) ?? config.store;
                const kept = helper === undefined ? undefined : await ask(helper, registry, config);
                const credential = kept ?? writtenCredential(config, registry, name);
                if (credential !== undefined)
                    return credential;
            }
            return undefined;
        },
    };
}
function helperOf(config, registry) {
    const found = Object.entries(config.helpers).find(([key]) => placeOf(key)?.registry === registry);
    if (found === undefined)
        return undefined;
    if (typeof found[1] === 'string')
        return found[1];
    throw new lib_error/* OciError */.M('CREDENTIALS', `${config.path}: credHelpers.${found[0]}: is no name of a helper`);
}
/** What `auths` has for a repository: the longest path that it lies in, then the registry itself. */
function writtenCredential(config, registry, name = '') {
    const candidates = Object.entries(config.auths)
        .map(([key, value]) => ({ key, value, place: placeOf(key) }))
        .filter(({ place }) => place?.registry === registry && (place.path === '' || isWithin(name, place.path)))
        .sort((one, other) => (other.place?.path.length ?? 0) - (one.place?.path.length ?? 0));
    for (const { key, value } of candidates) {
        if (!(0,types/* isJsonObject */.O)(value))
            throw new lib_error/* OciError */.M('CREDENTIALS', `${config.path}: auths["${key}"]: is no object`);
        const credential = readAuth(value, `${config.path}: auths["${key}"]`);
        if (credential !== undefined)
            return credential;
    }
    return undefined;
}
/** What a key means: `ghcr.io`, `ghcr.io/acme`, or as Docker once wrote it `https://ghcr.io/v2/`. */
function placeOf(key) {
    const isUrl = /^https?:\/\//.test(key);
    const [host = '', ...path] = key.replace(/^https?:\/\//, '').split('/');
    const rest = path.filter((part) => part !== '').join('/');
    if (isUrl)
        return rest === '' || rest === 'v1' || rest === 'v2' ? { registry: (0,lib_reference/* canonicalRegistry */.i7)(host), path: '' } : undefined;
    return { registry: (0,lib_reference/* canonicalRegistry */.i7)(host), path: rest };
}
function isWithin(name, path) {
    return name === path || name.startsWith(`${path}/`);
}
/** One entry of `auths`; undefined for the empty one that Docker leaves when a store has the password. */
function readAuth(entry, what) {
    const { identitytoken, registrytoken, auth, username, password } = entry;
    if (isText(identitytoken))
        return { kind: 'identity-token', token: identitytoken };
    if (isText(registrytoken))
        return { kind: 'registry-token', token: registrytoken };
    if (isText(auth)) {
        const text = /^[A-Za-z0-9+/]+={0,2}$/.test(auth) ? Buffer.from(auth, 'base64').toString('utf8') : '';
        const colon = text.indexOf(':');
        if (colon < 1) {
            throw new lib_error/* OciError */.M('CREDENTIALS', `${what}.auth: is no base64 of name and password`, { remedy: 'log in again' });
        }
        // Docker for Windows once ended passwords with a zero byte.
        return { kind: 'basic', username: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, '') };
    }
    return isText(username) && isText(password) ? { kind: 'basic', username, password } : undefined;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
async function readConfigs({ env, fs, platform }) {
    const home = platform === 'win32' ? env.USERPROFILE : env.HOME;
    const paths = [
        env.REGISTRY_AUTH_FILE,
        env.DOCKER_CONFIG ? `${env.DOCKER_CONFIG}/config.json` : home && `${home}/.docker/config.json`,
        env.XDG_RUNTIME_DIR && `${env.XDG_RUNTIME_DIR}/containers/auth.json`,
    ];
    const configs = [];
    for (const path of paths) {
        const config = path ? await readConfig(path, fs) : undefined;
        if (config !== undefined)
            configs.push(config);
    }
    return configs;
}
async function readConfig(path, fs) {
    let bytes;
    try {
        bytes = await fs.readFile(path);
    }
    catch (cause) {
        if (isMissing(cause))
            return undefined;
        throw new lib_error/* OciError */.M('CREDENTIALS', `${path}: cannot be read`, { remedy: 'check the rights of the file', cause });
    }
    const value = readJson(bytes, path);
    const { auths, credHelpers, credsStore } = value;
    return {
        path,
        auths: (0,types/* isJsonObject */.O)(auths) ? auths : {},
        helpers: (0,types/* isJsonObject */.O)(credHelpers) ? credHelpers : {},
        store: isText(credsStore) ? credsStore : undefined,
    };
}
function readJson(bytes, path) {
    try {
        const value = (0,parse/* parseJson */.q)(bytes, { what: path, maxBytes: MAX_CONFIG });
        if ((0,types/* isJsonObject */.O)(value))
            return value;
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : `${path}: is no JSON`;
        throw new lib_error/* OciError */.M('CREDENTIALS', why, { remedy: 'mend the file, or log in again', cause });
    }
    throw new lib_error/* OciError */.M('CREDENTIALS', `${path}: is no configuration of Docker`, {
        remedy: 'mend the file, or log in again',
    });
}
function isMissing(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR';
}

;// CONCATENATED MODULE: ./packages/oci/lib/credentials/static.js
/**
 * One name and password, for the registries that a run names and no other: an image list of somebody else does not get
 * the password of ours by naming a registry.
 *
 * @param registries as references have them: `ghcr.io`, `index.docker.io`
 */
function staticCredentials(username, password, registries) {
    const named = new Set(registries);
    return {
        credentialFor: async (registry) => (named.has(registry) ? { kind: 'basic', username, password } : undefined),
    };
}
/** The first of several sources that knows somebody. */
function firstCredentials(...sources) {
    return {
        credentialFor: async (registry, name) => {
            for (const source of sources) {
                const credential = await source.credentialFor(registry, name);
                if (credential !== undefined)
                    return credential;
            }
            return undefined;
        },
    };
}

// EXTERNAL MODULE: ./packages/wire/lib/clock.js
var lib_clock = __webpack_require__(9441);
// EXTERNAL MODULE: ./packages/oci/lib/descriptor.js
var descriptor = __webpack_require__(7058);
// EXTERNAL MODULE: ./packages/oci/lib/digest.js
var lib_digest = __webpack_require__(1423);
// EXTERNAL MODULE: ./packages/oci/lib/manifest.js
var lib_manifest = __webpack_require__(4902);
// EXTERNAL MODULE: ./packages/oci/lib/media-types.js
var media_types = __webpack_require__(6719);
// EXTERNAL MODULE: ./packages/wire/lib/http/url.js
var http_url = __webpack_require__(8369);
;// CONCATENATED MODULE: ./packages/oci/lib/endpoint.js

/** Where a registry is asked: https, and plain http on this machine only. */
function originOf(registry) {
    const https = new URL(`https://${registry}/`);
    return (0,http_url/* isLoopback */.U9)(https.hostname) ? new URL(`http://${registry}/`) : https;
}
/** The URL of something in a repository: `manifests/<tag>`, `blobs/uploads/`. */
function endpointOf(repository, path) {
    return new URL(`/v2/${repository.name}/${path}`, originOf(repository.registry));
}
/** The URL that a blob can be read from. */
function blobUrl(repository, digest) {
    return endpointOf(repository, `blobs/${digest}`).href;
}
/** What a registry is called in errors. */
function serviceOf(registry) {
    return `registry ${registry}`;
}

;// CONCATENATED MODULE: ./packages/oci/lib/auth/login-remedy.js

/** What to do about a registry that does not let us in. */
function loginRemedy(registry, standing) {
    const login = `\`docker login ${(0,lib_reference/* shownRegistry */.$$)(registry)}\``;
    switch (standing) {
        case 'known':
            return `log in again with ${login}, or check \`registry-username\` and \`registry-password\``;
        case 'anonymous':
            return `log in with ${login}, or give \`registry-username\` and \`registry-password\``;
        case 'held-back':
            return 'its token service is on another domain, so it did not get the credentials: the operator must serve tokens on the domain of the registry';
    }
}

;// CONCATENATED MODULE: ./packages/oci/lib/refusal.js






/** A registry's no, as an error that says what to do about it. */
function refusalOf(request, status, standing, cause) {
    const { repository, access } = request;
    const what = access === 'push' ? 'pushing to' : 'pulling from';
    const { code, words, remedy } = kindOf(request, status, standing);
    const codes = cause?.body === undefined ? [] : errorCodesOf(cause.body).slice(0, 3);
    const place = (0,lib_reference/* shownRepository */.e9)(repository);
    const message = `${serviceOf(repository.registry)}: ${words} ${what} ${place} (${[status, ...codes].join(', ')})`;
    return new lib_error/* OciError */.M(code, message, { remedy, cause });
}
function kindOf({ repository, access }, status, standing) {
    const remedy = loginRemedy(repository.registry, standing);
    switch (status) {
        case 401:
            // One whom it knows, and whose token it does not take, lacks the right: Docker Hub and others answer so.
            if (standing === 'known')
                return { code: 'REGISTRY_PERMISSION', words: 'does not allow', remedy: rightRemedy(repository, access) };
            return { code: 'REGISTRY_AUTH', words: 'wants a login for', remedy };
        case 403:
            return {
                code: 'REGISTRY_PERMISSION',
                words: 'does not allow',
                remedy: standing === 'known' ? rightRemedy(repository, access) : remedy,
            };
        case 404:
            return {
                code: 'REGISTRY_REFUSED',
                words: 'does not know the place when',
                remedy: 'check the name; some registries want a repository to be made before the first push',
            };
        case 413:
            return {
                code: 'REGISTRY_TOO_LARGE',
                words: 'does not take that many bytes when',
                remedy: 'raise the limit of the registry, or of the proxy before it',
            };
        case 429:
            return {
                code: 'REGISTRY_RATE_LIMIT',
                words: 'has had too many requests when',
                remedy: standing === 'anonymous' ? `${remedy}: who is known has a higher limit` : 'run the job again later',
            };
        default:
            if (status < 400) {
                return {
                    code: 'REGISTRY_REPLY',
                    words: 'gave an answer that the specification does not have when',
                    remedy: 'check the name of the registry, and what stands before it',
                };
            }
            return { code: 'REGISTRY_REFUSED', words: 'refused', remedy: 'see what the registry says about this code' };
    }
}
function rightRemedy({ registry }, access) {
    const right = access === 'push' ? 'write' : 'read';
    return registry === 'ghcr.io'
        ? `give the job \`permissions: packages: ${right}\`, and the repository access to the package`
        : `give the account the right to ${right} there, or log in with another`;
}
/**
 * A page for people, where a registry has something to say to a client, comes from what stands in between: a login page, a
 * proxy. It says nothing about the content, so it is no lie of the registry (case E10).
 *
 * @throws OciError `REGISTRY_REPLY`
 */
function assertNoPage(reply, what) {
    if ((0,media_types/* essenceOf */.Wy)(reply.headers.get('content-type')) !== 'text/html')
        return;
    throw new lib_error/* OciError */.M('REGISTRY_REPLY', `${what}: a web page came instead`, {
        remedy: 'check the name of the registry, and whether a proxy or a login page stands before it',
    });
}
/** The codes that a registry gives for its no (distribution spec 1.1, "Error Codes"); its messages may echo secrets. */
function errorCodesOf(body) {
    try {
        const value = (0,parse/* parseJson */.q)(body, { what: 'error' });
        const errors = (0,types/* isJsonObject */.O)(value) && Array.isArray(value.errors) ? value.errors : [];
        return errors
            .map((error) => ((0,types/* isJsonObject */.O)(error) ? error.code : undefined))
            .filter((code) => typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./packages/wire/lib/error.js
var wire_lib_error = __webpack_require__(209);
;// CONCATENATED MODULE: ./packages/oci/lib/session.js




/**
 * A session over all registries. The first request to a registry goes ahead, so that those behind it know already what
 * it wants; a 401 is answered once with new credentials (case D19), then it stands.
 */
function createSession(http, authorizer) {
    const first = new Map();
    const sendOnce = async (request, authorization) => {
        const { repository, path } = request;
        const origin = originOf(repository.registry).origin;
        const url = typeof path === 'string' ? endpointOf(repository, path) : path;
        if (url.origin !== origin)
            throw new Error(`${url.origin} is not ${origin}`);
        const method = request.method ?? 'GET';
        return http.request({
            service: serviceOf(repository.registry),
            url,
            method,
            headers: { ...request.headers, ...(authorization === undefined ? {} : { authorization }) },
            accept: [...request.accept, 401],
            // Content may lie at a storage host, which gets no credentials (D05); what is written goes nowhere else (D06).
            redirect: method === 'GET' || method === 'HEAD' ? 'strip' : 'refuse',
            ...(request.body === undefined ? {} : { body: request.body }),
            ...(request.maxBytes === undefined ? {} : { maxBytes: request.maxBytes }),
        });
    };
    const refusal = async (request, status, cause) => refusalOf(request, status, await authorizer.standingAt(request), cause);
    const attempt = async (request) => {
        const before = await authorizer.headerFor(request);
        const reply = await sendOnce(request, before);
        if (reply.status !== 401)
            return reply;
        // A storage host has no say about our credentials.
        const isOwn = new URL(reply.url).origin === originOf(request.repository.registry).origin;
        if (isOwn)
            authorizer.learn(request, reply.headers.get('www-authenticate'), before);
        const after = isOwn ? await authorizer.headerFor(request) : undefined;
        if (after === undefined)
            throw await refusal(request, 401);
        const again = await sendOnce(request, after);
        if (again.status === 401)
            throw await refusal(request, 401);
        return again;
    };
    const attemptOrExplain = async (request) => attempt(request).catch(async (error) => {
        if (!(error instanceof wire_lib_error/* WireError */.c) || error.code !== 'STATUS')
            throw error;
        const { status = 0 } = error;
        throw status >= 500 || status === 408 ? error : await refusal(request, status, error);
    });
    return {
        send: async (request) => {
            const { registry } = request.repository;
            const ahead = first.get(registry);
            if (ahead !== undefined) {
                await ahead;
                return attemptOrExplain(request);
            }
            const answer = attemptOrExplain(request);
            first.set(registry, answer.catch(() => undefined));
            return answer;
        },
    };
}
/** Whether an error is a registry's definite no. */
function isRefusal(error) {
    return error instanceof lib_error/* OciError */.M && error.outcome === 'bad-input';
}

;// CONCATENATED MODULE: ./packages/oci/lib/push.js






const UPLOADS = 'blobs/uploads/';
/** Uploads that are begun for one blob: a registry may forget one while its body is sent again after a failure. */
const UPLOADS_PER_BLOB = 2;
/** What a registry answers that does not find what a manifest names (distribution spec 1.1, "Error Codes"). */
const MISSES = [400, 404];
const MISSING_CODES = ['BLOB_UNKNOWN', 'DIGEST_INVALID', 'MANIFEST_BLOB_UNKNOWN'];
/** Tries to put a manifest whose content is there, and milliseconds within which the second begins at random. */
const MANIFEST_TRIES = 6;
const MANIFEST_WAIT = 50;
/** Largest blob that is sent with the first request, in bytes: where the registry does not take it so, it is sent again. */
const MAX_WHOLE = 256 * 1024;
/** What registries answer that do not know how to take a blob at once; most begin an upload and leave the body aside. */
const NOT_WHOLE = [400, 404, 405, 411, 415];
/**
 * Puts a blob into a repository, where it is not there already: HEAD, then POST and PUT (distribution spec 1.1, "POST
 * then PUT"), or one POST where the registry mounts it from another repository, or takes it at once ("Single POST").
 * Doing it again does no harm (case D19).
 *
 * @throws OciError `UPLOAD_LOCATION`, `REGISTRY_REPLY`, and as {@link Session.send}
 */
async function pushBlob(session, repository, bytes, uploads, { mountFrom, isNew = false } = {}) {
    const digest = (0,lib_digest/* digestOf */.ol)(bytes);
    const descriptor = { mediaType: 'application/octet-stream', digest, size: bytes.byteLength };
    let begun;
    if (isNew && uploads.takesWhole !== false && bytes.byteLength <= MAX_WHOLE) {
        const put = await putWhole(session, repository, bytes, digest);
        uploads.takesWhole = put === 'stored';
        if (put === 'stored')
            return descriptor;
        begun = put;
    }
    if (!isNew && (await hasBlob(session, repository, digest)))
        return descriptor;
    // A mount from another registry is none, and its name is nobody's business.
    const from = mountFrom?.registry === repository.registry ? mountFrom : undefined;
    for (let upload = 1;; upload += 1) {
        const location = upload === 1 && begun !== undefined
            ? begun
            : await beginOrMount(session, repository, upload === 1 ? from : undefined, digest);
        if (location === undefined)
            return descriptor;
        // Added as text: the registry may have signed the rest of its query as it stands.
        location.search += `${location.search === '' ? '' : '&'}digest=${encodeURIComponent(digest)}`;
        const reply = await session.send({
            repository,
            access: 'push',
            method: 'PUT',
            path: location,
            headers: { 'content-type': 'application/octet-stream' },
            body: bytes,
            accept: [200, 201, 202, 204, 404, 416],
        });
        if (reply.status < 300) {
            assertNamed(reply, repository, digest);
            return descriptor;
        }
        // The upload is not known any more: what a first try sent may have arrived, its answer not.
        if (await hasBlob(session, repository, digest))
            return descriptor;
        if (upload >= UPLOADS_PER_BLOB) {
            throw new lib_error/* OciError */.M('REGISTRY_REPLY', `${serviceOf(repository.registry)}: forgets uploads to ${(0,lib_reference/* shownRepository */.e9)(repository)} before they end (${reply.status})`, {
                remedy: 'run the job again; behind a load balancer, the instances of the registry need one `http.secret` and one storage',
            });
        }
    }
}
/**
 * Puts a manifest by its digest, or under a tag; doing it again does no harm.
 *
 * A registry may not find for a moment what it has just stored: distribution 2.8 writes the link to a blob anew for each
 * client that uploads the same one, and answers 400 to whoever puts a manifest meanwhile. So that answer is looked at
 * again before it counts.
 *
 * @throws OciError as {@link Session.send}
 */
async function pushManifest(session, repository, bytes, mediaType, { clock, random }, options = {}) {
    const digest = (0,lib_digest/* digestOf */.ol)(bytes);
    const put = (accept) => session.send({
        repository,
        access: 'push',
        method: 'PUT',
        path: `manifests/${options.tag ?? digest}`,
        headers: { ...options.headers, 'content-type': mediaType },
        body: bytes,
        accept: [200, 201, 202, 204, ...(options.accept ?? []), ...accept],
    });
    let reply = await put(MISSES);
    for (let look = 1; MISSES.includes(reply.status); look += 1) {
        const mayPass = errorCodesOf(reply.body).some((code) => MISSING_CODES.includes(code)) && look < MANIFEST_TRIES;
        if (mayPass)
            await clock.sleep(MANIFEST_WAIT * 2 ** look * random());
        reply = await put(mayPass ? MISSES : []);
    }
    if (reply.status < 300)
        assertNamed(reply, repository, digest);
    return { descriptor: { mediaType, digest, size: bytes.byteLength }, reply };
}
/**
 * Begins an upload and takes it back: the registry says whether a push would be allowed, and keeps nothing. Where it
 * cannot take uploads back, the one that was begun ends by the registry's own limit.
 *
 * @throws OciError as {@link Session.send}
 */
async function assertPushable(session, repository) {
    const location = await beginUpload(session, repository, undefined, '');
    if (location === undefined)
        return;
    await session
        .send({ repository, access: 'push', method: 'DELETE', path: location, accept: [200, 202, 204, 404, 405] })
        .catch(() => undefined);
}
async function hasBlob(session, repository, digest) {
    const reply = await session.send({
        repository,
        access: 'push',
        method: 'HEAD',
        path: `blobs/${digest}`,
        accept: [200, 404],
    });
    if (reply.status !== 200)
        return false;
    assertNoPage(reply, `${(0,lib_reference/* shownRepository */.e9)(repository)}: blob ${digest}`);
    return true;
}
/** Puts a blob with one request; else the place of the upload that the registry began with it, if it did. */
async function putWhole(session, repository, bytes, digest) {
    const path = endpointOf(repository, UPLOADS);
    path.searchParams.set('digest', digest);
    const reply = await session.send({
        repository,
        access: 'push',
        method: 'POST',
        path,
        headers: { 'content-type': 'application/octet-stream' },
        body: bytes,
        accept: [201, 202, ...NOT_WHOLE],
    });
    if (reply.status === 202)
        return uploadLocation(reply, path, repository);
    if (reply.status !== 201)
        return undefined;
    assertNamed(reply, repository, digest);
    return 'stored';
}
/** As {@link beginUpload}; without the mount where the right to read the other repository is missing. */
async function beginOrMount(session, repository, mountFrom, digest) {
    return beginUpload(session, repository, mountFrom, digest).catch((error) => {
        if (mountFrom === undefined || !isRefusal(error))
            throw error;
        return beginUpload(session, repository, undefined, digest);
    });
}
/** Where the bytes are to be put; undefined when the registry has mounted them. */
async function beginUpload(session, repository, mountFrom, digest) {
    const path = endpointOf(repository, UPLOADS);
    if (mountFrom !== undefined) {
        path.searchParams.set('mount', digest);
        path.searchParams.set('from', mountFrom.name);
    }
    const request = { repository, access: 'push', method: 'POST', path, accept: [201, 202] };
    const reply = await session.send(mountFrom === undefined ? request : { ...request, mountFrom });
    if (reply.status === 201 && mountFrom !== undefined) {
        assertNamed(reply, repository, digest);
        return undefined;
    }
    return uploadLocation(reply, path, repository);
}
/**
 * The `Location` of an upload: relative or absolute, with a query of the registry's own, on the registry itself. Another
 * host gets neither our credentials nor the bytes (case D06, GHSA-jxpm-75mh-9fp7).
 */
function uploadLocation(reply, asked, repository) {
    const service = serviceOf(repository.registry);
    const location = reply.headers.get('location');
    if (location === null || !URL.canParse(location, asked.href)) {
        throw new lib_error/* OciError */.M('REGISTRY_REPLY', `${service}: began an upload to ${(0,lib_reference/* shownRepository */.e9)(repository)} without a place for it`);
    }
    const url = new URL(location, asked);
    const { origin } = originOf(repository.registry);
    if (url.origin === origin && url.username === '' && url.password === '')
        return url;
    throw new lib_error/* OciError */.M('UPLOAD_LOCATION', `${service}: sends an upload to ${url.protocol}//${url.host}; nothing was sent there`, {
        remedy: 'behind a proxy, let it pass the `Host` and `X-Forwarded-Proto` that it was asked with',
    });
}
/** A registry that stored the bytes under another digest has stored something else. */
function assertNamed(reply, repository, digest) {
    const named = reply.headers.get('docker-content-digest');
    if (named === null || named === digest || !named.startsWith('sha256:'))
        return;
    throw new lib_error/* OciError */.M('CONTENT_DIGEST', `${(0,lib_reference/* shownRepository */.e9)(repository)}: the registry stored ${digest} under another digest`);
}

;// CONCATENATED MODULE: ./packages/oci/lib/referrers.js








/** What registries that know no referrers answer for the path. */
const UNKNOWN_PATH = [400, 404, 405, 406];
/**
 * What a registry lists as referring to a digest (distribution spec 1.1, "Listing Referrers"), unverified, at most
 * {@link MAX_REFERRERS}.
 *
 * Pages follow each other on the registry itself only, never twice the same, and at most {@link MAX_PAGES} (cases D12, R07).
 *
 * @throws OciError `REFERRERS`, `MANIFEST`, `REGISTRY_REPLY`, and as {@link Session.send}
 */
async function listReferrers(session, repository, digest, artifactType, access) {
    const what = `${(0,lib_reference/* shownRepository */.e9)(repository)}: referrers of ${digest}`;
    const first = endpointOf(repository, `referrers/${digest}`);
    if (artifactType !== undefined)
        first.searchParams.set('artifactType', artifactType);
    const found = new Map();
    const visited = new Set();
    let page = first;
    while (page !== undefined && found.size < limits/* MAX_REFERRERS */.OB) {
        if (visited.has(page.href))
            throw new lib_error/* OciError */.M('REFERRERS', `${what}: the list goes round in a circle`);
        if (visited.size >= limits/* MAX_PAGES */.Y0)
            throw new lib_error/* OciError */.M('REFERRERS', `${what}: the list has more than ${limits/* MAX_PAGES */.Y0} pages`);
        visited.add(page.href);
        const reply = await readPage(session, repository, page, access, what);
        if (reply.status !== 200) {
            if (page === first)
                return { kind: isUnknownName(reply) ? 'no-repository' : 'unsupported' };
            throw new lib_error/* OciError */.M('REFERRERS', `${what}: a page of the list is missing (${reply.status})`);
        }
        const isFiltered = hasFilter(reply);
        for (const descriptor of readIndex(reply, what)) {
            if (found.size < limits/* MAX_REFERRERS */.OB &&
                isWanted(descriptor, artifactType, isFiltered) &&
                !found.has(descriptor.digest)) {
                found.set(descriptor.digest, descriptor);
            }
        }
        page = nextPage(reply, page, what);
    }
    return { kind: 'listed', referrers: [...found.values()] };
}
/**
 * Whether a referrer is of the type that was asked for. What the registry says that it filtered is looked at again, but
 * for entries without a type, about which only the registry knows.
 */
function isWanted(descriptor, artifactType, isFiltered) {
    if (artifactType === undefined)
        return true;
    return descriptor.artifactType === undefined ? isFiltered : descriptor.artifactType === artifactType;
}
async function readPage(session, repository, path, access, what) {
    return session
        .send({
        repository,
        access,
        path,
        headers: { accept: media_types/* MEDIA_TYPE */.Ap.index },
        accept: [200, ...UNKNOWN_PATH],
        maxBytes: limits/* MAX_INDEX_BYTES */.w2,
    })
        .catch((error) => {
        if (!(error instanceof wire_lib_error/* WireError */.c) || error.code !== 'TOO_LARGE')
            throw error;
        throw new lib_error/* OciError */.M('REFERRERS', `${what}: the registry sends more than ${limits/* MAX_INDEX_BYTES */.w2} bytes`, {
            cause: error,
        });
    });
}
/** Whether the repository is what the registry does not know (distribution spec 1.1, "Error Codes"). */
function isUnknownName(reply) {
    return reply.status === 404 && errorCodesOf(reply.body).includes('NAME_UNKNOWN');
}
function readIndex(reply, what) {
    assertNoPage(reply, what);
    const type = (0,media_types/* essenceOf */.Wy)(reply.headers.get('content-type'));
    if (type !== media_types/* MEDIA_TYPE */.Ap.index) {
        throw new lib_error/* OciError */.M('REFERRERS', `${what}: the registry answers with ${(type ?? 'no type').slice(0, 100)} where an index is due`);
    }
    let value;
    try {
        value = reply.json();
    }
    catch (cause) {
        throw new lib_error/* OciError */.M('REFERRERS', cause instanceof Error ? cause.message : `${what}: is no JSON`, { cause });
    }
    if (!(0,types/* isJsonObject */.O)(value) ||
        (value.mediaType ?? media_types/* MEDIA_TYPE */.Ap.index) !== media_types/* MEDIA_TYPE */.Ap.index ||
        value.layers !== undefined) {
        throw new lib_error/* OciError */.M('REFERRERS', `${what}: the registry answers with something that is no index`);
    }
    return (0,descriptor/* readDescriptors */.DT)(value.manifests, what);
}
function hasFilter(reply) {
    const applied = reply.headers.get('oci-filters-applied') ?? '';
    return applied.split(',').some((filter) => filter.trim() === 'artifactType');
}
/** The next page by the `Link` header (RFC 8288); only on the origin that was asked. */
function nextPage(reply, page, what) {
    const header = reply.headers.get('link');
    if (header === null)
        return undefined;
    const [, target] = /^\s*<([^<>]{1,4096})>\s*;[^<>]{0,200}?\brel="?next"?/i.exec(header) ?? [];
    if (target === undefined)
        return undefined;
    if (!URL.canParse(target, page.href))
        throw new lib_error/* OciError */.M('REFERRERS', `${what}: the next page has no address`);
    const url = new URL(target, page);
    url.hash = '';
    if (url.origin === page.origin && url.username === '' && url.password === '')
        return url;
    throw new lib_error/* OciError */.M('REFERRERS', `${what}: the next page is said to be at ${url.host}; it was not asked`);
}

;// CONCATENATED MODULE: ./packages/oci/lib/attach.js








/** Looks after which a registry that lists referrers must list a new one, and milliseconds before the second of them. */
const LOOKS = 5;
const FIRST_WAIT = 200;
/**
 * Puts a manifest that has a `subject`, and makes it findable: by the registry itself, which lists it when asked, and
 * from then on says so with `OCI-Subject`; else by the fallback tag (distribution spec 1.1, "Pushing Manifests with Subject").
 *
 * @throws OciError `MANIFEST`, `ATTACH_LOST`, and as {@link Session.send}
 */
async function attach(session, repository, bytes, knowledge, add, patience) {
    const digest = (0,lib_digest/* digestOf */.ol)(bytes);
    const what = `${(0,lib_reference/* shownRepository */.e9)(repository)}@${digest}`;
    const manifest = (0,lib_manifest/* parseManifest */.Ng)(Buffer.from(bytes), digest, what, undefined);
    const subject = (0,lib_manifest/* subjectOf */.et)(manifest);
    if (subject === undefined)
        throw new lib_error/* OciError */.M('MANIFEST', `${what}: refers to nothing, it has no subject`);
    const descriptor = listedDescriptor(manifest);
    const { reply } = await pushManifest(session, repository, bytes, descriptor.mediaType, patience);
    // Those that are put at the same time wait for what the first of them finds out.
    await knowledge.firstLook;
    if (knowledge.listsWhatIsPut)
        return { descriptor, via: 'referrers' };
    // ECR says so and lists nothing: the word of a registry counts once its list has been seen (sigstore-js, image.ts).
    const isPromised = (0,media_types/* essenceOf */.Wy)(reply.headers.get('oci-subject')) === subject.digest;
    if (isPromised && knowledge.listsReferrers === true)
        return { descriptor, via: 'referrers' };
    if (knowledge.listsReferrers !== false) {
        const looking = waitUntilListed(session, repository, subject.digest, digest, isPromised ? 1 : LOOKS, patience);
        knowledge.firstLook ??= looking.then((listing) => {
            knowledge.listsWhatIsPut = listing === 'listed';
        }, () => undefined);
        const listing = await looking;
        if (listing !== 'no-repository')
            knowledge.listsReferrers = listing !== 'unsupported';
        if (listing === 'listed')
            knowledge.listsWhatIsPut = true;
        if (listing === 'listed' || (listing === 'missing' && isPromised))
            return { descriptor, via: 'referrers' };
        if (listing === 'missing') {
            throw new lib_error/* OciError */.M('ATTACH_LOST', `${what}: was stored, and the registry does not list it as a referrer of ${subject.digest}`, { remedy: 'run the job again; if it stays, report it to whoever runs the registry' });
        }
    }
    await add(repository, subject.digest, descriptor);
    return { descriptor, via: 'fallback-tag' };
}
/** Entry for a list of referrers: with the type of the artifact, and the annotations of its manifest. */
function listedDescriptor(manifest) {
    const artifactType = (0,lib_manifest/* artifactTypeOf */.Gh)(manifest);
    const annotations = (0,descriptor/* annotationsOf */.Ih)(manifest.value.annotations, manifest.descriptor.digest);
    return {
        ...manifest.descriptor,
        ...(artifactType === undefined ? {} : { artifactType }),
        ...(annotations === undefined ? {} : { annotations }),
    };
}
/** Whether the registry lists it, after a time in which it may catch up. */
async function waitUntilListed(session, repository, subject, digest, looks, { clock }) {
    for (let look = 0; look < looks; look += 1) {
        if (look > 0)
            await clock.sleep(FIRST_WAIT * 2 ** (look - 1));
        const listing = await listReferrers(session, repository, subject, undefined, 'push');
        if (listing.kind !== 'listed')
            return listing.kind;
        if (listing.referrers.some((entry) => entry.digest === digest))
            return 'listed';
    }
    return 'missing';
}

;// CONCATENATED MODULE: ./packages/oci/lib/auth/challenge.js
/** A longer header offers nothing. */
const MAX_LENGTH = 8_192;
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/sy;
const SPACE = /[ \t]*/y;
const REST_OF_TOKEN68 = /[A-Za-z0-9._~+/=-]*/y;
/**
 * The challenges of `WWW-Authenticate`, several lines joined by commas as the platform gives them. What cannot be read
 * ends the list, and the challenge it stands in is left out: half a challenge would send a request somewhere by guess.
 */
function parseChallenges(header) {
    if (header === null || header.length > MAX_LENGTH)
        return [];
    const found = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(header);
        if (match !== null)
            at += match[0].length;
        return match;
    };
    for (;;) {
        while (/[ \t,]/.test(header.charAt(at)) && at < header.length)
            at += 1;
        if (at >= header.length)
            break;
        const current = found.at(-1);
        const token = take(TOKEN)?.[0];
        if (token === undefined) {
            if (current !== undefined)
                current.isWhole = false;
            break;
        }
        take(SPACE);
        if (header.charAt(at) !== '=') {
            // A name that nothing follows is a scheme, or the token of `Negotiate dG9rZW4`, which is no scheme that is used.
            found.push({ scheme: token.toLowerCase(), parameters: new Map(), isWhole: true });
            continue;
        }
        at += 1;
        take(SPACE);
        const value = valueAt(take);
        if (value === undefined) {
            take(REST_OF_TOKEN68);
            if (current !== undefined)
                current.isWhole = false;
            if (!/^[ \t,]?$/.test(header.charAt(at)))
                break;
            continue;
        }
        const name = token.toLowerCase();
        if (current === undefined)
            break;
        if (current.parameters.has(name))
            current.isWhole = false;
        current.parameters.set(name, value);
    }
    return found.filter(({ isWhole }) => isWhole).map(({ scheme, parameters }) => ({ scheme, parameters }));
}
function valueAt(take) {
    const quoted = take(QUOTED);
    if (quoted !== null)
        return (quoted[1] ?? '').replace(/\\(.)/gs, '$1');
    return take(TOKEN)?.[0];
}

// EXTERNAL MODULE: ./packages/wire/lib/http/address.js
var address = __webpack_require__(808);
;// CONCATENATED MODULE: ./packages/oci/lib/auth/realm.js


/**
 * Token services of another name than their registry. Both compare exactly. ghcr.io, quay.io, gcr.io, pkg.dev and
 * azurecr.io issue tokens on the registry's own host, and ECR wants the password itself.
 */
const KNOWN_SERVICES = {
    'index.docker.io': 'auth.docker.io',
    'registry.gitlab.com': 'gitlab.com',
};
/** Second-level names below a country's under which anybody registers. A stricter guess only withholds credentials. */
const REGISTRY_LABEL = /^(?:[a-z]{1,3}|gouv|govt|asso|info|school)$/;
/** Domains whose subdomains belong to different people. */
const SHARED = new Set([
    'amazonaws.com',
    'azurecr.io',
    'azurewebsites.net',
    'cloudapp.net',
    'cloudfront.net',
    'fly.dev',
    'gitlab.io',
    'github.io',
    'herokuapp.com',
    'ngrok.app',
    'ngrok.io',
    'netlify.app',
    'on.aws',
    'onrender.com',
    'pages.dev',
    'pkg.dev',
    'run.app',
    'trycloudflare.com',
    'vercel.app',
    'windows.net',
    'workers.dev',
]);
/**
 * What may be sent to the token service that a registry names. Credentials go to the registry's own host, to one of the
 * same registrable domain, or to a service that is known to be the registry's; elsewhere goes a request without them,
 * and none at all to plain http or into private networks (cases D04; CVE-2026-48978 sent them to any realm).
 *
 * @throws OciError `REALM`
 */
function readRealm(registry, realm) {
    const refuse = (why) => new lib_error/* OciError */.M('REALM', `registry ${registry.host}: names a token service ${why}; nothing was sent there`, {
        remedy: 'check the name of the registry; if it is right, its operator must name a token service on https and its own domain',
    });
    if (realm === undefined || !URL.canParse(realm))
        throw refuse('that is not a URL');
    const url = new URL(realm);
    if (url.username !== '' || url.password !== '')
        throw refuse('with credentials in its URL');
    const areLoopback = (0,http_url/* isLoopback */.U9)(registry.hostname) && (0,http_url/* isLoopback */.U9)(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && areLoopback)) {
        throw refuse(`at ${url.protocol}//${url.host}, which is not https`);
    }
    // A fragment never leaves the machine, and a query stays as it is.
    url.hash = '';
    if (url.hostname === registry.hostname || areLoopback)
        return { url, takesCredentials: true };
    const isKnown = KNOWN_SERVICES[registry.hostname] === url.hostname && url.port === '';
    if (isKnown || isSameSite(registry.hostname, url.hostname))
        return { url, takesCredentials: true };
    if (isAddress(url.hostname) || (0,address/* isInternalHost */.AQ)(url.hostname)) {
        throw refuse(`at the address ${url.hostname}, which is not its own`);
    }
    return { url, takesCredentials: false };
}
/** Whether two hosts belong to one registrable domain. Without the list of all suffixes: in doubt they do not. */
function isSameSite(one, other) {
    if (isAddress(one) || isAddress(other))
        return false;
    const site = siteOf(one);
    return site !== undefined && site === siteOf(other);
}
function siteOf(host) {
    const labels = host.split('.');
    const [second = '', top = ''] = labels.slice(-2);
    if (labels.length < 2 || SHARED.has(`${second}.${top}`))
        return undefined;
    const depth = top.length === 2 && REGISTRY_LABEL.test(second) ? 3 : 2;
    return labels.length < depth ? undefined : labels.slice(-depth).join('.');
}
/** Whether the host of a parsed URL is an address; the URL parser has written every IPv4 address as four numbers. */
function isAddress(hostname) {
    return hostname.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(hostname);
}

;// CONCATENATED MODULE: ./packages/oci/lib/auth/token.js




/** Seconds that a token lives when its service does not say (distribution's token specification). */
const DEFAULT_LIFETIME = 60;
/**
 * A token from a registry's token service: with a password by GET and Basic, with an identity token by POST (OAuth2
 * refresh), else as nobody. Credentials stay behind where the realm must not have them.
 *
 * @throws OciError `REGISTRY_AUTH`, `REGISTRY_REPLY`; WireError when it cannot be reached, or sends a body elsewhere (D07)
 */
async function requestToken(http, request) {
    const { realm } = request;
    const credential = realm.takesCredentials ? request.credential : undefined;
    const service = `token service ${realm.url.host}`;
    const reply = await http
        .request(credential?.kind === 'identity-token'
        ? { ...refresh(request, credential.token), service, maxBytes: limits/* MAX_CREDENTIAL_BYTES */.Pm }
        : { ...login(request, credential), service, maxBytes: limits/* MAX_CREDENTIAL_BYTES */.Pm, redirect: 'strip' })
        .catch((error) => {
        throw tokenFailure(error, request, credential !== undefined);
    });
    return readToken(reply.json(), service);
}
function login(request, credential) {
    const url = new URL(request.realm.url);
    if (request.service !== undefined)
        url.searchParams.set('service', request.service);
    for (const scope of request.scopes)
        url.searchParams.append('scope', scope);
    if (credential?.kind !== 'basic')
        return { url };
    return { url, headers: { authorization: basicHeader(credential.username, credential.password) } };
}
function refresh(request, token) {
    const form = new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: token,
        client_id: 'slsa-actions',
        scope: request.scopes.join(' '),
        ...(request.service === undefined ? {} : { service: request.service }),
    });
    return {
        url: request.realm.url,
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: form.toString(),
    };
}
/** The value of `Authorization` for a name and a password (RFC 7617). */
function basicHeader(username, password) {
    return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
function readToken(reply, service) {
    const body = (0,types/* isJsonObject */.O)(reply) ? reply : {};
    const value = body.token ?? body.access_token;
    if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) {
        throw new lib_error/* OciError */.M('REGISTRY_REPLY', `${service}: answered without a token`);
    }
    const lifetime = body.expires_in;
    return { value, lifetime: typeof lifetime === 'number' && lifetime > 0 ? lifetime : DEFAULT_LIFETIME };
}
function tokenFailure(error, request, hadCredentials) {
    if (!(error instanceof wire_lib_error/* WireError */.c))
        return error;
    // Whoever waits for content of a known size must not take this for a lie about it.
    if (error.code === 'TOO_LARGE')
        return new lib_error/* OciError */.M('REGISTRY_REPLY', error.message, { cause: error });
    if (error.code !== 'STATUS')
        return error;
    const { status = 0 } = error;
    if (status < 400 || status >= 500 || status === 408 || status === 429)
        return error;
    const { registry, realm, credential } = request;
    const who = hadCredentials ? 'the credentials' : 'a request without credentials';
    const message = `registry ${registry}: its token service ${realm.url.host} refused ${who} (${status})`;
    const standing = hadCredentials ? 'known' : credential === undefined ? 'anonymous' : 'held-back';
    return new lib_error/* OciError */.M('REGISTRY_AUTH', message, { remedy: loginRemedy(registry, standing), cause: error });
}

;// CONCATENATED MODULE: ./packages/oci/lib/auth/authorizer.js




/** Milliseconds before its end at which a token is renewed: a request must still arrive with it. */
const MARGIN = 10_000;
/** Scopes that a challenge may add, and their length: a registry that wants more wants something else. */
const MAX_SCOPES = 8;
const SCOPE = /^[\x21\x23-\x5b\x5d-\x7e]{1,512}$/;
/** One memory of challenges, credentials and tokens, for all registries of a run. Callers at once share one request. */
function createAuthorizer(options) {
    const ways = new Map();
    const credentials = new Map();
    const tokens = new Map();
    /** What a registry said that a request needs, by the request's key. */
    const asked = new Map();
    const credentialOf = ({ registry, name }) => {
        const key = `${registry}/${name}`;
        const known = credentials.get(key);
        if (known !== undefined)
            return known;
        const asked = options.credentials.credentialFor(registry, name).then((credential) => {
            for (const secret of secretsOf(credential))
                options.onSecret(secret);
            return credential;
        });
        credentials.set(key, asked);
        return asked;
    };
    const bearer = async (right, way) => {
        const { registry } = right.repository;
        const credential = await credentialOf(right.repository);
        if (credential?.kind === 'registry-token')
            return `Bearer ${credential.token}`;
        const key = keyOf(right);
        // Who may push may pull, and one token less is asked for.
        for (const able of [key, keyOf({ ...right, access: 'push' })]) {
            const held = tokens.get(able);
            if (held !== undefined && held.renewal > options.clock.now())
                return held.header;
        }
        const scopes = [...new Set([...scopesOf(right), ...(asked.get(key) ?? [])])];
        const token = requestToken(options.http, { registry, realm: way.realm, service: way.service, scopes, credential });
        const held = {
            renewal: Number.POSITIVE_INFINITY,
            header: token.then(({ value, lifetime }) => {
                options.onSecret(value);
                held.value = `Bearer ${value}`;
                held.renewal = options.clock.now() + lifetime * 1000 - Math.min(MARGIN, lifetime * 500);
                return held.value;
            }),
        };
        tokens.set(key, held);
        held.header.catch(() => tokens.delete(key));
        return held.header;
    };
    return {
        standingAt: async (right) => {
            const way = ways.get(right.repository.registry);
            if (way === undefined || (await credentialOf(right.repository)) === undefined)
                return 'anonymous';
            return way.kind === 'bearer' && !way.realm.takesCredentials ? 'held-back' : 'known';
        },
        headerFor: async (right) => {
            const way = ways.get(right.repository.registry);
            if (way === undefined)
                return undefined;
            if (way.kind === 'bearer')
                return bearer(right, way);
            const credential = await credentialOf(right.repository);
            if (credential === undefined)
                return undefined;
            return credential.kind === 'basic'
                ? basicHeader(credential.username, credential.password)
                : `Bearer ${credential.token}`;
        },
        learn: (right, header, refused) => {
            const { registry } = right.repository;
            const challenges = parseChallenges(header);
            const way = wayOf(originOf(registry), challenges);
            if (way !== undefined)
                ways.set(registry, way);
            const scopes = challenges.flatMap(({ parameters }) => (parameters.get('scope') ?? '').split(' '));
            asked.set(keyOf(right), scopes.filter((scope) => SCOPE.test(scope)).slice(0, MAX_SCOPES));
            // Another caller may have renewed it since.
            for (const [key, held] of tokens)
                if (refused !== undefined && held.value === refused)
                    tokens.delete(key);
        },
    };
}
/** Bearer where it is offered, else Basic; undefined where the registry offers nothing that is known. */
function wayOf(registry, challenges) {
    const bearer = challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm'));
    if (bearer !== undefined) {
        const { parameters } = bearer;
        return {
            kind: 'bearer',
            realm: readRealm(registry, parameters.get('realm')),
            service: parameters.get('service'),
        };
    }
    return challenges.some(({ scheme }) => scheme === 'basic') ? { kind: 'basic' } : undefined;
}
function scopesOf({ repository, access, mountFrom }) {
    return [
        `repository:${repository.name}:${access === 'push' ? 'pull,push' : 'pull'}`,
        ...(mountFrom === undefined ? [] : [`repository:${mountFrom.name}:pull`]),
    ];
}
function keyOf({ repository, access, mountFrom }) {
    return [repository.registry, repository.name, access, mountFrom?.name ?? ''].join(' ');
}
function secretsOf(credential) {
    if (credential === undefined)
        return [];
    if (credential.kind !== 'basic')
        return [credential.token];
    return [credential.password, basicHeader(credential.username, credential.password).slice('Basic '.length)];
}

;// CONCATENATED MODULE: ./packages/oci/lib/batch.js
/**
 * Work that is done for many at once: what comes while a turn runs waits for the next one, by key. Each caller learns
 * how the turn ended that its item was in.
 */
function createBatches(work) {
    const lines = new Map();
    const run = async (key) => {
        for (let line = lines.get(key) ?? []; line.length > 0; line = lines.get(key) ?? []) {
            const turn = line.splice(0);
            const items = turn.map(({ item }) => item);
            try {
                await work(key, items);
                for (const { done } of turn)
                    done();
            }
            catch (error) {
                for (const { failed } of turn)
                    failed(error);
            }
        }
        lines.delete(key);
    };
    return (key, item) => new Promise((done, failed) => {
        const entry = { item, done, failed };
        const line = lines.get(key);
        if (line !== undefined) {
            line.push(entry);
            return;
        }
        lines.set(key, [entry]);
        void run(key);
    });
}

;// CONCATENATED MODULE: ./packages/oci/lib/content.js








/**
 * The manifest of a tag or digest, one request; undefined where there is none. The bytes are compared with the digest
 * before anything reads them (case D01); for a tag the digest is computed from them, whatever the headers say or do not
 * say (D16), and a header that names another digest refuses them.
 *
 * @param expected what a descriptor says about it
 * @throws OciError `CONTENT_DIGEST`, `CONTENT_SIZE`, `MEDIA_TYPE`, `MANIFEST`, `REGISTRY_REPLY`, and as {@link Session.send}
 */
async function readManifest(session, repository, tagOrDigest, options = {}) {
    const { access = 'pull', expected } = options;
    const asked = (0,lib_digest/* parseDigest */.m)(tagOrDigest);
    const what = `${(0,lib_reference/* shownRepository */.e9)(repository)}${tagOrDigest.includes(':') ? '@' : ':'}${tagOrDigest}`;
    const reply = await sendCapped(session, what, {
        repository,
        access,
        path: `manifests/${tagOrDigest}`,
        headers: { accept: media_types/* ACCEPT_MANIFESTS */.qO },
        accept: [200, 404],
        maxBytes: Math.min(limits/* MAX_INDEX_BYTES */.w2, expected?.size ?? limits/* MAX_INDEX_BYTES */.w2),
    });
    if (reply.status === 404)
        return undefined;
    assertNoPage(reply, what);
    const bytes = reply.body;
    if (expected !== undefined && bytes.byteLength !== expected.size)
        throw wrongSize(what, bytes.byteLength, expected.size);
    const digest = asked === undefined ? (0,lib_digest/* digestOf */.ol)(bytes) : tagOrDigest;
    if (asked !== undefined && !(0,lib_digest/* hasDigest */.tH)(bytes, digest))
        throw wrongDigest(what);
    const named = reply.headers.get('docker-content-digest') ?? '';
    if (asked === undefined && (0,lib_digest/* parseDigest */.m)(named) !== undefined && !(0,lib_digest/* hasDigest */.tH)(bytes, named))
        throw wrongDigest(what);
    const manifest = (0,lib_manifest/* parseManifest */.Ng)(bytes, digest, what, (0,media_types/* essenceOf */.Wy)(reply.headers.get('content-type')));
    if (expected !== undefined && manifest.descriptor.mediaType !== expected.mediaType) {
        throw new lib_error/* OciError */.M('MEDIA_TYPE', `${what}: is ${manifest.descriptor.mediaType}, and its descriptor says ${expected.mediaType}`);
    }
    return { manifest, etag: reply.headers.get('etag') ?? undefined };
}
/**
 * The bytes of a blob, of exactly the size and digest that its descriptor says (cases D01, D02, R06).
 *
 * @throws OciError `BLOB`, `CONTENT_DIGEST`, `CONTENT_SIZE`, `REGISTRY_REPLY`, and as {@link Session.send}
 */
async function readBlob(session, repository, descriptor, maxBytes = limits/* MAX_BLOB_BYTES */.TP) {
    const { digest, size } = descriptor;
    const what = `${(0,lib_reference/* shownRepository */.e9)(repository)}: blob ${digest}`;
    if (!Number.isSafeInteger(size) || size < 0)
        throw new lib_error/* OciError */.M('CONTENT_SIZE', `${what}: its size is no number of bytes`);
    if (size > maxBytes)
        throw new lib_error/* OciError */.M('CONTENT_SIZE', `${what}: has ${size} bytes; at most ${maxBytes} are read`);
    if ((0,lib_digest/* parseDigest */.m)(digest) === undefined)
        throw new lib_error/* OciError */.M('CONTENT_DIGEST', `${what}: its digest cannot be compared`);
    const reply = await sendCapped(session, what, {
        repository,
        access: 'pull',
        path: `blobs/${digest}`,
        accept: [200, 404],
        maxBytes: size,
    });
    if (reply.status === 404) {
        throw new lib_error/* OciError */.M('BLOB', `${what}: a manifest names it, and the registry does not have it`, {
            remedy: 'try again later; if it stays, push the image again',
        });
    }
    if (reply.body.byteLength === size && (0,lib_digest/* hasDigest */.tH)(reply.body, digest))
        return reply.body;
    // A blob may well be a page; one that is not what it should be is somebody else's.
    assertNoPage(reply, what);
    throw reply.body.byteLength === size ? wrongDigest(what) : wrongSize(what, reply.body.byteLength, size);
}
/**
 * Sends a request whose answer has a size that is known: one that is larger is a lie, not a failure. Room for what a
 * registry has to say instead, a 401 or 404, is always there; the size of content is compared by the caller.
 */
async function sendCapped(session, what, request) {
    const maxBytes = Math.max(request.maxBytes, limits/* MAX_REFUSAL_BYTES */.oI);
    return session.send({ ...request, maxBytes }).catch((error) => {
        if (!(error instanceof wire_lib_error/* WireError */.c) || error.code !== 'TOO_LARGE')
            throw error;
        throw new lib_error/* OciError */.M('CONTENT_SIZE', `${what}: the registry sends more than ${maxBytes} bytes`, {
            cause: error,
        });
    });
}
function wrongSize(what, found, size) {
    return new lib_error/* OciError */.M('CONTENT_SIZE', `${what}: the registry sent ${found} bytes, and its descriptor says ${size}`);
}
function wrongDigest(what) {
    return new lib_error/* OciError */.M('CONTENT_DIGEST', `${what}: the registry sent other bytes than the digest says`, {
        remedy: 'try again; if it stays, report it to whoever runs the registry',
    });
}

;// CONCATENATED MODULE: ./packages/oci/lib/fallback.js








/** Milliseconds after which no further write is begun; 64 writers at once on a slow machine needed 30 seconds. */
const UPDATE_TIME = 120_000;
/** Most looks after one write, while others still write. */
const MAX_LOOKS = 40;
/** Milliseconds within which the second write begins at random, doubled with each further one, up to the longest. */
const fallback_FIRST_WAIT = 100;
const LONGEST_WAIT = 8_000;
/** Least milliseconds between a write and the look whether it stayed; at most twice that. */
const SETTLE = 120;
/** How many times as long as our own read and write take we leave to those of others. */
const SETTLE_FACTOR = 4;
/** A conditional write that somebody else was faster than. */
const CONFLICT = [409, 412];
/** The tag that lists referrers where a registry does not (distribution spec 1.1, "Referrers Tag Schema"). */
function fallbackTag(digest) {
    const parsed = (0,lib_digest/* parseDigest */.m)(digest);
    if (parsed === undefined)
        throw new lib_error/* OciError */.M('REFERENCE', `${digest}: is no digest whose referrers can be listed`);
    return `${parsed.algorithm}-${parsed.hex.slice(0, 64)}`;
}
/** What the fallback tag lists; empty where there is none. @throws OciError `REFERRERS` when it is no index (D09) */
async function readFallback(session, repository, digest, access) {
    return (await readTag(session, repository, digest, access))?.manifest.manifests ?? [];
}
/**
 * Puts entries into the fallback tag of a digest, whoever else does the same at that time (cases D10, D11).
 *
 * A registry that keeps conditions (`If-Match`, `If-None-Match`) tells who was faster. Most do not, and the last one to
 * write wins: so every writer looks again until nothing has changed for a time in which the others must have ended,
 * writes again what is missing, also of others that it has seen, and waits at random before. What is missing in the end
 * is said.
 *
 * @throws OciError `ATTACH_LOST`, `REFERRERS`, and as {@link Session.send}
 */
async function addToFallback(session, repository, digest, entries, conditions, patience) {
    const { clock, random } = patience;
    const seen = new Map();
    const look = async () => {
        const current = await readTag(session, repository, digest, 'push');
        for (const entry of entriesOf(current))
            seen.set(String(entry.digest), entry);
        return current;
    };
    const begin = clock.now();
    /** Milliseconds from our read to the end of our write: about what others take. */
    let width = 0;
    for (let writes = 0; clock.now() - begin < UPDATE_TIME; writes += 1) {
        if (writes > 0)
            await clock.sleep(random() * waitBefore(writes, width));
        const begun = clock.now();
        const current = await look();
        const isThere = missingFrom(current, entries).length === 0;
        if (isThere && (writes === 0 || conditions.areKept))
            return;
        let last = current?.manifest.descriptor.digest;
        if (!isThere) {
            last = await writeTag(session, repository, digest, mergedIndex(current, seen, entries), current, patience);
            width = Math.max(width, clock.now() - begun);
            if (last === undefined) {
                conditions.areKept = true;
                continue;
            }
            if (conditions.areKept)
                return;
        }
        const settle = Math.max(SETTLE, SETTLE_FACTOR * width);
        for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
            await clock.sleep(settle * (1 + random()));
            const now = await look();
            if (missingFrom(now, entries).length > 0)
                break;
            // Quiet, or everybody keeps us while they write.
            if (now?.manifest.descriptor.digest === last || looks === MAX_LOOKS - 1)
                return;
            last = now?.manifest.descriptor.digest;
        }
    }
    const missing = missingFrom(await look(), entries);
    if (missing.length === 0)
        return;
    throw new lib_error/* OciError */.M('ATTACH_LOST', `${(0,lib_reference/* shownRepository */.e9)(repository)}:${fallbackTag(digest)}: does not list ${missing.map((entry) => entry.digest).join(', ')}, since others write it at the same time`, {
        remedy: 'run the job again; let fewer jobs attach to one image at once, or use a registry with the referrers API',
    });
}
/** Milliseconds within which a further write begins at random: wide enough for many, once few have not been enough. */
function waitBefore(writes, width) {
    return Math.min(LONGEST_WAIT, Math.max(fallback_FIRST_WAIT, SETTLE_FACTOR * width) * 2 ** Math.min(writes - 1, 10));
}
async function readTag(session, repository, digest, access) {
    const tag = fallbackTag(digest);
    const current = await readManifest(session, repository, tag, { access });
    if (current === undefined || current.manifest.kind === 'index')
        return current;
    throw new lib_error/* OciError */.M('REFERRERS', `${(0,lib_reference/* shownRepository */.e9)(repository)}:${tag}: is no index of referrers`, {
        remedy: 'whoever may push there put something else under this tag: delete it',
    });
}
/** The digest of what was written; undefined when somebody else was faster. */
async function writeTag(session, repository, digest, index, current, patience) {
    const bytes = Buffer.from(JSON.stringify(index));
    const tag = fallbackTag(digest);
    if (bytes.byteLength > limits/* MAX_INDEX_BYTES */.w2) {
        throw new lib_error/* OciError */.M('REFERRERS', `${(0,lib_reference/* shownRepository */.e9)(repository)}:${tag}: has no room for more referrers`);
    }
    const { descriptor, reply } = await pushManifest(session, repository, bytes, media_types/* MEDIA_TYPE */.Ap.index, patience, {
        tag,
        headers: conditionOf(current),
        accept: CONFLICT,
    });
    return CONFLICT.includes(reply.status) ? undefined : descriptor.digest;
}
/** A weak ETag says nothing about bytes (RFC 9110, section 13.1.1). */
function conditionOf(current) {
    if (current === undefined)
        return { 'if-none-match': '*' };
    return current.etag === undefined || !/^"[\x21\x23-\x7e]*"$/.test(current.etag) ? {} : { 'if-match': current.etag };
}
/** What is there now, then what was seen before and is not any more, then ours. Entries of others stay as they are. */
function mergedIndex(current, seen, entries) {
    const merged = new Map();
    for (const entry of [...entriesOf(current), ...seen.values(), ...entries.map(jsonOf)]) {
        if (!merged.has(String(entry.digest)))
            merged.set(String(entry.digest), entry);
    }
    const kept = current?.manifest.value ?? { schemaVersion: 2 };
    return { ...kept, mediaType: media_types/* MEDIA_TYPE */.Ap.index, manifests: [...merged.values()] };
}
function entriesOf(current) {
    const list = current?.manifest.value.manifests;
    return Array.isArray(list) ? list.filter(types/* isJsonObject */.O) : [];
}
function missingFrom(current, entries) {
    const listed = new Set(current?.manifest.manifests.map((entry) => entry.digest));
    return entries.filter((entry) => !listed.has(entry.digest));
}
function jsonOf({ mediaType, digest, size, artifactType, annotations }) {
    return {
        mediaType,
        digest,
        size,
        ...(artifactType === undefined ? {} : { artifactType }),
        ...(annotations === undefined ? {} : { annotations: { ...annotations } }),
    };
}

;// CONCATENATED MODULE: ./packages/oci/lib/registry.js














/** Of no content: a registry that lists referrers lists none. */
const NO_DIGEST = `sha256:${'0'.repeat(64)}`;
/** A client for all registries of a run. It remembers tokens, what each registry can do, and which blobs it has put. */
function createRegistry(options) {
    const clock = options.clock ?? lib_clock/* systemClock */.m;
    const patience = { clock, random: options.random ?? Math.random };
    const authorizer = createAuthorizer({
        http: options.http,
        clock,
        credentials: options.credentials ?? { credentialFor: async () => undefined },
        onSecret: options.onSecret ?? (() => undefined),
    });
    const session = createSession(options.http, authorizer);
    const registries = new Map();
    const knowledgeOf = ({ registry }) => {
        const known = registries.get(registry) ?? {
            listsReferrers: undefined,
            listsWhatIsPut: false,
            firstLook: undefined,
            conditions: { areKept: false },
            uploads: { takesWhole: undefined },
        };
        registries.set(registry, known);
        return known;
    };
    const pushed = new Map();
    const add = createBatches(async (_, items) => {
        const first = items[0];
        if (first === undefined)
            return;
        const { repository, digest } = first;
        const entries = items.map(({ entry }) => entry);
        await addToFallback(session, repository, digest, entries, knowledgeOf(repository).conditions, patience);
    });
    const found = async (repository, tagOrDigest, shown) => {
        const manifest = (await readManifest(session, repository, tagOrDigest))?.manifest;
        if (manifest !== undefined)
            return manifest;
        throw new lib_error/* OciError */.M('IMAGE_NOT_FOUND', `${shown}: the registry has no such image`, {
            remedy: 'check the name, the tag or digest, and whether the push came before',
        });
    };
    return {
        resolve: (reference) => {
            const { repository, digest } = reference;
            // A tag beside a digest is not asked for: the digest counts. Without either it is `latest`, as in Docker.
            const tag = reference.tag ?? 'latest';
            const asked = digest === undefined ? { repository, tag } : { repository, digest };
            return found(repository, digest ?? tag, (0,lib_reference/* formatReference */.FH)(asked));
        },
        manifest: async (repository, digest) => found(repository, assertDigest(digest), (0,lib_reference/* formatReference */.FH)({ repository, digest })),
        findManifest: async (repository, tagOrDigest) => (await readManifest(session, repository, tagOrDigest))?.manifest,
        blob: (repository, descriptor, maxBytes) => readBlob(session, repository, descriptor, maxBytes),
        pushBlob: (repository, bytes, blobOptions) => {
            const key = `${(0,lib_reference/* shownRepository */.e9)(repository)} ${(0,lib_digest/* digestOf */.ol)(bytes)}`;
            const known = pushed.get(key);
            if (known !== undefined)
                return known;
            const pushing = pushBlob(session, repository, bytes, knowledgeOf(repository).uploads, blobOptions);
            pushed.set(key, pushing);
            pushing.catch(() => pushed.delete(key));
            return pushing;
        },
        pushManifest: async (repository, bytes, mediaType, tag) => (await pushManifest(session, repository, bytes, mediaType, patience, { tag })).descriptor,
        referrers: async (repository, digest, artifactType) => {
            assertDigest(digest);
            const knowledge = knowledgeOf(repository);
            if (knowledge.listsReferrers !== false) {
                const listing = await listReferrers(session, repository, digest, artifactType, 'pull');
                if (listing.kind !== 'no-repository')
                    knowledge.listsReferrers = listing.kind === 'listed';
                if (listing.kind === 'listed')
                    return listing.referrers;
            }
            const listed = await readFallback(session, repository, digest, 'pull');
            return listed.filter((entry) => isWanted(entry, artifactType, false)).slice(0, limits/* MAX_REFERRERS */.OB);
        },
        listsReferrers: async (repository) => {
            const { kind } = await listReferrers(session, repository, NO_DIGEST, undefined, 'pull');
            return kind === 'no-repository' ? undefined : kind === 'listed';
        },
        readReferrer: async (repository, descriptor, subjectDigest) => {
            const read = await readManifest(session, repository, assertDigest(descriptor.digest), { expected: descriptor });
            if (read === undefined)
                return undefined;
            return (0,lib_manifest/* subjectOf */.et)(read.manifest)?.digest === subjectDigest ? read.manifest : undefined;
        },
        attach: (repository, bytes) => attach(session, repository, bytes, knowledgeOf(repository), (where, digest, entry) => add(`${(0,lib_reference/* shownRepository */.e9)(where)} ${digest}`, { repository: where, digest, entry }), patience),
        assertPushable: (repository) => assertPushable(session, repository),
    };
}
function assertDigest(digest) {
    if ((0,lib_digest/* parseDigest */.m)(digest) !== undefined)
        return digest;
    throw new lib_error/* OciError */.M('REFERENCE', `"${digest.slice(0, 200)}" is no digest`, {
        remedy: 'write `sha256:` and 64 hexadecimal digits',
    });
}

;// CONCATENATED MODULE: ./packages/oci/lib/index.js













/***/ }),

/***/ 7103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ MAX_REFERRERS),
/* harmony export */   Pm: () => (/* binding */ MAX_CREDENTIAL_BYTES),
/* harmony export */   TP: () => (/* binding */ MAX_BLOB_BYTES),
/* harmony export */   Y0: () => (/* binding */ MAX_PAGES),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   a_: () => (/* binding */ MAX_DESCRIPTORS),
/* harmony export */   oI: () => (/* binding */ MAX_REFUSAL_BYTES),
/* harmony export */   w2: () => (/* binding */ MAX_INDEX_BYTES)
/* harmony export */ });
/* unused harmony export MAX_BUNDLES */
/** Bytes of an image manifest that registries must take (distribution spec 1.1, "Pushing Manifests"); none is larger here. */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** Bytes of an index, of a page of referrers and of a fallback tag. */
const MAX_INDEX_BYTES = 8 * 1024 * 1024;
/** Descriptors of one index or manifest. 100,000 (case R06) would not fit into the bytes either. */
const MAX_DESCRIPTORS = 10_000;
/** Bytes of a blob when the caller says nothing: what a bundle with its statement may have. */
const MAX_BLOB_BYTES = 8 * 1024 * 1024;
/** Referrers of one digest that are looked at; those after them are as if they were not there. */
const MAX_REFERRERS = 1_000;
/** Pages of one list of referrers. */
const MAX_PAGES = 100;
/** Referrers of one digest whose content a caller should read at most; cosign stops there too. */
const MAX_BUNDLES = 100;
/** Bytes of the answer of a token service, of a configuration file's credential, and of what a helper prints. */
const MAX_CREDENTIAL_BYTES = 64 * 1024;
/** Bytes that are read of an answer in any case, however little content is due: a registry may explain itself. */
const MAX_REFUSAL_BYTES = 256 * 1024;


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ artifactTypeOf),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* unused harmony export configOf */
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4411);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7058);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7103);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6719);





/**
 * The manifest that bytes are. They must have been compared with their digest before.
 *
 * Its kind is what body, `Content-Type` and descriptor all say; a body that could be read as another kind by somebody
 * else, with `manifests` and `layers`, is refused (case D03, CVE-2021-41190).
 *
 * @param what names the manifest in errors
 * @param declared media type by the reply's header, undefined where it had none
 * @throws OciError `MANIFEST`, `MEDIA_TYPE`, `CONTENT_SIZE`
 */
function parseManifest(bytes, digest, what, declared) {
    const value = readBody(bytes, what);
    const written = value.mediaType;
    if (written !== undefined && typeof written !== 'string')
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MEDIA_TYPE', `${what}: its mediaType is no text`);
    if (written !== undefined && declared !== undefined && written !== declared) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MEDIA_TYPE', `${what}: says that it is ${shown(written)}, and the registry says ${shown(declared)}`);
    }
    const mediaType = written ?? declared;
    const kind = mediaType === undefined ? undefined : (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(mediaType);
    if (mediaType === undefined || kind === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MEDIA_TYPE', `${what}: is ${shown(mediaType ?? 'of no type')}, which is no manifest that is read`, {
            remedy: 'push the image with a current tool: an OCI image manifest or index, or Docker schema 2',
        });
    }
    if (kind === 'manifest' && bytes.byteLength > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MANIFEST_BYTES */ .ZJ) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('CONTENT_SIZE', `${what}: has ${bytes.byteLength} bytes; a manifest has at most ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MANIFEST_BYTES */ .ZJ}`);
    }
    assertOneKind(value, kind, what);
    const manifests = kind === 'index' ? (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptors */ .DT)(value.manifests, `${what}: manifests`) : [];
    if (kind === 'manifest') {
        (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptor */ .qq)(value.config, `${what}: config`);
        (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptors */ .DT)(value.layers, `${what}: layers`);
    }
    if (value.subject !== undefined && value.subject !== null)
        (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptor */ .qq)(value.subject, `${what}: subject`);
    const { artifactType } = value;
    const descriptor = {
        mediaType,
        digest,
        size: bytes.byteLength,
        ...(typeof artifactType === 'string' && artifactType !== '' ? { artifactType } : {}),
    };
    return { descriptor, bytes, value, kind, manifests };
}
/** The descriptor in a manifest's `subject`, undefined where it has none. @throws OciError `MANIFEST` */
function subjectOf(manifest) {
    const { subject } = manifest.value;
    return subject === undefined || subject === null
        ? undefined
        : (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptor */ .qq)(subject, `${manifest.descriptor.digest}: subject`);
}
/** The layers of a manifest, empty for an index. @throws OciError `MANIFEST` */
function layersOf(manifest) {
    return manifest.kind === 'index'
        ? []
        : (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptors */ .DT)(manifest.value.layers, `${manifest.descriptor.digest}: layers`);
}
/** The configuration of a manifest; undefined for an index. @throws OciError `MANIFEST` */
function configOf(manifest) {
    if (manifest.kind === 'index')
        return undefined;
    return (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptor */ .qq)(manifest.value.config, `${manifest.descriptor.digest}: config`);
}
/** What kind of artifact a manifest is: its own word, else its configuration's type (distribution spec 1.1, "Listing Referrers"). */
function artifactTypeOf(manifest) {
    return manifest.descriptor.artifactType ?? configOf(manifest)?.mediaType;
}
function readBody(bytes, what) {
    try {
        const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(bytes, { what, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_INDEX_BYTES */ .w2 });
        if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value))
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', `${what}: is no object`);
        if (value.schemaVersion !== 2) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', `${what}: its schemaVersion is not 2`, {
                remedy: 'push the image with a current tool',
            });
        }
        return value;
    }
    catch (cause) {
        if (cause instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M)
            throw cause;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', cause instanceof Error ? cause.message : `${what}: is no JSON`, { cause });
    }
}
function assertOneKind(value, kind, what) {
    const foreign = kind === 'index' ? ['layers', 'config', 'fsLayers'] : ['manifests', 'fsLayers'];
    const found = foreign.find((key) => value[key] !== undefined);
    if (found !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', `${what}: is an ${kind === 'index' ? 'index' : 'image manifest'} and has \`${found}\`, so that readers may take it for something else`);
    }
}
/** A text of a registry in a message. */
function shown(text) {
    return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 120);
}


/***/ }),

/***/ 6719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ MEDIA_TYPE),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Wy: () => (/* binding */ essenceOf),
/* harmony export */   qO: () => (/* binding */ ACCEPT_MANIFESTS)
/* harmony export */ });
/** Media types that are read and written (image spec 1.1), with Docker's own for the same things. */
const MEDIA_TYPE = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    empty: 'application/vnd.oci.empty.v1+json',
};
/** What a manifest of a media type is; undefined for a type that is not read. */
function kindOf(mediaType) {
    if (mediaType === MEDIA_TYPE.index || mediaType === MEDIA_TYPE.dockerIndex)
        return 'index';
    return mediaType === MEDIA_TYPE.manifest || mediaType === MEDIA_TYPE.dockerManifest ? 'manifest' : undefined;
}
/** `Accept` for a manifest of any kind that is read. */
const ACCEPT_MANIFESTS = [
    MEDIA_TYPE.manifest,
    MEDIA_TYPE.index,
    MEDIA_TYPE.dockerManifest,
    MEDIA_TYPE.dockerIndex,
].join(', ');
/** The media type of a `Content-Type`, without parameters; undefined where there is none. */
function essenceOf(contentType) {
    const essence = (contentType ?? '').split(';')[0]?.trim().toLowerCase();
    return essence === '' ? undefined : essence;
}


/***/ }),

/***/ 3406:
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
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1423);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);


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

/***/ 168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   oU: () => (/* binding */ readArray)
/* harmony export */ });
/* unused harmony exports readString, readInteger */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(209);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4411);


/** The value as an object. @throws WireError `JSON_TYPE`, naming the path */
function readObject(value, path) {
    if ((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return value;
    throw wrongType(path, 'an object', value);
}
/** The value as an array. @throws WireError `JSON_TYPE`, naming the path */
function readArray(value, path) {
    if (Array.isArray(value))
        return value;
    throw wrongType(path, 'an array', value);
}
/** The value as a string, empty ones included. @throws WireError `JSON_TYPE`, naming the path */
function readString(value, path) {
    if (typeof value === 'string')
        return value;
    throw wrongType(path, 'a string', value);
}
/** The value as a whole number that a double holds exactly. @throws WireError `JSON_TYPE`, naming the path */
function readInteger(value, path) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return value;
    throw wrongType(path, 'a whole number', value);
}
function wrongType(path, wanted, value) {
    const found = value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .WireError */ .c('JSON_TYPE', `${path}: must be ${wanted}, found ${found}`);
}


/***/ })

};
