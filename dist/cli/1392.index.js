"use strict";
exports.id = 1392;
exports.ids = [1392];
exports.modules = {

/***/ 61392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DOCTOR: () => (/* binding */ DOCTOR)
/* harmony export */ });
/** `slsa doctor`. */
const DOCTOR = {
    name: 'doctor',
    usage: 'slsa doctor [FILE|oci://IMAGE...] [OPTIONS]',
    summary: 'whether signing and verifying would work here; signs nothing',
    about: [
        'Checks the platform, who could sign, the permissions of the job, whether every service answers, the clock against theirs, proxies, the trust root, folders, and the files and images that are named: whether a registry is reached, lists referrers and lets us push. Each check ends as pass, warn or fail, with what to do.',
        'An ID token is asked for and verified, and thrown away; no certificate is issued, nothing is signed, logged or stored.',
    ],
    maxArguments: 100_000,
    options: [
        ...[
            {
                name: 'identity-token',
                value: 'TOKEN|FILE',
                help: 'ID token to look at, or a file that holds it, or - for standard input. Left out: SIGSTORE_ID_TOKEN, else the token of the GitHub job.',
            },
            {
                name: 'sigstore',
                value: 'INSTANCE',
                help: 'public-good or github. Left out: the one that signing would take.',
            },
            { name: 'rekor-version', value: '1|2', help: 'Version of the transparency log.' },
            {
                name: 'signing-config',
                value: 'FILE',
                help: 'Signing configuration of a private Sigstore. Needs --trusted-root.',
            },
            { name: 'trusted-root', value: 'FILE', help: 'Trust root, a file.' },
            { name: 'tuf-mirror', value: 'URL', help: 'TUF repository that the trust root comes from. Needs --tuf-root.' },
            { name: 'tuf-root', value: 'FILE', help: 'First root.json of that TUF repository.' },
            {
                name: 'registry-username',
                value: 'NAME',
                help: 'User of the registry of the images, with --registry-password. Left out: what `docker login` stored.',
            },
            { name: 'registry-password', value: 'PASSWORD', help: 'Password of that registry.' },
            { name: 'offline', help: 'Ask nobody: only what this machine tells.' },
        ].map((option) => ({ ...option, group: 'What is checked' })),
        ...[
            {
                name: 'timeout',
                value: 'DURATION',
                help: 'Longest time, in seconds (90) or minutes (5m). Default one minute.',
            },
            { name: 'ca-file', value: 'PEM', help: "Certificates to trust beside the system's." },
            { name: 'github-token', value: 'TOKEN', help: "Token for GitHub's API. Better in GH_TOKEN or GITHUB_TOKEN." },
        ].map((option) => ({ ...option, group: 'Network' })),
    ],
    examples: [
        { does: 'As the next step of a job would find it', command: 'slsa doctor' },
        {
            does: 'A registry: reached, who am I, may I push, how are referrers kept',
            command: 'slsa doctor oci://ghcr.io/acme/app:v1',
        },
        {
            does: 'A private Sigstore',
            command: 'slsa doctor --signing-config signing_config.json --trusted-root trusted_root.json',
        },
    ],
};


/***/ })

};
;