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
        openKey: async (request) => (await __webpack_require__.e(/* import() */ 8162).then(__webpack_require__.bind(__webpack_require__, 98162))).openKey(request, {
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
        openPullRequests: async () => (await __webpack_require__.e(/* import() */ 5195).then(__webpack_require__.bind(__webpack_require__, 75195))).pullRequests((0,lib_client/* createGitHub */.Cl)({
            apiUrl: job.apiUrl,
            serverUrl: job.serverUrl,
            token: inputs.input('github-token').trim(),
            http,
        })),
        openRepositories: async (token) => (await __webpack_require__.e(/* import() */ 5195).then(__webpack_require__.bind(__webpack_require__, 75195))).repositoryReader((0,lib_client/* createGitHub */.Cl)({ apiUrl: job.apiUrl, serverUrl: job.serverUrl, token: token === '' ? undefined : token, http })),
        deployments: async (network) => {
            const { deploymentReader, toolRunner, withoutNetwork } = await __webpack_require__.e(/* import() */ 6066).then(__webpack_require__.bind(__webpack_require__, 86066));
            if (network === undefined)
                return deploymentReader(toolRunner(env));
            await machine.fs.mkdir(job.tempDir, { recursive: true });
            const home = await machine.fs.mkdtemp((0,external_node_path_.join)(job.tempDir, 'no-home-'));
            return deploymentReader(toolRunner(withoutNetwork(env, home)));
        },
        policies: {
            open: async (bytes, what) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9654), __webpack_require__.e(2579), __webpack_require__.e(6295)]).then(__webpack_require__.bind(__webpack_require__, 76295))).policyEngine.open(bytes, what),
            condition: async (text, what) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9654), __webpack_require__.e(2579), __webpack_require__.e(6295)]).then(__webpack_require__.bind(__webpack_require__, 76295))).policyEngine.condition(text, what),
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
