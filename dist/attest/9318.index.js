export const id = 9318;
export const ids = [9318];
export const modules = {

/***/ 69318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNamedList: () => (/* binding */ readNamedList)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27604);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77692);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97895);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16061);





/** Largest file with a list: a hundred thousand digests with names of a hundred characters are 25 MB in base64. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;
/**
 * The list behind its base64.
 *
 * @throws CoreError bad-input `INPUT` for what is no list in base64; refused `HANDOVER` where the file is another one than
 * the job before saw (case C18)
 */
async function readNamedList(named, ports) {
    if (named.from === 'input')
        return listOf(named.base64, 'base64-subjects');
    const bytes = await onlyFileIn(named.folder, ports);
    const found = `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
    if (found !== named.fileDigest) {
        throw handover(`its file has the digest ${found}, and the job before saw ${named.fileDigest}`);
    }
    return listOf(bytes.toString('latin1'), 'base64-subjects-as-file');
}
function listOf(base64, input) {
    // `base64` breaks lines unless it is told not to.
    const text = (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8Of */ .vw)((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .decodeBase64 */ .y)(base64.replace(/\s/g, ''), `input ${input}`, MAX_FILE_BYTES));
    if (text === undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_4__/* .badInput */ .AN)('INPUT', `input ${input}: is not UTF-8 behind its base64`, {
            remedy: 'give what `sha256sum` prints, through `base64 -w0`',
        });
    return { text, input };
}
async function onlyFileIn(folder, { fs }) {
    const [entry, ...others] = await fs.readdir(folder, { withFileTypes: true }).catch((cause) => {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_4__/* .badInput */ .AN)('INPUT', `input folder: ${(0,_subject_index_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(folder)} cannot be read`, { cause });
    });
    if (entry === undefined || others.length > 0 || !entry.isFile())
        throw handover('its artifact is not exactly one file');
    return (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readLimited */ .tk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), MAX_FILE_BYTES, fs, ({ problem, cause }) => handover(`its file ${problem}`, { cause }));
}
function handover(problem, options = {}) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('HANDOVER', `input base64-subjects-as-file: ${problem}; nothing was signed`, {
        remedy: 'upload one file with the base64 of the list, and give the id of that artifact',
        ...options,
    });
}


/***/ })

};
