"use strict";
exports.id = 6441;
exports.ids = [6441];
exports.modules = {

/***/ 36441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   INSPECT: () => (/* binding */ INSPECT)
/* harmony export */ });
/** `slsa inspect`. */
const INSPECT = {
    name: 'inspect',
    usage: 'slsa inspect BUNDLE|oci://IMAGE... [OPTIONS]',
    summary: 'what is in a bundle, for people; verifies nothing',
    about: [
        'Shows subjects, signer, certificate extensions, log entries, timestamps and what the predicate says, of Sigstore bundles as JSON or JSON Lines. Nothing of it is verified, and no network is used but for images, whose bundles come from their registry.',
    ],
    maxArguments: 1000,
    options: [
        {
            name: 'attestation-repository',
            value: 'REPOSITORY',
            help: "Repository of a registry that keeps the bundles, if not the image's own.",
        },
        {
            name: 'registry-username',
            value: 'NAME',
            help: 'User of the registry, with --registry-password. Left out: what `docker login` stored.',
        },
        { name: 'registry-password', value: 'PASSWORD', help: 'Password of the registry.' },
        { name: 'ca-file', value: 'PEM', help: "Certificates to trust beside the system's." },
    ].map((option) => ({ ...option, group: 'Images' })),
    examples: [
        { does: 'A bundle', command: 'slsa inspect app.tgz.sigstore.json' },
        { does: 'What is attached to an image', command: 'slsa inspect oci://ghcr.io/acme/app:v1' },
        {
            does: 'Of each attestation the type, for a program',
            command: "slsa inspect attestations.jsonl --json | jq -r '.bundles[].predicateType'",
        },
    ],
};


/***/ })

};
;