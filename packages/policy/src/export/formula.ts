import type { JsonValue } from '@slsa-actions/wire'
import type { CelNode } from '../cel/index.ts'

/**
 * What a predicate must say, in a form that each engine's language can be written from. A path that leads nowhere makes
 * the formula around it not hold; no language takes what is missing for what is demanded.
 */
export type Formula =
  | { readonly kind: 'all'; readonly of: readonly Formula[] }
  | { readonly kind: 'any'; readonly of: readonly Formula[] }
  | { readonly kind: 'equals'; readonly path: Path; readonly value: Scalar }
  /** The text there is none of these. */
  | { readonly kind: 'differs'; readonly path: Path; readonly values: readonly string[] }
  /** The text there begins with none of these. */
  | { readonly kind: 'startsWithNone'; readonly path: Path; readonly prefixes: readonly string[] }
  /** RE2 over the whole text, already anchored. */
  | { readonly kind: 'matches'; readonly path: Path; readonly pattern: string }
  /** Nothing is there, or what is there satisfies this. */
  | { readonly kind: 'absentOr'; readonly path: Path; readonly formula: Formula }
  /** A map whose keys are all among these. */
  | { readonly kind: 'keysAmong'; readonly path: Path; readonly keys: readonly string[] }
  /** A list of texts that has one of these. */
  | { readonly kind: 'hasOneOf'; readonly path: Path; readonly values: readonly string[] }
  /** No dependency of a provenance is at one of these commits. */
  | { readonly kind: 'noCommitOf'; readonly path: Path; readonly commits: readonly string[] }
  /** A time, RFC 3339, at most so many seconds ago and not in the future. */
  | { readonly kind: 'youngerThan'; readonly path: Path; readonly seconds: number }
  /** A condition of the policy file. */
  | { readonly kind: 'condition'; readonly node: CelNode }

/** Steps below the predicate. */
export type Path = readonly string[]
export type Scalar = Extract<JsonValue, string | number | boolean | null>

/** Seconds that clocks may differ by, as in the evaluator. */
export const SKEW = 300

export const all = (...of: readonly Formula[]): Formula => ({ kind: 'all', of })
export const any = (...of: readonly Formula[]): Formula => ({ kind: 'any', of })
export const equals = (path: Path, value: Scalar): Formula => ({ kind: 'equals', path, value })
export const oneOf = (path: Path, values: readonly Scalar[]): Formula =>
  any(...values.map((value) => equals(path, value)))
export const matches = (path: Path, pattern: string): Formula => ({ kind: 'matches', path, pattern })
export const absentOr = (path: Path, formula: Formula): Formula => ({ kind: 'absentOr', path, formula })

/** A text as a pattern of RE2 that matches it alone. */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (mark) => (mark === '/' || mark === '-' ? mark : `\\${mark}`))
}
