"use strict";
exports.id = 6721;
exports.ids = [6721];
exports.modules = {

/***/ 86721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   POLICY_EXPORT: () => (/* binding */ POLICY_EXPORT),
/* harmony export */   POLICY_INIT: () => (/* binding */ POLICY_INIT),
/* harmony export */   POLICY_LINT: () => (/* binding */ POLICY_LINT),
/* harmony export */   POLICY_TEST: () => (/* binding */ POLICY_TEST)
/* harmony export */ });
/** `slsa policy lint`. */
const POLICY_LINT = {
    name: 'policy lint',
    usage: 'slsa policy lint POLICY [OPTIONS]',
    summary: 'read a policy file strictly, and point out what a person should look at',
    about: [
        'A file that cannot be read ends with 2. What is only worth a look, such as a rule that leaves something open or that an engine could not carry, is listed and ends with 0.',
    ],
    maxArguments: 1,
    options: [],
    examples: [{ does: 'Before it is committed', command: 'slsa policy lint slsa-policy.yaml' }],
};
/** `slsa policy init`. */
const POLICY_INIT = {
    name: 'policy init',
    usage: 'slsa policy init FILE|sha256:HEX... --bundle BUNDLES [OPTIONS]',
    summary: "write a first policy file out of artifacts' real attestations, to be reviewed",
    about: [
        'Every bundle is verified under its trust root, and whoever signed it is taken for right: that is what the review must settle. The file goes to standard output, or where --policy says, where nothing may be yet.',
    ],
    maxArguments: 1000,
    options: [
        ...[
            { name: 'bundle', value: 'FILE', help: 'File with the bundles, JSON or JSON Lines.' },
            { name: 'policy', value: 'FILE', help: 'New file for the policy. Left out: standard output.' },
        ].map((option) => ({ ...option, group: 'What it is made from' })),
        ...[
            {
                name: 'trusted-root',
                value: 'FILE',
                help: 'Trust root, a file. Left out: the published roots of Sigstore and GitHub.',
            },
            { name: 'offline', help: 'Ask nobody: the trust root from a file or from what is at hand.' },
            { name: 'ca-file', value: 'PEM', help: "Certificates to trust beside the system's." },
        ].map((option) => ({ ...option, group: 'Trust' })),
    ],
    examples: [
        { does: 'From a release', command: 'slsa policy init app.tgz --bundle attestation.json --policy slsa-policy.yaml' },
    ],
};
const TRUST = 'Trust';
/** `slsa policy export`. */
const POLICY_EXPORT = {
    name: 'policy export',
    usage: 'slsa policy export --engine ENGINE --policy FILE --output-dir DIR [OPTIONS]',
    summary: 'write a policy for the admission engine of a cluster',
    about: [
        'What the engine would judge more loosely than the policy ends with 2 and has an id; --allow-weakening allows it by that id. Every difference is in the files and in the result. A default-deny for what no rule covers is written beside them.',
    ],
    maxArguments: 0,
    options: [
        ...[
            {
                name: 'engine',
                value: 'ENGINE',
                help: 'kyverno (ImageValidatingPolicy), kyverno-cluster-policy (older clusters), policy-controller.',
            },
            { name: 'policy', value: 'FILE', help: 'The policy file.' },
            { name: 'output-dir', value: 'DIR', help: 'Folder for the files, without other manifests.' },
            { name: 'allow-weakening', value: 'IDS', isList: true, help: 'Ids of what may be weaker, with commas between.' },
            { name: 'builder-map', value: 'FILE', help: 'What is known about builders, beside what is built in.' },
        ].map((option) => ({ ...option, group: 'What is written' })),
        ...[
            {
                name: 'trusted-root',
                value: 'FILE',
                help: "The one root that the cluster trusts. Left out: the public Sigstore's, which engines keep fresh themselves.",
            },
            { name: 'tuf-mirror', value: 'URL', help: 'TUF repository that keeps that root fresh.' },
            { name: 'tuf-root', value: 'FILE', help: 'The first root metadata of that repository.' },
        ].map((option) => ({ ...option, group: TRUST })),
    ],
    examples: [
        {
            does: 'For Kyverno 1.19',
            command: 'slsa policy export --engine kyverno --policy slsa-policy.yaml --output-dir deploy/policies --allow-weakening system-namespaces,vsa-newest,vsa-time,runner-unseen',
        },
    ],
};
/** `slsa policy test`. */
const POLICY_TEST = {
    name: 'policy test',
    usage: 'slsa policy test oci://IMAGE|FILE|sha256:HEX... --policy FILE [OPTIONS]',
    summary: 'what a policy says about images and files, one line each',
    about: [
        'Verifies as `slsa verify` does and writes nothing. Ends with 0 when all satisfy the policy, with 1 when one does not; --json has every demand with its reason.',
    ],
    maxArguments: 1000,
    options: [
        ...[
            { name: 'policy', value: 'FILE', help: 'The policy file.' },
            { name: 'bundle', value: 'FILE', help: 'File with bundles. Left out: they are looked up.' },
            { name: 'bundle-from', value: 'LIST', help: 'Where bundles are looked up: github, oci, file, release.' },
            { name: 'builder-map', value: 'FILE', help: 'What is known about builders, beside what is built in.' },
        ].map((option) => ({ ...option, group: 'What is tested' })),
        ...[
            { name: 'trusted-root', value: 'FILE', help: 'Trust root, a file.' },
            { name: 'tuf-mirror', value: 'URL', help: 'TUF repository of the trust root.' },
            { name: 'tuf-root', value: 'FILE', help: 'The first root metadata of that repository.' },
            { name: 'offline', help: 'Ask nobody: bundles and trust root from files or from what is at hand.' },
            { name: 'ca-file', value: 'PEM', help: "Certificates to trust beside the system's." },
        ].map((option) => ({ ...option, group: TRUST })),
    ],
    examples: [
        { does: 'What is deployed now', command: 'slsa policy test oci://ghcr.io/acme/web:v2 --policy slsa-policy.yaml' },
    ],
};


/***/ })

};
;