"use strict";
exports.id = 2617;
exports.ids = [2617,7346];
exports.modules = {

/***/ 57346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EXPLAIN: () => (/* binding */ EXPLAIN)
/* harmony export */ });
/** `slsa explain`. */
const EXPLAIN = {
    name: 'explain',
    usage: 'slsa explain RESULT.json [OPTIONS]',
    summary: 'tell a result of verify in full: what decided about each artifact, and why',
    about: [
        'Reads what `slsa verify --output RESULT.json` or the action wrote (its output result-path), and tells every bundle, accepted or not, with levels and rules. It verifies nothing anew: whoever can change the file can change what it says. The exit code says whether the file could be read.',
    ],
    maxArguments: 1,
    options: [],
    examples: [
        {
            does: 'Why it was refused',
            command: 'slsa verify app.tgz --bundle app.tgz.sigstore.json --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app --output result.json || slsa explain result.json',
        },
    ],
};


/***/ }),

/***/ 42617:
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
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/cli/lib/error.js
var lib_error = __webpack_require__(11010);
// EXTERNAL MODULE: ./packages/cli/lib/result.js
var lib_result = __webpack_require__(7355);
// EXTERNAL MODULE: ./packages/cli/lib/verify/text.js
var verify_text = __webpack_require__(82245);
// EXTERNAL MODULE: ./packages/cli/lib/explain/options.js
var options = __webpack_require__(57346);
// EXTERNAL MODULE: ./packages/wire/lib/json/read.js
var read = __webpack_require__(168);
;// CONCATENATED MODULE: ./packages/cli/lib/explain/read.js


/**
 * A result of `verify` out of a file, as far as it is told to people. Fields that are not known are passed over: the
 * format grows.
 *
 * @throws CoreError bad-input `INPUT`, WireError for fields of another shape
 */
function readResult(value, what) {
    if (value.version !== 1 || value.action !== 'verify') {
        throw (0,error/* badInput */.AN)('INPUT', `${what}: is not a result of verify (version 1)`, {
            remedy: 'give the file of `slsa verify --output`, or that of the action in its output result-path',
        });
    }
    return {
        version: 1,
        action: 'verify',
        outcome: (0,read/* readString */.E3)(value.outcome, `${what}: outcome`),
        ...failureIn(value, what),
        notices: (0,read/* readArray */.oU)(value.notices, `${what}: notices`).map((notice) => (0,read/* readString */.E3)(notice, `${what}: notices`)),
        demanded: textsIn(value.demanded, `${what}: demanded`),
        unbound: (0,read/* readArray */.oU)(value.unbound, `${what}: unbound`).map((name) => (0,read/* readString */.E3)(name, `${what}: unbound`)),
        artifacts: (0,read/* readArray */.oU)(value.artifacts, `${what}: artifacts`).map((artifact, index) => readArtifact((0,read/* readObject */.Ag)(artifact, `${what}: artifacts[${index}]`), `${what}: artifacts[${index}]`)),
    };
}
function readArtifact(value, what) {
    const subject = (0,read/* readObject */.Ag)(value.subject, `${what}.subject`);
    const { level, policy } = value;
    return {
        subject: {
            name: (0,read/* readString */.E3)(subject.name, `${what}.subject.name`),
            digest: textsIn(subject.digest, `${what}.subject.digest`),
        },
        ...((0,types/* isJsonObject */.O)(value.image) ? { image: textsIn(value.image, `${what}.image`) } : {}),
        ...(value.unsigned === undefined ? {} : { unsigned: readUnsigned(value.unsigned, `${what}.unsigned`) }),
        outcome: (0,read/* readString */.E3)(value.outcome, `${what}.outcome`),
        ...failureIn(value, what),
        ...(level === 0 || level === 1 || level === 2 || level === 3 ? { level } : {}),
        accepted: (0,read/* readArray */.oU)(value.accepted, `${what}.accepted`).map((bundle, index) => readAccepted((0,read/* readObject */.Ag)(bundle, `${what}.accepted[${index}]`), `${what}.accepted[${index}]`)),
        rejected: (0,read/* readArray */.oU)(value.rejected, `${what}.rejected`).map((bundle, index) => readRejected((0,read/* readObject */.Ag)(bundle, `${what}.rejected[${index}]`), `${what}.rejected[${index}]`)),
        ...((0,types/* isJsonObject */.O)(policy) ? { policy: readPolicy(policy, `${what}.policy`) } : {}),
    };
}
function readUnsigned(value, what) {
    return (0,read/* readArray */.oU)(value, what).map((entry) => {
        const { source, predicateTypes } = (0,read/* readObject */.Ag)(entry, what);
        return {
            source: (0,read/* readString */.E3)(source, `${what}.source`),
            predicateTypes: (0,read/* readArray */.oU)(predicateTypes, what).map((type) => (0,read/* readString */.E3)(type, `${what}.predicateTypes`)),
        };
    });
}
function readAccepted(value, what) {
    const texts = ['predicateType', 'sourceRepository', 'sourceRef', 'sourceDigest', 'buildTrigger', 'runUrl'];
    const { signer, key, level } = value;
    return {
        source: (0,read/* readString */.E3)(value.source, `${what}.source`),
        kind: value.kind === 'signature' ? 'signature' : 'attestation',
        profile: (0,read/* readString */.E3)(value.profile, `${what}.profile`),
        ...((0,types/* isJsonObject */.O)(signer)
            ? {
                signer: {
                    identity: (0,read/* readString */.E3)(signer.identity, `${what}.signer.identity`),
                    issuer: (0,read/* readString */.E3)(signer.issuer, `${what}.signer.issuer`),
                },
            }
            : {}),
        ...((0,types/* isJsonObject */.O)(key) ? { key: { fingerprint: (0,read/* readString */.E3)(key.fingerprint, `${what}.key.fingerprint`) } } : {}),
        ...Object.fromEntries(texts.flatMap((name) => (value[name] === undefined ? [] : [[name, (0,read/* readString */.E3)(value[name], `${what}.${name}`)]]))),
        times: (0,read/* readArray */.oU)(value.times, `${what}.times`).map((time) => (0,read/* readString */.E3)(time, `${what}.times`)),
        logEntries: (0,read/* readArray */.oU)(value.logEntries, `${what}.logEntries`).map((entry) => {
            const { logIndex, url } = (0,read/* readObject */.Ag)(entry, `${what}.logEntries`);
            const index = (0,read/* readString */.E3)(logIndex, `${what}.logEntries.logIndex`);
            return url === undefined
                ? { logIndex: index }
                : { logIndex: index, url: (0,read/* readString */.E3)(url, `${what}.logEntries.url`) };
        }),
        ...((0,types/* isJsonObject */.O)(level) ? readLevel(level, `${what}.level`) : {}),
    };
}
/** A level with its requirements; what else stands there is for the report. */
function readLevel(value, what) {
    const requirements = (0,read/* readArray */.oU)(value.requirements, `${what}.requirements`).map((entry) => {
        const { id, title, level, verdict, evidence } = (0,read/* readObject */.Ag)(entry, `${what}.requirements`);
        return {
            id: (0,read/* readString */.E3)(id, `${what}.requirements.id`),
            title: (0,read/* readString */.E3)(title, `${what}.requirements.title`),
            level: Number(level),
            verdict: (0,read/* readString */.E3)(verdict, `${what}.requirements.verdict`),
            evidence: (0,read/* readString */.E3)(evidence, `${what}.requirements.evidence`),
        };
    });
    const builder = (0,read/* readObject */.Ag)(value.builder, `${what}.builder`);
    const level = {
        level: Number(value.level),
        builder: { explanation: (0,read/* readString */.E3)(builder.explanation, `${what}.builder.explanation`) },
        requirements,
        fields: [],
        shape: 'unknown',
        notices: [],
        ...(value.raise === undefined ? {} : { raise: (0,read/* readString */.E3)(value.raise, `${what}.raise`) }),
    };
    return { level: level };
}
function readRejected(value, what) {
    return {
        source: (0,read/* readString */.E3)(value.source, `${what}.source`),
        failure: readFailure((0,read/* readObject */.Ag)(value.failure, `${what}.failure`), `${what}.failure`),
    };
}
function readPolicy(value, what) {
    const rules = (0,read/* readArray */.oU)(value.rules, `${what}.rules`).map((entry) => {
        const { id, verdict, reason, source } = (0,read/* readObject */.Ag)(entry, `${what}.rules`);
        return {
            id: (0,read/* readString */.E3)(id, `${what}.rules.id`),
            verdict: (0,read/* readString */.E3)(verdict, `${what}.rules.verdict`),
            reason: (0,read/* readString */.E3)(reason, `${what}.rules.reason`),
            ...(source === undefined ? {} : { source: (0,read/* readString */.E3)(source, `${what}.rules.source`) }),
        };
    });
    return { verdict: (0,read/* readString */.E3)(value.verdict, `${what}.verdict`), rules };
}
function failureIn(value, what) {
    if (value.failure === undefined)
        return {};
    return { failure: readFailure((0,read/* readObject */.Ag)(value.failure, `${what}.failure`), `${what}.failure`) };
}
function readFailure(value, what) {
    return {
        outcome: (0,read/* readString */.E3)(value.outcome, `${what}.outcome`),
        code: (0,read/* readString */.E3)(value.code, `${what}.code`),
        message: (0,read/* readString */.E3)(value.message, `${what}.message`),
        ...(value.remedy === undefined ? {} : { remedy: (0,read/* readString */.E3)(value.remedy, `${what}.remedy`) }),
    };
}
function textsIn(value, what) {
    return Object.fromEntries(Object.entries((0,read/* readObject */.Ag)(value, what)).map(([name, text]) => [name, (0,read/* readString */.E3)(text, `${what}.${name}`)]));
}

;// CONCATENATED MODULE: ./packages/cli/lib/explain/run.js









/** Largest result that is read, in bytes. */
const MAX_RESULT = 64 * 1024 * 1024;
/** `slsa explain`: 0 when the result could be told. */
async function run(parsed, machine) {
    const [path] = parsed.positionals;
    if (path === undefined)
        throw new lib_error/* CliError */.z('ARGUMENT', 'no result is named', { remedy: `usage: ${options.EXPLAIN.usage}` });
    const value = (0,parse/* parseJson */.q)(await bytesOf((0,external_node_path_.resolve)(machine.cwd, path), path), { what: path, maxBytes: MAX_RESULT });
    if (!(0,types/* isJsonObject */.O)(value))
        throw (0,error/* badInput */.AN)('INPUT', `${path}: is not a result of verify`);
    const result = readResult(value, path);
    const told = [
        { text: `By ${path}; nothing is verified anew.`, style: 'dim' },
        ...(0,verify_text/* verifyLines */.X)(result, { options: [], isFull: true }),
        ...(result.failure === undefined || result.artifacts.length > 0
            ? []
            : [{ label: 'reason', text: `${result.failure.message} (${result.failure.code})` }]),
        { text: `outcome: ${result.outcome}`, style: 'strong' },
    ];
    await (0,lib_result/* tellResult */.F)(value, () => ({ lines: told }), parsed, machine);
    return 0;
}
async function bytesOf(path, shown) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await file.stat();
        if (size > MAX_RESULT)
            throw (0,error/* badInput */.AN)('INPUT', `${shown}: has ${size} bytes; at most ${MAX_RESULT} are read`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
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
function fileLines({ report, vsa, svr, manifests = [] }) {
    const files = [
        ['report', report?.html],
        ['SARIF', report?.sarif],
        ['VSA', vsa?.path],
        ['SVR', svr?.path],
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

/***/ 168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   E3: () => (/* binding */ readString),
/* harmony export */   oU: () => (/* binding */ readArray)
/* harmony export */ });
/* unused harmony export readInteger */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20209);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44411);


/** The value as an object. @throws WireError `JSON_TYPE`, naming the path */
function readObject(value, path) {
    if ((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return value;
    throw wrongType(path, 'an object', value);
}
/** The value as an array. @throws WireError `JSON_TYPE`, naming the path */
function readArray(value, path) {
    if (Array.isArray(value))
        return value;
    throw wrongType(path, 'an array', value);
}
/** The value as a string, empty ones included. @throws WireError `JSON_TYPE`, naming the path */
function readString(value, path) {
    if (typeof value === 'string')
        return value;
    throw wrongType(path, 'a string', value);
}
/** The value as a whole number that a double holds exactly. @throws WireError `JSON_TYPE`, naming the path */
function readInteger(value, path) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return value;
    throw wrongType(path, 'a whole number', value);
}
function wrongType(path, wanted, value) {
    const found = value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .WireError */ .c('JSON_TYPE', `${path}: must be ${wanted}, found ${found}`);
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