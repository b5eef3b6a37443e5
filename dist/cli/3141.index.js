"use strict";
exports.id = 3141;
exports.ids = [3141,6721];
exports.modules = {

/***/ 60239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ artifactsOf),
/* harmony export */   W: () => (/* binding */ IMAGE)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62691);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11010);



/** What tells an image from a file, as in gh and Helm. */
const IMAGE = 'oci://';
const DIGEST = /^(sha224|sha256|sha384|sha512|sha512_224|sha512_256):[0-9a-fA-F]+$/;
/** What has no bytes and cannot be taken for a name: objects of git, machine images. Others are given with `--digests`. */
const IDENTIFIER = /^(?:git[A-Z][a-z]+:[0-9a-f]{40,64}|gce_image_id:\d+)$/;
/** What makes a pattern of a name; all else stands for itself there too. */
const SPECIAL = /[\\*?[]/g;
/**
 * Arguments as patterns, digests and images of a flow. A name is taken as it stands, whatever characters it has: the shell has
 * applied its patterns already. One that is not there is an error, not a pattern that matches nothing.
 *
 * @throws CliError `ARGUMENT`
 */
async function artifactsOf(names, cwd, platform = process.platform) {
    const files = [];
    const digests = [];
    const images = [];
    const folders = [];
    for (const name of names) {
        if (name.startsWith(IMAGE)) {
            images.push(name.slice(IMAGE.length));
            continue;
        }
        const found = await _slsa_actions_runner_quick_fs__WEBPACK_IMPORTED_MODULE_1__/* .quickFs */ .d.stat((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, name)).catch(() => undefined);
        if (found === undefined && (DIGEST.test(name) || IDENTIFIER.test(name)))
            digests.push(name);
        else if (found === undefined)
            throw notThere(name);
        else {
            files.push(quoted(literal(name, platform)));
            if (found.isDirectory()) {
                folders.push(name);
                files.push(quoted(`!${literal(name, platform).replace(/\/+$/, '')}/**/*.sigstore.json`));
            }
        }
    }
    return { files: files.join('\n'), digests: digests.join('\n'), images: images.join('\n'), folders };
}
function notThere(name) {
    const looksLikeDigest = /^sha\d+[:-]/i.test(name);
    const looksLikeImage = /@sha256:|^[a-z0-9.-]+(?::\d+)?\/[a-z0-9/._-]+:[\w.-]+$/.test(name);
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CliError */ .z('ARGUMENT', `${name.slice(0, 300)}: ${looksLikeDigest ? 'is no digest, and ' : ''}there is no such file`, {
        remedy: /[*?]/.test(name)
            ? 'give patterns with --files, so that the shell does not see them'
            : looksLikeImage
                ? `write an image as ${IMAGE}${name.slice(0, 300)}`
                : 'name a file, a folder, an image as oci://NAME, or a digest as sha256:HEX',
    });
}
/** The name as a pattern that matches it and nothing else; a leading `!` or `#` means nothing behind `./`. */
function literal(name, platform) {
    const path = /^[!#]/.test(name) ? `./${name}` : name;
    return platform === 'win32' ? path.replaceAll('\\', '/') : path.replace(SPECIAL, '\\$&');
}
function quoted(pattern) {
    return `"${pattern.replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 53141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runInit: () => (/* binding */ runInit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77692);
/* harmony import */ var _slsa_actions_core_slsa__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(62027);
/* harmony import */ var _slsa_actions_core_slsa__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(86542);
/* harmony import */ var _slsa_actions_core_storage__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30550);
/* harmony import */ var _slsa_actions_core_subject__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19379);
/* harmony import */ var _slsa_actions_core_trust__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(55160);
/* harmony import */ var _slsa_actions_core_trust__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(42293);
/* harmony import */ var _slsa_actions_core_trust__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8436);
/* harmony import */ var _slsa_actions_core_verification__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97695);
/* harmony import */ var _slsa_actions_core_verification__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(61878);
/* harmony import */ var _slsa_actions_core_verification__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(82305);
/* harmony import */ var _slsa_actions_core_verification__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(50816);
/* harmony import */ var _slsa_actions_policy__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83931);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(60239);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11010);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37039);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63197);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86721);














/** Time for the trust roots, in milliseconds. */
const BUDGET = 60_000;
const MAX_ROOT = 16 * 1024 * 1024;
/** `slsa policy init`: a first policy out of what really signed the artifacts; the exit code. */
async function runInit(parsed, machine) {
    const bundle = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optionOf */ .XD)(parsed, 'bundle');
    if (bundle === undefined || parsed.positionals.length === 0) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .CliError */ .z('ARGUMENT', 'artifacts and --bundle are needed', { remedy: `usage: ${_options_js__WEBPACK_IMPORTED_MODULE_4__.POLICY_INIT.usage}` });
    }
    const isOffline = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isOn */ .Mp)(parsed, 'offline');
    const ports = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .openPorts */ .R)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(parsed), machine, { isOffline, isVerbose: false, budgetMs: BUDGET });
    const found = await (0,_slsa_actions_core_storage__WEBPACK_IMPORTED_MODULE_6__/* .bundlesInFile */ .JD)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(machine.cwd, bundle), node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
    const bundles = found.map(({ text, source }) => (0,_slsa_actions_core_verification__WEBPACK_IMPORTED_MODULE_7__/* .parseBundle */ .Q)(text, source));
    const profiles = await profilesOf(parsed, ports);
    const facts = [];
    for (const subject of await subjectsOf(parsed, machine, ports)) {
        facts.push(await factsOf(subject, bundles, profiles));
    }
    const text = (0,_slsa_actions_policy__WEBPACK_IMPORTED_MODULE_8__/* .draftPolicy */ .a)(facts);
    const path = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optionOf */ .XD)(parsed, 'policy');
    if (path === undefined)
        machine.terminal.print(text
            .trimEnd()
            .split('\n')
            .map((line) => ({ text: line })));
    else {
        // Never over a policy that somebody reviewed.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(machine.cwd, path), text, { flag: 'wx' });
        machine.terminal.print([{ text: `${path}: written; review every line of it`, style: 'warn' }]);
    }
    return 0;
}
async function subjectsOf(parsed, machine, ports) {
    const { files, digests, images } = await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_9__/* .artifactsOf */ .N)(parsed.positionals, machine.cwd);
    if (images !== '') {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .CliError */ .z('ARGUMENT', 'an image is named here by its digest', {
            remedy: 'give its sha256:HEX, and its bundles with --bundle',
        });
    }
    const subjects = [];
    const place = { fs: ports.fs, platform: ports.platform, workspace: machine.cwd, parallelism: ports.parallelism };
    if (files !== '') {
        subjects.push(...(await (0,_slsa_actions_core_subject__WEBPACK_IMPORTED_MODULE_10__/* .resolveSubjects */ .Gl)({ paths: files, nameStyle: 'auto', algorithms: ['sha256', 'sha512'] }, place)));
    }
    for (const digest of digests.split('\n').filter((line) => line !== '')) {
        subjects.push(...(await (0,_slsa_actions_core_subject__WEBPACK_IMPORTED_MODULE_10__/* .resolveSubjects */ .Gl)({ digest, name: digest }, place)));
    }
    return subjects;
}
/** Roots one by one: that of the file, or the published ones; a root that is not at hand is left out. */
async function profilesOf(parsed, ports) {
    const path = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .optionOf */ .XD)(parsed, 'trusted-root');
    if (path !== undefined) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(ports.job.workspace, path);
        const { size } = await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat(file);
        if (size > MAX_ROOT)
            throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_11__/* .badInput */ .AN)('TRUSTED_ROOT', `${path}: has ${size} bytes; at most ${MAX_ROOT} are read`);
        return (0,_slsa_actions_core_trust__WEBPACK_IMPORTED_MODULE_12__/* .parseTrustedRoots */ .uE)(await node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile(file), path).map((root) => (0,_slsa_actions_core_trust__WEBPACK_IMPORTED_MODULE_13__/* .privateProfile */ .fP)(root, path));
    }
    const offline = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .isOn */ .Mp)(parsed, 'offline');
    const loaded = await Promise.allSettled(['public-good', 'github'].map((profile) => (0,_slsa_actions_core_trust__WEBPACK_IMPORTED_MODULE_14__/* .loadTrustProfile */ .C)({ profile, offline }, ports)));
    const profiles = loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const [first] = loaded;
    if (profiles.length === 0 && first?.status === 'rejected')
        throw first.reason;
    return profiles;
}
async function factsOf(subject, bundles, profiles) {
    const attestations = [];
    let failure;
    for (const bundle of bundles) {
        try {
            const verified = await verifiedUnderOne(bundle, subject, profiles);
            const isProvenance = verified.statement?.predicateType.startsWith('https://slsa.dev/provenance/') === true;
            const level = isProvenance ? { level: (0,_slsa_actions_core_slsa__WEBPACK_IMPORTED_MODULE_15__/* .evaluateLevel */ .wB)(verified, (0,_slsa_actions_core_slsa__WEBPACK_IMPORTED_MODULE_16__/* .builtinBuilderMap */ .t)(), new Map()) } : {};
            attestations.push({ verified, source: bundle.what, ...level });
        }
        catch (error) {
            failure ??= error;
        }
    }
    if (attestations.length > 0) {
        return {
            digest: subject.digest,
            attestations,
            now: new Date(),
            ...(subject.path === undefined ? {} : { name: subject.name }),
        };
    }
    throw failure ?? (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_11__/* .refused */ .J5)('NO_ATTESTATION', `${subject.name}: no bundle speaks about it`);
}
/** Verified as signed by whoever its own certificate names: a draft takes that for right. */
async function verifiedUnderOne(bundle, subject, profiles) {
    const der = (0,_slsa_actions_core_verification__WEBPACK_IMPORTED_MODULE_17__/* .certificateOf */ .t)(bundle.bundle);
    if (der === undefined) {
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_11__/* .badInput */ .AN)('KEY_NEEDED', `${bundle.what}: was signed with a key; a draft is made from certificates only`);
    }
    const { san, issuer } = (0,_slsa_actions_core_verification__WEBPACK_IMPORTED_MODULE_17__/* .identityOf */ .c)((0,_slsa_actions_core_verification__WEBPACK_IMPORTED_MODULE_18__/* .parseSigningCertificate */ .I)(der));
    const expectation = {
        identity: { kind: 'exact', value: san },
        issuer: { kind: 'exact', value: issuer },
        denySelfHostedRunners: false,
    };
    const artifact = { name: subject.name, digests: subject.digest };
    let failure;
    for (const profile of profiles) {
        try {
            return await (0,_slsa_actions_core_verification__WEBPACK_IMPORTED_MODULE_19__/* .verifyBundle */ .I)(bundle, profile, artifact, expectation);
        }
        catch (error) {
            failure ??= error;
        }
    }
    throw failure;
}


/***/ }),

/***/ 86721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   POLICY_EXPORT: () => (/* binding */ POLICY_EXPORT),
/* harmony export */   POLICY_INIT: () => (/* binding */ POLICY_INIT),
/* harmony export */   POLICY_LINT: () => (/* binding */ POLICY_LINT),
/* harmony export */   POLICY_TEST: () => (/* binding */ POLICY_TEST)
/* harmony export */ });
/** `slsa policy lint`. */
const POLICY_LINT = {
    name: 'policy lint',
    usage: 'slsa policy lint POLICY [OPTIONS]',
    summary: 'read a policy file strictly, and point out what a person should look at',
    about: [
        'A file that cannot be read ends with 2. What is only worth a look, such as a rule that leaves something open or that an engine could not carry, is listed and ends with 0.',
    ],
    maxArguments: 1,
    options: [],
    examples: [{ does: 'Before it is committed', command: 'slsa policy lint slsa-policy.yaml' }],
};
/** `slsa policy init`. */
const POLICY_INIT = {
    name: 'policy init',
    usage: 'slsa policy init FILE|sha256:HEX... --bundle BUNDLES [OPTIONS]',
    summary: "write a first policy file out of artifacts' real attestations, to be reviewed",
    about: [
        'Every bundle is verified under its trust root, and whoever signed it is taken for right: that is what the review must settle. The file goes to standard output, or where --policy says, where nothing may be yet.',
    ],
    maxArguments: 1000,
    options: [
        ...[
            { name: 'bundle', value: 'FILE', help: 'File with the bundles, JSON or JSON Lines.' },
            { name: 'policy', value: 'FILE', help: 'New file for the policy. Left out: standard output.' },
        ].map((option) => ({ ...option, group: 'What it is made from' })),
        ...[
            {
                name: 'trusted-root',
                value: 'FILE',
                help: 'Trust root, a file. Left out: the published roots of Sigstore and GitHub.',
            },
            { name: 'offline', help: 'Ask nobody: the trust root from a file or from what is at hand.' },
            { name: 'ca-file', value: 'PEM', help: "Certificates to trust beside the system's." },
        ].map((option) => ({ ...option, group: 'Trust' })),
    ],
    examples: [
        { does: 'From a release', command: 'slsa policy init app.tgz --bundle attestation.json --policy slsa-policy.yaml' },
    ],
};
const TRUST = 'Trust';
/** `slsa policy export`. */
const POLICY_EXPORT = {
    name: 'policy export',
    usage: 'slsa policy export --engine ENGINE --policy FILE --output-dir DIR [OPTIONS]',
    summary: 'write a policy for the admission engine of a cluster',
    about: [
        'What the engine would judge more loosely than the policy ends with 2 and has an id; --allow-weakening allows it by that id. Every difference is in the files and in the result. A default-deny for what no rule covers is written beside them.',
    ],
    maxArguments: 0,
    options: [
        ...[
            {
                name: 'engine',
                value: 'ENGINE',
                help: 'kyverno (ImageValidatingPolicy), kyverno-cluster-policy (older clusters), policy-controller.',
            },
            { name: 'policy', value: 'FILE', help: 'The policy file.' },
            { name: 'output-dir', value: 'DIR', help: 'Folder for the files, without other manifests.' },
            { name: 'allow-weakening', value: 'IDS', isList: true, help: 'Ids of what may be weaker, with commas between.' },
            { name: 'builder-map', value: 'FILE', help: 'What is known about builders, beside what is built in.' },
        ].map((option) => ({ ...option, group: 'What is written' })),
        ...[
            {
                name: 'trusted-root',
                value: 'FILE',
                help: "The one root that the cluster trusts. Left out: the public Sigstore's, which engines keep fresh themselves.",
            },
            { name: 'tuf-mirror', value: 'URL', help: 'TUF repository that keeps that root fresh.' },
            { name: 'tuf-root', value: 'FILE', help: 'The first root metadata of that repository.' },
        ].map((option) => ({ ...option, group: TRUST })),
    ],
    examples: [
        {
            does: 'For Kyverno 1.19',
            command: 'slsa policy export --engine kyverno --policy slsa-policy.yaml --output-dir deploy/policies --allow-weakening system-namespaces,vsa-newest,vsa-time,runner-unseen',
        },
    ],
};
/** `slsa policy test`. */
const POLICY_TEST = {
    name: 'policy test',
    usage: 'slsa policy test oci://IMAGE|FILE|sha256:HEX... --policy FILE [OPTIONS]',
    summary: 'what a policy says about images and files, one line each',
    about: [
        'Verifies as `slsa verify` does and writes nothing. Ends with 0 when all satisfy the policy, with 1 when one does not; --json has every demand with its reason.',
    ],
    maxArguments: 1000,
    options: [
        ...[
            { name: 'policy', value: 'FILE', help: 'The policy file.' },
            { name: 'bundle', value: 'FILE', help: 'File with bundles. Left out: they are looked up.' },
            { name: 'bundle-from', value: 'LIST', help: 'Where bundles are looked up: github, oci, file, release.' },
            { name: 'builder-map', value: 'FILE', help: 'What is known about builders, beside what is built in.' },
        ].map((option) => ({ ...option, group: 'What is tested' })),
        ...[
            { name: 'trusted-root', value: 'FILE', help: 'Trust root, a file.' },
            { name: 'tuf-mirror', value: 'URL', help: 'TUF repository of the trust root.' },
            { name: 'tuf-root', value: 'FILE', help: 'The first root metadata of that repository.' },
            { name: 'offline', help: 'Ask nobody: bundles and trust root from files or from what is at hand.' },
            { name: 'ca-file', value: 'PEM', help: "Certificates to trust beside the system's." },
        ].map((option) => ({ ...option, group: TRUST })),
    ],
    examples: [
        { does: 'What is deployed now', command: 'slsa policy test oci://ghcr.io/acme/web:v2 --policy slsa-policy.yaml' },
    ],
};


/***/ }),

/***/ 83931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ draftPolicy)
/* harmony export */ });
/* harmony import */ var _slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77692);
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44411);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45202);
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54922);
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16506);
/* harmony import */ var _evaluate_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67502);




/**
 * A first policy file, YAML with comments to review, that the given artifacts satisfy as narrowly as their attestations
 * allow. What they do not say is written as `any`, with a comment that says so.
 *
 * @throws CoreError bad-input `POLICY` when none of them has a provenance
 */
function draftPolicy(facts) {
    const signers = new Map();
    const rules = facts.flatMap((artifact, index) => {
        const provenance = artifact.attestations.find(isProvenance);
        return provenance === undefined ? [] : [ruleOf(artifact, provenance, index, signers)];
    });
    if (rules.length === 0)
        throw (0,_slsa_actions_core_outcome__WEBPACK_IMPORTED_MODULE_0__/* .badInput */ .AN)('POLICY', 'no artifact has a provenance that verifies, so there is nothing to write a policy from', {
            remedy: 'attest it first, with `build-provenance` or a builder',
        });
    return [
        '# Written from the attestations of today: it says what is, not what should be.',
        '# Review every line marked "review", then commit it and protect it like code.',
        'version: 1',
        'signers:',
        ...signers.values(),
        'rules:',
        ...rules,
        '',
    ].join('\n');
}
function isProvenance({ verified }) {
    const type = verified.statement?.predicateType;
    return type === in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE */ .W.provenanceV1 || type === in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE */ .W.provenanceV02;
}
function ruleOf(artifact, facts, index, signers) {
    const signer = signerOf(facts, signers);
    const from = (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_2__/* .builtFrom */ .d)(facts);
    const level = facts.level?.level ?? 0;
    const others = artifact.attestations.filter((one) => one !== facts && !isProvenance(one));
    const types = new Map(others.flatMap((one) => {
        const type = one.verified.statement?.predicateType;
        const isPlain = type === undefined || type === in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE */ .W.cosignSignV1 || type === in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE */ .W.vsaV1;
        return isPlain ? [] : [[`${type} ${signerOf(one, signers)}`, { type, signer: signerOf(one, signers) }]];
    }));
    return [
        `  - name: artifact-${index + 1}  # review: a name for people`,
        artifact.name === undefined || !/^[^\s\p{C}*]+$/u.test(artifact.name)
            ? '    artifacts: any  # review: the artifact had no plain name; name what the rule is for'
            : `    artifacts: [${quote((0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOf */ ._M)(artifact.name))}]`,
        '    provenance:',
        `      signers: ${signer}`,
        ...sourceLines(from),
        line('workflow', from.workflow),
        refLine(from.ref),
        line('event', from.event),
        ...inputLines(facts),
        level === 0 ? '      level: any  # review: no level was determined' : `      level: ${level}`,
        ...(types.size === 0 ? [] : ['    attestations:']),
        ...[...types.values()].flatMap(({ type, signer: name }) => [
            `      - type: ${quote(type)}`,
            `        signers: ${name}`,
            `        origin: ${name === signer ? 'same' : 'any  # review: where may it be made?'}`,
            '        # conditions: [predicate.… == …]  # review: what must it say?',
        ]),
    ].join('\n');
}
/** Name of the signer in the draft, which is added to those that are needed. */
function signerOf({ verified }, signers) {
    const by = (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .signedBy */ .qI)(verified);
    const key = by.kind === 'key' ? by.fingerprint : `${by.signer.issuer} ${(0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRef */ .iQ)(by.signer.san)}`;
    const names = [...signers.keys()];
    const known = names.indexOf(key);
    const name = `signer-${(known === -1 ? names.length : known) + 1}`;
    if (known !== -1)
        return name;
    const runner = by.kind === 'certificate' ? by.signer.claims.runnerEnvironment : undefined;
    signers.set(key, by.kind === 'key'
        ? [`  ${name}:`, `    key: ${by.fingerprint}`].join('\n')
        : [
            `  ${name}:`,
            ...identityLines(by.signer.san),
            `    issuer: ${quote(by.signer.issuer)}`,
            ...(runner === 'self-hosted' ? ['    runner: any  # review: it was a self-hosted one'] : []),
        ].join('\n'));
    return name;
}
function identityLines(san) {
    const workflow = (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRef */ .iQ)(san);
    if (workflow === san ||
        !/^https:\/\/[a-z0-9.:-]+(?:\/[\w.-]+){2,}\/\.github\/workflows\/[^@/\s]+\.ya?ml$/.test(workflow))
        return [`    identity: ${quote(san)}`];
    const ref = san.slice(workflow.length + 1);
    if (/^refs\/tags\/v\d+\.\d+\.\d+$/.test(ref))
        return [`    workflow: ${quote(workflow)}`, '    at: releases  # review: or the refs that you have looked at'];
    return [`    identity: ${quote(san)}`];
}
function sourceLines(from) {
    if (from.repository === undefined)
        return ['      source: any  # review: the attestation certifies no source'];
    return [
        '      source:',
        `        repository: ${quote(from.repository)}`,
        ...(from.repositoryId === undefined ? [] : [`        repositoryId: ${quote(from.repositoryId)}`]),
        ...(from.ownerId === undefined ? [] : [`        ownerId: ${quote(from.ownerId)}`]),
    ];
}
function line(key, value) {
    return value === undefined
        ? `      ${key}: any  # review: the attestation does not say it`
        : `      ${key}: ${quote(value)}`;
}
/** A release would never satisfy the tag of the last one, so releases of the same major version do. */
function refLine(ref) {
    const major = /^refs\/tags\/(v(?:0|[1-9]\d*))\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/.exec(ref ?? '')?.[1];
    if (major !== undefined)
        return `      ref: { versionedTag: ${major} }  # review: every release ${major}.x.y`;
    return line('ref', ref);
}
function inputLines({ verified }) {
    const external = (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_2__.at)(verified.statement?.predicate, 'buildDefinition', 'externalParameters');
    const groups = [
        ['', (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_2__.at)(external, 'inputs')],
        ['event.', (0,_evaluate_index_js__WEBPACK_IMPORTED_MODULE_2__.at)(external, 'event', 'inputs')],
    ];
    const lines = groups.flatMap(([prefix, group]) => Object.entries((0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(group) ? group : {}).map(([name, value]) => typeof value === 'object' || `${value}`.trim() === ''
        ? `        ${quote(prefix + name)}: any`
        : `        ${quote(prefix + name)}: [${typeof value === 'string' ? quote(value) : String(value)}]`));
    if (lines.length > 0)
        return ['      inputs:  # review: these may change what is built', ...lines];
    return ['      inputs: any  # review: the provenance records none; write `none` if there are none'];
}
/** A text as YAML and JSON both read it. */
function quote(text) {
    return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 16506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* unused harmony export matchesGlob */
/** Whether a rule's pattern covers an artifact of a name. One without a name is covered by `any` alone. */
function covers(pattern, name) {
    if (pattern.kind === 'any')
        return true;
    if (name === undefined || name === '')
        return false;
    switch (pattern.kind) {
        case 'name':
            return pattern.name === name || pattern.name === repositoryOf(name);
        case 'glob':
            return matchesGlob(pattern.glob, repositoryOf(name));
        case 'purl':
            return pattern.purl === name || (!/@[^/]*$/.test(pattern.purl) && pattern.purl === name.replace(/@[^@/]*$/, ''));
    }
}
/** An image's name without tag and digest; any other name as it is. */
function repositoryOf(name) {
    const bare = name.replace(/@sha256:[0-9a-f]{64}$/, '');
    const isImage = /^(?:[^/]*[.:][^/]*|localhost)\//.test(bare) && !/^[a-z][a-z0-9+.-]*:[^0-9]/.test(bare);
    return isImage ? bare.replace(/:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/, '') : bare;
}
/**
 * Whether a glob matches the whole name: `*` inside one part, `**` for any number of parts. By states, so that no glob
 * and no name makes it slow.
 */
function matchesGlob(glob, name) {
    const parts = name.split('/');
    // Names such as `..` lead elsewhere wherever they are used as paths.
    if (parts.some((part) => part === '' || part === '.' || part === '..'))
        return false;
    // What is below a folder is not the folder itself.
    const steps = glob.replace(/\/\*\*$/, '/*/**').split('/');
    return matchesSteps(steps, parts, '**', matchesPart);
}
function matchesPart(pattern, part) {
    if (!pattern.includes('*'))
        return pattern === part;
    return matchesSteps([...pattern], [...part], '*', (a, b) => a === b);
}
/** Whether the steps match all of the found ones, where a star stands for any number. */
function matchesSteps(steps, found, star, matches) {
    let step = 0;
    let at = 0;
    let back;
    while (at < found.length) {
        const current = steps[step];
        if (current === star) {
            back = { step: step + 1, at };
            step += 1;
        }
        else if (current !== undefined && matches(current, found[at] ?? '')) {
            step += 1;
            at += 1;
        }
        else if (back !== undefined) {
            // Only the last star can give more: what an earlier one would take, this one takes too.
            back.at += 1;
            at = back.at;
            step = back.step;
        }
        else
            return false;
    }
    return steps.slice(step).every((rest) => rest === star);
}


/***/ }),

/***/ 12962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Mk: () => (/* binding */ undecidedCheck),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   WU: () => (/* binding */ failedCheck),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   pV: () => (/* binding */ exactly)
/* harmony export */ });
const passed = (key, reason) => ({ key, verdict: 'pass', reason });
const failedCheck = (key, reason) => ({ key, verdict: 'fail', reason });
const undecidedCheck = (key, reason) => ({ key, verdict: 'undecided', reason });
/** Fails if one fails, is undecided if one is; nothing at all does not pass. */
function worstOf(verdicts) {
    if (verdicts.includes('fail') || verdicts.length === 0)
        return 'fail';
    return verdicts.includes('undecided') ? 'undecided' : 'pass';
}
/** A found text against those that are accepted, exactly. */
function exactly(key, what, found, wanted) {
    if (found === undefined)
        return failedCheck(key, `the ${what} is not certified`);
    if (wanted.includes(found))
        return passed(key, `the ${what} is ${quoted(found)}`);
    return failedCheck(key, `the ${what} is ${quoted(found)}, and ${listed(wanted)} is demanded`);
}
/** A text out of an attestation as it may stand in a sentence. */
function quoted(text) {
    const shown = JSON.stringify(text.length <= 300 ? text : `${text.slice(0, 299)}…`);
    // Marks that hide or turn writing are no control characters of JSON.
    return shown.replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function listed(wanted) {
    const some = wanted.slice(0, 5).map(quoted).join(' or ');
    return wanted.length <= 5 ? some : `${some} (or one of ${wanted.length - 5} more)`;
}


/***/ }),

/***/ 54922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkOrigin),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   d: () => (/* binding */ builtFrom)
/* harmony export */ });
/* harmony import */ var _slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44411);
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45202);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12962);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67502);




/**
 * A certificate that is silent gets no help from the predicate: a step of the job writes that. Where a key signed there
 * is nothing else than its word.
 */
function builtFrom({ verified }) {
    const by = (0,_signer_js__WEBPACK_IMPORTED_MODULE_0__/* .signedBy */ .qI)(verified);
    if (by.kind === 'key')
        return fromPredicate(verified.statement?.predicateType, verified.statement?.predicate);
    const { claims } = by.signer;
    const workflow = workflowPath(claims.buildConfigUri, claims.sourceRepositoryUri);
    return withoutUnset({
        repository: claims.sourceRepositoryUri,
        repositoryId: claims.sourceRepositoryId,
        ownerId: claims.sourceOwnerId,
        workflow,
        ref: claims.sourceRepositoryRef,
        event: claims.buildTrigger,
    });
}
function fromPredicate(type, predicate) {
    if (type !== in_toto_attestation__WEBPACK_IMPORTED_MODULE_1__/* .PREDICATE */ .W.provenanceV1)
        return {};
    const external = at(predicate, 'buildDefinition', 'externalParameters');
    const github = at(predicate, 'buildDefinition', 'internalParameters', 'github');
    return withoutUnset({
        repository: textAt(external, 'source', 'repository') ?? textAt(external, 'workflow', 'repository'),
        repositoryId: textAt(github, 'repository_id'),
        ownerId: textAt(github, 'repository_owner_id'),
        workflow: textAt(external, 'workflow', 'path'),
        ref: textAt(external, 'source', 'ref') ?? textAt(external, 'workflow', 'ref'),
        event: textAt(github, 'event_name'),
    });
}
/** Path of the workflow that was started: the build config URI is `<repository>/<path>@<ref>`. */
function workflowPath(config, repository) {
    if (config === undefined || repository === undefined || !config.startsWith(`${repository}/`))
        return undefined;
    return /^\/?([^@]+)@/.exec(config.slice(repository.length + 1))?.[1];
}
/** Compares where it was built with all that is demanded of it. */
function checkOrigin(facts, origin) {
    if (origin === 'any')
        return [(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)('origin', 'may have been made anywhere')];
    const found = builtFrom(facts);
    return [
        repositoryCheck(found.repository, origin),
        ...(origin.repositoryId === undefined
            ? []
            : [(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)('source.repositoryId', 'id of the repository', found.repositoryId, [origin.repositoryId])]),
        ...(origin.ownerId === undefined
            ? []
            : [(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)('source.ownerId', 'id of the owner', found.ownerId, [origin.ownerId])]),
        anyOr(origin.workflows, 'workflow', (wanted) => (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)('workflow', 'workflow', found.workflow, wanted)),
        refCheck(found.ref, origin.refs),
        anyOr(origin.events, 'event', (wanted) => (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)('event', 'event', found.event, wanted)),
    ];
}
function anyOr(wanted, key, check) {
    return wanted === 'any' ? (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(key, `any ${key} is accepted`) : check(wanted);
}
function repositoryCheck(found, { repository }) {
    const key = 'source.repository';
    if (repository === 'any')
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(key, 'any repository is accepted');
    if (repository.kind === 'exact')
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exactly */ .pV)(key, 'source repository', found, repository.uris);
    if (found === undefined)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)(key, 'the source repository is not certified');
    const rest = found.startsWith(`${repository.uri}/`) ? found.slice(repository.uri.length + 1) : undefined;
    if (rest !== undefined && /^[^/]+$/.test(rest))
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(key, `the source repository is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(found)}`);
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)(key, `the source repository is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(found)}, and one of ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(repository.uri)} is demanded`);
}
function refCheck(found, refs) {
    const key = 'ref';
    if (refs === 'any')
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(key, 'any ref is accepted');
    if (found === undefined)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)(key, 'the ref is not certified');
    if (refs.some((ref) => matchesRef(found, ref)))
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .bF)(key, `the ref is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(found)}`);
    const wanted = refs.map((ref) => ref.kind === 'exact' ? ref.ref : `a release ${ref.version === 'any' ? '' : ref.version}`.trim());
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .failedCheck */ .WU)(key, `the ref is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(found)}, and ${(0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(wanted)} is demanded`);
}
/** Numbers of a version are compared as numbers and one by one: `v13.0.3` is not `v13.0.30` (case B14). */
function matchesRef(found, ref) {
    if (ref.kind === 'exact')
        return found === ref.ref;
    const version = /^refs\/tags\/v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(found)?.slice(1);
    if (version === undefined)
        return false;
    if (ref.version === 'any')
        return true;
    return ref.version
        .slice(1)
        .split('.')
        .every((part, index) => part === version[index]);
}
function withoutUnset(found) {
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
/** What lies at a path; undefined where there is nothing. */
function at(value, ...path) {
    let found = value;
    for (const step of path)
        found = (0,_slsa_actions_wire__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(found) && Object.hasOwn(found, step) ? found[step] : undefined;
    return found;
}
function textAt(value, ...path) {
    const found = at(value, ...path);
    return typeof found === 'string' ? found : undefined;
}


/***/ }),

/***/ 67502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ signerName),
/* harmony export */   Or: () => (/* binding */ makerOf),
/* harmony export */   iQ: () => (/* binding */ withoutRef),
/* harmony export */   km: () => (/* binding */ isBySigner),
/* harmony export */   qI: () => (/* binding */ signedBy)
/* harmony export */ });
/* unused harmony export partyOf */
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12962);

/** A release tag; no pre-release. */
const RELEASE_TAG = /^refs\/tags\/v\d+\.\d+\.\d+$/;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Issuers of GitHub, whose certificates speak about the runner. */
const GITHUB_ISSUER = /^https:\/\/token\.actions\.(githubusercontent\.com|[a-z0-9-]+\.ghe\.com)(\/[A-Za-z0-9_-]+)?$/;
/** Who signed, as the verification proved it. */
function signedBy({ verifiedBy }) {
    return verifiedBy;
}
/** Name of a signer for people: the certificate's, or the fingerprint of the key. */
function signerName(by) {
    return by.kind === 'certificate' ? by.signer.san : by.fingerprint;
}
/** One party, whatever version of its workflow signed; what counts once in a quorum. */
function partyOf(by) {
    return by.kind === 'key' ? by.fingerprint : `${by.signer.issuer} ${withoutRef(by.signer.san)}`;
}
/** Who signed, as far as signers of a quorum are told apart: the party, and the key that it signed with. */
function makerOf({ verifiedBy }) {
    return { party: partyOf(verifiedBy), key: verifiedBy.fingerprint };
}
/** The URI of a workflow without its `@ref`; any other name as it is. */
function withoutRef(name) {
    return /^(https:\/\/[^@]+\.ya?ml)@/.exec(name)?.[1] ?? name;
}
/** Whether an attestation is by a signer of the policy. */
function isBySigner(facts, signer) {
    const by = signedBy(facts.verified);
    const key = 'signers';
    if (signer.kind === 'key') {
        if (by.kind !== 'key')
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `${signer.name} is a key, and a certificate signed: ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(by.signer.san)}`);
        if (signer.fingerprints.includes(by.fingerprint))
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(key, `signed by ${signer.name}, key ${by.fingerprint}`);
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `the key is ${by.fingerprint}, and that of ${signer.name} is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(signer.fingerprints)}`);
    }
    if (by.kind === 'key')
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `${signer.name} has a certificate, and a key signed: ${by.fingerprint}`);
    if (by.signer.issuer !== signer.issuer)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `the issuer is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(by.signer.issuer)}, and that of ${signer.name} is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(signer.issuer)}`);
    const named = isNamed(facts, by.signer, signer);
    if (named.verdict !== 'pass')
        return named;
    return isOnRunner(by.signer, signer) ?? named;
}
function isNamed(facts, { san }, signer) {
    const key = 'signers';
    const { identity, name } = signer;
    const found = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(key, `signed by ${name}: ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(san)}`);
    switch (identity.kind) {
        case 'exact':
            if (identity.identities.includes(san))
                return found;
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `signed by ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(san)}, and ${name} is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(identity.identities)}`);
        case 'pattern':
            if (identity.pattern.matches(san))
                return found;
            return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `signed by ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(san)}, which the pattern of ${name} does not match`);
        case 'workflow': {
            const at = san.startsWith(`${identity.uri}@`) ? san.slice(identity.uri.length + 1) : undefined;
            if (at === undefined)
                return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `signed by ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(san)}, and ${name} is ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(identity.uri)}`);
            if (identity.at === 'any')
                return found;
            if (identity.at !== 'releases') {
                if (identity.at.includes(at))
                    return found;
                return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `${name} is at ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(at)}, and must be at ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(identity.at)}`);
            }
            return isAtRelease(facts, name, at) ?? found;
        }
    }
}
/** A branch moves, and a fork's commit is served under the parent's name: only tags, and commits that the builder lists. */
function isAtRelease({ level }, name, at) {
    const key = 'signers';
    if (RELEASE_TAG.test(at))
        return undefined;
    if (!COMMIT.test(at))
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `${name} is at ${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(at)}, which is no release tag`);
    if (level === undefined)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .undecidedCheck */ .Mk)(key, `${name} is at the commit ${at}, and nobody looked it up in its release list`);
    if (level.builder.matchedBy === 'release-list')
        return undefined;
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)(key, `${name} is at the commit ${at}, which is not in its release list`);
}
function isOnRunner({ issuer, claims }, signer) {
    const { runnerEnvironment } = claims;
    if (signer.runner === 'any' || runnerEnvironment === 'github-hosted')
        return undefined;
    if (runnerEnvironment === undefined && !GITHUB_ISSUER.test(issuer))
        return undefined;
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .failedCheck */ .WU)('signers', `the runner of ${signer.name} is ${runnerEnvironment ?? 'not certified'}, and only GitHub-hosted ones count`);
}


/***/ })

};
;