"use strict";
exports.ids = [390,750,1302,1379,2064,2354,3548,4076,4187,5850,9654,9904];
exports.modules = {
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

/***/ 19379:
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
var read_limited = __webpack_require__(97895);
// EXTERNAL MODULE: ./packages/core/lib/subject/walk.js + 4 modules
var walk = __webpack_require__(31786);
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

/***/ 31786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ walkFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(16061);
;// CONCATENATED MODULE: ./packages/core/lib/subject/folder.js

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
        return { name, kind, problem: (0,printable/* problemOfName */.y)(name) };
    return { name, kind, problem: `has a name that is not UTF-8 (${bytesShown(bytes)})` };
}
function bytesShown(bytes) {
    return (0,printable/* printable */.g)(bytes.toString('latin1')).replace(/[\u00a0-\u00ff]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`);
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
        const kind = kindOf(stats);
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
        const listing = entriesOf(path, fs);
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
            const kind = kindOf(stats);
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

/***/ 23683:
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
 * but names a repository in another way (`\u2026.git`, `git+https://\u2026`) stays as it is, and equals no certificate (case B13).
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
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23683);



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
var verification_expectation = __webpack_require__(23683);
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
        remedy: 'demand the ref with `signer-workflow: \u2026@ref` if you trust it, or call the workflow by a tag such as v1.2.3',
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


/***/ }),

/***/ 11121:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1TypeError = exports.ASN1ParseError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ASN1ParseError extends Error {
}
exports.ASN1ParseError = ASN1ParseError;
class ASN1TypeError extends Error {
}
exports.ASN1TypeError = ASN1TypeError;


/***/ }),

/***/ 86027:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1Obj = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var obj_1 = __webpack_require__(50990);
Object.defineProperty(exports, "ASN1Obj", ({ enumerable: true, get: function () { return obj_1.ASN1Obj; } }));


/***/ }),

/***/ 84243:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.decodeLength = decodeLength;
exports.encodeLength = encodeLength;
const error_1 = __webpack_require__(11121);
// Decodes the length of a DER-encoded ANS.1 element from the supplied stream.
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-encoded-length-and-value-bytes
function decodeLength(stream) {
    const buf = stream.getUint8();
    // If the most significant bit is UNSET the length is just the value of the
    // byte.
    if ((buf & 0x80) === 0x00) {
        return buf;
    }
    // Otherwise, the lower 7 bits of the first byte indicate the number of bytes
    // that follow to encode the length.
    const byteCount = buf & 0x7f;
    // Ensure the encoded length can safely fit in a JS number.
    if (byteCount > 6) {
        throw new error_1.ASN1ParseError('length exceeds 6 byte limit');
    }
    // Iterate over the bytes that encode the length.
    let len = 0;
    for (let i = 0; i < byteCount; i++) {
        const byte = stream.getUint8();
        // The first byte of a multi-byte length must not be zero; a leading zero
        // means the length could have been encoded in fewer bytes (non-minimal).
        if (i === 0 && byte === 0x00) {
            throw new error_1.ASN1ParseError('non-minimal length encoding');
        }
        len = len * 256 + byte;
    }
    // This is a valid ASN.1 length encoding, but we don't support it.
    if (len === 0) {
        throw new error_1.ASN1ParseError('indefinite length encoding not supported');
    }
    // Lengths less than 128 must use the short form; rejecting them here ensures
    // the encoding is minimal (strict DER).
    if (len < 128) {
        throw new error_1.ASN1ParseError('non-minimal length encoding');
    }
    return len;
}
// Translates the supplied value to a DER-encoded length.
function encodeLength(len) {
    if (len < 128) {
        return Buffer.from([len]);
    }
    // Bitwise operations on large numbers are not supported in JS, so we need to
    // use BigInts.
    let val = BigInt(len);
    const bytes = [];
    while (val > 0n) {
        bytes.unshift(Number(val & 255n));
        val = val >> 8n;
    }
    return Buffer.from([0x80 | bytes.length, ...bytes]);
}


/***/ }),

/***/ 50990:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1Obj = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const stream_1 = __webpack_require__(1673);
const error_1 = __webpack_require__(11121);
const length_1 = __webpack_require__(84243);
const parse_1 = __webpack_require__(81044);
const tag_1 = __webpack_require__(59343);
class ASN1Obj {
    tag;
    subs;
    value;
    constructor(tag, value, subs) {
        this.tag = tag;
        this.value = value;
        this.subs = subs;
    }
    // Constructs an ASN.1 object from a Buffer of DER-encoded bytes.
    static parseBuffer(buf) {
        const stream = new stream_1.ByteStream(buf);
        const obj = parseStream(stream);
        // Ensure the entire buffer was consumed; trailing data after the top-level
        // object indicates a malformed (or maliciously padded) encoding.
        if (stream.position !== stream.length) {
            throw new error_1.ASN1ParseError('invalid trailing data');
        }
        return obj;
    }
    toDER() {
        const valueStream = new stream_1.ByteStream();
        if (this.subs.length > 0) {
            for (const sub of this.subs) {
                valueStream.appendView(sub.toDER());
            }
        }
        else {
            valueStream.appendView(this.value);
        }
        const value = valueStream.buffer;
        // Concat tag/length/value
        const obj = new stream_1.ByteStream();
        obj.appendChar(this.tag.toDER());
        obj.appendView((0, length_1.encodeLength)(value.length));
        obj.appendView(value);
        return obj.buffer;
    }
    /////////////////////////////////////////////////////////////////////////////
    // Convenience methods for parsing ASN.1 primitives into JS types
    // Returns the ASN.1 object's value as a boolean. Throws an error if the
    // object is not a boolean.
    toBoolean() {
        if (!this.tag.isBoolean()) {
            throw new error_1.ASN1TypeError('not a boolean');
        }
        return (0, parse_1.parseBoolean)(this.value);
    }
    // Returns the ASN.1 object's value as a BigInt. Throws an error if the
    // object is not an integer.
    toInteger() {
        if (!this.tag.isInteger()) {
            throw new error_1.ASN1TypeError('not an integer');
        }
        return (0, parse_1.parseInteger)(this.value);
    }
    // Returns the ASN.1 object's value as an OID string. Throws an error if the
    // object is not an OID.
    toOID() {
        if (!this.tag.isOID()) {
            throw new error_1.ASN1TypeError('not an OID');
        }
        return (0, parse_1.parseOID)(this.value);
    }
    // Returns the ASN.1 object's value as a Date. Throws an error if the object
    // is not either a UTCTime or a GeneralizedTime.
    toDate() {
        switch (true) {
            case this.tag.isUTCTime():
                return (0, parse_1.parseTime)(this.value, true);
            case this.tag.isGeneralizedTime():
                return (0, parse_1.parseTime)(this.value, false);
            default:
                throw new error_1.ASN1TypeError('not a date');
        }
    }
    // Returns the ASN.1 object's value as a number[] where each number is the
    // value of a bit in the bit string. Throws an error if the object is not a
    // bit string.
    toBitString() {
        if (!this.tag.isBitString()) {
            throw new error_1.ASN1TypeError('not a bit string');
        }
        return (0, parse_1.parseBitString)(this.value);
    }
}
exports.ASN1Obj = ASN1Obj;
/////////////////////////////////////////////////////////////////////////////
// Internal stream parsing functions
// Maximum nesting depth for parsed ASN.1 objects. Bounds the mutual recursion
// between parseStream and collectSubs so that deeply nested DER cannot exhaust
// the call stack (denial of service).
const MAX_DEPTH = 100;
function parseStream(stream, depth = 0) {
    if (depth > MAX_DEPTH) {
        throw new error_1.ASN1ParseError('maximum nesting depth exceeded');
    }
    // Parse tag, length, and value from stream
    const tag = new tag_1.ASN1Tag(stream.getUint8());
    const len = (0, length_1.decodeLength)(stream);
    const value = stream.slice(stream.position, len);
    const start = stream.position;
    let subs = [];
    // If the object is constructed, parse its children. Sometimes, children
    // are embedded in OCTESTRING objects, so we need to check those
    // for children as well.
    if (tag.constructed) {
        subs = collectSubs(stream, len, depth);
    }
    else if (tag.isOctetString()) {
        // Attempt to parse children of OCTETSTRING objects. If anything fails,
        // assume the object is not constructed and treat as primitive. This is
        // intentional: it transparently unwraps DER content embedded in an OCTET
        // STRING (e.g. X.509 extnValue, CMS eContent). The error is swallowed
        // because a parse failure simply means the bytes are an opaque primitive
        // value rather than a nested structure.
        try {
            subs = collectSubs(stream, len, depth);
        }
        catch (e) {
            // Fail silently and treat as primitive
        }
    }
    // If there are no children, move stream cursor to the end of the object
    if (subs.length === 0) {
        stream.seek(start + len);
    }
    return new ASN1Obj(tag, value, subs);
}
function collectSubs(stream, len, depth) {
    // Calculate end of object content
    const end = stream.position + len;
    // Make sure there are enough bytes left in the stream. This should never
    // happen, cause it'll get caught when the stream is sliced in parseStream.
    // Leaving as an extra check just in case.
    /* istanbul ignore if */
    if (end > stream.length) {
        throw new error_1.ASN1ParseError('invalid length');
    }
    // Parse all children
    const subs = [];
    while (stream.position < end) {
        subs.push(parseStream(stream, depth + 1));
    }
    // When we're done parsing children, we should be at the end of the object
    if (stream.position !== end) {
        throw new error_1.ASN1ParseError('invalid length');
    }
    return subs;
}


/***/ }),

/***/ 81044:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseInteger = parseInteger;
exports.parseStringASCII = parseStringASCII;
exports.parseTime = parseTime;
exports.parseOID = parseOID;
exports.parseBoolean = parseBoolean;
exports.parseBitString = parseBitString;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(11121);
const RE_TIME_SHORT_YEAR = /^(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
const RE_TIME_LONG_YEAR = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(\.\d{3})?Z$/;
// Parse a BigInt from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-integer
function parseInteger(buf) {
    let pos = 0;
    const end = buf.length;
    let val = buf[pos];
    const neg = val > 0x7f;
    // Consume any padding bytes
    const pad = neg ? 0xff : 0x00;
    while (val == pad && ++pos < end) {
        val = buf[pos];
    }
    // Calculate remaining bytes to read
    const len = end - pos;
    if (len === 0)
        return BigInt(neg ? -1 : 0);
    // Handle two's complement for negative numbers
    val = neg ? val - 256 : val;
    // Parse remaining bytes
    let n = BigInt(val);
    for (let i = pos + 1; i < end; ++i) {
        n = n * BigInt(256) + BigInt(buf[i]);
    }
    return n;
}
// Parse an ASCII string from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-basic-types#boolean
function parseStringASCII(buf) {
    return buf.toString('ascii');
}
// Parse a Date from the DER-encoded buffer
// https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5.1
function parseTime(buf, shortYear) {
    const timeStr = parseStringASCII(buf);
    // Parse the time string into matches - captured groups start at index 1
    const m = shortYear
        ? RE_TIME_SHORT_YEAR.exec(timeStr)
        : RE_TIME_LONG_YEAR.exec(timeStr);
    if (!m) {
        throw new Error('invalid time');
    }
    // Translate dates with a 2-digit year to 4 digits per the spec
    if (shortYear) {
        let year = Number(m[1]);
        year += year >= 50 ? 1900 : 2000;
        m[1] = year.toString();
    }
    // Translate to ISO8601 format and parse
    return new Date(`${m[1]}-${m[2]}-${m[3]}T${m[4]}:${m[5]}:${m[6]}Z`);
}
// Parse an OID from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-object-identifier
function parseOID(buf) {
    let pos = 0;
    const end = buf.length;
    // Consume first byte which encodes the first two OID components
    let n = buf[pos++];
    const first = Math.floor(n / 40);
    const second = n % 40;
    let oid = `${first}.${second}`;
    // Consume remaining bytes. Use a BigInt accumulator so that arcs which
    // exceed 32 bits are not silently truncated (a truncated arc could be made
    // to collide with a trusted OID).
    let val = 0n;
    for (; pos < end; ++pos) {
        n = buf[pos];
        val = (val << 7n) + BigInt(n & 0x7f);
        // If the left-most bit is NOT set, then this is the last byte in the
        // sequence and we can add the value to the OID and reset the accumulator
        if ((n & 0x80) === 0) {
            oid += `.${val}`;
            val = 0n;
        }
    }
    return oid;
}
// Parse a boolean from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-basic-types#boolean
function parseBoolean(buf) {
    // DER requires a BOOLEAN to be a single byte that is either 0x00 (false) or
    // 0xff (true). Reject any other (non-canonical) encoding.
    if (buf.length !== 1) {
        throw new error_1.ASN1ParseError('invalid boolean');
    }
    switch (buf[0]) {
        case 0x00:
            return false;
        case 0xff:
            return true;
        default:
            throw new error_1.ASN1ParseError('invalid boolean');
    }
}
// Parse a bit string from the DER-encoded buffer
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-bit-string
function parseBitString(buf) {
    // First byte tell us how many unused bits are in the last byte
    const unused = buf[0];
    // The number of unused bits must be in the range 0-7.
    if (unused > 7) {
        throw new error_1.ASN1ParseError('invalid bit string');
    }
    const start = 1;
    const end = buf.length;
    const bits = [];
    for (let i = start; i < end; ++i) {
        const byte = buf[i];
        // The skip value is only used for the last byte
        const skip = i === end - 1 ? unused : 0;
        // Iterate over each bit in the byte (most significant first)
        for (let j = 7; j >= skip; --j) {
            // Read the bit and add it to the bit string
            bits.push((byte >> j) & 0x01);
        }
    }
    return bits;
}


/***/ }),

/***/ 59343:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ASN1Tag = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(11121);
const UNIVERSAL_TAG = {
    BOOLEAN: 0x01,
    INTEGER: 0x02,
    BIT_STRING: 0x03,
    OCTET_STRING: 0x04,
    OBJECT_IDENTIFIER: 0x06,
    SEQUENCE: 0x10,
    SET: 0x11,
    PRINTABLE_STRING: 0x13,
    UTC_TIME: 0x17,
    GENERALIZED_TIME: 0x18,
};
const TAG_CLASS = {
    UNIVERSAL: 0x00,
    APPLICATION: 0x01,
    CONTEXT_SPECIFIC: 0x02,
    PRIVATE: 0x03,
};
// https://learn.microsoft.com/en-us/windows/win32/seccertenroll/about-encoded-tag-bytes
class ASN1Tag {
    number;
    constructed;
    class;
    constructor(enc) {
        // Bits 0 through 4 are the tag number
        this.number = enc & 0x1f;
        // Bit 5 is the constructed bit
        this.constructed = (enc & 0x20) === 0x20;
        // Bit 6 & 7 are the class
        this.class = enc >> 6;
        if (this.number === 0x1f) {
            throw new error_1.ASN1ParseError('long form tags not supported');
        }
        if (this.class === TAG_CLASS.UNIVERSAL && this.number === 0x00) {
            throw new error_1.ASN1ParseError('unsupported tag 0x00');
        }
    }
    isUniversal() {
        return this.class === TAG_CLASS.UNIVERSAL;
    }
    isContextSpecific(num) {
        const res = this.class === TAG_CLASS.CONTEXT_SPECIFIC;
        return num !== undefined ? res && this.number === num : res;
    }
    isBoolean() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.BOOLEAN;
    }
    isInteger() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.INTEGER;
    }
    isBitString() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.BIT_STRING;
    }
    isOctetString() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.OCTET_STRING;
    }
    isOID() {
        return (this.isUniversal() && this.number === UNIVERSAL_TAG.OBJECT_IDENTIFIER);
    }
    isUTCTime() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.UTC_TIME;
    }
    isGeneralizedTime() {
        return this.isUniversal() && this.number === UNIVERSAL_TAG.GENERALIZED_TIME;
    }
    toDER() {
        return this.number | (this.constructed ? 0x20 : 0x00) | (this.class << 6);
    }
}
exports.ASN1Tag = ASN1Tag;


/***/ }),

/***/ 69368:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createPublicKey = createPublicKey;
exports.digest = digest;
exports.verify = verify;
exports.bufferEqual = bufferEqual;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const crypto_1 = __importDefault(__webpack_require__(76982));
function createPublicKey(key, type = 'spki') {
    if (typeof key === 'string') {
        if (key.startsWith('-----')) {
            return crypto_1.default.createPublicKey(key);
        }
        else {
            return crypto_1.default.createPublicKey({
                key: Buffer.from(key, 'base64'),
                format: 'der',
                type: type,
            });
        }
    }
    else {
        return crypto_1.default.createPublicKey({ key, format: 'der', type: type });
    }
}
function digest(algorithm, ...data) {
    const hash = crypto_1.default.createHash(algorithm);
    for (const d of data) {
        hash.update(d);
    }
    return hash.digest();
}
function verify(data, key, signature, algorithm) {
    // The try/catch is to work around an issue in Node 14.x where verify throws
    // an error in some scenarios if the signature is invalid.
    try {
        return crypto_1.default.verify(algorithm, data, key, signature);
    }
    catch (e) {
        /* istanbul ignore next */
        return false;
    }
}
function bufferEqual(a, b) {
    try {
        return crypto_1.default.timingSafeEqual(a, b);
    }
    catch {
        /* istanbul ignore next */
        return false;
    }
}


/***/ }),

/***/ 49032:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.preAuthEncoding = preAuthEncoding;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const PAE_PREFIX = 'DSSEv1';
// DSSE Pre-Authentication Encoding
function preAuthEncoding(payloadType, payload) {
    const typeBytes = Buffer.from(payloadType, 'utf-8');
    return Buffer.concat([
        Buffer.from(`${PAE_PREFIX} ${typeBytes.length} `, 'ascii'),
        typeBytes,
        Buffer.from(` ${payload.length} `, 'ascii'),
        payload,
    ]);
}


/***/ }),

/***/ 52788:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.base64Encode = base64Encode;
exports.base64Decode = base64Decode;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const BASE64_ENCODING = 'base64';
const UTF8_ENCODING = 'utf-8';
function base64Encode(str) {
    return Buffer.from(str, UTF8_ENCODING).toString(BASE64_ENCODING);
}
function base64Decode(str) {
    return Buffer.from(str, BASE64_ENCODING).toString(UTF8_ENCODING);
}


/***/ }),

/***/ 83917:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509SCTExtension = exports.X509Certificate = exports.EXTENSION_OID_SCT = exports.ByteStream = exports.RFC3161Timestamp = exports.pem = exports.json = exports.encoding = exports.dsse = exports.crypto = exports.ASN1Obj = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var asn1_1 = __webpack_require__(86027);
Object.defineProperty(exports, "ASN1Obj", ({ enumerable: true, get: function () { return asn1_1.ASN1Obj; } }));
exports.crypto = __importStar(__webpack_require__(69368));
exports.dsse = __importStar(__webpack_require__(49032));
exports.encoding = __importStar(__webpack_require__(52788));
exports.json = __importStar(__webpack_require__(13327));
exports.pem = __importStar(__webpack_require__(1055));
var rfc3161_1 = __webpack_require__(20994);
Object.defineProperty(exports, "RFC3161Timestamp", ({ enumerable: true, get: function () { return rfc3161_1.RFC3161Timestamp; } }));
var stream_1 = __webpack_require__(1673);
Object.defineProperty(exports, "ByteStream", ({ enumerable: true, get: function () { return stream_1.ByteStream; } }));
var x509_1 = __webpack_require__(49358);
Object.defineProperty(exports, "EXTENSION_OID_SCT", ({ enumerable: true, get: function () { return x509_1.EXTENSION_OID_SCT; } }));
Object.defineProperty(exports, "X509Certificate", ({ enumerable: true, get: function () { return x509_1.X509Certificate; } }));
Object.defineProperty(exports, "X509SCTExtension", ({ enumerable: true, get: function () { return x509_1.X509SCTExtension; } }));


/***/ }),

/***/ 13327:
/***/ ((__unused_webpack_module, exports) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.canonicalize = canonicalize;
// JSON canonicalization per https://github.com/cyberphone/json-canonicalization
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function canonicalize(object) {
    let buffer = '';
    if (object === null || typeof object !== 'object' || object.toJSON != null) {
        // Primitives or toJSONable objects
        buffer += JSON.stringify(object);
    }
    else if (Array.isArray(object)) {
        // Array - maintain element order
        buffer += '[';
        let first = true;
        object.forEach((element) => {
            if (!first) {
                buffer += ',';
            }
            first = false;
            // recursive call
            buffer += canonicalize(element);
        });
        buffer += ']';
    }
    else {
        // Object - Sort properties before serializing
        buffer += '{';
        let first = true;
        Object.keys(object)
            .sort()
            .forEach((property) => {
            if (!first) {
                buffer += ',';
            }
            first = false;
            buffer += JSON.stringify(property);
            buffer += ':';
            // recursive call
            buffer += canonicalize(object[property]);
        });
        buffer += '}';
    }
    return buffer;
}


/***/ }),

/***/ 91817:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SHA2_HASH_ALGOS = exports.RSA_SIGNATURE_ALGOS = exports.ECDSA_SIGNATURE_ALGOS = void 0;
exports.ECDSA_SIGNATURE_ALGOS = {
    '1.2.840.10045.4.3.1': 'sha224',
    '1.2.840.10045.4.3.2': 'sha256',
    '1.2.840.10045.4.3.3': 'sha384',
    '1.2.840.10045.4.3.4': 'sha512',
};
exports.RSA_SIGNATURE_ALGOS = {
    '1.2.840.113549.1.1.14': 'sha224',
    '1.2.840.113549.1.1.11': 'sha256',
    '1.2.840.113549.1.1.12': 'sha384',
    '1.2.840.113549.1.1.13': 'sha512',
};
exports.SHA2_HASH_ALGOS = {
    '2.16.840.1.101.3.4.2.1': 'sha256',
    '2.16.840.1.101.3.4.2.2': 'sha384',
    '2.16.840.1.101.3.4.2.3': 'sha512',
};


/***/ }),

/***/ 1055:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toDER = toDER;
exports.fromDER = fromDER;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const PEM_HEADER = /-----BEGIN (.*)-----/;
const PEM_FOOTER = /-----END (.*)-----/;
function toDER(certificate) {
    let der = '';
    certificate.split('\n').forEach((line) => {
        if (line.match(PEM_HEADER) || line.match(PEM_FOOTER)) {
            return;
        }
        der += line;
    });
    return Buffer.from(der, 'base64');
}
// Translates a DER-encoded buffer into a PEM-encoded string. Standard PEM
// encoding dictates that each certificate should have a trailing newline after
// the footer.
function fromDER(certificate, type = 'CERTIFICATE') {
    // Base64-encode the certificate.
    const der = certificate.toString('base64');
    // Split the certificate into lines of 64 characters.
    const lines = der.match(/.{1,64}/g) || '';
    return [`-----BEGIN ${type}-----`, ...lines, `-----END ${type}-----`]
        .join('\n')
        .concat('\n');
}


/***/ }),

/***/ 97512:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RFC3161TimestampVerificationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class RFC3161TimestampVerificationError extends Error {
}
exports.RFC3161TimestampVerificationError = RFC3161TimestampVerificationError;


/***/ }),

/***/ 20994:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RFC3161Timestamp = void 0;
var timestamp_1 = __webpack_require__(92714);
Object.defineProperty(exports, "RFC3161Timestamp", ({ enumerable: true, get: function () { return timestamp_1.RFC3161Timestamp; } }));


/***/ }),

/***/ 92714:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.RFC3161Timestamp = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const asn1_1 = __webpack_require__(86027);
const crypto = __importStar(__webpack_require__(69368));
const oid_1 = __webpack_require__(91817);
const error_1 = __webpack_require__(97512);
const tstinfo_1 = __webpack_require__(62925);
const OID_PKCS9_CONTENT_TYPE_SIGNED_DATA = '1.2.840.113549.1.7.2';
const OID_PKCS9_CONTENT_TYPE_TSTINFO = '1.2.840.113549.1.9.16.1.4';
const OID_PKCS9_MESSAGE_DIGEST_KEY = '1.2.840.113549.1.9.4';
class RFC3161Timestamp {
    root;
    constructor(asn1) {
        this.root = asn1;
    }
    static parse(der) {
        const asn1 = asn1_1.ASN1Obj.parseBuffer(der);
        return new RFC3161Timestamp(asn1);
    }
    get status() {
        return this.pkiStatusInfoObj.subs[0].toInteger();
    }
    get contentType() {
        return this.contentTypeObj.toOID();
    }
    get eContentType() {
        return this.eContentTypeObj.toOID();
    }
    get signingTime() {
        return this.tstInfo.genTime;
    }
    get signerIssuer() {
        return this.signerSidObj.subs[0].value;
    }
    get signerSerialNumber() {
        return this.signerSidObj.subs[1].value;
    }
    get signerDigestAlgorithm() {
        const oid = this.signerDigestAlgorithmObj.subs[0].toOID();
        return oid_1.SHA2_HASH_ALGOS[oid];
    }
    get signatureAlgorithm() {
        const oid = this.signatureAlgorithmObj.subs[0].toOID();
        return oid_1.ECDSA_SIGNATURE_ALGOS[oid];
    }
    get signatureValue() {
        return this.signatureValueObj.value;
    }
    get tstInfo() {
        // Need to unpack tstInfo from an OCTET STRING
        return new tstinfo_1.TSTInfo(this.eContentObj.subs[0].subs[0]);
    }
    verify(data, publicKey) {
        if (!this.timeStampTokenObj) {
            throw new error_1.RFC3161TimestampVerificationError('timeStampToken is missing');
        }
        // Check for expected ContentInfo content type
        if (this.contentType !== OID_PKCS9_CONTENT_TYPE_SIGNED_DATA) {
            throw new error_1.RFC3161TimestampVerificationError(`incorrect content type: ${this.contentType}`);
        }
        // Check for expected encapsulated content type
        if (this.eContentType !== OID_PKCS9_CONTENT_TYPE_TSTINFO) {
            throw new error_1.RFC3161TimestampVerificationError(`incorrect encapsulated content type: ${this.eContentType}`);
        }
        // Check that the tstInfo references the correct artifact
        this.tstInfo.verify(data);
        // Check that the signed message digest matches the tstInfo
        this.verifyMessageDigest();
        // Check that the signature is valid for the signed attributes
        this.verifySignature(publicKey);
    }
    verifyMessageDigest() {
        // Check that the tstInfo matches the signed data
        const tstInfoDigest = crypto.digest(this.signerDigestAlgorithm, this.tstInfo.raw);
        const expectedDigest = this.messageDigestAttributeObj.subs[1].subs[0].value;
        if (!crypto.bufferEqual(tstInfoDigest, expectedDigest)) {
            throw new error_1.RFC3161TimestampVerificationError('signed data does not match tstInfo');
        }
    }
    verifySignature(key) {
        // Encode the signed attributes for verification
        const signedAttrs = this.signedAttrsObj.toDER();
        signedAttrs[0] = 0x31; // Change context-specific tag to SET
        // Check that the signature is valid for the signed attributes
        const verified = crypto.verify(signedAttrs, key, this.signatureValue, this.signatureAlgorithm);
        if (!verified) {
            throw new error_1.RFC3161TimestampVerificationError('signature verification failed');
        }
    }
    // https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
    get pkiStatusInfoObj() {
        // pkiStatusInfo is the first element of the timestamp response sequence
        return this.root.subs[0];
    }
    // https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
    get timeStampTokenObj() {
        // timeStampToken is the first element of the timestamp response sequence
        return this.root.subs[1];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-3
    get contentTypeObj() {
        return this.timeStampTokenObj.subs[0];
    }
    // https://www.rfc-editor.org/rfc/rfc5652#section-3
    get signedDataObj() {
        const obj = this.timeStampTokenObj.subs.find((sub) => sub.tag.isContextSpecific(0x00));
        return obj.subs[0];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.1
    get encapContentInfoObj() {
        return this.signedDataObj.subs[2];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.1
    get signerInfosObj() {
        // SignerInfos is the last element of the signed data sequence
        const sd = this.signedDataObj;
        return sd.subs[sd.subs.length - 1];
    }
    // https://www.rfc-editor.org/rfc/rfc5652#section-5.1
    get signerInfoObj() {
        // Only supporting one signer
        return this.signerInfosObj.subs[0];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.2
    get eContentTypeObj() {
        return this.encapContentInfoObj.subs[0];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.2
    get eContentObj() {
        return this.encapContentInfoObj.subs[1];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get signedAttrsObj() {
        const signedAttrs = this.signerInfoObj.subs.find((sub) => sub.tag.isContextSpecific(0x00));
        return signedAttrs;
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get messageDigestAttributeObj() {
        const messageDigest = this.signedAttrsObj.subs.find((sub) => sub.subs[0].tag.isOID() &&
            sub.subs[0].toOID() === OID_PKCS9_MESSAGE_DIGEST_KEY);
        return messageDigest;
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get signerSidObj() {
        return this.signerInfoObj.subs[1];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get signerDigestAlgorithmObj() {
        // Signature is the 2nd element of the signerInfoObj object
        return this.signerInfoObj.subs[2];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get signatureAlgorithmObj() {
        // Signature is the 4th element of the signerInfoObj object
        return this.signerInfoObj.subs[4];
    }
    // https://datatracker.ietf.org/doc/html/rfc5652#section-5.3
    get signatureValueObj() {
        // Signature is the 6th element of the signerInfoObj object
        return this.signerInfoObj.subs[5];
    }
}
exports.RFC3161Timestamp = RFC3161Timestamp;


/***/ }),

/***/ 62925:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TSTInfo = void 0;
const crypto = __importStar(__webpack_require__(69368));
const oid_1 = __webpack_require__(91817);
const error_1 = __webpack_require__(97512);
class TSTInfo {
    root;
    constructor(asn1) {
        this.root = asn1;
    }
    get version() {
        return this.root.subs[0].toInteger();
    }
    get genTime() {
        return this.root.subs[4].toDate();
    }
    get messageImprintHashAlgorithm() {
        const oid = this.messageImprintObj.subs[0].subs[0].toOID();
        return oid_1.SHA2_HASH_ALGOS[oid];
    }
    get messageImprintHashedMessage() {
        return this.messageImprintObj.subs[1].value;
    }
    get raw() {
        return this.root.toDER();
    }
    verify(data) {
        const digest = crypto.digest(this.messageImprintHashAlgorithm, data);
        if (!crypto.bufferEqual(digest, this.messageImprintHashedMessage)) {
            throw new error_1.RFC3161TimestampVerificationError('message imprint does not match artifact');
        }
    }
    // https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
    get messageImprintObj() {
        return this.root.subs[2];
    }
}
exports.TSTInfo = TSTInfo;


/***/ }),

/***/ 1673:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ByteStream = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class StreamError extends Error {
}
class ByteStream {
    static BLOCK_SIZE = 1024;
    buf;
    view;
    start = 0;
    constructor(buffer) {
        if (buffer) {
            this.buf = buffer;
            this.view = Buffer.from(buffer);
        }
        else {
            this.buf = Buffer.alloc(0);
            this.view = Buffer.from(this.buf);
        }
    }
    get buffer() {
        return this.view.subarray(0, this.start);
    }
    get length() {
        return this.view.byteLength;
    }
    get position() {
        return this.start;
    }
    seek(position) {
        this.start = position;
    }
    // Returns a Buffer containing the specified number of bytes starting at the
    // given start position.
    slice(start, len) {
        const end = start + len;
        if (end > this.length) {
            throw new StreamError('request past end of buffer');
        }
        return this.view.subarray(start, end);
    }
    appendChar(char) {
        this.ensureCapacity(1);
        this.view[this.start] = char;
        this.start += 1;
    }
    appendUint16(num) {
        this.ensureCapacity(2);
        const value = new Uint16Array([num]);
        const view = new Uint8Array(value.buffer);
        this.view[this.start] = view[1];
        this.view[this.start + 1] = view[0];
        this.start += 2;
    }
    appendUint24(num) {
        this.ensureCapacity(3);
        const value = new Uint32Array([num]);
        const view = new Uint8Array(value.buffer);
        this.view[this.start] = view[2];
        this.view[this.start + 1] = view[1];
        this.view[this.start + 2] = view[0];
        this.start += 3;
    }
    appendView(view) {
        this.ensureCapacity(view.length);
        this.view.set(view, this.start);
        this.start += view.length;
    }
    getBlock(size) {
        if (size <= 0) {
            return Buffer.alloc(0);
        }
        if (this.start + size > this.view.length) {
            throw new Error('request past end of buffer');
        }
        const result = this.view.subarray(this.start, this.start + size);
        this.start += size;
        return result;
    }
    getUint8() {
        return this.getBlock(1)[0];
    }
    getUint16() {
        const block = this.getBlock(2);
        return (block[0] << 8) | block[1];
    }
    ensureCapacity(size) {
        if (this.start + size > this.view.byteLength) {
            const blockSize = ByteStream.BLOCK_SIZE + (size > ByteStream.BLOCK_SIZE ? size : 0);
            this.realloc(this.view.byteLength + blockSize);
        }
    }
    realloc(size) {
        const newArray = Buffer.alloc(size);
        const newView = Buffer.from(newArray);
        // Copy the old buffer into the new one
        newView.set(this.view);
        this.buf = newArray;
        this.view = newView;
    }
}
exports.ByteStream = ByteStream;


/***/ }),

/***/ 83566:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509Certificate = exports.EXTENSION_OID_SCT = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const asn1_1 = __webpack_require__(86027);
const crypto = __importStar(__webpack_require__(69368));
const oid_1 = __webpack_require__(91817);
const pem = __importStar(__webpack_require__(1055));
const ext_1 = __webpack_require__(96389);
const EXTENSION_OID_SUBJECT_KEY_ID = '2.5.29.14';
const EXTENSION_OID_KEY_USAGE = '2.5.29.15';
const EXTENSION_OID_SUBJECT_ALT_NAME = '2.5.29.17';
const EXTENSION_OID_BASIC_CONSTRAINTS = '2.5.29.19';
const EXTENSION_OID_AUTHORITY_KEY_ID = '2.5.29.35';
exports.EXTENSION_OID_SCT = '1.3.6.1.4.1.11129.2.4.2';
class X509Certificate {
    root;
    constructor(asn1) {
        this.root = asn1;
    }
    static parse(cert) {
        const der = typeof cert === 'string' ? pem.toDER(cert) : cert;
        const asn1 = asn1_1.ASN1Obj.parseBuffer(der);
        return new X509Certificate(asn1);
    }
    get tbsCertificate() {
        return this.tbsCertificateObj;
    }
    get version() {
        // version number is the first element of the version context specific tag
        const ver = this.versionObj.subs[0].toInteger();
        return `v${(ver + BigInt(1)).toString()}`;
    }
    get serialNumber() {
        return this.serialNumberObj.value;
    }
    get notBefore() {
        // notBefore is the first element of the validity sequence
        return this.validityObj.subs[0].toDate();
    }
    get notAfter() {
        // notAfter is the second element of the validity sequence
        return this.validityObj.subs[1].toDate();
    }
    get issuer() {
        return this.issuerObj.value;
    }
    get subject() {
        return this.subjectObj.value;
    }
    get publicKey() {
        return this.subjectPublicKeyInfoObj.toDER();
    }
    get signatureAlgorithm() {
        const oid = this.signatureAlgorithmObj.subs[0].toOID();
        if (oid_1.RSA_SIGNATURE_ALGOS[oid]) {
            return oid_1.RSA_SIGNATURE_ALGOS[oid];
        }
        return oid_1.ECDSA_SIGNATURE_ALGOS[oid];
    }
    get signatureValue() {
        // Signature value is a bit string, so we need to skip the first byte
        return this.signatureValueObj.value.subarray(1);
    }
    get subjectAltName() {
        const ext = this.extSubjectAltName;
        return ext?.uri || /* istanbul ignore next */ ext?.rfc822Name;
    }
    get extensions() {
        // The extension list is the first (and only) element of the extensions
        // context specific tag
        /* istanbul ignore next */
        const extSeq = this.extensionsObj?.subs[0];
        /* istanbul ignore next */
        return extSeq?.subs || [];
    }
    get extKeyUsage() {
        const ext = this.findExtension(EXTENSION_OID_KEY_USAGE);
        return ext ? new ext_1.X509KeyUsageExtension(ext) : undefined;
    }
    get extBasicConstraints() {
        const ext = this.findExtension(EXTENSION_OID_BASIC_CONSTRAINTS);
        return ext ? new ext_1.X509BasicConstraintsExtension(ext) : undefined;
    }
    get extSubjectAltName() {
        const ext = this.findExtension(EXTENSION_OID_SUBJECT_ALT_NAME);
        return ext ? new ext_1.X509SubjectAlternativeNameExtension(ext) : undefined;
    }
    get extAuthorityKeyID() {
        const ext = this.findExtension(EXTENSION_OID_AUTHORITY_KEY_ID);
        return ext ? new ext_1.X509AuthorityKeyIDExtension(ext) : undefined;
    }
    get extSubjectKeyID() {
        const ext = this.findExtension(EXTENSION_OID_SUBJECT_KEY_ID);
        return ext
            ? new ext_1.X509SubjectKeyIDExtension(ext)
            : /* istanbul ignore next */ undefined;
    }
    get extSCT() {
        const ext = this.findExtension(exports.EXTENSION_OID_SCT);
        return ext ? new ext_1.X509SCTExtension(ext) : undefined;
    }
    get isCA() {
        const ca = this.extBasicConstraints?.isCA || false;
        // If the KeyUsage extension is present, keyCertSign must be set
        /* istanbul ignore else */
        if (this.extKeyUsage) {
            return ca && this.extKeyUsage.keyCertSign;
        }
        // TODO: test coverage for this case
        /* istanbul ignore next */
        return ca;
    }
    extension(oid) {
        const ext = this.findExtension(oid);
        return ext ? new ext_1.X509Extension(ext) : undefined;
    }
    verify(issuerCertificate) {
        // Use the issuer's public key if provided, otherwise use the subject's
        const publicKey = issuerCertificate?.publicKey || this.publicKey;
        const key = crypto.createPublicKey(publicKey);
        return crypto.verify(this.tbsCertificate.toDER(), key, this.signatureValue, this.signatureAlgorithm);
    }
    validForDate(date) {
        return this.notBefore <= date && date <= this.notAfter;
    }
    equals(other) {
        return this.root.toDER().equals(other.root.toDER());
    }
    // Creates a copy of the certificate with a new buffer
    clone() {
        const der = this.root.toDER();
        const clone = Buffer.alloc(der.length);
        der.copy(clone);
        return X509Certificate.parse(clone);
    }
    findExtension(oid) {
        // Find the extension with the given OID. The OID will always be the first
        // element of the extension sequence
        return this.extensions.find((ext) => ext.subs[0].toOID() === oid);
    }
    /////////////////////////////////////////////////////////////////////////////
    // The following properties use the documented x509 structure to locate the
    // desired ASN.1 object
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.1
    get tbsCertificateObj() {
        // tbsCertificate is the first element of the certificate sequence
        return this.root.subs[0];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.2
    get signatureAlgorithmObj() {
        // signatureAlgorithm is the second element of the certificate sequence
        return this.root.subs[1];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.3
    get signatureValueObj() {
        // signatureValue is the third element of the certificate sequence
        return this.root.subs[2];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.1
    get versionObj() {
        // version is the first element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[0];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.2
    get serialNumberObj() {
        // serialNumber is the second element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[1];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.4
    get issuerObj() {
        // issuer is the fourth element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[3];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5
    get validityObj() {
        // version is the fifth element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[4];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.6
    get subjectObj() {
        // subject is the sixth element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[5];
    }
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.7
    get subjectPublicKeyInfoObj() {
        // subjectPublicKeyInfo is the seventh element of the tbsCertificate sequence
        return this.tbsCertificateObj.subs[6];
    }
    // Extensions can't be located by index because their position varies. Instead,
    // we need to find the extensions context specific tag
    // https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.9
    get extensionsObj() {
        return this.tbsCertificateObj.subs.find((sub) => sub.tag.isContextSpecific(0x03));
    }
}
exports.X509Certificate = X509Certificate;


/***/ }),

/***/ 96389:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509SCTExtension = exports.X509SubjectKeyIDExtension = exports.X509AuthorityKeyIDExtension = exports.X509SubjectAlternativeNameExtension = exports.X509KeyUsageExtension = exports.X509BasicConstraintsExtension = exports.X509Extension = void 0;
const stream_1 = __webpack_require__(1673);
const sct_1 = __webpack_require__(6144);
// https://www.rfc-editor.org/rfc/rfc5280#section-4.1
class X509Extension {
    root;
    constructor(asn1) {
        this.root = asn1;
    }
    get oid() {
        return this.root.subs[0].toOID();
    }
    get critical() {
        // The critical field is optional and will be the second element of the
        // extension sequence if present. Default to false if not present.
        return this.root.subs.length === 3 ? this.root.subs[1].toBoolean() : false;
    }
    get value() {
        return this.extnValueObj.value;
    }
    get valueObj() {
        return this.extnValueObj;
    }
    get extnValueObj() {
        // The extnValue field will be the last element of the extension sequence
        return this.root.subs[this.root.subs.length - 1];
    }
}
exports.X509Extension = X509Extension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.9
class X509BasicConstraintsExtension extends X509Extension {
    get isCA() {
        return this.sequence.subs[0]?.toBoolean() ?? false;
    }
    get pathLenConstraint() {
        return this.sequence.subs.length > 1
            ? this.sequence.subs[1].toInteger()
            : undefined;
    }
    // The extnValue field contains a single sequence wrapping the isCA and
    // pathLenConstraint.
    get sequence() {
        return this.extnValueObj.subs[0];
    }
}
exports.X509BasicConstraintsExtension = X509BasicConstraintsExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.3
class X509KeyUsageExtension extends X509Extension {
    get digitalSignature() {
        return this.bitString[0] === 1;
    }
    get keyCertSign() {
        return this.bitString[5] === 1;
    }
    get crlSign() {
        return this.bitString[6] === 1;
    }
    // The extnValue field contains a single bit string which is a bit mask
    // indicating which key usages are enabled.
    get bitString() {
        return this.extnValueObj.subs[0].toBitString();
    }
}
exports.X509KeyUsageExtension = X509KeyUsageExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6
class X509SubjectAlternativeNameExtension extends X509Extension {
    get rfc822Name() {
        return this.findGeneralName(0x01)?.value.toString('ascii');
    }
    get uri() {
        return this.findGeneralName(0x06)?.value.toString('ascii');
    }
    // Retrieve the value of an otherName with the given OID.
    otherName(oid) {
        const otherName = this.findGeneralName(0x00);
        if (otherName === undefined) {
            return undefined;
        }
        // The otherName is a sequence containing an OID and a value.
        // Need to check that the OID matches the one we're looking for.
        const otherNameOID = otherName.subs[0].toOID();
        if (otherNameOID !== oid) {
            return undefined;
        }
        // The otherNameValue is a sequence containing the actual value.
        const otherNameValue = otherName.subs[1];
        return otherNameValue.subs[0].value.toString('ascii');
    }
    findGeneralName(tag) {
        return this.generalNames.find((gn) => gn.tag.isContextSpecific(tag));
    }
    // The extnValue field contains a sequence of GeneralNames.
    get generalNames() {
        return this.extnValueObj.subs[0].subs;
    }
}
exports.X509SubjectAlternativeNameExtension = X509SubjectAlternativeNameExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.1
class X509AuthorityKeyIDExtension extends X509Extension {
    get keyIdentifier() {
        return this.findSequenceMember(0x00)?.value;
    }
    findSequenceMember(tag) {
        return this.sequence.subs.find((el) => el.tag.isContextSpecific(tag));
    }
    // The extnValue field contains a single sequence wrapping the keyIdentifier
    get sequence() {
        return this.extnValueObj.subs[0];
    }
}
exports.X509AuthorityKeyIDExtension = X509AuthorityKeyIDExtension;
// https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.2
class X509SubjectKeyIDExtension extends X509Extension {
    get keyIdentifier() {
        return this.extnValueObj.subs[0].value;
    }
}
exports.X509SubjectKeyIDExtension = X509SubjectKeyIDExtension;
// https://www.rfc-editor.org/rfc/rfc6962#section-3.3
class X509SCTExtension extends X509Extension {
    constructor(asn1) {
        super(asn1);
    }
    get signedCertificateTimestamps() {
        const buf = this.extnValueObj.subs[0].value;
        const stream = new stream_1.ByteStream(buf);
        // The overall list length is encoded in the first two bytes -- note this
        // is the length of the list in bytes, NOT the number of SCTs in the list
        const end = stream.getUint16() + 2;
        const sctList = [];
        while (stream.position < end) {
            // Read the length of the next SCT
            const sctLength = stream.getUint16();
            // Slice out the bytes for the next SCT and parse it
            const sct = stream.getBlock(sctLength);
            sctList.push(sct_1.SignedCertificateTimestamp.parse(sct));
        }
        if (stream.position !== end) {
            throw new Error('SCT list length does not match actual length');
        }
        return sctList;
    }
}
exports.X509SCTExtension = X509SCTExtension;


/***/ }),

/***/ 49358:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.X509SCTExtension = exports.X509Certificate = exports.EXTENSION_OID_SCT = void 0;
var cert_1 = __webpack_require__(83566);
Object.defineProperty(exports, "EXTENSION_OID_SCT", ({ enumerable: true, get: function () { return cert_1.EXTENSION_OID_SCT; } }));
Object.defineProperty(exports, "X509Certificate", ({ enumerable: true, get: function () { return cert_1.X509Certificate; } }));
var ext_1 = __webpack_require__(96389);
Object.defineProperty(exports, "X509SCTExtension", ({ enumerable: true, get: function () { return ext_1.X509SCTExtension; } }));


/***/ }),

/***/ 6144:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SignedCertificateTimestamp = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const crypto = __importStar(__webpack_require__(69368));
const stream_1 = __webpack_require__(1673);
class SignedCertificateTimestamp {
    version;
    logID;
    timestamp;
    extensions;
    hashAlgorithm;
    signatureAlgorithm;
    signature;
    constructor(options) {
        this.version = options.version;
        this.logID = options.logID;
        this.timestamp = options.timestamp;
        this.extensions = options.extensions;
        this.hashAlgorithm = options.hashAlgorithm;
        this.signatureAlgorithm = options.signatureAlgorithm;
        this.signature = options.signature;
    }
    get datetime() {
        return new Date(Number(this.timestamp.readBigInt64BE()));
    }
    // Returns the hash algorithm used to generate the SCT's signature.
    // https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.4.1
    get algorithm() {
        switch (this.hashAlgorithm) {
            /* istanbul ignore next */
            case 0:
                return 'none';
            /* istanbul ignore next */
            case 1:
                return 'md5';
            /* istanbul ignore next */
            case 2:
                return 'sha1';
            /* istanbul ignore next */
            case 3:
                return 'sha224';
            case 4:
                return 'sha256';
            /* istanbul ignore next */
            case 5:
                return 'sha384';
            /* istanbul ignore next */
            case 6:
                return 'sha512';
            /* istanbul ignore next */
            default:
                return 'unknown';
        }
    }
    verify(preCert, key) {
        // Assemble the digitally-signed struct (the data over which the signature
        // was generated).
        // https://www.rfc-editor.org/rfc/rfc6962#section-3.2
        const stream = new stream_1.ByteStream();
        stream.appendChar(this.version);
        stream.appendChar(0x00); // SignatureType = certificate_timestamp(0)
        stream.appendView(this.timestamp);
        stream.appendUint16(0x01); // LogEntryType = precert_entry(1)
        stream.appendView(preCert);
        stream.appendUint16(this.extensions.byteLength);
        /* istanbul ignore next - extensions are very uncommon */
        if (this.extensions.byteLength > 0) {
            stream.appendView(this.extensions);
        }
        return crypto.verify(stream.buffer, key, this.signature, this.algorithm);
    }
    // Parses a SignedCertificateTimestamp from a buffer. SCTs are encoded using
    // TLS encoding which means the fields and lengths of most fields are
    // specified as part of the SCT and TLS specs.
    // https://www.rfc-editor.org/rfc/rfc6962#section-3.2
    // https://www.rfc-editor.org/rfc/rfc5246#section-7.4.1.4.1
    static parse(buf) {
        const stream = new stream_1.ByteStream(buf);
        // Version - enum { v1(0), (255) }
        const version = stream.getUint8();
        // Log ID  - struct { opaque key_id[32]; }
        const logID = stream.getBlock(32);
        // Timestamp - uint64
        const timestamp = stream.getBlock(8);
        // Extensions - opaque extensions<0..2^16-1>;
        const extenstionLength = stream.getUint16();
        const extensions = stream.getBlock(extenstionLength);
        // Hash algo - enum { sha256(4), . . . (255) }
        const hashAlgorithm = stream.getUint8();
        // Signature algo - enum { anonymous(0), rsa(1), dsa(2), ecdsa(3), (255) }
        const signatureAlgorithm = stream.getUint8();
        // Signature  - opaque signature<0..2^16-1>;
        const sigLength = stream.getUint16();
        const signature = stream.getBlock(sigLength);
        // Check that we read the entire buffer
        if (stream.position !== buf.length) {
            throw new Error('SCT buffer length mismatch');
        }
        return new SignedCertificateTimestamp({
            version,
            logID,
            timestamp,
            extensions,
            hashAlgorithm,
            signatureAlgorithm,
            signature,
        });
    }
}
exports.SignedCertificateTimestamp = SignedCertificateTimestamp;


/***/ }),

/***/ 74154:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toMessageSignatureBundle = toMessageSignatureBundle;
exports.toDSSEBundle = toDSSEBundle;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(4712);
// Message signature bundle - $case: 'messageSignature'
function toMessageSignatureBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'messageSignature',
            messageSignature: {
                messageDigest: {
                    algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
                    digest: options.digest,
                },
                signature: options.signature,
            },
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
// DSSE envelope bundle - $case: 'dsseEnvelope'
function toDSSEBundle(options) {
    return {
        mediaType: options.certificateChain
            ? bundle_1.BUNDLE_V02_MEDIA_TYPE
            : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'dsseEnvelope',
            dsseEnvelope: toEnvelope(options),
        },
        verificationMaterial: toVerificationMaterial(options),
    };
}
function toEnvelope(options) {
    return {
        payloadType: options.artifactType,
        payload: options.artifact,
        signatures: [toSignature(options)],
    };
}
function toSignature(options) {
    return {
        keyid: options.keyHint || '',
        sig: options.signature,
    };
}
// Verification material
function toVerificationMaterial(options) {
    return {
        content: toKeyContent(options),
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] },
    };
}
function toKeyContent(options) {
    if (options.certificate) {
        if (options.certificateChain) {
            return {
                $case: 'x509CertificateChain',
                x509CertificateChain: {
                    certificates: [{ rawBytes: options.certificate }],
                },
            };
        }
        else {
            return {
                $case: 'certificate',
                certificate: { rawBytes: options.certificate },
            };
        }
    }
    else {
        return {
            $case: 'publicKey',
            publicKey: {
                hint: options.keyHint || '',
            },
        };
    }
}


/***/ }),

/***/ 4712:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
exports.isBundleWithPublicKey = isBundleWithPublicKey;
exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope;
exports.BUNDLE_V01_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
exports.BUNDLE_V02_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.3';
exports.BUNDLE_V03_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
// Type guards for bundle variants.
function isBundleWithCertificateChain(b) {
    return b.verificationMaterial.content.$case === 'x509CertificateChain';
}
function isBundleWithPublicKey(b) {
    return b.verificationMaterial.content.$case === 'publicKey';
}
function isBundleWithMessageSignature(b) {
    return b.content.$case === 'messageSignature';
}
function isBundleWithDsseEnvelope(b) {
    return b.content.$case === 'dsseEnvelope';
}


/***/ }),

/***/ 29648:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ValidationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class ValidationError extends Error {
    fields;
    constructor(message, fields) {
        super(message);
        this.fields = fields;
    }
}
exports.ValidationError = ValidationError;


/***/ }),

/***/ 89546:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = exports.vw = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var build_1 = __webpack_require__(74154);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toDSSEBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return build_1.toMessageSignatureBundle; } });
var bundle_1 = __webpack_require__(4712);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V01_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V02_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.BUNDLE_V03_MEDIA_TYPE; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithCertificateChain; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithDsseEnvelope; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithMessageSignature; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.isBundleWithPublicKey; } });
var error_1 = __webpack_require__(29648);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.ValidationError; } });
var serialized_1 = __webpack_require__(83458);
Object.defineProperty(exports, "vw", ({ enumerable: true, get: function () { return serialized_1.bundleFromJSON; } }));
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.bundleToJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeFromJSON; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return serialized_1.envelopeToJSON; } });
var validate_1 = __webpack_require__(33438);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundle; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleLatest; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV01; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.assertBundleV02; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return validate_1.isBundleV01; } });


/***/ }),

/***/ 83458:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const protobuf_specs_1 = __webpack_require__(19654);
const bundle_1 = __webpack_require__(4712);
const validate_1 = __webpack_require__(33438);
const bundleFromJSON = (obj) => {
    const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
    switch (bundle.mediaType) {
        case bundle_1.BUNDLE_V01_MEDIA_TYPE:
            (0, validate_1.assertBundleV01)(bundle);
            break;
        case bundle_1.BUNDLE_V02_MEDIA_TYPE:
            (0, validate_1.assertBundleV02)(bundle);
            break;
        default:
            (0, validate_1.assertBundleLatest)(bundle);
            break;
    }
    return bundle;
};
exports.bundleFromJSON = bundleFromJSON;
const bundleToJSON = (bundle) => {
    return protobuf_specs_1.Bundle.toJSON(bundle);
};
exports.bundleToJSON = bundleToJSON;
const envelopeFromJSON = (obj) => {
    return protobuf_specs_1.Envelope.fromJSON(obj);
};
exports.envelopeFromJSON = envelopeFromJSON;
const envelopeToJSON = (envelope) => {
    return protobuf_specs_1.Envelope.toJSON(envelope);
};
exports.envelopeToJSON = envelopeToJSON;


/***/ }),

/***/ 33438:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.assertBundle = assertBundle;
exports.assertBundleV01 = assertBundleV01;
exports.isBundleV01 = isBundleV01;
exports.assertBundleV02 = assertBundleV02;
exports.assertBundleLatest = assertBundleLatest;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(29648);
// Performs basic validation of a Sigstore bundle to ensure that all required
// fields are populated. This is not a complete validation of the bundle, but
// rather a check that the bundle is in a valid state to be processed by the
// rest of the code.
function assertBundle(b) {
    const invalidValues = validateBundleBase(b);
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the v0.1 bundle format.
function assertBundleV01(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionPromise(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.1 bundle', invalidValues);
    }
}
// Type guard to determine if Bundle is a v0.1 bundle.
function isBundleV01(b) {
    try {
        assertBundleV01(b);
        return true;
    }
    catch (e) {
        return false;
    }
}
// Asserts that the given bundle conforms to the v0.2 bundle format.
function assertBundleV02(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid v0.2 bundle', invalidValues);
    }
}
// Asserts that the given bundle conforms to the newest (0.3) bundle format.
function assertBundleLatest(b) {
    const invalidValues = [];
    invalidValues.push(...validateBundleBase(b));
    invalidValues.push(...validateInclusionProof(b));
    invalidValues.push(...validateNoCertificateChain(b));
    if (invalidValues.length > 0) {
        throw new error_1.ValidationError('invalid bundle', invalidValues);
    }
}
function validateBundleBase(b) {
    const invalidValues = [];
    // Media type validation
    if (b.mediaType === undefined ||
        (!b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) &&
            !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/))) {
        invalidValues.push('mediaType');
    }
    // Content-related validation
    if (b.content === undefined) {
        invalidValues.push('content');
    }
    else {
        switch (b.content.$case) {
            case 'messageSignature':
                if (b.content.messageSignature.messageDigest === undefined) {
                    invalidValues.push('content.messageSignature.messageDigest');
                }
                else {
                    if (b.content.messageSignature.messageDigest.digest.length === 0) {
                        invalidValues.push('content.messageSignature.messageDigest.digest');
                    }
                }
                if (b.content.messageSignature.signature.length === 0) {
                    invalidValues.push('content.messageSignature.signature');
                }
                break;
            case 'dsseEnvelope':
                if (b.content.dsseEnvelope.payload.length === 0) {
                    invalidValues.push('content.dsseEnvelope.payload');
                }
                if (b.content.dsseEnvelope.signatures.length !== 1) {
                    invalidValues.push('content.dsseEnvelope.signatures');
                }
                else {
                    if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
                        invalidValues.push('content.dsseEnvelope.signatures[0].sig');
                    }
                }
                break;
        }
    }
    // Verification material-related validation
    if (b.verificationMaterial === undefined) {
        invalidValues.push('verificationMaterial');
    }
    else {
        if (b.verificationMaterial.content === undefined) {
            invalidValues.push('verificationMaterial.content');
        }
        else {
            switch (b.verificationMaterial.content.$case) {
                case 'x509CertificateChain':
                    if (b.verificationMaterial.content.x509CertificateChain.certificates
                        .length === 0) {
                        invalidValues.push('verificationMaterial.content.x509CertificateChain.certificates');
                    }
                    b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
                        if (cert.rawBytes.length === 0) {
                            invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
                        }
                    });
                    break;
                case 'certificate':
                    if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
                        invalidValues.push('verificationMaterial.content.certificate.rawBytes');
                    }
                    break;
            }
        }
        if (b.verificationMaterial.tlogEntries === undefined) {
            invalidValues.push('verificationMaterial.tlogEntries');
        }
        else {
            if (b.verificationMaterial.tlogEntries.length > 0) {
                b.verificationMaterial.tlogEntries.forEach((entry, i) => {
                    if (entry.logId === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
                    }
                    if (entry.kindVersion === undefined) {
                        invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
                    }
                });
            }
        }
    }
    return invalidValues;
}
// Necessary for V01 bundles
function validateInclusionPromise(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionPromise === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
            }
        });
    }
    return invalidValues;
}
// Necessary for V02 and later bundles
function validateInclusionProof(b) {
    const invalidValues = [];
    if (b.verificationMaterial &&
        b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
            if (entry.inclusionProof === undefined) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
            }
            else {
                if (entry.inclusionProof.checkpoint === undefined) {
                    invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
                }
            }
        });
    }
    return invalidValues;
}
// Necessary for V03 and later bundles
function validateNoCertificateChain(b) {
    const invalidValues = [];
    /* istanbul ignore next */
    if (b.verificationMaterial?.content?.$case === 'x509CertificateChain') {
        invalidValues.push('verificationMaterial.content.$case');
    }
    return invalidValues;
}


/***/ }),

/***/ 49207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ asOptions),
  exitCodeOf: () => (/* binding */ exitCodeOf),
  failureLines: () => (/* binding */ failureLines),
  failureOf: () => (/* binding */ failureOf)
});

// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
;// CONCATENATED MODULE: ./packages/core/lib/outcome/outcome.js
/** Exit code of a process that ended with the outcome. */
const EXIT_CODE = {
    verified: 0,
    refused: 1,
    'bad-input': 2,
    undecided: 3,
};

// EXTERNAL MODULE: ./packages/cli/lib/error.js
var lib_error = __webpack_require__(11010);
;// CONCATENATED MODULE: ./packages/cli/lib/failure.js


/** Outcome, code and words for anything that was thrown. */
function failureOf(error) {
    if (error instanceof lib_error/* CliError */.z) {
        return {
            outcome: 'bad-input',
            code: error.code,
            message: error.message,
            ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
        };
    }
    const runner = runnerFailure(error);
    return runner ?? (0,outcome_error/* describeFailure */.Ic)(error);
}
/** What the runner's package throws is the caller's fault; it is told by its name, so that it need not be loaded. */
function runnerFailure(error) {
    if (!(error instanceof Error) || error.name !== 'RunnerError' || !('code' in error))
        return undefined;
    const remedy = 'remedy' in error && typeof error.remedy === 'string' ? { remedy: error.remedy } : {};
    return { outcome: 'bad-input', code: String(error.code), message: error.message, ...remedy };
}
/** The failure as lines; inputs are called by the names of options. */
function failureLines(failure, command, options) {
    const { outcome, code, message, remedy } = failure;
    return [
        {
            text: `${['slsa', command].join(' ').trim()}: ${outcome} (${code}): ${asOptions(message, options)}`,
            style: 'bad',
        },
        ...(remedy === undefined ? [] : [{ text: `What to do: ${asOptions(remedy, options)}`, indent: 1 }]),
    ];
}
/**
 * The flows speak of an action's inputs; on the command line they are options: `input trusted-root` becomes
 * `--trusted-root`, and so does the name alone in backticks, where there is such an option.
 */
function asOptions(text, options) {
    const isOption = (name) => options.includes(name);
    return text
        .replace(/\binputs? ([a-z]+(?:-[a-z]+)*(?:(?:, | and )[a-z]+(?:-[a-z]+)*)*)(?=:)/g, (whole, list) => {
        const names = list.split(/, | and /);
        return names.every(isOption) ? names.map((name) => `--${name}`).join(', ') : whole;
    })
        .replace(/`([a-z]+(?:-[a-z]+)*)`/g, (whole, name) => (isOption(name) ? `\`--${name}\`` : whole))
        .replace(/`([a-z]+(?:-[a-z]+)*): ([^`]*)`/g, (whole, name, value) => isOption(name) ? `\`--${name} ${value}\`` : whole);
}
/** Exit code of what a flow ended with. */
function exitCodeOf(outcome) {
    return outcome === 'skipped' || outcome === 'dry-run' ? 0 : EXIT_CODE[outcome];
}


/***/ }),

/***/ 7355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tellResult)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62691);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11010);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37039);




/** Tells a result: as JSON with `--json`, else as lines; into the file of `--output` as well. @throws CliError `OUTPUT` */
async function tellResult(result, told, parsed, machine) {
    const json = `${JSON.stringify(result, null, 2)}\n`;
    const path = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optionOf */ .XD)(parsed, 'output');
    // The file first: what is told on the screen was kept.
    if (path !== undefined)
        await writeResult((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(machine.cwd, path), json, path);
    if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .isOn */ .Mp)(parsed, 'json')) {
        machine.terminal.write(escapedJson(json));
        return;
    }
    const { lines, isError = false } = told();
    if (isError)
        machine.terminal.warn(lines);
    else
        machine.terminal.print(lines);
}
async function writeResult(path, json, shown) {
    try {
        await _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_2__/* .quickFs */ .d.writeFile(path, json);
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .CliError */ .z('OUTPUT', `--output: ${shown.slice(0, 300)} cannot be written`, {
            remedy: 'name a file in a folder that exists and may be written',
            cause,
        });
    }
}
/** JSON leaves some characters as they are that a terminal acts on: they are escaped, which means the same (case S13). */
function escapedJson(json) {
    return json.replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
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

/***/ 58903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
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


/***/ }),

/***/ 23471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ assertRegistryInputsUsed),
/* harmony export */   d6: () => (/* binding */ readAttestationRepositories),
/* harmony export */   rS: () => (/* binding */ readRegistryInputs),
/* harmony export */   zB: () => (/* binding */ registryOpener)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);
/* harmony import */ var _signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31987);


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
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('NOT_YET', 'registries cannot be asked here');
    const username = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs, 'registry-username');
    // A password is taken as it is: blanks may belong to it.
    const password = inputs.input('registry-password');
    if ((username === undefined) !== (password === '')) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', 'inputs registry-username and registry-password: one goes not without the other', {
            remedy: 'give both, or neither to use what `docker login` stored',
        });
    }
    if (username === undefined)
        return ports.openRegistry({ kind: 'configured' });
    const kept = await readAttestationRepositories(inputs);
    const named = new Set([...registries, ...kept.map(({ registry }) => registry)]);
    const [registry, ...others] = named;
    if (registry === undefined || others.length > 0) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input registry-username: is the login of one registry, and ${[...named].join(', ')} are named`, {
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
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input ${given}: ${use.hasImages ? 'nothing goes into a registry' : 'no image takes part'}`, {
        remedy: use.hasImages ? `add \`oci\` to \`store\`, or remove \`${given}\`` : 'name the images with `images`',
    });
}
/** The inputs `registry-format` and `attestation-repository`. @throws CoreError bad-input `INPUT`, OciError `REFERENCE` */
async function readRegistryInputs(inputs) {
    const format = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(inputs, 'registry-format', ['referrers', 'legacy', 'both'], 'referrers');
    const [attestationRepository, ...others] = await readAttestationRepositories(inputs);
    if (others.length === 0)
        return { format, attestationRepository };
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', 'input attestation-repository: names several repositories, and bundles go into one', {
        remedy: 'name one; `verify` looks into several',
    });
}
/** The repositories of the input `attestation-repository`, each once. @throws CoreError bad-input `INPUT`, OciError `REFERENCE` */
async function readAttestationRepositories(inputs) {
    const names = new Set(((0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs, 'attestation-repository') ?? '').split(/[\s,]+/).filter((name) => name !== ''));
    if (names.size === 0)
        return [];
    if (names.size > MAX_REPOSITORIES) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input attestation-repository: names ${names.size} repositories; at most ${MAX_REPOSITORIES} are looked into`);
    }
    const { parseRepository } = await __webpack_require__.e(/* import() */ 6232).then(__webpack_require__.bind(__webpack_require__, 13851));
    return [...names].map((name) => parseRepository(name));
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
    const example = '${{ toJSON(\u2026) }}';
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

/***/ 40277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ digestAlgorithms),
/* harmony export */   Km: () => (/* binding */ readSubjects),
/* harmony export */   aM: () => (/* binding */ subjectMachine)
/* harmony export */ });
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19379);
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

/***/ 88449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ RESULT_VERSION)
/* harmony export */ });
/** Version of the result file; it grows by one when a field changes its meaning. */
const RESULT_VERSION = 1;


/***/ }),

/***/ 84794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ speaksAbout),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   zk: () => (/* binding */ claimedDigests)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44411);
/* harmony import */ var _bundle_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30550);


/** Deeper than any statement that is read. */
const MAX_DEPTH = 100;
/** By the length in bytes, for signatures that do not name the algorithm as the specification does. */
const MESSAGE_ALGORITHMS = new Map([
    [28, 'sha224'],
    [32, 'sha256'],
    [48, 'sha384'],
    [64, 'sha512'],
]);
/**
 * Whether a bundle, unverified, names the digest: a filter for finding, never a check. What cannot be read counts as
 * speaking about it, so that the verification names what is wrong with it.
 */
function speaksAbout(found, digest) {
    const claimed = claimedDigests(found);
    if (claimed === undefined)
        return true;
    const wanted = keysOf(digest);
    return claimed.some((key) => wanted.includes(key));
}
/** Digests as keys, `algorithm:hex`. */
function keysOf(digest) {
    return Object.entries(digest).map(([algorithm, value]) => `${algorithm}:${value}`);
}
/** What was found out about bundles: each of a thousand artifacts asks each bundle of a file. */
const known = new WeakMap();
/** Keys of the digests that a bundle, unverified, speaks about; undefined for one that cannot be read. */
function claimedDigests(found) {
    const claimed = known.get(found) ?? readDigests(found) ?? 'unclear';
    known.set(found, claimed);
    return claimed === 'unclear' ? undefined : claimed;
}
function readDigests(found) {
    try {
        const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(found.text, { what: found.source, maxBytes: _bundle_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BUNDLE_FILE_BYTES */ .By });
        return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) ? digestsOfBundle(value, found.source) : [];
    }
    catch {
        return undefined;
    }
}
function digestsOfBundle(bundle, what) {
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(bundle.messageSignature))
        return digestOfMessage(bundle.messageSignature);
    const envelope = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(bundle.dsseEnvelope) ? bundle.dsseEnvelope : bundle;
    if (typeof envelope.payload !== 'string')
        return [];
    const limits = { what, maxBytes: _bundle_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BUNDLE_FILE_BYTES */ .By, maxDepth: MAX_DEPTH };
    const statement = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(Buffer.from(envelope.payload, 'base64'), limits);
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(statement) || !Array.isArray(statement.subject))
        return [];
    return statement.subject.flatMap(digestsOfSubject);
}
function digestsOfSubject(subject) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(subject) || !(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(subject.digest))
        return [];
    return Object.entries(subject.digest).map(([algorithm, value]) => `${algorithm}:${String(value)}`);
}
function digestOfMessage(message) {
    const { messageDigest } = message;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(messageDigest) || typeof messageDigest.digest !== 'string')
        return [];
    const digest = Buffer.from(messageDigest.digest, 'base64');
    const algorithm = MESSAGE_ALGORITHMS.get(digest.byteLength);
    return algorithm === undefined ? [] : [`${algorithm}:${digest.toString('hex')}`];
}


/***/ }),

/***/ 96988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ bundleFileNames),
/* harmony export */   GT: () => (/* binding */ namesFor),
/* harmony export */   cm: () => (/* binding */ artifactPart)
/* harmony export */ });
/* unused harmony exports kindSuffix, digestOf */
/** Longest file name that all file systems of the runners take, in bytes. */
const MAX_NAME_BYTES = 255;
/** Room for a number, where the same artifact is signed twice in one call. */
const NUMBER_BYTES = 8;
/** Hex digits of a digest in a name. */
const SHORT_DIGEST = 12;
const SEPARATORS_AND_CONTROLS = /[/\\\u0000-\u001f\u007f]/g;
const WINDOWS_FORBIDDEN = /[<>:"|?*]/g;
/** Devices of Windows, which they are with any extension too. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?= *(?:\.|$))/i;
/**
 * Part of a file name before `.sigstore.json`, for a subject that needs no digest to be told apart: its name, with `_`
 * for what would make another path of it.
 */
function artifactPart(name, platform) {
    const flat = name.toWellFormed().replace(SEPARATORS_AND_CONTROLS, '_');
    return platform === 'win32' ? flat.replace(WINDOWS_FORBIDDEN, '_').replace(WINDOWS_DEVICE, '_$&') : flat;
}
/** `.sigstore.json` for a signature, `.<kind>.sigstore.json` for an attestation. */
function kindSuffix(kind) {
    return kind === 'signature' ? '.sigstore.json' : `.${kind}.sigstore.json`;
}
/**
 * File names for the bundles of one call, in order: `<artifact>.sigstore.json` for a signature,
 * `<artifact>.<kind>.sigstore.json` for an attestation of one subject, `multiple.<kind>.sigstore.json` for one of
 * several, numbered when there are several such bundles. `<artifact>` of an image is the last part of its repository, with
 * its digest. Where two artifacts would share a name, and where a name is too
 * long, it carries the first 12 hex digits of its digest. No two names are equal, also on a file system that ignores
 * case or how a character is composed.
 */
function bundleFileNames(items, platform) {
    const owners = new Map();
    for (const { subjects } of items) {
        if (subjects.length !== 1 || subjects[0] === undefined)
            continue;
        const key = folded(artifactPart(shortName(subjects[0]), platform));
        owners.set(key, (owners.get(key) ?? new Set()).add(digestOf(subjects[0])));
    }
    const shards = new Map();
    for (const { subjects, kind } of items)
        if (subjects.length !== 1)
            shards.set(kind, (shards.get(kind) ?? 0) + 1);
    const used = new Map();
    const counters = new Map();
    return items.map(({ subjects, kind }) => {
        const [only] = subjects;
        if (subjects.length === 1 && only !== undefined) {
            const part = artifactPart(shortName(only), platform);
            // An image is named by its digest; its name is only where it was pushed to.
            const isShared = only.image !== undefined || (owners.get(folded(part))?.size ?? 0) > 1;
            return distinct(singleName(part, digestOf(only), isShared, kind), used);
        }
        const number = (counters.get(kind) ?? 0) + 1;
        counters.set(kind, number);
        const index = (shards.get(kind) ?? 0) > 1 ? `.${String(number).padStart(4, '0')}` : '';
        return distinct(`multiple.${kind}${index}.sigstore.json`, used);
    });
}
/** Of an image the last part of its repository. */
function shortName({ name, image }) {
    return image === undefined ? name : name.slice(name.lastIndexOf('/') + 1);
}
function singleName(part, digest, isShared, kind) {
    const suffix = kindSuffix(kind);
    const room = MAX_NAME_BYTES - NUMBER_BYTES - Buffer.byteLength(suffix);
    if (!isShared && Buffer.byteLength(part) <= room)
        return `${part}${suffix}`;
    return `${cut(part, room - SHORT_DIGEST - 1)}-${shortDigest(digest)}${suffix}`;
}
/** The same artifact may be signed twice in one call (same name, digest and kind): the later ones are numbered. */
function distinct(name, used) {
    const key = folded(name);
    const times = used.get(key) ?? 0;
    used.set(key, times + 1);
    return times === 0 ? name : distinct(name.replace(/\.sigstore\.json$/, `.${times + 1}.sigstore.json`), used);
}
/** What file systems may take for the same name is the same here. Too much only adds a digest to a name. */
function folded(name) {
    return name.normalize('NFC').toUpperCase().toLowerCase();
}
/** The digest that names an artifact: sha256 where there is one, else the first. Lower-case hex. */
function digestOf(subject) {
    return subject.digest.sha256 ?? Object.values(subject.digest)[0] ?? '';
}
/**
 * The bundle files that bear the name of an artifact, with its digest or without. Found in the time that it takes to
 * look a word up: each of thousands of artifacts looks through thousands of names.
 *
 * @param names in order, as `sort` puts them
 */
function namesFor(names, artifact, platform) {
    const part = artifactPart(artifact.name, platform);
    const short = shortDigest(digestOf(artifact));
    const starts = short === '' ? [`${part}.`] : [`${part}-${short}.`, `${part}.`];
    return starts.flatMap((start) => startingWith(names, start));
}
/** Those of the names, which are in order, that start so. */
function startingWith(names, start) {
    let first = 0;
    for (let end = names.length; first < end;) {
        const middle = (first + end) >> 1;
        if ((names[middle] ?? '') < start)
            first = middle + 1;
        else
            end = middle;
    }
    let end = first;
    while (names[end]?.startsWith(start) === true)
        end += 1;
    return names.slice(first, end);
}
function shortDigest(digest) {
    return digest.slice(0, SHORT_DIGEST);
}
/** Cuts at a whole character, so that no half of a multi-byte one is left. */
function cut(text, bytes) {
    let result = '';
    let size = 0;
    for (const character of text) {
        size += Buffer.byteLength(character);
        if (size > bytes)
            break;
        result += character;
    }
    return result;
}


/***/ }),

/***/ 65832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ fileStore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(16061);
// EXTERNAL MODULE: ./packages/core/lib/storage/bundle-file.js + 1 modules
var bundle_file = __webpack_require__(30550);
// EXTERNAL MODULE: ./packages/core/lib/storage/claims.js
var claims = __webpack_require__(84794);
// EXTERNAL MODULE: ./packages/core/lib/storage/file-names.js
var file_names = __webpack_require__(96988);
// EXTERNAL MODULE: ./packages/core/lib/storage/write-safely.js
var write_safely = __webpack_require__(28351);
;// CONCATENATED MODULE: ./packages/core/lib/storage/folder-index.js






/** Most bundle files of a folder that are looked at. */
const MAX_FILES = 10_000;
/** Names of the bundle files of a folder, in order. @throws CoreError bad-input `BUNDLE_DIR` */
async function bundleFileNamesIn(folder, fs) {
    const names = [];
    try {
        for await (const entry of await fs.opendir(folder)) {
            if (entry.isDirectory() || !/\.(?:sigstore|sigstore\.json|jsonl)$/.test(entry.name))
                continue;
            names.push(entry.name);
            if (names.length > MAX_FILES)
                break;
        }
    }
    catch (cause) {
        throw (0,error/* badInput */.AN)('BUNDLE_DIR', `${(0,printable/* printable */.g)(folder)}: cannot be read: ${(0,write_safely/* reasonOf */.A3)(cause)}`, {
            remedy: 'give the folder with the bundles as `bundle-dir`',
            cause,
        });
    }
    if (names.length <= MAX_FILES)
        return names.sort();
    throw (0,error/* badInput */.AN)('BUNDLE_DIR', `${(0,printable/* printable */.g)(folder)}: more than ${MAX_FILES} bundle files`, {
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
    return (0,error/* badInput */.AN)('OUTPUT_PATH', `bundle-dir ${(0,printable/* printable */.g)(path)}: ${problem}`, { remedy });
}

// EXTERNAL MODULE: ./packages/core/lib/storage/write-files.js
var write_files = __webpack_require__(17662);
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
        await (0,write_files/* writeFilesSafely */.N)(files, fs, waitingFs, (at) => stored(at, { store: 'file', path: files[at]?.path ?? '' }));
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
    throw (0,error/* badInput */.AN)('OUTPUT_PATH', `"${(0,printable/* printable */.g)(name)}": is not the name of a file`);
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


/***/ }),

/***/ 17662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ writeFilesSafely)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3383);
/* harmony import */ var _write_safely_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28351);




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
    await (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .mapLimit */ .s)(files.slice(first), AT_ONCE, async ({ path, data }, index) => {
        await (0,_write_safely_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileSafely */ .kv)(path, data, fs);
        written(first + index);
    });
}
/** @param made folders that are there */
function writeAtOnce({ path, data }, fs, made) {
    const found = fs.lstatSync(path, { throwIfNoEntry: false });
    if (found !== undefined)
        (0,_write_safely_js__WEBPACK_IMPORTED_MODULE_3__/* .assertRegular */ .Vu)(path, found);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `.slsa-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
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
        throw (0,_write_safely_js__WEBPACK_IMPORTED_MODULE_3__/* .unwritable */ .mP)(path, cause);
    }
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

/***/ 63197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ cacheDir),
  R: () => (/* binding */ openPorts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/outcome/version.js
var version = __webpack_require__(38618);
// EXTERNAL MODULE: ./packages/runner/lib/quick-fs.js
var quick_fs = __webpack_require__(62691);
// EXTERNAL MODULE: ./packages/wire/lib/clock.js
var lib_clock = __webpack_require__(69441);
;// CONCATENATED MODULE: ./packages/cli/lib/job.js

/**
 * The job that the command line runs in; outside of one what a flow needs to know anyway: the server, and where files
 * are. Paths are relative to the current folder here and there.
 */
async function readCallerJob({ env, cwd }) {
    const serverUrl = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
    const { ImageOS: os, ImageVersion: version } = env;
    return {
        serverUrl,
        apiUrl: env.GITHUB_API_URL || apiOf(serverUrl),
        repository: env.GITHUB_REPOSITORY ?? '',
        eventName: env.GITHUB_EVENT_NAME ?? '',
        ref: env.GITHUB_REF ?? '',
        runId: env.GITHUB_RUN_ID ?? '',
        runAttempt: env.GITHUB_RUN_ATTEMPT || '1',
        runnerName: env.RUNNER_NAME || undefined,
        runnerImage: os && version ? { os, version } : undefined,
        workspace: cwd,
        tempDir: env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(),
        ...(await eventOf(env)),
        artifactsList: env.GITHUB_ARTIFACTS_LIST || undefined,
    };
}
/** Only a job has an event; what reads it need not be loaded elsewhere. */
async function eventOf(env) {
    if ((env.GITHUB_EVENT_PATH ?? '') === '')
        return { event: {}, isFork: false };
    const { isForkEvent, readEvent } = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(311)]).then(__webpack_require__.bind(__webpack_require__, 90311));
    const event = readEvent(env);
    return { event, isFork: isForkEvent(event) };
}
function apiOf(serverUrl) {
    if (serverUrl === 'https://github.com')
        return 'https://api.github.com';
    const tenant = /^https:\/\/([a-z0-9-]+\.ghe\.com)$/.exec(serverUrl)?.[1];
    return tenant === undefined ? `${serverUrl}/api/v3` : `https://api.${tenant}`;
}

// EXTERNAL MODULE: ./packages/cli/lib/error.js
var lib_error = __webpack_require__(11010);
;// CONCATENATED MODULE: ./packages/cli/lib/offline.js

/** Stands for the network where nothing may be asked of it: whoever asks is refused, and nothing that could ask is loaded. */
function noNetwork() {
    const refuse = () => {
        throw new lib_error/* CliError */.z('OFFLINE', 'offline: nothing is asked of the network');
    };
    const refuseLater = async () => refuse();
    return {
        http: { request: refuseLater, budget: undefined, stats: { requests: 0, peak: {} } },
        github: {
            visibility: refuseLater,
            fileAt: refuseLater,
            jobs: refuseLater,
            attemptJobs: refuseLater,
            trustDomain: refuseLater,
            attestationStore: refuse,
            releaseStore: refuse,
        },
    };
}

;// CONCATENATED MODULE: ./packages/cli/lib/policy/engine.js
/** Reads and applies policy files; what does that is loaded when there is one. */
const policyEngine = {
    open: async (bytes, what) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4076), __webpack_require__.e(6542), __webpack_require__.e(743), __webpack_require__.e(5040), __webpack_require__.e(5522)]).then(__webpack_require__.bind(__webpack_require__, 67075))).policyEngine.open(bytes, what),
};

;// CONCATENATED MODULE: ./packages/cli/lib/ports.js











/** Everything from outside that a flow uses, on this machine. */
async function openPorts(inputs, machine, options) {
    const { env, terminal, cwd } = machine;
    await trustOwnCa(inputs.input('ca-file'), cwd);
    const job = await readCallerJob(machine);
    const clock = lib_clock/* systemClock */.m;
    const debug = (line) => {
        if (options.isVerbose)
            terminal.warn([{ text: line, style: 'dim' }]);
    };
    const { http, github } = options.isOffline
        ? noNetwork()
        : await (await Promise.all(/* import() */[__webpack_require__.e(2133), __webpack_require__.e(2962), __webpack_require__.e(7959)]).then(__webpack_require__.bind(__webpack_require__, 72962))).openNetwork(inputs, {
            env,
            job,
            clock,
            budgetMs: options.budgetMs,
            log: debug,
        });
    const ports = {
        http,
        clock,
        fs: options.fs ?? quick_fs/* quickFs */.d,
        ...(options.fs === undefined ? { waitingFs: external_node_fs_ } : {}),
        platform: process.platform,
        parallelism: (0,external_node_os_.availableParallelism)(),
        workerUrl: script('hash-worker.mjs', '@slsa-actions/core/hash-worker'),
        verifyWorkerUrl: script('verify-worker/index.js', '@slsa-actions/core/verify-worker'),
        idToken: async (audience) => {
            if (options.idToken !== undefined)
                return options.idToken(audience, http);
            throw (0,error/* badInput */.AN)('ID_TOKEN', 'there is nobody to sign as');
        },
        github,
        job: { ...job, tempDir: options.tempDir ?? job.tempDir },
        log: {
            info: (line) => {
                if (options.isVerbose)
                    debug(line);
                else
                    terminal.progress(line);
            },
            debug,
        },
        openKey: async (request) => (await __webpack_require__.e(/* import() */ 9210).then(__webpack_require__.bind(__webpack_require__, 59210))).openKey(request, { env, cwd, fs: quick_fs/* quickFs */.d, http, clock }),
        openRegistry: async (login) => (await __webpack_require__.e(/* import() */ 3619).then(__webpack_require__.bind(__webpack_require__, 53619))).openRegistry(login, { env, fs: quick_fs/* quickFs */.d, http, clock }),
        deployments: async () => {
            const { deploymentReader, toolRunner } = await __webpack_require__.e(/* import() */ 6066).then(__webpack_require__.bind(__webpack_require__, 86066));
            return deploymentReader(toolRunner(env));
        },
        policies: policyEngine,
        version: version/* SUITE_VERSION */.s,
        cacheDir: cacheDir(env),
    };
    return ports;
}
/** Folder that keeps TUF metadata between calls: below `XDG_CACHE_HOME`, or where the platform keeps caches. */
function cacheDir(env, platform = process.platform) {
    const own = env.XDG_CACHE_HOME || (platform === 'win32' ? env.LOCALAPPDATA : undefined);
    return (0,external_node_path_.join)(own || (0,external_node_path_.join)((0,external_node_os_.homedir)(), platform === 'darwin' ? 'Library/Caches' : '.cache'), 'slsa-actions', 'tuf');
}
/** Trusts the certificates of `--ca-file` beside the platform's own. */
async function trustOwnCa(path, cwd) {
    if (path.trim() === '')
        return;
    let pem;
    try {
        pem = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path.trim()), 'utf8');
    }
    catch (cause) {
        throw (0,error/* badInput */.AN)('INPUT', `input ca-file: ${path} cannot be read`, { cause });
    }
    const { trustCaFile } = await __webpack_require__.e(/* import() */ 1348).then(__webpack_require__.bind(__webpack_require__, 21348));
    trustCaFile(pem, 'input ca-file');
}
/** A script for threads: the bundle brings it along, else it is the package's. */
function script(bundled, name) {
    const here = require("url").pathToFileURL(__filename).href;
    const beside = new URL(bundled, here);
    if ((0,external_node_fs_.existsSync)(beside))
        return beside;
    try {
        return (0,external_node_url_.pathToFileURL)((0,external_node_module_.createRequire)(here).resolve(name));
    }
    catch {
        return undefined;
    }
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

/***/ 30550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  By: () => (/* binding */ MAX_BUNDLE_FILE_BYTES),
  JD: () => (/* binding */ bundlesInFile),
  km: () => (/* binding */ bundlesInText)
});

// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(16061);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/core/lib/verification/npm-package.js
var npm_package = __webpack_require__(80541);
;// CONCATENATED MODULE: ./packages/core/lib/storage/unpack.js



/** Largest document, in bytes; that of files. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Lists in lists, as pages of an API that were put together. */
const MAX_LISTS = 2;
/**
 * The bundles in a document that holds several: a list of them, GitHub's answer `{"attestations":[{"bundle":\u2026}]}`, or
 * npm's, in which each says its type. Anything else is one bundle and stays as it is, whatever is wrong with it.
 */
function unpackBundles(found) {
    const { text, source } = found;
    // The payload of a bundle is base64, so none has this word.
    if (!text.trimStart().startsWith('[') && !text.includes('"attestations"'))
        return [found];
    const value = readJson(text, source);
    if (value === undefined || !isDocument(value))
        return [found];
    return bundlesOf(value, source, 0);
}
function readJson(text, source) {
    try {
        return (0,parse/* parseJson */.q)(text, { what: source, maxBytes: MAX_BYTES });
    }
    catch {
        // The reader of bundles says what is wrong.
        return undefined;
    }
}
function isDocument(value) {
    return Array.isArray(value) || ((0,types/* isJsonObject */.O)(value) && Array.isArray(value.attestations) && !('mediaType' in value));
}
function bundlesOf(value, source, depth) {
    if (depth > MAX_LISTS || !isDocument(value))
        return [textOf(value, source)];
    if (Array.isArray(value)) {
        return value.flatMap((entry, index) => bundlesOf(entry, `${source}[${index}]`, depth + 1));
    }
    const entries = Array.isArray(value.attestations) ? value.attestations : [];
    if (entries.some((entry) => (0,types/* isJsonObject */.O)(entry) && 'predicateType' in entry))
        return packageBundles(entries, source);
    return entries.map((entry, index) => bundleOf(entry, `${source}[${index}]`));
}
/**
 * What npm has about a package. Its registry signs that it published it, beside what the build signed, and both must
 * verify: one alone says half (case C11).
 */
function packageBundles(entries, source) {
    const named = entries.map((entry, index) => ({
        isPublish: (0,types/* isJsonObject */.O)(entry) && entry.predicateType === npm_package/* NPM_PUBLISH */.C,
        found: bundleOf(entry, `${source}[${index}]`),
    }));
    const [published, ...more] = named.flatMap(({ isPublish, found }) => (isPublish ? [found] : []));
    const others = named.flatMap(({ isPublish, found }) => (isPublish ? [] : [found]));
    if (others.length === 0)
        return named.map(({ found }) => found);
    if (published !== undefined && more.length === 0)
        return others.map((found) => ({ ...found, published }));
    const failure = (0,error/* refused */.J5)('NPM_PACKAGE', `${source}: has ${more.length + (published ? 1 : 0)} publish attestations`, {
        remedy: 'fetch the attestations of the package from the registry anew',
    });
    return others.map((found) => ({ failure, ...found }));
}
function bundleOf(entry, source) {
    const bundle = (0,types/* isJsonObject */.O)(entry) ? entry.bundle : undefined;
    if ((0,types/* isJsonObject */.O)(bundle))
        return textOf(bundle, source);
    const failure = (0,error/* refused */.J5)('BUNDLE', `${source}: holds no bundle`, {
        remedy: 'give the bundles themselves, for example those of `gh attestation download`',
    });
    return { text: '', source, failure };
}
function textOf(value, source) {
    return { text: JSON.stringify(value), source };
}

// EXTERNAL MODULE: ./packages/core/lib/storage/write-safely.js
var write_safely = __webpack_require__(28351);
;// CONCATENATED MODULE: ./packages/core/lib/storage/bundle-file.js





/** Largest bundle file that is read, in bytes. */
const MAX_BUNDLE_FILE_BYTES = 64 * 1024 * 1024;
/** Most bundles of one file. */
const MAX_LINES = 10_000;
/**
 * Bundles of one file, as {@link bundlesInText} reads them.
 *
 * @throws CoreError bad-input `BUNDLE_FILE`, `BUNDLE_TOO_LARGE`; WireError `JSON_*`, naming the line
 */
async function bundlesInFile(path, fs) {
    const shown = (0,printable/* printable */.g)(path);
    const bytes = await (0,read_limited/* readLimited */.tk)(path, MAX_BUNDLE_FILE_BYTES, fs, (failure) => unreadable(shown, failure));
    const text = (0,read_limited/* utf8Of */.vw)(bytes);
    if (text === undefined)
        throw (0,error/* badInput */.AN)('BUNDLE_FILE', `${shown}: is not UTF-8`, { remedy: 'save it as UTF-8' });
    return bundlesInText(text, shown);
}
/**
 * Bundles of a JSON or JSON Lines document, as they stand in it: unverified. Lists of bundles, and the answers of GitHub's
 * and npm's API, are unpacked. What holds one bundle is given as it is, whatever is wrong with it; of several, one bad line refuses all: the document was cut or tampered with, and the rest of
 * it is not to be believed either.
 *
 * @param source names the document, in one line
 * @throws CoreError bad-input `BUNDLE_FILE`; WireError `JSON_*`, naming the line
 */
function bundlesInText(text, source) {
    const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (bare.trim() === '')
        throw (0,error/* badInput */.AN)('BUNDLE_FILE', `${source}: is empty`, { remedy: 'give a file with a bundle' });
    const lines = linesOf(bare, source);
    if (!isJsonLines(bare, lines))
        return limited(unpackBundles({ text: bare, source }), source);
    const found = lines.flatMap(({ line, number }) => {
        (0,parse/* parseJson */.q)(line, { what: `${source}, line ${number}`, maxBytes: MAX_BUNDLE_FILE_BYTES });
        return unpackBundles({ text: line, source: `${source}:${number}` });
    });
    return limited(found, source);
}
function limited(found, source) {
    if (found.length <= MAX_LINES)
        return found;
    throw tooMany(source);
}
function tooMany(source) {
    return (0,error/* badInput */.AN)('BUNDLE_FILE', `${source}: has more than ${MAX_LINES} bundles`, { remedy: 'split the file' });
}
/** Lines that are not blank, with their numbers. */
function linesOf(text, shown) {
    const lines = [];
    let number = 0;
    let start = 0;
    while (start < text.length) {
        const feed = text.indexOf('\n', start);
        const end = feed === -1 ? text.length : feed;
        number += 1;
        const line = withoutBlanks(text, start, end);
        if (line.startsWith('{') && lines.length >= MAX_LINES)
            throw tooMany(shown);
        if (line !== '')
            lines.push({ line, number });
        start = end + 1;
    }
    return lines;
}
/** A part of the text without the blanks of JSON around it; others are faults. */
function withoutBlanks(text, start, end) {
    const isBlank = (at) => ' \t\r'.includes(text.charAt(at));
    let from = start;
    let to = end;
    while (from < to && isBlank(from))
        from += 1;
    while (to > from && isBlank(to - 1))
        to -= 1;
    return text.slice(from, to);
}
/** Several lines of which one is a document of its own, and which are not a document together. */
function isJsonLines(text, lines) {
    return lines.length > 1 && lines.some(({ line }) => line.startsWith('{') && isJson(line)) && !isJson(text);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function unreadable(path, { reason, problem, cause }) {
    return (0,error/* badInput */.AN)(reason === 'too-large' ? 'BUNDLE_TOO_LARGE' : 'BUNDLE_FILE', `${path}: ${problem}${cause === undefined ? '' : `: ${(0,write_safely/* reasonOf */.A3)(cause)}`}`, { remedy: 'give a file with bundles', ...(cause === undefined ? {} : { cause }) });
}


/***/ }),

/***/ 28351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Vu: () => (/* binding */ assertRegular),
/* harmony export */   kv: () => (/* binding */ writeFileSafely),
/* harmony export */   mP: () => (/* binding */ unwritable),
/* harmony export */   zb: () => (/* binding */ assertReplaceable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);
/* harmony import */ var _subject_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16061);




/**
 * Writes a file so that readers see the whole of it or nothing: to a temporary name beside it, then renamed. The folder
 * is made if it is missing. An existing regular file is replaced; a symbolic link or a folder in its place is refused.
 *
 * @throws CoreError bad-input `OUTPUT_PATH` (not a regular file), `OUTPUT_WRITE` (disk full, read-only, no permission)
 */
async function writeFileSafely(path, data, fs) {
    await assertReplaceable(path, fs);
    // Short, since the name itself may have all the bytes that a name may have.
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.slsa-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.tmp`);
    try {
        await fs.mkdir((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        // 'wx' is O_EXCL: it never follows a link that somebody else put under the temporary name.
        const file = await fs.open(temporary, 'wx', 0o644);
        try {
            await file.writeFile(data);
        }
        finally {
            await file.close();
        }
        await fs.rename(temporary, path);
    }
    catch (cause) {
        await fs.rm(temporary, { force: true }).catch(() => undefined);
        throw unwritable(path, cause);
    }
}
/** Refuses a path at which something lies that is not a regular file. @throws CoreError bad-input `OUTPUT_PATH` */
async function assertReplaceable(path, fs) {
    const found = await fs.lstat(path).catch(() => undefined);
    if (found !== undefined)
        assertRegular(path, found);
}
/** The same for what was found at the path. @throws CoreError bad-input `OUTPUT_PATH` */
function assertRegular(path, found) {
    if (found.isFile())
        return;
    const kind = found.isSymbolicLink() ? 'a symbolic link' : found.isDirectory() ? 'a folder' : 'not a regular file';
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('OUTPUT_PATH', `${(0,_subject_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)}: is ${kind}, and is not overwritten`, {
        remedy: 'remove it or choose another path',
    });
}
/** The error for a file that could not be written. */
function unwritable(path, cause) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('OUTPUT_WRITE', `${(0,_subject_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g)(path)}: cannot be written: ${reasonOf(cause)}`, {
        remedy: 'nothing was left behind; give a folder that exists, is writable and has room',
        cause,
    });
}
const REASONS = new Map([
    ['ENOSPC', 'the disk is full'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EROFS', 'the file system is read-only'],
    ['EACCES', 'permission denied'],
    ['EPERM', 'not permitted'],
    ['ENOTDIR', 'a part of the path is not a folder'],
    ['EEXIST', 'a part of the path is not a folder'],
    ['ENAMETOOLONG', 'the name is too long for this file system'],
    ['EISDIR', 'it is a folder'],
    ['ENOENT', 'no such file or folder'],
    ['ELOOP', 'its links lead in a circle'],
]);
/** Words for the errors of a file system; its own message otherwise. */
function reasonOf(cause) {
    if (typeof cause !== 'object' || cause === null)
        return String(cause);
    const known = 'code' in cause ? REASONS.get(cause.code) : undefined;
    return known ?? ('message' in cause ? String(cause.message) : String(cause));
}


/***/ }),

/***/ 16061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable),
/* harmony export */   y: () => (/* binding */ problemOfName)
/* harmony export */ });
/** A name with everything that would not be seen, or that a terminal would obey, written as an escape. */
function printable(name) {
    return name.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** What stops a name from being a subject's: a line end would break every list that it stands in. */
function problemOfName(name) {
    if (/[\r\n]/.test(name))
        return 'has a line end in its name';
    if (name.includes('\0'))
        return 'has a NUL character in its name';
    return name.isWellFormed() ? undefined : 'has half a character in its name';
}


/***/ }),

/***/ 97895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   tk: () => (/* binding */ readLimited),
/* harmony export */   vw: () => (/* binding */ utf8Of)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const CHUNK = 1024 * 1024;
/**
 * The bytes of a regular file of at most `maxBytes`. The open file is asked for its kind and size, not the path, so that
 * it cannot be exchanged in between; and it is opened without blocking, since a pipe would wait for a writer for ever.
 *
 * @param fail makes the error to throw
 */
async function readLimited(path, maxBytes, fs, fail) {
    const unreadable = (cause) => {
        throw fail({ reason: 'unreadable', problem: 'cannot be read', cause });
    };
    const file = await fs.open(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)).catch(unreadable);
    try {
        const content = contentOf(await file.stat(), maxBytes, fail);
        for (;;) {
            const buffer = content.room();
            const { bytesRead } = await file.read(buffer, 0, buffer.byteLength, null).catch(unreadable);
            const whole = content.add(buffer.subarray(0, bytesRead));
            if (whole !== undefined)
                return whole;
        }
    }
    finally {
        await file.close();
    }
}
/**
 * The content of an open file, to be filled by whoever reads it.
 *
 * @param fail makes the error to throw for what is no regular file, or too large
 */
function contentOf(found, maxBytes, fail) {
    if (!found.isFile())
        throw fail({ reason: 'not-a-file', problem: 'is not a regular file' });
    if (found.size > maxBytes) {
        throw fail({ reason: 'too-large', problem: `has ${found.size} bytes; at most ${maxBytes} are read` });
    }
    const chunks = [];
    let size = 0;
    let room = 0;
    return {
        room: () => {
            room = Math.max(Math.min(CHUNK, found.size - size + 1), 4096);
            return Buffer.allocUnsafe(room);
        },
        add: (bytes) => {
            if (bytes.byteLength === 0)
                return Buffer.concat(chunks);
            size += bytes.byteLength;
            if (size > maxBytes)
                throw fail({ reason: 'too-large', problem: `has more than ${maxBytes} bytes` });
            chunks.push(bytes);
            // As many bytes as it has, with room for more: that was all. Some files of the system have no size and yet a
            // content; others grow meanwhile.
            return size === found.size && bytes.byteLength < room ? Buffer.concat(chunks) : undefined;
        },
    };
}
/** The bytes as text; undefined for what is not UTF-8. */
function utf8Of(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
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

/***/ 55160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ax: () => (/* binding */ MAX_ROOT_BYTES),
/* harmony export */   t1: () => (/* binding */ parseTrustedRoot),
/* harmony export */   uE: () => (/* binding */ parseTrustedRoots)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27604);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77692);




/** Largest trusted root that is read, in bytes. */
const MAX_ROOT_BYTES = 16 * 1024 * 1024;
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.[12]|\.v0\.[12]\+json)$/;
/** Fields of the trusted root and of what it lists (sigstore/protobuf-specs, sigstore_trustroot.proto). */
const FIELDS = {
    root: ['mediaType', 'tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities'],
    log: ['baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator'],
    authority: ['subject', 'uri', 'certChain', 'validFor', 'operator'],
};
/**
 * A trusted root, checked more strictly than by its parser: no unknown field, canonical base64, keys and certificates
 * that can be read, and a beginning of validity for each authority and log. One without it would be trusted for all
 * time (case A17).
 *
 * @param what names the file or place, for errors
 * @throws CoreError bad-input `TRUSTED_ROOT`
 */
function parseTrustedRoot(bytes, what) {
    return rootOf((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, { what, maxBytes: MAX_ROOT_BYTES }), what);
}
/** The roots of a file with one root, or with several, one a line, as `gh attestation trusted-root` prints them. */
function parseTrustedRoots(bytes, what) {
    if (bytes.byteLength > MAX_ROOT_BYTES)
        throw bad(what, `has ${bytes.byteLength} bytes; at most ${MAX_ROOT_BYTES} are read`);
    const lines = Buffer.from(bytes)
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
    const isLines = lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line));
    if (!isLines)
        return [parseTrustedRoot(bytes, what)];
    return lines.map((line, index) => parseTrustedRoot(line, `${what}, line ${index + 1}`));
}
function rootOf(value, what) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        throw bad(what, 'is not a JSON object');
    onlyKnown(value, FIELDS.root, what);
    if (typeof value.mediaType !== 'string' || !MEDIA_TYPE.test(value.mediaType)) {
        throw bad(what, `is not a trusted root (mediaType ${JSON.stringify(value.mediaType ?? null)})`);
    }
    for (const name of ['tlogs', 'ctlogs']) {
        for (const [index, log] of listOf(value, name, what).entries())
            checkLog(log, `${what}: ${name}[${index}]`);
    }
    for (const name of ['certificateAuthorities', 'timestampAuthorities']) {
        for (const [index, authority] of listOf(value, name, what).entries()) {
            checkAuthority(authority, `${what}: ${name}[${index}]`);
        }
    }
    try {
        return _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(value);
    }
    catch (cause) {
        throw bad(what, 'cannot be read', cause);
    }
}
function listOf(root, name, what) {
    const list = root[name] ?? [];
    if (!Array.isArray(list))
        throw bad(what, `${name} is not a list`);
    return list;
}
function checkLog(value, path) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        throw bad(path, 'is not an object');
    onlyKnown(value, FIELDS.log, path);
    const { publicKey, logId, checkpointKeyId } = value;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(publicKey))
        throw bad(path, 'has no public key');
    const der = bytesAt(publicKey.rawBytes, `${path}.publicKey.rawBytes`);
    const isPkcs1 = typeof publicKey.keyDetails === 'string' && publicKey.keyDetails.startsWith('PKCS1_');
    try {
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: isPkcs1 ? 'pkcs1' : 'spki' });
    }
    catch (cause) {
        throw bad(path, 'has a public key that cannot be read', cause);
    }
    checkPeriod(publicKey.validFor, `${path}.publicKey.validFor`);
    for (const [name, id] of Object.entries({ logId, checkpointKeyId })) {
        if (id === undefined && name === 'checkpointKeyId')
            continue;
        if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(id))
            throw bad(path, `has no ${name}`);
        bytesAt(id.keyId, `${path}.${name}.keyId`);
    }
}
function checkAuthority(value, path) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        throw bad(path, 'is not an object');
    onlyKnown(value, FIELDS.authority, path);
    checkPeriod(value.validFor, `${path}.validFor`);
    const certificates = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value.certChain) ? value.certChain.certificates : undefined;
    if (!Array.isArray(certificates) || certificates.length === 0)
        throw bad(path, 'has no certificates');
    certificates.forEach((certificate, index) => {
        const at = `${path}.certChain.certificates[${index}]`;
        const der = bytesAt((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(certificate) ? certificate.rawBytes : undefined, at);
        try {
            new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der);
        }
        catch (cause) {
            throw bad(at, 'cannot be read', cause);
        }
    });
}
/** Validity from a time on, to another one or for ever. Both ends belong to it. */
function checkPeriod(value, path) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) || typeof value.start !== 'string' || Number.isNaN(Date.parse(value.start))) {
        throw bad(path, 'has no start', undefined, 'give every authority and log a start of validity; without one it would be trusted for all time');
    }
    if (value.end !== undefined && (typeof value.end !== 'string' || Number.isNaN(Date.parse(value.end))))
        throw bad(path, 'has an end that is no time');
}
function onlyKnown(value, known, path) {
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw bad(path, `has the unknown field "${unknown.slice(0, 80)}"`);
}
function bytesAt(value, path) {
    if (typeof value !== 'string' || value === '')
        throw bad(path, 'is missing');
    return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .decodeBase64 */ .y)(value, path);
}
function bad(path, problem, cause, remedy) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_5__/* .badInput */ .AN)('TRUSTED_ROOT', `${path}: ${problem}`, {
        ...(cause === undefined ? {} : { cause }),
        ...(remedy === undefined ? {} : { remedy }),
    });
}


/***/ }),

/***/ 80541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ NPM_PUBLISH),
/* harmony export */   b: () => (/* binding */ assertPublished)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(772);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);


/** The type of what npm's registry signs when it takes a package. */
const NPM_PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const REGISTRY = 'https://registry.npmjs.org';
/**
 * Checks that npm's registry published the very package that an attestation speaks about: one subject in both, named by
 * the package URL of the name and version that the registry says (case C12).
 *
 * @param publish verified under the profile `npm`
 * @throws CoreError refused `NPM_PACKAGE`
 * @see https://github.com/npm/attestation/tree/main/specs/publish/v0.1
 */
function assertPublished(publish, attestation) {
    const { statement } = publish;
    if (publish.profile !== 'npm' || statement?.predicateType !== NPM_PUBLISH)
        throw bad('the publish attestation is none of npm');
    const { predicate } = statement;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(predicate) || typeof predicate.name !== 'string' || typeof predicate.version !== 'string')
        throw bad('the publish attestation names no package');
    if (predicate.registry !== REGISTRY)
        throw bad('the publish attestation names another registry');
    const [published, ...others] = statement.subject;
    const url = packageUrl(predicate.name, predicate.version);
    if (published === undefined || others.length > 0 || published.name !== url)
        throw bad(`the publish attestation is of ${url} and speaks about ${String(published?.name).slice(0, 200)}`);
    const subjects = attestation.statement?.subject ?? [];
    const isSame = subjects.length === 1 &&
        subjects[0]?.name === url &&
        (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...subjects[0]?.digest }) === (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)({ ...published.digest });
    if (!isSame)
        throw bad(`npm published ${url}, and the attestation beside it speaks about something else`);
}
/** A package URL of npm, in which the sign of a scope is written `%40` (package-url/purl-spec, types/npm). */
function packageUrl(name, version) {
    return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}
function bad(problem) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('NPM_PACKAGE', problem, { remedy: 'fetch both attestations of the package from the registry anew' });
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


/***/ }),

/***/ 69441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   y: () => (/* binding */ createBudget)
/* harmony export */ });
/** The machine's own time. */
const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal?.addEventListener('abort', stop, { once: true });
    }),
};
/** A budget of that many milliseconds from its first use. */
function createBudget(ms, clock = systemClock) {
    let begun;
    let allowed = ms;
    return {
        remaining: () => {
            begun ??= clock.now();
            return Math.max(0, begun + allowed - clock.now());
        },
        limit: (whole) => {
            allowed = whole;
        },
    };
}


/***/ }),

/***/ 48369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   VT: () => (/* binding */ assertServiceUrl),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20209);

/** Whether the host name of a parsed URL means this machine. The URL parser has written every address in one way. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/**
 * The URL of a service: https, or http on loopback; without credentials in it.
 *
 * @param what names the place the text came from, for errors
 * @throws WireError `URL_REFUSED`
 */
function assertServiceUrl(text, what) {
    if (!URL.canParse(text))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('URL_REFUSED', `${what}: "${shownText(text)}" is not a URL`);
    const url = new URL(text);
    if (url.username !== '' || url.password !== '') {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('URL_REFUSED', `${what}: a URL with credentials in it is not accepted`, {
            remedy: 'give them as inputs of their own',
        });
    }
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return url;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('URL_REFUSED', `${what}: ${url.protocol}//${url.host} is not https`, {
        remedy: 'use https; plain http is for loopback only',
    });
}
/** Origin and path of a URL: what may stand in messages. */
function shownUrl(url) {
    return `${url.origin}${url.pathname}`;
}
/** Beginning of a text that should have been a URL, without what could be a password or a signed query. */
function shownText(text) {
    return (text.split(/[?#]/)[0] ?? '').replace(/^.*@/s, '***@').slice(0, 200);
}


/***/ }),

/***/ 772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20209);

/**
 * The value as text with keys in order of their code units and no spaces, so that equal values are equal texts: for
 * values that were parsed here the canonical form of RFC 8785. Numbers are written as ECMAScript does, `-0` as `0`.
 *
 * @throws WireError `JSON_NUMBER` for NaN and infinite numbers, which no parsed value holds
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return scalar(value);
    const members = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${members.join(',')}}`;
}
function scalar(value) {
    if (typeof value !== 'number' || Number.isFinite(value))
        return JSON.stringify(value);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('JSON_NUMBER', `${value}: cannot be written as JSON`);
}


/***/ }),

/***/ 44411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** Whether a value is a JSON object: not null, not an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 3383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mapLimit)
/* harmony export */ });
/**
 * The results of `work` over the items, in their order, at most `limit` at once. After a failure nothing new is started;
 * what runs is waited for, then the first failure is thrown.
 */
async function mapLimit(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failure;
    const lanes = Math.min(Math.max(1, Math.floor(limit) || 1), items.length);
    const lane = async () => {
        while (next < items.length && failure === undefined) {
            const index = next;
            next += 1;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    if (failure !== undefined)
        throw failure.error;
    return results;
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

/***/ 92354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERIFY: () => (/* binding */ VERIFY)
/* harmony export */ });
const ARTIFACTS = [
    {
        name: 'files',
        value: 'PATTERNS',
        isList: true,
        help: 'Files by glob, relative to the current folder; separated by commas.',
    },
    { name: 'digests', value: 'DIGESTS', isList: true, help: 'Digests of artifacts that are not at hand, `sha256:HEX`.' },
    {
        name: 'images',
        value: 'IMAGES',
        isList: true,
        help: 'Images, REGISTRY/REPOSITORY@sha256:HEX or REGISTRY/REPOSITORY:TAG, as oci://NAME among the arguments.',
    },
    {
        name: 'manifests',
        value: 'FILES',
        isList: true,
        help: 'Kubernetes manifests, Compose files, Dockerfiles, folders of charts and kustomizations: every image in them.',
    },
].map((option) => ({ ...option, group: 'What is verified' }));
const BUNDLES = [
    {
        name: 'bundle',
        value: 'FILE',
        help: 'File with bundles, JSON or JSON Lines. Left out: they are looked up where --bundle-from says.',
    },
    {
        name: 'bundle-from',
        value: 'PLACES',
        isList: true,
        help: 'github, oci (the registry of an image), file, release, separated by commas. Default github; for images oci, then github; file with --offline.',
    },
    {
        name: 'bundle-dir',
        value: 'DIR',
        help: 'Folder that is looked through with --bundle-from file. Default the current one.',
    },
    { name: 'release-tag', value: 'TAG', help: 'Tag of the release with --bundle-from release.' },
    {
        name: 'attestation-repository',
        value: 'REPOSITORIES',
        isList: true,
        help: "Repositories that keep the bundles, by commas, if not the image's own, which can be among them.",
    },
    {
        name: 'registry-username',
        value: 'NAME',
        help: 'User of the registry, with --registry-password. Left out: what `docker login` stored.',
    },
    { name: 'registry-password', value: 'PASSWORD', help: 'Password of the registry.' },
].map((option) => ({ ...option, group: 'Where the bundles are' }));
const SIGNER = [
    {
        name: 'certificate-identity',
        value: 'IDENTITY',
        help: 'Who must have signed: the name in the certificate, exactly.',
    },
    {
        name: 'certificate-identity-pattern',
        value: 'REGEXP',
        help: 'The same as a regular expression (RE2), which must match the whole name.',
    },
    {
        name: 'certificate-identity-regexp',
        value: 'REGEXP',
        standsFor: 'certificate-identity-pattern',
        help: 'The same, by the name that cosign gives it. Here too it must match the whole name.',
    },
    { name: 'certificate-oidc-issuer', value: 'URL', help: 'Who vouched for that identity, exactly.' },
    {
        name: 'certificate-oidc-issuer-pattern',
        value: 'REGEXP',
        help: 'The same as a regular expression (RE2), which must match the whole URL.',
    },
    {
        name: 'certificate-oidc-issuer-regexp',
        value: 'REGEXP',
        standsFor: 'certificate-oidc-issuer-pattern',
        help: 'The same, by the name that cosign gives it.',
    },
    {
        name: 'signer-workflow',
        value: 'WORKFLOW',
        help: 'Workflow that must have signed, OWNER/REPO/PATH[@REF]. Needs --source-repository.',
    },
    { name: 'signer-digest', value: 'COMMIT', help: 'Commit of the workflow that signed.' },
    {
        name: 'key',
        value: 'PEM',
        help: 'Public key that must have signed, instead of an identity: the path of a PEM file, or the PEM itself.',
    },
    {
        name: 'key-validity',
        value: 'START/END',
        help: 'Time in which the key counts, RFC 3339; START/ without an end.',
    },
    {
        name: 'deny-self-hosted-runners',
        help: 'Refuse what was signed on a self-hosted runner. Default; --no-deny-self-hosted-runners allows it.',
    },
].map((option) => ({ ...option, group: 'Who must have signed' }));
const SOURCE = [
    { name: 'source-repository', value: 'OWNER/NAME', help: 'Repository that the artifact was built from.' },
    { name: 'source-repository-id', value: 'ID', help: 'Id of that repository, which stays when it is renamed.' },
    { name: 'source-owner-id', value: 'ID', help: 'Id of its owner.' },
    { name: 'source-ref', value: 'REF', help: 'Ref that it was built from, refs/heads/main.' },
    { name: 'source-digest', value: 'COMMIT', help: 'Commit that it was built from.' },
    { name: 'source-tag', value: 'TAG', help: 'Tag that it was built from.' },
    {
        name: 'source-versioned-tag',
        value: 'VERSION',
        help: 'Version that the tag must belong to: v1 and v1.2 match v1.2.3.',
    },
    { name: 'build-trigger', value: 'EVENT', help: 'Event that started the build, push.' },
    {
        name: 'build-input',
        value: 'NAME=VALUE',
        isList: true,
        help: 'Input that the workflow must have had.',
    },
].map((option) => ({ ...option, group: 'Where it must come from' }));
const DEMANDS = [
    { name: 'predicate-type', value: 'URI', help: 'Type of attestation. Left out: any, a plain signature too.' },
    {
        name: 'builder-id',
        value: 'URI',
        help: '`builder.id` that the provenance must have, exactly; or without its @ref, at a release that the builder map admits.',
    },
    {
        name: 'builder-map',
        value: 'FILE',
        help: 'Builders and the levels that you trust them for. It comes before what is built in.',
    },
    {
        name: 'minimum-level',
        value: 'LEVEL',
        help: 'Build level that a provenance must show: 1, 2 or 3, or SLSA_BUILD_LEVEL_n.',
    },
    { name: 'max-age', value: 'AGE', help: 'Longest time since the signature: 12h, 30d, 4w.' },
    { name: 'policy', value: 'FILE', help: 'Policy file, beside or instead of the options that bind signer and source.' },
    {
        name: 'layout',
        value: 'FILE',
        help: 'in-toto layout: who must have done which step, with which artifacts. Beside or instead of the options that bind signer and source.',
    },
    { name: 'layout-key', value: 'PEM', help: 'Public key of the owner, who must have signed the layout.' },
    {
        name: 'require-all-platforms',
        help: 'Of an image index every platform must be verified too, by a bundle of its own or one of the index that names it.',
    },
].map((option) => ({ ...option, group: 'What it must say' }));
const TRUST = [
    {
        name: 'trusted-root',
        value: 'FILE',
        help: 'Trust root: of a private Sigstore, or a copy of a published one. Left out: the published roots of Sigstore and GitHub.',
    },
    { name: 'tuf-mirror', value: 'URL', help: 'TUF repository that the trust root comes from. Needs --tuf-root.' },
    { name: 'tuf-root', value: 'FILE', help: 'First root.json of that TUF repository.' },
    {
        name: 'transparency-log',
        value: 'WORD',
        help: 'Whether what a key signed needs a log entry: required (default) or none.',
    },
    { name: 'offline', help: 'Ask nobody: bundles from files, the trust root from a file or from what is at hand.' },
].map((option) => ({ ...option, group: 'Trust' }));
const RESULTS = [
    {
        name: 'vsa',
        value: 'WORD',
        help: 'Write a verification summary of what passed: unsigned, or signed by the job; none (default) writes none. Needs --policy.',
    },
    {
        name: 'svr',
        value: 'WORD',
        help: 'Write a simple verification result of what passed, of manifests about their copies: unsigned, or signed.',
    },
    {
        name: 'sigstore',
        value: 'INSTANCE',
        help: 'Instance that signs the summary with --vsa signed: auto, public-good or github.',
    },
    {
        name: 'signing-config',
        value: 'FILE',
        help: 'Signing configuration of a private Sigstore, for --vsa signed; goes with --trusted-root.',
    },
    { name: 'allow-public-log', help: 'Let --vsa signed publish the identity of a repository that is not public.' },
    { name: 'verifier-id', value: 'URI', help: 'Verifier that the summary names.' },
    { name: 'resource-uri', value: 'URI', help: 'What was verified, as its consumer fetches it, for the summary.' },
    {
        name: 'manifests-output',
        value: 'DIR',
        help: 'Folder for copies of the manifests in which every image has its digest.',
    },
    {
        name: 'report-path',
        value: 'FILE',
        help: 'Write the report, one HTML page that needs nothing else, whatever the outcome.',
    },
    { name: 'sarif-path', value: 'FILE', help: 'Write the findings as SARIF 2.1.0, whatever the outcome.' },
].map((option) => ({ ...option, group: 'Results' }));
const NETWORK = [
    { name: 'timeout', value: 'DURATION', help: 'Longest time, in seconds (90) or minutes (5m).' },
    {
        name: 'ca-file',
        value: 'PEM',
        help: "Certificates to trust beside the system's, for a private CA or an intercepting proxy.",
    },
    {
        name: 'github-token',
        value: 'TOKEN',
        help: "Token for GitHub's API. Better in GH_TOKEN or GITHUB_TOKEN, where nobody else on the machine sees it.",
    },
].map((option) => ({ ...option, group: 'Network' }));
/** `slsa verify`: the inputs of the action `verify`, and cosign's names where they differ. */
const VERIFY = {
    name: 'verify',
    usage: 'slsa verify FILE|DIR|sha256:HEX|oci://IMAGE... [OPTIONS]',
    summary: 'verify artifacts: who signed them, from which source, in which build',
    about: [
        'Each artifact needs one bundle that satisfies every demand. At least who signed must be demanded: --certificate-identity with --certificate-oidc-issuer, --signer-workflow with --source-repository, or --key.',
        'Bundles of an image are looked up in its registry: referrers, then the tags of cosign before version 3, then GitHub.',
        'Arguments are names as they stand; patterns go into --files. Of a folder all files below it are verified, but those that end in .sigstore.json, which are bundles.',
    ],
    maxArguments: 100_000,
    options: [...ARTIFACTS, ...BUNDLES, ...SIGNER, ...SOURCE, ...DEMANDS, ...TRUST, ...RESULTS, ...NETWORK],
    examples: [
        {
            does: 'A file and its bundle, signed by a workflow of its own repository',
            command: 'slsa verify app.tgz --bundle app.tgz.sigstore.json --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app',
        },
        {
            does: 'By digest alone, as with cosign, and without the network',
            command: 'slsa verify sha256:2f0c...d1 --bundle bundle.json --trusted-root trusted_root.json --certificate-identity https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main --certificate-oidc-issuer https://token.actions.githubusercontent.com --offline',
        },
        {
            does: 'A folder, with the bundles that lie beside the files',
            command: 'slsa verify dist --bundle-from file --bundle-dir dist --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app --source-ref refs/heads/main',
        },
        {
            does: 'An image, with what is attached to it, every platform of it',
            command: 'slsa verify oci://ghcr.io/acme/app:v1 --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app --require-all-platforms',
        },
        {
            does: 'As JSON, for a program',
            command: 'slsa verify app.tgz --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app --json',
        },
    ],
};


/***/ }),

/***/ 37039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   XD: () => (/* binding */ optionOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

/**
 * Options as the inputs of a flow. Values of an option that was given several times are lines.
 *
 * @param defaults what stands for an option that was not given
 */
function inputsOf(parsed, defaults = {}) {
    const input = (name) => parsed.values.get(name)?.join('\n') ?? defaults[name] ?? '';
    return {
        input,
        boolean: (name) => {
            const value = input(name);
            if (value === 'true' || value === 'false')
                return value === 'true';
            throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input ${name}: "${value.slice(0, 100)}" is neither true nor false`);
        },
    };
}
/** The value of an option that is given once at most. */
function optionOf(parsed, name) {
    return parsed.values.get(name)?.[0];
}
/** Whether a switch is on. */
function isOn(parsed, name) {
    return optionOf(parsed, name) === 'true';
}


/***/ }),

/***/ 77692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ badInput),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   am: () => (/* binding */ CoreError),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _slsa_actions_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39649);
/* harmony import */ var _slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91169);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20209);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74949);




/** The one error class of core: an outcome, a stable code, a message that names the thing at fault, a remedy. */
class CoreError extends Error {
    outcome;
    code;
    remedy;
    constructor(outcome, code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CoreError';
        this.outcome = outcome;
        this.code = code;
        this.remedy = details.remedy;
    }
}
/** V1: definitely not what was demanded. */
function refused(code, message, details) {
    return new CoreError('refused', code, message, details);
}
/** V2: the caller's input, configuration or machine is at fault. */
function badInput(code, message, details) {
    return new CoreError('bad-input', code, message, details);
}
/** V3: it could not be decided: network, service, time. */
function undecided(code, message, details) {
    return new CoreError('undecided', code, message, details);
}
/** Codes of {@link WireError} that speak about what the caller handed in, not about a service. */
const CALLERS_FAULT = new Set([
    'BAD_CONFIG',
    'BASE64',
    'JSON_BOM',
    'JSON_DUPLICATE_KEY',
    'JSON_FORBIDDEN_KEY',
    'JSON_NOT_UTF8',
    'JSON_NUMBER',
    'JSON_SYNTAX',
    'JSON_TOO_DEEP',
    'JSON_TOO_LARGE',
    'JSON_TYPE',
    'URL_REFUSED',
]);
/**
 * The outcome, code and words for any thrown value. A file that the machine does not give is bad input, `FILE`; what else
 * is not one of our errors is a defect: undecided, `INTERNAL`.
 */
function describeFailure(error) {
    if (error instanceof CoreError)
        return report(error.outcome, error.code, error.message, error.remedy);
    if (error instanceof _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c) {
        return report(CALLERS_FAULT.has(error.code) ? 'bad-input' : 'undecided', error.code, error.message, error.remedy);
    }
    if (error instanceof _slsa_actions_oci__WEBPACK_IMPORTED_MODULE_1__/* .OciError */ .M || error instanceof _slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_2__/* .Pkcs11Error */ .Y) {
        return report(error.outcome, error.code, error.message, error.remedy);
    }
    if (error instanceof in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L)
        return report('bad-input', error.code, error.message, error.remedy);
    if (isFileError(error)) {
        return report('bad-input', 'FILE', error.message, 'check that it exists, and the rights and the room on its disk');
    }
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return report('undecided', 'INTERNAL', message, 'this is a defect of slsa-actions: please report it with this message');
}
/** An error of a file system call, which has a path; one of the network has none. */
function isFileError(error) {
    if (typeof error !== 'object' || error === null || !('message' in error))
        return false;
    return 'syscall' in error && 'path' in error && typeof error.path === 'string' && !('address' in error);
}
function report(outcome, code, message, remedy) {
    return remedy === undefined ? { outcome, code, message } : { outcome, code, message, remedy };
}


/***/ }),

/***/ 74949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ AttestationError)
/* harmony export */ });
/** The one error class of this package. The message begins with the document and the path that are at fault. */
class AttestationError extends Error {
    code;
    /** For example `predicate.buildDefinition.buildType`; empty for the whole document. */
    path;
    remedy;
    constructor(code, path, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'AttestationError';
        this.code = code;
        this.path = path;
        this.remedy = details.remedy;
    }
}


/***/ }),

/***/ 39649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ OciError)
/* harmony export */ });
const OUTCOME = {
    ATTACH_LOST: 'undecided',
    BLOB: 'undecided',
    CONTENT_DIGEST: 'refused',
    CONTENT_SIZE: 'refused',
    CREDENTIALS: 'bad-input',
    IMAGE_NOT_FOUND: 'bad-input',
    MANIFEST: 'refused',
    MEDIA_TYPE: 'refused',
    REALM: 'undecided',
    REFERENCE: 'bad-input',
    REFERRERS: 'refused',
    REGISTRY_AUTH: 'bad-input',
    REGISTRY_PERMISSION: 'bad-input',
    REGISTRY_RATE_LIMIT: 'undecided',
    REGISTRY_REFUSED: 'bad-input',
    REGISTRY_REPLY: 'undecided',
    REGISTRY_TOO_LARGE: 'bad-input',
    UPLOAD_LOCATION: 'undecided',
};
/** The one error class of this package. Messages name the registry, reference or file; never a secret. */
class OciError extends Error {
    code;
    outcome;
    remedy;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'OciError';
        this.code = code;
        this.outcome = OUTCOME[code];
        this.remedy = details.remedy;
    }
}


/***/ }),

/***/ 91169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Pkcs11Error)
/* harmony export */ });
/** Codes that are not the caller's fault; every other one is bad input. */
const OUTCOMES = {
    CLOSED: 'undecided',
    MODULE_CRASHED: 'undecided',
    MODULE_ERROR: 'undecided',
    MODULE_TIMEOUT: 'undecided',
    SESSION_LOST: 'undecided',
    SIGNATURE_WRONG: 'refused',
};
/** The one error class of this package. Messages name the module, token or object, never a PIN. */
class Pkcs11Error extends Error {
    code;
    remedy;
    /** `refused`: what came out is wrong; `bad-input`: the caller can mend it; `undecided`: module, token or reader failed. */
    outcome;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'Pkcs11Error';
        this.code = code;
        this.remedy = details.remedy;
        this.outcome = OUTCOMES[code] ?? 'bad-input';
    }
}


/***/ }),

/***/ 62691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ quickFs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
// The file system for programs that read few or small files. Each call of `node:fs/promises` goes through a thread and
// back, which takes ten times as long as reading such a file, and the module itself takes 2 ms to load.

/** Largest file that is read while all else waits, in bytes. */
const QUICK_BYTES = 1024 * 1024;
/** Calls after which all else has its turn. */
const CALLS_A_TURN = 64;
const WRITES = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND;
/**
 * As `node:fs/promises`, but facts about files, and small regular files that are opened by flags to be read, come without
 * a detour. Of a file that was opened so only `stat`, `read`, `readFile`
 * and `close` are there.
 */
const quickFs = new Proxy({}, {
    get: (_, name) => Reflect.get(quick, name) ?? Reflect.get(platformFs(), name),
});
const quick = {
    stat: (path, options) => inTurn(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, options)),
    lstat: (path, options) => inTurn(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, options)),
    realpath: (path, options = 'utf8') => inTurn(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path, options)),
    readFile: async (path, options = null) => typeof path === 'string' && isPlain(options) && isSmallFile(path)
        ? inTurn(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, { encoding: options }))
        : platformFs().readFile(path, options),
    open: async (path, flags, mode) => typeof flags === 'number' && (flags & WRITES) === 0 && isSmallFile(path)
        ? inTurn(() => handleOf((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, mode)))
        : platformFs().open(path, flags, mode),
};
/** An encoding or none: anything else is for the platform. */
function isPlain(options) {
    return options === null || typeof options === 'string';
}
let calls = 0;
async function inTurn(call) {
    calls += 1;
    if (calls % CALLS_A_TURN === 0)
        await new Promise((resolve) => setImmediate(resolve));
    return call();
}
function isSmallFile(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return found?.isFile() === true && found.size <= QUICK_BYTES;
}
function handleOf(fd) {
    const handle = {
        fd,
        stat: async (options) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd, options),
        read: async (buffer, offset, length, position) => ({
            bytesRead: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, offset, length, position),
            buffer,
        }),
        readFile: async (options) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(fd, { encoding: options ?? null }),
        close: async () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd),
    };
    return handle;
}
/** Loaded when it is first needed. */
function platformFs() {
    return process.getBuiltinModule('node:fs/promises');
}


/***/ }),

/***/ 20209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ WireError)
/* harmony export */ });
/**
 * The one error class of this package. Messages name the service or the document, never a secret. What a service sent is
 * there for the code that asked, and not enumerable: who prints or serializes the error does not print a cookie or an
 * echoed token along.
 */
class WireError extends Error {
    code;
    remedy;
    status;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'WireError';
        this.code = code;
        this.remedy = details.remedy;
        this.status = details.status;
        Object.defineProperty(this, 'headers', { value: details.headers });
        Object.defineProperty(this, 'body', { value: details.body });
    }
}


/***/ }),

/***/ 3100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// UNUSED EXPORTS: parseJsonLines

// EXTERNAL MODULE: ./packages/wire/lib/error.js
var error = __webpack_require__(20209);
;// CONCATENATED MODULE: ./packages/wire/lib/json/pairs.js
/**
 * Whether a text, a JSON document, holds half of a surrogate pair: written out, or as an escape without its other half.
 * Backslashes stand in strings only; a document that has them elsewhere is no JSON, whatever is said here.
 */
function hasHalfPair(text) {
    if (!text.isWellFormed())
        return true;
    // Rare enough to look for first: most documents are done here.
    return (text.includes('\\ud') || text.includes('\\uD')) && hasHalfEscape(text);
}
function hasHalfEscape(text) {
    let at = text.indexOf('\\');
    while (at !== -1) {
        const unit = escapedUnit(text, at);
        if (isLow(unit))
            return true;
        if (isHigh(unit)) {
            if (!isLow(escapedUnit(text, at + 6)))
                return true;
            at += 6;
        }
        at = text.indexOf('\\', at + 2);
    }
    return false;
}
/** Code unit of the `\uXXXX` at that place, NaN for anything else. */
function escapedUnit(text, at) {
    const candidate = text.slice(at, at + 6);
    return /^\\u[0-9a-f]{4}$/i.test(candidate) ? Number.parseInt(candidate.slice(2), 16) : Number.NaN;
}
function isHigh(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}
function isLow(unit) {
    return unit >= 0xdc00 && unit <= 0xdfff;
}

;// CONCATENATED MODULE: ./packages/wire/lib/json/number.js

/** Every whole number of so many digits is a double. */
const SAFE_DIGITS = 15;
/**
 * Refuses the number at that place of a text if it would not stay what it is: one beyond all doubles, which would become
 * infinite and be written as `null`, and a whole number that a double rounds (2^53 + 1), so that what is signed is what
 * was given, and readers with wider integers see the same. Fractions round to the nearest double, as in every reader.
 *
 * @throws WireError `JSON_NUMBER`
 */
function assertExactNumber(text, start, end, what) {
    if (end - start <= SAFE_DIGITS && !hasExponent(text, start, end))
        return;
    const literal = text.slice(start, end);
    const value = Number(literal);
    // What is no number at all is left to the parser.
    if (Number.isNaN(value))
        return;
    const isWhole = /^-?\d+$/.test(literal);
    if (Number.isFinite(value) && (!isWhole || isSame(literal, value)))
        return;
    throw new error/* WireError */.c('JSON_NUMBER', `${what}: the number ${literal.slice(0, 40)} is not held exactly`, {
        remedy: 'write it as a string',
    });
}
/**
 * Whether a whole number is exactly that double, or the text that the double is written as. Longer ones than any double
 * are not converted: that takes quadratic time.
 */
function isSame(literal, value) {
    if (Number.isSafeInteger(value) || String(value) === literal)
        return true;
    return literal.length <= 310 && BigInt(literal) === BigInt(value);
}
function hasExponent(text, start, end) {
    for (let at = start; at < end; at += 1)
        if ((text.charCodeAt(at) | 0x20) === 0x65)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./packages/wire/lib/json/scan.js


/** Keys that reach a prototype when an object is built or copied carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const SPACE = 0x20;
/** Keys of an object that are compared one by one; a set costs more until there are about as many. */
const FEW_KEYS = 8;
/**
 * Walks over the text once, without recursion, and refuses what `JSON.parse` would let pass: keys that occur twice,
 * keys that reach a prototype, nesting beyond the limit, halves of surrogate pairs, numbers that no double holds. Syntax
 * beyond brackets and strings is left to `JSON.parse`.
 */
function scan(text, what, maxDepth) {
    /** Keys of each open object; undefined for an array. */
    const open = [];
    let keys;
    let expectsKey = false;
    let at = 0;
    while (at < text.length) {
        const character = text.charCodeAt(at);
        at += 1;
        if (character <= SPACE)
            continue;
        if (character === QUOTE) {
            const end = endOfString(text, at, what);
            if (expectsKey && keys !== undefined)
                addKey(text, at, end, keys, what);
            at = end + 1;
        }
        else if (character === COMMA)
            expectsKey = keys !== undefined;
        else if (character === COLON)
            expectsKey = false;
        else if (character === OPEN_OBJECT || character === OPEN_ARRAY) {
            if (open.length >= maxDepth)
                throw new error/* WireError */.c('JSON_TOO_DEEP', `${what}: is nested deeper than ${maxDepth}`);
            expectsKey = character === OPEN_OBJECT;
            keys = expectsKey ? { few: [], many: undefined } : undefined;
            open.push(keys);
        }
        else if (character === CLOSE_OBJECT || character === CLOSE_ARRAY) {
            if (open.length === 0)
                throw notJson(what);
            open.pop();
            keys = open[open.length - 1];
            expectsKey = false;
        }
        else if ((character >= ZERO && character <= NINE) || character === MINUS) {
            const end = endOfNumber(text, at);
            assertExactNumber(text, at - 1, end, what);
            at = end;
        }
    }
}
/** Index of the quote that closes the string whose first character is at `start`. */
function endOfString(text, start, what) {
    let end = text.indexOf('"', start);
    while (end !== -1) {
        let slashes = 0;
        while (end - 1 - slashes >= start && text.charCodeAt(end - 1 - slashes) === BACKSLASH)
            slashes += 1;
        if (slashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    throw notJson(what);
}
/** Index after the number, which has begun before `start`. */
function endOfNumber(text, start) {
    let end = start;
    for (;;) {
        const character = text.charCodeAt(end);
        const isPart = (character >= ZERO && character <= NINE) ||
            character === 0x2e ||
            character === MINUS ||
            character === 0x2b ||
            (character | 0x20) === 0x65;
        if (!isPart)
            return end;
        end += 1;
    }
}
function addKey(text, start, end, keys, what) {
    const raw = text.slice(start, end);
    const key = raw.includes('\\') ? unescapeKey(raw, what) : raw;
    if (isForbidden(key))
        throw new error/* WireError */.c('JSON_FORBIDDEN_KEY', `${what}: the key "${key}" is not accepted`);
    if (keys.many?.has(key) ?? keys.few.includes(key))
        throw new error/* WireError */.c('JSON_DUPLICATE_KEY', `${what}: the key ${shown(key)} stands twice in one object`);
    if (keys.many !== undefined)
        keys.many.add(key);
    else if (keys.few.push(key) > FEW_KEYS)
        keys.many = new Set(keys.few);
}
/** Told by their length first, which spares the set a look at nearly all keys. */
function isForbidden(key) {
    return (key.length === 9 || key.length === 11) && FORBIDDEN.has(key);
}
/** A key as it can stand in one line of a log. */
function shown(key) {
    return JSON.stringify(key.slice(0, 80));
}
function unescapeKey(raw, what) {
    try {
        return JSON.parse(`"${raw}"`);
    }
    catch {
        throw notJson(what);
    }
}
function notJson(what) {
    return new error/* WireError */.c('JSON_SYNTAX', `${what}: is not JSON`);
}

;// CONCATENATED MODULE: ./packages/wire/lib/json/parse.js



const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
const DEFAULT_MAX_DEPTH = 64;
/**
 * The JSON value of a document, by RFC 8259 and as strictly as RFC 7493 (I-JSON): UTF-8 without byte order mark, no key
 * twice in an object (also when written with escapes), no half of a surrogate pair, no number that a double cannot hold,
 * nothing after the value; and no key that names a prototype. `-0` stays `-0`, and is written as `0`.
 *
 * @throws WireError `JSON_TOO_LARGE`, `JSON_NOT_UTF8`, `JSON_BOM`, `JSON_TOO_DEEP`, `JSON_DUPLICATE_KEY`,
 * `JSON_FORBIDDEN_KEY`, `JSON_NUMBER`, `JSON_SYNTAX`
 */
function parseJson(input, limits) {
    const text = decodeText(input, limits);
    assertWholePairs(text, limits.what);
    return parseText(text, limits.what, limits);
}
/**
 * The values of a JSON Lines document. Blank lines and CRLF are allowed; one bad line refuses all, by number. The limit of
 * bytes is that of the whole document.
 *
 * @throws WireError as {@link parseJson}
 */
function parseJsonLines(input, limits) {
    const text = decodeText(input, limits);
    assertWholePairs(text, limits.what);
    const values = [];
    let number = 0;
    for (let start = 0; start <= text.length;) {
        const found = text.indexOf('\n', start);
        const end = found === -1 ? text.length : found;
        number += 1;
        const line = text.slice(start, end);
        if (!/^[ \t\r]*$/.test(line))
            values.push(parseText(line, `${limits.what}, line ${number}`, limits));
        start = end + 1;
    }
    return values;
}
function parseText(text, what, limits) {
    scan(text, what, limits.maxDepth ?? DEFAULT_MAX_DEPTH);
    try {
        return JSON.parse(text);
    }
    catch {
        // The engine's own message quotes the document, which may hold a secret.
        throw new error/* WireError */.c('JSON_SYNTAX', `${what}: is not JSON`);
    }
}
function decodeText(input, limits) {
    const max = limits.maxBytes ?? DEFAULT_MAX_BYTES;
    const size = typeof input === 'string' ? input.length : input.byteLength;
    if (size > max || (typeof input === 'string' && Buffer.byteLength(input) > max)) {
        throw new error/* WireError */.c('JSON_TOO_LARGE', `${limits.what}: has more than ${max} bytes`);
    }
    const text = typeof input === 'string' ? input : decodeUtf8(input, limits.what);
    if (text.charCodeAt(0) === 0xfeff) {
        throw new error/* WireError */.c('JSON_BOM', `${limits.what}: begins with a byte order mark`, {
            remedy: 'save it as UTF-8 without BOM',
        });
    }
    return text;
}
/**
 * Refuses halves of surrogate pairs, written out or as escapes: UTF-8 cannot write them, so that readers replace them,
 * and two different names or keys become one.
 */
function assertWholePairs(text, what) {
    if (!hasHalfPair(text))
        return;
    throw new error/* WireError */.c('JSON_NOT_UTF8', `${what}: holds half of a surrogate pair, which UTF-8 cannot write`, {
        remedy: 'write the character whole, or replace it',
    });
}
function decodeUtf8(bytes, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new error/* WireError */.c('JSON_NOT_UTF8', `${what}: is not UTF-8`, { remedy: 'save it as UTF-8' });
    }
}


/***/ }),

/***/ 34746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ parseDigestSet),
/* harmony export */   HY: () => (/* binding */ digestSetOrEmpty),
/* harmony export */   h4: () => (/* binding */ STRONG_ALGORITHMS)
/* harmony export */ });
/* unused harmony export digestSet */
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83983);

const LOWER_HEX = /^[0-9a-f]+$/;
/** @see in-toto attestation v1, DigestSet, supported algorithms; `goModuleH1` is the older name of `dirHash` */
const FORMS = new Map([
    ['sha224', { exact: [56] }],
    ['sha256', { exact: [64] }],
    ['sha384', { exact: [96] }],
    ['sha512', { exact: [128] }],
    ['sha512_224', { exact: [56] }],
    ['sha512_256', { exact: [64] }],
    ['sha3_224', { exact: [56] }],
    ['sha3_256', { exact: [64] }],
    ['sha3_384', { exact: [96] }],
    ['sha3_512', { exact: [128] }],
    ['shake128', { atMost: 1024 }],
    ['shake256', { atMost: 1024 }],
    ['blake2b', { atMost: 128 }],
    ['blake2s', { atMost: 64 }],
    ['ripemd160', { exact: [40] }],
    ['sm3', { exact: [64] }],
    ['gost', { exact: [64, 128] }],
    ['sha1', { exact: [40] }],
    ['md5', { exact: [32] }],
    ['gitCommit', { exact: [40, 64] }],
    ['gitTree', { exact: [40, 64] }],
    ['gitBlob', { exact: [40, 64] }],
    ['gitTag', { exact: [40, 64] }],
    ['dirHash', { exact: [64] }],
    ['dirHash1', { exact: [64] }],
    ['goModuleH1', { exact: [64] }],
]);
/** Algorithms that a verifier may rest on: no collision is known or in reach. */
const STRONG_ALGORITHMS = [
    'sha256',
    'sha384',
    'sha512',
    'sha512_256',
    'sha3_256',
    'sha3_384',
    'sha3_512',
    'sha224',
    'sha512_224',
];
/**
 * A DigestSet that stands alone, outside a statement: at least one digest, known algorithms in lower-case hex.
 *
 * @param path names it in errors
 * @throws AttestationError `SUBJECT`, or `code`
 */
function parseDigestSet(value, path, code = 'SUBJECT') {
    const place = { code, document: undefined, path };
    if (value === undefined)
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, 'is missing');
    return digestSet(value, place);
}
/** A set of at least one digest. Unknown algorithms may hold any text: their encoding is their own. */
const digestSet = (value, place) => {
    const digests = digestSetOrEmpty(value, place);
    if (Object.keys(digests).length === 0)
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, 'must not be empty');
    return digests;
};
/** A set of digests that may be empty, which is how some producers leave it unset. */
const digestSetOrEmpty = (value, place) => {
    const entries = Object.entries((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place));
    return Object.fromEntries(entries.map(([name, digest]) => [algorithm(name, place), digestOf(name, digest, (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(place, name))]));
};
function algorithm(name, place) {
    if (name === '')
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, 'has a digest without an algorithm name');
    return name;
}
function digestOf(name, value, place) {
    const digest = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae)(value, place);
    if (digest === '')
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, 'must not be empty');
    const form = FORMS.get(name);
    if (form === undefined || (LOWER_HEX.test(digest) && hasLength(digest, form)))
        return digest;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be ${wordsFor(form)} lower-case hex characters, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
}
function hasLength(digest, form) {
    return 'exact' in form ? form.exact.includes(digest.length) : digest.length % 2 === 0 && digest.length <= form.atMost;
}
function wordsFor(form) {
    return 'exact' in form ? form.exact.join(' or ') : `an even number, at most ${form.atMost}, of`;
}


/***/ }),

/***/ 92099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ base64Text),
/* harmony export */   CP: () => (/* binding */ isAbsoluteUri),
/* harmony export */   N: () => (/* binding */ resourceUri),
/* harmony export */   Tw: () => (/* binding */ versionedPurl),
/* harmony export */   vE: () => (/* binding */ timestamp),
/* harmony export */   yN: () => (/* binding */ absoluteUri)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83983);

/** RFC 3986 leaves no room for white space and control characters; of the rest, ref names in real URIs use nearly all. */
const ABSOLUTE_URI = /^[a-z][a-z0-9+.-]*:[^\s\p{Cc}]+$/u;
/** As above with `_` in the scheme: public verifiers write resources such as `gce_image_gke:gke-1418000-cos`. */
const RESOURCE_URI = /^[a-z][a-z0-9+._-]*:[^\s\p{Cc}]+$/u;
const WEB_URI = /^(?:git\+)?https?:/;
const WEB_URI_WITH_HOST = /^(?:git\+)?https?:\/\/[^/?#]/;
const VERSIONED_PURL = /^pkg:[a-z][a-z0-9.-]*\/[^\s\p{Cc}?#]*[^\s\p{Cc}?#/]@[^\s\p{Cc}?#]+(?:[?#][^\s\p{Cc}]*)?$/u;
const MAX_PURL = 4096;
const RFC_3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:Z|[+-](\d{2}):(\d{2}))$/;
/** Whether a text is a URI with a scheme in lower case, and with a host where the scheme needs one. */
function isAbsoluteUri(value) {
    return ABSOLUTE_URI.test(value) && hasHost(value);
}
/** A TypeURI: an absolute URI that identifies a schema or an entity. @see in-toto attestation v1, field types */
const absoluteUri = (value, place) => {
    if (typeof value === 'string' && isAbsoluteUri(value))
        return value;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be an absolute URI, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
/** A ResourceURI: an absolute URI that identifies an artifact. @see in-toto attestation v1, field types */
const resourceUri = (value, place) => {
    if (typeof value === 'string' && RESOURCE_URI.test(value) && hasHost(value))
        return value;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be an absolute URI, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
/** An instant as RFC 3339 writes it, upper case, with a real date. No leap second: `Date` knows none. */
const timestamp = (value, place) => {
    if (typeof value === 'string' && isInstant(value))
        return value;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be an RFC 3339 timestamp such as 2026-01-31T12:00:00Z, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
/** Bytes as an encoder writes them in base64: padded, standard alphabet, no line ends. */
const base64Text = (value, place) => {
    if (typeof value === 'string' && Buffer.from(value, 'base64').toString('base64') === value)
        return value;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be base64 (padded, standard alphabet, no line ends), found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
/** A package URL with a version, the last `@` that does not begin a scope. @see https://github.com/package-url/purl-spec */
const versionedPurl = (value, place) => {
    // The length bounds the work of the pattern, which looks for its `@` from every place.
    if (typeof value === 'string' && value.length <= MAX_PURL && VERSIONED_PURL.test(value))
        return value;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be a package URL with a version, such as pkg:npm/semver@7.5.4, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
function hasHost(uri) {
    return !WEB_URI.test(uri) || WEB_URI_WITH_HOST.test(uri);
}
function isInstant(value) {
    const parts = RFC_3339.exec(value);
    if (parts === null)
        return false;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = parts
        .slice(1)
        .map((part) => Number(part ?? 0));
    const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
    const isDate = month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
    return isDate && hour <= 23 && minute <= 59 && second <= 59 && offsetHour <= 23 && offsetMinute <= 59;
}


/***/ }),

/***/ 23848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ CYCLONEDX_VERSIONS),
/* harmony export */   a: () => (/* binding */ cycloneDxVersion)
/* harmony export */ });
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92099);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83983);


/** Versions of CycloneDX that are accepted. */
const CYCLONEDX_VERSIONS = ['1.4', '1.5', '1.6', '1.7'];
const TYPES_14 = ['application', 'framework', 'library', 'container', 'operating-system', 'device', 'firmware', 'file'];
const TYPES_15 = [...TYPES_14, 'platform', 'device-driver', 'machine-learning-model', 'data'];
const TYPES_16 = [...TYPES_15, 'cryptographic-asset'];
const COMPONENT_TYPES = {
    '1.4': TYPES_14,
    '1.5': TYPES_15,
    '1.6': TYPES_16,
    '1.7': TYPES_16,
};
const SERIAL_NUMBER = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .textLike */ .r1)(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'must be urn:uuid: and a UUID in lower case');
/**
 * Version of a CycloneDX document in JSON that has what the standard requires of the document, its components (nested
 * ones too), services and dependencies. The serial number is optional.
 *
 * @see CycloneDX 1.4 to 1.7, JSON schema
 */
const cycloneDxVersion = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'bomFormat', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['CycloneDX']), place);
    const version = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'specVersion', knownVersion, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'serialNumber', SERIAL_NUMBER, place);
    // From 1.5 on the version of the document may be left out.
    if (version === '1.4')
        (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'version', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .integerFrom */ .bn)(1), place);
    else
        (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'version', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .integerFrom */ .bn)(1), place);
    const main = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'metadata', metadata, place);
    if (main !== undefined)
        assertComponents([main.component], (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(place, 'metadata'), 'component', version);
    const components = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'components', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(anyValue), place);
    if (components !== undefined)
        assertComponents(components, place, 'components', version);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'services', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(service), place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'dependencies', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(dependency), place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'vulnerabilities', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH), place);
    return version;
};
const knownVersion = (value, place) => {
    const version = CYCLONEDX_VERSIONS.find((known) => known === value);
    if (version !== undefined)
        return version;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be one of ${CYCLONEDX_VERSIONS.join(', ')}, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
const anyValue = (value) => value;
/** The component that the document is about, if it names one. */
const metadata = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'timestamp', _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE, place);
    const component = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'component', anyValue, place);
    return component === undefined ? undefined : { component };
};
/** Walks nested components without recursion: how deep they go is the document's choice. */
function assertComponents(components, parent, key, version) {
    const known = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(COMPONENT_TYPES[version]);
    const top = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(parent, key);
    const open = components.map((value, index) => ({ value, place: key === 'component' ? top : (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(top, index) }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(next.value, next.place);
        (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'type', known, next.place);
        (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'name', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, next.place);
        (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'version', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, next.place);
        const nested = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(next.place, 'components');
        for (const [index, value] of ((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'components', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(anyValue), next.place) ?? []).entries()) {
            open.push({ value, place: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(nested, index) });
        }
    }
}
const service = (value, place) => {
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place), 'name', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, place);
};
const dependency = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'ref', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'dependsOn', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), place);
};


/***/ }),

/***/ 49626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SPDX2_VERSIONS),
/* harmony export */   y: () => (/* binding */ spdx2Version)
/* harmony export */ });
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92099);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83983);


/** Versions of SPDX 2 that are accepted. */
const SPDX2_VERSIONS = ['2.2', '2.3'];
/**
 * Version of an SPDX 2 document in JSON that has what the standard requires: the document's own fields, those of packages,
 * files and relationships.
 *
 * @see SPDX 2.3, clauses 6, 7, 8 and 11, and its JSON schema
 */
const spdx2Version = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    const version = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'spdxVersion', knownVersion, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'SPDXID', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['SPDXRef-DOCUMENT']), place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'dataLicense', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['CC0-1.0']), place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'name', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'documentNamespace', namespace, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'creationInfo', creationInfo, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'packages', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(spdxPackage), place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'files', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(file), place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'relationships', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(relationship), place);
    return version;
};
/** Identifier of an element inside the document. */
const spdxId = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .textLike */ .r1)(/^SPDXRef-[^\s\p{Cc}]+$/u, 'must begin with SPDXRef-');
const knownVersion = (value, place) => {
    const version = SPDX2_VERSIONS.find((known) => value === `SPDX-${known}`);
    if (version !== undefined)
        return version;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be ${SPDX2_VERSIONS.map((known) => `"SPDX-${known}"`).join(' or ')}, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
/** Elements are named `<namespace>#<SPDXID>`, so it has no fragment of its own. */
const namespace = (value, place) => {
    if (typeof value === 'string' && (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsoluteUri */ .CP)(value) && !value.includes('#'))
        return value;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be an absolute URI without #, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
const creationInfo = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'created', _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'creators', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, 1), place);
};
const spdxPackage = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'SPDXID', spdxId, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'name', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'downloadLocation', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'versionInfo', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, place);
};
const file = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'SPDXID', spdxId, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'fileName', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
};
const relationship = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'spdxElementId', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'relationshipType', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'relatedSpdxElement', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
};


/***/ }),

/***/ 62153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ spdx3Version)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44411);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92099);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83983);



const CONTEXT = /^https:\/\/spdx\.org\/rdf\/3\.0(?:\.\d{1,3})?\/spdx-context\.jsonld$/;
const SPEC_VERSION = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .textLike */ .r1)(/^3\.0\.\d{1,3}$/, 'must be 3.0.<number>');
/**
 * Version of an SPDX 3.0 document in its JSON-LD form, for example `3.0.1`: the one that the creation info of its only
 * `SpdxDocument` names.
 *
 * @see SPDX 3.0.1, serialization, and Core/Classes/SpdxDocument, CreationInfo
 */
const spdx3Version = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, '@context', context, place);
    const elements = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, '@graph', graph, place);
    const infos = elements.filter(({ object }) => typeOf(object) === 'CreationInfo');
    for (const info of infos)
        creationInfo(info.object, info.place);
    const documents = elements.filter(({ object }) => typeOf(object) === 'SpdxDocument');
    const [document] = documents;
    if (document === undefined || documents.length > 1) {
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(place, '@graph'), `must have exactly one SpdxDocument, found ${documents.length}`);
    }
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(document.object, 'spdxId', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, document.place);
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(document.object, 'creationInfo', (reference, at) => versionOf(reference, infos, at), document.place);
};
const context = (value, place) => {
    const contexts = Array.isArray(value) ? value : [value];
    if (contexts.some((one) => typeof one === 'string' && CONTEXT.test(one)))
        return;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
const element = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, Object.hasOwn(object, '@type') ? '@type' : 'type', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
    return { object, place };
};
const graph = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(element, 1);
/** Creation info stands in the document or is named by the `@id` of an object of the graph. */
function versionOf(reference, infos, place) {
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(reference))
        return creationInfo(reference, place);
    const id = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reference, place);
    const info = infos.find(({ object }) => object['@id'] === id);
    if (info === undefined)
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `names ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(id)}, which is no CreationInfo of this document`);
    return creationInfo(info.object, info.place);
}
const creationInfo = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'created', _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'createdBy', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(agent, 1), place);
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'specVersion', SPEC_VERSION, place);
};
/** An id, or the agent itself. */
const agent = (value, place) => {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value, place);
};
function typeOf(object) {
    return object.type ?? object['@type'];
}


/***/ }),

/***/ 45202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionInType),
/* harmony export */   W: () => (/* binding */ PREDICATE)
/* harmony export */ });
/** The predicate types that are known by their fields. Every other type is a custom one. */
const PREDICATE = {
    provenanceV1: 'https://slsa.dev/provenance/v1',
    provenanceV02: 'https://slsa.dev/provenance/v0.2',
    /** Without a version: the document names it. */
    spdx: 'https://spdx.dev/Document',
    spdxV22: 'https://spdx.dev/Document/v2.2',
    spdxV23: 'https://spdx.dev/Document/v2.3',
    spdxV3: 'https://spdx.dev/Document/v3',
    /** Without a version: the document names it. `/v1.4` to `/v1.7` are read as well. */
    cyclonedx: 'https://cyclonedx.org/bom',
    vsaV1: 'https://slsa.dev/verification_summary/v1',
    svrV01: 'https://in-toto.io/attestation/svr/v0.1',
    testResultV01: 'https://in-toto.io/attestation/test-result/v0.1',
    vulnsV02: 'https://in-toto.io/attestation/vulns/v0.2',
    vulnsV01: 'https://in-toto.io/attestation/vulns/v0.1',
    scaiV03: 'https://in-toto.io/attestation/scai/v0.3',
    linkV03: 'https://in-toto.io/attestation/link/v0.3',
    releaseV02: 'https://in-toto.io/attestation/release/v0.2',
    releaseV01: 'https://in-toto.io/attestation/release/v0.1',
    cosignSignV1: 'https://sigstore.dev/cosign/sign/v1',
};
/** Version in a type of a family: `''` for the bare URI, `2.3` for `<family>/v2.3`, undefined for another family. */
function versionInType(predicateType, family) {
    if (predicateType === family)
        return '';
    return predicateType.startsWith(`${family}/v`) ? predicateType.slice(family.length + 2) : undefined;
}


/***/ }),

/***/ 74076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ parsePredicate),
  M: () => (/* binding */ validatePredicate)
});

// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/formats.js
var formats = __webpack_require__(92099);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/read.js
var lib_read = __webpack_require__(83983);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/cyclonedx.js
var cyclonedx = __webpack_require__(23848);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/resource-descriptor.js
var resource_descriptor = __webpack_require__(16065);
;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/link.js


/** A link. */
const link_link = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        name: (0,lib_read/* required */.mw)(object, 'name', lib_read/* text */.Qq, place),
        command: (0,lib_read/* optional */.lq)(object, 'command', (0,lib_read/* listOf */.c3)(lib_read/* anyText */.Ae), place),
        materials: (0,lib_read/* optional */.lq)(object, 'materials', materials, place),
        byproducts: (0,lib_read/* optional */.lq)(object, 'byproducts', lib_read/* anyObject */.aH, place),
        environment: (0,lib_read/* optional */.lq)(object, 'environment', lib_read/* anyObject */.aH, place),
    });
};
const material = (value, place) => {
    const name = (0,lib_read/* required */.mw)((0,lib_read/* anyObject */.aH)(value, place), 'name', lib_read/* text */.Qq, place);
    return { ...(0,resource_descriptor/* digestedDescriptor */.f)(value, place), name };
};
const materials = (value, place) => {
    const list = (0,lib_read/* listOf */.c3)(material)(value, place);
    const names = new Set();
    list.forEach(({ name }, index) => {
        if (names.has(name))
            throw (0,lib_read/* fault */.DG)((0,lib_read/* below */.Gz)((0,lib_read/* below */.Gz)(place, index), 'name'), `stands twice: ${JSON.stringify(name.slice(0, 80))}`);
        names.add(name);
    });
    return list;
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/provenance-v1.js



/** Fields of v0.2 that v1 moved or dropped. A document with both shapes says two things at once. */
const V02_FIELDS = ['builder', 'buildType', 'invocation', 'buildConfig', 'metadata', 'materials'];
/** A provenance v1. Unknown fields are ignored, those of v0.2 refused. */
const provenanceV1 = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    const foreign = V02_FIELDS.find((field) => Object.hasOwn(object, field));
    if (foreign !== undefined)
        throw (0,lib_read/* fault */.DG)((0,lib_read/* below */.Gz)(place, foreign), 'is a field of provenance v0.2 and has no place in v1');
    return {
        buildDefinition: (0,lib_read/* required */.mw)(object, 'buildDefinition', buildDefinition, place),
        runDetails: (0,lib_read/* required */.mw)(object, 'runDetails', runDetails, place),
    };
};
const buildDefinition = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        buildType: (0,lib_read/* required */.mw)(object, 'buildType', formats/* absoluteUri */.yN, place),
        externalParameters: (0,lib_read/* required */.mw)(object, 'externalParameters', lib_read/* anyObject */.aH, place),
        internalParameters: (0,lib_read/* optional */.lq)(object, 'internalParameters', lib_read/* anyObject */.aH, place),
        resolvedDependencies: (0,lib_read/* optional */.lq)(object, 'resolvedDependencies', (0,lib_read/* listOf */.c3)(resource_descriptor/* resourceDescriptor */.a), place),
    });
};
const runDetails = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        builder: (0,lib_read/* required */.mw)(object, 'builder', builder, place),
        metadata: (0,lib_read/* optional */.lq)(object, 'metadata', metadata, place),
        byproducts: (0,lib_read/* optional */.lq)(object, 'byproducts', (0,lib_read/* listOf */.c3)(resource_descriptor/* resourceDescriptor */.a), place),
    });
};
const builder = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        id: (0,lib_read/* required */.mw)(object, 'id', formats/* absoluteUri */.yN, place),
        builderDependencies: (0,lib_read/* optional */.lq)(object, 'builderDependencies', (0,lib_read/* listOf */.c3)(resource_descriptor/* resourceDescriptor */.a), place),
        version: (0,lib_read/* optional */.lq)(object, 'version', (0,lib_read/* mapOf */.A7)(lib_read/* anyText */.Ae), place),
    });
};
const metadata = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        invocationId: (0,lib_read/* optional */.lq)(object, 'invocationId', lib_read/* anyText */.Ae, place),
        startedOn: (0,lib_read/* optional */.lq)(object, 'startedOn', formats/* timestamp */.vE, place),
        finishedOn: (0,lib_read/* optional */.lq)(object, 'finishedOn', formats/* timestamp */.vE, place),
    });
};

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/digest-set.js
var digest_set = __webpack_require__(34746);
;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/provenance-v02.js



const V1_FIELDS = ['buildDefinition', 'runDetails'];
/** A provenance v0.2. Unknown fields are ignored, those of v1 refused. */
const provenanceV02 = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    const foreign = V1_FIELDS.find((field) => Object.hasOwn(object, field));
    if (foreign !== undefined)
        throw (0,lib_read/* fault */.DG)((0,lib_read/* below */.Gz)(place, foreign), 'is a field of provenance v1 and has no place in v0.2');
    return (0,lib_read/* withoutUnset */.sZ)({
        builder: (0,lib_read/* required */.mw)(object, 'builder', provenance_v02_builder, place),
        buildType: (0,lib_read/* required */.mw)(object, 'buildType', formats/* absoluteUri */.yN, place),
        invocation: (0,lib_read/* optional */.lq)(object, 'invocation', invocation, place),
        buildConfig: (0,lib_read/* optional */.lq)(object, 'buildConfig', lib_read/* anyObject */.aH, place),
        metadata: (0,lib_read/* optional */.lq)(object, 'metadata', provenance_v02_metadata, place),
        materials: (0,lib_read/* optional */.lq)(object, 'materials', (0,lib_read/* listOf */.c3)(provenance_v02_material), place),
    });
};
const provenance_v02_builder = (value, place) => ({
    id: (0,lib_read/* required */.mw)((0,lib_read/* anyObject */.aH)(value, place), 'id', formats/* absoluteUri */.yN, place),
});
const provenance_v02_material = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        uri: (0,lib_read/* optional */.lq)(object, 'uri', formats/* resourceUri */.N, place),
        digest: (0,lib_read/* optional */.lq)(object, 'digest', digest_set/* digestSetOrEmpty */.HY, place),
    });
};
const invocation = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        configSource: (0,lib_read/* optional */.lq)(object, 'configSource', configSource, place),
        parameters: (0,lib_read/* optional */.lq)(object, 'parameters', lib_read/* anyObject */.aH, place),
        environment: (0,lib_read/* optional */.lq)(object, 'environment', lib_read/* anyObject */.aH, place),
    });
};
const configSource = (value, place) => (0,lib_read/* withoutUnset */.sZ)({
    ...provenance_v02_material(value, place),
    entryPoint: (0,lib_read/* optional */.lq)((0,lib_read/* anyObject */.aH)(value, place), 'entryPoint', lib_read/* anyText */.Ae, place),
});
const provenance_v02_metadata = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        buildInvocationId: (0,lib_read/* optional */.lq)(object, 'buildInvocationId', lib_read/* anyText */.Ae, place),
        buildStartedOn: (0,lib_read/* optional */.lq)(object, 'buildStartedOn', formats/* timestamp */.vE, place),
        buildFinishedOn: (0,lib_read/* optional */.lq)(object, 'buildFinishedOn', formats/* timestamp */.vE, place),
        completeness: (0,lib_read/* optional */.lq)(object, 'completeness', completeness, place),
        reproducible: (0,lib_read/* optional */.lq)(object, 'reproducible', lib_read/* flag */.Jt, place),
    });
};
const completeness = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        parameters: (0,lib_read/* optional */.lq)(object, 'parameters', lib_read/* flag */.Jt, place),
        environment: (0,lib_read/* optional */.lq)(object, 'environment', lib_read/* flag */.Jt, place),
        materials: (0,lib_read/* optional */.lq)(object, 'materials', lib_read/* flag */.Jt, place),
    });
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/release.js


/** A release. */
const releaseV02 = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        purl: (0,lib_read/* required */.mw)(object, 'purl', formats/* versionedPurl */.Tw, place),
        packageId: (0,lib_read/* optional */.lq)(object, 'packageId', lib_read/* anyText */.Ae, place),
    });
};
/** A release of v0.1. */
const releaseV01 = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        purl: (0,lib_read/* required */.mw)(object, 'purl', formats/* versionedPurl */.Tw, place),
        releaseId: (0,lib_read/* optional */.lq)(object, 'releaseId', lib_read/* anyText */.Ae, place),
    });
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/scai.js


/** An attribute report. */
const scai = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        attributes: (0,lib_read/* required */.mw)(object, 'attributes', (0,lib_read/* listOf */.c3)(assertion, 1), place),
        producer: (0,lib_read/* optional */.lq)(object, 'producer', resource_descriptor/* resourceDescriptor */.a, place),
    });
};
const assertion = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        attribute: (0,lib_read/* required */.mw)(object, 'attribute', lib_read/* text */.Qq, place),
        target: (0,lib_read/* optional */.lq)(object, 'target', resource_descriptor/* resourceDescriptor */.a, place),
        conditions: (0,lib_read/* optional */.lq)(object, 'conditions', lib_read/* anyObject */.aH, place),
        evidence: (0,lib_read/* optional */.lq)(object, 'evidence', resource_descriptor/* resourceDescriptor */.a, place),
    });
};

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/spdx2.js
var spdx2 = __webpack_require__(49626);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/spdx3.js
var spdx3 = __webpack_require__(62153);
;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/svr.js



/** A simple verification result. */
const svr = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return {
        verifier: (0,lib_read/* required */.mw)(object, 'verifier', verifier, place),
        timeCreated: (0,lib_read/* required */.mw)(object, 'timeCreated', formats/* timestamp */.vE, place),
        properties: (0,lib_read/* required */.mw)(object, 'properties', (0,lib_read/* listOf */.c3)(lib_read/* anyText */.Ae), place),
    };
};
const verifier = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        id: (0,lib_read/* required */.mw)(object, 'id', formats/* absoluteUri */.yN, place),
        policy: (0,lib_read/* optional */.lq)(object, 'policy', resource_descriptor/* resourceDescriptor */.a, place),
    });
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/test-result.js



/** A test result. */
const testResult = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        result: (0,lib_read/* required */.mw)(object, 'result', (0,lib_read/* oneOf */.yL)(['PASSED', 'WARNED', 'FAILED']), place),
        configuration: (0,lib_read/* required */.mw)(object, 'configuration', (0,lib_read/* listOf */.c3)(resource_descriptor/* resourceDescriptor */.a), place),
        url: (0,lib_read/* optional */.lq)(object, 'url', formats/* resourceUri */.N, place),
        passedTests: (0,lib_read/* optional */.lq)(object, 'passedTests', (0,lib_read/* listOf */.c3)(lib_read/* anyText */.Ae), place),
        warnedTests: (0,lib_read/* optional */.lq)(object, 'warnedTests', (0,lib_read/* listOf */.c3)(lib_read/* anyText */.Ae), place),
        failedTests: (0,lib_read/* optional */.lq)(object, 'failedTests', (0,lib_read/* listOf */.c3)(lib_read/* anyText */.Ae), place),
    });
};

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(45202);
;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/vsa.js



/** A level of a track, the track in group 1. */
const TRACK_LEVEL = /^SLSA_([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)_LEVEL_(?:\d|UNEVALUATED)$/;
/** Verified properties of v1.2, the only other values that may begin with `SLSA_`. */
const PROPERTIES = new Set(['SLSA_SOURCE_TWO_PARTY_REVIEWED', 'SLSA_BUILD_REPRODUCED']);
/** A verification summary that does not contradict itself. */
const vsa = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    const verificationResult = (0,lib_read/* required */.mw)(object, 'verificationResult', (0,lib_read/* oneOf */.yL)(['PASSED', 'FAILED']), place);
    const verifiedLevels = (0,lib_read/* required */.mw)(object, 'verifiedLevels', levels, place);
    if (verifiedLevels.includes('FAILED') && (verificationResult === 'PASSED' || verifiedLevels.length > 1)) {
        throw (0,lib_read/* fault */.DG)((0,lib_read/* below */.Gz)(place, 'verifiedLevels'), 'has FAILED beside another level or a passed result');
    }
    return (0,lib_read/* withoutUnset */.sZ)({
        verifier: (0,lib_read/* required */.mw)(object, 'verifier', vsa_verifier, place),
        timeVerified: (0,lib_read/* optional */.lq)(object, 'timeVerified', formats/* timestamp */.vE, place),
        resourceUri: (0,lib_read/* required */.mw)(object, 'resourceUri', formats/* resourceUri */.N, place),
        policy: (0,lib_read/* required */.mw)(object, 'policy', policy, place),
        inputAttestations: (0,lib_read/* optional */.lq)(object, 'inputAttestations', (0,lib_read/* listOf */.c3)(resource_descriptor/* digestedDescriptor */.f), place),
        verificationResult,
        verifiedLevels,
        dependencyLevels: (0,lib_read/* optional */.lq)(object, 'dependencyLevels', dependencyLevels, place),
        slsaVersion: (0,lib_read/* optional */.lq)(object, 'slsaVersion', (0,lib_read/* textLike */.r1)(/^\d+\.\d+$/, 'must be <major>.<minor>'), place),
    });
};
const vsa_verifier = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        id: (0,lib_read/* required */.mw)(object, 'id', formats/* absoluteUri */.yN, place),
        version: (0,lib_read/* optional */.lq)(object, 'version', (0,lib_read/* mapOf */.A7)(lib_read/* anyText */.Ae), place),
    });
};
const policy = (value, place) => {
    const uri = (0,lib_read/* required */.mw)((0,lib_read/* anyObject */.aH)(value, place), 'uri', formats/* resourceUri */.N, place);
    return { ...(0,resource_descriptor/* resourceDescriptor */.a)(value, place), uri };
};
const slsaResult = (value, place) => {
    const result = (0,lib_read/* text */.Qq)(value, place);
    assertSlsaResult(result, place);
    return result;
};
const levels = (value, place) => {
    const results = (0,lib_read/* listOf */.c3)(slsaResult)(value, place);
    const tracks = new Set();
    results.forEach((result, index) => {
        const track = TRACK_LEVEL.exec(result)?.[1];
        if (track === undefined)
            return;
        if (tracks.has(track))
            throw (0,lib_read/* fault */.DG)((0,lib_read/* below */.Gz)(place, index), `is a second level of the track ${track}; only the highest may stand here`);
        tracks.add(track);
    });
    return results;
};
const dependencyLevels = (value, place) => {
    const counts = (0,lib_read/* mapOf */.A7)((0,lib_read/* integerFrom */.bn)(0))(value, place);
    for (const result of Object.keys(counts))
        assertSlsaResult(result, (0,lib_read/* below */.Gz)(place, result));
    return counts;
};
function assertSlsaResult(result, place) {
    if (!result.startsWith('SLSA_') || TRACK_LEVEL.test(result) || PROPERTIES.has(result))
        return;
    throw (0,lib_read/* fault */.DG)(place, `must be SLSA_<TRACK>_LEVEL_<number or UNEVALUATED>, ${[...PROPERTIES].join(', ')}, or not begin with SLSA_, found "${result.slice(0, 80)}"`);
}

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/vulns.js


/** A scan result of v0.2. */
const vulnsV02 = (value, place) => scan(vulnerability)(value, place);
/** A scan result of v0.1 in the shape of v0.2. Its text nests a finding in `vulnerability`, its example does not. */
const vulnsV01 = (value, place) => scan(nestedVulnerability)(value, place);
function scan(finding) {
    return (value, place) => {
        const object = (0,lib_read/* anyObject */.aH)(value, place);
        return {
            scanner: (0,lib_read/* required */.mw)(object, 'scanner', scanner(finding), place),
            metadata: (0,lib_read/* required */.mw)(object, 'metadata', vulns_metadata, place),
        };
    };
}
function scanner(finding) {
    return (value, place) => {
        const object = (0,lib_read/* anyObject */.aH)(value, place);
        return (0,lib_read/* withoutUnset */.sZ)({
            uri: (0,lib_read/* required */.mw)(object, 'uri', formats/* resourceUri */.N, place),
            version: (0,lib_read/* optional */.lq)(object, 'version', lib_read/* anyText */.Ae, place),
            db: (0,lib_read/* required */.mw)(object, 'db', database, place),
            result: (0,lib_read/* required */.mw)(object, 'result', (0,lib_read/* listOf */.c3)(finding), place),
        });
    };
}
const database = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        uri: (0,lib_read/* optional */.lq)(object, 'uri', formats/* resourceUri */.N, place),
        version: (0,lib_read/* optional */.lq)(object, 'version', lib_read/* anyText */.Ae, place),
        lastUpdate: (0,lib_read/* required */.mw)(object, 'lastUpdate', formats/* timestamp */.vE, place),
    });
};
const vulnerability = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        id: (0,lib_read/* required */.mw)(object, 'id', lib_read/* text */.Qq, place),
        severity: (0,lib_read/* required */.mw)(object, 'severity', (0,lib_read/* listOf */.c3)(severity), place),
        annotations: (0,lib_read/* optional */.lq)(object, 'annotations', annotations, place),
    });
};
const nestedVulnerability = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return Object.hasOwn(object, 'vulnerability')
        ? (0,lib_read/* required */.mw)(object, 'vulnerability', vulnerability, place)
        : vulnerability(value, place);
};
const severity = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return { method: (0,lib_read/* required */.mw)(object, 'method', lib_read/* text */.Qq, place), score: (0,lib_read/* required */.mw)(object, 'score', lib_read/* anyText */.Ae, place) };
};
/** "list, map <string, value>": scanners write either. */
const annotations = (value, place) => Array.isArray(value) ? (0,lib_read/* listOf */.c3)(lib_read/* anyObject */.aH)(value, place) : [(0,lib_read/* anyObject */.aH)(value, place)];
const vulns_metadata = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return {
        scanStartedOn: (0,lib_read/* required */.mw)(object, 'scanStartedOn', formats/* timestamp */.vE, place),
        scanFinishedOn: (0,lib_read/* required */.mw)(object, 'scanFinishedOn', formats/* timestamp */.vE, place),
    };
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/validate.js
















const READERS = {
    [uris/* PREDICATE */.W.provenanceV1]: provenanceV1,
    [uris/* PREDICATE */.W.provenanceV02]: provenanceV02,
    [uris/* PREDICATE */.W.vsaV1]: vsa,
    [uris/* PREDICATE */.W.svrV01]: svr,
    [uris/* PREDICATE */.W.testResultV01]: testResult,
    [uris/* PREDICATE */.W.vulnsV02]: vulnsV02,
    [uris/* PREDICATE */.W.vulnsV01]: vulnsV01,
    [uris/* PREDICATE */.W.scaiV03]: scai,
    [uris/* PREDICATE */.W.linkV03]: link_link,
    [uris/* PREDICATE */.W.releaseV02]: releaseV02,
    [uris/* PREDICATE */.W.releaseV01]: releaseV01,
    [uris/* PREDICATE */.W.cosignSignV1]: lib_read/* anyObject */.aH,
};
const READER_OF_TYPE = new Map(Object.entries(READERS));
const KNOWN_TYPES = new Set([...READER_OF_TYPE.keys(), uris/* PREDICATE */.W.spdx, uris/* PREDICATE */.W.cyclonedx]);
const SPDX3_VERSIONS = new Set(['3', '3.0', '3.0.0', '3.0.1']);
/**
 * The predicate, if it has what its type requires. Fields that the type does not know are left alone. Of a custom type,
 * any absolute URI, nothing is required but an object.
 *
 * @param what names the document in errors, where the path `predicate\u2026` says too little
 * @throws AttestationError `PREDICATE` with the path
 * @see in-toto attestation v1, parsing rules
 */
function validatePredicate(predicateType, predicate, what) {
    const place = { code: 'PREDICATE', document: what, path: 'predicate' };
    const typePlace = { code: 'PREDICATE', document: what, path: 'predicateType' };
    const read = readerOf((0,formats/* absoluteUri */.yN)(predicateType, typePlace), typePlace);
    if (!(0,types/* isJsonObject */.O)(predicate))
        throw (0,lib_read/* fault */.DG)(place, `must be an object, found ${(0,lib_read/* shown */.SP)(predicate)}`);
    read(predicate, place);
    return predicate;
}
/**
 * The known fields of a predicate, typed. `null` counts as absent, unknown fields are left out.
 *
 * @throws AttestationError `PREDICATE` with the path
 */
function parsePredicate(predicateType, predicate) {
    return READERS[predicateType](predicate, { code: 'PREDICATE', document: undefined, path: 'predicate' });
}
function readerOf(predicateType, place) {
    const exact = READER_OF_TYPE.get(predicateType);
    if (exact !== undefined)
        return exact;
    const spdx = (0,uris/* versionInType */.E)(predicateType, uris/* PREDICATE */.W.spdx);
    if (spdx !== undefined)
        return spdxReader(spdx, place);
    const cyclonedx = (0,uris/* versionInType */.E)(predicateType, uris/* PREDICATE */.W.cyclonedx);
    if (cyclonedx !== undefined)
        return cycloneDxReader(cyclonedx, place);
    const meant = nearMissOf(predicateType);
    if (meant !== undefined)
        throw (0,lib_read/* fault */.DG)(place, `${(0,lib_read/* shown */.SP)(predicateType)} is no predicate type`, { remedy: `write ${meant}` });
    return lib_read/* anyObject */.aH;
}
function spdxReader(version, place) {
    if (version === '')
        return (value, at) => ((0,types/* isJsonObject */.O)(value) && '@context' in value ? spdx3/* spdx3Version */.V : spdx2/* spdx2Version */.y)(value, at);
    if (SPDX3_VERSIONS.has(version))
        return spdx3/* spdx3Version */.V;
    if (spdx2/* SPDX2_VERSIONS */.M.some((known) => known === version))
        return ofVersion(spdx2/* spdx2Version */.y, version);
    throw (0,lib_read/* fault */.DG)(place, `SPDX ${version.slice(0, 20)} is not known; known are ${spdx2/* SPDX2_VERSIONS */.M.join(', ')}, 3 and 3.0`);
}
function cycloneDxReader(version, place) {
    if (version === '')
        return cyclonedx/* cycloneDxVersion */.a;
    if (cyclonedx/* CYCLONEDX_VERSIONS */.O.some((known) => known === version))
        return ofVersion(cyclonedx/* cycloneDxVersion */.a, version);
    throw (0,lib_read/* fault */.DG)(place, `CycloneDX ${version.slice(0, 20)} is not known; known are ${cyclonedx/* CYCLONEDX_VERSIONS */.O.join(', ')}`);
}
function ofVersion(read, wanted) {
    return (value, place) => {
        const found = read(value, place);
        if (found === wanted)
            return found;
        throw (0,lib_read/* fault */.DG)(place, `is of version ${found}, but its type says ${wanted}`);
    };
}
/**
 * The known type that somebody meant who wrote another case, scheme, trailing slash or minor version. As a custom type it
 * would be signed unchecked, and found by no verifier.
 */
function nearMissOf(predicateType) {
    const plain = predicateType
        .toLowerCase()
        .replace(/^http:/, 'https:')
        .replace(/[/#]{1,8}$/, '');
    const major = plain.replace(/(\/v[1-9]\d?)(?:\.\d{1,3}){1,2}$/, '$1');
    const minor = plain.replace(/(\/v0\.\d{1,2})\.\d{1,3}$/, '$1');
    return [...KNOWN_TYPES].find((known) => [plain, major, minor].includes(known.toLowerCase()));
}


/***/ }),

/***/ 83983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   aH: () => (/* binding */ anyObject),
/* harmony export */   bn: () => (/* binding */ integerFrom),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   r1: () => (/* binding */ textLike),
/* harmony export */   sZ: () => (/* binding */ withoutUnset),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44411);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74949);


const PLAIN_KEY = /^[A-Za-z_$@][\w$@-]*$/;
const MAX_SHOWN = 80;
/** The place of a member or an item below another place. */
function below(place, key) {
    return { code: place.code, document: place.document, path: joined(place.path, key) };
}
/** The error for a place; `problem` completes the sentence that the path begins. */
function fault(place, problem, details) {
    const where = [place.document, place.path].filter((part) => part !== undefined && part !== '').join(', ');
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L(place.code, place.path, where === '' ? problem : `${where}: ${problem}`, details);
}
/** Words for a value in a message: short, strings quoted. */
function shown(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value !== 'string')
        return String(value);
    return value.length > MAX_SHOWN ? `${JSON.stringify(value.slice(0, MAX_SHOWN))}\u2026` : JSON.stringify(value);
}
/** The value of a member that must be there. */
function required(object, key, read, place) {
    const value = member(object, key);
    if (value === undefined)
        throw fault(below(place, key), 'is missing');
    return read(value, below(place, key));
}
/** The value of a member that may be absent. `null` counts as absent, as in the JSON of protocol buffers. */
function optional(object, key, read, place) {
    const value = member(object, key);
    return value === undefined || value === null ? undefined : read(value, below(place, key));
}
/** Any object. */
const anyObject = (value, place) => {
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return value;
    throw fault(place, `must be an object, found ${shown(value)}`);
};
/** Any string, the empty one included. */
const anyText = (value, place) => {
    if (typeof value === 'string')
        return value;
    throw fault(place, `must be a string, found ${shown(value)}`);
};
/** A string that is not empty. */
const text = (value, place) => {
    const found = anyText(value, place);
    if (found === '')
        throw fault(place, 'must not be empty');
    return found;
};
/** `true` or `false`. */
const flag = (value, place) => {
    if (typeof value === 'boolean')
        return value;
    throw fault(place, `must be true or false, found ${shown(value)}`);
};
/** A whole number not below `min` that a double holds exactly. */
function integerFrom(min) {
    return (value, place) => {
        if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min)
            return value;
        throw fault(place, `must be a whole number, ${min} or more, found ${shown(value)}`);
    };
}
/** Exactly one of the strings. */
function oneOf(allowed) {
    return (value, place) => {
        const found = allowed.find((candidate) => candidate === value);
        if (found !== undefined)
            return found;
        throw fault(place, `must be ${allowed.map((name) => `"${name}"`).join(' or ')}, found ${shown(value)}`);
    };
}
/** A string of a form that `words` describes, for example `must be an absolute URI`. */
function textLike(pattern, words) {
    return (value, place) => {
        if (typeof value === 'string' && pattern.test(value))
            return value;
        throw fault(place, `${words}, found ${shown(value)}`);
    };
}
/** An array of at least `min` items. */
function listOf(read, min = 0) {
    return (value, place) => {
        if (!Array.isArray(value))
            throw fault(place, `must be an array, found ${shown(value)}`);
        if (value.length < min)
            throw fault(place, 'must not be empty');
        return value.map((item, index) => read(item, below(place, index)));
    };
}
/** An object with values of one kind. */
function mapOf(read) {
    return (value, place) => {
        const entries = Object.entries(anyObject(value, place));
        return Object.fromEntries(entries.map(([key, item]) => [key, read(item, below(place, key))]));
    };
}
/** The fields that are set: what is written again then has no empty places. */
function withoutUnset(fields) {
    for (const key of Object.keys(fields)) {
        if (Reflect.get(fields, key) === undefined)
            Reflect.deleteProperty(fields, key);
    }
    return fields;
}
function member(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
function joined(path, key) {
    if (typeof key === 'number')
        return `${path}[${key}]`;
    if (!PLAIN_KEY.test(key))
        return `${path}[${shown(key)}]`;
    return path === '' ? key : `${path}.${key}`;
}


/***/ }),

/***/ 16065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ resourceDescriptor),
/* harmony export */   f: () => (/* binding */ digestedDescriptor)
/* harmony export */ });
/* harmony import */ var _digest_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34746);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92099);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83983);



/**
 * A resource descriptor with the fields that the specification knows; others are ignored.
 *
 * @see in-toto attestation v1, ResourceDescriptor
 */
const resourceDescriptor = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    const digest = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'digest', _digest_set_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSetOrEmpty */ .HY, place);
    const descriptor = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUnset */ .sZ)({
        name: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'name', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, place),
        uri: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'uri', _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceUri */ .N, place),
        digest: digest !== undefined && Object.keys(digest).length > 0 ? digest : undefined,
        content: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'content', _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .base64Text */ .$n, place),
        downloadLocation: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'downloadLocation', _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceUri */ .N, place),
        mediaType: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'mediaType', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, place),
        annotations: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'annotations', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH, place),
    });
    if (descriptor.uri === undefined && descriptor.digest === undefined && descriptor.content === undefined) {
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, 'must have at least one of uri, digest and content');
    }
    return descriptor;
};
/** A resource descriptor with at least one digest. */
const digestedDescriptor = (value, place) => {
    // The digest is asked for first: "digest: is missing" helps more than the general rule.
    const digest = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place), 'digest', _digest_set_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSetOrEmpty */ .HY, place);
    if (digest === undefined || Object.keys(digest).length === 0)
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(place, 'digest'), 'is missing');
    return { ...resourceDescriptor(value, place), digest };
};


/***/ }),

/***/ 36764:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/dsse.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DSSELogEntryV002 = exports.DSSERequestV002 = void 0;
/* eslint-disable */
const envelope_1 = __webpack_require__(47030);
const sigstore_common_1 = __webpack_require__(5334);
const verifier_1 = __webpack_require__(7543);
exports.DSSERequestV002 = {
    fromJSON(object) {
        return {
            envelope: isSet(object.envelope) ? envelope_1.Envelope.fromJSON(object.envelope) : undefined,
            verifiers: globalThis.Array.isArray(object?.verifiers)
                ? object.verifiers.map((e) => verifier_1.Verifier.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.envelope !== undefined) {
            obj.envelope = envelope_1.Envelope.toJSON(message.envelope);
        }
        if (message.verifiers?.length) {
            obj.verifiers = message.verifiers.map((e) => verifier_1.Verifier.toJSON(e));
        }
        return obj;
    },
};
exports.DSSELogEntryV002 = {
    fromJSON(object) {
        return {
            payloadHash: isSet(object.payloadHash) ? sigstore_common_1.HashOutput.fromJSON(object.payloadHash) : undefined,
            signatures: globalThis.Array.isArray(object?.signatures)
                ? object.signatures.map((e) => verifier_1.Signature.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.payloadHash !== undefined) {
            obj.payloadHash = sigstore_common_1.HashOutput.toJSON(message.payloadHash);
        }
        if (message.signatures?.length) {
            obj.signatures = message.signatures.map((e) => verifier_1.Signature.toJSON(e));
        }
        return obj;
    },
};
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 381:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/entry.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CreateEntryRequest = exports.Spec = exports.Entry = void 0;
/* eslint-disable */
const dsse_1 = __webpack_require__(36764);
const hashedrekord_1 = __webpack_require__(4969);
exports.Entry = {
    fromJSON(object) {
        return {
            kind: isSet(object.kind) ? globalThis.String(object.kind) : "",
            apiVersion: isSet(object.apiVersion) ? globalThis.String(object.apiVersion) : "",
            spec: isSet(object.spec) ? exports.Spec.fromJSON(object.spec) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.kind !== "") {
            obj.kind = message.kind;
        }
        if (message.apiVersion !== "") {
            obj.apiVersion = message.apiVersion;
        }
        if (message.spec !== undefined) {
            obj.spec = exports.Spec.toJSON(message.spec);
        }
        return obj;
    },
};
exports.Spec = {
    fromJSON(object) {
        return {
            spec: isSet(object.hashedRekordV002)
                ? { $case: "hashedRekordV002", hashedRekordV002: hashedrekord_1.HashedRekordLogEntryV002.fromJSON(object.hashedRekordV002) }
                : isSet(object.dsseV002)
                    ? { $case: "dsseV002", dsseV002: dsse_1.DSSELogEntryV002.fromJSON(object.dsseV002) }
                    : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.spec?.$case === "hashedRekordV002") {
            obj.hashedRekordV002 = hashedrekord_1.HashedRekordLogEntryV002.toJSON(message.spec.hashedRekordV002);
        }
        else if (message.spec?.$case === "dsseV002") {
            obj.dsseV002 = dsse_1.DSSELogEntryV002.toJSON(message.spec.dsseV002);
        }
        return obj;
    },
};
exports.CreateEntryRequest = {
    fromJSON(object) {
        return {
            spec: isSet(object.hashedRekordRequestV002)
                ? {
                    $case: "hashedRekordRequestV002",
                    hashedRekordRequestV002: hashedrekord_1.HashedRekordRequestV002.fromJSON(object.hashedRekordRequestV002),
                }
                : isSet(object.dsseRequestV002)
                    ? { $case: "dsseRequestV002", dsseRequestV002: dsse_1.DSSERequestV002.fromJSON(object.dsseRequestV002) }
                    : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.spec?.$case === "hashedRekordRequestV002") {
            obj.hashedRekordRequestV002 = hashedrekord_1.HashedRekordRequestV002.toJSON(message.spec.hashedRekordRequestV002);
        }
        else if (message.spec?.$case === "dsseRequestV002") {
            obj.dsseRequestV002 = dsse_1.DSSERequestV002.toJSON(message.spec.dsseRequestV002);
        }
        return obj;
    },
};
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 4969:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/hashedrekord.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HashedRekordLogEntryV002 = exports.HashedRekordRequestV002 = void 0;
/* eslint-disable */
const sigstore_common_1 = __webpack_require__(5334);
const verifier_1 = __webpack_require__(7543);
exports.HashedRekordRequestV002 = {
    fromJSON(object) {
        return {
            digest: isSet(object.digest) ? Buffer.from(bytesFromBase64(object.digest)) : Buffer.alloc(0),
            signature: isSet(object.signature) ? verifier_1.Signature.fromJSON(object.signature) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.digest.length !== 0) {
            obj.digest = base64FromBytes(message.digest);
        }
        if (message.signature !== undefined) {
            obj.signature = verifier_1.Signature.toJSON(message.signature);
        }
        return obj;
    },
};
exports.HashedRekordLogEntryV002 = {
    fromJSON(object) {
        return {
            data: isSet(object.data) ? sigstore_common_1.HashOutput.fromJSON(object.data) : undefined,
            signature: isSet(object.signature) ? verifier_1.Signature.fromJSON(object.signature) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.data !== undefined) {
            obj.data = sigstore_common_1.HashOutput.toJSON(message.data);
        }
        if (message.signature !== undefined) {
            obj.signature = verifier_1.Signature.toJSON(message.signature);
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 7543:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: rekor/v2/verifier.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Signature = exports.Verifier = exports.PublicKey = void 0;
/* eslint-disable */
const sigstore_common_1 = __webpack_require__(5334);
exports.PublicKey = {
    fromJSON(object) {
        return { rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : Buffer.alloc(0) };
    },
    toJSON(message) {
        const obj = {};
        if (message.rawBytes.length !== 0) {
            obj.rawBytes = base64FromBytes(message.rawBytes);
        }
        return obj;
    },
};
exports.Verifier = {
    fromJSON(object) {
        return {
            verifier: isSet(object.publicKey)
                ? { $case: "publicKey", publicKey: exports.PublicKey.fromJSON(object.publicKey) }
                : isSet(object.x509Certificate)
                    ? { $case: "x509Certificate", x509Certificate: sigstore_common_1.X509Certificate.fromJSON(object.x509Certificate) }
                    : undefined,
            keyDetails: isSet(object.keyDetails) ? (0, sigstore_common_1.publicKeyDetailsFromJSON)(object.keyDetails) : 0,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.verifier?.$case === "publicKey") {
            obj.publicKey = exports.PublicKey.toJSON(message.verifier.publicKey);
        }
        else if (message.verifier?.$case === "x509Certificate") {
            obj.x509Certificate = sigstore_common_1.X509Certificate.toJSON(message.verifier.x509Certificate);
        }
        if (message.keyDetails !== 0) {
            obj.keyDetails = (0, sigstore_common_1.publicKeyDetailsToJSON)(message.keyDetails);
        }
        return obj;
    },
};
exports.Signature = {
    fromJSON(object) {
        return {
            content: isSet(object.content) ? Buffer.from(bytesFromBase64(object.content)) : Buffer.alloc(0),
            verifier: isSet(object.verifier) ? exports.Verifier.fromJSON(object.verifier) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.content.length !== 0) {
            obj.content = base64FromBytes(message.content);
        }
        if (message.verifier !== undefined) {
            obj.verifier = exports.Verifier.toJSON(message.verifier);
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 13835:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
__exportStar(__webpack_require__(36764), exports);
__exportStar(__webpack_require__(381), exports);
__exportStar(__webpack_require__(4969), exports);
__exportStar(__webpack_require__(7543), exports);


/***/ }),

/***/ 52635:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DSSESignatureContent = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __webpack_require__(83917);
class DSSESignatureContent {
    env;
    constructor(env) {
        this.env = env;
    }
    compareDigest(digest) {
        return core_1.crypto.bufferEqual(digest, core_1.crypto.digest('sha256', this.env.payload));
    }
    // For a DSSE envelope the signature is computed over the pre-authentication
    // encoding (PAE), so the digest of the signed bytes is the digest of the PAE.
    // This is what a Rekor v2 hashedrekord entry records for a DSSE envelope.
    compareSignedDigest(digest) {
        return core_1.crypto.bufferEqual(digest, core_1.crypto.digest('sha256', this.preAuthEncoding));
    }
    compareSignature(signature) {
        return core_1.crypto.bufferEqual(signature, this.signature);
    }
    verifySignature(key) {
        return core_1.crypto.verify(this.preAuthEncoding, key, this.signature);
    }
    get signature() {
        return this.env.signatures.length > 0
            ? this.env.signatures[0].sig
            : Buffer.from('');
    }
    // DSSE Pre-Authentication Encoding
    get preAuthEncoding() {
        return core_1.dsse.preAuthEncoding(this.env.payloadType, this.env.payload);
    }
}
exports.DSSESignatureContent = DSSESignatureContent;


/***/ }),

/***/ 42544:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.toSignedEntity = toSignedEntity;
exports.signatureContent = signatureContent;
const core_1 = __webpack_require__(83917);
const dsse_1 = __webpack_require__(52635);
const message_1 = __webpack_require__(26531);
function toSignedEntity(bundle, artifact) {
    const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const timestamps = [];
    for (const entry of tlogEntries) {
        if (entry.integratedTime && entry.integratedTime !== '0') {
            timestamps.push({
                $case: 'transparency-log',
                tlogEntry: entry,
            });
        }
    }
    for (const ts of timestampVerificationData?.rfc3161Timestamps ?? []) {
        timestamps.push({
            $case: 'timestamp-authority',
            timestamp: core_1.RFC3161Timestamp.parse(Buffer.from(ts.signedTimestamp)),
        });
    }
    return {
        signature: signatureContent(bundle, artifact),
        key: key(bundle),
        tlogEntries,
        timestamps,
    };
}
function signatureContent(bundle, artifact) {
    switch (bundle.content.$case) {
        case 'dsseEnvelope':
            return new dsse_1.DSSESignatureContent(bundle.content.dsseEnvelope);
        case 'messageSignature':
            return new message_1.MessageSignatureContent(bundle.content.messageSignature, artifact);
    }
}
function key(bundle) {
    switch (bundle.verificationMaterial.content.$case) {
        case 'publicKey':
            return {
                $case: 'public-key',
                hint: bundle.verificationMaterial.content.publicKey.hint,
            };
        case 'x509CertificateChain':
            return {
                $case: 'certificate',
                certificate: core_1.X509Certificate.parse(Buffer.from(bundle.verificationMaterial.content.x509CertificateChain
                    .certificates[0].rawBytes)),
            };
        case 'certificate':
            return {
                $case: 'certificate',
                certificate: core_1.X509Certificate.parse(Buffer.from(bundle.verificationMaterial.content.certificate.rawBytes)),
            };
    }
}


/***/ }),

/***/ 26531:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.MessageSignatureContent = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __webpack_require__(83917);
const protobuf_specs_1 = __webpack_require__(19654);
// Map from the Sigstore protobuf HashAlgorithm enum to
// the string values used by the Node.js crypto module.
const HASH_ALGORITHM_MAP = {
    [protobuf_specs_1.HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED]: 'sha256',
    [protobuf_specs_1.HashAlgorithm.SHA2_256]: 'sha256',
    [protobuf_specs_1.HashAlgorithm.SHA2_384]: 'sha384',
    [protobuf_specs_1.HashAlgorithm.SHA2_512]: 'sha512',
    [protobuf_specs_1.HashAlgorithm.SHA3_256]: 'sha3-256',
    [protobuf_specs_1.HashAlgorithm.SHA3_384]: 'sha3-384',
};
class MessageSignatureContent {
    signature;
    messageDigest;
    artifact;
    hashAlgorithm;
    constructor(messageSignature, artifact) {
        this.signature = messageSignature.signature;
        this.messageDigest = messageSignature.messageDigest.digest;
        this.artifact = artifact;
        this.hashAlgorithm =
            HASH_ALGORITHM_MAP[messageSignature.messageDigest.algorithm] ??
                /* istanbul ignore next */ 'sha256';
    }
    compareSignature(signature) {
        return core_1.crypto.bufferEqual(signature, this.signature);
    }
    compareDigest(digest) {
        return core_1.crypto.bufferEqual(digest, this.messageDigest);
    }
    // For a message signature the signature is computed over the artifact, so the
    // digest of the signed bytes is the artifact's message digest.
    compareSignedDigest(digest) {
        return this.compareDigest(digest);
    }
    verifySignature(key) {
        return core_1.crypto.verify(this.artifact, key, this.signature, this.hashAlgorithm);
    }
}
exports.MessageSignatureContent = MessageSignatureContent;


/***/ }),

/***/ 36849:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PolicyError = exports.VerificationError = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
class BaseError extends Error {
    code;
    cause; /* eslint-disable-line @typescript-eslint/no-explicit-any */
    constructor({ code, message, cause, }) {
        super(message);
        this.code = code;
        this.cause = cause;
        this.name = this.constructor.name;
    }
}
class VerificationError extends BaseError {
}
exports.VerificationError = VerificationError;
class PolicyError extends BaseError {
}
exports.PolicyError = PolicyError;


/***/ }),

/***/ 54187:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.Verifier = exports.toTrustMaterial = __webpack_unused_export__ = __webpack_unused_export__ = __webpack_unused_export__ = void 0;
/* istanbul ignore file */
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
var bundle_1 = __webpack_require__(42544);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return bundle_1.toSignedEntity; } });
var error_1 = __webpack_require__(36849);
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.PolicyError; } });
__webpack_unused_export__ = ({ enumerable: true, get: function () { return error_1.VerificationError; } });
var trust_1 = __webpack_require__(97822);
Object.defineProperty(exports, "toTrustMaterial", ({ enumerable: true, get: function () { return trust_1.toTrustMaterial; } }));
var verifier_1 = __webpack_require__(74433);
Object.defineProperty(exports, "Verifier", ({ enumerable: true, get: function () { return verifier_1.Verifier; } }));


/***/ }),

/***/ 38412:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.CertificateChainVerifier = void 0;
exports.verifyCertificateChain = verifyCertificateChain;
const error_1 = __webpack_require__(36849);
const trust_1 = __webpack_require__(97822);
function verifyCertificateChain(timestamp, leaf, certificateAuthorities) {
    // Filter list of trusted CAs to those which are valid for the given
    // timestamp
    const cas = (0, trust_1.filterCertAuthorities)(certificateAuthorities, timestamp);
    /* eslint-disable-next-line @typescript-eslint/no-explicit-any */
    let error;
    for (const ca of cas) {
        try {
            const verifier = new CertificateChainVerifier({
                trustedCerts: ca.certChain,
                untrustedCert: leaf,
                timestamp,
            });
            return verifier.verify();
        }
        catch (err) {
            error = err;
        }
    }
    // If we failed to verify the certificate chain for all of the trusted
    // CAs, throw the last error we encountered.
    throw new error_1.VerificationError({
        code: 'CERTIFICATE_ERROR',
        message: 'Failed to verify certificate chain',
        cause: error,
    });
}
class CertificateChainVerifier {
    untrustedCert;
    trustedCerts;
    localCerts;
    timestamp;
    constructor(opts) {
        this.untrustedCert = opts.untrustedCert;
        this.trustedCerts = opts.trustedCerts;
        this.localCerts = dedupeCertificates([
            ...opts.trustedCerts,
            opts.untrustedCert,
        ]);
        this.timestamp = opts.timestamp;
    }
    verify() {
        // Construct certificate path from leaf to root
        const certificatePath = this.sort();
        // Perform validation checks on each certificate in the path
        this.checkPath(certificatePath);
        const validForDate = certificatePath.every((cert) => cert.validForDate(this.timestamp));
        if (!validForDate) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'certificate is not valid or expired at the specified date',
            });
        }
        // Return verified certificate path
        return certificatePath;
    }
    sort() {
        const leafCert = this.untrustedCert;
        // Construct all possible paths from the leaf
        let paths = this.buildPaths(leafCert);
        // Filter for paths which contain a trusted certificate
        paths = paths.filter((path) => path.some((cert) => this.trustedCerts.includes(cert)));
        if (paths.length === 0) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'no trusted certificate path found',
            });
        }
        // Find the shortest of possible paths
        /* istanbul ignore next */
        const path = paths.reduce((prev, curr) => prev.length < curr.length ? prev : curr);
        // Construct chain from shortest path
        // Removes the last certificate in the path, which will be a second copy
        // of the root certificate given that the root is self-signed.
        return [leafCert, ...path].slice(0, -1);
    }
    // Recursively build all possible paths from the leaf to the root
    buildPaths(certificate) {
        const paths = [];
        const issuers = this.findIssuer(certificate);
        if (issuers.length === 0) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'no valid certificate path found',
            });
        }
        for (let i = 0; i < issuers.length; i++) {
            const issuer = issuers[i];
            // Base case - issuer is self
            if (issuer.equals(certificate)) {
                paths.push([certificate]);
                continue;
            }
            // Recursively build path for the issuer
            const subPaths = this.buildPaths(issuer);
            // Construct paths by appending the issuer to each subpath
            for (let j = 0; j < subPaths.length; j++) {
                paths.push([issuer, ...subPaths[j]]);
            }
        }
        return paths;
    }
    // Return all possible issuers for the given certificate
    findIssuer(certificate) {
        let issuers = [];
        let keyIdentifier;
        // Exit early if the certificate is self-signed
        if (certificate.subject.equals(certificate.issuer)) {
            if (certificate.verify()) {
                return [certificate];
            }
        }
        // If the certificate has an authority key identifier, use that
        // to find the issuer
        if (certificate.extAuthorityKeyID) {
            keyIdentifier = certificate.extAuthorityKeyID.keyIdentifier;
            // TODO: Add support for authorityCertIssuer/authorityCertSerialNumber
            // though Fulcio doesn't appear to use these
        }
        // Find possible issuers by comparing the authorityKeyID/subjectKeyID
        // or issuer/subject. Potential issuers are added to the result array.
        this.localCerts.forEach((possibleIssuer) => {
            if (keyIdentifier) {
                /* istanbul ignore else */
                if (possibleIssuer.extSubjectKeyID) {
                    if (possibleIssuer.extSubjectKeyID.keyIdentifier.equals(keyIdentifier)) {
                        issuers.push(possibleIssuer);
                    }
                    return;
                }
            }
            // Fallback to comparing certificate issuer and subject if
            // subjectKey/authorityKey extensions are not present
            if (possibleIssuer.subject.equals(certificate.issuer)) {
                issuers.push(possibleIssuer);
            }
        });
        // Remove any issuers which fail to verify the certificate
        issuers = issuers.filter((issuer) => {
            try {
                return certificate.verify(issuer);
            }
            catch (ex) {
                /* istanbul ignore next - should never error */
                return false;
            }
        });
        return issuers;
    }
    checkPath(path) {
        /* istanbul ignore if */
        if (path.length < 1) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'certificate chain must contain at least one certificate',
            });
        }
        // Ensure that all certificates beyond the leaf are CAs
        const validCAs = path.slice(1).every((cert) => cert.isCA);
        if (!validCAs) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'intermediate certificate is not a CA',
            });
        }
        // Certificate's issuer must match the subject of the next certificate
        // in the chain
        for (let i = path.length - 2; i >= 0; i--) {
            /* istanbul ignore if */
            if (!path[i].issuer.equals(path[i + 1].subject)) {
                throw new error_1.VerificationError({
                    code: 'CERTIFICATE_ERROR',
                    message: 'incorrect certificate name chaining',
                });
            }
        }
        // Check pathlength constraints
        for (let i = 0; i < path.length; i++) {
            const cert = path[i];
            // If the certificate is a CA, check the path length
            if (cert.extBasicConstraints?.isCA) {
                const pathLength = cert.extBasicConstraints.pathLenConstraint;
                // The path length, if set, indicates how many intermediate
                // certificates (NOT including the leaf) are allowed to follow. The
                // pathLength constraint of any intermediate CA certificate MUST be
                // greater than or equal to it's own depth in the chain (with an
                // adjustment for the leaf certificate)
                if (pathLength !== undefined && pathLength < i - 1) {
                    throw new error_1.VerificationError({
                        code: 'CERTIFICATE_ERROR',
                        message: 'path length constraint exceeded',
                    });
                }
            }
        }
    }
}
exports.CertificateChainVerifier = CertificateChainVerifier;
// Remove duplicate certificates from the array
function dedupeCertificates(certs) {
    for (let i = 0; i < certs.length; i++) {
        for (let j = i + 1; j < certs.length; j++) {
            if (certs[i].equals(certs[j])) {
                certs.splice(j, 1);
                j--;
            }
        }
    }
    return certs;
}


/***/ }),

/***/ 53771:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyPublicKey = verifyPublicKey;
exports.verifyCertificate = verifyCertificate;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __webpack_require__(83917);
const error_1 = __webpack_require__(36849);
const certificate_1 = __webpack_require__(38412);
const sct_1 = __webpack_require__(21633);
const OID_FULCIO_ISSUER_V1 = '1.3.6.1.4.1.57264.1.1';
const OID_FULCIO_ISSUER_V2 = '1.3.6.1.4.1.57264.1.8';
function verifyPublicKey(hint, timestamps, trustMaterial) {
    const key = trustMaterial.publicKey(hint);
    timestamps.forEach((timestamp) => {
        if (!key.validFor(timestamp)) {
            throw new error_1.VerificationError({
                code: 'PUBLIC_KEY_ERROR',
                message: `Public key is not valid for timestamp: ${timestamp.toISOString()}`,
            });
        }
    });
    return { key: key.publicKey };
}
function verifyCertificate(leaf, timestamps, trustMaterial) {
    // Check that leaf certificate chains to a trusted CA
    let path = [];
    timestamps.forEach((timestamp) => {
        path = (0, certificate_1.verifyCertificateChain)(timestamp, leaf, trustMaterial.certificateAuthorities);
    });
    return {
        scts: (0, sct_1.verifySCTs)(path[0], path[1], trustMaterial.ctlogs),
        signer: getSigner(path[0]),
    };
}
function getSigner(cert) {
    let issuer;
    const issuerExtension = cert.extension(OID_FULCIO_ISSUER_V2);
    /* istanbul ignore next */
    if (issuerExtension) {
        issuer = issuerExtension.valueObj.subs?.[0]?.value.toString('ascii');
    }
    else {
        issuer = cert.extension(OID_FULCIO_ISSUER_V1)?.value.toString('ascii');
    }
    const oids = cert.extensions.map((ext) => {
        const oid = ext.subs[0].toOID();
        return {
            oid: { id: oid.split('.').map(Number) },
            value: ext.subs[ext.subs.length - 1].value,
        };
    });
    const identity = {
        extensions: { issuer },
        subjectAlternativeName: cert.subjectAltName,
        oids,
    };
    return {
        key: core_1.crypto.createPublicKey(cert.publicKey),
        identity,
    };
}


/***/ }),

/***/ 21633:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifySCTs = verifySCTs;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __webpack_require__(83917);
const error_1 = __webpack_require__(36849);
const trust_1 = __webpack_require__(97822);
function verifySCTs(cert, issuer, ctlogs) {
    let extSCT;
    // Verifying the SCT requires that we remove the SCT extension and
    // re-encode the TBS structure to DER -- this value is part of the data
    // over which the signature is calculated. Since this is a destructive action
    // we create a copy of the certificate so we can remove the SCT extension
    // without affecting the original certificate.
    const clone = cert.clone();
    // Intentionally not using the findExtension method here because we want to
    // remove the the SCT extension from the certificate before calculating the
    // PreCert structure
    for (let i = 0; i < clone.extensions.length; i++) {
        const ext = clone.extensions[i];
        if (ext.subs[0].toOID() === core_1.EXTENSION_OID_SCT) {
            extSCT = new core_1.X509SCTExtension(ext);
            // Remove the extension from the certificate
            clone.extensions.splice(i, 1);
            break;
        }
    }
    // No SCT extension found to verify
    if (!extSCT) {
        return [];
    }
    // Found an SCT extension but it has no SCTs
    /* istanbul ignore if -- too difficult to fabricate test case for this */
    if (extSCT.signedCertificateTimestamps.length === 0) {
        return [];
    }
    // Construct the PreCert structure
    // https://www.rfc-editor.org/rfc/rfc6962#section-3.2
    const preCert = new core_1.ByteStream();
    // Calculate hash of the issuer's public key
    const issuerId = core_1.crypto.digest('sha256', issuer.publicKey);
    preCert.appendView(issuerId);
    // Re-encodes the certificate to DER after removing the SCT extension
    const tbs = clone.tbsCertificate.toDER();
    preCert.appendUint24(tbs.length);
    preCert.appendView(tbs);
    // Calculate and return the verification results for each SCT
    return extSCT.signedCertificateTimestamps.map((sct) => {
        // Find the ctlog instance that corresponds to the SCT's logID
        const validCTLogs = (0, trust_1.filterTLogAuthorities)(ctlogs, {
            logID: sct.logID,
            targetDate: sct.datetime,
        });
        // See if the SCT is valid for any of the CT logs
        const verified = validCTLogs.some((log) => sct.verify(preCert.buffer, log.publicKey));
        if (!verified) {
            throw new error_1.VerificationError({
                code: 'CERTIFICATE_ERROR',
                message: 'SCT verification failed',
            });
        }
        return sct.logID;
    });
}


/***/ }),

/***/ 88037:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifySubjectAlternativeName = verifySubjectAlternativeName;
exports.verifyExtensions = verifyExtensions;
exports.verifyOIDs = verifyOIDs;
const error_1 = __webpack_require__(36849);
// Verifies that the signer's SAN matches the policy identity. The
// policyIdentity is treated as a JavaScript regular expression pattern and
// tested against the full signerIdentity string. For exact matching, use
// anchored patterns (e.g. '^user@example\\.com$').
function verifySubjectAlternativeName(policyIdentity, signerIdentity) {
    if (signerIdentity === undefined || !signerIdentity.match(policyIdentity)) {
        throw new error_1.PolicyError({
            code: 'UNTRUSTED_SIGNER_ERROR',
            message: `certificate identity error - expected ${policyIdentity}, got ${signerIdentity}`,
        });
    }
}
function verifyExtensions(policyExtensions, signerExtensions = {}) {
    let key;
    for (key in policyExtensions) {
        if (signerExtensions[key] !== policyExtensions[key]) {
            throw new error_1.PolicyError({
                code: 'UNTRUSTED_SIGNER_ERROR',
                message: `invalid certificate extension - expected ${key}=${policyExtensions[key]}, got ${key}=${signerExtensions[key]}`,
            });
        }
    }
}
function verifyOIDs(policyOIDs, signerOIDs = []) {
    for (const policyOID of policyOIDs) {
        const match = signerOIDs.find((signerOID) => oidEquals(policyOID.oid?.id, signerOID.oid?.id) &&
            policyOID.value.equals(signerOID.value));
        if (!match) {
            const oid = policyOID.oid?.id.join('.') ?? '<unknown>';
            throw new error_1.PolicyError({
                code: 'UNTRUSTED_SIGNER_ERROR',
                message: `invalid certificate extension - missing OID ${oid}`,
            });
        }
    }
}
function oidEquals(a, b) {
    if (a === undefined || b === undefined) {
        return false;
    }
    return a.length === b.length && a.every((v, i) => v === b[i]);
}


/***/ }),

/***/ 27968:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getTSATimestamp = getTSATimestamp;
exports.getTLogTimestamp = getTLogTimestamp;
const tsa_1 = __webpack_require__(84472);
function getTSATimestamp(timestamp, data, timestampAuthorities) {
    (0, tsa_1.verifyRFC3161Timestamp)(timestamp, data, timestampAuthorities);
    return {
        type: 'timestamp-authority',
        logID: timestamp.signerSerialNumber,
        timestamp: timestamp.signingTime,
    };
}
function getTLogTimestamp(entry) {
    // Only entries with an inclusion promise provide a verifiable timestamp
    if (!entry.inclusionPromise) {
        return undefined;
    }
    return {
        type: 'transparency-log',
        logID: entry.logId.keyId,
        timestamp: new Date(Number(entry.integratedTime) * 1000),
    };
}


/***/ }),

/***/ 84472:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyRFC3161Timestamp = verifyRFC3161Timestamp;
const core_1 = __webpack_require__(83917);
const error_1 = __webpack_require__(36849);
const certificate_1 = __webpack_require__(38412);
const trust_1 = __webpack_require__(97822);
function verifyRFC3161Timestamp(timestamp, data, timestampAuthorities) {
    const signingTime = timestamp.signingTime;
    // Filter for CAs which were valid at the time of signing
    timestampAuthorities = (0, trust_1.filterCertAuthorities)(timestampAuthorities, signingTime);
    // Filter for CAs which match serial and issuer embedded in the timestamp
    timestampAuthorities = filterCAsBySerialAndIssuer(timestampAuthorities, {
        serialNumber: timestamp.signerSerialNumber,
        issuer: timestamp.signerIssuer,
    });
    // Check that we can verify the timestamp with AT LEAST ONE of the remaining
    // CAs
    const verified = timestampAuthorities.some((ca) => {
        try {
            verifyTimestampForCA(timestamp, data, ca);
            return true;
        }
        catch (e) {
            return false;
        }
    });
    if (!verified) {
        throw new error_1.VerificationError({
            code: 'TIMESTAMP_ERROR',
            message: 'timestamp could not be verified',
        });
    }
}
function verifyTimestampForCA(timestamp, data, ca) {
    const [leaf, ...cas] = ca.certChain;
    const signingKey = core_1.crypto.createPublicKey(leaf.publicKey);
    const signingTime = timestamp.signingTime;
    // Verify the certificate chain for the provided CA
    try {
        new certificate_1.CertificateChainVerifier({
            untrustedCert: leaf,
            trustedCerts: cas,
            timestamp: signingTime,
        }).verify();
    }
    catch (e) {
        throw new error_1.VerificationError({
            code: 'TIMESTAMP_ERROR',
            message: 'invalid certificate chain',
        });
    }
    // Check that the signing certificate's key can be used to verify the
    // timestamp signature.
    timestamp.verify(data, signingKey);
}
// Filters the list of CAs to those which have a leaf signing certificate which
// matches the given serial number and issuer.
function filterCAsBySerialAndIssuer(timestampAuthorities, criteria) {
    return timestampAuthorities.filter((ca) => ca.certChain.length > 0 &&
        core_1.crypto.bufferEqual(ca.certChain[0].serialNumber, criteria.serialNumber) &&
        core_1.crypto.bufferEqual(ca.certChain[0].issuer, criteria.issuer));
}


/***/ }),

/***/ 39266:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.LogCheckpoint = void 0;
exports.verifyCheckpoint = verifyCheckpoint;
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __webpack_require__(83917);
const error_1 = __webpack_require__(36849);
// Separator between the note and the signatures in a checkpoint
const CHECKPOINT_SEPARATOR = '\n\n';
// Checkpoint signatures are of the following form:
// "\u2013 <identity> <key_hint+signature_bytes>\n"
// where:
// - the prefix is an emdash (U+2014).
// - <identity> gives a human-readable representation of the signing ID.
// - <key_hint+signature_bytes> is the first 4 bytes of the SHA256 hash of the
//   associated public key followed by the signature bytes.
const SIGNATURE_REGEX = /\u2014 (\S+) (\S+)\n/g;
// Verifies the checkpoint value in the given tlog entry. There are two steps
// to the verification:
// 1. Verify that all signatures in the checkpoint can be verified against a
//    trusted public key
// 2. Verify that the root hash in the checkpoint matches the root hash in the
//    inclusion proof
// See: https://github.com/transparency-dev/formats/blob/main/log/README.md
function verifyCheckpoint(entry, tlogs) {
    const inclusionProof = entry.inclusionProof;
    const signedNote = SignedNote.fromString(inclusionProof.checkpoint.envelope);
    const checkpoint = LogCheckpoint.fromString(signedNote.note);
    // Verify that the signatures in the checkpoint are all valid
    if (!verifySignedNote(signedNote, tlogs)) {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROOF_ERROR',
            message: 'invalid checkpoint signature',
        });
    }
    return checkpoint;
}
// Verifies the signatures in the SignedNote. For each signature, the
// corresponding transparency log is looked up by the key hint and the
// signature is verified against the public key in the transparency log.
// Throws an error if any of the signatures are invalid.
function verifySignedNote(signedNote, tlogs) {
    const data = Buffer.from(signedNote.note, 'utf-8');
    return signedNote.signatures.some((signature) => {
        // Find the transparency log instance with the matching key hint
        const tlog = tlogs.find((tlog) => core_1.crypto.bufferEqual(tlog.logID.subarray(0, 4), signature.keyHint) &&
            // Match the signature name to the base URL of the tlog. The name is
            // attacker-controlled, so it MUST be compared as a literal substring
            // and never coerced into a RegExp (as String.prototype.match would).
            tlog.baseURL.includes(signature.name));
        if (!tlog) {
            return false;
        }
        return core_1.crypto.verify(data, tlog.publicKey, signature.signature);
    });
}
// SignedNote represents a signed note from a transparency log checkpoint. Consists
// of a body (or note) and one more signatures calculated over the body. See
// https://github.com/transparency-dev/formats/blob/main/log/README.md#signed-envelope
class SignedNote {
    note;
    signatures;
    constructor(note, signatures) {
        this.note = note;
        this.signatures = signatures;
    }
    // Deserialize a SignedNote from a string
    static fromString(envelope) {
        if (!envelope.includes(CHECKPOINT_SEPARATOR)) {
            throw new error_1.VerificationError({
                code: 'TLOG_INCLUSION_PROOF_ERROR',
                message: 'missing checkpoint separator',
            });
        }
        // Split the note into the header and the data portions at the separator
        const split = envelope.indexOf(CHECKPOINT_SEPARATOR);
        const header = envelope.slice(0, split + 1);
        const data = envelope.slice(split + CHECKPOINT_SEPARATOR.length);
        // Find all the signature lines in the data portion
        const matches = data.matchAll(SIGNATURE_REGEX);
        // Parse each of the matched signature lines into the name and signature.
        // The first four bytes of the signature are the key hint (should match the
        // first four bytes of the log ID), and the rest is the signature itself.
        const signatures = Array.from(matches, (match) => {
            const [, name, signature] = match;
            const sigBytes = Buffer.from(signature, 'base64');
            if (sigBytes.length < 5) {
                throw new error_1.VerificationError({
                    code: 'TLOG_INCLUSION_PROOF_ERROR',
                    message: 'malformed checkpoint signature',
                });
            }
            return {
                name,
                keyHint: sigBytes.subarray(0, 4),
                signature: sigBytes.subarray(4),
            };
        });
        if (signatures.length === 0) {
            throw new error_1.VerificationError({
                code: 'TLOG_INCLUSION_PROOF_ERROR',
                message: 'no signatures found in checkpoint',
            });
        }
        return new SignedNote(header, signatures);
    }
}
// LogCheckpoint represents a transparency log checkpoint. Consists of the
// following:
//  - origin: the name of the transparency log
//  - logSize: the size of the log at the time of the checkpoint
//  - logHash: the root hash of the log at the time of the checkpoint
//  - rest: the rest of the checkpoint body, which is a list of log entries
// See:
// https://github.com/transparency-dev/formats/blob/main/log/README.md#checkpoint-body
class LogCheckpoint {
    origin;
    logSize;
    logHash;
    rest;
    constructor(origin, logSize, logHash, rest) {
        this.origin = origin;
        this.logSize = logSize;
        this.logHash = logHash;
        this.rest = rest;
    }
    static fromString(note) {
        const lines = note.trimEnd().split('\n');
        if (lines.length < 3) {
            throw new error_1.VerificationError({
                code: 'TLOG_INCLUSION_PROOF_ERROR',
                message: 'too few lines in checkpoint header',
            });
        }
        const origin = lines[0];
        // logSize is attacker-controlled and parsed before any signature is
        // verified, so guard against BigInt() throwing an uncaught SyntaxError on
        // malformed input.
        let logSize;
        try {
            logSize = BigInt(lines[1]);
        }
        catch {
            throw new error_1.VerificationError({
                code: 'TLOG_INCLUSION_PROOF_ERROR',
                message: 'invalid checkpoint log size',
            });
        }
        const rootHash = Buffer.from(lines[2], 'base64');
        const rest = lines.slice(3);
        return new LogCheckpoint(origin, logSize, rootHash, rest);
    }
}
exports.LogCheckpoint = LogCheckpoint;


/***/ }),

/***/ 27005:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.DSSE_API_VERSION_V1 = void 0;
exports.verifyDSSETLogBody = verifyDSSETLogBody;
exports.verifyDSSETLogBodyV2 = verifyDSSETLogBodyV2;
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(36849);
exports.DSSE_API_VERSION_V1 = '0.0.1';
// Compare the given dsse tlog entry to the given bundle
function verifyDSSETLogBody(tlogEntry, content) {
    switch (tlogEntry.apiVersion) {
        case exports.DSSE_API_VERSION_V1:
            return verifyDSSE001TLogBody(tlogEntry, content);
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported dsse version: ${tlogEntry.apiVersion}`,
            });
    }
}
// Compare the given dsse tlog entry to the given bundle. This function is
// specifically for Rekor V2 entries.
function verifyDSSETLogBodyV2(tlogEntry, content) {
    const spec = tlogEntry.spec?.spec;
    if (!spec) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: `missing dsse spec`,
        });
    }
    switch (spec.$case) {
        case 'dsseV002':
            return verifyDSSE002TLogBody(spec.dsseV002, content);
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported version: ${spec.$case}`,
            });
    }
}
// Compare the given dsse v0.0.1 tlog entry to the given DSSE envelope.
function verifyDSSE001TLogBody(tlogEntry, content) {
    // Ensure the bundle's DSSE only contains a single signature
    if (tlogEntry.spec.signatures?.length !== 1) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'signature count mismatch',
        });
    }
    const tlogSig = tlogEntry.spec.signatures[0].signature;
    // Ensure that the signature in the bundle's DSSE matches tlog entry
    if (!content.compareSignature(Buffer.from(tlogSig, 'base64')))
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'tlog entry signature mismatch',
        });
    // Ensure the digest of the bundle's DSSE payload matches the digest in the
    // tlog entry
    const tlogHash = tlogEntry.spec.payloadHash?.value || '';
    if (!content.compareDigest(Buffer.from(tlogHash, 'hex'))) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'DSSE payload hash mismatch',
        });
    }
}
// Compare the given dsse v0.0.2 tlog entry to the given DSSE envelope.
function verifyDSSE002TLogBody(spec, content) {
    // Ensure the bundle's DSSE only contains a single signature
    if (spec.signatures?.length !== 1) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'signature count mismatch',
        });
    }
    const tlogSig = spec.signatures[0].content;
    // Ensure that the signature in the bundle's DSSE matches tlog entry
    if (!content.compareSignature(tlogSig))
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'tlog entry signature mismatch',
        });
    // Ensure the digest of the bundle's DSSE payload matches the digest in the
    // tlog entry
    const tlogHash = spec.payloadHash?.digest || Buffer.from('');
    if (!content.compareDigest(tlogHash)) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'DSSE payload hash mismatch',
        });
    }
}


/***/ }),

/***/ 1484:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HASHEDREKORD_API_VERSION_V1 = void 0;
exports.verifyHashedRekordTLogBody = verifyHashedRekordTLogBody;
exports.verifyHashedRekordTLogBodyV2 = verifyHashedRekordTLogBodyV2;
/*
Copyright 2025 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(36849);
exports.HASHEDREKORD_API_VERSION_V1 = '0.0.1';
// Compare the given hashedrekord tlog entry to the given bundle
function verifyHashedRekordTLogBody(tlogEntry, content) {
    switch (tlogEntry.apiVersion) {
        case exports.HASHEDREKORD_API_VERSION_V1:
            return verifyHashedrekord001TLogBody(tlogEntry, content);
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported hashedrekord version: ${tlogEntry.apiVersion}`,
            });
    }
}
// Compare the given hashedrekor tlog entry to the given bundle. This function is
// specifically for Rekor V2 entries.
function verifyHashedRekordTLogBodyV2(tlogEntry, content) {
    const spec = tlogEntry.spec?.spec;
    if (!spec) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: `missing dsse spec`,
        });
    }
    switch (spec.$case) {
        case 'hashedRekordV002':
            return verifyHashedrekord002TLogBody(spec.hashedRekordV002, content);
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported version: ${spec.$case}`,
            });
    }
}
// Compare the given hashedrekord v0.0.1 tlog entry to the given message
// signature
function verifyHashedrekord001TLogBody(tlogEntry, content) {
    // Ensure that the bundles message signature matches the tlog entry
    const tlogSig = tlogEntry.spec.signature.content || '';
    if (!content.compareSignature(Buffer.from(tlogSig, 'base64'))) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'signature mismatch',
        });
    }
    // Ensure that the bundle's signed digest matches the tlog entry
    const tlogDigest = tlogEntry.spec.data.hash?.value || '';
    if (!content.compareSignedDigest(Buffer.from(tlogDigest, 'hex'))) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'digest mismatch',
        });
    }
}
// Compare the given hashedrekord v0.0.2 tlog entry to the given message
// signature
function verifyHashedrekord002TLogBody(spec, content) {
    // Ensure that the bundles message signature matches the tlog entry
    const tlogSig = spec.signature?.content || Buffer.from('');
    if (!content.compareSignature(tlogSig)) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'signature mismatch',
        });
    }
    // Ensure that the bundle's signed digest matches the tlog entry
    const tlogHash = spec.data?.digest || Buffer.from('');
    if (!content.compareSignedDigest(tlogHash)) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'digest mismatch',
        });
    }
}


/***/ }),

/***/ 38218:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyTLogBody = verifyTLogBody;
exports.verifyTLogInclusion = verifyTLogInclusion;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const v2_1 = __webpack_require__(13835);
const error_1 = __webpack_require__(36849);
const dsse_1 = __webpack_require__(27005);
const hashedrekord_1 = __webpack_require__(1484);
const intoto_1 = __webpack_require__(17703);
const checkpoint_1 = __webpack_require__(39266);
const merkle_1 = __webpack_require__(17046);
const set_1 = __webpack_require__(2714);
// Verifies that the given tlog entry matches the supplied signature content.
function verifyTLogBody(entry, sigContent) {
    const { kind, version } = entry.kindVersion;
    // The canonicalized body is attacker-controlled; parse defensively so
    // malformed JSON yields a VerificationError rather than an uncaught
    // SyntaxError.
    let body;
    try {
        body = JSON.parse(entry.canonicalizedBody.toString('utf8'));
    }
    catch {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'invalid canonicalized body',
        });
    }
    // validate body
    if (kind !== body.kind || version !== body.apiVersion) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: `kind/version mismatch - expected: ${kind}/${version}, received: ${body.kind}/${body.apiVersion}`,
        });
    }
    switch (kind) {
        case 'dsse':
            // Rekor V1 and V2 use incompatible types so we need to branch here based on version
            if (version == dsse_1.DSSE_API_VERSION_V1) {
                return (0, dsse_1.verifyDSSETLogBody)(body, sigContent);
            }
            else {
                const entryRekorV2 = v2_1.Entry.fromJSON(body);
                return (0, dsse_1.verifyDSSETLogBodyV2)(entryRekorV2, sigContent);
            }
        case 'intoto':
            return (0, intoto_1.verifyIntotoTLogBody)(body, sigContent);
        case 'hashedrekord':
            // Rekor V1 and V2 use incompatible types so we need to branch here based on version
            if (version == hashedrekord_1.HASHEDREKORD_API_VERSION_V1) {
                return (0, hashedrekord_1.verifyHashedRekordTLogBody)(body, sigContent);
            }
            else {
                const entryRekorV2 = v2_1.Entry.fromJSON(body);
                return (0, hashedrekord_1.verifyHashedRekordTLogBodyV2)(entryRekorV2, sigContent);
            }
        /* istanbul ignore next */
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported kind: ${kind}`,
            });
    }
}
function verifyTLogInclusion(entry, tlogAuthorities) {
    let inclusionVerified = false;
    if (isTLogEntryWithInclusionPromise(entry)) {
        (0, set_1.verifyTLogSET)(entry, tlogAuthorities);
        inclusionVerified = true;
    }
    if (isTLogEntryWithInclusionProof(entry)) {
        // Bind the claimed log ID to the authority that verifies the checkpoint.
        const matchingAuthorities = tlogAuthorities.filter((tlog) => tlog.logID.equals(entry.logId.keyId));
        const checkpoint = (0, checkpoint_1.verifyCheckpoint)(entry, matchingAuthorities);
        (0, merkle_1.verifyMerkleInclusion)(entry, checkpoint);
        inclusionVerified = true;
    }
    if (!inclusionVerified) {
        throw new error_1.VerificationError({
            code: 'TLOG_MISSING_INCLUSION_ERROR',
            message: 'inclusion could not be verified',
        });
    }
    return;
}
function isTLogEntryWithInclusionPromise(entry) {
    return entry.inclusionPromise !== undefined;
}
function isTLogEntryWithInclusionProof(entry) {
    return entry.inclusionProof !== undefined;
}


/***/ }),

/***/ 17703:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyIntotoTLogBody = verifyIntotoTLogBody;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const error_1 = __webpack_require__(36849);
// Compare the given intoto tlog entry to the given bundle
function verifyIntotoTLogBody(tlogEntry, content) {
    switch (tlogEntry.apiVersion) {
        case '0.0.2':
            return verifyIntoto002TLogBody(tlogEntry, content);
        default:
            throw new error_1.VerificationError({
                code: 'TLOG_BODY_ERROR',
                message: `unsupported intoto version: ${tlogEntry.apiVersion}`,
            });
    }
}
// Compare the given intoto v0.0.2 tlog entry to the given DSSE envelope.
function verifyIntoto002TLogBody(tlogEntry, content) {
    // Ensure the bundle's DSSE contains a single signature
    if (tlogEntry.spec.content.envelope.signatures?.length !== 1) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'signature count mismatch',
        });
    }
    // Signature is double-base64-encoded in the tlog entry
    const tlogSig = base64Decode(tlogEntry.spec.content.envelope.signatures[0].sig);
    // Ensure that the signature in the bundle's DSSE matches tlog entry
    if (!content.compareSignature(Buffer.from(tlogSig, 'base64'))) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'tlog entry signature mismatch',
        });
    }
    // Ensure the digest of the bundle's DSSE payload matches the digest in the
    // tlog entry
    const tlogHash = tlogEntry.spec.content.payloadHash?.value || '';
    if (!content.compareDigest(Buffer.from(tlogHash, 'hex'))) {
        throw new error_1.VerificationError({
            code: 'TLOG_BODY_ERROR',
            message: 'DSSE payload hash mismatch',
        });
    }
}
function base64Decode(str) {
    return Buffer.from(str, 'base64').toString('utf-8');
}


/***/ }),

/***/ 17046:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyMerkleInclusion = verifyMerkleInclusion;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __webpack_require__(83917);
const error_1 = __webpack_require__(36849);
const RFC6962_LEAF_HASH_PREFIX = Buffer.from([0x00]);
const RFC6962_NODE_HASH_PREFIX = Buffer.from([0x01]);
function verifyMerkleInclusion(entry, checkpoint) {
    const inclusionProof = entry.inclusionProof;
    // logIndex is attacker-controlled; parse defensively so malformed input
    // yields a VerificationError rather than an uncaught SyntaxError.
    let logIndex;
    try {
        logIndex = BigInt(inclusionProof.logIndex);
    }
    catch {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROOF_ERROR',
            message: 'invalid inclusion proof log index',
        });
    }
    const treeSize = BigInt(checkpoint.logSize);
    if (logIndex < 0n || logIndex >= treeSize) {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROOF_ERROR',
            message: `invalid index: ${logIndex}`,
        });
    }
    // Figure out which subset of hashes corresponds to the inner and border
    // nodes
    const { inner, border } = decompInclProof(logIndex, treeSize);
    if (inclusionProof.hashes.length !== inner + border) {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROOF_ERROR',
            message: 'invalid hash count',
        });
    }
    const innerHashes = inclusionProof.hashes.slice(0, inner);
    const borderHashes = inclusionProof.hashes.slice(inner);
    // The entry's hash is the leaf hash
    const leafHash = hashLeaf(entry.canonicalizedBody);
    // Chain the hashes belonging to the inner and border portions
    const calculatedHash = chainBorderRight(chainInner(leafHash, innerHashes, logIndex), borderHashes);
    // Calculated hash should match the root hash in the inclusion proof
    if (!core_1.crypto.bufferEqual(calculatedHash, checkpoint.logHash)) {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROOF_ERROR',
            message: 'calculated root hash does not match inclusion proof',
        });
    }
}
// Breaks down inclusion proof for a leaf at the specified index in a tree of
// the specified size. The split point is where paths to the index leaf and
// the (size - 1) leaf diverge. Returns lengths of the bottom and upper proof
// parts.
function decompInclProof(index, size) {
    const inner = innerProofSize(index, size);
    const border = onesCount(index >> BigInt(inner));
    return { inner, border };
}
// Computes a subtree hash for a node on or below the tree's right border.
// Assumes the provided proof hashes are ordered from lower to higher levels
// and seed is the initial hash of the node specified by the index.
function chainInner(seed, hashes, index) {
    return hashes.reduce((acc, h, i) => {
        if ((index >> BigInt(i)) & BigInt(1)) {
            return hashChildren(h, acc);
        }
        else {
            return hashChildren(acc, h);
        }
    }, seed);
}
// Computes a subtree hash for nodes along the tree's right border.
function chainBorderRight(seed, hashes) {
    return hashes.reduce((acc, h) => hashChildren(h, acc), seed);
}
function innerProofSize(index, size) {
    return bitLength(index ^ (size - BigInt(1)));
}
// Counts the number of ones in the binary representation of the given number.
// https://en.wikipedia.org/wiki/Hamming_weight
function onesCount(num) {
    return num.toString(2).split('1').length - 1;
}
// Returns the number of bits necessary to represent an integer in binary.
function bitLength(n) {
    if (n === 0n) {
        return 0;
    }
    return n.toString(2).length;
}
// Hashing logic according to RFC6962.
// https://datatracker.ietf.org/doc/html/rfc6962#section-2
function hashChildren(left, right) {
    return core_1.crypto.digest('sha256', RFC6962_NODE_HASH_PREFIX, left, right);
}
function hashLeaf(leaf) {
    return core_1.crypto.digest('sha256', RFC6962_LEAF_HASH_PREFIX, leaf);
}


/***/ }),

/***/ 2714:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verifyTLogSET = verifyTLogSET;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __webpack_require__(83917);
const error_1 = __webpack_require__(36849);
const trust_1 = __webpack_require__(97822);
// Verifies the SET for the given entry against the list of trusted
// transparency logs. Returns true if the SET can be verified against at least
// one of the trusted logs; otherwise, returns false.
function verifyTLogSET(entry, tlogs) {
    // Filter the list of tlog instances to only those which might be able to
    // verify the SET
    const validTLogs = (0, trust_1.filterTLogAuthorities)(tlogs, {
        logID: entry.logId.keyId,
        targetDate: new Date(Number(entry.integratedTime) * 1000),
    });
    // Check to see if we can verify the SET against any of the valid tlogs
    const verified = validTLogs.some((tlog) => {
        // Re-create the original Rekor verification payload
        const payload = toVerificationPayload(entry);
        // Canonicalize the payload and turn into a buffer for verification
        const data = Buffer.from(core_1.json.canonicalize(payload), 'utf8');
        // Extract the SET from the tlog entry
        const signature = entry.inclusionPromise.signedEntryTimestamp;
        return core_1.crypto.verify(data, tlog.publicKey, signature);
    });
    if (!verified) {
        throw new error_1.VerificationError({
            code: 'TLOG_INCLUSION_PROMISE_ERROR',
            message: 'inclusion promise could not be verified',
        });
    }
}
// Returns a properly formatted "VerificationPayload" for one of the
// transaction log entires in the given bundle which can be used for SET
// verification.
function toVerificationPayload(entry) {
    const { integratedTime, logIndex, logId, canonicalizedBody } = entry;
    return {
        body: canonicalizedBody.toString('base64'),
        integratedTime: Number(integratedTime),
        logIndex: Number(logIndex),
        logID: logId.keyId.toString('hex'),
    };
}


/***/ }),

/***/ 19738:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.filterCertAuthorities = filterCertAuthorities;
exports.filterTLogAuthorities = filterTLogAuthorities;
function filterCertAuthorities(certAuthorities, timestamp) {
    return certAuthorities.filter((ca) => {
        return ca.validFor.start <= timestamp && ca.validFor.end >= timestamp;
    });
}
// Filter the list of tlog instances to only those which match the given log
// ID and have public keys which are valid for the given integrated time.
function filterTLogAuthorities(tlogAuthorities, criteria) {
    return tlogAuthorities.filter((tlog) => {
        // If we're filtering by log ID and the log IDs don't match, we can't use
        // this tlog
        if (criteria.logID && !tlog.logID.equals(criteria.logID)) {
            return false;
        }
        // Check that the integrated time is within the validFor range
        return (tlog.validFor.start <= criteria.targetDate &&
            criteria.targetDate <= tlog.validFor.end);
    });
}


/***/ }),

/***/ 97822:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.filterTLogAuthorities = exports.filterCertAuthorities = void 0;
exports.toTrustMaterial = toTrustMaterial;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const core_1 = __webpack_require__(83917);
const protobuf_specs_1 = __webpack_require__(19654);
const error_1 = __webpack_require__(36849);
const BEGINNING_OF_TIME = new Date(0);
const END_OF_TIME = new Date(8640000000000000);
var filter_1 = __webpack_require__(19738);
Object.defineProperty(exports, "filterCertAuthorities", ({ enumerable: true, get: function () { return filter_1.filterCertAuthorities; } }));
Object.defineProperty(exports, "filterTLogAuthorities", ({ enumerable: true, get: function () { return filter_1.filterTLogAuthorities; } }));
function toTrustMaterial(root, keys) {
    const keyFinder = typeof keys === 'function' ? keys : keyLocator(keys);
    return {
        certificateAuthorities: root.certificateAuthorities.map(createCertAuthority),
        timestampAuthorities: root.timestampAuthorities.map(createCertAuthority),
        tlogs: root.tlogs.map(createTLogAuthority),
        ctlogs: root.ctlogs.map(createTLogAuthority),
        publicKey: keyFinder,
    };
}
function createTLogAuthority(tlogInstance) {
    const keyDetails = tlogInstance.publicKey.keyDetails;
    const keyType = keyDetails === protobuf_specs_1.PublicKeyDetails.PKCS1_RSA_PKCS1V5 ||
        keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V5 ||
        keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256 ||
        keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256 ||
        keyDetails === protobuf_specs_1.PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256
        ? 'pkcs1'
        : 'spki';
    /* istanbul ignore next */
    return {
        baseURL: tlogInstance.baseUrl,
        logID: tlogInstance.checkpointKeyId
            ? tlogInstance.checkpointKeyId.keyId
            : tlogInstance.logId.keyId,
        publicKey: core_1.crypto.createPublicKey(tlogInstance.publicKey.rawBytes, keyType),
        validFor: {
            start: tlogInstance.publicKey.validFor?.start || BEGINNING_OF_TIME,
            end: tlogInstance.publicKey.validFor?.end || END_OF_TIME,
        },
    };
}
function createCertAuthority(ca) {
    /* istanbul ignore next */
    return {
        certChain: ca.certChain.certificates.map((cert) => {
            return core_1.X509Certificate.parse(Buffer.from(cert.rawBytes));
        }),
        validFor: {
            start: ca.validFor?.start || BEGINNING_OF_TIME,
            end: ca.validFor?.end || END_OF_TIME,
        },
    };
}
function keyLocator(keys) {
    return (hint) => {
        const key = (keys || {})[hint];
        if (!key) {
            throw new error_1.VerificationError({
                code: 'PUBLIC_KEY_ERROR',
                message: `key not found: ${hint}`,
            });
        }
        return {
            publicKey: core_1.crypto.createPublicKey(key.rawBytes),
            validFor: (date) => {
                /* istanbul ignore next */
                return ((key.validFor?.start || BEGINNING_OF_TIME) <= date &&
                    (key.validFor?.end || END_OF_TIME) >= date);
            },
        };
    };
}


/***/ }),

/***/ 74433:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Verifier = void 0;
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
const util_1 = __webpack_require__(39023);
const error_1 = __webpack_require__(36849);
const key_1 = __webpack_require__(53771);
const policy_1 = __webpack_require__(88037);
const timestamp_1 = __webpack_require__(27968);
const tlog_1 = __webpack_require__(38218);
class Verifier {
    trustMaterial;
    options;
    constructor(trustMaterial, options = {}) {
        this.trustMaterial = trustMaterial;
        this.options = {
            ctlogThreshold: options.ctlogThreshold ?? 1,
            tlogThreshold: options.tlogThreshold ?? 1,
            timestampThreshold: options.timestampThreshold ?? options.tsaThreshold ?? 1,
            tsaThreshold: 0,
        };
    }
    verify(entity, policy) {
        const timestamps = this.verifyTimestamps(entity);
        const signer = this.verifySigningKey(entity, timestamps);
        this.verifyTLogs(entity);
        this.verifySignature(entity, signer);
        if (policy) {
            this.verifyPolicy(policy, signer.identity || {});
        }
        return signer;
    }
    // Checks that all of the timestamps in the entity are valid and returns them
    verifyTimestamps(entity) {
        const timestamps = [];
        for (const timestamp of entity.timestamps) {
            switch (timestamp.$case) {
                case 'timestamp-authority':
                    timestamps.push((0, timestamp_1.getTSATimestamp)(timestamp.timestamp, entity.signature.signature, this.trustMaterial.timestampAuthorities));
                    break;
                case 'transparency-log': {
                    const result = (0, timestamp_1.getTLogTimestamp)(timestamp.tlogEntry);
                    if (result) {
                        timestamps.push(result);
                    }
                    break;
                }
            }
        }
        // Check for duplicate timestamps
        if (containsDupes(timestamps)) {
            throw new error_1.VerificationError({
                code: 'TIMESTAMP_ERROR',
                message: 'duplicate timestamp',
            });
        }
        if (timestamps.length < this.options.timestampThreshold) {
            throw new error_1.VerificationError({
                code: 'TIMESTAMP_ERROR',
                message: `expected ${this.options.timestampThreshold} timestamps, got ${timestamps.length}`,
            });
        }
        return timestamps.map((t) => t.timestamp);
    }
    // Checks that the signing key is valid for all of the the supplied timestamps
    // and returns the signer.
    verifySigningKey({ key }, timestamps) {
        switch (key.$case) {
            case 'public-key': {
                return (0, key_1.verifyPublicKey)(key.hint, timestamps, this.trustMaterial);
            }
            case 'certificate': {
                const result = (0, key_1.verifyCertificate)(key.certificate, timestamps, this.trustMaterial);
                /* istanbul ignore next - no fixture */
                if (containsDupes(result.scts)) {
                    throw new error_1.VerificationError({
                        code: 'CERTIFICATE_ERROR',
                        message: 'duplicate SCT',
                    });
                }
                if (result.scts.length < this.options.ctlogThreshold) {
                    throw new error_1.VerificationError({
                        code: 'CERTIFICATE_ERROR',
                        message: `expected ${this.options.ctlogThreshold} SCTs, got ${result.scts.length}`,
                    });
                }
                return result.signer;
            }
        }
    }
    // Checks that the tlog entries are valid for the supplied content
    verifyTLogs({ signature: content, tlogEntries }) {
        const entryIDs = [];
        tlogEntries.forEach((entry) => {
            (0, tlog_1.verifyTLogInclusion)(entry, this.trustMaterial.tlogs);
            (0, tlog_1.verifyTLogBody)(entry, content);
            entryIDs.push({
                logID: entry.logId.keyId,
                body: entry.canonicalizedBody,
            });
        });
        // Check for duplicate entries so that repeated copies of a single entry
        // cannot be counted more than once toward the threshold. Inclusion
        // verification authenticates the log ID and body, but a proof does not
        // authenticate the top-level log index.
        if (containsDupes(entryIDs)) {
            throw new error_1.VerificationError({
                code: 'TLOG_ERROR',
                message: 'duplicate tlog entry',
            });
        }
        if (entryIDs.length < this.options.tlogThreshold) {
            throw new error_1.VerificationError({
                code: 'TLOG_ERROR',
                message: `expected ${this.options.tlogThreshold} tlog entries, got ${entryIDs.length}`,
            });
        }
    }
    // Checks that the signature is valid for the supplied content
    verifySignature(entity, signer) {
        if (!entity.signature.verifySignature(signer.key)) {
            throw new error_1.VerificationError({
                code: 'SIGNATURE_ERROR',
                message: 'signature verification failed',
            });
        }
    }
    verifyPolicy(policy, identity) {
        // Check the subject alternative name of the signer matches the policy
        /* istanbul ignore else */
        if (policy.subjectAlternativeName) {
            (0, policy_1.verifySubjectAlternativeName)(policy.subjectAlternativeName, identity.subjectAlternativeName);
        }
        // Check that the extensions of the signer match the policy
        /* istanbul ignore else */
        if (policy.extensions) {
            (0, policy_1.verifyExtensions)(policy.extensions, identity.extensions);
        }
        // Check that the OIDs of the signer match the policy
        /* istanbul ignore if */
        if (policy.oids) {
            (0, policy_1.verifyOIDs)(policy.oids, identity.oids);
        }
    }
}
exports.Verifier = Verifier;
// Checks for duplicate items in the array. Objects are compared using
// deep equality.
function containsDupes(arr) {
    for (let i = 0; i < arr.length; i++) {
        for (let j = i + 1; j < arr.length; j++) {
            if ((0, util_1.isDeepStrictEqual)(arr[i], arr[j])) {
                return true;
            }
        }
    }
    return false;
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

/***/ 45850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/report/types.js
var types = __webpack_require__(88449);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
// EXTERNAL MODULE: ./packages/core/lib/subject/resolve.js + 2 modules
var resolve = __webpack_require__(19379);
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
    const { readManifests } = await __webpack_require__.e(/* import() */ 9677).then(__webpack_require__.bind(__webpack_require__, 79677));
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

// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var json_types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/http/url.js
var http_url = __webpack_require__(48369);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(45202);
// EXTERNAL MODULE: ./packages/core/lib/storage/bundle-file.js + 1 modules
var bundle_file = __webpack_require__(30550);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate.js
var certificate = __webpack_require__(61878);
// EXTERNAL MODULE: ./packages/core/lib/verification/expectation.js
var verification_expectation = __webpack_require__(23683);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-form.js
var certificate_form = __webpack_require__(82305);
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
            const { evaluateLevel } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(2027), __webpack_require__.e(9881)]).then(__webpack_require__.bind(__webpack_require__, 49881));
            return evaluateLevel(verified, builders, releases);
        },
    };
}
async function builtinMap() {
    const { builtinBuilderMap } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(2027), __webpack_require__.e(9881)]).then(__webpack_require__.bind(__webpack_require__, 49881));
    return builtinBuilderMap();
}
async function readMap(path, ports) {
    const bytes = await (0,read_limited/* readLimited */.tk)((0,external_node_path_.resolve)(ports.job.workspace, path), MAX_MAP_BYTES, ports.fs, ({ problem, cause }) => (0,outcome_error/* badInput */.AN)('BUILDER_MAP', `input builder-map: ${path} ${problem}`, { cause }));
    const { builtinBuilderMap, mergeBuilderMaps, parseBuilderMap } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(2027), __webpack_require__.e(9881)]).then(__webpack_require__.bind(__webpack_require__, 49881));
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
    const { isAnyRelease, readReleaseList } = await Promise.all(/* import() */[__webpack_require__.e(6542), __webpack_require__.e(2027), __webpack_require__.e(9881)]).then(__webpack_require__.bind(__webpack_require__, 49881));
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
// EXTERNAL MODULE: ./packages/core/lib/flow/progress.js
var progress = __webpack_require__(58903);
// EXTERNAL MODULE: ./packages/core/lib/flow/subjects.js
var subjects = __webpack_require__(40277);
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
;// CONCATENATED MODULE: ./packages/core/lib/verification/simple-signing.js




/** `critical.type` of what cosign signs; another program's signatures mean something else. */
const TYPE = 'cosign container image signature';
const MAX_BYTES = 1024 * 1024;
const MAX_DEPTH = 32;
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
    if (document.optional !== undefined && document.optional !== null && !(0,json_types/* isJsonObject */.O)(document.optional))
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
        return (0,parse/* parseJson */.q)(payload, { what: `${what}: payload`, maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH });
    }
    catch (cause) {
        throw unfit(what, `cannot be read: ${cause instanceof Error ? cause.message : 'no JSON'}`, cause);
    }
}
/** An object with no other than these fields: what nobody here understands may be what matters. */
function objectOf(value, known, what) {
    if (!(0,json_types/* isJsonObject */.O)(value))
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

// EXTERNAL MODULE: ./packages/core/lib/flow/signing-inputs.js
var signing_inputs = __webpack_require__(31987);
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

// EXTERNAL MODULE: ./packages/core/lib/storage/registry-finder.js
var registry_finder = __webpack_require__(6225);
// EXTERNAL MODULE: ./packages/core/lib/subject/images-later.js
var images_later = __webpack_require__(82917);
// EXTERNAL MODULE: ./packages/core/lib/flow/registry.js
var flow_registry = __webpack_require__(23471);
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

// EXTERNAL MODULE: ./packages/core/lib/flow/key-inputs.js
var key_inputs = __webpack_require__(82443);
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
const AT_ONCE = 8;
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
    const { parseReference, shownRepository } = await __webpack_require__.e(/* import() */ 6232).then(__webpack_require__.bind(__webpack_require__, 13851));
    const references = read.images.map((text) => ({ text, reference: parseReference(text) }));
    if (!asksRegistry(references, read)) {
        const named = references.map(({ text, reference }) => ({
            name: text,
            subjects: [byDigest(reference, shownRepository(reference.repository))],
        }));
        return { ...NO_IMAGES, ...pinned(named) };
    }
    const openRegistry = (0,flow_registry/* registryOpener */.zB)(inputs, ports);
    const client = await openRegistry(references.map(({ reference }) => reference.repository.registry));
    const registry = { client, finder: await (0,registry_finder/* openRegistryFinder */.k)(client, await (0,flow_registry/* readAttestationRepositories */.d6)(inputs)) };
    const machine = { ...(0,subjects/* subjectMachine */.aM)(ports), openRegistry };
    const scope = read.requiresAllPlatforms ? 'all' : 'index';
    const resolved = await (0,map_limit/* mapLimit */.s)([...new Set(read.images)], AT_ONCE, async (name) => {
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
            remedy: 'name each image as registry/repository@sha256:\u2026',
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
var claims = __webpack_require__(84794);
// EXTERNAL MODULE: ./packages/core/lib/storage/file-store.js + 2 modules
var file_store = __webpack_require__(65832);
;// CONCATENATED MODULE: ./packages/core/lib/flow/verify-find.js




/** Bundles about other artifacts that are looked at where none is about the right one, to say what they are about. */
const MAX_TELLING = 10;
/** Looks for bundles where the inputs say. @throws CoreError bad-input for a file that cannot be read */
async function bundleFinder(inputs, images, ports) {
    if (inputs.bundle !== undefined) {
        const bundles = await (0,bundle_file/* bundlesInFile */.JD)((0,external_node_path_.resolve)(ports.job.workspace, inputs.bundle), ports.fs);
        return (artifact) => [
            async () => {
                const own = bundles.filter((bundle) => (0,claims/* speaksAbout */.DK)(bundle, artifact.digest));
                // Where none does, the refusal says what they speak about instead.
                return own.length > 0 ? own : bundles.slice(0, MAX_TELLING);
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
            return (0,file_store/* fileStore */.o)(inputs.bundleDir, {
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
    const { writeReports } = await __webpack_require__.e(/* import() */ 6400).then(__webpack_require__.bind(__webpack_require__, 46400));
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
    const signer = async (wanted) => wanted === 'signed' ? (await Promise.all(/* import() */[__webpack_require__.e(5765), __webpack_require__.e(1026)]).then(__webpack_require__.bind(__webpack_require__, 11026))).statementSigner(inputs, ports) : undefined;
    const written = {};
    if (vsa !== 'none') {
        const { writeVsa } = await __webpack_require__.e(/* import() */ 9429).then(__webpack_require__.bind(__webpack_require__, 59429));
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
    const tick = (0,progress/* progressOf */.j)(artifacts.length, 'artifacts looked at', ports.log.info);
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
    const { openLayout } = await __webpack_require__.e(/* import() */ 9758).then(__webpack_require__.bind(__webpack_require__, 19758));
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
    const machine = (0,subjects/* subjectMachine */.aM)(ports);
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


/***/ }),

/***/ 6225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ openRegistryFinder)
/* harmony export */ });
/**
 * A finder, loaded when an image takes part: most runs never need it.
 *
 * @param attestationRepositories keep the bundles, each some of them; none: each image's own does
 */
async function openRegistryFinder(registry, attestationRepositories) {
    const { findLegacy, findReferrers } = await __webpack_require__.e(/* import() */ 1457).then(__webpack_require__.bind(__webpack_require__, 31457));
    const { listUnsigned } = await __webpack_require__.e(/* import() */ 2127).then(__webpack_require__.bind(__webpack_require__, 72127));
    const { shownRepository } = await __webpack_require__.e(/* import() */ 3851).then(__webpack_require__.bind(__webpack_require__, 13851));
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


/***/ }),

/***/ 47030:
/***/ ((__unused_webpack_module, exports) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: envelope.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Signature = exports.Envelope = void 0;
exports.Envelope = {
    fromJSON(object) {
        return {
            payload: isSet(object.payload) ? Buffer.from(bytesFromBase64(object.payload)) : Buffer.alloc(0),
            payloadType: isSet(object.payloadType) ? globalThis.String(object.payloadType) : "",
            signatures: globalThis.Array.isArray(object?.signatures)
                ? object.signatures.map((e) => exports.Signature.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.payload.length !== 0) {
            obj.payload = base64FromBytes(message.payload);
        }
        if (message.payloadType !== "") {
            obj.payloadType = message.payloadType;
        }
        if (message.signatures?.length) {
            obj.signatures = message.signatures.map((e) => exports.Signature.toJSON(e));
        }
        return obj;
    },
};
exports.Signature = {
    fromJSON(object) {
        return {
            sig: isSet(object.sig) ? Buffer.from(bytesFromBase64(object.sig)) : Buffer.alloc(0),
            keyid: isSet(object.keyid) ? globalThis.String(object.keyid) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.sig.length !== 0) {
            obj.sig = base64FromBytes(message.sig);
        }
        if (message.keyid !== "") {
            obj.keyid = message.keyid;
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 45000:
/***/ ((__unused_webpack_module, exports) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: google/protobuf/timestamp.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Timestamp = void 0;
exports.Timestamp = {
    fromJSON(object) {
        return {
            seconds: isSet(object.seconds) ? globalThis.String(object.seconds) : "0",
            nanos: isSet(object.nanos) ? globalThis.Number(object.nanos) : 0,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.seconds !== "0") {
            obj.seconds = message.seconds;
        }
        if (message.nanos !== 0) {
            obj.nanos = Math.round(message.nanos);
        }
        return obj;
    },
};
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 70715:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_bundle.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Bundle = exports.VerificationMaterial = exports.TimestampVerificationData = void 0;
/* eslint-disable */
const envelope_1 = __webpack_require__(47030);
const sigstore_common_1 = __webpack_require__(5334);
const sigstore_rekor_1 = __webpack_require__(85204);
exports.TimestampVerificationData = {
    fromJSON(object) {
        return {
            rfc3161Timestamps: globalThis.Array.isArray(object?.rfc3161Timestamps)
                ? object.rfc3161Timestamps.map((e) => sigstore_common_1.RFC3161SignedTimestamp.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.rfc3161Timestamps?.length) {
            obj.rfc3161Timestamps = message.rfc3161Timestamps.map((e) => sigstore_common_1.RFC3161SignedTimestamp.toJSON(e));
        }
        return obj;
    },
};
exports.VerificationMaterial = {
    fromJSON(object) {
        return {
            content: isSet(object.publicKey)
                ? { $case: "publicKey", publicKey: sigstore_common_1.PublicKeyIdentifier.fromJSON(object.publicKey) }
                : isSet(object.x509CertificateChain)
                    ? {
                        $case: "x509CertificateChain",
                        x509CertificateChain: sigstore_common_1.X509CertificateChain.fromJSON(object.x509CertificateChain),
                    }
                    : isSet(object.certificate)
                        ? { $case: "certificate", certificate: sigstore_common_1.X509Certificate.fromJSON(object.certificate) }
                        : undefined,
            tlogEntries: globalThis.Array.isArray(object?.tlogEntries)
                ? object.tlogEntries.map((e) => sigstore_rekor_1.TransparencyLogEntry.fromJSON(e))
                : [],
            timestampVerificationData: isSet(object.timestampVerificationData)
                ? exports.TimestampVerificationData.fromJSON(object.timestampVerificationData)
                : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.content?.$case === "publicKey") {
            obj.publicKey = sigstore_common_1.PublicKeyIdentifier.toJSON(message.content.publicKey);
        }
        else if (message.content?.$case === "x509CertificateChain") {
            obj.x509CertificateChain = sigstore_common_1.X509CertificateChain.toJSON(message.content.x509CertificateChain);
        }
        else if (message.content?.$case === "certificate") {
            obj.certificate = sigstore_common_1.X509Certificate.toJSON(message.content.certificate);
        }
        if (message.tlogEntries?.length) {
            obj.tlogEntries = message.tlogEntries.map((e) => sigstore_rekor_1.TransparencyLogEntry.toJSON(e));
        }
        if (message.timestampVerificationData !== undefined) {
            obj.timestampVerificationData = exports.TimestampVerificationData.toJSON(message.timestampVerificationData);
        }
        return obj;
    },
};
exports.Bundle = {
    fromJSON(object) {
        return {
            mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
            verificationMaterial: isSet(object.verificationMaterial)
                ? exports.VerificationMaterial.fromJSON(object.verificationMaterial)
                : undefined,
            content: isSet(object.messageSignature)
                ? { $case: "messageSignature", messageSignature: sigstore_common_1.MessageSignature.fromJSON(object.messageSignature) }
                : isSet(object.dsseEnvelope)
                    ? { $case: "dsseEnvelope", dsseEnvelope: envelope_1.Envelope.fromJSON(object.dsseEnvelope) }
                    : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
            obj.mediaType = message.mediaType;
        }
        if (message.verificationMaterial !== undefined) {
            obj.verificationMaterial = exports.VerificationMaterial.toJSON(message.verificationMaterial);
        }
        if (message.content?.$case === "messageSignature") {
            obj.messageSignature = sigstore_common_1.MessageSignature.toJSON(message.content.messageSignature);
        }
        else if (message.content?.$case === "dsseEnvelope") {
            obj.dsseEnvelope = envelope_1.Envelope.toJSON(message.content.dsseEnvelope);
        }
        return obj;
    },
};
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 5334:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_common.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TimeRange = exports.X509CertificateChain = exports.SubjectAlternativeName = exports.X509Certificate = exports.DistinguishedName = exports.ObjectIdentifierValuePair = exports.ObjectIdentifier = exports.PublicKeyIdentifier = exports.PublicKey = exports.RFC3161SignedTimestamp = exports.LogId = exports.MessageSignature = exports.HashOutput = exports.SubjectAlternativeNameType = exports.PublicKeyDetails = exports.HashAlgorithm = void 0;
exports.hashAlgorithmFromJSON = hashAlgorithmFromJSON;
exports.hashAlgorithmToJSON = hashAlgorithmToJSON;
exports.publicKeyDetailsFromJSON = publicKeyDetailsFromJSON;
exports.publicKeyDetailsToJSON = publicKeyDetailsToJSON;
exports.subjectAlternativeNameTypeFromJSON = subjectAlternativeNameTypeFromJSON;
exports.subjectAlternativeNameTypeToJSON = subjectAlternativeNameTypeToJSON;
/* eslint-disable */
const timestamp_1 = __webpack_require__(45000);
/**
 * Only a subset of the secure hash standard algorithms are supported.
 * See <https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf> for more
 * details.
 * UNSPECIFIED SHOULD not be used, primary reason for inclusion is to force
 * any proto JSON serialization to emit the used hash algorithm, as default
 * option is to *omit* the default value of an enum (which is the first
 * value, represented by '0'.
 */
var HashAlgorithm;
(function (HashAlgorithm) {
    HashAlgorithm[HashAlgorithm["HASH_ALGORITHM_UNSPECIFIED"] = 0] = "HASH_ALGORITHM_UNSPECIFIED";
    HashAlgorithm[HashAlgorithm["SHA2_256"] = 1] = "SHA2_256";
    HashAlgorithm[HashAlgorithm["SHA2_384"] = 2] = "SHA2_384";
    HashAlgorithm[HashAlgorithm["SHA2_512"] = 3] = "SHA2_512";
    /**
     * SHA3_256 - Used for LMS
     *
     * @deprecated
     */
    HashAlgorithm[HashAlgorithm["SHA3_256"] = 4] = "SHA3_256";
    /**
     * SHA3_384 - Used for LMS
     *
     * @deprecated
     */
    HashAlgorithm[HashAlgorithm["SHA3_384"] = 5] = "SHA3_384";
})(HashAlgorithm || (exports.HashAlgorithm = HashAlgorithm = {}));
function hashAlgorithmFromJSON(object) {
    switch (object) {
        case 0:
        case "HASH_ALGORITHM_UNSPECIFIED":
            return HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED;
        case 1:
        case "SHA2_256":
            return HashAlgorithm.SHA2_256;
        case 2:
        case "SHA2_384":
            return HashAlgorithm.SHA2_384;
        case 3:
        case "SHA2_512":
            return HashAlgorithm.SHA2_512;
        case 4:
        case "SHA3_256":
            return HashAlgorithm.SHA3_256;
        case 5:
        case "SHA3_384":
            return HashAlgorithm.SHA3_384;
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum HashAlgorithm");
    }
}
function hashAlgorithmToJSON(object) {
    switch (object) {
        case HashAlgorithm.HASH_ALGORITHM_UNSPECIFIED:
            return "HASH_ALGORITHM_UNSPECIFIED";
        case HashAlgorithm.SHA2_256:
            return "SHA2_256";
        case HashAlgorithm.SHA2_384:
            return "SHA2_384";
        case HashAlgorithm.SHA2_512:
            return "SHA2_512";
        case HashAlgorithm.SHA3_256:
            return "SHA3_256";
        case HashAlgorithm.SHA3_384:
            return "SHA3_384";
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum HashAlgorithm");
    }
}
/**
 * Details of a specific public key, capturing the the key encoding method,
 * and signature algorithm.
 *
 * PublicKeyDetails captures the public key/hash algorithm combinations
 * recommended in the Sigstore ecosystem.
 *
 * This is modelled as a linear set as we want to provide a small number of
 * opinionated options instead of allowing every possible permutation.
 *
 * Any changes to this enum MUST be reflected in the algorithm registry.
 *
 * See: <https://github.com/sigstore/architecture-docs/blob/main/algorithm-registry.md>
 *
 * To avoid the possibility of contradicting formats such as PKCS1 with
 * ED25519 the valid permutations are listed as a linear set instead of a
 * cartesian set (i.e one combined variable instead of two, one for encoding
 * and one for the signature algorithm).
 */
var PublicKeyDetails;
(function (PublicKeyDetails) {
    PublicKeyDetails[PublicKeyDetails["PUBLIC_KEY_DETAILS_UNSPECIFIED"] = 0] = "PUBLIC_KEY_DETAILS_UNSPECIFIED";
    /**
     * PKCS1_RSA_PKCS1V5 - RSA
     *
     * @deprecated
     */
    PublicKeyDetails[PublicKeyDetails["PKCS1_RSA_PKCS1V5"] = 1] = "PKCS1_RSA_PKCS1V5";
    /**
     * PKCS1_RSA_PSS - See RFC8017
     *
     * @deprecated
     */
    PublicKeyDetails[PublicKeyDetails["PKCS1_RSA_PSS"] = 2] = "PKCS1_RSA_PSS";
    /** @deprecated */
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V5"] = 3] = "PKIX_RSA_PKCS1V5";
    /** @deprecated */
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS"] = 4] = "PKIX_RSA_PSS";
    /** PKIX_RSA_PKCS1V15_2048_SHA256 - RSA public key in PKIX format, PKCS#1v1.5 signature */
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V15_2048_SHA256"] = 9] = "PKIX_RSA_PKCS1V15_2048_SHA256";
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V15_3072_SHA256"] = 10] = "PKIX_RSA_PKCS1V15_3072_SHA256";
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PKCS1V15_4096_SHA256"] = 11] = "PKIX_RSA_PKCS1V15_4096_SHA256";
    /** PKIX_RSA_PSS_2048_SHA256 - RSA public key in PKIX format, RSASSA-PSS signature */
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS_2048_SHA256"] = 16] = "PKIX_RSA_PSS_2048_SHA256";
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS_3072_SHA256"] = 17] = "PKIX_RSA_PSS_3072_SHA256";
    PublicKeyDetails[PublicKeyDetails["PKIX_RSA_PSS_4096_SHA256"] = 18] = "PKIX_RSA_PSS_4096_SHA256";
    /**
     * PKIX_ECDSA_P256_HMAC_SHA_256 - ECDSA
     *
     * @deprecated
     */
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P256_HMAC_SHA_256"] = 6] = "PKIX_ECDSA_P256_HMAC_SHA_256";
    /** PKIX_ECDSA_P256_SHA_256 - See NIST FIPS 186-4 */
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P256_SHA_256"] = 5] = "PKIX_ECDSA_P256_SHA_256";
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P384_SHA_384"] = 12] = "PKIX_ECDSA_P384_SHA_384";
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P521_SHA_512"] = 13] = "PKIX_ECDSA_P521_SHA_512";
    /** PKIX_ED25519 - Ed 25519 */
    PublicKeyDetails[PublicKeyDetails["PKIX_ED25519"] = 7] = "PKIX_ED25519";
    PublicKeyDetails[PublicKeyDetails["PKIX_ED25519_PH"] = 8] = "PKIX_ED25519_PH";
    /**
     * PKIX_ECDSA_P384_SHA_256 - These algorithms are deprecated and should not be used, but they
     * were/are being used by most Sigstore clients implementations.
     *
     * @deprecated
     */
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P384_SHA_256"] = 19] = "PKIX_ECDSA_P384_SHA_256";
    /** @deprecated */
    PublicKeyDetails[PublicKeyDetails["PKIX_ECDSA_P521_SHA_256"] = 20] = "PKIX_ECDSA_P521_SHA_256";
    /**
     * LMS_SHA256 - LMS and LM-OTS
     *
     * These algorithms are deprecated and should not be used.
     * There are no plans to support SLH-DSA at this time.
     *
     * USER WARNING: LMS and LM-OTS are both stateful signature schemes.
     * Using them correctly requires discretion and careful consideration
     * to ensure that individual secret keys are not used more than once.
     * In addition, LM-OTS is a single-use scheme, meaning that it
     * MUST NOT be used for more than one signature per LM-OTS key.
     * If you cannot maintain these invariants, you MUST NOT use these
     * schemes.
     *
     * @deprecated
     */
    PublicKeyDetails[PublicKeyDetails["LMS_SHA256"] = 14] = "LMS_SHA256";
    /** @deprecated */
    PublicKeyDetails[PublicKeyDetails["LMOTS_SHA256"] = 15] = "LMOTS_SHA256";
    /**
     * ML_DSA_44 - ML-DSA
     *
     * These ML_DSA_44, ML_DSA_65 and ML-DSA_87 algorithms are the pure variants
     * that take data to sign rather than the prehash variants (HashML-DSA), which
     * take digests. While considered quantum-resistant, their usage
     * involves tradeoffs in that signatures and keys are much larger, and
     * this makes deployments more costly.
     *
     * USER WARNING: ML_DSA_44, ML_DSA_65 and ML_DSA_87 are experimental algorithms.
     * In the future they MAY be used by private Sigstore deployments, but
     * they are not yet fully functional. This warning will be removed when
     * these algorithms are widely supported by Sigstore clients and servers,
     * but care should still be taken for production environments.
     *
     * See NIST FIPS 204, RFC 9881 for algorithm identifiers
     */
    PublicKeyDetails[PublicKeyDetails["ML_DSA_44"] = 23] = "ML_DSA_44";
    PublicKeyDetails[PublicKeyDetails["ML_DSA_65"] = 21] = "ML_DSA_65";
    PublicKeyDetails[PublicKeyDetails["ML_DSA_87"] = 22] = "ML_DSA_87";
})(PublicKeyDetails || (exports.PublicKeyDetails = PublicKeyDetails = {}));
function publicKeyDetailsFromJSON(object) {
    switch (object) {
        case 0:
        case "PUBLIC_KEY_DETAILS_UNSPECIFIED":
            return PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED;
        case 1:
        case "PKCS1_RSA_PKCS1V5":
            return PublicKeyDetails.PKCS1_RSA_PKCS1V5;
        case 2:
        case "PKCS1_RSA_PSS":
            return PublicKeyDetails.PKCS1_RSA_PSS;
        case 3:
        case "PKIX_RSA_PKCS1V5":
            return PublicKeyDetails.PKIX_RSA_PKCS1V5;
        case 4:
        case "PKIX_RSA_PSS":
            return PublicKeyDetails.PKIX_RSA_PSS;
        case 9:
        case "PKIX_RSA_PKCS1V15_2048_SHA256":
            return PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256;
        case 10:
        case "PKIX_RSA_PKCS1V15_3072_SHA256":
            return PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256;
        case 11:
        case "PKIX_RSA_PKCS1V15_4096_SHA256":
            return PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256;
        case 16:
        case "PKIX_RSA_PSS_2048_SHA256":
            return PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256;
        case 17:
        case "PKIX_RSA_PSS_3072_SHA256":
            return PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256;
        case 18:
        case "PKIX_RSA_PSS_4096_SHA256":
            return PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256;
        case 6:
        case "PKIX_ECDSA_P256_HMAC_SHA_256":
            return PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256;
        case 5:
        case "PKIX_ECDSA_P256_SHA_256":
            return PublicKeyDetails.PKIX_ECDSA_P256_SHA_256;
        case 12:
        case "PKIX_ECDSA_P384_SHA_384":
            return PublicKeyDetails.PKIX_ECDSA_P384_SHA_384;
        case 13:
        case "PKIX_ECDSA_P521_SHA_512":
            return PublicKeyDetails.PKIX_ECDSA_P521_SHA_512;
        case 7:
        case "PKIX_ED25519":
            return PublicKeyDetails.PKIX_ED25519;
        case 8:
        case "PKIX_ED25519_PH":
            return PublicKeyDetails.PKIX_ED25519_PH;
        case 19:
        case "PKIX_ECDSA_P384_SHA_256":
            return PublicKeyDetails.PKIX_ECDSA_P384_SHA_256;
        case 20:
        case "PKIX_ECDSA_P521_SHA_256":
            return PublicKeyDetails.PKIX_ECDSA_P521_SHA_256;
        case 14:
        case "LMS_SHA256":
            return PublicKeyDetails.LMS_SHA256;
        case 15:
        case "LMOTS_SHA256":
            return PublicKeyDetails.LMOTS_SHA256;
        case 23:
        case "ML_DSA_44":
            return PublicKeyDetails.ML_DSA_44;
        case 21:
        case "ML_DSA_65":
            return PublicKeyDetails.ML_DSA_65;
        case 22:
        case "ML_DSA_87":
            return PublicKeyDetails.ML_DSA_87;
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum PublicKeyDetails");
    }
}
function publicKeyDetailsToJSON(object) {
    switch (object) {
        case PublicKeyDetails.PUBLIC_KEY_DETAILS_UNSPECIFIED:
            return "PUBLIC_KEY_DETAILS_UNSPECIFIED";
        case PublicKeyDetails.PKCS1_RSA_PKCS1V5:
            return "PKCS1_RSA_PKCS1V5";
        case PublicKeyDetails.PKCS1_RSA_PSS:
            return "PKCS1_RSA_PSS";
        case PublicKeyDetails.PKIX_RSA_PKCS1V5:
            return "PKIX_RSA_PKCS1V5";
        case PublicKeyDetails.PKIX_RSA_PSS:
            return "PKIX_RSA_PSS";
        case PublicKeyDetails.PKIX_RSA_PKCS1V15_2048_SHA256:
            return "PKIX_RSA_PKCS1V15_2048_SHA256";
        case PublicKeyDetails.PKIX_RSA_PKCS1V15_3072_SHA256:
            return "PKIX_RSA_PKCS1V15_3072_SHA256";
        case PublicKeyDetails.PKIX_RSA_PKCS1V15_4096_SHA256:
            return "PKIX_RSA_PKCS1V15_4096_SHA256";
        case PublicKeyDetails.PKIX_RSA_PSS_2048_SHA256:
            return "PKIX_RSA_PSS_2048_SHA256";
        case PublicKeyDetails.PKIX_RSA_PSS_3072_SHA256:
            return "PKIX_RSA_PSS_3072_SHA256";
        case PublicKeyDetails.PKIX_RSA_PSS_4096_SHA256:
            return "PKIX_RSA_PSS_4096_SHA256";
        case PublicKeyDetails.PKIX_ECDSA_P256_HMAC_SHA_256:
            return "PKIX_ECDSA_P256_HMAC_SHA_256";
        case PublicKeyDetails.PKIX_ECDSA_P256_SHA_256:
            return "PKIX_ECDSA_P256_SHA_256";
        case PublicKeyDetails.PKIX_ECDSA_P384_SHA_384:
            return "PKIX_ECDSA_P384_SHA_384";
        case PublicKeyDetails.PKIX_ECDSA_P521_SHA_512:
            return "PKIX_ECDSA_P521_SHA_512";
        case PublicKeyDetails.PKIX_ED25519:
            return "PKIX_ED25519";
        case PublicKeyDetails.PKIX_ED25519_PH:
            return "PKIX_ED25519_PH";
        case PublicKeyDetails.PKIX_ECDSA_P384_SHA_256:
            return "PKIX_ECDSA_P384_SHA_256";
        case PublicKeyDetails.PKIX_ECDSA_P521_SHA_256:
            return "PKIX_ECDSA_P521_SHA_256";
        case PublicKeyDetails.LMS_SHA256:
            return "LMS_SHA256";
        case PublicKeyDetails.LMOTS_SHA256:
            return "LMOTS_SHA256";
        case PublicKeyDetails.ML_DSA_44:
            return "ML_DSA_44";
        case PublicKeyDetails.ML_DSA_65:
            return "ML_DSA_65";
        case PublicKeyDetails.ML_DSA_87:
            return "ML_DSA_87";
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum PublicKeyDetails");
    }
}
var SubjectAlternativeNameType;
(function (SubjectAlternativeNameType) {
    SubjectAlternativeNameType[SubjectAlternativeNameType["SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED"] = 0] = "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";
    SubjectAlternativeNameType[SubjectAlternativeNameType["EMAIL"] = 1] = "EMAIL";
    SubjectAlternativeNameType[SubjectAlternativeNameType["URI"] = 2] = "URI";
    /**
     * OTHER_NAME - OID 1.3.6.1.4.1.57264.1.7
     * See https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md#1361415726417--othername-san
     * for more details.
     */
    SubjectAlternativeNameType[SubjectAlternativeNameType["OTHER_NAME"] = 3] = "OTHER_NAME";
})(SubjectAlternativeNameType || (exports.SubjectAlternativeNameType = SubjectAlternativeNameType = {}));
function subjectAlternativeNameTypeFromJSON(object) {
    switch (object) {
        case 0:
        case "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED":
            return SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED;
        case 1:
        case "EMAIL":
            return SubjectAlternativeNameType.EMAIL;
        case 2:
        case "URI":
            return SubjectAlternativeNameType.URI;
        case 3:
        case "OTHER_NAME":
            return SubjectAlternativeNameType.OTHER_NAME;
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum SubjectAlternativeNameType");
    }
}
function subjectAlternativeNameTypeToJSON(object) {
    switch (object) {
        case SubjectAlternativeNameType.SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED:
            return "SUBJECT_ALTERNATIVE_NAME_TYPE_UNSPECIFIED";
        case SubjectAlternativeNameType.EMAIL:
            return "EMAIL";
        case SubjectAlternativeNameType.URI:
            return "URI";
        case SubjectAlternativeNameType.OTHER_NAME:
            return "OTHER_NAME";
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum SubjectAlternativeNameType");
    }
}
exports.HashOutput = {
    fromJSON(object) {
        return {
            algorithm: isSet(object.algorithm) ? hashAlgorithmFromJSON(object.algorithm) : 0,
            digest: isSet(object.digest) ? Buffer.from(bytesFromBase64(object.digest)) : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.algorithm !== 0) {
            obj.algorithm = hashAlgorithmToJSON(message.algorithm);
        }
        if (message.digest.length !== 0) {
            obj.digest = base64FromBytes(message.digest);
        }
        return obj;
    },
};
exports.MessageSignature = {
    fromJSON(object) {
        return {
            messageDigest: isSet(object.messageDigest) ? exports.HashOutput.fromJSON(object.messageDigest) : undefined,
            signature: isSet(object.signature) ? Buffer.from(bytesFromBase64(object.signature)) : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.messageDigest !== undefined) {
            obj.messageDigest = exports.HashOutput.toJSON(message.messageDigest);
        }
        if (message.signature.length !== 0) {
            obj.signature = base64FromBytes(message.signature);
        }
        return obj;
    },
};
exports.LogId = {
    fromJSON(object) {
        return { keyId: isSet(object.keyId) ? Buffer.from(bytesFromBase64(object.keyId)) : Buffer.alloc(0) };
    },
    toJSON(message) {
        const obj = {};
        if (message.keyId.length !== 0) {
            obj.keyId = base64FromBytes(message.keyId);
        }
        return obj;
    },
};
exports.RFC3161SignedTimestamp = {
    fromJSON(object) {
        return {
            signedTimestamp: isSet(object.signedTimestamp)
                ? Buffer.from(bytesFromBase64(object.signedTimestamp))
                : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.signedTimestamp.length !== 0) {
            obj.signedTimestamp = base64FromBytes(message.signedTimestamp);
        }
        return obj;
    },
};
exports.PublicKey = {
    fromJSON(object) {
        return {
            rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : undefined,
            keyDetails: isSet(object.keyDetails) ? publicKeyDetailsFromJSON(object.keyDetails) : 0,
            validFor: isSet(object.validFor) ? exports.TimeRange.fromJSON(object.validFor) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.rawBytes !== undefined) {
            obj.rawBytes = base64FromBytes(message.rawBytes);
        }
        if (message.keyDetails !== 0) {
            obj.keyDetails = publicKeyDetailsToJSON(message.keyDetails);
        }
        if (message.validFor !== undefined) {
            obj.validFor = exports.TimeRange.toJSON(message.validFor);
        }
        return obj;
    },
};
exports.PublicKeyIdentifier = {
    fromJSON(object) {
        return { hint: isSet(object.hint) ? globalThis.String(object.hint) : "" };
    },
    toJSON(message) {
        const obj = {};
        if (message.hint !== "") {
            obj.hint = message.hint;
        }
        return obj;
    },
};
exports.ObjectIdentifier = {
    fromJSON(object) {
        return { id: globalThis.Array.isArray(object?.id) ? object.id.map((e) => globalThis.Number(e)) : [] };
    },
    toJSON(message) {
        const obj = {};
        if (message.id?.length) {
            obj.id = message.id.map((e) => Math.round(e));
        }
        return obj;
    },
};
exports.ObjectIdentifierValuePair = {
    fromJSON(object) {
        return {
            oid: isSet(object.oid) ? exports.ObjectIdentifier.fromJSON(object.oid) : undefined,
            value: isSet(object.value) ? Buffer.from(bytesFromBase64(object.value)) : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.oid !== undefined) {
            obj.oid = exports.ObjectIdentifier.toJSON(message.oid);
        }
        if (message.value.length !== 0) {
            obj.value = base64FromBytes(message.value);
        }
        return obj;
    },
};
exports.DistinguishedName = {
    fromJSON(object) {
        return {
            organization: isSet(object.organization) ? globalThis.String(object.organization) : "",
            commonName: isSet(object.commonName) ? globalThis.String(object.commonName) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.organization !== "") {
            obj.organization = message.organization;
        }
        if (message.commonName !== "") {
            obj.commonName = message.commonName;
        }
        return obj;
    },
};
exports.X509Certificate = {
    fromJSON(object) {
        return { rawBytes: isSet(object.rawBytes) ? Buffer.from(bytesFromBase64(object.rawBytes)) : Buffer.alloc(0) };
    },
    toJSON(message) {
        const obj = {};
        if (message.rawBytes.length !== 0) {
            obj.rawBytes = base64FromBytes(message.rawBytes);
        }
        return obj;
    },
};
exports.SubjectAlternativeName = {
    fromJSON(object) {
        return {
            type: isSet(object.type) ? subjectAlternativeNameTypeFromJSON(object.type) : 0,
            identity: isSet(object.regexp)
                ? { $case: "regexp", regexp: globalThis.String(object.regexp) }
                : isSet(object.value)
                    ? { $case: "value", value: globalThis.String(object.value) }
                    : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.type !== 0) {
            obj.type = subjectAlternativeNameTypeToJSON(message.type);
        }
        if (message.identity?.$case === "regexp") {
            obj.regexp = message.identity.regexp;
        }
        else if (message.identity?.$case === "value") {
            obj.value = message.identity.value;
        }
        return obj;
    },
};
exports.X509CertificateChain = {
    fromJSON(object) {
        return {
            certificates: globalThis.Array.isArray(object?.certificates)
                ? object.certificates.map((e) => exports.X509Certificate.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.certificates?.length) {
            obj.certificates = message.certificates.map((e) => exports.X509Certificate.toJSON(e));
        }
        return obj;
    },
};
exports.TimeRange = {
    fromJSON(object) {
        return {
            start: isSet(object.start) ? fromJsonTimestamp(object.start) : undefined,
            end: isSet(object.end) ? fromJsonTimestamp(object.end) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.start !== undefined) {
            obj.start = message.start.toISOString();
        }
        if (message.end !== undefined) {
            obj.end = message.end.toISOString();
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function fromTimestamp(t) {
    let millis = (globalThis.Number(t.seconds) || 0) * 1_000;
    millis += (t.nanos || 0) / 1_000_000;
    return new globalThis.Date(millis);
}
function fromJsonTimestamp(o) {
    if (o instanceof globalThis.Date) {
        return o;
    }
    else if (typeof o === "string") {
        return new globalThis.Date(o);
    }
    else {
        return fromTimestamp(timestamp_1.Timestamp.fromJSON(o));
    }
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 85204:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_rekor.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TransparencyLogEntry = exports.InclusionPromise = exports.InclusionProof = exports.Checkpoint = exports.KindVersion = void 0;
/* eslint-disable */
const sigstore_common_1 = __webpack_require__(5334);
exports.KindVersion = {
    fromJSON(object) {
        return {
            kind: isSet(object.kind) ? globalThis.String(object.kind) : "",
            version: isSet(object.version) ? globalThis.String(object.version) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.kind !== "") {
            obj.kind = message.kind;
        }
        if (message.version !== "") {
            obj.version = message.version;
        }
        return obj;
    },
};
exports.Checkpoint = {
    fromJSON(object) {
        return { envelope: isSet(object.envelope) ? globalThis.String(object.envelope) : "" };
    },
    toJSON(message) {
        const obj = {};
        if (message.envelope !== "") {
            obj.envelope = message.envelope;
        }
        return obj;
    },
};
exports.InclusionProof = {
    fromJSON(object) {
        return {
            logIndex: isSet(object.logIndex) ? globalThis.String(object.logIndex) : "0",
            rootHash: isSet(object.rootHash) ? Buffer.from(bytesFromBase64(object.rootHash)) : Buffer.alloc(0),
            treeSize: isSet(object.treeSize) ? globalThis.String(object.treeSize) : "0",
            hashes: globalThis.Array.isArray(object?.hashes)
                ? object.hashes.map((e) => Buffer.from(bytesFromBase64(e)))
                : [],
            checkpoint: isSet(object.checkpoint) ? exports.Checkpoint.fromJSON(object.checkpoint) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.logIndex !== "0") {
            obj.logIndex = message.logIndex;
        }
        if (message.rootHash.length !== 0) {
            obj.rootHash = base64FromBytes(message.rootHash);
        }
        if (message.treeSize !== "0") {
            obj.treeSize = message.treeSize;
        }
        if (message.hashes?.length) {
            obj.hashes = message.hashes.map((e) => base64FromBytes(e));
        }
        if (message.checkpoint !== undefined) {
            obj.checkpoint = exports.Checkpoint.toJSON(message.checkpoint);
        }
        return obj;
    },
};
exports.InclusionPromise = {
    fromJSON(object) {
        return {
            signedEntryTimestamp: isSet(object.signedEntryTimestamp)
                ? Buffer.from(bytesFromBase64(object.signedEntryTimestamp))
                : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.signedEntryTimestamp.length !== 0) {
            obj.signedEntryTimestamp = base64FromBytes(message.signedEntryTimestamp);
        }
        return obj;
    },
};
exports.TransparencyLogEntry = {
    fromJSON(object) {
        return {
            logIndex: isSet(object.logIndex) ? globalThis.String(object.logIndex) : "0",
            logId: isSet(object.logId) ? sigstore_common_1.LogId.fromJSON(object.logId) : undefined,
            kindVersion: isSet(object.kindVersion) ? exports.KindVersion.fromJSON(object.kindVersion) : undefined,
            integratedTime: isSet(object.integratedTime) ? globalThis.String(object.integratedTime) : "0",
            inclusionPromise: isSet(object.inclusionPromise) ? exports.InclusionPromise.fromJSON(object.inclusionPromise) : undefined,
            inclusionProof: isSet(object.inclusionProof) ? exports.InclusionProof.fromJSON(object.inclusionProof) : undefined,
            canonicalizedBody: isSet(object.canonicalizedBody)
                ? Buffer.from(bytesFromBase64(object.canonicalizedBody))
                : Buffer.alloc(0),
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.logIndex !== "0") {
            obj.logIndex = message.logIndex;
        }
        if (message.logId !== undefined) {
            obj.logId = sigstore_common_1.LogId.toJSON(message.logId);
        }
        if (message.kindVersion !== undefined) {
            obj.kindVersion = exports.KindVersion.toJSON(message.kindVersion);
        }
        if (message.integratedTime !== "0") {
            obj.integratedTime = message.integratedTime;
        }
        if (message.inclusionPromise !== undefined) {
            obj.inclusionPromise = exports.InclusionPromise.toJSON(message.inclusionPromise);
        }
        if (message.inclusionProof !== undefined) {
            obj.inclusionProof = exports.InclusionProof.toJSON(message.inclusionProof);
        }
        if (message.canonicalizedBody.length !== 0) {
            obj.canonicalizedBody = base64FromBytes(message.canonicalizedBody);
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 61997:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_trustroot.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ClientTrustConfig = exports.ServiceConfiguration = exports.Service = exports.SigningConfig = exports.TrustedRoot = exports.CertificateAuthority = exports.TransparencyLogInstance = exports.ServiceSelector = void 0;
exports.serviceSelectorFromJSON = serviceSelectorFromJSON;
exports.serviceSelectorToJSON = serviceSelectorToJSON;
/* eslint-disable */
const sigstore_common_1 = __webpack_require__(5334);
/**
 * ServiceSelector specifies how a client SHOULD select a set of
 * Services to connect to. A client SHOULD throw an error if
 * the value is SERVICE_SELECTOR_UNDEFINED.
 */
var ServiceSelector;
(function (ServiceSelector) {
    ServiceSelector[ServiceSelector["SERVICE_SELECTOR_UNDEFINED"] = 0] = "SERVICE_SELECTOR_UNDEFINED";
    /**
     * ALL - Clients SHOULD select all Services based on supported API version
     * and validity window.
     */
    ServiceSelector[ServiceSelector["ALL"] = 1] = "ALL";
    /**
     * ANY - Clients SHOULD select one Service based on supported API version
     * and validity window. It is up to the client implementation to
     * decide how to select the Service, e.g. random or round-robin.
     */
    ServiceSelector[ServiceSelector["ANY"] = 2] = "ANY";
    /**
     * EXACT - Clients SHOULD select a specific number of Services based on
     * supported API version and validity window, using the provided
     * `count`. It is up to the client implementation to decide how to
     * select the Service, e.g. random or round-robin.
     */
    ServiceSelector[ServiceSelector["EXACT"] = 3] = "EXACT";
})(ServiceSelector || (exports.ServiceSelector = ServiceSelector = {}));
function serviceSelectorFromJSON(object) {
    switch (object) {
        case 0:
        case "SERVICE_SELECTOR_UNDEFINED":
            return ServiceSelector.SERVICE_SELECTOR_UNDEFINED;
        case 1:
        case "ALL":
            return ServiceSelector.ALL;
        case 2:
        case "ANY":
            return ServiceSelector.ANY;
        case 3:
        case "EXACT":
            return ServiceSelector.EXACT;
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum ServiceSelector");
    }
}
function serviceSelectorToJSON(object) {
    switch (object) {
        case ServiceSelector.SERVICE_SELECTOR_UNDEFINED:
            return "SERVICE_SELECTOR_UNDEFINED";
        case ServiceSelector.ALL:
            return "ALL";
        case ServiceSelector.ANY:
            return "ANY";
        case ServiceSelector.EXACT:
            return "EXACT";
        default:
            throw new globalThis.Error("Unrecognized enum value " + object + " for enum ServiceSelector");
    }
}
exports.TransparencyLogInstance = {
    fromJSON(object) {
        return {
            baseUrl: isSet(object.baseUrl) ? globalThis.String(object.baseUrl) : "",
            hashAlgorithm: isSet(object.hashAlgorithm) ? (0, sigstore_common_1.hashAlgorithmFromJSON)(object.hashAlgorithm) : 0,
            publicKey: isSet(object.publicKey) ? sigstore_common_1.PublicKey.fromJSON(object.publicKey) : undefined,
            logId: isSet(object.logId) ? sigstore_common_1.LogId.fromJSON(object.logId) : undefined,
            checkpointKeyId: isSet(object.checkpointKeyId) ? sigstore_common_1.LogId.fromJSON(object.checkpointKeyId) : undefined,
            operator: isSet(object.operator) ? globalThis.String(object.operator) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.baseUrl !== "") {
            obj.baseUrl = message.baseUrl;
        }
        if (message.hashAlgorithm !== 0) {
            obj.hashAlgorithm = (0, sigstore_common_1.hashAlgorithmToJSON)(message.hashAlgorithm);
        }
        if (message.publicKey !== undefined) {
            obj.publicKey = sigstore_common_1.PublicKey.toJSON(message.publicKey);
        }
        if (message.logId !== undefined) {
            obj.logId = sigstore_common_1.LogId.toJSON(message.logId);
        }
        if (message.checkpointKeyId !== undefined) {
            obj.checkpointKeyId = sigstore_common_1.LogId.toJSON(message.checkpointKeyId);
        }
        if (message.operator !== "") {
            obj.operator = message.operator;
        }
        return obj;
    },
};
exports.CertificateAuthority = {
    fromJSON(object) {
        return {
            subject: isSet(object.subject) ? sigstore_common_1.DistinguishedName.fromJSON(object.subject) : undefined,
            uri: isSet(object.uri) ? globalThis.String(object.uri) : "",
            certChain: isSet(object.certChain) ? sigstore_common_1.X509CertificateChain.fromJSON(object.certChain) : undefined,
            validFor: isSet(object.validFor) ? sigstore_common_1.TimeRange.fromJSON(object.validFor) : undefined,
            operator: isSet(object.operator) ? globalThis.String(object.operator) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.subject !== undefined) {
            obj.subject = sigstore_common_1.DistinguishedName.toJSON(message.subject);
        }
        if (message.uri !== "") {
            obj.uri = message.uri;
        }
        if (message.certChain !== undefined) {
            obj.certChain = sigstore_common_1.X509CertificateChain.toJSON(message.certChain);
        }
        if (message.validFor !== undefined) {
            obj.validFor = sigstore_common_1.TimeRange.toJSON(message.validFor);
        }
        if (message.operator !== "") {
            obj.operator = message.operator;
        }
        return obj;
    },
};
exports.TrustedRoot = {
    fromJSON(object) {
        return {
            mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
            tlogs: globalThis.Array.isArray(object?.tlogs)
                ? object.tlogs.map((e) => exports.TransparencyLogInstance.fromJSON(e))
                : [],
            certificateAuthorities: globalThis.Array.isArray(object?.certificateAuthorities)
                ? object.certificateAuthorities.map((e) => exports.CertificateAuthority.fromJSON(e))
                : [],
            ctlogs: globalThis.Array.isArray(object?.ctlogs)
                ? object.ctlogs.map((e) => exports.TransparencyLogInstance.fromJSON(e))
                : [],
            timestampAuthorities: globalThis.Array.isArray(object?.timestampAuthorities)
                ? object.timestampAuthorities.map((e) => exports.CertificateAuthority.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
            obj.mediaType = message.mediaType;
        }
        if (message.tlogs?.length) {
            obj.tlogs = message.tlogs.map((e) => exports.TransparencyLogInstance.toJSON(e));
        }
        if (message.certificateAuthorities?.length) {
            obj.certificateAuthorities = message.certificateAuthorities.map((e) => exports.CertificateAuthority.toJSON(e));
        }
        if (message.ctlogs?.length) {
            obj.ctlogs = message.ctlogs.map((e) => exports.TransparencyLogInstance.toJSON(e));
        }
        if (message.timestampAuthorities?.length) {
            obj.timestampAuthorities = message.timestampAuthorities.map((e) => exports.CertificateAuthority.toJSON(e));
        }
        return obj;
    },
};
exports.SigningConfig = {
    fromJSON(object) {
        return {
            mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
            caUrls: globalThis.Array.isArray(object?.caUrls) ? object.caUrls.map((e) => exports.Service.fromJSON(e)) : [],
            oidcUrls: globalThis.Array.isArray(object?.oidcUrls) ? object.oidcUrls.map((e) => exports.Service.fromJSON(e)) : [],
            rekorTlogUrls: globalThis.Array.isArray(object?.rekorTlogUrls)
                ? object.rekorTlogUrls.map((e) => exports.Service.fromJSON(e))
                : [],
            rekorTlogConfig: isSet(object.rekorTlogConfig)
                ? exports.ServiceConfiguration.fromJSON(object.rekorTlogConfig)
                : undefined,
            tsaUrls: globalThis.Array.isArray(object?.tsaUrls) ? object.tsaUrls.map((e) => exports.Service.fromJSON(e)) : [],
            tsaConfig: isSet(object.tsaConfig) ? exports.ServiceConfiguration.fromJSON(object.tsaConfig) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
            obj.mediaType = message.mediaType;
        }
        if (message.caUrls?.length) {
            obj.caUrls = message.caUrls.map((e) => exports.Service.toJSON(e));
        }
        if (message.oidcUrls?.length) {
            obj.oidcUrls = message.oidcUrls.map((e) => exports.Service.toJSON(e));
        }
        if (message.rekorTlogUrls?.length) {
            obj.rekorTlogUrls = message.rekorTlogUrls.map((e) => exports.Service.toJSON(e));
        }
        if (message.rekorTlogConfig !== undefined) {
            obj.rekorTlogConfig = exports.ServiceConfiguration.toJSON(message.rekorTlogConfig);
        }
        if (message.tsaUrls?.length) {
            obj.tsaUrls = message.tsaUrls.map((e) => exports.Service.toJSON(e));
        }
        if (message.tsaConfig !== undefined) {
            obj.tsaConfig = exports.ServiceConfiguration.toJSON(message.tsaConfig);
        }
        return obj;
    },
};
exports.Service = {
    fromJSON(object) {
        return {
            url: isSet(object.url) ? globalThis.String(object.url) : "",
            majorApiVersion: isSet(object.majorApiVersion) ? globalThis.Number(object.majorApiVersion) : 0,
            validFor: isSet(object.validFor) ? sigstore_common_1.TimeRange.fromJSON(object.validFor) : undefined,
            operator: isSet(object.operator) ? globalThis.String(object.operator) : "",
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.url !== "") {
            obj.url = message.url;
        }
        if (message.majorApiVersion !== 0) {
            obj.majorApiVersion = Math.round(message.majorApiVersion);
        }
        if (message.validFor !== undefined) {
            obj.validFor = sigstore_common_1.TimeRange.toJSON(message.validFor);
        }
        if (message.operator !== "") {
            obj.operator = message.operator;
        }
        return obj;
    },
};
exports.ServiceConfiguration = {
    fromJSON(object) {
        return {
            selector: isSet(object.selector) ? serviceSelectorFromJSON(object.selector) : 0,
            count: isSet(object.count) ? globalThis.Number(object.count) : 0,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.selector !== 0) {
            obj.selector = serviceSelectorToJSON(message.selector);
        }
        if (message.count !== 0) {
            obj.count = Math.round(message.count);
        }
        return obj;
    },
};
exports.ClientTrustConfig = {
    fromJSON(object) {
        return {
            mediaType: isSet(object.mediaType) ? globalThis.String(object.mediaType) : "",
            trustedRoot: isSet(object.trustedRoot) ? exports.TrustedRoot.fromJSON(object.trustedRoot) : undefined,
            signingConfig: isSet(object.signingConfig) ? exports.SigningConfig.fromJSON(object.signingConfig) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.mediaType !== "") {
            obj.mediaType = message.mediaType;
        }
        if (message.trustedRoot !== undefined) {
            obj.trustedRoot = exports.TrustedRoot.toJSON(message.trustedRoot);
        }
        if (message.signingConfig !== undefined) {
            obj.signingConfig = exports.SigningConfig.toJSON(message.signingConfig);
        }
        return obj;
    },
};
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 99732:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


// Code generated by protoc-gen-ts_proto. DO NOT EDIT.
// versions:
//   protoc-gen-ts_proto  v2.12.0
//   protoc               v7.35.1
// source: sigstore_verification.proto
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Input = exports.Artifact = exports.ArtifactVerificationOptions_ObserverTimestampOptions = exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = exports.ArtifactVerificationOptions_TimestampAuthorityOptions = exports.ArtifactVerificationOptions_CtlogOptions = exports.ArtifactVerificationOptions_TlogOptions = exports.ArtifactVerificationOptions = exports.PublicKeyIdentities = exports.CertificateIdentities = exports.CertificateIdentity = void 0;
/* eslint-disable */
const sigstore_bundle_1 = __webpack_require__(70715);
const sigstore_common_1 = __webpack_require__(5334);
const sigstore_trustroot_1 = __webpack_require__(61997);
exports.CertificateIdentity = {
    fromJSON(object) {
        return {
            issuer: isSet(object.issuer) ? globalThis.String(object.issuer) : "",
            san: isSet(object.san) ? sigstore_common_1.SubjectAlternativeName.fromJSON(object.san) : undefined,
            oids: globalThis.Array.isArray(object?.oids)
                ? object.oids.map((e) => sigstore_common_1.ObjectIdentifierValuePair.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.issuer !== "") {
            obj.issuer = message.issuer;
        }
        if (message.san !== undefined) {
            obj.san = sigstore_common_1.SubjectAlternativeName.toJSON(message.san);
        }
        if (message.oids?.length) {
            obj.oids = message.oids.map((e) => sigstore_common_1.ObjectIdentifierValuePair.toJSON(e));
        }
        return obj;
    },
};
exports.CertificateIdentities = {
    fromJSON(object) {
        return {
            identities: globalThis.Array.isArray(object?.identities)
                ? object.identities.map((e) => exports.CertificateIdentity.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.identities?.length) {
            obj.identities = message.identities.map((e) => exports.CertificateIdentity.toJSON(e));
        }
        return obj;
    },
};
exports.PublicKeyIdentities = {
    fromJSON(object) {
        return {
            publicKeys: globalThis.Array.isArray(object?.publicKeys)
                ? object.publicKeys.map((e) => sigstore_common_1.PublicKey.fromJSON(e))
                : [],
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.publicKeys?.length) {
            obj.publicKeys = message.publicKeys.map((e) => sigstore_common_1.PublicKey.toJSON(e));
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions = {
    fromJSON(object) {
        return {
            signers: isSet(object.certificateIdentities)
                ? {
                    $case: "certificateIdentities",
                    certificateIdentities: exports.CertificateIdentities.fromJSON(object.certificateIdentities),
                }
                : isSet(object.publicKeys)
                    ? { $case: "publicKeys", publicKeys: exports.PublicKeyIdentities.fromJSON(object.publicKeys) }
                    : undefined,
            tlogOptions: isSet(object.tlogOptions)
                ? exports.ArtifactVerificationOptions_TlogOptions.fromJSON(object.tlogOptions)
                : undefined,
            ctlogOptions: isSet(object.ctlogOptions)
                ? exports.ArtifactVerificationOptions_CtlogOptions.fromJSON(object.ctlogOptions)
                : undefined,
            tsaOptions: isSet(object.tsaOptions)
                ? exports.ArtifactVerificationOptions_TimestampAuthorityOptions.fromJSON(object.tsaOptions)
                : undefined,
            integratedTsOptions: isSet(object.integratedTsOptions)
                ? exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.fromJSON(object.integratedTsOptions)
                : undefined,
            observerOptions: isSet(object.observerOptions)
                ? exports.ArtifactVerificationOptions_ObserverTimestampOptions.fromJSON(object.observerOptions)
                : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.signers?.$case === "certificateIdentities") {
            obj.certificateIdentities = exports.CertificateIdentities.toJSON(message.signers.certificateIdentities);
        }
        else if (message.signers?.$case === "publicKeys") {
            obj.publicKeys = exports.PublicKeyIdentities.toJSON(message.signers.publicKeys);
        }
        if (message.tlogOptions !== undefined) {
            obj.tlogOptions = exports.ArtifactVerificationOptions_TlogOptions.toJSON(message.tlogOptions);
        }
        if (message.ctlogOptions !== undefined) {
            obj.ctlogOptions = exports.ArtifactVerificationOptions_CtlogOptions.toJSON(message.ctlogOptions);
        }
        if (message.tsaOptions !== undefined) {
            obj.tsaOptions = exports.ArtifactVerificationOptions_TimestampAuthorityOptions.toJSON(message.tsaOptions);
        }
        if (message.integratedTsOptions !== undefined) {
            obj.integratedTsOptions = exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions.toJSON(message.integratedTsOptions);
        }
        if (message.observerOptions !== undefined) {
            obj.observerOptions = exports.ArtifactVerificationOptions_ObserverTimestampOptions.toJSON(message.observerOptions);
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions_TlogOptions = {
    fromJSON(object) {
        return {
            threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
            performOnlineVerification: isSet(object.performOnlineVerification)
                ? globalThis.Boolean(object.performOnlineVerification)
                : false,
            disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
            obj.threshold = Math.round(message.threshold);
        }
        if (message.performOnlineVerification !== false) {
            obj.performOnlineVerification = message.performOnlineVerification;
        }
        if (message.disable !== false) {
            obj.disable = message.disable;
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions_CtlogOptions = {
    fromJSON(object) {
        return {
            threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
            disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
            obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
            obj.disable = message.disable;
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions_TimestampAuthorityOptions = {
    fromJSON(object) {
        return {
            threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
            disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
            obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
            obj.disable = message.disable;
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions_TlogIntegratedTimestampOptions = {
    fromJSON(object) {
        return {
            threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
            disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
            obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
            obj.disable = message.disable;
        }
        return obj;
    },
};
exports.ArtifactVerificationOptions_ObserverTimestampOptions = {
    fromJSON(object) {
        return {
            threshold: isSet(object.threshold) ? globalThis.Number(object.threshold) : 0,
            disable: isSet(object.disable) ? globalThis.Boolean(object.disable) : false,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.threshold !== 0) {
            obj.threshold = Math.round(message.threshold);
        }
        if (message.disable !== false) {
            obj.disable = message.disable;
        }
        return obj;
    },
};
exports.Artifact = {
    fromJSON(object) {
        return {
            data: isSet(object.artifactUri)
                ? { $case: "artifactUri", artifactUri: globalThis.String(object.artifactUri) }
                : isSet(object.artifact)
                    ? { $case: "artifact", artifact: Buffer.from(bytesFromBase64(object.artifact)) }
                    : isSet(object.artifactDigest)
                        ? { $case: "artifactDigest", artifactDigest: sigstore_common_1.HashOutput.fromJSON(object.artifactDigest) }
                        : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.data?.$case === "artifactUri") {
            obj.artifactUri = message.data.artifactUri;
        }
        else if (message.data?.$case === "artifact") {
            obj.artifact = base64FromBytes(message.data.artifact);
        }
        else if (message.data?.$case === "artifactDigest") {
            obj.artifactDigest = sigstore_common_1.HashOutput.toJSON(message.data.artifactDigest);
        }
        return obj;
    },
};
exports.Input = {
    fromJSON(object) {
        return {
            artifactTrustRoot: isSet(object.artifactTrustRoot) ? sigstore_trustroot_1.TrustedRoot.fromJSON(object.artifactTrustRoot) : undefined,
            artifactVerificationOptions: isSet(object.artifactVerificationOptions)
                ? exports.ArtifactVerificationOptions.fromJSON(object.artifactVerificationOptions)
                : undefined,
            bundle: isSet(object.bundle) ? sigstore_bundle_1.Bundle.fromJSON(object.bundle) : undefined,
            artifact: isSet(object.artifact) ? exports.Artifact.fromJSON(object.artifact) : undefined,
        };
    },
    toJSON(message) {
        const obj = {};
        if (message.artifactTrustRoot !== undefined) {
            obj.artifactTrustRoot = sigstore_trustroot_1.TrustedRoot.toJSON(message.artifactTrustRoot);
        }
        if (message.artifactVerificationOptions !== undefined) {
            obj.artifactVerificationOptions = exports.ArtifactVerificationOptions.toJSON(message.artifactVerificationOptions);
        }
        if (message.bundle !== undefined) {
            obj.bundle = sigstore_bundle_1.Bundle.toJSON(message.bundle);
        }
        if (message.artifact !== undefined) {
            obj.artifact = exports.Artifact.toJSON(message.artifact);
        }
        return obj;
    },
};
function bytesFromBase64(b64) {
    return Uint8Array.from(globalThis.Buffer.from(b64, "base64"));
}
function base64FromBytes(arr) {
    return globalThis.Buffer.from(arr).toString("base64");
}
function isSet(value) {
    return value !== null && value !== undefined;
}


/***/ }),

/***/ 19654:
/***/ (function(__unused_webpack_module, exports, __webpack_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
/*
Copyright 2023 The Sigstore Authors.

Licensed under the Apache License, Version 2.0 (the "License");
you may not use this file except in compliance with the License.
You may obtain a copy of the License at

    http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS,
WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
See the License for the specific language governing permissions and
limitations under the License.
*/
__exportStar(__webpack_require__(47030), exports);
__exportStar(__webpack_require__(70715), exports);
__exportStar(__webpack_require__(5334), exports);
__exportStar(__webpack_require__(85204), exports);
__exportStar(__webpack_require__(61997), exports);
__exportStar(__webpack_require__(99732), exports);


/***/ }),

/***/ 60239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ artifactsOf),
/* harmony export */   W: () => (/* binding */ IMAGE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62691);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11010);



/** What tells an image from a file, as in gh and Helm. */
const IMAGE = 'oci://';
const DIGEST = /^(sha224|sha256|sha384|sha512|sha512_224|sha512_256):[0-9a-fA-F]+$/;
/** What has no bytes and cannot be taken for a name: objects of git, machine images. Others are given with `--digests`. */
const IDENTIFIER = /^(?:git[A-Z][a-z]+:[0-9a-f]{40,64}|gce_image_id:\d+)$/;
/** What makes a pattern of a name; all else stands for itself there too. */
const SPECIAL = /[\\*?[]/g;
/**
 * Arguments as patterns, digests and images of a flow. A name is taken as it stands, whatever characters it has: the shell has
 * applied its patterns already. One that is not there is an error, not a pattern that matches nothing.
 *
 * @throws CliError `ARGUMENT`
 */
async function artifactsOf(names, cwd, platform = process.platform) {
    const files = [];
    const digests = [];
    const images = [];
    const folders = [];
    for (const name of names) {
        if (name.startsWith(IMAGE)) {
            images.push(name.slice(IMAGE.length));
            continue;
        }
        const found = await _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_1__/* .quickFs */ .d.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, name)).catch(() => undefined);
        if (found === undefined && (DIGEST.test(name) || IDENTIFIER.test(name)))
            digests.push(name);
        else if (found === undefined)
            throw notThere(name);
        else {
            files.push(quoted(literal(name, platform)));
            if (found.isDirectory()) {
                folders.push(name);
                files.push(quoted(`!${literal(name, platform).replace(/\/+$/, '')}/**/*.sigstore.json`));
            }
        }
    }
    return { files: files.join('\n'), digests: digests.join('\n'), images: images.join('\n'), folders };
}
function notThere(name) {
    const looksLikeDigest = /^sha\d+[:-]/i.test(name);
    const looksLikeImage = /@sha256:|^[a-z0-9.-]+(?::\d+)?\/[a-z0-9/._-]+:[\w.-]+$/.test(name);
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CliError */ .z('ARGUMENT', `${name.slice(0, 300)}: ${looksLikeDigest ? 'is no digest, and ' : ''}there is no such file`, {
        remedy: /[*?]/.test(name)
            ? 'give patterns with --files, so that the shell does not see them'
            : looksLikeImage
                ? `write an image as ${IMAGE}${name.slice(0, 300)}`
                : 'name a file, a folder, an image as oci://NAME, or a digest as sha256:HEX',
    });
}
/** The name as a pattern that matches it and nothing else; a leading `!` or `#` means nothing behind `./`. */
function literal(name, platform) {
    const path = /^[!#]/.test(name) ? `./${name}` : name;
    return platform === 'win32' ? path.replaceAll('\\', '/') : path.replace(SPECIAL, '\\$&');
}
function quoted(pattern) {
    return `"${pattern.replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 15803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ assertPlace)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11010);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37039);


/**
 * Outside of a job nothing tells whose attestations are meant, so somebody must; an image's are in its registry.
 *
 * @throws CliError `OPTION`
 */
function assertPlace(parsed, { env }, remedy) {
    const from = (parsed.values.get('bundle-from') ?? []).join(',');
    const isImages = !parsed.values.has('files') && !parsed.values.has('digests');
    const isAsked = !(0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .isOn */ .Mp)(parsed, 'offline') && (from === '' ? !isImages : /\b(github|release)\b/.test(from));
    const isKnown = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optionOf */ .XD)(parsed, 'source-repository') !== undefined || (env.GITHUB_REPOSITORY ?? '') !== '';
    if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .optionOf */ .XD)(parsed, 'bundle') !== undefined || !isAsked || isKnown)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CliError */ .z('OPTION', 'nothing tells where the bundles are', { remedy });
}


/***/ }),

/***/ 30812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ assertIdentity),
/* harmony export */   Sx: () => (/* binding */ idTokens),
/* harmony export */   iZ: () => (/* binding */ identitySource)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77692);
/* harmony import */ var _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62691);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37039);





/** Longest token that is read, in bytes. */
const MAX_TOKEN = 64 * 1024;
const TOKEN = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$/;
const REMEDY = 'give --identity-token or SIGSTORE_ID_TOKEN, or run in a GitHub job with `permissions: id-token: write`';
/** Which of the sources is there; the first one counts. */
function identitySource(parsed, { env }) {
    if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optionOf */ .XD)(parsed, 'identity-token') !== undefined)
        return 'option';
    if ((env.SIGSTORE_ID_TOKEN ?? '').trim() !== '')
        return 'environment';
    return (env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '') === '' ? 'none' : 'github-job';
}
/** There is somebody to sign as: told before a trust root or anything else is asked for. @throws CoreError `ID_TOKEN` */
function assertIdentity(parsed, machine) {
    if (identitySource(parsed, machine) === 'none')
        throw nobody();
}
function nobody() {
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('ID_TOKEN', 'there is nobody to sign as: no ID token was given, and this is no GitHub job', {
        remedy: `${REMEDY}; or sign with --key`,
    });
}
/**
 * Gives ID tokens: that of `--identity-token` or `SIGSTORE_ID_TOKEN` as it is, else a fresh one of the job. A token is in
 * no error.
 */
function idTokens(parsed, machine) {
    return async (audience, http) => {
        switch (identitySource(parsed, machine)) {
            case 'option':
                return given(await tokenOf((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optionOf */ .XD)(parsed, 'identity-token') ?? '', machine), '--identity-token');
            case 'environment':
                return given(machine.env.SIGSTORE_ID_TOKEN ?? '', 'SIGSTORE_ID_TOKEN');
            case 'github-job': {
                const { requestIdToken } = await Promise.all(/* import() */[__webpack_require__.e(1659), __webpack_require__.e(2692)]).then(__webpack_require__.bind(__webpack_require__, 90311));
                // Masking prints the token for the runner to see; here it would end up in whatever the output is piped into.
                return requestIdToken(audience, machine.env, http, () => undefined);
            }
            case 'none':
                throw nobody();
        }
    };
}
/** A token, a file that holds one, or `-`, as cosign takes it. */
async function tokenOf(value, { cwd }) {
    if (value === '-')
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(0, 'utf8');
    if (TOKEN.test(value))
        return value;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, value);
    const found = await _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_4__/* .quickFs */ .d.stat(path).catch(() => undefined);
    if (found === undefined || found.size > MAX_TOKEN)
        return '';
    return _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_4__/* .quickFs */ .d.readFile(path, 'utf8');
}
function given(text, what) {
    const token = text.trim();
    if (token.length <= MAX_TOKEN && TOKEN.test(token))
        return token;
    throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('ID_TOKEN', `${what}: is neither an ID token nor a file that holds one`, { remedy: REMEDY });
}


/***/ }),

/***/ 24905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_flow__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45850);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(60239);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(11010);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49207);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37039);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21518);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15803);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63197);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7355);
/* harmony import */ var _signing_identity_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30812);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92354);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82245);












/** Time to verify, in milliseconds; the flow gives more when there is more to do. */
const BUDGET = 60_000;
/** `slsa verify`: the flow of the action, its result told; the exit code. */
async function run(parsed, machine) {
    const result = await verdict(parsed, machine);
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .c)(_options_js__WEBPACK_IMPORTED_MODULE_1__.VERIFY).map(({ name }) => name);
    await (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .tellResult */ .F)(result, () => toldOf(result, { options, isFull: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .isOn */ .Mp)(parsed, 'verbose') }), parsed, machine);
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.exitCodeOf)(result.outcome);
}
function toldOf(result, telling) {
    const { artifacts, failure } = result;
    if (artifacts.length > 0 || failure === undefined)
        return { lines: (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .verifyLines */ .X)(result, telling) };
    return { lines: (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.failureLines)(failure, _options_js__WEBPACK_IMPORTED_MODULE_1__.VERIFY.name, telling.options), isError: true };
}
async function verdict(parsed, machine) {
    try {
        const named = await withArguments(parsed, machine);
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(named);
        const isOffline = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .isOn */ .Mp)(parsed, 'offline');
        (0,_place_js__WEBPACK_IMPORTED_MODULE_6__/* .assertPlace */ .c)(named, machine, 'give --bundle FILE, or --bundle-from file with --bundle-dir DIR, or --source-repository OWNER/NAME, whose attestations are asked for');
        const ports = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_7__/* .openPorts */ .R)(inputs, machine, {
            isOffline,
            isVerbose: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .isOn */ .Mp)(parsed, 'verbose'),
            budgetMs: BUDGET,
            // A summary of the verdict may be signed.
            idToken: (0,_signing_identity_js__WEBPACK_IMPORTED_MODULE_8__/* .idTokens */ .Sx)(parsed, machine),
        });
        return await (0,_slsa_actions_core_flow__WEBPACK_IMPORTED_MODULE_9__/* .verify */ .M)(inputs, ports);
    }
    catch (error) {
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_4__.failureOf)(error);
        return {
            version: 1,
            action: 'verify',
            outcome: failure.outcome,
            failure,
            artifacts: [],
            demanded: {},
            unbound: [],
            notices: [],
        };
    }
}
/** The arguments beside what `--files` and `--digests` name. */
async function withArguments(parsed, machine) {
    const named = await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_10__/* .artifactsOf */ .N)(parsed.positionals, machine.cwd);
    const values = new Map(parsed.values);
    const add = (name, lines) => {
        if (lines !== '')
            values.set(name, [lines, ...(values.get(name) ?? [])]);
    };
    add('files', named.files);
    add('digests', named.digests);
    add('images', named.images);
    if (!['files', 'digests', 'images', 'manifests'].some((name) => values.has(name))) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_11__/* .CliError */ .z('ARGUMENT', 'nothing to verify is named', { remedy: `usage: ${_options_js__WEBPACK_IMPORTED_MODULE_1__.VERIFY.usage}` });
    }
    return { ...parsed, values };
}


/***/ }),

/***/ 82245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ verifyLines)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74735);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49207);


/** Rejected bundles of one artifact that are shown when the result is not asked for in full. */
const FEW = 3;
/** Artifacts above which each that is verified takes one line. */
const MANY = 20;
/** Places of an image that are shown when the result is not asked for in full. */
const FEW_PLACES = 3;
/** A result of `verify` for people: each artifact with what decided, then what was demanded and what was not. */
function verifyLines(result, telling) {
    const { artifacts } = result;
    const good = artifacts.filter(({ outcome }) => outcome === 'verified').length;
    const count = artifacts.length > 1
        ? [{ text: `${good} of ${artifacts.length} artifacts verified`, style: 'strong' }]
        : [];
    return [
        ...artifacts.flatMap((artifact) => artifacts.length > MANY && artifact.outcome === 'verified' && !telling.isFull
            ? [headLine(artifact)]
            : artifactLines(artifact, telling)),
        ...result.notices.map((notice) => ({ label: 'note', text: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asOptions */ .l)(notice, telling.options) })),
        ...demandLines(result),
        ...fileLines(result),
        ...count,
    ];
}
function headLine(artifact) {
    const { outcome, level } = artifact;
    const words = `${outcome}: ${(0,_slsa_actions_core_report__WEBPACK_IMPORTED_MODULE_1__/* .shownArtifact */ .qI)(artifact)}${level === undefined ? '' : ` (SLSA Build L${level})`}`;
    return { text: words, style: outcome === 'verified' ? 'good' : 'bad' };
}
function artifactLines(artifact, telling) {
    const { subject, outcome, failure, accepted, rejected } = artifact;
    const isGood = outcome === 'verified';
    const [algorithm, hex] = Object.entries(subject.digest)[0] ?? [];
    const shownBundles = isGood && !telling.isFull ? accepted.slice(0, 1) : accepted;
    const shownRejected = telling.isFull ? rejected : isGood ? [] : rejected.slice(0, FEW);
    const more = rejected.length - shownRejected.length;
    return [
        headLine(artifact),
        // An image that could not be looked up has none.
        ...(algorithm === undefined ? [] : [{ label: 'digest', text: `${algorithm}:${hex}`, indent: 1 }]),
        ...(failure === undefined ? [] : reasonLines(failure, telling, 1)),
        ...placeLines(artifact, telling),
        ...(artifact.policy === undefined ? [] : policyLines(artifact.policy, telling)),
        ...shownBundles.flatMap((bundle) => acceptedLines(bundle, telling)),
        ...(isGood && accepted.length > shownBundles.length
            ? [
                {
                    label: '',
                    text: `and ${accepted.length - shownBundles.length} more bundles that satisfy every demand`,
                    indent: 1,
                },
            ]
            : []),
        ...(shownRejected.length > 1 || telling.isFull
            ? shownRejected.flatMap((bundle) => rejectedLines(bundle, telling))
            : []),
        ...(more > 0 && telling.isFull === false && !isGood
            ? [{ label: '', text: `and ${more} more bundles that do not`, indent: 1 }]
            : []),
        ...unsignedLines(artifact),
    ];
}
/** Where manifests name it. */
function placeLines({ places = [] }, { isFull }) {
    const shown = isFull ? places : places.slice(0, FEW_PLACES);
    const more = places.length - shown.length;
    return [
        ...shown.map(({ file, line, column, path }, index) => ({
            label: index === 0 ? 'named in' : '',
            text: `${file}:${line}:${column} ${path}`,
            indent: 1,
        })),
        ...(more > 0 ? [{ label: '', text: `and in ${more} more places`, indent: 1 }] : []),
    ];
}
/** Statements that nobody signed: they explain a refusal, and prove nothing. */
function unsignedLines({ unsigned = [] }) {
    return unsigned.map(({ source, predicateTypes }) => ({
        label: 'unsigned',
        text: `${source} says ${predicateTypes.join(', ') || 'something'}: the builder put it there, which proves nothing`,
        indent: 1,
        style: 'warn',
    }));
}
function reasonLines({ code, message, remedy }, { options }, indent) {
    return [
        { label: 'reason', text: `${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asOptions */ .l)(message, options)} (${code})`, indent },
        ...(remedy === undefined ? [] : [{ label: 'what to do', text: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asOptions */ .l)(remedy, options), indent }]),
    ];
}
function acceptedLines(bundle, telling) {
    const { sourceRepository, sourceRef, sourceDigest } = bundle;
    const [log] = bundle.logEntries;
    const source = [sourceRepository, sourceRef, sourceDigest].filter((part) => part !== undefined).join(' ');
    const pairs = [
        ['bundle', `${bundle.source} (trust profile ${bundle.profile})`],
        ['says', bundle.kind === 'signature' ? 'a signature' : bundle.predicateType],
        ['signed by', bundle.signer?.identity],
        ['vouched by', bundle.signer?.issuer],
        ['key', bundle.key?.fingerprint],
        ['source', source === '' ? undefined : source],
        ['built by', bundle.buildTrigger === undefined ? bundle.runUrl : `${bundle.buildTrigger} ${bundle.runUrl ?? ''}`],
        ['time', bundle.times[0]],
        ['log entry', log === undefined ? undefined : `${log.logIndex}${log.url === undefined ? '' : ` ${log.url}`}`],
    ];
    return [
        ...pairs.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text, indent: 1 }])),
        ...(bundle.level === undefined ? [] : levelLines(bundle.level, telling)),
    ];
}
const MARKS = { pass: 'good', fail: 'bad', unknown: 'warn', undecided: 'warn' };
/** The level, what would raise it, and in full each requirement with its evidence. */
function levelLines({ level, builder, requirements, raise }, telling) {
    return [
        { label: 'SLSA level', text: `Build L${level}: ${builder.explanation}`, indent: 1 },
        ...(raise === undefined ? [] : [{ label: 'to raise it', text: raise, indent: 1 }]),
        ...(telling.isFull
            ? requirements.map(({ id, title, verdict, evidence, level: needed }) => ({
                label: `${id} ${verdict}`,
                text: `L${needed} ${title}: ${evidence}`,
                indent: 2,
                style: MARKS[verdict],
            }))
            : []),
    ];
}
/** What each rule of the policy says; of a verdict that is good only in full. */
function policyLines({ verdict, rules }, telling) {
    const shown = rules.filter((rule) => telling.isFull || rule.verdict !== 'pass');
    return [
        { label: 'policy', text: `${verdict}, by ${rules.length} rule(s)`, indent: 1 },
        ...shown.map(({ id, verdict: said, reason, source }) => ({
            label: said,
            text: `${id}: ${reason}${source === undefined ? '' : ` (decided by ${source})`}`,
            indent: 2,
            style: MARKS[said],
        })),
    ];
}
function rejectedLines({ source, failure }, telling) {
    return [{ label: 'not', text: source, indent: 1 }, ...reasonLines(failure, telling, 2)];
}
/** Files that were written. */
function fileLines({ report, vsa, svr, manifests = [] }) {
    const files = [
        ['report', report?.html],
        ['SARIF', report?.sarif],
        ['VSA', vsa?.path],
        ['SVR', svr?.path],
        ...manifests.map(({ pinned }) => ['pinned', pinned]),
    ];
    return files.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
}
function demandLines({ demanded, unbound }) {
    const entries = Object.entries(demanded);
    if (entries.length === 0)
        return [];
    return [
        ...entries.map(([name, value], index) => ({
            label: index === 0 ? 'demanded' : '',
            text: `${name} ${value}`,
            style: 'dim',
        })),
        ...(unbound.length === 0 ? [] : [{ label: 'not demanded', text: unbound.join(', '), style: 'warn' }]),
    ];
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

/***/ 74735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ signedBy),
/* harmony export */   mc: () => (/* binding */ shownKind),
/* harmony export */   qI: () => (/* binding */ shownArtifact),
/* harmony export */   uL: () => (/* binding */ shownDigest)
/* harmony export */ });
/** `algorithm:hex` of the first digest. */
function shownDigest(subject) {
    const [algorithm, hex] = Object.entries(subject.digest)[0] ?? [];
    return algorithm === undefined ? '' : `${algorithm}:${hex}`;
}
/** An artifact as it was named: of an image with the tag that was asked for, of a platform with the platform. */
function shownArtifact({ subject, image }) {
    const tag = image?.tag === undefined ? '' : `:${image.tag}`;
    const platform = image?.platform === undefined ? '' : ` (${image.platform})`;
    return `${subject.name}${tag}${platform}`;
}
/** What a bundle says: the type of its statement, or that it is a signature and nothing more. */
function shownKind({ kind, predicateType }) {
    return kind === 'signature' ? 'signature' : (predicateType ?? 'attestation');
}
/** Who signed, in one line: the certificate's identity, or the key's fingerprint. */
function signedBy({ signer, key }) {
    return signer?.identity ?? `key ${key?.fingerprint ?? 'unknown'}`;
}


/***/ }),

/***/ 98279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ anchoredPattern)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

const MAX_PATTERN = 2000;
/**
 * A pattern in RE2 syntax, always matched against the whole text: `github.com/org/repo` does not match
 * `github.com/org/repo-evil`. No pattern takes more than linear time.
 *
 * @throws CoreError bad-input `PATTERN`
 */
async function anchoredPattern(text) {
    if (text.trim() === '' || text.length > MAX_PATTERN)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('PATTERN', `a pattern must have 1 to ${MAX_PATTERN} characters`);
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(`^(?:${text})$`);
        // `a)|(b` would close the group that anchors it, so the text must be a pattern by itself too.
        RE2JS.compile(text);
        return { source: text, matches: (value) => compiled.matcher(value).matches() };
    }
    catch (cause) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('PATTERN', `the pattern "${text.slice(0, 200)}" cannot be read`, { remedy: 'use RE2 syntax', cause });
    }
}


/***/ }),


};
