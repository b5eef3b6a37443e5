export const id = 3838;
export const ids = [3838];
export const modules = {

/***/ 31457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findInRegistry: () => (/* binding */ findInRegistry),
  findLegacy: () => (/* binding */ findLegacy),
  findReferrers: () => (/* binding */ findReferrers)
});

// EXTERNAL MODULE: ./packages/oci/lib/reference.js
var reference = __webpack_require__(33406);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/oci/lib/manifest.js
var lib_manifest = __webpack_require__(24902);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(97895);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
;// CONCATENATED MODULE: ./packages/core/lib/storage/oci/find-cosign.js




/** Annotations of a layer (cosign 2 and 3, pkg/oci/internal/signature). */
const SIGNATURE = 'dev.cosignproject.cosign/signature';
const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const CHAIN = 'dev.sigstore.cosign/chain';
const BUNDLE = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';
/** A promise of the log is all the evidence that this form has. */
const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1';
const MAX_ANNOTATION = 1024 * 1024;
/**
 * A signature over an image in the form that cosign had before version 3, as the Sigstore bundle that it is equal to:
 * over the payload, with the promise of the log. Whatever the annotations say has to verify as in any bundle.
 *
 * @throws CoreError refused `BUNDLE`, `SIGNATURE`
 */
function signatureOfLayer(layer, payload, source) {
    const signature = layer.annotations?.[SIGNATURE];
    if (signature === undefined || signature === '')
        throw (0,error/* refused */.J5)('SIGNATURE', `${source}: holds no signature`);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(payload).digest('base64');
    const bundle = {
        mediaType: MEDIA_TYPE,
        verificationMaterial: materialOf(layer, source),
        messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest }, signature },
    };
    return { text: JSON.stringify(bundle), source, signedPayload: payload };
}
/**
 * An attestation of an image in that form: the envelope is the layer.
 *
 * @throws CoreError refused `BUNDLE`, `TIMESTAMP`
 */
function attestationOfLayer(layer, bytes, source) {
    if (layer.annotations?.[TIMESTAMP] !== undefined) {
        // cosign stamps all of the envelope here, and the signature everywhere else.
        throw (0,error/* refused */.J5)('TIMESTAMP', `${source}: its timestamp is over the envelope, not over the signature`, {
            remedy: 'attest anew as a Sigstore bundle, which cosign 3 and this suite write',
        });
    }
    const envelope = readObject((0,read_limited/* utf8Of */.vw)(bytes) ?? '', `${source}: envelope`);
    return {
        text: JSON.stringify({
            mediaType: MEDIA_TYPE,
            verificationMaterial: materialOf(layer, source),
            dsseEnvelope: envelope,
        }),
        source,
    };
}
function materialOf({ annotations = {} }, source) {
    const { [CERTIFICATE]: certificate, [CHAIN]: chain, [BUNDLE]: promise, [TIMESTAMP]: timestamp } = annotations;
    return {
        ...signerOf(certificate, chain, source),
        tlogEntries: isGiven(promise) ? [logEntryOf(readObject(promise, `${source}: ${BUNDLE}`), source)] : [],
        timestampVerificationData: {
            rfc3161Timestamps: isGiven(timestamp) ? [stampOf(readObject(timestamp, `${source}: ${TIMESTAMP}`))] : [],
        },
    };
}
/** A certificate with its chain; where there is none, a key signed. */
function signerOf(certificate, chain, source) {
    if (!isGiven(certificate))
        return { publicKey: { hint: '' } };
    const [leaf, ...rest] = [
        ...pemBlocks(certificate, `${source}: ${CERTIFICATE}`),
        ...pemBlocks(chain ?? '', `${source}: ${CHAIN}`),
    ];
    if (leaf === undefined)
        throw malformed(`${source}: ${CERTIFICATE}`);
    return { x509CertificateChain: { certificates: [leaf, ...rest].map((rawBytes) => ({ rawBytes })) } };
}
/** Rekor's promise beside what it promises. */
function logEntryOf({ SignedEntryTimestamp: signedEntryTimestamp, Payload: payload }, source) {
    const what = `${source}: ${BUNDLE}`;
    if (typeof signedEntryTimestamp !== 'string' || !(0,types/* isJsonObject */.O)(payload))
        throw malformed(what);
    const { body, integratedTime, logIndex, logID } = payload;
    if (typeof body !== 'string' || typeof logID !== 'string' || !/^[0-9a-f]{64}$/.test(logID))
        throw malformed(what);
    const { kind, apiVersion } = readObject(Buffer.from(body, 'base64').toString('utf8'), `${what}: body`);
    if (typeof kind !== 'string' || typeof apiVersion !== 'string')
        throw malformed(what);
    return {
        logIndex: whole(logIndex, what),
        logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
        kindVersion: { kind, version: apiVersion },
        integratedTime: whole(integratedTime, what),
        inclusionPromise: { signedEntryTimestamp },
        canonicalizedBody: body,
    };
}
function stampOf({ SignedRFC3161Timestamp: signedTimestamp }) {
    if (typeof signedTimestamp !== 'string')
        throw malformed(TIMESTAMP);
    return { signedTimestamp };
}
function whole(value, what) {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)
        return String(value);
    throw malformed(what);
}
/** Base64 of the certificates of a PEM text, which holds nothing else. */
function pemBlocks(text, what) {
    const blocks = text.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g) ?? [];
    const rest = blocks.reduce((left, block) => left.replace(block, ''), text);
    if (text.length > MAX_ANNOTATION || rest.trim() !== '')
        throw malformed(what);
    return blocks.map((block) => block.replace(/-----[A-Z ]+-----|\s/g, ''));
}
function isGiven(text) {
    return text !== undefined && text !== '';
}
function readObject(text, what) {
    const value = find_cosign_parse(text, what);
    if (!(0,types/* isJsonObject */.O)(value))
        throw malformed(what);
    return value;
}
function find_cosign_parse(text, what) {
    try {
        return (0,parse/* parseJson */.q)(text, { what, maxBytes: 16 * MAX_ANNOTATION, maxDepth: 100 });
    }
    catch (cause) {
        throw malformed(what, cause);
    }
}
function malformed(what, cause) {
    const detail = cause instanceof Error ? `: ${cause.message}` : '';
    return (0,error/* refused */.J5)('BUNDLE', `${what} is malformed${detail}`, cause === undefined ? {} : { cause });
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/oci/find-layers.js




/** Most bundles of one image that are looked at, as in cosign. */
const MAX_BUNDLES = 100;
/** Largest bundle of a registry, and all of one image together, in bytes (case R06). */
const MAX_BUNDLE_BYTES = 8 * 1024 * 1024;
const MAX_ALL_BYTES = 64 * 1024 * 1024;
const BUNDLE_PREFIX = 'application/vnd.dev.sigstore.bundle';
const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json';
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json';
/** For one image: so many bundles, so many bytes. */
function newAllowance() {
    let bundles = 0;
    let all = 0;
    return {
        take: (bytes) => {
            bundles += 1;
            if (bytes > MAX_BUNDLE_BYTES)
                throw tooLarge(`has ${bytes} bytes; at most ${MAX_BUNDLE_BYTES} are read`);
            if (bundles > MAX_BUNDLES)
                throw tooLarge(`is one of more than ${MAX_BUNDLES} bundles of the image`);
            if (all + bytes > MAX_ALL_BYTES)
                throw tooLarge(`is more than ${MAX_ALL_BYTES} bytes together with other bundles of the image`);
            all += bytes;
        },
    };
}
/** Whether a media type is that of a Sigstore bundle, of whatever version: the reader says which it knows. */
function isBundleLayer(mediaType) {
    return mediaType.startsWith(BUNDLE_PREFIX);
}
/**
 * The bundles that a manifest holds as layers: Sigstore bundles as they are; signatures and attestations of cosign's older
 * form as the bundles that they are equal to. Layers of other types are left out. Each failure stands in its place.
 */
async function bundlesOfManifest(manifest, source, repository, registry, allowance) {
    const layers = (0,lib_manifest/* layersOf */.w)(manifest);
    const found = [];
    for (const [index, layer] of layers.entries()) {
        if (!isKnown(layer.mediaType))
            continue;
        const place = layers.length === 1 ? source : `${source}, layer ${index}`;
        try {
            allowance.take(layer.size);
            const bytes = await registry.blob(repository, layer, MAX_BUNDLE_BYTES);
            found.push(bundleOf(layer, bytes, place));
        }
        catch (failure) {
            found.push({ text: '', source: place, failure: failure instanceof Error ? failure : new Error(String(failure)) });
            // Hundreds of refusals would say no more than the first ones.
            if (found.length > MAX_BUNDLES)
                break;
        }
    }
    return found;
}
function isKnown(mediaType) {
    return isBundleLayer(mediaType) || mediaType === SIMPLE_SIGNING || mediaType === ENVELOPE;
}
function bundleOf(layer, bytes, source) {
    if (layer.mediaType === SIMPLE_SIGNING)
        return signatureOfLayer(layer, bytes, source);
    if (layer.mediaType === ENVELOPE)
        return attestationOfLayer(layer, bytes, source);
    const text = (0,read_limited/* utf8Of */.vw)(bytes);
    if (text === undefined)
        throw (0,error/* refused */.J5)('BUNDLE', 'is not UTF-8');
    return { text, source };
}
function tooLarge(problem) {
    return (0,error/* refused */.J5)('BUNDLE_TOO_LARGE', problem, { remedy: 'attest large documents by their digest' });
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/oci/find-tags.js



/** What cosign puts under a tag beside the image. */
const SUFFIXES = ['sig', 'att'];
/**
 * Signatures and attestations of the tags `sha256-<hex>.sig` and `sha256-<hex>.att`, of which each layer is one. Tags can
 * be moved by anybody who may push: nothing of them is believed before it verifies.
 *
 * @param digest `sha256:<hex>` of the image
 */
async function findByTags(digest, repository, registry) {
    const allowance = newAllowance();
    const found = await Promise.all(SUFFIXES.map((suffix) => bundlesOfTag(`${digest.replace(':', '-')}.${suffix}`, repository, registry, allowance)));
    return found.flat();
}
async function bundlesOfTag(tag, repository, registry, allowance) {
    const source = `${(0,reference/* shownRepository */.e9)(repository)}:${tag}`;
    try {
        const manifest = await registry.findManifest(repository, tag);
        if (manifest === undefined)
            return [];
        if (manifest.kind === 'index')
            throw (0,error/* refused */.J5)('BUNDLE', 'is an index, not a list of signatures');
        return await bundlesOfManifest(manifest, source, repository, registry, allowance);
    }
    catch (failure) {
        return [{ text: '', source, failure: failure instanceof Error ? failure : new Error(String(failure)) }];
    }
}

// EXTERNAL MODULE: ./packages/core/lib/storage/oci/format.js
var format = __webpack_require__(85574);
// EXTERNAL MODULE: ./packages/core/lib/storage/oci/put.js
var put = __webpack_require__(63968);
;// CONCATENATED MODULE: ./packages/core/lib/storage/oci/find.js







/** Manifests that are fetched at once. */
const AT_ONCE = 8;
/** What a manifest is called that may hold bundles, beside the media types of bundles themselves. */
const ARTIFACT_TYPES = [
    // Registries that list no type, or that of the config.
    undefined,
    format/* EMPTY_MEDIA_TYPE */.ST,
    // cosign's older forms, as referrers.
    'application/vnd.dev.cosign.artifact.sig.v1+json',
    'application/vnd.dev.cosign.artifact.att.v1+json',
    'application/vnd.in-toto+json',
];
/** Bundles about an image, from its registry: referrers, then the tags that cosign had before. */
async function findInRegistry(query, ports) {
    return [...(await findReferrers(query, ports)), ...(await findLegacy(query, ports))];
}
/**
 * Bundles that are attached to an image as OCI 1.1 referrers, by the registry's own list or by the fallback tag. What
 * cannot be had is there with its reason, and stops no other; what refers to another digest is left out (case D13).
 *
 * @param part of them: what a list says about types only decides what is fetched first
 * @throws OciError when the registry does not tell what refers to the image
 */
async function findReferrers(query, ports, part = 'all') {
    const image = imageOf(query);
    const repository = (0,put/* repositoryFor */.c)(image, ports.attestationRepository);
    const { digest } = image.descriptor;
    const listed = await ports.registry.referrers(repository, digest);
    const candidates = wantedFirst(listed.filter(mayHoldBundles), query.predicateType);
    const allowance = newAllowance();
    const looked = candidates.slice(0, MAX_BUNDLES).filter((candidate) => isInPart(candidate, part, query.predicateType));
    const found = await (0,map_limit/* mapLimit */.s)(looked, AT_ONCE, (descriptor) => bundlesOfReferrer(descriptor, digest, repository, ports.registry, allowance));
    const more = candidates.length - MAX_BUNDLES;
    return more > 0 && part !== 'likely' ? [...found.flat(), notLookedAt(repository, digest, more)] : found.flat();
}
/** Bundles in the form that cosign had before version 3. @throws OciError */
async function findLegacy(query, ports) {
    const image = imageOf(query);
    const repository = (0,put/* repositoryFor */.c)(image, ports.attestationRepository);
    return findByTags(image.descriptor.digest, repository, ports.registry);
}
function imageOf({ image, name }) {
    if (image !== undefined)
        return image;
    throw (0,error/* badInput */.AN)('INPUT', `bundle-from: oci: ${name ?? 'the artifact'} is no image`, {
        remedy: 'name it in `images`, as registry/repository@digest',
    });
}
function mayHoldBundles({ artifactType }) {
    return ARTIFACT_TYPES.includes(artifactType) || isBundleLayer(artifactType ?? '');
}
/** Those that call themselves what is demanded come first, so that many others do not hide them (case B11). */
function wantedFirst(candidates, predicateType) {
    const isWanted = ({ annotations }) => predicateType !== undefined && annotations?.[format/* ANNOTATION */.YX.predicateType] === predicateType;
    return [...candidates.filter(isWanted), ...candidates.filter((candidate) => !isWanted(candidate))];
}
function isInPart({ annotations }, part, predicateType) {
    if (part === 'all')
        return true;
    const type = annotations?.[format/* ANNOTATION */.YX.predicateType] ?? predicateType;
    return (predicateType === undefined || type === predicateType) === (part === 'likely');
}
async function bundlesOfReferrer(descriptor, digest, repository, registry, allowance) {
    const source = `${(0,reference/* shownRepository */.e9)(repository)}@${descriptor.digest}`;
    try {
        const manifest = await registry.readReferrer(repository, descriptor, digest);
        if (manifest === undefined)
            return [];
        const found = await bundlesOfManifest(manifest, source, repository, registry, allowance);
        if (found.length > 0 || !isBundleLayer(descriptor.artifactType ?? ''))
            return found;
        throw (0,error/* refused */.J5)('BUNDLE', 'calls itself a Sigstore bundle and holds none');
    }
    catch (failure) {
        return [{ text: '', source, failure: asError(failure) }];
    }
}
/** More than anybody attaches on purpose. The right one may be among them, so this decides nothing. */
function notLookedAt(repository, digest, more) {
    const failure = (0,error/* undecided */.oo)('STORE', `${more} more referrers may hold bundles; at most ${MAX_BUNDLES} of an image are looked at`, { remedy: 'remove what is not needed, or give the right bundle as `bundle`' });
    return { text: '', source: `${(0,reference/* shownRepository */.e9)(repository)}@${digest}`, failure };
}
function asError(failure) {
    return failure instanceof Error ? failure : new Error(String(failure));
}


/***/ }),

/***/ 57058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ readDescriptors),
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   qq: () => (/* binding */ readDescriptor)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(168);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21423);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39649);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7103);




/** RFC 6838, section 4.2, as the image spec demands it; and `;version=0.2` behind it, as older Sigstore bundles have it. */
const MEDIA_TYPE = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}(?:; ?[A-Za-z0-9]{1,32}=[A-Za-z0-9._-]{1,32})?$/;
/**
 * A descriptor (image spec 1.1, "Content Descriptors"). Its size is a whole number that a double holds: -1, 1e30 and
 * 2^53 are none (case D02). `data` and `urls` are not used: content comes from the registry and is compared. Null counts as absent in what may be
 * absent.
 *
 * @param path names the descriptor in errors
 * @throws OciError `MANIFEST`
 */
function readDescriptor(value, path) {
    const wrong = (why) => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', `${path}: ${why}`);
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        throw wrong('is no descriptor');
    const { mediaType, digest, size } = value;
    if (typeof mediaType !== 'string' || !MEDIA_TYPE.test(mediaType))
        throw wrong('its mediaType is none');
    if (typeof digest !== 'string' || (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(digest) === undefined)
        throw wrong('its digest is neither SHA-256 nor SHA-512');
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw wrong('its size is no number of bytes');
    const artifactType = textOf(value.artifactType, wrong, 'artifactType');
    const annotations = annotationsOf(value.annotations, path);
    const platform = platformOf(value.platform, wrong);
    return {
        mediaType,
        digest,
        size,
        ...(artifactType === undefined ? {} : { artifactType }),
        ...(annotations === undefined ? {} : { annotations }),
        ...(platform === undefined ? {} : { platform }),
    };
}
/** The descriptors of a list, for which some tools write null when it is empty. @throws OciError `MANIFEST` */
function readDescriptors(value, path) {
    if (value === null)
        return [];
    if (!Array.isArray(value))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', `${path}: is no list`);
    const list = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .readArray */ .oU)(value, path);
    if (list.length > _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DESCRIPTORS */ .a_) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', `${path}: has ${list.length} entries; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DESCRIPTORS */ .a_} are read`);
    }
    return list.map((entry, index) => readDescriptor(entry, `${path}[${index}]`));
}
/** The annotations of a manifest or descriptor. @throws OciError `MANIFEST` */
function annotationsOf(value, path) {
    if (value === undefined || value === null)
        return undefined;
    const entries = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? Object.entries(value) : undefined;
    if (entries?.every((entry) => typeof entry[1] === 'string'))
        return Object.fromEntries(entries);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', `${path}.annotations: must hold texts only`);
}
function platformOf(value, wrong) {
    if (value === undefined || value === null)
        return undefined;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        throw wrong('its platform is none');
    const { os, architecture } = value;
    if (typeof os !== 'string' || typeof architecture !== 'string')
        throw wrong('its platform lacks os or architecture');
    const variant = textOf(value.variant, wrong, 'platform.variant');
    return { os, architecture, ...(variant === undefined ? {} : { variant }) };
}
function textOf(value, wrong, name) {
    if (value === undefined || value === null)
        return undefined;
    if (typeof value === 'string')
        return value;
    throw wrong(`its ${name} is no text`);
}


/***/ }),

/***/ 24902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ artifactTypeOf),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44411);
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57058);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39649);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7103);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36719);





/**
 * The manifest that bytes are. They must have been compared with their digest before.
 *
 * Its kind is what body, `Content-Type` and descriptor all say; a body that could be read as another kind by somebody
 * else, with `manifests` and `layers`, is refused (case D03, CVE-2021-41190).
 *
 * @param what names the manifest in errors
 * @param declared media type by the reply's header, undefined where it had none
 * @throws OciError `MANIFEST`, `MEDIA_TYPE`, `CONTENT_SIZE`
 */
function parseManifest(bytes, digest, what, declared) {
    const value = readBody(bytes, what);
    const written = value.mediaType;
    if (written !== undefined && typeof written !== 'string')
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MEDIA_TYPE', `${what}: its mediaType is no text`);
    if (written !== undefined && declared !== undefined && written !== declared) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MEDIA_TYPE', `${what}: says that it is ${shown(written)}, and the registry says ${shown(declared)}`);
    }
    const mediaType = written ?? declared;
    const kind = mediaType === undefined ? undefined : (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(mediaType);
    if (mediaType === undefined || kind === undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MEDIA_TYPE', `${what}: is ${shown(mediaType ?? 'of no type')}, which is no manifest that is read`, {
            remedy: 'push the image with a current tool: an OCI image manifest or index, or Docker schema 2',
        });
    }
    if (kind === 'manifest' && bytes.byteLength > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MANIFEST_BYTES */ .ZJ) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('CONTENT_SIZE', `${what}: has ${bytes.byteLength} bytes; a manifest has at most ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MANIFEST_BYTES */ .ZJ}`);
    }
    assertOneKind(value, kind, what);
    const manifests = kind === 'index' ? (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptors */ .DT)(value.manifests, `${what}: manifests`) : [];
    if (kind === 'manifest') {
        (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptor */ .qq)(value.config, `${what}: config`);
        (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptors */ .DT)(value.layers, `${what}: layers`);
    }
    if (value.subject !== undefined && value.subject !== null)
        (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptor */ .qq)(value.subject, `${what}: subject`);
    const { artifactType } = value;
    const descriptor = {
        mediaType,
        digest,
        size: bytes.byteLength,
        ...(typeof artifactType === 'string' && artifactType !== '' ? { artifactType } : {}),
    };
    return { descriptor, bytes, value, kind, manifests };
}
/** The descriptor in a manifest's `subject`, undefined where it has none. @throws OciError `MANIFEST` */
function subjectOf(manifest) {
    const { subject } = manifest.value;
    return subject === undefined || subject === null
        ? undefined
        : (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptor */ .qq)(subject, `${manifest.descriptor.digest}: subject`);
}
/** The layers of a manifest, empty for an index. @throws OciError `MANIFEST` */
function layersOf(manifest) {
    return manifest.kind === 'index'
        ? []
        : (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptors */ .DT)(manifest.value.layers, `${manifest.descriptor.digest}: layers`);
}
/** The configuration of a manifest; undefined for an index. @throws OciError `MANIFEST` */
function configOf(manifest) {
    if (manifest.kind === 'index')
        return undefined;
    return (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptor */ .qq)(manifest.value.config, `${manifest.descriptor.digest}: config`);
}
/** What kind of artifact a manifest is: its own word, else its configuration's type (distribution spec 1.1, "Listing Referrers"). */
function artifactTypeOf(manifest) {
    return manifest.descriptor.artifactType ?? configOf(manifest)?.mediaType;
}
function readBody(bytes, what) {
    try {
        const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(bytes, { what, maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_INDEX_BYTES */ .w2 });
        if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value))
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', `${what}: is no object`);
        if (value.schemaVersion !== 2) {
            throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', `${what}: its schemaVersion is not 2`, {
                remedy: 'push the image with a current tool',
            });
        }
        return value;
    }
    catch (cause) {
        if (cause instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M)
            throw cause;
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', cause instanceof Error ? cause.message : `${what}: is no JSON`, { cause });
    }
}
function assertOneKind(value, kind, what) {
    const foreign = kind === 'index' ? ['layers', 'config', 'fsLayers'] : ['manifests', 'fsLayers'];
    const found = foreign.find((key) => value[key] !== undefined);
    if (found !== undefined) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('MANIFEST', `${what}: is an ${kind === 'index' ? 'index' : 'image manifest'} and has \`${found}\`, so that readers may take it for something else`);
    }
}
/** A text of a registry in a message. */
function shown(text) {
    return text.replace(/[^\x20-\x7e]/g, '?').slice(0, 120);
}


/***/ }),

/***/ 36719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ MEDIA_TYPE),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Wy: () => (/* binding */ essenceOf),
/* harmony export */   qO: () => (/* binding */ ACCEPT_MANIFESTS)
/* harmony export */ });
/** Media types that are read and written (image spec 1.1), with Docker's own for the same things. */
const MEDIA_TYPE = {
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    index: 'application/vnd.oci.image.index.v1+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    empty: 'application/vnd.oci.empty.v1+json',
};
/** What a manifest of a media type is; undefined for a type that is not read. */
function kindOf(mediaType) {
    if (mediaType === MEDIA_TYPE.index || mediaType === MEDIA_TYPE.dockerIndex)
        return 'index';
    return mediaType === MEDIA_TYPE.manifest || mediaType === MEDIA_TYPE.dockerManifest ? 'manifest' : undefined;
}
/** `Accept` for a manifest of any kind that is read. */
const ACCEPT_MANIFESTS = [
    MEDIA_TYPE.manifest,
    MEDIA_TYPE.index,
    MEDIA_TYPE.dockerManifest,
    MEDIA_TYPE.dockerIndex,
].join(', ');
/** The media type of a `Content-Type`, without parameters; undefined where there is none. */
function essenceOf(contentType) {
    const essence = (contentType ?? '').split(';')[0]?.trim().toLowerCase();
    return essence === '' ? undefined : essence;
}


/***/ }),

/***/ 168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   E3: () => (/* binding */ readString),
/* harmony export */   oU: () => (/* binding */ readArray)
/* harmony export */ });
/* unused harmony export readInteger */
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20209);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44411);


/** The value as an object. @throws WireError `JSON_TYPE`, naming the path */
function readObject(value, path) {
    if ((0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return value;
    throw wrongType(path, 'an object', value);
}
/** The value as an array. @throws WireError `JSON_TYPE`, naming the path */
function readArray(value, path) {
    if (Array.isArray(value))
        return value;
    throw wrongType(path, 'an array', value);
}
/** The value as a string, empty ones included. @throws WireError `JSON_TYPE`, naming the path */
function readString(value, path) {
    if (typeof value === 'string')
        return value;
    throw wrongType(path, 'a string', value);
}
/** The value as a whole number that a double holds exactly. @throws WireError `JSON_TYPE`, naming the path */
function readInteger(value, path) {
    if (typeof value === 'number' && Number.isSafeInteger(value))
        return value;
    throw wrongType(path, 'a whole number', value);
}
function wrongType(path, wanted, value) {
    const found = value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .WireError */ .c('JSON_TYPE', `${path}: must be ${wanted}, found ${found}`);
}


/***/ })

};
