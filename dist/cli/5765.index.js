"use strict";
exports.id = 5765;
exports.ids = [5765];
exports.modules = {

/***/ 55730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readIdentity)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);
/* harmony import */ var _provenance_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97520);


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
            claims: await (0,_provenance_index_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyIdToken */ .Y)(token, { audience: AUDIENCE, rule, http: ports.http, clock: ports.clock }),
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
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)('ID_TOKEN', `a later ID token of the job says ${name} "${after[name] ?? 'unknown'}", and the first one "${before[name] ?? 'unknown'}"`, { remedy: 'run the job again; what was signed before stays valid' });
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

/***/ 37795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ readSigningConfig),
/* harmony export */   OA: () => (/* binding */ withWitnesses),
/* harmony export */   QS: () => (/* binding */ openInstance),
/* harmony export */   Wd: () => (/* binding */ assertWitnesses)
/* harmony export */ });
/* unused harmony exports checkedInstance, isPublicByEvent */
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

/***/ 97520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ verifyIdToken)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27604);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);


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
        if (cause instanceof _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CoreError */ .am)
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
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('CLOCK', `the ID token ${problem}: the clock of this machine says ${new Date(now).toISOString()}${there}`, {
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
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return { value, date: Number.isNaN(date) ? undefined : date };
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('SERVICE_REPLY', 'OIDC issuer: the answer is not a JSON object');
}
function segment(token, index) {
    let value;
    try {
        value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .decodeBase64Url */ .$)(token.split('.')[index] ?? '', 'ID token'), { what: 'ID token' });
    }
    catch {
        throw bad('cannot be read');
    }
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
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
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('ID_TOKEN', `the ID token of the job ${problem}; nothing was signed`, {
        remedy: 'run in a workflow of this server, with `permissions: id-token: write`',
    });
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


/***/ })

};
;