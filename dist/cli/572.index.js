"use strict";
exports.id = 572;
exports.ids = [572];
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


/***/ })

};
;