"use strict";
exports.id = 5158;
exports.ids = [5158];
exports.modules = {

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

/***/ 55158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./packages/cli/lib/error.js
var lib_error = __webpack_require__(11010);
// EXTERNAL MODULE: ./packages/cli/lib/inputs.js
var inputs = __webpack_require__(37039);
// EXTERNAL MODULE: ./packages/cli/lib/result.js
var lib_result = __webpack_require__(7355);
// EXTERNAL MODULE: ./packages/runner/lib/printable.js
var printable = __webpack_require__(70199);
;// CONCATENATED MODULE: ./packages/cli/lib/migrate/edit.js
/**
 * The text with all edits made; what lies outside of them stays as it is.
 *
 * @throws RangeError when two edits touch the same characters: a defect of ours, and nothing must be written then
 */
function applyEdits(text, edits) {
    let result = '';
    let at = 0;
    for (const { start, end, text: put } of inOrder(edits)) {
        if (start < at || end < start || end > text.length)
            throw new RangeError(`edits overlap at ${start}`);
        result += text.slice(at, start) + put;
        at = end;
    }
    return result + text.slice(at);
}
/** Edits by place; those that put something into one and the same place keep their order. */
function inOrder(edits) {
    return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/diff.js


/** Unchanged lines around a change. */
const CONTEXT = 3;
/**
 * The edits of a text as a unified diff that `git apply` and `patch` take; empty without edits. The edits say where the
 * changes are, so that no line is compared with another, whatever the size.
 */
function unifiedDiff(path, text, edits) {
    const lines = text.split(/(?<=\n)/);
    const changes = changesOf(text, edits);
    const hunks = [];
    for (const change of changes) {
        const hunk = hunks.at(-1);
        const before = hunk?.at(-1);
        if (hunk !== undefined && before !== undefined && change.first - before.last <= 2 * CONTEXT)
            hunk.push(change);
        else
            hunks.push([change]);
    }
    if (hunks.length === 0)
        return '';
    let shift = 0;
    const body = hunks.map((hunk) => {
        const from = Math.max(0, (hunk[0]?.first ?? 0) - CONTEXT);
        const to = Math.min(lines.length, (hunk.at(-1)?.last ?? 0) + CONTEXT);
        const grown = hunk.reduce((sum, { first, last, lines: put }) => sum + put.length - (last - first), 0);
        const out = [];
        let at = from;
        for (const { first, last, lines: put } of hunk) {
            out.push(...lines.slice(at, first).map((line) => ` ${line}`));
            out.push(...lines.slice(first, last).map((line) => `-${line}`), ...put.map((line) => `+${line}`));
            at = last;
        }
        out.push(...lines.slice(at, to).map((line) => ` ${line}`));
        const head = `@@ -${span(from, to - from)} +${span(from + shift, to - from + grown)} @@\n`;
        shift += grown;
        return head + out.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('');
    });
    const shown = (0,printable/* printable */.g)(path);
    return `--- a/${shown}\n+++ b/${shown}\n${body.join('')}`;
}
function span(from, count) {
    return `${count === 0 ? from : from + 1},${count}`;
}
/** The edits widened to whole lines, those of one line together. */
function changesOf(text, edits) {
    const starts = lineStarts(text);
    const groups = [];
    for (const edit of inOrder(edits)) {
        const first = lineAt(starts, edit.start);
        const isWholeLines = edit.end > edit.start && text[edit.end - 1] === '\n';
        const last = isWholeLines && starts[first] === edit.start && (edit.text === '' || edit.text.endsWith('\n'))
            ? lineAt(starts, edit.end - 1) + 1
            : lineAt(starts, edit.end) + 1;
        const group = groups.at(-1);
        if (group !== undefined && first < group.last) {
            group.last = Math.max(group.last, last);
            group.edits.push(edit);
        }
        else
            groups.push({ first, last, edits: [edit] });
    }
    return groups.map(({ first, last, edits: own }) => {
        const from = starts[first] ?? 0;
        const to = starts[last] ?? text.length;
        const shifted = own.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
        const put = applyEdits(text.slice(from, to), shifted);
        return { first, last: Math.min(last, starts.length), lines: put === '' ? [] : put.split(/(?<=\n)/) };
    });
}
function lineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1 && at + 1 < text.length; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** Line that holds a place, by halving. */
function lineAt(starts, place) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= place)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/cli/lib/migrate/source.js


/** Largest workflow that is read, in bytes: GitHub itself takes no more than half of it. */
const MAX_BYTES = 1024 * 1024;
/**
 * Reads a YAML file without making values of it: an alias is followed only where it is asked for, so that a few lines
 * of aliases never become gigabytes.
 *
 * @throws CliError `WORKFLOW`
 */
function readSource(bytes, name) {
    if (bytes.byteLength > MAX_BYTES)
        throw fault(name, `has more than ${MAX_BYTES} bytes`);
    const text = utf8(bytes, name);
    const lines = new dist.LineCounter();
    const document = documentOf(text, name, lines);
    const [error] = document.errors;
    if (error !== undefined) {
        const { line } = lines.linePos(error.pos[0]);
        throw fault(name, `line ${line}: ${(error.message.split('\n')[0] ?? '').slice(0, 200)}`);
    }
    if (!(0,dist.isMap)(document.contents))
        throw fault(name, 'is no mapping');
    const anchored = anchorsOf(document, name);
    let used;
    return {
        name,
        text,
        root: document.contents,
        eol: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
        lineOf: (place) => lines.linePos(place).line,
        resolve: (node) => {
            const found = (0,dist.isAlias)(node) ? anchored.get(node) : node;
            return (0,dist.isScalar)(found) || (0,dist.isMap)(found) || (0,dist.isSeq)(found) ? found : undefined;
        },
        outputsOf: (job) => {
            used ??= outputsIn(text);
            return used.get(job) ?? [];
        },
    };
}
/** What each alias stands for: the nearest node before it with that anchor. An alias never stands for another. */
function anchorsOf(document, name) {
    const anchors = new Map();
    const found = new Map();
    (0,dist/* visit */.YR)(document, {
        Alias: (_key, alias) => {
            const node = anchors.get(alias.source);
            if (node === undefined)
                throw fault(name, `the alias *${alias.source.slice(0, 60)} stands for nothing`);
            found.set(alias, node);
        },
        Value: (_key, node) => {
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
    });
    return found;
}
function outputsIn(text) {
    const used = new Map();
    for (const [, job = '', name = ''] of text.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)) {
        const names = used.get(job);
        if (names === undefined)
            used.set(job, [name]);
        else
            names.push(name);
    }
    return used;
}
function documentOf(text, name, lineCounter) {
    try {
        return (0,dist.parseDocument)(text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            strict: true,
            // The library compares every key with every other; those that are read are looked at in `entryOf`.
            uniqueKeys: false,
            prettyErrors: false,
            logLevel: 'error',
            lineCounter,
        });
    }
    catch (cause) {
        throw fault(name, 'is nested too deeply', cause);
    }
}
function utf8(bytes, name) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw fault(name, 'is not UTF-8', cause);
    }
    const odd = /[^\t\n\r\u0020-\u007e\u0085\u00a0-\u{10ffff}]/u.exec(text);
    if (odd !== null) {
        const point = (odd[0].codePointAt(0) ?? 0).toString(16);
        throw fault(name, `holds the control character U+${point.padStart(4, '0').toUpperCase()}, which YAML does not allow`);
    }
    return text;
}
/** An error `WORKFLOW` about a file. */
function fault(name, problem, cause) {
    return new lib_error/* CliError */.z('WORKFLOW', `${name}: ${problem}`, {
        remedy: 'mend the file, or name only the others; nothing was written',
        cause,
    });
}
/**
 * The entry of a key; undefined without one.
 *
 * @throws CliError `WORKFLOW` when the key stands twice: which one counts is anybody's guess
 */
function entryOf(source, map, name) {
    if (!(0,dist.isMap)(map))
        return undefined;
    const found = map.items.filter(({ key }) => (0,dist.isScalar)(key) && key.value === name);
    const [pair] = found;
    if (found.length > 1 && (0,dist.isScalar)(pair?.key)) {
        throw fault(source.name, `line ${source.lineOf(startOf(pair.key))}: the key "${name}" stands twice`);
    }
    return (0,dist.isScalar)(pair?.key) ? { key: pair.key, value: pair.value } : undefined;
}
/** The value of a key, aliases followed. */
function nodeOf(source, map, name) {
    return source.resolve(entryOf(source, map, name)?.value);
}
/** The value of a key as text, aliases followed; undefined when it is none. */
function textOf(source, map, name) {
    const value = nodeOf(source, map, name);
    if (!(0,dist.isScalar)(value) || value.value === null)
        return undefined;
    return typeof value.value === 'string' ? value.value : value.source;
}
/** Names that were read once: a mapping may be large, and every step looks into that of its job. */
const NAMES = new WeakMap();
/** Names of a mapping's keys. */
function keysOf(map) {
    if (!(0,dist.isMap)(map))
        return [];
    const names = NAMES.get(map) ?? map.items.map(({ key }) => ((0,dist.isScalar)(key) ? String(key.value) : '?'));
    NAMES.set(map, names);
    return names;
}
/** Where a node begins in the text. */
function startOf(node) {
    return rangeOf(node)[0];
}
/** Where the value of a node ends in the text; comments behind it are no part of it. */
function endOf(node) {
    return rangeOf(node)[1];
}
function rangeOf(node) {
    const range = (0,dist.isScalar)(node) || (0,dist.isMap)(node) || (0,dist.isSeq)(node) || (0,dist.isAlias)(node) ? node.range : undefined;
    if (range === undefined || range === null)
        throw new RangeError('a node has no place in the text');
    return range;
}
/** Column of a place, counted from 0, and the text before it in its line. */
function lineHead(source, place) {
    return source.text.slice(source.text.lastIndexOf('\n', place - 1) + 1, place);
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/files.js





/** Most files that are looked for in a folder. */
const MAX_FILES = 2000;
const MAX_DEPTH = 8;
const YAML = /\.ya?ml$/;
const ACTION = /^action\.ya?ml$/;
/**
 * The workflows and actions that were named: files as they are, and of a folder its workflows, the action in its root
 * and those below `.github`. Links are not followed, as nothing outside of what was named may be read or written.
 *
 * @throws CliError `WORKFLOW`, `ARGUMENT`
 */
async function readFiles(named, cwd) {
    const paths = new Map();
    for (const name of named) {
        const path = (0,external_node_path_.resolve)(cwd, name);
        const isFolder = await isDirectory(path, name);
        for (const found of isFolder ? await inFolder(path, name) : [path])
            paths.set(found, shown(found, cwd));
    }
    const files = [];
    for (const [path, name] of paths)
        files.push(await readOne(path, name));
    return files;
}
async function isDirectory(path, name) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory();
    }
    catch (cause) {
        throw new lib_error/* CliError */.z('ARGUMENT', `${name.slice(0, 300)}: is not there, or cannot be read`, {
            remedy: 'name workflow files, or the folder of a repository',
            cause,
        });
    }
}
async function inFolder(folder, name) {
    const root = await (0,promises_.realpath)(folder);
    const found = [
        ...(await filesIn(root, root, name, 0, (entry) => ACTION.test(entry))),
        ...(await filesIn((0,external_node_path_.join)(root, '.github'), root, name, MAX_DEPTH, (entry, where) => where.endsWith(`${external_node_path_.sep}workflows`) ? YAML.test(entry) : ACTION.test(entry))),
        // The folder of workflows itself may be named.
        ...(/(?:^|[\\/])workflows$/.test(root) ? await filesIn(root, root, name, 0, (entry) => YAML.test(entry)) : []),
    ];
    if (found.length === 0) {
        throw new lib_error/* CliError */.z('ARGUMENT', `${name.slice(0, 300)}: has no workflow in .github/workflows, and no action`, {
            remedy: 'name the folder of a repository, or workflow files',
        });
    }
    return [...new Set(found)].sort();
}
async function filesIn(folder, root, name, depth, isWanted) {
    let entries;
    try {
        if (!isWithin(await (0,promises_.realpath)(folder), root))
            throw fault(shown(folder, root), 'is a link that leads out of the folder');
        entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw error;
    }
    const found = [];
    for (const entry of entries) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory() && depth > 0)
            found.push(...(await filesIn(path, root, name, depth - 1, isWanted)));
        else if (!entry.isDirectory() && isWanted(entry.name, folder))
            found.push(path);
        if (found.length > MAX_FILES)
            throw fault(name, `has more than ${MAX_FILES} workflows and actions`);
    }
    return found;
}
function linkFault(name, cause) {
    return fault(name, 'is a symbolic link; name the file that it leads to', cause);
}
/** The platform's code of an error, `ENOENT`. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
function isWithin(path, root) {
    return path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : `${root}${external_node_path_.sep}`);
}
function shown(path, cwd) {
    const inside = (0,external_node_path_.relative)(cwd, path);
    const name = inside === '' ? (0,external_node_path_.basename)(path) : inside.startsWith('..') ? path : inside;
    return name.split(external_node_path_.sep).join('/');
}
/** Reads a regular file, and nothing that a link leads to. @throws CliError `WORKFLOW` */
async function readOne(path, name) {
    // Windows has no way to open without following.
    if (external_node_fs_.constants.O_NOFOLLOW === undefined && (await (0,promises_.lstat)(path)).isSymbolicLink())
        throw linkFault(name);
    let file;
    try {
        file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (cause) {
        const isLink = ['ELOOP', 'EMLINK'].includes(codeOf(cause));
        throw isLink ? linkFault(name, cause) : fault(name, 'cannot be read', cause);
    }
    try {
        const status = await file.stat();
        if (!status.isFile())
            throw fault(name, 'is no regular file');
        if (status.size > MAX_BYTES)
            throw fault(name, `has ${status.size} bytes; at most ${MAX_BYTES} are read`);
        const bytes = new Uint8Array(MAX_BYTES + 1);
        let length = 0;
        for (let read = -1; read !== 0 && length < bytes.length; length += read) {
            read = (await file.read(bytes, length, bytes.length - length)).bytesRead;
        }
        return { path, name, bytes: bytes.slice(0, length), mode: status.mode & 0o777 };
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/model.js


/** Most jobs and steps that a file may have: far more than anybody writes. */
const MAX_PARTS = 2000;
/**
 * The jobs and steps of a workflow, or the steps of a composite action.
 *
 * @throws CliError `WORKFLOW` when they are too many
 */
function modelOf(source) {
    const model = readModel(source);
    const parts = model.jobs.reduce((sum, { steps }) => sum + 1 + steps.length, 0);
    if (parts > MAX_PARTS)
        throw fault(source.name, `has ${parts} jobs and steps; at most ${MAX_PARTS} are looked at`);
    return model;
}
function readModel(source) {
    const jobs = nodeOf(source, source.root, 'jobs');
    if ((0,dist.isMap)(jobs)) {
        const found = jobs.items.flatMap(({ key, value }) => (0,dist.isScalar)(key) && (0,dist.isMap)(value) ? [jobOf(source, String(key.value), value)] : []);
        return { kind: 'workflow', jobs: found };
    }
    const runs = nodeOf(source, source.root, 'runs');
    if (!(0,dist.isMap)(runs))
        return { kind: 'neither', jobs: [] };
    return { kind: 'action', jobs: textOf(source, runs, 'using') === 'composite' ? [jobOf(source, undefined, runs)] : [] };
}
function jobOf(source, id, map) {
    const entry = entryOf(source, map, 'steps');
    // Steps that are an alias are those of another job, and are looked at there.
    if (!(0,dist.isSeq)(entry?.value))
        return { id, map, steps: [] };
    const isJobShared = map.anchor !== undefined || entry.value.anchor !== undefined;
    const steps = entry.value.items.flatMap((item, index) => {
        if ((0,dist.isAlias)(item) || !(0,dist.isMap)(item))
            return [];
        const label = textOf(source, item, 'name') ?? textOf(source, item, 'id') ?? String(index + 1);
        return [{ map: item, label, isShared: isJobShared || item.anchor !== undefined }];
    });
    return { id, map, steps };
}
/** Where the job would run, as far as it can be told from the file. */
function runnerOf(source, job) {
    const value = nodeOf(source, job.map, 'runs-on');
    const labels = (0,dist.isSeq)(value) ? value.items.map((item) => source.resolve(item)) : [value];
    const words = labels.map((label) => ((0,dist.isScalar)(label) ? String(label.value) : ''));
    if (words.includes('self-hosted'))
        return 'self-hosted';
    return words.length === 1 && /^(?:ubuntu|windows|macos)-[\w.-]+$/.test(words[0] ?? '') ? 'hosted' : 'unknown';
}
/** The value of a variable that the step itself sets, or whether its job or workflow does. */
function variableOf(source, job, step, name) {
    const own = nodeOf(source, step.map, 'env');
    if (keysOf(own).includes(name)) {
        const text = textOf(source, own, name);
        return text === undefined ? undefined : { kind: 'text', text };
    }
    const isSet = [job.map, source.root].some((map) => keysOf(nodeOf(source, map, 'env')).includes(name));
    return isSet ? { kind: 'context' } : undefined;
}
/** The first variable with such a name that is set for a step in the file. */
function findVariable(source, job, step, isMeant) {
    const maps = [step.map, job.map, source.root].map((map) => nodeOf(source, map, 'env'));
    return maps.map((map) => keysOf(map).find(isMeant)).find((name) => name !== undefined);
}
/** Line that a node stands in, counted from 1. */
function lineOfNode(source, node) {
    return source.lineOf(startOf(node));
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/level.js

const RAISE = 'a build-*.yml of this suite, which builds and signs in separate jobs, gives L3';
/** Level of provenance that a step of the job itself signs: moving changes nothing about where it is signed. */
function levelOfStep(source, job) {
    if (job.id === undefined)
        return same('that of the job', 'a composite action runs in the job that calls it');
    const runner = runnerOf(source, job);
    if (runner === 'self-hosted') {
        return same('L1', 'the runner is self-hosted; L2 with a statement in the builder map of whoever verifies');
    }
    const reason = `any step of the job can ask for the token that the certificate is made of; ${RAISE}`;
    return runner === 'hosted'
        ? same('L2', reason)
        : same('L2 on a GitHub-hosted runner, else L1', `the file does not say which one it is; ${reason}`);
}
/** Level of provenance of slsa-github-generator's generic and container workflows. */
function levelOfGenerator() {
    return {
        before: 'L2 (slsa-verifier says L3)',
        after: 'L2',
        reason: `only digests are handed over, so nobody can see how they were built; L3 where the builder map of whoever verifies says so; ${RAISE}`,
    };
}
/** A signature, or a statement about something else than the build, has no level. */
function levelOfSignature(what) {
    return same('no level', `${what} says nothing about how it was built`);
}
/** Level that a step verifies, without demanding one. */
function levelOfCheck() {
    return same('none demanded', 'add `minimum-level` to demand one');
}
function same(level, reason) {
    return { before: level, after: level, reason };
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/place.js
/** A place that stays, because of something. */
function left(...notes) {
    return { kind: 'left', notes };
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/target.js


/** What the diff shows in place of a release that nobody named. */
const PLACEHOLDER = {
    repository: 'OWNER/slsa-actions',
    ref: '<full commit SHA of the release>',
    comment: 'v1',
};
/** What a `uses:` names; undefined for actions in the repository itself, images, and what is no such text. */
function usesOf(source, entry) {
    const node = source.resolve(entry?.value);
    if (!(0,dist.isScalar)(node) || typeof node.value !== 'string')
        return undefined;
    const [, path = '', ref = ''] = /^([\w.-]+\/[\w.-]+(?:\/[\w./-]+)?)@(\S+)$/.exec(node.value.trim()) ?? [];
    if (path === '')
        return undefined;
    const [, comment = ''] = /^[ \t]*#[ \t]*([^\r\n]*)/.exec(source.text.slice(endOf(node))) ?? [];
    return { path: path.toLowerCase(), ref, text: node.value, comment };
}
/** `OWNER/slsa-actions/path@sha` */
function usesText(target, path) {
    return `${target.repository}/${path}@${target.ref}`;
}
/** A comment that says no more than which version the commit is. */
const VERSION_COMMENT = /^[ \t]+#[ \t]*(?:tag=|pin@|ratchet:\S*@)?v?\d+(?:\.\d+)*(?:-[\w.]+)?[ \t]*(?=\r?\n|$)/;
/**
 * Edits that make a `uses:` name something of this suite; a comment with the old version becomes the new one, any other
 * stays behind it. A reason instead when it is written in a way that cannot be changed in one place.
 */
function useInstead(source, entry, target, path) {
    const node = entry.value;
    if (!(0,dist.isScalar)(node))
        return 'its `uses` is an alias; write the name out';
    if (node.anchor !== undefined)
        return 'its `uses` has an anchor, which something else may stand for; write the name out';
    const text = quoted(node, usesText(target, path));
    if (text === undefined)
        return 'its `uses` is a text of several lines; write it in one';
    const end = endOf(node);
    const after = source.text.slice(end);
    const old = VERSION_COMMENT.exec(after)?.[0];
    const edit = { start: startOf(node), end, text };
    if (old !== undefined)
        return [{ ...edit, end: end + old.length, text: `${text} # ${target.comment}` }];
    // In a flow mapping something else follows, and a comment would hide it.
    const isLast = /^[ \t]*(?:#|\r?\n|$)/.test(after);
    return [isLast ? { ...edit, text: `${text} # ${target.comment}` } : edit];
}
function quoted({ type }, text) {
    if (type === 'QUOTE_SINGLE')
        return `'${text}'`;
    if (type === 'QUOTE_DOUBLE')
        return `"${text}"`;
    return type === 'PLAIN' ? text : undefined;
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/attest-step.js





const SUBJECT = ['subject-path', 'subject-digest', 'subject-name', 'subject-checksums'];
const PREDICATE = ['predicate-type', 'predicate', 'predicate-path'];
const COMMON = ['push-to-registry', 'create-storage-record', 'show-summary', 'github-token'];
/** Actions of GitHub that attest, what becomes of them, and the inputs that both have. */
const ATTEST = {
    'actions/attest': {
        path: 'actions/attest',
        inputs: [...SUBJECT, 'subject-version', 'sbom-path', ...PREDICATE, ...COMMON, 'private-signing'],
    },
    'actions/attest-build-provenance': {
        path: 'actions/build-provenance',
        inputs: [...SUBJECT, ...PREDICATE, ...COMMON],
    },
    'actions/attest-sbom': { path: 'actions/attest', inputs: [...SUBJECT, 'sbom-path', ...COMMON] },
};
/** Whether this is one of GitHub's actions that attest. */
function isAttestAction(uses) {
    return Object.hasOwn(ATTEST, uses.path);
}
/** Moves a step of `actions/attest*`: inputs, outputs and permissions are the same, so only its `uses` changes. */
function moveAttestStep(source, job, step, uses, target) {
    const found = Object.hasOwn(ATTEST, uses.path) ? ATTEST[uses.path] : undefined;
    const entry = entryOf(source, step.map, 'uses');
    if (found === undefined || entry === undefined)
        return left('is no action that attests');
    const unknown = unknownInputs(source, entryOf(source, step.map, 'with')?.value, found.inputs);
    if (unknown !== undefined)
        return left(unknown);
    const edits = useInstead(source, entry, target, found.path);
    if (typeof edits === 'string')
        return left(edits);
    const level = levelOfStep(source, job);
    return { kind: 'moved', becomes: usesText(target, found.path), edits, notes: [], level };
}
/** Why the inputs cannot be handed on as they are; undefined when they can. */
function unknownInputs(source, value, known) {
    const map = source.resolve(value);
    if (map === undefined || ((0,dist.isScalar)(map) && map.value === null))
        return undefined;
    if (!(0,dist.isMap)(map))
        return 'its inputs are no mapping';
    // GitHub does not look at the case of an input's name.
    const unknown = keysOf(map).filter((key) => !known.includes(key.toLowerCase()));
    return unknown.length === 0 ? undefined : `its ${attest_step_inputs(unknown)} here: ${unknown.join(', ')}`;
}
function attest_step_inputs(unknown) {
    return unknown.length === 1 ? 'input is not known' : 'inputs are not known';
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/shell.js
/** Longest script that is tried, in characters: what an action can take the place of is short. */
const MAX_SCRIPT = 4096;
/** Why a script is not understood. */
class NotUnderstood extends Error {
}
/** Shell options that change nothing about a single command. */
const SET = /^set(?: +-(?:[eux]+|[eux]*o +pipefail))+$/;
/**
 * Reads a script of bash or sh that only calls commands, one after another. Whatever else a shell can do (pipes, loops,
 * substitutions, patterns, redirections, assignments) is not understood.
 *
 * @throws NotUnderstood
 */
function readScript(text) {
    if (text.length > MAX_SCRIPT)
        throw new NotUnderstood('its script is long');
    const commands = [];
    const comments = [];
    for (const line of text.replace(/\\\r?\n/g, ' ').split(/\r?\n/)) {
        const trimmed = line.trim();
        if (trimmed === '' || SET.test(trimmed))
            continue;
        if (trimmed.startsWith('#'))
            comments.push(trimmed);
        else if (/^(?:case|for|function|if|until|while)\s/.test(trimmed)) {
            throw new NotUnderstood('it has a loop, a condition or a function');
        }
        else
            commands.push(readCommand(trimmed, comments));
    }
    return { commands, comments };
}
function readCommand(line, comments) {
    const words = [];
    let word;
    let at = 0;
    const add = (piece) => {
        word ??= [];
        word.push(piece);
    };
    while (at < line.length) {
        const rest = line.slice(at);
        const blank = /^[ \t]+/.exec(rest)?.[0];
        if (blank !== undefined) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
            at += blank.length;
            continue;
        }
        if (rest.startsWith('#') && word === undefined) {
            comments.push(rest);
            break;
        }
        const [pieces, length] = readPieces(rest);
        if (pieces.length === 0)
            add({ kind: 'text', text: '' });
        for (const piece of pieces)
            add(piece);
        at += length;
    }
    if (word !== undefined)
        words.push(word);
    return words;
}
/** The pieces that a rest of a line begins with, and how many characters they take. */
function readPieces(rest) {
    if (rest.startsWith("'")) {
        const end = rest.indexOf("'", 1);
        if (end === -1)
            throw new NotUnderstood('a quote does not end in its line');
        return [splitExpressions(rest.slice(1, end)), end + 1];
    }
    if (rest.startsWith('"'))
        return readDouble(rest);
    return readPlain(rest, /^[\w@%+=:,./-]+/);
}
function readPlain(rest, plain) {
    const expression = EXPRESSION.exec(rest)?.[0];
    if (expression !== undefined)
        return [[{ kind: 'expression', text: expression }], expression.length];
    const [variable, braced, bare] = /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/.exec(rest) ?? [];
    const name = braced ?? bare;
    if (variable !== undefined && name !== undefined)
        return [[{ kind: 'variable', name }], variable.length];
    const text = plain.exec(rest)?.[0];
    if (text === undefined)
        throw new NotUnderstood(`it uses \`${rest.slice(0, 1)}\` of the shell`);
    return [[{ kind: 'text', text }], text.length];
}
function readDouble(rest) {
    const pieces = [];
    let at = 1;
    while (rest[at] !== '"') {
        if (at >= rest.length)
            throw new NotUnderstood('a quote does not end in its line');
        const [found, length] = readPlain(rest.slice(at), /^[^"$`\\]+/);
        pieces.push(...found);
        at += length;
    }
    return [pieces, at + 1];
}
const EXPRESSION = /^\$\{\{(?:[^}']|'[^']*')*\}\}/;
/** GitHub puts the values of expressions into the script before any shell sees the quotes. */
function splitExpressions(text) {
    return text.split(/(\$\{\{(?:[^}']|'[^']*')*\}\})/).flatMap((part) => {
        if (part === '')
            return [];
        return [{ kind: EXPRESSION.test(part) ? 'expression' : 'text', text: part }];
    });
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/flags.js

/**
 * Reads arguments by the options that are known.
 *
 * @param short long names by short ones, without dashes
 * @throws NotUnderstood for any other option, and for one that stands twice
 */
function readArguments(words, flags, short) {
    const options = new Map();
    const rest = [];
    for (let at = 0; at < words.length; at += 1) {
        const word = words[at] ?? '';
        const [, dashes = '', given = '', assigned] = /^(--?)([\w-]+)(?:=([\s\S]*))?$/.exec(word) ?? [];
        if (!word.startsWith('-') || word === '-') {
            rest.push(word);
            continue;
        }
        const name = dashes === '-' && Object.hasOwn(short, given) ? (short[given] ?? '') : dashes === '--' ? given : '';
        const kind = Object.hasOwn(flags, name) ? flags[name] : undefined;
        if (kind === undefined)
            throw new NotUnderstood(`the option ${word.slice(0, 60)} has no counterpart that is known`);
        if (options.has(name))
            throw new NotUnderstood(`the option --${name} stands twice`);
        if (kind === 'switch') {
            options.set(name, assigned ?? 'true');
            continue;
        }
        if (assigned === undefined)
            at += 1;
        const value = assigned ?? words[at];
        if (value === undefined)
            throw new NotUnderstood(`the option --${name} lacks its value`);
        options.set(name, value);
    }
    return { options, rest };
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/cosign-command.js


const cosign_command_COMMON = {
    yes: 'switch',
    'tlog-upload': 'switch',
    'new-bundle-format': 'switch',
    'oidc-provider': 'value',
};
const ATTESTING = { ...cosign_command_COMMON, predicate: 'value', type: 'value' };
const FLAGS = {
    sign: { ...cosign_command_COMMON, recursive: 'switch' },
    'sign-blob': { ...cosign_command_COMMON, bundle: 'value' },
    attest: ATTESTING,
    'attest-blob': { ...ATTESTING, bundle: 'value' },
};
const SHORT = { y: 'yes', r: 'recursive' };
/** Types that cosign has a word for and writes as it finds them. Others it wraps or rewrites, or their URI is not certain. */
const TYPES = {
    cyclonedx: { uri: 'https://cyclonedx.org/bom', kind: 'cyclonedx' },
    spdxjson: { uri: 'https://spdx.dev/Document', kind: 'spdx' },
};
const WITH_KEY = 'it signs with a key; the inputs `key` and `pin` of the action do so too, and `transparency-log` says whether there is to be a log entry, which is for you to choose';
/**
 * What a command of cosign signs, as an action and its inputs.
 *
 * @param words the command's name and arguments, behind `cosign`
 * @throws NotUnderstood when anything about it is not certain
 */
function signingOf(words) {
    const [name = '', ...argv] = words;
    const flags = Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined;
    if (flags === undefined)
        throw new NotUnderstood(`\`cosign ${name}\` is none of ${Object.keys(FLAGS).join(', ')}`);
    if (argv.some((word) => /^--key(?:=|$)/.test(word)))
        throw new NotUnderstood(WITH_KEY);
    const given = readArguments(argv, flags, SHORT);
    assertDefaults(given);
    const isNewFormat = given.options.get('new-bundle-format') === 'true';
    if (name === 'sign' || name === 'attest') {
        const images = given.rest;
        if (images.length === 0)
            throw new NotUnderstood('no image is named');
        const inputs = name === 'sign' ? recursive(given) : [...predicate(given), ['store', 'oci']];
        const path = name === 'sign' ? 'actions/sign' : 'actions/attest';
        return { path, list: ['images', images.join('\n')], inputs, isNewFormat };
    }
    const file = oneFile(given);
    if (name === 'sign-blob') {
        const folder = folderOf(given, file, 'sigstore.json');
        return { path: 'actions/sign', list: ['files', file], inputs: [['bundle-dir', folder]], isNewFormat };
    }
    const type = TYPES[given.options.get('type') ?? ''];
    if (type === undefined)
        throw new NotUnderstood('the name of the bundle depends on the type, and is certain for spdxjson and cyclonedx only');
    const folder = folderOf(given, file, `${type.kind}.sigstore.json`);
    const inputs = [...predicate(given), ['store', 'file'], ['bundle-dir', folder]];
    return { path: 'actions/attest', list: ['files', file], inputs, isNewFormat };
}
/** Options that may only say what is so anyway. */
function assertDefaults({ options }) {
    if (options.get('yes') !== undefined && options.get('yes') !== 'true')
        throw new NotUnderstood('it asks before it signs');
    if ((options.get('tlog-upload') ?? 'true') !== 'true')
        throw new NotUnderstood('it writes to no log, which the identity of a job needs here');
    if ((options.get('oidc-provider') ?? 'github-actions') !== 'github-actions') {
        throw new NotUnderstood('it logs in elsewhere than at GitHub');
    }
}
function recursive({ options }) {
    return options.get('recursive') === 'true' ? [['image-scope', 'all']] : [];
}
function predicate({ options }) {
    const type = options.get('type') ?? '';
    const path = options.get('predicate') ?? '';
    if (path === '' || path === '-')
        throw new NotUnderstood('its predicate is no file');
    if (Object.hasOwn(TYPES, type))
        return [
            ['predicate-type', TYPES[type]?.uri ?? ''],
            ['predicate-path', path],
        ];
    if (/^https:\/\/[\w./-]+$/.test(type) && !type.startsWith('https://slsa.dev/')) {
        return [
            ['predicate-type', type],
            ['predicate-path', path],
        ];
    }
    throw new NotUnderstood(`cosign rewrites predicates of the type ${type === '' ? 'custom' : type}, or has a URI of its own for it`);
}
function oneFile({ rest }) {
    const [file, ...more] = rest;
    if (file === undefined || more.length > 0 || file === '-')
        throw new NotUnderstood('it signs not exactly one file');
    assertPlainPath(file);
    return file;
}
/** A name that means one file in an input that takes patterns. @throws NotUnderstood */
function assertPlainPath(path) {
    const text = path.replace(/\$\{\{[\s\S]*?\}\}/g, '');
    if (/[*?[\]{}!,\n\\]/.test(text) || path.startsWith('/') || path.startsWith('~')) {
        throw new NotUnderstood('the file may be a pattern, or lies outside of the workspace');
    }
}
/** Folder that gets the bundle under the name that it has now. */
function folderOf({ options }, file, ending) {
    const bundle = options.get('bundle');
    if (bundle === undefined)
        throw new NotUnderstood('the signature goes somewhere else than into a bundle');
    // A slash within an expression parts nothing.
    const cut = (path) => path.replace(/\$\{\{[\s\S]*?\}\}/g, (found) => ' '.repeat(found.length)).lastIndexOf('/');
    const name = `${file.slice(cut(file) + 1)}.${ending}`;
    if (bundle.slice(cut(bundle) + 1) !== name)
        throw new NotUnderstood(`its bundle would be called ${name} here`);
    assertPlainPath(bundle);
    return cut(bundle) === -1 ? '.' : bundle.slice(0, cut(bundle));
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/permissions.js


/**
 * Allows a job that calls a workflow what that workflow needs. What the job is allowed already stays, wider or not
 * needed any more; the workflow's own permissions, which hold for all jobs, are never widened.
 */
function allowJob(source, job, needs) {
    const own = entryOf(source, job.map, 'permissions');
    if (own === undefined)
        return newBlock(source, job, needs);
    if (!(0,dist.isScalar)(own.value) && !(0,dist.isMap)(own.value))
        return 'its permissions are an alias; write them out';
    if (own.value.anchor !== undefined)
        return 'its permissions have an anchor, and others may share them; write them out';
    if ((0,dist.isMap)(own.value))
        return widened(source, own.value, needs);
    if (own.value.value === 'write-all')
        return { edits: [], added: [] };
    return 'its permissions are one word, which gives too little; write them out by scope';
}
function widened(source, map, needs) {
    const edits = [];
    const missing = [];
    const added = [];
    for (const [scope, access] of Object.entries(needs)) {
        const entry = entryOf(source, map, scope);
        if (entry === undefined)
            missing.push(`${scope}: ${access}`);
        else if (!(0,dist.isScalar)(entry.value))
            return `its permission ${scope} is an alias; write it out`;
        else if (isLess(String(entry.value.value), access)) {
            if (entry.value.type !== 'PLAIN' || entry.value.anchor !== undefined)
                return `its permission ${scope} is no plain word`;
            edits.push({ start: startOf(entry.value), end: endOf(entry.value), text: access });
            added.push(`${scope}: ${access} (was ${String(entry.value.value)})`);
        }
    }
    const put = missing.length === 0 ? [] : [appended(source, map, missing)];
    if (put.includes(undefined))
        return 'its permissions are written in a way that nothing can be added to';
    return { edits: [...edits, ...put.flatMap((edit) => edit ?? [])], added: [...missing, ...added] };
}
function isLess(has, needs) {
    return needs === 'write' ? has !== 'write' : has !== 'write' && has !== 'read';
}
function appended(source, map, missing) {
    const last = map.items.at(-1);
    if (map.flow === true) {
        if (last === undefined)
            return { start: startOf(map), end: endOf(map), text: `{ ${missing.join(', ')} }` };
        if (!(0,dist.isScalar)(last.value))
            return undefined;
        return { start: endOf(last.value), end: endOf(last.value), text: `, ${missing.join(', ')}` };
    }
    if (!(0,dist.isScalar)(last?.key) || !(0,dist.isScalar)(last.value) || last.value.type !== 'PLAIN')
        return undefined;
    const head = lineHead(source, startOf(last.key));
    if (head.trim() !== '')
        return undefined;
    const end = endOfLine(source, endOf(last.value));
    const { eol } = source;
    if (!source.text.startsWith(eol, end))
        return { start: end, end, text: missing.map((line) => `${eol}${head}${line}`).join('') };
    const next = end + eol.length;
    return { start: next, end: next, text: missing.map((line) => `${head}${line}${eol}`).join('') };
}
/** A block of its own replaces the workflow's for the job: it gets what that allowed as well. */
function newBlock(source, job, needs) {
    const above = nodeOf(source, source.root, 'permissions');
    if ((0,dist.isScalar)(above) && above.value === 'write-all')
        return { edits: [], added: [] };
    if ((0,dist.isScalar)(above) && above.value !== null)
        return "the workflow's permissions are one word, which gives too little; give the job its own";
    const inherited = Object.fromEntries(keysOf(above).map((scope) => [scope, textOf(source, above, scope) ?? 'none']));
    const isEnough = Object.entries(needs).every(([scope, access]) => !isLess(inherited[scope] ?? 'none', access));
    if (above !== undefined && isEnough)
        return { edits: [], added: [] };
    const uses = entryOf(source, job.map, 'uses');
    const head = uses === undefined ? '' : lineHead(source, startOf(uses.key));
    if (uses === undefined || job.map.flow === true || head.trim() !== '') {
        return 'it has no permissions, and is written in a way that none can be added to';
    }
    const all = { ...inherited };
    for (const [scope, access] of Object.entries(needs)) {
        if (isLess(inherited[scope] ?? 'none', access))
            all[scope] = access;
    }
    const lines = Object.entries(all).map(([scope, access]) => `${head}  ${scope}: ${access}`);
    const start = startOf(uses.key) - head.length;
    const text = [`${head}permissions:`, ...lines, ''].join(source.eol);
    return {
        edits: [{ start, end: start, text }],
        added: Object.entries(all).map(([scope, access]) => `${scope}: ${access}`),
    };
}
/** Where the line of a place ends, before its line end. */
function endOfLine(source, place) {
    const [rest = ''] = /^[^\r\n]*/.exec(source.text.slice(place)) ?? [];
    return place + rest.length;
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/run-step.js






/**
 * The commands of a step that an action can take the place of.
 *
 * @throws NotUnderstood when the step is written, or runs, in a way that an action would not
 */
function scriptOf(source, job, step) {
    return readScript(scriptWhere(source, job, step));
}
/**
 * The text of a script, where an action can take its place.
 *
 * @throws NotUnderstood when the step is written, or runs, in a way that an action would not
 */
function scriptWhere(source, job, step) {
    if (step.isShared)
        throw new NotUnderstood('the step, or its job, has an anchor, and others may be the same');
    if (step.map.flow === true)
        throw new NotUnderstood('the step is a flow mapping');
    if (keysOf(step.map).includes('<<'))
        throw new NotUnderstood('the step has a merge key');
    const defaults = [job.map, source.root].map((map) => nodeOf(source, nodeOf(source, map, 'defaults'), 'run'));
    const places = [step.map, ...defaults];
    if (places.some((map) => keysOf(map).includes('working-directory'))) {
        throw new NotUnderstood('it has a working directory, which an action has not');
    }
    const shell = places.map((map) => textOf(source, map, 'shell')).find((text) => text !== undefined);
    if (shell === undefined && job.id !== undefined && /windows|\$\{\{/i.test(labels(source, job))) {
        throw new NotUnderstood('it may run on Windows, in another shell; say `shell: bash`');
    }
    if (shell !== undefined && !/^(?:bash|sh)$/.test(shell))
        throw new NotUnderstood('its shell is neither bash nor sh');
    const run = entryOf(source, step.map, 'run');
    if (!(0,dist.isScalar)(run?.value) || typeof run.value.value !== 'string' || run.value.anchor !== undefined) {
        throw new NotUnderstood('its script has an anchor, or is an alias');
    }
    return run.value.value;
}
function labels(source, job) {
    if (runnerOf(source, job) === 'self-hosted')
        return '';
    const value = entryOf(source, job.map, 'runs-on')?.value;
    return value === undefined || value === null ? '' : source.text.slice(startOf(value), endOf(value));
}
/** Longest value of a variable that is put into the place of its name, in characters. */
const MAX_VALUE = 1000;
/** Variables that the runner sets everywhere, and the expression that is the same. */
const RUNNER = {
    GITHUB_ACTOR: 'github.actor',
    GITHUB_REF: 'github.ref',
    GITHUB_REF_NAME: 'github.ref_name',
    GITHUB_REPOSITORY: 'github.repository',
    GITHUB_REPOSITORY_OWNER: 'github.repository_owner',
    GITHUB_RUN_ID: 'github.run_id',
    GITHUB_RUN_NUMBER: 'github.run_number',
    GITHUB_SHA: 'github.sha',
};
/**
 * A word of a script as the value of an input: variables become expressions, or what the step itself sets them to.
 *
 * @throws NotUnderstood when nothing in the file sets a variable
 */
function valueOfWord(source, job, step, word) {
    const value = word.map((piece) => (piece.kind === 'variable' ? variable(source, job, step, piece.name) : piece.text));
    return value.join('');
}
function variable(source, job, step, name) {
    const found = variableOf(source, job, step, name);
    if (found?.kind === 'context')
        return `\${{ env.${name} }}`;
    if (found !== undefined) {
        if (found.text.length > MAX_VALUE)
            throw new NotUnderstood(`the variable ${name} is long`);
        if (/[\r\n]/.test(found.text.trim()))
            throw new NotUnderstood(`the variable ${name} has several lines`);
        return found.text.trim();
    }
    const context = Object.hasOwn(RUNNER, name) ? RUNNER[name] : undefined;
    if (context === undefined)
        throw new NotUnderstood(`nothing in the file sets the variable ${name}`);
    return `\${{ ${context} }}`;
}
/**
 * Edits that put an action in the place of a step's script; everything else of the step stays, comments of the script
 * stand before the action.
 *
 * @throws NotUnderstood when the script stands where it cannot be replaced alone
 */
function actInstead(source, step, target, path, inputs, comments) {
    const run = entryOf(source, step.map, 'run');
    if (run === undefined)
        throw new NotUnderstood('it has no script');
    const head = lineHead(source, startOf(run.key));
    if (!/^[ ]*(?:- +)?$/.test(head))
        throw new NotUnderstood('its script does not begin a line');
    const indent = ' '.repeat(head.length);
    const { eol } = source;
    const lines = [
        ...comments,
        `uses: ${usesText(target, path)} # ${target.comment}`,
        'with:',
        ...inputs.flatMap(([name, value]) => scalarLines(name, value).map((line) => `  ${line}`)),
    ];
    const start = startOf(run.key);
    const text = source.text.slice(startOf(run.value), endOf(run.value));
    if (/^[|>]/.test(text) && !/^[|>][-+0-9]*[ \t]*\r?\n/.test(text)) {
        throw new NotUnderstood('a comment stands behind the head of its script');
    }
    const end = startOf(run.value) + text.trimEnd().length;
    return [{ start, end, text: lines.join(`${eol}${indent}`) }, ...withoutShell(source, step)];
}
/** `shell` is for scripts alone. */
function withoutShell(source, step) {
    const shell = entryOf(source, step.map, 'shell');
    if (shell === undefined)
        return [];
    const start = startOf(shell.key);
    const head = lineHead(source, start);
    if (head.trim() !== '' || !(0,dist.isScalar)(shell.value) || shell.value.anchor !== undefined) {
        throw new NotUnderstood('the step begins with its shell');
    }
    const lineEnd = endOfLine(source, endOf(shell.value));
    const hasComment = source.text.slice(endOf(shell.value), lineEnd).trim() !== '';
    const comment = /^[ \t]*/.exec(source.text.slice(endOf(shell.value)))?.[0].length ?? 0;
    if (hasComment)
        return [{ start, end: endOf(shell.value) + comment, text: '' }];
    if (lineEnd >= source.text.length) {
        // The last line of a file without a line end: the one before it goes.
        return [{ start: start - head.length - source.eol.length, end: lineEnd, text: '' }];
    }
    return [{ start: start - head.length, end: lineEnd + source.eol.length, text: '' }];
}
function scalarLines(name, value) {
    const lines = value.split('\n');
    if (lines.length > 1)
        return [`${name}: |`, ...lines.map((line) => `  ${line}`)];
    const isPlain = /^[\w./$][^\n]*$/.test(value) && !/: | #|[:\s]$/.test(value) && !/^[\d.+-]+$|^(?:null|yes|no|on|off)$/i.test(value);
    return [`${name}: ${isPlain ? value : `'${value.replaceAll("'", "''")}'`}`];
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/tag-loop.js





const TAGS = String.raw `"?(?:\$\{?(?<tags>[A-Za-z_]\w*)\}?|(?<inline>\$\{\{[^}]*\}\}))"?`;
const DIGEST = String.raw `(?<digest>\$\{?[A-Za-z_]\w*\}?|\$\{\{[^}]*\}\})`;
const OPTIONS = '(?<options>(?: +--?[a-z-]+)*)';
/** The ways in which workflows sign every tag of docker/metadata-action at one digest. */
const LOOPS = [
    new RegExp(String.raw `^echo +${TAGS} *\| *xargs +-I *\{\} +cosign +sign${OPTIONS} +"?\{\}@${DIGEST}"?$`),
    new RegExp(String.raw `^for (?<tag>[a-z_]+) in ${TAGS}; *do\s+cosign +sign${OPTIONS} +"?\$\{?\k<tag>\}?@${DIGEST}"?;?\s+done$`),
    new RegExp(String.raw `^(?<list>[a-z_]+)=""\s+for (?<tag>[a-z_]+) in ${TAGS}; *do\s+\k<list>\+="\$\{?\k<tag>\}?@${DIGEST} "\s+done\s+cosign +sign${OPTIONS} +\$\{?\k<list>\}?$`),
];
/**
 * A script that signs every tag of docker/metadata-action at one digest, as one command for all of them; undefined for
 * any other script. An expression joins the tags out of the action's output `json`.
 *
 * @throws NotUnderstood when the step could not be replaced, or nothing in the file sets the digest
 */
function readTagLoop(source, job, step) {
    const lines = (textOf(source, step.map, 'run') ?? '').split(/\r?\n/).map((line) => line.trim());
    const comments = lines.filter((line) => line.startsWith('#'));
    const script = lines.filter((line) => line !== '' && !line.startsWith('#')).join('\n');
    const { tags, inline, digest = '', options = '', } = LOOPS.map((loop) => loop.exec(script)).find((found) => found !== null)?.groups ?? {};
    if (digest === '')
        return undefined;
    const variable = tags === undefined ? undefined : variableOf(source, job, step, tags);
    const from = inline ?? (variable?.kind === 'text' ? variable.text.trim() : '');
    const [, id] = /^\$\{\{ *steps\.([\w-]+)\.outputs\.tags *\}\}$/.exec(from) ?? [];
    if (id === undefined || !isMetadata(source, job, id))
        return undefined;
    scriptWhere(source, job, step);
    const [[, word = []] = []] = readScript(`x ${digest}`).commands;
    const value = valueOfWord(source, job, step, word);
    const [, inner] = /^\$\{\{ *([^}]*?) *\}\}$/.exec(value) ?? [];
    if (inner === undefined)
        return undefined;
    const images = `\${{ join(fromJSON(steps.${id}.outputs.json).tags, format('@{0},', ${inner})) }}@${value}`;
    const image = [{ kind: 'expression', text: images }];
    const [command = []] = readScript(`cosign sign${options}`).commands;
    return { commands: [[...command, image]], comments };
}
function isMetadata(source, job, id) {
    return job.steps.some(({ map }) => textOf(source, map, 'id') === id &&
        usesOf(source, entryOf(source, map, 'uses'))?.path === 'docker/metadata-action');
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/cosign-step.js









/** Variables of cosign that change nothing here. */
const HARMLESS = /^COSIGN_(?:EXPERIMENTAL|YES)$/;
/** Variables that send cosign elsewhere, or give it a key. */
const CHANGES = /^(?:COSIGN|SIGSTORE|FULCIO|REKOR|TUF)_/;
const PRIVATE = 'in a repository that is not public it is refused until `allow-public-log: true` says that its name may be';
/** Whether a script signs with cosign. */
function signsWithCosign(script) {
    return /(?:^|[\s;&|(`'"/])cosign\s+(?:sign|attest)(?:-blob)?(?=\s|$)/m.test(script);
}
/** Moves a step whose script only signs with cosign, in the job's identity. */
function moveCosignStep(source, job, step, target) {
    try {
        return moved(source, job, step, target);
    }
    catch (error) {
        if (error instanceof NotUnderstood)
            return left(error.message);
        throw error;
    }
}
function moved(source, job, step, target) {
    const loop = readTagLoop(source, job, step);
    const script = loop ?? scriptOf(source, job, step);
    assertVariables(source, job, step);
    const valueOfOne = (word) => valueOfWord(source, job, step, word);
    const signings = script.commands.map((words) => signing(words.map(valueOfOne)));
    const { path, list, inputs, isNewFormat } = together(signings);
    const version = isNewFormat ? 3 : cosignVersion(source, job, step);
    const [format, formatNotes] = formatOf(list[0], version);
    const name = list[0] === 'files' && path === 'actions/attest' ? 'subject-path' : list[0];
    const all = [[name, list[1]], ...inputs, ...format, ['sigstore', 'public-good']];
    return {
        kind: 'moved',
        becomes: usesText(target, path),
        edits: actInstead(source, step, target, path, all, script.comments),
        notes: [...formatNotes, PRIVATE],
        level: levelOfSignature(path === 'actions/sign' ? 'a signature' : 'such a statement'),
    };
}
function signing(words) {
    const [first, ...rest] = HARMLESS.test(words[0]?.replace(/=\w*$/, '') ?? '') ? words.slice(1) : words;
    if (first !== 'cosign')
        throw new NotUnderstood(`it also runs \`${(first ?? '').slice(0, 40)}\``);
    return signingOf(rest);
}
/** Several commands of one kind, with the same options, as one. */
function together(signings) {
    const [first, ...more] = signings;
    if (first === undefined)
        throw new NotUnderstood('it has no command');
    const shape = ({ path, list, inputs, isNewFormat }) => JSON.stringify([path, list[0], inputs, isNewFormat]);
    if (more.some((other) => shape(other) !== shape(first)))
        throw new NotUnderstood('its commands differ in more than what they sign');
    if (more.length > 0 && first.list[0] === 'files' && first.path === 'actions/attest') {
        throw new NotUnderstood('it attests several files, each with a bundle of its own');
    }
    return { ...first, list: [first.list[0], signings.map(({ list }) => list[1]).join('\n')] };
}
function assertVariables(source, job, step) {
    const odd = findVariable(source, job, step, (name) => CHANGES.test(name) && !HARMLESS.test(name));
    if (odd !== undefined)
        throw new NotUnderstood(`the variable ${odd} changes what cosign does`);
}
/** What keeps those who read what cosign wrote: an input, and what to know. */
function formatOf(list, version) {
    if (version === 3)
        return [[], []];
    if (list === 'images') {
        const note = 'cosign before 3 writes the tags .sig and .att: `both` keeps them, beside bundles; leave it out when nobody reads them any more';
        return [[['registry-format', 'both']], [note]];
    }
    throw new NotUnderstood(version === 2
        ? 'cosign before 3 writes another kind of bundle, and whoever reads it may read no other; install cosign 3 first'
        : 'which version of cosign runs cannot be seen, and before 3 it writes another kind of bundle; say `cosign-release`');
}
/** Major version of cosign that the last installer before the step installs. Installer 4 is the first that brings cosign 3. */
function cosignVersion(source, job, step) {
    const before = job.steps.slice(0, job.steps.indexOf(step));
    const found = before.findLast(({ map }) => usesOf(source, entryOf(source, map, 'uses'))?.path === 'sigstore/cosign-installer');
    if (found === undefined)
        return undefined;
    const uses = usesOf(source, entryOf(source, found.map, 'uses'));
    const release = textOf(source, entryOf(source, found.map, 'with')?.value, 'cosign-release');
    if (release !== undefined)
        return major(release, 3);
    return major(uses?.ref ?? '', 4) ?? major(uses?.comment ?? '', 4);
}
function major(text, first) {
    const [, digits] = /^(?:tag=)?v(\d{1,3})(?:\.\d+)*(?:\s|$)/.exec(text) ?? [];
    if (digits === undefined)
        return undefined;
    return Number(digits) >= first ? 3 : 2;
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/generator-job.js






const GENERATOR = 'slsa-framework/slsa-github-generator/';
const BUNDLE = 'the file is a Sigstore bundle with provenance v1 then, which slsa-verifier does not read and `slsa verify` and gh do';
const CONSUMERS = 'whoever verifies has to name the new builder: slsa-verifier knows only its own, `slsa verify --signer-workflow` and `gh attestation verify --signer-workflow` any';
/**
 * The workflows of slsa-github-generator that sign what was built elsewhere, with those of their inputs, secrets and
 * outputs that work here.
 */
const GENERATORS = {
    'generator_generic_slsa3.yml': {
        path: '.github/workflows/attest-generic.yml',
        inputs: [
            'base64-subjects',
            'base64-subjects-as-file',
            'upload-assets',
            'upload-tag-name',
            'provenance-name',
            'compile-generator',
            'private-repository',
            'continue-on-error',
            'draft-release',
        ],
        secrets: [],
        outputs: ['release-id', 'provenance-name', 'outcome'],
        needs: { contents: 'write', 'id-token': 'write' },
        notes: [BUNDLE, CONSUMERS],
    },
    'generator_container_slsa3.yml': {
        path: '.github/workflows/attest-container.yml',
        inputs: [
            'image',
            'digest',
            'registry-username',
            'compile-generator',
            'private-repository',
            'continue-on-error',
            'gcp-workload-identity-provider',
            'gcp-service-account',
            'provenance-registry-username',
            'provenance-repository',
        ],
        secrets: [
            'registry-username',
            'registry-password',
            'image',
            'provenance-registry-username',
            'provenance-registry-password',
        ],
        outputs: ['outcome'],
        needs: { 'id-token': 'write', packages: 'write' },
        notes: [
            'the provenance is a Sigstore bundle that refers to the image (OCI 1.1), in the place of cosign’s tag `.att`: cosign 3, Kyverno and `slsa verify` find it, slsa-verifier and cosign before 3 do not',
            CONSUMERS,
        ],
    },
};
/** Workflows that build too, and what a person would call instead. */
const BUILDERS = {
    'builder_go_slsa3.yml': 'build-go.yml',
    'builder_nodejs_slsa3.yml': 'build-node.yml',
    'builder_maven_slsa3.yml': 'build-maven.yml',
    'builder_gradle_slsa3.yml': 'build-generic.yml with a script that calls Gradle',
    'builder_container-based_slsa3.yml': 'build-generic.yml with a script of the repository',
    'builder_bazel_slsa3.yml': 'build-generic.yml with a script that calls Bazel',
    'delegator_generic_slsa3.yml': 'build-generic.yml',
    'delegator_lowperms-generic_slsa3.yml': 'build-generic.yml',
};
/** Whether this is something of slsa-github-generator. */
function isGenerator(uses) {
    return uses.path.startsWith(GENERATOR);
}
/** Moves a job that calls slsa-github-generator: the name of the workflow, and what it may do. */
function moveGeneratorJob(source, job, uses, target) {
    const file = uses.path.slice(GENERATOR.length).replace('.github/workflows/', '');
    const generator = Object.hasOwn(GENERATORS, file) ? GENERATORS[file] : undefined;
    const entry = entryOf(source, job.map, 'uses');
    if (generator === undefined || entry === undefined)
        return left(otherBuilder(file));
    const problem = whyNot(source, job, generator);
    if (problem !== undefined)
        return left(problem);
    const edits = useInstead(source, entry, target, generator.path);
    if (typeof edits === 'string')
        return left(edits);
    const allowed = allowJob(source, job, generator.needs);
    if (typeof allowed === 'string')
        return left(allowed);
    const added = allowed.added.length === 0 ? [] : [`its permissions grow by ${allowed.added.join(', ')}`];
    return {
        kind: 'moved',
        becomes: usesText(target, generator.path),
        edits: [...edits, ...allowed.edits],
        notes: [...added, ...generator.notes],
        level: levelOfGenerator(),
    };
}
function otherBuilder(file) {
    const own = Object.hasOwn(BUILDERS, file) ? BUILDERS[file] : undefined;
    const instead = own === undefined ? 'there is nothing like it here' : `call ${own} by hand`;
    return `it builds as well, with inputs that say nothing here: ${instead}. Until then it stays Build L3 where slsa-verifier verifies it`;
}
function whyNot(source, job, { inputs, secrets, outputs }) {
    if (job.map.anchor !== undefined)
        return 'the job has an anchor, and others may be the same; write them out';
    const unknown = unknownInputs(source, entryOf(source, job.map, 'with')?.value, inputs);
    if (unknown !== undefined)
        return unknown;
    const given = entryOf(source, job.map, 'secrets')?.value;
    const handed = isInherit(source, given) ? undefined : unknownInputs(source, given, secrets);
    if (handed !== undefined)
        return handed.replace('its input', 'its secret');
    const missing = source.outputsOf(job.id ?? '').find((name) => !outputs.includes(name));
    return missing === undefined ? undefined : `its output ${missing} is used, which is not there`;
}
function isInherit(source, value) {
    const node = source.resolve(value);
    return node !== undefined && 'value' in node && node.value === 'inherit';
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/gh-verify-step.js








const PATH = 'actions/verify';
const ISSUER = 'https://token.actions.githubusercontent.com';
/** Options of `gh attestation verify` whose meaning is that of one input, and the input. */
const SAME = {
    bundle: 'bundle',
    'cert-identity': 'certificate-identity',
    'predicate-type': 'predicate-type',
    'signer-digest': 'signer-digest',
    'signer-workflow': 'signer-workflow',
    'source-digest': 'source-digest',
    'source-ref': 'source-ref',
};
const gh_verify_step_FLAGS = {
    ...Object.fromEntries(Object.keys(SAME).map((name) => [name, 'value'])),
    repo: 'value',
    'cert-oidc-issuer': 'value',
    'bundle-from-oci': 'switch',
    'deny-self-hosted-runners': 'switch',
};
const gh_verify_step_SHORT = { R: 'repo', b: 'bundle' };
/** Whether a script verifies with `gh attestation verify`. */
function verifiesWithGh(script) {
    return /(?:^|[\s;&|(`'"])gh\s+(?:attestation|at)\s+verify(?=\s|$)/m.test(script);
}
/** Moves a step whose script is one `gh attestation verify`. */
function moveGhStep(source, job, step, target) {
    try {
        return gh_verify_step_moved(source, job, step, target);
    }
    catch (error) {
        if (error instanceof NotUnderstood)
            return left(error.message);
        throw error;
    }
}
function gh_verify_step_moved(source, job, step, target) {
    const script = scriptOf(source, job, step);
    const [command = [], ...more] = script.commands;
    const [gh, attestation, verify, ...argv] = command.map((word) => valueOfWord(source, job, step, word));
    if (more.length > 0 || gh !== 'gh' || !['attestation', 'at'].includes(attestation ?? '') || verify !== 'verify') {
        throw new NotUnderstood('its script does more than one `gh attestation verify`');
    }
    const { options, rest } = readArguments(argv, gh_verify_step_FLAGS, gh_verify_step_SHORT);
    const [artifact, ...others] = rest;
    if (artifact === undefined || others.length > 0)
        throw new NotUnderstood('it verifies not exactly one artifact');
    const inputs = [...artifactInputs(artifact, options), ...demands(options), ...tokenInput(source, step)];
    return {
        kind: 'moved',
        becomes: usesText(target, PATH),
        edits: actInstead(source, step, target, PATH, inputs, script.comments),
        notes: [
            'names are compared exactly, in their case; a reusable signer without @ref must be called by a release tag, or a commit of its release list',
        ],
        level: levelOfCheck(),
    };
}
function artifactInputs(artifact, options) {
    const isFromOci = options.get('bundle-from-oci') === 'true';
    if (artifact.startsWith('oci://')) {
        const from = options.has('bundle') ? [] : [['bundle-from', isFromOci ? 'oci' : 'github']];
        return [['images', artifact.slice('oci://'.length)], ...from];
    }
    if (artifact.includes('://') || isFromOci)
        throw new NotUnderstood('what it verifies is no file');
    if (/^\$\{\{/.test(artifact))
        throw new NotUnderstood('whether it verifies a file or an image depends on an expression');
    assertPlainPath(artifact);
    return [['files', artifact]];
}
/** What must be true of the signer. gh takes any workflow of the repository when none is named. */
function demands(options) {
    const repository = options.get('repo');
    if (repository === undefined)
        throw new NotUnderstood('it names no repository');
    const issuer = options.get('cert-oidc-issuer');
    const same = Object.entries(SAME).flatMap(([name, input]) => {
        const value = options.get(name);
        return value === undefined ? [] : [[input, value]];
    });
    const isNamed = options.has('signer-workflow') || options.has('cert-identity');
    if (options.has('signer-workflow') && options.has('cert-identity'))
        throw new NotUnderstood('it names the signer twice');
    const signer = isNamed
        ? []
        : [['certificate-identity-pattern', `https://github\\.com/${escaped(repository)}/.+`]];
    const needsIssuer = !options.has('signer-workflow') || issuer !== undefined;
    return [
        ...same,
        ['source-repository', repository],
        ...signer,
        ...(needsIssuer ? [['certificate-oidc-issuer', issuer ?? ISSUER]] : []),
        ...(options.has('predicate-type') ? [] : [['predicate-type', 'https://slsa.dev/provenance/v1']]),
        ...(options.get('deny-self-hosted-runners') === 'true' ? [] : [['deny-self-hosted-runners', 'false']]),
    ];
}
/** In an expression nothing can be escaped: a dot in it means any character; the repository is compared exactly beside it. */
function escaped(repository) {
    return repository
        .split(/(\$\{\{[\s\S]*?\}\})/)
        .map((part) => (part.startsWith('${{') ? part : part.replaceAll('.', '\\.')))
        .join('');
}
/** A token that is not the job's own is handed on. */
function tokenInput(source, step) {
    const env = nodeOf(source, step.map, 'env');
    const name = ['GH_TOKEN', 'GITHUB_TOKEN'].find((own) => keysOf(env).includes(own));
    const token = name === undefined ? undefined : textOf(source, env, name);
    if (token === undefined || /^\$\{\{ *(?:github\.token|secrets\.GITHUB_TOKEN) *\}\}$/.test(token))
        return [];
    return [['github-token', token]];
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/plan.js










/**
 * Plans the move of one file. Whatever becomes of a place is whole: all of its edits, or none and the reason. The new
 * text is read again: it must be YAML, and moving it once more must change nothing.
 *
 * @throws CliError `WORKFLOW` when the file cannot be read
 */
function planFile(source, target) {
    const plan = planOnce(source, target);
    if (plan.edits.length === 0)
        return plan;
    if (isMovedAgain(plan, target)) {
        throw fault(source.name, 'what was made of it is no YAML, or would be moved again: a defect of ours; please report it');
    }
    return plan;
}
function isMovedAgain({ text, source }, target) {
    try {
        return planOnce(readSource(Buffer.from(text), source.name), target).edits.length > 0;
    }
    catch (error) {
        if (error instanceof lib_error/* CliError */.z)
            return true;
        throw error;
    }
}
function planOnce(source, target) {
    const found = modelOf(source).jobs.flatMap((job) => [
        ...lookAtJob(source, job, target),
        ...job.steps.flatMap((step) => lookAtStep(source, job, step, target)),
    ]);
    const edits = found.flatMap(({ move }) => (move.kind === 'moved' ? move.edits : []));
    const places = found.map(({ place, move }) => {
        if (move.kind !== 'moved')
            return { ...place, status: move.kind, notes: move.notes };
        const { becomes, notes, level } = move;
        return { ...place, status: 'moved', becomes, notes, level };
    });
    return { source, places, edits, text: applyEdits(source.text, edits) };
}
function lookAtJob(source, job, target) {
    const uses = usesOf(source, entryOf(source, job.map, 'uses'));
    if (uses === undefined || !isGenerator(uses))
        return [];
    return [{ place: placeOf(source, job, undefined, uses.text), move: moveGeneratorJob(source, job, uses, target) }];
}
function lookAtStep(source, job, step, target) {
    const uses = usesOf(source, entryOf(source, step.map, 'uses'));
    if (uses !== undefined) {
        const move = moveOfUses(source, job, step, uses, target);
        return move === undefined ? [] : [{ place: placeOf(source, job, step, uses.text), move }];
    }
    const script = textOf(source, step.map, 'run');
    if (script === undefined)
        return [];
    const [was, move] = moveOfScript(source, job, step, script, target) ?? [];
    return was === undefined || move === undefined ? [] : [{ place: placeOf(source, job, step, was), move }];
}
function placeOf(source, job, step, was) {
    return {
        line: lineOfNode(source, entryOf(source, step?.map ?? job.map, step === undefined || isUses(source, step) ? 'uses' : 'run')?.key),
        ...(job.id === undefined ? {} : { job: job.id }),
        ...(step === undefined ? {} : { step: step.label }),
        was,
    };
}
function isUses(source, step) {
    return entryOf(source, step.map, 'uses') !== undefined;
}
function moveOfUses(source, job, step, uses, target) {
    if (isAttestAction(uses))
        return moveAttestStep(source, job, step, uses, target);
    if (uses.path === 'sigstore/cosign-installer')
        return installer(source, job);
    if (uses.path === 'sigstore/gh-action-sigstore-python') {
        return left('its options are named otherwise; `files` of the action sign takes its `inputs`');
    }
    if (uses.path === 'slsa-framework/slsa-verifier/actions/installer') {
        return kept('it stays for steps that verify provenance of slsa-github-generator');
    }
    if (!isGenerator(uses))
        return undefined;
    if (uses.path.endsWith('/actions/generator/generic/create-base64-subjects-from-file')) {
        return kept('its handle is taken; in its place actions/upload-artifact does, with `artifact-id` instead of `handle`, once this one runs no more');
    }
    return left('it is a part of slsa-github-generator that belongs to one of its builders');
}
/** The installer of cosign stays: scripts and tools that the file only names may call it. */
function installer(source, job) {
    const uses = job.steps.map(({ map }) => usesOf(source, entryOf(source, map, 'uses'))?.path);
    if (uses.includes('goreleaser/goreleaser-action')) {
        return left('GoReleaser may call cosign by its own configuration (`signs`, `docker_signs`); take that out there and sign its dist/ with the action sign, then remove this step');
    }
    const hasCommand = job.steps.some(({ map }) => signsWithCosign(textOf(source, map, 'run') ?? ''));
    return kept(hasCommand
        ? 'it stays while a script of the job calls cosign; what is moved needs it no more'
        : 'it stays, as a script or tool may call cosign where this file does not show it; remove it if none does');
}
function kept(note) {
    return { kind: 'kept', notes: [note] };
}
function moveOfScript(source, job, step, script, target) {
    if (signsWithCosign(script))
        return [commandIn(script, /\bcosign\s[^\n]*/), moveCosignStep(source, job, step, target)];
    if (verifiesWithGh(script))
        return [commandIn(script, /\bgh\s+at[^\n]*/), moveGhStep(source, job, step, target)];
    if (/(?:^|[\s;&|(`'"/])slsa-verifier(?:-[\w-]+)?\s+verify-/m.test(script)) {
        const reason = 'slsa-verifier reads the provenance of slsa-github-generator, which is no Sigstore bundle; once the artifact comes with one of this suite, the action verify takes `source-repository`, `signer-workflow`, `source-tag`, `source-versioned-tag`';
        return [commandIn(script, /\bslsa-verifier[^\n]*/), left(reason)];
    }
    return undefined;
}
function commandIn(script, command) {
    return (command.exec(script)?.[0] ?? 'script').trim().slice(0, 100);
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/text.js
/** The plans in words: every place, then a summary. */
function migrateLines(plans, mode, isNamed) {
    const places = plans.flatMap(({ places: own }) => own);
    const moved = places.filter(({ status }) => status === 'moved').length;
    const leftOver = places.filter(({ status }) => status === 'left').length;
    const told = plans.filter((plan) => plan.places.length > 0);
    return [
        ...told.flatMap(({ source, places: own }) => own.flatMap((place) => placeLines(source.name, place, mode))),
        ...(isNamed || moved === 0
            ? []
            : [
                {
                    text: 'OWNER/slsa-actions and the commit are placeholders: give --owner and --ref to get the real ones',
                    style: 'warn',
                },
            ]),
        {
            text: places.length === 0
                ? `${plans.length} file(s) read: nothing to move`
                : `${plans.length} file(s) read: ${moved} ${mode === 'write' ? 'moved' : 'can be moved'}, ${leftOver} left as they are`,
            style: 'strong',
        },
    ];
}
function placeLines(file, place, mode) {
    const { status, line, job, step, was, becomes, notes, level } = place;
    const where = [job === undefined ? [] : [`job ${job}`], step === undefined ? [] : [`step ${step}`]].flat().join(', ');
    const word = status === 'moved' && mode !== 'write' ? 'to move' : status === 'left' ? 'not moved' : status;
    const style = status === 'left' ? 'warn' : status === 'moved' ? 'good' : 'dim';
    return [
        { label: word, text: `${file}:${line}${where === '' ? '' : ` (${where})`}: ${was}`, style },
        ...(becomes === undefined ? [] : [{ label: '  becomes', text: becomes }]),
        ...(level === undefined
            ? []
            : [{ label: '  level', text: `${level.before} before, ${level.after} after: ${level.reason}` }]),
        ...notes.map((note) => ({ label: status === 'moved' ? '  know' : '  why', text: note })),
    ];
}
/** A diff as it is, but for characters that turn the direction of writing or are not seen (case S13). */
function safeDiff(diff) {
    return diff.replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f]/g, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/cli/lib/migrate/write.js





/**
 * Writes files, each whole or not at all: beside it, then renamed. Before the first one is written all are written
 * beside, so that a full disk changes none; a file that is no longer what was read is refused.
 *
 * @throws CliError `WORKFLOW`, naming what was already written
 */
async function writeFiles(rewrites) {
    const made = [];
    const done = [];
    try {
        for (const rewrite of rewrites) {
            const { path } = rewrite.file;
            const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
            made.push({ ...rewrite, temporary });
            await writeBeside(temporary, rewrite);
        }
        for (const { file, temporary } of made) {
            await assertUnchanged(file);
            await (0,promises_.rename)(temporary, file.path);
            done.push(file.name);
        }
    }
    catch (error) {
        const written = done.length === 0 ? 'nothing was written' : `already written: ${done.join(', ')}`;
        const problem = error instanceof lib_error/* CliError */.z ? error.message : 'a file cannot be written';
        throw new lib_error/* CliError */.z('WORKFLOW', `${problem}; ${written}`, { remedy: 'run it again', cause: error });
    }
    finally {
        for (const { temporary } of made)
            await (0,promises_.rm)(temporary, { force: true });
    }
}
async function writeBeside(temporary, { file, text }) {
    const handle = await (0,promises_.open)(temporary, 'wx', file.mode);
    try {
        await handle.chmod(file.mode);
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function assertUnchanged(file) {
    const now = await readOne(file.path, file.name);
    if (Buffer.compare(now.bytes, file.bytes) !== 0) {
        throw new lib_error/* CliError */.z('WORKFLOW', `${file.name}: somebody changed it meanwhile`);
    }
}

;// CONCATENATED MODULE: ./packages/cli/lib/migrate/run.js










/** `slsa migrate`: 0 when all of it is, or could be, moved; 1 when something is left to do. */
async function run(parsed, machine) {
    const target = targetOf(parsed);
    const mode = modeOf(parsed, target);
    const files = await readFiles(parsed.positionals.length === 0 ? ['.'] : parsed.positionals, machine.cwd);
    // All files first: one that cannot be read must not be found out about after others were written.
    const plans = files.map((file) => ({
        file,
        plan: planFile(readSource(file.bytes, file.name), target ?? PLACEHOLDER),
    }));
    const changed = plans.filter(({ plan }) => plan.edits.length > 0);
    if (mode === 'write')
        await writeFiles(changed.map(({ file, plan }) => ({ file, text: plan.text })));
    const all = plans.map(({ plan }) => plan);
    const result = resultOf(all, mode, target !== undefined);
    const lines = migrateLines(all, mode, target !== undefined);
    if (mode === 'diff' && !(0,inputs/* isOn */.Mp)(parsed, 'json')) {
        machine.terminal.write(safeDiff(all.map(diffOf).join('')));
        await (0,lib_result/* tellResult */.F)(result, () => ({ lines, isError: true }), parsed, machine);
    }
    else
        await (0,lib_result/* tellResult */.F)(result, () => ({ lines }), parsed, machine);
    return result.left > 0 || (mode === 'check' && changed.length > 0) ? 1 : 0;
}
function diffOf({ source, edits }) {
    return unifiedDiff(source.name.replace(/^\//, ''), source.text, edits);
}
function resultOf(plans, mode, isNamed) {
    const count = (status) => plans.flatMap(({ places }) => places).filter((place) => place.status === status).length;
    return {
        version: 1,
        action: 'migrate',
        outcome: count('left') === 0 ? 'verified' : 'refused',
        mode,
        placeholder: !isNamed,
        moved: count('moved'),
        left: count('left'),
        files: plans.map((plan) => ({
            file: plan.source.name,
            changed: plan.edits.length > 0,
            places: plan.places,
            ...(mode === 'diff' && plan.edits.length > 0 ? { diff: diffOf(plan) } : {}),
        })),
    };
}
function modeOf(parsed, target) {
    const isWrite = (0,inputs/* isOn */.Mp)(parsed, 'write');
    const isCheck = (0,inputs/* isOn */.Mp)(parsed, 'check');
    if (isWrite && isCheck)
        throw new lib_error/* CliError */.z('OPTION', '--write and --check: one of them, not both');
    if (isWrite && target === undefined) {
        throw new lib_error/* CliError */.z('OPTION', '--write: needs --owner and --ref', {
            remedy: 'name the repository of this suite, and the full commit of its release',
        });
    }
    return isWrite ? 'write' : isCheck ? 'check' : 'diff';
}
/** @throws CliError `OPTION` */
function targetOf(parsed) {
    const repository = (0,inputs/* optionOf */.XD)(parsed, 'owner');
    const ref = (0,inputs/* optionOf */.XD)(parsed, 'ref')?.toLowerCase();
    const comment = (0,inputs/* optionOf */.XD)(parsed, 'ref-comment') ?? PLACEHOLDER.comment;
    if (!/^[\w.+-]{1,60}$/.test(comment)) {
        throw new lib_error/* CliError */.z('OPTION', '--ref-comment: is no version', { remedy: 'write --ref-comment v1.2.3' });
    }
    if (repository === undefined && ref === undefined)
        return undefined;
    if (repository === undefined || ref === undefined) {
        throw new lib_error/* CliError */.z('OPTION', '--owner and --ref: go together, and one is missing', { remedy: 'give both or none' });
    }
    if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository)) {
        throw new lib_error/* CliError */.z('OPTION', '--owner: is no repository', { remedy: 'write --owner OWNER/slsa-actions' });
    }
    if (!/^[0-9a-f]{40}$/.test(ref) || /^0+$/.test(ref)) {
        throw new lib_error/* CliError */.z('OPTION', '--ref: is no full commit', {
            remedy: 'give the 40 hexadecimal digits of a release; a tag or a branch can be moved to other code',
        });
    }
    return { repository, ref, comment };
}


/***/ }),

/***/ 7355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tellResult)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62691);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11010);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37039);




/** Tells a result: as JSON with `--json`, else as lines; into the file of `--output` as well. @throws CliError `OUTPUT` */
async function tellResult(result, told, parsed, machine) {
    const json = `${JSON.stringify(result, null, 2)}\n`;
    const path = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optionOf */ .XD)(parsed, 'output');
    // The file first: what is told on the screen was kept.
    if (path !== undefined)
        await writeResult((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(machine.cwd, path), json, path);
    if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(parsed, 'json')) {
        machine.terminal.write(escapedJson(json));
        return;
    }
    const { lines, isError = false } = told();
    if (isError)
        machine.terminal.warn(lines);
    else
        machine.terminal.print(lines);
}
async function writeResult(path, json, shown) {
    try {
        await _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_2__/* .quickFs */ .d.writeFile(path, json);
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .CliError */ .z('OUTPUT', `--output: ${shown.slice(0, 300)} cannot be written`, {
            remedy: 'name a file in a folder that exists and may be written',
            cause,
        });
    }
}
/** JSON leaves some characters as they are that a terminal acts on: they are escaped, which means the same (case S13). */
function escapedJson(json) {
    return json.replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
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

/***/ 62691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ quickFs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
// The file system for programs that read few or small files. Each call of `node:fs/promises` goes through a thread and
// back, which takes ten times as long as reading such a file, and the module itself takes 2 ms to load.

/** Largest file that is read while all else waits, in bytes. */
const QUICK_BYTES = 1024 * 1024;
/** Calls after which all else has its turn. */
const CALLS_A_TURN = 64;
const WRITES = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND;
/**
 * As `node:fs/promises`, but facts about files, and small regular files that are opened by flags to be read, come without
 * a detour. Of a file that was opened so only `stat`, `read`, `readFile`
 * and `close` are there.
 */
const quickFs = new Proxy({}, {
    get: (_, name) => Reflect.get(quick, name) ?? Reflect.get(platformFs(), name),
});
const quick = {
    stat: (path, options) => inTurn(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, options)),
    lstat: (path, options) => inTurn(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, options)),
    realpath: (path, options = 'utf8') => inTurn(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path, options)),
    readFile: async (path, options = null) => typeof path === 'string' && isPlain(options) && isSmallFile(path)
        ? inTurn(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, { encoding: options }))
        : platformFs().readFile(path, options),
    open: async (path, flags, mode) => typeof flags === 'number' && (flags & WRITES) === 0 && isSmallFile(path)
        ? inTurn(() => handleOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, mode)))
        : platformFs().open(path, flags, mode),
};
/** An encoding or none: anything else is for the platform. */
function isPlain(options) {
    return options === null || typeof options === 'string';
}
let calls = 0;
async function inTurn(call) {
    calls += 1;
    if (calls % CALLS_A_TURN === 0)
        await new Promise((resolve) => setImmediate(resolve));
    return call();
}
function isSmallFile(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return found?.isFile() === true && found.size <= QUICK_BYTES;
}
function handleOf(fd) {
    const handle = {
        fd,
        stat: async (options) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd, options),
        read: async (buffer, offset, length, position) => ({
            bytesRead: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, offset, length, position),
            buffer,
        }),
        readFile: async (options) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(fd, { encoding: options ?? null }),
        close: async () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd),
    };
    return handle;
}
/** Loaded when it is first needed. */
function platformFs() {
    return process.getBuiltinModule('node:fs/promises');
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


/***/ })

};
;