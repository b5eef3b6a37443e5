"use strict";
exports.id = 2907;
exports.ids = [2907,2578];
exports.modules = {

/***/ 60239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ artifactsOf),
/* harmony export */   W: () => (/* binding */ IMAGE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62691);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11010);



/** What tells an image from a file, as in gh and Helm. */
const IMAGE = 'oci://';
const DIGEST = /^(sha224|sha256|sha384|sha512|sha512_224|sha512_256):[0-9a-fA-F]+$/;
/** What has no bytes and cannot be taken for a name: objects of git, machine images. Others are given with `--digests`. */
const IDENTIFIER = /^(?:git[A-Z][a-z]+:[0-9a-f]{40,64}|gce_image_id:\d+)$/;
/** What makes a pattern of a name; all else stands for itself there too. */
const SPECIAL = /[\\*?[]/g;
/**
 * Arguments as patterns, digests and images of a flow. A name is taken as it stands, whatever characters it has: the shell has
 * applied its patterns already. One that is not there is an error, not a pattern that matches nothing.
 *
 * @throws CliError `ARGUMENT`
 */
async function artifactsOf(names, cwd, platform = process.platform) {
    const files = [];
    const digests = [];
    const images = [];
    const folders = [];
    for (const name of names) {
        if (name.startsWith(IMAGE)) {
            images.push(name.slice(IMAGE.length));
            continue;
        }
        const found = await _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_1__/* .quickFs */ .d.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, name)).catch(() => undefined);
        if (found === undefined && (DIGEST.test(name) || IDENTIFIER.test(name)))
            digests.push(name);
        else if (found === undefined)
            throw notThere(name);
        else {
            files.push(quoted(literal(name, platform)));
            if (found.isDirectory()) {
                folders.push(name);
                files.push(quoted(`!${literal(name, platform).replace(/\/+$/, '')}/**/*.sigstore.json`));
            }
        }
    }
    return { files: files.join('\n'), digests: digests.join('\n'), images: images.join('\n'), folders };
}
function notThere(name) {
    const looksLikeDigest = /^sha\d+[:-]/i.test(name);
    const looksLikeImage = /@sha256:|^[a-z0-9.-]+(?::\d+)?\/[a-z0-9/._-]+:[\w.-]+$/.test(name);
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CliError */ .z('ARGUMENT', `${name.slice(0, 300)}: ${looksLikeDigest ? 'is no digest, and ' : ''}there is no such file`, {
        remedy: /[*?]/.test(name)
            ? 'give patterns with --files, so that the shell does not see them'
            : looksLikeImage
                ? `write an image as ${IMAGE}${name.slice(0, 300)}`
                : 'name a file, a folder, an image as oci://NAME, or a digest as sha256:HEX',
    });
}
/** The name as a pattern that matches it and nothing else; a leading `!` or `#` means nothing behind `./`. */
function literal(name, platform) {
    const path = /^[!#]/.test(name) ? `./${name}` : name;
    return platform === 'win32' ? path.replaceAll('\\', '/') : path.replace(SPECIAL, '\\$&');
}
function quoted(pattern) {
    return `"${pattern.replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 30812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ assertIdentity),
/* harmony export */   Sx: () => (/* binding */ idTokens),
/* harmony export */   iZ: () => (/* binding */ identitySource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77692);
/* harmony import */ var _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62691);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37039);





/** Longest token that is read, in bytes. */
const MAX_TOKEN = 64 * 1024;
const TOKEN = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
const REMEDY = 'give --identity-token or SIGSTORE_ID_TOKEN, or run in a GitHub job with `permissions: id-token: write`';
/** Which of the sources is there; the first one counts. */
function identitySource(parsed, { env }) {
    if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optionOf */ .XD)(parsed, 'identity-token') !== undefined)
        return 'option';
    if ((env.SIGSTORE_ID_TOKEN ?? '').trim() !== '')
        return 'environment';
    return (env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '') === '' ? 'none' : 'github-job';
}
/** There is somebody to sign as: told before a trust root or anything else is asked for. @throws CoreError `ID_TOKEN` */
function assertIdentity(parsed, machine) {
    if (identitySource(parsed, machine) === 'none')
        throw nobody();
}
function nobody() {
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('ID_TOKEN', 'there is nobody to sign as: no ID token was given, and this is no GitHub job', {
        remedy: `${REMEDY}; or sign with --key`,
    });
}
/**
 * Gives ID tokens: that of `--identity-token` or `SIGSTORE_ID_TOKEN` as it is, else a fresh one of the job. A token is in
 * no error.
 */
function idTokens(parsed, machine) {
    return async (audience, http) => {
        switch (identitySource(parsed, machine)) {
            case 'option':
                return given(await tokenOf((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optionOf */ .XD)(parsed, 'identity-token') ?? '', machine), '--identity-token');
            case 'environment':
                return given(machine.env.SIGSTORE_ID_TOKEN ?? '', 'SIGSTORE_ID_TOKEN');
            case 'github-job': {
                const { requestIdToken } = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(2692)]).then(__webpack_require__.bind(__webpack_require__, 90311));
                // Masking prints the token for the runner to see; here it would end up in whatever the output is piped into.
                return requestIdToken(audience, machine.env, http, () => undefined);
            }
            case 'none':
                throw nobody();
        }
    };
}
/** A token, a file that holds one, or `-`, as cosign takes it. */
async function tokenOf(value, { cwd }) {
    if (value === '-')
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, 'utf8');
    if (TOKEN.test(value))
        return value;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, value);
    const found = await _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_4__/* .quickFs */ .d.stat(path).catch(() => undefined);
    if (found === undefined || found.size > MAX_TOKEN)
        return '';
    return _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_4__/* .quickFs */ .d.readFile(path, 'utf8');
}
function given(text, what) {
    const token = text.trim();
    if (token.length <= MAX_TOKEN && TOKEN.test(token))
        return token;
    throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('ID_TOKEN', `${what}: is neither an ID token nor a file that holds one`, { remedy: REMEDY });
}


/***/ }),

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


/***/ }),

/***/ 66759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withPin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77692);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37039);





/** Longest file with a PIN, in bytes. */
const MAX_PIN_FILE = 4096;
/**
 * The options with the PIN or password of the key, wherever it comes from: `--pin-file`, else `--pin`, else the variable
 * that cosign reads, `COSIGN_PASSWORD` for keys in files and variables, `COSIGN_PKCS11_PIN` for tokens. Keys of a KMS
 * have none.
 *
 * @throws CoreError bad-input `INPUT` for a file that cannot be read
 */
async function withPin(parsed, machine) {
    const key = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .optionOf */ .XD)(parsed, 'key');
    const file = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .optionOf */ .XD)(parsed, 'pin-file');
    if (file !== undefined && (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .optionOf */ .XD)(parsed, 'pin') !== undefined)
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_4__/* .badInput */ .AN)('INPUT', 'inputs pin and pin-file: both are given', { remedy: 'give one of them' });
    const pin = file === undefined ? variableFor(key, machine.env) : await pinOf(file, machine.cwd);
    const values = new Map(parsed.values);
    values.delete('pin-file');
    if (pin !== undefined && !values.has('pin'))
        values.set('pin', [pin]);
    return { ...parsed, values };
}
function variableFor(key, env) {
    if (key === undefined)
        return undefined;
    if (/^pkcs11:/i.test(key))
        return env.COSIGN_PKCS11_PIN;
    return /^[a-z]+:\/\//i.test(key) && !/^env:\/\//i.test(key) ? undefined : env.COSIGN_PASSWORD;
}
async function pinOf(file, cwd) {
    if (file === '-')
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, 'utf8');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, file);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((cause) => {
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_4__/* .badInput */ .AN)('INPUT', `input pin-file: ${file} cannot be read`, { cause });
    });
    if (!found.isFile() || found.size > MAX_PIN_FILE)
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_4__/* .badInput */ .AN)('INPUT', `input pin-file: ${file} is not a file with a PIN`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
}


/***/ }),

/***/ 11548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAttest: () => (/* binding */ runAttest),
  runSign: () => (/* binding */ runSign)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/statement.js
var lib_statement = __webpack_require__(30306);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(45202);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/subject/resolve.js + 2 modules
var resolve = __webpack_require__(19379);
// EXTERNAL MODULE: ./packages/core/lib/subject/images-later.js
var images_later = __webpack_require__(82917);
// EXTERNAL MODULE: ./packages/core/lib/flow/signing-inputs.js
var signing_inputs = __webpack_require__(31987);
// EXTERNAL MODULE: ./packages/core/lib/flow/subjects.js
var flow_subjects = __webpack_require__(40277);
;// CONCATENATED MODULE: ./packages/core/lib/flow/images.js




/** Inputs that name artifacts which are no images. */
const OTHERS = ['subject-path', 'subject-digest', 'subject-checksums', 'subject-name'];
/** Whether images are named by `images` or `image-metadata`. */
function namesImages(inputs) {
    return (0,signing_inputs/* optional */.lq)(inputs, 'images') !== undefined || (0,signing_inputs/* optional */.lq)(inputs, 'image-metadata') !== undefined;
}
/** Images of the inputs `images`, `image-metadata`, `image-scope`, pinned to their digests. None where none is named. */
async function readImages(inputs, registry, ports) {
    const scope = (0,signing_inputs/* oneOf */.yL)(inputs, 'image-scope', ['index', 'all'], 'index');
    if (!namesImages(inputs)) {
        if (scope === 'all') {
            throw (0,outcome_error/* badInput */.AN)('INPUT', 'input image-scope: goes with images or image-metadata only', {
                remedy: 'name the images with `images` instead of `subject-*`',
            });
        }
        return [];
    }
    const metadata = (0,signing_inputs/* optional */.lq)(inputs, 'image-metadata');
    const images = inputs
        .input('images')
        .split(/[\s,]+/)
        .filter((word) => word !== '');
    const request = { images, scope, ...(metadata === undefined ? {} : { metadata }) };
    return (0,images_later/* resolveImages */.B)(request, { ...(0,flow_subjects/* subjectMachine */.aM)(ports), openRegistry: registry });
}
/** Refuses images beside other subjects: one statement about both is nobody's idea of a good one. */
function assertImagesAlone(inputs) {
    const other = OTHERS.find((name) => (0,signing_inputs/* optional */.lq)(inputs, name) !== undefined);
    if (other === undefined)
        return;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `inputs images and ${other}: only one of them at a time`, {
        remedy: 'use one step for each',
    });
}
/** Whether the input `push-to-registry` asks for the registry, as that of `actions/attest` does. */
function pushesToRegistry(inputs) {
    return (0,signing_inputs/* isTrue */.Hn)(inputs, 'push-to-registry');
}
/**
 * The subject of `push-to-registry`, as `actions/attest` has it: exactly one, with a sha256 digest only, whose name is a
 * repository in lower case.
 *
 * @throws CoreError bad-input `SUBJECT`, OciError
 */
async function locatePushed(subjects, registry) {
    if (subjects.length !== 1) {
        throw (0,outcome_error/* badInput */.AN)('SUBJECT', `input push-to-registry: takes exactly one subject, and ${subjects.length} are given`, {
            remedy: 'name several images with `images` instead: each gets what is said about it',
        });
    }
    return (0,images_later/* locateSubjects */.m)(subjects, registry);
}

// EXTERNAL MODULE: ./packages/core/lib/report/types.js
var types = __webpack_require__(88449);
// EXTERNAL MODULE: ./packages/core/lib/trust/issuer.js
var issuer = __webpack_require__(59837);
// EXTERNAL MODULE: ./packages/core/lib/verification/cross-check.js
var cross_check = __webpack_require__(91844);
// EXTERNAL MODULE: ./packages/core/lib/key/algorithm.js
var key_algorithm = __webpack_require__(66144);
// EXTERNAL MODULE: ./packages/core/lib/signing/signable.js
var signable = __webpack_require__(11428);
// EXTERNAL MODULE: ./packages/core/lib/subject/hash.js
var hash = __webpack_require__(61556);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
;// CONCATENATED MODULE: ./packages/core/lib/flow/artifact-to-sign.js



/** Largest file that is read into memory, for keys that sign all of it, in bytes. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;
/** Size up to which reading a file once more is faster than checking its signature by digest, in bytes. */
const SMALL_BYTES = 1024 * 1024;
/** What kind of thing an item is for a key. */
function signableOf(item) {
    if (item.what === 'statement')
        return 'envelope';
    return pathOf(item) === undefined ? 'digest' : 'file';
}
/**
 * The artifact of an item by the digest that the signer signs over. Files are hashed once more where that is another one
 * than sha256, and must still be what they were.
 *
 * @throws CoreError bad-input `KEY` where only another digest is known, `FILE` for a file that changed
 */
async function artifactToSign(item, algorithm, ports) {
    const path = pathOf(item);
    const read = path === undefined ? {} : { read: () => bytesOf(path, ports), readSmall: smallReader(path, ports) };
    if (algorithm === 'sha256')
        return { algorithm, value: item.sha256, ...read };
    if (path === undefined)
        throw otherDigest(item, algorithm);
    const found = { path, relative: path, size: 0 };
    const [digests] = await (0,hash/* hashFiles */.y)([found], ['sha256', algorithm], (0,flow_subjects/* subjectMachine */.aM)(ports));
    if (digests?.sha256 !== item.sha256.toString('hex'))
        throw (0,outcome_error/* badInput */.AN)('FILE', `${path}: changed while it was being signed`, {
            remedy: 'sign what nothing writes to any more',
        });
    return { algorithm, value: Buffer.from(digests[algorithm] ?? '', 'hex'), ...read };
}
/** Refuses an artifact that is known by another digest than the key signs over, before anything is signed. */
function assertDigestKnown(item, algorithm) {
    if (item.what === 'digest' && algorithm !== 'sha256' && pathOf(item) === undefined)
        throw otherDigest(item, algorithm);
}
function otherDigest({ subjects }, algorithm) {
    return (0,outcome_error/* badInput */.AN)('KEY', `${subjects[0]?.name ?? 'the artifact'}: is known by its sha256, and the key signs over ${algorithm}`, {
        remedy: 'give the file itself, sign an attestation, or use a key on P-256 or of RSA',
    });
}
function pathOf({ subjects }) {
    return subjects[0]?.path;
}
/** Reads a small file once, to sign it and to verify the signature; undefined for one that is large, or not there any more. */
function smallReader(path, { fs }) {
    let read;
    return () => {
        // What went wrong is of no interest: the digest is known, and is signed by itself then.
        const failed = (0,outcome_error/* badInput */.AN)('FILE', `${path}: is not read`);
        read ??= (0,read_limited/* readLimited */.tk)(path, SMALL_BYTES, fs, () => failed).catch(() => undefined);
        return read;
    };
}
function bytesOf(path, { fs }) {
    return (0,read_limited/* readLimited */.tk)(path, MAX_MESSAGE_BYTES, fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('FILE', `${path}: ${problem}`, {
        remedy: 'a key of Ed25519 signs the whole file in memory: use an ECDSA key for large ones',
        cause,
    }));
}

// EXTERNAL MODULE: ./packages/core/lib/flow/key-inputs.js
var key_inputs = __webpack_require__(82443);
;// CONCATENATED MODULE: ./packages/core/lib/flow/accept-key.js





/**
 * Refuses a key that could not sign the items, or that a witness would not take. Asked as soon as the public key is known:
 * for most tokens that is before the login.
 *
 * @throws CoreError bad-input `KEY`
 */
function assertSignsAll(publicKey, items, config) {
    const algorithm = (0,key_algorithm/* digestOf */.ol)(publicKey.key) ?? 'sha256';
    for (const item of items) {
        (0,signable/* assertSignable */.C)(publicKey, signableOf(item), config);
        assertDigestKnown(item, algorithm);
    }
}
/**
 * Reads the input `public-key`: PEM text, the path of a PEM file, or a fingerprint.
 *
 * @returns what refuses another key, with bad-input `KEY` (case H07)
 * @throws CoreError bad-input `KEY` for what is none of these
 */
async function expectedKey(given, ports) {
    const isFingerprint = /^sha256:[0-9a-f]{64}$/.test(given);
    const wanted = isFingerprint ? given : (await (0,key_inputs/* publicKeyInput */.Lt)(given, 'public-key', ports)).fingerprint;
    return ({ fingerprint }) => {
        if (fingerprint === wanted)
            return;
        throw (0,outcome_error/* badInput */.AN)('KEY', `input public-key: is ${wanted}, and the key that would sign is ${fingerprint}`, {
            remedy: 'name the key that belongs to it; nothing was signed',
        });
    };
}

// EXTERNAL MODULE: ./packages/core/lib/storage/file-store.js + 2 modules
var file_store = __webpack_require__(65832);
;// CONCATENATED MODULE: ./packages/core/lib/storage/registry.js
/** Registries as a store. Loaded when an image takes part: most runs never need it. */
async function openOciStore(options) {
    const { ociStore } = await __webpack_require__.e(/* import() */ 2603).then(__webpack_require__.bind(__webpack_require__, 82603));
    return ociStore(options);
}
/** What readers of registries take, and where bundles lie. Loaded when an image takes part. */
async function registryRules() {
    const { fitsIntoRegistry, repositoryFor } = await __webpack_require__.e(/* import() */ 2603).then(__webpack_require__.bind(__webpack_require__, 82603));
    return { fitsIntoRegistry, repositoryFor };
}
/** Writes the tags of the form before cosign 3. Loaded when somebody asks for them. */
async function openLegacyWriter(options) {
    const { legacyWriter } = await __webpack_require__.e(/* import() */ 3754).then(__webpack_require__.bind(__webpack_require__, 13754));
    return legacyWriter(options);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/core/lib/flow/legacy-tags.js


/** Writes the tags that readers before cosign 3 know, signed by the signer of the run. */
function legacyTags({ signer, registryInputs: { attestationRepository } }, session, registry, ports) {
    const { opened, config, profile } = signer;
    return openLegacyWriter({
        registry,
        clock: ports.clock,
        random: Math.random,
        ...(attestationRepository === undefined ? {} : { attestationRepository }),
        witnesses: {
            signer: opened === undefined ? { kind: 'certificate' } : { kind: 'key', publicKey: opened.key.publicKey },
            config,
        },
        profile,
        signPayload: async (payload) => {
            const algorithm = session.digestAlgorithm;
            const value = (0,external_node_crypto_.createHash)(algorithm).update(payload).digest();
            return (await session.signDigest({ algorithm, value, read: async () => payload })).bundle;
        },
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/stores.js




/** Whether everything that an item speaks about is in a registry. */
function isAboutImages({ subjects }) {
    return subjects.every(({ image }) => image !== undefined);
}
/** Opens the stores of all items; each is opened once. @throws CoreError bad-input for one that cannot take its items */
async function openStores(plan, session, ports, notice) {
    const opened = new Map();
    const files = openFiles(plan, ports);
    const names = new Set(plan.items.flatMap((item) => namesOf(item, plan)));
    for (const name of names) {
        const items = plan.items.filter((item) => namesOf(item, plan).includes(name));
        const store = name === 'file' ? files : await openStore(name, items, plan, session, ports, notice);
        if (store !== undefined)
            opened.set(name, store);
    }
    const storesOf = (item) => namesOf(item, plan).flatMap((name) => opened.get(name) ?? []);
    return {
        all: [...opened.values()],
        remoteOf: (item) => storesOf(item).filter(({ name }) => name !== 'file'),
        goesIntoFile: (item) => storesOf(item).some(({ name }) => name === 'file'),
        files,
    };
}
/** Names of the stores that an item goes into. */
function namesOf(item, plan) {
    const names = plan.inputs.stores ?? plan.defaultStores(item);
    return plan.pushesToRegistry && !names.includes('oci') ? [...names, 'oci'] : names;
}
/** The folder of bundles; undefined where `file` means no more than `attestation.json`, which is written anyway. */
function openFiles(plan, { fs, waitingFs, platform, job }) {
    const folder = plan.inputs.bundleDir ?? plan.defaultBundleDir;
    return folder === undefined ? undefined : (0,file_store/* fileStore */.o)(folder, { fs, waitingFs, platform, workspace: job.workspace });
}
/** The store of that name. */
async function openStore(name, items, plan, session, ports, notice) {
    switch (name) {
        case 'github':
            assertForGitHub(items, plan);
            return ports.github.attestationStore(plan.signer.repository);
        case 'release':
            return ports.github.releaseStore(plan.signer.repository, releaseTag(plan.inputs, plan.signer), plan.inputs.newRelease);
        case 'oci': {
            const { attestationRepository, format } = plan.registryInputs;
            const planned = items.map(plannedItem);
            const registry = await plan.registry(planned.flatMap(({ subjects }) => subjects.flatMap(({ image }) => image?.repository.registry ?? [])));
            return openOciStore({
                registry,
                format,
                ...(attestationRepository === undefined ? {} : { attestationRepository }),
                ...(format === 'referrers' ? {} : { legacy: await legacyTags(plan, session, registry, ports) }),
                planned,
                identity: plan.signer.name,
                notice,
            });
        }
    }
}
/** @throws CoreError bad-input `STORE` for what no registry takes */
function plannedItem(item) {
    const stranger = item.subjects.find(({ image }) => image === undefined);
    if (stranger !== undefined) {
        throw (0,outcome_error/* badInput */.AN)('STORE', `store: oci takes what is said about images, and ${stranger.name} is none`, {
            remedy: 'name images with `images` or `image-metadata`, or choose another store',
        });
    }
    if (item.what === 'digest')
        throw (0,outcome_error/* badInput */.AN)('STORE', 'store: oci takes statements, not plain signatures');
    const { subjects, kind, statement, payload } = item;
    const bytes = (payload ?? (0,lib_statement/* serializeStatement */.US)(statement)).byteLength;
    return { subjects, kind, predicateType: statement.predicateType, bytes };
}
/** GitHub keeps attestations only, and only those that its own verifiers can check. */
function assertForGitHub(items, plan) {
    if (plan.signer.kind === 'key') {
        throw (0,outcome_error/* badInput */.AN)('STORE', 'store: GitHub takes attestations that a certificate signed, not those of a key', {
            remedy: 'choose `store: file`, `oci` or `release`',
        });
    }
    if (plan.signer.config.instance === 'private') {
        throw (0,outcome_error/* badInput */.AN)('STORE', 'store: GitHub takes attestations of the public-good instance and of its own, not of a private Sigstore', { remedy: 'choose `store: file`' });
    }
    if (items.some(({ what }) => what === 'digest')) {
        throw (0,outcome_error/* badInput */.AN)('STORE', 'store: GitHub takes attestations, not plain signatures', {
            remedy: 'choose `store: file` or `release`',
        });
    }
}
function releaseTag(inputs, { ref }) {
    const tag = inputs.releaseTag ?? /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    if (tag !== undefined)
        return tag;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `store: release needs a tag, and ${ref === '' ? 'no ref' : ref} is none`, {
        remedy: 'give `release-tag`',
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/apart.js



/**
 * What asks for a repository of its own: the bundle of a second signer, and one of a key that this suite alone verifies.
 * An engine in a cluster reads all that is attached to an image; some take the last of several statements of a type, and
 * some deny an image for one bundle that they cannot read.
 *
 * @throws CoreError bad-input `STORE`, when it is called with the key
 */
function apartFrom(items, places, { attestationRepository }) {
    return (publicKey) => {
        if (attestationRepository !== undefined)
            return;
        const isExperimental = publicKey?.key.asymmetricKeyType === 'ml-dsa-65';
        const item = items.find((one) => (isExperimental || one.coSigns !== undefined) && namesOf(one, places).includes('oci'));
        if (item === undefined)
            return;
        const what = isExperimental && publicKey !== undefined
            ? `a bundle of ${(0,key_algorithm/* keyName */.xT)(publicKey.key)}`
            : 'the bundle of a second signer';
        throw (0,outcome_error/* badInput */.AN)('STORE', `store: ${what} is not put beside ${item.subjects[0]?.name ?? 'an image'}: clusters read all that lies there`, {
            remedy: 'name a repository for it as `attestation-repository`, or choose `store: file`',
        });
    };
}

// EXTERNAL MODULE: ./packages/core/lib/flow/identity.js
var flow_identity = __webpack_require__(55730);
// EXTERNAL MODULE: ./packages/core/lib/flow/instance.js
var flow_instance = __webpack_require__(37795);
// EXTERNAL MODULE: ./packages/core/lib/storage/file-names.js
var file_names = __webpack_require__(96988);
;// CONCATENATED MODULE: ./packages/core/lib/flow/items.js



/** Statements about the subjects, at most 1,024 subjects each, in order. @throws AttestationError for a bad predicate */
function statementItems(subjects, predicate) {
    return (0,resolve/* shardSubjects */.g_)(subjects).map((shard) => ({
        what: 'statement',
        subjects: shard,
        kind: predicate.kind,
        statement: (0,lib_statement/* createStatement */.Ay)(shard, predicate.type, predicate.body),
        ...(predicate.document === undefined ? {} : { document: predicate.document }),
    }));
}
/** Gives every item its file name; names are unique in the call. */
function nameItems(items, platform) {
    const names = (0,file_names/* bundleFileNames */.BC)(items, platform);
    return items.map((item, index) => ({ ...item, fileName: names[index] ?? '' }));
}
/**
 * The items with file names of their own for what somebody signed before, by who signs now: the bundle of the first signer
 * may lie in the same folder, and is never replaced.
 *
 * @param fingerprint of the key that signs; undefined for a job
 */
function nameCoSigned(items, fingerprint) {
    const signer = fingerprint === undefined ? 'keyless' : `key-${fingerprint.replace(/^sha256:/, '').slice(0, 12)}`;
    return items.map((item) => item.coSigns === undefined
        ? item
        : { ...item, fileName: item.fileName.replace(/\.sigstore\.json$/, `.${signer}.sigstore.json`) });
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/large-documents.js




/** in-toto attestation, predicate Reference v0.1: documents elsewhere that speak about the subjects, by digest. */
const REFERENCE = 'https://in-toto.io/attestation/reference/v0.1';
/** Who attests where no repository is known, as an absolute URI. */
const ANYBODY = 'urn:slsa-actions:attest';
/**
 * The items, with a reference by digest in the place of each document that is too large for a bundle beside an image; the
 * document itself is attached to the image. What is said of it is told, since a policy that asks for the document's own type
 * does not find it.
 *
 * @returns the items in their order, and a line for each that changed
 */
async function referLargeDocuments(items, places, { attestationRepository }, { job }) {
    const notices = [];
    const changed = [];
    for (const item of items) {
        const document = item.what === 'statement' ? item.document : undefined;
        if (item.what !== 'statement' ||
            document === undefined ||
            !isAboutImages(item) ||
            !namesOf(item, places).includes('oci')) {
            changed.push(item);
            continue;
        }
        const { fitsIntoRegistry, repositoryFor } = await registryRules();
        if (fitsIntoRegistry((0,lib_statement/* serializeStatement */.US)(item.statement).byteLength)) {
            changed.push(item);
            continue;
        }
        const { blobUrl } = await __webpack_require__.e(/* import() */ 6232).then(__webpack_require__.bind(__webpack_require__, 13851));
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(document.bytes).digest('hex');
        const { name, mediaType } = document;
        const repositories = item.subjects.flatMap(({ image }) => image === undefined ? [] : [repositoryFor(image, attestationRepository)]);
        const locations = new Set(repositories.map((repository) => blobUrl(repository, `sha256:${sha256}`)));
        const predicate = {
            attester: { id: job.repository === '' ? ANYBODY : `${job.serverUrl}/${job.repository}` },
            references: [...locations].map((downloadLocation) => ({ name, downloadLocation, digest: { sha256 }, mediaType })),
        };
        changed.push({
            ...item,
            kind: 'reference',
            statement: (0,lib_statement/* createStatement */.Ay)(item.subjects, REFERENCE, predicate),
            beside: document,
        });
        notices.push(`${name} is too large for a bundle beside an image (Kyverno denies an image with one over 10 MB): it is attached to the ` +
            `image as it is, sha256:${sha256}, and attested by that digest as ${REFERENCE}. A policy that asks for ` +
            `${item.statement.predicateType} does not find it; \`store: file\` or \`release\` attests it whole`);
    }
    return { items: changed, notices };
}

// EXTERNAL MODULE: ./packages/core/lib/flow/registry.js
var flow_registry = __webpack_require__(23471);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: ./packages/core/lib/slsa/evaluate-level.js + 7 modules
var evaluate_level = __webpack_require__(62027);
// EXTERNAL MODULE: ./packages/core/lib/slsa/builtin-map.js + 2 modules
var builtin_map = __webpack_require__(86542);
// EXTERNAL MODULE: ./packages/core/lib/storage/write-safely.js
var write_safely = __webpack_require__(28351);
;// CONCATENATED MODULE: ./packages/core/lib/storage/attestation-file.js



/**
 * The file that `actions/attest` leaves behind: `attestation.json` in a fresh folder under the runner's temporary
 * folder, one bundle a line; its path is appended to `created_attestation_paths.txt`, which later steps read.
 *
 * @returns the path of `attestation.json`
 * @throws CoreError bad-input `OUTPUT_PATH`, `OUTPUT_WRITE`
 */
async function writeAttestationFile(items, runnerTemp, fs) {
    const list = (0,external_node_path_.join)(runnerTemp, 'created_attestation_paths.txt');
    try {
        await (0,write_safely/* assertReplaceable */.zb)(list, fs);
        await fs.mkdir(runnerTemp, { recursive: true });
        const folder = await fs.mkdtemp((0,external_node_path_.join)(runnerTemp, 'attestation-'));
        const path = (0,external_node_path_.join)(folder, 'attestation.json');
        await (0,write_safely/* writeFileSafely */.kv)(path, items.map((item) => `${item.text}\n`).join(''), fs);
        await fs.appendFile(list, `${path}\n`);
        return path;
    }
    catch (cause) {
        if (cause instanceof outcome_error/* CoreError */.am)
            throw cause;
        throw (0,outcome_error/* badInput */.AN)('OUTPUT_WRITE', `${runnerTemp}: cannot be written into: ${(0,write_safely/* reasonOf */.A3)(cause)}`, {
            remedy: 'check the folder in RUNNER_TEMP',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./packages/core/lib/flow/privacy.js
var privacy = __webpack_require__(75954);
// EXTERNAL MODULE: ./packages/core/lib/flow/progress.js
var progress = __webpack_require__(58903);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var json_types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/core/lib/storage/write-files.js
var write_files = __webpack_require__(17662);
;// CONCATENATED MODULE: ./packages/core/lib/flow/signature-files.js



/**
 * Writes the bare signature of each plain signature as base64 without a line end, as `cosign sign-blob
 * --output-signature` does: beside its bundle, or in a fresh temporary folder where no bundle is in a file. The name is
 * that of the bundle with `.sig` in place of `.json`, so that it replaces no signature of another tool.
 *
 * @returns paths in the order of the items; undefined for statements, whose signature is over their envelope
 */
async function writeSignatures(done, ports) {
    const paths = [];
    const files = [];
    let fresh;
    for (const { item, signed, stored } of done) {
        const signature = signatureOf(signed);
        if (signature === undefined) {
            paths.push(undefined);
            continue;
        }
        const file = stored.find(({ store }) => store === 'file')?.path;
        if (file === undefined)
            fresh ??= await freshFolder(ports);
        const path = (0,external_node_path_.join)(file === undefined ? (fresh ?? '') : (0,external_node_path_.dirname)(file), nameOf(item));
        files.push({ path, data: signature });
        paths.push(path);
    }
    await (0,write_files/* writeFilesSafely */.N)(files, ports.fs, ports.waitingFs);
    return paths;
}
function nameOf({ fileName }) {
    return fileName.replace(/\.json$/, '.sig');
}
function signatureOf({ bundle }) {
    const { messageSignature } = bundle;
    if (!(0,json_types/* isJsonObject */.O)(messageSignature))
        return undefined;
    const { signature } = messageSignature;
    return typeof signature === 'string' ? signature : undefined;
}
async function freshFolder({ fs, job }) {
    await fs.mkdir(job.tempDir, { recursive: true });
    return fs.mkdtemp((0,external_node_path_.join)(job.tempDir, 'signatures-'));
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/sign-items.js











/** Items on their way at once; each service sees at most eight requests at a time whatever this is. */
const IN_FLIGHT = 32;
/** Time to sign one item, and what each further one of a batch adds, in milliseconds. */
const BUDGET_ONE = 120_000;
const BUDGET_MORE = 2_000;
/**
 * Signs every item with one certificate or key and puts each bundle where it belongs as soon as it is verified. Permissions,
 * folders and privacy are checked before the first login. When something fails, what was already published is in the
 * answer, with the failure.
 */
async function signItems(plan, ports) {
    let stores;
    const notices = [];
    // Nobody is asked for anything before the first signature.
    const session = plan.signer.open({ http: ports.http, clock: ports.clock, log: ports.log.debug });
    try {
        stores = await openGates(plan, session, ports, (line) => notices.push(line));
    }
    catch (failure) {
        session.close();
        return { bundles: [], notices, failure };
    }
    ports.http.budget?.limit(plan.inputs.timeoutMs ?? BUDGET_ONE + BUDGET_MORE * (plan.items.length - 1));
    try {
        const signed = await signAndStore(plan, session, stores, ports);
        return { ...signed, notices: [...notices, ...signed.notices] };
    }
    finally {
        session.close();
    }
}
/** Stores that will take the bundles, and the privacy gate: whoever may not pass learns it before the first login. */
async function openGates(plan, session, ports, notice) {
    const { signer } = plan;
    const stores = await openStores(plan, session, ports, notice);
    const asksVisibility = signer.isPublic && !plan.inputs.allowPublicLog;
    const [visibility] = await Promise.all([
        asksVisibility ? ports.github.visibility(signer.repository) : 'unknown',
        Promise.all(stores.all.map((store) => store.check())),
    ]);
    (0,privacy/* assertMayBePublic */.G)(signer.isPublic, { api: visibility, token: signer.visibility }, { allowPublicLog: plan.inputs.allowPublicLog, identity: signer.name });
    return stores;
}
async function signAndStore(plan, session, stores, ports) {
    const done = [];
    const tick = (0,progress/* progressOf */.j)(plan.items.length, 'signed and stored', ports.log.info);
    try {
        await (0,map_limit/* mapLimit */.s)(plan.items, IN_FLIGHT, async (item, index) => {
            const signed = await signItem(item, session, ports);
            const stored = [];
            const [time] = signed.verified.times;
            const bundle = { bundle: signed.bundle, text: signed.text, ...(time === undefined ? {} : { signedAt: time.at }) };
            const entry = { item: { ...item, ...bundle }, signed, stored };
            done[index] = entry;
            assertVisibility(signed, plan);
            for (const store of stores.remoteOf(item))
                stored.push(await store.put(entry.item));
            tick();
        });
        for (const store of stores.all)
            await store.finish?.();
        // Files last: one that lies there is never the sign of a run that failed later.
        const inFiles = done.filter(({ item }) => stores.goesIntoFile(item));
        if (inFiles.length > 0) {
            await stores.files?.putAll(inFiles.map(({ item }) => item), (index, where) => inFiles[index]?.stored.push(where));
        }
        const bundlePath = plan.writesAttestationFile
            ? await writeAttestationFile(done.map(({ item }) => item), ports.job.tempDir, ports.fs)
            : done.flatMap(({ stored }) => stored).find(({ path }) => path !== undefined)?.path;
        const signatures = plan.writesSignatures ? await writeSignatures(done, ports) : [];
        const signaturePath = signatures.find((path) => path !== undefined);
        return {
            bundles: done.map((entry, index) => {
                const path = signatures[index];
                return { ...reported(entry), ...(path === undefined ? {} : { signaturePath: path }) };
            }),
            notices: [],
            ...(bundlePath === undefined ? {} : { bundlePath }),
            ...(signaturePath === undefined ? {} : { signaturePath }),
            ...levelOf(done.map(({ signed }) => signed.verified)),
        };
    }
    catch (failure) {
        const published = done.filter((entry) => entry !== undefined && (entry.stored.length > 0 || entry.signed.verified.logEntries.length > 0));
        return { bundles: published.map(reported), notices: leftovers(published, plan), failure };
    }
}
/** The level that a verifier will compute with the builders that it knows by itself; of a provenance only. */
function levelOf(signed) {
    const provenance = signed.find(({ statement }) => statement?.predicateType === uris/* PREDICATE */.W.provenanceV1);
    return provenance === undefined ? {} : { level: (0,evaluate_level/* evaluateLevel */.wB)(provenance, (0,builtin_map/* builtinBuilderMap */.t)(), new Map()) };
}
async function signItem(item, session, ports) {
    return item.what === 'statement'
        ? session.signStatement(item.statement, item.payload)
        : session.signDigest(await artifactToSign(item, session.digestAlgorithm, ports));
}
/** The alarm of the privacy gate: the certificate repeats what the token said, or somebody changed it on the way. */
function assertVisibility({ verified }, plan) {
    if (!plan.signer.isPublic || plan.inputs.allowPublicLog)
        return;
    const visibility = verified.signer?.claims.visibility;
    if (visibility === undefined || visibility === 'public')
        return;
    throw (0,outcome_error/* refused */.J5)('PRIVATE_REPOSITORY', `the certificate says that the repository is ${visibility}, and it is in a public log now: the API and the ID token said public`, { remedy: 'tell the owner of the repository; its visibility changed while the job ran' });
}
/** What a failed run leaves behind, so that nobody has to guess. */
function leftovers(published, plan) {
    if (published.length === 0)
        return [];
    const stored = published.filter((entry) => entry.stored.length > 0).length;
    return [
        `It stopped after ${published.length} of ${plan.items.length} bundles were signed; ${stored} of them were stored. ` +
            'What is listed exists and stays valid, and so may a log entry of the one that failed; running the job again signs everything anew.',
    ];
}
function reported({ item, signed, stored, }) {
    const { statement } = signed.verified;
    return {
        kind: item.kind,
        ...(statement === undefined ? {} : { predicateType: statement.predicateType }),
        subjects: item.subjects.map(({ name, digest, path }) => ({ name, digest, isFile: path !== undefined })),
        fileName: item.fileName,
        stored,
        logEntries: signed.verified.logEntries.map(({ logIndex }) => ({
            logIndex,
            ...(signed.logUrl === undefined ? {} : { url: signed.logUrl }),
        })),
        times: signed.verified.times.map(({ at }) => at.toISOString()),
        ...(item.coSigns === undefined ? {} : { coSigns: item.coSigns }),
    };
}
/** Writes what would have been signed, for a dry run; paths in order. */
async function writeUnsigned(items, ports) {
    await ports.fs.mkdir(ports.job.tempDir, { recursive: true });
    const folder = await ports.fs.mkdtemp((0,external_node_path_.join)(ports.job.tempDir, 'dry-run-'));
    const paths = [];
    for (const item of items) {
        if (item.what !== 'statement')
            continue;
        const path = (0,external_node_path_.join)(folder, item.fileName.replace(/\.sigstore\.json$/, '.statement.json'));
        await (0,write_safely/* writeFileSafely */.kv)(path, item.payload ?? (0,lib_statement/* serializeStatement */.US)(item.statement), ports.fs);
        paths.push(path);
    }
    return paths;
}

// EXTERNAL MODULE: ./packages/core/lib/signing/session.js
var session = __webpack_require__(10357);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/envelope.js
var envelope = __webpack_require__(62983);
// EXTERNAL MODULE: ./packages/core/lib/signing/new-bundle.js + 2 modules
var new_bundle = __webpack_require__(71319);
// EXTERNAL MODULE: ./packages/core/lib/signing/verifier.js
var signing_verifier = __webpack_require__(68731);
;// CONCATENATED MODULE: ./packages/core/lib/signing/key-session.js







/**
 * A session that signs with a key of the caller's, without Fulcio. Bundles name the key by the hint that cosign writes,
 * or hold its certificate. What the key or a witness cannot do is refused before it is asked.
 *
 * Closing it forgets the key, and does not close it: it belongs to who opened it.
 */
function openKeySession(options, ports) {
    const { key, config, profile, certificate } = options;
    const verifier = certificate === undefined ? (0,signing_verifier/* keyVerifier */.qD)(key.publicKey.der) : (0,signing_verifier/* certificateVerifier */.yJ)(certificate.der);
    const expectation = certificate === undefined
        ? { signedBy: 'key' }
        : {
            identity: { kind: 'exact', value: certificate.signer.san },
            issuer: { kind: 'exact', value: certificate.signer.issuer },
        };
    let isClosed = false;
    const finish = (what, make, artifact) => {
        if (isClosed)
            throw (0,outcome_error/* undecided */.oo)('INTERNAL', 'the signing session is closed');
        (0,signable/* assertSignable */.C)(key.publicKey, what, config);
        return (0,new_bundle/* finishBundle */.Y)(make, { config, profile, expectation, ...(artifact === undefined ? {} : { artifact }) }, ports);
    };
    return {
        certificates: 0,
        digestAlgorithm: key.digestAlgorithm,
        close: () => {
            isClosed = true;
        },
        signStatement: async (statement, payload = (0,lib_statement/* serializeStatement */.US)(statement)) => {
            const encoded = (0,envelope/* preAuthEncoding */.JC)(envelope/* PAYLOAD_TYPE */.Uc, payload);
            const digest = { algorithm: key.digestAlgorithm, value: hashed(key.digestAlgorithm, encoded) };
            return finish('envelope', async () => {
                const signature = await key.sign(encoded);
                return { verifier, signature, digest, envelope: envelopeOf(payload, signature) };
            });
        },
        signDigest: async (artifact) => {
            const { algorithm, value } = artifact;
            return finish(artifact.read === undefined ? 'digest' : 'file', async () => ({ verifier, signature: await signArtifact(key, artifact), digest: { algorithm, value } }), { digests: { [algorithm]: value.toString('hex') }, ...readerOf(artifact) });
        },
    };
}
/** Signs an artifact by its digest, or all its bytes where the key hashes by itself. */
async function signArtifact(key, { algorithm, value, read, readSmall }) {
    if (!(0,key_algorithm/* signsWholeMessage */.RT)(key.publicKey.key) && key.signDigest !== undefined) {
        const small = await readSmall?.();
        const isSame = small !== undefined && hashed(algorithm, small).equals(value);
        return isSame ? key.sign(small) : key.signDigest(value);
    }
    const bytes = await read?.();
    // Somebody may have written to the file since its digest was computed.
    if (bytes === undefined || !hashed(algorithm, bytes).equals(value))
        throw (0,outcome_error/* undecided */.oo)('FILE', 'the artifact changed while it was being signed', { remedy: 'run it again' });
    return key.sign(bytes);
}
function readerOf({ read, readSmall }) {
    return { ...(read === undefined ? {} : { read }), ...(readSmall === undefined ? {} : { readSmall }) };
}
function envelopeOf(payload, signature) {
    return (0,envelope/* envelopeToJson */.cW)({
        payloadType: envelope/* PAYLOAD_TYPE */.Uc,
        payload: Buffer.from(payload),
        signatures: [{ sig: signature, keyid: '' }],
    });
}
function hashed(algorithm, bytes) {
    return (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest();
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/signer.js



/** The job itself, with a certificate of the instance. */
function identitySigner({ config, profile }, identity) {
    const { claims, san, idToken } = identity;
    return {
        kind: 'identity',
        config,
        profile,
        name: san,
        repository: claims.repository,
        ref: claims.ref,
        visibility: claims.visibility,
        isPublic: (0,privacy/* reachesPublicLog */.F)(config),
        opened: undefined,
        reported: { signer: { identity: san, issuer: claims.issuer }, build: buildOf(identity) },
        open: (ports) => (0,session/* openSession */.f)({ config, profile, idToken, expected: { san, issuer: claims.issuer } }, ports),
    };
}
/**
 * A key. Repository and ref are what the runner says, which only chooses where bundles go.
 *
 * @param identity the job's, where its provenance was made of it
 */
function keySigner(opened, job, identity) {
    const { key, config, profile, certificate } = opened;
    const { fingerprint } = key.publicKey;
    const { tsa: _, ...logs } = config;
    return {
        kind: 'key',
        config,
        profile,
        name: certificate?.signer.san ?? fingerprint,
        repository: identity?.claims.repository ?? job.repository,
        ref: identity?.claims.ref ?? job.ref,
        visibility: identity?.claims.visibility,
        // A timestamp authority sees a digest and keeps nothing.
        isPublic: config.rekor !== undefined && (0,privacy/* reachesPublicLog */.F)(logs),
        opened,
        reported: {
            key: reportedKey(key),
            ...(certificate === undefined
                ? {}
                : { signer: { identity: certificate.signer.san, issuer: certificate.signer.issuer } }),
            ...(identity === undefined ? {} : { build: buildOf(identity) }),
        },
        open: (ports) => openKeySession({ key, config, profile, ...(certificate === undefined ? {} : { certificate }) }, ports),
    };
}
function reportedKey({ publicKey, source, mechanism }) {
    return {
        fingerprint: publicKey.fingerprint,
        source,
        kind: (0,key_algorithm/* keyName */.xT)(publicKey.key),
        ...(0,key_algorithm/* signatureForm */.r6)(publicKey.key),
        ...(mechanism === undefined ? {} : { mechanism }),
        publicKey: publicKey.key.export({ type: 'spki', format: 'pem' }).toString(),
    };
}
function buildOf({ claims }) {
    return {
        runnerEnvironment: claims.runnerEnvironment,
        event: claims.eventName,
        ref: claims.ref,
        commit: claims.sha,
        isReusable: claims.jobWorkflowRef !== claims.workflowRef,
    };
}

// EXTERNAL MODULE: ./packages/core/lib/key/pin.js
var key_pin = __webpack_require__(27014);
// EXTERNAL MODULE: ./packages/core/lib/key/key-validity.js
var key_validity = __webpack_require__(7437);
// EXTERNAL MODULE: ./packages/core/lib/key/pem.js
var key_pem = __webpack_require__(4055);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate.js
var verification_certificate = __webpack_require__(61878);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-form.js
var certificate_form = __webpack_require__(82305);
;// CONCATENATED MODULE: ./packages/core/lib/signing/own-certificate.js




const REMEDY = 'give the certificate of the key first, then those of its authorities: for code signing, with one URI or email name and the issuer extension 1.3.6.1.4.1.57264.1.8';
/**
 * The certificate that stands first in a chain, which must be that of the key, valid now, and issued by an authority of
 * the trust root. The authorities that follow are compared with the root: a bundle holds the first one only, so each
 * verifier needs them from there.
 *
 * @param now milliseconds since 1970
 * @throws CoreError bad-input `CERTIFICATE` (cases H07, H08)
 */
function parseOwnCertificate(pem, what, key, profile, now) {
    const blocks = (0,key_pem/* pemBlocks */.P)(pem);
    const [leaf, ...authorities] = blocks ?? [];
    if (leaf === undefined || blocks?.some(({ label }) => label !== 'CERTIFICATE'))
        throw bad(what, 'is no PEM text of certificates');
    const signer = asInput(what, () => (0,verification_certificate/* identityOf */.c)((0,certificate_form/* parseSigningCertificate */.I)(leaf.der)));
    const certificate = new external_node_crypto_.X509Certificate(leaf.der);
    if (!certificate.publicKey.equals(key.key))
        throw bad(what, 'the first certificate is for another key than the one that signs');
    const notAfter = certificate.validToDate.getTime();
    if (certificate.validFromDate.getTime() > now)
        throw bad(what, `is not valid before ${certificate.validFrom}`);
    if (notAfter < now)
        throw bad(what, `ended ${certificate.validTo}`);
    assertKnown(certificate, authorities.map(({ der }) => der), profile, what);
    return { der: leaf.der, signer, notAfter };
}
/** The authority that issued the certificate, and those that were given beside it, stand in the trust root. */
function assertKnown(leaf, given, profile, what) {
    const known = profile.root.certificateAuthorities.flatMap(({ certChain }) => (certChain?.certificates ?? []).map(({ rawBytes }) => Buffer.from(rawBytes)));
    const stranger = given.findIndex((der) => !known.some((other) => other.equals(der)));
    if (stranger >= 0)
        throw bad(what, `certificate ${stranger + 2} stands in no authority of ${profile.source}`);
    const isIssued = known.some((der) => {
        const authority = new external_node_crypto_.X509Certificate(der);
        return leaf.checkIssued(authority) && leaf.verify(authority.publicKey);
    });
    if (!isIssued)
        throw bad(what, `was issued by no authority of ${profile.source}`);
}
function asInput(what, read) {
    try {
        return read();
    }
    catch (cause) {
        if (!(cause instanceof outcome_error/* CoreError */.am))
            throw cause;
        throw bad(what, cause.message, cause);
    }
}
function bad(what, problem, cause) {
    return (0,outcome_error/* badInput */.AN)('CERTIFICATE', `input certificate-chain: ${what}: ${problem}`, {
        remedy: REMEDY,
        ...(cause === undefined ? {} : { cause }),
    });
}

// EXTERNAL MODULE: ./packages/core/lib/trust/load.js + 3 modules
var load = __webpack_require__(8436);
// EXTERNAL MODULE: ./packages/core/lib/trust/profile.js
var trust_profile = __webpack_require__(42293);
// EXTERNAL MODULE: ./packages/core/lib/trust/signing-config.js
var signing_config = __webpack_require__(88862);
;// CONCATENATED MODULE: ./packages/core/lib/flow/signing-key.js









const MAX_CHAIN = 64 * 1024;
/** Reads them; undefined when no key is given. @throws CoreError bad-input `INPUT` for what only goes with a key */
function readSigningKey(inputs, signing) {
    const uri = (0,signing_inputs/* optional */.lq)(inputs, 'key');
    // A PIN may begin or end with a blank, so it is not trimmed.
    const pin = (0,key_pin/* readPin */.C)(inputs.input('pin'), 'input pin');
    const validity = (0,signing_inputs/* optional */.lq)(inputs, 'key-validity');
    const certificateChain = (0,signing_inputs/* optional */.lq)(inputs, 'certificate-chain');
    const publicKey = (0,signing_inputs/* optional */.lq)(inputs, 'public-key');
    if (uri === undefined) {
        for (const [name, value] of Object.entries({
            pin,
            'key-validity': validity,
            'certificate-chain': certificateChain,
            'public-key': publicKey,
        })) {
            if (value !== undefined)
                throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${name}: belongs to a key, and none is given`, {
                    remedy: 'give `key`, or leave it out',
                });
        }
        return undefined;
    }
    if (signing.sigstore !== 'auto') {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `inputs key and sigstore: "${signing.sigstore}" names who issues a certificate, and a key needs none`, {
            remedy: 'leave `sigstore` out',
        });
    }
    if (certificateChain !== undefined && (signing.trustedRoot === undefined || validity !== undefined)) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', validity === undefined
            ? 'inputs certificate-chain and trusted-root: a certificate is verified under the root of its authority'
            : 'inputs certificate-chain and key-validity: the certificate says how long it is valid', { remedy: 'give `trusted-root`, and leave `key-validity` out' });
    }
    const validFor = validity === undefined ? undefined : (0,key_validity/* parseKeyValidity */.z)(validity);
    return { uri, pin, validFor, certificateChain, publicKey };
}
/**
 * Who witnesses what the key signs: nobody, unless `signing-config`, `timestamp-authority` or `transparency-log` say so.
 * The root that vouches for them is the caller's, else the public-good instance's.
 *
 * @throws CoreError bad-input for inputs that do not go together, all before the key is asked for anything
 */
async function openKeyInstance(given, inputs, ports) {
    const { oidcIssuers = [], ...base } = await baseOf(inputs, ports);
    const config = (0,flow_instance/* withWitnesses */.OA)(base, inputs);
    if (inputs.rekorVersion !== undefined && config.rekor === undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input rekor-version: with a key no log is used, unless one is asked for', {
            remedy: 'give `transparency-log: required` or a `signing-config`, or leave it out',
        });
    }
    assertValidNow(given, config, ports.clock.now());
    const isWitnessed = config.rekor !== undefined || config.tsa !== undefined;
    const root = isWitnessed || given.certificateChain !== undefined ? await (0,load/* loadTrustProfile */.C)(rootOf(inputs), ports) : undefined;
    if (given.certificateChain !== undefined && root !== undefined)
        (0,flow_instance/* assertWitnesses */.Wd)(config, root);
    return { config, root, oidcIssuers };
}
/**
 * Opens the key, and its certificate where there is one. Who opened it closes it.
 *
 * @param accept throws for a key that cannot do what is asked of it; a PIN is tried behind it where the token shows its
 * public keys to everybody
 */
async function openSigner(given, { config, root }, accept, ports) {
    const { uri, pin, validFor, certificateChain, publicKey } = given;
    if (ports.openKey === undefined) {
        throw (0,outcome_error/* badInput */.AN)('NOT_YET', 'input key: signing with a key is not there in this program', {
            remedy: 'leave `key` out to sign keyless',
        });
    }
    const isExpected = publicKey === undefined ? undefined : await expectedKey(publicKey, ports);
    const certificateOf = await certificateReader(certificateChain, root, ports);
    const check = (found) => {
        isExpected?.(found);
        certificateOf?.(found);
        accept(found);
    };
    const key = await ports.openKey({ uri, accept: check, ...(pin === undefined ? {} : { pin }) });
    try {
        check(key.publicKey);
        const certificate = certificateOf?.(key.publicKey);
        if (certificate !== undefined && root !== undefined)
            return { key, config, profile: root, certificate };
        const trusted = { key: key.publicKey.key, fingerprint: key.publicKey.fingerprint };
        const profile = (0,trust_profile/* keyProfile */.FI)(validFor === undefined ? trusted : { ...trusted, validFor }, {
            isLogRequired: config.rekor !== undefined,
            ...(root === undefined ? {} : { root }),
        });
        return { key, config, profile, certificate: undefined };
    }
    catch (error) {
        await key.close();
        throw error;
    }
}
async function baseOf(inputs, ports) {
    const version = inputs.rekorVersion === undefined ? {} : { rekorVersion: inputs.rekorVersion };
    if (inputs.signingConfig !== undefined) {
        const bytes = await (0,flow_instance/* readSigningConfig */.As)(inputs.signingConfig, ports);
        return (0,signing_config/* parseWitnesses */.lV)(bytes, inputs.signingConfig, { now: ports.clock.now(), ...version });
    }
    if (inputs.transparencyLog === 'required') {
        const { fulcio: _, ...witnesses } = (0,signing_config/* builtinSigningConfig */.dE)('public-good', version);
        return witnesses;
    }
    return { instance: 'private', source: 'signing with a key' };
}
function rootOf({ trustedRoot, tufMirror, tufRoot }) {
    if (trustedRoot !== undefined)
        return { profile: 'private', trustedRootFile: trustedRoot, offline: true };
    const tuf = {
        ...(tufMirror === undefined ? {} : { tufMirror }),
        ...(tufRoot === undefined ? {} : { tufRootFile: tufRoot }),
    };
    return { profile: tufMirror === undefined ? 'public-good' : 'private', offline: false, ...tuf };
}
/** A signature outside of the key's window, or one whose time nobody vouches for, verifies nowhere (case A22). */
function assertValidNow({ validFor }, config, now) {
    if (validFor === undefined)
        return;
    const { start, end } = validFor;
    if (start.getTime() > now || (end !== undefined && end.getTime() < now)) {
        throw (0,outcome_error/* badInput */.AN)('KEY', 'input key-validity: the key does not count now; nothing was signed', {
            remedy: 'sign with the key that counts now, and check the clock of the machine',
        });
    }
    if (config.tsa !== undefined || config.rekor?.version === 1)
        return;
    throw (0,outcome_error/* badInput */.AN)('INPUT', 'input key-validity: nobody would vouch for the time of the signature', {
        remedy: 'give `timestamp-authority`, or leave `key-validity` out',
    });
}
/** What gives the certificate of a key out of the chain; undefined where no chain is given. */
async function certificateReader(path, root, ports) {
    if (path === undefined || root === undefined)
        return undefined;
    const pem = await chainText(path, ports);
    return (key) => parseOwnCertificate(pem, path, key, root, ports.clock.now());
}
async function chainText(path, ports) {
    const bytes = await (0,read_limited/* readLimited */.tk)((0,external_node_path_.resolve)(ports.job.workspace, path), MAX_CHAIN, ports.fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('CERTIFICATE', `input certificate-chain: ${path} ${problem}`, { cause }));
    return bytes.toString('latin1');
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/storage-records.js


/**
 * Tells GitHub where the images are that were attested, as `actions/attest` does: only with `push-to-registry`, only for
 * repositories of organizations. No verdict rests on it, so a failure is a notice (case K08).
 */
async function createStorageRecords(bundles, inputs, { repository }, ports) {
    if (!pushesToRegistry(inputs) || !(0,signing_inputs/* isTrue */.Hn)(inputs, 'create-storage-record'))
        return { notices: [] };
    const version = (0,signing_inputs/* optional */.lq)(inputs, 'subject-version');
    const ids = [];
    const notices = [];
    const artifacts = new Map(bundles.flatMap(({ subjects }) => subjects).map((subject) => [JSON.stringify(subject), subject]));
    for (const { name, digest } of artifacts.values()) {
        try {
            const record = { name, digest: `sha256:${digest.sha256}`, ...(version === undefined ? {} : { version }) };
            const made = await ports.github.createStorageRecord?.(repository, {
                ...record,
                registryUrl: `https://${name.split('/')[0]}`,
            });
            // Undefined: the owner is no organization, and only those have linked artifacts.
            if (made === undefined)
                break;
            if (made.length === 0)
                notices.push(`${name}: GitHub made no storage record`);
            ids.push(...made);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            notices.push(`${name}: no storage record was made (${reason}); the attestation is not touched by that. It needs \`permissions: artifact-metadata: write\`, or set \`create-storage-record: false\``);
            break;
        }
    }
    return { storageRecordIds: ids, notices };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/signing-flow.js


















/**
 * The whole of an action that signs. Never throws for a failure: it is in the result, with what was already published.
 */
async function signing_flow_runSigning(recipe, inputs, ports) {
    const base = {
        version: types/* RESULT_VERSION */.R,
        action: recipe.action,
        repository: ports.job.repository,
        needsTrustedRoot: false,
    };
    try {
        const skipped = forkNotice(ports);
        if (skipped !== undefined)
            return { ...base, outcome: 'skipped', bundles: [], notices: [skipped] };
        return await signAll(recipe, base, inputs, ports);
    }
    catch (error) {
        return {
            ...base,
            outcome: (0,outcome_error/* describeFailure */.Ic)(error).outcome,
            failure: (0,outcome_error/* describeFailure */.Ic)(error),
            bundles: [],
            notices: [],
        };
    }
}
async function signAll(recipe, base, inputs, ports) {
    const signing = (0,signing_inputs/* readSigningInputs */.lC)(inputs);
    const key = readSigningKey(inputs, signing);
    if (key === undefined && recipe.needsKey)
        throw noKey();
    if (signing.timeoutMs !== undefined)
        ports.http.budget?.limit(signing.timeoutMs);
    const registryInputs = await (0,flow_registry/* readRegistryInputs */.rS)(inputs);
    const registry = (0,flow_registry/* registryOpener */.zB)(inputs, ports);
    const finish = await recipe.prepare(inputs, ports, registry);
    const who = key === undefined ? await jobSigning(signing, ports) : await keySigning(key, signing, ports);
    const { identity } = who;
    const material = await finish(identity);
    const places = {
        inputs: signing,
        defaultStores: defaultStores(recipe, signing, who),
        pushesToRegistry: pushesToRegistry(inputs),
    };
    const named = nameItems(material.items, ports.platform);
    const referred = await referLargeDocuments(named, places, registryInputs, ports);
    const items = nameItems(referred.items, ports.platform);
    const notices = [...material.notices, ...referred.notices];
    (0,flow_registry/* assertRegistryInputsUsed */.UH)(inputs, {
        hasImages: items.some(isAboutImages),
        storesThere: items.some((item) => namesOf(item, places).includes('oci')),
    });
    const context = {
        ...base,
        instance: who.instance,
        needsTrustedRoot: signing.trustedRoot !== undefined,
        ...(material.provenance === undefined ? {} : { provenance: material.provenance }),
    };
    if (signing.isDryRun) {
        return {
            ...context,
            outcome: 'dry-run',
            bundles: [],
            statements: await writeUnsigned(items, ports),
            notices,
        };
    }
    const assertApart = apartFrom(items, places, registryInputs);
    const signer = await who.signer(items, assertApart);
    const signed = await signItems({
        items: nameCoSigned(items, signer.opened?.key.publicKey.fingerprint),
        ...places,
        signer,
        registryInputs,
        registry,
        writesAttestationFile: recipe.writesAttestationFile,
        writesSignatures: recipe.writesSignatures,
        defaultBundleDir: recipe.defaultBundleDir,
    }, ports).finally(() => signer.opened?.key.close());
    const { failure, ...rest } = signed;
    const result = {
        ...context,
        ...rest,
        repository: signer.repository,
        ...(signed.bundles.length === 0 ? {} : signer.reported),
        notices: [...notices, ...signed.notices],
    };
    if (failure === undefined) {
        const records = await createStorageRecords(signed.bundles, inputs, signer, ports);
        return { ...result, ...records, notices: [...result.notices, ...records.notices], outcome: 'verified' };
    }
    const report = (0,outcome_error/* describeFailure */.Ic)(failure);
    return { ...result, outcome: report.outcome, failure: report };
}
async function jobSigning(signing, ports) {
    const instance = await (0,flow_instance/* openInstance */.QS)(signing, ports);
    const identity = once(() => (0,flow_identity/* readIdentity */.x)(instance.rule, ports)).get;
    return {
        instance: instance.config.instance,
        isForGitHub: instance.config.instance !== 'private',
        identity,
        signer: async (items, assertApart) => {
            assertApart(undefined);
            const who = await identity();
            assertNothingForged(items, who);
            return identitySigner(instance, who);
        },
    };
}
/** With a key nobody logs in as the job, and an ID token is asked for only where a provenance is made of it. */
async function keySigning(key, signing, ports) {
    const instance = await openKeyInstance(key, signing, ports);
    const issuers = instance.oidcIssuers.length === 0 ? undefined : instance.oidcIssuers;
    const identity = once(() => (0,flow_identity/* readIdentity */.x)((0,issuer/* issuerRuleFor */.Z)(ports.job.serverUrl, issuers), ports));
    return {
        instance: 'key',
        isForGitHub: false,
        identity: identity.get,
        signer: async (items, assertApart) => {
            const accept = (publicKey) => {
                assertSignsAll(publicKey, items, instance.config);
                assertApart(publicKey);
            };
            return keySigner(await openSigner(key, instance, accept, ports), ports.job, await identity.known());
        },
    };
}
/**
 * Where bundles go when nobody says: those about images to the registry, and to GitHub too where the action's other
 * bundles go there; files only where a folder is named.
 */
function defaultStores(recipe, signing, { isForGitHub }) {
    const others = isForGitHub ? recipe.defaultStores(signing) : ['file'];
    const images = [
        ...(others.includes('github') ? ['github'] : []),
        'oci',
        ...(signing.bundleDir === undefined ? [] : ['file']),
    ];
    return (item) => (isAboutImages(item) ? images : others);
}
/**
 * A pull request from a fork gets no ID token and no secrets, so there is nothing to sign with; that is no failure. An event that runs
 * with the base repository's rights on a fork's code is one.
 *
 * @throws CoreError bad-input `FORK_WITH_RIGHTS` (case S12)
 */
function forkNotice(ports) {
    const { isFork, eventName } = ports.job;
    if (!isFork)
        return undefined;
    if (['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(eventName)) {
        return 'This pull request comes from a fork, whose jobs get neither an ID token nor secrets: nothing was signed. The push after the merge signs.';
    }
    throw (0,outcome_error/* badInput */.AN)('FORK_WITH_RIGHTS', `event ${eventName}: the code comes from a fork and the job has the rights of this repository; nothing was signed`, {
        remedy: 'sign on `push`, `release` or `workflow_dispatch`',
    });
}
/**
 * A provenance that came as a file must not say what the certificate will contradict: whoever verifies it refuses it,
 * and a public log keeps it for ever (cases C08, C19).
 */
function assertNothingForged(items, identity) {
    for (const item of items)
        if (item.what === 'statement')
            (0,cross_check/* assertNoContradiction */.J)(item.statement, identity.signer);
}
/** What is made when it is first asked for; `known` does not ask. */
function once(make) {
    let made;
    return {
        get: () => {
            made ??= make();
            return made;
        },
        known: () => made,
    };
}
function noKey() {
    return (0,outcome_error/* badInput */.AN)('INPUT', 'input key: no key is given', {
        remedy: 'give `key`, for example `pkcs11:token=CI;object=release?module-path=/usr/lib/softhsm/libsofthsm2.so`; `sign` signs without one',
    });
}
/** Refuses a demand that needs a subject, when there is none. */
function assertSome(count, what) {
    if (count === 0)
        throw new outcome_error/* CoreError */.am('bad-input', 'NO_SUBJECT', `${what}: nothing to sign`);
}

// EXTERNAL MODULE: ./packages/core/lib/flow/statement-files.js + 1 modules
var statement_files = __webpack_require__(71113);
;// CONCATENATED MODULE: ./packages/core/lib/flow/sign.js








/** Signs files, digests, images and ready in-toto statements, each with a bundle of its own. */
function sign(inputs, ports) {
    return signing_flow_runSigning(RECIPE, inputs, ports);
}
/** The same with a key, which must be given, and with the bare signatures in files of their own. */
function hsmSign(inputs, ports) {
    return runSigning({ ...RECIPE, action: 'hsm-sign', needsKey: true, writesSignatures: true }, inputs, ports);
}
const RECIPE = {
    action: 'sign',
    needsKey: false,
    writesAttestationFile: false,
    writesSignatures: false,
    defaultBundleDir: '.',
    defaultStores: () => ['file'],
    prepare: async (inputs, ports, registry) => {
        const items = [
            ...(await fileItems(inputs, ports)),
            ...(await digestItems(inputs, ports)),
            ...(await (0,statement_files/* statementFiles */.Fc)(inputs, registry, ports)),
            ...(await readImages(inputs, registry, ports)).map(imageItem),
        ];
        assertSome(items.length, 'inputs files, digests, statements, images');
        return async () => ({ items, notices: [] });
    },
};
async function fileItems(inputs, ports) {
    const paths = (0,signing_inputs/* optional */.lq)(inputs, 'files');
    if (paths === undefined)
        return [];
    const subjects = await (0,resolve/* resolveSubjects */.Gl)({ paths, nameStyle: 'auto', algorithms: ['sha256'] }, (0,flow_subjects/* subjectMachine */.aM)(ports));
    return subjects.map(signatureItem);
}
/** Lines of `sha256:<hex>`, with the artifact's name after a space where it has one. */
async function digestItems(inputs, ports) {
    const items = [];
    for (const line of (0,signing_inputs/* lines */.Mn)(inputs, 'digests')) {
        const [, digest = '', name = ''] = /^(\S+)(?:\s+(.+))?$/.exec(line) ?? [];
        if (!digest.startsWith('sha256:')) {
            throw (0,outcome_error/* badInput */.AN)('INPUT', `input digests: "${line}": a plain signature is made over sha256`, {
                remedy: 'give `sha256:<hex> <name>`',
            });
        }
        const subjects = await (0,resolve/* resolveSubjects */.Gl)({ digest, name: name === '' ? digest.replace(':', '-') : name }, (0,flow_subjects/* subjectMachine */.aM)(ports));
        items.push(...subjects.map(signatureItem));
    }
    return items;
}
function signatureItem(subject) {
    return {
        what: 'digest',
        subjects: [subject],
        kind: 'signature',
        sha256: Buffer.from(subject.digest.sha256 ?? '', 'hex'),
    };
}
/**
 * The signature of an image is a statement that says nothing but which image, as cosign 3 writes it: the subject has no
 * name, since an image has as many as there are places that keep it.
 *
 * @see cosign 3, cmd/cosign/cli/sign: `signDigestBundle`
 */
function imageItem(subject) {
    const statement = (0,lib_statement/* createStatement */.Ay)([{ digest: subject.digest }], uris/* PREDICATE */.W.cosignSignV1, {});
    return { what: 'statement', subjects: [subject], kind: 'signature', statement };
}

// EXTERNAL MODULE: ./packages/core/lib/provenance/provenance.js
var provenance_provenance = __webpack_require__(46430);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(16061);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
;// CONCATENATED MODULE: ./packages/core/lib/provenance/lock-file.js

/** Lock files that are read, in the order in which npm prefers them. */
const READABLE_LOCK_FILES = ['npm-shrinkwrap.json', 'package-lock.json'];
/** Lock files of other package managers, which are not read yet. */
const OTHER_LOCK_FILES = [
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'Cargo.lock',
    'go.sum',
    'poetry.lock',
    'uv.lock',
    'Pipfile.lock',
    'gradle.lockfile',
    'packages.lock.json',
    'composer.lock',
    'Gemfile.lock',
];
const MAX_LOCK_BYTES = 64 * 1024 * 1024;
/** Bytes of each digest that Subresource Integrity names, the strongest first. */
const DIGEST_BYTES = { sha512: 64, sha384: 48, sha256: 32, sha1: 20 };
/**
 * The packages that a lock file pins, as package URLs with the digest of their tarballs, those from Git with their
 * commit. npm's lock files of version 2 and 3 are read; others are named as not read.
 *
 * @param name base name of the file
 * @throws WireError for what is no strict JSON
 */
function packagesFromLockFile(name, text) {
    if (!READABLE_LOCK_FILES.some((readable) => readable === name)) {
        return {
            packages: [],
            notice: `${name}: lock files of this kind are not read yet, so its packages are not in the provenance.`,
        };
    }
    const lock = (0,parse/* parseJson */.q)(text, { what: name, maxBytes: MAX_LOCK_BYTES, maxDepth: 64 });
    const entries = (0,json_types/* isJsonObject */.O)(lock) && (0,json_types/* isJsonObject */.O)(lock.packages) ? lock.packages : undefined;
    if (entries === undefined)
        return {
            packages: [],
            notice: `${name}: has no list of packages (lock file version 2 or 3), so none is in the provenance.`,
        };
    const found = new Map();
    for (const [path, entry] of Object.entries(entries)) {
        const locked = (0,json_types/* isJsonObject */.O)(entry) ? packageOf(path, entry) : undefined;
        if (locked?.uri !== undefined)
            found.set(locked.uri, locked);
    }
    return { packages: [...found.values()] };
}
/** One package; links, the project itself and what is bundled in another tarball are nothing that was fetched. */
function packageOf(path, entry) {
    const at = path.lastIndexOf('node_modules/');
    if (at === -1 || entry.link === true || entry.inBundle === true || typeof entry.version !== 'string')
        return undefined;
    const name = typeof entry.name === 'string' ? entry.name : path.slice(at + 'node_modules/'.length);
    if (name === '' || entry.version === '')
        return undefined;
    const uri = `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(entry.version)}`;
    const digest = integrityOf(entry.integrity) ?? commitOf(entry.resolved);
    return digest === undefined ? { uri } : { uri, digest };
}
/** The strongest digest of a Subresource Integrity text that has the length of its algorithm. */
function integrityOf(integrity) {
    if (typeof integrity !== 'string')
        return undefined;
    const parts = integrity.split(/\s+/);
    for (const [algorithm, length] of Object.entries(DIGEST_BYTES)) {
        for (const part of parts) {
            if (!part.startsWith(`${algorithm}-`))
                continue;
            const bytes = Buffer.from(part.slice(algorithm.length + 1).split('?')[0] ?? '', 'base64');
            if (bytes.byteLength === length)
                return { [algorithm]: bytes.toString('hex') };
        }
    }
    return undefined;
}
/** The commit of a package from Git: `git+ssh://…#<commit>`. */
function commitOf(resolved) {
    const commit = typeof resolved === 'string' ? /^git[+:].*#([0-9a-f]{40})$/.exec(resolved)?.[1] : undefined;
    return commit === undefined ? undefined : { gitCommit: commit };
}

;// CONCATENATED MODULE: ./packages/core/lib/provenance/actions.js
const PINNED = /^([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)((?:\/[^@\s]+)?)@([0-9a-f]{40})$/;
const PINNED_IMAGE = /^docker:\/\/[^\s@]+@sha256:([0-9a-f]{64})$/;
const LOCAL_WORKFLOW = /^(?:\.|\$)\/(\.github\/workflows\/[^/\s@]+\.ya?ml)$/;
const MAX_FILE = 1024 * 1024;
/** Anchors are allowed in workflow files since 2025; this many are no bomb. */
const MAX_ALIASES = 100;
/**
 * The actions, reusable workflows and images that a workflow file names with `uses:`, in jobs and in steps. Only a full
 * commit or digest says what ran; a tag or branch is listed as unresolved. Local ones belong to the commit that the file
 * itself was read at and are no dependencies. A file that cannot be read is itself listed as unresolved: what a
 * workflow looks like never decides whether its artifacts are signed.
 */
async function actionsUsedBy(workflow, serverUrl) {
    const texts = await usesOf(workflow);
    if (texts === undefined)
        return { actions: [], unresolved: ['the workflow file, which cannot be read'], localWorkflows: [] };
    const actions = new Map();
    const unresolved = new Set();
    const localWorkflows = new Set();
    for (const text of texts) {
        const pinned = descriptorOf(text, serverUrl);
        const local = LOCAL_WORKFLOW.exec(text)?.[1];
        if (pinned !== undefined)
            actions.set(text, pinned);
        else if (local !== undefined)
            localWorkflows.add(local);
        else if (!text.startsWith('./') && !text.startsWith('$/'))
            unresolved.add(text);
    }
    return { actions: [...actions.values()], unresolved: [...unresolved], localWorkflows: [...localWorkflows] };
}
function descriptorOf(text, serverUrl) {
    const [, repository, , commit] = PINNED.exec(text) ?? [];
    if (repository !== undefined && commit !== undefined) {
        return {
            name: text.slice(0, text.indexOf('@')),
            uri: `git+${serverUrl}/${repository}@${commit}`,
            digest: { gitCommit: commit },
        };
    }
    const sha256 = PINNED_IMAGE.exec(text)?.[1];
    return sha256 === undefined ? undefined : { uri: text, digest: { sha256 } };
}
/** Every `uses` of jobs and steps; undefined for what is no workflow file. */
async function usesOf(workflow) {
    if (workflow.length > MAX_FILE)
        return undefined;
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        const document = parseDocument(workflow, { uniqueKeys: true });
        if (document.errors.length > 0)
            return undefined;
        const value = document.toJS({ maxAliasCount: MAX_ALIASES });
        return isRecord(value) ? usesIn(value) : undefined;
    }
    catch {
        // Aliases that multiply beyond the limit.
        return undefined;
    }
}
function usesIn(workflow) {
    const jobs = isRecord(workflow.jobs) ? Object.values(workflow.jobs) : [];
    return jobs.flatMap((job) => {
        if (!isRecord(job))
            return [];
        const steps = Array.isArray(job.steps) ? job.steps : [];
        return [job, ...steps].flatMap((step) => isRecord(step) && typeof step.uses === 'string' ? [step.uses.trim()] : []);
    });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./packages/core/lib/provenance/workflow-ref.js
var workflow_ref = __webpack_require__(54760);
;// CONCATENATED MODULE: ./packages/core/lib/flow/workflow-actions.js

/** Most workflow files that are read for one provenance. */
const MAX_FILES = 20;
/** Names in one notice. */
const MAX_NAMED = 10;
/**
 * The actions, images and reusable workflows that ran, read from the workflow files at the commits that the token
 * certifies: the workflow that was started, the one that the job stands in, and those of the same commit that they
 * call. What is pinned elsewhere has its commit, which says what it uses in turn. Each file is asked for once, and one
 * that cannot be read is said so.
 */
async function actionsOf(claims, ports, notices) {
    const found = new Map();
    const unpinned = new Set();
    const missing = [];
    const waiting = startingFiles(claims);
    const seen = new Set();
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const key = `${file.repository}/${file.path}@${file.commit}`;
        if (seen.has(key) || seen.size >= MAX_FILES)
            continue;
        seen.add(key);
        const text = await ports.github.fileAt(file.repository, file.path, file.commit);
        if (text === undefined) {
            missing.push(`${file.repository}/${file.path}`);
            continue;
        }
        const used = await actionsUsedBy(text, ports.job.serverUrl);
        for (const action of used.actions)
            found.set(`${action.name ?? ''} ${action.uri ?? ''}`, action);
        for (const name of used.unresolved)
            unpinned.add(name);
        for (const path of used.localWorkflows)
            waiting.push({ ...file, path });
    }
    const own = ownReusable(claims, [...unpinned], ports.job.serverUrl);
    if (own !== undefined)
        unpinned.delete(own.text);
    if (missing.length > 0)
        notices.push(`The actions of ${named(missing)} are not in the provenance: the file could not be read (\`contents: read\`).`);
    if (unpinned.size > 0)
        notices.push(`Not pinned by a full commit SHA, so not in the provenance: ${named([...unpinned])}.`);
    return own === undefined ? [...found.values()] : [own.descriptor, ...found.values()];
}
function startingFiles(claims) {
    const started = {
        repository: claims.repository,
        path: (0,workflow_ref/* workflowOf */.B)(claims.workflowRef, claims.repository).path,
        commit: claims.workflowSha,
    };
    const standsIn = claims.jobWorkflowRef === claims.workflowRef ? undefined : jobWorkflow(claims);
    return standsIn === undefined ? [started] : [started, standsIn];
}
/** The file of the workflow that the job stands in; undefined where the token names no file or no commit. */
function jobWorkflow(claims) {
    const [, repository, path, ref] = /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/.+?\.ya?ml)@(.+)$/.exec(claims.jobWorkflowRef) ?? [];
    const { jobWorkflowSha: commit } = claims;
    if (repository === undefined || path === undefined || ref === undefined || commit === undefined)
        return undefined;
    return { repository, path, ref, commit };
}
/** A reusable workflow that was called by a tag or branch and is the one the job stands in: the token has its commit. */
function ownReusable(claims, unpinned, serverUrl) {
    const own = jobWorkflow(claims);
    if (own === undefined)
        return undefined;
    const name = `${own.repository}/${own.path}`;
    const [text, ...others] = unpinned.filter((used) => used.startsWith(`${name}@`));
    if (text === undefined || others.length > 0)
        return undefined;
    const uri = `git+${serverUrl}/${own.repository}@${own.ref}`;
    return { text, descriptor: { name, uri, digest: { gitCommit: own.commit } } };
}
function named(names) {
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
    return `${names.slice(0, MAX_NAMED).join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/build-facts.js









const MAX_LOCK_FILE_BYTES = 64 * 1024 * 1024;
/** The form of times in the jobs API. */
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
/**
 * What the job itself says about its build, read before anything is asked of anybody. With `build-type: github` nothing
 * of it is used.
 *
 * @throws CoreError bad-input `INPUT` for inputs that cannot be read, and for files that they name
 */
async function readLocalFacts(inputs, ports) {
    const buildType = (0,signing_inputs/* oneOf */.yL)(inputs, 'build-type', ['auto', 'github', 'complete'], 'auto');
    const given = { inputs: (0,signing_inputs/* jsonObjectInput */.IB)(inputs, 'inputs'), vars: (0,signing_inputs/* jsonObjectInput */.IB)(inputs, 'vars') };
    if (buildType === 'github') {
        const unused = ['inputs', 'vars', 'lock-files', 'byproducts'].filter((name) => inputs.input(name).trim() !== '');
        const notices = unused.length === 0
            ? []
            : [`\`build-type: github\` has no place for ${unused.map((n) => `\`${n}\``).join(', ')}.`];
        return { buildType, ...given, packages: [], byproducts: [], notices };
    }
    const notices = [];
    const packages = await packagesOf(inputs, ports, notices);
    return { buildType, ...given, packages, byproducts: await byproductsOf(inputs, ports), notices };
}
/**
 * Everything a provenance says beyond the ID token. With `build-type: github` nothing is added, and the predicate is
 * byte for byte that of `actions/attest`. Reads of GitHub's API are tried once and never decide the outcome.
 */
async function readBuildFacts(claims, local, ports) {
    const { buildType } = local;
    const base = { serverUrl: ports.job.serverUrl, buildType };
    if (buildType === 'github')
        return { context: base, notices: local.notices };
    const notices = [...local.notices];
    const [actions, startedOn] = await Promise.all([actionsOf(claims, ports, notices), startOf(claims, ports, notices)]);
    const image = ports.job.runnerImage;
    return {
        context: {
            ...base,
            ...parametersOf(local, ports),
            isExtended: true,
            actions,
            packages: local.packages,
            byproducts: local.byproducts,
            ...(startedOn === undefined ? {} : { startedOn }),
            finishedOn: new Date(Math.floor(ports.clock.now() / 1000) * 1000).toISOString().replace('.000Z', 'Z'),
            ...(image === undefined ? {} : { runnerImage: image }),
        },
        notices,
    };
}
/** Parameters that the event or the caller gives; which of them count depends on the event that the token certifies. */
function parametersOf(local, ports) {
    const { event } = ports.job;
    const defaultBranch = (0,json_types/* isJsonObject */.O)(event.repository) ? event.repository.default_branch : undefined;
    return {
        ...((0,json_types/* isJsonObject */.O)(event.inputs) ? { eventInputs: event.inputs } : {}),
        ...((0,json_types/* isJsonObject */.O)(event.release) ? { release: event.release } : {}),
        ...(typeof defaultBranch === 'string' ? { defaultBranch } : {}),
        ...(local.inputs === undefined ? {} : { inputs: local.inputs }),
        ...(local.vars === undefined ? {} : { vars: local.vars }),
    };
}
/** When this job started, by the jobs API: the one job in progress on this runner. */
async function startOf(claims, ports, notices) {
    const jobs = await ports.github.jobs(claims.repository, claims.runId, claims.runAttempt);
    const own = (jobs ?? []).filter((job) => job.status === 'in_progress' && job.runnerName === ports.job.runnerName);
    const startedAt = own.length === 1 ? own[0]?.startedAt : undefined;
    if (startedAt !== undefined && RFC3339.test(startedAt))
        return startedAt;
    notices.push('`startedOn` is not in the provenance: the job could not be found in the jobs API (`actions: read`).');
    return undefined;
}
/** Packages of the lock files that the inputs name, else of npm's in the workspace, which never fail the job. */
async function packagesOf(inputs, ports, notices) {
    const given = (0,signing_inputs/* lines */.Mn)(inputs, 'lock-files');
    const packages = [];
    for (const name of given)
        packages.push(...taken(await readLockFile(name, ports), notices));
    if (given.length > 0)
        return packages;
    for (const name of READABLE_LOCK_FILES) {
        if (!(await exists(name, ports)))
            continue;
        try {
            return [...taken(await readLockFile(name, ports), notices)];
        }
        catch (error) {
            notices.push(`The packages of ${name} are not in the provenance: ${(0,outcome_error/* describeFailure */.Ic)(error).message}.`);
            return [];
        }
    }
    const others = [];
    for (const name of OTHER_LOCK_FILES)
        if (await exists(name, ports))
            others.push(name);
    if (others.length > 0)
        notices.push(`${others.join(', ')}: lock files of this kind are not read yet, so no package is in the provenance.`);
    return [];
}
function taken(read, notices) {
    if (read.notice !== undefined)
        notices.push(read.notice);
    return read.packages;
}
async function exists(name, ports) {
    const found = await ports.fs.lstat((0,external_node_path_.resolve)(ports.job.workspace, name)).catch(() => undefined);
    return found?.isFile() === true;
}
async function readLockFile(name, ports) {
    const path = (0,external_node_path_.resolve)(ports.job.workspace, name);
    const found = await ports.fs.lstat(path).catch((cause) => {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input lock-files: ${name}: ${(0,write_safely/* reasonOf */.A3)(cause)}`, { cause });
    });
    if (!found.isFile() || found.size > MAX_LOCK_FILE_BYTES) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `lock file ${name}: is not a regular file of at most 64 MiB`, {
            remedy: 'name the lock files in `lock-files`',
        });
    }
    return packagesFromLockFile((0,external_node_path_.basename)(name), await ports.fs.readFile(path, 'utf8'));
}
/** Files that the build left beside its artifacts, by digest. */
async function byproductsOf(inputs, ports) {
    const patterns = (0,signing_inputs/* lines */.Mn)(inputs, 'byproducts');
    if (patterns.length === 0)
        return [];
    const files = await (0,resolve/* resolveSubjects */.Gl)({ paths: patterns.join('\n'), algorithms: (0,flow_subjects/* digestAlgorithms */.DI)(inputs), nameStyle: 'auto' }, (0,flow_subjects/* subjectMachine */.aM)(ports));
    return files.map(({ name, digest }) => ({ name, digest }));
}

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/short-name.js
var short_name = __webpack_require__(38301);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/validate.js + 9 modules
var validate = __webpack_require__(74076);
;// CONCATENATED MODULE: ./packages/core/lib/predicate/link.js

/**
 * A link (v0.3): one step of a supply chain and what it started from. What it made are the subjects of the statement.
 *
 * @param step name of the step in the layout
 * @param materials files by name, each name once
 * @throws AttestationError `PREDICATE` for a blank step and for a name that stands twice
 * @see in-toto attestation, Link v0.3
 */
function linkPredicate(step, materials) {
    const type = uris/* PREDICATE */.W.linkV03;
    const body = { name: step, materials: materials.map(({ name, digest }) => ({ name, digest: { ...digest } })) };
    return { type, kind: (0,short_name/* shortNameOf */.P)(type), body: (0,validate/* validatePredicate */.M)(type, body, 'input link-materials') };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/link.js





/** Inputs that say what was made; with `link-products` none of them is given. */
const SUBJECTS = ['subject-path', 'subject-digest', 'subject-checksums', 'images', 'image-metadata'];
/**
 * The link of the input `link-step` with the files of `link-materials`, named by their paths from the workspace, as the
 * rules of a layout match them.
 *
 * @throws CoreError bad-input `INPUT` for materials or products without a step; what files can be at fault for
 */
async function readLink(inputs, ports) {
    const step = (0,signing_inputs/* optional */.lq)(inputs, 'link-step');
    if (step === undefined) {
        const alone = ['link-materials', 'link-products'].find((name) => (0,signing_inputs/* optional */.lq)(inputs, name) !== undefined);
        if (alone === undefined)
            return undefined;
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${alone}: belongs to a step, and none is named`, { remedy: 'give `link-step`' });
    }
    const materials = (0,signing_inputs/* optional */.lq)(inputs, 'link-materials');
    return linkPredicate(step, materials === undefined ? [] : await filesByPath(materials, inputs, ports));
}
/**
 * The files of `link-products`, which become the subjects; undefined where `subject-*` or images say what was made.
 *
 * @throws CoreError bad-input `INPUT` for both at once, and for more than one statement holds: a link in parts is none
 */
async function readProducts(inputs, ports) {
    const patterns = (0,signing_inputs/* optional */.lq)(inputs, 'link-products');
    if (patterns === undefined)
        return undefined;
    const other = SUBJECTS.find((name) => (0,signing_inputs/* optional */.lq)(inputs, name) !== undefined);
    if (other !== undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `inputs link-products and ${other}: both say what the step made`, {
            remedy: 'give one of them',
        });
    }
    return filesByPath(patterns, inputs, ports);
}
/** @throws CoreError bad-input `INPUT` for a link about more than one statement holds */
function assertOneLink(subjects) {
    if (subjects.length <= resolve/* MAX_SUBJECTS_PER_STATEMENT */.$h)
        return;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `inputs link-step: the step made ${subjects.length} files, and one link holds ${resolve/* MAX_SUBJECTS_PER_STATEMENT */.$h}`, { remedy: 'pack them, or let the step name the files that later steps need' });
}
function filesByPath(paths, inputs, ports) {
    return (0,resolve/* resolveSubjects */.Gl)({ paths, nameStyle: 'path', algorithms: (0,flow_subjects/* digestAlgorithms */.DI)(inputs) }, (0,flow_subjects/* subjectMachine */.aM)(ports));
}

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/cyclonedx.js
var cyclonedx = __webpack_require__(23848);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/spdx2.js
var spdx2 = __webpack_require__(49626);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/spdx3.js
var spdx3 = __webpack_require__(62153);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/read.js
var read = __webpack_require__(83983);
;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/sbom.js






/**
 * The predicate for an SBOM: the document tells its standard and version, and must have what that version requires.
 *
 * SPDX 2.2 and 2.3 become `https://spdx.dev/Document/v<version>`, SPDX 3.0 `https://spdx.dev/Document/v3`, CycloneDX
 * `https://cyclonedx.org/bom`.
 *
 * @param what names the document in errors
 * @throws AttestationError `SBOM` with the path
 */
function predicateFromSbom(document, what = 'SBOM') {
    const place = { code: 'SBOM', document: what, path: '' };
    if (!(0,json_types/* isJsonObject */.O)(document))
        throw (0,read/* fault */.DG)(place, `must be an object, found ${(0,read/* shown */.SP)(document)}`);
    const has = (key) => Object.hasOwn(document, key);
    if (has('bomFormat')) {
        return {
            type: uris/* PREDICATE */.W.cyclonedx,
            kind: 'cyclonedx',
            version: (0,cyclonedx/* cycloneDxVersion */.a)(document, place),
            predicate: document,
        };
    }
    if (has('spdxVersion') || has('SPDXID')) {
        const version = (0,spdx2/* spdx2Version */.y)(document, place);
        return { type: `${uris/* PREDICATE */.W.spdx}/v${version}`, kind: 'spdx', version, predicate: document };
    }
    if (has('@context') || has('@graph')) {
        return { type: uris/* PREDICATE */.W.spdxV3, kind: 'spdx', version: (0,spdx3/* spdx3Version */.V)(document, place), predicate: document };
    }
    throw (0,read/* fault */.DG)(place, 'is neither SPDX (spdxVersion, or @context and @graph) nor CycloneDX (bomFormat)', {
        remedy: `give an SBOM in JSON of SPDX ${spdx2/* SPDX2_VERSIONS */.M.join(', ')} or 3.0, or of CycloneDX ${cyclonedx/* CYCLONEDX_VERSIONS */.O.join(', ')}`,
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/predicate.js





/** Largest predicate or SBOM, in bytes: what `actions/attest` takes. */
const MAX_BYTES = 16 * 1024 * 1024;
/** As registered with IANA. */
const SBOM_MEDIA_TYPE = { spdx: 'application/spdx+json', cyclonedx: 'application/vnd.cyclonedx+json' };
/** Deepest nesting, also of an SBOM's components: a statement that holds more is not read by any verifier of ours. */
const MAX_DEPTH = 64;
/**
 * A predicate out of a text.
 *
 * @throws CoreError bad-input `PREDICATE_FILE` for what is no object; WireError for what is no JSON; AttestationError
 * with the path of the field that breaks the type's requirements
 */
function predicateFromText(type, text) {
    return predicateOf(type, predicate_parse(text, 'input predicate'), 'input predicate');
}
/** A predicate out of a JSON file of at most 16 MiB. Errors as {@link predicateFromText}. */
async function predicateFromFile(type, path, fs) {
    return predicateOf(type, predicate_parse(await predicate_read(path, fs), path), path);
}
/** A predicate out of an SBOM in JSON, SPDX or CycloneDX, of at most 16 MiB. The document tells its own type. */
async function predicateFromSbomFile(path, fs) {
    const bytes = await predicate_read(path, fs);
    const { type, kind, predicate } = predicateFromSbom(predicate_parse(bytes, path), path);
    return { type, kind, body: predicate, document: { name: (0,external_node_path_.basename)(path), mediaType: SBOM_MEDIA_TYPE[kind], bytes } };
}
function predicateOf(type, value, what) {
    if (!(0,json_types/* isJsonObject */.O)(value)) {
        throw (0,outcome_error/* badInput */.AN)('PREDICATE_FILE', `${what}: must be a JSON object`, {
            remedy: 'give the predicate alone, as an object',
        });
    }
    return { type, kind: (0,short_name/* shortNameOf */.P)(type), body: (0,validate/* validatePredicate */.M)(type, value, what) };
}
function predicate_parse(input, what) {
    return (0,parse/* parseJson */.q)(input, { what, maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH });
}
function predicate_read(path, fs) {
    return (0,read_limited/* readLimited */.tk)(path, MAX_BYTES, fs, (failure) => unreadable((0,printable/* printable */.g)(path), failure));
}
function unreadable(path, { reason, problem, cause }) {
    const remedy = reason === 'too-large'
        ? 'attest the digest of the document instead, and keep the document beside the artifact'
        : 'check the path, relative to the workspace';
    return (0,outcome_error/* badInput */.AN)('PREDICATE_FILE', `${path}: ${problem}`, { remedy, ...(cause === undefined ? {} : { cause }) });
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/reports.js
/**
 * A predicate out of reports of other tools, loaded when there is one: a vulnerability scan (Grype, Trivy, OSV-Scanner,
 * SARIF), tests (JUnit, TAP, SARIF, `gh attestation verify`), or a configuration scan (Kubescape's JSON and SARIF).
 *
 * @param url of the run that made it, for tests
 * @throws CoreError bad-input `REPORT`, naming the file and the place in it; WireError for what is no JSON
 */
async function predicateFromReports(kind, files, fs, url) {
    const reports = await __webpack_require__.e(/* import() */ 9764).then(__webpack_require__.bind(__webpack_require__, 29764));
    const read = await reports.readReports(files, fs);
    switch (kind) {
        case 'vulnerabilities':
            return reports.predicateFromScan(read);
        case 'tests':
            return reports.predicateFromTests(read, url);
        case 'kubescape':
            return reports.predicateFromKubescape(read);
    }
}

// EXTERNAL MODULE: ./packages/core/lib/subject/walk.js + 4 modules
var walk = __webpack_require__(31786);
;// CONCATENATED MODULE: ./packages/core/lib/flow/predicates.js







/** Inputs that each give a predicate; at most one of them counts. The first three go together. */
const CUSTOM = ['predicate-type', 'predicate', 'predicate-path'];
const REPORTS = {
    'vulnerability-results': 'vulnerabilities',
    'test-results': 'tests',
    'kubescape-results': 'kubescape',
};
/**
 * The predicate that the inputs give: an SBOM, a report of a scanner or of tests, a link, or any other; undefined means provenance.
 *
 * @throws CoreError bad-input `INPUT` for several at once, `REPORT` and `PREDICATE_FILE` for files that cannot be read
 */
async function readPredicate(inputs, ports) {
    const given = [
        ...CUSTOM.filter((name) => (0,signing_inputs/* optional */.lq)(inputs, name) !== undefined).slice(0, 1),
        ...['sbom-path', ...Object.keys(REPORTS), 'link-step'].filter((name) => (0,signing_inputs/* optional */.lq)(inputs, name) !== undefined),
    ];
    if (given.length > 1) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `inputs ${given.join(' and ')}: several predicates at once`, {
            remedy: 'use one step for each',
        });
    }
    const sbom = (0,signing_inputs/* optional */.lq)(inputs, 'sbom-path');
    if (sbom !== undefined)
        return predicateFromSbomFile((0,external_node_path_.resolve)(ports.job.workspace, sbom), ports.fs);
    for (const [name, kind] of Object.entries(REPORTS)) {
        const patterns = (0,signing_inputs/* optional */.lq)(inputs, name);
        if (patterns === undefined)
            continue;
        return predicateFromReports(kind, await (0,walk/* walkFiles */.F)(patterns, (0,flow_subjects/* subjectMachine */.aM)(ports)), ports.fs, runUrl(ports));
    }
    return (await readLink(inputs, ports)) ?? customPredicate(inputs, ports);
}
/** Page of the run, where there is one: whoever reads the result finds its logs there. */
function runUrl({ job: { serverUrl, repository, runId, runAttempt } }) {
    if (repository === '' || !/^\d+$/.test(runId))
        return undefined;
    const attempt = /^\d+$/.test(runAttempt) ? `/attempts/${runAttempt}` : '';
    return `${serverUrl}/${repository}/actions/runs/${runId}${attempt}`;
}
async function customPredicate(inputs, ports) {
    const [type, text, path] = CUSTOM.map((name) => (0,signing_inputs/* optional */.lq)(inputs, name));
    if (type === undefined && text === undefined && path === undefined)
        return undefined;
    if (type === undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input predicate-type: is missing beside the predicate', {
            remedy: 'name the type, an absolute URI',
        });
    }
    if ((text === undefined) === (path === undefined)) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs predicate and predicate-path: exactly one is needed beside predicate-type');
    }
    return text !== undefined
        ? predicateFromText(type, text)
        : predicateFromFile(type, (0,external_node_path_.resolve)(ports.job.workspace, path ?? ''), ports.fs);
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/attest.js











/**
 * Attests: an SBOM with `sbom-path`, reports with `vulnerability-results`, `test-results` and `kubescape-results`, a step of a supply chain with `link-step`, any
 * predicate with `predicate-type` and `predicate` or `predicate-path`, else the build's provenance; the inputs, outputs
 * and side effects of `actions/attest`.
 */
function attest(inputs, ports) {
    return signing_flow_runSigning(recipe('attest'), inputs, ports);
}
/** Attests the build's provenance; the inputs, outputs and side effects of `actions/attest-build-provenance`. */
function buildProvenance(inputs, ports) {
    return runSigning(recipe('build-provenance'), inputs, ports);
}
function recipe(action) {
    return {
        action,
        needsKey: false,
        writesAttestationFile: true,
        writesSignatures: false,
        defaultBundleDir: undefined,
        defaultStores: (inputs) => (inputs.bundleDir === undefined ? ['github'] : ['github', 'file']),
        prepare: async (inputs, ports, registry) => {
            const read = await readPredicate(inputs, ports);
            const subjects = (await readProducts(inputs, ports)) ?? (await subjectsOf(inputs, registry, ports));
            if (read !== undefined) {
                if (read.type === uris/* PREDICATE */.W.linkV03)
                    assertOneLink(subjects);
                if (read.about !== undefined)
                    assertAbout(subjects, read.about);
                const items = statementItems(subjects, read);
                return async () => ({ items, notices: [] });
            }
            const local = await readLocalFacts(inputs, ports);
            return async (identity) => provenanceMaterial(subjects, await identity(), local, ports);
        },
    };
}
/** A report about other artifacts would vouch for those that nobody looked at. */
function assertAbout(subjects, about) {
    const other = subjects.find(({ digest }) => !about.some((known) => agree(known, digest)));
    if (other === undefined)
        return;
    throw (0,outcome_error/* badInput */.AN)('REPORT', `${(0,printable/* printable */.g)(other.name)}: the report verifies other artifacts, and not this one`, {
        remedy: 'attest the very files and images that were verified',
    });
}
function agree(known, own) {
    const common = Object.keys(own).filter((algorithm) => known[algorithm] !== undefined);
    return common.length > 0 && common.every((algorithm) => known[algorithm] === own[algorithm]);
}
/** Images where they are named, else what `subject-*` names; with `push-to-registry` that is an image too. */
async function subjectsOf(inputs, registry, ports) {
    if (namesImages(inputs))
        assertImagesAlone(inputs);
    const images = await readImages(inputs, registry, ports);
    if (images.length > 0)
        return images;
    const isPushed = pushesToRegistry(inputs);
    const subjects = await (0,flow_subjects/* readSubjects */.Km)(inputs, ports, isPushed ? 'oci' : undefined);
    const isForRegistry = isPushed || /(?:^|[\s,])oci(?:[\s,]|$)/.test(inputs.input('store'));
    if (!isForRegistry)
        return subjects;
    return isPushed ? locatePushed(subjects, registry) : (0,images_later/* locateSubjects */.m)(subjects, registry);
}
async function provenanceMaterial(subjects, identity, local, ports) {
    const facts = await readBuildFacts(identity.claims, local, ports);
    const provenance = (0,provenance_provenance/* provenanceFromClaims */.lz)(identity.claims, facts.context);
    const definition = provenance.predicate.body.buildDefinition;
    const buildType = typeof definition === 'object' && definition !== null && !Array.isArray(definition)
        ? String(definition.buildType)
        : '';
    return {
        items: statementItems(subjects, provenance.predicate),
        notices: [...facts.notices, ...provenance.notices],
        provenance: { buildType, fields: provenance.basis },
    };
}

// EXTERNAL MODULE: ./packages/runner/lib/quick-fs.js
var quick_fs = __webpack_require__(62691);
;// CONCATENATED MODULE: ./packages/runner/lib/temporary-files.js


/**
 * The file system, watched: a file that is opened as a new one counts as unfinished until it is renamed or removed. A
 * job that is cancelled in between leaves nothing behind (case K06).
 */
function trackUnfinished(fs = quick_fs/* quickFs */.d) {
    const files = new Set();
    const folders = new Set();
    const open = async (path, flags, mode) => {
        if (typeof flags === 'string' && flags.includes('x'))
            files.add(String(path));
        return fs.open(path, flags, mode);
    };
    const rename = async (from, to) => {
        await fs.rename(from, to);
        files.delete(String(from));
    };
    const rm = async (path, options) => {
        await fs.rm(path, options);
        files.delete(String(path));
    };
    const mkdtemp = (async (prefix) => {
        const folder = await fs.mkdtemp(prefix);
        folders.add(folder);
        return folder;
    });
    return {
        fs: Object.assign(Object.create(fs), { open, rename, rm, mkdtemp }),
        removeUnfinished: () => {
            for (const path of files)
                (0,external_node_fs_.rmSync)(path, { force: true });
            for (const folder of folders)
                removeIfEmpty(folder);
        },
    };
}
function removeIfEmpty(folder) {
    try {
        (0,external_node_fs_.rmdirSync)(folder);
    }
    catch {
        // Not empty: something finished is in it.
    }
}

// EXTERNAL MODULE: ./packages/cli/lib/artifacts.js
var artifacts = __webpack_require__(60239);
// EXTERNAL MODULE: ./packages/cli/lib/error.js
var error = __webpack_require__(11010);
// EXTERNAL MODULE: ./packages/cli/lib/failure.js + 1 modules
var lib_failure = __webpack_require__(49207);
// EXTERNAL MODULE: ./packages/cli/lib/inputs.js
var lib_inputs = __webpack_require__(37039);
// EXTERNAL MODULE: ./packages/cli/lib/interrupt.js
var interrupt = __webpack_require__(21407);
// EXTERNAL MODULE: ./packages/cli/lib/options.js
var lib_options = __webpack_require__(21518);
// EXTERNAL MODULE: ./packages/cli/lib/ports.js + 3 modules
var lib_ports = __webpack_require__(63197);
// EXTERNAL MODULE: ./packages/cli/lib/result.js
var lib_result = __webpack_require__(7355);
// EXTERNAL MODULE: ./packages/cli/lib/signing/identity.js
var identity = __webpack_require__(30812);
// EXTERNAL MODULE: ./packages/cli/lib/signing/options.js
var options = __webpack_require__(82578);
// EXTERNAL MODULE: ./packages/cli/lib/signing/pin.js
var pin = __webpack_require__(66759);
;// CONCATENATED MODULE: ./packages/cli/lib/signing/text.js

/** Bundles that are shown one by one. */
const MANY = 50;
/** A result of signing for people: what was signed, by whom, where it lies, how to check it. */
function signingLines(result, options) {
    const { bundles, failure, key, notices, outcome, signer, statements = [] } = result;
    return [
        ...headLines(result),
        ...(key === undefined ? [] : [{ label: 'signed by', text: `key ${key.fingerprint} (${key.source})` }]),
        ...(signer === undefined
            ? []
            : [
                { label: key === undefined ? 'signed by' : 'certified as', text: signer.identity },
                { label: 'vouched by', text: signer.issuer },
                { label: 'instance', text: result.instance ?? '' },
            ]),
        ...bundles.slice(0, MANY).flatMap(bundleLines),
        ...(bundles.length > MANY ? [{ text: `and ${bundles.length - MANY} more bundles; --json lists all` }] : []),
        ...statements.map((path) => ({ label: 'unsigned', text: path })),
        ...notices.map((notice) => ({ label: 'note', text: (0,lib_failure/* asOptions */.l)(notice, options) })),
        ...(failure === undefined
            ? []
            : [
                { label: 'reason', text: `${(0,lib_failure/* asOptions */.l)(failure.message, options)} (${failure.code})` },
                ...(failure.remedy === undefined ? [] : [{ label: 'what to do', text: (0,lib_failure/* asOptions */.l)(failure.remedy, options) }]),
            ]),
        ...(outcome === 'verified' ? checkLines(result) : []),
    ];
}
function headLines({ outcome, bundles }) {
    const subjects = bundles.reduce((sum, bundle) => sum + bundle.subjects.length, 0);
    switch (outcome) {
        case 'verified':
            return [{ text: `signed and verified: ${bundles.length} bundle(s) about ${subjects} artifact(s)`, style: 'good' }];
        case 'dry-run':
            return [{ text: 'dry run: nothing was signed', style: 'warn' }];
        case 'skipped':
            return [{ text: 'skipped: nothing was signed', style: 'warn' }];
        default:
            return [{ text: outcome, style: 'bad' }];
    }
}
function bundleLines(bundle) {
    const places = bundle.stored.flatMap(({ path, url, store, attached }) => attached === undefined ? (path ?? url ?? store) : attached.map(({ manifest }) => manifest));
    const [log] = bundle.logEntries;
    return [
        {
            label: bundle.kind,
            text: bundle.subjects
                .map(({ name }) => name)
                .slice(0, 5)
                .join(', '),
            indent: 1,
        },
        ...places.map((place) => ({ label: 'in', text: place, indent: 2 })),
        ...(log === undefined ? [] : [{ label: 'log entry', text: log.url ?? log.logIndex, indent: 2 }]),
    ];
}
/** How to check the first of them with this tool. */
function checkLines({ bundles, key, signer, needsTrustedRoot }) {
    const [bundle] = bundles;
    const path = bundle?.stored.find((stored) => stored.path !== undefined)?.path;
    const [subject] = bundle?.subjects ?? [];
    if (path === undefined || subject === undefined || (signer === undefined && key === undefined))
        return [];
    const artifact = subject.isFile === true ? subject.name : `sha256:${subject.digest.sha256 ?? ''}`;
    const words = [
        ...['slsa', 'verify', artifact, '--bundle', path],
        ...(signer === undefined
            ? ['--key', 'cosign.pub', ...(bundle?.logEntries.length === 0 ? ['--transparency-log', 'none'] : [])]
            : ['--certificate-identity', signer.identity, '--certificate-oidc-issuer', signer.issuer]),
        ...(needsTrustedRoot ? ['--trusted-root', 'trusted_root.json'] : []),
    ];
    return [{ label: 'check it', text: words.map(word).join(' ') }];
}
function word(text) {
    return /^[A-Za-z0-9_./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./packages/cli/lib/signing/run.js


















/** Time for what is asked before it is known how much there is to sign, in milliseconds. */
const BUDGET = 120_000;
/** Bundles are files of the caller's, those about images go beside them, unless something else is asked for. */
const DEFAULTS = { store: 'file', 'bundle-dir': '.' };
const IMAGES = ['images', 'image-metadata'];
/** `slsa sign`; the exit code. */
function runSign(parsed, machine) {
    return run({ spec: options.SIGN, paths: 'files', flow: sign }, parsed, machine);
}
/** `slsa attest`; the exit code. */
function runAttest(parsed, machine) {
    return run({ spec: options.ATTEST, paths: 'subject-path', flow: attest }, parsed, machine);
}
async function run(signing, parsed, machine) {
    const { spec } = signing;
    const result = await signed(signing, parsed, machine);
    const options = (0,lib_options/* optionsOf */.c)(spec).map(({ name }) => name);
    const { bundles, failure } = result;
    const told = () => failure !== undefined && bundles.length === 0
        ? { lines: (0,lib_failure.failureLines)(failure, spec.name, options), isError: true }
        : { lines: signingLines(result, options) };
    await (0,lib_result/* tellResult */.F)(result, told, parsed, machine);
    return (0,lib_failure.exitCodeOf)(result.outcome);
}
async function signed(signing, parsed, machine) {
    const files = trackUnfinished();
    (0,interrupt/* onInterrupt */.G)(files.removeUnfinished);
    const temporary = machine.env.RUNNER_TEMP || (await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'slsa-')));
    const isOwn = temporary !== machine.env.RUNNER_TEMP && !(0,lib_inputs/* isOn */.Mp)(parsed, 'dry-run');
    const clean = () => {
        if (isOwn)
            (0,external_node_fs_.rmSync)(temporary, { recursive: true, force: true });
    };
    (0,interrupt/* onInterrupt */.G)(clean);
    try {
        const all = await withArguments(signing, parsed, machine);
        if (!all.values.has('key') && !(0,lib_inputs/* isOn */.Mp)(all, 'dry-run'))
            (0,identity/* assertIdentity */.D7)(all, machine);
        const named = await (0,pin/* withPin */.I)(all, machine);
        const inputs = (0,lib_inputs/* inputsOf */.Vc)(named, defaultsOf(signing, named));
        const ports = await (0,lib_ports/* openPorts */.R)(inputs, machine, {
            isOffline: false,
            isVerbose: (0,lib_inputs/* isOn */.Mp)(parsed, 'verbose'),
            budgetMs: BUDGET,
            fs: files.fs,
            tempDir: temporary,
            idToken: (0,identity/* idTokens */.Sx)(parsed, machine),
        });
        const { bundlePath, ...result } = await signing.flow(inputs, ports);
        return bundlePath === undefined || (isOwn && bundlePath.startsWith(temporary)) ? result : { ...result, bundlePath };
    }
    catch (error) {
        const failure = (0,lib_failure.failureOf)(error);
        return {
            version: 1,
            action: signing.spec.name,
            outcome: failure.outcome,
            failure,
            bundles: [],
            notices: [],
            needsTrustedRoot: false,
        };
    }
    finally {
        clean();
    }
}
/** Files and images of one `sign` go each to where they belong, which the flow knows. */
function defaultsOf({ spec }, { values }) {
    if (!IMAGES.some((name) => values.has(name)))
        return DEFAULTS;
    return spec === options.ATTEST ? { store: 'oci' } : {};
}
async function withArguments({ spec, paths }, parsed, machine) {
    const named = await (0,artifacts/* artifactsOf */.N)(parsed.positionals, machine.cwd);
    const values = new Map(parsed.values);
    const add = (name, lines) => {
        if (lines !== '')
            values.set(name, [lines, ...(values.get(name) ?? [])]);
    };
    add(paths, named.files);
    if (named.digests !== '' && paths !== 'files') {
        throw new error/* CliError */.z('ARGUMENT', 'a digest needs the name of its artifact here', {
            remedy: 'give --subject-digest and --subject-name',
        });
    }
    add('digests', named.digests);
    add('images', named.images);
    const isNamed = [
        'files',
        'digests',
        'statements',
        'subject-path',
        'subject-digest',
        'subject-checksums',
        'link-products',
        ...IMAGES,
    ];
    const hasList = spec === options.ATTEST && (machine.env.GITHUB_ARTIFACTS_LIST ?? '') !== '';
    if (isNamed.some((name) => values.has(name)) || hasList)
        return { ...parsed, values };
    throw new error/* CliError */.z('ARGUMENT', `nothing to ${spec.name} is named`, { remedy: `usage: ${spec.usage}` });
}


/***/ }),

/***/ 71113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fc: () => (/* binding */ statementFiles),
  z5: () => (/* binding */ statementItem)
});

// UNUSED EXPORTS: STATEMENT_SIGNER

// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/statement.js
var lib_statement = __webpack_require__(30306);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/validate.js + 9 modules
var validate = __webpack_require__(74076);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/short-name.js
var short_name = __webpack_require__(38301);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/subject/walk.js + 4 modules
var walk = __webpack_require__(31786);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
;// CONCATENATED MODULE: ./packages/core/lib/subject/small-files.js


/** Milliseconds that a file may take on the average while the thread waits for it; the first few may take longer. */
const AT_HAND_MS = 1;
const FIRST_FEW = 20;
/**
 * Reads many files, each as {@link readLimited} does. A disk that answers at once is waited for: to hand each call to the
 * pool of threads takes several times as long as the call. One that does not is asked for several at the same time, by a
 * caller that asks so.
 *
 * @param waiting undefined: nothing is waited for
 * @param fail makes the error to throw
 */
function smallFileReader(maxBytes, fs, waiting, fail) {
    let waited = 0;
    let count = 0;
    return async (path) => {
        if (waiting === undefined || waited > AT_HAND_MS * (FIRST_FEW + count)) {
            return (0,read_limited/* readLimited */.tk)(path, maxBytes, fs, (failure) => fail(path, failure));
        }
        const started = performance.now();
        try {
            return readAtOnce(path, maxBytes, waiting, (failure) => fail(path, failure));
        }
        finally {
            waited += performance.now() - started;
            count += 1;
        }
    };
}
function readAtOnce(path, maxBytes, fs, fail) {
    const tried = (call) => {
        try {
            return call();
        }
        catch (cause) {
            throw fail({ reason: 'unreadable', problem: 'cannot be read', cause });
        }
    };
    const file = tried(() => fs.openSync(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)));
    try {
        const content = (0,read_limited/* contentOf */.$E)(tried(() => fs.fstatSync(file)), maxBytes, fail);
        for (;;) {
            const buffer = content.room();
            const bytesRead = tried(() => fs.readSync(file, buffer, 0, buffer.byteLength, null));
            const whole = content.add(buffer.subarray(0, bytesRead));
            if (whole !== undefined)
                return whole;
        }
    }
    finally {
        fs.closeSync(file);
    }
}

// EXTERNAL MODULE: ./packages/core/lib/subject/resolve.js + 2 modules
var resolve = __webpack_require__(19379);
// EXTERNAL MODULE: ./packages/core/lib/subject/images-later.js
var images_later = __webpack_require__(82917);
// EXTERNAL MODULE: ./packages/core/lib/flow/signing-inputs.js
var signing_inputs = __webpack_require__(31987);
// EXTERNAL MODULE: ./packages/core/lib/flow/subjects.js
var subjects = __webpack_require__(40277);
;// CONCATENATED MODULE: ./packages/core/lib/flow/statement-files.js






/** Largest ready statement that is signed, in bytes. */
const MAX_STATEMENT_BYTES = 16 * 1024 * 1024;
/** Largest file with bundles, in bytes. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** Files that are read at once: most of the time each waits for the disk. */
const FILES_AT_ONCE = 8;
/** Inputs that say who must have signed the bundles among the statements. */
const STATEMENT_SIGNER = ['statements-identity', 'statements-issuer', 'statements-key'];
/**
 * What the input `statements` names: ready statements, and bundles, whose statements are signed once more when they
 * verify. Each is signed byte for byte as it stands.
 *
 * @throws CoreError bad-input for files that are neither, `EXPECTATION` for bundles of which nobody says who signed them;
 *   refused for bundles that do not verify
 */
async function statementFiles(inputs, registry, ports) {
    const patterns = (0,signing_inputs/* lines */.Mn)(inputs, 'statements');
    const found = patterns.length === 0 ? [] : await (0,walk/* walkFiles */.F)(patterns, (0,subjects/* subjectMachine */.aM)(ports));
    const read = smallFileReader(MAX_FILE_BYTES, ports.fs, ports.waitingFs, (path, { problem, cause }) => (0,error/* badInput */.AN)('INPUT', `statement ${path}: ${problem}`, { cause }));
    const itemsIn = async (path) => itemsOf(await read(path), path, inputs, ports);
    const items = (await (0,map_limit/* mapLimit */.s)(found, FILES_AT_ONCE, ({ path }) => itemsIn(path))).flat();
    assertSignerUsed(items, inputs);
    if ((0,signing_inputs/* readSigningInputs */.lC)(inputs).stores?.includes('oci') !== true)
        return items;
    return Promise.all(items.map((item) => located(item, registry)));
}
async function itemsOf(bytes, path, inputs, ports) {
    if (isStatement(bytes))
        return [statementItem(bytes, path)];
    return (await __webpack_require__.e(/* import() */ 1150).then(__webpack_require__.bind(__webpack_require__, 91150))).coSignedItems(bytes, path, inputs, ports);
}
/** A statement says so itself; whatever is none is looked at as a bundle. */
function isStatement(bytes) {
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        return (0,types/* isJsonObject */.O)(value) && ('_type' in value || !('mediaType' in value));
    }
    catch {
        return !bytes.includes('"mediaType"');
    }
}
/**
 * A ready statement, checked as if it were made here and signed byte for byte as it stands.
 *
 * @param what names it, for errors
 */
function statementItem(payload, what) {
    if (payload.byteLength > MAX_STATEMENT_BYTES) {
        throw (0,error/* badInput */.AN)('INPUT', `statement ${what}: ${payload.byteLength} bytes; at most ${MAX_STATEMENT_BYTES} are signed`);
    }
    const statement = (0,lib_statement/* parseStatement */.By)(payload, what);
    (0,validate/* validatePredicate */.M)(statement.predicateType, statement.predicate);
    if (statement.subject.length > resolve/* MAX_SUBJECTS_PER_STATEMENT */.$h) {
        throw (0,error/* badInput */.AN)('INPUT', `statement ${what}: ${statement.subject.length} subjects; at most ${resolve/* MAX_SUBJECTS_PER_STATEMENT */.$h} fit`, { remedy: 'split it, or let `attest` make the statements: it shards them' });
    }
    const subjects = statement.subject.map(resolve/* subjectFromDescriptor */.W5);
    return { what: 'statement', subjects, kind: (0,short_name/* shortNameOf */.P)(statement.predicateType), statement, payload };
}
/** Refuses a signer of bundles where there are none: it would have been taken for a check of the statements. */
function assertSignerUsed(items, inputs) {
    const given = STATEMENT_SIGNER.find((name) => inputs.input(name).trim() !== '');
    if (given === undefined || items.some(({ coSigns }) => coSigns !== undefined))
        return;
    throw (0,error/* badInput */.AN)('INPUT', `input ${given}: says who signed the bundles in \`statements\`, and there is none`, {
        remedy: 'name bundles in `statements`, or leave it out: nobody has signed a bare statement',
    });
}
/** The item with its subjects found in their registry, by the names that the statement gives them. */
async function located(item, registry) {
    const subjects = await (0,images_later/* locateSubjects */.m)(item.subjects, registry);
    return { ...item, subjects };
}


/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pemBlocks),
/* harmony export */   o: () => (/* binding */ pemText)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27604);

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END ([A-Z0-9 ]+)-----/g;
/** A block of PEM text, with 64 characters a line and a line end behind it (RFC 7468, strict). */
function pemText({ label, der }) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
/**
 * The blocks of a text that holds nothing but PEM (RFC 7468, strict: no headers in a block, no words beside it);
 * undefined for any other text.
 */
function pemBlocks(text) {
    const blocks = [];
    let at = 0;
    for (const match of text.matchAll(BLOCK)) {
        const [whole, label = '', body = '', endLabel] = match;
        if (label !== endLabel || text.slice(at, match.index).trim() !== '')
            return undefined;
        at = match.index + whole.length;
        try {
            blocks.push({ label, der: (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y)(body.replace(/[\r\n]/g, ''), label) });
        }
        catch {
            return undefined;
        }
    }
    return blocks.length > 0 && text.slice(at).trim() === '' ? blocks : undefined;
}


/***/ }),

/***/ 27014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readPin)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

/** Longest PIN or password that is read, in characters. */
const MAX_LENGTH = 1024;
/**
 * A PIN or password as it was meant: without the one line end that `echo` and editors put behind it (case H03). Blanks
 * are kept, since they may belong to it. Undefined for an empty one.
 *
 * @param what names where it came from, for errors, which never show it
 * @throws CoreError bad-input `INPUT` for one with line ends or control characters within
 */
function readPin(text, what) {
    const pin = text.replace(/\r?\n$/, '');
    if (pin === '')
        return undefined;
    if (pin.length <= MAX_LENGTH && !/[\x00-\x1f\x7f]/.test(pin))
        return pin;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `${what}: has a line end or a control character in it, or more than ${MAX_LENGTH} characters`, {
        remedy: 'give the PIN or password alone, on one line',
    });
}


/***/ }),

/***/ 29302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ publicKeyFromDer),
/* harmony export */   e: () => (/* binding */ parsePublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);


const BLOCK = /^-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END ([A-Z0-9 ]+)-----$/;
const MAX_PEM = 16 * 1024;
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
/** Smaller public exponents of RSA make forging cheap where padding is checked badly. */
const MIN_EXPONENT = 65537n;
const PSS_DIGEST = 'sha256';
/**
 * The public key of a PEM text (`PUBLIC KEY`, RFC 7468): ECDSA on P-256, P-384 or P-521, RSA or RSA-PSS of 2048 to 4096
 * bits, Ed25519, and ML-DSA-65, which signs envelopes only. Nothing else may stand beside it.
 *
 * @param what names the file or input, for errors; what stands in it is never repeated
 * @throws CoreError bad-input `KEY`
 */
function parsePublicKey(pem, what) {
    if (pem.length > MAX_PEM)
        throw bad(what, 'is longer than any public key');
    const text = (typeof pem === 'string' ? pem : Buffer.from(pem).toString('latin1')).trim();
    const [, label, body = '', endLabel] = BLOCK.exec(text) ?? [];
    if (label === undefined || label !== endLabel)
        throw notOne(text, what);
    if (label !== 'PUBLIC KEY')
        throw otherKind(label, what);
    const base64 = body.replace(/[\r\n]/g, '');
    const der = Buffer.from(base64, 'base64');
    if (der.toString('base64') !== base64)
        throw bad(what, 'is not canonical base64');
    return publicKeyFromDer(der, what);
}
/** The same for the DER of a SubjectPublicKeyInfo. @throws CoreError bad-input `KEY` */
function publicKeyFromDer(der, what) {
    const key = keyOf(der, what);
    assertUsual(key, what);
    return { key, der, fingerprint: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('hex')}` };
}
function keyOf(der, what) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        // The fingerprint and the log know the key by these bytes, so there must be one way to write it.
        if (usualForm(key).export({ format: 'der', type: 'spki' }).equals(der))
            return key;
    }
    catch (cause) {
        throw bad(what, 'is no public key that can be read', cause);
    }
    throw bad(what, 'is not the one DER of its key');
}
/** The platform keeps how the point of a curve was written; here it is whole, and the curve goes by its name. */
function usualForm(key) {
    return key.asymmetricKeyType === 'ec' && CURVES.includes(key.asymmetricKeyDetails?.namedCurve ?? '')
        ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: key.export({ format: 'jwk' }), format: 'jwk' })
        : key;
}
function assertUsual(key, what) {
    const { namedCurve = '', modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'ec':
            if (CURVES.includes(namedCurve))
                return;
            throw bad(what, `is on the curve ${namedCurve}; P-256, P-384 and P-521 are accepted`);
        case 'rsa':
        case 'rsa-pss':
            if (modulusLength < 2048 || modulusLength > 4096)
                throw bad(what, `has ${modulusLength} bits; RSA keys of 2048 to 4096 are accepted`);
            if (publicExponent < MIN_EXPONENT)
                throw bad(what, 'has a public exponent below 65537');
            assertPss(key, what);
            return;
        case 'ed25519':
        case 'ml-dsa-65':
            return;
        default:
            throw bad(what, `is of the kind ${key.asymmetricKeyType ?? 'unknown'}; ECDSA, RSA, Ed25519 and ML-DSA-65 are accepted`);
    }
}
/** A key may fix its digests; another one than SHA-256 is none that Sigstore names (its algorithm registry). */
function assertPss(key, what) {
    const { hashAlgorithm = PSS_DIGEST, mgf1HashAlgorithm = PSS_DIGEST } = key.asymmetricKeyDetails ?? {};
    if (hashAlgorithm === PSS_DIGEST && mgf1HashAlgorithm === PSS_DIGEST)
        return;
    throw bad(what, `is for RSA-PSS with ${hashAlgorithm} and ${mgf1HashAlgorithm}; SHA-256 is accepted`);
}
function notOne(text, what) {
    const count = text.split('-----BEGIN ').length - 1;
    return bad(what, count > 1 ? 'holds more than one key' : 'is no PEM text');
}
function otherKind(label, what) {
    if (label.endsWith('PRIVATE KEY')) {
        return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `${what}: is a private key`, {
            remedy: 'give the public key; if others could read this one here, replace the key',
        });
    }
    if (label === 'CERTIFICATE')
        return bad(what, 'is a certificate: demand its identity, or give its public key');
    return bad(what, `is a ${label}, not a PUBLIC KEY`);
}
function bad(what, problem, cause) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `${what}: ${problem}`, {
        remedy: 'give one public key as PEM, for example of `openssl pkey -pubout` or `cosign public-key`',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 11428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ assertSignable)
/* harmony export */ });
/* harmony import */ var _key_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66144);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);
/* harmony import */ var _verifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68731);



/**
 * Refuses what a key cannot sign, and what a log would refuse of it; asked before any login.
 *
 * - ML-DSA-65 signs envelopes only, and no log takes it.
 * - Ed25519 signs no digest. A log of version 2 takes it prehashed only (Ed25519ph), and so does version 1 for plain
 *   signatures (rekor 1.5.3, hashedrekord); what is signed here is Ed25519.
 * - Keys bound to RSA-PSS are not read by the logs, which are written in Go (crypto/x509 knows no such key).
 *
 * @throws CoreError bad-input `KEY`
 */
function assertSignable({ key }, what, { rekor }) {
    const name = (0,_key_index_js__WEBPACK_IMPORTED_MODULE_0__/* .keyName */ .xT)(key);
    const type = key.asymmetricKeyType ?? '';
    const refuse = (problem, remedy) => {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `a key of ${name} ${problem}; nothing was signed`, { remedy });
    };
    if (type === 'ml-dsa-65' && what !== 'envelope')
        refuse('signs attestations only', 'sign a statement (`statements`, `attest`), or use an ECDSA key');
    if (type === 'ed25519' && what === 'digest')
        refuse('signs no digest', 'give the file itself, sign an attestation, or use an ECDSA or RSA key');
    if (rekor === undefined)
        return;
    const without = 'sign without a log (`transparency-log: none`), or use an ECDSA key';
    if (type === 'ml-dsa-65' || type === 'rsa-pss')
        refuse('is taken by no transparency log', without);
    if (type === 'ed25519' && rekor.version === 2)
        refuse('is not taken by a log of version 2', without);
    if (type === 'ed25519' && what !== 'envelope')
        refuse('is taken by the log for attestations only', without);
    if (rekor.version === 2 && (0,_verifier_js__WEBPACK_IMPORTED_MODULE_2__/* .keyDetailsOf */ .Hy)(key) === undefined)
        refuse('is not taken by a log of version 2', without);
}


/***/ }),

/***/ 38301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ shortNameOf)
/* harmony export */ });
/* harmony import */ var _predicate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45202);

const SHORT_NAMES = new Map([
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.provenanceV1, 'provenance'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.provenanceV02, 'provenance'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.vsaV1, 'vsa'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.svrV01, 'svr'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.testResultV01, 'test-result'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.vulnsV02, 'vulns'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.vulnsV01, 'vulns'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.scaiV03, 'scai'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.linkV03, 'link'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.releaseV02, 'release'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.releaseV01, 'release'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.cosignSignV1, 'signature'],
]);
const RESERVED = new Set([...SHORT_NAMES.values(), 'spdx', 'cyclonedx']);
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const VERSION = /^v?\d+(?:\.\d+)*(?:-?(?:alpha|beta|draft|rc)[\w.]*)?$/;
const MAX_LENGTH = 64;
/**
 * A short name for a predicate type, for file names and reports: `[a-z0-9-]`, 1 to 71 characters. A custom type gets the
 * last part of its path that is not a version, and never a name that belongs to a known type.
 */
function shortNameOf(predicateType) {
    const known = SHORT_NAMES.get(predicateType);
    if (known !== undefined)
        return known;
    if ((0,_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .versionInType */ .E)(predicateType, _predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.spdx) !== undefined)
        return 'spdx';
    if ((0,_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .versionInType */ .E)(predicateType, _predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.cyclonedx) !== undefined)
        return 'cyclonedx';
    const name = lastNamePart(predicateType);
    // A file that calls itself a signature or a provenance must be one.
    return RESERVED.has(name) ? `custom-${name}` : name;
}
function lastNamePart(uri) {
    const [address = ''] = uri.toLowerCase().split(/[?#]/);
    const parts = address.replace(SCHEME, '').split(/[/:]+/);
    const names = parts.filter((part) => !VERSION.test(part)).map(plain);
    return names.findLast((name) => name !== '') ?? 'custom';
}
function plain(part) {
    return part
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-/, '')
        .slice(0, MAX_LENGTH)
        .replace(/-$/, '');
}


/***/ })

};
;