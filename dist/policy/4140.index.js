export const id = 4140;
export const ids = [4140];
export const modules = {

/***/ 77692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ badInput),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   am: () => (/* binding */ CoreError),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _slsa_actions_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39649);
/* harmony import */ var _slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91169);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20209);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74949);




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

/***/ 16061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   y: () => (/* binding */ problemOfName)
/* harmony export */ });
/** A name with everything that would not be seen, or that a terminal would obey, written as an escape. */
function printable(name) {
    return name.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** What stops a name from being a subject's: a line end would break every list that it stands in. */
function problemOfName(name) {
    if (/[\r\n]/.test(name))
        return 'has a line end in its name';
    if (name.includes('\0'))
        return 'has a NUL character in its name';
    return name.isWellFormed() ? undefined : 'has half a character in its name';
}


/***/ }),

/***/ 97895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   tk: () => (/* binding */ readLimited),
/* harmony export */   vw: () => (/* binding */ utf8Of)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const CHUNK = 1024 * 1024;
/**
 * The bytes of a regular file of at most `maxBytes`. The open file is asked for its kind and size, not the path, so that
 * it cannot be exchanged in between; and it is opened without blocking, since a pipe would wait for a writer for ever.
 *
 * @param fail makes the error to throw
 */
async function readLimited(path, maxBytes, fs, fail) {
    const unreadable = (cause) => {
        throw fail({ reason: 'unreadable', problem: 'cannot be read', cause });
    };
    const file = await fs.open(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)).catch(unreadable);
    try {
        const content = contentOf(await file.stat(), maxBytes, fail);
        for (;;) {
            const buffer = content.room();
            const { bytesRead } = await file.read(buffer, 0, buffer.byteLength, null).catch(unreadable);
            const whole = content.add(buffer.subarray(0, bytesRead));
            if (whole !== undefined)
                return whole;
        }
    }
    finally {
        await file.close();
    }
}
/**
 * The content of an open file, to be filled by whoever reads it.
 *
 * @param fail makes the error to throw for what is no regular file, or too large
 */
function contentOf(found, maxBytes, fail) {
    if (!found.isFile())
        throw fail({ reason: 'not-a-file', problem: 'is not a regular file' });
    if (found.size > maxBytes) {
        throw fail({ reason: 'too-large', problem: `has ${found.size} bytes; at most ${maxBytes} are read` });
    }
    const chunks = [];
    let size = 0;
    let room = 0;
    return {
        room: () => {
            room = Math.max(Math.min(CHUNK, found.size - size + 1), 4096);
            return Buffer.allocUnsafe(room);
        },
        add: (bytes) => {
            if (bytes.byteLength === 0)
                return Buffer.concat(chunks);
            size += bytes.byteLength;
            if (size > maxBytes)
                throw fail({ reason: 'too-large', problem: `has more than ${maxBytes} bytes` });
            chunks.push(bytes);
            // As many bytes as it has, with room for more: that was all. Some files of the system have no size and yet a
            // content; others grow meanwhile.
            return size === found.size && bytes.byteLength < room ? Buffer.concat(chunks) : undefined;
        },
    };
}
/** The bytes as text; undefined for what is not UTF-8. */
function utf8Of(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 74949:
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

/***/ 39649:
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

/***/ 91169:
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


/***/ })

};
