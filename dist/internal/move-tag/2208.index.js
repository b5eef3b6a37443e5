export const id = 2208;
export const ids = [2208];
export const modules = {

/***/ 9460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readIdentity)
});

// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(7692);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(4411);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/base64.js
var base64 = __webpack_require__(7604);
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
    const { createLocalJWKSet, errors, jwtVerify } = await __webpack_require__.e(/* import() */ 2481).then(__webpack_require__.bind(__webpack_require__, 2481));
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
        if (cause instanceof error/* CoreError */.am)
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
    return (0,error/* undecided */.oo)('CLOCK', `the ID token ${problem}: the clock of this machine says ${new Date(now).toISOString()}${there}`, {
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
    if ((0,types/* isJsonObject */.O)(value))
        return { value, date: Number.isNaN(date) ? undefined : date };
    throw (0,error/* undecided */.oo)('SERVICE_REPLY', 'OIDC issuer: the answer is not a JSON object');
}
function segment(token, index) {
    let value;
    try {
        value = (0,parse/* parseJson */.q)((0,base64/* decodeBase64Url */.$)(token.split('.')[index] ?? '', 'ID token'), { what: 'ID token' });
    }
    catch {
        throw bad('cannot be read');
    }
    if ((0,types/* isJsonObject */.O)(value))
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
    return (0,error/* badInput */.AN)('ID_TOKEN', `the ID token of the job ${problem}; nothing was signed`, {
        remedy: 'run in a workflow of this server, with `permissions: id-token: write`',
    });
}

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
        throw (0,error/* refused */.J5)('ID_TOKEN', `a later ID token of the job says ${name} "${after[name] ?? 'unknown'}", and the first one "${before[name] ?? 'unknown'}"`, { remedy: 'run the job again; what was signed before stays valid' });
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


/***/ }),

/***/ 1797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ay: () => (/* binding */ openKey),
  Lt: () => (/* binding */ publicKeyInput),
  hE: () => (/* binding */ readKeyInputs),
  dM: () => (/* binding */ shownKey)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(7692);
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
    return (0,error/* badInput */.AN)('INPUT', `input key-validity: ${problem}`, {
        remedy: 'give START/END as in 2026-01-01T00:00:00Z/2027-01-01T00:00:00Z, or START/ without an end',
    });
}

// EXTERNAL MODULE: ./packages/core/lib/key/public-key.js
var public_key = __webpack_require__(9302);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(7895);
// EXTERNAL MODULE: ./packages/core/lib/flow/signing-inputs.js
var signing_inputs = __webpack_require__(1987);
;// CONCATENATED MODULE: ./packages/core/lib/flow/key-inputs.js





const MAX_KEY_BYTES = 64 * 1024;
/** Keys of which a service gives the public half to whoever may read it. */
const AT_SERVICE = /^(?:awskms|gcpkms|azurekms|hashivault):\/\//i;
/** Reads them; undefined when no key is given. @throws CoreError bad-input `INPUT` for what only goes with a key */
function readKeyInputs(inputs) {
    const key = (0,signing_inputs/* optional */.lq)(inputs, 'key');
    const validity = (0,signing_inputs/* optional */.lq)(inputs, 'key-validity');
    const log = (0,signing_inputs/* oneOf */.yL)(inputs, 'transparency-log', ['', 'required', 'none'], '');
    if (key !== undefined) {
        return {
            key,
            validFor: validity === undefined ? undefined : parseKeyValidity(validity),
            isLogRequired: log !== 'none',
        };
    }
    if (inputs.input('key') !== '')
        throw (0,error/* badInput */.AN)('INPUT', 'input key: is blank', { remedy: 'give a key, or leave it out' });
    for (const [name, value] of Object.entries({ 'key-validity': validity, 'transparency-log': log })) {
        if (value === undefined || value === '')
            continue;
        throw (0,error/* badInput */.AN)('INPUT', `input ${name}: belongs to verifying with a key, and none is given`, {
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
        throw (0,error/* badInput */.AN)('NOT_YET', 'input key: keys of key services are not there in this program', {
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
        return (0,public_key/* parsePublicKey */.e)(given, `input ${name}`);
    const path = (0,external_node_path_.resolve)(ports.job.workspace, given);
    const pem = await (0,read_limited/* readLimited */.tk)(path, MAX_KEY_BYTES, ports.fs, ({ problem, cause }) => (0,error/* badInput */.AN)('KEY', `input ${name}: ${given} ${problem}`, {
        cause,
        remedy: 'give the path of a PEM file, or the PEM itself',
    }));
    return (0,public_key/* parsePublicKey */.e)(pem, given);
}
/** The key as a report names it: the path, or that it was given as text. */
function shownKey({ key }) {
    return key.startsWith('-----BEGIN') ? 'given as PEM' : key;
}


/***/ }),

/***/ 5954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reachesPublicLog),
/* harmony export */   G: () => (/* binding */ assertMayBePublic)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7692);

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
 * @param isPublic whether a public log is reached at all
 * @throws CoreError refused `PRIVATE_REPOSITORY`, before anything was sent
 */
function assertMayBePublic(isPublic, evidence, consent) {
    if (!isPublic || consent.allowPublicLog)
        return;
    if (evidence.api === 'public' && evidence.token === 'public')
        return;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('PRIVATE_REPOSITORY', `the repository is not known to be public (API: ${evidence.api}, ID token: ${evidence.token ?? 'unknown'}), and signing here ` +
        `would publish "${consent.identity}" for ever; nothing was sent`, {
        remedy: 'choose `sigstore: github` or a private Sigstore, or set `allow-public-log: true` if this may become public; the API is read with `github-token`',
    });
}


/***/ }),

/***/ 2208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  moveMajorTag: () => (/* reexport */ moveMajorTag),
  moveSummary: () => (/* reexport */ moveSummary),
  notMoved: () => (/* reexport */ notMoved),
  notReleased: () => (/* reexport */ notReleased),
  publishRelease: () => (/* reexport */ publishRelease),
  releaseSummary: () => (/* reexport */ releaseSummary),
  signReleaseList: () => (/* reexport */ signReleaseList)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(7692);
// EXTERNAL MODULE: ./packages/core/lib/report/types.js
var types = __webpack_require__(8449);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/statement.js
var statement = __webpack_require__(306);
// EXTERNAL MODULE: ./packages/core/lib/slsa/release-list.js
var release_list = __webpack_require__(4317);
;// CONCATENATED MODULE: ./packages/core/lib/slsa/next-release-list.js



/** Name of the file that has a repository's list, among the assets of each of its releases. */
const RELEASE_LIST_NAME = 'builder-releases.sigstore.json';
/**
 * The statement of the next release list: every release of the one before, but for those that are revoked by name, and
 * the new one. Time only goes forward, and no tag gets a second commit.
 *
 * @throws CoreError refused `RELEASE_LIST` for a tag that is listed at another commit, bad-input for a revocation that
 * cannot be meant, undecided `CLOCK` when the one before is from the future
 */
function nextReleaseList(next) {
    const { previous, repository, repositoryId, release, revoked, now } = next;
    const known = previous?.releases ?? [];
    if (previous !== undefined)
        assertFollows(previous, next);
    if (!release_list/* RELEASE_REF */.YJ.test(`refs/tags/${release.tag}`))
        throw (0,outcome_error/* badInput */.AN)('RELEASE_LIST', `${release.tag.slice(0, 100)}: is no tag of a release; one is such as v1.2.3`);
    assertRevoked(revoked, known, release);
    const before = known.find(({ tag }) => tag === release.tag);
    if (before !== undefined && before.commit !== release.commit)
        throw (0,outcome_error/* refused */.J5)('RELEASE_LIST', `${release.tag}: is listed at ${before.commit}, and the tag points at ${release.commit}; it was moved`, {
            remedy: 'release another version; a tag keeps its commit for ever',
        });
    const listed = [...known.filter(({ tag }) => tag !== release.tag && !revoked.includes(tag)), release];
    return (0,statement/* createStatement */.Ay)(listed.map(({ tag, commit }) => ({ name: `refs/tags/${tag}`, digest: { gitCommit: commit } })), (0,release_list/* releaseListType */.oq)(repository), { repositoryId, updated: now.toISOString() });
}
function assertFollows(previous, { repository, repositoryId, now }) {
    if (previous.repository !== repository || previous.repositoryId !== repositoryId)
        throw (0,outcome_error/* refused */.J5)('RELEASE_LIST', `the list before speaks for ${previous.repository} (${previous.repositoryId}), and this is ${repository} (${repositoryId})`);
    if (previous.updated.getTime() < now.getTime())
        return;
    throw (0,outcome_error/* undecided */.oo)('CLOCK', `the list before is of ${previous.updated.toISOString()}, and it is ${now.toISOString()}: time would go back`, {
        remedy: 'run the job again; if it stays, a list was signed with a wrong clock',
    });
}
/** A name that is mistyped would revoke nothing, in silence. */
function assertRevoked(revoked, known, release) {
    for (const tag of revoked) {
        if (!release_list/* RELEASE_REF */.YJ.test(`refs/tags/${tag}`))
            throw (0,outcome_error/* badInput */.AN)('RELEASE_LIST', `input revoked: "${tag.slice(0, 100)}" is no tag of a release`);
        if (tag === release.tag)
            throw (0,outcome_error/* badInput */.AN)('RELEASE_LIST', `input revoked: ${tag} is being released`);
    }
    if (known.length === 0 || known.some(({ tag }) => !revoked.includes(tag)))
        return;
    throw (0,outcome_error/* badInput */.AN)('RELEASE_LIST', 'input revoked: names every release that there was', {
        remedy: 'a list that begins anew is nothing that its readers expect: leave one release, or tell them',
    });
}

// EXTERNAL MODULE: ./packages/core/lib/storage/write-safely.js
var write_safely = __webpack_require__(8351);
// EXTERNAL MODULE: ./packages/core/lib/storage/bundle-file.js + 1 modules
var bundle_file = __webpack_require__(550);
// EXTERNAL MODULE: ./packages/core/lib/verification/parse-bundle.js + 3 modules
var parse_bundle = __webpack_require__(7695);
// EXTERNAL MODULE: ./packages/core/lib/verification/verify-bundle.js + 5 modules
var verify_bundle = __webpack_require__(7449);
// EXTERNAL MODULE: ./packages/core/lib/provenance/builder.js
var builder = __webpack_require__(9358);
;// CONCATENATED MODULE: ./packages/core/lib/flow/builder-inputs.js





/** A run has fifty attempts at most, and each is asked for. */
const MAX_ATTEMPT = 100;
/** @throws CoreError bad-input `INPUT`, naming the input */
function readBuilderInputs(inputs) {
    const inputsOfCall = jsonObjectInput(inputs, 'inputs');
    if (inputsOfCall === undefined)
        throw missing('inputs');
    const builder = oneBuilder(inputs, [...BUILDERS, ...ATTESTERS]);
    const artifacts = artifactsOf(builder, inputs);
    if (artifacts.kind === 'image')
        assertOneImage(artifacts.image.image, inputsOfCall.image);
    return {
        builder,
        artifacts,
        inputs: inputsOfCall,
        vars: jsonObjectInput(inputs, 'vars'),
        ...readSigningChoices(inputs),
        bundleName: bundleName(inputs),
    };
}
/** The parameters in the provenance are those that counted: an image that comes in a secret must not be another. */
function assertOneImage(image, parameter) {
    if (parameter === undefined || parameter === '' || parameter === image)
        return;
    throw badInput('INPUT', 'input image: and the secret of that name are two images, and the provenance has the input', {
        remedy: 'give the image once',
    });
}
/** @throws CoreError bad-input `INPUT` */
function readSigningChoices(inputs) {
    const store = oneOf(inputs, 'store', ['', 'github', 'none'], '');
    const missingRelease = oneOf(inputs, 'missing-release', ['', 'draft', 'published'], '');
    return {
        allowPublicLog: isTrue(inputs, 'allow-public-log'),
        releaseTag: optional(inputs, 'release-tag'),
        ...(missingRelease === '' ? {} : { missingRelease }),
        store: store === '' ? undefined : store,
    };
}
/** Where the hand-over of a build job lies, and the digest that it claims. @throws CoreError bad-input `INPUT` */
function readHandover(inputs) {
    return {
        folder: absolute(needed(inputs, 'folder')),
        subjectsDigest: matching(inputs, 'subjects-digest', /^sha256:[0-9a-f]{64}$/, 'sha256:<hex>'),
    };
}
function artifactsOf(builder, inputs) {
    if (!isAboutAnImage(builder))
        return isAttester(builder) ? named(inputs) : built(inputs);
    if (isAttester(builder))
        return { kind: 'image', image: readImageInputs(inputs, 'index'), build: undefined };
    return { kind: 'image', image: readImageInputs(inputs, 'all'), build: buildJob(inputs) };
}
function built(inputs) {
    if (optional(inputs, 'base64-subjects') !== undefined)
        throw badInput('INPUT', 'input base64-subjects: goes with a builder that only signs');
    return {
        kind: 'built',
        ...readHandover(inputs),
        ...buildJob(inputs),
    };
}
function buildJob(inputs) {
    return {
        buildJob: needed(inputs, 'build-job'),
        buildAttempt: attempt(inputs),
        allowsSelfHosted: isTrue(inputs, 'allow-self-hosted'),
        cache: isTrue(inputs, 'shared-cache') ? 'shared' : 'none',
    };
}
function named(inputs) {
    if (optional(inputs, 'folder') === undefined)
        return { kind: 'named', from: 'input', base64: needed(inputs, 'base64-subjects') };
    if (optional(inputs, 'base64-subjects') !== undefined)
        throw badInput('INPUT', 'input base64-subjects: comes in an input or in a file, and not in both', {
            remedy: 'give `base64-subjects` or `base64-subjects-as-file`',
        });
    const { folder, subjectsDigest: fileDigest } = readHandover(inputs);
    return { kind: 'named', from: 'file', folder, fileDigest };
}
function bundleName(inputs) {
    const name = optional(inputs, 'bundle-name');
    if (name === undefined || (/^[\w.][\w .+-]{0,199}$/.test(name) && !/^\.+$/.test(name)))
        return name;
    throw badInput('INPUT', `input bundle-name: "${name.slice(0, 100)}" is not the name of a file`, {
        remedy: 'give letters, digits and `. _ + -` only',
    });
}
/** The builder whose build job this is. @throws CoreError bad-input `INPUT` */
function readBuilder(inputs) {
    return oneBuilder(inputs, BUILDERS);
}
function oneBuilder(inputs, known) {
    const name = needed(inputs, 'builder');
    const found = known.find((builder) => builder === name);
    if (found !== undefined)
        return found;
    throw badInput('INPUT', `input builder: "${name.slice(0, 100)}" is not one of ${known.join(', ')}`);
}
/** What signing takes from a builder: no service, root, key or proxy of anybody's (contracts: builders). */
function signingInputsOf({ allowPublicLog, releaseTag, store }, instance, bundleDir) {
    const github = store === 'github' || (store === undefined && instance === 'published') ? ['github'] : [];
    return {
        sigstore: 'auto',
        rekorVersion: undefined,
        signingConfig: undefined,
        trustedRoot: undefined,
        tufMirror: undefined,
        tufRoot: undefined,
        transparencyLog: 'auto',
        timestampAuthority: undefined,
        stores: [...github, ...(releaseTag === undefined ? [] : ['release']), 'file'],
        bundleDir,
        releaseTag,
        allowPublicLog,
        isDryRun: false,
        timeoutMs: undefined,
    };
}
function needed(inputs, name) {
    const value = optional(inputs, name);
    if (value === undefined)
        throw missing(name);
    return value;
}
function matching(inputs, name, form, shown) {
    const value = needed(inputs, name);
    if (form.test(value))
        return value;
    throw badInput('INPUT', `input ${name}: "${value.slice(0, 100)}" is not ${shown}`, {
        remedy: 'it comes out of the outputs of the build job: look at what that job says',
    });
}
function attempt(inputs) {
    const value = matching(inputs, 'build-attempt', /^[1-9]\d{0,2}$/, 'the number of an attempt');
    if (Number(value) <= MAX_ATTEMPT)
        return value;
    throw badInput('INPUT', `input build-attempt: ${value} is more than any run has`);
}
function absolute(folder) {
    if (isAbsolute(folder))
        return folder;
    throw badInput('INPUT', `input folder: ${folder.slice(0, 200)} is not absolute`);
}
function missing(name) {
    return badInput('INPUT', `input ${name}: is missing`, {
        remedy: 'this action is part of the builders: call `build-*.yml` with `uses:` of a job',
    });
}

// EXTERNAL MODULE: ./packages/core/lib/flow/builder-instance.js
var builder_instance = __webpack_require__(529);
// EXTERNAL MODULE: ./packages/core/lib/flow/identity.js + 1 modules
var flow_identity = __webpack_require__(9460);
;// CONCATENATED MODULE: ./packages/core/lib/flow/builder-signing.js










const BASE = {
    version: types/* RESULT_VERSION */.R,
    action: 'builder',
    bundles: [],
    notices: [],
    needsTrustedRoot: false,
};
/** No input of a caller's reaches a registry from here. */
const NO_INPUTS = { input: () => '', boolean: () => false };
/** The result of a builder's signing job whatever happens; nothing is signed on an event that is only a check. */
async function withoutThrowing(ports, work) {
    try {
        return purposeOf(ports.job.eventName) === 'check' ? skipped(ports) : await work();
    }
    catch (error) {
        const failure = describeFailure(error);
        return { ...BASE, outcome: failure.outcome, failure, repository: ports.job.repository };
    }
}
function skipped({ job }) {
    const notice = `Event ${job.eventName}: the build was checked, and nothing was signed. The push after the merge signs.`;
    return { ...BASE, outcome: 'skipped', repository: job.repository, notices: [notice] };
}
/**
 * The instance and the identity that the job of a builder signs with, and a fresh folder for its bundles.
 *
 * @throws CoreError refused `TRIGGER`, and whatever opening the instance finds
 */
async function openBuilderJob(inputs, file, ports) {
    await ports.fs.mkdir(ports.job.tempDir, { recursive: true });
    const bundleDir = await ports.fs.mkdtemp((0,external_node_path_.join)(ports.job.tempDir, 'bundles-'));
    const opened = await (0,builder_instance/* openBuilderInstance */.h9)(file, signingInputsOf(inputs, 'published', bundleDir), ports);
    const kind = opened.config.instance === 'private' ? 'private' : 'published';
    const identity = await (0,flow_identity/* readIdentity */.x)(opened.rule, ports);
    assertEvent(identity.claims, ports);
    const signing = signingInputsOf(inputs, kind, bundleDir);
    const { missingRelease } = inputs;
    if (missingRelease === undefined)
        return { opened, signing, identity };
    const newRelease = { commit: identity.claims.sha, isPublished: missingRelease === 'published' };
    return { opened, signing: { ...signing, newRelease }, identity };
}
/** The event that the runner told of is the one that the verified token says. */
function assertEvent({ eventName }, ports) {
    if (eventName === ports.job.eventName && (0,builder/* purposeOf */.eK)(eventName) === 'sign')
        return;
    throw (0,outcome_error/* refused */.J5)('TRIGGER', `the runner says that the event is ${ports.job.eventName}, and the ID token ${eventName}; nothing was signed`, { remedy: 'call builders on `push`, `create`, `release` or `workflow_dispatch`' });
}
/** Signs as the builder, stores, and tells. */
async function signForBuilder({ items, signing, opened, identity, registry, about }, ports) {
    const signer = identitySigner(opened, identity);
    const { failure, ...rest } = await signItems({
        items,
        inputs: registry === undefined ? signing : { ...signing, stores: [...(signing.stores ?? []), 'oci'] },
        signer,
        defaultStores: () => ['file'],
        pushesToRegistry: false,
        registryInputs: {
            ...(await readRegistryInputs(NO_INPUTS)),
            attestationRepository: registry?.attestationRepository,
        },
        registry: registry?.open ?? registryOpener(NO_INPUTS, ports),
        writesAttestationFile: false,
        writesSignatures: false,
        defaultBundleDir: signing.bundleDir,
    }, ports);
    const { subjectsDigest, notices, ...more } = about;
    const result = {
        ...BASE,
        ...rest,
        ...more,
        instance: opened.config.instance,
        repository: signer.repository,
        ...(rest.bundles.length === 0 ? {} : signer.reported),
        notices: [...notices, ...rest.notices],
    };
    if (failure === undefined)
        return { ...result, outcome: 'verified', ...(subjectsDigest === undefined ? {} : { subjectsDigest }) };
    const report = describeFailure(failure);
    return { ...result, outcome: report.outcome, failure: report };
}

// EXTERNAL MODULE: ./packages/core/lib/flow/privacy.js
var privacy = __webpack_require__(5954);
// EXTERNAL MODULE: ./packages/core/lib/signing/session.js + 6 modules
var session = __webpack_require__(8764);
;// CONCATENATED MODULE: ./packages/core/lib/flow/signer.js



/** The job itself, with a certificate of the instance. */
function signer_identitySigner({ config, profile }, identity) {
    const { claims, san, idToken } = identity;
    return {
        kind: 'identity',
        config,
        profile,
        name: san,
        repository: claims.repository,
        ref: claims.ref,
        visibility: claims.visibility,
        isPublic: (0,privacy/* reachesPublicLog */.F)(config),
        opened: undefined,
        reported: { signer: { identity: san, issuer: claims.issuer }, build: buildOf(identity) },
        open: (ports) => (0,session/* openSession */.f)({ config, profile, idToken, expected: { san, issuer: claims.issuer } }, ports),
    };
}
/**
 * A key. Repository and ref are what the runner says, which only chooses where bundles go.
 *
 * @param identity the job's, where its provenance was made of it
 */
function keySigner(opened, job, identity) {
    const { key, config, profile, certificate } = opened;
    const { fingerprint } = key.publicKey;
    const { tsa: _, ...logs } = config;
    return {
        kind: 'key',
        config,
        profile,
        name: certificate?.signer.san ?? fingerprint,
        repository: identity?.claims.repository ?? job.repository,
        ref: identity?.claims.ref ?? job.ref,
        visibility: identity?.claims.visibility,
        // A timestamp authority sees a digest and keeps nothing.
        isPublic: config.rekor !== undefined && reachesPublicLog(logs),
        opened,
        reported: {
            key: reportedKey(key),
            ...(certificate === undefined
                ? {}
                : { signer: { identity: certificate.signer.san, issuer: certificate.signer.issuer } }),
            ...(identity === undefined ? {} : { build: buildOf(identity) }),
        },
        open: (ports) => openKeySession({ key, config, profile, ...(certificate === undefined ? {} : { certificate }) }, ports),
    };
}
function reportedKey({ publicKey, source, mechanism }) {
    return {
        fingerprint: publicKey.fingerprint,
        source,
        kind: keyName(publicKey.key),
        ...signatureForm(publicKey.key),
        ...(mechanism === undefined ? {} : { mechanism }),
        publicKey: publicKey.key.export({ type: 'spki', format: 'pem' }).toString(),
    };
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

// EXTERNAL MODULE: ./packages/core/lib/flow/signing-inputs.js
var signing_inputs = __webpack_require__(1987);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(6061);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(7895);
;// CONCATENATED MODULE: ./packages/core/lib/flow/release/draft.js



/** Uploads at once. */
const AT_ONCE = 4;
/** Largest asset, in bytes. */
const MAX_BYTES = 1024 * 1024 * 1024;
/**
 * The one release of a tag that can be filled: the draft, made where there is none; or the published one.
 *
 * @throws CoreError bad-input `RELEASE_DRAFT` for several drafts
 */
async function openRelease(host, tag, draft) {
    const found = await host.releasesOf(tag);
    const published = found.find(({ isDraft }) => !isDraft);
    if (published !== undefined)
        return published;
    const [first, ...others] = found;
    if (first === undefined)
        return host.createDraft(tag, draft);
    if (others.length === 0)
        return first;
    throw (0,outcome_error/* badInput */.AN)('RELEASE_DRAFT', `release ${tag}: has ${found.length} drafts, and which one is meant nobody can tell`, {
        remedy: 'delete all but one of them, and run the job again',
    });
}
/**
 * Brings a draft to exactly the wanted assets: those of the same name and bytes stay, others of the name are replaced,
 * missing ones are uploaded.
 *
 * @param done is told of each that is there
 * @throws CoreError refused `RELEASE_ASSET` for an asset that nobody handed over, before anything is changed
 */
async function fillDraft(host, release, wanted, done, ports) {
    const present = await host.assetsOf(release);
    assertNothingForeign(release, present, wanted);
    await (0,map_limit/* mapLimit */.s)(wanted, AT_ONCE, async ({ name, path, sha256 }) => {
        const there = present.find((asset) => asset.name === name);
        if (there?.sha256 === sha256)
            return done({ name, sha256, state: 'kept' });
        if (there !== undefined)
            await host.remove(there);
        const bytes = await (0,read_limited/* readLimited */.tk)(path, MAX_BYTES, ports.fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('RELEASE_ASSET', `${name} ${problem}`, {
            cause,
            remedy: 'let the build make it smaller, or several of it',
        }));
        await host.upload(release, { name, bytes });
        done({ name, sha256, state: there === undefined ? 'uploaded' : 'replaced' });
    });
}
/**
 * A release has exactly the wanted assets, by the digests of what GitHub has.
 *
 * @throws CoreError refused `RELEASE_ASSET`, naming the first that differs
 */
async function assertAssets(host, release, wanted) {
    const present = await host.assetsOf(release);
    assertNothingForeign(release, present, wanted);
    for (const { name, sha256 } of wanted) {
        const there = present.find((asset) => asset.name === name);
        if (there?.sha256 === sha256)
            continue;
        throw different(release, name, there, sha256);
    }
}
function assertNothingForeign(release, present, wanted) {
    const foreign = present.find(({ name }) => wanted.every((file) => file.name !== name));
    if (foreign === undefined)
        return;
    throw (0,outcome_error/* refused */.J5)('RELEASE_ASSET', `release ${release.tag}: has the asset ${(0,printable/* printable */.g)(foreign.name)}, which was not handed over, so nothing shows where it comes from`, { remedy: 'delete it from the draft, or let a builder build it and hand it over with its bundle' });
}
function different({ tag }, name, there, sha256) {
    const found = there === undefined ? 'it is not there' : `GitHub has sha256:${there.sha256 ?? 'nothing of it'}`;
    return (0,outcome_error/* refused */.J5)('RELEASE_ASSET', `release ${tag}: ${name} was verified as sha256:${sha256}, and ${found}`, {
        remedy: 'somebody else writes to this release at the same time: find out who, and run the job again',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/json/canonical.js
var canonical = __webpack_require__(772);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var json_types = __webpack_require__(4411);
// EXTERNAL MODULE: ./packages/core/lib/subject/types.js
var subject_types = __webpack_require__(6339);
;// CONCATENATED MODULE: ./packages/core/lib/subject/manifest.js





/** Name of the manifest in the folder that is handed over. */
const MANIFEST_NAME = 'subjects.json';
/** Folder beside the manifest that has the files. */
const FILES_FOLDER = 'files';
/** Most artifacts of one build: 98 statements. */
const MAX_MANIFEST_SUBJECTS = 100_000;
/** Bytes of a manifest: each artifact with two digests, and a name and a path of 255 bytes each. */
const MAX_MANIFEST_BYTES = 96 * 1024 * 1024;
const ALGORITHMS = ['sha256', 'sha512'];
const MAX_PATH = 4096;
/** The bytes of a manifest, in canonical JSON, and their digest as `sha256:<hex>`. */
function writeManifest({ subjects, build }) {
    const value = {
        version: 1,
        subjects: subjects.map(({ name, digest, file }) => ({ name, digest: { ...digest }, file })),
        build: { ...build },
    };
    const bytes = Buffer.from(canonicalJson(value));
    return { bytes, digest: manifestDigest(bytes) };
}
/** `sha256:<hex>` of a manifest's bytes. */
function manifestDigest(bytes) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
}
/**
 * Reads a manifest of a build that is not trusted. Anything that this suite would not have written is refused: another
 * spelling of the same JSON, a field more, a path that leads elsewhere, a name twice.
 *
 * @throws CoreError refused `HANDOVER`, naming the entry
 */
function parseManifest(bytes) {
    const value = jsonOf(bytes);
    const root = objectOf(value, ['build', 'subjects', 'version'], 'the manifest');
    if (root.version !== 1)
        throw handover('the manifest is not of version 1');
    if (!Array.isArray(root.subjects) || root.subjects.length === 0)
        throw handover('the manifest names no artifact');
    if (root.subjects.length > MAX_MANIFEST_SUBJECTS)
        throw handover(`the manifest names more than ${MAX_MANIFEST_SUBJECTS} artifacts`);
    const subjects = root.subjects.map((entry, index) => entryOf(entry, `subjects[${index}]`));
    assertDistinct(subjects, 'name');
    assertDistinct(subjects, 'file');
    return { subjects, build: manifest_buildOf(root.build ?? null) };
}
function jsonOf(bytes) {
    let value;
    try {
        value = (0,parse/* parseJson */.q)(bytes, { what: 'the manifest', maxBytes: MAX_MANIFEST_BYTES, maxDepth: 8 });
    }
    catch (cause) {
        throw handover(cause instanceof Error ? cause.message : 'the manifest is not JSON', { cause });
    }
    if (Buffer.from((0,canonical/* canonicalJson */.d)(value)).equals(bytes))
        return value;
    throw handover('the manifest is not in canonical form, as this suite writes it');
}
function entryOf(value, place) {
    const entry = objectOf(value, ['digest', 'file', 'name'], place);
    const name = textOf(entry.name, `${place}.name`);
    const problem = nameProblem(name);
    if (problem !== undefined)
        throw handover(`${place}: the name "${shown(name)}" ${problem}`);
    const file = textOf(entry.file, `${place}.file`);
    const wrong = (0,printable/* problemOfName */.y)(file) ?? pathProblem(file);
    if (wrong !== undefined)
        throw handover(`${place}: the path "${shown(file)}" ${wrong}`);
    return { name, file, digest: digestOf(entry.digest ?? null, place) };
}
/** Why a subject may not be called that: names are read by people and programs, and made into paths by some. */
function nameProblem(name) {
    if (name.trim() === '')
        return 'is blank';
    if (Buffer.byteLength(name) > MAX_PATH)
        return `has more than ${MAX_PATH} bytes`;
    return (0,printable/* problemOfName */.y)(name) ?? leadsElsewhere(name);
}
/** Why a path is none within the files that are handed over (case F12). */
function pathProblem(file) {
    if (Buffer.byteLength(file) > MAX_PATH)
        return `has more than ${MAX_PATH} bytes`;
    const [first, ...rest] = file.split('/');
    if (first !== FILES_FOLDER || rest.length === 0)
        return `does not begin with ${FILES_FOLDER}/`;
    if (rest.some((part) => part === '' || part === '.' || part === '..'))
        return 'has an empty part, or `.` or `..`';
    return leadsElsewhere(file);
}
function leadsElsewhere(path) {
    if (path.startsWith('/') || /^[A-Za-z]:(?:[\\/]|$)/.test(path))
        return 'is absolute';
    if (path.includes('\\'))
        return 'has a backslash, which some systems take for a separator';
    return path.split('/').includes('..') ? 'leads upwards with `..`' : undefined;
}
function digestOf(value, place) {
    if (!(0,json_types/* isJsonObject */.O)(value) || typeof value.sha256 !== 'string')
        throw handover(`${place}: has no sha256`);
    for (const [algorithm, hex] of Object.entries(value)) {
        const isKnown = ALGORITHMS.includes(algorithm) && typeof hex === 'string' && /^[0-9a-f]+$/.test(hex);
        if (!isKnown || hex.length !== subject_types/* HEX_LENGTH */.p1.get(algorithm))
            throw handover(`${place}: ${shown(algorithm)} is no digest that a builder writes`);
    }
    return value;
}
function manifest_buildOf(value) {
    const build = objectOf(value, ['job', 'runAttempt', 'runId'], 'build');
    const text = (name) => textOf(build[name], `build.${name}`);
    return { runId: text('runId'), runAttempt: text('runAttempt'), job: text('job') };
}
function objectOf(value, fields, place) {
    if ((0,json_types/* isJsonObject */.O)(value) && Object.keys(value).join() === fields.join())
        return value;
    throw handover(`${place} must have exactly ${fields.join(', ')}`);
}
function textOf(value, place) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw handover(`${place} must be a text`);
}
function assertDistinct(subjects, key) {
    const seen = new Set();
    for (const { [key]: value } of subjects) {
        if (seen.has(value))
            throw handover(`the manifest has the ${key} "${shown(value)}" twice`);
        seen.add(value);
    }
}
function shown(text) {
    return (0,printable/* printable */.g)(text.slice(0, 200));
}
/** The refusal of what a build handed over; `problem` is a whole clause. */
function handover(problem, details = {}) {
    return (0,outcome_error/* refused */.J5)('HANDOVER', `what the build job handed over is not what it declared: ${problem}; nothing was signed`, {
        remedy: 'something changed it after it was hashed, or the build wrote it itself: look for what wrote into the build’s artifact, and build again',
        ...details,
    });
}

// EXTERNAL MODULE: ./packages/core/lib/subject/folder.js
var subject_folder = __webpack_require__(720);
// EXTERNAL MODULE: ./packages/core/lib/subject/hash.js
var hash = __webpack_require__(1556);
;// CONCATENATED MODULE: ./packages/core/lib/subject/receive.js









/** Files asked for their kind and size at once. */
const STATS_AT_ONCE = 16;
/**
 * Takes over what a build job collected: the manifest must have the digest that came by the job's output, every file the
 * digests that stand in the manifest, and nothing else may lie there.
 *
 * @param folder absolute path of the folder that was downloaded
 * @param digest `sha256:<hex>` out of the outputs of the build job
 * @throws CoreError refused `HANDOVER` for whatever does not fit (cases C18, F12, F13)
 */
async function receiveSubjects(folder, digest, machine) {
    const bytes = await readManifest(folder, machine);
    const found = manifestDigest(bytes);
    if (found !== digest)
        throw handover(`the manifest has the digest ${found}, and the job's output says ${(0,printable/* printable */.g)(digest.slice(0, 80))}`);
    const { subjects, build } = parseManifest(bytes);
    const sizes = await filesIn(folder, subjects, machine);
    const files = subjects.map(({ file }, index) => ({
        path: (0,external_node_path_.join)(folder, file),
        relative: file,
        size: sizes[index] ?? 0,
    }));
    const algorithms = [...new Set(subjects.flatMap((subject) => Object.keys(subject.digest)))];
    const digests = await (0,hash/* hashFiles */.y)(files, algorithms, machine);
    return {
        build,
        subjects: subjects.map((subject, index) => {
            assertSame(subject, digests[index] ?? {});
            return (0,subject_types/* asSubject */.Bp)(subject.name, subject.digest, files[index]?.path);
        }),
    };
}
async function readManifest(folder, { fs }) {
    const path = (0,external_node_path_.join)(folder, MANIFEST_NAME);
    const found = await fs.lstat(path).catch(() => undefined);
    if (found === undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input folder: there is no ${MANIFEST_NAME} in ${(0,printable/* printable */.g)(folder)}`, {
            remedy: 'download the artifact of the build job by its id into this folder',
        });
    }
    if (!found.isFile())
        throw handover(`${MANIFEST_NAME} is not a regular file`);
    return (0,read_limited/* readLimited */.tk)(path, MAX_MANIFEST_BYTES, fs, ({ problem, cause }) => handover(`${MANIFEST_NAME} ${problem}`, { cause }));
}
/** Sizes of the manifest's files, in its order, when they are all regular files and the only ones there. */
async function filesIn(folder, subjects, machine) {
    const missing = new Set(subjects.map(({ file }) => file));
    const folders = new Set(subjects.flatMap(({ file }) => foldersOf(file)));
    let entries = 0;
    const visit = async (path) => {
        const inner = [];
        for await (const batch of (0,subject_folder/* entriesOf */.M)((0,external_node_path_.join)(folder, path), machine.fs)) {
            entries += batch.length;
            if (entries > 2 * MAX_MANIFEST_SUBJECTS + folders.size)
                throw handover('there are more files than any build hands over');
            for (const { name, kind, problem } of batch) {
                const place = path === '' ? name : `${path}/${name}`;
                if (problem !== undefined)
                    throw handover(`${(0,printable/* printable */.g)(place)} ${problem}`);
                if (kind === 'folder' && folders.has(place))
                    inner.push(place);
                else if (kind !== 'file')
                    throw handover(`${(0,printable/* printable */.g)(place)} is ${kind === 'link' ? 'a link' : kind}, and the manifest does not name it`);
                else if (place !== MANIFEST_NAME && !missing.delete(place))
                    throw handover(`${(0,printable/* printable */.g)(place)} is there, and the manifest does not name it`);
            }
        }
        for (const place of inner)
            await visit(place);
    };
    await visit('');
    const [first] = missing;
    if (first !== undefined)
        throw handover(`${(0,printable/* printable */.g)(first)} is not there, and the manifest names it`);
    return (0,map_limit/* mapLimit */.s)(subjects, STATS_AT_ONCE, async ({ file }) => sizeOf(await machine.fs.lstat((0,external_node_path_.join)(folder, file)), file));
}
function sizeOf(found, file) {
    if (found.isFile())
        return found.size;
    throw handover(`${(0,printable/* printable */.g)(file)} is not a regular file`);
}
/** Every folder above a path, from `files` on. */
function foldersOf(file) {
    const parts = file.split('/').slice(0, -1);
    return parts[0] === FILES_FOLDER ? parts.map((_, index) => parts.slice(0, index + 1).join('/')) : [];
}
function assertSame({ name, digest }, found) {
    for (const [algorithm, hex] of Object.entries(digest)) {
        if (found[algorithm] !== hex)
            throw handover(`${(0,printable/* printable */.g)(name)} has the ${algorithm} ${found[algorithm] ?? 'none'}, and the manifest says ${hex}`);
    }
}

// EXTERNAL MODULE: ./packages/core/lib/flow/subjects.js
var flow_subjects = __webpack_require__(277);
;// CONCATENATED MODULE: ./packages/core/lib/flow/release/handed-over.js







/** Names that the kit itself gives. */
const ROOT_NAME = 'trusted_root.json';
const PAGE_NAME = 'VERIFY.md';
/**
 * What GitHub leaves as it is in the name of an asset; it writes a dot for all else, and two names could become one. A
 * hyphen is none to begin with: in the commands of those who verify, the name would be an option.
 */
const ASSET_NAME = /^[A-Za-z0-9_+](?:[A-Za-z0-9._+-]{0,253}[A-Za-z0-9_+-])?$/;
const BUNDLE_NAME = /\.(?:sigstore\.json|intoto\.jsonl)$/;
const MAX_FILES = 900;
const MAX_DEPTH = 32;
const REPLACED = 'no builder hands over such a thing: look which job of this run writes workflow artifacts beside the builder';
const FEWER = 'let the build put them into an archive';
const NO_BUNDLES = 'hand over the outputs `bundle-artifact-id` of builders, `sign-claims.yml` and `verify-vsa.yml`, and nothing else';
const SHORT_DIGEST = 12;
/**
 * Copies the files that builders made into a folder of their own, by their base names, as a reader of the release has
 * them. What a builder of this suite handed over must be what its manifest says; of any other artifact every regular
 * file counts.
 *
 * @throws CoreError refused `HANDOVER`, bad-input `RELEASE_ASSET` for names that a release cannot have
 */
async function stageFiles(downloaded, folder, ports) {
    const paths = [];
    for (const artifact of await artifactsIn(downloaded, 'artifact-ids', ports)) {
        paths.push(...((await manifestFiles(artifact, ports)) ?? (await handed_over_filesIn(artifact, ports))));
    }
    const files = await measured(paths, ports);
    const byName = new Map();
    for (const file of files) {
        assertName(file.name);
        const known = byName.get(file.name);
        if (known !== undefined && known.sha256 !== file.sha256)
            throw badName(file.name, 'is the name of two files that differ; assets have no folders');
        byName.set(file.name, file);
    }
    return stage([...byName.values()], folder, ports);
}
/**
 * The same for bundles. Two that share a name, as those of two calls of a builder do, are told apart by their digests.
 *
 * @throws CoreError bad-input `BUNDLE_FILE` for what is no file of bundles
 */
async function stageBundles(downloaded, taken, folder, ports) {
    const paths = [];
    for (const artifact of await artifactsIn(downloaded, 'bundle-artifact-ids', ports))
        paths.push(...(await handed_over_filesIn(artifact, ports)));
    for (const path of paths)
        await assertBundles(path, ports);
    const found = (await measured(paths, ports)).map((file) => ({ ...file, name: cleaned(file.name) }));
    const different = [...new Map(found.map((file) => [`${file.name} ${file.sha256}`, file])).values()];
    const names = different.map(({ name }) => name);
    const bundles = different.map((file) => {
        const isShared = names.indexOf(file.name) !== names.lastIndexOf(file.name);
        const name = isShared ? withDigest(file.name, file.sha256) : file.name;
        assertName(name);
        if (taken.some((other) => other.name === name))
            throw badName(name, 'is the name of a file and of a bundle');
        return { ...file, name };
    });
    return stage(bundles, folder, ports);
}
/** Writes a file of the kit's own beside them. */
async function stageText(name, text, folder, ports) {
    const path = (0,external_node_path_.join)(folder, name);
    await ports.fs.writeFile(path, text, { flag: 'wx' });
    const bytes = Buffer.from(text);
    return { name, path, size: bytes.byteLength, sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') };
}
/** Folders of the artifacts: one that is missing is not a release without its files. */
async function artifactsIn({ folder, count }, input, ports) {
    if (count === 1)
        return [folder];
    const entries = await listed(folder, ports);
    const folders = entries.filter(({ kind }) => kind === 'folder');
    if (folders.length === count && folders.length === entries.length)
        return folders.map(({ name }) => (0,external_node_path_.join)(folder, name)).sort();
    throw (0,outcome_error/* badInput */.AN)('HANDOVER', `input ${input}: names ${count} artifacts, and ${folders.length} were downloaded`, {
        remedy: 'look at the step before this one: an artifact may have expired, or its id may be that of another run',
    });
}
/** Files of a hand-over; undefined for another artifact. */
async function manifestFiles(artifact, ports) {
    const found = await ports.fs.lstat((0,external_node_path_.join)(artifact, MANIFEST_NAME)).catch(() => undefined);
    if (found === undefined)
        return undefined;
    const bytes = await (0,read_limited/* readLimited */.tk)((0,external_node_path_.join)(artifact, MANIFEST_NAME), MAX_MANIFEST_BYTES, ports.fs, ({ problem }) => (0,outcome_error/* refused */.J5)('HANDOVER', `${MANIFEST_NAME} ${problem}`, { remedy: REPLACED }));
    // Who declared these files is shown by their provenance; here they are only as whole as they were handed over.
    const { subjects } = await receiveSubjects(artifact, manifestDigest(bytes), (0,flow_subjects/* subjectMachine */.aM)(ports));
    return subjects.flatMap(({ path }) => (path === undefined ? [] : [path]));
}
async function handed_over_filesIn(folder, ports, depth = 0) {
    if (depth > MAX_DEPTH)
        throw (0,outcome_error/* badInput */.AN)('HANDOVER', `${(0,printable/* printable */.g)(folder)}: has more than ${MAX_DEPTH} folders in each other`, {
            remedy: REPLACED,
        });
    const found = [];
    for (const { name, kind, problem } of await listed(folder, ports)) {
        const path = (0,external_node_path_.join)(folder, name);
        if (problem !== undefined)
            throw (0,outcome_error/* badInput */.AN)('HANDOVER', `${(0,printable/* printable */.g)(name)} ${problem}`, { remedy: REPLACED });
        if (kind === 'folder')
            found.push(...(await handed_over_filesIn(path, ports, depth + 1)));
        else if (kind === 'file')
            found.push(path);
        else
            throw (0,outcome_error/* refused */.J5)('HANDOVER', `${(0,printable/* printable */.g)(name)} is ${kind === 'link' ? 'a link' : kind}, and no regular file`, {
                remedy: REPLACED,
            });
        if (found.length > MAX_FILES)
            throw (0,outcome_error/* badInput */.AN)('HANDOVER', `there are more than ${MAX_FILES} files; a release takes no more`, { remedy: FEWER });
    }
    return found;
}
async function listed(folder, ports) {
    const entries = [];
    try {
        for await (const batch of (0,subject_folder/* entriesOf */.M)(folder, ports.fs))
            entries.push(...batch);
    }
    catch (cause) {
        throw (0,outcome_error/* badInput */.AN)('HANDOVER', `${(0,printable/* printable */.g)(folder)}: cannot be read`, {
            cause,
            remedy: 'look at the step that downloads',
        });
    }
    return entries.sort((left, right) => (left.name < right.name ? -1 : 1));
}
async function measured(paths, ports) {
    if (paths.length === 0)
        throw (0,outcome_error/* badInput */.AN)('NO_SUBJECT', 'what was downloaded has no file, so there is nothing to release', {
            remedy: 'hand over the output `artifact-id` of a builder that made something',
        });
    if (paths.length > MAX_FILES)
        throw (0,outcome_error/* badInput */.AN)('HANDOVER', `there are ${paths.length} files; a release takes ${MAX_FILES}`, { remedy: FEWER });
    const files = await Promise.all(paths.map(async (path) => ({ path, relative: (0,external_node_path_.basename)(path), size: (await ports.fs.stat(path)).size })));
    const digests = await (0,hash/* hashFiles */.y)(files, ['sha256'], (0,flow_subjects/* subjectMachine */.aM)(ports));
    return files.map(({ path, relative: name, size }, index) => ({
        name,
        path,
        size,
        sha256: digests[index]?.sha256 ?? '',
    }));
}
async function stage(files, folder, ports) {
    return Promise.all(files.map(async (file) => {
        const path = (0,external_node_path_.join)(folder, file.name);
        await ports.fs.copyFile(file.path, path, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
        return { ...file, path };
    }));
}
async function assertBundles(path, ports) {
    const name = (0,printable/* printable */.g)((0,external_node_path_.basename)(path));
    const bytes = await (0,read_limited/* readLimited */.tk)(path, bundle_file/* MAX_BUNDLE_FILE_BYTES */.By, ports.fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('BUNDLE_FILE', `${name} ${problem}`, { cause, remedy: NO_BUNDLES }));
    const text = (0,read_limited/* utf8Of */.vw)(bytes);
    if (text === undefined || !BUNDLE_NAME.test(name))
        throw (0,outcome_error/* badInput */.AN)('BUNDLE_FILE', `${name}: is no file of bundles by its name and bytes`, { remedy: NO_BUNDLES });
    (0,bundle_file/* bundlesInText */.km)(text, name);
}
function assertName(name) {
    if (name === ROOT_NAME || name === PAGE_NAME)
        throw badName(name, 'is a name that the release kit itself gives');
    if (!ASSET_NAME.test(name))
        throw badName(name, 'is a name that GitHub would change, or an option where people verify it');
}
function badName(name, problem) {
    return (0,outcome_error/* badInput */.AN)('RELEASE_ASSET', `${(0,printable/* printable */.g)(name)}: ${problem}`, {
        remedy: 'let the build give it another name, of letters, digits, `.`, `_`, `+` and `-`',
    });
}
/** As GitHub would write it. */
function cleaned(name) {
    return name.replace(/[^A-Za-z0-9._+-]+/g, '.').replace(/^\.+/, '');
}
/** `multiple.provenance.sigstore.json` as `multiple-0123456789ab.provenance.sigstore.json`. */
function withDigest(name, sha256) {
    const at = /(?:\.[a-z0-9-]+)?\.(?:sigstore\.json|intoto\.jsonl)$/.exec(name)?.index ?? 0;
    return `${name.slice(0, at)}-${sha256.slice(0, SHORT_DIGEST)}${name.slice(at)}`;
}

// EXTERNAL MODULE: ./packages/core/lib/verification/expectation.js
var verification_expectation = __webpack_require__(3683);
;// CONCATENATED MODULE: ./packages/core/lib/flow/release/inputs.js




const MAX_ARTIFACTS = 300;
const MAX_BUILDERS = 20;
const MAX_NOTES = 100_000;
/** @throws CoreError bad-input `INPUT`, naming the input */
function readReleaseInputs(inputs, serverUrl) {
    const builders = (0,signing_inputs/* lines */.Mn)(inputs, 'builder');
    if (builders.length === 0 || builders.length > MAX_BUILDERS) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input builder: names ${builders.length} builders; 1 to ${MAX_BUILDERS} may be named`, {
            remedy: 'give what stands behind `uses:` of the builder, one a line',
        });
    }
    const notes = (0,signing_inputs/* optional */.lq)(inputs, 'notes') ?? '';
    if (notes.length > MAX_NOTES)
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input notes: has more than ${MAX_NOTES} characters`, {
            remedy: 'put the text into a file of the repository, and give a link to it',
        });
    return {
        artifacts: readDownloaded(inputs, 'artifact-ids', 'artifacts'),
        bundles: readDownloaded(inputs, 'bundle-artifact-ids', 'bundles'),
        builders: builders.map((text) => inputs_readBuilder(text, serverUrl)),
        notes,
        addsChanges: inputs.input('generate-notes') === '' || inputs.boolean('generate-notes'),
        publishes: !(0,signing_inputs/* isTrue */.Hn)(inputs, 'keep-draft'),
    };
}
function readDownloaded(inputs, idsName, folderName) {
    const ids = ((0,signing_inputs/* optional */.lq)(inputs, idsName) ?? '').split(/[\s,]+/).filter((id) => id !== '');
    const wrong = ids.find((id) => !/^[1-9]\d{0,19}$/.test(id));
    if (wrong !== undefined)
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${idsName}: "${wrong.slice(0, 80)}" is not the id of a workflow artifact`, {
            remedy: 'give the outputs `artifact-id` and `bundle-artifact-id` of the builders',
        });
    if (ids.length === 0 || ids.length > MAX_ARTIFACTS || new Set(ids).size !== ids.length)
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${idsName}: names ${ids.length} artifacts; 1 to ${MAX_ARTIFACTS} different ones are released`, { remedy: 'give each output of a builder once, separated by commas' });
    const folder = (0,signing_inputs/* optional */.lq)(inputs, folderName) ?? '';
    if (!(0,external_node_path_.isAbsolute)(folder))
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${folderName}: "${folder.slice(0, 200)}" is not an absolute path`, {
            remedy: 'this action is part of `publish-release.yml`: call that with `uses:` of a job',
        });
    return { folder, count: ids.length };
}
/** A builder as it is called. In a certificate a tag stands as `refs/tags/…`, and a commit as it is. */
function inputs_readBuilder(text, serverUrl) {
    const { uri, ref } = (0,verification_expectation/* namedWorkflow */.ZZ)(text, serverUrl);
    const [, short, tag] = /^(?:([0-9a-f]{40})|(?:refs\/tags\/)?(v\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?))$/.exec(ref ?? '') ?? [];
    const found = short ?? (tag === undefined ? undefined : `refs/tags/${tag}`);
    if (found === undefined)
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input builder: "${text.slice(0, 200)}" has neither a commit nor a tag such as v1.2.3 behind @`, {
            remedy: 'a branch or a moving tag lets whoever can push there choose what builds; give what stands behind `uses:`',
        });
    return {
        workflow: `${uri.split('/').slice(3).join('/')}@${found}`,
        folder: uri.slice(0, uri.lastIndexOf('/') + 1),
        ref: found,
    };
}

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(9654);
// EXTERNAL MODULE: ./packages/core/lib/trust/issuer.js
var issuer = __webpack_require__(9837);
// EXTERNAL MODULE: ./packages/core/lib/trust/load.js + 3 modules
var trust_load = __webpack_require__(8436);
// EXTERNAL MODULE: ./packages/core/lib/verification/evidence.js + 1 modules
var evidence = __webpack_require__(5716);
;// CONCATENATED MODULE: ./packages/core/lib/flow/release/trust.js






/** The bundles in the files. @throws CoreError bad-input `BUNDLE_FILE` */
async function readBundles(files, ports) {
    const all = await Promise.all(files.map(async (file) => (await (0,bundle_file/* bundlesInFile */.JD)(file.path, ports.fs)).map((found) => ({ file, found }))));
    return all.flat();
}
/**
 * The trust root of the instance that the builders sign with: that of a private one, or of the published ones those that
 * issued a certificate of these bundles.
 *
 * @throws CoreError refused `UNKNOWN_AUTHORITY` for a bundle of neither, and whatever loading a root finds
 */
async function releaseTrust(bundles, instance, ports) {
    const root = (0,builder_instance/* privateRootOf */.hO)(instance);
    if (root !== undefined)
        return { text: `${root}\n`, instance: 'private', issuers: (0,builder_instance/* privateIssuersOf */.dw)(instance, ports.clock.now()) };
    // Refuses a server that has no published instance, before anybody is asked for a root.
    const { server } = (0,issuer/* issuerRuleFor */.Z)(ports.job.serverUrl);
    const load = async (name) => (0,trust_load/* loadTrustProfile */.C)({ profile: name, offline: false, ...(name === 'github' ? await tenantOf(server, ports) : {}) }, ports);
    return publishedTrust(bundles, server.host === 'github.com' ? ['public-good', 'github'] : ['github'], load);
}
/** The roots, of the published instances that may be meant, under which the bundles were issued. @throws as {@link releaseTrust} */
async function publishedTrust(bundles, names, load) {
    const loaded = new Map();
    const used = new Map();
    const issuedUnder = async (name, { found }) => {
        const profile = loaded.get(name) ?? (await load(name));
        loaded.set(name, profile);
        if (!(await (0,evidence/* isIssuedUnder */.Q)(profile, (0,parse_bundle/* parseBundle */.Q)(found.text, found.source))))
            return false;
        used.set(name, profile);
        return true;
    };
    for (const bundle of bundles) {
        if ((await firstThat(names, (name) => issuedUnder(name, bundle))) !== undefined)
            continue;
        const { source } = bundle.found;
        throw (0,outcome_error/* refused */.J5)('UNKNOWN_AUTHORITY', `${source}: was issued by no authority of Sigstore's or GitHub's own`, {
            remedy: 'release what builders of this suite signed, and nothing that was signed elsewhere',
        });
    }
    const [first = 'public-good', ...others] = [...used.keys()].sort();
    const roots = [first, ...others].flatMap((name) => used.get(name) ?? []);
    const text = roots.map(({ root }) => `${JSON.stringify(dist.TrustedRoot.toJSON(root))}\n`).join('');
    return { text, instance: others.length > 0 ? 'both' : first, issuers: undefined };
}
async function tenantOf(server, ports) {
    if (server.host === 'github.com')
        return {};
    const trustDomain = await ports.github.trustDomain();
    return trustDomain === undefined ? {} : { trustDomain };
}
async function firstThat(values, isIt) {
    for (const value of values)
        if (await isIt(value))
            return value;
    return undefined;
}

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(5202);
// EXTERNAL MODULE: ./packages/core/lib/trust/trusted-root.js
var trusted_root = __webpack_require__(5160);
// EXTERNAL MODULE: ./packages/core/lib/trust/profile.js
var trust_profile = __webpack_require__(2293);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate.js
var certificate = __webpack_require__(1878);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-form.js
var certificate_form = __webpack_require__(2305);
;// CONCATENATED MODULE: ./packages/core/lib/flow/given.js
/** Inputs of our own making, for a flow that is a part of another. */
function givenInputs(given) {
    return { input: (name) => given[name] ?? '', boolean: (name) => given[name] === 'true' };
}

// EXTERNAL MODULE: ./packages/core/lib/subject/resolve.js + 2 modules
var resolve = __webpack_require__(9379);
// EXTERNAL MODULE: ./packages/core/lib/subject/identifier.js
var identifier = __webpack_require__(6531);
;// CONCATENATED MODULE: ./packages/core/lib/flow/deployed.js
const NOTHING = {
    manifests: [],
    places: new Map(),
    undecided: [],
    notices: [],
    report: async () => [],
};
/** What the input `manifests` deploys; what reads manifests is loaded when there are some. */
async function deployedImages(read, ports) {
    if (read.manifests === undefined)
        return NOTHING;
    const { readManifests } = await __webpack_require__.e(/* import() */ 9677).then(__webpack_require__.bind(__webpack_require__, 9677));
    return readManifests(read, ports);
}
/** Where each subject is named; a platform where its index is. */
function placesBySubject({ places }, { subjectOf, indexOf }, referred = []) {
    const found = new Map(referred.map(({ subject, places: own }) => [subject, own]));
    for (const [name, named] of places) {
        const subject = subjectOf.get(name);
        if (subject !== undefined)
            found.set(subject, [...(found.get(subject) ?? []), ...named]);
    }
    return (subject) => {
        if (subject === undefined)
            return [];
        return found.get(subject) ?? found.get(indexOf.get(subject) ?? subject) ?? [];
    };
}
/** A verdict with the places where its artifact is named. */
function withPlaces(verdict, places = []) {
    return places.length === 0 ? verdict : { ...verdict, places };
}

// EXTERNAL MODULE: ./packages/wire/lib/http/url.js
var http_url = __webpack_require__(8369);
;// CONCATENATED MODULE: ./packages/core/lib/flow/levels.js







const MAX_MAP_BYTES = 1024 * 1024;
const MAX_LIST_BYTES = 16 * 1024 * 1024;
const PROVENANCE = [uris/* PREDICATE */.W.provenanceV1, uris/* PREDICATE */.W.provenanceV02];
/** The ref of a workflow's address, which begins at the `@` behind the file's name. */
const AT_REF = /(?<=\.ya?ml)@\S+$/;
/** A judge with the caller's builder map before the built-in one. @throws CoreError bad-input for a map that cannot be read */
async function levelJudge(inputs, chooser, ports) {
    // A map that is given is read at once, since it may be wrong; what is built in, when somebody has to be looked up in it.
    let map = inputs.builderMap === undefined ? undefined : await readMap(inputs.builderMap, ports);
    const known = async () => {
        map ??= await builtinMap();
        return map;
    };
    const lists = new Map();
    const listOf = (entry) => {
        const list = lists.get(entry.signer) ?? readList(entry, inputs.isOffline, chooser, ports);
        lists.set(entry.signer, list);
        return list;
    };
    return {
        releasesOf: async (bundle, expectation) => {
            const uri = signerAtCommit(bundle, expectation);
            if (uri === undefined)
                return [];
            const entry = (await known()).builders.find(({ signer, releases }) => signer === uri && releases !== undefined);
            return entry === undefined ? [] : (await listOf(entry)).releases.map(({ commit }) => commit);
        },
        levelOf: async (verified) => {
            if (verified.statement === undefined || !PROVENANCE.includes(verified.statement.predicateType))
                return undefined;
            const releases = new Map();
            const builders = await known();
            for (const entry of listedBuilders(verified, builders)) {
                const list = await listOf(entry);
                releases.set(list.repository, list);
            }
            const { evaluateLevel } = await Promise.all(/* import() */[__webpack_require__.e(249), __webpack_require__.e(8666)]).then(__webpack_require__.bind(__webpack_require__, 8666));
            return evaluateLevel(verified, builders, releases);
        },
    };
}
async function builtinMap() {
    const { builtinBuilderMap } = await Promise.all(/* import() */[__webpack_require__.e(249), __webpack_require__.e(8666)]).then(__webpack_require__.bind(__webpack_require__, 8666));
    return builtinBuilderMap();
}
async function readMap(path, ports) {
    const bytes = await (0,read_limited/* readLimited */.tk)((0,external_node_path_.resolve)(ports.job.workspace, path), MAX_MAP_BYTES, ports.fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('BUILDER_MAP', `input builder-map: ${path} ${problem}`, { cause }));
    const { builtinBuilderMap, mergeBuilderMaps, parseBuilderMap } = await Promise.all(/* import() */[__webpack_require__.e(249), __webpack_require__.e(8666)]).then(__webpack_require__.bind(__webpack_require__, 8666));
    return mergeBuilderMaps(parseBuilderMap(bytes, path), builtinBuilderMap());
}
/** The demanded workflow without a ref, where a bundle says, unverified, that it signed at a commit. */
function signerAtCommit({ bundle }, { signerWorkflow, server }) {
    const der = (0,certificate/* certificateOf */.t)(bundle);
    if (signerWorkflow === undefined || der === undefined)
        return undefined;
    const named = (0,verification_expectation/* namedWorkflow */.ZZ)(signerWorkflow, server ?? 'https://github.com');
    const { san } = (0,certificate/* identityOf */.c)((0,certificate_form/* parseSigningCertificate */.I)(der));
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
    const holder = (0,json_types/* isJsonObject */.O)(predicate?.runDetails) ? predicate.runDetails : predicate;
    const builder = (0,json_types/* isJsonObject */.O)(holder) ? holder.builder : undefined;
    const id = (0,json_types/* isJsonObject */.O)(builder) ? builder.id : undefined;
    return typeof id === 'string' ? id : undefined;
}
async function readList(entry, isOffline, chooser, ports) {
    const { location = '', identity = '', issuer = '' } = entry.releases ?? {};
    const { isAnyRelease, readReleaseList } = await Promise.all(/* import() */[__webpack_require__.e(249), __webpack_require__.e(8666)]).then(__webpack_require__.bind(__webpack_require__, 8666));
    const verified = [];
    for (const found of await bundlesAt(location, isOffline, ports)) {
        if (found.failure !== undefined)
            throw found.failure;
        const bundle = (0,parse_bundle/* parseBundle */.Q)(found.text, found.source);
        const expectation = {
            // A workflow at any of its releases is compared where the list is read.
            ...(isAnyRelease(identity)
                ? { decidedBy: 'policy' }
                : { identity: { kind: 'exact', value: identity } }),
            issuer: { kind: 'exact', value: issuer },
            server: ports.job.serverUrl,
        };
        verified.push(await (0,verify_bundle/* verifyBundle */.I)(bundle, await chooser.profileFor(bundle), undefined, expectation));
    }
    return readReleaseList(verified, entry);
}
async function bundlesAt(location, isOffline, ports) {
    if (!/^https?:\/\//.test(location))
        return (0,bundle_file/* bundlesInFile */.JD)((0,external_node_path_.resolve)(ports.job.workspace, location), ports.fs);
    if (isOffline) {
        throw (0,outcome_error/* undecided */.oo)('RELEASE_LIST', `release list ${location}: offline, and it is not at hand`, {
            remedy: 'name a file in `releases` of the builder map',
        });
    }
    const url = (0,http_url/* assertServiceUrl */.VT)(location, 'release list');
    const reply = await ports.http.request({ service: 'release list', url, maxBytes: MAX_LIST_BYTES, redirect: 'strip' });
    return (0,bundle_file/* bundlesInText */.km)(reply.text(), location);
}

// EXTERNAL MODULE: ./packages/core/lib/verification/key-signer.js
var key_signer = __webpack_require__(4345);
// EXTERNAL MODULE: ./packages/core/lib/flow/key-inputs.js + 1 modules
var key_inputs = __webpack_require__(1797);
;// CONCATENATED MODULE: ./packages/core/lib/flow/profiles.js




/** Largest trusted root file, in bytes. */
const MAX_ROOT_BYTES = 16 * 1024 * 1024;
/**
 * Profiles by the inputs: the roots of the file that was given, one by one, or the published instances. Roots are never
 * merged: a bundle meets exactly the demands of the root whose authority issued its certificate. A bundle of a key is
 * verified by the key of the inputs, or by the one that it names of those that the policy holds.
 *
 * @throws CoreError bad-input `KEY` for a key in the inputs beside those of the policy: which of them is demanded?
 */
async function profileChooser(inputs, ports, policyKeys = []) {
    const loaders = inputs.trustedRoot !== undefined ? await fileLoaders(inputs.trustedRoot, ports) : publishedLoaders(inputs, ports);
    const byKey = await keyProfilesOf(inputs, policyKeys, loaders, ports);
    const npm = new Map();
    return {
        first: async () => (byKey === undefined || inputs.judge.policy !== undefined ? loaders[0]?.() : undefined),
        npmProfileBeside: (witnesses) => {
            const known = npm.get(witnesses) ?? (0,trust_load/* loadNpmProfile */.H)(inputs.isOffline, ports, witnesses);
            npm.set(witnesses, known);
            return known;
        },
        profileFor: async (bundle) => {
            // A policy is shown what anybody signed; what the inputs demand beside it is compared when the bundle is verified.
            if (inputs.judge.policy === undefined)
                (0,key_signer/* assertKeyMayHaveSigned */.v)(bundle, inputs.expectation);
            if (byKey !== undefined && (0,certificate/* certificateOf */.t)(bundle.bundle) === undefined)
                return byKey(bundle);
            if (byKey !== undefined && inputs.judge.policy === undefined)
                throw (0,outcome_error/* refused */.J5)('IDENTITY', 'it was signed with a certificate, and a key is demanded');
            const sources = [];
            for (const load of loaders) {
                const profile = await load();
                if (await (0,evidence/* isIssuedUnder */.Q)(profile, bundle))
                    return profile;
                sources.push(profile.source);
            }
            throw (0,outcome_error/* refused */.J5)('UNKNOWN_AUTHORITY', `the certificate was issued by no authority of the trust root (${sources.join('; ')})`, {
                remedy: 'if a private Sigstore signed it, give its root as `trusted-root`; else do not trust it',
            });
        },
    };
}
async function keyProfilesOf(inputs, policyKeys, loaders, ports) {
    if (inputs.key === undefined) {
        if (policyKeys.length === 0)
            return undefined;
        const known = new Map(policyKeys.map(({ publicKey, isLogRequired }) => [
            hintOf(publicKey),
            keyProfiles(publicKey, isLogRequired, inputs, loaders),
        ]));
        const [first, ...others] = known.values();
        // Older bundles call their key whatever they like, or nothing: of one key the signature tells.
        const only = others.length === 0 ? first : undefined;
        return async (bundle) => {
            const { content } = bundle.bundle.verificationMaterial;
            const found = known.get(content.$case === 'publicKey' ? content.publicKey.hint : '') ?? only;
            if (found !== undefined)
                return found(bundle);
            throw (0,outcome_error/* refused */.J5)('KEY', `${bundle.what}: was signed with a key that the policy does not hold`);
        };
    }
    if (policyKeys.length > 0)
        throw (0,outcome_error/* badInput */.AN)('KEY', 'inputs key and policy: the policy holds public keys itself', {
            remedy: 'leave out `key`, and demand its signature in the policy',
        });
    return keyProfiles(await (0,key_inputs/* openKey */.ay)(inputs.key, ports), inputs.key.isLogRequired, inputs, loaders);
}
/** What bundles call a key: the base64 of the sha256 of its DER, as cosign 3 writes it. */
function hintOf({ fingerprint }) {
    return Buffer.from(fingerprint.replace(/^sha256:/, ''), 'hex').toString('base64');
}
/**
 * The profile of a key. Its witnesses are looked up in one root, which is loaded only for a bundle that has any: what
 * nobody witnessed, no root can vouch for.
 */
function keyProfiles({ key: publicKey, fingerprint, validFor }, isLogRequired, { trustedRoot }, [first, ...others]) {
    const key = { key: publicKey, fingerprint, ...(validFor === undefined ? {} : { validFor }) };
    if (trustedRoot !== undefined && others.length > 0) {
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `input trusted-root: ${trustedRoot} holds ${others.length + 1} roots`, {
            remedy: 'with `key` give the one root whose logs and timestamp authorities count',
        });
    }
    const alone = (0,trust_profile/* keyProfile */.FI)(key, { isLogRequired });
    const witnessed = memo(async () => {
        const root = await first?.();
        return (0,trust_profile/* keyProfile */.FI)(key, { isLogRequired, ...(root === undefined ? {} : { root }) });
    });
    return async ({ bundle: { verificationMaterial: material } }) => {
        const stamps = material.timestampVerificationData?.rfc3161Timestamps ?? [];
        return material.tlogEntries.length + stamps.length === 0 ? alone : witnessed();
    };
}
async function fileLoaders(path, ports) {
    const found = await ports.fs.stat(path).catch((cause) => {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input trusted-root: ${path} cannot be read`, { cause });
    });
    if (!found.isFile())
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input trusted-root: ${path} is not a regular file`);
    if (found.size > MAX_ROOT_BYTES)
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input trusted-root: ${path} has ${found.size} bytes; at most ${MAX_ROOT_BYTES} are read`);
    const bytes = await ports.fs.readFile(path);
    return (0,trusted_root/* parseTrustedRoots */.uE)(bytes, path).map((root) => {
        const profile = (0,trust_profile/* privateProfile */.fP)(root, path);
        return async () => profile;
    });
}
function publishedLoaders(inputs, ports) {
    const { isOffline: offline } = inputs;
    const { tufMirror, tufRoot: tufRootFile } = inputs;
    if (tufMirror !== undefined && tufRootFile === undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs tuf-mirror and tuf-root: a mirror is not trusted without its first root', {
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
        return (0,trust_load/* loadTrustProfile */.C)({ profile: 'github', offline, ...domain, ...tuf }, ports);
    });
    // A mirror of one's own has one root: that of the tenant, or else that of a private Sigstore.
    if (tufMirror !== undefined)
        return [isTenant ? github : memo(() => (0,trust_load/* loadTrustProfile */.C)({ profile: 'private', offline, ...tuf }, ports))];
    return [memo(() => (0,trust_load/* loadTrustProfile */.C)({ profile: 'public-good', offline }, ports)), github];
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

;// CONCATENATED MODULE: ./packages/core/lib/verification/thread-messages.js

const PORTABLE = ['name', 'source', 'needs', 'root'];
/** Undefined for a profile with anything in it that would be lost on the way. */
function portableProfile(profile) {
    if (Object.entries(profile).some(([name, value]) => value !== undefined && !PORTABLE.includes(name)))
        return undefined;
    const { name, source, needs, root } = profile;
    return { name, source, needs, root: dist.TrustedRoot.toJSON(root) };
}
/** An artifact to be sent. */
async function portableArtifact({ digests, name, readSmall }) {
    return { digests, ...(name === undefined ? {} : { name }), small: await readSmall?.() };
}
/** An expectation to be sent; undefined for one with anything in it that cannot be. */
function portableExpectation({ identity, issuer, ...rest }) {
    // Whatever else is matched by a function has to stay.
    if (rest.sourceVersion !== undefined)
        return undefined;
    return {
        ...rest,
        ...(identity === undefined ? {} : { identity: portableMatch(identity) }),
        ...(issuer === undefined ? {} : { issuer: portableMatch(issuer) }),
    };
}
function portableMatch(match) {
    return match.kind === 'exact' ? match : { kind: 'pattern', source: match.pattern.source };
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/threads.js


/** Memory for what is young in a thread, in MiB: by default it grows to as much as three threads need. */
const YOUNG_MIB = 8;
/** Bundles that wait in a thread, so that it is never idle while the main thread verifies one itself. */
const QUEUE = 4;
/** Undefined for a profile that cannot be sent to threads. A thread that ends leaves its work to the caller. */
async function startVerifyingThreads(profile, machine) {
    const workerData = portableProfile(profile);
    if (workerData === undefined)
        return undefined;
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 19));
    const options = {
        workerData,
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB },
        ...(machine.execArgv === undefined ? {} : { execArgv: [...machine.execArgv] }),
    };
    const threads = Array.from({ length: machine.count }, () => openThread(new Worker(machine.url, options)));
    const inTurn = oneATurn();
    const idle = () => threads.find(({ hasTime }) => hasTime());
    let asked = 0;
    return {
        verify: async (found, artifact, expectation) => {
            asked += 1;
            // Kept, since others ask while this one waits for its turn: each answer goes to its own question.
            const id = asked;
            const portable = portableExpectation(expectation);
            if (portable === undefined)
                return undefined;
            const thread = idle() ?? (await inTurn().then(idle));
            return thread?.ask({ ...found, id, expectation: portable }, artifact);
        },
        close: async () => {
            await Promise.all(threads.map(({ close }) => close()));
        },
    };
}
/**
 * Lets one caller pass in each turn of the event loop. A dozen bundles verified here in a row would keep the answers of
 * threads waiting, and the threads idle.
 */
function oneATurn() {
    let last = Promise.resolve();
    return () => {
        last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
        return last;
    };
}
function openThread(worker) {
    const waiting = new Map();
    let isOver = false;
    const end = () => {
        isOver = true;
        for (const { resolve } of waiting.values())
            resolve(undefined);
        waiting.clear();
    };
    worker.on('message', ({ id, verified, failure }) => {
        const asked = waiting.get(id);
        waiting.delete(id);
        if (failure === undefined)
            asked?.resolve(verified);
        else
            asked?.reject(new outcome_error/* CoreError */.am(failure.outcome, failure.code, failure.message, failure));
    });
    worker.on('error', end);
    worker.on('exit', end);
    return {
        hasTime: () => !isOver && waiting.size < QUEUE,
        ask: (question, artifact) => {
            const { promise, resolve, reject } = Promise.withResolvers();
            waiting.set(question.id, { resolve, reject });
            const send = (sent) => worker.postMessage({ ...question, artifact: sent });
            if (artifact === undefined)
                send(undefined);
            else
                portableArtifact(artifact).then(send, (error) => {
                    waiting.delete(question.id);
                    reject(error);
                });
            return promise;
        },
        close: async () => {
            await worker.terminate();
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/threads.js

/** A thread costs about 100 ms of a processor until it verifies as fast as the rest; a bundle costs 2 ms. */
const WORTH_THREADS = 100;
/** This thread finds the bundles and tells the results of all; more threads would wait for it. */
const MAX_THREADS = 3;
/**
 * Threads beside this one for many artifacts; undefined for few, on one processor, or where the script of a thread is not at
 * hand. They start with the first bundle that has a certificate: one of a key is verified sooner than it is sent.
 */
function openThreads(artifacts, chooser, { parallelism, verifyWorkerUrl: url }) {
    if (url === undefined || parallelism < 2 || artifacts < WORTH_THREADS)
        return undefined;
    let started;
    const start = async () => {
        await keepMemorySmall();
        // A root that cannot be had is told of each bundle, as without threads.
        const profile = await chooser.first().catch(() => undefined);
        return profile && startVerifyingThreads(profile, { url, count: Math.min(parallelism - 1, MAX_THREADS) });
    };
    return {
        verify: async (found, artifact, expectation) => {
            if (!hasCertificate(found.text))
                return undefined;
            started ??= start();
            return (await started)?.verify(found, artifact, expectation);
        },
        close: async () => {
            await (await started)?.close();
        },
    };
}
/** By the name of the field, which only decides where a bundle is verified. */
function hasCertificate(text) {
    return text.includes('"rawBytes"');
}
/**
 * The young part of the heap grows by half a dozen times while a thousand bundles go through it, to three times what the
 * rest needs. Kept as it is, it costs a twentieth of the time. The threads have a limit of their own.
 */
async function keepMemorySmall() {
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 19));
    setFlagsFromString('--semi-space-growth-factor=1');
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/simple-signing.js




/** `critical.type` of what cosign signs; another program's signatures mean something else. */
const TYPE = 'cosign container image signature';
const simple_signing_MAX_BYTES = 1024 * 1024;
const simple_signing_MAX_DEPTH = 32;
/**
 * Verifies a signature over an image in the older form of cosign: the signature is over a small document, the payload,
 * which names the image by its digest. The signature is verified as one over the payload's bytes, then the payload is
 * read, and must name exactly the artifact.
 *
 * @param bundle of a plain signature over the payload
 * @returns the verified signature, with the digest of the image as that of its artifact
 * @throws CoreError as {@link verifyBundle}; refused `STATEMENT` for another payload, `ARTIFACT_DIGEST` for another image
 * @see containers/image, docs/containers-signature.5.md, "JSON data format"
 */
async function verifyImageSignature(bundle, payload, profile, artifact, expectation) {
    const read = async () => payload;
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(payload).digest('hex');
    const signed = { digests: { sha256 }, name: 'the payload of the signature', read, readSmall: read };
    const verified = await (0,verify_bundle/* verifyBundle */.I)(bundle, profile, signed, expectation);
    if (verified.kind !== 'signature')
        throw unfit(bundle.what, 'is an attestation, not a signature over a payload');
    const named = imageOf(payload, bundle.what);
    const { sha256: own } = artifact.digests;
    if (own === undefined || named !== `sha256:${own}`) {
        throw (0,outcome_error/* refused */.J5)('ARTIFACT_DIGEST', `the signature is over the image ${named.slice(0, 100)}, and ${artifact.name ?? 'the image'} is ${own === undefined ? 'not known by its sha256' : `sha256:${own}`}`);
    }
    return { ...verified, artifactDigest: { sha256: own } };
}
/** The digest of the image that a payload names. @throws CoreError refused `STATEMENT` for whatever is no such payload */
function imageOf(payload, what) {
    const document = simple_signing_objectOf(readJson(payload, what), ['critical', 'optional'], what);
    if (document.optional !== undefined && document.optional !== null && !(0,json_types/* isJsonObject */.O)(document.optional))
        throw unfit(what, 'has annotations that are no object');
    const critical = simple_signing_objectOf(document.critical, ['identity', 'image', 'type'], what);
    if (critical.type !== TYPE)
        throw unfit(what, `is of the type ${simple_signing_shown(critical.type)}, and must be "${TYPE}"`);
    // Where the image was when it was signed; it may have been copied since.
    const identity = simple_signing_objectOf(critical.identity, ['docker-reference'], what);
    if (typeof identity['docker-reference'] !== 'string')
        throw unfit(what, 'names no reference');
    const digest = simple_signing_objectOf(critical.image, ['docker-manifest-digest'], what)['docker-manifest-digest'];
    if (typeof digest !== 'string')
        throw unfit(what, 'names no image');
    return digest;
}
function readJson(payload, what) {
    try {
        return (0,parse/* parseJson */.q)(payload, { what: `${what}: payload`, maxBytes: simple_signing_MAX_BYTES, maxDepth: simple_signing_MAX_DEPTH });
    }
    catch (cause) {
        throw unfit(what, `cannot be read: ${cause instanceof Error ? cause.message : 'no JSON'}`, cause);
    }
}
/** An object with no other than these fields: what nobody here understands may be what matters. */
function simple_signing_objectOf(value, known, what) {
    if (!(0,json_types/* isJsonObject */.O)(value))
        throw unfit(what, 'is not built as a signature of an image');
    const unknown = Object.keys(value).find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw unfit(what, `has the unknown field "${unknown.slice(0, 80)}"`);
    return value;
}
function simple_signing_shown(value) {
    return JSON.stringify(value ?? null).slice(0, 80);
}
function unfit(what, problem, cause) {
    return (0,outcome_error/* refused */.J5)('STATEMENT', `${what}: what was signed ${problem}`, cause === undefined ? {} : { cause });
}

// EXTERNAL MODULE: ./packages/core/lib/verification/npm-package.js
var npm_package = __webpack_require__(541);
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
        statementDigest: verified.statementDigest,
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
        kind: isSignature(verified) ? 'signature' : 'attestation',
        profile: verified.profile,
        ...(by.kind === 'certificate'
            ? { signer: { identity: by.signer.san, issuer: by.signer.issuer } }
            : { key: { fingerprint: by.fingerprint } }),
        times: verified.times.map(({ at }) => at.toISOString()),
        logEntries: verified.logEntries.map(({ logIndex }) => ({ logIndex, ...logUrlOf(verified.profile, logIndex) })),
        ...facts,
    };
}
/** A signature over an image is a statement that says nothing more. */
function isSignature({ kind, statement }) {
    return kind === 'signature' || statement?.predicateType === uris/* PREDICATE */.W.cosignSignV1;
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
        assertAge(verified, maxAge, now);
    if (buildInputs.size > 0)
        assertInputs(verified.statement, buildInputs);
}
/** Since the earliest time that somebody vouches for: another timestamp over an old signature makes it no younger. */
function assertAge({ times }, { text, ms }, now) {
    if (times.length === 0)
        throw (0,outcome_error/* refused */.J5)('TIMESTAMP', `nobody vouches for its time, and it must be at most ${text} old`);
    const signed = Math.min(...times.map(({ at }) => at.getTime()));
    if (now.getTime() - signed <= ms)
        return;
    throw (0,outcome_error/* refused */.J5)('TIMESTAMP', `it was signed at ${new Date(signed).toISOString()}, and must be at most ${text} old`);
}
function assertInputs(statement, wanted) {
    const found = inputsOf(statement);
    for (const [name, value] of wanted) {
        const has = found.get(name);
        if (has === value)
            continue;
        throw (0,outcome_error/* refused */.J5)('BUILD_INPUT', `the input ${name} of the build is ${has === undefined ? 'not recorded' : JSON.stringify(has)}, and ${JSON.stringify(value)} is demanded`);
    }
}
/**
 * Inputs that a provenance records: of the workflow that was called or started, and, as `event.<name>`, those of the
 * event that one of our builders was called in.
 */
function inputsOf(statement) {
    const { predicateType, predicate } = statement ?? {};
    switch (predicateType) {
        case uris/* PREDICATE */.W.provenanceV1: {
            const parameters = at(predicate, 'buildDefinition', 'externalParameters');
            return new Map([...textsOf(at(parameters, 'inputs')), ...textsOf(at(parameters, 'event', 'inputs'), 'event.')]);
        }
        case uris/* PREDICATE */.W.provenanceV02:
            return new Map(textsOf(at(predicate, 'invocation', 'environment', 'github_event_payload', 'inputs')));
        default:
            return new Map();
    }
}
function textsOf(value, prefix = '') {
    return Object.entries((0,json_types/* isJsonObject */.O)(value) ? value : {}).flatMap(([name, one]) => one !== null && typeof one !== 'object' ? [[`${prefix}${name}`, String(one)]] : []);
}
function at(value, ...path) {
    let found = value;
    for (const step of path)
        found = (0,json_types/* isJsonObject */.O)(found) && Object.hasOwn(found, step) ? found[step] : undefined;
    return found;
}
function readAge(inputs) {
    const text = (0,signing_inputs/* optional */.lq)(inputs, 'max-age');
    if (text === undefined)
        return undefined;
    const [, count = '', unit = ''] = /^([1-9]\d{0,4})([hdw])$/.exec(text) ?? [];
    if (count !== '')
        return { text, ms: Number(count) * (HOURS[unit] ?? 0) * 3_600_000 };
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input max-age: "${text.slice(0, 80)}" is no age`, {
        remedy: 'give hours, days or weeks: 12h, 30d, 4w',
    });
}
function readInputs(inputs) {
    const read = new Map();
    for (const line of (0,signing_inputs/* lines */.Mn)(inputs, 'build-input')) {
        const [, name, value = ''] = /^([^=\s]+)=(.*)$/.exec(line) ?? [];
        if (name === undefined)
            throw (0,outcome_error/* badInput */.AN)('INPUT', `input build-input: "${line.slice(0, 80)}" is not name=value`, {
                remedy: 'give one name=value a line',
            });
        if (read.has(name))
            throw (0,outcome_error/* badInput */.AN)('INPUT', `input build-input: ${name} stands there twice`);
        read.set(name, value);
    }
    return read;
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/registry-finder.js
/**
 * A finder, loaded when an image takes part: most runs never need it.
 *
 * @param attestationRepositories keep the bundles, each some of them; none: each image's own does
 */
async function openRegistryFinder(registry, attestationRepositories) {
    const { findLegacy, findReferrers } = await __webpack_require__.e(/* import() */ 8297).then(__webpack_require__.bind(__webpack_require__, 8297));
    const { listUnsigned } = await __webpack_require__.e(/* import() */ 2127).then(__webpack_require__.bind(__webpack_require__, 2127));
    const { shownRepository } = await Promise.all(/* import() */[__webpack_require__.e(8105), __webpack_require__.e(4760)]).then(__webpack_require__.bind(__webpack_require__, 8105));
    const listed = new Map();
    const client = { ...registry, referrers: once(registry, listed) };
    const [place, ...more] = attestationRepositories;
    const everywhere = async (look) => {
        if (more.length === 0)
            return look({ registry: client, attestationRepository: place });
        // One that cannot be asked is a bundle that cannot be had, so that those of the others still count.
        const found = attestationRepositories.map((attestationRepository) => look({ registry: client, attestationRepository }).catch((failure) => [
            { text: '', source: shownRepository(attestationRepository), failure: asError(failure) },
        ]));
        return (await Promise.all(found)).flat();
    };
    return {
        referrers: (query) => everywhere((ports) => findReferrers(query, ports)),
        likelyReferrers: (query) => everywhere((ports) => findReferrers(query, ports, 'likely')),
        // Why a list cannot be had is told with the likely ones.
        otherReferrers: (query) => everywhere((ports) => findReferrers(query, ports, 'others').catch(() => [])),
        tags: (query) => everywhere((ports) => findLegacy(query, ports)),
        unsigned: (image) => listUnsigned(image, registry),
    };
}
function asError(failure) {
    return failure instanceof Error ? failure : new Error(String(failure));
}
/** The list of referrers of a digest, asked for once however many parts of it are looked at. */
function once(registry, listed) {
    return (repository, digest, artifactType) => {
        const key = JSON.stringify([repository.registry, repository.name, digest, artifactType ?? null]);
        const asked = listed.get(key) ?? registry.referrers(repository, digest, artifactType);
        listed.set(key, asked);
        return asked;
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/subject/images-later.js

/** Subjects that are looked up at once. */
const images_later_AT_ONCE = 8;
/** What `resolveImages` of the file `images.ts` finds, loaded when an image takes part: most runs never need it. */
async function resolveImages(request, machine) {
    return (await __webpack_require__.e(/* import() */ 9970).then(__webpack_require__.bind(__webpack_require__, 9970))).resolveImages(request, machine);
}
/** Subjects given by name and digest, as the images of a registry that they are. @throws CoreError `SUBJECT`, OciError */
async function locateSubjects(subjects, open) {
    const { locateSubject } = await __webpack_require__.e(/* import() */ 9970).then(__webpack_require__.bind(__webpack_require__, 9970));
    return mapLimit(subjects, images_later_AT_ONCE, (subject) => locateSubject(subject, open));
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/registry.js


/**
 * Gives the client of a run, opened when the first image is known. The login of the inputs goes to the registry that the
 * images name, and to no other: with several of them nobody could say whose it is.
 *
 * @throws CoreError bad-input `INPUT`, `NOT_YET`
 */
function registry_registryOpener(inputs, ports) {
    let opened;
    return (registries) => {
        opened ??= openRegistry(registries, inputs, ports);
        return opened;
    };
}
async function openRegistry(registries, inputs, ports) {
    if (ports.openRegistry === undefined)
        throw (0,outcome_error/* badInput */.AN)('NOT_YET', 'registries cannot be asked here');
    const username = (0,signing_inputs/* optional */.lq)(inputs, 'registry-username');
    // A password is taken as it is: blanks may belong to it.
    const password = inputs.input('registry-password');
    if ((username === undefined) !== (password === '')) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs registry-username and registry-password: one goes not without the other', {
            remedy: 'give both, or neither to use what `docker login` stored',
        });
    }
    if (username === undefined)
        return ports.openRegistry({ kind: 'configured' });
    const kept = await readAttestationRepositories(inputs);
    const named = new Set([...registries, ...kept.map(({ registry }) => registry)]);
    const [registry, ...others] = named;
    if (registry === undefined || others.length > 0) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input registry-username: is the login of one registry, and ${[...named].join(', ')} are named`, {
            remedy: 'log in with `docker login` to each before, and leave `registry-username` out; or use one step for each registry',
        });
    }
    return ports.openRegistry({ kind: 'password', registry, username, password });
}
/** Repositories that keep bundles of the same images; each is asked about each of them. */
const MAX_REPOSITORIES = 8;
/** Inputs that mean nothing where no image takes part, and those that mean nothing where nothing goes into a registry. */
const FOR_IMAGES = (/* unused pure expression or super */ null && (['registry-username', 'registry-password']));
const FOR_STORE = (/* unused pure expression or super */ null && (['registry-format', 'attestation-repository']));
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
    throw badInput('INPUT', `input ${given}: ${use.hasImages ? 'nothing goes into a registry' : 'no image takes part'}`, {
        remedy: use.hasImages ? `add \`oci\` to \`store\`, or remove \`${given}\`` : 'name the images with `images`',
    });
}
/** The inputs `registry-format` and `attestation-repository`. @throws CoreError bad-input `INPUT`, OciError `REFERENCE` */
async function registry_readRegistryInputs(inputs) {
    const format = oneOf(inputs, 'registry-format', ['referrers', 'legacy', 'both'], 'referrers');
    const [attestationRepository, ...others] = await readAttestationRepositories(inputs);
    if (others.length === 0)
        return { format, attestationRepository };
    throw badInput('INPUT', 'input attestation-repository: names several repositories, and bundles go into one', {
        remedy: 'name one; `verify` looks into several',
    });
}
/** The repositories of the input `attestation-repository`, each once. @throws CoreError bad-input `INPUT`, OciError `REFERENCE` */
async function readAttestationRepositories(inputs) {
    const names = new Set(((0,signing_inputs/* optional */.lq)(inputs, 'attestation-repository') ?? '').split(/[\s,]+/).filter((name) => name !== ''));
    if (names.size === 0)
        return [];
    if (names.size > MAX_REPOSITORIES) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input attestation-repository: names ${names.size} repositories; at most ${MAX_REPOSITORIES} are looked into`);
    }
    const { parseRepository } = await Promise.all(/* import() */[__webpack_require__.e(8105), __webpack_require__.e(4760)]).then(__webpack_require__.bind(__webpack_require__, 8105));
    return [...names].map((name) => parseRepository(name));
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/versioned-tag.js

/** Semantic Versioning 2.0.0, whose minor and patch may be left out, and with the `v` that GitHub's users write. */
const VERSION = /^(v?)(0|[1-9]\d{0,17})(?:\.(0|[1-9]\d{0,17})(?:\.(0|[1-9]\d{0,17})((?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?))?)?$/;
/**
 * A demanded version: `v13` matches the tags `v13` and `v13.0.30`, but not `v13.0.0-rc1`; `v13.0.3` matches itself and
 * not `v13.0.30`. A tag that leaves parts out has zeros there. A pre-release matches only where it is demanded in full.
 *
 * @throws CoreError bad-input `EXPECTATION` (case B14)
 */
function versionMatch(text) {
    const wanted = parseVersion(text);
    if (wanted === undefined) {
        throw (0,outcome_error/* badInput */.AN)('EXPECTATION', `source-versioned-tag: "${text.slice(0, 80)}" is no version`, {
            remedy: 'give v1, v1.2 or v1.2.3',
        });
    }
    return {
        text,
        matches: (ref) => {
            const found = ref.startsWith(TAGS) ? parseVersion(ref.slice(TAGS.length)) : undefined;
            if (found === undefined || found.prefix !== wanted.prefix || found.rest !== wanted.rest)
                return false;
            return wanted.parts.every((part, index) => (found.parts[index] ?? '0') === part);
        },
    };
}
const TAGS = 'refs/tags/';
function parseVersion(text) {
    const [, prefix = '', major, minor, patch, rest = ''] = VERSION.exec(text) ?? [];
    if (major === undefined)
        return undefined;
    return { prefix, parts: [major, minor, patch].filter((part) => part !== undefined), rest };
}

// EXTERNAL MODULE: ./packages/core/lib/verification/pattern.js
var verification_pattern = __webpack_require__(8279);
;// CONCATENATED MODULE: ./packages/core/lib/flow/judge-inputs.js


/** Reads them. @throws CoreError bad-input `INPUT` for values that are none, or that do not go together */
function readJudgeInputs(inputs) {
    const read = {
        builderId: (0,signing_inputs/* optional */.lq)(inputs, 'builder-id'),
        builderMap: (0,signing_inputs/* optional */.lq)(inputs, 'builder-map'),
        minimumLevel: readLevel(inputs),
        policy: (0,signing_inputs/* optional */.lq)(inputs, 'policy'),
        layout: (0,signing_inputs/* optional */.lq)(inputs, 'layout'),
        layoutKey: (0,signing_inputs/* optional */.lq)(inputs, 'layout-key'),
        vsa: (0,signing_inputs/* oneOf */.yL)(inputs, 'vsa', ['none', 'unsigned', 'signed'], 'none'),
        svr: (0,signing_inputs/* oneOf */.yL)(inputs, 'svr', ['none', 'unsigned', 'signed'], 'none'),
        verifierId: (0,signing_inputs/* optional */.lq)(inputs, 'verifier-id'),
        resourceUri: (0,signing_inputs/* optional */.lq)(inputs, 'resource-uri'),
        reportPath: (0,signing_inputs/* optional */.lq)(inputs, 'report-path'),
        sarifPath: (0,signing_inputs/* optional */.lq)(inputs, 'sarif-path'),
    };
    assertVsaInputs(read);
    assertSvrInputs(read, inputs);
    if (read.layoutKey !== undefined && read.layout === undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input layout-key: is the key of a layout, and none is given', { remedy: 'give `layout`' });
    }
    return read;
}
function readLevel(inputs) {
    const value = (0,signing_inputs/* optional */.lq)(inputs, 'minimum-level');
    if (value === undefined)
        return undefined;
    const [, digit] = /^(?:SLSA_BUILD_LEVEL_)?([123])$/.exec(value) ?? [];
    if (digit !== undefined)
        return Number(digit);
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input minimum-level: "${value.slice(0, 100)}" is no Build level that can be demanded`, {
        remedy: 'give 1, 2 or 3, or SLSA_BUILD_LEVEL_1 to SLSA_BUILD_LEVEL_3',
    });
}
/** A summary names its verifier, its resource and its policy (SLSA v1.2, Verification Summary Attestation). */
function assertVsaInputs({ vsa, svr, verifierId, resourceUri, policy }) {
    if (vsa === 'none') {
        if ((verifierId === undefined || svr !== 'none') && resourceUri === undefined)
            return;
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs verifier-id and resource-uri: belong to a verification summary, and none is asked for', {
            remedy: 'set `vsa: unsigned` or `vsa: signed`, or leave them out',
        });
    }
    const missing = Object.entries({ 'verifier-id': verifierId, 'resource-uri': resourceUri, policy }).flatMap(([name, value]) => (value === undefined ? [name] : []));
    if (missing.length === 0)
        return;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input vsa: a verification summary needs ${missing.map((name) => `\`${name}\``).join(', ')}`, {
        remedy: 'give them: who verifies, what was verified as its consumer fetches it, and by which policy',
    });
}
/** Of manifests the copies are what a result is about: an original may name a tag, which is another image tomorrow. */
function assertSvrInputs({ svr, verifierId, policy }, inputs) {
    if (svr === 'none')
        return;
    const hasManifests = (0,signing_inputs/* optional */.lq)(inputs, 'manifests') !== undefined;
    const needed = {
        'verifier-id': verifierId,
        policy,
        ...(hasManifests ? { 'manifests-output': (0,signing_inputs/* optional */.lq)(inputs, 'manifests-output') } : {}),
    };
    const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [name] : []));
    if (missing.length === 0)
        return;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input svr: a verification result needs ${missing.map((name) => `\`${name}\``).join(', ')}`, {
        remedy: 'give them: who verifies, by which policy, and where the manifests go that it speaks about',
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
    const isOffline = (0,signing_inputs/* isTrue */.Hn)(inputs, 'offline');
    const bundle = (0,signing_inputs/* optional */.lq)(inputs, 'bundle');
    const denySelfHostedRunners = inputs.input('deny-self-hosted-runners') === '' || inputs.boolean('deny-self-hosted-runners');
    const judge = readJudgeInputs(inputs);
    const key = (0,key_inputs/* readKeyInputs */.hE)(inputs);
    const build = readBuildDemands(inputs);
    const read = {
        ...(await readExpectation(inputs)),
        ...(key === undefined ? {} : { signedBy: 'key' }),
    };
    const bindsSigner = Object.keys(read).length > 0;
    const expectation = { ...read, denySelfHostedRunners, server: serverUrl };
    // A policy or a layout may be all that decides; what is given beside it must bind as much as it would alone.
    if (bindsSigner || (judge.policy === undefined && judge.layout === undefined))
        (0,verification_expectation/* assertExpectation */.Vx)(expectation);
    const demanded = Object.fromEntries(BINDING.flatMap((name) => {
        const value = bindingInput(inputs, name);
        return value === undefined ? [] : [[name, value]];
    }));
    const isBound = (name) => demanded[name] !== undefined || demanded[`${name}-pattern`] !== undefined;
    return {
        files: (0,signing_inputs/* optional */.lq)(inputs, 'files'),
        digests: words(inputs, 'digests'),
        images: readImageNames(inputs),
        manifests: (0,signing_inputs/* optional */.lq)(inputs, 'manifests'),
        manifestsOutput: readManifestsOutput(inputs),
        requiresAllPlatforms: (0,signing_inputs/* isTrue */.Hn)(inputs, 'require-all-platforms'),
        bundle,
        sources: readSources(inputs, isOffline),
        bundleDir: (0,signing_inputs/* optional */.lq)(inputs, 'bundle-dir') ?? '.',
        releaseTag: (0,signing_inputs/* optional */.lq)(inputs, 'release-tag'),
        trustedRoot: (0,signing_inputs/* optional */.lq)(inputs, 'trusted-root'),
        tufMirror: (0,signing_inputs/* optional */.lq)(inputs, 'tuf-mirror'),
        tufRoot: (0,signing_inputs/* optional */.lq)(inputs, 'tuf-root'),
        isOffline,
        timeoutMs: (0,signing_inputs/* readDuration */.$7)(inputs, 'timeout'),
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
            ...((0,signing_inputs/* isTrue */.Hn)(inputs, 'require-all-platforms') ? { 'require-all-platforms': 'true' } : {}),
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
        key: (0,key_inputs/* shownKey */.dM)(key),
        ...(start === undefined ? {} : { 'key-validity': `${start.toISOString()}/${end?.toISOString() ?? ''}` }),
        'transparency-log': key.isLogRequired ? 'required' : 'none',
    };
}
function judgeDemands({ builderId, minimumLevel, policy, layout }) {
    return {
        ...(builderId === undefined ? {} : { 'builder-id': builderId }),
        ...(minimumLevel === undefined ? {} : { 'minimum-level': String(minimumLevel) }),
        ...(policy === undefined ? {} : { policy }),
        ...(layout === undefined ? {} : { layout }),
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
        ...(version === undefined ? {} : { sourceVersion: versionMatch(version) }),
        ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
    };
}
/** A tag by its name; a ref would be compared with `refs/tags/` twice and never match. */
function tagInput(inputs) {
    const tag = bindingInput(inputs, 'source-tag');
    if (tag?.startsWith('refs/') !== true)
        return tag;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input source-tag: "${tag.slice(0, 80)}" is a ref, not the name of a tag`, {
        remedy: 'leave out `refs/tags/`, or give it as `source-ref`',
    });
}
/** An exact value or a pattern, never both. */
async function match(inputs, name) {
    const exact = bindingInput(inputs, name);
    const pattern = bindingInput(inputs, `${name}-pattern`);
    if (exact !== undefined && pattern !== undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `inputs ${name} and ${name}-pattern: one of them, not both`);
    }
    if (pattern !== undefined)
        return { kind: 'pattern', pattern: await (0,verification_pattern/* anchoredPattern */.d)(pattern) };
    return exact === undefined ? undefined : { kind: 'exact', value: exact };
}
/** The value as it was given; one of nothing but blanks would silently bind nothing, so it is refused (case B01). */
function bindingInput(inputs, name) {
    const value = inputs.input(name);
    if (value === '')
        return undefined;
    if (value.trim() !== '')
        return value.trim();
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${name}: is blank`, { remedy: 'give a value, or leave the input out' });
}
/**
 * Where bundles of an artifact are looked for, in this order: where the inputs say, else images in their registry and then
 * at GitHub, files at GitHub; without the network in files.
 */
function sourcesOf({ sources, isOffline }, isImage) {
    if (sources !== undefined)
        return sources;
    if (isOffline)
        return ['file'];
    return isImage ? ['oci', 'github'] : ['github'];
}
/** Inputs that only mean something for images. */
const IMAGE_INPUTS = ['registry-username', 'registry-password', 'attestation-repository'];
/** @throws CoreError bad-input `INPUT` for what only goes with images, where there are none */
function readImageNames(inputs) {
    const images = words(inputs, 'images');
    if (images.length > 0 || (0,signing_inputs/* optional */.lq)(inputs, 'manifests') !== undefined)
        return images;
    const alone = (0,signing_inputs/* isTrue */.Hn)(inputs, 'require-all-platforms')
        ? 'require-all-platforms'
        : IMAGE_INPUTS.find((name) => inputs.input(name) !== '');
    if (alone === undefined)
        return [];
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${alone}: goes with images, and none is given`, {
        remedy: 'name them in `images` or `manifests`, or leave it out',
    });
}
/** @throws CoreError bad-input `INPUT` where there are no manifests */
function readManifestsOutput(inputs) {
    const folder = (0,signing_inputs/* optional */.lq)(inputs, 'manifests-output');
    if (folder === undefined || (0,signing_inputs/* optional */.lq)(inputs, 'manifests') !== undefined)
        return folder;
    throw (0,outcome_error/* badInput */.AN)('INPUT', 'input manifests-output: goes with `manifests`, and none is given');
}
function words(inputs, name) {
    return inputs
        .input(name)
        .split(/[\s,]+/)
        .filter((word) => word !== '');
}
function readSources(inputs, isOffline) {
    const sources = words(inputs, 'bundle-from').map((word) => {
        if (word === 'github' || word === 'oci' || word === 'file' || word === 'release')
            return word;
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input bundle-from: "${word}" is not one of github, oci, file, release`);
    });
    if (isOffline && sources.some((source) => source !== 'file')) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs offline and bundle-from: without the network only `file` can be read');
    }
    return sources.length === 0 ? undefined : [...new Set(sources)];
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/verify-images.js







/** Images that are looked up at once. */
const verify_images_AT_ONCE = 8;
const NO_IMAGES = {
    subjects: [],
    subjectOf: new Map(),
    missing: [],
    indexOf: new Map(),
    registry: undefined,
};
/**
 * The images of the input `images`. A tag is asked for once, and the digest that it has then is what is verified (case
 * D17). An image that is named by its digest is not asked for where no bundle can come from its registry.
 *
 * @throws CoreError bad-input `INPUT`, OciError `REFERENCE` for what names no image
 */
async function imagesToVerify(read, inputs, ports) {
    if (read.images.length === 0)
        return NO_IMAGES;
    const { parseReference, shownRepository } = await Promise.all(/* import() */[__webpack_require__.e(8105), __webpack_require__.e(4760)]).then(__webpack_require__.bind(__webpack_require__, 8105));
    const references = read.images.map((text) => ({ text, reference: parseReference(text) }));
    if (!asksRegistry(references, read)) {
        const named = references.map(({ text, reference }) => ({
            name: text,
            subjects: [byDigest(reference, shownRepository(reference.repository))],
        }));
        return { ...NO_IMAGES, ...pinned(named) };
    }
    const openRegistry = registry_registryOpener(inputs, ports);
    const client = await openRegistry(references.map(({ reference }) => reference.repository.registry));
    const registry = { client, finder: await openRegistryFinder(client, await readAttestationRepositories(inputs)) };
    const machine = { ...(0,flow_subjects/* subjectMachine */.aM)(ports), openRegistry };
    const scope = read.requiresAllPlatforms ? 'all' : 'index';
    const resolved = await (0,map_limit/* mapLimit */.s)([...new Set(read.images)], verify_images_AT_ONCE, async (name) => {
        try {
            return { name, subjects: await resolveImages({ images: [name], scope }, machine) };
        }
        catch (error) {
            return { name, subjects: [], missing: { name, failure: (0,outcome_error/* describeFailure */.Ic)(error) } };
        }
    });
    const missing = resolved.flatMap((one) => one.missing ?? []);
    return { ...pinned(resolved), missing, registry };
}
/** An image as the result shows it. */
function reportedImage({ repository, descriptor, tag, platform }) {
    const { registry, name } = repository;
    const shown = registry === 'index.docker.io' ? 'docker.io' : registry;
    return {
        reference: `${shown}/${name}@${descriptor.digest}`,
        ...(tag === undefined ? {} : { tag }),
        ...(platform === undefined ? {} : { platform: shownPlatform(platform) }),
    };
}
/** `linux/arm64/v8` */
function shownPlatform({ os, architecture, variant }) {
    return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}
/** Whether a descriptor is of a list of manifests, OCI's or Docker's. */
function isIndex({ descriptor }) {
    return /\.(?:index\.v1|manifest\.list\.v2)\+json$/.test(descriptor.mediaType);
}
/** @throws CoreError bad-input `INPUT` where the registry must be asked and the network may not */
function asksRegistry(images, read) {
    const unpinned = images.find(({ reference }) => reference.digest === undefined);
    if (read.isOffline && (unpinned !== undefined || read.requiresAllPlatforms)) {
        const why = unpinned === undefined
            ? 'input require-all-platforms: which platforms an image has, the registry tells'
            : `image ${unpinned.text.slice(0, 200)} has no digest, which the registry tells`;
        throw (0,outcome_error/* badInput */.AN)('INPUT', `${why}; offline it is not asked`, {
            remedy: 'name each image as registry/repository@sha256:…',
        });
    }
    if (unpinned !== undefined || read.requiresAllPlatforms)
        return true;
    return read.bundle === undefined && sourcesOf(read, true).includes('oci');
}
/** @throws CoreError bad-input `INPUT` for a digest of another kind than registries and attestations have */
function byDigest({ digest = '' }, name) {
    const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
    if (sha256 !== undefined)
        return (0,resolve/* subjectFromDescriptor */.W5)({ name, digest: { sha256 } });
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input images: ${name}@${digest.slice(0, 150)} is not named by its sha256 digest`);
}
/** Each list begins with the image that was named; its platforms follow. Indexes in indexes are no platforms. */
function pinned(resolved) {
    const subjects = new Map();
    const subjectOf = new Map();
    const indexOf = new Map();
    for (const { name, subjects: [named, ...platforms], } of resolved) {
        if (named === undefined)
            continue;
        const index = subjects.get(keyOf(named)) ?? named;
        subjects.set(keyOf(index), index);
        subjectOf.set(name, index);
        for (const platform of platforms) {
            if (platform.image === undefined || isIndex(platform.image) || subjects.has(keyOf(platform)))
                continue;
            subjects.set(keyOf(platform), platform);
            indexOf.set(platform, index);
        }
    }
    return { subjects: [...subjects.values()], subjectOf, indexOf };
}
function keyOf({ name, digest }) {
    return `${name}@${digest.sha256 ?? ''}`;
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
            return { ...found.failure, message: `${withSource(found)}${more}` };
        }
    }
    return (0,outcome_error/* describeFailure */.Ic)(new Error('a bundle was rejected without a reason'));
}
/** The message with the place of the bundle before it, once: what cannot be parsed names the place itself. */
function withSource({ source, failure: { message } }) {
    const isNamed = message.startsWith(source) && /^[:,[ ]/.test(message.slice(source.length));
    return isNamed ? message : `${source}: ${message}`;
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
        evidence.rejected.push({ source: found.source, failure: (0,outcome_error/* describeFailure */.Ic)(error) });
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
        throw (0,outcome_error/* badInput */.AN)('EXPECTATION', 'nothing is demanded');
    const verified = await verifyOne(found, artifact, judge, judge.expectation);
    return known === undefined ? levelled(found, verified, judge) : { ...known, verified };
}
async function verifyOne(found, artifact, judge, expectation) {
    const inThread = await verifyInThread(found, artifact, judge, expectation);
    if (inThread !== undefined)
        return inThread;
    const bundle = (0,parse_bundle/* parseBundle */.Q)(found.text, found.source);
    const profile = await judge.chooser.profileFor(bundle);
    const artifactRef = { digests: artifact.digest, name: artifact.name, ...judge.bytesOf(artifact) };
    const signerReleases = await judge.levels.releasesOf(bundle, expectation);
    const whole = { ...expectation, signerReleases, ...BY_MAP };
    const verified = found.signedPayload === undefined
        ? await (0,verify_bundle/* verifyBundle */.I)(bundle, profile, artifactRef, whole)
        : await verifyImageSignature(bundle, found.signedPayload, profile, artifactRef, whole);
    if (found.published !== undefined)
        await verifyPublished(found.published, verified, profile, artifactRef, judge);
    return verified;
}
/** The level is evaluated of each provenance that comes back, and compares the builder's id by the map. */
const BY_MAP = { builderId: 'by-map' };
/** Undefined for what has to be verified here: whatever needs more than the bundle, the root and the artifact's digests. */
async function verifyInThread({ text, source, published, signedPayload }, artifact, { threads, bytesOf }, expectation) {
    // Releases of a signer are looked up by what the bundle says.
    if (threads === undefined || expectation.signerWorkflow !== undefined)
        return undefined;
    if (published !== undefined || signedPayload !== undefined)
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
    const expectation = { signedBy: 'key', predicateType: npm_package/* NPM_PUBLISH */.C };
    (0,npm_package/* assertPublished */.b)(await (0,verify_bundle/* verifyBundle */.I)((0,parse_bundle/* parseBundle */.Q)(text, source), profile, artifact, expectation), attestation);
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
        throw (0,outcome_error/* refused */.J5)('LEVEL', `it is no provenance, and Build L${minimumLevel} is demanded`);
    if (report.level >= minimumLevel)
        return;
    throw (0,outcome_error/* refused */.J5)('LEVEL', `the provenance shows Build L${report.level}, and L${minimumLevel} is demanded`, {
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
    throw (0,outcome_error/* refused */.J5)('BUILDER', `the builder is ${id === undefined ? 'not named' : `"${id}"`}, and "${wanted}" is demanded`, {
        remedy: 'give `builder-id` as the provenance has it; without its @ref only at a release that the builder map admits',
    });
}
function verdictOf(artifact, found, judge, { accepted, rejected, facts }, nothingFound) {
    const policy = judge.policy?.evaluate({
        ...judge.nameOf(artifact),
        digest: artifact.digest,
        attestations: facts,
        now: judge.now(),
    });
    const levels = accepted.flatMap(({ level }) => (level === undefined ? [] : [level.level]));
    const context = {
        subject: { name: artifact.name, digest: artifact.digest, ...(artifact.path === undefined ? {} : { isFile: true }) },
        ...judge.pathOf(artifact),
        ...(artifact.image === undefined ? {} : { image: reportedImage(artifact.image) }),
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
        return (0,outcome_error/* describeFailure */.Ic)(nothingFound());
    if (accepted.length === 0)
        return worst(rejected);
    if (policy === undefined || policy.verdict === 'pass')
        return undefined;
    // What could not be decided may be what the policy misses.
    const isOpen = policy.verdict === 'undecided' || rejected.some(({ failure }) => failure.outcome === 'undecided');
    const message = `the policy does not pass: ${policy.reason}`;
    return (0,outcome_error/* describeFailure */.Ic)(isOpen ? (0,outcome_error/* undecided */.oo)('POLICY', message) : (0,outcome_error/* refused */.J5)('POLICY', message));
}

// EXTERNAL MODULE: ./packages/core/lib/storage/claims.js
var claims = __webpack_require__(4794);
// EXTERNAL MODULE: ./packages/core/lib/storage/file-names.js
var file_names = __webpack_require__(6988);
;// CONCATENATED MODULE: ./packages/core/lib/storage/folder-index.js






/** Most bundle files of a folder that are looked at. */
const folder_index_MAX_FILES = 10_000;
/** Names of the bundle files of a folder, in order. @throws CoreError bad-input `BUNDLE_DIR` */
async function bundleFileNamesIn(folder, fs) {
    const names = [];
    try {
        for await (const entry of await fs.opendir(folder)) {
            if (entry.isDirectory() || !/\.(?:sigstore|sigstore\.json|jsonl)$/.test(entry.name))
                continue;
            names.push(entry.name);
            if (names.length > folder_index_MAX_FILES)
                break;
        }
    }
    catch (cause) {
        throw (0,outcome_error/* badInput */.AN)('BUNDLE_DIR', `${(0,printable/* printable */.g)(folder)}: cannot be read: ${(0,write_safely/* reasonOf */.A3)(cause)}`, {
            remedy: 'give the folder with the bundles as `bundle-dir`',
            cause,
        });
    }
    if (names.length <= folder_index_MAX_FILES)
        return names.sort();
    throw (0,outcome_error/* badInput */.AN)('BUNDLE_DIR', `${(0,printable/* printable */.g)(folder)}: more than ${folder_index_MAX_FILES} bundle files`, {
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
    return (0,outcome_error/* badInput */.AN)('OUTPUT_PATH', `bundle-dir ${(0,printable/* printable */.g)(path)}: ${problem}`, { remedy });
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/write-files.js




/** Files that are written at once where each waits for the disk. */
const write_files_AT_ONCE = 8;
/** Milliseconds that a file may take on the average while this thread waits for it; the first few may take longer. */
const AT_HAND_MS = 1;
const FIRST_FEW = 20;
/**
 * Writes many files, each as {@link writeFileSafely} does. A disk that answers at once is waited for: to hand each call to
 * the pool of threads takes three times as long as the call. For one that does not, several are written at the same time.
 *
 * @param waiting undefined: nothing is waited for
 * @param written is told the index of each file that is there
 * @throws CoreError as {@link writeFileSafely}, after the first that failed; those before it are there
 */
async function writeFilesSafely(files, fs, waiting, written = () => undefined) {
    let next = 0;
    if (waiting !== undefined) {
        const folders = new Set();
        const started = performance.now();
        for (const file of files) {
            writeAtOnce(file, waiting, folders);
            written(next);
            next += 1;
            if (performance.now() - started > AT_HAND_MS * (FIRST_FEW + next))
                break;
        }
    }
    const first = next;
    await (0,map_limit/* mapLimit */.s)(files.slice(first), write_files_AT_ONCE, async ({ path, data }, index) => {
        await (0,write_safely/* writeFileSafely */.kv)(path, data, fs);
        written(first + index);
    });
}
/** @param made folders that are there */
function writeAtOnce({ path, data }, fs, made) {
    const found = fs.lstatSync(path, { throwIfNoEntry: false });
    if (found !== undefined)
        (0,write_safely/* assertRegular */.Vu)(path, found);
    const folder = (0,external_node_path_.dirname)(path);
    const temporary = (0,external_node_path_.join)(folder, `.slsa-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.tmp`);
    try {
        if (!made.has(folder))
            fs.mkdirSync(folder, { recursive: true });
        made.add(folder);
        const file = fs.openSync(temporary, 'wx', 0o644);
        try {
            fs.writeFileSync(file, data);
        }
        finally {
            fs.closeSync(file);
        }
        fs.renameSync(temporary, path);
    }
    catch (cause) {
        try {
            fs.rmSync(temporary, { force: true });
        }
        catch {
            // What kept it from being written keeps it from being removed, too.
        }
        throw (0,write_safely/* unwritable */.mP)(path, cause);
    }
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
    const { fs, waitingFs } = machine;
    const folder = (0,external_node_path_.resolve)(machine.workspace, input);
    let checked;
    let names;
    let index;
    const check = () => {
        checked ??= assertOutputFolder(input, machine.workspace, fs);
        return checked;
    };
    const putAll = async (items, stored) => {
        for (const { fileName } of items)
            assertFileName(fileName);
        await check();
        names = undefined;
        index = undefined;
        const files = items.map(({ fileName, text }) => ({ path: (0,external_node_path_.join)(folder, fileName), data: `${text}\n` }));
        await writeFilesSafely(files, fs, waitingFs, (at) => stored(at, { store: 'file', path: files[at]?.path ?? '' }));
    };
    return {
        name: 'file',
        check,
        putAll,
        put: async (item) => {
            await putAll([item], () => undefined);
            return { store: 'file', path: (0,external_node_path_.join)(folder, item.fileName) };
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
function assertFileName(name) {
    if (/^[^/\\]+$/.test(name) && name !== '.' && name !== '..')
        return;
    throw (0,outcome_error/* badInput */.AN)('OUTPUT_PATH', `"${(0,printable/* printable */.g)(name)}": is not the name of a file`);
}
async function findByName(folder, names, query, machine) {
    const found = { matching: [], telling: [], failures: [] };
    const { name: artifact, digest } = query;
    if (artifact === undefined)
        return found;
    for (const name of (0,file_names/* namesFor */.GT)(names, { name: artifact, digest }, machine.platform)) {
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

;// CONCATENATED MODULE: ./packages/core/lib/flow/verify-find.js




/** Bundles about other artifacts that are looked at where none is about the right one, to say what they are about. */
const verify_find_MAX_TELLING = 10;
/** Looks for bundles where the inputs say. @throws CoreError bad-input for a file that cannot be read */
async function bundleFinder(inputs, images, ports) {
    if (inputs.bundle !== undefined) {
        const bundles = await (0,bundle_file/* bundlesInFile */.JD)((0,external_node_path_.resolve)(ports.job.workspace, inputs.bundle), ports.fs);
        return (artifact) => [
            async () => {
                const own = bundles.filter((bundle) => (0,claims/* speaksAbout */.DK)(bundle, artifact.digest));
                // Where none does, the refusal says what they speak about instead.
                return own.length > 0 ? own : bundles.slice(0, verify_find_MAX_TELLING);
            },
        ];
    }
    const stores = openSources(inputs, ports);
    const forImage = imageFinder(inputs, images, stores);
    const isImage = new Set(images.subjects);
    return (artifact) => {
        if (isImage.has(artifact))
            return forImage(artifact);
        const sources = sourcesOf(inputs, false);
        assertNoRegistry(artifact, sources);
        const query = queryOf(artifact, inputs);
        const seen = new Set();
        return [sources, sources.filter(hasNames)].map((places, round) => async () => {
            const found = [];
            // Where those that bear the artifact's name do not do, one about several artifacts may, which bears none.
            const { name: _, ...byDigest } = query;
            for (const source of places)
                found.push(...(await stores(source).find(round === 0 ? query : byDigest)));
            const more = found.filter((bundle) => !seen.has(bundle.source));
            for (const { source } of more)
                seen.add(source);
            return more;
        });
    };
}
/** Places that look by an artifact's name first, and by its digest only where that finds nothing. */
function hasNames(source) {
    return source === 'file' || source === 'release';
}
/** The same, with the places that some artifacts bring along. A place that fails is a bundle that was rejected. */
function withReferred(find, referred = []) {
    const own = new Map(referred.map(({ subject, find: look }) => [subject, look]));
    return (artifact) => {
        const look = own.get(artifact);
        return look === undefined ? find(artifact) : [guarded(artifact.name, look)];
    };
}
/** Nothing speaks about the artifact, wherever it was looked for. */
function nothingFound(artifact, inputs, images) {
    const sources = sourcesOf(inputs, images.subjects.includes(artifact));
    const place = inputs.bundle ?? sources.join(', ');
    return (0,outcome_error/* refused */.J5)('NO_ATTESTATION', `${artifact.name}: no bundle speaks about it (looked in ${place})`, {
        remedy: 'check that it was signed, and that `bundle`, `bundle-from` and the repository are right',
    });
}
/**
 * The places of an image, one by one. A place that fails is a bundle that was rejected, so that another one still counts:
 * a registry that lies stops nothing else.
 */
function imageFinder(inputs, { registry, indexOf }, open) {
    const isGiven = inputs.sources !== undefined;
    const known = new Map();
    const askOnce = (key, stage) => {
        // Bundles of an index are asked for again by each of its platforms.
        if (indexOf.size === 0)
            return stage();
        const asked = known.get(key) ?? stage();
        known.set(key, asked);
        return asked;
    };
    const inRegistry = (form, artifact) => {
        const query = queryOf(artifact, inputs);
        const source = `${artifact.name}@sha256:${artifact.digest.sha256 ?? ''}`;
        return guarded(source, () => askOnce(`${form} ${source}`, async () => (registry === undefined ? [] : registry.finder[form](query))));
    };
    const fromIndex = (form, artifact) => {
        const index = indexOf.get(artifact);
        if (index === undefined)
            return [];
        return [async () => (await inRegistry(form, index)()).filter((found) => isAbout(found, artifact))];
    };
    return (artifact) => sourcesOf(inputs, true).flatMap((source) => {
        if (source === 'oci') {
            return [
                ...fromIndex('likelyReferrers', artifact),
                inRegistry('likelyReferrers', artifact),
                ...fromIndex('otherReferrers', artifact),
                inRegistry('otherReferrers', artifact),
                inRegistry('tags', artifact),
                ...fromIndex('tags', artifact),
            ];
        }
        const stage = () => open(source).find(queryOf(artifact, inputs));
        return [guarded(source, stage, isGiven ? 'told' : 'unless it cannot be asked')];
    });
}
/**
 * @param faults whether a fault of the caller's is told: a default place that nobody set up, as GitHub without a token,
 * says nothing about the image
 */
function guarded(source, stage, faults = 'told') {
    return async () => {
        try {
            return await stage();
        }
        catch (error) {
            if (faults !== 'told' && (0,outcome_error/* describeFailure */.Ic)(error).outcome === 'bad-input')
                return [];
            return [{ text: '', source, failure: error instanceof Error ? error : new Error(String(error)) }];
        }
    };
}
/** Bundles of an index that name a platform too; what failed there is told with the index. */
function isAbout(found, artifact) {
    return found.failure === undefined && found.signedPayload === undefined && (0,claims/* speaksAbout */.DK)(found, artifact.digest);
}
function assertNoRegistry({ name }, sources) {
    if (!sources.includes('oci'))
        return;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input bundle-from: oci: ${name} is no image, so no registry has its bundles`, {
        remedy: 'verify files in a step of their own',
    });
}
function openSources(inputs, ports) {
    const opened = new Map();
    return (source) => {
        const store = opened.get(source) ?? openSource(source, inputs, ports);
        opened.set(source, store);
        return store;
    };
}
function openSource(source, inputs, ports) {
    switch (source) {
        case 'github':
            return ports.github.attestationStore(repositoryOf(inputs, ports));
        case 'file':
            return fileStore(inputs.bundleDir, {
                fs: ports.fs,
                platform: ports.platform,
                workspace: ports.job.workspace,
            });
        case 'release':
            return ports.github.releaseStore(repositoryOf(inputs, ports), releaseTag(inputs, ports));
    }
}
function queryOf(artifact, inputs) {
    const { predicateType } = inputs.expectation;
    return {
        digest: artifact.digest,
        ...(artifact.path === undefined ? {} : { name: artifact.name }),
        ...(artifact.image === undefined ? {} : { image: artifact.image }),
        ...(predicateType === undefined ? {} : { predicateType }),
    };
}
/** The repository whose store is asked: the demanded source, else the job's own. */
function repositoryOf(inputs, ports) {
    const demanded = inputs.expectation.sourceRepository;
    return demanded === undefined ? ports.job.repository : demanded.split('/').slice(-2).join('/');
}
function releaseTag(inputs, ports) {
    const tag = inputs.releaseTag ?? /^refs\/tags\/(.+)$/.exec(ports.job.ref)?.[1];
    if (tag !== undefined)
        return tag;
    throw (0,outcome_error/* badInput */.AN)('INPUT', 'bundle-from: release needs a tag', { remedy: 'give `release-tag`' });
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/verify-artifact.js




/** Bundles of one artifact that are looked at. */
const MAX_BUNDLES = 1000;
/**
 * The verdict about one artifact, by the bundles of the first places that suffice. A place is only looked into where what
 * was found before does not satisfy the demands; then everything counts together. Never throws.
 */
async function verifyArtifact(artifact, find, verifying) {
    try {
        const judged = await judgeByStages(artifact, find, verifying);
        if (artifact.image === undefined || judged.verdict.outcome === 'verified')
            return judged;
        return { ...judged, verdict: await explained(judged.verdict, artifact.image, artifact, verifying) };
    }
    catch (error) {
        const failure = (0,outcome_error/* describeFailure */.Ic)(error);
        const subject = { name: artifact.name, digest: artifact.digest };
        const image = artifact.image === undefined ? {} : { image: reportedImage(artifact.image) };
        return {
            verdict: { subject, ...image, outcome: failure.outcome, failure, accepted: [], rejected: [] },
            decided: [],
        };
    }
}
async function judgeByStages(artifact, find, { judge, inputs, images }) {
    const found = [];
    let judged;
    for (const stage of find(artifact)) {
        const more = await stage();
        if (more.length === 0 && judged !== undefined)
            continue;
        found.push(...more);
        if (found.length > MAX_BUNDLES)
            throw tooMany(artifact, found.length);
        judged = await judgeArtifact(artifact, found, judge, () => nothingFound(artifact, inputs, images));
        if (judged.verdict.outcome === 'verified')
            return judged;
    }
    return judged ?? judgeArtifact(artifact, found, judge, () => nothingFound(artifact, inputs, images));
}
function tooMany({ name }, count) {
    return (0,outcome_error/* badInput */.AN)('BUNDLE_FILE', `${name}: ${count} bundles; at most ${MAX_BUNDLES} are looked at`, {
        remedy: 'name the right ones with `bundle`',
    });
}
/** Why an image did not verify, with what its registry says beside that: no evidence, but often the explanation. */
async function explained(verdict, image, artifact, { images }) {
    const { registry } = images;
    const claims = registry === undefined ? [] : await registry.finder.unsigned(image).catch(() => []);
    const { failure } = verdict;
    const remedy = failure === undefined ? undefined : await remedyFor(failure, image, artifact, images);
    return {
        ...verdict,
        ...(failure === undefined || remedy === undefined ? {} : { failure: { ...failure, remedy } }),
        ...(claims.length === 0 ? {} : { unsigned: claims }),
    };
}
/** A platform's manifest is another artifact than the index that it belongs to (case D18). */
async function remedyFor({ code }, image, artifact, images) {
    if (code !== 'NO_ATTESTATION' && code !== 'ARTIFACT_DIGEST')
        return undefined;
    if (isIndex(image))
        return undefined;
    if (images.indexOf.has(artifact)) {
        const platform = image.platform === undefined ? 'this platform' : shownPlatform(image.platform);
        return `${platform} has no bundle of its own: sign with \`image-scope: all\`, or leave out \`require-all-platforms\``;
    }
    const index = await indexAround(image, images);
    return index === undefined
        ? 'if this is one platform of an image, and its index was signed, verify the digest of the index; or sign with `image-scope: all`'
        : `this is one platform of the index ${index} (tag ${image.tag ?? ''}): verify that one, or sign with \`image-scope: all\``;
}
/** Digest of the index that the tag beside the digest means, where it has this manifest. */
async function indexAround({ repository, tag, descriptor }, { registry }) {
    if (tag === undefined || registry === undefined)
        return undefined;
    const found = await registry.client.findManifest(repository, tag).catch(() => undefined);
    return found?.manifests.some(({ digest }) => digest === descriptor.digest) === true
        ? found.descriptor.digest
        : undefined;
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/verify.js















/** Artifacts in work at once where each waits for others. */
const IN_FLIGHT = 16;
/** Largest file that is read into memory, for keys that sign all of it, in bytes. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;
/** Size up to which reading a file once more is faster than checking a signature by its digest, in bytes. */
const SMALL_BYTES = 1024 * 1024;
/** Time to verify one artifact, and what each further one adds, in milliseconds. */
const BUDGET_ONE = 60_000;
const BUDGET_MORE = 1_000;
/**
 * Verifies artifacts against what the inputs demand. Every artifact needs one bundle that satisfies all of it, and the
 * policy to pass where one is given; facts of two bundles are never put together to satisfy the inputs. Never throws for
 * a failure: it is in the result. Reports are written whatever the outcome, a verification summary of what passed.
 */
async function verify(inputs, ports, given = {}) {
    const base = { version: types/* RESULT_VERSION */.R, action: 'verify', notices: [] };
    const failed = (error) => {
        const failure = (0,outcome_error/* describeFailure */.Ic)(error);
        return { ...base, outcome: failure.outcome, failure, artifacts: [], demanded: {}, unbound: [] };
    };
    let read;
    try {
        read = await readVerifyInputs(inputs, ports.job.serverUrl);
    }
    catch (error) {
        return failed(error);
    }
    const result = await verifyAll(read, inputs, ports, given).catch((error) => ({
        ...failed(error),
        demanded: read.demanded,
        unbound: read.unbound,
    }));
    return withReports(result, read.judge, ports).catch((error) => {
        const failure = (0,outcome_error/* describeFailure */.Ic)(error);
        // A report that cannot be written never makes a refusal look better.
        return result.outcome === 'verified' ? { ...result, outcome: failure.outcome, failure } : result;
    });
}
/** Reports are few, so what writes them is loaded for them only. */
async function withReports(result, inputs, ports) {
    if (inputs.reportPath === undefined && inputs.sarifPath === undefined)
        return result;
    const { writeReports } = await __webpack_require__.e(/* import() */ 2501).then(__webpack_require__.bind(__webpack_require__, 2501));
    return writeReports(result, inputs, ports);
}
async function verifyAll(read, inputs, ports, given) {
    const deployed = given.deployed ?? (await deployedImages(read, ports));
    const names = [...read.images, ...deployed.places.keys()];
    limitTime(names.length, read, ports);
    const images = await imagesToVerify({ ...read, images: names }, inputs, ports);
    const { referred = [] } = given;
    const others = deployed.undecided.length + referred.length;
    const own = await readArtifacts(read, images, others, ports);
    const artifacts = [...own, ...referred.map(({ subject }) => subject)];
    limitTime(artifacts.length, read, ports);
    const judge = await openJudge(read, artifacts, [...images.subjects, ...artifacts.slice(own.length)], ports);
    const judged = await judgeAll(artifacts, images, judge, read, ports, given).finally(() => judge.threads?.close());
    const placesOf = placesBySubject(deployed, images, referred);
    const verdicts = [
        ...judged.map(({ verdict }, index) => withPlaces(verdict, placesOf(artifacts[index]))),
        ...images.missing.map((image) => withPlaces(missingVerdict(image), deployed.places.get(image.name))),
        ...deployed.undecided,
    ];
    const outcome = overall(verdicts);
    const level = lowestLevel(verdicts);
    const { policy, layout } = read.judge;
    const result = {
        version: types/* RESULT_VERSION */.R,
        action: 'verify',
        outcome,
        notices: deployed.notices,
        demanded: read.demanded,
        unbound: read.unbound,
        artifacts: verdicts,
        verifiedAt: new Date(ports.clock.now()).toISOString(),
        ...(level === undefined ? {} : { level }),
        ...(policy === undefined || judge.policy === undefined
            ? {}
            : { policy: { source: policy, digest: judge.policy.digest } }),
        ...(layout === undefined || judge.layout === undefined
            ? {}
            : { layout: { source: layout, digest: judge.layout.digest } }),
    };
    const manifests = await deployed.report(images, outcome === 'verified');
    const told = manifests.length === 0 ? result : { ...result, manifests };
    if (outcome !== 'verified') {
        const failure = verdicts.find((artifact) => artifact.outcome === outcome)?.failure;
        return failure === undefined ? told : { ...told, failure };
    }
    if (judge.policy === undefined)
        return told;
    const summed = {
        artifacts,
        level,
        policy: { uri: policyUri(policy ?? ''), digest: judge.policy.digest },
        bundles: judged.flatMap(({ decided }) => decided),
    };
    if (given.summarize !== undefined)
        return { ...told, vsa: await given.summarize(summed) };
    return withSummaries(told, summed, read, inputs, ports);
}
/** Summaries are few, so what writes and signs them is loaded for them only. */
async function withSummaries(result, verified, read, inputs, ports) {
    const { vsa, svr } = read.judge;
    const own = { ...read.judge, bundleDir: read.bundleDir };
    const signer = async (wanted) => wanted === 'signed' ? (await __webpack_require__.e(/* import() */ 1026).then(__webpack_require__.bind(__webpack_require__, 1026))).statementSigner(inputs, ports) : undefined;
    const written = {};
    if (vsa !== 'none') {
        const { writeVsa } = await __webpack_require__.e(/* import() */ 9429).then(__webpack_require__.bind(__webpack_require__, 9429));
        written.vsa = await writeVsa(verified, own, await signer(vsa), ports);
    }
    if (svr !== 'none') {
        const { writeSvr } = await __webpack_require__.e(/* import() */ 5379).then(__webpack_require__.bind(__webpack_require__, 5379));
        written.svr = await writeSvr(verified, result.manifests ?? [], own, await signer(svr), ports);
    }
    return { ...result, ...written };
}
/**
 * One after the other; a few at once where each waits for a thread, or for a registry that is asked several times. In the
 * order of the artifacts.
 */
async function judgeAll(artifacts, images, judge, read, ports, given) {
    const find = withReferred(await bundleFinder(read, images, ports), given.referred);
    const tick = progressOf(artifacts.length, 'artifacts looked at', ports.log.info);
    const waits = judge.threads !== undefined || images.registry !== undefined;
    return (0,map_limit/* mapLimit */.s)(artifacts, waits ? IN_FLIGHT : 1, async (artifact) => {
        const judged = await verifyArtifact(artifact, find, { judge, inputs: read, images });
        tick();
        const done = judge.layout === undefined ? judged : await judge.layout.apply(judged, artifact, find);
        // The bundles themselves are for the summary alone: those of a thousand artifacts take 10 MB.
        return read.judge.vsa === 'none' && given.summarize === undefined ? { ...done, decided: [] } : done;
    });
}
/** Gives the network the time that so many artifacts need, if nobody set another. */
function limitTime(artifacts, { timeoutMs }, ports) {
    ports.http.budget?.limit(timeoutMs ?? BUDGET_ONE + BUDGET_MORE * Math.max(artifacts - 1, 0));
}
async function openJudge(read, artifacts, byName, ports) {
    const { policy: path } = read.judge;
    const opened = path === undefined ? undefined : await (await __webpack_require__.e(/* import() */ 7754).then(__webpack_require__.bind(__webpack_require__, 7754))).openPolicy(path, ports);
    const layout = await layoutOf(read, ports);
    const policy = opened ?? layout?.policy;
    const keys = [...(opened?.keys ?? []), ...(layout?.policy.keys ?? [])];
    const chooser = await profileChooser(deciding(read), ports, keys);
    const named = new Set(byName);
    return {
        chooser,
        threads: openThreads(artifacts.length, chooser, ports),
        levels: await levelJudge({ ...read.judge, isOffline: read.isOffline }, chooser, ports),
        policy,
        layout: layout?.with(chooser),
        expectation: read.bindsSigner ? read.expectation : undefined,
        server: ports.job.serverUrl,
        demands: { ...read.judge, ...read.build },
        bytesOf: (artifact) => bytesOf(artifact, ports),
        now: () => new Date(ports.clock.now()),
        nameOf: (artifact) => (artifact.path === undefined && !named.has(artifact) ? {} : { name: artifact.name }),
        pathOf: ({ path }) => path === undefined ? {} : { path: (0,external_node_path_.relative)(ports.job.workspace, path).split(external_node_path_.sep).join('/') },
    };
}
/** A layout decides about signers as a policy does. */
function deciding(read) {
    return { ...read, judge: { ...read.judge, policy: read.judge.policy ?? read.judge.layout } };
}
/** Layouts are few, so what reads them is loaded for them only. */
async function layoutOf(read, ports) {
    if (read.judge.layout === undefined)
        return undefined;
    const { openLayout } = await __webpack_require__.e(/* import() */ 9758).then(__webpack_require__.bind(__webpack_require__, 9758));
    return openLayout(read.judge.layout, read, ports);
}
/** The bytes of a file; a digest alone has none. */
function bytesOf({ path, name }, ports) {
    if (path === undefined)
        return {};
    const read = () => (0,read_limited/* readLimited */.tk)(path, MAX_MESSAGE_BYTES, ports.fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('FILE', `${name} ${problem}`, {
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
/** Files by glob, digests and images, at least one of them. */
async function readArtifacts(inputs, images, undecided, ports) {
    const machine = (0,flow_subjects/* subjectMachine */.aM)(ports);
    const files = inputs.files === undefined
        ? []
        : await (0,resolve/* resolveSubjects */.Gl)({ paths: inputs.files, nameStyle: 'auto', algorithms: algorithmsOf(inputs) }, machine);
    const artifacts = [...files, ...inputs.digests.map(identifier/* identifiedSubject */.I), ...images.subjects];
    if (artifacts.length + images.missing.length + undecided > 0)
        return artifacts;
    throw (0,outcome_error/* badInput */.AN)('NO_SUBJECT', 'inputs files, digests, images, manifests: nothing to verify', {
        remedy: 'name files, images, or digests as `sha256:<hex>`',
    });
}
/**
 * What attestations are made over; and, where somebody's own key or file comes, or a store that keeps any bundle, what a
 * plain signature may be over.
 */
function algorithmsOf(inputs) {
    const hasAny = sourcesOf(inputs, false).some((source) => source !== 'github');
    const isPlain = inputs.key !== undefined || inputs.bundle !== undefined || hasAny;
    return isPlain ? ['sha256', 'sha384', 'sha512'] : ['sha256', 'sha512'];
}
/** An image whose digest nobody told. */
function missingVerdict({ name, failure }) {
    return { subject: { name, digest: {} }, outcome: failure.outcome, failure, accepted: [], rejected: [] };
}
/** Verified only if every artifact is, and there is at least one. */
function overall(artifacts) {
    const order = ['refused', 'undecided', 'bad-input'];
    const failed = order.find((outcome) => artifacts.some((artifact) => artifact.outcome === outcome));
    if (failed !== undefined)
        return failed;
    return artifacts.length > 0 && artifacts.every(({ outcome }) => outcome === 'verified') ? 'verified' : 'undecided';
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/release/verify-files.js







/** What to do about a bundle that is of no builder. */
const OWN_ONLY = 'leave it out of `bundle-artifact-ids`; sign and upload by yourself what no builder signed';
/**
 * Verifies each file as a reader of the release will: with its bundles, the trust root among the assets and no network.
 * Each needs a provenance by one of the builders, of this repository, tag and commit.
 *
 * @param folder has files, bundles and trust root
 * @throws CoreError as `verify`, naming the file; nothing was published
 */
async function provenFiles(files, builders, source, trust, folder, ports) {
    const proven = new Map();
    let failed;
    for (const builder of builders) {
        for (const issuer of trust.issuers ?? ['']) {
            const waiting = files.filter(({ name }) => !proven.has(name));
            if (waiting.length === 0)
                break;
            const demands = {
                files: waiting.map(({ name }) => name).join('\n'),
                'bundle-from': 'file',
                offline: 'true',
                'trusted-root': `${folder}/${ROOT_NAME}`,
                'signer-workflow': builder.workflow,
                'certificate-oidc-issuer': issuer,
                'source-repository': source.repository,
                'source-ref': source.ref,
                'source-digest': source.commit,
                'predicate-type': uris/* PREDICATE */.W.provenanceV1,
            };
            const result = await verify(givenInputs(demands), { ...ports, job: { ...ports.job, workspace: folder } });
            if (result.artifacts.length === 0 && result.failure !== undefined)
                throw errorOf(result.failure);
            for (const verdict of result.artifacts) {
                const file = waiting.find(({ name }) => name === verdict.subject.name);
                const found = provenFile(file, verdict, builder, folder);
                if (found === undefined)
                    failed = verdict;
                else
                    proven.set(found.file.name, found);
            }
        }
    }
    const missing = files.find(({ name }) => !proven.has(name));
    if (missing === undefined)
        return files.map(({ name }) => proven.get(name));
    throw unproven(missing, failed, builders);
}
/**
 * Verifies each bundle by itself: signed by a workflow of a builder's own repository at the same version, in a run of this
 * repository at the commit that is released. What somebody else signed is not released beside it.
 *
 * @throws CoreError refused, naming the bundle
 */
async function provenBundles(bundles, builders, source, trust, ports) {
    const roots = (0,trusted_root/* parseTrustedRoots */.uE)(Buffer.from(trust.text), ROOT_NAME).map((root) => (0,trust_profile/* privateProfile */.fP)(root, ROOT_NAME));
    const proven = [];
    for (const { file, found } of bundles) {
        const bundle = (0,parse_bundle/* parseBundle */.Q)(found.text, found.source);
        const profile = await firstIssuer(roots, found.source, (root) => (0,evidence/* isIssuedUnder */.Q)(root, bundle));
        const verified = await (0,verify_bundle/* verifyBundle */.I)(bundle, profile, undefined, {
            ...ownSigner(bundle, builders, trust),
            sourceRepository: source.repository,
            sourceDigest: source.commit,
            sourceRef: source.ref,
            denySelfHostedRunners: true,
            server: ports.job.serverUrl,
        });
        const { signer } = verified;
        if (signer === undefined)
            throw keyed(found.source);
        proven.push({ file, signer: { identity: signer.san, issuer: signer.issuer }, verified });
    }
    return proven;
}
function provenFile(file, { outcome, accepted }, builder, folder) {
    const [bundle] = accepted;
    if (file === undefined || outcome !== 'verified' || bundle?.signer === undefined)
        return undefined;
    return {
        file,
        builder,
        signer: bundle.signer,
        bundle: bundle.source.replace(`${folder}/`, '').replace(/:\d+$/, ''),
        hasLogEntry: bundle.logEntries.length > 0,
    };
}
/** The reason of the last builder that was tried: with one builder, which is the usual case, it is the reason. */
function unproven(file, verdict, builders) {
    const { outcome = 'refused', code, message = 'no bundle speaks about it', remedy } = verdict?.failure ?? {};
    const names = builders.map(({ workflow }) => workflow).join(', ');
    const text = `${file.name}: has no provenance of ${names}: ${message}`;
    return new outcome_error/* CoreError */.am(outcome, (code ?? 'NO_ATTESTATION'), text, {
        remedy: remedy ?? 'hand over the bundles of the builder that built it, or leave the file out',
    });
}
async function firstIssuer(roots, source, hasIssued) {
    for (const root of roots)
        if (await hasIssued(root))
            return root;
    throw (0,outcome_error/* refused */.J5)('UNKNOWN_AUTHORITY', `${source}: was issued by no authority of the builders' trust root`, {
        remedy: OWN_ONLY,
    });
}
/**
 * Who is demanded of a bundle: the workflow that it names itself, unverified, where that stands beside a builder.
 *
 * @throws CoreError refused `IDENTITY` where it does not, or where another issuer than the builders' vouches for it
 */
function ownSigner({ bundle, what }, builders, { issuers }) {
    const der = (0,certificate/* certificateOf */.t)(bundle);
    if (der === undefined)
        throw keyed(what);
    const { san, issuer } = (0,certificate/* identityOf */.c)((0,certificate_form/* parseSigningCertificate */.I)(der));
    const isOwn = builders.some(({ folder, ref }) => {
        const [path = '', at] = san.startsWith(folder) ? splitAt(san.slice(folder.length)) : [];
        return at === ref && /^[\w.-]+\.ya?ml$/.test(path);
    });
    if (!isOwn)
        throw (0,outcome_error/* refused */.J5)('IDENTITY', `${what}: was signed by ${san}, which is no workflow beside the builders at their version`, {
            remedy: 'call all workflows of the suite at the same commit or tag, and hand over no bundle of anybody else',
        });
    const signerWorkflow = san.split('/').slice(3).join('/');
    // Without issuers of its own the server's are demanded, as of every signer workflow.
    if (issuers === undefined)
        return { signerWorkflow };
    if (issuers.includes(issuer))
        return { signerWorkflow, issuer: { kind: 'exact', value: issuer } };
    throw (0,outcome_error/* refused */.J5)('IDENTITY', `${what}: the issuer ${issuer} is none of the builders' Sigstore`, { remedy: OWN_ONLY });
}
function keyed(what) {
    return (0,outcome_error/* refused */.J5)('IDENTITY', `${what}: was signed with a key, and no builder does that`, { remedy: OWN_ONLY });
}
function splitAt(text) {
    const at = text.indexOf('@');
    return [text.slice(0, at), text.slice(at + 1)];
}
function errorOf(failure) {
    return new outcome_error/* CoreError */.am(failure.outcome, failure.code, failure.message, {
        ...(failure.remedy === undefined ? {} : { remedy: failure.remedy }),
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/report/command-words.js

/** Names that `cosign verify-blob-attestation --type` knows; others are given as they are. */
const COSIGN_TYPES = {
    [uris/* PREDICATE */.W.provenanceV1]: 'slsaprovenance1',
    [uris/* PREDICATE */.W.provenanceV02]: 'slsaprovenance02',
    [uris/* PREDICATE */.W.cyclonedx]: 'cyclonedx',
};
/** A word for a POSIX shell: as it is when harmless, else in single quotes. */
function shellWord(word) {
    return /^[A-Za-z0-9_./:@%+=,-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/** A file name that no command takes for an option. */
function fileWord(name) {
    return shellWord(name.startsWith('-') ? `./${name}` : name);
}
/** Options on lines of their own. */
function joined(parts) {
    return parts.join(' \\\n  ');
}
/** A value for a workflow file: quoted as JSON is, and nothing in it is an expression of the runner. */
function yamlValue(value) {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner's own way to write its expression's beginning
    return JSON.stringify(value.replaceAll('${{', "${{ '${{' }}"));
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/release/verify-page.js



/** Issuer that tools expect when they are told none. */
const DEFAULT_ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * `VERIFY.md`: how to verify the files of a release with nothing but its other files, offline and without an account.
 * Everything in it was verified before, and the same facts always give the same bytes.
 */
function verifyPage(facts) {
    const { source, tag, trust } = facts;
    const [suite = ''] = facts.files.map(({ builder }) => builder.folder.replace(/\/\.github\/workflows\/$/, ''));
    return [
        `# How to verify ${tag} of ${source.repository}`,
        `Put the files of this release into one folder. Everything below works there, offline and without an account: the bundles (\`*.sigstore.json\`) and the trust root (\`${ROOT_NAME}\`) are among them.`,
        `What the commands demand is what counts, and it stands in this file, which came with the release. **Compare repository, tag and builder with what you know from elsewhere**, from the project's own site or the last release; then keep the command, and not this file.`,
        '## The files',
        table(['file', 'SHA-256'], facts.files.map(({ file }) => [`\`${file.name}\``, `\`${file.sha256}\``])),
        commands(`sha256sum --check <<'EOF'\n${facts.files.map(({ file }) => `${file.sha256}  ${file.name}`).join('\n')}\nEOF`),
        'Digests show that a download is whole. Who built the files is shown by their provenance:',
        `## Built from commit ${source.commit}, by ${listOf(facts.files.map(({ builder }) => `\`${builder.workflow}\``))}`,
        `With \`slsa\`, the command line of [the suite that built it](${suite}), all at once:`,
        ...identities(facts).map((files) => commands(slsaCommand(files, facts, uris/* PREDICATE */.W.provenanceV1))),
        ...cosignSection(facts),
        ...ghSection(facts),
        ...otherSection(facts),
        '## What GitHub says',
        `Where the project's releases are immutable, GitHub signs a list of the assets when a release is published. \`gh release verify ${shellWord(tag)} --repo ${shellWord(source.repository)}\` asks for it; that needs the network and a login.`,
        `## What is not shown\n\nThat the source is good. A provenance says which commit was built, by whom and how; read the commit, or trust who wrote it. ${PAGE_NAME} and \`${ROOT_NAME}\` themselves are signed by nobody: get the root of a public instance from Sigstore (\`cosign trusted-root create --with-default-services\`) or GitHub (\`gh attestation trusted-root\`) if you do not want to take it from here.${trust.instance === 'private' ? ' The root of this release is that of a private Sigstore; get it from those who run it.' : ''}`,
    ]
        .join('\n\n')
        .concat('\n');
}
/** Files by the identity that signed for them, in the order in which these first come. */
function identities({ files }) {
    const groups = new Map();
    for (const file of files) {
        const key = `${file.signer.identity} ${file.signer.issuer}`;
        groups.set(key, [...(groups.get(key) ?? []), file]);
    }
    return [...groups.values()];
}
function slsaCommand(files, { source, serverUrl, trust }, type) {
    const [first] = files;
    const server = prefixOf(serverUrl);
    return options([
        `slsa verify ${files.map(({ file }) => shellWord(file.name)).join(' ')}`,
        `--bundle-from file --offline --trusted-root ${ROOT_NAME}`,
        `--signer-workflow ${shellWord(`${server}${first?.builder.workflow ?? ''}`)}`,
        ...(trust.instance === 'private' ? [`--certificate-oidc-issuer ${shellWord(first?.signer.issuer ?? '')}`] : []),
        `--source-repository ${shellWord(server === '' ? source.repository : `${serverUrl}/${source.repository}`)}`,
        `--source-ref ${shellWord(source.ref)}`,
        `--source-digest ${source.commit}`,
        `--predicate-type ${shellWord(type)}`,
    ]);
}
/** Names of workflows belong to github.com unless they say otherwise. */
function prefixOf(serverUrl) {
    const { host } = new URL(serverUrl);
    return host === 'github.com' ? '' : `${host}/`;
}
/** cosign demands a log entry, which GitHub's own instance has not, and takes one root. */
function cosignSection({ files, trust }) {
    if (trust.instance === 'github' || trust.instance === 'both')
        return [];
    return [
        '### With cosign 3',
        ...files.map(({ file, bundle, signer, hasLogEntry }) => commands(options([
            `cosign verify-blob-attestation ${shellWord(file.name)}`,
            `--bundle ${shellWord(bundle)} --trusted-root ${ROOT_NAME}`,
            '--type slsaprovenance1',
            ...(hasLogEntry ? [] : ['--insecure-ignore-tlog=true --use-signed-timestamps']),
            `--certificate-identity ${shellWord(signer.identity)}`,
            `--certificate-oidc-issuer ${shellWord(signer.issuer)}`,
        ]))),
    ];
}
function ghSection({ files, source, serverUrl }) {
    const { host } = new URL(serverUrl);
    return [
        '### With the GitHub CLI',
        `It wants a login or the variable \`GH_TOKEN\`, with whatever value, and then asks nobody.`,
        ...files.map(({ file, bundle, signer }) => commands(options([
            `gh attestation verify ${shellWord(file.name)}`,
            `--bundle ${shellWord(bundle)} --custom-trusted-root ${ROOT_NAME}`,
            `--repo ${shellWord(source.repository)}`,
            `--cert-identity ${shellWord(signer.identity)}`,
            ...(signer.issuer === DEFAULT_ISSUER ? [] : [`--cert-oidc-issuer ${shellWord(signer.issuer)}`]),
            `--source-ref ${shellWord(source.ref)} --source-digest ${source.commit}`,
            ...(host === 'github.com' ? [] : [`--hostname ${shellWord(host)}`]),
        ]))),
    ];
}
/** Bundles beside the provenance: SBOMs, summaries, lists. */
function otherSection(facts) {
    const used = new Set(facts.files.map(({ bundle }) => bundle));
    const others = facts.bundles.filter(({ file }) => !used.has(file.name));
    if (others.length === 0)
        return [];
    const rows = others.map(({ file, signer, verified }) => [
        `\`${file.name}\``,
        typeOf(verified.statement?.predicateType),
        `\`${signer.identity}\``,
    ]);
    const examples = others.flatMap((bundle) => {
        const about = facts.files.find(({ file }) => speaksAbout(bundle, file.sha256));
        const type = bundle.verified.statement?.predicateType;
        if (about === undefined || type === undefined || typeOf(type) === '')
            return [];
        const workflow = bundle.signer.identity.split('/').slice(3).join('/');
        return [commands(slsaCommand([{ ...about, builder: { ...about.builder, workflow } }], facts, type))];
    });
    return [
        '## What else is signed',
        'Each of these was verified before the release was published. An SBOM or a test result is what the build says of itself.',
        table(['bundle', 'says', 'signed by'], rows),
        ...examples,
    ];
}
function speaksAbout({ verified }, sha256) {
    return verified.statement?.subject.some(({ digest }) => digest.sha256 === sha256) === true;
}
/** A type as it may stand in a table and in a command; nothing for one with signs of either. */
function typeOf(type) {
    return type !== undefined && /^[A-Za-z0-9:/?&=#._~+-]{1,200}$/.test(type) ? `\`${type}\`` : '';
}
function table(head, rows) {
    return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function commands(text) {
    return `\`\`\`sh\n${text}\n\`\`\``;
}
function options(parts) {
    return parts.join(' \\\n  ');
}
function listOf(words) {
    return [...new Set(words)].join(' and ');
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/release/publish.js










/** Milliseconds for everything, and what each byte that is uploaded adds. */
const BUDGET = 600_000;
const MS_PER_BYTE = 1 / 500;
const TAG = /^refs\/tags\/([A-Za-z0-9][A-Za-z0-9._+@/-]{0,199})$/;
const PRERELEASE = /\d+\.\d+\.\d+-[0-9A-Za-z.-]+(?:\+[0-9A-Za-z.-]+)?$/;
/**
 * Publishes a release with everything that its readers need to verify it offline. Every file is verified first, by the
 * very material that is released beside it; then the draft is filled, compared, and published. An earlier attempt that
 * broke off is taken up where it ended; a published release is never touched. Never throws for a failure.
 */
async function publishRelease(inputs, ports, context) {
    const { repository } = ports.job;
    let so = { ...notReleased(), repository };
    const tell = (more) => {
        so = { ...so, ...more };
    };
    try {
        const read = readReleaseInputs(inputs, ports.job.serverUrl);
        const source = await publish_releaseTag(ports, context);
        tell({ tag: source.tag, commit: source.commit });
        const verified = await verifiedRelease(read, source, ports, context);
        tell({ files: verified.files.map(reportedFile), bundles: verified.bundles.map(publish_reportedBundle) });
        await publish(verified.assets, read, source, ports, context, tell, () => so);
        return { ...so, outcome: 'verified' };
    }
    catch (error) {
        const { message, ...rest } = (0,outcome_error/* describeFailure */.Ic)(error);
        return { ...so, outcome: rest.outcome, failure: { ...rest, message: `${message}${leftBehind(so)}` } };
    }
}
/** A result of which nothing is known yet. */
function notReleased() {
    return {
        version: types/* RESULT_VERSION */.R,
        action: 'release',
        outcome: 'undecided',
        notices: [],
        files: [],
        bundles: [],
        assets: [],
    };
}
/**
 * The tag that the run is about, which points at the run's commit.
 *
 * @throws CoreError bad-input `RELEASE_TAG` where the run is about no tag, refused where it points elsewhere
 */
async function publish_releaseTag({ job }, { host, commit }) {
    const tag = TAG.exec(job.ref)?.[1];
    if (tag === undefined)
        throw (0,outcome_error/* badInput */.AN)('RELEASE_TAG', `the run is about ${job.ref.slice(0, 200)}, and a release is made of a tag`, {
            remedy: 'start the workflow with `on: push: tags`, or run it by hand on a tag',
        });
    const source = { repository: job.repository, ref: job.ref, commit, tag };
    await assertTag(source, host);
    return source;
}
async function assertTag({ tag, commit }, host) {
    const found = await host.commitOf(tag);
    if (found === commit)
        return;
    throw (0,outcome_error/* refused */.J5)('RELEASE_TAG', `tag ${tag}: points at ${found ?? 'nothing'}, and this run built ${commit}; it was moved or deleted`, {
        remedy: 'find out who moved the tag; a version that was built once gets no second commit, so use a new one',
    });
}
/** Everything of the release, verified and lying in one folder. */
async function verifiedRelease(inputs, source, ports, { instance }) {
    await ports.fs.mkdir(ports.job.tempDir, { recursive: true });
    const folder = await ports.fs.mkdtemp((0,external_node_path_.join)(ports.job.tempDir, 'release-'));
    const staged = await stageFiles(inputs.artifacts, folder, ports);
    const bundleFiles = await stageBundles(inputs.bundles, staged, folder, ports);
    const found = await readBundles(bundleFiles, ports);
    const trust = await releaseTrust(found, instance, ports);
    const root = await stageText(ROOT_NAME, trust.text, folder, ports);
    const bundles = await provenBundles(found, inputs.builders, source, trust, ports);
    const files = await provenFiles(staged, inputs.builders, source, trust, folder, ports);
    const page = verifyPage({ source, tag: source.tag, serverUrl: ports.job.serverUrl, files, bundles, trust });
    const assets = [...staged, ...bundleFiles, root, await stageText(PAGE_NAME, page, folder, ports)];
    const bytes = assets.reduce((sum, { size }) => sum + size, 0);
    ports.http.budget?.limit(BUDGET + bytes * MS_PER_BYTE);
    return { files, bundles, assets };
}
async function publish(assets, { notes, addsChanges, publishes }, source, ports, { host }, tell, told) {
    const { tag } = source;
    const isPrerelease = PRERELEASE.test(tag);
    const draft = { notes: notesWith(notes), addsChanges, isPrerelease };
    const release = await openRelease(host, tag, draft);
    tell({ release: reportedRelease(release) });
    if (!release.isDraft) {
        await assertPublished(host, release, assets);
        return tell({
            notices: [...told().notices, `${tag} was published before, with these very files; nothing was done.`],
        });
    }
    await fillDraft(host, release, assets, (asset) => tell({ assets: [...told().assets, asset] }), ports);
    // Whatever happened meanwhile: the tag and every asset are looked at once more, and then there is only one request.
    await assertTag(source, host);
    await assertAssets(host, release, assets);
    if (!publishes)
        return tell({
            notices: [
                ...told().notices,
                `${tag} is a draft with all its files, as \`keep-draft\` wants it. Publish it by hand.`,
            ],
        });
    const published = await host.publish(release, isPrerelease);
    tell({ release: reportedRelease(published) });
    await assertStillSo(host, published, source, assets);
    if (published.isImmutable)
        return;
    tell({
        notices: [
            ...told().notices,
            `${tag} can be changed by whoever may write to the repository: turn on immutable releases in its settings.`,
        ],
    });
}
/** A published release is as it is: the same files mean that an earlier attempt came to its end. */
async function assertPublished(host, release, wanted) {
    try {
        await assertAssets(host, release, wanted);
    }
    catch (cause) {
        throw (0,outcome_error/* badInput */.AN)('RELEASE_PUBLISHED', `release ${release.tag}: is published, with other files; it was not touched (${(0,outcome_error/* describeFailure */.Ic)(cause).message})`, {
            remedy: `a published version stays as it is: release a new one. Where only ${ROOT_NAME} differs, with ${PAGE_NAME} or without it, compare it with the one that you get yourself: roots are renewed now and then, and whoever may write could have published another`,
            cause,
        });
    }
}
/** What somebody exchanged in the moment before the draft was published is at least told, aloud. */
async function assertStillSo(host, release, source, assets) {
    try {
        if (release.tag !== source.tag)
            throw (0,outcome_error/* refused */.J5)('RELEASE_TAG', `it has the tag ${(0,printable/* printable */.g)(release.tag)}`);
        await assertTag(source, host);
        await assertAssets(host, release, assets);
    }
    catch (cause) {
        const { outcome, message } = (0,outcome_error/* describeFailure */.Ic)(cause);
        if (outcome === 'undecided')
            throw cause;
        throw (0,outcome_error/* refused */.J5)('RELEASE_ASSET', `release ${source.tag}: IS PUBLISHED, and is not what was verified: ${message}`, {
            remedy: 'delete the release and its tag at once, tell its readers, and find out who else writes to it',
            cause,
        });
    }
}
function notesWith(notes) {
    const hint = `How to verify the files of this release, offline: \`${PAGE_NAME}\` among its assets.`;
    return notes === '' ? hint : `${notes}\n\n${hint}`;
}
/** What the message of a failure says about what is there nevertheless. */
function leftBehind({ release, assets, tag }) {
    if (release?.state === 'published')
        return '';
    if (release === undefined)
        return '; nothing was published';
    return `; nothing was published: the draft of ${tag ?? 'the release'} stays, with ${assets.length} asset(s) of this attempt, and the failed job goes on from there when it is run again`;
}
function reportedRelease({ id, url, isDraft, isImmutable }) {
    return { id: String(id), url, state: isDraft ? 'draft' : 'published', isImmutable };
}
function reportedFile({ file, signer }) {
    return { name: file.name, sha256: file.sha256, size: file.size, builder: signer.identity };
}
function publish_reportedBundle({ file, signer, verified }) {
    return { name: file.name, predicateType: verified.statement?.predicateType ?? '', signer: signer.identity };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/release/list.js











/** The workflow whose identity lists have, at the tag that is released. */
const LISTING_WORKFLOW = '.github/workflows/release.yml';
/** Releases whose lists are read; the newest one counts, and the older ones must be sound. */
const MAX_LISTS = 10;
const list_MAX_LIST_BYTES = 16 * 1024 * 1024;
/** How the tags of releases begin. */
const list_VERSION = /^v\d+\.\d+\.\d+/;
/**
 * Signs the next list of this repository's own releases: that of the last release, verified, and the tag of this run. A
 * list is never begun anew while there are releases, and none is left out that was not revoked by name. Never throws for
 * a failure.
 */
async function signReleaseList(inputs, ports, context) {
    try {
        return await sign(inputs, ports, context);
    }
    catch (error) {
        return notListed((0,outcome_error/* describeFailure */.Ic)(error));
    }
}
/** The result of a failure. */
function notListed(failure) {
    const none = { bundles: [], notices: [], needsTrustedRoot: false };
    return { version: types/* RESULT_VERSION */.R, action: 'release-list', outcome: failure.outcome, failure, ...none };
}
async function sign(inputs, ports, { host, commit, instance }) {
    const allowPublicLog = (0,signing_inputs/* isTrue */.Hn)(inputs, 'allow-public-log');
    const revoked = (0,signing_inputs/* lines */.Mn)(inputs, 'revoked').map((line) => line.split(/\s/)[0] ?? '');
    const { tag } = await publish_releaseTag(ports, { host, commit });
    const choices = { allowPublicLog, releaseTag: undefined, store: 'none' };
    const { opened, identity, signing } = await openBuilderJob(choices, instance, ports);
    const { claims } = identity;
    assertReleasing(claims, tag, commit);
    const server = opened.rule.server.origin;
    const source = { repository: `${server}/${claims.repository}`, issuer: claims.issuer, id: claims.repositoryId };
    const published = await host.published();
    const previous = await previousList(published, source, opened.profile, host, ports);
    assertNoneDropped(published, previous, revoked);
    const now = new Date(ports.clock.now());
    const statement = nextReleaseList({
        previous,
        repository: source.repository,
        repositoryId: source.id,
        release: { tag, commit },
        revoked,
        now,
    });
    const isPublic = (0,privacy/* reachesPublicLog */.F)(opened.config);
    const api = isPublic && !allowPublicLog ? await ports.github.visibility(claims.repository) : 'unknown';
    (0,privacy/* assertMayBePublic */.G)(isPublic, { api, token: claims.visibility }, { allowPublicLog, identity: identity.san });
    const signer = signer_identitySigner(opened, identity);
    const session = signer.open({ http: ports.http, clock: ports.clock, log: ports.log.debug });
    const { text } = await session.signStatement(statement).finally(() => session.close());
    const bundlePath = (0,external_node_path_.join)(signing.bundleDir ?? ports.job.tempDir, RELEASE_LIST_NAME);
    await (0,write_safely/* writeFileSafely */.kv)(bundlePath, `${text}\n`, ports.fs);
    return {
        version: types/* RESULT_VERSION */.R,
        action: 'release-list',
        outcome: 'verified',
        notices: previous === undefined ? [`This is the first list: it begins with ${tag}.`] : [],
        needsTrustedRoot: false,
        bundles: [
            {
                kind: 'builder-releases',
                predicateType: statement.predicateType,
                subjects: statement.subject.map(({ name = '', digest }) => ({ name, digest })),
                fileName: RELEASE_LIST_NAME,
                stored: [{ store: 'file', path: bundlePath }],
                logEntries: [],
                times: [],
            },
        ],
        bundlePath,
        repository: claims.repository,
        instance: opened.config.instance,
        ...signer.reported,
    };
}
/** Lists are signed by the workflow that releases, itself and not called, at the tag of the release. */
function assertReleasing({ jobWorkflowRef, repository, ref, sha }, tag, commit) {
    const expected = `${repository}/${LISTING_WORKFLOW}@refs/tags/${tag}`;
    if (jobWorkflowRef === expected && ref === `refs/tags/${tag}` && sha === commit)
        return;
    throw (0,outcome_error/* refused */.J5)('BUILDER', `the job stands in ${jobWorkflowRef}, at ${ref} and ${sha}; release lists are signed by ${expected} at ${commit}`, {
        remedy: 'push a tag, and let the release workflow of this repository sign the list',
    });
}
/** Who must have signed the lists, as a builder map would say it. */
function list_entryOf({ repository, issuer, id }) {
    return {
        signer: `${repository}/.github/workflows/build-generic.yml`,
        tags: ['>=0.0.0'],
        buildTypes: [],
        builderId: 'signer',
        maxLevel: 3,
        shape: 'build+attest',
        acceptsAttestOnly: false,
        cache: 'none',
        fields: {},
        releases: {
            location: RELEASE_LIST_NAME,
            identity: `${repository}/${LISTING_WORKFLOW}`,
            issuer,
            ...(id === undefined ? {} : { repositoryId: id }),
        },
    };
}
/** The newest list among those of the releases; undefined where there is none. @throws CoreError refused `RELEASE_LIST` */
async function previousList(published, source, profile, host, ports) {
    const verified = [];
    // Only releases of the suite have one: others, of whatever tag, must not push the newest lists out of sight. GitHub
    // sorts by the age of commits; which release was made last, and so has the newest list, is told by its id.
    const suite = published.filter(({ tag }) => list_VERSION.test(tag)).toSorted((left, right) => right.id - left.id);
    for (const release of suite) {
        if (verified.length >= MAX_LISTS)
            break;
        const asset = (await host.assetsOf(release)).find(({ name }) => name === RELEASE_LIST_NAME);
        if (asset === undefined)
            continue;
        verified.push(...(await listsIn(await host.download(asset, list_MAX_LIST_BYTES), release.tag, source, profile, ports)));
    }
    return verified.length === 0 ? undefined : (0,release_list/* readReleaseList */.qT)(verified, list_entryOf(source));
}
async function listsIn(bytes, tag, source, profile, ports) {
    const where = `${RELEASE_LIST_NAME} of ${tag}`;
    const verified = [];
    for (const found of (0,bundle_file/* bundlesInText */.km)(bytes.toString('utf8'), where)) {
        const bundle = (0,parse_bundle/* parseBundle */.Q)(found.text, found.source);
        verified.push(await (0,verify_bundle/* verifyBundle */.I)(bundle, profile, undefined, {
            decidedBy: 'policy',
            issuer: { kind: 'exact', value: source.issuer },
            sourceRepository: source.repository,
            server: ports.job.serverUrl,
        }));
    }
    return verified;
}
/** Releases without a list, or that none of them names, were taken out of one, or never were in one. */
function assertNoneDropped(published, previous, revoked) {
    const listed = new Set(previous?.releases.map(({ tag }) => tag));
    const lost = published.find(({ tag }) => list_VERSION.test(tag) && !listed.has(tag) && !revoked.includes(tag));
    if (lost === undefined)
        return;
    throw new outcome_error/* CoreError */.am('refused', 'RELEASE_LIST', `${lost.tag}: is published, and ${previous === undefined ? 'no release has a list' : 'the newest list does not have it'}`, {
        remedy: 'find out how it was released; if it must not count, name it in `revoked` of the release workflow',
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/release/move-tag.js






const RELEASE = /^(v(0|[1-9]\d*))\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
/**
 * Moves the tag of a major version, `v1`, to a release: one that is published and immutable, that the newest signed
 * release list has at the very commit of its tag, and that is the highest of its major version there. Never throws for a
 * failure.
 */
async function moveMajorTag(inputs, ports, context) {
    let so = notMoved();
    try {
        const tag = (0,signing_inputs/* optional */.lq)(inputs, 'tag') ?? '';
        const [, majorTag] = RELEASE.exec(tag) ?? [];
        if (majorTag === undefined)
            throw (0,outcome_error/* badInput */.AN)('INPUT', `input tag: "${tag.slice(0, 100)}" is no release such as v1.2.3`, {
                remedy: 'a pre-release moves no tag',
            });
        so = { ...so, tag, majorTag };
        const commit = await releasedCommit(tag, majorTag, ports, context);
        const before = await context.host.commitOf(majorTag);
        so = { ...so, commit, ...(before === undefined ? {} : { before }) };
        if (before !== commit)
            await move(majorTag, commit, context.host);
        return { ...so, outcome: 'verified' };
    }
    catch (error) {
        const failure = (0,outcome_error/* describeFailure */.Ic)(error);
        return { ...so, outcome: failure.outcome, failure };
    }
}
/** A result of which nothing is known yet. */
function notMoved() {
    return { version: types/* RESULT_VERSION */.R, action: 'move-tag', outcome: 'undecided', notices: [] };
}
/** The commit of a release, by tag and list alike. */
async function releasedCommit(tag, majorTag, ports, { host, instance }) {
    assertReleased(await host.releasesOf(tag), tag);
    const commit = await host.commitOf(tag);
    const { profile, issuer } = await trustOf(instance, ports);
    const source = { repository: `${new URL(ports.job.serverUrl).origin}/${ports.job.repository}`, issuer };
    const list = await previousList(await host.published(), source, profile, host, ports);
    const listed = list?.releases.find((release) => release.tag === tag);
    if (commit === undefined || listed?.commit !== commit)
        throw (0,outcome_error/* refused */.J5)('RELEASE_LIST', `${tag}: points at ${commit ?? 'nothing'}, and the signed release list has it at ${listed?.commit ?? 'none'}`, {
            remedy: 'release it with the release workflow, which signs the list; a tag that was moved is never followed',
        });
    const highest = (list?.releases ?? []).reduce((best, release) => (isAbove(release.tag, best, majorTag) ? release.tag : best), tag);
    if (highest === tag)
        return commit;
    throw (0,outcome_error/* refused */.J5)('RELEASE_LIST', `${tag}: is older than ${highest}, and ${majorTag} never goes back`, {
        remedy: `if ${highest} is bad, revoke it in the release workflow, and release a version without it`,
    });
}
function assertReleased(releases, tag) {
    const published = releases.find(({ isDraft }) => !isDraft);
    if (published === undefined)
        throw (0,outcome_error/* badInput */.AN)('RELEASE_NOT_FOUND', `release ${tag}: there is none that is published`, {
            remedy: 'publish it first',
        });
    if (published.isImmutable)
        return;
    throw (0,outcome_error/* refused */.J5)('RELEASE_IMMUTABLE', `release ${tag}: can still be changed, so no tag is moved to it`, {
        remedy: 'turn on immutable releases in the settings of the repository, and release anew',
    });
}
function isAbove(tag, other, majorTag) {
    const [, major, ...numbers] = RELEASE.exec(tag) ?? [];
    if (major !== majorTag)
        return false;
    const [, , ...others] = RELEASE.exec(other) ?? [];
    for (const [index, number] of numbers.entries()) {
        const [left, right] = [BigInt(number), BigInt(others[index] ?? '0')];
        if (left !== right)
            return left > right;
    }
    return false;
}
async function move(majorTag, commit, host) {
    await host.moveTag(majorTag, commit);
    const found = await host.commitOf(majorTag);
    if (found !== commit)
        throw (0,outcome_error/* refused */.J5)('RELEASE_TAG', `tag ${majorTag}: was moved to ${commit}, and points at ${found ?? 'nothing'}`, {
            remedy: 'somebody else moves it at the same time, or a ruleset keeps it: look at the rules for tags, and run the job again',
        });
}
/** Root and issuer of the instance that the suite signs with. */
async function trustOf(instance, ports) {
    const root = (0,builder_instance/* privateRootOf */.hO)(instance);
    if (root !== undefined) {
        const [issuer = ''] = (0,builder_instance/* privateIssuersOf */.dw)(instance, ports.clock.now()) ?? [];
        return { profile: (0,trust_profile/* privateProfile */.fP)((0,trusted_root/* parseTrustedRoot */.t1)(root, instance.source), instance.source), issuer };
    }
    const { expected } = (0,issuer/* issuerRuleFor */.Z)(ports.job.serverUrl);
    return { profile: await (0,trust_load/* loadTrustProfile */.C)({ profile: 'public-good', offline: false }, ports), issuer: expected };
}

// EXTERNAL MODULE: ./packages/core/lib/report/blocks.js
var blocks = __webpack_require__(284);
// EXTERNAL MODULE: ./packages/core/lib/report/signing-summary.js
var signing_summary = __webpack_require__(3610);
;// CONCATENATED MODULE: ./packages/core/lib/flow/release/summary.js

/** The summary of publishing a release: what was released, by whom it was built, what is left after a failure. */
function releaseSummary(result) {
    const { failure, release, tag = '', files, bundles } = result;
    const notices = result.notices.map((notice) => ({ kind: 'paragraph', content: [(0,blocks/* strong */.ko)('Note: '), (0,blocks/* text */.Qq)(notice)] }));
    if (failure !== undefined)
        return [...(0,signing_summary/* failureBlocks */.p)(result.action, failure), ...notices, ...left(result)];
    const title = release?.state === 'draft' ? `${tag}: draft, complete and verified` : `${tag}: published, every file verified`;
    return [
        { kind: 'heading', level: 3, text: title, mark: 'good' },
        ...(release === undefined ? [] : [{ kind: 'paragraph', content: [(0,blocks/* link */.nf)(tag, release.url)] }]),
        {
            kind: 'table',
            head: ['File', 'SHA-256', 'Built by'],
            rows: files.map(({ name, sha256, builder }) => [(0,blocks/* code */.aY)(name), (0,blocks/* code */.aY)(sha256), (0,blocks/* code */.aY)(builder)]),
        },
        {
            kind: 'table',
            head: ['Bundle', 'Says', 'Signed by'],
            rows: bundles.map(({ name, predicateType, signer }) => [(0,blocks/* code */.aY)(name), (0,blocks/* text */.Qq)(predicateType), (0,blocks/* code */.aY)(signer)]),
        },
        ...notices,
    ];
}
function left({ release, assets }) {
    if (release === undefined || assets.length === 0)
        return [];
    const rows = assets.map(({ name, state }) => [(0,blocks/* code */.aY)(name), (0,blocks/* text */.Qq)(state)]);
    return [{ kind: 'table', head: [`Assets of the ${release.state}`, ''], rows }];
}
/** The summary of moving the tag of a major version. */
function moveSummary(result) {
    const { failure, tag = '', majorTag = '', commit = '', before } = result;
    if (failure !== undefined)
        return (0,signing_summary/* failureBlocks */.p)(result.action, failure);
    const from = before === undefined || before === commit ? [] : [(0,blocks/* text */.Qq)(', before '), (0,blocks/* code */.aY)(before)];
    return [
        { kind: 'heading', level: 3, text: `${majorTag} is at ${tag}`, mark: 'good' },
        { kind: 'paragraph', content: [(0,blocks/* text */.Qq)('Commit '), (0,blocks/* code */.aY)(commit), ...from] },
    ];
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/release/index.js






/***/ }),

/***/ 1987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   lC: () => (/* binding */ readSigningInputs),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export jsonObjectInput */
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7692);


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
    const parsed = parseJson(value, { what: `input ${name}` });
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression syntax, shown to the user
    const example = '${{ toJSON(…) }}';
    if (parsed === null)
        return undefined;
    if (!isJsonObject(parsed))
        throw badInput('INPUT', `input ${name}: is not a JSON object`, { remedy: `give it as \`${example}\`` });
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

/***/ 277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aM: () => (/* binding */ subjectMachine)
/* harmony export */ });
/* unused harmony exports digestAlgorithms, readSubjects */


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
 *
 * @param listed counts only the entries of that kind in the runner's list
 */
async function readSubjects(inputs, ports, listed) {
    const paths = optional(inputs, 'subject-path');
    const digest = optional(inputs, 'subject-digest');
    const checksums = optional(inputs, 'subject-checksums');
    const name = optional(inputs, 'subject-name');
    const nameStyle = oneOf(inputs, 'subject-name-style', ['auto', 'base', 'path'], 'auto');
    const isGiven = paths !== undefined || digest !== undefined || checksums !== undefined;
    return resolveSubjects({
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

/***/ 3763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ isSignatureOf),
/* harmony export */   RT: () => (/* binding */ signsWholeMessage),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   xT: () => (/* binding */ keyName),
/* harmony export */   zG: () => (/* binding */ isFixedSizeSignatureOf)
/* harmony export */ });
/* unused harmony export signatureForm */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _known_signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9240);


/** The one digest that goes with a curve (sigstore/architecture-docs, algorithm registry). */
const CURVES = {
    prime256v1: 'sha256',
    secp384r1: 'sha384',
    secp521r1: 'sha512',
};
/** The digest that a key signs over; null for keys that hash by themselves. */
function digestOf(key) {
    if (key.asymmetricKeyType === 'ec')
        return CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? null;
    return key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'rsa-pss' ? 'sha256' : null;
}
/** How a key signs, in words for people: over which digest, and how the signature is written. */
function signatureForm(key) {
    const digest = digestOf(key) ?? 'none';
    return { digest, encoding: ENCODINGS[key.asymmetricKeyType ?? ''] ?? 'raw' };
}
const ENCODINGS = {
    ec: 'ECDSA, ASN.1 DER',
    rsa: 'RSA, PKCS #1 v1.5',
    'rsa-pss': 'RSA, PSS',
    ed25519: 'Ed25519, 64 bytes',
    'ml-dsa-65': 'ML-DSA, 3309 bytes',
};
/** Kinds of keys that hash by themselves, in a way that no digest of the artifact stands for. */
function signsWholeMessage(key) {
    return !['ec', 'rsa', 'rsa-pss'].includes(key.asymmetricKeyType ?? '');
}
/** Whether a signature over all these bytes is the key's; of a key for RSA-PSS with a salt of any length. */
function isSignatureOf(key, message, signature) {
    return (0,_known_signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .wasVerified */ .Y)(key, message, signature) || (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(digestOf(key), message, keyInput(key), signature);
}
/** Whether an ECDSA signature in the form `r || s`, both as long as the curve's order (IEEE P1363), is the key's. */
function isFixedSizeSignatureOf(key, message, signature) {
    if (key.asymmetricKeyType !== 'ec')
        return false;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(digestOf(key), message, { key, dsaEncoding: 'ieee-p1363' }, signature);
}
/** A key for RSA-PSS says so itself; how long the salt is, the signature tells. */
function keyInput(key) {
    if (key.asymmetricKeyType !== 'rsa-pss')
        return key;
    return { key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_AUTO };
}
/** A key in words: `P-256`, `RSA 3072`, `Ed25519`, `ML-DSA-65`. */
function keyName(key) {
    const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'ec':
            return { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' }[namedCurve] ?? namedCurve;
        case 'rsa':
            return `RSA ${modulusLength}`;
        case 'rsa-pss':
            return `RSA-PSS ${modulusLength}`;
        case 'ed25519':
            return 'Ed25519';
        case 'ml-dsa-65':
            return 'ML-DSA-65';
        default:
            return key.asymmetricKeyType ?? 'of an unknown kind';
    }
}


/***/ }),

/***/ 8378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ digestInfo),
/* harmony export */   j: () => (/* binding */ createDigestVerifier)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _known_signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9240);
/* harmony import */ var _pss_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9600);



/** DER of the DigestInfo before the digest (RFC 8017, section 9.2, note 1). */
const DIGEST_INFO = {
    sha256: '3031300d060960864801650304020105000420',
    sha384: '3041300d060960864801650304020205000430',
    sha512: '3051300d060960864801650304020305000440',
};
/**
 * A check of signatures where only the digest is at hand. The platform hashes by itself, so curves are checked by a
 * library, and RSA by its padding. False for keys of other kinds.
 *
 * @param message bytes that have the digest, if they are at hand: the platform checks curves thirty times as fast
 */
async function createDigestVerifier(message) {
    const curves = message === undefined ? await loadCurves() : {};
    return (key, digest, algorithm, signature) => {
        if (message !== undefined && key.asymmetricKeyType === 'ec')
            return (0,_known_signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .wasVerified */ .Y)(key, message, signature) || (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(algorithm, message, key, signature);
        const curve = key.asymmetricKeyType === 'ec' ? curves[key.asymmetricKeyDetails?.namedCurve ?? ''] : undefined;
        if (curve !== undefined)
            return verifyEc(curve, key, digest, signature);
        if (key.asymmetricKeyType === 'rsa-pss')
            return algorithm === 'sha256' && (0,_pss_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyPss */ .E)(key, digest, signature);
        return key.asymmetricKeyType === 'rsa' && verifyRsa(key, digest, algorithm, signature);
    };
}
async function loadCurves() {
    const { p256, p384, p521 } = await __webpack_require__.e(/* import() */ 3431).then(__webpack_require__.bind(__webpack_require__, 3431));
    return { prime256v1: p256, secp384r1: p384, secp521r1: p521 };
}
function verifyEc(curve, key, digest, signature) {
    const { x, y } = key.export({ format: 'jwk' });
    const point = Buffer.concat([Buffer.from([4]), Buffer.from(x ?? '', 'base64url'), Buffer.from(y ?? '', 'base64url')]);
    try {
        return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' });
    }
    catch {
        return false;
    }
}
/** What RSA PKCS#1 signs for a digest. @throws RangeError for an algorithm that is not known */
function digestInfo(algorithm, digest) {
    const prefix = DIGEST_INFO[algorithm];
    if (prefix === undefined)
        throw new RangeError(`no DigestInfo for "${algorithm}"`);
    return Buffer.concat([Buffer.from(prefix, 'hex'), digest]);
}
function verifyRsa(key, digest, algorithm, signature) {
    if (DIGEST_INFO[algorithm] === undefined)
        return false;
    const expected = digestInfo(algorithm, digest);
    try {
        const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.publicDecrypt)({ key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING }, signature);
        return found.byteLength === expected.byteLength && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(found, expected);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rememberVerified),
/* harmony export */   Y: () => (/* binding */ wasVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// Signatures that were verified where they were made. The bundle around one is verified as if it came from a stranger, and
// a signature of a curve takes longer to verify than all the rest, so it is not computed a second time.

/** More are never on their way at once. */
const MAX_KNOWN = 1024;
/** Digests of the messages, by key and signature. */
const known = new WeakMap();
/** Remembers that a signature over these bytes was verified with the key, until it is asked for once. */
function rememberVerified(key, message, signature) {
    const ofKey = known.get(key) ?? new Map();
    known.set(key, ofKey);
    ofKey.set(nameOf(signature), digestOf(message));
    if (ofKey.size <= MAX_KNOWN)
        return;
    for (const oldest of ofKey.keys()) {
        ofKey.delete(oldest);
        return;
    }
}
/** Whether exactly this signature over exactly these bytes was verified with the key; says so once. */
function wasVerified(key, message, signature) {
    const ofKey = known.get(key);
    const name = ofKey === undefined || ofKey.size === 0 ? undefined : nameOf(signature);
    const digest = name === undefined ? undefined : ofKey?.get(name);
    if (name === undefined || digest === undefined)
        return false;
    ofKey?.delete(name);
    return digestOf(message).equals(digest);
}
function nameOf(signature) {
    return Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength).toString('latin1');
}
function digestOf(message) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(message).digest();
}


/***/ }),

/***/ 4469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ signDigest),
/* harmony export */   l: () => (/* binding */ signMessage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _algorithm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3763);
/* harmony import */ var _digest_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8378);
/* harmony import */ var _pss_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9600);





const signInThread = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign);
/** A signature over bytes as verifiers of envelopes expect it: ECDSA as DER, RSA-PSS with a salt as long as its digest. */
function signMessage(privateKey, message) {
    return signInThread((0,_algorithm_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(privateKey), message, withPadding(privateKey));
}
/**
 * A signature over a digest; the platform would hash once more, so a library does it for curves, and padding by hand
 * for RSA. Randomness goes into ECDSA, so that no two are equal: a log takes each once.
 *
 * @throws TypeError for a key that signs whole messages only
 */
async function signDigest(privateKey, digest) {
    switch (privateKey.asymmetricKeyType) {
        case 'ec':
            return signOnCurve(privateKey, digest);
        case 'rsa': {
            const padding = node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING;
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.privateEncrypt)({ key: privateKey, padding }, (0,_digest_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .digestInfo */ .R)((0,_algorithm_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(privateKey) ?? '', digest));
        }
        case 'rsa-pss':
            return (0,_pss_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .signPss */ .I)(privateKey, digest);
        default:
            throw new TypeError(`a key of ${privateKey.asymmetricKeyType ?? 'this kind'} signs no digest`);
    }
}
async function signOnCurve(privateKey, digest) {
    const { p256, p384, p521 } = await __webpack_require__.e(/* import() */ 3431).then(__webpack_require__.bind(__webpack_require__, 3431));
    const curves = { prime256v1: p256, secp384r1: p384, secp521r1: p521 };
    const curve = curves[privateKey.asymmetricKeyDetails?.namedCurve ?? ''];
    if (curve === undefined)
        throw new TypeError('a key on this curve signs no digest');
    const secret = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url');
    try {
        return Buffer.from(curve.sign(digest, secret, { prehash: false, format: 'der', extraEntropy: true }));
    }
    finally {
        secret.fill(0);
    }
}
function withPadding(key) {
    if (key.asymmetricKeyType !== 'rsa-pss')
        return key;
    return { key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_DIGEST };
}


/***/ }),

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ verifyPss),
/* harmony export */   I: () => (/* binding */ signPss)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const HASH = 'sha256';
const HASH_BYTES = 32;
const TRAILER = 0xbc;
/**
 * Checks an RSA-PSS signature with SHA-256 for a digest, since the platform only takes whole messages: EMSA-PSS-VERIFY,
 * for a salt of any length that the key allows.
 *
 * @see RFC 8017, sections 8.1.2 and 9.1.2
 */
function verifyPss(key, digest, signature) {
    const { modulusLength = 0, saltLength: leastSalt = 0 } = key.asymmetricKeyDetails ?? {};
    if (signature.byteLength !== Math.ceil(modulusLength / 8) || digest.byteLength !== HASH_BYTES)
        return false;
    const bits = modulusLength - 1;
    const block = openBlock(key, signature)?.subarray(-Math.ceil(bits / 8));
    if (block === undefined || block.at(-1) !== TRAILER)
        return false;
    const hash = block.subarray(-HASH_BYTES - 1, -1);
    const masked = block.subarray(0, -HASH_BYTES - 1);
    const unused = 8 * block.byteLength - bits;
    if (((masked[0] ?? 0xff) & ~(0xff >> unused) & 0xff) !== 0)
        return false;
    const mask = maskOf(hash, masked.byteLength);
    const data = masked.map((byte, index) => byte ^ (mask[index] ?? 0));
    data[0] = (data[0] ?? 0) & (0xff >> unused);
    const one = data.findIndex((byte) => byte !== 0);
    if (data[one] !== 1)
        return false;
    const salt = data.subarray(one + 1);
    if (salt.byteLength < leastSalt)
        return false;
    const again = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(HASH).update(Buffer.alloc(8)).update(digest).update(salt).digest();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(again, hash);
}
/**
 * An RSA-PSS signature with SHA-256 over a digest, with a salt as long as it: EMSA-PSS-ENCODE.
 *
 * @see RFC 8017, sections 8.1.1 and 9.1.1
 */
function signPss(privateKey, digest) {
    const { modulusLength = 0 } = privateKey.asymmetricKeyDetails ?? {};
    const bits = modulusLength - 1;
    const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(HASH_BYTES);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(HASH).update(Buffer.alloc(8)).update(digest).update(salt).digest();
    const data = Buffer.alloc(Math.ceil(bits / 8) - HASH_BYTES - 1);
    data[data.byteLength - salt.byteLength - 1] = 1;
    salt.copy(data, data.byteLength - salt.byteLength);
    const mask = maskOf(hash, data.byteLength);
    const masked = data.map((byte, index) => byte ^ (mask[index] ?? 0));
    masked[0] = (masked[0] ?? 0) & (0xff >> (8 * Math.ceil(bits / 8) - bits));
    const block = Buffer.concat([masked, hash, Buffer.of(TRAILER)]);
    const whole = Buffer.concat([Buffer.alloc(Math.ceil(modulusLength / 8) - block.byteLength), block]);
    const der = plainPrivateKey(privateKey);
    try {
        const plain = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: der, format: 'der', type: 'pkcs1' });
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.privateDecrypt)({ key: plain, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_NO_PADDING }, whole);
    }
    finally {
        der.fill(0);
    }
}
/** The RSAPrivateKey in a PKCS#8 key: its last element, an octet string behind version and algorithm. */
function plainPrivateKey(key) {
    const der = key.export({ format: 'der', type: 'pkcs8' });
    const version = elementAt(der, elementAt(der, 0).content);
    const algorithm = elementAt(der, version.end);
    const octets = elementAt(der, algorithm.end);
    const plain = Buffer.from(der.subarray(octets.content, octets.end));
    der.fill(0);
    return plain;
}
/** The signature to the power of the public exponent, without any padding looked at. */
function openBlock(key, signature) {
    try {
        // The platform does this only with keys that are not bound to one padding.
        const plain = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: plainKey(key), format: 'der', type: 'pkcs1' });
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.publicEncrypt)({ key: plain, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_NO_PADDING }, signature);
    }
    catch {
        return undefined;
    }
}
/** The RSAPublicKey in a SubjectPublicKeyInfo: its last element, a bit string behind its count of unused bits. */
function plainKey(key) {
    const der = key.export({ format: 'der', type: 'spki' });
    const algorithm = elementAt(der, elementAt(der, 0).content);
    const bits = elementAt(der, algorithm.end);
    return der.subarray(bits.content + 1, bits.end);
}
/** Where the content of a DER element begins, and where it ends. The platform wrote it, so its form is known. */
function elementAt(der, at) {
    const first = der[at + 1] ?? 0;
    const count = first < 0x80 ? 0 : first & 0x7f;
    const length = count === 0 ? first : der.readUIntBE(at + 2, count);
    const content = at + 2 + count;
    return { content, end: content + length };
}
/** MGF1 (RFC 8017, appendix B.2.1). */
function maskOf(seed, length) {
    const blocks = Array.from({ length: Math.ceil(length / HASH_BYTES) }, (_, index) => {
        const counter = Buffer.alloc(4);
        counter.writeUInt32BE(index);
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(HASH).update(seed).update(counter).digest();
    });
    return Buffer.concat(blocks).subarray(0, length);
}


/***/ }),

/***/ 3610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ failureBlocks)
/* harmony export */ });
/* unused harmony export signingSummary */
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);





/** The summary of an action that signs: what was signed, by whom, where it is, how to check it. */
function signingSummary(result) {
    const notices = result.notices.map((notice) => ({ kind: 'paragraph', content: [strong('Note: '), text(notice)] }));
    if (result.failure !== undefined)
        return [...failureBlocks(result.action, result.failure), ...publishedAnyway(result), ...notices];
    if (result.outcome === 'skipped')
        return [heading(`${result.action}: nothing was signed`, 'neutral'), ...notices];
    if (result.outcome === 'dry-run')
        return [...dryRunBlocks(result), ...notices];
    return [
        heading(titleOf(result), 'good'),
        subjectTable(result.bundles),
        { kind: 'paragraph', content: whoOf(result) },
        ...pairBlocks(result.bundles),
        ...(result.key === undefined ? [] : [keyTable(result.key)]),
        ...levelSections(result),
        { kind: 'paragraph', content: whereOf(result) },
        ...notices,
        ...commandBlocks(result),
        ...fieldBlocks(result),
    ];
}
/** Which bundle each of these makes a pair with. */
function pairBlocks(bundles) {
    const rows = bundles.flatMap(({ coSigns, fileName }) => coSigns === undefined
        ? []
        : [
            [
                code(`sha256:${coSigns.statementDigest.sha256}`),
                code(coSigns.source),
                code(coSigns.signer),
                code(fileName),
            ],
        ]);
    if (rows.length === 0)
        return [];
    return [
        { kind: 'paragraph', content: [text('A second signature over statements that somebody signed before:')] },
        { kind: 'table', head: ['Statement', 'Bundle of the first signer', 'First signer', 'Bundle of this one'], rows },
    ];
}
/** Heading, reason and remedy of a failure. */
function failureBlocks(action, failure) {
    const remedy = failure.remedy === undefined ? [] : [{ kind: 'paragraph', content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('What to do: '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(failure.remedy)] }];
    return [
        heading(`${action}: ${failure.outcome === 'bad-input' ? 'stopped before the end' : failure.outcome}`, 'bad'),
        { kind: 'paragraph', content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(failure.message), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(failure.code)] },
        ...remedy,
    ];
}
function heading(title, mark) {
    return { kind: 'heading', level: 3, text: title, mark };
}
function titleOf(result) {
    const artifacts = result.bundles.reduce((sum, bundle) => sum + bundle.subjects.length, 0);
    const kinds = [...new Set(result.bundles.map((bundle) => KIND_TITLES[bundle.kind] ?? `${bundle.kind} attestation`))];
    return `${kinds.join(', ')} for ${artifacts} artifact${artifacts === 1 ? '' : 's'}, signed and verified`;
}
const KIND_TITLES = {
    provenance: 'Build provenance',
    spdx: 'SBOM (SPDX)',
    cyclonedx: 'SBOM (CycloneDX)',
    signature: 'Signature',
    vsa: 'Verification summary',
};
function subjectTable(bundles) {
    const isBatch = bundles.length > 1;
    const rows = bundles.flatMap((bundle) => bundle.subjects.map((subject) => [
        code(subject.name),
        code(shownDigest(subject)),
        text(bundle.predicateType ?? 'signature'),
        ...(isBatch ? [logEntry(bundle)] : []),
    ]));
    return { kind: 'table', head: ['Artifact', 'Digest', 'Says', ...(isBatch ? ['Log entry'] : [])], rows };
}
function whoOf({ signer, key, build, repository }) {
    if (signer === undefined && key === undefined)
        return [];
    return [
        strong('Signed by '),
        ...(key === undefined ? [] : [text('the key '), code(key.fingerprint), text(' at '), code(key.source)]),
        ...(key === undefined || signer === undefined ? [] : [text(', certified as ')]),
        ...(signer === undefined ? [] : [code(signer.identity), text(', known to '), code(signer.issuer)]),
        text('. '),
        ...(build === undefined || repository === undefined
            ? []
            : [
                strong('Source: '),
                code(repository),
                text(' at '),
                code(build.ref),
                text(', commit '),
                code(build.commit),
                text(`, event ${build.event}.`),
            ]),
    ];
}
/** The level that a verifier will compute, with the evaluation where there is one; the signer itself claims none. */
function levelSections({ build, bundles, level }) {
    if (!bundles.some(({ kind }) => kind === 'provenance'))
        return [];
    if (level !== undefined) {
        const title = `A verifier will compute SLSA Build L${level.level} for it, and this is why`;
        return [{ kind: 'details', title, content: levelBlocks(level), isOpen: true }];
    }
    if (build === undefined)
        return [];
    const known = build.runnerEnvironment !== 'github-hosted'
        ? `Build L1, because the job ran on a ${build.runnerEnvironment} runner, whose isolation nothing here shows; more for those who trust its operator`
        : build.isReusable
            ? 'up to Build L3 if its builder map trusts the reusable workflow that signed, else Build L2'
            : 'Build L2 at most, because the job that built also signed. A builder in a reusable workflow of its own would raise it';
    return [
        {
            kind: 'paragraph',
            content: [strong('SLSA level: '), text(`a verifier will compute ${known}. Nothing is claimed here.`)],
        },
    ];
}
function logEntry({ logEntries: [entry] }) {
    if (entry === undefined)
        return text('none');
    return entry.url === undefined ? text(entry.logIndex) : link(entry.logIndex, entry.url);
}
function whereOf({ bundles }) {
    const [first] = bundles;
    if (first === undefined)
        return [];
    const [time] = first.times;
    const log = first.logEntries.length === 0 ? [] : [strong('Transparency log: '), text('entry '), logEntry(first), text('. ')];
    return [
        ...(bundles.length === 1 ? log : []),
        ...(time === undefined ? [] : [strong('Signed at '), text(`${time}. `)]),
        ...(bundles.length === 1 ? storeFacts(first) : batchFacts(bundles)),
    ];
}
const PLACES = {
    github: 'GitHub, attestation',
    release: 'the release, asset',
    oci: 'the registry',
    file: 'a file',
};
function storeFacts(first) {
    if (first.stored.length === 0)
        return [];
    const places = first.stored.flatMap((stored, index) => {
        const label = stored.id === undefined ? PLACES[stored.store] : `${PLACES[stored.store]} ${stored.id}`;
        const others = (stored.attached?.length ?? 1) - 1;
        if (others > 0)
            return [text(`${index === 0 ? '' : ', '}${label} and beside ${others} more image${others === 1 ? '' : 's'}`)];
        const place = stored.url !== undefined ? link(label, stored.url) : stored.path === undefined ? text(label) : code(stored.path);
        return index === 0 ? [place] : [text(', '), place];
    });
    return [strong('Stored in '), ...places, text('.')];
}
const MANY = {
    github: 'attestations at GitHub',
    release: 'assets of the release',
    oci: 'referrers in the registry',
    file: 'files',
};
/** How many bundles went where; the result file has each. */
function batchFacts(bundles) {
    const counts = new Map();
    for (const { stored } of bundles)
        for (const { store } of stored)
            counts.set(store, (counts.get(store) ?? 0) + 1);
    if (counts.size === 0)
        return [];
    const words = [...counts].map(([store, count]) => `${count} ${MANY[store]}`).join(', ');
    return [strong('Stored as '), text(`${words}; the result file lists each.`)];
}
function fieldBlocks(result) {
    const { provenance } = result;
    if (provenance === undefined)
        return [];
    const rows = provenance.fields.map((field) => [code(field.path), text(field.basis)]);
    const content = [
        {
            kind: 'paragraph',
            content: [
                strong('certified'),
                text(' equals the signing certificate; '),
                strong('claimed'),
                text(' is as good as the job that wrote it. Build type: '),
                code(provenance.buildType),
            ],
        },
        { kind: 'table', head: ['Field of the provenance', 'Basis'], rows },
    ];
    return [{ kind: 'details', title: 'What the provenance says, and how far it can be believed', content }];
}
const TOOLS = {
    gh: 'With the GitHub CLI',
    cosign: 'With cosign 3',
    openssl: 'With openssl',
    slsa: 'With this suite',
    workflow: 'In a workflow',
};
/** Longest command that is worth showing, in characters. */
const MAX_COMMAND = 8_000;
function commandBlocks(result) {
    const [first] = result.bundles;
    const commands = first === undefined ? [] : verifyCommands(result, first);
    if (commands.length === 0 || commands.some(({ text: command }) => command.length > MAX_COMMAND))
        return [];
    const more = (first?.subjects.length ?? 0) + result.bundles.length > 2 ? ', for the first artifact' : '';
    return [
        { kind: 'heading', level: 4, text: `How to check it${more}`, mark: 'neutral' },
        ...commands.flatMap((command) => [
            { kind: 'paragraph', content: [text(`${TOOLS[command.tool]}:`)] },
            { kind: 'commands', text: command.text },
        ]),
        ...(result.key === undefined || result.signer !== undefined ? [] : publicKeyBlocks(result.key)),
        ...(result.needsTrustedRoot
            ? [
                {
                    kind: 'paragraph',
                    content: [
                        code('trusted_root.json'),
                        text(' is the trust root of the private Sigstore, given here as '),
                        code('trusted-root'),
                        text('.'),
                    ],
                },
            ]
            : []),
    ];
}
function dryRunBlocks(result) {
    const rows = (result.statements ?? []).map((path) => [code(path)]);
    const title = heading(`${result.action}: dry run, nothing was signed`, 'neutral');
    if (rows.length === 0)
        return [title, { kind: 'paragraph', content: [text('Plain signatures have no statement to look at.')] }];
    return [
        title,
        { kind: 'paragraph', content: [text('These statements would have been signed:')] },
        { kind: 'table', head: ['Unsigned statement'], rows },
        ...fieldBlocks(result),
    ];
}
function publishedAnyway(result) {
    const rows = result.bundles.flatMap((bundle) => bundle.stored.map((stored) => [
        code(bundle.fileName),
        text(stored.store),
        code(stored.id ?? stored.path ?? stored.url ?? ''),
    ]));
    if (rows.length === 0)
        return [];
    return [
        { kind: 'paragraph', content: [strong('Already published when it stopped:')] },
        { kind: 'table', head: ['Bundle', 'Store', 'Id'], rows },
    ];
}


/***/ }),

/***/ 8764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/statement.js
var lib_statement = __webpack_require__(306);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/envelope.js
var lib_envelope = __webpack_require__(2983);
// EXTERNAL MODULE: ./packages/core/lib/key/local-signature.js
var local_signature = __webpack_require__(4469);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(7692);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate.js
var certificate = __webpack_require__(1878);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-form.js
var certificate_form = __webpack_require__(2305);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/base64.js
var base64 = __webpack_require__(7604);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(4411);
// EXTERNAL MODULE: ./packages/wire/lib/error.js
var lib_error = __webpack_require__(209);
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
    const claims = (0,parse/* parseJson */.q)((0,base64/* decodeBase64Url */.$)(token.split('.')[1] ?? '', 'ID token'), { what: 'ID token' });
    const subject = (0,types/* isJsonObject */.O)(claims) ? (claims.email ?? claims.sub) : undefined;
    if (typeof subject === 'string' && subject !== '')
        return subject;
    throw (0,outcome_error/* badInput */.AN)('ID_TOKEN', 'the ID token has no subject');
}
function leafOf(reply) {
    const value = jsonOf(reply);
    const chain = chainOf(value.signedCertificateEmbeddedSct) ?? chainOf(value.signedCertificateDetachedSct);
    const [leaf] = chain ?? [];
    if (chain === undefined || chain.length > MAX_CHAIN || typeof leaf !== 'string') {
        throw (0,outcome_error/* undecided */.oo)('SERVICE_REPLY', 'Fulcio: the answer holds no certificate');
    }
    return leaf;
}
function chainOf(value) {
    const chain = (0,types/* isJsonObject */.O)(value) ? value.chain : undefined;
    const certificates = (0,types/* isJsonObject */.O)(chain) ? chain.certificates : undefined;
    return Array.isArray(certificates) ? certificates : undefined;
}
function jsonOf(reply) {
    const value = reply.json();
    if ((0,types/* isJsonObject */.O)(value))
        return value;
    throw (0,outcome_error/* undecided */.oo)('SERVICE_REPLY', 'Fulcio: the answer is not a JSON object');
}
function issued(pem, publicKey, now) {
    const certificate = certificateOf(pem);
    const own = publicKey.export({ format: 'der', type: 'spki' });
    if (!certificate.publicKey.export({ format: 'der', type: 'spki' }).equals(own)) {
        throw (0,outcome_error/* refused */.J5)('FULCIO', 'Fulcio: the certificate is for another key than ours; nothing was signed');
    }
    const notBefore = Date.parse(certificate.validFrom);
    const notAfter = Date.parse(certificate.validTo);
    if (now < notBefore - CLOCK_TOLERANCE || now > notAfter) {
        throw (0,outcome_error/* undecided */.oo)('CLOCK', `Fulcio: the certificate is valid from ${certificate.validFrom} to ${certificate.validTo}, and the clock of this machine says ${new Date(now).toISOString()}`, {
            remedy: 'set the clock of the runner, then run the job again',
        });
    }
    return { der: certificate.raw, notBefore, notAfter };
}
function certificateOf(pem) {
    try {
        return new external_node_crypto_.X509Certificate(pem);
    }
    catch (cause) {
        throw (0,outcome_error/* undecided */.oo)('SERVICE_REPLY', 'Fulcio: the certificate cannot be read', { cause });
    }
}
/** What Fulcio says about a refusal, which names no secret but is shortened and cleaned all the same. */
function rejection(error) {
    if (!(error instanceof lib_error/* WireError */.c) ||
        error.code !== 'STATUS' ||
        error.status === undefined ||
        error.status >= 500 ||
        error.status === 429)
        return error;
    const said = saidBy(error.body);
    return badRequest(`Fulcio refused the login (${error.status})${said === '' ? '' : `: ${said}`}`);
}
function badRequest(message) {
    return (0,outcome_error/* badInput */.AN)('FULCIO', message, {
        remedy: 'check that the issuer of this server is one that this Fulcio knows, and that the ID token is for the audience sigstore',
    });
}
/** The message of a service's error, printable and short. */
function saidBy(body) {
    if (body === undefined || body.byteLength === 0)
        return '';
    let text = body.subarray(0, 2000).toString('utf8');
    try {
        const value = (0,parse/* parseJson */.q)(body, { what: 'error' });
        if ((0,types/* isJsonObject */.O)(value) && typeof value.message === 'string')
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
// EXTERNAL MODULE: ./packages/core/lib/verification/verify-bundle.js + 5 modules
var verify_bundle = __webpack_require__(7449);
// EXTERNAL MODULE: ./packages/core/lib/verification/parse-bundle.js + 3 modules
var parse_bundle = __webpack_require__(7695);
// EXTERNAL MODULE: ./packages/wire/lib/json/canonical.js
var canonical = __webpack_require__(772);
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
            digest: loggable.digest.value.toString('base64'),
            signature: { content: loggable.signature.toString('base64'), verifier: verifierV2(loggable.verifier) },
        },
    });
    // Nobody else makes this signature: an earlier try arrived, its answer did not, and this log proves an entry only once.
    if (reply.status === 409)
        return undefined;
    const entry = reply.json({ maxBytes: MAX_REPLY });
    if (!(0,types/* isJsonObject */.O)(entry))
        throw (0,outcome_error/* undecided */.oo)('SERVICE_REPLY', 'Rekor: the answer is not a log entry');
    return entry;
}
function verifierV2({ kind, der, keyDetails }) {
    const raw = { rawBytes: der.toString('base64') };
    return {
        ...(keyDetails === undefined ? {} : { keyDetails }),
        ...(kind === 'certificate' ? { x509Certificate: raw } : { publicKey: raw }),
    };
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
function proposedDigest({ digest, signature, verifier }) {
    return {
        apiVersion: '0.0.1',
        kind: 'hashedrekord',
        spec: {
            data: { hash: { algorithm: digest.algorithm, value: digest.value.toString('hex') } },
            signature: {
                content: signature.toString('base64'),
                publicKey: { content: Buffer.from(verifier.pem).toString('base64') },
            },
        },
    };
}
function proposedEnvelope({ verifier }, envelope) {
    const verifiers = [Buffer.from(verifier.pem).toString('base64')];
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
    const entries = (0,types/* isJsonObject */.O)(value) ? Object.values(value) : [];
    const [entry] = entries;
    if (entries.length !== 1 || !(0,types/* isJsonObject */.O)(entry) || typeof entry.body !== 'string')
        throw (0,outcome_error/* undecided */.oo)('SERVICE_REPLY', 'Rekor: the answer is not a log entry');
    const body = (0,parse/* parseJson */.q)(Buffer.from(entry.body, 'base64'), { what: 'Rekor: log entry', maxBytes: MAX_REPLY });
    if (!(0,types/* isJsonObject */.O)(body))
        throw (0,outcome_error/* undecided */.oo)('SERVICE_REPLY', 'Rekor: the entry has no body');
    if (sent !== undefined)
        assertSame(body, sent);
    return toBundleForm(entry, body);
}
function assertSame(body, sent) {
    const spec = (0,types/* isJsonObject */.O)(body.spec) ? body.spec : {};
    const expected = sent.envelope === undefined ? proposedDigest(sent).spec : expectedEnvelope(sent, sent.envelope);
    const found = sent.envelope === undefined ? spec : { payloadHash: spec.payloadHash ?? null, signatures: spec.signatures ?? null };
    if ((0,canonical/* canonicalJson */.d)(found) !== (0,canonical/* canonicalJson */.d)(expected ?? null))
        throw refusedBy('the entry that exists is not the one we made');
}
function expectedEnvelope(sent, envelope) {
    const payload = Buffer.from(String(envelope.payload), 'base64');
    return {
        payloadHash: { algorithm: 'sha256', value: (0,external_node_crypto_.createHash)('sha256').update(payload).digest('hex') },
        signatures: [
            { signature: sent.signature.toString('base64'), verifier: Buffer.from(sent.verifier.pem).toString('base64') },
        ],
    };
}
function toBundleForm(entry, body) {
    const verification = (0,types/* isJsonObject */.O)(entry.verification) ? entry.verification : {};
    const proof = (0,types/* isJsonObject */.O)(verification.inclusionProof) ? verification.inclusionProof : undefined;
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
    if (!(error instanceof lib_error/* WireError */.c) ||
        error.code !== 'STATUS' ||
        error.status === undefined ||
        // A page of somebody between is no refusal of the log (case E10).
        error.status < 400 ||
        error.status >= 500 ||
        error.status === 429)
        return error;
    const said = saidBy(error.body);
    if (error.status === 413 || /too large|size/i.test(said)) {
        return (0,outcome_error/* badInput */.AN)('REKOR', `Rekor: the attestation is too large for the log${said === '' ? '' : ` (${said})`}`, {
            remedy: 'make it smaller, or use a log of version 2, which takes digests only (`rekor-version: 2`)',
            cause: error,
        });
    }
    if ([401, 403, 404, 405].includes(error.status)) {
        return (0,outcome_error/* badInput */.AN)('REKOR', `Rekor: ${error.message}${said === '' ? '' : `: ${said}`}`, {
            remedy: 'check the address of the log in the signing config',
            cause: error,
        });
    }
    return refusedBy(`it refused the entry (${error.status})${said === '' ? '' : `: ${said}`}`, error);
}
function refusedBy(problem, cause) {
    return (0,outcome_error/* refused */.J5)('REKOR', `Rekor: ${problem}`, cause === undefined ? {} : { cause });
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
        throw (0,outcome_error/* undecided */.oo)('TSA', `timestamp authority: the answer is ${isPage ? 'a web page' : 'no timestamp'}`, {
            remedy: isPage ? 'a proxy or a login page may stand between' : 'check the URL of the timestamp authority',
            cause,
        });
    }
}
function tsa_refusedBy(problem, cause) {
    return (0,outcome_error/* refused */.J5)('TSA', `timestamp authority: ${problem}`, cause === undefined ? {} : { cause });
}
function tsa_rejection(error) {
    if (!(error instanceof lib_error/* WireError */.c) ||
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
    if (entry !== undefined || timestamp !== undefined)
        await (0,promises_.setImmediate)();
    try {
        return signedBundle(bundle, await verifyNew(bundle, instance), instance.config);
    }
    catch (error) {
        throw entry === undefined ? error : withEntry(error, entry, instance.config);
    }
}
async function witnessed(sign, config, http) {
    let last;
    for (let signatures = 1;; signatures += 1) {
        const found = await witnesses(await sign(), config, http);
        if (config.rekor === undefined || found.entry !== undefined)
            return found;
        if (last?.equals(found.fresh.signature))
            throw knownSignature();
        last = found.fresh.signature;
        if (signatures >= MAX_SIGNATURES) {
            throw (0,outcome_error/* undecided */.oo)('REKOR', 'Rekor: it says of each new signature that it has its entry, and shows none', {
                remedy: 'run the job again later; if it stays, tell the operator of the log',
            });
        }
    }
}
/** RSA and Ed25519 sign the same bytes with the same signature, and a log of version 2 shows an entry only once. */
function knownSignature() {
    return (0,outcome_error/* refused */.J5)('REKOR', 'Rekor: it has the entry of this very signature already, and shows it to nobody', {
        remedy: 'use the bundle that was made the first time; or use a log of version 1 (`rekor-version: 1`) or an ECDSA key, whose signatures differ each time',
    });
}
/** Log entry and timestamp, asked for at the same time: neither needs the other. */
async function witnesses(fresh, config, http) {
    const { signature } = fresh;
    const [entry, timestamp] = await Promise.allSettled([
        config.rekor === undefined ? undefined : createLogEntry(config.rekor, fresh, http),
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
            ...materialOf(fresh.verifier),
            tlogEntries: entry === undefined ? [] : [entry],
            timestampVerificationData: {
                rfc3161Timestamps: timestamp === undefined ? [] : [{ signedTimestamp: timestamp.toString('base64') }],
            },
        },
        ...contentOf(fresh),
    };
}
function materialOf(verifier) {
    return verifier.kind === 'certificate'
        ? { certificate: { rawBytes: verifier.der.toString('base64') } }
        : { publicKey: { hint: verifier.hint } };
}
const DIGESTS = { sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' };
function contentOf({ envelope, digest, signature }) {
    if (envelope !== undefined)
        return { dsseEnvelope: envelope };
    const messageDigest = { algorithm: DIGESTS[digest.algorithm], digest: digest.value.toString('base64') };
    return { messageSignature: { messageDigest, signature: signature.toString('base64') } };
}
function verifyNew(bundle, { artifact, expectation, profile }) {
    return (0,verify_bundle/* verifyBundle */.I)((0,parse_bundle/* parseBundle */.Q)(bundle, 'the new bundle'), profile, artifact, expectation);
}
function signedBundle(bundle, verified, { instance }) {
    const [entry] = verified.logEntries;
    const isPublic = instance === 'public-good' && entry !== undefined;
    return {
        bundle,
        text: JSON.stringify(bundle),
        verified,
        ...(isPublic ? { logUrl: `https://search.sigstore.dev/?logIndex=${entry.logIndex}` } : {}),
    };
}
/** What is in a log stays there, so a failure after it must say so. */
function withEntry(error, { logIndex }, { rekor }) {
    if (!(error instanceof outcome_error/* CoreError */.am) && !(error instanceof lib_error/* WireError */.c))
        return error;
    const message = `${error.message}; the signature has an entry in the log ${rekor?.url.host ?? ''}, index ${String(logIndex)}`;
    const details = { cause: error, ...(error.remedy === undefined ? {} : { remedy: error.remedy }) };
    return error instanceof outcome_error/* CoreError */.am
        ? new outcome_error/* CoreError */.am(error.outcome, error.code, message, details)
        : new lib_error/* WireError */.c(error.code, message, details);
}

// EXTERNAL MODULE: ./packages/core/lib/key/algorithm.js
var algorithm = __webpack_require__(3763);
;// CONCATENATED MODULE: ./packages/core/lib/signing/verifier.js


/** Keys that a log of version 2 takes, by their names. */
const KEY_DETAILS = {
    'P-256': 'PKIX_ECDSA_P256_SHA_256',
    'P-384': 'PKIX_ECDSA_P384_SHA_384',
    'P-521': 'PKIX_ECDSA_P521_SHA_512',
    'RSA 2048': 'PKIX_RSA_PKCS1V15_2048_SHA256',
    'RSA 3072': 'PKIX_RSA_PKCS1V15_3072_SHA256',
    'RSA 4096': 'PKIX_RSA_PKCS1V15_4096_SHA256',
};
/** The name of a key in a log of version 2; undefined for one that it does not take. */
function keyDetailsOf(key) {
    return KEY_DETAILS[(0,algorithm/* keyName */.xT)(key)];
}
/** A certificate that signs. */
function certificateVerifier(der) {
    const { publicKey } = new external_node_crypto_.X509Certificate(der);
    return { kind: 'certificate', der, pem: pemOf('CERTIFICATE', der), keyDetails: keyDetailsOf(publicKey) };
}
/**
 * A key that signs by itself. Its hint is the base64 of the sha256 of its DER, as cosign 3.1.3 writes it and looks it up
 * (cosign, internal/key/svkeypair.go).
 */
function keyVerifier(der) {
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
    const hint = createHash('sha256').update(der).digest('base64');
    return { kind: 'public-key', der, pem: pemOf('PUBLIC KEY', der), keyDetails: keyDetailsOf(key), hint };
}
function pemOf(label, der) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
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
    const { config, profile, expected } = options;
    const identity = { kind: 'exact', value: expected.san };
    const instance = {
        config,
        profile,
        expectation: { identity, issuer: { kind: 'exact', value: expected.issuer } },
    };
    const login = () => {
        if (isClosed)
            throw (0,outcome_error/* undecided */.oo)('INTERNAL', 'the signing session is closed');
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
        digestAlgorithm: 'sha256',
        close: () => {
            isClosed = true;
            current = undefined;
        },
        signStatement: async (statement, payload = (0,lib_statement/* serializeStatement */.US)(statement)) => {
            const { privateKey, verifier } = await login();
            const encoded = (0,lib_envelope/* preAuthEncoding */.JC)(lib_envelope/* PAYLOAD_TYPE */.Uc, payload);
            const digest = { algorithm: 'sha256', value: (0,external_node_crypto_.createHash)('sha256').update(encoded).digest() };
            const fresh = () => {
                const signature = (0,external_node_crypto_.sign)('sha256', encoded, privateKey);
                const envelope = (0,lib_envelope/* envelopeToJson */.cW)({
                    payloadType: lib_envelope/* PAYLOAD_TYPE */.Uc,
                    payload: Buffer.from(payload),
                    signatures: [{ sig: signature, keyid: '' }],
                });
                return { verifier, signature, digest, envelope };
            };
            return finishBundle(fresh, instance, ports);
        },
        signDigest: async ({ value }) => {
            const { privateKey, verifier } = await login();
            const fresh = async () => ({
                verifier,
                signature: await (0,local_signature/* signDigest */._)(privateKey, value),
                digest: { algorithm: 'sha256', value },
            });
            return finishBundle(fresh, instance, ports);
        },
    };
}
async function createLogin(options, ports) {
    const keys = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const token = await options.idToken();
    const certificate = await requestCertificate(options.config.fulcio, token, keys, ports.http, ports.clock.now());
    assertOurs(certificate, options);
    ports.log?.(`certificate issued, valid until ${new Date(certificate.notAfter).toISOString()}`);
    return { privateKey: keys.privateKey, certificate, verifier: certificateVerifier(certificate.der) };
}
/** Whom a certificate names is looked at before anything of ours is logged under it. */
function assertOurs({ der }, { expected }) {
    const { san, issuer } = (0,certificate/* identityOf */.c)((0,certificate_form/* parseSigningCertificate */.I)(der));
    if (san === expected.san && issuer === expected.issuer)
        return;
    throw (0,outcome_error/* refused */.J5)('IDENTITY', `Fulcio: the certificate names ${san} of ${issuer}, not ${expected.san} of ${expected.issuer}; nothing was signed`);
}


/***/ }),

/***/ 4317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isAnyRelease),
/* harmony export */   YJ: () => (/* binding */ RELEASE_REF),
/* harmony export */   oq: () => (/* binding */ releaseListType),
/* harmony export */   qT: () => (/* binding */ readReleaseList)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4411);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7692);
/* harmony import */ var _signed_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6899);



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
    const by = (0,_signed_by_js__WEBPACK_IMPORTED_MODULE_0__/* .signedBy */ .qI)(verified);
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
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(predicate))
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
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('RELEASE_LIST', `release list of ${entry.signer}: ${problem}`, {
        remedy: 'check `releases` in the builder map, and that the list is the builder’s own and newest',
    });
}


/***/ }),

/***/ 4134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ subjectsFromChecksums),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   vi: () => (/* binding */ MAX_CHECKSUM_SIZE)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7692);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6061);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6339);



/** Largest checksum file, in bytes. */
const MAX_CHECKSUM_SIZE = 64 * 1024 * 1024;
/** `SHA256 (name) = hex`, as BSD's tools and `sha256sum --tag` write it; OpenSSL writes `SHA2-256(name)= hex`. */
const BSD = /^[ \t]*(\\?)(SHA[0-9/_-]+) ?\((.*)\)[ \t]*=[ \t]*([0-9A-Za-z]+)[ \t]*$/s;
/** `hex  name` or `hex *name`, as GNU's tools write it; a backslash before it says that the name is escaped. */
const GNU = /^[ \t]*(\\?)([0-9A-Za-z]+)[ \t]([ *]?)(.+)$/s;
const BY_LENGTH = new Map([
    [56, 'sha224'],
    [64, 'sha256'],
    [96, 'sha384'],
    [128, 'sha512'],
]);
const BY_NAME = new Map([
    ['SHA224', 'sha224'],
    ['SHA256', 'sha256'],
    ['SHA384', 'sha384'],
    ['SHA512', 'sha512'],
    ['SHA2-224', 'sha224'],
    ['SHA2-256', 'sha256'],
    ['SHA2-384', 'sha384'],
    ['SHA2-512', 'sha512'],
    ['SHA512/224', 'sha512_224'],
    ['SHA512/256', 'sha512_256'],
    ['SHA512-224', 'sha512_224'],
    ['SHA512-256', 'sha512_256'],
    ['SHA2-512/224', 'sha512_224'],
    ['SHA2-512/256', 'sha512_256'],
]);
/**
 * Subjects of a checksum file in the formats of GNU and BSD tools and OpenSSL, in order; algorithms may be mixed. Blank
 * lines and comments (`#`) are left out; every other line must be a checksum, so that no artifact goes missing in
 * silence. Everything behind the separator belongs to the name, blanks too, as `sha256sum --check` has it. The same name
 * twice with the same digest counts once, with digests of two algorithms it has both, with two digests of one it is
 * refused.
 *
 * @throws CoreError bad-input `SUBJECT`, naming the line; `NO_SUBJECT`
 */
function subjectsFromChecksums(text, what) {
    if (text.length > MAX_CHECKSUM_SIZE)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SUBJECT', `${what}: has more than ${MAX_CHECKSUM_SIZE} characters`);
    const found = new Map();
    let separator;
    let number = 0;
    let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (start < text.length) {
        const feed = text.indexOf('\n', start);
        const end = feed === -1 ? text.length : feed;
        const content = text.slice(start, text.charCodeAt(end - 1) === 0x0d ? end - 1 : end);
        start = end + 1;
        number += 1;
        if (content.trim() === '' || content.startsWith('#'))
            continue;
        const at = `${what}, line ${number}`;
        const line = parseLine(content, at);
        if (line.format !== 'tagged') {
            separator ??= line.format;
            // A name with a blank before it would be another name in the other format.
            if (separator !== line.format)
                throw bad(at, 'has another separator than the lines before it', ONE_FORMAT);
        }
        addLine(line, found, at);
    }
    if (found.size === 0)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('NO_SUBJECT', `${what}: holds no checksum`);
    return Array.from(found, ([name, digest]) => (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .asSubject */ .Bp)(name, digest));
}
const ONE_FORMAT = 'write two blanks, or a blank and an asterisk, in every line';
function addLine({ name, algorithm, hex }, found, at) {
    const known = found.get(name);
    if (known === undefined) {
        found.set(name, { [algorithm]: hex });
        return;
    }
    if (known[algorithm] !== undefined && known[algorithm] !== hex) {
        throw bad(at, `"${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(name.slice(0, 200))}" stands twice with different ${algorithm} digests`);
    }
    known[algorithm] = hex;
}
function parseLine(line, at) {
    const tagged = BSD.exec(line);
    if (tagged !== null) {
        const [, mark = '', tag = '', name = '', hex = ''] = tagged;
        return checkedLine('tagged', BY_NAME.get(tag), hex, nameOf(name, mark, at), at);
    }
    const gnu = GNU.exec(line);
    if (gnu === null)
        throw bad(at, 'is no checksum', 'write `<hex>  <name>` or `SHA256 (<name>) = <hex>`');
    const [, mark = '', hex = '', mode = '', rest = ''] = gnu;
    const format = mode === '' ? 'reversed' : 'gnu';
    return checkedLine(format, BY_LENGTH.get(hex.length), hex, nameOf(rest, mark, at), at);
}
function checkedLine(format, algorithm, hex, name, at) {
    if (algorithm === undefined || hex.length !== _types_js__WEBPACK_IMPORTED_MODULE_1__/* .HEX_LENGTH */ .p1.get(algorithm) || !/^[0-9a-f]+$/.test(hex)) {
        throw bad(at, `the digest is not the lower-case hex of sha224, sha256, sha384 or sha512 (${hex.length} characters)`);
    }
    if (name.trim() === '')
        throw bad(at, 'the name is missing');
    const problem = (0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .problemOfName */ .y)(name);
    if (problem !== undefined)
        throw bad(at, problem);
    return { format, algorithm, hex, name };
}
/** A name as the tools escape it: `\\`, `\n`, `\r`. */
function nameOf(text, mark, at) {
    if (mark === '')
        return text;
    return text.replace(/\\(.?)/gs, (_, character) => {
        if (character === '\\')
            return '\\';
        if (character === 'n')
            return '\n';
        if (character === 'r')
            return '\r';
        throw bad(at, 'the escaped name cannot be read');
    });
}
function bad(at, problem, remedy) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SUBJECT', `${at}: ${problem}`, remedy === undefined ? {} : { remedy });
}
/** `algorithm:hex` as a set of one digest. @throws CoreError bad-input `SUBJECT`, naming the input */
function parseDigest(text, what) {
    const [, algorithm = '', hex = ''] = /^([a-z0-9_]+):([0-9a-f]+)$/.exec(text) ?? [];
    if (hex.length > 0 && hex.length === _types_js__WEBPACK_IMPORTED_MODULE_1__/* .HEX_LENGTH */ .p1.get(algorithm))
        return { [algorithm]: hex };
    const algorithms = [..._types_js__WEBPACK_IMPORTED_MODULE_1__/* .HEX_LENGTH */ .p1.keys()].join(', ');
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SUBJECT', `${what}: "${(0,_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(text.slice(0, 160))}" is not algorithm:hex with ${algorithms} and lower-case hex`, { remedy: 'for example sha256: and 64 hex digits' });
}


/***/ }),

/***/ 720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   M: () => (/* binding */ entriesOf)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6061);

/** Entries read at once. */
const BATCH = 1000;
/**
 * The entries of a folder, in batches, in the order of the file system: a folder may have a million. Names are read as
 * bytes, so that one that is no UTF-8 is told and not lost; it is then shown with escapes.
 */
async function* entriesOf(path, fs) {
    // The types know names as text only; with this encoding they are bytes.
    const folder = await fs.opendir(path, { encoding: 'buffer', bufferSize: BATCH });
    let batch = [];
    for await (const entry of folder) {
        batch.push(entryOf(entry));
        if (batch.length < BATCH)
            continue;
        yield batch;
        batch = [];
    }
    if (batch.length > 0)
        yield batch;
}
function entryOf(entry) {
    const bytes = Buffer.from(entry.name);
    const name = bytes.toString('utf8');
    const kind = kindOf(entry);
    if (Buffer.from(name, 'utf8').equals(bytes))
        return { name, kind, problem: (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .problemOfName */ .y)(name) };
    return { name, kind, problem: `has a name that is not UTF-8 (${bytesShown(bytes)})` };
}
function bytesShown(bytes) {
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(bytes.toString('latin1')).replace(/[\u00a0-\u00ff]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
}
/** What an entry, or the target of a link, is. */
function kindOf(found) {
    if (found.isFile())
        return 'file';
    if (found.isDirectory())
        return 'folder';
    if (found.isSymbolicLink())
        return 'link';
    if (found.isFIFO())
        return 'a pipe';
    return found.isSocket() ? 'a socket' : 'a device';
}


/***/ }),

/***/ 1556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3383);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7692);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6061);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6339);






const CHUNK = 1024 * 1024;
/** A thread costs about 30 ms to start; below this much data in several files, in bytes, it is not worth it. */
const WORTH_THREADS = 64 * 1024 * 1024;
/** Files in work at once in one thread: most of the time of a small one goes into waiting for the system. */
const LANES = 4;
/** Nor is it below this many files, each of which costs five calls of the system. */
const WORTH_THREADS_FILES = 2000;
/**
 * Digests of the files, in their order. Each file is read once for all algorithms; many or large ones in threads. A
 * file that changes while it is read is an error: nobody could say what was signed.
 *
 * @throws CoreError bad-input `FILE`, `INPUT` for an unknown algorithm
 */
async function hashFiles(files, algorithms, machine) {
    if (algorithms.length === 0)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('INPUT', 'input digest-algorithms: names no algorithm');
    const names = algorithms.map(platformName);
    const total = files.reduce((sum, { size }) => sum + size, 0);
    const threads = Math.min(machine.parallelism, files.length);
    const isMuch = total >= WORTH_THREADS || files.length >= WORTH_THREADS_FILES;
    const hexes = machine.workerUrl !== undefined && threads > 1 && isMuch
        ? await hashInThreads(files, names, threads, machine.workerUrl)
        : await hashHere(files, names, machine);
    return hexes.map((hex) => Object.fromEntries(algorithms.map((algorithm, index) => [algorithm, hex[index] ?? ''])));
}
function platformName(algorithm) {
    const name = _types_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_ALGORITHMS */ .yN.get(algorithm);
    if (name !== undefined)
        return name;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('INPUT', `input digest-algorithms: "${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(algorithm.slice(0, 100))}" is not one of ${[..._types_js__WEBPACK_IMPORTED_MODULE_3__/* .FILE_ALGORITHMS */ .yN.keys()].join(', ')}`);
}
function hashHere(files, names, machine) {
    const idle = [];
    const largest = files.reduce((most, { size }) => Math.max(most, size), 0);
    // One byte more, so that the end of a small file, or that it grew, is seen at once.
    const length = Math.min(CHUNK, largest + 1);
    return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_5__/* .mapLimit */ .s)(files, LANES, async (file) => {
        const buffers = idle.pop() ?? [Buffer.allocUnsafe(length), Buffer.allocUnsafe(length)];
        try {
            return await hashFile(file.path, names, buffers, machine);
        }
        finally {
            idle.push(buffers);
        }
    });
}
/** One file, read into two buffers in turn: while one is hashed, the other is filled. */
async function hashFile(path, names, buffers, machine) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
    const file = await machine.fs.open(path, flags).catch((cause) => {
        throw bad(path, 'cannot be read', cause);
    });
    try {
        const before = await file.stat({ bigint: true });
        if (!before.isFile())
            throw bad(path, 'is not a regular file');
        const hashes = names.map((name) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name));
        const read = async (buffer) => buffer.subarray(0, (await file.read(buffer, 0, buffer.byteLength, null)).bytesRead);
        let size = 0n;
        let turn = 0;
        let pending = read(buffers[0]);
        for (;;) {
            const chunk = await pending.catch((cause) => {
                throw bad(path, 'cannot be read', cause);
            });
            size += BigInt(chunk.byteLength);
            if (chunk.byteLength === 0 || size > before.size)
                break;
            turn = turn === 0 ? 1 : 0;
            pending = read(buffers[turn]);
            // A failure of this read is met in the next round.
            pending.catch(() => undefined);
            for (const hash of hashes)
                hash.update(chunk);
        }
        const after = await file.stat({ bigint: true });
        if (size !== before.size || after.size !== before.size || after.mtimeNs !== before.mtimeNs)
            throw bad(path, 'changed while it was read');
        return hashes.map((hash) => hash.digest('hex'));
    }
    finally {
        await file.close();
    }
}
/** Files that go to a thread in one message, and bytes after which no more are added. */
const BATCH_FILES = 32;
const BATCH_BYTES = 4 * 1024 * 1024;
/** Hands the files out to threads, the largest first, so that none is left alone with the last large one. */
async function hashInThreads(files, names, threads, script) {
    const queue = files.map((_, index) => index).sort((a, b) => (files[a]?.size ?? 0) - (files[b]?.size ?? 0));
    const results = new Array(files.length);
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 5919, 19));
    const workers = Array.from({ length: threads }, () => new Worker(script, { workerData: { algorithms: names } }));
    try {
        await Promise.all(workers.map((worker) => feed(worker, queue, files, results)));
        return results;
    }
    finally {
        await Promise.all(workers.map((worker) => worker.terminate()));
    }
}
function feed(worker, queue, files, results) {
    return new Promise((resolve, reject) => {
        const stop = (error) => {
            queue.length = 0;
            reject(error);
        };
        const next = () => {
            const batch = [];
            let bytes = 0;
            while (batch.length < BATCH_FILES && bytes < BATCH_BYTES) {
                const id = queue.pop();
                const file = id === undefined ? undefined : files[id];
                if (id === undefined || file === undefined)
                    break;
                batch.push({ id, path: file.path });
                bytes += file.size;
            }
            if (batch.length === 0)
                resolve();
            else
                worker.postMessage(batch);
        };
        worker.on('error', stop);
        worker.on('exit', (code) => stop(new Error(`a hashing thread ended with ${code}`)));
        worker.on('message', (replies) => {
            for (const { id, digests, error } of replies) {
                if (digests === undefined)
                    return stop(bad(files[id]?.path ?? '', error ?? 'cannot be read'));
                results[id] = digests;
            }
            next();
        });
        next();
    });
}
function bad(path, problem, cause) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('FILE', `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(path)}: ${problem}`, {
        remedy: problem.startsWith('changed')
            ? 'sign after the build has finished writing'
            : 'check the permissions of the file',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 6531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ identifiedSubject),
/* harmony export */   _: () => (/* binding */ isIdentifier)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7692);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4134);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6061);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6339);




/** Names of a digest set: hashes of bytes, and identifiers such as `gitCommit` (in-toto/attestation, spec/v1/digest_set.md). */
const NAMED = /^([A-Za-z][A-Za-z0-9_]{0,63}):([\x21-\x7e]{1,512})$/;
/** What is, or calls itself, a hash of bytes: those that a match may rest on are known by `parseDigest`, others are none. */
const HASH = /^(?:sha|md\d|ripemd|rmd|blake|crc|tiger|whirlpool|sm3)/i;
/**
 * What a verifier is asked about by digest alone: `sha256:<hex>` and its kin, or another identifier that attestations
 * speak about, such as `gitCommit:<hex>` of a source VSA or the `gce_image_id:<number>` of a machine image. An identifier
 * is compared as it stands; a hash that is too weak to stand for bytes is none.
 *
 * @throws CoreError bad-input `SUBJECT`
 */
function identifiedSubject(text) {
    const [, name = '', value = ''] = NAMED.exec(text) ?? [];
    if (name === '' || HASH.test(name))
        return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .asSubject */ .Bp)(text, (0,_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text, 'input digests'));
    if (/^git[A-Z]/.test(name) && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('SUBJECT', `input digests: "${(0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(text.slice(0, 160))}" is no object of git`, {
            remedy: 'give all 40 or 64 hex digits, in lower case',
        });
    }
    return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .asSubject */ .Bp)(text, { [name]: value });
}
/** Whether a digest set's name stands for an identifier and not for a hash of bytes. */
function isIdentifier(name) {
    return !HASH.test(name);
}


/***/ }),

/***/ 9379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gl: () => (/* binding */ resolveSubjects),
  W5: () => (/* binding */ subjectFromDescriptor)
});

// UNUSED EXPORTS: MAX_SUBJECTS_PER_STATEMENT, shardSubjects

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(7692);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(4411);
// EXTERNAL MODULE: ./packages/core/lib/subject/checksums.js
var checksums = __webpack_require__(4134);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(6061);
// EXTERNAL MODULE: ./packages/core/lib/subject/types.js
var subject_types = __webpack_require__(6339);
;// CONCATENATED MODULE: ./packages/core/lib/subject/artifacts-list.js





/** Largest list, in bytes. */
const MAX_LIST_SIZE = 16 * 1024 * 1024;
/**
 * Subjects of the runner's own list of what a job made, `$GITHUB_ARTIFACTS_LIST`:
 * `{version: 1, subjects: [{name, digest, kind}]}`. A file with nothing but blanks is an empty list, a subject that
 * stands twice counts once.
 *
 * @param wanted the kind of entries that count; default all
 * @throws CoreError bad-input `SUBJECT`, WireError for what is not strict JSON
 */
function subjectsFromArtifactsList(bytes, what, wanted) {
    if (bytes.every((byte) => BLANKS.has(byte)))
        return [];
    const value = (0,parse/* parseJson */.q)(bytes, { what, maxBytes: MAX_LIST_SIZE });
    if (!(0,types/* isJsonObject */.O)(value) || value.version !== 1 || !Array.isArray(value.subjects)) {
        throw (0,error/* badInput */.AN)('SUBJECT', `${what}: is not a list of artifacts of version 1`);
    }
    const found = new Map();
    for (const [index, element] of value.subjects.entries()) {
        const entry = entryOf(element, `${what}: subjects[${index}]`);
        const known = found.get(entry.name);
        if (known !== undefined && (known.digest !== entry.digest || known.kind !== entry.kind)) {
            const shown = (0,printable/* printable */.g)(entry.name.slice(0, 200));
            throw (0,error/* badInput */.AN)('SUBJECT', `${what}: "${shown}" stands twice with different digests or kinds`);
        }
        found.set(entry.name, entry);
    }
    const entries = [...found.values()].filter(({ kind }) => wanted === undefined || kind === wanted);
    return entries.map(({ name, digest }) => (0,subject_types/* asSubject */.Bp)(name, (0,checksums/* parseDigest */.m)(digest, what)));
}
/** Space, tab, line feed, carriage return. */
const BLANKS = new Set([0x20, 0x09, 0x0a, 0x0d]);
function entryOf(entry, at) {
    if (!(0,types/* isJsonObject */.O)(entry))
        throw (0,error/* badInput */.AN)('SUBJECT', `${at}: is not an object`);
    const { name, digest, kind } = entry;
    if (typeof name !== 'string' || name === '')
        throw (0,error/* badInput */.AN)('SUBJECT', `${at}: has no name`);
    const problem = (0,printable/* problemOfName */.y)(name);
    if (problem !== undefined)
        throw (0,error/* badInput */.AN)('SUBJECT', `${at}: ${problem}`);
    if (typeof digest !== 'string')
        throw (0,error/* badInput */.AN)('SUBJECT', `${at}: has no digest`);
    if (kind !== 'file' && kind !== 'oci')
        throw (0,error/* badInput */.AN)('SUBJECT', `${at}: the kind is neither file nor oci`);
    (0,checksums/* parseDigest */.m)(digest, at);
    return { name, digest, kind };
}

// EXTERNAL MODULE: ./packages/core/lib/subject/hash.js
var hash = __webpack_require__(1556);
;// CONCATENATED MODULE: ./packages/core/lib/subject/names.js


/**
 * Names of files as subjects, in their order. `base`: base names. `path`: paths from the workspace. `auto`: base names,
 * but for files that share one, which are told apart by their paths; two names are never equal then.
 *
 * @throws CoreError bad-input `SUBJECT` when even the paths are equal: files of several folders outside the workspace
 */
function fileNames(files, style) {
    const bases = files.map(({ relative }) => relative.slice(relative.lastIndexOf('/') + 1));
    if (style === 'base')
        return bases;
    const count = new Map();
    for (const base of bases)
        count.set(base, (count.get(base) ?? 0) + 1);
    const names = files.map(({ relative }, index) => {
        const base = bases[index] ?? '';
        return style === 'auto' && count.get(base) === 1 ? base : relative;
    });
    const owners = new Map();
    for (const [index, name] of names.entries()) {
        const path = files[index]?.path ?? '';
        const other = owners.get(name);
        if (other !== undefined) {
            throw (0,error/* badInput */.AN)('SUBJECT', `${(0,printable/* printable */.g)(path)}: has the same name, "${(0,printable/* printable */.g)(name)}", as ${(0,printable/* printable */.g)(other)}`, {
                remedy: 'give `subject-name`, or sign them in steps of their own',
            });
        }
        owners.set(name, path);
    }
    return names;
}

// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(7895);
// EXTERNAL MODULE: ./packages/core/lib/subject/walk.js + 3 modules
var walk = __webpack_require__(5323);
;// CONCATENATED MODULE: ./packages/core/lib/subject/resolve.js










/** Most subjects of one statement; GitHub and gh take no more. */
const MAX_SUBJECTS_PER_STATEMENT = 1024;
/**
 * The subjects that a request names, all of them read and hashed before anything else happens.
 *
 * @throws CoreError bad-input, naming the input, file or line at fault
 */
async function resolveSubjects(request, machine) {
    assertOneSource(request);
    if (request.paths !== undefined)
        return subjectsFromFiles(request, request.paths, machine);
    if (request.digest !== undefined)
        return [subjectFromDigest(request.digest, request.name)];
    if (request.name !== undefined) {
        throw (0,error/* badInput */.AN)('INPUT', 'input subject-name: goes with subject-path or subject-digest only', {
            remedy: 'give one of them',
        });
    }
    if (request.checksums !== undefined)
        return subjectsFromChecksumInput(request.checksums, machine);
    if (request.artifactsList !== undefined) {
        const what = '$GITHUB_ARTIFACTS_LIST';
        const bytes = await (0,read_limited/* readLimited */.tk)(request.artifactsList, MAX_LIST_SIZE, machine.fs, unreadable(what));
        const subjects = subjectsFromArtifactsList(bytes, what, request.artifactsKind);
        if (subjects.length > 0)
            return subjects;
    }
    throw (0,error/* badInput */.AN)('NO_SUBJECT', 'no subject was given', {
        remedy: 'give `subject-path`, or `subject-digest` with `subject-name`, or `subject-checksums`',
    });
}
/** Subjects in groups that each fit into one statement, in order. */
function shardSubjects(subjects, size = MAX_SUBJECTS_PER_STATEMENT) {
    return Array.from({ length: Math.ceil(subjects.length / size) }, (_, index) => subjects.slice(index * size, (index + 1) * size));
}
/** A subject of a ready statement, which was parsed before. */
function subjectFromDescriptor(descriptor) {
    return (0,subject_types/* asSubject */.Bp)(descriptor.name ?? descriptor.uri ?? Object.values(descriptor.digest)[0] ?? '', descriptor.digest);
}
function assertOneSource(request) {
    const given = [
        ['subject-path', request.paths],
        ['subject-digest', request.digest],
        ['subject-checksums', request.checksums],
    ].filter(([, value]) => value !== undefined);
    if (given.length > 1) {
        throw (0,error/* badInput */.AN)('INPUT', `inputs ${given.map(([name]) => name).join(' and ')}: only one of them at a time`, {
            remedy: 'use one step for each',
        });
    }
}
function subjectFromDigest(digest, name) {
    if (name === undefined) {
        throw (0,error/* badInput */.AN)('INPUT', 'input subject-name: is missing beside subject-digest', { remedy: 'name the artifact' });
    }
    return (0,subject_types/* asSubject */.Bp)(checkedName(name), (0,checksums/* parseDigest */.m)(digest, 'input subject-digest'));
}
function checkedName(name) {
    const problem = name.trim() === '' ? 'is blank' : (0,printable/* problemOfName */.y)(name);
    if (problem === undefined)
        return name;
    throw (0,error/* badInput */.AN)('INPUT', `input subject-name: "${(0,printable/* printable */.g)(name.slice(0, 200))}" ${problem}`);
}
async function subjectsFromChecksumInput(input, machine) {
    // A path has no line end, and no name of a file is a checksum.
    if (input.includes('\n'))
        return (0,checksums/* subjectsFromChecksums */.UH)(input, 'input subject-checksums');
    const paths = machine.platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const path = paths.resolve(machine.workspace, input);
    const isThere = (await machine.fs.stat(path).catch(() => undefined)) !== undefined;
    if (!isThere) {
        if (/^\s*\\?(?:[0-9A-Fa-f]{40,}(?:\s|$)|SHA[0-9/_-]+ ?\()/.test(input)) {
            return (0,checksums/* subjectsFromChecksums */.UH)(input, 'input subject-checksums');
        }
        throw (0,error/* badInput */.AN)('INPUT', `input subject-checksums: ${(0,printable/* printable */.g)(input.slice(0, 200))}: there is no such file`, {
            remedy: 'give the path of a checksum file, from the workspace, or its content',
        });
    }
    const what = (0,printable/* printable */.g)(input);
    const bytes = await (0,read_limited/* readLimited */.tk)(path, checksums/* MAX_CHECKSUM_SIZE */.vi, machine.fs, unreadable(what));
    const text = (0,read_limited/* utf8Of */.vw)(bytes);
    if (text === undefined)
        throw (0,error/* badInput */.AN)('SUBJECT', `${what}: is not UTF-8`, { remedy: 'save it as UTF-8' });
    return (0,checksums/* subjectsFromChecksums */.UH)(text, what);
}
function unreadable(what) {
    return ({ problem, cause }) => (0,error/* badInput */.AN)('FILE', `${what}: ${problem}`, cause === undefined ? {} : { cause });
}
async function subjectsFromFiles(request, patterns, machine) {
    const name = request.name === undefined ? undefined : checkedName(request.name);
    const files = await (0,walk/* walkFiles */.F)(patterns, machine);
    const digests = await (0,hash/* hashFiles */.y)(files, request.algorithms ?? ['sha256'], machine);
    const subjects = (names) => files.map((file, index) => (0,subject_types/* asSubject */.Bp)(names[index] ?? '', digests[index] ?? {}, file.path));
    if (name !== undefined)
        return onceEach(subjects(files.map(() => name)), machine);
    const style = request.nameStyle ?? 'auto';
    return style === 'base' ? onceEach(subjects(fileNames(files, style)), machine) : subjects(fileNames(files, style));
}
/** As `actions/attest` has it: what is equal in name and digest counts once, what only shares its name stays. */
function onceEach(subjects, machine) {
    const distinct = new Map(subjects.map((subject) => [JSON.stringify([subject.name, subject.digest]), subject]));
    const names = new Set();
    const shared = new Set();
    for (const { name } of distinct.values())
        (names.has(name) ? shared : names).add(name);
    for (const name of shared)
        machine.notice?.(`several files with different digests get the name "${(0,printable/* printable */.g)(name)}"`);
    return [...distinct.values()];
}


/***/ }),

/***/ 6339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ asSubject),
/* harmony export */   MA: () => (/* binding */ asImageSubject),
/* harmony export */   p1: () => (/* binding */ HEX_LENGTH),
/* harmony export */   yN: () => (/* binding */ FILE_ALGORITHMS)
/* harmony export */ });
/** A subject out of checked parts. Not exported from the folder. */
function asSubject(name, digest, path) {
    return (path === undefined ? { name, digest } : { name, digest, path });
}
/** The same for an image. Not exported from the folder. */
function asImageSubject(name, digest, image) {
    return { name, digest, image };
}
/** Digests that are computed for files, with the platform's name for each. */
const FILE_ALGORITHMS = new Map([
    ['sha224', 'sha224'],
    ['sha256', 'sha256'],
    ['sha384', 'sha384'],
    ['sha512', 'sha512'],
    ['sha512_224', 'sha512-224'],
    ['sha512_256', 'sha512-256'],
]);
/** Hex digits of each algorithm that a given digest may have. */
const HEX_LENGTH = new Map([
    ['sha224', 56],
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
    ['sha512_224', 56],
    ['sha512_256', 64],
]);


/***/ }),

/***/ 5323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ walkFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(7692);
// EXTERNAL MODULE: ./packages/core/lib/subject/folder.js
var folder = __webpack_require__(720);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(6061);
;// CONCATENATED MODULE: ./packages/core/lib/subject/glob.js

const NOWHERE = { isMatched: false, isMatchedBelow: false, mayMatchBelow: false };
const UNDECIDED = { isMatched: false, isMatchedBelow: false, mayMatchBelow: true };
const ANY_FOLDERS = '**';
/**
 * A glob out of one pattern.
 *
 * @param root names from the file system's root that a relative pattern begins at; they are literal
 * @param isLiteral takes every character as it stands
 * @throws CoreError bad-input `PATTERN` for `..` behind a wildcard
 */
function createGlob(text, root, platform, isLiteral = false) {
    const ignoresCase = platform === 'win32';
    const isMagic = (name) => !isLiteral && (/[*?[]/.test(name) || (!ignoresCase && name.includes('\\')));
    const names = root.map((name) => ({
        text: name,
        isMagic: false,
    }));
    for (const name of text.split('/')) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push({ text: name, isMagic: isMagic(name) });
        else if (names.at(-1)?.isMagic === true)
            throw (0,error/* badInput */.AN)('PATTERN', `pattern "${text.slice(0, 200)}": ".." behind a wildcard`, {
                remedy: 'write the folder',
            });
        else if (names.length > 1)
            names.pop();
    }
    const first = names.findIndex((name) => name.isMagic);
    const base = (first === -1 ? names : names.slice(0, first)).map((name) => name.text);
    const parts = names.slice(base.length).map((name) => {
        if (!name.isMagic)
            return { text: ignoresCase ? name.text.toLowerCase() : name.text };
        return name.text === ANY_FOLDERS ? ANY_FOLDERS : { tokens: tokensOf(name.text, ignoresCase) };
    });
    const foundBase = ignoresCase ? base.map((name) => name.toLowerCase()) : base;
    const isFolder = /\/\.?$/.test(text);
    return {
        base,
        hasWildcards: first !== -1,
        reach: (names) => {
            const path = ignoresCase ? names.map((name) => name.toLowerCase()) : names;
            for (let at = 0; at < foundBase.length; at += 1) {
                if (at === path.length)
                    return UNDECIDED;
                if (path[at] !== foundBase[at])
                    return NOWHERE;
            }
            return reachBehind(foundBase.length, path, parts, isFolder);
        },
    };
}
function reachBehind(start, path, parts, isFolder) {
    let states = closure([0], parts);
    for (let at = start; at < path.length; at += 1) {
        if (states.includes(parts.length))
            return { isMatched: true, isMatchedBelow: true, mayMatchBelow: true };
        const name = path[at] ?? '';
        const following = states.flatMap((state) => next(state, parts[state], name));
        if (following.length === 0)
            return NOWHERE;
        states = closure(following, parts);
    }
    if (!states.includes(parts.length))
        return UNDECIDED;
    return { isMatched: !isFolder, isMatchedBelow: true, mayMatchBelow: true };
}
function next(state, part, name) {
    if (part === undefined)
        return [];
    if (part === ANY_FOLDERS)
        return [state];
    return ('text' in part ? part.text === name : matchesName(part.tokens, name)) ? [state + 1] : [];
}
/** The states, each once, with those behind a `**` that stands for no folder. */
function closure(states, parts) {
    const found = new Set();
    for (const state of states) {
        let at = state;
        while (!found.has(at)) {
            found.add(at);
            if (parts[at] !== ANY_FOLDERS)
                break;
            at += 1;
        }
    }
    return [...found];
}
/** Only the last `*` is ever extended: what stands before it fits already. */
function matchesName(tokens, name) {
    const characters = Array.from(name);
    let token = 0;
    let at = 0;
    let star = -1;
    let retry = 0;
    while (at < characters.length) {
        const wanted = tokens[token];
        if (wanted?.kind === 'star') {
            star = token;
            retry = at;
            token += 1;
        }
        else if (wanted !== undefined && fits(wanted, characters[at] ?? '')) {
            token += 1;
            at += 1;
        }
        else if (star !== -1) {
            token = star + 1;
            retry += 1;
            at = retry;
        }
        else
            return false;
    }
    while (tokens[token]?.kind === 'star')
        token += 1;
    return token === tokens.length;
}
function fits(token, character) {
    switch (token.kind) {
        case 'any':
            return true;
        case 'character':
            return token.text === character;
        case 'set':
            return token.ranges.some(([low, high]) => low <= character && character <= high) !== token.isNegated;
        case 'star':
            return false;
    }
}
function tokensOf(text, ignoresCase) {
    const characters = Array.from(ignoresCase ? text.toLowerCase() : text);
    const tokens = [];
    let at = 0;
    while (at < characters.length) {
        const character = characters[at] ?? '';
        const set = character === '[' ? setAt(characters, at, !ignoresCase) : undefined;
        if (set !== undefined) {
            tokens.push(set.token);
            at = set.end;
            continue;
        }
        at += 1;
        if (character === '*')
            tokens.push({ kind: 'star' });
        else if (character === '?')
            tokens.push({ kind: 'any' });
        else if (character === '\\' && !ignoresCase && at < characters.length) {
            tokens.push({ kind: 'character', text: characters[at] ?? '' });
            at += 1;
        }
        else
            tokens.push({ kind: 'character', text: character });
    }
    return tokens;
}
/** A set such as `[a-z_]`, `[!x]` or `[]]`; undefined for a bracket that is never closed, which stands for itself. */
function setAt(characters, start, hasEscapes) {
    let at = start + 1;
    const isNegated = characters[at] === '!' || characters[at] === '^';
    if (isNegated)
        at += 1;
    const first = at;
    const one = () => {
        if (hasEscapes && characters[at] === '\\' && at + 1 < characters.length)
            at += 1;
        at += 1;
        return characters[at - 1] ?? '';
    };
    const ranges = [];
    while (at < characters.length) {
        if (characters[at] === ']' && at > first)
            return { token: { kind: 'set', isNegated, ranges }, end: at + 1 };
        const low = one();
        const isRange = characters[at] === '-' && at + 1 < characters.length && characters[at + 1] !== ']';
        if (isRange)
            at += 1;
        ranges.push([low, isRange ? one() : low]);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/core/lib/subject/pattern.js

/**
 * Patterns of an input, in order: one a line, or separated by commas. A pattern in double quotes may hold commas and
 * begin or end with blanks; a doubled quote in it is a quote (as the CSV that `actions/attest` reads). Blank ones and
 * lines that begin with `#` are left out; `!` makes a pattern that excludes.
 *
 * @throws CoreError bad-input `PATTERN`
 */
function parsePatterns(text, platform) {
    return text
        .split(/\r?\n/)
        .filter((line) => !line.trimStart().startsWith('#'))
        .flatMap((line) => fieldsOf(line))
        .map((field) => patternOf(field, platform))
        .filter((pattern) => pattern.text.trim() !== '');
}
function patternOf(field, platform) {
    if (field.includes('\0'))
        throw (0,error/* badInput */.AN)('PATTERN', 'a pattern holds a NUL character');
    const [, marks = '', body = ''] = /^((?:!\s*)*)(.*)$/s.exec(field) ?? [];
    const isExcluding = marks.replace(/\s/g, '').length % 2 === 1;
    // On Windows both separators are in use; a backslash never escapes there.
    return { isExcluding, text: platform === 'win32' ? body.replaceAll('\\', '/') : body };
}
function fieldsOf(line) {
    if (!line.includes('"'))
        return line.split(',').map((field) => field.trim());
    const fields = [];
    let field = '';
    let isQuoted = false;
    let wasQuoted = false;
    const end = () => {
        fields.push(wasQuoted ? field : field.trim());
        field = '';
        wasQuoted = false;
    };
    for (let at = 0; at < line.length; at += 1) {
        const character = line[at] ?? '';
        if (isQuoted && character === '"' && line[at + 1] === '"') {
            field += '"';
            at += 1;
        }
        else if (character === '"' && isQuoted)
            isQuoted = false;
        else if (character === '"' && field.trim() === '' && !wasQuoted) {
            field = '';
            isQuoted = true;
            wasQuoted = true;
        }
        else if (character === ',' && !isQuoted)
            end();
        else if (!wasQuoted || isQuoted || character.trim() !== '')
            field += character;
    }
    if (isQuoted)
        throw (0,error/* badInput */.AN)('PATTERN', `pattern list: a quote is not closed in "${line.slice(0, 120)}"`);
    end();
    return fields;
}

;// CONCATENATED MODULE: ./packages/core/lib/subject/selection.js



/** A selection out of the text of an input. @throws CoreError bad-input `PATTERN` */
function createSelection(text, machine) {
    const patterns = parsePatterns(text, machine.platform).map((pattern) => {
        const { root, rest } = rootOf(pattern.text, machine);
        const glob = createGlob(rest, root, machine.platform);
        const globs = glob.hasWildcards ? [glob, createGlob(rest, root, machine.platform, true)] : [glob];
        return { ...pattern, globs, isUsed: false };
    });
    return {
        patterns,
        selects: (names) => {
            let isSelected = false;
            for (const pattern of patterns) {
                if (!pattern.globs.some((glob) => glob.reach(names).isMatched))
                    continue;
                isSelected = !pattern.isExcluding;
                pattern.isUsed = true;
            }
            return isSelected;
        },
        mayReachInto: (names) => {
            let mayReach = false;
            for (const { globs, isExcluding } of patterns) {
                const reached = globs.map((glob) => glob.reach(names));
                if (isExcluding)
                    mayReach &&= !reached.some(({ isMatchedBelow }) => isMatchedBelow);
                else
                    mayReach ||= reached.some(({ mayMatchBelow }) => mayMatchBelow);
            }
            return mayReach;
        },
    };
}
/** A path as names from the root of its file system; the first is empty, or a drive. */
function namesFrom(path, machine) {
    const slashed = machine.platform === 'win32' ? path.replaceAll('\\', '/') : path;
    const names = slashed.split('/');
    return names.length > 1 && names.at(-1) === '' ? names.slice(0, -1) : names;
}
/** The path of names from the root, with `/` on every platform. */
function pathFrom(names, machine) {
    if (names.length > 1)
        return names.join('/');
    return machine.platform === 'win32' ? `${names[0] ?? ''}/` : '/';
}
/** The names that a pattern begins at, and the rest of it: the workspace for a relative one, else root or drive. */
function rootOf(text, machine) {
    const paths = machine.platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const { root } = paths.parse(text);
    const start = root === '' ? machine.workspace : paths.resolve(machine.workspace, root);
    return { root: namesFrom(paths.resolve(start), machine), rest: text.slice(root.length) };
}

;// CONCATENATED MODULE: ./packages/core/lib/subject/walk.js






const DEFAULT_MAX_FILES = 500_000;
/** Entries looked at for each file that may be found: links can make few folders look like endlessly many. */
const ENTRIES_PER_FILE = 10;
/** Files of one folder that are asked for their size at once. */
const STATS_AT_ONCE = 16;
/**
 * The regular files that the patterns match, in order of their paths, none twice. Nothing is dropped in silence: what
 * matches and cannot be a subject is an error that names it, and so is a link that leads out of the workspace.
 *
 * @param patterns the text of an input, or its patterns one by one
 * @throws CoreError bad-input `FILE`, `NO_SUBJECT`, `PATTERN`
 */
async function walkFiles(patterns, machine) {
    const text = typeof patterns === 'string' ? patterns : patterns.map(quoted).join('\n');
    const bad = (0,printable/* problemOfName */.y)(text.replace(/\r?\n/g, ''));
    if (bad !== undefined)
        throw (0,error/* badInput */.AN)('PATTERN', `a pattern ${bad}: ${(0,printable/* printable */.g)(text).slice(0, 200)}`);
    const selection = createSelection(text, machine);
    const including = selection.patterns.filter(({ isExcluding }) => !isExcluding);
    if (including.length === 0)
        throw (0,error/* badInput */.AN)('NO_SUBJECT', 'no pattern was given that includes a file');
    const walk = await createWalk(selection, machine);
    for (const root of rootsOf(including, machine))
        await walk.from(root);
    const files = walk.files();
    if (files.length === 0)
        throw nothingFound(including);
    for (const { text: pattern } of including.filter(({ isUsed }) => !isUsed)) {
        machine.notice?.(`pattern "${(0,printable/* printable */.g)(pattern)}" matches no file`);
    }
    return files;
}
function nothingFound(including) {
    const shown = including.map(({ text }) => (0,printable/* printable */.g)(text)).join(', ');
    return (0,error/* badInput */.AN)('NO_SUBJECT', `no file matches ${shown.slice(0, 500)}`, {
        remedy: 'patterns are relative to the workspace; name files, or a folder for all files below it',
    });
}
function quoted(pattern) {
    return /[",#]|^\s|\s$/.test(pattern) ? `"${pattern.replaceAll('"', '""')}"` : pattern;
}
/** Where walking begins: the literal part of each pattern, without those that lie below another one. */
function rootsOf(including, machine) {
    const bases = including.flatMap(({ globs }) => globs.map(({ base }) => [...base]));
    const roots = [];
    for (const base of bases.sort((a, b) => a.length - b.length)) {
        if (!roots.some((root) => isBelow(base, root, machine)))
            roots.push(base);
    }
    return roots;
}
async function createWalk(selection, machine) {
    const { fs } = machine;
    const found = new Map();
    const maxFiles = machine.maxFiles ?? DEFAULT_MAX_FILES;
    const workspace = namesFrom(pathsOf(machine).resolve(machine.workspace), machine);
    const realWorkspace = namesFrom(await fs.realpath(machine.workspace).catch(() => machine.workspace), machine);
    let entries = 0;
    const realNames = async (path) => namesFrom(await fs.realpath(path).catch((cause) => {
        throw bad(path, 'is a link that leads nowhere', cause);
    }), machine);
    const assertInside = async (path, allowed) => {
        const real = await realNames(path);
        if (allowed.some((folder) => isBelow(real, folder, machine)))
            return real;
        throw bad(path, `is, or lies behind, a link to ${(0,printable/* printable */.g)(pathFrom(real, machine))}, outside of the workspace`, undefined, 'copy it into the workspace, or exclude it with a pattern that begins with !');
    };
    const add = (names, size, base) => {
        const path = pathFrom(names, machine);
        const key = machine.platform === 'win32' ? path.toLowerCase() : path;
        if (found.size >= maxFiles && !found.has(key)) {
            throw (0,error/* badInput */.AN)('FILE', `the patterns match more than ${maxFiles} files`, { remedy: 'narrow them' });
        }
        found.set(key, { path, relative: names.slice(base.length).join('/'), size });
    };
    const addFiles = async (files, place) => {
        const sizes = await (0,map_limit/* mapLimit */.s)(files, STATS_AT_ONCE, async (names) => {
            const path = pathFrom(names, machine);
            const stats = await fs.lstat(path).catch((cause) => {
                throw bad(path, 'cannot be read', cause);
            });
            return stats.size;
        });
        for (const [index, names] of files.entries())
            add(names, sizes[index] ?? 0, place.base);
    };
    const follow = async (names, isWanted, place) => {
        const path = pathFrom(names, machine);
        const stats = await fs.stat(path).catch((cause) => {
            if (!isMissing(cause))
                throw bad(path, 'is a link whose target cannot be read', cause);
            if (isWanted)
                throw bad(path, 'is a link that leads nowhere', cause);
        });
        if (stats === undefined)
            return;
        const kind = (0,folder/* kindOf */.I)(stats);
        if (kind !== 'folder' && !isWanted)
            return;
        const real = await assertInside(path, place.allowed);
        if (kind === 'file')
            add(names, stats.size, place.base);
        else if (kind !== 'folder')
            throw bad(path, `is a link to ${kind}, not to a file`);
        // It may lead back into the path that led here; each real folder is entered once on a way.
        else if (!place.trail.includes(pathFrom(real, machine)))
            await visit({ ...place, names }, pathFrom(real, machine));
    };
    const visit = async (place, real) => {
        const path = pathFrom(place.names, machine);
        const here = { ...place, trail: [...place.trail, real] };
        const later = [];
        const listing = (0,folder/* entriesOf */.M)(path, fs);
        for (;;) {
            const batch = await listing.next().catch((cause) => {
                throw bad(path, 'cannot be read', cause);
            });
            if (batch.done === true)
                break;
            entries += batch.value.length;
            if (entries > maxFiles * ENTRIES_PER_FILE) {
                throw (0,error/* badInput */.AN)('FILE', `the patterns lead through more than ${maxFiles * ENTRIES_PER_FILE} entries`, {
                    remedy: 'narrow them; links between folders multiply what there is',
                });
            }
            const files = [];
            for (const entry of batch.value) {
                const names = [...place.names, entry.name];
                const isWanted = entry.kind !== 'folder' && selection.selects(names);
                const mayReach = (entry.kind === 'folder' || entry.kind === 'link') && selection.mayReachInto(names);
                if (!isWanted && !mayReach)
                    continue;
                if (entry.problem !== undefined)
                    throw bad(pathFrom(names, machine), entry.problem);
                if (entry.kind === 'file')
                    files.push(names);
                else if (entry.kind === 'folder' || entry.kind === 'link')
                    later.push({ names, entry, isWanted });
                else
                    throw bad(pathFrom(names, machine), `is ${entry.kind}, not a file`);
            }
            await addFiles(files, here);
        }
        later.sort((a, b) => compare(a.entry.name, b.entry.name));
        for (const { names, entry, isWanted } of later) {
            if (entry.kind === 'link')
                await follow(names, isWanted, here);
            else
                await visit({ ...here, names }, `${real === '/' ? '' : real}/${entry.name}`);
        }
    };
    return {
        files: () => [...found.values()].sort((a, b) => compare(a.path, b.path)),
        from: async (root) => {
            const path = pathFrom(root, machine);
            const stats = await fs.lstat(path).catch((cause) => {
                if (isMissing(cause))
                    return undefined;
                throw bad(path, 'cannot be read', cause);
            });
            if (stats === undefined)
                return;
            const isOurs = isBelow(root, workspace, machine) || isBelow(root, realWorkspace, machine);
            const kind = (0,folder/* kindOf */.I)(stats);
            // What was named outside of the workspace may hold links that stay within it.
            const base = isOurs
                ? isBelow(root, workspace, machine)
                    ? workspace
                    : realWorkspace
                : kind === 'folder'
                    ? root
                    : root.slice(0, -1);
            const allowed = isOurs ? [realWorkspace] : [realWorkspace, await realNames(pathFrom(base, machine))];
            const place = { names: root, trail: [], allowed, base };
            const isWanted = selection.selects(root);
            if (kind === 'link')
                return follow(root, isWanted, place);
            if (kind === 'folder')
                return visit(place, pathFrom(await assertInside(path, allowed), machine));
            if (!isWanted)
                return;
            if (kind !== 'file')
                throw bad(path, `is ${kind}, not a file`);
            await assertInside(path, allowed);
            add(root, stats.size, base);
        },
    };
}
function isMissing(cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : '';
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP';
}
/** Whether names begin with those of the folder, or are the same. */
function isBelow(names, folder, machine) {
    const ignoresCase = machine.platform === 'win32';
    return folder.every((name, index) => ignoresCase ? names[index]?.toLowerCase() === name.toLowerCase() : names[index] === name);
}
function pathsOf(machine) {
    return machine.platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function bad(path, problem, cause, remedy) {
    return (0,error/* badInput */.AN)('FILE', `${(0,printable/* printable */.g)(path)}: ${problem}`, {
        remedy: remedy ?? 'exclude it with a pattern that begins with !',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 2305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseSigningCertificate),
/* harmony export */   R: () => (/* binding */ unfit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3917);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7692);
/* harmony import */ var _certificate_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1376);
/* harmony import */ var _der_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3542);





const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const EC_PUBLIC_KEY = '1.2.840.10045.2.1';
const SUBJECT_ALT_NAME = '2.5.29.17';
/** Extensions whose meaning is checked, here or with the chain; another one that is critical must not be passed over. */
const UNDERSTOOD = ['2.5.29.15', SUBJECT_ALT_NAME, '2.5.29.19', '2.5.29.37'];
const MAX_EXTENSIONS = 100;
/** Place of the key in what is signed (RFC 5280, section 4.1); the library takes the key from there. */
const PUBLIC_KEY = 6;
/** Certificates that are kept; what they are depends on their bytes alone. */
const signers = (0,_certificate_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .createCertificateMemory */ .$k)(64);
/**
 * A certificate that is what a signing certificate must be, whoever issued it; its chain is not looked at: no authority,
 * for code signing, of an elliptic curve or RSA of a usual size, and with nothing in it that a signature does not cover.
 *
 * @throws CoreError refused `CERTIFICATE`
 * @see RFC 5280, sections 4.1.1.2, 4.2 and 4.2.1.6
 */
function parseSigningCertificate(der) {
    return signers.recall(der, checkedCertificate);
}
function checkedCertificate(der) {
    const certificate = platformCertificate(der);
    if (certificate.ca)
        throw unfit('is one of an authority, not of a signer');
    if (!(certificate.keyUsage ?? []).includes(CODE_SIGNING))
        throw unfit('is not one for code signing');
    if (!isUsualKey(certificate))
        throw unfit('has a key of a kind that is not accepted');
    const form = parsedCertificate(der);
    try {
        assertOuterParts(form);
        assertNamedCurve(form);
        assertExtensions(form, (certificate.subject ?? '') === '');
        if (form.extKeyUsage?.digitalSignature !== true)
            throw unfit('is not one for digital signatures');
        return form;
    }
    catch (cause) {
        if (cause instanceof Error && cause.name === 'CoreError')
            throw cause;
        throw unfit('cannot be read', cause);
    }
}
/** The refusal of a signing certificate. */
function unfit(problem, cause) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('CERTIFICATE', `the signing certificate ${problem}`, cause === undefined ? {} : { cause });
}
function parsedCertificate(der) {
    try {
        return new _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate((0,_der_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readDer */ .SU)(der));
    }
    catch (cause) {
        throw unfit('cannot be read', cause);
    }
}
function platformCertificate(der) {
    try {
        const certificate = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der);
        if (!certificate.raw.equals(der))
            throw new Error('bytes after the certificate');
        // Reading the key is what fails for unusual ones.
        void certificate.publicKey;
        return certificate;
    }
    catch (cause) {
        throw unfit('cannot be read', cause);
    }
}
function isUsualKey({ publicKey }) {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = publicKey;
    switch (type) {
        case 'ec':
            return ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? '');
        case 'rsa':
            return (details?.modulusLength ?? 0) >= 2048 && (details?.modulusLength ?? 0) <= 4096;
        default:
            return type === 'ed25519';
    }
}
/** Algorithm and signature stand outside of what is signed: the one must repeat what is signed, the other be whole bytes. */
function assertOuterParts({ root }) {
    const [signed, algorithm, signature] = root.subs;
    const inner = signed?.subs[2];
    if (root.subs.length !== 3 || algorithm === undefined || inner === undefined || signature === undefined)
        throw unfit('cannot be read');
    if (!algorithm.toDER().equals(inner.toDER()))
        throw unfit('names two signature algorithms');
    if (!signature.tag.isBitString() || signature.value[0] !== 0)
        throw unfit('has a signature of odd length');
}
/** Parameters of a curve that are written out may be those of another one (CVE-2020-0601). */
function assertNamedCurve({ tbsCertificate }) {
    const [id, parameters] = tbsCertificate.subs[PUBLIC_KEY]?.subs[0]?.subs ?? [];
    if (id?.toOID() === EC_PUBLIC_KEY && parameters?.tag.isOID() !== true)
        throw unfit('has a key whose curve is written out, not named');
}
function assertExtensions(certificate, hasNoSubject) {
    const { extensions } = certificate;
    if (extensions.length > MAX_EXTENSIONS)
        throw unfit(`has ${extensions.length} extensions`);
    const ids = extensions.map((extension) => extension.subs[0]?.toOID() ?? '');
    if (new Set(ids).size !== ids.length)
        throw unfit('has an extension twice');
    extensions.forEach((extension, index) => {
        const id = ids[index] ?? '';
        if (isCritical(extension) && !UNDERSTOOD.includes(id))
            throw unfit(`has the critical extension ${id}`);
        if (id === SUBJECT_ALT_NAME && hasNoSubject && !isCritical(extension))
            throw unfit('has no subject, and its alternative name is not critical');
    });
}
function isCritical(extension) {
    return extension.subs.length === 3 && extension.subs[1]?.toBoolean() === true;
}


/***/ }),

/***/ 1376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ createCertificateMemory),
/* harmony export */   Mw: () => (/* binding */ remembering),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);
/* harmony import */ var _der_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3542);


/**
 * A certificate that remembers what can never change: its encoding, its public key, and whether an issuer signed it.
 * Every check is still made; what repeats from bundle to bundle is the answer for the same two certificates (half of the
 * time of a verification was spent on encoding and verifying the same few again).
 */
class RememberingCertificate extends _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate {
    #publicKey;
    #key;
    #issuedBy = new WeakMap();
    get publicKey() {
        this.#publicKey ??= super.publicKey;
        return this.#publicKey;
    }
    get key() {
        this.#key ??= _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.crypto.createPublicKey(this.publicKey);
        return this.#key;
    }
    verify(issuer = this) {
        const known = this.#issuedBy.get(issuer);
        if (known !== undefined)
            return known;
        const signed = this.tbsCertificate.toDER();
        const answer = _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.crypto.verify(signed, keyOf(issuer), this.signatureValue, this.signatureAlgorithm);
        this.#issuedBy.set(issuer, answer);
        return answer;
    }
    clone() {
        return (0,_der_source_js__WEBPACK_IMPORTED_MODULE_1__/* .copyOf */ .zP)(this);
    }
}
/** The same certificate as one that remembers. */
function remembering(certificate) {
    const made = new RememberingCertificate(certificate.root);
    rememberEncoding(made);
    return made;
}
/** The public key of a certificate, read once of one that remembers. */
function keyOf(certificate) {
    return certificate instanceof RememberingCertificate ? certificate.key : _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.crypto.createPublicKey(certificate.publicKey);
}
/**
 * Out of the bytes that it was read from where these are DER, else as the library encodes it. Only when it is first asked
 * for: of a trust root most certificates have no part in a bundle.
 */
function rememberEncoding({ root, tbsCertificate }) {
    const nodes = [root, tbsCertificate].map((node) => ({ node, encode: node.toDER.bind(node) }));
    const encodeAll = () => {
        for (const { node, encode } of nodes)
            node.toDER = encode;
        (0,_der_source_js__WEBPACK_IMPORTED_MODULE_1__/* .serveSource */ .F_)(root);
        for (const { node } of nodes) {
            const der = node.toDER();
            node.toDER = () => der;
        }
    };
    for (const { node } of nodes) {
        node.toDER = () => {
            encodeAll();
            return node.toDER();
        };
    }
}
/** @param size how many are kept */
function createCertificateMemory(size) {
    const known = new Map();
    return {
        recall: (der, read) => {
            const key = der.toString('base64');
            const found = known.get(key) ?? remembering(read(der));
            known.delete(key);
            known.set(key, found);
            const [oldest] = known.keys();
            if (known.size > size && oldest !== undefined)
                known.delete(oldest);
            return found;
        },
    };
}


/***/ }),

/***/ 1878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   t: () => (/* binding */ certificateOf)
/* harmony export */ });
/* harmony import */ var _certificate_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2305);

const FULCIO = '1.3.6.1.4.1.57264.1';
const ARCS = {
    buildSignerUri: 9,
    buildSignerDigest: 10,
    runnerEnvironment: 11,
    sourceRepositoryUri: 12,
    sourceRepositoryDigest: 13,
    sourceRepositoryRef: 14,
    sourceRepositoryId: 15,
    sourceOwnerUri: 16,
    sourceOwnerId: 17,
    buildConfigUri: 18,
    buildConfigDigest: 19,
    buildTrigger: 20,
    runInvocationUri: 21,
    visibility: 22,
    deploymentEnvironment: 23,
    tokenSubject: 24,
};
/** The certificate of a bundle as DER; undefined for a bundle of a key. */
function certificateOf(bundle) {
    const { content } = bundle.verificationMaterial;
    switch (content.$case) {
        case 'certificate':
            return content.certificate.rawBytes;
        case 'x509CertificateChain':
            return content.x509CertificateChain.certificates[0]?.rawBytes;
        case 'publicKey':
            return undefined;
    }
}
/**
 * The identity that a certificate names.
 *
 * @param withoutIssuer what stands for the issuer of a certificate that has none; left out, there must be one
 * @throws CoreError refused `CERTIFICATE`
 */
function identityOf(certificate, withoutIssuer) {
    try {
        const claims = Object.entries(ARCS).flatMap(([name, arc]) => {
            const value = utf8Extension(certificate, `${FULCIO}.${arc}`);
            return value === undefined ? [] : [[name, value]];
        });
        return {
            san: subjectName(certificate),
            issuer: issuerOf(certificate, withoutIssuer),
            claims: Object.fromEntries(claims),
        };
    }
    catch (cause) {
        if (cause instanceof Error && cause.name === 'CoreError')
            throw cause;
        throw (0,_certificate_form_js__WEBPACK_IMPORTED_MODULE_0__/* .unfit */ .R)('cannot be read', cause);
    }
}
/** The one name; a certificate with none or several says nothing exact. */
function subjectName(certificate) {
    const names = certificate.extensions.filter((extension) => extension.subs[0]?.toOID() === '2.5.29.17');
    const list = names.length === 1 ? certificate.extSubjectAltName?.valueObj.subs[0]?.subs : undefined;
    const [name] = list ?? [];
    if (list === undefined || name === undefined || list.length !== 1)
        throw (0,_certificate_form_js__WEBPACK_IMPORTED_MODULE_0__/* .unfit */ .R)(`has ${list?.length ?? 0} subject alternative names, and must have one`);
    if (!name.tag.isContextSpecific(1) && !name.tag.isContextSpecific(6))
        throw (0,_certificate_form_js__WEBPACK_IMPORTED_MODULE_0__/* .unfit */ .R)('names neither a URI nor an email address');
    const text = name.value.toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(name.value) || text === '')
        throw (0,_certificate_form_js__WEBPACK_IMPORTED_MODULE_0__/* .unfit */ .R)('has a name that is not UTF-8');
    return text;
}
/** The issuer of the token, which older certificates carry raw and newer ones encoded; where both are, they agree. */
function issuerOf(certificate, withoutIssuer) {
    const raw = certificate.extension(`${FULCIO}.1`)?.value.toString('utf8');
    const encoded = utf8Extension(certificate, `${FULCIO}.8`);
    if (raw !== undefined && encoded !== undefined && raw !== encoded)
        throw (0,_certificate_form_js__WEBPACK_IMPORTED_MODULE_0__/* .unfit */ .R)('names two issuers');
    const issuer = encoded ?? raw;
    if (issuer === undefined && withoutIssuer !== undefined)
        return withoutIssuer;
    if (issuer === undefined || issuer === '' || issuer === withoutIssuer)
        throw (0,_certificate_form_js__WEBPACK_IMPORTED_MODULE_0__/* .unfit */ .R)('names no issuer');
    return issuer;
}
/** The text of an extension that is a DER UTF8String and nothing else. */
function utf8Extension(certificate, oid) {
    const value = certificate.extension(oid)?.value;
    if (value === undefined)
        return undefined;
    const [tag = 0, first = 0] = value;
    const header = first < 0x80 ? 2 : first === 0x81 ? 3 : first === 0x82 ? 4 : 0;
    const length = header === 2 ? first : header === 3 ? value[2] : header === 4 ? value.readUInt16BE(2) : undefined;
    if (tag !== 0x0c || length === undefined || value.byteLength !== header + length)
        throw (0,_certificate_form_js__WEBPACK_IMPORTED_MODULE_0__/* .unfit */ .R)(`has an extension ${oid} that is no UTF8String`);
    const bytes = value.subarray(header);
    const text = bytes.toString('utf8');
    if (!Buffer.from(text, 'utf8').equals(bytes))
        throw (0,_certificate_form_js__WEBPACK_IMPORTED_MODULE_0__/* .unfit */ .R)(`has an extension ${oid} that is not UTF-8`);
    return text;
}


/***/ }),

/***/ 3542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ withoutTraces),
/* harmony export */   F_: () => (/* binding */ serveSource),
/* harmony export */   SU: () => (/* binding */ readDer),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3917);

/**
 * A tree of DER whose nodes give the bytes they were read from as their encoding. The library encodes each node again,
 * from its leaves upwards, which was a quarter of the time of a verification; for DER the outcome is the same bytes,
 * and a walk shows that it is DER: every header is the one canonical encoding of its tag and length, and begins where
 * the node before it ended.
 *
 * What an OCTET STRING holds is bytes, whatever they look like: children that the library found in one are served where
 * they are DER too, and are left to the library where not.
 *
 * @throws Error of the library, or for what is not DER
 */
function readDer(der) {
    const root = withoutTraces(() => _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer(Buffer.from(der)));
    if (!serveSource(root))
        throw new Error('not DER');
    return root;
}
/** Trees whose nodes give their source already. */
const served = new WeakSet();
/**
 * Makes the nodes of a tree that the library read give the bytes that they were read from, as far as these are DER.
 *
 * @returns whether all of it is
 */
function serveSource(root) {
    if (served.has(root))
        return true;
    const { buffer, byteOffset, byteLength } = root.value;
    const start = byteOffset - headerOf(root.tag.toDER(), byteLength).byteLength;
    const isDer = isKept(root, Buffer.from(buffer), start);
    if (isDer)
        served.add(root);
    return isDer;
}
/**
 * Without stack traces, which nobody sees: the library tries whether an OCTET STRING holds DER, the platform whether what
 * it makes a key of is one already, and both drop the error where it is not. Half of their time went into traces.
 */
function withoutTraces(read) {
    const limit = Error.stackTraceLimit;
    try {
        Error.stackTraceLimit = 0;
        return read();
    }
    finally {
        Error.stackTraceLimit = limit;
    }
}
/** A node in its source from `start`; children first, so that a node is served only when all below it is sound. */
function isKept(node, source, start) {
    const { tag, value, subs } = node;
    const header = headerOf(tag.toDER(), value.byteLength);
    const from = start + header.byteLength;
    if (start < 0 || value.byteOffset !== from || header.compare(source, start, from) !== 0)
        return false;
    let next = from;
    for (const sub of subs) {
        if (isKept(sub, source, next))
            next = sub.value.byteOffset + sub.value.byteLength;
        else if (tag.isOctetString() && !tag.constructed)
            break;
        else
            return false;
    }
    const end = from + value.byteLength;
    // A copy, since the library writes into what it gets (the tag of the signed attributes of a timestamp).
    node.toDER = () => Buffer.from(source.subarray(start, end));
    if (tag.isOID())
        rememberOid(node);
    return true;
}
/** Tag and length in DER (X.690, section 10.1: the fewest bytes). */
function headerOf(tag, length) {
    if (length < 0x80)
        return Buffer.from([tag, length]);
    if (length < 0x100)
        return Buffer.from([tag, 0x81, length]);
    if (length < 0x1_0000)
        return Buffer.from([tag, 0x82, length >> 8, length & 0xff]);
    return Buffer.from([tag, 0x83, length >> 16, (length >> 8) & 0xff, length & 0xff]);
}
/** Extensions are found by their identifiers, dozens of times in one certificate. */
function rememberOid(node) {
    const read = node.toOID.bind(node);
    let oid;
    node.toOID = () => {
        oid ??= read();
        return oid;
    };
}
/**
 * A copy of a certificate from which extensions can be taken without changing the first, as is done to find out what a
 * certificate log signed. The library encodes and reads the whole certificate once more; here only the nodes above the
 * extensions are new, and encode themselves out of those below.
 */
function copyOf(certificate) {
    const [signed, ...outer] = certificate.root.subs;
    const fields = signed?.subs.map((field) => field.tag.isContextSpecific(EXTENSIONS)
        ? renewed(field, field.subs.map((list) => renewed(list, [...list.subs])))
        : field);
    if (signed === undefined || fields === undefined)
        return new _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(readDer(certificate.root.toDER()));
    return new _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(renewed(certificate.root, [renewed(signed, fields), ...outer]));
}
/** RFC 5280, section 4.1: `[3] EXPLICIT Extensions`. */
const EXTENSIONS = 3;
function renewed(node, subs) {
    const copy = new _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj(node.tag, node.value, subs);
    copy.toDER = () => {
        const content = Buffer.concat(copy.subs.map((sub) => sub.toDER()));
        return Buffer.concat([headerOf(copy.tag.toDER(), content.byteLength), content]);
    };
    return copy;
}


/***/ }),

/***/ 5716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ isIssuedUnder),
  J: () => (/* binding */ verifyEvidence)
});

// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(7692);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate.js
var certificate = __webpack_require__(1878);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-form.js
var certificate_form = __webpack_require__(2305);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-memory.js
var certificate_memory = __webpack_require__(1376);
// EXTERNAL MODULE: ./packages/core/lib/verification/der-source.js
var der_source = __webpack_require__(3542);
// EXTERNAL MODULE: ./packages/core/lib/verification/key-signer.js
var key_signer = __webpack_require__(4345);
// EXTERNAL MODULE: ./packages/core/lib/verification/signed-content.js
var signed_content = __webpack_require__(5097);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(3917);
;// CONCATENATED MODULE: ./packages/core/lib/verification/timestamp-form.js



const INTEGER_0 = '020100';
const INTEGER_1 = '020101';
const INTEGER_3 = '020103';
/** 1.2.840.113549.1.7.2, signed data. */
const SIGNED_DATA = '06092a864886f70d010702';
/** 1.2.840.113549.1.9.16.1.4, the content of a timestamp. */
const TST_INFO = '060b2a864886f70d0109100104';
const SEQUENCE = 0x30;
const SET = 0x31;
const OCTET_STRING = 0x04;
const INTEGER = 0x02;
const CONTEXT_0 = 0xa0;
/** Digests: sha256, sha384, sha512, with NULL parameters or without. */
const DIGESTS = ['01', '02', '03'].flatMap((last) => [
    `300b06096086480165030402${last}`,
    `300d06096086480165030402${last}0500`,
]);
/** Signatures: ECDSA with those digests; RSA, by its own name or with its digest. */
const SIGNATURES = [
    ...['02', '03', '04'].map((last) => `300a06082a8648ce3d0403${last}`),
    ...['01', '0b', '0c', '0d'].map((last) => `300d06092a864886f70d0101${last}0500`),
];
/**
 * A timestamp whose parts that its signature does not cover (RFC 3161, section 2.4.2; RFC 5652, section 5) are exactly
 * what they must be; every certificate that came along is one of the trust root. So nobody can slip in a certificate
 * (case A15), and no byte can change unseen. The signature itself is not looked at.
 *
 * @param known certificates of the timestamp authorities of the trust root, DER
 * @throws CoreError refused `TIMESTAMP`
 */
function parseTimestamp(der, known) {
    try {
        const response = (0,der_source/* readDer */.SU)(der);
        const [status, token] = partsOf(response, SEQUENCE, 2);
        const [granted] = partsOf(status, SEQUENCE, 1);
        assertEqual(granted, INTEGER_0, 'was not granted as it was asked for');
        const [type, content] = partsOf(token, SEQUENCE, 2);
        assertEqual(type, SIGNED_DATA, 'is not signed data');
        const [signedData] = partsOf(content, CONTEXT_0, 1);
        assertSignedData(signedData, known);
        return new dist.RFC3161Timestamp(response);
    }
    catch (cause) {
        if (cause instanceof Error && cause.name === 'CoreError')
            throw cause;
        throw unfit('cannot be read', cause);
    }
}
function assertSignedData(signedData, known) {
    const fields = partsOf(signedData, SEQUENCE);
    const [version, digests, encapsulated] = fields;
    const certificates = fields.length === 5 ? fields[3] : undefined;
    if (fields.length !== 4 && certificates === undefined)
        throw unfit('holds more than a timestamp does');
    assertEqual(version, INTEGER_3, 'is of a version that is not known');
    const [digest] = partsOf(digests, SET, 1);
    const [type, content] = partsOf(encapsulated, SEQUENCE, 2);
    assertEqual(type, TST_INFO, 'is a signature over something else');
    const [octets] = partsOf(content, CONTEXT_0, 1);
    const [info] = partsOf(octets, OCTET_STRING, 1);
    // The digest that is signed is the one of these bytes; the library takes it of the encoding of what it read.
    if (info === undefined || octets?.value.equals(info.toDER()) !== true)
        throw unfit('is not DER');
    if (certificates !== undefined)
        assertKnown(partsOf(certificates, CONTEXT_0), known);
    const [signer] = partsOf(fields.at(-1), SET, 1);
    assertSigner(signer, digest);
}
function assertSigner(signer, statedDigest) {
    const [version, id, digest, , algorithm, signature] = partsOf(signer, SEQUENCE, 6);
    assertEqual(version, INTEGER_1, 'is of a version that is not known');
    const [issuer, serial] = partsOf(id, SEQUENCE, 2);
    if (issuer?.tag.toDER() !== SEQUENCE || serial?.tag.toDER() !== INTEGER)
        throw unfit('does not name its signer');
    for (const found of [digest, statedDigest])
        assertOneOf(found, DIGESTS, 'uses a digest that is not accepted');
    if (oidOf(digest) !== oidOf(statedDigest))
        throw unfit('names two digests');
    assertOneOf(algorithm, SIGNATURES, 'uses a signature algorithm that is not accepted');
    if (signature?.tag.toDER() !== OCTET_STRING)
        throw unfit('holds no signature');
}
function assertKnown(certificates, known) {
    const brought = certificates.map((certificate) => certificate.toDER());
    if (brought.some((der) => !known.some((other) => other.equals(der))))
        throw unfit('brings a certificate along that the trust root does not know');
    if (new Set(brought.map((der) => der.toString('hex'))).size !== brought.length)
        throw unfit('brings a certificate along twice');
}
/** The children of a node of that tag. */
function partsOf(node, tag, count) {
    if (node === undefined || node.tag.toDER() !== tag || (count !== undefined && node.subs.length !== count))
        throw unfit('is not built as RFC 3161 says');
    return node.subs;
}
function assertEqual(node, hex, problem) {
    assertOneOf(node, [hex], problem);
}
function assertOneOf(node, allowed, problem) {
    if (node === undefined || !allowed.includes(node.toDER().toString('hex')))
        throw unfit(problem);
}
function oidOf(algorithm) {
    return algorithm?.subs[0]?.toOID();
}
function unfit(problem, cause) {
    return (0,outcome_error/* refused */.J5)('TIMESTAMP', `the timestamp ${problem}`, cause === undefined ? {} : { cause });
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/evidence.js








/**
 * Verifies chain or window of the key, timestamps, log entries and signature of a bundle under one profile, and counts each log, certificate
 * log and timestamp authority once, however many entries it made (cases A18 to A20).
 *
 * @param message the bytes of the artifact, where the key signs all of them
 * @returns the trusted times
 * @throws CoreError refused, with a code that names the check; bad-input for a root that cannot be used
 */
async function verifyEvidence(bundle, signer, profile, message) {
    const { verifier } = await rootOf(profile);
    try {
        const entity = {
            key: signer.kind === 'certificate'
                ? { $case: 'certificate', certificate: signer.certificate }
                : { $case: 'public-key', hint: signer.key.fingerprint },
            signature: await (0,signed_content/* signatureOf */.y)(bundle, message),
            tlogEntries: bundle.bundle.verificationMaterial.tlogEntries,
            timestamps: timestampsOf(bundle, profile),
        };
        (0,der_source/* withoutTraces */.$f)(() => verifier.verify(entity));
        return countWitnesses(entity, signer, profile);
    }
    catch (error) {
        throw failureOf(error, bundle, profile);
    }
}
/**
 * Whether an authority of the root issued the certificate of the bundle: by its name and by its key, since two Sigstores
 * may call theirs the same. The chain as a whole is verified later.
 *
 * @throws CoreError bad-input `KEY_NEEDED` for a bundle of a key; refused `CERTIFICATE` for one that cannot be a signer's
 */
async function isIssuedUnder(profile, bundle) {
    const der = (0,certificate/* certificateOf */.t)(bundle.bundle);
    if (der === undefined)
        throw (0,key_signer/* keyNeeded */.D)(bundle);
    const leaf = (0,certificate_form/* parseSigningCertificate */.I)(der);
    const { authorities } = await rootOf(profile);
    return authorities.some((authority) => hasIssued(authority, leaf));
}
function hasIssued(authority, leaf) {
    try {
        return authority.subject.equals(leaf.issuer) && leaf.verify(authority);
    }
    catch {
        // A key of the root that the platform does not know: not by this authority.
        return false;
    }
}
/** Times that somebody may vouch for. One of a log entry without a promise is nobody's word (case A24). */
function timestampsOf({ bundle }, { root }) {
    const { timestampVerificationData } = bundle.verificationMaterial;
    const tlogEntries = bundle.verificationMaterial.tlogEntries;
    const known = root.timestampAuthorities.flatMap((authority) => (authority.certChain?.certificates ?? []).map(({ rawBytes }) => Buffer.from(rawBytes)));
    return [
        ...tlogEntries
            .filter(({ inclusionPromise }) => inclusionPromise !== undefined)
            .map((tlogEntry) => ({ $case: 'transparency-log', tlogEntry })),
        ...(timestampVerificationData?.rfc3161Timestamps ?? []).map(({ signedTimestamp }) => ({
            $case: 'timestamp-authority',
            timestamp: parseTimestamp(signedTimestamp, known),
        })),
    ];
}
/** Roots by profile: reading one costs more than verifying a bundle. */
const roots = new WeakMap();
async function rootOf(profile) {
    const known = roots.get(profile);
    if (known !== undefined)
        return known;
    const { toTrustMaterial, Verifier } = await __webpack_require__.e(/* import() */ 4187).then(__webpack_require__.t.bind(__webpack_require__, 4187, 19));
    const { needs } = profile;
    try {
        const material = (0,der_source/* withoutTraces */.$f)(() => toTrustMaterial(profile.root, keyFinder(profile)));
        for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities]) {
            certChain.splice(0, certChain.length, ...certChain.map(certificate_memory/* remembering */.Mw));
        }
        const verifier = new Verifier(material, {
            ctlogThreshold: needs.sct,
            tlogThreshold: needs.logEntries,
            timestampThreshold: needs.times,
        });
        const made = { verifier, authorities: material.certificateAuthorities.flatMap(({ certChain }) => certChain) };
        roots.set(profile, made);
        return made;
    }
    catch (cause) {
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${profile.source}: holds a key or a certificate that cannot be used`, { cause });
    }
}
/** Keys by their fingerprint, with their windows; the verifier compares each trusted time. */
function keyFinder({ keys = [] }) {
    return (fingerprint) => {
        const found = keys.find((key) => key.fingerprint === fingerprint);
        if (found === undefined)
            throw (0,outcome_error/* refused */.J5)('KEY', `the key ${fingerprint} is none that is trusted`);
        const { start, end } = found.validFor ?? {};
        return {
            publicKey: found.key,
            validFor: (time) => (start === undefined || start <= time) && (end === undefined || time <= end),
        };
    };
}
function countWitnesses(entity, signer, profile) {
    const { needs } = profile;
    const logs = new Set(entity.tlogEntries.map((entry) => entry.logId.keyId.toString('hex')));
    if (logs.size < needs.logEntries)
        throw (0,outcome_error/* refused */.J5)('LOG_ENTRY', `${logs.size} transparency logs vouch for it, and ${needs.logEntries} are needed`);
    const ctLogs = signer.kind === 'certificate' ? certificateLogs(signer.certificate, profile) : 0;
    if (ctLogs < needs.sct)
        throw (0,outcome_error/* refused */.J5)('CERTIFICATE', `${ctLogs} certificate logs vouch for the certificate, and ${needs.sct} are needed`);
    const found = entity.timestamps.map(witnessOf);
    const all = new Set(found.map(({ authority }) => authority));
    const tsas = new Set(found.filter(({ time }) => time.kind === 'tsa').map(({ authority }) => authority));
    if (all.size < needs.times || tsas.size < needs.tsaTimestamps) {
        throw (0,outcome_error/* refused */.J5)('TIMESTAMP', `${all.size} authorities vouch for the time (${tsas.size} timestamp authorities), and ${Math.max(needs.times, needs.tsaTimestamps)} are needed`);
    }
    return found.map(({ time }) => time);
}
/** Who vouches for a time. */
function witnessOf(found) {
    switch (found.$case) {
        case 'timestamp-authority': {
            const { signerIssuer, signerSerialNumber, signingTime } = found.timestamp;
            const authority = `${signerIssuer.toString('hex')} ${signerSerialNumber.toString('hex')}`;
            return { authority, time: { kind: 'tsa', at: signingTime } };
        }
        case 'transparency-log': {
            const { logId, integratedTime } = found.tlogEntry;
            return {
                authority: logId.keyId.toString('hex'),
                time: { kind: 'log', at: new Date(Number(integratedTime) * 1000) },
            };
        }
    }
}
function certificateLogs(certificate, profile) {
    const known = new Set(profile.root.ctlogs.map((log) => log.logId?.keyId.toString('hex')));
    const stamps = certificate.extSCT?.signedCertificateTimestamps ?? [];
    return new Set(stamps.map((stamp) => stamp.logID.toString('hex')).filter((id) => known.has(id))).size;
}
const CODES = {
    CERTIFICATE_ERROR: 'CERTIFICATE',
    PUBLIC_KEY_ERROR: 'KEY',
    SIGNATURE_ERROR: 'SIGNATURE',
    TIMESTAMP_ERROR: 'TIMESTAMP',
};
/** The library's failure as ours. Whatever else it throws comes from bytes it could not read, which is a refusal too. */
function failureOf(error, bundle, profile) {
    if (error instanceof outcome_error/* CoreError */.am)
        return error;
    const detail = error instanceof Error ? error.message : String(error);
    const known = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
    const code = known === undefined ? 'BUNDLE' : (CODES[known] ?? (known.startsWith('TLOG_') ? 'LOG_ENTRY' : 'BUNDLE'));
    return (0,outcome_error/* refused */.J5)(code, `${bundle.what}: ${detail} (trust profile ${profile.name}, ${profile.source})`, { cause: error });
}


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   Of: () => (/* binding */ sourceUri),
/* harmony export */   Vx: () => (/* binding */ assertExpectation),
/* harmony export */   ZZ: () => (/* binding */ namedWorkflow),
/* harmony export */   jV: () => (/* binding */ certifiedDemand)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7692);

/**
 * Refuses an expectation that binds too little: a valid signature by anybody means nothing.
 *
 * @throws CoreError bad-input `EXPECTATION` (cases B01, B13, B19)
 */
function assertExpectation(expectation) {
    for (const [name, match] of [
        ['certificate-identity', expectation.identity],
        ['certificate-oidc-issuer', expectation.issuer],
    ]) {
        if (match?.kind === 'exact' && match.value.trim() === '')
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('EXPECTATION', `input ${name}: is blank`);
    }
    for (const [name, value] of Object.entries(expectation)) {
        if (typeof value === 'string' && value.trim() === '')
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('EXPECTATION', `${name}: is blank`);
    }
    if (expectation.sourceRepository !== undefined)
        sourceUri(expectation.sourceRepository, serverOf(expectation));
    if (expectation.signerWorkflow !== undefined)
        namedWorkflow(expectation.signerWorkflow, serverOf(expectation));
    const hasIdentity = expectation.identity !== undefined && expectation.issuer !== undefined;
    const hasWorkflow = expectation.signerWorkflow !== undefined && expectation.sourceRepository !== undefined;
    if (expectation.signedBy === 'key') {
        assertKeyAlone(expectation);
        return;
    }
    if (hasIdentity || hasWorkflow || expectation.decidedBy === 'policy')
        return;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('EXPECTATION', 'too little is demanded: a valid signature by anybody means nothing', {
        remedy: 'give `certificate-identity` with `certificate-oidc-issuer`, `signer-workflow` with `source-repository`, or `key`',
    });
}
/** What only a certificate says. */
const CERTIFIED = [
    'identity',
    'issuer',
    'signerWorkflow',
    'signerDigest',
    'sourceRepository',
    'sourceRepositoryId',
    'sourceOwnerId',
    'sourceRef',
    'sourceDigest',
    'sourceTag',
    'sourceVersion',
    'buildTrigger',
];
/** A key certifies nothing but itself, so what a certificate must say can never hold beside it. */
function assertKeyAlone(expectation) {
    const beside = certifiedDemand(expectation);
    if (beside === undefined)
        return;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('EXPECTATION', `a key is demanded, and ${beside}, which only a certificate says`, {
        remedy: 'demand a key or an identity; two signers can be demanded in a policy',
    });
}
/** The first demand that only a certificate can satisfy; undefined when there is none. */
function certifiedDemand(expectation) {
    return CERTIFIED.find((name) => expectation[name] !== undefined);
}
/** The server that names without one belong to. */
function serverOf(expectation) {
    return expectation.server ?? 'https://github.com';
}
/**
 * URI of a repository as certificates write it, from `owner/repo`, `server/owner/repo` or a URL. What is none of these
 * but names a repository in another way (`….git`, `git+https://…`) stays as it is, and equals no certificate (case B13).
 *
 * @throws CoreError bad-input `EXPECTATION`
 */
function sourceUri(text, server) {
    if (/^(git\+)?https:\/\/[^\s]+$/.test(text))
        return text;
    const [, host, path] = /^([A-Za-z0-9-]+\.[A-Za-z0-9.-]+(?::\d+)?\/)?([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)$/.exec(text) ?? [];
    if (path === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('EXPECTATION', `source-repository: "${text.slice(0, 200)}" is not owner/repo`, {
            remedy: 'give owner/repo, or https://server/owner/repo; without .git and without git+',
        });
    }
    return host === undefined ? `${server}/${path}` : `https://${host}${path}`;
}
/** Parts of `[server/]owner/repo/path[@ref]`. @throws CoreError bad-input `EXPECTATION` */
function namedWorkflow(text, server) {
    const [, host, path = '', ref] = /^(?:https:\/\/)?([A-Za-z0-9-]+\.[A-Za-z0-9.-]+(?::\d+)?\/)?([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+\/\.github\/workflows\/[^@/\s]+\.ya?ml)(?:@(\S+))?$/.exec(text) ?? [];
    if (path === '') {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('EXPECTATION', `signer-workflow: "${text.slice(0, 200)}" is not owner/repo/.github/workflows/file.yml[@ref]`);
    }
    const origin = host === undefined ? server : `https://${host.replace(/\/$/, '')}`;
    return { server: origin, uri: `${origin}/${path}`, ref };
}


/***/ }),

/***/ 4345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keyNeeded),
/* harmony export */   v: () => (/* binding */ assertKeyMayHaveSigned)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7692);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1878);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3683);



/**
 * Refuses a bundle of a key where something is demanded that only a certificate says: whichever key signed, that is not
 * there.
 *
 * @throws CoreError refused `IDENTITY`
 */
function assertKeyMayHaveSigned({ bundle, what }, expectation) {
    const demanded = (0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .certifiedDemand */ .jV)(expectation);
    if ((0,_certificate_js__WEBPACK_IMPORTED_MODULE_1__/* .certificateOf */ .t)(bundle) !== undefined || demanded === undefined)
        return;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('IDENTITY', `${what}: was signed with a key, and ${demanded} is demanded, which only a certificate has`);
}
/** What is missing to verify a bundle of a key (case A23). */
function keyNeeded({ what }) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('KEY_NEEDED', `${what}: was signed with a key, and none was given`, { remedy: 'give it as `key`' });
}


/***/ }),

/***/ 7695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ parseBundle)
});

// UNUSED EXPORTS: MAX_BUNDLE_BYTES

// EXTERNAL MODULE: ./packages/core/node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(9546);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(4411);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(7692);
// EXTERNAL MODULE: ./packages/wire/lib/base64.js
var base64 = __webpack_require__(7604);
;// CONCATENATED MODULE: ./packages/core/lib/verification/parse-fields.js


/** Largest field of a bundle after decoding, in bytes. */
const MAX_FIELD_BYTES = 32 * 1024 * 1024;
/** A bundle that no encoder writes. */
function malformed(path, problem, cause) {
    return (0,error/* badInput */.AN)('BUNDLE', `${path}: ${problem}`, cause === undefined ? {} : { cause });
}
function objectAt(value, path) {
    if ((0,types/* isJsonObject */.O)(value))
        return value;
    throw malformed(path, 'must be an object');
}
function listAt(value, path) {
    if (Array.isArray(value))
        return value;
    throw malformed(path, 'must be a list');
}
/** Bytes of a canonical base64 text that is not empty. */
function base64At(value, path) {
    if (typeof value !== 'string' || value === '')
        throw malformed(path, 'must be base64');
    try {
        return (0,base64/* decodeBase64 */.y)(value, path, MAX_FIELD_BYTES);
    }
    catch (cause) {
        throw malformed(path, 'must be base64, padded, of the standard alphabet and without line ends', cause);
    }
}
function onlyKnown(value, known, path) {
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw malformed(path, `has the unknown field "${unknown.slice(0, 80)}"`);
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/checkpoint-form.js


const MAX_CHECKPOINT = 64 * 1024;
const MAX_SIGNATURES = 32;
/** Key hint of four bytes, and at least one of a signature. */
const MIN_SIGNATURE_BYTES = 5;
/**
 * Checks the shape of a checkpoint, a signed note: origin, tree size, root hash, an empty line, then signatures. Size
 * and root must be those of the inclusion proof. Any number of witnesses may have signed beside the log, in any order.
 *
 * @throws CoreError bad-input `BUNDLE`, refused `LOG_ENTRY`
 * @see C2SP, tlog-checkpoint and signed-note
 */
function checkCheckpoint(value, size, root, path) {
    if (typeof value !== 'string')
        throw malformed(path, 'must be a text');
    if (value.length > MAX_CHECKPOINT)
        throw unfit(path, `has ${value.length} characters; at most ${MAX_CHECKPOINT} are read`);
    const end = value.indexOf('\n\n');
    if (end < 0)
        throw unfit(path, 'is no checkpoint');
    checkNote(value.slice(0, end), size, root, path);
    checkSignatures(value.slice(end + 2), path);
}
function checkNote(note, size, root, path) {
    const [origin = '', statedSize = '', statedRoot = ''] = note.split('\n');
    if (origin === '' || !/^(0|[1-9]\d{0,18})$/.test(statedSize))
        throw unfit(path, 'is no checkpoint');
    if (BigInt(statedSize) !== size || statedRoot !== root.toString('base64'))
        throw unfit(path, 'speaks about another tree than the inclusion proof');
}
/** Lines of em dash, name and base64, each ended; anything else would be bytes that nobody signed. */
function checkSignatures(text, path) {
    const lines = text.split('\n');
    const signatures = lines.slice(0, -1);
    if (lines.at(-1) !== '' || signatures.length === 0 || signatures.length > MAX_SIGNATURES)
        throw unfit(path, `has ${signatures.length} whole signatures; 1 to ${MAX_SIGNATURES} are read`);
    for (const line of signatures) {
        const base64 = /^\u2014 [^\s+]+ ([A-Za-z0-9+/]+={0,2})$/.exec(line)?.[1] ?? '';
        const bytes = Buffer.from(base64, 'base64');
        if (bytes.byteLength < MIN_SIGNATURE_BYTES || bytes.toString('base64') !== base64)
            throw unfit(path, 'has a signature that is malformed');
    }
}
function unfit(path, problem) {
    return (0,error/* refused */.J5)('LOG_ENTRY', `${path}: ${problem}`);
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/parse-log-entry.js



const HASH_BYTES = 32;
/** A tree of 2^64 leaves has proofs of 64 hashes. */
const MAX_HASHES = 64;
/** Version of the bodies of Rekor v2; the kind `intoto`, which v2 does not know, has it as well. */
const VERSION_2 = '0.0.2';
const MAX_INDEX = 2n ** 63n - 1n;
const ENTRY = [
    'logIndex',
    'logId',
    'kindVersion',
    'integratedTime',
    'inclusionPromise',
    'inclusionProof',
    'canonicalizedBody',
];
const PROOF = ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint'];
/**
 * Checks the shape of a transparency log entry, and that the inclusion proof and the checkpoint it rests on say the same
 * root and size. The verifier takes both from the checkpoint alone, so a proof that says otherwise would pass it.
 *
 * @param version of the bundle: the first one rests on promises, later ones on proofs
 * @throws CoreError bad-input `BUNDLE`, refused `LOG_ENTRY`
 */
function checkLogEntry(value, version, path) {
    const entry = objectAt(value, path);
    onlyKnown(entry, ENTRY, path);
    wholeAt(entry.logIndex ?? '0', `${path}.logIndex`);
    if (entry.integratedTime !== undefined)
        wholeAt(entry.integratedTime, `${path}.integratedTime`);
    const logId = objectAt(entry.logId, `${path}.logId`);
    onlyKnown(logId, ['keyId'], `${path}.logId`);
    base64At(logId.keyId, `${path}.logId.keyId`);
    const kind = objectAt(entry.kindVersion, `${path}.kindVersion`);
    onlyKnown(kind, ['kind', 'version'], `${path}.kindVersion`);
    if (typeof kind.kind !== 'string' || typeof kind.version !== 'string')
        throw malformed(`${path}.kindVersion`, 'must name kind and version');
    base64At(entry.canonicalizedBody, `${path}.canonicalizedBody`);
    const evidence = version === '0.1' ? 'inclusionPromise' : 'inclusionProof';
    if (entry[evidence] === undefined || entry[evidence] === null)
        throw (0,error/* refused */.J5)('LOG_ENTRY', `${path}: has no ${evidence}, so nothing shows that it is in the log`);
    if (entry.inclusionPromise !== undefined && entry.inclusionPromise !== null) {
        const promise = objectAt(entry.inclusionPromise, `${path}.inclusionPromise`);
        onlyKnown(promise, ['signedEntryTimestamp'], `${path}.inclusionPromise`);
        base64At(promise.signedEntryTimestamp, `${path}.inclusionPromise.signedEntryTimestamp`);
    }
    if (entry.inclusionProof !== undefined && entry.inclusionProof !== null)
        checkProof(objectAt(entry.inclusionProof, `${path}.inclusionProof`), `${path}.inclusionProof`);
    if (kind.version === VERSION_2 && kind.kind !== 'intoto')
        checkUnsigned(entry, path);
}
/**
 * Logs of version 2 sign neither index nor time of an entry, only its place in the tree: the index must be that place,
 * and there is no time.
 */
function checkUnsigned(entry, path) {
    const proof = objectAt(entry.inclusionProof ?? undefined, `${path}.inclusionProof`);
    if (String(entry.logIndex ?? '0') !== String(proof.logIndex ?? '0'))
        throw (0,error/* refused */.J5)('LOG_ENTRY', `${path}: the index of the entry is not the one of its inclusion proof`);
    if (String(entry.integratedTime ?? '0') !== '0')
        throw (0,error/* refused */.J5)('LOG_ENTRY', `${path}: states a time, which a log of version 2 does not give`);
    if (entry.inclusionPromise !== undefined && entry.inclusionPromise !== null)
        throw (0,error/* refused */.J5)('LOG_ENTRY', `${path}: holds a promise, which a log of version 2 does not give`);
}
function checkProof(proof, path) {
    onlyKnown(proof, PROOF, path);
    const index = wholeAt(proof.logIndex ?? '0', `${path}.logIndex`);
    const size = wholeAt(proof.treeSize, `${path}.treeSize`);
    if (size === 0n || index >= size)
        throw (0,error/* refused */.J5)('LOG_ENTRY', `${path}: the entry ${index} lies outside of a tree of ${size}`);
    const root = base64At(proof.rootHash, `${path}.rootHash`);
    const hashes = listAt(proof.hashes ?? [], `${path}.hashes`);
    if (hashes.length > MAX_HASHES)
        throw (0,error/* refused */.J5)('LOG_ENTRY', `${path}: ${hashes.length} hashes; no tree needs more than ${MAX_HASHES}`);
    const bytes = [root, ...hashes.map((hash, at) => base64At(hash, `${path}.hashes[${at}]`))];
    if (bytes.some((hash) => hash.byteLength !== HASH_BYTES))
        throw (0,error/* refused */.J5)('LOG_ENTRY', `${path}: a hash is not ${HASH_BYTES} bytes long`);
    const checkpoint = objectAt(proof.checkpoint, `${path}.checkpoint`);
    onlyKnown(checkpoint, ['envelope'], `${path}.checkpoint`);
    checkCheckpoint(checkpoint.envelope, size, root, `${path}.checkpoint.envelope`);
}
/** A whole number that is not negative, written as a text or as a number. */
function wholeAt(value, path) {
    const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    if (typeof text !== 'string')
        throw malformed(path, 'must be a whole number');
    if (!/^(0|[1-9]\d{0,18})$/.test(text) || BigInt(text) > MAX_INDEX)
        throw (0,error/* refused */.J5)('LOG_ENTRY', `${path}: "${text.slice(0, 40)}" is not a whole number from 0`);
    return BigInt(text);
}

;// CONCATENATED MODULE: ./packages/core/lib/verification/parse-bundle.js





/** Largest bundle, in bytes. */
const MAX_BUNDLE_BYTES = 64 * 1024 * 1024;
const MAX_LOG_ENTRIES = 32;
const MAX_TIMESTAMPS = 32;
const MAX_CERTIFICATES = 10;
const MAX_CERTIFICATE_BYTES = 64 * 1024;
const VERSIONS = {
    'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
};
const BARE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/**
 * A Sigstore bundle (sigstore/protobuf-specs, sigstore_bundle.proto) of version 0.1 to 0.3, read more strictly than by
 * the field's parsers: no unknown field, no key twice, canonical base64, whole numbers that are not negative, caps on
 * every list. A bare DSSE envelope of a key is read as a bundle that holds it.
 *
 * @throws CoreError bad-input `BUNDLE` for what is malformed, refused `BUNDLE` or `LOG_ENTRY` for what no signer makes;
 * WireError for what is not strict JSON
 */
function parseBundle(input, what) {
    const value = typeof input === 'string' || input instanceof Uint8Array
        ? (0,parse/* parseJson */.q)(input, { what, maxBytes: MAX_BUNDLE_BYTES })
        : input;
    if (!(0,types/* isJsonObject */.O)(value))
        throw malformed(what, 'is not a JSON object');
    if (isBareEnvelope(value))
        return parseEnvelope(value, what);
    onlyKnown(value, ['mediaType', 'verificationMaterial', 'dsseEnvelope', 'messageSignature'], what);
    const version = typeof value.mediaType === 'string' && Object.hasOwn(VERSIONS, value.mediaType)
        ? VERSIONS[value.mediaType]
        : undefined;
    if (version === undefined) {
        throw (0,error/* refused */.J5)('BUNDLE', `${what}: the media type ${JSON.stringify(value.mediaType ?? null).slice(0, 120)} is no version of a bundle that is known`);
    }
    checkMaterial(objectAt(value.verificationMaterial, `${what}: verificationMaterial`), version, what);
    const kind = checkContent(value, what);
    try {
        return { kind, version, json: value, bundle: (0,dist/* bundleFromJSON */.vw)(value), what };
    }
    catch (cause) {
        throw malformed(what, `is not a bundle of version ${version}`, cause);
    }
}
function isBareEnvelope(value) {
    return value.mediaType === undefined && value.payloadType !== undefined && value.signatures !== undefined;
}
/**
 * An envelope without a bundle around it, as keys sign verification summaries: read as the bundle that holds it and
 * nothing else, so that a key can verify it and a certificate cannot.
 */
function parseEnvelope(value, what) {
    assertNoCertificate(value, what);
    const json = {
        mediaType: BARE_MEDIA_TYPE,
        verificationMaterial: { publicKey: { hint: '' } },
        dsseEnvelope: value,
    };
    return { ...parseBundle(json, what), isBare: true };
}
/** What slsa-github-generator wrote before bundles: an envelope with a certificate in it, and no log entry (case C13). */
function assertNoCertificate({ signatures }, what) {
    const isLegacy = Array.isArray(signatures) && signatures.some((entry) => (0,types/* isJsonObject */.O)(entry) && 'cert' in entry);
    if (!isLegacy)
        return;
    throw (0,error/* refused */.J5)('LOG_ENTRY', `${what}: is a bare DSSE envelope with a certificate in it, without any evidence of a transparency log or a trusted time`, { remedy: 'ask for the Sigstore bundle of this attestation' });
}
function checkMaterial(material, version, what) {
    const path = `${what}: verificationMaterial`;
    onlyKnown(material, ['x509CertificateChain', 'certificate', 'publicKey', 'tlogEntries', 'timestampVerificationData'], path);
    const kinds = ['x509CertificateChain', 'certificate', 'publicKey'].filter((name) => material[name] !== undefined);
    if (kinds.length === 0)
        throw (0,error/* refused */.J5)('CERTIFICATE', `${path}: holds neither a certificate nor the hint of a key`);
    if (kinds.length !== 1)
        throw malformed(path, `must hold one of certificate, certificate chain and public key, found ${kinds.join(' and ')}`);
    if (material.publicKey !== undefined)
        onlyKnown(objectAt(material.publicKey, `${path}.publicKey`), ['hint'], `${path}.publicKey`);
    if (material.certificate !== undefined)
        checkCertificate(material.certificate, `${path}.certificate`);
    if (material.x509CertificateChain !== undefined) {
        const chain = objectAt(material.x509CertificateChain, `${path}.x509CertificateChain`);
        onlyKnown(chain, ['certificates'], `${path}.x509CertificateChain`);
        const certificates = listAt(chain.certificates, `${path}.x509CertificateChain.certificates`);
        if (certificates.length === 0 || certificates.length > MAX_CERTIFICATES) {
            throw (0,error/* refused */.J5)('CERTIFICATE', `${path}: the certificate chain has ${certificates.length} certificates`);
        }
        certificates.forEach((certificate, index) => {
            checkCertificate(certificate, `${path}.x509CertificateChain.certificates[${index}]`);
        });
        if (version === '0.3')
            throw malformed(path, 'a bundle of version 0.3 holds one certificate, not a chain');
    }
    const entries = listAt(material.tlogEntries ?? [], `${path}.tlogEntries`);
    if (entries.length > MAX_LOG_ENTRIES)
        throw (0,error/* refused */.J5)('LOG_ENTRY', `${path}: ${entries.length} log entries; at most ${MAX_LOG_ENTRIES} are read`);
    entries.forEach((entry, index) => {
        checkLogEntry(entry, version, `${path}.tlogEntries[${index}]`);
    });
    checkTimestamps(material.timestampVerificationData, `${path}.timestampVerificationData`);
}
function checkCertificate(value, path) {
    const certificate = objectAt(value, path);
    onlyKnown(certificate, ['rawBytes'], path);
    const der = base64At(certificate.rawBytes, `${path}.rawBytes`);
    if (der.byteLength > MAX_CERTIFICATE_BYTES)
        throw (0,error/* refused */.J5)('CERTIFICATE', `${path}: has ${der.byteLength} bytes; at most ${MAX_CERTIFICATE_BYTES} are read`);
}
function checkTimestamps(value, path) {
    if (value === undefined || value === null)
        return;
    const data = objectAt(value, path);
    onlyKnown(data, ['rfc3161Timestamps'], path);
    const timestamps = listAt(data.rfc3161Timestamps ?? [], `${path}.rfc3161Timestamps`);
    if (timestamps.length > MAX_TIMESTAMPS)
        throw (0,error/* refused */.J5)('TIMESTAMP', `${path}: ${timestamps.length} timestamps; at most ${MAX_TIMESTAMPS} are read`);
    timestamps.forEach((entry, index) => {
        const at = `${path}.rfc3161Timestamps[${index}]`;
        const timestamp = objectAt(entry, at);
        onlyKnown(timestamp, ['signedTimestamp'], at);
        base64At(timestamp.signedTimestamp, `${at}.signedTimestamp`);
    });
}
function checkContent(value, what) {
    const { dsseEnvelope, messageSignature } = value;
    if (dsseEnvelope === undefined && messageSignature === undefined)
        throw (0,error/* refused */.J5)('SIGNATURE', `${what}: holds no signature, neither dsseEnvelope nor messageSignature`);
    if (dsseEnvelope !== undefined && messageSignature !== undefined)
        throw malformed(what, 'must hold either dsseEnvelope or messageSignature, and holds both');
    if (dsseEnvelope !== undefined) {
        checkEnvelope(objectAt(dsseEnvelope, `${what}: dsseEnvelope`), `${what}: dsseEnvelope`);
        return 'dsse';
    }
    checkMessage(objectAt(messageSignature, `${what}: messageSignature`), `${what}: messageSignature`);
    return 'message';
}
function checkEnvelope(envelope, path) {
    onlyKnown(envelope, ['payload', 'payloadType', 'signatures'], path);
    base64At(envelope.payload, `${path}.payload`);
    if (typeof envelope.payloadType !== 'string')
        throw malformed(`${path}.payloadType`, 'must be a text');
    const signatures = listAt(envelope.signatures, `${path}.signatures`);
    // More than one would leave open which of them was logged and checked.
    if (signatures.length !== 1)
        throw (0,error/* refused */.J5)('SIGNATURE', `${path}: has ${signatures.length} signatures, and must have one`);
    const at = `${path}.signatures[0]`;
    const signature = objectAt(signatures[0], at);
    onlyKnown(signature, ['sig', 'keyid'], at);
    base64At(signature.sig, `${at}.sig`);
    if (signature.keyid !== undefined && typeof signature.keyid !== 'string')
        throw malformed(`${at}.keyid`, 'must be a text');
}
const HASHES = { SHA2_256: 32, SHA2_384: 48, SHA2_512: 64 };
function checkMessage(message, path) {
    onlyKnown(message, ['messageDigest', 'signature'], path);
    base64At(message.signature, `${path}.signature`);
    const digest = objectAt(message.messageDigest, `${path}.messageDigest`);
    onlyKnown(digest, ['algorithm', 'digest'], `${path}.messageDigest`);
    const length = typeof digest.algorithm === 'string' ? HASHES[digest.algorithm] : undefined;
    if (length === undefined)
        throw (0,error/* badInput */.AN)('BUNDLE', `${path}.messageDigest.algorithm: is not one of ${Object.keys(HASHES).join(', ')}`);
    if (base64At(digest.digest, `${path}.messageDigest.digest`).byteLength !== length)
        throw malformed(`${path}.messageDigest.digest`, 'has another length than its algorithm');
}


/***/ }),

/***/ 5097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageDigestOf),
/* harmony export */   y: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2983);
/* harmony import */ var _key_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8378);
/* harmony import */ var _key_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3763);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7692);




const ALGORITHMS = { SHA2_256: 'sha256', SHA2_384: 'sha384', SHA2_512: 'sha512' };
/** The digest in a bundle of a plain signature, by itself no more than a claim. */
function messageDigestOf({ bundle: { content }, json: { messageSignature }, what, }) {
    if (content.$case !== 'messageSignature' || typeof messageSignature !== 'object' || messageSignature === null)
        return undefined;
    const stated = messageSignature.messageDigest?.algorithm ?? '';
    const algorithm = ALGORITHMS[stated];
    if (algorithm === undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('SIGNATURE', `${what}: an algorithm that is not known`);
    return { algorithm, bytes: content.messageSignature.messageDigest.digest };
}
/**
 * The signature of a bundle and its checks: of an envelope over its encoding, with the platform; of a plain signature
 * over the digest, since the bytes of the artifact are not at hand. Each kind of key goes with one digest, so that a
 * weaker one cannot be put in its place (case A31).
 *
 * @param message the bytes of the artifact, where the key signs all of them, or where they are few
 */
async function signatureOf({ bundle, json, what, isBare }, message) {
    const { content } = bundle;
    const digest = messageDigestOf({ bundle, json, what });
    if (content.$case === 'messageSignature' && digest !== undefined) {
        const isSame = message !== undefined && isDigestOf(message, digest.bytes);
        const check = await (0,_key_index_js__WEBPACK_IMPORTED_MODULE_2__/* .createDigestVerifier */ .j)(isSame ? message : undefined);
        return messageContent(digest, content.messageSignature.signature, check, message);
    }
    if (content.$case !== 'dsseEnvelope')
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('SIGNATURE', `${what}: holds no signature`);
    const { payload, payloadType, signatures } = content.dsseEnvelope;
    const [signature] = signatures;
    if (signature === undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('SIGNATURE', `${what}: holds no signature`);
    const encoded = (0,in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__/* .preAuthEncoding */ .JC)(payloadType, payload);
    const signed = envelopeContent(payload, encoded, signature.sig);
    return isBare === true ? alsoOfFixedSize(signed, encoded) : signed;
}
function messageContent(digest, signature, check, message) {
    const compareDigest = (other) => other.equals(digest.bytes);
    return {
        signature,
        compareSignature: (other) => other.equals(signature),
        compareDigest,
        compareSignedDigest: compareDigest,
        verifySignature: (key) => {
            if ((0,_key_index_js__WEBPACK_IMPORTED_MODULE_4__/* .signsWholeMessage */ .RT)(key))
                return verifyWhole(key, digest, signature, message);
            return (0,_key_index_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(key) === digest.algorithm && check(key, digest.bytes, digest.algorithm, signature);
        },
    };
}
function envelopeContent(payload, encoded, signature) {
    return {
        signature,
        compareSignature: (other) => other.equals(signature),
        compareDigest: (other) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest().equals(other),
        compareSignedDigest: (other) => isDigestOf(encoded, other),
        verifySignature: (key) => (0,_key_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isSignatureOf */ .Cw)(key, encoded, signature),
    };
}
/**
 * DSSE leaves the form of a signature to its kind of key, and bare envelopes are found in both forms of ECDSA: Google's
 * verification summaries, for example, have `r || s`. A Sigstore bundle has DER only.
 */
function alsoOfFixedSize(content, encoded) {
    return {
        ...content,
        verifySignature: (key) => content.verifySignature(key) || (0,_key_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isFixedSizeSignatureOf */ .zG)(key, encoded, content.signature),
    };
}
/** The log keeps the digest that goes with the key, told by its length. */
function isDigestOf(encoded, digest) {
    const algorithm = { 32: 'sha256', 48: 'sha384', 64: 'sha512' }[digest.byteLength];
    return algorithm !== undefined && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(encoded).digest().equals(digest);
}
function verifyWhole(key, digest, signature, message) {
    if (message === undefined)
        throw notByDigest(key);
    if (key.asymmetricKeyType !== 'ed25519')
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('SIGNATURE', `a plain signature of ${(0,_key_index_js__WEBPACK_IMPORTED_MODULE_4__/* .keyName */ .xT)(key)} is none that Sigstore defines`);
    const isSame = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(digest.algorithm).update(message).digest().equals(digest.bytes);
    return isSame && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message, key, signature);
}
/** Keys that sign the whole message cannot be checked with its digest (case A40). */
function notByDigest(key) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('SIGNATURE', `a signature of ${(0,_key_index_js__WEBPACK_IMPORTED_MODULE_4__/* .keyName */ .xT)(key)} cannot be checked by the digest alone`, {
        remedy: 'give the file itself; or sign an attestation (DSSE), which holds what it signs',
    });
}


/***/ }),

/***/ 7449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ verifyBundle)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(5202);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/envelope.js
var envelope = __webpack_require__(2983);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/statement.js
var statement = __webpack_require__(306);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/validate.js + 12 modules
var validate = __webpack_require__(6193);
// EXTERNAL MODULE: ./packages/core/lib/key/algorithm.js
var algorithm = __webpack_require__(3763);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(7692);
// EXTERNAL MODULE: ./packages/core/lib/subject/identifier.js
var identifier = __webpack_require__(6531);
;// CONCATENATED MODULE: ./packages/core/lib/verification/artifact.js


/** Hashes that a match may rest on; others are too weak. */
const STRONG = ['sha256', 'sha384', 'sha512', 'sha512_256', 'sha512_224', 'sha224', 'sha3_256', 'sha3_384', 'sha3_512'];
/**
 * Checks that a statement has a subject with the artifact's digests: every algorithm that both know agrees, and at least
 * one of them is strong (in-toto/attestation, spec/v1/digest_set.md). An artifact that has no bytes, such as a commit or a
 * machine image, is matched by its identifier. Names are not looked at.
 *
 * @throws CoreError refused `ARTIFACT_DIGEST`, bad-input when the artifact has no strong digest
 */
function assertSubject(statement, artifact) {
    const strong = Object.entries(artifact.digests).filter(([algorithm]) => counts(algorithm, artifact.digests));
    const [first] = strong;
    if (first === undefined)
        throw (0,error/* badInput */.AN)('SUBJECT', 'the artifact has no digest of sha224 to sha512');
    if (statement.subject.some(({ digest }) => agrees(digest, artifact.digests)))
        return;
    const [algorithm, hex] = strong.find(([name, value]) => isForeign(statement, name, value)) ?? first;
    throw (0,error/* refused */.J5)('ARTIFACT_DIGEST', `the attestation speaks about other artifacts, not about ${artifact.name ?? 'this one'} (${algorithm}:${hex})`);
}
/** Whether subjects have a digest of the algorithm, and none has this one. One such tells which artifact it was. */
function isForeign({ subject }, algorithm, hex) {
    const known = subject.flatMap(({ digest }) => digest[algorithm] ?? []);
    return known.length > 0 && !known.includes(hex ?? '');
}
function agrees(subject, artifact) {
    const common = Object.keys(artifact).filter((algorithm) => subject[algorithm] !== undefined);
    return (common.some((algorithm) => counts(algorithm, artifact)) &&
        common.every((algorithm) => subject[algorithm] === artifact[algorithm]));
}
/** Whether a match may rest on it. Beside the hash of bytes in hand no identifier ever does. */
function counts(algorithm, artifact) {
    return STRONG.includes(algorithm) || ((0,identifier/* isIdentifier */._)(algorithm) && Object.keys(artifact).every(identifier/* isIdentifier */._));
}

// EXTERNAL MODULE: ./packages/core/lib/verification/certificate.js
var verification_certificate = __webpack_require__(1878);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-form.js
var certificate_form = __webpack_require__(2305);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-memory.js
var certificate_memory = __webpack_require__(1376);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(4411);
;// CONCATENATED MODULE: ./packages/core/lib/verification/cross-check.js



/** GitHub's own build type, and the community's. */
const GITHUB_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
const COMMUNITY_TYPE = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1';
/** Parameters that each of them defines; another one would be a parameter that nobody compares. */
const PARAMETERS = {
    [GITHUB_TYPE]: ['workflow'],
    [COMMUNITY_TYPE]: ['workflow', 'inputs', 'release', 'vars', 'deployment'],
};
const BUILDER_ID = 'runDetails.builder.id';
/**
 * Fields of a provenance of GitHub's two build types that contradict the certificate. The certificate comes from the
 * control plane and the predicate from a step, so the certificate is right. Other types and builders are not compared.
 */
function crossCheckProvenance(statement, signer) {
    const definition = at(statement.predicate, 'buildDefinition');
    const buildType = at(definition, 'buildType');
    if (statement.predicateType !== uris/* PREDICATE */.W.provenanceV1 ||
        typeof buildType !== 'string' ||
        PARAMETERS[buildType] === undefined)
        return [];
    const workflow = at(definition, 'externalParameters', 'workflow');
    const github = at(definition, 'internalParameters', 'github');
    const { claims } = signer;
    const config = configOf(claims);
    return [
        ...compare('externalParameters.workflow.repository', at(workflow, 'repository'), claims.sourceRepositoryUri),
        ...compare('externalParameters.workflow.ref', at(workflow, 'ref'), claims.sourceRepositoryRef),
        ...compare('externalParameters.workflow.path', at(workflow, 'path'), config),
        ...compare('internalParameters.github.event_name', at(github, 'event_name'), claims.buildTrigger),
        ...compare('internalParameters.github.repository_id', at(github, 'repository_id'), claims.sourceRepositoryId),
        ...compare('internalParameters.github.repository_owner_id', at(github, 'repository_owner_id'), claims.sourceOwnerId),
        ...compare('internalParameters.github.runner_environment', at(github, 'runner_environment'), claims.runnerEnvironment),
        ...compare('metadata.invocationId', at(statement.predicate, 'runDetails', 'metadata', 'invocationId'), claims.runInvocationUri),
        ...sourceCommit(definition, claims),
        ...builder(at(statement.predicate, 'runDetails', 'builder', 'id'), signer),
    ];
}
/**
 * @param builderId `by-map` where a builder map decides afterwards whether the signer may give that `builder.id`: one
 * that signs for other builders differs from it and is right
 * @throws CoreError refused `CONTRADICTION`, for contradictions and for parameters that the build type does not define
 */
function assertNoContradiction(statement, signer, builderId = 'compared') {
    const [first] = crossCheckProvenance(statement, signer).filter(({ path }) => builderId === 'compared' || path !== BUILDER_ID);
    if (first !== undefined) {
        throw (0,error/* refused */.J5)('CONTRADICTION', `the provenance says ${first.path} = "${first.predicate}", and the certificate "${first.certificate}"`, {
            remedy: 'a step of the job wrote something that did not happen: do not use the artifact',
        });
    }
    const unknown = unknownParameter(statement);
    if (unknown !== undefined) {
        throw (0,error/* refused */.J5)('CONTRADICTION', `the provenance has the external parameter "${unknown}", which its build type does not define`);
    }
}
function unknownParameter(statement) {
    if (statement.predicateType !== uris/* PREDICATE */.W.provenanceV1)
        return undefined;
    const buildType = at(statement.predicate, 'buildDefinition', 'buildType');
    const known = typeof buildType === 'string' ? PARAMETERS[buildType] : undefined;
    const parameters = at(statement.predicate, 'buildDefinition', 'externalParameters');
    if (known === undefined || !(0,types/* isJsonObject */.O)(parameters))
        return undefined;
    return Object.keys(parameters).find((name) => !known.includes(name));
}
/** Path of the workflow that was started: the build config URI is `<repository>/<path>@<ref>`. */
function configOf(claims) {
    const { buildConfigUri, sourceRepositoryUri } = claims;
    if (buildConfigUri === undefined ||
        sourceRepositoryUri === undefined ||
        !buildConfigUri.startsWith(`${sourceRepositoryUri}/`))
        return undefined;
    return /^(.+\.ya?ml)@/.exec(buildConfigUri.slice(sourceRepositoryUri.length + 1))?.[1];
}
/**
 * Dependencies on the source repository, at the certified ref or at none, must be at the certified commit; so must one
 * of all those that name it. Others may be actions of the same repository at commits of their own.
 */
function sourceCommit(definition, claims) {
    const list = at(definition, 'resolvedDependencies');
    const { sourceRepositoryUri: uri, sourceRepositoryDigest: commit, sourceRepositoryRef: ref } = claims;
    if (!Array.isArray(list) || uri === undefined || commit === undefined)
        return [];
    const commits = (isMeant) => list.flatMap((entry) => {
        const text = at(entry, 'uri');
        return typeof text === 'string' && isMeant(text) ? [at(entry, 'digest', 'gitCommit')] : [];
    });
    const source = commits((text) => text === `git+${uri}` || text === `git+${uri}@${ref}`);
    const all = commits((text) => text === `git+${uri}` || text.startsWith(`git+${uri}@`));
    const wrong = source.find((found) => found !== commit);
    if (wrong === undefined && (all.length === 0 || all.includes(commit)))
        return [];
    return [{ path: 'resolvedDependencies', predicate: String(wrong ?? all[0]), certificate: commit }];
}
/** The signer itself, or, as early attestations of GitHub have it, the kind of runner. */
function builder(id, signer) {
    if (id === signer.san)
        return [];
    const kind = /^https:\/\/github\.com\/actions\/runner\/(github-hosted|self-hosted)$/.exec(String(id))?.[1];
    if (kind !== undefined && kind === signer.claims.runnerEnvironment)
        return [];
    return [{ path: BUILDER_ID, predicate: String(id), certificate: signer.san }];
}
function compare(path, predicate, certificate) {
    if (predicate === undefined || certificate === undefined || predicate === certificate)
        return [];
    return [{ path, predicate: String(predicate), certificate }];
}
function at(value, ...path) {
    let found = value;
    for (const step of path)
        found = (0,types/* isJsonObject */.O)(found) ? found[step] : undefined;
    return found;
}

// EXTERNAL MODULE: ./packages/core/lib/verification/evidence.js + 1 modules
var evidence = __webpack_require__(5716);
// EXTERNAL MODULE: ./packages/core/lib/verification/expectation.js
var verification_expectation = __webpack_require__(3683);
;// CONCATENATED MODULE: ./packages/core/lib/verification/github-release.js

/** Stands, as a demand, for the issuer of a certificate that has none. */
const NO_ISSUER = 'none';
/** Predicate type of what GitHub signs when an immutable release is published. */
const RELEASE_TYPE = 'https://in-toto.io/attestation/release/v0.1';
const GITHUB_RELEASES = 'https://dotcom.releases.github.com';
/** Whether a certificate is accepted that no token was exchanged for: only where exactly that is demanded. */
function acceptsNoIssuer({ issuer }) {
    return issuer?.kind === 'exact' && issuer.value === NO_ISSUER;
}
/**
 * Who signed with a certificate that names no issuer, as GitHub's own for immutable releases does: it names nothing but
 * the service, which says in its statement which repository, owner and tag it speaks about. These stand for the claims
 * that other certificates have, so that they can be demanded by the same names.
 *
 * @param statement of the very bundle, after its signature was verified
 * @throws CoreError refused `CERTIFICATE`
 */
function identityWithoutIssuer(certificate, statement) {
    const identity = (0,verification_certificate/* identityOf */.c)(certificate, NO_ISSUER);
    if (statement?.predicateType !== RELEASE_TYPE || identity.san !== GITHUB_RELEASES || identity.issuer !== NO_ISSUER)
        return identity;
    return { ...identity, claims: { ...claimsOf(statement), ...identity.claims } };
}
function claimsOf({ predicate }) {
    const { repository, repositoryId, ownerId, tag } = (predicate ?? {});
    return {
        ...(isText(repository) ? { sourceRepositoryUri: `https://github.com/${repository}` } : {}),
        ...(isText(repositoryId) ? { sourceRepositoryId: repositoryId } : {}),
        ...(isText(ownerId) ? { sourceOwnerId: ownerId } : {}),
        ...(isText(tag) ? { sourceRepositoryRef: `refs/tags/${tag}` } : {}),
    };
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}

// EXTERNAL MODULE: ./packages/core/lib/verification/key-signer.js
var key_signer = __webpack_require__(4345);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
;// CONCATENATED MODULE: ./packages/core/lib/verification/log-body.js


/**
 * Checks that a log entry names the signer of the bundle. The verifier compares digest and signature of the entry;
 * without the signer an entry of somebody else's signature over the same bytes would do, and an entry that names another
 * certificate for the same key would hide who signed from those who watch the log (cases A10, A32).
 *
 * @param signer the certificate, or the SubjectPublicKeyInfo of the key, as DER
 * @throws CoreError refused `LOG_ENTRY`
 */
function assertLoggedSigner(entry, signer) {
    if (!loggedSigner(entry).equals(signer))
        throw bad('names another signer than that of the bundle');
}
/** The certificate or key in the body of an entry, as DER. */
function loggedSigner(entry) {
    const { kind, version } = entry.kindVersion;
    const body = bodyOf(entry);
    switch (`${kind} ${version}`) {
        case 'hashedrekord 0.0.1':
            return fromPem(log_body_at(body, 'spec', 'signature', 'publicKey', 'content'));
        case 'dsse 0.0.1':
            return fromPem(log_body_at(body, 'spec', 'signatures', 0, 'verifier'));
        case 'intoto 0.0.2':
            return fromPem(log_body_at(body, 'spec', 'content', 'envelope', 'signatures', 0, 'publicKey'));
        case 'hashedrekord 0.0.2':
            return fromVerifier(log_body_at(body, 'spec', 'hashedRekordV002', 'signature', 'verifier'));
        case 'dsse 0.0.2':
            return fromVerifier(log_body_at(body, 'spec', 'dsseV002', 'signatures', 0, 'verifier'));
        default:
            throw bad(`is of the kind ${kind} ${version}, which is not known`);
    }
}
function bodyOf(entry) {
    try {
        return (0,parse/* parseJson */.q)(entry.canonicalizedBody, { what: 'log entry', maxBytes: 64 * 1024 * 1024 });
    }
    catch (cause) {
        throw bad('cannot be read', cause);
    }
}
function log_body_at(value, ...path) {
    let found = value;
    for (const step of path) {
        if (typeof step === 'number')
            found = Array.isArray(found) ? found[step] : undefined;
        else
            found = (0,types/* isJsonObject */.O)(found) ? found[step] : undefined;
    }
    return found;
}
/** base64 of a PEM text. */
function fromPem(value) {
    if (typeof value !== 'string')
        throw bad('names no key');
    const pem = Buffer.from(value, 'base64').toString('utf8');
    const body = /^-----BEGIN [A-Z ]+-----\s+([A-Za-z0-9+/=\s]+)-----END [A-Z ]+-----\s*$/.exec(pem)?.[1];
    if (body === undefined)
        throw bad('names no key');
    return Buffer.from(body.replace(/\s/g, ''), 'base64');
}
function fromVerifier(value) {
    const raw = log_body_at(value ?? null, 'x509Certificate', 'rawBytes') ?? log_body_at(value ?? null, 'publicKey', 'rawBytes');
    if (typeof raw !== 'string')
        throw bad('names no key');
    return Buffer.from(raw, 'base64');
}
function bad(problem, cause) {
    return (0,error/* refused */.J5)('LOG_ENTRY', `the transparency log entry ${problem}`, cause === undefined ? {} : { cause });
}

// EXTERNAL MODULE: ./packages/core/lib/trust/issuer.js
var issuer = __webpack_require__(9837);
;// CONCATENATED MODULE: ./packages/core/lib/verification/match.js



/** A tag of a release, as Semantic Versioning writes it; no pre-release. */
const RELEASE_TAG = /^refs\/tags\/v\d+\.\d+\.\d+$/;
/** Issuers of GitHub, whose certificates speak about the runner. */
const GITHUB_ISSUER = /^https:\/\/token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(\/[A-Za-z0-9_-]+)?$/;
/**
 * Checks a signer against everything that is demanded of it. Names compare exactly, case included; patterns match the
 * whole name.
 *
 * @throws CoreError refused `IDENTITY`, naming what was found and what was demanded
 */
function assertSigner(signer, expectation) {
    assertMatch('identity', signer.san, expectation.identity);
    assertMatch('issuer', signer.issuer, expectation.issuer);
    assertWorkflow(signer, expectation);
    const server = (0,verification_expectation/* serverOf */.FN)(expectation);
    const demanded = [
        [
            'source repository',
            'sourceRepositoryUri',
            expectation.sourceRepository === undefined ? undefined : (0,verification_expectation/* sourceUri */.Of)(expectation.sourceRepository, server),
        ],
        ['id of the source repository', 'sourceRepositoryId', expectation.sourceRepositoryId],
        ['id of the source owner', 'sourceOwnerId', expectation.sourceOwnerId],
        ['source ref', 'sourceRepositoryRef', expectation.sourceRef],
        ['source commit', 'sourceRepositoryDigest', expectation.sourceDigest],
        ['source ref', 'sourceRepositoryRef', expectation.sourceTag && `refs/tags/${expectation.sourceTag}`],
        ['build trigger', 'buildTrigger', expectation.buildTrigger],
        ['commit of the signer workflow', 'buildSignerDigest', expectation.signerDigest],
    ];
    for (const [what, claim, wanted] of demanded) {
        if (wanted !== undefined && signer.claims[claim] !== wanted)
            throw mismatch(what, signer.claims[claim], wanted);
    }
    const { sourceVersion } = expectation;
    const { sourceRepositoryRef: ref } = signer.claims;
    if (sourceVersion !== undefined && (ref === undefined || !sourceVersion.matches(ref)))
        throw mismatch('source ref', ref, `a tag of version ${sourceVersion.text}`);
    assertRunner(signer, expectation);
}
function assertMatch(what, found, match) {
    if (match === undefined)
        return;
    const isMatch = match.kind === 'exact' ? found === match.value : match.pattern.matches(found);
    if (!isMatch)
        throw mismatch(what, found, match.kind === 'exact' ? match.value : `the pattern ${match.pattern.source}`);
}
/**
 * A workflow without a ref may have been on any ref when it is the workflow that was started; one that was called from
 * elsewhere must be at a release, since whoever can push to a branch can change what it does (case B12). A commit is a
 * release only by the builder's signed list: GitHub serves the commits of forks under the parent's name.
 */
function assertWorkflow(signer, expectation) {
    if (expectation.signerWorkflow === undefined)
        return;
    const named = (0,verification_expectation/* namedWorkflow */.ZZ)(expectation.signerWorkflow, (0,verification_expectation/* serverOf */.FN)(expectation));
    if (expectation.issuer === undefined)
        assertIssuerOf(signer, named.server);
    const at = signer.san.startsWith(`${named.uri}@`) ? signer.san.slice(named.uri.length + 1) : undefined;
    if (at === undefined)
        throw mismatch('signer workflow', signer.san, named.uri);
    if (named.ref !== undefined) {
        if (at !== named.ref)
            throw mismatch('ref of the signer workflow', at, named.ref);
        return;
    }
    const isStarted = signer.claims.buildConfigUri !== undefined && signer.claims.buildConfigUri === signer.san;
    if (isStarted || RELEASE_TAG.test(at) || expectation.signerReleases?.includes(at) === true)
        return;
    throw (0,error/* refused */.J5)('IDENTITY', `the signer workflow is a reusable one at ${at}, which is no release that is known`, {
        remedy: 'demand the ref with `signer-workflow: …@ref` if you trust it, or call the workflow by a tag such as v1.2.3',
    });
}
function assertIssuerOf(signer, server) {
    const base = URL.canParse(server) ? (0,issuer/* issuerOf */.x)(new URL(server)) : undefined;
    if (base !== undefined &&
        (signer.issuer === base ||
            (signer.issuer.startsWith(`${base}/`) && /^[A-Za-z0-9_-]+$/.test(signer.issuer.slice(base.length + 1)))))
        return;
    throw (0,error/* refused */.J5)('IDENTITY', `the issuer is ${signer.issuer}, not that of ${server}${base === undefined ? ', which has none that is known' : ` (${base})`}`, {
        remedy: 'give `certificate-oidc-issuer` for a server of your own',
    });
}
/** A certificate of GitHub says which kind of runner signed; one that does not is not believed to be a hosted one. */
function assertRunner(signer, expectation) {
    if (expectation.denySelfHostedRunners !== true)
        return;
    const { runnerEnvironment } = signer.claims;
    if (runnerEnvironment === 'github-hosted')
        return;
    if (runnerEnvironment === undefined && !GITHUB_ISSUER.test(signer.issuer))
        return;
    throw (0,error/* refused */.J5)('IDENTITY', `the runner is ${runnerEnvironment ?? 'not known'}, and only GitHub-hosted ones are accepted`, {
        remedy: 'set `deny-self-hosted-runners: false` to accept it',
    });
}
function mismatch(what, found, wanted) {
    return (0,error/* refused */.J5)('IDENTITY', `the ${what} is ${found === undefined ? 'not certified' : `"${found}"`}, and "${wanted}" is demanded`);
}

// EXTERNAL MODULE: ./packages/core/lib/verification/signed-content.js
var signed_content = __webpack_require__(5097);
;// CONCATENATED MODULE: ./packages/core/lib/verification/verify-bundle.js
















/**
 * Verifies a bundle under one trust profile: certificate chain at a trusted time, certificate timestamps, log entries,
 * signature, and everything that the expectation demands; then that it speaks about the artifact. No network.
 *
 * @param artifact undefined only where the caller compares the subjects itself, as when it made the statement
 * @throws CoreError refused with a code that names the check; bad-input for an expectation that binds too little
 */
async function verifyBundle(bundle, profile, artifact, expectation) {
    (0,verification_expectation/* assertExpectation */.Vx)(expectation);
    const signer = signerOf(bundle, profile, expectation);
    const digest = (0,signed_content/* messageDigestOf */.b)(bundle);
    if (digest !== undefined && artifact !== undefined)
        assertMessageDigest(digest, artifact);
    const message = digest === undefined ? undefined : await messageOf(artifact, (0,algorithm/* signsWholeMessage */.RT)(publicKeyOf(signer)));
    const times = await (0,evidence/* verifyEvidence */.J)(bundle, signer, profile, message);
    for (const entry of bundle.bundle.verificationMaterial.tlogEntries)
        assertLoggedSigner(entry, derOf(signer, bundle));
    const verifiedBy = verifiedByOf(signer, expectation, bundle);
    const base = {
        profile: profile.name,
        verifiedBy,
        ...(verifiedBy.kind === 'certificate' ? { signer: verifiedBy.signer } : {}),
        times,
        logEntries: provenEntries(bundle),
    };
    if (digest !== undefined) {
        assertType(uris/* PREDICATE */.W.cosignSignV1, expectation);
        return branded({ ...base, kind: 'signature', artifactDigest: { [digest.algorithm]: digest.bytes.toString('hex') } });
    }
    const { statement, statementDigest } = statementOf(bundle);
    assertType(statement.predicateType, expectation);
    if (artifact !== undefined)
        assertSubject(statement, artifact);
    assertProvenance(statement, bundle);
    if (verifiedBy.kind === 'certificate')
        assertNoContradiction(statement, verifiedBy.signer, expectation.builderId);
    return branded({ ...base, kind: 'attestation', statement, statementDigest });
}
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
function branded(verified) {
    return verified;
}
/** The certificate of a bundle, or the trusted key that its hint means; a profile has the one or the other. */
function signerOf(bundle, profile, expectation) {
    const der = (0,verification_certificate/* certificateOf */.t)(bundle.bundle);
    if (der === undefined)
        return keySigner(bundle, profile, expectation);
    const certificate = (0,certificate_form/* parseSigningCertificate */.I)(der);
    if (profile.keys !== undefined)
        throw (0,error/* refused */.J5)('IDENTITY', `${bundle.what}: was signed with a certificate, and a key is demanded`);
    assertChain(bundle, profile);
    return { kind: 'certificate', certificate };
}
/** What the log knows a signer by. */
function derOf(signer, { bundle }) {
    return (0,verification_certificate/* certificateOf */.t)(bundle) ?? publicKeyOf(signer).export({ format: 'der', type: 'spki' });
}
function publicKeyOf(signer) {
    if (signer.kind === 'key')
        return signer.key.key;
    return (0,certificate_memory/* keyOf */.TN)(signer.certificate);
}
function keySigner(bundle, { keys, source }, expectation) {
    (0,key_signer/* assertKeyMayHaveSigned */.v)(bundle, expectation);
    if (keys === undefined)
        throw (0,key_signer/* keyNeeded */.D)(bundle);
    const { content } = bundle.bundle.verificationMaterial;
    const hint = content.$case === 'publicKey' ? content.publicKey.hint : '';
    const key = keys.find((trusted) => trusted.hint === undefined || trusted.hint === hint);
    if (key === undefined)
        throw (0,error/* refused */.J5)('KEY', `${bundle.what}: was signed with a key "${hint.slice(0, 100)}", which ${source} does not know`);
    return { kind: 'key', key };
}
/** @throws CoreError refused `IDENTITY` for another signer than the expectation demands */
function verifiedByOf(signer, expectation, bundle) {
    if (signer.kind === 'certificate') {
        if (expectation.signedBy === 'key')
            throw (0,error/* refused */.J5)('IDENTITY', 'it was signed with a certificate, and a key is demanded');
        const identity = acceptsNoIssuer(expectation)
            ? identityWithoutIssuer(signer.certificate, bundle.kind === 'dsse' ? statementOf(bundle).statement : undefined)
            : (0,verification_certificate/* identityOf */.c)(signer.certificate);
        assertSigner(identity, expectation);
        return { kind: 'certificate', signer: identity, fingerprint: `sha256:${sha256(signer.certificate.publicKey)}` };
    }
    return { kind: 'key', fingerprint: signer.key.fingerprint };
}
function messageOf(artifact, isNeeded) {
    return isNeeded ? artifact?.read?.() : artifact?.readSmall?.();
}
/** The digest that was signed, which must be the artifact's (case A33). */
function assertMessageDigest({ algorithm, bytes }, artifact) {
    const hex = bytes.toString('hex');
    const own = artifact.digests[algorithm];
    if (own === hex)
        return;
    throw (0,error/* refused */.J5)('ARTIFACT_DIGEST', `the signature is over ${algorithm}:${hex}, and ${artifact.name ?? 'the artifact'} has ${own === undefined ? `no ${algorithm}` : `${algorithm}:${own}`}`);
}
/**
 * Only the trust root says who is an authority: what a chain brings along must stand there too. Roots were part of the
 * chain in the first version of bundles only (case A07).
 */
function assertChain(bundle, profile) {
    const { content } = bundle.bundle.verificationMaterial;
    if (content.$case !== 'x509CertificateChain')
        return;
    const known = profile.root.certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
    for (const { rawBytes } of content.x509CertificateChain.certificates.slice(1)) {
        if (bundle.version !== '0.1' && isSelfSigned(rawBytes))
            throw (0,error/* refused */.J5)('CERTIFICATE', `${bundle.what}: the certificate chain holds a root of its own`);
        if (!known.some((other) => Buffer.from(other.rawBytes).equals(rawBytes)))
            throw (0,error/* refused */.J5)('CERTIFICATE', `${bundle.what}: the certificate chain holds an authority that ${profile.source} does not know`);
    }
}
function isSelfSigned(der) {
    try {
        const certificate = new external_node_crypto_.X509Certificate(der);
        return certificate.subject === certificate.issuer;
    }
    catch (cause) {
        throw (0,error/* refused */.J5)('CERTIFICATE', 'a certificate of the chain cannot be read', { cause });
    }
}
/** Index and time as far as somebody signed them: a promise covers both, a proof the place in its tree. */
function provenEntries(bundle) {
    return bundle.bundle.verificationMaterial.tlogEntries.map((entry) => entry.inclusionPromise === undefined
        ? { logIndex: entry.inclusionProof?.logIndex ?? entry.logIndex }
        : { logIndex: entry.logIndex, integratedTime: entry.integratedTime });
}
/** The statement, parsed only now that its signature is known to be good. */
function statementOf(bundle) {
    if (bundle.bundle.content.$case !== 'dsseEnvelope')
        throw (0,error/* refused */.J5)('STATEMENT', `${bundle.what}: holds no statement`);
    const { payloadType, payload } = bundle.bundle.content.dsseEnvelope;
    if (payloadType !== envelope/* PAYLOAD_TYPE */.Uc)
        throw (0,error/* refused */.J5)('STATEMENT', `${bundle.what}: the payload is "${payloadType.slice(0, 80)}", not an in-toto statement`);
    try {
        return { statement: (0,statement/* parseStatement */.By)(payload, bundle.what), statementDigest: { sha256: sha256(payload) } };
    }
    catch (cause) {
        const detail = cause instanceof Error ? cause.message : 'cannot be read';
        throw (0,error/* refused */.J5)('STATEMENT', `${bundle.what}: signed, but not a statement: ${detail}`, { cause });
    }
}
/** A provenance is relied on field by field, so it must be what its type says (case C07). */
function assertProvenance({ predicateType, predicate }, bundle) {
    if (predicateType !== uris/* PREDICATE */.W.provenanceV1 && predicateType !== uris/* PREDICATE */.W.provenanceV02)
        return;
    try {
        (0,validate/* validatePredicate */.M)(predicateType, predicate, bundle.what);
    }
    catch (cause) {
        const detail = cause instanceof Error ? cause.message : 'cannot be read';
        throw (0,error/* refused */.J5)('STATEMENT', `signed, but not a provenance: ${detail}`, { cause });
    }
}
function assertType(found, expectation) {
    if (expectation.predicateType === undefined || expectation.predicateType === found)
        return;
    const shown = found === uris/* PREDICATE */.W.cosignSignV1 ? 'a plain signature' : `an attestation of ${found}`;
    throw (0,error/* refused */.J5)('PREDICATE_TYPE', `it is ${shown}, and ${expectation.predicateType} is demanded`);
}


/***/ }),

/***/ 2983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ preAuthEncoding),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   cW: () => (/* binding */ envelopeToJson),
/* harmony export */   mE: () => (/* binding */ parseEnvelope)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2099);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3983);



/** Payload type of an in-toto statement. */
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
const ENVELOPE = { code: 'ENVELOPE', document: undefined, path: 'envelope' };
/**
 * The bytes that a DSSE signature covers. Lengths count bytes of UTF-8, not characters, so that no two pairs of type and
 * payload give the same bytes.
 *
 * @throws AttestationError `ENVELOPE` for a type with an unpaired surrogate: it has no UTF-8 form of its own
 * @see DSSE v1.0, protocol, signature definition
 */
function preAuthEncoding(payloadType, payload) {
    if (!payloadType.isWellFormed()) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L('ENVELOPE', 'envelope.payloadType', 'envelope.payloadType: is not well-formed Unicode');
    }
    const type = Buffer.from(payloadType, 'utf8');
    return Buffer.concat([
        Buffer.from(`DSSEv1 ${type.length} `, 'ascii'),
        type,
        Buffer.from(` ${payload.length} `, 'ascii'),
        payload,
    ]);
}
/**
 * The envelope out of its JSON: base64 in canonical form only, at least one signature.
 *
 * @throws AttestationError `ENVELOPE` with the path
 * @see DSSE v1.0, envelope
 */
function parseEnvelope(value) {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .anyObject */ .aH)(value, ENVELOPE);
    return {
        payloadType: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(object, 'payloadType', payloadType, ENVELOPE),
        payload: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(object, 'payload', bytes, ENVELOPE),
        signatures: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(object, 'signatures', (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(signature, 1), ENVELOPE),
    };
}
/** The JSON form of an envelope; a key id is written only where there is one. */
function envelopeToJson(envelope) {
    return {
        payload: envelope.payload.toString('base64'),
        payloadType: envelope.payloadType,
        signatures: envelope.signatures.map(({ sig, keyid }) => keyid === '' ? { sig: sig.toString('base64') } : { sig: sig.toString('base64'), keyid }),
    };
}
const payloadType = (value, place) => {
    const type = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value, place);
    if (!type.isWellFormed())
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)(place, 'is not well-formed Unicode');
    return type;
};
const bytes = (value, place) => Buffer.from((0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .base64Text */ .$n)(value, place), 'base64');
const signature = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .anyObject */ .aH)(value, place);
    const sig = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)(object, 'sig', bytes, place);
    if (sig.length === 0)
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)(place, 'has an empty signature');
    return { sig, keyid: (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(object, 'keyid', _read_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae, place) ?? '' };
};


/***/ }),

/***/ 306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ createStatement),
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   US: () => (/* binding */ serializeStatement)
/* harmony export */ });
/* unused harmony exports STATEMENT_V1, STATEMENT_V01 */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3100);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2099);
/* harmony import */ var _predicate_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5202);
/* harmony import */ var _predicate_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6193);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3983);
/* harmony import */ var _resource_descriptor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8446);






/** Type of the statements that are made here. */
const STATEMENT_V1 = 'https://in-toto.io/Statement/v1';
/** Older type, read only. */
const STATEMENT_V01 = 'https://in-toto.io/Statement/v0.1';
/** A predicate may have 16 MiB; subjects and JSON escapes come on top. */
const MAX_BYTES = 32 * 1024 * 1024;
/** A predicate may be 64 deep. */
const MAX_DEPTH = 72;
/**
 * The statement in the payload of an envelope. The predicate itself is not looked at: {@link validatePredicate} does
 * that, once somebody wants to rely on it. An absent predicate is an empty one.
 *
 * @param payload bytes of JSON, or a value that was parsed strictly
 * @param what names the statement in errors
 * @throws AttestationError `STATEMENT`, `SUBJECT`; WireError `JSON_*`
 * @see in-toto attestation v1, Statement
 */
function parseStatement(payload, what = 'statement') {
    const value = node_util__WEBPACK_IMPORTED_MODULE_0__.types.isUint8Array(payload)
        ? (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(payload, { what, maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH })
        : payload;
    const place = { code: 'STATEMENT', document: what, path: '' };
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .anyObject */ .aH)(value, place);
    return {
        _type: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(object, '_type', (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)([STATEMENT_V1, STATEMENT_V01]), place),
        subject: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(object, 'subject', (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_resource_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .digestedDescriptor */ .f, 1), { ...place, code: 'SUBJECT' }),
        predicateType: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(object, 'predicateType', _formats_js__WEBPACK_IMPORTED_MODULE_4__/* .absoluteUri */ .yN, place),
        predicate: object.predicate === undefined ? {} : (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(object, 'predicate', _read_js__WEBPACK_IMPORTED_MODULE_2__/* .anyObject */ .aH, place),
    };
}
/**
 * A statement v1 about the subjects, in their order. The predicate is checked against its type.
 *
 * @throws AttestationError `SUBJECT`, `PREDICATE`
 */
function createStatement(subjects, predicateType, predicate) {
    const place = { code: 'SUBJECT', document: undefined, path: 'subject' };
    if (subjects.length === 0)
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)(place, 'must not be empty', { remedy: 'name at least one artifact' });
    const subject = subjects.map(({ name, digest }, index) => {
        if (name === '')
            throw (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(place, index), 'name'), 'must not be empty');
        return (0,_resource_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .digestedDescriptor */ .f)(name === undefined ? { digest: { ...digest } } : { name, digest: { ...digest } }, (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(place, index));
    });
    if (predicateType === _predicate_index_js__WEBPACK_IMPORTED_MODULE_5__/* .PREDICATE */ .W.linkV03)
        assertNamedApart(subject, place);
    return { _type: STATEMENT_V1, subject, predicateType, predicate: (0,_predicate_index_js__WEBPACK_IMPORTED_MODULE_6__/* .validatePredicate */ .M)(predicateType, predicate) };
}
/** UTF-8 JSON of a statement, without spaces; keys in the order of the specification, as `@actions/attest` writes them. */
function serializeStatement(statement) {
    const { _type, subject, predicateType, predicate } = statement;
    return Buffer.from(JSON.stringify({ _type, subject, predicateType, predicate }), 'utf8');
}
/** Products of a link are found by name. @see in-toto attestation, Link v0.3 */
function assertNamedApart(subjects, place) {
    const names = new Set();
    subjects.forEach(({ name }, index) => {
        const at = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(place, index), 'name');
        if (name === undefined)
            throw (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)(at, 'is missing; a link needs the name of each product');
        if (names.has(name))
            throw (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)(at, `"${name}" stands twice; a link needs a name of its own for each product`);
        names.add(name);
    });
}


/***/ })

};
