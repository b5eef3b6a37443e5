export const id = 2501;
export const ids = [2501];
export const modules = {

/***/ 2501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/core/lib/outcome/version.js
var version = __webpack_require__(8618);
// EXTERNAL MODULE: ./packages/core/lib/report/blocks.js
var blocks = __webpack_require__(284);
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

// EXTERNAL MODULE: ./packages/core/lib/report/render-html.js + 2 modules
var render_html = __webpack_require__(1429);
;// CONCATENATED MODULE: ./packages/core/lib/report/subjects.js
/** `algorithm:hex` of the first digest. */
function subjects_shownDigest(subject) {
    const [algorithm, hex] = Object.entries(subject.digest)[0] ?? [];
    return algorithm === undefined ? '' : `${algorithm}:${hex}`;
}
/** An artifact as it was named: of an image with the tag that was asked for, of a platform with the platform. */
function subjects_shownArtifact({ subject, image }) {
    const tag = image?.tag === undefined ? '' : `:${image.tag}`;
    const platform = image?.platform === undefined ? '' : ` (${image.platform})`;
    return `${subject.name}${tag}${platform}`;
}
/** What a bundle says: the type of its statement, or that it is a signature and nothing more. */
function shownKind({ kind, predicateType }) {
    return kind === 'signature' ? 'signature' : (predicateType ?? 'attestation');
}
/** Who signed, in one line: the certificate's identity, or the key's fingerprint. */
function subjects_signedBy({ signer, key }) {
    return signer?.identity ?? `key ${key?.fingerprint ?? 'unknown'}`;
}

;// CONCATENATED MODULE: ./packages/core/lib/report/chain.js

/** The way of a group's artifacts from source to verdict, as far as verified evidence shows it. */
function chainOf(group, { verifiedAt, policy, demanded }) {
    const { artifacts, bundle } = group;
    const [first] = artifacts;
    const title = `The chain of ${chain_artifactsOf(group)}: ${first.outcome}`;
    const how = policy === undefined ? `${Object.keys(demanded).length} demands` : policy.source;
    const verify = {
        name: 'Verify',
        mark: first.outcome === 'verified' ? 'good' : first.outcome === 'refused' ? 'bad' : 'open',
        facts: [
            { label: artifacts.length === 1 ? 'Artifact' : 'Artifacts', value: chain_artifactsOf(group) },
            ...(artifacts.length === 1 ? [{ label: 'Digest', value: subjects_shownDigest(first.subject) }] : []),
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
function chain_artifactsOf({ artifacts: [first, ...others] }) {
    return others.length === 0 ? subjects_shownArtifact(first) : `${others.length + 1} artifacts`;
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
        { label: 'Says', value: shownKind(bundle) },
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

;// CONCATENATED MODULE: ./packages/core/lib/report/groups.js
/**
 * Artifacts that share one story, together, so that a thousand files of one statement are one picture. What failed comes
 * first, then in order of appearance.
 */
function groups_groupArtifacts(artifacts) {
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

;// CONCATENATED MODULE: ./packages/core/lib/report/level-blocks.js

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
                (0,blocks/* strong */.ko)(`SLSA Build L${level.level}`),
                (0,blocks/* text */.Qq)(`: ${sentence(level.builder.explanation)} Shape: ${shapeWords(level)}.`),
                ...(missing.length === 0
                    ? []
                    : [
                        (0,blocks/* text */.Qq)(` Not Build L${level.level + 1}, because of `),
                        ...joined(missing.map(({ id, title }) => `${id} ${title}`)),
                        (0,blocks/* text */.Qq)('.'),
                    ]),
            ],
        },
        ...(level.raise === undefined
            ? []
            : [{ kind: 'paragraph', content: [(0,blocks/* strong */.ko)('What would raise it: '), (0,blocks/* text */.Qq)(sentence(level.raise))] }]),
    ];
}
/** The whole evaluation: the line, every requirement with its evidence, every field with its basis, what to know. */
function level_blocks_levelBlocks(level) {
    return [
        ...levelLine(level),
        requirementTable(level),
        ...level.notices.map((notice) => ({ kind: 'paragraph', content: [(0,blocks/* strong */.ko)('Note: '), (0,blocks/* text */.Qq)(notice)] })),
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
        (0,blocks/* strong */.ko)('● certified'),
        (0,blocks/* text */.Qq)(' equals the signing certificate; '),
        (0,blocks/* strong */.ko)('◐ vouched'),
        (0,blocks/* text */.Qq)(' was set by a builder that the builder map trusts for this field; '),
        (0,blocks/* strong */.ko)('○ claimed'),
        (0,blocks/* text */.Qq)(' is as good as the job that wrote it.'),
    ];
}
function requirementTable({ requirements }) {
    const rows = requirements.map(({ id, title, level, verdict, evidence }) => [
        (0,blocks/* code */.aY)(id),
        (0,blocks/* text */.Qq)(title),
        (0,blocks/* text */.Qq)(`L${level}`),
        (0,blocks/* badge */.qS)(verdict, VERDICT_MARKS[verdict]),
        (0,blocks/* text */.Qq)(evidence),
    ]);
    return { kind: 'table', head: ['Id', 'Requirement', 'From', 'Verdict', 'Evidence'], rows };
}
function fieldTable({ fields }) {
    const rows = fields.map(({ path, value, basis, extension }) => [
        (0,blocks/* code */.aY)(path),
        (0,blocks/* code */.aY)(value),
        (0,blocks/* text */.Qq)(`${BASIS_SIGNS[basis]} ${basis}${extension === undefined ? '' : ` (${extension})`}`),
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
    return words.flatMap((word, index) => [(0,blocks/* text */.Qq)(index === 0 ? '' : ', '), (0,blocks/* text */.Qq)(word)]);
}
function sentence(value) {
    return /[.!?…]$/.test(value) ? value : `${value}.`;
}

;// CONCATENATED MODULE: ./packages/core/lib/report/pairs.js


/** Statements that several signers signed, byte for byte, with all of their bundles; nothing where there is none. */
function pairs_pairsTable(artifacts) {
    const rows = artifacts.flatMap((artifact) => sameStatements(artifact.accepted).map(([digest, bundles]) => [
        (0,blocks/* code */.aY)(subjects_shownArtifact(artifact)),
        (0,blocks/* code */.aY)(`sha256:${digest}`),
        ...[listed(bundles.map(subjects_signedBy)), listed(bundles.map(({ source }) => source))].map(blocks/* text */.Qq),
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
    return [...found].filter(([, bundles]) => new Set(bundles.map(subjects_signedBy)).size > 1);
}
function listed(names) {
    return [...new Set(names)].join(', ');
}

// EXTERNAL MODULE: ./packages/core/lib/report/signing-summary.js
var signing_summary = __webpack_require__(3610);
;// CONCATENATED MODULE: ./packages/core/lib/report/step-tables.js



/** Tables in one report; the result file has all. */
const MAX_TABLES = 5;
/** The steps of the layout that artifacts went through, once for all that went through them alike. */
function step_tables_stepTables({ artifacts, layout }) {
    const groups = groupArtifacts(artifacts).filter(({ artifacts: [{ steps = [] }] }) => steps.length > 0);
    return groups.slice(0, MAX_TABLES).map((group) => ({
        kind: 'details',
        title: `${artifactsOf(group)}: ${stepsWords(group.artifacts[0])}${layout === undefined ? '' : ` of ${layout.source}`}`,
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
        (0,blocks/* text */.Qq)(name),
        (0,blocks/* code */.aY)(predicateType),
        (0,blocks/* text */.Qq)(functionary.name),
        (0,blocks/* code */.aY)(whoIs(functionary)),
        (0,blocks/* text */.Qq)(threshold === 1 ? '1' : `${threshold} who agree`),
        (0,blocks/* code */.aY)(functionary.source),
    ]));
}
function whoIs({ signer, key }) {
    return signer?.identity ?? key?.fingerprint ?? '';
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
/** Places up to which their table is unfolded. */
const MAX_OPEN_PLACES = 20;
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
            : [{ kind: 'paragraph', content: [strong('What to do: '), text(result.failure.remedy)] }]),
        demandBlock(result),
        ...levelSections(result),
        ...policySections(result),
        ...stepTables(result),
        ...placesTable(result.artifacts),
        ...pairsTable(result.artifacts),
        ...acceptedTable(result.artifacts),
        ...rejectedTable(result.artifacts),
        ...unsignedTable(result.artifacts),
        ...writtenBlocks(result),
        ...result.notices.map((notice) => ({ kind: 'paragraph', content: [strong('Note: '), text(notice)] })),
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
    const last = failure !== undefined || first === undefined ? text(failure?.message ?? '') : code(signedBy(first));
    return [
        code(shownArtifact(artifact)),
        code(shownDigest(subject)),
        badge(outcome, OUTCOME_MARKS[outcome]),
        ...(isLevelled ? [text(level === undefined ? 'none shown' : `Build L${level}`)] : []),
        last,
    ];
}
/** What was demanded, and what was left open. */
function demandBlock(result) {
    const demanded = Object.entries(result.demanded).flatMap(([name, value], index) => [
        (0,blocks/* text */.Qq)(index === 0 ? '' : ', '),
        (0,blocks/* text */.Qq)(`${name} `),
        (0,blocks/* code */.aY)(value),
    ]);
    const policy = result.policy === undefined ? [] : [(0,blocks/* text */.Qq)('; policy '), (0,blocks/* code */.aY)(result.policy.source)];
    const unbound = result.unbound.length === 0 ? [] : [(0,blocks/* text */.Qq)(' Not demanded: '), (0,blocks/* text */.Qq)(`${result.unbound.join(', ')}.`)];
    return { kind: 'paragraph', content: [(0,blocks/* strong */.ko)('Demanded: '), ...demanded, ...policy, (0,blocks/* text */.Qq)('.'), ...unbound] };
}
/** Each level report that differs, once. */
function levelSections({ artifacts }) {
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
                    content: [text(`… and ${more} more levels, with their reasons in the result file.`)],
                },
            ]),
    ];
}
function policySections({ artifacts }) {
    const rows = artifacts.flatMap((artifact) => (artifact.policy?.rules ?? [])
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ id, verdict, reason }) => [
        code(shownArtifact(artifact)),
        code(id),
        badge(verdict, verdict === 'fail' ? 'bad' : 'open'),
        text(reason),
    ]));
    return rows.length === 0 ? [] : [{ kind: 'table', head: ['Artifact', 'Rule of the policy', 'Verdict', 'Why'], rows }];
}
function writtenBlocks({ report, vsa, svr, manifests = [] }) {
    const pinned = manifests.flatMap((one) => (one.pinned === undefined ? [] : [one.pinned]));
    const files = [
        ...(report?.html === undefined ? [] : [text('HTML report '), code(report.html), text('. ')]),
        ...(report?.sarif === undefined ? [] : [text('SARIF '), code(report.sarif), text('. ')]),
        ...(vsa === undefined
            ? []
            : [
                text(`Verification summary (${vsa.isSigned ? 'signed' : 'unsigned'}, ${vsa.result}) `),
                code(vsa.path),
                text('. '),
            ]),
        ...(svr === undefined
            ? []
            : [text(`Verification result (${svr.isSigned ? 'signed' : 'unsigned'}) `), code(svr.path), text('. ')]),
        ...(pinned.length === 0
            ? []
            : [text(`${pinned.length} manifest(s) with pinned images, `), code(pinned[0] ?? ''), text(' first. ')]),
    ];
    return files.length === 0 ? [] : [{ kind: 'paragraph', content: [strong('Written: '), ...files] }];
}
/** Every place in a manifest that names an image, with the verdict about it; those first that did not verify. */
function placesTable(artifacts) {
    const rows = artifacts
        .flatMap((artifact) => (artifact.places ?? []).map((place) => ({ artifact, place })))
        .sort((a, b) => verify_summary_rank(a.artifact) - verify_summary_rank(b.artifact))
        .map(({ artifact: { subject, outcome }, place }) => [
        (0,blocks/* code */.aY)(place.image),
        (0,blocks/* text */.Qq)(ROLES[place.role]),
        (0,blocks/* code */.aY)(`${place.file}:${place.line}:${place.column}`),
        (0,blocks/* text */.Qq)(place.path),
        (0,blocks/* code */.aY)(subjects_shownDigest(subject)),
        (0,blocks/* badge */.qS)(outcome, OUTCOME_MARKS[outcome]),
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
function verify_summary_rank({ outcome }) {
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
        (0,blocks/* code */.aY)(subjects_shownArtifact(artifact)),
        (0,blocks/* code */.aY)(source),
        (0,blocks/* text */.Qq)(failure.message),
        (0,blocks/* code */.aY)(failure.code),
    ]));
    return rows.length === 0 ? [] : [folded('Bundles that do not', ['Artifact', 'Bundle', 'Reason', 'Code'], rows)];
}
/** What BuildKit keeps in an index without a signature, folded: it explains a refusal, and proves nothing. */
function unsignedTable(artifacts) {
    const rows = artifacts.flatMap((artifact) => (artifact.unsigned ?? []).map(({ source, about, predicateTypes }) => [
        (0,blocks/* code */.aY)(subjects_shownArtifact(artifact)),
        (0,blocks/* code */.aY)(source),
        (0,blocks/* code */.aY)(about ?? ''),
        (0,blocks/* text */.Qq)(predicateTypes.join(', ')),
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
        ? (0,blocks/* text */.Qq)('none')
        : entry.url === undefined
            ? (0,blocks/* text */.Qq)(entry.logIndex)
            : (0,blocks/* link */.nf)(entry.logIndex, entry.url);
    return [
        (0,blocks/* code */.aY)(subjects_shownArtifact(artifact)),
        (0,blocks/* code */.aY)(bundle.source),
        (0,blocks/* text */.Qq)(shownKind(bundle)),
        (0,blocks/* text */.Qq)(bundle.profile),
        log,
        (0,blocks/* text */.Qq)(bundle.times[0] ?? ''),
    ];
}

;// CONCATENATED MODULE: ./packages/core/lib/report/verify-report.js









/** Most stories that are told one by one, and of these the ones with all tables; the result file has the rest. */
const MAX_STORIES = 1000;
const verify_report_MAX_TABLES = 100;
/** Stories that begin unfolded. */
const MAX_OPEN = 3;
/** The report of `verify` for a page of its own: the verdict, then each artifact's chain with the evidence. */
function verifyReport(result) {
    if (result.failure !== undefined && result.artifacts.length === 0)
        return [...(0,signing_summary/* failureBlocks */.p)(result.action, result.failure), ...noteBlocks(result)];
    const groups = groups_groupArtifacts(result.artifacts);
    const told = groups.slice(0, MAX_STORIES);
    const levels = new Map();
    return [
        { ...verdictHeading(result), level: 2 },
        { kind: 'facts', facts: overview(result) },
        ...(result.failure === undefined ? [] : [reasonBlock(result.failure)]),
        demandBlock(result),
        ...noteBlocks(result),
        ...placesTable(result.artifacts),
        ...pairs_pairsTable(result.artifacts),
        { kind: 'heading', level: 3, text: 'From source to verdict', mark: 'neutral' },
        { kind: 'paragraph', content: basisWords() },
        ...told.map((group, index) => story(group, index, result, levels)),
        ...(groups.length > told.length
            ? [
                {
                    kind: 'paragraph',
                    content: [(0,blocks/* text */.Qq)(`… and ${groups.length - told.length} more, listed in the result file.`)],
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
            value: (0,blocks/* badge */.qS)(outcome, outcome === 'verified' ? 'good' : outcome === 'undecided' ? 'open' : 'bad'),
        },
        { label: 'Artifacts', value: (0,blocks/* text */.Qq)(`${good} of ${artifacts.length} verified`) },
        ...(level === undefined
            ? []
            : [{ label: 'SLSA level', value: (0,blocks/* text */.Qq)(`Build L${level}${artifacts.length > 1 ? ' or higher' : ''}`) }]),
        ...(policy === undefined ? [] : [{ label: 'Policy', value: (0,blocks/* code */.aY)(policy.source) }]),
        ...(layout === undefined ? [] : [{ label: 'Layout', value: (0,blocks/* code */.aY)(layout.source) }]),
        ...(vsa === undefined
            ? []
            : [{ label: 'Verification summary', value: (0,blocks/* text */.Qq)(`${vsa.result}, ${vsa.isSigned ? 'signed' : 'unsigned'}`) }]),
        ...(verifiedAt === undefined
            ? []
            : [{ label: 'Verified at', value: (0,blocks/* text */.Qq)(verifiedAt.replace(/^([-\d]+)T([:.\d]+)Z$/, '$1 $2 UTC')) }]),
    ];
}
function reasonBlock({ message, code: id, remedy }) {
    const todo = remedy === undefined ? [] : [(0,blocks/* strong */.ko)(' What to do: '), (0,blocks/* text */.Qq)(remedy)];
    return { kind: 'paragraph', content: [(0,blocks/* strong */.ko)('Why: '), (0,blocks/* text */.Qq)(message), (0,blocks/* text */.Qq)(' '), (0,blocks/* code */.aY)(id), ...todo] };
}
function noteBlocks({ notices }) {
    return notices.map((notice) => ({ kind: 'paragraph', content: [(0,blocks/* strong */.ko)('Note: '), (0,blocks/* text */.Qq)(notice)] }));
}
function story(group, index, result, levels) {
    const [first] = group.artifacts;
    const { level } = group.bundle ?? {};
    const name = chain_artifactsOf(group);
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
        ...(remedy === undefined ? [] : [{ kind: 'paragraph', content: [(0,blocks/* strong */.ko)('What to do: '), (0,blocks/* text */.Qq)(remedy)] }]),
        ...levelStory(group, index, levels),
        ...(first.policy === undefined ? [] : [policyTable(first.policy)]),
        ...stepsTable(first),
        ...(artifacts.length > 1 || bundle === undefined ? [digestTable(group)] : []),
        ...(index < verify_report_MAX_TABLES ? [...acceptedTable([first]), ...rejectedTable([first]), ...unsignedTable([first])] : []),
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
        const same = (0,blocks/* text */.Qq)(`: for the same reasons, requirement by requirement, as `);
        return [{ kind: 'paragraph', content: [(0,blocks/* strong */.ko)(`SLSA Build L${level.level}`), same, (0,blocks/* code */.aY)(before), (0,blocks/* text */.Qq)('.')] }];
    }
    levels.set(key, chain_artifactsOf(group));
    return index < verify_report_MAX_TABLES ? level_blocks_levelBlocks(level) : levelLine(level);
}
function digestTable({ artifacts }) {
    const rows = artifacts.map((artifact) => [
        (0,blocks/* code */.aY)(subjects_shownArtifact(artifact)),
        (0,blocks/* code */.aY)(subjects_shownDigest(artifact.subject)),
    ]);
    const table = { kind: 'table', head: ['Artifact', 'Digest'], rows };
    return rows.length <= 10 ? table : { kind: 'details', title: `The ${rows.length} artifacts`, content: [table] };
}
/** What each rule of the policy says. */
function policyTable({ rules }) {
    const marks = { pass: 'good', fail: 'bad', undecided: 'open' };
    const rows = rules.map(({ id, verdict, reason, source }) => [
        (0,blocks/* code */.aY)(id),
        (0,blocks/* badge */.qS)(verdict, marks[verdict]),
        (0,blocks/* text */.Qq)(reason),
        source === undefined ? (0,blocks/* text */.Qq)('') : (0,blocks/* code */.aY)(source),
    ]);
    return { kind: 'table', head: ['Rule of the policy', 'Verdict', 'Why', 'Decided by'], rows };
}

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
    const names = result.artifacts.map(subjects_shownArtifact);
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
${(0,render_html/* renderHtml */.K2)(verifyReport(result), MAX_ROWS)}
</main>
<footer>Written by slsa-actions. The page shows what was verified when it was written; the result file has every detail, and nothing here is signed.</footer>
</body>
</html>
`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./packages/core/lib/report/sarif.js



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
function resultOf({ ruleId, level, message, artifact, place }, ids) {
    const digest = Object.entries(artifact.subject.digest)[0]?.join(':') ?? '';
    const uri = place === undefined ? uriOf(artifact) : uriOfPath(place.file);
    const fingerprint = (0,external_node_crypto_.createHash)('sha256')
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
    return (0,blocks/* visible */.RK)((0,blocks/* shortened */.vI)(value, max));
}
/** A code as part of a rule's id. */
function idWord(code) {
    return code.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 64) || 'UNKNOWN';
}
/** JSON in which no text can end the element or comment of a page that it is put into. */
function closedText(json) {
    return json.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./packages/core/lib/storage/write-safely.js
var write_safely = __webpack_require__(8351);
;// CONCATENATED MODULE: ./packages/core/lib/flow/report-files.js




/** The result with the report and the SARIF log written where the inputs say; whatever the outcome. */
async function writeReports(result, inputs, ports) {
    const { reportPath, sarifPath, minimumLevel } = inputs;
    if (reportPath === undefined && sarifPath === undefined)
        return result;
    const html = reportPath === undefined ? undefined : (0,external_node_path_.resolve)(ports.job.workspace, reportPath);
    const sarif = sarifPath === undefined ? undefined : (0,external_node_path_.resolve)(ports.job.workspace, sarifPath);
    if (html !== undefined)
        await (0,write_safely/* writeFileSafely */.kv)(html, htmlReport(result), ports.fs);
    if (sarif !== undefined) {
        const options = { toolVersion: version/* SUITE_VERSION */.s, ...(minimumLevel === undefined ? {} : { minimumLevel }) };
        await (0,write_safely/* writeFileSafely */.kv)(sarif, sarifLog(result, options), ports.fs);
    }
    return { ...result, report: { ...(html === undefined ? {} : { html }), ...(sarif === undefined ? {} : { sarif }) } };
}


/***/ }),

/***/ 8618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ SUITE_VERSION)
/* harmony export */ });
/** SemVer of the suite, as package.json has it. */
const SUITE_VERSION = '0.1.0';


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LINK_WORDS),
/* harmony export */   s: () => (/* binding */ chainTable)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(284);

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
        const known = facts.length > 0 ? facts : [[(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(node.name), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(''), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(node.note ?? 'not known'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('')]];
        const link = links[index];
        return link === undefined ? known : [...known, linkRow(link)];
    });
    return { kind: 'table', head: ['Station', 'What', 'Value', 'Basis'], rows };
}
function factRow(name, { label, value, basis }) {
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(name), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(label), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(basis ?? '')];
}
function linkRow({ state, reason }) {
    const { word, mark } = LINK_WORDS[state];
    return [(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('↓'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .badge */ .qS)(word, mark), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('')];
}


/***/ }),

/***/ 1429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mQ: () => (/* binding */ attributeUrl),
  K2: () => (/* binding */ renderHtml),
  qj: () => (/* binding */ tableHtml)
});

// EXTERNAL MODULE: ./packages/core/lib/report/blocks.js
var blocks = __webpack_require__(284);
// EXTERNAL MODULE: ./packages/core/lib/report/chain-table.js
var chain_table = __webpack_require__(5940);
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
    let rest = [...withoutTowers((0,blocks/* visible */.RK)(value.slice(0, columns * Math.min(maxLines, 10_000) * 8)))];
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
    const title = `<title>${whole(chain.title, blocks/* MAX_CELL */.K7)}</title><desc>${whole(described(chain), 4 * blocks/* MAX_LINE */.MV)}</desc>`;
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
    const { word, mark } = chain_table/* LINK_WORDS */.r[state];
    return `<p class="${mark}"><b>${mark === 'bad' ? '✕' : '?'} ${from} → ${to} ${word}:</b> ${whole(reason, blocks/* MAX_LINE */.MV)}</p>`;
}
/** The picture in words, for those who do not see it. */
function described({ nodes, links }) {
    return nodes
        .map((node, index) => {
        const link = links[index];
        const known = node.facts.map(({ label, value, basis }) => `${label} ${(0,blocks/* shortened */.vI)(compact(value), blocks/* MAX_CELL */.K7)}${basis === undefined ? '' : ` (${basis})`}`);
        const station = `${node.name}: ${known.length === 0 ? node.note : known.join(', ')}.`;
        return link === undefined
            ? station
            : `${station} ${chain_table/* LINK_WORDS */.r[link.state].word}: ${(0,blocks/* shortened */.vI)(link.reason, blocks/* MAX_CELL */.K7)}.`;
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
    const lines = cut.map(({ label, value }) => `${label}: ${whole(value, blocks/* MAX_CELL */.K7)}`);
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
        drawn.push(`<text class="l" y="${y}">${sign}${(0,blocks/* escapeHtml */.ZD)(fact.label)}</text>`);
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
    return `<text${kind} y="${y}"${fixed}>${(0,blocks/* escapeHtml */.ZD)(line)}</text>`;
}
/** Drawn from left to right about the origin; the style sheet turns it where the stations stand below each other. */
function drawnLink({ state, reason }, index, height) {
    const title = state === 'holds' ? '' : `<title>${whole(`${chain_table/* LINK_WORDS */.r[state].word}: ${reason}`, blocks/* MAX_CELL */.K7)}</title>`;
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
    return (0,blocks/* escapeHtml */.ZD)((0,blocks/* shortened */.vI)(value, max));
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
            return `<p>${block.content.map((inline) => inlineHtml(inline, blocks/* MAX_LINE */.MV)).join('')}</p>`;
        case 'facts':
            return `<dl>${block.facts.map(({ label, value }) => `<div><dt>${line(label)}</dt><dd>${inlineHtml(value, blocks/* MAX_CELL */.K7)}</dd></div>`).join('')}</dl>`;
        case 'table':
            return `<div class="table">${tableHtml(block, { inline: inlineHtml, escape: blocks/* escapeHtml */.ZD }, maxRows)}</div>`;
        case 'commands':
            return `<pre><code>${block.text.split('\n').map(blocks/* escapeHtml */.ZD).join('\n')}</code></pre>`;
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
    const cells = (row) => row.map((cell) => `<td>${writer.inline(cell, blocks/* MAX_CELL */.K7)}</td>`).join('');
    const body = shown.map((row) => `<tr>${cells(row)}</tr>`).join('\n');
    const names = head.map((name) => `<th align="left">${writer.escape((0,blocks/* shortened */.vI)(name, blocks/* MAX_CELL */.K7))}</th>`).join('');
    return `<table>\n<tr>${names}</tr>\n${body}${more}\n</table>`;
}
function line(value) {
    return (0,blocks/* escapeHtml */.ZD)((0,blocks/* shortened */.vI)(value, blocks/* MAX_LINE */.MV));
}
function inlineHtml(inline, max) {
    const shown = (0,blocks/* escapeHtml */.ZD)((0,blocks/* shortened */.vI)(inline.text, max));
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
    return (0,blocks/* visible */.RK)(url)
        .replace(/[^A-Za-z0-9\-._~:/?#[\]@!$&()*+,;=%]/gu, (character) => encodeURIComponent(character))
        .replaceAll('&', '&amp;');
}


/***/ })

};
