export const id = 8985;
export const ids = [8985];
export const modules = {

/***/ 78985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runKeyList: () => (/* binding */ runKeyList)
/* harmony export */ });
/* harmony import */ var _slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15725);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7355);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74939);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15356);




/** `slsa key list`; the exit code. */
async function runKeyList(parsed, machine) {
    const token = await (0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenOf */ .B)(_options_js__WEBPACK_IMPORTED_MODULE_1__.KEY_LIST, parsed, machine);
    const options = await token.options();
    const keys = (await (0,_slsa_actions_pkcs11__WEBPACK_IMPORTED_MODULE_2__/* .listKeys */ .TH)(options)).map((key) => ({
        label: key.label,
        id: key.id.toString('hex'),
        kind: key.kind,
        uri: (0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .uriIn */ .k)(key.uri, options.uri),
        ...factsOf(key),
    }));
    const lines = keys.length === 0 ? [{ text: 'the token has no private key' }] : keys.flatMap(linesOf);
    await (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .tellResult */ .F)({ version: 1, keys }, () => ({ lines }), parsed, machine);
    return 0;
}
function factsOf({ isExtractable, asksEachTime, refusal }) {
    return { isExtractable, asksEachTime, ...(refusal === undefined ? {} : { refusal }) };
}
function linesOf({ label, kind, uri, isExtractable, asksEachTime, refusal }) {
    return [
        { text: `${kind} "${label}"`, style: refusal === undefined ? 'strong' : 'dim' },
        { label: 'uri', text: uri, indent: 1 },
        ...(isExtractable ? [{ label: 'note', text: 'it can leave the token', style: 'warn', indent: 1 }] : []),
        ...(asksEachTime ? [{ label: 'note', text: 'it asks for the PIN at every signature', indent: 1 }] : []),
        ...(refusal === undefined ? [] : [{ label: 'cannot sign', text: refusal, indent: 1 }]),
    ];
}


/***/ }),

/***/ 7355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tellResult)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11010);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37039);




/** Tells a result: as JSON with `--json`, else as lines; into the file of `--output` as well. @throws CliError `OUTPUT` */
async function tellResult(result, told, parsed, machine) {
    const json = `${JSON.stringify(result, null, 2)}\n`;
    const path = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optionOf */ .XD)(parsed, 'output');
    // The file first: what is told on the screen was kept.
    if (path !== undefined)
        await writeResult((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(machine.cwd, path), json, path);
    if ((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isOn */ .Mp)(parsed, 'json')) {
        machine.terminal.write(escapedJson(json));
        return;
    }
    const { lines, isError = false } = told();
    if (isError)
        machine.terminal.warn(lines);
    else
        machine.terminal.print(lines);
}
async function writeResult(path, json, shown) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, json);
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .CliError */ .z('OUTPUT', `--output: ${shown.slice(0, 300)} cannot be written`, {
            remedy: 'name a file in a folder that exists and may be written',
            cause,
        });
    }
}
/** JSON leaves some characters as they are that a terminal acts on: they are escaped, which means the same (case S13). */
function escapedJson(json) {
    return json.replace(/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ })

};
