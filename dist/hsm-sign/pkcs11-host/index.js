import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./packages/pkcs11/lib/abi/layout.js
// How C lays out the structures of PKCS#11 (v2.40, section 2.1): `CK_ULONG` is `unsigned long`, and the headers pack
// structures on Windows and nowhere else.
/** Linux, macOS and the other 64-bit Unixes. */
const LP64 = { ulong: 8, isPacked: false };
/** 64-bit Windows. */
const LLP64 = { ulong: 4, isPacked: true };
/** The layout of a platform, by Node's name of it. */
function layoutOf(platform) {
    return platform === 'win32' ? LLP64 : LP64;
}
const POINTER = 8;
/** Places the members in their order, as a C compiler of the layout does. */
function place(layout, members) {
    const at = {};
    let end = 0;
    let widest = 1;
    for (const [name, member] of Object.entries(members)) {
        const size = typeof member === 'number' ? member : member === 'pointer' ? POINTER : layout.ulong;
        const alignment = layout.isPacked || typeof member === 'number' ? 1 : size;
        end = roundUp(end, alignment);
        at[name] = end;
        end += size;
        widest = Math.max(widest, alignment);
    }
    return { at: at, size: roundUp(end, widest) };
}
function roundUp(value, multiple) {
    return Math.ceil(value / multiple) * multiple;
}

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

;// CONCATENATED MODULE: ./packages/pkcs11/lib/host/memory.js


/** Allocates memory that lives as long as the process. */
function allocate(koffi, size) {
    const address = koffi.alloc('uint8_t', size);
    return { address, bytes: Buffer.from(koffi.view(address, size)) };
}
/** Enough for the largest frame and what stands beside it; what is not used costs nothing. */
const SIZE = MAX_FRAME + 4 * 1024 * 1024;
/** Memory for the arguments of one request; taken piece by piece, given back as a whole. */
class Scratch {
    layout;
    #all;
    #used = 0;
    constructor(koffi, layout) {
        this.layout = layout;
        this.#all = allocate(koffi, SIZE);
    }
    /** Gives all pieces back. */
    reset() {
        this.#used = 0;
    }
    /** Zeroed bytes, aligned for any member. */
    bytes(size) {
        const start = this.#used;
        if (start + size > SIZE)
            throw new RangeError('a request is larger than the PKCS#11 host takes');
        this.#used = Math.min(SIZE, Math.ceil((start + Math.max(size, 1)) / 16) * 16);
        return { address: this.#all.address + BigInt(start), bytes: this.#all.bytes.subarray(start, start + size).fill(0) };
    }
    /** A copy of the bytes. */
    copyOf(value) {
        const piece = this.bytes(value.length);
        piece.bytes.set(value);
        return piece;
    }
    /** Room for one number, holding it. */
    ulong(value = 0n) {
        const piece = this.bytes(this.layout.ulong);
        writeUlong(this.layout, piece.bytes, 0, value);
        return piece;
    }
    /** Structures of one kind, side by side, with the given members set. */
    structures(members, values) {
        const { at, size } = place(this.layout, members);
        const piece = this.bytes(size * values.length);
        for (const [index, value] of values.entries()) {
            for (const name of Object.keys(value)) {
                writeMember(this.layout, piece.bytes, index * size + at[name], members[name], value[name] ?? 0n);
            }
        }
        return piece;
    }
}
/** The number at an offset. */
function readUlong(layout, bytes, offset) {
    return layout.ulong === 8 ? bytes.readBigUInt64LE(offset) : BigInt(bytes.readUInt32LE(offset));
}
/** Writes a number at an offset. */
function writeUlong(layout, bytes, offset, value) {
    if (layout.ulong === 8)
        bytes.writeBigUInt64LE(value, offset);
    else
        bytes.writeUInt32LE(Number(value), offset);
}
function writeMember(layout, bytes, offset, member, value) {
    if (member === 'ulong')
        writeUlong(layout, bytes, offset, value);
    else
        bytes.writeBigUInt64LE(value, offset);
}

;// CONCATENATED MODULE: ./packages/pkcs11/lib/host/guard.js

/** The same number on Linux and macOS. */
const RLIMIT_CORE = 4;
const PR_SET_PDEATHSIG = 1;
const PR_SET_DUMPABLE = 4;
const SIGKILL = 9;
/** A clock that runs is not set again for so long. */
const AGAIN_MS = 1000;
/** No dialogue and no dump of Windows Error Reporting. */
const SEM_FAILCRITICALERRORS_NOGPFAULTERRORBOX = 0x3;
/**
 * Makes sure that a crash leaves no memory behind, and on Linux that the process ends with its parent even inside a call.
 * A limit of 0 alone does not hold against a `core_pattern` that pipes to a program, so Linux gets the other lock too.
 */
function guardProcess(koffi) {
    if (process.platform === 'win32') {
        koffi.load('kernel32.dll').func('SetErrorMode', 'uint32_t', ['uint32_t'])(SEM_FAILCRITICALERRORS_NOGPFAULTERRORBOX);
        return;
    }
    const program = koffi.load(null);
    const none = allocate(koffi, 16);
    none.bytes.fill(0);
    if (program.func('setrlimit', 'int', ['int', 'void *'])(RLIMIT_CORE, none.address) !== 0) {
        throw new Error('core dumps could not be switched off');
    }
    if (process.platform !== 'linux')
        return;
    const prctl = program.func('prctl', 'int', ['int', 'ulong', 'ulong', 'ulong', 'ulong']);
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) !== 0)
        throw new Error('core dumps could not be switched off');
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
}
/**
 * A clock of the kernel that ends the process when it is stuck in a call for so many seconds, or one less, even where the
 * parent is gone; 0 stops it. Windows has none: there the parent ends its child.
 */
function stuckClock(koffi) {
    if (process.platform === 'win32')
        return () => undefined;
    const alarm = koffi.load(null).func('alarm', 'uint32_t', ['uint32_t']);
    let setAt;
    return (seconds) => {
        // A fast token signs ten thousand times in a second, and setting the clock costs a tenth of that.
        const now = performance.now();
        if (seconds > 0 && setAt !== undefined && now - setAt < AGAIN_MS)
            return;
        setAt = seconds > 0 ? now : undefined;
        alarm(seconds);
    };
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./packages/pkcs11/lib/host/koffi.js

/** Loads the native part of koffi from its file. The JavaScript around it only finds that file and warns of old names. */
function loadKoffi(file) {
    return (0,external_node_module_namespaceObject.createRequire)(import.meta.url)(file);
}

;// CONCATENATED MODULE: ./packages/pkcs11/lib/abi/constants.js
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

;// CONCATENATED MODULE: ./packages/pkcs11/lib/abi/structures.js
// The structures of PKCS#11 that cross the bridge, member by member in their order (pkcs11t.h of v2.40).
/** Two bytes: major and minor. */
const VERSION = 2;
const INFO = {
    cryptokiVersion: VERSION,
    manufacturerId: 32,
    flags: 'ulong',
    libraryDescription: 32,
    libraryVersion: VERSION,
};
const SLOT_INFO = {
    slotDescription: 64,
    manufacturerId: 32,
    flags: 'ulong',
    hardwareVersion: VERSION,
    firmwareVersion: VERSION,
};
const TOKEN_INFO = {
    label: 32,
    manufacturerId: 32,
    model: 16,
    serialNumber: 16,
    flags: 'ulong',
    maxSessionCount: 'ulong',
    sessionCount: 'ulong',
    maxRwSessionCount: 'ulong',
    rwSessionCount: 'ulong',
    maxPinLen: 'ulong',
    minPinLen: 'ulong',
    totalPublicMemory: 'ulong',
    freePublicMemory: 'ulong',
    totalPrivateMemory: 'ulong',
    freePrivateMemory: 'ulong',
    hardwareVersion: VERSION,
    firmwareVersion: VERSION,
    utcTime: 16,
};
const ATTRIBUTE = { type: 'ulong', value: 'pointer', length: 'ulong' };
const MECHANISM = { mechanism: 'ulong', parameter: 'pointer', length: 'ulong' };
const RSA_PSS_PARAMS = { hash: 'ulong', mgf: 'ulong', saltLength: 'ulong' };
const INITIALIZE_ARGS = {
    createMutex: 'pointer',
    destroyMutex: 'pointer',
    lockMutex: 'pointer',
    unlockMutex: 'pointer',
    flags: 'ulong',
    reserved: 'pointer',
};
/** The functions that are called, with their place in CK_FUNCTION_LIST and the kinds of their arguments. */
const FUNCTIONS = {
    C_Initialize: [0, ['pointer']],
    C_Finalize: [1, ['pointer']],
    C_GetInfo: [2, ['pointer']],
    C_GetSlotList: [4, ['byte', 'pointer', 'pointer']],
    C_GetSlotInfo: [5, ['ulong', 'pointer']],
    C_GetTokenInfo: [6, ['ulong', 'pointer']],
    C_GetMechanismList: [7, ['ulong', 'pointer', 'pointer']],
    C_OpenSession: [12, ['ulong', 'ulong', 'pointer', 'pointer', 'pointer']],
    C_CloseSession: [13, ['ulong']],
    C_CloseAllSessions: [14, ['ulong']],
    C_Login: [18, ['ulong', 'ulong', 'pointer', 'ulong']],
    C_CreateObject: [20, ['ulong', 'pointer', 'ulong', 'pointer']],
    C_DestroyObject: [22, ['ulong', 'ulong']],
    C_GetAttributeValue: [24, ['ulong', 'ulong', 'pointer', 'ulong']],
    C_FindObjectsInit: [26, ['ulong', 'pointer', 'ulong']],
    C_FindObjects: [27, ['ulong', 'pointer', 'ulong', 'pointer']],
    C_FindObjectsFinal: [28, ['ulong']],
    C_SignInit: [42, ['ulong', 'pointer', 'ulong']],
    C_Sign: [43, ['ulong', 'pointer', 'ulong', 'pointer', 'pointer']],
    C_GenerateKeyPair: [59, ['ulong', 'pointer', 'pointer', 'ulong', 'pointer', 'ulong', 'pointer', 'pointer']],
};
/** Length of the function list of v2.40, which every later version begins with. */
const FUNCTION_COUNT = 68;

;// CONCATENATED MODULE: ./packages/pkcs11/lib/host/module.js




/** Carries a {@link Failure} to the reply; never leaves the child. */
class HostFailure extends Error {
    failure;
    constructor(failure) {
        super(failure.words ?? `${failure.call}: ${nameOfReturnValue(failure.value ?? 0)}`);
        this.failure = failure;
    }
}
const TYPES = { byte: 'uint8_t', pointer: 'void *', ulong: 'ulong' };
/**
 * Loads a module and its function list.
 *
 * @throws HostFailure where it cannot be loaded or is no PKCS#11 module
 */
function loadModule(koffi, file) {
    const layout = layoutOf(process.platform);
    const scratch = new Scratch(koffi, layout);
    let library;
    let getFunctionList;
    try {
        library = koffi.load(file);
        getFunctionList = library.func('C_GetFunctionList', 'ulong', ['void *']);
    }
    catch (error) {
        throw new HostFailure({ words: error instanceof Error ? error.message : String(error) });
    }
    const pointer = scratch.bytes(8);
    const value = getFunctionList(pointer.address);
    if (value !== 0)
        throw new HostFailure({ call: 'C_GetFunctionList', value });
    const address = pointer.bytes.readBigUInt64LE(0);
    if (address === 0n)
        throw new HostFailure({ words: 'C_GetFunctionList gave no list' });
    const functions = functionsOf(koffi, address, place(layout, { version: 2, first: 'pointer' }).at.first);
    return {
        scratch,
        library,
        call: (name, ...args) => {
            const called = functions[name];
            if (called === undefined)
                throw new HostFailure({ words: `the module has no ${name}` });
            return called(...args);
        },
    };
}
function functionsOf(koffi, list, first) {
    const bytes = Buffer.from(koffi.view(list, first + 8 * FUNCTION_COUNT));
    const functions = {};
    for (const [name, [index, kinds]] of Object.entries(FUNCTIONS)) {
        const address = bytes.readBigUInt64LE(first + 8 * index);
        if (address === 0n)
            continue;
        const type = koffi.proto(`p_${name}`, 'ulong', kinds.map((kind) => TYPES[kind]));
        functions[name] = koffi.decode(address, type);
    }
    return functions;
}
/** Calls a function that must succeed. */
function mustCall(module, name, ...args) {
    const value = module.call(name, ...args);
    if (value !== 0)
        throw new HostFailure({ call: name, value });
}
/** The number in a piece that a function wrote to. */
function numberIn(module, bytes) {
    return readUlong(module.scratch.layout, bytes, 0);
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./packages/pkcs11/lib/host/pipe.js
// Blocking reads and writes: the host does one thing at a time, and waiting in the kernel is the fastest way to wait.


const FIRST_SIZE = 64 * 1024;
/** Replies wait for each other this long at most, while more requests lie ready. */
const GATHER_NS = 1000000n;
const ASLEEP = new Int32Array(new SharedArrayBuffer(4));
/** Requests from one descriptor, replies to another. */
class Pipe {
    #from;
    #to;
    #beforeWait;
    #bytes = Buffer.alloc(FIRST_SIZE);
    #start = 0;
    #end = 0;
    #waiting = [];
    #since = 0n;
    /** @param beforeWait is called before anything that the other side may keep waiting */
    constructor(from, to, beforeWait) {
        this.#from = from;
        this.#to = to;
        this.#beforeWait = beforeWait;
    }
    /** The next request, or undefined when the parent is gone. Its bytes are ours until the next call. */
    next() {
        for (;;) {
            const found = firstFrame(this.#bytes.subarray(this.#start, this.#end));
            if (found !== undefined) {
                this.#start += found.size;
                return found.frame;
            }
            this.#flush();
            this.#beforeWait();
            this.#makeRoom();
            const count = read(this.#from, this.#bytes, this.#end);
            if (count === 0)
                return undefined;
            this.#end += count;
        }
    }
    /** Answers the request that {@link next} gave; undefined: all is well. */
    reply(reply, tail) {
        if (this.#waiting.length === 0)
            this.#since = process.hrtime.bigint();
        this.#waiting.push(frameHead(reply, tail.length), Buffer.from(tail));
        if (process.hrtime.bigint() - this.#since > GATHER_NS)
            this.#flush();
    }
    /** Sends what still waits. */
    close() {
        this.#flush();
    }
    #flush() {
        if (this.#waiting.length === 0)
            return;
        this.#beforeWait();
        const bytes = Buffer.concat(this.#waiting);
        this.#waiting = [];
        for (let sent = 0; sent < bytes.length;)
            sent += write(this.#to, bytes, sent);
    }
    /** Moves the beginning of a frame to the front, into more room where it needs more; leaves no copy of it (it may be a PIN). */
    #makeRoom() {
        const rest = this.#bytes.subarray(this.#start, this.#end);
        const needed = rest.length < FRAME_PREFIX ? FIRST_SIZE : 4 + rest.readUInt32LE(0);
        const room = needed > this.#bytes.length ? Buffer.alloc(needed) : this.#bytes;
        const length = rest.length;
        room.set(rest);
        if (room !== this.#bytes)
            this.#bytes.fill(0);
        else
            room.fill(0, length, this.#end);
        this.#bytes = room;
        this.#start = 0;
        this.#end = length;
    }
}
function read(from, bytes, start) {
    for (;;) {
        try {
            return (0,external_node_fs_namespaceObject.readSync)(from, bytes, start, bytes.length - start, null);
        }
        catch (error) {
            if (isEndOfPipe(error))
                return 0;
            waitOrThrow(error);
        }
    }
}
function write(to, bytes, start) {
    for (;;) {
        try {
            return (0,external_node_fs_namespaceObject.writeSync)(to, bytes, start);
        }
        catch (error) {
            waitOrThrow(error);
        }
    }
}
/** A named pipe of Windows says so when the other side closed it. */
function isEndOfPipe(error) {
    return codeOf(error) === 'EOF' || codeOf(error) === 'EPIPE' || codeOf(error) === 'ECONNRESET';
}
/** A descriptor that does not block is asked again a millisecond later. */
function waitOrThrow(error) {
    if (codeOf(error) !== 'EAGAIN')
        throw error;
    Atomics.wait(ASLEEP, 0, 0, 1);
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? error.code : undefined;
}

;// CONCATENATED MODULE: ./packages/pkcs11/lib/host/objects.js





/** How many handles are asked for at once. */
const HANDLES = 64;
/** A template in memory, and how many attributes it has. Numbers travel as 8 bytes and are cut to the layout's size. */
function templateOf({ scratch }, attributes, numbers) {
    const values = attributes.map(([type, base64]) => {
        const bytes = Buffer.from(base64, 'base64');
        const value = scratch.copyOf(numbers.has(type) ? bytes.subarray(0, scratch.layout.ulong) : bytes);
        return { type: BigInt(type), value: value.address, length: BigInt(value.bytes.length) };
    });
    return { address: scratch.structures(ATTRIBUTE, values).address, count: values.length };
}
/** Handles of the objects that match a template, at most `limit`. */
function findHandles(module, session, template, limit) {
    const { scratch } = module;
    const { ulong } = scratch.layout;
    mustCall(module, 'C_FindObjectsInit', session, template.address, template.count);
    const handles = [];
    try {
        const list = scratch.bytes(HANDLES * ulong);
        const count = scratch.ulong();
        while (handles.length < limit) {
            mustCall(module, 'C_FindObjects', session, list.address, HANDLES, count.address);
            const found = Math.min(Number(numberIn(module, count.bytes)), HANDLES);
            if (found === 0)
                break;
            for (let index = 0; index < found; index += 1) {
                handles.push(readUlong(scratch.layout, list.bytes, index * ulong));
            }
        }
    }
    finally {
        module.call('C_FindObjectsFinal', session);
    }
    return handles.slice(0, limit);
}
/** An object with those of the attributes that it has and may be read. */
function readObject(module, session, handle, types) {
    return { handle: String(handle), attributes: readAttributes(module, session, handle, types) };
}
/** Answers that leave the other attributes of the template good (section 5.7.5, C_GetAttributeValue). */
const PARTIAL = new Set([
    CKR.ok,
    CKR.attributeSensitive,
    CKR.attributeTypeInvalid,
    CKR.bufferTooSmall,
]);
const MAX_ATTRIBUTE = 1024 * 1024;
function readAttributes(module, session, handle, types) {
    const { scratch } = module;
    const query = scratch.structures(ATTRIBUTE, types.map((type) => ({ type: BigInt(type) })));
    const lengths = module.call('C_GetAttributeValue', session, handle, query.address, types.length);
    if (!PARTIAL.has(lengths))
        return oneByOne(module, session, handle, types, lengths);
    const known = types.flatMap((type, index) => {
        const size = lengthAt(module, query, index);
        return size === undefined ? [] : [{ type, piece: scratch.bytes(size) }];
    });
    if (known.length === 0)
        return [];
    const filled = scratch.structures(ATTRIBUTE, known.map(({ type, piece }) => ({
        type: BigInt(type),
        value: piece.address,
        length: BigInt(piece.bytes.length),
    })));
    const value = module.call('C_GetAttributeValue', session, handle, filled.address, known.length);
    if (!PARTIAL.has(value))
        return oneByOne(module, session, handle, types, value);
    return known.flatMap(({ type, piece }, index) => {
        const size = lengthAt(module, filled, index);
        return size === undefined ? [] : [[type, piece.bytes.subarray(0, size).toString('base64')]];
    });
}
/** Some modules refuse a whole template for one attribute that they do not know. */
function oneByOne(module, session, handle, types, value) {
    if (types.length > 1)
        return types.flatMap((type) => readAttributes(module, session, handle, [type]));
    // The attribute is not there; that the session or the object is not is another matter.
    if (value === CKR.sessionHandleInvalid || value === CKR.deviceRemoved || value === CKR.sessionClosed) {
        throw new HostFailure({ call: 'C_GetAttributeValue', value });
    }
    return [];
}
/** The length that the module wrote; all bits set mean that the attribute is not to be had. */
function lengthAt({ scratch }, structures, index) {
    const { at, size } = place(scratch.layout, ATTRIBUTE);
    const length = readUlong(scratch.layout, structures.bytes, index * size + at.length);
    return length > BigInt(MAX_ATTRIBUTE) ? undefined : Number(length);
}

;// CONCATENATED MODULE: ./packages/pkcs11/lib/host/token.js






/** Longer than any token takes (CK_TOKEN_INFO.ulMaxPinLen is 255 at most in every module that was looked at). */
const MAX_PIN = 1024;
/** Bytes: ML-DSA-65 gives 3,309. */
const MAX_SIGNATURE = 8192;
/** Attributes whose value is a CK_ULONG. */
const NUMBERS = new Set([
    CKA.class,
    CKA.certificateType,
    CKA.keyType,
    CKA.modulusBits,
    CKA.parameterSet,
]);
/** Starts the module; what it is. `reserved` is handed over as `pReserved`, which NSS reads its settings from. */
function initialize(module, reserved) {
    const { scratch } = module;
    const text = reserved === undefined ? undefined : scratch.copyOf(Buffer.from(`${reserved}\0`));
    const args = (flags) => scratch.structures(INITIALIZE_ARGS, [{ flags: BigInt(flags), reserved: text?.address ?? 0n }]).address;
    let value = module.call('C_Initialize', args(CKF.osLockingOk));
    // A module without locks will do: one thread calls it.
    if (value === CKR.cantLock)
        value = module.call('C_Initialize', text === undefined ? null : args(0));
    if (value !== CKR.ok)
        throw new HostFailure({ call: 'C_Initialize', value });
    const { piece, at } = described(module, 'C_GetInfo', INFO);
    return {
        version: versionAt(piece, at.cryptokiVersion),
        manufacturer: textAt(piece, at.manufacturerId, INFO.manufacturerId),
        description: textAt(piece, at.libraryDescription, INFO.libraryDescription),
        libraryVersion: versionAt(piece, at.libraryVersion),
    };
}
/** Milliseconds between tries to read a slot: SoftHSM fails while another process logs in to the same token. */
const PAUSES = [10, 40, 160, 640];
/** A slot that holds nothing of use, though it was listed. */
const EMPTY = new Set([CKR.tokenNotPresent, CKR.tokenNotRecognized, CKR.deviceRemoved]);
/** The slots that hold a token. */
function slots(module) {
    return slotNumbers(module).flatMap((slot) => {
        for (const pause of PAUSES) {
            try {
                return slotInfo(module, slot);
            }
            catch (error) {
                if (!(error instanceof HostFailure))
                    throw error;
                if (EMPTY.has(error.failure.value))
                    return [];
                if (error.failure.value !== CKR.generalError)
                    throw error;
                Atomics.wait(token_ASLEEP, 0, 0, pause);
            }
        }
        return slotInfo(module, slot);
    });
}
const token_ASLEEP = new Int32Array(new SharedArrayBuffer(4));
function slotInfo(module, slot) {
    const reader = described(module, 'C_GetSlotInfo', SLOT_INFO, slot);
    const { piece, at } = described(module, 'C_GetTokenInfo', TOKEN_INFO, slot);
    return {
        slot: String(slot),
        slotDescription: textAt(reader.piece, reader.at.slotDescription, SLOT_INFO.slotDescription),
        slotManufacturer: textAt(reader.piece, reader.at.manufacturerId, SLOT_INFO.manufacturerId),
        label: textAt(piece, at.label, TOKEN_INFO.label),
        manufacturer: textAt(piece, at.manufacturerId, TOKEN_INFO.manufacturerId),
        model: textAt(piece, at.model, TOKEN_INFO.model),
        serial: textAt(piece, at.serialNumber, TOKEN_INFO.serialNumber),
        flags: Number(readUlong(module.scratch.layout, piece.bytes, at.flags)),
    };
}
function slotNumbers(module) {
    const { scratch } = module;
    const { ulong } = scratch.layout;
    const count = scratch.ulong();
    mustCall(module, 'C_GetSlotList', 1, null, count.address);
    const room = Number(numberIn(module, count.bytes));
    if (room === 0)
        return [];
    if (room > 4096)
        throw new HostFailure({ words: `the module speaks of ${room} slots` });
    const list = scratch.bytes(room * ulong);
    mustCall(module, 'C_GetSlotList', 1, list.address, count.address);
    const found = Math.min(Number(numberIn(module, count.bytes)), room);
    return Array.from({ length: found }, (_, index) => readUlong(scratch.layout, list.bytes, index * ulong));
}
/** Numbers of the mechanisms of a token. */
function mechanisms(module, slot) {
    const { scratch } = module;
    const { ulong } = scratch.layout;
    const count = scratch.ulong();
    mustCall(module, 'C_GetMechanismList', slot, null, count.address);
    const room = Math.min(Number(numberIn(module, count.bytes)), 4096);
    if (room === 0)
        return [];
    const list = scratch.bytes(room * ulong);
    mustCall(module, 'C_GetMechanismList', slot, list.address, count.address);
    const found = Math.min(Number(numberIn(module, count.bytes)), room);
    return Array.from({ length: found }, (_, index) => Number(readUlong(scratch.layout, list.bytes, index * ulong)));
}
/** A session with a token, and the PIN for as long as it lives. */
class Session {
    #module;
    #pin;
    #pinLength;
    #slot;
    #session;
    constructor(koffi, module) {
        this.#module = module;
        this.#pin = allocate(koffi, MAX_PIN);
    }
    /** Opens a session; one that was open before is given up. */
    open(slot, isWritable) {
        if (this.#slot !== undefined)
            this.#module.call('C_CloseAllSessions', this.#slot);
        this.#session = undefined;
        const handle = this.#module.scratch.ulong();
        const flags = CKF.serialSession | (isWritable ? CKF.rwSession : 0);
        mustCall(this.#module, 'C_OpenSession', slot, flags, null, null, handle.address);
        this.#slot = slot;
        this.#session = numberIn(this.#module, handle.bytes);
    }
    /** Logs the user in, once. The PIN is copied out of `pin`, which is zeroed; an empty one means that the reader asks. */
    login(pin) {
        if (pin.length > MAX_PIN)
            throw new HostFailure({ call: 'C_Login', value: CKR.pinLenRange });
        this.#pin.bytes.set(pin);
        this.#pinLength = pin.length;
        pin.fill(0);
        this.#loginAs(CKU.user);
    }
    /** Logs in as before, for a session that was lost. */
    loginAgain() {
        if (this.#pinLength !== undefined)
            this.#loginAs(CKU.user);
    }
    find(template, read, limit) {
        const found = templateOf(this.#module, template, NUMBERS);
        return findHandles(this.#module, this.#handle(), found, limit).map((handle) => readObject(this.#module, this.#handle(), handle, read));
    }
    /** A signature as the token gives it, a view that the next request overwrites. */
    sign(key, mechanism, data, needsLogin) {
        const module = this.#module;
        const { scratch } = module;
        const session = this.#handle();
        mustCall(module, 'C_SignInit', session, mechanismOf(module, mechanism), key);
        // Keys with CKA_ALWAYS_AUTHENTICATE ask for the PIN between C_SignInit and C_Sign (section 5.6.8, C_Login).
        if (needsLogin)
            this.#loginAs(CKU.contextSpecific);
        const message = scratch.copyOf(data);
        const signature = scratch.bytes(MAX_SIGNATURE);
        const length = scratch.ulong(BigInt(MAX_SIGNATURE));
        mustCall(module, 'C_Sign', session, message.address, data.length, signature.address, length.address);
        const written = numberIn(module, length.bytes);
        if (written > BigInt(MAX_SIGNATURE))
            throw new HostFailure({ words: 'C_Sign tells an impossible length' });
        return signature.bytes.subarray(0, Number(written));
    }
    /** Makes a key pair; handles of both halves. */
    generate(mechanism, publicTemplate, privateTemplate) {
        const module = this.#module;
        const [forPublic, forPrivate] = [publicTemplate, privateTemplate].map((template) => templateOf(module, template, NUMBERS));
        const [publicKey, privateKey] = [module.scratch.ulong(), module.scratch.ulong()];
        mustCall(module, 'C_GenerateKeyPair', this.#handle(), mechanismOf(module, mechanism), forPublic.address, forPublic.count, forPrivate.address, forPrivate.count, publicKey.address, privateKey.address);
        return {
            publicKey: String(numberIn(module, publicKey.bytes)),
            privateKey: String(numberIn(module, privateKey.bytes)),
        };
    }
    create(template) {
        const object = this.#module.scratch.ulong();
        const { address, count } = templateOf(this.#module, template, NUMBERS);
        mustCall(this.#module, 'C_CreateObject', this.#handle(), address, count, object.address);
        return String(numberIn(this.#module, object.bytes));
    }
    destroy(object) {
        mustCall(this.#module, 'C_DestroyObject', this.#handle(), object);
    }
    /** Ends session and login, and zeroes the PIN whatever the module says. */
    close() {
        this.forgetPin();
        if (this.#slot !== undefined)
            this.#module.call('C_CloseAllSessions', this.#slot);
        this.#session = undefined;
    }
    forgetPin() {
        this.#pin.bytes.fill(0);
        this.#pinLength = undefined;
    }
    #handle() {
        if (this.#session === undefined)
            throw new HostFailure({ call: 'C_GetSessionInfo', value: CKR.sessionHandleInvalid });
        return this.#session;
    }
    #loginAs(user) {
        const length = this.#pinLength;
        // After a failed login there is none: what signs at the same time must not try, and count, once more.
        if (length === undefined)
            throw new HostFailure({ words: 'there is no PIN, or it was wrong and is not tried again' });
        // Without a PIN the reader has a key pad of its own.
        const value = this.#module.call('C_Login', this.#handle(), user, length > 0 ? this.#pin.address : null, length);
        if (value === CKR.ok || (user === CKU.user && value === CKR.userAlreadyLoggedIn))
            return;
        // A PIN that was wrong once must not be tried again by anyone.
        this.forgetPin();
        throw new HostFailure({ call: 'C_Login', value });
    }
}
function mechanismOf(module, { type, pss }) {
    const { scratch } = module;
    const parameter = pss === undefined
        ? undefined
        : scratch.structures(RSA_PSS_PARAMS, [
            { hash: BigInt(pss.hash), mgf: BigInt(pss.mgf), saltLength: BigInt(pss.saltLength) },
        ]);
    return scratch.structures(MECHANISM, [
        { mechanism: BigInt(type), parameter: parameter?.address ?? 0n, length: BigInt(parameter?.bytes.length ?? 0) },
    ]).address;
}
/** A structure that the module fills. */
function described(module, call, members, ...slot) {
    const { at, size } = place(module.scratch.layout, members);
    const piece = module.scratch.bytes(size);
    mustCall(module, call, ...slot, piece.address);
    return { piece, at };
}
/** Text that is padded with spaces; some modules end it with NUL. */
function textAt({ bytes }, start, length) {
    return bytes
        .toString('utf8', start, start + length)
        .replace(/\0.*$/s, '')
        .trimEnd();
}
function versionAt({ bytes }, start) {
    return `${bytes[start]}.${bytes[start + 1]}`;
}

;// CONCATENATED MODULE: ./packages/pkcs11/lib/host/main.js





const REQUESTS = 3;
const REPLIES = 4;
const NOTHING = new Uint8Array(0);
let held;
let lastSign;
// The clock is for calls of the module: while the pipe keeps this process waiting it stands still.
const pipe = new Pipe(REQUESTS, REPLIES, () => held?.watch(0));
for (let frame = pipe.next(); frame !== undefined; frame = pipe.next()) {
    const request = (frame.header ?? lastSign);
    held?.module.scratch.reset();
    held?.watch(held.stuckSeconds);
    const [reply, tail] = answer(request, frame.tail);
    pipe.reply(reply, tail);
    if (request.op === 'sign')
        lastSign = request;
    if (request.op === 'close')
        break;
}
pipe.close();
finish();
/** A reply that says no more than that all is well is undefined. */
function answer(request, tail) {
    try {
        if (request.op === 'sign')
            return [undefined, signed(request, tail)];
        const result = carriedOut(request, tail);
        return [result === undefined ? undefined : { ok: true, result }, NOTHING];
    }
    catch (error) {
        if (error instanceof HostFailure)
            return [{ ok: false, failure: error.failure }, NOTHING];
        return [{ ok: false, failure: { words: error instanceof Error ? error.message : String(error) } }, NOTHING];
    }
}
function signed(request, data) {
    return running().session.sign(BigInt(request.key), request.mechanism, data, request.login);
}
function carriedOut(request, tail) {
    switch (request.op) {
        case 'initialize':
            return started(request);
        case 'slots':
            return slots(running().module);
        case 'mechanisms':
            return mechanisms(running().module, BigInt(request.slot));
        case 'open':
            return running().session.open(BigInt(request.slot), request.writable);
        case 'login':
            return request.again === true ? running().session.loginAgain() : running().session.login(tail);
        case 'find':
            return running().session.find(request.template, request.read, request.limit);
        case 'generate':
            return running().session.generate(request.mechanism, request.publicTemplate, request.privateTemplate);
        case 'create':
            return running().session.create(request.template);
        case 'destroy':
            return running().session.destroy(BigInt(request.object));
        case 'close':
            return held?.session.close();
    }
}
function started({ bridge, module: file, reserved, stuckSeconds }) {
    const koffi = loadKoffi(bridge);
    guardProcess(koffi);
    const watch = stuckClock(koffi);
    watch(stuckSeconds);
    const module = loadModule(koffi, file);
    const info = initialize(module, reserved);
    held = { koffi, module, session: new Session(koffi, module), watch, stuckSeconds };
    return info;
}
function running() {
    if (held === undefined)
        throw new HostFailure({ words: 'the module was not started' });
    return held;
}
/** Leaves nothing behind in the token; a module that hangs here is ended by the clock, or by the parent. */
function finish() {
    if (held !== undefined) {
        held.watch(held.stuckSeconds);
        held.session.close();
        held.module.call('C_Finalize', null);
    }
    process.exit(0);
}

