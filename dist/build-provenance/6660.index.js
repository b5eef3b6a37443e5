export const id = 6660;
export const ids = [6660];
export const modules = {

/***/ 5765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ artifactsOf),
/* harmony export */   d: () => (/* binding */ chainOf)
/* harmony export */ });
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74735);

/** The way of a group's artifacts from source to verdict, as far as verified evidence shows it. */
function chainOf(group, { verifiedAt, policy, demanded }) {
    const { artifacts, bundle } = group;
    const [first] = artifacts;
    const title = `The chain of ${artifactsOf(group)}: ${first.outcome}`;
    const how = policy === undefined ? `${Object.keys(demanded).length} demands` : policy.source;
    const verify = {
        name: 'Verify',
        mark: first.outcome === 'verified' ? 'good' : first.outcome === 'refused' ? 'bad' : 'open',
        facts: [
            { label: artifacts.length === 1 ? 'Artifact' : 'Artifacts', value: artifactsOf(group) },
            ...(artifacts.length === 1 ? [{ label: 'Digest', value: (0,_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .shownDigest */ .uL)(first.subject) }] : []),
            {
                label: 'Verdict',
                value: first.failure === undefined ? first.outcome : `${first.outcome}: ${first.failure.code}`,
            },
            { label: policy === undefined ? 'Against' : 'Policy', value: how },
            ...fact('When', verifiedAt),
        ],
    };
    const last = verdictLink(first);
    if (bundle === undefined)
        return { title, nodes: [...unknownNodes(first), verify], links: [...lostLinks(first), last] };
    return {
        title,
        nodes: [sourceNode(bundle), buildNode(bundle), signNode(bundle), verify],
        links: [sourceLink(bundle), buildLink(bundle), last],
    };
}
/** The group by its only artifact's name, or by their number. */
function artifactsOf({ artifacts: [first, ...others] }) {
    return others.length === 0 ? (0,_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .shownArtifact */ .qI)(first) : `${others.length + 1} artifacts`;
}
function verdictLink({ outcome, failure }) {
    if (outcome === 'verified')
        return { state: 'holds', reason: 'the signature verifies, and what was demanded is satisfied' };
    return { state: outcome === 'refused' ? 'broken' : 'open', reason: failure?.message ?? outcome };
}
const STATIONS = ['Source', 'Build', 'Sign'];
/** Nothing that an unverified bundle says is shown: it may be anybody's. */
function unknownNodes({ rejected }) {
    const note = rejected.length === 0
        ? 'Not known: no bundle was found.'
        : 'Not known: what a refused bundle says counts for nothing.';
    const [source, build, sign] = STATIONS.map((name) => ({ name, facts: [], note, mark: 'open' }));
    return [source, build, sign];
}
function lostLinks({ failure }) {
    const unseen = { state: 'open', reason: 'nothing verified shows it' };
    if (failure?.code !== 'CONTRADICTION')
        return [unseen, unseen];
    return [unseen, { state: 'broken', reason: 'certificate and provenance contradict each other' }];
}
function sourceNode(bundle) {
    const facts = [
        ...certifiedOr(bundle, 'Repository', bundle.sourceRepository, [
            'workflow.repository',
            'source.repository',
            'source.uri',
            'configSource.uri',
        ]),
        ...certifiedOr(bundle, 'Ref', bundle.sourceRef, ['workflow.ref', 'source.ref', 'configSource.ref']),
        ...certifiedOr(bundle, 'Commit', bundle.sourceDigest, ['digest.gitCommit', 'digest.sha1']),
        ...certifiedOr(bundle, 'Event', bundle.buildTrigger, ['github.event_name']),
    ];
    return known('Source', facts, 'Not known: the certificate names no source.');
}
function buildNode(bundle) {
    const { level, runnerEnvironment } = bundle;
    if (level === undefined)
        return known('Build', [], 'Not known: the bundle is no provenance, and says nothing of a build.');
    const started = fieldOf(bundle, ['metadata.startedOn', 'metadata.buildStartedOn']);
    const builder = fieldOf(bundle, ['builder.id']);
    return known('Build', [
        ...fact('Builder', level.builder.id ?? builder?.value, builder?.basis),
        { label: 'SLSA level', value: `Build L${level.level}` },
        ...fact('Signing job ran on', runnerEnvironment, 'certified'),
        ...fact('Build type', level.buildType, fieldOf(bundle, ['buildType'])?.basis),
        ...fact('Started', started?.value, started?.basis),
    ], '');
}
function signNode(bundle) {
    const { signer, key, times, logEntries, profile } = bundle;
    const [entry] = logEntries;
    return known('Sign', [
        ...fact('Signed by', signer?.identity, 'certified'),
        ...fact('Known to', signer?.issuer, 'certified'),
        ...fact('Signed by key', key?.fingerprint),
        { label: 'Says', value: (0,_subjects_js__WEBPACK_IMPORTED_MODULE_0__/* .shownKind */ .mc)(bundle) },
        { label: 'Trust', value: entry === undefined ? `${profile}, no log` : `${profile}, log entry ${entry.logIndex}` },
        ...fact('When', times[0]),
    ], '');
}
function sourceLink(bundle) {
    if (bundle.sourceRepository !== undefined)
        return { state: 'holds', reason: 'the certificate names repository, ref and commit of the run' };
    return { state: 'open', reason: 'the certificate does not name the source' };
}
function buildLink({ level }) {
    if (level === undefined)
        return { state: 'open', reason: 'a bundle that is no provenance does not join build and signature' };
    if (level.shape === 'attest-only')
        return { state: 'open', reason: 'the signer took a digest from its caller; where that was built cannot be seen' };
    const failed = level.requirements.find(({ id, verdict }) => id === 'A3' && verdict === 'fail');
    if (failed !== undefined)
        return { state: 'open', reason: failed.evidence };
    if (level.builder.kind === 'ordinary')
        return { state: 'holds', reason: 'the job that signed belongs to the run that built' };
    if (level.shape === 'build+attest')
        return { state: 'holds', reason: 'the builder ran the build, and signed what came out' };
    return { state: 'open', reason: 'nothing shows whether the signer ran the build' };
}
function known(name, facts, note) {
    return facts.length === 0 ? { name, facts, note, mark: 'open' } : { name, facts, mark: 'neutral' };
}
function fact(label, value, basis) {
    if (value === undefined)
        return [];
    return [basis === undefined ? { label, value } : { label, value, basis }];
}
/** What the certificate says, else what the provenance says with the basis that it has there. */
function certifiedOr(bundle, label, certified, paths) {
    if (certified !== undefined)
        return fact(label, certified, 'certified');
    const field = fieldOf(bundle, paths);
    return fact(label, field?.value, field?.basis);
}
/** The first field whose path ends with one of the given, whole names only. */
function fieldOf({ level }, paths) {
    return level?.fields.find(({ path }) => paths.some((end) => path === end || path.endsWith(`.${end}`)));
}


/***/ }),

/***/ 14953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ fileWord),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   t$: () => (/* binding */ yamlValue),
/* harmony export */   uS: () => (/* binding */ COSIGN_TYPES)
/* harmony export */ });
/* harmony import */ var in_toto_attestation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45202);

/** Names that `cosign verify-blob-attestation --type` knows; others are given as they are. */
const COSIGN_TYPES = {
    [in_toto_attestation__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.provenanceV1]: 'slsaprovenance1',
    [in_toto_attestation__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.provenanceV02]: 'slsaprovenance02',
    [in_toto_attestation__WEBPACK_IMPORTED_MODULE_0__/* .PREDICATE */ .W.cyclonedx]: 'cyclonedx',
};
/** A word for a POSIX shell: as it is when harmless, else in single quotes. */
function shellWord(word) {
    return /^[A-Za-z0-9_./:@%+=,-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/** A file name that no command takes for an option. */
function fileWord(name) {
    return shellWord(name.startsWith('-') ? `./${name}` : name);
}
/** Options on lines of their own. */
function joined(parts) {
    return parts.join(' \\\n  ');
}
/** A value for a workflow file: quoted as JSON is, and nothing in it is an expression of the runner. */
function yamlValue(value) {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner's own way to write its expression's beginning
    return JSON.stringify(value.replaceAll('${{', "${{ '${{' }}"));
}


/***/ }),

/***/ 5132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ verifyCommands)
/* harmony export */ });
/* harmony import */ var _command_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14953);
/* harmony import */ var _image_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51276);
/* harmony import */ var _key_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91670);



/** Issuer that `gh` expects when it is told none. */
const DEFAULT_ISSUER = 'https://token.actions.githubusercontent.com';
/** What a bundle is in that is one line of a file. */
const ATTESTATION_FILE = 'attestation.json';
/**
 * Commands that check one bundle of the result: `gh` where GitHub's tool knows the instance, `cosign` where there is a
 * log or a root of one's own, and a step of this suite. They bind artifact, identity, issuer and type, or the key.
 */
function verifyCommands(result, bundle) {
    const { signer, key } = result;
    const [subject] = bundle.subjects;
    if (signer === undefined && key !== undefined)
        return (0,_key_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .keyCommands */ .g)(result, key, bundle);
    if (signer === undefined || subject === undefined)
        return [];
    const attached = (0,_image_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .attachedImage */ .o)(bundle);
    const check = { result, bundle, subject, signer, attached, image: attached?.reference ?? imageOf(subject) };
    const gh = ghCommand(check);
    const cosign = cosignCommand(check);
    return [
        ...(gh === undefined ? [] : [{ tool: 'gh', text: gh }]),
        ...(cosign === undefined ? [] : [{ tool: 'cosign', text: cosign }]),
        { tool: 'workflow', text: workflowStep(check) },
    ];
}
/** A subject that was no file and is named as images are: host, path, no tag. */
function imageOf({ name, digest, isFile }) {
    if (isFile === true || digest.sha256 === undefined)
        return undefined;
    const isImage = /^(localhost|[a-z0-9-]+(\.[a-z0-9-]+)+)(:\d{1,5})?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)+$/.test(name);
    return isImage ? `${name}@sha256:${digest.sha256}` : undefined;
}
function ghCommand(check) {
    const { result, bundle, signer, image, attached, subject } = check;
    // gh looks for bundles beside the image only.
    if (attached?.attestationRepository !== undefined && !isInGitHub(bundle))
        return undefined;
    if (result.instance === 'private' || result.repository === undefined || bundle.kind === 'signature')
        return undefined;
    const host = URL.canParse(signer.identity) ? new URL(signer.identity).host : 'github.com';
    return (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([
        `gh attestation verify ${image === undefined ? (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fileWord */ .BZ)(subject.name) : (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(`oci://${image}`)}`,
        `--repo ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(result.repository)}`,
        ...(isInGitHub(bundle)
            ? []
            : [attached === undefined ? `--bundle ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fileWord */ .BZ)(bundleFile(check))}` : '--bundle-from-oci']),
        `--cert-identity ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(signer.identity)}`,
        ...(signer.issuer === DEFAULT_ISSUER ? [] : [`--cert-oidc-issuer ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(signer.issuer)}`]),
        ...(bundle.predicateType === undefined ? [] : [`--predicate-type ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(bundle.predicateType)}`]),
        ...(host === 'github.com' ? [] : [`--hostname ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(host)}`]),
    ]);
}
function cosignCommand(check) {
    const { result, bundle, signer, image, subject } = check;
    // GitHub's own instance has no log, which cosign demands by default; gh is the tool for it.
    if (result.instance === 'github')
        return undefined;
    if (check.attached !== undefined)
        return cosignImageCommand(check, check.attached);
    const isSignature = bundle.kind === 'signature';
    const type = bundle.predicateType ?? '';
    const artifact = image === undefined || isSignature
        ? (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fileWord */ .BZ)(subject.name)
        : `--digest ${subject.digest.sha256 ?? ''} --digestAlg sha256`;
    const command = (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([
        `cosign ${isSignature ? 'verify-blob' : 'verify-blob-attestation'} ${artifact}`,
        `--bundle ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fileWord */ .BZ)(bundleFile(check))}`,
        ...(isSignature ? [] : [`--type ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .COSIGN_TYPES */ .uS[type] ?? type)}`]),
        ...(result.needsTrustedRoot ? ['--trusted-root trusted_root.json'] : []),
        ...(bundle.logEntries.length > 0 ? [] : ['--insecure-ignore-tlog=true', '--use-signed-timestamps']),
        `--certificate-identity ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(signer.identity)}`,
        `--certificate-oidc-issuer ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(signer.issuer)}`,
    ]);
    return [...bundleSteps(check), command].join('\n');
}
/** For an image cosign finds the bundle itself. */
function cosignImageCommand(check, { reference, attestationRepository }) {
    const { result, bundle, signer } = check;
    const type = bundle.predicateType ?? '';
    const where = attestationRepository === undefined ? '' : `COSIGN_REPOSITORY=${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(attestationRepository)} `;
    return (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)([
        `${where}cosign ${bundle.kind === 'signature' ? 'verify' : 'verify-attestation'} ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(reference)}`,
        ...(bundle.kind === 'signature' ? [] : [`--type ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .COSIGN_TYPES */ .uS[type] ?? type)}`]),
        ...(result.needsTrustedRoot ? ['--trusted-root trusted_root.json'] : []),
        ...(bundle.logEntries.length > 0 ? [] : ['--insecure-ignore-tlog=true', '--use-signed-timestamps']),
        `--certificate-identity ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(signer.identity)}`,
        `--certificate-oidc-issuer ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(signer.issuer)}`,
    ]);
}
/** What makes the one file that the command reads out of where the bundle is kept. */
function bundleSteps(check) {
    const { result, bundle, subject, image } = check;
    if (hasOwnFile(bundle))
        return [];
    if (isInGitHub(bundle) && result.repository !== undefined) {
        const artifact = image === undefined ? (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fileWord */ .BZ)(subject.name) : (0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(`oci://${image}`);
        const type = bundle.predicateType === undefined ? '' : ` --predicate-type ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(bundle.predicateType)}`;
        return [`gh attestation download ${artifact} --repo ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r7)(result.repository)}${type} --limit 1`];
    }
    return result.bundles.length > 1 ? [`head -n 1 ${ATTESTATION_FILE} > ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .fileWord */ .BZ)(bundle.fileName)}`] : [];
}
/** The file that holds this bundle and no other, as the reader will have it. */
function bundleFile({ result, bundle, subject }) {
    if (hasOwnFile(bundle))
        return bundle.fileName;
    // The name that `gh attestation download` gives.
    if (isInGitHub(bundle))
        return `sha256:${subject.digest.sha256 ?? ''}.jsonl`;
    return result.bundles.length > 1 ? bundle.fileName : ATTESTATION_FILE;
}
function hasOwnFile({ stored }) {
    return stored.some(({ store }) => store === 'file' || store === 'release');
}
function isInGitHub({ stored }) {
    return stored.some(({ store }) => store === 'github');
}
/** A step of `verify`. Names that its patterns or the runner's expressions would read are given by digest instead. */
function workflowStep(check) {
    const { result, bundle, subject, signer } = check;
    const [algorithm, hex] = Object.entries(subject.digest)[0] ?? [];
    const isPlain = subject.isFile !== false && check.image === undefined && /^[A-Za-z0-9_./@%+=-]+$/.test(subject.name);
    return [
        '- uses: OWNER/slsa-actions/actions/verify@<sha> # v1',
        '  with:',
        ...artifactLines(check, isPlain ? `files: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValue */ .t$)(subject.name)}` : `digests: ${algorithm ?? ''}:${hex ?? ''}`),
        ...(isInGitHub(bundle) || check.attached !== undefined ? [] : [`    bundle: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValue */ .t$)(bundleFile(check))}`]),
        ...(bundle.predicateType === undefined ? [] : [`    predicate-type: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValue */ .t$)(bundle.predicateType)}`]),
        `    certificate-identity: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValue */ .t$)(signer.identity)}`,
        `    certificate-oidc-issuer: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValue */ .t$)(signer.issuer)}`,
        ...(result.needsTrustedRoot ? ['    trusted-root: trusted_root.json'] : []),
    ].join('\n');
}
/** Inputs that name the artifact: the image where a registry has the bundle. */
function artifactLines({ attached }, otherwise) {
    if (attached === undefined)
        return [`    ${otherwise}`];
    const { reference, attestationRepository } = attached;
    return [
        `    images: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValue */ .t$)(reference)}`,
        ...(attestationRepository === undefined ? [] : [`    attestation-repository: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlValue */ .t$)(attestationRepository)}`]),
    ];
}


/***/ }),

/***/ 50082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ decidingBundle),
/* harmony export */   H: () => (/* binding */ groupArtifacts)
/* harmony export */ });
/**
 * Artifacts that share one story, together, so that a thousand files of one statement are one picture. What failed comes
 * first, then in order of appearance.
 */
function groupArtifacts(artifacts) {
    const groups = new Map();
    for (const artifact of artifacts) {
        const key = storyOf(artifact);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [artifact]);
        else
            group.push(artifact);
    }
    return [...groups.values()]
        .map((members) => {
        const bundle = decidingBundle(members[0]);
        return bundle === undefined ? { artifacts: members } : { artifacts: members, bundle };
    })
        .sort((a, b) => rank(a) - rank(b));
}
/** The accepted bundle that shows most: the one of the highest level, else the first. */
function decidingBundle({ accepted }) {
    return accepted.reduce((best, bundle) => ((bundle.level?.level ?? -1) > (best?.level?.level ?? -1) || best === undefined ? bundle : best), undefined);
}
function rank({ artifacts: [{ outcome }] }) {
    return ['refused', 'bad-input', 'undecided', 'verified'].indexOf(outcome);
}
/** Everything of a verdict but the artifact's own name, digest and files. */
function storyOf(artifact) {
    const { subject, outcome, failure, policy, steps = [] } = artifact;
    const bundle = decidingBundle(artifact);
    const reason = failure === undefined ? '' : withoutName(failure.message, subject.name);
    const evidence = bundle === undefined ? {} : { ...bundle, source: '', statementDigest: undefined };
    const performed = steps.map(({ name, attested }) => [
        name,
        attested.map(({ by, ...expected }) => [expected, by.map((functionary) => ({ ...functionary, source: '' }))]),
    ]);
    return JSON.stringify([outcome, failure?.code, reason, policy, evidence, performed]);
}
function withoutName(message, name) {
    return name === '' ? message : message.replaceAll(name, '\u0000');
}


/***/ }),

/***/ 45668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ htmlReport)
});

// EXTERNAL MODULE: ./packages/core/lib/report/blocks.js
var blocks = __webpack_require__(90284);
;// CONCATENATED MODULE: ./packages/core/lib/report/page-style.js
/** Style sheet of the report: light and dark, phone and paper. Where the chain has no room, its stations stand below each other. */
const PAGE_STYLE = `
:root{--ground:#f6f7f9;--card:#fff;--ink:#1b2230;--soft:#5a6475;--line:#d6dbe3;--good:#12713c;--good-ground:#e3f5ea;--bad:#b3261e;--bad-ground:#fdeceb;--open:#8a5a00;--open-ground:#fdf3dc;--link:#0b5cad;--code:#eef1f5}
@media (prefers-color-scheme:dark){:root{--ground:#12161d;--card:#1b212b;--ink:#e6eaf1;--soft:#a3adbd;--line:#364052;--good:#5fd394;--good-ground:#15301f;--bad:#ff8a80;--bad-ground:#3a1a1a;--open:#f2c14e;--open-ground:#33290f;--link:#7cb8ff;--code:#262e3b}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:1200px;margin:0 auto;padding:28px 20px 12px}
footer{max-width:1200px;margin:0 auto;padding:12px 20px 40px;color:var(--soft);font-size:13px}
h2{margin:0 0 18px;padding:16px 20px;border-radius:12px;border:1px solid var(--line);background:var(--card);font-size:24px;line-height:1.25}
h2.good{color:var(--good);background:var(--good-ground);border-color:currentColor}
h2.bad{color:var(--bad);background:var(--bad-ground);border-color:currentColor}
h3{margin:34px 0 6px;font-size:19px}h4{margin:22px 0 6px;font-size:16px}
h3.bad{color:var(--bad)}h3.good{color:var(--good)}
p{margin-block:10px}
a{color:var(--link)}
code{padding:1px 5px;border-radius:5px;background:var(--code);font:12.5px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
pre{margin-inline:0;padding:12px;border-radius:8px;background:var(--code);overflow:auto}pre code{padding:0}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(215px,100%),1fr));gap:12px;margin:0 0 18px}
dl div{padding:12px 16px;border:1px solid var(--line);border-radius:10px;background:var(--card)}
dt{color:var(--soft);font-size:12px;letter-spacing:.04em;text-transform:uppercase}
dd{margin:3px 0 0;font-size:16px;font-weight:600}
.badge{display:inline-block;padding:1px 9px;border-radius:99px;border:1px solid currentColor;font-size:12.5px;font-weight:600;white-space:nowrap}
.badge.good{color:var(--good);background:var(--good-ground)}.badge.bad{color:var(--bad);background:var(--bad-ground)}.badge.open{color:var(--open);background:var(--open-ground)}
dd .badge{font-size:15px}
details{margin:12px 0;border:1px solid var(--line);border-radius:12px;background:var(--card)}
summary{padding:12px 18px;cursor:pointer;font-weight:600}
summary.good{color:var(--good)}summary.bad{color:var(--bad)}summary.open{color:var(--open)}
summary:focus-visible,a:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:8px}
details>:not(summary){margin-left:18px;margin-right:18px}
details[open]>summary{border-bottom:1px solid var(--line)}
details details{margin-block:10px;border-radius:8px;background:transparent}details details summary{font-weight:500;padding:9px 14px}
.table{overflow-x:auto;margin-block:12px}
table{width:100%;border-collapse:collapse;font-size:13.5px}
th{color:var(--soft);font-weight:600;font-size:12px;letter-spacing:.03em}
th,td{padding:7px 10px;border-bottom:1px solid var(--line);vertical-align:top;text-align:left}
th,td{overflow-wrap:break-word}td:last-child{min-width:130px}td code{overflow-wrap:anywhere}td code{padding:0;background:none}td:first-child>code{display:block;width:max-content;max-width:320px}
figure{margin-block:18px 14px;margin-inline:0}
figcaption p{margin:8px 0;padding:9px 13px;border-left:4px solid currentColor;border-radius:4px;font-size:14px}
figcaption .bad{color:var(--bad);background:var(--bad-ground)}figcaption .open{color:var(--open);background:var(--open-ground)}
.icons{position:absolute}
.chain{display:block;overflow:visible;margin:0 auto;max-width:none}
.chain text{font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;fill:var(--ink)}
.chain .l,.chain .b,.chain .u{font:10.5px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;fill:var(--soft)}
.chain .u{font-size:12px}
.chain .h{font:700 15px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.chain .b{text-anchor:end;font-weight:600}
.chain rect{fill:var(--card);stroke:var(--soft);stroke-width:1.5}
.chain use{fill:none;stroke:var(--soft);stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}
.chain .certified rect,.chain .plain rect{stroke-width:2}
.chain .vouched rect{stroke-width:2;stroke-dasharray:14 3}
.chain .claimed rect{stroke-width:2;stroke-dasharray:7 4}
.chain .unknown rect{stroke-dasharray:2 4}
.chain .good rect{stroke:var(--good)}.chain .good .b{fill:var(--good)}.chain .good use{stroke:var(--good)}
.chain .n3.bad rect{stroke:var(--bad);fill:var(--bad-ground)}.chain .bad .b{fill:var(--bad)}.chain .bad use{stroke:var(--bad)}
.chain .n3.open rect{stroke:var(--open)}.chain .n3.open .b{fill:var(--open)}
.chain path,.chain circle{fill:none;stroke:var(--soft);stroke-width:2;stroke-linecap:round}
.chain .a{fill:var(--soft);stroke:none}
.chain .holds path{stroke:var(--good)}.chain .holds .a{fill:var(--good);stroke:none}
.chain .broken path{stroke:var(--bad)}.chain .broken .x{stroke-width:3}
.chain .open>path:first-of-type{stroke-dasharray:2 5}.chain .open circle{stroke:var(--open)}
@media (max-width:1199px),print{
.chain{--y1:calc(var(--h0) + 48px);--y2:calc(var(--y1) + var(--h1) + 48px);--y3:calc(var(--y2) + var(--h2) + 48px);width:244px;height:calc(var(--y3) + var(--h3))}
.chain .n0{transform:none}.chain .n1{transform:translateY(var(--y1))}.chain .n2{transform:translateY(var(--y2))}.chain .n3{transform:translateY(var(--y3))}
.chain .n0 rect{height:var(--h0)}.chain .n1 rect{height:var(--h1)}.chain .n2 rect{height:var(--h2)}.chain .n3 rect{height:var(--h3)}
.chain .k0{transform:translate(122px,var(--h0)) rotate(90deg)}.chain .k1{transform:translate(122px,calc(var(--y2) - 48px)) rotate(90deg)}.chain .k2{transform:translate(122px,calc(var(--y3) - 48px)) rotate(90deg)}
}
@media (max-width:600px){td:first-child>code{max-width:120px}th,td{padding:6px}main{padding:14px 12px}h2{font-size:20px;padding:13px 15px}summary{padding:11px 13px}details>:not(summary){margin-left:12px;margin-right:12px}footer{padding:12px}}
@media print{:root{--ground:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--good:#0b5c2f;--good-ground:#fff;--bad:#9b1c15;--bad-ground:#fff;--open:#6b4500;--open-ground:#fff;--code:#fff}body{font-size:11pt}figure,tr,h2,h3,h4{break-inside:avoid}summary,h3,h4{break-after:avoid}.table{overflow:visible}main{padding:0}}
`;

// EXTERNAL MODULE: ./packages/core/lib/report/render-html.js + 1 modules
var render_html = __webpack_require__(73706);
// EXTERNAL MODULE: ./packages/core/lib/report/subjects.js
var subjects = __webpack_require__(74735);
// EXTERNAL MODULE: ./packages/core/lib/report/verify-report.js
var verify_report = __webpack_require__(67658);
;// CONCATENATED MODULE: ./packages/core/lib/report/html-page.js





/** Rows of a table in the page. */
const MAX_ROWS = 10_000;
/** Longest title, in characters. */
const MAX_TITLE = 100;
/** Pictures of the four stations, drawn in a square of 20 pixels: a branch, a cog, a pen, a shield. */
const ICONS = [
    '<circle cx="5" cy="4" r="2.2"/><circle cx="5" cy="16" r="2.2"/><circle cx="15" cy="7" r="2.2"/><path d="M5 6.2v7.6M15 9.2c0 4-10 1.5-10 4.6"/>',
    '<circle cx="10" cy="10" r="3"/><path d="M10 2v3M10 15v3M2 10h3M15 10h3M4.4 4.4l2.1 2.1M13.5 13.5l2.1 2.1M4.4 15.6l2.1-2.1M13.5 6.5l2.1-2.1"/>',
    '<path d="M3 17l1-4L14 3l3 3L7 16zM12 5l3 3M3 19h14"/>',
    '<path d="M10 2l7 2.5v5c0 4-3 7-7 8.5-4-1.5-7-4.5-7-8.5v-5zM6.5 10l2.5 2.5 4.5-5"/>',
];
/**
 * The report of `verify` as a page that needs nothing from elsewhere and runs nothing: it forbids itself every script,
 * request and frame, so that a name that slipped through could do no harm.
 */
function htmlReport(result) {
    const names = result.artifacts.map(subjects/* shownArtifact */.qI);
    const about = names.length === 1 ? (names[0] ?? '') : `${names.length} artifacts`;
    const title = (0,blocks/* escapeHtml */.ZD)((0,blocks/* shortened */.vI)(`${result.outcome}: ${about}`, MAX_TITLE));
    const icons = ICONS.map((paths, index) => `<symbol id="i${index}" viewBox="0 0 20 20" width="20" height="20">${paths}</symbol>`);
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<svg class="icons" width="0" height="0" aria-hidden="true">${icons.join('')}</svg>
<main>
${(0,render_html/* renderHtml */.K2)((0,verify_report/* verifyReport */.y)(result), MAX_ROWS)}
</main>
<footer>Written by slsa-actions. The page shows what was verified when it was written; the result file has every detail, and nothing here is signed.</footer>
</body>
</html>
`;
}


/***/ }),

/***/ 51276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ attachedImage)
/* harmony export */ });
/** The first image that a bundle is attached to; undefined for one that is in no registry. */
function attachedImage({ stored }) {
    const attached = stored.flatMap((place) => place.attached ?? [])[0];
    if (attached === undefined)
        return undefined;
    const own = repositoryOf(attached.subject);
    const kept = repositoryOf(attached.manifest);
    return { reference: attached.subject, attestationRepository: kept === own ? undefined : kept };
}
function repositoryOf(reference) {
    return reference.replace(/@.*$/, '');
}


/***/ }),

/***/ 91670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ keyCommands),
/* harmony export */   v: () => (/* binding */ PUBLIC_KEY_FILE)
/* harmony export */ });
/* harmony import */ var _command_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14953);
/* harmony import */ var _image_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51276);


/** File that the commands read the public key from; the name that cosign gives it. */
const PUBLIC_KEY_FILE = 'cosign.pub';
/** Kinds of keys that cosign 3.1.3 verifies with. */
const OF_COSIGN = /^(P-256|RSA \d+)$/;
/**
 * Commands that check one bundle that a key signed: cosign and openssl where they can, and this suite. All of them read
 * the public key from {@link PUBLIC_KEY_FILE}.
 */
function keyCommands(result, key, bundle) {
    const [subject] = bundle.subjects;
    if (subject === undefined)
        return [];
    const attached = (0,_image_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .attachedImage */ .o)(bundle);
    // Whoever looks has to say where, which only the environment can tell cosign.
    if (attached?.attestationRepository !== undefined)
        return [];
    const check = { result, key, bundle, subject, image: attached?.reference };
    const cosign = OF_COSIGN.test(key.kind) ? cosignCommand(check) : undefined;
    const openssl = opensslCommand(check);
    return [
        ...(cosign === undefined ? [] : [{ tool: 'cosign', text: cosign }]),
        ...(openssl === undefined ? [] : [{ tool: 'openssl', text: openssl }]),
        { tool: 'slsa', text: slsaCommand(check) },
        { tool: 'workflow', text: workflowStep(check) },
    ];
}
function cosignCommand({ result, bundle, subject, image }) {
    const isSignature = bundle.kind === 'signature';
    if (image === undefined && !isFile(subject))
        return undefined;
    const verb = image === undefined
        ? isSignature
            ? 'verify-blob'
            : 'verify-blob-attestation'
        : isSignature
            ? 'verify'
            : 'verify-attestation';
    const type = bundle.predicateType ?? '';
    return (0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
        `cosign ${verb} ${image === undefined ? (0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fileWord */ .BZ)(subject.name) : (0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(image)}`,
        `--key ${PUBLIC_KEY_FILE}`,
        ...(image === undefined ? [`--bundle ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fileWord */ .BZ)(bundle.fileName)}`] : []),
        ...(isSignature ? [] : [`--type ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .COSIGN_TYPES */ .uS[type] ?? type)}`]),
        ...(isWitnessed(bundle) && result.needsTrustedRoot ? ['--trusted-root trusted_root.json'] : []),
        ...(bundle.logEntries.length > 0
            ? []
            : ['--insecure-ignore-tlog=true', ...(bundle.times.length > 0 ? ['--use-signed-timestamps'] : [])]),
    ]);
}
/** OpenSSL knows bare signatures of files, one for each kind of key. */
function opensslCommand({ key, bundle, subject }) {
    if (bundle.signaturePath === undefined || !isFile(subject))
        return undefined;
    const signature = (0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fileWord */ .BZ)(bundle.fileName.replace(/\.json$/, '.sig'));
    const decoded = `openssl base64 -d -A -in ${signature} -out signature.bin`;
    const artifact = (0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fileWord */ .BZ)(subject.name);
    if (key.kind === 'Ed25519')
        return `${decoded}\nopenssl pkeyutl -verify -pubin -inkey ${PUBLIC_KEY_FILE} -rawin -in ${artifact} -sigfile signature.bin`;
    if (key.digest === 'none')
        return undefined;
    const padding = key.kind.startsWith('RSA-PSS') ? ' -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:auto' : '';
    return `${decoded}\nopenssl dgst -${key.digest} -verify ${PUBLIC_KEY_FILE}${padding} -signature signature.bin ${artifact}`;
}
function slsaCommand({ result, bundle, subject, image }) {
    const [algorithm = '', hex = ''] = Object.entries(subject.digest)[0] ?? [];
    const artifact = image !== undefined ? `oci://${image}` : isFile(subject) ? subject.name : `${algorithm}:${hex}`;
    return (0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
        `slsa verify ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fileWord */ .BZ)(artifact)}`,
        ...(image === undefined ? [`--bundle ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .fileWord */ .BZ)(bundle.fileName)}`] : []),
        `--key ${PUBLIC_KEY_FILE}`,
        ...(bundle.logEntries.length > 0 ? [] : ['--transparency-log none']),
        ...(isWitnessed(bundle) && result.needsTrustedRoot ? ['--trusted-root trusted_root.json'] : []),
    ]);
}
function workflowStep({ result, bundle, subject, image }) {
    const [algorithm = '', hex = ''] = Object.entries(subject.digest)[0] ?? [];
    const isPlain = isFile(subject) && /^[A-Za-z0-9_./@%+=-]+$/.test(subject.name);
    const artifact = image !== undefined
        ? `images: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlValue */ .t$)(image)}`
        : isPlain
            ? `files: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlValue */ .t$)(subject.name)}`
            : `digests: ${algorithm}:${hex}`;
    return [
        '- uses: OWNER/slsa-actions/actions/verify@<sha> # v1',
        '  with:',
        `    ${artifact}`,
        ...(image === undefined ? [`    bundle: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlValue */ .t$)(bundle.fileName)}`] : []),
        ...(bundle.predicateType === undefined ? [] : [`    predicate-type: ${(0,_command_words_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlValue */ .t$)(bundle.predicateType)}`]),
        `    key: ${PUBLIC_KEY_FILE}`,
        ...(bundle.logEntries.length > 0 ? [] : ['    transparency-log: none']),
        ...(isWitnessed(bundle) && result.needsTrustedRoot ? ['    trusted-root: trusted_root.json'] : []),
    ].join('\n');
}
function isFile(subject) {
    return subject.isFile === true;
}
function isWitnessed({ logEntries, times }) {
    return logEntries.length + times.length > 0;
}


/***/ }),

/***/ 70725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ levelBlocks),
/* harmony export */   S3: () => (/* binding */ basisWords),
/* harmony export */   v0: () => (/* binding */ levelLine)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90284);

const VERDICT_MARKS = { pass: 'good', fail: 'bad', unknown: 'open' };
const BASIS_SIGNS = { certified: '●', vouched: '◐', claimed: '○' };
const SHAPES = {
    'build+attest': 'the builder ran the build and signed what came out',
    'attest-only': 'the signer attested a digest that its caller handed over; where that was built cannot be seen',
    unknown: 'nothing shows whether the signer ran the build',
};
/** The level in one line, why it is no higher, and the one change that would raise it. */
function levelLine(level) {
    const missing = missingFor(level);
    return [
        {
            kind: 'paragraph',
            content: [
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`SLSA Build L${level.level}`),
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`: ${sentence(level.builder.explanation)} Shape: ${shapeWords(level)}.`),
                ...(missing.length === 0
                    ? []
                    : [
                        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(` Not Build L${level.level + 1}, because of `),
                        ...joined(missing.map(({ id, title }) => `${id} ${title}`)),
                        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('.'),
                    ]),
            ],
        },
        ...(level.raise === undefined
            ? []
            : [{ kind: 'paragraph', content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('What would raise it: '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(sentence(level.raise))] }]),
    ];
}
/** The whole evaluation: the line, every requirement with its evidence, every field with its basis, what to know. */
function levelBlocks(level) {
    return [
        ...levelLine(level),
        requirementTable(level),
        ...level.notices.map((notice) => ({ kind: 'paragraph', content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('Note: '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(notice)] })),
        {
            kind: 'details',
            title: `What the provenance says, and how far it can be believed (${level.fields.length} fields)`,
            content: [{ kind: 'paragraph', content: basisWords() }, fieldTable(level)],
        },
    ];
}
function shapeWords({ shape, builder }) {
    if (shape === 'unknown' && builder.kind === 'ordinary')
        return 'an ordinary job, which can build and sign at once';
    return `${shape}, ${SHAPES[shape]}`;
}
/** What the three bases mean. */
function basisWords() {
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('● certified'),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' equals the signing certificate; '),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('◐ vouched'),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' was set by a builder that the builder map trusts for this field; '),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)('○ claimed'),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(' is as good as the job that wrote it.'),
    ];
}
function requirementTable({ requirements }) {
    const rows = requirements.map(({ id, title, level, verdict, evidence }) => [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(title),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`L${level}`),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .badge */ .qS)(verdict, VERDICT_MARKS[verdict]),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(evidence),
    ]);
    return { kind: 'table', head: ['Id', 'Requirement', 'From', 'Verdict', 'Evidence'], rows };
}
function fieldTable({ fields }) {
    const rows = fields.map(({ path, value, basis, extension }) => [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`${BASIS_SIGNS[basis]} ${basis}${extension === undefined ? '' : ` (${extension})`}`),
    ]);
    return { kind: 'table', head: ['Field', 'Value', 'Basis'], rows };
}
/** The producer's own requirements, which no provenance can show and which hold no level back. */
const NEVER_GATES = ['P2', 'P3'];
/** The requirements of the next level, and of those below it, that are not met. */
function missingFor({ level, requirements }) {
    if (level === 3)
        return [];
    return requirements.filter((one) => one.level <= level + 1 && one.verdict !== 'pass' && !NEVER_GATES.includes(one.id));
}
function joined(words) {
    return words.flatMap((word, index) => [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(index === 0 ? '' : ', '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(word)]);
}
function sentence(value) {
    return /[.!?…]$/.test(value) ? value : `${value}.`;
}


/***/ }),

/***/ 65013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ pairsTable)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90284);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74735);


/** Statements that several signers signed, byte for byte, with all of their bundles; nothing where there is none. */
function pairsTable(artifacts) {
    const rows = artifacts.flatMap((artifact) => sameStatements(artifact.accepted).map(([digest, bundles]) => [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .shownArtifact */ .qI)(artifact)),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`sha256:${digest}`),
        ...[listed(bundles.map(_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBy */ .Zk)), listed(bundles.map(({ source }) => source))].map(_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    ]));
    if (rows.length === 0)
        return [];
    return [{ kind: 'table', head: ['Artifact', 'One statement', 'Its signers', 'Their bundles'], rows }];
}
/** Bundles by the sha256 of their statement, where more than one signer signed it. */
function sameStatements(accepted) {
    const found = new Map();
    for (const bundle of accepted) {
        const digest = bundle.statementDigest?.sha256;
        if (digest !== undefined)
            found.set(digest, [...(found.get(digest) ?? []), bundle]);
    }
    return [...found].filter(([, bundles]) => new Set(bundles.map(_subjects_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBy */ .Zk)).size > 1);
}
function listed(names) {
    return [...new Set(names)].join(', ');
}


/***/ }),

/***/ 86257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sarifLog)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90284);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50082);



/** Results that a log holds; GitHub takes 25,000 a run, and refuses the upload of more. */
const MAX_RESULTS = 25_000;
/** Longest message and name, in characters. */
const MAX_MESSAGE = 1000;
const MAX_PATH = 400;
/** Places of one artifact that a finding is shown at. */
const MAX_PLACES = 100;
/**
 * The result as a SARIF 2.1.0 log in JSON: a finding for each artifact that is not verified, for each rule of the policy
 * that does not pass, and for each requirement of the Build track that a provenance fails; of an image once at each line of a
 * manifest that names it, since GitHub shows only the first location of a finding. Rules have stable ids:
 * `verify/<code of the failure>`, `policy/<fail|undecided>`, `level/<id of the requirement>`. A run that ended before it
 * came to an artifact is an unsuccessful invocation with a notification, so that an empty log never reads as a pass.
 *
 * @see SARIF 2.1.0, OASIS Standard; GitHub's "SARIF support for code scanning"
 */
function sarifLog(result, options) {
    const findings = result.artifacts.flatMap((artifact) => placedFindings(artifact, options)).sort(bySeverity);
    const shown = findings.slice(0, MAX_RESULTS);
    const ids = [...new Set(shown.map(({ ruleId }) => ruleId))].sort();
    const rules = ids.map((id) => ruleOf(id, shown, options));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'slsa-actions', semanticVersion: options.toolVersion, rules } },
                automationDetails: { id: 'slsa-actions/verify/' },
                columnKind: 'utf16CodeUnits',
                invocations: [invocationOf(result, findings.length - shown.length)],
                results: shown.map((finding) => resultOf(finding, ids)),
            },
        ],
    };
    return `${closedText(JSON.stringify(log, null, 2))}\n`;
}
function placedFindings(artifact, options) {
    const findings = findingsOf(artifact, options);
    const { places = [] } = artifact;
    if (places.length === 0)
        return findings;
    return findings.flatMap((finding) => places.slice(0, MAX_PLACES).map((place) => ({ ...finding, place })));
}
function findingsOf(artifact, { minimumLevel = 0 }) {
    const { outcome, failure, policy } = artifact;
    const verdict = outcome === 'verified'
        ? []
        : [
            {
                ruleId: `verify/${idWord(failure?.code ?? 'INTERNAL')}`,
                level: outcome === 'undecided' ? 'warning' : 'error',
                message: `${outcome}: ${failure?.message ?? 'no reason was given'}${failure?.remedy === undefined ? '' : `. What to do: ${failure.remedy}`}`,
                artifact,
            },
        ];
    const rules = (policy?.rules ?? [])
        .filter((rule) => rule.verdict !== 'pass')
        .map((rule) => ({
        ruleId: `policy/${rule.verdict}`,
        level: rule.verdict === 'fail' ? 'error' : 'warning',
        message: `rule ${rule.id} of the policy: ${rule.reason}`,
        artifact,
    }));
    const failed = ((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingBundle */ .C)(artifact)?.level?.requirements ?? []).filter((one) => one.verdict === 'fail');
    const requirements = failed.map((one) => ({
        ruleId: `level/${idWord(one.id)}`,
        level: one.level <= minimumLevel ? 'warning' : 'note',
        message: `${one.title} (SLSA Build L${one.level}) is not met: ${one.evidence}`,
        artifact,
    }));
    return [...verdict, ...rules, ...requirements];
}
const SEVERITY = { error: 0, warning: 1, note: 2 };
function bySeverity(a, b) {
    return SEVERITY[a.level] - SEVERITY[b.level];
}
const FAMILIES = {
    verify: { title: 'The artifact was not verified', page: 'verify.md#outcomes' },
    policy: { title: 'The policy does not pass', page: 'verify.md#outcomes' },
    level: { title: 'A requirement of the SLSA Build track is not met', page: 'levels.md#why' },
};
/** What a rule says about itself; its words do not depend on the artifacts, but for a requirement's title. */
function ruleOf(id, findings, { docs = 'docs/' }) {
    const [family = 'verify', word = ''] = id.split('/');
    const { title, page } = FAMILIES[family];
    const requirement = family === 'level' ? requirementOf(word, findings) : undefined;
    const words = shown(requirement === undefined ? `${title}: ${word}` : `${word} ${requirement.title}, from Build L${requirement.level}`);
    const level = family === 'level' ? 'note' : id === 'policy/undecided' ? 'warning' : 'error';
    return {
        id,
        name: id.replace('/', ''),
        shortDescription: { text: words },
        fullDescription: { text: `${title}.` },
        helpUri: `${docs}${page}`,
        help: { text: `${title}. The message says why; ${page.replace(/#.*/, '')} of the documentation says what to do.` },
        defaultConfiguration: { level },
        properties: { tags: ['supply-chain', 'slsa'] },
    };
}
function requirementOf(id, findings) {
    const finding = findings.find(({ ruleId }) => ruleId === `level/${id}`);
    return finding === undefined
        ? undefined
        : (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .decidingBundle */ .C)(finding.artifact)?.level?.requirements.find((one) => idWord(one.id) === id);
}
function resultOf({ ruleId, level, message, artifact, place }, ids) {
    const digest = Object.entries(artifact.subject.digest)[0]?.join(':') ?? '';
    const uri = place === undefined ? uriOf(artifact) : uriOfPath(place.file);
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([ruleId, uri, ...(place === undefined ? [] : [place.path]), message]))
        .digest('hex');
    return {
        ruleId,
        ruleIndex: ids.indexOf(ruleId),
        kind: 'fail',
        level,
        message: { text: shown(message) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
                    // GitHub shows no finding without a line.
                    region: place === undefined ? { startLine: 1 } : { startLine: place.line, startColumn: place.column },
                },
                logicalLocations: [
                    { name: cut(artifact.subject.name, MAX_PATH), kind: 'resource', fullyQualifiedName: cut(digest, MAX_PATH) },
                ],
            },
        ],
        partialFingerprints: { 'slsaFinding/v1': fingerprint },
    };
}
/** The artifact's path as a relative reference: no scheme, no way out of the folder, nothing that is no path. */
function uriOf({ path, subject }) {
    return uriOfPath(path ?? subject.name);
}
function uriOfPath(path) {
    const segments = path
        .slice(0, MAX_PATH)
        .split(/[/\\]/)
        .filter((segment) => !['', '.', '..'].includes(segment))
        .map((segment) => encodeURIComponent(segment.toWellFormed()).replace(/['()*!]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`));
    return segments.length === 0 ? 'artifact' : segments.join('/');
}
function invocationOf({ outcome, failure, artifacts }, left) {
    const failed = failure !== undefined && artifacts.length === 0
        ? [{ level: 'error', message: { text: shown(`${failure.outcome} (${failure.code}): ${failure.message}`) } }]
        : [];
    const cutShort = left > 0 ? [{ level: 'warning', message: { text: `${left} more findings are in the result file only` } }] : [];
    const isDone = artifacts.length > 0 && outcome !== 'undecided' && outcome !== 'bad-input';
    return { executionSuccessful: isDone, toolExecutionNotifications: [...failed, ...cutShort] };
}
/** Text of a message: in one line, and its brackets are no links (SARIF 2.1.0, 3.11.6). */
function shown(value) {
    return cut(value, MAX_MESSAGE).replace(/[[\]\\]/g, (character) => `\\${character}`);
}
function cut(value, max) {
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .vI)(value, max));
}
/** A code as part of a rule's id. */
function idWord(code) {
    return code.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 64) || 'UNKNOWN';
}
/** JSON in which no text can end the element or comment of a page that it is put into. */
function closedText(json) {
    return json.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 35200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ failureBlocks),
  k: () => (/* binding */ signingSummary)
});

// EXTERNAL MODULE: ./packages/core/lib/report/blocks.js
var blocks = __webpack_require__(90284);
// EXTERNAL MODULE: ./packages/core/lib/report/commands.js
var report_commands = __webpack_require__(5132);
// EXTERNAL MODULE: ./packages/core/lib/report/key-commands.js
var key_commands = __webpack_require__(91670);
;// CONCATENATED MODULE: ./packages/core/lib/report/key-blocks.js


/** The key that signed, as a table: where it is, what it is, how it signs. */
function keyTable({ source, kind, digest, encoding, mechanism, fingerprint }) {
    const rows = [
        ['Key', (0,blocks/* code */.aY)(source)],
        ['Kind', (0,blocks/* text */.Qq)(kind)],
        ['Signs over', (0,blocks/* text */.Qq)(digest === 'none' ? 'the message itself' : digest)],
        ['Written as', (0,blocks/* text */.Qq)(encoding)],
        ...(mechanism === undefined ? [] : [['Mechanism of the token', (0,blocks/* code */.aY)(mechanism)]]),
        ['Fingerprint of the public key', (0,blocks/* code */.aY)(fingerprint)],
    ];
    return { kind: 'table', head: ['Signed with', ''], rows: rows.map(([name, value]) => [(0,blocks/* text */.Qq)(name), value]) };
}
/** What the commands below it read: the public key, to be saved. */
function publicKeyBlocks({ publicKey }) {
    return [
        {
            kind: 'paragraph',
            content: [
                (0,blocks/* text */.Qq)('All of them read the public key from '),
                (0,blocks/* code */.aY)(key_commands/* PUBLIC_KEY_FILE */.v),
                (0,blocks/* text */.Qq)(', which should come from a place that you trust more than this page. It is:'),
            ],
        },
        { kind: 'commands', text: publicKey.trimEnd() },
    ];
}

// EXTERNAL MODULE: ./packages/core/lib/report/level-blocks.js
var level_blocks = __webpack_require__(70725);
// EXTERNAL MODULE: ./packages/core/lib/report/subjects.js
var subjects = __webpack_require__(74735);
;// CONCATENATED MODULE: ./packages/core/lib/report/signing-summary.js





/** The summary of an action that signs: what was signed, by whom, where it is, how to check it. */
function signingSummary(result) {
    const notices = result.notices.map((notice) => ({ kind: 'paragraph', content: [(0,blocks/* strong */.ko)('Note: '), (0,blocks/* text */.Qq)(notice)] }));
    if (result.failure !== undefined)
        return [...failureBlocks(result.action, result.failure), ...publishedAnyway(result), ...notices];
    if (result.outcome === 'skipped')
        return [heading(`${result.action}: nothing was signed`, 'neutral'), ...notices];
    if (result.outcome === 'dry-run')
        return [...dryRunBlocks(result), ...notices];
    return [
        heading(titleOf(result), 'good'),
        subjectTable(result.bundles),
        { kind: 'paragraph', content: whoOf(result) },
        ...pairBlocks(result.bundles),
        ...(result.key === undefined ? [] : [keyTable(result.key)]),
        ...levelSections(result),
        { kind: 'paragraph', content: whereOf(result) },
        ...notices,
        ...commandBlocks(result),
        ...fieldBlocks(result),
    ];
}
/** Which bundle each of these makes a pair with. */
function pairBlocks(bundles) {
    const rows = bundles.flatMap(({ coSigns, fileName }) => coSigns === undefined
        ? []
        : [
            [
                (0,blocks/* code */.aY)(`sha256:${coSigns.statementDigest.sha256}`),
                (0,blocks/* code */.aY)(coSigns.source),
                (0,blocks/* code */.aY)(coSigns.signer),
                (0,blocks/* code */.aY)(fileName),
            ],
        ]);
    if (rows.length === 0)
        return [];
    return [
        { kind: 'paragraph', content: [(0,blocks/* text */.Qq)('A second signature over statements that somebody signed before:')] },
        { kind: 'table', head: ['Statement', 'Bundle of the first signer', 'First signer', 'Bundle of this one'], rows },
    ];
}
/** Heading, reason and remedy of a failure. */
function failureBlocks(action, failure) {
    const remedy = failure.remedy === undefined ? [] : [{ kind: 'paragraph', content: [(0,blocks/* strong */.ko)('What to do: '), (0,blocks/* text */.Qq)(failure.remedy)] }];
    return [
        heading(`${action}: ${failure.outcome === 'bad-input' ? 'stopped before the end' : failure.outcome}`, 'bad'),
        { kind: 'paragraph', content: [(0,blocks/* text */.Qq)(failure.message), (0,blocks/* text */.Qq)(' '), (0,blocks/* code */.aY)(failure.code)] },
        ...remedy,
    ];
}
function heading(title, mark) {
    return { kind: 'heading', level: 3, text: title, mark };
}
function titleOf(result) {
    const artifacts = result.bundles.reduce((sum, bundle) => sum + bundle.subjects.length, 0);
    const kinds = [...new Set(result.bundles.map((bundle) => KIND_TITLES[bundle.kind] ?? `${bundle.kind} attestation`))];
    return `${kinds.join(', ')} for ${artifacts} artifact${artifacts === 1 ? '' : 's'}, signed and verified`;
}
const KIND_TITLES = {
    provenance: 'Build provenance',
    spdx: 'SBOM (SPDX)',
    cyclonedx: 'SBOM (CycloneDX)',
    signature: 'Signature',
    vsa: 'Verification summary',
};
function subjectTable(bundles) {
    const isBatch = bundles.length > 1;
    const rows = bundles.flatMap((bundle) => bundle.subjects.map((subject) => [
        (0,blocks/* code */.aY)(subject.name),
        (0,blocks/* code */.aY)((0,subjects/* shownDigest */.uL)(subject)),
        (0,blocks/* text */.Qq)(bundle.predicateType ?? 'signature'),
        ...(isBatch ? [logEntry(bundle)] : []),
    ]));
    return { kind: 'table', head: ['Artifact', 'Digest', 'Says', ...(isBatch ? ['Log entry'] : [])], rows };
}
function whoOf({ signer, key, build, repository }) {
    if (signer === undefined && key === undefined)
        return [];
    return [
        (0,blocks/* strong */.ko)('Signed by '),
        ...(key === undefined ? [] : [(0,blocks/* text */.Qq)('the key '), (0,blocks/* code */.aY)(key.fingerprint), (0,blocks/* text */.Qq)(' at '), (0,blocks/* code */.aY)(key.source)]),
        ...(key === undefined || signer === undefined ? [] : [(0,blocks/* text */.Qq)(', certified as ')]),
        ...(signer === undefined ? [] : [(0,blocks/* code */.aY)(signer.identity), (0,blocks/* text */.Qq)(', known to '), (0,blocks/* code */.aY)(signer.issuer)]),
        (0,blocks/* text */.Qq)('. '),
        ...(build === undefined || repository === undefined
            ? []
            : [
                (0,blocks/* strong */.ko)('Source: '),
                (0,blocks/* code */.aY)(repository),
                (0,blocks/* text */.Qq)(' at '),
                (0,blocks/* code */.aY)(build.ref),
                (0,blocks/* text */.Qq)(', commit '),
                (0,blocks/* code */.aY)(build.commit),
                (0,blocks/* text */.Qq)(`, event ${build.event}.`),
            ]),
    ];
}
/** The level that a verifier will compute, with the evaluation where there is one; the signer itself claims none. */
function levelSections({ build, bundles, level }) {
    if (!bundles.some(({ kind }) => kind === 'provenance'))
        return [];
    if (level !== undefined) {
        const title = `A verifier will compute SLSA Build L${level.level} for it, and this is why`;
        return [{ kind: 'details', title, content: (0,level_blocks/* levelBlocks */.B5)(level), isOpen: true }];
    }
    if (build === undefined)
        return [];
    const known = build.runnerEnvironment !== 'github-hosted'
        ? `Build L1, because the job ran on a ${build.runnerEnvironment} runner, whose isolation nothing here shows; more for those who trust its operator`
        : build.isReusable
            ? 'up to Build L3 if its builder map trusts the reusable workflow that signed, else Build L2'
            : 'Build L2 at most, because the job that built also signed. A builder in a reusable workflow of its own would raise it';
    return [
        {
            kind: 'paragraph',
            content: [(0,blocks/* strong */.ko)('SLSA level: '), (0,blocks/* text */.Qq)(`a verifier will compute ${known}. Nothing is claimed here.`)],
        },
    ];
}
function logEntry({ logEntries: [entry] }) {
    if (entry === undefined)
        return (0,blocks/* text */.Qq)('none');
    return entry.url === undefined ? (0,blocks/* text */.Qq)(entry.logIndex) : (0,blocks/* link */.nf)(entry.logIndex, entry.url);
}
function whereOf({ bundles }) {
    const [first] = bundles;
    if (first === undefined)
        return [];
    const [time] = first.times;
    const log = first.logEntries.length === 0 ? [] : [(0,blocks/* strong */.ko)('Transparency log: '), (0,blocks/* text */.Qq)('entry '), logEntry(first), (0,blocks/* text */.Qq)('. ')];
    return [
        ...(bundles.length === 1 ? log : []),
        ...(time === undefined ? [] : [(0,blocks/* strong */.ko)('Signed at '), (0,blocks/* text */.Qq)(`${time}. `)]),
        ...(bundles.length === 1 ? storeFacts(first) : batchFacts(bundles)),
    ];
}
const PLACES = {
    github: 'GitHub, attestation',
    release: 'the release, asset',
    oci: 'the registry',
    file: 'a file',
};
function storeFacts(first) {
    if (first.stored.length === 0)
        return [];
    const places = first.stored.flatMap((stored, index) => {
        const label = stored.id === undefined ? PLACES[stored.store] : `${PLACES[stored.store]} ${stored.id}`;
        const others = (stored.attached?.length ?? 1) - 1;
        if (others > 0)
            return [(0,blocks/* text */.Qq)(`${index === 0 ? '' : ', '}${label} and beside ${others} more image${others === 1 ? '' : 's'}`)];
        const place = stored.url !== undefined ? (0,blocks/* link */.nf)(label, stored.url) : stored.path === undefined ? (0,blocks/* text */.Qq)(label) : (0,blocks/* code */.aY)(stored.path);
        return index === 0 ? [place] : [(0,blocks/* text */.Qq)(', '), place];
    });
    return [(0,blocks/* strong */.ko)('Stored in '), ...places, (0,blocks/* text */.Qq)('.')];
}
const MANY = {
    github: 'attestations at GitHub',
    release: 'assets of the release',
    oci: 'referrers in the registry',
    file: 'files',
};
/** How many bundles went where; the result file has each. */
function batchFacts(bundles) {
    const counts = new Map();
    for (const { stored } of bundles)
        for (const { store } of stored)
            counts.set(store, (counts.get(store) ?? 0) + 1);
    if (counts.size === 0)
        return [];
    const words = [...counts].map(([store, count]) => `${count} ${MANY[store]}`).join(', ');
    return [(0,blocks/* strong */.ko)('Stored as '), (0,blocks/* text */.Qq)(`${words}; the result file lists each.`)];
}
function fieldBlocks(result) {
    const { provenance } = result;
    if (provenance === undefined)
        return [];
    const rows = provenance.fields.map((field) => [(0,blocks/* code */.aY)(field.path), (0,blocks/* text */.Qq)(field.basis)]);
    const content = [
        {
            kind: 'paragraph',
            content: [
                (0,blocks/* strong */.ko)('certified'),
                (0,blocks/* text */.Qq)(' equals the signing certificate; '),
                (0,blocks/* strong */.ko)('claimed'),
                (0,blocks/* text */.Qq)(' is as good as the job that wrote it. Build type: '),
                (0,blocks/* code */.aY)(provenance.buildType),
            ],
        },
        { kind: 'table', head: ['Field of the provenance', 'Basis'], rows },
    ];
    return [{ kind: 'details', title: 'What the provenance says, and how far it can be believed', content }];
}
const TOOLS = {
    gh: 'With the GitHub CLI',
    cosign: 'With cosign 3',
    openssl: 'With openssl',
    slsa: 'With this suite',
    workflow: 'In a workflow',
};
/** Longest command that is worth showing, in characters. */
const MAX_COMMAND = 8_000;
function commandBlocks(result) {
    const [first] = result.bundles;
    const commands = first === undefined ? [] : (0,report_commands/* verifyCommands */.I)(result, first);
    if (commands.length === 0 || commands.some(({ text: command }) => command.length > MAX_COMMAND))
        return [];
    const more = (first?.subjects.length ?? 0) + result.bundles.length > 2 ? ', for the first artifact' : '';
    return [
        { kind: 'heading', level: 4, text: `How to check it${more}`, mark: 'neutral' },
        ...commands.flatMap((command) => [
            { kind: 'paragraph', content: [(0,blocks/* text */.Qq)(`${TOOLS[command.tool]}:`)] },
            { kind: 'commands', text: command.text },
        ]),
        ...(result.key === undefined || result.signer !== undefined ? [] : publicKeyBlocks(result.key)),
        ...(result.needsTrustedRoot
            ? [
                {
                    kind: 'paragraph',
                    content: [
                        (0,blocks/* code */.aY)('trusted_root.json'),
                        (0,blocks/* text */.Qq)(' is the trust root of the private Sigstore, given here as '),
                        (0,blocks/* code */.aY)('trusted-root'),
                        (0,blocks/* text */.Qq)('.'),
                    ],
                },
            ]
            : []),
    ];
}
function dryRunBlocks(result) {
    const rows = (result.statements ?? []).map((path) => [(0,blocks/* code */.aY)(path)]);
    const title = heading(`${result.action}: dry run, nothing was signed`, 'neutral');
    if (rows.length === 0)
        return [title, { kind: 'paragraph', content: [(0,blocks/* text */.Qq)('Plain signatures have no statement to look at.')] }];
    return [
        title,
        { kind: 'paragraph', content: [(0,blocks/* text */.Qq)('These statements would have been signed:')] },
        { kind: 'table', head: ['Unsigned statement'], rows },
        ...fieldBlocks(result),
    ];
}
function publishedAnyway(result) {
    const rows = result.bundles.flatMap((bundle) => bundle.stored.map((stored) => [
        (0,blocks/* code */.aY)(bundle.fileName),
        (0,blocks/* text */.Qq)(stored.store),
        (0,blocks/* code */.aY)(stored.id ?? stored.path ?? stored.url ?? ''),
    ]));
    if (rows.length === 0)
        return [];
    return [
        { kind: 'paragraph', content: [(0,blocks/* strong */.ko)('Already published when it stopped:')] },
        { kind: 'table', head: ['Bundle', 'Store', 'Id'], rows },
    ];
}


/***/ }),

/***/ 72244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ stepsTable),
/* harmony export */   Q: () => (/* binding */ stepTables)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90284);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5765);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50082);



/** Tables in one report; the result file has all. */
const MAX_TABLES = 5;
/** The steps of the layout that artifacts went through, once for all that went through them alike. */
function stepTables({ artifacts, layout }) {
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupArtifacts */ .H)(artifacts).filter(({ artifacts: [{ steps = [] }] }) => steps.length > 0);
    return groups.slice(0, MAX_TABLES).map((group) => ({
        kind: 'details',
        title: `${(0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactsOf */ .N)(group)}: ${stepsWords(group.artifacts[0])}${layout === undefined ? '' : ` of ${layout.source}`}`,
        content: stepsTable(group.artifacts[0]),
        isOpen: groups.length === 1,
    }));
}
/** Who did each step, by whom it was attested, and how many had to. */
function stepsTable({ steps = [] }) {
    const rows = steps.flatMap(stepRows);
    const head = ['Step', 'Attested', 'By', 'Who is', 'Needs', 'Bundle'];
    return rows.length === 0 ? [] : [{ kind: 'table', head, rows }];
}
function stepsWords({ steps = [] }) {
    return steps.length === 1 ? 'the one step' : `all ${steps.length} steps`;
}
function stepRows({ name, attested }) {
    return attested.flatMap(({ predicateType, threshold, by }) => by.map((functionary) => [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(name),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(predicateType),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(functionary.name),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(whoIs(functionary)),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(threshold === 1 ? '1' : `${threshold} who agree`),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(functionary.source),
    ]));
}
function whoIs({ signer, key }) {
    return signer?.identity ?? key?.fingerprint ?? '';
}


/***/ }),

/***/ 74735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zk: () => (/* binding */ signedBy),
/* harmony export */   mc: () => (/* binding */ shownKind),
/* harmony export */   qI: () => (/* binding */ shownArtifact),
/* harmony export */   uL: () => (/* binding */ shownDigest)
/* harmony export */ });
/** `algorithm:hex` of the first digest. */
function shownDigest(subject) {
    const [algorithm, hex] = Object.entries(subject.digest)[0] ?? [];
    return algorithm === undefined ? '' : `${algorithm}:${hex}`;
}
/** An artifact as it was named: of an image with the tag that was asked for, of a platform with the platform. */
function shownArtifact({ subject, image }) {
    const tag = image?.tag === undefined ? '' : `:${image.tag}`;
    const platform = image?.platform === undefined ? '' : ` (${image.platform})`;
    return `${subject.name}${tag}${platform}`;
}
/** What a bundle says: the type of its statement, or that it is a signature and nothing more. */
function shownKind({ kind, predicateType }) {
    return kind === 'signature' ? 'signature' : (predicateType ?? 'attestation');
}
/** Who signed, in one line: the certificate's identity, or the key's fingerprint. */
function signedBy({ signer, key }) {
    return signer?.identity ?? `key ${key?.fingerprint ?? 'unknown'}`;
}


/***/ }),

/***/ 67658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ policyTable),
/* harmony export */   y: () => (/* binding */ verifyReport)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90284);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5765);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50082);
/* harmony import */ var _level_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70725);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65013);
/* harmony import */ var _signing_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35200);
/* harmony import */ var _step_tables_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72244);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(74735);
/* harmony import */ var _verify_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1674);









/** Most stories that are told one by one, and of these the ones with all tables; the result file has the rest. */
const MAX_STORIES = 1000;
const MAX_TABLES = 100;
/** Stories that begin unfolded. */
const MAX_OPEN = 3;
/** The report of `verify` for a page of its own: the verdict, then each artifact's chain with the evidence. */
function verifyReport(result) {
    if (result.failure !== undefined && result.artifacts.length === 0)
        return [...(0,_signing_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .failureBlocks */ .p)(result.action, result.failure), ...noteBlocks(result)];
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupArtifacts */ .H)(result.artifacts);
    const told = groups.slice(0, MAX_STORIES);
    const levels = new Map();
    return [
        { ...(0,_verify_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictHeading */ .G8)(result), level: 2 },
        { kind: 'facts', facts: overview(result) },
        ...(result.failure === undefined ? [] : [reasonBlock(result.failure)]),
        (0,_verify_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .demandBlock */ .fI)(result),
        ...noteBlocks(result),
        ...(0,_verify_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .placesTable */ .pH)(result.artifacts),
        ...(0,_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .pairsTable */ .s)(result.artifacts),
        { kind: 'heading', level: 3, text: 'From source to verdict', mark: 'neutral' },
        { kind: 'paragraph', content: (0,_level_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .basisWords */ .S3)() },
        ...told.map((group, index) => story(group, index, result, levels)),
        ...(groups.length > told.length
            ? [
                {
                    kind: 'paragraph',
                    content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`… and ${groups.length - told.length} more, listed in the result file.`)],
                },
            ]
            : []),
    ];
}
function overview(result) {
    const { artifacts, level, policy, layout, vsa, verifiedAt, outcome } = result;
    const good = artifacts.filter((artifact) => artifact.outcome === 'verified').length;
    return [
        {
            label: 'Verdict',
            value: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .badge */ .qS)(outcome, outcome === 'verified' ? 'good' : outcome === 'undecided' ? 'open' : 'bad'),
        },
        { label: 'Artifacts', value: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`${good} of ${artifacts.length} verified`) },
        ...(level === undefined
            ? []
            : [{ label: 'SLSA level', value: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`Build L${level}${artifacts.length > 1 ? ' or higher' : ''}`) }]),
        ...(policy === undefined ? [] : [{ label: 'Policy', value: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(policy.source) }]),
        ...(layout === undefined ? [] : [{ label: 'Layout', value: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(layout.source) }]),
        ...(vsa === undefined
            ? []
            : [{ label: 'Verification summary', value: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`${vsa.result}, ${vsa.isSigned ? 'signed' : 'unsigned'}`) }]),
        ...(verifiedAt === undefined
            ? []
            : [{ label: 'Verified at', value: (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(verifiedAt.replace(/^([-\d]+)T([:.\d]+)Z$/, '$1 $2 UTC')) }]),
    ];
}
function reasonBlock({ message, code: id, remedy }) {
    const todo = remedy === undefined ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(' What to do: '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(remedy)];
    return { kind: 'paragraph', content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)('Why: '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(message), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(' '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(id), ...todo] };
}
function noteBlocks({ notices }) {
    return notices.map((notice) => ({ kind: 'paragraph', content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)('Note: '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(notice)] }));
}
function story(group, index, result, levels) {
    const [first] = group.artifacts;
    const { level } = group.bundle ?? {};
    const name = (0,_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactsOf */ .N)(group);
    const title = `${name}: ${first.outcome}${level === undefined ? '' : `, Build L${level.level}`}`;
    return {
        kind: 'details',
        title,
        mark: _verify_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOME_MARKS */ .Uq[first.outcome],
        isOpen: index < MAX_OPEN,
        content: [{ kind: 'chain', chain: (0,_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .chainOf */ .d)(group, result) }, ...evidence(group, index, levels)],
    };
}
function evidence(group, index, levels) {
    const { artifacts, bundle } = group;
    const [first] = artifacts;
    const remedy = first.failure?.remedy;
    return [
        ...(remedy === undefined ? [] : [{ kind: 'paragraph', content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)('What to do: '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(remedy)] }]),
        ...levelStory(group, index, levels),
        ...(first.policy === undefined ? [] : [policyTable(first.policy)]),
        ...(0,_step_tables_js__WEBPACK_IMPORTED_MODULE_7__/* .stepsTable */ .A)(first),
        ...(artifacts.length > 1 || bundle === undefined ? [digestTable(group)] : []),
        ...(index < MAX_TABLES ? [...(0,_verify_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .acceptedTable */ .AZ)([first]), ...(0,_verify_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .rejectedTable */ .t0)([first]), ...(0,_verify_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .unsignedTable */ .uF)([first])] : []),
    ];
}
/** A level with all its reasons once; where it comes again, the page says where it stands. */
function levelStory(group, index, levels) {
    const level = group.bundle?.level;
    if (level === undefined)
        return [];
    const key = JSON.stringify([level.requirements, level.fields.length, level.builder]);
    const before = levels.get(key);
    if (before !== undefined) {
        const same = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(`: for the same reasons, requirement by requirement, as `);
        return [{ kind: 'paragraph', content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(`SLSA Build L${level.level}`), same, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(before), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('.')] }];
    }
    levels.set(key, (0,_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactsOf */ .N)(group));
    return index < MAX_TABLES ? (0,_level_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .levelBlocks */ .B5)(level) : (0,_level_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .levelLine */ .v0)(level);
}
function digestTable({ artifacts }) {
    const rows = artifacts.map((artifact) => [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_8__/* .shownArtifact */ .qI)(artifact)),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_8__/* .shownDigest */ .uL)(artifact.subject)),
    ]);
    const table = { kind: 'table', head: ['Artifact', 'Digest'], rows };
    return rows.length <= 10 ? table : { kind: 'details', title: `The ${rows.length} artifacts`, content: [table] };
}
/** What each rule of the policy says. */
function policyTable({ rules }) {
    const marks = { pass: 'good', fail: 'bad', undecided: 'open' };
    const rows = rules.map(({ id, verdict, reason, source }) => [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(id),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .badge */ .qS)(verdict, marks[verdict]),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(reason),
        source === undefined ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)('') : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(source),
    ]);
    return { kind: 'table', head: ['Rule of the policy', 'Verdict', 'Why', 'Decided by'], rows };
}


/***/ }),

/***/ 1674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ acceptedTable),
/* harmony export */   G8: () => (/* binding */ verdictHeading),
/* harmony export */   Il: () => (/* binding */ verifySummary),
/* harmony export */   Uq: () => (/* binding */ OUTCOME_MARKS),
/* harmony export */   fI: () => (/* binding */ demandBlock),
/* harmony export */   pH: () => (/* binding */ placesTable),
/* harmony export */   t0: () => (/* binding */ rejectedTable),
/* harmony export */   uF: () => (/* binding */ unsignedTable)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90284);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5765);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50082);
/* harmony import */ var _level_blocks_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70725);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65013);
/* harmony import */ var _signing_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35200);
/* harmony import */ var _step_tables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72244);
/* harmony import */ var _subjects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74735);








/** How an outcome is shown. */
const OUTCOME_MARKS = {
    verified: 'good',
    refused: 'bad',
    'bad-input': 'bad',
    undecided: 'bad',
};
/** Level reports that differ and are shown in a summary; the result file has all. */
const MAX_LEVELS = 5;
/** Places up to which their table is unfolded. */
const MAX_OPEN_PLACES = 20;
/** The summary of `verify`: per artifact the verdict, who signed and when, or the reason of the refusal; the levels. */
function verifySummary(result) {
    if (result.failure !== undefined && result.artifacts.length === 0)
        return (0,_signing_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .failureBlocks */ .p)(result.action, result.failure);
    const isLevelled = result.artifacts.some(({ level }) => level !== undefined);
    return [
        verdictHeading(result),
        {
            kind: 'table',
            head: ['Artifact', 'Digest', 'Verdict', ...(isLevelled ? ['SLSA level'] : []), 'Signed by, or why not'],
            rows: result.artifacts.map((artifact) => verdictRow(artifact, isLevelled)),
        },
        ...(result.failure?.remedy === undefined
            ? []
            : [{ kind: 'paragraph', content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('What to do: '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(result.failure.remedy)] }]),
        demandBlock(result),
        ...levelSections(result),
        ...policySections(result),
        ...(0,_step_tables_js__WEBPACK_IMPORTED_MODULE_2__/* .stepTables */ .Q)(result),
        ...placesTable(result.artifacts),
        ...(0,_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .pairsTable */ .s)(result.artifacts),
        ...acceptedTable(result.artifacts),
        ...rejectedTable(result.artifacts),
        ...unsignedTable(result.artifacts),
        ...writtenBlocks(result),
        ...result.notices.map((notice) => ({ kind: 'paragraph', content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Note: '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(notice)] })),
    ];
}
/** Verified only when every artifact is, there is one, and the whole run says so. */
function verdictHeading({ artifacts, outcome }) {
    const good = artifacts.filter((artifact) => artifact.outcome === 'verified').length;
    const isGood = outcome === 'verified' && good === artifacts.length && good > 0;
    const plural = artifacts.length === 1 ? '' : 's';
    const words = isGood
        ? `Verified: ${good} artifact${plural}`
        : `Not verified: ${artifacts.length - good} of ${artifacts.length} artifact${plural}`;
    return { kind: 'heading', level: 3, text: words, mark: isGood ? 'good' : 'bad' };
}
function verdictRow(artifact, isLevelled) {
    const [first] = artifact.accepted;
    // A reason against the artifact is worth more than who signed it.
    const { failure, level, subject, outcome } = artifact;
    const last = failure !== undefined || first === undefined ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(failure?.message ?? '') : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .signedBy */ .Zk)(first));
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .shownArtifact */ .qI)(artifact)),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .shownDigest */ .uL)(subject)),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .badge */ .qS)(outcome, OUTCOME_MARKS[outcome]),
        ...(isLevelled ? [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(level === undefined ? 'none shown' : `Build L${level}`)] : []),
        last,
    ];
}
/** What was demanded, and what was left open. */
function demandBlock(result) {
    const demanded = Object.entries(result.demanded).flatMap(([name, value], index) => [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(index === 0 ? '' : ', '),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${name} `),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(value),
    ]);
    const policy = result.policy === undefined ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('; policy '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(result.policy.source)];
    const unbound = result.unbound.length === 0 ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' Not demanded: '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${result.unbound.join(', ')}.`)];
    return { kind: 'paragraph', content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Demanded: '), ...demanded, ...policy, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('.'), ...unbound] };
}
/** Each level report that differs, once. */
function levelSections({ artifacts }) {
    const seen = new Map();
    for (const group of (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupArtifacts */ .H)(artifacts)) {
        const level = group.bundle?.level;
        const key = JSON.stringify(level);
        if (level !== undefined && !seen.has(key)) {
            seen.set(key, { title: `${(0,_chain_js__WEBPACK_IMPORTED_MODULE_6__/* .artifactsOf */ .N)(group)}: SLSA Build L${level.level}, and why`, level });
        }
    }
    const shown = [...seen.values()].slice(0, MAX_LEVELS);
    const more = seen.size - shown.length;
    return [
        ...shown.map(({ title, level }) => ({ kind: 'details', title, content: (0,_level_blocks_js__WEBPACK_IMPORTED_MODULE_7__/* .levelBlocks */ .B5)(level), isOpen: seen.size === 1 })),
        ...(more === 0
            ? []
            : [
                {
                    kind: 'paragraph',
                    content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`… and ${more} more levels, with their reasons in the result file.`)],
                },
            ]),
    ];
}
function policySections({ artifacts }) {
    const rows = artifacts.flatMap((artifact) => (artifact.policy?.rules ?? [])
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ id, verdict, reason }) => [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .shownArtifact */ .qI)(artifact)),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .badge */ .qS)(verdict, verdict === 'fail' ? 'bad' : 'open'),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reason),
    ]));
    return rows.length === 0 ? [] : [{ kind: 'table', head: ['Artifact', 'Rule of the policy', 'Verdict', 'Why'], rows }];
}
function writtenBlocks({ report, vsa, svr, manifests = [] }) {
    const pinned = manifests.flatMap((one) => (one.pinned === undefined ? [] : [one.pinned]));
    const files = [
        ...(report?.html === undefined ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('HTML report '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.html), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('. ')]),
        ...(report?.sarif === undefined ? [] : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('SARIF '), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(report.sarif), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('. ')]),
        ...(vsa === undefined
            ? []
            : [
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`Verification summary (${vsa.isSigned ? 'signed' : 'unsigned'}, ${vsa.result}) `),
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(vsa.path),
                (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('. '),
            ]),
        ...(svr === undefined
            ? []
            : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`Verification result (${svr.isSigned ? 'signed' : 'unsigned'}) `), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(svr.path), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('. ')]),
        ...(pinned.length === 0
            ? []
            : [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(`${pinned.length} manifest(s) with pinned images, `), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(pinned[0] ?? ''), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(' first. ')]),
    ];
    return files.length === 0 ? [] : [{ kind: 'paragraph', content: [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('Written: '), ...files] }];
}
/** Every place in a manifest that names an image, with the verdict about it; those first that did not verify. */
function placesTable(artifacts) {
    const rows = artifacts
        .flatMap((artifact) => (artifact.places ?? []).map((place) => ({ artifact, place })))
        .sort((a, b) => rank(a.artifact) - rank(b.artifact))
        .map(({ artifact: { subject, outcome }, place }) => [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(place.image),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(ROLES[place.role]),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(`${place.file}:${place.line}:${place.column}`),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(place.path),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .shownDigest */ .uL)(subject)),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .badge */ .qS)(outcome, OUTCOME_MARKS[outcome]),
    ]);
    if (rows.length === 0)
        return [];
    const head = ['Image as written', 'Is', 'Where', 'Path', 'Digest', 'Verdict'];
    return [
        {
            kind: 'details',
            title: `${rows.length} place(s) that name images`,
            content: [{ kind: 'table', head, rows }],
            isOpen: rows.length <= MAX_OPEN_PLACES,
        },
    ];
}
const ROLES = {
    runs: 'run in a container',
    mounts: 'mounted',
    base: 'built from',
    frontend: 'building it',
    seen: 'seen in no known workload',
    undecided: 'decided elsewhere',
};
function rank({ outcome }) {
    return outcome === 'verified' ? 1 : 0;
}
/** Bundles that satisfy every demand, folded. */
function acceptedTable(artifacts) {
    const rows = artifacts.flatMap((artifact) => artifact.accepted.map((bundle) => acceptedRow(artifact, bundle)));
    const head = ['Artifact', 'Bundle', 'Says', 'Profile', 'Log entry', 'Time'];
    return rows.length === 0 ? [] : [folded('Bundles that satisfy every demand', head, rows)];
}
/** Bundles that do not, and why, folded. */
function rejectedTable(artifacts) {
    const rows = artifacts.flatMap((artifact) => artifact.rejected.map(({ source, failure }) => [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .shownArtifact */ .qI)(artifact)),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(failure.message),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(failure.code),
    ]));
    return rows.length === 0 ? [] : [folded('Bundles that do not', ['Artifact', 'Bundle', 'Reason', 'Code'], rows)];
}
/** What BuildKit keeps in an index without a signature, folded: it explains a refusal, and proves nothing. */
function unsignedTable(artifacts) {
    const rows = artifacts.flatMap((artifact) => (artifact.unsigned ?? []).map(({ source, about, predicateTypes }) => [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .shownArtifact */ .qI)(artifact)),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(source),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(about ?? ''),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(predicateTypes.join(', ')),
    ]));
    const head = ['Artifact', 'Manifest', 'Claims to be about', 'Says'];
    return rows.length === 0 ? [] : [folded('Unsigned statements of the builder, which prove nothing', head, rows)];
}
function folded(title, head, rows) {
    return { kind: 'details', title, content: [{ kind: 'table', head, rows }] };
}
function acceptedRow(artifact, bundle) {
    const [entry] = bundle.logEntries;
    const log = entry === undefined
        ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('none')
        : entry.url === undefined
            ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(entry.logIndex)
            : (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(entry.logIndex, entry.url);
    return [
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .shownArtifact */ .qI)(artifact)),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(bundle.source),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_subjects_js__WEBPACK_IMPORTED_MODULE_4__/* .shownKind */ .mc)(bundle)),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(bundle.profile),
        log,
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(bundle.times[0] ?? ''),
    ];
}


/***/ })

};
