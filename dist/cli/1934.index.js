export const id = 1934;
export const ids = [1934];
export const modules = {

/***/ 66144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ isSignatureOf),
/* harmony export */   RT: () => (/* binding */ signsWholeMessage),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   r6: () => (/* binding */ signatureForm),
/* harmony export */   xT: () => (/* binding */ keyName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(digestOf(key), message, keyInput(key), signature);
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
/* harmony import */ var _pss_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9600);


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
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(algorithm, message, key, signature);
        const curve = key.asymmetricKeyType === 'ec' ? curves[key.asymmetricKeyDetails?.namedCurve ?? ''] : undefined;
        if (curve !== undefined)
            return verifyEc(curve, key, digest, signature);
        if (key.asymmetricKeyType === 'rsa-pss')
            return algorithm === 'sha256' && (0,_pss_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyPss */ .E)(key, digest, signature);
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

/***/ 61556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3383);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77692);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16061);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66339);







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
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', 'input digest-algorithms: names no algorithm');
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
    const name = _types_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_ALGORITHMS */ .yN.get(algorithm);
    if (name !== undefined)
        return name;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('INPUT', `input digest-algorithms: "${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(algorithm.slice(0, 100))}" is not one of ${[..._types_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_ALGORITHMS */ .yN.keys()].join(', ')}`);
}
function hashHere(files, names, machine) {
    const idle = [];
    return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__/* .mapLimit */ .s)(files, LANES, async (file) => {
        const buffers = idle.pop() ?? [Buffer.allocUnsafe(CHUNK), Buffer.allocUnsafe(CHUNK)];
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
        const read = async (buffer) => buffer.subarray(0, (await file.read(buffer, 0, CHUNK, null)).bytesRead);
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
    const workers = Array.from({ length: threads }, () => new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(script, { workerData: { algorithms: names } }));
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
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('FILE', `${(0,_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(path)}: ${problem}`, {
        remedy: problem.startsWith('changed')
            ? 'sign after the build has finished writing'
            : 'check the permissions of the file',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 19883:
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
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(16061);
// EXTERNAL MODULE: ./packages/core/lib/subject/types.js
var subject_types = __webpack_require__(66339);
;// CONCATENATED MODULE: ./packages/core/lib/subject/checksums.js



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
        throw (0,error/* badInput */.AN)('SUBJECT', `${what}: has more than ${MAX_CHECKSUM_SIZE} characters`);
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
        throw (0,error/* badInput */.AN)('NO_SUBJECT', `${what}: holds no checksum`);
    return Array.from(found, ([name, digest]) => (0,subject_types/* asSubject */.Bp)(name, digest));
}
const ONE_FORMAT = 'write two blanks, or a blank and an asterisk, in every line';
function addLine({ name, algorithm, hex }, found, at) {
    const known = found.get(name);
    if (known === undefined) {
        found.set(name, { [algorithm]: hex });
        return;
    }
    if (known[algorithm] !== undefined && known[algorithm] !== hex) {
        throw bad(at, `"${(0,printable/* printable */.g)(name.slice(0, 200))}" stands twice with different ${algorithm} digests`);
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
    if (algorithm === undefined || hex.length !== subject_types/* HEX_LENGTH */.p1.get(algorithm) || !/^[0-9a-f]+$/.test(hex)) {
        throw bad(at, `the digest is not the lower-case hex of sha224, sha256, sha384 or sha512 (${hex.length} characters)`);
    }
    if (name.trim() === '')
        throw bad(at, 'the name is missing');
    const problem = (0,printable/* problemOfName */.y)(name);
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
    return (0,error/* badInput */.AN)('SUBJECT', `${at}: ${problem}`, remedy === undefined ? {} : { remedy });
}
/** `algorithm:hex` as a set of one digest. @throws CoreError bad-input `SUBJECT`, naming the input */
function parseDigest(text, what) {
    const [, algorithm = '', hex = ''] = /^([a-z0-9_]+):([0-9a-f]+)$/.exec(text) ?? [];
    if (hex.length > 0 && hex.length === subject_types/* HEX_LENGTH */.p1.get(algorithm))
        return { [algorithm]: hex };
    const algorithms = [...subject_types/* HEX_LENGTH */.p1.keys()].join(', ');
    throw (0,error/* badInput */.AN)('SUBJECT', `${what}: "${(0,printable/* printable */.g)(text.slice(0, 160))}" is not algorithm:hex with ${algorithms} and lower-case hex`, { remedy: 'for example sha256: and 64 hex digits' });
}

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
    return entries.map(({ name, digest }) => (0,subject_types/* asSubject */.Bp)(name, parseDigest(digest, what)));
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
    parseDigest(digest, at);
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
        const bytes = await (0,read_limited/* readLimited */.t)(request.artifactsList, MAX_LIST_SIZE, machine.fs, unreadable(what));
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
    return (0,subject_types/* asSubject */.Bp)(checkedName(name), parseDigest(digest, 'input subject-digest'));
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
        return subjectsFromChecksums(input, 'input subject-checksums');
    const paths = machine.platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const path = paths.resolve(machine.workspace, input);
    const isThere = (await machine.fs.stat(path).catch(() => undefined)) !== undefined;
    if (!isThere) {
        if (/^\s*\\?(?:[0-9A-Fa-f]{40,}(?:\s|$)|SHA[0-9/_-]+ ?\()/.test(input)) {
            return subjectsFromChecksums(input, 'input subject-checksums');
        }
        throw (0,error/* badInput */.AN)('INPUT', `input subject-checksums: ${(0,printable/* printable */.g)(input.slice(0, 200))}: there is no such file`, {
            remedy: 'give the path of a checksum file, from the workspace, or its content',
        });
    }
    const what = (0,printable/* printable */.g)(input);
    const bytes = await (0,read_limited/* readLimited */.t)(path, MAX_CHECKSUM_SIZE, machine.fs, unreadable(what));
    const text = (0,read_limited/* utf8Of */.v)(bytes);
    if (text === undefined)
        throw (0,error/* badInput */.AN)('SUBJECT', `${what}: is not UTF-8`, { remedy: 'save it as UTF-8' });
    return subjectsFromChecksums(text, what);
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
// EXTERNAL MODULE: ./packages/core/lib/verification/key-signer.js
var key_signer = __webpack_require__(54345);
// EXTERNAL MODULE: ./packages/core/lib/verification/signed-content.js
var signed_content = __webpack_require__(75097);
// EXTERNAL MODULE: ./node_modules/@sigstore/core/dist/index.js
var dist = __webpack_require__(83917);
// EXTERNAL MODULE: ./packages/core/lib/verification/der-source.js
var der_source = __webpack_require__(43542);
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
        const response = (0,der_source/* readDer */.S)(der);
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
        verifier.verify(entity);
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
        const material = toTrustMaterial(profile.root, keyFinder(profile));
        for (const { certChain } of [...material.certificateAuthorities, ...material.timestampAuthorities]) {
            for (const certificate of certChain)
                (0,certificate_memory/* remembering */.M)(certificate);
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
async function signatureOf({ bundle, json, what }, message) {
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
    return envelopeContent(payload, (0,in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__/* .preAuthEncoding */ .JC)(payloadType, payload), signature.sig);
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

/***/ 84044:
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
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/validate.js + 8 modules
var validate = __webpack_require__(53667);
// EXTERNAL MODULE: ./packages/core/lib/key/algorithm.js
var algorithm = __webpack_require__(66144);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
;// CONCATENATED MODULE: ./packages/core/lib/verification/artifact.js

/** Algorithms that a match may rest on; others are too weak, or speak about something else than the bytes. */
const STRONG = ['sha256', 'sha384', 'sha512', 'sha512_256', 'sha512_224', 'sha224', 'sha3_256', 'sha3_384', 'sha3_512'];
/**
 * Checks that a statement has a subject with the artifact's digests: every algorithm that both know agrees, and at least
 * one of them is strong (in-toto/attestation, spec/v1/digest_set.md). Names are not looked at.
 *
 * @throws CoreError refused `ARTIFACT_DIGEST`, bad-input when the artifact has no strong digest
 */
function assertSubject(statement, artifact) {
    const own = Object.entries(artifact.digests);
    if (!own.some(([algorithm]) => STRONG.includes(algorithm)))
        throw (0,error/* badInput */.AN)('SUBJECT', 'the artifact has no digest of sha224 to sha512');
    if (statement.subject.some(({ digest }) => agrees(digest, artifact.digests)))
        return;
    const shown = own.map(([algorithm, hex]) => `${algorithm}:${hex}`).join(', ');
    throw (0,error/* refused */.J5)('ARTIFACT_DIGEST', `the attestation speaks about other artifacts, not about ${artifact.name ?? 'this one'} (${shown})`);
}
function agrees(subject, artifact) {
    const common = Object.keys(artifact).filter((algorithm) => subject[algorithm] !== undefined);
    return (common.some((algorithm) => STRONG.includes(algorithm)) &&
        common.every((algorithm) => subject[algorithm] === artifact[algorithm]));
}

// EXTERNAL MODULE: ./packages/core/lib/verification/certificate.js
var verification_certificate = __webpack_require__(61878);
// EXTERNAL MODULE: ./packages/core/lib/verification/certificate-form.js
var certificate_form = __webpack_require__(82305);
// EXTERNAL MODULE: ./packages/core/lib/verification/cross-check.js
var cross_check = __webpack_require__(91844);
// EXTERNAL MODULE: ./packages/core/lib/verification/evidence.js + 1 modules
var evidence = __webpack_require__(95716);
// EXTERNAL MODULE: ./packages/core/lib/verification/expectation.js
var verification_expectation = __webpack_require__(23683);
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
        assertLoggedSigner(entry, signer.der);
    const verifiedBy = verifiedByOf(signer, expectation);
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
    return { kind: 'certificate', certificate, der };
}
function publicKeyOf(signer) {
    if (signer.kind === 'key')
        return signer.key.key;
    return (0,external_node_crypto_.createPublicKey)({ key: Buffer.from(signer.certificate.publicKey), format: 'der', type: 'spki' });
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
    return { kind: 'key', key, der: key.key.export({ format: 'der', type: 'spki' }) };
}
/** @throws CoreError refused `IDENTITY` for another signer than the expectation demands */
function verifiedByOf(signer, expectation) {
    if (signer.kind === 'certificate') {
        if (expectation.signedBy === 'key')
            throw (0,error/* refused */.J5)('IDENTITY', 'it was signed with a certificate, and a key is demanded');
        const identity = (0,verification_certificate/* identityOf */.c)(signer.certificate);
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
/* harmony import */ var _predicate_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53667);
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
