export const id = 5204;
export const ids = [5204];
export const modules = {

/***/ 65204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAwsKey: () => (/* binding */ openAwsKey)
});

// EXTERNAL MODULE: ./packages/wire/lib/http/url.js
var url = __webpack_require__(48369);
// EXTERNAL MODULE: ./packages/wire/lib/error.js
var lib_error = __webpack_require__(20209);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/key/public-key.js
var public_key = __webpack_require__(29302);
// EXTERNAL MODULE: ./packages/core/lib/key/kms/failure.js
var failure = __webpack_require__(12173);
// EXTERNAL MODULE: ./packages/core/lib/key/kms/remote-key.js
var remote_key = __webpack_require__(19631);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/core/lib/key/kms/sigv4.js

const ALGORITHM = 'AWS4-HMAC-SHA256';
/**
 * The headers of a request with those that sign it: `x-amz-date`, `x-amz-security-token` where there is one, and
 * `authorization`. The host is signed too; it is the one that the client sends by itself.
 *
 * @see AWS Identity and Access Management, "Create a signed AWS API request" (Signature Version 4)
 */
function signedHeaders(request, credentials, { region, service, now }) {
    const time = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, '');
    const day = time.slice(0, 8);
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    const sent = {
        ...request.headers,
        'x-amz-date': time,
        ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
    };
    const all = Object.entries({ ...sent, host: request.url.host }).sort(([a], [b]) => (a < b ? -1 : 1));
    const names = all.map(([name]) => name).join(';');
    const canonical = [
        request.method,
        request.url.pathname,
        canonicalQuery(request.url),
        ...all.map(([name, value]) => `${name}:${value.trim().replace(/ +/g, ' ')}`),
        '',
        names,
        sha256(request.body),
    ].join('\n');
    const scope = `${day}/${region}/${service}/aws4_request`;
    const text = [ALGORITHM, time, scope, sha256(canonical)].join('\n');
    const key = [day, region, service, 'aws4_request'].reduce(hmac, Buffer.from(`AWS4${secretAccessKey}`));
    const signature = hmac(key, text).toString('hex');
    return {
        ...sent,
        authorization: `${ALGORITHM} Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
    };
}
function canonicalQuery({ searchParams }) {
    const pairs = [...searchParams].map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
    return pairs.sort().join('&');
}
/** Everything but the unreserved characters (RFC 3986, section 2.3), which the platform's own function leaves some of. */
function encoded(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}

;// CONCATENATED MODULE: ./packages/core/lib/key/kms/aws.js






const SERVICE = 'AWS KMS';
/** Largest message that KMS signs by itself, in bytes; digests have no such limit. */
const MAX_MESSAGE = 4096;
const TRIES = 4;
const FIRST_WAIT = 500;
const ID = /^(?:mrk-[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;
const ALIAS = /^alias\/[A-Za-z0-9/_-]{1,250}$/;
const ARN = /^arn:(aws[a-z-]*):kms:([a-z0-9-]+):\d{12}:(?:key\/.+|alias\/.+)$/;
/**
 * A key of AWS KMS: `awskms://[ENDPOINT]/KEYID`, `/ARN`, `/alias/NAME`, with the credentials that
 * `aws-actions/configure-aws-credentials` leaves in the environment. An alias is followed once; what it names then signs
 * for the whole run.
 *
 * @throws CoreError bad-input `INPUT`, `KEY`, `KMS`; undecided `CLOCK`, `KMS`
 * @see AWS Key Management Service API reference, GetPublicKey and Sign
 */
async function openAwsKey(uri, ports) {
    const target = parseUri(uri, ports.env);
    const call = (action, body) => callAws(action, body, target, ports);
    const reply = await call('GetPublicKey', { KeyId: target.keyId });
    const { KeyId: keyId, KeyUsage: usage, SigningAlgorithms: algorithms } = reply;
    if (usage !== 'SIGN_VERIFY' || typeof keyId !== 'string' || !Array.isArray(algorithms))
        throw (0,failure/* kmsFailure */.QP)('refused', SERVICE, `the key ${target.keyId} is not one for signing`);
    const publicKey = (0,public_key/* publicKeyFromDer */._)((0,failure/* bytesAt */.L1)(reply, 'PublicKey', SERVICE), uri);
    const algorithmFor = (name) => {
        if (algorithms.includes(name))
            return name;
        throw (0,failure/* kmsFailure */.QP)('refused', SERVICE, `the key ${keyId} does not sign with ${name}`);
    };
    const sign = async (message, type, algorithm) => {
        const signed = await call('Sign', {
            KeyId: keyId,
            Message: message.toString('base64'),
            MessageType: type,
            SigningAlgorithm: algorithmFor(algorithm),
        });
        return (0,failure/* bytesAt */.L1)(signed, 'Signature', SERVICE);
    };
    return (0,remote_key/* remoteKey */.M)({
        publicKey,
        source: uri,
        signDigest: (digest, name) => sign(digest, 'DIGEST', digestAlgorithm(publicKey.key.asymmetricKeyType, name)),
        ...(publicKey.key.asymmetricKeyType === 'ed25519'
            ? { signMessage: async (message) => sign(fitting(message, keyId), 'RAW', 'ED25519_SHA_512') }
            : {}),
    });
}
function digestAlgorithm(type, digest) {
    const size = digest.slice('sha'.length);
    return type === 'ec' ? `ECDSA_SHA_${size}` : `RSASSA_PKCS1_V1_5_SHA_${size}`;
}
function fitting(message, keyId) {
    if (message.byteLength <= MAX_MESSAGE)
        return message;
    throw (0,error/* badInput */.AN)('KEY', `${SERVICE}: the key ${keyId} is Ed25519, of which messages up to ${MAX_MESSAGE} bytes are signed, and this has ${message.byteLength}`, { remedy: 'use an ECDSA key, which signs a digest of any message' });
}
function parseUri(uri, env) {
    const [, host = '', keyId = ''] = /^awskms:\/\/([^/]*)\/(.+)$/i.exec(uri) ?? [];
    const [, partition = 'aws', arnRegion] = ARN.exec(keyId) ?? [];
    if (arnRegion === undefined && !ID.test(keyId) && !ALIAS.test(keyId)) {
        throw (0,error/* badInput */.AN)('INPUT', `input key: "${uri.slice(0, 200)}" names no key of AWS KMS`, {
            remedy: 'give awskms:///KEYID, awskms:///alias/NAME or awskms:///ARN',
        });
    }
    // The region of an ARN is right whatever the environment says.
    const region = arnRegion ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || '');
    if (!/^[a-z0-9-]+$/.test(region)) {
        throw (0,error/* badInput */.AN)('KMS', `${SERVICE}: no region is known; nothing was signed`, {
            remedy: 'log in with `aws-actions/configure-aws-credentials`, which sets AWS_REGION, or give the ARN of the key',
        });
    }
    return { keyId, region, url: endpointOf(host, region, partition, env), credentials: credentialsOf(env) };
}
/** The endpoint of the URI, of AWS' own variables, or of the region. Plain http on loopback only. */
function endpointOf(host, region, partition, env) {
    if (host !== '') {
        const isLocal = URL.canParse(`http://${host}`) && (0,url/* isLoopback */.U9)(new URL(`http://${host}`).hostname);
        return (0,url/* assertServiceUrl */.VT)(`${isLocal ? 'http' : 'https'}://${host}/`, 'input key');
    }
    const own = env.AWS_ENDPOINT_URL_KMS || env.AWS_ENDPOINT_URL;
    if (own !== undefined && own !== '')
        return (0,url/* assertServiceUrl */.VT)(own, 'AWS_ENDPOINT_URL');
    const isChina = partition === 'aws-cn' || region.startsWith('cn-');
    return new URL(`https://kms.${region}.amazonaws.com${isChina ? '.cn' : ''}/`);
}
function credentialsOf(env) {
    const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = env;
    const sessionToken = env.AWS_SESSION_TOKEN;
    if (accessKeyId === '' || secretAccessKey === '')
        throw (0,failure/* kmsFailure */.QP)('login', SERVICE, 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set');
    return {
        accessKeyId,
        secretAccessKey,
        ...(sessionToken === undefined || sessionToken === '' ? {} : { sessionToken }),
    };
}
/** One call, tried again while KMS says that there are too many: it says so with a 400, which is nobody's fault here. */
async function callAws(action, body, target, ports) {
    for (let tries = 1;; tries += 1) {
        try {
            return await callOnce(action, body, target, ports);
        }
        catch (error) {
            if (!(error instanceof lib_error/* WireError */.c))
                throw error;
            const name = errorName(error);
            if (!THROTTLES.includes(name))
                throw failureOf(error, name);
            if (tries >= TRIES)
                throw (0,failure/* kmsFailure */.QP)('busy', SERVICE, `${name}: too many requests`, error);
            await ports.clock.sleep(FIRST_WAIT * 2 ** (tries - 1));
        }
    }
}
async function callOnce(action, body, target, { http, clock }) {
    const { url, region, credentials } = target;
    const text = JSON.stringify(body);
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `TrentService.${action}` };
    const reply = await http.request({
        service: SERVICE,
        url,
        method: 'POST',
        headers: signedHeaders({ method: 'POST', url, headers, body: text }, credentials, {
            region,
            service: 'kms',
            now: clock.now(),
        }),
        body: text,
        maxBytes: 64 * 1024,
    });
    const value = reply.json();
    if ((0,types/* isJsonObject */.O)(value))
        return value;
    throw (0,failure/* oddAnswer */.EF)(SERVICE);
}
const THROTTLES = ['ThrottlingException', 'Throttling', 'TooManyRequestsException', 'RequestThrottled'];
/** What KMS calls its refusals. */
const PROBLEMS = {
    AccessDeniedException: 'denied',
    NotFoundException: 'not-found',
    InvalidArnException: 'not-found',
    DisabledException: 'unusable',
    KMSInvalidStateException: 'unusable',
    InvalidKeyUsageException: 'refused',
    ValidationException: 'refused',
    UnsupportedOperationException: 'refused',
    UnrecognizedClientException: 'login',
    InvalidClientTokenId: 'login',
    ExpiredTokenException: 'login',
    MissingAuthenticationTokenException: 'login',
    IncompleteSignatureException: 'login',
};
function failureOf(error, name) {
    const body = (0,failure/* bodyOf */.EN)(error);
    const said = (0,failure/* textAt */.$6)(body, 'message') || (0,failure/* textAt */.$6)(body, 'Message');
    if (error.status === undefined || error.status >= 500)
        return error;
    // Both a clock that is off and a wrong secret end so; only the clock is told by what stands in the message.
    if (/Signature (?:expired|not yet current)/.test(said) || name === 'RequestExpired')
        return (0,failure/* kmsFailure */.QP)('clock', SERVICE, said, error);
    const problem = PROBLEMS[name] ?? (name.includes('Signature') ? 'login' : undefined);
    return problem === undefined ? error : (0,failure/* kmsFailure */.QP)(problem, SERVICE, `${name}: ${said}`, error);
}
/** The name of an error, without the namespace that may stand before it, or the link behind. */
function errorName(error) {
    const type = (0,failure/* textAt */.$6)((0,failure/* bodyOf */.EN)(error), '__type') || (error.headers?.get('x-amzn-errortype') ?? '');
    return type.replace(/^.*#/, '').replace(/:.*$/, '');
}


/***/ }),

/***/ 12173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   EF: () => (/* binding */ oddAnswer),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   L1: () => (/* binding */ bytesAt),
/* harmony export */   QP: () => (/* binding */ kmsFailure),
/* harmony export */   R9: () => (/* binding */ otherSigner)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27604);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);


/** What to do about each; the service's own name for it stands in the message. */
const REMEDIES = {
    denied: 'give the identity that the job logs in with the right to read the public key and to sign with this key',
    login: 'log in in a step before (docs/keys.md names the action of each vendor); a login that ended must be made anew',
    'not-found': 'check name, region and version of the key, and that the identity may see it',
    unusable: 'enable the key, cancel its deletion, or name another one or another version',
    refused: 'check that the key is one for signing, of a kind that docs/keys.md lists',
    clock: 'set the clock of the machine: the service takes requests of the last minutes only',
    busy: 'run the job again later',
};
/**
 * What a service said, as an error: undecided for what passes or is not the caller's (clock, load), bad input for all
 * else, since nothing was signed.
 *
 * @param detail the service's own words, cut and without line ends
 */
function kmsFailure(problem, service, detail, cause) {
    const message = `${service}: ${shown(detail)}; nothing was signed`;
    const details = { remedy: REMEDIES[problem], ...(cause === undefined ? {} : { cause }) };
    if (problem === 'clock')
        return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('CLOCK', message, details);
    return problem === 'busy' ? (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('KMS', message, details) : (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('KMS', message, details);
}
/** The JSON object that an error reply holds; undefined for anything else. */
function bodyOf({ body }) {
    try {
        const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body ?? Buffer.alloc(0), { what: 'error reply', maxBytes: 64 * 1024 });
        return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The text at a path of a reply; the empty one where there is none. */
function textAt(value, ...path) {
    let found = value;
    for (const step of path)
        found = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(found) ? found[step] : undefined;
    return typeof found === 'string' ? found : '';
}
/** The bytes that an answer holds in base64 in one of its fields. @throws CoreError undecided `KMS` */
function bytesAt(reply, field, service) {
    try {
        return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .decodeBase64 */ .y)(textAt(reply, field), field);
    }
    catch (cause) {
        throw oddAnswer(service, cause);
    }
}
/** A signature by another key or version than was asked to sign (case H12). */
function otherSigner(service, signer, asked) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('SIGNATURE', `${service}: ${shown(signer) || 'nobody'} signed, and ${asked} was asked to; nothing was published`, {
        remedy: 'the service signs with another version than it says: tell its operator',
    });
}
/** An answer that is not what the service documents. */
function oddAnswer(service, cause) {
    return kmsFailure('busy', service, 'the answer is not what the service documents', cause);
}
function shown(text) {
    return text
        .replace(/[\x00-\x1f\x7f\u2028\u2029]+/g, ' ')
        .trim()
        .slice(0, 300);
}


/***/ }),

/***/ 19631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remoteKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);
/* harmony import */ var _algorithm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66144);



/** The key as all keys are used. Digests are made here, so that a service sees no more than that. */
function remoteKey({ publicKey, source, signDigest, signMessage }) {
    const algorithm = (0,_algorithm_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(publicKey.key);
    if (algorithm === null && signMessage === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('KEY', `${source}: keys of ${(0,_algorithm_js__WEBPACK_IMPORTED_MODULE_1__/* .keyName */ .xT)(publicKey.key)} are not signed with here`, {
            remedy: 'make an ECDSA key on P-256',
        });
    }
    return {
        publicKey,
        source,
        digestAlgorithm: algorithm ?? 'sha256',
        sign: async (message) => {
            if (algorithm !== null)
                return signDigest((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(message).digest(), algorithm);
            if (signMessage === undefined)
                throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)('INTERNAL', `${source}: signs no messages`);
            return signMessage(Buffer.from(message));
        },
        signDigest: algorithm === null ? undefined : (digest) => signDigest(Buffer.from(digest), algorithm),
        close: async () => undefined,
    };
}


/***/ }),

/***/ 29302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ publicKeyFromDer),
/* harmony export */   e: () => (/* binding */ parsePublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);


const BLOCK = /^-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END ([A-Z0-9 ]+)-----$/;
const MAX_PEM = 16 * 1024;
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
/** Smaller public exponents of RSA make forging cheap where padding is checked badly. */
const MIN_EXPONENT = 65537n;
const PSS_DIGEST = 'sha256';
/**
 * The public key of a PEM text (`PUBLIC KEY`, RFC 7468): ECDSA on P-256, P-384 or P-521, RSA or RSA-PSS of 2048 to 4096
 * bits, Ed25519, and ML-DSA-65, which signs envelopes only. Nothing else may stand beside it.
 *
 * @param what names the file or input, for errors; what stands in it is never repeated
 * @throws CoreError bad-input `KEY`
 */
function parsePublicKey(pem, what) {
    if (pem.length > MAX_PEM)
        throw bad(what, 'is longer than any public key');
    const text = (typeof pem === 'string' ? pem : Buffer.from(pem).toString('latin1')).trim();
    const [, label, body = '', endLabel] = BLOCK.exec(text) ?? [];
    if (label === undefined || label !== endLabel)
        throw notOne(text, what);
    if (label !== 'PUBLIC KEY')
        throw otherKind(label, what);
    const base64 = body.replace(/[\r\n]/g, '');
    const der = Buffer.from(base64, 'base64');
    if (der.toString('base64') !== base64)
        throw bad(what, 'is not canonical base64');
    return publicKeyFromDer(der, what);
}
/** The same for the DER of a SubjectPublicKeyInfo. @throws CoreError bad-input `KEY` */
function publicKeyFromDer(der, what) {
    const key = keyOf(der, what);
    assertUsual(key, what);
    return { key, der, fingerprint: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('hex')}` };
}
function keyOf(der, what) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        // The fingerprint and the log know the key by these bytes, so there must be one way to write it.
        if (usualForm(key).export({ format: 'der', type: 'spki' }).equals(der))
            return key;
    }
    catch (cause) {
        throw bad(what, 'is no public key that can be read', cause);
    }
    throw bad(what, 'is not the one DER of its key');
}
/** The platform keeps how the point of a curve was written; here it is whole, and the curve goes by its name. */
function usualForm(key) {
    return key.asymmetricKeyType === 'ec' && CURVES.includes(key.asymmetricKeyDetails?.namedCurve ?? '')
        ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: key.export({ format: 'jwk' }), format: 'jwk' })
        : key;
}
function assertUsual(key, what) {
    const { namedCurve = '', modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'ec':
            if (CURVES.includes(namedCurve))
                return;
            throw bad(what, `is on the curve ${namedCurve}; P-256, P-384 and P-521 are accepted`);
        case 'rsa':
        case 'rsa-pss':
            if (modulusLength < 2048 || modulusLength > 4096)
                throw bad(what, `has ${modulusLength} bits; RSA keys of 2048 to 4096 are accepted`);
            if (publicExponent < MIN_EXPONENT)
                throw bad(what, 'has a public exponent below 65537');
            assertPss(key, what);
            return;
        case 'ed25519':
        case 'ml-dsa-65':
            return;
        default:
            throw bad(what, `is of the kind ${key.asymmetricKeyType ?? 'unknown'}; ECDSA, RSA, Ed25519 and ML-DSA-65 are accepted`);
    }
}
/** A key may fix its digests; another one than SHA-256 is none that Sigstore names (its algorithm registry). */
function assertPss(key, what) {
    const { hashAlgorithm = PSS_DIGEST, mgf1HashAlgorithm = PSS_DIGEST } = key.asymmetricKeyDetails ?? {};
    if (hashAlgorithm === PSS_DIGEST && mgf1HashAlgorithm === PSS_DIGEST)
        return;
    throw bad(what, `is for RSA-PSS with ${hashAlgorithm} and ${mgf1HashAlgorithm}; SHA-256 is accepted`);
}
function notOne(text, what) {
    const count = text.split('-----BEGIN ').length - 1;
    return bad(what, count > 1 ? 'holds more than one key' : 'is no PEM text');
}
function otherKind(label, what) {
    if (label.endsWith('PRIVATE KEY')) {
        return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `${what}: is a private key`, {
            remedy: 'give the public key; if others could read this one here, replace the key',
        });
    }
    if (label === 'CERTIFICATE')
        return bad(what, 'is a certificate: demand its identity, or give its public key');
    return bad(what, `is a ${label}, not a PUBLIC KEY`);
}
function bad(what, problem, cause) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `${what}: ${problem}`, {
        remedy: 'give one public key as PEM, for example of `openssl pkey -pubout` or `cosign public-key`',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 27604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ decodeBase64Url),
/* harmony export */   y: () => (/* binding */ decodeBase64)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20209);

const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
/**
 * Bytes of a base64 text that is exactly what an encoder writes (RFC 4648, section 4): standard alphabet, padded, no line
 * ends, unused bits zero. Two texts never give the same bytes.
 *
 * @param maxBytes most bytes of the result, default 16 MiB
 * @throws WireError `BASE64`
 */
function decodeBase64(text, what, maxBytes = DEFAULT_MAX_BYTES) {
    return decodeExactly(text, 'base64', what, maxBytes, 'is not base64 (padded, standard alphabet, no line ends)');
}
/** Bytes of an unpadded base64url text (RFC 4648, section 5), as strictly. @throws WireError `BASE64` */
function decodeBase64Url(text, what, maxBytes = DEFAULT_MAX_BYTES) {
    return decodeExactly(text, 'base64url', what, maxBytes, 'is not base64url (no padding, no line ends)');
}
function decodeExactly(text, encoding, what, maxBytes, complaint) {
    const tooLarge = () => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('BASE64', `${what}: has more than ${maxBytes} bytes`);
    // Before decoding, so that a text of any length costs nothing; after it, because up to two bytes fit the same length.
    if (text.length > Math.ceil(maxBytes / 3) * 4)
        throw tooLarge();
    const bytes = Buffer.from(text, encoding);
    if (bytes.byteLength > maxBytes)
        throw tooLarge();
    // Encoding again is the check: whatever differs was not canonical.
    if (bytes.toString(encoding) === text)
        return bytes;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('BASE64', `${what}: ${complaint}`);
}


/***/ })

};
