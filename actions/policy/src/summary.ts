import { type Block, code, type Inline, text } from '@slsa-actions/core/report'
import type { PolicyResult } from '@slsa-actions/policy'

/** The result for the summary of a job: what was written, and what the engine judges otherwise. */
export function policyBlocks(result: PolicyResult): Block[] {
  const { outcome, failure, command = '' } = result
  return [
    {
      kind: 'heading',
      level: 3,
      text: `Policy: ${command === '' ? '' : `${command}, `}${outcome}`,
      mark: outcome === 'verified' ? 'good' : 'bad',
    },
    ...(failure === undefined ? [] : [paragraph(failure.message), ...remedyOf(failure.remedy)]),
    ...(result.engine === undefined ? [] : [paragraph(`For ${result.engine}: ${(result.files ?? []).join(', ')}`)]),
    ...table(
      ['The engine is', 'Where', 'How', 'Id'],
      (result.differences ?? []).map(({ direction, place, message, id }) => [
        text(direction),
        code(place),
        text(message),
        code(id),
      ]),
    ),
    ...table(
      ['Look at', 'What', 'Code'],
      (result.findings ?? []).map((finding) => [code(finding.place), text(finding.message), code(finding.code)]),
    ),
    ...table(
      ['Artifact', 'Verdict', 'Why'],
      (result.artifacts ?? []).map(({ subject, outcome: own, failure: why }) => [
        code(subject.name),
        text(own),
        text(why?.message ?? ''),
      ]),
    ),
  ]
}

function paragraph(words: string): Block {
  return { kind: 'paragraph', content: [text(words)] }
}

function remedyOf(remedy: string | undefined): Block[] {
  return remedy === undefined ? [] : [paragraph(`What to do: ${remedy}`)]
}

function table(head: readonly string[], rows: readonly (readonly Inline[])[]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'table', head, rows }]
}
