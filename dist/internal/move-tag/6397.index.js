export const id = 6397;
export const ids = [6397];
export const modules = {

/***/ 6397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTokenKey: () => (/* reexport */ openTokenKey),
  parsePkcs11Uri: () => (/* reexport */ parsePkcs11Uri),
  readPinSource: () => (/* reexport */ readPinSource)
});

// UNUSED EXPORTS: Pkcs11Error, formatPkcs11Uri, generateKey, installedHostScript, isPkcs11Uri, listKeys, listTokens, withoutLineEnd, writeCertificate

;// CONCATENATED MODULE: ./packages/pkcs11/lib/tokens.js
/**
 * Opens the private key that a URI names: starts the module in a child process, logs in once, finds the key and its public
 * half.
 *
 * @throws Pkcs11Error
 */
async function openTokenKey(options) {
    const { openTokenKey } = await Promise.all(/* import() */[__webpack_require__.e(7118), __webpack_require__.e(41)]).then(__webpack_require__.bind(__webpack_require__, 41));
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
    const { generateKey } = await Promise.all(/* import() */[__webpack_require__.e(7118), __webpack_require__.e(516)]).then(__webpack_require__.bind(__webpack_require__, 516));
    return generateKey(options);
}
/**
 * Stores a certificate beside its private key, with the same label and id. The same one twice is no fault.
 *
 * @throws Pkcs11Error `CERTIFICATE` for what is none or of another key, `KEY_EXISTS` where another one is stored
 */
async function writeCertificate(options) {
    const { writeCertificate } = await Promise.all(/* import() */[__webpack_require__.e(7118), __webpack_require__.e(9452)]).then(__webpack_require__.bind(__webpack_require__, 9452));
    return writeCertificate(options);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./packages/pkcs11/lib/error.js
var error = __webpack_require__(1169);
;// CONCATENATED MODULE: ./packages/pkcs11/lib/uri/pin-source.js




/** Bytes; a PIN is a few digits. */
const MAX_PIN_FILE = 1024;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/**
 * The PIN out of the file that `pin-source` names, without one line ending. The caller zeroes it, and hands it to the
 * package, which does too.
 *
 * @see RFC 7512, section 2.4: `file:` with or without `//`, or an absolute path; `|program` is not run
 * @throws Pkcs11Error `PIN_SOURCE`
 */
function readPinSource(source) {
    const file = fileOf(source);
    // A pipe would block the process for as long as nobody writes to it; a terminal asks nobody in a job.
    const descriptor = opened(file);
    const bytes = Buffer.alloc(MAX_PIN_FILE + 1);
    try {
        const stat = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stat.isFile())
            throw wrong(`${file} is not a regular file`);
        if (stat.size > MAX_PIN_FILE)
            throw wrong(`${file} is larger than ${MAX_PIN_FILE} bytes`);
        const length = (0,external_node_fs_.readSync)(descriptor, bytes, 0, bytes.length, 0);
        const pin = withoutLineEnd(bytes.subarray(0, length));
        if (pin.length === 0)
            throw wrong(`${file} is empty`);
        if (pin.length > MAX_PIN_FILE || pin.includes(LINE_FEED))
            throw wrong(`${file} holds more than one line`);
        return Buffer.from(pin);
    }
    finally {
        bytes.fill(0);
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Bytes of a PIN without one line ending, a view: secrets are often stored with one. */
function withoutLineEnd(pin) {
    if (pin.at(-1) !== LINE_FEED)
        return pin;
    return pin.subarray(0, pin.at(-2) === CARRIAGE_RETURN ? -2 : -1);
}
function fileOf(source) {
    if (source.startsWith('|'))
        throw wrong('a program to ask (|…) is not run', 'use pin-source=file:/path, or the secret input');
    if ((0,external_node_path_.isAbsolute)(source))
        return source;
    if (!/^file:/i.test(source))
        throw wrong('it is neither file:/path nor an absolute path');
    if (/^file:(?!\/)/i.test(source))
        throw wrong('the path of the file must be absolute');
    try {
        return (0,external_node_url_.fileURLToPath)(new URL(source));
    }
    catch (cause) {
        throw wrong('the file URI names another host, or is broken', undefined, cause);
    }
}
function opened(file) {
    try {
        return (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    }
    catch (cause) {
        const why = cause instanceof Error && 'code' in cause ? String(cause.code) : 'it cannot be opened';
        throw wrong(`${file}: ${why}`, undefined, cause);
    }
}
function wrong(why, remedy = 'put the PIN, and nothing else, into a file that only the job may read, or use the secret input', cause) {
    return new error/* Pkcs11Error */.Y('PIN_SOURCE', `pin-source: ${why}`, { remedy, cause });
}

;// CONCATENATED MODULE: ./packages/pkcs11/lib/uri/percent.js
/** Bytes of a percent-encoded text, or undefined where a `%` stands without two hex digits (RFC 3986, section 2.1). */
function percentDecoded(text) {
    if (/%(?![0-9A-Fa-f]{2})/.test(text))
        return undefined;
    const parts = text.split(/(%[0-9A-Fa-f]{2})/);
    return Buffer.concat(parts.map((part) => (part.startsWith('%') ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part, 'utf8'))));
}
/** Text with every byte encoded that is not unreserved. */
function percent_percentEncoded(text) {
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
        throw uri_wrong('it does not begin with pkcs11:');
    if (text.length > MAX_LENGTH)
        throw uri_wrong(`it is longer than ${MAX_LENGTH} characters`);
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
            throw uri_wrong(`"${nameOnly(attribute)}" is no attribute`);
        const [name, value] = [attribute.slice(0, equals), attribute.slice(equals + 1)];
        if (name === 'pin-value') {
            throw new error/* Pkcs11Error */.Y('URI', 'a PIN does not belong in a PKCS#11 URI (pin-value)', {
                remedy: 'take it out, change it if it was stored anywhere, and hand it over as a secret',
            });
        }
        // Vendors may repeat theirs in the query; nobody may repeat the others (section 2.3).
        if (seen.has(name) && !VENDOR_NAME.test(name))
            throw uri_wrong(`the attribute ${name} stands there twice`);
        seen.add(name);
        if (!allowed.test(value)) {
            throw uri_wrong(`the value of ${nameOnly(name)} holds a character that must be percent-encoded`, 'write a space as %20');
        }
        yield [name, value];
    }
}
function pathField(name, value) {
    if (Object.hasOwn(PATH_TEXT, name)) {
        const text = textOf(name, value);
        if (name === 'library-version' && !VERSION.test(text))
            throw uri_wrong('library-version is a number such as 2.6');
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
                throw uri_wrong(`type is one of ${TYPES.join(', ')}`);
            return { type };
        }
        case 'slot-id': {
            const slotId = Number(value);
            if (!/^\d{1,16}$/.test(value) || !Number.isSafeInteger(slotId))
                throw uri_wrong('slot-id is a decimal number');
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
        throw uri_wrong('module-path must be absolute', 'write the whole path, so that no other file of that name can take its place');
    }
    if (name === 'module-name' && !/^[A-Za-z0-9][A-Za-z0-9._+-]{0,127}$/.test(text)) {
        throw uri_wrong('module-name is a bare name, such as softhsm2', 'a path goes into module-path');
    }
    return { [QUERY_TEXT[name]]: text };
}
/** Attributes of vendors are left alone; what nobody knows may have been meant to narrow the choice of key. */
function vendorsOrWrong(name, where) {
    if (VENDOR_NAME.test(name))
        return {};
    throw uri_wrong(`${nameOnly(name)} is no attribute of the ${where}`, 'the attributes are those of RFC 7512; vendors’ begin with x-');
}
function textOf(name, value) {
    const bytes = decoded(name, value);
    const text = bytes.toString('utf8');
    if (!Buffer.from(text).equals(bytes))
        throw uri_wrong(`the value of ${name} is not UTF-8`);
    if (text.includes('\0'))
        throw uri_wrong(`the value of ${name} holds a NUL`);
    return text;
}
function decoded(name, value) {
    const bytes = percentDecoded(value);
    if (bytes === undefined)
        throw uri_wrong(`the value of ${name} has a % that no two hex digits follow`);
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
function uri_wrong(why, remedy = 'write it as pkcs11:token=…;object=…?module-path=… (RFC 7512)') {
    return new error/* Pkcs11Error */.Y('URI', `the PKCS#11 URI is wrong: ${why}`, { remedy });
}

;// CONCATENATED MODULE: ./packages/pkcs11/lib/index.js







/***/ })

};
