"use strict";
exports.id = 1863;
exports.ids = [1863];
exports.modules = {

/***/ 21863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkRegistries: () => (/* binding */ checkRegistries)
/* harmony export */ });
/* harmony import */ var _slsa_actions_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33406);
/* harmony import */ var _slsa_actions_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51424);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49207);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43298);



/** No image has it: a registry that knows the repository or not answers, if it is reached and lets us in. */
const NO_DIGEST = `sha256:${'0'.repeat(64)}`;
/**
 * What a registry would answer to signing and verifying images: whether it is reached and the image is there, how it
 * tells what refers to an image, and whether we may push. Asks as a push would begin, and leaves nothing behind.
 *
 * @param images references, as `registry/repository`, with a tag or digest or without
 */
async function checkRegistries(images, inputs, ports, env) {
    const checks = [];
    for (const image of images) {
        try {
            const reference = (0,_slsa_actions_oci__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image);
            checks.push(...(await checkRegistry({ reference, name: (0,_slsa_actions_oci__WEBPACK_IMPORTED_MODULE_0__/* .shownRepository */ .e9)(reference.repository) }, inputs, ports, env)));
        }
        catch (error) {
            checks.push(await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(`registry ${image.slice(0, 200)}`, () => Promise.reject(error)));
        }
    }
    return checks;
}
async function checkRegistry({ reference, name }, inputs, ports, env) {
    const { repository, digest, tag } = reference;
    if (ports.openRegistry === undefined)
        return [(0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(name, 'registries cannot be asked here', 'use another machine')];
    const username = inputs.input('registry-username');
    const password = inputs.input('registry-password');
    const client = await ports.openRegistry(username === '' ? { kind: 'configured' } : { kind: 'password', registry: repository.registry, username, password });
    const login = await checkLogin(name, repository, username, ports, env);
    const isImage = tag !== undefined || digest !== undefined;
    const pull = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(`${name} pull`, async () => {
        if (!isImage) {
            await client.findManifest(repository, NO_DIGEST);
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(`${name} pull`, `${repository.registry} answers`);
        }
        const manifest = await client.resolve(reference);
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(`${name} pull`, `${(0,_slsa_actions_oci__WEBPACK_IMPORTED_MODULE_0__/* .formatReference */ .FH)(reference)} is ${manifest.kind === 'index' ? 'the index' : 'the image'} ${manifest.descriptor.digest}`);
    });
    const referrers = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(`${name} referrers`, async () => {
        const listed = await client.listsReferrers(repository);
        if (listed === undefined)
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(`${name} referrers`, 'not known before the first push into this repository');
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(`${name} referrers`, listed
            ? 'the registry lists what refers to an image'
            : 'kept under the fallback tag: the registry has no list of its own');
    });
    return [login, pull, referrers, await checkPush(name, () => client.assertPushable(repository))];
}
/** Who the requests come from: nobody is not wrong, since public images are read without a login. */
async function checkLogin(name, { registry, name: path }, username, { fs, platform }, env) {
    const id = `${name} login`;
    if (username !== '')
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(id, `as ${username}, as the options say`);
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checked */ .KD)(id, async () => {
        const credential = await (0,_slsa_actions_oci__WEBPACK_IMPORTED_MODULE_2__/* .dockerCredentials */ .d)({ env, fs, platform }).credentialFor(registry, path);
        if (credential === undefined)
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(id, 'as nobody: no login is stored for this registry');
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(id, credential.kind === 'basic' ? `as ${credential.username}, as Docker stored it` : 'by a token that Docker stored');
    });
}
/** Whoever only verifies need not push. */
async function checkPush(name, push) {
    try {
        await push();
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .pass */ .IX)(`${name} push`, 'pushing is allowed');
    }
    catch (error) {
        const { message, remedy = 'verifying needs no such right' } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.failureOf)(error);
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(`${name} push`, message, remedy);
    }
}


/***/ }),

/***/ 51424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ dockerCredentials)
});

// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/oci/lib/error.js
var error = __webpack_require__(39649);
// EXTERNAL MODULE: ./packages/oci/lib/reference.js
var reference = __webpack_require__(33406);
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
        throw new error/* OciError */.M('CREDENTIALS', `${where}: names a credential helper with characters that none has`, {
            remedy: 'write what stands after `docker-credential-`, in lower case',
        });
    }
    const command = `docker-credential-${name}`;
    const failed = (why, remedy, cause) => new error/* OciError */.M('CREDENTIALS', `${command}, which ${where} names: ${why}`, { remedy, cause });
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
    const spawn = options.spawn ?? (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19))).spawn;
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
        const answer = askHelper(helper, registry === reference/* DOCKER_HUB */.Xb ? HUB_KEY : registry, config.path, options);
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
    throw new error/* OciError */.M('CREDENTIALS', `${config.path}: credHelpers.${found[0]}: is no name of a helper`);
}
/** What `auths` has for a repository: the longest path that it lies in, then the registry itself. */
function writtenCredential(config, registry, name = '') {
    const candidates = Object.entries(config.auths)
        .map(([key, value]) => ({ key, value, place: placeOf(key) }))
        .filter(({ place }) => place?.registry === registry && (place.path === '' || isWithin(name, place.path)))
        .sort((one, other) => (other.place?.path.length ?? 0) - (one.place?.path.length ?? 0));
    for (const { key, value } of candidates) {
        if (!(0,types/* isJsonObject */.O)(value))
            throw new error/* OciError */.M('CREDENTIALS', `${config.path}: auths["${key}"]: is no object`);
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
        return rest === '' || rest === 'v1' || rest === 'v2' ? { registry: (0,reference/* canonicalRegistry */.i7)(host), path: '' } : undefined;
    return { registry: (0,reference/* canonicalRegistry */.i7)(host), path: rest };
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
            throw new error/* OciError */.M('CREDENTIALS', `${what}.auth: is no base64 of name and password`, { remedy: 'log in again' });
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
        throw new error/* OciError */.M('CREDENTIALS', `${path}: cannot be read`, { remedy: 'check the rights of the file', cause });
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
        throw new error/* OciError */.M('CREDENTIALS', why, { remedy: 'mend the file, or log in again', cause });
    }
    throw new error/* OciError */.M('CREDENTIALS', `${path}: is no configuration of Docker`, {
        remedy: 'mend the file, or log in again',
    });
}
function isMissing(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR';
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


/***/ })

};
;