"use strict";
exports.id = 4939;
exports.ids = [4939];
exports.modules = {

/***/ 74939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KEY_CERTIFICATE: () => (/* binding */ KEY_CERTIFICATE),
/* harmony export */   KEY_INIT: () => (/* binding */ KEY_INIT),
/* harmony export */   KEY_LIST: () => (/* binding */ KEY_LIST)
/* harmony export */ });
const PIN = [
    {
        name: 'pin-file',
        value: 'FILE',
        help: 'File with the PIN of the token, or - for standard input. Left out: COSIGN_PKCS11_PIN, or pin-source of the URI.',
    },
    {
        name: 'pin',
        value: 'PIN',
        help: 'The PIN itself. Better in a file or a variable, where nobody else on the machine sees it.',
    },
].map((option) => ({ ...option, group: 'Login' }));
const URI = 'The URI (RFC 7512) names the module with module-path, else PKCS11_MODULE_PATH does, and the token with token or serial. The PIN is tried once.';
const MODULE = 'module-path=/usr/lib/softhsm/libsofthsm2.so';
/** `slsa key init`. */
const KEY_INIT = {
    name: 'key init',
    usage: "slsa key init 'pkcs11:token=TOKEN;object=LABEL?module-path=FILE' [OPTIONS]",
    summary: 'make a key in a token, which it never leaves, and write what others need to verify with it',
    about: [
        'The key is made by the token, is sensitive and cannot be extracted; its attributes are read back. A label or id that is taken, or a file that is there, is an error: nothing is overwritten.',
        `${URI} object is the label of the new key, id its identifier, by default eight random bytes.`,
    ],
    maxArguments: 1,
    options: [
        ...[
            {
                name: 'kind',
                value: 'KIND',
                help: 'P-256 (default), P-384, P-521, RSA-2048, RSA-3072 or RSA-4096. cosign verifies with P-256 and RSA.',
            },
            { name: 'public-key', value: 'FILE', help: 'New file for the public key. Default cosign.pub.' },
        ].map((option) => ({ ...option, group: 'The key' })),
        ...[
            {
                name: 'csr',
                value: 'FILE',
                help: 'New file for a certificate signing request, for an authority of your own. Needs --identity and --issuer.',
            },
            {
                name: 'self-signed',
                value: 'FILE',
                help: 'New file for a certificate that the key itself signs, which is stored beside the key too, for tools that want one. Verify with the public key. Needs --identity and --issuer.',
            },
            { name: 'identity', value: 'URI|EMAIL', help: 'Whom the certificate names, and verifiers demand.' },
            { name: 'issuer', value: 'URL', help: 'Who vouches for that name, as verifiers demand it.' },
            { name: 'common-name', value: 'TEXT', help: 'Subject of the certificate, for people. Default the label.' },
            { name: 'days', value: 'N', help: 'How long a self-signed certificate is valid. Default 1095.' },
        ].map((option) => ({ ...option, group: 'A certificate' })),
        ...[
            {
                name: 'trusted-root',
                value: 'FILE',
                help: 'New file for a trust root with the authority that will issue the certificate. Needs --authority.',
            },
            {
                name: 'authority',
                value: 'PEM',
                help: 'Certificates of that authority, the issuing one first, its root last.',
            },
            {
                name: 'timestamp-chain',
                value: 'PEM',
                help: 'Certificates of a timestamp authority, without which nothing vouches for the time that a certificate is judged at.',
            },
        ].map((option) => ({ ...option, group: 'A trust root' })),
        ...PIN,
    ],
    examples: [
        {
            does: 'A key of P-256, and cosign.pub beside it',
            command: `slsa key init 'pkcs11:token=CI;object=release?${MODULE}' --pin-file pin`,
        },
        {
            does: 'A request for a certificate of an authority of your own, and the trust root for verifiers',
            command: `slsa key init 'pkcs11:token=CI;object=signer?${MODULE}' --pin-file pin --csr signer.csr --identity https://keys.example.com/release --issuer https://keys.example.com --authority ca.pem --timestamp-chain tsa.pem --trusted-root trusted_root.json`,
        },
    ],
};
/** `slsa key list`. */
const KEY_LIST = {
    name: 'key list',
    usage: "slsa key list 'pkcs11:token=TOKEN?module-path=FILE' [OPTIONS]",
    summary: 'the private keys of a token, each with the URI that names it',
    about: [`${URI} Keys that cannot sign here are listed with the reason.`],
    maxArguments: 1,
    options: PIN,
    examples: [{ does: 'What is in a token', command: `slsa key list 'pkcs11:token=CI?${MODULE}' --pin-file pin` }],
};
/** `slsa key certificate`. */
const KEY_CERTIFICATE = {
    name: 'key certificate',
    usage: "slsa key certificate 'pkcs11:token=TOKEN;object=LABEL?module-path=FILE' CERTIFICATE [OPTIONS]",
    summary: 'store the certificate of a key beside it in its token',
    about: [`${URI} The certificate must be of that key; another one that is stored already is not replaced.`],
    maxArguments: 2,
    options: PIN,
    examples: [
        {
            does: 'What the authority answered to the request',
            command: `slsa key certificate 'pkcs11:token=CI;object=signer?${MODULE}' signer.pem --pin-file pin`,
        },
    ],
};


/***/ })

};
;