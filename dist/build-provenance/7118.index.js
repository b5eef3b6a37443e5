export const id = 7118;
export const ids = [7118];
export const modules = {

/***/ 51043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ CKK),
/* harmony export */   Ht: () => (/* binding */ CKC_X509),
/* harmony export */   I0: () => (/* binding */ CKA),
/* harmony export */   Id: () => (/* binding */ CKO),
/* harmony export */   M9: () => (/* binding */ CKP_ML_DSA_65),
/* harmony export */   P0: () => (/* binding */ CKR),
/* harmony export */   PI: () => (/* binding */ CKF),
/* harmony export */   Qe: () => (/* binding */ CKG_MGF1_SHA256),
/* harmony export */   Wz: () => (/* binding */ CKM),
/* harmony export */   oW: () => (/* binding */ nameOfReturnValue)
/* harmony export */ });
/* unused harmony export CKU */
// Numbers of PKCS#11 v2.40; those of ML-DSA are of v3.2.
const CKF = {
    tokenPresent: 0x1,
    rwSession: 0x2,
    serialSession: 0x4,
    /** of CK_C_INITIALIZE_ARGS */
    osLockingOk: 0x2,
    /** of CK_TOKEN_INFO */
    loginRequired: 0x4,
    protectedAuthenticationPath: 0x100,
    tokenInitialized: 0x400,
    userPinFinalTry: 0x20000,
    userPinLocked: 0x40000,
};
const CKO = { certificate: 1, publicKey: 2, privateKey: 3 };
const CKC_X509 = 0;
const CKU = { user: 1, contextSpecific: 2 };
const CKK = { rsa: 0, ec: 3, ecEdwards: 0x40, mlDsa: 0x4a };
const CKP_ML_DSA_65 = 2;
const CKA = {
    class: 0x0,
    token: 0x1,
    private: 0x2,
    label: 0x3,
    value: 0x11,
    certificateType: 0x80,
    issuer: 0x81,
    serialNumber: 0x82,
    keyType: 0x100,
    subject: 0x101,
    id: 0x102,
    sensitive: 0x103,
    sign: 0x108,
    verify: 0x10a,
    modulus: 0x120,
    modulusBits: 0x121,
    publicExponent: 0x122,
    publicKeyInfo: 0x129,
    extractable: 0x162,
    neverExtractable: 0x164,
    ecParams: 0x180,
    ecPoint: 0x181,
    alwaysAuthenticate: 0x202,
    parameterSet: 0x61d,
};
const CKM = {
    rsaPkcsKeyPairGen: 0x0,
    rsaPkcs: 0x1,
    rsaPkcsPss: 0xd,
    mlDsa: 0x1d,
    sha256: 0x250,
    ecKeyPairGen: 0x1040,
    ecdsa: 0x1041,
    eddsa: 0x1057,
};
const CKG_MGF1_SHA256 = 0x2;
const CKR = {
    ok: 0x0,
    generalError: 0x5,
    cantLock: 0xa,
    attributeSensitive: 0x11,
    attributeTypeInvalid: 0x12,
    deviceError: 0x30,
    deviceRemoved: 0x32,
    functionNotSupported: 0x54,
    keyHandleInvalid: 0x60,
    mechanismInvalid: 0x70,
    objectHandleInvalid: 0x82,
    operationActive: 0x90,
    pinIncorrect: 0xa0,
    pinInvalid: 0xa1,
    pinLenRange: 0xa2,
    pinExpired: 0xa3,
    pinLocked: 0xa4,
    sessionClosed: 0xb0,
    sessionHandleInvalid: 0xb3,
    tokenNotPresent: 0xe0,
    tokenNotRecognized: 0xe1,
    userAlreadyLoggedIn: 0x100,
    userNotLoggedIn: 0x101,
    userPinNotInitialized: 0x102,
    bufferTooSmall: 0x150,
    cryptokiAlreadyInitialized: 0x191,
};
/** Names of return values as they stand in the specification, for messages. */
const NAMES = {
    2: 'CKR_HOST_MEMORY',
    3: 'CKR_SLOT_ID_INVALID',
    5: 'CKR_GENERAL_ERROR',
    6: 'CKR_FUNCTION_FAILED',
    7: 'CKR_ARGUMENTS_BAD',
    10: 'CKR_CANT_LOCK',
    17: 'CKR_ATTRIBUTE_SENSITIVE',
    18: 'CKR_ATTRIBUTE_TYPE_INVALID',
    19: 'CKR_ATTRIBUTE_VALUE_INVALID',
    32: 'CKR_DATA_INVALID',
    33: 'CKR_DATA_LEN_RANGE',
    48: 'CKR_DEVICE_ERROR',
    49: 'CKR_DEVICE_MEMORY',
    50: 'CKR_DEVICE_REMOVED',
    84: 'CKR_FUNCTION_NOT_SUPPORTED',
    96: 'CKR_KEY_HANDLE_INVALID',
    99: 'CKR_KEY_TYPE_INCONSISTENT',
    104: 'CKR_KEY_FUNCTION_NOT_PERMITTED',
    112: 'CKR_MECHANISM_INVALID',
    113: 'CKR_MECHANISM_PARAM_INVALID',
    130: 'CKR_OBJECT_HANDLE_INVALID',
    144: 'CKR_OPERATION_ACTIVE',
    160: 'CKR_PIN_INCORRECT',
    161: 'CKR_PIN_INVALID',
    162: 'CKR_PIN_LEN_RANGE',
    163: 'CKR_PIN_EXPIRED',
    164: 'CKR_PIN_LOCKED',
    176: 'CKR_SESSION_CLOSED',
    177: 'CKR_SESSION_COUNT',
    179: 'CKR_SESSION_HANDLE_INVALID',
    181: 'CKR_SESSION_READ_ONLY',
    208: 'CKR_TEMPLATE_INCOMPLETE',
    209: 'CKR_TEMPLATE_INCONSISTENT',
    224: 'CKR_TOKEN_NOT_PRESENT',
    225: 'CKR_TOKEN_NOT_RECOGNIZED',
    226: 'CKR_TOKEN_WRITE_PROTECTED',
    257: 'CKR_USER_NOT_LOGGED_IN',
    258: 'CKR_USER_PIN_NOT_INITIALIZED',
    259: 'CKR_USER_TYPE_INVALID',
    336: 'CKR_BUFFER_TOO_SMALL',
    400: 'CKR_CRYPTOKI_NOT_INITIALIZED',
};
/** `CKR_PIN_LOCKED`, or the number where the specification has no name for it here. */
function nameOfReturnValue(value) {
    return NAMES[value] ?? `0x${value.toString(16)}`;
}


/***/ }),

/***/ 3506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ CERTIFICATES),
/* harmony export */   Dd: () => (/* binding */ PUBLIC_KEYS),
/* harmony export */   J0: () => (/* binding */ PRIVATE_KEYS),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   lc: () => (/* binding */ bool),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   vM: () => (/* binding */ isSet),
/* harmony export */   xm: () => (/* binding */ valueIn)
/* harmony export */ });
/* harmony import */ var _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51043);

/** A number as the host takes it: 8 bytes, which it cuts to the layout of the machine. */
function number(type, value) {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32LE(value, 0);
    return [type, bytes.toString('base64')];
}
function bool(type, value) {
    return [type, Buffer.from([value ? 1 : 0]).toString('base64')];
}
function bytes(type, value) {
    return [type, Buffer.from(value).toString('base64')];
}
/** Value of an attribute, or undefined where the object did not give it or gave it empty. */
function valueIn(object, type) {
    const found = object.attributes.find(([name]) => name === type);
    if (found === undefined || found[1] === '')
        return undefined;
    return Buffer.from(found[1], 'base64');
}
/** A CK_ULONG of either size. */
function numberOf(object, type) {
    const value = valueIn(object, type);
    if (value?.length === 8)
        return Number(value.readBigUInt64LE(0));
    return value?.length === 4 ? value.readUInt32LE(0) : undefined;
}
function isSet(object, type) {
    const value = valueIn(object, type);
    return value === undefined ? undefined : value[0] !== 0;
}
function labelOf(object) {
    return valueIn(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKA */ .I0.label)?.toString('utf8') ?? '';
}
function idOf(object) {
    return valueIn(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKA */ .I0.id) ?? Buffer.alloc(0);
}
/** Templates to find by. */
const PRIVATE_KEYS = [number(_abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKA */ .I0.class, _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKO */ .Id.privateKey)];
const PUBLIC_KEYS = [number(_abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKA */ .I0.class, _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKO */ .Id.publicKey)];
const CERTIFICATES = [
    number(_abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKA */ .I0.class, _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKO */ .Id.certificate),
    number(_abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKA */ .I0.certificateType, _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKC_X509 */ .Ht),
];


/***/ }),

/***/ 97813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ loginError),
/* harmony export */   dh: () => (/* binding */ HostError),
/* harmony export */   nh: () => (/* binding */ isSessionLost),
/* harmony export */   wh: () => (/* binding */ isLoginFailure),
/* harmony export */   xt: () => (/* binding */ locked)
/* harmony export */ });
/* harmony import */ var _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51043);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91169);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81181);



const LOST = new Set([
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKR */ .P0.deviceError,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKR */ .P0.deviceRemoved,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKR */ .P0.keyHandleInvalid,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKR */ .P0.objectHandleInvalid,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKR */ .P0.sessionClosed,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKR */ .P0.sessionHandleInvalid,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKR */ .P0.tokenNotPresent,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKR */ .P0.tokenNotRecognized,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKR */ .P0.userNotLoggedIn,
]);
/** A failure that the host reported, before it is known what it means where it happened. */
class HostError extends _error_js__WEBPACK_IMPORTED_MODULE_1__/* .Pkcs11Error */ .Y {
    failure;
    constructor(module, failure) {
        super('MODULE_ERROR', messageOf(module, failure), {
            remedy: 'look for the return value in the documentation of the module; is the token plugged in and initialised?',
        });
        this.failure = failure;
    }
}
/** Whether a session, and not the request, came to an end. */
function isSessionLost(error) {
    return error instanceof HostError && error.failure.value !== undefined && LOST.has(error.failure.value);
}
/** Whether it was a login that failed: of keys that want the PIN each time it happens while signing. */
function isLoginFailure(error) {
    return error instanceof HostError && error.failure.call === 'C_Login' && !isSessionLost(error);
}
/** What a failed login means. It was tried once; nobody tries it again. */
function loginError(error, token) {
    const details = { cause: error };
    switch (error.failure.value) {
        case _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKR */ .P0.pinIncorrect:
        case _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKR */ .P0.pinInvalid:
        case _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKR */ .P0.pinLenRange:
            return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .Pkcs11Error */ .Y('PIN_INCORRECT', `${token}: the PIN is wrong (${error.message})`, {
                ...details,
                remedy: 'correct the secret before you run again: it was tried once, and a token locks itself after a few wrong tries',
            });
        case _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKR */ .P0.pinLocked:
            return locked(token, error);
        case _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKR */ .P0.pinExpired:
        case _abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .CKR */ .P0.userPinNotInitialized:
            return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .Pkcs11Error */ .Y('PIN_LOCKED', `${token}: the PIN must be set anew (${error.message})`, {
                ...details,
                remedy: 'set the user PIN with the tool of the token',
            });
        default:
            return error;
    }
}
/** A token that takes no PIN any more. */
function locked(token, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .Pkcs11Error */ .Y('PIN_LOCKED', `${token}: the user PIN is locked after too many wrong tries`, {
        cause,
        remedy: 'unlock it with the security officer’s PIN (or PUK) and the tool of the token',
    });
}
function messageOf(module, { call, value, words }) {
    if (call !== undefined && value !== undefined)
        return `${module}: ${call} answered ${(0,_abi_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfReturnValue */ .oW)(value)}`;
    return `${module}: ${(0,_noise_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .M)(words ?? 'no reason given')}`;
}


/***/ }),

/***/ 93840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   Kk: () => (/* binding */ initialisedTokens),
/* harmony export */   MP: () => (/* binding */ nameOfObject),
/* harmony export */   S3: () => (/* binding */ findNeighbours),
/* harmony export */   SE: () => (/* binding */ findPrivateKey),
/* harmony export */   fm: () => (/* binding */ findToken),
/* harmony export */   is: () => (/* binding */ nameOfToken),
/* harmony export */   mH: () => (/* binding */ shownPublicKey),
/* harmony export */   zB: () => (/* binding */ OF_PRIVATE_KEYS)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51043);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91169);
/* harmony import */ var _key_public_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41520);
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3506);
/* harmony import */ var _noise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81181);






/** Milliseconds before a token that was not there is looked for once more. */
const SECOND_LOOK_MS = 200;
const MAX_OBJECTS = 1000;
/** How many candidates a message names. */
const MAX_NAMED = 10;
const OF_KEYS = [
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.label,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.id,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.keyType,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.ecParams,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.ecPoint,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.modulus,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.publicExponent,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.parameterSet,
    _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.publicKeyInfo,
];
const OF_PRIVATE_KEYS = [...OF_KEYS, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.sign, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.alwaysAuthenticate, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.sensitive, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.extractable];
const OF_PUBLIC_KEYS = [...OF_KEYS, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.value];
const OF_CERTIFICATES = [_abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.label, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.id, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.value];
/**
 * The one token that a URI names.
 *
 * @throws Pkcs11Error `TOKEN_NOT_FOUND`, `TOKEN_AMBIGUOUS`, both with the tokens that are there
 */
async function findToken(host, uri) {
    assertLibrary(host, uri);
    let tokens = await initialisedTokens(host);
    let matching = tokens.filter((token) => matches(uri, token));
    if (matching.length === 0) {
        // A reader that wakes up, or a SoftHSM that another process writes to, shows its token a moment later.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(SECOND_LOOK_MS);
        tokens = await initialisedTokens(host);
        matching = tokens.filter((token) => matches(uri, token));
    }
    const [found] = matching;
    if (found !== undefined && matching.length === 1)
        return found;
    const there = tokens.length === 0 ? 'it shows no initialised token' : `there ${areOrIs(tokens.map(nameOfToken))}`;
    if (found === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .Pkcs11Error */ .Y('TOKEN_NOT_FOUND', `${host.module} has no token that the URI matches; ${there}`, {
            remedy: 'correct `token`, `serial`, `manufacturer`, `model` or `slot-id` in the URI, or plug the token in',
        });
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .Pkcs11Error */ .Y('TOKEN_AMBIGUOUS', `${host.module} has ${matching.length} tokens that the URI matches: ${listed(matching.map(nameOfToken))}`, { remedy: 'add `token` or `serial` to the URI' });
}
/** The tokens that were initialised; SoftHSM always shows one more that was not. */
async function initialisedTokens(host) {
    const slots = (await host.request({ op: 'slots' }));
    return slots.filter(({ flags }) => (flags & _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKF */ .PI.tokenInitialized) !== 0);
}
/** `token "CI keys" (serial 12ab, slot 3)` */
function nameOfToken({ label, serial, slot }) {
    return `token "${(0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .M)(label)}" (serial ${serial === '' ? 'none' : (0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .M)(serial)}, slot ${slot})`;
}
/** `EC P-256 "release" (id 01)` */
function nameOfObject(object) {
    const id = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(object);
    return `${(0,_key_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(object)} "${(0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .M)((0,_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)(object))}" (id ${id.length === 0 ? 'none' : id.toString('hex')})`;
}
/**
 * The one private key that a URI names: by label and id, or through a certificate or public key of that label, since
 * there are tokens whose private keys have no label (NSS).
 *
 * @throws Pkcs11Error `KEY_NOT_FOUND`, `KEY_AMBIGUOUS`, both with the keys that are there
 */
async function findPrivateKey(host, uri, token) {
    if (uri.type === 'secret-key' || uri.type === 'data') {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .Pkcs11Error */ .Y('KEY_UNSUPPORTED', `type=${uri.type} does not sign`, { remedy: 'name a private key' });
    }
    const wanted = wantedOf(uri);
    const direct = await find(host, [..._attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .PRIVATE_KEYS */ .J0, ...wanted], OF_PRIVATE_KEYS);
    const found = direct.length > 0 || uri.object === undefined ? direct : await throughNeighbours(host, wanted);
    const [key] = found;
    if (key !== undefined && found.length === 1)
        return key;
    if (key !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .Pkcs11Error */ .Y('KEY_AMBIGUOUS', `${token} has ${found.length} private keys that the URI matches: ${listed(found.map(nameOfObject))}`, { remedy: 'add `id` to the URI, percent-encoded byte by byte (`id=%01%02`)' });
    }
    throw await notFound(host, token, wanted);
}
/**
 * The public key of a private key: from its own attributes, the public key object, or a certificate.
 *
 * @throws Pkcs11Error `KEY_UNSUPPORTED` where none is there, `KEY_AMBIGUOUS` where several differ
 */
async function findNeighbours(host, key, token) {
    const id = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH)(key);
    const beside = id.length > 0 ? [(0,_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.id, id)] : [(0,_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.label, (0,_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)(key))];
    const isNamed = id.length > 0 || (0,_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .labelOf */ .Wy)(key) !== '';
    const publicKeys = isNamed ? await find(host, [..._attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .PUBLIC_KEYS */ .Dd, ...beside], OF_PUBLIC_KEYS) : [];
    const certificates = (isNamed ? await find(host, [..._attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .CERTIFICATES */ .$b, ...beside], OF_CERTIFICATES) : []).flatMap((object) => (0,_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .valueIn */ .xm)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.value) ?? []);
    const sources = [[(0,_key_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .publicKeyOf */ .kc)(key)], publicKeys.map(_key_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .publicKeyOf */ .kc), certificates.map(_key_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .publicKeyOfCertificate */ .Hz)];
    for (const source of sources) {
        const distinct = new Map(source.flatMap((spki) => (spki === undefined ? [] : [[spki.toString('hex'), spki]])));
        const [publicKey] = distinct.values();
        if (publicKey === undefined)
            continue;
        if (distinct.size > 1) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .Pkcs11Error */ .Y('KEY_AMBIGUOUS', `${token}: several public keys stand beside ${nameOfObject(key)}`, {
                remedy: 'give each key pair an id of its own',
            });
        }
        const certificate = certificates.find((value) => (0,_key_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .publicKeyOfCertificate */ .Hz)(value)?.equals(publicKey));
        return certificate === undefined ? { publicKey } : { publicKey, certificate };
    }
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .Pkcs11Error */ .Y('KEY_UNSUPPORTED', `${token}: no public key and no certificate stands beside ${nameOfObject(key)}, so its signatures cannot be verified`, { remedy: 'store the public key or the certificate in the token with the same id' });
}
/** The one public key that the token shows for a URI without a login; undefined where it shows none, or several. */
async function shownPublicKey(host, uri) {
    const wanted = wantedOf(uri);
    if (wanted.length === 0)
        return undefined;
    const found = await find(host, [..._attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .PUBLIC_KEYS */ .Dd, ...wanted], OF_PUBLIC_KEYS);
    const [first, ...others] = found.flatMap((object) => (0,_key_public_key_js__WEBPACK_IMPORTED_MODULE_5__/* .publicKeyOf */ .kc)(object) ?? []);
    return first !== undefined && others.every((other) => other.equals(first)) ? first : undefined;
}
/** Objects of a template. */
async function find(host, template, read) {
    return (await host.request({ op: 'find', template, read, limit: MAX_OBJECTS }));
}
async function throughNeighbours(host, wanted) {
    const named = [
        ...(await find(host, [..._attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .CERTIFICATES */ .$b, ...wanted], OF_CERTIFICATES)),
        ...(await find(host, [..._attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .PUBLIC_KEYS */ .Dd, ...wanted], OF_PUBLIC_KEYS)),
    ];
    const ids = new Map(named.map(_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .idOf */ .TH).flatMap((id) => (id.length === 0 ? [] : [[id.toString('hex'), id]])));
    const found = new Map();
    for (const id of ids.values()) {
        for (const key of await find(host, [..._attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .PRIVATE_KEYS */ .J0, (0,_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.id, id)], OF_PRIVATE_KEYS))
            found.set(key.handle, key);
    }
    return [...found.values()];
}
async function notFound(host, token, wanted) {
    const keys = await find(host, _attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .PRIVATE_KEYS */ .J0, OF_PRIVATE_KEYS);
    const lonely = wanted.length === 0 ? [] : await find(host, [..._attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .PUBLIC_KEYS */ .Dd, ...wanted], OF_PUBLIC_KEYS);
    const only = lonely.length === 0 ? '' : '; there is a public key of that name, and no private one';
    const there = keys.length === 0 ? 'it has none' : `there ${areOrIs(keys.map(nameOfObject))}`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .Pkcs11Error */ .Y('KEY_NOT_FOUND', `${token} has no private key that the URI matches${only}; ${there}`, {
        remedy: 'correct `object` or `id` in the URI',
    });
}
function wantedOf({ object, id }) {
    return [...(object === undefined ? [] : [(0,_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.label, object)]), ...(id === undefined ? [] : [(0,_attributes_js__WEBPACK_IMPORTED_MODULE_4__/* .bytes */ .ee)(_abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.id, id)])];
}
function matches(uri, token) {
    const pairs = [
        [uri.token, token.label],
        [uri.serial, token.serial],
        [uri.manufacturer, token.manufacturer],
        [uri.model, token.model],
        [uri.slotDescription, token.slotDescription],
        [uri.slotManufacturer, token.slotManufacturer],
        [uri.slotId === undefined ? undefined : String(uri.slotId), token.slot],
    ];
    return pairs.every(([wanted, there]) => wanted === undefined || wanted === there);
}
function assertLibrary(host, uri) {
    const pairs = [
        ['library-description', uri.libraryDescription, host.info?.description],
        ['library-manufacturer', uri.libraryManufacturer, host.info?.manufacturer],
        ['library-version', uri.libraryVersion, host.info?.libraryVersion],
    ];
    for (const [name, wanted, there] of pairs) {
        if (wanted === undefined || wanted === there)
            continue;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .Pkcs11Error */ .Y('TOKEN_NOT_FOUND', `${host.module}: ${name} is "${(0,_noise_js__WEBPACK_IMPORTED_MODULE_3__/* .escaped */ .M)(there ?? '')}", and not "${wanted}"`);
    }
}
function areOrIs(names) {
    return `${names.length === 1 ? 'is' : 'are'} ${listed(names)}`;
}
function listed(names) {
    const rest = names.length - MAX_NAMED;
    return rest > 0 ? `${names.slice(0, MAX_NAMED).join(', ')} and ${rest} more` : names.join(', ');
}


/***/ }),

/***/ 81181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ noiseSink),
/* harmony export */   M: () => (/* binding */ escaped)
/* harmony export */ });
// What a module prints. It is not ours: it is held back, escaped, and shown only to who asks for it.
const MAX_NOISE = 64 * 1024;
/** One line without anything that a terminal or a runner could take for a command. */
function escaped(text) {
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
/** Takes what a module prints and hands it on line by line, each with a prefix, up to a limit. */
function noiseSink(show) {
    if (show === undefined)
        return { write: () => undefined, end: () => undefined };
    let rest = '';
    let seen = 0;
    const line = (text) => show(`the PKCS#11 module printed: ${escaped(text)}`);
    return {
        write: (chunk) => {
            if (seen > MAX_NOISE)
                return;
            seen += chunk.length;
            const lines = `${rest}${chunk.toString('utf8')}`.split('\n');
            rest = lines.pop() ?? '';
            for (const text of lines)
                line(text);
            if (seen > MAX_NOISE)
                line('… and more, which is left out');
        },
        end: () => {
            if (rest !== '' && seen <= MAX_NOISE)
                line(rest);
            rest = '';
        },
    };
}


/***/ }),

/***/ 47118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ startHost),
  u: () => (/* binding */ withToken)
});

// EXTERNAL MODULE: ./packages/pkcs11/lib/abi/constants.js
var constants = __webpack_require__(51043);
// EXTERNAL MODULE: ./packages/pkcs11/lib/error.js
var lib_error = __webpack_require__(91169);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./packages/pkcs11/lib/uri/module-file.js




const TRIPLETS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];
/** Where packages put modules, the folder of p11-kit first. */
const FOLDERS = {
    linux: [
        ...TRIPLETS.map((triplet) => `/usr/lib/${triplet}/pkcs11`),
        ...['/usr/lib64/pkcs11', '/usr/lib/pkcs11', '/usr/local/lib/pkcs11'],
        ...['/usr/lib/softhsm', '/usr/lib64/softhsm', '/usr/local/lib/softhsm', '/usr/lib/opencryptoki'],
        ...TRIPLETS.flatMap((triplet) => ['softhsm', 'opencryptoki', ''].map((name) => `/usr/lib/${triplet}/${name}`)),
        ...['/usr/lib64', '/usr/lib', '/usr/local/lib'],
    ],
    darwin: [
        ...['/opt/homebrew/lib/pkcs11', '/opt/homebrew/lib/softhsm', '/opt/homebrew/lib'],
        ...['/usr/local/lib/pkcs11', '/usr/local/lib/softhsm', '/usr/local/lib', '/Library/OpenSC/lib'],
    ],
    win32: [
        'C:\\Windows\\System32',
        'C:\\SoftHSM2\\lib',
        'C:\\Program Files\\SoftHSM2\\lib',
        'C:\\Program Files\\Yubico\\Yubico PIV Tool\\bin',
        'C:\\Program Files\\OpenSC Project\\OpenSC\\pkcs11',
    ],
};
const SUFFIXES = {
    darwin: ['.dylib', '.so'],
    win32: ['.dll'],
};
/** A name and nothing that could leave a folder. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/;
/**
 * The file of the module that the URI names, else the one given.
 *
 * @throws Pkcs11Error `MODULE_NOT_FOUND`
 */
function moduleFile(uri, given) {
    if (uri.modulePath === undefined && uri.moduleName !== undefined)
        return searched(uri.moduleName);
    const path = uri.modulePath ?? given;
    if (path === undefined) {
        throw new lib_error/* Pkcs11Error */.Y('MODULE_NOT_FOUND', 'no PKCS#11 module is named', {
            remedy: 'add `?module-path=/path/to/module.so` to the URI, or give the path of the module by itself',
        });
    }
    const file = path.startsWith('~/') ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), path.slice(2)) : path;
    if (!(0,external_node_path_.isAbsolute)(file)) {
        throw new lib_error/* Pkcs11Error */.Y('MODULE_NOT_FOUND', `${path}: the path of a PKCS#11 module must be absolute`, {
            remedy: 'write the whole path, so that no other file of that name can take its place',
        });
    }
    if (!isFile(file)) {
        throw new lib_error/* Pkcs11Error */.Y('MODULE_NOT_FOUND', `${path}: there is no such file`, {
            remedy: 'is the package of the module installed? SoftHSM’s is libsofthsm2, for instance',
        });
    }
    return file;
}
function searched(name) {
    if (!NAME.test(name)) {
        throw new lib_error/* Pkcs11Error */.Y('MODULE_NOT_FOUND', 'module-name is a bare name, such as softhsm2', {
            remedy: 'a path goes into module-path',
        });
    }
    const suffixes = SUFFIXES[process.platform] ?? ['.so'];
    const names = [`lib${name}`, name].flatMap((stem) => [...suffixes.map((suffix) => stem + suffix), stem]);
    const folders = FOLDERS[process.platform] ?? [];
    for (const folder of folders) {
        const found = names.map((file) => (0,external_node_path_.join)(folder, file)).find(isFile);
        if (found !== undefined)
            return found;
    }
    throw new lib_error/* Pkcs11Error */.Y('MODULE_NOT_FOUND', `no PKCS#11 module named ${name} lies in ${folders.join(', ')}`, {
        remedy: 'give its path in module-path',
    });
}
function isFile(file) {
    return (0,external_node_fs_.existsSync)(file) && (0,external_node_fs_.statSync)(file).isFile();
}

// EXTERNAL MODULE: ./packages/pkcs11/lib/client/failure.js
var failure = __webpack_require__(97813);
// EXTERNAL MODULE: ./packages/pkcs11/lib/client/find.js
var find = __webpack_require__(93840);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./packages/pkcs11/lib/protocol.js
// What parent and child say to each other: frames of a JSON header and bytes. The PIN travels as bytes only, so that no
// string of it exists on either side. Signatures come by the thousand, so what is the same in all of them is said once: a
// request without a header asks for what the last signature was asked for, and a reply without one says that all is well.
/** A frame: `uint32` length of all that follows, `uint32` length of the header, the header, the tail. */
const FRAME_PREFIX = 8;
/** Certificates and messages to sign are far smaller. */
const MAX_FRAME = 16 * 1024 * 1024;
/** The bytes before the tail of a frame; a header that is undefined is left out. */
function frameHead(header, tailLength) {
    const json = header === undefined ? '' : JSON.stringify(header);
    const length = Buffer.byteLength(json);
    const head = Buffer.allocUnsafe(FRAME_PREFIX + length);
    head.writeUInt32LE(4 + length + tailLength, 0);
    head.writeUInt32LE(length, 4);
    head.write(json, FRAME_PREFIX);
    return head;
}
/**
 * The first frame in `bytes` and how many bytes it took, or undefined where it is not whole yet.
 *
 * @throws Error for a frame that no side of ours sends
 */
function firstFrame(bytes) {
    if (bytes.length < FRAME_PREFIX)
        return undefined;
    const length = bytes.readUInt32LE(0);
    const headerLength = bytes.readUInt32LE(4);
    if (length > MAX_FRAME || headerLength > length - 4)
        throw new Error('a frame of the PKCS#11 host is broken');
    const size = 4 + length;
    if (bytes.length < size)
        return undefined;
    const header = headerLength === 0 ? undefined : JSON.parse(bytes.toString('utf8', FRAME_PREFIX, FRAME_PREFIX + headerLength));
    return { frame: { header, tail: bytes.subarray(FRAME_PREFIX + headerLength, size) }, size };
}

;// CONCATENATED MODULE: ./packages/pkcs11/lib/client/environment.js
// What a module may know of the caller's environment. The rest of a job's is tokens, inputs and switches of Node.
const NAMES = new Set([
    ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'XDG_RUNTIME_DIR'],
    ...['SystemRoot', 'windir', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'ProgramData', 'ProgramFiles'],
    // SoftHSM, TPM 2.0, Luna, Utimaco, Google's and AWS's libraries
    ...['SOFTHSM2_CONF', 'TPM2_PKCS11_STORE', 'TPM2_PKCS11_TCTI', 'TPM2_PKCS11_BACKEND', 'TPM2_PKCS11_LOG_LEVEL'],
    ...['ChrystokiConfigurationPath', 'CS_PKCS11_R2_CFG', 'CS_PKCS11_R3_CFG', 'KMS_PKCS11_CONFIG'],
    ...['GOOGLE_APPLICATION_CREDENTIALS'],
].map((name) => name.toUpperCase()));
/** p11-kit, OpenSC, YubiKey, nShield, ProtectToolkit, CloudHSM, the proxy that forwards a module. */
const PREFIXES = ['P11_KIT_', 'OPENSC_', 'YKCS11_', 'CKNFAST_', 'NFAST_', 'ET_PTKC_', 'CLOUDHSM_', 'PKCS11_PROXY_'];
/** The part of an environment that a module gets. */
function environmentOfModule(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => {
        const upper = name.toUpperCase();
        return NAMES.has(upper) || PREFIXES.some((prefix) => upper.startsWith(prefix));
    }));
}

// EXTERNAL MODULE: ./packages/pkcs11/lib/client/noise.js
var client_noise = __webpack_require__(81181);
;// CONCATENATED MODULE: ./packages/pkcs11/lib/client/host.js








/** What a reply without a header means. */
const ALL_WELL = { ok: true };
/** How long a child that was told to end may take, in milliseconds. */
const END_MS = 3000;
/** The child process that holds a module. Requests are answered in their order. */
class Host {
    /** For messages: the name of the module's file. */
    module;
    info;
    #options;
    #child;
    #requests;
    #pending = [];
    #ended;
    #received = Buffer.alloc(0);
    #timer;
    #failure;
    /** Frames of this turn. */
    #outgoing = [];
    #lastSign;
    constructor(options) {
        this.#options = options;
        this.module = (0,external_node_path_.basename)(options.module);
        const noise = (0,client_noise/* noiseSink */.I)(options.debug);
        this.#child = (0,external_node_child_process_.spawn)(process.execPath, [(0,external_node_url_.fileURLToPath)(options.hostScript)], {
            env: environmentOfModule(options.environment),
            stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        const [, out, err, requests, replies] = this.#child.stdio;
        this.#requests = requests;
        for (const stream of [out, err])
            stream.on('data', noise.write);
        replies.on('data', (chunk) => this.#receive(chunk));
        // A pipe that breaks means that the child ended; that is told by the child itself.
        for (const stream of [out, err, requests, replies])
            stream.on('error', () => undefined);
        this.#ended = new Promise((resolve) => {
            this.#child.on('error', (cause) => {
                this.#fail(new lib_error/* Pkcs11Error */.Y('MODULE_CRASHED', `the PKCS#11 host could not be started: ${cause.message}`, { cause }));
                resolve();
            });
            this.#child.on('close', (code, signal) => {
                noise.end();
                this.#fail(this.#crash(signal ?? `exit code ${code}`));
                resolve();
            });
        });
    }
    /**
     * Starts the child and the module in it.
     *
     * @throws Pkcs11Error `MODULE_LOAD`, `MODULE_START_TIMEOUT`, `MODULE_CRASHED`
     */
    static async start(options) {
        const host = new Host(options);
        const { bridge, module, reserved } = options;
        const stuckSeconds = Math.ceil(Math.max(options.startTimeoutMs, options.callTimeoutMs) / 1000) + 5;
        try {
            const request = {
                op: 'initialize',
                bridge,
                module,
                stuckSeconds,
                ...(reserved === undefined ? {} : { reserved }),
            };
            host.info = (await host.request(request));
            return host;
        }
        catch (error) {
            await host.kill();
            if (!(error instanceof failure/* HostError */.dh))
                throw error;
            throw new lib_error/* Pkcs11Error */.Y('MODULE_LOAD', error.message, {
                cause: error,
                remedy: `is ${module} a PKCS#11 module for ${process.platform} on ${process.arch}, and its configuration in place?`,
            });
        }
    }
    /** Sends a request; what it resulted in. A tail that is `secret` is zeroed once it was sent. */
    async request(request, tail) {
        const { result } = await this.#send(request, tail?.bytes, tail?.isSecret === true);
        return result;
    }
    /** Asks for a signature over the bytes. A request that is the very object of the last time is not told again. */
    async sign(request, data) {
        const { tail } = await this.#send(request, data, false);
        return tail;
    }
    /** Ends module and child in good order, or by force after a few seconds. Never rejects. */
    async close() {
        const timer = setTimeout(() => this.#child.kill('SIGKILL'), END_MS);
        try {
            if (this.#failure === undefined)
                await this.request({ op: 'close' });
        }
        catch {
            // It ended by itself.
        }
        this.#requests.end();
        await this.#ended;
        clearTimeout(timer);
    }
    /** Ends the child by force. */
    async kill() {
        this.#child.kill('SIGKILL');
        this.#requests.destroy();
        await this.#ended;
    }
    #send(request, tail, isSecret) {
        const wipe = () => {
            if (isSecret)
                tail?.fill(0);
        };
        if (this.#failure !== undefined) {
            wipe();
            return Promise.reject(this.#failure);
        }
        return new Promise((resolve, reject) => {
            const timeoutMs = request.op === 'initialize' ? this.#options.startTimeoutMs : this.#options.callTimeoutMs;
            this.#pending.push({ op: request.op, timeoutMs, resolve, reject });
            if (this.#pending.length === 1)
                this.#watch();
            this.#gather(frameHead(request === this.#lastSign ? undefined : request, tail?.length ?? 0));
            if (request.op === 'sign')
                this.#lastSign = request;
            if (tail === undefined || tail.length === 0)
                return;
            if (!isSecret)
                return this.#gather(tail);
            // No copy is made of a secret.
            this.#flush();
            this.#requests.write(tail, wipe);
        });
    }
    /** Requests of one turn leave in one write: at its end, or while the child has others before them, after what came in. */
    #gather(bytes) {
        this.#outgoing.push(bytes);
        if (this.#outgoing.length > 1)
            return;
        if (this.#pending.length > 1)
            setImmediate(() => this.#flush());
        else
            process.nextTick(() => this.#flush());
    }
    #flush() {
        const frames = this.#outgoing;
        this.#outgoing = [];
        if (frames.length > 0)
            this.#requests.write(frames.length === 1 ? frames[0] : Buffer.concat(frames));
    }
    #receive(chunk) {
        this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
        try {
            for (let found = firstFrame(this.#received); found !== undefined; found = firstFrame(this.#received)) {
                this.#received = this.#received.subarray(found.size);
                this.#settle((found.frame.header ?? ALL_WELL), found.frame.tail);
            }
        }
        catch (cause) {
            this.#fail(new lib_error/* Pkcs11Error */.Y('MODULE_CRASHED', `${this.module}: the PKCS#11 host sent a broken answer`, { cause }));
            this.#child.kill('SIGKILL');
        }
    }
    #settle(reply, tail) {
        const pending = this.#pending.shift();
        if (pending === undefined)
            throw new Error('an answer that nobody asked for');
        clearTimeout(this.#timer);
        if (this.#pending.length > 0)
            this.#watch();
        if (reply.ok)
            pending.resolve({ result: reply.result, tail });
        else
            pending.reject(new failure/* HostError */.dh(this.module, reply.failure));
    }
    /** Gives the request that is carried out now its time. */
    #watch() {
        const [current] = this.#pending;
        if (current === undefined)
            return;
        this.#timer = setTimeout(() => {
            this.#fail(this.#late(current));
            this.#child.kill('SIGKILL');
        }, current.timeoutMs);
    }
    #late({ op, timeoutMs }) {
        const seconds = timeoutMs / 1000;
        if (op === 'initialize') {
            return new lib_error/* Pkcs11Error */.Y('MODULE_START_TIMEOUT', `${this.module} did not start within ${seconds} seconds`, {
                remedy: 'is it the right module, and can it reach its token or service?',
            });
        }
        return new lib_error/* Pkcs11Error */.Y('MODULE_TIMEOUT', `${this.module} did not answer within ${seconds} seconds (${op})`, {
            remedy: 'does the token wait for a touch or a PIN on its own keys? Otherwise run again',
        });
    }
    #crash(how) {
        return new lib_error/* Pkcs11Error */.Y('MODULE_CRASHED', `${this.module} ended its process (${how})`, {
            remedy: 'run again; if it happens each time, report it to the maker of the module',
        });
    }
    #fail(error) {
        this.#failure ??= error;
        clearTimeout(this.#timer);
        for (const { reject } of this.#pending.splice(0))
            reject(this.#failure);
    }
}

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
;// CONCATENATED MODULE: ./packages/pkcs11/lib/client/natives.js





/** Platforms whose bridge is shipped, as folders are named. */
const SHIPPED = [
    'darwin_arm64',
    'darwin_x64',
    'linux_arm64',
    'linux_x64',
    'musl_arm64',
    'musl_x64',
    'win32_arm64',
    'win32_x64',
];
const FILE = 'koffi.node';
/** Name of this platform's folder: `linux_x64`, or `musl_x64` where the C library is musl. */
function platformFolder() {
    return `${process.platform === 'linux' && isMusl() ? 'musl' : process.platform}_${process.arch}`;
}
/**
 * File of the native bridge: from a folder with one folder for each platform, else the one beside the bundle that this
 * code is part of, else from the installed package.
 *
 * @throws Pkcs11Error `PLATFORM`
 */
function bridgeFile(natives) {
    const folder = platformFolder();
    const inFolder = (url) => (0,external_node_path_.join)((0,external_node_url_.fileURLToPath)(url), folder, FILE);
    const files = natives === undefined
        ? [inFolder(new URL(['..', 'native', ''].join('/'), import.meta.url)), ...installedFile(folder)]
        : [inFolder(natives)];
    const file = files.find(external_node_fs_.existsSync);
    if (file !== undefined)
        return file;
    throw new lib_error/* Pkcs11Error */.Y('PLATFORM', `there is no PKCS#11 bridge for ${folder}`, {
        remedy: `sign on one of ${SHIPPED.join(', ')}`,
    });
}
/** Where npm put the package of this platform, which lies beside koffi. */
function installedFile(folder) {
    const name = `@koromix/koffi-${process.platform}-${process.arch}`;
    // A name that bundlers cannot read: they would copy the file of the machine that bundles.
    const { resolve } = (0,external_node_module_.createRequire)(import.meta.url);
    try {
        return [(0,external_node_path_.join)((0,external_node_path_.dirname)(resolve(`${name}/package.json`)), folder, FILE)];
    }
    catch {
        return [];
    }
}
/** The report names the glibc that runs; on musl there is none. It is read without the network part, which is slow. */
function isMusl() {
    const report = process.report;
    const before = report.excludeNetwork;
    report.excludeNetwork = true;
    try {
        const { header } = report.getReport();
        return header?.glibcVersionRuntime === undefined;
    }
    finally {
        report.excludeNetwork = before ?? false;
    }
}

;// CONCATENATED MODULE: ./packages/pkcs11/lib/client/open.js







const START_TIMEOUT_MS = 10_000;
const CALL_TIMEOUT_MS = 60_000;
/** Starts the module that URI or options name. */
function startHost(options, uri = {}) {
    const { hostScript, natives, startTimeoutMs, callTimeoutMs, environment, debug } = options;
    return Host.start({
        hostScript,
        bridge: bridgeFile(natives),
        module: moduleFile(uri, options.modulePath),
        startTimeoutMs: startTimeoutMs ?? START_TIMEOUT_MS,
        callTimeoutMs: callTimeoutMs ?? CALL_TIMEOUT_MS,
        environment: environment ?? process.env,
        ...(uri.initReserved === undefined ? {} : { reserved: uri.initReserved }),
        ...(debug === undefined ? {} : { debug }),
    });
}
/**
 * Runs `use` with the token of the options, opened and logged in; ends the module when it fails, and zeroes the PIN in
 * any case.
 */
async function withToken(options, isWritable, use, beforeLogin) {
    let host;
    try {
        host = await startHost(options, options.uri);
        const token = await (0,find/* findToken */.fm)(host, options.uri);
        await host.request({ op: 'open', slot: token.slot, writable: isWritable });
        await beforeLogin?.(host);
        await login(host, token, options);
        return await use(host, token);
    }
    catch (error) {
        await host?.close();
        throw error;
    }
    finally {
        options.pin?.fill(0);
    }
}
/**
 * Logs in where the token asks for it: once.
 *
 * @throws Pkcs11Error `PIN_MISSING`, `PIN_LOCKED`, `PIN_FINAL_TRY`, `PIN_INCORRECT`
 */
async function login(host, token, { pin, allowFinalTry }) {
    const has = (flag) => (token.flags & flag) !== 0;
    if (!has(constants/* CKF */.PI.loginRequired))
        return;
    const name = (0,find/* nameOfToken */.is)(token);
    if (has(constants/* CKF */.PI.userPinLocked))
        throw (0,failure/* locked */.xt)(name);
    if (pin === undefined && !has(constants/* CKF */.PI.protectedAuthenticationPath)) {
        throw new lib_error/* Pkcs11Error */.Y('PIN_MISSING', `${name} asks for a PIN, and none was given`, {
            remedy: 'hand the PIN over as a secret',
        });
    }
    if (has(constants/* CKF */.PI.userPinFinalTry) && allowFinalTry !== true) {
        throw new lib_error/* Pkcs11Error */.Y('PIN_FINAL_TRY', `${name}: one more wrong PIN locks the token, so none was tried`, {
            remedy: 'log in once by hand with the tool of the token, which resets the count',
        });
    }
    try {
        await host.request({ op: 'login' }, { bytes: pin ?? Buffer.alloc(0), isSecret: true });
    }
    catch (error) {
        throw error instanceof failure/* HostError */.dh ? (0,failure/* loginError */.Mz)(error, name) : error;
    }
}


/***/ }),

/***/ 64728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   DI: () => (/* binding */ inverse),
/* harmony export */   H1: () => (/* binding */ CURVES),
/* harmony export */   J1: () => (/* binding */ bigintOf),
/* harmony export */   ck: () => (/* binding */ curveByName),
/* harmony export */   pr: () => (/* binding */ curveByParams),
/* harmony export */   zi: () => (/* binding */ mod)
/* harmony export */ });
const CURVES = [
    {
        name: 'P-256',
        openssl: 'prime256v1',
        params: '06082a8648ce3d030107',
        bytes: 32,
        bits: 256,
        order: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
        prime: 2n ** 256n - 2n ** 224n + 2n ** 192n + 2n ** 96n - 1n,
    },
    {
        name: 'P-384',
        openssl: 'secp384r1',
        params: '06052b81040022',
        bytes: 48,
        bits: 384,
        order: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
        prime: 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n,
    },
    {
        name: 'P-521',
        openssl: 'secp521r1',
        params: '06052b81040023',
        bytes: 66,
        bits: 521,
        order: 0x01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
        prime: 2n ** 521n - 1n,
    },
];
function curveByName(name) {
    return CURVES.find((curve) => curve.name === name || curve.openssl === name);
}
function curveByParams(params) {
    const hex = params.toString('hex');
    return CURVES.find((curve) => curve.params === hex);
}
/** `value` modulo `modulus`, never negative. */
function mod(value, modulus) {
    const rest = value % modulus;
    return rest < 0n ? rest + modulus : rest;
}
/** Inverse modulo a prime, by Euclid; the values are not secret. */
function inverse(value, prime) {
    let [a, b, x, y] = [mod(value, prime), prime, 1n, 0n];
    while (a > 1n) {
        const quotient = b / a;
        [a, b] = [b - quotient * a, a];
        [x, y] = [y - quotient * x, x];
    }
    return mod(x, prime);
}
function bigintOf(bytes) {
    return bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}
/** Big-endian, in exactly so many bytes. */
function bytesOf(value, length) {
    return Buffer.from(value.toString(16).padStart(2 * length, '0'), 'hex');
}


/***/ }),

/***/ 78464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ OCTET_STRING),
/* harmony export */   NT: () => (/* binding */ readAllDer),
/* harmony export */   SU: () => (/* binding */ readDer),
/* harmony export */   a: () => (/* binding */ BIT_STRING),
/* harmony export */   dV: () => (/* binding */ derUnsigned),
/* harmony export */   gt: () => (/* binding */ SEQUENCE),
/* harmony export */   vh: () => (/* binding */ INTEGER),
/* harmony export */   y8: () => (/* binding */ der),
/* harmony export */   yg: () => (/* binding */ OBJECT_IDENTIFIER)
/* harmony export */ });
// The few pieces of DER that are written and read here (X.690); everything larger goes through node:crypto.
const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const OBJECT_IDENTIFIER = 0x06;
/** An element: tag, shortest length, content. */
function der(tag, ...content) {
    const body = Buffer.concat(content);
    return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body]);
}
/** An unsigned number in the fewest bytes. */
function derUnsigned(value) {
    let start = 0;
    while (start < value.length - 1 && value[start] === 0)
        start += 1;
    const digits = value.subarray(start);
    return der(INTEGER, (digits[0] ?? 0) >= 0x80 ? Buffer.from([0]) : Buffer.alloc(0), digits);
}
/** The element at the beginning of `bytes`, or undefined where there is none with a definite length. */
function readDer(bytes) {
    const [tag, first] = bytes;
    if (tag === undefined || first === undefined)
        return undefined;
    const count = first < 0x80 ? 0 : first & 0x7f;
    if (first === 0x80 || count > 4 || bytes.length < 2 + count)
        return undefined;
    const length = count === 0 ? first : bytes.readUIntBE(2, count);
    const end = 2 + count + length;
    if (bytes.length < end)
        return undefined;
    return { tag, whole: bytes.subarray(0, end), content: bytes.subarray(2 + count, end) };
}
/** The elements that `bytes` consist of, or undefined where they are something else. */
function readAllDer(bytes) {
    const elements = [];
    for (let rest = bytes; rest.length > 0;) {
        const element = readDer(rest);
        if (element === undefined)
            return undefined;
        elements.push(element);
        rest = rest.subarray(element.whole.length);
    }
    return elements;
}
function lengthOf(length) {
    if (length < 0x80)
        return Buffer.from([length]);
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(length);
    let start = 0;
    while (bytes[start] === 0)
        start += 1;
    return Buffer.concat([Buffer.from([0x80 | (4 - start)]), bytes.subarray(start)]);
}


/***/ }),

/***/ 41520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ schemesOf),
/* harmony export */   Hz: () => (/* binding */ publicKeyOfCertificate),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Yg: () => (/* binding */ refusalOfPublicKey),
/* harmony export */   kc: () => (/* binding */ publicKeyOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51043);
/* harmony import */ var _client_attributes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3506);
/* harmony import */ var _curve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64728);
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78464);





const MIN_RSA_BITS = 2048;
const MAX_RSA_BITS = 4096;
/** CKA_EC_PARAMS of Ed25519: its object identifier (RFC 8410), or its name as PKCS#11 v3.0 has it. */
const ED25519_PARAMS = new Set(['06032b6570', '130c656477617264733235353139']);
const ED25519_BYTES = 32;
/** 2.16.840.1.101.3.4.3.18 (RFC 9881) */
const ML_DSA_65_OID = Buffer.from('608648016503040312', 'hex');
const ML_DSA_65_BYTES = 1952;
const KEY_TYPE_NAMES = {
    [_abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKK */ .G.rsa]: 'RSA',
    1: 'DSA',
    [_abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKK */ .G.ec]: 'EC',
    [_abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKK */ .G.ecEdwards]: 'Edwards curve',
    65: 'Montgomery curve',
    [_abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKK */ .G.mlDsa]: 'ML-DSA',
};
const SECP256K1 = '06052b8104000a';
/** Words for the kind of a key in a token: `EC P-256`, `RSA 3072`. */
function kindOf(object) {
    const type = (0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.keyType);
    if (type === undefined)
        return 'unknown kind';
    const name = KEY_TYPE_NAMES[type] ?? `key type 0x${type.toString(16)}`;
    if (type === _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKK */ .G.rsa)
        return `${name} ${((0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.modulus)?.length ?? 0) * 8}`;
    const params = (0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.ecParams);
    if (params === undefined)
        return name;
    if (ED25519_PARAMS.has(params.toString('hex')))
        return 'Ed25519';
    if (params.toString('hex') === SECP256K1)
        return `${name} secp256k1`;
    return `${name} ${(0,_curve_js__WEBPACK_IMPORTED_MODULE_3__/* .curveByParams */ .pr)(params)?.name ?? `curve ${params.toString('hex')}`}`;
}
/** Why a private key of this kind is not signed with, or undefined; looked at before its public key is. */
function refusalOf(object) {
    if ((0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .isSet */ .vM)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.sign) === false)
        return 'the token does not allow it to sign (CKA_SIGN is false)';
    const type = (0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.keyType);
    switch (type) {
        case _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKK */ .G.rsa:
            return undefined;
        case _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKK */ .G.ec: {
            const params = (0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.ecParams);
            return params === undefined || (0,_curve_js__WEBPACK_IMPORTED_MODULE_3__/* .curveByParams */ .pr)(params) !== undefined
                ? undefined
                : `${kindOf(object)} is not supported`;
        }
        case _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKK */ .G.ecEdwards: {
            const params = (0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.ecParams);
            return params === undefined || ED25519_PARAMS.has(params.toString('hex'))
                ? undefined
                : `${kindOf(object)} is not supported`;
        }
        case _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKK */ .G.mlDsa:
            return (0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.parameterSet) === _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKP_ML_DSA_65 */ .M9 ? undefined : 'of ML-DSA only ML-DSA-65 is supported';
        default:
            return `${kindOf(object)} is not supported`;
    }
}
/** Why a public key is not one we sign with, or undefined. */
function refusalOfPublicKey(key) {
    switch (key.asymmetricKeyType) {
        case 'ec':
            return (0,_curve_js__WEBPACK_IMPORTED_MODULE_3__/* .curveByName */ .ck)(key.asymmetricKeyDetails?.namedCurve ?? '') === undefined
                ? `the curve ${key.asymmetricKeyDetails?.namedCurve} is not supported`
                : undefined;
        case 'rsa': {
            const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
            return bits < MIN_RSA_BITS || bits > MAX_RSA_BITS
                ? `RSA of ${bits} bits is not supported: ${MIN_RSA_BITS} to ${MAX_RSA_BITS} are`
                : undefined;
        }
        case 'ed25519':
        case 'ml-dsa-65':
            return undefined;
        default:
            return `${key.asymmetricKeyType} is not supported`;
    }
}
/** Schemes of a key that the token has mechanisms for. */
function schemesOf(key, mechanisms, mechanismOf) {
    const possible = {
        ec: ['ecdsa'],
        rsa: ['rsa-pkcs1-sha256', 'rsa-pkcs1-sha384', 'rsa-pkcs1-sha512', 'rsa-pss-sha256'],
        ed25519: ['ed25519'],
        'ml-dsa-65': ['ml-dsa-65'],
    };
    return (possible[key.asymmetricKeyType ?? ''] ?? []).filter((scheme) => mechanisms.includes(mechanismOf(scheme)));
}
/** DER of the SubjectPublicKeyInfo that a public or private key object tells of, or undefined where it tells too little. */
function publicKeyOf(object) {
    try {
        const whole = (0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.publicKeyInfo);
        if (whole !== undefined)
            return spkiOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: whole, format: 'der', type: 'spki' }));
        switch ((0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.keyType)) {
            case _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKK */ .G.rsa:
                return rsaKey(object);
            case _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKK */ .G.ec:
                return ecKey(object);
            case _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKK */ .G.ecEdwards:
                return ed25519Key(object);
            case _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKK */ .G.mlDsa:
                return mlDsaKey(object);
            default:
                return undefined;
        }
    }
    catch {
        // What is no key tells of none: another source may.
        return undefined;
    }
}
/** DER of the SubjectPublicKeyInfo in a certificate, or undefined where it is none. */
function publicKeyOfCertificate(certificate) {
    try {
        return spkiOf(new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).publicKey);
    }
    catch {
        return undefined;
    }
}
function spkiOf(key) {
    return key.export({ format: 'der', type: 'spki' });
}
function rsaKey(object) {
    const [n, e] = [(0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.modulus), (0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.publicExponent)];
    if (n === undefined || e === undefined)
        return undefined;
    return fromJwk({ kty: 'RSA', n: n.toString('base64url'), e: e.toString('base64url') });
}
function ecKey(object) {
    const [params, value] = [(0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.ecParams), (0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.ecPoint)];
    const curve = params === undefined ? undefined : (0,_curve_js__WEBPACK_IMPORTED_MODULE_3__/* .curveByParams */ .pr)(params);
    if (curve === undefined || value === undefined)
        return undefined;
    // Uncompressed, or half of it (SEC 1, 2.3.3).
    const point = unwrapped(value, [1 + 2 * curve.bytes, 1 + curve.bytes]);
    const whole = Buffer.from(node_crypto__WEBPACK_IMPORTED_MODULE_0__.ECDH.convertKey(point, curve.openssl, undefined, undefined, 'uncompressed'));
    return fromJwk({
        kty: 'EC',
        crv: curve.name,
        x: whole.subarray(1, 1 + curve.bytes).toString('base64url'),
        y: whole.subarray(1 + curve.bytes).toString('base64url'),
    });
}
function ed25519Key(object) {
    const value = (0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.ecPoint);
    if (value === undefined)
        return undefined;
    const point = unwrapped(value, [ED25519_BYTES]);
    return fromJwk({ kty: 'OKP', crv: 'Ed25519', x: point.toString('base64url') });
}
function mlDsaKey(object) {
    const value = (0,_client_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .valueIn */ .xm)(object, _abi_constants_js__WEBPACK_IMPORTED_MODULE_1__/* .CKA */ .I0.value);
    if (value?.length !== ML_DSA_65_BYTES)
        return undefined;
    const algorithm = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .der */ .y8)(_der_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt, (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .der */ .y8)(_der_js__WEBPACK_IMPORTED_MODULE_4__/* .OBJECT_IDENTIFIER */ .yg, ML_DSA_65_OID));
    const key = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .der */ .y8)(_der_js__WEBPACK_IMPORTED_MODULE_4__/* .SEQUENCE */ .gt, algorithm, (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .der */ .y8)(_der_js__WEBPACK_IMPORTED_MODULE_4__/* .BIT_STRING */ .a, Buffer.from([0]), value));
    return spkiOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, format: 'der', type: 'spki' }));
}
function fromJwk(key) {
    return spkiOf((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, format: 'jwk' }));
}
/** CKA_EC_POINT is an OCTET STRING by the specification; some modules give the bare point, some a BIT STRING. */
function unwrapped(value, lengths) {
    if (lengths.includes(value.length))
        return value;
    const element = (0,_der_js__WEBPACK_IMPORTED_MODULE_4__/* .readDer */ .SU)(value);
    if (element?.tag === _der_js__WEBPACK_IMPORTED_MODULE_4__/* .BIT_STRING */ .a && element.content[0] === 0)
        return element.content.subarray(1);
    return element?.tag === _der_js__WEBPACK_IMPORTED_MODULE_4__/* .OCTET_STRING */ .G ? element.content : value;
}


/***/ })

};
