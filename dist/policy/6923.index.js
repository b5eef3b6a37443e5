export const id = 6923;
export const ids = [6923];
export const modules = {

/***/ 19703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ imagesOfUses),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   PS: () => (/* binding */ asCallers),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   iP: () => (/* binding */ atOrigin),
/* harmony export */   rM: () => (/* binding */ undecidedVerdict)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16061);
/* harmony import */ var _pin_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31050);




/**
 * The images that files of a deployment name, each once, with all its places; and what cannot be looked up.
 *
 * @param known files that are read themselves
 */
async function imagesOfUses(uses, known) {
    const { parseReference } = await Promise.all(/* import() */[__webpack_require__.e(8105), __webpack_require__.e(4760)]).then(__webpack_require__.bind(__webpack_require__, 58105));
    const places = new Map();
    const undecided = [];
    for (const use of uses) {
        const failure = failureOf(use, known, parseReference);
        if (failure !== undefined)
            undecided.push(undecidedVerdict(use, failure));
        else if (use.kind === 'image') {
            const name = (0,_pin_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .lookedUp */ .A6)(use.image);
            const found = places.get(name);
            if (found === undefined)
                places.set(name, [placeOf(use)]);
            else
                found.push(placeOf(use));
        }
    }
    return { places, undecided };
}
/** Places of a rendered manifest are those of the chart or kustomization: no other file has these lines. */
function atOrigin(content, file) {
    const uses = content.uses.map((use) => {
        const path = `${use.place.path} (rendered, line ${use.place.line})`;
        return { ...use, place: { file, line: 1, column: 1, path } };
    });
    return { ...content, file, uses };
}
/** What the port refuses is the caller's to mend. */
async function asCallers(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .CoreError */ .am || !(error instanceof Error))
            throw error;
        if (!('outcome' in error) || error.outcome !== 'bad-input')
            throw error;
        const remedy = 'remedy' in error && typeof error.remedy === 'string' ? { remedy: error.remedy } : {};
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('MANIFEST_FILE', (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(error.message), { cause: error, ...remedy });
    }
}
/** Why a use cannot be looked up; undefined for one that can. */
function failureOf(use, known, parse) {
    const { file, line, column, path } = use.place;
    const where = (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(`${file}:${line}:${column}${path === '' ? '' : ` (${path})`}`);
    switch (use.kind) {
        case 'undecidable': {
            const text = use.text === '' ? '' : ` "${(0,_subject_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(use.text)}"`;
            return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('IMAGE_TEMPLATE', `${where}:${text} ${use.why}`, { remedy: use.remedy });
        }
        case 'file': {
            const other = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), use.path);
            if (known.has(other))
                return undefined;
            return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('IMAGE_TEMPLATE', `${where}: takes in ${(0,_subject_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(other.slice(0, 300))}, which is not among the manifests`, {
                remedy: 'name that file in `manifests` too',
            });
        }
        case 'image':
            try {
                parse(use.image);
                return undefined;
            }
            catch (error) {
                const { message, remedy } = (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)(error);
                return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('INPUT', `${where}: ${message}`, remedy === undefined ? {} : { remedy });
            }
    }
}
/** The verdict about what nobody can look up. */
function undecidedVerdict(use, error) {
    const failure = (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)(error);
    const text = use.kind === 'image' ? use.image : use.kind === 'file' ? use.path : use.text;
    const name = (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(text.slice(0, 300)) || (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(`${use.place.file}:${use.place.line}`);
    return {
        subject: { name, digest: {} },
        outcome: failure.outcome,
        failure,
        accepted: [],
        rejected: [],
        places: [placeOf(use)],
    };
}
function placeOf(use) {
    const { file, line, column, path } = use.place;
    const image = use.kind === 'image' ? use.image : use.kind === 'undecidable' ? use.text : use.path;
    return {
        file: (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(file),
        line,
        column,
        path: (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path),
        image: (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(image.slice(0, 300)),
        role: use.kind === 'image' ? use.role : 'undecided',
    };
}
/** What makes two uses the same, wherever they stand in a file. */
function keyOf(use) {
    switch (use.kind) {
        case 'image':
            return JSON.stringify(['image', use.image]);
        case 'package':
            return JSON.stringify([
                'package',
                use.purl,
                use.files.map(({ name, digest }) => [name, digest.algorithm, digest.hex]),
            ]);
        case 'undecidable':
            return JSON.stringify(['undecidable', use.text, use.why]);
        case 'file':
            return JSON.stringify(['file', use.path]);
    }
}
/** The verdict about a file as a whole. */
function unreadable(file, error) {
    if (!(error instanceof Error))
        throw error;
    const place = { file, line: 1, column: 1, path: '' };
    return undecidedVerdict({ kind: 'undecidable', text: file, why: '', remedy: '', place }, error);
}


/***/ }),

/***/ 4394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ gcpLogin),
  b: () => (/* binding */ readGcpIdentity)
});

;// CONCATENATED MODULE: ./packages/core/lib/key/gcp-account.js
/**
 * An access token of a service account of Google Cloud, good for an hour. The ID token goes to Google's token service and
 * nobody else. Loaded when one is asked for.
 *
 * @throws CoreError bad-input or undecided `KMS`, with Google's words; WireError for the network
 */
async function gcpAccessToken({ idToken, provider, serviceAccount }, ports) {
    const { exchangedToken } = await __webpack_require__.e(/* import() */ 5769).then(__webpack_require__.bind(__webpack_require__, 65769));
    const account = encodeURIComponent(serviceAccount);
    return exchangedToken({
        subjectToken: idToken,
        subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
        audience: `//iam.googleapis.com/${provider}`,
        tokenUrl: 'https://sts.googleapis.com/v1/token',
        impersonationUrl: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
    }, ports);
}

// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/flow/signing-inputs.js
var signing_inputs = __webpack_require__(31987);
;// CONCATENATED MODULE: ./packages/core/lib/flow/gcp-registry-login.js



const PROVIDER = /^projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{1,64}\/providers\/[a-z0-9-]{1,64}$/;
/** Address or number of a service account. */
const ACCOUNT = /^(?:[a-z0-9-]{1,64}@(?:[a-z0-9-]{1,64}\.){1,4}gserviceaccount\.com|\d{5,30})$/;
/** Google's registries: nobody else's gets its access token (case D14). */
const REGISTRY = /^(?:(?:[a-z0-9-]+\.)?gcr\.io|[a-z0-9-]+-docker\.pkg\.dev)$/;
/** The inputs `gcp-workload-identity-provider` and `gcp-service-account`, both or none. @throws CoreError bad-input `INPUT` */
function readGcpIdentity(inputs) {
    const [provider, account] = ['gcp-workload-identity-provider', 'gcp-service-account'].map((name) => (0,signing_inputs/* optional */.lq)(inputs, name));
    if (provider === undefined && account === undefined)
        return undefined;
    if (provider === undefined || !PROVIDER.test(provider)) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input gcp-workload-identity-provider: is not the full name of a provider', {
            remedy: 'give projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>',
        });
    }
    if (account === undefined || !ACCOUNT.test(account)) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input gcp-service-account: is not the address or the number of a service account', {
            remedy: 'give <name>@<project>.iam.gserviceaccount.com',
        });
    }
    return { provider, account };
}
/**
 * A login for one of Google's registries, as `google-github-actions/auth` makes it: an ID token of the job, whose
 * audience is the provider and so no Sigstore's, is exchanged at Google for an access token of the service account.
 *
 * @throws CoreError bad-input `INPUT`, undecided `KMS`; WireError for the network
 */
async function gcpLogin({ provider, account }, registry, ports) {
    if (!REGISTRY.test(registry)) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input gcp-workload-identity-provider: ${registry} is no registry of Google Cloud`, {
            remedy: 'log in there with `registry-username` and `registry-password`',
        });
    }
    const idToken = await ports.idToken(`https://iam.googleapis.com/${provider}`);
    try {
        const password = await gcpAccessToken({ idToken, provider, serviceAccount: account }, ports);
        return { username: 'oauth2accesstoken', password };
    }
    catch (error) {
        if (!(error instanceof outcome_error/* CoreError */.am) || error.outcome !== 'bad-input')
            throw error;
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input gcp-workload-identity-provider: ${error.message}`, {
            remedy: 'let the provider admit this repository, and its identities act as the service account (roles/iam.workloadIdentityUser)',
            cause: error,
        });
    }
}


/***/ }),

/***/ 89460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readIdentity)
});

// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/base64.js
var base64 = __webpack_require__(27604);
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

/***/ 86923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* reexport */ attest),
  buildProvenance: () => (/* reexport */ buildProvenance),
  collectBuild: () => (/* reexport */ collectBuild),
  commentOnRequired: () => (/* reexport */ commentOnRequired),
  hsmSign: () => (/* reexport */ hsmSign),
  networkOf: () => (/* reexport */ networkOf),
  notCollected: () => (/* reexport */ notCollected),
  sign: () => (/* reexport */ sign),
  signBuild: () => (/* reexport */ signBuild),
  signClaims: () => (/* reexport */ signClaims),
  verify: () => (/* reexport */ verify),
  verifyAndSummarize: () => (/* reexport */ verifyAndSummarize),
  verifyDeployment: () => (/* reexport */ verifyDeployment),
  verifyRequired: () => (/* reexport */ verifyRequired)
});

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(45202);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/provenance/provenance.js
var provenance_provenance = __webpack_require__(46430);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(16061);
// EXTERNAL MODULE: ./packages/core/lib/subject/images-later.js
var images_later = __webpack_require__(82917);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
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
    const lock = (0,parse/* parseJson */.q)(text, { what: name, maxBytes: MAX_LOCK_BYTES, maxDepth: 64 });
    const entries = (0,types/* isJsonObject */.O)(lock) && (0,types/* isJsonObject */.O)(lock.packages) ? lock.packages : undefined;
    if (entries === undefined)
        return {
            packages: [],
            notice: `${name}: has no list of packages (lock file version 2 or 3), so none is in the provenance.`,
        };
    const found = new Map();
    for (const [path, entry] of Object.entries(entries)) {
        const locked = (0,types/* isJsonObject */.O)(entry) ? packageOf(path, entry) : undefined;
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

// EXTERNAL MODULE: ./packages/core/lib/storage/write-safely.js
var write_safely = __webpack_require__(28351);
// EXTERNAL MODULE: ./packages/core/lib/subject/resolve.js + 1 modules
var resolve = __webpack_require__(52036);
// EXTERNAL MODULE: ./packages/core/lib/flow/signing-inputs.js
var signing_inputs = __webpack_require__(31987);
// EXTERNAL MODULE: ./packages/core/lib/flow/subjects.js
var flow_subjects = __webpack_require__(40277);
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
    const { parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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

// EXTERNAL MODULE: ./packages/core/lib/provenance/workflow-ref.js
var workflow_ref = __webpack_require__(54760);
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
        path: (0,workflow_ref/* workflowOf */.B)(claims.workflowRef, claims.repository).path,
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
    const buildType = (0,signing_inputs/* oneOf */.yL)(inputs, 'build-type', ['auto', 'github', 'complete'], 'auto');
    const given = { inputs: (0,signing_inputs/* jsonObjectInput */.IB)(inputs, 'inputs'), vars: (0,signing_inputs/* jsonObjectInput */.IB)(inputs, 'vars') };
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
            ...parametersOf(local, ports),
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
function parametersOf(local, ports) {
    const { event } = ports.job;
    const defaultBranch = (0,types/* isJsonObject */.O)(event.repository) ? event.repository.default_branch : undefined;
    return {
        ...((0,types/* isJsonObject */.O)(event.inputs) ? { eventInputs: event.inputs } : {}),
        ...((0,types/* isJsonObject */.O)(event.release) ? { release: event.release } : {}),
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
    const given = (0,signing_inputs/* lines */.Mn)(inputs, 'lock-files');
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
            notices.push(`The packages of ${name} are not in the provenance: ${(0,outcome_error/* describeFailure */.Ic)(error).message}.`);
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
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input lock-files: ${name}: ${(0,write_safely/* reasonOf */.A3)(cause)}`, { cause });
    });
    if (!found.isFile() || found.size > MAX_LOCK_FILE_BYTES) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `lock file ${name}: is not a regular file of at most 64 MiB`, {
            remedy: 'name the lock files in `lock-files`',
        });
    }
    return packagesFromLockFile((0,external_node_path_.basename)(name), await ports.fs.readFile(path, 'utf8'));
}
/** Files that the build left beside its artifacts, by digest. */
async function byproductsOf(inputs, ports) {
    const patterns = (0,signing_inputs/* lines */.Mn)(inputs, 'byproducts');
    if (patterns.length === 0)
        return [];
    const files = await (0,resolve/* resolveSubjects */.Gl)({ paths: patterns.join('\n'), algorithms: (0,flow_subjects/* digestAlgorithms */.DI)(inputs), nameStyle: 'auto' }, (0,flow_subjects/* subjectMachine */.aM)(ports));
    return files.map(({ name, digest }) => ({ name, digest }));
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/images.js




/** Inputs that name artifacts which are no images. */
const OTHERS = ['subject-path', 'subject-digest', 'subject-checksums', 'subject-name'];
/** Whether images are named by `images` or `image-metadata`. */
function namesImages(inputs) {
    return (0,signing_inputs/* optional */.lq)(inputs, 'images') !== undefined || (0,signing_inputs/* optional */.lq)(inputs, 'image-metadata') !== undefined;
}
/** Images of the inputs `images`, `image-metadata`, `image-scope`, pinned to their digests. None where none is named. */
async function readImages(inputs, registry, ports) {
    const scope = (0,signing_inputs/* oneOf */.yL)(inputs, 'image-scope', ['index', 'all'], 'index');
    if (!namesImages(inputs)) {
        if (scope === 'all') {
            throw (0,outcome_error/* badInput */.AN)('INPUT', 'input image-scope: goes with images or image-metadata only', {
                remedy: 'name the images with `images` instead of `subject-*`',
            });
        }
        return [];
    }
    const metadata = (0,signing_inputs/* optional */.lq)(inputs, 'image-metadata');
    const images = inputs
        .input('images')
        .split(/[\s,]+/)
        .filter((word) => word !== '');
    const request = { images, scope, ...(metadata === undefined ? {} : { metadata }) };
    return (0,images_later/* resolveImages */.B)(request, { ...(0,flow_subjects/* subjectMachine */.aM)(ports), openRegistry: registry });
}
/** Refuses images beside other subjects: one statement about both is nobody's idea of a good one. */
function assertImagesAlone(inputs) {
    const other = OTHERS.find((name) => (0,signing_inputs/* optional */.lq)(inputs, name) !== undefined);
    if (other === undefined)
        return;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `inputs images and ${other}: only one of them at a time`, {
        remedy: 'use one step for each',
    });
}
/** Whether the input `push-to-registry` asks for the registry, as that of `actions/attest` does. */
function pushesToRegistry(inputs) {
    return (0,signing_inputs/* isTrue */.Hn)(inputs, 'push-to-registry');
}
/**
 * The subject of `push-to-registry`, as `actions/attest` has it: exactly one, with a sha256 digest only, whose name is a
 * repository in lower case.
 *
 * @throws CoreError bad-input `SUBJECT`, OciError
 */
async function locatePushed(subjects, registry) {
    if (subjects.length !== 1) {
        throw (0,outcome_error/* badInput */.AN)('SUBJECT', `input push-to-registry: takes exactly one subject, and ${subjects.length} are given`, {
            remedy: 'name several images with `images` instead: each gets what is said about it',
        });
    }
    return (0,images_later/* locateSubjects */.m)(subjects, registry);
}

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/statement.js
var lib_statement = __webpack_require__(30306);
// EXTERNAL MODULE: ./packages/core/lib/storage/file-names.js
var file_names = __webpack_require__(96988);
;// CONCATENATED MODULE: ./packages/core/lib/flow/items.js



/** Statements about the subjects, at most 1,024 subjects each, in order. @throws AttestationError for a bad predicate */
function statementItems(subjects, predicate) {
    return (0,resolve/* shardSubjects */.g_)(subjects).map((shard) => ({
        what: 'statement',
        subjects: shard,
        kind: predicate.kind,
        statement: (0,lib_statement/* createStatement */.Ay)(shard, predicate.type, predicate.body),
        ...(predicate.document === undefined ? {} : { document: predicate.document }),
    }));
}
/** Gives every item its file name; names are unique in the call. */
function nameItems(items, platform) {
    const names = (0,file_names/* bundleFileNames */.BC)(items, platform);
    return items.map((item, index) => ({ ...item, fileName: names[index] ?? '' }));
}
/**
 * The items with file names of their own for what somebody signed before, by who signs now: the bundle of the first signer
 * may lie in the same folder, and is never replaced.
 *
 * @param fingerprint of the key that signs; undefined for a job
 */
function nameCoSigned(items, fingerprint) {
    const signer = fingerprint === undefined ? 'keyless' : `key-${fingerprint.replace(/^sha256:/, '').slice(0, 12)}`;
    return items.map((item) => item.coSigns === undefined
        ? item
        : { ...item, fileName: item.fileName.replace(/\.sigstore\.json$/, `.${signer}.sigstore.json`) });
}

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/short-name.js
var short_name = __webpack_require__(38301);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/validate.js + 9 modules
var validate = __webpack_require__(74076);
;// CONCATENATED MODULE: ./packages/core/lib/predicate/link.js

/**
 * A link (v0.3): one step of a supply chain and what it started from. What it made are the subjects of the statement.
 *
 * @param step name of the step in the layout
 * @param materials files by name, each name once
 * @throws AttestationError `PREDICATE` for a blank step and for a name that stands twice
 * @see in-toto attestation, Link v0.3
 */
function linkPredicate(step, materials) {
    const type = uris/* PREDICATE */.W.linkV03;
    const body = { name: step, materials: materials.map(({ name, digest }) => ({ name, digest: { ...digest } })) };
    return { type, kind: (0,short_name/* shortNameOf */.P)(type), body: (0,validate/* validatePredicate */.M)(type, body, 'input link-materials') };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/link.js





/** Inputs that say what was made; with `link-products` none of them is given. */
const SUBJECTS = ['subject-path', 'subject-digest', 'subject-checksums', 'images', 'image-metadata'];
/**
 * The link of the input `link-step` with the files of `link-materials`, named by their paths from the workspace, as the
 * rules of a layout match them.
 *
 * @throws CoreError bad-input `INPUT` for materials or products without a step; what files can be at fault for
 */
async function readLink(inputs, ports) {
    const step = (0,signing_inputs/* optional */.lq)(inputs, 'link-step');
    if (step === undefined) {
        const alone = ['link-materials', 'link-products'].find((name) => (0,signing_inputs/* optional */.lq)(inputs, name) !== undefined);
        if (alone === undefined)
            return undefined;
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${alone}: belongs to a step, and none is named`, { remedy: 'give `link-step`' });
    }
    const materials = (0,signing_inputs/* optional */.lq)(inputs, 'link-materials');
    return linkPredicate(step, materials === undefined ? [] : await filesByPath(materials, inputs, ports));
}
/**
 * The files of `link-products`, which become the subjects; undefined where `subject-*` or images say what was made.
 *
 * @throws CoreError bad-input `INPUT` for both at once, and for more than one statement holds: a link in parts is none
 */
async function readProducts(inputs, ports) {
    const patterns = (0,signing_inputs/* optional */.lq)(inputs, 'link-products');
    if (patterns === undefined)
        return undefined;
    const other = SUBJECTS.find((name) => (0,signing_inputs/* optional */.lq)(inputs, name) !== undefined);
    if (other !== undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `inputs link-products and ${other}: both say what the step made`, {
            remedy: 'give one of them',
        });
    }
    return filesByPath(patterns, inputs, ports);
}
/** @throws CoreError bad-input `INPUT` for a link about more than one statement holds */
function assertOneLink(subjects) {
    if (subjects.length <= resolve/* MAX_SUBJECTS_PER_STATEMENT */.$h)
        return;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `inputs link-step: the step made ${subjects.length} files, and one link holds ${resolve/* MAX_SUBJECTS_PER_STATEMENT */.$h}`, { remedy: 'pack them, or let the step name the files that later steps need' });
}
function filesByPath(paths, inputs, ports) {
    return (0,resolve/* resolveSubjects */.Gl)({ paths, nameStyle: 'path', algorithms: (0,flow_subjects/* digestAlgorithms */.DI)(inputs) }, (0,flow_subjects/* subjectMachine */.aM)(ports));
}

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/cyclonedx.js
var cyclonedx = __webpack_require__(23848);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/spdx2.js
var spdx2 = __webpack_require__(49626);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/spdx3.js
var spdx3 = __webpack_require__(62153);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/read.js
var read = __webpack_require__(83983);
;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/sbom.js






/**
 * The predicate for an SBOM: the document tells its standard and version, and must have what that version requires.
 *
 * SPDX 2.2 and 2.3 become `https://spdx.dev/Document/v<version>`, SPDX 3.0 `https://spdx.dev/Document/v3`, CycloneDX
 * `https://cyclonedx.org/bom`.
 *
 * @param what names the document in errors
 * @throws AttestationError `SBOM` with the path
 */
function predicateFromSbom(document, what = 'SBOM') {
    const place = { code: 'SBOM', document: what, path: '' };
    if (!(0,types/* isJsonObject */.O)(document))
        throw (0,read/* fault */.DG)(place, `must be an object, found ${(0,read/* shown */.SP)(document)}`);
    const has = (key) => Object.hasOwn(document, key);
    if (has('bomFormat')) {
        return {
            type: uris/* PREDICATE */.W.cyclonedx,
            kind: 'cyclonedx',
            version: (0,cyclonedx/* cycloneDxVersion */.a)(document, place),
            predicate: document,
        };
    }
    if (has('spdxVersion') || has('SPDXID')) {
        const version = (0,spdx2/* spdx2Version */.y)(document, place);
        return { type: `${uris/* PREDICATE */.W.spdx}/v${version}`, kind: 'spdx', version, predicate: document };
    }
    if (has('@context') || has('@graph')) {
        return { type: uris/* PREDICATE */.W.spdxV3, kind: 'spdx', version: (0,spdx3/* spdx3Version */.V)(document, place), predicate: document };
    }
    throw (0,read/* fault */.DG)(place, 'is neither SPDX (spdxVersion, or @context and @graph) nor CycloneDX (bomFormat)', {
        remedy: `give an SBOM in JSON of SPDX ${spdx2/* SPDX2_VERSIONS */.M.join(', ')} or 3.0, or of CycloneDX ${cyclonedx/* CYCLONEDX_VERSIONS */.O.join(', ')}`,
    });
}

// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
;// CONCATENATED MODULE: ./packages/core/lib/predicate/predicate.js





/** Largest predicate or SBOM, in bytes: what `actions/attest` takes. */
const MAX_BYTES = 16 * 1024 * 1024;
/** As registered with IANA. */
const SBOM_MEDIA_TYPE = { spdx: 'application/spdx+json', cyclonedx: 'application/vnd.cyclonedx+json' };
/** Deepest nesting, also of an SBOM's components: a statement that holds more is not read by any verifier of ours. */
const MAX_DEPTH = 64;
/**
 * A predicate out of a text.
 *
 * @throws CoreError bad-input `PREDICATE_FILE` for what is no object; WireError for what is no JSON; AttestationError
 * with the path of the field that breaks the type's requirements
 */
function predicateFromText(type, text) {
    return predicateOf(type, predicate_parse(text, 'input predicate'), 'input predicate');
}
/** A predicate out of a JSON file of at most 16 MiB. Errors as {@link predicateFromText}. */
async function predicateFromFile(type, path, fs) {
    return predicateOf(type, predicate_parse(await predicate_read(path, fs), path), path);
}
/** A predicate out of an SBOM in JSON, SPDX or CycloneDX, of at most 16 MiB. The document tells its own type. */
async function predicateFromSbomFile(path, fs) {
    const bytes = await predicate_read(path, fs);
    const { type, kind, predicate } = predicateFromSbom(predicate_parse(bytes, path), path);
    return { type, kind, body: predicate, document: { name: (0,external_node_path_.basename)(path), mediaType: SBOM_MEDIA_TYPE[kind], bytes } };
}
function predicateOf(type, value, what) {
    if (!(0,types/* isJsonObject */.O)(value)) {
        throw (0,outcome_error/* badInput */.AN)('PREDICATE_FILE', `${what}: must be a JSON object`, {
            remedy: 'give the predicate alone, as an object',
        });
    }
    return { type, kind: (0,short_name/* shortNameOf */.P)(type), body: (0,validate/* validatePredicate */.M)(type, value, what) };
}
function predicate_parse(input, what) {
    return (0,parse/* parseJson */.q)(input, { what, maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH });
}
function predicate_read(path, fs) {
    return (0,read_limited/* readLimited */.tk)(path, MAX_BYTES, fs, (failure) => unreadable((0,printable/* printable */.g)(path), failure));
}
function unreadable(path, { reason, problem, cause }) {
    const remedy = reason === 'too-large'
        ? 'attest the digest of the document instead, and keep the document beside the artifact'
        : 'check the path, relative to the workspace';
    return (0,outcome_error/* badInput */.AN)('PREDICATE_FILE', `${path}: ${problem}`, { remedy, ...(cause === undefined ? {} : { cause }) });
}

;// CONCATENATED MODULE: ./packages/core/lib/predicate/reports.js
/**
 * A predicate out of reports of other tools, loaded when there is one: a vulnerability scan (Grype, Trivy, OSV-Scanner,
 * SARIF), tests (JUnit, TAP, SARIF, `gh attestation verify`), or a configuration scan (Kubescape's JSON and SARIF).
 *
 * @param url of the run that made it, for tests
 * @throws CoreError bad-input `REPORT`, naming the file and the place in it; WireError for what is no JSON
 */
async function predicateFromReports(kind, files, fs, url) {
    const reports = await __webpack_require__.e(/* import() */ 9764).then(__webpack_require__.bind(__webpack_require__, 29764));
    const read = await reports.readReports(files, fs);
    switch (kind) {
        case 'vulnerabilities':
            return reports.predicateFromScan(read);
        case 'tests':
            return reports.predicateFromTests(read, url);
        case 'kubescape':
            return reports.predicateFromKubescape(read);
    }
}

// EXTERNAL MODULE: ./packages/core/lib/subject/walk.js
var walk = __webpack_require__(54869);
;// CONCATENATED MODULE: ./packages/core/lib/flow/predicates.js







/** Inputs that each give a predicate; at most one of them counts. The first three go together. */
const CUSTOM = ['predicate-type', 'predicate', 'predicate-path'];
const REPORTS = {
    'vulnerability-results': 'vulnerabilities',
    'test-results': 'tests',
    'kubescape-results': 'kubescape',
};
/**
 * The predicate that the inputs give: an SBOM, a report of a scanner or of tests, a link, or any other; undefined means provenance.
 *
 * @throws CoreError bad-input `INPUT` for several at once, `REPORT` and `PREDICATE_FILE` for files that cannot be read
 */
async function readPredicate(inputs, ports) {
    const given = [
        ...CUSTOM.filter((name) => (0,signing_inputs/* optional */.lq)(inputs, name) !== undefined).slice(0, 1),
        ...['sbom-path', ...Object.keys(REPORTS), 'link-step'].filter((name) => (0,signing_inputs/* optional */.lq)(inputs, name) !== undefined),
    ];
    if (given.length > 1) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `inputs ${given.join(' and ')}: several predicates at once`, {
            remedy: 'use one step for each',
        });
    }
    const sbom = (0,signing_inputs/* optional */.lq)(inputs, 'sbom-path');
    if (sbom !== undefined)
        return predicateFromSbomFile((0,external_node_path_.resolve)(ports.job.workspace, sbom), ports.fs);
    for (const [name, kind] of Object.entries(REPORTS)) {
        const patterns = (0,signing_inputs/* optional */.lq)(inputs, name);
        if (patterns === undefined)
            continue;
        return predicateFromReports(kind, await (0,walk/* walkFiles */.F)(patterns, (0,flow_subjects/* subjectMachine */.aM)(ports)), ports.fs, runUrl(ports));
    }
    return (await readLink(inputs, ports)) ?? customPredicate(inputs, ports);
}
/** Page of the run, where there is one: whoever reads the result finds its logs there. */
function runUrl({ job: { serverUrl, repository, runId, runAttempt } }) {
    if (repository === '' || !/^\d+$/.test(runId))
        return undefined;
    const attempt = /^\d+$/.test(runAttempt) ? `/attempts/${runAttempt}` : '';
    return `${serverUrl}/${repository}/actions/runs/${runId}${attempt}`;
}
async function customPredicate(inputs, ports) {
    const [type, text, path] = CUSTOM.map((name) => (0,signing_inputs/* optional */.lq)(inputs, name));
    if (type === undefined && text === undefined && path === undefined)
        return undefined;
    if (type === undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input predicate-type: is missing beside the predicate', {
            remedy: 'name the type, an absolute URI',
        });
    }
    if ((text === undefined) === (path === undefined)) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs predicate and predicate-path: exactly one is needed beside predicate-type');
    }
    return text !== undefined
        ? predicateFromText(type, text)
        : predicateFromFile(type, (0,external_node_path_.resolve)(ports.job.workspace, path ?? ''), ports.fs);
}

// EXTERNAL MODULE: ./packages/core/lib/report/types.js
var report_types = __webpack_require__(88449);
// EXTERNAL MODULE: ./packages/core/lib/trust/issuer.js
var issuer = __webpack_require__(59837);
// EXTERNAL MODULE: ./packages/core/lib/verification/cross-check.js
var cross_check = __webpack_require__(91844);
// EXTERNAL MODULE: ./packages/core/lib/key/algorithm.js
var key_algorithm = __webpack_require__(66144);
// EXTERNAL MODULE: ./packages/core/lib/signing/signable.js
var signable = __webpack_require__(11428);
// EXTERNAL MODULE: ./packages/core/lib/subject/hash.js
var hash = __webpack_require__(61556);
;// CONCATENATED MODULE: ./packages/core/lib/flow/artifact-to-sign.js



/** Largest file that is read into memory, for keys that sign all of it, in bytes. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;
/** Size up to which reading a file once more is faster than checking its signature by digest, in bytes. */
const SMALL_BYTES = 1024 * 1024;
/** What kind of thing an item is for a key. */
function signableOf(item) {
    if (item.what === 'statement')
        return 'envelope';
    return pathOf(item) === undefined ? 'digest' : 'file';
}
/**
 * The artifact of an item by the digest that the signer signs over. Files are hashed once more where that is another one
 * than sha256, and must still be what they were.
 *
 * @throws CoreError bad-input `KEY` where only another digest is known, `FILE` for a file that changed
 */
async function artifactToSign(item, algorithm, ports) {
    const path = pathOf(item);
    const read = path === undefined ? {} : { read: () => bytesOf(path, ports), readSmall: smallReader(path, ports) };
    if (algorithm === 'sha256')
        return { algorithm, value: item.sha256, ...read };
    if (path === undefined)
        throw otherDigest(item, algorithm);
    const found = { path, relative: path, size: 0 };
    const [digests] = await (0,hash/* hashFiles */.y)([found], ['sha256', algorithm], (0,flow_subjects/* subjectMachine */.aM)(ports));
    if (digests?.sha256 !== item.sha256.toString('hex'))
        throw (0,outcome_error/* badInput */.AN)('FILE', `${path}: changed while it was being signed`, {
            remedy: 'sign what nothing writes to any more',
        });
    return { algorithm, value: Buffer.from(digests[algorithm] ?? '', 'hex'), ...read };
}
/** Refuses an artifact that is known by another digest than the key signs over, before anything is signed. */
function assertDigestKnown(item, algorithm) {
    if (item.what === 'digest' && algorithm !== 'sha256' && pathOf(item) === undefined)
        throw otherDigest(item, algorithm);
}
function otherDigest({ subjects }, algorithm) {
    return (0,outcome_error/* badInput */.AN)('KEY', `${subjects[0]?.name ?? 'the artifact'}: is known by its sha256, and the key signs over ${algorithm}`, {
        remedy: 'give the file itself, sign an attestation, or use a key on P-256 or of RSA',
    });
}
function pathOf({ subjects }) {
    return subjects[0]?.path;
}
/** Reads a small file once, to sign it and to verify the signature; undefined for one that is large, or not there any more. */
function smallReader(path, { fs }) {
    let read;
    return () => {
        // What went wrong is of no interest: the digest is known, and is signed by itself then.
        const failed = (0,outcome_error/* badInput */.AN)('FILE', `${path}: is not read`);
        read ??= (0,read_limited/* readLimited */.tk)(path, SMALL_BYTES, fs, () => failed).catch(() => undefined);
        return read;
    };
}
function bytesOf(path, { fs }) {
    return (0,read_limited/* readLimited */.tk)(path, MAX_MESSAGE_BYTES, fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('FILE', `${path}: ${problem}`, {
        remedy: 'a key of Ed25519 signs the whole file in memory: use an ECDSA key for large ones',
        cause,
    }));
}

// EXTERNAL MODULE: ./packages/core/lib/flow/key-inputs.js
var key_inputs = __webpack_require__(82443);
;// CONCATENATED MODULE: ./packages/core/lib/flow/accept-key.js





/**
 * Refuses a key that could not sign the items, or that a witness would not take. Asked as soon as the public key is known:
 * for most tokens that is before the login.
 *
 * @throws CoreError bad-input `KEY`
 */
function assertSignsAll(publicKey, items, config) {
    const algorithm = (0,key_algorithm/* digestOf */.ol)(publicKey.key) ?? 'sha256';
    for (const item of items) {
        (0,signable/* assertSignable */.C)(publicKey, signableOf(item), config);
        assertDigestKnown(item, algorithm);
    }
}
/**
 * Reads the input `public-key`: PEM text, the path of a PEM file, or a fingerprint.
 *
 * @returns what refuses another key, with bad-input `KEY` (case H07)
 * @throws CoreError bad-input `KEY` for what is none of these
 */
async function expectedKey(given, ports) {
    const isFingerprint = /^sha256:[0-9a-f]{64}$/.test(given);
    const wanted = isFingerprint ? given : (await (0,key_inputs/* publicKeyInput */.Lt)(given, 'public-key', ports)).fingerprint;
    return ({ fingerprint }) => {
        if (fingerprint === wanted)
            return;
        throw (0,outcome_error/* badInput */.AN)('KEY', `input public-key: is ${wanted}, and the key that would sign is ${fingerprint}`, {
            remedy: 'name the key that belongs to it; nothing was signed',
        });
    };
}

// EXTERNAL MODULE: ./packages/core/lib/storage/bundle-file.js + 1 modules
var bundle_file = __webpack_require__(30550);
// EXTERNAL MODULE: ./packages/core/lib/storage/claims.js
var claims = __webpack_require__(84794);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
;// CONCATENATED MODULE: ./packages/core/lib/storage/write-files.js




/** Files that are written at once where each waits for the disk. */
const AT_ONCE = 8;
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
    await (0,map_limit/* mapLimit */.s)(files.slice(first), AT_ONCE, async ({ path, data }, index) => {
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

;// CONCATENATED MODULE: ./packages/core/lib/storage/registry.js
/** Registries as a store. Loaded when an image takes part: most runs never need it. */
async function openOciStore(options) {
    const { ociStore } = await __webpack_require__.e(/* import() */ 2603).then(__webpack_require__.bind(__webpack_require__, 82603));
    return ociStore(options);
}
/** What readers of registries take, and where bundles lie. Loaded when an image takes part. */
async function registryRules() {
    const { fitsIntoRegistry, repositoryFor } = await __webpack_require__.e(/* import() */ 2603).then(__webpack_require__.bind(__webpack_require__, 82603));
    return { fitsIntoRegistry, repositoryFor };
}
/** Writes the tags of the form before cosign 3. Loaded when somebody asks for them. */
async function openLegacyWriter(options) {
    const { legacyWriter } = await __webpack_require__.e(/* import() */ 3754).then(__webpack_require__.bind(__webpack_require__, 13754));
    return legacyWriter(options);
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/legacy-tags.js


/** Writes the tags that readers before cosign 3 know, signed by the signer of the run. */
function legacyTags({ signer, registryInputs: { attestationRepository } }, session, registry, ports) {
    const { opened, config, profile } = signer;
    return openLegacyWriter({
        registry,
        clock: ports.clock,
        random: Math.random,
        ...(attestationRepository === undefined ? {} : { attestationRepository }),
        witnesses: {
            signer: opened === undefined ? { kind: 'certificate' } : { kind: 'key', publicKey: opened.key.publicKey },
            config,
        },
        profile,
        signPayload: async (payload) => {
            const algorithm = session.digestAlgorithm;
            const value = (0,external_node_crypto_.createHash)(algorithm).update(payload).digest();
            return (await session.signDigest({ algorithm, value, read: async () => payload })).bundle;
        },
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/stores.js




/** Whether everything that an item speaks about is in a registry. */
function isAboutImages({ subjects }) {
    return subjects.every(({ image }) => image !== undefined);
}
/** Opens the stores of all items; each is opened once. @throws CoreError bad-input for one that cannot take its items */
async function openStores(plan, session, ports, notice) {
    const opened = new Map();
    const files = openFiles(plan, ports);
    const names = new Set(plan.items.flatMap((item) => namesOf(item, plan)));
    for (const name of names) {
        const items = plan.items.filter((item) => namesOf(item, plan).includes(name));
        const store = name === 'file' ? files : await openStore(name, items, plan, session, ports, notice);
        if (store !== undefined)
            opened.set(name, store);
    }
    const storesOf = (item) => namesOf(item, plan).flatMap((name) => opened.get(name) ?? []);
    return {
        all: [...opened.values()],
        remoteOf: (item) => storesOf(item).filter(({ name }) => name !== 'file'),
        goesIntoFile: (item) => storesOf(item).some(({ name }) => name === 'file'),
        files,
    };
}
/** Names of the stores that an item goes into. */
function namesOf(item, plan) {
    const names = plan.inputs.stores ?? plan.defaultStores(item);
    return plan.pushesToRegistry && !names.includes('oci') ? [...names, 'oci'] : names;
}
/** The folder of bundles; undefined where `file` means no more than `attestation.json`, which is written anyway. */
function openFiles(plan, { fs, waitingFs, platform, job }) {
    const folder = plan.inputs.bundleDir ?? plan.defaultBundleDir;
    return folder === undefined ? undefined : fileStore(folder, { fs, waitingFs, platform, workspace: job.workspace });
}
/** The store of that name. */
async function openStore(name, items, plan, session, ports, notice) {
    switch (name) {
        case 'github':
            assertForGitHub(items, plan);
            return ports.github.attestationStore(plan.signer.repository);
        case 'release':
            return ports.github.releaseStore(plan.signer.repository, releaseTag(plan.inputs, plan.signer), plan.inputs.newRelease);
        case 'oci': {
            const { attestationRepository, format } = plan.registryInputs;
            const planned = items.map(plannedItem);
            const registry = await plan.registry(planned.flatMap(({ subjects }) => subjects.flatMap(({ image }) => image?.repository.registry ?? [])));
            return openOciStore({
                registry,
                format,
                ...(attestationRepository === undefined ? {} : { attestationRepository }),
                ...(format === 'referrers' ? {} : { legacy: await legacyTags(plan, session, registry, ports) }),
                planned,
                identity: plan.signer.name,
                notice,
            });
        }
    }
}
/** @throws CoreError bad-input `STORE` for what no registry takes */
function plannedItem(item) {
    const stranger = item.subjects.find(({ image }) => image === undefined);
    if (stranger !== undefined) {
        throw (0,outcome_error/* badInput */.AN)('STORE', `store: oci takes what is said about images, and ${stranger.name} is none`, {
            remedy: 'name images with `images` or `image-metadata`, or choose another store',
        });
    }
    if (item.what === 'digest')
        throw (0,outcome_error/* badInput */.AN)('STORE', 'store: oci takes statements, not plain signatures');
    const { subjects, kind, statement, payload } = item;
    const bytes = (payload ?? (0,lib_statement/* serializeStatement */.US)(statement)).byteLength;
    return { subjects, kind, predicateType: statement.predicateType, bytes };
}
/** GitHub keeps attestations only, and only those that its own verifiers can check. */
function assertForGitHub(items, plan) {
    if (plan.signer.kind === 'key') {
        throw (0,outcome_error/* badInput */.AN)('STORE', 'store: GitHub takes attestations that a certificate signed, not those of a key', {
            remedy: 'choose `store: file`, `oci` or `release`',
        });
    }
    if (plan.signer.config.instance === 'private') {
        throw (0,outcome_error/* badInput */.AN)('STORE', 'store: GitHub takes attestations of the public-good instance and of its own, not of a private Sigstore', { remedy: 'choose `store: file`' });
    }
    if (items.some(({ what }) => what === 'digest')) {
        throw (0,outcome_error/* badInput */.AN)('STORE', 'store: GitHub takes attestations, not plain signatures', {
            remedy: 'choose `store: file` or `release`',
        });
    }
}
function releaseTag(inputs, { ref }) {
    const tag = inputs.releaseTag ?? /^refs\/tags\/(.+)$/.exec(ref)?.[1];
    if (tag !== undefined)
        return tag;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `store: release needs a tag, and ${ref === '' ? 'no ref' : ref} is none`, {
        remedy: 'give `release-tag`',
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/apart.js



/**
 * What asks for a repository of its own: the bundle of a second signer, and one of a key that this suite alone verifies.
 * An engine in a cluster reads all that is attached to an image; some take the last of several statements of a type, and
 * some deny an image for one bundle that they cannot read.
 *
 * @throws CoreError bad-input `STORE`, when it is called with the key
 */
function apartFrom(items, places, { attestationRepository }) {
    return (publicKey) => {
        if (attestationRepository !== undefined)
            return;
        const isExperimental = publicKey?.key.asymmetricKeyType === 'ml-dsa-65';
        const item = items.find((one) => (isExperimental || one.coSigns !== undefined) && namesOf(one, places).includes('oci'));
        if (item === undefined)
            return;
        const what = isExperimental && publicKey !== undefined
            ? `a bundle of ${(0,key_algorithm/* keyName */.xT)(publicKey.key)}`
            : 'the bundle of a second signer';
        throw (0,outcome_error/* badInput */.AN)('STORE', `store: ${what} is not put beside ${item.subjects[0]?.name ?? 'an image'}: clusters read all that lies there`, {
            remedy: 'name a repository for it as `attestation-repository`, or choose `store: file`',
        });
    };
}

// EXTERNAL MODULE: ./packages/core/lib/flow/identity.js + 1 modules
var flow_identity = __webpack_require__(89460);
// EXTERNAL MODULE: ./packages/core/lib/flow/instance.js
var flow_instance = __webpack_require__(37795);
;// CONCATENATED MODULE: ./packages/core/lib/flow/large-documents.js




/** in-toto attestation, predicate Reference v0.1: documents elsewhere that speak about the subjects, by digest. */
const REFERENCE = 'https://in-toto.io/attestation/reference/v0.1';
/** Who attests where no repository is known, as an absolute URI. */
const ANYBODY = 'urn:slsa-actions:attest';
/**
 * The items, with a reference by digest in the place of each document that is too large for a bundle beside an image; the
 * document itself is attached to the image. What is said of it is told, since a policy that asks for the document's own type
 * does not find it.
 *
 * @returns the items in their order, and a line for each that changed
 */
async function referLargeDocuments(items, places, { attestationRepository }, { job }) {
    const notices = [];
    const changed = [];
    for (const item of items) {
        const document = item.what === 'statement' ? item.document : undefined;
        if (item.what !== 'statement' ||
            document === undefined ||
            !isAboutImages(item) ||
            !namesOf(item, places).includes('oci')) {
            changed.push(item);
            continue;
        }
        const { fitsIntoRegistry, repositoryFor } = await registryRules();
        if (fitsIntoRegistry((0,lib_statement/* serializeStatement */.US)(item.statement).byteLength)) {
            changed.push(item);
            continue;
        }
        const { blobUrl } = await Promise.all(/* import() */[__webpack_require__.e(8105), __webpack_require__.e(4760)]).then(__webpack_require__.bind(__webpack_require__, 58105));
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(document.bytes).digest('hex');
        const { name, mediaType } = document;
        const repositories = item.subjects.flatMap(({ image }) => image === undefined ? [] : [repositoryFor(image, attestationRepository)]);
        const locations = new Set(repositories.map((repository) => blobUrl(repository, `sha256:${sha256}`)));
        const predicate = {
            attester: { id: job.repository === '' ? ANYBODY : `${job.serverUrl}/${job.repository}` },
            references: [...locations].map((downloadLocation) => ({ name, downloadLocation, digest: { sha256 }, mediaType })),
        };
        changed.push({
            ...item,
            kind: 'reference',
            statement: (0,lib_statement/* createStatement */.Ay)(item.subjects, REFERENCE, predicate),
            beside: document,
        });
        notices.push(`${name} is too large for a bundle beside an image (Kyverno denies an image with one over 10 MB): it is attached to the ` +
            `image as it is, sha256:${sha256}, and attested by that digest as ${REFERENCE}. A policy that asks for ` +
            `${item.statement.predicateType} does not find it; \`store: file\` or \`release\` attests it whole`);
    }
    return { items: changed, notices };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/registry.js


/**
 * Gives the client of a run, opened when the first image is known. The login of the inputs goes to the registry that the
 * images name, and to no other: with several of them nobody could say whose it is.
 *
 * @throws CoreError bad-input `INPUT`, `NOT_YET`
 */
function registryOpener(inputs, ports) {
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
const FOR_IMAGES = ['registry-username', 'registry-password'];
const FOR_STORE = ['registry-format', 'attestation-repository'];
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
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${given}: ${use.hasImages ? 'nothing goes into a registry' : 'no image takes part'}`, {
        remedy: use.hasImages ? `add \`oci\` to \`store\`, or remove \`${given}\`` : 'name the images with `images`',
    });
}
/** The inputs `registry-format` and `attestation-repository`. @throws CoreError bad-input `INPUT`, OciError `REFERENCE` */
async function readRegistryInputs(inputs) {
    const format = (0,signing_inputs/* oneOf */.yL)(inputs, 'registry-format', ['referrers', 'legacy', 'both'], 'referrers');
    const [attestationRepository, ...others] = await readAttestationRepositories(inputs);
    if (others.length === 0)
        return { format, attestationRepository };
    throw (0,outcome_error/* badInput */.AN)('INPUT', 'input attestation-repository: names several repositories, and bundles go into one', {
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
    const { parseRepository } = await Promise.all(/* import() */[__webpack_require__.e(8105), __webpack_require__.e(4760)]).then(__webpack_require__.bind(__webpack_require__, 58105));
    return [...names].map((name) => parseRepository(name));
}

// EXTERNAL MODULE: ./packages/core/lib/slsa/evaluate-level.js + 7 modules
var evaluate_level = __webpack_require__(62027);
// EXTERNAL MODULE: ./packages/core/lib/slsa/builtin-map.js
var builtin_map = __webpack_require__(7445);
;// CONCATENATED MODULE: ./packages/core/lib/storage/attestation-file.js



/**
 * The file that `actions/attest` leaves behind: `attestation.json` in a fresh folder under the runner's temporary
 * folder, one bundle a line; its path is appended to `created_attestation_paths.txt`, which later steps read.
 *
 * @returns the path of `attestation.json`
 * @throws CoreError bad-input `OUTPUT_PATH`, `OUTPUT_WRITE`
 */
async function writeAttestationFile(items, runnerTemp, fs) {
    const list = (0,external_node_path_.join)(runnerTemp, 'created_attestation_paths.txt');
    try {
        await (0,write_safely/* assertReplaceable */.zb)(list, fs);
        await fs.mkdir(runnerTemp, { recursive: true });
        const folder = await fs.mkdtemp((0,external_node_path_.join)(runnerTemp, 'attestation-'));
        const path = (0,external_node_path_.join)(folder, 'attestation.json');
        await (0,write_safely/* writeFileSafely */.kv)(path, items.map((item) => `${item.text}\n`).join(''), fs);
        await fs.appendFile(list, `${path}\n`);
        return path;
    }
    catch (cause) {
        if (cause instanceof outcome_error/* CoreError */.am)
            throw cause;
        throw (0,outcome_error/* badInput */.AN)('OUTPUT_WRITE', `${runnerTemp}: cannot be written into: ${(0,write_safely/* reasonOf */.A3)(cause)}`, {
            remedy: 'check the folder in RUNNER_TEMP',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./packages/core/lib/flow/privacy.js
var privacy = __webpack_require__(75954);
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

;// CONCATENATED MODULE: ./packages/core/lib/flow/signature-files.js



/**
 * Writes the bare signature of each plain signature as base64 without a line end, as `cosign sign-blob
 * --output-signature` does: beside its bundle, or in a fresh temporary folder where no bundle is in a file. The name is
 * that of the bundle with `.sig` in place of `.json`, so that it replaces no signature of another tool.
 *
 * @returns paths in the order of the items; undefined for statements, whose signature is over their envelope
 */
async function writeSignatures(done, ports) {
    const paths = [];
    const files = [];
    let fresh;
    for (const { item, signed, stored } of done) {
        const signature = signatureOf(signed);
        if (signature === undefined) {
            paths.push(undefined);
            continue;
        }
        const file = stored.find(({ store }) => store === 'file')?.path;
        if (file === undefined)
            fresh ??= await freshFolder(ports);
        const path = (0,external_node_path_.join)(file === undefined ? (fresh ?? '') : (0,external_node_path_.dirname)(file), nameOf(item));
        files.push({ path, data: signature });
        paths.push(path);
    }
    await writeFilesSafely(files, ports.fs, ports.waitingFs);
    return paths;
}
function nameOf({ fileName }) {
    return fileName.replace(/\.json$/, '.sig');
}
function signatureOf({ bundle }) {
    const { messageSignature } = bundle;
    if (!(0,types/* isJsonObject */.O)(messageSignature))
        return undefined;
    const { signature } = messageSignature;
    return typeof signature === 'string' ? signature : undefined;
}
async function freshFolder({ fs, job }) {
    await fs.mkdir(job.tempDir, { recursive: true });
    return fs.mkdtemp((0,external_node_path_.join)(job.tempDir, 'signatures-'));
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/sign-items.js











/** Items on their way at once; each service sees at most eight requests at a time whatever this is. */
const IN_FLIGHT = 32;
/** Time to sign one item, and what each further one of a batch adds, in milliseconds. */
const BUDGET_ONE = 120_000;
const BUDGET_MORE = 2_000;
/**
 * Signs every item with one certificate or key and puts each bundle where it belongs as soon as it is verified. Permissions,
 * folders and privacy are checked before the first login. When something fails, what was already published is in the
 * answer, with the failure.
 */
async function signItems(plan, ports) {
    let stores;
    const notices = [];
    // Nobody is asked for anything before the first signature.
    const session = plan.signer.open({ http: ports.http, clock: ports.clock, log: ports.log.debug });
    try {
        stores = await openGates(plan, session, ports, (line) => notices.push(line));
    }
    catch (failure) {
        session.close();
        return { bundles: [], notices, failure };
    }
    ports.http.budget?.limit(plan.inputs.timeoutMs ?? BUDGET_ONE + BUDGET_MORE * (plan.items.length - 1));
    try {
        const signed = await signAndStore(plan, session, stores, ports);
        return { ...signed, notices: [...notices, ...signed.notices] };
    }
    finally {
        session.close();
    }
}
/** Stores that will take the bundles, and the privacy gate: whoever may not pass learns it before the first login. */
async function openGates(plan, session, ports, notice) {
    const { signer } = plan;
    const stores = await openStores(plan, session, ports, notice);
    const asksVisibility = signer.isPublic && !plan.inputs.allowPublicLog;
    const [visibility] = await Promise.all([
        asksVisibility ? ports.github.visibility(signer.repository) : 'unknown',
        Promise.all(stores.all.map((store) => store.check())),
    ]);
    (0,privacy/* assertMayBePublic */.G)(signer.isPublic, { api: visibility, token: signer.visibility }, { allowPublicLog: plan.inputs.allowPublicLog, identity: signer.name });
    return stores;
}
async function signAndStore(plan, session, stores, ports) {
    const done = [];
    const tick = progressOf(plan.items.length, 'signed and stored', ports.log.info);
    try {
        await (0,map_limit/* mapLimit */.s)(plan.items, IN_FLIGHT, async (item, index) => {
            const signed = await signItem(item, session, ports);
            const stored = [];
            const [time] = signed.verified.times;
            const bundle = { bundle: signed.bundle, text: signed.text, ...(time === undefined ? {} : { signedAt: time.at }) };
            const entry = { item: { ...item, ...bundle }, signed, stored };
            done[index] = entry;
            assertVisibility(signed, plan);
            for (const store of stores.remoteOf(item))
                stored.push(await store.put(entry.item));
            tick();
        });
        for (const store of stores.all)
            await store.finish?.();
        // Files last: one that lies there is never the sign of a run that failed later.
        const inFiles = done.filter(({ item }) => stores.goesIntoFile(item));
        if (inFiles.length > 0) {
            await stores.files?.putAll(inFiles.map(({ item }) => item), (index, where) => inFiles[index]?.stored.push(where));
        }
        const bundlePath = plan.writesAttestationFile
            ? await writeAttestationFile(done.map(({ item }) => item), ports.job.tempDir, ports.fs)
            : done.flatMap(({ stored }) => stored).find(({ path }) => path !== undefined)?.path;
        const signatures = plan.writesSignatures ? await writeSignatures(done, ports) : [];
        const signaturePath = signatures.find((path) => path !== undefined);
        return {
            bundles: done.map((entry, index) => {
                const path = signatures[index];
                return { ...reported(entry), ...(path === undefined ? {} : { signaturePath: path }) };
            }),
            notices: [],
            ...(bundlePath === undefined ? {} : { bundlePath }),
            ...(signaturePath === undefined ? {} : { signaturePath }),
            ...levelOf(done.map(({ signed }) => signed.verified)),
        };
    }
    catch (failure) {
        const published = done.filter((entry) => entry !== undefined && (entry.stored.length > 0 || entry.signed.verified.logEntries.length > 0));
        return { bundles: published.map(reported), notices: leftovers(published, plan), failure };
    }
}
/** The level that a verifier will compute with the builders that it knows by itself; of a provenance only. */
function levelOf(signed) {
    const provenance = signed.find(({ statement }) => statement?.predicateType === uris/* PREDICATE */.W.provenanceV1);
    return provenance === undefined ? {} : { level: (0,evaluate_level/* evaluateLevel */.wB)(provenance, (0,builtin_map/* builtinBuilderMap */.t)(), new Map()) };
}
async function signItem(item, session, ports) {
    return item.what === 'statement'
        ? session.signStatement(item.statement, item.payload)
        : session.signDigest(await artifactToSign(item, session.digestAlgorithm, ports));
}
/** The alarm of the privacy gate: the certificate repeats what the token said, or somebody changed it on the way. */
function assertVisibility({ verified }, plan) {
    if (!plan.signer.isPublic || plan.inputs.allowPublicLog)
        return;
    const visibility = verified.signer?.claims.visibility;
    if (visibility === undefined || visibility === 'public')
        return;
    throw (0,outcome_error/* refused */.J5)('PRIVATE_REPOSITORY', `the certificate says that the repository is ${visibility}, and it is in a public log now: the API and the ID token said public`, { remedy: 'tell the owner of the repository; its visibility changed while the job ran' });
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
        ...(item.coSigns === undefined ? {} : { coSigns: item.coSigns }),
    };
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
        await (0,write_safely/* writeFileSafely */.kv)(path, item.payload ?? (0,lib_statement/* serializeStatement */.US)(item.statement), ports.fs);
        paths.push(path);
    }
    return paths;
}

// EXTERNAL MODULE: ./packages/core/lib/signing/session.js
var session = __webpack_require__(10357);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/envelope.js
var envelope = __webpack_require__(62983);
// EXTERNAL MODULE: ./packages/core/lib/signing/new-bundle.js + 2 modules
var new_bundle = __webpack_require__(71319);
// EXTERNAL MODULE: ./packages/core/lib/signing/verifier.js
var signing_verifier = __webpack_require__(68731);
;// CONCATENATED MODULE: ./packages/core/lib/signing/key-session.js







/**
 * A session that signs with a key of the caller's, without Fulcio. Bundles name the key by the hint that cosign writes,
 * or hold its certificate. What the key or a witness cannot do is refused before it is asked.
 *
 * Closing it forgets the key, and does not close it: it belongs to who opened it.
 */
function openKeySession(options, ports) {
    const { key, config, profile, certificate } = options;
    const verifier = certificate === undefined ? (0,signing_verifier/* keyVerifier */.qD)(key.publicKey.der) : (0,signing_verifier/* certificateVerifier */.yJ)(certificate.der);
    const expectation = certificate === undefined
        ? { signedBy: 'key' }
        : {
            identity: { kind: 'exact', value: certificate.signer.san },
            issuer: { kind: 'exact', value: certificate.signer.issuer },
        };
    let isClosed = false;
    const finish = (what, make, artifact) => {
        if (isClosed)
            throw (0,outcome_error/* undecided */.oo)('INTERNAL', 'the signing session is closed');
        (0,signable/* assertSignable */.C)(key.publicKey, what, config);
        return (0,new_bundle/* finishBundle */.Y)(make, { config, profile, expectation, ...(artifact === undefined ? {} : { artifact }) }, ports);
    };
    return {
        certificates: 0,
        digestAlgorithm: key.digestAlgorithm,
        close: () => {
            isClosed = true;
        },
        signStatement: async (statement, payload = (0,lib_statement/* serializeStatement */.US)(statement)) => {
            const encoded = (0,envelope/* preAuthEncoding */.JC)(envelope/* PAYLOAD_TYPE */.Uc, payload);
            const digest = { algorithm: key.digestAlgorithm, value: hashed(key.digestAlgorithm, encoded) };
            return finish('envelope', async () => {
                const signature = await key.sign(encoded);
                return { verifier, signature, digest, envelope: envelopeOf(payload, signature) };
            });
        },
        signDigest: async (artifact) => {
            const { algorithm, value } = artifact;
            return finish(artifact.read === undefined ? 'digest' : 'file', async () => ({ verifier, signature: await signArtifact(key, artifact), digest: { algorithm, value } }), { digests: { [algorithm]: value.toString('hex') }, ...readerOf(artifact) });
        },
    };
}
/** Signs an artifact by its digest, or all its bytes where the key hashes by itself. */
async function signArtifact(key, { algorithm, value, read, readSmall }) {
    if (!(0,key_algorithm/* signsWholeMessage */.RT)(key.publicKey.key) && key.signDigest !== undefined) {
        const small = await readSmall?.();
        const isSame = small !== undefined && hashed(algorithm, small).equals(value);
        return isSame ? key.sign(small) : key.signDigest(value);
    }
    const bytes = await read?.();
    // Somebody may have written to the file since its digest was computed.
    if (bytes === undefined || !hashed(algorithm, bytes).equals(value))
        throw (0,outcome_error/* undecided */.oo)('FILE', 'the artifact changed while it was being signed', { remedy: 'run it again' });
    return key.sign(bytes);
}
function readerOf({ read, readSmall }) {
    return { ...(read === undefined ? {} : { read }), ...(readSmall === undefined ? {} : { readSmall }) };
}
function envelopeOf(payload, signature) {
    return (0,envelope/* envelopeToJson */.cW)({
        payloadType: envelope/* PAYLOAD_TYPE */.Uc,
        payload: Buffer.from(payload),
        signatures: [{ sig: signature, keyid: '' }],
    });
}
function hashed(algorithm, bytes) {
    return (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest();
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/signer.js



/** The job itself, with a certificate of the instance. */
function identitySigner({ config, profile }, identity) {
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
        isPublic: config.rekor !== undefined && (0,privacy/* reachesPublicLog */.F)(logs),
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
        kind: (0,key_algorithm/* keyName */.xT)(publicKey.key),
        ...(0,key_algorithm/* signatureForm */.r6)(publicKey.key),
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

// EXTERNAL MODULE: ./packages/core/lib/key/pin.js
var key_pin = __webpack_require__(27014);
// EXTERNAL MODULE: ./packages/core/lib/key/key-validity.js
var key_validity = __webpack_require__(7437);
// EXTERNAL MODULE: ./packages/core/lib/key/pem.js
var key_pem = __webpack_require__(4055);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate.js
var verification_certificate = __webpack_require__(61878);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-form.js
var certificate_form = __webpack_require__(82305);
;// CONCATENATED MODULE: ./packages/core/lib/signing/own-certificate.js




const REMEDY = 'give the certificate of the key first, then those of its authorities: for code signing, with one URI or email name and the issuer extension 1.3.6.1.4.1.57264.1.8';
/**
 * The certificate that stands first in a chain, which must be that of the key, valid now, and issued by an authority of
 * the trust root. The authorities that follow are compared with the root: a bundle holds the first one only, so each
 * verifier needs them from there.
 *
 * @param now milliseconds since 1970
 * @throws CoreError bad-input `CERTIFICATE` (cases H07, H08)
 */
function parseOwnCertificate(pem, what, key, profile, now) {
    const blocks = (0,key_pem/* pemBlocks */.P)(pem);
    const [leaf, ...authorities] = blocks ?? [];
    if (leaf === undefined || blocks?.some(({ label }) => label !== 'CERTIFICATE'))
        throw own_certificate_bad(what, 'is no PEM text of certificates');
    const signer = asInput(what, () => (0,verification_certificate/* identityOf */.c)((0,certificate_form/* parseSigningCertificate */.I)(leaf.der)));
    const certificate = new external_node_crypto_.X509Certificate(leaf.der);
    if (!certificate.publicKey.equals(key.key))
        throw own_certificate_bad(what, 'the first certificate is for another key than the one that signs');
    const notAfter = certificate.validToDate.getTime();
    if (certificate.validFromDate.getTime() > now)
        throw own_certificate_bad(what, `is not valid before ${certificate.validFrom}`);
    if (notAfter < now)
        throw own_certificate_bad(what, `ended ${certificate.validTo}`);
    assertKnown(certificate, authorities.map(({ der }) => der), profile, what);
    return { der: leaf.der, signer, notAfter };
}
/** The authority that issued the certificate, and those that were given beside it, stand in the trust root. */
function assertKnown(leaf, given, profile, what) {
    const known = profile.root.certificateAuthorities.flatMap(({ certChain }) => (certChain?.certificates ?? []).map(({ rawBytes }) => Buffer.from(rawBytes)));
    const stranger = given.findIndex((der) => !known.some((other) => other.equals(der)));
    if (stranger >= 0)
        throw own_certificate_bad(what, `certificate ${stranger + 2} stands in no authority of ${profile.source}`);
    const isIssued = known.some((der) => {
        const authority = new external_node_crypto_.X509Certificate(der);
        return leaf.checkIssued(authority) && leaf.verify(authority.publicKey);
    });
    if (!isIssued)
        throw own_certificate_bad(what, `was issued by no authority of ${profile.source}`);
}
function asInput(what, read) {
    try {
        return read();
    }
    catch (cause) {
        if (!(cause instanceof outcome_error/* CoreError */.am))
            throw cause;
        throw own_certificate_bad(what, cause.message, cause);
    }
}
function own_certificate_bad(what, problem, cause) {
    return (0,outcome_error/* badInput */.AN)('CERTIFICATE', `input certificate-chain: ${what}: ${problem}`, {
        remedy: REMEDY,
        ...(cause === undefined ? {} : { cause }),
    });
}

// EXTERNAL MODULE: ./packages/core/lib/trust/load.js + 3 modules
var load = __webpack_require__(8436);
// EXTERNAL MODULE: ./packages/core/lib/trust/profile.js
var trust_profile = __webpack_require__(42293);
// EXTERNAL MODULE: ./packages/core/lib/trust/signing-config.js
var signing_config = __webpack_require__(88862);
;// CONCATENATED MODULE: ./packages/core/lib/flow/signing-key.js









const MAX_CHAIN = 64 * 1024;
/** Reads them; undefined when no key is given. @throws CoreError bad-input `INPUT` for what only goes with a key */
function readSigningKey(inputs, signing) {
    const uri = (0,signing_inputs/* optional */.lq)(inputs, 'key');
    // A PIN may begin or end with a blank, so it is not trimmed.
    const pin = (0,key_pin/* readPin */.C)(inputs.input('pin'), 'input pin');
    const validity = (0,signing_inputs/* optional */.lq)(inputs, 'key-validity');
    const certificateChain = (0,signing_inputs/* optional */.lq)(inputs, 'certificate-chain');
    const publicKey = (0,signing_inputs/* optional */.lq)(inputs, 'public-key');
    if (uri === undefined) {
        for (const [name, value] of Object.entries({
            pin,
            'key-validity': validity,
            'certificate-chain': certificateChain,
            'public-key': publicKey,
        })) {
            if (value !== undefined)
                throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${name}: belongs to a key, and none is given`, {
                    remedy: 'give `key`, or leave it out',
                });
        }
        return undefined;
    }
    if (signing.sigstore !== 'auto') {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `inputs key and sigstore: "${signing.sigstore}" names who issues a certificate, and a key needs none`, {
            remedy: 'leave `sigstore` out',
        });
    }
    if (certificateChain !== undefined && (signing.trustedRoot === undefined || validity !== undefined)) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', validity === undefined
            ? 'inputs certificate-chain and trusted-root: a certificate is verified under the root of its authority'
            : 'inputs certificate-chain and key-validity: the certificate says how long it is valid', { remedy: 'give `trusted-root`, and leave `key-validity` out' });
    }
    const validFor = validity === undefined ? undefined : (0,key_validity/* parseKeyValidity */.z)(validity);
    return { uri, pin, validFor, certificateChain, publicKey };
}
/**
 * Who witnesses what the key signs: nobody, unless `signing-config`, `timestamp-authority` or `transparency-log` say so.
 * The root that vouches for them is the caller's, else the public-good instance's.
 *
 * @throws CoreError bad-input for inputs that do not go together, all before the key is asked for anything
 */
async function openKeyInstance(given, inputs, ports) {
    const { oidcIssuers = [], ...base } = await baseOf(inputs, ports);
    const config = (0,flow_instance/* withWitnesses */.OA)(base, inputs);
    if (inputs.rekorVersion !== undefined && config.rekor === undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input rekor-version: with a key no log is used, unless one is asked for', {
            remedy: 'give `transparency-log: required` or a `signing-config`, or leave it out',
        });
    }
    assertValidNow(given, config, ports.clock.now());
    const isWitnessed = config.rekor !== undefined || config.tsa !== undefined;
    const root = isWitnessed || given.certificateChain !== undefined ? await (0,load/* loadTrustProfile */.C)(rootOf(inputs), ports) : undefined;
    if (given.certificateChain !== undefined && root !== undefined)
        (0,flow_instance/* assertWitnesses */.Wd)(config, root);
    return { config, root, oidcIssuers };
}
/**
 * Opens the key, and its certificate where there is one. Who opened it closes it.
 *
 * @param accept throws for a key that cannot do what is asked of it; a PIN is tried behind it where the token shows its
 * public keys to everybody
 */
async function openSigner(given, { config, root }, accept, ports) {
    const { uri, pin, validFor, certificateChain, publicKey } = given;
    if (ports.openKey === undefined) {
        throw (0,outcome_error/* badInput */.AN)('NOT_YET', 'input key: signing with a key is not there in this program', {
            remedy: 'leave `key` out to sign keyless',
        });
    }
    const isExpected = publicKey === undefined ? undefined : await expectedKey(publicKey, ports);
    const certificateOf = await certificateReader(certificateChain, root, ports);
    const check = (found) => {
        isExpected?.(found);
        certificateOf?.(found);
        accept(found);
    };
    const key = await ports.openKey({ uri, accept: check, ...(pin === undefined ? {} : { pin }) });
    try {
        check(key.publicKey);
        const certificate = certificateOf?.(key.publicKey);
        if (certificate !== undefined && root !== undefined)
            return { key, config, profile: root, certificate };
        const trusted = { key: key.publicKey.key, fingerprint: key.publicKey.fingerprint };
        const profile = (0,trust_profile/* keyProfile */.FI)(validFor === undefined ? trusted : { ...trusted, validFor }, {
            isLogRequired: config.rekor !== undefined,
            ...(root === undefined ? {} : { root }),
        });
        return { key, config, profile, certificate: undefined };
    }
    catch (error) {
        await key.close();
        throw error;
    }
}
async function baseOf(inputs, ports) {
    const version = inputs.rekorVersion === undefined ? {} : { rekorVersion: inputs.rekorVersion };
    if (inputs.signingConfig !== undefined) {
        const bytes = await (0,flow_instance/* readSigningConfig */.As)(inputs.signingConfig, ports);
        return (0,signing_config/* parseWitnesses */.lV)(bytes, inputs.signingConfig, { now: ports.clock.now(), ...version });
    }
    if (inputs.transparencyLog === 'required') {
        const { fulcio: _, ...witnesses } = (0,signing_config/* builtinSigningConfig */.dE)('public-good', version);
        return witnesses;
    }
    return { instance: 'private', source: 'signing with a key' };
}
function rootOf({ trustedRoot, tufMirror, tufRoot }) {
    if (trustedRoot !== undefined)
        return { profile: 'private', trustedRootFile: trustedRoot, offline: true };
    const tuf = {
        ...(tufMirror === undefined ? {} : { tufMirror }),
        ...(tufRoot === undefined ? {} : { tufRootFile: tufRoot }),
    };
    return { profile: tufMirror === undefined ? 'public-good' : 'private', offline: false, ...tuf };
}
/** A signature outside of the key's window, or one whose time nobody vouches for, verifies nowhere (case A22). */
function assertValidNow({ validFor }, config, now) {
    if (validFor === undefined)
        return;
    const { start, end } = validFor;
    if (start.getTime() > now || (end !== undefined && end.getTime() < now)) {
        throw (0,outcome_error/* badInput */.AN)('KEY', 'input key-validity: the key does not count now; nothing was signed', {
            remedy: 'sign with the key that counts now, and check the clock of the machine',
        });
    }
    if (config.tsa !== undefined || config.rekor?.version === 1)
        return;
    throw (0,outcome_error/* badInput */.AN)('INPUT', 'input key-validity: nobody would vouch for the time of the signature', {
        remedy: 'give `timestamp-authority`, or leave `key-validity` out',
    });
}
/** What gives the certificate of a key out of the chain; undefined where no chain is given. */
async function certificateReader(path, root, ports) {
    if (path === undefined || root === undefined)
        return undefined;
    const pem = await chainText(path, ports);
    return (key) => parseOwnCertificate(pem, path, key, root, ports.clock.now());
}
async function chainText(path, ports) {
    const bytes = await (0,read_limited/* readLimited */.tk)((0,external_node_path_.resolve)(ports.job.workspace, path), MAX_CHAIN, ports.fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('CERTIFICATE', `input certificate-chain: ${path} ${problem}`, { cause }));
    return bytes.toString('latin1');
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/storage-records.js


/**
 * Tells GitHub where the images are that were attested, as `actions/attest` does: only with `push-to-registry`, only for
 * repositories of organizations. No verdict rests on it, so a failure is a notice (case K08).
 */
async function createStorageRecords(bundles, inputs, { repository }, ports) {
    if (!pushesToRegistry(inputs) || !(0,signing_inputs/* isTrue */.Hn)(inputs, 'create-storage-record'))
        return { notices: [] };
    const version = (0,signing_inputs/* optional */.lq)(inputs, 'subject-version');
    const ids = [];
    const notices = [];
    const artifacts = new Map(bundles.flatMap(({ subjects }) => subjects).map((subject) => [JSON.stringify(subject), subject]));
    for (const { name, digest } of artifacts.values()) {
        try {
            const record = { name, digest: `sha256:${digest.sha256}`, ...(version === undefined ? {} : { version }) };
            const made = await ports.github.createStorageRecord?.(repository, {
                ...record,
                registryUrl: `https://${name.split('/')[0]}`,
            });
            // Undefined: the owner is no organization, and only those have linked artifacts.
            if (made === undefined)
                break;
            if (made.length === 0)
                notices.push(`${name}: GitHub made no storage record`);
            ids.push(...made);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            notices.push(`${name}: no storage record was made (${reason}); the attestation is not touched by that. It needs \`permissions: artifact-metadata: write\`, or set \`create-storage-record: false\``);
            break;
        }
    }
    return { storageRecordIds: ids, notices };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/signing-flow.js


















/**
 * The whole of an action that signs. Never throws for a failure: it is in the result, with what was already published.
 */
async function runSigning(recipe, inputs, ports) {
    const base = {
        version: report_types/* RESULT_VERSION */.R,
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
            outcome: (0,outcome_error/* describeFailure */.Ic)(error).outcome,
            failure: (0,outcome_error/* describeFailure */.Ic)(error),
            bundles: [],
            notices: [],
        };
    }
}
async function signAll(recipe, base, inputs, ports) {
    const signing = (0,signing_inputs/* readSigningInputs */.lC)(inputs);
    const key = readSigningKey(inputs, signing);
    if (key === undefined && recipe.needsKey)
        throw noKey();
    if (signing.timeoutMs !== undefined)
        ports.http.budget?.limit(signing.timeoutMs);
    const registryInputs = await readRegistryInputs(inputs);
    const registry = registryOpener(inputs, ports);
    const finish = await recipe.prepare(inputs, ports, registry);
    const who = key === undefined ? await jobSigning(signing, ports) : await keySigning(key, signing, ports);
    const { identity } = who;
    const material = await finish(identity);
    const places = {
        inputs: signing,
        defaultStores: defaultStores(recipe, signing, who),
        pushesToRegistry: pushesToRegistry(inputs),
    };
    const named = nameItems(material.items, ports.platform);
    const referred = await referLargeDocuments(named, places, registryInputs, ports);
    const items = nameItems(referred.items, ports.platform);
    const notices = [...material.notices, ...referred.notices];
    assertRegistryInputsUsed(inputs, {
        hasImages: items.some(isAboutImages),
        storesThere: items.some((item) => namesOf(item, places).includes('oci')),
    });
    const context = {
        ...base,
        instance: who.instance,
        needsTrustedRoot: signing.trustedRoot !== undefined,
        ...(material.provenance === undefined ? {} : { provenance: material.provenance }),
    };
    if (signing.isDryRun) {
        return {
            ...context,
            outcome: 'dry-run',
            bundles: [],
            statements: await writeUnsigned(items, ports),
            notices,
        };
    }
    const assertApart = apartFrom(items, places, registryInputs);
    const signer = await who.signer(items, assertApart);
    const signed = await signItems({
        items: nameCoSigned(items, signer.opened?.key.publicKey.fingerprint),
        ...places,
        signer,
        registryInputs,
        registry,
        writesAttestationFile: recipe.writesAttestationFile,
        writesSignatures: recipe.writesSignatures,
        defaultBundleDir: recipe.defaultBundleDir,
    }, ports).finally(() => signer.opened?.key.close());
    const { failure, ...rest } = signed;
    const result = {
        ...context,
        ...rest,
        repository: signer.repository,
        ...(signed.bundles.length === 0 ? {} : signer.reported),
        notices: [...notices, ...signed.notices],
    };
    if (failure === undefined) {
        const records = await createStorageRecords(signed.bundles, inputs, signer, ports);
        return { ...result, ...records, notices: [...result.notices, ...records.notices], outcome: 'verified' };
    }
    const report = (0,outcome_error/* describeFailure */.Ic)(failure);
    return { ...result, outcome: report.outcome, failure: report };
}
async function jobSigning(signing, ports) {
    const instance = await (0,flow_instance/* openInstance */.QS)(signing, ports);
    const identity = once(() => (0,flow_identity/* readIdentity */.x)(instance.rule, ports)).get;
    return {
        instance: instance.config.instance,
        isForGitHub: instance.config.instance !== 'private',
        identity,
        signer: async (items, assertApart) => {
            assertApart(undefined);
            const who = await identity();
            assertNothingForged(items, who);
            return identitySigner(instance, who);
        },
    };
}
/** With a key nobody logs in as the job, and an ID token is asked for only where a provenance is made of it. */
async function keySigning(key, signing, ports) {
    const instance = await openKeyInstance(key, signing, ports);
    const issuers = instance.oidcIssuers.length === 0 ? undefined : instance.oidcIssuers;
    const identity = once(() => (0,flow_identity/* readIdentity */.x)((0,issuer/* issuerRuleFor */.Z)(ports.job.serverUrl, issuers), ports));
    return {
        instance: 'key',
        isForGitHub: false,
        identity: identity.get,
        signer: async (items, assertApart) => {
            const accept = (publicKey) => {
                assertSignsAll(publicKey, items, instance.config);
                assertApart(publicKey);
            };
            return keySigner(await openSigner(key, instance, accept, ports), ports.job, await identity.known());
        },
    };
}
/**
 * Where bundles go when nobody says: those about images to the registry, and to GitHub too where the action's other
 * bundles go there; files only where a folder is named.
 */
function defaultStores(recipe, signing, { isForGitHub }) {
    const others = isForGitHub ? recipe.defaultStores(signing) : ['file'];
    const images = [
        ...(others.includes('github') ? ['github'] : []),
        'oci',
        ...(signing.bundleDir === undefined ? [] : ['file']),
    ];
    return (item) => (isAboutImages(item) ? images : others);
}
/**
 * A pull request from a fork gets no ID token and no secrets, so there is nothing to sign with; that is no failure. An event that runs
 * with the base repository's rights on a fork's code is one.
 *
 * @throws CoreError bad-input `FORK_WITH_RIGHTS` (case S12)
 */
function forkNotice(ports) {
    const { isFork, eventName } = ports.job;
    if (!isFork)
        return undefined;
    if (['pull_request', 'pull_request_review', 'pull_request_review_comment'].includes(eventName)) {
        return 'This pull request comes from a fork, whose jobs get neither an ID token nor secrets: nothing was signed. The push after the merge signs.';
    }
    throw (0,outcome_error/* badInput */.AN)('FORK_WITH_RIGHTS', `event ${eventName}: the code comes from a fork and the job has the rights of this repository; nothing was signed`, {
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
            (0,cross_check/* assertNoContradiction */.J)(item.statement, identity.signer);
}
/** What is made when it is first asked for; `known` does not ask. */
function once(make) {
    let made;
    return {
        get: () => {
            made ??= make();
            return made;
        },
        known: () => made,
    };
}
function noKey() {
    return (0,outcome_error/* badInput */.AN)('INPUT', 'input key: no key is given', {
        remedy: 'give `key`, for example `pkcs11:token=CI;object=release?module-path=/usr/lib/softhsm/libsofthsm2.so`; `sign` signs without one',
    });
}
/** Refuses a demand that needs a subject, when there is none. */
function assertSome(count, what) {
    if (count === 0)
        throw new outcome_error/* CoreError */.am('bad-input', 'NO_SUBJECT', `${what}: nothing to sign`);
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/attest.js











/**
 * Attests: an SBOM with `sbom-path`, reports with `vulnerability-results`, `test-results` and `kubescape-results`, a step of a supply chain with `link-step`, any
 * predicate with `predicate-type` and `predicate` or `predicate-path`, else the build's provenance; the inputs, outputs
 * and side effects of `actions/attest`.
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
        needsKey: false,
        writesAttestationFile: true,
        writesSignatures: false,
        defaultBundleDir: undefined,
        defaultStores: (inputs) => (inputs.bundleDir === undefined ? ['github'] : ['github', 'file']),
        prepare: async (inputs, ports, registry) => {
            const read = await readPredicate(inputs, ports);
            const subjects = (await readProducts(inputs, ports)) ?? (await subjectsOf(inputs, registry, ports));
            if (read !== undefined) {
                if (read.type === uris/* PREDICATE */.W.linkV03)
                    assertOneLink(subjects);
                if (read.about !== undefined)
                    assertAbout(subjects, read.about);
                const items = statementItems(subjects, read);
                return async () => ({ items, notices: [] });
            }
            const local = await readLocalFacts(inputs, ports);
            return async (identity) => provenanceMaterial(subjects, await identity(), local, ports);
        },
    };
}
/** A report about other artifacts would vouch for those that nobody looked at. */
function assertAbout(subjects, about) {
    const other = subjects.find(({ digest }) => !about.some((known) => agree(known, digest)));
    if (other === undefined)
        return;
    throw (0,outcome_error/* badInput */.AN)('REPORT', `${(0,printable/* printable */.g)(other.name)}: the report verifies other artifacts, and not this one`, {
        remedy: 'attest the very files and images that were verified',
    });
}
function agree(known, own) {
    const common = Object.keys(own).filter((algorithm) => known[algorithm] !== undefined);
    return common.length > 0 && common.every((algorithm) => known[algorithm] === own[algorithm]);
}
/** Images where they are named, else what `subject-*` names; with `push-to-registry` that is an image too. */
async function subjectsOf(inputs, registry, ports) {
    if (namesImages(inputs))
        assertImagesAlone(inputs);
    const images = await readImages(inputs, registry, ports);
    if (images.length > 0)
        return images;
    const isPushed = pushesToRegistry(inputs);
    const subjects = await (0,flow_subjects/* readSubjects */.Km)(inputs, ports, isPushed ? 'oci' : undefined);
    const isForRegistry = isPushed || /(?:^|[\s,])oci(?:[\s,]|$)/.test(inputs.input('store'));
    if (!isForRegistry)
        return subjects;
    return isPushed ? locatePushed(subjects, registry) : (0,images_later/* locateSubjects */.m)(subjects, registry);
}
async function provenanceMaterial(subjects, identity, local, ports) {
    const facts = await readBuildFacts(identity.claims, local, ports);
    const provenance = (0,provenance_provenance/* provenanceFromClaims */.lz)(identity.claims, facts.context);
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

// EXTERNAL MODULE: ./packages/core/lib/trust/trusted-root.js
var trusted_root = __webpack_require__(55160);
;// CONCATENATED MODULE: ./packages/core/lib/flow/builder-instance.js




const builder_instance_MAX_BYTES = 8 * 1024 * 1024;
const NETWORK = ['proxy', 'noProxy', 'certificates'];
/**
 * The instance of a builder: by an empty object the public-good one or GitHub's, as the repository's visibility has it;
 * else the private one whose `signingConfig` and `trustedRoot` are in the file.
 *
 * @throws CoreError bad-input `SIGNING_CONFIG`, and as {@link openInstance}
 */
async function openBuilderInstance(file, inputs, ports) {
    const { signingConfig, trustedRoot } = readFile(file);
    if (signingConfig === undefined || trustedRoot === undefined)
        return (0,flow_instance/* openInstance */.QS)(inputs, ports);
    const config = (0,signing_config/* parseSigningConfig */.V2)(JSON.stringify(signingConfig), `${file.source}, signingConfig`, {
        now: ports.clock.now(),
    });
    const root = (0,trusted_root/* parseTrustedRoot */.t1)(Buffer.from(JSON.stringify(trustedRoot)), `${file.source}, trustedRoot`);
    return (0,flow_instance/* checkedInstance */.rR)({
        config,
        rule: (0,issuer/* issuerRuleFor */.Z)(ports.job.serverUrl, config.oidcIssuers),
        profile: (0,trust_profile/* privateProfile */.fP)(root, file.source),
    }, inputs, ports);
}
/** Trust root of a private instance as JSON, for those who verify; undefined: the published ones. @throws as {@link openBuilderInstance} */
function privateRootOf(file) {
    const { trustedRoot } = readFile(file);
    return trustedRoot === undefined ? undefined : JSON.stringify(trustedRoot);
}
/** Issuers whose tokens a private instance takes; undefined: the published ones. @throws as {@link openBuilderInstance} */
function privateIssuersOf(file, now) {
    const { signingConfig } = readFile(file);
    if (signingConfig === undefined)
        return undefined;
    return parseSigningConfig(JSON.stringify(signingConfig), `${file.source}, signingConfig`, { now }).oidcIssuers;
}
/**
 * The way out that a copy's file names; undefined: it names none.
 *
 * @throws CoreError bad-input `SIGNING_CONFIG` for one that is none, or holds a password, which whoever reads the copy
 * would have
 */
function networkOf(file) {
    const { network } = readFile(file);
    if (network === undefined)
        return undefined;
    for (const [name, value] of Object.entries(network)) {
        if (!NETWORK.some((known) => known === name) || typeof value !== 'string' || value === '')
            throw unusable(file, `network.${name.slice(0, 40)} is not known, or no text`);
    }
    const { proxy, noProxy, certificates } = network;
    if (proxy === undefined ? noProxy !== undefined : !isPlainProxy(proxy))
        throw unusable(file, 'network.proxy is not http://host:port, without user and password');
    return {
        ...(proxy === undefined ? {} : { proxy }),
        ...(noProxy === undefined ? {} : { noProxy }),
        ...(certificates === undefined ? {} : { certificates }),
    };
}
function isPlainProxy(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return (url?.protocol === 'http:' && url.username === '' && url.password === '' && url.pathname === '/' && url.search === '');
}
/**
 * Where packages are asked for, by their ecosystem: the public registries, unless a copy was made for others. Whoever
 * proposes a change chooses none.
 *
 * @throws CoreError bad-input `SIGNING_CONFIG`
 */
function packageRegistriesOf(file) {
    const { packageRegistries = {} } = readFile(file);
    for (const [name, value] of Object.entries(packageRegistries)) {
        if (!Object.hasOwn(PACKAGE_REGISTRIES, name) || typeof value !== 'string' || !URL.canParse(value))
            throw unusable(file, `packageRegistries.${name.slice(0, 40)} is not known, or no URL`);
    }
    return { ...PACKAGE_REGISTRIES, ...packageRegistries };
}
const PACKAGE_REGISTRIES = { npm: 'https://registry.npmjs.org', pypi: 'https://pypi.org' };
function readFile(file) {
    const value = (0,parse/* parseJson */.q)(file.bytes, { what: file.source, maxBytes: builder_instance_MAX_BYTES });
    if ((0,types/* isJsonObject */.O)(value)) {
        const { signingConfig, trustedRoot, network, packageRegistries, ...others } = value;
        const isObject = (one) => one === undefined || (0,types/* isJsonObject */.O)(one);
        const isKnown = Object.keys(others).length === 0 && isObject(network) && isObject(packageRegistries);
        const way = {
            ...(network === undefined ? {} : { network: network }),
            ...(packageRegistries === undefined ? {} : { packageRegistries: packageRegistries }),
        };
        if (isKnown && signingConfig === undefined && trustedRoot === undefined)
            return way;
        if (isKnown && (0,types/* isJsonObject */.O)(signingConfig) && (0,types/* isJsonObject */.O)(trustedRoot))
            return { signingConfig, trustedRoot, ...way };
    }
    throw unusable(file, 'is neither empty nor signingConfig and trustedRoot, with network and packageRegistries or without');
}
function unusable({ source }, problem) {
    return (0,outcome_error/* badInput */.AN)('SIGNING_CONFIG', `${source}: ${problem}`, { remedy: 'make the copy of the builders anew' });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/core/lib/subject/manifest.js
var manifest = __webpack_require__(25101);
// EXTERNAL MODULE: ./packages/core/lib/subject/names.js
var subject_names = __webpack_require__(3702);
;// CONCATENATED MODULE: ./packages/core/lib/subject/collect.js









/** Copies in work at once. */
const COPIES_AT_ONCE = 8;
/** What the store of artifacts takes in no path. @see actions/toolkit, packages/artifact, path-and-artifact-name-validation */
const NOT_STORED = /[":<>|*?\r\n\\]/;
/**
 * Copies the files that a build made into a folder, hashes the copies, and writes the manifest beside them: what is
 * hashed is what will be uploaded, whatever the build still does to its own files.
 *
 * @throws CoreError bad-input, naming the file or input at fault
 */
async function collectSubjects(request, machine) {
    const files = await (0,walk/* walkFiles */.F)(request.artifacts, machine);
    if (files.length > manifest/* MAX_MANIFEST_SUBJECTS */.bP) {
        throw (0,outcome_error/* badInput */.AN)('FILE', `the patterns match ${files.length} files; a build hands over ${manifest/* MAX_MANIFEST_SUBJECTS */.bP} at most`, {
            remedy: 'pack them into an archive',
        });
    }
    assertStorable(files, machine);
    const names = collect_namesOf(files, request.names);
    const copies = files.map(({ relative, size }) => ({
        relative: `${manifest/* FILES_FOLDER */.rv}/${relative}`,
        path: (0,external_node_path_.join)(request.folder, manifest/* FILES_FOLDER */.rv, relative),
        size,
    }));
    await copyAll(files, copies, machine);
    const digests = await (0,hash/* hashFiles */.y)(copies, request.algorithms, machine);
    const subjects = copies.map(({ relative }, index) => ({
        name: names[index] ?? '',
        digest: digests[index] ?? {},
        file: relative,
    }));
    const { bytes, digest } = (0,manifest/* writeManifest */.HN)({ subjects, build: request.build });
    if (bytes.byteLength > manifest/* MAX_MANIFEST_BYTES */.ZJ)
        throw (0,outcome_error/* badInput */.AN)('FILE', 'the names of the files are too long together');
    await machine.fs.writeFile((0,external_node_path_.join)(request.folder, manifest/* MANIFEST_NAME */.ir), bytes, { flag: 'wx' }).catch((cause) => {
        throw unwritable(manifest/* MANIFEST_NAME */.ir, cause);
    });
    return { digest, subjects };
}
/**
 * Names that the builder gives to files, out of JSON: `{"names":{"<path>":"<name>"}}`.
 *
 * @throws CoreError bad-input `INPUT`
 */
function namesFromMetadata(metadata) {
    const { names = {}, ...others } = metadata;
    const [unknown] = Object.keys(others);
    if (unknown !== undefined)
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input metadata: has the unknown field "${(0,printable/* printable */.g)(unknown)}"`);
    if (!(0,types/* isJsonObject */.O)(names))
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input metadata: names is not an object');
    return new Map(Object.entries(names).map(([path, name]) => {
        if (typeof name === 'string' && (0,manifest/* nameProblem */.rH)(name) === undefined)
            return [path, name];
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input metadata: the name of "${(0,printable/* printable */.g)(path)}" cannot be that of a subject`);
    }));
}
/** Refuses before anything is copied what would be lost or renamed on the way, or was never in the workspace. */
function assertStorable(files, machine) {
    const workspace = machine.workspace.replaceAll('\\', '/').replace(/\/+$/, '');
    const folded = new Map();
    for (const { path, relative } of files) {
        if (!path.startsWith(`${workspace}/`) || path.slice(workspace.length + 1) !== relative) {
            throw (0,outcome_error/* badInput */.AN)('FILE', `${(0,printable/* printable */.g)(path)}: is not in the workspace`, {
                remedy: 'let the build write into the workspace: nothing else is collected',
            });
        }
        const [character] = NOT_STORED.exec(relative) ?? [];
        if (character !== undefined) {
            throw (0,outcome_error/* badInput */.AN)('FILE', `${(0,printable/* printable */.g)(relative)}: the store of artifacts takes no "${character}" in a name`, {
                remedy: 'rename the file, or pack it into an archive',
            });
        }
        const twin = folded.get(relative.toLowerCase());
        if (twin !== undefined) {
            throw (0,outcome_error/* badInput */.AN)('FILE', `${(0,printable/* printable */.g)(relative)}: differs from ${(0,printable/* printable */.g)(twin)} in case only`, {
                remedy: 'rename one: on the way to the signing job they could become one file',
            });
        }
        folded.set(relative.toLowerCase(), relative);
    }
}
function collect_namesOf(files, given) {
    const usual = (0,subject_names/* fileNames */.j)(files, 'auto');
    const names = files.map(({ relative }, index) => given.get(relative) ?? usual[index] ?? '');
    const paths = new Set(files.map(({ relative }) => relative));
    const stray = [...given.keys()].find((path) => !paths.has(path));
    if (stray !== undefined)
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input metadata: no artifact has the path "${(0,printable/* printable */.g)(stray)}"`);
    const owners = new Map();
    for (const [index, name] of names.entries()) {
        const path = files[index]?.relative ?? '';
        const problem = (0,manifest/* nameProblem */.rH)(name);
        if (problem !== undefined)
            throw (0,outcome_error/* badInput */.AN)('FILE', `${(0,printable/* printable */.g)(path)}: its name ${problem}`);
        const other = owners.get(name);
        if (other !== undefined) {
            throw (0,outcome_error/* badInput */.AN)('SUBJECT', `${(0,printable/* printable */.g)(path)} and ${(0,printable/* printable */.g)(other)}: both would be called "${(0,printable/* printable */.g)(name)}"`);
        }
        owners.set(name, path);
    }
    return names;
}
async function copyAll(files, copies, { fs }) {
    for (const folder of new Set(copies.map(({ path }) => (0,external_node_path_.dirname)(path)))) {
        await fs.mkdir(folder, { recursive: true }).catch((cause) => {
            throw unwritable(folder, cause);
        });
    }
    await (0,map_limit/* mapLimit */.s)(files, COPIES_AT_ONCE, async ({ path, relative }, index) => {
        const flags = external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE;
        await fs.copyFile(path, copies[index]?.path ?? '', flags).catch((cause) => {
            throw unwritable(relative, cause);
        });
    });
}
function unwritable(name, cause) {
    return (0,outcome_error/* badInput */.AN)('OUTPUT_WRITE', `${(0,printable/* printable */.g)(name)}: cannot be copied for the signing job`, {
        remedy: 'check that the file is readable and that the disk has room for a copy of everything that was built',
        cause,
    });
}

// EXTERNAL MODULE: ./packages/core/lib/provenance/builder.js
var provenance_builder = __webpack_require__(79358);
// EXTERNAL MODULE: ./packages/core/lib/flow/gcp-registry-login.js + 1 modules
var gcp_registry_login = __webpack_require__(4394);
;// CONCATENATED MODULE: ./packages/core/lib/flow/builder-image-inputs.js



const PLATFORM = /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/;
/** Not `sha256-<hex>`: there registries, and cosign, keep what is said about another image. @see OCI distribution spec 1.1, "Referrers Tag Schema" */
const TAG = /^(?!sha\d+-[0-9a-f]{32})\w[\w.-]{0,127}$/;
const MAX_TAGS = 100;
/** @throws CoreError bad-input `INPUT`, naming the input */
function readImageInputs(inputs, scope) {
    const digest = needed(inputs, 'image-digest');
    if (!/^sha256:[0-9a-f]{64}$/.test(digest)) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input image-digest: "${digest.slice(0, 100)}" is not sha256:<hex>`, {
            remedy: 'give the digest that the push of the image said',
        });
    }
    const login = loginOf(inputs, 'registry');
    const gcp = (0,gcp_registry_login/* readGcpIdentity */.b)(inputs);
    if (login !== undefined && gcp !== undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs registry-username and gcp-workload-identity-provider: one login is enough', {
            remedy: 'leave one of them out',
        });
    }
    return {
        image: needed(inputs, 'image'),
        digest,
        scope,
        platforms: wordsOf(inputs, 'image-platforms', PLATFORM, 'os/architecture'),
        tags: wordsOf(inputs, 'image-tags', TAG, 'a tag, without the name of the image and without a whole digest'),
        login,
        gcp,
        provenanceRepository: (0,signing_inputs/* optional */.lq)(inputs, 'provenance-repository'),
        provenanceLogin: loginOf(inputs, 'provenance-registry'),
    };
}
function needed(inputs, name) {
    const value = (0,signing_inputs/* optional */.lq)(inputs, name);
    if (value !== undefined)
        return value;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${name}: is missing`, {
        remedy: 'give the image and its digest; what the build job did not say it did not push',
    });
}
function wordsOf(inputs, name, form, shown) {
    const words = ((0,signing_inputs/* optional */.lq)(inputs, name) ?? '').split(/[\s,]+/).filter((word) => word !== '');
    const odd = words.find((word) => !form.test(word));
    if (odd !== undefined)
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${name}: "${odd.slice(0, 150)}" is not ${shown}`);
    if (words.length <= MAX_TAGS)
        return [...new Set(words)];
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${name}: has ${words.length} entries; at most ${MAX_TAGS} are taken`);
}
function loginOf(inputs, prefix) {
    const username = (0,signing_inputs/* optional */.lq)(inputs, `${prefix}-username`);
    // A password is taken as it is: blanks may belong to it.
    const password = inputs.input(`${prefix}-password`);
    if (username === undefined && password === '')
        return undefined;
    if (username !== undefined && password !== '')
        return { username, password };
    throw (0,outcome_error/* badInput */.AN)('INPUT', `inputs ${prefix}-username and ${prefix}-password: one goes not without the other`, {
        remedy: 'give both, or neither where the registry knows no logins',
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/builder-inputs.js





/** A run has fifty attempts at most, and each is asked for. */
const MAX_ATTEMPT = 100;
/** @throws CoreError bad-input `INPUT`, naming the input */
function readBuilderInputs(inputs) {
    const inputsOfCall = (0,signing_inputs/* jsonObjectInput */.IB)(inputs, 'inputs');
    if (inputsOfCall === undefined)
        throw missing('inputs');
    const builder = oneBuilder(inputs, [...provenance_builder/* BUILDERS */.rV, ...provenance_builder/* ATTESTERS */.Ex]);
    const artifacts = artifactsOf(builder, inputs);
    if (artifacts.kind === 'image')
        assertOneImage(artifacts.image.image, inputsOfCall.image);
    return {
        builder,
        artifacts,
        inputs: inputsOfCall,
        vars: (0,signing_inputs/* jsonObjectInput */.IB)(inputs, 'vars'),
        ...readSigningChoices(inputs),
        bundleName: bundleName(inputs),
    };
}
/** The parameters in the provenance are those that counted: an image that comes in a secret must not be another. */
function assertOneImage(image, parameter) {
    if (parameter === undefined || parameter === '' || parameter === image)
        return;
    throw (0,outcome_error/* badInput */.AN)('INPUT', 'input image: and the secret of that name are two images, and the provenance has the input', {
        remedy: 'give the image once',
    });
}
/** @throws CoreError bad-input `INPUT` */
function readSigningChoices(inputs) {
    const store = (0,signing_inputs/* oneOf */.yL)(inputs, 'store', ['', 'github', 'none'], '');
    const missingRelease = (0,signing_inputs/* oneOf */.yL)(inputs, 'missing-release', ['', 'draft', 'published'], '');
    return {
        allowPublicLog: (0,signing_inputs/* isTrue */.Hn)(inputs, 'allow-public-log'),
        releaseTag: (0,signing_inputs/* optional */.lq)(inputs, 'release-tag'),
        ...(missingRelease === '' ? {} : { missingRelease }),
        store: store === '' ? undefined : store,
    };
}
/** Where the hand-over of a build job lies, and the digest that it claims. @throws CoreError bad-input `INPUT` */
function readHandover(inputs) {
    return {
        folder: absolute(builder_inputs_needed(inputs, 'folder')),
        subjectsDigest: matching(inputs, 'subjects-digest', /^sha256:[0-9a-f]{64}$/, 'sha256:<hex>'),
    };
}
function artifactsOf(builder, inputs) {
    if (!(0,provenance_builder/* isAboutAnImage */.ww)(builder))
        return (0,provenance_builder/* isAttester */.dT)(builder) ? builder_inputs_named(inputs) : built(inputs);
    if ((0,provenance_builder/* isAttester */.dT)(builder))
        return { kind: 'image', image: readImageInputs(inputs, 'index'), build: undefined };
    return { kind: 'image', image: readImageInputs(inputs, 'all'), build: buildJob(inputs) };
}
function built(inputs) {
    if ((0,signing_inputs/* optional */.lq)(inputs, 'base64-subjects') !== undefined)
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input base64-subjects: goes with a builder that only signs');
    return {
        kind: 'built',
        ...readHandover(inputs),
        ...buildJob(inputs),
    };
}
function buildJob(inputs) {
    return {
        buildJob: builder_inputs_needed(inputs, 'build-job'),
        buildAttempt: attempt(inputs),
        allowsSelfHosted: (0,signing_inputs/* isTrue */.Hn)(inputs, 'allow-self-hosted'),
        cache: (0,signing_inputs/* isTrue */.Hn)(inputs, 'shared-cache') ? 'shared' : 'none',
    };
}
function builder_inputs_named(inputs) {
    if ((0,signing_inputs/* optional */.lq)(inputs, 'folder') === undefined)
        return { kind: 'named', from: 'input', base64: builder_inputs_needed(inputs, 'base64-subjects') };
    if ((0,signing_inputs/* optional */.lq)(inputs, 'base64-subjects') !== undefined)
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input base64-subjects: comes in an input or in a file, and not in both', {
            remedy: 'give `base64-subjects` or `base64-subjects-as-file`',
        });
    const { folder, subjectsDigest: fileDigest } = readHandover(inputs);
    return { kind: 'named', from: 'file', folder, fileDigest };
}
function bundleName(inputs) {
    const name = (0,signing_inputs/* optional */.lq)(inputs, 'bundle-name');
    if (name === undefined || (/^[\w.][\w .+-]{0,199}$/.test(name) && !/^\.+$/.test(name)))
        return name;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input bundle-name: "${name.slice(0, 100)}" is not the name of a file`, {
        remedy: 'give letters, digits and `. _ + -` only',
    });
}
/** The builder whose build job this is. @throws CoreError bad-input `INPUT` */
function readBuilder(inputs) {
    return oneBuilder(inputs, provenance_builder/* BUILDERS */.rV);
}
function oneBuilder(inputs, known) {
    const name = builder_inputs_needed(inputs, 'builder');
    const found = known.find((builder) => builder === name);
    if (found !== undefined)
        return found;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input builder: "${name.slice(0, 100)}" is not one of ${known.join(', ')}`);
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
function builder_inputs_needed(inputs, name) {
    const value = (0,signing_inputs/* optional */.lq)(inputs, name);
    if (value === undefined)
        throw missing(name);
    return value;
}
function matching(inputs, name, form, shown) {
    const value = builder_inputs_needed(inputs, name);
    if (form.test(value))
        return value;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input ${name}: "${value.slice(0, 100)}" is not ${shown}`, {
        remedy: 'it comes out of the outputs of the build job: look at what that job says',
    });
}
function attempt(inputs) {
    const value = matching(inputs, 'build-attempt', /^[1-9]\d{0,2}$/, 'the number of an attempt');
    if (Number(value) <= MAX_ATTEMPT)
        return value;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input build-attempt: ${value} is more than any run has`);
}
function absolute(folder) {
    if ((0,external_node_path_.isAbsolute)(folder))
        return folder;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input folder: ${folder.slice(0, 200)} is not absolute`);
}
function missing(name) {
    return (0,outcome_error/* badInput */.AN)('INPUT', `input ${name}: is missing`, {
        remedy: 'this action is part of the builders: call `build-*.yml` with `uses:` of a job',
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/collect-build.js







/**
 * The end of a builder's build job: copies and hashes what was built. What it says is what the build says, and whoever
 * signs trusts it with nothing else. Asks nobody for anything. Never throws for a failure.
 *
 * @param job name of the job, `GITHUB_JOB`
 */
async function collectBuild(inputs, ports, job) {
    try {
        return await collect(inputs, ports, job);
    }
    catch (error) {
        return notCollected((0,outcome_error/* describeFailure */.Ic)(error));
    }
}
/** The result of a failure. */
function notCollected(failure) {
    return { version: report_types/* RESULT_VERSION */.R, action: 'collect', outcome: failure.outcome, failure, notices: [], count: 0 };
}
async function collect(inputs, ports, job) {
    const builder = readBuilder(inputs);
    const artifacts = (0,signing_inputs/* optional */.lq)(inputs, 'artifacts');
    if (artifacts === undefined) {
        throw (0,outcome_error/* badInput */.AN)('NO_SUBJECT', 'input artifacts: names nothing that was built', { remedy: 'give `artifacts`' });
    }
    const leg = (0,signing_inputs/* optional */.lq)(inputs, 'leg');
    const names = namesFromMetadata((0,signing_inputs/* jsonObjectInput */.IB)(inputs, 'metadata') ?? {});
    await ports.fs.mkdir(ports.job.tempDir, { recursive: true });
    const folder = await ports.fs.mkdtemp((0,external_node_path_.join)(ports.job.tempDir, 'built-'));
    const { digest, subjects } = await collectSubjects({
        artifacts,
        // npm's registry asks for sha512.
        algorithms: builder === 'node' ? ['sha256', 'sha512'] : ['sha256'],
        names,
        build: {
            runId: ports.job.runId,
            runAttempt: ports.job.runAttempt,
            job: leg === undefined ? job : `${job} (${leg})`,
        },
        folder,
    }, (0,flow_subjects/* subjectMachine */.aM)(ports));
    return {
        version: report_types/* RESULT_VERSION */.R,
        action: 'collect',
        outcome: 'verified',
        notices: [],
        folder,
        subjectsDigest: digest,
        count: subjects.length,
    };
}

// EXTERNAL MODULE: ./packages/core/lib/report/blocks.js
var report_blocks = __webpack_require__(90284);
// EXTERNAL MODULE: ./packages/core/lib/report/render-markdown.js
var render_markdown = __webpack_require__(91678);
;// CONCATENATED MODULE: ./packages/core/lib/flow/required-comment-body.js



/** By this a comment of ours is found again. */
const COMMENT_MARK = '<!-- slsa-actions: verify-required -->';
/** Rows that are shown, and characters of a cell; GitHub takes 65,536 characters. */
const MAX_ROWS = 50;
const MAX_CELL = 300;
const MAX_BODY = 60_000;
const OUTCOMES = { verified: 'good', refused: 'bad', 'bad-input': 'bad', undecided: 'open' };
/**
 * The comment about a check: its headline from what GitHub says of the run, its table from the result file, every cell of
 * it as code, so that nothing in it is a link, a picture or a mention. Undefined where nothing was to be verified.
 *
 * @throws CoreError bad-input `FILE`, WireError `JSON_*` for what is no result
 */
async function commentBody(bytes, { conclusion, head }, url) {
    const result = (0,parse/* parseJson */.q)(bytes, { what: 'the result of the check', maxBytes: 1024 * 1024 });
    const artifacts = (0,types/* isJsonObject */.O)(result) ? result.artifacts : undefined;
    if (!Array.isArray(artifacts))
        throw (0,outcome_error/* badInput */.AN)('FILE', 'the result of the check has no list of artifacts');
    const hasPassed = conclusion === 'success';
    if (artifacts.length === 0 && hasPassed)
        return undefined;
    const rows = artifacts.slice(0, MAX_ROWS).map(rowOf);
    const left = artifacts.length - rows.length;
    const blocks = [
        {
            kind: 'heading',
            level: 3,
            text: hasPassed ? 'What this brings in passed the check' : 'What this brings in did not pass the check',
            mark: hasPassed ? 'good' : 'bad',
        },
        ...(rows.length === 0 ? [] : [{ kind: 'table', head: ['Artifact', 'Where', 'Verdict', 'Why'], rows }]),
        {
            kind: 'paragraph',
            content: [
                (0,report_blocks/* text */.Qq)(`${left > 0 ? `… and ${left} more. ` : ''}At commit `),
                (0,report_blocks/* code */.aY)(head.slice(0, 12)),
                (0,report_blocks/* text */.Qq)('; what counts is the check: '),
                (0,report_blocks/* link */.nf)('its run', url),
                (0,report_blocks/* text */.Qq)('.'),
            ],
        },
    ];
    const body = `${COMMENT_MARK}\n${(0,render_markdown/* renderMarkdown */.G)(blocks)}`;
    if (body.length <= MAX_BODY)
        return body;
    return `${COMMENT_MARK}\n${(0,render_markdown/* renderMarkdown */.G)(blocks.filter(({ kind }) => kind !== 'table'))}`;
}
function rowOf(artifact) {
    const { subject, image, places, outcome, failure } = (0,types/* isJsonObject */.O)(artifact) ? artifact : {};
    const [place] = Array.isArray(places) ? places : [];
    const known = Object.entries(OUTCOMES).find(([name]) => name === outcome);
    return [
        (0,report_blocks/* code */.aY)(cell(fieldOf(image, 'reference') ?? fieldOf(subject, 'name'))),
        (0,report_blocks/* code */.aY)(cell(place === undefined ? undefined : `${fieldOf(place, 'file') ?? ''}:${fieldOf(place, 'line') ?? ''}`)),
        known === undefined ? (0,report_blocks/* code */.aY)('unknown') : (0,report_blocks/* badge */.qS)(known[0], known[1]),
        (0,report_blocks/* code */.aY)(cell(fieldOf(failure, 'message'))),
    ];
}
function fieldOf(value, key) {
    const found = (0,types/* isJsonObject */.O)(value) ? value[key] : undefined;
    return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}
function cell(value) {
    return (value ?? '').slice(0, MAX_CELL);
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/required-comment.js







/** Result of a check, in bytes. What is larger is no result of ours. */
const required_comment_MAX_BYTES = 1024 * 1024;
const FILE = 'result.json';
const CONCLUSIONS = ['success', 'failure'];
/**
 * Keeps one comment on a pull request up to date with what the required check found. Which pull request, and whether the
 * check passed, is what GitHub says of the run; the result file is data of anybody's, shown as text and never believed.
 * Never throws for a failure.
 */
async function commentOnRequired(inputs, ports) {
    const base = { version: report_types/* RESULT_VERSION */.R, action: 'required-comment' };
    try {
        const run = runOf(ports);
        if (ports.openPullRequests === undefined)
            throw (0,outcome_error/* badInput */.AN)('NOT_YET', 'pull requests cannot be reached here');
        const pulls = await ports.openPullRequests();
        const pull = await pullOf(run, pulls, ports);
        if (pull === undefined) {
            const notice = `No open pull request proposes ${run.head} any more: nothing was commented.`;
            return { ...base, outcome: 'verified', did: 'nothing', notices: [notice] };
        }
        const { repository, serverUrl } = ports.job;
        const url = `${serverUrl}/${repository}/actions/runs/${run.id}`;
        const body = await commentBody(await resultOf(inputs, ports), run, url);
        return { ...base, outcome: 'verified', did: await put(body, pull, pulls, repository), notices: [] };
    }
    catch (error) {
        const failure = (0,outcome_error/* describeFailure */.Ic)(error);
        return { ...base, outcome: failure.outcome, failure, notices: [] };
    }
}
/** @throws CoreError bad-input `TRIGGER` */
function runOf({ job }) {
    const run = job.eventName === 'workflow_run' ? job.event.workflow_run : undefined;
    if (!(0,types/* isJsonObject */.O)(run) || run.event !== 'pull_request') {
        throw (0,outcome_error/* badInput */.AN)('TRIGGER', `event ${job.eventName}: is not the end of a check of a pull request`, {
            remedy: 'call this workflow on `workflow_run`, of the workflow that is required',
        });
    }
    const { id, conclusion } = run;
    const head = textAt(run, 'head_sha');
    const fromRepository = textAt(run, 'head_repository', 'full_name');
    const branch = textAt(run, 'head_branch');
    const known = CONCLUSIONS.find((one) => one === conclusion);
    const isWhole = typeof id === 'number' && Number.isSafeInteger(id) && /^[0-9a-f]{40}$/.test(head ?? '') && known !== undefined;
    if (!isWhole || fromRepository === undefined || branch === undefined || head === undefined || known === undefined) {
        throw (0,outcome_error/* badInput */.AN)('TRIGGER', 'the event does not tell of a run that ended, its commit and its branch');
    }
    return { id, head, from: `${fromRepository.split('/')[0]}:${branch}`, fromRepository, conclusion: known };
}
/** The pull request whose newest commit the run was for: by the API, never by what the run left. */
async function pullOf(run, pulls, { job }) {
    const found = await pulls.openFrom(job.repository, run.from);
    return found.find(({ head, headRepository, baseRepository }) => head === run.head && headRepository === run.fromRepository && baseRepository === job.repository);
}
/** The text of the result file: exactly one file of that name, no link, nothing beside it. */
async function resultOf(inputs, ports) {
    const folder = (0,signing_inputs/* optional */.lq)(inputs, 'folder') ?? '';
    const names = await ports.fs.readdir(folder).catch((cause) => {
        throw (0,outcome_error/* badInput */.AN)('FILE', 'input folder: there is no result of a check', { cause });
    });
    if (names.join() !== FILE)
        throw (0,outcome_error/* badInput */.AN)('FILE', `input folder: holds ${names.length} entries, and not ${FILE} alone`);
    return (0,read_limited/* readLimited */.tk)((0,external_node_path_.join)(folder, FILE), required_comment_MAX_BYTES, ports.fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('FILE', `${FILE} ${problem}`, cause === undefined ? {} : { cause }));
}
async function put(body, { number }, pulls, repository) {
    const comments = await pulls.comments(repository, number);
    const before = comments.find((comment) => comment.isOwn && comment.body.startsWith(COMMENT_MARK));
    if (body === undefined && before === undefined)
        return 'nothing';
    const text = body ?? `${COMMENT_MARK}\nNothing is brought in any more that has to be verified.\n`;
    if (before?.body.trim() === text.trim())
        return 'nothing';
    if (before === undefined)
        await pulls.comment(repository, number, text);
    else
        await pulls.changeComment(repository, before.id, text);
    return before === undefined ? 'commented' : 'changed';
}
function textAt(value, ...path) {
    let found = value;
    for (const step of path)
        found = (0,types/* isJsonObject */.O)(found) ? found[step] : undefined;
    return typeof found === 'string' ? found : undefined;
}

// EXTERNAL MODULE: ./packages/core/lib/flow/statement-files.js + 1 modules
var statement_files = __webpack_require__(71113);
;// CONCATENATED MODULE: ./packages/core/lib/flow/sign.js








/** Signs files, digests, images and ready in-toto statements, each with a bundle of its own. */
function sign(inputs, ports) {
    return runSigning(RECIPE, inputs, ports);
}
/** The same with a key, which must be given, and with the bare signatures in files of their own. */
function hsmSign(inputs, ports) {
    return runSigning({ ...RECIPE, action: 'hsm-sign', needsKey: true, writesSignatures: true }, inputs, ports);
}
const RECIPE = {
    action: 'sign',
    needsKey: false,
    writesAttestationFile: false,
    writesSignatures: false,
    defaultBundleDir: '.',
    defaultStores: () => ['file'],
    prepare: async (inputs, ports, registry) => {
        const items = [
            ...(await fileItems(inputs, ports)),
            ...(await digestItems(inputs, ports)),
            ...(await (0,statement_files/* statementFiles */.Fc)(inputs, registry, ports)),
            ...(await readImages(inputs, registry, ports)).map(imageItem),
        ];
        assertSome(items.length, 'inputs files, digests, statements, images');
        return async () => ({ items, notices: [] });
    },
};
async function fileItems(inputs, ports) {
    const paths = (0,signing_inputs/* optional */.lq)(inputs, 'files');
    if (paths === undefined)
        return [];
    const subjects = await (0,resolve/* resolveSubjects */.Gl)({ paths, nameStyle: 'auto', algorithms: ['sha256'] }, (0,flow_subjects/* subjectMachine */.aM)(ports));
    return subjects.map(signatureItem);
}
/** Lines of `sha256:<hex>`, with the artifact's name after a space where it has one. */
async function digestItems(inputs, ports) {
    const items = [];
    for (const line of (0,signing_inputs/* lines */.Mn)(inputs, 'digests')) {
        const [, digest = '', name = ''] = /^(\S+)(?:\s+(.+))?$/.exec(line) ?? [];
        if (!digest.startsWith('sha256:')) {
            throw (0,outcome_error/* badInput */.AN)('INPUT', `input digests: "${line}": a plain signature is made over sha256`, {
                remedy: 'give `sha256:<hex> <name>`',
            });
        }
        const subjects = await (0,resolve/* resolveSubjects */.Gl)({ digest, name: name === '' ? digest.replace(':', '-') : name }, (0,flow_subjects/* subjectMachine */.aM)(ports));
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
/**
 * The signature of an image is a statement that says nothing but which image, as cosign 3 writes it: the subject has no
 * name, since an image has as many as there are places that keep it.
 *
 * @see cosign 3, cmd/cosign/cli/sign: `signDigestBundle`
 */
function imageItem(subject) {
    const statement = (0,lib_statement/* createStatement */.Ay)([{ digest: subject.digest }], uris/* PREDICATE */.W.cosignSignV1, {});
    return { what: 'statement', subjects: [subject], kind: 'signature', statement };
}

;// CONCATENATED MODULE: ./packages/core/lib/provenance/builder-provenance.js




/** Fields of a release that reach a workflow as parameters. */
const RELEASE_FIELDS = ['tag_name', 'name', 'body', 'draft', 'prerelease', 'target_commitish'];
/**
 * SLSA provenance v1 of a build of one of this suite's builders. Nothing in it comes from the build job: parameters from
 * the verified token and the contexts of the signing job, facts about the build from GitHub's jobs API.
 *
 * @see docs/buildtypes
 */
function builderProvenance(claims, facts) {
    const { serverUrl: server, builder, made } = facts;
    const repository = `${server}/${claims.repository}`;
    const event = eventOf(claims, facts.event);
    const body = {
        buildDefinition: {
            buildType: (0,provenance_builder/* buildTypeOf */.QO)(builder, server),
            externalParameters: {
                source: { repository, ref: claims.ref },
                workflow: { repository, path: (0,workflow_ref/* workflowOf */.B)(claims.workflowRef, claims.repository).path, ref: claims.ref },
                inputs: facts.inputs,
                ...(event === undefined ? {} : { event }),
                ...(facts.vars === undefined ? {} : { vars: facts.vars }),
            },
            internalParameters: {
                github: {
                    event_name: claims.eventName,
                    repository_id: claims.repositoryId,
                    repository_owner_id: claims.repositoryOwnerId,
                    runner_environment: claims.runnerEnvironment,
                },
                ...(made.kind === 'built' ? jobsOf(made, claims) : {}),
            },
            resolvedDependencies: [
                { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
                { uri: `git+${server}/${builder.repository}@${builder.ref}`, digest: { gitCommit: builder.commit } },
            ],
        },
        runDetails: {
            builder: { id: `${server}/${claims.jobWorkflowRef}`, version: { job_workflow_sha: builder.commit } },
            metadata: {
                invocationId: `${repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`,
                ...(made.kind === 'built' ? { startedOn: made.build.startedAt, finishedOn: made.build.completedAt } : {}),
            },
        },
    };
    return {
        predicate: { type: uris/* PREDICATE */.W.provenanceV1, kind: 'provenance', body: body },
        basis: basisOf(event !== undefined, facts),
        notices: noticesOf(claims, facts),
    };
}
/** Both jobs, as the jobs API tells of them. */
function jobsOf({ build, own, cache }, claims) {
    return {
        build: {
            job: build.record.name,
            job_id: build.record.ids[0] ?? '',
            run_attempt: build.attempt,
            conclusion: build.record.conclusion ?? '',
            runner_environment: build.runnerEnvironment,
            runner_group: build.record.runnerGroup ?? '',
            runner_labels: [...build.record.labels],
            cache,
        },
        sign: { job: own.name, run_attempt: claims.runAttempt },
    };
}
/** The event's own parameters; always there for an event that has some, also when they are empty. */
function eventOf({ eventName }, event) {
    if (eventName === 'workflow_dispatch')
        return { inputs: (0,types/* isJsonObject */.O)(event.inputs) ? event.inputs : {} };
    if (eventName !== 'release')
        return undefined;
    const { release } = event;
    const given = (0,types/* isJsonObject */.O)(release) ? release : {};
    return { release: Object.fromEntries(RELEASE_FIELDS.map((name) => [name, given[name] ?? null])) };
}
/** Certified is what the certificate repeats; vouched for is what the control plane alone can have set. */
function basisOf(hasEvent, { vars, made }) {
    const definition = 'buildDefinition';
    const certified = [
        `${definition}.externalParameters.source`,
        `${definition}.externalParameters.workflow`,
        `${definition}.internalParameters.github`,
        `${definition}.resolvedDependencies[0]`,
        'runDetails.builder.id',
        'runDetails.builder.version.job_workflow_sha',
        'runDetails.metadata.invocationId',
    ];
    const vouched = [
        `${definition}.externalParameters.inputs`,
        ...(hasEvent ? [`${definition}.externalParameters.event`] : []),
        ...(vars === undefined ? [] : [`${definition}.externalParameters.vars`]),
        `${definition}.resolvedDependencies[1]`,
        ...(made.kind === 'built'
            ? [
                `${definition}.internalParameters.build`,
                `${definition}.internalParameters.sign`,
                'runDetails.metadata.startedOn',
                'runDetails.metadata.finishedOn',
            ]
            : []),
    ];
    return [
        ...certified.map((path) => ({ path, basis: 'certified' })),
        ...vouched.map((path) => ({ path, basis: 'vouched' })),
    ];
}
function noticesOf(claims, { made }) {
    const notices = [];
    if (claims.runnerEnvironment !== 'github-hosted')
        notices.push('This job, which signs, runs on a runner that is not GitHub’s own: Build L2 at most.');
    if (made.kind === 'named') {
        notices.push('Attest-only: nobody can see where these digests come from, so a verifier computes Build L2. A builder that builds as well reaches Build L3.');
        return notices;
    }
    const { build, cache } = made;
    if (build.runnerEnvironment === 'self-hosted')
        notices.push('The build ran on a runner that is not GitHub’s own: Build L2, and the provenance says so.');
    if (cache === 'shared')
        notices.push('The build could read a cache that other runs can write: Build L2, and the provenance says so.');
    if (build.attempt !== claims.runAttempt) {
        notices.push(`Attempt ${build.attempt} built and attempt ${claims.runAttempt} signs; the provenance names both. What the deployment's rules allowed in the first was not asked again.`);
    }
    return notices;
}

;// CONCATENATED MODULE: ./packages/core/lib/provenance/job-record.js
/** Group that GitHub's own runners are in. */
const HOSTED_GROUP = 'GitHub Actions';
/** Labels of GitHub's standard runners, and nothing else. */
const HOSTED_LABEL = /^(?:ubuntu|windows|macos)-(?:latest|\d[\w.-]*)$/;
/**
 * Whether a job ran on a machine of GitHub's. All of it must say so: a runner of one's own may bear the label
 * `ubuntu-24.04` and then takes jobs that ask for it, and a group of one's own may be called like GitHub's.
 */
function isOnHostedRunner({ labels, runnerGroup, runnerGroupId, runnerName }) {
    return (runnerGroupId === 0 &&
        runnerGroup === HOSTED_GROUP &&
        /^GitHub Actions \d+$/.test(runnerName ?? '') &&
        labels.length > 0 &&
        labels.every((label) => HOSTED_LABEL.test(label)));
}

;// CONCATENATED MODULE: ./packages/core/lib/provenance/build-job.js


/** The form of times in the jobs API. */
const build_job_RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
/**
 * The job that signs, among those of its attempt: by the id that its own verified token has, or, where a server puts none
 * into tokens, the one that runs on this runner.
 *
 * @throws CoreError undecided `BUILD_JOB` when GitHub does not know it
 */
function ownJob(jobs, own) {
    const { checkRunId, runnerName } = own;
    const found = jobs.filter(({ ids, status, runnerName: name }) => checkRunId === undefined
        ? status === 'in_progress' && runnerName !== undefined && name === runnerName
        : ids.includes(checkRunId));
    const [job, ...others] = found;
    if (job !== undefined && others.length === 0)
        return job;
    throw (0,outcome_error/* undecided */.oo)('BUILD_JOB', 'GitHub’s list of jobs does not have this job, so nobody can say what ran before it', {
        remedy: 'run the failed jobs again',
    });
}
/** Name of the job that signs, in the file of each builder. */
const SIGNING_JOB = 'sign';
/**
 * Full name of a job of the same call of the builder: what stands before this one's own. The name of the call is the
 * caller's, with as many ` / ` as it likes: one that leaves no place for ours would make another job the sibling.
 *
 * @param jobs of the attempt, this one among them
 * @throws CoreError refused `BUILD_JOB` for a name that does not end with the signing job's, or that others have
 */
function siblingName({ name: own }, name, jobs) {
    if (jobs.filter((job) => job.name === own).length > 1)
        throw misfit(`several jobs of the run have the name "${own.slice(-200)}" of this one`);
    if (own === SIGNING_JOB)
        return name;
    const call = own.endsWith(` / ${SIGNING_JOB}`) ? own.slice(0, -SIGNING_JOB.length) : undefined;
    if (call !== undefined)
        return `${call}${name}`;
    throw (0,outcome_error/* refused */.J5)('BUILD_JOB', `GitHub calls this job "${own.slice(-200)}", and not … / ${SIGNING_JOB}, so nobody can say which job built; nothing was signed`, { remedy: 'give the job that calls the builder a short name' });
}
/** Whether the job's record is complete; the API may lag behind for seconds. */
function isCompleted(name, jobs) {
    return jobs.filter((job) => job.name === name).every(({ status }) => status === 'completed');
}
/**
 * The one job of that name in the attempt in which it says that it built; which must have succeeded, must not have run
 * again since, and ran on a machine of GitHub's, unless others are allowed.
 *
 * @param jobs every attempt from the build's to the signing job's
 * @throws CoreError refused `BUILD_JOB` for whatever does not fit, undecided for a job that is not known to have ended
 */
function buildJobOf(name, attempt, jobs, allowsSelfHosted) {
    const record = theOnly(name, attempt, jobs.get(attempt) ?? []);
    if (record.status !== 'completed') {
        throw (0,outcome_error/* undecided */.oo)('BUILD_JOB', `GitHub says that the job "${name}" is still ${record.status}; nothing was signed`, {
            remedy: 'run the failed jobs again',
        });
    }
    if (record.conclusion !== 'success')
        throw misfit(`the job "${name}" ended with ${record.conclusion ?? 'nothing'}`);
    if (record.attempt !== attempt) {
        throw misfit(`the job "${name}" ran in attempt ${record.attempt ?? 'unknown'}, and its output says ${attempt}`);
    }
    const { startedAt, completedAt } = record;
    if (startedAt === undefined || completedAt === undefined || !isSpan(startedAt, completedAt))
        throw misfit(`the times of the job "${name}" are not those of a job that ended`);
    for (const [later, list] of jobs) {
        const again = later !== attempt && list.find((job) => job.name === name && !isSameRun(job, record));
        if (again)
            throw misfit(`the job "${name}" ran again in attempt ${later}, and its output says ${attempt}`);
    }
    const runnerEnvironment = isOnHostedRunner(record) ? 'github-hosted' : 'self-hosted';
    if (runnerEnvironment === 'self-hosted' && !allowsSelfHosted)
        throw selfHosted(name, record);
    return { record, attempt, runnerEnvironment, startedAt, completedAt };
}
function theOnly(name, attempt, jobs) {
    const [job, ...others] = jobs.filter((one) => one.name === name);
    if (job === undefined)
        throw misfit(`attempt ${attempt} of the run has no job "${name}"`);
    if (others.length === 0)
        return job;
    throw (0,outcome_error/* refused */.J5)('BUILD_JOB', `attempt ${attempt} of the run has ${others.length + 1} jobs "${name}", so nobody can say which one built; nothing was signed`, { remedy: 'give the job that calls the builder a name that no other job begins with' });
}
function isSpan(start, end) {
    return build_job_RFC3339.test(start) && build_job_RFC3339.test(end) && Date.parse(start) <= Date.parse(end);
}
/** A later attempt lists a job that did not run again as it was. */
function isSameRun(one, other) {
    return (one.startedAt === other.startedAt && one.completedAt === other.completedAt && one.runnerName === other.runnerName);
}
function selfHosted(name, { labels, runnerGroup, runnerGroupId, runnerName }) {
    const shown = `labels ${labels.join(', ') || 'none'}, group "${runnerGroup ?? 'none'}" (${runnerGroupId ?? 'no id'}), runner "${runnerName ?? 'unknown'}"`;
    return (0,outcome_error/* refused */.J5)('BUILD_JOB', `the job "${name}" did not run on a standard runner of GitHub’s: ${shown}; nothing was signed`, {
        remedy: 'take the label away from runners of your own; or set `allow-self-hosted: true`, and the provenance says Build L2',
    });
}
/** The refusal of a job about which GitHub says something else; `problem` is a whole clause. */
function misfit(problem) {
    return (0,outcome_error/* refused */.J5)('BUILD_JOB', `${problem}; nothing was signed`, {
        remedy: 'run all jobs again; if it stays, something in the build says that it is another job than it is',
    });
}

// EXTERNAL MODULE: ./packages/core/lib/subject/checksums.js
var checksums = __webpack_require__(34134);
// EXTERNAL MODULE: ./packages/core/lib/subject/folder.js
var subject_folder = __webpack_require__(10720);
// EXTERNAL MODULE: ./packages/core/lib/subject/types.js
var subject_types = __webpack_require__(66339);
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
    const found = (0,manifest/* manifestDigest */.It)(bytes);
    if (found !== digest)
        throw (0,manifest/* handover */.cY)(`the manifest has the digest ${found}, and the job's output says ${(0,printable/* printable */.g)(digest.slice(0, 80))}`);
    const { subjects, build } = (0,manifest/* parseManifest */.Ng)(bytes);
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
    const path = (0,external_node_path_.join)(folder, manifest/* MANIFEST_NAME */.ir);
    const found = await fs.lstat(path).catch(() => undefined);
    if (found === undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input folder: there is no ${manifest/* MANIFEST_NAME */.ir} in ${(0,printable/* printable */.g)(folder)}`, {
            remedy: 'download the artifact of the build job by its id into this folder',
        });
    }
    if (!found.isFile())
        throw (0,manifest/* handover */.cY)(`${manifest/* MANIFEST_NAME */.ir} is not a regular file`);
    return (0,read_limited/* readLimited */.tk)(path, manifest/* MAX_MANIFEST_BYTES */.ZJ, fs, ({ problem, cause }) => (0,manifest/* handover */.cY)(`${manifest/* MANIFEST_NAME */.ir} ${problem}`, { cause }));
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
            if (entries > 2 * manifest/* MAX_MANIFEST_SUBJECTS */.bP + folders.size)
                throw (0,manifest/* handover */.cY)('there are more files than any build hands over');
            for (const { name, kind, problem } of batch) {
                const place = path === '' ? name : `${path}/${name}`;
                if (problem !== undefined)
                    throw (0,manifest/* handover */.cY)(`${(0,printable/* printable */.g)(place)} ${problem}`);
                if (kind === 'folder' && folders.has(place))
                    inner.push(place);
                else if (kind !== 'file')
                    throw (0,manifest/* handover */.cY)(`${(0,printable/* printable */.g)(place)} is ${kind === 'link' ? 'a link' : kind}, and the manifest does not name it`);
                else if (place !== manifest/* MANIFEST_NAME */.ir && !missing.delete(place))
                    throw (0,manifest/* handover */.cY)(`${(0,printable/* printable */.g)(place)} is there, and the manifest does not name it`);
            }
        }
        for (const place of inner)
            await visit(place);
    };
    await visit('');
    const [first] = missing;
    if (first !== undefined)
        throw (0,manifest/* handover */.cY)(`${(0,printable/* printable */.g)(first)} is not there, and the manifest names it`);
    return (0,map_limit/* mapLimit */.s)(subjects, STATS_AT_ONCE, async ({ file }) => sizeOf(await machine.fs.lstat((0,external_node_path_.join)(folder, file)), file));
}
function sizeOf(found, file) {
    if (found.isFile())
        return found.size;
    throw (0,manifest/* handover */.cY)(`${(0,printable/* printable */.g)(file)} is not a regular file`);
}
/** Every folder above a path, from `files` on. */
function foldersOf(file) {
    const parts = file.split('/').slice(0, -1);
    return parts[0] === manifest/* FILES_FOLDER */.rv ? parts.map((_, index) => parts.slice(0, index + 1).join('/')) : [];
}
function assertSame({ name, digest }, found) {
    for (const [algorithm, hex] of Object.entries(digest)) {
        if (found[algorithm] !== hex)
            throw (0,manifest/* handover */.cY)(`${(0,printable/* printable */.g)(name)} has the ${algorithm} ${found[algorithm] ?? 'none'}, and the manifest says ${hex}`);
    }
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/build-job.js


/** The list of jobs may lag behind the jobs themselves; how often it is asked again, and after how long. */
const TRIES = 5;
const WAIT_MS = 3000;
/**
 * Asks GitHub where and when the build job ran. Every attempt from the build's to this one is read: a job that says that
 * it built in an earlier attempt must not have run again since (case C23).
 *
 * @throws CoreError refused `BUILD_JOB` for a job that does not fit; undecided, or bad-input for a permission, without an
 * answer: never a pass
 */
async function readBuildJob(claims, inputs, ports) {
    const [first, last] = [Number(inputs.buildAttempt), Number(claims.runAttempt)];
    if (first > last)
        throw misfit(`the build job says that it ran in attempt ${first}, and this is attempt ${last}`);
    const read = (attempt) => ports.github.attemptJobs(claims.repository, claims.runId, String(attempt)).catch((error) => {
        throw withRemedy(error);
    });
    const { check_run_id: id } = claims.raw;
    const current = await read(last);
    const own = ownJob(current, {
        checkRunId: typeof id === 'string' || typeof id === 'number' ? String(id) : undefined,
        runnerName: ports.job.runnerName,
    });
    const name = siblingName(own, inputs.buildJob, current);
    const jobs = new Map();
    jobs.set(inputs.buildAttempt, await completed(name, () => read(first), ports));
    for (let attempt = first + 1; attempt <= last; attempt += 1)
        jobs.set(String(attempt), await read(attempt));
    return { build: buildJobOf(name, inputs.buildAttempt, jobs, inputs.allowsSelfHosted), own };
}
/** A token that may not see the jobs is the caller's to mend: permissions are passed down by the job that calls. */
function withRemedy(error) {
    if (!(error instanceof outcome_error/* CoreError */.am) || error.outcome !== 'bad-input')
        return error;
    return (0,outcome_error/* badInput */.AN)(error.code, error.message, {
        remedy: 'add `actions: read` to the `permissions` of the job that calls the builder',
        cause: error,
    });
}
async function completed(name, read, ports) {
    for (let left = TRIES;; left -= 1) {
        const jobs = await read();
        if (left === 1 || isCompleted(name, jobs))
            return jobs;
        await ports.clock.sleep(WAIT_MS);
    }
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/builder-signing.js










const BASE = {
    version: report_types/* RESULT_VERSION */.R,
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
        return (0,provenance_builder/* purposeOf */.eK)(ports.job.eventName) === 'check' ? skipped(ports) : await work();
    }
    catch (error) {
        const failure = (0,outcome_error/* describeFailure */.Ic)(error);
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
    const opened = await openBuilderInstance(file, signingInputsOf(inputs, 'published', bundleDir), ports);
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
    if (eventName === ports.job.eventName && (0,provenance_builder/* purposeOf */.eK)(eventName) === 'sign')
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
    const report = (0,outcome_error/* describeFailure */.Ic)(failure);
    return { ...result, outcome: report.outcome, failure: report };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/sign-build.js







/**
 * The signing job of a builder: takes over what the build job made, asks GitHub where that job ran, and signs the
 * provenance. The build job has a say in what was built, and in nothing else. Never throws for a failure.
 *
 * @param instance the builder's own file about the Sigstore it uses
 */
async function signBuild(inputs, ports, instance) {
    return withoutThrowing(ports, async () => sign_build_sign(readBuilderInputs(inputs), ports, instance));
}
async function sign_build_sign(inputs, ports, file) {
    // Whatever the build job did to its files is found before anybody is asked for anything (case C18).
    const received = await receive(inputs.artifacts, ports);
    const job = await openBuilderJob(inputs, file, ports);
    const { claims } = job.identity;
    const builder = (0,provenance_builder/* builderOf */.zp)(claims, inputs.builder);
    const provenance = builderProvenance(claims, {
        serverUrl: job.opened.rule.server.origin,
        builder,
        inputs: inputs.inputs,
        vars: inputs.vars,
        event: ports.job.event,
        made: await madeBy(claims, received, ports),
    });
    const items = nameItems(statementItems(received.subjects, provenance.predicate), ports.platform);
    const definition = provenance.predicate.body.buildDefinition;
    const result = await signForBuilder({
        items: renamed(items, inputs.bundleName),
        ...job,
        ...(received.image === undefined ? {} : { registry: received.image.registry }),
        about: {
            provenance: { buildType: definition.buildType, fields: provenance.basis },
            notices: provenance.notices,
            subjectsDigest: received.digest,
        },
    }, ports);
    // A tag is moved last: it never leads to an image whose provenance is not there yet.
    return received.image === undefined ? result : received.image.tag(result);
}
async function receive(artifacts, ports) {
    if (artifacts.kind === 'named') {
        const { readNamedList } = await __webpack_require__.e(/* import() */ 9318).then(__webpack_require__.bind(__webpack_require__, 69318));
        const { text, input } = await readNamedList(artifacts, ports);
        return { subjects: (0,checksums/* subjectsFromChecksums */.UH)(text, `input ${input}`), digest: (0,manifest/* manifestDigest */.It)(Buffer.from(text)) };
    }
    if (artifacts.kind === 'image') {
        const { findImage } = await __webpack_require__.e(/* import() */ 2857).then(__webpack_require__.bind(__webpack_require__, 42857));
        const image = await findImage(artifacts.image, ports);
        return { ...image.found, image, ...(artifacts.build === undefined ? {} : { build: artifacts.build }) };
    }
    const { folder, subjectsDigest } = artifacts;
    const { subjects, build } = await receiveSubjects(folder, subjectsDigest, (0,flow_subjects/* subjectMachine */.aM)(ports));
    return { subjects, digest: subjectsDigest, build: artifacts, claim: build };
}
/** How the artifacts came about, when what the build job says of itself is what GitHub says. */
async function madeBy(claims, { build, claim }, ports) {
    if (build === undefined)
        return { kind: 'named' };
    if (claim !== undefined)
        assertClaim(claim, { runId: claims.runId, runAttempt: build.buildAttempt, job: build.buildJob });
    return { kind: 'built', ...(await readBuildJob(claims, build, ports)), cache: build.cache };
}
function assertClaim(claim, expected) {
    for (const field of ['runId', 'runAttempt', 'job']) {
        if (claim[field] === expected[field])
            continue;
        const found = claim[field].slice(0, 100);
        throw misfit(`what was handed over says that its ${field} is "${found}", and it is "${expected[field]}"`);
    }
}
/** The bundle by the name that the caller of the builder chose; of several each with its number before the ending. */
function renamed(items, name) {
    if (name === undefined)
        return items;
    if (items.length === 1)
        return items.map((item) => ({ ...item, fileName: name }));
    const [, stem = '', ending = ''] = /^(.*?)((?:\.intoto)?\.\w+)?$/.exec(name) ?? [];
    return items.map((item, index) => ({
        ...item,
        fileName: `${stem}.${String(index + 1).padStart(4, '0')}${ending}`,
    }));
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/sign-claims.js










/** File of the workflow whose identity such claims have: no builder's, so that nobody takes them for its word. */
const WORKFLOW = '.github/workflows/sign-claims.yml';
/**
 * What a build may say about what it made. Closed: nothing that says how, by whom or how well something was built,
 * released or verified is among it, since those who believe such a thing believe its signer.
 */
const KINDS = {
    sbom: predicateFromSbomFile,
    'test-result': (path, fs) => predicateFromFile(uris/* PREDICATE */.W.testResultV01, path, fs),
    vulnerabilities: (path, fs) => predicateFromFile(uris/* PREDICATE */.W.vulnsV02, path, fs),
};
/**
 * Signs what a build says about its own artifacts, an SBOM or results of tests and scans, as a workflow of this suite
 * that vouches for nothing but that this run said so. The claim is one of the files that were handed over. Never throws
 * for a failure.
 */
async function signClaims(inputs, ports, instance) {
    return withoutThrowing(ports, async () => sign_claims_sign(inputs, ports, instance));
}
async function sign_claims_sign(inputs, ports, file) {
    const read = predicateReader(inputs);
    const choices = readSigningChoices(inputs);
    const { folder, subjectsDigest } = readHandover(inputs);
    const { subjects, build } = await receiveSubjects(folder, subjectsDigest, (0,flow_subjects/* subjectMachine */.aM)(ports));
    const { claim, others } = partsOf(subjects, (0,signing_inputs/* optional */.lq)(inputs, 'claim'));
    const predicate = await read(claim.path ?? '', ports.fs);
    const job = await openBuilderJob(choices, file, ports);
    (0,provenance_builder/* calledWorkflow */.vZ)(job.identity.claims, WORKFLOW);
    const { runId } = job.identity.claims;
    if (build.runId !== runId)
        throw misfit(`what was handed over is of run "${build.runId.slice(0, 100)}", and this is run ${runId}`);
    return signForBuilder({
        ...job,
        items: nameItems(statementItems(others, predicate), ports.platform),
        about: { notices: [], subjectsDigest },
    }, ports);
}
function predicateReader(inputs) {
    const kind = (0,signing_inputs/* optional */.lq)(inputs, 'claim-type') ?? '';
    if (Object.hasOwn(KINDS, kind))
        return KINDS[kind];
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input claim-type: "${kind.slice(0, 100)}" is not one of ${Object.keys(KINDS).join(', ')}`, {
        remedy: 'what says how something was built, released or verified is signed by who did it, and by nobody else',
    });
}
/** The file that has the claim, and the artifacts that it is about. */
function partsOf(subjects, name) {
    const claim = subjects.find((subject) => subject.name === name);
    if (claim === undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input claim: nothing that was handed over has the name "${(name ?? '').slice(0, 200)}"`, {
            remedy: 'let the build collect the claim beside its artifacts, and give its name as it stands in the manifest',
        });
    }
    const others = subjects.filter((subject) => subject !== claim);
    if (others.length > 0)
        return { claim, others };
    throw (0,outcome_error/* badInput */.AN)('NO_SUBJECT', 'input claim: is the only file that was handed over, so it is about nothing', {
        remedy: 'let the builder collect its artifacts too: the claim is about these',
    });
}

// EXTERNAL MODULE: ./packages/core/lib/subject/identifier.js
var identifier = __webpack_require__(86531);
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
    const { readManifests } = await __webpack_require__.e(/* import() */ 8160).then(__webpack_require__.bind(__webpack_require__, 78160));
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
var http_url = __webpack_require__(48369);
// EXTERNAL MODULE: ./packages/core/lib/verification/expectation.js
var verification_expectation = __webpack_require__(46064);
// EXTERNAL MODULE: ./packages/core/lib/verification/parse-bundle.js + 3 modules
var parse_bundle = __webpack_require__(97695);
// EXTERNAL MODULE: ./packages/core/lib/verification/verify-bundle.js + 4 modules
var verify_bundle = __webpack_require__(50816);
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
            const { evaluateLevel } = await __webpack_require__.e(/* import() */ 9881).then(__webpack_require__.bind(__webpack_require__, 49881));
            return evaluateLevel(verified, builders, releases);
        },
    };
}
async function builtinMap() {
    const { builtinBuilderMap } = await __webpack_require__.e(/* import() */ 9881).then(__webpack_require__.bind(__webpack_require__, 49881));
    return builtinBuilderMap();
}
async function readMap(path, ports) {
    const bytes = await (0,read_limited/* readLimited */.tk)((0,external_node_path_.resolve)(ports.job.workspace, path), MAX_MAP_BYTES, ports.fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('BUILDER_MAP', `input builder-map: ${path} ${problem}`, { cause }));
    const { builtinBuilderMap, mergeBuilderMaps, parseBuilderMap } = await __webpack_require__.e(/* import() */ 9881).then(__webpack_require__.bind(__webpack_require__, 49881));
    return mergeBuilderMaps(parseBuilderMap(bytes, path), builtinBuilderMap());
}
/** The demanded workflow without a ref, where a bundle says, unverified, that it signed at a commit. */
function signerAtCommit({ bundle }, { signerWorkflow, server }) {
    const der = (0,verification_certificate/* certificateOf */.t)(bundle);
    if (signerWorkflow === undefined || der === undefined)
        return undefined;
    const named = (0,verification_expectation/* namedWorkflow */.ZZ)(signerWorkflow, server ?? 'https://github.com');
    const { san } = (0,verification_certificate/* identityOf */.c)((0,certificate_form/* parseSigningCertificate */.I)(der));
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
    const holder = (0,types/* isJsonObject */.O)(predicate?.runDetails) ? predicate.runDetails : predicate;
    const builder = (0,types/* isJsonObject */.O)(holder) ? holder.builder : undefined;
    const id = (0,types/* isJsonObject */.O)(builder) ? builder.id : undefined;
    return typeof id === 'string' ? id : undefined;
}
async function readList(entry, isOffline, chooser, ports) {
    const { location = '', identity = '', issuer = '' } = entry.releases ?? {};
    const { isAnyRelease, readReleaseList } = await __webpack_require__.e(/* import() */ 9881).then(__webpack_require__.bind(__webpack_require__, 49881));
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

// EXTERNAL MODULE: ./packages/core/lib/flow/profiles.js
var profiles = __webpack_require__(94626);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
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
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 19));
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
    const { setFlagsFromString } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 78877, 19));
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
    const document = objectOf(readJson(payload, what), ['critical', 'optional'], what);
    if (document.optional !== undefined && document.optional !== null && !(0,types/* isJsonObject */.O)(document.optional))
        throw unfit(what, 'has annotations that are no object');
    const critical = objectOf(document.critical, ['identity', 'image', 'type'], what);
    if (critical.type !== TYPE)
        throw unfit(what, `is of the type ${shown(critical.type)}, and must be "${TYPE}"`);
    // Where the image was when it was signed; it may have been copied since.
    const identity = objectOf(critical.identity, ['docker-reference'], what);
    if (typeof identity['docker-reference'] !== 'string')
        throw unfit(what, 'names no reference');
    const digest = objectOf(critical.image, ['docker-manifest-digest'], what)['docker-manifest-digest'];
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
function objectOf(value, known, what) {
    if (!(0,types/* isJsonObject */.O)(value))
        throw unfit(what, 'is not built as a signature of an image');
    const unknown = Object.keys(value).find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw unfit(what, `has the unknown field "${unknown.slice(0, 80)}"`);
    return value;
}
function shown(value) {
    return JSON.stringify(value ?? null).slice(0, 80);
}
function unfit(what, problem, cause) {
    return (0,outcome_error/* refused */.J5)('STATEMENT', `${what}: what was signed ${problem}`, cause === undefined ? {} : { cause });
}

// EXTERNAL MODULE: ./packages/core/lib/verification/npm-package.js
var npm_package = __webpack_require__(80541);
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
    return Object.entries((0,types/* isJsonObject */.O)(value) ? value : {}).flatMap(([name, one]) => one !== null && typeof one !== 'object' ? [[`${prefix}${name}`, String(one)]] : []);
}
function at(value, ...path) {
    let found = value;
    for (const step of path)
        found = (0,types/* isJsonObject */.O)(found) && Object.hasOwn(found, step) ? found[step] : undefined;
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
    const { findLegacy, findReferrers } = await __webpack_require__.e(/* import() */ 1457).then(__webpack_require__.bind(__webpack_require__, 31457));
    const { listUnsigned } = await __webpack_require__.e(/* import() */ 2127).then(__webpack_require__.bind(__webpack_require__, 72127));
    const { shownRepository } = await Promise.all(/* import() */[__webpack_require__.e(8105), __webpack_require__.e(4760)]).then(__webpack_require__.bind(__webpack_require__, 58105));
    const listed = new Map();
    const client = { ...registry, referrers: registry_finder_once(registry, listed) };
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
function registry_finder_once(registry, listed) {
    return (repository, digest, artifactType) => {
        const key = JSON.stringify([repository.registry, repository.name, digest, artifactType ?? null]);
        const asked = listed.get(key) ?? registry.referrers(repository, digest, artifactType);
        listed.set(key, asked);
        return asked;
    };
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
var verification_pattern = __webpack_require__(98279);
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
    const { parseReference, shownRepository } = await Promise.all(/* import() */[__webpack_require__.e(8105), __webpack_require__.e(4760)]).then(__webpack_require__.bind(__webpack_require__, 58105));
    const references = read.images.map((text) => ({ text, reference: parseReference(text) }));
    if (!asksRegistry(references, read)) {
        const named = references.map(({ text, reference }) => ({
            name: text,
            subjects: [byDigest(reference, shownRepository(reference.repository))],
        }));
        return { ...NO_IMAGES, ...pinned(named) };
    }
    const openRegistry = registryOpener(inputs, ports);
    const client = await openRegistry(references.map(({ reference }) => reference.repository.registry));
    const registry = { client, finder: await openRegistryFinder(client, await readAttestationRepositories(inputs)) };
    const machine = { ...(0,flow_subjects/* subjectMachine */.aM)(ports), openRegistry };
    const scope = read.requiresAllPlatforms ? 'all' : 'index';
    const resolved = await (0,map_limit/* mapLimit */.s)([...new Set(read.images)], verify_images_AT_ONCE, async (name) => {
        try {
            return { name, subjects: await (0,images_later/* resolveImages */.B)({ images: [name], scope }, machine) };
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
            return ports.github.releaseStore(repositoryOf(inputs, ports), verify_find_releaseTag(inputs, ports));
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
function verify_find_releaseTag(inputs, ports) {
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
const verify_IN_FLIGHT = 16;
/** Largest file that is read into memory, for keys that sign all of it, in bytes. */
const verify_MAX_MESSAGE_BYTES = 256 * 1024 * 1024;
/** Size up to which reading a file once more is faster than checking a signature by its digest, in bytes. */
const verify_SMALL_BYTES = 1024 * 1024;
/** Time to verify one artifact, and what each further one adds, in milliseconds. */
const verify_BUDGET_ONE = 60_000;
const verify_BUDGET_MORE = 1_000;
/**
 * Verifies artifacts against what the inputs demand. Every artifact needs one bundle that satisfies all of it, and the
 * policy to pass where one is given; facts of two bundles are never put together to satisfy the inputs. Never throws for
 * a failure: it is in the result. Reports are written whatever the outcome, a verification summary of what passed.
 */
async function verify(inputs, ports, given = {}) {
    const base = { version: report_types/* RESULT_VERSION */.R, action: 'verify', notices: [] };
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
    const { writeReports } = await __webpack_require__.e(/* import() */ 4077).then(__webpack_require__.bind(__webpack_require__, 84077));
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
        version: report_types/* RESULT_VERSION */.R,
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
    const signer = async (wanted) => wanted === 'signed' ? (await __webpack_require__.e(/* import() */ 1026).then(__webpack_require__.bind(__webpack_require__, 11026))).statementSigner(inputs, ports) : undefined;
    const written = {};
    if (vsa !== 'none') {
        const { writeVsa } = await __webpack_require__.e(/* import() */ 8192).then(__webpack_require__.bind(__webpack_require__, 48192));
        written.vsa = await writeVsa(verified, own, await signer(vsa), ports);
    }
    if (svr !== 'none') {
        const { writeSvr } = await __webpack_require__.e(/* import() */ 5379).then(__webpack_require__.bind(__webpack_require__, 25379));
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
    return (0,map_limit/* mapLimit */.s)(artifacts, waits ? verify_IN_FLIGHT : 1, async (artifact) => {
        const judged = await verifyArtifact(artifact, find, { judge, inputs: read, images });
        tick();
        const done = judge.layout === undefined ? judged : await judge.layout.apply(judged, artifact, find);
        // The bundles themselves are for the summary alone: those of a thousand artifacts take 10 MB.
        return read.judge.vsa === 'none' && given.summarize === undefined ? { ...done, decided: [] } : done;
    });
}
/** Gives the network the time that so many artifacts need, if nobody set another. */
function limitTime(artifacts, { timeoutMs }, ports) {
    ports.http.budget?.limit(timeoutMs ?? verify_BUDGET_ONE + verify_BUDGET_MORE * Math.max(artifacts - 1, 0));
}
async function openJudge(read, artifacts, byName, ports) {
    const { policy: path } = read.judge;
    const opened = path === undefined ? undefined : await (await __webpack_require__.e(/* import() */ 7754).then(__webpack_require__.bind(__webpack_require__, 27754))).openPolicy(path, ports);
    const layout = await layoutOf(read, ports);
    const policy = opened ?? layout?.policy;
    const keys = [...(opened?.keys ?? []), ...(layout?.policy.keys ?? [])];
    const chooser = await (0,profiles/* profileChooser */.p)(deciding(read), ports, keys);
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
        bytesOf: (artifact) => verify_bytesOf(artifact, ports),
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
    const { openLayout } = await __webpack_require__.e(/* import() */ 9758).then(__webpack_require__.bind(__webpack_require__, 19758));
    return openLayout(read.judge.layout, read, ports);
}
/** The bytes of a file; a digest alone has none. */
function verify_bytesOf({ path, name }, ports) {
    if (path === undefined)
        return {};
    const read = () => (0,read_limited/* readLimited */.tk)(path, verify_MAX_MESSAGE_BYTES, ports.fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('FILE', `${name} ${problem}`, {
        cause,
        remedy: 'a key of this kind signs the whole file; sign an attestation',
    }));
    const readSmall = async () => {
        const { size } = await ports.fs.stat(path);
        return size <= verify_SMALL_BYTES ? read() : undefined;
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

;// CONCATENATED MODULE: ./packages/core/lib/flow/repository-files.js



/** Bytes of one file, and of all that are read for one verdict. */
const repository_files_MAX_BYTES = 8 * 1024 * 1024;
const MAX_ALL_BYTES = 128 * 1024 * 1024;
/** Bytes of a link, which are a path. */
const MAX_LINK_BYTES = 4096;
/** Links that are followed, and links to links. */
const MAX_LINKS = 200;
const MAX_HOPS = 8;
/** One for all files that take part in a verdict. */
function contentReader(repository, repositories) {
    const known = new Map();
    let total = 0;
    return {
        read: (sha, path) => {
            const found = known.get(sha) ?? readContent(sha, path);
            known.set(sha, found);
            return found;
        },
    };
    async function readContent(sha, path) {
        const bytes = await repositories.blob(repository, sha, repository_files_MAX_BYTES).catch((cause) => {
            if (!isTooLarge(cause))
                throw cause;
            throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `${(0,printable/* printable */.g)(path)} is larger than ${repository_files_MAX_BYTES} bytes`, { cause });
        });
        total += bytes.length;
        if (total <= MAX_ALL_BYTES)
            return bytes;
        throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `more than ${MAX_ALL_BYTES} bytes of manifests and lock files take part`, {
            remedy: 'propose less at once',
        });
    }
}
/** Files out of the entries of trees. Paths that could lead out of a folder are no files of any use. */
function repositoryFiles(entries, contents) {
    const files = new Map();
    const links = new Set();
    for (const { path, kind, sha } of entries) {
        if (kind === 'folder' || kind === 'submodule' || !isPath(path))
            continue;
        files.set(path, sha);
        if (kind === 'link')
            links.add(path);
    }
    let followed = 0;
    const one = {
        files,
        links,
        read: async (path) => {
            const sha = files.get(path);
            if (sha === undefined || links.has(path)) {
                throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `${(0,printable/* printable */.g)(path)}: ${sha === undefined ? 'is not there' : 'is a link'}`);
            }
            return contents.read(sha, path);
        },
        target: async (path) => {
            let at = path;
            for (let hop = 0; hop < MAX_HOPS && links.has(at); hop += 1) {
                followed += 1;
                if (followed > MAX_LINKS)
                    throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `more than ${MAX_LINKS} links stand for manifests`);
                const bytes = await contents.read(files.get(at) ?? '', at);
                if (bytes.length > MAX_LINK_BYTES)
                    return undefined;
                at = external_node_path_.posix.join(external_node_path_.posix.dirname(at), Buffer.from(bytes).toString('utf8'));
            }
            return files.has(at) && !links.has(at) ? at : undefined;
        },
    };
    return one;
}
function isPath(path) {
    return path !== '' && path.split('/').every((part) => !['', '.', '..'].includes(part) && !part.includes('\0'));
}
function isTooLarge(error) {
    return error instanceof Error && 'code' in error && error.code === 'TOO_LARGE';
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/changed-files.js



/** Folders that are listed one by one where a repository is too large to be listed at once, and at once. */
const MAX_FOLDERS = 1000;
const changed_files_AT_ONCE = 8;
/**
 * Compares two commits by the names that git gives contents: in two requests, or where a repository is too large for that
 * folder by folder, those with the same name on both sides left out.
 *
 * @throws CoreError undecided `GITHUB_REPLY`; bad-input `MANIFEST_FILE` for too many folders
 */
async function changedFiles(change, repositories) {
    const { repository, base, head } = change;
    const sides = await (0,map_limit/* mapLimit */.s)([base, head], 2, (commit) => repositories.tree(repository, commit, 'deep'));
    const isWhole = sides.every((side) => side.isWhole);
    const [before = [], after = []] = isWhole ? sides.map(({ entries }) => entries) : await walked(change, repositories);
    const contents = contentReader(repository, repositories);
    const was = new Map(before.map((entry) => [entry.path, entry]));
    const is = new Set(after.map(({ path }) => path));
    return {
        base: repositoryFiles(before, contents),
        head: repositoryFiles(after, contents),
        changed: after.flatMap((entry) => entry.kind !== 'folder' && !isSame(entry, was.get(entry.path)) ? [entry.path] : []),
        removed: before.flatMap(({ path, kind }) => (kind !== 'folder' && !is.has(path) ? [path] : [])),
        isWhole,
    };
}
/** Everything at a commit, as if it were new. @throws as {@link changedFiles} */
async function filesAt(repository, commit, repositories) {
    const { entries, isWhole } = await repositories.tree(repository, commit, 'deep');
    if (!isWhole) {
        throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', `GitHub API: ${repository} has more files than can be listed at once`, {
            remedy: 'check it out, and verify with the action `verify`',
        });
    }
    const contents = contentReader(repository, repositories);
    const head = repositoryFiles(entries, contents);
    return { base: repositoryFiles([], contents), head, changed: [...head.files.keys()], removed: [], isWhole };
}
async function walked({ repository, base, head }, repositories) {
    const found = [[], []];
    let count = 0;
    const list = async (sha, prefix) => {
        if (sha === undefined)
            return [];
        count += 1;
        if (count > MAX_FOLDERS) {
            throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `the change reaches into more than ${MAX_FOLDERS} folders`, {
                remedy: 'propose it in parts',
            });
        }
        const { entries, isWhole } = await repositories.tree(repository, sha, 'flat');
        if (!isWhole)
            throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: a folder is not listed whole');
        return entries.map((entry) => ({ ...entry, path: `${prefix}${entry.path}` }));
    };
    const compare = async (was, is, prefix) => {
        const [before, after] = await Promise.all([list(was, prefix), list(is, prefix)]);
        found[0].push(...before);
        found[1].push(...after);
        const [old, now] = [before, after].map((entries) => new Map(entries.flatMap(({ path, kind, sha }) => (kind === 'folder' ? [[path, sha]] : []))));
        const folders = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
        const differing = [...folders].filter((path) => old?.get(path) !== now?.get(path));
        await (0,map_limit/* mapLimit */.s)(differing, changed_files_AT_ONCE, (path) => compare(old?.get(path), now?.get(path), `${path}/`));
    };
    await compare(base, head, '');
    return found;
}
function isSame(entry, before) {
    return before !== undefined && entry.sha === before.sha && entry.kind === before.kind;
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/covered-images.js


/**
 * Images that a policy speaks about; the others are refused as they stand. Nobody is asked about these: whoever proposes a
 * change would choose the host.
 */
async function coveredImages(places, policy, what) {
    const { parseReference, shownRepository } = await Promise.all(/* import() */[__webpack_require__.e(8105), __webpack_require__.e(4760)]).then(__webpack_require__.bind(__webpack_require__, 58105));
    const covered = new Map();
    const others = [];
    for (const [image, named] of places) {
        const name = shownRepository(parseReference(image).repository);
        if (policy.covers?.(name) === false)
            others.push(uncovered(name, named, what));
        else
            covered.set(image, named);
    }
    return { places: covered, undecided: others };
}
function uncovered(name, places, what) {
    const failure = (0,outcome_error/* describeFailure */.Ic)((0,outcome_error/* refused */.J5)('POLICY', `the policy does not pass: no rule of ${what} covers "${(0,printable/* printable */.g)(name)}"`, {
        remedy: 'use an image that the policy knows, or let who keeps the policy add a rule for it',
    }));
    const subject = { name: (0,printable/* printable */.g)(name), digest: {} };
    return { subject, outcome: failure.outcome, failure, accepted: [], rejected: [], places };
}

// EXTERNAL MODULE: ./packages/core/lib/flow/deployed-uses.js
var deployed_uses = __webpack_require__(19703);
;// CONCATENATED MODULE: ./packages/core/lib/flow/given.js
/** Inputs of our own making, for a flow that is a part of another. */
function givenInputs(given) {
    return { input: (name) => given[name] ?? '', boolean: (name) => given[name] === 'true' };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/package-bundles.js




/** Largest answer of a registry about one package, in bytes. */
const package_bundles_MAX_BYTES = 16 * 1024 * 1024;
const NPM_NAME = /^(?:@[A-Za-z0-9~_.-]{1,214}\/)?[A-Za-z0-9~_.-]{1,214}$/;
const PYPI_NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,200}[A-Za-z0-9])?$/;
const package_bundles_VERSION = /^[A-Za-z0-9][A-Za-z0-9.+!_-]{0,200}$/;
const package_bundles_FILE = /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,250}$/;
/**
 * What npm's registry has about a package: provenance, and that it published it. None where there is none.
 *
 * @throws CoreError bad-input `FILE` for a name that is none of a package, WireError
 * @see https://github.com/npm/attestation
 */
async function npmBundles(registry, name, version, { http }) {
    if (!NPM_NAME.test(name) || isDots(name) || !package_bundles_VERSION.test(version))
        throw noPackage(`${name}@${version}`);
    const path = `${name.replace('/', '%2f')}@${encodeURIComponent(version)}`;
    const reply = await http.request({
        service: 'npm registry',
        url: `${base(registry)}/-/npm/v1/attestations/${path}`,
        accept: [200, 404],
        redirect: 'refuse',
        maxBytes: package_bundles_MAX_BYTES,
    });
    return reply.status === 404 ? [] : (0,bundle_file/* bundlesInText */.km)(reply.text(), `npm ${(0,printable/* printable */.g)(`${name}@${version}`)}`);
}
/**
 * What PyPI has about a file of a project, each attestation as a bundle. None where there is none.
 *
 * @throws CoreError as {@link npmBundles}; undecided `SERVICE_REPLY`; WireError
 * @see https://peps.python.org/pep-0740/
 */
async function pypiBundles(registry, file, ports) {
    const { project, version } = file;
    const { http } = ports;
    const name = file.name ?? (await fileNameOf(registry, file, ports));
    if (name === undefined)
        return [];
    if (!PYPI_NAME.test(project) || !package_bundles_VERSION.test(version) || !package_bundles_FILE.test(name))
        throw noPackage(name);
    const path = [project, version, name].map(encodeURIComponent).join('/');
    const reply = await http.request({
        service: 'PyPI',
        url: `${base(registry)}/integrity/${path}/provenance`,
        headers: { accept: 'application/vnd.pypi.integrity.v1+json' },
        accept: [200, 404],
        redirect: 'refuse',
        maxBytes: package_bundles_MAX_BYTES,
    });
    if (reply.status === 404)
        return [];
    const { attestation_bundles: groups } = package_bundles_objectOf(reply.json());
    if (!Array.isArray(groups))
        throw package_bundles_unreadable();
    return groups.flatMap((group) => {
        const { attestations } = package_bundles_objectOf(group);
        if (!Array.isArray(attestations))
            throw package_bundles_unreadable();
        return attestations.map((attestation, index) => ({
            text: JSON.stringify(asBundle(package_bundles_objectOf(attestation))),
            source: `PyPI ${(0,printable/* printable */.g)(name)}[${index}]`,
        }));
    });
}
/** Name of the file with a digest, as PyPI lists it: only a way to ask, since its attestation must be about the digest. */
async function fileNameOf(registry, { project, version, sha256 }, { http }) {
    if (!PYPI_NAME.test(project) || !package_bundles_VERSION.test(version))
        throw noPackage(project);
    const url = `${base(registry)}/pypi/${encodeURIComponent(project)}/${encodeURIComponent(version)}/json`;
    const reply = await http.request({
        service: 'PyPI',
        url,
        accept: [200, 404],
        redirect: 'refuse',
        maxBytes: package_bundles_MAX_BYTES,
    });
    const { urls } = reply.status === 404 ? { urls: [] } : package_bundles_objectOf(reply.json());
    if (!Array.isArray(urls))
        throw package_bundles_unreadable();
    for (const entry of urls) {
        const { filename, digests } = package_bundles_objectOf(entry);
        if (typeof filename === 'string' && package_bundles_objectOf(digests).sha256 === sha256 && sha256 !== undefined)
            return filename;
    }
    return undefined;
}
/** The attestation object of PEP 740 in the form of a bundle: the same parts under other names. */
function asBundle({ verification_material: material, envelope }) {
    const { certificate, transparency_entries: entries } = package_bundles_objectOf(material);
    const { statement, signature } = package_bundles_objectOf(envelope);
    if (certificate === undefined || entries === undefined || statement === undefined || signature === undefined)
        throw package_bundles_unreadable();
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { certificate: { rawBytes: certificate }, tlogEntries: entries },
        dsseEnvelope: {
            payload: statement,
            payloadType: 'application/vnd.in-toto+json',
            signatures: [{ sig: signature }],
        },
    };
}
function package_bundles_objectOf(value) {
    if ((0,types/* isJsonObject */.O)(value))
        return value;
    throw package_bundles_unreadable();
}
function base(registry) {
    return registry.replace(/\/+$/, '');
}
function isDots(name) {
    return name.split('/').some((part) => part === '.' || part === '..');
}
function noPackage(name) {
    return (0,outcome_error/* badInput */.AN)('FILE', `"${(0,printable/* printable */.g)(name.slice(0, 200))}" is not the name of a package in its registry`);
}
function package_bundles_unreadable() {
    return (0,outcome_error/* undecided */.oo)('SERVICE_REPLY', 'PyPI: the reply is not a provenance object', { remedy: 'try again later' });
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/referred-packages.js






/** Files of packages that are asked for at one change. */
const referred_packages_MAX_FILES = 500;
/**
 * Packages of lock files that a rule of the policy names, each file of them an artifact under the package's URL. Of those
 * that no rule names nothing is demanded: most packages have no attestation at all.
 *
 * @throws CoreError bad-input `MANIFEST_FILE` for too many
 */
async function referredPackages(locked, policy, instance, ports) {
    const packages = locked.filter((use) => use.kind === 'package');
    const unclear = locked.filter((use) => use.kind !== 'package');
    const wanted = unclear.filter((use) => mayBeNamed(use, policy));
    const covered = packages.flatMap((found) => {
        // Under whatever name code asks for it, or it has in its registry: an alias is no way around a rule.
        const name = [found.purl, installedAs(found)].find((one) => policy.covers?.(one, true) === true);
        return name === undefined ? [] : [{ found, name }];
    });
    const files = covered.flatMap(({ found, name }) => found.files.map((file) => ({ found, name, file })));
    if (files.length > referred_packages_MAX_FILES) {
        throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `${files.length} files of packages that the policy names are brought in at once`, {
            remedy: `propose at most ${referred_packages_MAX_FILES}`,
        });
    }
    const registries = packageRegistriesOf(instance);
    const referred = [];
    for (const { found, name, file } of files) {
        const digest = `${file.digest.algorithm}:${file.digest.hex}`;
        const [subject] = await (0,resolve/* resolveSubjects */.Gl)({ digest, name }, (0,flow_subjects/* subjectMachine */.aM)(ports));
        if (subject === undefined)
            continue;
        const { ecosystem, name: project, version } = found;
        const sha256 = file.digest.algorithm === 'sha256' ? { sha256: file.digest.hex } : {};
        const find = () => ecosystem === 'npm'
            ? npmBundles(registries.npm, project, version, ports)
            : pypiBundles(registries.pypi, { project, version, name: file.name, ...sha256 }, ports);
        referred.push({ subject, places: [placeOf(found)], find });
    }
    const others = locked.length - covered.length - wanted.length;
    const notices = others === 0 ? [] : [`${others} new package(s) that no rule of the policy names were not looked up`];
    return { referred, undecided: wanted.map(undecidedPackage), notices };
}
/** Whether what a lock file leaves open may be a package that a rule names: what has no name may be any of its kind. */
function mayBeNamed(use, policy) {
    const isNpm = use.place.file.endsWith('.json');
    const text = use.kind === 'file' ? '' : use.text;
    const name = isNpm ? text : /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:$|[[<>=!~;(])/.exec(text)?.[1];
    if (name === undefined || name === '')
        return policy.speaksOf?.(isNpm ? 'pkg:npm/' : 'pkg:pypi/') === true;
    const purl = isNpm
        ? `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}`
        : `pkg:pypi/${name.toLowerCase().replace(/[-_.]+/g, '-')}`;
    return policy.covers?.(purl, true) === true || policy.speaksOf?.(`${purl}@`) === true;
}
function undecidedPackage(use) {
    const { file, line } = use.place;
    const what = use.kind === 'file' ? `takes in "${use.path}", which is not read` : `"${use.text}" ${use.why}`;
    const remedy = use.kind === 'file' ? 'name the packages in the lock file itself' : use.remedy;
    return (0,deployed_uses/* undecidedVerdict */.rM)(use, (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', (0,printable/* printable */.g)(`${file}:${line}: ${what}`), { remedy }));
}
/** URL of a package by the folder that it is installed to, which differs from its name for an alias of npm's. */
function installedAs({ ecosystem, purl, place, version }) {
    const folder = place.path.slice(place.path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return ecosystem === 'npm' ? npmUrl(folder, version) : purl;
}
function npmUrl(name, version) {
    return `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${encodeURIComponent(version)}`;
}
function placeOf({ place, purl }) {
    const { file, line, column, path } = place;
    return { file: (0,printable/* printable */.g)(file), line, column, path: (0,printable/* printable */.g)(path), image: (0,printable/* printable */.g)(purl), role: 'seen' };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/release-assets.js




/** Files of releases that are asked for at one change. */
const MAX_ASSETS = 100;
/** Longest text that is looked through, in characters. */
const MAX_TEXT = 8 * 1024 * 1024;
/** Every download of a release's file that a text names, by its address. */
function assetsIn(text, file, serverUrl) {
    const host = serverUrl.replace(/^https:\/\//, '');
    const found = [];
    text
        .slice(0, MAX_TEXT)
        .split('\n')
        .forEach((content, index) => {
        for (const part of content.split(`${host}/`).slice(1)) {
            const [owner = '', name = '', releases, download, tag = '', asset = ''] = part.split(/[\s"'`<>|;)]/)[0]?.split('/') ?? [];
            if (releases !== 'releases' || download !== 'download' || tag === '' || asset === '')
                continue;
            found.push({ repository: `${owner}/${name}`, tag, name: asset.replace(/[?#].*$/, ''), file, line: index + 1 });
        }
    });
    return found;
}
/** What an asset is called in a policy: its address without the scheme. */
function assetName({ repository, tag, name }, serverUrl) {
    return `${serverUrl.replace(/^https:\/\//, '')}/${repository}/releases/download/${tag}/${name}`;
}
/**
 * Files of releases that a rule of the policy names, by the digests that GitHub lists; their bundles are among the
 * attestations of their repository, or files of the release.
 *
 * @throws CoreError bad-input `MANIFEST_FILE` for too many
 */
async function referredAssets(assets, policy, repositories, ports) {
    const { serverUrl } = ports.job;
    const byName = new Map();
    for (const asset of assets) {
        const name = assetName(asset, serverUrl);
        if (policy.covers?.(name, true) !== true)
            continue;
        byName.set(name, [...(byName.get(name) ?? []), asset]);
    }
    if (byName.size > MAX_ASSETS) {
        throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `${byName.size} files of releases are brought in at once`, {
            remedy: `propose at most ${MAX_ASSETS}`,
        });
    }
    const referred = [];
    const undecided = [];
    for (const [name, uses] of byName) {
        const [first] = uses;
        if (first === undefined)
            continue;
        try {
            const subject = await subjectOf(name, first, await repositories(), ports);
            const find = () => bundlesOf(subject, first, ports);
            referred.push({ subject, places: uses.map((use) => release_assets_placeOf(use, name)), find });
        }
        catch (error) {
            undecided.push((0,deployed_uses/* unreadable */.O$)(first.file, error));
        }
    }
    return { referred, undecided };
}
async function subjectOf(name, { repository, tag, name: asset, file, line }, repositories, ports) {
    const where = (0,printable/* printable */.g)(`${file}:${line}: ${name}`);
    if (/[${}\\%]/.test(name)) {
        throw (0,outcome_error/* badInput */.AN)('IMAGE_TEMPLATE', `${where}: a variable decides which file it is`, {
            remedy: 'write the tag and the name out',
        });
    }
    const digest = await repositories.assetDigest(repository, tag, asset);
    if (digest === undefined) {
        throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `${where}: GitHub lists no such file, or no digest of it`, {
            remedy: 'check tag and name; files that are older than such digests have to be uploaded again',
        });
    }
    const [subject] = await (0,resolve/* resolveSubjects */.Gl)({ digest, name }, (0,flow_subjects/* subjectMachine */.aM)(ports));
    if (subject === undefined)
        throw (0,outcome_error/* badInput */.AN)('INTERNAL', `${where}: has no digest`);
    return subject;
}
async function bundlesOf({ digest }, { repository, tag, name }, { github }) {
    const attested = await github.attestationStore(repository).find({ digest });
    return [...attested, ...(await github.releaseStore(repository, tag).find({ digest, name }))];
}
function release_assets_placeOf({ file, line }, name) {
    return { file: (0,printable/* printable */.g)(file), line, column: 1, path: 'release', image: (0,printable/* printable */.g)(name.slice(0, 300)), role: 'seen' };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/trusted-policy.js




const DEFAULT_PATH = 'slsa-policy.yaml';
const trusted_policy_MAX_BYTES = 1024 * 1024;
/**
 * Where the inputs `policy`, `policy-repository` and `policy-ref` say that the policy is.
 *
 * @param own the repository, and its commit, that count where no other one is named
 * @throws CoreError bad-input `INPUT` for a ref that anybody can push to
 */
function policyPlace(inputs, own) {
    const repository = (0,signing_inputs/* optional */.lq)(inputs, 'policy-repository') ?? own.repository;
    const ref = (0,signing_inputs/* optional */.lq)(inputs, 'policy-ref');
    // What a pull request proposes is under refs/pull, in the repository that it is proposed to.
    if (ref !== undefined && /(?:^|\/)pull\//.test(ref)) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input policy-ref: "${(0,printable/* printable */.g)(ref.slice(0, 100))}" is what a pull request proposes`, {
            remedy: 'name a branch or tag that is protected, or a full commit of one',
        });
    }
    return {
        repository,
        path: (0,signing_inputs/* optional */.lq)(inputs, 'policy') ?? DEFAULT_PATH,
        ref: ref ?? (repository.toLowerCase() === own.repository.toLowerCase() ? own.commit : 'HEAD'),
    };
}
/**
 * Reads a policy through GitHub's API, at exactly one commit: nothing of a workspace takes part.
 *
 * @throws CoreError bad-input `POLICY` where there is none; as {@link RepositoryPort}
 */
async function readTrustedPolicy(place, repositories, serverUrl) {
    const { repository, path } = place;
    try {
        const commit = await repositories.commitOf(repository, place.ref);
        const bytes = await repositories.fileAt(repository, path, commit, trusted_policy_MAX_BYTES);
        const fragment = path.split('/').map(encodeURIComponent).join('/');
        return { bytes, uri: `git+${serverUrl}/${repository}@${commit}#${fragment}` };
    }
    catch (error) {
        if (!(error instanceof outcome_error/* CoreError */.am) || error.code !== 'GITHUB_NOT_FOUND')
            throw error;
        throw (0,outcome_error/* badInput */.AN)('POLICY', `${(0,printable/* printable */.g)(`${repository}, ${path} at ${place.ref}`)}: there is no policy to read`, {
            cause: error,
            remedy: 'check path, repository and ref; a private repository needs `policy-token`',
        });
    }
}
/** Reads repositories as the job, or with the token for the policy where one is given. @throws CoreError bad-input `NOT_YET` */
async function openRepositories(inputs, ports, whose) {
    if (ports.openRepositories === undefined)
        throw (0,outcome_error/* badInput */.AN)('NOT_YET', 'repositories cannot be read here');
    const token = whose === 'policy' ? (0,signing_inputs/* optional */.lq)(inputs, 'policy-token') : undefined;
    return ports.openRepositories(token ?? inputs.input('github-token').trim());
}
/** A file of our own in a fresh folder; its path. */
async function keepFile(name, content, ports) {
    await ports.fs.mkdir(ports.job.tempDir, { recursive: true });
    const path = (0,external_node_path_.join)(await ports.fs.mkdtemp((0,external_node_path_.join)(ports.job.tempDir, 'verifier-')), name);
    await ports.fs.writeFile(path, content, { flag: 'wx' });
    return path;
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/judge-brought-in.js











/** Different images of one change. */
const MAX_IMAGES = 1000;
/** Inputs that go on to the verification as they are. */
const PASSED_ON = ['bundle-from', 'require-all-platforms', 'registry-username', 'registry-password', 'github-token'];
/**
 * The verdict about what is brought in, by a policy.
 *
 * @throws CoreError bad-input `NO_SUBJECT` where nothing is, and that is a fault; `MANIFEST_FILE` for too much
 */
async function judgeBroughtIn({ found, known, images: more, policy, whenNothing }, inputs, ports, instance) {
    const inFiles = await (0,deployed_uses/* imagesOfUses */.AO)(found.uses, known);
    const images = { ...inFiles, places: new Map([...more.map((name) => [name, []]), ...inFiles.places]) };
    const undecided = [...found.undecided, ...images.undecided];
    const { notices } = found;
    const base = { version: report_types/* RESULT_VERSION */.R, action: 'verify', demanded: {}, unbound: [], artifacts: [] };
    if (images.places.size + undecided.length + found.packages.length + found.assets.length === 0) {
        if (whenNothing === 'it is a fault') {
            throw (0,outcome_error/* badInput */.AN)('NO_SUBJECT', `${found.read.length} file(s) were read, and no image is named in them`, {
                remedy: 'name the manifests that are deployed with `manifests`, or the images with `images`',
            });
        }
        const read = found.read.length === 0 ? 'no file that names any was changed' : `${found.read.length} file(s) were read`;
        return { ...base, outcome: 'verified', notices: [...notices, `Nothing is brought in that was not there: ${read}.`] };
    }
    if (images.places.size > MAX_IMAGES) {
        throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `${images.places.size} different images are brought in at once`, {
            remedy: `propose at most ${MAX_IMAGES}`,
        });
    }
    const { bytes, uri } = await policy.read();
    if (ports.policies === undefined)
        throw (0,outcome_error/* badInput */.AN)('NOT_YET', 'policies are not part of this program');
    const opened = await ports.policies.open(bytes, uri);
    const covered = await coveredImages(images.places, opened, uri);
    const packages = await referredPackages(found.packages, opened, instance, ports);
    const assets = await referredAssets(found.assets, opened, () => openRepositories(inputs, ports, 'job'), ports);
    const told = [...notices, ...packages.notices];
    const open = [...undecided, ...packages.undecided, ...assets.undecided];
    const referred = [...packages.referred, ...assets.referred];
    if (images.places.size + open.length + referred.length === 0)
        return { ...base, outcome: 'verified', notices: [...told, 'Nothing is brought in that the policy speaks about.'] };
    const builders = (0,signing_inputs/* optional */.lq)(inputs, 'builders');
    const root = privateRootOf(instance);
    const given = {
        ...Object.fromEntries(PASSED_ON.map((name) => [name, inputs.input(name)])),
        // In its place comes what was brought in.
        manifests: '.',
        policy: await keepFile('policy.yaml', bytes, ports),
        ...(builders === undefined
            ? {}
            : { 'builder-map': await keepFile('map.json', await policy.beside(builders), ports) }),
        ...(root === undefined ? {} : { 'trusted-root': await keepFile('trusted_root.json', root, ports) }),
    };
    const deployed = {
        places: covered.places,
        undecided: [...covered.undecided, ...open],
        manifests: [],
        notices: told,
        report: async () => [],
    };
    const here = { ...ports, job: { ...ports.job, workspace: ports.job.tempDir } };
    const result = await verify(givenInputs(given), here, { deployed, referred });
    return {
        ...result,
        demanded: { ...result.demanded, policy: uri },
        ...(result.policy === undefined ? {} : { policy: { ...result.policy, source: uri } }),
    };
}

// EXTERNAL MODULE: ./packages/core/lib/subject/selection.js + 2 modules
var subject_selection = __webpack_require__(12953);
;// CONCATENATED MODULE: ./packages/core/lib/flow/rendered-change.js





/** Charts and kustomizations that are rendered for one change; files that one of them is made of. */
const rendered_change_MAX_FOLDERS = 50;
const rendered_change_MAX_FILES = 2000;
const FILES_AT_ONCE = 8;
/** Files by which charts and kustomizations are known. */
const ROOTS = /(?:^|\/)(?:Chart\.yaml|kustomization\.ya?ml|Kustomization)$/;
/**
 * What charts and kustomizations with changes become, less what they became before. Their files are written to a folder of
 * this machine, links left out, and the tool that renders them can reach no network.
 */
async function renderedUses(change, counts, port, ports) {
    const nothing = { uses: [], undecided: [], read: [], isCovered: () => false };
    const touched = [...change.changed, ...change.removed];
    const areas = new Set([...change.head.files.keys(), ...change.base.files.keys()]
        .filter((path) => ROOTS.test(path))
        .map((path) => external_node_path_.posix.dirname(path)));
    const isInArea = (path) => rendered_change_foldersOf(path).some((folder) => areas.has(folder));
    if (!touched.some(isInArea))
        return nothing;
    const now = await planOf(change.head, counts, port);
    const before = await planOf(change.base, counts, port).catch(() => undefined);
    const moved = await movedLinks(change);
    const isTouched = (folder) => [...touched, ...moved].some((path) => isBelow(path, folder));
    // What a kustomization builds on may lie anywhere.
    const folders = now.folders.filter(({ tool, folder }) => tool === 'kustomize' || isTouched(folder));
    const linked = [...change.head.links].filter((path) => ROOTS.test(path) && counts(path) && (moved.includes(path) || isTouched(external_node_path_.posix.dirname(path))));
    if (folders.length > rendered_change_MAX_FOLDERS || (!change.isWhole && folders.some(({ tool }) => tool === 'kustomize'))) {
        throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `the change takes part in ${folders.length} charts and kustomizations`, {
            remedy: `at most ${rendered_change_MAX_FOLDERS} are rendered, and kustomizations only of a repository that GitHub lists whole; leave some out with \`paths\`, and verify them where they are deployed`,
        });
    }
    const each = await (0,map_limit/* mapLimit */.s)(folders, 2, async (folder) => {
        try {
            const known = new Set((await oldUses(folder, before, change.base, port, ports)).map(deployed_uses/* keyOf */.TN));
            const uses = await rendered_change_usesOf(folder, change.head, port, ports);
            return { uses: uses.filter((use) => !known.has((0,deployed_uses/* keyOf */.TN)(use))), undecided: [] };
        }
        catch (error) {
            return { uses: [], undecided: [(0,deployed_uses/* unreadable */.O$)(folder.file, error)] };
        }
    });
    const own = new Set(now.files);
    return {
        uses: each.flatMap(({ uses }) => uses),
        undecided: [
            ...each.flatMap(({ undecided }) => undecided),
            ...linked.map((path) => (0,deployed_uses/* unreadable */.O$)(path, (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `${(0,printable/* printable */.g)(path)}: is a link`))),
        ],
        read: folders.map(({ file }) => file),
        isCovered: (path) => isInArea(path) && !own.has(path) && !port.isLockFile(path),
    };
}
/** Links that lead to something that is new or changed. */
async function movedLinks({ head, changed }) {
    const isChanged = new Set(changed);
    const found = [];
    for (const link of head.links) {
        if (isChanged.has((await head.target(link)) ?? ''))
            found.push(link);
    }
    return found;
}
function planOf(side, counts, port) {
    const files = [...side.files.keys()].filter((path) => port.isManifest(path) && !side.links.has(path) && counts(path));
    return (0,deployed_uses/* asCallers */.PS)(() => port.plan(files, (path) => side.read(path)));
}
/** What a chart or kustomization was before; nothing where there was none, or none that a tool renders. */
async function oldUses({ file }, before, base, port, ports) {
    const same = before?.folders.find((folder) => folder.file === file);
    return same === undefined ? [] : rendered_change_usesOf(same, base, port, ports).catch(() => []);
}
async function rendered_change_usesOf(folder, side, port, ports) {
    // A kustomization builds on folders beside it; a chart is all in its own.
    const top = folder.tool === 'helm' ? folder.folder : (folder.folder.split('/')[0] ?? '.');
    const place = await written(top, side, folder.tool, ports);
    try {
        return await (0,deployed_uses/* asCallers */.PS)(async () => {
            const bytes = await port.render(folder, (0,external_node_path_.join)(place, ...folder.folder.split('/')));
            return (0,deployed_uses/* atOrigin */.iP)(await port.read(bytes, `${folder.folder}.yaml`), folder.file).uses;
        });
    }
    finally {
        await ports.fs.rm(place, { recursive: true, force: true });
    }
}
/** Writes the files below a folder of the repository to one of this machine, in place of a link what it leads to; its path. */
async function written(top, side, tool, ports) {
    const paths = [...side.files.keys()].filter((path) => isBelow(path, top));
    if (paths.length > rendered_change_MAX_FILES) {
        throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `has ${paths.length} files beside it; at most ${rendered_change_MAX_FILES} are taken`, {
            remedy: 'render it in the repository, and propose what comes out',
        });
    }
    await ports.fs.mkdir(ports.job.tempDir, { recursive: true });
    const place = await ports.fs.mkdtemp((0,external_node_path_.join)(ports.job.tempDir, 'render-'));
    await (0,map_limit/* mapLimit */.s)(paths, FILES_AT_ONCE, async (path) => {
        const source = side.links.has(path) ? await side.target(path) : path;
        if (source === undefined) {
            // helm would follow it wherever it leads; kustomize misses what it needs, and says so.
            if (tool === 'kustomize')
                return;
            throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `${(0,printable/* printable */.g)(path)}: is a link that leads to no file of the repository`);
        }
        const bytes = await side.read(source);
        const target = (0,external_node_path_.join)(place, ...path.split('/'));
        await ports.fs.mkdir((0,external_node_path_.dirname)(target), { recursive: true });
        await ports.fs.writeFile(target, bytes, { flag: 'wx' });
    });
    return place;
}
function rendered_change_foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return ['.', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}
function isBelow(path, folder) {
    return folder === '.' || path.startsWith(`${folder}/`);
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/brought-in.js







/** Files that are read for one change, and at once. */
const brought_in_MAX_FILES = 2000;
const brought_in_AT_ONCE = 8;
/**
 * What a change brings in: of every manifest, Dockerfile and lock file that is new or changed what its old version does
 * not name already; of charts and kustomizations with changes what they become. A file that cannot be read brings in
 * something that nobody knows.
 *
 * @param paths patterns of the files that count, `!` leaves out
 */
async function broughtIn(change, paths, port, ports) {
    const counts = selectionOf(paths);
    const isKnown = (path) => port.isManifest(path) || port.isLockFile(path);
    const rendered = await renderedUses(change, counts, port, ports);
    const candidates = (await withLinks(change, isKnown)).filter(({ path }) => counts(path) && isKnown(path) && !rendered.isCovered(path));
    if (candidates.length > brought_in_MAX_FILES) {
        throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', `${candidates.length} manifests and lock files are new or changed`, {
            remedy: `propose at most ${brought_in_MAX_FILES} at once`,
        });
    }
    const each = await (0,map_limit/* mapLimit */.s)(candidates, brought_in_AT_ONCE, (candidate) => newIn(candidate, change, port, ports.job.serverUrl));
    const left = change.changed.filter((path) => isKnown(path) && !counts(path)).length;
    return {
        uses: [...rendered.uses, ...each.flatMap(({ uses }) => uses)],
        packages: each.flatMap(({ packages }) => packages),
        assets: each.flatMap(({ assets }) => assets),
        undecided: [...rendered.undecided, ...each.flatMap(({ undecided }) => undecided)],
        read: [...rendered.read, ...candidates.map(({ path }) => path)],
        notices: left === 0 ? [] : [`${left} changed file(s) are left out by \`paths\``],
    };
}
/** What changed, and every link to something that changed: a link stands for what it leads to. */
async function withLinks(change, isKnown) {
    const { base, head, changed } = change;
    const isChanged = new Set(changed);
    const plain = changed.flatMap((path) => head.links.has(path) || !head.files.has(path) ? [] : [{ path, source: path }]);
    const links = [];
    for (const path of head.links) {
        if (!isKnown(path))
            continue;
        const source = await head.target(path);
        const isNew = isChanged.has(path) || source === undefined || isChanged.has(source);
        if (isNew && (isChanged.has(path) || base.files.has(path)))
            links.push({ path, source });
    }
    return [...plain, ...links];
}
async function newIn({ path, source }, { base, head }, port, serverUrl) {
    try {
        if (source === undefined)
            throw (0,outcome_error/* badInput */.AN)('MANIFEST_FILE', 'is a link that leads to no file of the repository');
        const now = await contentOf(await head.read(source), path, port, serverUrl);
        const before = await oldContent(base, path, port, serverUrl);
        const isNew = (use) => !before.uses.has((0,deployed_uses/* keyOf */.TN)(use));
        const found = now.uses.filter(isNew).filter((use) => !isFileOf(use, head, port));
        const assets = now.assets.filter((asset) => !before.assets.has(assetName(asset, serverUrl)));
        // A file is either: nothing that is run stands in a lock file.
        return port.isLockFile(path)
            ? { uses: [], packages: found.filter((use) => use.kind !== 'image'), assets, undecided: [] }
            : { uses: found.filter((use) => use.kind !== 'package'), packages: [], assets, undecided: [] };
    }
    catch (error) {
        return { uses: [], packages: [], assets: [], undecided: [(0,deployed_uses/* unreadable */.O$)(path, error)] };
    }
}
/** Another file that takes part, and is read itself where it is new. */
function isFileOf(use, { files }, port) {
    if (use.kind !== 'file')
        return false;
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(use.place.file), use.path);
    return files.has(path) && (port.isManifest(path) || port.isLockFile(path));
}
/** An old version that nobody can read has nothing that counts as known. */
async function oldContent(base, path, port, serverUrl) {
    const source = base.links.has(path) ? await base.target(path) : path;
    if (source === undefined || !base.files.has(source))
        return { uses: new Set(), assets: new Set() };
    try {
        const { uses, assets } = await contentOf(await base.read(source), path, port, serverUrl);
        return { uses: new Set(uses.map(deployed_uses/* keyOf */.TN)), assets: new Set(assets.map((asset) => assetName(asset, serverUrl))) };
    }
    catch (error) {
        if (!(error instanceof outcome_error/* CoreError */.am) || error.outcome !== 'bad-input')
            throw error;
        return { uses: new Set(), assets: new Set() };
    }
}
function contentOf(bytes, path, port, serverUrl) {
    return (0,deployed_uses/* asCallers */.PS)(async () => {
        if (port.isLockFile(path))
            return { uses: port.readLock(bytes, path), assets: [] };
        const { uses } = await port.read(bytes, path);
        return { uses, assets: assetsIn(Buffer.from(bytes).toString('utf8'), path, serverUrl) };
    });
}
/** Whether a path of the repository counts. @throws CoreError bad-input `PATTERN` */
function selectionOf(paths) {
    const machine = { workspace: '/repository', platform: 'linux', fs: {}, parallelism: 1 };
    const selection = (0,subject_selection/* createSelection */.P1)(paths, machine);
    return (path) => selection.selects((0,subject_selection/* namesFrom */.nQ)(`/repository/${path}`, machine));
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/change-of-event.js



const COMMIT = /^[0-9a-f]{40}$/;
/**
 * What a required workflow looks at: for a pull request the commit that GitHub made to try the merge, against the branch
 * that it was tried on; for a merge queue what the queue adds.
 *
 * @throws CoreError bad-input `TRIGGER`, undecided `GITHUB_REPLY` where the commit is not the one that the event is about
 */
async function changeOfEvent(inputs, repositories, { job }) {
    const { repository, event, eventName } = job;
    const commit = (0,signing_inputs/* optional */.lq)(inputs, 'commit') ?? '';
    if (!COMMIT.test(commit))
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input commit: is not a full commit (40 hex digits)');
    if (eventName === 'pull_request') {
        const head = change_of_event_textAt(event, 'pull_request', 'head', 'sha');
        const [base, proposed, ...others] = await repositories.parentsOf(repository, commit);
        if (base !== undefined && proposed === head && others.length === 0)
            return { repository, base, head: commit };
        throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', `the commit ${commit} is no merge of what the pull request proposes`, {
            remedy: 'push to the pull request again, so that GitHub tries the merge anew',
        });
    }
    if (eventName === 'merge_group') {
        const [base, head] = [change_of_event_textAt(event, 'merge_group', 'base_sha'), change_of_event_textAt(event, 'merge_group', 'head_sha')];
        if (base !== undefined && COMMIT.test(base) && head === commit)
            return { repository, base, head: commit };
        throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', `the commit ${commit} is not the head of the merge group`);
    }
    throw (0,outcome_error/* badInput */.AN)('TRIGGER', `event ${eventName}: nothing is brought in by it`, {
        remedy: 'let `pull_request` and `merge_group` start the workflow, and nothing else',
    });
}
function change_of_event_textAt(value, ...path) {
    let found = value;
    for (const step of path)
        found = (0,types/* isJsonObject */.O)(found) ? found[step] : undefined;
    return typeof found === 'string' ? found : undefined;
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/workflow-policy.js



/**
 * The policy of whoever wrote the workflow that was started: written out in it, or a file of the repository that the
 * workflow is in, at the workflow's commit. Where that is the very repository that is judged, its commit would be the one
 * that is proposed: then the base counts.
 *
 * @param judged the repository that is judged, at the commit that counts as there already
 * @throws CoreError bad-input `INPUT`
 */
function workflowPolicy(inputs, judged, ports) {
    const started = (0,signing_inputs/* optional */.lq)(inputs, 'workflow-ref') ?? '';
    const [, repository = ''] = /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/[^@]+@\S+$/.exec(started) ?? [];
    const commit = (0,signing_inputs/* optional */.lq)(inputs, 'workflow-sha') ?? '';
    if (repository === '' || !/^[0-9a-f]{40}$/.test(commit)) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs workflow-ref and workflow-sha: do not name a workflow at a commit');
    }
    const isOwn = repository.toLowerCase() === judged.repository.toLowerCase();
    const text = (0,signing_inputs/* optional */.lq)(inputs, 'policy-text');
    if (text !== undefined) {
        const other = ['policy', 'policy-repository', 'policy-ref'].find((name) => (0,signing_inputs/* optional */.lq)(inputs, name) !== undefined);
        if (other !== undefined)
            throw (0,outcome_error/* badInput */.AN)('INPUT', `inputs policy-text and ${other}: one of them, not both`);
        const uri = `${ports.job.serverUrl}/${started}#policy-text`;
        return {
            read: async () => ({ bytes: Buffer.from(inputs.input('policy-text')), uri }),
            beside: async () => {
                throw (0,outcome_error/* badInput */.AN)('INPUT', 'input builders: names a file beside the policy, and the policy is none');
            },
            isOwn,
        };
    }
    const place = policyPlace(inputs, isOwn ? judged : { repository, commit });
    const reader = () => openRepositories(inputs, ports, 'policy');
    return {
        read: async () => readTrustedPolicy(place, await reader(), ports.job.serverUrl),
        beside: async (path) => (await readTrustedPolicy({ ...place, path }, await reader(), ports.job.serverUrl)).bytes,
        isOwn,
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/verify-required.js









const OWN_WORKFLOW = 'The workflow is one of this very repository, where a pull request can change it: require it by a ruleset.';
/**
 * Verifies what a pull request, or a merge queue, brings in against the policy of whoever wrote the workflow. Nothing of
 * the pull request is run or believed: files come through the API, and the policy is never that of the pull request.
 * Never throws for a failure.
 */
async function verifyRequired(inputs, ports, instance) {
    return toldAs('verify-required', async () => {
        const repositories = await openRepositories(inputs, ports, 'job');
        const change = await changeOfEvent(inputs, repositories, ports);
        const policy = workflowPolicy(inputs, { repository: change.repository, commit: change.base }, ports);
        const files = await changedFiles(change, repositories);
        const { found, known } = await readFiles(files, (0,signing_inputs/* optional */.lq)(inputs, 'paths') ?? '**', ports);
        const told = { ...found, notices: [...(policy.isOwn ? [OWN_WORKFLOW] : []), ...found.notices] };
        return judgeBroughtIn({ found: told, known, images: [], policy, whenNothing: 'it is verified' }, inputs, ports, instance);
    });
}
/** What the files of a repository bring in, as far as they count as new. */
async function readFiles(files, paths, ports) {
    if (ports.deployments === undefined)
        throw (0,outcome_error/* badInput */.AN)('NOT_YET', 'manifests are not part of this program');
    const port = await ports.deployments('without network');
    const found = await broughtIn(files, paths, port, ports);
    const known = [...files.head.files.keys()].filter((path) => port.isManifest(path));
    return { found, known: new Set(known) };
}
/** The result whatever happens, under the name of an action. */
async function toldAs(action, work) {
    try {
        return { ...(await work()), action };
    }
    catch (error) {
        const failure = (0,outcome_error/* describeFailure */.Ic)(error);
        return {
            version: report_types/* RESULT_VERSION */.R,
            action,
            outcome: failure.outcome,
            failure,
            notices: [],
            artifacts: [],
            demanded: {},
            unbound: [],
        };
    }
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/verify-deployment.js








/** Events that run for a commit of the repository itself. */
const EVENTS = ['deployment', 'push', 'release', 'workflow_dispatch', 'schedule', 'create'];
/**
 * Verifies what is deployed: all images that the manifests of the deployed commit name, and images that are named
 * themselves, against a policy that is not taken from that commit. Nothing is checked out. Never throws for a failure.
 */
async function verifyDeployment(inputs, ports, instance) {
    return toldAs('verify-deployment', async () => {
        const { repository } = ports.job;
        const commit = deployedCommit(inputs, ports);
        const images = inputs
            .input('images')
            .split(/[\s,]+/)
            .filter((word) => word !== '');
        const manifests = (0,signing_inputs/* optional */.lq)(inputs, 'manifests');
        if (manifests === undefined && images.length === 0) {
            throw (0,outcome_error/* badInput */.AN)('NO_SUBJECT', 'inputs manifests and images: name nothing that is deployed', {
                remedy: 'give patterns of the manifests, such as `deploy/**`, or the images',
            });
        }
        // The deployed commit can be of any branch; who may write the default one keeps the policy.
        const policy = workflowPolicy(inputs, { repository, commit: 'HEAD' }, ports);
        const nothing = {
            found: { uses: [], packages: [], assets: [], undecided: [], read: [], notices: [] },
            known: new Set(),
        };
        const files = manifests === undefined
            ? nothing
            : await readFiles(await filesAt(repository, commit, await openRepositories(inputs, ports, 'job')), manifests, ports);
        return judgeBroughtIn({ ...files, images, policy, whenNothing: 'it is a fault' }, inputs, ports, instance);
    });
}
/** The commit that is deployed, as the runner and the event say it. @throws CoreError bad-input `TRIGGER`, `INPUT`; refused `TRIGGER` */
function deployedCommit(inputs, { job }) {
    const { event, eventName } = job;
    if (!EVENTS.includes(eventName)) {
        throw (0,outcome_error/* badInput */.AN)('TRIGGER', `event ${eventName}: nothing of this repository is deployed by it`, {
            remedy: `call it on ${EVENTS.join(', ')}; pull requests have verify-required.yml`,
        });
    }
    const commit = (0,signing_inputs/* optional */.lq)(inputs, 'commit') ?? '';
    if (!/^[0-9a-f]{40}$/.test(commit))
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'input commit: is not a full commit (40 hex digits)');
    const { deployment } = event;
    if (eventName === 'deployment' && (!(0,types/* isJsonObject */.O)(deployment) || deployment.sha !== commit)) {
        throw (0,outcome_error/* refused */.J5)('TRIGGER', `the commit ${commit} is not the one that the deployment is of`);
    }
    return commit;
}

// EXTERNAL MODULE: ./packages/core/lib/slsa/suite-builders.js
var suite_builders = __webpack_require__(89130);
// EXTERNAL MODULE: ./packages/core/lib/outcome/version.js
var version = __webpack_require__(38618);
// EXTERNAL MODULE: ./packages/core/lib/slsa/vsa.js
var slsa_vsa = __webpack_require__(36231);
;// CONCATENATED MODULE: ./packages/core/lib/flow/issue-vsa.js












/**
 * A summary of what passed, signed by the verifier; or the newest earlier one by it that says the same, in the folder for
 * bundles.
 *
 * @param given inputs that the artifacts were verified with: they are found by them again
 * @throws CoreError, whatever signing or storing ends with
 */
async function issueVsa(verified, verifier, given, ports) {
    const level = `SLSA_BUILD_LEVEL_${verified.level ?? 'UNEVALUATED'}`;
    const standing = await findStanding(verified, level, verifier, given, ports);
    return standing === undefined ? issue_vsa_sign(verified, level, verifier, ports) : keep(standing, verified, verifier, ports);
}
async function issue_vsa_sign(verified, level, verifier, ports) {
    const { job, resourceUri } = verifier;
    const vsa = (0,slsa_vsa/* createVsa */.$x)({
        verifier: { id: verifier.id, version: { 'slsa-actions': version/* SUITE_VERSION */.s } },
        timeVerified: new Date(Math.floor(ports.clock.now() / 1000) * 1000),
        resourceUri,
        policy: { uri: verifier.policyUri, digest: verified.policy.digest },
        hasPassed: true,
        verifiedLevels: [level],
        // A bundle about several artifacts decided about each.
        inputAttestations: [...new Set(verified.bundles.map(({ text }) => text))].map((text) => ({
            digest: { sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') },
        })),
    });
    const body = (0,validate/* validatePredicate */.M)(uris/* PREDICATE */.W.vsaV1, structuredClone(vsa));
    const predicate = { type: uris/* PREDICATE */.W.vsaV1, kind: 'vsa', body };
    const items = nameItems(statementItems(verified.artifacts, predicate), ports.platform);
    const { failure, bundlePath } = await signForBuilder({ ...job, items, about: { notices: [] } }, ports);
    if (failure !== undefined) {
        const { outcome, code, message, remedy } = failure;
        throw new outcome_error/* CoreError */.am(outcome, code, message, remedy === undefined ? {} : { remedy });
    }
    if (bundlePath === undefined)
        throw (0,outcome_error/* badInput */.AN)('INTERNAL', 'the summary was signed, and lies nowhere');
    return issue_vsa_reported(bundlePath, vsa, verifier);
}
/**
 * The newest summary of this verifier that says the same about the same artifacts, by the same policy, for the same
 * repository, and is young enough: everything that a consumer would demand of it, by the same code.
 */
async function findStanding(verified, level, verifier, given, ports) {
    const { job, resourceUri, reuseWithin } = verifier;
    // Of more subjects than one statement has there would be several, each about a part.
    if (reuseWithin === undefined || verified.level === undefined || verified.level === 0)
        return undefined;
    if ((0,resolve/* shardSubjects */.g_)(verified.artifacts).length > 1)
        return undefined;
    const { san, claims } = job.identity;
    const policy = {
        version: 1,
        signers: { verifier: { identity: san, issuer: claims.issuer } },
        rules: [
            {
                name: 'standing',
                artifacts: 'any',
                vsa: {
                    signers: 'verifier',
                    origin: {
                        source: {
                            repository: `${job.opened.rule.server.origin}/${claims.repository}`,
                            repositoryId: claims.repositoryId,
                            ownerId: claims.repositoryOwnerId,
                        },
                        workflow: 'any',
                        ref: 'any',
                        event: 'any',
                    },
                    verifier: verifier.id,
                    resourceUri,
                    level,
                    policyDigest: { sha256: verified.policy.digest.sha256 },
                    maxAge: reuseWithin,
                },
            },
        ],
    };
    const found = [];
    const inputs = {
        ...given,
        policy: await keepFile('standing.json', JSON.stringify(policy), ports),
        'certificate-identity': san,
        'certificate-oidc-issuer': claims.issuer,
        'predicate-type': uris/* PREDICATE */.W.vsaV1,
    };
    const { failure } = await verify(givenInputs(inputs), ports, {
        summarize: async ({ bundles }) => {
            found.push(...bundles.flatMap(({ text }) => standingOf(text, verified, verifier)));
            return { path: '', isSigned: true, verifier: verifier.id, resourceUri, result: 'PASSED', levels: [level] };
        },
    });
    // Whatever else fails there: then none is found, and a new one is signed.
    if (failure?.outcome === 'bad-input' && failure.code === 'POLICY')
        throw (0,outcome_error/* badInput */.AN)('INTERNAL', failure.message);
    return found.toSorted((left, right) => timeOf(right) - timeOf(left))[0];
}
/**
 * The summary in a bundle that was verified, where it is about all artifacts and what is now verified. Each artifact was
 * judged by the newest one about it; this one must be about all.
 */
function standingOf(text, { artifacts, policy }, { resourceUri }) {
    const { payload } = JSON.parse(text).dsseEnvelope;
    const statement = (0,lib_statement/* parseStatement */.By)(Buffer.from(payload, 'base64'));
    const vsa = (0,validate/* parsePredicate */.r)(uris/* PREDICATE */.W.vsaV1, statement.predicate);
    const digests = new Set(statement.subject.map(({ digest }) => digest.sha256));
    const isSame = vsa.resourceUri === resourceUri &&
        vsa.policy.digest?.sha256 === policy.digest.sha256 &&
        vsa.timeVerified !== undefined;
    return isSame && artifacts.every(({ digest }) => digests.has(digest.sha256)) ? [{ text, vsa }] : [];
}
function timeOf({ vsa }) {
    return Date.parse(vsa.timeVerified ?? '');
}
async function keep({ text, vsa }, { artifacts }, verifier, ports) {
    const [name = ''] = (0,file_names/* bundleFileNames */.BC)([{ subjects: artifacts, kind: 'vsa' }], ports.platform);
    const path = (0,external_node_path_.join)(verifier.job.signing.bundleDir ?? ports.job.tempDir, name);
    await (0,write_safely/* writeFileSafely */.kv)(path, `${text.trim()}\n`, ports.fs);
    return { ...issue_vsa_reported(path, vsa, verifier), isReused: true };
}
function issue_vsa_reported(path, vsa, { id, resourceUri }) {
    const { timeVerified, verifiedLevels } = vsa;
    return {
        path,
        isSigned: true,
        verifier: id,
        resourceUri,
        result: 'PASSED',
        levels: verifiedLevels,
        ...(timeVerified === undefined ? {} : { timeVerified }),
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/verify-vsa.js













/** File of the workflow whose identity the summaries have, and without its ref whose name the verifier has. */
const verify_vsa_WORKFLOW = '.github/workflows/verify-vsa.yml';
/** Inputs that go on to the verification as they are. */
const verify_vsa_PASSED_ON = [
    'files',
    'digests',
    'images',
    'bundle-from',
    'registry-username',
    'registry-password',
    'github-token',
];
/**
 * The isolated verifier: verifies artifacts against a policy that it reads from a repository, and signs a verification
 * summary in its own name, unless an earlier one of the same still counts. A caller chooses artifacts and policy, which the
 * summary names, and nothing else: no root, no service, no builder. What does not pass gets no summary. Never throws for a
 * failure.
 */
async function verifyAndSummarize(inputs, ports, instance) {
    try {
        return await summarized(inputs, ports, instance);
    }
    catch (error) {
        const failure = (0,outcome_error/* describeFailure */.Ic)(error);
        const base = {
            version: report_types/* RESULT_VERSION */.R,
            action: 'verify-vsa',
            notices: [],
            artifacts: [],
            demanded: {},
            unbound: [],
        };
        return { ...base, version: report_types/* RESULT_VERSION */.R, outcome: failure.outcome, failure };
    }
}
async function summarized(inputs, ports, file) {
    const resourceUri = readResource(inputs);
    const reuseWithin = verify_vsa_readAge(inputs);
    verify_vsa_assertEvent(ports);
    const job = await openBuilderJob(readSigningChoices(inputs), file, ports);
    const { claims } = job.identity;
    const called = (0,provenance_builder/* calledWorkflow */.vZ)(claims, verify_vsa_WORKFLOW);
    const server = job.opened.rule.server.origin;
    const suite = `${server}/${called.repository}`;
    const place = policyPlace(inputs, { repository: claims.repository, commit: claims.sha });
    const policy = await readTrustedPolicy(place, await openRepositories(inputs, ports, 'policy'), server);
    const root = privateRootOf(file);
    const given = {
        ...Object.fromEntries(verify_vsa_PASSED_ON.map((name) => [name, inputs.input(name)])),
        ...(await verify_vsa_bundlesOf(inputs)),
        policy: await keepFile('policy.yaml', policy.bytes, ports),
        // The builders of the very copy of the suite that this verifier is part of, beside those that are built in.
        'builder-map': await keepFile('map.json', JSON.stringify({ version: 1, builders: (0,suite_builders/* suiteBuilders */.H)(suite) }), ports),
        ...(root === undefined ? {} : { 'trusted-root': await keepFile('trusted_root.json', root, ports) }),
    };
    const here = { ...ports, job: { ...ports.job, workspace: folderOf(inputs) ?? ports.job.tempDir } };
    const verifier = { id: `${suite}/${verify_vsa_WORKFLOW}`, job, resourceUri, policyUri: policy.uri, reuseWithin };
    const result = await verify(givenInputs(given), here, {
        summarize: (verified) => issueVsa(verified, verifier, given, here),
    });
    return {
        ...result,
        action: 'verify-vsa',
        demanded: { ...result.demanded, policy: policy.uri, 'resource-uri': resourceUri },
        ...(result.policy === undefined ? {} : { policy: { ...result.policy, source: policy.uri } }),
    };
}
/** A pull request can be anybody's, and no release: whoever only wants a check has the action `verify`. */
function verify_vsa_assertEvent({ job }) {
    if ((0,provenance_builder/* purposeOf */.eK)(job.eventName) === 'sign')
        return;
    throw (0,outcome_error/* badInput */.AN)('TRIGGER', `event ${job.eventName}: no verification summary is issued for it`, {
        remedy: 'use the action `verify` there, and call this workflow where you release or deploy',
    });
}
function readResource(inputs) {
    const uri = (0,signing_inputs/* optional */.lq)(inputs, 'resource-uri');
    if (uri !== undefined && /^[a-z][a-z0-9+.-]*:[^\s\p{Cc}\p{Cf}]+$/u.test(uri) && uri.length <= 2000)
        return uri;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input resource-uri: ${uri === undefined ? 'is missing' : 'is not an absolute URI'}`, {
        remedy: 'give what was verified as its consumer fetches it, such as `pkg:github/acme/app@v1.2.3`',
    });
}
/** Undefined: none is reused. */
function verify_vsa_readAge(inputs) {
    const age = (0,signing_inputs/* optional */.lq)(inputs, 'reuse-within') ?? 'none';
    if (age === 'none')
        return undefined;
    if (/^[1-9]\d{0,4}[hdw]$/.test(age))
        return age;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input reuse-within: "${age.slice(0, 50)}" is not an age such as \`24h\` or \`7d\`, nor \`none\``, { remedy: 'give a whole number with `h`, `d` or `w`' });
}
/** Where files lie that were downloaded. */
function folderOf(inputs) {
    const folder = (0,signing_inputs/* optional */.lq)(inputs, 'folder');
    if (folder === undefined || (0,external_node_path_.isAbsolute)(folder))
        return folder;
    throw (0,outcome_error/* badInput */.AN)('INPUT', `input folder: ${folder.slice(0, 200)} is not absolute`);
}
/** Bundles that came along as a workflow artifact are looked at before those of stores. */
async function verify_vsa_bundlesOf(inputs) {
    const folder = (0,signing_inputs/* optional */.lq)(inputs, 'bundle-folder');
    if (folder === undefined)
        return {};
    if (!(0,external_node_path_.isAbsolute)(folder))
        throw (0,outcome_error/* badInput */.AN)('INPUT', `input bundle-folder: ${folder.slice(0, 200)} is not absolute`);
    (0,signing_inputs/* oneOf */.yL)(inputs, 'bundle-from', ['', 'file'], '');
    return { 'bundle-from': 'file', 'bundle-dir': folder };
}

;// CONCATENATED MODULE: ./packages/core/lib/flow/index.js













/***/ }),

/***/ 37795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ readSigningConfig),
/* harmony export */   OA: () => (/* binding */ withWitnesses),
/* harmony export */   QS: () => (/* binding */ openInstance),
/* harmony export */   Wd: () => (/* binding */ assertWitnesses),
/* harmony export */   rR: () => (/* binding */ checkedInstance)
/* harmony export */ });
/* unused harmony export isPublicByEvent */
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48369);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88862);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59837);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8436);



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
    return checkedInstance(instance, inputs, ports);
}
/** The instance with the witnesses of the inputs, when bundles of it will verify. @throws as {@link openInstance} */
function checkedInstance(instance, inputs, ports) {
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
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `inputs sigstore and signing-config: "${inputs.sigstore}" names an instance, the file another`, {
            remedy: 'leave `sigstore` out with a private Sigstore',
        });
    }
    const bytes = await readSigningConfig(signingConfig, ports);
    const config = (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSigningConfig */ .V2)(bytes, signingConfig, { now: ports.clock.now(), ...versionOf(inputs) });
    const rule = (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerRuleFor */ .Z)(ports.job.serverUrl, config.oidcIssuers);
    const profile = await (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTrustProfile */ .C)({ profile: 'private', trustedRootFile: trustedRoot, offline: true }, ports);
    return { config, profile, rule };
}
/** The bytes of a signing configuration. @throws CoreError bad-input `INPUT` */
async function readSigningConfig(path, ports) {
    const bytes = await ports.fs.readFile(path).catch((cause) => {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input signing-config: ${path} cannot be read`, { cause });
    });
    if (bytes.byteLength > MAX_CONFIG_BYTES)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input signing-config: ${path} is larger than 1 MiB`);
    return bytes;
}
async function openPublished(inputs, ports) {
    const rule = (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerRuleFor */ .Z)(ports.job.serverUrl);
    const instance = instanceOf(inputs, rule, ports);
    const config = (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_1__/* .builtinSigningConfig */ .dE)(instance, { ...versionOf(inputs), serverHost: rule.server.host });
    const profile = await (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTrustProfile */ .C)({
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
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input sigstore: the public-good instance knows github.com only, not ${rule.server.host}`, {
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
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('GITHUB_REPLY', `${rule.server.origin}: GET /meta names no trust domain, so the trust root of this server is not known; nothing was sent`, {
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
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input transparency-log: required, but ${config.source} names no log`);
    }
    const log = inputs.transparencyLog === 'none' || rekor === undefined ? {} : { rekor };
    if (inputs.timestampAuthority === 'none')
        return { ...rest, ...log };
    if (inputs.timestampAuthority === undefined)
        return { ...rest, ...log, ...(tsa === undefined ? {} : { tsa }) };
    return { ...rest, ...log, tsa: (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .assertServiceUrl */ .VT)(inputs.timestampAuthority, 'input timestamp-authority') };
}
/** A bundle that its own root would refuse is not worth a login. */
function assertWitnesses(config, profile) {
    const { needs } = profile;
    if (needs.logEntries > 0 && config.rekor === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `the trust root of the ${profile.name} instance (${profile.source}) demands a log entry, and no log is used`, {
            remedy: 'leave `transparency-log` out, or give a signing config that names a log',
        });
    }
    const hasTime = config.tsa !== undefined || config.rekor?.version === 1;
    if (!hasTime || (needs.tsaTimestamps > 0 && config.tsa === undefined)) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `signing with the ${profile.name} instance needs a timestamp authority, and none is used`, {
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
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('TRUST_ROOT_ENDED', `the trust root of the ${profile.name} instance (${profile.source}) has no certificate authority that is valid now; nothing was sent`, {
        remedy: 'give a current root with `tuf-mirror` and `tuf-root` or `trusted-root`, and check the clock of the runner',
    });
}


/***/ }),

/***/ 82443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ publicKeyInput),
/* harmony export */   ay: () => (/* binding */ openKey),
/* harmony export */   dM: () => (/* binding */ shownKey),
/* harmony export */   hE: () => (/* binding */ readKeyInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _key_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7437);
/* harmony import */ var _key_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29302);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77692);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97895);
/* harmony import */ var _signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);





const MAX_KEY_BYTES = 64 * 1024;
/** Keys of which a service gives the public half to whoever may read it. */
const AT_SERVICE = /^(?:awskms|gcpkms|azurekms|hashivault):\/\//i;
/** Reads them; undefined when no key is given. @throws CoreError bad-input `INPUT` for what only goes with a key */
function readKeyInputs(inputs) {
    const key = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs, 'key');
    const validity = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs, 'key-validity');
    const log = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(inputs, 'transparency-log', ['', 'required', 'none'], '');
    if (key !== undefined) {
        return {
            key,
            validFor: validity === undefined ? undefined : (0,_key_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKeyValidity */ .z)(validity),
            isLogRequired: log !== 'none',
        };
    }
    if (inputs.input('key') !== '')
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', 'input key: is blank', { remedy: 'give a key, or leave it out' });
    for (const [name, value] of Object.entries({ 'key-validity': validity, 'transparency-log': log })) {
        if (value === undefined || value === '')
            continue;
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', `input ${name}: belongs to verifying with a key, and none is given`, {
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
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('NOT_YET', 'input key: keys of key services are not there in this program', {
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
        return (0,_key_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePublicKey */ .e)(given, `input ${name}`);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.job.workspace, given);
    const pem = await (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readLimited */ .tk)(path, MAX_KEY_BYTES, ports.fs, ({ problem, cause }) => (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('KEY', `input ${name}: ${given} ${problem}`, {
        cause,
        remedy: 'give the path of a PEM file, or the PEM itself',
    }));
    return (0,_key_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePublicKey */ .e)(pem, given);
}
/** The key as a report names it: the path, or that it was given as text. */
function shownKey({ key }) {
    return key.startsWith('-----BEGIN') ? 'given as PEM' : key;
}


/***/ }),

/***/ 31050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ lookedUp),
/* harmony export */   Kr: () => (/* binding */ writePinned),
/* harmony export */   Np: () => (/* binding */ reportedManifest),
/* harmony export */   lS: () => (/* binding */ copiesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);
/* harmony import */ var _storage_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28351);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16061);




/**
 * Where a copy of each manifest goes, below a folder.
 *
 * @throws CoreError bad-input `OUTPUT_PATH` where a copy would replace a manifest, or another copy
 */
function copiesOf(manifests, folder, ports) {
    const { workspace } = ports.job;
    const keyOf = (path) => (ports.platform === 'win32' ? path.toLowerCase() : path);
    const originals = new Set(manifests.map(({ content }) => keyOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, content.file))));
    const taken = new Set();
    return manifests.map(({ copy }) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, folder, copy);
        if (originals.has(keyOf(path)) || taken.has(keyOf(path))) {
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('OUTPUT_PATH', `input manifests-output: ${(0,_subject_index_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(copy)} would be written over a manifest`, {
                remedy: 'give a folder of its own',
            });
        }
        taken.add(keyOf(path));
        return path;
    });
}
/** Writes a copy of each manifest in which every image is named by the digest that was verified. */
async function writePinned(manifests, paths, subjectOf, ports) {
    const digestOf = (image) => {
        const sha256 = subjectOf.get(lookedUp(image))?.digest.sha256;
        return sha256 === undefined ? undefined : `sha256:${sha256}`;
    };
    // All of them are made before the first is written.
    const texts = manifests.map(({ content }) => content.pinned(digestOf));
    const written = [];
    for (const [index, manifest] of manifests.entries()) {
        const path = paths[index] ?? '';
        await (0,_storage_index_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileSafely */ .kv)(path, texts[index] ?? '', ports.fs);
        written.push(reportedManifest(manifest, path));
    }
    return written;
}
/** What an image without tag and digest means to everything that pulls images. */
function lookedUp(image) {
    return /@|:[^/]*$/.test(image) ? image : `${image}:latest`;
}
/** A manifest as the result shows it. */
function reportedManifest({ content, rendered }, pinned) {
    return {
        file: (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(content.file),
        format: content.format,
        images: content.uses.filter(({ kind }) => kind === 'image').length,
        ...(rendered === undefined ? {} : { rendered }),
        ...(pinned === undefined ? {} : { pinned }),
    };
}


/***/ }),

/***/ 75954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reachesPublicLog),
/* harmony export */   G: () => (/* binding */ assertMayBePublic)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

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

/***/ 94626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ profileChooser)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77692);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8436);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42293);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55160);
/* harmony import */ var _verification_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54345);
/* harmony import */ var _verification_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61878);
/* harmony import */ var _verification_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95716);
/* harmony import */ var _key_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82443);




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
            const known = npm.get(witnesses) ?? (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadNpmProfile */ .H)(inputs.isOffline, ports, witnesses);
            npm.set(witnesses, known);
            return known;
        },
        profileFor: async (bundle) => {
            // A policy is shown what anybody signed; what the inputs demand beside it is compared when the bundle is verified.
            if (inputs.judge.policy === undefined)
                (0,_verification_index_js__WEBPACK_IMPORTED_MODULE_1__/* .assertKeyMayHaveSigned */ .v)(bundle, inputs.expectation);
            if (byKey !== undefined && (0,_verification_index_js__WEBPACK_IMPORTED_MODULE_2__/* .certificateOf */ .t)(bundle.bundle) === undefined)
                return byKey(bundle);
            if (byKey !== undefined && inputs.judge.policy === undefined)
                throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('IDENTITY', 'it was signed with a certificate, and a key is demanded');
            const sources = [];
            for (const load of loaders) {
                const profile = await load();
                if (await (0,_verification_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isIssuedUnder */ .Q)(profile, bundle))
                    return profile;
                sources.push(profile.source);
            }
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('UNKNOWN_AUTHORITY', `the certificate was issued by no authority of the trust root (${sources.join('; ')})`, {
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
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)('KEY', `${bundle.what}: was signed with a key that the policy does not hold`);
        };
    }
    if (policyKeys.length > 0)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('KEY', 'inputs key and policy: the policy holds public keys itself', {
            remedy: 'leave out `key`, and demand its signature in the policy',
        });
    return keyProfiles(await (0,_key_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .openKey */ .ay)(inputs.key, ports), inputs.key.isLogRequired, inputs, loaders);
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
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('TRUSTED_ROOT', `input trusted-root: ${trustedRoot} holds ${others.length + 1} roots`, {
            remedy: 'with `key` give the one root whose logs and timestamp authorities count',
        });
    }
    const alone = (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_6__/* .keyProfile */ .FI)(key, { isLogRequired });
    const witnessed = memo(async () => {
        const root = await first?.();
        return (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_6__/* .keyProfile */ .FI)(key, { isLogRequired, ...(root === undefined ? {} : { root }) });
    });
    return async ({ bundle: { verificationMaterial: material } }) => {
        const stamps = material.timestampVerificationData?.rfc3161Timestamps ?? [];
        return material.tlogEntries.length + stamps.length === 0 ? alone : witnessed();
    };
}
async function fileLoaders(path, ports) {
    const found = await ports.fs.stat(path).catch((cause) => {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', `input trusted-root: ${path} cannot be read`, { cause });
    });
    if (!found.isFile())
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', `input trusted-root: ${path} is not a regular file`);
    if (found.size > MAX_ROOT_BYTES)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', `input trusted-root: ${path} has ${found.size} bytes; at most ${MAX_ROOT_BYTES} are read`);
    const bytes = await ports.fs.readFile(path);
    return (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_7__/* .parseTrustedRoots */ .uE)(bytes, path).map((root) => {
        const profile = (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_6__/* .privateProfile */ .fP)(root, path);
        return async () => profile;
    });
}
function publishedLoaders(inputs, ports) {
    const { isOffline: offline } = inputs;
    const { tufMirror, tufRoot: tufRootFile } = inputs;
    if (tufMirror !== undefined && tufRootFile === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', 'inputs tuf-mirror and tuf-root: a mirror is not trusted without its first root', {
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
        return (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadTrustProfile */ .C)({ profile: 'github', offline, ...domain, ...tuf }, ports);
    });
    // A mirror of one's own has one root: that of the tenant, or else that of a private Sigstore.
    if (tufMirror !== undefined)
        return [isTenant ? github : memo(() => (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadTrustProfile */ .C)({ profile: 'private', offline, ...tuf }, ports))];
    return [memo(() => (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadTrustProfile */ .C)({ profile: 'public-good', offline }, ports)), github];
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


/***/ }),

/***/ 31987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   IB: () => (/* binding */ jsonObjectInput),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   lC: () => (/* binding */ readSigningInputs),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44411);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);


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
    const parsed = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(value, { what: `input ${name}` });
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own expression syntax, shown to the user
    const example = '${{ toJSON(…) }}';
    if (parsed === null)
        return undefined;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(parsed))
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input ${name}: is not a JSON object`, { remedy: `give it as \`${example}\`` });
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

/***/ 71113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fc: () => (/* binding */ statementFiles),
  z5: () => (/* binding */ statementItem)
});

// UNUSED EXPORTS: STATEMENT_SIGNER

// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/statement.js
var lib_statement = __webpack_require__(30306);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/validate.js + 9 modules
var validate = __webpack_require__(74076);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/short-name.js
var short_name = __webpack_require__(38301);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/subject/walk.js
var walk = __webpack_require__(54869);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
;// CONCATENATED MODULE: ./packages/core/lib/subject/small-files.js


/** Milliseconds that a file may take on the average while the thread waits for it; the first few may take longer. */
const AT_HAND_MS = 1;
const FIRST_FEW = 20;
/**
 * Reads many files, each as {@link readLimited} does. A disk that answers at once is waited for: to hand each call to the
 * pool of threads takes several times as long as the call. One that does not is asked for several at the same time, by a
 * caller that asks so.
 *
 * @param waiting undefined: nothing is waited for
 * @param fail makes the error to throw
 */
function smallFileReader(maxBytes, fs, waiting, fail) {
    let waited = 0;
    let count = 0;
    return async (path) => {
        if (waiting === undefined || waited > AT_HAND_MS * (FIRST_FEW + count)) {
            return (0,read_limited/* readLimited */.tk)(path, maxBytes, fs, (failure) => fail(path, failure));
        }
        const started = performance.now();
        try {
            return readAtOnce(path, maxBytes, waiting, (failure) => fail(path, failure));
        }
        finally {
            waited += performance.now() - started;
            count += 1;
        }
    };
}
function readAtOnce(path, maxBytes, fs, fail) {
    const tried = (call) => {
        try {
            return call();
        }
        catch (cause) {
            throw fail({ reason: 'unreadable', problem: 'cannot be read', cause });
        }
    };
    const file = tried(() => fs.openSync(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)));
    try {
        const content = (0,read_limited/* contentOf */.$E)(tried(() => fs.fstatSync(file)), maxBytes, fail);
        for (;;) {
            const buffer = content.room();
            const bytesRead = tried(() => fs.readSync(file, buffer, 0, buffer.byteLength, null));
            const whole = content.add(buffer.subarray(0, bytesRead));
            if (whole !== undefined)
                return whole;
        }
    }
    finally {
        fs.closeSync(file);
    }
}

// EXTERNAL MODULE: ./packages/core/lib/subject/resolve.js + 1 modules
var resolve = __webpack_require__(52036);
// EXTERNAL MODULE: ./packages/core/lib/subject/images-later.js
var images_later = __webpack_require__(82917);
// EXTERNAL MODULE: ./packages/core/lib/flow/signing-inputs.js
var signing_inputs = __webpack_require__(31987);
// EXTERNAL MODULE: ./packages/core/lib/flow/subjects.js
var subjects = __webpack_require__(40277);
;// CONCATENATED MODULE: ./packages/core/lib/flow/statement-files.js






/** Largest ready statement that is signed, in bytes. */
const MAX_STATEMENT_BYTES = 16 * 1024 * 1024;
/** Largest file with bundles, in bytes. */
const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** Files that are read at once: most of the time each waits for the disk. */
const FILES_AT_ONCE = 8;
/** Inputs that say who must have signed the bundles among the statements. */
const STATEMENT_SIGNER = ['statements-identity', 'statements-issuer', 'statements-key'];
/**
 * What the input `statements` names: ready statements, and bundles, whose statements are signed once more when they
 * verify. Each is signed byte for byte as it stands.
 *
 * @throws CoreError bad-input for files that are neither, `EXPECTATION` for bundles of which nobody says who signed them;
 *   refused for bundles that do not verify
 */
async function statementFiles(inputs, registry, ports) {
    const patterns = (0,signing_inputs/* lines */.Mn)(inputs, 'statements');
    const found = patterns.length === 0 ? [] : await (0,walk/* walkFiles */.F)(patterns, (0,subjects/* subjectMachine */.aM)(ports));
    const read = smallFileReader(MAX_FILE_BYTES, ports.fs, ports.waitingFs, (path, { problem, cause }) => (0,error/* badInput */.AN)('INPUT', `statement ${path}: ${problem}`, { cause }));
    const itemsIn = async (path) => itemsOf(await read(path), path, inputs, ports);
    const items = (await (0,map_limit/* mapLimit */.s)(found, FILES_AT_ONCE, ({ path }) => itemsIn(path))).flat();
    assertSignerUsed(items, inputs);
    if ((0,signing_inputs/* readSigningInputs */.lC)(inputs).stores?.includes('oci') !== true)
        return items;
    return Promise.all(items.map((item) => located(item, registry)));
}
async function itemsOf(bytes, path, inputs, ports) {
    if (isStatement(bytes))
        return [statementItem(bytes, path)];
    return (await __webpack_require__.e(/* import() */ 1150).then(__webpack_require__.bind(__webpack_require__, 91150))).coSignedItems(bytes, path, inputs, ports);
}
/** A statement says so itself; whatever is none is looked at as a bundle. */
function isStatement(bytes) {
    try {
        const value = JSON.parse(bytes.toString('utf8'));
        return (0,types/* isJsonObject */.O)(value) && ('_type' in value || !('mediaType' in value));
    }
    catch {
        return !bytes.includes('"mediaType"');
    }
}
/**
 * A ready statement, checked as if it were made here and signed byte for byte as it stands.
 *
 * @param what names it, for errors
 */
function statementItem(payload, what) {
    if (payload.byteLength > MAX_STATEMENT_BYTES) {
        throw (0,error/* badInput */.AN)('INPUT', `statement ${what}: ${payload.byteLength} bytes; at most ${MAX_STATEMENT_BYTES} are signed`);
    }
    const statement = (0,lib_statement/* parseStatement */.By)(payload, what);
    (0,validate/* validatePredicate */.M)(statement.predicateType, statement.predicate);
    if (statement.subject.length > resolve/* MAX_SUBJECTS_PER_STATEMENT */.$h) {
        throw (0,error/* badInput */.AN)('INPUT', `statement ${what}: ${statement.subject.length} subjects; at most ${resolve/* MAX_SUBJECTS_PER_STATEMENT */.$h} fit`, { remedy: 'split it, or let `attest` make the statements: it shards them' });
    }
    const subjects = statement.subject.map(resolve/* subjectFromDescriptor */.W5);
    return { what: 'statement', subjects, kind: (0,short_name/* shortNameOf */.P)(statement.predicateType), statement, payload };
}
/** Refuses a signer of bundles where there are none: it would have been taken for a check of the statements. */
function assertSignerUsed(items, inputs) {
    const given = STATEMENT_SIGNER.find((name) => inputs.input(name).trim() !== '');
    if (given === undefined || items.some(({ coSigns }) => coSigns !== undefined))
        return;
    throw (0,error/* badInput */.AN)('INPUT', `input ${given}: says who signed the bundles in \`statements\`, and there is none`, {
        remedy: 'name bundles in `statements`, or leave it out: nobody has signed a bare statement',
    });
}
/** The item with its subjects found in their registry, by the names that the statement gives them. */
async function located(item, registry) {
    const subjects = await (0,images_later/* locateSubjects */.m)(item.subjects, registry);
    return { ...item, subjects };
}


/***/ }),

/***/ 40277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ digestAlgorithms),
/* harmony export */   Km: () => (/* binding */ readSubjects),
/* harmony export */   aM: () => (/* binding */ subjectMachine)
/* harmony export */ });
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52036);
/* harmony import */ var _signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);


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
    const words = ((0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(inputs, 'digest-algorithms') ?? 'sha256').split(/[\s,]+/);
    return [...new Set(words.filter((word) => word !== ''))];
}
/**
 * Subjects of the inputs `subject-path`, `subject-digest`, `subject-name`, `subject-checksums`, or, where none of them
 * is given, of the runner's own list.
 *
 * @param listed counts only the entries of that kind in the runner's list
 */
async function readSubjects(inputs, ports, listed) {
    const paths = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(inputs, 'subject-path');
    const digest = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(inputs, 'subject-digest');
    const checksums = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(inputs, 'subject-checksums');
    const name = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(inputs, 'subject-name');
    const nameStyle = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(inputs, 'subject-name-style', ['auto', 'base', 'path'], 'auto');
    const isGiven = paths !== undefined || digest !== undefined || checksums !== undefined;
    return (0,_subject_index_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveSubjects */ .Gl)({
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

/***/ 66144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ isSignatureOf),
/* harmony export */   RT: () => (/* binding */ signsWholeMessage),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   r6: () => (/* binding */ signatureForm),
/* harmony export */   xT: () => (/* binding */ keyName),
/* harmony export */   zG: () => (/* binding */ isFixedSizeSignatureOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _known_signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29240);


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

/***/ 98378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ digestInfo),
/* harmony export */   j: () => (/* binding */ createDigestVerifier)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _known_signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29240);
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
    const { p256, p384, p521 } = await __webpack_require__.e(/* import() */ 3431).then(__webpack_require__.bind(__webpack_require__, 93431));
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

/***/ 7437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseKeyValidity)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

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
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input key-validity: ${problem}`, {
        remedy: 'give START/END as in 2026-01-01T00:00:00Z/2027-01-01T00:00:00Z, or START/ without an end',
    });
}


/***/ }),

/***/ 29240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rememberVerified),
/* harmony export */   Y: () => (/* binding */ wasVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
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

/***/ 54469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ signDigest),
/* harmony export */   l: () => (/* binding */ signMessage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _algorithm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66144);
/* harmony import */ var _digest_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98378);
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
    const { p256, p384, p521 } = await __webpack_require__.e(/* import() */ 3431).then(__webpack_require__.bind(__webpack_require__, 93431));
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

/***/ 27014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readPin)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

/** Longest PIN or password that is read, in characters. */
const MAX_LENGTH = 1024;
/**
 * A PIN or password as it was meant: without the one line end that `echo` and editors put behind it (case H03). Blanks
 * are kept, since they may belong to it. Undefined for an empty one.
 *
 * @param what names where it came from, for errors, which never show it
 * @throws CoreError bad-input `INPUT` for one with line ends or control characters within
 */
function readPin(text, what) {
    const pin = text.replace(/\r?\n$/, '');
    if (pin === '')
        return undefined;
    if (pin.length <= MAX_LENGTH && !/[\x00-\x1f\x7f]/.test(pin))
        return pin;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `${what}: has a line end or a control character in it, or more than ${MAX_LENGTH} characters`, {
        remedy: 'give the PIN or password alone, on one line',
    });
}


/***/ }),

/***/ 9600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ verifyPss),
/* harmony export */   I: () => (/* binding */ signPss)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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

/***/ 38618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SUITE_VERSION)
/* harmony export */ });
/** SemVer of the suite, as package.json has it. */
const SUITE_VERSION = '0.1.0';


/***/ }),

/***/ 46430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cg: () => (/* binding */ COMMUNITY_BUILD_TYPE),
/* harmony export */   lz: () => (/* binding */ provenanceFromClaims),
/* harmony export */   s: () => (/* binding */ GITHUB_BUILD_TYPE)
/* harmony export */ });
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45202);
/* harmony import */ var _workflow_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54760);


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
                    path: (0,_workflow_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowOf */ .B)(claims.workflowRef, claims.repository).path,
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
        predicate: { type: in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE */ .W.provenanceV1, kind: 'provenance', body: asJson(body) },
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


/***/ }),

/***/ 25940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LINK_WORDS),
/* harmony export */   s: () => (/* binding */ chainTable)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90284);

/** What a link's state is called, and its mark. */
const LINK_WORDS = {
    holds: { word: 'holds', mark: 'good' },
    broken: { word: 'broken', mark: 'bad' },
    open: { word: 'not shown', mark: 'open' },
};
/** The chain as a table, where no picture can be drawn: station, what is known of it, how far to believe it. */
function chainTable({ nodes, links }) {
    const rows = nodes.flatMap((node, index) => {
        const facts = node.facts.map((fact) => factRow(node.name, fact));
        const known = facts.length > 0 ? facts : [[(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(node.name), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(''), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(node.note ?? 'not known'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('')]];
        const link = links[index];
        return link === undefined ? known : [...known, linkRow(link)];
    });
    return { kind: 'table', head: ['Station', 'What', 'Value', 'Basis'], rows };
}
function factRow(name, { label, value, basis }) {
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(label), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(basis ?? '')];
}
function linkRow({ state, reason }) {
    const { word, mark } = LINK_WORDS[state];
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('↓'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .badge */ .qS)(word, mark), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('')];
}


/***/ }),

/***/ 81429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mQ: () => (/* binding */ attributeUrl),
  K2: () => (/* binding */ renderHtml),
  qj: () => (/* binding */ tableHtml)
});

// EXTERNAL MODULE: ./packages/core/lib/report/blocks.js
var blocks = __webpack_require__(90284);
// EXTERNAL MODULE: ./packages/core/lib/report/chain-table.js
var chain_table = __webpack_require__(25940);
;// CONCATENATED MODULE: ./packages/core/lib/report/columns.js

/** Characters that take two columns of a fixed-width font: East Asian scripts, emoji, and all that a font may draw wide. */
const WIDE = /[\u0590-\u10ff\u1100-\u1dff\u2190-\u{10ffff}]/u;
/** Signs of our own, which take one. */
const NARROW = '…✓✕●◐○→│╳┆';
/** Columns that a text takes in a fixed-width font; marks above and below letters take none, wide characters two. */
function columnsOf(value) {
    let columns = 0;
    for (const character of value)
        columns += widthOf(character);
    return columns;
}
/**
 * The text in lines of at most so many columns, broken where names are: at blanks, before `@`, after `/` and `.`, else
 * anywhere. What does not fit into `maxLines` ends with an ellipsis. Nothing in it is acted on by a terminal or browser.
 */
function wrapped(value, columns, maxLines = Number.POSITIVE_INFINITY) {
    const lines = [];
    let rest = [...withoutTowers((0,blocks/* visible */.RK)(value.slice(0, columns * Math.min(maxLines, 10_000) * 8)))];
    while (rest.length > 0 && lines.length < maxLines) {
        const end = breakAt(rest, columns);
        lines.push(rest.slice(0, end).join('').trimEnd());
        rest = rest.slice(end);
        while (rest[0] === ' ')
            rest = rest.slice(1);
    }
    if (rest.length > 0)
        lines.push(ended(lines.pop() ?? '', columns));
    return lines.length === 0 ? [''] : lines;
}
/** How many of the characters go onto the line. */
function breakAt(characters, columns) {
    let taken = 0;
    let end = 0;
    while (end < characters.length && taken + widthOf(characters[end] ?? '') <= columns) {
        taken += widthOf(characters[end] ?? '');
        end += 1;
    }
    if (end >= characters.length)
        return characters.length;
    for (let at = end; at > end * 0.4; at -= 1) {
        const next = characters[at];
        const last = characters[at - 1];
        if (next === ' ' || next === '@' || last === '/' || last === ' ' || (last === '.' && next !== '.'))
            return at;
    }
    return Math.max(1, end);
}
function ended(line, columns) {
    const characters = [...line];
    while (characters.length > 0 && columnsOf(characters.join('')) > columns - 1)
        characters.pop();
    return `${characters.join('')}…`;
}
/** At most two marks on a letter: more would cover the lines above. */
function withoutTowers(value) {
    return value.replace(/(\p{M}{2})\p{M}+/gu, '$1');
}
function widthOf(character) {
    if (/\p{M}/u.test(character))
        return 0;
    if (NARROW.includes(character))
        return 1;
    return WIDE.test(character) ? 2 : 1;
}

;// CONCATENATED MODULE: ./packages/core/lib/report/chain-svg.js



/** Measures of the picture, in CSS pixels. The style sheet of the page knows the first two. */
const NODE_WIDTH = 244;
const GAP = 48;
const PADDING = 14;
const HEADER = 46;
const LINE = 15;
const FACT_GAP = 9;
/** Columns of a value's line, how wide one is in a fixed-width font of 12 pixels, and most lines of a value. */
const COLUMNS = 29;
const COLUMN = 7.2;
const MAX_LINES = 4;
/** A sign for each basis, so that nobody needs the colour. */
const BASIS_SIGNS = { certified: '●', vouched: '◐', claimed: '○' };
/**
 * The chain as a picture that is part of the page: four stations and what joins them, and below it the reasons of what
 * does not hold. Which way it runs is up to the page's style sheet (classes `n0`–`n3`, `k0`–`k2`, own heights of the stations in
 * `--h0`–`--h3`). Text is cut to fit its box; the whole stands in each station's title.
 */
function chainFigure(chain) {
    const heights = chain.nodes.map(heightOf);
    const height = Math.max(...heights);
    const style = heights.map((own, index) => `--h${index}:${own}px`).join(';');
    const width = 4 * NODE_WIDTH + 3 * GAP;
    const nodes = chain.nodes.map((node, index) => drawnNode(node, index, height));
    const links = chain.links.map((link, index) => drawnLink(link, index, height));
    const title = `<title>${whole(chain.title, blocks/* MAX_CELL */.K7)}</title><desc>${whole(described(chain), 4 * blocks/* MAX_LINE */.MV)}</desc>`;
    const svg = `<svg class="chain" role="img" width="${width}" height="${height}" style="${style}">${title}${links.join('')}${nodes.join('')}</svg>`;
    const reasons = chain.links.flatMap((link, index) => !needsWords(chain, index)
        ? []
        : [reasonLine(link, chain.nodes[index]?.name ?? '', chain.nodes[index + 1]?.name ?? '')]);
    const caption = reasons.length === 0 ? '' : `<figcaption>${reasons.join('')}</figcaption>`;
    return `<figure>${svg}${caption}</figure>`;
}
/** A broken link always; one that is not shown where both stations are known, so that it is no matter of course. */
function needsWords({ nodes, links }, index) {
    const isKnown = [nodes[index], nodes[index + 1]].every((node) => node !== undefined && node.facts.length > 0);
    return links[index]?.state === 'broken' || (links[index]?.state === 'open' && isKnown);
}
function reasonLine({ state, reason }, from, to) {
    const { word, mark } = chain_table/* LINK_WORDS */.r[state];
    return `<p class="${mark}"><b>${mark === 'bad' ? '✕' : '?'} ${from} → ${to} ${word}:</b> ${whole(reason, blocks/* MAX_LINE */.MV)}</p>`;
}
/** The picture in words, for those who do not see it. */
function described({ nodes, links }) {
    return nodes
        .map((node, index) => {
        const link = links[index];
        const known = node.facts.map(({ label, value, basis }) => `${label} ${(0,blocks/* shortened */.vI)(compact(value), blocks/* MAX_CELL */.K7)}${basis === undefined ? '' : ` (${basis})`}`);
        const station = `${node.name}: ${known.length === 0 ? node.note : known.join(', ')}.`;
        return link === undefined
            ? station
            : `${station} ${chain_table/* LINK_WORDS */.r[link.state].word}: ${(0,blocks/* shortened */.vI)(link.reason, blocks/* MAX_CELL */.K7)}.`;
    })
        .join(' ');
}
function heightOf({ facts, note }) {
    const lines = facts.length === 0 ? noteLines(note).length : 0;
    return facts.reduce((sum, fact) => sum + LINE * (1 + valueLines(fact).length) + FACT_GAP, HEADER + PADDING + lines * LINE);
}
function valueLines({ value }) {
    return wrapped(compact(value), COLUMNS, MAX_LINES);
}
function noteLines(note) {
    return wrapped(note ?? 'Not known.', COLUMNS, 4);
}
/** Without what every reader adds by himself; the title has it. */
function compact(value) {
    return value
        .replace(/^https:\/\/(?=.)/, '')
        .replace('/.github/workflows/', '/…/')
        .replace(/^([0-9a-f]{16})[0-9a-f]{24}$/, '$1…')
        .replace(/^(sha\d+:[0-9a-f]{16})[0-9a-f]{16,}$/, '$1…');
}
function drawnNode(node, index, height) {
    const bases = [...new Set(node.facts.flatMap(({ basis }) => (basis === undefined ? [] : [basis])))];
    const pill = node.facts.length === 0 ? 'unknown' : pillOf(node, bases);
    const border = node.facts.length === 0 ? 'unknown' : (weakest(bases) ?? 'plain');
    const title = titleOf(node);
    const box = `<rect width="${NODE_WIDTH}" height="${height}" rx="10"/><use href="#i${index}" x="${PADDING}" y="13"/><text class="h" x="42" y="28">${node.name}</text><text class="b" x="${NODE_WIDTH - PADDING}" y="27">${pill}</text>`;
    return `<g class="n${index} ${border} ${node.mark}" transform="translate(${index * (NODE_WIDTH + GAP)})">${title}${box}<g transform="translate(${PADDING})">${nodeText(node)}</g></g>`;
}
/** What the picture does not show whole; empty when it does. */
function titleOf({ facts }) {
    const cut = facts.filter((fact) => valueLines(fact).join('') !== fact.value);
    const lines = cut.map(({ label, value }) => `${label}: ${whole(value, blocks/* MAX_CELL */.K7)}`);
    return lines.length === 0 ? '' : `<title>${lines.join('\n')}</title>`;
}
/** The word in a station's corner: its verdict, or how far what it says can be believed. */
function pillOf({ name, mark, facts }, bases) {
    if (name === 'Verify')
        return mark === 'good' ? '✓ verified' : mark === 'bad' ? '✕ refused' : '? undecided';
    if (bases.length === 0)
        return facts.some(({ label }) => label === 'Signed by key') ? 'by key' : 'unknown';
    return bases.map((basis) => `${BASIS_SIGNS[basis]} ${basis}`).join(' ');
}
function weakest(bases) {
    return ['claimed', 'vouched', 'certified'].find((basis) => bases.includes(basis));
}
function nodeText({ facts, note }) {
    let y = HEADER + LINE;
    if (facts.length === 0)
        return noteLines(note)
            .map((line, index) => textLine(line, y + index * LINE, ' class="u"'))
            .join('');
    const drawn = [];
    for (const fact of facts) {
        const sign = fact.basis === undefined ? '' : `${BASIS_SIGNS[fact.basis]} `;
        drawn.push(`<text class="l" y="${y}">${sign}${(0,blocks/* escapeHtml */.ZD)(fact.label)}</text>`);
        for (const line of valueLines(fact)) {
            y += LINE;
            drawn.push(textLine(line, y));
        }
        y += LINE + FACT_GAP;
    }
    return drawn.join('');
}
/** One line. A script that the fixed-width font may not have could come out wider than its box: its length is fixed. */
function textLine(line, y, kind = '') {
    const fixed = /[^\u0020-\u024f…]/.test(line)
        ? ` textLength="${Math.round(columnsOf(line) * COLUMN)}" lengthAdjust="spacingAndGlyphs"`
        : '';
    return `<text${kind} y="${y}"${fixed}>${(0,blocks/* escapeHtml */.ZD)(line)}</text>`;
}
/** Drawn from left to right about the origin; the style sheet turns it where the stations stand below each other. */
function drawnLink({ state, reason }, index, height) {
    const title = state === 'holds' ? '' : `<title>${whole(`${chain_table/* LINK_WORDS */.r[state].word}: ${reason}`, blocks/* MAX_CELL */.K7)}</title>`;
    const place = `translate(${NODE_WIDTH + index * (NODE_WIDTH + GAP)} ${Math.round(height / 2)})`;
    return `<g class="k${index} ${state}" transform="${place}">${title}${LINK_PATHS[state]}</g>`;
}
const ARROW = '<path class="a" d="M37 -6 46 0 37 6z"/>';
const LINK_PATHS = {
    holds: `<path d="M2 0H38"/>${ARROW}`,
    broken: `<path d="M2 0H11M12 -6 9 6M36 -6 33 6M35 0H46"/><path class="x" d="M17 -6 29 6M29 -6 17 6"/>`,
    open: `<path d="M2 0H15M29 0H38"/><circle cx="22" r="5"/>${ARROW}`,
};
function whole(value, max) {
    return (0,blocks/* escapeHtml */.ZD)((0,blocks/* shortened */.vI)(value, max));
}

;// CONCATENATED MODULE: ./packages/core/lib/report/render-html.js


/** Most rows of a table that are shown; the result file lists all. */
const MAX_ROWS = 200;
const SIGNS = { good: '✓ ', bad: '✕ ', open: '? ', neutral: '' };
/** Blocks as HTML elements, for a page of its own. */
function renderHtml(blocks, maxRows = MAX_ROWS) {
    return blocks.map((block) => htmlBlock(block, maxRows)).join('\n');
}
function htmlBlock(block, maxRows) {
    switch (block.kind) {
        case 'heading':
            return `<h${block.level} class="${block.mark}">${SIGNS[block.mark]}${line(block.text)}</h${block.level}>`;
        case 'paragraph':
            return `<p>${block.content.map((inline) => inlineHtml(inline, blocks/* MAX_LINE */.MV)).join('')}</p>`;
        case 'facts':
            return `<dl>${block.facts.map(({ label, value }) => `<div><dt>${line(label)}</dt><dd>${inlineHtml(value, blocks/* MAX_CELL */.K7)}</dd></div>`).join('')}</dl>`;
        case 'table':
            return `<div class="table">${tableHtml(block, { inline: inlineHtml, escape: blocks/* escapeHtml */.ZD }, maxRows)}</div>`;
        case 'commands':
            return `<pre><code>${block.text.split('\n').map(blocks/* escapeHtml */.ZD).join('\n')}</code></pre>`;
        case 'chain':
            return chainFigure(block.chain);
        case 'details': {
            const { mark = 'neutral', isOpen = false } = block;
            const summary = `<summary class="${mark}">${SIGNS[mark]}${line(block.title)}</summary>`;
            return `<details${isOpen ? ' open=""' : ''}>${summary}\n${renderHtml(block.content, maxRows)}\n</details>`;
        }
    }
}
/** A table of at most `maxRows` rows, and how many more there are. */
function tableHtml({ head, rows }, writer, maxRows = MAX_ROWS) {
    const shown = rows.slice(0, maxRows);
    const more = rows.length > shown.length
        ? `\n<tr><td colspan="${head.length}">… and ${rows.length - shown.length} more, listed in the result file</td></tr>`
        : '';
    const cells = (row) => row.map((cell) => `<td>${writer.inline(cell, blocks/* MAX_CELL */.K7)}</td>`).join('');
    const body = shown.map((row) => `<tr>${cells(row)}</tr>`).join('\n');
    const names = head.map((name) => `<th align="left">${writer.escape((0,blocks/* shortened */.vI)(name, blocks/* MAX_CELL */.K7))}</th>`).join('');
    return `<table>\n<tr>${names}</tr>\n${body}${more}\n</table>`;
}
function line(value) {
    return (0,blocks/* escapeHtml */.ZD)((0,blocks/* shortened */.vI)(value, blocks/* MAX_LINE */.MV));
}
function inlineHtml(inline, max) {
    const shown = (0,blocks/* escapeHtml */.ZD)((0,blocks/* shortened */.vI)(inline.text, max));
    switch (inline.kind) {
        case 'text':
            return shown;
        case 'strong':
            return `<b>${shown}</b>`;
        case 'code':
            return `<code>${shown}</code>`;
        case 'link':
            return `<a href="${attributeUrl(inline.url)}">${shown}</a>`;
        case 'badge':
            return `<span class="badge ${inline.mark}">${SIGNS[inline.mark]}${shown}</span>`;
    }
}
/** A URL between double quotes; what is no part of a URL is written in percents. */
function attributeUrl(url) {
    return (0,blocks/* visible */.RK)(url)
        .replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&()*+,;=%]/gu, (character) => encodeURIComponent(character))
        .replaceAll('&', '&amp;');
}


/***/ }),

/***/ 91678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renderMarkdown)
/* harmony export */ });
/* unused harmony export MAX_SUMMARY_BYTES */
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90284);
/* harmony import */ var _chain_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25940);
/* harmony import */ var _render_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81429);



/** Largest summary that GitHub shows, in bytes; what is longer is cut with a note. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
const SIGNS = { good: '✅ ', bad: '❌ ', open: '❔ ', neutral: '' };
const CELLS = { inline: inlineMarkdown, escape: _blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .My };
/** Blocks as GitHub's Markdown. Hostile names stay text: no link, no markup, no table cell of theirs comes to life. */
function renderMarkdown(blocks) {
    const parts = [];
    let size = 0;
    for (const block of blocks) {
        const part = `${markdownBlock(block)}\n\n`;
        size += Buffer.byteLength(part);
        if (size > MAX_SUMMARY_BYTES - 200) {
            parts.push('_The summary is longer than GitHub shows; the result file has all of it._\n');
            break;
        }
        parts.push(part);
    }
    return parts.join('');
}
function markdownBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${SIGNS[block.mark]}${line(block.text)}`;
        case 'paragraph':
            return block.content.map((inline) => inlineMarkdown(inline, _blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE */ .MV)).join('');
        case 'facts':
            return block.facts
                .map(({ label, value }) => `<b>${line(label)}</b>: ${inlineMarkdown(value, _blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE */ .MV)}`)
                .join('<br>\n');
        case 'table':
            return (0,_render_html_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHtml */ .qj)(block, CELLS);
        case 'commands':
            return fenced(block.text);
        case 'chain':
            return (0,_render_html_js__WEBPACK_IMPORTED_MODULE_1__/* .tableHtml */ .qj)((0,_chain_table_js__WEBPACK_IMPORTED_MODULE_2__/* .chainTable */ .s)(block.chain), CELLS);
        case 'details': {
            const { mark = 'neutral', isOpen = false } = block;
            const summary = `<summary>${SIGNS[mark]}${line(block.title)}</summary>`;
            return `<details${isOpen ? ' open' : ''}>${summary}\n\n${block.content.map(markdownBlock).join('\n\n')}\n\n</details>`;
        }
    }
}
/** A fence that nothing in the text can close: one backtick longer than any run of them. */
function fenced(commands) {
    const longest = Math.max(2, ...[...commands.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${commands.split('\n').map(_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\n')}\n${fence}`;
}
function line(value) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .My)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(value, _blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LINE */ .MV));
}
function inlineMarkdown(inline, max) {
    const shown = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkup */ .My)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .vI)(inline.text, max));
    switch (inline.kind) {
        case 'text':
            return shown;
        case 'strong':
            return `<b>${shown}</b>`;
        case 'code':
            return `<code>${shown}</code>`;
        case 'link':
            return `<a href="${(0,_render_html_js__WEBPACK_IMPORTED_MODULE_1__/* .attributeUrl */ .mQ)(inline.url)}">${shown}</a>`;
        case 'badge':
            return `${SIGNS[inline.mark]}${shown}`;
    }
}


/***/ }),

/***/ 42504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endpointOf)
/* harmony export */ });
/** A path of a service below its base, which may have a path of its own. */
function endpointOf(base, path) {
    return new URL(`${base.href.replace(/\/+$/, '')}${path}`);
}


/***/ }),

/***/ 88113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ saidBy),
/* harmony export */   p: () => (/* binding */ requestCertificate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27604);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20209);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77692);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42504);




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
    const proof = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', Buffer.from(subjectOf(token)), keys.privateKey);
    const reply = await http
        .request({
        service: 'Fulcio',
        url: (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X)(fulcio, '/api/v2/signingCert'),
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
    const claims = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .decodeBase64Url */ .$)(token.split('.')[1] ?? '', 'ID token'), { what: 'ID token' });
    const subject = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(claims) ? (claims.email ?? claims.sub) : undefined;
    if (typeof subject === 'string' && subject !== '')
        return subject;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_5__/* .badInput */ .AN)('ID_TOKEN', 'the ID token has no subject');
}
function leafOf(reply) {
    const value = jsonOf(reply);
    const chain = chainOf(value.signedCertificateEmbeddedSct) ?? chainOf(value.signedCertificateDetachedSct);
    const [leaf] = chain ?? [];
    if (chain === undefined || chain.length > MAX_CHAIN || typeof leaf !== 'string') {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_5__/* .undecided */ .oo)('SERVICE_REPLY', 'Fulcio: the answer holds no certificate');
    }
    return leaf;
}
function chainOf(value) {
    const chain = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) ? value.chain : undefined;
    const certificates = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(chain) ? chain.certificates : undefined;
    return Array.isArray(certificates) ? certificates : undefined;
}
function jsonOf(reply) {
    const value = reply.json();
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value))
        return value;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_5__/* .undecided */ .oo)('SERVICE_REPLY', 'Fulcio: the answer is not a JSON object');
}
function issued(pem, publicKey, now) {
    const certificate = certificateOf(pem);
    const own = publicKey.export({ format: 'der', type: 'spki' });
    if (!certificate.publicKey.export({ format: 'der', type: 'spki' }).equals(own)) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)('FULCIO', 'Fulcio: the certificate is for another key than ours; nothing was signed');
    }
    const notBefore = Date.parse(certificate.validFrom);
    const notAfter = Date.parse(certificate.validTo);
    if (now < notBefore - CLOCK_TOLERANCE || now > notAfter) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_5__/* .undecided */ .oo)('CLOCK', `Fulcio: the certificate is valid from ${certificate.validFrom} to ${certificate.validTo}, and the clock of this machine says ${new Date(now).toISOString()}`, {
            remedy: 'set the clock of the runner, then run the job again',
        });
    }
    return { der: certificate.raw, notBefore, notAfter };
}
function certificateOf(pem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
    }
    catch (cause) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_5__/* .undecided */ .oo)('SERVICE_REPLY', 'Fulcio: the certificate cannot be read', { cause });
    }
}
/** What Fulcio says about a refusal, which names no secret but is shortened and cleaned all the same. */
function rejection(error) {
    if (!(error instanceof _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__/* .WireError */ .c) ||
        error.code !== 'STATUS' ||
        error.status === undefined ||
        error.status >= 500 ||
        error.status === 429)
        return error;
    const said = saidBy(error.body);
    return badRequest(`Fulcio refused the login (${error.status})${said === '' ? '' : `: ${said}`}`);
}
function badRequest(message) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_5__/* .badInput */ .AN)('FULCIO', message, {
        remedy: 'check that the issuer of this server is one that this Fulcio knows, and that the ID token is for the audience sigstore',
    });
}
/** The message of a service's error, printable and short. */
function saidBy(body) {
    if (body === undefined || body.byteLength === 0)
        return '';
    let text = body.subarray(0, 2000).toString('utf8');
    try {
        const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(body, { what: 'error' });
        if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) && typeof value.message === 'string')
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


/***/ }),

/***/ 71319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ finishBundle)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./packages/wire/lib/error.js
var lib_error = __webpack_require__(20209);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/verification/verify-bundle.js + 4 modules
var verify_bundle = __webpack_require__(50816);
// EXTERNAL MODULE: ./packages/core/lib/verification/parse-bundle.js + 3 modules
var parse_bundle = __webpack_require__(97695);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/json/canonical.js
var canonical = __webpack_require__(772);
// EXTERNAL MODULE: ./packages/core/lib/signing/endpoint.js
var endpoint = __webpack_require__(42504);
// EXTERNAL MODULE: ./packages/core/lib/signing/fulcio.js
var fulcio = __webpack_require__(88113);
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
    const reply = await post((0,endpoint/* endpointOf */.X)(url, '/api/v2/log/entries'), [200, 201, 409], http, {
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
    const reply = await post((0,endpoint/* endpointOf */.X)(url, '/api/v1/log/entries'), [201, 409], http, proposed);
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
        throw rejection(error);
    }
}
/** Address of the entry that was there before, which must be one of the same log. @throws CoreError refused `REKOR` */
function existingEntry(rekor, reply) {
    const location = reply.headers.get('location');
    const url = location !== null && URL.canParse(location, rekor.href) ? new URL(location, rekor) : undefined;
    const id = /\/api\/v1\/log\/entries\/([0-9a-f]{64,80})$/.exec(url?.pathname ?? '')?.[1];
    if (id === undefined || url?.origin !== rekor.origin)
        throw refusedBy('it says that the entry exists, and names no place of its own for it');
    return (0,endpoint/* endpointOf */.X)(rekor, `/api/v1/log/entries/${id}`);
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
function rejection(error) {
    if (!(error instanceof lib_error/* WireError */.c) ||
        error.code !== 'STATUS' ||
        error.status === undefined ||
        // A page of somebody between is no refusal of the log (case E10).
        error.status < 400 ||
        error.status >= 500 ||
        error.status === 429)
        return error;
    const said = (0,fulcio/* saidBy */.T)(error.body);
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
var dist = __webpack_require__(83917);
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
    const said = (0,fulcio/* saidBy */.T)(error.body);
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


/***/ }),

/***/ 10357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30306);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62983);
/* harmony import */ var _key_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54469);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);
/* harmony import */ var _verification_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61878);
/* harmony import */ var _verification_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82305);
/* harmony import */ var _fulcio_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88113);
/* harmony import */ var _new_bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71319);
/* harmony import */ var _verifier_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68731);








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
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)('INTERNAL', 'the signing session is closed');
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
        signStatement: async (statement, payload = (0,in_toto_attestation__WEBPACK_IMPORTED_MODULE_2__/* .serializeStatement */ .US)(statement)) => {
            const { privateKey, verifier } = await login();
            const encoded = (0,in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__/* .preAuthEncoding */ .JC)(in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__/* .PAYLOAD_TYPE */ .Uc, payload);
            const digest = { algorithm: 'sha256', value: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(encoded).digest() };
            const fresh = () => {
                const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', encoded, privateKey);
                const envelope = (0,in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__/* .envelopeToJson */ .cW)({
                    payloadType: in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__/* .PAYLOAD_TYPE */ .Uc,
                    payload: Buffer.from(payload),
                    signatures: [{ sig: signature, keyid: '' }],
                });
                return { verifier, signature, digest, envelope };
            };
            return (0,_new_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .finishBundle */ .Y)(fresh, instance, ports);
        },
        signDigest: async ({ value }) => {
            const { privateKey, verifier } = await login();
            const fresh = async () => ({
                verifier,
                signature: await (0,_key_index_js__WEBPACK_IMPORTED_MODULE_5__/* .signDigest */ ._)(privateKey, value),
                digest: { algorithm: 'sha256', value },
            });
            return (0,_new_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .finishBundle */ .Y)(fresh, instance, ports);
        },
    };
}
async function createLogin(options, ports) {
    const keys = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const token = await options.idToken();
    const certificate = await (0,_fulcio_js__WEBPACK_IMPORTED_MODULE_6__/* .requestCertificate */ .p)(options.config.fulcio, token, keys, ports.http, ports.clock.now());
    assertOurs(certificate, options);
    ports.log?.(`certificate issued, valid until ${new Date(certificate.notAfter).toISOString()}`);
    return { privateKey: keys.privateKey, certificate, verifier: (0,_verifier_js__WEBPACK_IMPORTED_MODULE_7__/* .certificateVerifier */ .yJ)(certificate.der) };
}
/** Whom a certificate names is looked at before anything of ours is logged under it. */
function assertOurs({ der }, { expected }) {
    const { san, issuer } = (0,_verification_index_js__WEBPACK_IMPORTED_MODULE_8__/* .identityOf */ .c)((0,_verification_index_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSigningCertificate */ .I)(der));
    if (san === expected.san && issuer === expected.issuer)
        return;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('IDENTITY', `Fulcio: the certificate names ${san} of ${issuer}, not ${expected.san} of ${expected.issuer}; nothing was signed`);
}


/***/ }),

/***/ 11428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ assertSignable)
/* harmony export */ });
/* harmony import */ var _key_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66144);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);
/* harmony import */ var _verifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68731);



/**
 * Refuses what a key cannot sign, and what a log would refuse of it; asked before any login.
 *
 * - ML-DSA-65 signs envelopes only, and no log takes it.
 * - Ed25519 signs no digest. A log of version 2 takes it prehashed only (Ed25519ph), and so does version 1 for plain
 *   signatures (rekor 1.5.3, hashedrekord); what is signed here is Ed25519.
 * - Keys bound to RSA-PSS are not read by the logs, which are written in Go (crypto/x509 knows no such key).
 *
 * @throws CoreError bad-input `KEY`
 */
function assertSignable({ key }, what, { rekor }) {
    const name = (0,_key_index_js__WEBPACK_IMPORTED_MODULE_0__/* .keyName */ .xT)(key);
    const type = key.asymmetricKeyType ?? '';
    const refuse = (problem, remedy) => {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `a key of ${name} ${problem}; nothing was signed`, { remedy });
    };
    if (type === 'ml-dsa-65' && what !== 'envelope')
        refuse('signs attestations only', 'sign a statement (`statements`, `attest`), or use an ECDSA key');
    if (type === 'ed25519' && what === 'digest')
        refuse('signs no digest', 'give the file itself, sign an attestation, or use an ECDSA or RSA key');
    if (rekor === undefined)
        return;
    const without = 'sign without a log (`transparency-log: none`), or use an ECDSA key';
    if (type === 'ml-dsa-65' || type === 'rsa-pss')
        refuse('is taken by no transparency log', without);
    if (type === 'ed25519' && rekor.version === 2)
        refuse('is not taken by a log of version 2', without);
    if (type === 'ed25519' && what !== 'envelope')
        refuse('is taken by the log for attestations only', without);
    if (rekor.version === 2 && (0,_verifier_js__WEBPACK_IMPORTED_MODULE_2__/* .keyDetailsOf */ .Hy)(key) === undefined)
        refuse('is not taken by a log of version 2', without);
}


/***/ }),

/***/ 68731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ keyDetailsOf),
/* harmony export */   qD: () => (/* binding */ keyVerifier),
/* harmony export */   yJ: () => (/* binding */ certificateVerifier)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _key_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66144);


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
    return KEY_DETAILS[(0,_key_index_js__WEBPACK_IMPORTED_MODULE_1__/* .keyName */ .xT)(key)];
}
/** A certificate that signs. */
function certificateVerifier(der) {
    const { publicKey } = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der);
    return { kind: 'certificate', der, pem: pemOf('CERTIFICATE', der), keyDetails: keyDetailsOf(publicKey) };
}
/**
 * A key that signs by itself. Its hint is the base64 of the sha256 of its DER, as cosign 3.1.3 writes it and looks it up
 * (cosign, internal/key/svkeypair.go).
 */
function keyVerifier(der) {
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' });
    const hint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('base64');
    return { kind: 'public-key', der, pem: pemOf('PUBLIC KEY', der), keyDetails: keyDetailsOf(key), hint };
}
function pemOf(label, der) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}


/***/ }),

/***/ 62027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wB: () => (/* binding */ evaluateLevel)
});

// UNUSED EXPORTS: evaluateUnsigned, levelWithoutProvenance

// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/core/lib/slsa/builder-entry.js
var builder_entry = __webpack_require__(77799);
// EXTERNAL MODULE: ./packages/core/lib/slsa/release-tag.js
var release_tag = __webpack_require__(49697);
// EXTERNAL MODULE: ./packages/core/lib/slsa/signed-by.js
var signed_by = __webpack_require__(16899);
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
var uris = __webpack_require__(45202);
// EXTERNAL MODULE: ./packages/core/lib/provenance/provenance.js
var provenance = __webpack_require__(46430);
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
    if (buildType === provenance/* GITHUB_BUILD_TYPE */.s || buildType === provenance/* COMMUNITY_BUILD_TYPE */.cg)
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
        const place = buildType === provenance/* GITHUB_BUILD_TYPE */.s ? 'which have no place in this build type' : 'which are not there';
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
        notices: noticesOf(facts),
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
function noticesOf({ reading, builder, entry, claims, completeness }) {
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


/***/ }),

/***/ 36231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ createVsa)
/* harmony export */ });
/* unused harmony exports SLSA_VERSION, assertVsa, assertNewestVsa */
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74076);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45202);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);




/** Version of the specification that levels are said by. */
const SLSA_VERSION = '1.2';
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
        return (0,in_toto_attestation__WEBPACK_IMPORTED_MODULE_0__/* .parsePredicate */ .r)(in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE */ .W.vsaV1, structuredClone(vsa));
    }
    catch (cause) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('VSA', `the summary cannot be made: ${cause instanceof Error ? cause.message : 'unknown'}`, {
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
function assertVsa(verified, expectation) {
    assertExpectation(expectation);
    const vsa = readVsa(verified);
    assertVerifier(verified, vsa, expectation);
    if (vsa.resourceUri !== expectation.resourceUri)
        throw mismatch('resource', vsa.resourceUri, expectation.resourceUri);
    if (vsa.verificationResult !== 'PASSED')
        throw mismatch('result', vsa.verificationResult, 'PASSED');
    for (const level of expectation.levels)
        assertLevel(vsa.verifiedLevels, level);
    assertPolicy(vsa, expectation.policyDigest);
    assertAge(vsa, expectation);
    const isByOrdinaryJob = isSelfIssued(verified);
    return {
        verifierId: vsa.verifier.id,
        resourceUri: vsa.resourceUri,
        verifiedLevels: vsa.verifiedLevels,
        ...(vsa.timeVerified === undefined ? {} : { timeVerified: new Date(vsa.timeVerified) }),
        policy: { uri: vsa.policy.uri, ...(vsa.policy.digest === undefined ? {} : { digest: vsa.policy.digest }) },
        isSelfIssued: isByOrdinaryJob,
        notices: isByOrdinaryJob
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
        .map((verified) => ({ verified, vsa: readVsa(verified) }))
        .filter(({ verified, vsa }) => isOfVerifier(verified, vsa, expectation) && vsa.resourceUri === expectation.resourceUri)
        .toSorted((left, right) => timeOf(right.vsa) - timeOf(left.vsa));
    const [newest, second] = own;
    if (newest === undefined)
        throw refused('VSA', `no summary of ${expectation.verifierId} speaks about ${expectation.resourceUri}`);
    if (second === undefined)
        return assertVsa(newest.verified, expectation);
    if (own.some(({ vsa }) => vsa.timeVerified === undefined))
        throw refused('VSA', `${own.length} summaries speak about ${expectation.resourceUri}, and not all say when: which is the newest cannot be known`);
    // Of those of one time the one that fails decides.
    const latest = own.filter(({ vsa }) => timeOf(vsa) === timeOf(newest.vsa));
    const [facts] = latest.map(({ verified }) => assertVsa(verified, expectation));
    return facts ?? assertVsa(newest.verified, expectation);
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
function assertLevel(found, wanted) {
    if (levelThatSatisfies(found, wanted) === undefined)
        throw mismatch('levels', found.join(', '), wanted);
}
function assertPolicy(vsa, wanted) {
    if (wanted === undefined || isByPolicy(vsa, wanted))
        return;
    throw mismatch('digest of the policy', JSON.stringify(vsa.policy.digest ?? {}), JSON.stringify(wanted));
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
function timeOf({ timeVerified }) {
    return timeVerified === undefined ? 0 : Date.parse(timeVerified);
}
function mismatch(what, found, wanted) {
    return refused('VSA', `${what} of the summary: "${found.slice(0, 300)}", and "${wanted.slice(0, 300)}" is demanded`);
}


/***/ }),

/***/ 34134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ subjectsFromChecksums),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   vi: () => (/* binding */ MAX_CHECKSUM_SIZE)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16061);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66339);



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

/***/ 10720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   M: () => (/* binding */ entriesOf)
/* harmony export */ });
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16061);

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

/***/ 61556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3383);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16061);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66339);






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
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 19));
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

/***/ 86531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ identifiedSubject),
/* harmony export */   _: () => (/* binding */ isIdentifier)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34134);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16061);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66339);




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

/***/ 82917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resolveImages),
/* harmony export */   m: () => (/* binding */ locateSubjects)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3383);

/** Subjects that are looked up at once. */
const AT_ONCE = 8;
/** What `resolveImages` of the file `images.ts` finds, loaded when an image takes part: most runs never need it. */
async function resolveImages(request, machine) {
    return (await __webpack_require__.e(/* import() */ 9970).then(__webpack_require__.bind(__webpack_require__, 29970))).resolveImages(request, machine);
}
/** Subjects given by name and digest, as the images of a registry that they are. @throws CoreError `SUBJECT`, OciError */
async function locateSubjects(subjects, open) {
    const { locateSubject } = await __webpack_require__.e(/* import() */ 9970).then(__webpack_require__.bind(__webpack_require__, 29970));
    return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .mapLimit */ .s)(subjects, AT_ONCE, (subject) => locateSubject(subject, open));
}


/***/ }),

/***/ 25101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   It: () => (/* binding */ manifestDigest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   bP: () => (/* binding */ MAX_MANIFEST_SUBJECTS),
/* harmony export */   cY: () => (/* binding */ handover),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   rH: () => (/* binding */ nameProblem),
/* harmony export */   rv: () => (/* binding */ FILES_FOLDER)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(772);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44411);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77692);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16061);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66339);





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
    const bytes = Buffer.from((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value));
    return { bytes, digest: manifestDigest(bytes) };
}
/** `sha256:<hex>` of a manifest's bytes. */
function manifestDigest(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
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
    return { subjects, build: buildOf(root.build ?? null) };
}
function jsonOf(bytes) {
    let value;
    try {
        value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, { what: 'the manifest', maxBytes: MAX_MANIFEST_BYTES, maxDepth: 8 });
    }
    catch (cause) {
        throw handover(cause instanceof Error ? cause.message : 'the manifest is not JSON', { cause });
    }
    if (Buffer.from((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(value)).equals(bytes))
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
    const wrong = (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOfName */ .y)(file) ?? pathProblem(file);
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
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .problemOfName */ .y)(name) ?? leadsElsewhere(name);
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
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) || typeof value.sha256 !== 'string')
        throw handover(`${place}: has no sha256`);
    for (const [algorithm, hex] of Object.entries(value)) {
        const isKnown = ALGORITHMS.includes(algorithm) && typeof hex === 'string' && /^[0-9a-f]+$/.test(hex);
        if (!isKnown || hex.length !== _types_js__WEBPACK_IMPORTED_MODULE_5__/* .HEX_LENGTH */ .p1.get(algorithm))
            throw handover(`${place}: ${shown(algorithm)} is no digest that a builder writes`);
    }
    return value;
}
function buildOf(value) {
    const build = objectOf(value, ['job', 'runAttempt', 'runId'], 'build');
    const text = (name) => textOf(build[name], `build.${name}`);
    return { runId: text('runId'), runAttempt: text('runAttempt'), job: text('job') };
}
function objectOf(value, fields, place) {
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) && Object.keys(value).join() === fields.join())
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
    return (0,_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(text.slice(0, 200));
}
/** The refusal of what a build handed over; `problem` is a whole clause. */
function handover(problem, details = {}) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_6__/* .refused */ .J5)('HANDOVER', `what the build job handed over is not what it declared: ${problem}; nothing was signed`, {
        remedy: 'something changed it after it was hashed, or the build wrote it itself: look for what wrote into the build’s artifact, and build again',
        ...details,
    });
}


/***/ }),

/***/ 3702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fileNames)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16061);


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
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SUBJECT', `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(path)}: has the same name, "${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(name)}", as ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(other)}`, {
                remedy: 'give `subject-name`, or sign them in steps of their own',
            });
        }
        owners.set(name, path);
    }
    return names;
}


/***/ }),

/***/ 52036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $h: () => (/* binding */ MAX_SUBJECTS_PER_STATEMENT),
  Gl: () => (/* binding */ resolveSubjects),
  g_: () => (/* binding */ shardSubjects),
  W5: () => (/* binding */ subjectFromDescriptor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/core/lib/subject/checksums.js
var checksums = __webpack_require__(34134);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(16061);
// EXTERNAL MODULE: ./packages/core/lib/subject/types.js
var subject_types = __webpack_require__(66339);
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
var hash = __webpack_require__(61556);
// EXTERNAL MODULE: ./packages/core/lib/subject/names.js
var names = __webpack_require__(3702);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
// EXTERNAL MODULE: ./packages/core/lib/subject/walk.js
var walk = __webpack_require__(54869);
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
    return style === 'base' ? onceEach(subjects((0,names/* fileNames */.j)(files, style)), machine) : subjects((0,names/* fileNames */.j)(files, style));
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

/***/ 12953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P1: () => (/* binding */ createSelection),
  nQ: () => (/* binding */ namesFrom),
  Iw: () => (/* binding */ pathFrom)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
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


/***/ }),

/***/ 66339:
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

/***/ 54869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ walkFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3383);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10720);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16061);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12953);






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
    const bad = (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfName */ .y)(text.replace(/\r?\n/g, ''));
    if (bad !== undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('PATTERN', `a pattern ${bad}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text).slice(0, 200)}`);
    const selection = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .createSelection */ .P1)(text, machine);
    const including = selection.patterns.filter(({ isExcluding }) => !isExcluding);
    if (including.length === 0)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('NO_SUBJECT', 'no pattern was given that includes a file');
    const walk = await createWalk(selection, machine);
    for (const root of rootsOf(including, machine))
        await walk.from(root);
    const files = walk.files();
    if (files.length === 0)
        throw nothingFound(including);
    for (const { text: pattern } of including.filter(({ isUsed }) => !isUsed)) {
        machine.notice?.(`pattern "${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(pattern)}" matches no file`);
    }
    return files;
}
function nothingFound(including) {
    const shown = including.map(({ text }) => (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text)).join(', ');
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('NO_SUBJECT', `no file matches ${shown.slice(0, 500)}`, {
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
    const workspace = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .namesFrom */ .nQ)(pathsOf(machine).resolve(machine.workspace), machine);
    const realWorkspace = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .namesFrom */ .nQ)(await fs.realpath(machine.workspace).catch(() => machine.workspace), machine);
    let entries = 0;
    const realNames = async (path) => (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .namesFrom */ .nQ)(await fs.realpath(path).catch((cause) => {
        throw bad(path, 'is a link that leads nowhere', cause);
    }), machine);
    const assertInside = async (path, allowed) => {
        const real = await realNames(path);
        if (allowed.some((folder) => isBelow(real, folder, machine)))
            return real;
        throw bad(path, `is, or lies behind, a link to ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)((0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(real, machine))}, outside of the workspace`, undefined, 'copy it into the workspace, or exclude it with a pattern that begins with !');
    };
    const add = (names, size, base) => {
        const path = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(names, machine);
        const key = machine.platform === 'win32' ? path.toLowerCase() : path;
        if (found.size >= maxFiles && !found.has(key)) {
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('FILE', `the patterns match more than ${maxFiles} files`, { remedy: 'narrow them' });
        }
        found.set(key, { path, relative: names.slice(base.length).join('/'), size });
    };
    const addFiles = async (files, place) => {
        const sizes = await (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .mapLimit */ .s)(files, STATS_AT_ONCE, async (names) => {
            const path = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(names, machine);
            const stats = await fs.lstat(path).catch((cause) => {
                throw bad(path, 'cannot be read', cause);
            });
            return stats.size;
        });
        for (const [index, names] of files.entries())
            add(names, sizes[index] ?? 0, place.base);
    };
    const follow = async (names, isWanted, place) => {
        const path = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(names, machine);
        const stats = await fs.stat(path).catch((cause) => {
            if (!isMissing(cause))
                throw bad(path, 'is a link whose target cannot be read', cause);
            if (isWanted)
                throw bad(path, 'is a link that leads nowhere', cause);
        });
        if (stats === undefined)
            return;
        const kind = (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(stats);
        if (kind !== 'folder' && !isWanted)
            return;
        const real = await assertInside(path, place.allowed);
        if (kind === 'file')
            add(names, stats.size, place.base);
        else if (kind !== 'folder')
            throw bad(path, `is a link to ${kind}, not to a file`);
        // It may lead back into the path that led here; each real folder is entered once on a way.
        else if (!place.trail.includes((0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(real, machine)))
            await visit({ ...place, names }, (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(real, machine));
    };
    const visit = async (place, real) => {
        const path = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(place.names, machine);
        const here = { ...place, trail: [...place.trail, real] };
        const later = [];
        const listing = (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .entriesOf */ .M)(path, fs);
        for (;;) {
            const batch = await listing.next().catch((cause) => {
                throw bad(path, 'cannot be read', cause);
            });
            if (batch.done === true)
                break;
            entries += batch.value.length;
            if (entries > maxFiles * ENTRIES_PER_FILE) {
                throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('FILE', `the patterns lead through more than ${maxFiles * ENTRIES_PER_FILE} entries`, {
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
                    throw bad((0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(names, machine), entry.problem);
                if (entry.kind === 'file')
                    files.push(names);
                else if (entry.kind === 'folder' || entry.kind === 'link')
                    later.push({ names, entry, isWanted });
                else
                    throw bad((0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(names, machine), `is ${entry.kind}, not a file`);
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
            const path = (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(root, machine);
            const stats = await fs.lstat(path).catch((cause) => {
                if (isMissing(cause))
                    return undefined;
                throw bad(path, 'cannot be read', cause);
            });
            if (stats === undefined)
                return;
            const isOurs = isBelow(root, workspace, machine) || isBelow(root, realWorkspace, machine);
            const kind = (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(stats);
            // What was named outside of the workspace may hold links that stay within it.
            const base = isOurs
                ? isBelow(root, workspace, machine)
                    ? workspace
                    : realWorkspace
                : kind === 'folder'
                    ? root
                    : root.slice(0, -1);
            const allowed = isOurs ? [realWorkspace] : [realWorkspace, await realNames((0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(base, machine))];
            const place = { names: root, trail: [], allowed, base };
            const isWanted = selection.selects(root);
            if (kind === 'link')
                return follow(root, isWanted, place);
            if (kind === 'folder')
                return visit(place, (0,_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(await assertInside(path, allowed), machine));
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
    return machine.platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function bad(path, problem, cause, remedy) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('FILE', `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(path)}: ${problem}`, {
        remedy: remedy ?? 'exclude it with a pattern that begins with !',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 59837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ issuerRuleFor),
/* harmony export */   x: () => (/* binding */ issuerOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48369);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);


/** A host name of a ghe.com tenant: one label. */
const TENANT = /^([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.ghe\.com$/;
/**
 * The rule for a server: github.com and ghe.com have their own issuers, to which an enterprise may add its name as one
 * path segment; a private Sigstore names its issuers itself, on any server.
 *
 * @param privateIssuers OIDC URLs of a private signing configuration
 * @throws CoreError bad-input `SERVER`
 */
function issuerRuleFor(serverUrl, privateIssuers) {
    const server = serverOf(serverUrl);
    if (privateIssuers !== undefined)
        return privateRule(server, privateIssuers);
    const base = issuerOf(server);
    if (base === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SERVER', `GITHUB_SERVER_URL: ${server.origin} is neither github.com nor a ghe.com tenant`, {
            remedy: 'on GitHub Enterprise Server use a private Sigstore: give `signing-config` and `trusted-root`',
        });
    }
    return {
        server,
        expected: base,
        accepts: (issuer, enterprise) => issuer === base || (isSegment(enterprise) && issuer === `${base}/${enterprise}`),
    };
}
/** Issuer of a server without enterprise; undefined for servers that are not GitHub's own. */
function issuerOf(server) {
    if (server.origin === 'https://github.com')
        return 'https://token.actions.githubusercontent.com';
    const tenant = TENANT.exec(server.host)?.[1];
    return server.protocol === 'https:' && tenant !== undefined ? `https://token.actions.${tenant}.ghe.com` : undefined;
}
function privateRule(server, issuers) {
    if (issuers.length === 0) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', 'signing-config: names no OIDC issuer (oidcUrls), so no token can be accepted', {
            remedy: 'add the issuer of the server',
        });
    }
    for (const issuer of issuers)
        (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .assertServiceUrl */ .VT)(issuer, 'signing-config: oidcUrls');
    return { server, expected: issuers.join(' or '), accepts: (issuer) => issuers.includes(issuer) };
}
function serverOf(text) {
    const url = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .assertServiceUrl */ .VT)(text, 'GITHUB_SERVER_URL');
    if (url.pathname === '/' && url.search === '' && url.hash === '')
        return url;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SERVER', 'GITHUB_SERVER_URL: must be the server alone, without a path');
}
function isSegment(enterprise) {
    return enterprise !== undefined && /^[A-Za-z0-9_-]{1,100}$/.test(enterprise);
}


/***/ }),

/***/ 8436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ loadNpmProfile),
  C: () => (/* binding */ loadTrustProfile)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/wire/lib/http/url.js
var url = __webpack_require__(48369);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/base64.js
var base64 = __webpack_require__(27604);
;// CONCATENATED MODULE: ./packages/core/lib/trust/npm-keys.js



const MAX_BYTES = 1024 * 1024;
const FIELDS = ['keyId', 'keyUsage', 'publicKey'];
const KEY_FIELDS = ['rawBytes', 'keyDetails', 'validFor'];
/** What npm's registry signs with. */
const DETAILS = 'PKIX_ECDSA_P256_SHA_256';
/** The purpose of keys that sign publish attestations; those of other purposes do not count for them (case A37). */
const ATTESTATIONS = 'npm:attestations';
/**
 * The keys of npm's registry for attestations, out of the `keys.json` of the public-good TUF repository. The same key may
 * stand there once for each purpose, with a window of its own.
 *
 * @throws CoreError bad-input `TRUSTED_ROOT` for anything else than that file
 */
function parseNpmKeys(bytes, what) {
    const value = (0,parse/* parseJson */.q)(bytes, { what, maxBytes: MAX_BYTES });
    if (!(0,types/* isJsonObject */.O)(value) || !Array.isArray(value.keys) || Object.keys(value).length !== 1)
        throw bad(what, 'is not a list of keys');
    const keys = value.keys.flatMap((entry, index) => keyOf(entry, `${what}: keys[${index}]`));
    if (new Set(keys.map(({ hint }) => hint)).size !== keys.length)
        throw bad(what, 'has a key for attestations twice');
    return keys;
}
function keyOf(value, path) {
    const entry = objectAt(value, FIELDS, path);
    const { keyId, keyUsage } = entry;
    if (typeof keyId !== 'string' || keyId === '' || typeof keyUsage !== 'string')
        throw bad(path, 'has no keyId or no keyUsage');
    const material = objectAt(entry.publicKey, KEY_FIELDS, `${path}.publicKey`);
    if (keyUsage !== ATTESTATIONS)
        return [];
    if (material.keyDetails !== DETAILS)
        throw bad(path, `is not of the kind ${DETAILS}`);
    const validFor = windowOf(material.validFor, `${path}.publicKey.validFor`);
    const der = derOf(material.rawBytes, path);
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
            throw new Error('another curve');
        return [{ key, fingerprint: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(der).digest('hex')}`, hint: keyId, validFor }];
    }
    catch (cause) {
        throw bad(path, 'is no key', cause);
    }
}
function derOf(value, path) {
    try {
        if (typeof value === 'string')
            return (0,base64/* decodeBase64 */.y)(value, `${path}.publicKey.rawBytes`);
    }
    catch (cause) {
        throw bad(path, 'has rawBytes that are not base64', cause);
    }
    throw bad(path, 'has no rawBytes');
}
/** A key without a beginning would be trusted for all time (case A17). */
function windowOf(value, path) {
    const window = objectAt(value, ['start', 'end'], path);
    const start = dateOf(window.start, `${path}.start`);
    return window.end === undefined ? { start } : { start, end: dateOf(window.end, `${path}.end`) };
}
function dateOf(value, path) {
    const time = typeof value === 'string' ? new Date(value) : undefined;
    if (time === undefined || Number.isNaN(time.getTime()))
        throw bad(path, 'is no time');
    return time;
}
function objectAt(value, known, path) {
    if (!(0,types/* isJsonObject */.O)(value))
        throw bad(path, 'must be an object');
    const stranger = Object.keys(value).find((name) => !known.includes(name));
    if (stranger !== undefined)
        throw bad(path, `has the unknown field "${stranger.slice(0, 80)}"`);
    return value;
}
function bad(path, problem, cause) {
    return (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path} ${problem}`, cause === undefined ? {} : { cause });
}

// EXTERNAL MODULE: ./packages/core/lib/trust/profile.js
var profile = __webpack_require__(42293);
// EXTERNAL MODULE: ./packages/core/lib/trust/trusted-root.js
var trusted_root = __webpack_require__(55160);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/wire/lib/error.js
var lib_error = __webpack_require__(20209);
;// CONCATENATED MODULE: ./packages/core/lib/trust/tuf-cache.js



const MAX_FILE_BYTES = 17 * 1024 * 1024;
const HEAD = /^sha256:([0-9a-f]{64})\n$/;
const HEAD_BYTES = 'sha256:'.length + 64 + 1;
/**
 * The cache in a folder, which any number of processes may share: each file carries the digest of its content, and takes
 * its place by renaming. The digest finds damage; whether content can be trusted is decided by its signatures, each time.
 */
function openTufCache(folder) {
    return {
        read: (name) => {
            const bytes = contentOf((0,external_node_path_.join)(folder, encodeURIComponent(name)));
            const [, digest] = HEAD.exec(bytes?.subarray(0, HEAD_BYTES).toString('latin1') ?? '') ?? [];
            const content = bytes?.subarray(HEAD_BYTES);
            return content !== undefined && digest === digestOf(content) ? content : undefined;
        },
        write: (name, bytes) => {
            const path = (0,external_node_path_.join)(folder, encodeURIComponent(name));
            const temporary = `${path}.${process.pid}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
            try {
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
                (0,external_node_fs_.writeFileSync)(temporary, Buffer.concat([Buffer.from(`sha256:${digestOf(bytes)}\n`), bytes]));
                (0,external_node_fs_.renameSync)(temporary, path);
            }
            catch {
                removeQuietly(temporary);
            }
        },
    };
}
function removeQuietly(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch {
        // It lies in a place that does not exist.
    }
}
function contentOf(path) {
    try {
        const found = (0,external_node_fs_.statSync)(path);
        return found.isFile() && found.size <= MAX_FILE_BYTES ? (0,external_node_fs_.readFileSync)(path) : undefined;
    }
    catch {
        return undefined;
    }
}
function digestOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./packages/core/lib/trust/tuf.js







const ROLES = ['timestamp.json', 'snapshot.json', 'targets.json'];
/**
 * One target of a TUF repository, verified against its metadata (https://theupdateframework.github.io/specification/).
 *
 * Every run walks from the first root to the newest one and checks each step; roots that were seen before come out of
 * the cache instead of the network. Timestamp, snapshot and targets of earlier runs guard against older ones.
 *
 * @param root first root metadata, never taken from the network on trust
 * @throws CoreError bad-input `TUF` for a first root that cannot be used, refused `TUF` for metadata that was tampered
 * with, undecided `TUF` for an expired or unreachable one; WireError for the network
 */
async function readTarget(repository, root, target, http, cacheDir) {
    const cache = openTufCache(folderOf(repository, cacheDir));
    const work = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'slsa-tuf-'));
    try {
        const mirror = mirrorReader(repository, cache, http);
        const updater = await openUpdater(repository, root, mirror, work, cache);
        const bytes = await mirror.explain(() => update(updater, target, work, cache), target);
        keep(bytes, target, work, mirror, cache);
        return bytes;
    }
    finally {
        (0,external_node_fs_.rmSync)(work, { recursive: true, force: true });
    }
}
/** A target without the network: what was verified before, else what came with the suite. */
function readOffline(repository, target, cacheDir) {
    return openTufCache(folderOf(repository, cacheDir)).read(keptName(target)) ?? repository.seeds[target];
}
function folderOf({ mirror, rootSha256 }, cacheDir) {
    return (0,external_node_path_.join)(cacheDir, `tuf-${(0,external_node_crypto_.createHash)('sha256').update(`${mirror}\0${rootSha256}`).digest('hex').slice(0, 32)}`);
}
/** Targets are kept beside metadata and must not take its names. */
function keptName(target) {
    return `targets/${target}`;
}
async function openUpdater({ mirror }, root, reader, work, cache) {
    const { Updater } = await __webpack_require__.e(/* import() */ 4706).then(__webpack_require__.t.bind(__webpack_require__, 84706, 19));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(work, 'root.json'), root);
    for (const role of ROLES) {
        const kept = cache.read(role);
        if (kept !== undefined)
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(work, role), kept);
    }
    try {
        return new Updater({
            metadataBaseUrl: mirror,
            targetBaseUrl: `${mirror}/targets`,
            metadataDir: work,
            targetDir: work,
            fetcher: reader.fetcher(work),
        });
    }
    catch (cause) {
        throw (0,outcome_error/* badInput */.AN)('TUF', `TUF ${mirror}: the first root cannot be used: ${messageOf(cause)}`, {
            remedy: 'give the root that the operator of the mirror published',
            cause,
        });
    }
}
async function update(updater, target, work, cache) {
    await updater.refresh();
    const info = await updater.getTargetInfo(target);
    if (info === undefined)
        throw (0,outcome_error/* refused */.J5)('TUF', `has no target ${target}`);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(work, 'targets'));
    const path = (0,external_node_path_.join)(work, 'targets', encodeURIComponent(target));
    const kept = cache.read(keptName(target));
    if (kept !== undefined)
        (0,external_node_fs_.writeFileSync)(path, kept);
    if ((await updater.findCachedTarget(info, path)) === undefined)
        await updater.downloadTarget(info, path);
    return (0,external_node_fs_.readFileSync)(path);
}
/** Keeps what was verified, unless another process kept something newer meanwhile. */
function keep(bytes, target, work, mirror, cache) {
    for (const [name, root] of mirror.newRoots)
        cache.write(name, root);
    if (versionOf((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(work, 'timestamp.json'))) < versionOf(cache.read('timestamp.json')))
        return;
    for (const role of ROLES)
        cache.write(role, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(work, role)));
    cache.write(keptName(target), bytes);
}
function versionOf(metadata) {
    const value = metadata === undefined ? null : (0,parse/* parseJson */.q)(metadata, { what: 'timestamp' });
    const signed = (0,types/* isJsonObject */.O)(value) ? value.signed : undefined;
    return (0,types/* isJsonObject */.O)(signed) && typeof signed.version === 'number' ? signed.version : 0;
}
function mirrorReader({ mirror }, cache, http) {
    const newRoots = new Map();
    let failure;
    const download = async (url, maxBytes) => {
        const { DownloadHTTPError } = await __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.t.bind(__webpack_require__, 86376, 19));
        const root = /\/(\d+\.root\.json)$/.exec(url)?.[1];
        const kept = root === undefined ? undefined : cache.read(root);
        if (kept !== undefined)
            return kept;
        const reply = await http
            .request({ service: 'TUF mirror', url, maxBytes, accept: [200, 403, 404], redirect: 'strip' })
            .catch((error) => {
            failure = error;
            throw error;
        });
        if (reply.status !== 200) {
            const missing = new DownloadHTTPError(`answered ${reply.status}`, reply.status);
            // After the newest root there is none, which is how the client finds the newest one.
            if (root === undefined)
                failure = missing;
            throw missing;
        }
        if (/^\s*</.test(reply.body.subarray(0, 100).toString('latin1'))) {
            failure = (0,outcome_error/* undecided */.oo)('TUF', 'the answer is a web page', { remedy: 'a proxy or a login page may stand between' });
            throw failure;
        }
        if (root !== undefined)
            newRoots.set(root, reply.body);
        return reply.body;
    };
    return {
        newRoots,
        fetcher: (work) => ({
            downloadBytes: download,
            downloadFile: async (url, maxLength, handler) => {
                const file = (0,external_node_path_.join)(work, `download-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
                (0,external_node_fs_.writeFileSync)(file, await download(url, maxLength));
                return handler(file);
            },
        }),
        explain: async (run, target) => {
            try {
                return await run();
            }
            catch (error) {
                throw await failureOf(failure ?? error, `TUF ${mirror}: ${target}`);
            }
        },
    };
}
async function failureOf(error, what) {
    const { DownloadHTTPError, ExpiredMetadataError } = await __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.t.bind(__webpack_require__, 86376, 19));
    const message = `${what}: ${messageOf(error)}`;
    if (error instanceof outcome_error/* CoreError */.am) {
        const remedy = error.remedy === undefined ? {} : { remedy: error.remedy };
        return new outcome_error/* CoreError */.am(error.outcome, error.code, message, { ...remedy, cause: error });
    }
    if (error instanceof lib_error/* WireError */.c && error.code !== 'TOO_LARGE')
        return error;
    // Of snapshot and targets only the words are left.
    if (error instanceof ExpiredMetadataError || /\bis expired$/.test(messageOf(error))) {
        return (0,outcome_error/* undecided */.oo)('TUF', message, {
            remedy: 'the mirror serves old metadata, or the clock of the runner is wrong; try again later',
            cause: error,
        });
    }
    if (error instanceof DownloadHTTPError) {
        return (0,outcome_error/* undecided */.oo)('TUF', message, { remedy: 'check `tuf-mirror`', cause: error });
    }
    return (0,outcome_error/* refused */.J5)('TUF', message, { remedy: 'the mirror cannot be trusted as it is; tell its operator', cause: error });
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./packages/core/lib/trust/load.js







const PUBLIC_GOOD_MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const GITHUB_MIRROR = 'https://tuf-repo.github.com';
/**
 * SHA-256 of `3.root.json` of GitHub's TUF repository, the root of 2024 that the GitHub CLI embeds
 * (cli/cli, pkg/cmd/attestation/verification/embed/tuf-repo.github.com/root.json). Not tried against the live mirror.
 */
const GITHUB_ROOT_SHA256 = '98cba97be9075bc98b2322de3de85fbd1b70ec7392991dfd2f53d215bede1a8d';
/** Target with the keys of npm's registry. */
const NPM_KEYS = 'registry.npmjs.org/keys.json';
const MAX_TUF_ROOT_BYTES = 512_000;
/**
 * The profile with its root: from a file, or through TUF, started from a root that is pinned, never from the first one
 * the network offers.
 *
 * @throws CoreError bad-input for a root that cannot be read, refused or undecided `TUF`
 */
async function loadTrustProfile(request, ports) {
    const make = { 'public-good': profile/* publicGoodProfile */.ax, github: profile/* githubProfile */.rQ, private: profile/* privateProfile */.fP }[request.profile];
    if (request.trustedRootFile !== undefined) {
        return make((0,trusted_root/* parseTrustedRoot */.t1)(await readRoot(request.trustedRootFile, trusted_root/* MAX_ROOT_BYTES */.ax, ports), request.trustedRootFile), request.trustedRootFile);
    }
    const target = request.trustDomain === undefined ? 'trusted_root.json' : targetOf(request.trustDomain);
    const start = await startOf(request, ports);
    const source = sourceOf(start);
    const bytes = await targetBytes(start, target, request.offline, ports);
    return make((0,trusted_root/* parseTrustedRoot */.t1)(bytes, `${source}/${target}`), source);
}
/**
 * The profile of npm's registry: its keys, which the public-good TUF repository publishes, beside the root that the log
 * entries are checked against.
 *
 * @param witnesses the public-good root, where the caller has it already
 * @throws CoreError as {@link loadTrustProfile}
 */
async function loadNpmProfile(offline, ports, witnesses) {
    const start = await publicGoodStart();
    const { root, source } = witnesses ?? (await loadTrustProfile({ profile: 'public-good', offline }, ports));
    const keys = await targetBytes(start, NPM_KEYS, offline, ports);
    return (0,profile/* npmProfile */.JZ)(root, source, parseNpmKeys(keys, `${sourceOf(start)}/${NPM_KEYS}`));
}
function sourceOf({ repository }) {
    return `TUF ${repository.mirror}`;
}
async function targetBytes(start, target, offline, ports) {
    const bytes = offline
        ? readOffline(start.repository, target, ports.cacheDir)
        : await readTarget(start.repository, await start.root(), target, ports.http, ports.cacheDir);
    if (bytes !== undefined)
        return bytes;
    throw (0,outcome_error/* undecided */.oo)('TRUST_ROOT_OFFLINE', `${sourceOf(start)}: offline, and ${target} was never fetched before`, {
        remedy: 'give it as `trusted-root`, or run once with the network',
    });
}
/** Target of a tenant of ghe.com. @throws CoreError undecided `GITHUB_REPLY` for what is no domain */
function targetOf(trustDomain) {
    if (/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(trustDomain) && !trustDomain.includes('..'))
        return `${trustDomain}.trusted_root.json`;
    throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', `GitHub API: "${trustDomain.slice(0, 80)}" is no trust domain`);
}
async function startOf(request, ports) {
    const { tufMirror, tufRootFile } = request;
    if (tufRootFile !== undefined) {
        const mirror = tufMirror ?? (request.profile === 'github' ? GITHUB_MIRROR : undefined);
        if (mirror === undefined)
            throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs tuf-root and tuf-mirror: a first root needs its mirror');
        return startFrom(mirrorOf(mirror), await readRoot(tufRootFile, MAX_TUF_ROOT_BYTES, ports), {});
    }
    if (tufMirror !== undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs tuf-mirror and tuf-root: a mirror is not trusted without its first root', {
            remedy: 'give the first root as `tuf-root`',
        });
    }
    switch (request.profile) {
        case 'public-good':
            return publicGoodStart();
        case 'github':
            return {
                repository: { mirror: GITHUB_MIRROR, rootSha256: GITHUB_ROOT_SHA256, seeds: {} },
                root: () => githubRoot(ports),
            };
        case 'private':
            throw (0,outcome_error/* badInput */.AN)('INPUT', 'a private Sigstore needs its `trusted-root`, or `tuf-mirror` and `tuf-root`');
    }
}
function startFrom(mirror, root, seeds) {
    const rootSha256 = (0,external_node_crypto_.createHash)('sha256').update(root).digest('hex');
    return { repository: { mirror, rootSha256, seeds }, root: async () => root };
}
async function publicGoodStart() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17));
    const seed = seeds[PUBLIC_GOOD_MIRROR];
    const targets = Object.entries(seed.targets).map(([name, text]) => [decodeURIComponent(name), Buffer.from(text, 'base64')]);
    return startFrom(PUBLIC_GOOD_MIRROR, Buffer.from(seed['root.json'], 'base64'), Object.fromEntries(targets));
}
/** GitHub's first root, fetched and compared with its pinned digest: a mirror that lies is found out here. */
async function githubRoot(ports) {
    const reply = await ports.http.request({
        service: 'TUF mirror',
        url: `${GITHUB_MIRROR}/3.root.json`,
        maxBytes: MAX_TUF_ROOT_BYTES,
        redirect: 'strip',
    });
    const digest = (0,external_node_crypto_.createHash)('sha256').update(reply.body).digest('hex');
    if (digest === GITHUB_ROOT_SHA256)
        return reply.body;
    throw (0,outcome_error/* refused */.J5)('TUF', `TUF ${GITHUB_MIRROR}: 3.root.json has the digest ${digest}, not the pinned one`, {
        remedy: 'somebody between changes what the mirror says; or give a root that you trust as `tuf-root`',
    });
}
function mirrorOf(text) {
    return (0,url/* assertServiceUrl */.VT)(text, 'input tuf-mirror').href.replace(/\/+$/, '');
}
/** A root from a file. What is no regular file has no size that could be trusted. */
async function readRoot(path, maxBytes, ports) {
    const found = await ports.fs.stat(path).catch((cause) => {
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path}: cannot be read`, { cause });
    });
    if (!found.isFile())
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path}: is not a regular file`);
    if (found.size > maxBytes)
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path}: has ${found.size} bytes; at most ${maxBytes} are read`);
    return ports.fs.readFile(path).catch((cause) => {
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path}: cannot be read`, { cause });
    });
}


/***/ }),

/***/ 42293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ keyProfile),
/* harmony export */   JZ: () => (/* binding */ npmProfile),
/* harmony export */   ax: () => (/* binding */ publicGoodProfile),
/* harmony export */   fP: () => (/* binding */ privateProfile),
/* harmony export */   rQ: () => (/* binding */ githubProfile)
/* harmony export */ });
/** The public-good instance: everything is logged. */
function publicGoodProfile(root, source) {
    return { name: 'public-good', root, source, needs: { sct: 1, logEntries: 1, times: 1, tsaTimestamps: 0 } };
}
/** GitHub's own instance: no log, so the time comes from its timestamp authority. */
function githubProfile(root, source) {
    return { name: 'github', root, source, needs: { sct: 0, logEntries: 0, times: 1, tsaTimestamps: 1 } };
}
/** A root of the caller's: what it lists is demanded. */
function privateProfile(root, source) {
    const hasLog = root.tlogs.length > 0;
    return {
        name: 'private',
        root,
        source,
        needs: { sct: root.ctlogs.length > 0 ? 1 : 0, logEntries: hasLog ? 1 : 0, times: 1, tsaTimestamps: hasLog ? 0 : 1 },
    };
}
/**
 * A key of the caller's. It needs a trusted time only where it has a window of validity: without one nothing shows that
 * the signature was made while the key counted (cases A12, A22).
 */
function keyProfile(key, { root, isLogRequired }) {
    return {
        name: 'key',
        root: root?.root ?? EMPTY_ROOT,
        source: root?.source ?? 'no trust root',
        needs: { sct: 0, logEntries: isLogRequired ? 1 : 0, times: key.validFor === undefined ? 0 : 1, tsaTimestamps: 0 },
        keys: [key],
    };
}
/** The keys that npm's registry signs with, each in its window, logged in the public-good instance. */
function npmProfile(root, source, keys) {
    return { name: 'npm', root, source, needs: { sct: 0, logEntries: 1, times: 1, tsaTimestamps: 0 }, keys };
}
const EMPTY_ROOT = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot.v0.2+json',
    tlogs: [],
    certificateAuthorities: [],
    ctlogs: [],
    timestampAuthorities: [],
};


/***/ }),

/***/ 88862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ parseSigningConfig),
/* harmony export */   dE: () => (/* binding */ builtinSigningConfig),
/* harmony export */   lV: () => (/* binding */ parseWitnesses)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48369);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);


const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const FIELDS = ['mediaType', 'caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig'];
const SELECTORS = ['ANY', 'EXACT', 'ALL', 'SERVICE_SELECTOR_UNDEFINED'];
/**
 * The services of a signing configuration (sigstore/protobuf-specs, SigningConfig v0.2) that are valid now. Of several
 * logs the newest version is taken, or the one that was asked for.
 *
 * @param now milliseconds since 1970
 * @throws CoreError bad-input `SIGNING_CONFIG`
 */
function parseSigningConfig(bytes, what, options) {
    const value = readConfig(bytes, what);
    const [fulcio] = servicesOf(value, 'caUrls', [1], options.now, what);
    if (fulcio === undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${what}: names no certificate authority that is valid now`);
    return {
        ...witnessesOf(value, what, options),
        fulcio: fulcio.url,
        oidcIssuers: issuersOf(value, what, options),
    };
}
/** The services of such a configuration that witness a signature, for who needs no certificate. */
function parseWitnesses(bytes, what, options) {
    const value = readConfig(bytes, what);
    return { ...witnessesOf(value, what, options), oidcIssuers: issuersOf(value, what, options) };
}
function issuersOf(value, what, { now }) {
    return servicesOf(value, 'oidcUrls', [1], now, what).map(({ text }) => text);
}
function readConfig(bytes, what) {
    const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes, { what, maxBytes: 1024 * 1024 });
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) || value.mediaType !== MEDIA_TYPE) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${what}: is not a signing configuration (mediaType ${MEDIA_TYPE})`);
    }
    const unknown = Object.keys(value).find((key) => !FIELDS.includes(key));
    if (unknown !== undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${what}: has the unknown field "${unknown.slice(0, 80)}"`);
    return value;
}
function witnessesOf(value, what, options) {
    const services = (name, versions) => servicesOf(value, name, versions, options.now, what);
    const rekor = logOf(services('rekorTlogUrls', options.rekorVersion === undefined ? [2, 1] : [options.rekorVersion]), value, options.rekorVersion, what);
    const stamps = services('tsaUrls', [1]);
    const [tsa] = stamps;
    assertSelector(value.tsaConfig, stamps.length, `${what}: tsaConfig`);
    return {
        instance: 'private',
        ...(rekor === undefined ? {} : { rekor }),
        ...(tsa === undefined ? {} : { tsa: withTsaPath(tsa.url) }),
        source: what,
    };
}
/** The services of an instance that is known by name. */
function builtinSigningConfig(instance, options = {}) {
    if (instance === 'public-good') {
        const tsa = { tsa: new URL('https://timestamp.sigstore.dev/api/v1/timestamp') };
        const base = {
            instance,
            fulcio: new URL('https://fulcio.sigstore.dev'),
            oidcIssuers: [],
            source: 'public-good instance',
        };
        // Version 1 gives a time of its own; version 2 needs the timestamp authority beside it.
        return options.rekorVersion === 2
            ? { ...base, ...tsa, rekor: { url: new URL('https://log2025-1.rekor.sigstore.dev'), version: 2 } }
            : { ...base, rekor: { url: new URL('https://rekor.sigstore.dev'), version: 1 } };
    }
    if (options.rekorVersion !== undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', "input rekor-version: GitHub's instance has no log", {
            remedy: 'leave it out, or choose `sigstore: public-good`',
        });
    }
    const host = options.serverHost === undefined || options.serverHost === 'github.com' ? 'githubapp.com' : options.serverHost;
    return {
        instance,
        fulcio: new URL(`https://fulcio.${host}`),
        tsa: new URL(`https://timestamp.${host}/api/v1/timestamp`),
        oidcIssuers: [],
        source: "GitHub's instance",
    };
}
/** Services of a list that are valid now, of the versions wanted, the preferred version first. */
function servicesOf(config, name, versions, now, what) {
    const list = config[name] ?? [];
    if (!Array.isArray(list))
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${what}: ${name} is not a list`);
    const found = list.flatMap((entry, index) => {
        const path = `${what}: ${name}[${index}]`;
        if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(entry) || typeof entry.url !== 'string' || typeof entry.majorApiVersion !== 'number') {
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: needs url and majorApiVersion`);
        }
        if (!isValidAt(entry.validFor, now, path))
            return [];
        return [{ url: (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .assertServiceUrl */ .VT)(entry.url, path), text: entry.url, version: entry.majorApiVersion }];
    });
    return versions.flatMap((version) => found.filter((service) => service.version === version));
}
function isValidAt(validFor, now, path) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(validFor) || typeof validFor.start !== 'string' || Number.isNaN(Date.parse(validFor.start))) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: validFor has no start`);
    }
    if (validFor.end !== undefined && (typeof validFor.end !== 'string' || Number.isNaN(Date.parse(validFor.end))))
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: validFor has an end that is no time`);
    const end = typeof validFor.end === 'string' ? Date.parse(validFor.end) : Number.POSITIVE_INFINITY;
    return Date.parse(validFor.start) <= now && now <= end;
}
function logOf(logs, config, wanted, what) {
    const [log] = logs;
    if (log === undefined && wanted !== undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input rekor-version: ${what} names no log of version ${wanted}`);
    assertSelector(config.rekorTlogConfig, logs.length, `${what}: rekorTlogConfig`);
    return log === undefined ? undefined : { url: log.url, version: log.version === 2 ? 2 : 1 };
}
/** One service of a kind is used; a configuration that demands more cannot be met, and is not met halfway. */
function assertSelector(value, available, path) {
    if (value === undefined || value === null)
        return;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value))
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: is not an object`);
    const { selector = 'ANY', count = 1 } = value;
    if (typeof selector !== 'string' || !SELECTORS.includes(selector))
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: unknown selector`);
    const isMet = selector === 'EXACT' ? count === 1 && available >= 1 : selector === 'ALL' ? available <= 1 : true;
    if (isMet)
        return;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: ${selector} cannot be met with ${available}: one service of a kind is used`, {
        remedy: 'use the selector ANY',
    });
}
/** A timestamp authority is named with or without its path. */
function withTsaPath(url) {
    return url.pathname === '/' ? new URL('/api/v1/timestamp', url) : url;
}


/***/ }),

/***/ 82305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseSigningCertificate),
/* harmony export */   R: () => (/* binding */ unfit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83917);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77692);
/* harmony import */ var _certificate_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21376);
/* harmony import */ var _der_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43542);





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

/***/ 21376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ createCertificateMemory),
/* harmony export */   Mw: () => (/* binding */ remembering),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);
/* harmony import */ var _der_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43542);


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

/***/ 61878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   t: () => (/* binding */ certificateOf)
/* harmony export */ });
/* harmony import */ var _certificate_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82305);

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

/***/ 91844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ assertNoContradiction)
/* harmony export */ });
/* unused harmony export crossCheckProvenance */
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44411);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45202);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);



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
    if (statement.predicateType !== in_toto_attestation__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.provenanceV1 ||
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
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('CONTRADICTION', `the provenance says ${first.path} = "${first.predicate}", and the certificate "${first.certificate}"`, {
            remedy: 'a step of the job wrote something that did not happen: do not use the artifact',
        });
    }
    const unknown = unknownParameter(statement);
    if (unknown !== undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('CONTRADICTION', `the provenance has the external parameter "${unknown}", which its build type does not define`);
    }
}
function unknownParameter(statement) {
    if (statement.predicateType !== in_toto_attestation__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.provenanceV1)
        return undefined;
    const buildType = at(statement.predicate, 'buildDefinition', 'buildType');
    const known = typeof buildType === 'string' ? PARAMETERS[buildType] : undefined;
    const parameters = at(statement.predicate, 'buildDefinition', 'externalParameters');
    if (known === undefined || !(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(parameters))
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
        found = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(found) ? found[step] : undefined;
    return found;
}


/***/ }),

/***/ 43542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ withoutTraces),
/* harmony export */   F_: () => (/* binding */ serveSource),
/* harmony export */   SU: () => (/* binding */ readDer),
/* harmony export */   zP: () => (/* binding */ copyOf)
/* harmony export */ });
/* harmony import */ var _sigstore_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83917);

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

/***/ 95716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ isIssuedUnder),
  J: () => (/* binding */ verifyEvidence)
});

// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate.js
var certificate = __webpack_require__(61878);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-form.js
var certificate_form = __webpack_require__(82305);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-memory.js
var certificate_memory = __webpack_require__(21376);
// EXTERNAL MODULE: ./packages/core/lib/verification/der-source.js
var der_source = __webpack_require__(43542);
// EXTERNAL MODULE: ./packages/core/lib/verification/key-signer.js
var key_signer = __webpack_require__(54345);
// EXTERNAL MODULE: ./packages/core/lib/verification/signed-content.js
var signed_content = __webpack_require__(75097);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(83917);
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
    const { toTrustMaterial, Verifier } = await __webpack_require__.e(/* import() */ 4187).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
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

/***/ 46064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ serverOf),
/* harmony export */   Of: () => (/* binding */ sourceUri),
/* harmony export */   Vx: () => (/* binding */ assertExpectation),
/* harmony export */   ZZ: () => (/* binding */ namedWorkflow),
/* harmony export */   jV: () => (/* binding */ certifiedDemand)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

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

/***/ 54345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keyNeeded),
/* harmony export */   v: () => (/* binding */ assertKeyMayHaveSigned)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);
/* harmony import */ var _certificate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61878);
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46064);



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

/***/ 97695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ parseBundle)
});

// UNUSED EXPORTS: MAX_BUNDLE_BYTES

// EXTERNAL MODULE: ./packages/core/node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(89546);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/wire/lib/base64.js
var base64 = __webpack_require__(27604);
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

/***/ 75097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageDigestOf),
/* harmony export */   y: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62983);
/* harmony import */ var _key_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98378);
/* harmony import */ var _key_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66144);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);




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

/***/ 50816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ verifyBundle)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(45202);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/envelope.js
var envelope = __webpack_require__(62983);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/statement.js
var statement = __webpack_require__(30306);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/validate.js + 9 modules
var validate = __webpack_require__(74076);
// EXTERNAL MODULE: ./packages/core/lib/key/algorithm.js
var algorithm = __webpack_require__(66144);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/subject/identifier.js
var identifier = __webpack_require__(86531);
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
var verification_certificate = __webpack_require__(61878);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-form.js
var certificate_form = __webpack_require__(82305);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-memory.js
var certificate_memory = __webpack_require__(21376);
// EXTERNAL MODULE: ./packages/core/lib/verification/cross-check.js
var cross_check = __webpack_require__(91844);
// EXTERNAL MODULE: ./packages/core/lib/verification/evidence.js + 1 modules
var evidence = __webpack_require__(95716);
// EXTERNAL MODULE: ./packages/core/lib/verification/expectation.js
var verification_expectation = __webpack_require__(46064);
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
var key_signer = __webpack_require__(54345);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
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
            return fromPem(at(body, 'spec', 'signature', 'publicKey', 'content'));
        case 'dsse 0.0.1':
            return fromPem(at(body, 'spec', 'signatures', 0, 'verifier'));
        case 'intoto 0.0.2':
            return fromPem(at(body, 'spec', 'content', 'envelope', 'signatures', 0, 'publicKey'));
        case 'hashedrekord 0.0.2':
            return fromVerifier(at(body, 'spec', 'hashedRekordV002', 'signature', 'verifier'));
        case 'dsse 0.0.2':
            return fromVerifier(at(body, 'spec', 'dsseV002', 'signatures', 0, 'verifier'));
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
function at(value, ...path) {
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
    const raw = at(value ?? null, 'x509Certificate', 'rawBytes') ?? at(value ?? null, 'publicKey', 'rawBytes');
    if (typeof raw !== 'string')
        throw bad('names no key');
    return Buffer.from(raw, 'base64');
}
function bad(problem, cause) {
    return (0,error/* refused */.J5)('LOG_ENTRY', `the transparency log entry ${problem}`, cause === undefined ? {} : { cause });
}

// EXTERNAL MODULE: ./packages/core/lib/trust/issuer.js
var issuer = __webpack_require__(59837);
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
var signed_content = __webpack_require__(75097);
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
        (0,cross_check/* assertNoContradiction */.J)(statement, verifiedBy.signer, expectation.builderId);
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

/***/ 62983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ preAuthEncoding),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   cW: () => (/* binding */ envelopeToJson),
/* harmony export */   mE: () => (/* binding */ parseEnvelope)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74949);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92099);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83983);



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

/***/ 38301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ shortNameOf)
/* harmony export */ });
/* harmony import */ var _predicate_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45202);

const SHORT_NAMES = new Map([
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.provenanceV1, 'provenance'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.provenanceV02, 'provenance'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.vsaV1, 'vsa'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.svrV01, 'svr'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.testResultV01, 'test-result'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.vulnsV02, 'vulns'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.vulnsV01, 'vulns'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.scaiV03, 'scai'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.linkV03, 'link'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.releaseV02, 'release'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.releaseV01, 'release'],
    [_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.cosignSignV1, 'signature'],
]);
const RESERVED = new Set([...SHORT_NAMES.values(), 'spdx', 'cyclonedx']);
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const VERSION = /^v?\d+(?:\.\d+)*(?:-?(?:alpha|beta|draft|rc)[\w.]*)?$/;
const MAX_LENGTH = 64;
/**
 * A short name for a predicate type, for file names and reports: `[a-z0-9-]`, 1 to 71 characters. A custom type gets the
 * last part of its path that is not a version, and never a name that belongs to a known type.
 */
function shortNameOf(predicateType) {
    const known = SHORT_NAMES.get(predicateType);
    if (known !== undefined)
        return known;
    if ((0,_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .versionInType */ .E)(predicateType, _predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.spdx) !== undefined)
        return 'spdx';
    if ((0,_predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .versionInType */ .E)(predicateType, _predicate_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.cyclonedx) !== undefined)
        return 'cyclonedx';
    const name = lastNamePart(predicateType);
    // A file that calls itself a signature or a provenance must be one.
    return RESERVED.has(name) ? `custom-${name}` : name;
}
function lastNamePart(uri) {
    const [address = ''] = uri.toLowerCase().split(/[?#]/);
    const parts = address.replace(SCHEME, '').split(/[/:]+/);
    const names = parts.filter((part) => !VERSION.test(part)).map(plain);
    return names.findLast((name) => name !== '') ?? 'custom';
}
function plain(part) {
    return part
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-/, '')
        .slice(0, MAX_LENGTH)
        .replace(/-$/, '');
}


/***/ }),

/***/ 30306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ay: () => (/* binding */ createStatement),
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   US: () => (/* binding */ serializeStatement)
/* harmony export */ });
/* unused harmony exports STATEMENT_V1, STATEMENT_V01 */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3100);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92099);
/* harmony import */ var _predicate_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45202);
/* harmony import */ var _predicate_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74076);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83983);
/* harmony import */ var _resource_descriptor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16065);






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
