export const id = 68;
export const ids = [68];
export const modules = {

/***/ 1068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L7: () => (/* reexport */ AttestationError),
  Uc: () => (/* reexport */ PAYLOAD_TYPE),
  W3: () => (/* reexport */ PREDICATE),
  Ay: () => (/* reexport */ createStatement),
  cW: () => (/* reexport */ envelopeToJson),
  rv: () => (/* reexport */ parsePredicate),
  By: () => (/* reexport */ parseStatement),
  JC: () => (/* reexport */ preAuthEncoding),
  xZ: () => (/* reexport */ predicateFromSbom),
  US: () => (/* reexport */ serializeStatement),
  PI: () => (/* reexport */ shortNameOf),
  MJ: () => (/* reexport */ validatePredicate)
});

// UNUSED EXPORTS: STATEMENT_V01, STATEMENT_V1, STRONG_ALGORITHMS, parseDigestSet, parseEnvelope

// EXTERNAL MODULE: ./packages/wire/lib/index.js + 24 modules
var lib = __webpack_require__(3631);
;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/error.js
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

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/read.js


const PLAIN_KEY = /^[A-Za-z_$@][\w$@-]*$/;
const MAX_SHOWN = 80;
/** The place of a member or an item below another place. */
function below(place, key) {
    return { code: place.code, document: place.document, path: joined(place.path, key) };
}
/** The error for a place; `problem` completes the sentence that the path begins. */
function read_fault(place, problem, details) {
    const where = [place.document, place.path].filter((part) => part !== undefined && part !== '').join(', ');
    return new AttestationError(place.code, place.path, where === '' ? problem : `${where}: ${problem}`, details);
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
    return value.length > MAX_SHOWN ? `${JSON.stringify(value.slice(0, MAX_SHOWN))}…` : JSON.stringify(value);
}
/** The value of a member that must be there. */
function read_required(object, key, read, place) {
    const value = member(object, key);
    if (value === undefined)
        throw read_fault(below(place, key), 'is missing');
    return read(value, below(place, key));
}
/** The value of a member that may be absent. `null` counts as absent, as in the JSON of protocol buffers. */
function read_optional(object, key, read, place) {
    const value = member(object, key);
    return value === undefined || value === null ? undefined : read(value, below(place, key));
}
/** Any object. */
const read_anyObject = (value, place) => {
    if ((0,lib/* isJsonObject */.OW)(value))
        return value;
    throw read_fault(place, `must be an object, found ${shown(value)}`);
};
/** Any string, the empty one included. */
const read_anyText = (value, place) => {
    if (typeof value === 'string')
        return value;
    throw read_fault(place, `must be a string, found ${shown(value)}`);
};
/** A string that is not empty. */
const read_text = (value, place) => {
    const found = read_anyText(value, place);
    if (found === '')
        throw read_fault(place, 'must not be empty');
    return found;
};
/** `true` or `false`. */
const flag = (value, place) => {
    if (typeof value === 'boolean')
        return value;
    throw read_fault(place, `must be true or false, found ${shown(value)}`);
};
/** A whole number not below `min` that a double holds exactly. */
function integerFrom(min) {
    return (value, place) => {
        if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min)
            return value;
        throw read_fault(place, `must be a whole number, ${min} or more, found ${shown(value)}`);
    };
}
/** Exactly one of the strings. */
function oneOf(allowed) {
    return (value, place) => {
        const found = allowed.find((candidate) => candidate === value);
        if (found !== undefined)
            return found;
        throw read_fault(place, `must be ${allowed.map((name) => `"${name}"`).join(' or ')}, found ${shown(value)}`);
    };
}
/** A string of a form that `words` describes, for example `must be an absolute URI`. */
function textLike(pattern, words) {
    return (value, place) => {
        if (typeof value === 'string' && pattern.test(value))
            return value;
        throw read_fault(place, `${words}, found ${shown(value)}`);
    };
}
/** An array of at least `min` items. */
function read_listOf(read, min = 0) {
    return (value, place) => {
        if (!Array.isArray(value))
            throw read_fault(place, `must be an array, found ${shown(value)}`);
        if (value.length < min)
            throw read_fault(place, 'must not be empty');
        return value.map((item, index) => read(item, below(place, index)));
    };
}
/** An object with values of one kind. */
function mapOf(read) {
    return (value, place) => {
        const entries = Object.entries(read_anyObject(value, place));
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

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/digest-set.js

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
const STRONG_ALGORITHMS = (/* unused pure expression or super */ null && ([
    'sha256',
    'sha384',
    'sha512',
    'sha512_256',
    'sha3_256',
    'sha3_384',
    'sha3_512',
    'sha224',
    'sha512_224',
]));
/**
 * A DigestSet that stands alone, outside a statement: at least one digest, known algorithms in lower-case hex.
 *
 * @param path names it in errors
 * @throws AttestationError `SUBJECT`, or `code`
 */
function parseDigestSet(value, path, code = 'SUBJECT') {
    const place = { code, document: undefined, path };
    if (value === undefined)
        throw fault(place, 'is missing');
    return digestSet(value, place);
}
/** A set of at least one digest. Unknown algorithms may hold any text: their encoding is their own. */
const digestSet = (value, place) => {
    const digests = digestSetOrEmpty(value, place);
    if (Object.keys(digests).length === 0)
        throw fault(place, 'must not be empty');
    return digests;
};
/** A set of digests that may be empty, which is how some producers leave it unset. */
const digestSetOrEmpty = (value, place) => {
    const entries = Object.entries(read_anyObject(value, place));
    return Object.fromEntries(entries.map(([name, digest]) => [algorithm(name, place), digestOf(name, digest, below(place, name))]));
};
function algorithm(name, place) {
    if (name === '')
        throw read_fault(place, 'has a digest without an algorithm name');
    return name;
}
function digestOf(name, value, place) {
    const digest = read_anyText(value, place);
    if (digest === '')
        throw read_fault(place, 'must not be empty');
    const form = FORMS.get(name);
    if (form === undefined || (LOWER_HEX.test(digest) && hasLength(digest, form)))
        return digest;
    throw read_fault(place, `must be ${wordsFor(form)} lower-case hex characters, found ${shown(value)}`);
}
function hasLength(digest, form) {
    return 'exact' in form ? form.exact.includes(digest.length) : digest.length % 2 === 0 && digest.length <= form.atMost;
}
function wordsFor(form) {
    return 'exact' in form ? form.exact.join(' or ') : `an even number, at most ${form.atMost}, of`;
}

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/formats.js

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
    throw read_fault(place, `must be an absolute URI, found ${shown(value)}`);
};
/** A ResourceURI: an absolute URI that identifies an artifact. @see in-toto attestation v1, field types */
const resourceUri = (value, place) => {
    if (typeof value === 'string' && RESOURCE_URI.test(value) && hasHost(value))
        return value;
    throw read_fault(place, `must be an absolute URI, found ${shown(value)}`);
};
/** An instant as RFC 3339 writes it, upper case, with a real date. No leap second: `Date` knows none. */
const timestamp = (value, place) => {
    if (typeof value === 'string' && isInstant(value))
        return value;
    throw read_fault(place, `must be an RFC 3339 timestamp such as 2026-01-31T12:00:00Z, found ${shown(value)}`);
};
/** Bytes as an encoder writes them in base64: padded, standard alphabet, no line ends. */
const formats_base64Text = (value, place) => {
    if (typeof value === 'string' && Buffer.from(value, 'base64').toString('base64') === value)
        return value;
    throw read_fault(place, `must be base64 (padded, standard alphabet, no line ends), found ${shown(value)}`);
};
/** A package URL with a version, the last `@` that does not begin a scope. @see https://github.com/package-url/purl-spec */
const versionedPurl = (value, place) => {
    // The length bounds the work of the pattern, which looks for its `@` from every place.
    if (typeof value === 'string' && value.length <= MAX_PURL && VERSIONED_PURL.test(value))
        return value;
    throw read_fault(place, `must be a package URL with a version, such as pkg:npm/semver@7.5.4, found ${shown(value)}`);
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

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/envelope.js



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
        throw new AttestationError('ENVELOPE', 'envelope.payloadType', 'envelope.payloadType: is not well-formed Unicode');
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
    const object = anyObject(value, ENVELOPE);
    return {
        payloadType: required(object, 'payloadType', payloadType, ENVELOPE),
        payload: required(object, 'payload', bytes, ENVELOPE),
        signatures: required(object, 'signatures', listOf(signature, 1), ENVELOPE),
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
    const type = text(value, place);
    if (!type.isWellFormed())
        throw fault(place, 'is not well-formed Unicode');
    return type;
};
const bytes = (value, place) => Buffer.from(base64Text(value, place), 'base64');
const signature = (value, place) => {
    const object = anyObject(value, place);
    const sig = required(object, 'sig', bytes, place);
    if (sig.length === 0)
        throw fault(place, 'has an empty signature');
    return { sig, keyid: optional(object, 'keyid', anyText, place) ?? '' };
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
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

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/cyclonedx.js


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
const SERIAL_NUMBER = textLike(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'must be urn:uuid: and a UUID in lower case');
/**
 * Version of a CycloneDX document in JSON that has what the standard requires of the document, its components (nested
 * ones too), services and dependencies. The serial number is optional.
 *
 * @see CycloneDX 1.4 to 1.7, JSON schema
 */
const cycloneDxVersion = (value, place) => {
    const object = read_anyObject(value, place);
    read_required(object, 'bomFormat', oneOf(['CycloneDX']), place);
    const version = read_required(object, 'specVersion', knownVersion, place);
    read_optional(object, 'serialNumber', SERIAL_NUMBER, place);
    // From 1.5 on the version of the document may be left out.
    if (version === '1.4')
        read_required(object, 'version', integerFrom(1), place);
    else
        read_optional(object, 'version', integerFrom(1), place);
    const main = read_optional(object, 'metadata', metadata, place);
    if (main !== undefined)
        assertComponents([main.component], below(place, 'metadata'), 'component', version);
    const components = read_optional(object, 'components', read_listOf(anyValue), place);
    if (components !== undefined)
        assertComponents(components, place, 'components', version);
    read_optional(object, 'services', read_listOf(service), place);
    read_optional(object, 'dependencies', read_listOf(dependency), place);
    read_optional(object, 'vulnerabilities', read_listOf(read_anyObject), place);
    return version;
};
const knownVersion = (value, place) => {
    const version = CYCLONEDX_VERSIONS.find((known) => known === value);
    if (version !== undefined)
        return version;
    throw read_fault(place, `must be one of ${CYCLONEDX_VERSIONS.join(', ')}, found ${shown(value)}`);
};
const anyValue = (value) => value;
/** The component that the document is about, if it names one. */
const metadata = (value, place) => {
    const object = read_anyObject(value, place);
    read_optional(object, 'timestamp', timestamp, place);
    const component = read_optional(object, 'component', anyValue, place);
    return component === undefined ? undefined : { component };
};
/** Walks nested components without recursion: how deep they go is the document's choice. */
function assertComponents(components, parent, key, version) {
    const known = oneOf(COMPONENT_TYPES[version]);
    const top = below(parent, key);
    const open = components.map((value, index) => ({ value, place: key === 'component' ? top : below(top, index) }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const object = read_anyObject(next.value, next.place);
        read_required(object, 'type', known, next.place);
        read_required(object, 'name', read_anyText, next.place);
        read_optional(object, 'version', read_anyText, next.place);
        const nested = below(next.place, 'components');
        for (const [index, value] of (read_optional(object, 'components', read_listOf(anyValue), next.place) ?? []).entries()) {
            open.push({ value, place: below(nested, index) });
        }
    }
}
const service = (value, place) => {
    read_required(read_anyObject(value, place), 'name', read_anyText, place);
};
const dependency = (value, place) => {
    const object = read_anyObject(value, place);
    read_required(object, 'ref', read_text, place);
    read_optional(object, 'dependsOn', read_listOf(read_text), place);
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/resource-descriptor.js



/**
 * A resource descriptor with the fields that the specification knows; others are ignored.
 *
 * @see in-toto attestation v1, ResourceDescriptor
 */
const resourceDescriptor = (value, place) => {
    const object = read_anyObject(value, place);
    const digest = read_optional(object, 'digest', digestSetOrEmpty, place);
    const descriptor = withoutUnset({
        name: read_optional(object, 'name', read_anyText, place),
        uri: read_optional(object, 'uri', resourceUri, place),
        digest: digest !== undefined && Object.keys(digest).length > 0 ? digest : undefined,
        content: read_optional(object, 'content', formats_base64Text, place),
        downloadLocation: read_optional(object, 'downloadLocation', resourceUri, place),
        mediaType: read_optional(object, 'mediaType', read_anyText, place),
        annotations: read_optional(object, 'annotations', read_anyObject, place),
    });
    if (descriptor.uri === undefined && descriptor.digest === undefined && descriptor.content === undefined) {
        throw read_fault(place, 'must have at least one of uri, digest and content');
    }
    return descriptor;
};
/** A resource descriptor with at least one digest. */
const digestedDescriptor = (value, place) => {
    // The digest is asked for first: "digest: is missing" helps more than the general rule.
    const digest = read_optional(read_anyObject(value, place), 'digest', digestSetOrEmpty, place);
    if (digest === undefined || Object.keys(digest).length === 0)
        throw read_fault(below(place, 'digest'), 'is missing');
    return { ...resourceDescriptor(value, place), digest };
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/link.js


/** A link. */
const link_link = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        name: read_required(object, 'name', read_text, place),
        command: read_optional(object, 'command', read_listOf(read_anyText), place),
        materials: read_optional(object, 'materials', materials, place),
        byproducts: read_optional(object, 'byproducts', read_anyObject, place),
        environment: read_optional(object, 'environment', read_anyObject, place),
    });
};
const material = (value, place) => {
    const name = read_required(read_anyObject(value, place), 'name', read_text, place);
    return { ...digestedDescriptor(value, place), name };
};
const materials = (value, place) => {
    const list = read_listOf(material)(value, place);
    const names = new Set();
    list.forEach(({ name }, index) => {
        if (names.has(name))
            throw read_fault(below(below(place, index), 'name'), `stands twice: ${JSON.stringify(name.slice(0, 80))}`);
        names.add(name);
    });
    return list;
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/provenance-v1.js



/** Fields of v0.2 that v1 moved or dropped. A document with both shapes says two things at once. */
const V02_FIELDS = ['builder', 'buildType', 'invocation', 'buildConfig', 'metadata', 'materials'];
/** A provenance v1. Unknown fields are ignored, those of v0.2 refused. */
const provenanceV1 = (value, place) => {
    const object = read_anyObject(value, place);
    const foreign = V02_FIELDS.find((field) => Object.hasOwn(object, field));
    if (foreign !== undefined)
        throw read_fault(below(place, foreign), 'is a field of provenance v0.2 and has no place in v1');
    return {
        buildDefinition: read_required(object, 'buildDefinition', buildDefinition, place),
        runDetails: read_required(object, 'runDetails', runDetails, place),
    };
};
const buildDefinition = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        buildType: read_required(object, 'buildType', absoluteUri, place),
        externalParameters: read_required(object, 'externalParameters', read_anyObject, place),
        internalParameters: read_optional(object, 'internalParameters', read_anyObject, place),
        resolvedDependencies: read_optional(object, 'resolvedDependencies', read_listOf(resourceDescriptor), place),
    });
};
const runDetails = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        builder: read_required(object, 'builder', builder, place),
        metadata: read_optional(object, 'metadata', provenance_v1_metadata, place),
        byproducts: read_optional(object, 'byproducts', read_listOf(resourceDescriptor), place),
    });
};
const builder = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        id: read_required(object, 'id', absoluteUri, place),
        builderDependencies: read_optional(object, 'builderDependencies', read_listOf(resourceDescriptor), place),
        version: read_optional(object, 'version', mapOf(read_anyText), place),
    });
};
const provenance_v1_metadata = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        invocationId: read_optional(object, 'invocationId', read_anyText, place),
        startedOn: read_optional(object, 'startedOn', timestamp, place),
        finishedOn: read_optional(object, 'finishedOn', timestamp, place),
    });
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/provenance-v02.js



const V1_FIELDS = ['buildDefinition', 'runDetails'];
/** A provenance v0.2. Unknown fields are ignored, those of v1 refused. */
const provenanceV02 = (value, place) => {
    const object = read_anyObject(value, place);
    const foreign = V1_FIELDS.find((field) => Object.hasOwn(object, field));
    if (foreign !== undefined)
        throw read_fault(below(place, foreign), 'is a field of provenance v1 and has no place in v0.2');
    return withoutUnset({
        builder: read_required(object, 'builder', provenance_v02_builder, place),
        buildType: read_required(object, 'buildType', absoluteUri, place),
        invocation: read_optional(object, 'invocation', invocation, place),
        buildConfig: read_optional(object, 'buildConfig', read_anyObject, place),
        metadata: read_optional(object, 'metadata', provenance_v02_metadata, place),
        materials: read_optional(object, 'materials', read_listOf(provenance_v02_material), place),
    });
};
const provenance_v02_builder = (value, place) => ({
    id: read_required(read_anyObject(value, place), 'id', absoluteUri, place),
});
const provenance_v02_material = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        uri: read_optional(object, 'uri', resourceUri, place),
        digest: read_optional(object, 'digest', digestSetOrEmpty, place),
    });
};
const invocation = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        configSource: read_optional(object, 'configSource', configSource, place),
        parameters: read_optional(object, 'parameters', read_anyObject, place),
        environment: read_optional(object, 'environment', read_anyObject, place),
    });
};
const configSource = (value, place) => withoutUnset({
    ...provenance_v02_material(value, place),
    entryPoint: read_optional(read_anyObject(value, place), 'entryPoint', read_anyText, place),
});
const provenance_v02_metadata = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        buildInvocationId: read_optional(object, 'buildInvocationId', read_anyText, place),
        buildStartedOn: read_optional(object, 'buildStartedOn', timestamp, place),
        buildFinishedOn: read_optional(object, 'buildFinishedOn', timestamp, place),
        completeness: read_optional(object, 'completeness', completeness, place),
        reproducible: read_optional(object, 'reproducible', flag, place),
    });
};
const completeness = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        parameters: read_optional(object, 'parameters', flag, place),
        environment: read_optional(object, 'environment', flag, place),
        materials: read_optional(object, 'materials', flag, place),
    });
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/release.js


/** A release. */
const releaseV02 = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        purl: read_required(object, 'purl', versionedPurl, place),
        packageId: read_optional(object, 'packageId', read_anyText, place),
    });
};
/** A release of v0.1. */
const releaseV01 = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        purl: read_required(object, 'purl', versionedPurl, place),
        releaseId: read_optional(object, 'releaseId', read_anyText, place),
    });
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/scai.js


/** An attribute report. */
const scai = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        attributes: read_required(object, 'attributes', read_listOf(assertion, 1), place),
        producer: read_optional(object, 'producer', resourceDescriptor, place),
    });
};
const assertion = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        attribute: read_required(object, 'attribute', read_text, place),
        target: read_optional(object, 'target', resourceDescriptor, place),
        conditions: read_optional(object, 'conditions', read_anyObject, place),
        evidence: read_optional(object, 'evidence', resourceDescriptor, place),
    });
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/spdx2.js


/** Versions of SPDX 2 that are accepted. */
const SPDX2_VERSIONS = ['2.2', '2.3'];
/**
 * Version of an SPDX 2 document in JSON that has what the standard requires: the document's own fields, those of packages,
 * files and relationships.
 *
 * @see SPDX 2.3, clauses 6, 7, 8 and 11, and its JSON schema
 */
const spdx2Version = (value, place) => {
    const object = read_anyObject(value, place);
    const version = read_required(object, 'spdxVersion', spdx2_knownVersion, place);
    read_required(object, 'SPDXID', oneOf(['SPDXRef-DOCUMENT']), place);
    read_required(object, 'dataLicense', oneOf(['CC0-1.0']), place);
    read_required(object, 'name', read_text, place);
    read_required(object, 'documentNamespace', namespace, place);
    read_required(object, 'creationInfo', creationInfo, place);
    read_optional(object, 'packages', read_listOf(spdxPackage), place);
    read_optional(object, 'files', read_listOf(file), place);
    read_optional(object, 'relationships', read_listOf(relationship), place);
    return version;
};
/** Identifier of an element inside the document. */
const spdxId = textLike(/^SPDXRef-[^\s\p{Cc}]+$/u, 'must begin with SPDXRef-');
const spdx2_knownVersion = (value, place) => {
    const version = SPDX2_VERSIONS.find((known) => value === `SPDX-${known}`);
    if (version !== undefined)
        return version;
    throw read_fault(place, `must be ${SPDX2_VERSIONS.map((known) => `"SPDX-${known}"`).join(' or ')}, found ${shown(value)}`);
};
/** Elements are named `<namespace>#<SPDXID>`, so it has no fragment of its own. */
const namespace = (value, place) => {
    if (typeof value === 'string' && isAbsoluteUri(value) && !value.includes('#'))
        return value;
    throw read_fault(place, `must be an absolute URI without #, found ${shown(value)}`);
};
const creationInfo = (value, place) => {
    const object = read_anyObject(value, place);
    read_required(object, 'created', timestamp, place);
    read_required(object, 'creators', read_listOf(read_text, 1), place);
};
const spdxPackage = (value, place) => {
    const object = read_anyObject(value, place);
    read_required(object, 'SPDXID', spdxId, place);
    read_required(object, 'name', read_anyText, place);
    read_required(object, 'downloadLocation', read_text, place);
    read_optional(object, 'versionInfo', read_anyText, place);
};
const file = (value, place) => {
    const object = read_anyObject(value, place);
    read_required(object, 'SPDXID', spdxId, place);
    read_required(object, 'fileName', read_text, place);
};
const relationship = (value, place) => {
    const object = read_anyObject(value, place);
    read_required(object, 'spdxElementId', read_text, place);
    read_required(object, 'relationshipType', read_text, place);
    read_required(object, 'relatedSpdxElement', read_text, place);
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/spdx3.js



const CONTEXT = /^https:\/\/spdx\.org\/rdf\/3\.0(?:\.\d{1,3})?\/spdx-context\.jsonld$/;
const SPEC_VERSION = textLike(/^3\.0\.\d{1,3}$/, 'must be 3.0.<number>');
/**
 * Version of an SPDX 3.0 document in its JSON-LD form, for example `3.0.1`: the one that the creation info of its only
 * `SpdxDocument` names.
 *
 * @see SPDX 3.0.1, serialization, and Core/Classes/SpdxDocument, CreationInfo
 */
const spdx3Version = (value, place) => {
    const object = read_anyObject(value, place);
    read_required(object, '@context', context, place);
    const elements = read_required(object, '@graph', graph, place);
    const infos = elements.filter(({ object }) => typeOf(object) === 'CreationInfo');
    for (const info of infos)
        spdx3_creationInfo(info.object, info.place);
    const documents = elements.filter(({ object }) => typeOf(object) === 'SpdxDocument');
    const [document] = documents;
    if (document === undefined || documents.length > 1) {
        throw read_fault(below(place, '@graph'), `must have exactly one SpdxDocument, found ${documents.length}`);
    }
    read_required(document.object, 'spdxId', read_text, document.place);
    return read_required(document.object, 'creationInfo', (reference, at) => versionOf(reference, infos, at), document.place);
};
const context = (value, place) => {
    const contexts = Array.isArray(value) ? value : [value];
    if (contexts.some((one) => typeof one === 'string' && CONTEXT.test(one)))
        return;
    throw read_fault(place, `must be "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", found ${shown(value)}`);
};
const spdx3_element = (value, place) => {
    const object = read_anyObject(value, place);
    read_required(object, Object.hasOwn(object, '@type') ? '@type' : 'type', read_text, place);
    return { object, place };
};
const graph = read_listOf(spdx3_element, 1);
/** Creation info stands in the document or is named by the `@id` of an object of the graph. */
function versionOf(reference, infos, place) {
    if ((0,lib/* isJsonObject */.OW)(reference))
        return spdx3_creationInfo(reference, place);
    const id = read_text(reference, place);
    const info = infos.find(({ object }) => object['@id'] === id);
    if (info === undefined)
        throw read_fault(place, `names ${shown(id)}, which is no CreationInfo of this document`);
    return spdx3_creationInfo(info.object, info.place);
}
const spdx3_creationInfo = (value, place) => {
    const object = read_anyObject(value, place);
    read_required(object, 'created', timestamp, place);
    read_required(object, 'createdBy', read_listOf(agent, 1), place);
    return read_required(object, 'specVersion', SPEC_VERSION, place);
};
/** An id, or the agent itself. */
const agent = (value, place) => {
    if (!(0,lib/* isJsonObject */.OW)(value))
        read_text(value, place);
};
function typeOf(object) {
    return object.type ?? object['@type'];
}

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/test-result.js



/** A test result. */
const testResult = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        result: read_required(object, 'result', oneOf(['PASSED', 'WARNED', 'FAILED']), place),
        configuration: read_required(object, 'configuration', read_listOf(resourceDescriptor), place),
        url: read_optional(object, 'url', resourceUri, place),
        passedTests: read_optional(object, 'passedTests', read_listOf(read_anyText), place),
        warnedTests: read_optional(object, 'warnedTests', read_listOf(read_anyText), place),
        failedTests: read_optional(object, 'failedTests', read_listOf(read_anyText), place),
    });
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/vsa.js



/** A level of a track, the track in group 1. */
const TRACK_LEVEL = /^SLSA_([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)_LEVEL_(?:\d|UNEVALUATED)$/;
/** Verified properties of v1.2, the only other values that may begin with `SLSA_`. */
const PROPERTIES = new Set(['SLSA_SOURCE_TWO_PARTY_REVIEWED', 'SLSA_BUILD_REPRODUCED']);
/** A verification summary that does not contradict itself. */
const vsa = (value, place) => {
    const object = read_anyObject(value, place);
    const verificationResult = read_required(object, 'verificationResult', oneOf(['PASSED', 'FAILED']), place);
    const verifiedLevels = read_required(object, 'verifiedLevels', levels, place);
    if (verifiedLevels.includes('FAILED') && (verificationResult === 'PASSED' || verifiedLevels.length > 1)) {
        throw read_fault(below(place, 'verifiedLevels'), 'has FAILED beside another level or a passed result');
    }
    return withoutUnset({
        verifier: read_required(object, 'verifier', verifier, place),
        timeVerified: read_optional(object, 'timeVerified', timestamp, place),
        resourceUri: read_required(object, 'resourceUri', resourceUri, place),
        policy: read_required(object, 'policy', policy, place),
        inputAttestations: read_optional(object, 'inputAttestations', read_listOf(digestedDescriptor), place),
        verificationResult,
        verifiedLevels,
        dependencyLevels: read_optional(object, 'dependencyLevels', dependencyLevels, place),
        slsaVersion: read_optional(object, 'slsaVersion', textLike(/^\d+\.\d+$/, 'must be <major>.<minor>'), place),
    });
};
const verifier = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        id: read_required(object, 'id', absoluteUri, place),
        version: read_optional(object, 'version', mapOf(read_anyText), place),
    });
};
const policy = (value, place) => {
    const uri = read_required(read_anyObject(value, place), 'uri', resourceUri, place);
    return { ...resourceDescriptor(value, place), uri };
};
const slsaResult = (value, place) => {
    const result = read_text(value, place);
    assertSlsaResult(result, place);
    return result;
};
const levels = (value, place) => {
    const results = read_listOf(slsaResult)(value, place);
    const tracks = new Set();
    results.forEach((result, index) => {
        const track = TRACK_LEVEL.exec(result)?.[1];
        if (track === undefined)
            return;
        if (tracks.has(track))
            throw read_fault(below(place, index), `is a second level of the track ${track}; only the highest may stand here`);
        tracks.add(track);
    });
    return results;
};
const dependencyLevels = (value, place) => {
    const counts = mapOf(integerFrom(0))(value, place);
    for (const result of Object.keys(counts))
        assertSlsaResult(result, below(place, result));
    return counts;
};
function assertSlsaResult(result, place) {
    if (!result.startsWith('SLSA_') || TRACK_LEVEL.test(result) || PROPERTIES.has(result))
        return;
    throw read_fault(place, `must be SLSA_<TRACK>_LEVEL_<number or UNEVALUATED>, ${[...PROPERTIES].join(', ')}, or not begin with SLSA_, found "${result.slice(0, 80)}"`);
}

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/vulns.js


/** A scan result of v0.2. */
const vulnsV02 = (value, place) => scan(vulnerability)(value, place);
/** A scan result of v0.1 in the shape of v0.2. Its text nests a finding in `vulnerability`, its example does not. */
const vulnsV01 = (value, place) => scan(nestedVulnerability)(value, place);
function scan(finding) {
    return (value, place) => {
        const object = read_anyObject(value, place);
        return {
            scanner: read_required(object, 'scanner', scanner(finding), place),
            metadata: read_required(object, 'metadata', vulns_metadata, place),
        };
    };
}
function scanner(finding) {
    return (value, place) => {
        const object = read_anyObject(value, place);
        return withoutUnset({
            uri: read_required(object, 'uri', resourceUri, place),
            version: read_optional(object, 'version', read_anyText, place),
            db: read_required(object, 'db', database, place),
            result: read_required(object, 'result', read_listOf(finding), place),
        });
    };
}
const database = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        uri: read_optional(object, 'uri', resourceUri, place),
        version: read_optional(object, 'version', read_anyText, place),
        lastUpdate: read_required(object, 'lastUpdate', timestamp, place),
    });
};
const vulnerability = (value, place) => {
    const object = read_anyObject(value, place);
    return withoutUnset({
        id: read_required(object, 'id', read_text, place),
        severity: read_required(object, 'severity', read_listOf(severity), place),
        annotations: read_optional(object, 'annotations', annotations, place),
    });
};
const nestedVulnerability = (value, place) => {
    const object = read_anyObject(value, place);
    return Object.hasOwn(object, 'vulnerability')
        ? read_required(object, 'vulnerability', vulnerability, place)
        : vulnerability(value, place);
};
const severity = (value, place) => {
    const object = read_anyObject(value, place);
    return { method: read_required(object, 'method', read_text, place), score: read_required(object, 'score', read_anyText, place) };
};
/** "list, map <string, value>": scanners write either. */
const annotations = (value, place) => Array.isArray(value) ? read_listOf(read_anyObject)(value, place) : [read_anyObject(value, place)];
const vulns_metadata = (value, place) => {
    const object = read_anyObject(value, place);
    return {
        scanStartedOn: read_required(object, 'scanStartedOn', timestamp, place),
        scanFinishedOn: read_required(object, 'scanFinishedOn', timestamp, place),
    };
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/validate.js















const READERS = {
    [PREDICATE.provenanceV1]: provenanceV1,
    [PREDICATE.provenanceV02]: provenanceV02,
    [PREDICATE.vsaV1]: vsa,
    [PREDICATE.testResultV01]: testResult,
    [PREDICATE.vulnsV02]: vulnsV02,
    [PREDICATE.vulnsV01]: vulnsV01,
    [PREDICATE.scaiV03]: scai,
    [PREDICATE.linkV03]: link_link,
    [PREDICATE.releaseV02]: releaseV02,
    [PREDICATE.releaseV01]: releaseV01,
    [PREDICATE.cosignSignV1]: read_anyObject,
};
const READER_OF_TYPE = new Map(Object.entries(READERS));
const KNOWN_TYPES = new Set([...READER_OF_TYPE.keys(), PREDICATE.spdx, PREDICATE.cyclonedx]);
const SPDX3_VERSIONS = new Set(['3', '3.0', '3.0.0', '3.0.1']);
/**
 * The predicate, if it has what its type requires. Fields that the type does not know are left alone. Of a custom type,
 * any absolute URI, nothing is required but an object.
 *
 * @param what names the document in errors, where the path `predicate…` says too little
 * @throws AttestationError `PREDICATE` with the path
 * @see in-toto attestation v1, parsing rules
 */
function validatePredicate(predicateType, predicate, what) {
    const place = { code: 'PREDICATE', document: what, path: 'predicate' };
    const typePlace = { code: 'PREDICATE', document: what, path: 'predicateType' };
    const read = readerOf(absoluteUri(predicateType, typePlace), typePlace);
    if (!(0,lib/* isJsonObject */.OW)(predicate))
        throw read_fault(place, `must be an object, found ${shown(predicate)}`);
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
    const spdx = versionInType(predicateType, PREDICATE.spdx);
    if (spdx !== undefined)
        return spdxReader(spdx, place);
    const cyclonedx = versionInType(predicateType, PREDICATE.cyclonedx);
    if (cyclonedx !== undefined)
        return cycloneDxReader(cyclonedx, place);
    const meant = nearMissOf(predicateType);
    if (meant !== undefined)
        throw read_fault(place, `${shown(predicateType)} is no predicate type`, { remedy: `write ${meant}` });
    return read_anyObject;
}
function spdxReader(version, place) {
    if (version === '')
        return (value, at) => ((0,lib/* isJsonObject */.OW)(value) && '@context' in value ? spdx3Version : spdx2Version)(value, at);
    if (SPDX3_VERSIONS.has(version))
        return spdx3Version;
    if (SPDX2_VERSIONS.some((known) => known === version))
        return ofVersion(spdx2Version, version);
    throw read_fault(place, `SPDX ${version.slice(0, 20)} is not known; known are ${SPDX2_VERSIONS.join(', ')}, 3 and 3.0`);
}
function cycloneDxReader(version, place) {
    if (version === '')
        return cycloneDxVersion;
    if (CYCLONEDX_VERSIONS.some((known) => known === version))
        return ofVersion(cycloneDxVersion, version);
    throw read_fault(place, `CycloneDX ${version.slice(0, 20)} is not known; known are ${CYCLONEDX_VERSIONS.join(', ')}`);
}
function ofVersion(read, wanted) {
    return (value, place) => {
        const found = read(value, place);
        if (found === wanted)
            return found;
        throw read_fault(place, `is of version ${found}, but its type says ${wanted}`);
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

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/index.js



;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/sbom.js






/**
 * The predicate for an SBOM: the document tells its standard and version, and must have what that version requires.
 *
 * SPDX 2.2 and 2.3 become `https://spdx.dev/Document/v<version>`, SPDX 3.0 `https://spdx.dev/Document/v3`, CycloneDX
 * `https://cyclonedx.org/bom`.
 *
 * @param what names the document in errors
 * @throws AttestationError `SBOM` with the path
 */
function predicateFromSbom(document, what = 'SBOM') {
    const place = { code: 'SBOM', document: what, path: '' };
    if (!(0,lib/* isJsonObject */.OW)(document))
        throw read_fault(place, `must be an object, found ${shown(document)}`);
    const has = (key) => Object.hasOwn(document, key);
    if (has('bomFormat')) {
        return {
            type: PREDICATE.cyclonedx,
            kind: 'cyclonedx',
            version: cycloneDxVersion(document, place),
            predicate: document,
        };
    }
    if (has('spdxVersion') || has('SPDXID')) {
        const version = spdx2Version(document, place);
        return { type: `${PREDICATE.spdx}/v${version}`, kind: 'spdx', version, predicate: document };
    }
    if (has('@context') || has('@graph')) {
        return { type: PREDICATE.spdxV3, kind: 'spdx', version: spdx3Version(document, place), predicate: document };
    }
    throw read_fault(place, 'is neither SPDX (spdxVersion, or @context and @graph) nor CycloneDX (bomFormat)', {
        remedy: `give an SBOM in JSON of SPDX ${SPDX2_VERSIONS.join(', ')} or 3.0, or of CycloneDX ${CYCLONEDX_VERSIONS.join(', ')}`,
    });
}

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/short-name.js

const SHORT_NAMES = new Map([
    [PREDICATE.provenanceV1, 'provenance'],
    [PREDICATE.provenanceV02, 'provenance'],
    [PREDICATE.vsaV1, 'vsa'],
    [PREDICATE.testResultV01, 'test-result'],
    [PREDICATE.vulnsV02, 'vulns'],
    [PREDICATE.vulnsV01, 'vulns'],
    [PREDICATE.scaiV03, 'scai'],
    [PREDICATE.linkV03, 'link'],
    [PREDICATE.releaseV02, 'release'],
    [PREDICATE.releaseV01, 'release'],
    [PREDICATE.cosignSignV1, 'signature'],
]);
const RESERVED = new Set([...SHORT_NAMES.values(), 'spdx', 'cyclonedx']);
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const VERSION = /^v?\d+(?:\.\d+)*(?:-?(?:alpha|beta|draft|rc)[\w.]*)?$/;
const MAX_LENGTH = 64;
/**
 * A short name for a predicate type, for file names and reports: `[a-z0-9-]`, 1 to 71 characters. A custom type gets the
 * last part of its path that is not a version, and never a name that belongs to a known type.
 */
function shortNameOf(predicateType) {
    const known = SHORT_NAMES.get(predicateType);
    if (known !== undefined)
        return known;
    if (versionInType(predicateType, PREDICATE.spdx) !== undefined)
        return 'spdx';
    if (versionInType(predicateType, PREDICATE.cyclonedx) !== undefined)
        return 'cyclonedx';
    const name = lastNamePart(predicateType);
    // A file that calls itself a signature or a provenance must be one.
    return RESERVED.has(name) ? `custom-${name}` : name;
}
function lastNamePart(uri) {
    const [address = ''] = uri.toLowerCase().split(/[?#]/);
    const parts = address.replace(SCHEME, '').split(/[/:]+/);
    const names = parts.filter((part) => !VERSION.test(part)).map(plain);
    return names.findLast((name) => name !== '') ?? 'custom';
}
function plain(part) {
    return part
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-/, '')
        .slice(0, MAX_LENGTH)
        .replace(/-$/, '');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/statement.js






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
    const value = external_node_util_.types.isUint8Array(payload)
        ? (0,lib/* parseJson */.qF)(payload, { what, maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH })
        : payload;
    const place = { code: 'STATEMENT', document: what, path: '' };
    const object = read_anyObject(value, place);
    return {
        _type: read_required(object, '_type', oneOf([STATEMENT_V1, STATEMENT_V01]), place),
        subject: read_required(object, 'subject', read_listOf(digestedDescriptor, 1), { ...place, code: 'SUBJECT' }),
        predicateType: read_required(object, 'predicateType', absoluteUri, place),
        predicate: object.predicate === undefined ? {} : read_required(object, 'predicate', read_anyObject, place),
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
        throw read_fault(place, 'must not be empty', { remedy: 'name at least one artifact' });
    const subject = subjects.map(({ name, digest }, index) => {
        if (name === '')
            throw read_fault(below(below(place, index), 'name'), 'must not be empty');
        return digestedDescriptor(name === undefined ? { digest: { ...digest } } : { name, digest: { ...digest } }, below(place, index));
    });
    if (predicateType === PREDICATE.linkV03)
        assertNamedApart(subject, place);
    return { _type: STATEMENT_V1, subject, predicateType, predicate: validatePredicate(predicateType, predicate) };
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
        const at = below(below(place, index), 'name');
        if (name === undefined)
            throw read_fault(at, 'is missing; a link needs the name of each product');
        if (names.has(name))
            throw read_fault(at, `"${name}" stands twice; a link needs a name of its own for each product`);
        names.add(name);
    });
}

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/index.js









/***/ })

};
