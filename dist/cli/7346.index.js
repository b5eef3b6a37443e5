"use strict";
exports.id = 7346;
exports.ids = [7346];
exports.modules = {

/***/ 57346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EXPLAIN: () => (/* binding */ EXPLAIN)
/* harmony export */ });
/** `slsa explain`. */
const EXPLAIN = {
    name: 'explain',
    usage: 'slsa explain RESULT.json [OPTIONS]',
    summary: 'tell a result of verify in full: what decided about each artifact, and why',
    about: [
        'Reads what `slsa verify --output RESULT.json` or the action wrote (its output result-path), and tells every bundle, accepted or not, with levels and rules. It verifies nothing anew: whoever can change the file can change what it says. The exit code says whether the file could be read.',
    ],
    maxArguments: 1,
    options: [],
    examples: [
        {
            does: 'Why it was refused',
            command: 'slsa verify app.tgz --bundle app.tgz.sigstore.json --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app --output result.json || slsa explain result.json',
        },
    ],
};


/***/ })

};
;