export const id = 9844;
export const ids = [9844,6441];
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

/***/ 65293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ inspectBundle)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/verification/parse-bundle.js + 3 modules
var parse_bundle = __webpack_require__(97695);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate.js
var certificate = __webpack_require__(61878);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-form.js
var certificate_form = __webpack_require__(82305);
;// CONCATENATED MODULE: ./packages/cli/lib/inspect/certificate.js



const FULCIO = '1.3.6.1.4.1.57264.1.';
const NAMES = {
    1: 'issuer (old form)',
    2: 'workflow trigger (old form)',
    3: 'workflow sha (old form)',
    4: 'workflow name (old form)',
    5: 'workflow repository (old form)',
    6: 'workflow ref (old form)',
    8: 'issuer',
    9: 'build signer URI',
    10: 'build signer digest',
    11: 'runner environment',
    12: 'source repository URI',
    13: 'source repository digest',
    14: 'source repository ref',
    15: 'source repository id',
    16: 'source repository owner URI',
    17: 'source repository owner id',
    18: 'build config URI',
    19: 'build config digest',
    20: 'build trigger',
    21: 'run invocation URI',
    22: 'source repository visibility',
    23: 'deployment environment',
    24: 'token subject',
};
/** Up to this one values are bare text; later ones are encoded. */
const LAST_BARE = 7;
/** What a certificate says, also one that would be refused. @throws what the platform throws for what is none */
function describeCertificate(der) {
    const platform = new external_node_crypto_.X509Certificate(der);
    return {
        ...identityIn(der),
        authority: platform.issuer.replaceAll('\n', ', '),
        notBefore: new Date(platform.validFrom).toISOString(),
        notAfter: new Date(platform.validTo).toISOString(),
        serialNumber: platform.serialNumber,
        fingerprint: platform.fingerprint256.replaceAll(':', '').toLowerCase(),
        extensions: extensionsOf(der),
    };
}
function identityIn(der) {
    try {
        const { san, issuer } = (0,certificate/* identityOf */.c)((0,certificate_form/* parseSigningCertificate */.I)(der));
        return { identity: san, issuer };
    }
    catch (error) {
        return { problem: error instanceof Error ? error.message : 'it cannot be read' };
    }
}
function extensionsOf(der) {
    try {
        return dist.X509Certificate.parse(Buffer.from(der)).extensions.flatMap((extension) => {
            const oid = extension.subs[0]?.toOID() ?? '';
            const value = extension.subs.at(-1)?.value;
            if (!oid.startsWith(FULCIO) || value === undefined)
                return [];
            const arc = oid.slice(FULCIO.length);
            const text = Number(arc) <= LAST_BARE ? value : withoutHeader(value);
            return [{ id: `.${arc}`, name: NAMES[arc] ?? 'unknown', value: text.toString('utf8') }];
        });
    }
    catch {
        return [];
    }
}
/** The content of a DER string: its tag and length taken away. */
function withoutHeader(value) {
    const first = value[1] ?? 0;
    return value.subarray(first < 0x80 ? 2 : 2 + (first & 0x7f));
}

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(45202);
;// CONCATENATED MODULE: ./packages/cli/lib/inspect/predicate.js


/** Longest value that is shown, in characters. */
const MAX_VALUE = 300;
/** Dependencies that are named one by one. */
const FEW = 10;
/** What a predicate says, in few words by its type; of unknown types the names of its fields. Nothing is checked. */
function describePredicate(type, predicate) {
    if (!(0,types/* isJsonObject */.O)(predicate))
        return [];
    switch (type) {
        case uris/* PREDICATE */.W.provenanceV1:
            return provenanceV1(predicate);
        case uris/* PREDICATE */.W.provenanceV02:
            return provenanceV02(predicate);
        case uris/* PREDICATE */.W.spdx:
            return spdx(predicate);
        case uris/* PREDICATE */.W.cyclonedx:
            return cyclonedx(predicate);
        case uris/* PREDICATE */.W.vsaV1:
            return vsa(predicate);
        default:
            return Object.keys(predicate).length === 0
                ? []
                : [{ name: 'fields', value: cut(Object.keys(predicate).join(', ')) }];
    }
}
function provenanceV1(predicate) {
    const definition = objectIn(predicate, 'buildDefinition');
    const details = objectIn(predicate, 'runDetails');
    return [
        ...fact('builder', at(details, 'builder', 'id')),
        ...fact('build type', definition.buildType),
        ...objectFacts('parameter', objectIn(definition, 'externalParameters')),
        ...dependencies(definition.resolvedDependencies),
        ...fact('invocation', at(details, 'metadata', 'invocationId')),
        ...fact('started', at(details, 'metadata', 'startedOn')),
    ];
}
function provenanceV02(predicate) {
    const invocation = objectIn(predicate, 'invocation');
    return [
        ...fact('builder', at(predicate, 'builder', 'id')),
        ...fact('build type', predicate.buildType),
        ...objectFacts('source', objectIn(invocation, 'configSource')),
        ...objectFacts('parameter', objectIn(invocation, 'parameters')),
        ...dependencies(predicate.materials),
        ...fact('started', at(predicate, 'metadata', 'buildStartedOn')),
    ];
}
function spdx(predicate) {
    const { packages } = predicate;
    return [
        ...fact('SPDX', predicate.spdxVersion),
        ...fact('document', predicate.name),
        ...fact('packages', Array.isArray(packages) ? packages.length : undefined),
    ];
}
function cyclonedx(predicate) {
    const { components } = predicate;
    return [
        ...fact('CycloneDX', predicate.specVersion),
        ...fact('about', at(predicate, 'metadata', 'component', 'name')),
        ...fact('components', Array.isArray(components) ? components.length : undefined),
    ];
}
function vsa(predicate) {
    return [
        ...fact('result', predicate.verificationResult),
        ...fact('levels', predicate.verifiedLevels),
        ...fact('verifier', at(predicate, 'verifier', 'id')),
        ...fact('resource', predicate.resourceUri),
        ...fact('policy', at(predicate, 'policy', 'uri')),
        ...fact('verified at', predicate.timeVerified),
    ];
}
function dependencies(value) {
    if (!Array.isArray(value) || value.length === 0)
        return [];
    const shown = value.slice(0, FEW).map((entry) => {
        const { uri, name, digest } = (0,types/* isJsonObject */.O)(entry) ? entry : {};
        const words = [uri ?? name, (0,types/* isJsonObject */.O)(digest) ? Object.values(digest)[0] : undefined];
        return { name: 'dependency', value: cut(words.filter((word) => typeof word === 'string').join(' ')) };
    });
    const more = value.length - shown.length;
    return more > 0 ? [...shown, { name: 'dependency', value: `and ${more} more` }] : shown;
}
function objectFacts(name, value) {
    return Object.entries(value).flatMap(([key, inner]) => fact(`${name} ${key}`, inner));
}
function fact(name, value) {
    if (value === undefined || value === null || value === '')
        return [];
    return [{ name, value: cut(typeof value === 'string' ? value : JSON.stringify(value)) }];
}
function objectIn(value, key) {
    const inner = value[key];
    return (0,types/* isJsonObject */.O)(inner) ? inner : {};
}
function at(value, ...path) {
    return path.reduce((inner, key) => ((0,types/* isJsonObject */.O)(inner) ? inner[key] : undefined), value);
}
function cut(text) {
    return text.length <= MAX_VALUE ? text : `${text.slice(0, MAX_VALUE)}… (${text.length} characters)`;
}

;// CONCATENATED MODULE: ./packages/cli/lib/inspect/describe.js






/** Describes a bundle. Never throws: what is no bundle is described by its failure. */
function inspectBundle({ text, source }) {
    try {
        return describe((0,parse_bundle/* parseBundle */.Q)(text, source));
    }
    catch (error) {
        return { source, failure: (0,outcome_error/* describeFailure */.Ic)(error) };
    }
}
function describe(parsed) {
    const { bundle, what, version } = parsed;
    const problems = [];
    const material = bundle.verificationMaterial;
    return {
        source: what,
        version,
        signer: signerOf(parsed),
        ...contentOf(parsed, problems),
        logEntries: material.tlogEntries.map((entry) => {
            const { inclusionPromise, inclusionProof, kindVersion, integratedTime } = entry;
            const origin = inclusionProof?.checkpoint?.envelope.split('\n')[0];
            return {
                logIndex: entry.logIndex,
                logId: entry.logId?.keyId.toString('hex') ?? '',
                kind: `${kindVersion?.kind ?? ''} ${kindVersion?.version ?? ''}`.trim(),
                ...(Number(integratedTime) > 0 ? { integratedTime: timeOf(Number(integratedTime) * 1000) } : {}),
                hasPromise: inclusionPromise !== undefined,
                hasProof: inclusionProof !== undefined,
                ...(origin === undefined ? {} : { checkpoint: origin }),
            };
        }),
        timestamps: (material.timestampVerificationData?.rfc3161Timestamps ?? []).flatMap(({ signedTimestamp }) => {
            try {
                return [dist.RFC3161Timestamp.parse(Buffer.from(signedTimestamp)).signingTime.toISOString()];
            }
            catch {
                problems.push('a timestamp cannot be read');
                return [];
            }
        }),
        problems,
    };
}
function signerOf({ bundle }) {
    const der = (0,certificate/* certificateOf */.t)(bundle);
    const { content } = bundle.verificationMaterial;
    if (der === undefined)
        return { kind: 'key', hint: content.$case === 'publicKey' ? content.publicKey.hint : '' };
    try {
        return { kind: 'certificate', ...describeCertificate(der) };
    }
    catch {
        return { kind: 'unreadable', problem: 'the certificate cannot be read' };
    }
}
function contentOf({ bundle }, problems) {
    if (bundle.content.$case === 'messageSignature') {
        const { messageDigest } = bundle.content.messageSignature;
        const signedDigest = messageDigest.digest.toString('hex');
        return { content: 'signature', subjects: [], predicate: [], signedDigest };
    }
    const { payload, payloadType } = bundle.content.dsseEnvelope;
    const statement = statementIn(payload, problems);
    if (!(0,types/* isJsonObject */.O)(statement))
        return { content: 'attestation', subjects: [], predicate: [], payloadType };
    const { predicateType, predicate, subject } = statement;
    const type = typeof predicateType === 'string' ? predicateType : '';
    return {
        content: 'attestation',
        payloadType,
        predicateType: type,
        subjects: Array.isArray(subject) ? subject.flatMap(subjectOf) : [],
        predicate: describePredicate(type, predicate),
    };
}
function statementIn(payload, problems) {
    try {
        return (0,parse/* parseJson */.q)(payload, { what: 'payload' });
    }
    catch (error) {
        problems.push(`the payload is no strict JSON: ${error instanceof Error ? error.message : ''}`);
        return undefined;
    }
}
function subjectOf(value) {
    if (!(0,types/* isJsonObject */.O)(value))
        return [];
    const digest = (0,types/* isJsonObject */.O)(value.digest) ? value.digest : {};
    const texts = Object.entries(digest).flatMap(([name, hex]) => (typeof hex === 'string' ? [[name, hex]] : []));
    return [{ ...(typeof value.name === 'string' ? { name: value.name } : {}), digest: Object.fromEntries(texts) }];
}
/** A time of the file's; one that no calendar has is shown as a number. */
function timeOf(ms) {
    const time = new Date(ms);
    return Number.isNaN(time.getTime()) ? String(ms) : time.toISOString();
}


/***/ }),

/***/ 36441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   INSPECT: () => (/* binding */ INSPECT)
/* harmony export */ });
/** `slsa inspect`. */
const INSPECT = {
    name: 'inspect',
    usage: 'slsa inspect BUNDLE|oci://IMAGE... [OPTIONS]',
    summary: 'what is in a bundle, for people; verifies nothing',
    about: [
        'Shows subjects, signer, certificate extensions, log entries, timestamps and what the predicate says, of Sigstore bundles as JSON or JSON Lines. Nothing of it is verified, and no network is used but for images, whose bundles come from their registry.',
    ],
    maxArguments: 1000,
    options: [
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
        { name: 'ca-file', value: 'PEM', help: "Certificates to trust beside the system's." },
    ].map((option) => ({ ...option, group: 'Images' })),
    examples: [
        { does: 'A bundle', command: 'slsa inspect app.tgz.sigstore.json' },
        { does: 'What is attached to an image', command: 'slsa inspect oci://ghcr.io/acme/app:v1' },
        {
            does: 'Of each attestation the type, for a program',
            command: "slsa inspect attestations.jsonl --json | jq -r '.bundles[].predicateType'",
        },
    ],
};


/***/ }),

/***/ 59844:
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
// EXTERNAL MODULE: ./packages/core/lib/storage/bundle-file.js + 1 modules
var bundle_file = __webpack_require__(30550);
// EXTERNAL MODULE: ./packages/cli/lib/artifacts.js
var artifacts = __webpack_require__(60239);
// EXTERNAL MODULE: ./packages/cli/lib/error.js
var error = __webpack_require__(11010);
// EXTERNAL MODULE: ./packages/cli/lib/failure.js + 1 modules
var failure = __webpack_require__(49207);
// EXTERNAL MODULE: ./packages/cli/lib/result.js
var lib_result = __webpack_require__(7355);
// EXTERNAL MODULE: ./packages/cli/lib/inspect/describe.js + 2 modules
var describe = __webpack_require__(65293);
// EXTERNAL MODULE: ./packages/cli/lib/inspect/options.js
var options = __webpack_require__(36441);
;// CONCATENATED MODULE: ./packages/cli/lib/inspect/text.js
/** Subjects that are shown one by one. */
const MANY = 50;
/** A description for people. It begins and ends with what it is not. */
function inspectLines(bundles) {
    return [
        { text: 'NOT VERIFIED: this is what the file says. Anybody can write such a file.', style: 'warn' },
        ...bundles.flatMap((bundle) => ('failure' in bundle ? brokenLines(bundle) : bundleLines(bundle))),
        { text: '' },
        {
            text: 'NOT VERIFIED: neither signature, certificate, log entries nor timestamps; nor that it speaks about an artifact of yours. `slsa verify` does that.',
            style: 'warn',
        },
    ];
}
function brokenLines({ source, failure }) {
    return [
        { text: '' },
        { text: source, style: 'strong' },
        { label: 'cannot be used', text: `${failure.message} (${failure.code})`, indent: 1, style: 'bad' },
        ...(failure.remedy === undefined ? [] : [{ label: 'what to do', text: failure.remedy, indent: 1 }]),
    ];
}
function bundleLines(bundle) {
    const { subjects, predicate } = bundle;
    const what = bundle.content === 'signature' ? 'a plain signature' : (bundle.predicateType ?? bundle.payloadType ?? '');
    return [
        { text: '' },
        { text: `${bundle.source} (Sigstore bundle ${bundle.version})`, style: 'strong' },
        { label: 'says', text: what, indent: 1 },
        ...(bundle.signedDigest === undefined
            ? []
            : [{ label: 'about', text: `digest ${bundle.signedDigest}`, indent: 1 }]),
        ...subjects
            .slice(0, MANY)
            .flatMap(({ name, digest }) => [
            { label: 'about', text: name ?? '(without a name)', indent: 1 },
            ...Object.entries(digest).map(([algorithm, hex]) => ({ label: '', text: `${algorithm}:${hex}`, indent: 1 })),
        ]),
        ...(subjects.length > MANY ? [{ label: '', text: `and ${subjects.length - MANY} more subjects`, indent: 1 }] : []),
        ...signerLines(bundle.signer),
        ...(bundle.logEntries.length === 0
            ? [{ label: 'log entries', text: 'none', indent: 1 }]
            : bundle.logEntries.map(logLine)),
        ...(bundle.timestamps.length === 0
            ? [{ label: 'timestamps', text: 'none', indent: 1 }]
            : bundle.timestamps.map((time) => ({ label: 'timestamp', text: `says ${time}`, indent: 1 }))),
        ...predicate.map(({ name, value }) => ({ label: name, text: value, indent: 1 })),
        ...bundle.problems.map((problem) => ({ label: 'problem', text: problem, indent: 1, style: 'bad' })),
    ];
}
function signerLines(signer) {
    switch (signer.kind) {
        case 'key':
            return [{ label: 'signer', text: `a key, with the hint ${signer.hint}`, indent: 1 }];
        case 'unreadable':
            return [{ label: 'signer', text: signer.problem, indent: 1, style: 'bad' }];
        case 'certificate':
            return [
                { label: 'signer', text: signer.identity ?? 'no identity', indent: 1 },
                { label: 'vouched by', text: signer.issuer ?? 'nobody', indent: 1 },
                ...(signer.problem === undefined
                    ? []
                    : [{ label: 'problem', text: signer.problem, indent: 1, style: 'bad' }]),
                { label: 'certificate', text: `of ${signer.authority}, ${signer.notBefore} to ${signer.notAfter}`, indent: 1 },
                { label: '', text: `serial ${signer.serialNumber}, sha256 ${signer.fingerprint}`, indent: 1 },
                ...signer.extensions.map(({ id, name, value }) => ({ label: id, text: `${name}: ${value}`, indent: 2 })),
            ];
    }
}
function logLine(entry) {
    const evidence = [entry.hasPromise ? 'promise' : undefined, entry.hasProof ? 'proof' : undefined].filter(Boolean);
    const words = [
        `index ${entry.logIndex}, ${entry.kind}`,
        entry.integratedTime === undefined
            ? undefined
            : `time ${entry.integratedTime}${entry.hasPromise ? '' : ' (signed by nobody)'}`,
        evidence.length === 0 ? 'no evidence' : `with ${evidence.join(' and ')}`,
        entry.checkpoint === undefined ? undefined : `of ${entry.checkpoint}`,
        `log ${entry.logId.slice(0, 16)}`,
    ];
    return { label: 'log entry', text: words.filter((word) => word !== undefined).join(', '), indent: 1 };
}

;// CONCATENATED MODULE: ./packages/cli/lib/inspect/run.js










/** `slsa inspect`, of files and of what is attached to images: 0 when every bundle could be read, else the code of the first that could not. */
async function run(parsed, machine) {
    if (parsed.positionals.length === 0) {
        throw new error/* CliError */.z('ARGUMENT', 'no bundle is named', { remedy: `usage: ${options.INSPECT.usage}` });
    }
    const bundles = [];
    for (const path of parsed.positionals) {
        if (path.startsWith(artifacts/* IMAGE */.W)) {
            const { inspectImage } = await __webpack_require__.e(/* import() */ 6630).then(__webpack_require__.bind(__webpack_require__, 26630));
            bundles.push(...(await inspectImage(path.slice(artifacts/* IMAGE */.W.length), parsed, machine)));
            continue;
        }
        const found = await (0,bundle_file/* bundlesInFile */.JD)((0,external_node_path_.resolve)(machine.cwd, path), promises_);
        bundles.push(...found.map(describe/* inspectBundle */.r));
    }
    const result = { version: 1, action: 'inspect', isVerified: false, bundles };
    await (0,lib_result/* tellResult */.F)(result, () => ({ lines: inspectLines(bundles) }), parsed, machine);
    const broken = bundles.find((bundle) => 'failure' in bundle);
    return broken === undefined || !('failure' in broken) ? 0 : (0,failure.exitCodeOf)(broken.failure.outcome);
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


/***/ })

};
