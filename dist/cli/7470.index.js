"use strict";
exports.id = 7470;
exports.ids = [7470,6721];
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

/***/ 15803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ assertPlace)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11010);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37039);


/**
 * Outside of a job nothing tells whose attestations are meant, so somebody must; an image's are in its registry.
 *
 * @throws CliError `OPTION`
 */
function assertPlace(parsed, { env }, remedy) {
    const from = (parsed.values.get('bundle-from') ?? []).join(',');
    const isImages = !parsed.values.has('files') && !parsed.values.has('digests');
    const isAsked = !(0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .isOn */ .Mp)(parsed, 'offline') && (from === '' ? !isImages : /\b(github|release)\b/.test(from));
    const isKnown = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optionOf */ .XD)(parsed, 'source-repository') !== undefined || (env.GITHUB_REPOSITORY ?? '') !== '';
    if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optionOf */ .XD)(parsed, 'bundle') !== undefined || !isAsked || isKnown)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CliError */ .z('OPTION', 'nothing tells where the bundles are', { remedy });
}


/***/ }),

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


/***/ }),

/***/ 7470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runExport: () => (/* binding */ runExport),
/* harmony export */   runTest: () => (/* binding */ runTest)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_flow__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45850);
/* harmony import */ var _slsa_actions_policy__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35040);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60239);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11010);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49207);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37039);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21518);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15803);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63197);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7355);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86721);











/** Time to verify, in milliseconds; the flow gives more when there is more to do. */
const BUDGET = 60_000;
/** `slsa policy export`: the flow of the action; the exit code. */
function runExport(parsed, machine) {
    return runFlow(_options_js__WEBPACK_IMPORTED_MODULE_0__.POLICY_EXPORT, 'export', parsed, machine);
}
/** `slsa policy test`: 0 when every artifact satisfies the policy, 1 when one does not. */
async function runTest(parsed, machine) {
    const named = await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactsOf */ .N)(parsed.positionals, machine.cwd);
    const given = ['files', 'digests', 'images'].filter((name) => named[name] !== '');
    if (given.length === 0)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CliError */ .z('ARGUMENT', 'nothing to test is named', { remedy: `usage: ${_options_js__WEBPACK_IMPORTED_MODULE_0__.POLICY_TEST.usage}` });
    const values = new Map([...parsed.values, ...given.map((name) => [name, [named[name]]])]);
    (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .assertPlace */ .c)({ ...parsed, values }, machine, 'give --bundle FILE, or --bundle-from file');
    return runFlow(_options_js__WEBPACK_IMPORTED_MODULE_0__.POLICY_TEST, 'test', { ...parsed, values }, machine);
}
async function runFlow(spec, command, parsed, machine) {
    const isOffline = command === 'export' || (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .isOn */ .Mp)(parsed, 'offline');
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(parsed, { command, ...(isOffline ? { offline: 'true' } : {}) });
    const ports = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .openPorts */ .R)(inputs, machine, {
        isOffline,
        isVerbose: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .isOn */ .Mp)(parsed, 'verbose'),
        budgetMs: BUDGET,
    });
    const result = await (0,_slsa_actions_policy__WEBPACK_IMPORTED_MODULE_6__/* .policyFlow */ .L)(inputs, ports, async () => _slsa_actions_core_flow__WEBPACK_IMPORTED_MODULE_7__/* .verify */ .M);
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .optionsOf */ .c)(spec).map(({ name }) => name);
    await (0,_result_js__WEBPACK_IMPORTED_MODULE_9__/* .tellResult */ .F)(result, () => toldOf(result, spec, options), parsed, machine);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_10__.exitCodeOf)(result.outcome);
}
function toldOf(result, spec, options) {
    const { failure, artifacts = [] } = result;
    if (artifacts.length > 0)
        return { lines: verdictLines(artifacts) };
    if (failure !== undefined)
        return { lines: (0,_failure_js__WEBPACK_IMPORTED_MODULE_10__.failureLines)(failure, spec.name, options), isError: true };
    return { lines: exportLines(result) };
}
function exportLines({ files = [], differences = [] }) {
    return [
        ...files.map((file) => ({ text: `${file}: written`, style: 'good' })),
        ...differences.map(({ id, direction, place, message }) => ({
            label: direction,
            text: `${place === '' ? '' : `${place}: `}${message} (${id})`,
            style: direction === 'weaker' ? 'warn' : 'dim',
        })),
    ];
}
function verdictLines(artifacts) {
    return artifacts.map(({ subject, outcome, failure }) => ({
        label: outcome === 'verified' ? 'ok' : outcome,
        text: `${subject.name}${failure === undefined ? '' : `: ${failure.message}`}`,
        style: outcome === 'verified' ? 'good' : 'bad',
    }));
}


/***/ })

};
;