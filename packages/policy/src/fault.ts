import { badInput, type CoreError } from '@slsa-actions/core/outcome'
import type { JsonValue } from '@slsa-actions/wire'

/** A place in a policy file. */
export interface Place {
  /** Name of the file. */
  readonly what: string
  /** `rules[0].provenance.ref`; empty for the whole. */
  readonly path: string
  /** Line that a path begins at, from 1. */
  lineOf(path: string): number | undefined
}

export function below(place: Place, step: string | number): Place {
  const path = typeof step === 'number' ? `${place.path}[${step}]` : place.path === '' ? step : `${place.path}.${step}`
  return { ...place, path }
}

/** A fault of the file, with its line and path. */
export function fault(place: Place, message: string, remedy?: string): CoreError {
  const line = place.lineOf(place.path)
  const where = `${place.what}${line === undefined ? '' : `, line ${line}`}${place.path === '' ? '' : `: ${place.path}`}`
  return badInput('POLICY', `${where}: ${message}`, remedy === undefined ? {} : { remedy })
}

/** A value as it may stand in a message. */
export function shown(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value)
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`
}

/** The one of the names that was probably meant. */
export function meant(found: string, names: readonly string[]): string | undefined {
  const near = names
    .map((name) => ({ name, distance: distance(found.toLowerCase().slice(0, 64), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance)
  return near[0]?.name
}

/** Letters to insert, delete or replace to get from one text to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
