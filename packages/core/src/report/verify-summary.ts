import type { Outcome } from '../outcome/index.ts'
import type { LevelReport } from '../slsa/index.ts'
import { type Block, badge, code, type Inline, link, type Mark, strong, text } from './blocks.ts'
import { artifactsOf } from './chain.ts'
import { groupArtifacts } from './groups.ts'
import { levelBlocks } from './level-blocks.ts'
import { pairsTable } from './pairs.ts'
import { failureBlocks } from './signing-summary.ts'
import { stepTables } from './step-tables.ts'
import { shownArtifact, shownDigest, shownKind, signedBy } from './subjects.ts'
import type { AcceptedBundle, ArtifactVerdict, ReportedPlace, VerifyResult } from './types.ts'

/** How an outcome is shown. */
export const OUTCOME_MARKS: Readonly<Record<Outcome, Mark>> = {
  verified: 'good',
  refused: 'bad',
  'bad-input': 'bad',
  undecided: 'bad',
}

/** Level reports that differ and are shown in a summary; the result file has all. */
const MAX_LEVELS = 5
/** Places up to which their table is unfolded. */
const MAX_OPEN_PLACES = 20

/** The summary of `verify`: per artifact the verdict, who signed and when, or the reason of the refusal; the levels. */
export function verifySummary(result: VerifyResult): Block[] {
  if (result.failure !== undefined && result.artifacts.length === 0) return failureBlocks(result.action, result.failure)
  const isLevelled = result.artifacts.some(({ level }) => level !== undefined)
  return [
    verdictHeading(result),
    {
      kind: 'table',
      head: ['Artifact', 'Digest', 'Verdict', ...(isLevelled ? ['SLSA level'] : []), 'Signed by, or why not'],
      rows: result.artifacts.map((artifact) => verdictRow(artifact, isLevelled)),
    },
    ...(result.failure?.remedy === undefined
      ? []
      : [{ kind: 'paragraph' as const, content: [strong('What to do: '), text(result.failure.remedy)] }]),
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
    ...result.notices.map((notice): Block => ({ kind: 'paragraph', content: [strong('Note: '), text(notice)] })),
  ]
}

/** Verified only when every artifact is, there is one, and the whole run says so. */
export function verdictHeading({ artifacts, outcome }: VerifyResult): Extract<Block, { kind: 'heading' }> {
  const good = artifacts.filter((artifact) => artifact.outcome === 'verified').length
  const isGood = outcome === 'verified' && good === artifacts.length && good > 0
  const plural = artifacts.length === 1 ? '' : 's'
  const words = isGood
    ? `Verified: ${good} artifact${plural}`
    : `Not verified: ${artifacts.length - good} of ${artifacts.length} artifact${plural}`
  return { kind: 'heading', level: 3, text: words, mark: isGood ? 'good' : 'bad' }
}

function verdictRow(artifact: ArtifactVerdict, isLevelled: boolean): Inline[] {
  const [first] = artifact.accepted
  // A reason against the artifact is worth more than who signed it.
  const { failure, level, subject, outcome } = artifact
  const last = failure !== undefined || first === undefined ? text(failure?.message ?? '') : code(signedBy(first))
  return [
    code(shownArtifact(artifact)),
    code(shownDigest(subject)),
    badge(outcome, OUTCOME_MARKS[outcome]),
    ...(isLevelled ? [text(level === undefined ? 'none shown' : `Build L${level}`)] : []),
    last,
  ]
}

/** What was demanded, and what was left open. */
export function demandBlock(result: VerifyResult): Block {
  const demanded = Object.entries(result.demanded).flatMap(([name, value], index): Inline[] => [
    text(index === 0 ? '' : ', '),
    text(`${name} `),
    code(value),
  ])
  const policy = result.policy === undefined ? [] : [text('; policy '), code(result.policy.source)]
  const unbound = result.unbound.length === 0 ? [] : [text(' Not demanded: '), text(`${result.unbound.join(', ')}.`)]
  return { kind: 'paragraph', content: [strong('Demanded: '), ...demanded, ...policy, text('.'), ...unbound] }
}

/** Each level report that differs, once. */
function levelSections({ artifacts }: VerifyResult): Block[] {
  const seen = new Map<string, { title: string; level: LevelReport }>()
  for (const group of groupArtifacts(artifacts)) {
    const level = group.bundle?.level
    const key = JSON.stringify(level)
    if (level !== undefined && !seen.has(key)) {
      seen.set(key, { title: `${artifactsOf(group)}: SLSA Build L${level.level}, and why`, level })
    }
  }
  const shown = [...seen.values()].slice(0, MAX_LEVELS)
  const more = seen.size - shown.length
  return [
    ...shown.map(
      ({ title, level }): Block => ({ kind: 'details', title, content: levelBlocks(level), isOpen: seen.size === 1 }),
    ),
    ...(more === 0
      ? []
      : [
          {
            kind: 'paragraph' as const,
            content: [text(`… and ${more} more levels, with their reasons in the result file.`)],
          },
        ]),
  ]
}

function policySections({ artifacts }: VerifyResult): Block[] {
  const rows = artifacts.flatMap((artifact) =>
    (artifact.policy?.rules ?? [])
      .filter(({ verdict }) => verdict !== 'pass')
      .map(({ id, verdict, reason }): Inline[] => [
        code(shownArtifact(artifact)),
        code(id),
        badge(verdict, verdict === 'fail' ? 'bad' : 'open'),
        text(reason),
      ]),
  )
  return rows.length === 0 ? [] : [{ kind: 'table', head: ['Artifact', 'Rule of the policy', 'Verdict', 'Why'], rows }]
}

function writtenBlocks({ report, vsa, svr, manifests = [] }: VerifyResult): Block[] {
  const pinned = manifests.flatMap((one) => (one.pinned === undefined ? [] : [one.pinned]))
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
  ]
  return files.length === 0 ? [] : [{ kind: 'paragraph', content: [strong('Written: '), ...files] }]
}

/** Every place in a manifest that names an image, with the verdict about it; those first that did not verify. */
export function placesTable(artifacts: readonly ArtifactVerdict[]): Block[] {
  const rows = artifacts
    .flatMap((artifact) => (artifact.places ?? []).map((place) => ({ artifact, place })))
    .sort((a, b) => rank(a.artifact) - rank(b.artifact))
    .map(({ artifact: { subject, outcome }, place }): Inline[] => [
      code(place.image),
      text(ROLES[place.role]),
      code(`${place.file}:${place.line}:${place.column}`),
      text(place.path),
      code(shownDigest(subject)),
      badge(outcome, OUTCOME_MARKS[outcome]),
    ])
  if (rows.length === 0) return []
  const head = ['Image as written', 'Is', 'Where', 'Path', 'Digest', 'Verdict']
  return [
    {
      kind: 'details',
      title: `${rows.length} place(s) that name images`,
      content: [{ kind: 'table', head, rows }],
      isOpen: rows.length <= MAX_OPEN_PLACES,
    },
  ]
}

const ROLES: Readonly<Record<ReportedPlace['role'], string>> = {
  runs: 'run in a container',
  mounts: 'mounted',
  base: 'built from',
  frontend: 'building it',
  seen: 'seen in no known workload',
  undecided: 'decided elsewhere',
}

function rank({ outcome }: ArtifactVerdict): number {
  return outcome === 'verified' ? 1 : 0
}

/** Bundles that satisfy every demand, folded. */
export function acceptedTable(artifacts: readonly ArtifactVerdict[]): Block[] {
  const rows = artifacts.flatMap((artifact) => artifact.accepted.map((bundle) => acceptedRow(artifact, bundle)))
  const head = ['Artifact', 'Bundle', 'Says', 'Profile', 'Log entry', 'Time']
  return rows.length === 0 ? [] : [folded('Bundles that satisfy every demand', head, rows)]
}

/** Bundles that do not, and why, folded. */
export function rejectedTable(artifacts: readonly ArtifactVerdict[]): Block[] {
  const rows = artifacts.flatMap((artifact) =>
    artifact.rejected.map(({ source, failure }): Inline[] => [
      code(shownArtifact(artifact)),
      code(source),
      text(failure.message),
      code(failure.code),
    ]),
  )
  return rows.length === 0 ? [] : [folded('Bundles that do not', ['Artifact', 'Bundle', 'Reason', 'Code'], rows)]
}

/** What BuildKit keeps in an index without a signature, folded: it explains a refusal, and proves nothing. */
export function unsignedTable(artifacts: readonly ArtifactVerdict[]): Block[] {
  const rows = artifacts.flatMap((artifact) =>
    (artifact.unsigned ?? []).map(({ source, about, predicateTypes }): Inline[] => [
      code(shownArtifact(artifact)),
      code(source),
      code(about ?? ''),
      text(predicateTypes.join(', ')),
    ]),
  )
  const head = ['Artifact', 'Manifest', 'Claims to be about', 'Says']
  return rows.length === 0 ? [] : [folded('Unsigned statements of the builder, which prove nothing', head, rows)]
}

function folded(title: string, head: readonly string[], rows: readonly (readonly Inline[])[]): Block {
  return { kind: 'details', title, content: [{ kind: 'table', head, rows }] }
}

function acceptedRow(artifact: ArtifactVerdict, bundle: AcceptedBundle): Inline[] {
  const [entry] = bundle.logEntries
  const log =
    entry === undefined
      ? text('none')
      : entry.url === undefined
        ? text(entry.logIndex)
        : link(entry.logIndex, entry.url)
  return [
    code(shownArtifact(artifact)),
    code(bundle.source),
    text(shownKind(bundle)),
    text(bundle.profile),
    log,
    text(bundle.times[0] ?? ''),
  ]
}
