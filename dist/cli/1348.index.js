"use strict";
exports.id = 1348;
exports.ids = [1348];
exports.modules = {

/***/ 21348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trustCaFile: () => (/* reexport */ trustCaFile)
});

// UNUSED EXPORTS: WireError, assertServiceUrl, canonicalJson, createBudget, createHttp, decodeBase64, decodeBase64Url, isInternalHost, isJsonObject, isLoopback, mapLimit, parseJson, parseJsonLines, proxyFetch, proxySecrets, readArray, readInteger, readObject, readString, systemClock

// EXTERNAL MODULE: ./packages/wire/lib/error.js
var error = __webpack_require__(20209);
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
        throw new error/* WireError */.c('BAD_CONFIG', `${what}: holds no certificate`, { remedy: 'give a file in PEM format' });
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
    return new error/* WireError */.c('BAD_CONFIG', `${what}: a certificate in it cannot be read`, {
        remedy: 'give each certificate whole, from BEGIN to END CERTIFICATE',
        cause,
    });
}

;// CONCATENATED MODULE: ./packages/wire/lib/index.js















/***/ })

};
;