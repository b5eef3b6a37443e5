export const id = 7359;
export const ids = [7359];
export const modules = {

/***/ 60239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ artifactsOf),
/* harmony export */   W: () => (/* binding */ IMAGE)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11010);



/** What tells an image from a file, as in gh and Helm. */
const IMAGE = 'oci://';
const DIGEST = /^(sha224|sha256|sha384|sha512|sha512_224|sha512_256):[0-9a-fA-F]+$/;
/** What makes a pattern of a name; all else stands for itself there too. */
const SPECIAL = /[\\*?[]/g;
/**
 * Arguments as patterns, digests and images of a flow. A name is taken as it stands, whatever characters it has: the shell has
 * applied its patterns already. One that is not there is an error, not a pattern that matches nothing.
 *
 * @throws CliError `ARGUMENT`
 */
async function artifactsOf(names, cwd, platform = process.platform) {
    const files = [];
    const digests = [];
    const images = [];
    const folders = [];
    for (const name of names) {
        if (name.startsWith(IMAGE)) {
            images.push(name.slice(IMAGE.length));
            continue;
        }
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, name)).catch(() => undefined);
        if (found === undefined && DIGEST.test(name))
            digests.push(name);
        else if (found === undefined)
            throw notThere(name);
        else {
            files.push(quoted(literal(name, platform)));
            if (found.isDirectory()) {
                folders.push(name);
                files.push(quoted(`!${literal(name, platform).replace(/\/+$/, '')}/**/*.sigstore.json`));
            }
        }
    }
    return { files: files.join('\n'), digests: digests.join('\n'), images: images.join('\n'), folders };
}
function notThere(name) {
    const looksLikeDigest = /^sha\d+[:-]/i.test(name);
    const looksLikeImage = /@sha256:|^[a-z0-9.-]+(?::\d+)?\/[a-z0-9/._-]+:[\w.-]+$/.test(name);
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CliError */ .z('ARGUMENT', `${name.slice(0, 300)}: ${looksLikeDigest ? 'is no digest, and ' : ''}there is no such file`, {
        remedy: /[*?]/.test(name)
            ? 'give patterns with --files, so that the shell does not see them'
            : looksLikeImage
                ? `write an image as ${IMAGE}${name.slice(0, 300)}`
                : 'name a file, a folder, an image as oci://NAME, or a digest as sha256:HEX',
    });
}
/** The name as a pattern that matches it and nothing else; a leading `!` or `#` means nothing behind `./`. */
function literal(name, platform) {
    const path = /^[!#]/.test(name) ? `./${name}` : name;
    return platform === 'win32' ? path.replaceAll('\\', '/') : path.replace(SPECIAL, '\\$&');
}
function quoted(pattern) {
    return `"${pattern.replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 37039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   XD: () => (/* binding */ optionOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

/**
 * Options as the inputs of a flow. Values of an option that was given several times are lines.
 *
 * @param defaults what stands for an option that was not given
 */
function inputsOf(parsed, defaults = {}) {
    const input = (name) => parsed.values.get(name)?.join('\n') ?? defaults[name] ?? '';
    return {
        input,
        boolean: (name) => {
            const value = input(name);
            if (value === 'true' || value === 'false')
                return value === 'true';
            throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input ${name}: "${value.slice(0, 100)}" is neither true nor false`);
        },
    };
}
/** The value of an option that is given once at most. */
function optionOf(parsed, name) {
    return parsed.values.get(name)?.[0];
}
/** Whether a switch is on. */
function isOn(parsed, name) {
    return optionOf(parsed, name) === 'true';
}


/***/ }),

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

/***/ 30550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  By: () => (/* binding */ MAX_BUNDLE_FILE_BYTES),
  JD: () => (/* binding */ bundlesInFile),
  km: () => (/* binding */ bundlesInText)
});

// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(16061);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/core/lib/verification/npm-package.js
var npm_package = __webpack_require__(80541);
;// CONCATENATED MODULE: ./packages/core/lib/storage/unpack.js



/** Largest document, in bytes; that of files. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Lists in lists, as pages of an API that were put together. */
const MAX_LISTS = 2;
/**
 * The bundles in a document that holds several: a list of them, GitHub's answer `{"attestations":[{"bundle":…}]}`, or
 * npm's, in which each says its type. Anything else is one bundle and stays as it is, whatever is wrong with it.
 */
function unpackBundles(found) {
    const { text, source } = found;
    // The payload of a bundle is base64, so none has this word.
    if (!text.trimStart().startsWith('[') && !text.includes('"attestations"'))
        return [found];
    const value = readJson(text, source);
    if (value === undefined || !isDocument(value))
        return [found];
    return bundlesOf(value, source, 0);
}
function readJson(text, source) {
    try {
        return (0,parse/* parseJson */.q)(text, { what: source, maxBytes: MAX_BYTES });
    }
    catch {
        // The reader of bundles says what is wrong.
        return undefined;
    }
}
function isDocument(value) {
    return Array.isArray(value) || ((0,types/* isJsonObject */.O)(value) && Array.isArray(value.attestations) && !('mediaType' in value));
}
function bundlesOf(value, source, depth) {
    if (depth > MAX_LISTS || !isDocument(value))
        return [textOf(value, source)];
    if (Array.isArray(value)) {
        return value.flatMap((entry, index) => bundlesOf(entry, `${source}[${index}]`, depth + 1));
    }
    const entries = Array.isArray(value.attestations) ? value.attestations : [];
    if (entries.some((entry) => (0,types/* isJsonObject */.O)(entry) && 'predicateType' in entry))
        return packageBundles(entries, source);
    return entries.map((entry, index) => bundleOf(entry, `${source}[${index}]`));
}
/**
 * What npm has about a package. Its registry signs that it published it, beside what the build signed, and both must
 * verify: one alone says half (case C11).
 */
function packageBundles(entries, source) {
    const named = entries.map((entry, index) => ({
        isPublish: (0,types/* isJsonObject */.O)(entry) && entry.predicateType === npm_package/* NPM_PUBLISH */.C,
        found: bundleOf(entry, `${source}[${index}]`),
    }));
    const [published, ...more] = named.flatMap(({ isPublish, found }) => (isPublish ? [found] : []));
    const others = named.flatMap(({ isPublish, found }) => (isPublish ? [] : [found]));
    if (others.length === 0)
        return named.map(({ found }) => found);
    if (published !== undefined && more.length === 0)
        return others.map((found) => ({ ...found, published }));
    const failure = (0,error/* refused */.J5)('NPM_PACKAGE', `${source}: has ${more.length + (published ? 1 : 0)} publish attestations`, {
        remedy: 'fetch the attestations of the package from the registry anew',
    });
    return others.map((found) => ({ failure, ...found }));
}
function bundleOf(entry, source) {
    const bundle = (0,types/* isJsonObject */.O)(entry) ? entry.bundle : undefined;
    if ((0,types/* isJsonObject */.O)(bundle))
        return textOf(bundle, source);
    const failure = (0,error/* refused */.J5)('BUNDLE', `${source}: holds no bundle`, {
        remedy: 'give the bundles themselves, for example those of `gh attestation download`',
    });
    return { text: '', source, failure };
}
function textOf(value, source) {
    return { text: JSON.stringify(value), source };
}

// EXTERNAL MODULE: ./packages/core/lib/storage/write-safely.js
var write_safely = __webpack_require__(28351);
;// CONCATENATED MODULE: ./packages/core/lib/storage/bundle-file.js





/** Largest bundle file that is read, in bytes. */
const MAX_BUNDLE_FILE_BYTES = 64 * 1024 * 1024;
/** Most bundles of one file. */
const MAX_LINES = 10_000;
/**
 * Bundles of one file, as {@link bundlesInText} reads them.
 *
 * @throws CoreError bad-input `BUNDLE_FILE`, `BUNDLE_TOO_LARGE`; WireError `JSON_*`, naming the line
 */
async function bundlesInFile(path, fs) {
    const shown = (0,printable/* printable */.g)(path);
    const bytes = await (0,read_limited/* readLimited */.t)(path, MAX_BUNDLE_FILE_BYTES, fs, (failure) => unreadable(shown, failure));
    const text = (0,read_limited/* utf8Of */.v)(bytes);
    if (text === undefined)
        throw (0,error/* badInput */.AN)('BUNDLE_FILE', `${shown}: is not UTF-8`, { remedy: 'save it as UTF-8' });
    return bundlesInText(text, shown);
}
/**
 * Bundles of a JSON or JSON Lines document, as they stand in it: unverified. Lists of bundles, and the answers of GitHub's
 * and npm's API, are unpacked. What holds one bundle is given as it is, whatever is wrong with it; of several, one bad line refuses all: the document was cut or tampered with, and the rest of
 * it is not to be believed either.
 *
 * @param source names the document, in one line
 * @throws CoreError bad-input `BUNDLE_FILE`; WireError `JSON_*`, naming the line
 */
function bundlesInText(text, source) {
    const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (bare.trim() === '')
        throw (0,error/* badInput */.AN)('BUNDLE_FILE', `${source}: is empty`, { remedy: 'give a file with a bundle' });
    const lines = linesOf(bare, source);
    if (!isJsonLines(bare, lines))
        return limited(unpackBundles({ text: bare, source }), source);
    const found = lines.flatMap(({ line, number }) => {
        (0,parse/* parseJson */.q)(line, { what: `${source}, line ${number}`, maxBytes: MAX_BUNDLE_FILE_BYTES });
        return unpackBundles({ text: line, source: `${source}:${number}` });
    });
    return limited(found, source);
}
function limited(found, source) {
    if (found.length <= MAX_LINES)
        return found;
    throw tooMany(source);
}
function tooMany(source) {
    return (0,error/* badInput */.AN)('BUNDLE_FILE', `${source}: has more than ${MAX_LINES} bundles`, { remedy: 'split the file' });
}
/** Lines that are not blank, with their numbers. */
function linesOf(text, shown) {
    const lines = [];
    let number = 0;
    let start = 0;
    while (start < text.length) {
        const feed = text.indexOf('\n', start);
        const end = feed === -1 ? text.length : feed;
        number += 1;
        const line = withoutBlanks(text, start, end);
        if (line.startsWith('{') && lines.length >= MAX_LINES)
            throw tooMany(shown);
        if (line !== '')
            lines.push({ line, number });
        start = end + 1;
    }
    return lines;
}
/** A part of the text without the blanks of JSON around it; others are faults. */
function withoutBlanks(text, start, end) {
    const isBlank = (at) => ' \t\r'.includes(text.charAt(at));
    let from = start;
    let to = end;
    while (from < to && isBlank(from))
        from += 1;
    while (to > from && isBlank(to - 1))
        to -= 1;
    return text.slice(from, to);
}
/** Several lines of which one is a document of its own, and which are not a document together. */
function isJsonLines(text, lines) {
    return lines.length > 1 && lines.some(({ line }) => line.startsWith('{') && isJson(line)) && !isJson(text);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function unreadable(path, { reason, problem, cause }) {
    return (0,error/* badInput */.AN)(reason === 'too-large' ? 'BUNDLE_TOO_LARGE' : 'BUNDLE_FILE', `${path}: ${problem}${cause === undefined ? '' : `: ${(0,write_safely/* reasonOf */.A3)(cause)}`}`, { remedy: 'give a file with bundles', ...(cause === undefined ? {} : { cause }) });
}


/***/ }),

/***/ 28351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   kv: () => (/* binding */ writeFileSafely),
/* harmony export */   zb: () => (/* binding */ assertReplaceable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16061);




/**
 * Writes a file so that readers see the whole of it or nothing: to a temporary name beside it, then renamed. The folder
 * is made if it is missing. An existing regular file is replaced; a symbolic link or a folder in its place is refused.
 *
 * @throws CoreError bad-input `OUTPUT_PATH` (not a regular file), `OUTPUT_WRITE` (disk full, read-only, no permission)
 */
async function writeFileSafely(path, data, fs) {
    await assertReplaceable(path, fs);
    // Short, since the name itself may have all the bytes that a name may have.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.slsa-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    try {
        await fs.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        // 'wx' is O_EXCL: it never follows a link that somebody else put under the temporary name.
        const file = await fs.open(temporary, 'wx', 0o644);
        try {
            await file.writeFile(data);
        }
        finally {
            await file.close();
        }
        await fs.rename(temporary, path);
    }
    catch (cause) {
        await fs.rm(temporary, { force: true }).catch(() => undefined);
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('OUTPUT_WRITE', `${(0,_subject_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)}: cannot be written: ${reasonOf(cause)}`, {
            remedy: 'nothing was left behind; give a folder that exists, is writable and has room',
            cause,
        });
    }
}
/** Refuses a path at which something lies that is not a regular file. @throws CoreError bad-input `OUTPUT_PATH` */
async function assertReplaceable(path, fs) {
    const found = await fs.lstat(path).catch(() => undefined);
    if (found === undefined || found.isFile())
        return;
    const kind = found.isSymbolicLink() ? 'a symbolic link' : found.isDirectory() ? 'a folder' : 'not a regular file';
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('OUTPUT_PATH', `${(0,_subject_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)}: is ${kind}, and is not overwritten`, {
        remedy: 'remove it or choose another path',
    });
}
const REASONS = new Map([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EROFS', 'the file system is read-only'],
    ['EACCES', 'permission denied'],
    ['EPERM', 'not permitted'],
    ['ENOTDIR', 'a part of the path is not a folder'],
    ['EEXIST', 'a part of the path is not a folder'],
    ['ENAMETOOLONG', 'the name is too long for this file system'],
    ['EISDIR', 'it is a folder'],
    ['ENOENT', 'no such file or folder'],
    ['ELOOP', 'its links lead in a circle'],
]);
/** Words for the errors of a file system; its own message otherwise. */
function reasonOf(cause) {
    if (typeof cause !== 'object' || cause === null)
        return String(cause);
    const known = 'code' in cause ? REASONS.get(cause.code) : undefined;
    return known ?? ('message' in cause ? String(cause.message) : String(cause));
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
/* harmony export */   t: () => (/* binding */ readLimited),
/* harmony export */   v: () => (/* binding */ utf8Of)
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
        const found = await file.stat();
        if (!found.isFile())
            throw fail({ reason: 'not-a-file', problem: 'is not a regular file' });
        if (found.size > maxBytes) {
            throw fail({ reason: 'too-large', problem: `has ${found.size} bytes; at most ${maxBytes} are read` });
        }
        const chunks = [];
        let size = 0;
        // Some files of the system have no size and yet a content; others grow meanwhile.
        for (;;) {
            const buffer = Buffer.allocUnsafe(Math.max(Math.min(CHUNK, found.size - size + 1), 4096));
            const { bytesRead } = await file.read(buffer, 0, buffer.byteLength, null).catch(unreadable);
            if (bytesRead === 0)
                return Buffer.concat(chunks);
            size += bytesRead;
            if (size > maxBytes)
                throw fail({ reason: 'too-large', problem: `has more than ${maxBytes} bytes` });
            chunks.push(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
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

/***/ 80541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ NPM_PUBLISH),
/* harmony export */   b: () => (/* binding */ assertPublished)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(772);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);


/** The type of what npm's registry signs when it takes a package. */
const NPM_PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const REGISTRY = 'https://registry.npmjs.org';
/**
 * Checks that npm's registry published the very package that an attestation speaks about: one subject in both, named by
 * the package URL of the name and version that the registry says (case C12).
 *
 * @param publish verified under the profile `npm`
 * @throws CoreError refused `NPM_PACKAGE`
 * @see https://github.com/npm/attestation/tree/main/specs/publish/v0.1
 */
function assertPublished(publish, attestation) {
    const { statement } = publish;
    if (publish.profile !== 'npm' || statement?.predicateType !== NPM_PUBLISH)
        throw bad('the publish attestation is none of npm');
    const { predicate } = statement;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(predicate) || typeof predicate.name !== 'string' || typeof predicate.version !== 'string')
        throw bad('the publish attestation names no package');
    if (predicate.registry !== REGISTRY)
        throw bad('the publish attestation names another registry');
    const [published, ...others] = statement.subject;
    const url = packageUrl(predicate.name, predicate.version);
    if (published === undefined || others.length > 0 || published.name !== url)
        throw bad(`the publish attestation is of ${url} and speaks about ${String(published?.name).slice(0, 200)}`);
    const subjects = attestation.statement?.subject ?? [];
    const isSame = subjects.length === 1 &&
        subjects[0]?.name === url &&
        (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...subjects[0]?.digest }) === (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...published.digest });
    if (!isSame)
        throw bad(`npm published ${url}, and the attestation beside it speaks about something else`);
}
/** A package URL of npm, in which the sign of a scope is written `%40` (package-url/purl-spec, types/npm). */
function packageUrl(name, version) {
    return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}
function bad(problem) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('NPM_PACKAGE', problem, { remedy: 'fetch both attestations of the package from the registry anew' });
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


/***/ }),

/***/ 27604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ decodeBase64Url),
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20209);

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

/***/ 20209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ WireError)
/* harmony export */ });
/**
 * The one error class of this package. Messages name the service or the document, never a secret. What a service sent is
 * there for the code that asked, and not enumerable: who prints or serializes the error does not print a cookie or an
 * echoed token along.
 */
class WireError extends Error {
    code;
    remedy;
    status;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'WireError';
        this.code = code;
        this.remedy = details.remedy;
        this.status = details.status;
        Object.defineProperty(this, 'headers', { value: details.headers });
        Object.defineProperty(this, 'body', { value: details.body });
    }
}


/***/ }),

/***/ 772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20209);

/**
 * The value as text with keys in order of their code units and no spaces, so that equal values are equal texts: for
 * values that were parsed here the canonical form of RFC 8785. Numbers are written as ECMAScript does, `-0` as `0`.
 *
 * @throws WireError `JSON_NUMBER` for NaN and infinite numbers, which no parsed value holds
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return scalar(value);
    const members = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${members.join(',')}}`;
}
function scalar(value) {
    if (typeof value !== 'number' || Number.isFinite(value))
        return JSON.stringify(value);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('JSON_NUMBER', `${value}: cannot be written as JSON`);
}


/***/ }),

/***/ 3100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// UNUSED EXPORTS: parseJsonLines

// EXTERNAL MODULE: ./packages/wire/lib/error.js
var error = __webpack_require__(20209);
;// CONCATENATED MODULE: ./packages/wire/lib/json/pairs.js
/**
 * Whether a text, a JSON document, holds half of a surrogate pair: written out, or as an escape without its other half.
 * Backslashes stand in strings only; a document that has them elsewhere is no JSON, whatever is said here.
 */
function hasHalfPair(text) {
    if (!text.isWellFormed())
        return true;
    // Rare enough to look for first: most documents are done here.
    return (text.includes('\\ud') || text.includes('\\uD')) && hasHalfEscape(text);
}
function hasHalfEscape(text) {
    let at = text.indexOf('\\');
    while (at !== -1) {
        const unit = escapedUnit(text, at);
        if (isLow(unit))
            return true;
        if (isHigh(unit)) {
            if (!isLow(escapedUnit(text, at + 6)))
                return true;
            at += 6;
        }
        at = text.indexOf('\\', at + 2);
    }
    return false;
}
/** Code unit of the `\uXXXX` at that place, NaN for anything else. */
function escapedUnit(text, at) {
    const candidate = text.slice(at, at + 6);
    return /^\\u[0-9a-f]{4}$/i.test(candidate) ? Number.parseInt(candidate.slice(2), 16) : Number.NaN;
}
function isHigh(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
function isLow(unit) {
    return unit >= 0xdc00 && unit <= 0xdfff;
}

;// CONCATENATED MODULE: ./packages/wire/lib/json/number.js

/** Every whole number of so many digits is a double. */
const SAFE_DIGITS = 15;
/**
 * Refuses the number at that place of a text if it would not stay what it is: one beyond all doubles, which would become
 * infinite and be written as `null`, and a whole number that a double rounds (2^53 + 1), so that what is signed is what
 * was given, and readers with wider integers see the same. Fractions round to the nearest double, as in every reader.
 *
 * @throws WireError `JSON_NUMBER`
 */
function assertExactNumber(text, start, end, what) {
    if (end - start <= SAFE_DIGITS && !hasExponent(text, start, end))
        return;
    const literal = text.slice(start, end);
    const value = Number(literal);
    // What is no number at all is left to the parser.
    if (Number.isNaN(value))
        return;
    const isWhole = /^-?\d+$/.test(literal);
    if (Number.isFinite(value) && (!isWhole || isSame(literal, value)))
        return;
    throw new error/* WireError */.c('JSON_NUMBER', `${what}: the number ${literal.slice(0, 40)} is not held exactly`, {
        remedy: 'write it as a string',
    });
}
/**
 * Whether a whole number is exactly that double, or the text that the double is written as. Longer ones than any double
 * are not converted: that takes quadratic time.
 */
function isSame(literal, value) {
    if (Number.isSafeInteger(value) || String(value) === literal)
        return true;
    return literal.length <= 310 && BigInt(literal) === BigInt(value);
}
function hasExponent(text, start, end) {
    for (let at = start; at < end; at += 1)
        if ((text.charCodeAt(at) | 0x20) === 0x65)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./packages/wire/lib/json/scan.js


/** Keys that reach a prototype when an object is built or copied carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const SPACE = 0x20;
/** Keys of an object that are compared one by one; a set costs more until there are about as many. */
const FEW_KEYS = 8;
/**
 * Walks over the text once, without recursion, and refuses what `JSON.parse` would let pass: keys that occur twice,
 * keys that reach a prototype, nesting beyond the limit, halves of surrogate pairs, numbers that no double holds. Syntax
 * beyond brackets and strings is left to `JSON.parse`.
 */
function scan(text, what, maxDepth) {
    /** Keys of each open object; undefined for an array. */
    const open = [];
    let keys;
    let expectsKey = false;
    let at = 0;
    while (at < text.length) {
        const character = text.charCodeAt(at);
        at += 1;
        if (character <= SPACE)
            continue;
        if (character === QUOTE) {
            const end = endOfString(text, at, what);
            if (expectsKey && keys !== undefined)
                addKey(text, at, end, keys, what);
            at = end + 1;
        }
        else if (character === COMMA)
            expectsKey = keys !== undefined;
        else if (character === COLON)
            expectsKey = false;
        else if (character === OPEN_OBJECT || character === OPEN_ARRAY) {
            if (open.length >= maxDepth)
                throw new error/* WireError */.c('JSON_TOO_DEEP', `${what}: is nested deeper than ${maxDepth}`);
            expectsKey = character === OPEN_OBJECT;
            keys = expectsKey ? { few: [], many: undefined } : undefined;
            open.push(keys);
        }
        else if (character === CLOSE_OBJECT || character === CLOSE_ARRAY) {
            if (open.length === 0)
                throw notJson(what);
            open.pop();
            keys = open[open.length - 1];
            expectsKey = false;
        }
        else if ((character >= ZERO && character <= NINE) || character === MINUS) {
            const end = endOfNumber(text, at);
            assertExactNumber(text, at - 1, end, what);
            at = end;
        }
    }
}
/** Index of the quote that closes the string whose first character is at `start`. */
function endOfString(text, start, what) {
    let end = text.indexOf('"', start);
    while (end !== -1) {
        let slashes = 0;
        while (end - 1 - slashes >= start && text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    throw notJson(what);
}
/** Index after the number, which has begun before `start`. */
function endOfNumber(text, start) {
    let end = start;
    for (;;) {
        const character = text.charCodeAt(end);
        const isPart = (character >= ZERO && character <= NINE) ||
            character === 0x2e ||
            character === MINUS ||
            character === 0x2b ||
            (character | 0x20) === 0x65;
        if (!isPart)
            return end;
        end += 1;
    }
}
function addKey(text, start, end, keys, what) {
    const raw = text.slice(start, end);
    const key = raw.includes('\\') ? unescapeKey(raw, what) : raw;
    if (isForbidden(key))
        throw new error/* WireError */.c('JSON_FORBIDDEN_KEY', `${what}: the key "${key}" is not accepted`);
    if (keys.many?.has(key) ?? keys.few.includes(key))
        throw new error/* WireError */.c('JSON_DUPLICATE_KEY', `${what}: the key ${shown(key)} stands twice in one object`);
    if (keys.many !== undefined)
        keys.many.add(key);
    else if (keys.few.push(key) > FEW_KEYS)
        keys.many = new Set(keys.few);
}
/** Told by their length first, which spares the set a look at nearly all keys. */
function isForbidden(key) {
    return (key.length === 9 || key.length === 11) && FORBIDDEN.has(key);
}
/** A key as it can stand in one line of a log. */
function shown(key) {
    return JSON.stringify(key.slice(0, 80));
}
function unescapeKey(raw, what) {
    try {
        return JSON.parse(`"${raw}"`);
    }
    catch {
        throw notJson(what);
    }
}
function notJson(what) {
    return new error/* WireError */.c('JSON_SYNTAX', `${what}: is not JSON`);
}

;// CONCATENATED MODULE: ./packages/wire/lib/json/parse.js



const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
const DEFAULT_MAX_DEPTH = 64;
/**
 * The JSON value of a document, by RFC 8259 and as strictly as RFC 7493 (I-JSON): UTF-8 without byte order mark, no key
 * twice in an object (also when written with escapes), no half of a surrogate pair, no number that a double cannot hold,
 * nothing after the value; and no key that names a prototype. `-0` stays `-0`, and is written as `0`.
 *
 * @throws WireError `JSON_TOO_LARGE`, `JSON_NOT_UTF8`, `JSON_BOM`, `JSON_TOO_DEEP`, `JSON_DUPLICATE_KEY`,
 * `JSON_FORBIDDEN_KEY`, `JSON_NUMBER`, `JSON_SYNTAX`
 */
function parseJson(input, limits) {
    const text = decodeText(input, limits);
    assertWholePairs(text, limits.what);
    return parseText(text, limits.what, limits);
}
/**
 * The values of a JSON Lines document. Blank lines and CRLF are allowed; one bad line refuses all, by number. The limit of
 * bytes is that of the whole document.
 *
 * @throws WireError as {@link parseJson}
 */
function parseJsonLines(input, limits) {
    const text = decodeText(input, limits);
    assertWholePairs(text, limits.what);
    const values = [];
    let number = 0;
    for (let start = 0; start <= text.length;) {
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found;
        number += 1;
        const line = text.slice(start, end);
        if (!/^[ \t\r]*$/.test(line))
            values.push(parseText(line, `${limits.what}, line ${number}`, limits));
        start = end + 1;
    }
    return values;
}
function parseText(text, what, limits) {
    scan(text, what, limits.maxDepth ?? DEFAULT_MAX_DEPTH);
    try {
        return JSON.parse(text);
    }
    catch {
        // The engine's own message quotes the document, which may hold a secret.
        throw new error/* WireError */.c('JSON_SYNTAX', `${what}: is not JSON`);
    }
}
function decodeText(input, limits) {
    const max = limits.maxBytes ?? DEFAULT_MAX_BYTES;
    const size = typeof input === 'string' ? input.length : input.byteLength;
    if (size > max || (typeof input === 'string' && Buffer.byteLength(input) > max)) {
        throw new error/* WireError */.c('JSON_TOO_LARGE', `${limits.what}: has more than ${max} bytes`);
    }
    const text = typeof input === 'string' ? input : decodeUtf8(input, limits.what);
    if (text.charCodeAt(0) === 0xfeff) {
        throw new error/* WireError */.c('JSON_BOM', `${limits.what}: begins with a byte order mark`, {
            remedy: 'save it as UTF-8 without BOM',
        });
    }
    return text;
}
/**
 * Refuses halves of surrogate pairs, written out or as escapes: UTF-8 cannot write them, so that readers replace them,
 * and two different names or keys become one.
 */
function assertWholePairs(text, what) {
    if (!hasHalfPair(text))
        return;
    throw new error/* WireError */.c('JSON_NOT_UTF8', `${what}: holds half of a surrogate pair, which UTF-8 cannot write`, {
        remedy: 'write the character whole, or replace it',
    });
}
function decodeUtf8(bytes, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new error/* WireError */.c('JSON_NOT_UTF8', `${what}: is not UTF-8`, { remedy: 'save it as UTF-8' });
    }
}


/***/ }),

/***/ 44411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** Whether a value is a JSON object: not null, not an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
