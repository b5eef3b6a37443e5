export const id = 82;
export const ids = [82];
export const modules = {

/***/ 9302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ publicKeyFromDer),
/* harmony export */   e: () => (/* binding */ parsePublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7692);


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

/***/ 3082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTokenSigningKey: () => (/* binding */ openTokenSigningKey),
/* harmony export */   signingKeyOf: () => (/* binding */ signingKeyOf),
/* harmony export */   tokenOptions: () => (/* binding */ tokenOptions)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7692);
/* harmony import */ var _algorithm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6144);
/* harmony import */ var _known_signatures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9240);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9302);





/** Variables with the module where the URI names none: of p11-kit's tools, and cosign's. */
const MODULES = ['PKCS11_MODULE_PATH', 'COSIGN_PKCS11_MODULE_PATH'];
/**
 * A key of a PKCS#11 token by its URI (RFC 7512). The PIN is the one that is given, else that of the file in
 * `pin-source`. What the token signs was verified by the package that asked it.
 *
 * @throws Pkcs11Error; CoreError bad-input `KEY` for a kind of key that is not accepted
 */
async function openTokenSigningKey(request, ports) {
    const { openTokenKey } = await __webpack_require__.e(/* import() */ 397).then(__webpack_require__.bind(__webpack_require__, 6397));
    const { accept } = request;
    const token = await openTokenKey({
        ...(await tokenOptions(request, ports)),
        ...(accept === undefined
            ? {}
            : { accept: (der) => accept((0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .publicKeyFromDer */ ._)(der, 'input key: the public key in the token')) }),
    });
    try {
        return signingKeyOf(token);
    }
    catch (error) {
        await token.close();
        throw error;
    }
}
/**
 * What opening a token needs: its URI, the module, the PIN. The PIN is a fresh copy, which whoever opens the token zeroes.
 *
 * @throws Pkcs11Error `URI`, `PIN_SOURCE`; CoreError bad-input `NOT_YET`
 */
async function tokenOptions(request, ports) {
    const { tokens, env } = ports;
    if (tokens === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('NOT_YET', 'input key: keys of PKCS#11 tokens are not there in this program', {
            remedy: 'give a file or a key of a KMS',
        });
    }
    const { parsePkcs11Uri, readPinSource } = await __webpack_require__.e(/* import() */ 397).then(__webpack_require__.bind(__webpack_require__, 6397));
    const uri = parsePkcs11Uri(request.uri);
    const pin = request.pin !== undefined
        ? Buffer.from(request.pin)
        : uri.pinSource === undefined
            ? undefined
            : readPinSource(uri.pinSource);
    const modulePath = MODULES.map((name) => env[name] ?? '').find((path) => path !== '');
    return {
        uri,
        ...tokens,
        ...(modulePath === undefined ? {} : { modulePath }),
        ...(pin === undefined ? {} : { pin }),
    };
}
/** A key of a token as all keys are used. @throws CoreError bad-input `KEY` for one without a scheme that is used here */
function signingKeyOf(token) {
    const publicKey = (0,_public_key_js__WEBPACK_IMPORTED_MODULE_1__/* .publicKeyFromDer */ ._)(token.publicKey, token.description);
    const algorithm = (0,_algorithm_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(publicKey.key);
    const scheme = SCHEMES[publicKey.key.asymmetricKeyType ?? ''];
    if (scheme === undefined || !token.schemes.includes(scheme)) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('KEY', `${token.description}: the token does not sign with ${(0,_algorithm_js__WEBPACK_IMPORTED_MODULE_3__/* .keyName */ .xT)(publicKey.key)} as is needed`, {
            remedy: 'use an ECDSA key on P-256',
        });
    }
    return {
        publicKey,
        source: token.description,
        digestAlgorithm: algorithm ?? 'sha256',
        mechanism: MECHANISMS[scheme],
        sign: async (message) => {
            const data = algorithm === null ? message : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(message).digest();
            const signature = await token.sign(scheme, data, message);
            (0,_known_signatures_js__WEBPACK_IMPORTED_MODULE_4__/* .rememberVerified */ .O)(publicKey.key, message, signature);
            return signature;
        },
        signDigest: algorithm === null ? undefined : (digest) => token.sign(scheme, digest),
        close: () => token.close(),
    };
}
const MECHANISMS = {
    ecdsa: 'CKM_ECDSA',
    'rsa-pkcs1-sha256': 'CKM_RSA_PKCS',
    'rsa-pkcs1-sha384': 'CKM_RSA_PKCS',
    'rsa-pkcs1-sha512': 'CKM_RSA_PKCS',
    'rsa-pss-sha256': 'CKM_RSA_PKCS_PSS',
    ed25519: 'CKM_EDDSA',
    'ml-dsa-65': 'CKM_ML_DSA',
};
/** RSA signs with PKCS#1 v1.5 and SHA-256, since that is what verifiers take an RSA key for. */
const SCHEMES = {
    ec: 'ecdsa',
    rsa: 'rsa-pkcs1-sha256',
    'rsa-pss': 'rsa-pss-sha256',
    ed25519: 'ed25519',
    'ml-dsa-65': 'ml-dsa-65',
};


/***/ })

};
