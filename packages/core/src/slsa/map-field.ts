import type { JsonObject } from '@slsa-actions/wire'
import { badInput, type CoreError } from '../outcome/index.ts'

/** @throws CoreError bad-input `BUILDER_MAP` for a field that is not known */
export function assertFields(object: JsonObject, known: readonly string[], place: string): void {
  const unknown = Object.keys(object).find((key) => !known.includes(key))
  if (unknown !== undefined) throw unreadable(place, `has the unknown field "${unknown.slice(0, 80)}"`)
}

/** The error of a builder map; `problem` completes the sentence that the place begins. */
export function unreadable(place: string, problem: string, remedy = 'see docs/builder-map.md'): CoreError {
  return badInput('BUILDER_MAP', `${place}: ${problem}`, { remedy })
}
