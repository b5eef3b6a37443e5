export const id = 6295;
export const ids = [6295];
export const modules = {

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

/***/ 76295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draftPolicy: () => (/* reexport */ draftPolicy),
  evaluatePolicy: () => (/* reexport */ evaluatePolicy),
  explain: () => (/* reexport */ explain),
  exportPolicy: () => (/* reexport */ exportPolicy),
  lintPolicy: () => (/* reexport */ lintPolicy),
  parsePolicy: () => (/* reexport */ parsePolicy),
  policyEngine: () => (/* reexport */ policyEngine),
  policyFlow: () => (/* reexport */ policyFlow),
  policySchema: () => (/* reexport */ policySchema)
});

// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(45202);
// EXTERNAL MODULE: ./packages/policy/lib/evaluate/origin.js
var origin = __webpack_require__(54922);
// EXTERNAL MODULE: ./packages/policy/lib/evaluate/artifact.js
var evaluate_artifact = __webpack_require__(16506);
// EXTERNAL MODULE: ./packages/policy/lib/evaluate/signer.js
var evaluate_signer = __webpack_require__(67502);
;// CONCATENATED MODULE: ./packages/policy/lib/draft.js




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
        throw (0,outcome_error/* badInput */.AN)('POLICY', 'no artifact has a provenance that verifies, so there is nothing to write a policy from', {
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
    return type === uris/* PREDICATE */.W.provenanceV1 || type === uris/* PREDICATE */.W.provenanceV02;
}
function ruleOf(artifact, facts, index, signers) {
    const signer = signerOf(facts, signers);
    const from = (0,origin/* builtFrom */.d)(facts);
    const level = facts.level?.level ?? 0;
    const others = artifact.attestations.filter((one) => one !== facts && !isProvenance(one));
    const types = new Map(others.flatMap((one) => {
        const type = one.verified.statement?.predicateType;
        const isPlain = type === undefined || type === uris/* PREDICATE */.W.cosignSignV1 || type === uris/* PREDICATE */.W.vsaV1;
        return isPlain ? [] : [[`${type} ${signerOf(one, signers)}`, { type, signer: signerOf(one, signers) }]];
    }));
    return [
        `  - name: artifact-${index + 1}  # review: a name for people`,
        artifact.name === undefined || !/^[^\s\p{C}*]+$/u.test(artifact.name)
            ? '    artifacts: any  # review: the artifact had no plain name; name what the rule is for'
            : `    artifacts: [${quote((0,evaluate_artifact/* repositoryOf */._M)(artifact.name))}]`,
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
    const by = (0,evaluate_signer/* signedBy */.qI)(verified);
    const key = by.kind === 'key' ? by.fingerprint : `${by.signer.issuer} ${(0,evaluate_signer/* withoutRef */.iQ)(by.signer.san)}`;
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
    const workflow = (0,evaluate_signer/* withoutRef */.iQ)(san);
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
    const external = (0,origin.at)(verified.statement?.predicate, 'buildDefinition', 'externalParameters');
    const groups = [
        ['', (0,origin.at)(external, 'inputs')],
        ['event.', (0,origin.at)(external, 'event', 'inputs')],
    ];
    const lines = groups.flatMap(([prefix, group]) => Object.entries((0,types/* isJsonObject */.O)(group) ? group : {}).map(([name, value]) => typeof value === 'object' || `${value}`.trim() === ''
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

;// CONCATENATED MODULE: ./packages/policy/lib/fault.js

function below(place, step) {
    const path = typeof step === 'number' ? `${place.path}[${step}]` : place.path === '' ? step : `${place.path}.${step}`;
    return { ...place, path };
}
/** A fault of the file, with its line and path. */
function fault(place, message, remedy) {
    const line = place.lineOf(place.path);
    const where = `${place.what}${line === undefined ? '' : `, line ${line}`}${place.path === '' ? '' : `: ${place.path}`}`;
    return (0,outcome_error/* badInput */.AN)('POLICY', `${where}: ${message}`, remedy === undefined ? {} : { remedy });
}
/** A value as it may stand in a message. */
function shown(value) {
    if (value === undefined)
        return 'nothing';
    const text = JSON.stringify(value);
    return text.length <= 120 ? text : `${text.slice(0, 119)}…`;
}
/** The one of the names that was probably meant. */
function meant(found, names) {
    const near = names
        .map((name) => ({ name, distance: distance(found.toLowerCase().slice(0, 64), name.toLowerCase()) }))
        .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)))
        .sort((a, b) => a.distance - b.distance);
    return near[0]?.name;
}
/** Letters to insert, delete or replace to get from one text to the other. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./packages/policy/lib/cel/kinds.js
/**
 * What is wrong with an expression whatever the predicate holds, such as `predicate.a >= [1]` or `"a" == 1`. Engines check
 * this when a policy is made, and a condition that is never met is a mistake here too.
 */
function kindFault(node) {
    switch (node.kind) {
        case 'not':
            return isOne(node.operand, ['truth']) ? undefined : '`!` needs true or false';
        case 'macro':
            if (!isOne(node.list, ['list']))
                return `\`${node.macro}\` needs a list`;
            return isOne(node.body, ['truth']) ? undefined : `\`${node.macro}\` needs a condition that is true or false`;
        case 'call':
            if (node.name === 'size')
                return isOne(node.target, ['text', 'list']) ? undefined : '`size` needs a text or a list';
            return [node.target, ...node.arguments].every((one) => isOne(one, ['text']))
                ? undefined
                : `\`${node.name}\` needs texts`;
        case 'binary':
            return binaryFault(node);
        default:
            return undefined;
    }
}
function binaryFault({ operator, left, right }) {
    const isAlike = kindOf(left) === kindOf(right) || kindOf(left) === 'unknown' || kindOf(right) === 'unknown';
    switch (operator) {
        case '&&':
        case '||':
            return isOne(left, ['truth']) && isOne(right, ['truth'])
                ? undefined
                : `\`${operator}\` needs true or false on both sides`;
        case 'in':
            return isOne(right, ['list']) ? undefined : '`in` needs a list on its right';
        case '==':
        case '!=':
            return isAlike || kindOf(left) === 'null' || kindOf(right) === 'null'
                ? undefined
                : `\`${operator}\` compares unlike things`;
        default:
            return isAlike && isOne(left, ['number', 'text']) && isOne(right, ['number', 'text'])
                ? undefined
                : `\`${operator}\` needs two numbers or two texts`;
    }
}
function isOne(node, kinds) {
    const kind = kindOf(node);
    return kind === 'unknown' || kinds.includes(kind);
}
function kindOf(node) {
    switch (node.kind) {
        case 'literal':
            if (node.value === null)
                return 'null';
            return typeof node.value === 'number' ? 'number' : typeof node.value === 'string' ? 'text' : 'truth';
        case 'list':
            return 'list';
        case 'not':
        case 'binary':
        case 'macro':
        case 'has':
            return 'truth';
        case 'call':
            return node.name === 'size' ? 'number' : 'truth';
        default:
            return 'unknown';
    }
}

;// CONCATENATED MODULE: ./packages/policy/lib/cel/lex.js

const MARKS = /==|!=|<=|>=|&&|\|\||[<>!()[\].,-]/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const NUMBER = /(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const BLANK = /(?:\s|\/\/[^\n]*)+/y;
const ESCAPES = { n: '\n', r: '\r', t: '\t', '"': '"', "'": "'", '\\': '\\' };
/** The words of a condition. @throws CoreError bad-input `POLICY` for what the subset does not have */
function tokensOf(text, place) {
    const tokens = [];
    let at = 0;
    const match = (form) => {
        form.lastIndex = at;
        return form.exec(text)?.[0];
    };
    while (at < text.length) {
        const blank = match(BLANK);
        if (blank !== undefined) {
            at += blank.length;
            continue;
        }
        const start = at + 1;
        const character = text[at] ?? '';
        if (character === '"' || character === "'") {
            const { value, end } = stringAt(text, at, place);
            tokens.push({ kind: 'string', text: value, at: start });
            at = end;
            continue;
        }
        const name = match(NAME);
        const number = name === undefined ? match(NUMBER) : undefined;
        const mark = name === undefined && number === undefined ? match(MARKS) : undefined;
        const found = name ?? number ?? mark;
        if (found === undefined)
            throw outside(text, at, place);
        at += found.length;
        if (number !== undefined && /[A-Za-z0-9_]/.test(text[at] ?? ''))
            throw fault(place, `character ${start}: numbers are written in decimals, without a letter behind`);
        if (name !== undefined && /["']/.test(text[at] ?? ''))
            throw fault(place, `character ${start}: raw strings and bytes are outside the portable subset of CEL`);
        tokens.push({
            kind: name !== undefined ? 'name' : number !== undefined ? 'number' : 'mark',
            text: found,
            at: start,
        });
    }
    return [...tokens, { kind: 'end', text: 'the end', at: text.length + 1 }];
}
function stringAt(text, begin, place) {
    const quote = text[begin];
    if (text.startsWith(`${quote}${quote}${quote}`, begin))
        throw fault(place, `character ${begin + 1}: strings in three quotes are outside the portable subset of CEL`);
    let value = '';
    for (let at = begin + 1; at < text.length; at += 1) {
        const character = text[at] ?? '';
        if (character === quote)
            return { value: whole(value, begin, place), end: at + 1 };
        if (character === '\n' || character === '\r')
            break;
        if (character !== '\\') {
            value += character;
            continue;
        }
        const code = /^u([0-9A-Fa-f]{4})/.exec(text.slice(at + 1, at + 6))?.[1];
        const escaped = code === undefined ? ESCAPES[text[at + 1] ?? ''] : String.fromCharCode(Number.parseInt(code, 16));
        if (escaped === undefined)
            throw fault(place, `character ${at + 1}: an escape that is not known`, 'known are \\\\ \\" \\\' \\n \\r \\t \\uXXXX');
        value += escaped;
        at += code === undefined ? 1 : 5;
    }
    throw fault(place, `character ${begin + 1}: a string is not closed on its line`);
}
function whole(value, begin, place) {
    if (value.isWellFormed())
        return value;
    throw fault(place, `character ${begin + 1}: a string has half a character`);
}
const MEANINGS = {
    '?': 'choices (`a ? b : c`)',
    '+': 'arithmetic',
    '*': 'arithmetic',
    '/': 'arithmetic',
    '%': 'arithmetic',
    '{': 'maps',
};
function outside(text, at, place) {
    const character = text[at] ?? '';
    const what = MEANINGS[character] ?? `"${character}"`;
    return fault(place, `character ${at + 1}: ${what}: outside the portable subset of CEL`, 'there are paths, literals, lists, == != < <= > >= in && || !, exists, all, startsWith');
}

;// CONCATENATED MODULE: ./packages/policy/lib/cel/parse.js



/** Deepest nesting, and most parts, of one condition. */
const MAX_DEPTH = 32;
const MAX_NODES = 500;
const FUNCTIONS = new Map([
    ['startsWith', { name: 'startsWith', arity: 1 }],
    ['endsWith', { name: 'endsWith', arity: 1 }],
    ['contains', { name: 'contains', arity: 1 }],
    ['size', { name: 'size', arity: 0 }],
]);
const RELATIONS = ['==', '!=', '<', '<=', '>', '>=', 'in'];
/** Words that CEL keeps for itself. */
const RESERVED = new Set('as break const continue else false for function if import in let loop namespace null package return true var void while'.split(' '));
/**
 * A condition of a policy file. One variable, `predicate`, beside those of macros.
 *
 * @throws CoreError bad-input `POLICY` for anything outside the subset, saying at which character
 */
function parseCondition(text, place, message) {
    const node = parse(tokensOf(text, place), place);
    return { text, place: place.path, node, ...(message === undefined ? {} : { message }) };
}
function parse(tokens, place) {
    let at = 0;
    let nodes = 0;
    let depth = 0;
    const variables = ['predicate'];
    const peek = () => tokens[at] ?? { kind: 'end', text: 'the end', at: 0 };
    const isMark = (text) => peek().kind === 'mark' && peek().text === text;
    const take = (text) => {
        if (!isMark(text))
            return false;
        at += 1;
        return true;
    };
    const expect = (text) => {
        if (!take(text))
            throw wrong(`\`${text}\` is expected`);
    };
    const wrong = (message, token = peek()) => fault(place, `character ${token.at}: ${message}, and there is ${token.text.slice(0, 60)}`);
    const made = (node) => {
        nodes += 1;
        if (nodes > MAX_NODES)
            throw fault(place, `has more than ${MAX_NODES} parts`, 'split it into several conditions');
        const mistake = kindFault(node);
        if (mistake !== undefined)
            throw fault(place, `up to character ${peek().at - 1}: ${mistake}`);
        return node;
    };
    const deeper = (step) => {
        depth += 1;
        if (depth > MAX_DEPTH)
            throw fault(place, `is nested deeper than ${MAX_DEPTH} levels`);
        const result = step();
        depth -= 1;
        return result;
    };
    /** A chain of one operator; long chains count as nesting, since they are walked as such. */
    const chain = (operators, operand) => {
        let left = operand();
        let links = 0;
        for (;;) {
            const { kind, text } = peek();
            if (!operators.includes(text) || (kind !== 'mark' && !(kind === 'name' && text === 'in')))
                break;
            at += 1;
            links += 1;
            if (links > 100)
                throw fault(place, 'has more than 100 links in one chain', 'use `in` with a list, or several conditions');
            left = made({ kind: 'binary', operator: text, left, right: operand() });
        }
        return left;
    };
    const expression = () => deeper(() => chain(['||'], () => chain(['&&'], () => chain(RELATIONS, unary))));
    const unary = () => {
        if (take('!'))
            return deeper(() => made({ kind: 'not', operand: unary() }));
        if (!take('-'))
            return member();
        const token = peek();
        if (token.kind !== 'number')
            throw wrong('a number is expected behind `-`');
        at += 1;
        return made({ kind: 'literal', value: -numberOf(token, place) });
    };
    const member = () => {
        let node = primary();
        for (let links = 0;; links += 1) {
            if (links > 64)
                throw fault(place, 'has a path of more than 64 steps');
            if (take('.'))
                node = selected(node);
            else if (take('[')) {
                const index = expression();
                expect(']');
                node = made({ kind: 'index', object: node, index });
            }
            else
                return node;
        }
    };
    const selected = (object) => {
        const token = peek();
        if (token.kind !== 'name' || ['in', 'true', 'false', 'null'].includes(token.text))
            throw wrong('the name of a field is expected');
        at += 1;
        if (!take('('))
            return made({ kind: 'field', object, name: token.text });
        if (token.text === 'exists' || token.text === 'all')
            return macro(token.text, object);
        const known = FUNCTIONS.get(token.text);
        if (known === undefined)
            throw unknownFunction(token);
        const found = argumentsOf();
        if (found.length !== known.arity)
            throw wrong(`\`${known.name}\` takes ${known.arity} arguments, not ${found.length}`, token);
        return made({ kind: 'call', name: known.name, target: object, arguments: found });
    };
    const macro = (name, list) => {
        const token = peek();
        if (token.kind !== 'name' || RESERVED.has(token.text))
            throw wrong(`\`${name}\` needs a variable first`);
        if (variables.includes(token.text))
            throw wrong('a variable of that name is in use');
        at += 1;
        expect(',');
        variables.push(token.text);
        const body = expression();
        variables.pop();
        expect(')');
        return made({ kind: 'macro', macro: name, list, variable: token.text, body });
    };
    const argumentsOf = () => {
        const found = [];
        if (take(')'))
            return found;
        do
            found.push(expression());
        while (take(','));
        expect(')');
        return found;
    };
    const primary = () => {
        const token = peek();
        at += 1;
        if (token.kind === 'string')
            return made({ kind: 'literal', value: token.text });
        if (token.kind === 'number')
            return made({ kind: 'literal', value: numberOf(token, place) });
        if (token.kind === 'mark' && token.text === '(') {
            const node = expression();
            expect(')');
            return node;
        }
        if (token.kind === 'mark' && token.text === '[')
            return listNode();
        if (token.kind === 'name')
            return named(token);
        throw wrong('a value is expected', token);
    };
    const listNode = () => {
        const items = [];
        if (!take(']')) {
            do
                items.push(expression());
            while (take(','));
            expect(']');
        }
        return made({ kind: 'list', items });
    };
    const named = (token) => {
        const literal = { true: true, false: false, null: null }[token.text];
        if (literal !== undefined)
            return made({ kind: 'literal', value: literal });
        if (isMark('(')) {
            at += 1;
            if (token.text === 'has')
                return hasNode(token);
            if (token.text !== 'size')
                throw unknownFunction(token);
            const [target, ...more] = argumentsOf();
            if (target === undefined || more.length > 0)
                throw wrong('`size` takes one argument', token);
            return made({ kind: 'call', name: 'size', target, arguments: [] });
        }
        if (variables.includes(token.text))
            return made({ kind: 'variable', name: token.text });
        throw fault(place, `character ${token.at}: \`${token.text.slice(0, 60)}\` is not known`, 'the only variable is `predicate`; texts stand in quotes');
    };
    const hasNode = (token) => {
        const [target, ...more] = argumentsOf();
        if (target?.kind !== 'field' || more.length > 0)
            throw wrong('`has` takes the path of a field', token);
        return made({ kind: 'has', object: target.object, name: target.name });
    };
    const unknownFunction = (token) => fault(place, `character ${token.at}: the function \`${token.text.slice(0, 60)}\` is outside the portable subset of CEL`, 'there are exists, all, startsWith; and, not in every engine, has, size, contains, endsWith');
    const node = expression();
    if (peek().kind !== 'end')
        throw wrong('nothing more is expected');
    const isCondition = kindFault({ kind: 'not', operand: node }) === undefined;
    if (!isCondition)
        throw fault(place, 'is no condition: its result is never true or false');
    return node;
}
function numberOf({ text, at }, place) {
    const value = Number(text);
    if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)))
        return value;
    throw fault(place, `character ${at}: ${text.slice(0, 40)} is too large for a double to hold exactly`);
}

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
    return { isMet: false, reason: `the result is ${evaluate_kindOf(found.value)}, and must be true or false` };
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
                : failed(() => `${named(object)} is ${evaluate_kindOf(object.value)}, and has no fields`));
        case 'not':
            return then(evaluate(node.operand, scope), (operand) => typeof operand.value === 'boolean'
                ? truth(!operand.value, () => (operand.path === undefined ? 'it is true' : `${operand.path} is true`))
                : failed(() => `${named(operand)} is ${evaluate_kindOf(operand.value)}, and \`!\` needs true or false`));
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
        return failed(() => `${named(object)} is ${evaluate_kindOf(object.value)}, and has no fields`);
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
        return failed(() => `${path}: ${named(object)} is ${evaluate_kindOf(object.value)}`);
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
    return failed(() => `${named(found)} is ${evaluate_kindOf(found.value)}, and \`${operator}\` needs true or false`);
}
function compare(operator, left, right, scope) {
    const why = () => `${evaluate_shown(left)} ${operator} ${evaluate_shown(right)} does not hold`;
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
                return failed(() => `${evaluate_shown(left)} and ${evaluate_shown(right)} cannot be compared by \`${operator}\`: ${evaluate_kindOf(left.value)} and ${evaluate_kindOf(right.value)}`);
            const holds = operator === '<' ? order < 0 : operator === '<=' ? order <= 0 : operator === '>' ? order > 0 : order >= 0;
            return truth(holds, why);
        }
    }
}
function contains(left, right, scope, why) {
    if ((0,types/* isJsonObject */.O)(right.value)) {
        if (typeof left.value !== 'string')
            return failed(() => `${evaluate_shown(left)} is no key`);
        return truth(Object.hasOwn(right.value, left.value), why);
    }
    if (!Array.isArray(right.value))
        return failed(() => `${named(right)} is ${evaluate_kindOf(right.value)}, and \`in\` needs a list`);
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
            return failed(() => `${named(list)} is ${evaluate_kindOf(list.value)}, and \`${node.macro}\` needs a list`);
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
                return failed(() => `${evaluate_shown(target)}: \`${node.name}\` needs texts`);
            const holds = node.name === 'startsWith'
                ? target.value.startsWith(other.value)
                : node.name === 'endsWith'
                    ? target.value.endsWith(other.value)
                    : target.value.includes(other.value);
            return truth(holds, () => `${evaluate_shown(target)}: ${node.name}(${evaluate_shown(other)}) does not hold`);
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
    return failed(() => `${named(target)} is ${evaluate_kindOf(value)}, and has no size`);
}
function named(value) {
    return value.path ?? evaluate_shown(value);
}
function evaluate_shown({ value, path }) {
    const text = Array.isArray(value) && path !== undefined ? `${value.length} entries` : cut(JSON.stringify(value));
    return path === undefined ? text : `${path} (${text})`;
}
function cut(text) {
    return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}
function evaluate_kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    return { string: 'a text', number: 'a number', boolean: 'true or false' }[typeof value] ?? 'a map';
}

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
        throw (0,outcome_error/* refused */.J5)('VSA', `type of the summary: "${found}", and "${uris/* PREDICATE */.W.vsaV1}" is demanded`);
    }
    try {
        return (0,validate/* parsePredicate */.r)(uris/* PREDICATE */.W.vsaV1, (0,types/* isJsonObject */.O)(statement.predicate) ? statement.predicate : null);
    }
    catch (cause) {
        throw (0,outcome_error/* refused */.J5)('VSA', `the summary is malformed: ${cause instanceof Error ? cause.message : 'unknown'}`, { cause });
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/core/lib/key/public-key.js
var public_key = __webpack_require__(29302);
// EXTERNAL MODULE: ./packages/core/lib/verification/pattern.js
var pattern = __webpack_require__(98279);
;// CONCATENATED MODULE: ./packages/policy/lib/file/forms.js

/** Visible characters without blanks; C0, C1 and the marks that turn or hide writing never stand in a name. */
const VISIBLE = '[^\\s\\p{Cc}\\p{Cf}\\p{Cs}]';
/** The same with blanks inside. */
const LINE = `${VISIBLE}(?:[^\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]*${VISIBLE})?`;
const SERVER = 'https:\\/\\/[a-z0-9]+(?:[.-][a-z0-9]+)*(?::[0-9]{1,5})?';
const PART = '[A-Za-z0-9_.-]+';
/** A name of a rule or signer: also one of a Kubernetes object. */
const forms_NAME = {
    name: 'a name of small letters, digits and `-`, at most 63',
    pattern: '^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$',
    maxLength: 63,
};
const SENTENCE = { name: 'a line of text', pattern: `^${LINE}$` };
const ARTIFACT_NAME = {
    name: 'the exact name of an artifact',
    pattern: `^(?!.*[*])${LINE}$`,
    hint: (value) => (value.includes('*') ? `write \`glob: ${value}\`` : undefined),
};
/** A letter of a glob that stands for itself. */
const LITERAL = '[^\\s\\p{Cc}\\p{Cf}\\p{Cs}\\/*?[\\]{}!\\\\]';
/**
 * `*` stays inside one part of a name, `**` stands for any number of parts. Beside other text `*` stands in the last part
 * only, and never in the owner's part behind a registry: engines whose `*` crosses `/` would let `ghcr.io/org-evil/x` in
 * by `ghcr.io/org*` (case B23).
 */
const GLOB = {
    name: 'a glob of whole parts (`ghcr.io/acme/**`), with `*` beside other text in the last part only',
    pattern: `^(?![^\\/]*[.:][^\\/]*\\/(?:[^\\/]*${LITERAL}[*]|[^/]*[*]${LITERAL})[^/]*$)(?:(?:${LITERAL}+|[*]{1,2})\\/)*(?:[*]{1,2}|[*]?${LITERAL}+(?:[*]${LITERAL}+)*[*]?)$`,
    hint: (value) => (/^[^/]+\/[^/*]+\*+$/.test(value) ? `write \`${value.replace(/\*+$/, '')}/**\`` : undefined),
};
const PURL = {
    name: 'a package URL without qualifiers, such as `pkg:npm/%40acme/web@1.2.3`',
    pattern: `^pkg:[a-z][a-z0-9.+-]*\\/[^\\s\\p{Cc}\\p{Cf}\\p{Cs}?#@*]+(?:@[^\\s\\p{Cc}\\p{Cf}\\p{Cs}?#@*]+)?$`,
};
const IDENTITY = {
    name: 'the exact name that a certificate carries (a URI or an email address)',
    pattern: `^${VISIBLE}+$`,
};
const IDENTITY_PATTERN = { name: 'a pattern in RE2 syntax', pattern: `^${LINE}$` };
const WORKFLOW_URI = {
    name: 'a workflow as `https://github.com/owner/repo/.github/workflows/file.yml`, without `@ref`',
    pattern: `^${SERVER}(?:\\/${PART}){2,}\\/\\.github\\/workflows\\/[^\\s\\p{Cc}\\p{Cf}\\p{Cs}@/]+\\.ya?ml$`,
    hint: (value) => (value.includes('@') ? 'write the ref under `at`' : undefined),
};
const ISSUER = {
    name: 'the URL of an issuer, such as `https://token.actions.githubusercontent.com`',
    pattern: `^https?:\\/\\/${VISIBLE}+$`,
};
const FINGERPRINT = {
    name: '`sha256:` and 64 hex digits in small letters',
    pattern: '^sha256:[0-9a-f]{64}$',
};
const PUBLIC_KEY = {
    name: 'a public key in PEM (`-----BEGIN PUBLIC KEY-----`)',
    pattern: '^-----BEGIN PUBLIC KEY-----\\r?\\n[A-Za-z0-9+\\/=\\r\\n]+-----END PUBLIC KEY-----\\s*$',
    // Of ML-DSA-65 it has 2,727.
    maxLength: 4000,
};
const COMMIT = {
    name: 'a full commit, 40 or 64 hex digits',
    pattern: '^(?:[0-9a-f]{40}|[0-9a-f]{64})$',
};
/** What certificates never say is refused, since it would match nothing (case B13). */
const REPOSITORY = {
    name: 'a repository as `https://github.com/owner/repo`',
    pattern: `^${SERVER}(?:\\/${PART}){2,}(?<!\\.git)$`,
    hint: (value) => {
        const path = value.replace(/^git\+/, '').replace(/\.git$/, '');
        if (/^[\w.-]+\/[\w.-]+$/.test(path))
            return `write \`https://github.com/${path}\``;
        return path === value ? undefined : `write \`${path}\`: certificates have neither \`git+\` nor \`.git\``;
    },
};
const OWNER = {
    name: 'an owner as `https://github.com/owner`',
    pattern: `^${SERVER}(?:\\/${PART})+$`,
};
const ID = { name: 'an id of digits, in quotes', pattern: '^[0-9]{1,20}$' };
const WORKFLOW_PATH = {
    name: 'the path of a workflow, such as `.github/workflows/release.yml`',
    pattern: `^(?![/])[^\\s\\p{Cc}\\p{Cf}\\p{Cs}@]+\\.ya?ml$`,
    hint: (value) => (/^[\w-]+\.ya?ml$/.test(value) ? `write \`.github/workflows/${value}\`` : undefined),
};
const REF = {
    name: 'a whole ref, such as `refs/heads/main`',
    pattern: `^refs\\/[^\\s\\p{Cc}\\p{Cf}\\p{Cs}*]+$`,
    hint: (value) => (/^[\w./-]+$/.test(value) ? `write \`refs/heads/${value}\` or \`refs/tags/${value}\`` : undefined),
};
/** A ref at which a builder may have been: also a commit. */
const BUILDER_REF = {
    name: 'a whole ref such as `refs/tags/v1.2.3`, or a full commit',
    pattern: `^(?:refs\\/[^\\s\\p{Cc}\\p{Cf}\\p{Cs}*]+|[0-9a-f]{40}|[0-9a-f]{64})$`,
};
const VERSION_TAG = {
    name: 'a version tag such as `v1`, `v1.2` or `v1.2.3`',
    pattern: '^v(?:0|[1-9][0-9]{0,8})(?:\\.(?:0|[1-9][0-9]{0,8})){0,2}$',
};
const EVENT = { name: 'an event, such as `push`', pattern: '^[a-z][a-z_]{1,63}$' };
const INPUT_NAME = {
    name: 'the name of an input, or `event.` and the name',
    pattern: '^(?:event\\.)?[A-Za-z_][A-Za-z0-9_-]{0,255}$',
};
const SHORT = {
    vulns: uris/* PREDICATE */.W.vulnsV02,
    'test-result': uris/* PREDICATE */.W.testResultV01,
    scai: uris/* PREDICATE */.W.scaiV03,
    link: uris/* PREDICATE */.W.linkV03,
    release: uris/* PREDICATE */.W.releaseV02,
    spdx: 'https://spdx.dev/Document/v2.3',
    cyclonedx: 'https://cyclonedx.org/bom',
};
const PREDICATE_TYPE = {
    name: 'a predicate type (an absolute URI)',
    pattern: `^[a-z][a-z0-9+.-]*:${VISIBLE}+$`,
    hint: (value) => (Object.hasOwn(SHORT, value) ? `write \`${SHORT[value]}\`` : undefined),
};
const URI = { name: 'an absolute URI', pattern: `^[a-z][a-z0-9+.-]*:${VISIBLE}+$` };
const TRACK_LEVEL = {
    name: 'a level such as `SLSA_BUILD_LEVEL_3`',
    pattern: '^(?:SLSA_[A-Z][A-Z0-9_]*_LEVEL_[1-9]|(?!SLSA_)[A-Z][A-Z0-9_]*|SLSA_SOURCE_TWO_PARTY_REVIEWED|SLSA_BUILD_REPRODUCED)$',
};
const AGE = { name: 'an age such as `12h`, `30d` or `4w`', pattern: '^[1-9][0-9]{0,4}[hdw]$' };
const EXPRESSION = {
    name: 'a condition over `predicate`',
    pattern: '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*[^\\s][^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$',
    maxLength: 4000,
};
/** Seconds of an age. */
function secondsOf(age) {
    const unit = { h: 3600, d: 86_400, w: 604_800 }[age.slice(-1)] ?? 0;
    return Number(age.slice(0, -1)) * unit;
}

;// CONCATENATED MODULE: ./packages/policy/lib/file/reader.js


const required = (reader) => ({ reader, isRequired: true });
const optional = (reader) => ({ reader, isRequired: false });
/** The reader with a description for editors. */
function described(description, reader) {
    return { ...reader, schema: { description, ...reader.schema } };
}
/** A text of a form; never empty, since a pattern that admits the empty text would make it a wildcard somewhere. */
function reader_text({ name, pattern, maxLength = 2000, hint }) {
    const form = new RegExp(pattern, 'u');
    return {
        name,
        schema: { type: 'string', minLength: 1, maxLength, pattern },
        fits: (value) => typeof value === 'string',
        read: (value, place) => {
            if (typeof value === 'number' || typeof value === 'boolean')
                throw fault(place, `must be ${name}, and ${shown(value)} is none`, 'put it into quotes');
            if (typeof value !== 'string')
                throw fault(place, `must be ${name}, and ${shown(value)} is none`);
            if (value.trim() === '')
                throw fault(place, 'is empty', `give ${name}; nothing is taken as "whatever"`);
            if (value.length > maxLength && [...value].length > maxLength)
                throw fault(place, `has more than ${maxLength} characters`);
            if (!form.test(value))
                throw fault(place, `must be ${name}, and ${shown(value)} is none`, hint?.(value));
            return value;
        },
    };
}
/** One of some values, exactly. */
function oneOf(values) {
    const name = values.map((value) => `\`${value}\``).join(', ');
    return {
        name,
        schema: values.length === 1 ? { const: values[0] } : { enum: [...values] },
        fits: (value) => values.includes(value),
        read: (value, place) => {
            const found = values.find((one) => one === value);
            if (found !== undefined)
                return found;
            const near = typeof value === 'string' ? meant(value, values.map(String)) : undefined;
            throw fault(place, `must be ${name}, and ${shown(value)} is none`, near && `did you mean ${near}?`);
        },
    };
}
/** A whole number in a range. */
function integer(minimum, maximum) {
    return {
        name: `a whole number from ${minimum} to ${maximum}`,
        schema: { type: 'integer', minimum, maximum },
        fits: (value) => typeof value === 'number',
        read: (value, place) => {
            if (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum)
                return value;
            throw fault(place, `must be a whole number from ${minimum} to ${maximum}, and ${shown(value)} is none`);
        },
    };
}
/** Any text, number or truth value; for comparing only. */
const scalarValue = {
    name: 'a text, a number, true or false',
    schema: { type: ['string', 'number', 'boolean'] },
    fits: (value) => ['string', 'number', 'boolean'].includes(typeof value),
    read: (value, place) => {
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
            return value;
        throw fault(place, `must be a text, a number, true or false, and ${shown(value)} is none`);
    },
};
/** A list of at least one, without repetitions. */
function list(reader, maxItems = 1000) {
    return {
        name: `a list of ${reader.name}`,
        schema: { type: 'array', minItems: 1, maxItems, uniqueItems: true, items: reader.schema },
        fits: Array.isArray,
        read: (value, place) => {
            if (!Array.isArray(value))
                throw fault(place, `must be a list, and ${shown(value)} is none`);
            if (value.length === 0)
                throw fault(place, 'is an empty list', 'name at least one, or leave the key out');
            if (value.length > maxItems)
                throw fault(place, `has more than ${maxItems} entries`);
            const seen = new Set();
            value.forEach((item, index) => {
                const key = JSON.stringify(sorted(item));
                if (seen.has(key))
                    throw fault(below(place, index), `${shown(item)} stands twice in the list`);
                seen.add(key);
            });
            return value.map((item, index) => reader.read(item, below(place, index)));
        },
    };
}
/** One, or a list of them. */
function oneOrMore(reader) {
    const many = list(reader);
    return {
        name: `${reader.name}, or a list of them`,
        schema: { anyOf: [reader.schema, many.schema] },
        fits: (value) => reader.fits(value) || many.fits(value),
        read: (value, place) => (Array.isArray(value) ? many.read(value, place) : [reader.read(value, place)]),
    };
}
/** The first form that the value is meant to be of. Forms are told apart by kind, so only one of them can fit. */
function reader_either(first, second) {
    const name = `${first.name}, or ${second.name}`;
    return {
        name,
        schema: { anyOf: [first.schema, second.schema] },
        fits: (value) => first.fits(value) || second.fits(value),
        read: (value, place) => {
            if (first.fits(value))
                return first.read(value, place);
            if (second.fits(value))
                return second.read(value, place);
            throw fault(place, `must be ${name}, and ${shown(value)} is none`);
        },
    };
}
/** A mapping of known keys. */
function mapping(name, fields, mark) {
    const names = Object.keys(fields);
    const needed = names.filter((key) => fields[key]?.isRequired);
    return {
        name,
        schema: {
            type: 'object',
            additionalProperties: false,
            ...(needed.length === 0 ? { minProperties: 1 } : { required: needed }),
            properties: Object.fromEntries(names.map((key) => [key, fields[key]?.reader.schema ?? {}])),
        },
        fits: (value) => (0,types/* isJsonObject */.O)(value) && (mark === undefined || Object.hasOwn(value, mark)),
        read: (value, place) => {
            if (!(0,types/* isJsonObject */.O)(value))
                throw fault(place, `must be ${name}, and ${shown(value)} is none`);
            for (const key of Object.keys(value)) {
                if (!names.includes(key))
                    throw unknownKey(key, names, below(place, key));
            }
            for (const key of needed) {
                if (!Object.hasOwn(value, key))
                    throw fault(place, `the key \`${key}\` is missing`, missing(fields[key]));
            }
            if (Object.keys(value).length === 0)
                throw fault(place, 'is empty', `give one of ${names.join(', ')}`);
            const found = names.map((key) => [
                key,
                Object.hasOwn(value, key) ? fields[key]?.reader.read(value[key], below(place, key)) : undefined,
            ]);
            return Object.fromEntries(found);
        },
    };
}
/** A mapping whose keys are names of the user's choice. */
function entries(name, key, reader) {
    const keys = reader_text(key);
    return {
        name,
        schema: {
            type: 'object',
            minProperties: 1,
            maxProperties: 1000,
            propertyNames: keys.schema,
            additionalProperties: reader.schema,
        },
        fits: types/* isJsonObject */.O,
        read: (value, place) => {
            if (!(0,types/* isJsonObject */.O)(value))
                throw fault(place, `must be ${name}, and ${shown(value)} is none`);
            const found = Object.entries(value);
            if (found.length === 0)
                throw fault(place, 'is empty', 'name at least one');
            if (found.length > 1000)
                throw fault(place, 'has more than 1000 entries');
            return new Map(found.map(([one, item]) => {
                const at = below(place, one);
                return [keys.read(one, at), reader.read(item, at)];
            }));
        },
    };
}
/** The reader's value in another form. */
function mapped(reader, to) {
    return { ...reader, read: (value, place) => to(reader.read(value, place)) };
}
function unknownKey(key, names, place) {
    const near = meant(key, names);
    return fault(place, 'is not a key of a policy at this place', near === undefined ? `known here: ${names.join(', ')}` : `did you mean \`${near}\`?`);
}
function missing(field) {
    const name = field?.reader.name;
    return name?.includes('`any`') ? 'write `any` if it may be whatever it is' : name && `give ${name}`;
}
/** The value with the keys of mappings in order, for comparing. */
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,types/* isJsonObject */.O)(value))
        return value;
    return Object.fromEntries(Object.keys(value)
        .sort()
        .map((key) => [key, sorted(value[key])]));
}

;// CONCATENATED MODULE: ./packages/policy/lib/file/form.js



const any = oneOf(['any']);
const certificate = {
    issuer: required(described('Issuer that vouched for the identity, compared exactly.', reader_text(ISSUER))),
    runner: optional(described('Runners of GitHub that count. Default github-hosted.', oneOf(['github-hosted', 'any']))),
};
/** Never shows what it refuses: it may be the private half. */
const publicKey = {
    ...reader_text(PUBLIC_KEY),
    read: (value, place) => {
        if (typeof value === 'string' && value.includes('PRIVATE'))
            throw fault(place, 'holds a private key', 'give its public half, and take this one for lost');
        return reader_text(PUBLIC_KEY).read(value, place);
    },
};
const signer = reader_either(reader_either(mapping('a signer by `identity`', {
    identity: required(described('Exact names in the certificate: a workflow with its ref, or an email address.', oneOrMore(reader_text(IDENTITY)))),
    ...certificate,
}, 'identity'), mapping('`identityPattern`', {
    identityPattern: required(described('RE2 pattern over the whole name in the certificate.', reader_text(IDENTITY_PATTERN))),
    ...certificate,
}, 'identityPattern')), reader_either(mapping('`workflow`', {
    workflow: required(described('The signing workflow, without its ref.', reader_text(WORKFLOW_URI))),
    at: required(described('Refs or commits that the workflow may be at; `releases`: SemVer release tags, and commits of its signed release list.', reader_either(oneOf(['releases', 'any']), oneOrMore(reader_text(BUILDER_REF))))),
    ...certificate,
}, 'workflow'), reader_either(mapping('`key`', { key: required(described('SHA-256 of the DER of the public key.', oneOrMore(reader_text(FINGERPRINT)))) }, 'key'), mapping('`publicKey`', {
    publicKey: required(described('The public key itself, in PEM.', oneOrMore(publicKey))),
    transparencyLog: optional(described('Must what it signs be in a log? Default required.', oneOf(['required', 'none']))),
}, 'publicKey'))));
const artifact = reader_either(reader_either(reader_text(ARTIFACT_NAME), mapping('`glob`', { glob: required(reader_text(GLOB)) }, 'glob')), mapping('`purl`', { purl: required(reader_text(PURL)) }, 'purl'));
const source = mapping('`repository` (with `repositoryId`, `ownerId`)', {
    repository: required(described('Repository that was built, exactly; or any of an owner.', reader_either(oneOrMore(reader_text(REPOSITORY)), mapping('`owner`', { owner: required(reader_text(OWNER)) }, 'owner')))),
    repositoryId: optional(described('Id of the repository: names can be given away, ids cannot.', reader_text(ID))),
    ownerId: optional(described('Id of the owner.', reader_text(ID))),
});
const ref = reader_either(reader_text(REF), mapping('`versionedTag`', {
    versionedTag: required(described('v13: every release 13.x.y; any: every SemVer release.', reader_either(any, reader_text(VERSION_TAG)))),
}, 'versionedTag'));
const originFields = {
    source: required(described('Where the source is.', reader_either(any, source))),
    workflow: required(described('Path of the workflow that was started.', reader_either(any, oneOrMore(reader_text(WORKFLOW_PATH))))),
    ref: required(described('Branch or tag that was built.', reader_either(any, oneOrMore(ref)))),
    event: required(described('Event that started the run.', reader_either(any, oneOrMore(reader_text(EVENT))))),
};
const form_origin = mapping('`source`, `workflow`, `ref` and `event`', originFields);
const maxAge = mapped(reader_text(AGE), secondsOf);
const demand = {
    signers: required(described('Names of signers, of which any may have signed.', oneOrMore(reader_text(forms_NAME)))),
    quorum: optional(described('How many of them must have signed. Default 1.', integer(1, 100))),
};
const coSigners = optional(described('Names of signers, each of which must have signed the same statement too, byte for byte.', oneOrMore(reader_text(forms_NAME))));
const conditions = list(reader_either(reader_text(EXPRESSION), mapping('`expression` (with `message`)', { expression: required(reader_text(EXPRESSION)), message: optional(reader_text(SENTENCE)) }, 'expression')), 100);
const provenance = mapping('a demand on the provenance', {
    ...demand,
    coSigners,
    ...originFields,
    inputs: required(described('Inputs of the build: any, none, or each by name; what is not named here must not be there.', reader_either(oneOf(['any', 'none']), entries('inputs by name', INPUT_NAME, reader_either(any, oneOrMore(scalarValue)))))),
    level: required(described('Lowest SLSA Build level.', reader_either(any, integer(1, 3)))),
    builderId: optional(described('builder.id of the provenance, exactly.', reader_text(URI))),
    maxAge: optional(maxAge),
    conditions: optional(conditions),
});
const otherOrigin = described('Where it was made; same: as the provenance of this rule.', reader_either(oneOf(['same', 'any']), form_origin));
const vsa = mapping('a demand on the verification summary', {
    ...demand,
    origin: required(otherOrigin),
    verifier: required(described('verifier.id, exactly.', reader_text(URI))),
    resourceUri: required(described('URI that the artifact is fetched by, exactly.', reader_text(URI))),
    level: required(described('Levels that were verified; a higher one satisfies.', oneOrMore(reader_text(TRACK_LEVEL)))),
    policyDigest: optional(described('Digest of the policy that was applied.', mapping('`sha256`', { sha256: required(reader_text({ name: '64 hex digits', pattern: '^[0-9a-f]{64}$' })) }))),
    maxAge: required(described('How old it may be.', reader_either(any, maxAge))),
});
const signature = mapping('a demand on signatures', {
    ...demand,
    origin: required(otherOrigin),
    maxAge: optional(maxAge),
});
const attestation = mapping('a demand on an attestation', {
    type: required(described('Predicate type, exactly.', reader_text(PREDICATE_TYPE))),
    ...demand,
    coSigners,
    origin: required(otherOrigin),
    maxAge: optional(maxAge),
    conditions: optional(described('Conditions over `predicate`, all of which must hold.', conditions)),
});
const rule = mapping('a rule', {
    name: required(reader_text(forms_NAME)),
    description: optional(reader_text(SENTENCE)),
    artifacts: required(described('Artifacts that the rule covers: exact names, globs, package URLs.', reader_either(any, list(artifact)))),
    provenance: optional(provenance),
    vsa: optional(vsa),
    signatures: optional(list(signature, 100)),
    attestations: optional(list(attestation, 100)),
});
const revoked = mapping('what counts no more', {
    identities: optional(described('Names in certificates, with or without their ref.', list(reader_text(IDENTITY)))),
    keys: optional(list(reader_text(FINGERPRINT))),
    builders: optional(described('builder.id, with or without its ref.', list(reader_text(URI)))),
    commits: optional(described('Commits of sources and of builders.', list(reader_text(COMMIT)))),
    digests: optional(described('Artifacts.', list(reader_text(FINGERPRINT)))),
});
/** A whole policy file. */
const policyForm = mapping('a policy', {
    version: required(oneOf([1])),
    signers: required(described('Who may sign, by a name that rules use.', entries('signers by name', forms_NAME, signer))),
    rules: required(described('All rules that cover an artifact must hold; an artifact that none covers is refused.', list(rule))),
    revoked: optional(revoked),
});

;// CONCATENATED MODULE: ./packages/policy/lib/file/yaml.js


/** Largest policy file, in bytes. */
const MAX_BYTES = 1024 * 1024;
/** Deepest nesting. A policy has eight levels. */
const yaml_MAX_DEPTH = 32;
/**
 * The value of a YAML 1.2 (or JSON) file: one document of plain mappings, lists and scalars. Anchors, aliases and tags
 * are refused (a few lines of aliases can stand for gigabytes), and so are keys that stand twice.
 *
 * @throws CoreError bad-input `POLICY`
 */
async function readYaml(bytes, what) {
    if (bytes.byteLength > MAX_BYTES)
        throw (0,outcome_error/* badInput */.AN)('POLICY', `${what}: has more than ${MAX_BYTES} bytes`);
    const text = utf8(bytes, what);
    const { LineCounter, parseDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, {
        version: '1.2',
        schema: 'core',
        // The library compares every key with every other, and copies the line for every error; both are ours below.
        uniqueKeys: false,
        prettyErrors: false,
        merge: false,
        strict: true,
        stringKeys: true,
        // With `silent` the library takes the first of several documents and says nothing.
        logLevel: 'error',
        lineCounter: lines,
    });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined) {
        // A small file of nothing but brackets ends the library's stack before we can count.
        if (error.code === 'RESOURCE_EXHAUSTION')
            throw tooDeep(what);
        const { line } = lines.linePos(error.pos[0]);
        throw (0,outcome_error/* badInput */.AN)('POLICY', `${what}, line ${line}: ${firstLine(error.message)}`, {
            remedy: 'mend the YAML; keys may stand once, and aliases, anchors and tags are not taken',
        });
    }
    const found = new Map();
    const place = { what, path: '', lineOf: (path) => found.get(path) };
    const value = await plain(document.contents, place, (path, offset) => {
        found.set(path, lines.linePos(offset).line);
    });
    return { value, place };
}
function utf8(bytes, what) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        if (text.startsWith('\ufeff'))
            throw new TypeError('begins with a byte order mark');
        return text;
    }
    catch (cause) {
        throw (0,outcome_error/* badInput */.AN)('POLICY', `${what}: is not UTF-8 without a byte order mark`, { cause });
    }
}
function tooDeep(what) {
    return (0,outcome_error/* badInput */.AN)('POLICY', `${what}: is nested deeper than ${yaml_MAX_DEPTH} levels`);
}
async function plain(root, place, note) {
    const { isAlias, isMap, isScalar, isSeq } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const convert = (node, at, depth) => {
        if (depth > yaml_MAX_DEPTH)
            throw tooDeep(at.what);
        if (node === null || node === undefined)
            return null;
        if (isAlias(node))
            throw fault(at, 'is an alias', 'write the value out');
        if (!isScalar(node) && !isMap(node) && !isSeq(node))
            throw fault(at, 'is nothing that a policy can hold');
        if (node.range != null)
            note(at.path, node.range[0]);
        if (node.anchor !== undefined)
            throw fault(at, 'has an anchor', 'write the value out where it is needed');
        if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
            throw fault(at, 'has a tag');
        if (isScalar(node))
            return scalar(node.value, at);
        if (isSeq(node))
            return node.items.map((item, index) => convert(item, below(at, index), depth + 1));
        const keys = new Set();
        return Object.fromEntries(node.items.map((pair) => {
            const key = isScalar(pair.key) ? pair.key.value : undefined;
            if (typeof key !== 'string' || key === '__proto__')
                throw fault(at, 'has a key that is no plain text');
            if (isScalar(pair.key) && (pair.key.anchor !== undefined || pair.key.tag !== undefined))
                throw fault(at, `the key "${key}" has an anchor or a tag`);
            if (keys.has(key))
                throw fault(below(at, key), 'stands twice', 'keep one of them');
            keys.add(key);
            return [key, convert(pair.value, below(at, key), depth + 1)];
        }));
    };
    return convert(root, place, 0);
}
function scalar(value, place) {
    if (value === null || typeof value === 'boolean' || typeof value === 'string')
        return value;
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw fault(place, 'is a number that cannot be held exactly', 'put it into quotes');
}
function firstLine(message) {
    return (message.split('\n')[0] ?? '').replace(/:$/, '').slice(0, 200);
}

;// CONCATENATED MODULE: ./packages/policy/lib/file/parse-policy.js







/**
 * The policy of a file: YAML 1.2 or JSON, at most 1 MiB, no aliases, no key twice, no key that is not known. What is
 * left empty is an error and never "whatever".
 *
 * @throws CoreError bad-input `POLICY`, naming file, line, path and what to write instead
 */
async function parsePolicy(bytes, what) {
    const { value, place } = await readYaml(bytes, what);
    const form = policyForm.read(value, place);
    const signers = await signersOf(form.signers, below(place, 'signers'));
    const rules = form.rules.map((rule, index) => parse_policy_ruleOf(rule, signers, below(below(place, 'rules'), index)));
    assertDistinct(rules, place);
    const { identities = [], keys = [], builders = [], commits = [], digests = [] } = form.revoked ?? {};
    return {
        version: 1,
        what,
        digest: { sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') },
        signers,
        rules,
        revoked: { identities, keys, builders, commits, digests },
    };
}
async function signersOf(forms, place) {
    const signers = new Map();
    const owners = new Map();
    for (const [name, form] of forms) {
        const at = below(place, name);
        const signer = await parse_policy_signerOf(name, form, at);
        signers.set(name, signer);
        for (const identity of signer.kind === 'key' ? signer.fingerprints : exactNames(form)) {
            const owner = owners.get(identity);
            if (owner !== undefined)
                throw fault(at, `is the same as the signer \`${owner}\``, 'one party counts once: name it once');
            owners.set(identity, name);
        }
    }
    return signers;
}
/** Names by which two signers of a file would be one party. */
function exactNames(form) {
    if ('key' in form || 'publicKey' in form)
        return [];
    const names = 'identity' in form ? form.identity : 'workflow' in form ? [form.workflow] : [`~${form.identityPattern}`];
    return names.map((name) => `${form.issuer} ${name}`);
}
async function parse_policy_signerOf(name, form, place) {
    if ('key' in form)
        return { kind: 'key', name, fingerprints: form.key, publicKeys: [], isLogRequired: true };
    if ('publicKey' in form) {
        const publicKeys = form.publicKey.map((pem) => publicKeyOf(pem, below(place, 'publicKey')));
        const fingerprints = publicKeys.map(({ fingerprint }) => fingerprint);
        return { kind: 'key', name, fingerprints, publicKeys, isLogRequired: form.transparencyLog !== 'none' };
    }
    const { issuer, runner = 'github-hosted' } = form;
    const make = (identity) => ({
        kind: 'certificate',
        name,
        identity,
        issuer,
        runner,
    });
    if ('identity' in form)
        return make({ kind: 'exact', identities: form.identity });
    if ('workflow' in form)
        return make({ kind: 'workflow', uri: form.workflow, at: form.at });
    try {
        return make({ kind: 'pattern', pattern: await (0,pattern/* anchoredPattern */.d)(form.identityPattern) });
    }
    catch (cause) {
        const detail = cause instanceof Error ? cause.message : 'cannot be read';
        throw fault(below(place, 'identityPattern'), detail, 'use RE2 syntax');
    }
}
function publicKeyOf(pem, place) {
    try {
        return (0,public_key/* parsePublicKey */.e)(pem, 'the key');
    }
    catch (cause) {
        throw fault(place, cause instanceof Error ? cause.message : 'is no public key', 'give it as `cosign public-key` or openssl writes it');
    }
}
function parse_policy_ruleOf(form, signers, place) {
    const provenance = form.provenance && provenanceOf(form.provenance, signers, below(place, 'provenance'));
    const originAt = (origin, at) => {
        if (origin === 'any')
            return 'any';
        if (origin !== 'same')
            return originOf(origin);
        if (provenance !== undefined)
            return provenance.origin;
        throw fault(below(at, 'origin'), 'is `same`, and the rule has no provenance', 'write the origin out, or `any`');
    };
    const vsaPlace = below(place, 'vsa');
    const vsa = form.vsa && {
        ...demandOf(form.vsa, signers, vsaPlace),
        origin: originAt(form.vsa.origin, vsaPlace),
        verifier: form.vsa.verifier,
        resourceUri: form.vsa.resourceUri,
        levels: form.vsa.level,
        ...(form.vsa.policyDigest === undefined ? {} : { policyDigest: form.vsa.policyDigest }),
    };
    const signatures = (form.signatures ?? []).map((signature, index) => {
        const at = below(below(place, 'signatures'), index);
        return { ...demandOf(signature, signers, at), origin: originAt(signature.origin, at) };
    });
    const attestations = (form.attestations ?? []).map((attestation, index) => {
        const at = below(below(place, 'attestations'), index);
        return {
            ...demandOf(attestation, signers, at),
            coSigners: coSignersOf(attestation, signers, at),
            type: attestation.type,
            origin: originAt(attestation.origin, at),
            conditions: conditionsOf(attestation.conditions, at),
        };
    });
    if (provenance === undefined && vsa === undefined && signatures.length + attestations.length === 0)
        throw fault(place, 'demands nothing', 'give `provenance`, `vsa`, `signatures` or `attestations`');
    return {
        name: form.name,
        place: place.path,
        artifacts: form.artifacts === 'any' ? [{ kind: 'any' }] : form.artifacts.map(artifactOf),
        ...(provenance === undefined ? {} : { provenance }),
        ...(vsa === undefined ? {} : { vsa }),
        signatures,
        attestations,
    };
}
function artifactOf(form) {
    if (typeof form === 'string')
        return { kind: 'name', name: form };
    return 'glob' in form ? { kind: 'glob', glob: form.glob } : { kind: 'purl', purl: form.purl };
}
function provenanceOf(form, signers, place) {
    return {
        ...demandOf(form, signers, place),
        coSigners: coSignersOf(form, signers, place),
        origin: originOf(form),
        inputs: parse_policy_inputsOf(form.inputs),
        level: form.level,
        ...(form.builderId === undefined ? {} : { builderId: form.builderId }),
        conditions: conditionsOf(form.conditions, place),
    };
}
function parse_policy_inputsOf(form) {
    if (form === 'any' || form === 'none')
        return form;
    return [...form].map(([name, value]) => ({ name, value: value === 'any' ? 'any' : { oneOf: value } }));
}
function originOf(form) {
    const { source } = form;
    const repository = source === 'any' ? 'any' : source.repository;
    return {
        repository: repository === 'any'
            ? 'any'
            : 'owner' in repository
                ? { kind: 'owner', uri: repository.owner }
                : { kind: 'exact', uris: repository },
        ...(source === 'any' || source.repositoryId === undefined ? {} : { repositoryId: source.repositoryId }),
        ...(source === 'any' || source.ownerId === undefined ? {} : { ownerId: source.ownerId }),
        workflows: form.workflow,
        refs: form.ref === 'any'
            ? 'any'
            : form.ref.map((ref) => typeof ref === 'string' ? { kind: 'exact', ref } : { kind: 'versioned-tag', version: ref.versionedTag }),
        events: form.event,
    };
}
/** What all demands have in common, with names that are known and a quorum that can be reached. */
function demandOf(form, signers, place) {
    assertKnown(form.signers, signers, below(place, 'signers'));
    const { quorum = 1, maxAge } = form;
    if (quorum > form.signers.length)
        throw fault(below(place, 'quorum'), `${quorum} distinct signers are demanded, and ${form.signers.length} are named`, 'each named signer counts once: name more, or demand fewer');
    const base = { place: place.path, signers: form.signers, quorum };
    return maxAge === undefined || maxAge === 'any' ? base : { ...base, maxAge };
}
/** Names that are known, and of none who may be the signer itself. */
function coSignersOf({ signers: own, coSigners = [], }, signers, place) {
    const here = below(place, 'coSigners');
    assertKnown(coSigners, signers, here);
    const twice = coSigners.find((name) => own.includes(name));
    if (twice === undefined)
        return coSigners;
    throw fault(here, `names \`${twice}\`, which \`signers\` names`, 'a second signer is another one');
}
function assertKnown(names, signers, place) {
    for (const name of names) {
        if (signers.has(name))
            continue;
        const near = meant(name, [...signers.keys()]);
        throw fault(place, `no signer is called \`${name}\``, near === undefined ? `known: ${[...signers.keys()].slice(0, 20).join(', ')}` : `did you mean \`${near}\`?`);
    }
}
function conditionsOf(forms, place) {
    return (forms ?? []).map((form, index) => {
        const at = below(below(place, 'conditions'), index);
        if (typeof form === 'string')
            return parseCondition(form, at);
        return parseCondition(form.expression, below(at, 'expression'), form.message);
    });
}
function assertDistinct(rules, place) {
    const seen = new Set();
    for (const { name, place: path } of rules) {
        if (seen.has(name))
            throw fault({ ...place, path: `${path}.name` }, `another rule is called \`${name}\` too`);
        seen.add(name);
    }
}

;// CONCATENATED MODULE: ./packages/policy/lib/engine.js



/** Reads and applies policy files for the flow of `verify`. */
const policyEngine = {
    condition: async (text, what) => {
        const condition = parseCondition(text, { what, path: '', lineOf: () => undefined });
        return (predicate) => {
            const result = evaluateCondition(condition, predicate);
            return result.isMet ? undefined : result.reason;
        };
    },
    open: async (bytes, what) => {
        const policy = await parsePolicy(bytes, what);
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
    return (0,outcome_error/* badInput */.AN)('POLICY', `${what}: ${place}: ${message}`, { remedy });
}

;// CONCATENATED MODULE: ./packages/policy/lib/export/trust-material.js



/**
 * The parts of a `trusted_root.json`.
 *
 * @throws CoreError bad-input `TRUSTED_ROOT` for one without a certificate authority
 */
function trustMaterial(root) {
    const certificateAuthorities = trust_material_list(root.certificateAuthorities).map(authority);
    if (certificateAuthorities.length === 0)
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', 'the trusted root names no certificate authority', {
            remedy: 'give the trusted_root.json of the instance that signed',
        });
    return {
        certificateAuthorities,
        timestampAuthorities: trust_material_list(root.timestampAuthorities).map(authority),
        logs: trust_material_list(root.tlogs).map(log),
        certificateLogs: trust_material_list(root.ctlogs).map(log),
    };
}
function trust_material_list(value) {
    return Array.isArray(value) ? value.filter(types/* isJsonObject */.O) : [];
}
function authority(value) {
    const chain = trust_material_list((0,origin.at)(value, 'certChain', 'certificates')).map((one) => trust_material_pem(trust_material_text(one.rawBytes)));
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
const images_PART = '[^/:@]+';
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
const images_REPOSITORY = '^[^/@]+(/[^/:@]+)+';
/** A whole reference with a digest, by whatever name. */
const BY_DIGEST = `${images_REPOSITORY}${TAG}${DIGEST}$`;
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
            text += `(${HOST}/(${images_PART}/)*)?`;
        else
            text += index === steps.length - 1 ? `(/${images_PART})*` : `/(${images_PART}/)*`;
    });
    return text;
}
/** Only the first part, the registry, may have a port. */
function partPattern(step, isFirst) {
    if (step === '*')
        return isFirst ? HOST : images_PART;
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



const default_deny_NAME = 'slsa-default-deny';
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
            metadata: metadata(default_deny_NAME, policy),
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
            metadata: metadata(default_deny_NAME, policy),
            spec: {
                policyName: default_deny_NAME,
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
        ...(names.length === 0 ? [] : [`image.find(${celText(images_REPOSITORY)}) in ${celTexts(names)}`]),
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
    const cosigned = coSignerNames(demand).map((names) => kyverno_oneOf(names.map((name) => `(${verified(name)} && ${statement} == signed)`)));
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
function kyverno_oneOf(alternatives) {
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

// EXTERNAL MODULE: ./packages/core/lib/slsa/builtin-map.js
var builtin_map = __webpack_require__(7445);
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
            return identities_keysOf(signer, policy);
        const identities = identitiesOf(signer, policy, differences);
        const { issuer, runner } = signer;
        return identities === undefined ? [] : [{ kind: 'certificate', name, issuer, identities, runner }];
    });
    if (signers.length === 0)
        throw badFault(policy, place, 'has no signer that is not revoked', 'name one that still counts');
    return { signers, differences };
}
function identities_keysOf(signer, policy) {
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
    const counted = sans.filter((san) => ![...revoked.identities, ...revoked.builders].some((one) => one === san || one === (0,evaluate_signer/* withoutRef */.iQ)(san)));
    return counted.length === 0 ? undefined : { kind: 'enumerated', sans: counted };
}
/** The workflows that signed, without refs; undefined for a pattern that says nothing of them. */
function workflowsOf({ identities }) {
    if (identities.kind === 'enumerated')
        return [...new Set(identities.sans.map(evaluate_signer/* withoutRef */.iQ))];
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
const provenance_clauses_GITHUB_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
const provenance_clauses_NUMBER = '(0|[1-9][0-9]*)';
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
    const parts = [0, 1, 2].map((index) => given[index] ?? provenance_clauses_NUMBER);
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
    const other = { kind: 'differs', path: BUILD_TYPE, values: [provenance_clauses_GITHUB_TYPE] };
    if (!isOwn)
        return other;
    return (0,export_formula/* any */.bz)(other, { kind: 'differs', path: [...GITHUB, 'event_name'], values: ['workflow_dispatch'] });
}
function revokedFormulas({ revoked }) {
    const found = [];
    if (revoked.builders.length > 0) {
        found.push({ kind: 'differs', path: BUILDER_ID, values: revoked.builders });
        const prefixes = revoked.builders.filter((one) => (0,evaluate_signer/* withoutRef */.iQ)(one) === one).map((one) => `${one}@`);
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
        return images === undefined ? [] : [{ rule, images, demands: plan_demandsOf(rule, policy, map, differences) }];
    });
    if (policy.revoked.commits.length > 0)
        differences.push({
            id: 'commits-unseen',
            direction: 'weaker',
            place: 'revoked.commits',
            message: 'the engine sees the commits that a provenance lists, not those that only its certificate names',
        });
    return { rules, differences: plan_distinct(differences) };
}
function plan_demandsOf(rule, policy, map, differences) {
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
function plan_distinct(differences) {
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
            rego_text_binary(node, part, define);
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
            rego_text_call(node, part, define);
            break;
    }
    return own;
}
function rego_text_binary(node, part, define) {
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
function rego_text_call(node, part, define) {
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
    return policy_controller_signersOf(rules).flatMap((signer) => (signer.kind === 'key' && signer.isLogRequired ? [signer] : []));
}
function policy_controller_signersOf(rules) {
    return rules.flatMap(({ demands }) => demands.flatMap(({ accepted, coSigners }) => [...accepted.map(({ signer }) => signer), ...coSigners]));
}
/** In which ways policy-controller differs. */
function policyControllerDifferences(rules, trust) {
    const demands = rules.flatMap(({ demands: own }) => own);
    const material = trust.kind === 'root' ? trustMaterial(trust.root) : undefined;
    const hasCertificates = policy_controller_signersOf(rules).some(({ kind }) => kind === 'certificate');
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
        throw (0,outcome_error/* badInput */.AN)('WEAKENING', `${policy.what}: the engine would admit more than the policy does: ${refused
            .map(({ id, place, message }) => `${id}${place === '' ? '' : ` (${place})`}: ${message}`)
            .join('; ')}`, { remedy: `change the policy, or allow it with \`allow-weakening\`: ${ids.join(', ')}` });
    }
    const idle = allowed.filter((id) => !weaker.some((one) => one.id === id));
    if (idle.length > 0)
        throw (0,outcome_error/* badInput */.AN)('WEAKENING', `nothing is weaker by ${idle.map((id) => `\`${id.slice(0, 80)}\``).join(', ')}`, {
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

;// CONCATENATED MODULE: ./packages/policy/lib/file/schema.js

/** JSON Schema of policy files, for editors: what the parser takes, up to names that must be known and conditions. */
function policySchema() {
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: 'urn:slsa-actions:slsa-policy:v1',
        title: 'slsa-policy.yaml',
        ...policyForm.schema,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/report/types.js
var report_types = __webpack_require__(88449);
// EXTERNAL MODULE: ./packages/core/lib/slsa/builder-map.js
var builder_map = __webpack_require__(51565);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
// EXTERNAL MODULE: ./packages/core/lib/trust/trusted-root.js
var trusted_root = __webpack_require__(55160);
// EXTERNAL MODULE: ./packages/wire/lib/json/read.js
var read = __webpack_require__(168);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var json_parse = __webpack_require__(3100);
;// CONCATENATED MODULE: ./packages/policy/lib/cel/portability.js
/** Functions of a condition that are outside the portable subset, each once. */
function extensionsIn(node) {
    const own = node.kind === 'has' ? ['has'] : node.kind === 'call' && node.name !== 'startsWith' ? [node.name] : [];
    return [...new Set([...own, ...partsOf(node).flatMap(extensionsIn)])];
}
/** The expressions that an expression is made of. */
function partsOf(node) {
    switch (node.kind) {
        case 'literal':
        case 'variable':
            return [];
        case 'list':
            return node.items;
        case 'field':
        case 'has':
            return [node.object];
        case 'index':
            return [node.object, node.index];
        case 'not':
            return [node.operand];
        case 'binary':
            return [node.left, node.right];
        case 'macro':
            return [node.list, node.body];
        case 'call':
            return [node.target, ...node.arguments];
    }
}

;// CONCATENATED MODULE: ./packages/policy/lib/lint.js

const ALL = ['kyverno', 'kyverno-cluster-policy', 'policy-controller'];
/** What a person should look at in a policy, and which engine would lose something of it. In the order of the file. */
function lintPolicy(policy) {
    return [
        ...[...policy.signers.values()].flatMap((signer) => aboutSigner(signer, policy)),
        ...policy.rules.flatMap(aboutRule),
        ...overlaps(policy.rules),
    ];
}
function aboutSigner(signer, policy) {
    const place = `signers.${signer.name}`;
    const found = [];
    const isUsed = policy.rules.some((rule) => lint_demandsOf(rule).some((demand) => [...demand.signers, ...lint_coSignersOf(demand)].includes(signer.name)));
    if (!isUsed)
        found.push(finding('UNUSED_SIGNER', 'note', place, 'no rule uses this signer'));
    if (signer.kind === 'key') {
        found.push(aboutKey(signer, place));
        return found;
    }
    if (signer.runner === 'any')
        found.push(finding('ANY', 'warning', `${place}.runner`, 'self-hosted runners count: whoever owns the machine can change the build'));
    const { identity } = signer;
    if (identity.kind === 'pattern')
        found.push(finding('IDENTITY_NOT_ENUMERATED', 'warning', place, 'a pattern may match identities that nobody thought of', {
            engines: ALL,
            remedy: 'name the identities',
        }));
    if (identity.kind === 'workflow' && (identity.at === 'any' || identity.at === 'releases'))
        found.push(finding('IDENTITY_NOT_ENUMERATED', identity.at === 'any' ? 'warning' : 'note', `${place}.at`, identity.at === 'any'
            ? 'every ref of the workflow counts: whoever can push a branch can change what it does'
            : 'an engine of the cluster knows no release list, and needs each ref by name', { engines: ALL, remedy: 'list the refs under `at`' }));
    return found;
}
function aboutKey({ publicKeys, fingerprints }, place) {
    if (publicKeys.length < fingerprints.length)
        return finding('KEY_SIGNER', 'warning', place, 'an engine verifies by the key itself, and a fingerprint is here', {
            engines: ALL,
            remedy: 'write the key under `publicKey`',
        });
    return finding('KEY_SIGNER', 'note', place, 'policy-controller verifies no bundle that a key signed, only what is in older tags', {
        engines: ['policy-controller'],
        remedy: 'sign with `registry-format: both`, or with a certificate too',
    });
}
function aboutRule(rule) {
    const found = [];
    rule.artifacts.forEach((pattern, index) => {
        const isBroad = pattern.kind === 'any' || (pattern.kind === 'glob' && /^\*+(\/\*+)*$/.test(pattern.glob));
        if (isBroad)
            found.push(finding('BROAD_ARTIFACTS', 'warning', `${rule.place}.artifacts[${index}]`, 'the rule covers whatever there is'));
        if (pattern.kind === 'purl')
            found.push(finding('BROAD_ARTIFACTS', 'note', `${rule.place}.artifacts[${index}]`, 'a cluster admits images by reference, and knows no package URL', { engines: ALL }));
    });
    const { provenance } = rule;
    if (provenance !== undefined)
        found.push(...aboutProvenance(provenance));
    for (const demand of lint_demandsOf(rule))
        found.push(...aboutDemand(demand));
    for (const signature of rule.signatures)
        found.push(finding('SIGNATURE', 'note', signature.place, 'of certificates, engines read signatures in the form of a statement only, as cosign 3 writes them; bare ones and older tags do not count', { engines: ALL }));
    const conditions = [provenance, ...rule.attestations].flatMap((demand) => demand?.conditions ?? []);
    for (const { node, place } of conditions) {
        for (const name of extensionsIn(node))
            found.push(finding('CEL_NOT_PORTABLE', 'warning', place, `\`${name}\` is outside the portable subset of CEL`, {
                engines: ['policy-controller'],
                remedy: 'write it with comparisons, `in`, `exists`, `all` and `startsWith`',
            }));
    }
    return found;
}
function aboutProvenance(demand) {
    const found = openOf(demand.place, demand.origin);
    if (demand.inputs === 'any')
        found.push(finding('ANY', 'warning', `${demand.place}.inputs`, 'any inputs are accepted: they may change what is built'));
    if (demand.level === 'any')
        found.push(finding('ANY', 'warning', `${demand.place}.level`, 'any level is accepted'));
    return found;
}
function openOf(place, origin) {
    const found = [];
    if (origin.repository === 'any')
        found.push(finding('ANY', 'warning', `${place}.source`, 'any repository is accepted'));
    else if (origin.repositoryId === undefined && origin.ownerId === undefined)
        found.push(finding('NO_IDS', 'note', `${place}.source`, 'a name can be given to somebody else', {
            remedy: 'add `repositoryId` and `ownerId`',
        }));
    for (const [key, value] of [
        ['workflow', origin.workflows],
        ['ref', origin.refs],
        ['event', origin.events],
    ])
        if (value === 'any')
            found.push(finding('ANY', 'warning', `${place}.${key}`, `any ${key} is accepted`));
    return found;
}
function aboutDemand(demand) {
    const found = [];
    if (demand.signers.length > 1 && demand.quorum === 1)
        found.push(finding('SEVERAL_SIGNERS', 'warning', `${demand.place}.signers`, 'Kyverno does not bind a statement to who signed it: the weaker signer can speak in the name of the stronger', {
            engines: ['kyverno', 'kyverno-cluster-policy'],
            remedy: 'make one rule for each signer',
        }));
    if (demand.quorum > 1)
        found.push(finding('QUORUM', 'warning', `${demand.place}.quorum`, 'no engine counts distinct signers by name', {
            engines: ALL,
        }));
    if (lint_coSignersOf(demand).length > 0)
        found.push(finding('CO_SIGNERS', 'warning', `${demand.place}.coSigners`, 'no engine compares statements of two signers byte for byte: Kyverno compares what an ImageValidatingPolicy reads in them, the others ask each for a statement of its own', { engines: ALL, remedy: 'verify with this policy before the image is deployed' }));
    if (demand.maxAge !== undefined)
        found.push(finding('TIME', 'warning', `${demand.place}.maxAge`, 'engines see no trusted time of an attestation, only what it says itself', { engines: ALL }));
    return found;
}
function lint_coSignersOf(demand) {
    return demand.coSigners ?? [];
}
function lint_demandsOf(rule) {
    return [rule.provenance, rule.vsa, ...rule.signatures, ...rule.attestations].filter((demand) => demand !== undefined);
}
function overlaps(rules) {
    const seen = new Map();
    return rules.flatMap((rule) => rule.artifacts.flatMap((pattern, index) => {
        const key = JSON.stringify(pattern);
        const other = seen.get(key);
        if (other === undefined)
            seen.set(key, rule);
        if (other === undefined || other === rule)
            return [];
        return [
            finding('OVERLAP', 'note', `${rule.place}.artifacts[${index}]`, `the rule ${other.name} covers it too; both must hold`),
        ];
    }));
}
function finding(code, severity, place, message, more = {}) {
    return {
        code,
        severity,
        place,
        message,
        engines: more.engines ?? [],
        ...(more.remedy === undefined ? {} : { remedy: more.remedy }),
    };
}

;// CONCATENATED MODULE: ./packages/policy/lib/flow/policy-flow.js










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
    const base = { version: report_types/* RESULT_VERSION */.R, action: 'policy', command, notices: [] };
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
                return { ...about, findings: lintPolicy(policy) };
            case 'export':
                return { ...about, ...(await written(policy, inputs, ports)) };
            default:
                return { ...about, ...(await kubescape(known, policy, inputs, ports)) };
        }
    }
    catch (error) {
        const failure = (0,outcome_error/* describeFailure */.Ic)(error);
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
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${name}: means nothing to \`${command}\``, { remedy: `remove \`${name}\`` });
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
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input output-dir: is missing', { remedy: 'name a folder that is empty or not there yet' });
    const map = await readMap(inputs, ports);
    const made = exportPolicy(policy, {
        engine,
        trust: await readTrust(inputs, ports),
        allowed: policy_flow_listOf(inputs.input('allow-weakening')),
        ...(map === undefined ? {} : { builderMap: map }),
    });
    const target = (0,external_node_path_.resolve)(ports.job.workspace, folder);
    await ports.fs.mkdir(target, { recursive: true });
    await assertOwn(ports.fs, target, folder, made.files.map(({ name }) => name));
    for (const { name, text } of made.files)
        await ports.fs.writeFile((0,external_node_path_.join)(target, name), text);
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
        throw (0,outcome_error/* badInput */.AN)('OUTPUT_PATH', `${folder}: has other manifests: ${foreign.slice(0, 5).join(', ')}`, {
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
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input policy: is missing', { remedy: 'name the policy file' });
    return parsePolicy(await readInput('policy', path, MAX_POLICY, ports), path);
}
/** The published root of Sigstore, or the one root that is given. */
async function readTrust(inputs, ports) {
    const [path, mirror, rootPath] = ['trusted-root', 'tuf-mirror', 'tuf-root'].map((name) => inputs.input(name).trim());
    if (!path) {
        if (mirror || rootPath)
            throw (0,outcome_error/* badInput */.AN)('INPUT', 'input tuf-mirror: needs `trusted-root`, which says what the instance has', {
                remedy: 'give the trusted_root.json that the repository serves',
            });
        return { kind: 'public-good' };
    }
    const bytes = await readInput('trusted-root', path, MAX_ROOT, ports);
    const roots = (0,trusted_root/* parseTrustedRoots */.uE)(bytes, path);
    if (roots.length !== 1)
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path}: holds ${roots.length} roots, and an engine is given one`, {
            remedy: 'write the root that signed into a file of its own',
        });
    const root = (0,read/* readObject */.Ag)((0,json_parse/* parseJson */.q)(bytes, { what: path, maxBytes: MAX_ROOT }), path);
    if (!mirror && !rootPath)
        return { kind: 'root', root };
    if (!mirror || !rootPath)
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${mirror ? 'tuf-root' : 'tuf-mirror'}: is missing, and the two belong together`);
    return { kind: 'root', root, tuf: { mirror, root: await readInput('tuf-root', rootPath, MAX_ROOT, ports) } };
}
async function readMap(inputs, ports) {
    const path = inputs.input('builder-map').trim();
    if (path === '')
        return undefined;
    return (0,builder_map/* mergeBuilderMaps */.$)((0,builder_map/* parseBuilderMap */.T)(await readInput('builder-map', path, MAX_POLICY, ports), path), (0,builtin_map/* builtinBuilderMap */.t)());
}
function readInput(name, path, max, { fs, job }) {
    return (0,read_limited/* readLimited */.tk)((0,external_node_path_.resolve)(job.workspace, path), max, fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('INPUT', `input ${name}: ${path} ${problem}`, cause === undefined ? {} : { cause }));
}
function policy_flow_listOf(text) {
    return text.split(/[\s,]+/).filter((one) => one !== '');
}
function unknown(name, given, known) {
    const found = given === '' ? 'is missing' : `"${given.slice(0, 100)}" is not known`;
    return (0,outcome_error/* badInput */.AN)('INPUT', `input ${name}: ${found}`, { remedy: `one of ${known.join(', ')}` });
}

;// CONCATENATED MODULE: ./packages/policy/lib/index.js










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
