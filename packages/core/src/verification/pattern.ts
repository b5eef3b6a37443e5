import { badInput } from '../outcome/index.ts'

declare const brand: unique symbol

/** A pattern that is anchored at both ends and matched in linear time. */
export interface AnchoredPattern {
  readonly source: string
  matches(text: string): boolean
  readonly [brand]: true
}

const MAX_PATTERN = 2000

/**
 * A pattern in RE2 syntax, always matched against the whole text: `github.com/org/repo` does not match
 * `github.com/org/repo-evil`. No pattern takes more than linear time.
 *
 * @throws CoreError bad-input `PATTERN`
 */
export async function anchoredPattern(text: string): Promise<AnchoredPattern> {
  if (text.trim() === '' || text.length > MAX_PATTERN)
    throw badInput('PATTERN', `a pattern must have 1 to ${MAX_PATTERN} characters`)
  const { RE2JS } = await import('re2js')
  try {
    const compiled = RE2JS.compile(`^(?:${text})$`)
    // `a)|(b` would close the group that anchors it, so the text must be a pattern by itself too.
    RE2JS.compile(text)
    return { source: text, matches: (value: string) => compiled.matcher(value).matches() } as AnchoredPattern
  } catch (cause) {
    throw badInput('PATTERN', `the pattern "${text.slice(0, 200)}" cannot be read`, { remedy: 'use RE2 syntax', cause })
  }
}
