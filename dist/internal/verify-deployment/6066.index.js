export const id = 6066;
export const ids = [6066];
export const modules = {

/***/ 86066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploymentReader: () => (/* reexport */ deploymentReader),
  toolRunner: () => (/* reexport */ toolRunner),
  withoutNetwork: () => (/* reexport */ withoutNetwork)
});

// UNUSED EXPORTS: DeploymentError, isLockFile, isManifest, pinImages, planDeployment, readDeployment, readLockFile, renderFolder

;// CONCATENATED MODULE: ./packages/deployment/lib/error.js
/** The one error class of this package; messages name the file and the line. All of them are the caller's to mend. */
class DeploymentError extends Error {
    code;
    outcome = 'bad-input';
    remedy;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'DeploymentError';
        this.code = code;
        this.remedy = details.remedy;
    }
}

;// CONCATENATED MODULE: ./packages/deployment/lib/image-text.js
/** Longest text that is shown, in characters. */
const MAX_SHOWN = 300;
/**
 * The use that a text in the place of an image means. A template or variable is never taken for an image, and never left
 * out: somebody else decides what it becomes.
 */
function imageUse(image, { role, path, written }, source) {
    const place = { file: source.file, path, ...source.at(written.start) };
    const why = templateIn(image);
    if (why === undefined)
        return { kind: 'image', image, role, place, written };
    return {
        kind: 'undecidable',
        text: image.slice(0, MAX_SHOWN),
        why,
        remedy: 'render the file first, and verify what comes out; or write the image there',
        place,
    };
}
/** What makes a text a template, in words; undefined for a plain one. */
function templateIn(text) {
    if (text.includes('{{'))
        return 'holds a template, `{{ }}`';
    if (text.includes('$'))
        return 'holds a variable, `$`';
    if (/^%|%$|<%|<<|@@|\[\[/.test(text))
        return 'holds a placeholder';
    return undefined;
}

;// CONCATENATED MODULE: ./packages/deployment/lib/limits.js
/** Largest file, in bytes: clusters take no object above 1.5 MiB, rendered charts hold hundreds. */
const MAX_BYTES = 8 * 1024 * 1024;
/** Documents of one file. */
const MAX_DOCUMENTS = 10_000;
/** Deepest nesting of a document. */
const MAX_DEPTH = 100;
/** Values that are visited in one file, each alias counted as often as it is followed (case R08). */
const MAX_VISITS = 1_000_000;
/** Uses of one file. */
const MAX_USES = 50_000;

;// CONCATENATED MODULE: ./packages/deployment/lib/yaml/documents.js


/** The key of a YAML 1.1 merge, which Compose files and Go's readers of YAML know. */
const MERGE = '<<';
/**
 * The documents of a YAML or JSON file. Values are read when they are asked for; every visit counts, those through an alias
 * too, so that a few lines of aliases cannot stand for gigabytes (case R08).
 *
 * @throws DeploymentError `MANIFEST_YAML`, `MANIFEST_TOO_LARGE`; so do the values when they are read
 */
async function readDocuments(source) {
    assertOneReading(source);
    const { parseAllDocuments } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const parsed = parseAllDocuments(source.text, {
        version: '1.2',
        schema: 'core',
        // The library compares every key with every other, and copies the line for every error; both are ours below.
        uniqueKeys: false,
        prettyErrors: false,
        merge: false,
        strict: true,
        logLevel: 'silent',
    });
    const documents = Array.isArray(parsed) ? parsed : [];
    if (documents.length > MAX_DOCUMENTS)
        throw tooMuch(source, `more than ${MAX_DOCUMENTS} documents`);
    for (const document of documents) {
        const [error] = [...document.errors, ...document.warnings];
        if (error !== undefined)
            throw malformed(source, error.pos[0], error.code, error.message);
    }
    const reader = await createReader(source);
    const values = documents.flatMap((document) => (document.contents === null ? [] : [reader(document)]));
    const plain = values.find((value) => value.kind === 'text' && value.text.trim() !== '');
    if (plain !== undefined)
        throw fault(source, plain.offset, 'is a document of nothing but text');
    return values;
}
/**
 * Refuses what readers of YAML take for different things: characters that end a line, and so a remark, for YAML 1.1 only
 * (Go's readers, and so clusters and Compose), marks of byte order that some skip, and separators of documents that
 * kubectl finds by their first three characters alone.
 */
function assertOneReading(source) {
    const { text } = source;
    const line = text.search(/[\u0085\u2028\u2029]|\r(?!\n)/);
    if (line !== -1)
        throw fault(source, line, 'is a line end for some readers, and none for others');
    const mark = text.indexOf('\ufeff', 1);
    if (mark !== -1)
        throw fault(source, mark, 'is a byte order mark, and not the first character');
    const separator = text.search(/^---(?:[^\s]|[ \t]+[^#\s])/m);
    if (separator !== -1)
        throw fault(source, separator, 'is a separator of documents with something behind it');
}
async function createReader(source) {
    const { isAlias, isMap, isScalar, isSeq } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let visits = 0;
    const anchorsOf = (document) => {
        const anchors = new Map();
        const visit = (node, depth) => {
            if (depth > MAX_DEPTH)
                throw tooMuch(source, `nesting deeper than ${MAX_DEPTH} levels`);
            count();
            if (isScalar(node) || isMap(node) || isSeq(node)) {
                if (node.anchor !== undefined && anchors.has(node.anchor)) {
                    throw fault(source, node.range?.[0] ?? 0, `the anchor "${node.anchor.slice(0, 80)}" stands twice`);
                }
                if (node.anchor !== undefined)
                    anchors.set(node.anchor, node);
            }
            if (isSeq(node))
                for (const item of node.items)
                    visit(item, depth + 1);
            if (isMap(node)) {
                for (const { key, value } of node.items) {
                    visit(key, depth + 1);
                    visit(value, depth + 1);
                }
            }
        };
        visit(document.contents, 0);
        return anchors;
    };
    const count = () => {
        visits += 1;
        if (visits > MAX_VISITS)
            throw tooMuch(source, `more than ${MAX_VISITS} values, aliases counted as often as they are used`);
    };
    return (document) => {
        const anchors = anchorsOf(document);
        const viewOf = (node, trail) => {
            count();
            if (trail.length > MAX_DEPTH)
                throw tooMuch(source, `nesting deeper than ${MAX_DEPTH} levels`);
            if (isAlias(node)) {
                const target = anchors.get(node.source);
                if (target === undefined)
                    throw fault(source, node.range?.[0] ?? 0, 'is an alias of nothing');
                if (trail.includes(target))
                    throw fault(source, node.range?.[0] ?? 0, 'is an alias of what it stands in');
                return viewOf(target, [...trail, node]);
            }
            const offset = rangeStart(node);
            const inner = [...trail, node];
            if (isMap(node))
                return { kind: 'map', offset, entries: once(() => entriesOf(node.items, inner)) };
            if (isSeq(node))
                return { kind: 'list', offset, items: once(() => node.items.map((item) => viewOf(item, inner))) };
            if (!isScalar(node))
                return { kind: 'other', offset, isNull: true };
            if (typeof node.value !== 'string' || (node.tag !== undefined && node.tag !== 'tag:yaml.org,2002:str')) {
                return { kind: 'other', offset, isNull: node.value === null };
            }
            return { kind: 'text', offset, text: node.value, written: writtenOf(node.range, node.type, source.text) };
        };
        const entriesOf = (pairs, trail) => {
            const own = new Map();
            const merged = [];
            for (const { key, value } of pairs) {
                const name = keyOf(isAlias(key) ? anchors.get(key.source) : key);
                if (name === MERGE)
                    merged.push(viewOf(value, trail));
                else if (own.has(name))
                    throw fault(source, rangeStart(key), `the key "${name.slice(0, 80)}" stands twice`);
                else
                    own.set(name, viewOf(value, trail));
            }
            for (const value of merged) {
                for (const map of value.kind === 'list' ? value.items() : [value]) {
                    if (map.kind !== 'map')
                        throw fault(source, map.offset, 'is merged, and is no mapping');
                    for (const [name, one] of map.entries())
                        if (!own.has(name))
                            own.set(name, one);
                }
            }
            return own;
        };
        const keyOf = (key) => {
            count();
            if (isScalar(key) && ['string', 'number', 'boolean'].includes(typeof key.value))
                return String(key.value);
            if (isScalar(key) && key.value === null)
                return 'null';
            throw fault(source, rangeStart(key), 'is a key that is no plain text');
        };
        return viewOf(document.contents, []);
    };
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function rangeStart(node) {
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
}
function writtenOf(range, type, text) {
    const [start = 0, end = 0] = range ?? [];
    const first = text[start];
    if (type === 'QUOTE_SINGLE' || first === "'")
        return { start, end, style: 'single-quoted' };
    if (type === 'QUOTE_DOUBLE' || first === '"')
        return { start, end, style: 'double-quoted' };
    return { start, end, style: type === 'PLAIN' ? 'bare' : 'block' };
}
function malformed(source, offset, code, message) {
    // A small file of nothing but brackets ends the library's stack before anybody can count.
    if (code === 'RESOURCE_EXHAUSTION')
        return tooMuch(source, `nesting deeper than ${MAX_DEPTH} levels`);
    return fault(source, offset, (message.split('\n')[0] ?? '').slice(0, 200));
}
/** The error of something at an offset. */
function fault(source, offset, problem) {
    const { line, column } = source.at(offset);
    return new DeploymentError('MANIFEST_YAML', `${source.file}:${line}:${column}: ${problem}`, {
        remedy: 'mend the YAML, or leave the file out with a pattern that begins with !',
    });
}
function tooMuch(source, what) {
    return new DeploymentError('MANIFEST_TOO_LARGE', `${source.file}: has ${what}`);
}

;// CONCATENATED MODULE: ./packages/deployment/lib/yaml/walk.js
/** The value below a mapping; undefined where there is none, or no mapping. */
function below(value, ...names) {
    let at = value;
    for (const name of names)
        at = at?.kind === 'map' ? at.entries().get(name) : undefined;
    return at;
}
/** The items of a list with their paths; nothing for what is no list. */
function itemsOf(value, path) {
    if (value?.kind !== 'list')
        return [];
    return value.items().map((item, index) => ({ value: item, path: `${path}[${index}]` }));
}
/** The text of a value; undefined for anything else. */
function textOf(value) {
    return value?.kind === 'text' ? value.text : undefined;
}
/** A path one step on; names that are no words in brackets. */
function step(path, name) {
    if (!/^[\w-]+$/.test(name))
        return `${path}[${JSON.stringify(name.slice(0, 100))}]`;
    return path === '' ? name : `${path}.${name}`;
}

;// CONCATENATED MODULE: ./packages/deployment/lib/compose.js



const REMEDY = 'build it in CI, and name here the image that was pushed; or leave the file out with a pattern that begins with !';
/** Whether a document is a Compose file: it has services, and is no object of a cluster. */
function isCompose(document) {
    return below(document, 'services')?.kind === 'map' || below(document, 'include')?.kind === 'list';
}
/**
 * What a Compose file runs: the image of each service and of its image mounts, and the images that it builds from. A
 * service that is built where it runs has no image that anybody could have signed.
 *
 * @see Compose Specification, services, include, build
 */
function composeUses(document, source) {
    const services = below(document, 'services');
    const found = services?.kind === 'map' ? [...services.entries()] : [];
    return [
        ...included(document, source),
        ...found.flatMap(([name, service]) => serviceUses(service, step('services', name), source)),
    ];
}
function serviceUses(service, path, source) {
    if (service.kind !== 'map')
        throw fault(source, service.offset, `${path}: is no mapping`);
    const image = below(service, 'image');
    const own = image?.kind === 'text' && image.text !== ''
        ? [imageUse(image.text, { role: 'runs', path: `${path}.image`, written: image.written }, source)]
        : [];
    const extended = below(service, 'extends');
    const build = below(service, 'build');
    // The service that this one extends is read where it stands.
    const isNamed = own.length > 0 || (extended !== undefined && build === undefined);
    const unnamed = build === undefined ? 'has no image' : 'is built where it runs, and has no image';
    return [
        ...(isNamed ? own : [undecidable('', unnamed, path, service, source)]),
        ...extendsUses(below(extended, 'file'), `${path}.extends.file`, source),
        ...buildUses(build, `${path}.build`, source),
        ...itemsOf(below(service, 'volumes'), `${path}.volumes`).flatMap(({ value, path: at }) => {
            const mounted = below(value, 'source');
            if (textOf(below(value, 'type')) !== 'image' || mounted?.kind !== 'text')
                return [];
            return [imageUse(mounted.text, { role: 'mounts', path: `${at}.source`, written: mounted.written }, source)];
        }),
    ];
}
/** A service of another file is in that file, which has to be read. */
function extendsUses(file, path, source) {
    return file === undefined ? [] : [otherFile(file, path, source)];
}
function buildUses(build, path, source) {
    const contexts = below(build, 'additional_contexts');
    const inline = below(build, 'dockerfile_inline');
    const named = contexts?.kind === 'map'
        ? [...contexts.entries()].map(([name, value]) => ({ value, path: step(`${path}.additional_contexts`, name) }))
        : itemsOf(contexts, `${path}.additional_contexts`);
    return [
        ...(inline === undefined
            ? []
            : [undecidable('', 'is a Dockerfile inside of this file', `${path}.dockerfile_inline`, inline, source)]),
        ...named.flatMap(({ value, path: at }) => {
            const image = /(?:^|=)docker-image:\/\/(.*)$/.exec(textOf(value) ?? '')?.[1];
            if (image === undefined)
                return [];
            const remedy = 'name the image in `images`';
            const place = { file: source.file, path: at, ...source.at(value.offset) };
            return [{ kind: 'undecidable', text: image, why: 'is an image behind a scheme', remedy, place }];
        }),
    ];
}
function included(document, source) {
    return itemsOf(below(document, 'include'), 'include').flatMap(({ value, path }) => {
        if (value.kind === 'text')
            return [otherFile(value, path, source)];
        const paths = below(value, 'path');
        const several = itemsOf(paths, `${path}.path`);
        if (several.length > 0)
            return several.map((one) => otherFile(one.value, one.path, source));
        return [otherFile(paths ?? value, `${path}.path`, source)];
    });
}
function otherFile(value, path, source) {
    const file = textOf(value);
    if (file === undefined || /\$|:\/\//.test(file)) {
        return undecidable(file ?? '', 'is another file, and no path of this folder', path, value, source);
    }
    return { kind: 'file', path: file, place: { file: source.file, path, ...source.at(value.offset) } };
}
function undecidable(text, why, path, value, source) {
    const place = { file: source.file, path, ...source.at(value.offset) };
    return { kind: 'undecidable', text: text.slice(0, 300), why, remedy: REMEDY, place };
}

;// CONCATENATED MODULE: ./packages/deployment/lib/docker/expand.js
/** Longest text that variables may become, in characters: a few that double each other become gigabytes. */
const MAX_LENGTH = 1024;
/**
 * A text with the variables put in that have a value: `$NAME`, `${NAME}`, `${NAME:-word}`, `${NAME:+word}`, and both without
 * the colon. Anything else stays as it stands, with its `$`, and so does what would become too long.
 *
 * @see Dockerfile reference, Environment replacement
 */
function expand(text, values) {
    const expanded = text.replace(/\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^${}]*))?\})/g, (whole, bare, braced, operator, word = '') => {
        const value = values.get(bare ?? braced ?? '');
        if (operator === undefined)
            return value ?? whole;
        const isSet = value !== undefined && (value !== '' || !operator.startsWith(':'));
        if (operator.endsWith('-'))
            return isSet ? value : word;
        return isSet ? word : '';
    });
    return expanded.length > MAX_LENGTH ? text : expanded;
}

;// CONCATENATED MODULE: ./packages/deployment/lib/docker/options.js
/**
 * The options of an instruction, which stand before everything else, and where they end. Quotes and escapes are taken out of
 * them as BuildKit does it, so that an option can hold blanks, and no spelling hides one.
 */
function readOptions(joined, from) {
    const { text, offset } = joined;
    const options = [];
    let at = from;
    for (;;) {
        while (isBlank(text[at]))
            at += 1;
        if (!text.startsWith('--', at))
            return { options, next: at };
        const start = at;
        let value = '';
        let quote;
        for (; at < text.length && (quote !== undefined || !isBlank(text[at])); at += 1) {
            const character = text[at] ?? '';
            if (character === '\\') {
                at += 1;
                value += text[at] ?? '';
            }
            else if (quote !== undefined) {
                if (character === quote)
                    quote = undefined;
                else
                    value += character;
            }
            else if (character === '"' || character === "'")
                quote = character;
            else
                value += character;
        }
        if (value === '--')
            return { options, next: at };
        options.push({ text: value, written: text.slice(start, at), start: offset(start) });
    }
}
/** Words of a command line with their quotes; blanks within quotes part none. */
function shellWords(text) {
    const words = [];
    let word = '';
    let quote;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (quote === undefined && isBlank(character)) {
            if (word !== '')
                words.push(word);
            word = '';
            continue;
        }
        word += character;
        if (character === '\\' && quote !== "'") {
            at += 1;
            word += text[at] ?? '';
        }
        else if (quote === character)
            quote = undefined;
        else if (quote === undefined && (character === '"' || character === "'"))
            quote = character;
    }
    return word === '' ? words : [...words, word];
}
function isBlank(character) {
    return character !== undefined && /\s/.test(character);
}

;// CONCATENATED MODULE: ./packages/deployment/lib/docker/instructions.js


/**
 * The instructions of a Dockerfile. Comments, parser directives, continued lines and here-documents are taken as BuildKit
 * takes them, so that a `FROM` inside of a script is none, and one behind a continued line is one.
 *
 * @throws DeploymentError `DOCKERFILE`
 * @see Dockerfile reference: Parser directives, Here-Documents
 */
function readInstructions(source) {
    const lines = linesOf(source.text);
    const directives = readDirectives(lines);
    const instructions = [];
    let at = 0;
    while (at < lines.length) {
        const first = lines[at];
        at += 1;
        if (first === undefined || isEmpty(first.text))
            continue;
        const parts = [first];
        while (isContinued(parts.at(-1)?.text ?? '', directives.escaper)) {
            // Comments and empty lines between continued ones count for nothing.
            while (at < lines.length && isEmpty(lines[at]?.text ?? ''))
                at += 1;
            const next = lines[at];
            if (next === undefined)
                break;
            parts.push(next);
            at += 1;
        }
        const joined = joinLines(parts, directives.escaper);
        const found = instructionIn(joined);
        if (found === undefined)
            continue;
        const { head, name } = found;
        if (!/^[A-Z]+$/.test(name))
            throw unreadable(source, head.start, `"${head.text.slice(0, 80)}" is no instruction`);
        instructions.push({ name, start: head.start, options: found.options, words: found.words });
        at = behindHeredocs(name, joined, lines, at, source);
    }
    return { directives, instructions };
}
/** The error of something at an offset. */
function unreadable(source, offset, problem) {
    const { line, column } = source.at(offset);
    return new DeploymentError('DOCKERFILE', `${source.file}:${line}:${column}: ${problem}`, {
        remedy: 'mend the Dockerfile, or leave it out with a pattern that begins with !',
    });
}
function linesOf(text) {
    const lines = [];
    let start = text.startsWith('\ufeff') ? 1 : 0;
    while (start < text.length) {
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found;
        lines.push({ text: text.slice(start, end).replace(/\r$/, ''), start });
        start = end + 1;
    }
    return lines;
}
/** Directives stand before everything else, each once; the first comment that is none ends them. */
function readDirectives(lines) {
    let syntax;
    let escaper = '\\';
    const seen = new Set();
    for (const { text, start } of lines) {
        const match = /^\s*#\s*([A-Za-z][A-Za-z0-9]*)\s*=(.*)$/.exec(text);
        const [, name = '', rest = ''] = match ?? [];
        const value = rest.trim();
        const key = name.toLowerCase();
        if (match === null || value === '' || !['syntax', 'escape', 'check'].includes(key) || seen.has(key))
            break;
        seen.add(key);
        const from = start + text.indexOf(value, text.indexOf('=') + 1);
        // What stands behind a blank is given to the frontend.
        const [image = ''] = value.split(/\s/);
        if (key === 'syntax')
            syntax = { text: image, start: from, end: from + image.length };
        if (key === 'escape' && value === '`')
            escaper = '`';
    }
    return { syntax, escaper };
}
function isEmpty(line) {
    return /^\s*(?:#.*)?$/.test(line);
}
/** Whether a line goes on in the next: it ends with one escape, which no other escapes. */
function isContinued(line, escaper) {
    const trimmed = withoutBlanks(line);
    return trimmed.endsWith(escaper) && !trimmed.endsWith(escaper + escaper);
}
function withoutBlanks(line) {
    let end = line.length;
    while (line[end - 1] === ' ' || line[end - 1] === '\t')
        end -= 1;
    return line.slice(0, end);
}
/** Continued lines as one text, with nothing between them: a word may begin on one line and end on the next. */
function joinLines(parts, escaper) {
    const pieces = [];
    let text = '';
    for (const line of parts) {
        pieces.push({ at: text.length, start: line.start });
        text += isContinued(line.text, escaper) ? withoutBlanks(line.text).slice(0, -1) : line.text;
    }
    return {
        text,
        offset: (index) => {
            const piece = pieces.findLast(({ at }) => at <= index);
            return piece === undefined ? 0 : piece.start + index - piece.at;
        },
    };
}
function instructionIn(joined) {
    const [first] = wordsFrom(joined, 0);
    if (first === undefined)
        return undefined;
    const name = first.word.text.toUpperCase();
    // What `ONBUILD` keeps for later has options of its own.
    const second = name === 'ONBUILD' ? wordsFrom(joined, first.next)[0] : undefined;
    const { options, next } = readOptions(joined, second?.next ?? first.next);
    const words = wordsFrom(joined, next).map(({ word }) => word);
    return { head: first.word, name, options, words: second === undefined ? words : [second.word, ...words] };
}
function wordsFrom({ text, offset }, from) {
    const pattern = /\S+/g;
    pattern.lastIndex = from;
    const found = [];
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
        const next = match.index + match[0].length;
        found.push({ word: { text: match[0], start: offset(match.index), end: offset(next - 1) + 1 }, next });
    }
    return found;
}
/** Where the text goes on behind the here-documents that an instruction begins. */
function behindHeredocs(name, joined, lines, from, source) {
    if (!['RUN', 'COPY', 'ADD'].includes(name))
        return from;
    let at = from;
    for (const word of shellWords(joined.text)) {
        const [, dash, rest = ''] = /^\d*<<(-?)([^<]+)$/.exec(word) ?? [];
        const end = rest.replace(/["']/g, '');
        if (end === '')
            continue;
        const found = lines.findIndex(({ text }, index) => index >= at && (dash === '-' ? text.replace(/^\t+/, '') : text) === end);
        if (found === -1)
            throw unreadable(source, joined.offset(0), `a here-document, ${end.slice(0, 80)}, never ends`);
        at = found + 1;
    }
    return at;
}

;// CONCATENATED MODULE: ./packages/deployment/lib/docker/dockerfile.js



/**
 * The images that a Dockerfile builds from: of its stages, of `COPY --from` and `RUN --mount=from`, and the frontend that
 * reads it. Stages of its own and `scratch` are none. An `ARG` before the first `FROM` counts with its default; one without
 * is decided by whoever builds.
 *
 * @throws DeploymentError `DOCKERFILE`
 * @see Dockerfile reference: FROM, "Understand how ARG and FROM interact"
 */
function dockerfileUses(source) {
    const { directives, instructions } = readInstructions(source);
    const { syntax } = directives;
    const defaults = new Map();
    const stages = new Set();
    const uses = syntax === undefined ? [] : [useOf(syntax, syntax.text, 'frontend', '# syntax', source)];
    let count = 0;
    for (const instruction of instructions) {
        const { name, words, start, options } = unwrapped(instruction);
        if (name === 'ARG' && count === 0)
            readDefaults(words, defaults);
        else if (name === 'FROM') {
            const { image, stage } = fromWords(words, start, source);
            const reference = expand(image.text, defaults);
            if (reference !== 'scratch' && !stages.has(reference.toLowerCase())) {
                uses.push(useOf(image, reference, 'base', stage === undefined ? 'FROM' : `FROM … AS ${stage}`, source));
            }
            if (stage !== undefined)
                stages.add(stage.toLowerCase());
            stages.add(String(count));
            count += 1;
        }
        else if (count === 0 && name !== 'ARG')
            throw unreadable(source, start, `${name} stands before the first FROM`);
        else if (name === 'COPY' || name === 'RUN') {
            for (const from of options.flatMap((option) => sourcesOf(name, option, source))) {
                if (from.text === 'scratch' || stages.has(from.text.toLowerCase()))
                    continue;
                uses.push(from.word === undefined ? dockerfile_hidden(from, source) : useOf(from.word, from.text, 'base', from.path, source));
            }
        }
    }
    if (count === 0)
        throw unreadable(source, 0, 'has no FROM');
    return uses;
}
/** The instruction behind `ONBUILD`. */
function unwrapped(instruction) {
    if (instruction.name !== 'ONBUILD')
        return instruction;
    const [name, ...words] = instruction.words;
    return name === undefined ? instruction : { ...instruction, name: name.text.toUpperCase(), start: name.start, words };
}
function readDefaults(words, defaults) {
    for (const { text } of words) {
        const [, name = '', value] = /^([A-Za-z_]\w*)(?:=(.*))?$/s.exec(text) ?? [];
        if (name === '')
            continue;
        if (value === undefined)
            defaults.delete(name);
        else
            defaults.set(name, expand(value.replace(/^(["'])(.*)\1$/s, '$2'), defaults));
    }
}
function fromWords(words, start, source) {
    const [image, as, stage, ...more] = words;
    const isNamed = as?.text.toLowerCase() === 'as' && stage !== undefined;
    if (image === undefined || more.length > 0 || (as !== undefined && !isNamed)) {
        throw unreadable(source, start, 'FROM takes an image and nothing but `AS` and a name');
    }
    return { image, stage: stage?.text };
}
/** `--from=name` of `COPY`, and each `from=name` of `RUN --mount=`, whose keys BuildKit reads in any case. */
function sourcesOf(name, { text, written, start }, source) {
    const path = name === 'COPY' ? 'COPY --from' : 'RUN --mount';
    const values = name === 'COPY'
        ? [/^--from=(.+)$/s.exec(text)?.[1]]
        : text.startsWith('--mount=')
            ? text
                .slice('--mount='.length)
                .split(',')
                .map((field) => /^"?from=(.+?)"?$/is.exec(field.trim())?.[1])
            : [];
    return values.flatMap((value) => {
        if (value === undefined)
            return [];
        const at = placeIn(written, value);
        const from = start + at;
        // An option that goes on in the next line has no place of its own.
        const isThere = at !== -1 && source.text.startsWith(value, from);
        const word = isThere ? { text: value, start: from, end: from + value.length } : undefined;
        return [{ text: value, path, start, word }];
    });
}
/** Where a value stands whole behind `from=` and perhaps a quote. */
function placeIn(written, value) {
    const keys = [...written.matchAll(/from=["']?/gi)].map((match) => match.index + match[0].length);
    return keys.find((at) => written.startsWith(value, at) && /^(?:$|[,"'])/.test(written.slice(at + value.length))) ?? -1;
}
function dockerfile_hidden({ text, path, start }, source) {
    return {
        kind: 'undecidable',
        text: text.slice(0, 300),
        why: 'is written with quotes or escapes in its middle',
        remedy: 'write the image plainly',
        place: { file: source.file, path, ...source.at(start) },
    };
}
function useOf(word, image, role, path, source) {
    const first = word.text[0];
    const isQuoted = word.text.length > 1 && (first === '"' || first === "'") && word.text.endsWith(first);
    const written = isQuoted
        ? { start: word.start + 1, end: word.end - 1, style: 'bare' }
        : { start: word.start, end: word.end, style: 'bare' };
    return imageUse(isQuoted && image === word.text ? image.slice(1, -1) : image, { role, path, written }, source);
}

;// CONCATENATED MODULE: ./packages/deployment/lib/seen.js


/**
 * Everything below a value that is called `image`, in documents whose form nobody here knows: a custom resource may well
 * make pods of it. A mapping with a `repository`, as charts and operators have it, names an image that somebody else puts
 * together.
 */
function seenImages(root, path, source) {
    const found = [];
    const visit = (value, at) => {
        if (value.kind === 'list')
            for (const [index, item] of value.items().entries())
                visit(item, `${at}[${index}]`);
        if (value.kind !== 'map')
            return;
        for (const [name, child] of value.entries()) {
            const here = step(at, name);
            if (name !== 'image' || child.kind === 'list')
                visit(child, here);
            else
                found.push(...seen(child, here, source, visit));
        }
    };
    visit(root, path);
    return found;
}
function seen(value, path, source, visit) {
    if (value.kind === 'text' && value.text !== '') {
        return [imageUse(value.text, { role: 'seen', path, written: value.written }, source)];
    }
    if (value.kind !== 'map')
        return [];
    const repository = value.entries().get('repository') ?? value.entries().get('name');
    if (repository?.kind !== 'text') {
        visit(value, path);
        return [];
    }
    return [
        {
            kind: 'undecidable',
            text: repository.text.slice(0, 300),
            why: 'is put together from parts by whoever reads this document',
            remedy: 'render the chart, or name the image in `images`; leave this file out with a pattern that begins with !',
            place: { file: source.file, path, ...source.at(value.offset) },
        },
    ];
}

;// CONCATENATED MODULE: ./packages/deployment/lib/kubernetes.js



/** Where each kind of workload has its pod, by API group and kind; of any version. */
const POD_SPECS = new Map([
    ['/Pod', ['spec']],
    ['/PodTemplate', ['template', 'spec']],
    ['/ReplicationController', ['spec', 'template', 'spec']],
    ['apps/Deployment', ['spec', 'template', 'spec']],
    ['apps/ReplicaSet', ['spec', 'template', 'spec']],
    ['apps/DaemonSet', ['spec', 'template', 'spec']],
    ['apps/StatefulSet', ['spec', 'template', 'spec']],
    ['extensions/Deployment', ['spec', 'template', 'spec']],
    ['extensions/ReplicaSet', ['spec', 'template', 'spec']],
    ['extensions/DaemonSet', ['spec', 'template', 'spec']],
    ['batch/Job', ['spec', 'template', 'spec']],
    ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
]);
/** Lists of containers in a pod (case B24). */
const CONTAINERS = ['initContainers', 'containers', 'ephemeralContainers'];
/** Whether a document is an object of a cluster. */
function isKubernetes(document) {
    return textOf(below(document, 'apiVersion')) !== undefined && textOf(below(document, 'kind')) !== undefined;
}
/**
 * What an object of a cluster runs: the images of its containers, those that run first or for debugging too, and of its
 * image volumes. The items of a list one by one; of kinds that are no known workload whatever is called `image`.
 *
 * @see Kubernetes API v1.36, PodSpec, Container, ImageVolumeSource
 */
function kubernetesUses(document, source) {
    const kind = textOf(below(document, 'kind')) ?? '';
    const [group = '', version] = (textOf(below(document, 'apiVersion')) ?? '').split('/');
    const items = below(document, 'items');
    if (kind.endsWith('List') && items?.kind === 'list') {
        return itemsOf(items, 'items').flatMap(({ value, path }) => isKubernetes(value) ? kubernetesUses(value, source) : seenImages(value, path, source));
    }
    // A definition describes objects; its schema has properties called `image` and no images.
    if (group === 'apiextensions.k8s.io' && kind === 'CustomResourceDefinition')
        return [];
    const title = `${kind}/${(textOf(below(document, 'metadata', 'name')) ?? '').slice(0, 100)}: `;
    const way = POD_SPECS.get(`${version === undefined ? '' : group}/${kind}`);
    if (way === undefined)
        return seenImages(document, title, source).map(withoutDot);
    const spec = below(document, ...way);
    const path = `${title}${way.join('.')}`;
    if (spec?.kind !== 'map')
        return [withoutImage(document, path, 'has no pod', source)];
    return [
        ...CONTAINERS.flatMap((list) => itemsOf(below(spec, list), `${path}.${list}`).map((container) => namedImage(container, ['image'], 'runs', 'has no image', source))),
        ...itemsOf(below(spec, 'volumes'), `${path}.volumes`)
            .filter(({ value }) => below(value, 'image') !== undefined)
            .map((volume) => namedImage(volume, ['image', 'reference'], 'mounts', 'has no reference', source)),
    ];
}
function namedImage({ value, path }, way, role, missing, source) {
    const image = below(value, ...way);
    const at = [path, ...way].join('.');
    if (image?.kind !== 'text' || image.text === '')
        return withoutImage(value, at, missing, source);
    return imageUse(image.text, { role, path: at, written: image.written }, source);
}
function withoutImage(value, path, why, source) {
    return {
        kind: 'undecidable',
        text: '',
        why,
        remedy: 'name the image in the manifest; a patch is verified as what it becomes, rendered',
        place: { file: source.file, path, ...source.at(value.offset) },
    };
}
/** The path of an object begins behind its title. */
function withoutDot(use) {
    return { ...use, place: { ...use.place, path: use.place.path.replace(': .', ': ') } };
}

;// CONCATENATED MODULE: ./packages/deployment/lib/text.js


/**
 * The text of a file; a byte order mark stays, so that encoding it again gives the same bytes.
 *
 * @throws DeploymentError `MANIFEST_TOO_LARGE`, `MANIFEST_ENCODING`
 */
function sourceText(bytes, file) {
    if (bytes.byteLength > MAX_BYTES) {
        throw new DeploymentError('MANIFEST_TOO_LARGE', `${file}: has ${bytes.byteLength} bytes; at most ${MAX_BYTES} are read`);
    }
    try {
        return withLines(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), file);
    }
    catch (cause) {
        throw new DeploymentError('MANIFEST_ENCODING', `${file}: is not UTF-8`, {
            cause,
            remedy: 'save it as UTF-8, or leave it out',
        });
    }
}
function withLines(text, file) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return {
        file,
        text,
        at: (offset) => {
            let low = 0;
            let high = starts.length - 1;
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if ((starts[middle] ?? 0) <= offset)
                    low = middle;
                else
                    high = middle - 1;
            }
            return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
        },
    };
}

;// CONCATENATED MODULE: ./packages/deployment/lib/read.js









const DOCKERFILE = /^(?:(?:Dockerfile|Containerfile)(?:[.-].*)?|.*\.(?:dockerfile|containerfile))$/i;
const IGNORE_FILE = /\.dockerignore$|\.containerignore$/i;
/** JSON files that lie in every folder and are never applied to a cluster. */
const OTHER_JSON = /^(?:package(?:-lock)?|tsconfig(?:\..*)?|composer|renovate|biome)\.json$/i;
/** Whether a file is read when a folder or pattern matches it, by its name. */
function isManifest(path) {
    const name = nameOf(path);
    return (name === 'Kustomization' ||
        isDockerfile(name) ||
        /\.ya?ml$/i.test(name) ||
        (/\.json$/i.test(name) && !OTHER_JSON.test(name)));
}
/**
 * All images that a file deploys or builds from, with their places: a manifest of Kubernetes in YAML or JSON, a Compose
 * file, a Dockerfile; any other YAML or JSON with what is called `image` in it. What a template or variable decides is said
 * to be undecidable, and never left out.
 *
 * @param file as it is named in places and messages
 * @throws DeploymentError for what cannot be read
 */
async function readDeployment(bytes, file) {
    const source = sourceText(bytes, file);
    const { format, uses } = isDockerfile(nameOf(file))
        ? { format: 'dockerfile', uses: dockerfileUses(source) }
        : await yamlUses(source);
    if (uses.length > MAX_USES)
        throw new DeploymentError('MANIFEST_TOO_LARGE', `${file}: names more than ${MAX_USES} images`);
    return { file, format, text: source.text, uses: read_once(uses) };
}
/** The part of a path behind the last separator. */
function nameOf(path) {
    return path.split(/[/\\]/).at(-1) ?? path;
}
function isDockerfile(name) {
    return DOCKERFILE.test(name) && !IGNORE_FILE.test(name);
}
async function yamlUses(source) {
    let documents;
    try {
        documents = await readDocuments(source);
    }
    catch (error) {
        // Most templates are no YAML before they are rendered.
        if (!(error instanceof DeploymentError) || error.code !== 'MANIFEST_YAML' || !source.text.includes('{{'))
            throw error;
        return { format: 'other', uses: [templateFile(source)] };
    }
    const uses = documents.flatMap((document) => documentUses(document, source));
    const format = documents.some(isKubernetes) ? 'kubernetes' : documents.some(isCompose) ? 'compose' : 'other';
    return { format, uses };
}
function documentUses(document, source) {
    if (isKubernetes(document))
        return kubernetesUses(document, source);
    if (isCompose(document))
        return composeUses(document, source);
    return seenImages(document, '', source);
}
function templateFile(source) {
    const offset = source.text.indexOf('{{');
    return {
        kind: 'undecidable',
        text: source.text.slice(offset, offset + 80).split('\n')[0] ?? '',
        why: templateIn('{{') ?? '',
        remedy: 'render it first, and verify what comes out; a chart is rendered when its folder is named',
        place: { file: source.file, path: '', ...source.at(offset) },
    };
}
/** What several aliases lead to stands in the file once. */
function read_once(uses) {
    const keyOf = (use) => JSON.stringify([use.kind, use.place.line, use.place.column, use.kind === 'image' ? use.image : use.place.path]);
    return [...new Map(uses.map((use) => [keyOf(use), use])).values()];
}

// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/error.js
var error = __webpack_require__(20209);
;// CONCATENATED MODULE: ./packages/deployment/lib/lock/npm.js



/** Strongest first. */
const ALGORITHMS = ['sha512', 'sha384', 'sha256'];
const BYTES = { sha512: 64, sha384: 48, sha256: 32 };
/**
 * The packages of a package-lock.json. Those of the repository itself, its workspaces and links to them are none.
 *
 * @see npm documentation, package-lock.json: packages; W3C Subresource Integrity
 */
function npmPackages(source, bytes) {
    const lock = parsed(bytes, source.file);
    const { packages } = lock;
    if (!(0,types/* isJsonObject */.O)(packages)) {
        throw new DeploymentError('LOCK_FILE', `${source.file}: has no \`packages\`; lock files of version 1 are not read`, {
            remedy: 'run `npm install --package-lock-only` with npm 7 or later',
        });
    }
    const offsets = offsetsOfKeys(source.text);
    return Object.entries(packages).flatMap(([way, entry]) => {
        const place = { file: source.file, path: way, ...source.at(offsets.get(way) ?? 0) };
        if (!(0,types/* isJsonObject */.O)(entry))
            throw new DeploymentError('LOCK_FILE', `${source.file}:${place.line}: ${way.slice(0, 200)} is no object`);
        if (!/(?:^|\/)node_modules\//.test(way) || entry.link === true)
            return [];
        return [packageOf(way, entry, place)];
    });
}
function packageOf(way, entry, place) {
    const name = typeof entry.name === 'string' ? entry.name : way.slice(way.lastIndexOf('node_modules/') + 13);
    const undecidable = (why, remedy) => ({
        kind: 'undecidable',
        text: name.slice(0, 300),
        why,
        remedy,
        place,
    });
    if (entry.inBundle === true)
        return undecidable('lies inside of another package', 'verify the package that it lies in');
    const { version, integrity } = entry;
    if (typeof version !== 'string' || typeof integrity !== 'string') {
        return undecidable('has no version with an integrity', 'install it from a registry, and lock it again');
    }
    const digest = strongest(integrity);
    if (digest === undefined)
        return undecidable('has no integrity of SHA-256 or stronger', 'lock it again');
    const purl = `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(version)}`;
    return { kind: 'package', ecosystem: 'npm', name, version, purl, files: [{ digest }], place };
}
/** The strongest of an integrity's hashes; several of one strength are alternatives, and then none is the package's. */
function strongest(integrity) {
    const hashes = integrity.trim().split(/\s+/);
    for (const algorithm of ALGORITHMS) {
        const [only, ...more] = hashes.filter((hash) => hash.startsWith(`${algorithm}-`));
        if (only === undefined)
            continue;
        const text = only.slice(algorithm.length + 1).replace(/\?.*$/, '');
        const decoded = Buffer.from(text, 'base64');
        const isExact = decoded.byteLength === BYTES[algorithm] && decoded.toString('base64') === text;
        return more.length === 0 && isExact ? { algorithm, hex: decoded.toString('hex') } : undefined;
    }
    return undefined;
}
function parsed(bytes, file) {
    try {
        const value = (0,parse/* parseJson */.q)(bytes, { what: file, maxBytes: MAX_BYTES });
        if ((0,types/* isJsonObject */.O)(value))
            return value;
    }
    catch (cause) {
        if (!(cause instanceof error/* WireError */.c))
            throw cause;
        throw new DeploymentError('LOCK_FILE', cause.message, { cause });
    }
    throw new DeploymentError('LOCK_FILE', `${file}: is no JSON object`);
}
/** Where each key that has an object stands, as npm writes it: on a line of its own. For people; nothing rests on it. */
function offsetsOfKeys(text) {
    const offsets = new Map();
    for (const match of text.matchAll(/^[ \t]*"([^"\\\n]*)": \{/gm)) {
        const [, key = ''] = match;
        if (!offsets.has(key))
            offsets.set(key, match.index + match[0].indexOf('"'));
    }
    return offsets;
}

;// CONCATENATED MODULE: ./packages/deployment/lib/lock/pypi.js
const HEX = { sha256: 64, sha384: 96, sha512: 128 };
/** The digest of `sha256:<hex>`; undefined for anything else. */
function digestOf(text) {
    const [, algorithm = '', hex = ''] = /^(sha256|sha384|sha512):([0-9a-f]+)$/.exec(text) ?? [];
    if (algorithm !== 'sha256' && algorithm !== 'sha384' && algorithm !== 'sha512')
        return undefined;
    return hex.length === HEX[algorithm] ? { algorithm, hex } : undefined;
}
/** A package of PyPI, or of an index like it. @see PEP 503, Normalized Names */
function pypiPackage(name, version, files, place) {
    const normal = name.toLowerCase().replace(/[-_.]+/g, '-');
    const purl = `pkg:pypi/${encodeURIComponent(normal)}@${encodeURIComponent(version)}`;
    return { kind: 'package', ecosystem: 'pypi', name: normal, version, purl, files, place };
}

;// CONCATENATED MODULE: ./packages/deployment/lib/lock/toml.js

const toml_MAX_DEPTH = 32;
const ESCAPES = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r', '"': '"', '\\': '\\' };
/**
 * A TOML file as the tools that lock packages write it: all of TOML 1.0 but the checks of numbers and dates, which stay
 * text. Keys that stand twice are refused.
 *
 * @throws DeploymentError `LOCK_FILE`
 */
function parseToml(source) {
    const { text } = source;
    const root = { kind: 'table', offset: 0, values: new Map() };
    const defined = new Set();
    let current = root;
    let at = text.startsWith('\ufeff') ? 1 : 0;
    const fail = (problem) => {
        const { line, column } = source.at(Math.min(at, text.length));
        return new DeploymentError('LOCK_FILE', `${source.file}:${line}:${column}: ${problem}`);
    };
    const skip = (pattern) => {
        pattern.lastIndex = at;
        const [found = ''] = pattern.exec(text) ?? [];
        at += found.length;
        return found;
    };
    const blanks = () => skip(/[ \t]*/y);
    const gaps = () => skip(/(?:[ \t\r\n]|#[^\n]*)*/y);
    const expect = (wanted) => {
        if (!text.startsWith(wanted, at))
            throw fail(`"${wanted}" is missing`);
        at += wanted.length;
    };
    const lineEnd = () => {
        blanks();
        if (skip(/(?:#[^\n]*)?(?:\r?\n|$)/y) === '' && at < text.length)
            throw fail('something stands behind a value');
    };
    const key = () => {
        const parts = [];
        do {
            blanks();
            const bare = skip(/[A-Za-z0-9_-]+/y);
            parts.push(bare !== '' ? bare : string());
            blanks();
        } while (skip(/\./y) !== '');
        return parts;
    };
    const string = () => {
        for (const [quote, isLiteral] of [
            ['"""', false],
            ["'''", true],
            ['"', false],
            ["'", true],
        ]) {
            if (!text.startsWith(quote, at))
                continue;
            at += quote.length;
            if (quote.length === 3)
                skip(/\r?\n/y);
            let found = '';
            for (;;) {
                if (text.startsWith(quote, at))
                    break;
                const character = text[at];
                if (character === undefined || (character === '\n' && quote.length === 1))
                    throw fail('a text never ends');
                if (character === '\\' && !isLiteral)
                    found += escaped();
                else {
                    found += character;
                    at += 1;
                }
            }
            at += quote.length;
            return found;
        }
        throw fail('a key or text is missing');
    };
    const escaped = () => {
        if (skip(/\\[ \t]*\r?\n\s*/y) !== '')
            return '';
        const unicode = skip(/\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})/y);
        if (unicode !== '') {
            const point = Number.parseInt(unicode.slice(2), 16);
            if (point > 0x10ffff)
                throw fail('an escape means no character');
            return String.fromCodePoint(point);
        }
        const plain = ESCAPES[text[at + 1] ?? ''];
        if (plain === undefined)
            throw fail('an escape is unknown');
        at += 2;
        return plain;
    };
    const value = (depth) => {
        if (depth > toml_MAX_DEPTH)
            throw fail(`nesting deeper than ${toml_MAX_DEPTH} levels`);
        const first = text[at];
        if (first === '"' || first === "'")
            return { kind: 'text', text: string() };
        if (first === '[')
            return list(depth);
        if (first === '{')
            return inline(depth);
        const other = skip(/\d{4}-\d{2}-\d{2} \d[\d:.+Z-]*|[A-Za-z0-9+_.:-]+/y);
        if (other === '')
            throw fail('a value is missing');
        return { kind: 'other', text: other };
    };
    const list = (depth) => {
        expect('[');
        const items = [];
        for (gaps(); text[at] !== ']'; gaps()) {
            items.push(value(depth + 1));
            gaps();
            if (text[at] !== ']')
                expect(',');
        }
        at += 1;
        return { kind: 'list', items };
    };
    const inline = (depth) => {
        const table = { kind: 'table', offset: at, values: new Map() };
        expect('{');
        for (blanks(); text[at] !== '}'; blanks()) {
            assign(table, depth);
            blanks();
            if (text[at] !== '}')
                expect(',');
        }
        at += 1;
        return table;
    };
    const assign = (table, depth) => {
        const names = key();
        expect('=');
        blanks();
        const last = names.pop() ?? '';
        const target = descend(table, names);
        if (target.values.has(last))
            throw fail(`the key "${last.slice(0, 80)}" stands twice`);
        target.values.set(last, value(depth));
    };
    const descend = (from, names) => {
        let table = from;
        for (const name of names) {
            const next = table.values.get(name);
            if (next === undefined) {
                const made = { kind: 'table', offset: at, values: new Map() };
                table.values.set(name, made);
                table = made;
                continue;
            }
            const inner = next.kind === 'list' ? next.items.at(-1) : next;
            if (inner?.kind !== 'table' || !(inner.values instanceof Map))
                throw fail(`"${name.slice(0, 80)}" is no table`);
            table = inner;
        }
        return table;
    };
    const header = () => {
        const offset = at;
        const isList = skip(/\[\[?/y) === '[[';
        const names = key();
        expect(isList ? ']]' : ']');
        const last = names.pop() ?? '';
        const parent = descend(root, names);
        if (isList) {
            const before = parent.values.get(last);
            if (before !== undefined && before.kind !== 'list')
                throw fail(`"${last.slice(0, 80)}" is no list of tables`);
            current = { kind: 'table', offset, values: new Map() };
            if (before === undefined)
                parent.values.set(last, { kind: 'list', items: [current] });
            else
                before.items.push(current);
        }
        else {
            current = descend(parent, [last]);
            if (defined.has(current))
                throw fail(`the table "${last.slice(0, 80)}" stands twice`);
            defined.add(current);
        }
        lineEnd();
    };
    for (gaps(); at < text.length; gaps()) {
        if (text[at] === '[')
            header();
        else {
            assign(current, 0);
            lineEnd();
        }
    }
    return root;
}

;// CONCATENATED MODULE: ./packages/deployment/lib/lock/python.js



/** Sources of packages that come out of an index, in uv.lock and poetry.lock; poetry leaves out that of PyPI. */
const OWN = ['editable', 'virtual'];
/**
 * The packages of a poetry.lock or uv.lock, each with the files of which one is installed. The project itself is none.
 *
 * @see uv documentation, Locking and syncing; Poetry documentation, poetry.lock
 */
function lockedPython(source) {
    const packages = parseToml(source).values.get('package');
    if (packages === undefined)
        return [];
    if (packages.kind !== 'list')
        throw new DeploymentError('LOCK_FILE', `${source.file}: \`package\` is no list of tables`);
    return packages.items.flatMap((entry) => {
        if (entry.kind !== 'table')
            throw new DeploymentError('LOCK_FILE', `${source.file}: a package is no table`);
        return lockedPackage(entry, source);
    });
}
function lockedPackage(entry, source) {
    const name = textAt(entry, 'name') ?? '';
    const version = textAt(entry, 'version');
    const place = { file: source.file, path: name.slice(0, 200), ...source.at(entry.offset) };
    const undecidable = (why, remedy) => [
        { kind: 'undecidable', text: name, why, remedy, place },
    ];
    const from = entry.values.get('source');
    if (from?.kind === 'table') {
        if (OWN.some((kind) => from.values.has(kind)))
            return [];
        const type = textAt(from, 'type');
        const isIndex = from.values.has('registry') || (type !== undefined && /^(?:legacy|pypi)/i.test(type));
        if (!isIndex)
            return undecidable('comes from no index', 'publish it to an index, and lock it again');
    }
    const listed = ['files', 'wheels'].flatMap((list) => itemsAt(entry, list));
    const sdist = entry.values.get('sdist');
    const files = [...listed, ...(sdist === undefined ? [] : [sdist])].map(fileOf);
    if (name === '' || version === undefined || files.length === 0) {
        return undecidable('has no version with files and their hashes', 'lock it again with a current release of the tool');
    }
    if (files.includes(undefined))
        return undecidable('has a file without a hash of SHA-256 or stronger', 'lock it again');
    return [
        pypiPackage(name, version, files.filter((file) => file !== undefined), place),
    ];
}
function fileOf(value) {
    if (value.kind !== 'table')
        return undefined;
    const digest = digestOf(textAt(value, 'hash') ?? '');
    const name = textAt(value, 'file') ??
        textAt(value, 'url')
            ?.replace(/[?#].*$/, '')
            .split('/')
            .at(-1);
    return digest === undefined ? undefined : { ...(name === undefined ? {} : { name }), digest };
}
function textAt(table, name) {
    const value = table.values.get(name);
    return value?.kind === 'text' ? value.text : undefined;
}
function itemsAt(table, name) {
    const value = table.values.get(name);
    return value?.kind === 'list' ? value.items : [];
}

;// CONCATENATED MODULE: ./packages/deployment/lib/lock/requirements.js

/** Options that name no package. */
const OPTIONS = /^(?:-i|--index-url|--extra-index-url|--no-index|-f|--find-links|--no-binary|--only-binary|--prefer-binary|--require-hashes|--pre|--trusted-host|--use-feature)(?:[\s=]|$)/;
/**
 * The packages of a requirements file. Only `name==version` with hashes pins bytes.
 *
 * @see pip documentation, Requirements File Format; Secure installs
 */
function requirements(source) {
    return statements(source.text).flatMap(({ text, start }) => {
        const place = { file: source.file, path: text.split(/\s/)[0]?.slice(0, 200) ?? '', ...source.at(start) };
        if (OPTIONS.test(text))
            return [];
        const [, other] = /^(?:-r|--requirement|-c|--constraint)[\s=]*(\S+)$/.exec(text) ?? [];
        if (other !== undefined)
            return [{ kind: 'file', path: other, place }];
        const [, name, version, rest = ''] = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[\w\s,.-]*\])?\s*={2,3}\s*([^\s;,*#]+)\s*(?:;(?:[^-]|-(?!-))*)?((?:\s+--hash[=\s]\S+)*)$/.exec(text) ?? [];
        const undecidable = (why) => ({
            kind: 'undecidable',
            text: text.slice(0, 300),
            why,
            remedy: 'pin it with its hashes: `uv pip compile --generate-hashes`, or `pip-compile --generate-hashes`',
            place,
        });
        if (name === undefined || version === undefined)
            return [undecidable('is not pinned to one version of an index')];
        const digests = [...rest.matchAll(/--hash[=\s](\S+)/g)].map(([, hash = '']) => digestOf(hash));
        if (digests.length === 0)
            return [undecidable('has no hash')];
        if (digests.includes(undefined))
            return [undecidable('has a hash that is no SHA-256, SHA-384 or SHA-512')];
        const files = digests.filter((digest) => digest !== undefined);
        return [
            pypiPackage(name, version, files.map((digest) => ({ digest })), place),
        ];
    });
}
/** Lines, those continued by `\` as one, without comments. */
function statements(text) {
    const found = [];
    let open;
    let start = text.startsWith('\ufeff') ? 1 : 0;
    for (const line of text.slice(start).split('\n')) {
        const bare = line.replace(/\r$/, '').replace(/(?:^|\s)#.*$/, '');
        const isContinued = bare.endsWith('\\');
        const part = (isContinued ? bare.slice(0, -1) : bare).trim();
        const offset = start + (line.length - line.trimStart().length);
        open = open === undefined ? { text: part, start: offset } : { ...open, text: `${open.text} ${part}` };
        start += line.length + 1;
        if (isContinued)
            continue;
        if (open.text.trim() !== '')
            found.push({ ...open, text: open.text.trim() });
        open = undefined;
    }
    if (open !== undefined && open.text.trim() !== '')
        found.push(open);
    return found;
}

;// CONCATENATED MODULE: ./packages/deployment/lib/lock/read.js






/** Packages of one lock file. */
const MAX_PACKAGES = 50_000;
const NPM = /^(?:package-lock|npm-shrinkwrap)\.json$/;
const PYTHON = /^(?:poetry|uv)\.lock$/;
const REQUIREMENTS = /^(?:.*[-_.])?requirements(?:[-_.].*)?\.txt$/;
/** Whether a file is a lock file that can be read, by its name. */
function isLockFile(path) {
    const name = nameOf(path);
    return [NPM, PYTHON, REQUIREMENTS].some((pattern) => pattern.test(name));
}
/**
 * The packages that a lock file pins, with the digests of their files and the lines: package-lock.json (versions 2 and 3),
 * poetry.lock, uv.lock, requirements files with hashes. What has no digest there is said to be undecidable.
 *
 * @throws DeploymentError `LOCK_FILE` for what is no such file
 */
function readLockFile(bytes, file) {
    const source = sourceText(bytes, file);
    const name = nameOf(file);
    const uses = NPM.test(name)
        ? npmPackages(source, bytes)
        : PYTHON.test(name)
            ? lockedPython(source)
            : REQUIREMENTS.test(name)
                ? requirements(source)
                : undefined;
    if (uses === undefined)
        throw new DeploymentError('LOCK_FILE', `${file}: is no lock file by its name`);
    if (uses.length > MAX_PACKAGES)
        throw new DeploymentError('LOCK_FILE', `${file}: names more than ${MAX_PACKAGES} packages`);
    return uses;
}

;// CONCATENATED MODULE: ./packages/deployment/lib/pin.js

/**
 * The file's text with every image named by its digest, and nothing else changed, byte for byte: comments, quotes, indents
 * and line ends stay. A tag stays for people; where there is a digest, nothing changes.
 *
 * @param digestOf `sha256:<hex>` of an image as the file names it
 * @throws DeploymentError `PIN` for an image without a digest, or one that cannot be written there
 */
function pinImages(file, digestOf) {
    const edits = file.uses
        .filter((use) => use.kind === 'image' && !use.image.includes('@'))
        .map((use) => ({ ...use.written, text: writtenAs(use, pinned(use, digestOf), file.text) }))
        .sort((a, b) => a.start - b.start);
    let at = 0;
    const parts = [];
    for (const { start, end, text } of edits) {
        // An alias leads to a place that is already written.
        if (start < at)
            continue;
        parts.push(file.text.slice(at, start), text);
        at = end;
    }
    return [...parts, file.text.slice(at)].join('');
}
function pinned(use, digestOf) {
    const digest = digestOf(use.image);
    if (digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest))
        return `${use.image}@${digest}`;
    const { file, line, column } = use.place;
    throw new DeploymentError('PIN', `${file}:${line}:${column}: ${use.image.slice(0, 300)} has no digest to be written`);
}
function writtenAs({ written }, image, text) {
    const before = text.slice(written.start, written.end);
    switch (written.style) {
        case 'single-quoted':
            return `'${image.replaceAll("'", "''")}'`;
        case 'double-quoted':
            return JSON.stringify(image);
        case 'bare':
            return image;
        case 'block':
            return `${JSON.stringify(image)}${/\r?\n$/.exec(before)?.[0] ?? ''}`;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/deployment/lib/render/plan.js





const KUSTOMIZATIONS = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization']);
const CHART = 'Chart.yaml';
/**
 * Which of some files are read as they are, and which belong to a chart or kustomization. Charts within a chart are the
 * chart's; a kustomization that another one builds on is rendered with that one only, since alone it may hold placeholders.
 *
 * @param files relative paths with `/`
 * @param read the bytes of one of them
 * @throws DeploymentError for a kustomization that cannot be read
 */
async function planDeployment(files, read) {
    const charts = outermost(files.filter((file) => nameOf(file) === CHART));
    const inChart = (file) => charts.some((chart) => isBelow(file, external_node_path_.posix.dirname(chart)));
    const kustomizations = files.filter((file) => KUSTOMIZATIONS.has(nameOf(file)) && !inChart(file));
    const roots = await rootsOf(kustomizations, read);
    const folders = [
        ...charts.map((file) => ({ tool: 'helm', file })),
        ...roots.map((file) => ({ tool: 'kustomize', file })),
    ];
    const outer = [...charts, ...kustomizations].map((file) => external_node_path_.posix.dirname(file));
    const isCovered = (file) => outer.some((folder) => isBelow(file, folder));
    return {
        files: files.filter((file) => !isCovered(file)),
        folders: folders.map(({ tool, file }) => {
            const folder = external_node_path_.posix.dirname(file);
            return { tool, folder, file, covered: files.filter((one) => one !== file && isBelow(one, folder)) };
        }),
    };
}
/** Those that no other one builds on; of a ring all, since then none of them would be looked at. */
async function rootsOf(kustomizations, read) {
    const byFolder = new Map(kustomizations.map((file) => [external_node_path_.posix.dirname(file), file]));
    const uses = new Map();
    for (const file of kustomizations) {
        const targets = resourcesOf(await readDocuments(sourceText(await read(file), file)), external_node_path_.posix.dirname(file));
        uses.set(file, targets.flatMap((folder) => byFolder.get(folder) ?? []).filter((target) => target !== file));
    }
    const used = new Set([...uses.values()].flat());
    const roots = kustomizations.filter((file) => !used.has(file));
    const reached = new Set();
    const reach = (file) => {
        if (reached.has(file))
            return;
        reached.add(file);
        for (const target of uses.get(file) ?? [])
            reach(target);
    };
    for (const root of roots)
        reach(root);
    return kustomizations.filter((file) => roots.includes(file) || !reached.has(file));
}
function resourcesOf(documents, folder) {
    return documents.flatMap((document) => ['resources', 'bases', 'components'].flatMap((list) => itemsOf(below(document, list), list).flatMap(({ value }) => {
        const text = textOf(value);
        return text === undefined ? [] : [external_node_path_.posix.join(folder, text).replace(/(?<=.)\/$/, '')];
    })));
}
function outermost(files) {
    return files.filter((file) => !files.some((other) => other !== file && isBelow(file, external_node_path_.posix.dirname(other))));
}
function isBelow(file, folder) {
    return folder === '.' ? !file.startsWith('../') : file.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./packages/deployment/lib/render/render.js

/** Characters of a tool's error output that are shown. */
const render_MAX_SHOWN = 500;
/** Commands that render, the first that the machine has: `{folder}` is put in as one argument. */
const COMMANDS = {
    helm: [['helm', 'template', 'release', '{folder}']],
    kustomize: [
        ['kustomize', 'build', '{folder}'],
        ['kubectl', 'kustomize', '{folder}'],
    ],
};
/**
 * The manifests that a chart (with its default values) or kustomization becomes, as YAML.
 *
 * @param path the folder, absolute
 * @throws DeploymentError `RENDER` for what the tool refuses, `RENDER_TOOL` where the machine has none
 */
async function renderFolder({ tool, folder }, path, run) {
    const commands = COMMANDS[tool];
    for (const [command, ...args] of commands) {
        const result = await run(command, args.map((arg) => (arg === '{folder}' ? path : arg)));
        if (result.kind === 'missing')
            continue;
        if (result.kind === 'ended' && result.code === 0)
            return result.output;
        throw refusedBy(command, folder, result);
    }
    const names = commands.map(([command]) => `\`${command}\``).join(' or ');
    throw new DeploymentError('RENDER_TOOL', `${folder}: is rendered by ${names}, which this machine does not have`, {
        remedy: 'install it in a step before, or render the folder there and verify the file that it writes',
    });
}
function refusedBy(command, folder, result) {
    const why = result.kind === 'stopped'
        ? result.why
        : `ended with code ${result.code}: ${result.errors
            .replace(/[^\x20-\x7e]+/g, ' ')
            .trim()
            .slice(0, render_MAX_SHOWN)}`;
    return new DeploymentError('RENDER', `${folder}: \`${command}\` ${why}`, {
        remedy: 'render it with the values that are deployed, and verify the file that comes out',
    });
}

;// CONCATENATED MODULE: ./packages/deployment/lib/reader.js





/** A reader of deployments that renders with the tools that `run` starts. */
function deploymentReader(run) {
    return {
        isManifest: isManifest,
        plan: planDeployment,
        isLockFile: isLockFile,
        readLock: readLockFile,
        read: async (bytes, name) => {
            const file = await readDeployment(bytes, name);
            return { ...file, pinned: (digestOf) => pinImages(file, digestOf) };
        },
        render: (folder, path) => renderFolder(folder, path, run),
    };
}

;// CONCATENATED MODULE: ./packages/deployment/lib/render/tool.js

/** Milliseconds for one tool. */
const TIMEOUT = 60_000;
/** Bytes of its error output that are kept. */
const MAX_ERRORS = 64 * 1024;
/**
 * What a tool sees of the environment: what it needs to run and to fetch what a kustomization refers to. No secret of the
 * job, no token, no cluster: what it renders came out of the repository.
 */
const PASSED = /^(?:PATH|PATHEXT|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|SystemRoot|ComSpec|TMPDIR|TEMP|TMP|LANG|LC_ALL|XDG_\w+|GIT_ALLOW_PROTOCOL|HTTPS?_PROXY|NO_PROXY|SSL_CERT_(?:FILE|DIR))$/i;
/**
 * The environment for tools that must fetch nothing: what they render came from somebody who may only propose it. Every
 * request goes to a port where nobody listens, git fetches by no protocol, and there is no home with settings or plugins.
 *
 * @param home an empty folder
 */
function withoutNetwork(env, home) {
    const kept = Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:XDG_\w+|(?:HTTPS?|NO|ALL)_PROXY|HOME|USERPROFILE|APPDATA|LOCALAPPDATA)$/i.test(name)));
    const nowhere = 'http://127.0.0.1:9';
    const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'].map((name) => [name, nowhere]);
    return {
        ...kept,
        ...Object.fromEntries(proxies),
        GIT_ALLOW_PROTOCOL: 'none',
        HOME: home,
        USERPROFILE: home,
        APPDATA: home,
        LOCALAPPDATA: home,
    };
}
/** A runner of tools with the part of an environment that they may see. */
function toolRunner(env, options = {}) {
    const passed = Object.fromEntries(Object.entries(env).filter(([name]) => PASSED.test(name)));
    return async (command, args) => {
        const spawn = options.spawn ?? (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 31421, 19))).spawn;
        const child = spawn(command, args, { env: passed, stdio: 'pipe', windowsHide: true });
        return resultOf(child, options.timeoutMs ?? TIMEOUT);
    };
}
function resultOf(child, timeoutMs) {
    return new Promise((resolve) => {
        const output = [];
        let size = 0;
        let errors = '';
        const stop = (why) => {
            child.kill('SIGKILL');
            resolve({ kind: 'stopped', why });
        };
        const timer = setTimeout(() => stop(`did not end within ${timeoutMs / 1000} s`), timeoutMs);
        child.on('error', (error) => {
            clearTimeout(timer);
            if (error.code === 'ENOENT')
                resolve({ kind: 'missing' });
            else
                resolve({ kind: 'stopped', why: `cannot be started (${error.code ?? error.message})` });
        });
        child.stdin.on('error', () => { });
        child.stdin.end();
        child.stdout.on('data', (chunk) => {
            size += chunk.byteLength;
            if (size > MAX_BYTES)
                stop(`writes more than ${MAX_BYTES} bytes`);
            else
                output.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (errors.length < MAX_ERRORS)
                errors += chunk.toString('utf8');
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            resolve({ kind: 'ended', code: code ?? -1, output: Buffer.concat(output), errors });
        });
    });
}

;// CONCATENATED MODULE: ./packages/deployment/lib/index.js










/***/ })

};
