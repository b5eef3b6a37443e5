export const id = 632;
export const ids = [632,935];
export const modules = {

/***/ 2935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ asCoreError),
/* harmony export */   failureOf: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7692);
/* harmony import */ var _slsa_actions_runner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5730);


/** An error of the runner as one of core's, so that a flow knows its outcome; any other stays what it is. */
function asCoreError(error) {
    if (!(error instanceof _slsa_actions_runner__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .R) || error instanceof _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .CoreError */ .am)
        return error;
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(error.code, error.message, {
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
        cause: error,
    });
}
/** Outcome, code and words for anything that was thrown. */
function failureOf(error) {
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(asCoreError(error));
}


/***/ }),

/***/ 7632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});

;// CONCATENATED MODULE: ./packages/core/lib/outcome/outcome.js
/** Exit code of a process that ended with the outcome. */
const EXIT_CODE = {
    verified: 0,
    refused: 1,
    'bad-input': 2,
    undecided: 3,
};

// EXTERNAL MODULE: ./packages/core/lib/report/blocks.js
var blocks = __webpack_require__(284);
;// CONCATENATED MODULE: ./packages/core/lib/report/chain-table.js

/** What a link's state is called, and its mark. */
const LINK_WORDS = {
    holds: { word: 'holds', mark: 'good' },
    broken: { word: 'broken', mark: 'bad' },
    open: { word: 'not shown', mark: 'open' },
};
/** The chain as a table, where no picture can be drawn: station, what is known of it, how far to believe it. */
function chainTable({ nodes, links }) {
    const rows = nodes.flatMap((node, index) => {
        const facts = node.facts.map((fact) => factRow(node.name, fact));
        const known = facts.length > 0 ? facts : [[(0,blocks/* text */.Qq)(node.name), (0,blocks/* text */.Qq)(''), (0,blocks/* text */.Qq)(node.note ?? 'not known'), (0,blocks/* text */.Qq)('')]];
        const link = links[index];
        return link === undefined ? known : [...known, linkRow(link)];
    });
    return { kind: 'table', head: ['Station', 'What', 'Value', 'Basis'], rows };
}
function factRow(name, { label, value, basis }) {
    return [(0,blocks/* text */.Qq)(name), (0,blocks/* text */.Qq)(label), (0,blocks/* code */.aY)(value), (0,blocks/* text */.Qq)(basis ?? '')];
}
function linkRow({ state, reason }) {
    const { word, mark } = LINK_WORDS[state];
    return [(0,blocks/* text */.Qq)('↓'), (0,blocks/* badge */.qS)(word, mark), (0,blocks/* text */.Qq)(reason), (0,blocks/* text */.Qq)('')];
}

;// CONCATENATED MODULE: ./packages/core/lib/report/render-html.js


/** Most rows of a table that are shown; the result file lists all. */
const MAX_ROWS = 200;
const SIGNS = { good: '✓ ', bad: '✕ ', open: '? ', neutral: '' };
/** Blocks as HTML elements, for a page of its own. */
function renderHtml(blocks, maxRows = MAX_ROWS) {
    return blocks.map((block) => htmlBlock(block, maxRows)).join('\n');
}
function htmlBlock(block, maxRows) {
    switch (block.kind) {
        case 'heading':
            return `<h${block.level} class="${block.mark}">${SIGNS[block.mark]}${line(block.text)}</h${block.level}>`;
        case 'paragraph':
            return `<p>${block.content.map((inline) => inlineHtml(inline, MAX_LINE)).join('')}</p>`;
        case 'facts':
            return `<dl>${block.facts.map(({ label, value }) => `<div><dt>${line(label)}</dt><dd>${inlineHtml(value, MAX_CELL)}</dd></div>`).join('')}</dl>`;
        case 'table':
            return `<div class="table">${tableHtml(block, { inline: inlineHtml, escape: escapeHtml }, maxRows)}</div>`;
        case 'commands':
            return `<pre><code>${block.text.split('\n').map(escapeHtml).join('\n')}</code></pre>`;
        case 'chain':
            return chainFigure(block.chain);
        case 'details': {
            const { mark = 'neutral', isOpen = false } = block;
            const summary = `<summary class="${mark}">${SIGNS[mark]}${line(block.title)}</summary>`;
            return `<details${isOpen ? ' open=""' : ''}>${summary}\n${renderHtml(block.content, maxRows)}\n</details>`;
        }
    }
}
/** A table of at most `maxRows` rows, and how many more there are. */
function tableHtml({ head, rows }, writer, maxRows = MAX_ROWS) {
    const shown = rows.slice(0, maxRows);
    const more = rows.length > shown.length
        ? `\n<tr><td colspan="${head.length}">… and ${rows.length - shown.length} more, listed in the result file</td></tr>`
        : '';
    const cells = (row) => row.map((cell) => `<td>${writer.inline(cell, blocks/* MAX_CELL */.K7)}</td>`).join('');
    const body = shown.map((row) => `<tr>${cells(row)}</tr>`).join('\n');
    const names = head.map((name) => `<th align="left">${writer.escape((0,blocks/* shortened */.vI)(name, blocks/* MAX_CELL */.K7))}</th>`).join('');
    return `<table>\n<tr>${names}</tr>\n${body}${more}\n</table>`;
}
function line(value) {
    return escapeHtml(shortened(value, MAX_LINE));
}
function inlineHtml(inline, max) {
    const shown = escapeHtml(shortened(inline.text, max));
    switch (inline.kind) {
        case 'text':
            return shown;
        case 'strong':
            return `<b>${shown}</b>`;
        case 'code':
            return `<code>${shown}</code>`;
        case 'link':
            return `<a href="${attributeUrl(inline.url)}">${shown}</a>`;
        case 'badge':
            return `<span class="badge ${inline.mark}">${SIGNS[inline.mark]}${shown}</span>`;
    }
}
/** A URL between double quotes; what is no part of a URL is written in percents. */
function attributeUrl(url) {
    return (0,blocks/* visible */.RK)(url)
        .replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&()*+,;=%]/gu, (character) => encodeURIComponent(character))
        .replaceAll('&', '&amp;');
}

;// CONCATENATED MODULE: ./packages/core/lib/report/render-markdown.js



/** Largest summary that GitHub shows, in bytes; what is longer is cut with a note. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
const render_markdown_SIGNS = { good: '✅ ', bad: '❌ ', open: '❔ ', neutral: '' };
const CELLS = { inline: inlineMarkdown, escape: blocks/* escapeMarkup */.My };
/** Blocks as GitHub's Markdown. Hostile names stay text: no link, no markup, no table cell of theirs comes to life. */
function renderMarkdown(blocks) {
    const parts = [];
    let size = 0;
    for (const block of blocks) {
        const part = `${markdownBlock(block)}\n\n`;
        size += Buffer.byteLength(part);
        if (size > MAX_SUMMARY_BYTES - 200) {
            parts.push('_The summary is longer than GitHub shows; the result file has all of it._\n');
            break;
        }
        parts.push(part);
    }
    return parts.join('');
}
function markdownBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${render_markdown_SIGNS[block.mark]}${render_markdown_line(block.text)}`;
        case 'paragraph':
            return block.content.map((inline) => inlineMarkdown(inline, blocks/* MAX_LINE */.MV)).join('');
        case 'facts':
            return block.facts
                .map(({ label, value }) => `<b>${render_markdown_line(label)}</b>: ${inlineMarkdown(value, blocks/* MAX_LINE */.MV)}`)
                .join('<br>\n');
        case 'table':
            return tableHtml(block, CELLS);
        case 'commands':
            return fenced(block.text);
        case 'chain':
            return tableHtml(chainTable(block.chain), CELLS);
        case 'details': {
            const { mark = 'neutral', isOpen = false } = block;
            const summary = `<summary>${render_markdown_SIGNS[mark]}${render_markdown_line(block.title)}</summary>`;
            return `<details${isOpen ? ' open' : ''}>${summary}\n\n${block.content.map(markdownBlock).join('\n\n')}\n\n</details>`;
        }
    }
}
/** A fence that nothing in the text can close: one backtick longer than any run of them. */
function fenced(commands) {
    const longest = Math.max(2, ...[...commands.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${commands.split('\n').map(blocks/* visible */.RK).join('\n')}\n${fence}`;
}
function render_markdown_line(value) {
    return (0,blocks/* escapeMarkup */.My)((0,blocks/* shortened */.vI)(value, blocks/* MAX_LINE */.MV));
}
function inlineMarkdown(inline, max) {
    const shown = (0,blocks/* escapeMarkup */.My)((0,blocks/* shortened */.vI)(inline.text, max));
    switch (inline.kind) {
        case 'text':
            return shown;
        case 'strong':
            return `<b>${shown}</b>`;
        case 'code':
            return `<code>${shown}</code>`;
        case 'link':
            return `<a href="${attributeUrl(inline.url)}">${shown}</a>`;
        case 'badge':
            return `${render_markdown_SIGNS[inline.mark]}${shown}`;
    }
}

// EXTERNAL MODULE: ./packages/runner/lib/outputs.js
var outputs = __webpack_require__(4614);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 21 modules
var core = __webpack_require__(8178);
// EXTERNAL MODULE: ./packages/runner/lib/error.js
var error = __webpack_require__(5730);
;// CONCATENATED MODULE: ./packages/runner/lib/summary.js



/** GitHub shows no summary of a step that is larger, in bytes. */
const MAX_SUMMARY = 1024 * 1024;
const CUT = '\n\n_The summary is longer than GitHub shows; the result file has all of it._\n';
/**
 * Appends Markdown to the summary of the step, cut at what GitHub shows (case S07). Does nothing on a server that has no
 * summaries.
 *
 * @throws RunnerError `OUTPUT_WRITE`
 */
async function appendSummary(markdown, env) {
    const path = env.GITHUB_STEP_SUMMARY;
    if (path === undefined || path === '')
        return;
    try {
        await core/* summary */.z.addRaw(cutTo(markdown, MAX_SUMMARY - (0,external_node_fs_.statSync)(path).size)).write();
    }
    catch (cause) {
        core/* summary */.z.emptyBuffer();
        throw new error/* RunnerError */.R('OUTPUT_WRITE', 'the summary of the step cannot be written', { cause });
    }
}
/** The text itself, or as many whole lines of it as fit with a note. */
function cutTo(text, bytes) {
    if (Buffer.byteLength(text) <= bytes)
        return text;
    const kept = Buffer.from(text).subarray(0, Math.max(0, bytes - Buffer.byteLength(CUT)));
    const end = kept.lastIndexOf(0x0a);
    return end <= 0 ? '' : `${kept.subarray(0, end).toString('utf8')}${CUT}`;
}

// EXTERNAL MODULE: ./actions/shared/lib/failure.js
var lib_failure = __webpack_require__(2935);
;// CONCATENATED MODULE: ./actions/shared/lib/finish.js




/**
 * Tells what the step ended with: result file, summary, outputs, annotation, exit code, in this order, so that no output
 * stands for something that could not be written.
 */
async function finish(definition, result, step) {
    const told = await withSummary(definition, result, step);
    try {
        const resultPath = (0,outputs/* writeResultFile */.t)(told, step.tempDir);
        // The outcome last: where it stands, everything before it was written too.
        const outcome = definition.outcomeOutput?.(told.outcome) ?? told.outcome;
        (0,outputs/* setOutputs */.n)({ ...definition.outputs(told), 'result-path': resultPath, outcome });
        tell(definition, told, step.log);
        process.exitCode = exitCode(told);
    }
    catch (error) {
        const untold = withFailure(told, error);
        tell(definition, untold, step.log);
        process.exitCode = exitCode(untold);
    }
}
/** GitHub shows ten errors of a step; the last is the step's own. */
const MAX_MARKS = 9;
/** The result, with its summary written; a summary that cannot be written is a failure, not a secret. */
async function withSummary(definition, result, step) {
    if (!wantsSummary(step.inputs))
        return result;
    try {
        await appendSummary(renderMarkdown(await definition.summarize(result)), step.env);
        return result;
    }
    catch (error) {
        return withFailure(result, error);
    }
}
/** A failure that is already there is the first cause, and stays. */
function withFailure(result, error) {
    if (result.failure !== undefined)
        return result;
    const failure = (0,lib_failure.failureOf)(error);
    return { ...result, outcome: failure.outcome, failure };
}
function wantsSummary(inputs) {
    try {
        return inputs.boolean('show-summary');
    }
    catch {
        // Given wrongly it is the failure that the summary tells about.
        return true;
    }
}
function tell(definition, result, log) {
    const { failure, outcome } = result;
    for (const notice of result.notices) {
        if (failure === undefined && outcome !== 'skipped')
            log.info(`Note: ${notice}`);
        else
            log.notice(definition.name, notice);
    }
    if (failure === undefined) {
        log.info(definition.describe(result));
        return;
    }
    for (const { message, ...at } of (definition.marks?.(result) ?? []).slice(0, MAX_MARKS)) {
        log.failure(`${definition.name}: ${failure.outcome}`, message, at);
    }
    const remedy = failure.remedy === undefined ? '' : ` What to do: ${failure.remedy}`;
    log.failure(`${definition.name}: ${failure.outcome} (${failure.code})`, `${failure.message}.${remedy}`);
}
function exitCode(result) {
    return result.outcome === 'skipped' || result.outcome === 'dry-run' ? 0 : EXIT_CODE[result.outcome];
}


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

/***/ 284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ MAX_CELL),
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   My: () => (/* binding */ escapeMarkup),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   qS: () => (/* binding */ badge),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony exports link, escapeHtml */
/** Longest text of a table's cell, and of a line elsewhere, in characters; what is longer is cut. */
const MAX_CELL = 200;
const MAX_LINE = 2000;
const text = (value) => ({ kind: 'text', text: value });
const strong = (value) => ({ kind: 'strong', text: value });
const code = (value) => ({ kind: 'code', text: value });
/** A link; anything but https (or http on loopback, for tests) is shown as text. */
const link = (label, url) => /^https:\/\/|^http:\/\/127\.0\.0\.1[:/]/.test(url) ? { kind: 'link', text: label, url } : text(label);
/** A verdict as a sign and a word. */
const badge = (value, mark) => ({ kind: 'badge', text: value, mark });
/**
 * Control characters, line and paragraph separators, the marks that turn the direction of writing, characters that are
 * there and cannot be seen, and halves of characters.
 */
const UNPRINTABLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2028\u2029\ufff9-\ufffb\ufffe\uffff]/gu;
/** The text with everything that a terminal or browser would act on shown as `\u{…}`. */
function visible(value) {
    return value.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** The text, or its beginning and an ellipsis; never half of a character. */
function shortened(value, max) {
    if (value.length <= max)
        return value;
    return `${value.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** The text as HTML that is nothing but text, in attributes too. */
function escapeHtml(value) {
    return visible(value).replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** As {@link escapeHtml}, Markdown's own characters included. */
function escapeMarkup(value) {
    return visible(value).replace(/[&<>"'`|*_[\]()#~\\!:@]/g, (character) => `&#${character.charCodeAt(0)};`);
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


/***/ })

};
