export const id = 9904;
export const ids = [9904,2354];
export const modules = {

/***/ 30812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ idTokens),
/* harmony export */   i: () => (/* binding */ identitySource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77692);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37039);





/** Longest token that is read, in bytes. */
const MAX_TOKEN = 64 * 1024;
const TOKEN = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
const REMEDY = 'give --identity-token or SIGSTORE_ID_TOKEN, or run in a GitHub job with `permissions: id-token: write`';
/** Which of the sources is there; the first one counts. */
function identitySource(parsed, { env }) {
    if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .optionOf */ .XD)(parsed, 'identity-token') !== undefined)
        return 'option';
    if ((env.SIGSTORE_ID_TOKEN ?? '').trim() !== '')
        return 'environment';
    return (env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '') === '' ? 'none' : 'github-job';
}
/**
 * Gives ID tokens: that of `--identity-token` or `SIGSTORE_ID_TOKEN` as it is, else a fresh one of the job. A token is in
 * no error.
 */
function idTokens(parsed, machine) {
    return async (audience, http) => {
        switch (identitySource(parsed, machine)) {
            case 'option':
                return given(await tokenOf((0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .optionOf */ .XD)(parsed, 'identity-token') ?? '', machine), '--identity-token');
            case 'environment':
                return given(machine.env.SIGSTORE_ID_TOKEN ?? '', 'SIGSTORE_ID_TOKEN');
            case 'github-job': {
                const { requestIdToken } = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(2692)]).then(__webpack_require__.bind(__webpack_require__, 90311));
                // Masking prints the token for the runner to see; here it would end up in whatever the output is piped into.
                return requestIdToken(audience, machine.env, http, () => undefined);
            }
            case 'none':
                throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_4__/* .badInput */ .AN)('ID_TOKEN', 'there is nobody to sign as: no ID token was given, and this is no GitHub job', {
                    remedy: REMEDY,
                });
        }
    };
}
/** A token, a file that holds one, or `-`, as cosign takes it. */
async function tokenOf(value, { cwd }) {
    if (value === '-')
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, 'utf8');
    if (TOKEN.test(value))
        return value;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, value);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (found === undefined || found.size > MAX_TOKEN)
        return '';
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
}
function given(text, what) {
    const token = text.trim();
    if (token.length <= MAX_TOKEN && TOKEN.test(token))
        return token;
    throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_4__/* .badInput */ .AN)('ID_TOKEN', `${what}: is neither an ID token nor a file that holds one`, { remedy: REMEDY });
}


/***/ }),

/***/ 92354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERIFY: () => (/* binding */ VERIFY)
/* harmony export */ });
const ARTIFACTS = [
    {
        name: 'files',
        value: 'PATTERNS',
        isList: true,
        help: 'Files by glob, relative to the current folder; separated by commas.',
    },
    { name: 'digests', value: 'DIGESTS', isList: true, help: 'Digests of artifacts that are not at hand, `sha256:HEX`.' },
    {
        name: 'images',
        value: 'IMAGES',
        isList: true,
        help: 'Images, REGISTRY/REPOSITORY@sha256:HEX or REGISTRY/REPOSITORY:TAG, as oci://NAME among the arguments.',
    },
    {
        name: 'manifests',
        value: 'FILES',
        isList: true,
        help: 'Kubernetes manifests, Compose files, Dockerfiles, folders of charts and kustomizations: every image in them.',
    },
].map((option) => ({ ...option, group: 'What is verified' }));
const BUNDLES = [
    {
        name: 'bundle',
        value: 'FILE',
        help: 'File with bundles, JSON or JSON Lines. Left out: they are looked up where --bundle-from says.',
    },
    {
        name: 'bundle-from',
        value: 'PLACES',
        isList: true,
        help: 'github, oci (the registry of an image), file, release, separated by commas. Default github; for images oci, then github; file with --offline.',
    },
    {
        name: 'bundle-dir',
        value: 'DIR',
        help: 'Folder that is looked through with --bundle-from file. Default the current one.',
    },
    { name: 'release-tag', value: 'TAG', help: 'Tag of the release with --bundle-from release.' },
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
].map((option) => ({ ...option, group: 'Where the bundles are' }));
const SIGNER = [
    {
        name: 'certificate-identity',
        value: 'IDENTITY',
        help: 'Who must have signed: the name in the certificate, exactly.',
    },
    {
        name: 'certificate-identity-pattern',
        value: 'REGEXP',
        help: 'The same as a regular expression (RE2), which must match the whole name.',
    },
    {
        name: 'certificate-identity-regexp',
        value: 'REGEXP',
        standsFor: 'certificate-identity-pattern',
        help: 'The same, by the name that cosign gives it. Here too it must match the whole name.',
    },
    { name: 'certificate-oidc-issuer', value: 'URL', help: 'Who vouched for that identity, exactly.' },
    {
        name: 'certificate-oidc-issuer-pattern',
        value: 'REGEXP',
        help: 'The same as a regular expression (RE2), which must match the whole URL.',
    },
    {
        name: 'certificate-oidc-issuer-regexp',
        value: 'REGEXP',
        standsFor: 'certificate-oidc-issuer-pattern',
        help: 'The same, by the name that cosign gives it.',
    },
    {
        name: 'signer-workflow',
        value: 'WORKFLOW',
        help: 'Workflow that must have signed, OWNER/REPO/PATH[@REF]. Needs --source-repository.',
    },
    { name: 'signer-digest', value: 'COMMIT', help: 'Commit of the workflow that signed.' },
    {
        name: 'key',
        value: 'PEM',
        help: 'Public key that must have signed, instead of an identity: the path of a PEM file, or the PEM itself.',
    },
    {
        name: 'key-validity',
        value: 'START/END',
        help: 'Time in which the key counts, RFC 3339; START/ without an end.',
    },
    {
        name: 'deny-self-hosted-runners',
        help: 'Refuse what was signed on a self-hosted runner. Default; --no-deny-self-hosted-runners allows it.',
    },
].map((option) => ({ ...option, group: 'Who must have signed' }));
const SOURCE = [
    { name: 'source-repository', value: 'OWNER/NAME', help: 'Repository that the artifact was built from.' },
    { name: 'source-repository-id', value: 'ID', help: 'Id of that repository, which stays when it is renamed.' },
    { name: 'source-owner-id', value: 'ID', help: 'Id of its owner.' },
    { name: 'source-ref', value: 'REF', help: 'Ref that it was built from, refs/heads/main.' },
    { name: 'source-digest', value: 'COMMIT', help: 'Commit that it was built from.' },
    { name: 'source-tag', value: 'TAG', help: 'Tag that it was built from.' },
    {
        name: 'source-versioned-tag',
        value: 'VERSION',
        help: 'Version that the tag must belong to: v1 and v1.2 match v1.2.3.',
    },
    { name: 'build-trigger', value: 'EVENT', help: 'Event that started the build, push.' },
    {
        name: 'build-input',
        value: 'NAME=VALUE',
        isList: true,
        help: 'Input that the workflow must have had.',
    },
].map((option) => ({ ...option, group: 'Where it must come from' }));
const DEMANDS = [
    { name: 'predicate-type', value: 'URI', help: 'Type of attestation. Left out: any, a plain signature too.' },
    {
        name: 'builder-id',
        value: 'URI',
        help: '`builder.id` that the provenance must have, exactly; or without its @ref, at a release that the builder map admits.',
    },
    {
        name: 'builder-map',
        value: 'FILE',
        help: 'Builders and the levels that you trust them for. It comes before what is built in.',
    },
    {
        name: 'minimum-level',
        value: 'LEVEL',
        help: 'Build level that a provenance must show: 1, 2 or 3, or SLSA_BUILD_LEVEL_n.',
    },
    { name: 'max-age', value: 'AGE', help: 'Longest time since the signature: 12h, 30d, 4w.' },
    { name: 'policy', value: 'FILE', help: 'Policy file, beside or instead of the options that bind signer and source.' },
    {
        name: 'layout',
        value: 'FILE',
        help: 'in-toto layout: who must have done which step, with which artifacts. Beside or instead of the options that bind signer and source.',
    },
    { name: 'layout-key', value: 'PEM', help: 'Public key of the owner, who must have signed the layout.' },
    {
        name: 'require-all-platforms',
        help: 'Of an image index every platform must be verified too, by a bundle of its own or one of the index that names it.',
    },
].map((option) => ({ ...option, group: 'What it must say' }));
const TRUST = [
    {
        name: 'trusted-root',
        value: 'FILE',
        help: 'Trust root: of a private Sigstore, or a copy of a published one. Left out: the published roots of Sigstore and GitHub.',
    },
    { name: 'tuf-mirror', value: 'URL', help: 'TUF repository that the trust root comes from. Needs --tuf-root.' },
    { name: 'tuf-root', value: 'FILE', help: 'First root.json of that TUF repository.' },
    {
        name: 'transparency-log',
        value: 'WORD',
        help: 'Whether what a key signed needs a log entry: required (default) or none.',
    },
    { name: 'offline', help: 'Ask nobody: bundles from files, the trust root from a file or from what is at hand.' },
].map((option) => ({ ...option, group: 'Trust' }));
const RESULTS = [
    {
        name: 'vsa',
        value: 'WORD',
        help: 'Write a verification summary of what passed: unsigned, or signed by the job; none (default) writes none. Needs --policy.',
    },
    {
        name: 'sigstore',
        value: 'INSTANCE',
        help: 'Instance that signs the summary with --vsa signed: auto, public-good or github.',
    },
    {
        name: 'signing-config',
        value: 'FILE',
        help: 'Signing configuration of a private Sigstore, for --vsa signed; goes with --trusted-root.',
    },
    { name: 'allow-public-log', help: 'Let --vsa signed publish the identity of a repository that is not public.' },
    { name: 'verifier-id', value: 'URI', help: 'Verifier that the summary names.' },
    { name: 'resource-uri', value: 'URI', help: 'What was verified, as its consumer fetches it, for the summary.' },
    {
        name: 'manifests-output',
        value: 'DIR',
        help: 'Folder for copies of the manifests in which every image has its digest.',
    },
    {
        name: 'report-path',
        value: 'FILE',
        help: 'Write the report, one HTML page that needs nothing else, whatever the outcome.',
    },
    { name: 'sarif-path', value: 'FILE', help: 'Write the findings as SARIF 2.1.0, whatever the outcome.' },
].map((option) => ({ ...option, group: 'Results' }));
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
/** `slsa verify`: the inputs of the action `verify`, and cosign's names where they differ. */
const VERIFY = {
    name: 'verify',
    usage: 'slsa verify FILE|DIR|sha256:HEX|oci://IMAGE... [OPTIONS]',
    summary: 'verify artifacts: who signed them, from which source, in which build',
    about: [
        'Each artifact needs one bundle that satisfies every demand. At least who signed must be demanded: --certificate-identity with --certificate-oidc-issuer, --signer-workflow with --source-repository, or --key.',
        'Bundles of an image are looked up in its registry: referrers, then the tags of cosign before version 3, then GitHub.',
        'Arguments are names as they stand; patterns go into --files. Of a folder all files below it are verified, but those that end in .sigstore.json, which are bundles.',
    ],
    maxArguments: 100_000,
    options: [...ARTIFACTS, ...BUNDLES, ...SIGNER, ...SOURCE, ...DEMANDS, ...TRUST, ...RESULTS, ...NETWORK],
    examples: [
        {
            does: 'A file and its bundle, signed by a workflow of its own repository',
            command: 'slsa verify app.tgz --bundle app.tgz.sigstore.json --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app',
        },
        {
            does: 'By digest alone, as with cosign, and without the network',
            command: 'slsa verify sha256:2f0c...d1 --bundle bundle.json --trusted-root trusted_root.json --certificate-identity https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main --certificate-oidc-issuer https://token.actions.githubusercontent.com --offline',
        },
        {
            does: 'A folder, with the bundles that lie beside the files',
            command: 'slsa verify dist --bundle-from file --bundle-dir dist --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app --source-ref refs/heads/main',
        },
        {
            does: 'An image, with what is attached to it, every platform of it',
            command: 'slsa verify oci://ghcr.io/acme/app:v1 --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app --require-all-platforms',
        },
        {
            does: 'As JSON, for a program',
            command: 'slsa verify app.tgz --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app --json',
        },
    ],
};


/***/ }),

/***/ 24905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_flow__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45850);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60239);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(11010);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49207);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37039);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21518);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63197);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7355);
/* harmony import */ var _signing_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30812);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92354);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82245);











/** Time to verify, in milliseconds; the flow gives more when there is more to do. */
const BUDGET = 60_000;
/** `slsa verify`: the flow of the action, its result told; the exit code. */
async function run(parsed, machine) {
    const result = await verdict(parsed, machine);
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .c)(_options_js__WEBPACK_IMPORTED_MODULE_1__.VERIFY).map(({ name }) => name);
    await (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .tellResult */ .F)(result, () => toldOf(result, { options, isFull: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .isOn */ .Mp)(parsed, 'verbose') }), parsed, machine);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.exitCodeOf)(result.outcome);
}
function toldOf(result, telling) {
    const { artifacts, failure } = result;
    if (artifacts.length > 0 || failure === undefined)
        return { lines: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyLines */ .X)(result, telling) };
    return { lines: (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.failureLines)(failure, _options_js__WEBPACK_IMPORTED_MODULE_1__.VERIFY.name, telling.options), isError: true };
}
async function verdict(parsed, machine) {
    try {
        const named = await withArguments(parsed, machine);
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(named);
        const isOffline = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .isOn */ .Mp)(parsed, 'offline');
        assertPlace(named, machine);
        const ports = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_6__/* .openPorts */ .R)(inputs, machine, {
            isOffline,
            isVerbose: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .isOn */ .Mp)(parsed, 'verbose'),
            budgetMs: BUDGET,
            // A summary of the verdict may be signed.
            idToken: (0,_signing_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .idTokens */ .S)(parsed, machine),
        });
        return await (0,_slsa_actions_core_flow__WEBPACK_IMPORTED_MODULE_8__/* .verify */ .M)(inputs, ports);
    }
    catch (error) {
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.failureOf)(error);
        return {
            version: 1,
            action: 'verify',
            outcome: failure.outcome,
            failure,
            artifacts: [],
            demanded: {},
            unbound: [],
            notices: [],
        };
    }
}
/** The arguments beside what `--files` and `--digests` name. */
async function withArguments(parsed, machine) {
    const named = await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_9__/* .artifactsOf */ .N)(parsed.positionals, machine.cwd);
    const values = new Map(parsed.values);
    const add = (name, lines) => {
        if (lines !== '')
            values.set(name, [lines, ...(values.get(name) ?? [])]);
    };
    add('files', named.files);
    add('digests', named.digests);
    add('images', named.images);
    if (!['files', 'digests', 'images', 'manifests'].some((name) => values.has(name))) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_10__/* .CliError */ .z('ARGUMENT', 'nothing to verify is named', { remedy: `usage: ${_options_js__WEBPACK_IMPORTED_MODULE_1__.VERIFY.usage}` });
    }
    return { ...parsed, values };
}
/** Outside of a job nothing tells whose attestations are meant, so somebody must; an image's are in its registry. */
function assertPlace(parsed, { env }) {
    const from = (parsed.values.get('bundle-from') ?? []).join(',');
    const isImages = !parsed.values.has('files') && !parsed.values.has('digests');
    const isAsked = !(0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .isOn */ .Mp)(parsed, 'offline') && (from === '' ? !isImages : /\b(github|release)\b/.test(from));
    const isKnown = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .optionOf */ .XD)(parsed, 'source-repository') !== undefined || (env.GITHUB_REPOSITORY ?? '') !== '';
    if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .optionOf */ .XD)(parsed, 'bundle') !== undefined || !isAsked || isKnown)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_10__/* .CliError */ .z('OPTION', 'nothing tells where the bundles are', {
        remedy: 'give --bundle FILE, or --bundle-from file with --bundle-dir DIR, or --source-repository OWNER/NAME, whose attestations are asked for',
    });
}


/***/ }),

/***/ 82245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ verifyLines)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74735);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49207);


/** Rejected bundles of one artifact that are shown when the result is not asked for in full. */
const FEW = 3;
/** Artifacts above which each that is verified takes one line. */
const MANY = 20;
/** Places of an image that are shown when the result is not asked for in full. */
const FEW_PLACES = 3;
/** A result of `verify` for people: each artifact with what decided, then what was demanded and what was not. */
function verifyLines(result, telling) {
    const { artifacts } = result;
    const good = artifacts.filter(({ outcome }) => outcome === 'verified').length;
    const count = artifacts.length > 1
        ? [{ text: `${good} of ${artifacts.length} artifacts verified`, style: 'strong' }]
        : [];
    return [
        ...artifacts.flatMap((artifact) => artifacts.length > MANY && artifact.outcome === 'verified' && !telling.isFull
            ? [headLine(artifact)]
            : artifactLines(artifact, telling)),
        ...result.notices.map((notice) => ({ label: 'note', text: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asOptions */ .l)(notice, telling.options) })),
        ...demandLines(result),
        ...fileLines(result),
        ...count,
    ];
}
function headLine(artifact) {
    const { outcome, level } = artifact;
    const words = `${outcome}: ${(0,_slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_1__/* .shownArtifact */ .qI)(artifact)}${level === undefined ? '' : ` (SLSA Build L${level})`}`;
    return { text: words, style: outcome === 'verified' ? 'good' : 'bad' };
}
function artifactLines(artifact, telling) {
    const { subject, outcome, failure, accepted, rejected } = artifact;
    const isGood = outcome === 'verified';
    const [algorithm, hex] = Object.entries(subject.digest)[0] ?? [];
    const shownBundles = isGood && !telling.isFull ? accepted.slice(0, 1) : accepted;
    const shownRejected = telling.isFull ? rejected : isGood ? [] : rejected.slice(0, FEW);
    const more = rejected.length - shownRejected.length;
    return [
        headLine(artifact),
        // An image that could not be looked up has none.
        ...(algorithm === undefined ? [] : [{ label: 'digest', text: `${algorithm}:${hex}`, indent: 1 }]),
        ...(failure === undefined ? [] : reasonLines(failure, telling, 1)),
        ...placeLines(artifact, telling),
        ...(artifact.policy === undefined ? [] : policyLines(artifact.policy, telling)),
        ...shownBundles.flatMap((bundle) => acceptedLines(bundle, telling)),
        ...(isGood && accepted.length > shownBundles.length
            ? [
                {
                    label: '',
                    text: `and ${accepted.length - shownBundles.length} more bundles that satisfy every demand`,
                    indent: 1,
                },
            ]
            : []),
        ...(shownRejected.length > 1 || telling.isFull
            ? shownRejected.flatMap((bundle) => rejectedLines(bundle, telling))
            : []),
        ...(more > 0 && telling.isFull === false && !isGood
            ? [{ label: '', text: `and ${more} more bundles that do not`, indent: 1 }]
            : []),
        ...unsignedLines(artifact),
    ];
}
/** Where manifests name it. */
function placeLines({ places = [] }, { isFull }) {
    const shown = isFull ? places : places.slice(0, FEW_PLACES);
    const more = places.length - shown.length;
    return [
        ...shown.map(({ file, line, column, path }, index) => ({
            label: index === 0 ? 'named in' : '',
            text: `${file}:${line}:${column} ${path}`,
            indent: 1,
        })),
        ...(more > 0 ? [{ label: '', text: `and in ${more} more places`, indent: 1 }] : []),
    ];
}
/** Statements that nobody signed: they explain a refusal, and prove nothing. */
function unsignedLines({ unsigned = [] }) {
    return unsigned.map(({ source, predicateTypes }) => ({
        label: 'unsigned',
        text: `${source} says ${predicateTypes.join(', ') || 'something'}: the builder put it there, which proves nothing`,
        indent: 1,
        style: 'warn',
    }));
}
function reasonLines({ code, message, remedy }, { options }, indent) {
    return [
        { label: 'reason', text: `${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asOptions */ .l)(message, options)} (${code})`, indent },
        ...(remedy === undefined ? [] : [{ label: 'what to do', text: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asOptions */ .l)(remedy, options), indent }]),
    ];
}
function acceptedLines(bundle, telling) {
    const { sourceRepository, sourceRef, sourceDigest } = bundle;
    const [log] = bundle.logEntries;
    const source = [sourceRepository, sourceRef, sourceDigest].filter((part) => part !== undefined).join(' ');
    const pairs = [
        ['bundle', `${bundle.source} (trust profile ${bundle.profile})`],
        ['says', bundle.kind === 'signature' ? 'a signature' : bundle.predicateType],
        ['signed by', bundle.signer?.identity],
        ['vouched by', bundle.signer?.issuer],
        ['key', bundle.key?.fingerprint],
        ['source', source === '' ? undefined : source],
        ['built by', bundle.buildTrigger === undefined ? bundle.runUrl : `${bundle.buildTrigger} ${bundle.runUrl ?? ''}`],
        ['time', bundle.times[0]],
        ['log entry', log === undefined ? undefined : `${log.logIndex}${log.url === undefined ? '' : ` ${log.url}`}`],
    ];
    return [
        ...pairs.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text, indent: 1 }])),
        ...(bundle.level === undefined ? [] : levelLines(bundle.level, telling)),
    ];
}
const MARKS = { pass: 'good', fail: 'bad', unknown: 'warn', undecided: 'warn' };
/** The level, what would raise it, and in full each requirement with its evidence. */
function levelLines({ level, builder, requirements, raise }, telling) {
    return [
        { label: 'SLSA level', text: `Build L${level}: ${builder.explanation}`, indent: 1 },
        ...(raise === undefined ? [] : [{ label: 'to raise it', text: raise, indent: 1 }]),
        ...(telling.isFull
            ? requirements.map(({ id, title, verdict, evidence, level: needed }) => ({
                label: `${id} ${verdict}`,
                text: `L${needed} ${title}: ${evidence}`,
                indent: 2,
                style: MARKS[verdict],
            }))
            : []),
    ];
}
/** What each rule of the policy says; of a verdict that is good only in full. */
function policyLines({ verdict, rules }, telling) {
    const shown = rules.filter((rule) => telling.isFull || rule.verdict !== 'pass');
    return [
        { label: 'policy', text: `${verdict}, by ${rules.length} rule(s)`, indent: 1 },
        ...shown.map(({ id, verdict: said, reason, source }) => ({
            label: said,
            text: `${id}: ${reason}${source === undefined ? '' : ` (decided by ${source})`}`,
            indent: 2,
            style: MARKS[said],
        })),
    ];
}
function rejectedLines({ source, failure }, telling) {
    return [{ label: 'not', text: source, indent: 1 }, ...reasonLines(failure, telling, 2)];
}
/** Files that were written. */
function fileLines({ report, vsa, manifests = [] }) {
    const files = [
        ['report', report?.html],
        ['SARIF', report?.sarif],
        ['VSA', vsa?.path],
        ...manifests.map(({ pinned }) => ['pinned', pinned]),
    ];
    return files.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
}
function demandLines({ demanded, unbound }) {
    const entries = Object.entries(demanded);
    if (entries.length === 0)
        return [];
    return [
        ...entries.map(([name, value], index) => ({
            label: index === 0 ? 'demanded' : '',
            text: `${name} ${value}`,
            style: 'dim',
        })),
        ...(unbound.length === 0 ? [] : [{ label: 'not demanded', text: unbound.join(', '), style: 'warn' }]),
    ];
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

/***/ 74735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ signedBy),
/* harmony export */   mc: () => (/* binding */ shownKind),
/* harmony export */   qI: () => (/* binding */ shownArtifact),
/* harmony export */   uL: () => (/* binding */ shownDigest)
/* harmony export */ });
/** `algorithm:hex` of the first digest. */
function shownDigest(subject) {
    const [algorithm, hex] = Object.entries(subject.digest)[0] ?? [];
    return algorithm === undefined ? '' : `${algorithm}:${hex}`;
}
/** An artifact as it was named: of an image with the tag that was asked for, of a platform with the platform. */
function shownArtifact({ subject, image }) {
    const tag = image?.tag === undefined ? '' : `:${image.tag}`;
    const platform = image?.platform === undefined ? '' : ` (${image.platform})`;
    return `${subject.name}${tag}${platform}`;
}
/** What a bundle says: the type of its statement, or that it is a signature and nothing more. */
function shownKind({ kind, predicateType }) {
    return kind === 'signature' ? 'signature' : (predicateType ?? 'attestation');
}
/** Who signed, in one line: the certificate's identity, or the key's fingerprint. */
function signedBy({ signer, key }) {
    return signer?.identity ?? `key ${key?.fingerprint ?? 'unknown'}`;
}


/***/ }),

/***/ 98279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ anchoredPattern)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

const MAX_PATTERN = 2000;
/**
 * A pattern in RE2 syntax, always matched against the whole text: `github.com/org/repo` does not match
 * `github.com/org/repo-evil`. No pattern takes more than linear time.
 *
 * @throws CoreError bad-input `PATTERN`
 */
async function anchoredPattern(text) {
    if (text.trim() === '' || text.length > MAX_PATTERN)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('PATTERN', `a pattern must have 1 to ${MAX_PATTERN} characters`);
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(`^(?:${text})$`);
        // `a)|(b` would close the group that anchors it, so the text must be a pattern by itself too.
        RE2JS.compile(text);
        return { source: text, matches: (value) => compiled.matcher(value).matches() };
    }
    catch (cause) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('PATTERN', `the pattern "${text.slice(0, 200)}" cannot be read`, { remedy: 'use RE2 syntax', cause });
    }
}


/***/ })

};
