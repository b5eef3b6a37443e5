export const id = 2579;
export const ids = [2579];
export const modules = {

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

/***/ 29302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ publicKeyFromDer),
/* harmony export */   e: () => (/* binding */ parsePublicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);


const BLOCK = /^-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END ([A-Z0-9 ]+)-----$/;
const MAX_PEM = 16 * 1024;
const CURVES = ['prime256v1', 'secp384r1', 'secp521r1'];
/** Smaller public exponents of RSA make forging cheap where padding is checked badly. */
const MIN_EXPONENT = 65537n;
const PSS_DIGEST = 'sha256';
/**
 * The public key of a PEM text (`PUBLIC KEY`, RFC 7468): ECDSA on P-256, P-384 or P-521, RSA or RSA-PSS of 2048 to 4096
 * bits, Ed25519, and ML-DSA-65, which signs envelopes only. Nothing else may stand beside it.
 *
 * @param what names the file or input, for errors; what stands in it is never repeated
 * @throws CoreError bad-input `KEY`
 */
function parsePublicKey(pem, what) {
    if (pem.length > MAX_PEM)
        throw bad(what, 'is longer than any public key');
    const text = (typeof pem === 'string' ? pem : Buffer.from(pem).toString('latin1')).trim();
    const [, label, body = '', endLabel] = BLOCK.exec(text) ?? [];
    if (label === undefined || label !== endLabel)
        throw notOne(text, what);
    if (label !== 'PUBLIC KEY')
        throw otherKind(label, what);
    const base64 = body.replace(/[\r\n]/g, '');
    const der = Buffer.from(base64, 'base64');
    if (der.toString('base64') !== base64)
        throw bad(what, 'is not canonical base64');
    return publicKeyFromDer(der, what);
}
/** The same for the DER of a SubjectPublicKeyInfo. @throws CoreError bad-input `KEY` */
function publicKeyFromDer(der, what) {
    const key = keyOf(der, what);
    assertUsual(key, what);
    return { key, der, fingerprint: `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(der).digest('hex')}` };
}
function keyOf(der, what) {
    try {
        const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        // The fingerprint and the log know the key by these bytes, so there must be one way to write it.
        if (usualForm(key).export({ format: 'der', type: 'spki' }).equals(der))
            return key;
    }
    catch (cause) {
        throw bad(what, 'is no public key that can be read', cause);
    }
    throw bad(what, 'is not the one DER of its key');
}
/** The platform keeps how the point of a curve was written; here it is whole, and the curve goes by its name. */
function usualForm(key) {
    return key.asymmetricKeyType === 'ec' && CURVES.includes(key.asymmetricKeyDetails?.namedCurve ?? '')
        ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: key.export({ format: 'jwk' }), format: 'jwk' })
        : key;
}
function assertUsual(key, what) {
    const { namedCurve = '', modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
    switch (key.asymmetricKeyType) {
        case 'ec':
            if (CURVES.includes(namedCurve))
                return;
            throw bad(what, `is on the curve ${namedCurve}; P-256, P-384 and P-521 are accepted`);
        case 'rsa':
        case 'rsa-pss':
            if (modulusLength < 2048 || modulusLength > 4096)
                throw bad(what, `has ${modulusLength} bits; RSA keys of 2048 to 4096 are accepted`);
            if (publicExponent < MIN_EXPONENT)
                throw bad(what, 'has a public exponent below 65537');
            assertPss(key, what);
            return;
        case 'ed25519':
        case 'ml-dsa-65':
            return;
        default:
            throw bad(what, `is of the kind ${key.asymmetricKeyType ?? 'unknown'}; ECDSA, RSA, Ed25519 and ML-DSA-65 are accepted`);
    }
}
/** A key may fix its digests; another one than SHA-256 is none that Sigstore names (its algorithm registry). */
function assertPss(key, what) {
    const { hashAlgorithm = PSS_DIGEST, mgf1HashAlgorithm = PSS_DIGEST } = key.asymmetricKeyDetails ?? {};
    if (hashAlgorithm === PSS_DIGEST && mgf1HashAlgorithm === PSS_DIGEST)
        return;
    throw bad(what, `is for RSA-PSS with ${hashAlgorithm} and ${mgf1HashAlgorithm}; SHA-256 is accepted`);
}
function notOne(text, what) {
    const count = text.split('-----BEGIN ').length - 1;
    return bad(what, count > 1 ? 'holds more than one key' : 'is no PEM text');
}
function otherKind(label, what) {
    if (label.endsWith('PRIVATE KEY')) {
        return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `${what}: is a private key`, {
            remedy: 'give the public key; if others could read this one here, replace the key',
        });
    }
    if (label === 'CERTIFICATE')
        return bad(what, 'is a certificate: demand its identity, or give its public key');
    return bad(what, `is a ${label}, not a PUBLIC KEY`);
}
function bad(what, problem, cause) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `${what}: ${problem}`, {
        remedy: 'give one public key as PEM, for example of `openssl pkey -pubout` or `cosign public-key`',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 79358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ ATTESTERS),
/* harmony export */   QO: () => (/* binding */ buildTypeOf),
/* harmony export */   dT: () => (/* binding */ isAttester),
/* harmony export */   eK: () => (/* binding */ purposeOf),
/* harmony export */   jY: () => (/* binding */ builderPath),
/* harmony export */   rV: () => (/* binding */ BUILDERS),
/* harmony export */   vZ: () => (/* binding */ calledWorkflow),
/* harmony export */   ww: () => (/* binding */ isAboutAnImage),
/* harmony export */   zp: () => (/* binding */ builderOf)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);
/* harmony import */ var _workflow_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54760);


/** The builders of this suite that build. */
const BUILDERS = ['generic', 'container', 'node', 'python', 'go', 'maven', 'helm'];
/** Those that sign for digests which their caller hands over, wherever they were built. */
const ATTESTERS = ['attest-generic', 'attest-container'];
/** Events that have all their parameters in a form that the build types define. */
const EVENTS = ['push', 'create', 'release', 'workflow_dispatch'];
/** Events on which a builder builds and signs nothing: a check before the merge. */
const CHECKS = ['pull_request', 'merge_group'];
/**
 * Whether a builder signs on an event. Those that run a stranger's code with the repository's rights, or whose
 * parameters nobody enumerates, are refused: no provenance of theirs could be Build L3 (case S12).
 *
 * @returns `sign`, or `check` where the build is all that is wanted
 * @throws CoreError bad-input `TRIGGER`
 */
function purposeOf(event) {
    if (EVENTS.includes(event))
        return 'sign';
    if (CHECKS.includes(event))
        return 'check';
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('TRIGGER', `event ${event}: a builder does not sign for it; nothing was signed`, {
        remedy: `call the builder on ${EVENTS.join(', ')}; on ${CHECKS.join(' and ')} it builds and signs nothing`,
    });
}
/**
 * The builder whose file the job stands in.
 *
 * @throws CoreError refused `BUILDER` when it was started directly, or the job stands in another file; bad-input
 * `ID_TOKEN` for a token that names no commit
 */
function builderOf(claims, name) {
    return { name, ...calledWorkflow(claims, builderPath(name)) };
}
/**
 * The reusable workflow of this suite that the job stands in, by the verified ID token alone.
 *
 * @param expected path of its file in its repository
 * @throws CoreError as {@link builderOf}
 */
function calledWorkflow(claims, expected) {
    const { jobWorkflowRef, jobWorkflowSha: commit } = claims;
    const repository = jobWorkflowRef.split('/').slice(0, 2).join('/');
    const { path, ref } = (0,_workflow_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowOf */ .B)(jobWorkflowRef, repository);
    const started = (0,_workflow_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowOf */ .B)(claims.workflowRef, claims.repository);
    if (claims.repository === repository && started.path === path) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('BUILDER', `${repository}/${path} was started by itself: whoever starts it could have changed it`, {
            remedy: 'call it with `uses:` from a job of another workflow',
        });
    }
    if (path !== expected) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('BUILDER', `the job stands in ${repository}/${path}, and not in ${expected}`, {
            remedy: 'call one of the builders; their inner actions are of no use elsewhere',
        });
    }
    if (commit === undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('ID_TOKEN', 'the ID token of the job names no commit of its workflow');
    return { repository, ref, commit };
}
/** Path of a builder's file in its repository. */
function builderPath(name) {
    return `.github/workflows/${isAttester(name) ? name : `build-${name}`}.yml`;
}
/** Whether a builder signs for what it did not build. */
function isAttester(name) {
    return ATTESTERS.some((attester) => attester === name);
}
/** Whether what a builder signs for is an image of a registry, and no files. */
function isAboutAnImage(name) {
    return name === 'container' || name === 'attest-container';
}
/** Build type of a builder: below its own repository, so that whoever copies it has types of their own. */
function buildTypeOf({ name, repository }, serverUrl) {
    return `${serverUrl}/${repository}/buildtypes/${name}/v1`;
}


/***/ }),

/***/ 54760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workflowOf)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

/**
 * Parts of `owner/name/.github/workflows/file.yml@ref`. The path ends with the file's extension: a ref may hold an `@`
 * of its own, and so may the name of the repository stand in the path again (case C17).
 *
 * @throws CoreError bad-input `ID_TOKEN`
 */
function workflowOf(workflowRef, repository) {
    const rest = workflowRef.startsWith(`${repository}/`) ? workflowRef.slice(repository.length + 1) : undefined;
    const [, path, ref] = /^([^@]+(?:@[^@/]+)*?\.ya?ml)@(.+)$/.exec(rest ?? '') ?? [];
    if (path !== undefined && ref !== undefined)
        return { path, ref };
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('ID_TOKEN', `the ID token names the workflow "${workflowRef.slice(0, 200)}", which is none of ${repository}`);
}


/***/ }),

/***/ 90284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ MAX_CELL),
/* harmony export */   MV: () => (/* binding */ MAX_LINE),
/* harmony export */   My: () => (/* binding */ escapeMarkup),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qS: () => (/* binding */ badge),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/** Longest text of a table's cell, and of a line elsewhere, in characters; what is longer is cut. */
const MAX_CELL = 200;
const MAX_LINE = 2000;
const text = (value) => ({ kind: 'text', text: value });
const strong = (value) => ({ kind: 'strong', text: value });
const code = (value) => ({ kind: 'code', text: value });
/** A link; anything but https (or http on loopback, for tests) is shown as text. */
const link = (label, url) => /^https:\/\/|^http:\/\/127\.0\.0\.1[:/]/.test(url) ? { kind: 'link', text: label, url } : text(label);
/** A verdict as a sign and a word. */
const badge = (value, mark) => ({ kind: 'badge', text: value, mark });
/**
 * Control characters, line and paragraph separators, the marks that turn the direction of writing, characters that are
 * there and cannot be seen, and halves of characters.
 */
const UNPRINTABLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2028\u2029\ufff9-\ufffb\ufffe\uffff]/gu;
/** The text with everything that a terminal or browser would act on shown as `\u{…}`. */
function visible(value) {
    return value.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** The text, or its beginning and an ellipsis; never half of a character. */
function shortened(value, max) {
    if (value.length <= max)
        return value;
    return `${value.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** The text as HTML that is nothing but text, in attributes too. */
function escapeHtml(value) {
    return visible(value).replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** As {@link escapeHtml}, Markdown's own characters included. */
function escapeMarkup(value) {
    return visible(value).replace(/[&<>"'`|*_[\]()#~\\!:@]/g, (character) => `&#${character.charCodeAt(0)};`);
}


/***/ }),

/***/ 88449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ RESULT_VERSION)
/* harmony export */ });
/** Version of the result file; it grows by one when a field changes its meaning. */
const RESULT_VERSION = 1;


/***/ }),

/***/ 77799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseBuilderEntry),
/* harmony export */   _: () => (/* binding */ BUILD_CONFIG)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44411);
/* harmony import */ var _map_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23770);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49697);



/** Signer of the entry for all workflows that sign for themselves. */
const BUILD_CONFIG = 'build-config';
const FIELDS = [
    'signer',
    'tags',
    'buildTypes',
    'builderId',
    'delegates',
    'maxLevel',
    'shape',
    'acceptsAttestOnly',
    'cache',
    'fields',
    'selfHosted',
    'releases',
    'comment',
];
const WORKFLOW_URI = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+\/\.github\/workflows\/[^@\s/?#]+\.ya?ml$/;
const KEY = /^sha256:[0-9a-f]{64}$/;
const FIELD_PATH = /^(?:buildDefinition|runDetails|invocation|buildConfig|metadata|materials)(?:\.[A-Za-z_][\w-]*)*$/;
/** What the build made or reported; no builder can vouch for it. */
const OF_THE_BUILD = ['runDetails.byproducts', 'runDetails', 'subject'];
/** A release, whatever its number: the tags of an entry that names none. */
const ANY_RELEASE = ['>=0.0.0'];
const MAX_LIST = 200;
/** One entry. @throws CoreError bad-input `BUILDER_MAP` */
function parseBuilderEntry(value, place) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(place, 'must be an object');
    (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .assertFields */ .W)(value, FIELDS, place);
    const signer = signerOf(value, place);
    const builderId = oneOf(value, 'builderId', ['signer', 'runner', 'run', 'delegated'], place, 'signer');
    const delegates = delegatesOf(value, builderId, place);
    const releases = value.releases === undefined ? undefined : releasesOf(value.releases, `${place}, releases`);
    const entry = {
        signer,
        tags: value.tags === undefined ? ANY_RELEASE : tagsOf(value, place),
        buildTypes: listOf(value, 'buildTypes', place, isUri),
        builderId,
        ...(delegates === undefined ? {} : { delegates }),
        maxLevel: maxLevelOf(value, place),
        shape: oneOf(value, 'shape', ['build+attest', 'attest-only'], place),
        acceptsAttestOnly: value.acceptsAttestOnly === undefined ? false : flag(value, 'acceptsAttestOnly', place),
        cache: oneOf(value, 'cache', ['none', 'signed', 'shared'], place),
        fields: fieldsOf(value, place),
        ...(value.selfHosted === undefined
            ? {}
            : { selfHosted: oneOf(value, 'selfHosted', ['dedicated', 'ephemeral'], place) }),
        ...(releases === undefined ? {} : { releases }),
    };
    if (value.comment !== undefined)
        textOf(value, 'comment', place);
    assertPossible(entry, place);
    return entry;
}
/** Claims that no builder of the kind can keep, so that a map cannot grant them by accident. */
function assertPossible(entry, place) {
    const isKey = KEY.test(entry.signer);
    if (isKey && entry.builderId !== 'delegated') {
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(place, 'is the entry of a key, which has no URI of its own', 'give `builderId: delegated` and name in `delegates` what it signs for');
    }
    if (isKey && entry.delegates === 'any')
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, delegates`, 'must be a list for a key');
    if (entry.signer !== BUILD_CONFIG)
        return;
    if (entry.maxLevel > 2)
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, maxLevel`, 'is at most 2 for workflows that sign for themselves: any step of the job can sign');
    if (Object.values(entry.fields).includes('control-plane'))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, fields`, 'are the tenant’s in a workflow that signs for itself: any step of the job can write them');
    if (entry.builderId === 'delegated')
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, builderId`, 'cannot be delegated for every workflow');
}
function signerOf(entry, place) {
    const signer = textOf(entry, 'signer', place);
    if (signer === BUILD_CONFIG || KEY.test(signer) || WORKFLOW_URI.test(signer))
        return signer;
    throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, signer`, 'must be https://server/owner/repo/.github/workflows/file.yml without @ref, sha256:<hex of a key>, or build-config');
}
function maxLevelOf(entry, place) {
    const { maxLevel } = entry;
    if (maxLevel === 0 || maxLevel === 1 || maxLevel === 2 || maxLevel === 3)
        return maxLevel;
    throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, maxLevel`, 'must be 0, 1, 2 or 3');
}
function tagsOf(entry, place) {
    const tags = listOf(entry, 'tags', place, _release_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isTagPattern */ .x);
    if (tags.length === 0)
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, tags`, 'must not be empty: no release would be admitted');
    return tags;
}
function delegatesOf(entry, builderId, place) {
    if (builderId !== 'delegated') {
        if (entry.delegates === undefined)
            return undefined;
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, delegates`, 'goes with `builderId: delegated` only');
    }
    if (entry.delegates === 'any')
        return 'any';
    const list = listOf(entry, 'delegates', place, (text) => isUri(text) && !text.includes('@'));
    if (list.length === 0)
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, delegates`, 'must name the builders it speaks for, or be `any`');
    return list;
}
function fieldsOf(entry, place) {
    if (entry.fields === undefined)
        return {};
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(entry.fields))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, fields`, 'must be an object');
    const found = Object.entries(entry.fields);
    if (found.length > MAX_LIST)
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, fields`, `has more than ${MAX_LIST} members`);
    return Object.fromEntries(found.map(([path, owner]) => {
        const at = `${place}, fields["${path.slice(0, 80)}"]`;
        if (!FIELD_PATH.test(path))
            throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(at, 'is no path of a field of a provenance');
        if (owner !== 'control-plane' && owner !== 'tenant')
            throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(at, 'must be control-plane or tenant');
        if (owner === 'control-plane' && OF_THE_BUILD.includes(path))
            throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(at, 'holds what the build itself reports, for which no builder vouches');
        return [path, owner];
    }));
}
function releasesOf(value, place) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(place, 'must be an object');
    (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .assertFields */ .W)(value, ['location', 'identity', 'issuer', 'repositoryId'], place);
    const id = value.repositoryId === undefined ? undefined : textOf(value, 'repositoryId', place);
    if (id !== undefined && !/^\d{1,20}$/.test(id))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, repositoryId`, 'must be a number as a string');
    const issuer = textOf(value, 'issuer', place);
    if (!isUri(issuer))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, issuer`, 'must be a URL');
    return {
        location: textOf(value, 'location', place),
        identity: textOf(value, 'identity', place),
        issuer,
        ...(id === undefined ? {} : { repositoryId: id }),
    };
}
function listOf(object, key, place, isFit) {
    const value = object[key];
    if (value === undefined)
        return [];
    if (!Array.isArray(value))
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, ${key}`, 'must be a list');
    if (value.length > MAX_LIST)
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, ${key}`, `has more than ${MAX_LIST} items`);
    return value.map((item, index) => {
        if (typeof item === 'string' && item.length <= 2000 && isFit(item))
            return item;
        throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, ${key}[${index}]`, `cannot be used: ${JSON.stringify(item).slice(0, 80)}`);
    });
}
function textOf(object, key, place) {
    const value = object[key];
    if (typeof value === 'string' && value.trim() !== '' && value.length <= 2000)
        return value;
    throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, ${key}`, 'must be a string of 1 to 2000 characters');
}
function flag(object, key, place) {
    const value = object[key];
    if (typeof value === 'boolean')
        return value;
    throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, ${key}`, 'must be true or false');
}
function oneOf(object, key, known, place, unset) {
    const value = object[key];
    if (value === undefined && unset !== undefined)
        return unset;
    const found = known.find((one) => one === value);
    if (found !== undefined)
        return found;
    throw (0,_map_field_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(`${place}, ${key}`, `must be one of ${known.join(', ')}`);
}
function isUri(text) {
    return /^https?:\/\/[^\s]+$/.test(text);
}


/***/ }),

/***/ 7445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ builtinBuilderMap)
/* harmony export */ });
/* harmony import */ var _builder_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77799);
/* harmony import */ var _suite_builders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89130);


const GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator';
/** From the first release with signed builders to the last one ever: its authors stopped. A later one needs a look. */
const GENERATOR_TAGS = ['>=1.2.0 <=2.1.0'];
const DELEGATOR_TYPE = `${GENERATOR}/delegator-generic@v0`;
const DOCKER = 'https://github.com/docker/github-builder';
/** Fields that slsa-github-generator's signing job reads from the event and its token, not from the build. */
const GENERATOR_V02_FIELDS = {
    invocation: 'control-plane',
    'metadata.buildInvocationID': 'control-plane',
};
const GENERATOR_V1_FIELDS = {
    'buildDefinition.externalParameters': 'control-plane',
    'buildDefinition.internalParameters': 'control-plane',
};
/** Workflows that sign for themselves. Early attestations, and npm's, name the kind of runner as builder. */
const ORDINARY = {
    signer: _builder_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILD_CONFIG */ ._,
    tags: [],
    buildTypes: [],
    builderId: 'runner',
    maxLevel: 2,
    shape: 'build+attest',
    acceptsAttestOnly: false,
    cache: 'shared',
    fields: {},
};
/**
 * What is known without anybody saying so: GitHub's ordinary workflows (Build L2 at most), slsa-github-generator, and
 * docker/github-builder, and this suite's own builders, once it has a repository. Every other builder counts as any workflow on GitHub, until a user's map names it.
 *
 * Generators that sign a digest of their caller's (generic, container) called themselves Build L3; here they are at L2,
 * since nothing shows where and how the caller built. A map of a user's accepts that with `acceptsAttestOnly`.
 */
function builtinBuilderMap() {
    return {
        version: 1,
        builders: [
            ORDINARY,
            ...(_suite_builders_js__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_REPOSITORY */ .U === undefined ? [] : (0,_suite_builders_js__WEBPACK_IMPORTED_MODULE_1__/* .suiteBuilders */ .H)(_suite_builders_js__WEBPACK_IMPORTED_MODULE_1__/* .SUITE_REPOSITORY */ .U)),
            generator('generator_generic_slsa3.yml', 'attest-only', [`${GENERATOR}/generic@v1`], GENERATOR_V02_FIELDS),
            generator('generator_container_slsa3.yml', 'attest-only', [`${GENERATOR}/container@v1`], GENERATOR_V02_FIELDS),
            generator('builder_go_slsa3.yml', 'build+attest', [`${GENERATOR}/go@v1`], {
                ...GENERATOR_V02_FIELDS,
                buildConfig: 'control-plane',
            }),
            generator('builder_container-based_slsa3.yml', 'build+attest', ['https://slsa.dev/container-based-build/v0.1?draft', 'https://slsa.dev/container-based-build/v0.1'], GENERATOR_V1_FIELDS),
            ...['maven', 'gradle', 'nodejs', 'bazel'].map((name) => generator(`builder_${name}_slsa3.yml`, 'build+attest', [], GENERATOR_V1_FIELDS)),
            delegator('delegator_generic_slsa3.yml'),
            delegator('delegator_lowperms-generic_slsa3.yml'),
            docker('build.yml'),
            docker('bake.yml'),
        ],
    };
}
function generator(file, shape, buildTypes, fields) {
    return {
        signer: `${GENERATOR}/.github/workflows/${file}`,
        tags: GENERATOR_TAGS,
        buildTypes,
        builderId: 'signer',
        maxLevel: 3,
        shape,
        acceptsAttestOnly: false,
        cache: 'none',
        fields,
    };
}
/** A delegator signs for the builder that called it, whose identity it checks by that builder's own ID token. */
function delegator(file) {
    return {
        ...generator(file, 'build+attest', [DELEGATOR_TYPE], GENERATOR_V1_FIELDS),
        builderId: 'delegated',
        delegates: 'any',
    };
}
/** BuildKit writes the provenance outside of the containers that the Dockerfile's steps run in, and names the run. */
function docker(file) {
    return {
        signer: `${DOCKER}/.github/workflows/${file}`,
        tags: ['>=1.0.0'],
        buildTypes: [],
        builderId: 'run',
        maxLevel: 3,
        shape: 'build+attest',
        acceptsAttestOnly: false,
        cache: 'signed',
        fields: {
            'buildDefinition.externalParameters': 'control-plane',
            'buildDefinition.internalParameters': 'control-plane',
            invocation: 'control-plane',
        },
    };
}


/***/ }),

/***/ 23770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   W: () => (/* binding */ assertFields)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

/** @throws CoreError bad-input `BUILDER_MAP` for a field that is not known */
function assertFields(object, known, place) {
    const unknown = Object.keys(object).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw unreadable(place, `has the unknown field "${unknown.slice(0, 80)}"`);
}
/** The error of a builder map; `problem` completes the sentence that the place begins. */
function unreadable(place, problem, remedy = 'see docs/builder-map.md') {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('BUILDER_MAP', `${place}: ${problem}`, { remedy });
}


/***/ }),

/***/ 49697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ admitsTag),
/* harmony export */   x: () => (/* binding */ isTagPattern)
/* harmony export */ });
const VERSION = /^v?(0|[1-9]\d{0,19})\.(0|[1-9]\d{0,19})\.(0|[1-9]\d{0,19})(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
const COMPARATOR = /^(>=|<=|>|<|=|\^|~)?v?(\d+\.\d+\.\d+)$/;
/** Names that are moved to the newest release by custom: `v1`, `v1.2`, `latest`. */
const MOVING = /^(?:.*\/|[A-Za-z]+-)?(?:v?\d+(?:\.\d+)?|latest|stable|main|master)$/;
const MAX_PATTERN = 200;
/**
 * Whether a text is a pattern of tags: conditions with a space between them (`>=1.2.0 <3.0.0`, `^2.0.0`, `~2.1.0`), all
 * of which must hold, or a glob in which `*` stands for any characters.
 */
function isTagPattern(pattern) {
    if (pattern.length > MAX_PATTERN || !/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(pattern))
        return false;
    return comparatorsOf(pattern) !== undefined || !/[\s<>=^~]/.test(pattern);
}
/**
 * Whether one of the patterns admits a tag, given without `refs/tags/`. Ranges admit releases of Semantic Versioning
 * only, never a pre-release; a glob admits no tag that is moved by custom, unless it is that very name. In time linear in
 * pattern and tag.
 */
function admitsTag(patterns, tag) {
    return patterns.some((pattern) => {
        const comparators = comparatorsOf(pattern);
        if (comparators === undefined)
            return pattern === tag || (!MOVING.test(tag) && matchesGlob(pattern, tag));
        const version = versionOf(tag);
        return version !== undefined && !version.isPreRelease && comparators.every((one) => holds(one, version));
    });
}
function versionOf(text) {
    const [, major, minor, patch, pre] = VERSION.exec(text) ?? [];
    if (major === undefined || minor === undefined || patch === undefined)
        return undefined;
    return { parts: [BigInt(major), BigInt(minor), BigInt(patch)], isPreRelease: pre !== undefined };
}
/** Conditions of a range, or undefined for a glob. */
function comparatorsOf(pattern) {
    const found = pattern.split(' ').map((part) => {
        const [, operator = '=', text = ''] = COMPARATOR.exec(part) ?? [];
        const version = versionOf(text);
        return version === undefined ? undefined : { operator, version };
    });
    return found.every((one) => one !== undefined) ? found : undefined;
}
function holds({ operator, version: { parts: wanted } }, { parts }) {
    const order = compare(parts, wanted);
    switch (operator) {
        case '>=':
            return order >= 0;
        case '>':
            return order > 0;
        case '<=':
            return order <= 0;
        case '<':
            return order < 0;
        case '~':
            return order >= 0 && parts[0] === wanted[0] && parts[1] === wanted[1];
        case '^':
            return order >= 0 && parts[0] === wanted[0] && (wanted[0] > 0n || parts[1] === wanted[1]);
        default:
            return order === 0;
    }
}
function compare(left, right) {
    for (const [index, part] of left.entries()) {
        const other = right[index] ?? 0n;
        if (part !== other)
            return part < other ? -1 : 1;
    }
    return 0;
}
/** The parts between stars are looked for from left to right, each once. */
function matchesGlob(pattern, text) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return pattern === text;
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found === -1 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}


/***/ }),

/***/ 16899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ isWorkflowRun),
/* harmony export */   _2: () => (/* binding */ workflowAddress),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/** Who signed a verified bundle. */
function signedBy({ verifiedBy }) {
    return verifiedBy;
}
/** Parts of a workflow's address; undefined for anything else. A ref may hold an `@` of its own. */
function workflowAddress(text) {
    const [, uri, repository, ref] = /^((https:\/\/[^/@\s]+\/[^/@\s]+\/[^/@\s]+)\/\.github\/workflows\/[^@/\s]+(?:@[^@/\s]+)*?\.ya?ml)@(\S+)$/.exec(text ?? '') ?? [];
    return uri === undefined || repository === undefined || ref === undefined ? undefined : { uri, repository, ref };
}
/**
 * Whether the certificate's claims are those of a workflow on GitHub: issued to GitHub's issuer, or by a private
 * instance, whose root the caller chose.
 */
function isWorkflowRun(signer, profile) {
    const { buildSignerUri, buildConfigUri } = signer.claims;
    if (workflowAddress(signer.san) === undefined || workflowAddress(buildConfigUri) === undefined)
        return false;
    if (buildSignerUri !== signer.san)
        return false;
    return (profile === 'private' ||
        /^https:\/\/token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(\/[A-Za-z0-9_-]+)?$/.test(signer.issuer));
}


/***/ }),

/***/ 89130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ suiteBuilders),
/* harmony export */   U: () => (/* binding */ SUITE_REPOSITORY)
/* harmony export */ });
/* harmony import */ var _provenance_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79358);

/** Repository of this suite, as package.json has it: no builder of its own is known by itself while it has none. */
const SUITE_REPOSITORY = undefined;
/** What the signing job of a builder sets: all of it out of its verified token, its contexts and the jobs API. */
const FIELDS = {
    'buildDefinition.externalParameters': 'control-plane',
    'buildDefinition.internalParameters': 'control-plane',
    'buildDefinition.resolvedDependencies': 'control-plane',
    'runDetails.builder': 'control-plane',
    'runDetails.metadata': 'control-plane',
};
/**
 * The entries of this suite's builders in a repository, of the suite itself or of a copy: they build without a shared
 * cache on GitHub's runners, and where a caller chose otherwise, the provenance says so and counts less. Those that only
 * sign count as Build L2, until a user's own map accepts more.
 *
 * @param repository URI, `https://github.com/owner/name`
 */
function suiteBuilders(repository) {
    return [..._provenance_index_js__WEBPACK_IMPORTED_MODULE_0__/* .BUILDERS */ .rV, ..._provenance_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTESTERS */ .Ex].map((name) => ({
        signer: `${repository}/${(0,_provenance_index_js__WEBPACK_IMPORTED_MODULE_0__/* .builderPath */ .jY)(name)}`,
        tags: ['>=0.1.0'],
        buildTypes: [`${repository}/buildtypes/${name}/v1`],
        builderId: 'signer',
        maxLevel: 3,
        shape: (0,_provenance_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isAttester */ .dT)(name) ? 'attest-only' : 'build+attest',
        acceptsAttestOnly: false,
        cache: 'none',
        fields: FIELDS,
    }));
}


/***/ }),

/***/ 55160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ax: () => (/* binding */ MAX_ROOT_BYTES),
/* harmony export */   t1: () => (/* binding */ parseTrustedRoot),
/* harmony export */   uE: () => (/* binding */ parseTrustedRoots)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19654);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27604);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77692);




/** Largest trusted root that is read, in bytes. */
const MAX_ROOT_BYTES = 16 * 1024 * 1024;
const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.[12]|\.v0\.[12]\+json)$/;
/** Fields of the trusted root and of what it lists (sigstore/protobuf-specs, sigstore_trustroot.proto). */
const FIELDS = {
    root: ['mediaType', 'tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities'],
    log: ['baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator'],
    authority: ['subject', 'uri', 'certChain', 'validFor', 'operator'],
};
/**
 * A trusted root, checked more strictly than by its parser: no unknown field, canonical base64, keys and certificates
 * that can be read, and a beginning of validity for each authority and log. One without it would be trusted for all
 * time (case A17).
 *
 * @param what names the file or place, for errors
 * @throws CoreError bad-input `TRUSTED_ROOT`
 */
function parseTrustedRoot(bytes, what) {
    return rootOf((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(bytes, { what, maxBytes: MAX_ROOT_BYTES }), what);
}
/** The roots of a file with one root, or with several, one a line, as `gh attestation trusted-root` prints them. */
function parseTrustedRoots(bytes, what) {
    if (bytes.byteLength > MAX_ROOT_BYTES)
        throw bad(what, `has ${bytes.byteLength} bytes; at most ${MAX_ROOT_BYTES} are read`);
    const lines = Buffer.from(bytes)
        .toString('utf8')
        .split('\n')
        .filter((line) => line.trim() !== '');
    const isLines = lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line));
    if (!isLines)
        return [parseTrustedRoot(bytes, what)];
    return lines.map((line, index) => parseTrustedRoot(line, `${what}, line ${index + 1}`));
}
function rootOf(value, what) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        throw bad(what, 'is not a JSON object');
    onlyKnown(value, FIELDS.root, what);
    if (typeof value.mediaType !== 'string' || !MEDIA_TYPE.test(value.mediaType)) {
        throw bad(what, `is not a trusted root (mediaType ${JSON.stringify(value.mediaType ?? null)})`);
    }
    for (const name of ['tlogs', 'ctlogs']) {
        for (const [index, log] of listOf(value, name, what).entries())
            checkLog(log, `${what}: ${name}[${index}]`);
    }
    for (const name of ['certificateAuthorities', 'timestampAuthorities']) {
        for (const [index, authority] of listOf(value, name, what).entries()) {
            checkAuthority(authority, `${what}: ${name}[${index}]`);
        }
    }
    try {
        return _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(value);
    }
    catch (cause) {
        throw bad(what, 'cannot be read', cause);
    }
}
function listOf(root, name, what) {
    const list = root[name] ?? [];
    if (!Array.isArray(list))
        throw bad(what, `${name} is not a list`);
    return list;
}
function checkLog(value, path) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        throw bad(path, 'is not an object');
    onlyKnown(value, FIELDS.log, path);
    const { publicKey, logId, checkpointKeyId } = value;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(publicKey))
        throw bad(path, 'has no public key');
    const der = bytesAt(publicKey.rawBytes, `${path}.publicKey.rawBytes`);
    const isPkcs1 = typeof publicKey.keyDetails === 'string' && publicKey.keyDetails.startsWith('PKCS1_');
    try {
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: isPkcs1 ? 'pkcs1' : 'spki' });
    }
    catch (cause) {
        throw bad(path, 'has a public key that cannot be read', cause);
    }
    checkPeriod(publicKey.validFor, `${path}.publicKey.validFor`);
    for (const [name, id] of Object.entries({ logId, checkpointKeyId })) {
        if (id === undefined && name === 'checkpointKeyId')
            continue;
        if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(id))
            throw bad(path, `has no ${name}`);
        bytesAt(id.keyId, `${path}.${name}.keyId`);
    }
}
function checkAuthority(value, path) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        throw bad(path, 'is not an object');
    onlyKnown(value, FIELDS.authority, path);
    checkPeriod(value.validFor, `${path}.validFor`);
    const certificates = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value.certChain) ? value.certChain.certificates : undefined;
    if (!Array.isArray(certificates) || certificates.length === 0)
        throw bad(path, 'has no certificates');
    certificates.forEach((certificate, index) => {
        const at = `${path}.certChain.certificates[${index}]`;
        const der = bytesAt((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(certificate) ? certificate.rawBytes : undefined, at);
        try {
            new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(der);
        }
        catch (cause) {
            throw bad(at, 'cannot be read', cause);
        }
    });
}
/** Validity from a time on, to another one or for ever. Both ends belong to it. */
function checkPeriod(value, path) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) || typeof value.start !== 'string' || Number.isNaN(Date.parse(value.start))) {
        throw bad(path, 'has no start', undefined, 'give every authority and log a start of validity; without one it would be trusted for all time');
    }
    if (value.end !== undefined && (typeof value.end !== 'string' || Number.isNaN(Date.parse(value.end))))
        throw bad(path, 'has an end that is no time');
}
function onlyKnown(value, known, path) {
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw bad(path, `has the unknown field "${unknown.slice(0, 80)}"`);
}
function bytesAt(value, path) {
    if (typeof value !== 'string' || value === '')
        throw bad(path, 'is missing');
    return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .decodeBase64 */ .y)(value, path);
}
function bad(path, problem, cause, remedy) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_5__/* .badInput */ .AN)('TRUSTED_ROOT', `${path}: ${problem}`, {
        ...(cause === undefined ? {} : { cause }),
        ...(remedy === undefined ? {} : { remedy }),
    });
}


/***/ }),

/***/ 98279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ anchoredPattern)
/* harmony export */ });
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);

const MAX_PATTERN = 2000;
/**
 * A pattern in RE2 syntax, always matched against the whole text: `github.com/org/repo` does not match
 * `github.com/org/repo-evil`. No pattern takes more than linear time.
 *
 * @throws CoreError bad-input `PATTERN`
 */
async function anchoredPattern(text) {
    if (text.trim() === '' || text.length > MAX_PATTERN)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('PATTERN', `a pattern must have 1 to ${MAX_PATTERN} characters`);
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    try {
        const compiled = RE2JS.compile(`^(?:${text})$`);
        // `a)|(b` would close the group that anchors it, so the text must be a pattern by itself too.
        RE2JS.compile(text);
        return { source: text, matches: (value) => compiled.matcher(value).matches() };
    }
    catch (cause) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('PATTERN', `the pattern "${text.slice(0, 200)}" cannot be read`, { remedy: 'use RE2 syntax', cause });
    }
}


/***/ }),

/***/ 34746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ parseDigestSet),
/* harmony export */   HY: () => (/* binding */ digestSetOrEmpty),
/* harmony export */   h4: () => (/* binding */ STRONG_ALGORITHMS)
/* harmony export */ });
/* unused harmony export digestSet */
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83983);

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
const STRONG_ALGORITHMS = [
    'sha256',
    'sha384',
    'sha512',
    'sha512_256',
    'sha3_256',
    'sha3_384',
    'sha3_512',
    'sha224',
    'sha512_224',
];
/**
 * A DigestSet that stands alone, outside a statement: at least one digest, known algorithms in lower-case hex.
 *
 * @param path names it in errors
 * @throws AttestationError `SUBJECT`, or `code`
 */
function parseDigestSet(value, path, code = 'SUBJECT') {
    const place = { code, document: undefined, path };
    if (value === undefined)
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, 'is missing');
    return digestSet(value, place);
}
/** A set of at least one digest. Unknown algorithms may hold any text: their encoding is their own. */
const digestSet = (value, place) => {
    const digests = digestSetOrEmpty(value, place);
    if (Object.keys(digests).length === 0)
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, 'must not be empty');
    return digests;
};
/** A set of digests that may be empty, which is how some producers leave it unset. */
const digestSetOrEmpty = (value, place) => {
    const entries = Object.entries((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place));
    return Object.fromEntries(entries.map(([name, digest]) => [algorithm(name, place), digestOf(name, digest, (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(place, name))]));
};
function algorithm(name, place) {
    if (name === '')
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, 'has a digest without an algorithm name');
    return name;
}
function digestOf(name, value, place) {
    const digest = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae)(value, place);
    if (digest === '')
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, 'must not be empty');
    const form = FORMS.get(name);
    if (form === undefined || (LOWER_HEX.test(digest) && hasLength(digest, form)))
        return digest;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be ${wordsFor(form)} lower-case hex characters, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
}
function hasLength(digest, form) {
    return 'exact' in form ? form.exact.includes(digest.length) : digest.length % 2 === 0 && digest.length <= form.atMost;
}
function wordsFor(form) {
    return 'exact' in form ? form.exact.join(' or ') : `an even number, at most ${form.atMost}, of`;
}


/***/ }),

/***/ 92099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $n: () => (/* binding */ base64Text),
/* harmony export */   CP: () => (/* binding */ isAbsoluteUri),
/* harmony export */   N: () => (/* binding */ resourceUri),
/* harmony export */   Tw: () => (/* binding */ versionedPurl),
/* harmony export */   vE: () => (/* binding */ timestamp),
/* harmony export */   yN: () => (/* binding */ absoluteUri)
/* harmony export */ });
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83983);

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
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be an absolute URI, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
/** A ResourceURI: an absolute URI that identifies an artifact. @see in-toto attestation v1, field types */
const resourceUri = (value, place) => {
    if (typeof value === 'string' && RESOURCE_URI.test(value) && hasHost(value))
        return value;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be an absolute URI, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
/** An instant as RFC 3339 writes it, upper case, with a real date. No leap second: `Date` knows none. */
const timestamp = (value, place) => {
    if (typeof value === 'string' && isInstant(value))
        return value;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be an RFC 3339 timestamp such as 2026-01-31T12:00:00Z, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
/** Bytes as an encoder writes them in base64: padded, standard alphabet, no line ends. */
const base64Text = (value, place) => {
    if (typeof value === 'string' && Buffer.from(value, 'base64').toString('base64') === value)
        return value;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be base64 (padded, standard alphabet, no line ends), found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
/** A package URL with a version, the last `@` that does not begin a scope. @see https://github.com/package-url/purl-spec */
const versionedPurl = (value, place) => {
    // The length bounds the work of the pattern, which looks for its `@` from every place.
    if (typeof value === 'string' && value.length <= MAX_PURL && VERSIONED_PURL.test(value))
        return value;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be a package URL with a version, such as pkg:npm/semver@7.5.4, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
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


/***/ }),

/***/ 23848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ CYCLONEDX_VERSIONS),
/* harmony export */   a: () => (/* binding */ cycloneDxVersion)
/* harmony export */ });
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92099);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83983);


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
const SERIAL_NUMBER = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .textLike */ .r1)(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'must be urn:uuid: and a UUID in lower case');
/**
 * Version of a CycloneDX document in JSON that has what the standard requires of the document, its components (nested
 * ones too), services and dependencies. The serial number is optional.
 *
 * @see CycloneDX 1.4 to 1.7, JSON schema
 */
const cycloneDxVersion = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'bomFormat', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['CycloneDX']), place);
    const version = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'specVersion', knownVersion, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'serialNumber', SERIAL_NUMBER, place);
    // From 1.5 on the version of the document may be left out.
    if (version === '1.4')
        (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'version', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .integerFrom */ .bn)(1), place);
    else
        (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'version', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .integerFrom */ .bn)(1), place);
    const main = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'metadata', metadata, place);
    if (main !== undefined)
        assertComponents([main.component], (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(place, 'metadata'), 'component', version);
    const components = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'components', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(anyValue), place);
    if (components !== undefined)
        assertComponents(components, place, 'components', version);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'services', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(service), place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'dependencies', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(dependency), place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'vulnerabilities', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH), place);
    return version;
};
const knownVersion = (value, place) => {
    const version = CYCLONEDX_VERSIONS.find((known) => known === value);
    if (version !== undefined)
        return version;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be one of ${CYCLONEDX_VERSIONS.join(', ')}, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
const anyValue = (value) => value;
/** The component that the document is about, if it names one. */
const metadata = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'timestamp', _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE, place);
    const component = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'component', anyValue, place);
    return component === undefined ? undefined : { component };
};
/** Walks nested components without recursion: how deep they go is the document's choice. */
function assertComponents(components, parent, key, version) {
    const known = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(COMPONENT_TYPES[version]);
    const top = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(parent, key);
    const open = components.map((value, index) => ({ value, place: key === 'component' ? top : (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(top, index) }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(next.value, next.place);
        (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'type', known, next.place);
        (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'name', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, next.place);
        (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'version', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, next.place);
        const nested = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(next.place, 'components');
        for (const [index, value] of ((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'components', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(anyValue), next.place) ?? []).entries()) {
            open.push({ value, place: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(nested, index) });
        }
    }
}
const service = (value, place) => {
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place), 'name', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, place);
};
const dependency = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'ref', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'dependsOn', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq), place);
};


/***/ }),

/***/ 49626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SPDX2_VERSIONS),
/* harmony export */   y: () => (/* binding */ spdx2Version)
/* harmony export */ });
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92099);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83983);


/** Versions of SPDX 2 that are accepted. */
const SPDX2_VERSIONS = ['2.2', '2.3'];
/**
 * Version of an SPDX 2 document in JSON that has what the standard requires: the document's own fields, those of packages,
 * files and relationships.
 *
 * @see SPDX 2.3, clauses 6, 7, 8 and 11, and its JSON schema
 */
const spdx2Version = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    const version = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'spdxVersion', knownVersion, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'SPDXID', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['SPDXRef-DOCUMENT']), place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'dataLicense', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['CC0-1.0']), place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'name', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'documentNamespace', namespace, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'creationInfo', creationInfo, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'packages', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(spdxPackage), place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'files', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(file), place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'relationships', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(relationship), place);
    return version;
};
/** Identifier of an element inside the document. */
const spdxId = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .textLike */ .r1)(/^SPDXRef-[^\s\p{Cc}]+$/u, 'must begin with SPDXRef-');
const knownVersion = (value, place) => {
    const version = SPDX2_VERSIONS.find((known) => value === `SPDX-${known}`);
    if (version !== undefined)
        return version;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be ${SPDX2_VERSIONS.map((known) => `"SPDX-${known}"`).join(' or ')}, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
/** Elements are named `<namespace>#<SPDXID>`, so it has no fragment of its own. */
const namespace = (value, place) => {
    if (typeof value === 'string' && (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsoluteUri */ .CP)(value) && !value.includes('#'))
        return value;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be an absolute URI without #, found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
const creationInfo = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'created', _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'creators', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, 1), place);
};
const spdxPackage = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'SPDXID', spdxId, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'name', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'downloadLocation', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'versionInfo', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, place);
};
const file = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'SPDXID', spdxId, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'fileName', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
};
const relationship = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'spdxElementId', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'relationshipType', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'relatedSpdxElement', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
};


/***/ }),

/***/ 62153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ spdx3Version)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44411);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92099);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83983);



const CONTEXT = /^https:\/\/spdx\.org\/rdf\/3\.0(?:\.\d{1,3})?\/spdx-context\.jsonld$/;
const SPEC_VERSION = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .textLike */ .r1)(/^3\.0\.\d{1,3}$/, 'must be 3.0.<number>');
/**
 * Version of an SPDX 3.0 document in its JSON-LD form, for example `3.0.1`: the one that the creation info of its only
 * `SpdxDocument` names.
 *
 * @see SPDX 3.0.1, serialization, and Core/Classes/SpdxDocument, CreationInfo
 */
const spdx3Version = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, '@context', context, place);
    const elements = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, '@graph', graph, place);
    const infos = elements.filter(({ object }) => typeOf(object) === 'CreationInfo');
    for (const info of infos)
        creationInfo(info.object, info.place);
    const documents = elements.filter(({ object }) => typeOf(object) === 'SpdxDocument');
    const [document] = documents;
    if (document === undefined || documents.length > 1) {
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(place, '@graph'), `must have exactly one SpdxDocument, found ${documents.length}`);
    }
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(document.object, 'spdxId', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, document.place);
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(document.object, 'creationInfo', (reference, at) => versionOf(reference, infos, at), document.place);
};
const context = (value, place) => {
    const contexts = Array.isArray(value) ? value : [value];
    if (contexts.some((one) => typeof one === 'string' && CONTEXT.test(one)))
        return;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `must be "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", found ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}`);
};
const element = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, Object.hasOwn(object, '@type') ? '@type' : 'type', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, place);
    return { object, place };
};
const graph = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(element, 1);
/** Creation info stands in the document or is named by the `@id` of an object of the graph. */
function versionOf(reference, infos, place) {
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(reference))
        return creationInfo(reference, place);
    const id = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reference, place);
    const info = infos.find(({ object }) => object['@id'] === id);
    if (info === undefined)
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, `names ${(0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(id)}, which is no CreationInfo of this document`);
    return creationInfo(info.object, info.place);
}
const creationInfo = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'created', _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .timestamp */ .vE, place);
    (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'createdBy', (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(agent, 1), place);
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(object, 'specVersion', SPEC_VERSION, place);
};
/** An id, or the agent itself. */
const agent = (value, place) => {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(value, place);
};
function typeOf(object) {
    return object.type ?? object['@type'];
}


/***/ }),

/***/ 45202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionInType),
/* harmony export */   W: () => (/* binding */ PREDICATE)
/* harmony export */ });
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
    svrV01: 'https://in-toto.io/attestation/svr/v0.1',
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


/***/ }),

/***/ 74076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ parsePredicate),
  M: () => (/* binding */ validatePredicate)
});

// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/formats.js
var formats = __webpack_require__(92099);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/read.js
var lib_read = __webpack_require__(83983);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/cyclonedx.js
var cyclonedx = __webpack_require__(23848);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/resource-descriptor.js
var resource_descriptor = __webpack_require__(16065);
;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/link.js


/** A link. */
const link_link = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        name: (0,lib_read/* required */.mw)(object, 'name', lib_read/* text */.Qq, place),
        command: (0,lib_read/* optional */.lq)(object, 'command', (0,lib_read/* listOf */.c3)(lib_read/* anyText */.Ae), place),
        materials: (0,lib_read/* optional */.lq)(object, 'materials', materials, place),
        byproducts: (0,lib_read/* optional */.lq)(object, 'byproducts', lib_read/* anyObject */.aH, place),
        environment: (0,lib_read/* optional */.lq)(object, 'environment', lib_read/* anyObject */.aH, place),
    });
};
const material = (value, place) => {
    const name = (0,lib_read/* required */.mw)((0,lib_read/* anyObject */.aH)(value, place), 'name', lib_read/* text */.Qq, place);
    return { ...(0,resource_descriptor/* digestedDescriptor */.f)(value, place), name };
};
const materials = (value, place) => {
    const list = (0,lib_read/* listOf */.c3)(material)(value, place);
    const names = new Set();
    list.forEach(({ name }, index) => {
        if (names.has(name))
            throw (0,lib_read/* fault */.DG)((0,lib_read/* below */.Gz)((0,lib_read/* below */.Gz)(place, index), 'name'), `stands twice: ${JSON.stringify(name.slice(0, 80))}`);
        names.add(name);
    });
    return list;
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/provenance-v1.js



/** Fields of v0.2 that v1 moved or dropped. A document with both shapes says two things at once. */
const V02_FIELDS = ['builder', 'buildType', 'invocation', 'buildConfig', 'metadata', 'materials'];
/** A provenance v1. Unknown fields are ignored, those of v0.2 refused. */
const provenanceV1 = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    const foreign = V02_FIELDS.find((field) => Object.hasOwn(object, field));
    if (foreign !== undefined)
        throw (0,lib_read/* fault */.DG)((0,lib_read/* below */.Gz)(place, foreign), 'is a field of provenance v0.2 and has no place in v1');
    return {
        buildDefinition: (0,lib_read/* required */.mw)(object, 'buildDefinition', buildDefinition, place),
        runDetails: (0,lib_read/* required */.mw)(object, 'runDetails', runDetails, place),
    };
};
const buildDefinition = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        buildType: (0,lib_read/* required */.mw)(object, 'buildType', formats/* absoluteUri */.yN, place),
        externalParameters: (0,lib_read/* required */.mw)(object, 'externalParameters', lib_read/* anyObject */.aH, place),
        internalParameters: (0,lib_read/* optional */.lq)(object, 'internalParameters', lib_read/* anyObject */.aH, place),
        resolvedDependencies: (0,lib_read/* optional */.lq)(object, 'resolvedDependencies', (0,lib_read/* listOf */.c3)(resource_descriptor/* resourceDescriptor */.a), place),
    });
};
const runDetails = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        builder: (0,lib_read/* required */.mw)(object, 'builder', builder, place),
        metadata: (0,lib_read/* optional */.lq)(object, 'metadata', metadata, place),
        byproducts: (0,lib_read/* optional */.lq)(object, 'byproducts', (0,lib_read/* listOf */.c3)(resource_descriptor/* resourceDescriptor */.a), place),
    });
};
const builder = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        id: (0,lib_read/* required */.mw)(object, 'id', formats/* absoluteUri */.yN, place),
        builderDependencies: (0,lib_read/* optional */.lq)(object, 'builderDependencies', (0,lib_read/* listOf */.c3)(resource_descriptor/* resourceDescriptor */.a), place),
        version: (0,lib_read/* optional */.lq)(object, 'version', (0,lib_read/* mapOf */.A7)(lib_read/* anyText */.Ae), place),
    });
};
const metadata = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        invocationId: (0,lib_read/* optional */.lq)(object, 'invocationId', lib_read/* anyText */.Ae, place),
        startedOn: (0,lib_read/* optional */.lq)(object, 'startedOn', formats/* timestamp */.vE, place),
        finishedOn: (0,lib_read/* optional */.lq)(object, 'finishedOn', formats/* timestamp */.vE, place),
    });
};

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/digest-set.js
var digest_set = __webpack_require__(34746);
;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/provenance-v02.js



const V1_FIELDS = ['buildDefinition', 'runDetails'];
/** A provenance v0.2. Unknown fields are ignored, those of v1 refused. */
const provenanceV02 = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    const foreign = V1_FIELDS.find((field) => Object.hasOwn(object, field));
    if (foreign !== undefined)
        throw (0,lib_read/* fault */.DG)((0,lib_read/* below */.Gz)(place, foreign), 'is a field of provenance v1 and has no place in v0.2');
    return (0,lib_read/* withoutUnset */.sZ)({
        builder: (0,lib_read/* required */.mw)(object, 'builder', provenance_v02_builder, place),
        buildType: (0,lib_read/* required */.mw)(object, 'buildType', formats/* absoluteUri */.yN, place),
        invocation: (0,lib_read/* optional */.lq)(object, 'invocation', invocation, place),
        buildConfig: (0,lib_read/* optional */.lq)(object, 'buildConfig', lib_read/* anyObject */.aH, place),
        metadata: (0,lib_read/* optional */.lq)(object, 'metadata', provenance_v02_metadata, place),
        materials: (0,lib_read/* optional */.lq)(object, 'materials', (0,lib_read/* listOf */.c3)(provenance_v02_material), place),
    });
};
const provenance_v02_builder = (value, place) => ({
    id: (0,lib_read/* required */.mw)((0,lib_read/* anyObject */.aH)(value, place), 'id', formats/* absoluteUri */.yN, place),
});
const provenance_v02_material = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        uri: (0,lib_read/* optional */.lq)(object, 'uri', formats/* resourceUri */.N, place),
        digest: (0,lib_read/* optional */.lq)(object, 'digest', digest_set/* digestSetOrEmpty */.HY, place),
    });
};
const invocation = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        configSource: (0,lib_read/* optional */.lq)(object, 'configSource', configSource, place),
        parameters: (0,lib_read/* optional */.lq)(object, 'parameters', lib_read/* anyObject */.aH, place),
        environment: (0,lib_read/* optional */.lq)(object, 'environment', lib_read/* anyObject */.aH, place),
    });
};
const configSource = (value, place) => (0,lib_read/* withoutUnset */.sZ)({
    ...provenance_v02_material(value, place),
    entryPoint: (0,lib_read/* optional */.lq)((0,lib_read/* anyObject */.aH)(value, place), 'entryPoint', lib_read/* anyText */.Ae, place),
});
const provenance_v02_metadata = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        buildInvocationId: (0,lib_read/* optional */.lq)(object, 'buildInvocationId', lib_read/* anyText */.Ae, place),
        buildStartedOn: (0,lib_read/* optional */.lq)(object, 'buildStartedOn', formats/* timestamp */.vE, place),
        buildFinishedOn: (0,lib_read/* optional */.lq)(object, 'buildFinishedOn', formats/* timestamp */.vE, place),
        completeness: (0,lib_read/* optional */.lq)(object, 'completeness', completeness, place),
        reproducible: (0,lib_read/* optional */.lq)(object, 'reproducible', lib_read/* flag */.Jt, place),
    });
};
const completeness = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        parameters: (0,lib_read/* optional */.lq)(object, 'parameters', lib_read/* flag */.Jt, place),
        environment: (0,lib_read/* optional */.lq)(object, 'environment', lib_read/* flag */.Jt, place),
        materials: (0,lib_read/* optional */.lq)(object, 'materials', lib_read/* flag */.Jt, place),
    });
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/release.js


/** A release. */
const releaseV02 = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        purl: (0,lib_read/* required */.mw)(object, 'purl', formats/* versionedPurl */.Tw, place),
        packageId: (0,lib_read/* optional */.lq)(object, 'packageId', lib_read/* anyText */.Ae, place),
    });
};
/** A release of v0.1. */
const releaseV01 = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        purl: (0,lib_read/* required */.mw)(object, 'purl', formats/* versionedPurl */.Tw, place),
        releaseId: (0,lib_read/* optional */.lq)(object, 'releaseId', lib_read/* anyText */.Ae, place),
    });
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/scai.js


/** An attribute report. */
const scai = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        attributes: (0,lib_read/* required */.mw)(object, 'attributes', (0,lib_read/* listOf */.c3)(assertion, 1), place),
        producer: (0,lib_read/* optional */.lq)(object, 'producer', resource_descriptor/* resourceDescriptor */.a, place),
    });
};
const assertion = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        attribute: (0,lib_read/* required */.mw)(object, 'attribute', lib_read/* text */.Qq, place),
        target: (0,lib_read/* optional */.lq)(object, 'target', resource_descriptor/* resourceDescriptor */.a, place),
        conditions: (0,lib_read/* optional */.lq)(object, 'conditions', lib_read/* anyObject */.aH, place),
        evidence: (0,lib_read/* optional */.lq)(object, 'evidence', resource_descriptor/* resourceDescriptor */.a, place),
    });
};

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/spdx2.js
var spdx2 = __webpack_require__(49626);
// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/spdx3.js
var spdx3 = __webpack_require__(62153);
;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/svr.js



/** A simple verification result. */
const svr = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return {
        verifier: (0,lib_read/* required */.mw)(object, 'verifier', verifier, place),
        timeCreated: (0,lib_read/* required */.mw)(object, 'timeCreated', formats/* timestamp */.vE, place),
        properties: (0,lib_read/* required */.mw)(object, 'properties', (0,lib_read/* listOf */.c3)(lib_read/* anyText */.Ae), place),
    };
};
const verifier = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        id: (0,lib_read/* required */.mw)(object, 'id', formats/* absoluteUri */.yN, place),
        policy: (0,lib_read/* optional */.lq)(object, 'policy', resource_descriptor/* resourceDescriptor */.a, place),
    });
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/test-result.js



/** A test result. */
const testResult = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        result: (0,lib_read/* required */.mw)(object, 'result', (0,lib_read/* oneOf */.yL)(['PASSED', 'WARNED', 'FAILED']), place),
        configuration: (0,lib_read/* required */.mw)(object, 'configuration', (0,lib_read/* listOf */.c3)(resource_descriptor/* resourceDescriptor */.a), place),
        url: (0,lib_read/* optional */.lq)(object, 'url', formats/* resourceUri */.N, place),
        passedTests: (0,lib_read/* optional */.lq)(object, 'passedTests', (0,lib_read/* listOf */.c3)(lib_read/* anyText */.Ae), place),
        warnedTests: (0,lib_read/* optional */.lq)(object, 'warnedTests', (0,lib_read/* listOf */.c3)(lib_read/* anyText */.Ae), place),
        failedTests: (0,lib_read/* optional */.lq)(object, 'failedTests', (0,lib_read/* listOf */.c3)(lib_read/* anyText */.Ae), place),
    });
};

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/predicate/uris.js
var uris = __webpack_require__(45202);
;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/vsa.js



/** A level of a track, the track in group 1. */
const TRACK_LEVEL = /^SLSA_([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)_LEVEL_(?:\d|UNEVALUATED)$/;
/** Verified properties of v1.2, the only other values that may begin with `SLSA_`. */
const PROPERTIES = new Set(['SLSA_SOURCE_TWO_PARTY_REVIEWED', 'SLSA_BUILD_REPRODUCED']);
/** A verification summary that does not contradict itself. */
const vsa = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    const verificationResult = (0,lib_read/* required */.mw)(object, 'verificationResult', (0,lib_read/* oneOf */.yL)(['PASSED', 'FAILED']), place);
    const verifiedLevels = (0,lib_read/* required */.mw)(object, 'verifiedLevels', levels, place);
    if (verifiedLevels.includes('FAILED') && (verificationResult === 'PASSED' || verifiedLevels.length > 1)) {
        throw (0,lib_read/* fault */.DG)((0,lib_read/* below */.Gz)(place, 'verifiedLevels'), 'has FAILED beside another level or a passed result');
    }
    return (0,lib_read/* withoutUnset */.sZ)({
        verifier: (0,lib_read/* required */.mw)(object, 'verifier', vsa_verifier, place),
        timeVerified: (0,lib_read/* optional */.lq)(object, 'timeVerified', formats/* timestamp */.vE, place),
        resourceUri: (0,lib_read/* required */.mw)(object, 'resourceUri', formats/* resourceUri */.N, place),
        policy: (0,lib_read/* required */.mw)(object, 'policy', policy, place),
        inputAttestations: (0,lib_read/* optional */.lq)(object, 'inputAttestations', (0,lib_read/* listOf */.c3)(resource_descriptor/* digestedDescriptor */.f), place),
        verificationResult,
        verifiedLevels,
        dependencyLevels: (0,lib_read/* optional */.lq)(object, 'dependencyLevels', dependencyLevels, place),
        slsaVersion: (0,lib_read/* optional */.lq)(object, 'slsaVersion', (0,lib_read/* textLike */.r1)(/^\d+\.\d+$/, 'must be <major>.<minor>'), place),
    });
};
const vsa_verifier = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        id: (0,lib_read/* required */.mw)(object, 'id', formats/* absoluteUri */.yN, place),
        version: (0,lib_read/* optional */.lq)(object, 'version', (0,lib_read/* mapOf */.A7)(lib_read/* anyText */.Ae), place),
    });
};
const policy = (value, place) => {
    const uri = (0,lib_read/* required */.mw)((0,lib_read/* anyObject */.aH)(value, place), 'uri', formats/* resourceUri */.N, place);
    return { ...(0,resource_descriptor/* resourceDescriptor */.a)(value, place), uri };
};
const slsaResult = (value, place) => {
    const result = (0,lib_read/* text */.Qq)(value, place);
    assertSlsaResult(result, place);
    return result;
};
const levels = (value, place) => {
    const results = (0,lib_read/* listOf */.c3)(slsaResult)(value, place);
    const tracks = new Set();
    results.forEach((result, index) => {
        const track = TRACK_LEVEL.exec(result)?.[1];
        if (track === undefined)
            return;
        if (tracks.has(track))
            throw (0,lib_read/* fault */.DG)((0,lib_read/* below */.Gz)(place, index), `is a second level of the track ${track}; only the highest may stand here`);
        tracks.add(track);
    });
    return results;
};
const dependencyLevels = (value, place) => {
    const counts = (0,lib_read/* mapOf */.A7)((0,lib_read/* integerFrom */.bn)(0))(value, place);
    for (const result of Object.keys(counts))
        assertSlsaResult(result, (0,lib_read/* below */.Gz)(place, result));
    return counts;
};
function assertSlsaResult(result, place) {
    if (!result.startsWith('SLSA_') || TRACK_LEVEL.test(result) || PROPERTIES.has(result))
        return;
    throw (0,lib_read/* fault */.DG)(place, `must be SLSA_<TRACK>_LEVEL_<number or UNEVALUATED>, ${[...PROPERTIES].join(', ')}, or not begin with SLSA_, found "${result.slice(0, 80)}"`);
}

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/vulns.js


/** A scan result of v0.2. */
const vulnsV02 = (value, place) => scan(vulnerability)(value, place);
/** A scan result of v0.1 in the shape of v0.2. Its text nests a finding in `vulnerability`, its example does not. */
const vulnsV01 = (value, place) => scan(nestedVulnerability)(value, place);
function scan(finding) {
    return (value, place) => {
        const object = (0,lib_read/* anyObject */.aH)(value, place);
        return {
            scanner: (0,lib_read/* required */.mw)(object, 'scanner', scanner(finding), place),
            metadata: (0,lib_read/* required */.mw)(object, 'metadata', vulns_metadata, place),
        };
    };
}
function scanner(finding) {
    return (value, place) => {
        const object = (0,lib_read/* anyObject */.aH)(value, place);
        return (0,lib_read/* withoutUnset */.sZ)({
            uri: (0,lib_read/* required */.mw)(object, 'uri', formats/* resourceUri */.N, place),
            version: (0,lib_read/* optional */.lq)(object, 'version', lib_read/* anyText */.Ae, place),
            db: (0,lib_read/* required */.mw)(object, 'db', database, place),
            result: (0,lib_read/* required */.mw)(object, 'result', (0,lib_read/* listOf */.c3)(finding), place),
        });
    };
}
const database = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        uri: (0,lib_read/* optional */.lq)(object, 'uri', formats/* resourceUri */.N, place),
        version: (0,lib_read/* optional */.lq)(object, 'version', lib_read/* anyText */.Ae, place),
        lastUpdate: (0,lib_read/* required */.mw)(object, 'lastUpdate', formats/* timestamp */.vE, place),
    });
};
const vulnerability = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return (0,lib_read/* withoutUnset */.sZ)({
        id: (0,lib_read/* required */.mw)(object, 'id', lib_read/* text */.Qq, place),
        severity: (0,lib_read/* required */.mw)(object, 'severity', (0,lib_read/* listOf */.c3)(severity), place),
        annotations: (0,lib_read/* optional */.lq)(object, 'annotations', annotations, place),
    });
};
const nestedVulnerability = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return Object.hasOwn(object, 'vulnerability')
        ? (0,lib_read/* required */.mw)(object, 'vulnerability', vulnerability, place)
        : vulnerability(value, place);
};
const severity = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return { method: (0,lib_read/* required */.mw)(object, 'method', lib_read/* text */.Qq, place), score: (0,lib_read/* required */.mw)(object, 'score', lib_read/* anyText */.Ae, place) };
};
/** "list, map <string, value>": scanners write either. */
const annotations = (value, place) => Array.isArray(value) ? (0,lib_read/* listOf */.c3)(lib_read/* anyObject */.aH)(value, place) : [(0,lib_read/* anyObject */.aH)(value, place)];
const vulns_metadata = (value, place) => {
    const object = (0,lib_read/* anyObject */.aH)(value, place);
    return {
        scanStartedOn: (0,lib_read/* required */.mw)(object, 'scanStartedOn', formats/* timestamp */.vE, place),
        scanFinishedOn: (0,lib_read/* required */.mw)(object, 'scanFinishedOn', formats/* timestamp */.vE, place),
    };
};

;// CONCATENATED MODULE: ./packages/in-toto-attestation/lib/predicate/validate.js
















const READERS = {
    [uris/* PREDICATE */.W.provenanceV1]: provenanceV1,
    [uris/* PREDICATE */.W.provenanceV02]: provenanceV02,
    [uris/* PREDICATE */.W.vsaV1]: vsa,
    [uris/* PREDICATE */.W.svrV01]: svr,
    [uris/* PREDICATE */.W.testResultV01]: testResult,
    [uris/* PREDICATE */.W.vulnsV02]: vulnsV02,
    [uris/* PREDICATE */.W.vulnsV01]: vulnsV01,
    [uris/* PREDICATE */.W.scaiV03]: scai,
    [uris/* PREDICATE */.W.linkV03]: link_link,
    [uris/* PREDICATE */.W.releaseV02]: releaseV02,
    [uris/* PREDICATE */.W.releaseV01]: releaseV01,
    [uris/* PREDICATE */.W.cosignSignV1]: lib_read/* anyObject */.aH,
};
const READER_OF_TYPE = new Map(Object.entries(READERS));
const KNOWN_TYPES = new Set([...READER_OF_TYPE.keys(), uris/* PREDICATE */.W.spdx, uris/* PREDICATE */.W.cyclonedx]);
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
    const read = readerOf((0,formats/* absoluteUri */.yN)(predicateType, typePlace), typePlace);
    if (!(0,types/* isJsonObject */.O)(predicate))
        throw (0,lib_read/* fault */.DG)(place, `must be an object, found ${(0,lib_read/* shown */.SP)(predicate)}`);
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
    const spdx = (0,uris/* versionInType */.E)(predicateType, uris/* PREDICATE */.W.spdx);
    if (spdx !== undefined)
        return spdxReader(spdx, place);
    const cyclonedx = (0,uris/* versionInType */.E)(predicateType, uris/* PREDICATE */.W.cyclonedx);
    if (cyclonedx !== undefined)
        return cycloneDxReader(cyclonedx, place);
    const meant = nearMissOf(predicateType);
    if (meant !== undefined)
        throw (0,lib_read/* fault */.DG)(place, `${(0,lib_read/* shown */.SP)(predicateType)} is no predicate type`, { remedy: `write ${meant}` });
    return lib_read/* anyObject */.aH;
}
function spdxReader(version, place) {
    if (version === '')
        return (value, at) => ((0,types/* isJsonObject */.O)(value) && '@context' in value ? spdx3/* spdx3Version */.V : spdx2/* spdx2Version */.y)(value, at);
    if (SPDX3_VERSIONS.has(version))
        return spdx3/* spdx3Version */.V;
    if (spdx2/* SPDX2_VERSIONS */.M.some((known) => known === version))
        return ofVersion(spdx2/* spdx2Version */.y, version);
    throw (0,lib_read/* fault */.DG)(place, `SPDX ${version.slice(0, 20)} is not known; known are ${spdx2/* SPDX2_VERSIONS */.M.join(', ')}, 3 and 3.0`);
}
function cycloneDxReader(version, place) {
    if (version === '')
        return cyclonedx/* cycloneDxVersion */.a;
    if (cyclonedx/* CYCLONEDX_VERSIONS */.O.some((known) => known === version))
        return ofVersion(cyclonedx/* cycloneDxVersion */.a, version);
    throw (0,lib_read/* fault */.DG)(place, `CycloneDX ${version.slice(0, 20)} is not known; known are ${cyclonedx/* CYCLONEDX_VERSIONS */.O.join(', ')}`);
}
function ofVersion(read, wanted) {
    return (value, place) => {
        const found = read(value, place);
        if (found === wanted)
            return found;
        throw (0,lib_read/* fault */.DG)(place, `is of version ${found}, but its type says ${wanted}`);
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


/***/ }),

/***/ 83983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   aH: () => (/* binding */ anyObject),
/* harmony export */   bn: () => (/* binding */ integerFrom),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   r1: () => (/* binding */ textLike),
/* harmony export */   sZ: () => (/* binding */ withoutUnset),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44411);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74949);


const PLAIN_KEY = /^[A-Za-z_$@][\w$@-]*$/;
const MAX_SHOWN = 80;
/** The place of a member or an item below another place. */
function below(place, key) {
    return { code: place.code, document: place.document, path: joined(place.path, key) };
}
/** The error for a place; `problem` completes the sentence that the path begins. */
function fault(place, problem, details) {
    const where = [place.document, place.path].filter((part) => part !== undefined && part !== '').join(', ');
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .AttestationError */ .L(place.code, place.path, where === '' ? problem : `${where}: ${problem}`, details);
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
function required(object, key, read, place) {
    const value = member(object, key);
    if (value === undefined)
        throw fault(below(place, key), 'is missing');
    return read(value, below(place, key));
}
/** The value of a member that may be absent. `null` counts as absent, as in the JSON of protocol buffers. */
function optional(object, key, read, place) {
    const value = member(object, key);
    return value === undefined || value === null ? undefined : read(value, below(place, key));
}
/** Any object. */
const anyObject = (value, place) => {
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return value;
    throw fault(place, `must be an object, found ${shown(value)}`);
};
/** Any string, the empty one included. */
const anyText = (value, place) => {
    if (typeof value === 'string')
        return value;
    throw fault(place, `must be a string, found ${shown(value)}`);
};
/** A string that is not empty. */
const text = (value, place) => {
    const found = anyText(value, place);
    if (found === '')
        throw fault(place, 'must not be empty');
    return found;
};
/** `true` or `false`. */
const flag = (value, place) => {
    if (typeof value === 'boolean')
        return value;
    throw fault(place, `must be true or false, found ${shown(value)}`);
};
/** A whole number not below `min` that a double holds exactly. */
function integerFrom(min) {
    return (value, place) => {
        if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min)
            return value;
        throw fault(place, `must be a whole number, ${min} or more, found ${shown(value)}`);
    };
}
/** Exactly one of the strings. */
function oneOf(allowed) {
    return (value, place) => {
        const found = allowed.find((candidate) => candidate === value);
        if (found !== undefined)
            return found;
        throw fault(place, `must be ${allowed.map((name) => `"${name}"`).join(' or ')}, found ${shown(value)}`);
    };
}
/** A string of a form that `words` describes, for example `must be an absolute URI`. */
function textLike(pattern, words) {
    return (value, place) => {
        if (typeof value === 'string' && pattern.test(value))
            return value;
        throw fault(place, `${words}, found ${shown(value)}`);
    };
}
/** An array of at least `min` items. */
function listOf(read, min = 0) {
    return (value, place) => {
        if (!Array.isArray(value))
            throw fault(place, `must be an array, found ${shown(value)}`);
        if (value.length < min)
            throw fault(place, 'must not be empty');
        return value.map((item, index) => read(item, below(place, index)));
    };
}
/** An object with values of one kind. */
function mapOf(read) {
    return (value, place) => {
        const entries = Object.entries(anyObject(value, place));
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


/***/ }),

/***/ 16065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ resourceDescriptor),
/* harmony export */   f: () => (/* binding */ digestedDescriptor)
/* harmony export */ });
/* harmony import */ var _digest_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34746);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92099);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83983);



/**
 * A resource descriptor with the fields that the specification knows; others are ignored.
 *
 * @see in-toto attestation v1, ResourceDescriptor
 */
const resourceDescriptor = (value, place) => {
    const object = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place);
    const digest = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'digest', _digest_set_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSetOrEmpty */ .HY, place);
    const descriptor = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutUnset */ .sZ)({
        name: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'name', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, place),
        uri: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'uri', _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceUri */ .N, place),
        digest: digest !== undefined && Object.keys(digest).length > 0 ? digest : undefined,
        content: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'content', _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .base64Text */ .$n, place),
        downloadLocation: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'downloadLocation', _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceUri */ .N, place),
        mediaType: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'mediaType', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyText */ .Ae, place),
        annotations: (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(object, 'annotations', _read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH, place),
    });
    if (descriptor.uri === undefined && descriptor.digest === undefined && descriptor.content === undefined) {
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)(place, 'must have at least one of uri, digest and content');
    }
    return descriptor;
};
/** A resource descriptor with at least one digest. */
const digestedDescriptor = (value, place) => {
    // The digest is asked for first: "digest: is missing" helps more than the general rule.
    const digest = (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .anyObject */ .aH)(value, place), 'digest', _digest_set_js__WEBPACK_IMPORTED_MODULE_1__/* .digestSetOrEmpty */ .HY, place);
    if (digest === undefined || Object.keys(digest).length === 0)
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)((0,_read_js__WEBPACK_IMPORTED_MODULE_0__/* .below */ .Gz)(place, 'digest'), 'is missing');
    return { ...resourceDescriptor(value, place), digest };
};


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


/***/ })

};
