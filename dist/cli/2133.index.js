"use strict";
exports.id = 2133;
exports.ids = [2133];
exports.modules = {

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


/***/ }),

/***/ 12133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createHttp)
});

// EXTERNAL MODULE: ./packages/wire/lib/clock.js
var clock = __webpack_require__(69441);
// EXTERNAL MODULE: ./packages/wire/lib/error.js
var lib_error = __webpack_require__(20209);
// EXTERNAL MODULE: ./packages/wire/lib/http/address.js
var address = __webpack_require__(10808);
// EXTERNAL MODULE: ./packages/wire/lib/http/url.js
var http_url = __webpack_require__(48369);
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
        clock: options.clock ?? clock/* systemClock */.m,
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


/***/ })

};
;