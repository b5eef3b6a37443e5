export const id = 9697;
export const ids = [9697];
export const modules = {

/***/ 2078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readKeyFile: () => (/* binding */ readKeyFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7692);


/**
 * The bytes of a key file, which are the caller's to zero. The open file is asked what it is, not the path, and it is
 * opened without blocking, since a pipe would wait for a writer for ever.
 *
 * @param shown the path as the caller gave it, for errors
 * @throws CoreError bad-input `KEY`
 */
async function readKeyFile(path, maxBytes, fs, shown) {
    const file = await fs.open(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)).catch((cause) => {
        throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `input key: ${shown} cannot be read`, {
            remedy: 'give the path of a PEM file, relative to the workspace, or the URI of a key',
            cause,
        });
    });
    try {
        const found = await file.stat();
        if (!found.isFile())
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `input key: ${shown} is not a regular file`);
        if (found.size > maxBytes) {
            throw (0,_outcome_index_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('KEY', `input key: ${shown} has ${found.size} bytes; a key has at most ${maxBytes}`);
        }
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}


/***/ })

};
