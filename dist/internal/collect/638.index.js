export const id = 638;
export const ids = [638,935];
export const modules = {

/***/ 2935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ asCoreError),
/* harmony export */   failureOf: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7692);
/* harmony import */ var _slsa_actions_runner__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5730);


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

/***/ 2638:
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
// EXTERNAL MODULE: ./packages/github/lib/client.js
var lib_client = __webpack_require__(3330);
// EXTERNAL MODULE: ./packages/github/lib/attestation-store.js + 1 modules
var attestation_store = __webpack_require__(4851);
// EXTERNAL MODULE: ./packages/github/lib/release-store.js + 5 modules
var release_store = __webpack_require__(9053);
// EXTERNAL MODULE: ./packages/github/lib/storage-record.js
var storage_record = __webpack_require__(1992);
// EXTERNAL MODULE: ./packages/wire/lib/http/url.js
var http_url = __webpack_require__(8369);
// EXTERNAL MODULE: ./packages/wire/lib/error.js
var lib_error = __webpack_require__(209);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(4411);
// EXTERNAL MODULE: ./packages/runner/lib/error.js
var runner_lib_error = __webpack_require__(5730);
// EXTERNAL MODULE: ./packages/runner/lib/secrets.js
var secrets = __webpack_require__(6065);
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
var lib_clock = __webpack_require__(9441);
// EXTERNAL MODULE: ./packages/wire/lib/http/address.js
var address = __webpack_require__(808);
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
    const { fetch, Pool, ProxyAgent } = await __webpack_require__.e(/* import() */ 24).then(__webpack_require__.t.bind(__webpack_require__, 643, 19));
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
        openKey: async (request) => (await __webpack_require__.e(/* import() */ 224).then(__webpack_require__.bind(__webpack_require__, 9224))).openKey(request, {
            env,
            workspace: job.workspace,
            fs: machine.fs,
            http,
            clock,
            debug: log.debug,
        }),
        openRegistry: async (login) => {
            const { createRegistry, dockerCredentials, staticCredentials } = await __webpack_require__.e(/* import() */ 606).then(__webpack_require__.bind(__webpack_require__, 9606));
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
        openPullRequests: async () => (await __webpack_require__.e(/* import() */ 195).then(__webpack_require__.bind(__webpack_require__, 5195))).pullRequests((0,lib_client/* createGitHub */.Cl)({
            apiUrl: job.apiUrl,
            serverUrl: job.serverUrl,
            token: inputs.input('github-token').trim(),
            http,
        })),
        openRepositories: async (token) => (await __webpack_require__.e(/* import() */ 195).then(__webpack_require__.bind(__webpack_require__, 5195))).repositoryReader((0,lib_client/* createGitHub */.Cl)({ apiUrl: job.apiUrl, serverUrl: job.serverUrl, token: token === '' ? undefined : token, http })),
        deployments: async (network) => {
            const { deploymentReader, toolRunner, withoutNetwork } = await __webpack_require__.e(/* import() */ 66).then(__webpack_require__.bind(__webpack_require__, 6066));
            if (network === undefined)
                return deploymentReader(toolRunner(env));
            await machine.fs.mkdir(job.tempDir, { recursive: true });
            const home = await machine.fs.mkdtemp((0,external_node_path_.join)(job.tempDir, 'no-home-'));
            return deploymentReader(toolRunner(withoutNetwork(env, home)));
        },
        policies: {
            open: async (bytes, what) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(654), __webpack_require__.e(387)]).then(__webpack_require__.bind(__webpack_require__, 387))).policyEngine.open(bytes, what),
            condition: async (text, what) => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(654), __webpack_require__.e(387)]).then(__webpack_require__.bind(__webpack_require__, 387))).policyEngine.condition(text, what),
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

/***/ 7692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ badInput),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   am: () => (/* binding */ CoreError),
/* harmony export */   oo: () => (/* binding */ undecided)
/* harmony export */ });
/* harmony import */ var _slsa_actions_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9649);
/* harmony import */ var _slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1169);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(209);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4949);




/** The one error class of core: an outcome, a stable code, a message that names the thing at fault, a remedy. */
class CoreError extends Error {
    outcome;
    code;
    remedy;
    constructor(outcome, code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CoreError';
        this.outcome = outcome;
        this.code = code;
        this.remedy = details.remedy;
    }
}
/** V1: definitely not what was demanded. */
function refused(code, message, details) {
    return new CoreError('refused', code, message, details);
}
/** V2: the caller's input, configuration or machine is at fault. */
function badInput(code, message, details) {
    return new CoreError('bad-input', code, message, details);
}
/** V3: it could not be decided: network, service, time. */
function undecided(code, message, details) {
    return new CoreError('undecided', code, message, details);
}
/** Codes of {@link WireError} that speak about what the caller handed in, not about a service. */
const CALLERS_FAULT = new Set([
    'BAD_CONFIG',
    'BASE64',
    'JSON_BOM',
    'JSON_DUPLICATE_KEY',
    'JSON_FORBIDDEN_KEY',
    'JSON_NOT_UTF8',
    'JSON_NUMBER',
    'JSON_SYNTAX',
    'JSON_TOO_DEEP',
    'JSON_TOO_LARGE',
    'JSON_TYPE',
    'URL_REFUSED',
]);
/**
 * The outcome, code and words for any thrown value. A file that the machine does not give is bad input, `FILE`; what else
 * is not one of our errors is a defect: undecided, `INTERNAL`.
 */
function describeFailure(error) {
    if (error instanceof CoreError)
        return report(error.outcome, error.code, error.message, error.remedy);
    if (error instanceof _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c) {
        return report(CALLERS_FAULT.has(error.code) ? 'bad-input' : 'undecided', error.code, error.message, error.remedy);
    }
    if (error instanceof _slsa_actions_oci__WEBPACK_IMPORTED_MODULE_1__/* .OciError */ .M || error instanceof _slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_2__/* .Pkcs11Error */ .Y) {
        return report(error.outcome, error.code, error.message, error.remedy);
    }
    if (error instanceof in_toto_attestation__WEBPACK_IMPORTED_MODULE_3__/* .AttestationError */ .L)
        return report('bad-input', error.code, error.message, error.remedy);
    if (isFileError(error)) {
        return report('bad-input', 'FILE', error.message, 'check that it exists, and the rights and the room on its disk');
    }
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return report('undecided', 'INTERNAL', message, 'this is a defect of slsa-actions: please report it with this message');
}
/** An error of a file system call, which has a path; one of the network has none. */
function isFileError(error) {
    if (typeof error !== 'object' || error === null || !('message' in error))
        return false;
    return 'syscall' in error && 'path' in error && typeof error.path === 'string' && !('address' in error);
}
function report(outcome, code, message, remedy) {
    return remedy === undefined ? { outcome, code, message } : { outcome, code, message, remedy };
}


/***/ }),

/***/ 4851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ attestationStore)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var outcome_error = __webpack_require__(7692);
// EXTERNAL MODULE: ./packages/wire/lib/json/canonical.js
var canonical = __webpack_require__(772);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(4411);
// EXTERNAL MODULE: ./packages/wire/lib/error.js
var error = __webpack_require__(209);
// EXTERNAL MODULE: ./packages/wire/lib/http/url.js
var http_url = __webpack_require__(8369);
// EXTERNAL MODULE: ./packages/github/lib/client.js
var lib_client = __webpack_require__(3330);
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

/***/ 3330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ createGitHub),
/* harmony export */   IL: () => (/* binding */ jsonValue),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   o$: () => (/* binding */ jsonObject),
/* harmony export */   s$: () => (/* binding */ filePath)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7692);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8369);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(209);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4411);


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

/***/ 9531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ releaseHost)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7692);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(209);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4411);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);
/* harmony import */ var _upload_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9100);





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

/***/ 9053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ releaseStore)
});

// EXTERNAL MODULE: ./packages/core/lib/outcome/error.js
var error = __webpack_require__(7692);
;// CONCATENATED MODULE: ./packages/core/lib/storage/file-names.js
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

// EXTERNAL MODULE: ./packages/wire/lib/json/parse.js + 3 modules
var parse = __webpack_require__(3100);
// EXTERNAL MODULE: ./packages/wire/lib/json/types.js
var types = __webpack_require__(4411);
;// CONCATENATED MODULE: ./packages/core/lib/verification/npm-package.js


/** The type of what npm's registry signs when it takes a package. */
const NPM_PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1';
const REGISTRY = 'https://registry.npmjs.org';
/**
 * Checks that npm's registry published the very package that an attestation speaks about: one subject in both, named by
 * the package URL of the name and version that the registry says (case C12).
 *
 * @param publish verified under the profile `npm`
 * @throws CoreError refused `NPM_PACKAGE`
 * @see https://github.com/npm/attestation/tree/main/specs/publish/v0.1
 */
function assertPublished(publish, attestation) {
    const { statement } = publish;
    if (publish.profile !== 'npm' || statement?.predicateType !== NPM_PUBLISH)
        throw bad('the publish attestation is none of npm');
    const { predicate } = statement;
    if (!isJsonObject(predicate) || typeof predicate.name !== 'string' || typeof predicate.version !== 'string')
        throw bad('the publish attestation names no package');
    if (predicate.registry !== REGISTRY)
        throw bad('the publish attestation names another registry');
    const [published, ...others] = statement.subject;
    const url = packageUrl(predicate.name, predicate.version);
    if (published === undefined || others.length > 0 || published.name !== url)
        throw bad(`the publish attestation is of ${url} and speaks about ${String(published?.name).slice(0, 200)}`);
    const subjects = attestation.statement?.subject ?? [];
    const isSame = subjects.length === 1 &&
        subjects[0]?.name === url &&
        canonicalJson({ ...subjects[0]?.digest }) === canonicalJson({ ...published.digest });
    if (!isSame)
        throw bad(`npm published ${url}, and the attestation beside it speaks about something else`);
}
/** A package URL of npm, in which the sign of a scope is written `%40` (package-url/purl-spec, types/npm). */
function packageUrl(name, version) {
    return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}
function bad(problem) {
    return refused('NPM_PACKAGE', problem, { remedy: 'fetch both attestations of the package from the registry anew' });
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/unpack.js



/** Largest document, in bytes; that of files. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Lists in lists, as pages of an API that were put together. */
const MAX_LISTS = 2;
/**
 * The bundles in a document that holds several: a list of them, GitHub's answer `{"attestations":[{"bundle":…}]}`, or
 * npm's, in which each says its type. Anything else is one bundle and stays as it is, whatever is wrong with it.
 */
function unpackBundles(found) {
    const { text, source } = found;
    // The payload of a bundle is base64, so none has this word.
    if (!text.trimStart().startsWith('[') && !text.includes('"attestations"'))
        return [found];
    const value = readJson(text, source);
    if (value === undefined || !isDocument(value))
        return [found];
    return bundlesOf(value, source, 0);
}
function readJson(text, source) {
    try {
        return (0,parse/* parseJson */.q)(text, { what: source, maxBytes: MAX_BYTES });
    }
    catch {
        // The reader of bundles says what is wrong.
        return undefined;
    }
}
function isDocument(value) {
    return Array.isArray(value) || ((0,types/* isJsonObject */.O)(value) && Array.isArray(value.attestations) && !('mediaType' in value));
}
function bundlesOf(value, source, depth) {
    if (depth > MAX_LISTS || !isDocument(value))
        return [textOf(value, source)];
    if (Array.isArray(value)) {
        return value.flatMap((entry, index) => bundlesOf(entry, `${source}[${index}]`, depth + 1));
    }
    const entries = Array.isArray(value.attestations) ? value.attestations : [];
    if (entries.some((entry) => (0,types/* isJsonObject */.O)(entry) && 'predicateType' in entry))
        return packageBundles(entries, source);
    return entries.map((entry, index) => bundleOf(entry, `${source}[${index}]`));
}
/**
 * What npm has about a package. Its registry signs that it published it, beside what the build signed, and both must
 * verify: one alone says half (case C11).
 */
function packageBundles(entries, source) {
    const named = entries.map((entry, index) => ({
        isPublish: (0,types/* isJsonObject */.O)(entry) && entry.predicateType === NPM_PUBLISH,
        found: bundleOf(entry, `${source}[${index}]`),
    }));
    const [published, ...more] = named.flatMap(({ isPublish, found }) => (isPublish ? [found] : []));
    const others = named.flatMap(({ isPublish, found }) => (isPublish ? [] : [found]));
    if (others.length === 0)
        return named.map(({ found }) => found);
    if (published !== undefined && more.length === 0)
        return others.map((found) => ({ ...found, published }));
    const failure = (0,error/* refused */.J5)('NPM_PACKAGE', `${source}: has ${more.length + (published ? 1 : 0)} publish attestations`, {
        remedy: 'fetch the attestations of the package from the registry anew',
    });
    return others.map((found) => ({ failure, ...found }));
}
function bundleOf(entry, source) {
    const bundle = (0,types/* isJsonObject */.O)(entry) ? entry.bundle : undefined;
    if ((0,types/* isJsonObject */.O)(bundle))
        return textOf(bundle, source);
    const failure = (0,error/* refused */.J5)('BUNDLE', `${source}: holds no bundle`, {
        remedy: 'give the bundles themselves, for example those of `gh attestation download`',
    });
    return { text: '', source, failure };
}
function textOf(value, source) {
    return { text: JSON.stringify(value), source };
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/bundle-file.js





/** Largest bundle file that is read, in bytes. */
const MAX_BUNDLE_FILE_BYTES = 64 * 1024 * 1024;
/** Most bundles of one file. */
const MAX_LINES = 10_000;
/**
 * Bundles of one file, as {@link bundlesInText} reads them.
 *
 * @throws CoreError bad-input `BUNDLE_FILE`, `BUNDLE_TOO_LARGE`; WireError `JSON_*`, naming the line
 */
async function bundlesInFile(path, fs) {
    const shown = printable(path);
    const bytes = await readLimited(path, MAX_BUNDLE_FILE_BYTES, fs, (failure) => unreadable(shown, failure));
    const text = utf8Of(bytes);
    if (text === undefined)
        throw badInput('BUNDLE_FILE', `${shown}: is not UTF-8`, { remedy: 'save it as UTF-8' });
    return bundlesInText(text, shown);
}
/**
 * Bundles of a JSON or JSON Lines document, as they stand in it: unverified. Lists of bundles, and the answers of GitHub's
 * and npm's API, are unpacked. What holds one bundle is given as it is, whatever is wrong with it; of several, one bad line refuses all: the document was cut or tampered with, and the rest of
 * it is not to be believed either.
 *
 * @param source names the document, in one line
 * @throws CoreError bad-input `BUNDLE_FILE`; WireError `JSON_*`, naming the line
 */
function bundlesInText(text, source) {
    const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (bare.trim() === '')
        throw (0,error/* badInput */.AN)('BUNDLE_FILE', `${source}: is empty`, { remedy: 'give a file with a bundle' });
    const lines = linesOf(bare, source);
    if (!isJsonLines(bare, lines))
        return limited(unpackBundles({ text: bare, source }), source);
    const found = lines.flatMap(({ line, number }) => {
        (0,parse/* parseJson */.q)(line, { what: `${source}, line ${number}`, maxBytes: MAX_BUNDLE_FILE_BYTES });
        return unpackBundles({ text: line, source: `${source}:${number}` });
    });
    return limited(found, source);
}
function limited(found, source) {
    if (found.length <= MAX_LINES)
        return found;
    throw tooMany(source);
}
function tooMany(source) {
    return (0,error/* badInput */.AN)('BUNDLE_FILE', `${source}: has more than ${MAX_LINES} bundles`, { remedy: 'split the file' });
}
/** Lines that are not blank, with their numbers. */
function linesOf(text, shown) {
    const lines = [];
    let number = 0;
    let start = 0;
    while (start < text.length) {
        const feed = text.indexOf('\n', start);
        const end = feed === -1 ? text.length : feed;
        number += 1;
        const line = withoutBlanks(text, start, end);
        if (line.startsWith('{') && lines.length >= MAX_LINES)
            throw tooMany(shown);
        if (line !== '')
            lines.push({ line, number });
        start = end + 1;
    }
    return lines;
}
/** A part of the text without the blanks of JSON around it; others are faults. */
function withoutBlanks(text, start, end) {
    const isBlank = (at) => ' \t\r'.includes(text.charAt(at));
    let from = start;
    let to = end;
    while (from < to && isBlank(from))
        from += 1;
    while (to > from && isBlank(to - 1))
        to -= 1;
    return text.slice(from, to);
}
/** Several lines of which one is a document of its own, and which are not a document together. */
function isJsonLines(text, lines) {
    return lines.length > 1 && lines.some(({ line }) => line.startsWith('{') && isJson(line)) && !isJson(text);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function unreadable(path, { reason, problem, cause }) {
    return badInput(reason === 'too-large' ? 'BUNDLE_TOO_LARGE' : 'BUNDLE_FILE', `${path}: ${problem}${cause === undefined ? '' : `: ${reasonOf(cause)}`}`, { remedy: 'give a file with bundles', ...(cause === undefined ? {} : { cause }) });
}

;// CONCATENATED MODULE: ./packages/core/lib/storage/claims.js


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
        const value = (0,parse/* parseJson */.q)(found.text, { what: found.source, maxBytes: MAX_BUNDLE_FILE_BYTES });
        return (0,types/* isJsonObject */.O)(value) ? digestsOfBundle(value, found.source) : [];
    }
    catch {
        return undefined;
    }
}
function digestsOfBundle(bundle, what) {
    if ((0,types/* isJsonObject */.O)(bundle.messageSignature))
        return digestOfMessage(bundle.messageSignature);
    const envelope = (0,types/* isJsonObject */.O)(bundle.dsseEnvelope) ? bundle.dsseEnvelope : bundle;
    if (typeof envelope.payload !== 'string')
        return [];
    const limits = { what, maxBytes: MAX_BUNDLE_FILE_BYTES, maxDepth: MAX_DEPTH };
    const statement = (0,parse/* parseJson */.q)(Buffer.from(envelope.payload, 'base64'), limits);
    if (!(0,types/* isJsonObject */.O)(statement) || !Array.isArray(statement.subject))
        return [];
    return statement.subject.flatMap(digestsOfSubject);
}
function digestsOfSubject(subject) {
    if (!(0,types/* isJsonObject */.O)(subject) || !(0,types/* isJsonObject */.O)(subject.digest))
        return [];
    return Object.entries(subject.digest).map(([algorithm, value]) => `${algorithm}:${String(value)}`);
}
function digestOfMessage(message) {
    const { messageDigest } = message;
    if (!(0,types/* isJsonObject */.O)(messageDigest) || typeof messageDigest.digest !== 'string')
        return [];
    const digest = Buffer.from(messageDigest.digest, 'base64');
    const algorithm = MESSAGE_ALGORITHMS.get(digest.byteLength);
    return algorithm === undefined ? [] : [`${algorithm}:${digest.toString('hex')}`];
}

// EXTERNAL MODULE: ./packages/wire/lib/error.js
var lib_error = __webpack_require__(209);
// EXTERNAL MODULE: ./packages/wire/lib/map-limit.js
var map_limit = __webpack_require__(3383);
// EXTERNAL MODULE: ./packages/github/lib/client.js
var lib_client = __webpack_require__(3330);
// EXTERNAL MODULE: ./packages/github/lib/release-host.js
var release_host = __webpack_require__(9531);
// EXTERNAL MODULE: ./packages/github/lib/upload-url.js
var upload_url = __webpack_require__(9100);
;// CONCATENATED MODULE: ./packages/github/lib/release-store.js






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
    const base = `${(0,lib_client/* repositoryPath */.SH)(repository)}/releases`;
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
                throw (0,error/* badInput */.AN)('RELEASE_IMMUTABLE', `release ${tag}: is published and immutable, so it takes no assets`, {
                    remedy: 'create the release as a draft, sign, then publish it',
                });
            }
        },
        put: async (item) => upload(client, base, await release(), tag, item),
        finish: async () => {
            if (newRelease?.isPublished !== true || (await existing()) !== undefined)
                return;
            await (0,release_host/* releaseHost */.A)(client, repository).publish({ id: (await made()).id, tag }, false);
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
        const list = (0,lib_client/* jsonValue */.IL)(reply);
        if (!Array.isArray(list))
            throw (0,error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: the list of releases is missing');
        const found = list.filter(types/* isJsonObject */.O).find((entry) => entry.tag_name === tag);
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
            return releaseOf((0,lib_client/* jsonObject */.o$)(await client.call({ method: 'POST', path: base, body, expect: [201], tries: 1 })));
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
    return (0,error/* badInput */.AN)('RELEASE_NOT_FOUND', `release ${tag}: there is none, not even a draft`, {
        remedy: 'create the release first, or check `release-tag`; a draft is only seen with `permissions: contents: write`',
    });
}
function releaseOf(entry) {
    const { id, upload_url: uploadUrl } = entry;
    if (typeof id !== 'number' || typeof uploadUrl !== 'string') {
        throw (0,error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: a release without id or upload_url');
    }
    return {
        id,
        uploadUrl: (0,upload_url/* withoutTemplate */.j)(uploadUrl),
        isImmutable: entry.immutable === true && entry.draft !== true,
    };
}
async function upload(client, base, release, tag, item) {
    const url = (0,upload_url/* uploadUrl */.z)(client, release.uploadUrl, item.fileName);
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
        return { ...place, ...assetIn((0,lib_client/* jsonObject */.o$)(reply)) };
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
    const said = (0,lib_client/* messageOf */.bD)(reply);
    if (reply.status === 422) {
        return (0,error/* badInput */.AN)('RELEASE_ASSET', `release ${tag}: the asset ${name} was not accepted${said}`, {
            remedy: 'an asset of this name with other content may exist: delete it, or choose another release',
        });
    }
    return (0,error/* badInput */.AN)('GITHUB_PERMISSION', `release ${tag}: uploading ${name} was denied${said}`, {
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
        const list = (0,lib_client/* jsonValue */.IL)(await client.call({ path: `${base}/${release.id}/assets?per_page=100&page=${page}`, expect: [200] }));
        if (!Array.isArray(list))
            throw (0,error/* undecided */.oo)('GITHUB_REPLY', 'GitHub API: the list of release assets is missing');
        assets.push(...list.flatMap(assetOf));
        if (list.length < 100)
            break;
    }
    return assets;
}
function assetOf(value) {
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
    const part = query.name === undefined ? undefined : artifactPart(query.name, 'linux');
    const own = part === undefined ? [] : assets.filter(({ name }) => isNamedFor(name, part));
    const byName = await bundlesIn(own, textOf);
    const matching = byName.filter((bundle) => speaksAbout(bundle, query.digest));
    if (matching.length > 0)
        return matching;
    const others = await bundlesIn(assets.filter((asset) => !own.includes(asset)), textOf);
    const byDigest = others.filter((bundle) => speaksAbout(bundle, query.digest));
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
    const found = await (0,map_limit/* mapLimit */.s)(assets, AT_ONCE, async (asset) => {
        const source = `release asset ${asset.name}`;
        try {
            return bundlesInText(await textOf(asset), source);
        }
        catch (failure) {
            if (failure instanceof error/* CoreError */.am || failure instanceof lib_error/* WireError */.c)
                return [{ text: '', source, failure }];
            throw failure;
        }
    });
    return found.flat();
}


/***/ }),

/***/ 1992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createStorageRecord)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4411);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3330);


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

/***/ 9100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ withoutTemplate),
/* harmony export */   z: () => (/* binding */ uploadUrl)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7692);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8369);


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

/***/ 4949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ AttestationError)
/* harmony export */ });
/** The one error class of this package. The message begins with the document and the path that are at fault. */
class AttestationError extends Error {
    code;
    /** For example `predicate.buildDefinition.buildType`; empty for the whole document. */
    path;
    remedy;
    constructor(code, path, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'AttestationError';
        this.code = code;
        this.path = path;
        this.remedy = details.remedy;
    }
}


/***/ }),

/***/ 9649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ OciError)
/* harmony export */ });
const OUTCOME = {
    ATTACH_LOST: 'undecided',
    BLOB: 'undecided',
    CONTENT_DIGEST: 'refused',
    CONTENT_SIZE: 'refused',
    CREDENTIALS: 'bad-input',
    IMAGE_NOT_FOUND: 'bad-input',
    MANIFEST: 'refused',
    MEDIA_TYPE: 'refused',
    REALM: 'undecided',
    REFERENCE: 'bad-input',
    REFERRERS: 'refused',
    REGISTRY_AUTH: 'bad-input',
    REGISTRY_PERMISSION: 'bad-input',
    REGISTRY_RATE_LIMIT: 'undecided',
    REGISTRY_REFUSED: 'bad-input',
    REGISTRY_REPLY: 'undecided',
    REGISTRY_TOO_LARGE: 'bad-input',
    UPLOAD_LOCATION: 'undecided',
};
/** The one error class of this package. Messages name the registry, reference or file; never a secret. */
class OciError extends Error {
    code;
    outcome;
    remedy;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'OciError';
        this.code = code;
        this.outcome = OUTCOME[code];
        this.remedy = details.remedy;
    }
}


/***/ }),

/***/ 1169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Pkcs11Error)
/* harmony export */ });
/** Codes that are not the caller's fault; every other one is bad input. */
const OUTCOMES = {
    CLOSED: 'undecided',
    MODULE_CRASHED: 'undecided',
    MODULE_ERROR: 'undecided',
    MODULE_TIMEOUT: 'undecided',
    SESSION_LOST: 'undecided',
    SIGNATURE_WRONG: 'refused',
};
/** The one error class of this package. Messages name the module, token or object, never a PIN. */
class Pkcs11Error extends Error {
    code;
    remedy;
    /** `refused`: what came out is wrong; `bad-input`: the caller can mend it; `undecided`: module, token or reader failed. */
    outcome;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'Pkcs11Error';
        this.code = code;
        this.remedy = details.remedy;
        this.outcome = OUTCOMES[code] ?? 'bad-input';
    }
}


/***/ }),

/***/ 9441:
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

/***/ 808:
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


/***/ }),

/***/ 8369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   VT: () => (/* binding */ assertServiceUrl),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(209);

/** Whether the host name of a parsed URL means this machine. The URL parser has written every address in one way. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
/**
 * The URL of a service: https, or http on loopback; without credentials in it.
 *
 * @param what names the place the text came from, for errors
 * @throws WireError `URL_REFUSED`
 */
function assertServiceUrl(text, what) {
    if (!URL.canParse(text))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('URL_REFUSED', `${what}: "${shownText(text)}" is not a URL`);
    const url = new URL(text);
    if (url.username !== '' || url.password !== '') {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('URL_REFUSED', `${what}: a URL with credentials in it is not accepted`, {
            remedy: 'give them as inputs of their own',
        });
    }
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
        return url;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('URL_REFUSED', `${what}: ${url.protocol}//${url.host} is not https`, {
        remedy: 'use https; plain http is for loopback only',
    });
}
/** Origin and path of a URL: what may stand in messages. */
function shownUrl(url) {
    return `${url.origin}${url.pathname}`;
}
/** Beginning of a text that should have been a URL, without what could be a password or a signed query. */
function shownText(text) {
    return (text.split(/[?#]/)[0] ?? '').replace(/^.*@/s, '***@').slice(0, 200);
}


/***/ }),

/***/ 772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(209);

/**
 * The value as text with keys in order of their code units and no spaces, so that equal values are equal texts: for
 * values that were parsed here the canonical form of RFC 8785. Numbers are written as ECMAScript does, `-0` as `0`.
 *
 * @throws WireError `JSON_NUMBER` for NaN and infinite numbers, which no parsed value holds
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return scalar(value);
    const members = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${members.join(',')}}`;
}
function scalar(value) {
    if (typeof value !== 'number' || Number.isFinite(value))
        return JSON.stringify(value);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .WireError */ .c('JSON_NUMBER', `${value}: cannot be written as JSON`);
}


/***/ }),

/***/ 3383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ mapLimit)
/* harmony export */ });
/**
 * The results of `work` over the items, in their order, at most `limit` at once. After a failure nothing new is started;
 * what runs is waited for, then the first failure is thrown.
 */
async function mapLimit(items, limit, work) {
    const results = new Array(items.length);
    let next = 0;
    let failure;
    const lanes = Math.min(Math.max(1, Math.floor(limit) || 1), items.length);
    const lane = async () => {
        while (next < items.length && failure === undefined) {
            const index = next;
            next += 1;
            try {
                results[index] = await work(items[index], index);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    if (failure !== undefined)
        throw failure.error;
    return results;
}


/***/ })

};
