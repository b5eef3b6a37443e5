export const id = 977;
export const ids = [977,5769,9697];
export const modules = {

/***/ 39697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readKeyFile: () => (/* binding */ readKeyFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);


/**
 * The bytes of a key file, which are the caller's to zero. The open file is asked what it is, not the path, and it is
 * opened without blocking, since a pipe would wait for a writer for ever.
 *
 * @param shown the path as the caller gave it, for errors
 * @throws CoreError bad-input `KEY`
 */
async function readKeyFile(path, maxBytes, fs, shown) {
    const file = await fs.open(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)).catch((cause) => {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `input key: ${shown} cannot be read`, {
            remedy: 'give the path of a PEM file, relative to the workspace, or the URI of a key',
            cause,
        });
    });
    try {
        const found = await file.stat();
        if (!found.isFile())
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `input key: ${shown} is not a regular file`);
        if (found.size > maxBytes) {
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `input key: ${shown} has ${found.size} bytes; a key has at most ${maxBytes}`);
        }
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 12173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   EF: () => (/* binding */ oddAnswer),
/* harmony export */   EN: () => (/* binding */ bodyOf),
/* harmony export */   L1: () => (/* binding */ bytesAt),
/* harmony export */   QP: () => (/* binding */ kmsFailure),
/* harmony export */   R9: () => (/* binding */ otherSigner)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27604);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);


/** What to do about each; the service's own name for it stands in the message. */
const REMEDIES = {
    denied: 'give the identity that the job logs in with the right to read the public key and to sign with this key',
    login: 'log in in a step before (docs/keys.md names the action of each vendor); a login that ended must be made anew',
    'not-found': 'check name, region and version of the key, and that the identity may see it',
    unusable: 'enable the key, cancel its deletion, or name another one or another version',
    refused: 'check that the key is one for signing, of a kind that docs/keys.md lists',
    clock: 'set the clock of the machine: the service takes requests of the last minutes only',
    busy: 'run the job again later',
};
/**
 * What a service said, as an error: undecided for what passes or is not the caller's (clock, load), bad input for all
 * else, since nothing was signed.
 *
 * @param detail the service's own words, cut and without line ends
 */
function kmsFailure(problem, service, detail, cause) {
    const message = `${service}: ${shown(detail)}; nothing was signed`;
    const details = { remedy: REMEDIES[problem], ...(cause === undefined ? {} : { cause }) };
    if (problem === 'clock')
        return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('CLOCK', message, details);
    return problem === 'busy' ? (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)('KMS', message, details) : (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('KMS', message, details);
}
/** The JSON object that an error reply holds; undefined for anything else. */
function bodyOf({ body }) {
    try {
        const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(body ?? Buffer.alloc(0), { what: 'error reply', maxBytes: 64 * 1024 });
        return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The text at a path of a reply; the empty one where there is none. */
function textAt(value, ...path) {
    let found = value;
    for (const step of path)
        found = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(found) ? found[step] : undefined;
    return typeof found === 'string' ? found : '';
}
/** The bytes that an answer holds in base64 in one of its fields. @throws CoreError undecided `KMS` */
function bytesAt(reply, field, service) {
    try {
        return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .decodeBase64 */ .y)(textAt(reply, field), field);
    }
    catch (cause) {
        throw oddAnswer(service, cause);
    }
}
/** A signature by another key or version than was asked to sign (case H12). */
function otherSigner(service, signer, asked) {
    return (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)('SIGNATURE', `${service}: ${shown(signer) || 'nobody'} signed, and ${asked} was asked to; nothing was published`, {
        remedy: 'the service signs with another version than it says: tell its operator',
    });
}
/** An answer that is not what the service documents. */
function oddAnswer(service, cause) {
    return kmsFailure('busy', service, 'the answer is not what the service documents', cause);
}
function shown(text) {
    return text
        .replace(/[\x00-\x1f\x7f\u2028\u2029]+/g, ' ')
        .trim()
        .slice(0, 300);
}


/***/ }),

/***/ 65769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ gcpToken),
/* harmony export */   exchangedToken: () => (/* binding */ exchangedToken)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20209);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77692);
/* harmony import */ var _key_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39697);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12173);





const SERVICE = 'Google Cloud';
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform';
const MAX_FILE = 64 * 1024;
/** Variables with an access token, the first that is set: of google-github-actions/auth's users, and of gcloud. */
const TOKENS = ['GOOGLE_OAUTH_ACCESS_TOKEN', 'CLOUDSDK_AUTH_ACCESS_TOKEN'];
/** Variables with the path of a credentials file, as google-github-actions/auth sets them. */
const FILES = ['GOOGLE_GHA_CREDS_PATH', 'GOOGLE_APPLICATION_CREDENTIALS', 'CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE'];
/**
 * An access token for Google Cloud: of the environment, or for the credentials file that
 * `google-github-actions/auth` leaves (workload identity federation, a service account's key, a person's login).
 * Whatever the file says, its secrets go to hosts of googleapis.com only.
 *
 * @throws CoreError bad-input `KMS`; WireError for the network
 * @see RFC 8693 (token exchange), RFC 7523 (JWT bearer); Google, AIP-4117
 */
async function gcpToken(ports) {
    const { env } = ports;
    const given = TOKENS.map((name) => env[name]?.trim() ?? '').find((token) => token !== '');
    if (given !== undefined)
        return masked(given, ports);
    const path = FILES.map((name) => env[name] ?? '').find((file) => file !== '');
    if (path === undefined)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsFailure */ .QP)('login', SERVICE, `neither an access token nor a credentials file is in the environment`);
    const file = await credentialsFile(path, ports);
    switch (file.type) {
        case 'external_account':
            return masked(await federated(file, ports), ports);
        case 'service_account':
            return masked(await ofServiceAccount(file, ports), ports);
        case 'authorized_user':
            return masked(await ofPerson(file, ports), ports);
        default:
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsFailure */ .QP)('login', SERVICE, `the credentials file is of the type "${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(file, 'type')}", which is not read`);
    }
}
function masked(token, { mask }) {
    mask?.(token, 'the access token of Google Cloud');
    return token;
}
async function credentialsFile(path, ports) {
    const bytes = await (0,_key_file_js__WEBPACK_IMPORTED_MODULE_2__.readKeyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.workspace, path), MAX_FILE, ports.fs, 'the credentials file of Google');
    try {
        const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(bytes, { what: 'the credentials file of Google' });
        if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value))
            return value;
    }
    catch {
        // What it holds is a secret, and the parser's words may show some of it.
    }
    finally {
        bytes.fill(0);
    }
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsFailure */ .QP)('login', SERVICE, 'the credentials file is not JSON');
}
async function federated(file, ports) {
    const subjectToken = await subjectTokenOf(file, ports);
    ports.mask?.(subjectToken, 'the ID token for Google Cloud');
    return exchangedToken({
        subjectToken,
        subjectTokenType: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(file, 'subject_token_type'),
        audience: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(file, 'audience'),
        tokenUrl: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(file, 'token_url'),
        impersonationUrl: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(file, 'service_account_impersonation_url'),
    }, ports);
}
/**
 * Workload identity federation: a job's own token for Google's, and that for a service account's where one is named.
 *
 * @throws CoreError bad-input `KMS`; WireError for the network
 * @see RFC 8693; Google, AIP-4117
 */
async function exchangedToken({ subjectToken, subjectTokenType, audience, tokenUrl, impersonationUrl }, ports) {
    const exchanged = await post(tokenUrl, ports, undefined, {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        audience,
        scope: SCOPE,
        requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        subject_token_type: subjectTokenType,
        subject_token: subjectToken,
    });
    const token = tokenIn(exchanged, 'access_token');
    if (impersonationUrl === '')
        return token;
    ports.mask?.(token, 'the access token of Google Cloud');
    return tokenIn(await post(impersonationUrl, ports, token, { scope: [SCOPE], lifetime: '3600s' }), 'accessToken');
}
/** The token that the file's source gives: another file, or a URL (GitHub's, with the job's own request token). */
async function subjectTokenOf(file, ports) {
    const source = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(file.credential_source) ? file.credential_source : {};
    const isJson = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(source, 'format', 'type') === 'json';
    const field = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(source, 'format', 'subject_token_field_name');
    const text = await sourceText(source, ports);
    if (!isJson)
        return text.trim();
    try {
        const token = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text, { what: 'subject token' }), field);
        if (token !== '')
            return token;
    }
    catch {
        // It may hold a token.
    }
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsFailure */ .QP)('login', SERVICE, "the source of the job's token gave none");
}
async function sourceText(source, ports) {
    const path = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(source, 'file');
    if (path !== '') {
        const what = 'the token file of Google';
        return (await (0,_key_file_js__WEBPACK_IMPORTED_MODULE_2__.readKeyFile)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.workspace, path), MAX_FILE, ports.fs, what)).toString('utf8');
    }
    const url = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(source, 'url');
    if (url === '')
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsFailure */ .QP)('login', SERVICE, 'the credentials file names no source that is read');
    const given = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(source.headers) ? source.headers : {};
    const headers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), String(value)]));
    const reply = await ports.http.request({ service: 'ID token endpoint', url, headers, maxBytes: MAX_FILE });
    return reply.text();
}
async function ofServiceAccount(file, ports) {
    const { importPKCS8, SignJWT } = await __webpack_require__.e(/* import() */ 2481).then(__webpack_require__.bind(__webpack_require__, 2481));
    const audience = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(file, 'token_uri');
    const now = Math.floor(ports.clock.now() / 1000);
    const key = await importPKCS8((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(file, 'private_key'), 'RS256').catch(() => {
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsFailure */ .QP)('login', SERVICE, 'the private key of the credentials file cannot be read');
    });
    const assertion = await new SignJWT({ scope: SCOPE })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(file, 'private_key_id') })
        .setIssuer((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(file, 'client_email'))
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(now + 3600)
        .sign(key);
    const grant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
    return tokenIn(await post(audience, ports, undefined, { grant_type: grant, assertion }), 'access_token');
}
async function ofPerson(file, ports) {
    const reply = await post('https://oauth2.googleapis.com/token', ports, undefined, {
        grant_type: 'refresh_token',
        client_id: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(file, 'client_id'),
        client_secret: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(file, 'client_secret'),
        refresh_token: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(file, 'refresh_token'),
    });
    return tokenIn(reply, 'access_token');
}
async function post(url, { http }, bearer, body) {
    try {
        const reply = await http.request({
            service: SERVICE,
            url: googleUrl(url),
            method: 'POST',
            headers: {
                'content-type': 'application/json',
                accept: 'application/json',
                ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
            },
            body: JSON.stringify(body),
            maxBytes: MAX_FILE,
        });
        const value = reply.json();
        if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value))
            return value;
    }
    catch (error) {
        throw failureOf(error);
    }
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .oddAnswer */ .EF)(SERVICE);
}
/** A credentials file may come from anywhere, and what is sent is worth a login: it goes to Google and nobody else. */
function googleUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'https:' && url.hostname.endsWith('.googleapis.com') && url.port === '')
        return url;
    throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_5__/* .badInput */ .AN)('KMS', `${SERVICE}: the credentials file names a host that is not Google's; nothing was sent`, {
        remedy: 'make the file with `google-github-actions/auth`',
    });
}
function tokenIn(reply, field) {
    const token = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(reply, field);
    if (token === '')
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .oddAnswer */ .EF)(SERVICE);
    return token;
}
function failureOf(error) {
    if (!(error instanceof _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__/* .WireError */ .c) || error.status === undefined || error.status >= 500)
        return error;
    const body = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .bodyOf */ .EN)(error);
    // OAuth has the words beside the code, Google's other services within.
    const said = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body, 'error_description') || (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body, 'error', 'message') || (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(body, 'error');
    return loginRefused(`${error.status}: ${said}`, error);
}
function loginRefused(said, cause) {
    return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .kmsFailure */ .QP)('login', SERVICE, `the login was refused: ${said}`, cause);
}


/***/ }),

/***/ 60977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openGcpKey: () => (/* binding */ openGcpKey)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20209);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);
/* harmony import */ var _public_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29302);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12173);
/* harmony import */ var _gcp_login_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65769);
/* harmony import */ var _json_call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70138);
/* harmony import */ var _remote_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19631);







const SERVICE = 'Cloud KMS';
const API = 'https://cloudkms.googleapis.com/v1/';
/** Versions that are looked through for the newest one that is enabled. */
const MAX_VERSIONS = 500;
const KEY = /^gcpkms:\/\/(projects\/[^/]+\/locations\/[^/]+\/keyRings\/[^/]+\/cryptoKeys\/[^/]+?)(?:\/(?:cryptoKeyVersions|versions)\/(\d+))?$/i;
const SAFE = /^[A-Za-z0-9/_.:~-]+$/;
/** Algorithms whose digest is the one that goes with the kind of key here; in Cloud KMS each version has one. */
const ALGORITHMS = /^(?:EC_SIGN_P256_SHA256|EC_SIGN_P384_SHA384|EC_SIGN_ED25519|RSA_SIGN_PKCS1_(?:2048|3072|4096)_SHA256)$/;
/**
 * A key of Google Cloud KMS, `gcpkms://projects/…/locations/…/keyRings/…/cryptoKeys/…[/versions/N]`; without a version
 * the newest one that is enabled, for the whole run.
 *
 * @throws CoreError bad-input `INPUT`, `KEY`, `KMS`; undecided `KMS`; WireError for the network
 * @see Cloud KMS REST reference, projects.locations.keyRings.cryptoKeys.cryptoKeyVersions
 */
async function openGcpKey(uri, ports) {
    const [, key = '', given] = KEY.exec(uri) ?? [];
    if (key === '' || !SAFE.test(key)) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('INPUT', `input key: "${uri.slice(0, 200)}" names no key of Cloud KMS`, {
            remedy: 'give gcpkms://projects/P/locations/L/keyRings/R/cryptoKeys/K, and /versions/N behind it for one version',
        });
    }
    const token = await (0,_gcp_login_js__WEBPACK_IMPORTED_MODULE_1__/* .gcpToken */ .c)(ports);
    const call = (path, body) => callGcp(path, body, token, ports);
    const version = given === undefined ? await newestVersion(key, call) : `${key}/cryptoKeyVersions/${given}`;
    const described = await call(`${version}/publicKey`);
    const algorithm = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(described, 'algorithm');
    if (!ALGORITHMS.test(algorithm)) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('KEY', `${SERVICE}: ${version} signs with ${algorithm || 'an unknown algorithm'}`, {
            remedy: 'make a version with EC_SIGN_P256_SHA256; verifiers take no RSA-PSS, and RSA with SHA-256 only',
        });
    }
    const sign = async (body) => {
        const signed = await call(`${version}:asymmetricSign`, body);
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(signed, 'name') !== version)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .otherSigner */ .R9)(SERVICE, (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(signed, 'name'), version);
        return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesAt */ .L1)(signed, 'signature', SERVICE);
    };
    return (0,_remote_key_js__WEBPACK_IMPORTED_MODULE_3__/* .remoteKey */ .M)({
        publicKey: (0,_public_key_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePublicKey */ .e)((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(described, 'pem'), uri),
        source: `gcpkms://${version}`,
        signDigest: (digest, name) => sign({ digest: { [name]: digest.toString('base64') } }),
        ...(algorithm === 'EC_SIGN_ED25519'
            ? { signMessage: (message) => sign({ data: message.toString('base64') }) }
            : {}),
    });
}
async function newestVersion(key, call) {
    const found = await call(`${key}/cryptoKeyVersions?filter=state%3DENABLED&pageSize=${MAX_VERSIONS}`);
    const versions = Array.isArray(found.cryptoKeyVersions) ? found.cryptoKeyVersions : [];
    const numbers = versions.flatMap((version) => {
        const number = /\/cryptoKeyVersions\/(\d{1,9})$/.exec((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(version, 'name'))?.[1];
        return number === undefined ? [] : [Number(number)];
    });
    if (numbers.length > 0)
        return `${key}/cryptoKeyVersions/${Math.max(...numbers)}`;
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .kmsFailure */ .QP)('unusable', SERVICE, `${key} has no version that is enabled`);
}
async function callGcp(path, body, token, { http }) {
    const headers = { authorization: `Bearer ${token}` };
    const url = new URL(path, API);
    return (0,_json_call_js__WEBPACK_IMPORTED_MODULE_5__/* .callJson */ .X)({ service: SERVICE, url, headers, body, maxBytes: 4 * 1024 * 1024, failureOf }, http);
}
function failureOf(error) {
    if (!(error instanceof _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_6__/* .WireError */ .c) || error.status === undefined || error.status >= 500)
        return error;
    const body = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .bodyOf */ .EN)(error);
    const status = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(body, 'error', 'status');
    const said = `${status || error.status}: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(body, 'error', 'message')}`;
    switch (error.status) {
        case 401:
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .kmsFailure */ .QP)('login', SERVICE, said, error);
        case 403:
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .kmsFailure */ .QP)('denied', SERVICE, said, error);
        case 404:
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .kmsFailure */ .QP)('not-found', SERVICE, said, error);
        case 429:
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .kmsFailure */ .QP)('busy', SERVICE, said, error);
        case 400:
            return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .kmsFailure */ .QP)(status === 'FAILED_PRECONDITION' ? 'unusable' : 'refused', SERVICE, said, error);
        default:
            return error;
    }
}


/***/ }),

/***/ 70138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ callJson)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44411);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12173);


/** Asks, and gives the object that is answered. @throws what `failureOf` makes of a failure, CoreError undecided `KMS` */
async function callJson(call, http) {
    const { service, url, body, maxBytes } = call;
    try {
        const reply = await http.request({
            service,
            url,
            headers: {
                ...call.headers,
                accept: 'application/json',
                ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
            maxBytes,
        });
        const value = reply.json();
        if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
            return value;
    }
    catch (error) {
        throw call.failureOf(error);
    }
    throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .oddAnswer */ .EF)(service);
}


/***/ }),

/***/ 19631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remoteKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);
/* harmony import */ var _algorithm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66144);



/** The key as all keys are used. Digests are made here, so that a service sees no more than that. */
function remoteKey({ publicKey, source, signDigest, signMessage }) {
    const algorithm = (0,_algorithm_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(publicKey.key);
    if (algorithm === null && signMessage === undefined) {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('KEY', `${source}: keys of ${(0,_algorithm_js__WEBPACK_IMPORTED_MODULE_1__/* .keyName */ .xT)(publicKey.key)} are not signed with here`, {
            remedy: 'make an ECDSA key on P-256',
        });
    }
    return {
        publicKey,
        source,
        digestAlgorithm: algorithm ?? 'sha256',
        sign: async (message) => {
            if (algorithm !== null)
                return signDigest((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(message).digest(), algorithm);
            if (signMessage === undefined)
                throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)('INTERNAL', `${source}: signs no messages`);
            return signMessage(Buffer.from(message));
        },
        signDigest: algorithm === null ? undefined : (digest) => signDigest(Buffer.from(digest), algorithm),
        close: async () => undefined,
    };
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
