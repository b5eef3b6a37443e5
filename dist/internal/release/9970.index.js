export const id = 9970;
export const ids = [9970];
export const modules = {

/***/ 9970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  locateSubject: () => (/* binding */ locateSubject),
  resolveImages: () => (/* binding */ resolveImages)
});

// EXTERNAL MODULE: ./packages/oci/lib/reference.js
var lib_reference = __webpack_require__(3406);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(7692);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(4411);
// EXTERNAL MODULE: ./packages/core/lib/subject/printable.js
var printable = __webpack_require__(6061);
// EXTERNAL MODULE: ./packages/core/lib/subject/read-limited.js
var read_limited = __webpack_require__(7895);
;// CONCATENATED MODULE: ./packages/core/lib/subject/image-metadata.js




/** Largest metadata file, in bytes: buildx puts a whole provenance into it. */
const MAX_METADATA_SIZE = 32 * 1024 * 1024;
/** Most images of one file. */
const MAX_IMAGES = 1000;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const KNOWN = 'known are the metadata files of `docker buildx build` and `bake` (`--metadata-file`), references of ko (`--image-refs`), `dist/artifacts.json` of GoReleaser and `jib-image.json`';
/**
 * The images in the file that a build tool wrote: buildx, bake, ko, GoReleaser or Jib, told apart by their shape.
 *
 * @throws CoreError bad-input `SUBJECT`, naming what is wrong or which shapes are known; WireError for what is not strict JSON
 */
function imagesInMetadata(bytes, what) {
    const text = (0,read_limited/* utf8Of */.vw)(bytes);
    if (text === undefined)
        throw fault(what, 'is not UTF-8');
    const images = /^\s*[[{]/.test(text)
        ? imagesInJson((0,parse/* parseJson */.q)(text, { what, maxBytes: MAX_METADATA_SIZE }), what)
        : imagesOfKo(text, what);
    if (images.length === 0)
        throw fault(what, 'names no image that was pushed');
    if (images.length > MAX_IMAGES)
        throw fault(what, `names ${images.length} images; at most ${MAX_IMAGES} are taken`);
    return images;
}
function imagesInJson(value, what) {
    if (Array.isArray(value))
        return imagesOfGoReleaser(value, what);
    if (!(0,types/* isJsonObject */.O)(value))
        throw fault(what, `is of no known shape; ${KNOWN}`);
    if ('containerimage.digest' in value)
        return imagesOfBuildx(value, what);
    if ('imageDigest' in value)
        return [imageOfJib(value, what)];
    return imagesOfBake(value, what);
}
/** One line for each image, `name@sha256:…` or `name:tag@sha256:…`. @see ko, `--image-refs` */
function imagesOfKo(text, what) {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    return lines.map((line, index) => {
        const [, reference, digest] = /^\s*([^\s@]+)@(\S+)\s*$/.exec(line) ?? [];
        if (reference === undefined || digest === undefined) {
            throw fault(`${what}: line ${index + 1}`, `is no reference \`name@sha256:…\`; ${KNOWN}`);
        }
        return { reference, digest: digestOf(digest, `${what}: line ${index + 1}`) };
    });
}
/** `containerimage.digest`, and all names in `image.name`. @see docker buildx build, `--metadata-file` */
function imagesOfBuildx(value, what) {
    const digest = digestOf(value['containerimage.digest'], `${what}: containerimage.digest`);
    const descriptor = value['containerimage.descriptor'];
    if ((0,types/* isJsonObject */.O)(descriptor) && descriptor.digest !== digest) {
        throw fault(what, 'containerimage.digest and containerimage.descriptor name different digests');
    }
    const names = value['image.name'];
    if (typeof names !== 'string' || names.trim() === '') {
        throw fault(what, 'has no `image.name`: the image has a digest and no place', {
            remedy: 'build with a tag and `--push`, or give `images` as name@digest',
        });
    }
    return names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
        .map((reference) => ({ reference, digest }));
}
/** The same for each target; targets without an image are those that built something else. @see docker buildx bake */
function imagesOfBake(value, what) {
    const targets = Object.entries(value).filter(([name]) => !name.startsWith('buildx.'));
    const isBake = targets.length > 0 && targets.every(([, target]) => (0,types/* isJsonObject */.O)(target));
    if (!isBake)
        throw fault(what, `is of no known shape; ${KNOWN}`);
    return targets.flatMap(([name, target]) => (0,types/* isJsonObject */.O)(target) && 'containerimage.digest' in target
        ? imagesOfBuildx(target, `${what}: target ${(0,printable/* printable */.g)(name.slice(0, 100))}`)
        : []);
}
/** @see Jib, ImageMetadataOutput: `image`, `imageId`, `imageDigest`, `tags` */
function imageOfJib(value, what) {
    const { image, imageDigest } = value;
    if (typeof image !== 'string' || image === '')
        throw fault(what, 'has no `image`');
    return { reference: image, digest: digestOf(imageDigest, `${what}: imageDigest`) };
}
const GORELEASER_IMAGES = new Set([
    'Docker Image',
    'Published Docker Image',
    'Docker Image V2',
    'Docker Manifest',
]);
/** Artifacts of an image type with `extra.Digest`; one without was built and not pushed. @see GoReleaser, Artifacts */
function imagesOfGoReleaser(artifacts, what) {
    const images = new Map();
    for (const [index, artifact] of artifacts.entries()) {
        const at = `${what}: artifact ${index + 1}`;
        if (!(0,types/* isJsonObject */.O)(artifact) || typeof artifact.type !== 'string')
            throw fault(at, `is of no known shape; ${KNOWN}`);
        if (!GORELEASER_IMAGES.has(artifact.type))
            continue;
        const { name, extra } = artifact;
        if (typeof name !== 'string' || name === '')
            throw fault(at, 'is an image without a name');
        const found = (0,types/* isJsonObject */.O)(extra) ? extra.Digest : undefined;
        const digest = found === undefined || found === null || found === '' ? undefined : digestOf(found, at);
        const known = images.get(name);
        if (known !== undefined && digest !== undefined && known !== digest) {
            throw fault(at, `${(0,printable/* printable */.g)(name)} stands twice with different digests`);
        }
        images.set(name, known ?? digest);
    }
    return Array.from(images, ([reference, digest]) => {
        if (digest !== undefined)
            return { reference, digest };
        throw fault(what, `${(0,printable/* printable */.g)(reference)} has no digest: it was built and not pushed`, {
            remedy: 'run this after `goreleaser release` without `--snapshot` or `--skip=docker`',
        });
    });
}
function digestOf(value, what) {
    if (typeof value === 'string' && DIGEST.test(value))
        return value;
    throw fault(what, 'is not `sha256:` and 64 lower-case hex digits');
}
function fault(what, problem, details = {}) {
    return (0,error/* badInput */.AN)('SUBJECT', `${what}: ${problem}`, details);
}

// EXTERNAL MODULE: ./packages/core/lib/subject/types.js
var subject_types = __webpack_require__(6339);
// EXTERNAL MODULE: ./packages/core/lib/subject/walk.js + 3 modules
var walk = __webpack_require__(5323);
;// CONCATENATED MODULE: ./packages/core/lib/subject/images.js








/** Images that are asked for at once. */
const AT_ONCE = 8;
/** Most subjects that the images of a call may become. */
const MAX_SUBJECTS = 10_000;
/** Indexes in indexes are followed so far. */
const MAX_DEPTH = 3;
/**
 * The images that a request names, each pinned to its digest: a tag is asked for once, and whatever happens to it later,
 * the digest that it had then is what is meant (case D17). With scope `all`, an index is followed by the manifest of each
 * of its platforms; what BuildKit keeps in an index beside them is no platform.
 *
 * @throws CoreError bad-input, naming the input, file or image at fault; OciError
 */
async function resolveImages(request, machine) {
    const wanted = request.images.map((text) => ({
        reference: pinnable((0,lib_reference/* parseReference */.F2)(text), text),
        what: text,
    }));
    if (request.metadata !== undefined) {
        for (const file of await (0,walk/* walkFiles */.F)(request.metadata, machine)) {
            const bytes = await (0,read_limited/* readLimited */.tk)(file.path, MAX_METADATA_SIZE, machine.fs, ({ problem, cause }) => (0,error/* badInput */.AN)('FILE', `${(0,printable/* printable */.g)(file.relative)}: ${problem}`, cause === undefined ? {} : { cause }));
            for (const { reference, digest } of imagesInMetadata(bytes, (0,printable/* printable */.g)(file.relative))) {
                const what = `${(0,printable/* printable */.g)(file.relative)}: ${(0,printable/* printable */.g)(reference)}`;
                wanted.push({ reference: { ...(0,lib_reference/* parseReference */.F2)(reference), digest }, what });
            }
        }
    }
    const registry = await machine.openRegistry(wanted.map(({ reference }) => reference.repository.registry));
    const found = await (0,map_limit/* mapLimit */.s)(onceEach(wanted), AT_ONCE, (image) => subjectsOf(image, request.scope, registry));
    const subjects = new Map(found.flat().map((subject) => [keyOf(subject), subject]));
    if (subjects.size > MAX_SUBJECTS)
        throw tooMany(String(subjects.size));
    return [...subjects.values()];
}
function tooMany(found) {
    return (0,error/* badInput */.AN)('SUBJECT', `${found} images and platforms; at most ${MAX_SUBJECTS} are taken in one call`, {
        remedy: 'name fewer images, or take `image-scope: index`',
    });
}
/**
 * The image that a subject's name and sha256 digest mean: the name is a registry and a repository, in lower case, whose
 * tag or digest counts for nothing.
 *
 * @throws CoreError bad-input `SUBJECT`, OciError
 */
async function locateSubject(subject, openRegistry) {
    const { sha256, ...others } = subject.digest;
    if (sha256 === undefined || Object.keys(others).length > 0) {
        throw (0,error/* badInput */.AN)('SUBJECT', `${(0,printable/* printable */.g)(subject.name)}: a registry knows sha256 digests only`, {
            remedy: 'give `subject-digest` as sha256:<hex>',
        });
    }
    const lowered = subject.name.toLowerCase();
    if (!/^(?:localhost|[^/]*[.:][^/]*)\//.test(lowered)) {
        throw (0,error/* badInput */.AN)('SUBJECT', `${(0,printable/* printable */.g)(subject.name)}: names no registry`, {
            remedy: 'give the whole name, `ghcr.io/owner/app`; for Docker Hub `docker.io/owner/app`',
        });
    }
    const { repository } = (0,lib_reference/* parseReference */.F2)(lowered);
    const registry = await openRegistry([repository.registry]);
    const { descriptor } = await registry.resolve({ repository, digest: `sha256:${sha256}` });
    return (0,subject_types/* asImageSubject */.MA)(bareName(lowered), { sha256 }, { repository, descriptor });
}
/** A name without tag and digest; the colon of a port stands before the last slash. */
function bareName(name) {
    return name.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
}
function pinnable(reference, text) {
    if (reference.digest !== undefined || reference.tag !== undefined)
        return reference;
    throw (0,error/* badInput */.AN)('INPUT', `input images: "${(0,printable/* printable */.g)(text.slice(0, 300))}" names neither a digest nor a tag`, {
        remedy: 'give `name@sha256:…`, or `name:tag`',
    });
}
/** The same image named twice is asked for once. */
function onceEach(wanted) {
    const key = ({ repository, tag, digest }) => JSON.stringify([repository.registry, repository.name, digest ?? tag]);
    return [...new Map(wanted.map((image) => [key(image.reference), image])).values()];
}
async function subjectsOf({ reference, what }, scope, registry) {
    const manifest = await registry.resolve(reference);
    const { repository, tag } = reference;
    const own = subjectAt(repository, manifest.descriptor, what, tag === undefined ? {} : { tag });
    if (scope === 'index' || manifest.kind === 'manifest')
        return [own];
    const platforms = await platformsOf(manifest, repository, registry, 1);
    return [
        own,
        ...platforms.map(({ platform, ...descriptor }) => subjectAt(repository, descriptor, what, platform === undefined ? {} : { platform })),
    ];
}
/** Manifests of an index, and of indexes in it; without the attestations that BuildKit puts there. */
async function platformsOf(index, repository, registry, depth) {
    const found = [];
    for (const descriptor of index.manifests) {
        if (isBuildKitAttestation(descriptor))
            continue;
        if (!INDEX_TYPES.has(descriptor.mediaType)) {
            found.push(descriptor);
            continue;
        }
        found.push(descriptor);
        if (depth >= MAX_DEPTH)
            throw (0,error/* badInput */.AN)('SUBJECT', `${(0,lib_reference/* shownRepository */.e9)(repository)}@${descriptor.digest}: an index in an index in an index`);
        const nested = await registry.manifest(repository, descriptor.digest);
        found.push(...(await platformsOf(nested, repository, registry, depth + 1)));
        // Each small index may name a thousand others: nobody is asked for all of them before they are counted (case R06).
        if (found.length > MAX_SUBJECTS)
            throw tooMany(`more than ${MAX_SUBJECTS}`);
    }
    return found;
}
const INDEX_TYPES = new Set([
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
]);
/** @see BuildKit, Image attestation storage: platform `unknown/unknown` and an annotation */
function isBuildKitAttestation({ annotations, platform }) {
    if (annotations?.['vnd.docker.reference.type'] === 'attestation-manifest')
        return true;
    return platform?.os === 'unknown' && platform.architecture === 'unknown';
}
function subjectAt(repository, descriptor, what, more) {
    const [, sha256] = /^sha256:([0-9a-f]{64})$/.exec(descriptor.digest) ?? [];
    if (sha256 === undefined) {
        throw (0,error/* badInput */.AN)('SUBJECT', `${what}: has the digest ${(0,printable/* printable */.g)(descriptor.digest)}; only sha256 is signed`);
    }
    return (0,subject_types/* asImageSubject */.MA)((0,lib_reference/* shownRepository */.e9)(repository), { sha256 }, { repository, descriptor, ...more });
}
function keyOf({ name, digest }) {
    return `${name}@${digest.sha256}`;
}


/***/ }),

/***/ 1423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   tH: () => (/* binding */ hasDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

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

/***/ 3406:
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
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1423);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9649);


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
