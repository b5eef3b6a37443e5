export const id = 4760;
export const ids = [4760];
export const modules = {

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
