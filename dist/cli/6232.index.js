"use strict";
exports.id = 6232;
exports.ids = [6232];
exports.modules = {

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

/***/ 54050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   b0: () => (/* binding */ blobUrl),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48369);

/** Where a registry is asked: https, and plain http on this machine only. */
function originOf(registry) {
    const https = new URL(`https://${registry}/`);
    return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(https.hostname) ? new URL(`http://${registry}/`) : https;
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


/***/ }),

/***/ 13851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   blobUrl: () => (/* reexport safe */ _endpoint_js__WEBPACK_IMPORTED_MODULE_0__.b0),
/* harmony export */   parseReference: () => (/* reexport safe */ _reference_js__WEBPACK_IMPORTED_MODULE_1__.F2),
/* harmony export */   parseRepository: () => (/* reexport safe */ _reference_js__WEBPACK_IMPORTED_MODULE_1__.SU),
/* harmony export */   shownRepository: () => (/* reexport safe */ _reference_js__WEBPACK_IMPORTED_MODULE_1__.e9)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54050);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33406);













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