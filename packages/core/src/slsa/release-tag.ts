/** A version, as far as it orders releases. Build metadata says nothing about order. */
interface Version {
  /** Major, minor, patch. */
  readonly parts: readonly [bigint, bigint, bigint]
  readonly isPreRelease: boolean
}

/** One condition of a range, such as `>=1.2.0`. */
interface Comparator {
  readonly operator: string
  readonly version: Version
}

const VERSION = /^v?(0|[1-9]\d{0,19})\.(0|[1-9]\d{0,19})\.(0|[1-9]\d{0,19})(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/
const COMPARATOR = /^(>=|<=|>|<|=|\^|~)?v?(\d+\.\d+\.\d+)$/
/** Names that are moved to the newest release by custom: `v1`, `v1.2`, `latest`. */
const MOVING = /^(?:.*\/|[A-Za-z]+-)?(?:v?\d+(?:\.\d+)?|latest|stable|main|master)$/
const MAX_PATTERN = 200

/**
 * Whether a text is a pattern of tags: conditions with a space between them (`>=1.2.0 <3.0.0`, `^2.0.0`, `~2.1.0`), all
 * of which must hold, or a glob in which `*` stands for any characters.
 */
export function isTagPattern(pattern: string): boolean {
  if (pattern.length > MAX_PATTERN || !/^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/.test(pattern)) return false
  return comparatorsOf(pattern) !== undefined || !/[\s<>=^~]/.test(pattern)
}

/**
 * Whether one of the patterns admits a tag, given without `refs/tags/`. Ranges admit releases of Semantic Versioning
 * only, never a pre-release; a glob admits no tag that is moved by custom, unless it is that very name. In time linear in
 * pattern and tag.
 */
export function admitsTag(patterns: readonly string[], tag: string): boolean {
  return patterns.some((pattern) => {
    const comparators = comparatorsOf(pattern)
    if (comparators === undefined) return pattern === tag || (!MOVING.test(tag) && matchesGlob(pattern, tag))
    const version = versionOf(tag)
    return version !== undefined && !version.isPreRelease && comparators.every((one) => holds(one, version))
  })
}

function versionOf(text: string): Version | undefined {
  const [, major, minor, patch, pre] = VERSION.exec(text) ?? []
  if (major === undefined || minor === undefined || patch === undefined) return undefined
  return { parts: [BigInt(major), BigInt(minor), BigInt(patch)], isPreRelease: pre !== undefined }
}

/** Conditions of a range, or undefined for a glob. */
function comparatorsOf(pattern: string): Comparator[] | undefined {
  const found = pattern.split(' ').map((part) => {
    const [, operator = '=', text = ''] = COMPARATOR.exec(part) ?? []
    const version = versionOf(text)
    return version === undefined ? undefined : { operator, version }
  })
  return found.every((one) => one !== undefined) ? found : undefined
}

function holds({ operator, version: { parts: wanted } }: Comparator, { parts }: Version): boolean {
  const order = compare(parts, wanted)
  switch (operator) {
    case '>=':
      return order >= 0
    case '>':
      return order > 0
    case '<=':
      return order <= 0
    case '<':
      return order < 0
    case '~':
      return order >= 0 && parts[0] === wanted[0] && parts[1] === wanted[1]
    case '^':
      return order >= 0 && parts[0] === wanted[0] && (wanted[0] > 0n || parts[1] === wanted[1])
    default:
      return order === 0
  }
}

function compare(left: Version['parts'], right: Version['parts']): number {
  for (const [index, part] of left.entries()) {
    const other = right[index] ?? 0n
    if (part !== other) return part < other ? -1 : 1
  }
  return 0
}

/** The parts between stars are looked for from left to right, each once. */
function matchesGlob(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return pattern === text
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false
  const end = text.length - last.length
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found === -1 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}
