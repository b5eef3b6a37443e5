import { type Block, code, type Inline, strong, text } from '@slsa-actions/core/report'
import { printable } from '@slsa-actions/core/subject'
import type { Decision, DemandVerdict, PolicyVerdict } from './verdict.ts'

/** A verdict for people: the same as plain text, and as blocks of a report. */
export interface Explanation {
  readonly text: string
  readonly blocks: readonly Block[]
}

const WORD: Readonly<Record<Decision, string>> = { pass: 'ok', fail: 'REFUSED', undecided: 'UNDECIDED' }
/** Rejected attestations that are shown for one demand. */
const MAX_REJECTED = 10

/** Says which rule decided, what it demanded, and what was found instead. */
export function explain(verdict: PolicyVerdict): Explanation {
  const head = `${WORD[verdict.verdict]}  ${verdict.artifact}: ${verdict.reason}`
  const rules =
    verdict.applied.length === 0 ? 'no rule covers it' : `rules that cover it: ${verdict.applied.join(', ')}`
  const lines = [head, `  ${rules}`, ...verdict.rules.flatMap(linesOf)]
  return { text: lines.map(printable).join('\n'), blocks: blocksOf(verdict, rules) }
}

function linesOf(demand: DemandVerdict): string[] {
  const by = demand.source === undefined ? '' : ` (${demand.source})`
  return [
    `  ${WORD[demand.verdict]}  ${demand.id}: ${demand.title}${by}`,
    ...demand.checks.map((check) => `    ${WORD[check.verdict]}  ${check.key}: ${check.reason}`),
    ...(demand.checks.length === 0 ? [`    ${demand.reason}`] : []),
    ...rejectedOf(demand).map(({ source, reason }) => `    not counted: ${source}: ${reason}`),
  ]
}

function rejectedOf(demand: DemandVerdict): readonly { readonly source: string; readonly reason: string }[] {
  const others = demand.rejected.filter(({ source }) => demand.verdict === 'pass' || source !== demand.source)
  if (others.length <= MAX_REJECTED) return others
  return [...others.slice(0, MAX_REJECTED), { source: '…', reason: `${others.length - MAX_REJECTED} more` }]
}

function blocksOf(verdict: PolicyVerdict, rules: string): Block[] {
  const rows = verdict.rules.flatMap((demand): (readonly Inline[])[] => [
    [strong(demand.id), text(WORD[demand.verdict]), text(demand.reason), code(demand.source ?? '')],
    ...demand.checks.map((check): readonly Inline[] => [
      code(check.key),
      text(WORD[check.verdict]),
      text(check.reason),
      text(''),
    ]),
  ])
  return [
    {
      kind: 'heading',
      level: 3,
      text: `Policy: ${verdict.artifact}`,
      mark: verdict.verdict === 'pass' ? 'good' : verdict.verdict === 'fail' ? 'bad' : 'neutral',
    },
    { kind: 'paragraph', content: [text(`${verdict.reason}; ${rules}`)] },
    { kind: 'table', head: ['Demand', 'Verdict', 'Why', 'Attestation'], rows },
  ]
}
