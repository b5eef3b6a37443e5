import { type Block, badge, code, type Inline, strong, text } from './blocks.ts'
import { type ArtifactGroup, artifactsOf, chainOf } from './chain.ts'
import { groupArtifacts } from './groups.ts'
import { basisWords, levelBlocks, levelLine } from './level-blocks.ts'
import { pairsTable } from './pairs.ts'
import { failureBlocks } from './signing-summary.ts'
import { stepsTable } from './step-tables.ts'
import { shownArtifact, shownDigest } from './subjects.ts'
import type { ReportedPolicyVerdict, VerifyResult } from './types.ts'
import {
  acceptedTable,
  demandBlock,
  OUTCOME_MARKS,
  placesTable,
  rejectedTable,
  unsignedTable,
  verdictHeading,
} from './verify-summary.ts'

/** Most stories that are told one by one, and of these the ones with all tables; the result file has the rest. */
const MAX_STORIES = 1000
const MAX_TABLES = 100
/** Stories that begin unfolded. */
const MAX_OPEN = 3

/** The report of `verify` for a page of its own: the verdict, then each artifact's chain with the evidence. */
export function verifyReport(result: VerifyResult): Block[] {
  if (result.failure !== undefined && result.artifacts.length === 0)
    return [...failureBlocks(result.action, result.failure), ...noteBlocks(result)]
  const groups = groupArtifacts(result.artifacts)
  const told = groups.slice(0, MAX_STORIES)
  const levels = new Map<string, string>()
  return [
    { ...verdictHeading(result), level: 2 },
    { kind: 'facts', facts: overview(result) },
    ...(result.failure === undefined ? [] : [reasonBlock(result.failure)]),
    demandBlock(result),
    ...noteBlocks(result),
    ...placesTable(result.artifacts),
    ...pairsTable(result.artifacts),
    { kind: 'heading', level: 3, text: 'From source to verdict', mark: 'neutral' },
    { kind: 'paragraph', content: basisWords() },
    ...told.map((group, index) => story(group, index, result, levels)),
    ...(groups.length > told.length
      ? [
          {
            kind: 'paragraph' as const,
            content: [text(`… and ${groups.length - told.length} more, listed in the result file.`)],
          },
        ]
      : []),
  ]
}

function overview(result: VerifyResult): { label: string; value: Inline }[] {
  const { artifacts, level, policy, layout, vsa, verifiedAt, outcome } = result
  const good = artifacts.filter((artifact) => artifact.outcome === 'verified').length
  return [
    {
      label: 'Verdict',
      value: badge(outcome, outcome === 'verified' ? 'good' : outcome === 'undecided' ? 'open' : 'bad'),
    },
    { label: 'Artifacts', value: text(`${good} of ${artifacts.length} verified`) },
    ...(level === undefined
      ? []
      : [{ label: 'SLSA level', value: text(`Build L${level}${artifacts.length > 1 ? ' or higher' : ''}`) }]),
    ...(policy === undefined ? [] : [{ label: 'Policy', value: code(policy.source) }]),
    ...(layout === undefined ? [] : [{ label: 'Layout', value: code(layout.source) }]),
    ...(vsa === undefined
      ? []
      : [{ label: 'Verification summary', value: text(`${vsa.result}, ${vsa.isSigned ? 'signed' : 'unsigned'}`) }]),
    ...(verifiedAt === undefined
      ? []
      : [{ label: 'Verified at', value: text(verifiedAt.replace(/^([-\d]+)T([:.\d]+)Z$/, '$1 $2 UTC')) }]),
  ]
}

function reasonBlock({ message, code: id, remedy }: NonNullable<VerifyResult['failure']>): Block {
  const todo = remedy === undefined ? [] : [strong(' What to do: '), text(remedy)]
  return { kind: 'paragraph', content: [strong('Why: '), text(message), text(' '), code(id), ...todo] }
}

function noteBlocks({ notices }: VerifyResult): Block[] {
  return notices.map((notice) => ({ kind: 'paragraph', content: [strong('Note: '), text(notice)] }))
}

function story(group: ArtifactGroup, index: number, result: VerifyResult, levels: Map<string, string>): Block {
  const [first] = group.artifacts
  const { level } = group.bundle ?? {}
  const name = artifactsOf(group)
  const title = `${name}: ${first.outcome}${level === undefined ? '' : `, Build L${level.level}`}`
  return {
    kind: 'details',
    title,
    mark: OUTCOME_MARKS[first.outcome],
    isOpen: index < MAX_OPEN,
    content: [{ kind: 'chain', chain: chainOf(group, result) }, ...evidence(group, index, levels)],
  }
}

function evidence(group: ArtifactGroup, index: number, levels: Map<string, string>): Block[] {
  const { artifacts, bundle } = group
  const [first] = artifacts
  const remedy = first.failure?.remedy
  return [
    ...(remedy === undefined ? [] : [{ kind: 'paragraph' as const, content: [strong('What to do: '), text(remedy)] }]),
    ...levelStory(group, index, levels),
    ...(first.policy === undefined ? [] : [policyTable(first.policy)]),
    ...stepsTable(first),
    ...(artifacts.length > 1 || bundle === undefined ? [digestTable(group)] : []),
    ...(index < MAX_TABLES ? [...acceptedTable([first]), ...rejectedTable([first]), ...unsignedTable([first])] : []),
  ]
}

/** A level with all its reasons once; where it comes again, the page says where it stands. */
function levelStory(group: ArtifactGroup, index: number, levels: Map<string, string>): Block[] {
  const level = group.bundle?.level
  if (level === undefined) return []
  const key = JSON.stringify([level.requirements, level.fields.length, level.builder])
  const before = levels.get(key)
  if (before !== undefined) {
    const same = text(`: for the same reasons, requirement by requirement, as `)
    return [{ kind: 'paragraph', content: [strong(`SLSA Build L${level.level}`), same, code(before), text('.')] }]
  }
  levels.set(key, artifactsOf(group))
  return index < MAX_TABLES ? levelBlocks(level) : levelLine(level)
}

function digestTable({ artifacts }: ArtifactGroup): Block {
  const rows = artifacts.map((artifact): Inline[] => [
    code(shownArtifact(artifact)),
    code(shownDigest(artifact.subject)),
  ])
  const table: Block = { kind: 'table', head: ['Artifact', 'Digest'], rows }
  return rows.length <= 10 ? table : { kind: 'details', title: `The ${rows.length} artifacts`, content: [table] }
}

/** What each rule of the policy says. */
export function policyTable({ rules }: ReportedPolicyVerdict): Block {
  const marks = { pass: 'good', fail: 'bad', undecided: 'open' } as const
  const rows = rules.map(({ id, verdict, reason, source }): Inline[] => [
    code(id),
    badge(verdict, marks[verdict]),
    text(reason),
    source === undefined ? text('') : code(source),
  ])
  return { kind: 'table', head: ['Rule of the policy', 'Verdict', 'Why', 'Decided by'], rows }
}
