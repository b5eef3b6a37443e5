export const id = 2064;
export const ids = [2064];
export const modules = {

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
const signers = (0,_certificate_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .createCertificateMemory */ .$)(64);
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
        return new _sigstore_core__WEBPACK_IMPORTED_MODULE_1__.X509Certificate((0,_der_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readDer */ .S)(der));
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
/* harmony export */   $: () => (/* binding */ createCertificateMemory),
/* harmony export */   M: () => (/* binding */ remembering)
/* harmony export */ });
/* harmony import */ var _der_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43542);

/**
 * The certificate itself, which from now on remembers what can never change: its encoding, its public key, and whether
 * an issuer signed it. Every check is still made; what repeats from bundle to bundle is the answer for the same two
 * certificates (half of the time of a verification was spent on encoding and verifying the same few again).
 */
function remembering(certificate) {
    rememberEncoding(certificate.root);
    rememberEncoding(certificate.tbsCertificate);
    rememberPublicKey(certificate);
    certificate.clone = () => (0,_der_source_js__WEBPACK_IMPORTED_MODULE_0__/* .copyOf */ .z)(certificate);
    const verify = certificate.verify.bind(certificate);
    const answers = new WeakMap();
    certificate.verify = (issuer = certificate) => {
        const known = answers.get(issuer);
        if (known !== undefined)
            return known;
        const answer = verify(issuer);
        answers.set(issuer, answer);
        return answer;
    };
    return certificate;
}
/** Encoded when it is first asked for: of a trust root most certificates have no part in a bundle. */
function rememberEncoding(node) {
    const encode = node.toDER.bind(node);
    let der;
    node.toDER = () => {
        der ??= encode();
        return der;
    };
}
function rememberPublicKey(certificate) {
    let known;
    const read = () => Reflect.get(Object.getPrototypeOf(certificate), 'publicKey', certificate);
    Object.defineProperty(certificate, 'publicKey', {
        get: () => {
            known ??= read();
            return known;
        },
    });
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
/** The identity that a certificate names. @throws CoreError refused `CERTIFICATE` */
function identityOf(certificate) {
    try {
        const claims = Object.entries(ARCS).flatMap(([name, arc]) => {
            const value = utf8Extension(certificate, `${FULCIO}.${arc}`);
            return value === undefined ? [] : [[name, value]];
        });
        return { san: subjectName(certificate), issuer: issuerOf(certificate), claims: Object.fromEntries(claims) };
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
function issuerOf(certificate) {
    const raw = certificate.extension(`${FULCIO}.1`)?.value.toString('utf8');
    const encoded = utf8Extension(certificate, `${FULCIO}.8`);
    if (raw !== undefined && encoded !== undefined && raw !== encoded)
        throw (0,_certificate_form_js__WEBPACK_IMPORTED_MODULE_0__/* .unfit */ .R)('names two issuers');
    const issuer = encoded ?? raw;
    if (issuer === undefined || issuer === '')
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
/* harmony export */   S: () => (/* binding */ readDer),
/* harmony export */   z: () => (/* binding */ copyOf)
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
    const root = parseQuietly(der);
    const { buffer, byteOffset, byteLength } = root.value;
    const start = byteOffset - headerOf(root.tag.toDER(), byteLength).byteLength;
    if (!isKept(root, Buffer.from(buffer), start))
        throw new Error('not DER');
    return root;
}
/**
 * The library tries whether an OCTET STRING holds DER, and drops the error where it does not. Most of the time of that
 * went into stack traces that nobody sees.
 */
function parseQuietly(der) {
    const limit = Error.stackTraceLimit;
    try {
        Error.stackTraceLimit = 0;
        return _sigstore_core__WEBPACK_IMPORTED_MODULE_0__.ASN1Obj.parseBuffer(Buffer.from(der));
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
    return parseBundle(json, what);
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


/***/ })

};
