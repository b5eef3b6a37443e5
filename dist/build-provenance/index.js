import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__bundle_no_http_client_mjs_18d54a00__ from "./bundle-no-http-client.mjs";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4649:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 5881:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4947:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _slsa_actions_action_shared__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8595);

await (0,_slsa_actions_action_shared__WEBPACK_IMPORTED_MODULE_0__/* .runAction */ .Cs)((0,_slsa_actions_action_shared__WEBPACK_IMPORTED_MODULE_0__/* .signingAction */ .o2)({
    name: 'build-provenance',
    needs: ['subject-path', 'subject-digest', 'subject-checksums', 'images', 'image-metadata'],
    needsOrVariable: 'GITHUB_ARTIFACTS_LIST',
    needsRemedy: 'give `subject-path`, or `subject-digest` with `subject-name`, or `subject-checksums`',
    booleans: ['push-to-registry', 'create-storage-record', 'allow-public-log', 'dry-run', 'show-summary'],
    loadFlow: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(750), __nccwpck_require__.e(68), __nccwpck_require__.e(966), __nccwpck_require__.e(287), __nccwpck_require__.e(859)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8859))).buildProvenance,
}));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* reexport */ runAction),
  o2: () => (/* reexport */ signingAction)
});

// UNUSED EXPORTS: verifyingAction

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./packages/runner/lib/index.js + 30 modules
var lib = __nccwpck_require__(5910);
;// CONCATENATED MODULE: ./actions/shared/lib/run.js


/** Inputs that hold secrets. */
const SECRETS = ['github-token', 'registry-password', 'pin'];
/** Exit code of what could not be decided; a constant here, because nothing of core is loaded yet. */
const UNDECIDED = 3;
/**
 * Runs an action as a step of a job: secrets masked, inputs looked at, the flow, its result told. Never throws; whatever
 * happens ends in one of the outcomes. What is not needed to find a missing input is loaded after it was looked for.
 */
async function runAction(definition) {
    const { env } = process;
    const log = (0,lib/* createLog */.hM)();
    const step = {
        env,
        inputs: (0,lib/* actionInputs */.eh)(),
        log,
        files: (0,lib/* trackUnfinished */.Pt)(),
        tempDir: env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
    };
    const stopListening = (0,lib/* onAbandon */.hq)((reason, error) => abandon(definition, step, reason, error), UNDECIDED);
    const result = await resultOf(definition, step);
    const { finish } = await Promise.all(/* import() */[__nccwpck_require__.e(68), __nccwpck_require__.e(966), __nccwpck_require__.e(886)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1886));
    await finish(definition, result, step);
    stopListening();
}
async function resultOf(definition, step) {
    try {
        const { env, inputs } = step;
        for (const name of SECRETS)
            (0,lib/* maskSecret */.$l)(inputs.input(name), `input ${name}`);
        (0,lib/* maskEnvironment */.M2)(env);
        (0,lib/* assertBooleans */.s8)(definition.booleans, inputs, env);
        assertMeaningful(definition, inputs);
        const missing = missingInput(definition, step);
        if (missing !== undefined)
            return definition.failed(missing);
        const job = (0,lib/* readJob */.cd)(env);
        const { flowInputs, openPorts } = await Promise.all(/* import() */[__nccwpck_require__.e(750), __nccwpck_require__.e(68), __nccwpck_require__.e(287), __nccwpck_require__.e(573)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7573));
        const reader = flowInputs(inputs);
        const ports = await openPorts(reader, { env, job, log: step.log, fs: step.files.fs, budgetMs: definition.budgetMs });
        const flow = await definition.loadFlow();
        return await flow(reader, ports);
    }
    catch (error) {
        const { failureOf } = await Promise.all(/* import() */[__nccwpck_require__.e(68), __nccwpck_require__.e(935)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2935));
        return definition.failed(failureOf(error));
    }
}
/** The failure of an action that was given nothing to work on. Jobs of forks are left to the flow, which skips them. */
function missingInput(definition, step) {
    const { needs, needsOrVariable, needsRemedy } = definition;
    const isGiven = needs.some((name) => step.inputs.input(name).trim() !== '') ||
        (needsOrVariable !== undefined && (step.env[needsOrVariable] ?? '') !== '');
    if (isGiven || (0,lib/* isForkEvent */.$c)((0,lib/* readEvent */.j_)(step.env)))
        return undefined;
    return {
        outcome: 'bad-input',
        code: 'NO_SUBJECT',
        message: 'no input names anything to work on',
        remedy: needsRemedy,
    };
}
function assertMeaningful(definition, inputs) {
    for (const [name, reason] of Object.entries(definition.meaningless)) {
        if (inputs.input(name).trim() !== '')
            throw new lib/* RunnerError */.Rn('INPUT', `input ${name}: ${reason}`, { remedy: `remove \`${name}\`` });
    }
}
/** The end of a step that cannot go on: the job was cancelled, or a defect surfaced where nobody could catch it. */
function abandon(definition, step, reason, error) {
    step.files.removeUnfinished();
    const failure = error === undefined
        ? {
            outcome: 'undecided',
            code: 'CANCELLED',
            message: `the job was cancelled (${reason}); what was already published stays and is valid`,
            remedy: 'run the job again',
        }
        : {
            outcome: 'undecided',
            code: 'INTERNAL',
            message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
            remedy: 'this is a defect of slsa-actions: please report it with this message',
        };
    step.log.failure(`${definition.name}: ${failure.outcome} (${failure.code})`, failure.message);
    const resultPath = (0,lib/* writeResultFile */.tH)(definition.failed(failure), step.tempDir);
    (0,lib/* setOutputs */.n0)({ 'result-path': resultPath, outcome: failure.outcome });
}

;// CONCATENATED MODULE: ./actions/shared/lib/signing.js
/** Time for everything a signing flow asks before it knows how much there is to sign, in milliseconds. */
const BUDGET = 120_000;
/** The definition of an action that signs. */
function signingAction(action) {
    return {
        meaningless: {},
        ...action,
        budgetMs: BUDGET,
        failed: (failure) => ({
            version: 1,
            action: action.name,
            outcome: failure.outcome,
            failure,
            bundles: [],
            notices: [],
            needsTrustedRoot: false,
        }),
        summarize: async (result) => (await Promise.all(/* import() */[__nccwpck_require__.e(68), __nccwpck_require__.e(966)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5966))).signingSummary(result),
        outputs: signingOutputs,
        describe,
    };
}
/** Outputs of `actions/attest`. After a failure only the id of what GitHub already has: it exists, whatever failed. */
function signingOutputs(result) {
    const stored = result.bundles.flatMap((bundle) => bundle.stored).find(({ store }) => store === 'github');
    const outputs = {};
    if (stored?.id !== undefined)
        outputs['attestation-id'] = stored.id;
    if (result.outcome !== 'verified')
        return outputs;
    if (stored?.url !== undefined)
        outputs['attestation-url'] = stored.url;
    if (result.bundlePath !== undefined)
        outputs['bundle-path'] = result.bundlePath;
    return outputs;
}
function describe(result) {
    if (result.outcome === 'skipped')
        return 'Nothing was signed.';
    if (result.outcome === 'dry-run') {
        return `Dry run: nothing was signed. What would be: ${(result.statements ?? []).join(', ')}`;
    }
    const subjects = result.bundles.reduce((sum, bundle) => sum + bundle.subjects.length, 0);
    return `Signed and verified: ${result.bundles.length} bundle(s) about ${subjects} artifact(s), as ${result.signer?.identity ?? 'unknown'}`;
}

;// CONCATENATED MODULE: ./actions/shared/lib/index.js





/***/ }),

/***/ 5910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rn: () => (/* reexport */ RunnerError),
  eh: () => (/* reexport */ actionInputs),
  fe: () => (/* reexport */ appendSummary),
  s8: () => (/* reexport */ assertBooleans),
  hM: () => (/* reexport */ createLog),
  $c: () => (/* reexport */ isForkEvent),
  M2: () => (/* reexport */ maskEnvironment),
  $l: () => (/* reexport */ maskSecret),
  hq: () => (/* reexport */ onAbandon),
  j_: () => (/* reexport */ readEvent),
  cd: () => (/* reexport */ readJob),
  gj: () => (/* reexport */ requestIdToken),
  n0: () => (/* reexport */ setOutputs),
  Pt: () => (/* reexport */ trackUnfinished),
  tH: () => (/* reexport */ writeResultFile)
});

// UNUSED EXPORTS: maskToken, printable

;// CONCATENATED MODULE: ./packages/runner/lib/abandon.js
/** Signals by which the runner cancels a step: first an interrupt, seconds later a termination, then it kills. */
const SIGNALS = ['SIGINT', 'SIGTERM'];
/**
 * Calls back once when the step cannot go on, because the job is cancelled or an error got past everybody, and ends the
 * process right after (case K06).
 *
 * @param clean synchronous, since nothing that takes time survives; gets the signal or event, and the error if there is one
 * @param exitCode what the process ends with
 * @returns takes the handlers away
 */
function onAbandon(clean, exitCode) {
    const end = (reason, error) => {
        try {
            clean(reason, error);
        }
        finally {
            process.exit(exitCode);
        }
    };
    const onError = (error) => end('error', error ?? new Error('unknown'));
    const onSignal = (signal) => end(signal);
    for (const signal of SIGNALS)
        process.once(signal, onSignal);
    process.once('uncaughtException', onError);
    process.once('unhandledRejection', onError);
    return () => {
        for (const signal of SIGNALS)
            process.removeListener(signal, onSignal);
        process.removeListener('uncaughtException', onError);
        process.removeListener('unhandledRejection', onError);
    };
}

;// CONCATENATED MODULE: ./packages/runner/lib/error.js
/** The one error class of this package. Messages name the input or variable, never a secret. */
class RunnerError extends Error {
    code;
    remedy;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'RunnerError';
        this.code = code;
        this.remedy = details.remedy;
    }
}

// EXTERNAL MODULE: ./packages/wire/lib/index.js + 24 modules
var lib = __nccwpck_require__(3631);
;// CONCATENATED MODULE: ./packages/runner/lib/fork.js

/**
 * Whether an event brings code of a fork: a pull request whose head is in another repository (or in one that is gone),
 * or a workflow run that such a one started.
 */
function isForkEvent(event) {
    const { pull_request: pullRequest, workflow_run: run } = event;
    if ((0,lib/* isJsonObject */.OW)(pullRequest))
        return isOther(at(pullRequest, 'head', 'repo'), at(pullRequest, 'base', 'repo'));
    if ((0,lib/* isJsonObject */.OW)(run))
        return isOther(run.head_repository, event.repository);
    return false;
}
function at(value, ...path) {
    return path.reduce((inner, key) => ((0,lib/* isJsonObject */.OW)(inner) ? inner[key] : undefined), value);
}
/** Ids stay when a repository is renamed, so they are compared where both are known. */
function isOther(head, base) {
    if (!(0,lib/* isJsonObject */.OW)(base))
        return false;
    if (!(0,lib/* isJsonObject */.OW)(head))
        return true;
    if (typeof head.id === 'number' && typeof base.id === 'number')
        return head.id !== base.id;
    return head.full_name !== base.full_name;
}

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: external "./bundle-no-http-client.mjs"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const external_bundle_no_http_client_mjs_namespaceObject = x({  });
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec_exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = tr.argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new tr.ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new StringDecoder('utf8');
        const stderrDecoder = new StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec_exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./packages/runner/lib/secrets.js


/** A shorter text occurs everywhere, and masking it would make the log unreadable. */
const MIN_LENGTH = 4;
/**
 * Has the runner mask a secret in everything that is printed from now on: as it is, line by line, percent-encoded and
 * decoded, and in base64.
 *
 * @param what names the secret in the error, which never shows it
 * @throws RunnerError `INPUT` for a secret of fewer than four characters, which nobody can mask (case S02)
 */
function maskSecret(secret, what) {
    if (secret.trim() === '')
        return;
    if (secret.trim().length < MIN_LENGTH) {
        throw new RunnerError('INPUT', `${what}: is shorter than ${MIN_LENGTH} characters and could not be kept out of the log`, {
            remedy: 'use a longer secret',
        });
    }
    for (const form of formsOf(secret))
        core_setSecret(form);
}
/** Masks a token and its parts: a part alone is as good as the whole to whoever holds the others. */
function maskToken(token, what) {
    maskSecret(token, what);
    for (const part of token.split('.'))
        if (part.length >= MIN_LENGTH)
            maskSecret(part, what);
}
/** Masks the secrets that the environment holds: request token of the ID token, passwords of proxies. */
function maskEnvironment(env) {
    const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = env;
    if (requestToken !== undefined)
        maskToken(requestToken, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    for (const name of ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY']) {
        for (const url of [env[name], env[name.toLowerCase()]]) {
            for (const secret of proxySecretsIn(url ?? ''))
                maskSecret(secret, `the password in ${name}`);
        }
    }
}
/** Every form of a secret that could be printed, the longest first. */
function formsOf(secret) {
    const forms = new Set();
    for (const text of [secret, ...secret.split(/\r\n|\r|\n|%0A|%0D/i)]) {
        const line = text.trim();
        if (line.length < MIN_LENGTH)
            continue;
        forms.add(text).add(line).add(encodeURIComponent(line)).add(decoded(line));
        forms.add(Buffer.from(line).toString('base64')).add(Buffer.from(line).toString('base64url'));
    }
    return [...forms].filter((form) => form.length >= MIN_LENGTH).sort((a, b) => b.length - a.length);
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/**
 * The password of a proxy's URL as it stands there, and the credentials as they are sent. Not the user's name alone:
 * masking it would tear holes into every text that has the word. Taken by hand, since a URL may be one that no parser
 * accepts.
 */
function proxySecretsIn(url) {
    const [, user, password] = /^(?:[a-z0-9]+:\/\/)?([^/?#:]*):(.+)@[^@]*$/i.exec(url.trim()) ?? [];
    if (user === undefined || password === undefined)
        return [];
    return [password, Buffer.from(`${decoded(user)}:${decoded(password)}`).toString('base64')];
}

;// CONCATENATED MODULE: ./packages/runner/lib/id-token.js



/** Longest ID token that is looked at, in characters; GitHub's have about two thousand. */
const MAX_TOKEN = 64 * 1024;
/** Largest answer that is read to tell a wrong token from a broken service, in bytes. */
const MAX_REPLY = 4 * 1024 * 1024;
const REMEDY = 'add `permissions: id-token: write` to the job; jobs of pull requests from forks never get it';
/**
 * An ID token of this job for the audience, masked before it is handed out.
 *
 * @param mask has the runner mask it; of use only to who prints for the runner's log
 * @throws RunnerError `ID_TOKEN` when the job may not ask for one, or what came is none (case N16); WireError for the
 * network, `URL_REFUSED` for an endpoint that is not https
 */
async function requestIdToken(audience, env, http, mask = maskToken) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: endpoint, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = env;
    if (endpoint === undefined || endpoint === '' || requestToken === undefined || requestToken === '') {
        throw new RunnerError('ID_TOKEN', 'the job may not ask for an ID token, so there is nobody to sign as', {
            remedy: REMEDY,
        });
    }
    const url = (0,lib/* assertServiceUrl */.VT)(endpoint, 'ACTIONS_ID_TOKEN_REQUEST_URL');
    url.searchParams.set('audience', audience);
    const token = tokenIn(await fetchToken(url, requestToken, http));
    mask(token, 'the ID token');
    return token;
}
async function fetchToken(url, requestToken, http) {
    try {
        const reply = await http.request({
            service: 'ID token endpoint',
            url,
            headers: { authorization: `Bearer ${requestToken}`, accept: 'application/json' },
            maxBytes: MAX_REPLY,
        });
        return reply.json();
    }
    catch (error) {
        if (!(error instanceof lib/* WireError */.cC))
            throw error;
        if (error.code === 'TOO_LARGE')
            throw new RunnerError('ID_TOKEN', error.message, { cause: error });
        if (error.status === 401 || error.status === 403) {
            throw new RunnerError('ID_TOKEN', `the runner's endpoint refuses to give an ID token (${error.status})`, {
                remedy: REMEDY,
                cause: error,
            });
        }
        throw error;
    }
}
/** The token of a reply. Its length is looked at before anything walks over it. */
function tokenIn(reply) {
    const token = (0,lib/* isJsonObject */.OW)(reply) ? reply.value : undefined;
    if (typeof token !== 'string' || token === '') {
        throw new RunnerError('ID_TOKEN', "the runner's endpoint answered without an ID token", { remedy: REMEDY });
    }
    if (token.length > MAX_TOKEN) {
        throw new RunnerError('ID_TOKEN', `the ID token has ${token.length} characters; at most ${MAX_TOKEN} are taken`);
    }
    if (!/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/.test(token)) {
        throw new RunnerError('ID_TOKEN', "what the runner's endpoint gave is not an ID token");
    }
    return token;
}

;// CONCATENATED MODULE: ./packages/runner/lib/inputs.js


/** Inputs of this step, as the runner hands them over. */
function actionInputs() {
    return {
        input: (name) => getInput(name, { trimWhitespace: false }),
        boolean: (name) => {
            try {
                return getBooleanInput(name);
            }
            catch (cause) {
                const value = getInput(name);
                throw new RunnerError('INPUT', `input ${name}: "${value.slice(0, 100)}" is neither true nor false`, {
                    remedy: value === '' ? 'give true or false, or leave the input out' : 'give true or false',
                    cause,
                });
            }
        },
    };
}
/**
 * Reads every boolean input that has a default, so that a value that is none is found before anything happens. An empty
 * one was given empty: the runner fills in the default of one that was left out.
 *
 * @throws RunnerError `INPUT`
 */
function assertBooleans(names, inputs, env) {
    for (const name of names) {
        if (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] !== undefined)
            inputs.boolean(name);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/runner/lib/job.js




/** GitHub caps a payload at 25 MB. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** The job of this step. @throws RunnerError `INPUT` for a variable that every runner sets, WireError for a broken event */
function readJob(env) {
    const serverUrl = needed(env, 'GITHUB_SERVER_URL').replace(/\/+$/, '');
    const event = readEvent(env);
    const { ImageOS: os, ImageVersion: version } = env;
    return {
        serverUrl,
        apiUrl: given(env, 'GITHUB_API_URL') ??
            (serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`),
        repository: needed(env, 'GITHUB_REPOSITORY'),
        eventName: needed(env, 'GITHUB_EVENT_NAME'),
        ref: env.GITHUB_REF ?? '',
        runId: env.GITHUB_RUN_ID ?? '',
        runAttempt: given(env, 'GITHUB_RUN_ATTEMPT') ?? '1',
        runnerName: given(env, 'RUNNER_NAME'),
        runnerImage: os && version ? { os, version } : undefined,
        workspace: given(env, 'GITHUB_WORKSPACE') ?? process.cwd(),
        tempDir: needed(env, 'RUNNER_TEMP'),
        isFork: isForkEvent(event),
        event,
        artifactsList: given(env, 'GITHUB_ARTIFACTS_LIST'),
    };
}
/**
 * The payload of the event that started the run; an empty one where the runner gives none.
 *
 * @throws RunnerError `INPUT` when the file cannot be read or is too large, WireError when it is not strict JSON
 */
function readEvent(env) {
    const path = given(env, 'GITHUB_EVENT_PATH');
    if (path === undefined)
        return {};
    const what = 'GITHUB_EVENT_PATH';
    const event = (0,lib/* parseJson */.qF)(bytesOf(path, what), { what, maxBytes: MAX_EVENT_BYTES, maxDepth: 100 });
    if ((0,lib/* isJsonObject */.OW)(event))
        return event;
    throw new RunnerError('INPUT', `${what}: the payload of the event is not an object`);
}
function bytesOf(path, what) {
    try {
        const { size } = (0,external_node_fs_.statSync)(path);
        if (size <= MAX_EVENT_BYTES)
            return (0,external_node_fs_.readFileSync)(path);
    }
    catch (cause) {
        throw new RunnerError('INPUT', `${what}: the payload of the event cannot be read`, { cause });
    }
    throw new RunnerError('INPUT', `${what}: the payload of the event has more than ${MAX_EVENT_BYTES} bytes`);
}
function given(env, name) {
    const value = env[name];
    return value === undefined || value === '' ? undefined : value;
}
function needed(env, name) {
    const value = given(env, name);
    if (value !== undefined)
        return value;
    throw new RunnerError('INPUT', `${name}: is not set; this program is a step of a GitHub Actions job`, {
        remedy: 'run it with `uses:` in a workflow, on a runner that sets the default variables',
    });
}

;// CONCATENATED MODULE: ./packages/runner/lib/printable.js
/** Longest line that is written to the log, in characters. */
const MAX_LINE = 8000;
/** Escape sequences of terminals: CSI (colours, cursor) and OSC (titles, links), in their 7-bit and 8-bit forms. */
const SEQUENCES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?/g;
/** Control characters, line separators, marks that turn the direction of writing, invisible characters. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
/**
 * The text as one line that does nothing but be read: no terminal acts on it, and the runner takes no part of it for a
 * workflow command, whoever wrote it (file names, refs, services). Line ends are shown as `\u{a}`.
 */
function printable(text) {
    const visible = text
        .replace(SEQUENCES, '')
        .replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
    // The runner reads `::name::` at the beginning of a line, after blanks, and the older `##[name]` anywhere in it.
    const harmless = visible.replace(/^([^\p{L}\p{N}]*?)::/u, '$1: :').replaceAll('##[', '# #[');
    return harmless.length <= MAX_LINE ? harmless : `${harmless.slice(0, MAX_LINE)}… (${harmless.length} characters)`;
}

;// CONCATENATED MODULE: ./packages/runner/lib/log.js


/** A log for this step. */
function createLog() {
    return {
        info: (line) => info(printable(line)),
        debug: (line) => core_debug(printable(line)),
        notice: (title, message) => notice(printable(message), { title: printable(title) }),
        failure: (title, message) => error(printable(message), { title: printable(title) }),
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./packages/runner/lib/outputs.js




/** GitHub keeps no output that is larger, in bytes. */
const MAX_OUTPUT = 1024 * 1024;
/**
 * Sets outputs of the step. Values go through a file with a random delimiter, so that no value sets another output (case
 * S05).
 *
 * @throws RunnerError `OUTPUT_WRITE` for a value larger than GitHub keeps (case F17), or a file that cannot be written
 */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        const size = Buffer.byteLength(value);
        if (size > MAX_OUTPUT) {
            throw new RunnerError('OUTPUT_WRITE', `output ${name}: has ${size} bytes; GitHub keeps at most ${MAX_OUTPUT}`, {
                remedy: 'read it from the result file, whose path is in the output `result-path`',
            });
        }
    }
    try {
        for (const [name, value] of Object.entries(outputs))
            setOutput(name, value);
    }
    catch (cause) {
        throw new RunnerError('OUTPUT_WRITE', 'the outputs of the step cannot be written', { cause });
    }
}
/**
 * Writes a result as JSON into a fresh folder under the runner's temporary folder; synchronous, so that a cancelled job
 * can still do it.
 *
 * @returns its path
 * @throws RunnerError `OUTPUT_WRITE`
 */
function writeResultFile(result, tempDir) {
    try {
        (0,external_node_fs_.mkdirSync)(tempDir, { recursive: true });
        const path = (0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(tempDir, 'slsa-result-')), 'result.json');
        (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(result, null, 2)}\n`, { flag: 'wx' });
        return path;
    }
    catch (cause) {
        throw new RunnerError('OUTPUT_WRITE', `the result file cannot be written into ${tempDir}`, {
            remedy: 'check that the folder of RUNNER_TEMP is writable and the disk has room',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./packages/runner/lib/summary.js



/** GitHub shows no summary of a step that is larger, in bytes. */
const MAX_SUMMARY = 1024 * 1024;
const CUT = '\n\n_The summary is longer than GitHub shows; the result file has all of it._\n';
/**
 * Appends Markdown to the summary of the step, cut at what GitHub shows (case S07). Does nothing on a server that has no
 * summaries.
 *
 * @throws RunnerError `OUTPUT_WRITE`
 */
async function appendSummary(markdown, env) {
    const path = env.GITHUB_STEP_SUMMARY;
    if (path === undefined || path === '')
        return;
    try {
        await summary.addRaw(cutTo(markdown, MAX_SUMMARY - (0,external_node_fs_.statSync)(path).size)).write();
    }
    catch (cause) {
        summary.emptyBuffer();
        throw new RunnerError('OUTPUT_WRITE', 'the summary of the step cannot be written', { cause });
    }
}
/** The text itself, or as many whole lines of it as fit with a note. */
function cutTo(text, bytes) {
    if (Buffer.byteLength(text) <= bytes)
        return text;
    const kept = Buffer.from(text).subarray(0, Math.max(0, bytes - Buffer.byteLength(CUT)));
    const end = kept.lastIndexOf(0x0a);
    return end <= 0 ? '' : `${kept.subarray(0, end).toString('utf8')}${CUT}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./packages/runner/lib/temporary-files.js


/**
 * The file system, watched: a file that is opened as a new one counts as unfinished until it is renamed or removed. A
 * job that is cancelled in between leaves nothing behind (case K06).
 */
function trackUnfinished(fs = promises_) {
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
        fs: { ...fs, open, rename, rm, mkdtemp },
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

;// CONCATENATED MODULE: ./packages/runner/lib/index.js














/***/ }),

/***/ 3631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cC: () => (/* reexport */ error_WireError),
  VT: () => (/* reexport */ assertServiceUrl),
  dj: () => (/* reexport */ canonicalJson),
  yK: () => (/* reexport */ createBudget),
  V0: () => (/* reexport */ createHttp),
  y4: () => (/* reexport */ decodeBase64),
  $X: () => (/* reexport */ decodeBase64Url),
  OW: () => (/* reexport */ types_isJsonObject),
  U9: () => (/* reexport */ isLoopback),
  sf: () => (/* reexport */ mapLimit),
  qF: () => (/* reexport */ parseJson),
  Z6: () => (/* reexport */ proxyFetch),
  ml: () => (/* reexport */ systemClock),
  TO: () => (/* reexport */ trustCaFile)
});

// UNUSED EXPORTS: parseJsonLines, proxySecrets, readArray, readInteger, readObject, readString

;// CONCATENATED MODULE: ./packages/wire/lib/error.js
/**
 * The one error class of this package. Messages name the service or the document, never a secret. What a service sent is
 * there for the code that asked, and not enumerable: who prints or serializes the error does not print a cookie or an
 * echoed token along.
 */
class error_WireError extends Error {
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

;// CONCATENATED MODULE: ./packages/wire/lib/base64.js

const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
/**
 * Bytes of a base64 text that is exactly what an encoder writes (RFC 4648, section 4): standard alphabet, padded, no line
 * ends, unused bits zero. Two texts never give the same bytes.
 *
 * @param maxBytes most bytes of the result, default 16 MiB
 * @throws WireError `BASE64`
 */
function decodeBase64(text, what, maxBytes = DEFAULT_MAX_BYTES) {
    return decodeExactly(text, 'base64', what, maxBytes, 'is not base64 (padded, standard alphabet, no line ends)');
}
/** Bytes of an unpadded base64url text (RFC 4648, section 5), as strictly. @throws WireError `BASE64` */
function decodeBase64Url(text, what, maxBytes = DEFAULT_MAX_BYTES) {
    return decodeExactly(text, 'base64url', what, maxBytes, 'is not base64url (no padding, no line ends)');
}
function decodeExactly(text, encoding, what, maxBytes, complaint) {
    const tooLarge = () => new error_WireError('BASE64', `${what}: has more than ${maxBytes} bytes`);
    // Before decoding, so that a text of any length costs nothing; after it, because up to two bytes fit the same length.
    if (text.length > Math.ceil(maxBytes / 3) * 4)
        throw tooLarge();
    const bytes = Buffer.from(text, encoding);
    if (bytes.byteLength > maxBytes)
        throw tooLarge();
    // Encoding again is the check: whatever differs was not canonical.
    if (bytes.toString(encoding) === text)
        return bytes;
    throw new error_WireError('BASE64', `${what}: ${complaint}`);
}

;// CONCATENATED MODULE: ./packages/wire/lib/clock.js
/** The machine's own time. */
const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal?.addEventListener('abort', stop, { once: true });
    }),
};
/** A budget of that many milliseconds from its first use. */
function createBudget(ms, clock = systemClock) {
    let begun;
    let allowed = ms;
    return {
        remaining: () => {
            begun ??= clock.now();
            return Math.max(0, begun + allowed - clock.now());
        },
        limit: (whole) => {
            allowed = whole;
        },
    };
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/ca-file.js

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
/**
 * Trusts the certificates of a PEM text beside the platform's own, for everything this process connects to from now on.
 *
 * @throws WireError `BAD_CONFIG` when there is none in it, or one cannot be read
 */
function trustCaFile(pem, what = 'ca-file') {
    const certificates = pem.match(CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw new error_WireError('BAD_CONFIG', `${what}: holds no certificate`, { remedy: 'give a file in PEM format' });
    if (certificates.length !== pem.split('-----BEGIN CERTIFICATE-----').length - 1)
        throw unreadable(what);
    // Loaded here: with TLS the platform starts ten milliseconds later, and few runs have a private CA.
    const { X509Certificate } = process.getBuiltinModule('node:crypto');
    const { getCACertificates, setDefaultCACertificates } = process.getBuiltinModule('node:tls');
    for (const certificate of certificates) {
        try {
            new X509Certificate(certificate);
        }
        catch (cause) {
            throw unreadable(what, cause);
        }
    }
    setDefaultCACertificates([...getCACertificates('default'), ...certificates]);
}
function unreadable(what, cause) {
    return new error_WireError('BAD_CONFIG', `${what}: a certificate in it cannot be read`, {
        remedy: 'give each certificate whole, from BEGIN to END CERTIFICATE',
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/address.js
/**
 * Networks of a machine's own, of its neighbours, and of addresses that only wrap another one (IANA's special-purpose
 * registries). Metadata services of clouds live there.
 */
const INTERNAL = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '224.0.0.0/3',
    // Unspecified, loopback, and IPv4 addresses in IPv6 clothes: compatible, NAT64, Teredo, 6to4. Mapped ones are compared
    // with the blocks above by the platform.
    '::/96',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '2001::/32',
    '2002::/16',
    'fc00::/7',
    'fe80::/10',
    'fec0::/10',
    'ff00::/8',
];
/** Names that resolve inside only: this machine's, and those of metadata services. */
const INTERNAL_NAME = /(?:^|\.)(?:localhost|internal)$/;
let internal;
/** Whether the host of a URL leads into a machine's own or private networks. Names are not resolved. */
function isInternalHost(hostname) {
    const host = bareHost(hostname);
    internal ??= networks(INTERNAL);
    return INTERNAL_NAME.test(host) || isInside(host, internal);
}
/** A host as names are compared: lower case, an IPv6 address without brackets, no dot at the end. */
function bareHost(hostname) {
    return hostname
        .toLowerCase()
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '');
}
/** Whether the host is an address within the networks. IPv4 addresses written as IPv6 count as what they mean. */
function isInside(host, list) {
    const family = net().isIP(host);
    return family !== 0 && list.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
/** Whether a host is an address, and no name. */
function isAddress(host) {
    return net().isIP(host) !== 0;
}
/** A list of networks, each an address or a CIDR block; what is neither is left out. */
function networks(entries) {
    const list = new (net().BlockList)();
    for (const entry of entries) {
        const [address = '', bits, ...rest] = entry.split('/');
        const family = net().isIP(address);
        const widest = family === 4 ? 32 : 128;
        const width = bits === undefined ? widest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
        if (family === 0 || rest.length > 0 || !(width <= widest))
            continue;
        list.addSubnet(address, width, family === 4 ? 'ipv4' : 'ipv6');
    }
    return list;
}
/** Loaded where it is used: most runs never follow a redirect or ask for a proxy. */
function net() {
    return process.getBuiltinModule('node:net');
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/url.js

/** Whether the host name of a parsed URL means this machine. The URL parser has written every address in one way. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/**
 * The URL of a service: https, or http on loopback; without credentials in it.
 *
 * @param what names the place the text came from, for errors
 * @throws WireError `URL_REFUSED`
 */
function assertServiceUrl(text, what) {
    if (!URL.canParse(text))
        throw new error_WireError('URL_REFUSED', `${what}: "${shownText(text)}" is not a URL`);
    const url = new URL(text);
    if (url.username !== '' || url.password !== '') {
        throw new error_WireError('URL_REFUSED', `${what}: a URL with credentials in it is not accepted`, {
            remedy: 'give them as inputs of their own',
        });
    }
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return url;
    throw new error_WireError('URL_REFUSED', `${what}: ${url.protocol}//${url.host} is not https`, {
        remedy: 'use https; plain http is for loopback only',
    });
}
/** Origin and path of a URL: what may stand in messages. */
function shownUrl(url) {
    return `${url.origin}${url.pathname}`;
}
/** Beginning of a text that should have been a URL, without what could be a password or a signed query. */
function shownText(text) {
    return (text.split(/[?#]/)[0] ?? '').replace(/^.*@/s, '***@').slice(0, 200);
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/redirect.js



/** Most hops that are followed. */
const MAX_HOPS = 5;
/** Headers that say nothing about who asks. No other crosses to another origin, whatever it is called. */
const HARMLESS = new Set(['accept', 'accept-encoding', 'range', 'user-agent']);
/** Whether a status sends the client elsewhere. */
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
/**
 * The next hop of a redirect. Credentials and bodies stay with the origin they were meant for; no hop leads from https
 * to http, or from a public host to an internal address, and none turns a write into a read, which would look like
 * success.
 *
 * @throws WireError `REDIRECT_REFUSED`
 */
function nextHop(request, from, status, location) {
    const refuse = (why) => new error_WireError('REDIRECT_REFUSED', `${request.service}: ${shownUrl(from.url)} answered with a redirect ${why}; it was not followed`, { status });
    if ((request.redirect ?? 'refuse') === 'refuse')
        throw refuse(`to ${hostOf(location, from.url)}`);
    if (location === null || !URL.canParse(location, from.url.href))
        throw refuse('without a place to go');
    const url = new URL(location, from.url);
    const isPlainLoopback = url.protocol === 'http:' && isLoopback(url.hostname) && isPlain(from.url);
    if (url.protocol !== 'https:' && !isPlainLoopback)
        throw refuse(`to ${url.protocol}//${url.host}`);
    if (url.username !== '' || url.password !== '')
        throw refuse(`to ${url.host} with credentials in the URL`);
    if (isInternalHost(url.hostname) && !isInternalHost(from.url.hostname))
        throw refuse(`to the internal address ${url.hostname}`);
    const isSame = url.origin === from.url.origin;
    const isRead = from.method === 'GET' || from.method === 'HEAD';
    const keepsMethod = isRead || status === 307 || status === 308;
    if (!keepsMethod && status !== 303)
        throw refuse(`(${status}) that would turn ${from.method} into GET`);
    if (!isRead && keepsMethod && !isSame)
        throw refuse(`to ${url.host} that would take the ${from.method} along`);
    const headers = Object.entries(from.headers).filter(([name]) => (isSame || HARMLESS.has(name)) && (keepsMethod || !name.startsWith('content-')));
    return {
        url,
        headers: Object.fromEntries(headers),
        method: keepsMethod ? from.method : 'GET',
        body: keepsMethod ? from.body : undefined,
    };
}
function isPlain(url) {
    return url.protocol === 'http:' && isLoopback(url.hostname);
}
function hostOf(location, base) {
    return location !== null && URL.canParse(location, base.href) ? new URL(location, base).host : 'nowhere';
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/exchange.js


/**
 * The reply to a request, its body still to be read, and the place it came from after redirects.
 *
 * @throws WireError `REDIRECT_REFUSED`, `BAD_CONFIG`; what the platform throws when there is no reply
 */
async function exchange(request, url, signal, machine) {
    const headers = headersOf(request, machine.options.userAgent ?? 'slsa-actions');
    let hop = { url, method: request.method ?? 'GET', headers, body: request.body };
    for (let hops = 0;; hops += 1) {
        machine.stats.requests += 1;
        const response = await machine.fetch(hop.url, {
            method: hop.method,
            headers: hop.headers,
            redirect: 'manual',
            signal,
            ...(hop.body === undefined ? {} : { body: bodyOf(hop.body) }),
        });
        if (!isRedirect(response.status) || request.accept?.includes(response.status))
            return { response, last: hop.url };
        await response.body?.cancel().catch(() => undefined);
        if (hops >= MAX_HOPS) {
            throw new error_WireError('REDIRECT_REFUSED', `${request.service}: more than ${MAX_HOPS} redirects`, {
                status: response.status,
            });
        }
        hop = nextHop(request, hop, response.status, response.headers.get('location'));
    }
}
function headersOf(request, userAgent) {
    const headers = {
        'user-agent': userAgent,
        accept: '*/*',
        // The platform's fetch takes a cut gzip stream for a whole one (case N07), and sees no cut in what is not compressed.
        'accept-encoding': 'identity',
    };
    for (const [name, value] of Object.entries(request.headers ?? {})) {
        if (!isFieldValue(value)) {
            // The platform's own message quotes the value, which may be a token.
            throw new error_WireError('BAD_CONFIG', `${request.service}: header ${name}: holds a character that no header can carry`, {
                remedy: 'check the token or text for line ends and characters beyond ASCII',
            });
        }
        headers[name.toLowerCase()] = value;
    }
    return headers;
}
/** Whether a text can be a header's value (RFC 9110, section 5.5); white space around it does no harm. */
function isFieldValue(text) {
    return /^[\t\x20-\x7e\x80-\xff]*$/.test(text.trim());
}
/** The platform's fetch takes no Buffer whose memory may be shared; a view of a plain one it does. */
function bodyOf(body) {
    return typeof body === 'string' ? body : new Uint8Array(body);
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/failure.js

const KINDS = [
    {
        codes: /^UND_ERR_(?:PRX_CONN|ABORTED)$/,
        code: 'PROXY',
        words: 'the proxy opened no way to it',
        remedy: 'check `HTTPS_PROXY`, and whether the proxy lets this host pass',
    },
    {
        codes: /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/,
        code: 'TLS',
        words: 'the certificate of the server is not valid at this time',
        remedy: 'check the clock of the runner; if it is right, the service must renew its certificate',
    },
    {
        codes: /ALTNAME|HOSTNAME_MISMATCH/,
        code: 'TLS',
        words: 'the certificate of the server is for another host',
        remedy: 'check the URL, and what stands between the runner and the service',
    },
    {
        codes: /^ERR_SSL_|^EPROTO$/,
        code: 'TLS',
        words: 'no TLS connection came about',
        remedy: 'the service must speak TLS 1.2 or newer on this port',
    },
    {
        codes: /CERT|ISSUER|SIGNATURE|^UNABLE_TO_|^INVALID_|_TOO_(?:SMALL|WEAK)$|^ERR_TLS_|^UND_ERR_PRX_TLS$/,
        code: 'TLS',
        words: 'the certificate of the server is not trusted',
        remedy: 'if the service uses a private CA, give its certificate as `ca-file`',
    },
    { codes: /HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW/, code: 'HEADER', words: 'the headers of the answer are too large' },
    { codes: /^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$/, code: 'TIMEOUT', words: 'no answer came' },
    {
        codes: /^Z_|^HPE_|^HTTPParserError$|^ECONNRESET$|^EPIPE$|^UND_ERR_(?:SOCKET|RES_|INFO)|PREMATURE_CLOSE|^terminated$/,
        code: 'TRUNCATED',
        words: 'the answer is damaged or ended before its end',
    },
];
/** What every other code means. */
const UNREACHABLE = {
    code: 'CONNECT',
    words: 'cannot be reached',
    remedy: 'check the network of the runner, and `HTTPS_PROXY` if it needs a proxy',
};
/** The failure of a try as one of our errors: which kind it is, told from the code that the platform gives it. */
function failureOf(error, what) {
    if (error instanceof error_WireError)
        return error;
    const { code, proxy, proxyStatus } = traceOf(error);
    const kind = KINDS.find(({ codes }) => codes.test(code)) ?? UNREACHABLE;
    const answered = proxyStatus === undefined ? '' : `, it answered ${proxyStatus}`;
    const way = proxy === undefined ? '' : `, through the proxy ${proxy}${answered}`;
    return new error_WireError(kind.code, `${what}: ${kind.words} (${code}${way})`, {
        ...(kind.remedy === undefined ? {} : { remedy: kind.remedy }),
        ...(proxyStatus === undefined ? {} : { status: proxyStatus }),
        cause: error,
    });
}
function traceOf(error) {
    let code = 'network error';
    let proxy;
    let proxyStatus;
    for (const shape of chainOf(error)) {
        // Who prints the error prints its causes, and a service may echo what it was sent.
        if (shape.data !== undefined)
            delete shape.data;
        if (typeof shape.proxy === 'string')
            proxy = shape.proxy;
        if (typeof shape.code === 'string' && !code.startsWith('UND_ERR_PRX'))
            code = shape.code;
        else if (code === 'network error')
            code = codeWithout(shape) ?? code;
        const refusal = /^Proxy response \((\d{3})\)/.exec(String(shape.message));
        if (refusal !== null)
            proxyStatus = Number(refusal[1]);
    }
    return { code, proxy, proxyStatus };
}
/** What stands for a code where the platform gave none. */
function codeWithout(shape) {
    if (shape.name === 'HTTPParserError')
        return shape.name;
    return shape.message === 'terminated' ? 'terminated' : undefined;
}
/** An error and what lies beneath it; of several attempts to connect the first. */
function chainOf(error) {
    const chain = [];
    let inner = error;
    while (typeof inner === 'object' && inner !== null && chain.length < 8) {
        const shape = inner;
        chain.push(shape);
        inner = Array.isArray(shape.errors) && shape.errors.length > 0 ? shape.errors[0] : shape.cause;
    }
    return chain;
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/gate.js
/** A gate for `limit` at once. */
function createGate(limit) {
    const waiting = [];
    let inside = 0;
    return {
        get inside() {
            return inside;
        },
        enter: async () => {
            if (inside < limit) {
                inside += 1;
                return;
            }
            // Whoever leaves hands its place over, so that nobody slips in between.
            await new Promise((resolve) => waiting.push(resolve));
        },
        leave: () => {
            const next = waiting.shift();
            if (next === undefined)
                inside -= 1;
            else
                next();
        },
    };
}

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
    throw new error_WireError('JSON_NUMBER', `${what}: the number ${literal.slice(0, 40)} is not held exactly`, {
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
                throw new error_WireError('JSON_TOO_DEEP', `${what}: is nested deeper than ${maxDepth}`);
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
        throw new error_WireError('JSON_FORBIDDEN_KEY', `${what}: the key "${key}" is not accepted`);
    if (keys.many?.has(key) ?? keys.few.includes(key))
        throw new error_WireError('JSON_DUPLICATE_KEY', `${what}: the key ${shown(key)} stands twice in one object`);
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
    return new error_WireError('JSON_SYNTAX', `${what}: is not JSON`);
}

;// CONCATENATED MODULE: ./packages/wire/lib/json/parse.js



const parse_DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
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
        throw new error_WireError('JSON_SYNTAX', `${what}: is not JSON`);
    }
}
function decodeText(input, limits) {
    const max = limits.maxBytes ?? parse_DEFAULT_MAX_BYTES;
    const size = typeof input === 'string' ? input.length : input.byteLength;
    if (size > max || (typeof input === 'string' && Buffer.byteLength(input) > max)) {
        throw new error_WireError('JSON_TOO_LARGE', `${limits.what}: has more than ${max} bytes`);
    }
    const text = typeof input === 'string' ? input : decodeUtf8(input, limits.what);
    if (text.charCodeAt(0) === 0xfeff) {
        throw new error_WireError('JSON_BOM', `${limits.what}: begins with a byte order mark`, {
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
    throw new error_WireError('JSON_NOT_UTF8', `${what}: holds half of a surrogate pair, which UTF-8 cannot write`, {
        remedy: 'write the character whole, or replace it',
    });
}
function decodeUtf8(bytes, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new error_WireError('JSON_NOT_UTF8', `${what}: is not UTF-8`, { remedy: 'save it as UTF-8' });
    }
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/read-body.js

/** Room for a body before its size is known. */
const FIRST_ROOM = 16 * 1024;
/**
 * The body of a reply, counted while it streams and after decompression, so that neither a lying length nor a bomb of
 * a few bytes fills the memory.
 *
 * @throws WireError `TOO_LARGE`; what the platform throws when the body breaks off
 */
async function readBody(response, maxBytes, what) {
    // The answer to HEAD declares a length and has no body.
    if (response.body === null)
        return Buffer.alloc(0);
    const declared = declaredLength(response);
    if (declared > maxBytes) {
        await response.body.cancel().catch(() => undefined);
        throw new error_WireError('TOO_LARGE', `${what}: the reply has ${declared} bytes; at most ${maxBytes} are read`);
    }
    const body = new Growing(Math.min(maxBytes, Math.max(declared, FIRST_ROOM)));
    const isWhole = await drain(response.body, body, maxBytes);
    if (isWhole)
        return body.bytes();
    throw new error_WireError('TOO_LARGE', `${what}: the reply has more than ${maxBytes} bytes`);
}
/** Beginning of a body, however it ends: what an error reply has to say. */
async function readStart(response, maxBytes) {
    const body = new Growing(FIRST_ROOM);
    if (response.body !== null)
        await drain(response.body, body, maxBytes).catch(() => undefined);
    return body.bytes();
}
/** Length that a reply declares of itself, 0 where it says nothing of use. */
function declaredLength(response) {
    const declared = Number(response.headers.get('content-length') ?? '0');
    return declared > 0 && !response.headers.has('content-encoding') ? declared : 0;
}
/** Reads into `body` until it ends, true, or has more than `maxBytes`, false. */
async function drain(stream, body, maxBytes) {
    const reader = stream.getReader();
    try {
        for (;;) {
            const { done, value } = await reader.read();
            if (done)
                return true;
            const room = maxBytes - body.size;
            body.add(value.byteLength > room ? value.subarray(0, room) : value);
            if (value.byteLength > room) {
                await reader.cancel().catch(() => undefined);
                return false;
            }
        }
    }
    catch (error) {
        await reader.cancel().catch(() => undefined);
        throw error;
    }
}
/**
 * Bytes that grow in place. A list of the chunks would cost a hundred times the body when a hostile service sends each
 * byte in a chunk of its own.
 */
class Growing {
    #room;
    #size = 0;
    constructor(room) {
        this.#room = Buffer.alloc(room);
    }
    get size() {
        return this.#size;
    }
    add(chunk) {
        const size = this.#size + chunk.byteLength;
        if (size > this.#room.byteLength) {
            const wider = Buffer.alloc(Math.max(size, this.#room.byteLength * 2));
            wider.set(this.#room.subarray(0, this.#size));
            this.#room = wider;
        }
        this.#room.set(chunk, this.#size);
        this.#size = size;
    }
    bytes() {
        return this.#room.subarray(0, this.#size);
    }
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/retry.js

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;
/** Longest wait that a service may ask for, in milliseconds. */
const MAX_RETRY_AFTER = 60_000;
/** Failures of a try that another try may mend. */
const PASSING = new Set(['CONNECT', 'TIMEOUT', 'TRUNCATED', 'PROXY']);
/** Whether trying again can help. A 4xx but 408 and 429 stays what it is, a proxy's too. */
function mayPass(error, retryOn) {
    if (!(error instanceof error_WireError))
        return false;
    if (error.status === undefined)
        return PASSING.has(error.code);
    if (error.code !== 'STATUS' && error.code !== 'PROXY')
        return false;
    return isPassingStatus(error.status) || (retryOn?.(error.status, error.headers ?? new Headers()) ?? false);
}
/** Whether a status tells of a state that passes. */
function isPassingStatus(status) {
    return status === 408 || status === 429 || status >= 500;
}
/**
 * Milliseconds to wait before the next try: what the service asks for, up to a minute, else an exponential time with
 * full jitter.
 *
 * @returns undefined when the service asks for longer than anybody waits
 */
function waitBefore(attempt, headers, clock, random) {
    const asked = headers === undefined ? undefined : askedWait(headers, clock);
    // A time that is over asks for nothing, and eight clients at once would come back in the same instant.
    if (asked === undefined || asked <= 0)
        return random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt);
    return asked <= MAX_RETRY_AFTER ? asked : undefined;
}
/**
 * Milliseconds that a reply asks for: `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3), else the end of
 * an exhausted rate limit as GitHub writes it. Anything else is as if it were not there.
 */
function askedWait(headers, clock) {
    const value = headers.get('retry-after')?.trim() ?? '';
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    // Against the clock of the service where it tells its own: the one of the runner may be an hour off (case N12).
    const now = timeOf(headers.get('date')) ?? clock.now();
    const date = timeOf(value);
    if (date !== undefined)
        return date - now;
    const reset = headers.get('x-ratelimit-reset') ?? '';
    if (headers.get('x-ratelimit-remaining') === '0' && /^\d{1,11}$/.test(reset))
        return Number(reset) * 1000 - now;
    return undefined;
}
/** An HTTP date (IMF-fixdate) as milliseconds since 1970. */
function timeOf(value) {
    if (value === null || !/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value))
        return undefined;
    const time = Date.parse(value);
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/reply.js





const reply_DEFAULT_MAX_BYTES = 8 * 1024 * 1024;
const MAX_ERROR_BODY = 64 * 1024;
/**
 * The reply, read to its end, if its status is an answer to this request.
 *
 * @param what names service, method and URL in errors
 * @throws WireError `STATUS`, `PROXY`, `TOO_LARGE`; what the platform throws when the body breaks off
 */
async function readReply(request, response, url, what) {
    const { status, headers } = response;
    const isSuccess = status >= 200 && status < 300;
    const isAnswer = request.accept?.includes(status) ?? isSuccess;
    const isPassing = !isSuccess && (isPassingStatus(status) || (request.retryOn?.(status, headers) ?? false));
    if (isAnswer && !isPassing) {
        const body = await readBody(response, request.maxBytes ?? reply_DEFAULT_MAX_BYTES, what);
        return replyOf(`${request.service}: the answer of ${shownUrl(url)}`, status, headers, url, body);
    }
    const body = await readStart(response, MAX_ERROR_BODY);
    if (status === 407) {
        throw new error_WireError('PROXY', `${what}: the proxy asks for a user and a password (407)`, {
            status,
            headers,
            remedy: 'check `HTTP_PROXY` and `HTTPS_PROXY`',
        });
    }
    throw new error_WireError('STATUS', `${what}: answered ${status}`, { status, headers, body });
}
function replyOf(what, status, headers, url, body) {
    return {
        status,
        headers,
        url: url.href,
        body,
        text: () => decodeReply(body, what),
        json: (limits = {}) => parseReply(body, what, limits),
    };
}
function decodeReply(body, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body);
    }
    catch (cause) {
        throw new error_WireError('REPLY', `${what} is not text`, { cause });
    }
}
function parseReply(body, what, limits) {
    try {
        return parseJson(body, { what, maxBytes: Math.max(1, body.byteLength), ...limits });
    }
    catch (cause) {
        if (/^\s*</.test(body.subarray(0, 200).toString('latin1'))) {
            throw new error_WireError('REPLY', `${what} is a web page, not JSON`, {
                remedy: 'a proxy or a login page may stand between: let it pass this host unchanged',
                cause,
            });
        }
        throw new error_WireError('REPLY', cause instanceof Error ? cause.message : what, { cause });
    }
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/http.js








const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_TRIES = 4;
const DEFAULT_CONCURRENCY = 8;
/**
 * A client that keeps to its budget: each try has a time limit, passing failures are tried again with growing waits or
 * as the service asks, replies are capped while they stream, redirects never take credentials along, and at most eight
 * requests go to one service at once.
 *
 * Writes are tried again like reads: Fulcio issues another certificate, Rekor answers 409 with the entry that is there,
 * GitHub may keep an attestation twice. Who cannot bear that sets `tries: 1`.
 */
function createHttp(options = {}) {
    const stats = { requests: 0, peak: {} };
    const machine = {
        fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
        clock: options.clock ?? systemClock,
        random: options.random ?? Math.random,
        options,
        stats,
    };
    const gates = new Map();
    return {
        stats,
        budget: options.budget,
        request: async (request) => {
            const url = assertServiceUrl(String(request.url), request.service);
            const key = `${request.service} ${url.origin}`;
            const gate = gates.get(key) ?? createGate(options.maxConcurrentPerService ?? DEFAULT_CONCURRENCY);
            gates.set(key, gate);
            await gate.enter();
            stats.peak[request.service] = Math.max(stats.peak[request.service] ?? 0, gate.inside);
            try {
                return await tryUntilDone(request, url, machine);
            }
            finally {
                gate.leave();
            }
        },
    };
}
async function tryUntilDone(request, url, machine) {
    const tries = request.tries ?? DEFAULT_TRIES;
    for (let attempt = 0;; attempt += 1) {
        try {
            return await tryOnce(request, url, machine);
        }
        catch (error) {
            if (!mayPass(error, request.retryOn) || attempt + 1 >= tries)
                throw error;
            await waitForNext(error, request, url, attempt, machine);
        }
    }
}
/** Waits before the next try, or throws when the wait is longer than the service deserves or the budget allows. */
async function waitForNext(error, request, url, attempt, machine) {
    const wait = waitBefore(attempt, error.headers, machine.clock, machine.random);
    if (wait === undefined) {
        throw new error_WireError(error.code, `${error.message}; it asks to wait longer than a minute`, {
            ...detailsOf(error),
            remedy: 'run the job again later',
        });
    }
    if (wait >= remainingOf(machine))
        throw budgetExceeded(error.message, detailsOf(error));
    const status = error.status === undefined ? '' : ` ${error.status}`;
    machine.options.log?.(`${request.service}: ${shownUrl(url)}: ${error.code}${status}, next try in ${Math.round(wait)} ms`);
    await machine.clock.sleep(wait);
}
async function tryOnce(request, url, machine) {
    const remaining = remainingOf(machine);
    if (remaining <= 0)
        throw budgetExceeded(`${request.service}: was not asked`);
    const limit = request.timeoutMs ?? DEFAULT_TIMEOUT;
    const timeoutMs = Math.max(1, Math.ceil(Math.min(limit, remaining)));
    const signal = AbortSignal.timeout(timeoutMs);
    const what = `${request.service}: ${request.method ?? 'GET'} ${shownUrl(url)}`;
    try {
        const { response, last } = await exchange(request, url, signal, machine);
        return await readReply(request, response, last, what);
    }
    catch (error) {
        // What was known when the time ran out counts: a 400 whose body stalls is a 400.
        if (error instanceof error_WireError || !signal.aborted)
            throw failureOf(error, what);
        const message = `${what}: no complete answer within ${shownTime(timeoutMs)}`;
        if (remaining < limit)
            throw budgetExceeded(message, { cause: error });
        throw new error_WireError('TIMEOUT', message, { remedy: 'run the job again', cause: error });
    }
}
function remainingOf(machine) {
    return machine.options.budget?.remaining() ?? Number.POSITIVE_INFINITY;
}
function budgetExceeded(message, details = {}) {
    return new error_WireError('BUDGET_EXCEEDED', `${message}; the time for this run is used up`, {
        ...details,
        remedy: 'run the job again, or give more time with `timeout`',
    });
}
function detailsOf(error) {
    return error.status === undefined ? { cause: error } : { status: error.status, cause: error };
}
function shownTime(ms) {
    return ms < 1_000 ? `${ms} ms` : `${Math.round(ms / 100) / 10} s`;
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/no-proxy.js

/**
 * Whether `NO_PROXY` lets a request go directly: `*`, a host, a domain with or without leading dot (subdomains
 * included), an address, any of them with a port, or a CIDR block. Names are not resolved, so that a block or an
 * address matches hosts that are written as addresses only.
 */
function isDirect(url, noProxy) {
    const host = bareHost(url.hostname);
    const port = url.port !== '' ? url.port : url.protocol === 'https:' ? '443' : '80';
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => matches(entry, host, port));
}
/** `name`, `name:port`, `[address]`, `[address]:port`. */
const ENTRY = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/;
function matches(entry, host, port) {
    // An IPv6 address or block without brackets has colons of its own, and no port.
    if (entry.split(':').length > 2 && !entry.startsWith('['))
        return isInside(host, networks([entry]));
    const [, bracketed, plain, wantedPort] = ENTRY.exec(entry) ?? [];
    const name = bracketed ?? plain;
    if (name === undefined || (wantedPort !== undefined && wantedPort !== port))
        return false;
    if (name === '*' || isInside(host, networks([name])))
        return true;
    // A part of an address is no domain.
    if (isAddress(host))
        return false;
    const domain = bareHost(name).replace(/^\*?\./, '');
    return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/proxy.js




/**
 * A fetch that goes through the proxies of the environment: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case, the
 * lower one first as curl does. Loopback is never proxied, as in GitHub's own toolkit: the token for the runner's
 * services would travel in the clear. Without a proxy it is `base` itself, and nothing is loaded.
 *
 * @param connectTimeout milliseconds to reach the proxy, and again until it has opened a tunnel
 * @throws WireError `BAD_CONFIG` for a proxy that is no http URL, and where certificates are not checked at all (case N10)
 */
async function proxyFetch(env, base = (input, init) => globalThis.fetch(input, init), connectTimeout = 10_000) {
    if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
        throw new error_WireError('BAD_CONFIG', 'NODE_TLS_REJECT_UNAUTHORIZED=0: certificates would not be checked', {
            remedy: 'remove the variable; for a private CA give its certificate as `ca-file`',
        });
    }
    const https = proxyOf(env, 'HTTPS_PROXY');
    const http = proxyOf(env, 'HTTP_PROXY');
    if (https === undefined && http === undefined)
        return base;
    const noProxy = env.no_proxy ?? env.NO_PROXY ?? '';
    const { fetch, Pool, ProxyAgent } = await __nccwpck_require__.e(/* import() */ 24).then(__nccwpck_require__.t.bind(__nccwpck_require__, 643, 19));
    const agentOf = (proxy) => new ProxyAgent({
        uri: proxy.origin,
        ...(proxy.authorization === undefined ? {} : { token: proxy.authorization }),
        connectTimeout,
        // As without a proxy: the limits of headers and the signs of a cut reply are those of HTTP/1.1.
        allowH2: false,
        // A proxy that takes the connection and never answers would else keep the process alive for five minutes.
        clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: connectTimeout }),
    });
    const agents = {
        'https:': https && { name: https.host, agent: agentOf(https) },
        'http:': http && { name: http.host, agent: agentOf(http) },
    };
    return async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const proxy = url.protocol === 'https:' ? agents['https:'] : agents['http:'];
        if (proxy === undefined || isLoopback(bareHost(url.hostname)) || isDirect(url, noProxy))
            return base(input, init);
        try {
            // The two fetches differ in their types only.
            const reply = await fetch(url, { ...init, dispatcher: proxy.agent });
            return reply;
        }
        catch (cause) {
            throw new ProxiedFailure(proxy.name, cause);
        }
    };
}
/** A failure on the way through a proxy, which is named because it may be the one at fault. */
class ProxiedFailure extends Error {
    /** Host and port, without user and password. */
    proxy;
    constructor(proxy, cause) {
        super(`through the proxy ${proxy}`, { cause });
        this.proxy = proxy;
    }
}
/**
 * Users and passwords of the proxies in the environment, as written, decoded, and as they are sent: what must be masked in
 * every output of the process. Of a value that is no URL the whole, since any part of it may be the password.
 */
function proxySecrets(env) {
    const secrets = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY']
        .flatMap((name) => [env[name], env[name.toLowerCase()]])
        .flatMap((value) => (value === undefined ? [] : secretsOf(value)));
    return [...new Set(secrets)].filter((secret) => secret !== '');
}
function secretsOf(value) {
    try {
        const { userinfo, authorization } = parseProxy(value, 'proxy') ?? {};
        return authorization === undefined ? [] : [...(userinfo ?? []), authorization.replace('Basic ', '')];
    }
    catch {
        return [value.trim()];
    }
}
function proxyOf(env, name) {
    const value = env[name.toLowerCase()] ?? env[name];
    const proxy = parseProxy(value, name);
    if (proxy === undefined || /^https?:/.test(proxy.origin))
        return proxy;
    throw notAProxy(name);
}
function parseProxy(value, name) {
    if (value === undefined || value.trim() === '')
        return undefined;
    const text = value.includes('://') ? value : `http://${value}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.host === '')
        throw notAProxy(name);
    const origin = `${url.protocol}//${url.host}`;
    if (url.username === '' && url.password === '')
        return { origin, host: url.host, userinfo: [], authorization: undefined };
    const user = decoded(url.username, name);
    const password = decoded(url.password, name);
    return {
        origin,
        host: url.host,
        userinfo: [url.username, url.password, user, password],
        authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
    };
}
function decoded(text, name) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw new error_WireError('BAD_CONFIG', `${name}: its user or password holds a % that begins no escape`, {
            remedy: 'write % as %25 in it',
        });
    }
}
/** The value may hold a password, so it is not shown. */
function notAProxy(name) {
    return new error_WireError('BAD_CONFIG', `${name}: is not the URL of an http proxy`, {
        remedy: 'give it as http://host:port',
    });
}

;// CONCATENATED MODULE: ./packages/wire/lib/json/canonical.js

/**
 * The value as text with keys in order of their code units and no spaces, so that equal values are equal texts: for
 * values that were parsed here the canonical form of RFC 8785. Numbers are written as ECMAScript does, `-0` as `0`.
 *
 * @throws WireError `JSON_NUMBER` for NaN and infinite numbers, which no parsed value holds
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return scalar(value);
    const members = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${members.join(',')}}`;
}
function scalar(value) {
    if (typeof value !== 'number' || Number.isFinite(value))
        return JSON.stringify(value);
    throw new error_WireError('JSON_NUMBER', `${value}: cannot be written as JSON`);
}

;// CONCATENATED MODULE: ./packages/wire/lib/json/read.js


/** The value as an object. @throws WireError `JSON_TYPE`, naming the path */
function readObject(value, path) {
    if (isJsonObject(value))
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
    return new WireError('JSON_TYPE', `${path}: must be ${wanted}, found ${found}`);
}

;// CONCATENATED MODULE: ./packages/wire/lib/json/types.js
/** Whether a value is a JSON object: not null, not an array. */
function types_isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/wire/lib/map-limit.js
/**
 * The results of `work` over the items, in their order, at most `limit` at once. After a failure nothing new is started;
 * what runs is waited for, then the first failure is thrown.
 */
async function mapLimit(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failure;
    const lanes = Math.min(Math.max(1, Math.floor(limit) || 1), items.length);
    const lane = async () => {
        while (next < items.length && failure === undefined) {
            const index = next;
            next += 1;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    if (failure !== undefined)
        throw failure.error;
    return results;
}

;// CONCATENATED MODULE: ./packages/wire/lib/index.js














/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(4947);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
