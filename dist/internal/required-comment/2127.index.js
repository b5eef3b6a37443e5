export const id = 2127;
export const ids = [2127];
export const modules = {

/***/ 72127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listUnsigned: () => (/* binding */ listUnsigned)
/* harmony export */ });
/* harmony import */ var _slsa_actions_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33406);
/* harmony import */ var _slsa_actions_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24902);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3383);


/** Manifests that are looked into: enough for every platform that anybody builds. */
const MAX_MANIFESTS = 16;
const AT_ONCE = 8;
const MAX_TYPES = 16;
/**
 * The attestations that BuildKit keeps in an index, beside the platforms. They are never evidence: whoever can push the
 * image writes them. Empty for whatever is no index, and where the registry does not give it.
 *
 * @see BuildKit, docs/attestations/attestation-storage.md
 */
async function listUnsigned({ repository, descriptor }, registry) {
    if (!/\b(index|manifest\.list)\b/.test(descriptor.mediaType))
        return [];
    const index = await registry.manifest(repository, descriptor.digest).catch(() => undefined);
    const listed = (index?.manifests ?? []).filter(isAttestation).slice(0, MAX_MANIFESTS);
    return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .mapLimit */ .s)(listed, AT_ONCE, (claim) => readClaim(claim, repository, registry));
}
function isAttestation({ annotations }) {
    return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
async function readClaim({ digest, annotations }, repository, registry) {
    const manifest = await registry.manifest(repository, digest).catch(() => undefined);
    const about = annotations?.['vnd.docker.reference.digest'];
    return {
        source: `${(0,_slsa_actions_oci__WEBPACK_IMPORTED_MODULE_1__/* .shownRepository */ .e9)(repository)}@${digest}`,
        ...(about === undefined ? {} : { about: about.slice(0, 200) }),
        predicateTypes: manifest === undefined ? [] : predicateTypesOf(manifest),
    };
}
function predicateTypesOf(manifest) {
    const types = (0,_slsa_actions_oci__WEBPACK_IMPORTED_MODULE_2__/* .layersOf */ .w)(manifest).flatMap(({ annotations }) => annotations?.['in-toto.io/predicate-type'] ?? []);
    return [...new Set(types.map((type) => type.slice(0, 200)))].slice(0, MAX_TYPES);
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
