export const id = 529;
export const ids = [529];
export const modules = {

/***/ 90529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   dw: () => (/* binding */ privateIssuersOf),
/* harmony export */   h9: () => (/* binding */ openBuilderInstance),
/* harmony export */   hO: () => (/* binding */ privateRootOf)
/* harmony export */ });
/* unused harmony export packageRegistriesOf */
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44411);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77692);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88862);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55160);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59837);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42293);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37795);




const MAX_BYTES = 8 * 1024 * 1024;
const NETWORK = ['proxy', 'noProxy', 'certificates'];
/**
 * The instance of a builder: by an empty object the public-good one or GitHub's, as the repository's visibility has it;
 * else the private one whose `signingConfig` and `trustedRoot` are in the file.
 *
 * @throws CoreError bad-input `SIGNING_CONFIG`, and as {@link openInstance}
 */
async function openBuilderInstance(file, inputs, ports) {
    const { signingConfig, trustedRoot } = readFile(file);
    if (signingConfig === undefined || trustedRoot === undefined)
        return (0,_instance_js__WEBPACK_IMPORTED_MODULE_0__/* .openInstance */ .QS)(inputs, ports);
    const config = (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSigningConfig */ .V2)(JSON.stringify(signingConfig), `${file.source}, signingConfig`, {
        now: ports.clock.now(),
    });
    const root = (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTrustedRoot */ .t1)(Buffer.from(JSON.stringify(trustedRoot)), `${file.source}, trustedRoot`);
    return (0,_instance_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedInstance */ .rR)({
        config,
        rule: (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_3__/* .issuerRuleFor */ .Z)(ports.job.serverUrl, config.oidcIssuers),
        profile: (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_4__/* .privateProfile */ .fP)(root, file.source),
    }, inputs, ports);
}
/** Trust root of a private instance as JSON, for those who verify; undefined: the published ones. @throws as {@link openBuilderInstance} */
function privateRootOf(file) {
    const { trustedRoot } = readFile(file);
    return trustedRoot === undefined ? undefined : JSON.stringify(trustedRoot);
}
/** Issuers whose tokens a private instance takes; undefined: the published ones. @throws as {@link openBuilderInstance} */
function privateIssuersOf(file, now) {
    const { signingConfig } = readFile(file);
    if (signingConfig === undefined)
        return undefined;
    return (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSigningConfig */ .V2)(JSON.stringify(signingConfig), `${file.source}, signingConfig`, { now }).oidcIssuers;
}
/**
 * The way out that a copy's file names; undefined: it names none.
 *
 * @throws CoreError bad-input `SIGNING_CONFIG` for one that is none, or holds a password, which whoever reads the copy
 * would have
 */
function networkOf(file) {
    const { network } = readFile(file);
    if (network === undefined)
        return undefined;
    for (const [name, value] of Object.entries(network)) {
        if (!NETWORK.some((known) => known === name) || typeof value !== 'string' || value === '')
            throw unusable(file, `network.${name.slice(0, 40)} is not known, or no text`);
    }
    const { proxy, noProxy, certificates } = network;
    if (proxy === undefined ? noProxy !== undefined : !isPlainProxy(proxy))
        throw unusable(file, 'network.proxy is not http://host:port, without user and password');
    return {
        ...(proxy === undefined ? {} : { proxy }),
        ...(noProxy === undefined ? {} : { noProxy }),
        ...(certificates === undefined ? {} : { certificates }),
    };
}
function isPlainProxy(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return (url?.protocol === 'http:' && url.username === '' && url.password === '' && url.pathname === '/' && url.search === '');
}
/**
 * Where packages are asked for, by their ecosystem: the public registries, unless a copy was made for others. Whoever
 * proposes a change chooses none.
 *
 * @throws CoreError bad-input `SIGNING_CONFIG`
 */
function packageRegistriesOf(file) {
    const { packageRegistries = {} } = readFile(file);
    for (const [name, value] of Object.entries(packageRegistries)) {
        if (!Object.hasOwn(PACKAGE_REGISTRIES, name) || typeof value !== 'string' || !URL.canParse(value))
            throw unusable(file, `packageRegistries.${name.slice(0, 40)} is not known, or no URL`);
    }
    return { ...PACKAGE_REGISTRIES, ...packageRegistries };
}
const PACKAGE_REGISTRIES = { npm: 'https://registry.npmjs.org', pypi: 'https://pypi.org' };
function readFile(file) {
    const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .q)(file.bytes, { what: file.source, maxBytes: MAX_BYTES });
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(value)) {
        const { signingConfig, trustedRoot, network, packageRegistries, ...others } = value;
        const isObject = (one) => one === undefined || (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(one);
        const isKnown = Object.keys(others).length === 0 && isObject(network) && isObject(packageRegistries);
        const way = {
            ...(network === undefined ? {} : { network: network }),
            ...(packageRegistries === undefined ? {} : { packageRegistries: packageRegistries }),
        };
        if (isKnown && signingConfig === undefined && trustedRoot === undefined)
            return way;
        if (isKnown && (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(signingConfig) && (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(trustedRoot))
            return { signingConfig, trustedRoot, ...way };
    }
    throw unusable(file, 'is neither empty nor signingConfig and trustedRoot, with network and packageRegistries or without');
}
function unusable({ source }, problem) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_7__/* .badInput */ .AN)('SIGNING_CONFIG', `${source}: ${problem}`, { remedy: 'make the copy of the builders anew' });
}


/***/ }),

/***/ 37795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QS: () => (/* binding */ openInstance),
/* harmony export */   rR: () => (/* binding */ checkedInstance)
/* harmony export */ });
/* unused harmony exports isPublicByEvent, readSigningConfig, withWitnesses, assertWitnesses */
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48369);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88862);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59837);
/* harmony import */ var _trust_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8436);



/** Largest signing configuration, in bytes. */
const MAX_CONFIG_BYTES = 1024 * 1024;
/**
 * Chooses the instance as `actions/attest` does, unless the inputs say otherwise, and loads its trust root.
 *
 * @throws CoreError bad-input for inputs that do not go together, undecided `TRUST_ROOT_ENDED` when the root has no
 * authority that is valid now
 */
async function openInstance(inputs, ports) {
    const instance = inputs.signingConfig !== undefined ? await openPrivate(inputs, ports) : await openPublished(inputs, ports);
    return checkedInstance(instance, inputs, ports);
}
/** The instance with the witnesses of the inputs, when bundles of it will verify. @throws as {@link openInstance} */
function checkedInstance(instance, inputs, ports) {
    const config = withWitnesses(instance.config, inputs);
    assertWitnesses(config, instance.profile);
    assertCurrent(instance.profile, ports.clock.now());
    return { ...instance, config };
}
/** What the event says about the repository; only a repository that says so itself is taken for public. */
function isPublicByEvent(ports) {
    const { repository } = ports.job.event;
    return (typeof repository === 'object' &&
        repository !== null &&
        !Array.isArray(repository) &&
        repository.visibility === 'public');
}
async function openPrivate(inputs, ports) {
    const { signingConfig = '', trustedRoot = '' } = inputs;
    if (inputs.sigstore !== 'auto') {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `inputs sigstore and signing-config: "${inputs.sigstore}" names an instance, the file another`, {
            remedy: 'leave `sigstore` out with a private Sigstore',
        });
    }
    const bytes = await readSigningConfig(signingConfig, ports);
    const config = (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSigningConfig */ .V2)(bytes, signingConfig, { now: ports.clock.now(), ...versionOf(inputs) });
    const rule = (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerRuleFor */ .Z)(ports.job.serverUrl, config.oidcIssuers);
    const profile = await (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTrustProfile */ .C)({ profile: 'private', trustedRootFile: trustedRoot, offline: true }, ports);
    return { config, profile, rule };
}
/** The bytes of a signing configuration. @throws CoreError bad-input `INPUT` */
async function readSigningConfig(path, ports) {
    const bytes = await ports.fs.readFile(path).catch((cause) => {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input signing-config: ${path} cannot be read`, { cause });
    });
    if (bytes.byteLength > MAX_CONFIG_BYTES)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input signing-config: ${path} is larger than 1 MiB`);
    return bytes;
}
async function openPublished(inputs, ports) {
    const rule = (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_2__/* .issuerRuleFor */ .Z)(ports.job.serverUrl);
    const instance = instanceOf(inputs, rule, ports);
    const config = (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_1__/* .builtinSigningConfig */ .dE)(instance, { ...versionOf(inputs), serverHost: rule.server.host });
    const profile = await (0,_trust_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadTrustProfile */ .C)({
        profile: instance,
        offline: false,
        ...(inputs.trustedRoot === undefined
            ? await trustDomainOf(instance, rule, ports)
            : { trustedRootFile: inputs.trustedRoot }),
        ...(inputs.tufMirror === undefined ? {} : { tufMirror: inputs.tufMirror }),
        ...(inputs.tufRoot === undefined ? {} : { tufRootFile: inputs.tufRoot }),
    }, ports);
    return { config, profile, rule };
}
function instanceOf(inputs, rule, ports) {
    const isGitHubCom = rule.server.host === 'github.com';
    if (inputs.sigstore === 'public-good' && !isGitHubCom) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input sigstore: the public-good instance knows github.com only, not ${rule.server.host}`, {
            remedy: 'choose `sigstore: github`',
        });
    }
    if (inputs.sigstore !== 'auto')
        return inputs.sigstore;
    return isGitHubCom && isPublicByEvent(ports) ? 'public-good' : 'github';
}
/** A tenant's root is a target of its own, whose name the tenant tells. */
async function trustDomainOf(instance, rule, ports) {
    if (instance !== 'github' || rule.server.host === 'github.com')
        return {};
    const trustDomain = await ports.github.trustDomain();
    if (trustDomain !== undefined)
        return { trustDomain };
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('GITHUB_REPLY', `${rule.server.origin}: GET /meta names no trust domain, so the trust root of this server is not known; nothing was sent`, {
        remedy: 'check that attestations are enabled for the enterprise, or give the root as `trusted-root` with `sigstore: github`',
    });
}
function versionOf(inputs) {
    return inputs.rekorVersion === undefined ? {} : { rekorVersion: inputs.rekorVersion };
}
/** The configuration with the log and the timestamp authority that the inputs ask for. */
function withWitnesses(config, inputs) {
    const { rekor, tsa, ...rest } = config;
    if (inputs.transparencyLog === 'required' && rekor === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input transparency-log: required, but ${config.source} names no log`);
    }
    const log = inputs.transparencyLog === 'none' || rekor === undefined ? {} : { rekor };
    if (inputs.timestampAuthority === 'none')
        return { ...rest, ...log };
    if (inputs.timestampAuthority === undefined)
        return { ...rest, ...log, ...(tsa === undefined ? {} : { tsa }) };
    return { ...rest, ...log, tsa: (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .assertServiceUrl */ .VT)(inputs.timestampAuthority, 'input timestamp-authority') };
}
/** A bundle that its own root would refuse is not worth a login. */
function assertWitnesses(config, profile) {
    const { needs } = profile;
    if (needs.logEntries > 0 && config.rekor === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `the trust root of the ${profile.name} instance (${profile.source}) demands a log entry, and no log is used`, {
            remedy: 'leave `transparency-log` out, or give a signing config that names a log',
        });
    }
    const hasTime = config.tsa !== undefined || config.rekor?.version === 1;
    if (!hasTime || (needs.tsaTimestamps > 0 && config.tsa === undefined)) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `signing with the ${profile.name} instance needs a timestamp authority, and none is used`, {
            remedy: 'leave `timestamp-authority` out, or name one; Rekor version 2 gives no time of its own',
        });
    }
}
/** Asked before the login: a certificate of an authority that ended verifies nowhere. */
function assertCurrent(profile, now) {
    const covers = (validFor) => validFor?.start !== undefined &&
        validFor.start.getTime() <= now &&
        (validFor.end === undefined || now <= validFor.end.getTime());
    if (profile.root.certificateAuthorities.some((authority) => covers(authority.validFor)))
        return;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('TRUST_ROOT_ENDED', `the trust root of the ${profile.name} instance (${profile.source}) has no certificate authority that is valid now; nothing was sent`, {
        remedy: 'give a current root with `tuf-mirror` and `tuf-root` or `trusted-root`, and check the clock of the runner',
    });
}


/***/ }),

/***/ 59837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ issuerRuleFor),
/* harmony export */   x: () => (/* binding */ issuerOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48369);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);


/** A host name of a ghe.com tenant: one label. */
const TENANT = /^([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)\.ghe\.com$/;
/**
 * The rule for a server: github.com and ghe.com have their own issuers, to which an enterprise may add its name as one
 * path segment; a private Sigstore names its issuers itself, on any server.
 *
 * @param privateIssuers OIDC URLs of a private signing configuration
 * @throws CoreError bad-input `SERVER`
 */
function issuerRuleFor(serverUrl, privateIssuers) {
    const server = serverOf(serverUrl);
    if (privateIssuers !== undefined)
        return privateRule(server, privateIssuers);
    const base = issuerOf(server);
    if (base === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SERVER', `GITHUB_SERVER_URL: ${server.origin} is neither github.com nor a ghe.com tenant`, {
            remedy: 'on GitHub Enterprise Server use a private Sigstore: give `signing-config` and `trusted-root`',
        });
    }
    return {
        server,
        expected: base,
        accepts: (issuer, enterprise) => issuer === base || (isSegment(enterprise) && issuer === `${base}/${enterprise}`),
    };
}
/** Issuer of a server without enterprise; undefined for servers that are not GitHub's own. */
function issuerOf(server) {
    if (server.origin === 'https://github.com')
        return 'https://token.actions.githubusercontent.com';
    const tenant = TENANT.exec(server.host)?.[1];
    return server.protocol === 'https:' && tenant !== undefined ? `https://token.actions.${tenant}.ghe.com` : undefined;
}
function privateRule(server, issuers) {
    if (issuers.length === 0) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', 'signing-config: names no OIDC issuer (oidcUrls), so no token can be accepted', {
            remedy: 'add the issuer of the server',
        });
    }
    for (const issuer of issuers)
        (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .assertServiceUrl */ .VT)(issuer, 'signing-config: oidcUrls');
    return { server, expected: issuers.join(' or '), accepts: (issuer) => issuers.includes(issuer) };
}
function serverOf(text) {
    const url = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .assertServiceUrl */ .VT)(text, 'GITHUB_SERVER_URL');
    if (url.pathname === '/' && url.search === '' && url.hash === '')
        return url;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SERVER', 'GITHUB_SERVER_URL: must be the server alone, without a path');
}
function isSegment(enterprise) {
    return enterprise !== undefined && /^[A-Za-z0-9_-]{1,100}$/.test(enterprise);
}


/***/ }),

/***/ 8436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ loadNpmProfile),
  C: () => (/* binding */ loadTrustProfile)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/wire/lib/http/url.js
var url = __webpack_require__(48369);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/base64.js
var base64 = __webpack_require__(27604);
;// CONCATENATED MODULE: ./packages/core/lib/trust/npm-keys.js



const MAX_BYTES = 1024 * 1024;
const FIELDS = ['keyId', 'keyUsage', 'publicKey'];
const KEY_FIELDS = ['rawBytes', 'keyDetails', 'validFor'];
/** What npm's registry signs with. */
const DETAILS = 'PKIX_ECDSA_P256_SHA_256';
/** The purpose of keys that sign publish attestations; those of other purposes do not count for them (case A37). */
const ATTESTATIONS = 'npm:attestations';
/**
 * The keys of npm's registry for attestations, out of the `keys.json` of the public-good TUF repository. The same key may
 * stand there once for each purpose, with a window of its own.
 *
 * @throws CoreError bad-input `TRUSTED_ROOT` for anything else than that file
 */
function parseNpmKeys(bytes, what) {
    const value = (0,parse/* parseJson */.q)(bytes, { what, maxBytes: MAX_BYTES });
    if (!(0,types/* isJsonObject */.O)(value) || !Array.isArray(value.keys) || Object.keys(value).length !== 1)
        throw bad(what, 'is not a list of keys');
    const keys = value.keys.flatMap((entry, index) => keyOf(entry, `${what}: keys[${index}]`));
    if (new Set(keys.map(({ hint }) => hint)).size !== keys.length)
        throw bad(what, 'has a key for attestations twice');
    return keys;
}
function keyOf(value, path) {
    const entry = objectAt(value, FIELDS, path);
    const { keyId, keyUsage } = entry;
    if (typeof keyId !== 'string' || keyId === '' || typeof keyUsage !== 'string')
        throw bad(path, 'has no keyId or no keyUsage');
    const material = objectAt(entry.publicKey, KEY_FIELDS, `${path}.publicKey`);
    if (keyUsage !== ATTESTATIONS)
        return [];
    if (material.keyDetails !== DETAILS)
        throw bad(path, `is not of the kind ${DETAILS}`);
    const validFor = windowOf(material.validFor, `${path}.publicKey.validFor`);
    const der = derOf(material.rawBytes, path);
    try {
        const key = (0,external_node_crypto_.createPublicKey)({ key: der, format: 'der', type: 'spki' });
        if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1')
            throw new Error('another curve');
        return [{ key, fingerprint: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(der).digest('hex')}`, hint: keyId, validFor }];
    }
    catch (cause) {
        throw bad(path, 'is no key', cause);
    }
}
function derOf(value, path) {
    try {
        if (typeof value === 'string')
            return (0,base64/* decodeBase64 */.y)(value, `${path}.publicKey.rawBytes`);
    }
    catch (cause) {
        throw bad(path, 'has rawBytes that are not base64', cause);
    }
    throw bad(path, 'has no rawBytes');
}
/** A key without a beginning would be trusted for all time (case A17). */
function windowOf(value, path) {
    const window = objectAt(value, ['start', 'end'], path);
    const start = dateOf(window.start, `${path}.start`);
    return window.end === undefined ? { start } : { start, end: dateOf(window.end, `${path}.end`) };
}
function dateOf(value, path) {
    const time = typeof value === 'string' ? new Date(value) : undefined;
    if (time === undefined || Number.isNaN(time.getTime()))
        throw bad(path, 'is no time');
    return time;
}
function objectAt(value, known, path) {
    if (!(0,types/* isJsonObject */.O)(value))
        throw bad(path, 'must be an object');
    const stranger = Object.keys(value).find((name) => !known.includes(name));
    if (stranger !== undefined)
        throw bad(path, `has the unknown field "${stranger.slice(0, 80)}"`);
    return value;
}
function bad(path, problem, cause) {
    return (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path} ${problem}`, cause === undefined ? {} : { cause });
}

// EXTERNAL MODULE: ./packages/core/lib/trust/profile.js
var profile = __webpack_require__(42293);
// EXTERNAL MODULE: ./packages/core/lib/trust/trusted-root.js
var trusted_root = __webpack_require__(55160);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./packages/wire/lib/error.js
var lib_error = __webpack_require__(20209);
;// CONCATENATED MODULE: ./packages/core/lib/trust/tuf-cache.js



const MAX_FILE_BYTES = 17 * 1024 * 1024;
const HEAD = /^sha256:([0-9a-f]{64})\n$/;
const HEAD_BYTES = 'sha256:'.length + 64 + 1;
/**
 * The cache in a folder, which any number of processes may share: each file carries the digest of its content, and takes
 * its place by renaming. The digest finds damage; whether content can be trusted is decided by its signatures, each time.
 */
function openTufCache(folder) {
    return {
        read: (name) => {
            const bytes = contentOf((0,external_node_path_.join)(folder, encodeURIComponent(name)));
            const [, digest] = HEAD.exec(bytes?.subarray(0, HEAD_BYTES).toString('latin1') ?? '') ?? [];
            const content = bytes?.subarray(HEAD_BYTES);
            return content !== undefined && digest === digestOf(content) ? content : undefined;
        },
        write: (name, bytes) => {
            const path = (0,external_node_path_.join)(folder, encodeURIComponent(name));
            const temporary = `${path}.${process.pid}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
            try {
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
                (0,external_node_fs_.writeFileSync)(temporary, Buffer.concat([Buffer.from(`sha256:${digestOf(bytes)}\n`), bytes]));
                (0,external_node_fs_.renameSync)(temporary, path);
            }
            catch {
                removeQuietly(temporary);
            }
        },
    };
}
function removeQuietly(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch {
        // It lies in a place that does not exist.
    }
}
function contentOf(path) {
    try {
        const found = (0,external_node_fs_.statSync)(path);
        return found.isFile() && found.size <= MAX_FILE_BYTES ? (0,external_node_fs_.readFileSync)(path) : undefined;
    }
    catch {
        return undefined;
    }
}
function digestOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./packages/core/lib/trust/tuf.js







const ROLES = ['timestamp.json', 'snapshot.json', 'targets.json'];
/**
 * One target of a TUF repository, verified against its metadata (https://theupdateframework.github.io/specification/).
 *
 * Every run walks from the first root to the newest one and checks each step; roots that were seen before come out of
 * the cache instead of the network. Timestamp, snapshot and targets of earlier runs guard against older ones.
 *
 * @param root first root metadata, never taken from the network on trust
 * @throws CoreError bad-input `TUF` for a first root that cannot be used, refused `TUF` for metadata that was tampered
 * with, undecided `TUF` for an expired or unreachable one; WireError for the network
 */
async function readTarget(repository, root, target, http, cacheDir) {
    const cache = openTufCache(folderOf(repository, cacheDir));
    const work = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'slsa-tuf-'));
    try {
        const mirror = mirrorReader(repository, cache, http);
        const updater = await openUpdater(repository, root, mirror, work, cache);
        const bytes = await mirror.explain(() => update(updater, target, work, cache), target);
        keep(bytes, target, work, mirror, cache);
        return bytes;
    }
    finally {
        (0,external_node_fs_.rmSync)(work, { recursive: true, force: true });
    }
}
/** A target without the network: what was verified before, else what came with the suite. */
function readOffline(repository, target, cacheDir) {
    return openTufCache(folderOf(repository, cacheDir)).read(keptName(target)) ?? repository.seeds[target];
}
function folderOf({ mirror, rootSha256 }, cacheDir) {
    return (0,external_node_path_.join)(cacheDir, `tuf-${(0,external_node_crypto_.createHash)('sha256').update(`${mirror}\0${rootSha256}`).digest('hex').slice(0, 32)}`);
}
/** Targets are kept beside metadata and must not take its names. */
function keptName(target) {
    return `targets/${target}`;
}
async function openUpdater({ mirror }, root, reader, work, cache) {
    const { Updater } = await __webpack_require__.e(/* import() */ 4706).then(__webpack_require__.t.bind(__webpack_require__, 84706, 19));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(work, 'root.json'), root);
    for (const role of ROLES) {
        const kept = cache.read(role);
        if (kept !== undefined)
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(work, role), kept);
    }
    try {
        return new Updater({
            metadataBaseUrl: mirror,
            targetBaseUrl: `${mirror}/targets`,
            metadataDir: work,
            targetDir: work,
            fetcher: reader.fetcher(work),
        });
    }
    catch (cause) {
        throw (0,outcome_error/* badInput */.AN)('TUF', `TUF ${mirror}: the first root cannot be used: ${messageOf(cause)}`, {
            remedy: 'give the root that the operator of the mirror published',
            cause,
        });
    }
}
async function update(updater, target, work, cache) {
    await updater.refresh();
    const info = await updater.getTargetInfo(target);
    if (info === undefined)
        throw (0,outcome_error/* refused */.J5)('TUF', `has no target ${target}`);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(work, 'targets'));
    const path = (0,external_node_path_.join)(work, 'targets', encodeURIComponent(target));
    const kept = cache.read(keptName(target));
    if (kept !== undefined)
        (0,external_node_fs_.writeFileSync)(path, kept);
    if ((await updater.findCachedTarget(info, path)) === undefined)
        await updater.downloadTarget(info, path);
    return (0,external_node_fs_.readFileSync)(path);
}
/** Keeps what was verified, unless another process kept something newer meanwhile. */
function keep(bytes, target, work, mirror, cache) {
    for (const [name, root] of mirror.newRoots)
        cache.write(name, root);
    if (versionOf((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(work, 'timestamp.json'))) < versionOf(cache.read('timestamp.json')))
        return;
    for (const role of ROLES)
        cache.write(role, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(work, role)));
    cache.write(keptName(target), bytes);
}
function versionOf(metadata) {
    const value = metadata === undefined ? null : (0,parse/* parseJson */.q)(metadata, { what: 'timestamp' });
    const signed = (0,types/* isJsonObject */.O)(value) ? value.signed : undefined;
    return (0,types/* isJsonObject */.O)(signed) && typeof signed.version === 'number' ? signed.version : 0;
}
function mirrorReader({ mirror }, cache, http) {
    const newRoots = new Map();
    let failure;
    const download = async (url, maxBytes) => {
        const { DownloadHTTPError } = await __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.t.bind(__webpack_require__, 86376, 19));
        const root = /\/(\d+\.root\.json)$/.exec(url)?.[1];
        const kept = root === undefined ? undefined : cache.read(root);
        if (kept !== undefined)
            return kept;
        const reply = await http
            .request({ service: 'TUF mirror', url, maxBytes, accept: [200, 403, 404], redirect: 'strip' })
            .catch((error) => {
            failure = error;
            throw error;
        });
        if (reply.status !== 200) {
            const missing = new DownloadHTTPError(`answered ${reply.status}`, reply.status);
            // After the newest root there is none, which is how the client finds the newest one.
            if (root === undefined)
                failure = missing;
            throw missing;
        }
        if (/^\s*</.test(reply.body.subarray(0, 100).toString('latin1'))) {
            failure = (0,outcome_error/* undecided */.oo)('TUF', 'the answer is a web page', { remedy: 'a proxy or a login page may stand between' });
            throw failure;
        }
        if (root !== undefined)
            newRoots.set(root, reply.body);
        return reply.body;
    };
    return {
        newRoots,
        fetcher: (work) => ({
            downloadBytes: download,
            downloadFile: async (url, maxLength, handler) => {
                const file = (0,external_node_path_.join)(work, `download-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
                (0,external_node_fs_.writeFileSync)(file, await download(url, maxLength));
                return handler(file);
            },
        }),
        explain: async (run, target) => {
            try {
                return await run();
            }
            catch (error) {
                throw await failureOf(failure ?? error, `TUF ${mirror}: ${target}`);
            }
        },
    };
}
async function failureOf(error, what) {
    const { DownloadHTTPError, ExpiredMetadataError } = await __webpack_require__.e(/* import() */ 6376).then(__webpack_require__.t.bind(__webpack_require__, 86376, 19));
    const message = `${what}: ${messageOf(error)}`;
    if (error instanceof outcome_error/* CoreError */.am) {
        const remedy = error.remedy === undefined ? {} : { remedy: error.remedy };
        return new outcome_error/* CoreError */.am(error.outcome, error.code, message, { ...remedy, cause: error });
    }
    if (error instanceof lib_error/* WireError */.c && error.code !== 'TOO_LARGE')
        return error;
    // Of snapshot and targets only the words are left.
    if (error instanceof ExpiredMetadataError || /\bis expired$/.test(messageOf(error))) {
        return (0,outcome_error/* undecided */.oo)('TUF', message, {
            remedy: 'the mirror serves old metadata, or the clock of the runner is wrong; try again later',
            cause: error,
        });
    }
    if (error instanceof DownloadHTTPError) {
        return (0,outcome_error/* undecided */.oo)('TUF', message, { remedy: 'check `tuf-mirror`', cause: error });
    }
    return (0,outcome_error/* refused */.J5)('TUF', message, { remedy: 'the mirror cannot be trusted as it is; tell its operator', cause: error });
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./packages/core/lib/trust/load.js







const PUBLIC_GOOD_MIRROR = 'https://tuf-repo-cdn.sigstore.dev';
const GITHUB_MIRROR = 'https://tuf-repo.github.com';
/**
 * SHA-256 of `3.root.json` of GitHub's TUF repository, the root of 2024 that the GitHub CLI embeds
 * (cli/cli, pkg/cmd/attestation/verification/embed/tuf-repo.github.com/root.json). Not tried against the live mirror.
 */
const GITHUB_ROOT_SHA256 = '98cba97be9075bc98b2322de3de85fbd1b70ec7392991dfd2f53d215bede1a8d';
/** Target with the keys of npm's registry. */
const NPM_KEYS = 'registry.npmjs.org/keys.json';
const MAX_TUF_ROOT_BYTES = 512_000;
/**
 * The profile with its root: from a file, or through TUF, started from a root that is pinned, never from the first one
 * the network offers.
 *
 * @throws CoreError bad-input for a root that cannot be read, refused or undecided `TUF`
 */
async function loadTrustProfile(request, ports) {
    const make = { 'public-good': profile/* publicGoodProfile */.ax, github: profile/* githubProfile */.rQ, private: profile/* privateProfile */.fP }[request.profile];
    if (request.trustedRootFile !== undefined) {
        return make((0,trusted_root/* parseTrustedRoot */.t1)(await readRoot(request.trustedRootFile, trusted_root/* MAX_ROOT_BYTES */.ax, ports), request.trustedRootFile), request.trustedRootFile);
    }
    const target = request.trustDomain === undefined ? 'trusted_root.json' : targetOf(request.trustDomain);
    const start = await startOf(request, ports);
    const source = sourceOf(start);
    const bytes = await targetBytes(start, target, request.offline, ports);
    return make((0,trusted_root/* parseTrustedRoot */.t1)(bytes, `${source}/${target}`), source);
}
/**
 * The profile of npm's registry: its keys, which the public-good TUF repository publishes, beside the root that the log
 * entries are checked against.
 *
 * @param witnesses the public-good root, where the caller has it already
 * @throws CoreError as {@link loadTrustProfile}
 */
async function loadNpmProfile(offline, ports, witnesses) {
    const start = await publicGoodStart();
    const { root, source } = witnesses ?? (await loadTrustProfile({ profile: 'public-good', offline }, ports));
    const keys = await targetBytes(start, NPM_KEYS, offline, ports);
    return (0,profile/* npmProfile */.JZ)(root, source, parseNpmKeys(keys, `${sourceOf(start)}/${NPM_KEYS}`));
}
function sourceOf({ repository }) {
    return `TUF ${repository.mirror}`;
}
async function targetBytes(start, target, offline, ports) {
    const bytes = offline
        ? readOffline(start.repository, target, ports.cacheDir)
        : await readTarget(start.repository, await start.root(), target, ports.http, ports.cacheDir);
    if (bytes !== undefined)
        return bytes;
    throw (0,outcome_error/* undecided */.oo)('TRUST_ROOT_OFFLINE', `${sourceOf(start)}: offline, and ${target} was never fetched before`, {
        remedy: 'give it as `trusted-root`, or run once with the network',
    });
}
/** Target of a tenant of ghe.com. @throws CoreError undecided `GITHUB_REPLY` for what is no domain */
function targetOf(trustDomain) {
    if (/^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(trustDomain) && !trustDomain.includes('..'))
        return `${trustDomain}.trusted_root.json`;
    throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', `GitHub API: "${trustDomain.slice(0, 80)}" is no trust domain`);
}
async function startOf(request, ports) {
    const { tufMirror, tufRootFile } = request;
    if (tufRootFile !== undefined) {
        const mirror = tufMirror ?? (request.profile === 'github' ? GITHUB_MIRROR : undefined);
        if (mirror === undefined)
            throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs tuf-root and tuf-mirror: a first root needs its mirror');
        return startFrom(mirrorOf(mirror), await readRoot(tufRootFile, MAX_TUF_ROOT_BYTES, ports), {});
    }
    if (tufMirror !== undefined) {
        throw (0,outcome_error/* badInput */.AN)('INPUT', 'inputs tuf-mirror and tuf-root: a mirror is not trusted without its first root', {
            remedy: 'give the first root as `tuf-root`',
        });
    }
    switch (request.profile) {
        case 'public-good':
            return publicGoodStart();
        case 'github':
            return {
                repository: { mirror: GITHUB_MIRROR, rootSha256: GITHUB_ROOT_SHA256, seeds: {} },
                root: () => githubRoot(ports),
            };
        case 'private':
            throw (0,outcome_error/* badInput */.AN)('INPUT', 'a private Sigstore needs its `trusted-root`, or `tuf-mirror` and `tuf-root`');
    }
}
function startFrom(mirror, root, seeds) {
    const rootSha256 = (0,external_node_crypto_.createHash)('sha256').update(root).digest('hex');
    return { repository: { mirror, rootSha256, seeds }, root: async () => root };
}
async function publicGoodStart() {
    const { default: seeds } = await __webpack_require__.e(/* import() */ 8032).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17));
    const seed = seeds[PUBLIC_GOOD_MIRROR];
    const targets = Object.entries(seed.targets).map(([name, text]) => [decodeURIComponent(name), Buffer.from(text, 'base64')]);
    return startFrom(PUBLIC_GOOD_MIRROR, Buffer.from(seed['root.json'], 'base64'), Object.fromEntries(targets));
}
/** GitHub's first root, fetched and compared with its pinned digest: a mirror that lies is found out here. */
async function githubRoot(ports) {
    const reply = await ports.http.request({
        service: 'TUF mirror',
        url: `${GITHUB_MIRROR}/3.root.json`,
        maxBytes: MAX_TUF_ROOT_BYTES,
        redirect: 'strip',
    });
    const digest = (0,external_node_crypto_.createHash)('sha256').update(reply.body).digest('hex');
    if (digest === GITHUB_ROOT_SHA256)
        return reply.body;
    throw (0,outcome_error/* refused */.J5)('TUF', `TUF ${GITHUB_MIRROR}: 3.root.json has the digest ${digest}, not the pinned one`, {
        remedy: 'somebody between changes what the mirror says; or give a root that you trust as `tuf-root`',
    });
}
function mirrorOf(text) {
    return (0,url/* assertServiceUrl */.VT)(text, 'input tuf-mirror').href.replace(/\/+$/, '');
}
/** A root from a file. What is no regular file has no size that could be trusted. */
async function readRoot(path, maxBytes, ports) {
    const found = await ports.fs.stat(path).catch((cause) => {
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path}: cannot be read`, { cause });
    });
    if (!found.isFile())
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path}: is not a regular file`);
    if (found.size > maxBytes)
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path}: has ${found.size} bytes; at most ${maxBytes} are read`);
    return ports.fs.readFile(path).catch((cause) => {
        throw (0,outcome_error/* badInput */.AN)('TRUSTED_ROOT', `${path}: cannot be read`, { cause });
    });
}


/***/ }),

/***/ 42293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ keyProfile),
/* harmony export */   JZ: () => (/* binding */ npmProfile),
/* harmony export */   ax: () => (/* binding */ publicGoodProfile),
/* harmony export */   fP: () => (/* binding */ privateProfile),
/* harmony export */   rQ: () => (/* binding */ githubProfile)
/* harmony export */ });
/** The public-good instance: everything is logged. */
function publicGoodProfile(root, source) {
    return { name: 'public-good', root, source, needs: { sct: 1, logEntries: 1, times: 1, tsaTimestamps: 0 } };
}
/** GitHub's own instance: no log, so the time comes from its timestamp authority. */
function githubProfile(root, source) {
    return { name: 'github', root, source, needs: { sct: 0, logEntries: 0, times: 1, tsaTimestamps: 1 } };
}
/** A root of the caller's: what it lists is demanded. */
function privateProfile(root, source) {
    const hasLog = root.tlogs.length > 0;
    return {
        name: 'private',
        root,
        source,
        needs: { sct: root.ctlogs.length > 0 ? 1 : 0, logEntries: hasLog ? 1 : 0, times: 1, tsaTimestamps: hasLog ? 0 : 1 },
    };
}
/**
 * A key of the caller's. It needs a trusted time only where it has a window of validity: without one nothing shows that
 * the signature was made while the key counted (cases A12, A22).
 */
function keyProfile(key, { root, isLogRequired }) {
    return {
        name: 'key',
        root: root?.root ?? EMPTY_ROOT,
        source: root?.source ?? 'no trust root',
        needs: { sct: 0, logEntries: isLogRequired ? 1 : 0, times: key.validFor === undefined ? 0 : 1, tsaTimestamps: 0 },
        keys: [key],
    };
}
/** The keys that npm's registry signs with, each in its window, logged in the public-good instance. */
function npmProfile(root, source, keys) {
    return { name: 'npm', root, source, needs: { sct: 0, logEntries: 1, times: 1, tsaTimestamps: 0 }, keys };
}
const EMPTY_ROOT = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot.v0.2+json',
    tlogs: [],
    certificateAuthorities: [],
    ctlogs: [],
    timestampAuthorities: [],
};


/***/ }),

/***/ 88862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V2: () => (/* binding */ parseSigningConfig),
/* harmony export */   dE: () => (/* binding */ builtinSigningConfig)
/* harmony export */ });
/* unused harmony export parseWitnesses */
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48369);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);


const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';
const FIELDS = ['mediaType', 'caUrls', 'oidcUrls', 'rekorTlogUrls', 'rekorTlogConfig', 'tsaUrls', 'tsaConfig'];
const SELECTORS = ['ANY', 'EXACT', 'ALL', 'SERVICE_SELECTOR_UNDEFINED'];
/**
 * The services of a signing configuration (sigstore/protobuf-specs, SigningConfig v0.2) that are valid now. Of several
 * logs the newest version is taken, or the one that was asked for.
 *
 * @param now milliseconds since 1970
 * @throws CoreError bad-input `SIGNING_CONFIG`
 */
function parseSigningConfig(bytes, what, options) {
    const value = readConfig(bytes, what);
    const [fulcio] = servicesOf(value, 'caUrls', [1], options.now, what);
    if (fulcio === undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${what}: names no certificate authority that is valid now`);
    return {
        ...witnessesOf(value, what, options),
        fulcio: fulcio.url,
        oidcIssuers: issuersOf(value, what, options),
    };
}
/** The services of such a configuration that witness a signature, for who needs no certificate. */
function parseWitnesses(bytes, what, options) {
    const value = readConfig(bytes, what);
    return { ...witnessesOf(value, what, options), oidcIssuers: issuersOf(value, what, options) };
}
function issuersOf(value, what, { now }) {
    return servicesOf(value, 'oidcUrls', [1], now, what).map(({ text }) => text);
}
function readConfig(bytes, what) {
    const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(bytes, { what, maxBytes: 1024 * 1024 });
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) || value.mediaType !== MEDIA_TYPE) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${what}: is not a signing configuration (mediaType ${MEDIA_TYPE})`);
    }
    const unknown = Object.keys(value).find((key) => !FIELDS.includes(key));
    if (unknown !== undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${what}: has the unknown field "${unknown.slice(0, 80)}"`);
    return value;
}
function witnessesOf(value, what, options) {
    const services = (name, versions) => servicesOf(value, name, versions, options.now, what);
    const rekor = logOf(services('rekorTlogUrls', options.rekorVersion === undefined ? [2, 1] : [options.rekorVersion]), value, options.rekorVersion, what);
    const stamps = services('tsaUrls', [1]);
    const [tsa] = stamps;
    assertSelector(value.tsaConfig, stamps.length, `${what}: tsaConfig`);
    return {
        instance: 'private',
        ...(rekor === undefined ? {} : { rekor }),
        ...(tsa === undefined ? {} : { tsa: withTsaPath(tsa.url) }),
        source: what,
    };
}
/** The services of an instance that is known by name. */
function builtinSigningConfig(instance, options = {}) {
    if (instance === 'public-good') {
        const tsa = { tsa: new URL('https://timestamp.sigstore.dev/api/v1/timestamp') };
        const base = {
            instance,
            fulcio: new URL('https://fulcio.sigstore.dev'),
            oidcIssuers: [],
            source: 'public-good instance',
        };
        // Version 1 gives a time of its own; version 2 needs the timestamp authority beside it.
        return options.rekorVersion === 2
            ? { ...base, ...tsa, rekor: { url: new URL('https://log2025-1.rekor.sigstore.dev'), version: 2 } }
            : { ...base, rekor: { url: new URL('https://rekor.sigstore.dev'), version: 1 } };
    }
    if (options.rekorVersion !== undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', "input rekor-version: GitHub's instance has no log", {
            remedy: 'leave it out, or choose `sigstore: public-good`',
        });
    }
    const host = options.serverHost === undefined || options.serverHost === 'github.com' ? 'githubapp.com' : options.serverHost;
    return {
        instance,
        fulcio: new URL(`https://fulcio.${host}`),
        tsa: new URL(`https://timestamp.${host}/api/v1/timestamp`),
        oidcIssuers: [],
        source: "GitHub's instance",
    };
}
/** Services of a list that are valid now, of the versions wanted, the preferred version first. */
function servicesOf(config, name, versions, now, what) {
    const list = config[name] ?? [];
    if (!Array.isArray(list))
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${what}: ${name} is not a list`);
    const found = list.flatMap((entry, index) => {
        const path = `${what}: ${name}[${index}]`;
        if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(entry) || typeof entry.url !== 'string' || typeof entry.majorApiVersion !== 'number') {
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: needs url and majorApiVersion`);
        }
        if (!isValidAt(entry.validFor, now, path))
            return [];
        return [{ url: (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .assertServiceUrl */ .VT)(entry.url, path), text: entry.url, version: entry.majorApiVersion }];
    });
    return versions.flatMap((version) => found.filter((service) => service.version === version));
}
function isValidAt(validFor, now, path) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(validFor) || typeof validFor.start !== 'string' || Number.isNaN(Date.parse(validFor.start))) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: validFor has no start`);
    }
    if (validFor.end !== undefined && (typeof validFor.end !== 'string' || Number.isNaN(Date.parse(validFor.end))))
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: validFor has an end that is no time`);
    const end = typeof validFor.end === 'string' ? Date.parse(validFor.end) : Number.POSITIVE_INFINITY;
    return Date.parse(validFor.start) <= now && now <= end;
}
function logOf(logs, config, wanted, what) {
    const [log] = logs;
    if (log === undefined && wanted !== undefined)
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input rekor-version: ${what} names no log of version ${wanted}`);
    assertSelector(config.rekorTlogConfig, logs.length, `${what}: rekorTlogConfig`);
    return log === undefined ? undefined : { url: log.url, version: log.version === 2 ? 2 : 1 };
}
/** One service of a kind is used; a configuration that demands more cannot be met, and is not met halfway. */
function assertSelector(value, available, path) {
    if (value === undefined || value === null)
        return;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value))
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: is not an object`);
    const { selector = 'ANY', count = 1 } = value;
    if (typeof selector !== 'string' || !SELECTORS.includes(selector))
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: unknown selector`);
    const isMet = selector === 'EXACT' ? count === 1 && available >= 1 : selector === 'ALL' ? available <= 1 : true;
    if (isMet)
        return;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('SIGNING_CONFIG', `${path}: ${selector} cannot be met with ${available}: one service of a kind is used`, {
        remedy: 'use the selector ANY',
    });
}
/** A timestamp authority is named with or without its path. */
function withTsaPath(url) {
    return url.pathname === '/' ? new URL('/api/v1/timestamp', url) : url;
}


/***/ })

};
