export const id = 2617;
export const ids = [2617,9207,7346];
export const modules = {

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

/***/ 7355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tellResult)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11010);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37039);




/** Tells a result: as JSON with `--json`, else as lines; into the file of `--output` as well. @throws CliError `OUTPUT` */
async function tellResult(result, told, parsed, machine) {
    const json = `${JSON.stringify(result, null, 2)}\n`;
    const path = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optionOf */ .XD)(parsed, 'output');
    // The file first: what is told on the screen was kept.
    if (path !== undefined)
        await writeResult((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(machine.cwd, path), json, path);
    if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isOn */ .Mp)(parsed, 'json')) {
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
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, json);
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

/***/ 3100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// UNUSED EXPORTS: parseJsonLines

// EXTERNAL MODULE: ./packages/wire/lib/error.js
var error = __webpack_require__(20209);
;// CONCATENATED MODULE: ./packages/wire/lib/json/pairs.js
/**
 * Whether a text, a JSON document, holds half of a surrogate pair: written out, or as an escape without its other half.
 * Backslashes stand in strings only; a document that has them elsewhere is no JSON, whatever is said here.
 */
function hasHalfPair(text) {
    if (!text.isWellFormed())
        return true;
    // Rare enough to look for first: most documents are done here.
    return (text.includes('\\ud') || text.includes('\\uD')) && hasHalfEscape(text);
}
function hasHalfEscape(text) {
    let at = text.indexOf('\\');
    while (at !== -1) {
        const unit = escapedUnit(text, at);
        if (isLow(unit))
            return true;
        if (isHigh(unit)) {
            if (!isLow(escapedUnit(text, at + 6)))
                return true;
            at += 6;
        }
        at = text.indexOf('\\', at + 2);
    }
    return false;
}
/** Code unit of the `\uXXXX` at that place, NaN for anything else. */
function escapedUnit(text, at) {
    const candidate = text.slice(at, at + 6);
    return /^\\u[0-9a-f]{4}$/i.test(candidate) ? Number.parseInt(candidate.slice(2), 16) : Number.NaN;
}
function isHigh(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
function isLow(unit) {
    return unit >= 0xdc00 && unit <= 0xdfff;
}

;// CONCATENATED MODULE: ./packages/wire/lib/json/number.js

/** Every whole number of so many digits is a double. */
const SAFE_DIGITS = 15;
/**
 * Refuses the number at that place of a text if it would not stay what it is: one beyond all doubles, which would become
 * infinite and be written as `null`, and a whole number that a double rounds (2^53 + 1), so that what is signed is what
 * was given, and readers with wider integers see the same. Fractions round to the nearest double, as in every reader.
 *
 * @throws WireError `JSON_NUMBER`
 */
function assertExactNumber(text, start, end, what) {
    if (end - start <= SAFE_DIGITS && !hasExponent(text, start, end))
        return;
    const literal = text.slice(start, end);
    const value = Number(literal);
    // What is no number at all is left to the parser.
    if (Number.isNaN(value))
        return;
    const isWhole = /^-?\d+$/.test(literal);
    if (Number.isFinite(value) && (!isWhole || isSame(literal, value)))
        return;
    throw new error/* WireError */.c('JSON_NUMBER', `${what}: the number ${literal.slice(0, 40)} is not held exactly`, {
        remedy: 'write it as a string',
    });
}
/**
 * Whether a whole number is exactly that double, or the text that the double is written as. Longer ones than any double
 * are not converted: that takes quadratic time.
 */
function isSame(literal, value) {
    if (Number.isSafeInteger(value) || String(value) === literal)
        return true;
    return literal.length <= 310 && BigInt(literal) === BigInt(value);
}
function hasExponent(text, start, end) {
    for (let at = start; at < end; at += 1)
        if ((text.charCodeAt(at) | 0x20) === 0x65)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./packages/wire/lib/json/scan.js


/** Keys that reach a prototype when an object is built or copied carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const SPACE = 0x20;
/** Keys of an object that are compared one by one; a set costs more until there are about as many. */
const FEW_KEYS = 8;
/**
 * Walks over the text once, without recursion, and refuses what `JSON.parse` would let pass: keys that occur twice,
 * keys that reach a prototype, nesting beyond the limit, halves of surrogate pairs, numbers that no double holds. Syntax
 * beyond brackets and strings is left to `JSON.parse`.
 */
function scan(text, what, maxDepth) {
    /** Keys of each open object; undefined for an array. */
    const open = [];
    let keys;
    let expectsKey = false;
    let at = 0;
    while (at < text.length) {
        const character = text.charCodeAt(at);
        at += 1;
        if (character <= SPACE)
            continue;
        if (character === QUOTE) {
            const end = endOfString(text, at, what);
            if (expectsKey && keys !== undefined)
                addKey(text, at, end, keys, what);
            at = end + 1;
        }
        else if (character === COMMA)
            expectsKey = keys !== undefined;
        else if (character === COLON)
            expectsKey = false;
        else if (character === OPEN_OBJECT || character === OPEN_ARRAY) {
            if (open.length >= maxDepth)
                throw new error/* WireError */.c('JSON_TOO_DEEP', `${what}: is nested deeper than ${maxDepth}`);
            expectsKey = character === OPEN_OBJECT;
            keys = expectsKey ? { few: [], many: undefined } : undefined;
            open.push(keys);
        }
        else if (character === CLOSE_OBJECT || character === CLOSE_ARRAY) {
            if (open.length === 0)
                throw notJson(what);
            open.pop();
            keys = open[open.length - 1];
            expectsKey = false;
        }
        else if ((character >= ZERO && character <= NINE) || character === MINUS) {
            const end = endOfNumber(text, at);
            assertExactNumber(text, at - 1, end, what);
            at = end;
        }
    }
}
/** Index of the quote that closes the string whose first character is at `start`. */
function endOfString(text, start, what) {
    let end = text.indexOf('"', start);
    while (end !== -1) {
        let slashes = 0;
        while (end - 1 - slashes >= start && text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    throw notJson(what);
}
/** Index after the number, which has begun before `start`. */
function endOfNumber(text, start) {
    let end = start;
    for (;;) {
        const character = text.charCodeAt(end);
        const isPart = (character >= ZERO && character <= NINE) ||
            character === 0x2e ||
            character === MINUS ||
            character === 0x2b ||
            (character | 0x20) === 0x65;
        if (!isPart)
            return end;
        end += 1;
    }
}
function addKey(text, start, end, keys, what) {
    const raw = text.slice(start, end);
    const key = raw.includes('\\') ? unescapeKey(raw, what) : raw;
    if (isForbidden(key))
        throw new error/* WireError */.c('JSON_FORBIDDEN_KEY', `${what}: the key "${key}" is not accepted`);
    if (keys.many?.has(key) ?? keys.few.includes(key))
        throw new error/* WireError */.c('JSON_DUPLICATE_KEY', `${what}: the key ${shown(key)} stands twice in one object`);
    if (keys.many !== undefined)
        keys.many.add(key);
    else if (keys.few.push(key) > FEW_KEYS)
        keys.many = new Set(keys.few);
}
/** Told by their length first, which spares the set a look at nearly all keys. */
function isForbidden(key) {
    return (key.length === 9 || key.length === 11) && FORBIDDEN.has(key);
}
/** A key as it can stand in one line of a log. */
function shown(key) {
    return JSON.stringify(key.slice(0, 80));
}
function unescapeKey(raw, what) {
    try {
        return JSON.parse(`"${raw}"`);
    }
    catch {
        throw notJson(what);
    }
}
function notJson(what) {
    return new error/* WireError */.c('JSON_SYNTAX', `${what}: is not JSON`);
}

;// CONCATENATED MODULE: ./packages/wire/lib/json/parse.js



const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
const DEFAULT_MAX_DEPTH = 64;
/**
 * The JSON value of a document, by RFC 8259 and as strictly as RFC 7493 (I-JSON): UTF-8 without byte order mark, no key
 * twice in an object (also when written with escapes), no half of a surrogate pair, no number that a double cannot hold,
 * nothing after the value; and no key that names a prototype. `-0` stays `-0`, and is written as `0`.
 *
 * @throws WireError `JSON_TOO_LARGE`, `JSON_NOT_UTF8`, `JSON_BOM`, `JSON_TOO_DEEP`, `JSON_DUPLICATE_KEY`,
 * `JSON_FORBIDDEN_KEY`, `JSON_NUMBER`, `JSON_SYNTAX`
 */
function parseJson(input, limits) {
    const text = decodeText(input, limits);
    assertWholePairs(text, limits.what);
    return parseText(text, limits.what, limits);
}
/**
 * The values of a JSON Lines document. Blank lines and CRLF are allowed; one bad line refuses all, by number. The limit of
 * bytes is that of the whole document.
 *
 * @throws WireError as {@link parseJson}
 */
function parseJsonLines(input, limits) {
    const text = decodeText(input, limits);
    assertWholePairs(text, limits.what);
    const values = [];
    let number = 0;
    for (let start = 0; start <= text.length;) {
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found;
        number += 1;
        const line = text.slice(start, end);
        if (!/^[ \t\r]*$/.test(line))
            values.push(parseText(line, `${limits.what}, line ${number}`, limits));
        start = end + 1;
    }
    return values;
}
function parseText(text, what, limits) {
    scan(text, what, limits.maxDepth ?? DEFAULT_MAX_DEPTH);
    try {
        return JSON.parse(text);
    }
    catch {
        // The engine's own message quotes the document, which may hold a secret.
        throw new error/* WireError */.c('JSON_SYNTAX', `${what}: is not JSON`);
    }
}
function decodeText(input, limits) {
    const max = limits.maxBytes ?? DEFAULT_MAX_BYTES;
    const size = typeof input === 'string' ? input.length : input.byteLength;
    if (size > max || (typeof input === 'string' && Buffer.byteLength(input) > max)) {
        throw new error/* WireError */.c('JSON_TOO_LARGE', `${limits.what}: has more than ${max} bytes`);
    }
    const text = typeof input === 'string' ? input : decodeUtf8(input, limits.what);
    if (text.charCodeAt(0) === 0xfeff) {
        throw new error/* WireError */.c('JSON_BOM', `${limits.what}: begins with a byte order mark`, {
            remedy: 'save it as UTF-8 without BOM',
        });
    }
    return text;
}
/**
 * Refuses halves of surrogate pairs, written out or as escapes: UTF-8 cannot write them, so that readers replace them,
 * and two different names or keys become one.
 */
function assertWholePairs(text, what) {
    if (!hasHalfPair(text))
        return;
    throw new error/* WireError */.c('JSON_NOT_UTF8', `${what}: holds half of a surrogate pair, which UTF-8 cannot write`, {
        remedy: 'write the character whole, or replace it',
    });
}
function decodeUtf8(bytes, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new error/* WireError */.c('JSON_NOT_UTF8', `${what}: is not UTF-8`, { remedy: 'save it as UTF-8' });
    }
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
