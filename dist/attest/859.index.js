export const id = 859;
export const ids = [859];
export const modules = {

/***/ 8859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* reexport */ attest),
  buildProvenance: () => (/* reexport */ buildProvenance),
  sign: () => (/* reexport */ sign),
  verify: () => (/* reexport */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/outcome/index.js + 3 modules
var outcome = __webpack_require__(9687);
// EXTERNAL MODULE: ./packages/wire/lib/index.js + 24 modules
var lib = __webpack_require__(3631);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/index.js + 23 modules
var in_toto_attestation_lib = __webpack_require__(1068);
// EXTERNAL MODULE: ./packages/core/lib/subject/index.js + 13 modules
var subject = __webpack_require__(5634);
;// CONCATENATED MODULE: ./packages/core/lib/predicate/predicate.js




/** Largest predicate or SBOM, in bytes: what `actions/attest` takes. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Deepest nesting, also of an SBOM's components: a statement that holds more is not read by any verifier of ours. */
const MAX_DEPTH = 64;
/**
 * A predicate out of a text.
 *
 * @throws CoreError bad-input `PREDICATE_FILE` for what is no object; WireError for what is no JSON; AttestationError
 * with the path of the field that breaks the type's requirements
 */
function predicateFromText(type, text) {
    return predicateOf(type, parse(text, 'input predicate'), 'input predicate');
}
/** A predicate out of a JSON file of at most 16 MiB. Errors as {@link predicateFromText}. */
async function predicateFromFile(type, path, fs) {
    return predicateOf(type, parse(await read(path, fs), path), path);
}
/** A predicate out of an SBOM in JSON, SPDX or CycloneDX, of at most 16 MiB. The document tells its own type. */
async function predicateFromSbomFile(path, fs) {
    const { type, kind, predicate } = (0,in_toto_attestation_lib/* predicateFromSbom */.xZ)(parse(await read(path, fs), path), path);
    return { type, kind, body: predicate };
}
function predicateOf(type, value, what) {
    if (!(0,lib/* isJsonObject */.OW)(value)) {
        throw (0,outcome/* badInput */.AN)('PREDICATE_FILE', `${what}: must be a JSON object`, {
            remedy: 'give the predicate alone, as an object',
        });
    }
    return { type, kind: (0,in_toto_attestation_lib/* shortNameOf */.PI)(type), body: (0,in_toto_attestation_lib/* validatePredicate */.MJ)(type, value, what) };
}
function parse(input, what) {
    return (0,lib/* parseJson */.qF)(input, { what, maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH });
}
function read(path, fs) {
    return (0,subject/* readLimited */.tk)(path, MAX_BYTES, fs, (failure) => unreadable((0,subject/* printable */.g$)(path), failure));
}
function unreadable(path, { reason, problem, cause }) {
    const remedy = reason === 'too-large'
        ? 'attest the digest of the document instead, and keep the document beside the artifact'
        : 'check the path, relative to the workspace';
    return (0,outcome/* badInput */.AN)('PREDICATE_FILE', `${path}: ${problem}`, { remedy, ...(cause === undefined ? {} : { cause }) });
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/index.js


;// CONCATENATED MODULE: ./packages/core/lib/provenance/actions.js
const PINNED = /^([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)((?:\/[^@\s]+)?)@([0-9a-f]{40})$/;
const PINNED_IMAGE = /^docker:\/\/[^\s@]+@sha256:([0-9a-f]{64})$/;
const LOCAL_WORKFLOW = /^(?:\.|\$)\/(\.github\/workflows\/[^/\s@]+\.ya?ml)$/;
const MAX_FILE = 1024 * 1024;
/** Anchors are allowed in workflow files since 2025; this many are no bomb. */
const MAX_ALIASES = 100;
/**
 * The actions, reusable workflows and images that a workflow file names with `uses:`, in jobs and in steps. Only a full
 * commit or digest says what ran; a tag or branch is listed as unresolved. Local ones belong to the commit that the file
 * itself was read at and are no dependencies. A file that cannot be read is itself listed as unresolved: what a
 * workflow looks like never decides whether its artifacts are signed.
 */
async function actionsUsedBy(workflow, serverUrl) {
    const texts = await usesOf(workflow);
    if (texts === undefined)
        return { actions: [], unresolved: ['the workflow file, which cannot be read'], localWorkflows: [] };
    const actions = new Map();
    const unresolved = new Set();
    const localWorkflows = new Set();
    for (const text of texts) {
        const pinned = descriptorOf(text, serverUrl);
        const local = LOCAL_WORKFLOW.exec(text)?.[1];
        if (pinned !== undefined)
            actions.set(text, pinned);
        else if (local !== undefined)
            localWorkflows.add(local);
        else if (!text.startsWith('./') && !text.startsWith('$/'))
            unresolved.add(text);
    }
    return { actions: [...actions.values()], unresolved: [...unresolved], localWorkflows: [...localWorkflows] };
}
function descriptorOf(text, serverUrl) {
    const [, repository, , commit] = PINNED.exec(text) ?? [];
    if (repository !== undefined && commit !== undefined) {
        return {
            name: text.slice(0, text.indexOf('@')),
            uri: `git+${serverUrl}/${repository}@${commit}`,
            digest: { gitCommit: commit },
        };
    }
    const sha256 = PINNED_IMAGE.exec(text)?.[1];
    return sha256 === undefined ? undefined : { uri: text, digest: { sha256 } };
}
/** Every `uses` of jobs and steps; undefined for what is no workflow file. */
async function usesOf(workflow) {
    if (workflow.length > MAX_FILE)
        return undefined;
    const { parseDocument } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    try {
        const document = parseDocument(workflow, { uniqueKeys: true });
        if (document.errors.length > 0)
            return undefined;
        const value = document.toJS({ maxAliasCount: MAX_ALIASES });
        return isRecord(value) ? usesIn(value) : undefined;
    }
    catch {
        // Aliases that multiply beyond the limit.
        return undefined;
    }
}
function usesIn(workflow) {
    const jobs = isRecord(workflow.jobs) ? Object.values(workflow.jobs) : [];
    return jobs.flatMap((job) => {
        if (!isRecord(job))
            return [];
        const steps = Array.isArray(job.steps) ? job.steps : [];
        return [job, ...steps].flatMap((step) => isRecord(step) && typeof step.uses === 'string' ? [step.uses.trim()] : []);
    });
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./packages/core/lib/provenance/id-token.js


const MAX_TOKEN = 64 * 1024;
const TOLERANCE_SECONDS = 60;
/** A token that lives shorter cannot outlast a login and its retries. */
const MIN_LIFE_SECONDS = 60;
const MAX_DOCUMENT = 256 * 1024;
/**
 * Verifies an ID token of a job: first whether its issuer is one of the server, before anything is asked of anybody, then
 * its signature by the issuer's keys, its audience and times, and that it has every claim that a provenance needs.
 *
 * @throws CoreError bad-input `ID_TOKEN`, undecided `CLOCK` when the token is out of its time because this machine's
 * clock is; WireError for the network. The token is in no error.
 */
async function verifyIdToken(token, options) {
    if (token.length > MAX_TOKEN || !/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/.test(token)) {
        throw bad('is not a signed JSON Web Token');
    }
    const unverified = segment(token, 1);
    const { iss, enterprise } = unverified;
    if (typeof iss !== 'string' ||
        !options.rule.accepts(iss, typeof enterprise === 'string' && enterprise !== '' ? enterprise : undefined)) {
        throw bad(`comes from ${JSON.stringify(iss ?? null).slice(0, 200)}, and ${options.rule.expected} is accepted on ${options.rule.server.origin}`);
    }
    const issuer = await readIssuer(iss, options.http);
    return claimsOf(await verified(token, issuer, options));
}
async function verified(token, issuer, options) {
    const { createLocalJWKSet, errors, jwtVerify } = await __webpack_require__.e(/* import() */ 476).then(__webpack_require__.bind(__webpack_require__, 8476));
    const now = options.clock.now();
    try {
        const { payload } = await jwtVerify(token, createLocalJWKSet(issuer.keys), {
            issuer: issuer.url,
            audience: options.audience,
            algorithms: ['RS256', 'ES256'],
            requiredClaims: ['sub', 'exp', 'iat'],
            clockTolerance: TOLERANCE_SECONDS,
            currentDate: new Date(now),
        });
        const { iat = 0, exp = 0 } = payload;
        if (iat * 1000 > now + TOLERANCE_SECONDS * 1000)
            throw outOfTime('is of the future', now, issuer);
        if (exp - iat < MIN_LIFE_SECONDS)
            throw bad(`lives ${exp - iat} seconds only, and ${MIN_LIFE_SECONDS} are needed`);
        return payload;
    }
    catch (cause) {
        if (cause instanceof outcome/* CoreError */.am)
            throw cause;
        if (cause instanceof errors.JWTExpired)
            throw outOfTime('has ended', now, issuer);
        if (cause instanceof errors.JWTClaimValidationFailed && cause.claim === 'nbf')
            throw outOfTime('is not valid yet', now, issuer);
        if (cause instanceof errors.JWTClaimValidationFailed)
            throw bad(`has the wrong claim "${cause.claim}"`);
        // The library's own words may quote the token, so they are not passed on.
        throw bad('has no valid signature of its issuer');
    }
}
/** A token that was just handed out and is out of its time: either the token is old, or the clock here is wrong. */
function outOfTime(problem, now, issuer) {
    const isClockRight = issuer.now !== undefined && Math.abs(issuer.now - now) <= 2 * TOLERANCE_SECONDS * 1000;
    if (isClockRight)
        return bad(problem);
    const there = issuer.now === undefined ? '' : `, and that of its issuer ${new Date(issuer.now).toISOString()}`;
    return (0,outcome/* undecided */.oo)('CLOCK', `the ID token ${problem}: the clock of this machine says ${new Date(now).toISOString()}${there}`, {
        remedy: 'set the clock of the runner, then run the job again',
    });
}
/** Keys of an issuer, by its discovery document; both must be on the issuer's own origin. */
async function readIssuer(issuer, http) {
    const { value: discovery, date } = await getJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, http);
    if (discovery.issuer !== issuer)
        throw bad(`has an issuer whose own document names ${JSON.stringify(discovery.issuer ?? null).slice(0, 200)}`);
    const { jwks_uri: uri } = discovery;
    if (typeof uri !== 'string' || !URL.canParse(uri) || new URL(uri).origin !== new URL(issuer).origin) {
        throw bad('has an issuer that keeps its keys elsewhere');
    }
    const { value: keys } = await getJson(uri, http);
    return { url: issuer, keys, now: date };
}
async function getJson(url, http) {
    const reply = await http.request({
        service: 'OIDC issuer',
        url,
        headers: { accept: 'application/json' },
        maxBytes: MAX_DOCUMENT,
        redirect: 'refuse',
    });
    const value = reply.json();
    const date = Date.parse(reply.headers.get('date') ?? '');
    if ((0,lib/* isJsonObject */.OW)(value))
        return { value, date: Number.isNaN(date) ? undefined : date };
    throw (0,outcome/* undecided */.oo)('SERVICE_REPLY', 'OIDC issuer: the answer is not a JSON object');
}
function segment(token, index) {
    let value;
    try {
        value = (0,lib/* parseJson */.qF)((0,lib/* decodeBase64Url */.$X)(token.split('.')[index] ?? '', 'ID token'), { what: 'ID token' });
    }
    catch {
        throw bad('cannot be read');
    }
    if ((0,lib/* isJsonObject */.OW)(value))
        return value;
    throw bad('cannot be read');
}
function claimsOf(raw) {
    const need = (name) => {
        const value = raw[name];
        if (typeof value === 'string' && value !== '')
            return value;
        throw bad(`has no claim "${name}"`);
    };
    const optional = (name) => {
        const value = raw[name];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
    const claims = {
        issuer: need('iss'),
        subject: need('sub'),
        repository: need('repository'),
        repositoryId: need('repository_id'),
        repositoryOwner: need('repository_owner'),
        repositoryOwnerId: need('repository_owner_id'),
        ref: need('ref'),
        sha: need('sha'),
        workflowRef: need('workflow_ref'),
        workflowSha: optional('workflow_sha') ?? need('sha'),
        jobWorkflowRef: need('job_workflow_ref'),
        jobWorkflowSha: optional('job_workflow_sha'),
        eventName: need('event_name'),
        runId: need('run_id'),
        runAttempt: need('run_attempt'),
        runnerEnvironment: need('runner_environment'),
        visibility: optional('repository_visibility'),
        raw,
    };
    return claims;
}
function bad(problem) {
    return (0,outcome/* badInput */.AN)('ID_TOKEN', `the ID token of the job ${problem}; nothing was signed`, {
        remedy: 'run in a workflow of this server, with `permissions: id-token: write`',
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/provenance/lock-file.js

/** Lock files that are read, in the order in which npm prefers them. */
const READABLE_LOCK_FILES = ['npm-shrinkwrap.json', 'package-lock.json'];
/** Lock files of other package managers, which are not read yet. */
const OTHER_LOCK_FILES = [
    'yarn.lock',
    'pnpm-lock.yaml',
    'bun.lock',
    'Cargo.lock',
    'go.sum',
    'poetry.lock',
    'uv.lock',
    'Pipfile.lock',
    'gradle.lockfile',
    'packages.lock.json',
    'composer.lock',
    'Gemfile.lock',
];
const MAX_LOCK_BYTES = 64 * 1024 * 1024;
/** Bytes of each digest that Subresource Integrity names, the strongest first. */
const DIGEST_BYTES = { sha512: 64, sha384: 48, sha256: 32, sha1: 20 };
/**
 * The packages that a lock file pins, as package URLs with the digest of their tarballs, those from Git with their
 * commit. npm's lock files of version 2 and 3 are read; others are named as not read.
 *
 * @param name base name of the file
 * @throws WireError for what is no strict JSON
 */
function packagesFromLockFile(name, text) {
    if (!READABLE_LOCK_FILES.some((readable) => readable === name)) {
        return {
            packages: [],
            notice: `${name}: lock files of this kind are not read yet, so its packages are not in the provenance.`,
        };
    }
    const lock = (0,lib/* parseJson */.qF)(text, { what: name, maxBytes: MAX_LOCK_BYTES, maxDepth: 64 });
    const entries = (0,lib/* isJsonObject */.OW)(lock) && (0,lib/* isJsonObject */.OW)(lock.packages) ? lock.packages : undefined;
    if (entries === undefined)
        return {
            packages: [],
            notice: `${name}: has no list of packages (lock file version 2 or 3), so none is in the provenance.`,
        };
    const found = new Map();
    for (const [path, entry] of Object.entries(entries)) {
        const locked = (0,lib/* isJsonObject */.OW)(entry) ? packageOf(path, entry) : undefined;
        if (locked?.uri !== undefined)
            found.set(locked.uri, locked);
    }
    return { packages: [...found.values()] };
}
/** One package; links, the project itself and what is bundled in another tarball are nothing that was fetched. */
function packageOf(path, entry) {
    const at = path.lastIndexOf('node_modules/');
    if (at === -1 || entry.link === true || entry.inBundle === true || typeof entry.version !== 'string')
        return undefined;
    const name = typeof entry.name === 'string' ? entry.name : path.slice(at + 'node_modules/'.length);
    if (name === '' || entry.version === '')
        return undefined;
    const uri = `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(entry.version)}`;
    const digest = integrityOf(entry.integrity) ?? commitOf(entry.resolved);
    return digest === undefined ? { uri } : { uri, digest };
}
/** The strongest digest of a Subresource Integrity text that has the length of its algorithm. */
function integrityOf(integrity) {
    if (typeof integrity !== 'string')
        return undefined;
    const parts = integrity.split(/\s+/);
    for (const [algorithm, length] of Object.entries(DIGEST_BYTES)) {
        for (const part of parts) {
            if (!part.startsWith(`${algorithm}-`))
                continue;
            const bytes = Buffer.from(part.slice(algorithm.length + 1).split('?')[0] ?? '', 'base64');
            if (bytes.byteLength === length)
                return { [algorithm]: bytes.toString('hex') };
        }
    }
    return undefined;
}
/** The commit of a package from Git: `git+ssh://…#<commit>`. */
function commitOf(resolved) {
    const commit = typeof resolved === 'string' ? /^git[+:].*#([0-9a-f]{40})$/.exec(resolved)?.[1] : undefined;
    return commit === undefined ? undefined : { gitCommit: commit };
}

;// CONCATENATED MODULE: ./packages/core/lib/provenance/workflow-ref.js

/**
 * Parts of `owner/name/.github/workflows/file.yml@ref`. The path ends with the file's extension: a ref may hold an `@`
 * of its own, and so may the name of the repository stand in the path again (case C17).
 *
 * @throws CoreError bad-input `ID_TOKEN`
 */
function workflowOf(workflowRef, repository) {
    const rest = workflowRef.startsWith(`${repository}/`) ? workflowRef.slice(repository.length + 1) : undefined;
    const [, path, ref] = /^([^@]+(?:@[^@/]+)*?\.ya?ml)@(.+)$/.exec(rest ?? '') ?? [];
    if (path !== undefined && ref !== undefined)
        return { path, ref };
    throw (0,outcome/* badInput */.AN)('ID_TOKEN', `the ID token names the workflow "${workflowRef.slice(0, 200)}", which is none of ${repository}`);
}

;// CONCATENATED MODULE: ./packages/core/lib/provenance/provenance.js


/** GitHub's own build type: the event carries nothing but a ref. */
const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** The community's build type: with inputs, a release or variables. */
const COMMUNITY_BUILD_TYPE = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1';
/** Events that both build types allow. */
const EVENTS = ['push', 'create', 'release', 'workflow_dispatch'];
/** Fields of a release that reach a workflow as parameters, by the community's build type. */
const RELEASE_FIELDS = ['body', 'draft', 'name', 'prerelease', 'target_commitish'];
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
        predicate: { type: in_toto_attestation_lib/* PREDICATE */.W3.provenanceV1, kind: 'provenance', body: asJson(body) },
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

;// CONCATENATED MODULE: ./packages/core/lib/provenance/index.js






// EXTERNAL MODULE: ./packages/core/lib/storage/index.js + 9 modules
var storage = __webpack_require__(9287);
;// CONCATENATED MODULE: ./packages/core/lib/flow/signing-inputs.js


/** Reads the common signing inputs. @throws CoreError bad-input `INPUT`, naming the input and what it takes */
function readSigningInputs(inputs) {
    const signingConfig = optional(inputs, 'signing-config');
    const trustedRoot = optional(inputs, 'trusted-root');
    const sigstore = oneOf(inputs, 'sigstore', ['auto', 'public-good', 'github'], 'auto');
    const isPrivateSigning = isTrue(inputs, 'private-signing');
    const needsConfig = trustedRoot !== undefined && sigstore === 'auto' && !isPrivateSigning;
    if (signingConfig === undefined ? needsConfig : trustedRoot === undefined) {
        throw (0,outcome/* badInput */.AN)('INPUT', 'inputs signing-config and trusted-root: a private Sigstore needs both', {
            remedy: 'give both files, or neither; or name the instance that the root belongs to with `sigstore`',
        });
    }
    if (isPrivateSigning && sigstore === 'public-good') {
        throw (0,outcome/* badInput */.AN)('INPUT', 'inputs private-signing and sigstore: public-good and private at once');
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
    throw (0,outcome/* badInput */.AN)('INPUT', `input ${name}: "${value}" is not one of ${words.filter((word) => word !== '').join(', ')}`);
}
/** A JSON object given as text, undefined when it was not given. @throws CoreError bad-input through wire's JSON codes */
function jsonObjectInput(inputs, name) {
    const value = optional(inputs, name);
    if (value === undefined)
        return undefined;
    const parsed = (0,lib/* parseJson */.qF)(value, { what: `input ${name}` });
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression syntax, shown to the user
    const example = '${{ toJSON(…) }}';
    if (parsed === null)
        return undefined;
    if (!(0,lib/* isJsonObject */.OW)(parsed))
        throw (0,outcome/* badInput */.AN)('INPUT', `input ${name}: is not a JSON object`, { remedy: `give it as \`${example}\`` });
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
        if (word === 'github' || word === 'file' || word === 'release')
            return word;
        if (word === 'oci')
            throw (0,outcome/* badInput */.AN)('NOT_YET', 'input store: attaching to a registry (oci) is not there yet');
        throw (0,outcome/* badInput */.AN)('INPUT', `input store: "${word}" is not one of github, file, release`);
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
        throw (0,outcome/* badInput */.AN)('INPUT', `input ${name}: "${value}" is not a duration`, {
            remedy: 'give seconds (90) or minutes (5m), up to 360m',
        });
    }
    return seconds * 1000;
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/subjects.js


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
    const words = (optional(inputs, 'digest-algorithms') ?? 'sha256').split(/[\s,]+/);
    return [...new Set(words.filter((word) => word !== ''))];
}
/**
 * Subjects of the inputs `subject-path`, `subject-digest`, `subject-name`, `subject-checksums`, or, where none of them
 * is given, of the runner's own list.
 */
async function readSubjects(inputs, ports) {
    const paths = optional(inputs, 'subject-path');
    const digest = optional(inputs, 'subject-digest');
    const checksums = optional(inputs, 'subject-checksums');
    const name = optional(inputs, 'subject-name');
    const nameStyle = oneOf(inputs, 'subject-name-style', ['auto', 'base', 'path'], 'auto');
    const isGiven = paths !== undefined || digest !== undefined || checksums !== undefined;
    return (0,subject/* resolveSubjects */.Gl)({
        ...(paths === undefined ? {} : { paths }),
        ...(digest === undefined ? {} : { digest }),
        ...(checksums === undefined ? {} : { checksums }),
        ...(name === undefined ? {} : { name }),
        ...(isGiven || ports.job.artifactsList === undefined ? {} : { artifactsList: ports.job.artifactsList }),
        nameStyle,
        algorithms: digestAlgorithms(inputs),
    }, subjectMachine(ports));
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/workflow-actions.js

/** Most workflow files that are read for one provenance. */
const MAX_FILES = 20;
/** Names in one notice. */
const MAX_NAMED = 10;
/**
 * The actions, images and reusable workflows that ran, read from the workflow files at the commits that the token
 * certifies: the workflow that was started, the one that the job stands in, and those of the same commit that they
 * call. What is pinned elsewhere has its commit, which says what it uses in turn. Each file is asked for once, and one
 * that cannot be read is said so.
 */
async function actionsOf(claims, ports, notices) {
    const found = new Map();
    const unpinned = new Set();
    const missing = [];
    const waiting = startingFiles(claims);
    const seen = new Set();
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        const key = `${file.repository}/${file.path}@${file.commit}`;
        if (seen.has(key) || seen.size >= MAX_FILES)
            continue;
        seen.add(key);
        const text = await ports.github.fileAt(file.repository, file.path, file.commit);
        if (text === undefined) {
            missing.push(`${file.repository}/${file.path}`);
            continue;
        }
        const used = await actionsUsedBy(text, ports.job.serverUrl);
        for (const action of used.actions)
            found.set(`${action.name ?? ''} ${action.uri ?? ''}`, action);
        for (const name of used.unresolved)
            unpinned.add(name);
        for (const path of used.localWorkflows)
            waiting.push({ ...file, path });
    }
    const own = ownReusable(claims, [...unpinned], ports.job.serverUrl);
    if (own !== undefined)
        unpinned.delete(own.text);
    if (missing.length > 0)
        notices.push(`The actions of ${named(missing)} are not in the provenance: the file could not be read (\`contents: read\`).`);
    if (unpinned.size > 0)
        notices.push(`Not pinned by a full commit SHA, so not in the provenance: ${named([...unpinned])}.`);
    return own === undefined ? [...found.values()] : [own.descriptor, ...found.values()];
}
function startingFiles(claims) {
    const started = {
        repository: claims.repository,
        path: workflowOf(claims.workflowRef, claims.repository).path,
        commit: claims.workflowSha,
    };
    const standsIn = claims.jobWorkflowRef === claims.workflowRef ? undefined : jobWorkflow(claims);
    return standsIn === undefined ? [started] : [started, standsIn];
}
/** The file of the workflow that the job stands in; undefined where the token names no file or no commit. */
function jobWorkflow(claims) {
    const [, repository, path, ref] = /^([^/@]+\/[^/@]+)\/(\.github\/workflows\/.+?\.ya?ml)@(.+)$/.exec(claims.jobWorkflowRef) ?? [];
    const { jobWorkflowSha: commit } = claims;
    if (repository === undefined || path === undefined || ref === undefined || commit === undefined)
        return undefined;
    return { repository, path, ref, commit };
}
/** A reusable workflow that was called by a tag or branch and is the one the job stands in: the token has its commit. */
function ownReusable(claims, unpinned, serverUrl) {
    const own = jobWorkflow(claims);
    if (own === undefined)
        return undefined;
    const name = `${own.repository}/${own.path}`;
    const [text, ...others] = unpinned.filter((used) => used.startsWith(`${name}@`));
    if (text === undefined || others.length > 0)
        return undefined;
    const uri = `git+${serverUrl}/${own.repository}@${own.ref}`;
    return { text, descriptor: { name, uri, digest: { gitCommit: own.commit } } };
}
function named(names) {
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
    return `${names.slice(0, MAX_NAMED).join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/build-facts.js









const MAX_LOCK_FILE_BYTES = 64 * 1024 * 1024;
/** The form of times in the jobs API. */
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
/**
 * What the job itself says about its build, read before anything is asked of anybody. With `build-type: github` nothing
 * of it is used.
 *
 * @throws CoreError bad-input `INPUT` for inputs that cannot be read, and for files that they name
 */
async function readLocalFacts(inputs, ports) {
    const buildType = oneOf(inputs, 'build-type', ['auto', 'github', 'complete'], 'auto');
    const given = { inputs: jsonObjectInput(inputs, 'inputs'), vars: jsonObjectInput(inputs, 'vars') };
    if (buildType === 'github') {
        const unused = ['inputs', 'vars', 'lock-files', 'byproducts'].filter((name) => inputs.input(name).trim() !== '');
        const notices = unused.length === 0
            ? []
            : [`\`build-type: github\` has no place for ${unused.map((n) => `\`${n}\``).join(', ')}.`];
        return { buildType, ...given, packages: [], byproducts: [], notices };
    }
    const notices = [];
    const packages = await packagesOf(inputs, ports, notices);
    return { buildType, ...given, packages, byproducts: await byproductsOf(inputs, ports), notices };
}
/**
 * Everything a provenance says beyond the ID token. With `build-type: github` nothing is added, and the predicate is
 * byte for byte that of `actions/attest`. Reads of GitHub's API are tried once and never decide the outcome.
 */
async function readBuildFacts(claims, local, ports) {
    const { buildType } = local;
    const base = { serverUrl: ports.job.serverUrl, buildType };
    if (buildType === 'github')
        return { context: base, notices: local.notices };
    const notices = [...local.notices];
    const [actions, startedOn] = await Promise.all([actionsOf(claims, ports, notices), startOf(claims, ports, notices)]);
    const image = ports.job.runnerImage;
    return {
        context: {
            ...base,
            ...build_facts_parametersOf(local, ports),
            isExtended: true,
            actions,
            packages: local.packages,
            byproducts: local.byproducts,
            ...(startedOn === undefined ? {} : { startedOn }),
            finishedOn: new Date(Math.floor(ports.clock.now() / 1000) * 1000).toISOString().replace('.000Z', 'Z'),
            ...(image === undefined ? {} : { runnerImage: image }),
        },
        notices,
    };
}
/** Parameters that the event or the caller gives; which of them count depends on the event that the token certifies. */
function build_facts_parametersOf(local, ports) {
    const { event } = ports.job;
    const defaultBranch = (0,lib/* isJsonObject */.OW)(event.repository) ? event.repository.default_branch : undefined;
    return {
        ...((0,lib/* isJsonObject */.OW)(event.inputs) ? { eventInputs: event.inputs } : {}),
        ...((0,lib/* isJsonObject */.OW)(event.release) ? { release: event.release } : {}),
        ...(typeof defaultBranch === 'string' ? { defaultBranch } : {}),
        ...(local.inputs === undefined ? {} : { inputs: local.inputs }),
        ...(local.vars === undefined ? {} : { vars: local.vars }),
    };
}
/** When this job started, by the jobs API: the one job in progress on this runner. */
async function startOf(claims, ports, notices) {
    const jobs = await ports.github.jobs(claims.repository, claims.runId, claims.runAttempt);
    const own = (jobs ?? []).filter((job) => job.status === 'in_progress' && job.runnerName === ports.job.runnerName);
    const startedAt = own.length === 1 ? own[0]?.startedAt : undefined;
    if (startedAt !== undefined && RFC3339.test(startedAt))
        return startedAt;
    notices.push('`startedOn` is not in the provenance: the job could not be found in the jobs API (`actions: read`).');
    return undefined;
}
/** Packages of the lock files that the inputs name, else of npm's in the workspace, which never fail the job. */
async function packagesOf(inputs, ports, notices) {
    const given = lines(inputs, 'lock-files');
    const packages = [];
    for (const name of given)
        packages.push(...taken(await readLockFile(name, ports), notices));
    if (given.length > 0)
        return packages;
    for (const name of READABLE_LOCK_FILES) {
        if (!(await exists(name, ports)))
            continue;
        try {
            return [...taken(await readLockFile(name, ports), notices)];
        }
        catch (error) {
            notices.push(`The packages of ${name} are not in the provenance: ${(0,outcome/* describeFailure */.Ic)(error).message}.`);
            return [];
        }
    }
    const others = [];
    for (const name of OTHER_LOCK_FILES)
        if (await exists(name, ports))
            others.push(name);
    if (others.length > 0)
        notices.push(`${others.join(', ')}: lock files of this kind are not read yet, so no package is in the provenance.`);
    return [];
}
function taken(read, notices) {
    if (read.notice !== undefined)
        notices.push(read.notice);
    return read.packages;
}
async function exists(name, ports) {
    const found = await ports.fs.lstat((0,external_node_path_.resolve)(ports.job.workspace, name)).catch(() => undefined);
    return found?.isFile() === true;
}
async function readLockFile(name, ports) {
    const path = (0,external_node_path_.resolve)(ports.job.workspace, name);
    const found = await ports.fs.lstat(path).catch((cause) => {
        throw (0,outcome/* badInput */.AN)('INPUT', `input lock-files: ${name}: ${(0,storage/* reasonOf */.A3)(cause)}`, { cause });
    });
    if (!found.isFile() || found.size > MAX_LOCK_FILE_BYTES) {
        throw (0,outcome/* badInput */.AN)('INPUT', `lock file ${name}: is not a regular file of at most 64 MiB`, {
            remedy: 'name the lock files in `lock-files`',
        });
    }
    return packagesFromLockFile((0,external_node_path_.basename)(name), await ports.fs.readFile(path, 'utf8'));
}
/** Files that the build left beside its artifacts, by digest. */
async function byproductsOf(inputs, ports) {
    const patterns = lines(inputs, 'byproducts');
    if (patterns.length === 0)
        return [];
    const files = await (0,subject/* resolveSubjects */.Gl)({ paths: patterns.join('\n'), algorithms: digestAlgorithms(inputs), nameStyle: 'auto' }, subjectMachine(ports));
    return files.map(({ name, digest }) => ({ name, digest }));
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/items.js



/** Statements about the subjects, at most 1,024 subjects each, in order. @throws AttestationError for a bad predicate */
function statementItems(subjects, predicate) {
    return (0,subject/* shardSubjects */.g_)(subjects).map((shard) => ({
        what: 'statement',
        subjects: shard,
        kind: predicate.kind,
        statement: (0,in_toto_attestation_lib/* createStatement */.Ay)(shard, predicate.type, predicate.body),
    }));
}
/** Gives every item its file name; names are unique in the call. */
function nameItems(items, platform) {
    const names = (0,storage/* bundleFileNames */.BC)(items, platform);
    return items.map((item, index) => ({ ...item, fileName: names[index] ?? '' }));
}

// EXTERNAL MODULE: ./packages/core/lib/report/index.js + 19 modules
var report = __webpack_require__(5966);
// EXTERNAL MODULE: ./packages/core/lib/verification/index.js + 25 modules
var verification = __webpack_require__(540);
;// CONCATENATED MODULE: ./packages/core/lib/flow/identity.js


/** Audience of the token that Fulcio takes. */
const AUDIENCE = 'sigstore';
/** A token that ends sooner than this is not used for a login, in milliseconds. */
const MIN_LIFE = 60_000;
/**
 * Asks the runner for an ID token and verifies it against its issuer's keys.
 *
 * @throws CoreError bad-input when the token is not one of this server's issuer (case C15), undecided for the network
 */
async function readIdentity(rule, ports) {
    const read = async () => {
        const token = await ports.idToken(AUDIENCE);
        return {
            token,
            claims: await verifyIdToken(token, { audience: AUDIENCE, rule, http: ports.http, clock: ports.clock }),
        };
    };
    const { token, claims } = await read();
    return {
        claims,
        san: `${rule.server.origin}/${claims.jobWorkflowRef}`,
        signer: signerOf(claims, rule.server.origin),
        idToken: async () => {
            const { exp } = claims.raw;
            const isFresh = typeof exp === 'number' && exp * 1000 - ports.clock.now() > MIN_LIFE;
            if (isFresh)
                return token;
            const renewed = await read();
            assertSameJob(claims, renewed.claims);
            return renewed.token;
        },
    };
}
/** A later token speaks for the same job, and for a repository that did not become private in the meantime. */
function assertSameJob(before, after) {
    for (const name of [
        'issuer',
        'repository',
        'repositoryId',
        'jobWorkflowRef',
        'sha',
        'runId',
        'visibility',
    ]) {
        if (before[name] === after[name])
            continue;
        throw (0,outcome/* refused */.J5)('ID_TOKEN', `a later ID token of the job says ${name} "${after[name] ?? 'unknown'}", and the first one "${before[name] ?? 'unknown'}"`, { remedy: 'run the job again; what was signed before stays valid' });
    }
}
/** The claims as the certificate repeats them (sigstore/fulcio, docs/oid-info.md). */
function signerOf(claims, server) {
    const repository = `${server}/${claims.repository}`;
    const san = `${server}/${claims.jobWorkflowRef}`;
    return {
        san,
        issuer: claims.issuer,
        claims: {
            buildSignerUri: san,
            ...(claims.jobWorkflowSha === undefined ? {} : { buildSignerDigest: claims.jobWorkflowSha }),
            runnerEnvironment: claims.runnerEnvironment,
            sourceRepositoryUri: repository,
            sourceRepositoryDigest: claims.sha,
            sourceRepositoryRef: claims.ref,
            sourceRepositoryId: claims.repositoryId,
            sourceOwnerId: claims.repositoryOwnerId,
            buildConfigUri: `${server}/${claims.workflowRef}`,
            buildConfigDigest: claims.workflowSha,
            buildTrigger: claims.eventName,
            runInvocationUri: `${repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`,
        },
    };
}

// EXTERNAL MODULE: ./packages/core/lib/trust/index.js + 8 modules
var trust = __webpack_require__(5396);
;// CONCATENATED MODULE: ./packages/core/lib/flow/instance.js



/** Largest signing configuration, in bytes. */
const MAX_CONFIG_BYTES = 1024 * 1024;
/**
 * Chooses the instance as `actions/attest` does, unless the inputs say otherwise, and loads its trust root.
 *
 * @throws CoreError bad-input for inputs that do not go together, undecided `TRUST_ROOT_ENDED` when the root has no
 * authority that is valid now
 */
async function openInstance(inputs, ports) {
    const instance = inputs.signingConfig !== undefined ? await openPrivate(inputs, ports) : await openPublished(inputs, ports);
    const config = withWitnesses(instance.config, inputs);
    assertWitnesses(config, instance.profile);
    assertCurrent(instance.profile, ports.clock.now());
    return { ...instance, config };
}
/** What the event says about the repository; only a repository that says so itself is taken for public. */
function isPublicByEvent(ports) {
    const { repository } = ports.job.event;
    return (typeof repository === 'object' &&
        repository !== null &&
        !Array.isArray(repository) &&
        repository.visibility === 'public');
}
async function openPrivate(inputs, ports) {
    const { signingConfig = '', trustedRoot = '' } = inputs;
    if (inputs.sigstore !== 'auto') {
        throw (0,outcome/* badInput */.AN)('INPUT', `inputs sigstore and signing-config: "${inputs.sigstore}" names an instance, the file another`, {
            remedy: 'leave `sigstore` out with a private Sigstore',
        });
    }
    const bytes = await ports.fs.readFile(signingConfig).catch((cause) => {
        throw (0,outcome/* badInput */.AN)('INPUT', `input signing-config: ${signingConfig} cannot be read`, { cause });
    });
    if (bytes.byteLength > MAX_CONFIG_BYTES)
        throw (0,outcome/* badInput */.AN)('INPUT', `input signing-config: ${signingConfig} is larger than 1 MiB`);
    const config = (0,trust/* parseSigningConfig */.V2)(bytes, signingConfig, { now: ports.clock.now(), ...versionOf(inputs) });
    const rule = (0,trust/* issuerRuleFor */.Z$)(ports.job.serverUrl, config.oidcIssuers);
    const profile = await (0,trust/* loadTrustProfile */.CJ)({ profile: 'private', trustedRootFile: trustedRoot, offline: true }, ports);
    return { config, profile, rule };
}
async function openPublished(inputs, ports) {
    const rule = (0,trust/* issuerRuleFor */.Z$)(ports.job.serverUrl);
    const instance = instanceOf(inputs, rule, ports);
    const config = (0,trust/* builtinSigningConfig */.dE)(instance, { ...versionOf(inputs), serverHost: rule.server.host });
    const profile = await (0,trust/* loadTrustProfile */.CJ)({
        profile: instance,
        offline: false,
        ...(inputs.trustedRoot === undefined
            ? await trustDomainOf(instance, rule, ports)
            : { trustedRootFile: inputs.trustedRoot }),
        ...(inputs.tufMirror === undefined ? {} : { tufMirror: inputs.tufMirror }),
        ...(inputs.tufRoot === undefined ? {} : { tufRootFile: inputs.tufRoot }),
    }, ports);
    return { config, profile, rule };
}
function instanceOf(inputs, rule, ports) {
    const isGitHubCom = rule.server.host === 'github.com';
    if (inputs.sigstore === 'public-good' && !isGitHubCom) {
        throw (0,outcome/* badInput */.AN)('INPUT', `input sigstore: the public-good instance knows github.com only, not ${rule.server.host}`, {
            remedy: 'choose `sigstore: github`',
        });
    }
    if (inputs.sigstore !== 'auto')
        return inputs.sigstore;
    return isGitHubCom && isPublicByEvent(ports) ? 'public-good' : 'github';
}
/** A tenant's root is a target of its own, whose name the tenant tells. */
async function trustDomainOf(instance, rule, ports) {
    if (instance !== 'github' || rule.server.host === 'github.com')
        return {};
    const trustDomain = await ports.github.trustDomain();
    if (trustDomain !== undefined)
        return { trustDomain };
    throw (0,outcome/* undecided */.oo)('GITHUB_REPLY', `${rule.server.origin}: GET /meta names no trust domain, so the trust root of this server is not known; nothing was sent`, {
        remedy: 'check that attestations are enabled for the enterprise, or give the root as `trusted-root` with `sigstore: github`',
    });
}
function versionOf(inputs) {
    return inputs.rekorVersion === undefined ? {} : { rekorVersion: inputs.rekorVersion };
}
/** The configuration with the log and the timestamp authority that the inputs ask for. */
function withWitnesses(config, inputs) {
    const { rekor, tsa, ...rest } = config;
    if (inputs.transparencyLog === 'required' && rekor === undefined) {
        throw (0,outcome/* badInput */.AN)('INPUT', `input transparency-log: required, but ${config.source} names no log`);
    }
    const log = inputs.transparencyLog === 'none' || rekor === undefined ? {} : { rekor };
    if (inputs.timestampAuthority === 'none')
        return { ...rest, ...log };
    if (inputs.timestampAuthority === undefined)
        return { ...rest, ...log, ...(tsa === undefined ? {} : { tsa }) };
    return { ...rest, ...log, tsa: (0,lib/* assertServiceUrl */.VT)(inputs.timestampAuthority, 'input timestamp-authority') };
}
/** A bundle that its own root would refuse is not worth a login. */
function assertWitnesses(config, profile) {
    const { needs } = profile;
    if (needs.logEntries > 0 && config.rekor === undefined) {
        throw (0,outcome/* badInput */.AN)('INPUT', `the trust root of the ${profile.name} instance (${profile.source}) demands a log entry, and no log is used`, {
            remedy: 'leave `transparency-log` out, or give a signing config that names a log',
        });
    }
    const hasTime = config.tsa !== undefined || config.rekor?.version === 1;
    if (!hasTime || (needs.tsaTimestamps > 0 && config.tsa === undefined)) {
        throw (0,outcome/* badInput */.AN)('INPUT', `signing with the ${profile.name} instance needs a timestamp authority, and none is used`, {
            remedy: 'leave `timestamp-authority` out, or name one; Rekor version 2 gives no time of its own',
        });
    }
}
/** Asked before the login: a certificate of an authority that ended verifies nowhere. */
function assertCurrent(profile, now) {
    const covers = (validFor) => validFor?.start !== undefined &&
        validFor.start.getTime() <= now &&
        (validFor.end === undefined || now <= validFor.end.getTime());
    if (profile.root.certificateAuthorities.some((authority) => covers(authority.validFor)))
        return;
    throw (0,outcome/* undecided */.oo)('TRUST_ROOT_ENDED', `the trust root of the ${profile.name} instance (${profile.source}) has no certificate authority that is valid now; nothing was sent`, {
        remedy: 'give a current root with `tuf-mirror` and `tuf-root` or `trusted-root`, and check the clock of the runner',
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/later.js

const LATER = {
    oci: 'attaching to a registry is not there yet',
    image: 'images are not there yet: give their name and digest as `subject-name` and `subject-digest`',
    key: 'signing with a key is not there yet: leave it out to sign keyless',
    report: 'reading this kind of report is not there yet: convert it and give it as `predicate-type` and `predicate-path`',
    layout: 'layouts are not there yet: bind identity, source and ref instead',
};
/** Inputs of the suite that do not work yet, and why. None of them is ever ignored. */
const LATER_INPUTS = {
    images: 'image',
    'image-metadata': 'image',
    'image-scope': 'image',
    manifests: 'image',
    'registry-username': 'oci',
    'registry-password': 'oci',
    'registry-format': 'oci',
    'attestation-repository': 'oci',
    key: 'key',
    pin: 'key',
    'key-validity': 'key',
    'certificate-chain': 'key',
    'kubescape-results': 'report',
    'vulnerability-results': 'report',
    'test-results': 'report',
    'link-step': 'report',
    'link-materials': 'report',
    'link-products': 'report',
    layout: 'layout',
    'layout-key': 'layout',
    'require-all-platforms': 'image',
    'manifests-output': 'image',
};
/** Values that are the same as not giving the input: the defaults, written out. */
const NEUTRAL = {
    'image-scope': ['index'],
    'registry-format': ['referrers'],
    'require-all-platforms': ['false'],
};
/**
 * Refuses what the suite cannot do yet, so that nobody believes it was done.
 *
 * @param working inputs that work in this flow already
 * @throws CoreError bad-input `NOT_YET`
 */
function assertNothingLater(inputs, working = []) {
    for (const [name, reason] of Object.entries(LATER_INPUTS)) {
        if (working.includes(name))
            continue;
        const value = inputs.input(name).trim();
        if (value !== '' && !(NEUTRAL[name] ?? []).includes(value.toLowerCase()))
            throw (0,outcome/* badInput */.AN)('NOT_YET', `input ${name}: ${LATER[reason]}`, { remedy: `remove \`${name}\`` });
    }
    if (inputs.input('push-to-registry') !== '' && inputs.boolean('push-to-registry')) {
        throw (0,outcome/* badInput */.AN)('NOT_YET', `input push-to-registry: ${LATER.oci}`, {
            remedy: 'leave it at false; the attestation is kept where `store` says',
        });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/core/lib/signing/endpoint.js
/** A path of a service below its base, which may have a path of its own. */
function endpointOf(base, path) {
    return new URL(`${base.href.replace(/\/+$/, '')}${path}`);
}

;// CONCATENATED MODULE: ./packages/core/lib/signing/fulcio.js




/** Most certificates of a reply. */
const MAX_CHAIN = 10;
/** A clock that is off by less does no harm, in milliseconds. */
const CLOCK_TOLERANCE = 60_000;
/**
 * Asks Fulcio for a certificate (API v2, `signingCert`): the token says who we are, a signature over its subject that
 * the key is ours. The reply must be about this key and be valid now; its chain and log are verified with the bundle.
 *
 * @param now milliseconds since 1970
 * @throws CoreError refused or bad-input `FULCIO`, undecided `CLOCK`; WireError for the network
 */
async function requestCertificate(fulcio, token, keys, http, now) {
    const proof = (0,external_node_crypto_.sign)('sha256', Buffer.from(subjectOf(token)), keys.privateKey);
    const reply = await http
        .request({
        service: 'Fulcio',
        url: endpointOf(fulcio, '/api/v2/signingCert'),
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({
            credentials: { oidcIdentityToken: token },
            publicKeyRequest: {
                publicKey: { algorithm: 'ECDSA', content: keys.publicKey.export({ format: 'pem', type: 'spki' }) },
                proofOfPossession: proof.toString('base64'),
            },
        }),
        maxBytes: 256 * 1024,
        redirect: 'refuse',
    })
        .catch((error) => {
        throw rejection(error);
    });
    return issued(leafOf(reply), keys.publicKey, now);
}
/** The claim that Fulcio wants signed as proof: the subject, or the email address of a person. */
function subjectOf(token) {
    const claims = (0,lib/* parseJson */.qF)((0,lib/* decodeBase64Url */.$X)(token.split('.')[1] ?? '', 'ID token'), { what: 'ID token' });
    const subject = (0,lib/* isJsonObject */.OW)(claims) ? (claims.email ?? claims.sub) : undefined;
    if (typeof subject === 'string' && subject !== '')
        return subject;
    throw (0,outcome/* badInput */.AN)('ID_TOKEN', 'the ID token has no subject');
}
function leafOf(reply) {
    const value = jsonOf(reply);
    const chain = chainOf(value.signedCertificateEmbeddedSct) ?? chainOf(value.signedCertificateDetachedSct);
    const [leaf] = chain ?? [];
    if (chain === undefined || chain.length > MAX_CHAIN || typeof leaf !== 'string') {
        throw (0,outcome/* undecided */.oo)('SERVICE_REPLY', 'Fulcio: the answer holds no certificate');
    }
    return leaf;
}
function chainOf(value) {
    const chain = (0,lib/* isJsonObject */.OW)(value) ? value.chain : undefined;
    const certificates = (0,lib/* isJsonObject */.OW)(chain) ? chain.certificates : undefined;
    return Array.isArray(certificates) ? certificates : undefined;
}
function jsonOf(reply) {
    const value = reply.json();
    if ((0,lib/* isJsonObject */.OW)(value))
        return value;
    throw (0,outcome/* undecided */.oo)('SERVICE_REPLY', 'Fulcio: the answer is not a JSON object');
}
function issued(pem, publicKey, now) {
    const certificate = certificateOf(pem);
    const own = publicKey.export({ format: 'der', type: 'spki' });
    if (!certificate.publicKey.export({ format: 'der', type: 'spki' }).equals(own)) {
        throw (0,outcome/* refused */.J5)('FULCIO', 'Fulcio: the certificate is for another key than ours; nothing was signed');
    }
    const notBefore = Date.parse(certificate.validFrom);
    const notAfter = Date.parse(certificate.validTo);
    if (now < notBefore - CLOCK_TOLERANCE || now > notAfter) {
        throw (0,outcome/* undecided */.oo)('CLOCK', `Fulcio: the certificate is valid from ${certificate.validFrom} to ${certificate.validTo}, and the clock of this machine says ${new Date(now).toISOString()}`, {
            remedy: 'set the clock of the runner, then run the job again',
        });
    }
    return { der: certificate.raw, pem: certificate.toString(), notBefore, notAfter };
}
function certificateOf(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem);
    }
    catch (cause) {
        throw (0,outcome/* undecided */.oo)('SERVICE_REPLY', 'Fulcio: the certificate cannot be read', { cause });
    }
}
/** What Fulcio says about a refusal, which names no secret but is shortened and cleaned all the same. */
function rejection(error) {
    if (!(error instanceof lib/* WireError */.cC) ||
        error.code !== 'STATUS' ||
        error.status === undefined ||
        error.status >= 500 ||
        error.status === 429)
        return error;
    const said = saidBy(error.body);
    return badRequest(`Fulcio refused the login (${error.status})${said === '' ? '' : `: ${said}`}`);
}
function badRequest(message) {
    return (0,outcome/* badInput */.AN)('FULCIO', message, {
        remedy: 'check that the issuer of this server is one that this Fulcio knows, and that the ID token is for the audience sigstore',
    });
}
/** The message of a service's error, printable and short. */
function saidBy(body) {
    if (body === undefined || body.byteLength === 0)
        return '';
    let text = body.subarray(0, 2000).toString('utf8');
    try {
        const value = (0,lib/* parseJson */.qF)(body, { what: 'error' });
        if ((0,lib/* isJsonObject */.OW)(value) && typeof value.message === 'string')
            text = value.message;
    }
    catch {
        // Not JSON: shown as it is.
    }
    // A service may repeat what it was sent; nothing that looks like a token is shown.
    return text
        .replace(/[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]*/g, '***')
        .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
        .trim()
        .slice(0, 300);
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./packages/core/lib/signing/rekor.js





/** Rekor version 2 answers when its next checkpoint is made, in milliseconds. */
const V2_TIMEOUT = 30_000;
const MAX_REPLY = 64 * 1024 * 1024;
/**
 * A log entry in the form that bundles keep (protobuf-specs, TransparencyLogEntry), verified with the bundle. Undefined
 * when a log of version 2 has the entry already, of which it shows nothing.
 */
function createLogEntry(rekor, loggable, http) {
    return rekor.version === 2 ? createV2(rekor.url, loggable, http) : createV1(rekor.url, loggable, http);
}
async function createV2(url, loggable, http) {
    const reply = await post(endpointOf(url, '/api/v2/log/entries'), [200, 201, 409], http, {
        hashedRekordRequestV002: {
            digest: loggable.digest.toString('base64'),
            signature: {
                content: loggable.signature.toString('base64'),
                verifier: {
                    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                    x509Certificate: { rawBytes: loggable.certificateDer.toString('base64') },
                },
            },
        },
    });
    // Nobody else makes this signature: an earlier try arrived, its answer did not, and this log proves an entry only once.
    if (reply.status === 409)
        return undefined;
    const entry = reply.json({ maxBytes: MAX_REPLY });
    if (!(0,lib/* isJsonObject */.OW)(entry))
        throw (0,outcome/* undecided */.oo)('SERVICE_REPLY', 'Rekor: the answer is not a log entry');
    return entry;
}
async function createV1(url, loggable, http) {
    const proposed = loggable.envelope === undefined ? proposedDigest(loggable) : proposedEnvelope(loggable, loggable.envelope);
    const reply = await post(endpointOf(url, '/api/v1/log/entries'), [201, 409], http, proposed);
    if (reply.status !== 409)
        return entryOf(reply);
    // An earlier try may have arrived although its answer did not: then the entry that is there is ours.
    return entryOf(await http.request({
        service: 'Rekor',
        url: existingEntry(url, reply),
        headers: { accept: 'application/json' },
        maxBytes: MAX_REPLY,
    }), loggable);
}
function proposedDigest({ digest, signature, certificatePem }) {
    return {
        apiVersion: '0.0.1',
        kind: 'hashedrekord',
        spec: {
            data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
            signature: {
                content: signature.toString('base64'),
                publicKey: { content: Buffer.from(certificatePem).toString('base64') },
            },
        },
    };
}
function proposedEnvelope({ certificatePem }, envelope) {
    const verifiers = [Buffer.from(certificatePem).toString('base64')];
    return {
        apiVersion: '0.0.1',
        kind: 'dsse',
        spec: { proposedContent: { envelope: JSON.stringify(envelope), verifiers } },
    };
}
async function post(url, accept, http, body) {
    try {
        return await http.request({
            service: 'Rekor',
            url,
            method: 'POST',
            headers: { 'content-type': 'application/json', accept: 'application/json' },
            body: JSON.stringify(body),
            accept,
            timeoutMs: V2_TIMEOUT,
            maxBytes: MAX_REPLY,
            redirect: 'refuse',
        });
    }
    catch (error) {
        throw rekor_rejection(error);
    }
}
/** Address of the entry that was there before, which must be one of the same log. @throws CoreError refused `REKOR` */
function existingEntry(rekor, reply) {
    const location = reply.headers.get('location');
    const url = location !== null && URL.canParse(location, rekor.href) ? new URL(location, rekor) : undefined;
    const id = /\/api\/v1\/log\/entries\/([0-9a-f]{64,80})$/.exec(url?.pathname ?? '')?.[1];
    if (id === undefined || url?.origin !== rekor.origin)
        throw refusedBy('it says that the entry exists, and names no place of its own for it');
    return endpointOf(rekor, `/api/v1/log/entries/${id}`);
}
/** The one entry of an answer, in the form of bundles; compared with what was sent when it was there before. */
function entryOf(reply, sent) {
    const value = reply.json({ maxBytes: MAX_REPLY });
    const entries = (0,lib/* isJsonObject */.OW)(value) ? Object.values(value) : [];
    const [entry] = entries;
    if (entries.length !== 1 || !(0,lib/* isJsonObject */.OW)(entry) || typeof entry.body !== 'string')
        throw (0,outcome/* undecided */.oo)('SERVICE_REPLY', 'Rekor: the answer is not a log entry');
    const body = (0,lib/* parseJson */.qF)(Buffer.from(entry.body, 'base64'), { what: 'Rekor: log entry', maxBytes: MAX_REPLY });
    if (!(0,lib/* isJsonObject */.OW)(body))
        throw (0,outcome/* undecided */.oo)('SERVICE_REPLY', 'Rekor: the entry has no body');
    if (sent !== undefined)
        assertSame(body, sent);
    return toBundleForm(entry, body);
}
function assertSame(body, sent) {
    const spec = (0,lib/* isJsonObject */.OW)(body.spec) ? body.spec : {};
    const expected = sent.envelope === undefined ? proposedDigest(sent).spec : expectedEnvelope(sent, sent.envelope);
    const found = sent.envelope === undefined ? spec : { payloadHash: spec.payloadHash ?? null, signatures: spec.signatures ?? null };
    if ((0,lib/* canonicalJson */.dj)(found) !== (0,lib/* canonicalJson */.dj)(expected ?? null))
        throw refusedBy('the entry that exists is not the one we made');
}
function expectedEnvelope(sent, envelope) {
    const payload = Buffer.from(String(envelope.payload), 'base64');
    return {
        payloadHash: { algorithm: 'sha256', value: (0,external_node_crypto_.createHash)('sha256').update(payload).digest('hex') },
        signatures: [
            { signature: sent.signature.toString('base64'), verifier: Buffer.from(sent.certificatePem).toString('base64') },
        ],
    };
}
function toBundleForm(entry, body) {
    const verification = (0,lib/* isJsonObject */.OW)(entry.verification) ? entry.verification : {};
    const proof = (0,lib/* isJsonObject */.OW)(verification.inclusionProof) ? verification.inclusionProof : undefined;
    const promise = verification.signedEntryTimestamp;
    return {
        logIndex: String(entry.logIndex),
        logId: { keyId: Buffer.from(String(entry.logID), 'hex').toString('base64') },
        kindVersion: { kind: String(body.kind), version: String(body.apiVersion) },
        integratedTime: String(entry.integratedTime),
        ...(typeof promise === 'string' ? { inclusionPromise: { signedEntryTimestamp: promise } } : {}),
        ...(proof === undefined ? {} : { inclusionProof: proofOf(proof) }),
        canonicalizedBody: String(entry.body),
    };
}
function proofOf(proof) {
    const base64 = (hex) => Buffer.from(String(hex), 'hex').toString('base64');
    return {
        logIndex: String(proof.logIndex),
        rootHash: base64(proof.rootHash),
        treeSize: String(proof.treeSize),
        hashes: Array.isArray(proof.hashes) ? proof.hashes.map(base64) : [],
        checkpoint: { envelope: String(proof.checkpoint) },
    };
}
function rekor_rejection(error) {
    if (!(error instanceof lib/* WireError */.cC) ||
        error.code !== 'STATUS' ||
        error.status === undefined ||
        // A page of somebody between is no refusal of the log (case E10).
        error.status < 400 ||
        error.status >= 500 ||
        error.status === 429)
        return error;
    const said = saidBy(error.body);
    if (error.status === 413 || /too large|size/i.test(said)) {
        return (0,outcome/* badInput */.AN)('REKOR', `Rekor: the attestation is too large for the log${said === '' ? '' : ` (${said})`}`, {
            remedy: 'make it smaller, or use a log of version 2, which takes digests only (`rekor-version: 2`)',
            cause: error,
        });
    }
    if ([401, 403, 404, 405].includes(error.status)) {
        return (0,outcome/* badInput */.AN)('REKOR', `Rekor: ${error.message}${said === '' ? '' : `: ${said}`}`, {
            remedy: 'check the address of the log in the signing config',
            cause: error,
        });
    }
    return refusedBy(`it refused the entry (${error.status})${said === '' ? '' : `: ${said}`}`, error);
}
function refusedBy(problem, cause) {
    return (0,outcome/* refused */.J5)('REKOR', `Rekor: ${problem}`, cause === undefined ? {} : { cause });
}

// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(3917);
;// CONCATENATED MODULE: ./packages/core/lib/signing/tsa.js





/** sha256 as an AlgorithmIdentifier: OID 2.16.840.1.101.3.4.2.1 with NULL parameters. */
const SHA256_IDENTIFIER = Buffer.from('300d06096086480165030402010500', 'hex');
/**
 * A timestamp over a signature (RFC 3161), as the whole response in DER, the way bundles keep it. The imprint and the
 * nonce must be ours; who signed it is verified with the bundle.
 *
 * @throws CoreError refused or undecided `TSA`; WireError for the network
 */
async function requestTimestamp(tsa, signature, http) {
    const imprint = (0,external_node_crypto_.createHash)('sha256').update(signature).digest();
    // The first bit stays clear and the first byte set, so that the number is positive and of fixed length.
    const nonce = (0,external_node_crypto_.randomBytes)(8);
    nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40;
    const reply = await http
        .request({
        service: 'timestamp authority',
        url: tsa,
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
        body: timestampRequest(imprint, nonce),
        maxBytes: 256 * 1024,
        redirect: 'refuse',
    })
        .catch((error) => {
        throw tsa_rejection(error);
    });
    assertGranted(reply.body, signature, nonce);
    return reply.body;
}
/** TimeStampReq: version 1, imprint, nonce, certificates wanted. */
function timestampRequest(imprint, nonce) {
    const messageImprint = der(0x30, SHA256_IDENTIFIER, der(0x04, imprint));
    return der(0x30, der(0x02, Buffer.from([1])), messageImprint, der(0x02, nonce), der(0x01, Buffer.from([0xff])));
}
function der(tag, ...parts) {
    const body = Buffer.concat(parts);
    if (body.byteLength > 127)
        throw new RangeError('longer than a timestamp request ever is');
    return Buffer.concat([Buffer.from([tag, body.byteLength]), body]);
}
function assertGranted(body, signature, nonce) {
    const timestamp = parsed(body);
    try {
        if (timestamp.status !== 0n)
            throw tsa_refusedBy(`it did not grant the timestamp (status ${timestamp.status})`);
        timestamp.tstInfo.verify(signature);
    }
    catch (cause) {
        if (cause instanceof Error && cause.name === 'CoreError')
            throw cause;
        throw tsa_refusedBy('the timestamp is over something else than our signature', cause);
    }
    if (!includesNonce(timestamp.tstInfo.raw, nonce))
        throw tsa_refusedBy('the answer is to another request (its nonce differs)');
}
/** TSTInfo holds the nonce as an INTEGER; eight random bytes occur nowhere else. */
function includesNonce(info, nonce) {
    return info.includes(Buffer.concat([Buffer.from([0x02, nonce.byteLength]), nonce]));
}
function parsed(body) {
    try {
        return dist.RFC3161Timestamp.parse(Buffer.from(body));
    }
    catch (cause) {
        const isPage = /^\s*</.test(body.subarray(0, 100).toString('latin1'));
        throw (0,outcome/* undecided */.oo)('TSA', `timestamp authority: the answer is ${isPage ? 'a web page' : 'no timestamp'}`, {
            remedy: isPage ? 'a proxy or a login page may stand between' : 'check the URL of the timestamp authority',
            cause,
        });
    }
}
function tsa_refusedBy(problem, cause) {
    return (0,outcome/* refused */.J5)('TSA', `timestamp authority: ${problem}`, cause === undefined ? {} : { cause });
}
function tsa_rejection(error) {
    if (!(error instanceof lib/* WireError */.cC) ||
        error.code !== 'STATUS' ||
        error.status === undefined ||
        error.status >= 500 ||
        error.status === 429)
        return error;
    const said = saidBy(error.body);
    return tsa_refusedBy(`it refused (${error.status})${said === '' ? '' : `: ${said}`}`, error);
}

;// CONCATENATED MODULE: ./packages/core/lib/signing/new-bundle.js






/** Most signatures of one thing. */
const MAX_SIGNATURES = 2;
/**
 * Has a signature witnessed, and verifies the bundle as if it came from a stranger: a service that misbehaved is found
 * out here. A failure says when there is a log entry all the same.
 *
 * @param sign makes a signature, each time another one; it is called again when the log has an entry of the first one
 * and does not show it, because its answer was lost
 * @throws CoreError whatever the services refused, or what verification found
 */
async function finishBundle(sign, instance, ports) {
    const { fresh, entry, timestamp } = await witnessed(sign, instance.config, ports.http);
    const bundle = bundleOf(fresh, entry, timestamp);
    // What waits for a service is sent first: verifying keeps the thread busy for milliseconds.
    await (0,promises_.setImmediate)();
    try {
        return signedBundle(bundle, await verifyNew(bundle, instance), instance.profile);
    }
    catch (error) {
        throw entry === undefined ? error : withEntry(error, entry, instance.config);
    }
}
async function witnessed(sign, config, http) {
    for (let signatures = 1;; signatures += 1) {
        const found = await witnesses(await sign(), config, http);
        if (config.rekor === undefined || found.entry !== undefined)
            return found;
        if (signatures >= MAX_SIGNATURES) {
            throw (0,outcome/* undecided */.oo)('REKOR', 'Rekor: it says of each new signature that it has its entry, and shows none', {
                remedy: 'run the job again later; if it stays, tell the operator of the log',
            });
        }
    }
}
/** Log entry and timestamp, asked for at the same time: neither needs the other. */
async function witnesses(fresh, config, http) {
    const { certificate, signature, digest, envelope } = fresh;
    const loggable = {
        certificatePem: certificate.pem,
        certificateDer: certificate.der,
        signature,
        digest,
        ...(envelope === undefined ? {} : { envelope }),
    };
    const [entry, timestamp] = await Promise.allSettled([
        config.rekor === undefined ? undefined : createLogEntry(config.rekor, loggable, http),
        config.tsa === undefined ? undefined : requestTimestamp(config.tsa, signature, http),
    ]);
    if (entry.status === 'rejected')
        throw entry.reason;
    if (timestamp.status === 'rejected') {
        throw entry.value === undefined ? timestamp.reason : withEntry(timestamp.reason, entry.value, config);
    }
    return { fresh, entry: entry.value, timestamp: timestamp.value };
}
function bundleOf(fresh, entry, timestamp) {
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
            certificate: { rawBytes: fresh.certificate.der.toString('base64') },
            tlogEntries: entry === undefined ? [] : [entry],
            timestampVerificationData: {
                rfc3161Timestamps: timestamp === undefined ? [] : [{ signedTimestamp: timestamp.toString('base64') }],
            },
        },
        ...contentOf(fresh),
    };
}
function contentOf({ envelope, digest, signature }) {
    if (envelope !== undefined)
        return { dsseEnvelope: envelope };
    const messageDigest = { algorithm: 'SHA2_256', digest: digest.toString('base64') };
    return { messageSignature: { messageDigest, signature: signature.toString('base64') } };
}
function verifyNew(bundle, { expected, profile }) {
    return (0,verification/* verifyBundle */.IF)((0,verification/* parseBundle */.QN)(bundle, 'the new bundle'), profile, undefined, {
        identity: { kind: 'exact', value: expected.san },
        issuer: { kind: 'exact', value: expected.issuer },
    });
}
function signedBundle(bundle, verified, { name }) {
    const [entry] = verified.logEntries;
    const isPublic = name === 'public-good' && entry !== undefined;
    return {
        bundle,
        text: JSON.stringify(bundle),
        verified,
        ...(isPublic ? { logUrl: `https://search.sigstore.dev/?logIndex=${entry.logIndex}` } : {}),
    };
}
/** What is in a log stays there, so a failure after it must say so. */
function withEntry(error, { logIndex }, { rekor }) {
    if (!(error instanceof outcome/* CoreError */.am) && !(error instanceof lib/* WireError */.cC))
        return error;
    const message = `${error.message}; the signature has an entry in the log ${rekor?.url.host ?? ''}, index ${String(logIndex)}`;
    const details = { cause: error, ...(error.remedy === undefined ? {} : { remedy: error.remedy }) };
    return error instanceof outcome/* CoreError */.am
        ? new outcome/* CoreError */.am(error.outcome, error.code, message, details)
        : new lib/* WireError */.cC(error.code, message, details);
}

;// CONCATENATED MODULE: ./packages/core/lib/signing/signature.js

/**
 * An ECDSA signature over a sha256 digest, DER; the platform would hash once more, so a library does it. Randomness goes
 * into it, so that no two are equal: a log takes each once.
 */
async function signDigest(privateKey, digest) {
    const { p256 } = await __webpack_require__.e(/* import() */ 431).then(__webpack_require__.bind(__webpack_require__, 3431));
    const { d } = privateKey.export({ format: 'jwk' });
    const secret = Buffer.from(d ?? '', 'base64url');
    try {
        return Buffer.from(p256.sign(digest, secret, { prehash: false, format: 'der', extraEntropy: true }));
    }
    finally {
        secret.fill(0);
    }
}
/** An ECDSA signature over bytes, hashed with sha256, DER. */
function signBytes(privateKey, bytes) {
    return (0,external_node_crypto_.sign)('sha256', bytes, privateKey);
}

;// CONCATENATED MODULE: ./packages/core/lib/signing/session.js







/** A certificate is not used in its last two minutes, in milliseconds. */
const RENEW_BEFORE = 120_000;
/**
 * A session with one ephemeral key and one certificate, issued when the first signature is made and renewed two minutes
 * before it ends. However many signatures wait, there is one login at a time.
 */
function openSession(options, ports) {
    let current;
    let expires = Number.POSITIVE_INFINITY;
    let certificates = 0;
    let isClosed = false;
    const login = () => {
        if (isClosed)
            throw (0,outcome/* undecided */.oo)('INTERNAL', 'the signing session is closed');
        if (current !== undefined && ports.clock.now() < expires - RENEW_BEFORE)
            return current;
        expires = Number.POSITIVE_INFINITY;
        const made = createLogin(options, ports);
        current = made;
        made.then(({ certificate }) => {
            expires = certificate.notAfter;
            certificates += 1;
        }, () => {
            if (current === made)
                current = undefined;
        });
        return made;
    };
    return {
        get certificates() {
            return certificates;
        },
        close: () => {
            isClosed = true;
            current = undefined;
        },
        signStatement: async (statement, payload = (0,in_toto_attestation_lib/* serializeStatement */.US)(statement)) => {
            const { privateKey, certificate } = await login();
            const encoded = (0,in_toto_attestation_lib/* preAuthEncoding */.JC)(in_toto_attestation_lib/* PAYLOAD_TYPE */.Uc, payload);
            const digest = (0,external_node_crypto_.createHash)('sha256').update(encoded).digest();
            const sign = () => {
                const signature = signBytes(privateKey, encoded);
                const envelope = (0,in_toto_attestation_lib/* envelopeToJson */.cW)({
                    payloadType: in_toto_attestation_lib/* PAYLOAD_TYPE */.Uc,
                    payload: Buffer.from(payload),
                    signatures: [{ sig: signature, keyid: '' }],
                });
                return { certificate, signature, digest, envelope };
            };
            return finishBundle(sign, options, ports);
        },
        signDigest: async ({ value }) => {
            const { privateKey, certificate } = await login();
            const sign = async () => ({
                certificate,
                signature: await signDigest(privateKey, value),
                digest: value,
            });
            return finishBundle(sign, options, ports);
        },
    };
}
async function createLogin(options, ports) {
    const keys = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const token = await options.idToken();
    const certificate = await requestCertificate(options.config.fulcio, token, keys, ports.http, ports.clock.now());
    assertOurs(certificate, options);
    ports.log?.(`certificate issued, valid until ${new Date(certificate.notAfter).toISOString()}`);
    return { privateKey: keys.privateKey, certificate };
}
/** Whom a certificate names is looked at before anything of ours is logged under it. */
function assertOurs({ der }, { expected }) {
    const { san, issuer } = (0,verification/* identityOf */.cu)((0,verification/* parseSigningCertificate */.Iw)(der));
    if (san === expected.san && issuer === expected.issuer)
        return;
    throw (0,outcome/* refused */.J5)('IDENTITY', `Fulcio: the certificate names ${san} of ${issuer}, not ${expected.san} of ${expected.issuer}; nothing was signed`);
}

;// CONCATENATED MODULE: ./packages/core/lib/signing/index.js


;// CONCATENATED MODULE: ./packages/core/lib/slsa/map-field.js

/** @throws CoreError bad-input `BUILDER_MAP` for a field that is not known */
function assertFields(object, known, place) {
    const unknown = Object.keys(object).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw map_field_unreadable(place, `has the unknown field "${unknown.slice(0, 80)}"`);
}
/** The error of a builder map; `problem` completes the sentence that the place begins. */
function map_field_unreadable(place, problem, remedy = 'see docs/builder-map.md') {
    return (0,outcome/* badInput */.AN)('BUILDER_MAP', `${place}: ${problem}`, { remedy });
}

;// CONCATENATED MODULE: ./packages/core/lib/slsa/release-tag.js
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
        const version = release_tag_versionOf(tag);
        return version !== undefined && !version.isPreRelease && comparators.every((one) => holds(one, version));
    });
}
function release_tag_versionOf(text) {
    const [, major, minor, patch, pre] = VERSION.exec(text) ?? [];
    if (major === undefined || minor === undefined || patch === undefined)
        return undefined;
    return { parts: [BigInt(major), BigInt(minor), BigInt(patch)], isPreRelease: pre !== undefined };
}
/** Conditions of a range, or undefined for a glob. */
function comparatorsOf(pattern) {
    const found = pattern.split(' ').map((part) => {
        const [, operator = '=', text = ''] = COMPARATOR.exec(part) ?? [];
        const version = release_tag_versionOf(text);
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

;// CONCATENATED MODULE: ./packages/core/lib/slsa/builder-entry.js



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
    if (!(0,lib/* isJsonObject */.OW)(value))
        throw map_field_unreadable(place, 'must be an object');
    assertFields(value, FIELDS, place);
    const signer = builder_entry_signerOf(value, place);
    const builderId = builder_entry_oneOf(value, 'builderId', ['signer', 'runner', 'run', 'delegated'], place, 'signer');
    const delegates = delegatesOf(value, builderId, place);
    const releases = value.releases === undefined ? undefined : releasesOf(value.releases, `${place}, releases`);
    const entry = {
        signer,
        tags: value.tags === undefined ? ANY_RELEASE : tagsOf(value, place),
        buildTypes: listOf(value, 'buildTypes', place, isUri),
        builderId,
        ...(delegates === undefined ? {} : { delegates }),
        maxLevel: maxLevelOf(value, place),
        shape: builder_entry_oneOf(value, 'shape', ['build+attest', 'attest-only'], place),
        acceptsAttestOnly: value.acceptsAttestOnly === undefined ? false : flag(value, 'acceptsAttestOnly', place),
        cache: builder_entry_oneOf(value, 'cache', ['none', 'signed', 'shared'], place),
        fields: fieldsOf(value, place),
        ...(value.selfHosted === undefined
            ? {}
            : { selfHosted: builder_entry_oneOf(value, 'selfHosted', ['dedicated', 'ephemeral'], place) }),
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
        throw map_field_unreadable(place, 'is the entry of a key, which has no URI of its own', 'give `builderId: delegated` and name in `delegates` what it signs for');
    }
    if (isKey && entry.delegates === 'any')
        throw map_field_unreadable(`${place}, delegates`, 'must be a list for a key');
    if (entry.signer !== BUILD_CONFIG)
        return;
    if (entry.maxLevel > 2)
        throw map_field_unreadable(`${place}, maxLevel`, 'is at most 2 for workflows that sign for themselves: any step of the job can sign');
    if (Object.values(entry.fields).includes('control-plane'))
        throw map_field_unreadable(`${place}, fields`, 'are the tenant’s in a workflow that signs for itself: any step of the job can write them');
    if (entry.builderId === 'delegated')
        throw map_field_unreadable(`${place}, builderId`, 'cannot be delegated for every workflow');
}
function builder_entry_signerOf(entry, place) {
    const signer = textOf(entry, 'signer', place);
    if (signer === BUILD_CONFIG || KEY.test(signer) || WORKFLOW_URI.test(signer))
        return signer;
    throw map_field_unreadable(`${place}, signer`, 'must be https://server/owner/repo/.github/workflows/file.yml without @ref, sha256:<hex of a key>, or build-config');
}
function maxLevelOf(entry, place) {
    const { maxLevel } = entry;
    if (maxLevel === 0 || maxLevel === 1 || maxLevel === 2 || maxLevel === 3)
        return maxLevel;
    throw map_field_unreadable(`${place}, maxLevel`, 'must be 0, 1, 2 or 3');
}
function tagsOf(entry, place) {
    const tags = listOf(entry, 'tags', place, isTagPattern);
    if (tags.length === 0)
        throw map_field_unreadable(`${place}, tags`, 'must not be empty: no release would be admitted');
    return tags;
}
function delegatesOf(entry, builderId, place) {
    if (builderId !== 'delegated') {
        if (entry.delegates === undefined)
            return undefined;
        throw map_field_unreadable(`${place}, delegates`, 'goes with `builderId: delegated` only');
    }
    if (entry.delegates === 'any')
        return 'any';
    const list = listOf(entry, 'delegates', place, (text) => isUri(text) && !text.includes('@'));
    if (list.length === 0)
        throw map_field_unreadable(`${place}, delegates`, 'must name the builders it speaks for, or be `any`');
    return list;
}
function fieldsOf(entry, place) {
    if (entry.fields === undefined)
        return {};
    if (!(0,lib/* isJsonObject */.OW)(entry.fields))
        throw map_field_unreadable(`${place}, fields`, 'must be an object');
    const found = Object.entries(entry.fields);
    if (found.length > MAX_LIST)
        throw map_field_unreadable(`${place}, fields`, `has more than ${MAX_LIST} members`);
    return Object.fromEntries(found.map(([path, owner]) => {
        const at = `${place}, fields["${path.slice(0, 80)}"]`;
        if (!FIELD_PATH.test(path))
            throw map_field_unreadable(at, 'is no path of a field of a provenance');
        if (owner !== 'control-plane' && owner !== 'tenant')
            throw map_field_unreadable(at, 'must be control-plane or tenant');
        if (owner === 'control-plane' && OF_THE_BUILD.includes(path))
            throw map_field_unreadable(at, 'holds what the build itself reports, for which no builder vouches');
        return [path, owner];
    }));
}
function releasesOf(value, place) {
    if (!(0,lib/* isJsonObject */.OW)(value))
        throw map_field_unreadable(place, 'must be an object');
    assertFields(value, ['location', 'identity', 'issuer', 'repositoryId'], place);
    const id = value.repositoryId === undefined ? undefined : textOf(value, 'repositoryId', place);
    if (id !== undefined && !/^\d{1,20}$/.test(id))
        throw map_field_unreadable(`${place}, repositoryId`, 'must be a number as a string');
    const issuer = textOf(value, 'issuer', place);
    if (!isUri(issuer))
        throw map_field_unreadable(`${place}, issuer`, 'must be a URL');
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
        throw map_field_unreadable(`${place}, ${key}`, 'must be a list');
    if (value.length > MAX_LIST)
        throw map_field_unreadable(`${place}, ${key}`, `has more than ${MAX_LIST} items`);
    return value.map((item, index) => {
        if (typeof item === 'string' && item.length <= 2000 && isFit(item))
            return item;
        throw map_field_unreadable(`${place}, ${key}[${index}]`, `cannot be used: ${JSON.stringify(item).slice(0, 80)}`);
    });
}
function textOf(object, key, place) {
    const value = object[key];
    if (typeof value === 'string' && value.trim() !== '' && value.length <= 2000)
        return value;
    throw map_field_unreadable(`${place}, ${key}`, 'must be a string of 1 to 2000 characters');
}
function flag(object, key, place) {
    const value = object[key];
    if (typeof value === 'boolean')
        return value;
    throw map_field_unreadable(`${place}, ${key}`, 'must be true or false');
}
function builder_entry_oneOf(object, key, known, place, unset) {
    const value = object[key];
    if (value === undefined && unset !== undefined)
        return unset;
    const found = known.find((one) => one === value);
    if (found !== undefined)
        return found;
    throw map_field_unreadable(`${place}, ${key}`, `must be one of ${known.join(', ')}`);
}
function isUri(text) {
    return /^https?:\/\/[^\s]+$/.test(text);
}

;// CONCATENATED MODULE: ./packages/core/lib/slsa/builder-map.js



const builder_map_MAX_BYTES = 1024 * 1024;
const MAX_BUILDERS = 1000;
/** `$schema` is for editors. */
const builder_map_FIELDS = ['$schema', 'version', 'builders'];
/**
 * A builder map, read strictly: no unknown field, no entry that claims what no builder of its kind can give.
 *
 * @param what names the document in errors
 * @throws CoreError bad-input `BUILDER_MAP` with the path in the document
 * @throws WireError for what is no JSON
 * @see docs/schemas/builder-map.v1.json
 */
function parseBuilderMap(bytes, what) {
    const value = (0,lib/* parseJson */.qF)(bytes, { what, maxBytes: builder_map_MAX_BYTES, maxDepth: 16 });
    if (!(0,lib/* isJsonObject */.OW)(value))
        throw map_field_unreadable(what, 'must be an object');
    assertFields(value, builder_map_FIELDS, what);
    if (value.version !== 1)
        throw map_field_unreadable(`${what}, version`, 'must be 1');
    if (!Array.isArray(value.builders))
        throw map_field_unreadable(`${what}, builders`, 'must be a list');
    if (value.builders.length > MAX_BUILDERS)
        throw map_field_unreadable(`${what}, builders`, `has more than ${MAX_BUILDERS} entries`);
    const builders = value.builders.map((entry, index) => parseBuilderEntry(entry, `${what}, builders[${index}]`));
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
                throw map_field_unreadable(`${what}, builders[${index}]`, 'is a second entry for its signer and build type');
            seen.add(key);
        }
    }
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
    signer: BUILD_CONFIG,
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
 * docker/github-builder. Every other builder counts as any workflow on GitHub, until a user's map names it.
 *
 * Generators that sign a digest of their caller's (generic, container) called themselves Build L3; here they are at L2,
 * since nothing shows where and how the caller built. A map of a user's accepts that with `acceptsAttestOnly`.
 */
function builtinBuilderMap() {
    return {
        version: 1,
        builders: [
            ORDINARY,
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

;// CONCATENATED MODULE: ./packages/core/lib/slsa/signed-by.js
/** Who signed a verified bundle. */
function signed_by_signedBy({ verifiedBy }) {
    return verifiedBy;
}
/** Parts of a workflow's address; undefined for anything else. A ref may hold an `@` of its own. */
function signed_by_workflowAddress(text) {
    const [, uri, repository, ref] = /^((https:\/\/[^/@\s]+\/[^/@\s]+\/[^/@\s]+)\/\.github\/workflows\/[^@/\s]+(?:@[^@/\s]+)*?\.ya?ml)@(\S+)$/.exec(text ?? '') ?? [];
    return uri === undefined || repository === undefined || ref === undefined ? undefined : { uri, repository, ref };
}
/**
 * Whether the certificate's claims are those of a workflow on GitHub: issued to GitHub's issuer, or by a private
 * instance, whose root the caller chose.
 */
function signed_by_isWorkflowRun(signer, profile) {
    const { buildSignerUri, buildConfigUri } = signer.claims;
    if (signed_by_workflowAddress(signer.san) === undefined || signed_by_workflowAddress(buildConfigUri) === undefined)
        return false;
    if (buildSignerUri !== signer.san)
        return false;
    return (profile === 'private' ||
        /^https:\/\/token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(\/[A-Za-z0-9_-]+)?$/.test(signer.issuer));
}

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
    const address = signed_by_isWorkflowRun(signer, profile) ? signed_by_workflowAddress(signer.san) : undefined;
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
    const platform = entryFor(map, BUILD_CONFIG, reading.buildType);
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
    return signed_by_workflowAddress(claims.buildConfigUri)?.uri === address.uri;
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
    const builder = signed_by_workflowAddress(builderId);
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
        const release = list?.releases.find((one) => one.commit === ref && admitsTag(entry.tags, one.tag));
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
    if (tag === undefined || !admitsTag(entry.tags, tag))
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
    return (0,outcome/* refused */.J5)('CONTRADICTION', `the provenance says ${path} = "${predicate.slice(0, 300)}", and the certificate "${certificate.slice(0, 300)}"`, { remedy: 'a step of the job wrote something that did not happen: do not use the artifact' });
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
    const isV1 = statement.predicateType === in_toto_attestation_lib/* PREDICATE */.W3.provenanceV1;
    if (!isV1 && statement.predicateType !== in_toto_attestation_lib/* PREDICATE */.W3.provenanceV02)
        throw (0,outcome/* refused */.J5)('PREDICATE_TYPE', `${statement.predicateType.slice(0, 200)} is no provenance, so it shows no Build level`);
    const root = isV1 ? at(predicate, 'buildDefinition') : predicate;
    const buildType = textAt(root, 'buildType');
    const builderId = textAt(isV1 ? at(predicate, 'runDetails') : predicate, 'builder', 'id');
    const parameters = isV1 ? at(root, 'externalParameters') : at(predicate, 'invocation');
    const dependencies = isV1 ? at(root, 'resolvedDependencies') : at(predicate, 'materials');
    return {
        builderId,
        buildType,
        family: familyOf(buildType, signer),
        parameters: (0,lib/* isJsonObject */.OW)(parameters) ? parameters : {},
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
        found = (0,lib/* isJsonObject */.OW)(found) && Object.hasOwn(found, step) ? found[step] : undefined;
    return found;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    if (typeof found === 'string')
        return found;
    throw (0,outcome/* refused */.J5)('STATEMENT', `the provenance has no ${path.join('.')}`);
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
    if (!(0,lib/* isJsonObject */.OW)(value) || (path !== '' && !OPENED.includes(path)))
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
    const base = { path, value: fields_textOf(value) };
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
        return { path, value: fields_textOf(id), basis: 'certified', extension };
    return { path, value: fields_textOf(id), basis: voucher === undefined ? 'claimed' : 'vouched' };
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
            return { path, value: fields_textOf(value), basis: 'certified', extension: '.13' };
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
    const config = signed_by_workflowAddress(claims.buildConfigUri);
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
function fields_textOf(value) {
    const text = (0,lib/* isJsonObject */.OW)(value) || Array.isArray(value) ? JSON.stringify(value) : rawText(value);
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
    if (needed !== undefined && !(0,lib/* isJsonObject */.OW)(parameters[needed])) {
        const place = buildType === GITHUB_BUILD_TYPE ? 'which have no place in this build type' : 'which are not there';
        return { verdict: 'fail', evidence: `The event ${event} brings ${needed}, ${place}.`, missing: needed };
    }
    if ((0,lib/* isJsonObject */.OW)(parameters.vars) || isEnumerated)
        return { verdict: 'pass', evidence: `All parameters of ${event} are there.` };
    return {
        verdict: 'unknown',
        evidence: 'Nothing shows whether the workflow read variables of the repository (vars).',
        missing: 'vars',
    };
}
/** @see docs/buildtypes */
function ownCompleteness({ parameters }, event) {
    if (!(0,lib/* isJsonObject */.OW)(parameters.inputs))
        return { verdict: 'fail', evidence: 'The inputs of the builder are not there.', missing: 'inputs' };
    const needed = event === 'workflow_dispatch' ? 'inputs' : event === 'release' ? 'release' : undefined;
    if (needed !== undefined && !(0,lib/* isJsonObject */.OW)(at(parameters.event, needed)))
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
function hosted({ claims, entry, builder, signature }) {
    if (signature === undefined)
        return fail('unsigned', 'Nobody signed, so nothing shows where it was built.');
    if (builder.kind === 'key')
        return builder.matchedBy === 'key'
            ? pass('By the builder map.')
            : unknown('A key says nothing about where it was built.', 'key');
    const runner = claims.runnerEnvironment;
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
    const { claims, entry, builder, signature } = facts;
    if (signature === undefined)
        return unknown('Nobody signed, so nothing shows where it was built.', 'unsigned');
    if (builder.kind === 'key') {
        const cause = untrusted(facts);
        return cause === undefined ? pass('By the builder map.') : unknown(cause[1], cause[0]);
    }
    if (entry?.shape === 'attest-only' && builder.matchedBy !== 'none' && !entry.acceptsAttestOnly)
        return unknown('The builder signs for digests that its caller hands over: where they were built cannot be seen.', 'attest-only');
    if (claims.runnerEnvironment === 'github-hosted')
        return pass(`On a GitHub-hosted runner ${how}.`);
    if (entry?.selfHosted === 'ephemeral')
        return pass('The builder map says that each self-hosted runner is made for one job.');
    return unknown('A certificate shows nothing about a self-hosted runner’s life.', 'self-hosted');
}
function cache(facts) {
    const { entry, builder } = facts;
    const cause = untrusted(facts);
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
        throw (0,outcome/* refused */.J5)('PREDICATE_TYPE', 'a plain signature is no provenance, so it shows no Build level');
    const by = signed_by_signedBy(verified);
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
    throw (0,outcome/* refused */.J5)('CONTRADICTION', `the provenance has the external parameter "${unknown.slice(0, 80)}", which its build type does not define`);
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

;// CONCATENATED MODULE: ./packages/core/lib/slsa/release-list.js



const MAX_RELEASES = 10_000;
const release_list_FIELDS = ['repositoryId', 'updated'];
/** A release by Semantic Versioning, with the `v` that GitHub's users write. */
const RELEASE = /^refs\/tags\/(v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?)$/;
/**
 * The releases of a builder out of its verified lists (`builder-releases.sigstore.json`), of which the newest counts. It
 * must be signed by whom the entry names, and speak for the repository whose job signed it: names of repositories can be
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
function parseReleaseList(verified, entry) {
    const repository = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/\.github\//.exec(entry.signer)?.[1];
    const { releases: source } = entry;
    if (repository === undefined || source === undefined)
        throw fault(entry, 'the builder map names none');
    const by = signed_by_signedBy(verified);
    if (by.kind !== 'certificate' || by.signer.san !== source.identity || by.signer.issuer !== source.issuer)
        throw fault(entry, `is signed by ${by.kind === 'key' ? by.fingerprint : `${by.signer.san} (${by.signer.issuer})`}, and the builder map demands ${source.identity} (${source.issuer})`);
    const { statement } = verified;
    const type = `${repository}/builder-releases/v1`;
    if (statement?.predicateType !== type)
        throw fault(entry, `is of type ${statement?.predicateType ?? 'none'}, and must be ${type}`);
    const { repositoryId, updated } = release_list_predicateOf(statement.predicate, entry);
    const { claims } = by.signer;
    if (claims.sourceRepositoryUri !== repository || claims.sourceRepositoryId !== repositoryId)
        throw fault(entry, `speaks for repository ${repositoryId}, and its signer ran in ${claims.sourceRepositoryUri} (${claims.sourceRepositoryId})`);
    if (source.repositoryId !== undefined && source.repositoryId !== repositoryId)
        throw fault(entry, `speaks for repository ${repositoryId}, and the builder map demands ${source.repositoryId}`);
    return { repository, repositoryId, updated, releases: release_list_releasesOf(statement.subject, entry) };
}
function release_list_predicateOf(predicate, entry) {
    if (!(0,lib/* isJsonObject */.OW)(predicate))
        throw fault(entry, 'has no predicate');
    const unknown = Object.keys(predicate).find((key) => !release_list_FIELDS.includes(key));
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
function release_list_releasesOf(subjects, entry) {
    if (subjects.length > MAX_RELEASES)
        throw fault(entry, `has more than ${MAX_RELEASES} releases`);
    const tags = new Map();
    for (const { name, digest } of subjects) {
        const tag = RELEASE.exec(name ?? '')?.[1];
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
    return (0,outcome/* refused */.J5)('RELEASE_LIST', `release list of ${entry.signer}: ${problem}`, {
        remedy: 'check `releases` in the builder map, and that the list is the builder’s own and newest',
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/slsa/vsa.js




/** Version of the specification that levels are said by. */
const SLSA_VERSION = '1.2';
const LEVEL = /^SLSA_([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)_LEVEL_(\d|UNEVALUATED)$/;
/** Clocks of two machines may differ by so much, in milliseconds. */
const CLOCK_SKEW = 60_000;
/**
 * A verification summary v1.
 *
 * @throws CoreError bad-input `VSA` for one that would contradict itself or the specification
 * @see SLSA v1.2, Verification Summary Attestation
 */
function createVsa(input) {
    const policy = input.policy;
    const vsa = {
        verifier: input.verifier,
        timeVerified: input.timeVerified.toISOString(),
        resourceUri: input.resourceUri,
        policy,
        ...(input.inputAttestations.length === 0 ? {} : { inputAttestations: input.inputAttestations }),
        verificationResult: input.hasPassed ? 'PASSED' : 'FAILED',
        verifiedLevels: input.hasPassed ? input.verifiedLevels : ['FAILED'],
        slsaVersion: SLSA_VERSION,
    };
    try {
        return (0,in_toto_attestation_lib/* parsePredicate */.rv)(in_toto_attestation_lib/* PREDICATE */.W3.vsaV1, structuredClone(vsa));
    }
    catch (cause) {
        throw (0,outcome/* badInput */.AN)('VSA', `the summary cannot be made: ${cause instanceof Error ? cause.message : 'unknown'}`, {
            cause,
        });
    }
}
/**
 * What a verified summary says, if it is what is demanded. Signature and subject were checked when the bundle was
 * verified; here come the other steps: type, verifier bound to its signer, resource, result, levels, policy, age.
 *
 * @throws CoreError refused `VSA`, naming the step that failed; bad-input `EXPECTATION` for a demand that binds nothing
 * @see SLSA v1.2, Verification Summary Attestation, "How to verify"
 */
function vsa_assertVsa(verified, expectation) {
    assertExpectation(expectation);
    const vsa = vsaOf(verified);
    assertVerifier(verified, vsa, expectation);
    if (vsa.resourceUri !== expectation.resourceUri)
        throw mismatch('resource', vsa.resourceUri, expectation.resourceUri);
    if (vsa.verificationResult !== 'PASSED')
        throw mismatch('result', vsa.verificationResult, 'PASSED');
    for (const level of expectation.levels)
        assertLevel(vsa.verifiedLevels, level);
    assertPolicy(vsa, expectation.policyDigest);
    assertAge(vsa, expectation);
    const isSelfIssued = vsa_isOrdinary(verified);
    return {
        verifierId: vsa.verifier.id,
        resourceUri: vsa.resourceUri,
        verifiedLevels: vsa.verifiedLevels,
        ...(vsa.timeVerified === undefined ? {} : { timeVerified: new Date(vsa.timeVerified) }),
        policy: { uri: vsa.policy.uri, ...(vsa.policy.digest === undefined ? {} : { digest: vsa.policy.digest }) },
        isSelfIssued,
        notices: isSelfIssued
            ? ['The summary is self-issued: an ordinary workflow signed it, any step of its job could have written it.']
            : [],
    };
}
/**
 * Of several summaries of one verifier about one resource the newest decides, also when it says that the artifact failed.
 * Summaries of other verifiers or resources are left out.
 *
 * @throws CoreError refused `VSA` when none is left, or the newest is not what is demanded
 */
function assertNewestVsa(all, expectation) {
    assertExpectation(expectation);
    const own = all
        .filter(({ statement }) => statement?.predicateType === PREDICATE.vsaV1)
        .map((verified) => ({ verified, vsa: vsaOf(verified) }))
        .filter(({ verified, vsa }) => isOfVerifier(verified, vsa, expectation) && vsa.resourceUri === expectation.resourceUri)
        .toSorted((left, right) => timeOf(right.vsa) - timeOf(left.vsa));
    const [newest, second] = own;
    if (newest === undefined)
        throw refused('VSA', `no summary of ${expectation.verifierId} speaks about ${expectation.resourceUri}`);
    if (second === undefined)
        return vsa_assertVsa(newest.verified, expectation);
    if (own.some(({ vsa }) => vsa.timeVerified === undefined))
        throw refused('VSA', `${own.length} summaries speak about ${expectation.resourceUri}, and not all say when: which is the newest cannot be known`);
    // Of those of one time the one that fails decides.
    const latest = own.filter(({ vsa }) => timeOf(vsa) === timeOf(newest.vsa));
    const [facts] = latest.map(({ verified }) => vsa_assertVsa(verified, expectation));
    return facts ?? vsa_assertVsa(newest.verified, expectation);
}
function assertExpectation({ verifierId, verifierIdentity, verifierIssuer, resourceUri }) {
    for (const [name, value] of Object.entries({
        'verifier-id': verifierId,
        'identity of the verifier': verifierIdentity,
        'resource-uri': resourceUri,
    })) {
        if (value.trim() === '')
            throw badInput('EXPECTATION', `${name}: is blank`);
    }
    if (!verifierIdentity.startsWith('sha256:') && (verifierIssuer ?? '').trim() === '')
        throw badInput('EXPECTATION', 'the identity of the verifier needs its issuer');
}
function vsaOf({ statement }) {
    if (statement?.predicateType !== PREDICATE.vsaV1)
        throw mismatch('type', statement?.predicateType ?? 'a plain signature', PREDICATE.vsaV1);
    try {
        return parsePredicate(PREDICATE.vsaV1, isJsonObject(statement.predicate) ? statement.predicate : null);
    }
    catch (cause) {
        throw refused('VSA', `the summary is malformed: ${cause instanceof Error ? cause.message : 'unknown'}`, { cause });
    }
}
/** Whoever may sign for one verifier may not for another. */
function assertVerifier(verified, vsa, expectation) {
    if (vsa.verifier.id !== expectation.verifierId)
        throw mismatch('verifier', vsa.verifier.id, expectation.verifierId);
    if (isOfVerifier(verified, vsa, expectation))
        return;
    const by = signedBy(verified);
    const found = by.kind === 'key' ? by.fingerprint : `${by.signer.san} (${by.signer.issuer})`;
    throw mismatch(`signer for ${vsa.verifier.id}`, found, expectation.verifierIdentity);
}
function isOfVerifier(verified, vsa, expectation) {
    if (vsa.verifier.id !== expectation.verifierId)
        return false;
    const by = signedBy(verified);
    if (by.kind === 'key')
        return by.fingerprint === expectation.verifierIdentity;
    return by.signer.san === expectation.verifierIdentity && by.signer.issuer === expectation.verifierIssuer;
}
/** A level includes the lower ones of its track; everything else is a word of its own (case C20). */
function assertLevel(found, wanted) {
    if (found.includes(wanted))
        return;
    const [, track, number] = LEVEL.exec(wanted) ?? [];
    const isMet = found.some((level) => {
        const [, own, reached] = LEVEL.exec(level) ?? [];
        return own !== undefined && own === track && /^\d$/.test(number ?? '') && Number(reached) >= Number(number);
    });
    if (!isMet)
        throw mismatch('levels', found.join(', '), wanted);
}
function assertPolicy({ policy }, wanted) {
    if (wanted === undefined)
        return;
    const shared = Object.keys(wanted).filter((algorithm) => policy.digest?.[algorithm] !== undefined);
    if (shared.length > 0 && shared.every((algorithm) => policy.digest?.[algorithm] === wanted[algorithm]))
        return;
    throw mismatch('digest of the policy', JSON.stringify(policy.digest ?? {}), JSON.stringify(wanted));
}
function assertAge({ timeVerified }, { maxAge, now }) {
    const age = timeVerified === undefined ? undefined : now.getTime() - Date.parse(timeVerified);
    if (age !== undefined && age < -CLOCK_SKEW)
        throw refused('VSA', `the summary is of ${timeVerified}, which is in the future`);
    if (maxAge === undefined)
        return;
    if (age === undefined)
        throw refused('VSA', 'the summary does not say when it was made, and an age is demanded');
    if (age > maxAge * 1000)
        throw refused('VSA', `the summary is of ${timeVerified}, older than ${maxAge} seconds`);
}
function vsa_isOrdinary(verified) {
    const by = signedBy(verified);
    if (by.kind === 'key' || !isWorkflowRun(by.signer, verified.profile))
        return false;
    return workflowAddress(by.signer.san)?.uri === workflowAddress(by.signer.claims.buildConfigUri)?.uri;
}
function timeOf({ timeVerified }) {
    return timeVerified === undefined ? 0 : Date.parse(timeVerified);
}
function mismatch(what, found, wanted) {
    return refused('VSA', `${what} of the summary: "${found.slice(0, 300)}", and "${wanted.slice(0, 300)}" is demanded`);
}

;// CONCATENATED MODULE: ./packages/core/lib/slsa/source-vsa.js


/**
 * The level of the Source track that a verified summary gives a revision. It stands beside the Build level and never
 * changes it: good source says nothing about the build.
 *
 * @throws CoreError refused `VSA` for a summary of another revision, verifier or repository
 * @see SLSA v1.2, Verifying source
 */
function readSourceVsa(verified, expectation) {
    const { repository, commit, ref } = expectation;
    const facts = assertVsa(verified, { ...expectation, resourceUri: `git+${repository}`, levels: [] });
    const subject = verified.statement?.subject.find(({ digest }) => digest.gitCommit === commit);
    if (subject === undefined)
        throw refused('VSA', `the summary does not speak about commit ${commit}`);
    const refs = subject.annotations?.sourceRefs ?? subject.annotations?.source_refs;
    if (ref !== undefined && !(Array.isArray(refs) && refs.includes(ref)))
        throw refused('VSA', `the summary does not say that ${commit} was on ${ref}`);
    const found = facts.verifiedLevels.map((level) => /^SLSA_SOURCE_LEVEL_([0-4])$/.exec(level)?.[1]).find(Boolean);
    return {
        level: Number(found ?? 0),
        verifierId: facts.verifierId,
        properties: facts.verifiedLevels.filter((level) => !/_LEVEL_/.test(level)),
        notices: facts.notices,
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/slsa/index.js







;// CONCATENATED MODULE: ./packages/core/lib/flow/privacy.js

/** Whether signing with these services writes into a log that anybody can read. */
function reachesPublicLog(config) {
    const hosts = [config.fulcio, config.rekor?.url, config.tsa].flatMap((url) => 
    // A name may end with the dot of the root and is the same name.
    url === undefined ? [] : [url.hostname.replace(/\.$/, '')]);
    return (config.instance === 'public-good' || hosts.some((host) => host === 'sigstore.dev' || host.endsWith('.sigstore.dev')));
}
/**
 * Lets nothing of a repository that is not public reach a public log: issuing a certificate alone publishes repository,
 * workflow and ref. Both pieces of evidence must say public; unknown is private.
 *
 * @throws CoreError refused `PRIVATE_REPOSITORY`, before anything was sent
 */
function assertMayBePublic(config, evidence, consent) {
    if (!reachesPublicLog(config) || consent.allowPublicLog)
        return;
    if (evidence.api === 'public' && evidence.token === 'public')
        return;
    throw (0,outcome/* refused */.J5)('PRIVATE_REPOSITORY', `the repository is not known to be public (API: ${evidence.api}, ID token: ${evidence.token ?? 'unknown'}), and signing here ` +
        `would publish "${consent.identity}" for ever; nothing was sent`, {
        remedy: 'choose `sigstore: github` or a private Sigstore, or set `allow-public-log: true` if this may become public; the API is read with `github-token`',
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/progress.js
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

;// CONCATENATED MODULE: ./packages/core/lib/flow/sign-items.js









/** Items on their way at once; each service sees at most eight requests at a time whatever this is. */
const IN_FLIGHT = 32;
/** Files that are written at once: most of the time each waits for the disk. */
const FILES_AT_ONCE = 8;
/** Time to sign one item, and what each further one of a batch adds, in milliseconds. */
const BUDGET_ONE = 120_000;
const BUDGET_MORE = 2_000;
/**
 * Signs every item with one certificate and puts each bundle where it belongs as soon as it is verified. Permissions,
 * folders and privacy are checked before the first login. When something fails, what was already published is in the
 * answer, with the failure.
 */
async function signItems(plan, ports) {
    let stores;
    try {
        stores = await openGates(plan, ports);
    }
    catch (failure) {
        return { bundles: [], notices: [], failure };
    }
    ports.http.budget?.limit(plan.inputs.timeoutMs ?? BUDGET_ONE + BUDGET_MORE * (plan.items.length - 1));
    const session = openSession({
        config: plan.instance.config,
        profile: plan.instance.profile,
        idToken: plan.identity.idToken,
        expected: { san: plan.identity.san, issuer: plan.identity.claims.issuer },
    }, { http: ports.http, clock: ports.clock, log: ports.log.debug });
    try {
        return await signAndStore(plan, session, stores, ports);
    }
    finally {
        session.close();
    }
}
/** Stores that will take the bundles, and the privacy gate: whoever may not pass learns it before the first login. */
async function openGates(plan, ports) {
    const stores = openStores(plan, ports);
    const asksVisibility = reachesPublicLog(plan.instance.config) && !plan.inputs.allowPublicLog;
    const [visibility] = await Promise.all([
        asksVisibility ? ports.github.visibility(plan.identity.claims.repository) : 'unknown',
        Promise.all(stores.map((store) => store.check())),
    ]);
    assertMayBePublic(plan.instance.config, { api: visibility, token: plan.identity.claims.visibility }, { allowPublicLog: plan.inputs.allowPublicLog, identity: plan.identity.san });
    return stores;
}
async function signAndStore(plan, session, stores, ports) {
    const files = stores.filter((store) => store.name === 'file');
    const remote = stores.filter((store) => store.name !== 'file');
    const done = [];
    const tick = progressOf(plan.items.length, 'signed and stored', ports.log.info);
    try {
        await (0,lib/* mapLimit */.sf)(plan.items, IN_FLIGHT, async (item, index) => {
            const signed = await signItem(item, session);
            const stored = [];
            const entry = { item: { ...item, bundle: signed.bundle, text: signed.text }, signed, stored };
            done[index] = entry;
            assertVisibility(signed, plan);
            for (const store of remote)
                stored.push(await store.put(entry.item));
            tick();
        });
        // Files last: one that lies there is never the sign of a run that failed later.
        for (const store of files) {
            await (0,lib/* mapLimit */.sf)(done, FILES_AT_ONCE, async (entry) => entry.stored.push(await store.put(entry.item)));
        }
        const bundlePath = plan.writesAttestationFile
            ? await (0,storage/* writeAttestationFile */.qw)(done.map(({ item }) => item), ports.job.tempDir, ports.fs)
            : done[0]?.stored.find(({ path }) => path !== undefined)?.path;
        return {
            bundles: done.map(reported),
            notices: [],
            ...(bundlePath === undefined ? {} : { bundlePath }),
            ...sign_items_levelOf(done.map(({ signed }) => signed.verified)),
        };
    }
    catch (failure) {
        const published = done.filter((entry) => entry !== undefined && (entry.stored.length > 0 || entry.signed.verified.logEntries.length > 0));
        return { bundles: published.map(reported), notices: leftovers(published, plan), failure };
    }
}
/** The level that a verifier will compute with the builders that it knows by itself; of a provenance only. */
function sign_items_levelOf(signed) {
    const provenance = signed.find(({ statement }) => statement?.predicateType === in_toto_attestation_lib/* PREDICATE */.W3.provenanceV1);
    return provenance === undefined ? {} : { level: evaluateLevel(provenance, builtinBuilderMap(), new Map()) };
}
function signItem(item, session) {
    return item.what === 'statement'
        ? session.signStatement(item.statement, item.payload)
        : session.signDigest({ algorithm: 'sha256', value: item.sha256 });
}
/** The alarm of the privacy gate: the certificate repeats what the token said, or somebody changed it on the way. */
function assertVisibility({ verified }, plan) {
    if (!reachesPublicLog(plan.instance.config) || plan.inputs.allowPublicLog)
        return;
    const visibility = verified.signer?.claims.visibility;
    if (visibility === undefined || visibility === 'public')
        return;
    throw (0,outcome/* refused */.J5)('PRIVATE_REPOSITORY', `the certificate says that the repository is ${visibility}, and it is in a public log now: the API and the ID token said public`, { remedy: 'tell the owner of the repository; its visibility changed while the job ran' });
}
/** What a failed run leaves behind, so that nobody has to guess. */
function leftovers(published, plan) {
    if (published.length === 0)
        return [];
    const stored = published.filter((entry) => entry.stored.length > 0).length;
    return [
        `It stopped after ${published.length} of ${plan.items.length} bundles were signed; ${stored} of them were stored. ` +
            'What is listed exists and stays valid, and so may a log entry of the one that failed; running the job again signs everything anew.',
    ];
}
function reported({ item, signed, stored, }) {
    const { statement } = signed.verified;
    return {
        kind: item.kind,
        ...(statement === undefined ? {} : { predicateType: statement.predicateType }),
        subjects: item.subjects.map(({ name, digest, path }) => ({ name, digest, isFile: path !== undefined })),
        fileName: item.fileName,
        stored,
        logEntries: signed.verified.logEntries.map(({ logIndex }) => ({
            logIndex,
            ...(signed.logUrl === undefined ? {} : { url: signed.logUrl }),
        })),
        times: signed.verified.times.map(({ at }) => at.toISOString()),
    };
}
function openStores(plan, ports) {
    return (plan.inputs.stores ?? plan.defaultStores).flatMap((name) => openStore(name, plan, ports) ?? []);
}
/** The store of that name; undefined where it means no more than `attestation.json`, which is written anyway. */
function openStore(name, plan, ports) {
    switch (name) {
        case 'github':
            assertForGitHub(plan);
            return ports.github.attestationStore(plan.identity.claims.repository);
        case 'release':
            return ports.github.releaseStore(plan.identity.claims.repository, releaseTag(plan.inputs, plan.identity));
        case 'file': {
            const folder = plan.inputs.bundleDir ?? plan.defaultBundleDir;
            return folder === undefined
                ? undefined
                : (0,storage/* fileStore */.oX)(folder, { fs: ports.fs, platform: ports.platform, workspace: ports.job.workspace });
        }
        case 'oci':
            throw (0,outcome/* badInput */.AN)('NOT_YET', 'store: attaching to a registry (oci) is not there yet');
    }
}
/** GitHub keeps attestations only, and only those that its own verifiers can check. */
function assertForGitHub(plan) {
    if (plan.instance.config.instance === 'private') {
        throw (0,outcome/* badInput */.AN)('STORE', 'store: GitHub takes attestations of the public-good instance and of its own, not of a private Sigstore', { remedy: 'choose `store: file`' });
    }
    if (plan.items.some(({ what }) => what === 'digest')) {
        throw (0,outcome/* badInput */.AN)('STORE', 'store: GitHub takes attestations, not plain signatures', {
            remedy: 'choose `store: file` or `release`',
        });
    }
}
function releaseTag(inputs, { claims }) {
    const tag = inputs.releaseTag ?? /^refs\/tags\/(.+)$/.exec(claims.ref)?.[1];
    if (tag !== undefined)
        return tag;
    throw (0,outcome/* badInput */.AN)('INPUT', `store: release needs a tag, and ${claims.ref} is none`, { remedy: 'give `release-tag`' });
}
/** Writes what would have been signed, for a dry run; paths in order. */
async function writeUnsigned(items, ports) {
    await ports.fs.mkdir(ports.job.tempDir, { recursive: true });
    const folder = await ports.fs.mkdtemp((0,external_node_path_.join)(ports.job.tempDir, 'dry-run-'));
    const paths = [];
    for (const item of items) {
        if (item.what !== 'statement')
            continue;
        const path = (0,external_node_path_.join)(folder, item.fileName.replace(/\.sigstore\.json$/, '.statement.json'));
        await (0,storage/* writeFileSafely */.kv)(path, item.payload ?? (0,in_toto_attestation_lib/* serializeStatement */.US)(item.statement), ports.fs);
        paths.push(path);
    }
    return paths;
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/signing-flow.js









/**
 * The whole of an action that signs. Never throws for a failure: it is in the result, with what was already published.
 */
async function runSigning(recipe, inputs, ports) {
    const base = {
        version: report.RESULT_VERSION,
        action: recipe.action,
        repository: ports.job.repository,
        needsTrustedRoot: false,
    };
    try {
        const skipped = forkNotice(ports);
        if (skipped !== undefined)
            return { ...base, outcome: 'skipped', bundles: [], notices: [skipped] };
        return await signAll(recipe, base, inputs, ports);
    }
    catch (error) {
        return {
            ...base,
            outcome: (0,outcome/* describeFailure */.Ic)(error).outcome,
            failure: (0,outcome/* describeFailure */.Ic)(error),
            bundles: [],
            notices: [],
        };
    }
}
async function signAll(recipe, base, inputs, ports) {
    assertNothingLater(inputs);
    const signing = readSigningInputs(inputs);
    if (signing.timeoutMs !== undefined)
        ports.http.budget?.limit(signing.timeoutMs);
    const finish = await recipe.prepare(inputs, ports);
    const instance = await openInstance(signing, ports);
    const identity = once(() => readIdentity(instance.rule, ports));
    const material = await finish(identity);
    const items = nameItems(material.items, ports.platform);
    const context = {
        ...base,
        ...contextOf(instance, signing),
        ...(material.provenance === undefined ? {} : { provenance: material.provenance }),
    };
    if (signing.isDryRun) {
        return {
            ...context,
            outcome: 'dry-run',
            bundles: [],
            statements: await writeUnsigned(items, ports),
            notices: material.notices,
        };
    }
    const who = await identity();
    assertNothingForged(items, who);
    const signed = await signItems({
        items,
        inputs: signing,
        instance,
        identity: who,
        defaultStores: instance.config.instance === 'private' ? ['file'] : recipe.defaultStores(signing),
        writesAttestationFile: recipe.writesAttestationFile,
        defaultBundleDir: recipe.defaultBundleDir,
    }, ports);
    const { failure, ...rest } = signed;
    const result = {
        ...context,
        ...rest,
        repository: who.claims.repository,
        ...(signed.bundles.length === 0
            ? {}
            : { signer: { identity: who.san, issuer: who.claims.issuer }, build: buildOf(who) }),
        notices: [...material.notices, ...signed.notices],
    };
    if (failure === undefined)
        return { ...result, outcome: 'verified' };
    const report = (0,outcome/* describeFailure */.Ic)(failure);
    return { ...result, outcome: report.outcome, failure: report };
}
function buildOf({ claims }) {
    return {
        runnerEnvironment: claims.runnerEnvironment,
        event: claims.eventName,
        ref: claims.ref,
        commit: claims.sha,
        isReusable: claims.jobWorkflowRef !== claims.workflowRef,
    };
}
function contextOf(instance, signing) {
    return { instance: instance.config.instance, needsTrustedRoot: signing.trustedRoot !== undefined };
}
/**
 * A pull request from a fork gets no ID token, so there is nothing to sign with; that is no failure. An event that runs
 * with the base repository's rights on a fork's code is one.
 *
 * @throws CoreError bad-input `FORK_WITH_RIGHTS` (case S12)
 */
function forkNotice(ports) {
    const { isFork, eventName } = ports.job;
    if (!isFork)
        return undefined;
    if (['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(eventName)) {
        return 'This pull request comes from a fork, whose jobs get no ID token: nothing was signed. The push after the merge signs.';
    }
    throw (0,outcome/* badInput */.AN)('FORK_WITH_RIGHTS', `event ${eventName}: the code comes from a fork and the job has the rights of this repository; nothing was signed`, {
        remedy: 'sign on `push`, `release` or `workflow_dispatch`',
    });
}
/**
 * A provenance that came as a file must not say what the certificate will contradict: whoever verifies it refuses it,
 * and a public log keeps it for ever (cases C08, C19).
 */
function assertNothingForged(items, identity) {
    for (const item of items)
        if (item.what === 'statement')
            (0,verification/* assertNoContradiction */.JC)(item.statement, identity.signer);
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
/** Refuses a demand that needs a subject, when there is none. */
function assertSome(count, what) {
    if (count === 0)
        throw new outcome/* CoreError */.am('bad-input', 'NO_SUBJECT', `${what}: nothing to sign`);
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/attest.js









/**
 * Attests: an SBOM with `sbom-path`, any predicate with `predicate-type` and `predicate` or `predicate-path`, else the
 * build's provenance; the inputs, outputs and side effects of `actions/attest`.
 */
function attest(inputs, ports) {
    return runSigning(recipe('attest'), inputs, ports);
}
/** Attests the build's provenance; the inputs, outputs and side effects of `actions/attest-build-provenance`. */
function buildProvenance(inputs, ports) {
    return runSigning(recipe('build-provenance'), inputs, ports);
}
function recipe(action) {
    return {
        action,
        writesAttestationFile: true,
        defaultBundleDir: undefined,
        defaultStores: (inputs) => (inputs.bundleDir === undefined ? ['github'] : ['github', 'file']),
        prepare: async (inputs, ports) => {
            const read = await readPredicate(inputs, ports);
            const subjects = await readSubjects(inputs, ports);
            if (read !== undefined) {
                const items = statementItems(subjects, read);
                return async () => ({ items, notices: [] });
            }
            const local = await readLocalFacts(inputs, ports);
            return async (identity) => provenanceMaterial(subjects, await identity(), local, ports);
        },
    };
}
async function provenanceMaterial(subjects, identity, local, ports) {
    const facts = await readBuildFacts(identity.claims, local, ports);
    const provenance = provenanceFromClaims(identity.claims, facts.context);
    const definition = provenance.predicate.body.buildDefinition;
    const buildType = typeof definition === 'object' && definition !== null && !Array.isArray(definition)
        ? String(definition.buildType)
        : '';
    return {
        items: statementItems(subjects, provenance.predicate),
        notices: [...facts.notices, ...provenance.notices],
        provenance: { buildType, fields: provenance.basis },
    };
}
/** The predicate that the inputs give; undefined means provenance. */
async function readPredicate(inputs, ports) {
    const sbom = optional(inputs, 'sbom-path');
    const type = optional(inputs, 'predicate-type');
    const text = optional(inputs, 'predicate');
    const path = optional(inputs, 'predicate-path');
    if (sbom !== undefined) {
        if (type !== undefined || text !== undefined || path !== undefined) {
            throw (0,outcome/* badInput */.AN)('INPUT', 'inputs sbom-path and predicate-*: an SBOM and another predicate at once', {
                remedy: 'use one step for each',
            });
        }
        return predicateFromSbomFile((0,external_node_path_.resolve)(ports.job.workspace, sbom), ports.fs);
    }
    if (type === undefined && text === undefined && path === undefined)
        return undefined;
    if (type === undefined) {
        throw (0,outcome/* badInput */.AN)('INPUT', 'input predicate-type: is missing beside the predicate', {
            remedy: 'name the type, an absolute URI',
        });
    }
    if ((text === undefined) === (path === undefined)) {
        throw (0,outcome/* badInput */.AN)('INPUT', 'inputs predicate and predicate-path: exactly one is needed beside predicate-type');
    }
    return text !== undefined
        ? predicateFromText(type, text)
        : predicateFromFile(type, (0,external_node_path_.resolve)(ports.job.workspace, path ?? ''), ports.fs);
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/sign.js






/** Largest ready statement that is signed, in bytes. */
const MAX_STATEMENT_BYTES = 16 * 1024 * 1024;
/** Signs files, digests and ready in-toto statements, each with a bundle of its own. */
function sign(inputs, ports) {
    return runSigning(RECIPE, inputs, ports);
}
const RECIPE = {
    action: 'sign',
    writesAttestationFile: false,
    defaultBundleDir: '.',
    defaultStores: () => ['file'],
    prepare: async (inputs, ports) => {
        const items = [
            ...(await fileItems(inputs, ports)),
            ...(await digestItems(inputs, ports)),
            ...(await statementFiles(inputs, ports)),
        ];
        assertSome(items.length, 'inputs files, digests, statements');
        return async () => ({ items, notices: [] });
    },
};
async function fileItems(inputs, ports) {
    const paths = optional(inputs, 'files');
    if (paths === undefined)
        return [];
    const subjects = await (0,subject/* resolveSubjects */.Gl)({ paths, nameStyle: 'auto', algorithms: ['sha256'] }, subjectMachine(ports));
    return subjects.map(signatureItem);
}
/** Lines of `sha256:<hex>`, with the artifact's name after a space where it has one. */
async function digestItems(inputs, ports) {
    const items = [];
    for (const line of lines(inputs, 'digests')) {
        const [, digest = '', name = ''] = /^(\S+)(?:\s+(.+))?$/.exec(line) ?? [];
        if (!digest.startsWith('sha256:')) {
            throw (0,outcome/* badInput */.AN)('INPUT', `input digests: "${line}": a plain signature is made over sha256`, {
                remedy: 'give `sha256:<hex> <name>`',
            });
        }
        const subjects = await (0,subject/* resolveSubjects */.Gl)({ digest, name: name === '' ? digest.replace(':', '-') : name }, subjectMachine(ports));
        items.push(...subjects.map(signatureItem));
    }
    return items;
}
function signatureItem(subject) {
    return {
        what: 'digest',
        subjects: [subject],
        kind: 'signature',
        sha256: Buffer.from(subject.digest.sha256 ?? '', 'hex'),
    };
}
async function statementFiles(inputs, ports) {
    const patterns = lines(inputs, 'statements');
    if (patterns.length === 0)
        return [];
    const found = await (0,subject/* walkFiles */.Fv)(patterns, subjectMachine(ports));
    const items = [];
    for (const file of found)
        items.push(await statementItem(file.path, ports));
    return items;
}
/** A ready statement, checked as if it were made here and signed byte for byte as it stands. */
async function statementItem(path, ports) {
    const { size } = await ports.fs.stat(path);
    if (size > MAX_STATEMENT_BYTES) {
        throw (0,outcome/* badInput */.AN)('INPUT', `statement ${path}: ${size} bytes; at most ${MAX_STATEMENT_BYTES} are signed`);
    }
    const payload = await ports.fs.readFile(path);
    const statement = (0,in_toto_attestation_lib/* parseStatement */.By)(payload, path);
    (0,in_toto_attestation_lib/* validatePredicate */.MJ)(statement.predicateType, statement.predicate);
    if (statement.subject.length > subject/* MAX_SUBJECTS_PER_STATEMENT */.$h) {
        throw (0,outcome/* badInput */.AN)('INPUT', `statement ${path}: ${statement.subject.length} subjects; at most ${subject/* MAX_SUBJECTS_PER_STATEMENT */.$h} fit`, {
            remedy: 'split it, or let `attest` make the statements: it shards them',
        });
    }
    const subjects = statement.subject.map(subject/* subjectFromDescriptor */.W5);
    return { what: 'statement', subjects, kind: (0,in_toto_attestation_lib/* shortNameOf */.PI)(statement.predicateType), statement, payload };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/log-url.js
/** Where people look at an entry of the public log; private logs have no such page. */
function logUrlOf(profile, logIndex) {
    return profile === 'public-good'
        ? { url: `https://search.sigstore.dev/?logIndex=${encodeURIComponent(logIndex)}` }
        : {};
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/accepted.js

/** A verified bundle as the result tells it. */
function reportedBundle(source, verified, level) {
    const { verifiedBy: by } = verified;
    const claims = by.kind === 'certificate' ? by.signer.claims : {};
    const facts = defined({
        predicateType: verified.statement?.predicateType,
        sourceRepository: claims.sourceRepositoryUri,
        sourceRef: claims.sourceRepositoryRef,
        sourceDigest: claims.sourceRepositoryDigest,
        buildTrigger: claims.buildTrigger,
        runnerEnvironment: claims.runnerEnvironment,
        runUrl: claims.runInvocationUri,
        level,
    });
    return {
        source,
        kind: verified.kind,
        profile: verified.profile,
        ...(by.kind === 'certificate'
            ? { signer: { identity: by.signer.san, issuer: by.signer.issuer } }
            : { key: { fingerprint: by.fingerprint } }),
        times: verified.times.map(({ at }) => at.toISOString()),
        logEntries: verified.logEntries.map(({ logIndex }) => ({ logIndex, ...logUrlOf(verified.profile, logIndex) })),
        ...facts,
    };
}
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/demands.js




const HOURS = { h: 1, d: 24, w: 168 };
/** Reads `max-age` and `build-input`. @throws CoreError bad-input `INPUT` */
function readBuildDemands(inputs) {
    return { maxAge: readAge(inputs), buildInputs: readInputs(inputs) };
}
/** The demands by input name, for the report. */
function shownDemands({ maxAge, buildInputs }) {
    const shown = [...buildInputs].map(([name, value]) => `${name}=${value}`).join(', ');
    return {
        ...(maxAge === undefined ? {} : { 'max-age': maxAge.text }),
        ...(shown === '' ? {} : { 'build-input': shown }),
    };
}
/** @throws CoreError refused `TIMESTAMP`, `BUILD_INPUT` */
function assertBuild(verified, { maxAge, buildInputs }, now) {
    if (maxAge !== undefined)
        demands_assertAge(verified, maxAge, now);
    if (buildInputs.size > 0)
        assertInputs(verified.statement, buildInputs);
}
/** Since the earliest time that somebody vouches for: another timestamp over an old signature makes it no younger. */
function demands_assertAge({ times }, { text, ms }, now) {
    if (times.length === 0)
        throw (0,outcome/* refused */.J5)('TIMESTAMP', `nobody vouches for its time, and it must be at most ${text} old`);
    const signed = Math.min(...times.map(({ at }) => at.getTime()));
    if (now.getTime() - signed <= ms)
        return;
    throw (0,outcome/* refused */.J5)('TIMESTAMP', `it was signed at ${new Date(signed).toISOString()}, and must be at most ${text} old`);
}
function assertInputs(statement, wanted) {
    const found = inputsOf(statement);
    for (const [name, value] of wanted) {
        const has = found.get(name);
        if (has === value)
            continue;
        throw (0,outcome/* refused */.J5)('BUILD_INPUT', `the input ${name} of the build is ${has === undefined ? 'not recorded' : JSON.stringify(has)}, and ${JSON.stringify(value)} is demanded`);
    }
}
/**
 * Inputs that a provenance records: of the workflow that was called or started, and, as `event.<name>`, those of the
 * event that one of our builders was called in.
 */
function inputsOf(statement) {
    const { predicateType, predicate } = statement ?? {};
    switch (predicateType) {
        case in_toto_attestation_lib/* PREDICATE */.W3.provenanceV1: {
            const parameters = demands_at(predicate, 'buildDefinition', 'externalParameters');
            return new Map([...textsOf(demands_at(parameters, 'inputs')), ...textsOf(demands_at(parameters, 'event', 'inputs'), 'event.')]);
        }
        case in_toto_attestation_lib/* PREDICATE */.W3.provenanceV02:
            return new Map(textsOf(demands_at(predicate, 'invocation', 'environment', 'github_event_payload', 'inputs')));
        default:
            return new Map();
    }
}
function textsOf(value, prefix = '') {
    return Object.entries((0,lib/* isJsonObject */.OW)(value) ? value : {}).flatMap(([name, one]) => one !== null && typeof one !== 'object' ? [[`${prefix}${name}`, String(one)]] : []);
}
function demands_at(value, ...path) {
    let found = value;
    for (const step of path)
        found = (0,lib/* isJsonObject */.OW)(found) && Object.hasOwn(found, step) ? found[step] : undefined;
    return found;
}
function readAge(inputs) {
    const text = optional(inputs, 'max-age');
    if (text === undefined)
        return undefined;
    const [, count = '', unit = ''] = /^([1-9]\d{0,4})([hdw])$/.exec(text) ?? [];
    if (count !== '')
        return { text, ms: Number(count) * (HOURS[unit] ?? 0) * 3_600_000 };
    throw (0,outcome/* badInput */.AN)('INPUT', `input max-age: "${text.slice(0, 80)}" is no age`, {
        remedy: 'give hours, days or weeks: 12h, 30d, 4w',
    });
}
function readInputs(inputs) {
    const read = new Map();
    for (const line of lines(inputs, 'build-input')) {
        const [, name, value = ''] = /^([^=\s]+)=(.*)$/.exec(line) ?? [];
        if (name === undefined)
            throw (0,outcome/* badInput */.AN)('INPUT', `input build-input: "${line.slice(0, 80)}" is not name=value`, {
                remedy: 'give one name=value a line',
            });
        if (read.has(name))
            throw (0,outcome/* badInput */.AN)('INPUT', `input build-input: ${name} stands there twice`);
        read.set(name, value);
    }
    return read;
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/worst.js

/**
 * Of several reasons the one that counts: as long as one bundle could not be decided, it may be the right one, so the
 * whole is undecided; a definite refusal says more than a bundle that cannot be read.
 */
function worst(rejected) {
    const order = ['undecided', 'refused', 'bad-input'];
    for (const outcome of order) {
        const found = rejected.find(({ failure }) => failure.outcome === outcome);
        if (found !== undefined) {
            const more = rejected.length > 1 ? ` (and ${rejected.length - 1} more bundles)` : '';
            return { ...found.failure, message: `${found.source}: ${found.failure.message}${more}` };
        }
    }
    return (0,outcome/* describeFailure */.Ic)(new Error('a bundle was rejected without a reason'));
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/judge.js





/**
 * The verdict about one artifact: at least one bundle satisfies everything that the inputs demand, and the policy, where
 * there is one, passes. Facts of two bundles are never put together to satisfy the inputs.
 */
async function judgeArtifact(artifact, found, judge, nothingFound) {
    const evidence = { accepted: [], rejected: [], facts: [], decided: [] };
    for (const bundle of found)
        await weigh(bundle, artifact, judge, evidence);
    const verdict = verdictOf(artifact, found, judge, evidence, nothingFound);
    return { verdict, decided: verdict.outcome === 'verified' ? evidence.decided : [] };
}
async function weigh(found, artifact, judge, evidence) {
    try {
        if (found.failure !== undefined)
            throw found.failure;
        const fact = judge.policy === undefined ? undefined : await attestationOf(found, artifact, judge);
        if (fact !== undefined)
            evidence.facts.push(fact);
        const { verified, level } = judge.expectation === undefined && fact !== undefined ? fact : await demanded(found, artifact, judge, fact);
        assertBuild(verified, judge.demands, judge.now());
        assertDemands(level, judge.demands);
        evidence.accepted.push(reportedBundle(found.source, verified, level));
        evidence.decided.push(found);
    }
    catch (error) {
        evidence.rejected.push({ source: found.source, failure: (0,outcome/* describeFailure */.Ic)(error) });
    }
}
/** The bundle as a policy sees it: verified, by whomever. */
async function attestationOf(found, artifact, judge) {
    const expectation = { decidedBy: 'policy', server: judge.server };
    return levelled(found, await verifyOne(found, artifact, judge, expectation), judge);
}
/** The bundle if it is what the inputs demand. */
async function demanded(found, artifact, judge, known) {
    if (judge.expectation === undefined)
        throw (0,outcome/* badInput */.AN)('EXPECTATION', 'nothing is demanded');
    const verified = await verifyOne(found, artifact, judge, judge.expectation);
    return known === undefined ? levelled(found, verified, judge) : { ...known, verified };
}
async function verifyOne(found, artifact, judge, expectation) {
    const inThread = await verifyInThread(found, artifact, judge, expectation);
    if (inThread !== undefined)
        return inThread;
    const bundle = (0,verification/* parseBundle */.QN)(found.text, found.source);
    const profile = await judge.chooser.profileFor(bundle);
    const artifactRef = { digests: artifact.digest, name: artifact.name, ...judge.bytesOf(artifact) };
    const signerReleases = await judge.levels.releasesOf(bundle, expectation);
    const verified = await (0,verification/* verifyBundle */.IF)(bundle, profile, artifactRef, { ...expectation, signerReleases, ...BY_MAP });
    if (found.published !== undefined)
        await verifyPublished(found.published, verified, profile, artifactRef, judge);
    return verified;
}
/** The level is evaluated of each provenance that comes back, and compares the builder's id by the map. */
const BY_MAP = { builderId: 'by-map' };
/** Undefined for what has to be verified here: whatever needs more than the bundle, the root and the artifact's digests. */
async function verifyInThread({ text, source, published }, artifact, { threads, bytesOf }, expectation) {
    // Releases of a signer are looked up by what the bundle says.
    if (threads === undefined || published !== undefined || expectation.signerWorkflow !== undefined)
        return undefined;
    const bytes = text.includes('"messageSignature"') ? bytesOf(artifact) : {};
    const artifactRef = { digests: artifact.digest, name: artifact.name, ...bytes };
    return threads.verify({ text, what: source }, artifactRef, { ...expectation, ...BY_MAP });
}
/** What npm's registry signed beside an attestation: a package whose publication does not verify is not believed. */
async function verifyPublished({ text, source, failure }, attestation, witnesses, artifact, judge) {
    if (failure !== undefined)
        throw failure;
    const profile = await judge.chooser.npmProfileBeside(witnesses);
    const expectation = { signedBy: 'key', predicateType: verification/* NPM_PUBLISH */.Cj };
    (0,verification/* assertPublished */.bq)(await (0,verification/* verifyBundle */.IF)((0,verification/* parseBundle */.QN)(text, source), profile, artifact, expectation), attestation);
}
async function levelled(found, verified, judge) {
    const level = await judge.levels.levelOf(verified);
    return { verified, source: found.source, ...(level === undefined ? {} : { level }) };
}
/** @throws CoreError refused `BUILDER`, `LEVEL` */
function assertDemands(report, { builderId, minimumLevel }) {
    if (builderId !== undefined)
        assertBuilder(report, builderId);
    if (minimumLevel === undefined)
        return;
    if (report === undefined)
        throw (0,outcome/* refused */.J5)('LEVEL', `it is no provenance, and Build L${minimumLevel} is demanded`);
    if (report.level >= minimumLevel)
        return;
    throw (0,outcome/* refused */.J5)('LEVEL', `the provenance shows Build L${report.level}, and L${minimumLevel} is demanded`, {
        ...(report.raise === undefined ? {} : { remedy: report.raise }),
    });
}
/** A builder without its `@ref` stands for the versions that the builder map admits (case B12). */
function assertBuilder(report, wanted) {
    const { id, matchedBy } = report?.builder ?? {};
    if (id === wanted)
        return;
    const isAdmitted = matchedBy === 'tag' || matchedBy === 'release-list' || matchedBy === 'build-config';
    if (isAdmitted && id?.startsWith(`${wanted}@`) === true)
        return;
    throw (0,outcome/* refused */.J5)('BUILDER', `the builder is ${id === undefined ? 'not named' : `"${id}"`}, and "${wanted}" is demanded`, {
        remedy: 'give `builder-id` as the provenance has it; without its @ref only at a release that the builder map admits',
    });
}
function verdictOf(artifact, found, judge, { accepted, rejected, facts }, nothingFound) {
    const policy = judge.policy?.evaluate({
        ...(artifact.path === undefined ? {} : { name: artifact.name }),
        digest: artifact.digest,
        attestations: facts,
        now: judge.now(),
    });
    const levels = accepted.flatMap(({ level }) => (level === undefined ? [] : [level.level]));
    const context = {
        subject: { name: artifact.name, digest: artifact.digest, ...(artifact.path === undefined ? {} : { isFile: true }) },
        ...judge.pathOf(artifact),
        accepted,
        rejected,
        ...(levels.length === 0 ? {} : { level: Math.max(...levels) }),
        ...(policy === undefined ? {} : { policy: { verdict: policy.verdict, rules: policy.rules } }),
    };
    const failure = failureOf(found, accepted, rejected, policy, nothingFound);
    return failure === undefined ? { ...context, outcome: 'verified' } : { ...context, outcome: failure.outcome, failure };
}
function failureOf(found, accepted, rejected, policy, nothingFound) {
    if (found.length === 0)
        return (0,outcome/* describeFailure */.Ic)(nothingFound());
    if (accepted.length === 0)
        return worst(rejected);
    if (policy === undefined || policy.verdict === 'pass')
        return undefined;
    // What could not be decided may be what the policy misses.
    const isOpen = policy.verdict === 'undecided' || rejected.some(({ failure }) => failure.outcome === 'undecided');
    const message = `the policy does not pass: ${policy.reason}`;
    return (0,outcome/* describeFailure */.Ic)(isOpen ? (0,outcome/* undecided */.oo)('POLICY', message) : (0,outcome/* refused */.J5)('POLICY', message));
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/levels.js








const MAX_MAP_BYTES = 1024 * 1024;
const MAX_LIST_BYTES = 16 * 1024 * 1024;
const PROVENANCE = [in_toto_attestation_lib/* PREDICATE */.W3.provenanceV1, in_toto_attestation_lib/* PREDICATE */.W3.provenanceV02];
/** The ref of a workflow's address, which begins at the `@` behind the file's name. */
const AT_REF = /(?<=\.ya?ml)@\S+$/;
/** A judge with the caller's builder map before the built-in one. @throws CoreError bad-input for a map that cannot be read */
async function levelJudge(inputs, chooser, ports) {
    const map = await readMap(inputs.builderMap, ports);
    const lists = new Map();
    const listOf = (entry) => {
        const list = lists.get(entry.signer) ?? readList(entry, inputs.isOffline, chooser, ports);
        lists.set(entry.signer, list);
        return list;
    };
    return {
        releasesOf: async (bundle, expectation) => {
            const uri = signerAtCommit(bundle, expectation);
            const entry = map.builders.find(({ signer, releases }) => signer === uri && releases !== undefined);
            return entry === undefined ? [] : (await listOf(entry)).releases.map(({ commit }) => commit);
        },
        levelOf: async (verified) => {
            if (verified.statement === undefined || !PROVENANCE.includes(verified.statement.predicateType))
                return undefined;
            const releases = new Map();
            for (const entry of listedBuilders(verified, map)) {
                const list = await listOf(entry);
                releases.set(list.repository, list);
            }
            return evaluateLevel(verified, map, releases);
        },
    };
}
async function readMap(path, ports) {
    const builtin = builtinBuilderMap();
    if (path === undefined)
        return builtin;
    const bytes = await (0,subject/* readLimited */.tk)((0,external_node_path_.resolve)(ports.job.workspace, path), MAX_MAP_BYTES, ports.fs, ({ problem, cause }) => (0,outcome/* badInput */.AN)('BUILDER_MAP', `input builder-map: ${path} ${problem}`, { cause }));
    return mergeBuilderMaps(parseBuilderMap(bytes, path), builtin);
}
/** The demanded workflow without a ref, where a bundle says, unverified, that it signed at a commit. */
function signerAtCommit({ bundle }, { signerWorkflow, server }) {
    const der = (0,verification/* certificateOf */.tq)(bundle);
    if (signerWorkflow === undefined || der === undefined)
        return undefined;
    const named = (0,verification/* namedWorkflow */.ZZ)(signerWorkflow, server ?? 'https://github.com');
    const { san } = (0,verification/* identityOf */.cu)((0,verification/* parseSigningCertificate */.Iw)(der));
    const isAtCommit = named.ref === undefined && san.startsWith(`${named.uri}@`) && /@[0-9a-f]{40}$/.test(san);
    return isAtCommit ? named.uri : undefined;
}
/**
 * The builders of a provenance whose releases the map has a list of: the signer, and the one that it speaks for. Only the
 * list vouches for a commit, and shows that a tag was moved (case C22).
 */
function listedBuilders({ signer, statement }, map) {
    const named = [signer?.san, builderIdOf(statement)].map((address) => address?.replace(AT_REF, ''));
    return map.builders.filter((entry) => entry.releases !== undefined && named.includes(entry.signer));
}
function builderIdOf(statement) {
    const predicate = statement?.predicate;
    const holder = (0,lib/* isJsonObject */.OW)(predicate?.runDetails) ? predicate.runDetails : predicate;
    const builder = (0,lib/* isJsonObject */.OW)(holder) ? holder.builder : undefined;
    const id = (0,lib/* isJsonObject */.OW)(builder) ? builder.id : undefined;
    return typeof id === 'string' ? id : undefined;
}
async function readList(entry, isOffline, chooser, ports) {
    const { location = '', identity = '', issuer = '' } = entry.releases ?? {};
    const verified = [];
    for (const found of await bundlesAt(location, isOffline, ports)) {
        if (found.failure !== undefined)
            throw found.failure;
        const bundle = (0,verification/* parseBundle */.QN)(found.text, found.source);
        const expectation = {
            identity: { kind: 'exact', value: identity },
            issuer: { kind: 'exact', value: issuer },
            server: ports.job.serverUrl,
        };
        verified.push(await (0,verification/* verifyBundle */.IF)(bundle, await chooser.profileFor(bundle), undefined, expectation));
    }
    return readReleaseList(verified, entry);
}
async function bundlesAt(location, isOffline, ports) {
    if (!/^https?:\/\//.test(location))
        return (0,storage/* bundlesInFile */.JD)((0,external_node_path_.resolve)(ports.job.workspace, location), ports.fs);
    if (isOffline) {
        throw (0,outcome/* undecided */.oo)('RELEASE_LIST', `release list ${location}: offline, and it is not at hand`, {
            remedy: 'name a file in `releases` of the builder map',
        });
    }
    const url = (0,lib/* assertServiceUrl */.VT)(location, 'release list');
    const reply = await ports.http.request({ service: 'release list', url, maxBytes: MAX_LIST_BYTES, redirect: 'strip' });
    return (0,storage/* bundlesInText */.km)(reply.text(), location);
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/policy.js



const MAX_POLICY_BYTES = 1024 * 1024;
/** The policy of a file, relative to the workspace. @throws CoreError bad-input `POLICY` */
async function openPolicy(path, ports) {
    if (ports.policies === undefined)
        throw (0,outcome/* badInput */.AN)('NOT_YET', 'input policy: policies are not part of this program');
    const bytes = await (0,subject/* readLimited */.tk)((0,external_node_path_.resolve)(ports.job.workspace, path), MAX_POLICY_BYTES, ports.fs, ({ problem, cause }) => (0,outcome/* badInput */.AN)('POLICY', `input policy: ${path} ${problem}`, { cause }));
    return ports.policies.open(bytes, path);
}

;// CONCATENATED MODULE: ./packages/core/lib/key/key-validity.js

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
        throw key_validity_bad(`"${text.slice(0, 80)}" is not START/END`);
    const start = key_validity_timeOf(first);
    if (last === '')
        return { start };
    const end = key_validity_timeOf(last);
    if (end.getTime() < start.getTime())
        throw key_validity_bad('the end lies before the beginning');
    return { start, end };
}
function key_validity_timeOf(text) {
    const time = TIME.test(text) ? new Date(text) : undefined;
    // The platform takes 30 February for 2 March.
    if (time === undefined || Number.isNaN(time.getTime()) || !isRealDay(text))
        throw key_validity_bad(`"${text.slice(0, 40)}" is no time with a zone`);
    return time;
}
function isRealDay(text) {
    const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
    return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
function key_validity_bad(problem) {
    return (0,outcome/* badInput */.AN)('INPUT', `input key-validity: ${problem}`, {
        remedy: 'give START/END as in 2026-01-01T00:00:00Z/2027-01-01T00:00:00Z, or START/ without an end',
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/key/public-key.js


const BLOCK = /^-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END ([A-Z0-9 ]+)-----$/;
const MAX_PEM = 16 * 1024;
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
/** Smaller public exponents of RSA make forging cheap where padding is checked badly. */
const MIN_EXPONENT = 65537n;
const PSS_DIGEST = 'sha256';
/**
 * The public key of a PEM text (`PUBLIC KEY`, RFC 7468): ECDSA on P-256, P-384 or P-521, RSA or RSA-PSS of 2048 to 4096
 * bits, Ed25519. Nothing else may stand beside it.
 *
 * @param what names the file or input, for errors; what stands in it is never repeated
 * @throws CoreError bad-input `KEY`
 */
function parsePublicKey(pem, what) {
    if (pem.length > MAX_PEM)
        throw public_key_bad(what, 'is longer than any public key');
    const text = (typeof pem === 'string' ? pem : Buffer.from(pem).toString('latin1')).trim();
    const [, label, body = '', endLabel] = BLOCK.exec(text) ?? [];
    if (label === undefined || label !== endLabel)
        throw notOne(text, what);
    if (label !== 'PUBLIC KEY')
        throw otherKind(label, what);
    const base64 = body.replace(/[\r\n]/g, '');
    const der = Buffer.from(base64, 'base64');
    if (der.toString('base64') !== base64)
        throw public_key_bad(what, 'is not canonical base64');
    const key = keyOf(der, what);
    assertUsual(key, what);
    return { key, der, fingerprint: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(der).digest('hex')}` };
}
function keyOf(der, what) {
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        // The fingerprint and the log know the key by these bytes, so there must be one way to write it.
        if (usualForm(key).export({ format: 'der', type: 'spki' }).equals(der))
            return key;
    }
    catch (cause) {
        throw public_key_bad(what, 'is no public key that can be read', cause);
    }
    throw public_key_bad(what, 'is not the one DER of its key');
}
/** The platform keeps how the point of a curve was written; here it is whole, and the curve goes by its name. */
function usualForm(key) {
    return key.asymmetricKeyType === 'ec' && CURVES.includes(key.asymmetricKeyDetails?.namedCurve ?? '')
        ? (0,external_node_crypto_.createPublicKey)({ key: key.export({ format: 'jwk' }), format: 'jwk' })
        : key;
}
function assertUsual(key, what) {
    const { namedCurve = '', modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'ec':
            if (CURVES.includes(namedCurve))
                return;
            throw public_key_bad(what, `is on the curve ${namedCurve}; P-256, P-384 and P-521 are accepted`);
        case 'rsa':
        case 'rsa-pss':
            if (modulusLength < 2048 || modulusLength > 4096)
                throw public_key_bad(what, `has ${modulusLength} bits; RSA keys of 2048 to 4096 are accepted`);
            if (publicExponent < MIN_EXPONENT)
                throw public_key_bad(what, 'has a public exponent below 65537');
            assertPss(key, what);
            return;
        case 'ed25519':
            return;
        default:
            throw public_key_bad(what, `is of the kind ${key.asymmetricKeyType ?? 'unknown'}; ECDSA, RSA and Ed25519 are accepted`);
    }
}
/** A key may fix its digests; another one than SHA-256 is none that Sigstore names (its algorithm registry). */
function assertPss(key, what) {
    const { hashAlgorithm = PSS_DIGEST, mgf1HashAlgorithm = PSS_DIGEST } = key.asymmetricKeyDetails ?? {};
    if (hashAlgorithm === PSS_DIGEST && mgf1HashAlgorithm === PSS_DIGEST)
        return;
    throw public_key_bad(what, `is for RSA-PSS with ${hashAlgorithm} and ${mgf1HashAlgorithm}; SHA-256 is accepted`);
}
function notOne(text, what) {
    const count = text.split('-----BEGIN ').length - 1;
    return public_key_bad(what, count > 1 ? 'holds more than one key' : 'is no PEM text');
}
function otherKind(label, what) {
    if (label.endsWith('PRIVATE KEY')) {
        return (0,outcome/* badInput */.AN)('KEY', `${what}: is a private key`, {
            remedy: 'give the public key; if others could read this one here, replace the key',
        });
    }
    if (label === 'CERTIFICATE')
        return public_key_bad(what, 'is a certificate: demand its identity, or give its public key');
    return public_key_bad(what, `is a ${label}, not a PUBLIC KEY`);
}
function public_key_bad(what, problem, cause) {
    return (0,outcome/* badInput */.AN)('KEY', `${what}: ${problem}`, {
        remedy: 'give one public key as PEM, for example of `openssl pkey -pubout` or `cosign public-key`',
        ...(cause === undefined ? {} : { cause }),
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/key/index.js



;// CONCATENATED MODULE: ./packages/core/lib/flow/key-inputs.js





const MAX_KEY_BYTES = 64 * 1024;
/** Reads them; undefined when no key is given. @throws CoreError bad-input `INPUT` for what only goes with a key */
function readKeyInputs(inputs) {
    const key = optional(inputs, 'key');
    const validity = optional(inputs, 'key-validity');
    const log = oneOf(inputs, 'transparency-log', ['', 'required', 'none'], '');
    if (key !== undefined) {
        return {
            key,
            validFor: validity === undefined ? undefined : parseKeyValidity(validity),
            isLogRequired: log !== 'none',
        };
    }
    if (inputs.input('key') !== '')
        throw (0,outcome/* badInput */.AN)('INPUT', 'input key: is blank', { remedy: 'give a key, or leave it out' });
    for (const [name, value] of Object.entries({ 'key-validity': validity, 'transparency-log': log })) {
        if (value === undefined || value === '')
            continue;
        throw (0,outcome/* badInput */.AN)('INPUT', `input ${name}: belongs to verifying with a key, and none is given`, {
            remedy: 'give `key`, or leave it out: for certificates the trust root says what is needed',
        });
    }
    return undefined;
}
/** The key itself. @throws CoreError bad-input `KEY` */
async function openKey({ key, validFor }, ports) {
    const isPem = key.startsWith('-----BEGIN');
    const pem = isPem
        ? key
        : await (0,subject/* readLimited */.tk)((0,external_node_path_.resolve)(ports.job.workspace, key), MAX_KEY_BYTES, ports.fs, ({ problem, cause }) => (0,outcome/* badInput */.AN)('KEY', `input key: ${key} ${problem}`, {
            cause,
            remedy: 'give the path of a PEM file, or the PEM itself',
        }));
    const parsed = parsePublicKey(pem, isPem ? 'input key' : key);
    return { key: parsed.key, fingerprint: parsed.fingerprint, ...(validFor === undefined ? {} : { validFor }) };
}
/** The key as a report names it: the path, or that it was given as text. */
function shownKey({ key }) {
    return key.startsWith('-----BEGIN') ? 'given as PEM' : key;
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/profiles.js




/** Largest trusted root file, in bytes. */
const MAX_ROOT_BYTES = 16 * 1024 * 1024;
/**
 * Profiles by the inputs: the roots of the file that was given, one by one, or the published instances. Roots are never
 * merged: a bundle meets exactly the demands of the root whose authority issued its certificate.
 */
async function profileChooser(inputs, ports) {
    const loaders = inputs.trustedRoot !== undefined ? await fileLoaders(inputs.trustedRoot, ports) : publishedLoaders(inputs, ports);
    const byKey = inputs.key === undefined ? undefined : keyProfiles(await openKey(inputs.key, ports), inputs, loaders);
    const npm = new Map();
    return {
        first: async () => (byKey === undefined ? loaders[0]?.() : undefined),
        npmProfileBeside: (witnesses) => {
            const known = npm.get(witnesses) ?? (0,trust/* loadNpmProfile */.Hq)(inputs.isOffline, ports, witnesses);
            npm.set(witnesses, known);
            return known;
        },
        profileFor: async (bundle) => {
            (0,verification/* assertKeyMayHaveSigned */.vb)(bundle, inputs.expectation);
            if (byKey !== undefined && (0,verification/* certificateOf */.tq)(bundle.bundle) === undefined)
                return byKey(bundle);
            if (byKey !== undefined && inputs.judge.policy === undefined)
                throw (0,outcome/* refused */.J5)('IDENTITY', 'it was signed with a certificate, and a key is demanded');
            const sources = [];
            for (const load of loaders) {
                const profile = await load();
                if (await (0,verification/* isIssuedUnder */.QE)(profile, bundle))
                    return profile;
                sources.push(profile.source);
            }
            throw (0,outcome/* refused */.J5)('UNKNOWN_AUTHORITY', `the certificate was issued by no authority of the trust root (${sources.join('; ')})`, {
                remedy: 'if a private Sigstore signed it, give its root as `trusted-root`; else do not trust it',
            });
        },
    };
}
/**
 * The profile of a key. Its witnesses are looked up in one root, which is loaded only for a bundle that has any: what
 * nobody witnessed, no root can vouch for.
 */
function keyProfiles(key, { key: given, trustedRoot }, [first, ...others]) {
    const isLogRequired = given?.isLogRequired !== false;
    if (trustedRoot !== undefined && others.length > 0) {
        throw (0,outcome/* badInput */.AN)('TRUSTED_ROOT', `input trusted-root: ${trustedRoot} holds ${others.length + 1} roots`, {
            remedy: 'with `key` give the one root whose logs and timestamp authorities count',
        });
    }
    const alone = (0,trust/* keyProfile */.FI)(key, { isLogRequired });
    const witnessed = memo(async () => {
        const root = await first?.();
        return (0,trust/* keyProfile */.FI)(key, { isLogRequired, ...(root === undefined ? {} : { root }) });
    });
    return async ({ bundle: { verificationMaterial: material } }) => {
        const stamps = material.timestampVerificationData?.rfc3161Timestamps ?? [];
        return material.tlogEntries.length + stamps.length === 0 ? alone : witnessed();
    };
}
async function fileLoaders(path, ports) {
    const found = await ports.fs.stat(path).catch((cause) => {
        throw (0,outcome/* badInput */.AN)('INPUT', `input trusted-root: ${path} cannot be read`, { cause });
    });
    if (!found.isFile())
        throw (0,outcome/* badInput */.AN)('INPUT', `input trusted-root: ${path} is not a regular file`);
    if (found.size > MAX_ROOT_BYTES)
        throw (0,outcome/* badInput */.AN)('INPUT', `input trusted-root: ${path} has ${found.size} bytes; at most ${MAX_ROOT_BYTES} are read`);
    const bytes = await ports.fs.readFile(path);
    return (0,trust/* parseTrustedRoots */.uE)(bytes, path).map((root) => {
        const profile = (0,trust/* privateProfile */.fP)(root, path);
        return async () => profile;
    });
}
function publishedLoaders(inputs, ports) {
    const { isOffline: offline } = inputs;
    const { tufMirror, tufRoot: tufRootFile } = inputs;
    if (tufMirror !== undefined && tufRootFile === undefined) {
        throw (0,outcome/* badInput */.AN)('INPUT', 'inputs tuf-mirror and tuf-root: a mirror is not trusted without its first root', {
            remedy: 'give the first root as `tuf-root`',
        });
    }
    const tuf = {
        ...(tufMirror === undefined ? {} : { tufMirror }),
        ...(tufRootFile === undefined ? {} : { tufRootFile }),
    };
    const host = hostOf(ports);
    const isTenant = host.endsWith('.ghe.com');
    const github = memo(async () => {
        const trustDomain = isTenant && !offline ? await ports.github.trustDomain() : undefined;
        const domain = trustDomain === undefined ? {} : { trustDomain };
        return (0,trust/* loadTrustProfile */.CJ)({ profile: 'github', offline, ...domain, ...tuf }, ports);
    });
    // A mirror of one's own has one root: that of the tenant, or else that of a private Sigstore.
    if (tufMirror !== undefined)
        return [isTenant ? github : memo(() => (0,trust/* loadTrustProfile */.CJ)({ profile: 'private', offline, ...tuf }, ports))];
    return [memo(() => (0,trust/* loadTrustProfile */.CJ)({ profile: 'public-good', offline }, ports)), github];
}
function hostOf(ports) {
    const { serverUrl } = ports.job;
    return URL.canParse(serverUrl) ? new URL(serverUrl).host : '';
}
function memo(load) {
    let loaded;
    return () => {
        loaded ??= load();
        return loaded;
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/report-files.js




/** The result with the report and the SARIF log written where the inputs say; whatever the outcome. */
async function writeReports(result, inputs, ports) {
    const { reportPath, sarifPath, minimumLevel } = inputs;
    if (reportPath === undefined && sarifPath === undefined)
        return result;
    const html = reportPath === undefined ? undefined : (0,external_node_path_.resolve)(ports.job.workspace, reportPath);
    const sarif = sarifPath === undefined ? undefined : (0,external_node_path_.resolve)(ports.job.workspace, sarifPath);
    if (html !== undefined)
        await (0,storage/* writeFileSafely */.kv)(html, (0,report.htmlReport)(result), ports.fs);
    if (sarif !== undefined) {
        const options = { toolVersion: outcome/* SUITE_VERSION */.sZ, ...(minimumLevel === undefined ? {} : { minimumLevel }) };
        await (0,storage/* writeFileSafely */.kv)(sarif, (0,report.sarifLog)(result, options), ports.fs);
    }
    return { ...result, report: { ...(html === undefined ? {} : { html }), ...(sarif === undefined ? {} : { sarif }) } };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/statement-signer.js





/**
 * Signs statements as this job, keyless, with the instance that the inputs choose; the privacy gate is asked first.
 *
 * @throws CoreError refused `PRIVATE_REPOSITORY`, and whatever opening the instance finds
 */
async function statementSigner(inputs, ports) {
    const signing = readSigningInputs(inputs);
    const instance = await openInstance(signing, ports);
    const identity = await readIdentity(instance.rule, ports);
    const asksVisibility = reachesPublicLog(instance.config) && !signing.allowPublicLog;
    const api = asksVisibility ? await ports.github.visibility(identity.claims.repository) : 'unknown';
    assertMayBePublic(instance.config, { api, token: identity.claims.visibility }, { allowPublicLog: signing.allowPublicLog, identity: identity.san });
    const session = openSession({
        config: instance.config,
        profile: instance.profile,
        idToken: identity.idToken,
        expected: { san: identity.san, issuer: identity.claims.issuer },
    }, { http: ports.http, clock: ports.clock, log: ports.log.debug });
    return async (statement, payload) => {
        try {
            return (await session.signStatement(statement, payload)).text;
        }
        finally {
            session.close();
        }
    };
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./packages/core/lib/flow/threads.js


/** A thread costs about 100 ms of a processor until it verifies as fast as the rest; a bundle costs 2 ms. */
const WORTH_THREADS = 100;
/** This thread finds the bundles and tells the results of all; more threads would wait for it. */
const MAX_THREADS = 3;
/** Threads beside this one for many artifacts; undefined for few, on one processor, or where the script of a thread is not at hand. */
async function openThreads(artifacts, chooser, { parallelism, verifyWorkerUrl: url }) {
    if (url === undefined || parallelism < 2 || artifacts < WORTH_THREADS)
        return undefined;
    keepMemorySmall();
    // A root that cannot be had is told of each bundle, as without threads.
    const profile = await chooser.first().catch(() => undefined);
    return profile && (0,verification/* startVerifyingThreads */.D_)(profile, { url, count: Math.min(parallelism - 1, MAX_THREADS) });
}
/**
 * The young part of the heap grows by half a dozen times while a thousand bundles go through it, to three times what the
 * rest needs. Kept as it is, it costs a twentieth of the time. The threads have a limit of their own.
 */
function keepMemorySmall() {
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/judge-inputs.js


/** Reads them. @throws CoreError bad-input `INPUT` for values that are none, or that do not go together */
function readJudgeInputs(inputs) {
    const read = {
        builderId: optional(inputs, 'builder-id'),
        builderMap: optional(inputs, 'builder-map'),
        minimumLevel: readLevel(inputs),
        policy: optional(inputs, 'policy'),
        vsa: oneOf(inputs, 'vsa', ['none', 'unsigned', 'signed'], 'none'),
        verifierId: optional(inputs, 'verifier-id'),
        resourceUri: optional(inputs, 'resource-uri'),
        reportPath: optional(inputs, 'report-path'),
        sarifPath: optional(inputs, 'sarif-path'),
    };
    assertVsaInputs(read);
    return read;
}
function readLevel(inputs) {
    const value = optional(inputs, 'minimum-level');
    if (value === undefined)
        return undefined;
    const [, digit] = /^(?:SLSA_BUILD_LEVEL_)?([123])$/.exec(value) ?? [];
    if (digit !== undefined)
        return Number(digit);
    throw (0,outcome/* badInput */.AN)('INPUT', `input minimum-level: "${value.slice(0, 100)}" is no Build level that can be demanded`, {
        remedy: 'give 1, 2 or 3, or SLSA_BUILD_LEVEL_1 to SLSA_BUILD_LEVEL_3',
    });
}
/** A summary names its verifier, its resource and its policy (SLSA v1.2, Verification Summary Attestation). */
function assertVsaInputs({ vsa, verifierId, resourceUri, policy }) {
    if (vsa === 'none') {
        if (verifierId === undefined && resourceUri === undefined)
            return;
        throw (0,outcome/* badInput */.AN)('INPUT', 'inputs verifier-id and resource-uri: belong to a verification summary, and none is asked for', {
            remedy: 'set `vsa: unsigned` or `vsa: signed`, or leave them out',
        });
    }
    const missing = Object.entries({ 'verifier-id': verifierId, 'resource-uri': resourceUri, policy }).flatMap(([name, value]) => (value === undefined ? [name] : []));
    if (missing.length === 0)
        return;
    throw (0,outcome/* badInput */.AN)('INPUT', `input vsa: a verification summary needs ${missing.map((name) => `\`${name}\``).join(', ')}`, {
        remedy: 'give them: who verifies, what was verified as its consumer fetches it, and by which policy',
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/verify-inputs.js






/** Inputs that bind something, in the order of the report. */
const BINDING = [
    'certificate-identity',
    'certificate-identity-pattern',
    'certificate-oidc-issuer',
    'certificate-oidc-issuer-pattern',
    'signer-workflow',
    'signer-digest',
    'source-repository',
    'source-repository-id',
    'source-owner-id',
    'source-ref',
    'source-digest',
    'source-tag',
    'source-versioned-tag',
    'build-trigger',
    'predicate-type',
];
/**
 * Reads the inputs of `verify`.
 *
 * @throws CoreError bad-input for inputs that do not go together, `EXPECTATION` when they bind too little to mean anything
 */
async function readVerifyInputs(inputs, serverUrl) {
    const isOffline = isTrue(inputs, 'offline');
    const bundle = optional(inputs, 'bundle');
    const denySelfHostedRunners = inputs.input('deny-self-hosted-runners') === '' || inputs.boolean('deny-self-hosted-runners');
    const judge = readJudgeInputs(inputs);
    const key = readKeyInputs(inputs);
    const build = readBuildDemands(inputs);
    const read = {
        ...(await readExpectation(inputs)),
        ...(key === undefined ? {} : { signedBy: 'key' }),
    };
    const bindsSigner = Object.keys(read).length > 0;
    const expectation = { ...read, denySelfHostedRunners, server: serverUrl };
    // A policy may be all that decides; what is given beside it must bind as much as it would alone.
    if (bindsSigner || judge.policy === undefined)
        (0,verification/* assertExpectation */.Vx)(expectation);
    const demanded = Object.fromEntries(BINDING.flatMap((name) => {
        const value = bindingInput(inputs, name);
        return value === undefined ? [] : [[name, value]];
    }));
    const isBound = (name) => demanded[name] !== undefined || demanded[`${name}-pattern`] !== undefined;
    return {
        files: optional(inputs, 'files'),
        digests: inputs
            .input('digests')
            .split(/[\s,]+/)
            .filter((word) => word !== ''),
        bundle,
        sources: readSources(inputs, isOffline),
        bundleDir: optional(inputs, 'bundle-dir') ?? '.',
        releaseTag: optional(inputs, 'release-tag'),
        trustedRoot: optional(inputs, 'trusted-root'),
        tufMirror: optional(inputs, 'tuf-mirror'),
        tufRoot: optional(inputs, 'tuf-root'),
        isOffline,
        timeoutMs: readDuration(inputs, 'timeout'),
        expectation,
        bindsSigner,
        key,
        build,
        judge,
        demanded: {
            ...demanded,
            ...(key === undefined ? {} : keyDemands(key)),
            ...shownDemands(build),
            ...judgeDemands(judge),
            ...(key === undefined || judge.policy !== undefined
                ? { 'deny-self-hosted-runners': String(denySelfHostedRunners) }
                : {}),
        },
        unbound: key !== undefined
            ? isBound('predicate-type')
                ? []
                : ['predicate-type']
            : ['certificate-identity', 'source-repository', 'source-ref', 'source-digest', 'predicate-type'].filter((name) => !isBound(name) &&
                !(name === 'certificate-identity' && isBound('signer-workflow')) &&
                !(name === 'source-ref' && (isBound('source-tag') || isBound('source-versioned-tag')))),
    };
}
function keyDemands(key) {
    const { start, end } = key.validFor ?? {};
    return {
        key: shownKey(key),
        ...(start === undefined ? {} : { 'key-validity': `${start.toISOString()}/${end?.toISOString() ?? ''}` }),
        'transparency-log': key.isLogRequired ? 'required' : 'none',
    };
}
function judgeDemands({ builderId, minimumLevel, policy }) {
    return {
        ...(builderId === undefined ? {} : { 'builder-id': builderId }),
        ...(minimumLevel === undefined ? {} : { 'minimum-level': String(minimumLevel) }),
        ...(policy === undefined ? {} : { policy }),
    };
}
async function readExpectation(inputs) {
    const identity = await match(inputs, 'certificate-identity');
    const issuer = await match(inputs, 'certificate-oidc-issuer');
    const named = {
        signerWorkflow: bindingInput(inputs, 'signer-workflow'),
        signerDigest: bindingInput(inputs, 'signer-digest'),
        sourceRepository: bindingInput(inputs, 'source-repository'),
        sourceRepositoryId: bindingInput(inputs, 'source-repository-id'),
        sourceOwnerId: bindingInput(inputs, 'source-owner-id'),
        sourceRef: bindingInput(inputs, 'source-ref'),
        sourceDigest: bindingInput(inputs, 'source-digest'),
        buildTrigger: bindingInput(inputs, 'build-trigger'),
        sourceTag: tagInput(inputs),
        predicateType: bindingInput(inputs, 'predicate-type'),
    };
    const version = bindingInput(inputs, 'source-versioned-tag');
    return {
        ...(identity === undefined ? {} : { identity }),
        ...(issuer === undefined ? {} : { issuer }),
        ...(version === undefined ? {} : { sourceVersion: (0,verification/* versionMatch */.s1)(version) }),
        ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
    };
}
/** A tag by its name; a ref would be compared with `refs/tags/` twice and never match. */
function tagInput(inputs) {
    const tag = bindingInput(inputs, 'source-tag');
    if (tag?.startsWith('refs/') !== true)
        return tag;
    throw (0,outcome/* badInput */.AN)('INPUT', `input source-tag: "${tag.slice(0, 80)}" is a ref, not the name of a tag`, {
        remedy: 'leave out `refs/tags/`, or give it as `source-ref`',
    });
}
/** An exact value or a pattern, never both. */
async function match(inputs, name) {
    const exact = bindingInput(inputs, name);
    const pattern = bindingInput(inputs, `${name}-pattern`);
    if (exact !== undefined && pattern !== undefined) {
        throw (0,outcome/* badInput */.AN)('INPUT', `inputs ${name} and ${name}-pattern: one of them, not both`);
    }
    if (pattern !== undefined)
        return { kind: 'pattern', pattern: await (0,verification/* anchoredPattern */.dK)(pattern) };
    return exact === undefined ? undefined : { kind: 'exact', value: exact };
}
/** The value as it was given; one of nothing but blanks would silently bind nothing, so it is refused (case B01). */
function bindingInput(inputs, name) {
    const value = inputs.input(name);
    if (value === '')
        return undefined;
    if (value.trim() !== '')
        return value.trim();
    throw (0,outcome/* badInput */.AN)('INPUT', `input ${name}: is blank`, { remedy: 'give a value, or leave the input out' });
}
function readSources(inputs, isOffline) {
    const words = inputs
        .input('bundle-from')
        .split(/[\s,]+/)
        .filter((word) => word !== '');
    const sources = words.map((word) => {
        if (word === 'github' || word === 'file' || word === 'release')
            return word;
        if (word === 'oci')
            throw (0,outcome/* badInput */.AN)('NOT_YET', 'input bundle-from: reading from a registry (oci) is not there yet');
        throw (0,outcome/* badInput */.AN)('INPUT', `input bundle-from: "${word}" is not one of github, file, release`);
    });
    if (isOffline && sources.some((source) => source !== 'file')) {
        throw (0,outcome/* badInput */.AN)('INPUT', 'inputs offline and bundle-from: without the network only `file` can be read');
    }
    if (sources.length > 0)
        return [...new Set(sources)];
    return isOffline ? ['file'] : ['github'];
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/vsa.js






/**
 * Writes a verification summary of what passed: the statement alone, or signed. One that this very job signs is
 * self-issued, and a verifier says so.
 *
 * @see SLSA v1.2, Verification Summary Attestation
 */
async function writeVsa(verified, inputs, sign, ports) {
    const { verifierId = '', resourceUri = '' } = inputs;
    const levels = [`SLSA_BUILD_LEVEL_${verified.level ?? 'UNEVALUATED'}`];
    const vsa = createVsa({
        verifier: { id: verifierId, version: { 'slsa-actions': outcome/* SUITE_VERSION */.sZ } },
        timeVerified: new Date(Math.floor(ports.clock.now() / 1000) * 1000),
        resourceUri,
        policy: verified.policy,
        hasPassed: true,
        verifiedLevels: levels,
        inputAttestations: verified.bundles.map(({ text }) => ({
            digest: { sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') },
        })),
    });
    const predicate = (0,in_toto_attestation_lib/* validatePredicate */.MJ)(in_toto_attestation_lib/* PREDICATE */.W3.vsaV1, structuredClone(vsa));
    const statement = (0,in_toto_attestation_lib/* createStatement */.Ay)(verified.artifacts, in_toto_attestation_lib/* PREDICATE */.W3.vsaV1, predicate);
    const payload = (0,in_toto_attestation_lib/* serializeStatement */.US)(statement);
    const [name = ''] = (0,storage/* bundleFileNames */.BC)([{ subjects: verified.artifacts, kind: 'vsa' }], ports.platform);
    const folder = (0,external_node_path_.resolve)(ports.job.workspace, inputs.bundleDir);
    const isSigned = inputs.vsa === 'signed';
    if (isSigned && sign === undefined)
        throw (0,outcome/* badInput */.AN)('INTERNAL', 'a summary was to be signed, and nobody can');
    const path = (0,external_node_path_.join)(folder, isSigned ? name : name.replace(/\.sigstore\.json$/, '.statement.json'));
    await (0,storage/* writeFileSafely */.kv)(path, sign === undefined ? payload : `${await sign(statement, payload)}\n`, ports.fs);
    return { path, isSigned, verifier: verifierId, resourceUri, result: 'PASSED', levels };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/verify.js


















/** Bundles of one artifact that are looked at. */
const MAX_BUNDLES = 1000;
/** Artifacts in work at once where threads verify. */
const verify_IN_FLIGHT = 16;
/** Bundles about other artifacts that are looked at where none is about the right one, to say what they are about. */
const MAX_TELLING = 10;
/** Largest file that is read into memory, for keys that sign all of it, in bytes. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;
/** Size up to which reading a file once more is faster than checking a signature by its digest, in bytes. */
const SMALL_BYTES = 1024 * 1024;
/** Time to verify one artifact, and what each further one adds, in milliseconds. */
const verify_BUDGET_ONE = 60_000;
const verify_BUDGET_MORE = 1_000;
/**
 * Verifies artifacts against what the inputs demand. Every artifact needs one bundle that satisfies all of it, and the
 * policy to pass where one is given; facts of two bundles are never put together to satisfy the inputs. Never throws for
 * a failure: it is in the result. Reports are written whatever the outcome, a verification summary of what passed.
 */
async function verify(inputs, ports) {
    const base = { version: report.RESULT_VERSION, action: 'verify', notices: [] };
    const failed = (error) => {
        const failure = (0,outcome/* describeFailure */.Ic)(error);
        return { ...base, outcome: failure.outcome, failure, artifacts: [], demanded: {}, unbound: [] };
    };
    let read;
    try {
        assertNothingLater(inputs, ['key', 'key-validity']);
        read = await readVerifyInputs(inputs, ports.job.serverUrl);
    }
    catch (error) {
        return failed(error);
    }
    const result = await verifyAll(read, inputs, ports).catch((error) => ({
        ...failed(error),
        demanded: read.demanded,
        unbound: read.unbound,
    }));
    return writeReports(result, read.judge, ports).catch((error) => {
        const failure = (0,outcome/* describeFailure */.Ic)(error);
        // A report that cannot be written never makes a refusal look better.
        return result.outcome === 'verified' ? { ...result, outcome: failure.outcome, failure } : result;
    });
}
async function verifyAll(read, inputs, ports) {
    const artifacts = await readArtifacts(read, ports);
    ports.http.budget?.limit(read.timeoutMs ?? verify_BUDGET_ONE + verify_BUDGET_MORE * (artifacts.length - 1));
    const judge = await openJudge(read, artifacts.length, ports);
    const judged = await judgeAll(artifacts, judge, read, ports).finally(() => judge.threads?.close());
    const verdicts = judged.map(({ verdict }) => verdict);
    const outcome = overall(verdicts);
    const level = lowestLevel(verdicts);
    const { policy } = read.judge;
    const result = {
        version: report.RESULT_VERSION,
        action: 'verify',
        outcome,
        notices: [],
        demanded: read.demanded,
        unbound: read.unbound,
        artifacts: verdicts,
        verifiedAt: new Date(ports.clock.now()).toISOString(),
        ...(level === undefined ? {} : { level }),
        ...(policy === undefined || judge.policy === undefined
            ? {}
            : { policy: { source: policy, digest: judge.policy.digest } }),
    };
    if (outcome !== 'verified') {
        const failure = verdicts.find((artifact) => artifact.outcome === outcome)?.failure;
        return failure === undefined ? result : { ...result, failure };
    }
    if (read.judge.vsa === 'none' || judge.policy === undefined)
        return result;
    const summed = {
        artifacts,
        level,
        policy: { uri: policyUri(policy ?? ''), digest: judge.policy.digest },
        bundles: judged.flatMap(({ decided }) => decided),
    };
    const sign = read.judge.vsa === 'signed' ? await statementSigner(inputs, ports) : undefined;
    return { ...result, vsa: await writeVsa(summed, { ...read.judge, bundleDir: read.bundleDir }, sign, ports) };
}
/** One after the other, or with threads a few at once, since each waits for one; in the order of the artifacts. */
async function judgeAll(artifacts, judge, read, ports) {
    const find = await bundleFinder(read, ports);
    const tick = progressOf(artifacts.length, 'artifacts looked at', ports.log.info);
    return (0,lib/* mapLimit */.sf)(artifacts, judge.threads === undefined ? 1 : verify_IN_FLIGHT, async (artifact) => {
        const judged = await verifyArtifact(artifact, find, judge, read);
        tick();
        return judged;
    });
}
async function openJudge(read, artifacts, ports) {
    const chooser = await profileChooser(read, ports);
    const { policy } = read.judge;
    return {
        chooser,
        threads: await openThreads(artifacts, chooser, ports),
        levels: await levelJudge({ ...read.judge, isOffline: read.isOffline }, chooser, ports),
        policy: policy === undefined ? undefined : await openPolicy(policy, ports),
        expectation: read.bindsSigner ? read.expectation : undefined,
        server: ports.job.serverUrl,
        demands: { ...read.judge, ...read.build },
        bytesOf: (artifact) => bytesOf(artifact, ports),
        now: () => new Date(ports.clock.now()),
        pathOf: ({ path }) => path === undefined ? {} : { path: (0,external_node_path_.relative)(ports.job.workspace, path).split(external_node_path_.sep).join('/') },
    };
}
/** The bytes of a file; a digest alone has none. */
function bytesOf({ path, name }, ports) {
    if (path === undefined)
        return {};
    const read = () => (0,subject/* readLimited */.tk)(path, MAX_MESSAGE_BYTES, ports.fs, ({ problem, cause }) => (0,outcome/* badInput */.AN)('FILE', `${name} ${problem}`, {
        cause,
        remedy: 'a key of this kind signs the whole file; sign an attestation',
    }));
    const readSmall = async () => {
        const { size } = await ports.fs.stat(path);
        return size <= SMALL_BYTES ? read() : undefined;
    };
    return { read, readSmall };
}
/** A policy is named by a URI; a file of the workspace by its relative path as one. */
function policyUri(path) {
    return `file:${path.split(external_node_path_.sep).map(encodeURIComponent).join('/')}`;
}
/** The level that all of them have at least; undefined when one has none. */
function lowestLevel(verdicts) {
    const levels = verdicts.flatMap(({ level }) => (level === undefined ? [] : [level]));
    return levels.length === verdicts.length && levels.length > 0 ? Math.min(...levels) : undefined;
}
/** Files by glob and digests, at least one of them. */
async function readArtifacts(inputs, ports) {
    const machine = subjectMachine(ports);
    const files = inputs.files === undefined
        ? []
        : await (0,subject/* resolveSubjects */.Gl)({ paths: inputs.files, nameStyle: 'auto', algorithms: algorithmsOf(inputs) }, machine);
    const named = [];
    for (const digest of inputs.digests)
        named.push(...(await (0,subject/* resolveSubjects */.Gl)({ digest, name: digest }, machine)));
    const artifacts = [...files, ...named];
    if (artifacts.length > 0)
        return artifacts;
    throw (0,outcome/* badInput */.AN)('NO_SUBJECT', 'inputs files, digests: nothing to verify', {
        remedy: 'name files, or digests as `sha256:<hex>`',
    });
}
/** What attestations are made over; and, where somebody's own key or file comes, what a plain signature may be. */
function algorithmsOf({ key, bundle }) {
    return key === undefined && bundle === undefined ? ['sha256', 'sha512'] : ['sha256', 'sha384', 'sha512'];
}
async function bundleFinder(inputs, ports) {
    if (inputs.bundle !== undefined) {
        const bundles = await (0,storage/* bundlesInFile */.JD)((0,external_node_path_.resolve)(ports.job.workspace, inputs.bundle), ports.fs);
        return async (artifact) => {
            const own = bundles.filter((bundle) => (0,storage/* speaksAbout */.DK)(bundle, artifact.digest));
            // Where none does, the refusal says what they speak about instead.
            return own.length > 0 ? own : bundles.slice(0, MAX_TELLING);
        };
    }
    const stores = inputs.sources.map((source) => openSource(source, inputs, ports));
    return async (artifact) => {
        const found = [];
        for (const store of stores)
            found.push(...(await store.find(queryOf(artifact, inputs))));
        return found;
    };
}
function openSource(source, inputs, ports) {
    switch (source) {
        case 'github':
            return ports.github.attestationStore(repositoryOf(inputs, ports));
        case 'file':
            return (0,storage/* fileStore */.oX)(inputs.bundleDir, {
                fs: ports.fs,
                platform: ports.platform,
                workspace: ports.job.workspace,
            });
        case 'release':
            return ports.github.releaseStore(repositoryOf(inputs, ports), verify_releaseTag(inputs, ports));
    }
}
function queryOf(artifact, inputs) {
    const { predicateType } = inputs.expectation;
    return {
        digest: artifact.digest,
        ...(artifact.path === undefined ? {} : { name: artifact.name }),
        ...(predicateType === undefined ? {} : { predicateType }),
    };
}
/** The repository whose store is asked: the demanded source, else the job's own. */
function repositoryOf(inputs, ports) {
    const demanded = inputs.expectation.sourceRepository;
    return demanded === undefined ? ports.job.repository : demanded.split('/').slice(-2).join('/');
}
function verify_releaseTag(inputs, ports) {
    const tag = inputs.releaseTag ?? /^refs\/tags\/(.+)$/.exec(ports.job.ref)?.[1];
    if (tag !== undefined)
        return tag;
    throw (0,outcome/* badInput */.AN)('INPUT', 'bundle-from: release needs a tag', { remedy: 'give `release-tag`' });
}
async function verifyArtifact(artifact, find, judge, inputs) {
    try {
        const found = await find(artifact);
        if (found.length > MAX_BUNDLES) {
            throw (0,outcome/* badInput */.AN)('BUNDLE_FILE', `${artifact.name}: ${found.length} bundles; at most ${MAX_BUNDLES} are looked at`, {
                remedy: 'name the right ones with `bundle`',
            });
        }
        return await judgeArtifact(artifact, found, judge, () => nothingFound(artifact, inputs));
    }
    catch (error) {
        const failure = (0,outcome/* describeFailure */.Ic)(error);
        const subject = { name: artifact.name, digest: artifact.digest };
        return { verdict: { subject, outcome: failure.outcome, failure, accepted: [], rejected: [] }, decided: [] };
    }
}
function nothingFound(artifact, inputs) {
    const place = inputs.bundle ?? inputs.sources.join(', ');
    return (0,outcome/* refused */.J5)('NO_ATTESTATION', `${artifact.name}: no bundle speaks about it (looked in ${place})`, {
        remedy: 'check that it was signed, and that `bundle`, `bundle-from` and the repository are right',
    });
}
/** Verified only if every artifact is, and there is at least one. */
function overall(artifacts) {
    const order = ['refused', 'undecided', 'bad-input'];
    const failed = order.find((outcome) => artifacts.some((artifact) => artifact.outcome === outcome));
    if (failed !== undefined)
        return failed;
    return artifacts.length > 0 && artifacts.every(({ outcome }) => outcome === 'verified') ? 'verified' : 'undecided';
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/index.js





/***/ })

};
