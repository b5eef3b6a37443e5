export const id = 7754;
export const ids = [7754];
export const modules = {

/***/ 27754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPolicy: () => (/* binding */ openPolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97895);



const MAX_POLICY_BYTES = 1024 * 1024;
/** The policy of a file, relative to the workspace. @throws CoreError bad-input `POLICY` */
async function openPolicy(path, ports) {
    if (ports.policies === undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('NOT_YET', 'input policy: policies are not part of this program');
    const bytes = await (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readLimited */ .tk)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.job.workspace, path), MAX_POLICY_BYTES, ports.fs, ({ problem, cause }) => (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('POLICY', `input policy: ${path} ${problem}`, { cause }));
    return ports.policies.open(bytes, path);
}


/***/ })

};
