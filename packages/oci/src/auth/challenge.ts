/** One way in that a registry offers (RFC 9110, section 11.6.1). */
export interface Challenge {
  /** In lower case: `basic`, `bearer`. */
  readonly scheme: string
  /** Names in lower case. */
  readonly parameters: ReadonlyMap<string, string>
}

/** A longer header offers nothing. */
const MAX_LENGTH = 8_192
const TOKEN = /[!#$%&'*+.^_`|~0-9A-Za-z-]+/y
const QUOTED = /"((?:[^"\\]|\\.)*)"/sy
const SPACE = /[ \t]*/y
const REST_OF_TOKEN68 = /[A-Za-z0-9._~+/=-]*/y

/**
 * The challenges of `WWW-Authenticate`, several lines joined by commas as the platform gives them. What cannot be read
 * ends the list, and the challenge it stands in is left out: half a challenge would send a request somewhere by guess.
 */
export function parseChallenges(header: string | null): readonly Challenge[] {
  if (header === null || header.length > MAX_LENGTH) return []
  const found: { scheme: string; parameters: Map<string, string>; isWhole: boolean }[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(header)
    if (match !== null) at += match[0].length
    return match
  }
  for (;;) {
    while (/[ \t,]/.test(header.charAt(at)) && at < header.length) at += 1
    if (at >= header.length) break
    const current = found.at(-1)
    const token = take(TOKEN)?.[0]
    if (token === undefined) {
      if (current !== undefined) current.isWhole = false
      break
    }
    take(SPACE)
    if (header.charAt(at) !== '=') {
      // A name that nothing follows is a scheme, or the token of `Negotiate dG9rZW4`, which is no scheme that is used.
      found.push({ scheme: token.toLowerCase(), parameters: new Map(), isWhole: true })
      continue
    }
    at += 1
    take(SPACE)
    const value = valueAt(take)
    if (value === undefined) {
      take(REST_OF_TOKEN68)
      if (current !== undefined) current.isWhole = false
      if (!/^[ \t,]?$/.test(header.charAt(at))) break
      continue
    }
    const name = token.toLowerCase()
    if (current === undefined) break
    if (current.parameters.has(name)) current.isWhole = false
    current.parameters.set(name, value)
  }
  return found.filter(({ isWhole }) => isWhole).map(({ scheme, parameters }) => ({ scheme, parameters }))
}

function valueAt(take: (pattern: RegExp) => RegExpExecArray | null): string | undefined {
  const quoted = take(QUOTED)
  if (quoted !== null) return (quoted[1] ?? '').replace(/\\(.)/gs, '$1')
  return take(TOKEN)?.[0]
}
