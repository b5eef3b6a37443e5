export const id = 41;
export const ids = [41];
export const modules = {

/***/ 30041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTokenKey: () => (/* binding */ openTokenKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/pkcs11/lib/abi/constants.js
var constants = __webpack_require__(51043);
// EXTERNAL MODULE: ./packages/pkcs11/lib/error.js
var error = __webpack_require__(91169);
// EXTERNAL MODULE: ./packages/pkcs11/lib/key/public-key.js
var public_key = __webpack_require__(41520);
;// CONCATENATED MODULE: ./packages/pkcs11/lib/key/scheme.js


/** Hash functions by the length of their digests. */
const HASH_BY_BYTES = { 32: 'sha256', 48: 'sha384', 64: 'sha512' };
/** What stands before the digest in a DigestInfo (RFC 8017, section 9.2, note 1). */
const DIGEST_INFO = {
    sha256: '3031300d060960864801650304020105000420',
    sha384: '3041300d060960864801650304020205000430',
    sha512: '3051300d060960864801650304020305000440',
};
/** Salt of RSA-PSS, as long as the digest. */
const PSS_SALT = 32;
/** The hash that a scheme fixes, or undefined where it takes several (ECDSA) or none. */
function hashOf(scheme) {
    if (scheme === 'rsa-pss-sha256')
        return 'sha256';
    return scheme.startsWith('rsa-pkcs1-') ? scheme.slice('rsa-pkcs1-'.length) : undefined;
}
/** The mechanism of a scheme, by number. */
function mechanismNumber(scheme) {
    return mechanismOf(scheme).type;
}
/** The mechanism of a scheme. Those that hash by themselves are left alone: fewer tokens have them. */
function mechanismOf(scheme) {
    switch (scheme) {
        case 'ecdsa':
            return { type: constants/* CKM */.Wz.ecdsa };
        case 'rsa-pkcs1-sha256':
        case 'rsa-pkcs1-sha384':
        case 'rsa-pkcs1-sha512':
            return { type: constants/* CKM */.Wz.rsaPkcs };
        case 'rsa-pss-sha256':
            return { type: constants/* CKM */.Wz.rsaPkcsPss, pss: { hash: constants/* CKM */.Wz.sha256, mgf: constants/* CKG_MGF1_SHA256 */.Qe, saltLength: PSS_SALT } };
        case 'ed25519':
            return { type: constants/* CKM */.Wz.eddsa };
        case 'ml-dsa-65':
            return { type: constants/* CKM */.Wz.mlDsa };
    }
}
/**
 * What the token signs for the data of a scheme: the digest, for PKCS#1 its DigestInfo, or the message.
 *
 * @throws Pkcs11Error `SCHEME` for a digest of another length
 */
function signedBytes(scheme, data) {
    if (scheme === 'ed25519' || scheme === 'ml-dsa-65')
        return data;
    const expected = hashOf(scheme);
    const hash = HASH_BY_BYTES[data.length];
    if (hash === undefined || (expected !== undefined && hash !== expected)) {
        throw new error/* Pkcs11Error */.Y('SCHEME', `${scheme} signs a ${expected ?? 'SHA-2'} digest, and got ${data.length} bytes`);
    }
    return scheme.startsWith('rsa-pkcs1-') ? digestInfo(hash, data) : data;
}
/** DER of a DigestInfo. */
function digestInfo(hash, digest) {
    return Buffer.concat([Buffer.from(DIGEST_INFO[hash], 'hex'), digest]);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./packages/pkcs11/lib/key/curve.js
var key_curve = __webpack_require__(64728);
// EXTERNAL MODULE: ./packages/pkcs11/lib/key/der.js
var der = __webpack_require__(78464);
;// CONCATENATED MODULE: ./packages/pkcs11/lib/key/ecdsa.js



/**
 * DER of a signature that a token gave as r and s side by side, each number in its fewest bytes; undefined where the
 * length is wrong, or a number is 0 or not below the order (FIPS 186-5, section 6.4.2).
 */
function derOfEcdsa(curve, signature) {
    if (signature.length !== 2 * curve.bytes)
        return undefined;
    const parts = [signature.subarray(0, curve.bytes), signature.subarray(curve.bytes)];
    const order = bytesOfOrder(curve);
    for (const part of parts) {
        if (part.compare(order) >= 0 || part.every((byte) => byte === 0))
            return undefined;
    }
    return (0,der/* der */.y8)(der/* SEQUENCE */.gt, ...parts.map(der/* derUnsigned */.dV));
}
/** What ECDSA signs of a digest: its leftmost bits, as many as the order has. All digests of ours are whole bytes. */
function leftmost(curve, digest) {
    return digest.length * 8 > curve.bits ? digest.subarray(0, curve.bytes) : digest;
}
const ORDERS = new WeakMap();
/** As long as r and s are, so that they compare byte by byte. */
function bytesOfOrder(curve) {
    const bytes = ORDERS.get(curve) ?? (0,key_curve/* bytesOf */.$$)(curve.order, curve.bytes);
    ORDERS.set(curve, bytes);
    return bytes;
}
/** Any bytes whose digest is known. */
const SOME_MESSAGE = Buffer.alloc(0);
const SOME_DIGEST = (0,key_curve/* bigintOf */.J1)((0,external_node_crypto_.createHash)('sha256').update(SOME_MESSAGE).digest());
/**
 * What to ask where no more than the digest is known. node:crypto verifies messages only, so another question with the same
 * answer is put to it. A signature of z under Q is valid when (z/s)·G + (r/s)·Q has the abscissa r. For a message whose
 * digest is z', the same point comes out under the key Q' = Q + ((z − z')/r)·G. So: is (r, s) a signature over that
 * message under Q'? No secret takes part, and both the multiplication and the verification are OpenSSL's.
 *
 * @param signature r and s side by side
 */
function questionOfDigest(curve, key, digest, signature) {
    const z = (0,key_curve/* bigintOf */.J1)(leftmost(curve, digest));
    const r = (0,key_curve/* bigintOf */.J1)(signature.subarray(0, curve.bytes));
    const factor = (0,key_curve/* mod */.zi)((z - SOME_DIGEST) * (0,key_curve/* inverse */.DI)(r, curve.order), curve.order);
    return { hash: 'sha256', message: SOME_MESSAGE, key: factor === 0n ? key : shift(curve, key, factor) };
}
/** The key whose point is that of `key` and `factor` times the base point. */
function shift(curve, key, factor) {
    const ecdh = (0,external_node_crypto_.createECDH)(curve.openssl);
    ecdh.setPrivateKey((0,key_curve/* bytesOf */.$$)(factor, curve.bytes));
    const multiple = ecdh.getPublicKey();
    const { x, y } = key.export({ format: 'jwk' });
    const [x1, y1] = [(0,key_curve/* bigintOf */.J1)(Buffer.from(x ?? '', 'base64url')), (0,key_curve/* bigintOf */.J1)(Buffer.from(y ?? '', 'base64url'))];
    const [x2, y2] = [(0,key_curve/* bigintOf */.J1)(multiple.subarray(1, 1 + curve.bytes)), (0,key_curve/* bigintOf */.J1)(multiple.subarray(1 + curve.bytes))];
    // Equal abscissas: Q is ± that multiple, which nobody meets by chance and nobody can aim at without the private key.
    if (x1 === x2)
        throw new RangeError('the signature cannot be verified against this digest');
    const { prime } = curve;
    const slope = (0,key_curve/* mod */.zi)((y2 - y1) * (0,key_curve/* inverse */.DI)(x2 - x1, prime), prime);
    const x3 = (0,key_curve/* mod */.zi)(slope * slope - x1 - x2, prime);
    const y3 = (0,key_curve/* mod */.zi)(slope * (x1 - x3) - y1, prime);
    return (0,external_node_crypto_.createPublicKey)({
        format: 'jwk',
        key: {
            kty: 'EC',
            crv: curve.name,
            x: (0,key_curve/* bytesOf */.$$)(x3, curve.bytes).toString('base64url'),
            y: (0,key_curve/* bytesOf */.$$)(y3, curve.bytes).toString('base64url'),
        },
    });
}

;// CONCATENATED MODULE: ./packages/pkcs11/lib/key/rsa.js


/** Whether a signature is PKCS#1 v1.5 over the digest (RFC 8017, section 8.2.2). */
function isPkcs1OfDigest(key, hash, digest, signature) {
    const found = opened(key, signature, external_node_crypto_.constants.RSA_PKCS1_PADDING);
    return found?.equals(digestInfo(hash, digest)) === true;
}
/** Whether a signature is RSA-PSS over the SHA-256 digest with a salt of 32 bytes (RFC 8017, section 9.1.2). */
function isPssOfDigest(key, digest, signature) {
    const encoded = opened(key, signature, external_node_crypto_.constants.RSA_NO_PADDING);
    const bits = (key.asymmetricKeyDetails?.modulusLength ?? 0) - 1;
    const length = Math.ceil(bits / 8);
    // A modulus of 8k + 1 bits has one byte more than the message that is encoded in it.
    const message = encoded?.subarray(encoded.length - length);
    if (message === undefined || message.at(-1) !== 0xbc)
        return false;
    const masked = message.subarray(0, length - digest.length - 1);
    const hash = message.subarray(length - digest.length - 1, -1);
    const spare = 8 * length - bits;
    if (((masked[0] ?? 0) & (0xff00 >> spare) & 0xff) !== 0)
        return false;
    const stream = mask(hash, masked.length);
    const block = Buffer.from(masked.map((byte, index) => byte ^ (stream[index] ?? 0)));
    block[0] = (block[0] ?? 0) & (0xff >> spare);
    const padding = block.subarray(0, block.length - PSS_SALT);
    if (padding.at(-1) !== 1 || padding.subarray(0, -1).some((byte) => byte !== 0))
        return false;
    const salt = block.subarray(block.length - PSS_SALT);
    return (0,external_node_crypto_.createHash)('sha256').update(Buffer.alloc(8)).update(digest).update(salt).digest().equals(hash);
}
/** What the key makes of a signature; undefined for one of another length than its modulus, which OpenSSL would fill up. */
function opened(key, signature, padding) {
    if (signature.length !== Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8))
        return undefined;
    try {
        return (0,external_node_crypto_.publicDecrypt)({ key, padding }, signature);
    }
    catch {
        return undefined;
    }
}
/** MGF1 with SHA-256 (RFC 8017, appendix B.2.1). */
function mask(seed, length) {
    const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, counter) => {
        const number = Buffer.alloc(4);
        number.writeUInt32BE(counter);
        return (0,external_node_crypto_.createHash)('sha256').update(seed).update(number).digest();
    });
    return Buffer.concat(blocks).subarray(0, length);
}

;// CONCATENATED MODULE: ./packages/pkcs11/lib/key/signature.js







/** What the token gets for some data, looked at before anything is sent. */
function toSign(key, scheme, data, message) {
    const bytes = signedBytes(scheme, data);
    if (message !== undefined && bytes !== message && !isDigestOf(data, message)) {
        throw new error/* Pkcs11Error */.Y('SCHEME', `the digest to sign with ${scheme} is not that of the message`);
    }
    return scheme === 'ecdsa' ? leftmost(curveOf(key), data) : bytes;
}
/** At once, in this thread: a single signature is done soonest so. */
const verifyHere = external_node_crypto_.verify;
/** In the pool of the platform: while many wait, the token signs the next, and this thread prepares it. */
const verifyBeside = (0,external_node_util_.promisify)(external_node_crypto_.verify);
/** The signature that leaves: DER for ECDSA, and verified against the public key; undefined for one that is not the key's. */
async function finishedSignature(key, scheme, data, raw, message, verifies = verifyHere) {
    switch (scheme) {
        case 'ecdsa': {
            const signature = derOfEcdsa(curveOf(key), raw);
            const hash = HASH_BY_BYTES[data.length];
            if (signature === undefined || hash === undefined)
                return undefined;
            // With the key as it is: named with options it is looked at for a fifth of the time that verifying takes.
            const asked = message === undefined ? questionOfDigest(curveOf(key), key, data, raw) : { hash, message, key };
            return (await verifies(asked.hash, asked.message, asked.key, signature)) ? signature : undefined;
        }
        case 'rsa-pkcs1-sha256':
        case 'rsa-pkcs1-sha384':
        case 'rsa-pkcs1-sha512':
            return isPkcs1OfDigest(key, hashOf(scheme) ?? 'sha256', data, raw) ? raw : undefined;
        case 'rsa-pss-sha256':
            return isPssOfDigest(key, data, raw) ? raw : undefined;
        case 'ed25519':
        case 'ml-dsa-65':
            return (await verifies(null, data, key, raw)) ? raw : undefined;
    }
}
/** Curves that were asked for: a key tells its details anew each time, which costs a tenth of a signature. */
const CURVE_OF = new WeakMap();
function curveOf(key) {
    const known = CURVE_OF.get(key);
    if (known !== undefined)
        return known;
    const curve = (0,key_curve/* curveByName */.ck)(key.asymmetricKeyDetails?.namedCurve ?? '');
    if (curve === undefined) {
        throw new error/* Pkcs11Error */.Y('SCHEME', `a key of type ${key.asymmetricKeyType} does not sign with ecdsa`);
    }
    CURVE_OF.set(key, curve);
    return curve;
}
function isDigestOf(digest, message) {
    const hash = HASH_BY_BYTES[digest.length];
    return hash !== undefined && (0,external_node_crypto_.timingSafeEqual)((0,external_node_crypto_.createHash)(hash).update(message).digest(), digest);
}

// EXTERNAL MODULE: ./packages/pkcs11/lib/client/attributes.js
var attributes = __webpack_require__(3506);
// EXTERNAL MODULE: ./packages/pkcs11/lib/client/failure.js
var failure = __webpack_require__(97813);
// EXTERNAL MODULE: ./packages/pkcs11/lib/client/find.js
var find = __webpack_require__(93840);
// EXTERNAL MODULE: ./packages/pkcs11/lib/client/open.js + 5 modules
var client_open = __webpack_require__(47118);
;// CONCATENATED MODULE: ./packages/pkcs11/lib/client/token-key.js










/**
 * Opens the private key that a URI names: starts the module in a child process, logs in once, finds the key and its public
 * half.
 *
 * @throws Pkcs11Error
 */
function openTokenKey(options) {
    const { accept, uri } = options;
    const beforeLogin = accept === undefined
        ? undefined
        : async (host) => {
            const shown = await (0,find/* shownPublicKey */.mH)(host, uri);
            if (shown !== undefined)
                accept(shown);
        };
    const open = async (host, token) => {
        const name = (0,find/* nameOfToken */.is)(token);
        const object = await (0,find/* findPrivateKey */.SE)(host, options.uri, name);
        const refusal = (0,public_key/* refusalOf */.Of)(object);
        if (refusal !== undefined)
            throw unsupported(object, name, refusal);
        const { publicKey, certificate } = await (0,find/* findNeighbours */.S3)(host, object, name);
        const key = (0,external_node_crypto_.createPublicKey)({ key: publicKey, format: 'der', type: 'spki' });
        const weakness = (0,public_key/* refusalOfPublicKey */.Yg)(key);
        if (weakness !== undefined)
            throw unsupported(object, name, weakness);
        const mechanisms = (await host.request({ op: 'mechanisms', slot: token.slot }));
        accept?.(publicKey);
        const schemes = (0,public_key/* schemesOf */.E2)(key, mechanisms, mechanismNumber);
        if (schemes.length === 0)
            throw unsupported(object, name, `the token has no mechanism to sign with ${(0,public_key/* kindOf */.I)(object)}`);
        const description = `${(0,find/* nameOfObject */.MP)(object)} in ${name}`;
        const signer = new Signer(host, options.uri, token, object, key, description);
        return {
            publicKey,
            ...(certificate === undefined ? {} : { certificate }),
            schemes,
            description,
            sign: async (scheme, data, message) => {
                if (schemes.includes(scheme))
                    return signer.sign(scheme, data, message);
                throw new error/* Pkcs11Error */.Y('SCHEME', `${description} does not sign with ${scheme}, only with ${schemes.join(', ')}`);
            },
            close: () => signer.close(),
        };
    };
    return (0,client_open/* withToken */.u)(options, false, open, beforeLogin);
}
function unsupported(object, token, reason) {
    return new error/* Pkcs11Error */.Y('KEY_UNSUPPORTED', `${(0,find/* nameOfObject */.MP)(object)} in ${token}: ${reason}`, {
        remedy: 'use a key on P-256, P-384 or P-521, RSA of 2048 to 4096 bits, Ed25519 or ML-DSA-65 that may sign',
    });
}
/** Signatures on their way at once from which on they are verified beside this thread: fewer are done sooner in it. */
const MANY = 8;
/** Signs with one key, and opens the session anew once when it is lost. */
class Signer {
    #host;
    #uri;
    #serial;
    #key;
    #description;
    #object;
    #requests = new Map();
    #underWay = 0;
    #isClosed = false;
    #reopened;
    constructor(host, uri, token, object, key, description) {
        this.#host = host;
        this.#uri = uri;
        this.#serial = token.serial;
        this.#object = object;
        this.#key = key;
        this.#description = description;
    }
    async sign(scheme, data, message) {
        if (this.#isClosed)
            throw new error/* Pkcs11Error */.Y('CLOSED', `${this.#description} was closed`);
        const bytes = toSign(this.#key, scheme, data, message);
        this.#underWay += 1;
        try {
            const raw = await this.#raw(scheme, bytes);
            const verifies = this.#underWay < MANY ? verifyHere : verifyBeside;
            const signature = await finishedSignature(this.#key, scheme, data, raw, message, verifies);
            if (signature !== undefined)
                return signature;
        }
        finally {
            this.#underWay -= 1;
        }
        throw new error/* Pkcs11Error */.Y('SIGNATURE_WRONG', `${this.#description}: what the token gave is no ${scheme} signature of its public key`, { remedy: 'does the public key or certificate in the token belong to another private key of the same id?' });
    }
    async close() {
        if (this.#isClosed)
            return;
        this.#isClosed = true;
        await this.#host.close();
    }
    async #raw(scheme, bytes) {
        const before = this.#reopened;
        await before;
        try {
            return await this.#ask(scheme, bytes);
        }
        catch (error) {
            if ((0,failure/* isLoginFailure */.wh)(error))
                throw (0,failure/* loginError */.Mz)(error, this.#description);
            if (!(0,failure/* isSessionLost */.nh)(error))
                throw error;
            // Asked before the session was lost: worth one more try. Asked after it was opened anew: lost for good.
            if (before !== undefined)
                throw this.#lost(error);
            this.#reopened ??= this.#reopen();
        }
        try {
            await this.#reopened;
            return await this.#ask(scheme, bytes);
        }
        catch (error) {
            throw (0,failure/* isSessionLost */.nh)(error) ? this.#lost(error) : error;
        }
    }
    #ask(scheme, bytes) {
        return this.#host.sign(this.#requestFor(scheme), bytes);
    }
    /** The same object each time, by which the host knows that it says nothing new. */
    #requestFor(scheme) {
        const known = this.#requests.get(scheme);
        if (known !== undefined)
            return known;
        const login = (0,attributes/* isSet */.vM)(this.#object, constants/* CKA */.I0.alwaysAuthenticate) === true;
        const request = { op: 'sign', key: this.#object.handle, mechanism: mechanismOf(scheme), login };
        this.#requests.set(scheme, request);
        return request;
    }
    /** Finds the token again by its serial number, since slots may be counted anew, and the key by the same URI. */
    async #reopen() {
        const uri = { ...this.#uri, ...(this.#serial === '' ? {} : { serial: this.#serial }) };
        try {
            const token = await (0,find/* findToken */.fm)(this.#host, uri);
            await this.#host.request({ op: 'open', slot: token.slot, writable: false });
            await this.#host.request({ op: 'login', again: true });
            this.#object = await (0,find/* findPrivateKey */.SE)(this.#host, uri, (0,find/* nameOfToken */.is)(token));
            this.#requests.clear();
        }
        catch (error) {
            throw this.#lost(error);
        }
    }
    #lost(cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        return new error/* Pkcs11Error */.Y('SESSION_LOST', `${this.#description}: the session was lost, and opened anew once (${why})`, {
            cause,
            remedy: 'is the token still plugged in and its service up? Then run again',
        });
    }
}


/***/ })

};
