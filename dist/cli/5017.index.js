"use strict";
exports.id = 5017;
exports.ids = [5017];
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

/***/ 43298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   KD: () => (/* binding */ checked),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   fJ: () => (/* binding */ fail)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49207);

const pass = (id, detail) => ({ id, status: 'pass', detail });
const warn = (id, detail, remedy) => ({ id, status: 'warn', detail, remedy });
const fail = (id, detail, remedy, outcome = 'bad-input') => ({
    id,
    status: 'fail',
    detail,
    remedy,
    outcome,
});
/** The check that something does, or the failure that it ends with. */
async function checked(id, look) {
    try {
        return await look();
    }
    catch (error) {
        const { message, remedy = 'read the message', code, outcome } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.failureOf)(error);
        return fail(id, `${message} (${code})`, remedy, outcome);
    }
}


/***/ }),

/***/ 75017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/trust/signing-config.js
var signing_config = __webpack_require__(88862);
// EXTERNAL MODULE: ./packages/core/lib/trust/issuer.js
var issuer = __webpack_require__(59837);
// EXTERNAL MODULE: ./packages/core/lib/trust/load.js + 3 modules
var load = __webpack_require__(8436);
// EXTERNAL MODULE: ./packages/cli/lib/artifacts.js
var artifacts = __webpack_require__(60239);
// EXTERNAL MODULE: ./packages/cli/lib/failure.js + 1 modules
var failure = __webpack_require__(49207);
// EXTERNAL MODULE: ./packages/cli/lib/inputs.js
var lib_inputs = __webpack_require__(37039);
// EXTERNAL MODULE: ./packages/cli/lib/network.js + 8 modules
var network = __webpack_require__(72962);
// EXTERNAL MODULE: ./packages/cli/lib/ports.js + 3 modules
var lib_ports = __webpack_require__(63197);
// EXTERNAL MODULE: ./packages/cli/lib/result.js
var lib_result = __webpack_require__(7355);
// EXTERNAL MODULE: ./packages/cli/lib/signing/identity.js
var identity = __webpack_require__(30812);
// EXTERNAL MODULE: ./packages/cli/lib/doctor/check.js
var doctor_check = __webpack_require__(43298);
// EXTERNAL MODULE: ./packages/core/lib/provenance/id-token.js
var id_token = __webpack_require__(97520);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/identity.js


/** Who could sign here: a token is asked for, verified, and thrown away. */
function checkIdentity(source, rule, ports) {
    return (0,doctor_check/* checked */.KD)('identity', async () => {
        if (source === 'none') {
            return (0,doctor_check/* warn */.R8)('identity', 'nobody can sign here: no ID token was given, and this is no GitHub job that may ask for one', 'to sign, add `permissions: id-token: write` to the job, or give --identity-token or SIGSTORE_ID_TOKEN; verifying needs neither');
        }
        const token = await ports.idToken('sigstore');
        const claims = await (0,id_token/* verifyIdToken */.Y)(token, { audience: 'sigstore', rule, http: ports.http, clock: ports.clock });
        const where = { option: '--identity-token', environment: 'SIGSTORE_ID_TOKEN', 'github-job': 'this job' }[source];
        return (0,doctor_check/* pass */.IX)('identity', `${rule.server.origin}/${claims.jobWorkflowRef} (${where}), vouched by ${claims.issuer}`);
    });
}
/** What the job may do with GitHub's API. Nothing of it is needed to verify files. */
async function checkPermissions(ports, hasToken) {
    const { repository } = ports.job;
    if (repository === '')
        return [];
    if (!hasToken) {
        return [
            (0,doctor_check/* warn */.R8)('github', 'no token for the API', 'give GH_TOKEN or GITHUB_TOKEN: reads are few and private ones fail without it'),
        ];
    }
    const visibility = await ports.github.visibility(repository);
    const reads = visibility === 'unknown'
        ? (0,doctor_check/* warn */.R8)('contents', `${repository} cannot be read`, 'add `permissions: contents: read`; unknown counts as private')
        : (0,doctor_check/* pass */.IX)('contents', `${repository} is ${visibility}`);
    const attestations = await (0,doctor_check/* checked */.KD)('attestations', async () => {
        await ports.github.attestationStore(repository).check();
        return (0,doctor_check/* pass */.IX)('attestations', `attestations of ${repository} may be stored`);
    });
    // Only who stores there needs it.
    return [reads, attestations.status === 'fail' ? { ...attestations, status: 'warn' } : attestations];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/local.js





/** Oldest version of Node.js that the suite runs on. */
const MIN_NODE = 20;
/** Room that bundles, caches and summaries need with much to spare, in bytes. */
const MIN_FREE = 100 * 1024 * 1024;
const MIB = 1024 * 1024;
/** Most subjects of one statement; more are spread over several. */
const SUBJECTS_PER_STATEMENT = 1024;
/** The version of Node.js. */
function checkPlatform(version = process.versions.node) {
    const words = `Node.js ${version} on ${process.platform} ${process.arch}, ${Math.round((0,external_node_os_.totalmem)() / MIB)} MiB of memory`;
    if (Number(version.split('.')[0]) >= MIN_NODE)
        return (0,doctor_check/* pass */.IX)('platform', words);
    return (0,doctor_check/* fail */.fJ)('platform', words, `use Node.js ${MIN_NODE} or later`);
}
/** Proxies as they will be used, without user and password. */
function checkProxy({ env }) {
    if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
        return (0,doctor_check/* fail */.fJ)('proxy', 'NODE_TLS_REJECT_UNAUTHORIZED=0: certificates would not be checked', 'remove the variable; for a private CA give its certificate with --ca-file');
    }
    const names = ['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY', 'NODE_EXTRA_CA_CERTS'];
    const words = names.flatMap((name) => {
        const value = env[name.toLowerCase()] ?? env[name];
        if (value === undefined || value === '')
            return [];
        return [`${name}=${name.endsWith('S') || name === 'NO_PROXY' ? value : withoutSecrets(value)}`];
    });
    return (0,doctor_check/* pass */.IX)('proxy', words.length === 0 ? 'none' : words.join(', '));
}
/** Scheme and host of a proxy; of what is no URL nothing, since any part of it may be the password. */
function withoutSecrets(value) {
    const text = value.includes('://') ? value : `http://${value}`;
    if (!URL.canParse(text))
        return '(not a URL)';
    const { protocol, host, username } = new URL(text);
    return `${protocol}//${username === '' ? '' : '***@'}${host}`;
}
/** Whether a folder can be written, and has room. */
function checkFolder(id, path) {
    return (0,doctor_check/* checked */.KD)(id, async () => {
        await (0,promises_.mkdir)(path, { recursive: true });
        await (0,promises_.access)(path, external_node_fs_.constants.W_OK);
        const { bavail, bsize } = await (0,promises_.statfs)(path);
        const free = bavail * bsize;
        const words = `${path}: ${Math.round(free / MIB)} MiB free`;
        return free >= MIN_FREE ? (0,doctor_check/* pass */.IX)(id, words) : (0,doctor_check/* warn */.R8)(id, words, 'make room: bundles and caches are written there');
    });
}
/** The files that would be signed or verified: how many, how large. */
function checkFiles(names, { cwd }) {
    return (0,doctor_check/* checked */.KD)('sizes', async () => {
        let bytes = 0;
        for (const name of names)
            bytes += (await (0,promises_.stat)((0,external_node_path_.resolve)(cwd, name))).size;
        const statements = Math.ceil(names.length / SUBJECTS_PER_STATEMENT);
        return (0,doctor_check/* pass */.IX)('sizes', `${names.length} files, ${Math.ceil(bytes / MIB)} MiB to hash, ${statements} statement(s)`);
    });
}

// EXTERNAL MODULE: ./packages/wire/lib/error.js
var lib_error = __webpack_require__(20209);
;// CONCATENATED MODULE: ./packages/cli/lib/doctor/services.js


/** A clock that is further off makes tokens and timestamps fail, in milliseconds. */
const MAX_SKEW = 60_000;
const WARN_SKEW = 20_000;
/** Milliseconds for one service. */
const PATIENCE = 10_000;
/** The services of an instance. */
function servicesOf(config) {
    return [
        { id: 'fulcio', url: config.fulcio },
        ...(config.rekor === undefined ? [] : [{ id: `rekor v${config.rekor.version}`, url: config.rekor.url }]),
        ...(config.tsa === undefined ? [] : [{ id: 'timestamp authority', url: config.tsa }]),
    ];
}
/** Whether a service answers at all, whatever it says to a question without meaning; and its time. */
async function checkService({ id, url }, http) {
    const begin = Date.now();
    try {
        const { headers } = await http.request({
            service: id,
            url,
            tries: 2,
            timeoutMs: PATIENCE,
            accept: Array.from({ length: 500 }, (_, index) => 100 + index),
            redirect: 'strip',
        });
        return { check: (0,doctor_check/* pass */.IX)(id, `${url.origin} answers in ${Date.now() - begin} ms`), ...readingOf(id, headers, begin) };
    }
    catch (error) {
        // Its clock can be read even so.
        if (error instanceof lib_error/* WireError */.c && error.status !== undefined) {
            const check = (0,doctor_check/* fail */.fJ)(id, `${url.origin} answers with ${error.status}`, 'try again; if it stays, ask who runs it', 'undecided');
            return { check, ...(error.headers === undefined ? {} : readingOf(id, error.headers, begin)) };
        }
        const message = error instanceof Error ? error.message : String(error);
        const remedy = error instanceof lib_error/* WireError */.c ? error.remedy : undefined;
        return {
            check: (0,doctor_check/* fail */.fJ)(id, message, remedy ?? 'check network, proxy and firewall: this host must be reachable', 'undecided'),
        };
    }
}
function readingOf(id, headers, begin) {
    const there = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(there) ? {} : { reading: { id, there, here: (begin + Date.now()) / 2 } };
}
/** The clock here against the clocks there; they tell whole seconds. */
function checkClock(readings) {
    const [first, ...rest] = readings;
    if (first === undefined)
        return (0,doctor_check/* warn */.R8)('clock', 'no service told its time', 'compare the clock with another one');
    const skewOf = ({ there, here }) => here - (there + 500);
    const worst = rest.reduce((a, b) => (Math.abs(skewOf(b)) > Math.abs(skewOf(a)) ? b : a), first);
    const skew = Math.round(skewOf(worst) / 1000);
    const words = Math.abs(skew) < 2
        ? 'agrees with the services'
        : `${Math.abs(skew)} s ${skew > 0 ? 'ahead of' : 'behind'} ${worst.id}`;
    if (Math.abs(skewOf(worst)) <= WARN_SKEW)
        return (0,doctor_check/* pass */.IX)('clock', words);
    const remedy = 'set the clock of this machine';
    return Math.abs(skewOf(worst)) <= MAX_SKEW ? (0,doctor_check/* warn */.R8)('clock', words, remedy) : (0,doctor_check/* fail */.fJ)('clock', words, remedy, 'undecided');
}

;// CONCATENATED MODULE: ./packages/cli/lib/doctor/trust.js

const DAY = 24 * 3_600_000;
/** Time before the end of the last authority at which it is told, in milliseconds. */
const WARN_BEFORE = 30 * DAY;
/** Whether the root knows an authority that may issue certificates now, and for how long. */
function checkRoot(profile, now) {
    const spans = profile.root.certificateAuthorities.map(({ validFor }) => ({
        start: validFor?.start?.getTime() ?? Number.POSITIVE_INFINITY,
        end: validFor?.end?.getTime() ?? Number.POSITIVE_INFINITY,
    }));
    const current = spans.filter(({ start, end }) => start <= now && now <= end);
    const words = `${profile.source} (trust profile ${profile.name})`;
    if (current.length === 0) {
        return (0,doctor_check/* fail */.fJ)('trust root', `${words}: no certificate authority is valid now`, 'get a current root; what was signed before still verifies', 'undecided');
    }
    const end = Math.max(...current.map((span) => span.end));
    if (end === Number.POSITIVE_INFINITY)
        return (0,doctor_check/* pass */.IX)('trust root', words);
    const until = `${words}, until ${new Date(end).toISOString().slice(0, 10)}`;
    return end - now > WARN_BEFORE
        ? (0,doctor_check/* pass */.IX)('trust root', until)
        : (0,doctor_check/* warn */.R8)('trust root', until, 'get a newer root before that day');
}

;// CONCATENATED MODULE: ./packages/cli/lib/doctor/run.js
















/** Milliseconds for everything, unless `--timeout` says otherwise. */
const BUDGET = 60_000;
/** `slsa doctor`: 0 unless a check fails; the exit code. */
async function run(parsed, machine) {
    const checks = [];
    const tell = async (check) => {
        checks.push(await check);
    };
    await tell(checkPlatform());
    await tell(checkProxy(machine));
    await tell(checkFolder('cache', (0,lib_ports/* cacheDir */.e)(machine.env)));
    await tell(checkFolder('folder', machine.cwd));
    const isImage = (name) => name.startsWith(artifacts/* IMAGE */.W);
    const files = parsed.positionals.filter((name) => !isImage(name));
    const images = parsed.positionals.filter(isImage).map((name) => name.slice(artifacts/* IMAGE */.W.length));
    if (files.length > 0)
        await tell(checkFiles(files, machine));
    checks.push(...(await networkChecks(parsed, images, machine)));
    const outcome = overall(checks);
    const result = { version: 1, action: 'doctor', outcome, checks };
    await (0,lib_result/* tellResult */.F)(result, () => ({ lines: doctorLines(checks) }), parsed, machine);
    return (0,failure.exitCodeOf)(outcome);
}
async function networkChecks(parsed, images, machine) {
    const inputs = (0,lib_inputs/* inputsOf */.Vc)(parsed);
    const isOffline = (0,lib_inputs/* isOn */.Mp)(parsed, 'offline');
    let ports;
    let instance;
    try {
        ports = await (0,lib_ports/* openPorts */.R)(inputs, machine, {
            isOffline,
            isVerbose: (0,lib_inputs/* isOn */.Mp)(parsed, 'verbose'),
            budgetMs: secondsOf(inputs) ?? BUDGET,
            idToken: (0,identity/* idTokens */.Sx)(parsed, machine),
        });
        instance = await instanceOf(inputs, ports);
    }
    catch (error) {
        return [await (0,doctor_check/* checked */.KD)('instance', () => Promise.reject(error))];
    }
    const named = (0,doctor_check/* pass */.IX)('instance', `${instance.config.instance}, ${instance.config.source}`);
    const root = await (0,doctor_check/* checked */.KD)('trust root', async () => checkRoot(await rootOf(inputs, instance, isOffline, ports), Date.now()));
    if (isOffline)
        return [named, root];
    const services = [
        ...servicesOf(instance.config),
        ...(URL.canParse(apiOf(machine)) ? [{ id: 'github api', url: new URL(apiOf(machine)) }] : []),
    ];
    const answers = await Promise.all(services.map((service) => checkService(service, ports.http)));
    return [
        named,
        root,
        ...answers.map(({ check }) => check),
        checkClock(answers.flatMap(({ reading }) => (reading === undefined ? [] : [reading]))),
        await checkIdentity((0,identity/* identitySource */.iZ)(parsed, machine), instance.rule, ports),
        ...(await checkPermissions(ports, (0,network.tokenOf)(inputs, machine.env) !== undefined)),
        ...(images.length === 0
            ? []
            : await (await __webpack_require__.e(/* import() */ 1863).then(__webpack_require__.bind(__webpack_require__, 21863))).checkRegistries(images, inputs, ports, machine.env)),
    ];
}
async function instanceOf(inputs, ports) {
    const path = inputs.input('signing-config');
    const version = versionOf(inputs);
    if (path !== '') {
        if (inputs.input('trusted-root') === '') {
            throw (0,error/* badInput */.AN)('INPUT', 'inputs signing-config and trusted-root: a private Sigstore needs both');
        }
        const bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(ports.job.workspace, path));
        const config = (0,signing_config/* parseSigningConfig */.V2)(bytes, path, { now: Date.now(), ...version });
        return { config, rule: (0,issuer/* issuerRuleFor */.Z)(ports.job.serverUrl, config.oidcIssuers) };
    }
    const rule = (0,issuer/* issuerRuleFor */.Z)(ports.job.serverUrl);
    const name = inputs.input('sigstore');
    if (!['', 'auto', 'public-good', 'github'].includes(name)) {
        throw (0,error/* badInput */.AN)('INPUT', `input sigstore: "${name.slice(0, 100)}" is not one of auto, public-good, github`);
    }
    const { repository } = ports.job.event;
    const isPublic = typeof repository === 'object' &&
        repository !== null &&
        !Array.isArray(repository) &&
        repository.visibility === 'public';
    const isInJob = ports.job.repository !== '';
    const isGitHub = name === 'github' || (name !== 'public-good' && (rule.server.host !== 'github.com' || (isInJob && !isPublic)));
    const instance = isGitHub ? 'github' : 'public-good';
    return { config: (0,signing_config/* builtinSigningConfig */.dE)(instance, { ...version, serverHost: rule.server.host }), rule };
}
async function rootOf(inputs, { config }, offline, ports) {
    const given = (name) => inputs.input(name) || undefined;
    const trustedRootFile = given('trusted-root');
    const tufMirror = given('tuf-mirror');
    const tufRootFile = given('tuf-root');
    const isTenant = config.instance === 'github' && !ports.job.serverUrl.endsWith('//github.com');
    const trustDomain = isTenant && trustedRootFile === undefined && !offline ? await ports.github.trustDomain() : undefined;
    return (0,load/* loadTrustProfile */.C)({
        profile: config.instance,
        offline,
        ...(trustedRootFile === undefined ? {} : { trustedRootFile: (0,external_node_path_.resolve)(ports.job.workspace, trustedRootFile) }),
        ...(tufMirror === undefined ? {} : { tufMirror }),
        ...(tufRootFile === undefined ? {} : { tufRootFile }),
        ...(trustDomain === undefined ? {} : { trustDomain }),
    }, ports);
}
function versionOf(inputs) {
    switch (inputs.input('rekor-version')) {
        case '':
            return {};
        case '1':
            return { rekorVersion: 1 };
        case '2':
            return { rekorVersion: 2 };
        default:
            throw (0,error/* badInput */.AN)('INPUT', 'input rekor-version: is neither 1 nor 2');
    }
}
function secondsOf(inputs) {
    const value = inputs.input('timeout');
    if (value === '')
        return undefined;
    const [, digits = '', unit = 's'] = /^(\d{1,5})(s|m)?$/.exec(value) ?? [];
    if (Number(digits) >= 1)
        return Number(digits) * (unit === 'm' ? 60_000 : 1000);
    throw (0,error/* badInput */.AN)('INPUT', `input timeout: "${value.slice(0, 100)}" is not a duration`, {
        remedy: 'give seconds (90) or minutes (5m)',
    });
}
function apiOf({ env }) {
    return env.GITHUB_API_URL || 'https://api.github.com';
}
/** What is at fault here counts before what is at fault elsewhere: mending it is in the caller's hand. */
function overall(checks) {
    const failed = checks.filter(({ status }) => status === 'fail').map(({ outcome }) => outcome);
    return ['bad-input', 'refused', 'undecided'].find((outcome) => failed.includes(outcome)) ?? 'verified';
}
const STYLES = { pass: 'good', warn: 'warn', fail: 'bad' };
function doctorLines(checks) {
    const count = (status) => checks.filter((check) => check.status === status).length;
    return [
        ...checks.flatMap(({ id, status, detail, remedy }) => [
            { label: status, text: `${id}: ${detail}`, style: STYLES[status] },
            ...(remedy === undefined || status === 'pass' ? [] : [{ label: '', text: `what to do: ${remedy}` }]),
        ]),
        {
            text: `${count('pass')} pass, ${count('warn')} warn, ${count('fail')} fail; nothing was signed`,
            style: 'strong',
        },
    ];
}


/***/ }),

/***/ 49207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ asOptions),
  exitCodeOf: () => (/* binding */ exitCodeOf),
  failureLines: () => (/* binding */ failureLines),
  failureOf: () => (/* binding */ failureOf)
});

// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
;// CONCATENATED MODULE: ./packages/core/lib/outcome/outcome.js
/** Exit code of a process that ended with the outcome. */
const EXIT_CODE = {
    verified: 0,
    refused: 1,
    'bad-input': 2,
    undecided: 3,
};

// EXTERNAL MODULE: ./packages/cli/lib/error.js
var lib_error = __webpack_require__(11010);
;// CONCATENATED MODULE: ./packages/cli/lib/failure.js


/** Outcome, code and words for anything that was thrown. */
function failureOf(error) {
    if (error instanceof lib_error/* CliError */.z) {
        return {
            outcome: 'bad-input',
            code: error.code,
            message: error.message,
            ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
        };
    }
    const runner = runnerFailure(error);
    return runner ?? (0,outcome_error/* describeFailure */.Ic)(error);
}
/** What the runner's package throws is the caller's fault; it is told by its name, so that it need not be loaded. */
function runnerFailure(error) {
    if (!(error instanceof Error) || error.name !== 'RunnerError' || !('code' in error))
        return undefined;
    const remedy = 'remedy' in error && typeof error.remedy === 'string' ? { remedy: error.remedy } : {};
    return { outcome: 'bad-input', code: String(error.code), message: error.message, ...remedy };
}
/** The failure as lines; inputs are called by the names of options. */
function failureLines(failure, command, options) {
    const { outcome, code, message, remedy } = failure;
    return [
        {
            text: `${['slsa', command].join(' ').trim()}: ${outcome} (${code}): ${asOptions(message, options)}`,
            style: 'bad',
        },
        ...(remedy === undefined ? [] : [{ text: `What to do: ${asOptions(remedy, options)}`, indent: 1 }]),
    ];
}
/**
 * The flows speak of an action's inputs; on the command line they are options: `input trusted-root` becomes
 * `--trusted-root`, and so does the name alone in backticks, where there is such an option.
 */
function asOptions(text, options) {
    const isOption = (name) => options.includes(name);
    return text
        .replace(/\binputs? ([a-z]+(?:-[a-z]+)*(?:(?:, | and )[a-z]+(?:-[a-z]+)*)*)(?=:)/g, (whole, list) => {
        const names = list.split(/, | and /);
        return names.every(isOption) ? names.map((name) => `--${name}`).join(', ') : whole;
    })
        .replace(/`([a-z]+(?:-[a-z]+)*)`/g, (whole, name) => (isOption(name) ? `\`--${name}\`` : whole))
        .replace(/`([a-z]+(?:-[a-z]+)*): ([^`]*)`/g, (whole, name, value) => isOption(name) ? `\`--${name} ${value}\`` : whole);
}
/** Exit code of what a flow ended with. */
function exitCodeOf(outcome) {
    return outcome === 'skipped' || outcome === 'dry-run' ? 0 : EXIT_CODE[outcome];
}


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

/***/ 97520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ verifyIdToken)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27604);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);


const MAX_TOKEN = 64 * 1024;
const TOLERANCE_SECONDS = 60;
/** A token that lives shorter cannot outlast a login and its retries. */
const MIN_LIFE_SECONDS = 60;
const MAX_DOCUMENT = 256 * 1024;
/**
 * Verifies an ID token of a job: first whether its issuer is one of the server, before anything is asked of anybody, then
 * its signature by the issuer's keys, its audience and times, and that it has every claim that a provenance needs.
 *
 * @throws CoreError bad-input `ID_TOKEN`, undecided `CLOCK` when the token is out of its time because this machine's
 * clock is; WireError for the network. The token is in no error.
 */
async function verifyIdToken(token, options) {
    if (token.length > MAX_TOKEN || !/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/.test(token)) {
        throw bad('is not a signed JSON Web Token');
    }
    const unverified = segment(token, 1);
    const { iss, enterprise } = unverified;
    if (typeof iss !== 'string' ||
        !options.rule.accepts(iss, typeof enterprise === 'string' && enterprise !== '' ? enterprise : undefined)) {
        throw bad(`comes from ${JSON.stringify(iss ?? null).slice(0, 200)}, and ${options.rule.expected} is accepted on ${options.rule.server.origin}`);
    }
    const issuer = await readIssuer(iss, options.http);
    return claimsOf(await verified(token, issuer, options));
}
async function verified(token, issuer, options) {
    const { createLocalJWKSet, errors, jwtVerify } = await __webpack_require__.e(/* import() */ 2481).then(__webpack_require__.bind(__webpack_require__, 2481));
    const now = options.clock.now();
    try {
        const { payload } = await jwtVerify(token, createLocalJWKSet(issuer.keys), {
            issuer: issuer.url,
            audience: options.audience,
            algorithms: ['RS256', 'ES256'],
            requiredClaims: ['sub', 'exp', 'iat'],
            clockTolerance: TOLERANCE_SECONDS,
            currentDate: new Date(now),
        });
        const { iat = 0, exp = 0 } = payload;
        if (iat * 1000 > now + TOLERANCE_SECONDS * 1000)
            throw outOfTime('is of the future', now, issuer);
        if (exp - iat < MIN_LIFE_SECONDS)
            throw bad(`lives ${exp - iat} seconds only, and ${MIN_LIFE_SECONDS} are needed`);
        return payload;
    }
    catch (cause) {
        if (cause instanceof _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CoreError */ .am)
            throw cause;
        if (cause instanceof errors.JWTExpired)
            throw outOfTime('has ended', now, issuer);
        if (cause instanceof errors.JWTClaimValidationFailed && cause.claim === 'nbf')
            throw outOfTime('is not valid yet', now, issuer);
        if (cause instanceof errors.JWTClaimValidationFailed)
            throw bad(`has the wrong claim "${cause.claim}"`);
        // The library's own words may quote the token, so they are not passed on.
        throw bad('has no valid signature of its issuer');
    }
}
/** A token that was just handed out and is out of its time: either the token is old, or the clock here is wrong. */
function outOfTime(problem, now, issuer) {
    const isClockRight = issuer.now !== undefined && Math.abs(issuer.now - now) <= 2 * TOLERANCE_SECONDS * 1000;
    if (isClockRight)
        return bad(problem);
    const there = issuer.now === undefined ? '' : `, and that of its issuer ${new Date(issuer.now).toISOString()}`;
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('CLOCK', `the ID token ${problem}: the clock of this machine says ${new Date(now).toISOString()}${there}`, {
        remedy: 'set the clock of the runner, then run the job again',
    });
}
/** Keys of an issuer, by its discovery document; both must be on the issuer's own origin. */
async function readIssuer(issuer, http) {
    const { value: discovery, date } = await getJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, http);
    if (discovery.issuer !== issuer)
        throw bad(`has an issuer whose own document names ${JSON.stringify(discovery.issuer ?? null).slice(0, 200)}`);
    const { jwks_uri: uri } = discovery;
    if (typeof uri !== 'string' || !URL.canParse(uri) || new URL(uri).origin !== new URL(issuer).origin) {
        throw bad('has an issuer that keeps its keys elsewhere');
    }
    const { value: keys } = await getJson(uri, http);
    return { url: issuer, keys, now: date };
}
async function getJson(url, http) {
    const reply = await http.request({
        service: 'OIDC issuer',
        url,
        headers: { accept: 'application/json' },
        maxBytes: MAX_DOCUMENT,
        redirect: 'refuse',
    });
    const value = reply.json();
    const date = Date.parse(reply.headers.get('date') ?? '');
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return { value, date: Number.isNaN(date) ? undefined : date };
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('SERVICE_REPLY', 'OIDC issuer: the answer is not a JSON object');
}
function segment(token, index) {
    let value;
    try {
        value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .decodeBase64Url */ .$)(token.split('.')[index] ?? '', 'ID token'), { what: 'ID token' });
    }
    catch {
        throw bad('cannot be read');
    }
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return value;
    throw bad('cannot be read');
}
function claimsOf(raw) {
    const need = (name) => {
        const value = raw[name];
        if (typeof value === 'string' && value !== '')
            return value;
        throw bad(`has no claim "${name}"`);
    };
    const optional = (name) => {
        const value = raw[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const claims = {
        issuer: need('iss'),
        subject: need('sub'),
        repository: need('repository'),
        repositoryId: need('repository_id'),
        repositoryOwner: need('repository_owner'),
        repositoryOwnerId: need('repository_owner_id'),
        ref: need('ref'),
        sha: need('sha'),
        workflowRef: need('workflow_ref'),
        workflowSha: optional('workflow_sha') ?? need('sha'),
        jobWorkflowRef: need('job_workflow_ref'),
        jobWorkflowSha: optional('job_workflow_sha'),
        eventName: need('event_name'),
        runId: need('run_id'),
        runAttempt: need('run_attempt'),
        runnerEnvironment: need('runner_environment'),
        visibility: optional('repository_visibility'),
        raw,
    };
    return claims;
}
function bad(problem) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('ID_TOKEN', `the ID token of the job ${problem}; nothing was signed`, {
        remedy: 'run in a workflow of this server, with `permissions: id-token: write`',
    });
}


/***/ }),

/***/ 88862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ parseSigningConfig),
/* harmony export */   dE: () => (/* binding */ builtinSigningConfig),
/* harmony export */   lV: () => (/* binding */ parseWitnesses)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48369);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);


const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const FIELDS = ['mediaType', 'caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig'];
const SELECTORS = ['ANY', 'EXACT', 'ALL', 'SERVICE_SELECTOR_UNDEFINED'];
/**
 * The services of a signing configuration (sigstore/protobuf-specs, SigningConfig v0.2) that are valid now. Of several
 * logs the newest version is taken, or the one that was asked for.
 *
 * @param now milliseconds since 1970
 * @throws CoreError bad-input `SIGNING_CONFIG`
 */
function parseSigningConfig(bytes, what, options) {
    const value = readConfig(bytes, what);
    const [fulcio] = servicesOf(value, 'caUrls', [1], options.now, what);
    if (fulcio === undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${what}: names no certificate authority that is valid now`);
    return {
        ...witnessesOf(value, what, options),
        fulcio: fulcio.url,
        oidcIssuers: issuersOf(value, what, options),
    };
}
/** The services of such a configuration that witness a signature, for who needs no certificate. */
function parseWitnesses(bytes, what, options) {
    const value = readConfig(bytes, what);
    return { ...witnessesOf(value, what, options), oidcIssuers: issuersOf(value, what, options) };
}
function issuersOf(value, what, { now }) {
    return servicesOf(value, 'oidcUrls', [1], now, what).map(({ text }) => text);
}
function readConfig(bytes, what) {
    const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes, { what, maxBytes: 1024 * 1024 });
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) || value.mediaType !== MEDIA_TYPE) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${what}: is not a signing configuration (mediaType ${MEDIA_TYPE})`);
    }
    const unknown = Object.keys(value).find((key) => !FIELDS.includes(key));
    if (unknown !== undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${what}: has the unknown field "${unknown.slice(0, 80)}"`);
    return value;
}
function witnessesOf(value, what, options) {
    const services = (name, versions) => servicesOf(value, name, versions, options.now, what);
    const rekor = logOf(services('rekorTlogUrls', options.rekorVersion === undefined ? [2, 1] : [options.rekorVersion]), value, options.rekorVersion, what);
    const stamps = services('tsaUrls', [1]);
    const [tsa] = stamps;
    assertSelector(value.tsaConfig, stamps.length, `${what}: tsaConfig`);
    return {
        instance: 'private',
        ...(rekor === undefined ? {} : { rekor }),
        ...(tsa === undefined ? {} : { tsa: withTsaPath(tsa.url) }),
        source: what,
    };
}
/** The services of an instance that is known by name. */
function builtinSigningConfig(instance, options = {}) {
    if (instance === 'public-good') {
        const tsa = { tsa: new URL('https://timestamp.sigstore.dev/api/v1/timestamp') };
        const base = {
            instance,
            fulcio: new URL('https://fulcio.sigstore.dev'),
            oidcIssuers: [],
            source: 'public-good instance',
        };
        // Version 1 gives a time of its own; version 2 needs the timestamp authority beside it.
        return options.rekorVersion === 2
            ? { ...base, ...tsa, rekor: { url: new URL('https://log2025-1.rekor.sigstore.dev'), version: 2 } }
            : { ...base, rekor: { url: new URL('https://rekor.sigstore.dev'), version: 1 } };
    }
    if (options.rekorVersion !== undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', "input rekor-version: GitHub's instance has no log", {
            remedy: 'leave it out, or choose `sigstore: public-good`',
        });
    }
    const host = options.serverHost === undefined || options.serverHost === 'github.com' ? 'githubapp.com' : options.serverHost;
    return {
        instance,
        fulcio: new URL(`https://fulcio.${host}`),
        tsa: new URL(`https://timestamp.${host}/api/v1/timestamp`),
        oidcIssuers: [],
        source: "GitHub's instance",
    };
}
/** Services of a list that are valid now, of the versions wanted, the preferred version first. */
function servicesOf(config, name, versions, now, what) {
    const list = config[name] ?? [];
    if (!Array.isArray(list))
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${what}: ${name} is not a list`);
    const found = list.flatMap((entry, index) => {
        const path = `${what}: ${name}[${index}]`;
        if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(entry) || typeof entry.url !== 'string' || typeof entry.majorApiVersion !== 'number') {
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: needs url and majorApiVersion`);
        }
        if (!isValidAt(entry.validFor, now, path))
            return [];
        return [{ url: (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .assertServiceUrl */ .VT)(entry.url, path), text: entry.url, version: entry.majorApiVersion }];
    });
    return versions.flatMap((version) => found.filter((service) => service.version === version));
}
function isValidAt(validFor, now, path) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(validFor) || typeof validFor.start !== 'string' || Number.isNaN(Date.parse(validFor.start))) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: validFor has no start`);
    }
    if (validFor.end !== undefined && (typeof validFor.end !== 'string' || Number.isNaN(Date.parse(validFor.end))))
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: validFor has an end that is no time`);
    const end = typeof validFor.end === 'string' ? Date.parse(validFor.end) : Number.POSITIVE_INFINITY;
    return Date.parse(validFor.start) <= now && now <= end;
}
function logOf(logs, config, wanted, what) {
    const [log] = logs;
    if (log === undefined && wanted !== undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input rekor-version: ${what} names no log of version ${wanted}`);
    assertSelector(config.rekorTlogConfig, logs.length, `${what}: rekorTlogConfig`);
    return log === undefined ? undefined : { url: log.url, version: log.version === 2 ? 2 : 1 };
}
/** One service of a kind is used; a configuration that demands more cannot be met, and is not met halfway. */
function assertSelector(value, available, path) {
    if (value === undefined || value === null)
        return;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value))
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: is not an object`);
    const { selector = 'ANY', count = 1 } = value;
    if (typeof selector !== 'string' || !SELECTORS.includes(selector))
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: unknown selector`);
    const isMet = selector === 'EXACT' ? count === 1 && available >= 1 : selector === 'ALL' ? available <= 1 : true;
    if (isMet)
        return;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: ${selector} cannot be met with ${available}: one service of a kind is used`, {
        remedy: 'use the selector ANY',
    });
}
/** A timestamp authority is named with or without its path. */
function withTsaPath(url) {
    return url.pathname === '/' ? new URL('/api/v1/timestamp', url) : url;
}


/***/ })

};
;