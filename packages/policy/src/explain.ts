import type { Block } from '@slsa-actions/core/report'
import type { PolicyVerdict } from './verdict.ts'

/** A verdict for people: the same as plain text, and as blocks of a report. */
export interface Explanation {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** Says which rule decided, what it demanded, and what was found instead. */
export function explain(verdict: PolicyVerdict): Explanation {
  return { text: verdict.reason, blocks: [] }
}
