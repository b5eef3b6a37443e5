export const id = 2603;
export const ids = [2603];
export const modules = {

/***/ 61712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ predicateTypeOf),
/* harmony export */   w: () => (/* binding */ claimedIdentities)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3100);


/** Largest statement that is looked at, in bytes. */
const MAX_STATEMENT = 32 * 1024 * 1024;
/** Predicate type that a bundle, unverified, claims in its statement; undefined for one that has none. */
function predicateTypeOf(bundle) {
    const { dsseEnvelope } = bundle;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(dsseEnvelope) || typeof dsseEnvelope.payload !== 'string')
        return undefined;
    const payload = Buffer.from(dsseEnvelope.payload, 'base64');
    const statement = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(payload, { what: 'statement', maxBytes: MAX_STATEMENT, maxDepth: 100 });
    return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(statement) && typeof statement.predicateType === 'string' ? statement.predicateType : undefined;
}
/** Identities that the certificate of a bundle, unverified, names; none for a bundle signed with a key. */
function claimedIdentities(bundle) {
    const material = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(bundle.verificationMaterial) ? bundle.verificationMaterial : {};
    const { certificate } = material;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(certificate) || typeof certificate.rawBytes !== 'string')
        return [];
    const names = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(certificate.rawBytes, 'base64')).subjectAltName ?? '';
    return names.split(', ').map((name) => name.replace(/^(?:URI|email):/, '').replace(/^"(.*)"$/, '$1'));
}


/***/ }),

/***/ 85574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ EMPTY_CONFIG),
/* harmony export */   NV: () => (/* binding */ BUNDLE_MEDIA_TYPE),
/* harmony export */   ST: () => (/* binding */ EMPTY_MEDIA_TYPE),
/* harmony export */   SY: () => (/* binding */ MANIFEST_MEDIA_TYPE),
/* harmony export */   YX: () => (/* binding */ ANNOTATION)
/* harmony export */ });
/** What a bundle is, as a layer and as an artifact. @see cosign's bundle specification, Sigstore Bundle 0.3 */
const BUNDLE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** A config that says nothing. @see OCI image spec 1.1, Guidance for an empty descriptor */
const EMPTY_MEDIA_TYPE = 'application/vnd.oci.empty.v1+json';
const EMPTY_CONFIG = Buffer.from('{}');
const MANIFEST_MEDIA_TYPE = 'application/vnd.oci.image.manifest.v1+json';
/** Annotations of a bundle's manifest, as cosign 3 and GitHub's client write them. */
const ANNOTATION = {
    content: 'dev.sigstore.bundle.content',
    predicateType: 'dev.sigstore.bundle.predicateType',
    created: 'org.opencontainers.image.created',
};


/***/ }),

/***/ 82603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fitsIntoRegistry: () => (/* reexport */ fitsIntoRegistry),
  ociStore: () => (/* reexport */ ociStore),
  repositoryFor: () => (/* reexport */ put/* repositoryFor */.c)
});

// UNUSED EXPORTS: BUNDLE_MEDIA_TYPE

// EXTERNAL MODULE: ./packages/oci/lib/reference.js
var reference = __webpack_require__(33406);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/storage/oci/format.js
var format = __webpack_require__(85574);
// EXTERNAL MODULE: ./packages/core/lib/storage/oci/put.js
var put = __webpack_require__(63968);
;// CONCATENATED MODULE: ./packages/core/lib/storage/oci/document.js


/**
 * Attaches a document to an image as an OCI 1.1 referrer whose type is the document's, one layer that is its bytes. The same
 * document attached again is the same manifest.
 *
 * @throws OciError
 * @see OCI image spec 1.1, Guidelines for Artifact Usage
 */
async function putDocument(document, image, ports) {
    const repository = (0,put/* repositoryFor */.c)(image, ports.attestationRepository);
    const layer = await ports.registry.pushBlob(repository, document.bytes);
    const config = await ports.registry.pushBlob(repository, format/* EMPTY_CONFIG */.$v);
    const { mediaType, digest, size } = image.descriptor;
    const manifest = {
        schemaVersion: 2,
        mediaType: format/* MANIFEST_MEDIA_TYPE */.SY,
        artifactType: document.mediaType,
        config: { mediaType: format/* EMPTY_MEDIA_TYPE */.ST, digest: config.digest, size: config.size },
        layers: [
            {
                mediaType: document.mediaType,
                digest: layer.digest,
                size: layer.size,
                annotations: { 'org.opencontainers.image.title': document.name },
            },
        ],
        subject: { mediaType, digest, size },
    };
    await ports.registry.attach(repository, Buffer.from(JSON.stringify(manifest), 'utf8'));
}

// EXTERNAL MODULE: ./packages/oci/lib/limits.js
var limits = __webpack_require__(7103);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/core/lib/storage/oci/claims.js
var claims = __webpack_require__(61712);
;// CONCATENATED MODULE: ./packages/core/lib/storage/oci/plan.js






/** What `find` reads of one bundle. Kyverno's `SigstoreBundle` reads 10 MB, and denies the image for one that is larger. */
const MAX_BUNDLE_BYTES = limits/* MAX_BLOB_BYTES */.TP;
/** Most referrers that Kyverno takes; with one more it denies the image. */
const MANY_REFERRERS = 50;
/** Certificate, log entries and timestamps of a bundle are smaller than this, in bytes. */
const MATERIAL_BYTES = 32 * 1024;
/** Images that are asked about at once, and bundles of one image that are looked into. */
const AT_ONCE = 8;
const MAX_LOOKED_INTO = 8;
/**
 * Refuses what would make an image unusable in a cluster.
 *
 * @throws CoreError bad-input `STORE`
 * @see Kyverno 1.19, pkg/image/verifiers/cpol/cosign/sigstore.go: `maxPayloadSize`
 */
function assertSizes(planned) {
    for (const { kind, bytes, subjects } of planned) {
        if (fitsIntoRegistry(bytes))
            continue;
        const size = bundleSize(bytes);
        const name = subjects[0]?.name ?? kind;
        throw (0,outcome_error/* badInput */.AN)('STORE', `store: the ${kind} of ${name} would be a bundle of ${megabytes(size)} MB; at most ${megabytes(MAX_BUNDLE_BYTES)} MB are attached, since Kyverno denies an image with one over 10 MB, whatever else is there`, {
            remedy: 'choose `store: github`, `file` or `release` for it, or make it smaller (an SBOM without file entries is often a tenth)',
        });
    }
}
/** Whether the bundle of a statement of so many bytes is one that readers of registries read. */
function fitsIntoRegistry(bytes) {
    return bundleSize(bytes) <= MAX_BUNDLE_BYTES;
}
function bundleSize(bytes) {
    return Math.ceil(bytes / 3) * 4 + MATERIAL_BYTES;
}
function megabytes(bytes) {
    return (bytes / 1_000_000).toFixed(1);
}
/** Tells what an image has already, where adding to it changes what clusters decide. */
async function noticeExisting(planned, options) {
    const notice = options.notice;
    if (notice === undefined)
        return;
    const types = new Map();
    for (const { subjects, predicateType } of planned) {
        for (const { image } of subjects) {
            if (image === undefined)
                continue;
            const key = `${(0,reference/* shownRepository */.e9)(image.repository)}@${image.descriptor.digest}`;
            const entry = types.get(key) ?? { image, types: new Set() };
            entry.types.add(predicateType);
            types.set(key, entry);
        }
    }
    await (0,map_limit/* mapLimit */.s)([...types], AT_ONCE, async ([name, { image, types: wanted }]) => {
        const repository = (0,put/* repositoryFor */.c)(image, options.attestationRepository);
        const referrers = await options.registry.referrers(repository, image.descriptor.digest, format/* BUNDLE_MEDIA_TYPE */.NV);
        if (referrers.length + wanted.size >= MANY_REFERRERS) {
            notice(`${name}: ${referrers.length} bundles are attached already; Kyverno denies an image with more than ${MANY_REFERRERS}. Remove old ones, or keep new ones in an \`attestation-repository\``);
        }
        for (const type of wanted) {
            const count = await countOwn(referrers, type, (descriptor) => readBundle(options.registry, repository, descriptor), options.identity);
            if (count === 0)
                continue;
            notice(`${name}: ${count === 1 ? 'one bundle' : `${count} bundles`} of type ${type} by the same identity ${count === 1 ? 'is' : 'are'} attached already, and this adds another. A Kyverno ImageValidatingPolicy reads the last of them, a ClusterPolicy demands that all satisfy it, policy-controller that any does. If nothing has changed, leave this step out: what is there verifies as well`);
        }
    });
}
/** Bundles of a type, among those attached last, whose certificate, unverified, names the identity. */
async function countOwn(referrers, type, read, identity) {
    if (identity === undefined)
        return 0;
    // A registry may leave annotations out: then only the bundle tells.
    const candidates = referrers.filter(({ annotations }) => (annotations?.[format/* ANNOTATION */.YX.predicateType] ?? type) === type);
    const bundles = await (0,map_limit/* mapLimit */.s)(candidates.slice(-MAX_LOOKED_INTO), AT_ONCE, read);
    return bundles.filter((bundle) => bundle !== undefined && (0,claims/* predicateTypeOf */.T)(bundle) === type && (0,claims/* claimedIdentities */.w)(bundle).includes(identity)).length;
}
/** The bundle of a referrer; undefined for one that cannot be read, which is nobody's concern when only counting. */
async function readBundle(registry, repository, descriptor) {
    try {
        const { value } = await registry.manifest(repository, descriptor.digest);
        const [layer] = Array.isArray(value.layers) ? value.layers : [];
        if (!(0,types/* isJsonObject */.O)(layer) || typeof layer.digest !== 'string' || typeof layer.size !== 'number')
            return undefined;
        const place = { mediaType: format/* BUNDLE_MEDIA_TYPE */.NV, digest: layer.digest, size: layer.size };
        const bytes = await registry.blob(repository, place, MAX_BUNDLE_BYTES);
        const bundle = (0,parse/* parseJson */.q)(bytes, { what: 'bundle', maxBytes: MAX_BUNDLE_BYTES });
        return (0,types/* isJsonObject */.O)(bundle) && typeof (0,claims/* predicateTypeOf */.T)(bundle) === 'string' ? bundle : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/oci/oci-store.js






/** Images that are asked about, or attached to, at once. */
const oci_store_AT_ONCE = 8;
/**
 * Registries as a store: a bundle is attached to each image that it speaks about.
 *
 * `check` asks every repository whether it may be written, refuses what no reader would take, and tells what is there
 * already. `put` may be repeated: the same bundle is the same manifest. When one of several images fails, the error says
 * to which ones the bundle is attached.
 */
function ociStore(options) {
    const { registry, attestationRepository, format = 'referrers', legacy, planned = [] } = options;
    const ports = { registry, attestationRepository };
    return {
        name: 'oci',
        check: async () => {
            if (format !== 'referrers')
                await writerOf(legacy).check(planned.map(({ kind }) => kind));
            assertSizes(planned);
            const images = distinctImages(planned);
            const repositories = distinct(images.map((image) => (0,put/* repositoryFor */.c)(image, attestationRepository)));
            await (0,map_limit/* mapLimit */.s)(repositories, oci_store_AT_ONCE, (repository) => registry.assertPushable(repository));
            await noticeExisting(planned, options);
        },
        put: async (item) => {
            const attached = [];
            try {
                await (0,map_limit/* mapLimit */.s)(imagesOf(item), oci_store_AT_ONCE, async (image, index) => {
                    const done = [];
                    attached[index] = done;
                    if (item.beside !== undefined)
                        await putDocument(item.beside, image, ports);
                    if (format !== 'legacy')
                        done.push(await (0,put/* putReferrer */.j)(item, image, ports));
                    if (format !== 'referrers')
                        done.push(await writerOf(legacy).put(item, image));
                });
            }
            catch (error) {
                throw withWhatIsThere(error, attached.flat());
            }
            return storedIn(attached.flat());
        },
        find: async (query) => (await __webpack_require__.e(/* import() */ 3838).then(__webpack_require__.bind(__webpack_require__, 31457))).findInRegistry(query, { registry, attestationRepository }),
    };
}
function storedIn(attached) {
    const [first] = attached;
    return first === undefined ? { store: 'oci' } : { store: 'oci', id: first.manifest, attached };
}
/** Images that a bundle speaks about. @throws CoreError bad-input `STORE` for an artifact that is in no registry */
function imagesOf(item) {
    return item.subjects.map(({ name, image }) => {
        if (image !== undefined)
            return image;
        throw (0,outcome_error/* badInput */.AN)('STORE', `store: oci takes what is said about images, and ${name} is none`, {
            remedy: 'choose another store for it, or name the image with `images`',
        });
    });
}
function distinctImages(planned) {
    const images = planned.flatMap(({ subjects }) => subjects.flatMap(({ image }) => image ?? []));
    return [
        ...new Map(images.map((image) => [`${(0,reference/* shownRepository */.e9)(image.repository)}@${image.descriptor.digest}`, image])).values(),
    ];
}
function distinct(repositories) {
    return [...new Map(repositories.map((repository) => [(0,reference/* shownRepository */.e9)(repository), repository])).values()];
}
function writerOf(legacy) {
    if (legacy !== undefined)
        return legacy;
    throw (0,outcome_error/* badInput */.AN)('NOT_YET', 'input registry-format: the tags `.sig` and `.att` are not written yet', {
        remedy: 'remove `registry-format`',
    });
}
/** The failure, with what exists nevertheless. */
function withWhatIsThere(error, attached) {
    if (attached.length === 0)
        return error;
    const { outcome, message, remedy } = (0,outcome_error/* describeFailure */.Ic)(error);
    const there = attached.map(({ manifest, subject }) => `${manifest} (about ${subject})`).join(', ');
    return new outcome_error/* CoreError */.am(outcome, 'STORE', `${message}; before that the bundle was attached as ${there}`, {
        ...(remedy === undefined ? {} : { remedy }),
        cause: error,
    });
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/oci/index.js






/***/ }),

/***/ 63968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ repositoryFor),
/* harmony export */   j: () => (/* binding */ putReferrer)
/* harmony export */ });
/* harmony import */ var _slsa_actions_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33406);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44411);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77692);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61712);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85574);





/** The repository that keeps what is said about an image. */
function repositoryFor(image, attestationRepository) {
    return attestationRepository ?? image.repository;
}
/**
 * Attaches a bundle to an image as an OCI 1.1 referrer, as cosign 3 does: an empty config, one layer that is the bundle.
 * The same bundle attached again is the same manifest.
 *
 * @throws OciError, and CoreError bad-input `STORE` for a bundle that has no DSSE envelope
 * @see OCI image spec 1.1, Guidelines for Artifact Usage
 */
async function putReferrer(item, image, ports) {
    const repository = repositoryFor(image, ports.attestationRepository);
    const layer = await ports.registry.pushBlob(repository, Buffer.from(item.text, 'utf8'), { isNew: true });
    // Put once into each repository, however many bundles follow: the client remembers what it has put.
    const config = await ports.registry.pushBlob(repository, _format_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_CONFIG */ .$v);
    const manifest = referrerManifest(item, image, { layer, config });
    const { descriptor } = await ports.registry.attach(repository, Buffer.from(JSON.stringify(manifest), 'utf8'));
    return {
        subject: `${(0,_slsa_actions_oci__WEBPACK_IMPORTED_MODULE_1__/* .shownRepository */ .e9)(image.repository)}@${image.descriptor.digest}`,
        manifest: `${(0,_slsa_actions_oci__WEBPACK_IMPORTED_MODULE_1__/* .shownRepository */ .e9)(repository)}@${descriptor.digest}`,
    };
}
/** The manifest, keys in the order in which cosign writes them. */
function referrerManifest(item, image, blobs) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(item.bundle.dsseEnvelope)) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .badInput */ .AN)('STORE', `store: oci takes statements, and the signature of ${item.fileName} is none`);
    }
    const { mediaType, digest, size } = image.descriptor;
    return {
        schemaVersion: 2,
        mediaType: _format_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_MEDIA_TYPE */ .SY,
        config: {
            mediaType: _format_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_MEDIA_TYPE */ .ST,
            size: blobs.config.size,
            digest: blobs.config.digest,
            artifactType: _format_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_MEDIA_TYPE */ .NV,
        },
        layers: [{ mediaType: _format_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_MEDIA_TYPE */ .NV, size: blobs.layer.size, digest: blobs.layer.digest }],
        annotations: {
            [_format_js__WEBPACK_IMPORTED_MODULE_0__/* .ANNOTATION */ .YX.content]: 'dsse-envelope',
            [_format_js__WEBPACK_IMPORTED_MODULE_0__/* .ANNOTATION */ .YX.predicateType]: (0,_claims_js__WEBPACK_IMPORTED_MODULE_4__/* .predicateTypeOf */ .T)(item.bundle) ?? '',
            // The time of the signature, not of the push: so that a second push of the same bundle is the same manifest.
            ...(item.signedAt === undefined
                ? {}
                : { [_format_js__WEBPACK_IMPORTED_MODULE_0__/* .ANNOTATION */ .YX.created]: item.signedAt.toISOString().replace(/\.\d+Z$/, 'Z') }),
        },
        subject: { mediaType, size, digest },
        artifactType: _format_js__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_MEDIA_TYPE */ .NV,
    };
}


/***/ }),

/***/ 21423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hasDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const HEX_LENGTH = { sha256: 64, sha512: 128 };
/** The parts of a digest, or undefined where the text is none that can be compared (image spec 1.1, "Digests"). */
function parseDigest(text) {
    const [, algorithm, hex] = /^(sha256|sha512):([0-9a-f]{64,128})$/.exec(text) ?? [];
    if (algorithm !== 'sha256' && algorithm !== 'sha512')
        return undefined;
    return hex?.length === HEX_LENGTH[algorithm] ? { algorithm, hex } : undefined;
}
/** The digest of bytes, as it stands in descriptors. */
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex')}`;
}
/** Whether the bytes are those that a digest names; a digest that cannot be compared names none. */
function hasDigest(bytes, digest) {
    const parsed = parseDigest(digest);
    return parsed !== undefined && digestOf(bytes, parsed.algorithm) === digest;
}


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ MAX_REFERRERS),
/* harmony export */   Pm: () => (/* binding */ MAX_CREDENTIAL_BYTES),
/* harmony export */   TP: () => (/* binding */ MAX_BLOB_BYTES),
/* harmony export */   Y0: () => (/* binding */ MAX_PAGES),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   a_: () => (/* binding */ MAX_DESCRIPTORS),
/* harmony export */   oI: () => (/* binding */ MAX_REFUSAL_BYTES),
/* harmony export */   w2: () => (/* binding */ MAX_INDEX_BYTES)
/* harmony export */ });
/* unused harmony export MAX_BUNDLES */
/** Bytes of an image manifest that registries must take (distribution spec 1.1, "Pushing Manifests"); none is larger here. */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/** Bytes of an index, of a page of referrers and of a fallback tag. */
const MAX_INDEX_BYTES = 8 * 1024 * 1024;
/** Descriptors of one index or manifest. 100,000 (case R06) would not fit into the bytes either. */
const MAX_DESCRIPTORS = 10_000;
/** Bytes of a blob when the caller says nothing: what a bundle with its statement may have. */
const MAX_BLOB_BYTES = 8 * 1024 * 1024;
/** Referrers of one digest that are looked at; those after them are as if they were not there. */
const MAX_REFERRERS = 1_000;
/** Pages of one list of referrers. */
const MAX_PAGES = 100;
/** Referrers of one digest whose content a caller should read at most; cosign stops there too. */
const MAX_BUNDLES = 100;
/** Bytes of the answer of a token service, of a configuration file's credential, and of what a helper prints. */
const MAX_CREDENTIAL_BYTES = 64 * 1024;
/** Bytes that are read of an answer in any case, however little content is due: a registry may explain itself. */
const MAX_REFUSAL_BYTES = 256 * 1024;


/***/ }),

/***/ 33406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ shownRegistry),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   e9: () => (/* binding */ shownRepository),
/* harmony export */   i7: () => (/* binding */ canonicalRegistry)
/* harmony export */ });
/* unused harmony export parseRegistry */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21423);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39649);


/** Where requests for Docker Hub go. */
const DOCKER_HUB = 'index.docker.io';
/** Names of Docker Hub, compared exactly: `docker.io.example` is somebody else. */
const HUB_NAMES = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);
/** Characters of a name with its registry that registries keep (distribution spec 1.1, "Pulling manifests"). */
const MAX_NAME = 255;
const MAX_TEXT = 1_024;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
/**
 * The image that a text names, as Docker reads it: `alpine`, `acme/app:1.2`, `ghcr.io/acme/app@sha256:…`,
 * `localhost:5000/app`. Without a registry it is Docker Hub. With tag and digest the digest counts.
 *
 * @throws OciError `REFERENCE`, saying what is wrong
 */
function parseReference(text) {
    const wrong = (why, remedy) => wrongReference(text, why, remedy);
    if (text.length > MAX_TEXT)
        throw wrong(`is longer than ${MAX_TEXT} characters`);
    if (text === '')
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('REFERENCE', 'an image reference is empty');
    if (!/^[\x21-\x7e]+$/.test(text))
        throw wrong('holds white space, or a character that no reference can have');
    if (/^[A-Za-z][A-Za-z0-9+.-]*:\/\//.test(text))
        throw wrong('is a URL', 'leave out what stands before and with `://`');
    const [named = '', digest, ...more] = text.split('@');
    if (digest !== undefined && (more.length > 0 || digest.includes('/'))) {
        throw wrong('has a user name, or more than one `@`', 'give the user as `registry-username`');
    }
    if (digest !== undefined && (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(digest) === undefined) {
        throw wrong('has a digest that is neither `sha256:` with 64 nor `sha512:` with 128 hexadecimal digits');
    }
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    // The colons of an address in brackets are none before a tag.
    const hasTag = colon !== -1 && !named.slice(named.lastIndexOf('/') + 1).startsWith('[');
    const tag = hasTag ? named.slice(colon + 1) : undefined;
    if (tag !== undefined && !TAG.test(tag)) {
        throw wrong('has a tag that is not 1 to 128 of letters, digits, `_`, `.` and `-`, the first neither `.` nor `-`');
    }
    const repository = repositoryOf(hasTag ? named.slice(0, colon) : named, wrong);
    return { repository, ...(tag === undefined ? {} : { tag }), ...(digest === undefined ? {} : { digest }) };
}
/** A repository without tag or digest: `ghcr.io/acme/attestations`. @throws OciError `REFERENCE` */
function parseRepository(text) {
    const { repository, tag, digest } = parseReference(text);
    if (tag === undefined && digest === undefined)
        return repository;
    throw wrongReference(text, 'has a tag or a digest, where a repository is meant');
}
/** A registry as it stands in references and inputs, `ghcr.io`, in the form in which it is asked. @throws OciError `REFERENCE` */
function parseRegistry(text) {
    return registryOf(text, (why, remedy) => wrongReference(text, why, remedy));
}
/** A reference as people write it, with its registry. {@link parseReference} reads it back. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${shownRepository(reference.repository)}${tag}${digest}`;
}
/** A repository as people write it: `ghcr.io/acme/app`, `docker.io/library/alpine`. */
function shownRepository(repository) {
    return `${shownRegistry(repository.registry)}/${repository.name}`;
}
/** A registry as people write it. */
function shownRegistry(registry) {
    return registry === DOCKER_HUB ? 'docker.io' : registry;
}
/** The name that a registry is asked under: every name of Docker Hub is the same, any other is itself. */
function canonicalRegistry(host) {
    return HUB_NAMES.has(host) ? DOCKER_HUB : host;
}
function repositoryOf(text, wrong) {
    if (text.length > MAX_NAME)
        throw wrong(`has a name of more than ${MAX_NAME} characters`);
    const slash = text.indexOf('/');
    const first = slash === -1 ? text : text.slice(0, slash);
    const isHost = /[.:]/.test(first) || first === 'localhost';
    // Docker takes `localhost:5000` for tag 5000 of an image on Docker Hub, and nobody means that (case D14).
    if (isHost && slash === -1)
        throw wrong('names a registry but no repository', 'write `registry/repository`');
    const path = isHost ? text.slice(slash + 1) : text;
    const registry = isHost ? registryOf(first, wrong) : DOCKER_HUB;
    if (/[A-Z]/.test(path))
        throw wrong('has capital letters in its name', 'write the name in lower case');
    if (!path.split('/').every((component) => COMPONENT.test(component))) {
        throw wrong('has a name whose parts are not letters and digits, with `.`, `_`, `__` or `-` between them', 'write `registry/repository:tag` or `registry/repository@digest`');
    }
    return { registry, name: registry === DOCKER_HUB && !path.includes('/') ? `library/${path}` : path };
}
function registryOf(host, wrong) {
    if (/[A-Z]/.test(host))
        throw wrong('has capital letters in its registry', 'write the registry in lower case');
    const [, name = '', port] = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/.exec(host) ?? [];
    const isName = name.split('.').every((label) => label.length <= 63 && LABEL.test(label));
    const isAddress = name.startsWith('[');
    if (!(isName || isAddress) || (port !== undefined && !(Number(port) >= 1 && Number(port) <= 65_535))) {
        throw wrong(`has a registry, "${host}", that is no host name or address with an optional port`);
    }
    // What the platform would ask under another name (0x7f.1 is 127.0.0.1) is not what stands in rules and credentials.
    const url = `https://${name}/`;
    if (!URL.canParse(url) || new URL(url).hostname !== name) {
        throw wrong(`has a registry, "${host}", that is an address in an unusual form`, 'write the address as 127.0.0.1 or [::1]');
    }
    return canonicalRegistry(host);
}
function wrongReference(text, why, remedy) {
    // What stands before an @ may be a password.
    const shown = text.replace(/^[^/]*@(?!sha)/, '***@').slice(0, 300);
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .OciError */ .M('REFERENCE', `image reference "${shown}" ${why}`, remedy === undefined ? {} : { remedy });
}


/***/ })

};
