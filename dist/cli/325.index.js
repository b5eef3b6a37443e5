"use strict";
exports.id = 325;
exports.ids = [325,6721];
exports.modules = {

/***/ 37039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   XD: () => (/* binding */ optionOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

/**
 * Options as the inputs of a flow. Values of an option that was given several times are lines.
 *
 * @param defaults what stands for an option that was not given
 */
function inputsOf(parsed, defaults = {}) {
    const input = (name) => parsed.values.get(name)?.join('\n') ?? defaults[name] ?? '';
    return {
        input,
        boolean: (name) => {
            const value = input(name);
            if (value === 'true' || value === 'false')
                return value === 'true';
            throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input ${name}: "${value.slice(0, 100)}" is neither true nor false`);
        },
    };
}
/** The value of an option that is given once at most. */
function optionOf(parsed, name) {
    return parsed.values.get(name)?.[0];
}
/** Whether a switch is on. */
function isOn(parsed, name) {
    return optionOf(parsed, name) === 'true';
}


/***/ }),

/***/ 87830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLint: () => (/* binding */ runLint)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77692);
/* harmony import */ var _slsa_actions_policy__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15006);
/* harmony import */ var _slsa_actions_policy__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90282);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11010);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7355);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86721);







/** Largest policy file that is read, in bytes. */
const MAX_POLICY = 1024 * 1024;
/** `slsa policy lint`: 0 for a file that can be read, whatever is worth a look in it. */
async function runLint(parsed, machine) {
    const [path] = parsed.positionals;
    if (path === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CliError */ .z('ARGUMENT', 'no policy is named', { remedy: `usage: ${_options_js__WEBPACK_IMPORTED_MODULE_3__.POLICY_LINT.usage}` });
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(machine.cwd, path);
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
    if (size > MAX_POLICY)
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_4__/* .badInput */ .AN)('INPUT', `${path}: has ${size} bytes; at most ${MAX_POLICY} are read`);
    const policy = await (0,_slsa_actions_policy__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicy */ .O)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file), path);
    const findings = (0,_slsa_actions_policy__WEBPACK_IMPORTED_MODULE_6__/* .lintPolicy */ .G)(policy);
    const result = { version: 1, action: 'policy lint', outcome: 'verified', digest: policy.digest, findings };
    await (0,_result_js__WEBPACK_IMPORTED_MODULE_7__/* .tellResult */ .F)(result, () => ({ lines: lintLines(findings, path) }), parsed, machine);
    return 0;
}
function lintLines(findings, path) {
    return [
        ...findings.flatMap(({ code, severity, place, message, remedy, engines }) => [
            {
                label: severity,
                text: `${place}: ${message} (${[code, ...engines].join(', ')})`,
                style: severity === 'warning' ? 'warn' : 'dim',
            },
            ...(remedy === undefined ? [] : [{ label: '', text: `what to do: ${remedy}` }]),
        ]),
        { text: `${path}: can be read, ${findings.length} thing(s) to look at`, style: 'strong' },
    ];
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

/***/ 7355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tellResult)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62691);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11010);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37039);




/** Tells a result: as JSON with `--json`, else as lines; into the file of `--output` as well. @throws CliError `OUTPUT` */
async function tellResult(result, told, parsed, machine) {
    const json = `${JSON.stringify(result, null, 2)}\n`;
    const path = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optionOf */ .XD)(parsed, 'output');
    // The file first: what is told on the screen was kept.
    if (path !== undefined)
        await writeResult((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(machine.cwd, path), json, path);
    if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(parsed, 'json')) {
        machine.terminal.write(escapedJson(json));
        return;
    }
    const { lines, isError = false } = told();
    if (isError)
        machine.terminal.warn(lines);
    else
        machine.terminal.print(lines);
}
async function writeResult(path, json, shown) {
    try {
        await _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_2__/* .quickFs */ .d.writeFile(path, json);
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .CliError */ .z('OUTPUT', `--output: ${shown.slice(0, 300)} cannot be written`, {
            remedy: 'name a file in a folder that exists and may be written',
            cause,
        });
    }
}
/** JSON leaves some characters as they are that a terminal acts on: they are escaped, which means the same (case S13). */
function escapedJson(json) {
    return json.replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 77692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ badInput),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   am: () => (/* binding */ CoreError),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _slsa_actions_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39649);
/* harmony import */ var _slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91169);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20209);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74949);




/** The one error class of core: an outcome, a stable code, a message that names the thing at fault, a remedy. */
class CoreError extends Error {
    outcome;
    code;
    remedy;
    constructor(outcome, code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CoreError';
        this.outcome = outcome;
        this.code = code;
        this.remedy = details.remedy;
    }
}
/** V1: definitely not what was demanded. */
function refused(code, message, details) {
    return new CoreError('refused', code, message, details);
}
/** V2: the caller's input, configuration or machine is at fault. */
function badInput(code, message, details) {
    return new CoreError('bad-input', code, message, details);
}
/** V3: it could not be decided: network, service, time. */
function undecided(code, message, details) {
    return new CoreError('undecided', code, message, details);
}
/** Codes of {@link WireError} that speak about what the caller handed in, not about a service. */
const CALLERS_FAULT = new Set([
    'BAD_CONFIG',
    'BASE64',
    'JSON_BOM',
    'JSON_DUPLICATE_KEY',
    'JSON_FORBIDDEN_KEY',
    'JSON_NOT_UTF8',
    'JSON_NUMBER',
    'JSON_SYNTAX',
    'JSON_TOO_DEEP',
    'JSON_TOO_LARGE',
    'JSON_TYPE',
    'URL_REFUSED',
]);
/**
 * The outcome, code and words for any thrown value. A file that the machine does not give is bad input, `FILE`; what else
 * is not one of our errors is a defect: undecided, `INTERNAL`.
 */
function describeFailure(error) {
    if (error instanceof CoreError)
        return report(error.outcome, error.code, error.message, error.remedy);
    if (error instanceof _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c) {
        return report(CALLERS_FAULT.has(error.code) ? 'bad-input' : 'undecided', error.code, error.message, error.remedy);
    }
    if (error instanceof _slsa_actions_oci__WEBPACK_IMPORTED_MODULE_1__/* .OciError */ .M || error instanceof _slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_2__/* .Pkcs11Error */ .Y) {
        return report(error.outcome, error.code, error.message, error.remedy);
    }
    if (error instanceof in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L)
        return report('bad-input', error.code, error.message, error.remedy);
    if (isFileError(error)) {
        return report('bad-input', 'FILE', error.message, 'check that it exists, and the rights and the room on its disk');
    }
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return report('undecided', 'INTERNAL', message, 'this is a defect of slsa-actions: please report it with this message');
}
/** An error of a file system call, which has a path; one of the network has none. */
function isFileError(error) {
    if (typeof error !== 'object' || error === null || !('message' in error))
        return false;
    return 'syscall' in error && 'path' in error && typeof error.path === 'string' && !('address' in error);
}
function report(outcome, code, message, remedy) {
    return remedy === undefined ? { outcome, code, message } : { outcome, code, message, remedy };
}


/***/ }),

/***/ 74949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ AttestationError)
/* harmony export */ });
/** The one error class of this package. The message begins with the document and the path that are at fault. */
class AttestationError extends Error {
    code;
    /** For example `predicate.buildDefinition.buildType`; empty for the whole document. */
    path;
    remedy;
    constructor(code, path, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'AttestationError';
        this.code = code;
        this.path = path;
        this.remedy = details.remedy;
    }
}


/***/ }),

/***/ 45202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionInType),
/* harmony export */   W: () => (/* binding */ PREDICATE)
/* harmony export */ });
/** The predicate types that are known by their fields. Every other type is a custom one. */
const PREDICATE = {
    provenanceV1: 'https://slsa.dev/provenance/v1',
    provenanceV02: 'https://slsa.dev/provenance/v0.2',
    /** Without a version: the document names it. */
    spdx: 'https://spdx.dev/Document',
    spdxV22: 'https://spdx.dev/Document/v2.2',
    spdxV23: 'https://spdx.dev/Document/v2.3',
    spdxV3: 'https://spdx.dev/Document/v3',
    /** Without a version: the document names it. `/v1.4` to `/v1.7` are read as well. */
    cyclonedx: 'https://cyclonedx.org/bom',
    vsaV1: 'https://slsa.dev/verification_summary/v1',
    svrV01: 'https://in-toto.io/attestation/svr/v0.1',
    testResultV01: 'https://in-toto.io/attestation/test-result/v0.1',
    vulnsV02: 'https://in-toto.io/attestation/vulns/v0.2',
    vulnsV01: 'https://in-toto.io/attestation/vulns/v0.1',
    scaiV03: 'https://in-toto.io/attestation/scai/v0.3',
    linkV03: 'https://in-toto.io/attestation/link/v0.3',
    releaseV02: 'https://in-toto.io/attestation/release/v0.2',
    releaseV01: 'https://in-toto.io/attestation/release/v0.1',
    cosignSignV1: 'https://sigstore.dev/cosign/sign/v1',
};
/** Version in a type of a family: `''` for the bare URI, `2.3` for `<family>/v2.3`, undefined for another family. */
function versionInType(predicateType, family) {
    if (predicateType === family)
        return '';
    return predicateType.startsWith(`${family}/v`) ? predicateType.slice(family.length + 2) : undefined;
}


/***/ }),

/***/ 39649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ OciError)
/* harmony export */ });
const OUTCOME = {
    ATTACH_LOST: 'undecided',
    BLOB: 'undecided',
    CONTENT_DIGEST: 'refused',
    CONTENT_SIZE: 'refused',
    CREDENTIALS: 'bad-input',
    IMAGE_NOT_FOUND: 'bad-input',
    MANIFEST: 'refused',
    MEDIA_TYPE: 'refused',
    REALM: 'undecided',
    REFERENCE: 'bad-input',
    REFERRERS: 'refused',
    REGISTRY_AUTH: 'bad-input',
    REGISTRY_PERMISSION: 'bad-input',
    REGISTRY_RATE_LIMIT: 'undecided',
    REGISTRY_REFUSED: 'bad-input',
    REGISTRY_REPLY: 'undecided',
    REGISTRY_TOO_LARGE: 'bad-input',
    UPLOAD_LOCATION: 'undecided',
};
/** The one error class of this package. Messages name the registry, reference or file; never a secret. */
class OciError extends Error {
    code;
    outcome;
    remedy;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'OciError';
        this.code = code;
        this.outcome = OUTCOME[code];
        this.remedy = details.remedy;
    }
}


/***/ }),

/***/ 91169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Pkcs11Error)
/* harmony export */ });
/** Codes that are not the caller's fault; every other one is bad input. */
const OUTCOMES = {
    CLOSED: 'undecided',
    MODULE_CRASHED: 'undecided',
    MODULE_ERROR: 'undecided',
    MODULE_TIMEOUT: 'undecided',
    SESSION_LOST: 'undecided',
    SIGNATURE_WRONG: 'refused',
};
/** The one error class of this package. Messages name the module, token or object, never a PIN. */
class Pkcs11Error extends Error {
    code;
    remedy;
    /** `refused`: what came out is wrong; `bad-input`: the caller can mend it; `undecided`: module, token or reader failed. */
    outcome;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'Pkcs11Error';
        this.code = code;
        this.remedy = details.remedy;
        this.outcome = OUTCOMES[code] ?? 'bad-input';
    }
}


/***/ }),

/***/ 62691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ quickFs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
// The file system for programs that read few or small files. Each call of `node:fs/promises` goes through a thread and
// back, which takes ten times as long as reading such a file, and the module itself takes 2 ms to load.

/** Largest file that is read while all else waits, in bytes. */
const QUICK_BYTES = 1024 * 1024;
/** Calls after which all else has its turn. */
const CALLS_A_TURN = 64;
const WRITES = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND;
/**
 * As `node:fs/promises`, but facts about files, and small regular files that are opened by flags to be read, come without
 * a detour. Of a file that was opened so only `stat`, `read`, `readFile`
 * and `close` are there.
 */
const quickFs = new Proxy({}, {
    get: (_, name) => Reflect.get(quick, name) ?? Reflect.get(platformFs(), name),
});
const quick = {
    stat: (path, options) => inTurn(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, options)),
    lstat: (path, options) => inTurn(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, options)),
    realpath: (path, options = 'utf8') => inTurn(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path, options)),
    readFile: async (path, options = null) => typeof path === 'string' && isPlain(options) && isSmallFile(path)
        ? inTurn(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, { encoding: options }))
        : platformFs().readFile(path, options),
    open: async (path, flags, mode) => typeof flags === 'number' && (flags & WRITES) === 0 && isSmallFile(path)
        ? inTurn(() => handleOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, mode)))
        : platformFs().open(path, flags, mode),
};
/** An encoding or none: anything else is for the platform. */
function isPlain(options) {
    return options === null || typeof options === 'string';
}
let calls = 0;
async function inTurn(call) {
    calls += 1;
    if (calls % CALLS_A_TURN === 0)
        await new Promise((resolve) => setImmediate(resolve));
    return call();
}
function isSmallFile(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return found?.isFile() === true && found.size <= QUICK_BYTES;
}
function handleOf(fd) {
    const handle = {
        fd,
        stat: async (options) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd, options),
        read: async (buffer, offset, length, position) => ({
            bytesRead: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, offset, length, position),
            buffer,
        }),
        readFile: async (options) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(fd, { encoding: options ?? null }),
        close: async () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd),
    };
    return handle;
}
/** Loaded when it is first needed. */
function platformFs() {
    return process.getBuiltinModule('node:fs/promises');
}


/***/ }),

/***/ 20209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ WireError)
/* harmony export */ });
/**
 * The one error class of this package. Messages name the service or the document, never a secret. What a service sent is
 * there for the code that asked, and not enumerable: who prints or serializes the error does not print a cookie or an
 * echoed token along.
 */
class WireError extends Error {
    code;
    remedy;
    status;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'WireError';
        this.code = code;
        this.remedy = details.remedy;
        this.status = details.status;
        Object.defineProperty(this, 'headers', { value: details.headers });
        Object.defineProperty(this, 'body', { value: details.body });
    }
}


/***/ }),

/***/ 44411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** Whether a value is a JSON object: not null, not an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
;