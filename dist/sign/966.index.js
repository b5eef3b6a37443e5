export const id = 966;
export const ids = [966];
export const modules = {

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_SUMMARY_BYTES: () => (/* reexport */ MAX_SUMMARY_BYTES),
  RESULT_VERSION: () => (/* reexport */ RESULT_VERSION),
  badge: () => (/* reexport */ badge),
  chainOf: () => (/* reexport */ chainOf),
  code: () => (/* reexport */ code),
  columnsOf: () => (/* reexport */ columnsOf),
  escapeHtml: () => (/* reexport */ escapeHtml),
  escapeMarkup: () => (/* reexport */ escapeMarkup),
  failureBlocks: () => (/* reexport */ failureBlocks),
  groupArtifacts: () => (/* reexport */ groupArtifacts),
  htmlReport: () => (/* reexport */ htmlReport),
  levelBlocks: () => (/* reexport */ levelBlocks),
  levelLine: () => (/* reexport */ levelLine),
  link: () => (/* reexport */ blocks_link),
  policyTable: () => (/* reexport */ policyTable),
  renderHtml: () => (/* reexport */ renderHtml),
  renderMarkdown: () => (/* reexport */ renderMarkdown),
  renderText: () => (/* reexport */ renderText),
  sarifLog: () => (/* reexport */ sarifLog),
  shellWord: () => (/* reexport */ shellWord),
  signingSummary: () => (/* reexport */ signingSummary),
  strong: () => (/* reexport */ strong),
  text: () => (/* reexport */ blocks_text),
  verifyCommands: () => (/* reexport */ verifyCommands),
  verifyReport: () => (/* reexport */ verifyReport),
  verifySummary: () => (/* reexport */ verifySummary),
  visible: () => (/* reexport */ visible)
});

;// CONCATENATED MODULE: ./packages/core/lib/report/blocks.js
/** Longest text of a table's cell, and of a line elsewhere, in characters; what is longer is cut. */
const MAX_CELL = 200;
const MAX_LINE = 2000;
const blocks_text = (value) => ({ kind: 'text', text: value });
const strong = (value) => ({ kind: 'strong', text: value });
const code = (value) => ({ kind: 'code', text: value });
/** A link; anything but https (or http on loopback, for tests) is shown as text. */
const blocks_link = (label, url) => /^https:\/\/|^http:\/\/127\.0\.0\.1[:/]/.test(url) ? { kind: 'link', text: label, url } : blocks_text(label);
/** A verdict as a sign and a word. */
const badge = (value, mark) => ({ kind: 'badge', text: value, mark });
/**
 * Control characters, line and paragraph separators, the marks that turn the direction of writing, characters that are
 * there and cannot be seen, and halves of characters.
 */
const UNPRINTABLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2028\u2029\ufff9-\ufffb\ufffe\uffff]/gu;
/** The text with everything that a terminal or browser would act on shown as `\u{…}`. */
function visible(value) {
    return value.replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** The text, or its beginning and an ellipsis; never half of a character. */
function shortened(value, max) {
    if (value.length <= max)
        return value;
    return `${value.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** The text as HTML that is nothing but text, in attributes too. */
function escapeHtml(value) {
    return visible(value).replace(/[&<>"'`=]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** As {@link escapeHtml}, Markdown's own characters included. */
function escapeMarkup(value) {
    return visible(value).replace(/[&<>"'`|*_[\]()#~\\!:@]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./packages/core/lib/report/subjects.js
/** `algorithm:hex` of the first digest. */
function shownDigest(subject) {
    const [algorithm, hex] = Object.entries(subject.digest)[0] ?? [];
    return algorithm === undefined ? '' : `${algorithm}:${hex}`;
}
/** Who signed, in one line: the certificate's identity, or the key's fingerprint. */
function signedBy({ signer, key }) {
    return signer?.identity ?? `key ${key?.fingerprint ?? 'unknown'}`;
}

;// CONCATENATED MODULE: ./packages/core/lib/report/chain.js

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
            ...(artifacts.length === 1 ? [{ label: 'Digest', value: shownDigest(first.subject) }] : []),
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
    return others.length === 0 ? first.subject.name : `${others.length + 1} artifacts`;
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
        { label: 'Says', value: bundle.predicateType ?? 'signature' },
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

;// CONCATENATED MODULE: ./packages/core/lib/report/columns.js

/** Characters that take two columns of a fixed-width font: East Asian scripts, emoji, and all that a font may draw wide. */
const WIDE = /[\u0590-\u10ff\u1100-\u1dff\u2190-\u{10ffff}]/u;
/** Signs of our own, which take one. */
const NARROW = '…✓✕●◐○→│╳┆';
/** Columns that a text takes in a fixed-width font; marks above and below letters take none, wide characters two. */
function columnsOf(value) {
    let columns = 0;
    for (const character of value)
        columns += widthOf(character);
    return columns;
}
/**
 * The text in lines of at most so many columns, broken where names are: at blanks, before `@`, after `/` and `.`, else
 * anywhere. What does not fit into `maxLines` ends with an ellipsis. Nothing in it is acted on by a terminal or browser.
 */
function wrapped(value, columns, maxLines = Number.POSITIVE_INFINITY) {
    const lines = [];
    let rest = [...withoutTowers(visible(value.slice(0, columns * Math.min(maxLines, 10_000) * 8)))];
    while (rest.length > 0 && lines.length < maxLines) {
        const end = breakAt(rest, columns);
        lines.push(rest.slice(0, end).join('').trimEnd());
        rest = rest.slice(end);
        while (rest[0] === ' ')
            rest = rest.slice(1);
    }
    if (rest.length > 0)
        lines.push(ended(lines.pop() ?? '', columns));
    return lines.length === 0 ? [''] : lines;
}
/** How many of the characters go onto the line. */
function breakAt(characters, columns) {
    let taken = 0;
    let end = 0;
    while (end < characters.length && taken + widthOf(characters[end] ?? '') <= columns) {
        taken += widthOf(characters[end] ?? '');
        end += 1;
    }
    if (end >= characters.length)
        return characters.length;
    for (let at = end; at > end * 0.4; at -= 1) {
        const next = characters[at];
        const last = characters[at - 1];
        if (next === ' ' || next === '@' || last === '/' || last === ' ' || (last === '.' && next !== '.'))
            return at;
    }
    return Math.max(1, end);
}
function ended(line, columns) {
    const characters = [...line];
    while (characters.length > 0 && columnsOf(characters.join('')) > columns - 1)
        characters.pop();
    return `${characters.join('')}…`;
}
/** At most two marks on a letter: more would cover the lines above. */
function withoutTowers(value) {
    return value.replace(/(\p{M}{2})\p{M}+/gu, '$1');
}
function widthOf(character) {
    if (/\p{M}/u.test(character))
        return 0;
    if (NARROW.includes(character))
        return 1;
    return WIDE.test(character) ? 2 : 1;
}

// EXTERNAL MODULE: ./packages/in-toto-attestation/lib/index.js + 23 modules
var lib = __webpack_require__(1068);
;// CONCATENATED MODULE: ./packages/core/lib/report/commands.js

/** Names that `cosign verify-blob-attestation --type` knows; others are given as they are. */
const COSIGN_TYPES = {
    [lib/* PREDICATE */.W3.provenanceV1]: 'slsaprovenance1',
    [lib/* PREDICATE */.W3.provenanceV02]: 'slsaprovenance02',
    [lib/* PREDICATE */.W3.cyclonedx]: 'cyclonedx',
};
/** Issuer that `gh` expects when it is told none. */
const DEFAULT_ISSUER = 'https://token.actions.githubusercontent.com';
/** What a bundle is in that is one line of a file. */
const ATTESTATION_FILE = 'attestation.json';
/** A word for a POSIX shell: as it is when harmless, else in single quotes. */
function shellWord(word) {
    return /^[A-Za-z0-9_./:@%+=,-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
/**
 * Commands that check one bundle of the result: `gh` where GitHub's tool knows the instance, `cosign` where there is a
 * log or a root of one's own, and a step of this suite. They bind artifact, identity, issuer and type.
 */
function verifyCommands(result, bundle) {
    const { signer } = result;
    const [subject] = bundle.subjects;
    if (signer === undefined || subject === undefined)
        return [];
    const check = { result, bundle, subject, signer, image: imageOf(subject) };
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
    const { result, bundle, signer, image, subject } = check;
    if (result.instance === 'private' || result.repository === undefined || bundle.kind === 'signature')
        return undefined;
    const host = URL.canParse(signer.identity) ? new URL(signer.identity).host : 'github.com';
    return joined([
        `gh attestation verify ${image === undefined ? fileWord(subject.name) : shellWord(`oci://${image}`)}`,
        `--repo ${shellWord(result.repository)}`,
        ...(isInGitHub(bundle) ? [] : [`--bundle ${fileWord(bundleFile(check))}`]),
        `--cert-identity ${shellWord(signer.identity)}`,
        ...(signer.issuer === DEFAULT_ISSUER ? [] : [`--cert-oidc-issuer ${shellWord(signer.issuer)}`]),
        ...(bundle.predicateType === undefined ? [] : [`--predicate-type ${shellWord(bundle.predicateType)}`]),
        ...(host === 'github.com' ? [] : [`--hostname ${shellWord(host)}`]),
    ]);
}
function cosignCommand(check) {
    const { result, bundle, signer, image, subject } = check;
    // GitHub's own instance has no log, which cosign demands by default; gh is the tool for it.
    if (result.instance === 'github')
        return undefined;
    const isSignature = bundle.kind === 'signature';
    const type = bundle.predicateType ?? '';
    const artifact = image === undefined || isSignature
        ? fileWord(subject.name)
        : `--digest ${subject.digest.sha256 ?? ''} --digestAlg sha256`;
    const command = joined([
        `cosign ${isSignature ? 'verify-blob' : 'verify-blob-attestation'} ${artifact}`,
        `--bundle ${fileWord(bundleFile(check))}`,
        ...(isSignature ? [] : [`--type ${shellWord(COSIGN_TYPES[type] ?? type)}`]),
        ...(result.needsTrustedRoot ? ['--trusted-root trusted_root.json'] : []),
        ...(bundle.logEntries.length > 0 ? [] : ['--insecure-ignore-tlog=true', '--use-signed-timestamps']),
        `--certificate-identity ${shellWord(signer.identity)}`,
        `--certificate-oidc-issuer ${shellWord(signer.issuer)}`,
    ]);
    return [...bundleSteps(check), command].join('\n');
}
/** What makes the one file that the command reads out of where the bundle is kept. */
function bundleSteps(check) {
    const { result, bundle, subject, image } = check;
    if (hasOwnFile(bundle))
        return [];
    if (isInGitHub(bundle) && result.repository !== undefined) {
        const artifact = image === undefined ? fileWord(subject.name) : shellWord(`oci://${image}`);
        const type = bundle.predicateType === undefined ? '' : ` --predicate-type ${shellWord(bundle.predicateType)}`;
        return [`gh attestation download ${artifact} --repo ${shellWord(result.repository)}${type} --limit 1`];
    }
    return result.bundles.length > 1 ? [`head -n 1 ${ATTESTATION_FILE} > ${fileWord(bundle.fileName)}`] : [];
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
        isPlain ? `    files: ${yamlValue(subject.name)}` : `    digests: ${algorithm ?? ''}:${hex ?? ''}`,
        ...(isInGitHub(bundle) ? [] : [`    bundle: ${yamlValue(bundleFile(check))}`]),
        ...(bundle.predicateType === undefined ? [] : [`    predicate-type: ${yamlValue(bundle.predicateType)}`]),
        `    certificate-identity: ${yamlValue(signer.identity)}`,
        `    certificate-oidc-issuer: ${yamlValue(signer.issuer)}`,
        ...(result.needsTrustedRoot ? ['    trusted-root: trusted_root.json'] : []),
    ].join('\n');
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
/** A file name that no command takes for an option. */
function fileWord(name) {
    return shellWord(name.startsWith('-') ? `./${name}` : name);
}

;// CONCATENATED MODULE: ./packages/core/lib/report/groups.js
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
    const { subject, outcome, failure, policy } = artifact;
    const bundle = decidingBundle(artifact);
    const reason = failure === undefined ? '' : withoutName(failure.message, subject.name);
    const evidence = bundle === undefined ? {} : { ...bundle, source: '' };
    return JSON.stringify([outcome, failure?.code, reason, policy, evidence]);
}
function withoutName(message, name) {
    return name === '' ? message : message.replaceAll(name, '\u0000');
}

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

;// CONCATENATED MODULE: ./packages/core/lib/report/chain-table.js

/** What a link's state is called, and its mark. */
const LINK_WORDS = {
    holds: { word: 'holds', mark: 'good' },
    broken: { word: 'broken', mark: 'bad' },
    open: { word: 'not shown', mark: 'open' },
};
/** The chain as a table, where no picture can be drawn: station, what is known of it, how far to believe it. */
function chainTable({ nodes, links }) {
    const rows = nodes.flatMap((node, index) => {
        const facts = node.facts.map((fact) => factRow(node.name, fact));
        const known = facts.length > 0 ? facts : [[blocks_text(node.name), blocks_text(''), blocks_text(node.note ?? 'not known'), blocks_text('')]];
        const link = links[index];
        return link === undefined ? known : [...known, linkRow(link)];
    });
    return { kind: 'table', head: ['Station', 'What', 'Value', 'Basis'], rows };
}
function factRow(name, { label, value, basis }) {
    return [blocks_text(name), blocks_text(label), code(value), blocks_text(basis ?? '')];
}
function linkRow({ state, reason }) {
    const { word, mark } = LINK_WORDS[state];
    return [blocks_text('↓'), badge(word, mark), blocks_text(reason), blocks_text('')];
}

;// CONCATENATED MODULE: ./packages/core/lib/report/chain-svg.js



/** Measures of the picture, in CSS pixels. The style sheet of the page knows the first two. */
const NODE_WIDTH = 244;
const GAP = 48;
const PADDING = 14;
const HEADER = 46;
const LINE = 15;
const FACT_GAP = 9;
/** Columns of a value's line, how wide one is in a fixed-width font of 12 pixels, and most lines of a value. */
const COLUMNS = 29;
const COLUMN = 7.2;
const MAX_LINES = 4;
/** A sign for each basis, so that nobody needs the colour. */
const BASIS_SIGNS = { certified: '●', vouched: '◐', claimed: '○' };
/**
 * The chain as a picture that is part of the page: four stations and what joins them, and below it the reasons of what
 * does not hold. Which way it runs is up to the page's style sheet (classes `n0`–`n3`, `k0`–`k2`, own heights of the stations in
 * `--h0`–`--h3`). Text is cut to fit its box; the whole stands in each station's title.
 */
function chainFigure(chain) {
    const heights = chain.nodes.map(heightOf);
    const height = Math.max(...heights);
    const style = heights.map((own, index) => `--h${index}:${own}px`).join(';');
    const width = 4 * NODE_WIDTH + 3 * GAP;
    const nodes = chain.nodes.map((node, index) => drawnNode(node, index, height));
    const links = chain.links.map((link, index) => drawnLink(link, index, height));
    const title = `<title>${whole(chain.title, MAX_CELL)}</title><desc>${whole(described(chain), 4 * MAX_LINE)}</desc>`;
    const svg = `<svg class="chain" role="img" width="${width}" height="${height}" style="${style}">${title}${links.join('')}${nodes.join('')}</svg>`;
    const reasons = chain.links.flatMap((link, index) => !needsWords(chain, index)
        ? []
        : [reasonLine(link, chain.nodes[index]?.name ?? '', chain.nodes[index + 1]?.name ?? '')]);
    const caption = reasons.length === 0 ? '' : `<figcaption>${reasons.join('')}</figcaption>`;
    return `<figure>${svg}${caption}</figure>`;
}
/** A broken link always; one that is not shown where both stations are known, so that it is no matter of course. */
function needsWords({ nodes, links }, index) {
    const isKnown = [nodes[index], nodes[index + 1]].every((node) => node !== undefined && node.facts.length > 0);
    return links[index]?.state === 'broken' || (links[index]?.state === 'open' && isKnown);
}
function reasonLine({ state, reason }, from, to) {
    const { word, mark } = LINK_WORDS[state];
    return `<p class="${mark}"><b>${mark === 'bad' ? '✕' : '?'} ${from} → ${to} ${word}:</b> ${whole(reason, MAX_LINE)}</p>`;
}
/** The picture in words, for those who do not see it. */
function described({ nodes, links }) {
    return nodes
        .map((node, index) => {
        const link = links[index];
        const known = node.facts.map(({ label, value, basis }) => `${label} ${shortened(compact(value), MAX_CELL)}${basis === undefined ? '' : ` (${basis})`}`);
        const station = `${node.name}: ${known.length === 0 ? node.note : known.join(', ')}.`;
        return link === undefined
            ? station
            : `${station} ${LINK_WORDS[link.state].word}: ${shortened(link.reason, MAX_CELL)}.`;
    })
        .join(' ');
}
function heightOf({ facts, note }) {
    const lines = facts.length === 0 ? noteLines(note).length : 0;
    return facts.reduce((sum, fact) => sum + LINE * (1 + valueLines(fact).length) + FACT_GAP, HEADER + PADDING + lines * LINE);
}
function valueLines({ value }) {
    return wrapped(compact(value), COLUMNS, MAX_LINES);
}
function noteLines(note) {
    return wrapped(note ?? 'Not known.', COLUMNS, 4);
}
/** Without what every reader adds by himself; the title has it. */
function compact(value) {
    return value
        .replace(/^https:\/\/(?=.)/, '')
        .replace('/.github/workflows/', '/…/')
        .replace(/^([0-9a-f]{16})[0-9a-f]{24}$/, '$1…')
        .replace(/^(sha\d+:[0-9a-f]{16})[0-9a-f]{16,}$/, '$1…');
}
function drawnNode(node, index, height) {
    const bases = [...new Set(node.facts.flatMap(({ basis }) => (basis === undefined ? [] : [basis])))];
    const pill = node.facts.length === 0 ? 'unknown' : pillOf(node, bases);
    const border = node.facts.length === 0 ? 'unknown' : (weakest(bases) ?? 'plain');
    const title = titleOf(node);
    const box = `<rect width="${NODE_WIDTH}" height="${height}" rx="10"/><use href="#i${index}" x="${PADDING}" y="13"/><text class="h" x="42" y="28">${node.name}</text><text class="b" x="${NODE_WIDTH - PADDING}" y="27">${pill}</text>`;
    return `<g class="n${index} ${border} ${node.mark}" transform="translate(${index * (NODE_WIDTH + GAP)})">${title}${box}<g transform="translate(${PADDING})">${nodeText(node)}</g></g>`;
}
/** What the picture does not show whole; empty when it does. */
function titleOf({ facts }) {
    const cut = facts.filter((fact) => valueLines(fact).join('') !== fact.value);
    const lines = cut.map(({ label, value }) => `${label}: ${whole(value, MAX_CELL)}`);
    return lines.length === 0 ? '' : `<title>${lines.join('\n')}</title>`;
}
/** The word in a station's corner: its verdict, or how far what it says can be believed. */
function pillOf({ name, mark, facts }, bases) {
    if (name === 'Verify')
        return mark === 'good' ? '✓ verified' : mark === 'bad' ? '✕ refused' : '? undecided';
    if (bases.length === 0)
        return facts.some(({ label }) => label === 'Signed by key') ? 'by key' : 'unknown';
    return bases.map((basis) => `${BASIS_SIGNS[basis]} ${basis}`).join(' ');
}
function weakest(bases) {
    return ['claimed', 'vouched', 'certified'].find((basis) => bases.includes(basis));
}
function nodeText({ facts, note }) {
    let y = HEADER + LINE;
    if (facts.length === 0)
        return noteLines(note)
            .map((line, index) => textLine(line, y + index * LINE, ' class="u"'))
            .join('');
    const drawn = [];
    for (const fact of facts) {
        const sign = fact.basis === undefined ? '' : `${BASIS_SIGNS[fact.basis]} `;
        drawn.push(`<text class="l" y="${y}">${sign}${escapeHtml(fact.label)}</text>`);
        for (const line of valueLines(fact)) {
            y += LINE;
            drawn.push(textLine(line, y));
        }
        y += LINE + FACT_GAP;
    }
    return drawn.join('');
}
/** One line. A script that the fixed-width font may not have could come out wider than its box: its length is fixed. */
function textLine(line, y, kind = '') {
    const fixed = /[^\u0020-\u024f…]/.test(line)
        ? ` textLength="${Math.round(columnsOf(line) * COLUMN)}" lengthAdjust="spacingAndGlyphs"`
        : '';
    return `<text${kind} y="${y}"${fixed}>${escapeHtml(line)}</text>`;
}
/** Drawn from left to right about the origin; the style sheet turns it where the stations stand below each other. */
function drawnLink({ state, reason }, index, height) {
    const title = state === 'holds' ? '' : `<title>${whole(`${LINK_WORDS[state].word}: ${reason}`, MAX_CELL)}</title>`;
    const place = `translate(${NODE_WIDTH + index * (NODE_WIDTH + GAP)} ${Math.round(height / 2)})`;
    return `<g class="k${index} ${state}" transform="${place}">${title}${LINK_PATHS[state]}</g>`;
}
const ARROW = '<path class="a" d="M37 -6 46 0 37 6z"/>';
const LINK_PATHS = {
    holds: `<path d="M2 0H38"/>${ARROW}`,
    broken: `<path d="M2 0H11M12 -6 9 6M36 -6 33 6M35 0H46"/><path class="x" d="M17 -6 29 6M29 -6 17 6"/>`,
    open: `<path d="M2 0H15M29 0H38"/><circle cx="22" r="5"/>${ARROW}`,
};
function whole(value, max) {
    return escapeHtml(shortened(value, max));
}

;// CONCATENATED MODULE: ./packages/core/lib/report/render-html.js


/** Most rows of a table that are shown; the result file lists all. */
const MAX_ROWS = 200;
const SIGNS = { good: '✓ ', bad: '✕ ', open: '? ', neutral: '' };
/** Blocks as HTML elements, for a page of its own. */
function renderHtml(blocks, maxRows = MAX_ROWS) {
    return blocks.map((block) => htmlBlock(block, maxRows)).join('\n');
}
function htmlBlock(block, maxRows) {
    switch (block.kind) {
        case 'heading':
            return `<h${block.level} class="${block.mark}">${SIGNS[block.mark]}${line(block.text)}</h${block.level}>`;
        case 'paragraph':
            return `<p>${block.content.map((inline) => inlineHtml(inline, MAX_LINE)).join('')}</p>`;
        case 'facts':
            return `<dl>${block.facts.map(({ label, value }) => `<div><dt>${line(label)}</dt><dd>${inlineHtml(value, MAX_CELL)}</dd></div>`).join('')}</dl>`;
        case 'table':
            return `<div class="table">${tableHtml(block, { inline: inlineHtml, escape: escapeHtml }, maxRows)}</div>`;
        case 'commands':
            return `<pre><code>${block.text.split('\n').map(escapeHtml).join('\n')}</code></pre>`;
        case 'chain':
            return chainFigure(block.chain);
        case 'details': {
            const { mark = 'neutral', isOpen = false } = block;
            const summary = `<summary class="${mark}">${SIGNS[mark]}${line(block.title)}</summary>`;
            return `<details${isOpen ? ' open=""' : ''}>${summary}\n${renderHtml(block.content, maxRows)}\n</details>`;
        }
    }
}
/** A table of at most `maxRows` rows, and how many more there are. */
function tableHtml({ head, rows }, writer, maxRows = MAX_ROWS) {
    const shown = rows.slice(0, maxRows);
    const more = rows.length > shown.length
        ? `\n<tr><td colspan="${head.length}">… and ${rows.length - shown.length} more, listed in the result file</td></tr>`
        : '';
    const cells = (row) => row.map((cell) => `<td>${writer.inline(cell, MAX_CELL)}</td>`).join('');
    const body = shown.map((row) => `<tr>${cells(row)}</tr>`).join('\n');
    const names = head.map((name) => `<th align="left">${writer.escape(shortened(name, MAX_CELL))}</th>`).join('');
    return `<table>\n<tr>${names}</tr>\n${body}${more}\n</table>`;
}
function line(value) {
    return escapeHtml(shortened(value, MAX_LINE));
}
function inlineHtml(inline, max) {
    const shown = escapeHtml(shortened(inline.text, max));
    switch (inline.kind) {
        case 'text':
            return shown;
        case 'strong':
            return `<b>${shown}</b>`;
        case 'code':
            return `<code>${shown}</code>`;
        case 'link':
            return `<a href="${attributeUrl(inline.url)}">${shown}</a>`;
        case 'badge':
            return `<span class="badge ${inline.mark}">${SIGNS[inline.mark]}${shown}</span>`;
    }
}
/** A URL between double quotes; what is no part of a URL is written in percents. */
function attributeUrl(url) {
    return visible(url)
        .replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&()*+,;=%]/gu, (character) => encodeURIComponent(character))
        .replaceAll('&', '&amp;');
}

;// CONCATENATED MODULE: ./packages/core/lib/report/level-blocks.js

const VERDICT_MARKS = { pass: 'good', fail: 'bad', unknown: 'open' };
const level_blocks_BASIS_SIGNS = { certified: '●', vouched: '◐', claimed: '○' };
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
                strong(`SLSA Build L${level.level}`),
                blocks_text(`: ${sentence(level.builder.explanation)} Shape: ${shapeWords(level)}.`),
                ...(missing.length === 0
                    ? []
                    : [
                        blocks_text(` Not Build L${level.level + 1}, because of `),
                        ...level_blocks_joined(missing.map(({ id, title }) => `${id} ${title}`)),
                        blocks_text('.'),
                    ]),
            ],
        },
        ...(level.raise === undefined
            ? []
            : [{ kind: 'paragraph', content: [strong('What would raise it: '), blocks_text(sentence(level.raise))] }]),
    ];
}
/** The whole evaluation: the line, every requirement with its evidence, every field with its basis, what to know. */
function levelBlocks(level) {
    return [
        ...levelLine(level),
        requirementTable(level),
        ...level.notices.map((notice) => ({ kind: 'paragraph', content: [strong('Note: '), blocks_text(notice)] })),
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
        strong('● certified'),
        blocks_text(' equals the signing certificate; '),
        strong('◐ vouched'),
        blocks_text(' was set by a builder that the builder map trusts for this field; '),
        strong('○ claimed'),
        blocks_text(' is as good as the job that wrote it.'),
    ];
}
function requirementTable({ requirements }) {
    const rows = requirements.map(({ id, title, level, verdict, evidence }) => [
        code(id),
        blocks_text(title),
        blocks_text(`L${level}`),
        badge(verdict, VERDICT_MARKS[verdict]),
        blocks_text(evidence),
    ]);
    return { kind: 'table', head: ['Id', 'Requirement', 'From', 'Verdict', 'Evidence'], rows };
}
function fieldTable({ fields }) {
    const rows = fields.map(({ path, value, basis, extension }) => [
        code(path),
        code(value),
        blocks_text(`${level_blocks_BASIS_SIGNS[basis]} ${basis}${extension === undefined ? '' : ` (${extension})`}`),
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
function level_blocks_joined(words) {
    return words.flatMap((word, index) => [blocks_text(index === 0 ? '' : ', '), blocks_text(word)]);
}
function sentence(value) {
    return /[.!?…]$/.test(value) ? value : `${value}.`;
}

;// CONCATENATED MODULE: ./packages/core/lib/report/signing-summary.js




/** The summary of an action that signs: what was signed, by whom, where it is, how to check it. */
function signingSummary(result) {
    const notices = result.notices.map((notice) => ({ kind: 'paragraph', content: [strong('Note: '), blocks_text(notice)] }));
    if (result.failure !== undefined)
        return [...failureBlocks(result.action, result.failure), ...publishedAnyway(result), ...notices];
    if (result.outcome === 'skipped')
        return [heading(`${result.action}: nothing was signed`, 'neutral'), ...notices];
    if (result.outcome === 'dry-run')
        return [...dryRunBlocks(result), ...notices];
    return [
        heading(signing_summary_titleOf(result), 'good'),
        subjectTable(result.bundles),
        { kind: 'paragraph', content: whoOf(result) },
        ...levelSections(result),
        { kind: 'paragraph', content: whereOf(result) },
        ...notices,
        ...commandBlocks(result),
        ...fieldBlocks(result),
    ];
}
/** Heading, reason and remedy of a failure. */
function failureBlocks(action, failure) {
    const remedy = failure.remedy === undefined ? [] : [{ kind: 'paragraph', content: [strong('What to do: '), blocks_text(failure.remedy)] }];
    return [
        heading(`${action}: ${failure.outcome === 'bad-input' ? 'stopped before the end' : failure.outcome}`, 'bad'),
        { kind: 'paragraph', content: [blocks_text(failure.message), blocks_text(' '), code(failure.code)] },
        ...remedy,
    ];
}
function heading(title, mark) {
    return { kind: 'heading', level: 3, text: title, mark };
}
function signing_summary_titleOf(result) {
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
        code(subject.name),
        code(shownDigest(subject)),
        blocks_text(bundle.predicateType ?? 'signature'),
        ...(isBatch ? [logEntry(bundle)] : []),
    ]));
    return { kind: 'table', head: ['Artifact', 'Digest', 'Says', ...(isBatch ? ['Log entry'] : [])], rows };
}
function whoOf({ signer, build, repository }) {
    if (signer === undefined)
        return [];
    return [
        strong('Signed by '),
        code(signer.identity),
        blocks_text(', known to '),
        code(signer.issuer),
        blocks_text('. '),
        ...(build === undefined || repository === undefined
            ? []
            : [
                strong('Source: '),
                code(repository),
                blocks_text(' at '),
                code(build.ref),
                blocks_text(', commit '),
                code(build.commit),
                blocks_text(`, event ${build.event}.`),
            ]),
    ];
}
/** The level that a verifier will compute, with the evaluation where there is one; the signer itself claims none. */
function levelSections({ build, bundles, level }) {
    if (!bundles.some(({ kind }) => kind === 'provenance'))
        return [];
    if (level !== undefined) {
        const title = `A verifier will compute SLSA Build L${level.level} for it, and this is why`;
        return [{ kind: 'details', title, content: levelBlocks(level), isOpen: true }];
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
            content: [strong('SLSA level: '), blocks_text(`a verifier will compute ${known}. Nothing is claimed here.`)],
        },
    ];
}
function logEntry({ logEntries: [entry] }) {
    if (entry === undefined)
        return blocks_text('none');
    return entry.url === undefined ? blocks_text(entry.logIndex) : blocks_link(entry.logIndex, entry.url);
}
function whereOf({ bundles }) {
    const [first] = bundles;
    if (first === undefined)
        return [];
    const [time] = first.times;
    const log = first.logEntries.length === 0 ? [] : [strong('Transparency log: '), blocks_text('entry '), logEntry(first), blocks_text('. ')];
    return [
        ...(bundles.length === 1 ? log : []),
        ...(time === undefined ? [] : [strong('Signed at '), blocks_text(`${time}. `)]),
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
        const place = stored.url !== undefined ? blocks_link(label, stored.url) : stored.path === undefined ? blocks_text(label) : code(stored.path);
        return index === 0 ? [place] : [blocks_text(', '), place];
    });
    return [strong('Stored in '), ...places, blocks_text('.')];
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
    return [strong('Stored as '), blocks_text(`${words}; the result file lists each.`)];
}
function fieldBlocks(result) {
    const { provenance } = result;
    if (provenance === undefined)
        return [];
    const rows = provenance.fields.map((field) => [code(field.path), blocks_text(field.basis)]);
    const content = [
        {
            kind: 'paragraph',
            content: [
                strong('certified'),
                blocks_text(' equals the signing certificate; '),
                strong('claimed'),
                blocks_text(' is as good as the job that wrote it. Build type: '),
                code(provenance.buildType),
            ],
        },
        { kind: 'table', head: ['Field of the provenance', 'Basis'], rows },
    ];
    return [{ kind: 'details', title: 'What the provenance says, and how far it can be believed', content }];
}
const TOOLS = {
    gh: 'With the GitHub CLI',
    cosign: 'With cosign 3',
    workflow: 'In a workflow',
};
/** Longest command that is worth showing, in characters. */
const MAX_COMMAND = 8_000;
function commandBlocks(result) {
    const [first] = result.bundles;
    const commands = first === undefined ? [] : verifyCommands(result, first);
    if (commands.length === 0 || commands.some(({ text: command }) => command.length > MAX_COMMAND))
        return [];
    const more = (first?.subjects.length ?? 0) + result.bundles.length > 2 ? ', for the first artifact' : '';
    return [
        { kind: 'heading', level: 4, text: `How to check it${more}`, mark: 'neutral' },
        ...commands.flatMap((command) => [
            { kind: 'paragraph', content: [blocks_text(`${TOOLS[command.tool]}:`)] },
            { kind: 'commands', text: command.text },
        ]),
        ...(result.needsTrustedRoot
            ? [
                {
                    kind: 'paragraph',
                    content: [
                        code('trusted_root.json'),
                        blocks_text(' is the trust root of the private Sigstore, given here as '),
                        code('trusted-root'),
                        blocks_text('.'),
                    ],
                },
            ]
            : []),
    ];
}
function dryRunBlocks(result) {
    const rows = (result.statements ?? []).map((path) => [code(path)]);
    const title = heading(`${result.action}: dry run, nothing was signed`, 'neutral');
    if (rows.length === 0)
        return [title, { kind: 'paragraph', content: [blocks_text('Plain signatures have no statement to look at.')] }];
    return [
        title,
        { kind: 'paragraph', content: [blocks_text('These statements would have been signed:')] },
        { kind: 'table', head: ['Unsigned statement'], rows },
        ...fieldBlocks(result),
    ];
}
function publishedAnyway(result) {
    const rows = result.bundles.flatMap((bundle) => bundle.stored.map((stored) => [
        code(bundle.fileName),
        blocks_text(stored.store),
        code(stored.id ?? stored.path ?? stored.url ?? ''),
    ]));
    if (rows.length === 0)
        return [];
    return [
        { kind: 'paragraph', content: [strong('Already published when it stopped:')] },
        { kind: 'table', head: ['Bundle', 'Store', 'Id'], rows },
    ];
}

;// CONCATENATED MODULE: ./packages/core/lib/report/verify-summary.js






/** How an outcome is shown. */
const OUTCOME_MARKS = {
    verified: 'good',
    refused: 'bad',
    'bad-input': 'bad',
    undecided: 'bad',
};
/** Level reports that differ and are shown in a summary; the result file has all. */
const MAX_LEVELS = 5;
/** The summary of `verify`: per artifact the verdict, who signed and when, or the reason of the refusal; the levels. */
function verifySummary(result) {
    if (result.failure !== undefined && result.artifacts.length === 0)
        return failureBlocks(result.action, result.failure);
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
            : [{ kind: 'paragraph', content: [strong('What to do: '), blocks_text(result.failure.remedy)] }]),
        demandBlock(result),
        ...verify_summary_levelSections(result),
        ...policySections(result),
        ...acceptedTable(result.artifacts),
        ...rejectedTable(result.artifacts),
        ...writtenBlocks(result),
        ...result.notices.map((notice) => ({ kind: 'paragraph', content: [strong('Note: '), blocks_text(notice)] })),
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
    const last = failure !== undefined || first === undefined ? blocks_text(failure?.message ?? '') : code(signedBy(first));
    return [
        code(subject.name),
        code(shownDigest(subject)),
        badge(outcome, OUTCOME_MARKS[outcome]),
        ...(isLevelled ? [blocks_text(level === undefined ? 'none shown' : `Build L${level}`)] : []),
        last,
    ];
}
/** What was demanded, and what was left open. */
function demandBlock(result) {
    const demanded = Object.entries(result.demanded).flatMap(([name, value], index) => [
        blocks_text(index === 0 ? '' : ', '),
        blocks_text(`${name} `),
        code(value),
    ]);
    const policy = result.policy === undefined ? [] : [blocks_text('; policy '), code(result.policy.source)];
    const unbound = result.unbound.length === 0 ? [] : [blocks_text(' Not demanded: '), blocks_text(`${result.unbound.join(', ')}.`)];
    return { kind: 'paragraph', content: [strong('Demanded: '), ...demanded, ...policy, blocks_text('.'), ...unbound] };
}
/** Each level report that differs, once. */
function verify_summary_levelSections({ artifacts }) {
    const seen = new Map();
    for (const group of groupArtifacts(artifacts)) {
        const level = group.bundle?.level;
        const key = JSON.stringify(level);
        if (level !== undefined && !seen.has(key)) {
            seen.set(key, { title: `${artifactsOf(group)}: SLSA Build L${level.level}, and why`, level });
        }
    }
    const shown = [...seen.values()].slice(0, MAX_LEVELS);
    const more = seen.size - shown.length;
    return [
        ...shown.map(({ title, level }) => ({ kind: 'details', title, content: levelBlocks(level), isOpen: seen.size === 1 })),
        ...(more === 0
            ? []
            : [
                {
                    kind: 'paragraph',
                    content: [blocks_text(`… and ${more} more levels, with their reasons in the result file.`)],
                },
            ]),
    ];
}
function policySections({ artifacts }) {
    const rows = artifacts.flatMap(({ subject, policy }) => (policy?.rules ?? [])
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ id, verdict, reason }) => [
        code(subject.name),
        code(id),
        badge(verdict, verdict === 'fail' ? 'bad' : 'open'),
        blocks_text(reason),
    ]));
    return rows.length === 0 ? [] : [{ kind: 'table', head: ['Artifact', 'Rule of the policy', 'Verdict', 'Why'], rows }];
}
function writtenBlocks({ report, vsa }) {
    const files = [
        ...(report?.html === undefined ? [] : [blocks_text('HTML report '), code(report.html), blocks_text('. ')]),
        ...(report?.sarif === undefined ? [] : [blocks_text('SARIF '), code(report.sarif), blocks_text('. ')]),
        ...(vsa === undefined
            ? []
            : [
                blocks_text(`Verification summary (${vsa.isSigned ? 'signed' : 'unsigned'}, ${vsa.result}) `),
                code(vsa.path),
                blocks_text('. '),
            ]),
    ];
    return files.length === 0 ? [] : [{ kind: 'paragraph', content: [strong('Written: '), ...files] }];
}
/** Bundles that satisfy every demand, folded. */
function acceptedTable(artifacts) {
    const rows = artifacts.flatMap((artifact) => artifact.accepted.map((bundle) => acceptedRow(artifact, bundle)));
    const head = ['Artifact', 'Bundle', 'Says', 'Profile', 'Log entry', 'Time'];
    return rows.length === 0 ? [] : [folded('Bundles that satisfy every demand', head, rows)];
}
/** Bundles that do not, and why, folded. */
function rejectedTable(artifacts) {
    const rows = artifacts.flatMap(({ subject, rejected }) => rejected.map(({ source, failure }) => [
        code(subject.name),
        code(source),
        blocks_text(failure.message),
        code(failure.code),
    ]));
    return rows.length === 0 ? [] : [folded('Bundles that do not', ['Artifact', 'Bundle', 'Reason', 'Code'], rows)];
}
function folded(title, head, rows) {
    return { kind: 'details', title, content: [{ kind: 'table', head, rows }] };
}
function acceptedRow(artifact, bundle) {
    const [entry] = bundle.logEntries;
    const log = entry === undefined
        ? blocks_text('none')
        : entry.url === undefined
            ? blocks_text(entry.logIndex)
            : blocks_link(entry.logIndex, entry.url);
    return [
        code(artifact.subject.name),
        code(bundle.source),
        blocks_text(bundle.predicateType ?? 'signature'),
        blocks_text(bundle.profile),
        log,
        blocks_text(bundle.times[0] ?? ''),
    ];
}

;// CONCATENATED MODULE: ./packages/core/lib/report/verify-report.js







/** Most stories that are told one by one, and of these the ones with all tables; the result file has the rest. */
const MAX_STORIES = 1000;
const MAX_TABLES = 100;
/** Stories that begin unfolded. */
const MAX_OPEN = 3;
/** The report of `verify` for a page of its own: the verdict, then each artifact's chain with the evidence. */
function verifyReport(result) {
    if (result.failure !== undefined && result.artifacts.length === 0)
        return [...failureBlocks(result.action, result.failure), ...noteBlocks(result)];
    const groups = groupArtifacts(result.artifacts);
    const told = groups.slice(0, MAX_STORIES);
    const levels = new Map();
    return [
        { ...verdictHeading(result), level: 2 },
        { kind: 'facts', facts: overview(result) },
        ...(result.failure === undefined ? [] : [reasonBlock(result.failure)]),
        demandBlock(result),
        ...noteBlocks(result),
        { kind: 'heading', level: 3, text: 'From source to verdict', mark: 'neutral' },
        { kind: 'paragraph', content: basisWords() },
        ...told.map((group, index) => story(group, index, result, levels)),
        ...(groups.length > told.length
            ? [
                {
                    kind: 'paragraph',
                    content: [blocks_text(`… and ${groups.length - told.length} more, listed in the result file.`)],
                },
            ]
            : []),
    ];
}
function overview(result) {
    const { artifacts, level, policy, vsa, verifiedAt, outcome } = result;
    const good = artifacts.filter((artifact) => artifact.outcome === 'verified').length;
    return [
        {
            label: 'Verdict',
            value: badge(outcome, outcome === 'verified' ? 'good' : outcome === 'undecided' ? 'open' : 'bad'),
        },
        { label: 'Artifacts', value: blocks_text(`${good} of ${artifacts.length} verified`) },
        ...(level === undefined
            ? []
            : [{ label: 'SLSA level', value: blocks_text(`Build L${level}${artifacts.length > 1 ? ' or higher' : ''}`) }]),
        ...(policy === undefined ? [] : [{ label: 'Policy', value: code(policy.source) }]),
        ...(vsa === undefined
            ? []
            : [{ label: 'Verification summary', value: blocks_text(`${vsa.result}, ${vsa.isSigned ? 'signed' : 'unsigned'}`) }]),
        ...(verifiedAt === undefined
            ? []
            : [{ label: 'Verified at', value: blocks_text(verifiedAt.replace(/^([-\d]+)T([:.\d]+)Z$/, '$1 $2 UTC')) }]),
    ];
}
function reasonBlock({ message, code: id, remedy }) {
    const todo = remedy === undefined ? [] : [strong(' What to do: '), blocks_text(remedy)];
    return { kind: 'paragraph', content: [strong('Why: '), blocks_text(message), blocks_text(' '), code(id), ...todo] };
}
function noteBlocks({ notices }) {
    return notices.map((notice) => ({ kind: 'paragraph', content: [strong('Note: '), blocks_text(notice)] }));
}
function story(group, index, result, levels) {
    const [first] = group.artifacts;
    const { level } = group.bundle ?? {};
    const name = artifactsOf(group);
    const title = `${name}: ${first.outcome}${level === undefined ? '' : `, Build L${level.level}`}`;
    return {
        kind: 'details',
        title,
        mark: OUTCOME_MARKS[first.outcome],
        isOpen: index < MAX_OPEN,
        content: [{ kind: 'chain', chain: chainOf(group, result) }, ...evidence(group, index, levels)],
    };
}
function evidence(group, index, levels) {
    const { artifacts, bundle } = group;
    const [first] = artifacts;
    const remedy = first.failure?.remedy;
    return [
        ...(remedy === undefined ? [] : [{ kind: 'paragraph', content: [strong('What to do: '), blocks_text(remedy)] }]),
        ...levelStory(group, index, levels),
        ...(first.policy === undefined ? [] : [policyTable(first.policy)]),
        ...(artifacts.length > 1 || bundle === undefined ? [digestTable(group)] : []),
        ...(index < MAX_TABLES ? [...acceptedTable([first]), ...rejectedTable([first])] : []),
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
        const same = blocks_text(`: for the same reasons, requirement by requirement, as `);
        return [{ kind: 'paragraph', content: [strong(`SLSA Build L${level.level}`), same, code(before), blocks_text('.')] }];
    }
    levels.set(key, artifactsOf(group));
    return index < MAX_TABLES ? levelBlocks(level) : levelLine(level);
}
function digestTable({ artifacts }) {
    const rows = artifacts.map(({ subject }) => [code(subject.name), code(shownDigest(subject))]);
    const table = { kind: 'table', head: ['Artifact', 'Digest'], rows };
    return rows.length <= 10 ? table : { kind: 'details', title: `The ${rows.length} artifacts`, content: [table] };
}
/** What each rule of the policy says. */
function policyTable({ rules }) {
    const marks = { pass: 'good', fail: 'bad', undecided: 'open' };
    const rows = rules.map(({ id, verdict, reason, source }) => [
        code(id),
        badge(verdict, marks[verdict]),
        blocks_text(reason),
        source === undefined ? blocks_text('') : code(source),
    ]);
    return { kind: 'table', head: ['Rule of the policy', 'Verdict', 'Why', 'Decided by'], rows };
}

;// CONCATENATED MODULE: ./packages/core/lib/report/html-page.js




/** Rows of a table in the page. */
const html_page_MAX_ROWS = 10_000;
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
    const names = result.artifacts.map(({ subject }) => subject.name);
    const about = names.length === 1 ? (names[0] ?? '') : `${names.length} artifacts`;
    const title = escapeHtml(shortened(`${result.outcome}: ${about}`, MAX_TITLE));
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
${renderHtml(verifyReport(result), html_page_MAX_ROWS)}
</main>
<footer>Written by slsa-actions. The page shows what was verified when it was written; the result file has every detail, and nothing here is signed.</footer>
</body>
</html>
`;
}

;// CONCATENATED MODULE: ./packages/core/lib/report/render-markdown.js



/** Largest summary that GitHub shows, in bytes; what is longer is cut with a note. */
const MAX_SUMMARY_BYTES = 1024 * 1024;
const render_markdown_SIGNS = { good: '✅ ', bad: '❌ ', open: '❔ ', neutral: '' };
const CELLS = { inline: inlineMarkdown, escape: escapeMarkup };
/** Blocks as GitHub's Markdown. Hostile names stay text: no link, no markup, no table cell of theirs comes to life. */
function renderMarkdown(blocks) {
    const parts = [];
    let size = 0;
    for (const block of blocks) {
        const part = `${markdownBlock(block)}\n\n`;
        size += Buffer.byteLength(part);
        if (size > MAX_SUMMARY_BYTES - 200) {
            parts.push('_The summary is longer than GitHub shows; the result file has all of it._\n');
            break;
        }
        parts.push(part);
    }
    return parts.join('');
}
function markdownBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${render_markdown_SIGNS[block.mark]}${render_markdown_line(block.text)}`;
        case 'paragraph':
            return block.content.map((inline) => inlineMarkdown(inline, MAX_LINE)).join('');
        case 'facts':
            return block.facts
                .map(({ label, value }) => `<b>${render_markdown_line(label)}</b>: ${inlineMarkdown(value, MAX_LINE)}`)
                .join('<br>\n');
        case 'table':
            return tableHtml(block, CELLS);
        case 'commands':
            return fenced(block.text);
        case 'chain':
            return tableHtml(chainTable(block.chain), CELLS);
        case 'details': {
            const { mark = 'neutral', isOpen = false } = block;
            const summary = `<summary>${render_markdown_SIGNS[mark]}${render_markdown_line(block.title)}</summary>`;
            return `<details${isOpen ? ' open' : ''}>${summary}\n\n${block.content.map(markdownBlock).join('\n\n')}\n\n</details>`;
        }
    }
}
/** A fence that nothing in the text can close: one backtick longer than any run of them. */
function fenced(commands) {
    const longest = Math.max(2, ...[...commands.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${commands.split('\n').map(visible).join('\n')}\n${fence}`;
}
function render_markdown_line(value) {
    return escapeMarkup(shortened(value, MAX_LINE));
}
function inlineMarkdown(inline, max) {
    const shown = escapeMarkup(shortened(inline.text, max));
    switch (inline.kind) {
        case 'text':
            return shown;
        case 'strong':
            return `<b>${shown}</b>`;
        case 'code':
            return `<code>${shown}</code>`;
        case 'link':
            return `<a href="${attributeUrl(inline.url)}">${shown}</a>`;
        case 'badge':
            return `${render_markdown_SIGNS[inline.mark]}${shown}`;
    }
}

;// CONCATENATED MODULE: ./packages/core/lib/report/render-text.js



const render_text_SIGNS = { good: '✓ ', bad: '✕ ', open: '? ', neutral: '' };
const COLORS = { good: 32, bad: 31, open: 33, neutral: 0 };
/** Longest text of one thing, in characters, and most rows of a table. */
const MAX_TEXT = 4000;
const render_text_MAX_ROWS = 1000;
/** Narrower than this the layout makes no sense. */
const MIN_WIDTH = 40;
/** A wrapped column narrower than this is a list instead. */
const MIN_COLUMN = 22;
/**
 * Blocks as text for a terminal. Nothing in a value is acted on: line breaks, escapes and marks of direction are shown
 * as `\u{…}`; the only escapes are our own colours, and none without `color`.
 */
function renderText(blocks, style) {
    const writer = { color: style.color, width: Math.max(MIN_WIDTH, Math.min(style.width, 400)) };
    const parts = blocks.map((block) => textBlock(block, writer).join('\n'));
    return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}
function textBlock(block, writer) {
    switch (block.kind) {
        case 'heading':
            return lines(`${render_text_SIGNS[block.mark]}${block.text}`, writer).map((line) => painted(line, [1, COLORS[block.mark]], writer));
        case 'paragraph':
            return lines(block.content.map(inlineText).join(''), writer);
        case 'facts': {
            const left = Math.max(...block.facts.map(({ label }) => Math.min(30, columnsOf(visible(label)))), 0);
            return block.facts.flatMap(({ label, value }) => pair(label, value, left, writer));
        }
        case 'table':
            return tableText(block, writer);
        case 'commands':
            return block.text.split('\n').map((line) => `  ${visible(line)}`);
        case 'chain':
            return chainText(block.chain, writer);
        case 'details':
            return [
                ...lines(`${render_text_SIGNS[block.mark ?? 'neutral']}${block.title}`, writer).map((line) => painted(line, [1], writer)),
                ...block.content.flatMap((inner) => indented(textBlock(inner, { ...writer, width: writer.width - 2 }))),
            ];
    }
}
function inlineText(inline) {
    switch (inline.kind) {
        case 'text':
        case 'strong':
        case 'code':
            return inline.text;
        case 'link':
            return inline.text === inline.url ? inline.url : `${inline.text} <${inline.url}>`;
        case 'badge':
            return `${render_text_SIGNS[inline.mark]}${inline.text}`;
    }
}
/** A label, and beside it the value in as many lines as it takes. */
function pair(label, value, left, writer) {
    const [name = ''] = wrapped(label, Math.max(1, left), 1);
    const shown = lines(inlineText(value), { ...writer, width: writer.width - left - 2 });
    return shown.map((line, index) => {
        const mark = inlineMark(value);
        const head = index === 0 ? padded(name, left) : ' '.repeat(left);
        return `${painted(head, [2], writer)}  ${mark === 'neutral' ? line : painted(line, [COLORS[mark]], writer)}`;
    });
}
/** Columns side by side, the widest of them wrapped; where there is no room, each row as a list of labelled values. */
function tableText({ head, rows }, writer) {
    const shown = rows.slice(0, render_text_MAX_ROWS);
    const more = rows.length > shown.length ? [`… and ${rows.length - shown.length} more`] : [];
    const cells = shown.map((row) => head.map((_, column) => cellText(row[column])));
    const names = head.map((name) => visible(name));
    const widths = fitted(names.map((name, column) => Math.max(columnsOf(name), ...cells.map((row) => columnsOf(row[column] ?? '')))), writer.width);
    if (widths === undefined)
        return [...listed(head, shown, writer), ...more];
    const body = shown.flatMap((row, index) => {
        const mark = row.map(inlineMark).find((one) => one !== 'neutral') ?? 'neutral';
        return sideBySide(cells[index] ?? [], widths).map((line) => mark === 'neutral' ? line : painted(line, [COLORS[mark]], writer));
    });
    return [...sideBySide(names, widths).map((line) => painted(line, [2], writer)), ...body, ...more];
}
function cellText(cell) {
    return cell === undefined ? '' : visible(shortened(inlineText(cell), MAX_TEXT));
}
/** Widths of columns that together fit, the widest made narrower; undefined where one would become unreadable. */
function fitted(widths, room) {
    const fit = [...widths];
    let excess = fit.reduce((sum, width) => sum + width, 2 * (fit.length - 1)) - room;
    while (excess > 0) {
        const widest = fit.indexOf(Math.max(...fit));
        const others = fit.filter((_, column) => column !== widest);
        const step = Math.max(1, Math.min(excess, (fit[widest] ?? 0) - Math.max(0, ...others)));
        fit[widest] = (fit[widest] ?? 0) - step;
        excess -= step;
        if ((fit[widest] ?? 0) < MIN_COLUMN)
            return undefined;
    }
    return fit;
}
/** One row: each cell in as many lines as it takes. */
function sideBySide(cells, widths) {
    const wrappedCells = cells.map((cell, column) => wrapped(cell, Math.max(1, widths[column] ?? 1)));
    const height = Math.max(...wrappedCells.map(({ length }) => length));
    return Array.from({ length: height }, (_, index) => wrappedCells
        .map((cell, column) => padded(cell[index] ?? '', widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function listed(head, rows, writer) {
    const left = Math.min(20, Math.max(...head.map((name) => columnsOf(visible(name))), 0));
    return rows.flatMap((row, index) => [
        ...(index === 0 ? [] : ['']),
        ...row.flatMap((cell, column) => (inlineText(cell) === '' ? [] : pair(head[column] ?? '', cell, left, writer))),
    ]);
}
function chainText({ nodes, links }, writer) {
    return nodes.flatMap((node, index) => {
        const link = links[index];
        const facts = node.facts.flatMap(({ label, value, basis }) => pair(label, { kind: 'code', text: basis === undefined ? value : `${value} (${basis})` }, 18, {
            ...writer,
            width: writer.width - 2,
        }));
        const known = facts.length > 0 ? facts : lines(node.note ?? 'not known', { ...writer, width: writer.width - 2 });
        const name = painted(`${render_text_SIGNS[node.mark === 'open' && node.name !== 'Verify' ? 'neutral' : node.mark]}${node.name}`, [1, COLORS[node.mark]], writer);
        return [name, ...indented(known), ...(link === undefined ? [] : linkText(link, writer))];
    });
}
const LINK_SIGNS = { holds: '│', broken: '╳', open: '┆' };
function linkText({ state, reason }, writer) {
    const { word, mark } = LINK_WORDS[state];
    return lines(`${LINK_SIGNS[state]} ${word}: ${reason}`, writer).map((line) => painted(line, [COLORS[mark]], writer));
}
function inlineMark(inline) {
    return inline.kind === 'badge' ? inline.mark : 'neutral';
}
function lines(value, { width }) {
    return wrapped(shortened(value, MAX_TEXT), Math.max(1, width));
}
function padded(value, columns) {
    return value + ' '.repeat(Math.max(0, columns - columnsOf(value)));
}
function indented(texts) {
    return texts.map((line) => (line === '' ? '' : `  ${line}`));
}
function painted(value, codes, { color }) {
    const used = codes.filter((one) => one !== 0);
    return color && used.length > 0 && value.trim() !== '' ? `\u001b[${used.join(';')}m${value}\u001b[0m` : value;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/core/lib/report/sarif.js



/** Results that a log holds; GitHub takes 25,000 a run, and refuses the upload of more. */
const MAX_RESULTS = 25_000;
/** Longest message and name, in characters. */
const MAX_MESSAGE = 1000;
const MAX_PATH = 400;
/**
 * The result as a SARIF 2.1.0 log in JSON: a finding for each artifact that is not verified, for each rule of the policy
 * that does not pass, and for each requirement of the Build track that a provenance fails. Rules have stable ids:
 * `verify/<code of the failure>`, `policy/<fail|undecided>`, `level/<id of the requirement>`. A run that ended before it
 * came to an artifact is an unsuccessful invocation with a notification, so that an empty log never reads as a pass.
 *
 * @see SARIF 2.1.0, OASIS Standard; GitHub's "SARIF support for code scanning"
 */
function sarifLog(result, options) {
    const findings = result.artifacts.flatMap((artifact) => findingsOf(artifact, options)).sort(bySeverity);
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
    const failed = (decidingBundle(artifact)?.level?.requirements ?? []).filter((one) => one.verdict === 'fail');
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
        : decidingBundle(finding.artifact)?.level?.requirements.find((one) => idWord(one.id) === id);
}
function resultOf({ ruleId, level, message, artifact }, ids) {
    const digest = Object.entries(artifact.subject.digest)[0]?.join(':') ?? '';
    const fingerprint = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([ruleId, uriOf(artifact), message]))
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
                    artifactLocation: { uri: uriOf(artifact), uriBaseId: '%SRCROOT%' },
                    // GitHub shows no finding without a line.
                    region: { startLine: 1 },
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
    const segments = (path ?? subject.name)
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
    return visible(shortened(value, max));
}
/** A code as part of a rule's id. */
function idWord(code) {
    return code.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 64) || 'UNKNOWN';
}
/** JSON in which no text can end the element or comment of a page that it is put into. */
function closedText(json) {
    return json.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./packages/core/lib/report/types.js
/** Version of the result file; it grows by one when a field changes its meaning. */
const RESULT_VERSION = 1;

;// CONCATENATED MODULE: ./packages/core/lib/report/index.js

















/***/ })

};
