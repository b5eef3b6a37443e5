export const id = 8666;
export const ids = [8666];
export const modules = {

/***/ 8666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  builtinBuilderMap: () => (/* reexport */ builtin_map/* builtinBuilderMap */.t),
  evaluateLevel: () => (/* reexport */ evaluateLevel),
  isAnyRelease: () => (/* reexport */ release_list/* isAnyRelease */.Eo),
  mergeBuilderMaps: () => (/* reexport */ builder_map/* mergeBuilderMaps */.$),
  parseBuilderMap: () => (/* reexport */ builder_map/* parseBuilderMap */.T),
  readReleaseList: () => (/* reexport */ release_list/* readReleaseList */.qT)
});

// UNUSED EXPORTS: RELEASE_LIST_NAME, SLSA_VERSION, SUITE_REPOSITORY, assertNewestVsa, assertVsa, createVsa, evaluateUnsigned, isSelfIssued, levelThatSatisfies, levelWithoutProvenance, nextReleaseList, readSourceVsa, readVsa, releaseListType, suiteBuilders

// EXTERNAL MODULE: ./packages/core/lib/slsa/builder-map.js
var builder_map = __webpack_require__(1565);
// EXTERNAL MODULE: ./packages/core/lib/slsa/builtin-map.js + 1 modules
var builtin_map = __webpack_require__(5509);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(7692);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(4411);
// EXTERNAL MODULE: ./packages/core/lib/slsa/builder-entry.js
var builder_entry = __webpack_require__(7799);
// EXTERNAL MODULE: ./packages/core/lib/slsa/release-tag.js
var release_tag = __webpack_require__(9697);
// EXTERNAL MODULE: ./packages/core/lib/slsa/signed-by.js
var signed_by = __webpack_require__(6899);
;// CONCATENATED MODULE: ./packages/core/lib/slsa/match-builder.js




/**
 * The builder of a provenance by the builder map: who signed, at which version, and whether `builder.id` says so.
 *
 * @throws CoreError refused `CONTRADICTION` for a `builder.id` that the signer may not give (cases B18, C08)
 */
function matchBuilder(by, profile, reading, map, releases) {
    const context = { reading, map, releases };
    if (by.kind === 'key')
        return matchKey(by.fingerprint, context);
    const { signer } = by;
    const address = (0,signed_by/* isWorkflowRun */.XX)(signer, profile) ? (0,signed_by/* workflowAddress */._2)(signer.san) : undefined;
    if (address === undefined) {
        return {
            builder: {
                id: reading.builderId,
                signer: signer.san,
                kind: 'other',
                matchedBy: 'none',
                isListed: false,
                isOfSource: false,
                explanation: `${signer.san} is no workflow on GitHub by its certificate, so no build platform is known`,
            },
        };
    }
    const platform = entryFor(map, builder_entry/* BUILD_CONFIG */._, reading.buildType);
    const matched = isOrdinary(signer, address)
        ? matchOrdinary(signer, address, platform, context)
        : matchReusable(signer, address, platform, context);
    return platform === undefined ? matched : { ...matched, platform };
}
/** The entry for a signer and build type; one that names the type before one that names none. */
function entryFor(map, signer, buildType) {
    const own = map.builders.filter((entry) => entry.signer === signer);
    return (own.find(({ buildTypes }) => buildTypes.includes(buildType)) ??
        own.find(({ buildTypes }) => buildTypes.length === 0));
}
/** Signer and build config are the same workflow, whatever their refs. */
function isOrdinary({ claims }, address) {
    return (0,signed_by/* workflowAddress */._2)(claims.buildConfigUri)?.uri === address.uri;
}
function matchOrdinary(signer, address, platform, { reading, map }) {
    const entry = entryFor(map, address.uri, reading.buildType) ?? platform;
    assertBuilderId(reading, signer, entry?.builderId ?? 'runner');
    return {
        builder: {
            ...namesOf(reading, signer, address),
            kind: 'ordinary',
            ...(entry === undefined ? {} : { entry }),
            matchedBy: entry === undefined ? 'none' : 'build-config',
            isListed: entry !== undefined,
            explanation: 'the workflow that was started signs for itself: signer and build config are the same workflow',
        },
    };
}
function matchReusable(signer, address, platform, context) {
    const { reading, map } = context;
    const names = { ...namesOf(reading, signer, address), kind: 'reusable' };
    const entry = entryFor(map, address.uri, reading.buildType);
    if (entry === undefined) {
        assertBuilderId(reading, signer, platform?.builderId ?? 'runner');
        const explanation = `the builder map does not list ${address.uri} for ${reading.buildType}`;
        return { builder: { ...names, matchedBy: 'none', isListed: false, explanation } };
    }
    const admission = admit(entry, address, signer.claims.buildSignerDigest, context);
    if (entry.builderId === 'delegated' && admission.matchedBy !== 'none')
        return matchDelegated(entry, admission, names, context);
    assertBuilderId(reading, signer, entry.builderId === 'delegated' ? 'signer' : entry.builderId);
    if (admission.matchedBy === 'none')
        return { builder: { ...names, isListed: true, ...admission } };
    const isTrusted = admission.matchedBy !== 'branch';
    return { builder: { ...names, isListed: true, entry, ...admission }, ...(isTrusted ? { voucher: entry } : {}) };
}
/** A delegator that is trusted itself signs for a builder, whose own entry gives the level. */
function matchDelegated(delegator, delegation, names, context) {
    const { builderId, buildType } = context.reading;
    const builder = (0,signed_by/* workflowAddress */._2)(builderId);
    if (builder === undefined || !speaksFor(delegator, builder.uri))
        throw contradiction('runDetails.builder.id', builderId, `${names.signer}, a delegator that does not speak for it`);
    const isTrusted = delegation.matchedBy !== 'branch';
    const voucher = isTrusted ? { voucher: delegator } : {};
    const entry = entryFor(context.map, builder.uri, buildType);
    if (entry === undefined || entry.builderId === 'delegated') {
        const explanation = `a delegator signed for ${builder.uri}, which the builder map does not list`;
        return { builder: { ...names, matchedBy: 'none', isListed: false, explanation }, ...voucher };
    }
    if (!isTrusted)
        return { builder: { ...names, isListed: true, entry, ...delegation } };
    const admission = admit(entry, builder, undefined, context);
    if (admission.matchedBy === 'none')
        return { builder: { ...names, isListed: true, ...admission }, ...voucher };
    const capped = entry.maxLevel <= delegator.maxLevel ? entry : { ...entry, maxLevel: delegator.maxLevel };
    const explanation = `a delegator of the builder map signed for it; ${admission.explanation}`;
    return {
        builder: { ...names, isListed: true, entry: capped, matchedBy: admission.matchedBy, explanation },
        ...voucher,
    };
}
function matchKey(fingerprint, { reading, map }) {
    const base = { id: reading.builderId, signer: fingerprint, kind: 'key', isOfSource: false };
    const entry = entryFor(map, fingerprint, reading.buildType);
    if (entry === undefined)
        return {
            builder: { ...base, matchedBy: 'none', isListed: false, explanation: 'the builder map does not list the key' },
        };
    if (!speaksFor(entry, reading.builderId.replace(/@[^@]*$/, '')) && !speaksFor(entry, reading.builderId))
        throw contradiction('runDetails.builder.id', reading.builderId, `a key that signs for ${String(entry.delegates)}`);
    return {
        builder: { ...base, entry, matchedBy: 'key', isListed: true, explanation: 'the builder map lists the key' },
        voucher: entry,
    };
}
function speaksFor({ delegates }, uri) {
    return delegates === 'any' || delegates?.includes(uri) === true;
}
/**
 * Whether a version of a builder is one of its releases. A commit is only by its builder's signed list: GitHub serves the
 * commits of every fork under the parent's name (case C22).
 */
function admit(entry, address, commit, context) {
    const { ref } = address;
    const list = context.releases.get(address.repository);
    if (/^[0-9a-f]{40}$/.test(ref)) {
        const release = list?.releases.find((one) => one.commit === ref && (0,release_tag/* admitsTag */.b)(entry.tags, one.tag));
        if (release !== undefined && (commit === undefined || commit === ref))
            return {
                matchedBy: 'release-list',
                explanation: `the commit is ${release.tag} by the builder's signed release list`,
            };
        const reason = list === undefined
            ? 'no signed release list of the builder is at hand'
            : 'the builder’s signed release list does not have it';
        return { matchedBy: 'none', explanation: `the builder is called by the commit ${ref}, and ${reason}` };
    }
    if (ref.startsWith('refs/heads/'))
        return {
            matchedBy: 'branch',
            explanation: `the builder is called by ${ref}: whoever can push there changes what it does`,
        };
    const tag = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
    if (tag === undefined || !(0,release_tag/* admitsTag */.b)(entry.tags, tag))
        return {
            matchedBy: 'none',
            explanation: `the builder is called by ${ref}, which is none of the releases that the builder map admits (${entry.tags.join(', ')})`,
        };
    const listed = list?.releases.find((one) => one.tag === tag);
    if (listed !== undefined && commit !== undefined && listed.commit !== commit)
        return {
            matchedBy: 'none',
            explanation: `${tag} was at ${commit}, and is ${listed.commit} by the builder's signed release list: somebody moved the tag`,
        };
    if (listed !== undefined && commit !== undefined)
        return { matchedBy: 'release-list', explanation: `${tag} is ${commit} by the builder's signed release list` };
    return { matchedBy: 'tag', explanation: `the builder map admits ${tag}` };
}
function namesOf({ builderId }, { san, claims }, { repository }) {
    return { id: builderId, signer: san, isOfSource: claims.sourceRepositoryUri === repository };
}
/** The signer itself always may stand there; what else may depends on the builder. */
function assertBuilderId(reading, signer, kind) {
    const { builderId: id } = reading;
    const { runnerEnvironment, runInvocationUri: run } = signer.claims;
    if (id === signer.san)
        return;
    const isRun = run !== undefined && (id === run || id === run.replace(/\/attempts\/\d+$/, ''));
    const runner = 'https://github.com/actions/runner';
    const isRunner = (runnerEnvironment !== undefined && id === `${runner}/${runnerEnvironment}`) ||
        (reading.family === 'npm' && id === runner);
    if ((kind === 'run' || kind === 'runner') && isRun)
        return;
    if (kind === 'runner' && isRunner)
        return;
    throw contradiction('runDetails.builder.id', id, signer.san);
}
/** The error of a field that the certificate says otherwise. */
function contradiction(path, predicate, certificate) {
    return (0,error/* refused */.J5)('CONTRADICTION', `the provenance says ${path} = "${predicate.slice(0, 300)}", and the certificate "${certificate.slice(0, 300)}"`, { remedy: 'a step of the job wrote something that did not happen: do not use the artifact' });
}

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(5202);
;// CONCATENATED MODULE: ./packages/core/lib/provenance/provenance.js


/** GitHub's own build type: the event carries nothing but a ref. */
const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** The community's build type: with inputs, a release or variables. */
const COMMUNITY_BUILD_TYPE = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1';
/** Events that both build types allow. */
const EVENTS = (/* unused pure expression or super */ null && (['push', 'create', 'release', 'workflow_dispatch']));
/** Fields of a release that reach a workflow as parameters, by the community's build type. */
const RELEASE_FIELDS = (/* unused pure expression or super */ null && (['body', 'draft', 'name', 'prerelease', 'target_commitish']));
/**
 * SLSA provenance v1 out of verified claims. Parameters and builder come from the token alone; what the job or the event
 * file says stands beside them and is marked as claimed.
 */
function provenanceFromClaims(claims, context) {
    const server = context.serverUrl;
    const parameters = parametersOf(claims, context);
    const isComplete = isInside(claims) &&
        (context.buildType === 'complete' || (context.buildType === 'auto' && Object.keys(parameters).length > 0));
    const dependencies = dependenciesOf(claims, context);
    const image = imageOf(context);
    const version = context.isExtended === true && claims.jobWorkflowSha !== undefined
        ? { version: { job_workflow_sha: claims.jobWorkflowSha } }
        : {};
    const metadata = {
        invocationId: `${server}/${claims.repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`,
        ...(context.startedOn === undefined ? {} : { startedOn: context.startedOn }),
        ...(context.finishedOn === undefined ? {} : { finishedOn: context.finishedOn }),
    };
    const byproducts = context.byproducts ?? [];
    const body = {
        buildDefinition: {
            buildType: isComplete ? COMMUNITY_BUILD_TYPE : GITHUB_BUILD_TYPE,
            externalParameters: {
                workflow: {
                    ref: claims.ref,
                    repository: `${server}/${claims.repository}`,
                    path: workflowOf(claims.workflowRef, claims.repository).path,
                },
                ...(isComplete ? parameters : {}),
            },
            internalParameters: {
                github: {
                    event_name: claims.eventName,
                    repository_id: claims.repositoryId,
                    repository_owner_id: claims.repositoryOwnerId,
                    runner_environment: claims.runnerEnvironment,
                },
            },
            resolvedDependencies: [
                { uri: `git+${server}/${claims.repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
                ...dependencies,
                ...image,
            ],
        },
        runDetails: {
            builder: { id: `${server}/${claims.jobWorkflowRef}`, ...version },
            metadata,
            ...(byproducts.length === 0 ? {} : { byproducts }),
        },
    };
    return {
        predicate: { type: PREDICATE.provenanceV1, kind: 'provenance', body: asJson(body) },
        basis: basisOf(context, isComplete ? Object.keys(parameters) : [], claims),
        notices: noticesOf(claims, context),
    };
}
/**
 * What the event and the caller gave beside the ref, as the community's build type defines it: never `inputs` and
 * `release` together, and nothing that is empty.
 */
function parametersOf(claims, context) {
    if (context.buildType === 'github' || !isInside(claims))
        return {};
    const release = claims.eventName === 'release' ? releaseOf(context) : {};
    const dispatched = claims.eventName === 'workflow_dispatch' ? context.eventInputs : undefined;
    const inputs = claims.eventName === 'release' ? {} : withoutEmpty({ ...dispatched, ...context.inputs });
    return {
        ...(Object.keys(inputs).length === 0 ? {} : { inputs }),
        ...(Object.keys(release).length === 0 ? {} : { release }),
        ...(context.vars === undefined || Object.keys(context.vars).length === 0 ? {} : { vars: context.vars }),
    };
}
/** The fields of a release that are not what they would be if nobody had given them. */
function releaseOf({ release, defaultBranch }) {
    const given = withoutEmpty(Object.fromEntries(RELEASE_FIELDS.flatMap((name) => (release?.[name] === undefined ? [] : [[name, release[name]]]))));
    return Object.fromEntries(Object.entries(given).filter(([name, value]) => value !== false && !(name === 'target_commitish' && value === defaultBranch)));
}
function withoutEmpty(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== null));
}
/** Whether the build types are defined for the event at all. */
function isInside(claims) {
    return EVENTS.includes(claims.eventName);
}
/** Beside the source commit, which stands first. What is there already is not repeated. */
function dependenciesOf(claims, context) {
    const source = `git+${context.serverUrl}/${claims.repository}@`;
    const others = (context.actions ?? []).filter(({ uri, digest }) => !(uri?.startsWith(source) === true && digest?.gitCommit === claims.sha));
    return [...others, ...(context.packages ?? [])];
}
/** The runner image by the name that the runner itself reports. */
function imageOf(context) {
    const { runnerImage: image } = context;
    if (image === undefined)
        return [];
    return [
        {
            name: 'runner-image',
            uri: `https://github.com/actions/runner-images/releases/tag/${encodeURIComponent(image.os)}%2F${encodeURIComponent(image.version)}`,
            annotations: { os: image.os, version: image.version },
        },
    ];
}
/** Certified is what Fulcio puts into the certificate from the same token. */
function basisOf(context, parameters, claims) {
    const certified = [
        'buildDefinition.externalParameters.workflow.ref',
        'buildDefinition.externalParameters.workflow.repository',
        'buildDefinition.externalParameters.workflow.path',
        'buildDefinition.internalParameters.github.event_name',
        'buildDefinition.internalParameters.github.repository_id',
        'buildDefinition.internalParameters.github.repository_owner_id',
        'buildDefinition.internalParameters.github.runner_environment',
        'buildDefinition.resolvedDependencies[0]',
        'runDetails.builder.id',
        ...(context.isExtended === true && claims.jobWorkflowSha !== undefined
            ? ['runDetails.builder.version.job_workflow_sha']
            : []),
        'runDetails.metadata.invocationId',
    ];
    const claimed = [
        ...parameters.map((name) => `buildDefinition.externalParameters.${name}`),
        ...(context.actions?.length ? ['buildDefinition.resolvedDependencies (actions)'] : []),
        ...(context.packages?.length ? ['buildDefinition.resolvedDependencies (lock-file packages)'] : []),
        ...(context.runnerImage === undefined ? [] : ['buildDefinition.resolvedDependencies (runner image)']),
        ...(context.startedOn === undefined ? [] : ['runDetails.metadata.startedOn']),
        ...(context.finishedOn === undefined ? [] : ['runDetails.metadata.finishedOn']),
        ...(context.byproducts?.length ? ['runDetails.byproducts'] : []),
    ];
    return [
        ...certified.map((path) => ({ path, basis: 'certified' })),
        ...claimed.map((path) => ({ path, basis: 'claimed' })),
    ];
}
function noticesOf(claims, context) {
    const hasParameters = context.inputs !== undefined || context.vars !== undefined || context.buildType === 'complete';
    if (!isInside(claims)) {
        return [
            `The event ${claims.eventName} lies outside of GitHub's build types (${EVENTS.join(', ')}): this provenance never reaches Build Level 3.`,
            ...(hasParameters
                ? [`Inputs and variables are not in the provenance: no build type takes them for ${claims.eventName}.`]
                : []),
        ];
    }
    return claims.eventName === 'release' && Object.keys(context.inputs ?? {}).length > 0
        ? ['The input `inputs` is not in the provenance: the build type takes a release or inputs, never both.']
        : [];
}
/** Interfaces have no index signature, and these hold nothing but JSON. */
function asJson(body) {
    return body;
}

;// CONCATENATED MODULE: ./packages/core/lib/slsa/reading.js




/** Objects whose members are fields of their own; everything else is one field, however large. */
const OPENED = [
    'buildDefinition',
    'buildDefinition.externalParameters',
    'buildDefinition.externalParameters.workflow',
    'buildDefinition.externalParameters.source',
    'buildDefinition.externalParameters.source.digest',
    'buildDefinition.externalParameters.configSource',
    'buildDefinition.externalParameters.configSource.digest',
    'buildDefinition.internalParameters',
    'buildDefinition.internalParameters.github',
    'runDetails',
    'runDetails.builder',
    'runDetails.builder.version',
    'runDetails.metadata',
    'builder',
    'invocation',
    'invocation.configSource',
    'invocation.configSource.digest',
    'invocation.environment',
    'metadata',
];
const DEPENDENCIES = ['buildDefinition.resolvedDependencies', 'materials'];
const MAX_FIELDS = 500;
/** @throws CoreError refused `PREDICATE_TYPE` for what is no provenance of a version that is known */
function reading_readProvenance(statement, signer) {
    const { predicate } = statement;
    const isV1 = statement.predicateType === uris/* PREDICATE */.W.provenanceV1;
    if (!isV1 && statement.predicateType !== uris/* PREDICATE */.W.provenanceV02)
        throw (0,error/* refused */.J5)('PREDICATE_TYPE', `${statement.predicateType.slice(0, 200)} is no provenance, so it shows no Build level`);
    const root = isV1 ? at(predicate, 'buildDefinition') : predicate;
    const buildType = textAt(root, 'buildType');
    const builderId = textAt(isV1 ? at(predicate, 'runDetails') : predicate, 'builder', 'id');
    const parameters = isV1 ? at(root, 'externalParameters') : at(predicate, 'invocation');
    const dependencies = isV1 ? at(root, 'resolvedDependencies') : at(predicate, 'materials');
    return {
        builderId,
        buildType,
        family: familyOf(buildType, signer),
        parameters: (0,types/* isJsonObject */.O)(parameters) ? parameters : {},
        parametersPath: isV1 ? 'buildDefinition.externalParameters' : 'invocation',
        dependencies: Array.isArray(dependencies) ? dependencies : [],
        dependenciesPath: isV1 ? 'buildDefinition.resolvedDependencies' : 'materials',
        fields: fieldsBelow(predicate, '').slice(0, MAX_FIELDS),
    };
}
/** A value below another one; undefined when there is none. */
function at(value, ...path) {
    let found = value;
    for (const step of path)
        found = (0,types/* isJsonObject */.O)(found) && Object.hasOwn(found, step) ? found[step] : undefined;
    return found;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    if (typeof found === 'string')
        return found;
    throw (0,error/* refused */.J5)('STATEMENT', `the provenance has no ${path.join('.')}`);
}
function familyOf(buildType, signer) {
    if (buildType === GITHUB_BUILD_TYPE || buildType === COMMUNITY_BUILD_TYPE)
        return 'github';
    if (/^https:\/\/github\.com\/npm\/cli\/gha\/v\d$/.test(buildType))
        return 'npm';
    if (buildType.startsWith('https://github.com/slsa-framework/slsa-github-generator/') ||
        /^https:\/\/slsa\.dev\/container-based-build\/v0\.1(\?draft)?$/.test(buildType))
        return 'generator';
    if (buildType === 'https://mobyproject.org/buildkit@v1' ||
        /^https:\/\/github\.com\/moby\/buildkit\/blob\/master\/docs\/attestations\/slsa-definitions\.md/.test(buildType))
        return 'buildkit';
    const repository = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/\.github\/workflows\//.exec(signer ?? '')?.[1];
    if (repository !== undefined && buildType.startsWith(`${repository}/buildtypes/`))
        return 'own';
    return 'unknown';
}
function fieldsBelow(value, path) {
    if (DEPENDENCIES.includes(path))
        return [];
    if (!(0,types/* isJsonObject */.O)(value) || (path !== '' && !OPENED.includes(path)))
        return [{ path, value }];
    const members = Object.entries(value);
    if (members.length === 0)
        return [{ path, value }];
    return members.flatMap(([key, member]) => fieldsBelow(member, path === '' ? key : `${path}.${key}`));
}

;// CONCATENATED MODULE: ./packages/core/lib/slsa/fields.js




const MAX_VALUE = 200;
/** Dependencies that are listed one by one; the others are counted. */
const MAX_DEPENDENCIES = 20;
/**
 * Every field with its basis: certified where it equals the certificate's extension, vouched where a trusted builder's
 * control plane sets it, claimed otherwise.
 *
 * @throws CoreError refused `CONTRADICTION` for a field of a known build type that the certificate says otherwise
 */
function fields_judgeFields(reading, context) {
    const fields = reading.fields.map(({ path, value }) => isBuilderId(path)
        ? judgeBuilderId(path, rawText(value), context)
        : judge(path, value, gitContextFor(path, value, context) ?? certifiedFor(path, context), reading, context));
    return [...fields, ...judgeDependencies(reading, context)];
}
function judge(path, value, certified, { family }, { voucher }) {
    const base = { path, value: textOf(value) };
    if (certified !== undefined) {
        if (certified.texts.includes(rawText(value)))
            return { ...base, basis: 'certified', extension: certified.extension };
        if (family !== 'unknown' && family !== 'buildkit')
            throw contradiction(path, rawText(value), certified.texts[0] ?? '');
    }
    return { ...base, basis: isVouched(path, voucher) ? 'vouched' : 'claimed' };
}
/** Whether it may stand there was asked when the builder was looked up; here only what shows it. */
function judgeBuilderId(path, id, { claims, san, voucher }) {
    const run = claims.runInvocationUri;
    const shownBy = [
        ['.9', id === san && claims.buildSignerUri === san],
        ['.11', id === `https://github.com/actions/runner/${claims.runnerEnvironment}`],
        ['.21', run !== undefined && (id === run || id === run.replace(/\/attempts\/\d+$/, ''))],
    ];
    const extension = shownBy.find(([, isShown]) => isShown)?.[0];
    if (extension !== undefined)
        return { path, value: textOf(id), basis: 'certified', extension };
    return { path, value: textOf(id), basis: voucher === undefined ? 'claimed' : 'vouched' };
}
function isBuilderId(path) {
    return path === 'runDetails.builder.id' || path === 'builder.id';
}
/** The build type is set by whoever writes the provenance; of the rest the longest path that the map names counts. */
function isVouched(path, voucher) {
    if (voucher === undefined)
        return false;
    if (path === 'buildDefinition.buildType' || path === 'buildType')
        return true;
    const [longest] = Object.keys(voucher.fields)
        .filter((prefix) => path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}[`))
        .sort((left, right) => right.length - left.length);
    return longest !== undefined && voucher.fields[longest] === 'control-plane';
}
/** Dependencies on the source must be at the certified commit; others are as good as who writes them. */
function judgeDependencies(reading, context) {
    const { sourceRepositoryUri: uri, sourceRepositoryDigest: commit, sourceRepositoryRef: ref } = context.claims;
    const entries = reading.dependencies.map((value, index) => ({ value, path: `${reading.dependenciesPath}[${index}]` }));
    const shown = entries.slice(0, MAX_DEPENDENCIES).map(({ value, path }) => {
        const text = at(value, 'uri');
        const found = at(value, 'digest', 'gitCommit') ?? at(value, 'digest', 'sha1');
        const isSource = uri !== undefined && (text === `git+${uri}` || text === `git+${uri}@${ref}`);
        if (!isSource || commit === undefined || found === undefined)
            return judge(path, value, undefined, reading, context);
        if (found === commit)
            return { path, value: textOf(value), basis: 'certified', extension: '.13' };
        throw contradiction(path, rawText(found), commit);
    });
    const rest = entries.length - shown.length;
    if (rest === 0)
        return shown;
    return [
        ...shown,
        {
            path: reading.dependenciesPath,
            value: `${rest} more`,
            basis: isVouched(reading.dependenciesPath, context.voucher) ? 'vouched' : 'claimed',
        },
    ];
}
/** What the certificate says about a field; undefined where it says nothing. */
function certifiedFor(path, { claims }) {
    const one = (extension, ...texts) => {
        const known = texts.filter((text) => text !== undefined);
        return known.length === 0 ? undefined : { extension, texts: known };
    };
    const repository = claims.sourceRepositoryUri;
    const config = (0,signed_by/* workflowAddress */._2)(claims.buildConfigUri);
    const configPath = config?.uri.slice(config.repository.length + 1);
    const git = repository === undefined ? undefined : `git+${repository}@${claims.sourceRepositoryRef}`;
    const [, run, attempt] = /\/runs\/(\d+)\/attempts\/(\d+)$/.exec(claims.runInvocationUri ?? '') ?? [];
    switch (path) {
        case 'runDetails.builder.version.job_workflow_sha':
            return one('.10', claims.buildSignerDigest);
        case 'buildDefinition.internalParameters.github.runner_environment':
            return one('.11', claims.runnerEnvironment);
        case 'buildDefinition.externalParameters.workflow.repository':
        case 'buildDefinition.externalParameters.source.repository':
            return one('.12', repository);
        case 'buildDefinition.externalParameters.source.uri':
        case 'invocation.configSource.uri':
            return one('.12', git, repository === undefined ? undefined : `git+${repository}`);
        case 'buildDefinition.internalParameters.GITHUB_REPOSITORY':
        case 'invocation.environment.GITHUB_REPOSITORY':
            return one('.12', repository?.replace(/^https:\/\/[^/]+\//, ''));
        case 'buildDefinition.externalParameters.source.digest.sha1':
        case 'buildDefinition.externalParameters.source.digest.gitCommit':
        case 'buildDefinition.externalParameters.configSource.digest.sha1':
        case 'buildDefinition.internalParameters.GITHUB_SHA':
        case 'invocation.configSource.digest.sha1':
        case 'invocation.environment.GITHUB_SHA':
        case 'invocation.environment.github_sha1':
            return one('.13', claims.sourceRepositoryDigest);
        case 'buildDefinition.externalParameters.workflow.ref':
        case 'buildDefinition.externalParameters.source.ref':
        case 'buildDefinition.internalParameters.GITHUB_REF':
        case 'invocation.environment.GITHUB_REF':
        case 'invocation.environment.github_ref':
            return one('.14', claims.sourceRepositoryRef);
        case 'buildDefinition.internalParameters.github.repository_id':
        case 'buildDefinition.internalParameters.GITHUB_REPOSITORY_ID':
        case 'invocation.environment.GITHUB_REPOSITORY_ID':
        case 'invocation.environment.github_repository_id':
            return one('.15', claims.sourceRepositoryId);
        case 'buildDefinition.internalParameters.github.repository_owner_id':
        case 'buildDefinition.internalParameters.GITHUB_REPOSITORY_OWNER_ID':
        case 'invocation.environment.GITHUB_REPOSITORY_OWNER_ID':
        case 'invocation.environment.github_repository_owner_id':
            return one('.17', claims.sourceOwnerId);
        case 'buildDefinition.externalParameters.workflow.path':
        case 'invocation.configSource.entryPoint':
            return one('.18', configPath);
        case 'buildDefinition.internalParameters.GITHUB_WORKFLOW_REF':
        case 'invocation.environment.GITHUB_WORKFLOW_REF':
            return one('.18', claims.buildConfigUri?.replace(/^https:\/\/[^/]+\//, ''));
        case 'buildDefinition.internalParameters.GITHUB_WORKFLOW_SHA':
        case 'invocation.environment.GITHUB_WORKFLOW_SHA':
            return one('.19', claims.buildConfigDigest);
        case 'buildDefinition.internalParameters.github.event_name':
        case 'buildDefinition.internalParameters.GITHUB_EVENT_NAME':
        case 'invocation.environment.GITHUB_EVENT_NAME':
        case 'invocation.environment.github_event_name':
            return one('.20', claims.buildTrigger);
        case 'runDetails.metadata.invocationId':
            return one('.21', claims.runInvocationUri);
        case 'buildDefinition.internalParameters.GITHUB_RUN_ID':
        case 'invocation.environment.GITHUB_RUN_ID':
        case 'invocation.environment.github_run_id':
            return one('.21', run);
        case 'metadata.buildInvocationId':
        case 'metadata.buildInvocationID':
            return one('.21', run && `${run}-${attempt}`);
        default:
            return undefined;
    }
}
/** BuildKit's source: repository and ref in one URL, in one of several forms, with the folder in it. */
function gitContextFor(path, value, { claims }) {
    const isContext = path === 'buildDefinition.externalParameters.configSource.uri' || path === 'invocation.configSource.uri';
    if (!isContext || typeof value !== 'string' || !URL.canParse(value))
        return undefined;
    const { sourceRepositoryUri: repository, sourceRepositoryRef: ref, sourceRepositoryDigest: commit } = claims;
    const url = new URL(value);
    const [fragment = ''] = url.hash.slice(1).split(':');
    const isSource = `${url.origin}${url.pathname}` === `${repository}.git` &&
        ['', ref, commit].includes(fragment) &&
        [null, ref, commit].includes(url.searchParams.get('ref')) &&
        [null, commit].includes(url.searchParams.get('checksum'));
    return isSource ? { extension: '.12', texts: [value] } : undefined;
}
/** A string as it is, a number as its digits: both are how builders write ids. */
function rawText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function textOf(value) {
    const text = (0,types/* isJsonObject */.O)(value) || Array.isArray(value) ? JSON.stringify(value) : rawText(value);
    return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}

;// CONCATENATED MODULE: ./packages/core/lib/slsa/parameters.js



/** Events that carry all their parameters in a form that a build type defines. */
const COMPLETE_EVENTS = ['push', 'create', 'release', 'workflow_dispatch'];
/**
 * Whether the external parameters are complete for the event (U4).
 *
 * @param voucher builder whose control plane writes the parameters, if one is trusted for that
 * @see SLSA v1.2, Build: Requirements for producing artifacts, "Provenance is Unforgeable"
 */
function parameters_completenessOf(reading, event, voucher) {
    const isEnumerated = voucher?.fields[reading.parametersPath] === 'control-plane';
    if (event === undefined && voucher?.signer.startsWith('sha256:') === true && isEnumerated)
        return { verdict: 'pass', evidence: 'The builder enumerates all parameters, by the builder map.' };
    if (event === undefined)
        return { verdict: 'unknown', evidence: 'The event of the run is not certified.', missing: 'event' };
    if (!COMPLETE_EVENTS.includes(event)) {
        const evidence = `The event is ${event}, whose parameters no build type enumerates (${COMPLETE_EVENTS.join(', ')} are).`;
        return { verdict: 'fail', evidence, missing: 'event' };
    }
    switch (reading.family) {
        case 'github':
            return githubCompleteness(reading, event, isEnumerated);
        case 'own':
            return ownCompleteness(reading, event);
        default: {
            const evidence = isEnumerated
                ? 'The builder enumerates all parameters, by the builder map.'
                : `Nothing shows that ${reading.parametersPath} has all parameters.`;
            return isEnumerated ? { verdict: 'pass', evidence } : { verdict: 'unknown', evidence, missing: 'map' };
        }
    }
}
function githubCompleteness({ buildType, parameters }, event, isEnumerated) {
    const needed = event === 'workflow_dispatch' ? 'inputs' : event === 'release' ? 'release' : undefined;
    if (needed !== undefined && !(0,types/* isJsonObject */.O)(parameters[needed])) {
        const place = buildType === GITHUB_BUILD_TYPE ? 'which have no place in this build type' : 'which are not there';
        return { verdict: 'fail', evidence: `The event ${event} brings ${needed}, ${place}.`, missing: needed };
    }
    if ((0,types/* isJsonObject */.O)(parameters.vars) || isEnumerated)
        return { verdict: 'pass', evidence: `All parameters of ${event} are there.` };
    return {
        verdict: 'unknown',
        evidence: 'Nothing shows whether the workflow read variables of the repository (vars).',
        missing: 'vars',
    };
}
/** @see docs/buildtypes */
function ownCompleteness({ parameters }, event) {
    if (!(0,types/* isJsonObject */.O)(parameters.inputs))
        return { verdict: 'fail', evidence: 'The inputs of the builder are not there.', missing: 'inputs' };
    const needed = event === 'workflow_dispatch' ? 'inputs' : event === 'release' ? 'release' : undefined;
    if (needed !== undefined && !(0,types/* isJsonObject */.O)(at(parameters.event, needed)))
        return { verdict: 'fail', evidence: `The event ${event} brings ${needed}, which are not there.`, missing: needed };
    return { verdict: 'pass', evidence: `All parameters of ${event} are there.` };
}

;// CONCATENATED MODULE: ./packages/core/lib/slsa/raise.js
/**
 * The one change that would raise the level, in words for its producer; where more is missing, the rest beside it.
 *
 * @param missing requirements of the next level that are not met
 */
function raiseOf(missing, level, facts) {
    if (level === 3 || missing.length === 0)
        return undefined;
    const causes = [...new Set(missing.flatMap(({ cause }) => (cause === undefined ? [] : [cause])))];
    // What a builder of the map brings along need not be mended beside it.
    const first = ORDER.find((cause) => causes.includes(cause));
    if (first === undefined)
        return undefined;
    const rest = causes.filter((cause) => cause !== first && !(COVERED[first] ?? []).includes(cause));
    const more = rest.length === 0
        ? ''
        : ` For Build L${level + 1} also: ${rest.map((cause) => changeFor(cause, facts)).join('; ')}.`;
    return `${upper(changeFor(first, facts))}.${more}`;
}
/** The change that comes first, first. */
const ORDER = [
    'unsigned',
    'platform',
    'key',
    'self-hosted',
    'runner-unknown',
    'ordinary',
    'own-repository',
    'unknown-builder',
    'version',
    'branch',
    'map-level',
    'attest-only',
    'cache',
    'parameters',
    'claimed',
];
/** What the change for one cause mends as well. */
const COVERED = {
    unsigned: ['platform', 'runner-unknown', 'claimed', 'parameters'],
    platform: ['runner-unknown', 'claimed', 'parameters'],
    key: ['runner-unknown', 'claimed', 'parameters'],
    ordinary: ['cache', 'claimed', 'parameters'],
    'own-repository': ['claimed'],
    'unknown-builder': ['claimed'],
    version: ['claimed'],
    branch: ['claimed'],
};
function changeFor(cause, { builder, completeness, claims }) {
    switch (cause) {
        case 'unsigned':
            return 'sign the provenance in the workflow that builds';
        case 'platform':
            return 'build and sign in a workflow on GitHub: the signer is none';
        case 'key':
            return 'list the key in your builder map, or sign with the identity of the workflow: a key says nothing about the build';
        case 'self-hosted':
            return 'run the job on a GitHub-hosted runner, or state in your builder map what the self-hosted ones are (`selfHosted`)';
        case 'runner-unknown':
            return 'sign with a certificate that names the kind of runner';
        case 'ordinary':
            return 'move the build into the reusable workflow of a trusted builder: signer and build config are the same workflow';
        case 'own-repository':
            return `move the builder into a repository of its own, or pin it in your builder map by a signed release list: ${builder.explanation}`;
        case 'unknown-builder':
            return `list the builder in your builder map if you trust it, or call one that is in it: ${builder.explanation}`;
        case 'version':
            return `call the builder by a release that the builder map admits, or by a commit of its signed release list: ${builder.explanation}`;
        case 'branch':
            return `call the builder by a release tag: ${builder.explanation}`;
        case 'map-level':
            return `raise \`maxLevel\` of the builder in your builder map if it deserves more than Build L${builder.entry?.maxLevel ?? 0}`;
        case 'attest-only':
            return 'let the builder run the build: a builder that signs handed-over digests cannot show where they come from';
        case 'cache':
            return 'build without the cache that other runs can write';
        case 'parameters':
            return parametersChange(completeness.missing, claims.buildTrigger);
        case 'claimed':
            return 'use a build type whose parameters the control plane sets, or whose fields the certificate shows';
    }
}
function parametersChange(missing, event) {
    switch (missing) {
        case 'event':
            return `release on push, create, release or workflow_dispatch, not on ${event ?? 'an event that is not certified'}`;
        case 'inputs':
            return 'record the inputs in the external parameters';
        case 'release':
            return 'record the release in the external parameters';
        default:
            return 'record the variables (vars) that the workflow reads in the external parameters';
    }
}
function upper(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./packages/core/lib/slsa/build-of-builder.js

const PATH = 'buildDefinition.internalParameters.build';
/**
 * Reads where the build ran, which no certificate shows: that of a builder describes the job that signs. It is looked at
 * whoever wrote it, since nobody lies to get a lower level; one that says nothing is judged by its map entry alone.
 *
 * @see docs/buildtypes
 */
function buildOfBuilder({ family, fields }) {
    const build = family === 'own' ? fields.find(({ path }) => path === PATH)?.value : undefined;
    const { runner_environment: runner, cache } = (0,types/* isJsonObject */.O)(build) ? build : {};
    return {
        isSelfHosted: runner !== undefined && runner !== 'github-hosted',
        hasSharedCache: cache !== undefined && cache !== 'none',
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/slsa/requirements.js

const TITLES = {
    P1: [1, 'The producer chose an appropriate build platform'],
    P2: [1, 'The build process is consistent'],
    P3: [1, 'The provenance is distributed'],
    E1: [1, 'Provenance exists'],
    A1: [2, 'Provenance is authentic: the signature is valid'],
    A2: [2, 'Provenance is authentic: the platform is identified'],
    A3: [2, 'Provenance is authentic: the control plane made it'],
    H1: [2, 'The build ran on a hosted platform'],
    U1: [3, 'Unforgeable: the signing secret is kept by the platform'],
    U2: [3, 'Unforgeable: build steps cannot reach the signing secret'],
    U3: [3, 'Unforgeable: the control plane generated or verified every required field'],
    U4: [3, 'Unforgeable: the external parameters are complete'],
    I1: [3, 'Isolated: the build has no access to secrets of the platform'],
    I2: [3, 'Isolated: builds at the same time cannot influence each other'],
    I3: [3, 'Isolated: the environment is made for this build alone'],
    I4: [3, 'Isolated: no cache that others can write reaches the build'],
    I5: [3, 'Isolated: nobody can reach into the running build'],
};
/**
 * All requirements of the Build track in order, each with what shows that it is met.
 *
 * @see SLSA v1.2, Build: Requirements for producing artifacts
 */
function judgeRequirements(facts) {
    const judgements = {
        P1: platform(facts),
        P2: unknown('Compare builder, build type and workflow with those of the last release, or demand them in a policy.'),
        P3: unknown('Where the provenance was found is not part of it.'),
        E1: pass(`A provenance of build type ${facts.reading.buildType} by ${facts.reading.builderId}.`),
        A1: authentic(facts),
        A2: identified(facts),
        A3: controlled(facts),
        H1: hosted(facts),
        U1: secretKept(facts),
        U2: separated(facts),
        U3: unforgeable(facts),
        U4: parameters(facts),
        I1: separated(facts),
        I2: isolated(facts, 'each job has a machine of its own'),
        I3: isolated(facts, 'its machine is made for one job'),
        I4: cache(facts),
        I5: remote(facts),
    };
    return Object.keys(TITLES).map((id) => {
        const [level, title] = TITLES[id];
        return { id, title, level, ...judgements[id] };
    });
}
function pass(evidence) {
    return { verdict: 'pass', evidence };
}
function fail(cause, evidence) {
    return { verdict: 'fail', evidence, cause };
}
function unknown(evidence, cause) {
    return { verdict: 'unknown', evidence, ...(cause === undefined ? {} : { cause }) };
}
function platform({ builder, entry, signature }) {
    if (signature === undefined)
        return unknown('Nobody signed, so the platform is not known.', 'unsigned');
    if (entry === undefined)
        return unknown(`${sentence(builder.explanation)}`, builder.kind === 'key' ? 'key' : 'platform');
    return pass(`The builder map admits up to Build L${entry.maxLevel}: ${builder.explanation}.`);
}
function authentic({ signature, builder }) {
    if (signature === undefined)
        return fail('unsigned', 'The provenance is not signed.');
    const by = builder.kind === 'key' ? 'by the key' : `with a certificate of the ${signature.profile} instance`;
    return pass(`Signed ${by}; ${signature.logs} log entries and ${signature.times} trusted times vouch for it.`);
}
function identified({ builder, signature, fields, entry }) {
    if (signature === undefined)
        return fail('unsigned', 'The provenance is not signed.');
    if (builder.kind === 'other')
        return unknown(sentence(builder.explanation), 'platform');
    if (builder.kind === 'key') {
        return builder.matchedBy === 'key'
            ? pass(`The builder map says that the key signs for ${builder.id}.`)
            : unknown('Nothing says for which builder the key signs.', 'key');
    }
    if (entry === undefined)
        return unknown('The builder map knows no workflow on this platform.', 'platform');
    const id = fields.find(({ path }) => path === 'runDetails.builder.id' || path === 'builder.id');
    const how = id?.extension === undefined ? `${id?.basis ?? 'claimed'}` : `certified by extension ${id.extension}`;
    return pass(`Signed by ${builder.signer}; builder.id is ${how}.`);
}
/** Of an ordinary workflow the comparison with the certificate is the control. */
function controlled(facts) {
    if (facts.signature === undefined)
        return fail('unsigned', 'The provenance is not signed.');
    const claimed = facts.fields.filter(({ basis }) => basis === 'claimed').map(({ path }) => path);
    const rest = claimed.length === 0 ? '' : ` Claimed only: ${listed(claimed)}.`;
    if (facts.builder.matchedBy === 'key')
        return pass(`The holder of the key vouches for it.${rest}`);
    if (isSourceShown(facts))
        return pass(`The source is certified or vouched for.${rest}`);
    return unknown(`No field that names the source can be compared with the certificate.${rest}`, 'claimed');
}
/** Whether the source stands in a field that equals the certificate, or that a trusted builder filled. */
function isSourceShown({ fields, reading }) {
    return fields.some(({ path, basis, extension }) => extension === '.12' ||
        extension === '.13' ||
        (basis === 'vouched' && (path === reading.parametersPath || path.startsWith(`${reading.parametersPath}.`))));
}
function hosted({ claims, entry, builder, signature, reading }) {
    if (signature === undefined)
        return fail('unsigned', 'Nobody signed, so nothing shows where it was built.');
    if (builder.kind === 'key')
        return builder.matchedBy === 'key'
            ? pass('By the builder map.')
            : unknown('A key says nothing about where it was built.', 'key');
    const runner = claims.runnerEnvironment;
    if (buildOfBuilder(reading).isSelfHosted) {
        return isTrustedBuilder({ builder })
            ? pass('The provenance says that the build ran self-hosted; the builder map trusts the builder, wherever it runs.')
            : fail('self-hosted', 'The provenance says that the build ran self-hosted.');
    }
    if (runner === 'github-hosted')
        return pass('The certificate says github-hosted (extension .11).');
    if (runner !== 'self-hosted')
        return unknown('The certificate does not say on which kind of runner.', 'runner-unknown');
    if (entry?.selfHosted !== undefined)
        return pass(`The certificate says self-hosted (.11), and the builder map that the runners are ${entry.selfHosted}.`);
    if (isTrustedBuilder({ builder }))
        return pass('The certificate says self-hosted (.11); the builder map trusts the builder, wherever it runs.');
    return fail('self-hosted', 'The certificate says self-hosted (extension .11): it may have been anybody’s workstation.');
}
function secretKept({ builder, entry, signature }) {
    if (signature === undefined)
        return fail('unsigned', 'The provenance is not signed.');
    if (builder.kind !== 'key')
        return pass('The key was made for this signature and thrown away; the certificate names the job.');
    return (entry?.maxLevel ?? 0) >= 3
        ? pass('The builder map says that only the builder can use the key.')
        : unknown('Nothing shows who can use the key.', entry === undefined ? 'key' : 'map-level');
}
/** No certificate shows whether signing and building are separate jobs; the builder map does. */
function separated(facts) {
    const cause = untrusted(facts);
    if (cause === undefined)
        return pass('The builder map says that build and signature are separate.');
    return cause[0] === 'ordinary' || cause[0] === 'branch' || cause[0] === 'unsigned' || cause[0] === 'own-repository'
        ? fail(...cause)
        : unknown(cause[1], cause[0]);
}
function unforgeable(facts) {
    const { reading, fields } = facts;
    const required = fields.filter(({ path }) => path === reading.parametersPath ||
        path.startsWith(`${reading.parametersPath}.`) ||
        /^(?:runDetails\.)?builder\.id$|^(?:buildDefinition\.)?buildType$/.test(path));
    const claimed = required.filter(({ basis }) => basis === 'claimed').map(({ path }) => path);
    if (claimed.length === 0)
        return pass('Every required field is certified or vouched for.');
    return fail(untrusted(facts)?.[0] ?? 'claimed', `Claimed only: ${listed(claimed)}.`);
}
function parameters(facts) {
    const { verdict, evidence } = facts.completeness;
    if (verdict === 'pass')
        return pass(evidence);
    return {
        verdict,
        evidence,
        cause: facts.completeness.missing === 'map' ? (untrusted(facts)?.[0] ?? 'parameters') : 'parameters',
    };
}
/** I2 and I3: what GitHub's own machines give, if the build ran there. */
function isolated(facts, how) {
    const { claims, entry, builder, signature, reading } = facts;
    if (signature === undefined)
        return unknown('Nobody signed, so nothing shows where it was built.', 'unsigned');
    if (builder.kind === 'key') {
        const cause = untrusted(facts);
        return cause === undefined ? pass('By the builder map.') : unknown(cause[1], cause[0]);
    }
    if (entry?.shape === 'attest-only' && builder.matchedBy !== 'none' && !entry.acceptsAttestOnly)
        return unknown('The builder signs for digests that its caller hands over: where they were built cannot be seen.', 'attest-only');
    const isBuiltElsewhere = buildOfBuilder(reading).isSelfHosted;
    if (isBuiltElsewhere && entry?.selfHosted !== 'ephemeral')
        return unknown('The provenance says that the build ran on a runner that is not GitHub’s.', 'self-hosted');
    if (claims.runnerEnvironment === 'github-hosted' && !isBuiltElsewhere)
        return pass(`On a GitHub-hosted runner ${how}.`);
    if (entry?.selfHosted === 'ephemeral')
        return pass('The builder map says that each self-hosted runner is made for one job.');
    return unknown('A certificate shows nothing about a self-hosted runner’s life.', 'self-hosted');
}
function cache(facts) {
    const { entry, builder, reading } = facts;
    const cause = untrusted(facts);
    if (buildOfBuilder(reading).hasSharedCache)
        return fail('cache', 'The provenance says that the build could read a cache that other runs can write.');
    if (entry === undefined || builder.matchedBy === 'none')
        return unknown('Nothing shows which caches the build reads.', cause?.[0] ?? 'unknown-builder');
    if (entry.cache === 'shared') {
        return fail(builder.kind === 'ordinary' ? 'ordinary' : 'cache', 'The build may read a cache that other runs can write, by the builder map.');
    }
    return pass(entry.cache === 'none'
        ? 'The build reads no cache, by the builder map.'
        : 'The build reads only caches that the builder signed, by the builder map.');
}
function remote(facts) {
    const cause = untrusted(facts);
    return cause === undefined
        ? pass('The builder lets nobody in, by the builder map.')
        : unknown('Nothing shows whether a step opened a way into the job.', cause[0]);
}
const OWN_REPOSITORY = [
    'own-repository',
    'The builder stands in the repository that it builds, and no signed release list pins it: who changes the source can change the builder in the same commit.',
];
/** Why the builder is not trusted with Build L3; undefined for one that is. */
function untrusted({ builder, entry, signature }) {
    if (signature === undefined)
        return ['unsigned', 'Nobody signed.'];
    if (builder.kind === 'ordinary')
        return ['ordinary', 'Signer and build config are the same workflow: any step of the job can sign.'];
    if (builder.kind === 'other')
        return ['platform', sentence(builder.explanation)];
    if (builder.matchedBy === 'branch')
        return ['branch', sentence(builder.explanation)];
    if (builder.matchedBy === 'none') {
        if (builder.kind === 'key')
            return ['key', sentence(builder.explanation)];
        if (builder.isListed)
            return ['version', sentence(builder.explanation)];
        return builder.isOfSource ? OWN_REPOSITORY : ['unknown-builder', `Maybe Build L3, but ${builder.explanation}.`];
    }
    // Called as `./…` it has the ref of its caller, whatever release that is.
    if (builder.isOfSource && builder.matchedBy !== 'release-list')
        return OWN_REPOSITORY;
    if (entry === undefined || entry.maxLevel < 3)
        return ['map-level', `The builder map admits the builder up to Build L${entry?.maxLevel ?? 0}.`];
    return undefined;
}
function isTrustedBuilder({ builder }) {
    return builder.kind === 'reusable' && builder.matchedBy !== 'none' && builder.matchedBy !== 'branch';
}
function listed(paths) {
    const shown = paths.slice(0, 8);
    return shown.length === paths.length
        ? shown.join(', ')
        : `${shown.join(', ')} and ${paths.length - shown.length} more`;
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

;// CONCATENATED MODULE: ./packages/core/lib/slsa/evaluate-level.js









/** The producer's own requirements that no provenance can show; they hold no level back. */
const NEVER_GATES = ['P2', 'P3'];
const KNOWN_PARAMETERS = ['source', 'workflow', 'inputs', 'event', 'vars'];
/**
 * The Build level that a verified provenance reaches, requirement by requirement: from what the certificate shows, what
 * the builder map knows about the builder, and whether the provenance agrees with both. A provenance alone never raises
 * the level; what it says is believed only where certificate or builder stand behind it.
 *
 * @param releases signed release lists of builders, without which no builder is known by a commit
 * @throws CoreError refused `CONTRADICTION` where certificate and provenance contradict each other
 * @throws CoreError refused `PREDICATE_TYPE` for what is no provenance
 * @see SLSA v1.2, Verifying artifacts, and Build: Requirements for producing artifacts
 */
function evaluateLevel(verified, map, releases) {
    const { statement } = verified;
    if (statement === undefined)
        throw (0,error/* refused */.J5)('PREDICATE_TYPE', 'a plain signature is no provenance, so it shows no Build level');
    const by = (0,signed_by/* signedBy */.qI)(verified);
    const claims = by.kind === 'certificate' ? by.signer.claims : {};
    const reading = reading_readProvenance(statement, by.kind === 'certificate' ? by.signer.san : undefined);
    assertParameters(reading);
    const { builder, voucher, platform } = matchBuilder(by, verified.profile, reading, map, releases);
    const fields = fields_judgeFields(reading, {
        claims: builder.kind === 'other' ? {} : claims,
        ...(by.kind === 'certificate' ? { san: by.signer.san } : {}),
        ...(voucher === undefined ? {} : { voucher }),
    });
    const entry = builder.entry ?? platform;
    const facts = {
        reading,
        builder,
        ...(entry === undefined ? {} : { entry }),
        signature: { profile: verified.profile, times: verified.times.length, logs: verified.logEntries.length },
        claims: builder.kind === 'other' ? {} : claims,
        fields,
        completeness: parameters_completenessOf(reading, claims.buildTrigger, voucher),
    };
    return reportOf(facts);
}
/**
 * The report about a provenance that nobody signed: Build L1 at most.
 *
 * @throws AttestationError `PREDICATE` for one that is not well formed
 */
function evaluateUnsigned(statement) {
    validatePredicate(statement.predicateType, statement.predicate);
    const reading = readProvenance(statement, undefined);
    const builder = {
        id: reading.builderId,
        kind: 'unsigned',
        matchedBy: 'none',
        isListed: false,
        isOfSource: false,
        explanation: 'nobody signed the provenance, so nobody stands behind it',
    };
    return reportOf({
        reading,
        builder,
        claims: {},
        fields: judgeFields(reading, { claims: {} }),
        completeness: completenessOf(reading, undefined, undefined),
    });
}
/** The report about an artifact without any provenance: Build L0. */
function levelWithoutProvenance() {
    return {
        level: 0,
        builder: {
            kind: 'unsigned',
            matchedBy: 'none',
            isListed: false,
            isOfSource: false,
            explanation: 'there is no provenance',
        },
        requirements: [
            {
                id: 'E1',
                title: 'Provenance exists',
                level: 1,
                verdict: 'fail',
                evidence: 'No provenance speaks about the artifact.',
            },
        ],
        fields: [],
        shape: 'unknown',
        raise: 'Attest the build in the workflow that builds: there is no provenance.',
        notices: [],
    };
}
function reportOf(facts) {
    const judged = judgeRequirements(facts);
    const level = levelOf(judged, facts);
    const missing = judged.filter((one) => isMissing(one, level + 1));
    const raise = missing.length === 0 && facts.entry !== undefined && level < 3
        ? `Raise \`maxLevel\` in your builder map if the builder deserves more than Build L${facts.entry.maxLevel}.`
        : raiseOf(missing, level, facts);
    return {
        level,
        builder: facts.builder,
        buildType: facts.reading.buildType,
        requirements: judged.map(({ cause: _cause, ...requirement }) => requirement),
        fields: facts.fields,
        shape: facts.builder.entry === undefined || facts.builder.kind === 'ordinary' ? 'unknown' : facts.builder.entry.shape,
        ...(raise === undefined ? {} : { raise }),
        notices: evaluate_level_noticesOf(facts),
    };
}
/** The highest level all of whose requirements are met (an ordinary workflow never meets U2), as far as the builder map admits. */
function levelOf(judged, { entry, signature, builder }) {
    const reached = [3, 2, 1].find((level) => !judged.some((one) => isMissing(one, level))) ?? 0;
    if (signature === undefined || builder.kind === 'other')
        return Math.min(reached, 1);
    const cap = entry?.maxLevel ?? 1;
    return Math.min(reached, cap);
}
function isMissing({ id, level, verdict }, wanted) {
    if (NEVER_GATES.includes(id) || verdict === 'pass' || level > wanted)
        return false;
    // The platform is not asked for at L1, which needs no signature.
    return id !== 'P1' || wanted > 1;
}
/** Our own build types say which parameters there are; another one is compared by nobody (case C09). */
function assertParameters(reading) {
    if (reading.family !== 'own')
        return;
    const unknown = Object.keys(reading.parameters).find((name) => !KNOWN_PARAMETERS.includes(name));
    if (unknown === undefined)
        return;
    throw (0,error/* refused */.J5)('CONTRADICTION', `the provenance has the external parameter "${unknown.slice(0, 80)}", which its build type does not define`);
}
function evaluate_level_noticesOf({ reading, builder, entry, claims, completeness }) {
    const notices = [];
    if (builder.matchedBy === 'none' && builder.kind === 'reusable')
        notices.push(`The builder counts as unknown: ${builder.explanation}.`);
    if (entry?.shape === 'attest-only' && builder.kind === 'reusable' && builder.matchedBy !== 'none')
        notices.push('Attest-only: the certificate describes the job that signed; where the digest was built cannot be seen.');
    if (completeness.missing === 'event' && claims.buildTrigger !== undefined)
        notices.push(`The event ${claims.buildTrigger} lies outside of what build types define: never Build L3.`);
    if (reading.family === 'unknown')
        notices.push('The build type is not known: only builder and source commit were compared with the certificate.');
    return notices;
}

// EXTERNAL MODULE: ./packages/core/lib/slsa/release-list.js
var release_list = __webpack_require__(4317);
;// CONCATENATED MODULE: ./packages/core/lib/slsa/index.js











/***/ })

};
