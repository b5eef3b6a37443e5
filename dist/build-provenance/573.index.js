export const id = 573;
export const ids = [573];
export const modules = {

/***/ 2935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ asCoreError),
/* harmony export */   failureOf: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9687);
/* harmony import */ var _slsa_actions_runner__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5910);


/** An error of the runner as one of core's, so that a flow knows its outcome; any other stays what it is. */
function asCoreError(error) {
    if (!(error instanceof _slsa_actions_runner__WEBPACK_IMPORTED_MODULE_1__/* .RunnerError */ .Rn) || error instanceof _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__/* .CoreError */ .am)
        return error;
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)(error.code, error.message, {
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
        cause: error,
    });
}
/** Outcome, code and words for anything that was thrown. */
function failureOf(error) {
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(asCoreError(error));
}


/***/ }),

/***/ 7573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  flowInputs: () => (/* binding */ flowInputs),
  openPorts: () => (/* binding */ openPorts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(4649);
// EXTERNAL MODULE: ./packages/core/lib/outcome/index.js + 3 modules
var outcome = __webpack_require__(9687);
// EXTERNAL MODULE: ./packages/wire/lib/index.js + 24 modules
var lib = __webpack_require__(3631);
;// CONCATENATED MODULE: ./packages/github/lib/client.js


/** A matrix has up to 256 jobs, and a workflow several. */
const MAX_JOB_PAGES = 5;
const REPOSITORY = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/;
/** A client for one GitHub and one token. @throws CoreError bad-input when a URL is not https (or loopback). */
function createGitHub(options) {
    const apiUrl = (0,lib/* assertServiceUrl */.VT)(options.apiUrl, 'GITHUB_API_URL');
    const call = (request) => callApi(apiUrl, options, request);
    const optional = async (read) => {
        try {
            return await read();
        }
        catch (error) {
            if (error instanceof outcome/* CoreError */.am || error instanceof lib/* WireError */.cC)
                return undefined;
            throw error;
        }
    };
    return {
        serverUrl: options.serverUrl,
        apiUrl,
        http: options.http,
        token: options.token,
        call,
        visibility: async (repository) => {
            const found = await optional(async () => jsonObject(await call({ path: repositoryPath(repository), expect: [200] })));
            return visibilityOf(found);
        },
        fileAt: (repository, path, commit) => optional(async () => {
            const file = filePath(path);
            const reply = await call({
                path: `${repositoryPath(repository)}/contents/${file}?ref=${encodeURIComponent(commit)}`,
                accept: 'application/vnd.github.raw+json',
                expect: [200],
                tries: 1,
                maxBytes: 1024 * 1024,
            });
            return reply.text();
        }),
        jobs: (repository, runId, attempt) => optional(async () => {
            const path = `${repositoryPath(repository)}/actions/runs/${encodeURIComponent(runId)}/attempts/${encodeURIComponent(attempt)}/jobs`;
            const jobs = [];
            for (let page = 1; page <= MAX_JOB_PAGES; page += 1) {
                const reply = await call({ path: `${path}?per_page=100&page=${page}`, expect: [200], tries: 1 });
                const found = jobsOf(jsonObject(reply));
                jobs.push(...found);
                if (found.length < 100)
                    break;
            }
            return jobs;
        }),
        trustDomain: async () => trustDomainOf(jsonObject(await call({ path: '/meta', expect: [200] }))),
    };
}
/** `/repos/owner/name`. @throws CoreError bad-input `REPOSITORY` for anything but `owner/name`. */
function repositoryPath(repository) {
    if (!REPOSITORY.test(repository) || repository.split('/').some((part) => part === '.' || part === '..')) {
        throw (0,outcome/* badInput */.AN)('REPOSITORY', `"${repository}" is not a repository: expected owner/name`);
    }
    return `/repos/${repository}`;
}
/** A path in a repository, for a URL; one with `..` would lead to another endpoint. */
function filePath(path) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw (0,outcome/* badInput */.AN)('REPOSITORY', `"${path.slice(0, 200)}" is not the path of a file in a repository`);
    }
    return parts.map(encodeURIComponent).join('/');
}
/** The JSON object in a reply. @throws CoreError undecided `GITHUB_REPLY` for anything else (a proxy's HTML page). */
function jsonObject(reply) {
    const value = jsonValue(reply);
    if ((0,lib/* isJsonObject */.OW)(value))
        return value;
    throw (0,outcome/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: the reply is not a JSON object');
}
/** The JSON in a reply. @throws CoreError undecided `GITHUB_REPLY` */
function jsonValue(reply) {
    try {
        return reply.json();
    }
    catch (cause) {
        const detail = cause instanceof Error ? cause.message : 'not JSON';
        throw (0,outcome/* undecided */.oo)('GITHUB_REPLY', `GitHub API: ${detail}`, {
            remedy: 'if a proxy stands between, let it pass api.github.com unchanged; else try again',
            cause,
        });
    }
}
async function callApi(apiUrl, options, request) {
    const url = `${apiUrl.href.replace(/\/$/, '')}${request.path}`;
    const method = request.method ?? 'GET';
    const headers = {
        accept: request.accept ?? 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
    };
    if (options.token !== undefined && options.token !== '')
        headers.authorization = `Bearer ${options.token}`;
    if (request.body !== undefined)
        headers['content-type'] = 'application/json';
    const reply = await options.http
        .request({
        service: 'GitHub API',
        url,
        method,
        headers,
        ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
        accept: [...request.expect, 401, 403, 404],
        // A renamed repository answers reads with a redirect; a write is never sent on.
        redirect: method === 'GET' ? 'strip' : 'refuse',
        retryOn: isRateLimit,
        ...(request.tries === undefined ? {} : { tries: request.tries }),
        ...(request.maxBytes === undefined ? {} : { maxBytes: request.maxBytes }),
    })
        .catch((error) => {
        throw rateLimit(error, method, request.path);
    });
    if (request.expect.includes(reply.status))
        return reply;
    throw rejection(reply, method, request.path);
}
/** GitHub's secondary limits come as 403 with `Retry-After`, the primary one with no requests remaining. */
function isRateLimit(status, headers) {
    return status === 403 && (headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0');
}
/** A rate limit that outlasted the tries, by its own name; any other error as it is. */
function rateLimit(error, method, path) {
    const reply = lastReply(error);
    if (reply === undefined || !(reply.status === 429 || isRateLimit(reply.status, reply.headers)))
        return error;
    return (0,outcome/* undecided */.oo)('GITHUB_RATE_LIMIT', `${shownCall(method, path)}: rate limit reached`, {
        remedy: 'run the job again later, or with fewer jobs at once',
        cause: error,
    });
}
/** The reply that an error of the network tells about, its own or that of its cause. */
function lastReply(error) {
    if (!(error instanceof lib/* WireError */.cC))
        return undefined;
    const { status, headers } = error;
    return status !== undefined && headers !== undefined ? { status, headers } : lastReply(error.cause);
}
/** Method and path: what may stand in messages. */
function shownCall(method, path) {
    return `GitHub API: ${method} ${path.split('?')[0] ?? path}`;
}
function rejection(reply, method, path) {
    const what = shownCall(method, path);
    const said = messageOf(reply);
    if (reply.status === 401) {
        return (0,outcome/* badInput */.AN)('GITHUB_TOKEN', `${what}: the token is not accepted${said}`, {
            remedy: 'leave `github-token` at its default, or give a token that is still valid',
        });
    }
    if (reply.status === 403) {
        return (0,outcome/* badInput */.AN)('GITHUB_PERMISSION', `${what}: permission denied${said}`, {
            remedy: 'check the `permissions` of the job',
        });
    }
    return (0,outcome/* badInput */.AN)('GITHUB_NOT_FOUND', `${what}: not found, or the token may not see it${said}`, {
        remedy: 'check the name, and the `permissions` of the job',
    });
}
/** What GitHub says about an error, shortened and without control characters; empty when it says nothing. */
function messageOf(reply) {
    try {
        const value = reply.json();
        const message = (0,lib/* isJsonObject */.OW)(value) && typeof value.message === 'string' ? value.message : '';
        // A service may repeat what it was sent; nothing that looks like a token is shown.
        const clean = message
            .replace(/\bBearer\s+\S+|\b(?:gh[a-z]_|github_pat_)\w+/g, '***')
            .replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
            .trim()
            .slice(0, 300);
        return clean === '' ? '' : ` (${clean})`;
    }
    catch {
        return '';
    }
}
function visibilityOf(repository) {
    const { visibility, private: isPrivate } = repository ?? {};
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal') {
        // Both fields say the same thing; where they disagree, nothing is known.
        return (visibility !== 'public') === isPrivate || isPrivate === undefined ? visibility : 'unknown';
    }
    return 'unknown';
}
function jobsOf(reply) {
    if (!Array.isArray(reply.jobs))
        throw (0,outcome/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: the list of jobs is missing');
    return reply.jobs.filter(lib/* isJsonObject */.OW).map((job) => ({
        name: client_text(job.name) ?? '',
        status: client_text(job.status) ?? '',
        startedAt: client_text(job.started_at),
        runnerName: client_text(job.runner_name),
        labels: Array.isArray(job.labels) ? job.labels.filter((label) => typeof label === 'string') : [],
    }));
}
function trustDomainOf(meta) {
    const domains = (0,lib/* isJsonObject */.OW)(meta.domains) ? meta.domains : {};
    const attestations = (0,lib/* isJsonObject */.OW)(domains.artifact_attestations) ? domains.artifact_attestations : {};
    return client_text(attestations.trust_domain);
}
function client_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

;// CONCATENATED MODULE: ./packages/github/lib/snappy.js
/**
 * Reading the raw Snappy format, in which GitHub keeps bundles (google/snappy, format_description.txt).
 *
 * Own code, and strict, because the packages of the registry are not: a literal with a length beyond 2^31 sends snappyjs
 * 0.7.0 backwards for ever, and it fills what is missing with zeros.
 */
/** Most bytes of the length in front. */
const MAX_VARINT_BYTES = 5;
/** The number of bytes that a body says it becomes; undefined when it does not say. */
function uncompressedLength(body) {
    return readVarint(body)?.value;
}
/** The bytes that a body becomes; undefined for a body that is damaged, or becomes anything else than it says. */
function uncompress(body, maxBytes) {
    const length = readVarint(body);
    if (length === undefined || length.value > maxBytes)
        return undefined;
    const output = new Uint8Array(length.value);
    let at = length.bytes;
    let filled = 0;
    while (at < body.byteLength) {
        const element = readElement(body, at);
        if (element === undefined || filled + element.length > output.byteLength)
            return undefined;
        if (element.offset === undefined) {
            if (element.next + element.length > body.byteLength)
                return undefined;
            output.set(body.subarray(element.next, element.next + element.length), filled);
            at = element.next + element.length;
        }
        else {
            if (element.offset === 0 || element.offset > filled)
                return undefined;
            // Byte by byte: a copy may overlap what it writes.
            for (let index = 0; index < element.length; index += 1)
                output[filled + index] = output[filled - element.offset + index] ?? 0;
            at = element.next;
        }
        filled += element.length;
    }
    return filled === output.byteLength ? output : undefined;
}
function readElement(body, at) {
    const tag = body[at] ?? 0;
    const upper = tag >>> 2;
    switch (tag & 3) {
        case 0: {
            if (upper < 60)
                return { length: upper + 1, next: at + 1 };
            const bytes = upper - 59;
            const length = readNumber(body, at + 1, bytes);
            return length === undefined ? undefined : { length: length + 1, next: at + 1 + bytes };
        }
        case 1: {
            const low = readNumber(body, at + 1, 1);
            return low === undefined ? undefined : { length: (upper & 7) + 4, offset: ((tag >>> 5) << 8) + low, next: at + 2 };
        }
        default: {
            const bytes = (tag & 3) === 2 ? 2 : 4;
            const offset = readNumber(body, at + 1, bytes);
            return offset === undefined ? undefined : { length: upper + 1, offset, next: at + 1 + bytes };
        }
    }
}
/** A little-endian number of 1 to 4 bytes, never negative. */
function readNumber(body, at, bytes) {
    if (at + bytes > body.byteLength)
        return undefined;
    let value = 0;
    for (let index = bytes - 1; index >= 0; index -= 1)
        value = value * 256 + (body[at + index] ?? 0);
    return value;
}
function readVarint(body) {
    let value = 0;
    for (let index = 0; index < MAX_VARINT_BYTES && index < body.byteLength; index += 1) {
        const byte = body[index] ?? 0;
        value += (byte & 0x7f) * 2 ** (7 * index);
        if (byte < 0x80)
            return value <= 0xffffffff ? { value, bytes: index + 1 } : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./packages/github/lib/attestation-store.js





/** Attestations asked for at once, and most that are looked at for one artifact. */
const PAGE = 100;
const MAX_PAGES = 10;
/** Largest bundle behind a `bundle_url`, uncompressed, in bytes. */
const MAX_BUNDLE_BYTES = 32 * 1024 * 1024;
/** Stored bundles that are fetched at once. */
const AT_ONCE = 8;
/**
 * GitHub's attestations of one repository.
 *
 * `check` posts a body that no bundle can be: 403 means no permission, 422 that a valid one would be accepted. (So seen
 * with this suite's own stand-in for GitHub; not tried against the real API.) A `put` whose answer was lost may leave
 * the same attestation twice; both verify.
 */
function attestationStore(client, repository) {
    const base = `${repositoryPath(repository)}/attestations`;
    return {
        name: 'github',
        check: () => checkPermission(client, base),
        put: (item) => putAttestation(client, base, repository, item),
        find: (query) => findAttestations(client, base, query),
    };
}
async function checkPermission(client, base) {
    try {
        await client.call({ method: 'POST', path: base, body: {}, expect: [422, 400] });
    }
    catch (error) {
        if (error instanceof outcome/* CoreError */.am && (error.code === 'GITHUB_PERMISSION' || error.code === 'GITHUB_NOT_FOUND')) {
            throw (0,outcome/* badInput */.AN)('GITHUB_PERMISSION', `${error.message}; nothing was signed`, {
                remedy: 'add `permissions: attestations: write` to the job; in a private repository attestations need GitHub Enterprise Cloud: choose `store: file` there',
                cause: error,
            });
        }
        throw error;
    }
}
async function putAttestation(client, base, repository, item) {
    const reply = await client.call({
        method: 'POST',
        path: base,
        body: { bundle: item.bundle },
        expect: [201, 409, 422],
    });
    if (reply.status === 201) {
        const id = idOf(jsonObject(reply));
        return { store: 'github', id, url: `${client.serverUrl}/${repository}/attestations/${id}` };
    }
    // An earlier try may have arrived although its answer did not.
    if (await isStored(client, base, item))
        return { store: 'github' };
    throw (0,outcome/* badInput */.AN)('ATTESTATION_REJECTED', `GitHub API: the attestation was not accepted${messageOf(reply)}`, {
        remedy: 'GitHub takes bundles of the public-good instance and of its own; for a private Sigstore choose `store: file`',
    });
}
async function isStored(client, base, item) {
    const [subject] = item.subjects;
    if (subject === undefined)
        return false;
    const wanted = (0,lib/* canonicalJson */.dj)(item.bundle);
    const found = await findAttestations(client, base, { digest: subject.digest });
    return found.some((bundle) => bundle.text === wanted);
}
function idOf(reply) {
    const { id } = reply;
    if (typeof id === 'number' && Number.isSafeInteger(id))
        return String(id);
    if (typeof id === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(id))
        return id;
    throw (0,outcome/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: the attestation was stored, but the reply has no id');
}
async function findAttestations(client, base, query) {
    const [algorithm, hex] = query.digest.sha256 === undefined ? (Object.entries(query.digest)[0] ?? []) : ['sha256', query.digest.sha256];
    if (algorithm === undefined || hex === undefined)
        return [];
    const type = query.predicateType === undefined ? '' : `&predicate_type=${encodeURIComponent(query.predicateType)}`;
    const found = [];
    const seen = new Set();
    let path = `${base}/${algorithm}:${hex}?per_page=${PAGE}${type}`;
    while (path !== undefined && !seen.has(path) && seen.size < MAX_PAGES) {
        seen.add(path);
        const reply = await pageOf(client, path);
        if (reply === undefined)
            break;
        const { attestations } = jsonObject(reply);
        if (!Array.isArray(attestations))
            throw (0,outcome/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: the list of attestations is missing');
        const page = `page ${seen.size}`;
        found.push(...(await (0,lib/* mapLimit */.sf)(attestations.slice(0, PAGE), AT_ONCE, (attestation, index) => bundleOf(client, attestation, `GitHub attestation ${index + 1} of ${page}`))));
        path = nextPath(client, reply);
    }
    return found;
}
async function pageOf(client, path) {
    try {
        return await client.call({ path, expect: [200], maxBytes: MAX_BUNDLE_BYTES });
    }
    catch (error) {
        if (error instanceof outcome/* CoreError */.am && error.code === 'GITHUB_NOT_FOUND')
            return undefined;
        throw error;
    }
}
/** The `next` page of the same API; a link to anywhere else is not followed. */
function nextPath(client, reply) {
    const link = /<([^>]+)>\s*;\s*rel="next"/.exec(reply.headers.get('link') ?? '')?.[1];
    if (link === undefined || !URL.canParse(link))
        return undefined;
    const url = new URL(link);
    if (url.origin !== client.apiUrl.origin)
        return undefined;
    const prefix = client.apiUrl.pathname.replace(/\/$/, '');
    return url.pathname.startsWith(`${prefix}/`) ? `${url.pathname.slice(prefix.length)}${url.search}` : undefined;
}
/** The bundle of one list entry; why it could not be had is kept with it, so that others beside it still count. */
async function bundleOf(client, attestation, source) {
    const { bundle, bundle_url: url } = (0,lib/* isJsonObject */.OW)(attestation) ? attestation : {};
    if ((0,lib/* isJsonObject */.OW)(bundle))
        return { text: (0,lib/* canonicalJson */.dj)(bundle), source };
    try {
        if (typeof url !== 'string')
            throw (0,outcome/* refused */.J5)('BUNDLE', `${source}: has neither a bundle nor a place of one`);
        return { text: await storedBundle(client, url, source), source };
    }
    catch (failure) {
        if (failure instanceof outcome/* CoreError */.am || failure instanceof lib/* WireError */.cC)
            return { text: '', source, failure };
        throw failure;
    }
}
/** A bundle out of GitHub's storage, which is another host: neither the token nor any header of the API goes there. */
async function storedBundle(client, url, source) {
    const { body } = await client.http.request({
        service: 'GitHub attestation storage',
        url: storageUrl(client, url, source),
        redirect: 'strip',
        maxBytes: MAX_BUNDLE_BYTES,
    });
    const length = uncompressedLength(body);
    if (length !== undefined && length > MAX_BUNDLE_BYTES) {
        throw (0,outcome/* refused */.J5)('BUNDLE_TOO_LARGE', `${source}: becomes ${length} bytes; at most ${MAX_BUNDLE_BYTES} are read`);
    }
    const bytes = uncompress(body, MAX_BUNDLE_BYTES);
    try {
        if (bytes !== undefined)
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        // Not a text: damaged, as below.
    }
    throw (0,outcome/* undecided */.oo)('GITHUB_REPLY', `${source}: the stored bundle is damaged`, { remedy: 'try again later' });
}
/** The storage is a host with a name: an address would lead into somebody's own network. */
function storageUrl(client, text, source) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isAddress = url !== undefined && (0,external_node_net_.isIP)(url.hostname.replace(/^\[|\]$/g, '')) !== 0;
    if (url === undefined || (isAddress && !(0,lib/* isLoopback */.U9)(client.apiUrl.hostname))) {
        throw (0,outcome/* undecided */.oo)('GITHUB_REPLY', `${source}: names no place that bundles are kept at`);
    }
    try {
        return (0,lib/* assertServiceUrl */.VT)(url.href, source);
    }
    catch (cause) {
        throw (0,outcome/* undecided */.oo)('GITHUB_REPLY', `${source}: names no place that bundles are kept at`, { cause });
    }
}

// EXTERNAL MODULE: ./packages/core/lib/storage/index.js + 9 modules
var storage = __webpack_require__(9287);
;// CONCATENATED MODULE: ./packages/github/lib/release-store.js




const MAX_ASSET_BYTES = 32 * 1024 * 1024;
const release_store_MAX_PAGES = 10;
/** Assets that are fetched at once. */
const release_store_AT_ONCE = 8;
/**
 * Assets of one release, draft or published: `<artifact>.sigstore.json` beside the artifact. A published immutable
 * release takes no assets; attach to the draft and publish afterwards.
 */
function releaseStore(client, repository, tag) {
    const base = `${repositoryPath(repository)}/releases`;
    const release = once(() => findRelease(client, base, tag));
    // Many artifacts are looked up in one release: its list and its assets are read once.
    const assets = once(async () => bundleAssets(await assetsOf(client, base, await release())));
    const texts = new Map();
    const textOf = (asset) => {
        const read = texts.get(asset.id) ?? once(() => download(client, base, asset));
        texts.set(asset.id, read);
        return read();
    };
    return {
        name: 'release',
        check: async () => {
            if ((await release()).isImmutable) {
                throw (0,outcome/* badInput */.AN)('RELEASE_IMMUTABLE', `release ${tag}: is published and immutable, so it takes no assets`, {
                    remedy: 'create the release as a draft, sign, then publish it',
                });
            }
        },
        put: async (item) => upload(client, base, await release(), tag, item),
        find: async (query) => findAssets(await assets(), textOf, query),
    };
}
/** What `make` gives, made once; a failure is not kept. */
function once(make) {
    let made;
    return () => {
        made ??= make().catch((error) => {
            made = undefined;
            throw error;
        });
        return made;
    };
}
/** Drafts are not found by tag, so the list is read. */
async function findRelease(client, base, tag) {
    for (let page = 1; page <= release_store_MAX_PAGES; page += 1) {
        const reply = await client.call({ path: `${base}?per_page=100&page=${page}`, expect: [200] });
        const list = jsonValue(reply);
        if (!Array.isArray(list))
            throw (0,outcome/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: the list of releases is missing');
        const found = list.filter(lib/* isJsonObject */.OW).find((entry) => entry.tag_name === tag);
        if (found !== undefined)
            return releaseOf(found);
        if (list.length < 100)
            break;
    }
    throw (0,outcome/* badInput */.AN)('RELEASE_NOT_FOUND', `release ${tag}: there is none, not even a draft`, {
        remedy: 'create the release first, or check `release-tag`; a draft is only seen with `permissions: contents: write`',
    });
}
function releaseOf(entry) {
    const { id, upload_url: uploadUrl } = entry;
    if (typeof id !== 'number' || typeof uploadUrl !== 'string') {
        throw (0,outcome/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: a release without id or upload_url');
    }
    return {
        id,
        uploadUrl: uploadUrl.replace(/\{[^}]*\}$/, ''),
        isImmutable: entry.immutable === true && entry.draft !== true,
    };
}
async function upload(client, base, release, tag, item) {
    const url = uploadUrl(client, release, item.fileName);
    const reply = await client.http.request({
        service: 'GitHub uploads',
        url,
        method: 'POST',
        headers: {
            accept: 'application/vnd.github+json',
            'content-type': 'application/json',
            ...(client.token === undefined ? {} : { authorization: `Bearer ${client.token}` }),
        },
        body: `${item.text}\n`,
        accept: [201, 401, 403, 404, 422],
    });
    if (reply.status === 201)
        return storedAsset(jsonObject(reply));
    if (reply.status === 422 && (await isUploaded(client, base, release, item)))
        return { store: 'release' };
    throw uploadRefused(reply, tag, item.fileName);
}
/**
 * The upload host, which gets the token: the API's or the server's own, or `uploads.` before the server's name.
 *
 * @throws CoreError bad-input `UPLOAD_HOST`
 */
function uploadUrl(client, release, fileName) {
    const url = (0,lib/* assertServiceUrl */.VT)(release.uploadUrl, 'upload_url of the release');
    const server = new URL(client.serverUrl);
    const own = url.origin === client.apiUrl.origin ||
        url.origin === server.origin ||
        (url.protocol === 'https:' && url.host === `uploads.${server.host}`) ||
        ((0,lib/* isLoopback */.U9)(url.hostname) && (0,lib/* isLoopback */.U9)(client.apiUrl.hostname));
    if (!own)
        throw (0,outcome/* badInput */.AN)('UPLOAD_HOST', `GitHub API: the release names a foreign upload host, ${url.host}; nothing was sent`);
    url.searchParams.set('name', fileName);
    return url;
}
function storedAsset(reply) {
    const id = typeof reply.id === 'number' ? { id: String(reply.id) } : {};
    const url = typeof reply.browser_download_url === 'string' ? { url: reply.browser_download_url } : {};
    return { store: 'release', ...id, ...url };
}
async function isUploaded(client, base, release, item) {
    const names = [item.fileName, assetName(item.fileName)];
    const asset = (await assetsOf(client, base, release)).find(({ name }) => names.includes(name));
    return asset !== undefined && (await download(client, base, asset)).trim() === item.text;
}
function uploadRefused(reply, tag, name) {
    const said = messageOf(reply);
    if (reply.status === 422) {
        return (0,outcome/* badInput */.AN)('RELEASE_ASSET', `release ${tag}: the asset ${name} was not accepted${said}`, {
            remedy: 'an asset of this name with other content may exist: delete it, or choose another release',
        });
    }
    return (0,outcome/* badInput */.AN)('GITHUB_PERMISSION', `release ${tag}: uploading ${name} was denied${said}`, {
        remedy: 'add `permissions: contents: write` to the job',
    });
}
async function assetsOf(client, base, release) {
    const assets = [];
    for (let page = 1; page <= release_store_MAX_PAGES; page += 1) {
        const list = jsonValue(await client.call({ path: `${base}/${release.id}/assets?per_page=100&page=${page}`, expect: [200] }));
        if (!Array.isArray(list))
            throw (0,outcome/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: the list of release assets is missing');
        assets.push(...list.flatMap(assetOf));
        if (list.length < 100)
            break;
    }
    return assets;
}
function assetOf(value) {
    if (!(0,lib/* isJsonObject */.OW)(value) || typeof value.id !== 'number' || typeof value.name !== 'string')
        return [];
    const url = typeof value.browser_download_url === 'string' ? value.browser_download_url : undefined;
    return [{ id: value.id, name: value.name, url }];
}
async function download(client, base, asset) {
    const reply = await client.call({
        path: `${base}/assets/${asset.id}`,
        accept: 'application/octet-stream',
        expect: [200],
        maxBytes: MAX_ASSET_BYTES,
    });
    return reply.text();
}
function bundleAssets(assets) {
    return assets.filter(({ name }) => /\.(sigstore\.json|sigstore|jsonl)$/.test(name));
}
/**
 * Bundles that speak about the artifact: first in the assets that bear its name, and only where there is none, in all
 * others. One that bears the name and speaks about other bytes is handed on: it is the most telling refusal there is.
 */
async function findAssets(assets, textOf, query) {
    const part = query.name === undefined ? undefined : (0,storage/* artifactPart */.cm)(query.name, 'linux');
    const own = part === undefined ? [] : assets.filter(({ name }) => isNamedFor(name, part));
    const byName = await bundlesIn(own, textOf);
    const matching = byName.filter((bundle) => (0,storage/* speaksAbout */.DK)(bundle, query.digest));
    if (matching.length > 0)
        return matching;
    const others = await bundlesIn(assets.filter((asset) => !own.includes(asset)), textOf);
    const byDigest = others.filter((bundle) => (0,storage/* speaksAbout */.DK)(bundle, query.digest));
    return byDigest.length > 0 ? byDigest : byName;
}
/** The name that an asset gets: GitHub writes a dot for every character that it does not take. */
function assetName(fileName) {
    return fileName.replace(/[^A-Za-z0-9._@+-]/g, '.');
}
function isNamedFor(asset, part) {
    return [part, assetName(part)].some((name) => asset.startsWith(`${name}.`) || asset.startsWith(`${name}-`));
}
/** Why an asset cannot be read is kept with it, so that others beside it still count. */
async function bundlesIn(assets, textOf) {
    const found = await (0,lib/* mapLimit */.sf)(assets, release_store_AT_ONCE, async (asset) => {
        const source = `release asset ${asset.name}`;
        try {
            return (0,storage/* bundlesInText */.km)(await textOf(asset), source);
        }
        catch (failure) {
            if (failure instanceof outcome/* CoreError */.am || failure instanceof lib/* WireError */.cC)
                return [{ text: '', source, failure }];
            throw failure;
        }
    });
    return found.flat();
}

;// CONCATENATED MODULE: ./packages/github/lib/index.js




// EXTERNAL MODULE: ./packages/runner/lib/index.js + 30 modules
var runner_lib = __webpack_require__(5910);
// EXTERNAL MODULE: ./actions/shared/lib/failure.js
var failure = __webpack_require__(2935);
;// CONCATENATED MODULE: ./actions/shared/lib/ports.js








/** The step's inputs for a flow, which knows the outcome of every error. */
function flowInputs(inputs) {
    return {
        input: inputs.input,
        boolean: (name) => {
            try {
                return inputs.boolean(name);
            }
            catch (error) {
                throw (0,failure/* asCoreError */.c)(error);
            }
        },
    };
}
/** Everything from outside that a flow uses, on the machine that this step runs on. */
async function openPorts(inputs, machine) {
    const { env, job, log } = machine;
    trustOwnCa(inputs, job);
    const clock = lib/* systemClock */.ml;
    const http = (0,lib/* createHttp */.V0)({
        fetch: await (0,lib/* proxyFetch */.Z6)(env),
        clock,
        budget: (0,lib/* createBudget */.yK)(machine.budgetMs, clock),
        log: log.debug,
    });
    return {
        http,
        clock,
        fs: machine.fs,
        platform: process.platform,
        parallelism: (0,external_node_os_.availableParallelism)(),
        workerUrl: bundled('hash-worker.mjs'),
        verifyWorkerUrl: bundled('verify-worker/index.js'),
        idToken: async (audience) => {
            try {
                return await (0,runner_lib/* requestIdToken */.gj)(audience, env, http);
            }
            catch (error) {
                throw (0,failure/* asCoreError */.c)(error);
            }
        },
        github: githubPort(inputs, job, http),
        job,
        log,
        policies: { open: async (bytes, what) => (await Promise.all(/* import() */[__webpack_require__.e(966), __webpack_require__.e(196)]).then(__webpack_require__.bind(__webpack_require__, 7196))).policyEngine.open(bytes, what) },
        cacheDir: (0,external_node_path_.join)(job.tempDir, 'slsa-tuf-cache'),
    };
}
function githubPort(inputs, job, http) {
    const token = inputs.input('github-token').trim();
    const client = createGitHub({
        apiUrl: job.apiUrl,
        serverUrl: job.serverUrl,
        token: token === '' ? undefined : token,
        http,
    });
    return {
        visibility: client.visibility,
        fileAt: client.fileAt,
        jobs: client.jobs,
        trustDomain: client.trustDomain,
        attestationStore: (repository) => attestationStore(client, repository),
        releaseStore: (repository, tag) => releaseStore(client, repository, tag),
    };
}
/** Trusts the certificates of the input `ca-file` beside the platform's own. */
function trustOwnCa(inputs, job) {
    const path = inputs.input('ca-file').trim();
    if (path === '')
        return;
    let pem;
    try {
        pem = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(job.workspace, path), 'utf8');
    }
    catch (cause) {
        throw new runner_lib/* RunnerError */.Rn('INPUT', `input ca-file: ${path} cannot be read`, { cause });
    }
    (0,lib/* trustCaFile */.TO)(pem, 'input ca-file');
}
/** A script for threads that the bundle brings along; without it the main thread does the work. */
function bundled(script) {
    const here = import.meta.url;
    const url = new URL(script, here);
    return (0,external_node_fs_.existsSync)((0,external_node_url_.fileURLToPath)(url)) ? url : undefined;
}


/***/ })

};
