"use strict";
exports.id = 2578;
exports.ids = [2578];
exports.modules = {

/***/ 82578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ATTEST: () => (/* binding */ ATTEST),
/* harmony export */   SIGN: () => (/* binding */ SIGN)
/* harmony export */ });
const IDENTITY = [
    {
        name: 'identity-token',
        value: 'TOKEN|FILE',
        help: 'ID token to log in with, or a file that holds it, or - for standard input. Left out: SIGSTORE_ID_TOKEN, else the token of the GitHub job.',
    },
].map((option) => ({ ...option, group: 'Who signs' }));
const KEY = [
    {
        name: 'key',
        value: 'KEY',
        help: 'Key to sign with instead of an ID token: a PEM file (PKCS#8, or of cosign), env://VARIABLE, awskms://, gcpkms://, azurekms://, hashivault:// or pkcs11:.',
    },
    {
        name: 'pin-file',
        value: 'FILE',
        help: 'File with the PIN or password of the key, or - for standard input. Left out: COSIGN_PASSWORD, for tokens COSIGN_PKCS11_PIN.',
    },
    {
        name: 'pin',
        value: 'PIN',
        help: 'The PIN or password itself. Better in a file or a variable, where nobody else on the machine sees it.',
    },
    {
        name: 'public-key',
        value: 'PEM|SHA256',
        help: 'What the public key must be: a file, PEM text, or its fingerprint sha256:HEX. Another key signs nothing, and for most tokens no PIN is tried.',
    },
    {
        name: 'key-validity',
        value: 'START/END',
        help: 'Time in which the key counts (RFC 3339). Needs a timestamp authority or a log of version 1.',
    },
    {
        name: 'certificate-chain',
        value: 'PEM',
        help: 'Certificate of the key by an authority of your own, which --trusted-root knows.',
    },
].map((option) => ({ ...option, group: 'Who signs' }));
const SIGSTORE = [
    {
        name: 'sigstore',
        value: 'INSTANCE',
        help: "public-good (public log), github (GitHub's own, no public log), or auto: public-good for public repositories on github.com, else GitHub's.",
    },
    {
        name: 'rekor-version',
        value: '1|2',
        help: 'Version of the transparency log. Left out: what the signing configuration says.',
    },
    { name: 'signing-config', value: 'FILE', help: 'Signing configuration of a private Sigstore. Needs --trusted-root.' },
    {
        name: 'trusted-root',
        value: 'FILE',
        help: 'Trust root of a private Sigstore (needs --signing-config), or of the instance that --sigstore names.',
    },
    { name: 'tuf-mirror', value: 'URL', help: 'TUF repository that the trust root comes from. Needs --tuf-root.' },
    { name: 'tuf-root', value: 'FILE', help: 'First root.json of that TUF repository.' },
    {
        name: 'transparency-log',
        value: 'WORD',
        help: 'Whether a log entry is made: auto (what the signing configuration says), required or none.',
    },
    {
        name: 'timestamp-authority',
        value: 'URL',
        help: 'RFC 3161 timestamp authority to use instead of the configured one, or none.',
    },
    {
        name: 'allow-public-log',
        help: 'Sign with the public-good instance although the repository is not public. Its name, workflow and ref are then public for ever.',
    },
].map((option) => ({ ...option, group: 'With which Sigstore' }));
const WHERE = [
    {
        name: 'store',
        value: 'PLACES',
        isList: true,
        help: 'Where bundles go: file (default), oci (the registry; default for images), github, release; separated by commas.',
    },
    {
        name: 'bundle-dir',
        value: 'DIR',
        help: 'Folder that gets one bundle file per artifact and kind. Default the current one.',
    },
    { name: 'release-tag', value: 'TAG', help: 'Tag of the release with --store release.' },
    {
        name: 'dry-run',
        help: 'Stop before signing: everything is read and checked, and the unsigned statements are written to files.',
    },
].map((option) => ({ ...option, group: 'Where bundles go' }));
const IMAGES = [
    {
        name: 'images',
        value: 'IMAGES',
        isList: true,
        help: 'Images and other artifacts of registries, name@digest or name:tag; a tag is looked up once.',
    },
    {
        name: 'image-metadata',
        value: 'FILES',
        isList: true,
        help: 'Files that buildx, bake, ko, GoReleaser or Jib wrote about the images that they pushed.',
    },
    {
        name: 'image-scope',
        value: 'WORD',
        help: 'index (what is named, default) or all (of an index the image of each platform too).',
    },
    {
        name: 'attestation-repository',
        value: 'REPOSITORY',
        help: 'Repository that keeps the bundles instead of that of the image.',
    },
    {
        name: 'registry-format',
        value: 'WORD',
        help: 'How bundles are attached: referrers (default), legacy (the tags .sig and .att of cosign before version 3) or both.',
    },
    {
        name: 'registry-username',
        value: 'NAME',
        help: 'Login of the one registry that is named. Left out: what docker login stored.',
    },
    {
        name: 'registry-password',
        value: 'PASSWORD',
        help: 'Its password. Better stored by docker login, where nobody else on the machine sees it.',
    },
].map((option) => ({ ...option, group: 'Images' }));
const NETWORK = [
    { name: 'timeout', value: 'DURATION', help: 'Longest time, in seconds (90) or minutes (5m).' },
    {
        name: 'ca-file',
        value: 'PEM',
        help: "Certificates to trust beside the system's, for a private CA or an intercepting proxy.",
    },
    {
        name: 'github-token',
        value: 'TOKEN',
        help: "Token for GitHub's API. Better in GH_TOKEN or GITHUB_TOKEN, where nobody else on the machine sees it.",
    },
].map((option) => ({ ...option, group: 'Network' }));
const COMMON = [...IMAGES, ...IDENTITY, ...KEY, ...SIGSTORE, ...WHERE, ...NETWORK];
const WHO = 'Who signs is a GitHub job: this works in a job with `permissions: id-token: write`, or anywhere with an ID token of such a job. With --key a key signs instead, anywhere. Everything is verified before it is kept.';
/** `slsa sign`: the inputs of the action `sign`, but those that it only has to refuse. */
const SIGN = {
    name: 'sign',
    usage: 'slsa sign FILE|DIR|sha256:HEX|oci://IMAGE... [OPTIONS]',
    summary: 'sign files, images, digests and ready in-toto statements, each with a bundle of its own',
    about: [WHO],
    maxArguments: 100_000,
    options: [
        ...[
            {
                name: 'files',
                value: 'PATTERNS',
                isList: true,
                help: 'Files by glob, relative to the current folder; separated by commas.',
            },
            { name: 'digests', value: 'LINE', isList: true, help: 'An artifact that is not at hand: "sha256:HEX NAME".' },
            {
                name: 'statements',
                value: 'PATTERN',
                isList: true,
                help: 'In-toto statements (JSON files), signed byte for byte; and bundles, whose statements get a second signature when they verify.',
            },
            {
                name: 'statements-identity',
                value: 'NAME',
                help: 'Who must have signed the bundles among the statements: the exact name in the certificate.',
            },
            {
                name: 'statements-issuer',
                value: 'URL',
                help: 'Issuer that must have vouched for that name.',
            },
            {
                name: 'statements-key',
                value: 'FILE',
                help: 'Public key that must have signed those bundles instead.',
            },
        ].map((option) => ({ ...option, group: 'What is signed' })),
        ...COMMON,
    ],
    examples: [
        { does: 'In a job: writes app.tgz.sigstore.json', command: 'slsa sign app.tgz' },
        { does: 'An image; the signature is kept beside it', command: 'slsa sign oci://ghcr.io/acme/app:v1' },
        {
            does: 'With a key of cosign, its password in COSIGN_PASSWORD, without any service',
            command: 'slsa sign app.tgz --key cosign.key',
        },
        {
            does: 'With a private Sigstore and a token from elsewhere',
            command: 'slsa sign app.tgz --signing-config signing_config.json --trusted-root trusted_root.json --identity-token token.jwt',
        },
    ],
};
/** `slsa attest`: the inputs of the action `attest`. */
const ATTEST = {
    name: 'attest',
    usage: 'slsa attest FILE|DIR|oci://IMAGE... [OPTIONS]',
    summary: "attest an SBOM or any predicate, and without one the build's provenance",
    about: [WHO, 'Without --sbom-path, --*-results and --predicate* the provenance of the job is attested.'],
    maxArguments: 100_000,
    options: [
        ...[
            {
                name: 'subject-path',
                value: 'PATTERNS',
                isList: true,
                help: 'Files by glob, relative to the current folder; separated by commas.',
            },
            {
                name: 'subject-digest',
                value: 'DIGEST',
                help: 'Digest of an artifact that is not at hand, sha256:HEX. Needs --subject-name.',
            },
            { name: 'subject-name', value: 'NAME', help: 'Name of the artifact in the attestation.' },
            { name: 'subject-checksums', value: 'FILE', help: 'A checksum file, as sha256sum prints it, or its text.' },
            { name: 'subject-name-style', value: 'WORD', help: 'How files are named: auto, base or path.' },
            { name: 'digest-algorithms', value: 'LIST', help: 'Digests to compute for files. Default sha256.' },
            {
                name: 'subject-version',
                value: 'VERSION',
                help: 'Version of the artifact for its storage record. Counts only with --push-to-registry.',
            },
        ].map((option) => ({ ...option, group: 'What is attested' })),
        ...[
            { name: 'sbom-path', value: 'FILE', help: 'An SBOM, SPDX or CycloneDX as JSON.' },
            {
                name: 'vulnerability-results',
                value: 'FILES',
                isList: true,
                help: 'A vulnerability scan: JSON of Grype, Trivy or OSV-Scanner, or SARIF; and a file with what it leaves out, such as "trivy version --format json".',
            },
            {
                name: 'test-results',
                value: 'PATTERNS',
                isList: true,
                help: 'Results of tests: JUnit XML, TAP or SARIF; or what `gh attestation verify --format json` printed.',
            },
            { name: 'kubescape-results', value: 'FILE', help: 'A configuration scan of Kubescape: its JSON or SARIF.' },
            { name: 'link-step', value: 'NAME', help: 'in-toto step that is performed here: attests a link.' },
            { name: 'link-materials', value: 'PATTERNS', isList: true, help: 'Files that the step started from.' },
            {
                name: 'link-products',
                value: 'PATTERNS',
                isList: true,
                help: 'Files that the step made, named by their path. Instead of FILE and --subject-*.',
            },
            { name: 'predicate-type', value: 'URI', help: 'Type of a predicate that is neither provenance nor an SBOM.' },
            { name: 'predicate', value: 'JSON', help: 'The predicate.' },
            { name: 'predicate-path', value: 'FILE', help: 'A file with the predicate.' },
            {
                name: 'build-type',
                value: 'WORD',
                help: 'Build type of the provenance: auto, github (as actions/attest writes it) or complete.',
            },
            { name: 'inputs', value: 'JSON', help: 'Inputs of the reusable workflow that the job is part of.' },
            { name: 'vars', value: 'JSON', help: 'Variables that the build reads.' },
            { name: 'lock-files', value: 'FILE', isList: true, help: 'Lock files whose packages become dependencies.' },
            { name: 'byproducts', value: 'PATTERN', isList: true, help: 'Files that the build left beside its artifacts.' },
        ].map((option) => ({ ...option, group: 'What is said about it' })),
        ...COMMON,
        {
            name: 'push-to-registry',
            group: 'Images',
            help: 'Attach the attestation of --subject-digest to the image in its registry too.',
        },
        {
            name: 'create-storage-record',
            group: 'Where bundles go',
            help: 'Record where the artifact is stored. Counts only with --push-to-registry.',
        },
        {
            name: 'private-signing',
            group: 'With which Sigstore',
            help: 'Means --sigstore github; the name it has in actions/attest.',
        },
    ],
    examples: [
        {
            does: 'The provenance of everything in a folder: writes bundles into the current one',
            command: 'slsa attest dist',
        },
        { does: 'An SBOM', command: 'slsa attest app.tgz --sbom-path app.spdx.json' },
        {
            does: 'An SBOM of an image, kept beside it',
            command: 'slsa attest oci://ghcr.io/acme/app:v1 --sbom-path app.spdx.json',
        },
        {
            does: 'Anything else, kept by GitHub',
            command: 'slsa attest app.tgz --predicate-type https://example.com/review/v1 --predicate-path review.json --store github',
        },
    ],
};


/***/ })

};
;