/**
 * Whether a text, a JSON document, holds half of a surrogate pair: written out, or as an escape without its other half.
 * Backslashes stand in strings only; a document that has them elsewhere is no JSON, whatever is said here.
 */
export function hasHalfPair(text: string): boolean {
  if (!text.isWellFormed()) return true
  // Rare enough to look for first: most documents are done here.
  return (text.includes('\\ud') || text.includes('\\uD')) && hasHalfEscape(text)
}

function hasHalfEscape(text: string): boolean {
  let at = text.indexOf('\\')
  while (at !== -1) {
    const unit = escapedUnit(text, at)
    if (isLow(unit)) return true
    if (isHigh(unit)) {
      if (!isLow(escapedUnit(text, at + 6))) return true
      at += 6
    }
    at = text.indexOf('\\', at + 2)
  }
  return false
}

/** Code unit of the `\uXXXX` at that place, NaN for anything else. */
function escapedUnit(text: string, at: number): number {
  const candidate = text.slice(at, at + 6)
  return /^\\u[0-9a-f]{4}$/i.test(candidate) ? Number.parseInt(candidate.slice(2), 16) : Number.NaN
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
