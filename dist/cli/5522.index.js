"use strict";
exports.id = 5522;
exports.ids = [5522];
exports.modules = {

/***/ 90284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ MAX_CELL),
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qS: () => (/* binding */ badge),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony export escapeMarkup */
/** Longest text of a table's cell, and of a line elsewhere, in characters; what is longer is cut. */
const MAX_CELL = 200;
const MAX_LINE = 2000;
const text = (value) => ({ kind: 'text', text: value });
const strong = (value) => ({ kind: 'strong', text: value });
const code = (value) => ({ kind: 'code', text: value });
/** A link; anything but https (or http on loopback, for tests) is shown as text. */
const link = (label, url) => /^https:\/\/|^http:\/\/127\.0\.0\.1[:/]/.test(url) ? { kind: 'link', text: label, url } : text(label);
/** A verdict as a sign and a word. */
const badge = (value, mark) => ({ kind: 'badge', text: value, mark });
/**
 * Control characters, line and paragraph separators, the marks that turn the direction of writing, characters that are
 * there and cannot be seen, and halves of characters.
 */
const UNPRINTABLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2028\u2029\ufff9-\ufffb\ufffe\uffff]/gu;
/** The text with everything that a terminal or browser would act on shown as `\u{…}`. */
function visible(value) {
    return value.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** The text, or its beginning and an ellipsis; never half of a character. */
function shortened(value, max) {
    if (value.length <= max)
        return value;
    return `${value.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** The text as HTML that is nothing but text, in attributes too. */
function escapeHtml(value) {
    return visible(value).replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** As {@link escapeHtml}, Markdown's own characters included. */
function escapeMarkup(value) {
    return visible(value).replace(/[&<>"'`|*_[\]()#~\\!:@]/g, (character) => `&#${character.charCodeAt(0)};`);
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

/***/ 16899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ isWorkflowRun),
/* harmony export */   _2: () => (/* binding */ workflowAddress),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/** Who signed a verified bundle. */
function signedBy({ verifiedBy }) {
    return verifiedBy;
}
/** Parts of a workflow's address; undefined for anything else. A ref may hold an `@` of its own. */
function workflowAddress(text) {
    const [, uri, repository, ref] = /^((https:\/\/[^/@\s]+\/[^/@\s]+\/[^/@\s]+)\/\.github\/workflows\/[^@/\s]+(?:@[^@/\s]+)*?\.ya?ml)@(\S+)$/.exec(text ?? '') ?? [];
    return uri === undefined || repository === undefined || ref === undefined ? undefined : { uri, repository, ref };
}
/**
 * Whether the certificate's claims are those of a workflow on GitHub: issued to GitHub's issuer, or by a private
 * instance, whose root the caller chose.
 */
function isWorkflowRun(signer, profile) {
    const { buildSignerUri, buildConfigUri } = signer.claims;
    if (workflowAddress(signer.san) === undefined || workflowAddress(buildConfigUri) === undefined)
        return false;
    if (buildSignerUri !== signer.san)
        return false;
    return (profile === 'private' ||
        /^https:\/\/token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(\/[A-Za-z0-9_-]+)?$/.test(signer.issuer));
}


/***/ }),

/***/ 55160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ax: () => (/* binding */ MAX_ROOT_BYTES),
/* harmony export */   t1: () => (/* binding */ parseTrustedRoot),
/* harmony export */   uE: () => (/* binding */ parseTrustedRoots)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27604);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77692);




/** Largest trusted root that is read, in bytes. */
const MAX_ROOT_BYTES = 16 * 1024 * 1024;
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.[12]|\.v0\.[12]\+json)$/;
/** Fields of the trusted root and of what it lists (sigstore/protobuf-specs, sigstore_trustroot.proto). */
const FIELDS = {
    root: ['mediaType', 'tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities'],
    log: ['baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator'],
    authority: ['subject', 'uri', 'certChain', 'validFor', 'operator'],
};
/**
 * A trusted root, checked more strictly than by its parser: no unknown field, canonical base64, keys and certificates
 * that can be read, and a beginning of validity for each authority and log. One without it would be trusted for all
 * time (case A17).
 *
 * @param what names the file or place, for errors
 * @throws CoreError bad-input `TRUSTED_ROOT`
 */
function parseTrustedRoot(bytes, what) {
    return rootOf((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, { what, maxBytes: MAX_ROOT_BYTES }), what);
}
/** The roots of a file with one root, or with several, one a line, as `gh attestation trusted-root` prints them. */
function parseTrustedRoots(bytes, what) {
    if (bytes.byteLength > MAX_ROOT_BYTES)
        throw bad(what, `has ${bytes.byteLength} bytes; at most ${MAX_ROOT_BYTES} are read`);
    const lines = Buffer.from(bytes)
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
    const isLines = lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line));
    if (!isLines)
        return [parseTrustedRoot(bytes, what)];
    return lines.map((line, index) => parseTrustedRoot(line, `${what}, line ${index + 1}`));
}
function rootOf(value, what) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        throw bad(what, 'is not a JSON object');
    onlyKnown(value, FIELDS.root, what);
    if (typeof value.mediaType !== 'string' || !MEDIA_TYPE.test(value.mediaType)) {
        throw bad(what, `is not a trusted root (mediaType ${JSON.stringify(value.mediaType ?? null)})`);
    }
    for (const name of ['tlogs', 'ctlogs']) {
        for (const [index, log] of listOf(value, name, what).entries())
            checkLog(log, `${what}: ${name}[${index}]`);
    }
    for (const name of ['certificateAuthorities', 'timestampAuthorities']) {
        for (const [index, authority] of listOf(value, name, what).entries()) {
            checkAuthority(authority, `${what}: ${name}[${index}]`);
        }
    }
    try {
        return _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(value);
    }
    catch (cause) {
        throw bad(what, 'cannot be read', cause);
    }
}
function listOf(root, name, what) {
    const list = root[name] ?? [];
    if (!Array.isArray(list))
        throw bad(what, `${name} is not a list`);
    return list;
}
function checkLog(value, path) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        throw bad(path, 'is not an object');
    onlyKnown(value, FIELDS.log, path);
    const { publicKey, logId, checkpointKeyId } = value;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(publicKey))
        throw bad(path, 'has no public key');
    const der = bytesAt(publicKey.rawBytes, `${path}.publicKey.rawBytes`);
    const isPkcs1 = typeof publicKey.keyDetails === 'string' && publicKey.keyDetails.startsWith('PKCS1_');
    try {
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: isPkcs1 ? 'pkcs1' : 'spki' });
    }
    catch (cause) {
        throw bad(path, 'has a public key that cannot be read', cause);
    }
    checkPeriod(publicKey.validFor, `${path}.publicKey.validFor`);
    for (const [name, id] of Object.entries({ logId, checkpointKeyId })) {
        if (id === undefined && name === 'checkpointKeyId')
            continue;
        if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(id))
            throw bad(path, `has no ${name}`);
        bytesAt(id.keyId, `${path}.${name}.keyId`);
    }
}
function checkAuthority(value, path) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        throw bad(path, 'is not an object');
    onlyKnown(value, FIELDS.authority, path);
    checkPeriod(value.validFor, `${path}.validFor`);
    const certificates = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value.certChain) ? value.certChain.certificates : undefined;
    if (!Array.isArray(certificates) || certificates.length === 0)
        throw bad(path, 'has no certificates');
    certificates.forEach((certificate, index) => {
        const at = `${path}.certChain.certificates[${index}]`;
        const der = bytesAt((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(certificate) ? certificate.rawBytes : undefined, at);
        try {
            new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der);
        }
        catch (cause) {
            throw bad(at, 'cannot be read', cause);
        }
    });
}
/** Validity from a time on, to another one or for ever. Both ends belong to it. */
function checkPeriod(value, path) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) || typeof value.start !== 'string' || Number.isNaN(Date.parse(value.start))) {
        throw bad(path, 'has no start', undefined, 'give every authority and log a start of validity; without one it would be trusted for all time');
    }
    if (value.end !== undefined && (typeof value.end !== 'string' || Number.isNaN(Date.parse(value.end))))
        throw bad(path, 'has an end that is no time');
}
function onlyKnown(value, known, path) {
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw bad(path, `has the unknown field "${unknown.slice(0, 80)}"`);
}
function bytesAt(value, path) {
    if (typeof value !== 'string' || value === '')
        throw bad(path, 'is missing');
    return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .decodeBase64 */ .y)(value, path);
}
function bad(path, problem, cause, remedy) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_5__/* .badInput */ .AN)('TRUSTED_ROOT', `${path}: ${problem}`, {
        ...(cause === undefined ? {} : { cause }),
        ...(remedy === undefined ? {} : { remedy }),
    });
}


/***/ }),

/***/ 83931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ draftPolicy)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44411);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45202);
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54922);
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16506);
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67502);




/**
 * A first policy file, YAML with comments to review, that the given artifacts satisfy as narrowly as their attestations
 * allow. What they do not say is written as `any`, with a comment that says so.
 *
 * @throws CoreError bad-input `POLICY` when none of them has a provenance
 */
function draftPolicy(facts) {
    const signers = new Map();
    const rules = facts.flatMap((artifact, index) => {
        const provenance = artifact.attestations.find(isProvenance);
        return provenance === undefined ? [] : [ruleOf(artifact, provenance, index, signers)];
    });
    if (rules.length === 0)
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('POLICY', 'no artifact has a provenance that verifies, so there is nothing to write a policy from', {
            remedy: 'attest it first, with `build-provenance` or a builder',
        });
    return [
        '# Written from the attestations of today: it says what is, not what should be.',
        '# Review every line marked "review", then commit it and protect it like code.',
        'version: 1',
        'signers:',
        ...signers.values(),
        'rules:',
        ...rules,
        '',
    ].join('\n');
}
function isProvenance({ verified }) {
    const type = verified.statement?.predicateType;
    return type === in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE */ .W.provenanceV1 || type === in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE */ .W.provenanceV02;
}
function ruleOf(artifact, facts, index, signers) {
    const signer = signerOf(facts, signers);
    const from = (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_2__/* .builtFrom */ .d)(facts);
    const level = facts.level?.level ?? 0;
    const others = artifact.attestations.filter((one) => one !== facts && !isProvenance(one));
    const types = new Map(others.flatMap((one) => {
        const type = one.verified.statement?.predicateType;
        const isPlain = type === undefined || type === in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE */ .W.cosignSignV1 || type === in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE */ .W.vsaV1;
        return isPlain ? [] : [[`${type} ${signerOf(one, signers)}`, { type, signer: signerOf(one, signers) }]];
    }));
    return [
        `  - name: artifact-${index + 1}  # review: a name for people`,
        artifact.name === undefined || !/^[^\s\p{C}*]+$/u.test(artifact.name)
            ? '    artifacts: any  # review: the artifact had no plain name; name what the rule is for'
            : `    artifacts: [${quote((0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(artifact.name))}]`,
        '    provenance:',
        `      signers: ${signer}`,
        ...sourceLines(from),
        line('workflow', from.workflow),
        refLine(from.ref),
        line('event', from.event),
        ...inputLines(facts),
        level === 0 ? '      level: any  # review: no level was determined' : `      level: ${level}`,
        ...(types.size === 0 ? [] : ['    attestations:']),
        ...[...types.values()].flatMap(({ type, signer: name }) => [
            `      - type: ${quote(type)}`,
            `        signers: ${name}`,
            `        origin: ${name === signer ? 'same' : 'any  # review: where may it be made?'}`,
            '        # conditions: [predicate.… == …]  # review: what must it say?',
        ]),
    ].join('\n');
}
/** Name of the signer in the draft, which is added to those that are needed. */
function signerOf({ verified }, signers) {
    const by = (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .signedBy */ .qI)(verified);
    const key = by.kind === 'key' ? by.fingerprint : `${by.signer.issuer} ${(0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRef */ .iQ)(by.signer.san)}`;
    const names = [...signers.keys()];
    const known = names.indexOf(key);
    const name = `signer-${(known === -1 ? names.length : known) + 1}`;
    if (known !== -1)
        return name;
    const runner = by.kind === 'certificate' ? by.signer.claims.runnerEnvironment : undefined;
    signers.set(key, by.kind === 'key'
        ? [`  ${name}:`, `    key: ${by.fingerprint}`].join('\n')
        : [
            `  ${name}:`,
            ...identityLines(by.signer.san),
            `    issuer: ${quote(by.signer.issuer)}`,
            ...(runner === 'self-hosted' ? ['    runner: any  # review: it was a self-hosted one'] : []),
        ].join('\n'));
    return name;
}
function identityLines(san) {
    const workflow = (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRef */ .iQ)(san);
    if (workflow === san ||
        !/^https:\/\/[a-z0-9.:-]+(?:\/[\w.-]+){2,}\/\.github\/workflows\/[^@/\s]+\.ya?ml$/.test(workflow))
        return [`    identity: ${quote(san)}`];
    const ref = san.slice(workflow.length + 1);
    if (/^refs\/tags\/v\d+\.\d+\.\d+$/.test(ref))
        return [`    workflow: ${quote(workflow)}`, '    at: releases  # review: or the refs that you have looked at'];
    return [`    identity: ${quote(san)}`];
}
function sourceLines(from) {
    if (from.repository === undefined)
        return ['      source: any  # review: the attestation certifies no source'];
    return [
        '      source:',
        `        repository: ${quote(from.repository)}`,
        ...(from.repositoryId === undefined ? [] : [`        repositoryId: ${quote(from.repositoryId)}`]),
        ...(from.ownerId === undefined ? [] : [`        ownerId: ${quote(from.ownerId)}`]),
    ];
}
function line(key, value) {
    return value === undefined
        ? `      ${key}: any  # review: the attestation does not say it`
        : `      ${key}: ${quote(value)}`;
}
/** A release would never satisfy the tag of the last one, so releases of the same major version do. */
function refLine(ref) {
    const major = /^refs\/tags\/(v(?:0|[1-9]\d*))\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/.exec(ref ?? '')?.[1];
    if (major !== undefined)
        return `      ref: { versionedTag: ${major} }  # review: every release ${major}.x.y`;
    return line('ref', ref);
}
function inputLines({ verified }) {
    const external = (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_2__.at)(verified.statement?.predicate, 'buildDefinition', 'externalParameters');
    const groups = [
        ['', (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_2__.at)(external, 'inputs')],
        ['event.', (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_2__.at)(external, 'event', 'inputs')],
    ];
    const lines = groups.flatMap(([prefix, group]) => Object.entries((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(group) ? group : {}).map(([name, value]) => typeof value === 'object' || `${value}`.trim() === ''
        ? `        ${quote(prefix + name)}: any`
        : `        ${quote(prefix + name)}: [${typeof value === 'string' ? quote(value) : String(value)}]`));
    if (lines.length > 0)
        return ['      inputs:  # review: these may change what is built', ...lines];
    return ['      inputs: any  # review: the provenance records none; write `none` if there are none'];
}
/** A text as YAML and JSON both read it. */
function quote(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 16506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* unused harmony export matchesGlob */
/** Whether a rule's pattern covers an artifact of a name. One without a name is covered by `any` alone. */
function covers(pattern, name) {
    if (pattern.kind === 'any')
        return true;
    if (name === undefined || name === '')
        return false;
    switch (pattern.kind) {
        case 'name':
            return pattern.name === name || pattern.name === repositoryOf(name);
        case 'glob':
            return matchesGlob(pattern.glob, repositoryOf(name));
        case 'purl':
            return pattern.purl === name || (!/@[^/]*$/.test(pattern.purl) && pattern.purl === name.replace(/@[^@/]*$/, ''));
    }
}
/** An image's name without tag and digest; any other name as it is. */
function repositoryOf(name) {
    const bare = name.replace(/@sha256:[0-9a-f]{64}$/, '');
    const isImage = /^(?:[^/]*[.:][^/]*|localhost)\//.test(bare) && !/^[a-z][a-z0-9+.-]*:[^0-9]/.test(bare);
    return isImage ? bare.replace(/:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/, '') : bare;
}
/**
 * Whether a glob matches the whole name: `*` inside one part, `**` for any number of parts. By states, so that no glob
 * and no name makes it slow.
 */
function matchesGlob(glob, name) {
    const parts = name.split('/');
    // Names such as `..` lead elsewhere wherever they are used as paths.
    if (parts.some((part) => part === '' || part === '.' || part === '..'))
        return false;
    // What is below a folder is not the folder itself.
    const steps = glob.replace(/\/\*\*$/, '/*/**').split('/');
    return matchesSteps(steps, parts, '**', matchesPart);
}
function matchesPart(pattern, part) {
    if (!pattern.includes('*'))
        return pattern === part;
    return matchesSteps([...pattern], [...part], '*', (a, b) => a === b);
}
/** Whether the steps match all of the found ones, where a star stands for any number. */
function matchesSteps(steps, found, star, matches) {
    let step = 0;
    let at = 0;
    let back;
    while (at < found.length) {
        const current = steps[step];
        if (current === star) {
            back = { step: step + 1, at };
            step += 1;
        }
        else if (current !== undefined && matches(current, found[at] ?? '')) {
            step += 1;
            at += 1;
        }
        else if (back !== undefined) {
            // Only the last star can give more: what an earlier one would take, this one takes too.
            back.at += 1;
            at = back.at;
            step = back.step;
        }
        else
            return false;
    }
    return steps.slice(step).every((rest) => rest === star);
}


/***/ }),

/***/ 67075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draftPolicy: () => (/* reexport */ draft/* draftPolicy */.a),
  evaluatePolicy: () => (/* reexport */ evaluatePolicy),
  explain: () => (/* reexport */ explain),
  exportPolicy: () => (/* reexport */ export_policy/* exportPolicy */.T),
  lintPolicy: () => (/* reexport */ lint/* lintPolicy */.G),
  parsePolicy: () => (/* reexport */ parse_policy/* parsePolicy */.O),
  policyEngine: () => (/* reexport */ policyEngine),
  policyFlow: () => (/* reexport */ policy_flow/* policyFlow */.L),
  policySchema: () => (/* reexport */ policySchema)
});

// EXTERNAL MODULE: ./packages/policy/lib/draft.js
var draft = __webpack_require__(83931);
// EXTERNAL MODULE: ./packages/policy/lib/cel/parse.js + 2 modules
var parse = __webpack_require__(53248);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
;// CONCATENATED MODULE: ./packages/policy/lib/cel/evaluate.js

/** Most steps of one evaluation; it takes about a tenth of a second. */
const MAX_STEPS = 1_000_000;
/**
 * Whether a condition holds for a predicate. A field that is not there, a comparison of unlike types and a result that
 * is no truth value are not met, with the path; nothing is taken as false in silence, so that `!(…)` of it is not true.
 * `||`, `&&`, `exists` and `all` are decided by one side alone where that is enough, as CEL has it.
 */
function evaluateCondition(condition, predicate) {
    const found = evaluate(condition.node, {
        variables: new Map([['predicate', { value: predicate, path: 'predicate' }]]),
        steps: { left: MAX_STEPS },
    });
    if ('failed' in found)
        return { isMet: false, reason: found.failed() };
    if (found.value === true)
        return { isMet: true };
    if (found.value === false)
        return { isMet: false, reason: found.because?.() ?? 'it is false' };
    return { isMet: false, reason: `the result is ${kindOf(found.value)}, and must be true or false` };
}
function evaluate(node, scope) {
    scope.steps.left -= 1;
    if (scope.steps.left < 0)
        return tooLong();
    switch (node.kind) {
        case 'literal':
            return { value: node.value };
        case 'list':
            return listOf(node.items, scope);
        case 'variable':
            return scope.variables.get(node.name) ?? failed(() => `${node.name} is not known`);
        case 'field':
            return then(evaluate(node.object, scope), (object) => fieldOf(object, node.name));
        case 'index':
            return then(evaluate(node.object, scope), (object) => then(evaluate(node.index, scope), (index) => elementOf(object, index.value)));
        case 'has':
            return then(evaluate(node.object, scope), (object) => (0,types/* isJsonObject */.O)(object.value)
                ? truth(Object.hasOwn(object.value, node.name), () => `${object.path}.${node.name} is missing`)
                : failed(() => `${named(object)} is ${kindOf(object.value)}, and has no fields`));
        case 'not':
            return then(evaluate(node.operand, scope), (operand) => typeof operand.value === 'boolean'
                ? truth(!operand.value, () => (operand.path === undefined ? 'it is true' : `${operand.path} is true`))
                : failed(() => `${named(operand)} is ${kindOf(operand.value)}, and \`!\` needs true or false`));
        case 'binary':
            return binary(node, scope);
        case 'macro':
            return macro(node, scope);
        case 'call':
            return call(node, scope);
    }
}
const failed = (reason) => ({ failed: reason });
function then(found, next) {
    return 'failed' in found ? found : next(found);
}
/** Counts long texts as the work that they are. */
function spend(scope, ...values) {
    for (const value of values)
        if (typeof value === 'string')
            scope.steps.left -= value.length >> 7;
    return scope.steps.left >= 0;
}
const tooLong = () => failed(() => `takes more than ${MAX_STEPS} steps`);
function truth(value, because) {
    return value ? { value } : { value, because };
}
function listOf(items, scope) {
    const values = [];
    for (const item of items) {
        const found = evaluate(item, scope);
        if ('failed' in found)
            return found;
        values.push(found.value);
    }
    return { value: values };
}
function fieldOf(object, name) {
    const path = `${object.path ?? 'the value'}.${name}`;
    if (!(0,types/* isJsonObject */.O)(object.value))
        return failed(() => `${named(object)} is ${kindOf(object.value)}, and has no fields`);
    const value = Object.hasOwn(object.value, name) ? object.value[name] : undefined;
    return value === undefined ? failed(() => `${path} is missing`) : { value, path, ...because(value, path) };
}
function elementOf(object, index) {
    const path = `${object.path ?? 'the value'}[${JSON.stringify(index)}]`;
    if (Array.isArray(object.value)) {
        if (typeof index !== 'number' || !Number.isInteger(index))
            return failed(() => `${path}: a list needs a whole number`);
        const value = object.value[index];
        return value === undefined ? failed(() => `${path} is missing`) : { value, path, ...because(value, path) };
    }
    if (!(0,types/* isJsonObject */.O)(object.value) || typeof index !== 'string')
        return failed(() => `${path}: ${named(object)} is ${kindOf(object.value)}`);
    const value = Object.hasOwn(object.value, index) ? object.value[index] : undefined;
    return value === undefined ? failed(() => `${path} is missing`) : { value, path, ...because(value, path) };
}
function because(value, path) {
    return value === false ? { because: () => `${path} is false` } : {};
}
function binary(node, scope) {
    if (node.operator === '&&')
        return either(node, scope, false);
    if (node.operator === '||')
        return either(node, scope, true);
    return then(evaluate(node.left, scope), (left) => then(evaluate(node.right, scope), (right) => compare(node.operator, left, right, scope)));
}
/** One side that decides is enough, even where the other has failed. */
function either(node, scope, decisive) {
    const left = evaluate_boolean(evaluate(node.left, scope), node.operator);
    if ('value' in left && left.value === decisive)
        return left;
    const right = evaluate_boolean(evaluate(node.right, scope), node.operator);
    if ('value' in right && right.value === decisive)
        return right;
    if ('failed' in left)
        return left;
    if ('failed' in right)
        return right;
    if (!decisive)
        return right;
    return {
        value: false,
        because: () => `${left.because?.() ?? 'it is false'}, and ${right.because?.() ?? 'it is false'}`,
    };
}
function evaluate_boolean(found, operator) {
    if ('failed' in found || typeof found.value === 'boolean')
        return found;
    return failed(() => `${named(found)} is ${kindOf(found.value)}, and \`${operator}\` needs true or false`);
}
function compare(operator, left, right, scope) {
    const why = () => `${shown(left)} ${operator} ${shown(right)} does not hold`;
    switch (operator) {
        case '==':
        case '!=': {
            const isEqual = equal(left.value, right.value, scope);
            if (isEqual === undefined)
                return tooLong();
            return truth(isEqual === (operator === '=='), why);
        }
        case 'in':
            return contains(left, right, scope, why);
        default: {
            if (!spend(scope, left.value, right.value))
                return tooLong();
            const order = orderOf(left.value, right.value);
            if (order === undefined)
                return failed(() => `${shown(left)} and ${shown(right)} cannot be compared by \`${operator}\`: ${kindOf(left.value)} and ${kindOf(right.value)}`);
            const holds = operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : order >= 0;
            return truth(holds, why);
        }
    }
}
function contains(left, right, scope, why) {
    if ((0,types/* isJsonObject */.O)(right.value)) {
        if (typeof left.value !== 'string')
            return failed(() => `${shown(left)} is no key`);
        return truth(Object.hasOwn(right.value, left.value), why);
    }
    if (!Array.isArray(right.value))
        return failed(() => `${named(right)} is ${kindOf(right.value)}, and \`in\` needs a list`);
    for (const item of right.value) {
        const isEqual = equal(left.value, item, scope);
        if (isEqual === undefined)
            return tooLong();
        if (isEqual)
            return { value: true };
    }
    return truth(false, why);
}
/** Deep equality; undefined when it takes too long. */
function equal(a, b, scope) {
    scope.steps.left -= 1;
    if (!spend(scope, a))
        return undefined;
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length)
            return false;
        return everyPair(a, (item, index) => equal(item, b[index] ?? null, scope));
    }
    if ((0,types/* isJsonObject */.O)(a) && (0,types/* isJsonObject */.O)(b)) {
        const keys = Object.keys(a);
        if (keys.length !== Object.keys(b).length)
            return false;
        return everyPair(keys, (key) => (Object.hasOwn(b, key) ? equal(a[key] ?? null, b[key] ?? null, scope) : false));
    }
    return a === b;
}
function everyPair(items, check) {
    for (const [index, item] of items.entries()) {
        const result = check(item, index);
        if (result !== true)
            return result;
    }
    return true;
}
/** Numbers by value, texts by code points. */
function orderOf(a, b) {
    if (typeof a === 'number' && typeof b === 'number')
        return a - b;
    if (typeof a === 'string' && typeof b === 'string')
        return Buffer.compare(Buffer.from(a), Buffer.from(b));
    return undefined;
}
function macro(node, scope) {
    return then(evaluate(node.list, scope), (list) => {
        if (!Array.isArray(list.value))
            return failed(() => `${named(list)} is ${kindOf(list.value)}, and \`${node.macro}\` needs a list`);
        const decisive = node.macro === 'exists';
        let failure;
        for (const [index, value] of list.value.entries()) {
            const item = { value, path: `${list.path ?? 'the list'}[${index}]` };
            const found = evaluate_boolean(evaluate(node.body, { ...scope, variables: new Map([...scope.variables, [node.variable, item]]) }), node.macro);
            if ('value' in found && found.value === decisive)
                return found;
            if (scope.steps.left < 0)
                return tooLong();
            if ('failed' in found)
                failure ??= found;
        }
        if (failure !== undefined)
            return failure;
        return truth(!decisive, () => `none of the ${list.value.length} in ${named(list)} is so`);
    });
}
function call(node, scope) {
    return then(evaluate(node.target, scope), (target) => {
        if (node.name === 'size')
            return sizeOf(target);
        const [argument] = node.arguments;
        if (argument === undefined)
            return failed(() => `\`${node.name}\` lacks its argument`);
        return then(evaluate(argument, scope), (other) => {
            if (!spend(scope, target.value, other.value))
                return tooLong();
            if (typeof target.value !== 'string' || typeof other.value !== 'string')
                return failed(() => `${shown(target)}: \`${node.name}\` needs texts`);
            const holds = node.name === 'startsWith'
                ? target.value.startsWith(other.value)
                : node.name === 'endsWith'
                    ? target.value.endsWith(other.value)
                    : target.value.includes(other.value);
            return truth(holds, () => `${shown(target)}: ${node.name}(${shown(other)}) does not hold`);
        });
    });
}
function sizeOf(target) {
    const { value } = target;
    const path = `size(${named(target)})`;
    if (typeof value === 'string')
        return { value: [...value].length, path };
    if (Array.isArray(value))
        return { value: value.length, path };
    if ((0,types/* isJsonObject */.O)(value))
        return { value: Object.keys(value).length, path };
    return failed(() => `${named(target)} is ${kindOf(value)}, and has no size`);
}
function named(value) {
    return value.path ?? shown(value);
}
function shown({ value, path }) {
    const text = Array.isArray(value) && path !== undefined ? `${value.length} entries` : cut(JSON.stringify(value));
    return path === undefined ? text : `${path} (${text})`;
}
function cut(text) {
    return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return { string: 'a text', number: 'a number', boolean: 'true or false' }[typeof value] ?? 'a map';
}

// EXTERNAL MODULE: ./packages/policy/lib/evaluate/artifact.js
var evaluate_artifact = __webpack_require__(16506);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(45202);
// EXTERNAL MODULE: ./packages/policy/lib/evaluate/check.js
var evaluate_check = __webpack_require__(12962);
;// CONCATENATED MODULE: ./packages/policy/lib/evaluate/age.js

/** How far clocks may differ, in milliseconds. */
const SKEW = 5 * 60 * 1000;
/**
 * How old something is, from the earliest time that somebody trusted vouches for: a fresh timestamp on an old signature
 * makes it no younger.
 */
function checkAge(time, maxAge, now) {
    if (maxAge === undefined)
        return [];
    const key = 'maxAge';
    if (time === undefined)
        return [(0,evaluate_check/* failedCheck */.WU)(key, 'nobody trusted says when it was made')];
    const age = now.getTime() - time;
    if (!Number.isFinite(age))
        return [(0,evaluate_check/* failedCheck */.WU)(key, 'the time of the verification is not known')];
    if (age < -SKEW)
        return [(0,evaluate_check/* failedCheck */.WU)(key, `it was made at ${new Date(time).toISOString()}, which is not yet`)];
    if (age > maxAge * 1000)
        return [(0,evaluate_check/* failedCheck */.WU)(key, `it is ${inWords(age / 1000)} old, and at most ${inWords(maxAge)} are accepted`)];
    return [(0,evaluate_check/* passed */.bF)(key, `it is ${inWords(age / 1000)} old`)];
}
/** Earliest trusted time, in milliseconds since 1970. */
function earliest(times) {
    return times.length === 0 ? undefined : Math.min(...times.map(({ at }) => at.getTime()));
}
function inWords(seconds) {
    const days = seconds / 86_400;
    if (days >= 2)
        return `${Math.floor(days)} days`;
    return `${Math.max(0, Math.floor(seconds / 3600))} hours`;
}

;// CONCATENATED MODULE: ./packages/policy/lib/evaluate/demand.js

/**
 * Whether enough distinct signers each made one attestation that satisfies everything. The checks of one attestation are
 * judged together and never completed by another's.
 */
function decide(asked, candidates) {
    const { id, title, quorum } = asked;
    const judged = candidates.map((candidate) => ({
        candidate,
        verdict: (0,evaluate_check/* worstOf */.hm)(candidate.checks.map(({ verdict }) => verdict)),
    }));
    const good = judged.filter(({ verdict }) => verdict === 'pass').map(({ candidate }) => candidate);
    const chosen = distinct(good);
    const rejected = judged
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ candidate }) => ({ source: candidate.source, reason: reasonOf(candidate) }));
    if (chosen.length >= quorum) {
        const used = chosen.slice(0, quorum);
        const [first] = used;
        const sources = used.map(({ source }) => source);
        const reason = quorum === 1
            ? `${sources[0]} satisfies it`
            : `${quorum} distinct signers satisfy it: ${used.map(({ names }) => names.join(' or ')).join(', ')}`;
        return {
            id,
            title,
            verdict: 'pass',
            reason,
            ...(sources[0] === undefined ? {} : { source: sources[0] }),
            sources,
            checks: first?.checks ?? [],
            rejected,
        };
    }
    const mayYet = distinct(judged.filter(({ verdict }) => verdict !== 'fail').map(({ candidate }) => candidate));
    const closest = closestOf(judged.filter(({ verdict }) => verdict !== 'pass').map(({ candidate }) => candidate));
    return {
        id,
        title,
        verdict: mayYet.length >= quorum ? 'undecided' : 'fail',
        reason: whyNot(asked, chosen.length, candidates.length, closest),
        ...(closest === undefined ? {} : { source: closest.source }),
        sources: good.map(({ source }) => source),
        checks: closest?.checks ?? [],
        rejected,
    };
}
function whyNot(asked, found, all, closest) {
    if (all === 0)
        return asked.nothing;
    const count = asked.quorum === 1 ? '' : `${found} of ${asked.quorum} distinct signers satisfy it; `;
    if (closest === undefined)
        return `${count}more of the accepted signers are needed`;
    const more = all > 1 ? ` (the closest of ${all})` : '';
    return `${count}${closest.source}: ${reasonOf(closest)}${more}`;
}
function reasonOf({ checks }) {
    const bad = checks.filter(({ verdict }) => verdict !== 'pass').map(({ reason }) => reason);
    return bad.slice(0, 3).join('; ') + (bad.length > 3 ? `; and ${bad.length - 3} more` : '');
}
/** The one with the fewest faults; one by an accepted signer before any other. */
function closestOf(candidates) {
    const faults = ({ names, checks }) => checks.filter(({ verdict }) => verdict !== 'pass').length + (names.length === 0 ? 1000 : 0);
    return [...candidates].sort((a, b) => faults(a) - faults(b))[0];
}
/** The largest choice of candidates in which every party, every key and every name of the policy stands once. */
function distinct(candidates) {
    const byParty = new Map();
    const leaderOf = partiesOf(candidates);
    for (const candidate of candidates) {
        const party = leaderOf(candidate);
        if (!byParty.has(party))
            byParty.set(party, candidate);
    }
    const holder = new Map();
    const place = (candidate, tried) => {
        for (const name of candidate.names) {
            if (tried.has(name))
                continue;
            tried.add(name);
            const current = holder.get(name);
            if (current === undefined || place(current, tried)) {
                holder.set(name, candidate);
                return true;
            }
        }
        return false;
    };
    for (const candidate of byParty.values())
        place(candidate, new Set());
    const chosen = new Set(holder.values());
    return [...byParty.values()].filter((candidate) => chosen.has(candidate));
}
/**
 * Who is whom: a key that signs bare and under a certificate, or under two names, is one party, since one theft gets both.
 */
function partiesOf(candidates) {
    const leader = new Map();
    const lead = (name) => {
        let at = name;
        for (let up = leader.get(at); up !== undefined; up = leader.get(at))
            at = up;
        return at;
    };
    for (const { party, key } of candidates) {
        const [own, other] = [lead(`party ${party}`), lead(`key ${key}`)];
        if (own !== other)
            leader.set(other, own);
    }
    return ({ party }) => lead(`party ${party}`);
}

// EXTERNAL MODULE: ./packages/policy/lib/evaluate/signer.js
var evaluate_signer = __webpack_require__(67502);
;// CONCATENATED MODULE: ./packages/policy/lib/evaluate/co-signers.js



/** A signer that no policy can name, so that a party which signed the attestation itself is no co-signer of it. */
const SIGNER = ' signer';
/**
 * Whether each co-signer signed the same statement, byte for byte: one that speaks about the same artifact in other words
 * vouches for those. Nothing else is asked of what a co-signer made, since it is the same statement. Signer and co-signers
 * are distinct parties with distinct keys.
 *
 * @returns no check where no co-signer is demanded
 */
function checkCoSigners(attestation, wanted, all, namesOf) {
    if (wanted.length === 0)
        return [];
    const key = 'coSigners';
    const statement = attestation.verified.statementDigest?.sha256;
    const makers = (isSure) => all.flatMap((one) => {
        const { names, check } = namesOf(one, wanted);
        if (names.length === 0 || (isSure && check.verdict !== 'pass'))
            return [];
        return [{ ...(0,evaluate_signer/* makerOf */.Or)(one.verified), names, source: one.source, statement: one.verified.statementDigest?.sha256 }];
    });
    const signer = { ...(0,evaluate_signer/* makerOf */.Or)(attestation.verified), names: [SIGNER], source: attestation.source, statement };
    const foundBy = (isSure) => {
        if (statement === undefined)
            return [];
        const same = makers(isSure).filter((one) => one.statement === statement);
        return distinct([signer, ...same]).filter((one) => one !== signer);
    };
    const found = foundBy(true);
    const sources = found.map(({ source }) => source).join(', ');
    if (found.length === wanted.length)
        return [(0,evaluate_check/* passed */.bF)(key, `the same statement is signed by ${wanted.join(', ')} (${sources})`)];
    if (foundBy(false).length === wanted.length)
        return [(0,evaluate_check/* undecidedCheck */.Mk)(key, `who co-signed could not be determined (${wanted.join(', ')})`)];
    return [
        (0,evaluate_check/* failedCheck */.WU)(key, co_signers_whyNot(wanted, found.flatMap(({ names }) => names), makers(true))),
    ];
}
function co_signers_whyNot(wanted, found, others) {
    const missing = wanted.filter((name) => !found.includes(name));
    if (missing.length === 0)
        return `the co-signers ${wanted.join(', ')} must be as many distinct parties with distinct keys`;
    const elsewhere = others.find(({ names }) => names.some((name) => missing.includes(name)));
    const instead = elsewhere === undefined
        ? 'no signature of it verifies'
        : `what it signed (${elsewhere.source}) is another statement, or by the same key as another signer's`;
    return `the same statement must be signed by ${missing.join(', ')} too: ${instead}`;
}

// EXTERNAL MODULE: ./packages/policy/lib/evaluate/origin.js
var origin = __webpack_require__(54922);
;// CONCATENATED MODULE: ./packages/policy/lib/evaluate/inputs.js





/** GitHub's own build type, which has no place for inputs. */
const GITHUB_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/**
 * Compares the inputs of a build with those that are demanded: `externalParameters.inputs`, and those of the event as
 * `event.<name>`. One that is not named in the policy must not be there, since it may change what was built (case B30).
 */
function checkInputs(facts, demand) {
    const key = 'inputs';
    if (demand === 'any')
        return (0,evaluate_check/* passed */.bF)(key, 'any inputs are accepted');
    const found = inputsOf(facts);
    if (typeof found === 'string')
        return (0,evaluate_check/* failedCheck */.WU)(key, found);
    const wanted = new Map((demand === 'none' ? [] : demand).map(({ name, value }) => [name, value]));
    for (const [name, value] of found) {
        const accepted = wanted.get(name);
        if (accepted === undefined)
            return (0,evaluate_check/* failedCheck */.WU)(key, `the input ${(0,evaluate_check/* quoted */.TL)(name)} is ${inputs_shown(value)}, and ${demand === 'none' ? 'none are accepted' : 'the policy does not name it'}`);
        if (accepted !== 'any' && !accepted.oneOf.some((one) => one === value))
            return (0,evaluate_check/* failedCheck */.WU)(key, `the input ${(0,evaluate_check/* quoted */.TL)(name)} is ${inputs_shown(value)}, and ${accepted.oneOf.map(inputs_shown).join(' or ')} is demanded`);
    }
    const missing = [...wanted].find(([name, value]) => value !== 'any' && !found.has(name));
    if (missing !== undefined)
        return (0,evaluate_check/* failedCheck */.WU)(key, `the provenance has no input ${(0,evaluate_check/* quoted */.TL)(missing[0])}`);
    return (0,evaluate_check/* passed */.bF)(key, found.size === 0 ? 'there were no inputs' : 'the inputs are those that are named');
}
/** Inputs by name, or why they cannot be known. */
function inputsOf(facts) {
    const { statement } = facts.verified;
    if (statement?.predicateType !== uris/* PREDICATE */.W.provenanceV1)
        return 'only a provenance v1 says its inputs in a known place; write `inputs: any` to accept what this one had';
    const external = (0,origin.at)(statement.predicate, 'buildDefinition', 'externalParameters');
    const inputs = (0,origin.at)(external, 'inputs');
    const event = (0,origin.at)(external, 'event', 'inputs');
    if (inputs === undefined && event === undefined)
        return unrecorded(facts) ?? new Map();
    for (const one of [inputs, event])
        if (one !== undefined && !(0,types/* isJsonObject */.O)(one))
            return 'the inputs in the provenance are no mapping';
    return new Map([
        ...Object.entries((0,types/* isJsonObject */.O)(inputs) ? inputs : {}),
        ...Object.entries((0,types/* isJsonObject */.O)(event) ? event : {}).map(([name, value]) => [`event.${name}`, value]),
    ]);
}
/** A build may have had inputs that its build type has no place for. */
function unrecorded(facts) {
    const type = (0,origin.at)(facts.verified.statement?.predicate, 'buildDefinition', 'buildType');
    if (type !== GITHUB_TYPE)
        return undefined;
    const { event } = (0,origin/* builtFrom */.d)(facts);
    if (event === undefined || event === 'workflow_dispatch')
        return 'the provenance does not record inputs, and a run like this may have had some';
    const by = (0,evaluate_signer/* signedBy */.qI)(facts.verified);
    const config = by.kind === 'certificate' ? by.signer.claims.buildConfigUri : undefined;
    if (config !== (0,evaluate_signer/* signerName */.Ex)(by))
        return 'the provenance does not record inputs, and a workflow that is called may have had some';
    return undefined;
}
function inputs_shown(value) {
    if (typeof value === 'string')
        return (0,evaluate_check/* quoted */.TL)(value);
    return value === null || typeof value !== 'object' ? `${JSON.stringify(value)} (no text)` : 'a list or map';
}

;// CONCATENATED MODULE: ./packages/policy/lib/evaluate/revoked.js




/** Why an attestation counts no more: who made it, or in which builder's name. */
function revokedMaker(facts, revoked) {
    const by = (0,evaluate_signer/* signedBy */.qI)(facts.verified);
    const builder = builderId(facts);
    if (by.kind === 'key' && revoked.keys.includes(by.fingerprint))
        return `the key ${by.fingerprint} is revoked`;
    const san = by.kind === 'key' ? undefined : by.signer.san;
    if (san !== undefined && hasName(revoked.identities, san))
        return `the identity ${(0,evaluate_check/* quoted */.TL)(san)} is revoked`;
    const found = [builder, san].find((one) => one !== undefined && hasName(revoked.builders, one));
    return found === undefined ? undefined : `the builder ${(0,evaluate_check/* quoted */.TL)(found)} is revoked`;
}
/** A revoked commit that an attestation says the artifact came from, or that its builder was at. */
function revokedCommit(facts, revoked) {
    if (revoked.commits.length === 0)
        return undefined;
    const by = (0,evaluate_signer/* signedBy */.qI)(facts.verified);
    const claims = by.kind === 'certificate' ? by.signer.claims : {};
    const named = [claims.sourceRepositoryDigest, claims.buildSignerDigest, claims.buildConfigDigest];
    const atRef = by.kind === 'certificate' ? /@([0-9a-f]{40,64})$/.exec(by.signer.san)?.[1] : undefined;
    const all = new Set([...named, atRef, ...dependencyCommits(facts)]);
    return revoked.commits.find((commit) => all.has(commit));
}
/** `builder.id` of a provenance. */
function builderId({ verified }) {
    const { predicateType, predicate } = verified.statement ?? {};
    const found = predicateType === uris/* PREDICATE */.W.provenanceV1
        ? (0,origin.at)(predicate, 'runDetails', 'builder', 'id')
        : predicateType === uris/* PREDICATE */.W.provenanceV02
            ? (0,origin.at)(predicate, 'builder', 'id')
            : undefined;
    return typeof found === 'string' ? found : undefined;
}
function dependencyCommits({ verified }) {
    const { predicateType, predicate } = verified.statement ?? {};
    const list = predicateType === uris/* PREDICATE */.W.provenanceV1
        ? (0,origin.at)(predicate, 'buildDefinition', 'resolvedDependencies')
        : predicateType === uris/* PREDICATE */.W.provenanceV02
            ? (0,origin.at)(predicate, 'materials')
            : undefined;
    if (!Array.isArray(list))
        return [];
    return list.flatMap((entry) => [(0,origin.at)(entry, 'digest', 'gitCommit'), (0,origin.at)(entry, 'digest', 'sha1')].filter((one) => typeof one === 'string'));
}
/** Whether the list has the name, or the name without its `@ref`. */
function hasName(list, name) {
    return list.includes(name) || list.includes((0,evaluate_signer/* withoutRef */.iQ)(name));
}

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/validate.js + 9 modules
var validate = __webpack_require__(74076);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/slsa/signed-by.js
var signed_by = __webpack_require__(16899);
;// CONCATENATED MODULE: ./packages/core/lib/slsa/vsa-steps.js




const LEVEL = /^SLSA_([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)_LEVEL_(\d|UNEVALUATED)$/;
/**
 * A verification summary by its content.
 *
 * @throws CoreError refused `VSA` for anything else, also for one that contradicts itself
 * @see SLSA v1.2, Verification Summary Attestation
 */
function readVsa({ statement }) {
    const type = statement?.predicateType;
    if (statement === undefined || type !== uris/* PREDICATE */.W.vsaV1) {
        const found = (type ?? 'a plain signature').slice(0, 300);
        throw (0,error/* refused */.J5)('VSA', `type of the summary: "${found}", and "${uris/* PREDICATE */.W.vsaV1}" is demanded`);
    }
    try {
        return (0,validate/* parsePredicate */.r)(uris/* PREDICATE */.W.vsaV1, (0,types/* isJsonObject */.O)(statement.predicate) ? statement.predicate : null);
    }
    catch (cause) {
        throw (0,error/* refused */.J5)('VSA', `the summary is malformed: ${cause instanceof Error ? cause.message : 'unknown'}`, { cause });
    }
}
/** The verified level that satisfies the wanted one: a level includes the lower ones of its track, any other word is itself (case C20). */
function levelThatSatisfies(verified, wanted) {
    const [, track, number = ''] = LEVEL.exec(wanted) ?? [];
    return verified.find((level) => {
        if (level === wanted)
            return true;
        const [, own, reached] = LEVEL.exec(level) ?? [];
        return own !== undefined && own === track && /^\d$/.test(number) && Number(reached) >= Number(number);
    });
}
/** Whether a summary says that it was made by the policy with this digest: what both give must be the same, and something must be. */
function isByPolicy({ policy }, wanted) {
    const shared = Object.keys(wanted).filter((algorithm) => policy.digest?.[algorithm] !== undefined);
    return shared.length > 0 && shared.every((algorithm) => policy.digest?.[algorithm] === wanted[algorithm]);
}
/** Made in the workflow that was started: any step of its job could have written it. */
function isSelfIssued(verified) {
    const by = (0,signed_by/* signedBy */.qI)(verified);
    if (by.kind === 'key' || !(0,signed_by/* isWorkflowRun */.XX)(by.signer, verified.profile))
        return false;
    return (0,signed_by/* workflowAddress */._2)(by.signer.san)?.uri === (0,signed_by/* workflowAddress */._2)(by.signer.claims.buildConfigUri)?.uri;
}

;// CONCATENATED MODULE: ./packages/policy/lib/evaluate/vsa.js



/** A verification summary by its content; undefined for anything else, also for one that contradicts itself. */
function vsaOf({ verified }) {
    if (verified.statement?.predicateType !== uris/* PREDICATE */.W.vsaV1)
        return undefined;
    try {
        return readVsa(verified);
    }
    catch {
        return undefined;
    }
}
/** Whether a summary is about what the demand is about: verifier, resource and policy. The newest such one decides. */
function aboutChecks(vsa, demand) {
    const { policyDigest } = demand;
    const digest = vsa.policy.digest?.sha256;
    return [
        (0,evaluate_check/* exactly */.pV)('verifier', 'verifier', vsa.verifier.id, [demand.verifier]),
        (0,evaluate_check/* exactly */.pV)('resourceUri', 'resource', vsa.resourceUri, [demand.resourceUri]),
        ...(policyDigest === undefined
            ? []
            : [
                digest === undefined
                    ? (0,evaluate_check/* failedCheck */.WU)('policyDigest', 'the summary does not say by which policy')
                    : (0,evaluate_check/* exactly */.pV)('policyDigest', 'digest of the policy', digest, [policyDigest.sha256 ?? '']),
            ]),
    ];
}
/** What the newest summary must say. */
function resultChecks(facts, vsa, demand) {
    const isPassed = vsa.verificationResult === 'PASSED';
    return [
        isPassed
            ? (0,evaluate_check/* passed */.bF)('verificationResult', `the verification passed${isSelfIssued(facts.verified) ? ' (self-issued: an ordinary job wrote it)' : ''}`)
            : (0,evaluate_check/* failedCheck */.WU)('verificationResult', `the verification has the result ${vsa.verificationResult}`),
        ...demand.levels.map((wanted) => levelCheck(vsa, wanted)),
    ];
}
function levelCheck(vsa, wanted) {
    const found = levelThatSatisfies(vsa.verifiedLevels, wanted);
    if (found !== undefined)
        return (0,evaluate_check/* passed */.bF)('level', `${found} was verified`);
    return (0,evaluate_check/* failedCheck */.WU)('level', `${(0,evaluate_check/* listed */.KE)(vsa.verifiedLevels) || 'nothing'} was verified, and ${(0,evaluate_check/* quoted */.TL)(wanted)} is demanded`);
}
/** When a summary says that it was made; never later than its signature. */
function timeOf(facts, vsa) {
    const signed = facts.verified.times.map((time) => time.at.getTime());
    const said = vsa.timeVerified === undefined ? [] : [Date.parse(vsa.timeVerified)];
    const all = [...signed, ...said].filter(Number.isFinite);
    return all.length === 0 ? undefined : Math.min(...all);
}

;// CONCATENATED MODULE: ./packages/policy/lib/evaluate/evaluate-policy.js












/**
 * What a policy says about an artifact. Every demand of every rule that covers it must be met, each by one attestation
 * that satisfies all of it; facts of two are never put together. An artifact that no rule covers is refused, and what is
 * revoked beats everything. Never throws for what an attestation says.
 */
function evaluatePolicy(policy, facts) {
    const artifact = facts.name ?? digestName(facts);
    const rules = policy.rules.filter((rule) => rule.artifacts.some((pattern) => (0,evaluate_artifact/* covers */.hU)(pattern, facts.name)));
    const applied = rules.map(({ name }) => name);
    const revoked = revokedArtifact(policy, rules, facts);
    if (revoked !== undefined)
        return { verdict: 'fail', reason: revoked.reason, artifact, applied, rules: [revoked] };
    if (rules.length === 0) {
        const reason = `no rule of ${policy.what} covers ${facts.name === undefined ? 'an artifact without a name' : (0,evaluate_check/* quoted */.TL)(facts.name)}`;
        return {
            verdict: 'fail',
            reason,
            artifact,
            applied,
            rules: [simple('no-rule', 'a rule covers the artifact', reason)],
        };
    }
    const verdicts = rules.flatMap((rule) => demandsOf(rule, policy, facts));
    const verdict = (0,evaluate_check/* worstOf */.hm)(verdicts.map((one) => one.verdict));
    const deciding = verdicts.find((one) => one.verdict === verdict);
    const reason = verdict === 'pass'
        ? `${applied.length === 1 ? `the rule ${applied[0]} is` : `the rules ${applied.join(', ')} are`} satisfied`
        : `${deciding?.id}: ${deciding?.reason}`;
    return { verdict, reason, artifact, applied, rules: verdicts };
}
function digestName({ digest }) {
    const [algorithm, hex] = Object.entries(digest)[0] ?? ['digest', 'unknown'];
    return `${algorithm}:${hex}`;
}
function simple(id, title, reason, source) {
    const base = { id, title, verdict: 'fail', reason, sources: [], checks: [], rejected: [] };
    return source === undefined ? base : { ...base, source };
}
/**
 * Whether the artifact itself is revoked: by its digest, or because a signer that a rule accepts says that it came from a
 * revoked commit. What strangers say about it refuses nothing: anybody can write that.
 */
function revokedArtifact(policy, rules, facts) {
    const title = 'nothing of it is revoked';
    const digest = Object.entries(facts.digest)
        .map(([algorithm, hex]) => `${algorithm}:${hex}`)
        .find((one) => policy.revoked.digests.includes(one));
    if (digest !== undefined)
        return simple('revoked', title, `the artifact ${digest} is revoked`);
    const accepted = new Set(rules.flatMap(allDemands).flatMap(({ signers }) => signers));
    for (const attestation of facts.attestations) {
        const commit = revokedCommit(attestation, policy.revoked);
        if (commit === undefined || namesOf(attestation, [...accepted], policy).names.length === 0)
            continue;
        return simple('revoked', title, `${attestation.source}: the commit ${commit} is revoked`, attestation.source);
    }
    return undefined;
}
function allDemands(rule) {
    return [rule.provenance, rule.vsa, ...rule.signatures, ...rule.attestations].filter((demand) => demand !== undefined);
}
function demandsOf(rule, policy, facts) {
    const { provenance, vsa } = rule;
    const nothing = (what) => `there is no ${what} about the artifact that verifies`;
    const found = [];
    if (provenance !== undefined) {
        found.push(decide({
            id: `${rule.name}/provenance`,
            title: 'provenance',
            quorum: provenance.quorum,
            nothing: nothing('provenance'),
        }, ofType(facts, [uris/* PREDICATE */.W.provenanceV1, uris/* PREDICATE */.W.provenanceV02]).map((one) => candidate(one, provenance, policy, facts, () => provenanceChecks(one, provenance), provenance.conditions))));
    }
    if (vsa !== undefined)
        found.push(vsaVerdict(rule, vsa, policy, facts));
    rule.signatures.forEach((signature, index) => {
        found.push(decide({
            id: `${rule.name}/signatures[${index}]`,
            title: 'signature',
            quorum: signature.quorum,
            nothing: nothing('signature'),
        }, facts.attestations
            .filter(isSignature)
            .map((one) => candidate(one, signature, policy, facts, () => (0,origin/* checkOrigin */.X)(one, signature.origin)))));
    });
    rule.attestations.forEach((demand, index) => {
        found.push(decide({
            id: `${rule.name}/attestations[${index}]`,
            title: `attestation of ${demand.type}`,
            quorum: demand.quorum,
            nothing: nothing(`attestation of ${demand.type}`),
        }, ofType(facts, [demand.type]).map((one) => candidate(one, demand, policy, facts, () => (0,origin/* checkOrigin */.X)(one, demand.origin), demand.conditions))));
    });
    return found;
}
function ofType(facts, types) {
    return facts.attestations.filter(({ verified }) => verified.statement !== undefined && types.includes(verified.statement.predicateType));
}
/** No attestation of another type counts as a signature (case A41). */
function isSignature({ verified }) {
    return verified.kind === 'signature' || verified.statement?.predicateType === uris/* PREDICATE */.W.cosignSignV1;
}
/**
 * One attestation against one demand. Who signed comes first: what a stranger says is not looked at. Conditions come
 * last, since they are the only ones that cost time.
 */
function candidate(facts, demand, policy, artifact, checks, conditions = []) {
    const { names, check } = namesOf(facts, demand.signers, policy);
    const base = { source: facts.source, ...(0,evaluate_signer/* makerOf */.Or)(facts.verified), names };
    if (names.length === 0)
        return { ...base, checks: [check] };
    const found = [
        check,
        ...checks(),
        ...checkAge(earliest(facts.verified.times), demand.maxAge, artifact.now),
        ...checkCoSigners(facts, demand.coSigners ?? [], artifact.attestations, (one, accepted) => namesOf(one, accepted, policy)),
    ];
    if ((0,evaluate_check/* worstOf */.hm)(found.map(({ verdict }) => verdict)) === 'fail')
        return { ...base, checks: found };
    const predicate = facts.verified.statement?.predicate ?? null;
    return {
        ...base,
        checks: [
            ...found,
            ...conditions.map((condition, index) => {
                const key = `conditions[${index}]`;
                const result = evaluateCondition(condition, predicate);
                if (result.isMet)
                    return (0,evaluate_check/* passed */.bF)(key, condition.message ?? condition.text);
                return (0,evaluate_check/* failedCheck */.WU)(key, `${condition.message ?? `\`${condition.text.trim()}\` is not met`}: ${result.reason}`);
            }),
        ],
    };
}
/** The names by which the policy knows who signed, of those that are accepted; a revoked one has none. */
function namesOf(facts, accepted, policy) {
    const revoked = revokedMaker(facts, policy.revoked);
    if (revoked !== undefined)
        return { names: [], check: (0,evaluate_check/* failedCheck */.WU)('revoked', revoked) };
    const checks = accepted.flatMap((name) => {
        const signer = policy.signers.get(name);
        return signer === undefined ? [] : [{ name, check: (0,evaluate_signer/* isBySigner */.km)(facts, signer) }];
    });
    const matching = checks.filter(({ check }) => check.verdict === 'pass');
    const unclear = checks.filter(({ check }) => check.verdict === 'undecided');
    const best = matching.length > 0 ? matching : unclear;
    const check = best[0]?.check ?? checks[0]?.check ?? (0,evaluate_check/* failedCheck */.WU)('signers', 'no signer is accepted');
    return { names: best.map(({ name }) => name), check };
}
function provenanceChecks(facts, demand) {
    return [
        ...(demand.builderId === undefined
            ? []
            : [(0,evaluate_check/* exactly */.pV)('builderId', 'builder.id', builderId(facts), [demand.builderId])]),
        ...(0,origin/* checkOrigin */.X)(facts, demand.origin),
        checkInputs(facts, demand.inputs),
        evaluate_policy_levelCheck(facts, demand.level),
    ];
}
function evaluate_policy_levelCheck({ level }, wanted) {
    if (wanted === 'any')
        return (0,evaluate_check/* passed */.bF)('level', 'any level is accepted');
    if (level === undefined)
        return (0,evaluate_check/* undecidedCheck */.Mk)('level', 'the SLSA level was not determined');
    if (level.level >= wanted)
        return (0,evaluate_check/* passed */.bF)('level', `it is SLSA Build Level ${level.level}`);
    const raise = level.raise === undefined ? '' : ` (to raise it: ${level.raise})`;
    return (0,evaluate_check/* failedCheck */.WU)('level', `it is SLSA Build Level ${level.level}, and ${wanted} is demanded${raise}`);
}
/** Of the summaries of one party about one resource the newest counts, so that a withdrawn one does not live on. */
function vsaVerdict(rule, demand, policy, facts) {
    const newest = new Map();
    const others = [];
    for (const one of ofType(facts, [uris/* PREDICATE */.W.vsaV1])) {
        const vsa = vsaOf(one);
        const { names, check } = namesOf(one, demand.signers, policy);
        const maker = (0,evaluate_signer/* makerOf */.Or)(one.verified);
        const { party } = maker;
        const base = { source: one.source, ...maker, names };
        if (vsa === undefined || names.length === 0) {
            others.push({ ...base, checks: [names.length === 0 ? check : (0,evaluate_check/* failedCheck */.WU)('vsa', 'it is no valid summary')] });
            continue;
        }
        const about = [check, ...(0,origin/* checkOrigin */.X)(one, demand.origin), ...aboutChecks(vsa, demand)];
        if ((0,evaluate_check/* worstOf */.hm)(about.map(({ verdict }) => verdict)) === 'fail') {
            others.push({ ...base, checks: about });
            continue;
        }
        const time = timeOf(one, vsa);
        const checks = [...about, ...resultChecks(one, vsa, demand), ...checkAge(time, demand.maxAge, facts.now)];
        const entry = { time: time ?? 0, candidate: { ...base, checks } };
        const known = newest.get(party);
        // At the same time the worse one counts.
        const isNewer = known === undefined || entry.time > known.time || (entry.time === known.time && !isGood(entry.candidate));
        if (isNewer)
            newest.set(party, entry);
        const older = isNewer ? known : entry;
        if (older !== undefined)
            others.push({ ...older.candidate, checks: [(0,evaluate_check/* failedCheck */.WU)('vsa', 'a newer summary replaces it')] });
    }
    return decide({
        id: `${rule.name}/vsa`,
        title: 'verification summary',
        quorum: demand.quorum,
        nothing: 'there is no verification summary about the artifact that verifies',
    }, [...[...newest.values()].map((entry) => entry.candidate), ...others]);
}
function isGood({ checks }) {
    return (0,evaluate_check/* worstOf */.hm)(checks.map(({ verdict }) => verdict)) === 'pass';
}

// EXTERNAL MODULE: ./packages/policy/lib/file/parse-policy.js + 1 modules
var parse_policy = __webpack_require__(15006);
;// CONCATENATED MODULE: ./packages/policy/lib/engine.js



/** Reads and applies policy files for the flow of `verify`. */
const policyEngine = {
    condition: async (text, what) => {
        const condition = (0,parse/* parseCondition */.z)(text, { what, path: '', lineOf: () => undefined });
        return (predicate) => {
            const result = evaluateCondition(condition, predicate);
            return result.isMet ? undefined : result.reason;
        };
    },
    open: async (bytes, what) => {
        const policy = await (0,parse_policy/* parsePolicy */.O)(bytes, what);
        return {
            digest: policy.digest,
            keys: [...policy.signers.values()].flatMap(keysOf),
            covers: (name, isNamed = false) => policy.rules.some(({ artifacts }) => artifacts.some((pattern) => (0,evaluate_artifact/* covers */.hU)(pattern, name) && !(isNamed && pattern.kind === 'any'))),
            speaksOf: (beginning) => policy.rules.some(({ artifacts }) => artifacts.some((pattern) => {
                const name = pattern.kind === 'any'
                    ? ''
                    : pattern.kind === 'name'
                        ? pattern.name
                        : pattern.kind === 'glob'
                            ? pattern.glob
                            : pattern.purl;
                return name.startsWith(beginning) || name.startsWith('*');
            })),
            evaluate: (facts) => {
                const { verdict, reason, rules } = evaluatePolicy(policy, facts);
                return {
                    verdict,
                    reason,
                    rules: rules.map(({ id, verdict: said, reason: why, source }) => ({
                        id,
                        verdict: said,
                        reason: why,
                        ...(source === undefined ? {} : { source }),
                    })),
                };
            },
        };
    },
};
function keysOf(signer) {
    if (signer.kind !== 'key')
        return [];
    return signer.publicKeys.map((publicKey) => ({ publicKey, isLogRequired: signer.isLogRequired }));
}

// EXTERNAL MODULE: ./packages/core/lib/report/blocks.js
var blocks = __webpack_require__(90284);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(16061);
;// CONCATENATED MODULE: ./packages/policy/lib/explain.js


const WORD = { pass: 'ok', fail: 'REFUSED', undecided: 'UNDECIDED' };
/** Rejected attestations that are shown for one demand. */
const MAX_REJECTED = 10;
/** Says which rule decided, what it demanded, and what was found instead. */
function explain(verdict) {
    const head = `${WORD[verdict.verdict]}  ${verdict.artifact}: ${verdict.reason}`;
    const rules = verdict.applied.length === 0 ? 'no rule covers it' : `rules that cover it: ${verdict.applied.join(', ')}`;
    const lines = [head, `  ${rules}`, ...verdict.rules.flatMap(linesOf)];
    return { text: lines.map(printable/* printable */.g).join('\n'), blocks: blocksOf(verdict, rules) };
}
function linesOf(demand) {
    const by = demand.source === undefined ? '' : ` (${demand.source})`;
    return [
        `  ${WORD[demand.verdict]}  ${demand.id}: ${demand.title}${by}`,
        ...demand.checks.map((check) => `    ${WORD[check.verdict]}  ${check.key}: ${check.reason}`),
        ...(demand.checks.length === 0 ? [`    ${demand.reason}`] : []),
        ...rejectedOf(demand).map(({ source, reason }) => `    not counted: ${source}: ${reason}`),
    ];
}
function rejectedOf(demand) {
    const others = demand.rejected.filter(({ source }) => demand.verdict === 'pass' || source !== demand.source);
    if (others.length <= MAX_REJECTED)
        return others;
    return [...others.slice(0, MAX_REJECTED), { source: '…', reason: `${others.length - MAX_REJECTED} more` }];
}
function blocksOf(verdict, rules) {
    const rows = verdict.rules.flatMap((demand) => [
        [(0,blocks/* strong */.ko)(demand.id), (0,blocks/* text */.Qq)(WORD[demand.verdict]), (0,blocks/* text */.Qq)(demand.reason), (0,blocks/* code */.aY)(demand.source ?? '')],
        ...demand.checks.map((check) => [
            (0,blocks/* code */.aY)(check.key),
            (0,blocks/* text */.Qq)(WORD[check.verdict]),
            (0,blocks/* text */.Qq)(check.reason),
            (0,blocks/* text */.Qq)(''),
        ]),
    ]);
    return [
        {
            kind: 'heading',
            level: 3,
            text: `Policy: ${verdict.artifact}`,
            mark: verdict.verdict === 'pass' ? 'good' : verdict.verdict === 'fail' ? 'bad' : 'neutral',
        },
        { kind: 'paragraph', content: [(0,blocks/* text */.Qq)(`${verdict.reason}; ${rules}`)] },
        { kind: 'table', head: ['Demand', 'Verdict', 'Why', 'Attestation'], rows },
    ];
}

// EXTERNAL MODULE: ./packages/policy/lib/export/export-policy.js + 20 modules
var export_policy = __webpack_require__(96927);
// EXTERNAL MODULE: ./packages/policy/lib/file/form.js + 2 modules
var file_form = __webpack_require__(4757);
;// CONCATENATED MODULE: ./packages/policy/lib/file/schema.js

/** JSON Schema of policy files, for editors: what the parser takes, up to names that must be known and conditions. */
function policySchema() {
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: 'urn:slsa-actions:slsa-policy:v1',
        title: 'slsa-policy.yaml',
        ...file_form/* policyForm */.T.schema,
    };
}

// EXTERNAL MODULE: ./packages/policy/lib/flow/policy-flow.js
var policy_flow = __webpack_require__(35040);
// EXTERNAL MODULE: ./packages/policy/lib/lint.js + 1 modules
var lint = __webpack_require__(90282);
;// CONCATENATED MODULE: ./packages/policy/lib/index.js










/***/ })

};
;