export const id = 287;
export const ids = [287];
export const modules = {

/***/ 9687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  am: () => (/* reexport */ CoreError),
  F3: () => (/* reexport */ EXIT_CODE),
  sZ: () => (/* reexport */ SUITE_VERSION),
  AN: () => (/* reexport */ badInput),
  Ic: () => (/* reexport */ describeFailure),
  J5: () => (/* reexport */ refused),
  oo: () => (/* reexport */ undecided)
});

// EXTERNAL MODULE: ./packages/wire/lib/index.js + 24 modules
var lib = __webpack_require__(3631);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/index.js + 23 modules
var in_toto_attestation_lib = __webpack_require__(1068);
;// CONCATENATED MODULE: ./packages/core/lib/outcome/error.js


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
    if (error instanceof lib/* WireError */.cC) {
        return report(CALLERS_FAULT.has(error.code) ? 'bad-input' : 'undecided', error.code, error.message, error.remedy);
    }
    if (error instanceof in_toto_attestation_lib/* AttestationError */.L7)
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

;// CONCATENATED MODULE: ./packages/core/lib/outcome/outcome.js
/** Exit code of a process that ended with the outcome. */
const EXIT_CODE = {
    verified: 0,
    refused: 1,
    'bad-input': 2,
    undecided: 3,
};

;// CONCATENATED MODULE: ./packages/core/lib/outcome/version.js
/** SemVer of the suite, as package.json has it. */
const SUITE_VERSION = '0.1.0';

;// CONCATENATED MODULE: ./packages/core/lib/outcome/index.js





/***/ }),

/***/ 9287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cm: () => (/* reexport */ artifactPart),
  BC: () => (/* reexport */ bundleFileNames),
  JD: () => (/* reexport */ bundlesInFile),
  km: () => (/* reexport */ bundlesInText),
  oX: () => (/* reexport */ fileStore),
  A3: () => (/* reexport */ reasonOf),
  DK: () => (/* reexport */ speaksAbout),
  qw: () => (/* reexport */ writeAttestationFile),
  kv: () => (/* reexport */ writeFileSafely)
});

// UNUSED EXPORTS: MAX_BUNDLE_FILE_BYTES, digestOf

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/outcome/index.js + 3 modules
var outcome = __webpack_require__(9687);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/lib/subject/index.js + 13 modules
var subject = __webpack_require__(5634);
;// CONCATENATED MODULE: ./packages/core/lib/storage/write-safely.js




/**
 * Writes a file so that readers see the whole of it or nothing: to a temporary name beside it, then renamed. The folder
 * is made if it is missing. An existing regular file is replaced; a symbolic link or a folder in its place is refused.
 *
 * @throws CoreError bad-input `OUTPUT_PATH` (not a regular file), `OUTPUT_WRITE` (disk full, read-only, no permission)
 */
async function writeFileSafely(path, data, fs) {
    await assertReplaceable(path, fs);
    // Short, since the name itself may have all the bytes that a name may have.
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.slsa-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    try {
        await fs.mkdir((0,external_node_path_.dirname)(path), { recursive: true });
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
        throw (0,outcome/* badInput */.AN)('OUTPUT_WRITE', `${(0,subject/* printable */.g$)(path)}: cannot be written: ${reasonOf(cause)}`, {
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
    throw (0,outcome/* badInput */.AN)('OUTPUT_PATH', `${(0,subject/* printable */.g$)(path)}: is ${kind}, and is not overwritten`, {
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

;// CONCATENATED MODULE: ./packages/core/lib/storage/attestation-file.js



/**
 * The file that `actions/attest` leaves behind: `attestation.json` in a fresh folder under the runner's temporary
 * folder, one bundle a line; its path is appended to `created_attestation_paths.txt`, which later steps read.
 *
 * @returns the path of `attestation.json`
 * @throws CoreError bad-input `OUTPUT_PATH`, `OUTPUT_WRITE`
 */
async function writeAttestationFile(items, runnerTemp, fs) {
    const list = (0,external_node_path_.join)(runnerTemp, 'created_attestation_paths.txt');
    try {
        await assertReplaceable(list, fs);
        await fs.mkdir(runnerTemp, { recursive: true });
        const folder = await fs.mkdtemp((0,external_node_path_.join)(runnerTemp, 'attestation-'));
        const path = (0,external_node_path_.join)(folder, 'attestation.json');
        await writeFileSafely(path, items.map((item) => `${item.text}\n`).join(''), fs);
        await fs.appendFile(list, `${path}\n`);
        return path;
    }
    catch (cause) {
        if (cause instanceof outcome/* CoreError */.am)
            throw cause;
        throw (0,outcome/* badInput */.AN)('OUTPUT_WRITE', `${runnerTemp}: cannot be written into: ${reasonOf(cause)}`, {
            remedy: 'check the folder in RUNNER_TEMP',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./packages/wire/lib/index.js + 24 modules
var lib = __webpack_require__(3631);
// EXTERNAL MODULE: ./packages/core/lib/verification/index.js + 25 modules
var verification = __webpack_require__(540);
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
        return (0,lib/* parseJson */.qF)(text, { what: source, maxBytes: MAX_BYTES });
    }
    catch {
        // The reader of bundles says what is wrong.
        return undefined;
    }
}
function isDocument(value) {
    return Array.isArray(value) || ((0,lib/* isJsonObject */.OW)(value) && Array.isArray(value.attestations) && !('mediaType' in value));
}
function bundlesOf(value, source, depth) {
    if (depth > MAX_LISTS || !isDocument(value))
        return [textOf(value, source)];
    if (Array.isArray(value)) {
        return value.flatMap((entry, index) => bundlesOf(entry, `${source}[${index}]`, depth + 1));
    }
    const entries = Array.isArray(value.attestations) ? value.attestations : [];
    if (entries.some((entry) => (0,lib/* isJsonObject */.OW)(entry) && 'predicateType' in entry))
        return packageBundles(entries, source);
    return entries.map((entry, index) => bundleOf(entry, `${source}[${index}]`));
}
/**
 * What npm has about a package. Its registry signs that it published it, beside what the build signed, and both must
 * verify: one alone says half (case C11).
 */
function packageBundles(entries, source) {
    const named = entries.map((entry, index) => ({
        isPublish: (0,lib/* isJsonObject */.OW)(entry) && entry.predicateType === verification/* NPM_PUBLISH */.Cj,
        found: bundleOf(entry, `${source}[${index}]`),
    }));
    const [published, ...more] = named.flatMap(({ isPublish, found }) => (isPublish ? [found] : []));
    const others = named.flatMap(({ isPublish, found }) => (isPublish ? [] : [found]));
    if (others.length === 0)
        return named.map(({ found }) => found);
    if (published !== undefined && more.length === 0)
        return others.map((found) => ({ ...found, published }));
    const failure = (0,outcome/* refused */.J5)('NPM_PACKAGE', `${source}: has ${more.length + (published ? 1 : 0)} publish attestations`, {
        remedy: 'fetch the attestations of the package from the registry anew',
    });
    return others.map((found) => ({ failure, ...found }));
}
function bundleOf(entry, source) {
    const bundle = (0,lib/* isJsonObject */.OW)(entry) ? entry.bundle : undefined;
    if ((0,lib/* isJsonObject */.OW)(bundle))
        return textOf(bundle, source);
    const failure = (0,outcome/* refused */.J5)('BUNDLE', `${source}: holds no bundle`, {
        remedy: 'give the bundles themselves, for example those of `gh attestation download`',
    });
    return { text: '', source, failure };
}
function textOf(value, source) {
    return { text: JSON.stringify(value), source };
}

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
    const shown = (0,subject/* printable */.g$)(path);
    const bytes = await (0,subject/* readLimited */.tk)(path, MAX_BUNDLE_FILE_BYTES, fs, (failure) => unreadable(shown, failure));
    const text = (0,subject/* utf8Of */.vw)(bytes);
    if (text === undefined)
        throw (0,outcome/* badInput */.AN)('BUNDLE_FILE', `${shown}: is not UTF-8`, { remedy: 'save it as UTF-8' });
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
        throw (0,outcome/* badInput */.AN)('BUNDLE_FILE', `${source}: is empty`, { remedy: 'give a file with a bundle' });
    const lines = linesOf(bare, source);
    if (!isJsonLines(bare, lines))
        return limited(unpackBundles({ text: bare, source }), source);
    const found = lines.flatMap(({ line, number }) => {
        (0,lib/* parseJson */.qF)(line, { what: `${source}, line ${number}`, maxBytes: MAX_BUNDLE_FILE_BYTES });
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
    return (0,outcome/* badInput */.AN)('BUNDLE_FILE', `${source}: has more than ${MAX_LINES} bundles`, { remedy: 'split the file' });
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
    return (0,outcome/* badInput */.AN)(reason === 'too-large' ? 'BUNDLE_TOO_LARGE' : 'BUNDLE_FILE', `${path}: ${problem}${cause === undefined ? '' : `: ${reasonOf(cause)}`}`, { remedy: 'give a file with bundles', ...(cause === undefined ? {} : { cause }) });
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/claims.js


/** Deeper than any statement that is read. */
const MAX_DEPTH = 100;
/** By the length in bytes, for signatures that do not name the algorithm as the specification does. */
const MESSAGE_ALGORITHMS = new Map([
    [28, 'sha224'],
    [32, 'sha256'],
    [48, 'sha384'],
    [64, 'sha512'],
]);
/**
 * Whether a bundle, unverified, names the digest: a filter for finding, never a check. What cannot be read counts as
 * speaking about it, so that the verification names what is wrong with it.
 */
function speaksAbout(found, digest) {
    const claimed = claimedDigests(found);
    if (claimed === undefined)
        return true;
    const wanted = keysOf(digest);
    return claimed.some((key) => wanted.includes(key));
}
/** Digests as keys, `algorithm:hex`. */
function keysOf(digest) {
    return Object.entries(digest).map(([algorithm, value]) => `${algorithm}:${value}`);
}
/** What was found out about bundles: each of a thousand artifacts asks each bundle of a file. */
const known = new WeakMap();
/** Keys of the digests that a bundle, unverified, speaks about; undefined for one that cannot be read. */
function claimedDigests(found) {
    const claimed = known.get(found) ?? readDigests(found) ?? 'unclear';
    known.set(found, claimed);
    return claimed === 'unclear' ? undefined : claimed;
}
function readDigests(found) {
    try {
        const value = (0,lib/* parseJson */.qF)(found.text, { what: found.source, maxBytes: MAX_BUNDLE_FILE_BYTES });
        return (0,lib/* isJsonObject */.OW)(value) ? digestsOfBundle(value, found.source) : [];
    }
    catch {
        return undefined;
    }
}
function digestsOfBundle(bundle, what) {
    if ((0,lib/* isJsonObject */.OW)(bundle.messageSignature))
        return digestOfMessage(bundle.messageSignature);
    const envelope = (0,lib/* isJsonObject */.OW)(bundle.dsseEnvelope) ? bundle.dsseEnvelope : bundle;
    if (typeof envelope.payload !== 'string')
        return [];
    const limits = { what, maxBytes: MAX_BUNDLE_FILE_BYTES, maxDepth: MAX_DEPTH };
    const statement = (0,lib/* parseJson */.qF)(Buffer.from(envelope.payload, 'base64'), limits);
    if (!(0,lib/* isJsonObject */.OW)(statement) || !Array.isArray(statement.subject))
        return [];
    return statement.subject.flatMap(digestsOfSubject);
}
function digestsOfSubject(subject) {
    if (!(0,lib/* isJsonObject */.OW)(subject) || !(0,lib/* isJsonObject */.OW)(subject.digest))
        return [];
    return Object.entries(subject.digest).map(([algorithm, value]) => `${algorithm}:${String(value)}`);
}
function digestOfMessage(message) {
    const { messageDigest } = message;
    if (!(0,lib/* isJsonObject */.OW)(messageDigest) || typeof messageDigest.digest !== 'string')
        return [];
    const digest = Buffer.from(messageDigest.digest, 'base64');
    const algorithm = MESSAGE_ALGORITHMS.get(digest.byteLength);
    return algorithm === undefined ? [] : [`${algorithm}:${digest.toString('hex')}`];
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/file-names.js
/** Longest file name that all file systems of the runners take, in bytes. */
const MAX_NAME_BYTES = 255;
/** Room for a number, where the same artifact is signed twice in one call. */
const NUMBER_BYTES = 8;
/** Hex digits of a digest in a name. */
const SHORT_DIGEST = 12;
const SEPARATORS_AND_CONTROLS = /[/\\\u0000-\u001f\u007f]/g;
const WINDOWS_FORBIDDEN = /[<>:"|?*]/g;
/** Devices of Windows, which they are with any extension too. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?= *(?:\.|$))/i;
/**
 * Part of a file name before `.sigstore.json`, for a subject that needs no digest to be told apart: its name, with `_`
 * for what would make another path of it.
 */
function artifactPart(name, platform) {
    const flat = name.toWellFormed().replace(SEPARATORS_AND_CONTROLS, '_');
    return platform === 'win32' ? flat.replace(WINDOWS_FORBIDDEN, '_').replace(WINDOWS_DEVICE, '_$&') : flat;
}
/** `.sigstore.json` for a signature, `.<kind>.sigstore.json` for an attestation. */
function kindSuffix(kind) {
    return kind === 'signature' ? '.sigstore.json' : `.${kind}.sigstore.json`;
}
/**
 * File names for the bundles of one call, in order: `<artifact>.sigstore.json` for a signature,
 * `<artifact>.<kind>.sigstore.json` for an attestation of one subject, `multiple.<kind>.sigstore.json` for one of
 * several, numbered when there are several such bundles. Where two artifacts would share a name, and where a name is too
 * long, it carries the first 12 hex digits of its digest. No two names are equal, also on a file system that ignores
 * case or how a character is composed.
 */
function bundleFileNames(items, platform) {
    const owners = new Map();
    for (const { subjects } of items) {
        if (subjects.length !== 1 || subjects[0] === undefined)
            continue;
        const key = folded(artifactPart(subjects[0].name, platform));
        owners.set(key, (owners.get(key) ?? new Set()).add(digestOf(subjects[0])));
    }
    const shards = new Map();
    for (const { subjects, kind } of items)
        if (subjects.length !== 1)
            shards.set(kind, (shards.get(kind) ?? 0) + 1);
    const used = new Map();
    const counters = new Map();
    return items.map(({ subjects, kind }) => {
        const [only] = subjects;
        if (subjects.length === 1 && only !== undefined) {
            const part = artifactPart(only.name, platform);
            const isShared = (owners.get(folded(part))?.size ?? 0) > 1;
            return distinct(singleName(part, digestOf(only), isShared, kind), used);
        }
        const number = (counters.get(kind) ?? 0) + 1;
        counters.set(kind, number);
        const index = (shards.get(kind) ?? 0) > 1 ? `.${String(number).padStart(4, '0')}` : '';
        return distinct(`multiple.${kind}${index}.sigstore.json`, used);
    });
}
function singleName(part, digest, isShared, kind) {
    const suffix = kindSuffix(kind);
    const room = MAX_NAME_BYTES - NUMBER_BYTES - Buffer.byteLength(suffix);
    if (!isShared && Buffer.byteLength(part) <= room)
        return `${part}${suffix}`;
    return `${cut(part, room - SHORT_DIGEST - 1)}-${shortDigest(digest)}${suffix}`;
}
/** The same artifact may be signed twice in one call (same name, digest and kind): the later ones are numbered. */
function distinct(name, used) {
    const key = folded(name);
    const times = used.get(key) ?? 0;
    used.set(key, times + 1);
    return times === 0 ? name : distinct(name.replace(/\.sigstore\.json$/, `.${times + 1}.sigstore.json`), used);
}
/** What file systems may take for the same name is the same here. Too much only adds a digest to a name. */
function folded(name) {
    return name.normalize('NFC').toUpperCase().toLowerCase();
}
/** The digest that names an artifact: sha256 where there is one, else the first. Lower-case hex. */
function digestOf(subject) {
    return subject.digest.sha256 ?? Object.values(subject.digest)[0] ?? '';
}
/** Tells whether a bundle file bears the name of an artifact, with its digest or without. */
function isNamedFor(artifact, platform) {
    const part = artifactPart(artifact.name, platform);
    const short = shortDigest(digestOf(artifact));
    return (fileName) => fileName.startsWith(`${part}.`) || (short !== '' && fileName.startsWith(`${part}-${short}.`));
}
function shortDigest(digest) {
    return digest.slice(0, SHORT_DIGEST);
}
/** Cuts at a whole character, so that no half of a multi-byte one is left. */
function cut(text, bytes) {
    let result = '';
    let size = 0;
    for (const character of text) {
        size += Buffer.byteLength(character);
        if (size > bytes)
            break;
        result += character;
    }
    return result;
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/folder-index.js






/** Most bundle files of a folder that are looked at. */
const MAX_FILES = 10_000;
/** Names of the bundle files of a folder, in order. @throws CoreError bad-input `BUNDLE_DIR` */
async function bundleFileNamesIn(folder, fs) {
    const names = [];
    try {
        for await (const entry of await fs.opendir(folder)) {
            if (entry.isDirectory() || !/\.(?:sigstore|sigstore\.json|jsonl)$/.test(entry.name))
                continue;
            names.push(entry.name);
            if (names.length > MAX_FILES)
                break;
        }
    }
    catch (cause) {
        throw (0,outcome/* badInput */.AN)('BUNDLE_DIR', `${(0,subject/* printable */.g$)(folder)}: cannot be read: ${reasonOf(cause)}`, {
            remedy: 'give the folder with the bundles as `bundle-dir`',
            cause,
        });
    }
    if (names.length <= MAX_FILES)
        return names.sort();
    throw (0,outcome/* badInput */.AN)('BUNDLE_DIR', `${(0,subject/* printable */.g$)(folder)}: more than ${MAX_FILES} bundle files`, {
        remedy: 'name the bundle with `bundle`',
    });
}
/** Reads every named file of a folder once. */
async function indexFolder(folder, names, fs) {
    const byDigest = new Map();
    const unclear = [];
    const failures = [];
    for (const name of names) {
        try {
            for (const bundle of await bundlesInFile((0,external_node_path_.join)(folder, name), fs)) {
                const claimed = claimedDigests(bundle);
                if (claimed === undefined)
                    unclear.push(name);
                for (const key of claimed ?? [])
                    byDigest.set(key, (byDigest.get(key) ?? new Set()).add(name));
            }
        }
        catch (failure) {
            failures.push(failure);
        }
    }
    return { byDigest, unclear: [...new Set(unclear)], failures };
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/output-folder.js




/**
 * Checks, before anything is signed, that bundles may be written into a folder. A relative one stays in the workspace,
 * also through links on the way; an absolute one was chosen, and is only no link itself. Creates nothing.
 *
 * @throws CoreError bad-input `OUTPUT_PATH`
 */
async function assertOutputFolder(input, workspace, fs) {
    const folder = (0,external_node_path_.resolve)(workspace, input);
    const isChosen = (0,external_node_path_.isAbsolute)(input);
    if (!isChosen && !isInside(folder, (0,external_node_path_.resolve)(workspace))) {
        throw bad(input, 'leads out of the workspace', 'give an absolute path if that is meant');
    }
    const found = await fs.lstat(folder).catch(() => undefined);
    if (found?.isSymbolicLink() === true && folder !== (0,external_node_path_.resolve)(workspace)) {
        throw bad(input, 'is a symbolic link, and bundles are not written through one', 'give the folder itself');
    }
    if (found !== undefined && !found.isDirectory() && !found.isSymbolicLink()) {
        throw bad(input, 'exists and is not a folder', 'choose another `bundle-dir`');
    }
    if (isChosen)
        return;
    const real = await nearestReal(folder, fs);
    if (isInside(real, await fs.realpath(workspace).catch(() => (0,external_node_path_.resolve)(workspace))))
        return;
    throw bad(input, `leads through a link to ${(0,subject/* printable */.g$)(real)}, out of the workspace`, 'give the folder itself');
}
/** The real path of the folder, or of the nearest one above it that exists. */
async function nearestReal(folder, fs) {
    let path = folder;
    // A link to nothing exists, and its target would be made.
    while ((await fs.lstat(path).catch(() => undefined)) === undefined && (0,external_node_path_.dirname)(path) !== path)
        path = (0,external_node_path_.dirname)(path);
    return fs.realpath(path).catch((cause) => {
        throw bad(path, `cannot be resolved: ${reasonOf(cause)}`, 'give a folder that exists');
    });
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function bad(path, problem, remedy) {
    return (0,outcome/* badInput */.AN)('OUTPUT_PATH', `bundle-dir ${(0,subject/* printable */.g$)(path)}: ${problem}`, { remedy });
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/file-store.js









/** Bundles with the artifact's name but about other bytes that are shown. */
const MAX_TELLING = 10;
/**
 * A folder with one file per artifact and kind. `find` looks first by the names that `put` gives, and where there is
 * none, through every bundle of the folder by subject digest.
 *
 * @param input the folder as it was given, absolute or relative to the workspace; made when the first bundle is put
 */
function fileStore(input, machine) {
    const { fs } = machine;
    const folder = (0,external_node_path_.resolve)(machine.workspace, input);
    let checked;
    let names;
    let index;
    const check = () => {
        checked ??= assertOutputFolder(input, machine.workspace, fs);
        return checked;
    };
    return {
        name: 'file',
        check,
        put: async (item) => {
            if (!/^[^/\\]+$/.test(item.fileName) || item.fileName === '.' || item.fileName === '..') {
                throw (0,outcome/* badInput */.AN)('OUTPUT_PATH', `"${(0,subject/* printable */.g$)(item.fileName)}": is not the name of a file`);
            }
            await check();
            names = undefined;
            index = undefined;
            const path = (0,external_node_path_.join)(folder, item.fileName);
            await writeFileSafely(path, `${item.text}\n`, fs);
            return { store: 'file', path };
        },
        find: async (query) => {
            // One look into the folder for all artifacts: it would be the longest part of verifying a thousand.
            names ??= bundleFileNamesIn(folder, fs);
            const all = await names;
            const named = await findByName(folder, all, query, machine);
            if (named.matching.length > 0)
                return named.matching;
            index ??= indexFolder(folder, all, fs);
            const others = await findByDigest(folder, await index, query.digest, fs);
            if (others.length > 0)
                return others;
            // A bundle that bears the artifact's name and speaks about other bytes is the most telling refusal there is.
            if (named.telling.length > 0)
                return named.telling;
            const [failure] = [...named.failures, ...(await index).failures];
            if (failure !== undefined)
                throw failure;
            return [];
        },
    };
}
async function findByName(folder, names, query, machine) {
    const found = { matching: [], telling: [], failures: [] };
    const { name: artifact, digest } = query;
    if (artifact === undefined)
        return found;
    for (const name of names.filter(isNamedFor({ name: artifact, digest }, machine.platform))) {
        try {
            for (const bundle of await bundlesInFile((0,external_node_path_.join)(folder, name), machine.fs)) {
                if (speaksAbout(bundle, digest))
                    found.matching.push(bundle);
                else if (found.telling.length < MAX_TELLING)
                    found.telling.push(bundle);
            }
        }
        catch (failure) {
            found.failures.push(failure);
        }
    }
    return found;
}
/** Bundles that name the digest; where there is none, those that nobody can understand. */
async function findByDigest(folder, index, digest, fs) {
    const names = new Set(keysOf(digest).flatMap((key) => [...(index.byDigest.get(key) ?? [])]));
    const found = [];
    for (const name of names.size > 0 ? names : index.unclear.slice(0, MAX_TELLING)) {
        for (const bundle of await bundlesInFile((0,external_node_path_.join)(folder, name), fs)) {
            if (speaksAbout(bundle, digest))
                found.push(bundle);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/index.js








/***/ }),

/***/ 5634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $h: () => (/* reexport */ MAX_SUBJECTS_PER_STATEMENT),
  g$: () => (/* reexport */ printable),
  tk: () => (/* reexport */ readLimited),
  Gl: () => (/* reexport */ resolveSubjects),
  g_: () => (/* reexport */ shardSubjects),
  W5: () => (/* reexport */ subjectFromDescriptor),
  vw: () => (/* reexport */ utf8Of),
  Fv: () => (/* reexport */ walkFiles)
});

// UNUSED EXPORTS: parseDigest, subjectsFromChecksums

// EXTERNAL MODULE: ./packages/core/lib/outcome/index.js + 3 modules
var outcome = __webpack_require__(9687);
;// CONCATENATED MODULE: ./packages/core/lib/subject/printable.js
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

;// CONCATENATED MODULE: ./packages/core/lib/subject/types.js
/** A subject out of checked parts. Not exported from the folder. */
function asSubject(name, digest, path) {
    return (path === undefined ? { name, digest } : { name, digest, path });
}
/** Digests that are computed for files, with the platform's name for each. */
const FILE_ALGORITHMS = new Map([
    ['sha224', 'sha224'],
    ['sha256', 'sha256'],
    ['sha384', 'sha384'],
    ['sha512', 'sha512'],
    ['sha512_224', 'sha512-224'],
    ['sha512_256', 'sha512-256'],
]);
/** Hex digits of each algorithm that a given digest may have. */
const HEX_LENGTH = new Map([
    ['sha224', 56],
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
    ['sha512_224', 56],
    ['sha512_256', 64],
]);

;// CONCATENATED MODULE: ./packages/core/lib/subject/checksums.js



/** Largest checksum file, in bytes. */
const MAX_CHECKSUM_SIZE = 64 * 1024 * 1024;
/** `SHA256 (name) = hex`, as BSD's tools and `sha256sum --tag` write it; OpenSSL writes `SHA2-256(name)= hex`. */
const BSD = /^[ \t]*(\\?)(SHA[0-9/_-]+) ?\((.*)\)[ \t]*=[ \t]*([0-9A-Za-z]+)[ \t]*$/s;
/** `hex  name` or `hex *name`, as GNU's tools write it; a backslash before it says that the name is escaped. */
const GNU = /^[ \t]*(\\?)([0-9A-Za-z]+)[ \t]([ *]?)(.+)$/s;
const BY_LENGTH = new Map([
    [56, 'sha224'],
    [64, 'sha256'],
    [96, 'sha384'],
    [128, 'sha512'],
]);
const BY_NAME = new Map([
    ['SHA224', 'sha224'],
    ['SHA256', 'sha256'],
    ['SHA384', 'sha384'],
    ['SHA512', 'sha512'],
    ['SHA2-224', 'sha224'],
    ['SHA2-256', 'sha256'],
    ['SHA2-384', 'sha384'],
    ['SHA2-512', 'sha512'],
    ['SHA512/224', 'sha512_224'],
    ['SHA512/256', 'sha512_256'],
    ['SHA512-224', 'sha512_224'],
    ['SHA512-256', 'sha512_256'],
    ['SHA2-512/224', 'sha512_224'],
    ['SHA2-512/256', 'sha512_256'],
]);
/**
 * Subjects of a checksum file in the formats of GNU and BSD tools and OpenSSL, in order; algorithms may be mixed. Blank
 * lines and comments (`#`) are left out; every other line must be a checksum, so that no artifact goes missing in
 * silence. Everything behind the separator belongs to the name, blanks too, as `sha256sum --check` has it. The same name
 * twice with the same digest counts once, with digests of two algorithms it has both, with two digests of one it is
 * refused.
 *
 * @throws CoreError bad-input `SUBJECT`, naming the line; `NO_SUBJECT`
 */
function subjectsFromChecksums(text, what) {
    if (text.length > MAX_CHECKSUM_SIZE)
        throw (0,outcome/* badInput */.AN)('SUBJECT', `${what}: has more than ${MAX_CHECKSUM_SIZE} characters`);
    const found = new Map();
    let separator;
    let number = 0;
    let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (start < text.length) {
        const feed = text.indexOf('\n', start);
        const end = feed === -1 ? text.length : feed;
        const content = text.slice(start, text.charCodeAt(end - 1) === 0x0d ? end - 1 : end);
        start = end + 1;
        number += 1;
        if (content.trim() === '' || content.startsWith('#'))
            continue;
        const at = `${what}, line ${number}`;
        const line = parseLine(content, at);
        if (line.format !== 'tagged') {
            separator ??= line.format;
            // A name with a blank before it would be another name in the other format.
            if (separator !== line.format)
                throw bad(at, 'has another separator than the lines before it', ONE_FORMAT);
        }
        addLine(line, found, at);
    }
    if (found.size === 0)
        throw (0,outcome/* badInput */.AN)('NO_SUBJECT', `${what}: holds no checksum`);
    return Array.from(found, ([name, digest]) => asSubject(name, digest));
}
const ONE_FORMAT = 'write two blanks, or a blank and an asterisk, in every line';
function addLine({ name, algorithm, hex }, found, at) {
    const known = found.get(name);
    if (known === undefined) {
        found.set(name, { [algorithm]: hex });
        return;
    }
    if (known[algorithm] !== undefined && known[algorithm] !== hex) {
        throw bad(at, `"${printable(name.slice(0, 200))}" stands twice with different ${algorithm} digests`);
    }
    known[algorithm] = hex;
}
function parseLine(line, at) {
    const tagged = BSD.exec(line);
    if (tagged !== null) {
        const [, mark = '', tag = '', name = '', hex = ''] = tagged;
        return checkedLine('tagged', BY_NAME.get(tag), hex, nameOf(name, mark, at), at);
    }
    const gnu = GNU.exec(line);
    if (gnu === null)
        throw bad(at, 'is no checksum', 'write `<hex>  <name>` or `SHA256 (<name>) = <hex>`');
    const [, mark = '', hex = '', mode = '', rest = ''] = gnu;
    const format = mode === '' ? 'reversed' : 'gnu';
    return checkedLine(format, BY_LENGTH.get(hex.length), hex, nameOf(rest, mark, at), at);
}
function checkedLine(format, algorithm, hex, name, at) {
    if (algorithm === undefined || hex.length !== HEX_LENGTH.get(algorithm) || !/^[0-9a-f]+$/.test(hex)) {
        throw bad(at, `the digest is not the lower-case hex of sha224, sha256, sha384 or sha512 (${hex.length} characters)`);
    }
    if (name.trim() === '')
        throw bad(at, 'the name is missing');
    const problem = problemOfName(name);
    if (problem !== undefined)
        throw bad(at, problem);
    return { format, algorithm, hex, name };
}
/** A name as the tools escape it: `\\`, `\n`, `\r`. */
function nameOf(text, mark, at) {
    if (mark === '')
        return text;
    return text.replace(/\\(.?)/gs, (_, character) => {
        if (character === '\\')
            return '\\';
        if (character === 'n')
            return '\n';
        if (character === 'r')
            return '\r';
        throw bad(at, 'the escaped name cannot be read');
    });
}
function bad(at, problem, remedy) {
    return (0,outcome/* badInput */.AN)('SUBJECT', `${at}: ${problem}`, remedy === undefined ? {} : { remedy });
}
/** `algorithm:hex` as a set of one digest. @throws CoreError bad-input `SUBJECT`, naming the input */
function parseDigest(text, what) {
    const [, algorithm = '', hex = ''] = /^([a-z0-9_]+):([0-9a-f]+)$/.exec(text) ?? [];
    if (hex.length > 0 && hex.length === HEX_LENGTH.get(algorithm))
        return { [algorithm]: hex };
    const algorithms = [...HEX_LENGTH.keys()].join(', ');
    throw (0,outcome/* badInput */.AN)('SUBJECT', `${what}: "${printable(text.slice(0, 160))}" is not algorithm:hex with ${algorithms} and lower-case hex`, { remedy: 'for example sha256: and 64 hex digits' });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./packages/core/lib/subject/read-limited.js

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
    const file = await fs.open(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)).catch(unreadable);
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/wire/lib/index.js + 24 modules
var lib = __webpack_require__(3631);
;// CONCATENATED MODULE: ./packages/core/lib/subject/artifacts-list.js





/** Largest list, in bytes. */
const MAX_LIST_SIZE = 16 * 1024 * 1024;
/**
 * Subjects of the runner's own list of what a job made, `$GITHUB_ARTIFACTS_LIST`:
 * `{version: 1, subjects: [{name, digest, kind}]}`. A file with nothing but blanks is an empty list, a subject that
 * stands twice counts once.
 *
 * @throws CoreError bad-input `SUBJECT`, WireError for what is not strict JSON
 */
function subjectsFromArtifactsList(bytes, what) {
    if (bytes.every((byte) => BLANKS.has(byte)))
        return [];
    const value = (0,lib/* parseJson */.qF)(bytes, { what, maxBytes: MAX_LIST_SIZE });
    if (!(0,lib/* isJsonObject */.OW)(value) || value.version !== 1 || !Array.isArray(value.subjects)) {
        throw (0,outcome/* badInput */.AN)('SUBJECT', `${what}: is not a list of artifacts of version 1`);
    }
    const found = new Map();
    for (const [index, element] of value.subjects.entries()) {
        const entry = entryOf(element, `${what}: subjects[${index}]`);
        const known = found.get(entry.name);
        if (known !== undefined && (known.digest !== entry.digest || known.kind !== entry.kind)) {
            const shown = printable(entry.name.slice(0, 200));
            throw (0,outcome/* badInput */.AN)('SUBJECT', `${what}: "${shown}" stands twice with different digests or kinds`);
        }
        found.set(entry.name, entry);
    }
    return Array.from(found.values(), ({ name, digest }) => asSubject(name, parseDigest(digest, what)));
}
/** Space, tab, line feed, carriage return. */
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);
function entryOf(entry, at) {
    if (!(0,lib/* isJsonObject */.OW)(entry))
        throw (0,outcome/* badInput */.AN)('SUBJECT', `${at}: is not an object`);
    const { name, digest, kind } = entry;
    if (typeof name !== 'string' || name === '')
        throw (0,outcome/* badInput */.AN)('SUBJECT', `${at}: has no name`);
    const problem = problemOfName(name);
    if (problem !== undefined)
        throw (0,outcome/* badInput */.AN)('SUBJECT', `${at}: ${problem}`);
    if (typeof digest !== 'string')
        throw (0,outcome/* badInput */.AN)('SUBJECT', `${at}: has no digest`);
    if (kind !== 'file' && kind !== 'oci')
        throw (0,outcome/* badInput */.AN)('SUBJECT', `${at}: the kind is neither file nor oci`);
    parseDigest(digest, at);
    return { name, digest, kind };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./packages/core/lib/subject/hash.js







const hash_CHUNK = 1024 * 1024;
/** A thread costs about 30 ms to start; below this much data in several files, in bytes, it is not worth it. */
const WORTH_THREADS = 64 * 1024 * 1024;
/** Files in work at once in one thread: most of the time of a small one goes into waiting for the system. */
const LANES = 4;
/** Nor is it below this many files, each of which costs five calls of the system. */
const WORTH_THREADS_FILES = 2000;
/**
 * Digests of the files, in their order. Each file is read once for all algorithms; many or large ones in threads. A
 * file that changes while it is read is an error: nobody could say what was signed.
 *
 * @throws CoreError bad-input `FILE`, `INPUT` for an unknown algorithm
 */
async function hashFiles(files, algorithms, machine) {
    if (algorithms.length === 0)
        throw (0,outcome/* badInput */.AN)('INPUT', 'input digest-algorithms: names no algorithm');
    const names = algorithms.map(platformName);
    const total = files.reduce((sum, { size }) => sum + size, 0);
    const threads = Math.min(machine.parallelism, files.length);
    const isMuch = total >= WORTH_THREADS || files.length >= WORTH_THREADS_FILES;
    const hexes = machine.workerUrl !== undefined && threads > 1 && isMuch
        ? await hashInThreads(files, names, threads, machine.workerUrl)
        : await hashHere(files, names, machine);
    return hexes.map((hex) => Object.fromEntries(algorithms.map((algorithm, index) => [algorithm, hex[index] ?? ''])));
}
function platformName(algorithm) {
    const name = FILE_ALGORITHMS.get(algorithm);
    if (name !== undefined)
        return name;
    throw (0,outcome/* badInput */.AN)('INPUT', `input digest-algorithms: "${printable(algorithm.slice(0, 100))}" is not one of ${[...FILE_ALGORITHMS.keys()].join(', ')}`);
}
function hashHere(files, names, machine) {
    const idle = [];
    return (0,lib/* mapLimit */.sf)(files, LANES, async (file) => {
        const buffers = idle.pop() ?? [Buffer.allocUnsafe(hash_CHUNK), Buffer.allocUnsafe(hash_CHUNK)];
        try {
            return await hashFile(file.path, names, buffers, machine);
        }
        finally {
            idle.push(buffers);
        }
    });
}
/** One file, read into two buffers in turn: while one is hashed, the other is filled. */
async function hashFile(path, names, buffers, machine) {
    const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
    const file = await machine.fs.open(path, flags).catch((cause) => {
        throw hash_bad(path, 'cannot be read', cause);
    });
    try {
        const before = await file.stat({ bigint: true });
        if (!before.isFile())
            throw hash_bad(path, 'is not a regular file');
        const hashes = names.map((name) => (0,external_node_crypto_.createHash)(name));
        const read = async (buffer) => buffer.subarray(0, (await file.read(buffer, 0, hash_CHUNK, null)).bytesRead);
        let size = 0n;
        let turn = 0;
        let pending = read(buffers[0]);
        for (;;) {
            const chunk = await pending.catch((cause) => {
                throw hash_bad(path, 'cannot be read', cause);
            });
            size += BigInt(chunk.byteLength);
            if (chunk.byteLength === 0 || size > before.size)
                break;
            turn = turn === 0 ? 1 : 0;
            pending = read(buffers[turn]);
            // A failure of this read is met in the next round.
            pending.catch(() => undefined);
            for (const hash of hashes)
                hash.update(chunk);
        }
        const after = await file.stat({ bigint: true });
        if (size !== before.size || after.size !== before.size || after.mtimeNs !== before.mtimeNs)
            throw hash_bad(path, 'changed while it was read');
        return hashes.map((hash) => hash.digest('hex'));
    }
    finally {
        await file.close();
    }
}
/** Files that go to a thread in one message, and bytes after which no more are added. */
const BATCH_FILES = 32;
const BATCH_BYTES = 4 * 1024 * 1024;
/** Hands the files out to threads, the largest first, so that none is left alone with the last large one. */
async function hashInThreads(files, names, threads, script) {
    const queue = files.map((_, index) => index).sort((a, b) => (files[a]?.size ?? 0) - (files[b]?.size ?? 0));
    const results = new Array(files.length);
    const workers = Array.from({ length: threads }, () => new external_node_worker_threads_.Worker(script, { workerData: { algorithms: names } }));
    try {
        await Promise.all(workers.map((worker) => feed(worker, queue, files, results)));
        return results;
    }
    finally {
        await Promise.all(workers.map((worker) => worker.terminate()));
    }
}
function feed(worker, queue, files, results) {
    return new Promise((resolve, reject) => {
        const stop = (error) => {
            queue.length = 0;
            reject(error);
        };
        const next = () => {
            const batch = [];
            let bytes = 0;
            while (batch.length < BATCH_FILES && bytes < BATCH_BYTES) {
                const id = queue.pop();
                const file = id === undefined ? undefined : files[id];
                if (id === undefined || file === undefined)
                    break;
                batch.push({ id, path: file.path });
                bytes += file.size;
            }
            if (batch.length === 0)
                resolve();
            else
                worker.postMessage(batch);
        };
        worker.on('error', stop);
        worker.on('exit', (code) => stop(new Error(`a hashing thread ended with ${code}`)));
        worker.on('message', (replies) => {
            for (const { id, digests, error } of replies) {
                if (digests === undefined)
                    return stop(hash_bad(files[id]?.path ?? '', error ?? 'cannot be read'));
                results[id] = digests;
            }
            next();
        });
        next();
    });
}
function hash_bad(path, problem, cause) {
    return (0,outcome/* badInput */.AN)('FILE', `${printable(path)}: ${problem}`, {
        remedy: problem.startsWith('changed')
            ? 'sign after the build has finished writing'
            : 'check the permissions of the file',
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/subject/names.js


/**
 * Names of files as subjects, in their order. `base`: base names. `path`: paths from the workspace. `auto`: base names,
 * but for files that share one, which are told apart by their paths; two names are never equal then.
 *
 * @throws CoreError bad-input `SUBJECT` when even the paths are equal: files of several folders outside the workspace
 */
function fileNames(files, style) {
    const bases = files.map(({ relative }) => relative.slice(relative.lastIndexOf('/') + 1));
    if (style === 'base')
        return bases;
    const count = new Map();
    for (const base of bases)
        count.set(base, (count.get(base) ?? 0) + 1);
    const names = files.map(({ relative }, index) => {
        const base = bases[index] ?? '';
        return style === 'auto' && count.get(base) === 1 ? base : relative;
    });
    const owners = new Map();
    for (const [index, name] of names.entries()) {
        const path = files[index]?.path ?? '';
        const other = owners.get(name);
        if (other !== undefined) {
            throw (0,outcome/* badInput */.AN)('SUBJECT', `${printable(path)}: has the same name, "${printable(name)}", as ${printable(other)}`, {
                remedy: 'give `subject-name`, or sign them in steps of their own',
            });
        }
        owners.set(name, path);
    }
    return names;
}

;// CONCATENATED MODULE: ./packages/core/lib/subject/folder.js

/** Entries read at once. */
const BATCH = 1000;
/**
 * The entries of a folder, in batches, in the order of the file system: a folder may have a million. Names are read as
 * bytes, so that one that is no UTF-8 is told and not lost; it is then shown with escapes.
 */
async function* entriesOf(path, fs) {
    // The types know names as text only; with this encoding they are bytes.
    const folder = await fs.opendir(path, { encoding: 'buffer', bufferSize: BATCH });
    let batch = [];
    for await (const entry of folder) {
        batch.push(folder_entryOf(entry));
        if (batch.length < BATCH)
            continue;
        yield batch;
        batch = [];
    }
    if (batch.length > 0)
        yield batch;
}
function folder_entryOf(entry) {
    const bytes = Buffer.from(entry.name);
    const name = bytes.toString('utf8');
    const kind = kindOf(entry);
    if (Buffer.from(name, 'utf8').equals(bytes))
        return { name, kind, problem: problemOfName(name) };
    return { name, kind, problem: `has a name that is not UTF-8 (${bytesShown(bytes)})` };
}
function bytesShown(bytes) {
    return printable(bytes.toString('latin1')).replace(/[\u00a0-\u00ff]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
}
/** What an entry, or the target of a link, is. */
function kindOf(found) {
    if (found.isFile())
        return 'file';
    if (found.isDirectory())
        return 'folder';
    if (found.isSymbolicLink())
        return 'link';
    if (found.isFIFO())
        return 'a pipe';
    return found.isSocket() ? 'a socket' : 'a device';
}

;// CONCATENATED MODULE: ./packages/core/lib/subject/glob.js

const NOWHERE = { isMatched: false, isMatchedBelow: false, mayMatchBelow: false };
const UNDECIDED = { isMatched: false, isMatchedBelow: false, mayMatchBelow: true };
const ANY_FOLDERS = '**';
/**
 * A glob out of one pattern.
 *
 * @param root names from the file system's root that a relative pattern begins at; they are literal
 * @param isLiteral takes every character as it stands
 * @throws CoreError bad-input `PATTERN` for `..` behind a wildcard
 */
function createGlob(text, root, platform, isLiteral = false) {
    const ignoresCase = platform === 'win32';
    const isMagic = (name) => !isLiteral && (/[*?[]/.test(name) || (!ignoresCase && name.includes('\\')));
    const names = root.map((name) => ({
        text: name,
        isMagic: false,
    }));
    for (const name of text.split('/')) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push({ text: name, isMagic: isMagic(name) });
        else if (names.at(-1)?.isMagic === true)
            throw (0,outcome/* badInput */.AN)('PATTERN', `pattern "${text.slice(0, 200)}": ".." behind a wildcard`, {
                remedy: 'write the folder',
            });
        else if (names.length > 1)
            names.pop();
    }
    const first = names.findIndex((name) => name.isMagic);
    const base = (first === -1 ? names : names.slice(0, first)).map((name) => name.text);
    const parts = names.slice(base.length).map((name) => {
        if (!name.isMagic)
            return { text: ignoresCase ? name.text.toLowerCase() : name.text };
        return name.text === ANY_FOLDERS ? ANY_FOLDERS : { tokens: tokensOf(name.text, ignoresCase) };
    });
    const foundBase = ignoresCase ? base.map((name) => name.toLowerCase()) : base;
    const isFolder = /\/\.?$/.test(text);
    return {
        base,
        hasWildcards: first !== -1,
        reach: (names) => {
            const path = ignoresCase ? names.map((name) => name.toLowerCase()) : names;
            for (let at = 0; at < foundBase.length; at += 1) {
                if (at === path.length)
                    return UNDECIDED;
                if (path[at] !== foundBase[at])
                    return NOWHERE;
            }
            return reachBehind(foundBase.length, path, parts, isFolder);
        },
    };
}
function reachBehind(start, path, parts, isFolder) {
    let states = closure([0], parts);
    for (let at = start; at < path.length; at += 1) {
        if (states.includes(parts.length))
            return { isMatched: true, isMatchedBelow: true, mayMatchBelow: true };
        const name = path[at] ?? '';
        const following = states.flatMap((state) => next(state, parts[state], name));
        if (following.length === 0)
            return NOWHERE;
        states = closure(following, parts);
    }
    if (!states.includes(parts.length))
        return UNDECIDED;
    return { isMatched: !isFolder, isMatchedBelow: true, mayMatchBelow: true };
}
function next(state, part, name) {
    if (part === undefined)
        return [];
    if (part === ANY_FOLDERS)
        return [state];
    return ('text' in part ? part.text === name : matchesName(part.tokens, name)) ? [state + 1] : [];
}
/** The states, each once, with those behind a `**` that stands for no folder. */
function closure(states, parts) {
    const found = new Set();
    for (const state of states) {
        let at = state;
        while (!found.has(at)) {
            found.add(at);
            if (parts[at] !== ANY_FOLDERS)
                break;
            at += 1;
        }
    }
    return [...found];
}
/** Only the last `*` is ever extended: what stands before it fits already. */
function matchesName(tokens, name) {
    const characters = Array.from(name);
    let token = 0;
    let at = 0;
    let star = -1;
    let retry = 0;
    while (at < characters.length) {
        const wanted = tokens[token];
        if (wanted?.kind === 'star') {
            star = token;
            retry = at;
            token += 1;
        }
        else if (wanted !== undefined && fits(wanted, characters[at] ?? '')) {
            token += 1;
            at += 1;
        }
        else if (star !== -1) {
            token = star + 1;
            retry += 1;
            at = retry;
        }
        else
            return false;
    }
    while (tokens[token]?.kind === 'star')
        token += 1;
    return token === tokens.length;
}
function fits(token, character) {
    switch (token.kind) {
        case 'any':
            return true;
        case 'character':
            return token.text === character;
        case 'set':
            return token.ranges.some(([low, high]) => low <= character && character <= high) !== token.isNegated;
        case 'star':
            return false;
    }
}
function tokensOf(text, ignoresCase) {
    const characters = Array.from(ignoresCase ? text.toLowerCase() : text);
    const tokens = [];
    let at = 0;
    while (at < characters.length) {
        const character = characters[at] ?? '';
        const set = character === '[' ? setAt(characters, at, !ignoresCase) : undefined;
        if (set !== undefined) {
            tokens.push(set.token);
            at = set.end;
            continue;
        }
        at += 1;
        if (character === '*')
            tokens.push({ kind: 'star' });
        else if (character === '?')
            tokens.push({ kind: 'any' });
        else if (character === '\\' && !ignoresCase && at < characters.length) {
            tokens.push({ kind: 'character', text: characters[at] ?? '' });
            at += 1;
        }
        else
            tokens.push({ kind: 'character', text: character });
    }
    return tokens;
}
/** A set such as `[a-z_]`, `[!x]` or `[]]`; undefined for a bracket that is never closed, which stands for itself. */
function setAt(characters, start, hasEscapes) {
    let at = start + 1;
    const isNegated = characters[at] === '!' || characters[at] === '^';
    if (isNegated)
        at += 1;
    const first = at;
    const one = () => {
        if (hasEscapes && characters[at] === '\\' && at + 1 < characters.length)
            at += 1;
        at += 1;
        return characters[at - 1] ?? '';
    };
    const ranges = [];
    while (at < characters.length) {
        if (characters[at] === ']' && at > first)
            return { token: { kind: 'set', isNegated, ranges }, end: at + 1 };
        const low = one();
        const isRange = characters[at] === '-' && at + 1 < characters.length && characters[at + 1] !== ']';
        if (isRange)
            at += 1;
        ranges.push([low, isRange ? one() : low]);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/core/lib/subject/pattern.js

/**
 * Patterns of an input, in order: one a line, or separated by commas. A pattern in double quotes may hold commas and
 * begin or end with blanks; a doubled quote in it is a quote (as the CSV that `actions/attest` reads). Blank ones and
 * lines that begin with `#` are left out; `!` makes a pattern that excludes.
 *
 * @throws CoreError bad-input `PATTERN`
 */
function parsePatterns(text, platform) {
    return text
        .split(/\r?\n/)
        .filter((line) => !line.trimStart().startsWith('#'))
        .flatMap((line) => fieldsOf(line))
        .map((field) => patternOf(field, platform))
        .filter((pattern) => pattern.text.trim() !== '');
}
function patternOf(field, platform) {
    if (field.includes('\0'))
        throw (0,outcome/* badInput */.AN)('PATTERN', 'a pattern holds a NUL character');
    const [, marks = '', body = ''] = /^((?:!\s*)*)(.*)$/s.exec(field) ?? [];
    const isExcluding = marks.replace(/\s/g, '').length % 2 === 1;
    // On Windows both separators are in use; a backslash never escapes there.
    return { isExcluding, text: platform === 'win32' ? body.replaceAll('\\', '/') : body };
}
function fieldsOf(line) {
    if (!line.includes('"'))
        return line.split(',').map((field) => field.trim());
    const fields = [];
    let field = '';
    let isQuoted = false;
    let wasQuoted = false;
    const end = () => {
        fields.push(wasQuoted ? field : field.trim());
        field = '';
        wasQuoted = false;
    };
    for (let at = 0; at < line.length; at += 1) {
        const character = line[at] ?? '';
        if (isQuoted && character === '"' && line[at + 1] === '"') {
            field += '"';
            at += 1;
        }
        else if (character === '"' && isQuoted)
            isQuoted = false;
        else if (character === '"' && field.trim() === '' && !wasQuoted) {
            field = '';
            isQuoted = true;
            wasQuoted = true;
        }
        else if (character === ',' && !isQuoted)
            end();
        else if (!wasQuoted || isQuoted || character.trim() !== '')
            field += character;
    }
    if (isQuoted)
        throw (0,outcome/* badInput */.AN)('PATTERN', `pattern list: a quote is not closed in "${line.slice(0, 120)}"`);
    end();
    return fields;
}

;// CONCATENATED MODULE: ./packages/core/lib/subject/selection.js



/** A selection out of the text of an input. @throws CoreError bad-input `PATTERN` */
function createSelection(text, machine) {
    const patterns = parsePatterns(text, machine.platform).map((pattern) => {
        const { root, rest } = rootOf(pattern.text, machine);
        const glob = createGlob(rest, root, machine.platform);
        const globs = glob.hasWildcards ? [glob, createGlob(rest, root, machine.platform, true)] : [glob];
        return { ...pattern, globs, isUsed: false };
    });
    return {
        patterns,
        selects: (names) => {
            let isSelected = false;
            for (const pattern of patterns) {
                if (!pattern.globs.some((glob) => glob.reach(names).isMatched))
                    continue;
                isSelected = !pattern.isExcluding;
                pattern.isUsed = true;
            }
            return isSelected;
        },
        mayReachInto: (names) => {
            let mayReach = false;
            for (const { globs, isExcluding } of patterns) {
                const reached = globs.map((glob) => glob.reach(names));
                if (isExcluding)
                    mayReach &&= !reached.some(({ isMatchedBelow }) => isMatchedBelow);
                else
                    mayReach ||= reached.some(({ mayMatchBelow }) => mayMatchBelow);
            }
            return mayReach;
        },
    };
}
/** A path as names from the root of its file system; the first is empty, or a drive. */
function namesFrom(path, machine) {
    const slashed = machine.platform === 'win32' ? path.replaceAll('\\', '/') : path;
    const names = slashed.split('/');
    return names.length > 1 && names.at(-1) === '' ? names.slice(0, -1) : names;
}
/** The path of names from the root, with `/` on every platform. */
function pathFrom(names, machine) {
    if (names.length > 1)
        return names.join('/');
    return machine.platform === 'win32' ? `${names[0] ?? ''}/` : '/';
}
/** The names that a pattern begins at, and the rest of it: the workspace for a relative one, else root or drive. */
function rootOf(text, machine) {
    const paths = machine.platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const { root } = paths.parse(text);
    const start = root === '' ? machine.workspace : paths.resolve(machine.workspace, root);
    return { root: namesFrom(paths.resolve(start), machine), rest: text.slice(root.length) };
}

;// CONCATENATED MODULE: ./packages/core/lib/subject/walk.js






const DEFAULT_MAX_FILES = 500_000;
/** Entries looked at for each file that may be found: links can make few folders look like endlessly many. */
const ENTRIES_PER_FILE = 10;
/** Files of one folder that are asked for their size at once. */
const STATS_AT_ONCE = 16;
/**
 * The regular files that the patterns match, in order of their paths, none twice. Nothing is dropped in silence: what
 * matches and cannot be a subject is an error that names it, and so is a link that leads out of the workspace.
 *
 * @param patterns the text of an input, or its patterns one by one
 * @throws CoreError bad-input `FILE`, `NO_SUBJECT`, `PATTERN`
 */
async function walkFiles(patterns, machine) {
    const text = typeof patterns === 'string' ? patterns : patterns.map(quoted).join('\n');
    const bad = problemOfName(text.replace(/\r?\n/g, ''));
    if (bad !== undefined)
        throw (0,outcome/* badInput */.AN)('PATTERN', `a pattern ${bad}: ${printable(text).slice(0, 200)}`);
    const selection = createSelection(text, machine);
    const including = selection.patterns.filter(({ isExcluding }) => !isExcluding);
    if (including.length === 0)
        throw (0,outcome/* badInput */.AN)('NO_SUBJECT', 'no pattern was given that includes a file');
    const walk = await createWalk(selection, machine);
    for (const root of rootsOf(including, machine))
        await walk.from(root);
    const files = walk.files();
    if (files.length === 0)
        throw nothingFound(including);
    for (const { text: pattern } of including.filter(({ isUsed }) => !isUsed)) {
        machine.notice?.(`pattern "${printable(pattern)}" matches no file`);
    }
    return files;
}
function nothingFound(including) {
    const shown = including.map(({ text }) => printable(text)).join(', ');
    return (0,outcome/* badInput */.AN)('NO_SUBJECT', `no file matches ${shown.slice(0, 500)}`, {
        remedy: 'patterns are relative to the workspace; name files, or a folder for all files below it',
    });
}
function quoted(pattern) {
    return /[",#]|^\s|\s$/.test(pattern) ? `"${pattern.replaceAll('"', '""')}"` : pattern;
}
/** Where walking begins: the literal part of each pattern, without those that lie below another one. */
function rootsOf(including, machine) {
    const bases = including.flatMap(({ globs }) => globs.map(({ base }) => [...base]));
    const roots = [];
    for (const base of bases.sort((a, b) => a.length - b.length)) {
        if (!roots.some((root) => isBelow(base, root, machine)))
            roots.push(base);
    }
    return roots;
}
async function createWalk(selection, machine) {
    const { fs } = machine;
    const found = new Map();
    const maxFiles = machine.maxFiles ?? DEFAULT_MAX_FILES;
    const workspace = namesFrom(pathsOf(machine).resolve(machine.workspace), machine);
    const realWorkspace = namesFrom(await fs.realpath(machine.workspace).catch(() => machine.workspace), machine);
    let entries = 0;
    const realNames = async (path) => namesFrom(await fs.realpath(path).catch((cause) => {
        throw walk_bad(path, 'is a link that leads nowhere', cause);
    }), machine);
    const assertInside = async (path, allowed) => {
        const real = await realNames(path);
        if (allowed.some((folder) => isBelow(real, folder, machine)))
            return real;
        throw walk_bad(path, `is, or lies behind, a link to ${printable(pathFrom(real, machine))}, outside of the workspace`, undefined, 'copy it into the workspace, or exclude it with a pattern that begins with !');
    };
    const add = (names, size, base) => {
        const path = pathFrom(names, machine);
        const key = machine.platform === 'win32' ? path.toLowerCase() : path;
        if (found.size >= maxFiles && !found.has(key)) {
            throw (0,outcome/* badInput */.AN)('FILE', `the patterns match more than ${maxFiles} files`, { remedy: 'narrow them' });
        }
        found.set(key, { path, relative: names.slice(base.length).join('/'), size });
    };
    const addFiles = async (files, place) => {
        const sizes = await (0,lib/* mapLimit */.sf)(files, STATS_AT_ONCE, async (names) => {
            const path = pathFrom(names, machine);
            const stats = await fs.lstat(path).catch((cause) => {
                throw walk_bad(path, 'cannot be read', cause);
            });
            return stats.size;
        });
        for (const [index, names] of files.entries())
            add(names, sizes[index] ?? 0, place.base);
    };
    const follow = async (names, isWanted, place) => {
        const path = pathFrom(names, machine);
        const stats = await fs.stat(path).catch((cause) => {
            if (!isMissing(cause))
                throw walk_bad(path, 'is a link whose target cannot be read', cause);
            if (isWanted)
                throw walk_bad(path, 'is a link that leads nowhere', cause);
        });
        if (stats === undefined)
            return;
        const kind = kindOf(stats);
        if (kind !== 'folder' && !isWanted)
            return;
        const real = await assertInside(path, place.allowed);
        if (kind === 'file')
            add(names, stats.size, place.base);
        else if (kind !== 'folder')
            throw walk_bad(path, `is a link to ${kind}, not to a file`);
        // It may lead back into the path that led here; each real folder is entered once on a way.
        else if (!place.trail.includes(pathFrom(real, machine)))
            await visit({ ...place, names }, pathFrom(real, machine));
    };
    const visit = async (place, real) => {
        const path = pathFrom(place.names, machine);
        const here = { ...place, trail: [...place.trail, real] };
        const later = [];
        const listing = entriesOf(path, fs);
        for (;;) {
            const batch = await listing.next().catch((cause) => {
                throw walk_bad(path, 'cannot be read', cause);
            });
            if (batch.done === true)
                break;
            entries += batch.value.length;
            if (entries > maxFiles * ENTRIES_PER_FILE) {
                throw (0,outcome/* badInput */.AN)('FILE', `the patterns lead through more than ${maxFiles * ENTRIES_PER_FILE} entries`, {
                    remedy: 'narrow them; links between folders multiply what there is',
                });
            }
            const files = [];
            for (const entry of batch.value) {
                const names = [...place.names, entry.name];
                const isWanted = entry.kind !== 'folder' && selection.selects(names);
                const mayReach = (entry.kind === 'folder' || entry.kind === 'link') && selection.mayReachInto(names);
                if (!isWanted && !mayReach)
                    continue;
                if (entry.problem !== undefined)
                    throw walk_bad(pathFrom(names, machine), entry.problem);
                if (entry.kind === 'file')
                    files.push(names);
                else if (entry.kind === 'folder' || entry.kind === 'link')
                    later.push({ names, entry, isWanted });
                else
                    throw walk_bad(pathFrom(names, machine), `is ${entry.kind}, not a file`);
            }
            await addFiles(files, here);
        }
        later.sort((a, b) => compare(a.entry.name, b.entry.name));
        for (const { names, entry, isWanted } of later) {
            if (entry.kind === 'link')
                await follow(names, isWanted, here);
            else
                await visit({ ...here, names }, `${real === '/' ? '' : real}/${entry.name}`);
        }
    };
    return {
        files: () => [...found.values()].sort((a, b) => compare(a.path, b.path)),
        from: async (root) => {
            const path = pathFrom(root, machine);
            const stats = await fs.lstat(path).catch((cause) => {
                if (isMissing(cause))
                    return undefined;
                throw walk_bad(path, 'cannot be read', cause);
            });
            if (stats === undefined)
                return;
            const isOurs = isBelow(root, workspace, machine) || isBelow(root, realWorkspace, machine);
            const kind = kindOf(stats);
            // What was named outside of the workspace may hold links that stay within it.
            const base = isOurs
                ? isBelow(root, workspace, machine)
                    ? workspace
                    : realWorkspace
                : kind === 'folder'
                    ? root
                    : root.slice(0, -1);
            const allowed = isOurs ? [realWorkspace] : [realWorkspace, await realNames(pathFrom(base, machine))];
            const place = { names: root, trail: [], allowed, base };
            const isWanted = selection.selects(root);
            if (kind === 'link')
                return follow(root, isWanted, place);
            if (kind === 'folder')
                return visit(place, pathFrom(await assertInside(path, allowed), machine));
            if (!isWanted)
                return;
            if (kind !== 'file')
                throw walk_bad(path, `is ${kind}, not a file`);
            await assertInside(path, allowed);
            add(root, stats.size, base);
        },
    };
}
function isMissing(cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP';
}
/** Whether names begin with those of the folder, or are the same. */
function isBelow(names, folder, machine) {
    const ignoresCase = machine.platform === 'win32';
    return folder.every((name, index) => ignoresCase ? names[index]?.toLowerCase() === name.toLowerCase() : names[index] === name);
}
function pathsOf(machine) {
    return machine.platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function walk_bad(path, problem, cause, remedy) {
    return (0,outcome/* badInput */.AN)('FILE', `${printable(path)}: ${problem}`, {
        remedy: remedy ?? 'exclude it with a pattern that begins with !',
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/subject/resolve.js










/** Most subjects of one statement; GitHub and gh take no more. */
const MAX_SUBJECTS_PER_STATEMENT = 1024;
/**
 * The subjects that a request names, all of them read and hashed before anything else happens.
 *
 * @throws CoreError bad-input, naming the input, file or line at fault
 */
async function resolveSubjects(request, machine) {
    assertOneSource(request);
    if (request.paths !== undefined)
        return subjectsFromFiles(request, request.paths, machine);
    if (request.digest !== undefined)
        return [subjectFromDigest(request.digest, request.name)];
    if (request.name !== undefined) {
        throw (0,outcome/* badInput */.AN)('INPUT', 'input subject-name: goes with subject-path or subject-digest only', {
            remedy: 'give one of them',
        });
    }
    if (request.checksums !== undefined)
        return subjectsFromChecksumInput(request.checksums, machine);
    if (request.artifactsList !== undefined) {
        const what = '$GITHUB_ARTIFACTS_LIST';
        const bytes = await readLimited(request.artifactsList, MAX_LIST_SIZE, machine.fs, unreadable(what));
        const subjects = subjectsFromArtifactsList(bytes, what);
        if (subjects.length > 0)
            return subjects;
    }
    throw (0,outcome/* badInput */.AN)('NO_SUBJECT', 'no subject was given', {
        remedy: 'give `subject-path`, or `subject-digest` with `subject-name`, or `subject-checksums`',
    });
}
/** Subjects in groups that each fit into one statement, in order. */
function shardSubjects(subjects, size = MAX_SUBJECTS_PER_STATEMENT) {
    return Array.from({ length: Math.ceil(subjects.length / size) }, (_, index) => subjects.slice(index * size, (index + 1) * size));
}
/** A subject of a ready statement, which was parsed before. */
function subjectFromDescriptor(descriptor) {
    return asSubject(descriptor.name ?? descriptor.uri ?? Object.values(descriptor.digest)[0] ?? '', descriptor.digest);
}
function assertOneSource(request) {
    const given = [
        ['subject-path', request.paths],
        ['subject-digest', request.digest],
        ['subject-checksums', request.checksums],
    ].filter(([, value]) => value !== undefined);
    if (given.length > 1) {
        throw (0,outcome/* badInput */.AN)('INPUT', `inputs ${given.map(([name]) => name).join(' and ')}: only one of them at a time`, {
            remedy: 'use one step for each',
        });
    }
}
function subjectFromDigest(digest, name) {
    if (name === undefined) {
        throw (0,outcome/* badInput */.AN)('INPUT', 'input subject-name: is missing beside subject-digest', { remedy: 'name the artifact' });
    }
    return asSubject(checkedName(name), parseDigest(digest, 'input subject-digest'));
}
function checkedName(name) {
    const problem = name.trim() === '' ? 'is blank' : problemOfName(name);
    if (problem === undefined)
        return name;
    throw (0,outcome/* badInput */.AN)('INPUT', `input subject-name: "${printable(name.slice(0, 200))}" ${problem}`);
}
async function subjectsFromChecksumInput(input, machine) {
    // A path has no line end, and no name of a file is a checksum.
    if (input.includes('\n'))
        return subjectsFromChecksums(input, 'input subject-checksums');
    const paths = machine.platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const path = paths.resolve(machine.workspace, input);
    const isThere = (await machine.fs.stat(path).catch(() => undefined)) !== undefined;
    if (!isThere) {
        if (/^\s*\\?(?:[0-9A-Fa-f]{40,}(?:\s|$)|SHA[0-9/_-]+ ?\()/.test(input)) {
            return subjectsFromChecksums(input, 'input subject-checksums');
        }
        throw (0,outcome/* badInput */.AN)('INPUT', `input subject-checksums: ${printable(input.slice(0, 200))}: there is no such file`, {
            remedy: 'give the path of a checksum file, from the workspace, or its content',
        });
    }
    const what = printable(input);
    const bytes = await readLimited(path, MAX_CHECKSUM_SIZE, machine.fs, unreadable(what));
    const text = utf8Of(bytes);
    if (text === undefined)
        throw (0,outcome/* badInput */.AN)('SUBJECT', `${what}: is not UTF-8`, { remedy: 'save it as UTF-8' });
    return subjectsFromChecksums(text, what);
}
function unreadable(what) {
    return ({ problem, cause }) => (0,outcome/* badInput */.AN)('FILE', `${what}: ${problem}`, cause === undefined ? {} : { cause });
}
async function subjectsFromFiles(request, patterns, machine) {
    const name = request.name === undefined ? undefined : checkedName(request.name);
    const files = await walkFiles(patterns, machine);
    const digests = await hashFiles(files, request.algorithms ?? ['sha256'], machine);
    const subjects = (names) => files.map((file, index) => asSubject(names[index] ?? '', digests[index] ?? {}, file.path));
    if (name !== undefined)
        return onceEach(subjects(files.map(() => name)), machine);
    const style = request.nameStyle ?? 'auto';
    return style === 'base' ? onceEach(subjects(fileNames(files, style)), machine) : subjects(fileNames(files, style));
}
/** As `actions/attest` has it: what is equal in name and digest counts once, what only shares its name stays. */
function onceEach(subjects, machine) {
    const distinct = new Map(subjects.map((subject) => [JSON.stringify([subject.name, subject.digest]), subject]));
    const names = new Set();
    const shared = new Set();
    for (const { name } of distinct.values())
        (names.has(name) ? shared : names).add(name);
    for (const name of shared)
        machine.notice?.(`several files with different digests get the name "${printable(name)}"`);
    return [...distinct.values()];
}

;// CONCATENATED MODULE: ./packages/core/lib/subject/index.js







/***/ }),

/***/ 5396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dE: () => (/* reexport */ builtinSigningConfig),
  xD: () => (/* reexport */ issuerOf),
  Z$: () => (/* reexport */ issuerRuleFor),
  FI: () => (/* reexport */ keyProfile),
  Hq: () => (/* reexport */ loadNpmProfile),
  CJ: () => (/* reexport */ loadTrustProfile),
  V2: () => (/* reexport */ parseSigningConfig),
  uE: () => (/* reexport */ parseTrustedRoots),
  fP: () => (/* reexport */ privateProfile)
});

// UNUSED EXPORTS: githubProfile, npmProfile, parseNpmKeys, parseTrustedRoot, publicGoodProfile

// EXTERNAL MODULE: ./packages/wire/lib/index.js + 24 modules
var lib = __webpack_require__(3631);
// EXTERNAL MODULE: ./packages/core/lib/outcome/index.js + 3 modules
var outcome = __webpack_require__(9687);
;// CONCATENATED MODULE: ./packages/core/lib/trust/issuer.js


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
        throw (0,outcome/* badInput */.AN)('SERVER', `GITHUB_SERVER_URL: ${server.origin} is neither github.com nor a ghe.com tenant`, {
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
        throw (0,outcome/* badInput */.AN)('SIGNING_CONFIG', 'signing-config: names no OIDC issuer (oidcUrls), so no token can be accepted', {
            remedy: 'add the issuer of the server',
        });
    }
    for (const issuer of issuers)
        (0,lib/* assertServiceUrl */.VT)(issuer, 'signing-config: oidcUrls');
    return { server, expected: issuers.join(' or '), accepts: (issuer) => issuers.includes(issuer) };
}
function serverOf(text) {
    const url = (0,lib/* assertServiceUrl */.VT)(text, 'GITHUB_SERVER_URL');
    if (url.pathname === '/' && url.search === '' && url.hash === '')
        return url;
    throw (0,outcome/* badInput */.AN)('SERVER', 'GITHUB_SERVER_URL: must be the server alone, without a path');
}
function isSegment(enterprise) {
    return enterprise !== undefined && /^[A-Za-z0-9_-]{1,100}$/.test(enterprise);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    const value = (0,lib/* parseJson */.qF)(bytes, { what, maxBytes: MAX_BYTES });
    if (!(0,lib/* isJsonObject */.OW)(value) || !Array.isArray(value.keys) || Object.keys(value).length !== 1)
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
            return (0,lib/* decodeBase64 */.y4)(value, `${path}.publicKey.rawBytes`);
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
    if (!(0,lib/* isJsonObject */.OW)(value))
        throw bad(path, 'must be an object');
    const stranger = Object.keys(value).find((name) => !known.includes(name));
    if (stranger !== undefined)
        throw bad(path, `has the unknown field "${stranger.slice(0, 80)}"`);
    return value;
}
function bad(path, problem, cause) {
    return (0,outcome/* badInput */.AN)('TRUSTED_ROOT', `${path} ${problem}`, cause === undefined ? {} : { cause });
}

;// CONCATENATED MODULE: ./packages/core/lib/trust/profile.js
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

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
;// CONCATENATED MODULE: ./packages/core/lib/trust/trusted-root.js




/** Largest trusted root that is read, in bytes. */
const MAX_ROOT_BYTES = 16 * 1024 * 1024;
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.[12]|\.v0\.[12]\+json)$/;
/** Fields of the trusted root and of what it lists (sigstore/protobuf-specs, sigstore_trustroot.proto). */
const trusted_root_FIELDS = {
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
    return rootOf((0,lib/* parseJson */.qF)(bytes, { what, maxBytes: MAX_ROOT_BYTES }), what);
}
/** The roots of a file with one root, or with several, one a line, as `gh attestation trusted-root` prints them. */
function parseTrustedRoots(bytes, what) {
    if (bytes.byteLength > MAX_ROOT_BYTES)
        throw trusted_root_bad(what, `has ${bytes.byteLength} bytes; at most ${MAX_ROOT_BYTES} are read`);
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
    if (!(0,lib/* isJsonObject */.OW)(value))
        throw trusted_root_bad(what, 'is not a JSON object');
    onlyKnown(value, trusted_root_FIELDS.root, what);
    if (typeof value.mediaType !== 'string' || !MEDIA_TYPE.test(value.mediaType)) {
        throw trusted_root_bad(what, `is not a trusted root (mediaType ${JSON.stringify(value.mediaType ?? null)})`);
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
        return dist.TrustedRoot.fromJSON(value);
    }
    catch (cause) {
        throw trusted_root_bad(what, 'cannot be read', cause);
    }
}
function listOf(root, name, what) {
    const list = root[name] ?? [];
    if (!Array.isArray(list))
        throw trusted_root_bad(what, `${name} is not a list`);
    return list;
}
function checkLog(value, path) {
    if (!(0,lib/* isJsonObject */.OW)(value))
        throw trusted_root_bad(path, 'is not an object');
    onlyKnown(value, trusted_root_FIELDS.log, path);
    const { publicKey, logId, checkpointKeyId } = value;
    if (!(0,lib/* isJsonObject */.OW)(publicKey))
        throw trusted_root_bad(path, 'has no public key');
    const der = bytesAt(publicKey.rawBytes, `${path}.publicKey.rawBytes`);
    const isPkcs1 = typeof publicKey.keyDetails === 'string' && publicKey.keyDetails.startsWith('PKCS1_');
    try {
        (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: isPkcs1 ? 'pkcs1' : 'spki' });
    }
    catch (cause) {
        throw trusted_root_bad(path, 'has a public key that cannot be read', cause);
    }
    checkPeriod(publicKey.validFor, `${path}.publicKey.validFor`);
    for (const [name, id] of Object.entries({ logId, checkpointKeyId })) {
        if (id === undefined && name === 'checkpointKeyId')
            continue;
        if (!(0,lib/* isJsonObject */.OW)(id))
            throw trusted_root_bad(path, `has no ${name}`);
        bytesAt(id.keyId, `${path}.${name}.keyId`);
    }
}
function checkAuthority(value, path) {
    if (!(0,lib/* isJsonObject */.OW)(value))
        throw trusted_root_bad(path, 'is not an object');
    onlyKnown(value, trusted_root_FIELDS.authority, path);
    checkPeriod(value.validFor, `${path}.validFor`);
    const certificates = (0,lib/* isJsonObject */.OW)(value.certChain) ? value.certChain.certificates : undefined;
    if (!Array.isArray(certificates) || certificates.length === 0)
        throw trusted_root_bad(path, 'has no certificates');
    certificates.forEach((certificate, index) => {
        const at = `${path}.certChain.certificates[${index}]`;
        const der = bytesAt((0,lib/* isJsonObject */.OW)(certificate) ? certificate.rawBytes : undefined, at);
        try {
            new external_node_crypto_.X509Certificate(der);
        }
        catch (cause) {
            throw trusted_root_bad(at, 'cannot be read', cause);
        }
    });
}
/** Validity from a time on, to another one or for ever. Both ends belong to it. */
function checkPeriod(value, path) {
    if (!(0,lib/* isJsonObject */.OW)(value) || typeof value.start !== 'string' || Number.isNaN(Date.parse(value.start))) {
        throw trusted_root_bad(path, 'has no start', undefined, 'give every authority and log a start of validity; without one it would be trusted for all time');
    }
    if (value.end !== undefined && (typeof value.end !== 'string' || Number.isNaN(Date.parse(value.end))))
        throw trusted_root_bad(path, 'has an end that is no time');
}
function onlyKnown(value, known, path) {
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw trusted_root_bad(path, `has the unknown field "${unknown.slice(0, 80)}"`);
}
function bytesAt(value, path) {
    if (typeof value !== 'string' || value === '')
        throw trusted_root_bad(path, 'is missing');
    return (0,lib/* decodeBase64 */.y4)(value, path);
}
function trusted_root_bad(path, problem, cause, remedy) {
    return (0,outcome/* badInput */.AN)('TRUSTED_ROOT', `${path}: ${problem}`, {
        ...(cause === undefined ? {} : { cause }),
        ...(remedy === undefined ? {} : { remedy }),
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
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
    const { Updater } = await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.t.bind(__webpack_require__, 4706, 19));
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
        throw (0,outcome/* badInput */.AN)('TUF', `TUF ${mirror}: the first root cannot be used: ${messageOf(cause)}`, {
            remedy: 'give the root that the operator of the mirror published',
            cause,
        });
    }
}
async function update(updater, target, work, cache) {
    await updater.refresh();
    const info = await updater.getTargetInfo(target);
    if (info === undefined)
        throw (0,outcome/* refused */.J5)('TUF', `has no target ${target}`);
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
    const value = metadata === undefined ? null : (0,lib/* parseJson */.qF)(metadata, { what: 'timestamp' });
    const signed = (0,lib/* isJsonObject */.OW)(value) ? value.signed : undefined;
    return (0,lib/* isJsonObject */.OW)(signed) && typeof signed.version === 'number' ? signed.version : 0;
}
function mirrorReader({ mirror }, cache, http) {
    const newRoots = new Map();
    let failure;
    const download = async (url, maxBytes) => {
        const { DownloadHTTPError } = await __webpack_require__.e(/* import() */ 376).then(__webpack_require__.t.bind(__webpack_require__, 6376, 19));
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
            failure = (0,outcome/* undecided */.oo)('TUF', 'the answer is a web page', { remedy: 'a proxy or a login page may stand between' });
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
    const { DownloadHTTPError, ExpiredMetadataError } = await __webpack_require__.e(/* import() */ 376).then(__webpack_require__.t.bind(__webpack_require__, 6376, 19));
    const message = `${what}: ${messageOf(error)}`;
    if (error instanceof outcome/* CoreError */.am) {
        const remedy = error.remedy === undefined ? {} : { remedy: error.remedy };
        return new outcome/* CoreError */.am(error.outcome, error.code, message, { ...remedy, cause: error });
    }
    if (error instanceof lib/* WireError */.cC && error.code !== 'TOO_LARGE')
        return error;
    // Of snapshot and targets only the words are left.
    if (error instanceof ExpiredMetadataError || /\bis expired$/.test(messageOf(error))) {
        return (0,outcome/* undecided */.oo)('TUF', message, {
            remedy: 'the mirror serves old metadata, or the clock of the runner is wrong; try again later',
            cause: error,
        });
    }
    if (error instanceof DownloadHTTPError) {
        return (0,outcome/* undecided */.oo)('TUF', message, { remedy: 'check `tuf-mirror`', cause: error });
    }
    return (0,outcome/* refused */.J5)('TUF', message, { remedy: 'the mirror cannot be trusted as it is; tell its operator', cause: error });
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
    const make = { 'public-good': publicGoodProfile, github: githubProfile, private: privateProfile }[request.profile];
    if (request.trustedRootFile !== undefined) {
        return make(parseTrustedRoot(await readRoot(request.trustedRootFile, MAX_ROOT_BYTES, ports), request.trustedRootFile), request.trustedRootFile);
    }
    const target = request.trustDomain === undefined ? 'trusted_root.json' : targetOf(request.trustDomain);
    const start = await startOf(request, ports);
    const source = sourceOf(start);
    const bytes = await targetBytes(start, target, request.offline, ports);
    return make(parseTrustedRoot(bytes, `${source}/${target}`), source);
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
    return npmProfile(root, source, parseNpmKeys(keys, `${sourceOf(start)}/${NPM_KEYS}`));
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
    throw (0,outcome/* undecided */.oo)('TRUST_ROOT_OFFLINE', `${sourceOf(start)}: offline, and ${target} was never fetched before`, {
        remedy: 'give it as `trusted-root`, or run once with the network',
    });
}
/** Target of a tenant of ghe.com. @throws CoreError undecided `GITHUB_REPLY` for what is no domain */
function targetOf(trustDomain) {
    if (/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(trustDomain) && !trustDomain.includes('..'))
        return `${trustDomain}.trusted_root.json`;
    throw (0,outcome/* undecided */.oo)('GITHUB_REPLY', `GitHub API: "${trustDomain.slice(0, 80)}" is no trust domain`);
}
async function startOf(request, ports) {
    const { tufMirror, tufRootFile } = request;
    if (tufRootFile !== undefined) {
        const mirror = tufMirror ?? (request.profile === 'github' ? GITHUB_MIRROR : undefined);
        if (mirror === undefined)
            throw (0,outcome/* badInput */.AN)('INPUT', 'inputs tuf-root and tuf-mirror: a first root needs its mirror');
        return startFrom(mirrorOf(mirror), await readRoot(tufRootFile, MAX_TUF_ROOT_BYTES, ports), {});
    }
    if (tufMirror !== undefined) {
        throw (0,outcome/* badInput */.AN)('INPUT', 'inputs tuf-mirror and tuf-root: a mirror is not trusted without its first root', {
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
            throw (0,outcome/* badInput */.AN)('INPUT', 'a private Sigstore needs its `trusted-root`, or `tuf-mirror` and `tuf-root`');
    }
}
function startFrom(mirror, root, seeds) {
    const rootSha256 = (0,external_node_crypto_.createHash)('sha256').update(root).digest('hex');
    return { repository: { mirror, rootSha256, seeds }, root: async () => root };
}
async function publicGoodStart() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 32).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17));
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
    throw (0,outcome/* refused */.J5)('TUF', `TUF ${GITHUB_MIRROR}: 3.root.json has the digest ${digest}, not the pinned one`, {
        remedy: 'somebody between changes what the mirror says; or give a root that you trust as `tuf-root`',
    });
}
function mirrorOf(text) {
    return (0,lib/* assertServiceUrl */.VT)(text, 'input tuf-mirror').href.replace(/\/+$/, '');
}
/** A root from a file. What is no regular file has no size that could be trusted. */
async function readRoot(path, maxBytes, ports) {
    const found = await ports.fs.stat(path).catch((cause) => {
        throw (0,outcome/* badInput */.AN)('TRUSTED_ROOT', `${path}: cannot be read`, { cause });
    });
    if (!found.isFile())
        throw (0,outcome/* badInput */.AN)('TRUSTED_ROOT', `${path}: is not a regular file`);
    if (found.size > maxBytes)
        throw (0,outcome/* badInput */.AN)('TRUSTED_ROOT', `${path}: has ${found.size} bytes; at most ${maxBytes} are read`);
    return ports.fs.readFile(path).catch((cause) => {
        throw (0,outcome/* badInput */.AN)('TRUSTED_ROOT', `${path}: cannot be read`, { cause });
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/trust/signing-config.js


const signing_config_MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const signing_config_FIELDS = ['mediaType', 'caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig'];
const SELECTORS = ['ANY', 'EXACT', 'ALL', 'SERVICE_SELECTOR_UNDEFINED'];
/**
 * The services of a signing configuration (sigstore/protobuf-specs, SigningConfig v0.2) that are valid now. Of several
 * logs the newest version is taken, or the one that was asked for.
 *
 * @param now milliseconds since 1970
 * @throws CoreError bad-input `SIGNING_CONFIG`
 */
function parseSigningConfig(bytes, what, options) {
    const value = (0,lib/* parseJson */.qF)(bytes, { what, maxBytes: 1024 * 1024 });
    if (!(0,lib/* isJsonObject */.OW)(value) || value.mediaType !== signing_config_MEDIA_TYPE) {
        throw (0,outcome/* badInput */.AN)('SIGNING_CONFIG', `${what}: is not a signing configuration (mediaType ${signing_config_MEDIA_TYPE})`);
    }
    const unknown = Object.keys(value).find((key) => !signing_config_FIELDS.includes(key));
    if (unknown !== undefined)
        throw (0,outcome/* badInput */.AN)('SIGNING_CONFIG', `${what}: has the unknown field "${unknown.slice(0, 80)}"`);
    const services = (name, versions) => servicesOf(value, name, versions, options.now, what);
    const [fulcio] = services('caUrls', [1]);
    if (fulcio === undefined)
        throw (0,outcome/* badInput */.AN)('SIGNING_CONFIG', `${what}: names no certificate authority that is valid now`);
    const rekor = logOf(services('rekorTlogUrls', options.rekorVersion === undefined ? [2, 1] : [options.rekorVersion]), value, options.rekorVersion, what);
    const stamps = services('tsaUrls', [1]);
    const [tsa] = stamps;
    assertSelector(value.tsaConfig, stamps.length, `${what}: tsaConfig`);
    return {
        instance: 'private',
        fulcio: fulcio.url,
        ...(rekor === undefined ? {} : { rekor }),
        ...(tsa === undefined ? {} : { tsa: withTsaPath(tsa.url) }),
        oidcIssuers: services('oidcUrls', [1]).map(({ text }) => text),
        source: what,
    };
}
/** The services of an instance that is known by name. */
function builtinSigningConfig(instance, options = {}) {
    if (instance === 'public-good') {
        const tsa = { tsa: new URL('https://timestamp.sigstore.dev/api/v1/timestamp') };
        const base = {
            instance,
            fulcio: new URL('https://fulcio.sigstore.dev'),
            oidcIssuers: [],
            source: 'public-good instance',
        };
        // Version 1 gives a time of its own; version 2 needs the timestamp authority beside it.
        return options.rekorVersion === 2
            ? { ...base, ...tsa, rekor: { url: new URL('https://log2025-1.rekor.sigstore.dev'), version: 2 } }
            : { ...base, rekor: { url: new URL('https://rekor.sigstore.dev'), version: 1 } };
    }
    if (options.rekorVersion !== undefined) {
        throw (0,outcome/* badInput */.AN)('INPUT', "input rekor-version: GitHub's instance has no log", {
            remedy: 'leave it out, or choose `sigstore: public-good`',
        });
    }
    const host = options.serverHost === undefined || options.serverHost === 'github.com' ? 'githubapp.com' : options.serverHost;
    return {
        instance,
        fulcio: new URL(`https://fulcio.${host}`),
        tsa: new URL(`https://timestamp.${host}/api/v1/timestamp`),
        oidcIssuers: [],
        source: "GitHub's instance",
    };
}
/** Services of a list that are valid now, of the versions wanted, the preferred version first. */
function servicesOf(config, name, versions, now, what) {
    const list = config[name] ?? [];
    if (!Array.isArray(list))
        throw (0,outcome/* badInput */.AN)('SIGNING_CONFIG', `${what}: ${name} is not a list`);
    const found = list.flatMap((entry, index) => {
        const path = `${what}: ${name}[${index}]`;
        if (!(0,lib/* isJsonObject */.OW)(entry) || typeof entry.url !== 'string' || typeof entry.majorApiVersion !== 'number') {
            throw (0,outcome/* badInput */.AN)('SIGNING_CONFIG', `${path}: needs url and majorApiVersion`);
        }
        if (!isValidAt(entry.validFor, now, path))
            return [];
        return [{ url: (0,lib/* assertServiceUrl */.VT)(entry.url, path), text: entry.url, version: entry.majorApiVersion }];
    });
    return versions.flatMap((version) => found.filter((service) => service.version === version));
}
function isValidAt(validFor, now, path) {
    if (!(0,lib/* isJsonObject */.OW)(validFor) || typeof validFor.start !== 'string' || Number.isNaN(Date.parse(validFor.start))) {
        throw (0,outcome/* badInput */.AN)('SIGNING_CONFIG', `${path}: validFor has no start`);
    }
    if (validFor.end !== undefined && (typeof validFor.end !== 'string' || Number.isNaN(Date.parse(validFor.end))))
        throw (0,outcome/* badInput */.AN)('SIGNING_CONFIG', `${path}: validFor has an end that is no time`);
    const end = typeof validFor.end === 'string' ? Date.parse(validFor.end) : Number.POSITIVE_INFINITY;
    return Date.parse(validFor.start) <= now && now <= end;
}
function logOf(logs, config, wanted, what) {
    const [log] = logs;
    if (log === undefined && wanted !== undefined)
        throw (0,outcome/* badInput */.AN)('INPUT', `input rekor-version: ${what} names no log of version ${wanted}`);
    assertSelector(config.rekorTlogConfig, logs.length, `${what}: rekorTlogConfig`);
    return log === undefined ? undefined : { url: log.url, version: log.version === 2 ? 2 : 1 };
}
/** One service of a kind is used; a configuration that demands more cannot be met, and is not met halfway. */
function assertSelector(value, available, path) {
    if (value === undefined || value === null)
        return;
    if (!(0,lib/* isJsonObject */.OW)(value))
        throw (0,outcome/* badInput */.AN)('SIGNING_CONFIG', `${path}: is not an object`);
    const { selector = 'ANY', count = 1 } = value;
    if (typeof selector !== 'string' || !SELECTORS.includes(selector))
        throw (0,outcome/* badInput */.AN)('SIGNING_CONFIG', `${path}: unknown selector`);
    const isMet = selector === 'EXACT' ? count === 1 && available >= 1 : selector === 'ALL' ? available <= 1 : true;
    if (isMet)
        return;
    throw (0,outcome/* badInput */.AN)('SIGNING_CONFIG', `${path}: ${selector} cannot be met with ${available}: one service of a kind is used`, {
        remedy: 'use the selector ANY',
    });
}
/** A timestamp authority is named with or without its path. */
function withTsaPath(url) {
    return url.pathname === '/' ? new URL('/api/v1/timestamp', url) : url;
}

;// CONCATENATED MODULE: ./packages/core/lib/trust/index.js








/***/ }),

/***/ 540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cj: () => (/* reexport */ NPM_PUBLISH),
  dK: () => (/* reexport */ anchoredPattern),
  Vx: () => (/* reexport */ assertExpectation),
  vb: () => (/* reexport */ assertKeyMayHaveSigned),
  JC: () => (/* reexport */ assertNoContradiction),
  bq: () => (/* reexport */ assertPublished),
  tq: () => (/* reexport */ certificateOf),
  cu: () => (/* reexport */ identityOf),
  QE: () => (/* reexport */ isIssuedUnder),
  ZZ: () => (/* reexport */ namedWorkflow),
  QN: () => (/* reexport */ parseBundle),
  Iw: () => (/* reexport */ parseSigningCertificate),
  D_: () => (/* reexport */ startVerifyingThreads),
  IF: () => (/* reexport */ verifyBundle),
  s1: () => (/* reexport */ versionMatch)
});

// UNUSED EXPORTS: crossCheckProvenance

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(3917);
// EXTERNAL MODULE: ./packages/core/lib/outcome/index.js + 3 modules
var outcome = __webpack_require__(9687);
;// CONCATENATED MODULE: ./packages/core/lib/verification/der-source.js

/**
 * A tree of DER whose nodes give the bytes they were read from as their encoding. The library encodes each node again,
 * from its leaves upwards, which was a quarter of the time of a verification; for DER the outcome is the same bytes,
 * and a walk shows that it is DER: every header is the one canonical encoding of its tag and length, and begins where
 * the node before it ended.
 *
 * What an OCTET STRING holds is bytes, whatever they look like: children that the library found in one are served where
 * they are DER too, and are left to the library where not.
 *
 * @throws Error of the library, or for what is not DER
 */
function readDer(der) {
    const root = parseQuietly(der);
    const { buffer, byteOffset, byteLength } = root.value;
    const start = byteOffset - headerOf(root.tag.toDER(), byteLength).byteLength;
    if (!isKept(root, Buffer.from(buffer), start))
        throw new Error('not DER');
    return root;
}
/**
 * The library tries whether an OCTET STRING holds DER, and drops the error where it does not. Most of the time of that
 * went into stack traces that nobody sees.
 */
function parseQuietly(der) {
    const limit = Error.stackTraceLimit;
    try {
        Error.stackTraceLimit = 0;
        return dist.ASN1Obj.parseBuffer(Buffer.from(der));
    }
    finally {
        Error.stackTraceLimit = limit;
    }
}
/** A node in its source from `start`; children first, so that a node is served only when all below it is sound. */
function isKept(node, source, start) {
    const { tag, value, subs } = node;
    const header = headerOf(tag.toDER(), value.byteLength);
    const from = start + header.byteLength;
    if (start < 0 || value.byteOffset !== from || header.compare(source, start, from) !== 0)
        return false;
    let next = from;
    for (const sub of subs) {
        if (isKept(sub, source, next))
            next = sub.value.byteOffset + sub.value.byteLength;
        else if (tag.isOctetString() && !tag.constructed)
            break;
        else
            return false;
    }
    const end = from + value.byteLength;
    // A copy, since the library writes into what it gets (the tag of the signed attributes of a timestamp).
    node.toDER = () => Buffer.from(source.subarray(start, end));
    if (tag.isOID())
        rememberOid(node);
    return true;
}
/** Tag and length in DER (X.690, section 10.1: the fewest bytes). */
function headerOf(tag, length) {
    if (length < 0x80)
        return Buffer.from([tag, length]);
    if (length < 0x100)
        return Buffer.from([tag, 0x81, length]);
    if (length < 0x1_0000)
        return Buffer.from([tag, 0x82, length >> 8, length & 0xff]);
    return Buffer.from([tag, 0x83, length >> 16, (length >> 8) & 0xff, length & 0xff]);
}
/** Extensions are found by their identifiers, dozens of times in one certificate. */
function rememberOid(node) {
    const read = node.toOID.bind(node);
    let oid;
    node.toOID = () => {
        oid ??= read();
        return oid;
    };
}
/**
 * A copy of a certificate from which extensions can be taken without changing the first, as is done to find out what a
 * certificate log signed. The library encodes and reads the whole certificate once more; here only the nodes above the
 * extensions are new, and encode themselves out of those below.
 */
function copyOf(certificate) {
    const [signed, ...outer] = certificate.root.subs;
    const fields = signed?.subs.map((field) => field.tag.isContextSpecific(EXTENSIONS)
        ? renewed(field, field.subs.map((list) => renewed(list, [...list.subs])))
        : field);
    if (signed === undefined || fields === undefined)
        return new dist.X509Certificate(readDer(certificate.root.toDER()));
    return new dist.X509Certificate(renewed(certificate.root, [renewed(signed, fields), ...outer]));
}
/** RFC 5280, section 4.1: `[3] EXPLICIT Extensions`. */
const EXTENSIONS = 3;
function renewed(node, subs) {
    const copy = new dist.ASN1Obj(node.tag, node.value, subs);
    copy.toDER = () => {
        const content = Buffer.concat(copy.subs.map((sub) => sub.toDER()));
        return Buffer.concat([headerOf(copy.tag.toDER(), content.byteLength), content]);
    };
    return copy;
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/certificate-memory.js

/**
 * The certificate itself, which from now on remembers what can never change: its encoding, its public key, and whether
 * an issuer signed it. Every check is still made; what repeats from bundle to bundle is the answer for the same two
 * certificates (half of the time of a verification was spent on encoding and verifying the same few again).
 */
function remembering(certificate) {
    rememberEncoding(certificate.root);
    rememberEncoding(certificate.tbsCertificate);
    const { publicKey } = certificate;
    Object.defineProperty(certificate, 'publicKey', { value: publicKey });
    certificate.clone = () => copyOf(certificate);
    const verify = certificate.verify.bind(certificate);
    const answers = new WeakMap();
    certificate.verify = (issuer = certificate) => {
        const known = answers.get(issuer);
        if (known !== undefined)
            return known;
        const answer = verify(issuer);
        answers.set(issuer, answer);
        return answer;
    };
    return certificate;
}
function rememberEncoding(node) {
    const der = node.toDER();
    node.toDER = () => der;
}
/** @param size how many are kept */
function createCertificateMemory(size) {
    const known = new Map();
    return {
        recall: (der, read) => {
            const key = der.toString('base64');
            const found = known.get(key) ?? remembering(read(der));
            known.delete(key);
            known.set(key, found);
            const [oldest] = known.keys();
            if (known.size > size && oldest !== undefined)
                known.delete(oldest);
            return found;
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/certificate-form.js





const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
const SUBJECT_ALT_NAME = '2.5.29.17';
/** Extensions whose meaning is checked, here or with the chain; another one that is critical must not be passed over. */
const UNDERSTOOD = ['2.5.29.15', SUBJECT_ALT_NAME, '2.5.29.19', '2.5.29.37'];
const MAX_EXTENSIONS = 100;
/** Place of the key in what is signed (RFC 5280, section 4.1); the library takes the key from there. */
const PUBLIC_KEY = 6;
/** Certificates that are kept; what they are depends on their bytes alone. */
const signers = createCertificateMemory(64);
/**
 * A certificate that is what a signing certificate must be, whoever issued it; its chain is not looked at: no authority,
 * for code signing, of an elliptic curve or RSA of a usual size, and with nothing in it that a signature does not cover.
 *
 * @throws CoreError refused `CERTIFICATE`
 * @see RFC 5280, sections 4.1.1.2, 4.2 and 4.2.1.6
 */
function parseSigningCertificate(der) {
    return signers.recall(der, checkedCertificate);
}
function checkedCertificate(der) {
    const certificate = platformCertificate(der);
    if (certificate.ca)
        throw unfit('is one of an authority, not of a signer');
    if (!(certificate.keyUsage ?? []).includes(CODE_SIGNING))
        throw unfit('is not one for code signing');
    if (!isUsualKey(certificate))
        throw unfit('has a key of a kind that is not accepted');
    const form = parsedCertificate(der);
    try {
        assertOuterParts(form);
        assertNamedCurve(form);
        assertExtensions(form, (certificate.subject ?? '') === '');
        if (form.extKeyUsage?.digitalSignature !== true)
            throw unfit('is not one for digital signatures');
        return form;
    }
    catch (cause) {
        if (cause instanceof Error && cause.name === 'CoreError')
            throw cause;
        throw unfit('cannot be read', cause);
    }
}
/** The refusal of a signing certificate. */
function unfit(problem, cause) {
    return (0,outcome/* refused */.J5)('CERTIFICATE', `the signing certificate ${problem}`, cause === undefined ? {} : { cause });
}
function parsedCertificate(der) {
    try {
        return new dist.X509Certificate(readDer(der));
    }
    catch (cause) {
        throw unfit('cannot be read', cause);
    }
}
function platformCertificate(der) {
    try {
        const certificate = new external_node_crypto_.X509Certificate(der);
        if (!certificate.raw.equals(der))
            throw new Error('bytes after the certificate');
        // Reading the key is what fails for unusual ones.
        void certificate.publicKey;
        return certificate;
    }
    catch (cause) {
        throw unfit('cannot be read', cause);
    }
}
function isUsualKey({ publicKey }) {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = publicKey;
    switch (type) {
        case 'ec':
            return ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? '');
        case 'rsa':
            return (details?.modulusLength ?? 0) >= 2048 && (details?.modulusLength ?? 0) <= 4096;
        default:
            return type === 'ed25519';
    }
}
/** Algorithm and signature stand outside of what is signed: the one must repeat what is signed, the other be whole bytes. */
function assertOuterParts({ root }) {
    const [signed, algorithm, signature] = root.subs;
    const inner = signed?.subs[2];
    if (root.subs.length !== 3 || algorithm === undefined || inner === undefined || signature === undefined)
        throw unfit('cannot be read');
    if (!algorithm.toDER().equals(inner.toDER()))
        throw unfit('names two signature algorithms');
    if (!signature.tag.isBitString() || signature.value[0] !== 0)
        throw unfit('has a signature of odd length');
}
/** Parameters of a curve that are written out may be those of another one (CVE-2020-0601). */
function assertNamedCurve({ tbsCertificate }) {
    const [id, parameters] = tbsCertificate.subs[PUBLIC_KEY]?.subs[0]?.subs ?? [];
    if (id?.toOID() === EC_PUBLIC_KEY && parameters?.tag.isOID() !== true)
        throw unfit('has a key whose curve is written out, not named');
}
function assertExtensions(certificate, hasNoSubject) {
    const { extensions } = certificate;
    if (extensions.length > MAX_EXTENSIONS)
        throw unfit(`has ${extensions.length} extensions`);
    const ids = extensions.map((extension) => extension.subs[0]?.toOID() ?? '');
    if (new Set(ids).size !== ids.length)
        throw unfit('has an extension twice');
    extensions.forEach((extension, index) => {
        const id = ids[index] ?? '';
        if (isCritical(extension) && !UNDERSTOOD.includes(id))
            throw unfit(`has the critical extension ${id}`);
        if (id === SUBJECT_ALT_NAME && hasNoSubject && !isCritical(extension))
            throw unfit('has no subject, and its alternative name is not critical');
    });
}
function isCritical(extension) {
    return extension.subs.length === 3 && extension.subs[1]?.toBoolean() === true;
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/certificate.js

const FULCIO = '1.3.6.1.4.1.57264.1';
const ARCS = {
    buildSignerUri: 9,
    buildSignerDigest: 10,
    runnerEnvironment: 11,
    sourceRepositoryUri: 12,
    sourceRepositoryDigest: 13,
    sourceRepositoryRef: 14,
    sourceRepositoryId: 15,
    sourceOwnerUri: 16,
    sourceOwnerId: 17,
    buildConfigUri: 18,
    buildConfigDigest: 19,
    buildTrigger: 20,
    runInvocationUri: 21,
    visibility: 22,
    deploymentEnvironment: 23,
    tokenSubject: 24,
};
/** The certificate of a bundle as DER; undefined for a bundle of a key. */
function certificateOf(bundle) {
    const { content } = bundle.verificationMaterial;
    switch (content.$case) {
        case 'certificate':
            return content.certificate.rawBytes;
        case 'x509CertificateChain':
            return content.x509CertificateChain.certificates[0]?.rawBytes;
        case 'publicKey':
            return undefined;
    }
}
/** The identity that a certificate names. @throws CoreError refused `CERTIFICATE` */
function identityOf(certificate) {
    try {
        const claims = Object.entries(ARCS).flatMap(([name, arc]) => {
            const value = utf8Extension(certificate, `${FULCIO}.${arc}`);
            return value === undefined ? [] : [[name, value]];
        });
        return { san: subjectName(certificate), issuer: issuerOf(certificate), claims: Object.fromEntries(claims) };
    }
    catch (cause) {
        if (cause instanceof Error && cause.name === 'CoreError')
            throw cause;
        throw unfit('cannot be read', cause);
    }
}
/** The one name; a certificate with none or several says nothing exact. */
function subjectName(certificate) {
    const names = certificate.extensions.filter((extension) => extension.subs[0]?.toOID() === '2.5.29.17');
    const list = names.length === 1 ? certificate.extSubjectAltName?.valueObj.subs[0]?.subs : undefined;
    const [name] = list ?? [];
    if (list === undefined || name === undefined || list.length !== 1)
        throw unfit(`has ${list?.length ?? 0} subject alternative names, and must have one`);
    if (!name.tag.isContextSpecific(1) && !name.tag.isContextSpecific(6))
        throw unfit('names neither a URI nor an email address');
    const text = name.value.toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(name.value) || text === '')
        throw unfit('has a name that is not UTF-8');
    return text;
}
/** The issuer of the token, which older certificates carry raw and newer ones encoded; where both are, they agree. */
function issuerOf(certificate) {
    const raw = certificate.extension(`${FULCIO}.1`)?.value.toString('utf8');
    const encoded = utf8Extension(certificate, `${FULCIO}.8`);
    if (raw !== undefined && encoded !== undefined && raw !== encoded)
        throw unfit('names two issuers');
    const issuer = encoded ?? raw;
    if (issuer === undefined || issuer === '')
        throw unfit('names no issuer');
    return issuer;
}
/** The text of an extension that is a DER UTF8String and nothing else. */
function utf8Extension(certificate, oid) {
    const value = certificate.extension(oid)?.value;
    if (value === undefined)
        return undefined;
    const [tag = 0, first = 0] = value;
    const header = first < 0x80 ? 2 : first === 0x81 ? 3 : first === 0x82 ? 4 : 0;
    const length = header === 2 ? first : header === 3 ? value[2] : header === 4 ? value.readUInt16BE(2) : undefined;
    if (tag !== 0x0c || length === undefined || value.byteLength !== header + length)
        throw unfit(`has an extension ${oid} that is no UTF8String`);
    const bytes = value.subarray(header);
    const text = bytes.toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(bytes))
        throw unfit(`has an extension ${oid} that is not UTF-8`);
    return text;
}

// EXTERNAL MODULE: ./packages/wire/lib/index.js + 24 modules
var lib = __webpack_require__(3631);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/index.js + 23 modules
var in_toto_attestation_lib = __webpack_require__(1068);
;// CONCATENATED MODULE: ./packages/core/lib/verification/cross-check.js



/** GitHub's own build type, and the community's. */
const GITHUB_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
const COMMUNITY_TYPE = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1';
/** Parameters that each of them defines; another one would be a parameter that nobody compares. */
const PARAMETERS = {
    [GITHUB_TYPE]: ['workflow'],
    [COMMUNITY_TYPE]: ['workflow', 'inputs', 'release', 'vars', 'deployment'],
};
const BUILDER_ID = 'runDetails.builder.id';
/**
 * Fields of a provenance of GitHub's two build types that contradict the certificate. The certificate comes from the
 * control plane and the predicate from a step, so the certificate is right. Other types and builders are not compared.
 */
function crossCheckProvenance(statement, signer) {
    const definition = at(statement.predicate, 'buildDefinition');
    const buildType = at(definition, 'buildType');
    if (statement.predicateType !== in_toto_attestation_lib/* PREDICATE */.W3.provenanceV1 ||
        typeof buildType !== 'string' ||
        PARAMETERS[buildType] === undefined)
        return [];
    const workflow = at(definition, 'externalParameters', 'workflow');
    const github = at(definition, 'internalParameters', 'github');
    const { claims } = signer;
    const config = configOf(claims);
    return [
        ...compare('externalParameters.workflow.repository', at(workflow, 'repository'), claims.sourceRepositoryUri),
        ...compare('externalParameters.workflow.ref', at(workflow, 'ref'), claims.sourceRepositoryRef),
        ...compare('externalParameters.workflow.path', at(workflow, 'path'), config),
        ...compare('internalParameters.github.event_name', at(github, 'event_name'), claims.buildTrigger),
        ...compare('internalParameters.github.repository_id', at(github, 'repository_id'), claims.sourceRepositoryId),
        ...compare('internalParameters.github.repository_owner_id', at(github, 'repository_owner_id'), claims.sourceOwnerId),
        ...compare('internalParameters.github.runner_environment', at(github, 'runner_environment'), claims.runnerEnvironment),
        ...compare('metadata.invocationId', at(statement.predicate, 'runDetails', 'metadata', 'invocationId'), claims.runInvocationUri),
        ...sourceCommit(definition, claims),
        ...builder(at(statement.predicate, 'runDetails', 'builder', 'id'), signer),
    ];
}
/**
 * @param builderId `by-map` where a builder map decides afterwards whether the signer may give that `builder.id`: one
 * that signs for other builders differs from it and is right
 * @throws CoreError refused `CONTRADICTION`, for contradictions and for parameters that the build type does not define
 */
function assertNoContradiction(statement, signer, builderId = 'compared') {
    const [first] = crossCheckProvenance(statement, signer).filter(({ path }) => builderId === 'compared' || path !== BUILDER_ID);
    if (first !== undefined) {
        throw (0,outcome/* refused */.J5)('CONTRADICTION', `the provenance says ${first.path} = "${first.predicate}", and the certificate "${first.certificate}"`, {
            remedy: 'a step of the job wrote something that did not happen: do not use the artifact',
        });
    }
    const unknown = unknownParameter(statement);
    if (unknown !== undefined) {
        throw (0,outcome/* refused */.J5)('CONTRADICTION', `the provenance has the external parameter "${unknown}", which its build type does not define`);
    }
}
function unknownParameter(statement) {
    if (statement.predicateType !== in_toto_attestation_lib/* PREDICATE */.W3.provenanceV1)
        return undefined;
    const buildType = at(statement.predicate, 'buildDefinition', 'buildType');
    const known = typeof buildType === 'string' ? PARAMETERS[buildType] : undefined;
    const parameters = at(statement.predicate, 'buildDefinition', 'externalParameters');
    if (known === undefined || !(0,lib/* isJsonObject */.OW)(parameters))
        return undefined;
    return Object.keys(parameters).find((name) => !known.includes(name));
}
/** Path of the workflow that was started: the build config URI is `<repository>/<path>@<ref>`. */
function configOf(claims) {
    const { buildConfigUri, sourceRepositoryUri } = claims;
    if (buildConfigUri === undefined ||
        sourceRepositoryUri === undefined ||
        !buildConfigUri.startsWith(`${sourceRepositoryUri}/`))
        return undefined;
    return /^(.+\.ya?ml)@/.exec(buildConfigUri.slice(sourceRepositoryUri.length + 1))?.[1];
}
/**
 * Dependencies on the source repository, at the certified ref or at none, must be at the certified commit; so must one
 * of all those that name it. Others may be actions of the same repository at commits of their own.
 */
function sourceCommit(definition, claims) {
    const list = at(definition, 'resolvedDependencies');
    const { sourceRepositoryUri: uri, sourceRepositoryDigest: commit, sourceRepositoryRef: ref } = claims;
    if (!Array.isArray(list) || uri === undefined || commit === undefined)
        return [];
    const commits = (isMeant) => list.flatMap((entry) => {
        const text = at(entry, 'uri');
        return typeof text === 'string' && isMeant(text) ? [at(entry, 'digest', 'gitCommit')] : [];
    });
    const source = commits((text) => text === `git+${uri}` || text === `git+${uri}@${ref}`);
    const all = commits((text) => text === `git+${uri}` || text.startsWith(`git+${uri}@`));
    const wrong = source.find((found) => found !== commit);
    if (wrong === undefined && (all.length === 0 || all.includes(commit)))
        return [];
    return [{ path: 'resolvedDependencies', predicate: String(wrong ?? all[0]), certificate: commit }];
}
/** The signer itself, or, as early attestations of GitHub have it, the kind of runner. */
function builder(id, signer) {
    if (id === signer.san)
        return [];
    const kind = /^https:\/\/github\.com\/actions\/runner\/(github-hosted|self-hosted)$/.exec(String(id))?.[1];
    if (kind !== undefined && kind === signer.claims.runnerEnvironment)
        return [];
    return [{ path: BUILDER_ID, predicate: String(id), certificate: signer.san }];
}
function compare(path, predicate, certificate) {
    if (predicate === undefined || certificate === undefined || predicate === certificate)
        return [];
    return [{ path, predicate: String(predicate), certificate }];
}
function at(value, ...path) {
    let found = value;
    for (const step of path)
        found = (0,lib/* isJsonObject */.OW)(found) ? found[step] : undefined;
    return found;
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/expectation.js

/**
 * Refuses an expectation that binds too little: a valid signature by anybody means nothing.
 *
 * @throws CoreError bad-input `EXPECTATION` (cases B01, B13, B19)
 */
function assertExpectation(expectation) {
    for (const [name, match] of [
        ['certificate-identity', expectation.identity],
        ['certificate-oidc-issuer', expectation.issuer],
    ]) {
        if (match?.kind === 'exact' && match.value.trim() === '')
            throw (0,outcome/* badInput */.AN)('EXPECTATION', `input ${name}: is blank`);
    }
    for (const [name, value] of Object.entries(expectation)) {
        if (typeof value === 'string' && value.trim() === '')
            throw (0,outcome/* badInput */.AN)('EXPECTATION', `${name}: is blank`);
    }
    if (expectation.sourceRepository !== undefined)
        sourceUri(expectation.sourceRepository, serverOf(expectation));
    if (expectation.signerWorkflow !== undefined)
        namedWorkflow(expectation.signerWorkflow, serverOf(expectation));
    const hasIdentity = expectation.identity !== undefined && expectation.issuer !== undefined;
    const hasWorkflow = expectation.signerWorkflow !== undefined && expectation.sourceRepository !== undefined;
    if (expectation.signedBy === 'key') {
        assertKeyAlone(expectation);
        return;
    }
    if (hasIdentity || hasWorkflow || expectation.decidedBy === 'policy')
        return;
    throw (0,outcome/* badInput */.AN)('EXPECTATION', 'too little is demanded: a valid signature by anybody means nothing', {
        remedy: 'give `certificate-identity` with `certificate-oidc-issuer`, `signer-workflow` with `source-repository`, or `key`',
    });
}
/** What only a certificate says. */
const CERTIFIED = [
    'identity',
    'issuer',
    'signerWorkflow',
    'signerDigest',
    'sourceRepository',
    'sourceRepositoryId',
    'sourceOwnerId',
    'sourceRef',
    'sourceDigest',
    'sourceTag',
    'sourceVersion',
    'buildTrigger',
];
/** A key certifies nothing but itself, so what a certificate must say can never hold beside it. */
function assertKeyAlone(expectation) {
    const beside = certifiedDemand(expectation);
    if (beside === undefined)
        return;
    throw (0,outcome/* badInput */.AN)('EXPECTATION', `a key is demanded, and ${beside}, which only a certificate says`, {
        remedy: 'demand a key or an identity; two signers can be demanded in a policy',
    });
}
/** The first demand that only a certificate can satisfy; undefined when there is none. */
function certifiedDemand(expectation) {
    return CERTIFIED.find((name) => expectation[name] !== undefined);
}
/** The server that names without one belong to. */
function serverOf(expectation) {
    return expectation.server ?? 'https://github.com';
}
/**
 * URI of a repository as certificates write it, from `owner/repo`, `server/owner/repo` or a URL. What is none of these
 * but names a repository in another way (`….git`, `git+https://…`) stays as it is, and equals no certificate (case B13).
 *
 * @throws CoreError bad-input `EXPECTATION`
 */
function sourceUri(text, server) {
    if (/^(git\+)?https:\/\/[^\s]+$/.test(text))
        return text;
    const [, host, path] = /^([A-Za-z0-9-]+\.[A-Za-z0-9.-]+(?::\d+)?\/)?([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)$/.exec(text) ?? [];
    if (path === undefined) {
        throw (0,outcome/* badInput */.AN)('EXPECTATION', `source-repository: "${text.slice(0, 200)}" is not owner/repo`, {
            remedy: 'give owner/repo, or https://server/owner/repo; without .git and without git+',
        });
    }
    return host === undefined ? `${server}/${path}` : `https://${host}${path}`;
}
/** Parts of `[server/]owner/repo/path[@ref]`. @throws CoreError bad-input `EXPECTATION` */
function namedWorkflow(text, server) {
    const [, host, path = '', ref] = /^(?:https:\/\/)?([A-Za-z0-9-]+\.[A-Za-z0-9.-]+(?::\d+)?\/)?([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+\/\.github\/workflows\/[^@/\s]+\.ya?ml)(?:@(\S+))?$/.exec(text) ?? [];
    if (path === '') {
        throw (0,outcome/* badInput */.AN)('EXPECTATION', `signer-workflow: "${text.slice(0, 200)}" is not owner/repo/.github/workflows/file.yml[@ref]`);
    }
    const origin = host === undefined ? server : `https://${host.replace(/\/$/, '')}`;
    return { server: origin, uri: `${origin}/${path}`, ref };
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/key-signer.js



/**
 * Refuses a bundle of a key where something is demanded that only a certificate says: whichever key signed, that is not
 * there.
 *
 * @throws CoreError refused `IDENTITY`
 */
function assertKeyMayHaveSigned({ bundle, what }, expectation) {
    const demanded = certifiedDemand(expectation);
    if (certificateOf(bundle) !== undefined || demanded === undefined)
        return;
    throw (0,outcome/* refused */.J5)('IDENTITY', `${what}: was signed with a key, and ${demanded} is demanded, which only a certificate has`);
}
/** What is missing to verify a bundle of a key (case A23). */
function keyNeeded({ what }) {
    return (0,outcome/* badInput */.AN)('KEY_NEEDED', `${what}: was signed with a key, and none was given`, { remedy: 'give it as `key`' });
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/pss-signature.js

const HASH = 'sha256';
const HASH_BYTES = 32;
const TRAILER = 0xbc;
/**
 * Checks an RSA-PSS signature with SHA-256 for a digest, since the platform only takes whole messages: EMSA-PSS-VERIFY,
 * for a salt of any length that the key allows.
 *
 * @see RFC 8017, sections 8.1.2 and 9.1.2
 */
function verifyPss(key, digest, signature) {
    const { modulusLength = 0, saltLength: leastSalt = 0 } = key.asymmetricKeyDetails ?? {};
    if (signature.byteLength !== Math.ceil(modulusLength / 8) || digest.byteLength !== HASH_BYTES)
        return false;
    const bits = modulusLength - 1;
    const block = openBlock(key, signature)?.subarray(-Math.ceil(bits / 8));
    if (block === undefined || block.at(-1) !== TRAILER)
        return false;
    const hash = block.subarray(-HASH_BYTES - 1, -1);
    const masked = block.subarray(0, -HASH_BYTES - 1);
    const unused = 8 * block.byteLength - bits;
    if (((masked[0] ?? 0xff) & ~(0xff >> unused) & 0xff) !== 0)
        return false;
    const mask = maskOf(hash, masked.byteLength);
    const data = masked.map((byte, index) => byte ^ (mask[index] ?? 0));
    data[0] = (data[0] ?? 0) & (0xff >> unused);
    const one = data.findIndex((byte) => byte !== 0);
    if (data[one] !== 1)
        return false;
    const salt = data.subarray(one + 1);
    if (salt.byteLength < leastSalt)
        return false;
    const again = (0,external_node_crypto_.createHash)(HASH).update(Buffer.alloc(8)).update(digest).update(salt).digest();
    return (0,external_node_crypto_.timingSafeEqual)(again, hash);
}
/** The signature to the power of the public exponent, without any padding looked at. */
function openBlock(key, signature) {
    try {
        // The platform does this only with keys that are not bound to one padding.
        const plain = (0,external_node_crypto_.createPublicKey)({ key: plainKey(key), format: 'der', type: 'pkcs1' });
        return (0,external_node_crypto_.publicEncrypt)({ key: plain, padding: external_node_crypto_.constants.RSA_NO_PADDING }, signature);
    }
    catch {
        return undefined;
    }
}
/** The RSAPublicKey in a SubjectPublicKeyInfo: its last element, a bit string behind its count of unused bits. */
function plainKey(key) {
    const der = key.export({ format: 'der', type: 'spki' });
    const algorithm = elementAt(der, elementAt(der, 0).content);
    const bits = elementAt(der, algorithm.end);
    return der.subarray(bits.content + 1, bits.end);
}
/** Where the content of a DER element begins, and where it ends. The platform wrote it, so its form is known. */
function elementAt(der, at) {
    const first = der[at + 1] ?? 0;
    const count = first < 0x80 ? 0 : first & 0x7f;
    const length = count === 0 ? first : der.readUIntBE(at + 2, count);
    const content = at + 2 + count;
    return { content, end: content + length };
}
/** MGF1 (RFC 8017, appendix B.2.1). */
function maskOf(seed, length) {
    const blocks = Array.from({ length: Math.ceil(length / HASH_BYTES) }, (_, index) => {
        const counter = Buffer.alloc(4);
        counter.writeUInt32BE(index);
        return (0,external_node_crypto_.createHash)(HASH).update(seed).update(counter).digest();
    });
    return Buffer.concat(blocks).subarray(0, length);
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/digest-signature.js


/** DER of the DigestInfo before the digest (RFC 8017, section 9.2, note 1). */
const DIGEST_INFO = {
    sha256: '3031300d060960864801650304020105000420',
    sha384: '3041300d060960864801650304020205000430',
    sha512: '3051300d060960864801650304020305000440',
};
/**
 * A check of signatures where only the digest is at hand. The platform hashes by itself, so curves are checked by a
 * library, and RSA by its padding. False for keys of other kinds.
 *
 * @param message bytes that have the digest, if they are at hand: the platform checks curves thirty times as fast
 */
async function createDigestVerifier(message) {
    const curves = message === undefined ? await loadCurves() : {};
    return (key, digest, algorithm, signature) => {
        if (message !== undefined && key.asymmetricKeyType === 'ec')
            return (0,external_node_crypto_.verify)(algorithm, message, key, signature);
        const curve = key.asymmetricKeyType === 'ec' ? curves[key.asymmetricKeyDetails?.namedCurve ?? ''] : undefined;
        if (curve !== undefined)
            return verifyEc(curve, key, digest, signature);
        if (key.asymmetricKeyType === 'rsa-pss')
            return algorithm === 'sha256' && verifyPss(key, digest, signature);
        return key.asymmetricKeyType === 'rsa' && verifyRsa(key, digest, algorithm, signature);
    };
}
async function loadCurves() {
    const { p256, p384, p521 } = await __webpack_require__.e(/* import() */ 431).then(__webpack_require__.bind(__webpack_require__, 3431));
    return { prime256v1: p256, secp384r1: p384, secp521r1: p521 };
}
function verifyEc(curve, key, digest, signature) {
    const { x, y } = key.export({ format: 'jwk' });
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x ?? '', 'base64url'), Buffer.from(y ?? '', 'base64url')]);
    try {
        return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
    }
    catch {
        return false;
    }
}
function verifyRsa(key, digest, algorithm, signature) {
    const prefix = DIGEST_INFO[algorithm];
    if (prefix === undefined)
        return false;
    const expected = Buffer.concat([Buffer.from(prefix, 'hex'), digest]);
    try {
        const found = (0,external_node_crypto_.publicDecrypt)({ key, padding: external_node_crypto_.constants.RSA_PKCS1_PADDING }, signature);
        return found.byteLength === expected.byteLength && (0,external_node_crypto_.timingSafeEqual)(found, expected);
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/signed-content.js




const ALGORITHMS = { SHA2_256: 'sha256', SHA2_384: 'sha384', SHA2_512: 'sha512' };
/** The one digest that goes with a curve (sigstore/architecture-docs, algorithm registry). */
const CURVES = {
    prime256v1: 'sha256',
    secp384r1: 'sha384',
    secp521r1: 'sha512',
};
/** The digest in a bundle of a plain signature, by itself no more than a claim. */
function messageDigestOf({ bundle: { content }, json: { messageSignature }, what, }) {
    if (content.$case !== 'messageSignature' || typeof messageSignature !== 'object' || messageSignature === null)
        return undefined;
    const stated = messageSignature.messageDigest?.algorithm ?? '';
    const algorithm = ALGORITHMS[stated];
    if (algorithm === undefined)
        throw (0,outcome/* refused */.J5)('SIGNATURE', `${what}: an algorithm that is not known`);
    return { algorithm, bytes: content.messageSignature.messageDigest.digest };
}
/**
 * The signature of a bundle and its checks: of an envelope over its encoding, with the platform; of a plain signature
 * over the digest, since the bytes of the artifact are not at hand. Each kind of key goes with one digest, so that a
 * weaker one cannot be put in its place (case A31).
 *
 * @param message the bytes of the artifact, where the key signs all of them, or where they are few
 */
async function signatureOf({ bundle, json, what }, message) {
    const { content } = bundle;
    const digest = messageDigestOf({ bundle, json, what });
    if (content.$case === 'messageSignature' && digest !== undefined) {
        const isSame = message !== undefined && isDigestOf(message, digest.bytes);
        const check = await createDigestVerifier(isSame ? message : undefined);
        return messageContent(digest, content.messageSignature.signature, check, message);
    }
    if (content.$case !== 'dsseEnvelope')
        throw (0,outcome/* refused */.J5)('SIGNATURE', `${what}: holds no signature`);
    const { payload, payloadType, signatures } = content.dsseEnvelope;
    const [signature] = signatures;
    if (signature === undefined)
        throw (0,outcome/* refused */.J5)('SIGNATURE', `${what}: holds no signature`);
    return envelopeContent(payload, (0,in_toto_attestation_lib/* preAuthEncoding */.JC)(payloadType, payload), signature.sig);
}
function messageContent(digest, signature, check, message) {
    const compareDigest = (other) => other.equals(digest.bytes);
    return {
        signature,
        compareSignature: (other) => other.equals(signature),
        compareDigest,
        compareSignedDigest: compareDigest,
        verifySignature: (key) => {
            if (signsWholeMessage(key))
                return verifyWhole(key, digest, signature, message);
            return hashOf(key) === digest.algorithm && check(key, digest.bytes, digest.algorithm, signature);
        },
    };
}
function envelopeContent(payload, encoded, signature) {
    return {
        signature,
        compareSignature: (other) => other.equals(signature),
        compareDigest: (other) => (0,external_node_crypto_.createHash)('sha256').update(payload).digest().equals(other),
        compareSignedDigest: (other) => isDigestOf(encoded, other),
        verifySignature: (key) => (0,external_node_crypto_.verify)(hashOf(key), encoded, keyInput(key), signature),
    };
}
/** The log keeps the digest that goes with the key, told by its length. */
function isDigestOf(encoded, digest) {
    const algorithm = { 32: 'sha256', 48: 'sha384', 64: 'sha512' }[digest.byteLength];
    return algorithm !== undefined && (0,external_node_crypto_.createHash)(algorithm).update(encoded).digest().equals(digest);
}
/** Null for keys that hash by themselves. */
function hashOf(key) {
    if (key.asymmetricKeyType === 'ec')
        return CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? null;
    return key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'rsa-pss' ? 'sha256' : null;
}
/** A key for RSA-PSS says so itself; how long the salt is, the signature tells. */
function keyInput(key) {
    if (key.asymmetricKeyType !== 'rsa-pss')
        return key;
    return { key, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_AUTO };
}
/** Kinds of keys that hash by themselves, in a way that no digest of the artifact stands for. */
function signsWholeMessage(key) {
    return !['ec', 'rsa', 'rsa-pss'].includes(key.asymmetricKeyType ?? '');
}
function verifyWhole(key, digest, signature, message) {
    if (message === undefined)
        throw notByDigest(key);
    const isSame = (0,external_node_crypto_.createHash)(digest.algorithm).update(message).digest().equals(digest.bytes);
    return isSame && (0,external_node_crypto_.verify)(null, message, key, signature);
}
/** Keys that sign the whole message cannot be checked with its digest (case A40). */
function notByDigest(key) {
    return (0,outcome/* badInput */.AN)('SIGNATURE', `a signature of ${key.asymmetricKeyType ?? 'this kind'} cannot be checked by the digest alone`, { remedy: 'give the file itself; or sign an attestation (DSSE), which holds what it signs' });
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/timestamp-form.js



const INTEGER_0 = '020100';
const INTEGER_1 = '020101';
const INTEGER_3 = '020103';
/** 1.2.840.113549.1.7.2, signed data. */
const SIGNED_DATA = '06092a864886f70d010702';
/** 1.2.840.113549.1.9.16.1.4, the content of a timestamp. */
const TST_INFO = '060b2a864886f70d0109100104';
const SEQUENCE = 0x30;
const SET = 0x31;
const OCTET_STRING = 0x04;
const INTEGER = 0x02;
const CONTEXT_0 = 0xa0;
/** Digests: sha256, sha384, sha512, with NULL parameters or without. */
const DIGESTS = ['01', '02', '03'].flatMap((last) => [
    `300b06096086480165030402${last}`,
    `300d06096086480165030402${last}0500`,
]);
/** Signatures: ECDSA with those digests; RSA, by its own name or with its digest. */
const SIGNATURES = [
    ...['02', '03', '04'].map((last) => `300a06082a8648ce3d0403${last}`),
    ...['01', '0b', '0c', '0d'].map((last) => `300d06092a864886f70d0101${last}0500`),
];
/**
 * A timestamp whose parts that its signature does not cover (RFC 3161, section 2.4.2; RFC 5652, section 5) are exactly
 * what they must be; every certificate that came along is one of the trust root. So nobody can slip in a certificate
 * (case A15), and no byte can change unseen. The signature itself is not looked at.
 *
 * @param known certificates of the timestamp authorities of the trust root, DER
 * @throws CoreError refused `TIMESTAMP`
 */
function parseTimestamp(der, known) {
    try {
        const response = readDer(der);
        const [status, token] = partsOf(response, SEQUENCE, 2);
        const [granted] = partsOf(status, SEQUENCE, 1);
        assertEqual(granted, INTEGER_0, 'was not granted as it was asked for');
        const [type, content] = partsOf(token, SEQUENCE, 2);
        assertEqual(type, SIGNED_DATA, 'is not signed data');
        const [signedData] = partsOf(content, CONTEXT_0, 1);
        assertSignedData(signedData, known);
        return new dist.RFC3161Timestamp(response);
    }
    catch (cause) {
        if (cause instanceof Error && cause.name === 'CoreError')
            throw cause;
        throw timestamp_form_unfit('cannot be read', cause);
    }
}
function assertSignedData(signedData, known) {
    const fields = partsOf(signedData, SEQUENCE);
    const [version, digests, encapsulated] = fields;
    const certificates = fields.length === 5 ? fields[3] : undefined;
    if (fields.length !== 4 && certificates === undefined)
        throw timestamp_form_unfit('holds more than a timestamp does');
    assertEqual(version, INTEGER_3, 'is of a version that is not known');
    const [digest] = partsOf(digests, SET, 1);
    const [type, content] = partsOf(encapsulated, SEQUENCE, 2);
    assertEqual(type, TST_INFO, 'is a signature over something else');
    const [octets] = partsOf(content, CONTEXT_0, 1);
    const [info] = partsOf(octets, OCTET_STRING, 1);
    // The digest that is signed is the one of these bytes; the library takes it of the encoding of what it read.
    if (info === undefined || octets?.value.equals(info.toDER()) !== true)
        throw timestamp_form_unfit('is not DER');
    if (certificates !== undefined)
        assertKnown(partsOf(certificates, CONTEXT_0), known);
    const [signer] = partsOf(fields.at(-1), SET, 1);
    assertSigner(signer, digest);
}
function assertSigner(signer, statedDigest) {
    const [version, id, digest, , algorithm, signature] = partsOf(signer, SEQUENCE, 6);
    assertEqual(version, INTEGER_1, 'is of a version that is not known');
    const [issuer, serial] = partsOf(id, SEQUENCE, 2);
    if (issuer?.tag.toDER() !== SEQUENCE || serial?.tag.toDER() !== INTEGER)
        throw timestamp_form_unfit('does not name its signer');
    for (const found of [digest, statedDigest])
        assertOneOf(found, DIGESTS, 'uses a digest that is not accepted');
    if (oidOf(digest) !== oidOf(statedDigest))
        throw timestamp_form_unfit('names two digests');
    assertOneOf(algorithm, SIGNATURES, 'uses a signature algorithm that is not accepted');
    if (signature?.tag.toDER() !== OCTET_STRING)
        throw timestamp_form_unfit('holds no signature');
}
function assertKnown(certificates, known) {
    const brought = certificates.map((certificate) => certificate.toDER());
    if (brought.some((der) => !known.some((other) => other.equals(der))))
        throw timestamp_form_unfit('brings a certificate along that the trust root does not know');
    if (new Set(brought.map((der) => der.toString('hex'))).size !== brought.length)
        throw timestamp_form_unfit('brings a certificate along twice');
}
/** The children of a node of that tag. */
function partsOf(node, tag, count) {
    if (node === undefined || node.tag.toDER() !== tag || (count !== undefined && node.subs.length !== count))
        throw timestamp_form_unfit('is not built as RFC 3161 says');
    return node.subs;
}
function assertEqual(node, hex, problem) {
    assertOneOf(node, [hex], problem);
}
function assertOneOf(node, allowed, problem) {
    if (node === undefined || !allowed.includes(node.toDER().toString('hex')))
        throw timestamp_form_unfit(problem);
}
function oidOf(algorithm) {
    return algorithm?.subs[0]?.toOID();
}
function timestamp_form_unfit(problem, cause) {
    return (0,outcome/* refused */.J5)('TIMESTAMP', `the timestamp ${problem}`, cause === undefined ? {} : { cause });
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/evidence.js







/**
 * Verifies chain or window of the key, timestamps, log entries and signature of a bundle under one profile, and counts each log, certificate
 * log and timestamp authority once, however many entries it made (cases A18 to A20).
 *
 * @param message the bytes of the artifact, where the key signs all of them
 * @returns the trusted times
 * @throws CoreError refused, with a code that names the check; bad-input for a root that cannot be used
 */
async function verifyEvidence(bundle, signer, profile, message) {
    const { verifier } = await rootOf(profile);
    try {
        const entity = {
            key: signer.kind === 'certificate'
                ? { $case: 'certificate', certificate: signer.certificate }
                : { $case: 'public-key', hint: signer.key.fingerprint },
            signature: await signatureOf(bundle, message),
            tlogEntries: bundle.bundle.verificationMaterial.tlogEntries,
            timestamps: timestampsOf(bundle, profile),
        };
        verifier.verify(entity);
        return countWitnesses(entity, signer, profile);
    }
    catch (error) {
        throw failureOf(error, bundle, profile);
    }
}
/**
 * Whether an authority of the root issued the certificate of the bundle: by its name and by its key, since two Sigstores
 * may call theirs the same. The chain as a whole is verified later.
 *
 * @throws CoreError bad-input `KEY_NEEDED` for a bundle of a key; refused `CERTIFICATE` for one that cannot be a signer's
 */
async function isIssuedUnder(profile, bundle) {
    const der = certificateOf(bundle.bundle);
    if (der === undefined)
        throw keyNeeded(bundle);
    const leaf = parseSigningCertificate(der);
    const { authorities } = await rootOf(profile);
    return authorities.some((authority) => hasIssued(authority, leaf));
}
function hasIssued(authority, leaf) {
    try {
        return authority.subject.equals(leaf.issuer) && leaf.verify(authority);
    }
    catch {
        // A key of the root that the platform does not know: not by this authority.
        return false;
    }
}
/** Times that somebody may vouch for. One of a log entry without a promise is nobody's word (case A24). */
function timestampsOf({ bundle }, { root }) {
    const { timestampVerificationData } = bundle.verificationMaterial;
    const tlogEntries = bundle.verificationMaterial.tlogEntries;
    const known = root.timestampAuthorities.flatMap((authority) => (authority.certChain?.certificates ?? []).map(({ rawBytes }) => Buffer.from(rawBytes)));
    return [
        ...tlogEntries
            .filter(({ inclusionPromise }) => inclusionPromise !== undefined)
            .map((tlogEntry) => ({ $case: 'transparency-log', tlogEntry })),
        ...(timestampVerificationData?.rfc3161Timestamps ?? []).map(({ signedTimestamp }) => ({
            $case: 'timestamp-authority',
            timestamp: parseTimestamp(signedTimestamp, known),
        })),
    ];
}
/** Roots by profile: reading one costs more than verifying a bundle. */
const roots = new WeakMap();
async function rootOf(profile) {
    const known = roots.get(profile);
    if (known !== undefined)
        return known;
    const { toTrustMaterial, Verifier } = await __webpack_require__.e(/* import() */ 187).then(__webpack_require__.t.bind(__webpack_require__, 4187, 19));
    const { needs } = profile;
    try {
        const material = toTrustMaterial(profile.root, keyFinder(profile));
        for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities]) {
            for (const certificate of certChain)
                remembering(certificate);
        }
        const verifier = new Verifier(material, {
            ctlogThreshold: needs.sct,
            tlogThreshold: needs.logEntries,
            timestampThreshold: needs.times,
        });
        const made = { verifier, authorities: material.certificateAuthorities.flatMap(({ certChain }) => certChain) };
        roots.set(profile, made);
        return made;
    }
    catch (cause) {
        throw (0,outcome/* badInput */.AN)('TRUSTED_ROOT', `${profile.source}: holds a key or a certificate that cannot be used`, { cause });
    }
}
/** Keys by their fingerprint, with their windows; the verifier compares each trusted time. */
function keyFinder({ keys = [] }) {
    return (fingerprint) => {
        const found = keys.find((key) => key.fingerprint === fingerprint);
        if (found === undefined)
            throw (0,outcome/* refused */.J5)('KEY', `the key ${fingerprint} is none that is trusted`);
        const { start, end } = found.validFor ?? {};
        return {
            publicKey: found.key,
            validFor: (time) => (start === undefined || start <= time) && (end === undefined || time <= end),
        };
    };
}
function countWitnesses(entity, signer, profile) {
    const { needs } = profile;
    const logs = new Set(entity.tlogEntries.map((entry) => entry.logId.keyId.toString('hex')));
    if (logs.size < needs.logEntries)
        throw (0,outcome/* refused */.J5)('LOG_ENTRY', `${logs.size} transparency logs vouch for it, and ${needs.logEntries} are needed`);
    const ctLogs = signer.kind === 'certificate' ? certificateLogs(signer.certificate, profile) : 0;
    if (ctLogs < needs.sct)
        throw (0,outcome/* refused */.J5)('CERTIFICATE', `${ctLogs} certificate logs vouch for the certificate, and ${needs.sct} are needed`);
    const found = entity.timestamps.map(witnessOf);
    const all = new Set(found.map(({ authority }) => authority));
    const tsas = new Set(found.filter(({ time }) => time.kind === 'tsa').map(({ authority }) => authority));
    if (all.size < needs.times || tsas.size < needs.tsaTimestamps) {
        throw (0,outcome/* refused */.J5)('TIMESTAMP', `${all.size} authorities vouch for the time (${tsas.size} timestamp authorities), and ${Math.max(needs.times, needs.tsaTimestamps)} are needed`);
    }
    return found.map(({ time }) => time);
}
/** Who vouches for a time. */
function witnessOf(found) {
    switch (found.$case) {
        case 'timestamp-authority': {
            const { signerIssuer, signerSerialNumber, signingTime } = found.timestamp;
            const authority = `${signerIssuer.toString('hex')} ${signerSerialNumber.toString('hex')}`;
            return { authority, time: { kind: 'tsa', at: signingTime } };
        }
        case 'transparency-log': {
            const { logId, integratedTime } = found.tlogEntry;
            return {
                authority: logId.keyId.toString('hex'),
                time: { kind: 'log', at: new Date(Number(integratedTime) * 1000) },
            };
        }
    }
}
function certificateLogs(certificate, profile) {
    const known = new Set(profile.root.ctlogs.map((log) => log.logId?.keyId.toString('hex')));
    const stamps = certificate.extSCT?.signedCertificateTimestamps ?? [];
    return new Set(stamps.map((stamp) => stamp.logID.toString('hex')).filter((id) => known.has(id))).size;
}
const CODES = {
    CERTIFICATE_ERROR: 'CERTIFICATE',
    PUBLIC_KEY_ERROR: 'KEY',
    SIGNATURE_ERROR: 'SIGNATURE',
    TIMESTAMP_ERROR: 'TIMESTAMP',
};
/** The library's failure as ours. Whatever else it throws comes from bytes it could not read, which is a refusal too. */
function failureOf(error, bundle, profile) {
    if (error instanceof outcome/* CoreError */.am)
        return error;
    const detail = error instanceof Error ? error.message : String(error);
    const known = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    const code = known === undefined ? 'BUNDLE' : (CODES[known] ?? (known.startsWith('TLOG_') ? 'LOG_ENTRY' : 'BUNDLE'));
    return (0,outcome/* refused */.J5)(code, `${bundle.what}: ${detail} (trust profile ${profile.name}, ${profile.source})`, { cause: error });
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/npm-package.js


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
    if (!(0,lib/* isJsonObject */.OW)(predicate) || typeof predicate.name !== 'string' || typeof predicate.version !== 'string')
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
        (0,lib/* canonicalJson */.dj)({ ...subjects[0]?.digest }) === (0,lib/* canonicalJson */.dj)({ ...published.digest });
    if (!isSame)
        throw bad(`npm published ${url}, and the attestation beside it speaks about something else`);
}
/** A package URL of npm, in which the sign of a scope is written `%40` (package-url/purl-spec, types/npm). */
function packageUrl(name, version) {
    return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}
function bad(problem) {
    return (0,outcome/* refused */.J5)('NPM_PACKAGE', problem, { remedy: 'fetch both attestations of the package from the registry anew' });
}

// EXTERNAL MODULE: ./packages/core/node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(9546);
;// CONCATENATED MODULE: ./packages/core/lib/verification/parse-fields.js


/** Largest field of a bundle after decoding, in bytes. */
const MAX_FIELD_BYTES = 32 * 1024 * 1024;
/** A bundle that no encoder writes. */
function malformed(path, problem, cause) {
    return (0,outcome/* badInput */.AN)('BUNDLE', `${path}: ${problem}`, cause === undefined ? {} : { cause });
}
function objectAt(value, path) {
    if ((0,lib/* isJsonObject */.OW)(value))
        return value;
    throw malformed(path, 'must be an object');
}
function listAt(value, path) {
    if (Array.isArray(value))
        return value;
    throw malformed(path, 'must be a list');
}
/** Bytes of a canonical base64 text that is not empty. */
function base64At(value, path) {
    if (typeof value !== 'string' || value === '')
        throw malformed(path, 'must be base64');
    try {
        return (0,lib/* decodeBase64 */.y4)(value, path, MAX_FIELD_BYTES);
    }
    catch (cause) {
        throw malformed(path, 'must be base64, padded, of the standard alphabet and without line ends', cause);
    }
}
function onlyKnown(value, known, path) {
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw malformed(path, `has the unknown field "${unknown.slice(0, 80)}"`);
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/checkpoint-form.js


const MAX_CHECKPOINT = 64 * 1024;
const MAX_SIGNATURES = 32;
/** Key hint of four bytes, and at least one of a signature. */
const MIN_SIGNATURE_BYTES = 5;
/**
 * Checks the shape of a checkpoint, a signed note: origin, tree size, root hash, an empty line, then signatures. Size
 * and root must be those of the inclusion proof. Any number of witnesses may have signed beside the log, in any order.
 *
 * @throws CoreError bad-input `BUNDLE`, refused `LOG_ENTRY`
 * @see C2SP, tlog-checkpoint and signed-note
 */
function checkCheckpoint(value, size, root, path) {
    if (typeof value !== 'string')
        throw malformed(path, 'must be a text');
    if (value.length > MAX_CHECKPOINT)
        throw checkpoint_form_unfit(path, `has ${value.length} characters; at most ${MAX_CHECKPOINT} are read`);
    const end = value.indexOf('\n\n');
    if (end < 0)
        throw checkpoint_form_unfit(path, 'is no checkpoint');
    checkNote(value.slice(0, end), size, root, path);
    checkSignatures(value.slice(end + 2), path);
}
function checkNote(note, size, root, path) {
    const [origin = '', statedSize = '', statedRoot = ''] = note.split('\n');
    if (origin === '' || !/^(0|[1-9]\d{0,18})$/.test(statedSize))
        throw checkpoint_form_unfit(path, 'is no checkpoint');
    if (BigInt(statedSize) !== size || statedRoot !== root.toString('base64'))
        throw checkpoint_form_unfit(path, 'speaks about another tree than the inclusion proof');
}
/** Lines of em dash, name and base64, each ended; anything else would be bytes that nobody signed. */
function checkSignatures(text, path) {
    const lines = text.split('\n');
    const signatures = lines.slice(0, -1);
    if (lines.at(-1) !== '' || signatures.length === 0 || signatures.length > MAX_SIGNATURES)
        throw checkpoint_form_unfit(path, `has ${signatures.length} whole signatures; 1 to ${MAX_SIGNATURES} are read`);
    for (const line of signatures) {
        const base64 = /^\u2014 [^\s+]+ ([A-Za-z0-9+/]+={0,2})$/.exec(line)?.[1] ?? '';
        const bytes = Buffer.from(base64, 'base64');
        if (bytes.byteLength < MIN_SIGNATURE_BYTES || bytes.toString('base64') !== base64)
            throw checkpoint_form_unfit(path, 'has a signature that is malformed');
    }
}
function checkpoint_form_unfit(path, problem) {
    return (0,outcome/* refused */.J5)('LOG_ENTRY', `${path}: ${problem}`);
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/parse-log-entry.js



const parse_log_entry_HASH_BYTES = 32;
/** A tree of 2^64 leaves has proofs of 64 hashes. */
const MAX_HASHES = 64;
/** Version of the bodies of Rekor v2; the kind `intoto`, which v2 does not know, has it as well. */
const VERSION_2 = '0.0.2';
const MAX_INDEX = 2n ** 63n - 1n;
const ENTRY = [
    'logIndex',
    'logId',
    'kindVersion',
    'integratedTime',
    'inclusionPromise',
    'inclusionProof',
    'canonicalizedBody',
];
const PROOF = ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint'];
/**
 * Checks the shape of a transparency log entry, and that the inclusion proof and the checkpoint it rests on say the same
 * root and size. The verifier takes both from the checkpoint alone, so a proof that says otherwise would pass it.
 *
 * @param version of the bundle: the first one rests on promises, later ones on proofs
 * @throws CoreError bad-input `BUNDLE`, refused `LOG_ENTRY`
 */
function checkLogEntry(value, version, path) {
    const entry = objectAt(value, path);
    onlyKnown(entry, ENTRY, path);
    wholeAt(entry.logIndex ?? '0', `${path}.logIndex`);
    if (entry.integratedTime !== undefined)
        wholeAt(entry.integratedTime, `${path}.integratedTime`);
    const logId = objectAt(entry.logId, `${path}.logId`);
    onlyKnown(logId, ['keyId'], `${path}.logId`);
    base64At(logId.keyId, `${path}.logId.keyId`);
    const kind = objectAt(entry.kindVersion, `${path}.kindVersion`);
    onlyKnown(kind, ['kind', 'version'], `${path}.kindVersion`);
    if (typeof kind.kind !== 'string' || typeof kind.version !== 'string')
        throw malformed(`${path}.kindVersion`, 'must name kind and version');
    base64At(entry.canonicalizedBody, `${path}.canonicalizedBody`);
    const evidence = version === '0.1' ? 'inclusionPromise' : 'inclusionProof';
    if (entry[evidence] === undefined || entry[evidence] === null)
        throw (0,outcome/* refused */.J5)('LOG_ENTRY', `${path}: has no ${evidence}, so nothing shows that it is in the log`);
    if (entry.inclusionPromise !== undefined && entry.inclusionPromise !== null) {
        const promise = objectAt(entry.inclusionPromise, `${path}.inclusionPromise`);
        onlyKnown(promise, ['signedEntryTimestamp'], `${path}.inclusionPromise`);
        base64At(promise.signedEntryTimestamp, `${path}.inclusionPromise.signedEntryTimestamp`);
    }
    if (entry.inclusionProof !== undefined && entry.inclusionProof !== null)
        checkProof(objectAt(entry.inclusionProof, `${path}.inclusionProof`), `${path}.inclusionProof`);
    if (kind.version === VERSION_2 && kind.kind !== 'intoto')
        checkUnsigned(entry, path);
}
/**
 * Logs of version 2 sign neither index nor time of an entry, only its place in the tree: the index must be that place,
 * and there is no time.
 */
function checkUnsigned(entry, path) {
    const proof = objectAt(entry.inclusionProof ?? undefined, `${path}.inclusionProof`);
    if (String(entry.logIndex ?? '0') !== String(proof.logIndex ?? '0'))
        throw (0,outcome/* refused */.J5)('LOG_ENTRY', `${path}: the index of the entry is not the one of its inclusion proof`);
    if (String(entry.integratedTime ?? '0') !== '0')
        throw (0,outcome/* refused */.J5)('LOG_ENTRY', `${path}: states a time, which a log of version 2 does not give`);
    if (entry.inclusionPromise !== undefined && entry.inclusionPromise !== null)
        throw (0,outcome/* refused */.J5)('LOG_ENTRY', `${path}: holds a promise, which a log of version 2 does not give`);
}
function checkProof(proof, path) {
    onlyKnown(proof, PROOF, path);
    const index = wholeAt(proof.logIndex ?? '0', `${path}.logIndex`);
    const size = wholeAt(proof.treeSize, `${path}.treeSize`);
    if (size === 0n || index >= size)
        throw (0,outcome/* refused */.J5)('LOG_ENTRY', `${path}: the entry ${index} lies outside of a tree of ${size}`);
    const root = base64At(proof.rootHash, `${path}.rootHash`);
    const hashes = listAt(proof.hashes ?? [], `${path}.hashes`);
    if (hashes.length > MAX_HASHES)
        throw (0,outcome/* refused */.J5)('LOG_ENTRY', `${path}: ${hashes.length} hashes; no tree needs more than ${MAX_HASHES}`);
    const bytes = [root, ...hashes.map((hash, at) => base64At(hash, `${path}.hashes[${at}]`))];
    if (bytes.some((hash) => hash.byteLength !== parse_log_entry_HASH_BYTES))
        throw (0,outcome/* refused */.J5)('LOG_ENTRY', `${path}: a hash is not ${parse_log_entry_HASH_BYTES} bytes long`);
    const checkpoint = objectAt(proof.checkpoint, `${path}.checkpoint`);
    onlyKnown(checkpoint, ['envelope'], `${path}.checkpoint`);
    checkCheckpoint(checkpoint.envelope, size, root, `${path}.checkpoint.envelope`);
}
/** A whole number that is not negative, written as a text or as a number. */
function wholeAt(value, path) {
    const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text !== 'string')
        throw malformed(path, 'must be a whole number');
    if (!/^(0|[1-9]\d{0,18})$/.test(text) || BigInt(text) > MAX_INDEX)
        throw (0,outcome/* refused */.J5)('LOG_ENTRY', `${path}: "${text.slice(0, 40)}" is not a whole number from 0`);
    return BigInt(text);
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/parse-bundle.js





/** Largest bundle, in bytes. */
const MAX_BUNDLE_BYTES = 64 * 1024 * 1024;
const MAX_LOG_ENTRIES = 32;
const MAX_TIMESTAMPS = 32;
const MAX_CERTIFICATES = 10;
const MAX_CERTIFICATE_BYTES = 64 * 1024;
const VERSIONS = {
    'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
};
const BARE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * A Sigstore bundle (sigstore/protobuf-specs, sigstore_bundle.proto) of version 0.1 to 0.3, read more strictly than by
 * the field's parsers: no unknown field, no key twice, canonical base64, whole numbers that are not negative, caps on
 * every list. A bare DSSE envelope of a key is read as a bundle that holds it.
 *
 * @throws CoreError bad-input `BUNDLE` for what is malformed, refused `BUNDLE` or `LOG_ENTRY` for what no signer makes;
 * WireError for what is not strict JSON
 */
function parseBundle(input, what) {
    const value = typeof input === 'string' || input instanceof Uint8Array
        ? (0,lib/* parseJson */.qF)(input, { what, maxBytes: MAX_BUNDLE_BYTES })
        : input;
    if (!(0,lib/* isJsonObject */.OW)(value))
        throw malformed(what, 'is not a JSON object');
    if (isBareEnvelope(value))
        return parseEnvelope(value, what);
    onlyKnown(value, ['mediaType', 'verificationMaterial', 'dsseEnvelope', 'messageSignature'], what);
    const version = typeof value.mediaType === 'string' && Object.hasOwn(VERSIONS, value.mediaType)
        ? VERSIONS[value.mediaType]
        : undefined;
    if (version === undefined) {
        throw (0,outcome/* refused */.J5)('BUNDLE', `${what}: the media type ${JSON.stringify(value.mediaType ?? null).slice(0, 120)} is no version of a bundle that is known`);
    }
    checkMaterial(objectAt(value.verificationMaterial, `${what}: verificationMaterial`), version, what);
    const kind = checkContent(value, what);
    try {
        return { kind, version, json: value, bundle: (0,bundle_dist/* bundleFromJSON */.vw)(value), what };
    }
    catch (cause) {
        throw malformed(what, `is not a bundle of version ${version}`, cause);
    }
}
function isBareEnvelope(value) {
    return value.mediaType === undefined && value.payloadType !== undefined && value.signatures !== undefined;
}
/**
 * An envelope without a bundle around it, as keys sign verification summaries: read as the bundle that holds it and
 * nothing else, so that a key can verify it and a certificate cannot.
 */
function parseEnvelope(value, what) {
    assertNoCertificate(value, what);
    const json = {
        mediaType: BARE_MEDIA_TYPE,
        verificationMaterial: { publicKey: { hint: '' } },
        dsseEnvelope: value,
    };
    return parseBundle(json, what);
}
/** What slsa-github-generator wrote before bundles: an envelope with a certificate in it, and no log entry (case C13). */
function assertNoCertificate({ signatures }, what) {
    const isLegacy = Array.isArray(signatures) && signatures.some((entry) => (0,lib/* isJsonObject */.OW)(entry) && 'cert' in entry);
    if (!isLegacy)
        return;
    throw (0,outcome/* refused */.J5)('LOG_ENTRY', `${what}: is a bare DSSE envelope with a certificate in it, without any evidence of a transparency log or a trusted time`, { remedy: 'ask for the Sigstore bundle of this attestation' });
}
function checkMaterial(material, version, what) {
    const path = `${what}: verificationMaterial`;
    onlyKnown(material, ['x509CertificateChain', 'certificate', 'publicKey', 'tlogEntries', 'timestampVerificationData'], path);
    const kinds = ['x509CertificateChain', 'certificate', 'publicKey'].filter((name) => material[name] !== undefined);
    if (kinds.length === 0)
        throw (0,outcome/* refused */.J5)('CERTIFICATE', `${path}: holds neither a certificate nor the hint of a key`);
    if (kinds.length !== 1)
        throw malformed(path, `must hold one of certificate, certificate chain and public key, found ${kinds.join(' and ')}`);
    if (material.publicKey !== undefined)
        onlyKnown(objectAt(material.publicKey, `${path}.publicKey`), ['hint'], `${path}.publicKey`);
    if (material.certificate !== undefined)
        checkCertificate(material.certificate, `${path}.certificate`);
    if (material.x509CertificateChain !== undefined) {
        const chain = objectAt(material.x509CertificateChain, `${path}.x509CertificateChain`);
        onlyKnown(chain, ['certificates'], `${path}.x509CertificateChain`);
        const certificates = listAt(chain.certificates, `${path}.x509CertificateChain.certificates`);
        if (certificates.length === 0 || certificates.length > MAX_CERTIFICATES) {
            throw (0,outcome/* refused */.J5)('CERTIFICATE', `${path}: the certificate chain has ${certificates.length} certificates`);
        }
        certificates.forEach((certificate, index) => {
            checkCertificate(certificate, `${path}.x509CertificateChain.certificates[${index}]`);
        });
        if (version === '0.3')
            throw malformed(path, 'a bundle of version 0.3 holds one certificate, not a chain');
    }
    const entries = listAt(material.tlogEntries ?? [], `${path}.tlogEntries`);
    if (entries.length > MAX_LOG_ENTRIES)
        throw (0,outcome/* refused */.J5)('LOG_ENTRY', `${path}: ${entries.length} log entries; at most ${MAX_LOG_ENTRIES} are read`);
    entries.forEach((entry, index) => {
        checkLogEntry(entry, version, `${path}.tlogEntries[${index}]`);
    });
    checkTimestamps(material.timestampVerificationData, `${path}.timestampVerificationData`);
}
function checkCertificate(value, path) {
    const certificate = objectAt(value, path);
    onlyKnown(certificate, ['rawBytes'], path);
    const der = base64At(certificate.rawBytes, `${path}.rawBytes`);
    if (der.byteLength > MAX_CERTIFICATE_BYTES)
        throw (0,outcome/* refused */.J5)('CERTIFICATE', `${path}: has ${der.byteLength} bytes; at most ${MAX_CERTIFICATE_BYTES} are read`);
}
function checkTimestamps(value, path) {
    if (value === undefined || value === null)
        return;
    const data = objectAt(value, path);
    onlyKnown(data, ['rfc3161Timestamps'], path);
    const timestamps = listAt(data.rfc3161Timestamps ?? [], `${path}.rfc3161Timestamps`);
    if (timestamps.length > MAX_TIMESTAMPS)
        throw (0,outcome/* refused */.J5)('TIMESTAMP', `${path}: ${timestamps.length} timestamps; at most ${MAX_TIMESTAMPS} are read`);
    timestamps.forEach((entry, index) => {
        const at = `${path}.rfc3161Timestamps[${index}]`;
        const timestamp = objectAt(entry, at);
        onlyKnown(timestamp, ['signedTimestamp'], at);
        base64At(timestamp.signedTimestamp, `${at}.signedTimestamp`);
    });
}
function checkContent(value, what) {
    const { dsseEnvelope, messageSignature } = value;
    if (dsseEnvelope === undefined && messageSignature === undefined)
        throw (0,outcome/* refused */.J5)('SIGNATURE', `${what}: holds no signature, neither dsseEnvelope nor messageSignature`);
    if (dsseEnvelope !== undefined && messageSignature !== undefined)
        throw malformed(what, 'must hold either dsseEnvelope or messageSignature, and holds both');
    if (dsseEnvelope !== undefined) {
        checkEnvelope(objectAt(dsseEnvelope, `${what}: dsseEnvelope`), `${what}: dsseEnvelope`);
        return 'dsse';
    }
    checkMessage(objectAt(messageSignature, `${what}: messageSignature`), `${what}: messageSignature`);
    return 'message';
}
function checkEnvelope(envelope, path) {
    onlyKnown(envelope, ['payload', 'payloadType', 'signatures'], path);
    base64At(envelope.payload, `${path}.payload`);
    if (typeof envelope.payloadType !== 'string')
        throw malformed(`${path}.payloadType`, 'must be a text');
    const signatures = listAt(envelope.signatures, `${path}.signatures`);
    // More than one would leave open which of them was logged and checked.
    if (signatures.length !== 1)
        throw (0,outcome/* refused */.J5)('SIGNATURE', `${path}: has ${signatures.length} signatures, and must have one`);
    const at = `${path}.signatures[0]`;
    const signature = objectAt(signatures[0], at);
    onlyKnown(signature, ['sig', 'keyid'], at);
    base64At(signature.sig, `${at}.sig`);
    if (signature.keyid !== undefined && typeof signature.keyid !== 'string')
        throw malformed(`${at}.keyid`, 'must be a text');
}
const HASHES = { SHA2_256: 32, SHA2_384: 48, SHA2_512: 64 };
function checkMessage(message, path) {
    onlyKnown(message, ['messageDigest', 'signature'], path);
    base64At(message.signature, `${path}.signature`);
    const digest = objectAt(message.messageDigest, `${path}.messageDigest`);
    onlyKnown(digest, ['algorithm', 'digest'], `${path}.messageDigest`);
    const length = typeof digest.algorithm === 'string' ? HASHES[digest.algorithm] : undefined;
    if (length === undefined)
        throw (0,outcome/* badInput */.AN)('BUNDLE', `${path}.messageDigest.algorithm: is not one of ${Object.keys(HASHES).join(', ')}`);
    if (base64At(digest.digest, `${path}.messageDigest.digest`).byteLength !== length)
        throw malformed(`${path}.messageDigest.digest`, 'has another length than its algorithm');
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/pattern.js

const MAX_PATTERN = 2000;
/**
 * A pattern in RE2 syntax, always matched against the whole text: `github.com/org/repo` does not match
 * `github.com/org/repo-evil`. No pattern takes more than linear time.
 *
 * @throws CoreError bad-input `PATTERN`
 */
async function anchoredPattern(text) {
    if (text.trim() === '' || text.length > MAX_PATTERN)
        throw (0,outcome/* badInput */.AN)('PATTERN', `a pattern must have 1 to ${MAX_PATTERN} characters`);
    const { RE2JS } = await __webpack_require__.e(/* import() */ 856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(`^(?:${text})$`);
        // `a)|(b` would close the group that anchors it, so the text must be a pattern by itself too.
        RE2JS.compile(text);
        return { source: text, matches: (value) => compiled.matcher(value).matches() };
    }
    catch (cause) {
        throw (0,outcome/* badInput */.AN)('PATTERN', `the pattern "${text.slice(0, 200)}" cannot be read`, { remedy: 'use RE2 syntax', cause });
    }
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(9654);
;// CONCATENATED MODULE: ./packages/core/lib/verification/thread-messages.js

const PORTABLE = ['name', 'source', 'needs', 'root'];
/** Undefined for a profile with anything in it that would be lost on the way. */
function portableProfile(profile) {
    if (Object.entries(profile).some(([name, value]) => value !== undefined && !PORTABLE.includes(name)))
        return undefined;
    const { name, source, needs, root } = profile;
    return { name, source, needs, root: protobuf_specs_dist.TrustedRoot.toJSON(root) };
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
function startVerifyingThreads(profile, machine) {
    const workerData = portableProfile(profile);
    if (workerData === undefined)
        return undefined;
    const options = {
        workerData,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB },
        ...(machine.execArgv === undefined ? {} : { execArgv: [...machine.execArgv] }),
    };
    const threads = Array.from({ length: machine.count }, () => openThread(new external_node_worker_threads_.Worker(machine.url, options)));
    let id = 0;
    return {
        verify: async (found, artifact, expectation) => {
            id += 1;
            const portable = portableExpectation(expectation);
            const thread = threads.find(({ hasTime }) => hasTime());
            if (portable === undefined || thread === undefined)
                return undefined;
            return thread.ask({ ...found, id, expectation: portable }, artifact);
        },
        close: async () => {
            await Promise.all(threads.map(({ close }) => close()));
        },
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
            asked?.reject(new outcome/* CoreError */.am(failure.outcome, failure.code, failure.message, failure));
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

;// CONCATENATED MODULE: ./packages/core/lib/verification/artifact.js

/** Algorithms that a match may rest on; others are too weak, or speak about something else than the bytes. */
const STRONG = ['sha256', 'sha384', 'sha512', 'sha512_256', 'sha512_224', 'sha224', 'sha3_256', 'sha3_384', 'sha3_512'];
/**
 * Checks that a statement has a subject with the artifact's digests: every algorithm that both know agrees, and at least
 * one of them is strong (in-toto/attestation, spec/v1/digest_set.md). Names are not looked at.
 *
 * @throws CoreError refused `ARTIFACT_DIGEST`, bad-input when the artifact has no strong digest
 */
function assertSubject(statement, artifact) {
    const own = Object.entries(artifact.digests);
    if (!own.some(([algorithm]) => STRONG.includes(algorithm)))
        throw (0,outcome/* badInput */.AN)('SUBJECT', 'the artifact has no digest of sha224 to sha512');
    if (statement.subject.some(({ digest }) => agrees(digest, artifact.digests)))
        return;
    const shown = own.map(([algorithm, hex]) => `${algorithm}:${hex}`).join(', ');
    throw (0,outcome/* refused */.J5)('ARTIFACT_DIGEST', `the attestation speaks about other artifacts, not about ${artifact.name ?? 'this one'} (${shown})`);
}
function agrees(subject, artifact) {
    const common = Object.keys(artifact).filter((algorithm) => subject[algorithm] !== undefined);
    return (common.some((algorithm) => STRONG.includes(algorithm)) &&
        common.every((algorithm) => subject[algorithm] === artifact[algorithm]));
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/log-body.js


/**
 * Checks that a log entry names the signer of the bundle. The verifier compares digest and signature of the entry;
 * without the signer an entry of somebody else's signature over the same bytes would do, and an entry that names another
 * certificate for the same key would hide who signed from those who watch the log (cases A10, A32).
 *
 * @param signer the certificate, or the SubjectPublicKeyInfo of the key, as DER
 * @throws CoreError refused `LOG_ENTRY`
 */
function assertLoggedSigner(entry, signer) {
    if (!loggedSigner(entry).equals(signer))
        throw log_body_bad('names another signer than that of the bundle');
}
/** The certificate or key in the body of an entry, as DER. */
function loggedSigner(entry) {
    const { kind, version } = entry.kindVersion;
    const body = bodyOf(entry);
    switch (`${kind} ${version}`) {
        case 'hashedrekord 0.0.1':
            return fromPem(log_body_at(body, 'spec', 'signature', 'publicKey', 'content'));
        case 'dsse 0.0.1':
            return fromPem(log_body_at(body, 'spec', 'signatures', 0, 'verifier'));
        case 'intoto 0.0.2':
            return fromPem(log_body_at(body, 'spec', 'content', 'envelope', 'signatures', 0, 'publicKey'));
        case 'hashedrekord 0.0.2':
            return fromVerifier(log_body_at(body, 'spec', 'hashedRekordV002', 'signature', 'verifier'));
        case 'dsse 0.0.2':
            return fromVerifier(log_body_at(body, 'spec', 'dsseV002', 'signatures', 0, 'verifier'));
        default:
            throw log_body_bad(`is of the kind ${kind} ${version}, which is not known`);
    }
}
function bodyOf(entry) {
    try {
        return (0,lib/* parseJson */.qF)(entry.canonicalizedBody, { what: 'log entry', maxBytes: 64 * 1024 * 1024 });
    }
    catch (cause) {
        throw log_body_bad('cannot be read', cause);
    }
}
function log_body_at(value, ...path) {
    let found = value;
    for (const step of path) {
        if (typeof step === 'number')
            found = Array.isArray(found) ? found[step] : undefined;
        else
            found = (0,lib/* isJsonObject */.OW)(found) ? found[step] : undefined;
    }
    return found;
}
/** base64 of a PEM text. */
function fromPem(value) {
    if (typeof value !== 'string')
        throw log_body_bad('names no key');
    const pem = Buffer.from(value, 'base64').toString('utf8');
    const body = /^-----BEGIN [A-Z ]+-----\s+([A-Za-z0-9+/=\s]+)-----END [A-Z ]+-----\s*$/.exec(pem)?.[1];
    if (body === undefined)
        throw log_body_bad('names no key');
    return Buffer.from(body.replace(/\s/g, ''), 'base64');
}
function fromVerifier(value) {
    const raw = log_body_at(value ?? null, 'x509Certificate', 'rawBytes') ?? log_body_at(value ?? null, 'publicKey', 'rawBytes');
    if (typeof raw !== 'string')
        throw log_body_bad('names no key');
    return Buffer.from(raw, 'base64');
}
function log_body_bad(problem, cause) {
    return (0,outcome/* refused */.J5)('LOG_ENTRY', `the transparency log entry ${problem}`, cause === undefined ? {} : { cause });
}

// EXTERNAL MODULE: ./packages/core/lib/trust/index.js + 8 modules
var trust = __webpack_require__(5396);
;// CONCATENATED MODULE: ./packages/core/lib/verification/match.js



/** A tag of a release, as Semantic Versioning writes it; no pre-release. */
const RELEASE_TAG = /^refs\/tags\/v\d+\.\d+\.\d+$/;
/** Issuers of GitHub, whose certificates speak about the runner. */
const GITHUB_ISSUER = /^https:\/\/token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(\/[A-Za-z0-9_-]+)?$/;
/**
 * Checks a signer against everything that is demanded of it. Names compare exactly, case included; patterns match the
 * whole name.
 *
 * @throws CoreError refused `IDENTITY`, naming what was found and what was demanded
 */
function match_assertSigner(signer, expectation) {
    assertMatch('identity', signer.san, expectation.identity);
    assertMatch('issuer', signer.issuer, expectation.issuer);
    assertWorkflow(signer, expectation);
    const server = serverOf(expectation);
    const demanded = [
        [
            'source repository',
            'sourceRepositoryUri',
            expectation.sourceRepository === undefined ? undefined : sourceUri(expectation.sourceRepository, server),
        ],
        ['id of the source repository', 'sourceRepositoryId', expectation.sourceRepositoryId],
        ['id of the source owner', 'sourceOwnerId', expectation.sourceOwnerId],
        ['source ref', 'sourceRepositoryRef', expectation.sourceRef],
        ['source commit', 'sourceRepositoryDigest', expectation.sourceDigest],
        ['source ref', 'sourceRepositoryRef', expectation.sourceTag && `refs/tags/${expectation.sourceTag}`],
        ['build trigger', 'buildTrigger', expectation.buildTrigger],
        ['commit of the signer workflow', 'buildSignerDigest', expectation.signerDigest],
    ];
    for (const [what, claim, wanted] of demanded) {
        if (wanted !== undefined && signer.claims[claim] !== wanted)
            throw mismatch(what, signer.claims[claim], wanted);
    }
    const { sourceVersion } = expectation;
    const { sourceRepositoryRef: ref } = signer.claims;
    if (sourceVersion !== undefined && (ref === undefined || !sourceVersion.matches(ref)))
        throw mismatch('source ref', ref, `a tag of version ${sourceVersion.text}`);
    assertRunner(signer, expectation);
}
function assertMatch(what, found, match) {
    if (match === undefined)
        return;
    const isMatch = match.kind === 'exact' ? found === match.value : match.pattern.matches(found);
    if (!isMatch)
        throw mismatch(what, found, match.kind === 'exact' ? match.value : `the pattern ${match.pattern.source}`);
}
/**
 * A workflow without a ref may have been on any ref when it is the workflow that was started; one that was called from
 * elsewhere must be at a release, since whoever can push to a branch can change what it does (case B12). A commit is a
 * release only by the builder's signed list: GitHub serves the commits of forks under the parent's name.
 */
function assertWorkflow(signer, expectation) {
    if (expectation.signerWorkflow === undefined)
        return;
    const named = namedWorkflow(expectation.signerWorkflow, serverOf(expectation));
    if (expectation.issuer === undefined)
        assertIssuerOf(signer, named.server);
    const at = signer.san.startsWith(`${named.uri}@`) ? signer.san.slice(named.uri.length + 1) : undefined;
    if (at === undefined)
        throw mismatch('signer workflow', signer.san, named.uri);
    if (named.ref !== undefined) {
        if (at !== named.ref)
            throw mismatch('ref of the signer workflow', at, named.ref);
        return;
    }
    const isStarted = signer.claims.buildConfigUri !== undefined && signer.claims.buildConfigUri === signer.san;
    if (isStarted || RELEASE_TAG.test(at) || expectation.signerReleases?.includes(at) === true)
        return;
    throw (0,outcome/* refused */.J5)('IDENTITY', `the signer workflow is a reusable one at ${at}, which is no release that is known`, {
        remedy: 'demand the ref with `signer-workflow: …@ref` if you trust it, or call the workflow by a tag such as v1.2.3',
    });
}
function assertIssuerOf(signer, server) {
    const base = URL.canParse(server) ? (0,trust/* issuerOf */.xD)(new URL(server)) : undefined;
    if (base !== undefined &&
        (signer.issuer === base ||
            (signer.issuer.startsWith(`${base}/`) && /^[A-Za-z0-9_-]+$/.test(signer.issuer.slice(base.length + 1)))))
        return;
    throw (0,outcome/* refused */.J5)('IDENTITY', `the issuer is ${signer.issuer}, not that of ${server}${base === undefined ? ', which has none that is known' : ` (${base})`}`, {
        remedy: 'give `certificate-oidc-issuer` for a server of your own',
    });
}
/** A certificate of GitHub says which kind of runner signed; one that does not is not believed to be a hosted one. */
function assertRunner(signer, expectation) {
    if (expectation.denySelfHostedRunners !== true)
        return;
    const { runnerEnvironment } = signer.claims;
    if (runnerEnvironment === 'github-hosted')
        return;
    if (runnerEnvironment === undefined && !GITHUB_ISSUER.test(signer.issuer))
        return;
    throw (0,outcome/* refused */.J5)('IDENTITY', `the runner is ${runnerEnvironment ?? 'not known'}, and only GitHub-hosted ones are accepted`, {
        remedy: 'set `deny-self-hosted-runners: false` to accept it',
    });
}
function mismatch(what, found, wanted) {
    return (0,outcome/* refused */.J5)('IDENTITY', `the ${what} is ${found === undefined ? 'not certified' : `"${found}"`}, and "${wanted}" is demanded`);
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/verify-bundle.js













/**
 * Verifies a bundle under one trust profile: certificate chain at a trusted time, certificate timestamps, log entries,
 * signature, and everything that the expectation demands; then that it speaks about the artifact. No network.
 *
 * @param artifact undefined only where the caller compares the subjects itself, as when it made the statement
 * @throws CoreError refused with a code that names the check; bad-input for an expectation that binds too little
 */
async function verifyBundle(bundle, profile, artifact, expectation) {
    assertExpectation(expectation);
    const signer = signerOf(bundle, profile, expectation);
    const digest = messageDigestOf(bundle);
    if (digest !== undefined && artifact !== undefined)
        assertMessageDigest(digest, artifact);
    const message = digest === undefined ? undefined : await messageOf(artifact, signsWholeMessage(publicKeyOf(signer)));
    const times = await verifyEvidence(bundle, signer, profile, message);
    for (const entry of bundle.bundle.verificationMaterial.tlogEntries)
        assertLoggedSigner(entry, signer.der);
    const verifiedBy = verifiedByOf(signer, expectation);
    const base = {
        profile: profile.name,
        verifiedBy,
        ...(verifiedBy.kind === 'certificate' ? { signer: verifiedBy.signer } : {}),
        times,
        logEntries: provenEntries(bundle),
    };
    if (digest !== undefined) {
        assertType(in_toto_attestation_lib/* PREDICATE */.W3.cosignSignV1, expectation);
        return branded({ ...base, kind: 'signature', artifactDigest: { [digest.algorithm]: digest.bytes.toString('hex') } });
    }
    const statement = statementOf(bundle);
    assertType(statement.predicateType, expectation);
    if (artifact !== undefined)
        assertSubject(statement, artifact);
    assertProvenance(statement, bundle);
    if (verifiedBy.kind === 'certificate')
        assertNoContradiction(statement, verifiedBy.signer, expectation.builderId);
    return branded({ ...base, kind: 'attestation', statement });
}
function branded(verified) {
    return verified;
}
/** The certificate of a bundle, or the trusted key that its hint means; a profile has the one or the other. */
function signerOf(bundle, profile, expectation) {
    const der = certificateOf(bundle.bundle);
    if (der === undefined)
        return keySigner(bundle, profile, expectation);
    const certificate = parseSigningCertificate(der);
    if (profile.keys !== undefined)
        throw (0,outcome/* refused */.J5)('IDENTITY', `${bundle.what}: was signed with a certificate, and a key is demanded`);
    assertChain(bundle, profile);
    return { kind: 'certificate', certificate, der };
}
function publicKeyOf(signer) {
    if (signer.kind === 'key')
        return signer.key.key;
    return (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(signer.certificate.publicKey), format: 'der', type: 'spki' });
}
function keySigner(bundle, { keys, source }, expectation) {
    assertKeyMayHaveSigned(bundle, expectation);
    if (keys === undefined)
        throw keyNeeded(bundle);
    const { content } = bundle.bundle.verificationMaterial;
    const hint = content.$case === 'publicKey' ? content.publicKey.hint : '';
    const key = keys.find((trusted) => trusted.hint === undefined || trusted.hint === hint);
    if (key === undefined)
        throw (0,outcome/* refused */.J5)('KEY', `${bundle.what}: was signed with a key "${hint.slice(0, 100)}", which ${source} does not know`);
    return { kind: 'key', key, der: key.key.export({ format: 'der', type: 'spki' }) };
}
/** @throws CoreError refused `IDENTITY` for another signer than the expectation demands */
function verifiedByOf(signer, expectation) {
    if (signer.kind === 'certificate') {
        if (expectation.signedBy === 'key')
            throw (0,outcome/* refused */.J5)('IDENTITY', 'it was signed with a certificate, and a key is demanded');
        const identity = identityOf(signer.certificate);
        match_assertSigner(identity, expectation);
        return { kind: 'certificate', signer: identity };
    }
    return { kind: 'key', fingerprint: signer.key.fingerprint };
}
function messageOf(artifact, isNeeded) {
    return isNeeded ? artifact?.read?.() : artifact?.readSmall?.();
}
/** The digest that was signed, which must be the artifact's (case A33). */
function assertMessageDigest({ algorithm, bytes }, artifact) {
    const hex = bytes.toString('hex');
    const own = artifact.digests[algorithm];
    if (own === hex)
        return;
    throw (0,outcome/* refused */.J5)('ARTIFACT_DIGEST', `the signature is over ${algorithm}:${hex}, and ${artifact.name ?? 'the artifact'} has ${own === undefined ? `no ${algorithm}` : `${algorithm}:${own}`}`);
}
/**
 * Only the trust root says who is an authority: what a chain brings along must stand there too. Roots were part of the
 * chain in the first version of bundles only (case A07).
 */
function assertChain(bundle, profile) {
    const { content } = bundle.bundle.verificationMaterial;
    if (content.$case !== 'x509CertificateChain')
        return;
    const known = profile.root.certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
    for (const { rawBytes } of content.x509CertificateChain.certificates.slice(1)) {
        if (bundle.version !== '0.1' && isSelfSigned(rawBytes))
            throw (0,outcome/* refused */.J5)('CERTIFICATE', `${bundle.what}: the certificate chain holds a root of its own`);
        if (!known.some((other) => Buffer.from(other.rawBytes).equals(rawBytes)))
            throw (0,outcome/* refused */.J5)('CERTIFICATE', `${bundle.what}: the certificate chain holds an authority that ${profile.source} does not know`);
    }
}
function isSelfSigned(der) {
    try {
        const certificate = new external_node_crypto_.X509Certificate(der);
        return certificate.subject === certificate.issuer;
    }
    catch (cause) {
        throw (0,outcome/* refused */.J5)('CERTIFICATE', 'a certificate of the chain cannot be read', { cause });
    }
}
/** Index and time as far as somebody signed them: a promise covers both, a proof the place in its tree. */
function provenEntries(bundle) {
    return bundle.bundle.verificationMaterial.tlogEntries.map((entry) => entry.inclusionPromise === undefined
        ? { logIndex: entry.inclusionProof?.logIndex ?? entry.logIndex }
        : { logIndex: entry.logIndex, integratedTime: entry.integratedTime });
}
/** The statement, parsed only now that its signature is known to be good. */
function statementOf(bundle) {
    if (bundle.bundle.content.$case !== 'dsseEnvelope')
        throw (0,outcome/* refused */.J5)('STATEMENT', `${bundle.what}: holds no statement`);
    const { payloadType, payload } = bundle.bundle.content.dsseEnvelope;
    if (payloadType !== in_toto_attestation_lib/* PAYLOAD_TYPE */.Uc)
        throw (0,outcome/* refused */.J5)('STATEMENT', `${bundle.what}: the payload is "${payloadType.slice(0, 80)}", not an in-toto statement`);
    try {
        return (0,in_toto_attestation_lib/* parseStatement */.By)(payload, bundle.what);
    }
    catch (cause) {
        const detail = cause instanceof Error ? cause.message : 'cannot be read';
        throw (0,outcome/* refused */.J5)('STATEMENT', `${bundle.what}: signed, but not a statement: ${detail}`, { cause });
    }
}
/** A provenance is relied on field by field, so it must be what its type says (case C07). */
function assertProvenance({ predicateType, predicate }, bundle) {
    if (predicateType !== in_toto_attestation_lib/* PREDICATE */.W3.provenanceV1 && predicateType !== in_toto_attestation_lib/* PREDICATE */.W3.provenanceV02)
        return;
    try {
        (0,in_toto_attestation_lib/* validatePredicate */.MJ)(predicateType, predicate, bundle.what);
    }
    catch (cause) {
        const detail = cause instanceof Error ? cause.message : 'cannot be read';
        throw (0,outcome/* refused */.J5)('STATEMENT', `signed, but not a provenance: ${detail}`, { cause });
    }
}
function assertType(found, expectation) {
    if (expectation.predicateType === undefined || expectation.predicateType === found)
        return;
    const shown = found === in_toto_attestation_lib/* PREDICATE */.W3.cosignSignV1 ? 'a plain signature' : `an attestation of ${found}`;
    throw (0,outcome/* refused */.J5)('PREDICATE_TYPE', `it is ${shown}, and ${expectation.predicateType} is demanded`);
}

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
        throw (0,outcome/* badInput */.AN)('EXPECTATION', `source-versioned-tag: "${text.slice(0, 80)}" is no version`, {
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

;// CONCATENATED MODULE: ./packages/core/lib/verification/index.js














/***/ })

};
