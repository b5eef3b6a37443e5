import type { Check, Decision } from '../verdict.ts'

export const passed = (key: string, reason: string): Check => ({ key, verdict: 'pass', reason })
export const failedCheck = (key: string, reason: string): Check => ({ key, verdict: 'fail', reason })
export const undecidedCheck = (key: string, reason: string): Check => ({ key, verdict: 'undecided', reason })

/** Fails if one fails, is undecided if one is; nothing at all does not pass. */
export function worstOf(verdicts: readonly Decision[]): Decision {
  if (verdicts.includes('fail') || verdicts.length === 0) return 'fail'
  return verdicts.includes('undecided') ? 'undecided' : 'pass'
}

/** A found text against those that are accepted, exactly. */
export function exactly(key: string, what: string, found: string | undefined, wanted: readonly string[]): Check {
  if (found === undefined) return failedCheck(key, `the ${what} is not certified`)
  if (wanted.includes(found)) return passed(key, `the ${what} is ${quoted(found)}`)
  return failedCheck(key, `the ${what} is ${quoted(found)}, and ${listed(wanted)} is demanded`)
}

/** A text out of an attestation as it may stand in a sentence. */
export function quoted(text: string): string {
  const shown = JSON.stringify(text.length <= 300 ? text : `${text.slice(0, 299)}…`)
  // Marks that hide or turn writing are no control characters of JSON.
  return shown.replace(
    /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

export function listed(wanted: readonly string[]): string {
  const some = wanted.slice(0, 5).map(quoted).join(' or ')
  return wanted.length <= 5 ? some : `${some} (or one of ${wanted.length - 5} more)`
}
