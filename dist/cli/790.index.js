"use strict";
exports.id = 790;
exports.ids = [790,4939,3082];
exports.modules = {

/***/ 74939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KEY_CERTIFICATE: () => (/* binding */ KEY_CERTIFICATE),
/* harmony export */   KEY_INIT: () => (/* binding */ KEY_INIT),
/* harmony export */   KEY_LIST: () => (/* binding */ KEY_LIST)
/* harmony export */ });
const PIN = [
    {
        name: 'pin-file',
        value: 'FILE',
        help: 'File with the PIN of the token, or - for standard input. Left out: COSIGN_PKCS11_PIN, or pin-source of the URI.',
    },
    {
        name: 'pin',
        value: 'PIN',
        help: 'The PIN itself. Better in a file or a variable, where nobody else on the machine sees it.',
    },
].map((option) => ({ ...option, group: 'Login' }));
const URI = 'The URI (RFC 7512) names the module with module-path, else PKCS11_MODULE_PATH does, and the token with token or serial. The PIN is tried once.';
const MODULE = 'module-path=/usr/lib/softhsm/libsofthsm2.so';
/** `slsa key init`. */
const KEY_INIT = {
    name: 'key init',
    usage: "slsa key init 'pkcs11:token=TOKEN;object=LABEL?module-path=FILE' [OPTIONS]",
    summary: 'make a key in a token, which it never leaves, and write what others need to verify with it',
    about: [
        'The key is made by the token, is sensitive and cannot be extracted; its attributes are read back. A label or id that is taken, or a file that is there, is an error: nothing is overwritten.',
        `${URI} object is the label of the new key, id its identifier, by default eight random bytes.`,
    ],
    maxArguments: 1,
    options: [
        ...[
            {
                name: 'kind',
                value: 'KIND',
                help: 'P-256 (default), P-384, P-521, RSA-2048, RSA-3072 or RSA-4096. cosign verifies with P-256 and RSA.',
            },
            { name: 'public-key', value: 'FILE', help: 'New file for the public key. Default cosign.pub.' },
        ].map((option) => ({ ...option, group: 'The key' })),
        ...[
            {
                name: 'csr',
                value: 'FILE',
                help: 'New file for a certificate signing request, for an authority of your own. Needs --identity and --issuer.',
            },
            {
                name: 'self-signed',
                value: 'FILE',
                help: 'New file for a certificate that the key itself signs, which is stored beside the key too, for tools that want one. Verify with the public key. Needs --identity and --issuer.',
            },
            { name: 'identity', value: 'URI|EMAIL', help: 'Whom the certificate names, and verifiers demand.' },
            { name: 'issuer', value: 'URL', help: 'Who vouches for that name, as verifiers demand it.' },
            { name: 'common-name', value: 'TEXT', help: 'Subject of the certificate, for people. Default the label.' },
            { name: 'days', value: 'N', help: 'How long a self-signed certificate is valid. Default 1095.' },
        ].map((option) => ({ ...option, group: 'A certificate' })),
        ...[
            {
                name: 'trusted-root',
                value: 'FILE',
                help: 'New file for a trust root with the authority that will issue the certificate. Needs --authority.',
            },
            {
                name: 'authority',
                value: 'PEM',
                help: 'Certificates of that authority, the issuing one first, its root last.',
            },
            {
                name: 'timestamp-chain',
                value: 'PEM',
                help: 'Certificates of a timestamp authority, without which nothing vouches for the time that a certificate is judged at.',
            },
        ].map((option) => ({ ...option, group: 'A trust root' })),
        ...PIN,
    ],
    examples: [
        {
            does: 'A key of P-256, and cosign.pub beside it',
            command: `slsa key init 'pkcs11:token=CI;object=release?${MODULE}' --pin-file pin`,
        },
        {
            does: 'A request for a certificate of an authority of your own, and the trust root for verifiers',
            command: `slsa key init 'pkcs11:token=CI;object=signer?${MODULE}' --pin-file pin --csr signer.csr --identity https://keys.example.com/release --issuer https://keys.example.com --authority ca.pem --timestamp-chain tsa.pem --trusted-root trusted_root.json`,
        },
    ],
};
/** `slsa key list`. */
const KEY_LIST = {
    name: 'key list',
    usage: "slsa key list 'pkcs11:token=TOKEN?module-path=FILE' [OPTIONS]",
    summary: 'the private keys of a token, each with the URI that names it',
    about: [`${URI} Keys that cannot sign here are listed with the reason.`],
    maxArguments: 1,
    options: PIN,
    examples: [{ does: 'What is in a token', command: `slsa key list 'pkcs11:token=CI?${MODULE}' --pin-file pin` }],
};
/** `slsa key certificate`. */
const KEY_CERTIFICATE = {
    name: 'key certificate',
    usage: "slsa key certificate 'pkcs11:token=TOKEN;object=LABEL?module-path=FILE' CERTIFICATE [OPTIONS]",
    summary: 'store the certificate of a key beside it in its token',
    about: [`${URI} The certificate must be of that key; another one that is stored already is not replaced.`],
    maxArguments: 2,
    options: PIN,
    examples: [
        {
            does: 'What the authority answered to the request',
            command: `slsa key certificate 'pkcs11:token=CI;object=signer?${MODULE}' signer.pem --pin-file pin`,
        },
    ],
};


/***/ }),

/***/ 15356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tokenOf),
/* harmony export */   k: () => (/* binding */ uriIn)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_key__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27014);
/* harmony import */ var _slsa_actions_core_key__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83082);
/* harmony import */ var _slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48693);
/* harmony import */ var _slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2182);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11010);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37039);
/* harmony import */ var _signing_pin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66759);





/**
 * The token that the first argument names, and its PIN.
 *
 * @throws CliError `ARGUMENT`; CoreError bad-input `INPUT` for a PIN; Pkcs11Error `URI`
 */
async function tokenOf(spec, parsed, machine) {
    const [uri] = parsed.positionals;
    if (uri === undefined || !/^pkcs11:/i.test(uri)) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CliError */ .z('ARGUMENT', 'the URI of a token is needed', { remedy: `usage: ${spec.usage}` });
    }
    const named = await (0,_signing_pin_js__WEBPACK_IMPORTED_MODULE_1__/* .withPin */ .I)({ ...parsed, values: new Map([...parsed.values, ['key', [uri]]]) }, machine);
    const pin = (0,_slsa_actions_core_key__WEBPACK_IMPORTED_MODULE_2__/* .readPin */ .C)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .optionOf */ .XD)(named, 'pin') ?? '', 'input pin');
    const ports = { env: machine.env, tokens: { hostScript: (0,_slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_4__/* .installedHostScript */ .A)() } };
    return { uri, pin, options: () => (0,_slsa_actions_core_key__WEBPACK_IMPORTED_MODULE_5__.tokenOptions)({ uri, ...(pin === undefined ? {} : { pin }) }, ports) };
}
/** The URI of an object, with the module and its settings as they were given. */
function uriIn(object, { modulePath, moduleName, initReserved }) {
    return (0,_slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_6__/* .formatPkcs11Uri */ .Fr)({
        ...object,
        ...(modulePath === undefined ? {} : { modulePath }),
        ...(moduleName === undefined ? {} : { moduleName }),
        ...(initReserved === undefined ? {} : { initReserved }),
    });
}


/***/ }),

/***/ 66759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withPin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77692);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37039);





/** Longest file with a PIN, in bytes. */
const MAX_PIN_FILE = 4096;
/**
 * The options with the PIN or password of the key, wherever it comes from: `--pin-file`, else `--pin`, else the variable
 * that cosign reads, `COSIGN_PASSWORD` for keys in files and variables, `COSIGN_PKCS11_PIN` for tokens. Keys of a KMS
 * have none.
 *
 * @throws CoreError bad-input `INPUT` for a file that cannot be read
 */
async function withPin(parsed, machine) {
    const key = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .optionOf */ .XD)(parsed, 'key');
    const file = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .optionOf */ .XD)(parsed, 'pin-file');
    if (file !== undefined && (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .optionOf */ .XD)(parsed, 'pin') !== undefined)
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_4__/* .badInput */ .AN)('INPUT', 'inputs pin and pin-file: both are given', { remedy: 'give one of them' });
    const pin = file === undefined ? variableFor(key, machine.env) : await pinOf(file, machine.cwd);
    const values = new Map(parsed.values);
    values.delete('pin-file');
    if (pin !== undefined && !values.has('pin'))
        values.set('pin', [pin]);
    return { ...parsed, values };
}
function variableFor(key, env) {
    if (key === undefined)
        return undefined;
    if (/^pkcs11:/i.test(key))
        return env.COSIGN_PKCS11_PIN;
    return /^[a-z]+:\/\//i.test(key) && !/^env:\/\//i.test(key) ? undefined : env.COSIGN_PASSWORD;
}
async function pinOf(file, cwd) {
    if (file === '-')
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, 'utf8');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, file);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch((cause) => {
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_4__/* .badInput */ .AN)('INPUT', `input pin-file: ${file} cannot be read`, { cause });
    });
    if (!found.isFile() || found.size > MAX_PIN_FILE)
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_4__/* .badInput */ .AN)('INPUT', `input pin-file: ${file} is not a file with a PIN`);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
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

/***/ 83082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTokenSigningKey: () => (/* binding */ openTokenSigningKey),
/* harmony export */   signingKeyOf: () => (/* binding */ signingKeyOf),
/* harmony export */   tokenOptions: () => (/* binding */ tokenOptions)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);
/* harmony import */ var _algorithm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66144);
/* harmony import */ var _known_signatures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29240);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29302);





/** Variables with the module where the URI names none: of p11-kit's tools, and cosign's. */
const MODULES = ['PKCS11_MODULE_PATH', 'COSIGN_PKCS11_MODULE_PATH'];
/**
 * A key of a PKCS#11 token by its URI (RFC 7512). The PIN is the one that is given, else that of the file in
 * `pin-source`. What the token signs was verified by the package that asked it.
 *
 * @throws Pkcs11Error; CoreError bad-input `KEY` for a kind of key that is not accepted
 */
async function openTokenSigningKey(request, ports) {
    const { openTokenKey } = await __webpack_require__.e(/* import() */ 5775).then(__webpack_require__.bind(__webpack_require__, 15775));
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
    const { parsePkcs11Uri, readPinSource } = await __webpack_require__.e(/* import() */ 5775).then(__webpack_require__.bind(__webpack_require__, 15775));
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


/***/ }),

/***/ 48693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ installedHostScript)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/**
 * The script of the child process that belongs to this code: beside the bundle that it is part of, else as npm installed
 * it.
 */
function installedHostScript() {
    const url = require("url").pathToFileURL(__filename).href;
    // Names that bundlers cannot read: they would copy what they find there.
    const bundled = new URL(['pkcs11-host', 'index.js'].join('/'), url);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(bundled)))
        return bundled;
    return new URL(`../host/main${url.endsWith('.ts') ? '.ts' : '.js'}`, url);
}


/***/ }),

/***/ 15725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jc: () => (/* binding */ openTokenKey),
/* harmony export */   TH: () => (/* binding */ listKeys),
/* harmony export */   lD: () => (/* binding */ writeCertificate),
/* harmony export */   rh: () => (/* binding */ generateKey)
/* harmony export */ });
/* unused harmony export listTokens */
/**
 * Opens the private key that a URI names: starts the module in a child process, logs in once, finds the key and its public
 * half.
 *
 * @throws Pkcs11Error
 */
async function openTokenKey(options) {
    const { openTokenKey } = await Promise.all(/* import() */[__webpack_require__.e(7118), __webpack_require__.e(41)]).then(__webpack_require__.bind(__webpack_require__, 30041));
    return openTokenKey(options);
}
/** The tokens that a module shows; nothing is logged in to. The URI adds what the module is started with. */
async function listTokens(options, uri = {}) {
    const { listTokens } = await Promise.all(/* import() */[__webpack_require__.e(7118), __webpack_require__.e(3503)]).then(__webpack_require__.bind(__webpack_require__, 3503));
    return listTokens(options, uri);
}
/** The private keys of the token that the URI names, with what keeps one from signing. */
async function listKeys(options) {
    const { listKeys } = await Promise.all(/* import() */[__webpack_require__.e(7118), __webpack_require__.e(3503)]).then(__webpack_require__.bind(__webpack_require__, 3503));
    return listKeys(options);
}
/**
 * Makes a key pair whose private half cannot leave the token. Its attributes are read back, and a key that turned out
 * otherwise is destroyed.
 *
 * @throws Pkcs11Error `KEY_EXISTS` where label or id are taken, `KEY_UNSUPPORTED` where the token makes another key
 */
async function generateKey(options) {
    const { generateKey } = await Promise.all(/* import() */[__webpack_require__.e(7118), __webpack_require__.e(516)]).then(__webpack_require__.bind(__webpack_require__, 90516));
    return generateKey(options);
}
/**
 * Stores a certificate beside its private key, with the same label and id. The same one twice is no fault.
 *
 * @throws Pkcs11Error `CERTIFICATE` for what is none or of another key, `KEY_EXISTS` where another one is stored
 */
async function writeCertificate(options) {
    const { writeCertificate } = await Promise.all(/* import() */[__webpack_require__.e(7118), __webpack_require__.e(9452)]).then(__webpack_require__.bind(__webpack_require__, 29452));
    return writeCertificate(options);
}


/***/ }),

/***/ 2182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fr: () => (/* binding */ formatPkcs11Uri),
  TB: () => (/* binding */ parsePkcs11Uri)
});

// UNUSED EXPORTS: isPkcs11Uri

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/pkcs11/lib/error.js
var error = __webpack_require__(91169);
;// CONCATENATED MODULE: ./packages/pkcs11/lib/uri/percent.js
/** Bytes of a percent-encoded text, or undefined where a `%` stands without two hex digits (RFC 3986, section 2.1). */
function percentDecoded(text) {
    if (/%(?![0-9A-Fa-f]{2})/.test(text))
        return undefined;
    const parts = text.split(/(%[0-9A-Fa-f]{2})/);
    return Buffer.concat(parts.map((part) => (part.startsWith('%') ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part, 'utf8'))));
}
/** Text with every byte encoded that is not unreserved. */
function percentEncoded(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}

;// CONCATENATED MODULE: ./packages/pkcs11/lib/uri/uri.js



const SCHEME = 'pkcs11:';
const MAX_LENGTH = 8192;
const TYPES = ['private', 'public', 'cert', 'secret-key', 'data'];
/** Attributes of the path whose value is text, with the field they fill. */
const PATH_TEXT = {
    token: 'token',
    manufacturer: 'manufacturer',
    model: 'model',
    serial: 'serial',
    'slot-description': 'slotDescription',
    'slot-manufacturer': 'slotManufacturer',
    object: 'object',
    'library-description': 'libraryDescription',
    'library-manufacturer': 'libraryManufacturer',
    'library-version': 'libraryVersion',
};
/** Attributes of the query whose value is text. */
const QUERY_TEXT = {
    'module-name': 'moduleName',
    'module-path': 'modulePath',
    'pin-source': 'pinSource',
    'x-init-reserved': 'initReserved',
};
/** What an attribute may look like: RFC 7512's `pk11-pchar` without percent-encoding, and `&` in the path, `/?|` in the query. */
const PATH_VALUE = /^[A-Za-z0-9\-._~:[\]@!$'()*+,=&%]*$/;
const QUERY_VALUE = /^[A-Za-z0-9\-._~:[\]@!$'()*+,=/?|%]*$/;
const VENDOR_NAME = /^x-[A-Za-z0-9_-]+$/;
const VERSION = /^\d{1,3}(\.\d{1,3})?$/;
/** Whether a key is named by a PKCS#11 URI. */
function isPkcs11Uri(text) {
    return text.slice(0, SCHEME.length).toLowerCase() === SCHEME;
}
/**
 * The attributes of a PKCS#11 URI, decoded. A PIN in the URI is refused: URIs are shown and stored.
 *
 * @see RFC 7512, section 2.3
 * @throws Pkcs11Error `URI`
 */
function parsePkcs11Uri(text) {
    if (!isPkcs11Uri(text))
        throw wrong('it does not begin with pkcs11:');
    if (text.length > MAX_LENGTH)
        throw wrong(`it is longer than ${MAX_LENGTH} characters`);
    const body = text.slice(SCHEME.length);
    const mark = body.indexOf('?');
    const path = mark < 0 ? body : body.slice(0, mark);
    const query = mark < 0 ? '' : body.slice(mark + 1);
    const uri = {};
    for (const [name, value] of attributesOf(path, ';', PATH_VALUE))
        Object.assign(uri, pathField(name, value));
    for (const [name, value] of attributesOf(query, '&', QUERY_VALUE))
        Object.assign(uri, queryField(name, value));
    return uri;
}
/** The URI of some attributes; what {@link parsePkcs11Uri} reads back. */
function formatPkcs11Uri(uri) {
    const path = [
        ...Object.entries(PATH_TEXT).flatMap(([name, field]) => textAttribute(name, uri[field])),
        ...textAttribute('slot-id', uri.slotId === undefined ? undefined : String(uri.slotId)),
        ...(uri.id === undefined ? [] : [`id=${[...uri.id].map((byte) => `%${hex(byte)}`).join('')}`]),
        ...textAttribute('type', uri.type),
    ];
    const query = Object.entries(QUERY_TEXT).flatMap(([name, field]) => textAttribute(name, uri[field]));
    return `${SCHEME}${path.join(';')}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
function* attributesOf(text, separator, allowed) {
    if (text === '')
        return;
    const seen = new Set();
    for (const attribute of text.split(separator)) {
        const equals = attribute.indexOf('=');
        if (equals < 1)
            throw wrong(`"${nameOnly(attribute)}" is no attribute`);
        const [name, value] = [attribute.slice(0, equals), attribute.slice(equals + 1)];
        if (name === 'pin-value') {
            throw new error/* Pkcs11Error */.Y('URI', 'a PIN does not belong in a PKCS#11 URI (pin-value)', {
                remedy: 'take it out, change it if it was stored anywhere, and hand it over as a secret',
            });
        }
        // Vendors may repeat theirs in the query; nobody may repeat the others (section 2.3).
        if (seen.has(name) && !VENDOR_NAME.test(name))
            throw wrong(`the attribute ${name} stands there twice`);
        seen.add(name);
        if (!allowed.test(value)) {
            throw wrong(`the value of ${nameOnly(name)} holds a character that must be percent-encoded`, 'write a space as %20');
        }
        yield [name, value];
    }
}
function pathField(name, value) {
    if (Object.hasOwn(PATH_TEXT, name)) {
        const text = textOf(name, value);
        if (name === 'library-version' && !VERSION.test(text))
            throw wrong('library-version is a number such as 2.6');
        return {
            [PATH_TEXT[name]]: name === 'library-version' && !text.includes('.') ? `${text}.0` : text,
        };
    }
    switch (name) {
        case 'id':
            return { id: decoded(name, value) };
        case 'type': {
            const type = TYPES.find((known) => known === value);
            if (type === undefined)
                throw wrong(`type is one of ${TYPES.join(', ')}`);
            return { type };
        }
        case 'slot-id': {
            const slotId = Number(value);
            if (!/^\d{1,16}$/.test(value) || !Number.isSafeInteger(slotId))
                throw wrong('slot-id is a decimal number');
            return { slotId };
        }
        default:
            return vendorsOrWrong(name, 'path');
    }
}
function queryField(name, value) {
    if (!Object.hasOwn(QUERY_TEXT, name))
        return vendorsOrWrong(name, 'query');
    const text = textOf(name, value);
    if (name === 'module-path' && !(0,external_node_path_.isAbsolute)(text)) {
        throw wrong('module-path must be absolute', 'write the whole path, so that no other file of that name can take its place');
    }
    if (name === 'module-name' && !/^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/.test(text)) {
        throw wrong('module-name is a bare name, such as softhsm2', 'a path goes into module-path');
    }
    return { [QUERY_TEXT[name]]: text };
}
/** Attributes of vendors are left alone; what nobody knows may have been meant to narrow the choice of key. */
function vendorsOrWrong(name, where) {
    if (VENDOR_NAME.test(name))
        return {};
    throw wrong(`${nameOnly(name)} is no attribute of the ${where}`, 'the attributes are those of RFC 7512; vendors’ begin with x-');
}
function textOf(name, value) {
    const bytes = decoded(name, value);
    const text = bytes.toString('utf8');
    if (!Buffer.from(text).equals(bytes))
        throw wrong(`the value of ${name} is not UTF-8`);
    if (text.includes('\0'))
        throw wrong(`the value of ${name} holds a NUL`);
    return text;
}
function decoded(name, value) {
    const bytes = percentDecoded(value);
    if (bytes === undefined)
        throw wrong(`the value of ${name} has a % that no two hex digits follow`);
    return bytes;
}
function textAttribute(name, value) {
    return value === undefined ? [] : [`${name}=${percentEncoded(value)}`];
}
function hex(byte) {
    return byte.toString(16).padStart(2, '0');
}
/** The name of an attribute for a message, never its value: it may be a PIN in the wrong place. */
function nameOnly(attribute) {
    return /^[A-Za-z0-9_-]{1,40}/.exec(attribute)?.[0] ?? '…';
}
function wrong(why, remedy = 'write it as pkcs11:token=…;object=…?module-path=… (RFC 7512)') {
    return new error/* Pkcs11Error */.Y('URI', `the PKCS#11 URI is wrong: ${why}`, { remedy });
}


/***/ })

};
;