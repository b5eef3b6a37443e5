export const id = 9881;
export const ids = [9881];
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

/***/ 49881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builtinBuilderMap: () => (/* reexport */ builtin_map/* builtinBuilderMap */.t),
  evaluateLevel: () => (/* reexport */ evaluate_level/* evaluateLevel */.wB),
  isAnyRelease: () => (/* reexport */ isAnyRelease),
  mergeBuilderMaps: () => (/* reexport */ builder_map/* mergeBuilderMaps */.$),
  parseBuilderMap: () => (/* reexport */ builder_map/* parseBuilderMap */.T),
  readReleaseList: () => (/* reexport */ readReleaseList)
});

// UNUSED EXPORTS: RELEASE_LIST_NAME, SLSA_VERSION, SUITE_REPOSITORY, assertNewestVsa, assertVsa, createVsa, evaluateUnsigned, isSelfIssued, levelThatSatisfies, levelWithoutProvenance, nextReleaseList, readSourceVsa, readVsa, releaseListType, suiteBuilders

// EXTERNAL MODULE: ./packages/core/lib/slsa/builder-map.js
var builder_map = __webpack_require__(51565);
// EXTERNAL MODULE: ./packages/core/lib/slsa/builtin-map.js
var builtin_map = __webpack_require__(7445);
// EXTERNAL MODULE: ./packages/core/lib/slsa/evaluate-level.js + 7 modules
var evaluate_level = __webpack_require__(62027);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/slsa/signed-by.js
var signed_by = __webpack_require__(16899);
;// CONCATENATED MODULE: ./packages/core/lib/slsa/release-list.js



const MAX_RELEASES = 10_000;
const FIELDS = ['repositoryId', 'updated'];
/** A release by Semantic Versioning, with the `v` that GitHub's users write. */
const RELEASE_REF = /^refs\/tags\/(v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?)$/;
/**
 * The releases of a builder out of its verified lists (`builder-releases.sigstore.json`), of which the newest counts. It
 * must be signed by whom the entry names (a workflow without `@ref`: by one of its own releases, which it must list), and speak for the repository whose job signed it: names of repositories can be
 * taken over, ids cannot.
 *
 * @throws CoreError refused `RELEASE_LIST` for any list that is not what it must be, the older ones included
 * @see docs/builder-map.md
 */
function readReleaseList(lists, entry) {
    const read = lists.map((verified) => parseReleaseList(verified, entry));
    const [newest, second] = read.toSorted((left, right) => right.updated.getTime() - left.updated.getTime());
    if (newest === undefined)
        throw fault(entry, 'there is none');
    if (second !== undefined && second.updated.getTime() === newest.updated.getTime() && !isSame(newest, second))
        throw fault(entry, `two of ${newest.updated.toISOString()} say different things`);
    return newest;
}
/** Predicate type of the list of a repository, `https://server/owner/name`. */
function releaseListType(repository) {
    return `${repository}/builder-releases/v1`;
}
function parseReleaseList(verified, entry) {
    const repository = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/\.github\//.exec(entry.signer)?.[1];
    const { releases: source } = entry;
    if (repository === undefined || source === undefined)
        throw fault(entry, 'the builder map names none');
    const by = (0,signed_by/* signedBy */.qI)(verified);
    if (by.kind !== 'certificate' || !isIdentity(by.signer.san, source.identity) || by.signer.issuer !== source.issuer)
        throw fault(entry, `is signed by ${by.kind === 'key' ? by.fingerprint : `${by.signer.san} (${by.signer.issuer})`}, and the builder map demands ${source.identity} (${source.issuer})`);
    const { statement } = verified;
    const type = releaseListType(repository);
    if (statement?.predicateType !== type)
        throw fault(entry, `is of type ${statement?.predicateType ?? 'none'}, and must be ${type}`);
    const { repositoryId, updated } = predicateOf(statement.predicate, entry);
    const { claims } = by.signer;
    if (claims.sourceRepositoryUri !== repository || claims.sourceRepositoryId !== repositoryId)
        throw fault(entry, `speaks for repository ${repositoryId}, and its signer ran in ${claims.sourceRepositoryUri} (${claims.sourceRepositoryId})`);
    if (source.repositoryId !== undefined && source.repositoryId !== repositoryId)
        throw fault(entry, `speaks for repository ${repositoryId}, and the builder map demands ${source.repositoryId}`);
    const releases = releasesOf(statement.subject, entry);
    if (by.signer.san !== source.identity)
        assertOwnRelease(by.signer, releases, entry);
    return { repository, repositoryId, updated, releases };
}
/** A workflow without `@ref` stands for itself at any release, which its own list must then have. */
function isIdentity(san, identity) {
    return san === identity || (isAnyRelease(identity) && san.startsWith(`${identity}@refs/tags/`));
}
/** Whether an identity that signs release lists names a workflow, and none of its refs. */
function isAnyRelease(identity) {
    return /^https:\/\/[^@\s]+\/\.github\/workflows\/[^@/\s]+\.ya?ml$/.test(identity);
}
/** A tag that signs its own list is at the very commit that the list says: one that was moved, or is none, says nothing. */
function assertOwnRelease({ san, claims }, releases, entry) {
    const tag = san.slice(san.indexOf('@refs/tags/') + '@refs/tags/'.length);
    const own = releases.find((release) => release.tag === tag);
    if (own !== undefined && own.commit === claims.buildSignerDigest && own.commit === claims.sourceRepositoryDigest)
        return;
    throw fault(entry, `was signed by ${tag} at ${claims.buildSignerDigest ?? 'no commit'}, and itself has that tag at ${own?.commit ?? 'none'}`);
}
function predicateOf(predicate, entry) {
    if (!(0,types/* isJsonObject */.O)(predicate))
        throw fault(entry, 'has no predicate');
    const unknown = Object.keys(predicate).find((key) => !FIELDS.includes(key));
    if (unknown !== undefined)
        throw fault(entry, `has the unknown field "${unknown.slice(0, 80)}"`);
    const { repositoryId, updated } = predicate;
    if (typeof repositoryId !== 'string' || !/^\d{1,20}$/.test(repositoryId))
        throw fault(entry, 'repositoryId must be a number as a string');
    const time = typeof updated === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(updated)
        ? new Date(updated)
        : undefined;
    if (time === undefined || Number.isNaN(time.getTime()))
        throw fault(entry, 'updated must be a time in UTC (RFC 3339)');
    return { repositoryId, updated: time };
}
/** One commit for each tag; the same commit may have several. */
function releasesOf(subjects, entry) {
    if (subjects.length > MAX_RELEASES)
        throw fault(entry, `has more than ${MAX_RELEASES} releases`);
    const tags = new Map();
    for (const { name, digest } of subjects) {
        const tag = RELEASE_REF.exec(name ?? '')?.[1];
        const commit = digest.gitCommit;
        if (tag === undefined)
            throw fault(entry, `has the subject "${(name ?? '').slice(0, 80)}", and must have refs/tags/vX.Y.Z`);
        if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit))
            throw fault(entry, `has no gitCommit for ${tag}`);
        if (tags.has(tag))
            throw fault(entry, `has ${tag} twice`);
        tags.set(tag, commit);
    }
    return [...tags].map(([tag, commit]) => ({ tag, commit }));
}
function isSame(left, right) {
    const text = ({ releases }) => releases
        .map(({ tag, commit }) => `${tag} ${commit}`)
        .sort()
        .join('\n');
    return text(left) === text(right);
}
function fault(entry, problem) {
    return (0,error/* refused */.J5)('RELEASE_LIST', `release list of ${entry.signer}: ${problem}`, {
        remedy: 'check `releases` in the builder map, and that the list is the builder’s own and newest',
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/slsa/index.js











/***/ })

};
