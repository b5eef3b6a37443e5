/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 89295:
/***/ ((module) => {

module.exports = require("./bundle-no-http-client.mjs");

/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = require("fs/promises");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = require("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = require("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = require("node:stream/web");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = require("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = require("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 11010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ CliError)
/* harmony export */ });
/** The error class of the command line: always the caller's input (exit code 2). */
class CliError extends Error {
    code;
    remedy;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'CliError';
        this.code = code;
        this.remedy = details.remedy;
    }
}


/***/ }),

/***/ 21407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ onInterrupt),
/* harmony export */   n: () => (/* binding */ cleanUp)
/* harmony export */ });
/** What is to be cleaned up when the process is interrupted. */
const cleaners = [];
/** Has something done before the process ends early: what is half written goes away. */
function onInterrupt(clean) {
    cleaners.push(clean);
}
/** Does it. One cleaner that fails keeps no other from its work. */
function cleanUp() {
    for (const clean of cleaners) {
        try {
            clean();
        }
        catch {
            // The process ends anyway, and what cannot be removed stays.
        }
    }
}


/***/ }),

/***/ 79829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./packages/cli/lib/commands.js
/** Every command, in the order of the help. */
const COMMANDS = [
    {
        name: 'verify',
        summary: 'verify artifacts: who signed them, from which source, in which build',
        spec: async () => (await __nccwpck_require__.e(/* import() */ 2354).then(__nccwpck_require__.bind(__nccwpck_require__, 92354))).VERIFY,
        run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(750), __nccwpck_require__.e(3548), __nccwpck_require__.e(1379), __nccwpck_require__.e(4076), __nccwpck_require__.e(2064), __nccwpck_require__.e(390), __nccwpck_require__.e(1302), __nccwpck_require__.e(5850), __nccwpck_require__.e(9904)]).then(__nccwpck_require__.bind(__nccwpck_require__, 24905))).run(parsed, machine),
    },
    {
        name: 'inspect',
        summary: 'what is in a bundle, for people; verifies nothing',
        spec: async () => (await __nccwpck_require__.e(/* import() */ 6441).then(__nccwpck_require__.bind(__nccwpck_require__, 36441))).INSPECT,
        run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(750), __nccwpck_require__.e(3548), __nccwpck_require__.e(2064), __nccwpck_require__.e(4285)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59844))).run(parsed, machine),
    },
    {
        name: 'sign',
        summary: 'sign files, images, digests and ready in-toto statements, each with a bundle of its own',
        spec: async () => (await __nccwpck_require__.e(/* import() */ 2578).then(__nccwpck_require__.bind(__nccwpck_require__, 82578))).SIGN,
        run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(750), __nccwpck_require__.e(3548), __nccwpck_require__.e(1379), __nccwpck_require__.e(4076), __nccwpck_require__.e(2064), __nccwpck_require__.e(6542), __nccwpck_require__.e(390), __nccwpck_require__.e(1302), __nccwpck_require__.e(2027), __nccwpck_require__.e(5765), __nccwpck_require__.e(2907)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11548))).runSign(parsed, machine),
    },
    {
        name: 'attest',
        summary: "attest an SBOM or any predicate, and without one the build's provenance",
        spec: async () => (await __nccwpck_require__.e(/* import() */ 2578).then(__nccwpck_require__.bind(__nccwpck_require__, 82578))).ATTEST,
        run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(750), __nccwpck_require__.e(3548), __nccwpck_require__.e(1379), __nccwpck_require__.e(4076), __nccwpck_require__.e(2064), __nccwpck_require__.e(6542), __nccwpck_require__.e(390), __nccwpck_require__.e(1302), __nccwpck_require__.e(2027), __nccwpck_require__.e(5765), __nccwpck_require__.e(2907)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11548))).runAttest(parsed, machine),
    },
    {
        name: 'key',
        summary: 'make a key in an HSM or a token, list its keys, store certificates',
        commands: [
            {
                name: 'init',
                summary: 'make a key in a token, and write what others need to verify with it',
                spec: async () => (await __nccwpck_require__.e(/* import() */ 4939).then(__nccwpck_require__.bind(__nccwpck_require__, 74939))).KEY_INIT,
                run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(3548), __nccwpck_require__.e(790), __nccwpck_require__.e(2133), __nccwpck_require__.e(1484)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59572))).runKeyInit(parsed, machine),
            },
            {
                name: 'list',
                summary: 'the private keys of a token, each with the URI that names it',
                spec: async () => (await __nccwpck_require__.e(/* import() */ 4939).then(__nccwpck_require__.bind(__nccwpck_require__, 74939))).KEY_LIST,
                run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(790), __nccwpck_require__.e(8985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78985))).runKeyList(parsed, machine),
            },
            {
                name: 'certificate',
                summary: 'store the certificate of a key beside it in its token',
                spec: async () => (await __nccwpck_require__.e(/* import() */ 4939).then(__nccwpck_require__.bind(__nccwpck_require__, 74939))).KEY_CERTIFICATE,
                run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(790), __nccwpck_require__.e(7562)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55854))).runKeyCertificate(parsed, machine),
            },
        ],
    },
    {
        name: 'policy',
        summary: 'draft a policy file, check one, test it, and write it for a cluster',
        commands: [
            {
                name: 'init',
                summary: "write a first policy file out of artifacts' real attestations, to be reviewed",
                spec: async () => (await __nccwpck_require__.e(/* import() */ 6721).then(__nccwpck_require__.bind(__nccwpck_require__, 86721))).POLICY_INIT,
                run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(750), __nccwpck_require__.e(3548), __nccwpck_require__.e(1379), __nccwpck_require__.e(4076), __nccwpck_require__.e(2064), __nccwpck_require__.e(6542), __nccwpck_require__.e(390), __nccwpck_require__.e(2027), __nccwpck_require__.e(3141)]).then(__nccwpck_require__.bind(__nccwpck_require__, 53141))).runInit(parsed, machine),
            },
            {
                name: 'lint',
                summary: 'read a policy file strictly, and point out what a person should look at',
                spec: async () => (await __nccwpck_require__.e(/* import() */ 6721).then(__nccwpck_require__.bind(__nccwpck_require__, 86721))).POLICY_LINT,
                run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(743), __nccwpck_require__.e(325)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87830))).runLint(parsed, machine),
            },
            {
                name: 'export',
                summary: 'write a policy for the admission engine of a cluster',
                spec: async () => (await __nccwpck_require__.e(/* import() */ 6721).then(__nccwpck_require__.bind(__nccwpck_require__, 86721))).POLICY_EXPORT,
                run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(750), __nccwpck_require__.e(8815), __nccwpck_require__.e(3548), __nccwpck_require__.e(1379), __nccwpck_require__.e(4076), __nccwpck_require__.e(2064), __nccwpck_require__.e(6542), __nccwpck_require__.e(390), __nccwpck_require__.e(743), __nccwpck_require__.e(1302), __nccwpck_require__.e(5040), __nccwpck_require__.e(5850), __nccwpck_require__.e(7470)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7470))).runExport(parsed, machine),
            },
            {
                name: 'test',
                summary: 'what a policy says about images and files, one line each',
                spec: async () => (await __nccwpck_require__.e(/* import() */ 6721).then(__nccwpck_require__.bind(__nccwpck_require__, 86721))).POLICY_TEST,
                run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(750), __nccwpck_require__.e(8815), __nccwpck_require__.e(3548), __nccwpck_require__.e(1379), __nccwpck_require__.e(4076), __nccwpck_require__.e(2064), __nccwpck_require__.e(6542), __nccwpck_require__.e(390), __nccwpck_require__.e(743), __nccwpck_require__.e(1302), __nccwpck_require__.e(5040), __nccwpck_require__.e(5850), __nccwpck_require__.e(7470)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7470))).runTest(parsed, machine),
            },
        ],
    },
    {
        name: 'kubescape',
        summary: 'files for a scan by Kubescape: exceptions for what was verified, and trusted keys',
        commands: [
            {
                name: 'exceptions',
                summary: 'exceptions from the controls about signatures, for one scan of verified manifests',
                spec: async () => (await __nccwpck_require__.e(/* import() */ 572).then(__nccwpck_require__.bind(__nccwpck_require__, 50572))).KUBESCAPE_EXCEPTIONS,
                run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(750), __nccwpck_require__.e(8815), __nccwpck_require__.e(3548), __nccwpck_require__.e(1379), __nccwpck_require__.e(4076), __nccwpck_require__.e(2064), __nccwpck_require__.e(6542), __nccwpck_require__.e(390), __nccwpck_require__.e(743), __nccwpck_require__.e(1302), __nccwpck_require__.e(5040), __nccwpck_require__.e(5850), __nccwpck_require__.e(5571)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25571))).runExceptions(parsed, machine),
            },
            {
                name: 'controls-inputs',
                summary: 'controls-inputs with the keys that sign images by the policy',
                spec: async () => (await __nccwpck_require__.e(/* import() */ 572).then(__nccwpck_require__.bind(__nccwpck_require__, 50572))).KUBESCAPE_CONTROLS_INPUTS,
                run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(750), __nccwpck_require__.e(8815), __nccwpck_require__.e(3548), __nccwpck_require__.e(1379), __nccwpck_require__.e(4076), __nccwpck_require__.e(2064), __nccwpck_require__.e(6542), __nccwpck_require__.e(390), __nccwpck_require__.e(743), __nccwpck_require__.e(1302), __nccwpck_require__.e(5040), __nccwpck_require__.e(5850), __nccwpck_require__.e(5571)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25571))).runControlsInputs(parsed, machine),
            },
        ],
    },
    {
        name: 'explain',
        summary: 'tell a result of verify in full: what decided about each artifact, and why',
        spec: async () => (await __nccwpck_require__.e(/* import() */ 7346).then(__nccwpck_require__.bind(__nccwpck_require__, 57346))).EXPLAIN,
        run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(3548), __nccwpck_require__.e(2617)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42617))).run(parsed, machine),
    },
    {
        name: 'migrate',
        summary: 'move workflows from slsa-github-generator, actions/attest* and cosign to this suite',
        spec: async () => (await __nccwpck_require__.e(/* import() */ 5828).then(__nccwpck_require__.bind(__nccwpck_require__, 45828))).MIGRATE,
        run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(5158)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55158))).run(parsed, machine),
    },
    {
        name: 'doctor',
        summary: 'whether signing and verifying would work here; signs nothing',
        spec: async () => (await __nccwpck_require__.e(/* import() */ 1392).then(__nccwpck_require__.bind(__nccwpck_require__, 61392))).DOCTOR,
        run: async (parsed, machine) => (await Promise.all(/* import() */[__nccwpck_require__.e(9654), __nccwpck_require__.e(3548), __nccwpck_require__.e(1379), __nccwpck_require__.e(2133), __nccwpck_require__.e(2962), __nccwpck_require__.e(5017)]).then(__nccwpck_require__.bind(__nccwpck_require__, 75017))).run(parsed, machine),
    },
];

// EXTERNAL MODULE: ./packages/cli/lib/error.js
var lib_error = __nccwpck_require__(11010);
// EXTERNAL MODULE: ./packages/cli/lib/options.js
var lib_options = __nccwpck_require__(21518);
;// CONCATENATED MODULE: ./packages/cli/lib/help.js

/** Widest line of the help, in characters. */
const WIDTH = 100;
/** Column that descriptions begin in. */
const COLUMN = 38;
/** What `slsa --help` prints. */
function generalHelp(commands) {
    return [
        'slsa: sign, attest and verify build artifacts, with the flows of the actions',
        '',
        'Usage: slsa COMMAND [ARGUMENTS] [OPTIONS]',
        '',
        'Commands:',
        ...commands.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`),
        '',
        'Exit codes: 0 verified, done; 1 refused; 2 input, configuration or machine at fault; 3 could not be decided.',
        '',
        'Examples:',
        '  slsa verify app.tgz --bundle app.tgz.sigstore.json --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app',
        '  slsa inspect app.tgz.sigstore.json',
        '  slsa doctor',
        '',
        '`slsa COMMAND --help` tells about one of them; `slsa --version` which version this is.',
        '',
    ].join('\n');
}
/** What `slsa policy --help` prints, for a word that leads to others: what they do, and how to ask each. */
function groupHelp(name, summary, below) {
    const commands = below.map((command) => ({ ...command, full: `slsa ${name} ${command.name}` }));
    const width = Math.max(...commands.map(({ full }) => full.length)) + 2;
    return [
        `slsa ${name}: ${summary}`,
        '',
        `Usage: slsa ${name} COMMAND [ARGUMENTS] [OPTIONS]`,
        '',
        'Commands:',
        ...commands.map(({ full, summary: does }) => `  ${full.padEnd(width)}${does}`),
        '',
        `\`slsa ${name} COMMAND --help\` tells about one of them, with examples.`,
        '',
    ].join('\n');
}
/** What `slsa COMMAND --help` prints: every option of the table, and examples. */
function commandHelp(spec) {
    const options = (0,lib_options/* optionsOf */.c)(spec);
    const groups = [...new Set(options.map(({ group }) => group))];
    return [
        `slsa ${spec.name}: ${spec.summary}`,
        '',
        `Usage: ${spec.usage}`,
        ...spec.about.flatMap((paragraph) => ['', ...wrapped(paragraph, 0)]),
        ...groups.flatMap((group) => [
            '',
            `${group}:`,
            ...options.filter((option) => option.group === group).flatMap(optionLines),
        ]),
        '',
        spec.examples.length === 1 ? 'Example:' : 'Examples:',
        ...spec.examples.flatMap(({ does, command }) => ['', ...wrapped(`# ${does}`, 2), `  ${command}`]),
        '',
    ].join('\n');
}
function optionLines(option) {
    const left = `  ${flag(option)}${option.value === undefined ? '' : ` ${option.value}`}`;
    const more = option.isList === true ? ' Several: give it again.' : '';
    const right = wrapped(`${option.help}${more}`, COLUMN);
    if (left.length >= COLUMN - 1)
        return [left, ...right];
    const [first = '', ...rest] = right;
    return [`${left.padEnd(COLUMN)}${first.trimStart()}`, ...rest];
}
function flag({ name }) {
    return name === 'help' ? '-h, --help' : `--${name}`;
}
/** The text in lines that begin at a column. */
function wrapped(text, column) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && column + line.length + 1 + word.length > WIDTH) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line].map((content) => `${' '.repeat(column)}${content}`);
}

// EXTERNAL MODULE: ./packages/cli/lib/interrupt.js
var interrupt = __nccwpck_require__(21407);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
;// CONCATENATED MODULE: ./packages/cli/lib/foreign.js
/** Options of cosign, gh and slsa-verifier that are called otherwise here, and what they become. */
const FOREIGN = {
    'cert-identity': 'certificate-identity',
    'cert-identity-regex': 'certificate-identity-regexp',
    'cert-oidc-issuer': 'certificate-oidc-issuer',
    'certificate-github-workflow-ref': 'source-ref',
    'certificate-github-workflow-repository': 'source-repository',
    'certificate-github-workflow-sha': 'source-digest',
    'certificate-github-workflow-trigger': 'build-trigger',
    'custom-trusted-root': 'trusted-root',
    provenance: 'bundle',
    'provenance-path': 'bundle',
    repo: 'source-repository',
    signature: 'bundle',
    'source-branch': 'source-ref',
    'source-uri': 'source-repository',
    type: 'predicate-type',
    'workflow-input': 'build-input',
};
/** Options of theirs that are not there on purpose, and why. */
const REFUSED = {
    certificate: 'a certificate comes in a bundle: give `--bundle`',
    'fulcio-url': 'services come from `--signing-config`',
    'insecure-ignore-sct': 'what the trust root demands is not negotiable: give the right `--trusted-root`',
    'insecure-ignore-tlog': 'what the trust root demands is not negotiable: give the right `--trusted-root`',
    'new-bundle-format': 'bundles are always Sigstore bundles: leave it out',
    'rekor-url': 'services come from `--signing-config`',
    'timestamp-server-url': 'it is called --timestamp-authority',
    yes: 'nothing is asked: leave it out',
};
/** What to do instead of another tool's option; undefined for one that is nobody's. */
function foreignOption(name, known) {
    const own = Object.hasOwn(FOREIGN, name) ? FOREIGN[name] : undefined;
    if (own !== undefined && known.includes(own))
        return `it is called --${own} here`;
    return Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined;
}

;// CONCATENATED MODULE: ./packages/cli/lib/suggest.js
/**
 * The known word that a mistyped one most likely stands for: the nearest by single-letter changes, if it is near enough.
 */
function nearest(word, known) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    let best;
    for (const candidate of known) {
        const distance = distanceOf(word.slice(0, 80), candidate);
        if (distance <= limit && (best === undefined || distance < best.distance))
            best = { word: candidate, distance };
    }
    return best?.word;
}
/** Levenshtein's distance: letters that are put in, left out or changed. */
function distanceOf(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./packages/cli/lib/parse.js





/** A key as text begins with dashes, and is a value. */
const PEM = /^-----BEGIN [A-Z ]+-----/;
const OPTION_NAME = /^--[a-z]+(-[a-z]+)*$/;
/** Longest word of the caller's that a message repeats. */
const MAX_SHOWN = 100;
/**
 * Reads the arguments behind a command. Nothing is guessed: an option that is not known, stands twice, lacks its value
 * or has an empty one is an error. An empty expectation would bind nothing (case B01).
 *
 * @throws CliError `OPTION`, `ARGUMENT`
 */
function parseArguments(spec, argv) {
    const options = new Map((0,lib_options/* optionsOf */.c)(spec).map((option) => [option.name, option]));
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: Object.fromEntries([...options].map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }])),
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const positionals = [];
    const values = new Map();
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { option, value } = readOption(spec, options, token);
        const name = option.standsFor ?? option.name;
        const before = values.get(name);
        if (before !== undefined && option.isList !== true) {
            throw new lib_error/* CliError */.z('OPTION', `--${name}: is given more than once`, { remedy: 'give it once' });
        }
        values.set(name, [...(before ?? []), value]);
    }
    if (positionals.length > spec.maxArguments && !values.has('help'))
        throw tooMany(spec, positionals);
    return { positionals, values };
}
function readOption(spec, options, token) {
    const short = token.rawName === '-h' ? options.get('help') : undefined;
    const option = short ?? (token.rawName.startsWith('--') ? options.get(token.name) : undefined);
    if (option !== undefined)
        return { option, value: option.value === undefined ? switched(token) : textOf(token, option) };
    const negated = token.name.startsWith('no-') ? options.get(token.name.slice(3)) : undefined;
    if (negated?.value === undefined && negated !== undefined && token.inlineValue !== true) {
        return { option: negated, value: 'false' };
    }
    throw unknownOption(spec, token.rawName);
}
function switched({ rawName, value, inlineValue }) {
    if (inlineValue !== true)
        return 'true';
    const word = (value ?? '').toLowerCase();
    if (word === 'true' || word === 'false')
        return word;
    throw new lib_error/* CliError */.z('OPTION', `${rawName}: "${shown(value ?? '')}" is neither true nor false`, {
        remedy: `give ${rawName}, ${rawName}=true or ${rawName}=false`,
    });
}
function textOf({ rawName, value, inlineValue }, option) {
    const example = `${rawName} ${option.value ?? ''}`;
    if (value === undefined)
        throw new lib_error/* CliError */.z('OPTION', `${rawName}: needs a value`, { remedy: `write ${example}` });
    if (value.trim() === '') {
        throw new lib_error/* CliError */.z('OPTION', `${rawName}: has an empty value`, { remedy: `write ${example}, or leave it out` });
    }
    if (inlineValue !== true && value.startsWith('-') && value !== '-' && !PEM.test(value)) {
        // What is no name of an option may be a secret.
        const word = OPTION_NAME.test(value) ? `"${shown(value)}"` : 'what comes';
        throw new lib_error/* CliError */.z('OPTION', `${rawName}: needs a value, and ${word} looks like an option`, {
            remedy: `write ${rawName}=\u2026 if it is the value`,
        });
    }
    return value;
}
function unknownOption(spec, rawName) {
    const name = rawName.replace(/^-+/, '');
    const known = (0,lib_options/* optionsOf */.c)(spec).map((option) => option.name);
    const foreign = foreignOption(name, known);
    const near = nearest(name, known);
    const remedy = foreign ?? (near === undefined ? `\`slsa ${spec.name} --help\` lists the options` : `did you mean --${near}?`);
    return new lib_error/* CliError */.z('OPTION', `slsa ${spec.name} has no option ${shown(rawName)}`, { remedy });
}
function tooMany(spec, positionals) {
    const extra = positionals[spec.maxArguments] ?? '';
    return new lib_error/* CliError */.z('ARGUMENT', `"${shown(extra)}": slsa ${spec.name} takes no such argument`, {
        remedy: `usage: ${spec.usage}`,
    });
}
function shown(text) {
    return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}\u2026`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./packages/cli/lib/standard-stream.js

/**
 * Standard output or error. Into files and pipes is written at once, as the platform does; its stream, which takes a tenth
 * of the start, is made for a terminal and for a reader that is too slow. One that went away changes no verdict.
 *
 * @param fd 1 or 2
 * @param open gives the platform's stream
 */
function standardStream(fd, open) {
    let made;
    const stream = () => {
        if (made !== undefined)
            return made;
        made = open();
        made.on('error', () => undefined);
        return made;
    };
    const isDevice = mayBeTerminal(fd);
    return {
        get isTTY() {
            return isDevice && stream().isTTY === true;
        },
        get columns() {
            return isDevice ? stream().columns : undefined;
        },
        write: (text) => {
            if (isDevice || made !== undefined)
                return stream().write(text);
            const rest = unwritten(fd, Buffer.from(text));
            if (rest.byteLength > 0)
                stream().write(rest);
            return true;
        },
    };
}
function mayBeTerminal(fd) {
    try {
        return (0,external_node_fs_.fstatSync)(fd).isCharacterDevice();
    }
    catch {
        return true;
    }
}
/** Writes; what a reader had no room for comes back. */
function unwritten(fd, bytes) {
    let rest = bytes;
    try {
        while (rest.byteLength > 0)
            rest = rest.subarray((0,external_node_fs_.writeSync)(fd, rest));
    }
    catch (error) {
        const isSlow = error.code === 'EAGAIN';
        return isSlow ? rest : Buffer.alloc(0);
    }
    return rest;
}

// EXTERNAL MODULE: ./packages/runner/lib/printable.js
var printable = __nccwpck_require__(70199);
;// CONCATENATED MODULE: ./packages/cli/lib/terminal.js

const CODES = { good: '32', bad: '31;1', warn: '33', dim: '2', strong: '1' };
/** Width of labels, in characters. */
const LABEL = 16;
/** Colours and progress only on a terminal, never with `NO_COLOR` or in CI. */
function openTerminal(out, err, env) {
    const isPlain = (env.CI ?? '') !== '' || env.TERM === 'dumb';
    const hasColour = (sink) => sink.isTTY === true && !isPlain && (env.NO_COLOR ?? '') === '';
    const hasProgress = err.isTTY === true && !isPlain;
    let isProgressShown = false;
    const clear = () => {
        if (isProgressShown)
            err.write('\r\u001b[K');
        isProgressShown = false;
    };
    const write = (sink, lines) => {
        clear();
        if (lines.length > 0)
            sink.write(`${lines.map((line) => rendered(line, hasColour(sink))).join('\n')}\n`);
    };
    return {
        print: (lines) => write(out, lines),
        write: (text) => {
            clear();
            out.write(text);
        },
        warn: (lines) => write(err, lines),
        progress: (text) => {
            if (!hasProgress)
                return;
            clear();
            err.write((0,printable/* printable */.g)(text).slice(0, Math.max(20, (err.columns || 80) - 1)));
            isProgressShown = true;
        },
    };
}
function rendered({ text, label, indent = 0, style }, hasColour) {
    const head = label === undefined ? '' : `${(0,printable/* printable */.g)(label).padEnd(LABEL)} `;
    const body = `${head}${(0,printable/* printable */.g)(text)}`;
    const painted = hasColour && style !== undefined ? `\u001b[${CODES[style]}m${body}\u001b[0m` : body;
    return `${'  '.repeat(indent)}${painted}`.trimEnd();
}

;// CONCATENATED MODULE: ./packages/cli/lib/main.js









/** Exit code of a process that was interrupted, as shells count: 128 and the signal's number. */
const SIGNAL_EXIT = { SIGINT: 130, SIGTERM: 143 };
const UNDECIDED = 3;
/**
 * Runs the command line and sets the exit code of the process. Never throws: whatever happens ends in one of the
 * outcomes, in words.
 *
 * @param argv arguments behind the program's name
 */
async function main(argv) {
    const { env } = process;
    const terminal = openTerminal(standardStream(1, () => process.stdout), standardStream(2, () => process.stderr), env);
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            (0,interrupt/* cleanUp */.n)();
            terminal.warn([{ text: `slsa: interrupted (${signal}); what was already written or published stays` }]);
            process.exit(SIGNAL_EXIT[signal]);
        });
    }
    const onDefect = (error) => {
        (0,interrupt/* cleanUp */.n)();
        const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        terminal.warn([{ text: `slsa: undecided (INTERNAL): ${words}`, style: 'bad' }]);
        process.exit(UNDECIDED);
    };
    process.once('uncaughtException', onDefect);
    process.once('unhandledRejection', onDefect);
    // A promise that nobody will ever keep must not look like success.
    const onNothingLeft = () => onDefect(new Error('it ended before anything was decided'));
    process.once('beforeExit', onNothingLeft);
    process.exitCode = await dispatch(argv, { env, cwd: process.cwd(), terminal });
    process.off('beforeExit', onNothingLeft);
}
async function dispatch(argv, machine) {
    const { terminal } = machine;
    const [first, ...rest] = argv;
    if (first === undefined) {
        terminal.warn(generalHelp(COMMANDS)
            .split('\n')
            .map((text) => ({ text })));
        return 2;
    }
    if (first === '--version') {
        const { SUITE_VERSION } = await __nccwpck_require__.e(/* import() */ 2654).then(__nccwpck_require__.bind(__nccwpck_require__, 32654));
        terminal.write(`slsa ${SUITE_VERSION}\n`);
        return 0;
    }
    if (['--help', '-h', 'help'].includes(first) && (rest.length === 0 || first !== 'help')) {
        terminal.write(generalHelp(COMMANDS));
        return 0;
    }
    const words = first === 'help' ? [...rest, '--help'] : argv;
    return runCommand(COMMANDS, words, [], machine);
}
/** Finds the command that the words name, and runs it; a failure is told in its name. */
async function runCommand(commands, words, above, machine) {
    const [word = '', ...rest] = words;
    try {
        const command = commands.find(({ name }) => name === word);
        if (command === undefined)
            throw unknownCommand(word, above, commands);
        if ('commands' in command)
            return await runBelow(command, command.commands, rest, [...above, word], machine);
        return await runOne(command, rest, machine);
    }
    catch (error) {
        if (!(error instanceof lib_error/* CliError */.z))
            throw error;
        await tellFailure(error, above.join(' '), [], machine);
        return 2;
    }
}
async function runBelow(command, below, rest, path, machine) {
    const [next] = rest;
    if (next !== undefined && !['--help', '-h'].includes(next))
        return runCommand(below, rest, path, machine);
    const help = groupHelp(path.join(' '), command.summary, below);
    if (next === undefined)
        machine.terminal.warn(help.split('\n').map((text) => ({ text })));
    else
        machine.terminal.write(help);
    return next === undefined ? 2 : 0;
}
async function runOne(command, argv, machine) {
    const spec = await command.spec();
    try {
        const parsed = parseArguments(spec, argv);
        if (parsed.values.has('help')) {
            machine.terminal.write(commandHelp(spec));
            return 0;
        }
        return await command.run(parsed, machine);
    }
    catch (error) {
        return tellFailure(error, spec.name, (0,lib_options/* optionsOf */.c)(spec).map(({ name }) => name), machine);
    }
}
async function tellFailure(error, name, options, { terminal }) {
    const { exitCodeOf, failureLines, failureOf } = await __nccwpck_require__.e(/* import() */ 9207).then(__nccwpck_require__.bind(__nccwpck_require__, 49207));
    const failure = failureOf(error);
    terminal.warn(failureLines(failure, name, options));
    return exitCodeOf(failure.outcome);
}
function unknownCommand(word, above, commands) {
    const own = Object.hasOwn(OTHER_NAMES, word) ? OTHER_NAMES[word] : undefined;
    const near = nearest(word, commands.map(({ name }) => name));
    const path = ['slsa', ...above].join(' ');
    const remedy = own ?? (near === undefined ? `\`${path} --help\` lists the commands` : `did you mean \`${path} ${near}\`?`);
    return new lib_error/* CliError */.z('COMMAND', `"${word.slice(0, 100)}" is no command`, { remedy });
}
/** Names of commands elsewhere, and what they are here. */
const OTHER_NAMES = {
    'attest-blob': '`slsa attest` does that',
    'build-provenance': '`slsa attest` without a predicate attests the provenance of the build',
    'sign-blob': '`slsa sign` does that',
    'verify-artifact': '`slsa verify` does that',
    'verify-attestation': '`slsa verify` does that',
    'verify-blob': '`slsa verify` does that',
    'verify-blob-attestation': '`slsa verify` does that, with --predicate-type',
};


/***/ }),

/***/ 21518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ optionsOf)
/* harmony export */ });
/* unused harmony export EVERYWHERE */
/** Options that every command has. */
const EVERYWHERE = [
    { name: 'json', group: 'Output', help: 'Print the result as JSON, and nothing else, to standard output.' },
    { name: 'output', value: 'FILE', group: 'Output', help: 'Write the JSON result into this file as well.' },
    { name: 'verbose', group: 'Output', help: 'Tell on standard error what is done.' },
    { name: 'help', group: 'Output', help: 'Show this help.' },
];
/** Every option of a command, its own first. */
function optionsOf(spec) {
    return [...spec.options, ...EVERYWHERE];
}


/***/ }),

/***/ 72644:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79829);

await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 70199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/** Longest line that is written to the log, in characters. */
const MAX_LINE = 8000;
/** Escape sequences of terminals: CSI (colours, cursor) and OSC (titles, links), in their 7-bit and 8-bit forms. */
const SEQUENCES = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?/g;
/** Control characters, line separators, marks that turn the direction of writing, invisible characters. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
/**
 * The text as one line that does nothing but be read: no terminal acts on it, and the runner takes no part of it for a
 * workflow command, whoever wrote it (file names, refs, services). Line ends are shown as `\u{a}`.
 */
function printable(text) {
    const visible = text
        .replace(SEQUENCES, '')
        .replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
    // The runner reads `::name::` at the beginning of a line, after blanks, and the older `##[name]` anywhere in it.
    const harmless = visible.replace(/^([^\p{L}\p{N}]*?)::/u, '$1: :').replaceAll('##[', '# #[');
    return harmless.length <= MAX_LINE ? harmless : `${harmless.slice(0, MAX_LINE)}\u2026 (${harmless.length} characters)`;
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			id: moduleId,
/******/ 			loaded: false,
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Flag the module as loaded
/******/ 		module.loaded = true;
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/async module */
/******/ 	(() => {
/******/ 		var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 		var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 		var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 		var resolveQueue = (queue) => {
/******/ 			if(queue && queue.d < 1) {
/******/ 				queue.d = 1;
/******/ 				queue.forEach((fn) => (fn.r--));
/******/ 				queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 			}
/******/ 		}
/******/ 		var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 			if(dep !== null && typeof dep === "object") {
/******/ 				if(dep[webpackQueues]) return dep;
/******/ 				if(dep.then) {
/******/ 					var queue = [];
/******/ 					queue.d = 0;
/******/ 					dep.then((r) => {
/******/ 						obj[webpackExports] = r;
/******/ 						resolveQueue(queue);
/******/ 					}, (e) => {
/******/ 						obj[webpackError] = e;
/******/ 						resolveQueue(queue);
/******/ 					});
/******/ 					var obj = {};
/******/ 					obj[webpackQueues] = (fn) => (fn(queue));
/******/ 					return obj;
/******/ 				}
/******/ 			}
/******/ 			var ret = {};
/******/ 			ret[webpackQueues] = x => {};
/******/ 			ret[webpackExports] = dep;
/******/ 			return ret;
/******/ 		}));
/******/ 		__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 			var queue;
/******/ 			hasAwait && ((queue = []).d = -1);
/******/ 			var depQueues = new Set();
/******/ 			var exports = module.exports;
/******/ 			var currentDeps;
/******/ 			var outerResolve;
/******/ 			var reject;
/******/ 			var promise = new Promise((resolve, rej) => {
/******/ 				reject = rej;
/******/ 				outerResolve = resolve;
/******/ 			});
/******/ 			promise[webpackExports] = exports;
/******/ 			promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 			module.exports = promise;
/******/ 			body((deps) => {
/******/ 				currentDeps = wrapDeps(deps);
/******/ 				var fn;
/******/ 				var getResult = () => (currentDeps.map((d) => {
/******/ 					if(d[webpackError]) throw d[webpackError];
/******/ 					return d[webpackExports];
/******/ 				}))
/******/ 				var promise = new Promise((resolve) => {
/******/ 					fn = () => (resolve(getResult));
/******/ 					fn.r = 0;
/******/ 					var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 					currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 				});
/******/ 				return fn.r ? promise : getResult();
/******/ 			}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 			queue && queue.d < 0 && (queue.d = 0);
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return ([390,750,1302,1379,2064,2354,3548,4076,4187,5850,9654,9904].includes(chunkId) ? "verify" : chunkId) + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/node module decorator */
/******/ 	(() => {
/******/ 		__nccwpck_require__.nmd = (module) => {
/******/ 			module.paths = [];
/******/ 			if (!module.children) module.children = [];
/******/ 			return module;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(72644);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;