import { WireError } from '../error.ts'

/** Every whole number of so many digits is a double. */
const SAFE_DIGITS = 15

/**
 * Refuses the number at that place of a text if it would not stay what it is: one beyond all doubles, which would become
 * infinite and be written as `null`, and a whole number that a double rounds (2^53 + 1), so that what is signed is what
 * was given, and readers with wider integers see the same. Fractions round to the nearest double, as in every reader.
 *
 * @throws WireError `JSON_NUMBER`
 */
export function assertExactNumber(text: string, start: number, end: number, what: string): void {
  if (end - start <= SAFE_DIGITS && !hasExponent(text, start, end)) return
  const literal = text.slice(start, end)
  const value = Number(literal)
  // What is no number at all is left to the parser.
  if (Number.isNaN(value)) return
  const isWhole = /^-?\d+$/.test(literal)
  if (Number.isFinite(value) && (!isWhole || isSame(literal, value))) return
  throw new WireError('JSON_NUMBER', `${what}: the number ${literal.slice(0, 40)} is not held exactly`, {
    remedy: 'write it as a string',
  })
}

/**
 * Whether a whole number is exactly that double, or the text that the double is written as. Longer ones than any double
 * are not converted: that takes quadratic time.
 */
function isSame(literal: string, value: number): boolean {
  if (Number.isSafeInteger(value) || String(value) === literal) return true
  return literal.length <= 310 && BigInt(literal) === BigInt(value)
}

function hasExponent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((text.charCodeAt(at) | 0x20) === 0x65) return true
  return false
}
