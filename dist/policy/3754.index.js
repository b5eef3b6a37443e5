export const id = 3754;
export const ids = [3754];
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

/***/ 13754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  legacyWriter: () => (/* binding */ legacyWriter)
});

// EXTERNAL MODULE: ./packages/oci/lib/reference.js
var reference = __webpack_require__(33406);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/core/lib/storage/oci/claims.js
var claims = __webpack_require__(61712);
;// CONCATENATED MODULE: ./packages/core/lib/storage/oci/legacy-payload.js
/** What a signature of an image is made over in the form before cosign 3. */
const SIMPLE_SIGNING_MEDIA_TYPE = 'application/vnd.dev.cosign.simplesigning.v1+json';
/**
 * The payload that names an image: where it is, which digest it has. Keys in the order in which cosign writes them, so
 * that one image has one payload, whoever signs it.
 *
 * @param digest of its manifest or index, `sha256:<hex>`
 * @see containers/image, docs/containers-signature.5.md, "JSON data format"
 */
function simpleSigningPayload(repository, digest) {
    const payload = {
        critical: {
            identity: { 'docker-reference': `${repository.registry}/${repository.name}` },
            image: { 'docker-manifest-digest': digest },
            type: 'cosign container image signature',
        },
        optional: null,
    };
    return Buffer.from(JSON.stringify(payload));
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/oci/legacy-layer.js





const ENVELOPE_MEDIA_TYPE = 'application/vnd.dsse.envelope.v1+json';
const ANNOTATION = {
    signature: 'dev.cosignproject.cosign/signature',
    certificate: 'dev.sigstore.cosign/certificate',
    chain: 'dev.sigstore.cosign/chain',
    bundle: 'dev.sigstore.cosign/bundle',
    timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
    predicateType: 'predicateType',
};
const MAX_ENTRY = 64 * 1024 * 1024;
/**
 * The layer of a tag `.sig`: the payload, with the signature over it and what vouches for the signer as annotations.
 *
 * @param bundle of a plain signature over the payload
 * @throws CoreError bad-input `STORE` for a bundle of something else
 * @see cosign, specs/SIGNATURE_SPEC.md
 */
function signatureLayer(bundle, payload, authorities) {
    const { messageSignature } = bundle;
    if (!(0,types/* isJsonObject */.O)(messageSignature) || typeof messageSignature.signature !== 'string')
        throw unfit('the signature over its payload is missing');
    const [timestamp] = list(materialOf(bundle).timestampVerificationData, 'rfc3161Timestamps');
    const signed = typeof timestamp?.signedTimestamp === 'string' ? timestamp.signedTimestamp : undefined;
    return {
        bytes: payload,
        mediaType: SIMPLE_SIGNING_MEDIA_TYPE,
        annotations: {
            [ANNOTATION.signature]: messageSignature.signature,
            ...signerOf(bundle, authorities),
            ...logged(bundle, payload),
            ...(signed === undefined ? {} : { [ANNOTATION.timestamp]: JSON.stringify({ SignedRFC3161Timestamp: signed }) }),
        },
    };
}
/**
 * The layer of a tag `.att`: the envelope, byte for byte as the log saw it. A timestamp is left out: it is over the
 * signature, and cosign compares it with the envelope, so that one with it verifies nowhere.
 *
 * @param bundle of an attestation
 * @throws CoreError bad-input `STORE` for a bundle of something else, or an entry of another envelope
 * @see cosign, specs/ATTESTATION_SPEC.md
 */
function attestationLayer(bundle, authorities) {
    if (!(0,types/* isJsonObject */.O)(bundle.dsseEnvelope))
        throw unfit('it is no attestation');
    const bytes = Buffer.from(JSON.stringify(bundle.dsseEnvelope));
    return {
        bytes,
        mediaType: ENVELOPE_MEDIA_TYPE,
        annotations: {
            // Empty says that the signature is in the envelope.
            [ANNOTATION.signature]: '',
            [ANNOTATION.predicateType]: (0,claims/* predicateTypeOf */.T)(bundle) ?? '',
            ...signerOf(bundle, authorities),
            ...logged(bundle, bytes),
        },
    };
}
/** Certificate and chain as PEM; nothing for a key. Older readers know the root only, and need what is between. */
function signerOf(bundle, authorities) {
    const { certificate } = materialOf(bundle);
    if (!(0,types/* isJsonObject */.O)(certificate) || typeof certificate.rawBytes !== 'string')
        return {};
    const leaf = new external_node_crypto_.X509Certificate(Buffer.from(certificate.rawBytes, 'base64'));
    return { [ANNOTATION.certificate]: leaf.toString(), [ANNOTATION.chain]: chainOf(leaf, authorities) };
}
function chainOf(leaf, authorities) {
    const chains = authorities.map((chain) => chain.map((der) => new external_node_crypto_.X509Certificate(der)));
    const chain = chains.find(([issuer]) => issuer !== undefined && hasIssued(issuer, leaf));
    return (chain ?? []).map((certificate) => certificate.toString()).join('');
}
function hasIssued(issuer, leaf) {
    try {
        return leaf.checkIssued(issuer) && leaf.verify(issuer.publicKey);
    }
    catch {
        // A key that the platform does not know: not by this one.
        return false;
    }
}
/**
 * The promise of a log of version 1, the only one that old readers know. Whatever has none, as every entry of version 2,
 * is not written: readers would take the annotation for a promise that is wrong.
 */
function logged(bundle, content) {
    for (const entry of list(materialOf(bundle), 'tlogEntries')) {
        const promise = (0,types/* isJsonObject */.O)(entry.inclusionPromise) ? entry.inclusionPromise.signedEntryTimestamp : undefined;
        const logId = (0,types/* isJsonObject */.O)(entry.logId) ? entry.logId.keyId : undefined;
        if (typeof promise !== 'string' || typeof logId !== 'string' || typeof entry.canonicalizedBody !== 'string')
            continue;
        const digest = digestIn(entry.canonicalizedBody);
        // Old readers know no other: such an entry would make them refuse the signature itself.
        if (digest.algorithm !== 'sha256')
            continue;
        if (digest.value !== (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex'))
            throw unfit('its log entry is of other bytes than readers of the tag would hash');
        const annotation = {
            SignedEntryTimestamp: promise,
            Payload: {
                body: entry.canonicalizedBody,
                integratedTime: Number(entry.integratedTime),
                logIndex: Number(entry.logIndex),
                logID: Buffer.from(logId, 'base64').toString('hex'),
            },
        };
        return { [ANNOTATION.bundle]: JSON.stringify(annotation) };
    }
    return {};
}
/** The digest that an entry is of: of the payload, or of the whole envelope. */
function digestIn(canonicalizedBody) {
    const body = (0,parse/* parseJson */.q)(Buffer.from(canonicalizedBody, 'base64'), { what: 'log entry', maxBytes: MAX_ENTRY });
    const spec = (0,types/* isJsonObject */.O)(body) && (0,types/* isJsonObject */.O)(body.spec) ? body.spec : {};
    const digest = (0,types/* isJsonObject */.O)(spec.data) ? spec.data.hash : spec.envelopeHash;
    return (0,types/* isJsonObject */.O)(digest) ? digest : {};
}
function materialOf({ verificationMaterial }) {
    return (0,types/* isJsonObject */.O)(verificationMaterial) ? verificationMaterial : {};
}
function list(value, name) {
    const entries = (0,types/* isJsonObject */.O)(value) ? value[name] : undefined;
    return Array.isArray(entries) ? entries.filter(types/* isJsonObject */.O) : [];
}
function unfit(problem) {
    return (0,error/* badInput */.AN)('STORE', `registry-format: a bundle cannot be written as a tag, because ${problem}`, {
        remedy: 'leave `registry-format` out: the bundle itself is written as a referrer',
    });
}

// EXTERNAL MODULE: ./packages/core/lib/signing/signable.js
var signable = __webpack_require__(11428);
;// CONCATENATED MODULE: ./packages/core/lib/storage/oci/legacy-rules.js


/**
 * Refuses, before anything is signed, tags that nothing would verify: readers of that form know promises of Rekor
 * version 1 only, and no timestamps beside attestations; of keys they know those of cosign 2.
 *
 * @param kinds of what is about to be signed; a `signature` is over a payload of its own here
 * @throws CoreError bad-input `STORE`, `KEY`
 */
function assertLegacyReadable({ signer, config }, kinds) {
    if (signer.kind === 'key') {
        const kind = signer.publicKey.key.asymmetricKeyType ?? 'unknown';
        if (kind === 'rsa-pss' || kind === 'ml-dsa-65') {
            throw unreadable(`no reader of them verifies keys of the kind ${kind}`, 'sign with an ECDSA, RSA (PKCS#1) or Ed25519 key, or leave `registry-format` out');
        }
        if (kinds.includes('signature'))
            (0,signable/* assertSignable */.C)(signer.publicKey, 'file', config);
        return;
    }
    const version = config.rekor?.version;
    if (version === 1)
        return;
    if (version === 2) {
        throw unreadable('what is signed without a key needs the promise of a log of version 1 there, and this log has version 2', 'give `rekor-version: 1` if the instance has such a log, sign with a `key`, or leave `registry-format` out');
    }
    throw unreadable('what is signed without a key needs the promise of a log of version 1 there, and no log is used; a timestamp alone does not do', 'use an instance with a log of version 1, sign with a `key`, or leave `registry-format` out');
}
function unreadable(problem, remedy) {
    return (0,error/* badInput */.AN)('STORE', `registry-format: nobody could verify the tags \`.sig\` and \`.att\`: ${problem}; nothing was signed`, { remedy });
}

// EXTERNAL MODULE: ./packages/core/lib/storage/oci/format.js
var format = __webpack_require__(85574);
;// CONCATENATED MODULE: ./packages/core/lib/storage/oci/legacy-tag.js




const CONFIG_MEDIA_TYPE = 'application/vnd.oci.image.config.v1+json';
/** cosign reads no more signatures of one tag. */
const MAX_LAYERS = 1_000;
/** Registries must take manifests of this many bytes (distribution spec 1.1), and many take no larger ones. */
const MAX_MANIFEST = 4 * 1024 * 1024;
/** Most times that the manifest is written for one layer, and most looks after one write, while others still write. */
const MAX_WRITES = 16;
const MAX_LOOKS = 40;
/** Milliseconds within which the second write begins at random; doubled with each write, up to the longest. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 4_000;
/** Least milliseconds between a write and the look whether it stayed, and how many times our own read and write. */
const SETTLE = 120;
const SETTLE_FACTOR = 4;
/** The tag of the form before cosign 3: `sha256-<hex>.sig` for signatures, `.att` for attestations. */
function legacyTag(digest, suffix) {
    return `${digest.replace(':', '-')}.${suffix}`;
}
/**
 * Adds a layer to the manifest of a tag and keeps those that are there. The tag belongs to whoever writes last, and few
 * registries say that it changed in between: so the writer looks again until nothing has changed for a time in which
 * others must have ended, writes again what is missing, also of others that it saw before, and says so when it cannot
 * get its layer to stay (cases D10, D11).
 *
 * @returns the manifest that has the layer
 * @throws CoreError bad-input `STORE` when the tag is something else or full; undecided `STORE` when the layer is lost;
 * OciError
 */
async function appendToTag(repository, tag, layer, { registry, clock, random }) {
    const what = `${(0,reference/* shownRepository */.e9)(repository)}:${tag}`;
    const { digest, size } = await registry.pushBlob(repository, layer.bytes);
    const own = { mediaType: layer.mediaType, size, digest, annotations: { ...layer.annotations } };
    const seen = new Map();
    const look = async () => {
        const found = await registry.findManifest(repository, tag);
        const layers = layersOf(found, what);
        for (const entry of layers)
            seen.set(identityOf(entry), entry);
        return { found, hasOwn: layers.some((entry) => identityOf(entry) === identityOf(own)) };
    };
    for (let writes = 0; writes < MAX_WRITES; writes += 1) {
        // Those who lost meet again unless each waits for a time of its own.
        if (writes > 0)
            await clock.sleep(random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (writes - 1)));
        const begun = clock.now();
        const { found, hasOwn } = await look();
        if (hasOwn && found !== undefined && writes === 0)
            return found.descriptor;
        const layers = [...seen.values(), ...(seen.has(identityOf(own)) ? [] : [own])];
        let last = hasOwn ? found?.descriptor : await write(repository, tag, found, layers, what, registry);
        const settle = Math.max(SETTLE, SETTLE_FACTOR * (clock.now() - begun));
        for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
            await clock.sleep(settle * (1 + random()));
            const now = await look();
            if (!now.hasOwn || now.found === undefined)
                break;
            const isQuiet = now.found.descriptor.digest === last?.digest;
            if (isQuiet || looks === MAX_LOOKS - 1)
                return now.found.descriptor;
            last = now.found.descriptor;
        }
    }
    throw (0,error/* undecided */.oo)('STORE', `${what}: others write it at the same time, and what was added is not there`, {
        remedy: 'run the job again; let fewer jobs sign one image at once, or leave `registry-format` out',
    });
}
/** Layers of the manifest that is there. @throws CoreError bad-input `STORE` for a tag that is something else */
function layersOf(found, what) {
    if (found === undefined)
        return [];
    const { layers } = found.value;
    if (found.kind === 'manifest' && Array.isArray(layers) && layers.every(types/* isJsonObject */.O))
        return layers;
    throw (0,error/* badInput */.AN)('STORE', `${what}: the tag is there and holds no signatures, so nothing is added to it`, {
        remedy: 'find out who uses the tag for something else, or choose an `attestation-repository`',
    });
}
/** Signatures over the same payload are layers of the same digest: what tells them apart stands beside it. */
function identityOf({ digest, annotations }) {
    return JSON.stringify([digest ?? null, annotations ?? null]);
}
async function write(repository, tag, found, layers, what, registry) {
    const config = await registry.pushBlob(repository, configOf(layers));
    const base = found?.value ?? { schemaVersion: 2, mediaType: format/* MANIFEST_MEDIA_TYPE */.SY };
    const previous = (0,types/* isJsonObject */.O)(base.config) ? base.config.mediaType : undefined;
    const mediaType = typeof previous === 'string' ? previous : CONFIG_MEDIA_TYPE;
    const manifest = {
        ...base,
        config: { mediaType, size: config.size, digest: config.digest },
        layers,
    };
    const bytes = Buffer.from(JSON.stringify(manifest));
    if (layers.length > MAX_LAYERS || bytes.byteLength > MAX_MANIFEST) {
        throw (0,error/* badInput */.AN)('STORE', `${what}: the tag is full: it has ${layers.length - 1} layers already`, {
            remedy: 'remove old ones, choose an `attestation-repository`, or leave `registry-format` out: referrers have no such limit',
        });
    }
    return registry.pushManifest(repository, bytes, found?.descriptor.mediaType ?? format/* MANIFEST_MEDIA_TYPE */.SY, tag);
}
/** The config that cosign writes and reads: what an image would have, with every layer as its own content. */
function configOf(layers) {
    const created = '0001-01-01T00:00:00Z';
    const config = {
        architecture: '',
        created,
        history: layers.map(() => ({ created })),
        os: '',
        rootfs: { type: 'layers', diff_ids: layers.map(({ digest }) => digest ?? null) },
        config: {},
    };
    return Buffer.from(JSON.stringify(config));
}

// EXTERNAL MODULE: ./packages/core/lib/storage/oci/put.js
var put = __webpack_require__(63968);
;// CONCATENATED MODULE: ./packages/core/lib/storage/oci/legacy-writer.js






/**
 * Writes the tags that cosign had before version 3. A signature there is over another document than in a bundle, so it
 * is made anew, with a log entry of its own; an attestation is the same in both.
 */
function legacyWriter(options) {
    const authorities = authoritiesOf(options.profile);
    const queues = new Map();
    return {
        check: async (kinds) => assertLegacyReadable(options.witnesses, kinds),
        put: async (item, image) => {
            const { digest } = image.descriptor;
            const isSignature = item.kind === 'signature';
            const layer = isSignature
                ? await signed(simpleSigningPayload(image.repository, digest), options, authorities)
                : attestationLayer(item.bundle, authorities);
            const repository = (0,put/* repositoryFor */.c)(image, options.attestationRepository);
            const tag = legacyTag(digest, isSignature ? 'sig' : 'att');
            const { digest: manifest } = await inTurn(queues, `${(0,reference/* shownRepository */.e9)(repository)}:${tag}`, () => appendToTag(repository, tag, layer, options));
            return {
                subject: `${(0,reference/* shownRepository */.e9)(image.repository)}@${digest}`,
                manifest: `${(0,reference/* shownRepository */.e9)(repository)}@${manifest}`,
            };
        },
    };
}
async function signed(payload, { signPayload }, authorities) {
    return signatureLayer(await signPayload(payload), payload, authorities);
}
function authoritiesOf({ root }) {
    return root.certificateAuthorities.map(({ certChain }) => certChain?.certificates.map(({ rawBytes }) => rawBytes) ?? []);
}
/** One writer at a time within a run: what is avoided need not be mended. */
function inTurn(queues, key, work) {
    const before = queues.get(key) ?? Promise.resolve();
    const done = before.then(work, work);
    queues.set(key, done.catch(() => undefined));
    return done;
}


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
