export const id = 9906;
export const ids = [9906];
export const modules = {

/***/ 89906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyBlocks: () => (/* binding */ policyBlocks)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90284);

/** The result for the summary of a job: what was written, and what the engine judges otherwise. */
function policyBlocks(result) {
    const { outcome, failure, command = '' } = result;
    return [
        {
            kind: 'heading',
            level: 3,
            text: `Policy: ${command === '' ? '' : `${command}, `}${outcome}`,
            mark: outcome === 'verified' ? 'good' : 'bad',
        },
        ...(failure === undefined ? [] : [paragraph(failure.message), ...remedyOf(failure.remedy)]),
        ...(result.engine === undefined ? [] : [paragraph(`For ${result.engine}: ${(result.files ?? []).join(', ')}`)]),
        ...table(['The engine is', 'Where', 'How', 'Id'], (result.differences ?? []).map(({ direction, place, message, id }) => [
            (0,_slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(direction),
            (0,_slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(place),
            (0,_slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(message),
            (0,_slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id),
        ])),
        ...table(['Look at', 'What', 'Code'], (result.findings ?? []).map((finding) => [(0,_slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(finding.place), (0,_slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(finding.message), (0,_slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(finding.code)])),
        ...table(['Artifact', 'Verdict', 'Why'], (result.artifacts ?? []).map(({ subject, outcome: own, failure: why }) => [
            (0,_slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(subject.name),
            (0,_slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(own),
            (0,_slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(why?.message ?? ''),
        ])),
    ];
}
function paragraph(words) {
    return { kind: 'paragraph', content: [(0,_slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(words)] };
}
function remedyOf(remedy) {
    return remedy === undefined ? [] : [paragraph(`What to do: ${remedy}`)];
}
function table(head, rows) {
    return rows.length === 0 ? [] : [{ kind: 'table', head, rows }];
}


/***/ }),

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


/***/ })

};
