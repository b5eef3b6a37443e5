export const id = 1026;
export const ids = [1026];
export const modules = {

/***/ 11026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statementSigner: () => (/* binding */ statementSigner)
/* harmony export */ });
/* harmony import */ var _signing_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10357);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89460);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37795);
/* harmony import */ var _privacy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75954);
/* harmony import */ var _signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31987);





/**
 * Signs statements as this job, keyless, with the instance that the inputs choose; the privacy gate is asked first.
 *
 * @throws CoreError refused `PRIVATE_REPOSITORY`, and whatever opening the instance finds
 */
async function statementSigner(inputs, ports) {
    const signing = (0,_signing_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .readSigningInputs */ .lC)(inputs);
    const instance = await (0,_instance_js__WEBPACK_IMPORTED_MODULE_1__/* .openInstance */ .QS)(signing, ports);
    const identity = await (0,_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .readIdentity */ .x)(instance.rule, ports);
    const isPublic = (0,_privacy_js__WEBPACK_IMPORTED_MODULE_3__/* .reachesPublicLog */ .F)(instance.config);
    const asksVisibility = isPublic && !signing.allowPublicLog;
    const api = asksVisibility ? await ports.github.visibility(identity.claims.repository) : 'unknown';
    (0,_privacy_js__WEBPACK_IMPORTED_MODULE_3__/* .assertMayBePublic */ .G)(isPublic, { api, token: identity.claims.visibility }, { allowPublicLog: signing.allowPublicLog, identity: identity.san });
    const session = (0,_signing_index_js__WEBPACK_IMPORTED_MODULE_4__/* .openSession */ .f)({
        config: instance.config,
        profile: instance.profile,
        idToken: identity.idToken,
        expected: { san: identity.san, issuer: identity.claims.issuer },
    }, { http: ports.http, clock: ports.clock, log: ports.log.debug });
    return async (statement, payload) => {
        try {
            return (await session.signStatement(statement, payload)).text;
        }
        finally {
            session.close();
        }
    };
}


/***/ })

};
