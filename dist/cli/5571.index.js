"use strict";
exports.id = 5571;
exports.ids = [5571,572];
exports.modules = {

/***/ 50572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KUBESCAPE_CONTROLS_INPUTS: () => (/* binding */ KUBESCAPE_CONTROLS_INPUTS),
/* harmony export */   KUBESCAPE_EXCEPTIONS: () => (/* binding */ KUBESCAPE_EXCEPTIONS)
/* harmony export */ });
const FROM = 'What it is made from';
const POLICY = { name: 'policy', value: 'FILE', help: 'The policy file.', group: FROM };
const OUTPUT_DIR = {
    name: 'output-dir',
    value: 'DIR',
    help: 'Folder for what is written.',
    group: 'What is written',
};
/** `slsa kubescape exceptions`. */
const KUBESCAPE_EXCEPTIONS = {
    name: 'kubescape exceptions',
    usage: 'slsa kubescape exceptions --verify-result FILE --policy FILE --kubescape-version V --output-dir DIR [OPTIONS]',
    summary: 'exceptions from the controls about signatures, for one scan of verified manifests',
    about: [
        'C-0236 and C-0237 see signatures of keys in older tags only, and fail for whatever is signed otherwise. Each workload of the copies that `slsa verify --manifests-output` wrote gets an exception from both, if every image in it was verified. Exceptions know no digests: they end soon, and are for that scan alone. Never commit them.',
    ],
    maxArguments: 0,
    options: [
        {
            name: 'verify-result',
            value: 'FILE',
            help: 'What `slsa verify --manifests-output DIR --policy FILE --output FILE` wrote.',
            group: FROM,
        },
        { ...POLICY, help: 'The policy file that it verified with.' },
        { name: 'kubescape-version', value: 'VERSION', help: 'The Kubescape that scans: v4.0.7 or newer.', group: FROM },
        {
            name: 'expires-after',
            value: 'TIME',
            help: 'How long they hold from the verification: 1m to 24h (1h).',
            group: 'What is written',
        },
        OUTPUT_DIR,
    ],
    examples: [
        {
            does: 'Between verifying and scanning',
            command: 'slsa kubescape exceptions --verify-result result.json --policy slsa-policy.yaml --kubescape-version v4.0.12 --output-dir scan',
        },
    ],
};
/** `slsa kubescape controls-inputs`. */
const KUBESCAPE_CONTROLS_INPUTS = {
    name: 'kubescape controls-inputs',
    usage: 'slsa kubescape controls-inputs --policy FILE --controls-inputs FILE --output-dir DIR',
    summary: 'controls-inputs with the keys that sign images by the policy',
    about: [
        'For `kubescape scan --controls-config`. The file replaces all inputs of all controls, so that it is made from those that Kubescape has, with `trustedCosignPublicKeys` out of the policy.',
    ],
    maxArguments: 0,
    options: [
        POLICY,
        { name: 'controls-inputs', value: 'FILE', help: 'What `kubescape download controls-inputs` wrote.', group: FROM },
        OUTPUT_DIR,
    ],
    examples: [
        {
            does: 'For images that a key signs',
            command: 'slsa kubescape controls-inputs --policy slsa-policy.yaml --controls-inputs controls-inputs.json --output-dir scan',
        },
    ],
};


/***/ }),

/***/ 25571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runControlsInputs: () => (/* binding */ runControlsInputs),
/* harmony export */   runExceptions: () => (/* binding */ runExceptions)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_flow__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45850);
/* harmony import */ var _slsa_actions_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35040);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49207);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37039);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21518);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63197);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7355);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50572);








/** `slsa kubescape exceptions`: the flow of the action `policy`; the exit code. */
function runExceptions(parsed, machine) {
    return runFlow(_options_js__WEBPACK_IMPORTED_MODULE_0__.KUBESCAPE_EXCEPTIONS, 'kubescape-exceptions', parsed, machine);
}
/** `slsa kubescape controls-inputs`: the same. */
function runControlsInputs(parsed, machine) {
    return runFlow(_options_js__WEBPACK_IMPORTED_MODULE_0__.KUBESCAPE_CONTROLS_INPUTS, 'kubescape-controls-inputs', parsed, machine);
}
async function runFlow(spec, command, parsed, machine) {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(parsed, { command, offline: 'true' });
    const ports = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_2__/* .openPorts */ .R)(inputs, machine, { isOffline: true, isVerbose: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(parsed, 'verbose'), budgetMs: 0 });
    const result = await (0,_slsa_actions_policy__WEBPACK_IMPORTED_MODULE_3__/* .policyFlow */ .L)(inputs, ports, async () => _slsa_actions_core_flow__WEBPACK_IMPORTED_MODULE_4__/* .verify */ .M);
    await (0,_result_js__WEBPACK_IMPORTED_MODULE_5__/* .tellResult */ .F)(result, () => toldOf(result, spec), parsed, machine);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__.exitCodeOf)(result.outcome);
}
function toldOf({ failure, files = [], notices }, spec) {
    if (failure !== undefined) {
        const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .optionsOf */ .c)(spec).map(({ name }) => name);
        return { lines: (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__.failureLines)(failure, spec.name, options), isError: true };
    }
    return {
        lines: [
            ...files.map((file) => ({ text: `${file}: written`, style: 'good' })),
            ...notices.map((text) => ({ label: 'note', text, style: 'dim' })),
        ],
    };
}


/***/ })

};
;