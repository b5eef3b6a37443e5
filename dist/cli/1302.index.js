export const id = 1302;
export const ids = [1302];
export const modules = {

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

/***/ 82443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ publicKeyInput),
/* harmony export */   ay: () => (/* binding */ openKey),
/* harmony export */   dM: () => (/* binding */ shownKey),
/* harmony export */   hE: () => (/* binding */ readKeyInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _key_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7437);
/* harmony import */ var _key_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29302);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77692);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97895);
/* harmony import */ var _signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);





const MAX_KEY_BYTES = 64 * 1024;
/** Keys of which a service gives the public half to whoever may read it. */
const AT_SERVICE = /^(?:awskms|gcpkms|azurekms|hashivault):\/\//i;
/** Reads them; undefined when no key is given. @throws CoreError bad-input `INPUT` for what only goes with a key */
function readKeyInputs(inputs) {
    const key = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs, 'key');
    const validity = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs, 'key-validity');
    const log = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(inputs, 'transparency-log', ['', 'required', 'none'], '');
    if (key !== undefined) {
        return {
            key,
            validFor: validity === undefined ? undefined : (0,_key_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKeyValidity */ .z)(validity),
            isLogRequired: log !== 'none',
        };
    }
    if (inputs.input('key') !== '')
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', 'input key: is blank', { remedy: 'give a key, or leave it out' });
    for (const [name, value] of Object.entries({ 'key-validity': validity, 'transparency-log': log })) {
        if (value === undefined || value === '')
            continue;
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', `input ${name}: belongs to verifying with a key, and none is given`, {
            remedy: 'give `key`, or leave it out: for certificates the trust root says what is needed',
        });
    }
    return undefined;
}
/** The key itself. @throws CoreError bad-input `KEY` */
async function openKey({ key, validFor }, ports) {
    const parsed = AT_SERVICE.test(key) ? await keyAtService(key, ports) : await publicKeyInput(key, 'key', ports);
    return { key: parsed.key, fingerprint: parsed.fingerprint, ...(validFor === undefined ? {} : { validFor }) };
}
/** The public half of a key that a key service keeps; the service is asked for nothing else. */
async function keyAtService(uri, { openKey }) {
    if (openKey === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('NOT_YET', 'input key: keys of key services are not there in this program', {
            remedy: 'give the public key as a PEM file',
        });
    }
    const opened = await openKey({ uri });
    await opened.close();
    return opened.publicKey;
}
/** The public key that an input holds as PEM text, or as the path of a file. @throws CoreError bad-input `KEY` */
async function publicKeyInput(given, name, ports) {
    if (given.startsWith('-----BEGIN'))
        return (0,_key_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePublicKey */ .e)(given, `input ${name}`);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.job.workspace, given);
    const pem = await (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readLimited */ .t)(path, MAX_KEY_BYTES, ports.fs, ({ problem, cause }) => (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('KEY', `input ${name}: ${given} ${problem}`, {
        cause,
        remedy: 'give the path of a PEM file, or the PEM itself',
    }));
    return (0,_key_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePublicKey */ .e)(pem, given);
}
/** The key as a report names it: the path, or that it was given as text. */
function shownKey({ key }) {
    return key.startsWith('-----BEGIN') ? 'given as PEM' : key;
}


/***/ }),

/***/ 58903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
/** A counter that speaks about once every tenth of the work, and never for short work. */
function progressOf(total, what, say) {
    const step = Math.max(25, Math.ceil(total / 10));
    let done = 0;
    return () => {
        done += 1;
        if (done % step === 0 && done < total)
            say(`${done} of ${total} ${what}`);
    };
}


/***/ }),

/***/ 23471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ assertRegistryInputsUsed),
/* harmony export */   rS: () => (/* binding */ readRegistryInputs),
/* harmony export */   zB: () => (/* binding */ registryOpener)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);
/* harmony import */ var _signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);


/**
 * Gives the client of a run, opened when the first image is known. The login of the inputs goes to the registry that the
 * images name, and to no other: with several of them nobody could say whose it is.
 *
 * @throws CoreError bad-input `INPUT`, `NOT_YET`
 */
function registryOpener(inputs, ports) {
    let opened;
    return (registries) => {
        opened ??= openRegistry(registries, inputs, ports);
        return opened;
    };
}
async function openRegistry(registries, inputs, ports) {
    if (ports.openRegistry === undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('NOT_YET', 'registries cannot be asked here');
    const username = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs, 'registry-username');
    // A password is taken as it is: blanks may belong to it.
    const password = inputs.input('registry-password');
    if ((username === undefined) !== (password === '')) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', 'inputs registry-username and registry-password: one goes not without the other', {
            remedy: 'give both, or neither to use what `docker login` stored',
        });
    }
    if (username === undefined)
        return ports.openRegistry({ kind: 'configured' });
    const { attestationRepository } = await readRegistryInputs(inputs);
    const named = new Set([
        ...registries,
        ...(attestationRepository === undefined ? [] : [attestationRepository.registry]),
    ]);
    const [registry, ...others] = named;
    if (registry === undefined || others.length > 0) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input registry-username: is the login of one registry, and ${[...named].join(', ')} are named`, {
            remedy: 'log in with `docker login` to each before, and leave `registry-username` out; or use one step for each registry',
        });
    }
    return ports.openRegistry({ kind: 'password', registry, username, password });
}
/** Inputs that mean nothing where no image takes part, and those that mean nothing where nothing goes into a registry. */
const FOR_IMAGES = ['registry-username', 'registry-password'];
const FOR_STORE = ['registry-format', 'attestation-repository'];
/**
 * Refuses inputs of registries that would do nothing.
 *
 * @throws CoreError bad-input `INPUT`
 */
function assertRegistryInputsUsed(inputs, use) {
    const idle = [...(use.hasImages ? [] : FOR_IMAGES), ...(use.storesThere ? [] : FOR_STORE)];
    const given = idle.find((name) => !['', 'referrers'].includes(inputs.input(name).trim()));
    if (given === undefined)
        return;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input ${given}: ${use.hasImages ? 'nothing goes into a registry' : 'no image takes part'}`, {
        remedy: use.hasImages ? `add \`oci\` to \`store\`, or remove \`${given}\`` : 'name the images with `images`',
    });
}
/** The inputs `registry-format` and `attestation-repository`. @throws CoreError bad-input `INPUT`, OciError `REFERENCE` */
async function readRegistryInputs(inputs) {
    const format = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(inputs, 'registry-format', ['referrers', 'legacy', 'both'], 'referrers');
    const repository = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs, 'attestation-repository');
    if (repository === undefined)
        return { format, attestationRepository: undefined };
    const { parseRepository } = await __webpack_require__.e(/* import() */ 3851).then(__webpack_require__.bind(__webpack_require__, 13851));
    return { format, attestationRepository: parseRepository(repository) };
}


/***/ }),

/***/ 31987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   IB: () => (/* binding */ jsonObjectInput),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   lC: () => (/* binding */ readSigningInputs),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44411);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);


/** Reads the common signing inputs. @throws CoreError bad-input `INPUT`, naming the input and what it takes */
function readSigningInputs(inputs) {
    const signingConfig = optional(inputs, 'signing-config');
    const trustedRoot = optional(inputs, 'trusted-root');
    const sigstore = oneOf(inputs, 'sigstore', ['auto', 'public-good', 'github'], 'auto');
    const isPrivateSigning = isTrue(inputs, 'private-signing');
    const hasKey = optional(inputs, 'key') !== undefined;
    const needsConfig = trustedRoot !== undefined && sigstore === 'auto' && !isPrivateSigning && !hasKey;
    if (signingConfig === undefined ? needsConfig : trustedRoot === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', 'inputs signing-config and trusted-root: a private Sigstore needs both', {
            remedy: 'give both files, or neither; or name the instance that the root belongs to with `sigstore`',
        });
    }
    if (isPrivateSigning && sigstore === 'public-good') {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', 'inputs private-signing and sigstore: public-good and private at once');
    }
    const rekorVersion = oneOf(inputs, 'rekor-version', ['', '1', '2'], '');
    return {
        sigstore: isPrivateSigning ? 'github' : sigstore,
        rekorVersion: rekorVersion === '1' ? 1 : rekorVersion === '2' ? 2 : undefined,
        signingConfig,
        trustedRoot,
        tufMirror: optional(inputs, 'tuf-mirror'),
        tufRoot: optional(inputs, 'tuf-root'),
        transparencyLog: oneOf(inputs, 'transparency-log', ['auto', 'required', 'none'], 'auto'),
        timestampAuthority: optional(inputs, 'timestamp-authority'),
        stores: readStores(inputs),
        bundleDir: optional(inputs, 'bundle-dir'),
        releaseTag: optional(inputs, 'release-tag'),
        allowPublicLog: isTrue(inputs, 'allow-public-log'),
        isDryRun: isTrue(inputs, 'dry-run'),
        timeoutMs: readDuration(inputs, 'timeout'),
    };
}
/** The input, undefined when it was not given. */
function optional(inputs, name) {
    const value = inputs.input(name).trim();
    return value === '' ? undefined : value;
}
/** The lines of an input, without blank ones. */
function lines(inputs, name) {
    return inputs
        .input(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** A boolean input that may be missing, which is false. */
function isTrue(inputs, name) {
    return inputs.input(name) !== '' && inputs.boolean(name);
}
/** One of the words, or the fallback when the input was not given. @throws CoreError bad-input `INPUT` */
function oneOf(inputs, name, words, fallback) {
    const value = inputs.input(name).trim();
    if (value === '')
        return fallback;
    const found = words.find((word) => word === value);
    if (found !== undefined)
        return found;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input ${name}: "${value}" is not one of ${words.filter((word) => word !== '').join(', ')}`);
}
/** A JSON object given as text, undefined when it was not given. @throws CoreError bad-input through wire's JSON codes */
function jsonObjectInput(inputs, name) {
    const value = optional(inputs, name);
    if (value === undefined)
        return undefined;
    const parsed = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(value, { what: `input ${name}` });
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression syntax, shown to the user
    const example = '${{ toJSON(…) }}';
    if (parsed === null)
        return undefined;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(parsed))
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input ${name}: is not a JSON object`, { remedy: `give it as \`${example}\`` });
    return parsed;
}
function readStores(inputs) {
    const words = inputs
        .input('store')
        .split(/[\s,]+/)
        .filter((word) => word !== '');
    if (words.length === 0)
        return undefined;
    const stores = words.map((word) => {
        if (word === 'github' || word === 'oci' || word === 'file' || word === 'release')
            return word;
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input store: "${word}" is not one of github, oci, file, release`);
    });
    return [...new Set(stores)];
}
/** Seconds (`90`, `90s`) or minutes (`5m`), in milliseconds; at most six hours, GitHub's own limit for a job. */
function readDuration(inputs, name) {
    const value = optional(inputs, name);
    if (value === undefined)
        return undefined;
    const [, digits = '', unit = 's'] = /^(\d{1,5})(s|m)?$/.exec(value) ?? [];
    const seconds = Number(digits) * (unit === 'm' ? 60 : 1);
    if (digits === '' || seconds < 1 || seconds > 6 * 3600) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input ${name}: "${value}" is not a duration`, {
            remedy: 'give seconds (90) or minutes (5m), up to 360m',
        });
    }
    return seconds * 1000;
}


/***/ }),

/***/ 40277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ digestAlgorithms),
/* harmony export */   Km: () => (/* binding */ readSubjects),
/* harmony export */   aM: () => (/* binding */ subjectMachine)
/* harmony export */ });
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19883);
/* harmony import */ var _signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);


/** The machine whose files become subjects. */
function subjectMachine(ports) {
    return {
        fs: ports.fs,
        workspace: ports.job.workspace,
        platform: ports.platform,
        parallelism: ports.parallelism,
        ...(ports.workerUrl === undefined ? {} : { workerUrl: ports.workerUrl }),
        notice: ports.log.info,
    };
}
/** Digest algorithms that are asked for, sha256 by default. */
function digestAlgorithms(inputs) {
    const words = ((0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(inputs, 'digest-algorithms') ?? 'sha256').split(/[\s,]+/);
    return [...new Set(words.filter((word) => word !== ''))];
}
/**
 * Subjects of the inputs `subject-path`, `subject-digest`, `subject-name`, `subject-checksums`, or, where none of them
 * is given, of the runner's own list.
 *
 * @param listed counts only the entries of that kind in the runner's list
 */
async function readSubjects(inputs, ports, listed) {
    const paths = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(inputs, 'subject-path');
    const digest = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(inputs, 'subject-digest');
    const checksums = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(inputs, 'subject-checksums');
    const name = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(inputs, 'subject-name');
    const nameStyle = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(inputs, 'subject-name-style', ['auto', 'base', 'path'], 'auto');
    const isGiven = paths !== undefined || digest !== undefined || checksums !== undefined;
    return (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveSubjects */ .Gl)({
        ...(paths === undefined ? {} : { paths }),
        ...(digest === undefined ? {} : { digest }),
        ...(checksums === undefined ? {} : { checksums }),
        ...(name === undefined ? {} : { name }),
        ...(isGiven || ports.job.artifactsList === undefined ? {} : { artifactsList: ports.job.artifactsList }),
        ...(listed === undefined ? {} : { artifactsKind: listed }),
        nameStyle,
        algorithms: digestAlgorithms(inputs),
    }, subjectMachine(ports));
}


/***/ }),

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseKeyValidity)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

/** RFC 3339, with a zone: a time without one would mean another one on every machine. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;
/**
 * The window in which a key counts, from `START/END` in RFC 3339, both ends included. An open end is `START/`; a window
 * always has a beginning.
 *
 * @throws CoreError bad-input `INPUT`
 */
function parseKeyValidity(text) {
    const [first = '', last, ...rest] = text.trim().split('/');
    if (last === undefined || rest.length > 0)
        throw bad(`"${text.slice(0, 80)}" is not START/END`);
    const start = timeOf(first);
    if (last === '')
        return { start };
    const end = timeOf(last);
    if (end.getTime() < start.getTime())
        throw bad('the end lies before the beginning');
    return { start, end };
}
function timeOf(text) {
    const time = TIME.test(text) ? new Date(text) : undefined;
    // The platform takes 30 February for 2 March.
    if (time === undefined || Number.isNaN(time.getTime()) || !isRealDay(text))
        throw bad(`"${text.slice(0, 40)}" is no time with a zone`);
    return time;
}
function isRealDay(text) {
    const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
    return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
function bad(problem) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input key-validity: ${problem}`, {
        remedy: 'give START/END as in 2026-01-01T00:00:00Z/2027-01-01T00:00:00Z, or START/ without an end',
    });
}


/***/ }),

/***/ 88449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ RESULT_VERSION)
/* harmony export */ });
/** Version of the result file; it grows by one when a field changes its meaning. */
const RESULT_VERSION = 1;


/***/ }),

/***/ 84794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ speaksAbout),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   zk: () => (/* binding */ claimedDigests)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44411);
/* harmony import */ var _bundle_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30550);


/** Deeper than any statement that is read. */
const MAX_DEPTH = 100;
/** By the length in bytes, for signatures that do not name the algorithm as the specification does. */
const MESSAGE_ALGORITHMS = new Map([
    [28, 'sha224'],
    [32, 'sha256'],
    [48, 'sha384'],
    [64, 'sha512'],
]);
/**
 * Whether a bundle, unverified, names the digest: a filter for finding, never a check. What cannot be read counts as
 * speaking about it, so that the verification names what is wrong with it.
 */
function speaksAbout(found, digest) {
    const claimed = claimedDigests(found);
    if (claimed === undefined)
        return true;
    const wanted = keysOf(digest);
    return claimed.some((key) => wanted.includes(key));
}
/** Digests as keys, `algorithm:hex`. */
function keysOf(digest) {
    return Object.entries(digest).map(([algorithm, value]) => `${algorithm}:${value}`);
}
/** What was found out about bundles: each of a thousand artifacts asks each bundle of a file. */
const known = new WeakMap();
/** Keys of the digests that a bundle, unverified, speaks about; undefined for one that cannot be read. */
function claimedDigests(found) {
    const claimed = known.get(found) ?? readDigests(found) ?? 'unclear';
    known.set(found, claimed);
    return claimed === 'unclear' ? undefined : claimed;
}
function readDigests(found) {
    try {
        const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(found.text, { what: found.source, maxBytes: _bundle_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BUNDLE_FILE_BYTES */ .By });
        return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) ? digestsOfBundle(value, found.source) : [];
    }
    catch {
        return undefined;
    }
}
function digestsOfBundle(bundle, what) {
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(bundle.messageSignature))
        return digestOfMessage(bundle.messageSignature);
    const envelope = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(bundle.dsseEnvelope) ? bundle.dsseEnvelope : bundle;
    if (typeof envelope.payload !== 'string')
        return [];
    const limits = { what, maxBytes: _bundle_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BUNDLE_FILE_BYTES */ .By, maxDepth: MAX_DEPTH };
    const statement = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(Buffer.from(envelope.payload, 'base64'), limits);
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(statement) || !Array.isArray(statement.subject))
        return [];
    return statement.subject.flatMap(digestsOfSubject);
}
function digestsOfSubject(subject) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(subject) || !(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(subject.digest))
        return [];
    return Object.entries(subject.digest).map(([algorithm, value]) => `${algorithm}:${String(value)}`);
}
function digestOfMessage(message) {
    const { messageDigest } = message;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(messageDigest) || typeof messageDigest.digest !== 'string')
        return [];
    const digest = Buffer.from(messageDigest.digest, 'base64');
    const algorithm = MESSAGE_ALGORITHMS.get(digest.byteLength);
    return algorithm === undefined ? [] : [`${algorithm}:${digest.toString('hex')}`];
}


/***/ }),

/***/ 96988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ bundleFileNames),
/* harmony export */   ZE: () => (/* binding */ isNamedFor),
/* harmony export */   cm: () => (/* binding */ artifactPart)
/* harmony export */ });
/* unused harmony exports kindSuffix, digestOf */
/** Longest file name that all file systems of the runners take, in bytes. */
const MAX_NAME_BYTES = 255;
/** Room for a number, where the same artifact is signed twice in one call. */
const NUMBER_BYTES = 8;
/** Hex digits of a digest in a name. */
const SHORT_DIGEST = 12;
const SEPARATORS_AND_CONTROLS = /[/\\\u0000-\u001f\u007f]/g;
const WINDOWS_FORBIDDEN = /[<>:"|?*]/g;
/** Devices of Windows, which they are with any extension too. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?= *(?:\.|$))/i;
/**
 * Part of a file name before `.sigstore.json`, for a subject that needs no digest to be told apart: its name, with `_`
 * for what would make another path of it.
 */
function artifactPart(name, platform) {
    const flat = name.toWellFormed().replace(SEPARATORS_AND_CONTROLS, '_');
    return platform === 'win32' ? flat.replace(WINDOWS_FORBIDDEN, '_').replace(WINDOWS_DEVICE, '_$&') : flat;
}
/** `.sigstore.json` for a signature, `.<kind>.sigstore.json` for an attestation. */
function kindSuffix(kind) {
    return kind === 'signature' ? '.sigstore.json' : `.${kind}.sigstore.json`;
}
/**
 * File names for the bundles of one call, in order: `<artifact>.sigstore.json` for a signature,
 * `<artifact>.<kind>.sigstore.json` for an attestation of one subject, `multiple.<kind>.sigstore.json` for one of
 * several, numbered when there are several such bundles. `<artifact>` of an image is the last part of its repository, with
 * its digest. Where two artifacts would share a name, and where a name is too
 * long, it carries the first 12 hex digits of its digest. No two names are equal, also on a file system that ignores
 * case or how a character is composed.
 */
function bundleFileNames(items, platform) {
    const owners = new Map();
    for (const { subjects } of items) {
        if (subjects.length !== 1 || subjects[0] === undefined)
            continue;
        const key = folded(artifactPart(shortName(subjects[0]), platform));
        owners.set(key, (owners.get(key) ?? new Set()).add(digestOf(subjects[0])));
    }
    const shards = new Map();
    for (const { subjects, kind } of items)
        if (subjects.length !== 1)
            shards.set(kind, (shards.get(kind) ?? 0) + 1);
    const used = new Map();
    const counters = new Map();
    return items.map(({ subjects, kind }) => {
        const [only] = subjects;
        if (subjects.length === 1 && only !== undefined) {
            const part = artifactPart(shortName(only), platform);
            // An image is named by its digest; its name is only where it was pushed to.
            const isShared = only.image !== undefined || (owners.get(folded(part))?.size ?? 0) > 1;
            return distinct(singleName(part, digestOf(only), isShared, kind), used);
        }
        const number = (counters.get(kind) ?? 0) + 1;
        counters.set(kind, number);
        const index = (shards.get(kind) ?? 0) > 1 ? `.${String(number).padStart(4, '0')}` : '';
        return distinct(`multiple.${kind}${index}.sigstore.json`, used);
    });
}
/** Of an image the last part of its repository. */
function shortName({ name, image }) {
    return image === undefined ? name : name.slice(name.lastIndexOf('/') + 1);
}
function singleName(part, digest, isShared, kind) {
    const suffix = kindSuffix(kind);
    const room = MAX_NAME_BYTES - NUMBER_BYTES - Buffer.byteLength(suffix);
    if (!isShared && Buffer.byteLength(part) <= room)
        return `${part}${suffix}`;
    return `${cut(part, room - SHORT_DIGEST - 1)}-${shortDigest(digest)}${suffix}`;
}
/** The same artifact may be signed twice in one call (same name, digest and kind): the later ones are numbered. */
function distinct(name, used) {
    const key = folded(name);
    const times = used.get(key) ?? 0;
    used.set(key, times + 1);
    return times === 0 ? name : distinct(name.replace(/\.sigstore\.json$/, `.${times + 1}.sigstore.json`), used);
}
/** What file systems may take for the same name is the same here. Too much only adds a digest to a name. */
function folded(name) {
    return name.normalize('NFC').toUpperCase().toLowerCase();
}
/** The digest that names an artifact: sha256 where there is one, else the first. Lower-case hex. */
function digestOf(subject) {
    return subject.digest.sha256 ?? Object.values(subject.digest)[0] ?? '';
}
/** Tells whether a bundle file bears the name of an artifact, with its digest or without. */
function isNamedFor(artifact, platform) {
    const part = artifactPart(artifact.name, platform);
    const short = shortDigest(digestOf(artifact));
    return (fileName) => fileName.startsWith(`${part}.`) || (short !== '' && fileName.startsWith(`${part}-${short}.`));
}
function shortDigest(digest) {
    return digest.slice(0, SHORT_DIGEST);
}
/** Cuts at a whole character, so that no half of a multi-byte one is left. */
function cut(text, bytes) {
    let result = '';
    let size = 0;
    for (const character of text) {
        size += Buffer.byteLength(character);
        if (size > bytes)
            break;
        result += character;
    }
    return result;
}


/***/ }),

/***/ 65832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ fileStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(16061);
// EXTERNAL MODULE: ./packages/core/lib/storage/bundle-file.js + 1 modules
var bundle_file = __webpack_require__(30550);
// EXTERNAL MODULE: ./packages/core/lib/storage/claims.js
var claims = __webpack_require__(84794);
// EXTERNAL MODULE: ./packages/core/lib/storage/file-names.js
var file_names = __webpack_require__(96988);
// EXTERNAL MODULE: ./packages/core/lib/storage/write-safely.js
var write_safely = __webpack_require__(28351);
;// CONCATENATED MODULE: ./packages/core/lib/storage/folder-index.js






/** Most bundle files of a folder that are looked at. */
const MAX_FILES = 10_000;
/** Names of the bundle files of a folder, in order. @throws CoreError bad-input `BUNDLE_DIR` */
async function bundleFileNamesIn(folder, fs) {
    const names = [];
    try {
        for await (const entry of await fs.opendir(folder)) {
            if (entry.isDirectory() || !/\.(?:sigstore|sigstore\.json|jsonl)$/.test(entry.name))
                continue;
            names.push(entry.name);
            if (names.length > MAX_FILES)
                break;
        }
    }
    catch (cause) {
        throw (0,error/* badInput */.AN)('BUNDLE_DIR', `${(0,printable/* printable */.g)(folder)}: cannot be read: ${(0,write_safely/* reasonOf */.A3)(cause)}`, {
            remedy: 'give the folder with the bundles as `bundle-dir`',
            cause,
        });
    }
    if (names.length <= MAX_FILES)
        return names.sort();
    throw (0,error/* badInput */.AN)('BUNDLE_DIR', `${(0,printable/* printable */.g)(folder)}: more than ${MAX_FILES} bundle files`, {
        remedy: 'name the bundle with `bundle`',
    });
}
/** Reads every named file of a folder once. */
async function indexFolder(folder, names, fs) {
    const byDigest = new Map();
    const unclear = [];
    const failures = [];
    for (const name of names) {
        try {
            for (const bundle of await (0,bundle_file/* bundlesInFile */.JD)((0,external_node_path_.join)(folder, name), fs)) {
                const claimed = (0,claims/* claimedDigests */.zk)(bundle);
                if (claimed === undefined)
                    unclear.push(name);
                for (const key of claimed ?? [])
                    byDigest.set(key, (byDigest.get(key) ?? new Set()).add(name));
            }
        }
        catch (failure) {
            failures.push(failure);
        }
    }
    return { byDigest, unclear: [...new Set(unclear)], failures };
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/output-folder.js




/**
 * Checks, before anything is signed, that bundles may be written into a folder. A relative one stays in the workspace,
 * also through links on the way; an absolute one was chosen, and is only no link itself. Creates nothing.
 *
 * @throws CoreError bad-input `OUTPUT_PATH`
 */
async function assertOutputFolder(input, workspace, fs) {
    const folder = (0,external_node_path_.resolve)(workspace, input);
    const isChosen = (0,external_node_path_.isAbsolute)(input);
    if (!isChosen && !isInside(folder, (0,external_node_path_.resolve)(workspace))) {
        throw bad(input, 'leads out of the workspace', 'give an absolute path if that is meant');
    }
    const found = await fs.lstat(folder).catch(() => undefined);
    if (found?.isSymbolicLink() === true && folder !== (0,external_node_path_.resolve)(workspace)) {
        throw bad(input, 'is a symbolic link, and bundles are not written through one', 'give the folder itself');
    }
    if (found !== undefined && !found.isDirectory() && !found.isSymbolicLink()) {
        throw bad(input, 'exists and is not a folder', 'choose another `bundle-dir`');
    }
    if (isChosen)
        return;
    const real = await nearestReal(folder, fs);
    if (isInside(real, await fs.realpath(workspace).catch(() => (0,external_node_path_.resolve)(workspace))))
        return;
    throw bad(input, `leads through a link to ${(0,printable/* printable */.g)(real)}, out of the workspace`, 'give the folder itself');
}
/** The real path of the folder, or of the nearest one above it that exists. */
async function nearestReal(folder, fs) {
    let path = folder;
    // A link to nothing exists, and its target would be made.
    while ((await fs.lstat(path).catch(() => undefined)) === undefined && (0,external_node_path_.dirname)(path) !== path)
        path = (0,external_node_path_.dirname)(path);
    return fs.realpath(path).catch((cause) => {
        throw bad(path, `cannot be resolved: ${(0,write_safely/* reasonOf */.A3)(cause)}`, 'give a folder that exists');
    });
}
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function bad(path, problem, remedy) {
    return (0,error/* badInput */.AN)('OUTPUT_PATH', `bundle-dir ${(0,printable/* printable */.g)(path)}: ${problem}`, { remedy });
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/file-store.js









/** Bundles with the artifact's name but about other bytes that are shown. */
const MAX_TELLING = 10;
/**
 * A folder with one file per artifact and kind. `find` looks first by the names that `put` gives, and where there is
 * none, through every bundle of the folder by subject digest.
 *
 * @param input the folder as it was given, absolute or relative to the workspace; made when the first bundle is put
 */
function fileStore(input, machine) {
    const { fs } = machine;
    const folder = (0,external_node_path_.resolve)(machine.workspace, input);
    let checked;
    let names;
    let index;
    const check = () => {
        checked ??= assertOutputFolder(input, machine.workspace, fs);
        return checked;
    };
    return {
        name: 'file',
        check,
        put: async (item) => {
            if (!/^[^/\\]+$/.test(item.fileName) || item.fileName === '.' || item.fileName === '..') {
                throw (0,error/* badInput */.AN)('OUTPUT_PATH', `"${(0,printable/* printable */.g)(item.fileName)}": is not the name of a file`);
            }
            await check();
            names = undefined;
            index = undefined;
            const path = (0,external_node_path_.join)(folder, item.fileName);
            await (0,write_safely/* writeFileSafely */.kv)(path, `${item.text}\n`, fs);
            return { store: 'file', path };
        },
        find: async (query) => {
            // One look into the folder for all artifacts: it would be the longest part of verifying a thousand.
            names ??= bundleFileNamesIn(folder, fs);
            const all = await names;
            const named = await findByName(folder, all, query, machine);
            if (named.matching.length > 0)
                return named.matching;
            index ??= indexFolder(folder, all, fs);
            const others = await findByDigest(folder, await index, query.digest, fs);
            if (others.length > 0)
                return others;
            // A bundle that bears the artifact's name and speaks about other bytes is the most telling refusal there is.
            if (named.telling.length > 0)
                return named.telling;
            const [failure] = [...named.failures, ...(await index).failures];
            if (failure !== undefined)
                throw failure;
            return [];
        },
    };
}
async function findByName(folder, names, query, machine) {
    const found = { matching: [], telling: [], failures: [] };
    const { name: artifact, digest } = query;
    if (artifact === undefined)
        return found;
    for (const name of names.filter((0,file_names/* isNamedFor */.ZE)({ name: artifact, digest }, machine.platform))) {
        try {
            for (const bundle of await (0,bundle_file/* bundlesInFile */.JD)((0,external_node_path_.join)(folder, name), machine.fs)) {
                if ((0,claims/* speaksAbout */.DK)(bundle, digest))
                    found.matching.push(bundle);
                else if (found.telling.length < MAX_TELLING)
                    found.telling.push(bundle);
            }
        }
        catch (failure) {
            found.failures.push(failure);
        }
    }
    return found;
}
/** Bundles that name the digest; where there is none, those that nobody can understand. */
async function findByDigest(folder, index, digest, fs) {
    const names = new Set((0,claims/* keysOf */.YD)(digest).flatMap((key) => [...(index.byDigest.get(key) ?? [])]));
    const found = [];
    for (const name of names.size > 0 ? names : index.unclear.slice(0, MAX_TELLING)) {
        for (const bundle of await (0,bundle_file/* bundlesInFile */.JD)((0,external_node_path_.join)(folder, name), fs)) {
            if ((0,claims/* speaksAbout */.DK)(bundle, digest))
                found.push(bundle);
        }
    }
    return found;
}


/***/ }),

/***/ 82917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resolveImages),
/* harmony export */   m: () => (/* binding */ locateSubjects)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3383);

/** Subjects that are looked up at once. */
const AT_ONCE = 8;
/** What `resolveImages` of the file `images.ts` finds, loaded when an image takes part: most runs never need it. */
async function resolveImages(request, machine) {
    return (await __webpack_require__.e(/* import() */ 9970).then(__webpack_require__.bind(__webpack_require__, 29970))).resolveImages(request, machine);
}
/** Subjects given by name and digest, as the images of a registry that they are. @throws CoreError `SUBJECT`, OciError */
async function locateSubjects(subjects, open) {
    const { locateSubject } = await __webpack_require__.e(/* import() */ 9970).then(__webpack_require__.bind(__webpack_require__, 29970));
    return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .mapLimit */ .s)(subjects, AT_ONCE, (subject) => locateSubject(subject, open));
}


/***/ })

};
