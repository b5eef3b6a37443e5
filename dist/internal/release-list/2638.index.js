export const id = 2638;
export const ids = [2638,4760];
export const modules = {

/***/ 12935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ asCoreError),
/* harmony export */   failureOf: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77692);
/* harmony import */ var _slsa_actions_runner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45730);


/** An error of the runner as one of core's, so that a flow knows its outcome; any other stays what it is. */
function asCoreError(error) {
    if (!(error instanceof _slsa_actions_runner__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .R) || error instanceof _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .CoreError */ .am)
        return error;
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(error.code, error.message, {
        ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
        cause: error,
    });
}
/** Outcome, code and words for anything that was thrown. */
function failureOf(error) {
    return (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(asCoreError(error));
}


/***/ }),

/***/ 92638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  flowInputs: () => (/* binding */ flowInputs),
  openPorts: () => (/* binding */ openPorts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./packages/github/lib/client.js
var lib_client = __webpack_require__(43330);
// EXTERNAL MODULE: ./packages/github/lib/attestation-store.js + 1 modules
var attestation_store = __webpack_require__(34851);
// EXTERNAL MODULE: ./packages/github/lib/release-store.js
var release_store = __webpack_require__(94464);
// EXTERNAL MODULE: ./packages/github/lib/storage-record.js
var storage_record = __webpack_require__(11992);
// EXTERNAL MODULE: ./packages/wire/lib/http/url.js
var http_url = __webpack_require__(48369);
// EXTERNAL MODULE: ./packages/wire/lib/error.js
var lib_error = __webpack_require__(20209);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(44411);
// EXTERNAL MODULE: ./packages/runner/lib/error.js
var runner_lib_error = __webpack_require__(45730);
// EXTERNAL MODULE: ./packages/runner/lib/secrets.js
var secrets = __webpack_require__(36065);
;// CONCATENATED MODULE: ./packages/runner/lib/id-token.js



/** Longest ID token that is looked at, in characters; GitHub's have about two thousand. */
const MAX_TOKEN = 64 * 1024;
/** Largest answer that is read to tell a wrong token from a broken service, in bytes. */
const MAX_REPLY = 4 * 1024 * 1024;
const REMEDY = 'add `permissions: id-token: write` to the job; jobs of pull requests from forks never get it';
/**
 * An ID token of this job for the audience, masked before it is handed out.
 *
 * @param mask has the runner mask it; of use only to who prints for the runner's log
 * @throws RunnerError `ID_TOKEN` when the job may not ask for one, or what came is none (case N16); WireError for the
 * network, `URL_REFUSED` for an endpoint that is not https
 */
async function requestIdToken(audience, env, http, mask = secrets/* maskToken */.gg) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: endpoint, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = env;
    if (endpoint === undefined || endpoint === '' || requestToken === undefined || requestToken === '') {
        throw new runner_lib_error/* RunnerError */.R('ID_TOKEN', 'the job may not ask for an ID token, so there is nobody to sign as', {
            remedy: REMEDY,
        });
    }
    const url = (0,http_url/* assertServiceUrl */.VT)(endpoint, 'ACTIONS_ID_TOKEN_REQUEST_URL');
    url.searchParams.set('audience', audience);
    const token = tokenIn(await fetchToken(url, requestToken, http));
    mask(token, 'the ID token');
    return token;
}
async function fetchToken(url, requestToken, http) {
    try {
        const reply = await http.request({
            service: 'ID token endpoint',
            url,
            headers: { authorization: `Bearer ${requestToken}`, accept: 'application/json' },
            maxBytes: MAX_REPLY,
        });
        return reply.json();
    }
    catch (error) {
        if (!(error instanceof lib_error/* WireError */.c))
            throw error;
        if (error.code === 'TOO_LARGE')
            throw new runner_lib_error/* RunnerError */.R('ID_TOKEN', error.message, { cause: error });
        if (error.status === 401 || error.status === 403) {
            throw new runner_lib_error/* RunnerError */.R('ID_TOKEN', `the runner's endpoint refuses to give an ID token (${error.status})`, {
                remedy: REMEDY,
                cause: error,
            });
        }
        throw error;
    }
}
/** The token of a reply. Its length is looked at before anything walks over it. */
function tokenIn(reply) {
    const token = (0,types/* isJsonObject */.O)(reply) ? reply.value : undefined;
    if (typeof token !== 'string' || token === '') {
        throw new runner_lib_error/* RunnerError */.R('ID_TOKEN', "the runner's endpoint answered without an ID token", { remedy: REMEDY });
    }
    if (token.length > MAX_TOKEN) {
        throw new runner_lib_error/* RunnerError */.R('ID_TOKEN', `the ID token has ${token.length} characters; at most ${MAX_TOKEN} are taken`);
    }
    if (!/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/.test(token)) {
        throw new runner_lib_error/* RunnerError */.R('ID_TOKEN', "what the runner's endpoint gave is not an ID token");
    }
    return token;
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/ca-file.js

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
/**
 * Trusts the certificates of a PEM text beside the platform's own, for everything this process connects to from now on.
 *
 * @throws WireError `BAD_CONFIG` when there is none in it, or one cannot be read
 */
function trustCaFile(pem, what = 'ca-file') {
    const certificates = pem.match(CERTIFICATE) ?? [];
    if (certificates.length === 0)
        throw new lib_error/* WireError */.c('BAD_CONFIG', `${what}: holds no certificate`, { remedy: 'give a file in PEM format' });
    if (certificates.length !== pem.split('-----BEGIN CERTIFICATE-----').length - 1)
        throw unreadable(what);
    // Loaded here: with TLS the platform starts ten milliseconds later, and few runs have a private CA.
    const { X509Certificate } = process.getBuiltinModule('node:crypto');
    const { getCACertificates, setDefaultCACertificates } = process.getBuiltinModule('node:tls');
    for (const certificate of certificates) {
        try {
            new X509Certificate(certificate);
        }
        catch (cause) {
            throw unreadable(what, cause);
        }
    }
    setDefaultCACertificates([...getCACertificates('default'), ...certificates]);
}
function unreadable(what, cause) {
    return new lib_error/* WireError */.c('BAD_CONFIG', `${what}: a certificate in it cannot be read`, {
        remedy: 'give each certificate whole, from BEGIN to END CERTIFICATE',
        cause,
    });
}

// EXTERNAL MODULE: ./packages/wire/lib/clock.js
var lib_clock = __webpack_require__(69441);
// EXTERNAL MODULE: ./packages/wire/lib/http/address.js
var address = __webpack_require__(10808);
;// CONCATENATED MODULE: ./packages/wire/lib/http/redirect.js



/** Most hops that are followed. */
const MAX_HOPS = 5;
/** Headers that say nothing about who asks. No other crosses to another origin, whatever it is called. */
const HARMLESS = new Set(['accept', 'accept-encoding', 'range', 'user-agent']);
/** Whether a status sends the client elsewhere. */
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
/**
 * The next hop of a redirect. Credentials and bodies stay with the origin they were meant for; no hop leads from https
 * to http, or from a public host to an internal address, and none turns a write into a read, which would look like
 * success.
 *
 * @throws WireError `REDIRECT_REFUSED`
 */
function nextHop(request, from, status, location) {
    const refuse = (why) => new lib_error/* WireError */.c('REDIRECT_REFUSED', `${request.service}: ${(0,http_url/* shownUrl */.zA)(from.url)} answered with a redirect ${why}; it was not followed`, { status });
    if ((request.redirect ?? 'refuse') === 'refuse')
        throw refuse(`to ${hostOf(location, from.url)}`);
    if (location === null || !URL.canParse(location, from.url.href))
        throw refuse('without a place to go');
    const url = new URL(location, from.url);
    const isPlainLoopback = url.protocol === 'http:' && (0,http_url/* isLoopback */.U9)(url.hostname) && isPlain(from.url);
    if (url.protocol !== 'https:' && !isPlainLoopback)
        throw refuse(`to ${url.protocol}//${url.host}`);
    if (url.username !== '' || url.password !== '')
        throw refuse(`to ${url.host} with credentials in the URL`);
    if ((0,address/* isInternalHost */.AQ)(url.hostname) && !(0,address/* isInternalHost */.AQ)(from.url.hostname))
        throw refuse(`to the internal address ${url.hostname}`);
    const isSame = url.origin === from.url.origin;
    const isRead = from.method === 'GET' || from.method === 'HEAD';
    const keepsMethod = isRead || status === 307 || status === 308;
    if (!keepsMethod && status !== 303)
        throw refuse(`(${status}) that would turn ${from.method} into GET`);
    if (!isRead && keepsMethod && !isSame)
        throw refuse(`to ${url.host} that would take the ${from.method} along`);
    const headers = Object.entries(from.headers).filter(([name]) => (isSame || HARMLESS.has(name)) && (keepsMethod || !name.startsWith('content-')));
    return {
        url,
        headers: Object.fromEntries(headers),
        method: keepsMethod ? from.method : 'GET',
        body: keepsMethod ? from.body : undefined,
    };
}
function isPlain(url) {
    return url.protocol === 'http:' && (0,http_url/* isLoopback */.U9)(url.hostname);
}
function hostOf(location, base) {
    return location !== null && URL.canParse(location, base.href) ? new URL(location, base).host : 'nowhere';
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/exchange.js


/**
 * The reply to a request, its body still to be read, and the place it came from after redirects.
 *
 * @throws WireError `REDIRECT_REFUSED`, `BAD_CONFIG`; what the platform throws when there is no reply
 */
async function exchange(request, url, signal, machine) {
    const headers = headersOf(request, machine.options.userAgent ?? 'slsa-actions');
    let hop = { url, method: request.method ?? 'GET', headers, body: request.body };
    for (let hops = 0;; hops += 1) {
        machine.stats.requests += 1;
        const response = await machine.fetch(hop.url, {
            method: hop.method,
            headers: hop.headers,
            redirect: 'manual',
            signal,
            ...(hop.body === undefined ? {} : { body: bodyOf(hop.body) }),
        });
        if (!isRedirect(response.status) || request.accept?.includes(response.status))
            return { response, last: hop.url };
        await response.body?.cancel().catch(() => undefined);
        if (hops >= MAX_HOPS) {
            throw new lib_error/* WireError */.c('REDIRECT_REFUSED', `${request.service}: more than ${MAX_HOPS} redirects`, {
                status: response.status,
            });
        }
        hop = nextHop(request, hop, response.status, response.headers.get('location'));
    }
}
function headersOf(request, userAgent) {
    const headers = {
        'user-agent': userAgent,
        accept: '*/*',
        // The platform's fetch takes a cut gzip stream for a whole one (case N07), and sees no cut in what is not compressed.
        'accept-encoding': 'identity',
    };
    for (const [name, value] of Object.entries(request.headers ?? {})) {
        if (!isFieldValue(value)) {
            // The platform's own message quotes the value, which may be a token.
            throw new lib_error/* WireError */.c('BAD_CONFIG', `${request.service}: header ${name}: holds a character that no header can carry`, {
                remedy: 'check the token or text for line ends and characters beyond ASCII',
            });
        }
        headers[name.toLowerCase()] = value;
    }
    return headers;
}
/** Whether a text can be a header's value (RFC 9110, section 5.5); white space around it does no harm. */
function isFieldValue(text) {
    return /^[\t\x20-\x7e\x80-\xff]*$/.test(text.trim());
}
/** The platform's fetch takes no Buffer whose memory may be shared; a view of a plain one it does. */
function bodyOf(body) {
    return typeof body === 'string' ? body : new Uint8Array(body);
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/failure.js

const KINDS = [
    {
        codes: /^UND_ERR_(?:PRX_CONN|ABORTED)$/,
        code: 'PROXY',
        words: 'the proxy opened no way to it',
        remedy: 'check `HTTPS_PROXY`, and whether the proxy lets this host pass',
    },
    {
        codes: /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/,
        code: 'TLS',
        words: 'the certificate of the server is not valid at this time',
        remedy: 'check the clock of the runner; if it is right, the service must renew its certificate',
    },
    {
        codes: /ALTNAME|HOSTNAME_MISMATCH/,
        code: 'TLS',
        words: 'the certificate of the server is for another host',
        remedy: 'check the URL, and what stands between the runner and the service',
    },
    {
        codes: /^ERR_SSL_|^EPROTO$/,
        code: 'TLS',
        words: 'no TLS connection came about',
        remedy: 'the service must speak TLS 1.2 or newer on this port',
    },
    {
        codes: /CERT|ISSUER|SIGNATURE|^UNABLE_TO_|^INVALID_|_TOO_(?:SMALL|WEAK)$|^ERR_TLS_|^UND_ERR_PRX_TLS$/,
        code: 'TLS',
        words: 'the certificate of the server is not trusted',
        remedy: 'if the service uses a private CA, give its certificate as `ca-file`',
    },
    { codes: /HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW/, code: 'HEADER', words: 'the headers of the answer are too large' },
    { codes: /^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$/, code: 'TIMEOUT', words: 'no answer came' },
    {
        codes: /^Z_|^HPE_|^HTTPParserError$|^ECONNRESET$|^EPIPE$|^UND_ERR_(?:SOCKET|RES_|INFO)|PREMATURE_CLOSE|^terminated$/,
        code: 'TRUNCATED',
        words: 'the answer is damaged or ended before its end',
    },
];
/** What every other code means. */
const UNREACHABLE = {
    code: 'CONNECT',
    words: 'cannot be reached',
    remedy: 'check the network of the runner, and `HTTPS_PROXY` if it needs a proxy',
};
/** The failure of a try as one of our errors: which kind it is, told from the code that the platform gives it. */
function failureOf(error, what) {
    if (error instanceof lib_error/* WireError */.c)
        return error;
    const { code, proxy, proxyStatus } = traceOf(error);
    const kind = KINDS.find(({ codes }) => codes.test(code)) ?? UNREACHABLE;
    const answered = proxyStatus === undefined ? '' : `, it answered ${proxyStatus}`;
    const way = proxy === undefined ? '' : `, through the proxy ${proxy}${answered}`;
    return new lib_error/* WireError */.c(kind.code, `${what}: ${kind.words} (${code}${way})`, {
        ...(kind.remedy === undefined ? {} : { remedy: kind.remedy }),
        ...(proxyStatus === undefined ? {} : { status: proxyStatus }),
        cause: error,
    });
}
function traceOf(error) {
    let code = 'network error';
    let proxy;
    let proxyStatus;
    for (const shape of chainOf(error)) {
        // Who prints the error prints its causes, and a service may echo what it was sent.
        if (shape.data !== undefined)
            delete shape.data;
        if (typeof shape.proxy === 'string')
            proxy = shape.proxy;
        if (typeof shape.code === 'string' && !code.startsWith('UND_ERR_PRX'))
            code = shape.code;
        else if (code === 'network error')
            code = codeWithout(shape) ?? code;
        const refusal = /^Proxy response \((\d{3})\)/.exec(String(shape.message));
        if (refusal !== null)
            proxyStatus = Number(refusal[1]);
    }
    return { code, proxy, proxyStatus };
}
/** What stands for a code where the platform gave none. */
function codeWithout(shape) {
    if (shape.name === 'HTTPParserError')
        return shape.name;
    return shape.message === 'terminated' ? 'terminated' : undefined;
}
/** An error and what lies beneath it; of several attempts to connect the first. */
function chainOf(error) {
    const chain = [];
    let inner = error;
    while (typeof inner === 'object' && inner !== null && chain.length < 8) {
        const shape = inner;
        chain.push(shape);
        inner = Array.isArray(shape.errors) && shape.errors.length > 0 ? shape.errors[0] : shape.cause;
    }
    return chain;
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/gate.js
/** A gate for `limit` at once. */
function createGate(limit) {
    const waiting = [];
    let inside = 0;
    return {
        get inside() {
            return inside;
        },
        enter: async () => {
            if (inside < limit) {
                inside += 1;
                return;
            }
            // Whoever leaves hands its place over, so that nobody slips in between.
            await new Promise((resolve) => waiting.push(resolve));
        },
        leave: () => {
            const next = waiting.shift();
            if (next === undefined)
                inside -= 1;
            else
                next();
        },
    };
}

// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
;// CONCATENATED MODULE: ./packages/wire/lib/http/read-body.js

/** Room for a body before its size is known. */
const FIRST_ROOM = 16 * 1024;
/**
 * The body of a reply, counted while it streams and after decompression, so that neither a lying length nor a bomb of
 * a few bytes fills the memory.
 *
 * @throws WireError `TOO_LARGE`; what the platform throws when the body breaks off
 */
async function readBody(response, maxBytes, what) {
    // The answer to HEAD declares a length and has no body.
    if (response.body === null)
        return Buffer.alloc(0);
    const declared = declaredLength(response);
    if (declared > maxBytes) {
        await response.body.cancel().catch(() => undefined);
        throw new lib_error/* WireError */.c('TOO_LARGE', `${what}: the reply has ${declared} bytes; at most ${maxBytes} are read`);
    }
    const body = new Growing(Math.min(maxBytes, Math.max(declared, FIRST_ROOM)));
    const isWhole = await drain(response.body, body, maxBytes);
    if (isWhole)
        return body.bytes();
    throw new lib_error/* WireError */.c('TOO_LARGE', `${what}: the reply has more than ${maxBytes} bytes`);
}
/** Beginning of a body, however it ends: what an error reply has to say. */
async function readStart(response, maxBytes) {
    const body = new Growing(FIRST_ROOM);
    if (response.body !== null)
        await drain(response.body, body, maxBytes).catch(() => undefined);
    return body.bytes();
}
/** Length that a reply declares of itself, 0 where it says nothing of use. */
function declaredLength(response) {
    const declared = Number(response.headers.get('content-length') ?? '0');
    return declared > 0 && !response.headers.has('content-encoding') ? declared : 0;
}
/** Reads into `body` until it ends, true, or has more than `maxBytes`, false. */
async function drain(stream, body, maxBytes) {
    const reader = stream.getReader();
    try {
        for (;;) {
            const { done, value } = await reader.read();
            if (done)
                return true;
            const room = maxBytes - body.size;
            body.add(value.byteLength > room ? value.subarray(0, room) : value);
            if (value.byteLength > room) {
                await reader.cancel().catch(() => undefined);
                return false;
            }
        }
    }
    catch (error) {
        await reader.cancel().catch(() => undefined);
        throw error;
    }
}
/**
 * Bytes that grow in place. A list of the chunks would cost a hundred times the body when a hostile service sends each
 * byte in a chunk of its own.
 */
class Growing {
    #room;
    #size = 0;
    constructor(room) {
        this.#room = Buffer.alloc(room);
    }
    get size() {
        return this.#size;
    }
    add(chunk) {
        const size = this.#size + chunk.byteLength;
        if (size > this.#room.byteLength) {
            const wider = Buffer.alloc(Math.max(size, this.#room.byteLength * 2));
            wider.set(this.#room.subarray(0, this.#size));
            this.#room = wider;
        }
        this.#room.set(chunk, this.#size);
        this.#size = size;
    }
    bytes() {
        return this.#room.subarray(0, this.#size);
    }
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/retry.js

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;
/** Longest wait that a service may ask for, in milliseconds. */
const MAX_RETRY_AFTER = 60_000;
/** Failures of a try that another try may mend. */
const PASSING = new Set(['CONNECT', 'TIMEOUT', 'TRUNCATED', 'PROXY']);
/** Whether trying again can help. A 4xx but 408 and 429 stays what it is, a proxy's too. */
function mayPass(error, retryOn) {
    if (!(error instanceof lib_error/* WireError */.c))
        return false;
    if (error.status === undefined)
        return PASSING.has(error.code);
    if (error.code !== 'STATUS' && error.code !== 'PROXY')
        return false;
    return isPassingStatus(error.status) || (retryOn?.(error.status, error.headers ?? new Headers()) ?? false);
}
/** Whether a status tells of a state that passes. */
function isPassingStatus(status) {
    return status === 408 || status === 429 || status >= 500;
}
/**
 * Milliseconds to wait before the next try: what the service asks for, up to a minute, else an exponential time with
 * full jitter.
 *
 * @returns undefined when the service asks for longer than anybody waits
 */
function waitBefore(attempt, headers, clock, random) {
    const asked = headers === undefined ? undefined : askedWait(headers, clock);
    // A time that is over asks for nothing, and eight clients at once would come back in the same instant.
    if (asked === undefined || asked <= 0)
        return random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt);
    return asked <= MAX_RETRY_AFTER ? asked : undefined;
}
/**
 * Milliseconds that a reply asks for: `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3), else the end of
 * an exhausted rate limit as GitHub writes it. Anything else is as if it were not there.
 */
function askedWait(headers, clock) {
    const value = headers.get('retry-after')?.trim() ?? '';
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    // Against the clock of the service where it tells its own: the one of the runner may be an hour off (case N12).
    const now = timeOf(headers.get('date')) ?? clock.now();
    const date = timeOf(value);
    if (date !== undefined)
        return date - now;
    const reset = headers.get('x-ratelimit-reset') ?? '';
    if (headers.get('x-ratelimit-remaining') === '0' && /^\d{1,11}$/.test(reset))
        return Number(reset) * 1000 - now;
    return undefined;
}
/** An HTTP date (IMF-fixdate) as milliseconds since 1970. */
function timeOf(value) {
    if (value === null || !/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value))
        return undefined;
    const time = Date.parse(value);
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/reply.js





const DEFAULT_MAX_BYTES = 8 * 1024 * 1024;
const MAX_ERROR_BODY = 64 * 1024;
/**
 * The reply, read to its end, if its status is an answer to this request.
 *
 * @param what names service, method and URL in errors
 * @throws WireError `STATUS`, `PROXY`, `TOO_LARGE`; what the platform throws when the body breaks off
 */
async function readReply(request, response, url, what) {
    const { status, headers } = response;
    const isSuccess = status >= 200 && status < 300;
    const isAnswer = request.accept?.includes(status) ?? isSuccess;
    const isPassing = !isSuccess && (isPassingStatus(status) || (request.retryOn?.(status, headers) ?? false));
    if (isAnswer && !isPassing) {
        const body = await readBody(response, request.maxBytes ?? DEFAULT_MAX_BYTES, what);
        return replyOf(`${request.service}: the answer of ${(0,http_url/* shownUrl */.zA)(url)}`, status, headers, url, body);
    }
    const body = await readStart(response, MAX_ERROR_BODY);
    if (status === 407) {
        throw new lib_error/* WireError */.c('PROXY', `${what}: the proxy asks for a user and a password (407)`, {
            status,
            headers,
            remedy: 'check `HTTP_PROXY` and `HTTPS_PROXY`',
        });
    }
    throw new lib_error/* WireError */.c('STATUS', `${what}: answered ${status}`, { status, headers, body });
}
function replyOf(what, status, headers, url, body) {
    return {
        status,
        headers,
        url: url.href,
        body,
        text: () => decodeReply(body, what),
        json: (limits = {}) => parseReply(body, what, limits),
    };
}
function decodeReply(body, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(body);
    }
    catch (cause) {
        throw new lib_error/* WireError */.c('REPLY', `${what} is not text`, { cause });
    }
}
function parseReply(body, what, limits) {
    try {
        return (0,parse/* parseJson */.q)(body, { what, maxBytes: Math.max(1, body.byteLength), ...limits });
    }
    catch (cause) {
        if (/^\s*</.test(body.subarray(0, 200).toString('latin1'))) {
            throw new lib_error/* WireError */.c('REPLY', `${what} is a web page, not JSON`, {
                remedy: 'a proxy or a login page may stand between: let it pass this host unchanged',
                cause,
            });
        }
        throw new lib_error/* WireError */.c('REPLY', cause instanceof Error ? cause.message : what, { cause });
    }
}

;// CONCATENATED MODULE: ./packages/wire/lib/http/http.js








const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_TRIES = 4;
const DEFAULT_CONCURRENCY = 8;
/**
 * A client that keeps to its budget: each try has a time limit, passing failures are tried again with growing waits or
 * as the service asks, replies are capped while they stream, redirects never take credentials along, and at most eight
 * requests go to one service at once.
 *
 * Writes are tried again like reads: Fulcio issues another certificate, Rekor answers 409 with the entry that is there,
 * GitHub may keep an attestation twice. Who cannot bear that sets `tries: 1`.
 */
function createHttp(options = {}) {
    const stats = { requests: 0, peak: {} };
    const machine = {
        fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
        clock: options.clock ?? lib_clock/* systemClock */.m,
        random: options.random ?? Math.random,
        options,
        stats,
    };
    const gates = new Map();
    return {
        stats,
        budget: options.budget,
        request: async (request) => {
            const url = (0,http_url/* assertServiceUrl */.VT)(String(request.url), request.service);
            const key = `${request.service} ${url.origin}`;
            const gate = gates.get(key) ?? createGate(options.maxConcurrentPerService ?? DEFAULT_CONCURRENCY);
            gates.set(key, gate);
            await gate.enter();
            stats.peak[request.service] = Math.max(stats.peak[request.service] ?? 0, gate.inside);
            try {
                return await tryUntilDone(request, url, machine);
            }
            finally {
                gate.leave();
            }
        },
    };
}
async function tryUntilDone(request, url, machine) {
    const tries = request.tries ?? DEFAULT_TRIES;
    for (let attempt = 0;; attempt += 1) {
        try {
            return await tryOnce(request, url, machine);
        }
        catch (error) {
            if (!mayPass(error, request.retryOn) || attempt + 1 >= tries)
                throw error;
            await waitForNext(error, request, url, attempt, machine);
        }
    }
}
/** Waits before the next try, or throws when the wait is longer than the service deserves or the budget allows. */
async function waitForNext(error, request, url, attempt, machine) {
    const wait = waitBefore(attempt, error.headers, machine.clock, machine.random);
    if (wait === undefined) {
        throw new lib_error/* WireError */.c(error.code, `${error.message}; it asks to wait longer than a minute`, {
            ...detailsOf(error),
            remedy: 'run the job again later',
        });
    }
    if (wait >= remainingOf(machine))
        throw budgetExceeded(error.message, detailsOf(error));
    const status = error.status === undefined ? '' : ` ${error.status}`;
    machine.options.log?.(`${request.service}: ${(0,http_url/* shownUrl */.zA)(url)}: ${error.code}${status}, next try in ${Math.round(wait)} ms`);
    await machine.clock.sleep(wait);
}
async function tryOnce(request, url, machine) {
    const remaining = remainingOf(machine);
    if (remaining <= 0)
        throw budgetExceeded(`${request.service}: was not asked`);
    const limit = request.timeoutMs ?? DEFAULT_TIMEOUT;
    const timeoutMs = Math.max(1, Math.ceil(Math.min(limit, remaining)));
    const signal = AbortSignal.timeout(timeoutMs);
    const what = `${request.service}: ${request.method ?? 'GET'} ${(0,http_url/* shownUrl */.zA)(url)}`;
    try {
        const { response, last } = await exchange(request, url, signal, machine);
        return await readReply(request, response, last, what);
    }
    catch (error) {
        // What was known when the time ran out counts: a 400 whose body stalls is a 400.
        if (error instanceof lib_error/* WireError */.c || !signal.aborted)
            throw failureOf(error, what);
        const message = `${what}: no complete answer within ${shownTime(timeoutMs)}`;
        if (remaining < limit)
            throw budgetExceeded(message, { cause: error });
        throw new lib_error/* WireError */.c('TIMEOUT', message, { remedy: 'run the job again', cause: error });
    }
}
function remainingOf(machine) {
    return machine.options.budget?.remaining() ?? Number.POSITIVE_INFINITY;
}
function budgetExceeded(message, details = {}) {
    return new lib_error/* WireError */.c('BUDGET_EXCEEDED', `${message}; the time for this run is used up`, {
        ...details,
        remedy: 'run the job again, or give more time with `timeout`',
    });
}
function detailsOf(error) {
    return error.status === undefined ? { cause: error } : { status: error.status, cause: error };
}
function shownTime(ms) {
    return ms < 1_000 ? `${ms} ms` : `${Math.round(ms / 100) / 10} s`;
}

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

// EXTERNAL MODULE: ./actions/shared/lib/failure.js
var failure = __webpack_require__(12935);
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
    const { network } = machine;
    if (network === undefined)
        trustOwnCa(inputs, job);
    else if (network.certificates !== undefined)
        trustCaFile(network.certificates, 'network.certificates of the instance');
    const clock = lib_clock/* systemClock */.m;
    const http = createHttp({
        fetch: await proxyFetch(network === undefined ? env : proxyVariables(network)),
        clock,
        budget: (0,lib_clock/* createBudget */.y)(machine.budgetMs, clock),
        log: log.debug,
    });
    return {
        http,
        clock,
        fs: machine.fs,
        waitingFs: external_node_fs_,
        platform: process.platform,
        parallelism: (0,external_node_os_.availableParallelism)(),
        workerUrl: bundled('hash-worker.mjs'),
        verifyWorkerUrl: bundled('verify-worker/index.js'),
        idToken: async (audience) => {
            try {
                return await requestIdToken(audience, env, http);
            }
            catch (error) {
                throw (0,failure/* asCoreError */.c)(error);
            }
        },
        github: githubPort(inputs, job, http),
        job,
        log,
        openKey: async (request) => (await __webpack_require__.e(/* import() */ 9224).then(__webpack_require__.bind(__webpack_require__, 9224))).openKey(request, {
            env,
            workspace: job.workspace,
            fs: machine.fs,
            http,
            clock,
            debug: log.debug,
        }),
        openRegistry: async (login) => {
            const { createRegistry, dockerCredentials, staticCredentials } = await __webpack_require__.e(/* import() */ 8105).then(__webpack_require__.bind(__webpack_require__, 58105));
            const onSecret = (secret) => (0,secrets/* maskSecret */.$l)(secret, 'a login of a registry');
            const options = { http, clock, onSecret };
            switch (login.kind) {
                case 'configured':
                    return createRegistry({
                        ...options,
                        credentials: dockerCredentials({ env, fs: machine.fs, platform: process.platform }),
                    });
                case 'password':
                    return createRegistry({
                        ...options,
                        credentials: staticCredentials(login.username, login.password, [login.registry]),
                    });
                case 'anonymous':
                    return createRegistry(options);
            }
        },
        openPullRequests: async () => (await __webpack_require__.e(/* import() */ 7576).then(__webpack_require__.bind(__webpack_require__, 75195))).pullRequests((0,lib_client/* createGitHub */.Cl)({
            apiUrl: job.apiUrl,
            serverUrl: job.serverUrl,
            token: inputs.input('github-token').trim(),
            http,
        })),
        openRepositories: async (token) => (await __webpack_require__.e(/* import() */ 7576).then(__webpack_require__.bind(__webpack_require__, 75195))).repositoryReader((0,lib_client/* createGitHub */.Cl)({ apiUrl: job.apiUrl, serverUrl: job.serverUrl, token: token === '' ? undefined : token, http })),
        deployments: async (network) => {
            const { deploymentReader, toolRunner, withoutNetwork } = await __webpack_require__.e(/* import() */ 6066).then(__webpack_require__.bind(__webpack_require__, 86066));
            if (network === undefined)
                return deploymentReader(toolRunner(env));
            await machine.fs.mkdir(job.tempDir, { recursive: true });
            const home = await machine.fs.mkdtemp((0,external_node_path_.join)(job.tempDir, 'no-home-'));
            return deploymentReader(toolRunner(withoutNetwork(env, home)));
        },
        policies: {
            open: async (bytes, what) => (await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(8815), __webpack_require__.e(5777), __webpack_require__.e(249), __webpack_require__.e(6295)]).then(__webpack_require__.bind(__webpack_require__, 76295))).policyEngine.open(bytes, what),
            condition: async (text, what) => (await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(8815), __webpack_require__.e(5777), __webpack_require__.e(249), __webpack_require__.e(6295)]).then(__webpack_require__.bind(__webpack_require__, 76295))).policyEngine.condition(text, what),
        },
        cacheDir: (0,external_node_path_.join)(job.tempDir, 'slsa-tuf-cache'),
    };
}
function githubPort(inputs, job, http) {
    const token = inputs.input('github-token').trim();
    const client = (0,lib_client/* createGitHub */.Cl)({
        apiUrl: job.apiUrl,
        serverUrl: job.serverUrl,
        token: token === '' ? undefined : token,
        http,
    });
    return {
        visibility: client.visibility,
        fileAt: client.fileAt,
        jobs: client.jobs,
        attemptJobs: client.attemptJobs,
        trustDomain: client.trustDomain,
        attestationStore: (repository) => (0,attestation_store/* attestationStore */.o)(client, repository),
        releaseStore: (repository, tag, newRelease) => (0,release_store/* releaseStore */.N)(client, repository, tag, newRelease),
        createStorageRecord: (repository, record) => (0,storage_record/* createStorageRecord */.B)(client, repository, record),
    };
}
function proxyVariables({ proxy, noProxy }) {
    return { HTTPS_PROXY: proxy, HTTP_PROXY: proxy, NO_PROXY: noProxy };
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
        throw new runner_lib_error/* RunnerError */.R('INPUT', `input ca-file: ${path} cannot be read`, { cause });
    }
    trustCaFile(pem, 'input ca-file');
}
/** A script for threads that the bundle brings along; without it the main thread does the work. */
function bundled(script) {
    const here = import.meta.url;
    const url = new URL(script, here);
    return (0,external_node_fs_.existsSync)((0,external_node_url_.fileURLToPath)(url)) ? url : undefined;
}


/***/ }),

/***/ 69441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock),
/* harmony export */   y: () => (/* binding */ createBudget)
/* harmony export */ });
/** The machine's own time. */
const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, ms);
        signal?.addEventListener('abort', stop, { once: true });
    }),
};
/** A budget of that many milliseconds from its first use. */
function createBudget(ms, clock = systemClock) {
    let begun;
    let allowed = ms;
    return {
        remaining: () => {
            begun ??= clock.now();
            return Math.max(0, begun + allowed - clock.now());
        },
        limit: (whole) => {
            allowed = whole;
        },
    };
}


/***/ }),

/***/ 10808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ isInternalHost),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   n0: () => (/* binding */ bareHost),
/* harmony export */   o8: () => (/* binding */ networks)
/* harmony export */ });
/**
 * Networks of a machine's own, of its neighbours, and of addresses that only wrap another one (IANA's special-purpose
 * registries). Metadata services of clouds live there.
 */
const INTERNAL = [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '224.0.0.0/3',
    // Unspecified, loopback, and IPv4 addresses in IPv6 clothes: compatible, NAT64, Teredo, 6to4. Mapped ones are compared
    // with the blocks above by the platform.
    '::/96',
    '64:ff9b::/96',
    '64:ff9b:1::/48',
    '2001::/32',
    '2002::/16',
    'fc00::/7',
    'fe80::/10',
    'fec0::/10',
    'ff00::/8',
];
/** Names that resolve inside only: this machine's, and those of metadata services. */
const INTERNAL_NAME = /(?:^|\.)(?:localhost|internal)$/;
let internal;
/** Whether the host of a URL leads into a machine's own or private networks. Names are not resolved. */
function isInternalHost(hostname) {
    const host = bareHost(hostname);
    internal ??= networks(INTERNAL);
    return INTERNAL_NAME.test(host) || isInside(host, internal);
}
/** A host as names are compared: lower case, an IPv6 address without brackets, no dot at the end. */
function bareHost(hostname) {
    return hostname
        .toLowerCase()
        .replace(/^\[|\]$/g, '')
        .replace(/\.$/, '');
}
/** Whether the host is an address within the networks. IPv4 addresses written as IPv6 count as what they mean. */
function isInside(host, list) {
    const family = net().isIP(host);
    return family !== 0 && list.check(host, family === 4 ? 'ipv4' : 'ipv6');
}
/** Whether a host is an address, and no name. */
function isAddress(host) {
    return net().isIP(host) !== 0;
}
/** A list of networks, each an address or a CIDR block; what is neither is left out. */
function networks(entries) {
    const list = new (net().BlockList)();
    for (const entry of entries) {
        const [address = '', bits, ...rest] = entry.split('/');
        const family = net().isIP(address);
        const widest = family === 4 ? 32 : 128;
        const width = bits === undefined ? widest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
        if (family === 0 || rest.length > 0 || !(width <= widest))
            continue;
        list.addSubnet(address, width, family === 4 ? 'ipv4' : 'ipv6');
    }
    return list;
}
/** Loaded where it is used: most runs never follow a redirect or ask for a proxy. */
function net() {
    return process.getBuiltinModule('node:net');
}


/***/ })

};
