export const id = 249;
export const ids = [249];
export const modules = {

/***/ 77799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseBuilderEntry),
/* harmony export */   _: () => (/* binding */ BUILD_CONFIG)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44411);
/* harmony import */ var _map_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23770);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49697);



/** Signer of the entry for all workflows that sign for themselves. */
const BUILD_CONFIG = 'build-config';
const FIELDS = [
    'signer',
    'tags',
    'buildTypes',
    'builderId',
    'delegates',
    'maxLevel',
    'shape',
    'acceptsAttestOnly',
    'cache',
    'fields',
    'selfHosted',
    'releases',
    'comment',
];
const WORKFLOW_URI = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+\/\.github\/workflows\/[^@\s/?#]+\.ya?ml$/;
const KEY = /^sha256:[0-9a-f]{64}$/;
const FIELD_PATH = /^(?:buildDefinition|runDetails|invocation|buildConfig|metadata|materials)(?:\.[A-Za-z_][\w-]*)*$/;
/** What the build made or reported; no builder can vouch for it. */
const OF_THE_BUILD = ['runDetails.byproducts', 'runDetails', 'subject'];
/** A release, whatever its number: the tags of an entry that names none. */
const ANY_RELEASE = ['>=0.0.0'];
const MAX_LIST = 200;
/** One entry. @throws CoreError bad-input `BUILDER_MAP` */
function parseBuilderEntry(value, place) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(place, 'must be an object');
    (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .assertFields */ .W)(value, FIELDS, place);
    const signer = signerOf(value, place);
    const builderId = oneOf(value, 'builderId', ['signer', 'runner', 'run', 'delegated'], place, 'signer');
    const delegates = delegatesOf(value, builderId, place);
    const releases = value.releases === undefined ? undefined : releasesOf(value.releases, `${place}, releases`);
    const entry = {
        signer,
        tags: value.tags === undefined ? ANY_RELEASE : tagsOf(value, place),
        buildTypes: listOf(value, 'buildTypes', place, isUri),
        builderId,
        ...(delegates === undefined ? {} : { delegates }),
        maxLevel: maxLevelOf(value, place),
        shape: oneOf(value, 'shape', ['build+attest', 'attest-only'], place),
        acceptsAttestOnly: value.acceptsAttestOnly === undefined ? false : flag(value, 'acceptsAttestOnly', place),
        cache: oneOf(value, 'cache', ['none', 'signed', 'shared'], place),
        fields: fieldsOf(value, place),
        ...(value.selfHosted === undefined
            ? {}
            : { selfHosted: oneOf(value, 'selfHosted', ['dedicated', 'ephemeral'], place) }),
        ...(releases === undefined ? {} : { releases }),
    };
    if (value.comment !== undefined)
        textOf(value, 'comment', place);
    assertPossible(entry, place);
    return entry;
}
/** Claims that no builder of the kind can keep, so that a map cannot grant them by accident. */
function assertPossible(entry, place) {
    const isKey = KEY.test(entry.signer);
    if (isKey && entry.builderId !== 'delegated') {
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(place, 'is the entry of a key, which has no URI of its own', 'give `builderId: delegated` and name in `delegates` what it signs for');
    }
    if (isKey && entry.delegates === 'any')
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, delegates`, 'must be a list for a key');
    if (entry.signer !== BUILD_CONFIG)
        return;
    if (entry.maxLevel > 2)
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, maxLevel`, 'is at most 2 for workflows that sign for themselves: any step of the job can sign');
    if (Object.values(entry.fields).includes('control-plane'))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, fields`, 'are the tenant’s in a workflow that signs for itself: any step of the job can write them');
    if (entry.builderId === 'delegated')
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, builderId`, 'cannot be delegated for every workflow');
}
function signerOf(entry, place) {
    const signer = textOf(entry, 'signer', place);
    if (signer === BUILD_CONFIG || KEY.test(signer) || WORKFLOW_URI.test(signer))
        return signer;
    throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, signer`, 'must be https://server/owner/repo/.github/workflows/file.yml without @ref, sha256:<hex of a key>, or build-config');
}
function maxLevelOf(entry, place) {
    const { maxLevel } = entry;
    if (maxLevel === 0 || maxLevel === 1 || maxLevel === 2 || maxLevel === 3)
        return maxLevel;
    throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, maxLevel`, 'must be 0, 1, 2 or 3');
}
function tagsOf(entry, place) {
    const tags = listOf(entry, 'tags', place, _release_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isTagPattern */ .x);
    if (tags.length === 0)
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, tags`, 'must not be empty: no release would be admitted');
    return tags;
}
function delegatesOf(entry, builderId, place) {
    if (builderId !== 'delegated') {
        if (entry.delegates === undefined)
            return undefined;
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, delegates`, 'goes with `builderId: delegated` only');
    }
    if (entry.delegates === 'any')
        return 'any';
    const list = listOf(entry, 'delegates', place, (text) => isUri(text) && !text.includes('@'));
    if (list.length === 0)
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, delegates`, 'must name the builders it speaks for, or be `any`');
    return list;
}
function fieldsOf(entry, place) {
    if (entry.fields === undefined)
        return {};
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(entry.fields))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, fields`, 'must be an object');
    const found = Object.entries(entry.fields);
    if (found.length > MAX_LIST)
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, fields`, `has more than ${MAX_LIST} members`);
    return Object.fromEntries(found.map(([path, owner]) => {
        const at = `${place}, fields["${path.slice(0, 80)}"]`;
        if (!FIELD_PATH.test(path))
            throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(at, 'is no path of a field of a provenance');
        if (owner !== 'control-plane' && owner !== 'tenant')
            throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(at, 'must be control-plane or tenant');
        if (owner === 'control-plane' && OF_THE_BUILD.includes(path))
            throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(at, 'holds what the build itself reports, for which no builder vouches');
        return [path, owner];
    }));
}
function releasesOf(value, place) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(place, 'must be an object');
    (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .assertFields */ .W)(value, ['location', 'identity', 'issuer', 'repositoryId'], place);
    const id = value.repositoryId === undefined ? undefined : textOf(value, 'repositoryId', place);
    if (id !== undefined && !/^\d{1,20}$/.test(id))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, repositoryId`, 'must be a number as a string');
    const issuer = textOf(value, 'issuer', place);
    if (!isUri(issuer))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, issuer`, 'must be a URL');
    return {
        location: textOf(value, 'location', place),
        identity: textOf(value, 'identity', place),
        issuer,
        ...(id === undefined ? {} : { repositoryId: id }),
    };
}
function listOf(object, key, place, isFit) {
    const value = object[key];
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, ${key}`, 'must be a list');
    if (value.length > MAX_LIST)
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, ${key}`, `has more than ${MAX_LIST} items`);
    return value.map((item, index) => {
        if (typeof item === 'string' && item.length <= 2000 && isFit(item))
            return item;
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, ${key}[${index}]`, `cannot be used: ${JSON.stringify(item).slice(0, 80)}`);
    });
}
function textOf(object, key, place) {
    const value = object[key];
    if (typeof value === 'string' && value.trim() !== '' && value.length <= 2000)
        return value;
    throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, ${key}`, 'must be a string of 1 to 2000 characters');
}
function flag(object, key, place) {
    const value = object[key];
    if (typeof value === 'boolean')
        return value;
    throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, ${key}`, 'must be true or false');
}
function oneOf(object, key, known, place, unset) {
    const value = object[key];
    if (value === undefined && unset !== undefined)
        return unset;
    const found = known.find((one) => one === value);
    if (found !== undefined)
        return found;
    throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, ${key}`, `must be one of ${known.join(', ')}`);
}
function isUri(text) {
    return /^https?:\/\/[^\s]+$/.test(text);
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

/***/ 85509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ builtinBuilderMap)
});

// EXTERNAL MODULE: ./packages/core/lib/slsa/builder-entry.js
var builder_entry = __webpack_require__(77799);
// EXTERNAL MODULE: ./packages/core/lib/provenance/builder.js
var builder = __webpack_require__(79358);
;// CONCATENATED MODULE: ./packages/core/lib/slsa/suite-builders.js

/** Repository of this suite, as package.json has it: no builder of its own is known by itself while it has none. */
const SUITE_REPOSITORY = undefined;
/** What the signing job of a builder sets: all of it out of its verified token, its contexts and the jobs API. */
const FIELDS = {
    'buildDefinition.externalParameters': 'control-plane',
    'buildDefinition.internalParameters': 'control-plane',
    'buildDefinition.resolvedDependencies': 'control-plane',
    'runDetails.builder': 'control-plane',
    'runDetails.metadata': 'control-plane',
};
/**
 * The entries of this suite's builders in a repository, of the suite itself or of a copy: they build without a shared
 * cache on GitHub's runners, and where a caller chose otherwise, the provenance says so and counts less. Those that only
 * sign count as Build L2, until a user's own map accepts more.
 *
 * @param repository URI, `https://github.com/owner/name`
 */
function suiteBuilders(repository) {
    return [...builder/* BUILDERS */.rV, ...builder/* ATTESTERS */.Ex].map((name) => ({
        signer: `${repository}/${(0,builder/* builderPath */.jY)(name)}`,
        tags: ['>=0.1.0'],
        buildTypes: [`${repository}/buildtypes/${name}/v1`],
        builderId: 'signer',
        maxLevel: 3,
        shape: (0,builder/* isAttester */.dT)(name) ? 'attest-only' : 'build+attest',
        acceptsAttestOnly: false,
        cache: 'none',
        fields: FIELDS,
    }));
}

;// CONCATENATED MODULE: ./packages/core/lib/slsa/builtin-map.js


const GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator';
/** From the first release with signed builders to the last one ever: its authors stopped. A later one needs a look. */
const GENERATOR_TAGS = ['>=1.2.0 <=2.1.0'];
const DELEGATOR_TYPE = `${GENERATOR}/delegator-generic@v0`;
const DOCKER = 'https://github.com/docker/github-builder';
/** Fields that slsa-github-generator's signing job reads from the event and its token, not from the build. */
const GENERATOR_V02_FIELDS = {
    invocation: 'control-plane',
    'metadata.buildInvocationID': 'control-plane',
};
const GENERATOR_V1_FIELDS = {
    'buildDefinition.externalParameters': 'control-plane',
    'buildDefinition.internalParameters': 'control-plane',
};
/** Workflows that sign for themselves. Early attestations, and npm's, name the kind of runner as builder. */
const ORDINARY = {
    signer: builder_entry/* BUILD_CONFIG */._,
    tags: [],
    buildTypes: [],
    builderId: 'runner',
    maxLevel: 2,
    shape: 'build+attest',
    acceptsAttestOnly: false,
    cache: 'shared',
    fields: {},
};
/**
 * What is known without anybody saying so: GitHub's ordinary workflows (Build L2 at most), slsa-github-generator, and
 * docker/github-builder, and this suite's own builders, once it has a repository. Every other builder counts as any workflow on GitHub, until a user's map names it.
 *
 * Generators that sign a digest of their caller's (generic, container) called themselves Build L3; here they are at L2,
 * since nothing shows where and how the caller built. A map of a user's accepts that with `acceptsAttestOnly`.
 */
function builtinBuilderMap() {
    return {
        version: 1,
        builders: [
            ORDINARY,
            ...(SUITE_REPOSITORY === undefined ? [] : suiteBuilders(SUITE_REPOSITORY)),
            generator('generator_generic_slsa3.yml', 'attest-only', [`${GENERATOR}/generic@v1`], GENERATOR_V02_FIELDS),
            generator('generator_container_slsa3.yml', 'attest-only', [`${GENERATOR}/container@v1`], GENERATOR_V02_FIELDS),
            generator('builder_go_slsa3.yml', 'build+attest', [`${GENERATOR}/go@v1`], {
                ...GENERATOR_V02_FIELDS,
                buildConfig: 'control-plane',
            }),
            generator('builder_container-based_slsa3.yml', 'build+attest', ['https://slsa.dev/container-based-build/v0.1?draft', 'https://slsa.dev/container-based-build/v0.1'], GENERATOR_V1_FIELDS),
            ...['maven', 'gradle', 'nodejs', 'bazel'].map((name) => generator(`builder_${name}_slsa3.yml`, 'build+attest', [], GENERATOR_V1_FIELDS)),
            delegator('delegator_generic_slsa3.yml'),
            delegator('delegator_lowperms-generic_slsa3.yml'),
            docker('build.yml'),
            docker('bake.yml'),
        ],
    };
}
function generator(file, shape, buildTypes, fields) {
    return {
        signer: `${GENERATOR}/.github/workflows/${file}`,
        tags: GENERATOR_TAGS,
        buildTypes,
        builderId: 'signer',
        maxLevel: 3,
        shape,
        acceptsAttestOnly: false,
        cache: 'none',
        fields,
    };
}
/** A delegator signs for the builder that called it, whose identity it checks by that builder's own ID token. */
function delegator(file) {
    return {
        ...generator(file, 'build+attest', [DELEGATOR_TYPE], GENERATOR_V1_FIELDS),
        builderId: 'delegated',
        delegates: 'any',
    };
}
/** BuildKit writes the provenance outside of the containers that the Dockerfile's steps run in, and names the run. */
function docker(file) {
    return {
        signer: `${DOCKER}/.github/workflows/${file}`,
        tags: ['>=1.0.0'],
        buildTypes: [],
        builderId: 'run',
        maxLevel: 3,
        shape: 'build+attest',
        acceptsAttestOnly: false,
        cache: 'signed',
        fields: {
            'buildDefinition.externalParameters': 'control-plane',
            'buildDefinition.internalParameters': 'control-plane',
            invocation: 'control-plane',
        },
    };
}


/***/ }),

/***/ 23770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   W: () => (/* binding */ assertFields)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

/** @throws CoreError bad-input `BUILDER_MAP` for a field that is not known */
function assertFields(object, known, place) {
    const unknown = Object.keys(object).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw unreadable(place, `has the unknown field "${unknown.slice(0, 80)}"`);
}
/** The error of a builder map; `problem` completes the sentence that the place begins. */
function unreadable(place, problem, remedy = 'see docs/builder-map.md') {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('BUILDER_MAP', `${place}: ${problem}`, { remedy });
}


/***/ }),

/***/ 49697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ admitsTag),
/* harmony export */   x: () => (/* binding */ isTagPattern)
/* harmony export */ });
const VERSION = /^v?(0|[1-9]\d{0,19})\.(0|[1-9]\d{0,19})\.(0|[1-9]\d{0,19})(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
const COMPARATOR = /^(>=|<=|>|<|=|\^|~)?v?(\d+\.\d+\.\d+)$/;
/** Names that are moved to the newest release by custom: `v1`, `v1.2`, `latest`. */
const MOVING = /^(?:.*\/|[A-Za-z]+-)?(?:v?\d+(?:\.\d+)?|latest|stable|main|master)$/;
const MAX_PATTERN = 200;
/**
 * Whether a text is a pattern of tags: conditions with a space between them (`>=1.2.0 <3.0.0`, `^2.0.0`, `~2.1.0`), all
 * of which must hold, or a glob in which `*` stands for any characters.
 */
function isTagPattern(pattern) {
    if (pattern.length > MAX_PATTERN || !/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(pattern))
        return false;
    return comparatorsOf(pattern) !== undefined || !/[\s<>=^~]/.test(pattern);
}
/**
 * Whether one of the patterns admits a tag, given without `refs/tags/`. Ranges admit releases of Semantic Versioning
 * only, never a pre-release; a glob admits no tag that is moved by custom, unless it is that very name. In time linear in
 * pattern and tag.
 */
function admitsTag(patterns, tag) {
    return patterns.some((pattern) => {
        const comparators = comparatorsOf(pattern);
        if (comparators === undefined)
            return pattern === tag || (!MOVING.test(tag) && matchesGlob(pattern, tag));
        const version = versionOf(tag);
        return version !== undefined && !version.isPreRelease && comparators.every((one) => holds(one, version));
    });
}
function versionOf(text) {
    const [, major, minor, patch, pre] = VERSION.exec(text) ?? [];
    if (major === undefined || minor === undefined || patch === undefined)
        return undefined;
    return { parts: [BigInt(major), BigInt(minor), BigInt(patch)], isPreRelease: pre !== undefined };
}
/** Conditions of a range, or undefined for a glob. */
function comparatorsOf(pattern) {
    const found = pattern.split(' ').map((part) => {
        const [, operator = '=', text = ''] = COMPARATOR.exec(part) ?? [];
        const version = versionOf(text);
        return version === undefined ? undefined : { operator, version };
    });
    return found.every((one) => one !== undefined) ? found : undefined;
}
function holds({ operator, version: { parts: wanted } }, { parts }) {
    const order = compare(parts, wanted);
    switch (operator) {
        case '>=':
            return order >= 0;
        case '>':
            return order > 0;
        case '<=':
            return order <= 0;
        case '<':
            return order < 0;
        case '~':
            return order >= 0 && parts[0] === wanted[0] && parts[1] === wanted[1];
        case '^':
            return order >= 0 && parts[0] === wanted[0] && (wanted[0] > 0n || parts[1] === wanted[1]);
        default:
            return order === 0;
    }
}
function compare(left, right) {
    for (const [index, part] of left.entries()) {
        const other = right[index] ?? 0n;
        if (part !== other)
            return part < other ? -1 : 1;
    }
    return 0;
}
/** The parts between stars are looked for from left to right, each once. */
function matchesGlob(pattern, text) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return pattern === text;
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found === -1 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}


/***/ })

};
