export const id = 7843;
export const ids = [7843];
export const modules = {

/***/ 34851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ attestationStore)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/wire/lib/json/canonical.js
var canonical = __webpack_require__(772);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/wire/lib/error.js
var error = __webpack_require__(20209);
// EXTERNAL MODULE: ./packages/wire/lib/http/url.js
var http_url = __webpack_require__(48369);
// EXTERNAL MODULE: ./packages/github/lib/client.js
var lib_client = __webpack_require__(43330);
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
    const base = `${(0,lib_client/* repositoryPath */.SH)(repository)}/attestations`;
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
        if (error instanceof outcome_error/* CoreError */.am && (error.code === 'GITHUB_PERMISSION' || error.code === 'GITHUB_NOT_FOUND')) {
            throw (0,outcome_error/* badInput */.AN)('GITHUB_PERMISSION', `${error.message}; nothing was signed`, {
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
        const id = idOf((0,lib_client/* jsonObject */.o$)(reply));
        return { store: 'github', id, url: `${client.serverUrl}/${repository}/attestations/${id}` };
    }
    // An earlier try may have arrived although its answer did not.
    if (await isStored(client, base, item))
        return { store: 'github' };
    throw (0,outcome_error/* badInput */.AN)('ATTESTATION_REJECTED', `GitHub API: the attestation was not accepted${(0,lib_client/* messageOf */.bD)(reply)}`, {
        remedy: 'GitHub takes bundles of the public-good instance and of its own; for a private Sigstore choose `store: file`',
    });
}
async function isStored(client, base, item) {
    const [subject] = item.subjects;
    if (subject === undefined)
        return false;
    const wanted = (0,canonical/* canonicalJson */.d)(item.bundle);
    const found = await findAttestations(client, base, { digest: subject.digest });
    return found.some((bundle) => bundle.text === wanted);
}
function idOf(reply) {
    const { id } = reply;
    if (typeof id === 'number' && Number.isSafeInteger(id))
        return String(id);
    if (typeof id === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(id))
        return id;
    throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: the attestation was stored, but the reply has no id');
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
        const { attestations } = (0,lib_client/* jsonObject */.o$)(reply);
        if (!Array.isArray(attestations))
            throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: the list of attestations is missing');
        const page = `page ${seen.size}`;
        found.push(...(await (0,map_limit/* mapLimit */.s)(attestations.slice(0, PAGE), AT_ONCE, (attestation, index) => bundleOf(client, attestation, `GitHub attestation ${index + 1} of ${page}`))));
        path = nextPath(client, reply);
    }
    return found;
}
async function pageOf(client, path) {
    try {
        return await client.call({ path, expect: [200], maxBytes: MAX_BUNDLE_BYTES });
    }
    catch (error) {
        if (error instanceof outcome_error/* CoreError */.am && error.code === 'GITHUB_NOT_FOUND')
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
    const { bundle, bundle_url: url } = (0,types/* isJsonObject */.O)(attestation) ? attestation : {};
    if ((0,types/* isJsonObject */.O)(bundle))
        return { text: (0,canonical/* canonicalJson */.d)(bundle), source };
    try {
        if (typeof url !== 'string')
            throw (0,outcome_error/* refused */.J5)('BUNDLE', `${source}: has neither a bundle nor a place of one`);
        return { text: await storedBundle(client, url, source), source };
    }
    catch (failure) {
        if (failure instanceof outcome_error/* CoreError */.am || failure instanceof error/* WireError */.c)
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
        throw (0,outcome_error/* refused */.J5)('BUNDLE_TOO_LARGE', `${source}: becomes ${length} bytes; at most ${MAX_BUNDLE_BYTES} are read`);
    }
    const bytes = uncompress(body, MAX_BUNDLE_BYTES);
    try {
        if (bytes !== undefined)
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        // Not a text: damaged, as below.
    }
    throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', `${source}: the stored bundle is damaged`, { remedy: 'try again later' });
}
/** The storage is a host with a name: an address would lead into somebody's own network. */
function storageUrl(client, text, source) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isAddress = url !== undefined && (0,external_node_net_.isIP)(url.hostname.replace(/^\[|\]$/g, '')) !== 0;
    if (url === undefined || (isAddress && !(0,http_url/* isLoopback */.U9)(client.apiUrl.hostname))) {
        throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', `${source}: names no place that bundles are kept at`);
    }
    try {
        return (0,http_url/* assertServiceUrl */.VT)(url.href, source);
    }
    catch (cause) {
        throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', `${source}: names no place that bundles are kept at`, { cause });
    }
}


/***/ }),

/***/ 43330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ createGitHub),
/* harmony export */   IL: () => (/* binding */ jsonValue),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   s$: () => (/* binding */ filePath)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48369);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20209);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44411);


/** A matrix has up to 256 jobs, and a workflow several. */
const MAX_JOB_PAGES = 5;
/** The same where all of them are needed. */
const MAX_ALL_JOB_PAGES = 50;
const REPOSITORY = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/;
/** A client for one GitHub and one token. @throws CoreError bad-input when a URL is not https (or loopback). */
function createGitHub(options) {
    const apiUrl = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .assertServiceUrl */ .VT)(options.apiUrl, 'GITHUB_API_URL');
    const call = (request) => callApi(apiUrl, options, request);
    const optional = async (read) => {
        try {
            return await read();
        }
        catch (error) {
            if (error instanceof _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .CoreError */ .am || error instanceof _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .WireError */ .c)
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
        jobs: (repository, runId, attempt) => optional(async () => (await readJobs(call, jobsPath(repository, runId, attempt), { pages: MAX_JOB_PAGES, tries: 1 })).jobs),
        attemptJobs: async (repository, runId, attempt) => {
            const { jobs, isWhole } = await readJobs(call, jobsPath(repository, runId, attempt), { pages: MAX_ALL_JOB_PAGES });
            if (isWhole)
                return jobs;
            throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)('GITHUB_REPLY', `GitHub API: the list of jobs of run ${runId}, attempt ${attempt}, is not whole`, {
                remedy: 'run the failed jobs again; a run of thousands of jobs has to be split',
            });
        },
        trustDomain: async () => trustDomainOf(jsonObject(await call({ path: '/meta', expect: [200] }))),
    };
}
/** `/repos/owner/name`. @throws CoreError bad-input `REPOSITORY` for anything but `owner/name`. */
function repositoryPath(repository) {
    if (!REPOSITORY.test(repository) || repository.split('/').some((part) => part === '.' || part === '..')) {
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('REPOSITORY', `"${repository}" is not a repository: expected owner/name`);
    }
    return `/repos/${repository}`;
}
/** A path in a repository, for a URL; one with `..` would lead to another endpoint. */
function filePath(path) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('REPOSITORY', `"${path.slice(0, 200)}" is not the path of a file in a repository`);
    }
    return parts.map(encodeURIComponent).join('/');
}
/** The JSON object in a reply. @throws CoreError undecided `GITHUB_REPLY` for anything else (a proxy's HTML page). */
function jsonObject(reply) {
    const value = jsonValue(reply);
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value))
        return value;
    throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)('GITHUB_REPLY', 'GitHub API: the reply is not a JSON object');
}
/** The JSON in a reply. @throws CoreError undecided `GITHUB_REPLY` */
function jsonValue(reply) {
    try {
        return reply.json();
    }
    catch (cause) {
        const detail = cause instanceof Error ? cause.message : 'not JSON';
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)('GITHUB_REPLY', `GitHub API: ${detail}`, {
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
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)('GITHUB_RATE_LIMIT', `${shownCall(method, path)}: rate limit reached`, {
        remedy: 'run the job again later, or with fewer jobs at once',
        cause: error,
    });
}
/** The reply that an error of the network tells about, its own or that of its cause. */
function lastReply(error) {
    if (!(error instanceof _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .WireError */ .c))
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
        return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('GITHUB_TOKEN', `${what}: the token is not accepted${said}`, {
            remedy: 'leave `github-token` at its default, or give a token that is still valid',
        });
    }
    if (reply.status === 403) {
        return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('GITHUB_PERMISSION', `${what}: permission denied${said}`, {
            remedy: 'check the `permissions` of the job',
        });
    }
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('GITHUB_NOT_FOUND', `${what}: not found, or the token may not see it${said}`, {
        remedy: 'check the name, and the `permissions` of the job',
    });
}
/** What GitHub says about an error, shortened and without control characters; empty when it says nothing. */
function messageOf(reply) {
    try {
        const value = reply.json();
        const message = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) && typeof value.message === 'string' ? value.message : '';
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
function jobsPath(repository, runId, attempt) {
    return `${repositoryPath(repository)}/actions/runs/${encodeURIComponent(runId)}/attempts/${encodeURIComponent(attempt)}/jobs`;
}
/** Jobs page by page; whole is the list that has as many as GitHub counts. */
async function readJobs(call, path, limits) {
    const jobs = [];
    let total;
    for (let page = 1; page <= limits.pages; page += 1) {
        const tries = limits.tries === undefined ? {} : { tries: limits.tries };
        const reply = jsonObject(await call({ path: `${path}?per_page=100&page=${page}`, expect: [200], ...tries }));
        const found = jobsOf(reply);
        jobs.push(...found);
        total = reply.total_count;
        if (found.length < 100)
            break;
    }
    return { jobs, isWhole: jobs.length === total };
}
function jobsOf(reply) {
    if (!Array.isArray(reply.jobs))
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)('GITHUB_REPLY', 'GitHub API: the list of jobs is missing');
    return reply.jobs.filter(_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O).map((job) => {
        const checkRun = /\/check-runs\/(\d+)$/.exec(text(job.check_run_url) ?? '')?.[1];
        return {
            ids: [...(typeof job.id === 'number' ? [String(job.id)] : []), ...(checkRun === undefined ? [] : [checkRun])],
            name: text(job.name) ?? '',
            status: text(job.status) ?? '',
            conclusion: text(job.conclusion),
            attempt: typeof job.run_attempt === 'number' ? String(job.run_attempt) : undefined,
            startedAt: text(job.started_at),
            completedAt: text(job.completed_at),
            runnerName: text(job.runner_name),
            runnerGroupId: typeof job.runner_group_id === 'number' ? job.runner_group_id : undefined,
            runnerGroup: text(job.runner_group_name),
            labels: Array.isArray(job.labels) ? job.labels.filter((label) => typeof label === 'string') : [],
        };
    });
}
function trustDomainOf(meta) {
    const domains = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(meta.domains) ? meta.domains : {};
    const attestations = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(domains.artifact_attestations) ? domains.artifact_attestations : {};
    return text(attestations.trust_domain);
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 79531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ releaseHost)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77692);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20209);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44411);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43330);
/* harmony import */ var _upload_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89100);





const PER_PAGE = 100;
const MAX_PAGES = 10;
/** As many releases as a signed list of them may have. */
const MAX_RELEASES = 10_000;
/** GitHub's own limit of a release. */
const MAX_ASSETS = 1000;
/** Largest file that is uploaded, and whose digest is computed where GitHub tells none, in bytes. */
const MAX_ASSET_BYTES = 1024 * 1024 * 1024;
/** Times that a draft is asked for. */
const CREATE_TRIES = 3;
/** Milliseconds for a request, and what each byte adds: half a megabyte a second at least. */
const REQUEST_MS = 30_000;
const MS_PER_BYTE = 1 / 500;
/** Releases and tags of a repository, for who publishes. The token needs `contents: write` for all but reading. */
function releaseHost(client, repository) {
    const base = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(repository);
    const uploads = new Map();
    const known = (entry) => {
        const { release, upload } = releaseOf(entry);
        uploads.set(release.id, upload);
        return release;
    };
    const host = {
        commitOf: (tag) => commitOf(client, base, tag),
        releasesOf: async (tag) => {
            const listed = (await listOf(client, `${base}/releases`)).map(known).filter((release) => release.tag === tag);
            if (listed.some(({ isDraft }) => !isDraft))
                return listed;
            // One that is older than what is listed still is there.
            const reply = await client.call({
                path: `${base}/releases/tags/${encodeURIComponent(tag)}`,
                expect: [200, 404],
            });
            return reply.status === 404 ? listed : [...listed, known((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(reply))];
        },
        published: async () => {
            const entries = await listOf(client, `${base}/releases`, MAX_RELEASES / PER_PAGE);
            if (entries.length >= MAX_RELEASES)
                throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('RELEASE_LIST', `the repository has ${entries.length} releases or more, and not all can be read`, {
                    remedy: 'delete releases that nobody needs, such as those of every night',
                });
            return entries.map(known).filter(({ isDraft }) => !isDraft);
        },
        createDraft: async (tag, draft) => {
            const body = draftBody(tag, draft);
            for (let left = CREATE_TRIES;; left -= 1) {
                try {
                    // Once at a time: GitHub makes a second draft of the same tag, where the answer to the first one was lost.
                    return known((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(await client.call({ method: 'POST', path: `${base}/releases`, body, expect: [201], tries: 1 })));
                }
                catch (error) {
                    if (!(error instanceof _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .WireError */ .c))
                        throw error;
                    const made = (await host.releasesOf(tag)).find(({ isDraft }) => isDraft);
                    if (made !== undefined)
                        return made;
                    if (left === 1)
                        throw error;
                }
            }
        },
        assetsOf: async ({ id }) => {
            const entries = await listOf(client, `${base}/releases/${id}/assets`);
            if (entries.length >= MAX_ASSETS)
                throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('RELEASE_ASSET', `release ${id}: has ${entries.length} assets`);
            const assets = [];
            for (const entry of entries)
                assets.push(await assetOf(entry, host));
            return assets;
        },
        download: async ({ id, name }, maxBytes) => {
            const reply = await client.call({
                path: `${base}/releases/assets/${id}`,
                accept: 'application/octet-stream',
                expect: [200],
                maxBytes,
            });
            if (reply.body.byteLength <= maxBytes)
                return reply.body;
            throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('RELEASE_ASSET', `release asset ${name}: is larger than ${maxBytes} bytes`);
        },
        upload: async (release, asset) => {
            if (await upload(client, uploads.get(release.id) ?? '', release, asset))
                return;
            await settleTaken(host, release, asset, () => upload(client, uploads.get(release.id) ?? '', release, asset));
        },
        remove: async ({ id }) => {
            await client.call({ method: 'DELETE', path: `${base}/releases/assets/${id}`, expect: [204, 404] });
        },
        publish: async ({ id, tag }, isPrerelease) => {
            // By the name of the tag, too: whoever may write could have given the draft another meanwhile.
            const body = {
                tag_name: tag,
                draft: false,
                prerelease: isPrerelease,
                ...(isPrerelease ? {} : { make_latest: 'legacy' }),
            };
            const reply = await client.call({ method: 'PATCH', path: `${base}/releases/${id}`, body, expect: [200, 422] });
            if (reply.status === 200)
                return known((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(reply));
            // An earlier try may have done it: one that is immutable refuses to be asked again.
            const now = known((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(await client.call({ path: `${base}/releases/${id}`, expect: [200] })));
            if (!now.isDraft)
                return now;
            throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('RELEASE_PUBLISHED', `release ${tag}: GitHub does not publish the draft${(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(reply)}`, {
                remedy: 'look whether the tag has a release already, and whether a ruleset forbids it',
            });
        },
        moveTag: async (tag, commit) => {
            const path = `${base}/git/refs/tags/${tagPath(tag)}`;
            const moved = await client.call({ method: 'PATCH', path, body: { sha: commit, force: true }, expect: [200, 422] });
            if (moved.status === 200)
                return;
            const body = { ref: `refs/tags/${tag}`, sha: commit };
            await client.call({ method: 'POST', path: `${base}/git/refs`, body, expect: [201] });
        },
    };
    return host;
}
function draftBody(tag, { notes, addsChanges, isPrerelease }) {
    return {
        tag_name: tag,
        name: tag,
        body: notes,
        draft: true,
        prerelease: isPrerelease,
        generate_release_notes: addsChanges,
    };
}
async function commitOf(client, base, tag) {
    const reply = await client.call({ path: `${base}/git/ref/tags/${tagPath(tag)}`, expect: [200, 404] });
    if (reply.status === 404)
        return undefined;
    const { ref, object } = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(reply);
    if (ref !== `refs/tags/${tag}`)
        return undefined;
    const target = targetOf(object, tag);
    if (target.type === 'commit')
        return target.sha;
    // An annotated tag is an object of its own, which points at the commit.
    const inner = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(await client.call({ path: `${base}/git/tags/${target.sha}`, expect: [200] }));
    const found = targetOf(inner.object, tag);
    if (found.type === 'commit')
        return found.sha;
    throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('RELEASE_TAG', `tag ${tag}: points at a ${found.type.slice(0, 20)}, and not at a commit`);
}
/** A tag in a path; one with `..` would lead to another endpoint. */
function tagPath(tag) {
    const parts = tag.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..'))
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('RELEASE_TAG', `"${tag.slice(0, 200)}" is not the name of a tag`);
    return parts.map(encodeURIComponent).join('/');
}
function targetOf(object, tag) {
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(object)) {
        const { type, sha } = object;
        if (typeof type === 'string' && typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha))
            return { type, sha };
    }
    throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)('GITHUB_REPLY', `GitHub API: what tag ${tag} points at is missing`);
}
async function listOf(client, path, maxPages = MAX_PAGES) {
    const all = [];
    for (let page = 1; page <= maxPages; page += 1) {
        const entries = await pageOf(client, path, page);
        all.push(...entries);
        if (entries.length < PER_PAGE)
            break;
    }
    return all;
}
async function pageOf(client, path, page) {
    const list = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonValue */ .IL)(await client.call({ path: `${path}?per_page=${PER_PAGE}&page=${page}`, expect: [200] }));
    if (Array.isArray(list) && list.every(_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O))
        return list;
    throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)('GITHUB_REPLY', 'GitHub API: a list of releases or of their assets is missing');
}
function releaseOf(entry) {
    const { id, tag_name: tag, html_url: url, upload_url: upload, draft, immutable } = entry;
    if (typeof id !== 'number' || typeof tag !== 'string' || typeof upload !== 'string' || typeof draft !== 'boolean')
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)('GITHUB_REPLY', 'GitHub API: a release without id, tag_name, upload_url or draft');
    return {
        release: {
            id,
            tag,
            url: typeof url === 'string' ? url : '',
            isDraft: draft,
            isImmutable: immutable === true && !draft,
        },
        upload: (0,_upload_url_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutTemplate */ .j)(upload),
    };
}
/** Older servers tell no digest, so the bytes are asked for. */
async function assetOf(entry, host) {
    const { id, name, size, state, digest } = entry;
    if (typeof id !== 'number' || typeof name !== 'string' || typeof size !== 'number')
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)('GITHUB_REPLY', 'GitHub API: a release asset without id, name or size');
    if (state !== 'uploaded')
        return { id, name, size, sha256: undefined };
    const told = typeof digest === 'string' ? /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] : undefined;
    return { id, name, size, sha256: told ?? sha256Of(await host.download({ id, name }, MAX_ASSET_BYTES)) };
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** False where the name is taken. */
async function upload(client, base, { tag }, asset) {
    const { name, bytes } = asset;
    if (bytes.byteLength > MAX_ASSET_BYTES)
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('RELEASE_ASSET', `release ${tag}: ${name} has ${bytes.byteLength} bytes; at most ${MAX_ASSET_BYTES} are uploaded`);
    const reply = await client.http.request({
        service: 'GitHub uploads',
        url: (0,_upload_url_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadUrl */ .z)(client, base, name),
        method: 'POST',
        headers: {
            accept: 'application/vnd.github+json',
            'content-type': name.endsWith('.json') ? 'application/json' : 'application/octet-stream',
            ...(client.token === undefined ? {} : { authorization: `Bearer ${client.token}` }),
        },
        body: bytes,
        timeoutMs: REQUEST_MS + bytes.byteLength * MS_PER_BYTE,
        accept: [201, 401, 403, 404, 422],
    });
    if (reply.status === 201)
        return true;
    if (reply.status === 422 && isTaken(reply.json()))
        return false;
    if (reply.status === 422)
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('RELEASE_ASSET', `release ${tag}: the asset ${name} was not accepted${(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(reply)}`);
    throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('GITHUB_PERMISSION', `release ${tag}: uploading ${name} was denied${(0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(reply)}`, {
        remedy: 'add `permissions: contents: write` to the job',
    });
}
function isTaken(reply) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(reply) || !Array.isArray(reply.errors))
        return false;
    return reply.errors.some((error) => (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(error) && error.code === 'already_exists');
}
/**
 * The name is taken: by this very upload, whose answer was lost; by one that broke off, which is taken away and made
 * again; or by other bytes, which is an error.
 */
async function settleTaken(host, release, { name, bytes }, again) {
    const there = (await host.assetsOf(release)).find((asset) => asset.name === name);
    if (there?.sha256 === sha256Of(bytes))
        return;
    if (there !== undefined && there.sha256 === undefined) {
        await host.remove(there);
        if (await again())
            return;
    }
    throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('RELEASE_ASSET', `release ${release.tag}: an asset ${name} with other bytes is there`, {
        remedy: 'somebody else uploads to this release at the same time: find out who, and run the job again',
    });
}


/***/ }),

/***/ 94464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ releaseStore)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);
/* harmony import */ var _slsa_actions_core_storage__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96988);
/* harmony import */ var _slsa_actions_core_storage__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84794);
/* harmony import */ var _slsa_actions_core_storage__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30550);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44411);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20209);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3383);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43330);
/* harmony import */ var _release_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79531);
/* harmony import */ var _upload_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89100);






const MAX_ASSET_BYTES = 32 * 1024 * 1024;
const MAX_PAGES = 10;
/** How often a release is made whose answer does not come. */
const CREATE_TRIES = 3;
/** Assets that are fetched at once. */
const AT_ONCE = 8;
/**
 * Assets of one release, draft or published: `<artifact>.sigstore.json` beside the artifact. A published immutable
 * release takes no assets; attach to the draft and publish afterwards. A release that is not there is made as a draft by
 * the first bundle, where that is wanted, and published when all are in: so it works with immutable releases, too.
 */
function releaseStore(client, repository, tag, newRelease) {
    const base = `${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .SH)(repository)}/releases`;
    const existing = once(() => findRelease(client, base, tag));
    const made = once(() => createDraft(client, base, tag, newRelease?.commit ?? ''));
    const release = async () => {
        const found = await existing();
        if (found !== undefined)
            return found;
        if (newRelease === undefined)
            throw noRelease(tag);
        return made();
    };
    // Many artifacts are looked up in one release: its list and its assets are read once.
    const assets = once(async () => bundleAssets(await assetsOf(client, base, await release())));
    const texts = new Map();
    const textOf = (asset) => {
        // One that fails was tried often enough: it is not asked for again, by digest or for another artifact.
        const read = texts.get(asset.id) ?? kept(() => download(client, base, asset));
        texts.set(asset.id, read);
        return read();
    };
    return {
        name: 'release',
        check: async () => {
            const found = await existing();
            if (found === undefined && newRelease === undefined)
                throw noRelease(tag);
            if (found?.isImmutable === true) {
                throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('RELEASE_IMMUTABLE', `release ${tag}: is published and immutable, so it takes no assets`, {
                    remedy: 'create the release as a draft, sign, then publish it',
                });
            }
        },
        put: async (item) => upload(client, base, await release(), tag, item),
        finish: async () => {
            if (newRelease?.isPublished !== true || (await existing()) !== undefined)
                return;
            await (0,_release_host_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseHost */ .A)(client, repository).publish({ id: (await made()).id, tag }, false);
        },
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
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const reply = await client.call({ path: `${base}?per_page=100&page=${page}`, expect: [200] });
        const list = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .IL)(reply);
        if (!Array.isArray(list))
            throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)('GITHUB_REPLY', 'GitHub API: the list of releases is missing');
        const found = list.filter(_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O).find((entry) => entry.tag_name === tag);
        if (found !== undefined)
            return releaseOf(found);
        if (list.length < 100)
            break;
    }
    return undefined;
}
/**
 * Made as a draft, whatever it is to be in the end: a published one might take no assets any more. Asked once at a time:
 * where the answer was lost, the draft may be there, and GitHub would make a second one of the same tag.
 */
async function createDraft(client, base, tag, commit) {
    const body = { tag_name: tag, target_commitish: commit, name: tag, draft: true };
    for (let left = CREATE_TRIES;; left -= 1) {
        try {
            return releaseOf((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(await client.call({ method: 'POST', path: base, body, expect: [201], tries: 1 })));
        }
        catch (error) {
            if (!(error instanceof _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .WireError */ .c))
                throw error;
            const made = await findRelease(client, base, tag);
            if (made !== undefined)
                return made;
            if (left === 1)
                throw error;
        }
    }
}
function noRelease(tag) {
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('RELEASE_NOT_FOUND', `release ${tag}: there is none, not even a draft`, {
        remedy: 'create the release first, or check `release-tag`; a draft is only seen with `permissions: contents: write`',
    });
}
function releaseOf(entry) {
    const { id, upload_url: uploadUrl } = entry;
    if (typeof id !== 'number' || typeof uploadUrl !== 'string') {
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)('GITHUB_REPLY', 'GitHub API: a release without id or upload_url');
    }
    return {
        id,
        uploadUrl: (0,_upload_url_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutTemplate */ .j)(uploadUrl),
        isImmutable: entry.immutable === true && entry.draft !== true,
    };
}
async function upload(client, base, release, tag, item) {
    const url = (0,_upload_url_js__WEBPACK_IMPORTED_MODULE_5__/* .uploadUrl */ .z)(client, release.uploadUrl, item.fileName);
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
    const place = { store: 'release', release: String(release.id) };
    if (reply.status === 201)
        return { ...place, ...assetIn((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(reply)) };
    if (reply.status === 422 && (await isUploaded(client, base, release, item)))
        return place;
    throw uploadRefused(reply, tag, item.fileName);
}
function assetIn(reply) {
    const id = typeof reply.id === 'number' ? { id: String(reply.id) } : {};
    const url = typeof reply.browser_download_url === 'string' ? { url: reply.browser_download_url } : {};
    return { ...id, ...url };
}
async function isUploaded(client, base, release, item) {
    const names = [item.fileName, assetName(item.fileName)];
    const asset = (await assetsOf(client, base, release)).find(({ name }) => names.includes(name));
    return asset !== undefined && (await download(client, base, asset)).trim() === item.text;
}
function uploadRefused(reply, tag, name) {
    const said = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(reply);
    if (reply.status === 422) {
        return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('RELEASE_ASSET', `release ${tag}: the asset ${name} was not accepted${said}`, {
            remedy: 'an asset of this name with other content may exist: delete it, or choose another release',
        });
    }
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('GITHUB_PERMISSION', `release ${tag}: uploading ${name} was denied${said}`, {
        remedy: 'add `permissions: contents: write` to the job',
    });
}
/** The same, with its failure. */
function kept(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
async function assetsOf(client, base, release) {
    const assets = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const list = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .IL)(await client.call({ path: `${base}/${release.id}/assets?per_page=100&page=${page}`, expect: [200] }));
        if (!Array.isArray(list))
            throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .undecided */ .oo)('GITHUB_REPLY', 'GitHub API: the list of release assets is missing');
        assets.push(...list.flatMap(assetOf));
        if (list.length < 100)
            break;
    }
    return assets;
}
function assetOf(value) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) || typeof value.id !== 'number' || typeof value.name !== 'string')
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
    const part = query.name === undefined ? undefined : (0,_slsa_actions_core_storage__WEBPACK_IMPORTED_MODULE_6__/* .artifactPart */ .cm)(query.name, 'linux');
    const own = part === undefined ? [] : assets.filter(({ name }) => isNamedFor(name, part));
    const byName = await bundlesIn(own, textOf);
    const matching = byName.filter((bundle) => (0,_slsa_actions_core_storage__WEBPACK_IMPORTED_MODULE_7__/* .speaksAbout */ .DK)(bundle, query.digest));
    if (matching.length > 0)
        return matching;
    const others = await bundlesIn(assets.filter((asset) => !own.includes(asset)), textOf);
    const byDigest = others.filter((bundle) => (0,_slsa_actions_core_storage__WEBPACK_IMPORTED_MODULE_7__/* .speaksAbout */ .DK)(bundle, query.digest));
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
    const found = await (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_8__/* .mapLimit */ .s)(assets, AT_ONCE, async (asset) => {
        const source = `release asset ${asset.name}`;
        try {
            return (0,_slsa_actions_core_storage__WEBPACK_IMPORTED_MODULE_9__/* .bundlesInText */ .km)(await textOf(asset), source);
        }
        catch (failure) {
            if (failure instanceof _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .CoreError */ .am || failure instanceof _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__/* .WireError */ .c)
                return [{ text: '', source, failure }];
            throw failure;
        }
    });
    return found.flat();
}


/***/ }),

/***/ 11992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createStorageRecord)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44411);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43330);


/** Most records that one reply may name. */
const MAX_RECORDS = 100;
/**
 * Records in GitHub's list of linked artifacts where an artifact is kept; ids of the records.
 *
 * @returns undefined when the owner of the repository is no organization, which alone have such a list
 * @throws CoreError `GITHUB_PERMISSION` without `artifact-metadata: write`, and the errors of any call
 * @see GitHub REST API, `POST /orgs/{org}/artifacts/metadata/storage-record`
 */
async function createStorageRecord(client, repository, record) {
    const { owner } = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(await client.call({ path: (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPath */ .SH)(repository), expect: [200] }));
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(owner) || owner.type !== 'Organization')
        return undefined;
    const { name, digest, version, registryUrl } = record;
    const reply = await client.call({
        method: 'POST',
        path: `/orgs/${encodeURIComponent(repository.split('/')[0] ?? '')}/artifacts/metadata/storage-record`,
        body: { name, digest, ...(version === undefined ? {} : { version }), registry_url: registryUrl },
        expect: [200, 201],
    });
    const { storage_records: records } = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonObject */ .o$)(reply);
    if (!Array.isArray(records))
        return [];
    return records.slice(0, MAX_RECORDS).flatMap((made) => {
        const id = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(made) ? made.id : undefined;
        return typeof id === 'number' && Number.isSafeInteger(id) ? [String(id)] : [];
    });
}


/***/ }),

/***/ 89100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ withoutTemplate),
/* harmony export */   z: () => (/* binding */ uploadUrl)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48369);


/**
 * Where a file of a release is uploaded, which gets the token: the API's or the server's own host, or `uploads.` before
 * the server's name.
 *
 * @param base `upload_url` of the release, without its template
 * @throws CoreError bad-input `UPLOAD_HOST`
 */
function uploadUrl(client, base, fileName) {
    const url = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .assertServiceUrl */ .VT)(base, 'upload_url of the release');
    const server = new URL(client.serverUrl);
    const own = url.origin === client.apiUrl.origin ||
        url.origin === server.origin ||
        (url.protocol === 'https:' && url.host === `uploads.${server.host}`) ||
        ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url.hostname) && (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(client.apiUrl.hostname));
    if (!own)
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('UPLOAD_HOST', `GitHub API: the release names a foreign upload host, ${url.host}; nothing was sent`);
    url.searchParams.set('name', fileName);
    return url;
}
/** `upload_url` of a release without its template of parameters. */
function withoutTemplate(uploadUrl) {
    return uploadUrl.replace(/\{[^}]*\}$/, '');
}


/***/ })

};
