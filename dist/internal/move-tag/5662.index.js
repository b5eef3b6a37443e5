export const id = 5662;
export const ids = [5662,2935];
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

/***/ 5662:
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
// EXTERNAL MODULE: ./packages/core/lib/report/chain-table.js
var chain_table = __webpack_require__(5940);
// EXTERNAL MODULE: ./packages/core/lib/report/render-html.js + 2 modules
var render_html = __webpack_require__(1429);
;// CONCATENATED MODULE: ./packages/core/lib/report/render-markdown.js



/** Largest summary that GitHub shows, in bytes; what is longer is cut with a note. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
const SIGNS = { good: '✅ ', bad: '❌ ', open: '❔ ', neutral: '' };
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
            return `${'#'.repeat(block.level)} ${SIGNS[block.mark]}${line(block.text)}`;
        case 'paragraph':
            return block.content.map((inline) => inlineMarkdown(inline, blocks/* MAX_LINE */.MV)).join('');
        case 'facts':
            return block.facts
                .map(({ label, value }) => `<b>${line(label)}</b>: ${inlineMarkdown(value, blocks/* MAX_LINE */.MV)}`)
                .join('<br>\n');
        case 'table':
            return (0,render_html/* tableHtml */.qj)(block, CELLS);
        case 'commands':
            return fenced(block.text);
        case 'chain':
            return (0,render_html/* tableHtml */.qj)((0,chain_table/* chainTable */.s)(block.chain), CELLS);
        case 'details': {
            const { mark = 'neutral', isOpen = false } = block;
            const summary = `<summary>${SIGNS[mark]}${line(block.title)}</summary>`;
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
function line(value) {
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
            return `<a href="${(0,render_html/* attributeUrl */.mQ)(inline.url)}">${shown}</a>`;
        case 'badge':
            return `${SIGNS[inline.mark]}${shown}`;
    }
}

// EXTERNAL MODULE: ./packages/runner/lib/outputs.js
var outputs = __webpack_require__(4614);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 17 modules
var core = __webpack_require__(9011);
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
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qS: () => (/* binding */ badge),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
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

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LINK_WORDS),
/* harmony export */   s: () => (/* binding */ chainTable)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);

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
        const known = facts.length > 0 ? facts : [[(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(node.name), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(''), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(node.note ?? 'not known'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('')]];
        const link = links[index];
        return link === undefined ? known : [...known, linkRow(link)];
    });
    return { kind: 'table', head: ['Station', 'What', 'Value', 'Basis'], rows };
}
function factRow(name, { label, value, basis }) {
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(label), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(basis ?? '')];
}
function linkRow({ state, reason }) {
    const { word, mark } = LINK_WORDS[state];
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('↓'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .badge */ .qS)(word, mark), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('')];
}


/***/ }),

/***/ 1429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mQ: () => (/* binding */ attributeUrl),
  K2: () => (/* binding */ renderHtml),
  qj: () => (/* binding */ tableHtml)
});

// EXTERNAL MODULE: ./packages/core/lib/report/blocks.js
var blocks = __webpack_require__(284);
// EXTERNAL MODULE: ./packages/core/lib/report/chain-table.js
var chain_table = __webpack_require__(5940);
;// CONCATENATED MODULE: ./packages/core/lib/report/columns.js

/** Characters that take two columns of a fixed-width font: East Asian scripts, emoji, and all that a font may draw wide. */
const WIDE = /[\u0590-\u10ff\u1100-\u1dff\u2190-\u{10ffff}]/u;
/** Signs of our own, which take one. */
const NARROW = '…✓✕●◐○→│╳┆';
/** Columns that a text takes in a fixed-width font; marks above and below letters take none, wide characters two. */
function columnsOf(value) {
    let columns = 0;
    for (const character of value)
        columns += widthOf(character);
    return columns;
}
/**
 * The text in lines of at most so many columns, broken where names are: at blanks, before `@`, after `/` and `.`, else
 * anywhere. What does not fit into `maxLines` ends with an ellipsis. Nothing in it is acted on by a terminal or browser.
 */
function wrapped(value, columns, maxLines = Number.POSITIVE_INFINITY) {
    const lines = [];
    let rest = [...withoutTowers((0,blocks/* visible */.RK)(value.slice(0, columns * Math.min(maxLines, 10_000) * 8)))];
    while (rest.length > 0 && lines.length < maxLines) {
        const end = breakAt(rest, columns);
        lines.push(rest.slice(0, end).join('').trimEnd());
        rest = rest.slice(end);
        while (rest[0] === ' ')
            rest = rest.slice(1);
    }
    if (rest.length > 0)
        lines.push(ended(lines.pop() ?? '', columns));
    return lines.length === 0 ? [''] : lines;
}
/** How many of the characters go onto the line. */
function breakAt(characters, columns) {
    let taken = 0;
    let end = 0;
    while (end < characters.length && taken + widthOf(characters[end] ?? '') <= columns) {
        taken += widthOf(characters[end] ?? '');
        end += 1;
    }
    if (end >= characters.length)
        return characters.length;
    for (let at = end; at > end * 0.4; at -= 1) {
        const next = characters[at];
        const last = characters[at - 1];
        if (next === ' ' || next === '@' || last === '/' || last === ' ' || (last === '.' && next !== '.'))
            return at;
    }
    return Math.max(1, end);
}
function ended(line, columns) {
    const characters = [...line];
    while (characters.length > 0 && columnsOf(characters.join('')) > columns - 1)
        characters.pop();
    return `${characters.join('')}…`;
}
/** At most two marks on a letter: more would cover the lines above. */
function withoutTowers(value) {
    return value.replace(/(\p{M}{2})\p{M}+/gu, '$1');
}
function widthOf(character) {
    if (/\p{M}/u.test(character))
        return 0;
    if (NARROW.includes(character))
        return 1;
    return WIDE.test(character) ? 2 : 1;
}

;// CONCATENATED MODULE: ./packages/core/lib/report/chain-svg.js



/** Measures of the picture, in CSS pixels. The style sheet of the page knows the first two. */
const NODE_WIDTH = 244;
const GAP = 48;
const PADDING = 14;
const HEADER = 46;
const LINE = 15;
const FACT_GAP = 9;
/** Columns of a value's line, how wide one is in a fixed-width font of 12 pixels, and most lines of a value. */
const COLUMNS = 29;
const COLUMN = 7.2;
const MAX_LINES = 4;
/** A sign for each basis, so that nobody needs the colour. */
const BASIS_SIGNS = { certified: '●', vouched: '◐', claimed: '○' };
/**
 * The chain as a picture that is part of the page: four stations and what joins them, and below it the reasons of what
 * does not hold. Which way it runs is up to the page's style sheet (classes `n0`–`n3`, `k0`–`k2`, own heights of the stations in
 * `--h0`–`--h3`). Text is cut to fit its box; the whole stands in each station's title.
 */
function chainFigure(chain) {
    const heights = chain.nodes.map(heightOf);
    const height = Math.max(...heights);
    const style = heights.map((own, index) => `--h${index}:${own}px`).join(';');
    const width = 4 * NODE_WIDTH + 3 * GAP;
    const nodes = chain.nodes.map((node, index) => drawnNode(node, index, height));
    const links = chain.links.map((link, index) => drawnLink(link, index, height));
    const title = `<title>${whole(chain.title, blocks/* MAX_CELL */.K7)}</title><desc>${whole(described(chain), 4 * blocks/* MAX_LINE */.MV)}</desc>`;
    const svg = `<svg class="chain" role="img" width="${width}" height="${height}" style="${style}">${title}${links.join('')}${nodes.join('')}</svg>`;
    const reasons = chain.links.flatMap((link, index) => !needsWords(chain, index)
        ? []
        : [reasonLine(link, chain.nodes[index]?.name ?? '', chain.nodes[index + 1]?.name ?? '')]);
    const caption = reasons.length === 0 ? '' : `<figcaption>${reasons.join('')}</figcaption>`;
    return `<figure>${svg}${caption}</figure>`;
}
/** A broken link always; one that is not shown where both stations are known, so that it is no matter of course. */
function needsWords({ nodes, links }, index) {
    const isKnown = [nodes[index], nodes[index + 1]].every((node) => node !== undefined && node.facts.length > 0);
    return links[index]?.state === 'broken' || (links[index]?.state === 'open' && isKnown);
}
function reasonLine({ state, reason }, from, to) {
    const { word, mark } = chain_table/* LINK_WORDS */.r[state];
    return `<p class="${mark}"><b>${mark === 'bad' ? '✕' : '?'} ${from} → ${to} ${word}:</b> ${whole(reason, blocks/* MAX_LINE */.MV)}</p>`;
}
/** The picture in words, for those who do not see it. */
function described({ nodes, links }) {
    return nodes
        .map((node, index) => {
        const link = links[index];
        const known = node.facts.map(({ label, value, basis }) => `${label} ${(0,blocks/* shortened */.vI)(compact(value), blocks/* MAX_CELL */.K7)}${basis === undefined ? '' : ` (${basis})`}`);
        const station = `${node.name}: ${known.length === 0 ? node.note : known.join(', ')}.`;
        return link === undefined
            ? station
            : `${station} ${chain_table/* LINK_WORDS */.r[link.state].word}: ${(0,blocks/* shortened */.vI)(link.reason, blocks/* MAX_CELL */.K7)}.`;
    })
        .join(' ');
}
function heightOf({ facts, note }) {
    const lines = facts.length === 0 ? noteLines(note).length : 0;
    return facts.reduce((sum, fact) => sum + LINE * (1 + valueLines(fact).length) + FACT_GAP, HEADER + PADDING + lines * LINE);
}
function valueLines({ value }) {
    return wrapped(compact(value), COLUMNS, MAX_LINES);
}
function noteLines(note) {
    return wrapped(note ?? 'Not known.', COLUMNS, 4);
}
/** Without what every reader adds by himself; the title has it. */
function compact(value) {
    return value
        .replace(/^https:\/\/(?=.)/, '')
        .replace('/.github/workflows/', '/…/')
        .replace(/^([0-9a-f]{16})[0-9a-f]{24}$/, '$1…')
        .replace(/^(sha\d+:[0-9a-f]{16})[0-9a-f]{16,}$/, '$1…');
}
function drawnNode(node, index, height) {
    const bases = [...new Set(node.facts.flatMap(({ basis }) => (basis === undefined ? [] : [basis])))];
    const pill = node.facts.length === 0 ? 'unknown' : pillOf(node, bases);
    const border = node.facts.length === 0 ? 'unknown' : (weakest(bases) ?? 'plain');
    const title = titleOf(node);
    const box = `<rect width="${NODE_WIDTH}" height="${height}" rx="10"/><use href="#i${index}" x="${PADDING}" y="13"/><text class="h" x="42" y="28">${node.name}</text><text class="b" x="${NODE_WIDTH - PADDING}" y="27">${pill}</text>`;
    return `<g class="n${index} ${border} ${node.mark}" transform="translate(${index * (NODE_WIDTH + GAP)})">${title}${box}<g transform="translate(${PADDING})">${nodeText(node)}</g></g>`;
}
/** What the picture does not show whole; empty when it does. */
function titleOf({ facts }) {
    const cut = facts.filter((fact) => valueLines(fact).join('') !== fact.value);
    const lines = cut.map(({ label, value }) => `${label}: ${whole(value, blocks/* MAX_CELL */.K7)}`);
    return lines.length === 0 ? '' : `<title>${lines.join('\n')}</title>`;
}
/** The word in a station's corner: its verdict, or how far what it says can be believed. */
function pillOf({ name, mark, facts }, bases) {
    if (name === 'Verify')
        return mark === 'good' ? '✓ verified' : mark === 'bad' ? '✕ refused' : '? undecided';
    if (bases.length === 0)
        return facts.some(({ label }) => label === 'Signed by key') ? 'by key' : 'unknown';
    return bases.map((basis) => `${BASIS_SIGNS[basis]} ${basis}`).join(' ');
}
function weakest(bases) {
    return ['claimed', 'vouched', 'certified'].find((basis) => bases.includes(basis));
}
function nodeText({ facts, note }) {
    let y = HEADER + LINE;
    if (facts.length === 0)
        return noteLines(note)
            .map((line, index) => textLine(line, y + index * LINE, ' class="u"'))
            .join('');
    const drawn = [];
    for (const fact of facts) {
        const sign = fact.basis === undefined ? '' : `${BASIS_SIGNS[fact.basis]} `;
        drawn.push(`<text class="l" y="${y}">${sign}${(0,blocks/* escapeHtml */.ZD)(fact.label)}</text>`);
        for (const line of valueLines(fact)) {
            y += LINE;
            drawn.push(textLine(line, y));
        }
        y += LINE + FACT_GAP;
    }
    return drawn.join('');
}
/** One line. A script that the fixed-width font may not have could come out wider than its box: its length is fixed. */
function textLine(line, y, kind = '') {
    const fixed = /[^\u0020-\u024f…]/.test(line)
        ? ` textLength="${Math.round(columnsOf(line) * COLUMN)}" lengthAdjust="spacingAndGlyphs"`
        : '';
    return `<text${kind} y="${y}"${fixed}>${(0,blocks/* escapeHtml */.ZD)(line)}</text>`;
}
/** Drawn from left to right about the origin; the style sheet turns it where the stations stand below each other. */
function drawnLink({ state, reason }, index, height) {
    const title = state === 'holds' ? '' : `<title>${whole(`${chain_table/* LINK_WORDS */.r[state].word}: ${reason}`, blocks/* MAX_CELL */.K7)}</title>`;
    const place = `translate(${NODE_WIDTH + index * (NODE_WIDTH + GAP)} ${Math.round(height / 2)})`;
    return `<g class="k${index} ${state}" transform="${place}">${title}${LINK_PATHS[state]}</g>`;
}
const ARROW = '<path class="a" d="M37 -6 46 0 37 6z"/>';
const LINK_PATHS = {
    holds: `<path d="M2 0H38"/>${ARROW}`,
    broken: `<path d="M2 0H11M12 -6 9 6M36 -6 33 6M35 0H46"/><path class="x" d="M17 -6 29 6M29 -6 17 6"/>`,
    open: `<path d="M2 0H15M29 0H38"/><circle cx="22" r="5"/>${ARROW}`,
};
function whole(value, max) {
    return (0,blocks/* escapeHtml */.ZD)((0,blocks/* shortened */.vI)(value, max));
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
            return `<p>${block.content.map((inline) => inlineHtml(inline, blocks/* MAX_LINE */.MV)).join('')}</p>`;
        case 'facts':
            return `<dl>${block.facts.map(({ label, value }) => `<div><dt>${line(label)}</dt><dd>${inlineHtml(value, blocks/* MAX_CELL */.K7)}</dd></div>`).join('')}</dl>`;
        case 'table':
            return `<div class="table">${tableHtml(block, { inline: inlineHtml, escape: blocks/* escapeHtml */.ZD }, maxRows)}</div>`;
        case 'commands':
            return `<pre><code>${block.text.split('\n').map(blocks/* escapeHtml */.ZD).join('\n')}</code></pre>`;
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
    return (0,blocks/* escapeHtml */.ZD)((0,blocks/* shortened */.vI)(value, blocks/* MAX_LINE */.MV));
}
function inlineHtml(inline, max) {
    const shown = (0,blocks/* escapeHtml */.ZD)((0,blocks/* shortened */.vI)(inline.text, max));
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
