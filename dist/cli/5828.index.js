"use strict";
exports.id = 5828;
exports.ids = [5828];
exports.modules = {

/***/ 45828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MIGRATE: () => (/* binding */ MIGRATE)
/* harmony export */ });
/** `slsa migrate`. */
const MIGRATE = {
    name: 'migrate',
    usage: 'slsa migrate [FILE|FOLDER...] [OPTIONS]',
    summary: 'move workflows from slsa-github-generator, actions/attest* and cosign to this suite',
    about: [
        'Reads the workflows and actions of a folder (of the current one, if none is named) or the files that are named, and prints a diff of what would change to standard output; what was moved, what was not, and why, goes to standard error. Comments and formatting stay as they are. A step or job is moved whole or not at all. Nothing is written without --write, and nothing is asked of the network.',
        'Exit codes: 0 when everything that was found could be moved, or there was nothing; 1 when something was left, or with --check when anything is still to do; 2 when a file cannot be read: nothing is written then.',
    ],
    maxArguments: 1000,
    options: [
        ...[
            {
                name: 'owner',
                value: 'OWNER/REPO',
                help: 'Repository of this suite, `OWNER/slsa-actions`. Left out: the diff shows that placeholder.',
            },
            { name: 'ref', value: 'SHA', help: 'Full commit of the release that is called. Goes with --owner.' },
            { name: 'ref-comment', value: 'TEXT', help: 'Version behind it, for people and Dependabot. Left out: `v1`.' },
        ].map((option) => ({ ...option, group: 'What is called instead' })),
        ...[
            { name: 'write', help: 'Write the files. Needs --owner and --ref.' },
            { name: 'check', help: 'Show no diff and write nothing; end with 1 when anything is still to do.' },
        ].map((option) => ({ ...option, group: 'What is done' })),
    ],
    examples: [
        { does: 'What would change, in the repository of the current folder', command: 'slsa migrate' },
        {
            does: 'One file, with the release that is meant, as a patch',
            command: 'slsa migrate .github/workflows/release.yml --owner acme/slsa-actions --ref $SHA > move.patch',
        },
        {
            does: 'Write it',
            command: 'slsa migrate --write --owner acme/slsa-actions --ref $SHA',
        },
    ],
};


/***/ })

};
;