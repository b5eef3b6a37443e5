"use strict";
exports.id = 2962;
exports.ids = [2962];
exports.modules = {

/***/ 72962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openNetwork: () => (/* binding */ openNetwork),
  tokenOf: () => (/* binding */ tokenOf)
});

// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(77692);
// EXTERNAL MODULE: ./packages/wire/lib/http/url.js
var http_url = __webpack_require__(48369);
// EXTERNAL MODULE: ./packages/wire/lib/error.js
var lib_error = __webpack_require__(20209);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
;// CONCATENATED MODULE: ./packages/github/lib/client.js


/** A matrix has up to 256 jobs, and a workflow several. */
const MAX_JOB_PAGES = 5;
/** The same where all of them are needed. */
const MAX_ALL_JOB_PAGES = 50;
const REPOSITORY = /^[A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_.-]{1,100}$/;
/** A client for one GitHub and one token. @throws CoreError bad-input when a URL is not https (or loopback). */
function createGitHub(options) {
    const apiUrl = (0,http_url/* assertServiceUrl */.VT)(options.apiUrl, 'GITHUB_API_URL');
    const call = (request) => callApi(apiUrl, options, request);
    const optional = async (read) => {
        try {
            return await read();
        }
        catch (error) {
            if (error instanceof outcome_error/* CoreError */.am || error instanceof lib_error/* WireError */.c)
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
            throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', `GitHub API: the list of jobs of run ${runId}, attempt ${attempt}, is not whole`, {
                remedy: 'run the failed jobs again; a run of thousands of jobs has to be split',
            });
        },
        trustDomain: async () => trustDomainOf(jsonObject(await call({ path: '/meta', expect: [200] }))),
    };
}
/** `/repos/owner/name`. @throws CoreError bad-input `REPOSITORY` for anything but `owner/name`. */
function repositoryPath(repository) {
    if (!REPOSITORY.test(repository) || repository.split('/').some((part) => part === '.' || part === '..')) {
        throw (0,outcome_error/* badInput */.AN)('REPOSITORY', `"${repository}" is not a repository: expected owner/name`);
    }
    return `/repos/${repository}`;
}
/** A path in a repository, for a URL; one with `..` would lead to another endpoint. */
function filePath(path) {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw (0,outcome_error/* badInput */.AN)('REPOSITORY', `"${path.slice(0, 200)}" is not the path of a file in a repository`);
    }
    return parts.map(encodeURIComponent).join('/');
}
/** The JSON object in a reply. @throws CoreError undecided `GITHUB_REPLY` for anything else (a proxy's HTML page). */
function jsonObject(reply) {
    const value = jsonValue(reply);
    if ((0,types/* isJsonObject */.O)(value))
        return value;
    throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: the reply is not a JSON object');
}
/** The JSON in a reply. @throws CoreError undecided `GITHUB_REPLY` */
function jsonValue(reply) {
    try {
        return reply.json();
    }
    catch (cause) {
        const detail = cause instanceof Error ? cause.message : 'not JSON';
        throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', `GitHub API: ${detail}`, {
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
    return (0,outcome_error/* undecided */.oo)('GITHUB_RATE_LIMIT', `${shownCall(method, path)}: rate limit reached`, {
        remedy: 'run the job again later, or with fewer jobs at once',
        cause: error,
    });
}
/** The reply that an error of the network tells about, its own or that of its cause. */
function lastReply(error) {
    if (!(error instanceof lib_error/* WireError */.c))
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
        return (0,outcome_error/* badInput */.AN)('GITHUB_TOKEN', `${what}: the token is not accepted${said}`, {
            remedy: 'leave `github-token` at its default, or give a token that is still valid',
        });
    }
    if (reply.status === 403) {
        return (0,outcome_error/* badInput */.AN)('GITHUB_PERMISSION', `${what}: permission denied${said}`, {
            remedy: 'check the `permissions` of the job',
        });
    }
    return (0,outcome_error/* badInput */.AN)('GITHUB_NOT_FOUND', `${what}: not found, or the token may not see it${said}`, {
        remedy: 'check the name, and the `permissions` of the job',
    });
}
/** What GitHub says about an error, shortened and without control characters; empty when it says nothing. */
function messageOf(reply) {
    try {
        const value = reply.json();
        const message = (0,types/* isJsonObject */.O)(value) && typeof value.message === 'string' ? value.message : '';
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
        throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: the list of jobs is missing');
    return reply.jobs.filter(types/* isJsonObject */.O).map((job) => {
        const checkRun = /\/check-runs\/(\d+)$/.exec(client_text(job.check_run_url) ?? '')?.[1];
        return {
            ids: [...(typeof job.id === 'number' ? [String(job.id)] : []), ...(checkRun === undefined ? [] : [checkRun])],
            name: client_text(job.name) ?? '',
            status: client_text(job.status) ?? '',
            conclusion: client_text(job.conclusion),
            attempt: typeof job.run_attempt === 'number' ? String(job.run_attempt) : undefined,
            startedAt: client_text(job.started_at),
            completedAt: client_text(job.completed_at),
            runnerName: client_text(job.runner_name),
            runnerGroupId: typeof job.runner_group_id === 'number' ? job.runner_group_id : undefined,
            runnerGroup: client_text(job.runner_group_name),
            labels: Array.isArray(job.labels) ? job.labels.filter((label) => typeof label === 'string') : [],
        };
    });
}
function trustDomainOf(meta) {
    const domains = (0,types/* isJsonObject */.O)(meta.domains) ? meta.domains : {};
    const attestations = (0,types/* isJsonObject */.O)(domains.artifact_attestations) ? domains.artifact_attestations : {};
    return client_text(attestations.trust_domain);
}
function client_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./packages/wire/lib/json/canonical.js
var canonical = __webpack_require__(772);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
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
        const id = idOf(jsonObject(reply));
        return { store: 'github', id, url: `${client.serverUrl}/${repository}/attestations/${id}` };
    }
    // An earlier try may have arrived although its answer did not.
    if (await isStored(client, base, item))
        return { store: 'github' };
    throw (0,outcome_error/* badInput */.AN)('ATTESTATION_REJECTED', `GitHub API: the attestation was not accepted${messageOf(reply)}`, {
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
        const { attestations } = jsonObject(reply);
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
        if (failure instanceof outcome_error/* CoreError */.am || failure instanceof lib_error/* WireError */.c)
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

// EXTERNAL MODULE: ./packages/core/lib/storage/file-names.js
var file_names = __webpack_require__(96988);
// EXTERNAL MODULE: ./packages/core/lib/storage/claims.js
var claims = __webpack_require__(84794);
// EXTERNAL MODULE: ./packages/core/lib/storage/bundle-file.js + 1 modules
var bundle_file = __webpack_require__(30550);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/github/lib/upload-url.js


/**
 * Where a file of a release is uploaded, which gets the token: the API's or the server's own host, or `uploads.` before
 * the server's name.
 *
 * @param base `upload_url` of the release, without its template
 * @throws CoreError bad-input `UPLOAD_HOST`
 */
function uploadUrl(client, base, fileName) {
    const url = (0,http_url/* assertServiceUrl */.VT)(base, 'upload_url of the release');
    const server = new URL(client.serverUrl);
    const own = url.origin === client.apiUrl.origin ||
        url.origin === server.origin ||
        (url.protocol === 'https:' && url.host === `uploads.${server.host}`) ||
        ((0,http_url/* isLoopback */.U9)(url.hostname) && (0,http_url/* isLoopback */.U9)(client.apiUrl.hostname));
    if (!own)
        throw (0,outcome_error/* badInput */.AN)('UPLOAD_HOST', `GitHub API: the release names a foreign upload host, ${url.host}; nothing was sent`);
    url.searchParams.set('name', fileName);
    return url;
}
/** `upload_url` of a release without its template of parameters. */
function withoutTemplate(uploadUrl) {
    return uploadUrl.replace(/\{[^}]*\}$/, '');
}

;// CONCATENATED MODULE: ./packages/github/lib/release-host.js





const PER_PAGE = 100;
const release_host_MAX_PAGES = 10;
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
    const base = repositoryPath(repository);
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
            return reply.status === 404 ? listed : [...listed, known(jsonObject(reply))];
        },
        published: async () => {
            const entries = await listOf(client, `${base}/releases`, MAX_RELEASES / PER_PAGE);
            if (entries.length >= MAX_RELEASES)
                throw (0,outcome_error/* badInput */.AN)('RELEASE_LIST', `the repository has ${entries.length} releases or more, and not all can be read`, {
                    remedy: 'delete releases that nobody needs, such as those of every night',
                });
            return entries.map(known).filter(({ isDraft }) => !isDraft);
        },
        createDraft: async (tag, draft) => {
            const body = draftBody(tag, draft);
            for (let left = CREATE_TRIES;; left -= 1) {
                try {
                    // Once at a time: GitHub makes a second draft of the same tag, where the answer to the first one was lost.
                    return known(jsonObject(await client.call({ method: 'POST', path: `${base}/releases`, body, expect: [201], tries: 1 })));
                }
                catch (error) {
                    if (!(error instanceof lib_error/* WireError */.c))
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
                throw (0,outcome_error/* badInput */.AN)('RELEASE_ASSET', `release ${id}: has ${entries.length} assets`);
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
            throw (0,outcome_error/* refused */.J5)('RELEASE_ASSET', `release asset ${name}: is larger than ${maxBytes} bytes`);
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
                return known(jsonObject(reply));
            // An earlier try may have done it: one that is immutable refuses to be asked again.
            const now = known(jsonObject(await client.call({ path: `${base}/releases/${id}`, expect: [200] })));
            if (!now.isDraft)
                return now;
            throw (0,outcome_error/* badInput */.AN)('RELEASE_PUBLISHED', `release ${tag}: GitHub does not publish the draft${messageOf(reply)}`, {
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
    const { ref, object } = jsonObject(reply);
    if (ref !== `refs/tags/${tag}`)
        return undefined;
    const target = targetOf(object, tag);
    if (target.type === 'commit')
        return target.sha;
    // An annotated tag is an object of its own, which points at the commit.
    const inner = jsonObject(await client.call({ path: `${base}/git/tags/${target.sha}`, expect: [200] }));
    const found = targetOf(inner.object, tag);
    if (found.type === 'commit')
        return found.sha;
    throw (0,outcome_error/* refused */.J5)('RELEASE_TAG', `tag ${tag}: points at a ${found.type.slice(0, 20)}, and not at a commit`);
}
/** A tag in a path; one with `..` would lead to another endpoint. */
function tagPath(tag) {
    const parts = tag.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..'))
        throw (0,outcome_error/* badInput */.AN)('RELEASE_TAG', `"${tag.slice(0, 200)}" is not the name of a tag`);
    return parts.map(encodeURIComponent).join('/');
}
function targetOf(object, tag) {
    if ((0,types/* isJsonObject */.O)(object)) {
        const { type, sha } = object;
        if (typeof type === 'string' && typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha))
            return { type, sha };
    }
    throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', `GitHub API: what tag ${tag} points at is missing`);
}
async function listOf(client, path, maxPages = release_host_MAX_PAGES) {
    const all = [];
    for (let page = 1; page <= maxPages; page += 1) {
        const entries = await release_host_pageOf(client, path, page);
        all.push(...entries);
        if (entries.length < PER_PAGE)
            break;
    }
    return all;
}
async function release_host_pageOf(client, path, page) {
    const list = jsonValue(await client.call({ path: `${path}?per_page=${PER_PAGE}&page=${page}`, expect: [200] }));
    if (Array.isArray(list) && list.every(types/* isJsonObject */.O))
        return list;
    throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: a list of releases or of their assets is missing');
}
function releaseOf(entry) {
    const { id, tag_name: tag, html_url: url, upload_url: upload, draft, immutable } = entry;
    if (typeof id !== 'number' || typeof tag !== 'string' || typeof upload !== 'string' || typeof draft !== 'boolean')
        throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: a release without id, tag_name, upload_url or draft');
    return {
        release: {
            id,
            tag,
            url: typeof url === 'string' ? url : '',
            isDraft: draft,
            isImmutable: immutable === true && !draft,
        },
        upload: withoutTemplate(upload),
    };
}
/** Older servers tell no digest, so the bytes are asked for. */
async function assetOf(entry, host) {
    const { id, name, size, state, digest } = entry;
    if (typeof id !== 'number' || typeof name !== 'string' || typeof size !== 'number')
        throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: a release asset without id, name or size');
    if (state !== 'uploaded')
        return { id, name, size, sha256: undefined };
    const told = typeof digest === 'string' ? /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1] : undefined;
    return { id, name, size, sha256: told ?? sha256Of(await host.download({ id, name }, MAX_ASSET_BYTES)) };
}
function sha256Of(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
/** False where the name is taken. */
async function upload(client, base, { tag }, asset) {
    const { name, bytes } = asset;
    if (bytes.byteLength > MAX_ASSET_BYTES)
        throw (0,outcome_error/* badInput */.AN)('RELEASE_ASSET', `release ${tag}: ${name} has ${bytes.byteLength} bytes; at most ${MAX_ASSET_BYTES} are uploaded`);
    const reply = await client.http.request({
        service: 'GitHub uploads',
        url: uploadUrl(client, base, name),
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
        throw (0,outcome_error/* badInput */.AN)('RELEASE_ASSET', `release ${tag}: the asset ${name} was not accepted${messageOf(reply)}`);
    throw (0,outcome_error/* badInput */.AN)('GITHUB_PERMISSION', `release ${tag}: uploading ${name} was denied${messageOf(reply)}`, {
        remedy: 'add `permissions: contents: write` to the job',
    });
}
function isTaken(reply) {
    if (!(0,types/* isJsonObject */.O)(reply) || !Array.isArray(reply.errors))
        return false;
    return reply.errors.some((error) => (0,types/* isJsonObject */.O)(error) && error.code === 'already_exists');
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
    throw (0,outcome_error/* badInput */.AN)('RELEASE_ASSET', `release ${release.tag}: an asset ${name} with other bytes is there`, {
        remedy: 'somebody else uploads to this release at the same time: find out who, and run the job again',
    });
}

;// CONCATENATED MODULE: ./packages/github/lib/release-store.js






const release_store_MAX_ASSET_BYTES = 32 * 1024 * 1024;
const release_store_MAX_PAGES = 10;
/** How often a release is made whose answer does not come. */
const release_store_CREATE_TRIES = 3;
/** Assets that are fetched at once. */
const release_store_AT_ONCE = 8;
/**
 * Assets of one release, draft or published: `<artifact>.sigstore.json` beside the artifact. A published immutable
 * release takes no assets; attach to the draft and publish afterwards. A release that is not there is made as a draft by
 * the first bundle, where that is wanted, and published when all are in: so it works with immutable releases, too.
 */
function releaseStore(client, repository, tag, newRelease) {
    const base = `${repositoryPath(repository)}/releases`;
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
                throw (0,outcome_error/* badInput */.AN)('RELEASE_IMMUTABLE', `release ${tag}: is published and immutable, so it takes no assets`, {
                    remedy: 'create the release as a draft, sign, then publish it',
                });
            }
        },
        put: async (item) => release_store_upload(client, base, await release(), tag, item),
        finish: async () => {
            if (newRelease?.isPublished !== true || (await existing()) !== undefined)
                return;
            await releaseHost(client, repository).publish({ id: (await made()).id, tag }, false);
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
    for (let page = 1; page <= release_store_MAX_PAGES; page += 1) {
        const reply = await client.call({ path: `${base}?per_page=100&page=${page}`, expect: [200] });
        const list = jsonValue(reply);
        if (!Array.isArray(list))
            throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: the list of releases is missing');
        const found = list.filter(types/* isJsonObject */.O).find((entry) => entry.tag_name === tag);
        if (found !== undefined)
            return release_store_releaseOf(found);
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
    for (let left = release_store_CREATE_TRIES;; left -= 1) {
        try {
            return release_store_releaseOf(jsonObject(await client.call({ method: 'POST', path: base, body, expect: [201], tries: 1 })));
        }
        catch (error) {
            if (!(error instanceof lib_error/* WireError */.c))
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
    return (0,outcome_error/* badInput */.AN)('RELEASE_NOT_FOUND', `release ${tag}: there is none, not even a draft`, {
        remedy: 'create the release first, or check `release-tag`; a draft is only seen with `permissions: contents: write`',
    });
}
function release_store_releaseOf(entry) {
    const { id, upload_url: uploadUrl } = entry;
    if (typeof id !== 'number' || typeof uploadUrl !== 'string') {
        throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: a release without id or upload_url');
    }
    return {
        id,
        uploadUrl: withoutTemplate(uploadUrl),
        isImmutable: entry.immutable === true && entry.draft !== true,
    };
}
async function release_store_upload(client, base, release, tag, item) {
    const url = uploadUrl(client, release.uploadUrl, item.fileName);
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
        return { ...place, ...assetIn(jsonObject(reply)) };
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
    const said = messageOf(reply);
    if (reply.status === 422) {
        return (0,outcome_error/* badInput */.AN)('RELEASE_ASSET', `release ${tag}: the asset ${name} was not accepted${said}`, {
            remedy: 'an asset of this name with other content may exist: delete it, or choose another release',
        });
    }
    return (0,outcome_error/* badInput */.AN)('GITHUB_PERMISSION', `release ${tag}: uploading ${name} was denied${said}`, {
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
    for (let page = 1; page <= release_store_MAX_PAGES; page += 1) {
        const list = jsonValue(await client.call({ path: `${base}/${release.id}/assets?per_page=100&page=${page}`, expect: [200] }));
        if (!Array.isArray(list))
            throw (0,outcome_error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: the list of release assets is missing');
        assets.push(...list.flatMap(release_store_assetOf));
        if (list.length < 100)
            break;
    }
    return assets;
}
function release_store_assetOf(value) {
    if (!(0,types/* isJsonObject */.O)(value) || typeof value.id !== 'number' || typeof value.name !== 'string')
        return [];
    const url = typeof value.browser_download_url === 'string' ? value.browser_download_url : undefined;
    return [{ id: value.id, name: value.name, url }];
}
async function download(client, base, asset) {
    const reply = await client.call({
        path: `${base}/assets/${asset.id}`,
        accept: 'application/octet-stream',
        expect: [200],
        maxBytes: release_store_MAX_ASSET_BYTES,
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
    const part = query.name === undefined ? undefined : (0,file_names/* artifactPart */.cm)(query.name, 'linux');
    const own = part === undefined ? [] : assets.filter(({ name }) => isNamedFor(name, part));
    const byName = await bundlesIn(own, textOf);
    const matching = byName.filter((bundle) => (0,claims/* speaksAbout */.DK)(bundle, query.digest));
    if (matching.length > 0)
        return matching;
    const others = await bundlesIn(assets.filter((asset) => !own.includes(asset)), textOf);
    const byDigest = others.filter((bundle) => (0,claims/* speaksAbout */.DK)(bundle, query.digest));
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
    const found = await (0,map_limit/* mapLimit */.s)(assets, release_store_AT_ONCE, async (asset) => {
        const source = `release asset ${asset.name}`;
        try {
            return (0,bundle_file/* bundlesInText */.km)(await textOf(asset), source);
        }
        catch (failure) {
            if (failure instanceof outcome_error/* CoreError */.am || failure instanceof lib_error/* WireError */.c)
                return [{ text: '', source, failure }];
            throw failure;
        }
    });
    return found.flat();
}

// EXTERNAL MODULE: ./packages/wire/lib/http/http.js + 7 modules
var http_http = __webpack_require__(12133);
// EXTERNAL MODULE: ./packages/wire/lib/http/address.js
var address = __webpack_require__(10808);
;// CONCATENATED MODULE: ./packages/wire/lib/http/no-proxy.js

/**
 * Whether `NO_PROXY` lets a request go directly: `*`, a host, a domain with or without leading dot (subdomains
 * included), an address, any of them with a port, or a CIDR block. Names are not resolved, so that a block or an
 * address matches hosts that are written as addresses only.
 */
function isDirect(url, noProxy) {
    const host = (0,address/* bareHost */.n0)(url.hostname);
    const port = url.port !== '' ? url.port : url.protocol === 'https:' ? '443' : '80';
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .some((entry) => matches(entry, host, port));
}
/** `name`, `name:port`, `[address]`, `[address]:port`. */
const ENTRY = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/;
function matches(entry, host, port) {
    // An IPv6 address or block without brackets has colons of its own, and no port.
    if (entry.split(':').length > 2 && !entry.startsWith('['))
        return (0,address/* isInside */.FK)(host, (0,address/* networks */.o8)([entry]));
    const [, bracketed, plain, wantedPort] = ENTRY.exec(entry) ?? [];
    const name = bracketed ?? plain;
    if (name === undefined || (wantedPort !== undefined && wantedPort !== port))
        return false;
    if (name === '*' || (0,address/* isInside */.FK)(host, (0,address/* networks */.o8)([name])))
        return true;
    // A part of an address is no domain.
    if ((0,address/* isAddress */.PW)(host))
        return false;
    const domain = (0,address/* bareHost */.n0)(name).replace(/^\*?\./, '');
    return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/proxy.js




/**
 * A fetch that goes through the proxies of the environment: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case, the
 * lower one first as curl does. Loopback is never proxied, as in GitHub's own toolkit: the token for the runner's
 * services would travel in the clear. Without a proxy it is `base` itself, and nothing is loaded.
 *
 * @param connectTimeout milliseconds to reach the proxy, and again until it has opened a tunnel
 * @throws WireError `BAD_CONFIG` for a proxy that is no http URL, and where certificates are not checked at all (case N10)
 */
async function proxyFetch(env, base = (input, init) => globalThis.fetch(input, init), connectTimeout = 10_000) {
    if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
        throw new lib_error/* WireError */.c('BAD_CONFIG', 'NODE_TLS_REJECT_UNAUTHORIZED=0: certificates would not be checked', {
            remedy: 'remove the variable; for a private CA give its certificate as `ca-file`',
        });
    }
    const https = proxyOf(env, 'HTTPS_PROXY');
    const http = proxyOf(env, 'HTTP_PROXY');
    if (https === undefined && http === undefined)
        return base;
    const noProxy = env.no_proxy ?? env.NO_PROXY ?? '';
    const { fetch, Pool, ProxyAgent } = await __webpack_require__.e(/* import() */ 3024).then(__webpack_require__.t.bind(__webpack_require__, 83024, 19));
    const agentOf = (proxy) => new ProxyAgent({
        uri: proxy.origin,
        ...(proxy.authorization === undefined ? {} : { token: proxy.authorization }),
        connectTimeout,
        // As without a proxy: the limits of headers and the signs of a cut reply are those of HTTP/1.1.
        allowH2: false,
        // A proxy that takes the connection and never answers would else keep the process alive for five minutes.
        clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: connectTimeout }),
    });
    const agents = {
        'https:': https && { name: https.host, agent: agentOf(https) },
        'http:': http && { name: http.host, agent: agentOf(http) },
    };
    return async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : input);
        const proxy = url.protocol === 'https:' ? agents['https:'] : agents['http:'];
        if (proxy === undefined || (0,http_url/* isLoopback */.U9)((0,address/* bareHost */.n0)(url.hostname)) || isDirect(url, noProxy))
            return base(input, init);
        try {
            // The two fetches differ in their types only.
            const reply = await fetch(url, { ...init, dispatcher: proxy.agent });
            return reply;
        }
        catch (cause) {
            throw new ProxiedFailure(proxy.name, cause);
        }
    };
}
/** A failure on the way through a proxy, which is named because it may be the one at fault. */
class ProxiedFailure extends Error {
    /** Host and port, without user and password. */
    proxy;
    constructor(proxy, cause) {
        super(`through the proxy ${proxy}`, { cause });
        this.proxy = proxy;
    }
}
/**
 * Users and passwords of the proxies in the environment, as written, decoded, and as they are sent: what must be masked in
 * every output of the process. Of a value that is no URL the whole, since any part of it may be the password.
 */
function proxySecrets(env) {
    const secrets = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY']
        .flatMap((name) => [env[name], env[name.toLowerCase()]])
        .flatMap((value) => (value === undefined ? [] : secretsOf(value)));
    return [...new Set(secrets)].filter((secret) => secret !== '');
}
function secretsOf(value) {
    try {
        const { userinfo, authorization } = parseProxy(value, 'proxy') ?? {};
        return authorization === undefined ? [] : [...(userinfo ?? []), authorization.replace('Basic ', '')];
    }
    catch {
        return [value.trim()];
    }
}
function proxyOf(env, name) {
    const value = env[name.toLowerCase()] ?? env[name];
    const proxy = parseProxy(value, name);
    if (proxy === undefined || /^https?:/.test(proxy.origin))
        return proxy;
    throw notAProxy(name);
}
function parseProxy(value, name) {
    if (value === undefined || value.trim() === '')
        return undefined;
    const text = value.includes('://') ? value : `http://${value}`;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || url.host === '')
        throw notAProxy(name);
    const origin = `${url.protocol}//${url.host}`;
    if (url.username === '' && url.password === '')
        return { origin, host: url.host, userinfo: [], authorization: undefined };
    const user = decoded(url.username, name);
    const password = decoded(url.password, name);
    return {
        origin,
        host: url.host,
        userinfo: [url.username, url.password, user, password],
        authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
    };
}
function decoded(text, name) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        throw new lib_error/* WireError */.c('BAD_CONFIG', `${name}: its user or password holds a % that begins no escape`, {
            remedy: 'write % as %25 in it',
        });
    }
}
/** The value may hold a password, so it is not shown. */
function notAProxy(name) {
    return new lib_error/* WireError */.c('BAD_CONFIG', `${name}: is not the URL of an http proxy`, {
        remedy: 'give it as http://host:port',
    });
}

// EXTERNAL MODULE: ./packages/wire/lib/clock.js
var lib_clock = __webpack_require__(69441);
;// CONCATENATED MODULE: ./packages/cli/lib/network.js


/** The network, through the proxies of the environment. @throws WireError `BAD_CONFIG` */
async function openNetwork(inputs, options) {
    const { env, job, clock, budgetMs, log } = options;
    const http = (0,http_http/* createHttp */.V)({
        fetch: await proxyFetch(env),
        clock,
        budget: (0,lib_clock/* createBudget */.y)(budgetMs, clock),
        log,
        userAgent: 'slsa-actions-cli',
    });
    return { http, github: githubPort(inputs, env, job, http) };
}
function githubPort(inputs, env, job, http) {
    const client = createGitHub({ apiUrl: job.apiUrl, serverUrl: job.serverUrl, token: tokenOf(inputs, env), http });
    return {
        visibility: client.visibility,
        fileAt: client.fileAt,
        jobs: client.jobs,
        attemptJobs: client.attemptJobs,
        trustDomain: client.trustDomain,
        attestationStore: (repository) => attestationStore(client, repository),
        releaseStore: (repository, tag) => releaseStore(client, repository, tag),
    };
}
/** The token for GitHub's API: the option, else `GH_TOKEN` or `GITHUB_TOKEN`, as gh reads them. */
function tokenOf(inputs, env) {
    const token = [inputs.input('github-token'), env.GH_TOKEN, env.GITHUB_TOKEN].find((text) => (text ?? '').trim() !== '');
    return token?.trim();
}


/***/ }),

/***/ 84794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ speaksAbout),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   zk: () => (/* binding */ claimedDigests)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3100);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44411);
/* harmony import */ var _bundle_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30550);


/** Deeper than any statement that is read. */
const MAX_DEPTH = 100;
/** By the length in bytes, for signatures that do not name the algorithm as the specification does. */
const MESSAGE_ALGORITHMS = new Map([
    [28, 'sha224'],
    [32, 'sha256'],
    [48, 'sha384'],
    [64, 'sha512'],
]);
/**
 * Whether a bundle, unverified, names the digest: a filter for finding, never a check. What cannot be read counts as
 * speaking about it, so that the verification names what is wrong with it.
 */
function speaksAbout(found, digest) {
    const claimed = claimedDigests(found);
    if (claimed === undefined)
        return true;
    const wanted = keysOf(digest);
    return claimed.some((key) => wanted.includes(key));
}
/** Digests as keys, `algorithm:hex`. */
function keysOf(digest) {
    return Object.entries(digest).map(([algorithm, value]) => `${algorithm}:${value}`);
}
/** What was found out about bundles: each of a thousand artifacts asks each bundle of a file. */
const known = new WeakMap();
/** Keys of the digests that a bundle, unverified, speaks about; undefined for one that cannot be read. */
function claimedDigests(found) {
    const claimed = known.get(found) ?? readDigests(found) ?? 'unclear';
    known.set(found, claimed);
    return claimed === 'unclear' ? undefined : claimed;
}
function readDigests(found) {
    try {
        const value = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(found.text, { what: found.source, maxBytes: _bundle_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BUNDLE_FILE_BYTES */ .By });
        return (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value) ? digestsOfBundle(value, found.source) : [];
    }
    catch {
        return undefined;
    }
}
function digestsOfBundle(bundle, what) {
    if ((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(bundle.messageSignature))
        return digestOfMessage(bundle.messageSignature);
    const envelope = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(bundle.dsseEnvelope) ? bundle.dsseEnvelope : bundle;
    if (typeof envelope.payload !== 'string')
        return [];
    const limits = { what, maxBytes: _bundle_file_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BUNDLE_FILE_BYTES */ .By, maxDepth: MAX_DEPTH };
    const statement = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(Buffer.from(envelope.payload, 'base64'), limits);
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(statement) || !Array.isArray(statement.subject))
        return [];
    return statement.subject.flatMap(digestsOfSubject);
}
function digestsOfSubject(subject) {
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(subject) || !(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(subject.digest))
        return [];
    return Object.entries(subject.digest).map(([algorithm, value]) => `${algorithm}:${String(value)}`);
}
function digestOfMessage(message) {
    const { messageDigest } = message;
    if (!(0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(messageDigest) || typeof messageDigest.digest !== 'string')
        return [];
    const digest = Buffer.from(messageDigest.digest, 'base64');
    const algorithm = MESSAGE_ALGORITHMS.get(digest.byteLength);
    return algorithm === undefined ? [] : [`${algorithm}:${digest.toString('hex')}`];
}


/***/ }),

/***/ 96988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ bundleFileNames),
/* harmony export */   GT: () => (/* binding */ namesFor),
/* harmony export */   cm: () => (/* binding */ artifactPart)
/* harmony export */ });
/* unused harmony exports kindSuffix, digestOf */
/** Longest file name that all file systems of the runners take, in bytes. */
const MAX_NAME_BYTES = 255;
/** Room for a number, where the same artifact is signed twice in one call. */
const NUMBER_BYTES = 8;
/** Hex digits of a digest in a name. */
const SHORT_DIGEST = 12;
const SEPARATORS_AND_CONTROLS = /[/\\\u0000-\u001f\u007f]/g;
const WINDOWS_FORBIDDEN = /[<>:"|?*]/g;
/** Devices of Windows, which they are with any extension too. */
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?= *(?:\.|$))/i;
/**
 * Part of a file name before `.sigstore.json`, for a subject that needs no digest to be told apart: its name, with `_`
 * for what would make another path of it.
 */
function artifactPart(name, platform) {
    const flat = name.toWellFormed().replace(SEPARATORS_AND_CONTROLS, '_');
    return platform === 'win32' ? flat.replace(WINDOWS_FORBIDDEN, '_').replace(WINDOWS_DEVICE, '_$&') : flat;
}
/** `.sigstore.json` for a signature, `.<kind>.sigstore.json` for an attestation. */
function kindSuffix(kind) {
    return kind === 'signature' ? '.sigstore.json' : `.${kind}.sigstore.json`;
}
/**
 * File names for the bundles of one call, in order: `<artifact>.sigstore.json` for a signature,
 * `<artifact>.<kind>.sigstore.json` for an attestation of one subject, `multiple.<kind>.sigstore.json` for one of
 * several, numbered when there are several such bundles. `<artifact>` of an image is the last part of its repository, with
 * its digest. Where two artifacts would share a name, and where a name is too
 * long, it carries the first 12 hex digits of its digest. No two names are equal, also on a file system that ignores
 * case or how a character is composed.
 */
function bundleFileNames(items, platform) {
    const owners = new Map();
    for (const { subjects } of items) {
        if (subjects.length !== 1 || subjects[0] === undefined)
            continue;
        const key = folded(artifactPart(shortName(subjects[0]), platform));
        owners.set(key, (owners.get(key) ?? new Set()).add(digestOf(subjects[0])));
    }
    const shards = new Map();
    for (const { subjects, kind } of items)
        if (subjects.length !== 1)
            shards.set(kind, (shards.get(kind) ?? 0) + 1);
    const used = new Map();
    const counters = new Map();
    return items.map(({ subjects, kind }) => {
        const [only] = subjects;
        if (subjects.length === 1 && only !== undefined) {
            const part = artifactPart(shortName(only), platform);
            // An image is named by its digest; its name is only where it was pushed to.
            const isShared = only.image !== undefined || (owners.get(folded(part))?.size ?? 0) > 1;
            return distinct(singleName(part, digestOf(only), isShared, kind), used);
        }
        const number = (counters.get(kind) ?? 0) + 1;
        counters.set(kind, number);
        const index = (shards.get(kind) ?? 0) > 1 ? `.${String(number).padStart(4, '0')}` : '';
        return distinct(`multiple.${kind}${index}.sigstore.json`, used);
    });
}
/** Of an image the last part of its repository. */
function shortName({ name, image }) {
    return image === undefined ? name : name.slice(name.lastIndexOf('/') + 1);
}
function singleName(part, digest, isShared, kind) {
    const suffix = kindSuffix(kind);
    const room = MAX_NAME_BYTES - NUMBER_BYTES - Buffer.byteLength(suffix);
    if (!isShared && Buffer.byteLength(part) <= room)
        return `${part}${suffix}`;
    return `${cut(part, room - SHORT_DIGEST - 1)}-${shortDigest(digest)}${suffix}`;
}
/** The same artifact may be signed twice in one call (same name, digest and kind): the later ones are numbered. */
function distinct(name, used) {
    const key = folded(name);
    const times = used.get(key) ?? 0;
    used.set(key, times + 1);
    return times === 0 ? name : distinct(name.replace(/\.sigstore\.json$/, `.${times + 1}.sigstore.json`), used);
}
/** What file systems may take for the same name is the same here. Too much only adds a digest to a name. */
function folded(name) {
    return name.normalize('NFC').toUpperCase().toLowerCase();
}
/** The digest that names an artifact: sha256 where there is one, else the first. Lower-case hex. */
function digestOf(subject) {
    return subject.digest.sha256 ?? Object.values(subject.digest)[0] ?? '';
}
/**
 * The bundle files that bear the name of an artifact, with its digest or without. Found in the time that it takes to
 * look a word up: each of thousands of artifacts looks through thousands of names.
 *
 * @param names in order, as `sort` puts them
 */
function namesFor(names, artifact, platform) {
    const part = artifactPart(artifact.name, platform);
    const short = shortDigest(digestOf(artifact));
    const starts = short === '' ? [`${part}.`] : [`${part}-${short}.`, `${part}.`];
    return starts.flatMap((start) => startingWith(names, start));
}
/** Those of the names, which are in order, that start so. */
function startingWith(names, start) {
    let first = 0;
    for (let end = names.length; first < end;) {
        const middle = (first + end) >> 1;
        if ((names[middle] ?? '') < start)
            first = middle + 1;
        else
            end = middle;
    }
    let end = first;
    while (names[end]?.startsWith(start) === true)
        end += 1;
    return names.slice(first, end);
}
function shortDigest(digest) {
    return digest.slice(0, SHORT_DIGEST);
}
/** Cuts at a whole character, so that no half of a multi-byte one is left. */
function cut(text, bytes) {
    let result = '';
    let size = 0;
    for (const character of text) {
        size += Buffer.byteLength(character);
        if (size > bytes)
            break;
        result += character;
    }
    return result;
}


/***/ })

};
;