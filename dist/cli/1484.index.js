"use strict";
exports.id = 1484;
exports.ids = [1484];
exports.modules = {

/***/ 39366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ assertNew),
/* harmony export */   Yc: () => (/* binding */ certificatesIn),
/* harmony export */   qf: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_core_key__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4055);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11010);




const MAX_PEM = 64 * 1024;
/** Refuses a file that is there already, before anything is made. @throws CliError `OUTPUT` */
async function assertNew(option, path, cwd) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).catch(() => undefined);
    if (found === undefined)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CliError */ .z('OUTPUT', `--${option}: ${path} is there already; nothing was made`, {
        remedy: `name another file with --${option}, or move this one away`,
    });
}
/** Writes a new file, and never over another one. @throws CliError `OUTPUT` */
async function writeNew(option, path, content, cwd) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), content, { flag: 'wx' });
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CliError */ .z('OUTPUT', `--${option}: ${path} cannot be written`, {
            remedy: 'name a new file in a folder that exists and may be written',
            cause,
        });
    }
}
/** DER of the certificates in a PEM file, in order. @throws CliError `ARGUMENT` */
async function certificatesIn(what, path, cwd) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
    if (found?.isFile() !== true)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CliError */ .z('ARGUMENT', `${what}: ${path} is no file`);
    const blocks = found.size > MAX_PEM ? undefined : (0,_slsa_actions_core_key__WEBPACK_IMPORTED_MODULE_3__/* .pemBlocks */ .P)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'latin1'));
    if (blocks?.every(({ label }) => label === 'CERTIFICATE') === true)
        return blocks.map(({ der }) => der);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CliError */ .z('ARGUMENT', `${what}: ${path} holds something else than certificates`, {
        remedy: 'give a PEM file with nothing but certificates in it',
    });
}


/***/ }),

/***/ 59572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runKeyInit: () => (/* binding */ runKeyInit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./packages/core/lib/key/public-key.js
var public_key = __webpack_require__(29302);
// EXTERNAL MODULE: ./packages/core/lib/key/pem.js
var pem = __webpack_require__(4055);
// EXTERNAL MODULE: ./packages/core/lib/key/open-signing-key.js + 1 modules
var open_signing_key = __webpack_require__(17373);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/key/algorithm.js
var algorithm = __webpack_require__(66144);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/core/lib/key/certificate/der.js
/** DER of certificates and requests: what is written, never what is read (X.690, section 10). */
/** A value of a tag, its parts one behind the other. */
function tagged(tag, ...parts) {
    const body = Buffer.concat(parts);
    return Buffer.concat([Buffer.of(tag), lengthOf(body.byteLength), body]);
}
function lengthOf(bytes) {
    if (bytes < 0x80)
        return Buffer.of(bytes);
    const hex = bytes.toString(16);
    const number = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
    return Buffer.concat([Buffer.of(0x80 | number.byteLength), number]);
}
const sequence = (...parts) => tagged(0x30, ...parts);
const set = (...parts) => tagged(0x31, ...parts);
const octets = (bytes) => tagged(0x04, bytes);
const bits = (bytes) => tagged(0x03, Buffer.of(0), bytes);
const utf8 = (text) => tagged(0x0c, Buffer.from(text, 'utf8'));
const NULL = Buffer.of(0x05, 0);
const TRUE = Buffer.of(0x01, 1, 0xff);
/** A number that is not negative, as short as it can be. */
function unsigned(bytes) {
    const first = bytes.findIndex((byte) => byte !== 0);
    const short = first < 0 ? Buffer.of(0) : Buffer.from(bytes.subarray(first));
    return (short[0] ?? 0) >= 0x80 ? tagged(0x02, Buffer.of(0), short) : tagged(0x02, short);
}
/** An object identifier in dotted notation. */
function oid(dotted) {
    const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
    return tagged(0x06, ...[first * 40 + second, ...rest].map(base128));
}
function base128(value) {
    const digits = [value % 128];
    for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128))
        digits.unshift((left % 128) | 0x80);
    return Buffer.from(digits);
}
/** A time in whole seconds: UTCTime until 2049, GeneralizedTime later (RFC 5280, section 4.1.2.5). */
function time(at) {
    const digits = at.toISOString().replace(/[-:T]|\.\d+/g, '');
    return at.getUTCFullYear() < 2050 ? tagged(0x17, Buffer.from(digits.slice(2))) : tagged(0x18, Buffer.from(digits));
}

;// CONCATENATED MODULE: ./packages/core/lib/key/certificate/content.js



const OID = {
    commonName: '2.5.4.3',
    keyUsage: '2.5.29.15',
    subjectAltName: '2.5.29.17',
    basicConstraints: '2.5.29.19',
    extKeyUsage: '2.5.29.37',
    subjectKeyIdentifier: '2.5.29.14',
    codeSigning: '1.3.6.1.5.5.7.3.3',
    issuerV2: '1.3.6.1.4.1.57264.1.8',
};
/** Longest common name (RFC 5280, ub-common-name), identity and issuer, in characters. */
const MAX_NAME = 64;
const MAX_URI = 2048;
/** Refuses names that no certificate could carry. @throws CoreError bad-input `INPUT` */
function assertNames({ commonName, identity, issuer }) {
    if (commonName === '' || commonName.length > MAX_NAME || /[\x00-\x1f\x7f]/.test(commonName))
        throw (0,error/* badInput */.AN)('INPUT', `input common-name: has to be one line of at most ${MAX_NAME} characters`);
    const isUri = /^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(identity) && URL.canParse(identity);
    const isEmail = /^[\x21-\x3f\x41-\x7e]+@[a-z0-9.-]+$/i.test(identity);
    if (identity.length > MAX_URI || !(isUri || isEmail)) {
        throw (0,error/* badInput */.AN)('INPUT', 'input identity: is neither a URI nor an email address', {
            remedy: 'give what verifiers shall demand, for example https://keys.example.com/release',
        });
    }
    if (issuer.length > MAX_URI || !/^https:\/\/[\x21-\x7e]+$/.test(issuer) || !URL.canParse(issuer)) {
        throw (0,error/* badInput */.AN)('INPUT', 'input issuer: is no https URL', {
            remedy: 'give the address of your authority, for example https://keys.example.com',
        });
    }
}
/** A distinguished name with nothing but a common name. */
function distinguishedName(commonName) {
    return sequence(set(sequence(oid(OID.commonName), utf8(commonName))));
}
/** The extensions of a certificate that signs code, and no other certificate (RFC 5280, section 4.2.1). */
function extensionsOf({ identity, issuer }, { der }) {
    const isUri = identity.includes(':');
    // BIT STRING with the first bit set, digitalSignature, and seven bits that do not count.
    const digitalSignature = tagged(0x03, Buffer.of(7, 0x80));
    return sequence(extension(OID.basicConstraints, sequence(), true), extension(OID.keyUsage, digitalSignature, true), extension(OID.extKeyUsage, sequence(oid(OID.codeSigning))), extension(OID.subjectKeyIdentifier, octets((0,external_node_crypto_.createHash)('sha256').update(der).digest().subarray(0, 20))), extension(OID.subjectAltName, sequence(tagged(isUri ? 0x86 : 0x81, Buffer.from(identity, 'latin1')))), extension(OID.issuerV2, utf8(issuer)));
}
function extension(id, value, isCritical = false) {
    return sequence(oid(id), ...(isCritical ? [TRUE] : []), octets(value));
}
/** The content with its signature: a certificate, or a request. */
async function signed(content, key) {
    return sequence(content, signatureAlgorithm(key), bits(await key.sign(content)));
}
/** AlgorithmIdentifier of a key's signatures (RFC 5758, RFC 4055, RFC 8410). @throws CoreError bad-input `KEY` */
function signatureAlgorithm({ publicKey: { key }, digestAlgorithm, source }) {
    switch (key.asymmetricKeyType) {
        case 'ec':
            return sequence(oid({ sha256: '1.2.840.10045.4.3.2', sha384: '1.2.840.10045.4.3.3', sha512: '1.2.840.10045.4.3.4' }[digestAlgorithm]));
        case 'rsa':
            return sequence(oid('1.2.840.113549.1.1.11'), NULL);
        case 'ed25519':
            return sequence(oid('1.3.101.112'));
        default:
            throw (0,error/* badInput */.AN)('KEY', `${source}: no certificates are made for this kind of key`, {
                remedy: 'use an ECDSA or RSA key',
            });
    }
}

;// CONCATENATED MODULE: ./packages/core/lib/key/certificate/request.js




const EXTENSION_REQUEST = '1.2.840.113549.1.9.14';
/**
 * A certificate signing request (PKCS #10, RFC 2986) of a key, as DER: it asks for code signing, the identity as
 * alternative name, and the issuer extension.
 *
 * @throws CoreError bad-input `INPUT` for names, `KEY` for a kind of key; refused `SIGNATURE`
 */
async function createCertificateRequest(names, key) {
    assertNames(names);
    const { publicKey } = key;
    const attributes = tagged(0xa0, sequence(oid(EXTENSION_REQUEST), set(extensionsOf(names, publicKey))));
    const content = sequence(unsigned(Buffer.of(0)), distinguishedName(names.commonName), publicKey.der, attributes);
    return signed(content, checked(key));
}
/** The key, each of whose signatures is verified once more as verifiers of certificates do. */
function checked(key) {
    return {
        ...key,
        sign: async (message) => {
            const signature = await key.sign(message);
            if ((0,algorithm/* isSignatureOf */.Cw)(key.publicKey.key, message, signature))
                return signature;
            throw (0,error/* refused */.J5)('SIGNATURE', `${key.source}: what it signed does not verify with its public key`);
        },
    };
}

;// CONCATENATED MODULE: ./packages/core/lib/key/certificate/self-signed.js





const DAY = 86_400_000;
const MAX_DAYS = 36_500;
/** Version 3. */
const VERSION = Buffer.of(2);
/** Clocks of verifiers are not all right to the minute. */
const BACKDATED = 60_000;
/**
 * A certificate of a key that the key itself signed, as DER, for code signing; it is no authority and signs no other.
 *
 * @param days how long it is valid
 * @param now milliseconds since 1970
 * @throws CoreError bad-input `INPUT`, `KEY`; refused `SIGNATURE`
 */
async function createSelfSigned(names, days, key, now) {
    assertNames(names);
    if (!Number.isInteger(days) || days < 1 || days > MAX_DAYS)
        throw (0,error/* badInput */.AN)('INPUT', `input days: give a whole number from 1 to ${MAX_DAYS}`);
    const start = Math.floor((now - BACKDATED) / 1000) * 1000;
    const name = distinguishedName(names.commonName);
    // Positive, of fixed length, and 127 random bits: RFC 5280 allows 20 bytes.
    const serial = Buffer.concat([Buffer.of(0x40), (0,external_node_crypto_.randomBytes)(16)]);
    const certificate = await signed(sequence(tagged(0xa0, unsigned(VERSION)), unsigned(serial), signatureAlgorithm(key), name, sequence(time(new Date(start)), time(new Date(start + days * DAY))), name, key.publicKey.der, tagged(0xa3, extensionsOf(names, key.publicKey))), checked(key));
    if (new external_node_crypto_.X509Certificate(certificate).verify(key.publicKey.key))
        return certificate;
    throw (0,error/* refused */.J5)('SIGNATURE', `${key.source}: the certificate that it signed does not verify with its public key`);
}

;// CONCATENATED MODULE: ./packages/core/lib/trust/own-root.js

/**
 * A trust root (`trusted_root.json`) with an authority of one's own and, where times are to be vouched for, a timestamp
 * authority; no log.
 *
 * @see sigstore/protobuf-specs, sigstore_trustroot.proto: TrustedRoot
 */
function createTrustedRoot(authority, timestamps) {
    return {
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        tlogs: [],
        certificateAuthorities: [entryOf(authority)],
        ctlogs: [],
        timestampAuthorities: timestamps === undefined ? [] : [entryOf(timestamps)],
    };
}
/** One that ended long ago still vouches for what was signed while it was valid. */
function entryOf(chain) {
    const certificates = chain.map((der) => new external_node_crypto_.X509Certificate(der));
    const [issuing] = certificates;
    const root = certificates.at(-1);
    if (issuing === undefined || root === undefined)
        throw new RangeError('a chain has at least one certificate');
    return {
        subject: { organization: fieldOf(root, 'O'), commonName: fieldOf(root, 'CN') },
        uri: '',
        certChain: { certificates: chain.map((der) => ({ rawBytes: der.toString('base64') })) },
        validFor: { start: issuing.validFromDate.toISOString(), end: issuing.validToDate.toISOString() },
    };
}
function fieldOf({ subject }, name) {
    return (subject
        ?.split('\n')
        .find((line) => line.startsWith(`${name}=`))
        ?.slice(name.length + 1) ?? '');
}

// EXTERNAL MODULE: ./packages/pkcs11/lib/tokens.js
var tokens = __webpack_require__(15725);
// EXTERNAL MODULE: ./packages/pkcs11/lib/client/host-script.js
var host_script = __webpack_require__(48693);
// EXTERNAL MODULE: ./packages/wire/lib/http/http.js + 7 modules
var http = __webpack_require__(12133);
// EXTERNAL MODULE: ./packages/wire/lib/clock.js
var clock = __webpack_require__(69441);
// EXTERNAL MODULE: ./packages/cli/lib/failure.js + 1 modules
var failure = __webpack_require__(49207);
// EXTERNAL MODULE: ./packages/cli/lib/result.js
var result = __webpack_require__(7355);
// EXTERNAL MODULE: ./packages/cli/lib/ceremony/files.js
var ceremony_files = __webpack_require__(39366);
// EXTERNAL MODULE: ./packages/cli/lib/ceremony/options.js
var ceremony_options = __webpack_require__(74939);
// EXTERNAL MODULE: ./packages/cli/lib/error.js
var lib_error = __webpack_require__(11010);
// EXTERNAL MODULE: ./packages/cli/lib/inputs.js
var inputs = __webpack_require__(37039);
;// CONCATENATED MODULE: ./packages/cli/lib/ceremony/plan.js





const KINDS = ['P-256', 'P-384', 'P-521', 'RSA-2048', 'RSA-3072', 'RSA-4096'];
const DEFAULT_DAYS = '1095';
/** Reads it. @throws CliError `ARGUMENT`, `OPTION`, `OUTPUT`; CoreError bad-input `INPUT` */
async function readPlan(parsed, uri, cwd) {
    const { object: label, id } = uri;
    if (label === undefined || label === '') {
        throw new lib_error/* CliError */.z('ARGUMENT', 'the URI gives the new key no label', { remedy: 'add object=LABEL to it' });
    }
    const given = (0,inputs/* optionOf */.XD)(parsed, 'kind') ?? 'P-256';
    const kind = KINDS.find((known) => known === given);
    if (kind === undefined)
        throw new lib_error/* CliError */.z('OPTION', `--kind: "${given.slice(0, 40)}" is not one of ${KINDS.join(', ')}`);
    const outputs = {
        publicKey: (0,inputs/* optionOf */.XD)(parsed, 'public-key') ?? 'cosign.pub',
        csr: (0,inputs/* optionOf */.XD)(parsed, 'csr'),
        selfSigned: (0,inputs/* optionOf */.XD)(parsed, 'self-signed'),
        trustedRoot: (0,inputs/* optionOf */.XD)(parsed, 'trusted-root'),
    };
    const names = namesOf(parsed, label, outputs.csr !== undefined || outputs.selfSigned !== undefined);
    const [authority, timestamps] = await Promise.all([chainOf('authority'), chainOf('timestamp-chain')]);
    if (outputs.trustedRoot === undefined && (authority ?? timestamps) !== undefined)
        throw new lib_error/* CliError */.z('OPTION', '--authority and --timestamp-chain: belong to --trusted-root');
    if (outputs.trustedRoot !== undefined && authority === undefined) {
        throw new lib_error/* CliError */.z('OPTION', '--trusted-root: needs --authority', {
            remedy: 'what a self-signed certificate is beside is verified with the public key, and needs no root',
        });
    }
    await assertAllNew(outputs, cwd);
    return { label, id, kind, names, days: daysOf(parsed), authority, timestamps, outputs };
    async function chainOf(option) {
        const path = (0,inputs/* optionOf */.XD)(parsed, option);
        return path === undefined ? undefined : (0,ceremony_files/* certificatesIn */.Yc)(`--${option}`, path, cwd);
    }
}
function namesOf(parsed, label, isWanted) {
    const [identity, issuer] = [(0,inputs/* optionOf */.XD)(parsed, 'identity'), (0,inputs/* optionOf */.XD)(parsed, 'issuer')];
    if (!isWanted) {
        const stray = ['identity', 'issuer', 'common-name', 'days'].find((name) => parsed.values.has(name));
        if (stray === undefined)
            return undefined;
        throw new lib_error/* CliError */.z('OPTION', `--${stray}: belongs to --csr or --self-signed, and neither is given`);
    }
    if (identity === undefined || issuer === undefined)
        throw new lib_error/* CliError */.z('OPTION', '--identity and --issuer: are needed for a certificate or a request');
    const names = { commonName: (0,inputs/* optionOf */.XD)(parsed, 'common-name') ?? label, identity, issuer };
    assertNames(names);
    return names;
}
function daysOf(parsed) {
    const text = (0,inputs/* optionOf */.XD)(parsed, 'days') ?? DEFAULT_DAYS;
    const days = Number(text);
    if (/^\d{1,5}$/.test(text) && days >= 1 && days <= 36_500)
        return days;
    throw (0,error/* badInput */.AN)('INPUT', `input days: "${text.slice(0, 40)}" is no whole number from 1 to 36500`);
}
/** Each output a file of its own, and none of them there. */
async function assertAllNew(outputs, cwd) {
    const files = [
        ['public-key', outputs.publicKey],
        ['csr', outputs.csr],
        ['self-signed', outputs.selfSigned],
        ['trusted-root', outputs.trustedRoot],
    ];
    const paths = files.flatMap(([, path]) => (path === undefined ? [] : [path]));
    if (new Set(paths).size < paths.length)
        throw new lib_error/* CliError */.z('OPTION', 'two outputs are the same file');
    for (const [option, path] of files)
        if (path !== undefined)
            await (0,ceremony_files/* assertNew */.Rr)(option, path, cwd);
}

// EXTERNAL MODULE: ./packages/cli/lib/ceremony/token.js
var ceremony_token = __webpack_require__(15356);
;// CONCATENATED MODULE: ./packages/cli/lib/ceremony/init.js












/** `slsa key init`: everything is checked before the token is asked; the exit code. */
async function runKeyInit(parsed, machine) {
    const token = await (0,ceremony_token/* tokenOf */.B)(ceremony_options.KEY_INIT, parsed, machine);
    const options = await token.options();
    const plan = await readPlan(parsed, options.uri, machine.cwd);
    const { label, id, kind } = plan;
    const made = await (0,tokens/* generateKey */.rh)({ ...options, kind, label, ...(id === undefined ? {} : { id }) });
    const uri = (0,ceremony_token/* uriIn */.k)(made.uri, options.uri);
    const publicKey = (0,public_key/* publicKeyFromDer */._)(made.publicKey, made.description);
    try {
        const files = await writeAll(plan, made, uri, token, machine);
        const { fingerprint } = publicKey;
        const told = { version: 1, key: uri, kind, fingerprint, description: made.description, files };
        await (0,result/* tellResult */.F)(told, () => ({ lines: linesOf(told) }), parsed, machine);
        return 0;
    }
    catch (error) {
        throw afterwards(error, made, uri);
    }
}
async function writeAll(plan, made, uri, token, machine) {
    const files = [];
    const keep = async (option, path, content) => {
        if (path === undefined)
            return;
        await (0,ceremony_files/* writeNew */.qf)(option, path, await content(), machine.cwd);
        files.push(path);
    };
    const { outputs, names, authority, timestamps } = plan;
    await keep('public-key', outputs.publicKey, async () => (0,pem/* pemText */.o)({ label: 'PUBLIC KEY', der: made.publicKey }));
    let certificate;
    if (names !== undefined) {
        const signed = await signWith(uri, token, machine, names, plan);
        certificate = signed.certificate;
        await keep('csr', outputs.csr, async () => (0,pem/* pemText */.o)({ label: 'CERTIFICATE REQUEST', der: signed.request }));
        if (certificate !== undefined) {
            const der = certificate;
            await keep('self-signed', outputs.selfSigned, async () => (0,pem/* pemText */.o)({ label: 'CERTIFICATE', der }));
            const options = await token.options();
            await (0,tokens/* writeCertificate */.lD)({ ...options, uri: { ...options.uri, ...made.uri }, certificate });
        }
    }
    if (authority !== undefined) {
        const root = createTrustedRoot(authority, timestamps);
        await keep('trusted-root', outputs.trustedRoot, async () => `${JSON.stringify(root, null, 2)}\n`);
    }
    return files;
}
/** What the new key itself signs about itself. */
async function signWith(uri, { pin }, { env, cwd }, names, { outputs, days }) {
    const ports = { http: (0,http/* createHttp */.V)({}), clock: clock/* systemClock */.m, fs: promises_, env, workspace: cwd };
    const tokens = { hostScript: (0,host_script/* installedHostScript */.A)() };
    const key = await (0,open_signing_key/* openSigningKey */.b)({ uri, ...(pin === undefined ? {} : { pin }) }, { ...ports, tokens });
    try {
        const request = await createCertificateRequest(names, key);
        const isSelfSigned = outputs.selfSigned !== undefined;
        return { request, certificate: isSelfSigned ? await createSelfSigned(names, days, key, Date.now()) : undefined };
    }
    finally {
        await key.close();
    }
}
/** The key is there whatever failed behind it, and whoever reads this has to know. */
function afterwards(cause, { description }, uri) {
    const { outcome, message, remedy } = (0,failure.failureOf)(cause);
    const text = `${message}; the key was made before that and stays: ${description}, ${uri}`;
    const details = { cause, ...(remedy === undefined ? {} : { remedy }) };
    return new error/* CoreError */.am(outcome, 'KEY', text, details);
}
function linesOf({ key, kind, fingerprint, description, files }) {
    return [
        { text: `a key of ${kind} was made: ${description}`, style: 'good' },
        { label: 'sign with', text: key },
        { label: 'fingerprint', text: fingerprint },
        ...files.map((path) => ({ label: 'written', text: path })),
    ];
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

/***/ 17373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openSigningKey)
});

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
            return (await __webpack_require__.e(/* import() */ 9025).then(__webpack_require__.bind(__webpack_require__, 59025))).openGcpKey(uri, ports);
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


/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pemBlocks),
/* harmony export */   o: () => (/* binding */ pemText)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27604);

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END ([A-Z0-9 ]+)-----/g;
/** A block of PEM text, with 64 characters a line and a line end behind it (RFC 7468, strict). */
function pemText({ label, der }) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
/**
 * The blocks of a text that holds nothing but PEM (RFC 7468, strict: no headers in a block, no words beside it);
 * undefined for any other text.
 */
function pemBlocks(text) {
    const blocks = [];
    let at = 0;
    for (const match of text.matchAll(BLOCK)) {
        const [whole, label = '', body = '', endLabel] = match;
        if (label !== endLabel || text.slice(at, match.index).trim() !== '')
            return undefined;
        at = match.index + whole.length;
        try {
            blocks.push({ label, der: (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y)(body.replace(/[\r\n]/g, ''), label) });
        }
        catch {
            return undefined;
        }
    }
    return blocks.length > 0 && text.slice(at).trim() === '' ? blocks : undefined;
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


/***/ })

};
;