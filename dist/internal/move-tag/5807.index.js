export const id = 5807;
export const ids = [5807];
export const modules = {

/***/ 6598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   networkOf: () => (/* reexport safe */ _builder_instance_js__WEBPACK_IMPORTED_MODULE_0__.Af)
/* harmony export */ });
/* harmony import */ var _builder_instance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(529);













/***/ }),

/***/ 7692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ badInput),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   am: () => (/* binding */ CoreError),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _slsa_actions_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9649);
/* harmony import */ var _slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1169);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(209);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4949);




/** The one error class of core: an outcome, a stable code, a message that names the thing at fault, a remedy. */
class CoreError extends Error {
    outcome;
    code;
    remedy;
    constructor(outcome, code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CoreError';
        this.outcome = outcome;
        this.code = code;
        this.remedy = details.remedy;
    }
}
/** V1: definitely not what was demanded. */
function refused(code, message, details) {
    return new CoreError('refused', code, message, details);
}
/** V2: the caller's input, configuration or machine is at fault. */
function badInput(code, message, details) {
    return new CoreError('bad-input', code, message, details);
}
/** V3: it could not be decided: network, service, time. */
function undecided(code, message, details) {
    return new CoreError('undecided', code, message, details);
}
/** Codes of {@link WireError} that speak about what the caller handed in, not about a service. */
const CALLERS_FAULT = new Set([
    'BAD_CONFIG',
    'BASE64',
    'JSON_BOM',
    'JSON_DUPLICATE_KEY',
    'JSON_FORBIDDEN_KEY',
    'JSON_NOT_UTF8',
    'JSON_NUMBER',
    'JSON_SYNTAX',
    'JSON_TOO_DEEP',
    'JSON_TOO_LARGE',
    'JSON_TYPE',
    'URL_REFUSED',
]);
/**
 * The outcome, code and words for any thrown value. A file that the machine does not give is bad input, `FILE`; what else
 * is not one of our errors is a defect: undecided, `INTERNAL`.
 */
function describeFailure(error) {
    if (error instanceof CoreError)
        return report(error.outcome, error.code, error.message, error.remedy);
    if (error instanceof _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c) {
        return report(CALLERS_FAULT.has(error.code) ? 'bad-input' : 'undecided', error.code, error.message, error.remedy);
    }
    if (error instanceof _slsa_actions_oci__WEBPACK_IMPORTED_MODULE_1__/* .OciError */ .M || error instanceof _slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_2__/* .Pkcs11Error */ .Y) {
        return report(error.outcome, error.code, error.message, error.remedy);
    }
    if (error instanceof in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L)
        return report('bad-input', error.code, error.message, error.remedy);
    if (isFileError(error)) {
        return report('bad-input', 'FILE', error.message, 'check that it exists, and the rights and the room on its disk');
    }
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return report('undecided', 'INTERNAL', message, 'this is a defect of slsa-actions: please report it with this message');
}
/** An error of a file system call, which has a path; one of the network has none. */
function isFileError(error) {
    if (typeof error !== 'object' || error === null || !('message' in error))
        return false;
    return 'syscall' in error && 'path' in error && typeof error.path === 'string' && !('address' in error);
}
function report(outcome, code, message, remedy) {
    return remedy === undefined ? { outcome, code, message } : { outcome, code, message, remedy };
}


/***/ }),

/***/ 5160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ax: () => (/* binding */ MAX_ROOT_BYTES),
/* harmony export */   t1: () => (/* binding */ parseTrustedRoot),
/* harmony export */   uE: () => (/* binding */ parseTrustedRoots)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9654);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7604);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7692);




/** Largest trusted root that is read, in bytes. */
const MAX_ROOT_BYTES = 16 * 1024 * 1024;
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.[12]|\.v0\.[12]\+json)$/;
/** Fields of the trusted root and of what it lists (sigstore/protobuf-specs, sigstore_trustroot.proto). */
const FIELDS = {
    root: ['mediaType', 'tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities'],
    log: ['baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator'],
    authority: ['subject', 'uri', 'certChain', 'validFor', 'operator'],
};
/**
 * A trusted root, checked more strictly than by its parser: no unknown field, canonical base64, keys and certificates
 * that can be read, and a beginning of validity for each authority and log. One without it would be trusted for all
 * time (case A17).
 *
 * @param what names the file or place, for errors
 * @throws CoreError bad-input `TRUSTED_ROOT`
 */
function parseTrustedRoot(bytes, what) {
    return rootOf((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, { what, maxBytes: MAX_ROOT_BYTES }), what);
}
/** The roots of a file with one root, or with several, one a line, as `gh attestation trusted-root` prints them. */
function parseTrustedRoots(bytes, what) {
    if (bytes.byteLength > MAX_ROOT_BYTES)
        throw bad(what, `has ${bytes.byteLength} bytes; at most ${MAX_ROOT_BYTES} are read`);
    const lines = Buffer.from(bytes)
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
    const isLines = lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line));
    if (!isLines)
        return [parseTrustedRoot(bytes, what)];
    return lines.map((line, index) => parseTrustedRoot(line, `${what}, line ${index + 1}`));
}
function rootOf(value, what) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        throw bad(what, 'is not a JSON object');
    onlyKnown(value, FIELDS.root, what);
    if (typeof value.mediaType !== 'string' || !MEDIA_TYPE.test(value.mediaType)) {
        throw bad(what, `is not a trusted root (mediaType ${JSON.stringify(value.mediaType ?? null)})`);
    }
    for (const name of ['tlogs', 'ctlogs']) {
        for (const [index, log] of listOf(value, name, what).entries())
            checkLog(log, `${what}: ${name}[${index}]`);
    }
    for (const name of ['certificateAuthorities', 'timestampAuthorities']) {
        for (const [index, authority] of listOf(value, name, what).entries()) {
            checkAuthority(authority, `${what}: ${name}[${index}]`);
        }
    }
    try {
        return _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(value);
    }
    catch (cause) {
        throw bad(what, 'cannot be read', cause);
    }
}
function listOf(root, name, what) {
    const list = root[name] ?? [];
    if (!Array.isArray(list))
        throw bad(what, `${name} is not a list`);
    return list;
}
function checkLog(value, path) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        throw bad(path, 'is not an object');
    onlyKnown(value, FIELDS.log, path);
    const { publicKey, logId, checkpointKeyId } = value;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(publicKey))
        throw bad(path, 'has no public key');
    const der = bytesAt(publicKey.rawBytes, `${path}.publicKey.rawBytes`);
    const isPkcs1 = typeof publicKey.keyDetails === 'string' && publicKey.keyDetails.startsWith('PKCS1_');
    try {
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: isPkcs1 ? 'pkcs1' : 'spki' });
    }
    catch (cause) {
        throw bad(path, 'has a public key that cannot be read', cause);
    }
    checkPeriod(publicKey.validFor, `${path}.publicKey.validFor`);
    for (const [name, id] of Object.entries({ logId, checkpointKeyId })) {
        if (id === undefined && name === 'checkpointKeyId')
            continue;
        if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(id))
            throw bad(path, `has no ${name}`);
        bytesAt(id.keyId, `${path}.${name}.keyId`);
    }
}
function checkAuthority(value, path) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        throw bad(path, 'is not an object');
    onlyKnown(value, FIELDS.authority, path);
    checkPeriod(value.validFor, `${path}.validFor`);
    const certificates = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value.certChain) ? value.certChain.certificates : undefined;
    if (!Array.isArray(certificates) || certificates.length === 0)
        throw bad(path, 'has no certificates');
    certificates.forEach((certificate, index) => {
        const at = `${path}.certChain.certificates[${index}]`;
        const der = bytesAt((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(certificate) ? certificate.rawBytes : undefined, at);
        try {
            new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der);
        }
        catch (cause) {
            throw bad(at, 'cannot be read', cause);
        }
    });
}
/** Validity from a time on, to another one or for ever. Both ends belong to it. */
function checkPeriod(value, path) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) || typeof value.start !== 'string' || Number.isNaN(Date.parse(value.start))) {
        throw bad(path, 'has no start', undefined, 'give every authority and log a start of validity; without one it would be trusted for all time');
    }
    if (value.end !== undefined && (typeof value.end !== 'string' || Number.isNaN(Date.parse(value.end))))
        throw bad(path, 'has an end that is no time');
}
function onlyKnown(value, known, path) {
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw bad(path, `has the unknown field "${unknown.slice(0, 80)}"`);
}
function bytesAt(value, path) {
    if (typeof value !== 'string' || value === '')
        throw bad(path, 'is missing');
    return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .decodeBase64 */ .y)(value, path);
}
function bad(path, problem, cause, remedy) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_5__/* .badInput */ .AN)('TRUSTED_ROOT', `${path}: ${problem}`, {
        ...(cause === undefined ? {} : { cause }),
        ...(remedy === undefined ? {} : { remedy }),
    });
}


/***/ }),

/***/ 4949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ AttestationError)
/* harmony export */ });
/** The one error class of this package. The message begins with the document and the path that are at fault. */
class AttestationError extends Error {
    code;
    /** For example `predicate.buildDefinition.buildType`; empty for the whole document. */
    path;
    remedy;
    constructor(code, path, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'AttestationError';
        this.code = code;
        this.path = path;
        this.remedy = details.remedy;
    }
}


/***/ }),

/***/ 9649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ OciError)
/* harmony export */ });
const OUTCOME = {
    ATTACH_LOST: 'undecided',
    BLOB: 'undecided',
    CONTENT_DIGEST: 'refused',
    CONTENT_SIZE: 'refused',
    CREDENTIALS: 'bad-input',
    IMAGE_NOT_FOUND: 'bad-input',
    MANIFEST: 'refused',
    MEDIA_TYPE: 'refused',
    REALM: 'undecided',
    REFERENCE: 'bad-input',
    REFERRERS: 'refused',
    REGISTRY_AUTH: 'bad-input',
    REGISTRY_PERMISSION: 'bad-input',
    REGISTRY_RATE_LIMIT: 'undecided',
    REGISTRY_REFUSED: 'bad-input',
    REGISTRY_REPLY: 'undecided',
    REGISTRY_TOO_LARGE: 'bad-input',
    UPLOAD_LOCATION: 'undecided',
};
/** The one error class of this package. Messages name the registry, reference or file; never a secret. */
class OciError extends Error {
    code;
    outcome;
    remedy;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'OciError';
        this.code = code;
        this.outcome = OUTCOME[code];
        this.remedy = details.remedy;
    }
}


/***/ }),

/***/ 1169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Pkcs11Error)
/* harmony export */ });
/** Codes that are not the caller's fault; every other one is bad input. */
const OUTCOMES = {
    CLOSED: 'undecided',
    MODULE_CRASHED: 'undecided',
    MODULE_ERROR: 'undecided',
    MODULE_TIMEOUT: 'undecided',
    SESSION_LOST: 'undecided',
    SIGNATURE_WRONG: 'refused',
};
/** The one error class of this package. Messages name the module, token or object, never a PIN. */
class Pkcs11Error extends Error {
    code;
    remedy;
    /** `refused`: what came out is wrong; `bad-input`: the caller can mend it; `undecided`: module, token or reader failed. */
    outcome;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'Pkcs11Error';
        this.code = code;
        this.remedy = details.remedy;
        this.outcome = OUTCOMES[code] ?? 'bad-input';
    }
}


/***/ }),

/***/ 7604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ decodeBase64Url),
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(209);

const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
/**
 * Bytes of a base64 text that is exactly what an encoder writes (RFC 4648, section 4): standard alphabet, padded, no line
 * ends, unused bits zero. Two texts never give the same bytes.
 *
 * @param maxBytes most bytes of the result, default 16 MiB
 * @throws WireError `BASE64`
 */
function decodeBase64(text, what, maxBytes = DEFAULT_MAX_BYTES) {
    return decodeExactly(text, 'base64', what, maxBytes, 'is not base64 (padded, standard alphabet, no line ends)');
}
/** Bytes of an unpadded base64url text (RFC 4648, section 5), as strictly. @throws WireError `BASE64` */
function decodeBase64Url(text, what, maxBytes = DEFAULT_MAX_BYTES) {
    return decodeExactly(text, 'base64url', what, maxBytes, 'is not base64url (no padding, no line ends)');
}
function decodeExactly(text, encoding, what, maxBytes, complaint) {
    const tooLarge = () => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('BASE64', `${what}: has more than ${maxBytes} bytes`);
    // Before decoding, so that a text of any length costs nothing; after it, because up to two bytes fit the same length.
    if (text.length > Math.ceil(maxBytes / 3) * 4)
        throw tooLarge();
    const bytes = Buffer.from(text, encoding);
    if (bytes.byteLength > maxBytes)
        throw tooLarge();
    // Encoding again is the check: whatever differs was not canonical.
    if (bytes.toString(encoding) === text)
        return bytes;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('BASE64', `${what}: ${complaint}`);
}


/***/ }),

/***/ 8369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   VT: () => (/* binding */ assertServiceUrl),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(209);

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


/***/ })

};
