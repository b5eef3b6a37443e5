export const id = 1852;
export const ids = [1852,9697];
export const modules = {

/***/ 39697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readKeyFile: () => (/* binding */ readKeyFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);


/**
 * The bytes of a key file, which are the caller's to zero. The open file is asked what it is, not the path, and it is
 * opened without blocking, since a pipe would wait for a writer for ever.
 *
 * @param shown the path as the caller gave it, for errors
 * @throws CoreError bad-input `KEY`
 */
async function readKeyFile(path, maxBytes, fs, shown) {
    const file = await fs.open(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)).catch((cause) => {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `input key: ${shown} cannot be read`, {
            remedy: 'give the path of a PEM file, relative to the workspace, or the URI of a key',
            cause,
        });
    });
    try {
        const found = await file.stat();
        if (!found.isFile())
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `input key: ${shown} is not a regular file`);
        if (found.size > maxBytes) {
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `input key: ${shown} has ${found.size} bytes; a key has at most ${maxBytes}`);
        }
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 81852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAzureKey: () => (/* binding */ openAzureKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/error.js
var lib_error = __webpack_require__(20209);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/key/public-key.js
var public_key = __webpack_require__(29302);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/core/lib/key/key-file.js
var key_file = __webpack_require__(39697);
// EXTERNAL MODULE: ./packages/core/lib/key/kms/failure.js
var failure = __webpack_require__(12173);
;// CONCATENATED MODULE: ./packages/core/lib/key/kms/azure-login.js





const SERVICE = 'Microsoft Entra ID';
const MAX_TOKEN = 64 * 1024;
/** Where tokens are asked for, by cloud. What is sent there is worth a login, so it goes nowhere else. */
const AUTHORITIES = [
    'https://login.microsoftonline.com',
    'https://login.microsoftonline.us',
    'https://login.partner.microsoftonline.cn',
    'https://login.chinacloudapi.cn',
];
/**
 * An access token for a resource of Azure: by the client of AZURE_CLIENT_ID and AZURE_TENANT_ID with a federated token
 * (AZURE_FEDERATED_TOKEN_FILE) or its secret (AZURE_CLIENT_SECRET), else by the session of `az`, which `azure/login`
 * leaves behind.
 *
 * @throws CoreError bad-input `KMS`; WireError for the network
 * @see Microsoft identity platform, OAuth 2.0 client credentials flow
 */
async function azureToken(resource, ports) {
    const { env } = ports;
    const { AZURE_CLIENT_ID: client = '', AZURE_TENANT_ID: tenant = '' } = env;
    const { AZURE_FEDERATED_TOKEN_FILE: file = '', AZURE_CLIENT_SECRET: secret = '' } = env;
    const hasClient = client !== '' && tenant !== '';
    const token = hasClient && file !== ''
        ? await ofClient(tenant, { ...azure_login_form(client, resource), ...(await assertion(file, ports)) }, ports)
        : hasClient && secret !== ''
            ? await ofClient(tenant, { ...azure_login_form(client, resource), client_secret: secret }, ports)
            : await ofAz(resource, ports);
    ports.mask?.(token, 'the access token of Azure');
    return token;
}
function azure_login_form(client, resource) {
    return { client_id: client, scope: `${resource}/.default`, grant_type: 'client_credentials' };
}
async function assertion(file, ports) {
    const bytes = await (0,key_file.readKeyFile)((0,external_node_path_.resolve)(ports.workspace, file), MAX_TOKEN, ports.fs, 'AZURE_FEDERATED_TOKEN_FILE');
    return {
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: bytes.toString('utf8').trim(),
    };
}
async function ofClient(tenant, fields, ports) {
    try {
        const reply = await ports.http.request({
            service: SERVICE,
            url: `${authority(ports.env)}/${encodeURIComponent(tenant)}/oauth2/v2.0/token`,
            method: 'POST',
            headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
            body: new URLSearchParams(fields).toString(),
            maxBytes: MAX_TOKEN,
        });
        const token = (0,failure/* textAt */.$6)(reply.json(), 'access_token');
        if (token !== '')
            return token;
    }
    catch (error) {
        throw failureOf(error);
    }
    throw (0,failure/* oddAnswer */.EF)(SERVICE);
}
function authority(env) {
    const host = (env.AZURE_AUTHORITY_HOST || 'https://login.microsoftonline.com').replace(/\/+$/, '');
    if (AUTHORITIES.includes(host))
        return host;
    throw (0,error/* badInput */.AN)('KMS', `AZURE_AUTHORITY_HOST: "${host.slice(0, 100)}" is none of Microsoft's; nothing was sent`, {
        remedy: `give one of ${AUTHORITIES.join(', ')}, or leave it out`,
    });
}
/** The token of the session of `az`; the program does what is needed to renew it. */
async function ofAz(resource, { run }) {
    const missing = 'there is no login: neither AZURE_CLIENT_ID with a secret or token, nor a session of `az`';
    if (run === undefined)
        throw (0,failure/* kmsFailure */.QP)('login', SERVICE, missing);
    const text = await run('az', ['account', 'get-access-token', '--resource', resource, '--output', 'json']).catch((cause) => {
        throw (0,failure/* kmsFailure */.QP)('login', SERVICE, missing, cause);
    });
    try {
        const value = (0,parse/* parseJson */.q)(text, { what: 'az' });
        const token = (0,types/* isJsonObject */.O)(value) ? (0,failure/* textAt */.$6)(value, 'accessToken') : '';
        if (token !== '')
            return token;
    }
    catch {
        // It may hold a token.
    }
    throw (0,failure/* kmsFailure */.QP)('login', SERVICE, '`az account get-access-token` gave no token');
}
function failureOf(error) {
    if (!(error instanceof lib_error/* WireError */.c) || error.status === undefined || error.status >= 500)
        return error;
    const body = (0,failure/* bodyOf */.EN)(error);
    return (0,failure/* kmsFailure */.QP)('login', SERVICE, `the login was refused: ${(0,failure/* textAt */.$6)(body, 'error')}: ${(0,failure/* textAt */.$6)(body, 'error_description')}`, error);
}

;// CONCATENATED MODULE: ./packages/core/lib/key/kms/ecdsa-der.js
/**
 * An ECDSA signature as DER out of its two numbers side by side, as JWA and PKCS#11 write it: each as short as it can be,
 * with a zero before a first bit that is set (case H06). Whether the numbers are any good, verifying tells.
 *
 * @param raw two numbers of equal length, big-endian
 * @see RFC 3279, section 2.2.3; X.690, section 8.3.2
 */
function ecdsaDer(raw) {
    const half = raw.byteLength / 2;
    const body = Buffer.concat([integer(raw.subarray(0, half)), integer(raw.subarray(half))]);
    const length = body.byteLength < 0x80 ? [body.byteLength] : [0x81, body.byteLength];
    return Buffer.concat([Buffer.from([0x30, ...length]), body]);
}
function integer(bytes) {
    const first = bytes.findIndex((byte) => byte !== 0);
    const short = first < 0 ? Buffer.of(0) : Buffer.from(bytes.subarray(first));
    const value = (short[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.of(0), short]) : short;
    return Buffer.concat([Buffer.from([0x02, value.byteLength]), value]);
}

// EXTERNAL MODULE: ./packages/core/lib/key/kms/json-call.js
var json_call = __webpack_require__(70138);
// EXTERNAL MODULE: ./packages/core/lib/key/kms/remote-key.js
var remote_key = __webpack_require__(19631);
;// CONCATENATED MODULE: ./packages/core/lib/key/kms/azure.js









const azure_SERVICE = 'Azure Key Vault';
const API = 'api-version=7.4';
/** Hosts of vaults and managed HSMs, by the resource that a token is asked for. A token goes nowhere else. */
const CLOUDS = {
    '.vault.azure.net': 'https://vault.azure.net',
    '.managedhsm.azure.net': 'https://managedhsm.azure.net',
    '.vault.usgovcloudapi.net': 'https://vault.usgovcloudapi.net',
    '.managedhsm.usgovcloudapi.net': 'https://managedhsm.usgovcloudapi.net',
    '.vault.azure.cn': 'https://vault.azure.cn',
    '.managedhsm.azure.cn': 'https://managedhsm.azure.cn',
};
const EC = { sha256: 'ES256', sha384: 'ES384', sha512: 'ES512' };
/**
 * A key of Azure Key Vault or of a managed HSM, `azurekms://NAME.vault.azure.net/KEY[/VERSION]`; without a version the
 * current one, for the whole run.
 *
 * @throws CoreError bad-input `INPUT`, `KEY`, `KMS`; undecided `KMS`; WireError for the network
 * @see Azure Key Vault REST API 7.4, Get Key and Sign
 */
async function openAzureKey(uri, ports) {
    const { host, path, resource } = parseUri(uri);
    const token = await azureToken(resource, ports);
    const call = (url, body) => callAzure(url, body, token, ports);
    const { key, attributes } = await call(`https://${host}/keys/${path}?${API}`);
    const id = (0,failure/* textAt */.$6)(key, 'kid');
    // The id says where to sign; one elsewhere would take the token along.
    if (!(0,types/* isJsonObject */.O)(key) || !id.startsWith(`https://${host}/keys/`) || !URL.canParse(id))
        throw (0,failure/* oddAnswer */.EF)(azure_SERVICE);
    assertUsable(id, key, (0,types/* isJsonObject */.O)(attributes) ? attributes : {}, ports.clock.now());
    const publicKey = publicKeyOf(key, uri);
    const isCurve = publicKey.key.asymmetricKeyType === 'ec';
    return (0,remote_key/* remoteKey */.M)({
        publicKey,
        source: `azurekms://${id.slice('https://'.length).replace('/keys/', '/')}`,
        signDigest: async (digest, algorithm) => {
            const alg = isCurve ? EC[algorithm] : 'RS256';
            const signed = await call(`${id}/sign?${API}`, { alg, value: digest.toString('base64url') });
            if ((0,failure/* textAt */.$6)(signed, 'kid') !== id)
                throw (0,failure/* otherSigner */.R9)(azure_SERVICE, (0,failure/* textAt */.$6)(signed, 'kid'), id);
            const signature = Buffer.from((0,failure/* textAt */.$6)(signed, 'value'), 'base64url');
            return isCurve ? ecdsaDer(signature) : signature;
        },
    });
}
function parseUri(uri) {
    const [, name = '', path = ''] = /^azurekms:\/\/([a-z0-9.-]+)\/([A-Za-z0-9-]+(?:\/[0-9a-f]{32})?)$/i.exec(uri) ?? [];
    const host = name.toLowerCase();
    const resource = Object.entries(CLOUDS).find(([suffix]) => /^[a-z0-9-]+$/.test(host.slice(0, -suffix.length)) && host.endsWith(suffix))?.[1];
    if (resource !== undefined)
        return { host, path, resource };
    throw (0,error/* badInput */.AN)('INPUT', `input key: "${uri.slice(0, 200)}" names no key of Azure Key Vault`, {
        remedy: 'give azurekms://NAME.vault.azure.net/KEY, and /VERSION behind it for one version',
    });
}
/** What the vault says of the key before it refuses to sign, which it does with fewer words. */
function assertUsable(id, key, attributes, now) {
    const { enabled, nbf, exp } = attributes;
    const seconds = now / 1000;
    if (enabled === false)
        throw (0,failure/* kmsFailure */.QP)('unusable', azure_SERVICE, `${id} is disabled`);
    if (typeof nbf === 'number' && nbf > seconds)
        throw (0,failure/* kmsFailure */.QP)('unusable', azure_SERVICE, `${id} is not valid yet`);
    if (typeof exp === 'number' && exp < seconds)
        throw (0,failure/* kmsFailure */.QP)('unusable', azure_SERVICE, `${id} ended`);
    const operations = Array.isArray(key.key_ops) ? key.key_ops : ['sign'];
    if (!operations.includes('sign'))
        throw (0,failure/* kmsFailure */.QP)('refused', azure_SERVICE, `${id} is not one for signing`);
}
function publicKeyOf(key, uri) {
    const kty = (0,failure/* textAt */.$6)(key, 'kty').replace(/-HSM$/, '');
    const { crv, x, y, n, e } = Object.fromEntries(['crv', 'x', 'y', 'n', 'e'].map((name) => [name, (0,failure/* textAt */.$6)(key, name)]));
    try {
        const jwk = kty === 'EC' ? { kty, crv, x, y } : { kty, n, e };
        const der = (0,external_node_crypto_.createPublicKey)({ key: jwk, format: 'jwk' }).export({ format: 'der', type: 'spki' });
        return (0,public_key/* publicKeyFromDer */._)(der, uri);
    }
    catch (cause) {
        if (cause instanceof Error && cause.name === 'CoreError')
            throw cause;
        throw (0,error/* badInput */.AN)('KEY', `${uri}: is of the kind ${kty} ${crv ?? ''}, which is not accepted`, {
            remedy: 'make a key EC on P-256',
            cause,
        });
    }
}
async function callAzure(url, body, token, { http }) {
    const headers = { authorization: `Bearer ${token}` };
    return (0,json_call/* callJson */.X)({ service: azure_SERVICE, url, headers, body, maxBytes: 256 * 1024, failureOf: azure_failureOf }, http);
}
function azure_failureOf(error) {
    if (!(error instanceof lib_error/* WireError */.c) || error.status === undefined || error.status >= 500)
        return error;
    const body = (0,failure/* bodyOf */.EN)(error);
    const inner = (0,failure/* textAt */.$6)(body, 'error', 'innererror', 'code');
    const said = `${inner || (0,failure/* textAt */.$6)(body, 'error', 'code') || error.status}: ${(0,failure/* textAt */.$6)(body, 'error', 'message')}`;
    switch (error.status) {
        case 401:
            return (0,failure/* kmsFailure */.QP)('login', azure_SERVICE, said, error);
        case 403:
            return (0,failure/* kmsFailure */.QP)(/KeyDisabled|KeyNotYetValid|KeyExpired/.test(inner) ? 'unusable' : 'denied', azure_SERVICE, said, error);
        case 404:
            return (0,failure/* kmsFailure */.QP)('not-found', azure_SERVICE, said, error);
        case 409:
            return (0,failure/* kmsFailure */.QP)('unusable', azure_SERVICE, said, error);
        case 400:
            return (0,failure/* kmsFailure */.QP)('refused', azure_SERVICE, said, error);
        case 429:
            return (0,failure/* kmsFailure */.QP)('busy', azure_SERVICE, said, error);
        default:
            return error;
    }
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

/***/ 70138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ callJson)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44411);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12173);


/** Asks, and gives the object that is answered. @throws what `failureOf` makes of a failure, CoreError undecided `KMS` */
async function callJson(call, http) {
    const { service, url, body, maxBytes } = call;
    try {
        const reply = await http.request({
            service,
            url,
            headers: {
                ...call.headers,
                accept: 'application/json',
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
            maxBytes,
        });
        const value = reply.json();
        if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
            return value;
    }
    catch (error) {
        throw call.failureOf(error);
    }
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .oddAnswer */ .EF)(service);
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
