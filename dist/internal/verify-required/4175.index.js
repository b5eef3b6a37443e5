export const id = 4175;
export const ids = [4175];
export const modules = {

/***/ 90284:
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

/***/ 25940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LINK_WORDS),
/* harmony export */   s: () => (/* binding */ chainTable)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90284);

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

/***/ 83223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf),
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90284);

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
    let rest = [...withoutTowers((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(value.slice(0, columns * Math.min(maxLines, 10_000) * 8)))];
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


/***/ }),

/***/ 48426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_SUMMARY_BYTES: () => (/* reexport */ render_markdown/* MAX_SUMMARY_BYTES */.Q),
  RESULT_VERSION: () => (/* reexport */ types/* RESULT_VERSION */.R),
  badge: () => (/* reexport */ blocks/* badge */.qS),
  chainOf: () => (/* reexport */ chain/* chainOf */.d),
  code: () => (/* reexport */ blocks/* code */.aY),
  columnsOf: () => (/* reexport */ report_columns/* columnsOf */.P),
  escapeHtml: () => (/* reexport */ blocks/* escapeHtml */.ZD),
  escapeMarkup: () => (/* reexport */ blocks/* escapeMarkup */.My),
  failureBlocks: () => (/* reexport */ signing_summary/* failureBlocks */.p),
  groupArtifacts: () => (/* reexport */ groups/* groupArtifacts */.H),
  htmlReport: () => (/* reexport */ html_page/* htmlReport */.g),
  levelBlocks: () => (/* reexport */ level_blocks/* levelBlocks */.B5),
  levelLine: () => (/* reexport */ level_blocks/* levelLine */.v0),
  link: () => (/* reexport */ blocks/* link */.nf),
  policyTable: () => (/* reexport */ verify_report/* policyTable */.J),
  renderHtml: () => (/* reexport */ render_html/* renderHtml */.K2),
  renderMarkdown: () => (/* reexport */ render_markdown/* renderMarkdown */.G),
  renderText: () => (/* reexport */ renderText),
  sarifLog: () => (/* reexport */ sarif/* sarifLog */.e),
  shellWord: () => (/* reexport */ command_words/* shellWord */.r7),
  shownArtifact: () => (/* reexport */ subjects/* shownArtifact */.qI),
  signingSummary: () => (/* reexport */ signing_summary/* signingSummary */.k),
  strong: () => (/* reexport */ blocks/* strong */.ko),
  text: () => (/* reexport */ blocks/* text */.Qq),
  verifyCommands: () => (/* reexport */ commands/* verifyCommands */.I),
  verifyReport: () => (/* reexport */ verify_report/* verifyReport */.y),
  verifySummary: () => (/* reexport */ verify_summary/* verifySummary */.Il),
  visible: () => (/* reexport */ blocks/* visible */.RK)
});

// EXTERNAL MODULE: ./packages/core/lib/report/blocks.js
var blocks = __webpack_require__(90284);
// EXTERNAL MODULE: ./packages/core/lib/report/chain.js
var chain = __webpack_require__(5765);
// EXTERNAL MODULE: ./packages/core/lib/report/columns.js
var report_columns = __webpack_require__(83223);
// EXTERNAL MODULE: ./packages/core/lib/report/command-words.js
var command_words = __webpack_require__(14953);
// EXTERNAL MODULE: ./packages/core/lib/report/commands.js
var commands = __webpack_require__(5132);
// EXTERNAL MODULE: ./packages/core/lib/report/groups.js
var groups = __webpack_require__(50082);
// EXTERNAL MODULE: ./packages/core/lib/report/html-page.js + 1 modules
var html_page = __webpack_require__(45668);
// EXTERNAL MODULE: ./packages/core/lib/report/level-blocks.js
var level_blocks = __webpack_require__(70725);
// EXTERNAL MODULE: ./packages/core/lib/report/render-html.js + 1 modules
var render_html = __webpack_require__(73706);
// EXTERNAL MODULE: ./packages/core/lib/report/render-markdown.js
var render_markdown = __webpack_require__(91678);
// EXTERNAL MODULE: ./packages/core/lib/report/chain-table.js
var chain_table = __webpack_require__(25940);
;// CONCATENATED MODULE: ./packages/core/lib/report/render-text.js



const SIGNS = { good: '✓ ', bad: '✕ ', open: '? ', neutral: '' };
const COLORS = { good: 32, bad: 31, open: 33, neutral: 0 };
/** Longest text of one thing, in characters, and most rows of a table. */
const MAX_TEXT = 4000;
const MAX_ROWS = 1000;
/** Narrower than this the layout makes no sense. */
const MIN_WIDTH = 40;
/** A wrapped column narrower than this is a list instead. */
const MIN_COLUMN = 22;
/**
 * Blocks as text for a terminal. Nothing in a value is acted on: line breaks, escapes and marks of direction are shown
 * as `\u{…}`; the only escapes are our own colours, and none without `color`.
 */
function renderText(blocks, style) {
    const writer = { color: style.color, width: Math.max(MIN_WIDTH, Math.min(style.width, 400)) };
    const parts = blocks.map((block) => textBlock(block, writer).join('\n'));
    return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}
function textBlock(block, writer) {
    switch (block.kind) {
        case 'heading':
            return lines(`${SIGNS[block.mark]}${block.text}`, writer).map((line) => painted(line, [1, COLORS[block.mark]], writer));
        case 'paragraph':
            return lines(block.content.map(inlineText).join(''), writer);
        case 'facts': {
            const left = Math.max(...block.facts.map(({ label }) => Math.min(30, (0,report_columns/* columnsOf */.P)((0,blocks/* visible */.RK)(label)))), 0);
            return block.facts.flatMap(({ label, value }) => pair(label, value, left, writer));
        }
        case 'table':
            return tableText(block, writer);
        case 'commands':
            return block.text.split('\n').map((line) => `  ${(0,blocks/* visible */.RK)(line)}`);
        case 'chain':
            return chainText(block.chain, writer);
        case 'details':
            return [
                ...lines(`${SIGNS[block.mark ?? 'neutral']}${block.title}`, writer).map((line) => painted(line, [1], writer)),
                ...block.content.flatMap((inner) => indented(textBlock(inner, { ...writer, width: writer.width - 2 }))),
            ];
    }
}
function inlineText(inline) {
    switch (inline.kind) {
        case 'text':
        case 'strong':
        case 'code':
            return inline.text;
        case 'link':
            return inline.text === inline.url ? inline.url : `${inline.text} <${inline.url}>`;
        case 'badge':
            return `${SIGNS[inline.mark]}${inline.text}`;
    }
}
/** A label, and beside it the value in as many lines as it takes. */
function pair(label, value, left, writer) {
    const [name = ''] = (0,report_columns/* wrapped */.k)(label, Math.max(1, left), 1);
    const shown = lines(inlineText(value), { ...writer, width: writer.width - left - 2 });
    return shown.map((line, index) => {
        const mark = inlineMark(value);
        const head = index === 0 ? padded(name, left) : ' '.repeat(left);
        return `${painted(head, [2], writer)}  ${mark === 'neutral' ? line : painted(line, [COLORS[mark]], writer)}`;
    });
}
/** Columns side by side, the widest of them wrapped; where there is no room, each row as a list of labelled values. */
function tableText({ head, rows }, writer) {
    const shown = rows.slice(0, MAX_ROWS);
    const more = rows.length > shown.length ? [`… and ${rows.length - shown.length} more`] : [];
    const cells = shown.map((row) => head.map((_, column) => cellText(row[column])));
    const names = head.map((name) => (0,blocks/* visible */.RK)(name));
    const widths = fitted(names.map((name, column) => Math.max((0,report_columns/* columnsOf */.P)(name), ...cells.map((row) => (0,report_columns/* columnsOf */.P)(row[column] ?? '')))), writer.width);
    if (widths === undefined)
        return [...listed(head, shown, writer), ...more];
    const body = shown.flatMap((row, index) => {
        const mark = row.map(inlineMark).find((one) => one !== 'neutral') ?? 'neutral';
        return sideBySide(cells[index] ?? [], widths).map((line) => mark === 'neutral' ? line : painted(line, [COLORS[mark]], writer));
    });
    return [...sideBySide(names, widths).map((line) => painted(line, [2], writer)), ...body, ...more];
}
function cellText(cell) {
    return cell === undefined ? '' : (0,blocks/* visible */.RK)((0,blocks/* shortened */.vI)(inlineText(cell), MAX_TEXT));
}
/** Widths of columns that together fit, the widest made narrower; undefined where one would become unreadable. */
function fitted(widths, room) {
    const fit = [...widths];
    let excess = fit.reduce((sum, width) => sum + width, 2 * (fit.length - 1)) - room;
    while (excess > 0) {
        const widest = fit.indexOf(Math.max(...fit));
        const others = fit.filter((_, column) => column !== widest);
        const step = Math.max(1, Math.min(excess, (fit[widest] ?? 0) - Math.max(0, ...others)));
        fit[widest] = (fit[widest] ?? 0) - step;
        excess -= step;
        if ((fit[widest] ?? 0) < MIN_COLUMN)
            return undefined;
    }
    return fit;
}
/** One row: each cell in as many lines as it takes. */
function sideBySide(cells, widths) {
    const wrappedCells = cells.map((cell, column) => (0,report_columns/* wrapped */.k)(cell, Math.max(1, widths[column] ?? 1)));
    const height = Math.max(...wrappedCells.map(({ length }) => length));
    return Array.from({ length: height }, (_, index) => wrappedCells
        .map((cell, column) => padded(cell[index] ?? '', widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function listed(head, rows, writer) {
    const left = Math.min(20, Math.max(...head.map((name) => (0,report_columns/* columnsOf */.P)((0,blocks/* visible */.RK)(name))), 0));
    return rows.flatMap((row, index) => [
        ...(index === 0 ? [] : ['']),
        ...row.flatMap((cell, column) => (inlineText(cell) === '' ? [] : pair(head[column] ?? '', cell, left, writer))),
    ]);
}
function chainText({ nodes, links }, writer) {
    return nodes.flatMap((node, index) => {
        const link = links[index];
        const facts = node.facts.flatMap(({ label, value, basis }) => pair(label, { kind: 'code', text: basis === undefined ? value : `${value} (${basis})` }, 18, {
            ...writer,
            width: writer.width - 2,
        }));
        const known = facts.length > 0 ? facts : lines(node.note ?? 'not known', { ...writer, width: writer.width - 2 });
        const name = painted(`${SIGNS[node.mark === 'open' && node.name !== 'Verify' ? 'neutral' : node.mark]}${node.name}`, [1, COLORS[node.mark]], writer);
        return [name, ...indented(known), ...(link === undefined ? [] : linkText(link, writer))];
    });
}
const LINK_SIGNS = { holds: '│', broken: '╳', open: '┆' };
function linkText({ state, reason }, writer) {
    const { word, mark } = chain_table/* LINK_WORDS */.r[state];
    return lines(`${LINK_SIGNS[state]} ${word}: ${reason}`, writer).map((line) => painted(line, [COLORS[mark]], writer));
}
function inlineMark(inline) {
    return inline.kind === 'badge' ? inline.mark : 'neutral';
}
function lines(value, { width }) {
    return (0,report_columns/* wrapped */.k)((0,blocks/* shortened */.vI)(value, MAX_TEXT), Math.max(1, width));
}
function padded(value, columns) {
    return value + ' '.repeat(Math.max(0, columns - (0,report_columns/* columnsOf */.P)(value)));
}
function indented(texts) {
    return texts.map((line) => (line === '' ? '' : `  ${line}`));
}
function painted(value, codes, { color }) {
    const used = codes.filter((one) => one !== 0);
    return color && used.length > 0 && value.trim() !== '' ? `\u001b[${used.join(';')}m${value}\u001b[0m` : value;
}

// EXTERNAL MODULE: ./packages/core/lib/report/sarif.js
var sarif = __webpack_require__(86257);
// EXTERNAL MODULE: ./packages/core/lib/report/signing-summary.js + 1 modules
var signing_summary = __webpack_require__(35200);
// EXTERNAL MODULE: ./packages/core/lib/report/subjects.js
var subjects = __webpack_require__(74735);
// EXTERNAL MODULE: ./packages/core/lib/report/types.js
var types = __webpack_require__(88449);
// EXTERNAL MODULE: ./packages/core/lib/report/verify-report.js
var verify_report = __webpack_require__(67658);
// EXTERNAL MODULE: ./packages/core/lib/report/verify-summary.js
var verify_summary = __webpack_require__(1674);
;// CONCATENATED MODULE: ./packages/core/lib/report/index.js



















/***/ }),

/***/ 73706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mQ: () => (/* binding */ attributeUrl),
  K2: () => (/* binding */ renderHtml),
  qj: () => (/* binding */ tableHtml)
});

// EXTERNAL MODULE: ./packages/core/lib/report/blocks.js
var blocks = __webpack_require__(90284);
// EXTERNAL MODULE: ./packages/core/lib/report/chain-table.js
var chain_table = __webpack_require__(25940);
// EXTERNAL MODULE: ./packages/core/lib/report/columns.js
var columns = __webpack_require__(83223);
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
    return (0,columns/* wrapped */.k)(compact(value), COLUMNS, MAX_LINES);
}
function noteLines(note) {
    return (0,columns/* wrapped */.k)(note ?? 'Not known.', COLUMNS, 4);
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
        ? ` textLength="${Math.round((0,columns/* columnsOf */.P)(line) * COLUMN)}" lengthAdjust="spacingAndGlyphs"`
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

/***/ 91678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown),
/* harmony export */   Q: () => (/* binding */ MAX_SUMMARY_BYTES)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90284);
/* harmony import */ var _chain_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25940);
/* harmony import */ var _render_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73706);



/** Largest summary that GitHub shows, in bytes; what is longer is cut with a note. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
const SIGNS = { good: '✅ ', bad: '❌ ', open: '❔ ', neutral: '' };
const CELLS = { inline: inlineMarkdown, escape: _blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .My };
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
            return block.content.map((inline) => inlineMarkdown(inline, _blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE */ .MV)).join('');
        case 'facts':
            return block.facts
                .map(({ label, value }) => `<b>${line(label)}</b>: ${inlineMarkdown(value, _blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE */ .MV)}`)
                .join('<br>\n');
        case 'table':
            return (0,_render_html_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHtml */ .qj)(block, CELLS);
        case 'commands':
            return fenced(block.text);
        case 'chain':
            return (0,_render_html_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHtml */ .qj)((0,_chain_table_js__WEBPACK_IMPORTED_MODULE_2__/* .chainTable */ .s)(block.chain), CELLS);
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
    return `${fence}\n${commands.split('\n').map(_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\n')}\n${fence}`;
}
function line(value) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .My)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(value, _blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE */ .MV));
}
function inlineMarkdown(inline, max) {
    const shown = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .My)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(inline.text, max));
    switch (inline.kind) {
        case 'text':
            return shown;
        case 'strong':
            return `<b>${shown}</b>`;
        case 'code':
            return `<code>${shown}</code>`;
        case 'link':
            return `<a href="${(0,_render_html_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeUrl */ .mQ)(inline.url)}">${shown}</a>`;
        case 'badge':
            return `${SIGNS[inline.mark]}${shown}`;
    }
}


/***/ }),

/***/ 88449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ RESULT_VERSION)
/* harmony export */ });
/** Version of the result file; it grows by one when a field changes its meaning. */
const RESULT_VERSION = 1;


/***/ }),

/***/ 45202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionInType),
/* harmony export */   W: () => (/* binding */ PREDICATE)
/* harmony export */ });
/** The predicate types that are known by their fields. Every other type is a custom one. */
const PREDICATE = {
    provenanceV1: 'https://slsa.dev/provenance/v1',
    provenanceV02: 'https://slsa.dev/provenance/v0.2',
    /** Without a version: the document names it. */
    spdx: 'https://spdx.dev/Document',
    spdxV22: 'https://spdx.dev/Document/v2.2',
    spdxV23: 'https://spdx.dev/Document/v2.3',
    spdxV3: 'https://spdx.dev/Document/v3',
    /** Without a version: the document names it. `/v1.4` to `/v1.7` are read as well. */
    cyclonedx: 'https://cyclonedx.org/bom',
    vsaV1: 'https://slsa.dev/verification_summary/v1',
    svrV01: 'https://in-toto.io/attestation/svr/v0.1',
    testResultV01: 'https://in-toto.io/attestation/test-result/v0.1',
    vulnsV02: 'https://in-toto.io/attestation/vulns/v0.2',
    vulnsV01: 'https://in-toto.io/attestation/vulns/v0.1',
    scaiV03: 'https://in-toto.io/attestation/scai/v0.3',
    linkV03: 'https://in-toto.io/attestation/link/v0.3',
    releaseV02: 'https://in-toto.io/attestation/release/v0.2',
    releaseV01: 'https://in-toto.io/attestation/release/v0.1',
    cosignSignV1: 'https://sigstore.dev/cosign/sign/v1',
};
/** Version in a type of a family: `''` for the bare URI, `2.3` for `<family>/v2.3`, undefined for another family. */
function versionInType(predicateType, family) {
    if (predicateType === family)
        return '';
    return predicateType.startsWith(`${family}/v`) ? predicateType.slice(family.length + 2) : undefined;
}


/***/ })

};
