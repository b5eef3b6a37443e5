"use strict";
exports.id = 5040;
exports.ids = [5040];
exports.modules = {

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pemBlocks),
/* harmony export */   o: () => (/* binding */ pemText)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27604);

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END ([A-Z0-9 ]+)-----/g;
/** A block of PEM text, with 64 characters a line and a line end behind it (RFC 7468, strict). */
function pemText({ label, der }) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
/**
 * The blocks of a text that holds nothing but PEM (RFC 7468, strict: no headers in a block, no words beside it);
 * undefined for any other text.
 */
function pemBlocks(text) {
    const blocks = [];
    let at = 0;
    for (const match of text.matchAll(BLOCK)) {
        const [whole, label = '', body = '', endLabel] = match;
        if (label !== endLabel || text.slice(at, match.index).trim() !== '')
            return undefined;
        at = match.index + whole.length;
        try {
            blocks.push({ label, der: (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y)(body.replace(/[\r\n]/g, ''), label) });
        }
        catch {
            return undefined;
        }
    }
    return blocks.length > 0 && text.slice(at).trim() === '' ? blocks : undefined;
}


/***/ }),

/***/ 51565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ mergeBuilderMaps),
/* harmony export */   T: () => (/* binding */ parseBuilderMap)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44411);
/* harmony import */ var _builder_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77799);
/* harmony import */ var _map_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23770);



const MAX_BYTES = 1024 * 1024;
const MAX_BUILDERS = 1000;
/** `$schema` is for editors. */
const FIELDS = ['$schema', 'version', 'builders'];
/**
 * A builder map, read strictly: no unknown field, no entry that claims what no builder of its kind can give.
 *
 * @param what names the document in errors
 * @throws CoreError bad-input `BUILDER_MAP` with the path in the document
 * @throws WireError for what is no JSON
 * @see docs/schemas/builder-map.v1.json
 */
function parseBuilderMap(bytes, what) {
    const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(bytes, { what, maxBytes: MAX_BYTES, maxDepth: 16 });
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(what, 'must be an object');
    (0,_map_field_js__WEBPACK_IMPORTED_MODULE_2__/* .assertFields */ .W)(value, FIELDS, what);
    if (value.version !== 1)
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(`${what}, version`, 'must be 1');
    if (!Array.isArray(value.builders))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(`${what}, builders`, 'must be a list');
    if (value.builders.length > MAX_BUILDERS)
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(`${what}, builders`, `has more than ${MAX_BUILDERS} entries`);
    const builders = value.builders.map((entry, index) => (0,_builder_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .parseBuilderEntry */ .V)(entry, `${what}, builders[${index}]`));
    assertDistinct(builders, what);
    return { version: 1, builders };
}
/** The own map before the built-in one. An own entry replaces all built-in ones of its signer. */
function mergeBuilderMaps(own, builtin) {
    const signers = new Set(own.builders.map(({ signer }) => signer));
    return { version: 1, builders: [...own.builders, ...builtin.builders.filter(({ signer }) => !signers.has(signer))] };
}
/** Two entries for one signer and build type would say two things at once. */
function assertDistinct(builders, what) {
    const seen = new Set();
    for (const [index, { signer, buildTypes }] of builders.entries()) {
        for (const type of buildTypes.length === 0 ? [''] : buildTypes) {
            const key = `${signer} ${type}`;
            if (seen.has(key))
                throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O)(`${what}, builders[${index}]`, 'is a second entry for its signer and build type');
            seen.add(key);
        }
    }
}


/***/ }),

/***/ 12962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Mk: () => (/* binding */ undecidedCheck),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   WU: () => (/* binding */ failedCheck),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   pV: () => (/* binding */ exactly)
/* harmony export */ });
const passed = (key, reason) => ({ key, verdict: 'pass', reason });
const failedCheck = (key, reason) => ({ key, verdict: 'fail', reason });
const undecidedCheck = (key, reason) => ({ key, verdict: 'undecided', reason });
/** Fails if one fails, is undecided if one is; nothing at all does not pass. */
function worstOf(verdicts) {
    if (verdicts.includes('fail') || verdicts.length === 0)
        return 'fail';
    return verdicts.includes('undecided') ? 'undecided' : 'pass';
}
/** A found text against those that are accepted, exactly. */
function exactly(key, what, found, wanted) {
    if (found === undefined)
        return failedCheck(key, `the ${what} is not certified`);
    if (wanted.includes(found))
        return passed(key, `the ${what} is ${quoted(found)}`);
    return failedCheck(key, `the ${what} is ${quoted(found)}, and ${listed(wanted)} is demanded`);
}
/** A text out of an attestation as it may stand in a sentence. */
function quoted(text) {
    const shown = JSON.stringify(text.length <= 300 ? text : `${text.slice(0, 299)}…`);
    // Marks that hide or turn writing are no control characters of JSON.
    return shown.replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function listed(wanted) {
    const some = wanted.slice(0, 5).map(quoted).join(' or ');
    return wanted.length <= 5 ? some : `${some} (or one of ${wanted.length - 5} more)`;
}


/***/ }),

/***/ 54922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkOrigin),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   d: () => (/* binding */ builtFrom)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44411);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45202);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12962);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67502);




/**
 * A certificate that is silent gets no help from the predicate: a step of the job writes that. Where a key signed there
 * is nothing else than its word.
 */
function builtFrom({ verified }) {
    const by = (0,_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .signedBy */ .qI)(verified);
    if (by.kind === 'key')
        return fromPredicate(verified.statement?.predicateType, verified.statement?.predicate);
    const { claims } = by.signer;
    const workflow = workflowPath(claims.buildConfigUri, claims.sourceRepositoryUri);
    return withoutUnset({
        repository: claims.sourceRepositoryUri,
        repositoryId: claims.sourceRepositoryId,
        ownerId: claims.sourceOwnerId,
        workflow,
        ref: claims.sourceRepositoryRef,
        event: claims.buildTrigger,
    });
}
function fromPredicate(type, predicate) {
    if (type !== in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE */ .W.provenanceV1)
        return {};
    const external = at(predicate, 'buildDefinition', 'externalParameters');
    const github = at(predicate, 'buildDefinition', 'internalParameters', 'github');
    return withoutUnset({
        repository: textAt(external, 'source', 'repository') ?? textAt(external, 'workflow', 'repository'),
        repositoryId: textAt(github, 'repository_id'),
        ownerId: textAt(github, 'repository_owner_id'),
        workflow: textAt(external, 'workflow', 'path'),
        ref: textAt(external, 'source', 'ref') ?? textAt(external, 'workflow', 'ref'),
        event: textAt(github, 'event_name'),
    });
}
/** Path of the workflow that was started: the build config URI is `<repository>/<path>@<ref>`. */
function workflowPath(config, repository) {
    if (config === undefined || repository === undefined || !config.startsWith(`${repository}/`))
        return undefined;
    return /^\/?([^@]+)@/.exec(config.slice(repository.length + 1))?.[1];
}
/** Compares where it was built with all that is demanded of it. */
function checkOrigin(facts, origin) {
    if (origin === 'any')
        return [(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)('origin', 'may have been made anywhere')];
    const found = builtFrom(facts);
    return [
        repositoryCheck(found.repository, origin),
        ...(origin.repositoryId === undefined
            ? []
            : [(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)('source.repositoryId', 'id of the repository', found.repositoryId, [origin.repositoryId])]),
        ...(origin.ownerId === undefined
            ? []
            : [(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)('source.ownerId', 'id of the owner', found.ownerId, [origin.ownerId])]),
        anyOr(origin.workflows, 'workflow', (wanted) => (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)('workflow', 'workflow', found.workflow, wanted)),
        refCheck(found.ref, origin.refs),
        anyOr(origin.events, 'event', (wanted) => (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)('event', 'event', found.event, wanted)),
    ];
}
function anyOr(wanted, key, check) {
    return wanted === 'any' ? (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(key, `any ${key} is accepted`) : check(wanted);
}
function repositoryCheck(found, { repository }) {
    const key = 'source.repository';
    if (repository === 'any')
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(key, 'any repository is accepted');
    if (repository.kind === 'exact')
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)(key, 'source repository', found, repository.uris);
    if (found === undefined)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)(key, 'the source repository is not certified');
    const rest = found.startsWith(`${repository.uri}/`) ? found.slice(repository.uri.length + 1) : undefined;
    if (rest !== undefined && /^[^/]+$/.test(rest))
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(key, `the source repository is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(found)}`);
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)(key, `the source repository is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(found)}, and one of ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(repository.uri)} is demanded`);
}
function refCheck(found, refs) {
    const key = 'ref';
    if (refs === 'any')
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(key, 'any ref is accepted');
    if (found === undefined)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)(key, 'the ref is not certified');
    if (refs.some((ref) => matchesRef(found, ref)))
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(key, `the ref is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(found)}`);
    const wanted = refs.map((ref) => ref.kind === 'exact' ? ref.ref : `a release ${ref.version === 'any' ? '' : ref.version}`.trim());
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)(key, `the ref is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(found)}, and ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(wanted)} is demanded`);
}
/** Numbers of a version are compared as numbers and one by one: `v13.0.3` is not `v13.0.30` (case B14). */
function matchesRef(found, ref) {
    if (ref.kind === 'exact')
        return found === ref.ref;
    const version = /^refs\/tags\/v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(found)?.slice(1);
    if (version === undefined)
        return false;
    if (ref.version === 'any')
        return true;
    return ref.version
        .slice(1)
        .split('.')
        .every((part, index) => part === version[index]);
}
function withoutUnset(found) {
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
/** What lies at a path; undefined where there is nothing. */
function at(value, ...path) {
    let found = value;
    for (const step of path)
        found = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(found) && Object.hasOwn(found, step) ? found[step] : undefined;
    return found;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : undefined;
}


/***/ }),

/***/ 67502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ signerName),
/* harmony export */   Or: () => (/* binding */ makerOf),
/* harmony export */   iQ: () => (/* binding */ withoutRef),
/* harmony export */   km: () => (/* binding */ isBySigner),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/* unused harmony export partyOf */
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12962);

/** A release tag; no pre-release. */
const RELEASE_TAG = /^refs\/tags\/v\d+\.\d+\.\d+$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Issuers of GitHub, whose certificates speak about the runner. */
const GITHUB_ISSUER = /^https:\/\/token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(\/[A-Za-z0-9_-]+)?$/;
/** Who signed, as the verification proved it. */
function signedBy({ verifiedBy }) {
    return verifiedBy;
}
/** Name of a signer for people: the certificate's, or the fingerprint of the key. */
function signerName(by) {
    return by.kind === 'certificate' ? by.signer.san : by.fingerprint;
}
/** One party, whatever version of its workflow signed; what counts once in a quorum. */
function partyOf(by) {
    return by.kind === 'key' ? by.fingerprint : `${by.signer.issuer} ${withoutRef(by.signer.san)}`;
}
/** Who signed, as far as signers of a quorum are told apart: the party, and the key that it signed with. */
function makerOf({ verifiedBy }) {
    return { party: partyOf(verifiedBy), key: verifiedBy.fingerprint };
}
/** The URI of a workflow without its `@ref`; any other name as it is. */
function withoutRef(name) {
    return /^(https:\/\/[^@]+\.ya?ml)@/.exec(name)?.[1] ?? name;
}
/** Whether an attestation is by a signer of the policy. */
function isBySigner(facts, signer) {
    const by = signedBy(facts.verified);
    const key = 'signers';
    if (signer.kind === 'key') {
        if (by.kind !== 'key')
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `${signer.name} is a key, and a certificate signed: ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(by.signer.san)}`);
        if (signer.fingerprints.includes(by.fingerprint))
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(key, `signed by ${signer.name}, key ${by.fingerprint}`);
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `the key is ${by.fingerprint}, and that of ${signer.name} is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(signer.fingerprints)}`);
    }
    if (by.kind === 'key')
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `${signer.name} has a certificate, and a key signed: ${by.fingerprint}`);
    if (by.signer.issuer !== signer.issuer)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `the issuer is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(by.signer.issuer)}, and that of ${signer.name} is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(signer.issuer)}`);
    const named = isNamed(facts, by.signer, signer);
    if (named.verdict !== 'pass')
        return named;
    return isOnRunner(by.signer, signer) ?? named;
}
function isNamed(facts, { san }, signer) {
    const key = 'signers';
    const { identity, name } = signer;
    const found = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(key, `signed by ${name}: ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(san)}`);
    switch (identity.kind) {
        case 'exact':
            if (identity.identities.includes(san))
                return found;
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `signed by ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(san)}, and ${name} is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(identity.identities)}`);
        case 'pattern':
            if (identity.pattern.matches(san))
                return found;
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `signed by ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(san)}, which the pattern of ${name} does not match`);
        case 'workflow': {
            const at = san.startsWith(`${identity.uri}@`) ? san.slice(identity.uri.length + 1) : undefined;
            if (at === undefined)
                return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `signed by ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(san)}, and ${name} is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(identity.uri)}`);
            if (identity.at === 'any')
                return found;
            if (identity.at !== 'releases') {
                if (identity.at.includes(at))
                    return found;
                return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `${name} is at ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(at)}, and must be at ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(identity.at)}`);
            }
            return isAtRelease(facts, name, at) ?? found;
        }
    }
}
/** A branch moves, and a fork's commit is served under the parent's name: only tags, and commits that the builder lists. */
function isAtRelease({ level }, name, at) {
    const key = 'signers';
    if (RELEASE_TAG.test(at))
        return undefined;
    if (!COMMIT.test(at))
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `${name} is at ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(at)}, which is no release tag`);
    if (level === undefined)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .undecidedCheck */ .Mk)(key, `${name} is at the commit ${at}, and nobody looked it up in its release list`);
    if (level.builder.matchedBy === 'release-list')
        return undefined;
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `${name} is at the commit ${at}, which is not in its release list`);
}
function isOnRunner({ issuer, claims }, signer) {
    const { runnerEnvironment } = claims;
    if (signer.runner === 'any' || runnerEnvironment === 'github-hosted')
        return undefined;
    if (runnerEnvironment === undefined && !GITHUB_ISSUER.test(issuer))
        return undefined;
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)('signers', `the runner of ${signer.name} is ${runnerEnvironment ?? 'not certified'}, and only GitHub-hosted ones count`);
}


/***/ }),

/***/ 96927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ exportPolicy)
});

// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/key/pem.js
var pem = __webpack_require__(4055);
;// CONCATENATED MODULE: ./packages/policy/lib/export/co-signers.js
/** The difference `co-signers` for each demand that has some. */
function coSigned(rules, messageOf) {
    return rules.flatMap(({ demands }) => demands
        .filter(({ coSigners }) => coSigners.length > 0)
        .map(({ place, coSigners }) => ({
        id: 'co-signers',
        direction: 'weaker',
        place: `${place}.coSigners`,
        message: messageOf(coSigners.map(({ name }) => name).join(', ')),
    })));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(16061);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./packages/policy/lib/export/document.js



/** Width of comments. */
const WIDTH = 118;
/** Documents as one YAML file with a head for people, the same bytes for the same input. */
function yamlFile(policy, title, notes, differences, documents) {
    const head = [
        title,
        `Made from ${fileName(policy.what)} (sha256:${policy.digest.sha256}) by \`slsa policy export\`. Change that file, not this one.`,
        ...notes,
        ...(differences.length === 0 ? [] : ['', 'Where the engine judges otherwise than the policy:']),
        ...differences.map(({ id, direction, place, message }) => `- ${direction} (${id})${place === '' ? '' : `, ${place}`}: ${message}`),
    ];
    const comments = head.flatMap((line) => wrapped((0,printable/* printable */.g)(line)));
    const texts = documents.map((document) => (0,dist/* stringify */.As)(document, {
        lineWidth: 0,
        defaultStringType: 'QUOTE_DOUBLE',
        defaultKeyType: 'PLAIN',
        aliasDuplicateObjects: false,
    }));
    return [comments.map((line) => `#${line === '' ? '' : ' '}${line}\n`).join(''), ...texts].join('---\n');
}
/** Without folders, which differ from machine to machine. */
function fileName(what) {
    return what.split(/[/\\]/).at(-1) ?? what;
}
function wrapped(text) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + word.length + 1 > WIDTH) {
            lines.push(line);
            line = `  ${word}`;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
/** Name of an object for a rule: names of rules are names of Kubernetes, cut where something must stand behind. */
function objectName(rule, behind = '') {
    const suffix = behind === '' ? '' : `-${behind}`;
    const whole = `slsa-${rule}${suffix}`;
    if (whole.length <= 63)
        return whole;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(whole).digest('hex').slice(0, 8);
    return `${whole.slice(0, 54)}-${digest}`;
}
/** What all objects of one policy carry. */
function metadata(name, policy) {
    return {
        name,
        labels: { 'app.kubernetes.io/managed-by': 'slsa-policy-export' },
        annotations: { 'slsa-policy/sha256': policy.digest.sha256 ?? '' },
    };
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/fault.js

/** Something in a policy that cannot be written for an engine at all. */
function badFault({ what }, place, message, remedy) {
    return (0,error/* badInput */.AN)('POLICY', `${what}: ${place}: ${message}`, { remedy });
}

// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/policy/lib/evaluate/origin.js
var origin = __webpack_require__(54922);
;// CONCATENATED MODULE: ./packages/policy/lib/export/trust-material.js



/**
 * The parts of a `trusted_root.json`.
 *
 * @throws CoreError bad-input `TRUSTED_ROOT` for one without a certificate authority
 */
function trustMaterial(root) {
    const certificateAuthorities = list(root.certificateAuthorities).map(authority);
    if (certificateAuthorities.length === 0)
        throw (0,error/* badInput */.AN)('TRUSTED_ROOT', 'the trusted root names no certificate authority', {
            remedy: 'give the trusted_root.json of the instance that signed',
        });
    return {
        certificateAuthorities,
        timestampAuthorities: list(root.timestampAuthorities).map(authority),
        logs: list(root.tlogs).map(log),
        certificateLogs: list(root.ctlogs).map(log),
    };
}
function list(value) {
    return Array.isArray(value) ? value.filter(types/* isJsonObject */.O) : [];
}
function authority(value) {
    const chain = list((0,origin.at)(value, 'certChain', 'certificates')).map((one) => trust_material_pem(trust_material_text(one.rawBytes)));
    return {
        uri: trust_material_text(value.uri),
        organization: trust_material_text((0,origin.at)(value, 'subject', 'organization')),
        commonName: trust_material_text((0,origin.at)(value, 'subject', 'commonName')),
        chain: chain.join(''),
    };
}
function log(value) {
    return {
        baseUrl: trust_material_text(value.baseUrl),
        key: trust_material_text((0,origin.at)(value, 'publicKey', 'rawBytes')),
        keyDetails: trust_material_text((0,origin.at)(value, 'publicKey', 'keyDetails')),
    };
}
function trust_material_text(value) {
    return typeof value === 'string' ? value : '';
}
function trust_material_pem(base64) {
    const lines = base64.match(/.{1,64}/g) ?? [];
    return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/engine-keys.js


/** Digest that a key of the usual kinds signs, by the name that engines give it. */
function keyHash(key) {
    const curves = { secp384r1: 'sha384', secp521r1: 'sha512' };
    return curves[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'sha256';
}
/** @throws CoreError bad-input `POLICY` where a key must be in a log, and the root lists none */
function assertLog({ name }, policy, trust) {
    if (trust.kind === 'public-good' || trustMaterial(trust.root).logs.length > 0)
        return;
    throw badFault(policy, `signers.${name}.transparencyLog`, 'is required, and the trusted root lists no log', 'write `transparencyLog: none`, or give the root of the instance that logs');
}

// EXTERNAL MODULE: ./packages/policy/lib/export/formula.js
var export_formula = __webpack_require__(38137);
;// CONCATENATED MODULE: ./packages/policy/lib/export/jmespath-text.js

/** Why something cannot be written as JMESPath. */
class NotExpressible extends Error {
}
/**
 * A formula as an expression of JMESPath that is true or false, over the predicate itself. Comparing what is not there
 * gives `null`, so a negation asks first whether it is there.
 *
 * @throws NotExpressible for a condition beyond equality, and for a value that Kyverno would read as a variable
 */
function jmesOf(formula) {
    switch (formula.kind) {
        case 'all':
            return joined(formula.of, ' && ', '`true`');
        case 'any':
            return joined(formula.of, ' || ', '`false`');
        case 'equals':
            return `${jmesPath(formula.path)} == ${jmesScalar(formula.value)}`;
        case 'differs':
            return present(formula.path, ...formula.values.map((value) => `${jmesPath(formula.path)} != ${jmesText(value)}`));
        case 'startsWithNone':
            return present(formula.path, ...formula.prefixes.map((prefix) => `!starts_with(${jmesPath(formula.path)}, ${jmesText(prefix)})`));
        case 'matches':
            return present(formula.path, `regex_match(${jmesText(formula.pattern)}, ${jmesPath(formula.path)})`);
        case 'absentOr':
            return `(${jmesPath(formula.path)} == \`null\` || ${jmesOf(formula.formula)})`;
        case 'keysAmong':
            return `length(keys(${jmesPath(formula.path)})[?!contains(${jmesTexts(formula.keys)}, @)]) == \`0\``;
        case 'hasOneOf':
            return `length(${jmesPath(formula.path)}[?contains(${jmesTexts(formula.values)}, @)] || \`[]\`) > \`0\``;
        case 'noCommitOf': {
            const list = jmesTexts(formula.commits);
            return `length((${jmesPath(formula.path)} || \`[]\`)[?contains(${list}, digest.gitCommit) || contains(${list}, digest.sha1)]) == \`0\``;
        }
        case 'youngerThan': {
            const time = jmesPath(formula.path);
            return present(formula.path, `time_after(time_add(${time}, '${formula.seconds}s'), time_now_utc())`, `time_before(${time}, time_add(time_now_utc(), '${export_formula/* SKEW */.NL}s'))`);
        }
        case 'condition':
            return condition(formula.node);
    }
}
/** A raw string. Braces and `$(` begin a variable of Kyverno's wherever they stand. */
function jmesText(text) {
    if (/[{}]|\$\(|[^\x20-\x7e]|\\$/.test(text))
        throw new NotExpressible(`the value ${JSON.stringify(text.slice(0, 80))} would be read as something else`);
    return `'${text.replaceAll("'", "\\'")}'`;
}
function joined(of, operator, empty) {
    if (of.length === 0)
        return empty;
    return `(${of.map(jmesOf).join(operator)})`;
}
function present(path, ...tests) {
    return `(${[`${jmesPath(path)} != \`null\``, ...tests].join(' && ')})`;
}
function jmesPath(path) {
    return path
        .map((step) => {
        if (!/^[\w-]+$/.test(step))
            throw new NotExpressible(`the field ${JSON.stringify(step)} has an unusual name`);
        return `"${step}"`;
    })
        .join('.');
}
function jmesTexts(texts) {
    if (!texts.every((text) => /^[\w.:/@-]*$/.test(text)))
        throw new NotExpressible('a name in a list would be read as something else');
    return `\`${JSON.stringify(texts)}\``;
}
function jmesScalar(value) {
    return typeof value === 'string' ? jmesText(value) : `\`${JSON.stringify(value)}\``;
}
function condition(node) {
    if (node.kind === 'binary') {
        const { operator, left, right } = node;
        if (operator === '&&' || operator === '||')
            return `(${condition(left)} ${operator} ${condition(right)})`;
        const path = pathOf(left);
        if (path !== undefined && right.kind === 'literal' && right.value !== null) {
            if (operator === '==')
                return `${jmesPath(path)} == ${jmesScalar(right.value)}`;
            if (operator === '!=')
                return present(path, `${jmesPath(path)} != ${jmesScalar(right.value)}`);
        }
        if (path !== undefined && operator === 'in' && right.kind === 'list') {
            const items = right.items.map((item) => {
                if (item.kind !== 'literal' || item.value === null)
                    throw tooMuch();
                return `${jmesPath(path)} == ${jmesScalar(item.value)}`;
            });
            return `(${items.length === 0 ? '`false`' : items.join(' || ')})`;
        }
    }
    throw tooMuch();
}
function tooMuch() {
    return new NotExpressible('a ClusterPolicy compares fields with values by `==`, `!=` and `in`, joined by `&&` and `||`');
}
function pathOf(node) {
    if (node.kind === 'variable')
        return node.name === 'predicate' ? [] : undefined;
    if (node.kind !== 'field')
        return undefined;
    const above = pathOf(node.object);
    return above === undefined ? undefined : [...above, node.name];
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/kyverno-attestors.js



/** Names of the attestors of a signer: one for its identities, or one for each of its keys. */
function attestorNames(signer, name) {
    if (signer.kind === 'certificate' || signer.publicKeys.length === 1)
        return [name];
    return signer.publicKeys.map((_, index) => `${name}_${index}`);
}
/** The same as attestors of an ImageValidatingPolicy. @throws CoreError bad-input `POLICY` for a log that nobody has */
function cosignAttestors(signer, name, policy, trust) {
    if (signer.kind === 'certificate')
        return [{ name, cosign: keyless(signer, trust) }];
    return signer.publicKeys.map(({ key, der }, index) => ({
        name: attestorNames(signer, name)[index] ?? name,
        cosign: {
            key: { data: (0,pem/* pemText */.o)({ label: 'PUBLIC KEY', der }), hashAlgorithm: keyHash(key) },
            ...logFields(signer, policy, trust),
        },
    }));
}
/** Whether Kyverno asks a TUF repository for it. */
function needsTuf({ accepted, coSigners }) {
    const signers = [...accepted.map(({ signer }) => signer), ...coSigners];
    return signers.some((signer) => signer.kind === 'certificate' || signer.isLogRequired);
}
function logFields(signer, policy, trust) {
    if (!signer.isLogRequired)
        return { ctlog: { insecureIgnoreTlog: true, insecureIgnoreSCT: true } };
    assertLog(signer, policy, trust);
    return trustFields(trust);
}
function keyless({ issuer, identities }, trust) {
    return {
        keyless: {
            // One entry: Kyverno takes no more of a bundle's.
            identities: [{ issuer, ...subjectOf(identities) }],
        },
        ...trustFields(trust),
    };
}
function subjectOf(identities) {
    if (identities.kind === 'pattern')
        return { subjectRegExp: identities.pattern };
    const [only, ...others] = identities.sans;
    if (only !== undefined && others.length === 0)
        return { subject: only };
    return { subjectRegExp: exactly(identities.sans) };
}
/** Names and nothing else, as one pattern. */
function exactly(texts) {
    return `^(?:${texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})$`;
}
/** Material for verification. The strictest form is no `ctlog` at all, which demands log and SCT. */
function trustFields(trust) {
    if (trust.kind === 'public-good')
        return {};
    const { logs, certificateLogs, timestampAuthorities } = trustMaterial(trust.root);
    const tuf = trust.tuf === undefined
        ? {}
        : { tuf: { mirror: trust.tuf.mirror, root: { data: Buffer.from(trust.tuf.root).toString('base64') } } };
    const inline = { trustedRoot: { value: JSON.stringify(trust.root) } };
    if (logs.length > 0 && certificateLogs.length > 0)
        return trust.tuf === undefined ? inline : tuf;
    if (logs.length === 0)
        return { ...tuf, ...inline, ctlog: { insecureIgnoreTlog: true, insecureIgnoreSCT: certificateLogs.length === 0 } };
    return {
        ...tuf,
        ...inline,
        ctlog: {
            url: logs[0]?.baseUrl ?? '',
            insecureIgnoreSCT: true,
            ...(timestampAuthorities[0] === undefined ? {} : { tsaCertChain: timestampAuthorities[0].chain }),
        },
    };
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/cluster-policy.js








const TIMEOUT = 30;
/**
 * A rule as a ClusterPolicy, for clusters whose Kyverno has no ImageValidatingPolicy.
 *
 * @throws CoreError bad-input `POLICY` for what JMESPath cannot say
 */
function clusterPolicy({ rule, demands }, policy, trust) {
    return {
        apiVersion: 'kyverno.io/v1',
        kind: 'ClusterPolicy',
        metadata: metadata(objectName(rule.name), policy),
        spec: {
            background: false,
            webhookConfiguration: { failurePolicy: 'Fail', timeoutSeconds: TIMEOUT },
            rules: demands.map((demand) => ({
                name: demand.name,
                match: { any: [{ resources: { kinds: ['Pod'], operations: ['CREATE', 'UPDATE'] } }] },
                verifyImages: [
                    {
                        type: 'SigstoreBundle',
                        failureAction: 'Enforce',
                        imageReferences: imageReferences(rule, policy),
                        mutateDigest: true,
                        verifyDigest: true,
                        required: true,
                        useCache: false,
                        attestations: [
                            {
                                name: demand.name,
                                type: demand.predicateType,
                                // Of each set one is enough, and every set is needed.
                                attestors: [demand.accepted.map(({ signer }) => signer), ...demand.coSigners.map((one) => [one])].map((signers) => ({ count: 1, entries: signers.flatMap((signer) => entriesOf(signer, policy, trust)) })),
                                conditions: [
                                    { all: [{ key: `{{ ${conditionOf(demand, policy)} }}`, operator: 'Equals', value: true }] },
                                ],
                            },
                        ],
                    },
                ],
            })),
        },
    };
}
function conditionOf(demand, policy) {
    try {
        return demand.accepted.map(({ formula }) => jmesOf(formula)).join(' || ');
    }
    catch (error) {
        if (!(error instanceof NotExpressible))
            throw error;
        throw badFault(policy, demand.place, `cannot be written for kyverno-cluster-policy: ${error.message}`, 'use `kyverno`, or demand a verification summary at the door');
    }
}
/** Wildcards, whose `*` runs across `/`: wider than the rule's, so that what is beside it is asked for more. */
function imageReferences(rule, policy) {
    const found = rule.artifacts.flatMap(wildcardsOf);
    if (found.every((one) => /^[A-Za-z0-9_:/*.@-]+$/.test(one)))
        return [...new Set(found)];
    throw badFault(policy, `${rule.place}.artifacts`, 'has a letter that Kyverno would read as something else', 'write names of letters, digits, `-`, `_`, `.`, `/` and `:`');
}
function wildcardsOf(pattern) {
    switch (pattern.kind) {
        case 'name':
            return [`${pattern.name}:*`, `${pattern.name}@*`];
        case 'glob':
            return [`${pattern.glob.replaceAll(/\*+(?:\/\*+)*/g, '*')}${pattern.glob.endsWith('*') ? '' : '*'}`];
        case 'any':
            return ['*'];
        case 'purl':
            return [];
    }
}
function entriesOf(signer, policy, trust) {
    if (signer.kind === 'certificate')
        return [{ keyless: cluster_policy_keyless(signer, trust) }];
    if (signer.isLogRequired)
        assertLog(signer, policy, trust);
    return signer.publicKeys.map(({ key, der }) => ({
        keys: {
            publicKeys: (0,pem/* pemText */.o)({ label: 'PUBLIC KEY', der }),
            signatureAlgorithm: keyHash(key),
            // A log is looked at only where nothing of a certificate is loosened (1.19.1).
            ...(signer.isLogRequired
                ? { rekor: { url: logUrl(trust) } }
                : { rekor: { url: logUrl(trust), ignoreTlog: true }, ctlog: { ignoreSCT: true } }),
        },
    }));
}
function logUrl(trust) {
    if (trust.kind === 'public-good')
        return 'https://rekor.sigstore.dev';
    return trustMaterial(trust.root).logs[0]?.baseUrl ?? 'http://localhost';
}
function cluster_policy_keyless({ issuer, identities }, trust) {
    const material = trust.kind === 'root' ? trustMaterial(trust.root) : undefined;
    return {
        issuer,
        ...cluster_policy_subjectOf(identities),
        rekor: {
            url: logUrl(trust),
            ...(material !== undefined && material.logs.length === 0 ? { ignoreTlog: true } : {}),
        },
        ...(material !== undefined && material.certificateLogs.length === 0 ? { ctlog: { ignoreSCT: true } } : {}),
    };
}
function cluster_policy_subjectOf(identities) {
    if (identities.kind === 'pattern')
        return { subjectRegExp: identities.pattern };
    const [only, ...others] = identities.sans;
    // An exact subject is a wildcard to Kyverno where it has a star.
    if (only !== undefined && others.length === 0 && !/[*?]/.test(only))
        return { subject: only };
    return { subjectRegExp: exactly(identities.sans) };
}
/** In which ways a ClusterPolicy differs beside what both kinds of Kyverno do. */
function clusterPolicyDifferences(rules, trust) {
    return [
        ...rules.flatMap(({ demands }) => demands.map(({ place }) => ({
            id: 'attestations-of-others',
            direction: 'stricter',
            place,
            message: 'every statement of the type by the signer must satisfy it, and a referrer that is no bundle fails the image',
        }))),
        ...coSigned(rules, (names) => `${names} must have signed a statement that satisfies the same, and which may be another one`),
        ...(trust.kind === 'root' && rules.some(({ demands }) => demands.some(needsTuf))
            ? [
                {
                    id: 'trust-in-controller',
                    direction: 'stricter',
                    place: '',
                    message: 'bundles are verified under the root of the controller’s flags (--tufMirror, --tufRoot), whatever a policy names; without them nothing verifies',
                },
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/cel-text.js

/** A formula as CEL over a variable `predicate`. Every value stands in a literal that can hold anything. */
function celOf(formula) {
    switch (formula.kind) {
        case 'all':
            return cel_text_joined(formula.of, ' && ', 'true');
        case 'any':
            return cel_text_joined(formula.of, ' || ', 'false');
        case 'equals':
            return `${celPath(formula.path)} == ${celScalar(formula.value)}`;
        case 'differs':
            return `!(${celPath(formula.path)} in ${celTexts(formula.values)})`;
        case 'startsWithNone':
            if (formula.prefixes.length === 0)
                return 'true';
            return formula.prefixes.map((prefix) => `!${celPath(formula.path)}.startsWith(${celText(prefix)})`).join(' && ');
        case 'matches':
            return `${celPath(formula.path)}.matches(${celText(formula.pattern)})`;
        case 'absentOr':
            return `(${isAbsent(formula.path)} || ${celOf(formula.formula)})`;
        case 'keysAmong':
            if (formula.keys.length === 0)
                return `dyn(${celPath(formula.path)}) == dyn({})`;
            return `${celPath(formula.path)}.all(k, k in ${celTexts(formula.keys)})`;
        case 'hasOneOf':
            return `${celPath(formula.path)}.exists(one, one in ${celTexts(formula.values)})`;
        case 'noCommitOf': {
            const revoked = `["gitCommit", "sha1"].exists(k, k in d["digest"] && d["digest"][k] in ${celTexts(formula.commits)})`;
            return `(${isAbsent(formula.path)} || ${celPath(formula.path)}.all(d, !("digest" in d) || !${revoked}))`;
        }
        case 'youngerThan': {
            const time = `timestamp(${celPath(formula.path)})`;
            return `${time} >= time.now() - duration("${formula.seconds}s") && ${time} <= time.now() + duration("${export_formula/* SKEW */.NL}s")`;
        }
        case 'condition':
            return `(${celNode(formula.node)})`;
    }
}
/** A text as a literal of ASCII alone. `object.` is written apart, since Kyverno rewrites it for workloads. */
function celText(text) {
    const escaped = Array.from(text, (letter) => {
        if (letter === '"' || letter === '\\')
            return `\\${letter}`;
        const code = letter.codePointAt(0) ?? 0;
        if (code >= 0x20 && code < 0x7f)
            return letter;
        return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
    });
    return `"${escaped.join('').replaceAll(/(object)\./gi, '$1\\u002e')}"`;
}
function celTexts(texts) {
    return `[${texts.map(celText).join(', ')}]`;
}
function cel_text_joined(of, operator, empty) {
    const parts = of.map(celOf).filter((part) => part !== 'true' || operator === ' || ');
    if (parts.length === 0)
        return of.length > 0 && operator === ' && ' ? 'true' : empty;
    return parts.length === 1 ? (parts[0] ?? empty) : `(${parts.join(operator)})`;
}
function celPath(path) {
    return `predicate${path.map((step) => `[${celText(step)}]`).join('')}`;
}
function isAbsent(path) {
    return `!(${celText(path.at(-1) ?? '')} in ${celPath(path.slice(0, -1))})`;
}
/** Numbers are doubles behind `dyn`, so that a whole number in a document compares with them too. */
function celScalar(value) {
    if (typeof value === 'string')
        return celText(value);
    return typeof value === 'number' ? celNumber(value) : String(value);
}
function celNumber(value) {
    const text = String(Math.abs(value));
    return `dyn(${value < 0 ? '-' : ''}${/[.e]/.test(text) ? text : `${text}.0`})`;
}
function celNode(node) {
    switch (node.kind) {
        case 'literal':
            return celScalar(node.value);
        case 'list':
            return `[${node.items.map((item) => `dyn(${celNode(item)})`).join(', ')}]`;
        case 'variable':
            return variableName(node.name);
        case 'field':
            return `${celNode(node.object)}[${celText(node.name)}]`;
        case 'index':
            return `${celNode(node.object)}[${node.index.kind === 'literal' && typeof node.index.value === 'number' ? node.index.value : celNode(node.index)}]`;
        case 'not':
            return `!(${celNode(node.operand)})`;
        case 'binary':
            return `(${celNode(node.left)} ${node.operator} ${celNode(node.right)})`;
        case 'macro':
            return `${celNode(node.list)}.${node.macro}(${variableName(node.variable)}, ${celNode(node.body)})`;
        case 'has':
            return `(${celText(node.name)} in ${celNode(node.object)})`;
        case 'call':
            return node.name === 'size'
                ? `dyn(size(${celNode(node.target)}))`
                : `${celNode(node.target)}.${node.name}(${node.arguments.map(celNode).join(', ')})`;
    }
}
/** Variables of a condition get names that mean nothing else to an engine. */
function variableName(name) {
    return name === 'predicate' ? name : `v_${name}`;
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/images.js

/** A tag and a digest behind an image's name, neither of which a rule's pattern speaks about. */
const TAG = '(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?';
const DIGEST = '(@sha256:[0-9a-f]{64})';
const PART = '[^/:@]+';
const HOST = '[^/@]+';
/**
 * RE2 over a whole image reference that matches what the rule's patterns cover. Engines' own globs let `*` run across
 * `/`, so that `ghcr.io/acme/*` would take in `ghcr.io/acme/a/b`.
 *
 * @returns undefined where no pattern is about images
 */
function imagePattern(patterns, digest) {
    const names = patterns.flatMap(nameOf);
    if (names.length === 0)
        return undefined;
    const behind = digest === 'required' ? DIGEST : `${DIGEST}?`;
    return `^(${[...new Set(names)].join('|')})${TAG}${behind}$`;
}
/** What begins a whole reference: registry and repository. What follows is tag and digest. */
const REPOSITORY = '^[^/@]+(/[^/:@]+)+';
/** A whole reference with a digest, by whatever name. */
const BY_DIGEST = `${REPOSITORY}${TAG}${DIGEST}$`;
/** Exact names of images that a rule covers. */
function imageNames(patterns) {
    return patterns.flatMap((pattern) => (pattern.kind === 'name' && isImageName(pattern.name) ? [pattern.name] : []));
}
function nameOf(pattern) {
    switch (pattern.kind) {
        case 'name':
            return isImageName(pattern.name) ? [(0,export_formula/* literalPattern */.Kf)(pattern.name)] : [];
        case 'glob':
            return [globPattern(pattern.glob)];
        case 'any':
            return ['[^@\\s]+?'];
        case 'purl':
            return [];
    }
}
/** Names with a registry; engines read a name without one as one of Docker Hub, and files are no images. */
function isImageName(name) {
    return /^(?:[A-Za-z0-9.-]*[.:][A-Za-z0-9.:-]*|localhost)\/[A-Za-z0-9._/-]+$/.test(name);
}
/** `*` inside one part; `**` for any number of parts, at the end for at least one. */
function globPattern(glob) {
    const steps = glob.replace(/\/\*\*$/, '/*/**').split('/');
    let text = '';
    steps.forEach((step, index) => {
        const isOpen = text === '' || text.endsWith('/)*') || text.endsWith('/)*)?');
        if (step !== '**')
            text += `${isOpen ? '' : '/'}${partPattern(step, index === 0)}`;
        else if (index === 0)
            text += `(${HOST}/(${PART}/)*)?`;
        else
            text += index === steps.length - 1 ? `(/${PART})*` : `/(${PART}/)*`;
    });
    return text;
}
/** Only the first part, the registry, may have a port. */
function partPattern(step, isFirst) {
    if (step === '*')
        return isFirst ? HOST : PART;
    return step
        .split('*')
        .map(export_formula/* literalPattern */.Kf)
        .join(isFirst ? '[^/@]*' : '[^/:@]*');
}
/**
 * Globs of policy-controller that match at least what the rule's patterns cover: a wider one only demands more. Its `*`
 * stays inside one part, its `**` runs across them, and both match tag and digest too.
 *
 * @returns undefined for a name with a letter that its globs do not take
 */
function imageGlobs(patterns) {
    const found = patterns.flatMap(globsOf);
    return found.every((glob) => /^[a-zA-Z0-9_:/*.@-]+$/.test(glob)) ? [...new Set(found)] : undefined;
}
function globsOf(pattern) {
    switch (pattern.kind) {
        case 'name':
            return isImageName(pattern.name) ? [`${hub(pattern.name)}@*`, `${hub(pattern.name)}:*`] : [];
        case 'glob': {
            if (pattern.glob.includes('**/'))
                return ['**'];
            const glob = hub(pattern.glob);
            return glob.endsWith('*') ? [glob] : [`${glob}@*`, `${glob}:*`];
        }
        case 'any':
            return ['**'];
        case 'purl':
            return [];
    }
}
/** Docker Hub by the name that policy-controller knows it by. */
function hub(name) {
    return name.replace(/^docker\.io\//, 'index.docker.io/');
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/default-deny.js



const NAME = 'slsa-default-deny';
/** Label of the namespaces that policy-controller looks at. */
const INCLUDE = 'policy.sigstore.dev/include';
/** Namespaces without which a cluster, and the engine itself, would not start. */
const SYSTEM = {
    kyverno: ['kube-system', 'kyverno'],
    'kyverno-cluster-policy': ['kube-system', 'kyverno'],
    'policy-controller': ['kube-system', 'cosign-system'],
};
const WORKLOADS = [
    { apiGroups: [''], resources: ['pods', 'pods/ephemeralcontainers', 'replicationcontrollers', 'podtemplates'] },
    { apiGroups: ['apps'], resources: ['deployments', 'replicasets', 'statefulsets', 'daemonsets'] },
    { apiGroups: ['batch'], resources: ['jobs', 'cronjobs'] },
];
/**
 * A ValidatingAdmissionPolicy with its binding that refuses what no rule covers: engines let pass whatever lies outside of
 * their globs or namespaces (case B28). It looks at containers, init and ephemeral containers and image volumes.
 */
function defaultDeny(rules, policy, engine) {
    const covered = coveredExpression(rules);
    const { digests } = policy.revoked;
    return [
        {
            apiVersion: 'admissionregistration.k8s.io/v1',
            kind: 'ValidatingAdmissionPolicy',
            metadata: metadata(NAME, policy),
            spec: {
                failurePolicy: 'Fail',
                matchConstraints: {
                    matchPolicy: 'Equivalent',
                    resourceRules: WORKLOADS.map((rule) => ({ ...rule, apiVersions: ['*'], operations: ['CREATE', 'UPDATE'] })),
                },
                variables: [
                    { name: 'podSpec', expression: POD_SPEC },
                    { name: 'images', expression: ALL_IMAGES },
                ],
                validations: [
                    {
                        expression: `variables.images.all(image, ${covered})`,
                        message: 'an image is not named by digest, or no rule of the policy covers it',
                    },
                    ...(digests.length === 0
                        ? []
                        : [
                            {
                                expression: `variables.images.all(image, !${celTexts(digests.map((one) => `@${one}`))}.exists(digest, image.endsWith(digest)))`,
                                message: 'an image is revoked',
                            },
                        ]),
                    {
                        expression: '!has(variables.podSpec.volumes) || variables.podSpec.volumes.all(volume, !has(volume.image))',
                        message: 'image volumes are refused: nothing verifies them',
                    },
                    ...(engine === 'policy-controller'
                        ? [
                            {
                                expression: `has(namespaceObject.metadata.labels) && ${celText(INCLUDE)} in namespaceObject.metadata.labels && namespaceObject.metadata.labels[${celText(INCLUDE)}] == "true"`,
                                message: `the namespace lacks the label ${INCLUDE}=true, so policy-controller would not look at it`,
                            },
                        ]
                        : []),
                ],
            },
        },
        {
            apiVersion: 'admissionregistration.k8s.io/v1',
            kind: 'ValidatingAdmissionPolicyBinding',
            metadata: metadata(NAME, policy),
            spec: {
                policyName: NAME,
                validationActions: ['Deny'],
                matchResources: {
                    namespaceSelector: {
                        matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: [...SYSTEM[engine]] }],
                    },
                },
            },
        },
    ];
}
/** Names are looked up in one list: hundreds of patterns would cost more than an API server gives an expression. */
function coveredExpression(rules) {
    const names = [...new Set(rules.flatMap(({ rule }) => imageNames(rule.artifacts)))];
    const patterns = rules.flatMap(({ rule }) => imagePattern(rule.artifacts.filter(({ kind }) => kind !== 'name'), 'required') ?? []);
    const alternatives = [
        ...(names.length === 0 ? [] : [`image.find(${celText(REPOSITORY)}) in ${celTexts(names)}`]),
        ...[...new Set(patterns)].map((pattern) => `image.matches(${celText(pattern)})`),
    ];
    return `image.matches(${celText(BY_DIGEST)}) && (${alternatives.length === 0 ? 'false' : alternatives.join(' || ')})`;
}
const POD_SPEC = [
    'object.kind == "Pod" ? object.spec :',
    'object.kind == "CronJob" ? object.spec.jobTemplate.spec.template.spec :',
    'object.kind == "PodTemplate" ? object.template.spec :',
    'object.spec.template.spec',
].join(' ');
const ALL_IMAGES = ['containers', 'initContainers', 'ephemeralContainers']
    .map((field) => `(has(variables.podSpec.${field}) ? variables.podSpec.${field}.map(one, one.image) : [])`)
    .join(' + ');
/** What the default-deny judges otherwise than the policy. */
function defaultDenyDifferences(engine) {
    return [
        {
            id: 'image-volumes',
            direction: 'stricter',
            place: '',
            message: 'volumes made from images are refused in every workload',
        },
        {
            id: 'system-namespaces',
            direction: 'weaker',
            place: '',
            message: `the default-deny leaves out the namespaces ${SYSTEM[engine].join(' and ')}, without which the cluster would not start`,
        },
    ];
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/formats.js
/** In which formats an engine finds what was signed, where the evaluator reads all of them. */
function formatDifferences(rules, engine) {
    return rules.flatMap(({ demands }) => demands.flatMap((demand) => formatsOf(demand, engine)));
}
function formatsOf({ name, place, accepted, coSigners }, engine) {
    const signers = [...accepted.map(({ signer }) => signer), ...coSigners];
    const keys = engine === 'policy-controller' ? signers.filter(({ kind }) => kind === 'key') : [];
    const found = [];
    if (keys.length < signers.length)
        found.push({ id: 'older-formats', direction: 'stricter', place, message: bundlesOnly(name) });
    if (keys.length > 0)
        found.push({
            id: 'key-formats',
            direction: 'stricter',
            place,
            message: `what ${keys.map((one) => one.name).join(', ')} signed counts in the older tags (.sig, .att) only: policy-controller 0.15 verifies no bundle by a key. Sign with \`registry-format: legacy\` or \`both\``,
        });
    return found;
}
function bundlesOnly(name) {
    if (name === 'provenance')
        return 'provenance v1 in a Sigstore bundle counts; v0.2 and legacy tags do not';
    if (name.startsWith('signature-'))
        return 'signatures in the form of a statement count; bare ones and legacy tags do not';
    return 'what is in a Sigstore bundle counts; legacy tags do not';
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/kyverno.js




/** Seconds that the API server waits for the engine; its longest. */
const kyverno_TIMEOUT = 30;
/** All images of a pod, by the names that Kyverno gives them. */
const IMAGES = 'images.containers + images.initContainers + images.ephemeralContainers + images.imageVolumes';
/**
 * A rule as two ImageValidatingPolicies of Kyverno 1.19: of pods and what makes them, and of containers that are put into
 * running pods. Kyverno sends those to no policy about pods (1.19.1, run on an API server), and covers what makes pods only
 * for a policy about nothing but pods.
 */
function imageValidatingPolicies(plan, policy, trust) {
    const name = objectName(plan.rule.name);
    // No name of a rule has a dot.
    return [
        imageValidatingPolicy(name, 'pods', plan, policy, trust),
        imageValidatingPolicy(`${name}.ephemeral`, 'pods/ephemeralcontainers', plan, policy, trust),
    ];
}
function imageValidatingPolicy(name, resource, { rule, images, demands }, policy, trust) {
    return {
        apiVersion: 'policies.kyverno.io/v1',
        kind: 'ImageValidatingPolicy',
        metadata: metadata(name, policy),
        spec: {
            validationActions: ['Deny'],
            failurePolicy: 'Fail',
            webhookConfiguration: { timeoutSeconds: kyverno_TIMEOUT },
            matchConstraints: {
                resourceRules: [
                    { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: [resource] },
                ],
            },
            images: [
                {
                    name: 'imageVolumes',
                    expression: 'object.spec.?volumes.orValue([]).filter(v, has(v.image)).map(v, v.image.reference)',
                },
            ],
            // Never by `glob`, whose `*` runs across `/`.
            matchImageReferences: [{ expression: `ref.matches(${celText(images)})` }],
            validationConfigurations: { mutateDigest: true, verifyDigest: true, required: true },
            attestors: demands.flatMap((demand) => attestorsOf(demand, policy, trust)),
            attestations: demands.map((demand) => ({
                name: attestationName(demand),
                intoto: { type: demand.predicateType },
            })),
            validations: [
                ...revokedDigests(policy),
                ...demands.map((demand) => ({
                    expression: `(${IMAGES}).all(image, ${demandExpression(demand)})`,
                    message: `${rule.name}: no ${demand.name} by an accepted signer says what the policy demands (${demand.place})`,
                })),
            ],
        },
    };
}
/** The statement is read right behind the verification that brought it, so that no other one comes between. */
function demandExpression(demand) {
    const attestation = `attestations.${attestationName(demand)}`;
    const statement = `extractPayload(image, ${attestation})`;
    const verified = (attestor) => `verifyAttestationSignatures(image, ${attestation}, [attestors.${attestor}]) > 0`;
    const cosigned = coSignerNames(demand).map((names) => oneOf(names.map((name) => `(${verified(name)} && ${statement} == signed)`)));
    const alternatives = demand.accepted.flatMap(({ signer, formula }, index) => {
        const isOfType = `${statement}.predicateType == ${celText(demand.predicateType)}`;
        const says = celOf(formula);
        const parts = [
            isOfType,
            ...(says === 'true' ? [] : [`[${statement}.predicate].all(predicate, ${says})`]),
            ...(cosigned.length === 0 ? [] : [`[${statement}].all(signed, ${cosigned.join(' && ')})`]),
        ];
        return attestorNames(signer, signerName(demand, index)).map((name) => `(${[verified(name), ...parts].join(' && ')})`);
    });
    return alternatives.join(' || ');
}
/** For each co-signer the names of its attestors. */
function coSignerNames(demand) {
    return demand.coSigners.map((signer, index) => attestorNames(signer, coSignerName(demand, index)));
}
function oneOf(alternatives) {
    return alternatives.length === 1 ? (alternatives[0] ?? 'false') : `(${alternatives.join(' || ')})`;
}
function attestorsOf(demand, policy, trust) {
    return [
        ...demand.accepted.flatMap(({ signer }, index) => cosignAttestors(signer, signerName(demand, index), policy, trust)),
        ...demand.coSigners.flatMap((signer, index) => cosignAttestors(signer, coSignerName(demand, index), policy, trust)),
    ];
}
function revokedDigests({ revoked }) {
    if (revoked.digests.length === 0)
        return [];
    const tests = revoked.digests.map((digest) => `!image.endsWith(${celText(`@${digest}`)})`);
    return [{ expression: `(${IMAGES}).all(image, ${tests.join(' && ')})`, message: 'the image is revoked' }];
}
function attestationName({ name }) {
    return name.replaceAll('-', '_');
}
function signerName(demand, index) {
    return `${attestationName(demand)}_by_${index}`;
}
function coSignerName(demand, index) {
    return `${attestationName(demand)}_with_${index}`;
}
/** In which ways Kyverno's policies of both kinds differ. */
function kyvernoDifferences(rules, trust) {
    const demands = rules.flatMap(({ demands: own }) => own);
    return [
        ...demands.flatMap((demand) => [
            ...(demand.accepted.length > 1
                ? [
                    {
                        id: 'several-signers',
                        direction: 'weaker',
                        place: `${demand.place}.signers`,
                        message: 'Kyverno keeps one statement of a type for an image, whoever signed it; the weaker signer may speak in the name of the stronger. Make one rule for each signer',
                    },
                ]
                : []),
            {
                id: 'several-statements',
                direction: 'stricter',
                place: demand.place,
                message: 'of several statements of this type by the signer Kyverno looks at the last that it reads, the policy at each',
            },
            ...(demand.name === 'vsa'
                ? [
                    {
                        id: 'vsa-newest',
                        direction: 'weaker',
                        place: demand.place,
                        message: 'of several summaries the last that Kyverno reads counts, not the newest',
                    },
                ]
                : []),
        ]),
        ...(trust.kind === 'root' && trust.tuf === undefined && demands.some(needsTuf)
            ? [
                {
                    id: 'tuf-reachable',
                    direction: 'stricter',
                    place: '',
                    message: 'Kyverno 1.19 asks the public TUF repository although the root is given; where it cannot, everything is refused. Give `tuf-mirror` and `tuf-root`',
                },
            ]
            : []),
    ];
}
/** An ImageValidatingPolicy compares the statements of signer and co-signers, once they are parsed. */
function coSignerDifferences(rules) {
    return coSigned(rules, (names) => `${names} must have signed a statement that says the same, which is compared without its bytes, and whether each has a key of its own is not looked at`);
}

// EXTERNAL MODULE: ./packages/core/lib/slsa/builtin-map.js + 2 modules
var builtin_map = __webpack_require__(86542);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(45202);
// EXTERNAL MODULE: ./packages/policy/lib/evaluate/signer.js
var signer = __webpack_require__(67502);
;// CONCATENATED MODULE: ./packages/policy/lib/export/identities.js



/** Tags of releases as the evaluator knows them. */
const RELEASE = 'refs/tags/v[0-9]+\\.[0-9]+\\.[0-9]+';
/**
 * The signers of a demand by their names, without what is revoked.
 *
 * @param place of the demand, or of its co-signers
 * @throws CoreError bad-input `POLICY` for a key of which only the fingerprint is known, or that no engine verifies by, and
 *   where everything is revoked
 */
function engineSigners(names, place, policy) {
    const differences = [];
    const signers = names.flatMap((name) => {
        const signer = policy.signers.get(name);
        if (signer === undefined)
            return [];
        if (signer.kind === 'key')
            return keysOf(signer, policy);
        const identities = identitiesOf(signer, policy, differences);
        const { issuer, runner } = signer;
        return identities === undefined ? [] : [{ kind: 'certificate', name, issuer, identities, runner }];
    });
    if (signers.length === 0)
        throw badFault(policy, place, 'has no signer that is not revoked', 'name one that still counts');
    return { signers, differences };
}
function keysOf(signer, policy) {
    const { name, isLogRequired } = signer;
    const place = `signers.${name}`;
    const { revoked } = policy;
    if (signer.publicKeys.length < signer.fingerprints.length)
        throw badFault(policy, place, 'is known by a fingerprint, and an engine verifies by the key itself', 'write the key under `publicKey`');
    const publicKeys = signer.publicKeys.filter(({ fingerprint }) => !revoked.keys.includes(fingerprint));
    const strange = publicKeys.find(({ key }) => !['ec', 'rsa', 'ed25519'].includes(key.asymmetricKeyType ?? ''));
    if (strange !== undefined)
        throw badFault(policy, place, `has a key of the kind ${strange.key.asymmetricKeyType}, which no engine verifies by`, 'sign with ECDSA, RSA (PKCS #1) or Ed25519 too');
    return publicKeys.length === 0 ? [] : [{ kind: 'key', name, publicKeys, isLogRequired }];
}
function identitiesOf(signer, policy, differences) {
    const { identity } = signer;
    const place = `signers.${signer.name}`;
    const note = (message) => {
        differences.push({ id: 'identity-pattern', direction: 'weaker', place, message });
    };
    if (identity.kind === 'exact')
        return enumerated(identity.identities, policy);
    if (identity.kind === 'workflow' && typeof identity.at !== 'string')
        return enumerated(identity.at.map((at) => `${identity.uri}@${at}`), policy);
    if (policy.revoked.identities.length + policy.revoked.builders.length > 0)
        throw badFault(policy, place, 'is not enumerated, and the policy revokes identities: an engine cannot leave these out of a pattern', 'list the refs under `at`');
    if (identity.kind === 'pattern') {
        note('the identities are not enumerated: whatever the pattern matches counts');
        return { kind: 'pattern', pattern: `^(?:${identity.pattern.source})$` };
    }
    const uri = (0,export_formula/* literalPattern */.Kf)(identity.uri);
    if (identity.kind === 'workflow' && identity.at === 'releases') {
        note('the identities are not enumerated: every release tag counts, also one that was moved');
        differences.push({
            id: 'release-commits',
            direction: 'stricter',
            place,
            message: 'release tags count, and no commits of the release list, which the engine does not read',
        });
        return { kind: 'pattern', pattern: `^${uri}@${RELEASE}$`, uri: identity.uri };
    }
    note('the identities are not enumerated: the workflow counts at every branch and tag');
    // Never at a commit: GitHub serves those of every fork under the parent's name.
    return { kind: 'pattern', pattern: `^${uri}@refs/[^@]+$`, uri: identity.uri };
}
function enumerated(sans, { revoked }) {
    const counted = sans.filter((san) => ![...revoked.identities, ...revoked.builders].some((one) => one === san || one === (0,signer/* withoutRef */.iQ)(san)));
    return counted.length === 0 ? undefined : { kind: 'enumerated', sans: counted };
}
/** The workflows that signed, without refs; undefined for a pattern that says nothing of them. */
function workflowsOf({ identities }) {
    if (identities.kind === 'enumerated')
        return [...new Set(identities.sans.map(signer/* withoutRef */.iQ))];
    return identities.uri === undefined ? undefined : [identities.uri];
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/provenance-paths.js
/** Steps to what a provenance v1 says of its build and builder. */
const EXTERNAL = ['buildDefinition', 'externalParameters'];
const GITHUB = ['buildDefinition', 'internalParameters', 'github'];
const BUILD_TYPE = ['buildDefinition', 'buildType'];
const BUILDER_ID = ['runDetails', 'builder', 'id'];

;// CONCATENATED MODULE: ./packages/policy/lib/export/builder-clauses.js




/** Fields that a control plane must set, for the origin in a predicate to be worth what the certificate's is. */
const ORIGIN_FIELDS = ['buildDefinition.externalParameters.workflow', 'buildDefinition.internalParameters.github'];
/** Whose builds name the kind of runner as the builder. */
const RUNNER_ID = 'https://github.com/actions/runner/';
/** What a workflow reaches that the builder map does not list. */
const UNLISTED_LEVEL = 2;
/** Who built it: what a provenance by this signer must say of its builder, for the level that is demanded. */
function builderFormula(demand, signer, policy, map, differences) {
    return signer.kind === 'key'
        ? keyFormula(demand, signer, policy, map, differences)
        : identityFormula(demand, signer, policy, map, differences);
}
function identityFormula(demand, signer, policy, map, differences) {
    const entry = entryOf(signer, map);
    noteOrigin(demand, signer, entry, differences);
    return (0,export_formula/* all */.Q7)(pinnedFormula(demand, signer, entry, policy, differences), ...(signer.runner === 'github-hosted' ? [(0,export_formula/* equals */.aI)([...GITHUB, 'runner_environment'], 'github-hosted')] : []));
}
/** A key is no builder: it speaks for those that the builder map names, and reaches no level beside them. */
function keyFormula(demand, signer, policy, map, differences) {
    const { builderId, level } = demand;
    const entries = signer.publicKeys.flatMap(({ fingerprint }) => {
        const own = map.builders.filter((one) => one.signer === fingerprint);
        const reaching = own.filter(({ maxLevel }) => level === 'any' || maxLevel >= level);
        noteLevel(demand, signer, reaching[0] ?? own[0], policy, differences);
        return reaching;
    });
    const isListed = signer.publicKeys.every(({ fingerprint }) => entries.some((one) => one.signer === fingerprint));
    return (0,export_formula/* all */.Q7)(...(builderId === undefined ? [] : [(0,export_formula/* equals */.aI)(BUILDER_ID, builderId)]), ...(isListed ? [(0,export_formula/* any */.bz)(...entries.map(delegatedFormula))] : []));
}
/** A builder that an entry speaks for, at whatever ref, and a build type of it. */
function delegatedFormula({ delegates = [], buildTypes }) {
    return (0,export_formula/* all */.Q7)(delegates === 'any'
        ? (0,export_formula/* all */.Q7)()
        : (0,export_formula/* any */.bz)(...delegates.map((uri) => (0,export_formula/* matches */.cK)(BUILDER_ID, `^${(0,export_formula/* literalPattern */.Kf)(uri)}(@[^@]*)?$`))), ...(buildTypes.length === 0 ? [] : [(0,export_formula/* oneOf */.yL)(BUILD_TYPE, buildTypes)]));
}
/** The builder map's entry; undefined where signers differ in it, or it has none. */
function entryOf(signer, map) {
    const workflows = workflowsOf(signer);
    if (workflows?.length !== 1)
        return undefined;
    return map.builders.find(({ signer: one }) => one === workflows[0]);
}
/** Certificates are what counts; a predicate says the same only where its writer does not lie. */
function noteOrigin({ origin, place }, signer, entry, differences) {
    const whose = ORIGIN_FIELDS.every((field) => isControlPlane(entry, field))
        ? `${signer.name} writes them outside of the build, by the builder map`
        : isOrdinary(signer, origin)
            ? `${signer.name} signs for itself: repository and workflow are in its name, the rest any step of its job could have written`
            : `for which ${signer.name} does not vouch by the builder map`;
    differences.push({
        id: 'origin-claimed',
        direction: 'weaker',
        place,
        message: `repository, workflow, ref, event and runner are read from the provenance and not compared with the certificate; ${whose}`,
    });
}
function isControlPlane(entry, field) {
    const parts = field.split('.');
    const owner = parts
        .map((_, index) => parts.slice(0, parts.length - index).join('.'))
        .map((path) => entry?.fields[path])
        .find((one) => one !== undefined);
    return owner === 'control-plane';
}
/** Whether the signing workflow is the one that was started. */
function isOrdinary(signer, origin) {
    const { repository, workflows } = origin;
    if (repository === 'any' || repository.kind === 'owner' || workflows === 'any')
        return false;
    const own = repository.uris.flatMap((uri) => workflows.map((path) => `${uri}/${path}`));
    return workflowsOf(signer)?.every((one) => own.includes(one)) === true;
}
/** The level is pinned by what the builder map knows about the builder, and not computed again. */
function pinnedFormula(demand, signer, entry, policy, differences) {
    noteLevel(demand, signer, entry, policy, differences);
    return (0,export_formula/* all */.Q7)(builderIdFormula(demand, signer, entry, differences), ...(entry === undefined || entry.buildTypes.length === 0 || demand.level === 'any'
        ? []
        : [(0,export_formula/* oneOf */.yL)(BUILD_TYPE, entry.buildTypes)]));
}
/** @throws CoreError bad-input `POLICY` for a level that the signer never reaches */
function noteLevel({ level, place }, { kind, name }, entry, policy, differences) {
    if (level === 'any')
        return;
    const maxLevel = entry?.maxLevel ?? (kind === 'key' ? 0 : UNLISTED_LEVEL);
    if (level > maxLevel)
        throw badFault(policy, `${place}.level`, `${name} reaches SLSA Build Level ${maxLevel} at most by the builder map, and ${level} is demanded`, 'give the builder map that lists the builder, or demand less');
    differences.push({
        id: 'level',
        direction: 'weaker',
        place: `${place}.level`,
        message: `the engine pins the builder, whose highest level is ${maxLevel}; whether this build reached ${level} (all parameters there, field by field as certified) it does not compute`,
    });
}
function builderIdFormula({ builderId, place }, { identities, name }, entry, differences) {
    if (builderId !== undefined)
        return (0,export_formula/* equals */.aI)(BUILDER_ID, builderId);
    const kind = entry?.builderId ?? 'runner';
    if (kind === 'run' || kind === 'delegated') {
        differences.push({
            id: 'builder-id',
            direction: 'weaker',
            place: `${place}.builderId`,
            message: `${name} writes another builder.id than its own (${kind}), which is not compared; give \`builderId\``,
        });
        return (0,export_formula/* all */.Q7)();
    }
    return (0,export_formula/* any */.bz)(...(identities.kind === 'enumerated'
        ? identities.sans.map((san) => (0,export_formula/* equals */.aI)(BUILDER_ID, san))
        : [(0,export_formula/* matches */.cK)(BUILDER_ID, identities.pattern)]), ...(kind === 'runner' ? [(0,export_formula/* oneOf */.yL)(BUILDER_ID, [`${RUNNER_ID}github-hosted`, `${RUNNER_ID}self-hosted`])] : []));
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/provenance-clauses.js




/** GitHub's own build type, which has no place for inputs. */
const GITHUB_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
const NUMBER = '(0|[1-9][0-9]*)';
/** What a provenance of one signer must say. What an engine cannot see of it goes to `differences`. */
function provenanceFormula(demand, signer, policy, map, differences) {
    return (0,export_formula/* all */.Q7)(builderFormula(demand, signer, policy, map, differences), originFormula(demand.origin), inputsFormula(demand, signer.kind === 'certificate' && isOrdinary(signer, demand.origin)), ...revokedFormulas(policy), ...demand.conditions.map(({ node }) => ({ kind: 'condition', node })));
}
/** Where it was built, by the predicate. A `source` beside the workflow must say the same. */
function originFormula(origin) {
    const { repository, repositoryId, ownerId, workflows, refs, events } = origin;
    const twice = (field, make) => (0,export_formula/* all */.Q7)(make([...EXTERNAL, 'workflow', field]), (0,export_formula/* absentOr */.hC)([...EXTERNAL, 'source'], make([...EXTERNAL, 'source', field])));
    return (0,export_formula/* all */.Q7)(repository === 'any'
        ? (0,export_formula/* all */.Q7)()
        : twice('repository', (path) => repository.kind === 'exact'
            ? (0,export_formula/* oneOf */.yL)(path, repository.uris)
            : (0,export_formula/* matches */.cK)(path, `^${(0,export_formula/* literalPattern */.Kf)(repository.uri)}/[^/]+$`)), ...(repositoryId === undefined ? [] : [(0,export_formula/* equals */.aI)([...GITHUB, 'repository_id'], repositoryId)]), ...(ownerId === undefined ? [] : [(0,export_formula/* equals */.aI)([...GITHUB, 'repository_owner_id'], ownerId)]), workflows === 'any' ? (0,export_formula/* all */.Q7)() : (0,export_formula/* oneOf */.yL)([...EXTERNAL, 'workflow', 'path'], workflows), refs === 'any' ? (0,export_formula/* all */.Q7)() : twice('ref', (path) => (0,export_formula/* any */.bz)(...refs.map((ref) => refFormula(path, ref)))), events === 'any' ? (0,export_formula/* all */.Q7)() : (0,export_formula/* oneOf */.yL)([...GITHUB, 'event_name'], events));
}
function refFormula(path, ref) {
    if (ref.kind === 'exact')
        return (0,export_formula/* equals */.aI)(path, ref.ref);
    const given = ref.version === 'any' ? [] : ref.version.slice(1).split('.');
    const parts = [0, 1, 2].map((index) => given[index] ?? NUMBER);
    return (0,export_formula/* matches */.cK)(path, `^refs/tags/v${parts.join('\\.')}$`);
}
/** An input that is not named must not be there: it may change what is built (case B30). */
function inputsFormula({ inputs }, isOwn) {
    if (inputs === 'any')
        return (0,export_formula/* all */.Q7)();
    const named = inputs === 'none' ? [] : inputs;
    const groups = [
        { path: [...EXTERNAL, 'inputs'], named: named.filter(({ name }) => !name.startsWith('event.')), cut: 0 },
        {
            path: [...EXTERNAL, 'event', 'inputs'],
            named: named.filter(({ name }) => name.startsWith('event.')),
            cut: 'event.'.length,
        },
    ];
    return (0,export_formula/* all */.Q7)(recordedFormula(isOwn), ...groups.map(({ path, named: own, cut }) => groupFormula(path, own, cut)));
}
function groupFormula(path, named, cut) {
    const keys = named.map(({ name }) => name.slice(cut));
    const values = named.flatMap(({ name, value }) => value === 'any' ? [] : [(0,export_formula/* oneOf */.yL)([...path, name.slice(cut)], value.oneOf.filter(isScalar))]);
    const among = { kind: 'keysAmong', path, keys };
    const own = path.length > 3 ? (0,export_formula/* absentOr */.hC)(path.slice(0, -1), (0,export_formula/* absentOr */.hC)(path, among)) : (0,export_formula/* absentOr */.hC)(path, among);
    return (0,export_formula/* all */.Q7)(own, ...values);
}
function isScalar(value) {
    return value === null || typeof value !== 'object';
}
/** GitHub's own build type records no inputs, so a run that may have had some does not show that there were none. */
function recordedFormula(isOwn) {
    const other = { kind: 'differs', path: BUILD_TYPE, values: [GITHUB_TYPE] };
    if (!isOwn)
        return other;
    return (0,export_formula/* any */.bz)(other, { kind: 'differs', path: [...GITHUB, 'event_name'], values: ['workflow_dispatch'] });
}
function revokedFormulas({ revoked }) {
    const found = [];
    if (revoked.builders.length > 0) {
        found.push({ kind: 'differs', path: BUILDER_ID, values: revoked.builders });
        const prefixes = revoked.builders.filter((one) => (0,signer/* withoutRef */.iQ)(one) === one).map((one) => `${one}@`);
        found.push({ kind: 'startsWithNone', path: BUILDER_ID, prefixes });
    }
    if (revoked.commits.length > 0)
        found.push({
            kind: 'noCommitOf',
            path: ['buildDefinition', 'resolvedDependencies'],
            commits: revoked.commits,
        });
    return found;
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/plan.js







/** Tracks end at this level; a higher one that does not exist harms nothing. */
const HIGHEST_LEVEL = 9;
/**
 * The policy as formulas over predicates. Rules that cover no image are left out: a cluster admits images only.
 *
 * @throws CoreError bad-input `POLICY` for what no engine can be given
 */
function planPolicy(policy, map = (0,builtin_map/* builtinBuilderMap */.t)()) {
    const differences = [];
    const rules = policy.rules.flatMap((rule) => {
        const images = imagePattern(rule.artifacts, 'optional');
        return images === undefined ? [] : [{ rule, images, demands: demandsOf(rule, policy, map, differences) }];
    });
    if (policy.revoked.commits.length > 0)
        differences.push({
            id: 'commits-unseen',
            direction: 'weaker',
            place: 'revoked.commits',
            message: 'the engine sees the commits that a provenance lists, not those that only its certificate names',
        });
    return { rules, differences: distinct(differences) };
}
function demandsOf(rule, policy, map, differences) {
    const plan = (demand, name, predicateType, formula) => {
        noteDemand(demand, name, differences);
        const signersOf = (names, place) => {
            const { signers, differences: own } = engineSigners(names, place, policy);
            differences.push(...own);
            signers.forEach((signer) => {
                noteKey(signer, demand.place, policy, differences);
            });
            return signers;
        };
        const signers = signersOf(demand.signers, demand.place);
        const accepted = signers
            .filter((signer) => name === 'provenance' || !isUnknownOrigin(demand.origin, signer))
            .map((signer) => ({ signer, formula: formula(signer) }));
        if (accepted.length === 0)
            throw badFault(policy, `${demand.place}.origin`, 'is demanded of what a key signed, and only a certificate says that, so that nothing satisfies it', 'write `origin: any`, or demand a certificate');
        // One by one: each of them is needed.
        const coSigners = (demand.coSigners ?? []).flatMap((one) => signersOf([one], `${demand.place}.coSigners`));
        return { name, place: demand.place, predicateType, accepted, coSigners };
    };
    const { provenance, vsa } = rule;
    const found = [];
    if (provenance !== undefined) {
        differences.push({
            id: 'build-types',
            direction: 'stricter',
            place: provenance.place,
            message: 'origin and inputs are read where GitHub’s build types and the suite’s builders write them; other build types are refused',
        });
        found.push(plan(provenance, 'provenance', uris/* PREDICATE */.W.provenanceV1, (signer) => provenanceFormula(provenance, signer, policy, map, differences)));
    }
    if (vsa !== undefined)
        found.push(plan(vsa, 'vsa', uris/* PREDICATE */.W.vsaV1, (signer) => {
            noteUnseen(vsa.place, vsa.origin, signer, differences);
            return vsaFormula(vsa);
        }));
    rule.signatures.forEach((demand, index) => {
        found.push(plan(demand, `signature-${index}`, uris/* PREDICATE */.W.cosignSignV1, (signer) => {
            noteUnseen(demand.place, demand.origin, signer, differences);
            return (0,export_formula/* all */.Q7)();
        }));
    });
    rule.attestations.forEach((demand, index) => {
        found.push(plan(demand, `attestation-${index}`, demand.type, (signer) => {
            noteUnseen(demand.place, demand.origin, signer, differences);
            return (0,export_formula/* all */.Q7)(...demand.conditions.map(({ node }) => ({ kind: 'condition', node })));
        }));
    });
    return found;
}
/** What a verification summary must say; its level or a higher one of the same track. */
function vsaFormula(demand) {
    const digest = demand.policyDigest?.sha256;
    return (0,export_formula/* all */.Q7)((0,export_formula/* equals */.aI)(['verifier', 'id'], demand.verifier), (0,export_formula/* equals */.aI)(['resourceUri'], demand.resourceUri), (0,export_formula/* equals */.aI)(['verificationResult'], 'PASSED'), ...(digest === undefined ? [] : [(0,export_formula/* equals */.aI)(['policy', 'digest', 'sha256'], digest)]), ...demand.levels.map((level) => ({ kind: 'hasOneOf', path: ['verifiedLevels'], values: above(level) })), ...(demand.maxAge === undefined
        ? []
        : [{ kind: 'youngerThan', path: ['timeVerified'], seconds: demand.maxAge }]));
}
function above(level) {
    const [, track, number] = /^(SLSA_[A-Z][A-Z0-9_]*_LEVEL_)([1-9])$/.exec(level) ?? [];
    if (track === undefined)
        return [level];
    return Array.from({ length: HIGHEST_LEVEL - Number(number) + 1 }, (_, index) => `${track}${Number(number) + index}`);
}
function noteDemand(demand, name, differences) {
    if (demand.quorum > 1)
        differences.push({
            id: 'quorum',
            direction: 'weaker',
            place: `${demand.place}.quorum`,
            message: `one signer is enough where the policy demands ${demand.quorum} distinct ones`,
        });
    if (demand.maxAge === undefined)
        return;
    differences.push(name === 'vsa'
        ? {
            id: 'vsa-time',
            direction: 'weaker',
            place: `${demand.place}.maxAge`,
            message: 'the age is counted from `timeVerified`, by the word of the verifier, not from the signature',
        }
        : {
            id: 'max-age',
            direction: 'weaker',
            place: `${demand.place}.maxAge`,
            message: 'the age is not checked: the engine shows no trusted time of an attestation',
        });
}
/** A certificate says where a statement was made; a key does not, and of a provenance alone its own word counts. */
function isUnknownOrigin(origin, signer) {
    if (origin === 'any' || signer.kind !== 'key')
        return false;
    const { repository, repositoryId, ownerId, workflows, refs, events } = origin;
    const isOpen = [repository, workflows, refs, events].every((one) => one === 'any');
    return !isOpen || repositoryId !== undefined || ownerId !== undefined;
}
/** A key is tried by engines whatever a bundle says of it; and what needs no log may bring one. */
function noteKey(signer, place, policy, differences) {
    if (signer.kind === 'certificate')
        return;
    const held = [...policy.signers.values()].flatMap((one) => (one.kind === 'key' ? one.publicKeys : []));
    if (held.length > 1)
        differences.push({
            id: 'key-hints',
            direction: 'weaker',
            place,
            message: 'the policy holds several keys, and `verify` takes only what names its key, as older tags do not; the engine tries each key of the signer',
        });
    if (signer.isLogRequired)
        return;
    differences.push({
        id: 'log-unchecked',
        direction: 'weaker',
        place,
        message: `what ${signer.name} signed counts without a log, and a log entry or timestamp that is there is not checked`,
    });
}
/** Of what is no provenance an engine sees who signed, and nothing else of the certificate. */
function noteUnseen(place, origin, signer, differences) {
    if (signer.kind === 'key')
        return;
    if (origin !== 'any')
        differences.push({
            id: 'origin-unseen',
            direction: 'weaker',
            place: `${place}.origin`,
            message: `${signer.name} counts wherever it was made: only a certificate says that, which the engine does not show`,
        });
    if (signer.runner === 'github-hosted' && mayBeWorkflow(signer))
        differences.push({
            id: 'runner-unseen',
            direction: 'weaker',
            place: `signers.${signer.name}.runner`,
            message: 'the kind of runner is in the certificate only, which the engine does not show',
        });
}
/** Certificates of workflows name the kind of runner; those of people do not. */
function mayBeWorkflow({ identities }) {
    return identities.kind === 'pattern' || identities.sans.some((san) => san.includes('/.github/workflows/'));
}
function distinct(differences) {
    return [...new Map(differences.map((one) => [JSON.stringify(one), one])).values()];
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/rego-text.js

/**
 * A formula as a module of Rego with the rule `isCompliant` over one statement. Parts become functions that are true, or
 * undefined; those of conditions are true, false or undefined, so that what is missing is not met behind a `!` either.
 */
function regoOf(predicateType, formula) {
    const writer = createWriter();
    const main = writer.formula(formula);
    return [
        'package sigstore',
        'import rego.v1',
        'default isCompliant := false',
        `isCompliant if { input.predicateType == ${regoText(predicateType)}; ${main}(input.predicate) }`,
        ...writer.lines,
        '',
    ].join('\n');
}
/** A text as a literal of ASCII alone. */
function regoText(text) {
    return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function createWriter() {
    const lines = [];
    let count = 0;
    const name = () => {
        count += 1;
        return `f${count}`;
    };
    const define = (bodies) => {
        const own = name();
        // A function without a body that can hold is one that never does.
        const all = bodies.length === 0 ? ['false'] : bodies;
        lines.push(...all.map((body) => `${own}(predicate) if { ${body} }`));
        return own;
    };
    const formula = (one) => {
        switch (one.kind) {
            case 'all':
                return define([one.of.length === 0 ? 'true' : one.of.map((part) => `${formula(part)}(predicate)`).join('; ')]);
            case 'any':
                return define(one.of.map((part) => `${formula(part)}(predicate)`));
            case 'absentOr':
                return define([
                    `not ${regoText(one.path.at(-1) ?? '')} in object.keys(${regoPath(one.path.slice(0, -1))}); is_object(${regoPath(one.path.slice(0, -1))})`,
                    `${formula(one.formula)}(predicate)`,
                ]);
            case 'condition':
                return define([`${conditionFunction(one.node, [], { lines, name })}(predicate) == true`]);
            default:
                return define([leafBody(one)]);
        }
    };
    return { lines, formula };
}
function leafBody(leaf) {
    const path = regoPath(leaf.path);
    switch (leaf.kind) {
        case 'equals':
            return `${path} == ${typeof leaf.value === 'string' ? regoText(leaf.value) : JSON.stringify(leaf.value)}`;
        case 'differs':
            return `value := ${path}; is_string(value); not value in ${regoTexts(leaf.values)}`;
        case 'startsWithNone':
            return [
                `value := ${path}; is_string(value)`,
                ...leaf.prefixes.map((prefix) => `not startswith(value, ${regoText(prefix)})`),
            ].join('; ');
        case 'matches':
            return `value := ${path}; is_string(value); regex.match(${regoText(leaf.pattern)}, value)`;
        case 'keysAmong':
            return `value := ${path}; is_object(value); every key in object.keys(value) { key in ${regoTexts(leaf.keys)} }`;
        case 'hasOneOf':
            return `some value in ${path}; value in ${regoTexts(leaf.values)}`;
        case 'noCommitOf': {
            const parent = regoPath(leaf.path.slice(0, -1));
            const list = `object.get(${parent}, ${regoText(leaf.path.at(-1) ?? '')}, [])`;
            return `every one in ${list} { not object.get(one, ["digest", "gitCommit"], "") in ${regoTexts(leaf.commits)}; not object.get(one, ["digest", "sha1"], "") in ${regoTexts(leaf.commits)} }`;
        }
        case 'youngerThan':
            return `time_ns := time.parse_rfc3339_ns(${path}); time_ns >= time.now_ns() - ${leaf.seconds}000000000; time_ns <= time.now_ns() + ${export_formula/* SKEW */.NL}000000000`;
    }
}
function regoTexts(texts) {
    return texts.length === 0 ? 'set()' : `{${texts.map(regoText).join(', ')}}`;
}
function regoPath(path) {
    return `predicate${path.map((step) => `[${regoText(step)}]`).join('')}`;
}
/** Name of a function of the predicate and the variables that gives the value of a node. */
function conditionFunction(node, variables, to) {
    const own = to.name();
    const parameters = ['predicate', ...variables.map(variable)].join(', ');
    const define = (value, body) => {
        to.lines.push(`${own}(${parameters}) := ${value} if { ${body} }`);
    };
    const part = (child, more = []) => {
        const scope = [...variables, ...more];
        return `${conditionFunction(child, scope, to)}(${['predicate', ...scope.map(variable)].join(', ')})`;
    };
    switch (node.kind) {
        case 'literal':
            define(typeof node.value === 'string' ? regoText(node.value) : JSON.stringify(node.value), 'true');
            break;
        case 'list':
            define(`[${node.items.map((item) => part(item)).join(', ')}]`, 'true');
            break;
        case 'variable':
            define(node.name === 'predicate' ? 'predicate' : variable(node.name), 'true');
            break;
        case 'field':
            define('value', `object_ := ${part(node.object)}; is_object(object_); value := object_[${regoText(node.name)}]`);
            break;
        case 'index':
            define('value', `object_ := ${part(node.object)}; index := ${part(node.index)}; value := object_[index]`);
            break;
        case 'not':
            define('true', `${part(node.operand)} == false`);
            define('false', `${part(node.operand)} == true`);
            break;
        case 'has':
            define('value', `object_ := ${part(node.object)}; is_object(object_); value := ${regoText(node.name)} in object.keys(object_)`);
            break;
        case 'binary':
            binary(node, part, define);
            break;
        case 'macro': {
            const list = part(node.list);
            const body = part(node.body, [node.variable]);
            const each = variable(node.variable);
            const [found, other] = node.macro === 'exists' ? ['true', 'false'] : ['false', 'true'];
            define(found, `list := ${list}; is_array(list); some ${each} in list; ${body} == ${found}`);
            define(other, `list := ${list}; is_array(list); every ${each} in list { ${body} == ${other} }`);
            break;
        }
        case 'call':
            call(node, part, define);
            break;
    }
    return own;
}
function binary(node, part, define) {
    const left = part(node.left);
    const right = part(node.right);
    switch (node.operator) {
        case '&&':
        case '||': {
            const [decisive, other] = node.operator === '&&' ? ['false', 'true'] : ['true', 'false'];
            define(decisive, `${left} == ${decisive}`);
            define(decisive, `${right} == ${decisive}`);
            define(other, `${left} == ${other}; ${right} == ${other}`);
            return;
        }
        case '==':
        case '!=':
            define('value', `left := ${left}; right := ${right}; value := left ${node.operator} right`);
            return;
        case 'in':
            define('value', `left := ${left}; right := ${right}; is_array(right); value := left in right`);
            // Rego looks at types before it runs, so that a list written out has no keys to ask for.
            if (node.right.kind !== 'list')
                define('value', `left := ${left}; right := ${right}; is_object(right); is_string(left); value := left in object.keys(right)`);
            return;
        default:
            for (const kind of ['is_number', 'is_string'])
                define('value', `left := ${left}; right := ${right}; ${kind}(left); ${kind}(right); value := left ${node.operator} right`);
    }
}
function call(node, part, define) {
    const target = part(node.target);
    if (node.name === 'size') {
        define('value', `target := ${target}; value := count(target)`);
        return;
    }
    const builtin = { startsWith: 'startswith', endsWith: 'endswith', contains: 'contains' }[node.name];
    const [argument] = node.arguments;
    const other = argument === undefined ? '""' : part(argument);
    define('value', `target := ${target}; other := ${other}; is_string(target); is_string(other); value := ${builtin}(target, other)`);
}
function variable(name) {
    return `v_${name}`;
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/policy-controller.js










/** Name of the TrustRoot that the policies refer to. */
const TRUST_ROOT = 'slsa-trust-root';
/**
 * A rule as ClusterImagePolicies, one for each demand: all that match an image must hold, while of the authorities in one
 * of them any is enough.
 *
 * @throws CoreError bad-input `POLICY` for a name that its globs do not take (case B25)
 */
function clusterImagePolicies({ rule, demands }, policy, trust) {
    const globs = imageGlobs(rule.artifacts);
    if (globs === undefined)
        throw badFault(policy, `${rule.place}.artifacts`, 'has a letter that globs of policy-controller do not take', 'write names of letters, digits, `-`, `_`, `.`, `/` and `:`');
    const policyOf = (name, authorities) => ({
        apiVersion: 'policy.sigstore.dev/v1beta1',
        kind: 'ClusterImagePolicy',
        metadata: metadata(name, policy),
        spec: { mode: 'enforce', images: globs.map((glob) => ({ glob })), authorities: [...authorities] },
    });
    return demands.flatMap((demand) => {
        const said = (0,export_formula/* any */.bz)(...demand.accepted.map(({ formula }) => formula));
        const authoritiesOf = (signer, formula) => authorities(signer, demand, formula, policy, trust);
        return [
            policyOf(objectName(rule.name, demand.name), demand.accepted.flatMap(({ signer, formula }) => authoritiesOf(signer, formula))),
            ...demand.coSigners.map((signer) => policyOf(objectName(rule.name, `${demand.name}-with-${signer.name}`), authoritiesOf(signer, said))),
        ];
    });
}
/** One for each identity (of a bundle it takes no more, 0.15.1) and each key. */
function authorities(signer, { name, predicateType }, formula, policy, trust) {
    const attestations = [{ name, predicateType, policy: { type: 'rego', data: regoOf(predicateType, formula) } }];
    const numbered = (authority, index) => ({
        name: index === 0 ? signer.name : `${signer.name}-${index}`,
        ...authority,
    });
    if (signer.kind === 'certificate')
        return policy_controller_identitiesOf(signer)
            .map((identity) => ({ signatureFormat: 'bundle', ...policy_controller_trustFields(identity, trust), attestations }))
            .map(numbered);
    const log = policy_controller_logFields(signer, policy, trust);
    return signer.publicKeys
        .map(({ key, der }) => ({
        signatureFormat: 'legacy',
        key: { data: (0,pem/* pemText */.o)({ label: 'PUBLIC KEY', der }), hashAlgorithm: keyHash(key) },
        ...log,
        // Of older tags a signature is one of its own kind, and no statement.
        ...(predicateType === uris/* PREDICATE */.W.cosignSignV1 ? {} : { attestations }),
    }))
        .map(numbered);
}
/** A log of version 1 is the only one whose key it can read (0.15.1). */
function policy_controller_logFields(signer, policy, trust) {
    if (!signer.isLogRequired)
        return {};
    assertLog(signer, policy, trust);
    if (trust.kind === 'public-good')
        return { ctlog: { url: 'https://rekor.sigstore.dev' } };
    const [log] = readableLogs(trust);
    return log === undefined ? {} : { ctlog: { url: log.baseUrl, trustRootRef: TRUST_ROOT } };
}
function readableLogs(trust) {
    if (trust.kind === 'public-good')
        return [];
    return trustMaterial(trust.root).logs.filter(({ keyDetails }) => keyDetails.includes('ECDSA'));
}
function policy_controller_trustFields(identity, trust) {
    const identities = [identity];
    if (trust.kind === 'public-good')
        return {
            keyless: { url: 'https://fulcio.sigstore.dev', identities },
            ctlog: { url: 'https://rekor.sigstore.dev' },
        };
    const { certificateAuthorities } = trustMaterial(trust.root);
    return {
        keyless: {
            url: certificateAuthorities[0]?.uri ?? '',
            trustRootRef: TRUST_ROOT,
            insecureIgnoreSCT: true,
            identities,
        },
        rfc3161timestamp: { trustRootRef: TRUST_ROOT },
    };
}
function policy_controller_identitiesOf({ issuer, identities }) {
    if (identities.kind === 'pattern')
        return [{ issuer, subjectRegExp: identities.pattern }];
    return identities.sans.map((subject) => ({ issuer, subject }));
}
/**
 * The root for policy-controller. Logs are there only for keys that must be in one, and without those of version 2, whose
 * keys it cannot read (0.15.1).
 */
function trustRoot(rules, trust, policy) {
    if (trust.kind === 'public-good')
        return undefined;
    const { certificateAuthorities, timestampAuthorities } = trustMaterial(trust.root);
    const authorities = (list) => list.map(({ uri, organization, commonName, chain }) => ({
        subject: { organization, commonName },
        uri,
        certChain: Buffer.from(chain).toString('base64'),
    }));
    return {
        apiVersion: 'policy.sigstore.dev/v1alpha1',
        kind: 'TrustRoot',
        metadata: metadata(TRUST_ROOT, policy),
        spec: {
            sigstoreKeys: {
                certificateAuthorities: authorities(certificateAuthorities),
                timestampAuthorities: authorities(timestampAuthorities),
                ...(loggedKeys(rules).length === 0
                    ? {}
                    : {
                        tLogs: readableLogs(trust).map(({ baseUrl, key }) => ({
                            baseURL: baseUrl,
                            hashAlgorithm: 'sha-256',
                            publicKey: Buffer.from((0,pem/* pemText */.o)({ label: 'PUBLIC KEY', der: Buffer.from(key, 'base64') })).toString('base64'),
                        })),
                    }),
            },
        },
    };
}
function loggedKeys(rules) {
    return signersOf(rules).flatMap((signer) => (signer.kind === 'key' && signer.isLogRequired ? [signer] : []));
}
function signersOf(rules) {
    return rules.flatMap(({ demands }) => demands.flatMap(({ accepted, coSigners }) => [...accepted.map(({ signer }) => signer), ...coSigners]));
}
/** In which ways policy-controller differs. */
function policyControllerDifferences(rules, trust) {
    const demands = rules.flatMap(({ demands: own }) => own);
    const material = trust.kind === 'root' ? trustMaterial(trust.root) : undefined;
    const hasCertificates = signersOf(rules).some(({ kind }) => kind === 'certificate');
    const found = coSigned(rules, (names) => `${names} must have signed a statement that satisfies the same, and which may be another one`);
    const hasUnreadable = material !== undefined && material.logs.length > 0 && readableLogs(trust).length === 0;
    if (hasUnreadable && loggedKeys(rules).length > 0)
        found.push({
            id: 'log-unchecked',
            direction: 'weaker',
            place: '',
            message: 'policy-controller 0.15 cannot read the key of the log, so that what a key signed counts without one',
        });
    if (material !== undefined && hasCertificates && material.logs.length > 0)
        found.push({
            id: 'log-unchecked',
            direction: 'weaker',
            place: '',
            message: 'policy-controller 0.15 cannot read the key of the log, so that only the timestamp is demanded',
        });
    if (material !== undefined && hasCertificates && material.certificateLogs.length > 0)
        found.push({
            id: 'sct-unchecked',
            direction: 'weaker',
            place: '',
            message: 'policy-controller 0.15 does not use the key of the certificate log in bundles, so that SCTs are not demanded',
        });
    if (material !== undefined && hasCertificates)
        found.push({
            id: 'older-formats',
            direction: 'stricter',
            place: '',
            message: 'a timestamp is demanded of every bundle, also of those whose log gives a time',
        });
    for (const { name, place } of demands) {
        if (name !== 'vsa')
            continue;
        found.push({
            id: 'vsa-newest',
            direction: 'weaker',
            place,
            message: 'any summary that satisfies it counts, also where a newer one does not',
        });
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/export-policy.js









/**
 * The policy as files for the admission engine of a cluster, with a default-deny beside it. What the engine would judge
 * more loosely than the policy must be allowed by id.
 *
 * @throws CoreError bad-input `WEAKENING` for what is not allowed, naming each id; bad-input `POLICY` for what the engine
 *   cannot be given at all; bad-input `TRUSTED_ROOT`
 */
function exportPolicy(policy, request) {
    const { engine, allowed } = request;
    const plan = planPolicy(policy, request.builderMap);
    if (plan.rules.length === 0)
        throw badFault(policy, 'rules', 'no rule covers an image', 'a cluster admits images only: name one');
    const differences = [
        ...plan.differences,
        ...formatDifferences(plan.rules, engine),
        ...engineDifferences(plan, request),
        ...defaultDenyDifferences(engine),
    ];
    assertAllowed(differences, allowed, policy);
    const files = documentsOf(plan, policy, request).map(({ name, title, notes, documents }) => ({
        name,
        text: yamlFile(policy, title, notes, name === DENY_FILE ? [] : differences, documents),
    }));
    return { engine, files, differences };
}
const DENY_FILE = 'default-deny.yaml';
function engineDifferences({ rules }, { engine, trust }) {
    switch (engine) {
        case 'kyverno':
            return [...kyvernoDifferences(rules, trust), ...coSignerDifferences(rules)];
        case 'kyverno-cluster-policy':
            return [...kyvernoDifferences(rules, { kind: 'public-good' }), ...clusterPolicyDifferences(rules, trust)];
        case 'policy-controller':
            return policyControllerDifferences(rules, trust);
    }
}
/** Nothing is loosened by default, and no id is allowed that loosens nothing: it would hide the next one. */
function assertAllowed(differences, allowed, policy) {
    const weaker = differences.filter(({ direction }) => direction === 'weaker');
    const refused = weaker.filter(({ id }) => !allowed.includes(id));
    if (refused.length > 0) {
        const ids = [...new Set(refused.map(({ id }) => id))];
        throw (0,error/* badInput */.AN)('WEAKENING', `${policy.what}: the engine would admit more than the policy does: ${refused
            .map(({ id, place, message }) => `${id}${place === '' ? '' : ` (${place})`}: ${message}`)
            .join('; ')}`, { remedy: `change the policy, or allow it with \`allow-weakening\`: ${ids.join(', ')}` });
    }
    const idle = allowed.filter((id) => !weaker.some((one) => one.id === id));
    if (idle.length > 0)
        throw (0,error/* badInput */.AN)('WEAKENING', `nothing is weaker by ${idle.map((id) => `\`${id.slice(0, 80)}\``).join(', ')}`, {
            remedy: 'take it out of `allow-weakening`',
        });
}
function documentsOf({ rules }, policy, { engine, trust }) {
    const deny = {
        name: DENY_FILE,
        title: 'Refuses every image that no rule covers, in every namespace but those of the system.',
        notes: engine === 'policy-controller'
            ? [
                'policy-controller looks only at namespaces with the label policy.sigstore.dev/include=true; its webhooks select by that label, and this policy refuses workloads in all others.',
            ]
            : [],
        documents: defaultDeny(rules, policy, engine),
    };
    switch (engine) {
        case 'kyverno':
            return [
                {
                    name: 'image-validating-policies.yaml',
                    title: 'ImageValidatingPolicies of Kyverno 1.19, for each rule one about pods and one about ephemeral containers; all that match an image must hold.',
                    notes: refreshNotes(trust),
                    documents: rules.flatMap((rule) => imageValidatingPolicies(rule, policy, trust)),
                },
                deny,
            ];
        case 'kyverno-cluster-policy':
            return [
                {
                    name: 'cluster-policies.yaml',
                    title: 'ClusterPolicy of Kyverno, for clusters without ImageValidatingPolicy; Kyverno calls it deprecated.',
                    notes: refreshNotes(trust),
                    documents: rules.map((rule) => clusterPolicy(rule, policy, trust)),
                },
                deny,
            ];
        case 'policy-controller': {
            const root = trustRoot(rules, trust, policy);
            return [
                {
                    name: 'cluster-image-policies.yaml',
                    title: 'ClusterImagePolicy of policy-controller 0.15, one for each demand; all that match an image must hold.',
                    notes: refreshNotes(trust),
                    documents: rules.flatMap((rule) => clusterImagePolicies(rule, policy, trust)),
                },
                ...(root === undefined
                    ? []
                    : [
                        {
                            name: 'trust-root.yaml',
                            title: 'TrustRoot of policy-controller.',
                            notes: refreshNotes(trust),
                            documents: [root],
                        },
                    ]),
                deny,
            ];
        }
    }
}
/** How the root stays fresh: one that does not locks a cluster on the day that its keys rotate. */
function refreshNotes(trust) {
    if (trust.kind === 'public-good')
        return ['The engine keeps the public root fresh itself, by TUF.'];
    if (trust.tuf !== undefined)
        return [`The root is kept fresh by TUF from ${trust.tuf.mirror}, where the engine can do that.`];
    return [
        'The root is written into the policy: export again whenever the instance rotates a key, before the old one ends.',
    ];
}


/***/ }),

/***/ 38137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   NL: () => (/* binding */ SKEW),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   aI: () => (/* binding */ equals),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   hC: () => (/* binding */ absentOr),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** Seconds that clocks may differ by, as in the evaluator. */
const SKEW = 300;
const all = (...of) => ({ kind: 'all', of });
const any = (...of) => ({ kind: 'any', of });
const equals = (path, value) => ({ kind: 'equals', path, value });
const oneOf = (path, values) => any(...values.map((value) => equals(path, value)));
const matches = (path, pattern) => ({ kind: 'matches', path, pattern });
const absentOr = (path, formula) => ({ kind: 'absentOr', path, formula });
/** A text as a pattern of RE2 that matches it alone. */
function literalPattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (mark) => (mark === '/' || mark === '-' ? mark : `\\${mark}`));
}


/***/ }),

/***/ 35040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ policyFlow)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77692);
/* harmony import */ var _slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88449);
/* harmony import */ var _slsa_actions_core_slsa__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51565);
/* harmony import */ var _slsa_actions_core_slsa__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86542);
/* harmony import */ var _slsa_actions_core_subject__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(97895);
/* harmony import */ var _slsa_actions_core_trust__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55160);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(168);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3100);
/* harmony import */ var _export_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96927);
/* harmony import */ var _file_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15006);
/* harmony import */ var _lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90282);










const ENGINES = ['kyverno', 'kyverno-cluster-policy', 'policy-controller'];
const COMMANDS = ['export', 'lint', 'test', 'kubescape-exceptions', 'kubescape-controls-inputs'];
const MAX_POLICY = 1024 * 1024;
const MAX_ROOT = 16 * 1024 * 1024;
/**
 * The flow of the action `policy`: writes a policy for an engine or files for Kubescape, points out what is worth a look,
 * or says what it makes of images or files with their bundles. Never throws for a failure: it is in the result.
 */
async function policyFlow(inputs, ports, loadVerify) {
    const command = inputs.input('command').trim() || 'export';
    const base = { version: _slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_1__/* .RESULT_VERSION */ .R, action: 'policy', command, notices: [] };
    try {
        const known = COMMANDS.find((one) => one === command);
        if (known === undefined)
            throw unknown('command', command, COMMANDS);
        assertGiven(inputs, known);
        if (known === 'test')
            return { ...base, ...(await tested(inputs, ports, await loadVerify())) };
        const policy = await readPolicy(inputs, ports);
        const about = { ...base, outcome: 'verified', policy: { source: policy.what, digest: policy.digest } };
        switch (known) {
            case 'lint':
                return { ...about, findings: (0,_lint_js__WEBPACK_IMPORTED_MODULE_2__/* .lintPolicy */ .G)(policy) };
            case 'export':
                return { ...about, ...(await written(policy, inputs, ports)) };
            default:
                return { ...about, ...(await kubescape(known, policy, inputs, ports)) };
        }
    }
    catch (error) {
        const failure = (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .Ic)(error);
        return { ...base, outcome: failure.outcome, failure };
    }
}
/** Inputs that only some commands know are refused by the others, never ignored. */
function assertGiven(inputs, command) {
    const only = {
        engine: ['export'],
        'output-dir': ['export', 'kubescape-exceptions', 'kubescape-controls-inputs'],
        'allow-weakening': ['export'],
        images: ['test'],
        files: ['test'],
        bundle: ['test'],
        'verify-result': ['kubescape-exceptions'],
        'kubescape-version': ['kubescape-exceptions'],
        'expires-after': ['kubescape-exceptions'],
        'controls-inputs': ['kubescape-controls-inputs'],
    };
    for (const [name, commands] of Object.entries(only)) {
        if (inputs.input(name).trim() === '' || commands.some((one) => one === command))
            continue;
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', `input ${name}: means nothing to \`${command}\``, { remedy: `remove \`${name}\`` });
    }
}
/** Files for Kubescape are few, so what writes them is loaded for them only. */
async function kubescape(command, policy, inputs, ports) {
    const { writeControlsInputs, writeExceptions } = await __webpack_require__.e(/* import() */ 1774).then(__webpack_require__.bind(__webpack_require__, 61774));
    return command === 'kubescape-exceptions'
        ? writeExceptions(policy, inputs, ports)
        : writeControlsInputs(policy, inputs, ports);
}
async function written(policy, inputs, ports) {
    const given = inputs.input('engine').trim();
    const engine = ENGINES.find((one) => one === given);
    if (engine === undefined)
        throw unknown('engine', given, ENGINES);
    const folder = inputs.input('output-dir').trim();
    if (folder === '')
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', 'input output-dir: is missing', { remedy: 'name a folder that is empty or not there yet' });
    const map = await readMap(inputs, ports);
    const made = (0,_export_index_js__WEBPACK_IMPORTED_MODULE_4__/* .exportPolicy */ .T)(policy, {
        engine,
        trust: await readTrust(inputs, ports),
        allowed: listOf(inputs.input('allow-weakening')),
        ...(map === undefined ? {} : { builderMap: map }),
    });
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.job.workspace, folder);
    await ports.fs.mkdir(target, { recursive: true });
    await assertOwn(ports.fs, target, folder, made.files.map(({ name }) => name));
    for (const { name, text } of made.files)
        await ports.fs.writeFile((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(target, name), text);
    return {
        engine,
        files: made.files.map(({ name }) => `${folder.replace(/\/+$/, '')}/${name}`),
        differences: made.differences,
    };
}
/** A file of an earlier export that this one does not write would stay in the cluster: it is named, not removed. */
async function assertOwn(fs, target, folder, names) {
    const foreign = (await fs.readdir(target)).filter((name) => /\.ya?ml$/.test(name) && !names.includes(name));
    if (foreign.length > 0)
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('OUTPUT_PATH', `${folder}: has other manifests: ${foreign.slice(0, 5).join(', ')}`, {
            remedy: 'give each engine a folder of its own, and remove what no longer belongs there',
        });
}
/** The policy's verdict on artifacts. Refused ones are what the test shows, and make it fail as in `verify`. */
async function tested(inputs, ports, verify) {
    const { outcome, failure, artifacts, policy } = await verify(inputs, ports);
    return {
        outcome,
        artifacts,
        ...(failure === undefined ? {} : { failure }),
        ...(policy === undefined ? {} : { policy }),
    };
}
async function readPolicy(inputs, ports) {
    const path = inputs.input('policy').trim();
    if (path === '')
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', 'input policy: is missing', { remedy: 'name the policy file' });
    return (0,_file_index_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicy */ .O)(await readInput('policy', path, MAX_POLICY, ports), path);
}
/** The published root of Sigstore, or the one root that is given. */
async function readTrust(inputs, ports) {
    const [path, mirror, rootPath] = ['trusted-root', 'tuf-mirror', 'tuf-root'].map((name) => inputs.input(name).trim());
    if (!path) {
        if (mirror || rootPath)
            throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', 'input tuf-mirror: needs `trusted-root`, which says what the instance has', {
                remedy: 'give the trusted_root.json that the repository serves',
            });
        return { kind: 'public-good' };
    }
    const bytes = await readInput('trusted-root', path, MAX_ROOT, ports);
    const roots = (0,_slsa_actions_core_trust__WEBPACK_IMPORTED_MODULE_6__/* .parseTrustedRoots */ .uE)(bytes, path);
    if (roots.length !== 1)
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('TRUSTED_ROOT', `${path}: holds ${roots.length} roots, and an engine is given one`, {
            remedy: 'write the root that signed into a file of its own',
        });
    const root = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_7__/* .readObject */ .Ag)((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(bytes, { what: path, maxBytes: MAX_ROOT }), path);
    if (!mirror && !rootPath)
        return { kind: 'root', root };
    if (!mirror || !rootPath)
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', `input ${mirror ? 'tuf-root' : 'tuf-mirror'}: is missing, and the two belong together`);
    return { kind: 'root', root, tuf: { mirror, root: await readInput('tuf-root', rootPath, MAX_ROOT, ports) } };
}
async function readMap(inputs, ports) {
    const path = inputs.input('builder-map').trim();
    if (path === '')
        return undefined;
    return (0,_slsa_actions_core_slsa__WEBPACK_IMPORTED_MODULE_9__/* .mergeBuilderMaps */ .$)((0,_slsa_actions_core_slsa__WEBPACK_IMPORTED_MODULE_9__/* .parseBuilderMap */ .T)(await readInput('builder-map', path, MAX_POLICY, ports), path), (0,_slsa_actions_core_slsa__WEBPACK_IMPORTED_MODULE_10__/* .builtinBuilderMap */ .t)());
}
function readInput(name, path, max, { fs, job }) {
    return (0,_slsa_actions_core_subject__WEBPACK_IMPORTED_MODULE_11__/* .readLimited */ .tk)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(job.workspace, path), max, fs, ({ problem, cause }) => (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', `input ${name}: ${path} ${problem}`, cause === undefined ? {} : { cause }));
}
function listOf(text) {
    return text.split(/[\s,]+/).filter((one) => one !== '');
}
function unknown(name, given, known) {
    const found = given === '' ? 'is missing' : `"${given.slice(0, 100)}" is not known`;
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', `input ${name}: ${found}`, { remedy: `one of ${known.join(', ')}` });
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


/***/ })

};
;