import { type Block, code, type Inline, text } from './blocks.ts'
import { artifactsOf } from './chain.ts'
import { groupArtifacts } from './groups.ts'
import type { ArtifactVerdict, ReportedFunctionary, ReportedStep, VerifyResult } from './types.ts'

/** Tables in one report; the result file has all. */
const MAX_TABLES = 5

/** The steps of the layout that artifacts went through, once for all that went through them alike. */
export function stepTables({ artifacts, layout }: VerifyResult): Block[] {
  const groups = groupArtifacts(artifacts).filter(({ artifacts: [{ steps = [] }] }) => steps.length > 0)
  return groups.slice(0, MAX_TABLES).map(
    (group): Block => ({
      kind: 'details',
      title: `${artifactsOf(group)}: ${stepsWords(group.artifacts[0])}${layout === undefined ? '' : ` of ${layout.source}`}`,
      content: stepsTable(group.artifacts[0]),
      isOpen: groups.length === 1,
    }),
  )
}

/** Who did each step, by whom it was attested, and how many had to. */
export function stepsTable({ steps = [] }: ArtifactVerdict): Block[] {
  const rows = steps.flatMap(stepRows)
  const head = ['Step', 'Attested', 'By', 'Who is', 'Needs', 'Bundle']
  return rows.length === 0 ? [] : [{ kind: 'table', head, rows }]
}

function stepsWords({ steps = [] }: ArtifactVerdict): string {
  return steps.length === 1 ? 'the one step' : `all ${steps.length} steps`
}

function stepRows({ name, attested }: ReportedStep): Inline[][] {
  return attested.flatMap(({ predicateType, threshold, by }) =>
    by.map((functionary): Inline[] => [
      text(name),
      code(predicateType),
      text(functionary.name),
      code(whoIs(functionary)),
      text(threshold === 1 ? '1' : `${threshold} who agree`),
      code(functionary.source),
    ]),
  )
}

function whoIs({ signer, key }: ReportedFunctionary): string {
  return signer?.identity ?? key?.fingerprint ?? ''
}
