export const id = 653;
export const ids = [653];
export const modules = {

/***/ 2653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectBuild: () => (/* reexport */ collectBuild)
});

// UNUSED EXPORTS: attest, buildProvenance, commentOnRequired, hsmSign, networkOf, notCollected, sign, signBuild, signClaims, verify, verifyAndSummarize, verifyDeployment, verifyRequired

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(7692);
// EXTERNAL MODULE: ./packages/core/lib/report/types.js
var types = __webpack_require__(8449);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var json_types = __webpack_require__(4411);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var subject_printable = __webpack_require__(6061);
;// CONCATENATED MODULE: ./packages/core/lib/subject/types.js
/** A subject out of checked parts. Not exported from the folder. */
function asSubject(name, digest, path) {
    return (path === undefined ? { name, digest } : { name, digest, path });
}
/** The same for an image. Not exported from the folder. */
function asImageSubject(name, digest, image) {
    return { name, digest, image };
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
const types_HEX_LENGTH = new Map([
    ['sha224', 56],
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
    ['sha512_224', 56],
    ['sha512_256', 64],
]);

;// CONCATENATED MODULE: ./packages/core/lib/subject/hash.js






const CHUNK = 1024 * 1024;
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
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input digest-algorithms: names no algorithm');
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
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input digest-algorithms: "${(0,subject_printable/* printable */.g)(algorithm.slice(0, 100))}" is not one of ${[...FILE_ALGORITHMS.keys()].join(', ')}`);
}
function hashHere(files, names, machine) {
    const idle = [];
    const largest = files.reduce((most, { size }) => Math.max(most, size), 0);
    // One byte more, so that the end of a small file, or that it grew, is seen at once.
    const length = Math.min(CHUNK, largest + 1);
    return (0,map_limit/* mapLimit */.s)(files, LANES, async (file) => {
        const buffers = idle.pop() ?? [Buffer.allocUnsafe(length), Buffer.allocUnsafe(length)];
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
        throw bad(path, 'cannot be read', cause);
    });
    try {
        const before = await file.stat({ bigint: true });
        if (!before.isFile())
            throw bad(path, 'is not a regular file');
        const hashes = names.map((name) => (0,external_node_crypto_.createHash)(name));
        const read = async (buffer) => buffer.subarray(0, (await file.read(buffer, 0, buffer.byteLength, null)).bytesRead);
        let size = 0n;
        let turn = 0;
        let pending = read(buffers[0]);
        for (;;) {
            const chunk = await pending.catch((cause) => {
                throw bad(path, 'cannot be read', cause);
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
            throw bad(path, 'changed while it was read');
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
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 19));
    const workers = Array.from({ length: threads }, () => new Worker(script, { workerData: { algorithms: names } }));
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
                    return stop(bad(files[id]?.path ?? '', error ?? 'cannot be read'));
                results[id] = digests;
            }
            next();
        });
        next();
    });
}
function bad(path, problem, cause) {
    return (0,outcome_error/* badInput */.AN)('FILE', `${(0,subject_printable/* printable */.g)(path)}: ${problem}`, {
        remedy: problem.startsWith('changed')
            ? 'sign after the build has finished writing'
            : 'check the permissions of the file',
        ...(cause === undefined ? {} : { cause }),
    });
}

// EXTERNAL MODULE: ./packages/wire/lib/json/canonical.js
var canonical = __webpack_require__(772);
;// CONCATENATED MODULE: ./packages/core/lib/subject/manifest.js





/** Name of the manifest in the folder that is handed over. */
const MANIFEST_NAME = 'subjects.json';
/** Folder beside the manifest that has the files. */
const FILES_FOLDER = 'files';
/** Most artifacts of one build: 98 statements. */
const MAX_MANIFEST_SUBJECTS = 100_000;
/** Bytes of a manifest: each artifact with two digests, and a name and a path of 255 bytes each. */
const MAX_MANIFEST_BYTES = 96 * 1024 * 1024;
const ALGORITHMS = (/* unused pure expression or super */ null && (['sha256', 'sha512']));
const MAX_PATH = 4096;
/** The bytes of a manifest, in canonical JSON, and their digest as `sha256:<hex>`. */
function writeManifest({ subjects, build }) {
    const value = {
        version: 1,
        subjects: subjects.map(({ name, digest, file }) => ({ name, digest: { ...digest }, file })),
        build: { ...build },
    };
    const bytes = Buffer.from((0,canonical/* canonicalJson */.d)(value));
    return { bytes, digest: manifestDigest(bytes) };
}
/** `sha256:<hex>` of a manifest's bytes. */
function manifestDigest(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
/**
 * Reads a manifest of a build that is not trusted. Anything that this suite would not have written is refused: another
 * spelling of the same JSON, a field more, a path that leads elsewhere, a name twice.
 *
 * @throws CoreError refused `HANDOVER`, naming the entry
 */
function parseManifest(bytes) {
    const value = jsonOf(bytes);
    const root = objectOf(value, ['build', 'subjects', 'version'], 'the manifest');
    if (root.version !== 1)
        throw handover('the manifest is not of version 1');
    if (!Array.isArray(root.subjects) || root.subjects.length === 0)
        throw handover('the manifest names no artifact');
    if (root.subjects.length > MAX_MANIFEST_SUBJECTS)
        throw handover(`the manifest names more than ${MAX_MANIFEST_SUBJECTS} artifacts`);
    const subjects = root.subjects.map((entry, index) => entryOf(entry, `subjects[${index}]`));
    assertDistinct(subjects, 'name');
    assertDistinct(subjects, 'file');
    return { subjects, build: buildOf(root.build ?? null) };
}
function jsonOf(bytes) {
    let value;
    try {
        value = parseJson(bytes, { what: 'the manifest', maxBytes: MAX_MANIFEST_BYTES, maxDepth: 8 });
    }
    catch (cause) {
        throw handover(cause instanceof Error ? cause.message : 'the manifest is not JSON', { cause });
    }
    if (Buffer.from(canonicalJson(value)).equals(bytes))
        return value;
    throw handover('the manifest is not in canonical form, as this suite writes it');
}
function entryOf(value, place) {
    const entry = objectOf(value, ['digest', 'file', 'name'], place);
    const name = textOf(entry.name, `${place}.name`);
    const problem = nameProblem(name);
    if (problem !== undefined)
        throw handover(`${place}: the name "${shown(name)}" ${problem}`);
    const file = textOf(entry.file, `${place}.file`);
    const wrong = problemOfName(file) ?? pathProblem(file);
    if (wrong !== undefined)
        throw handover(`${place}: the path "${shown(file)}" ${wrong}`);
    return { name, file, digest: digestOf(entry.digest ?? null, place) };
}
/** Why a subject may not be called that: names are read by people and programs, and made into paths by some. */
function nameProblem(name) {
    if (name.trim() === '')
        return 'is blank';
    if (Buffer.byteLength(name) > MAX_PATH)
        return `has more than ${MAX_PATH} bytes`;
    return (0,subject_printable/* problemOfName */.y)(name) ?? leadsElsewhere(name);
}
/** Why a path is none within the files that are handed over (case F12). */
function pathProblem(file) {
    if (Buffer.byteLength(file) > MAX_PATH)
        return `has more than ${MAX_PATH} bytes`;
    const [first, ...rest] = file.split('/');
    if (first !== FILES_FOLDER || rest.length === 0)
        return `does not begin with ${FILES_FOLDER}/`;
    if (rest.some((part) => part === '' || part === '.' || part === '..'))
        return 'has an empty part, or `.` or `..`';
    return leadsElsewhere(file);
}
function leadsElsewhere(path) {
    if (path.startsWith('/') || /^[A-Za-z]:(?:[\\/]|$)/.test(path))
        return 'is absolute';
    if (path.includes('\\'))
        return 'has a backslash, which some systems take for a separator';
    return path.split('/').includes('..') ? 'leads upwards with `..`' : undefined;
}
function digestOf(value, place) {
    if (!isJsonObject(value) || typeof value.sha256 !== 'string')
        throw handover(`${place}: has no sha256`);
    for (const [algorithm, hex] of Object.entries(value)) {
        const isKnown = ALGORITHMS.includes(algorithm) && typeof hex === 'string' && /^[0-9a-f]+$/.test(hex);
        if (!isKnown || hex.length !== HEX_LENGTH.get(algorithm))
            throw handover(`${place}: ${shown(algorithm)} is no digest that a builder writes`);
    }
    return value;
}
function buildOf(value) {
    const build = objectOf(value, ['job', 'runAttempt', 'runId'], 'build');
    const text = (name) => textOf(build[name], `build.${name}`);
    return { runId: text('runId'), runAttempt: text('runAttempt'), job: text('job') };
}
function objectOf(value, fields, place) {
    if (isJsonObject(value) && Object.keys(value).join() === fields.join())
        return value;
    throw handover(`${place} must have exactly ${fields.join(', ')}`);
}
function textOf(value, place) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw handover(`${place} must be a text`);
}
function assertDistinct(subjects, key) {
    const seen = new Set();
    for (const { [key]: value } of subjects) {
        if (seen.has(value))
            throw handover(`the manifest has the ${key} "${shown(value)}" twice`);
        seen.add(value);
    }
}
function shown(text) {
    return printable(text.slice(0, 200));
}
/** The refusal of what a build handed over; `problem` is a whole clause. */
function handover(problem, details = {}) {
    return refused('HANDOVER', `what the build job handed over is not what it declared: ${problem}; nothing was signed`, {
        remedy: 'something changed it after it was hashed, or the build wrote it itself: look for what wrote into the build’s artifact, and build again',
        ...details,
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
            throw (0,outcome_error/* badInput */.AN)('SUBJECT', `${(0,subject_printable/* printable */.g)(path)}: has the same name, "${(0,subject_printable/* printable */.g)(name)}", as ${(0,subject_printable/* printable */.g)(other)}`, {
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
        return { name, kind, problem: (0,subject_printable/* problemOfName */.y)(name) };
    return { name, kind, problem: `has a name that is not UTF-8 (${bytesShown(bytes)})` };
}
function bytesShown(bytes) {
    return (0,subject_printable/* printable */.g)(bytes.toString('latin1')).replace(/[\u00a0-\u00ff]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
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
            throw (0,outcome_error/* badInput */.AN)('PATTERN', `pattern "${text.slice(0, 200)}": ".." behind a wildcard`, {
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
        throw (0,outcome_error/* badInput */.AN)('PATTERN', 'a pattern holds a NUL character');
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
        throw (0,outcome_error/* badInput */.AN)('PATTERN', `pattern list: a quote is not closed in "${line.slice(0, 120)}"`);
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
    const bad = (0,subject_printable/* problemOfName */.y)(text.replace(/\r?\n/g, ''));
    if (bad !== undefined)
        throw (0,outcome_error/* badInput */.AN)('PATTERN', `a pattern ${bad}: ${(0,subject_printable/* printable */.g)(text).slice(0, 200)}`);
    const selection = createSelection(text, machine);
    const including = selection.patterns.filter(({ isExcluding }) => !isExcluding);
    if (including.length === 0)
        throw (0,outcome_error/* badInput */.AN)('NO_SUBJECT', 'no pattern was given that includes a file');
    const walk = await createWalk(selection, machine);
    for (const root of rootsOf(including, machine))
        await walk.from(root);
    const files = walk.files();
    if (files.length === 0)
        throw nothingFound(including);
    for (const { text: pattern } of including.filter(({ isUsed }) => !isUsed)) {
        machine.notice?.(`pattern "${(0,subject_printable/* printable */.g)(pattern)}" matches no file`);
    }
    return files;
}
function nothingFound(including) {
    const shown = including.map(({ text }) => (0,subject_printable/* printable */.g)(text)).join(', ');
    return (0,outcome_error/* badInput */.AN)('NO_SUBJECT', `no file matches ${shown.slice(0, 500)}`, {
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
        throw walk_bad(path, `is, or lies behind, a link to ${(0,subject_printable/* printable */.g)(pathFrom(real, machine))}, outside of the workspace`, undefined, 'copy it into the workspace, or exclude it with a pattern that begins with !');
    };
    const add = (names, size, base) => {
        const path = pathFrom(names, machine);
        const key = machine.platform === 'win32' ? path.toLowerCase() : path;
        if (found.size >= maxFiles && !found.has(key)) {
            throw (0,outcome_error/* badInput */.AN)('FILE', `the patterns match more than ${maxFiles} files`, { remedy: 'narrow them' });
        }
        found.set(key, { path, relative: names.slice(base.length).join('/'), size });
    };
    const addFiles = async (files, place) => {
        const sizes = await (0,map_limit/* mapLimit */.s)(files, STATS_AT_ONCE, async (names) => {
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
                throw (0,outcome_error/* badInput */.AN)('FILE', `the patterns lead through more than ${maxFiles * ENTRIES_PER_FILE} entries`, {
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
    return (0,outcome_error/* badInput */.AN)('FILE', `${(0,subject_printable/* printable */.g)(path)}: ${problem}`, {
        remedy: remedy ?? 'exclude it with a pattern that begins with !',
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/subject/collect.js









/** Copies in work at once. */
const COPIES_AT_ONCE = 8;
/** What the store of artifacts takes in no path. @see actions/toolkit, packages/artifact, path-and-artifact-name-validation */
const NOT_STORED = /[":<>|*?\r\n\\]/;
/**
 * Copies the files that a build made into a folder, hashes the copies, and writes the manifest beside them: what is
 * hashed is what will be uploaded, whatever the build still does to its own files.
 *
 * @throws CoreError bad-input, naming the file or input at fault
 */
async function collectSubjects(request, machine) {
    const files = await walkFiles(request.artifacts, machine);
    if (files.length > MAX_MANIFEST_SUBJECTS) {
        throw (0,outcome_error/* badInput */.AN)('FILE', `the patterns match ${files.length} files; a build hands over ${MAX_MANIFEST_SUBJECTS} at most`, {
            remedy: 'pack them into an archive',
        });
    }
    assertStorable(files, machine);
    const names = namesOf(files, request.names);
    const copies = files.map(({ relative, size }) => ({
        relative: `${FILES_FOLDER}/${relative}`,
        path: (0,external_node_path_.join)(request.folder, FILES_FOLDER, relative),
        size,
    }));
    await copyAll(files, copies, machine);
    const digests = await hashFiles(copies, request.algorithms, machine);
    const subjects = copies.map(({ relative }, index) => ({
        name: names[index] ?? '',
        digest: digests[index] ?? {},
        file: relative,
    }));
    const { bytes, digest } = writeManifest({ subjects, build: request.build });
    if (bytes.byteLength > MAX_MANIFEST_BYTES)
        throw (0,outcome_error/* badInput */.AN)('FILE', 'the names of the files are too long together');
    await machine.fs.writeFile((0,external_node_path_.join)(request.folder, MANIFEST_NAME), bytes, { flag: 'wx' }).catch((cause) => {
        throw unwritable(MANIFEST_NAME, cause);
    });
    return { digest, subjects };
}
/**
 * Names that the builder gives to files, out of JSON: `{"names":{"<path>":"<name>"}}`.
 *
 * @throws CoreError bad-input `INPUT`
 */
function namesFromMetadata(metadata) {
    const { names = {}, ...others } = metadata;
    const [unknown] = Object.keys(others);
    if (unknown !== undefined)
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input metadata: has the unknown field "${(0,subject_printable/* printable */.g)(unknown)}"`);
    if (!(0,json_types/* isJsonObject */.O)(names))
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input metadata: names is not an object');
    return new Map(Object.entries(names).map(([path, name]) => {
        if (typeof name === 'string' && nameProblem(name) === undefined)
            return [path, name];
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input metadata: the name of "${(0,subject_printable/* printable */.g)(path)}" cannot be that of a subject`);
    }));
}
/** Refuses before anything is copied what would be lost or renamed on the way, or was never in the workspace. */
function assertStorable(files, machine) {
    const workspace = machine.workspace.replaceAll('\\', '/').replace(/\/+$/, '');
    const folded = new Map();
    for (const { path, relative } of files) {
        if (!path.startsWith(`${workspace}/`) || path.slice(workspace.length + 1) !== relative) {
            throw (0,outcome_error/* badInput */.AN)('FILE', `${(0,subject_printable/* printable */.g)(path)}: is not in the workspace`, {
                remedy: 'let the build write into the workspace: nothing else is collected',
            });
        }
        const [character] = NOT_STORED.exec(relative) ?? [];
        if (character !== undefined) {
            throw (0,outcome_error/* badInput */.AN)('FILE', `${(0,subject_printable/* printable */.g)(relative)}: the store of artifacts takes no "${character}" in a name`, {
                remedy: 'rename the file, or pack it into an archive',
            });
        }
        const twin = folded.get(relative.toLowerCase());
        if (twin !== undefined) {
            throw (0,outcome_error/* badInput */.AN)('FILE', `${(0,subject_printable/* printable */.g)(relative)}: differs from ${(0,subject_printable/* printable */.g)(twin)} in case only`, {
                remedy: 'rename one: on the way to the signing job they could become one file',
            });
        }
        folded.set(relative.toLowerCase(), relative);
    }
}
function namesOf(files, given) {
    const usual = fileNames(files, 'auto');
    const names = files.map(({ relative }, index) => given.get(relative) ?? usual[index] ?? '');
    const paths = new Set(files.map(({ relative }) => relative));
    const stray = [...given.keys()].find((path) => !paths.has(path));
    if (stray !== undefined)
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input metadata: no artifact has the path "${(0,subject_printable/* printable */.g)(stray)}"`);
    const owners = new Map();
    for (const [index, name] of names.entries()) {
        const path = files[index]?.relative ?? '';
        const problem = nameProblem(name);
        if (problem !== undefined)
            throw (0,outcome_error/* badInput */.AN)('FILE', `${(0,subject_printable/* printable */.g)(path)}: its name ${problem}`);
        const other = owners.get(name);
        if (other !== undefined) {
            throw (0,outcome_error/* badInput */.AN)('SUBJECT', `${(0,subject_printable/* printable */.g)(path)} and ${(0,subject_printable/* printable */.g)(other)}: both would be called "${(0,subject_printable/* printable */.g)(name)}"`);
        }
        owners.set(name, path);
    }
    return names;
}
async function copyAll(files, copies, { fs }) {
    for (const folder of new Set(copies.map(({ path }) => (0,external_node_path_.dirname)(path)))) {
        await fs.mkdir(folder, { recursive: true }).catch((cause) => {
            throw unwritable(folder, cause);
        });
    }
    await (0,map_limit/* mapLimit */.s)(files, COPIES_AT_ONCE, async ({ path, relative }, index) => {
        const flags = external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE;
        await fs.copyFile(path, copies[index]?.path ?? '', flags).catch((cause) => {
            throw unwritable(relative, cause);
        });
    });
}
function unwritable(name, cause) {
    return (0,outcome_error/* badInput */.AN)('OUTPUT_WRITE', `${(0,subject_printable/* printable */.g)(name)}: cannot be copied for the signing job`, {
        remedy: 'check that the file is readable and that the disk has room for a copy of everything that was built',
        cause,
    });
}

// EXTERNAL MODULE: ./packages/core/lib/provenance/builder.js
var builder = __webpack_require__(9358);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
;// CONCATENATED MODULE: ./packages/core/lib/flow/signing-inputs.js


/** Reads the common signing inputs. @throws CoreError bad-input `INPUT`, naming the input and what it takes */
function readSigningInputs(inputs) {
    const signingConfig = signing_inputs_optional(inputs, 'signing-config');
    const trustedRoot = signing_inputs_optional(inputs, 'trusted-root');
    const sigstore = signing_inputs_oneOf(inputs, 'sigstore', ['auto', 'public-good', 'github'], 'auto');
    const isPrivateSigning = signing_inputs_isTrue(inputs, 'private-signing');
    const hasKey = signing_inputs_optional(inputs, 'key') !== undefined;
    const needsConfig = trustedRoot !== undefined && sigstore === 'auto' && !isPrivateSigning && !hasKey;
    if (signingConfig === undefined ? needsConfig : trustedRoot === undefined) {
        throw badInput('INPUT', 'inputs signing-config and trusted-root: a private Sigstore needs both', {
            remedy: 'give both files, or neither; or name the instance that the root belongs to with `sigstore`',
        });
    }
    if (isPrivateSigning && sigstore === 'public-good') {
        throw badInput('INPUT', 'inputs private-signing and sigstore: public-good and private at once');
    }
    const rekorVersion = signing_inputs_oneOf(inputs, 'rekor-version', ['', '1', '2'], '');
    return {
        sigstore: isPrivateSigning ? 'github' : sigstore,
        rekorVersion: rekorVersion === '1' ? 1 : rekorVersion === '2' ? 2 : undefined,
        signingConfig,
        trustedRoot,
        tufMirror: signing_inputs_optional(inputs, 'tuf-mirror'),
        tufRoot: signing_inputs_optional(inputs, 'tuf-root'),
        transparencyLog: signing_inputs_oneOf(inputs, 'transparency-log', ['auto', 'required', 'none'], 'auto'),
        timestampAuthority: signing_inputs_optional(inputs, 'timestamp-authority'),
        stores: readStores(inputs),
        bundleDir: signing_inputs_optional(inputs, 'bundle-dir'),
        releaseTag: signing_inputs_optional(inputs, 'release-tag'),
        allowPublicLog: signing_inputs_isTrue(inputs, 'allow-public-log'),
        isDryRun: signing_inputs_isTrue(inputs, 'dry-run'),
        timeoutMs: readDuration(inputs, 'timeout'),
    };
}
/** The input, undefined when it was not given. */
function signing_inputs_optional(inputs, name) {
    const value = inputs.input(name).trim();
    return value === '' ? undefined : value;
}
/** The lines of an input, without blank ones. */
function lines(inputs, name) {
    return inputs
        .input(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** A boolean input that may be missing, which is false. */
function signing_inputs_isTrue(inputs, name) {
    return inputs.input(name) !== '' && inputs.boolean(name);
}
/** One of the words, or the fallback when the input was not given. @throws CoreError bad-input `INPUT` */
function signing_inputs_oneOf(inputs, name, words, fallback) {
    const value = inputs.input(name).trim();
    if (value === '')
        return fallback;
    const found = words.find((word) => word === value);
    if (found !== undefined)
        return found;
    throw badInput('INPUT', `input ${name}: "${value}" is not one of ${words.filter((word) => word !== '').join(', ')}`);
}
/** A JSON object given as text, undefined when it was not given. @throws CoreError bad-input through wire's JSON codes */
function signing_inputs_jsonObjectInput(inputs, name) {
    const value = signing_inputs_optional(inputs, name);
    if (value === undefined)
        return undefined;
    const parsed = (0,parse/* parseJson */.q)(value, { what: `input ${name}` });
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression syntax, shown to the user
    const example = '${{ toJSON(…) }}';
    if (parsed === null)
        return undefined;
    if (!(0,json_types/* isJsonObject */.O)(parsed))
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${name}: is not a JSON object`, { remedy: `give it as \`${example}\`` });
    return parsed;
}
function readStores(inputs) {
    const words = inputs
        .input('store')
        .split(/[\s,]+/)
        .filter((word) => word !== '');
    if (words.length === 0)
        return undefined;
    const stores = words.map((word) => {
        if (word === 'github' || word === 'oci' || word === 'file' || word === 'release')
            return word;
        throw badInput('INPUT', `input store: "${word}" is not one of github, oci, file, release`);
    });
    return [...new Set(stores)];
}
/** Seconds (`90`, `90s`) or minutes (`5m`), in milliseconds; at most six hours, GitHub's own limit for a job. */
function readDuration(inputs, name) {
    const value = signing_inputs_optional(inputs, name);
    if (value === undefined)
        return undefined;
    const [, digits = '', unit = 's'] = /^(\d{1,5})(s|m)?$/.exec(value) ?? [];
    const seconds = Number(digits) * (unit === 'm' ? 60 : 1);
    if (digits === '' || seconds < 1 || seconds > 6 * 3600) {
        throw badInput('INPUT', `input ${name}: "${value}" is not a duration`, {
            remedy: 'give seconds (90) or minutes (5m), up to 360m',
        });
    }
    return seconds * 1000;
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/builder-inputs.js





/** A run has fifty attempts at most, and each is asked for. */
const MAX_ATTEMPT = 100;
/** @throws CoreError bad-input `INPUT`, naming the input */
function readBuilderInputs(inputs) {
    const inputsOfCall = jsonObjectInput(inputs, 'inputs');
    if (inputsOfCall === undefined)
        throw missing('inputs');
    const builder = oneBuilder(inputs, [...BUILDERS, ...ATTESTERS]);
    const artifacts = artifactsOf(builder, inputs);
    if (artifacts.kind === 'image')
        assertOneImage(artifacts.image.image, inputsOfCall.image);
    return {
        builder,
        artifacts,
        inputs: inputsOfCall,
        vars: jsonObjectInput(inputs, 'vars'),
        ...readSigningChoices(inputs),
        bundleName: bundleName(inputs),
    };
}
/** The parameters in the provenance are those that counted: an image that comes in a secret must not be another. */
function assertOneImage(image, parameter) {
    if (parameter === undefined || parameter === '' || parameter === image)
        return;
    throw badInput('INPUT', 'input image: and the secret of that name are two images, and the provenance has the input', {
        remedy: 'give the image once',
    });
}
/** @throws CoreError bad-input `INPUT` */
function readSigningChoices(inputs) {
    const store = oneOf(inputs, 'store', ['', 'github', 'none'], '');
    const missingRelease = oneOf(inputs, 'missing-release', ['', 'draft', 'published'], '');
    return {
        allowPublicLog: isTrue(inputs, 'allow-public-log'),
        releaseTag: optional(inputs, 'release-tag'),
        ...(missingRelease === '' ? {} : { missingRelease }),
        store: store === '' ? undefined : store,
    };
}
/** Where the hand-over of a build job lies, and the digest that it claims. @throws CoreError bad-input `INPUT` */
function readHandover(inputs) {
    return {
        folder: absolute(needed(inputs, 'folder')),
        subjectsDigest: matching(inputs, 'subjects-digest', /^sha256:[0-9a-f]{64}$/, 'sha256:<hex>'),
    };
}
function artifactsOf(builder, inputs) {
    if (!isAboutAnImage(builder))
        return isAttester(builder) ? named(inputs) : built(inputs);
    if (isAttester(builder))
        return { kind: 'image', image: readImageInputs(inputs, 'index'), build: undefined };
    return { kind: 'image', image: readImageInputs(inputs, 'all'), build: buildJob(inputs) };
}
function built(inputs) {
    if (optional(inputs, 'base64-subjects') !== undefined)
        throw badInput('INPUT', 'input base64-subjects: goes with a builder that only signs');
    return {
        kind: 'built',
        ...readHandover(inputs),
        ...buildJob(inputs),
    };
}
function buildJob(inputs) {
    return {
        buildJob: needed(inputs, 'build-job'),
        buildAttempt: attempt(inputs),
        allowsSelfHosted: isTrue(inputs, 'allow-self-hosted'),
        cache: isTrue(inputs, 'shared-cache') ? 'shared' : 'none',
    };
}
function named(inputs) {
    if (optional(inputs, 'folder') === undefined)
        return { kind: 'named', from: 'input', base64: needed(inputs, 'base64-subjects') };
    if (optional(inputs, 'base64-subjects') !== undefined)
        throw badInput('INPUT', 'input base64-subjects: comes in an input or in a file, and not in both', {
            remedy: 'give `base64-subjects` or `base64-subjects-as-file`',
        });
    const { folder, subjectsDigest: fileDigest } = readHandover(inputs);
    return { kind: 'named', from: 'file', folder, fileDigest };
}
function bundleName(inputs) {
    const name = optional(inputs, 'bundle-name');
    if (name === undefined || (/^[\w.][\w .+-]{0,199}$/.test(name) && !/^\.+$/.test(name)))
        return name;
    throw badInput('INPUT', `input bundle-name: "${name.slice(0, 100)}" is not the name of a file`, {
        remedy: 'give letters, digits and `. _ + -` only',
    });
}
/** The builder whose build job this is. @throws CoreError bad-input `INPUT` */
function readBuilder(inputs) {
    return oneBuilder(inputs, builder/* BUILDERS */.rV);
}
function oneBuilder(inputs, known) {
    const name = needed(inputs, 'builder');
    const found = known.find((builder) => builder === name);
    if (found !== undefined)
        return found;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input builder: "${name.slice(0, 100)}" is not one of ${known.join(', ')}`);
}
/** What signing takes from a builder: no service, root, key or proxy of anybody's (contracts: builders). */
function signingInputsOf({ allowPublicLog, releaseTag, store }, instance, bundleDir) {
    const github = store === 'github' || (store === undefined && instance === 'published') ? ['github'] : [];
    return {
        sigstore: 'auto',
        rekorVersion: undefined,
        signingConfig: undefined,
        trustedRoot: undefined,
        tufMirror: undefined,
        tufRoot: undefined,
        transparencyLog: 'auto',
        timestampAuthority: undefined,
        stores: [...github, ...(releaseTag === undefined ? [] : ['release']), 'file'],
        bundleDir,
        releaseTag,
        allowPublicLog,
        isDryRun: false,
        timeoutMs: undefined,
    };
}
function needed(inputs, name) {
    const value = signing_inputs_optional(inputs, name);
    if (value === undefined)
        throw missing(name);
    return value;
}
function matching(inputs, name, form, shown) {
    const value = needed(inputs, name);
    if (form.test(value))
        return value;
    throw badInput('INPUT', `input ${name}: "${value.slice(0, 100)}" is not ${shown}`, {
        remedy: 'it comes out of the outputs of the build job: look at what that job says',
    });
}
function attempt(inputs) {
    const value = matching(inputs, 'build-attempt', /^[1-9]\d{0,2}$/, 'the number of an attempt');
    if (Number(value) <= MAX_ATTEMPT)
        return value;
    throw badInput('INPUT', `input build-attempt: ${value} is more than any run has`);
}
function absolute(folder) {
    if (isAbsolute(folder))
        return folder;
    throw badInput('INPUT', `input folder: ${folder.slice(0, 200)} is not absolute`);
}
function missing(name) {
    return (0,outcome_error/* badInput */.AN)('INPUT', `input ${name}: is missing`, {
        remedy: 'this action is part of the builders: call `build-*.yml` with `uses:` of a job',
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/subjects.js


/** The machine whose files become subjects. */
function subjectMachine(ports) {
    return {
        fs: ports.fs,
        workspace: ports.job.workspace,
        platform: ports.platform,
        parallelism: ports.parallelism,
        ...(ports.workerUrl === undefined ? {} : { workerUrl: ports.workerUrl }),
        notice: ports.log.info,
    };
}
/** Digest algorithms that are asked for, sha256 by default. */
function digestAlgorithms(inputs) {
    const words = (optional(inputs, 'digest-algorithms') ?? 'sha256').split(/[\s,]+/);
    return [...new Set(words.filter((word) => word !== ''))];
}
/**
 * Subjects of the inputs `subject-path`, `subject-digest`, `subject-name`, `subject-checksums`, or, where none of them
 * is given, of the runner's own list.
 *
 * @param listed counts only the entries of that kind in the runner's list
 */
async function readSubjects(inputs, ports, listed) {
    const paths = optional(inputs, 'subject-path');
    const digest = optional(inputs, 'subject-digest');
    const checksums = optional(inputs, 'subject-checksums');
    const name = optional(inputs, 'subject-name');
    const nameStyle = oneOf(inputs, 'subject-name-style', ['auto', 'base', 'path'], 'auto');
    const isGiven = paths !== undefined || digest !== undefined || checksums !== undefined;
    return resolveSubjects({
        ...(paths === undefined ? {} : { paths }),
        ...(digest === undefined ? {} : { digest }),
        ...(checksums === undefined ? {} : { checksums }),
        ...(name === undefined ? {} : { name }),
        ...(isGiven || ports.job.artifactsList === undefined ? {} : { artifactsList: ports.job.artifactsList }),
        ...(listed === undefined ? {} : { artifactsKind: listed }),
        nameStyle,
        algorithms: digestAlgorithms(inputs),
    }, subjectMachine(ports));
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/collect-build.js







/**
 * The end of a builder's build job: copies and hashes what was built. What it says is what the build says, and whoever
 * signs trusts it with nothing else. Asks nobody for anything. Never throws for a failure.
 *
 * @param job name of the job, `GITHUB_JOB`
 */
async function collectBuild(inputs, ports, job) {
    try {
        return await collect(inputs, ports, job);
    }
    catch (error) {
        return notCollected((0,outcome_error/* describeFailure */.Ic)(error));
    }
}
/** The result of a failure. */
function notCollected(failure) {
    return { version: types/* RESULT_VERSION */.R, action: 'collect', outcome: failure.outcome, failure, notices: [], count: 0 };
}
async function collect(inputs, ports, job) {
    const builder = readBuilder(inputs);
    const artifacts = signing_inputs_optional(inputs, 'artifacts');
    if (artifacts === undefined) {
        throw (0,outcome_error/* badInput */.AN)('NO_SUBJECT', 'input artifacts: names nothing that was built', { remedy: 'give `artifacts`' });
    }
    const leg = signing_inputs_optional(inputs, 'leg');
    const names = namesFromMetadata(signing_inputs_jsonObjectInput(inputs, 'metadata') ?? {});
    await ports.fs.mkdir(ports.job.tempDir, { recursive: true });
    const folder = await ports.fs.mkdtemp((0,external_node_path_.join)(ports.job.tempDir, 'built-'));
    const { digest, subjects } = await collectSubjects({
        artifacts,
        // npm's registry asks for sha512.
        algorithms: builder === 'node' ? ['sha256', 'sha512'] : ['sha256'],
        names,
        build: {
            runId: ports.job.runId,
            runAttempt: ports.job.runAttempt,
            job: leg === undefined ? job : `${job} (${leg})`,
        },
        folder,
    }, subjectMachine(ports));
    return {
        version: types/* RESULT_VERSION */.R,
        action: 'collect',
        outcome: 'verified',
        notices: [],
        folder,
        subjectsDigest: digest,
        count: subjects.length,
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/index.js













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

/***/ 9358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ ATTESTERS),
/* harmony export */   dT: () => (/* binding */ isAttester),
/* harmony export */   jY: () => (/* binding */ builderPath),
/* harmony export */   rV: () => (/* binding */ BUILDERS)
/* harmony export */ });
/* unused harmony exports purposeOf, builderOf, calledWorkflow, isAboutAnImage, buildTypeOf */


/** The builders of this suite that build. */
const BUILDERS = ['generic', 'container', 'node', 'python', 'go', 'maven', 'helm'];
/** Those that sign for digests which their caller hands over, wherever they were built. */
const ATTESTERS = ['attest-generic', 'attest-container'];
/** Events that have all their parameters in a form that the build types define. */
const EVENTS = (/* unused pure expression or super */ null && (['push', 'create', 'release', 'workflow_dispatch']));
/** Events on which a builder builds and signs nothing: a check before the merge. */
const CHECKS = (/* unused pure expression or super */ null && (['pull_request', 'merge_group']));
/**
 * Whether a builder signs on an event. Those that run a stranger's code with the repository's rights, or whose
 * parameters nobody enumerates, are refused: no provenance of theirs could be Build L3 (case S12).
 *
 * @returns `sign`, or `check` where the build is all that is wanted
 * @throws CoreError bad-input `TRIGGER`
 */
function purposeOf(event) {
    if (EVENTS.includes(event))
        return 'sign';
    if (CHECKS.includes(event))
        return 'check';
    throw badInput('TRIGGER', `event ${event}: a builder does not sign for it; nothing was signed`, {
        remedy: `call the builder on ${EVENTS.join(', ')}; on ${CHECKS.join(' and ')} it builds and signs nothing`,
    });
}
/**
 * The builder whose file the job stands in.
 *
 * @throws CoreError refused `BUILDER` when it was started directly, or the job stands in another file; bad-input
 * `ID_TOKEN` for a token that names no commit
 */
function builderOf(claims, name) {
    return { name, ...calledWorkflow(claims, builderPath(name)) };
}
/**
 * The reusable workflow of this suite that the job stands in, by the verified ID token alone.
 *
 * @param expected path of its file in its repository
 * @throws CoreError as {@link builderOf}
 */
function calledWorkflow(claims, expected) {
    const { jobWorkflowRef, jobWorkflowSha: commit } = claims;
    const repository = jobWorkflowRef.split('/').slice(0, 2).join('/');
    const { path, ref } = workflowOf(jobWorkflowRef, repository);
    const started = workflowOf(claims.workflowRef, claims.repository);
    if (claims.repository === repository && started.path === path) {
        throw refused('BUILDER', `${repository}/${path} was started by itself: whoever starts it could have changed it`, {
            remedy: 'call it with `uses:` from a job of another workflow',
        });
    }
    if (path !== expected) {
        throw refused('BUILDER', `the job stands in ${repository}/${path}, and not in ${expected}`, {
            remedy: 'call one of the builders; their inner actions are of no use elsewhere',
        });
    }
    if (commit === undefined)
        throw badInput('ID_TOKEN', 'the ID token of the job names no commit of its workflow');
    return { repository, ref, commit };
}
/** Path of a builder's file in its repository. */
function builderPath(name) {
    return `.github/workflows/${isAttester(name) ? name : `build-${name}`}.yml`;
}
/** Whether a builder signs for what it did not build. */
function isAttester(name) {
    return ATTESTERS.some((attester) => attester === name);
}
/** Whether what a builder signs for is an image of a registry, and no files. */
function isAboutAnImage(name) {
    return name === 'container' || name === 'attest-container';
}
/** Build type of a builder: below its own repository, so that whoever copies it has types of their own. */
function buildTypeOf({ name, repository }, serverUrl) {
    return `${serverUrl}/${repository}/buildtypes/${name}/v1`;
}


/***/ }),

/***/ 8449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ RESULT_VERSION)
/* harmony export */ });
/** Version of the result file; it grows by one when a field changes its meaning. */
const RESULT_VERSION = 1;


/***/ }),

/***/ 6061:
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

/***/ 772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(209);

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
