import { WireError } from '../error.ts'
import type { JsonValue } from './types.ts'

/**
 * The value as text with keys in order of their code units and no spaces, so that equal values are equal texts: for
 * values that were parsed here the canonical form of RFC 8785. Numbers are written as ECMAScript does, `-0` as `0`.
 *
 * @throws WireError `JSON_NUMBER` for NaN and infinite numbers, which no parsed value holds
 */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return scalar(value)
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`)
  return `{${members.join(',')}}`
}

function scalar(value: null | boolean | number | string): string {
  if (typeof value !== 'number' || Number.isFinite(value)) return JSON.stringify(value)
  throw new WireError('JSON_NUMBER', `${value}: cannot be written as JSON`)
}
