export const id = 112;
export const ids = [112];
export const modules = {

/***/ 60112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeReports: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38618);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45668);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86257);
/* harmony import */ var _storage_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28351);




/** The result with the report and the SARIF log written where the inputs say; whatever the outcome. */
async function writeReports(result, inputs, ports) {
    const { reportPath, sarifPath, minimumLevel } = inputs;
    if (reportPath === undefined && sarifPath === undefined)
        return result;
    const html = reportPath === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.job.workspace, reportPath);
    const sarif = sarifPath === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ports.job.workspace, sarifPath);
    if (html !== undefined)
        await (0,_storage_index_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileSafely */ .kv)(html, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .htmlReport */ .g)(result), ports.fs);
    if (sarif !== undefined) {
        const options = { toolVersion: _outcome_index_js__WEBPACK_IMPORTED_MODULE_3__/* .SUITE_VERSION */ .s, ...(minimumLevel === undefined ? {} : { minimumLevel }) };
        await (0,_storage_index_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileSafely */ .kv)(sarif, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .sarifLog */ .e)(result, options), ports.fs);
    }
    return { ...result, report: { ...(html === undefined ? {} : { html }), ...(sarif === undefined ? {} : { sarif }) } };
}


/***/ })

};
