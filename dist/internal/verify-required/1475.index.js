export const id = 1475;
export const ids = [1475];
export const modules = {

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

/***/ 41475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openVaultKey: () => (/* binding */ openVaultKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48369);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20209);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77692);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29302);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12173);
/* harmony import */ var _json_call_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70138);
/* harmony import */ var _remote_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19631);







const SERVICE = 'Vault';
const HASHES = { sha256: 'sha2-256', sha384: 'sha2-384', sha512: 'sha2-512' };
/**
 * A key of the transit engine of Vault or OpenBao, `hashivault://KEY`, with VAULT_ADDR, VAULT_TOKEN, VAULT_NAMESPACE and
 * TRANSIT_SECRET_ENGINE_PATH of the environment. The version that is the latest one now signs for the whole run.
 *
 * @throws CoreError bad-input `INPUT`, `KEY`, `KMS`; WireError for the network
 * @see Vault documentation, Transit secrets engine (API): Read Key, Sign Data
 */
async function openVaultKey(uri, ports) {
    const transit = parseUri(uri, ports.env);
    const key = await callVault(`keys/${transit.name}`, undefined, transit, ports);
    const version = key.latest_version;
    const versions = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(key.keys) ? key.keys : {};
    if (key.supports_signing === false || typeof version !== 'number')
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .kmsFailure */ .QP)('refused', SERVICE, `the key ${transit.name} (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(key, 'type')}) is not one for signing`);
    const publicKey = publicKeyOf(versions[String(version)], (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(key, 'type'), uri);
    const sign = async (path, input, options) => {
        const body = { ...options, input: input.toString('base64'), key_version: version };
        const text = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(await callVault(path, body, transit, ports), 'signature');
        const [, signer, base64 = ''] = /^vault:v(\d+):(.+)$/.exec(text) ?? [];
        if (signer !== String(version))
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .otherSigner */ .R9)(SERVICE, `version ${signer ?? 'unknown'}`, `version ${version}`);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesAt */ .L1)({ base64 }, 'base64', SERVICE);
    };
    return (0,_remote_key_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteKey */ .M)({
        publicKey,
        source: `${uri} (version ${version})`,
        signDigest: (digest, algorithm) => sign(`sign/${transit.name}/${HASHES[algorithm]}`, digest, {
            prehashed: true,
            signature_algorithm: 'pkcs1v15',
            marshaling_algorithm: 'asn1',
        }),
        ...(publicKey.key.asymmetricKeyType === 'ed25519'
            ? { signMessage: (message) => sign(`sign/${transit.name}`, message, {}) }
            : {}),
    });
}
/** PEM, but for Ed25519, of which Vault gives the 32 bytes in base64. */
function publicKeyOf(version, type, uri) {
    const text = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(version, 'public_key');
    if (type !== 'ed25519')
        return (0,_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePublicKey */ .e)(text, uri);
    const x = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesAt */ .L1)({ text }, 'text', SERVICE).toString('base64url');
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    return (0,_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .publicKeyFromDer */ ._)(key.export({ format: 'der', type: 'spki' }), uri);
}
function parseUri(uri, env) {
    const name = /^hashivault:\/\/([A-Za-z0-9](?:[A-Za-z0-9._-]{0,250}[A-Za-z0-9])?)$/i.exec(uri)?.[1];
    if (name === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_5__/* .badInput */ .AN)('INPUT', `input key: "${uri.slice(0, 200)}" names no key of Vault`, {
            remedy: 'give hashivault://KEY; the address stands in VAULT_ADDR, the path of the engine in TRANSIT_SECRET_ENGINE_PATH',
        });
    }
    const { VAULT_ADDR: address = '', VAULT_TOKEN: token = '', VAULT_NAMESPACE: namespace = '' } = env;
    if (address === '' || token === '')
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .kmsFailure */ .QP)('login', SERVICE, 'VAULT_ADDR and VAULT_TOKEN are not both set');
    const mount = (env.TRANSIT_SECRET_ENGINE_PATH || 'transit').replace(/^\/+|\/+$/g, '');
    if (!/^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/.test(mount))
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_5__/* .badInput */ .AN)('INPUT', `TRANSIT_SECRET_ENGINE_PATH: "${mount.slice(0, 100)}" is no path of an engine`);
    const root = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__/* .assertServiceUrl */ .VT)(address, 'VAULT_ADDR');
    return {
        name,
        base: new URL(`${root.origin}${root.pathname.replace(/\/+$/, '')}/v1/${mount}/`),
        headers: {
            'x-vault-token': token.trim(),
            'x-vault-request': 'true',
            ...(namespace === '' ? {} : { 'x-vault-namespace': namespace }),
        },
    };
}
/** The `data` of an answer. */
async function callVault(path, body, { base, headers }, { http }) {
    const url = new URL(path, base);
    const { data } = await (0,_json_call_js__WEBPACK_IMPORTED_MODULE_7__/* .callJson */ .X)({ service: SERVICE, url, headers, body, maxBytes: 1024 * 1024, failureOf }, http);
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(data))
        return data;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .oddAnswer */ .EF)(SERVICE);
}
function failureOf(error) {
    if (!(error instanceof _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_8__/* .WireError */ .c) || error.status === undefined || error.status >= 500)
        return error;
    const errors = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .bodyOf */ .EN)(error)?.errors;
    const said = Array.isArray(errors) ? errors.filter((line) => typeof line === 'string').join('; ') : '';
    switch (error.status) {
        case 401:
        case 403:
            // A token that ended and one without the right are answered alike.
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .kmsFailure */ .QP)('denied', SERVICE, `the token of VAULT_TOKEN ended, or has no right to the key (${said})`, error);
        case 404:
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .kmsFailure */ .QP)('not-found', SERVICE, `there is no such key, or no transit engine at this path (${said})`, error);
        case 400:
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .kmsFailure */ .QP)('refused', SERVICE, said === '' ? 'it refused the request' : said, error);
        default:
            return error;
    }
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
