export const id = 5854;
export const ids = [5854];
export const modules = {

/***/ 55854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runKeyCertificate: () => (/* binding */ runKeyCertificate)
/* harmony export */ });
/* harmony import */ var _slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15725);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11010);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39366);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74939);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15356);





/** `slsa key certificate`; the exit code. */
async function runKeyCertificate(parsed, machine) {
    const [, path] = parsed.positionals;
    if (path === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CliError */ .z('ARGUMENT', 'a certificate is needed', { remedy: `usage: ${_options_js__WEBPACK_IMPORTED_MODULE_1__.KEY_CERTIFICATE.usage}` });
    const token = await (0,_token_js__WEBPACK_IMPORTED_MODULE_2__/* .tokenOf */ .B)(_options_js__WEBPACK_IMPORTED_MODULE_1__.KEY_CERTIFICATE, parsed, machine);
    const [certificate] = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .certificatesIn */ .Yc)('the certificate', path, machine.cwd);
    if (certificate === undefined)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CliError */ .z('ARGUMENT', `${path} holds no certificate`);
    await (0,_slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_4__/* .writeCertificate */ .lD)({ ...(await token.options()), certificate });
    machine.terminal.print([{ text: `${path}: stored beside its key`, style: 'good' }]);
    return 0;
}


/***/ }),

/***/ 39366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rr: () => (/* binding */ assertNew),
/* harmony export */   Yc: () => (/* binding */ certificatesIn),
/* harmony export */   qf: () => (/* binding */ writeNew)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_core_key__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4055);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11010);




const MAX_PEM = 64 * 1024;
/** Refuses a file that is there already, before anything is made. @throws CliError `OUTPUT` */
async function assertNew(option, path, cwd) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path)).catch(() => undefined);
    if (found === undefined)
        return;
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CliError */ .z('OUTPUT', `--${option}: ${path} is there already; nothing was made`, {
        remedy: `name another file with --${option}, or move this one away`,
    });
}
/** Writes a new file, and never over another one. @throws CliError `OUTPUT` */
async function writeNew(option, path, content, cwd) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), content, { flag: 'wx' });
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CliError */ .z('OUTPUT', `--${option}: ${path} cannot be written`, {
            remedy: 'name a new file in a folder that exists and may be written',
            cause,
        });
    }
}
/** DER of the certificates in a PEM file, in order. @throws CliError `ARGUMENT` */
async function certificatesIn(what, path, cwd) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
    if (found?.isFile() !== true)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CliError */ .z('ARGUMENT', `${what}: ${path} is no file`);
    const blocks = found.size > MAX_PEM ? undefined : (0,_slsa_actions_core_key__WEBPACK_IMPORTED_MODULE_3__/* .pemBlocks */ .P)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'latin1'));
    if (blocks?.every(({ label }) => label === 'CERTIFICATE') === true)
        return blocks.map(({ der }) => der);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CliError */ .z('ARGUMENT', `${what}: ${path} holds something else than certificates`, {
        remedy: 'give a PEM file with nothing but certificates in it',
    });
}


/***/ }),

/***/ 4055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pemBlocks),
/* harmony export */   o: () => (/* binding */ pemText)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27604);

const BLOCK = /-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END ([A-Z0-9 ]+)-----/g;
/** A block of PEM text, with 64 characters a line and a line end behind it (RFC 7468, strict). */
function pemText({ label, der }) {
    const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
    return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
/**
 * The blocks of a text that holds nothing but PEM (RFC 7468, strict: no headers in a block, no words beside it);
 * undefined for any other text.
 */
function pemBlocks(text) {
    const blocks = [];
    let at = 0;
    for (const match of text.matchAll(BLOCK)) {
        const [whole, label = '', body = '', endLabel] = match;
        if (label !== endLabel || text.slice(at, match.index).trim() !== '')
            return undefined;
        at = match.index + whole.length;
        try {
            blocks.push({ label, der: (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_0__/* .decodeBase64 */ .y)(body.replace(/[\r\n]/g, ''), label) });
        }
        catch {
            return undefined;
        }
    }
    return blocks.length > 0 && text.slice(at).trim() === '' ? blocks : undefined;
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
