export const id = 8162;
export const ids = [8162];
export const modules = {

/***/ 98162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openKey: () => (/* binding */ openKey)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/key/algorithm.js
var algorithm = __webpack_require__(66144);
// EXTERNAL MODULE: ./packages/core/lib/key/digest-signature.js
var digest_signature = __webpack_require__(98378);
// EXTERNAL MODULE: ./packages/core/lib/key/known-signatures.js
var known_signatures = __webpack_require__(29240);
;// CONCATENATED MODULE: ./packages/core/lib/key/checked-key.js




/**
 * The same key, each of whose signatures is verified before anybody sees it: with the one public key, over the one
 * digest, in the one DER form. A service that signs with another version of the key, hashes twice, or writes
 * superfluous zeros is found out here, and so is a fault of the machine (cases H06, H12, H13).
 *
 * Its `sign` and `signDigest` throw CoreError refused `SIGNATURE`.
 */
function checkedKey(key) {
    const { publicKey, digestAlgorithm, signDigest } = key;
    const refuse = () => (0,error/* refused */.J5)('SIGNATURE', `${key.source}: what it signed does not verify with its public key; nothing was published`, {
        remedy: 'another version of the key may have signed, or the service hashed a digest: tell its operator',
    });
    return {
        publicKey,
        source: key.source,
        digestAlgorithm,
        sign: async (message) => {
            const signature = await key.sign(message);
            if (!(0,algorithm/* isSignatureOf */.Cw)(publicKey.key, message, signature))
                throw refuse();
            (0,known_signatures/* rememberVerified */.O)(publicKey.key, message, signature);
            return signature;
        },
        signDigest: signDigest === undefined
            ? undefined
            : async (digest) => {
                const signature = await signDigest(digest);
                const check = await (0,digest_signature/* createDigestVerifier */.j)();
                if (check(publicKey.key, Buffer.from(digest), digestAlgorithm, signature))
                    return signature;
                throw refuse();
            },
        close: () => key.close(),
    };
}

// EXTERNAL MODULE: ./packages/core/lib/key/pin.js
var key_pin = __webpack_require__(27014);
;// CONCATENATED MODULE: ./packages/core/lib/key/open-signing-key.js




const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//;
/** Largest PEM text of a private key, in bytes: one of RSA 4096, encrypted, has 4 kB. */
const MAX_PRIVATE_KEY = 64 * 1024;
const NAMES = 'the path of a PEM file, env://, awskms://, gcpkms://, azurekms://, hashivault:// or pkcs11:';
/**
 * The private key that a URI names, in a form that does not show where it is: a PEM file, a variable, a key of a KMS by
 * cosign's URIs, an object of a PKCS#11 token. Each signature is verified before it is given. What a kind of key needs
 * is loaded with the first one of it.
 *
 * @throws CoreError bad-input `INPUT` for what is no such URI, `KEY` for a key that cannot be used; undecided or
 * bad-input `KMS` for what a service says; WireError for the network
 */
async function openSigningKey(request, ports) {
    const uri = request.uri.trim();
    const { pin: _, ...rest } = request;
    const pin = request.pin === undefined ? undefined : (0,key_pin/* readPin */.C)(request.pin, 'input pin');
    const asked = { ...rest, uri, ...(pin === undefined ? {} : { pin }) };
    if (/^pkcs11:/i.test(uri))
        return (await __webpack_require__.e(/* import() */ 3082).then(__webpack_require__.bind(__webpack_require__, 83082))).openTokenSigningKey(asked, ports);
    return checkedKey(await openAny(asked, ports));
}
async function openAny(request, ports) {
    const { uri, pin } = request;
    const scheme = SCHEME.exec(uri)?.[1]?.toLowerCase();
    switch (scheme) {
        case undefined:
            return openFile(request, ports);
        case 'env':
            return openVariable(request, ports);
        case 'awskms':
            assertNoPin(pin, 'AWS KMS');
            return (await __webpack_require__.e(/* import() */ 5204).then(__webpack_require__.bind(__webpack_require__, 65204))).openAwsKey(uri, ports);
        case 'gcpkms':
            assertNoPin(pin, 'Cloud KMS');
            return (await __webpack_require__.e(/* import() */ 977).then(__webpack_require__.bind(__webpack_require__, 60977))).openGcpKey(uri, ports);
        case 'azurekms':
            assertNoPin(pin, 'Key Vault');
            return (await __webpack_require__.e(/* import() */ 1852).then(__webpack_require__.bind(__webpack_require__, 81852))).openAzureKey(uri, ports);
        case 'hashivault':
            assertNoPin(pin, 'Vault');
            return (await __webpack_require__.e(/* import() */ 1475).then(__webpack_require__.bind(__webpack_require__, 41475))).openVaultKey(uri, ports);
        default:
            throw bad(`keys of ${scheme}:// are not known`);
    }
}
async function openFile({ uri, pin }, ports) {
    if (uri.startsWith('-----BEGIN')) {
        throw (0,error/* badInput */.AN)('INPUT', 'input key: is a key itself, and not where one is', {
            remedy: 'put it into an environment variable out of a secret, and give `env://NAME`',
        });
    }
    if (uri === '')
        throw bad('is blank');
    const { readKeyFile } = await __webpack_require__.e(/* import() */ 9697).then(__webpack_require__.bind(__webpack_require__, 39697));
    const bytes = await readKeyFile((0,external_node_path_.resolve)(ports.workspace, uri), MAX_PRIVATE_KEY, ports.fs, uri);
    try {
        return await openPem(bytes.toString('latin1'), pin, uri);
    }
    finally {
        bytes.fill(0);
    }
}
async function openVariable({ uri, pin }, { env, mask }) {
    const name = uri.slice('env://'.length);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        throw bad(`"${name.slice(0, 80)}" is not the name of a variable`);
    const pem = (env[name] ?? '').trim();
    if (pem === '') {
        throw (0,error/* badInput */.AN)('KEY', `input key: the variable ${name} is not set`, {
            remedy: 'set it in `env` of the step out of a secret; a secret that does not exist is an empty text',
        });
    }
    mask?.(pem, `variable ${name}`);
    return openPem(pem, pin, `env://${name}`);
}
async function openPem(pem, pin, source) {
    const { parsePrivateKey } = await __webpack_require__.e(/* import() */ 1980).then(__webpack_require__.bind(__webpack_require__, 71980));
    const { localKey } = await __webpack_require__.e(/* import() */ 9172).then(__webpack_require__.bind(__webpack_require__, 69172));
    return localKey(await parsePrivateKey(pem, pin, source), source);
}
/** What is not used may be a mistake about which key signs. */
function assertNoPin(pin, service) {
    if (pin === undefined)
        return;
    throw (0,error/* badInput */.AN)('INPUT', `input pin: a key of ${service} has none`, { remedy: 'remove `pin`' });
}
function bad(problem) {
    return (0,error/* badInput */.AN)('INPUT', `input key: ${problem}`, { remedy: `give ${NAMES}` });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./packages/runner/lib/run-program.js

/** Longest time of a program, in milliseconds, and most that it prints, in bytes. */
const TIME = 60_000;
const MAX_OUTPUT = 1024 * 1024;
const WORD = /^[A-Za-z0-9_./:@=-]+$/;
/**
 * Runs a program of the machine, found by PATH, and gives what it prints. What it says on its error output is dropped: it
 * may hold a secret.
 *
 * @throws Error without a word of the output
 */
function runProgram(program, args, platform = process.platform) {
    // Tools of vendors are command files on Windows, which need the shell, so no word may mean anything to it.
    const isWindows = platform === 'win32';
    if (isWindows && ![program, ...args].every((word) => WORD.test(word)))
        return Promise.reject(new Error(`${program}: an argument that is not passed to a shell`));
    return new Promise((resolve, reject) => {
        const options = {
            timeout: TIME,
            maxBuffer: MAX_OUTPUT,
            shell: isWindows,
            windowsHide: true,
            encoding: 'utf8',
        };
        (0,external_node_child_process_.execFile)(program, [...args], options, (error, stdout) => {
            if (error === null)
                return resolve(stdout);
            const why = 'code' in error ? String(error.code) : 'it was ended';
            reject(new Error(`${program}: failed (${why})`));
        });
    });
}

// EXTERNAL MODULE: ./packages/runner/lib/secrets.js
var secrets = __webpack_require__(36065);
;// CONCATENATED MODULE: ./actions/shared/lib/key.js




/** The private key that signs, wherever it is; tokens of logins that turn up are masked. @throws as `openSigningKey` */
function openKey(request, { debug, ...machine }) {
    const tokens = bundledTokens();
    const ports = { ...machine, run: runProgram, mask: secrets/* maskSecret */.$l };
    if (tokens === undefined)
        return openSigningKey(request, ports);
    return openSigningKey(request, { ...ports, tokens: { ...tokens, debug: without(request.pin, debug) } });
}
/** A module may print what it was given; the runner's masks are not relied on for it. */
function without(secret, debug) {
    return secret === undefined ? debug : (line) => debug(line.replaceAll(secret, '***'));
}
/** The script that holds a module and the native bridge, where the bundle brings them along. */
function bundledTokens() {
    const here = import.meta.url;
    const hostScript = new URL('pkcs11-host/index.js', here);
    const natives = new URL('../native/', here);
    return [hostScript, natives].every((url) => (0,external_node_fs_.existsSync)((0,external_node_url_.fileURLToPath)(url))) ? { hostScript, natives } : undefined;
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


/***/ })

};
