"use strict";
exports.id = 4285;
exports.ids = [4285,6441];
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

/***/ 30550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  By: () => (/* binding */ MAX_BUNDLE_FILE_BYTES),
  JD: () => (/* binding */ bundlesInFile),
  km: () => (/* binding */ bundlesInText)
});

// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(16061);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/core/lib/verification/npm-package.js
var npm_package = __webpack_require__(80541);
;// CONCATENATED MODULE: ./packages/core/lib/storage/unpack.js



/** Largest document, in bytes; that of files. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Lists in lists, as pages of an API that were put together. */
const MAX_LISTS = 2;
/**
 * The bundles in a document that holds several: a list of them, GitHub's answer `{"attestations":[{"bundle":…}]}`, or
 * npm's, in which each says its type. Anything else is one bundle and stays as it is, whatever is wrong with it.
 */
function unpackBundles(found) {
    const { text, source } = found;
    // The payload of a bundle is base64, so none has this word.
    if (!text.trimStart().startsWith('[') && !text.includes('"attestations"'))
        return [found];
    const value = readJson(text, source);
    if (value === undefined || !isDocument(value))
        return [found];
    return bundlesOf(value, source, 0);
}
function readJson(text, source) {
    try {
        return (0,parse/* parseJson */.q)(text, { what: source, maxBytes: MAX_BYTES });
    }
    catch {
        // The reader of bundles says what is wrong.
        return undefined;
    }
}
function isDocument(value) {
    return Array.isArray(value) || ((0,types/* isJsonObject */.O)(value) && Array.isArray(value.attestations) && !('mediaType' in value));
}
function bundlesOf(value, source, depth) {
    if (depth > MAX_LISTS || !isDocument(value))
        return [textOf(value, source)];
    if (Array.isArray(value)) {
        return value.flatMap((entry, index) => bundlesOf(entry, `${source}[${index}]`, depth + 1));
    }
    const entries = Array.isArray(value.attestations) ? value.attestations : [];
    if (entries.some((entry) => (0,types/* isJsonObject */.O)(entry) && 'predicateType' in entry))
        return packageBundles(entries, source);
    return entries.map((entry, index) => bundleOf(entry, `${source}[${index}]`));
}
/**
 * What npm has about a package. Its registry signs that it published it, beside what the build signed, and both must
 * verify: one alone says half (case C11).
 */
function packageBundles(entries, source) {
    const named = entries.map((entry, index) => ({
        isPublish: (0,types/* isJsonObject */.O)(entry) && entry.predicateType === npm_package/* NPM_PUBLISH */.C,
        found: bundleOf(entry, `${source}[${index}]`),
    }));
    const [published, ...more] = named.flatMap(({ isPublish, found }) => (isPublish ? [found] : []));
    const others = named.flatMap(({ isPublish, found }) => (isPublish ? [] : [found]));
    if (others.length === 0)
        return named.map(({ found }) => found);
    if (published !== undefined && more.length === 0)
        return others.map((found) => ({ ...found, published }));
    const failure = (0,error/* refused */.J5)('NPM_PACKAGE', `${source}: has ${more.length + (published ? 1 : 0)} publish attestations`, {
        remedy: 'fetch the attestations of the package from the registry anew',
    });
    return others.map((found) => ({ failure, ...found }));
}
function bundleOf(entry, source) {
    const bundle = (0,types/* isJsonObject */.O)(entry) ? entry.bundle : undefined;
    if ((0,types/* isJsonObject */.O)(bundle))
        return textOf(bundle, source);
    const failure = (0,error/* refused */.J5)('BUNDLE', `${source}: holds no bundle`, {
        remedy: 'give the bundles themselves, for example those of `gh attestation download`',
    });
    return { text: '', source, failure };
}
function textOf(value, source) {
    return { text: JSON.stringify(value), source };
}

// EXTERNAL MODULE: ./packages/core/lib/storage/write-safely.js
var write_safely = __webpack_require__(28351);
;// CONCATENATED MODULE: ./packages/core/lib/storage/bundle-file.js





/** Largest bundle file that is read, in bytes. */
const MAX_BUNDLE_FILE_BYTES = 64 * 1024 * 1024;
/** Most bundles of one file. */
const MAX_LINES = 10_000;
/**
 * Bundles of one file, as {@link bundlesInText} reads them.
 *
 * @throws CoreError bad-input `BUNDLE_FILE`, `BUNDLE_TOO_LARGE`; WireError `JSON_*`, naming the line
 */
async function bundlesInFile(path, fs) {
    const shown = (0,printable/* printable */.g)(path);
    const bytes = await (0,read_limited/* readLimited */.tk)(path, MAX_BUNDLE_FILE_BYTES, fs, (failure) => unreadable(shown, failure));
    const text = (0,read_limited/* utf8Of */.vw)(bytes);
    if (text === undefined)
        throw (0,error/* badInput */.AN)('BUNDLE_FILE', `${shown}: is not UTF-8`, { remedy: 'save it as UTF-8' });
    return bundlesInText(text, shown);
}
/**
 * Bundles of a JSON or JSON Lines document, as they stand in it: unverified. Lists of bundles, and the answers of GitHub's
 * and npm's API, are unpacked. What holds one bundle is given as it is, whatever is wrong with it; of several, one bad line refuses all: the document was cut or tampered with, and the rest of
 * it is not to be believed either.
 *
 * @param source names the document, in one line
 * @throws CoreError bad-input `BUNDLE_FILE`; WireError `JSON_*`, naming the line
 */
function bundlesInText(text, source) {
    const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (bare.trim() === '')
        throw (0,error/* badInput */.AN)('BUNDLE_FILE', `${source}: is empty`, { remedy: 'give a file with a bundle' });
    const lines = linesOf(bare, source);
    if (!isJsonLines(bare, lines))
        return limited(unpackBundles({ text: bare, source }), source);
    const found = lines.flatMap(({ line, number }) => {
        (0,parse/* parseJson */.q)(line, { what: `${source}, line ${number}`, maxBytes: MAX_BUNDLE_FILE_BYTES });
        return unpackBundles({ text: line, source: `${source}:${number}` });
    });
    return limited(found, source);
}
function limited(found, source) {
    if (found.length <= MAX_LINES)
        return found;
    throw tooMany(source);
}
function tooMany(source) {
    return (0,error/* badInput */.AN)('BUNDLE_FILE', `${source}: has more than ${MAX_LINES} bundles`, { remedy: 'split the file' });
}
/** Lines that are not blank, with their numbers. */
function linesOf(text, shown) {
    const lines = [];
    let number = 0;
    let start = 0;
    while (start < text.length) {
        const feed = text.indexOf('\n', start);
        const end = feed === -1 ? text.length : feed;
        number += 1;
        const line = withoutBlanks(text, start, end);
        if (line.startsWith('{') && lines.length >= MAX_LINES)
            throw tooMany(shown);
        if (line !== '')
            lines.push({ line, number });
        start = end + 1;
    }
    return lines;
}
/** A part of the text without the blanks of JSON around it; others are faults. */
function withoutBlanks(text, start, end) {
    const isBlank = (at) => ' \t\r'.includes(text.charAt(at));
    let from = start;
    let to = end;
    while (from < to && isBlank(from))
        from += 1;
    while (to > from && isBlank(to - 1))
        to -= 1;
    return text.slice(from, to);
}
/** Several lines of which one is a document of its own, and which are not a document together. */
function isJsonLines(text, lines) {
    return lines.length > 1 && lines.some(({ line }) => line.startsWith('{') && isJson(line)) && !isJson(text);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function unreadable(path, { reason, problem, cause }) {
    return (0,error/* badInput */.AN)(reason === 'too-large' ? 'BUNDLE_TOO_LARGE' : 'BUNDLE_FILE', `${path}: ${problem}${cause === undefined ? '' : `: ${(0,write_safely/* reasonOf */.A3)(cause)}`}`, { remedy: 'give a file with bundles', ...(cause === undefined ? {} : { cause }) });
}


/***/ }),

/***/ 28351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Vu: () => (/* binding */ assertRegular),
/* harmony export */   kv: () => (/* binding */ writeFileSafely),
/* harmony export */   mP: () => (/* binding */ unwritable),
/* harmony export */   zb: () => (/* binding */ assertReplaceable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16061);




/**
 * Writes a file so that readers see the whole of it or nothing: to a temporary name beside it, then renamed. The folder
 * is made if it is missing. An existing regular file is replaced; a symbolic link or a folder in its place is refused.
 *
 * @throws CoreError bad-input `OUTPUT_PATH` (not a regular file), `OUTPUT_WRITE` (disk full, read-only, no permission)
 */
async function writeFileSafely(path, data, fs) {
    await assertReplaceable(path, fs);
    // Short, since the name itself may have all the bytes that a name may have.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.slsa-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    try {
        await fs.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        // 'wx' is O_EXCL: it never follows a link that somebody else put under the temporary name.
        const file = await fs.open(temporary, 'wx', 0o644);
        try {
            await file.writeFile(data);
        }
        finally {
            await file.close();
        }
        await fs.rename(temporary, path);
    }
    catch (cause) {
        await fs.rm(temporary, { force: true }).catch(() => undefined);
        throw unwritable(path, cause);
    }
}
/** Refuses a path at which something lies that is not a regular file. @throws CoreError bad-input `OUTPUT_PATH` */
async function assertReplaceable(path, fs) {
    const found = await fs.lstat(path).catch(() => undefined);
    if (found !== undefined)
        assertRegular(path, found);
}
/** The same for what was found at the path. @throws CoreError bad-input `OUTPUT_PATH` */
function assertRegular(path, found) {
    if (found.isFile())
        return;
    const kind = found.isSymbolicLink() ? 'a symbolic link' : found.isDirectory() ? 'a folder' : 'not a regular file';
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('OUTPUT_PATH', `${(0,_subject_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)}: is ${kind}, and is not overwritten`, {
        remedy: 'remove it or choose another path',
    });
}
/** The error for a file that could not be written. */
function unwritable(path, cause) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('OUTPUT_WRITE', `${(0,_subject_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)}: cannot be written: ${reasonOf(cause)}`, {
        remedy: 'nothing was left behind; give a folder that exists, is writable and has room',
        cause,
    });
}
const REASONS = new Map([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EROFS', 'the file system is read-only'],
    ['EACCES', 'permission denied'],
    ['EPERM', 'not permitted'],
    ['ENOTDIR', 'a part of the path is not a folder'],
    ['EEXIST', 'a part of the path is not a folder'],
    ['ENAMETOOLONG', 'the name is too long for this file system'],
    ['EISDIR', 'it is a folder'],
    ['ENOENT', 'no such file or folder'],
    ['ELOOP', 'its links lead in a circle'],
]);
/** Words for the errors of a file system; its own message otherwise. */
function reasonOf(cause) {
    if (typeof cause !== 'object' || cause === null)
        return String(cause);
    const known = 'code' in cause ? REASONS.get(cause.code) : undefined;
    return known ?? ('message' in cause ? String(cause.message) : String(cause));
}


/***/ }),

/***/ 16061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   y: () => (/* binding */ problemOfName)
/* harmony export */ });
/** A name with everything that would not be seen, or that a terminal would obey, written as an escape. */
function printable(name) {
    return name.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** What stops a name from being a subject's: a line end would break every list that it stands in. */
function problemOfName(name) {
    if (/[\r\n]/.test(name))
        return 'has a line end in its name';
    if (name.includes('\0'))
        return 'has a NUL character in its name';
    return name.isWellFormed() ? undefined : 'has half a character in its name';
}


/***/ }),

/***/ 97895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   tk: () => (/* binding */ readLimited),
/* harmony export */   vw: () => (/* binding */ utf8Of)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const CHUNK = 1024 * 1024;
/**
 * The bytes of a regular file of at most `maxBytes`. The open file is asked for its kind and size, not the path, so that
 * it cannot be exchanged in between; and it is opened without blocking, since a pipe would wait for a writer for ever.
 *
 * @param fail makes the error to throw
 */
async function readLimited(path, maxBytes, fs, fail) {
    const unreadable = (cause) => {
        throw fail({ reason: 'unreadable', problem: 'cannot be read', cause });
    };
    const file = await fs.open(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)).catch(unreadable);
    try {
        const content = contentOf(await file.stat(), maxBytes, fail);
        for (;;) {
            const buffer = content.room();
            const { bytesRead } = await file.read(buffer, 0, buffer.byteLength, null).catch(unreadable);
            const whole = content.add(buffer.subarray(0, bytesRead));
            if (whole !== undefined)
                return whole;
        }
    }
    finally {
        await file.close();
    }
}
/**
 * The content of an open file, to be filled by whoever reads it.
 *
 * @param fail makes the error to throw for what is no regular file, or too large
 */
function contentOf(found, maxBytes, fail) {
    if (!found.isFile())
        throw fail({ reason: 'not-a-file', problem: 'is not a regular file' });
    if (found.size > maxBytes) {
        throw fail({ reason: 'too-large', problem: `has ${found.size} bytes; at most ${maxBytes} are read` });
    }
    const chunks = [];
    let size = 0;
    let room = 0;
    return {
        room: () => {
            room = Math.max(Math.min(CHUNK, found.size - size + 1), 4096);
            return Buffer.allocUnsafe(room);
        },
        add: (bytes) => {
            if (bytes.byteLength === 0)
                return Buffer.concat(chunks);
            size += bytes.byteLength;
            if (size > maxBytes)
                throw fail({ reason: 'too-large', problem: `has more than ${maxBytes} bytes` });
            chunks.push(bytes);
            // As many bytes as it has, with room for more: that was all. Some files of the system have no size and yet a
            // content; others grow meanwhile.
            return size === found.size && bytes.byteLength < room ? Buffer.concat(chunks) : undefined;
        },
    };
}
/** The bytes as text; undefined for what is not UTF-8. */
function utf8Of(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 80541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ NPM_PUBLISH),
/* harmony export */   b: () => (/* binding */ assertPublished)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(772);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);


/** The type of what npm's registry signs when it takes a package. */
const NPM_PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const REGISTRY = 'https://registry.npmjs.org';
/**
 * Checks that npm's registry published the very package that an attestation speaks about: one subject in both, named by
 * the package URL of the name and version that the registry says (case C12).
 *
 * @param publish verified under the profile `npm`
 * @throws CoreError refused `NPM_PACKAGE`
 * @see https://github.com/npm/attestation/tree/main/specs/publish/v0.1
 */
function assertPublished(publish, attestation) {
    const { statement } = publish;
    if (publish.profile !== 'npm' || statement?.predicateType !== NPM_PUBLISH)
        throw bad('the publish attestation is none of npm');
    const { predicate } = statement;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(predicate) || typeof predicate.name !== 'string' || typeof predicate.version !== 'string')
        throw bad('the publish attestation names no package');
    if (predicate.registry !== REGISTRY)
        throw bad('the publish attestation names another registry');
    const [published, ...others] = statement.subject;
    const url = packageUrl(predicate.name, predicate.version);
    if (published === undefined || others.length > 0 || published.name !== url)
        throw bad(`the publish attestation is of ${url} and speaks about ${String(published?.name).slice(0, 200)}`);
    const subjects = attestation.statement?.subject ?? [];
    const isSame = subjects.length === 1 &&
        subjects[0]?.name === url &&
        (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...subjects[0]?.digest }) === (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...published.digest });
    if (!isSame)
        throw bad(`npm published ${url}, and the attestation beside it speaks about something else`);
}
/** A package URL of npm, in which the sign of a scope is written `%40` (package-url/purl-spec, types/npm). */
function packageUrl(name, version) {
    return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}
function bad(problem) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('NPM_PACKAGE', problem, { remedy: 'fetch both attestations of the package from the registry anew' });
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

/***/ 27604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ decodeBase64Url),
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20209);

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
    const tooLarge = () => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('BASE64', `${what}: has more than ${maxBytes} bytes`);
    // Before decoding, so that a text of any length costs nothing; after it, because up to two bytes fit the same length.
    if (text.length > Math.ceil(maxBytes / 3) * 4)
        throw tooLarge();
    const bytes = Buffer.from(text, encoding);
    if (bytes.byteLength > maxBytes)
        throw tooLarge();
    // Encoding again is the check: whatever differs was not canonical.
    if (bytes.toString(encoding) === text)
        return bytes;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('BASE64', `${what}: ${complaint}`);
}


/***/ }),

/***/ 772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20209);

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
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('JSON_NUMBER', `${value}: cannot be written as JSON`);
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