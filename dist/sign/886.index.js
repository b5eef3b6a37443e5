export const id = 886;
export const ids = [886,935];
export const modules = {

/***/ 2935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ asCoreError),
/* harmony export */   failureOf: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9687);
/* harmony import */ var _slsa_actions_runner__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5910);


/** An error of the runner as one of core's, so that a flow knows its outcome; any other stays what it is. */
function asCoreError(error) {
    if (!(error instanceof _slsa_actions_runner__WEBPACK_IMPORTED_MODULE_1__/* .RunnerError */ .Rn) || error instanceof _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__/* .CoreError */ .am)
        return error;
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(error.code, error.message, {
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
        cause: error,
    });
}
/** Outcome, code and words for anything that was thrown. */
function failureOf(error) {
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(asCoreError(error));
}


/***/ }),

/***/ 1886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finish: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9687);
/* harmony import */ var _slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5966);
/* harmony import */ var _slsa_actions_runner__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5910);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2935);




/**
 * Tells what the step ended with: result file, summary, outputs, annotation, exit code, in this order, so that no output
 * stands for something that could not be written.
 */
async function finish(definition, result, step) {
    const told = await withSummary(definition, result, step);
    try {
        const resultPath = (0,_slsa_actions_runner__WEBPACK_IMPORTED_MODULE_2__/* .writeResultFile */ .tH)(told, step.tempDir);
        // The outcome last: where it stands, everything before it was written too.
        (0,_slsa_actions_runner__WEBPACK_IMPORTED_MODULE_2__/* .setOutputs */ .n0)({ ...definition.outputs(told), 'result-path': resultPath, outcome: told.outcome });
        tell(definition, told, step.log);
        process.exitCode = exitCode(told);
    }
    catch (error) {
        const untold = withFailure(told, error);
        tell(definition, untold, step.log);
        process.exitCode = exitCode(untold);
    }
}
/** The result, with its summary written; a summary that cannot be written is a failure, not a secret. */
async function withSummary(definition, result, step) {
    if (!wantsSummary(step.inputs))
        return result;
    try {
        await (0,_slsa_actions_runner__WEBPACK_IMPORTED_MODULE_2__/* .appendSummary */ .fe)((0,_slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_1__.renderMarkdown)(await definition.summarize(result)), step.env);
        return result;
    }
    catch (error) {
        return withFailure(result, error);
    }
}
/** A failure that is already there is the first cause, and stays. */
function withFailure(result, error) {
    if (result.failure !== undefined)
        return result;
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__.failureOf)(error);
    return { ...result, outcome: failure.outcome, failure };
}
function wantsSummary(inputs) {
    try {
        return inputs.boolean('show-summary');
    }
    catch {
        // Given wrongly it is the failure that the summary tells about.
        return true;
    }
}
function tell(definition, result, log) {
    const { failure, outcome } = result;
    for (const notice of result.notices) {
        if (failure === undefined && outcome !== 'skipped')
            log.info(`Note: ${notice}`);
        else
            log.notice(definition.name, notice);
    }
    if (failure === undefined) {
        log.info(definition.describe(result));
        return;
    }
    const remedy = failure.remedy === undefined ? '' : ` What to do: ${failure.remedy}`;
    log.failure(`${definition.name}: ${failure.outcome} (${failure.code})`, `${failure.message}.${remedy}`);
}
function exitCode(result) {
    return result.outcome === 'skipped' || result.outcome === 'dry-run' ? 0 : _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CODE */ .F3[result.outcome];
}


/***/ }),

/***/ 9687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  am: () => (/* reexport */ CoreError),
  F3: () => (/* reexport */ EXIT_CODE),
  sZ: () => (/* reexport */ SUITE_VERSION),
  AN: () => (/* reexport */ badInput),
  Ic: () => (/* reexport */ describeFailure),
  J5: () => (/* reexport */ refused),
  oo: () => (/* reexport */ undecided)
});

// EXTERNAL MODULE: ./packages/wire/lib/index.js + 24 modules
var lib = __webpack_require__(3631);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/index.js + 23 modules
var in_toto_attestation_lib = __webpack_require__(1068);
;// CONCATENATED MODULE: ./packages/core/lib/outcome/error.js


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
    if (error instanceof lib/* WireError */.cC) {
        return report(CALLERS_FAULT.has(error.code) ? 'bad-input' : 'undecided', error.code, error.message, error.remedy);
    }
    if (error instanceof in_toto_attestation_lib/* AttestationError */.L7)
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

;// CONCATENATED MODULE: ./packages/core/lib/outcome/outcome.js
/** Exit code of a process that ended with the outcome. */
const EXIT_CODE = {
    verified: 0,
    refused: 1,
    'bad-input': 2,
    undecided: 3,
};

;// CONCATENATED MODULE: ./packages/core/lib/outcome/version.js
/** SemVer of the suite, as package.json has it. */
const SUITE_VERSION = '0.1.0';

;// CONCATENATED MODULE: ./packages/core/lib/outcome/index.js





/***/ })

};
