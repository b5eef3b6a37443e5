import { type Plan, planFile } from '../plan.ts'
import { readSource } from '../source.ts'

/** A release as the tests name it. */
export const TARGET = { repository: 'acme/slsa-actions', ref: 'a1'.repeat(20), comment: 'v1' }

/** What becomes of a workflow's text. */
export function planText(text: string): Plan {
  return planFile(readSource(Buffer.from(text), 'w.yml'), TARGET)
}

/** A workflow with one job of these steps, which are YAML from column 6 on. */
export function workflow(steps: string, above = ''): string {
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${above}    steps:\n${steps}`
}

/** What becomes of one step: its new text, or why it is left. */
export function stepOf(steps: string, above = ''): string {
  const { places, text } = planText(workflow(steps, above))
  const place = places.find(({ was }) => !was.startsWith('sigstore/cosign-installer'))
  if (place === undefined) return 'nothing'
  if (place.status !== 'moved') return `${place.status}: ${place.notes.join('; ')}`
  return text.slice(text.indexOf('    steps:\n') + '    steps:\n'.length)
}
