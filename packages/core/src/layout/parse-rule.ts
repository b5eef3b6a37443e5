import { badInput } from '../outcome/index.ts'
import { isPattern, MAX_PATTERN } from './glob.ts'
import type { ArtifactRule } from './types.ts'

const KINDS = ['ALLOW', 'DISALLOW', 'CREATE', 'DELETE', 'MODIFY', 'REQUIRE'] as const

/**
 * An artifact rule out of its words, or of a text with spaces between them. Keywords in any case, as the field's readers
 * take them: `MATCH <pattern> [IN <prefix>] WITH (MATERIALS|PRODUCTS) [IN <prefix>] FROM <step>`, or one of the others with
 * a pattern.
 *
 * @throws CoreError bad-input `LAYOUT`
 * @see in-toto specification 1.0, section 4.3.3
 */
export function parseRule(rule: string | readonly string[], place: string): ArtifactRule {
  const words = typeof rule === 'string' ? rule.split(/\s+/).filter((word) => word !== '') : [...rule]
  const text = words.join(' ')
  const [first = '', ...rest] = words
  const keyword = first.toUpperCase()
  const kind = KINDS.find((name) => name === keyword)
  if (kind !== undefined) {
    const [pattern = '', ...more] = rest
    if (more.length > 0) throw fault(place, text, 'has more than a pattern')
    return { kind, pattern: checked(pattern, text, place), text }
  }
  if (keyword !== 'MATCH')
    throw fault(place, text, 'is none of ALLOW, DISALLOW, CREATE, DELETE, MODIFY, REQUIRE, MATCH')
  return parseMatch(rest, text, place)
}

function parseMatch(words: readonly string[], text: string, place: string): ArtifactRule {
  const left = [...words]
  const take = (keyword: string): boolean => {
    const isNext = left[0]?.toUpperCase() === keyword
    if (isNext) left.shift()
    return isNext
  }
  const pattern = checked(left.shift() ?? '', text, place)
  const sourcePrefix = take('IN') ? prefixOf(left.shift()) : ''
  const list = take('WITH') ? left.shift()?.toLowerCase() : undefined
  const destinationPrefix = take('IN') ? prefixOf(left.shift()) : ''
  const from = take('FROM') ? left.shift() : undefined
  if ((list !== 'materials' && list !== 'products') || from === undefined || left.length > 0) {
    throw fault(place, text, 'is not MATCH <pattern> [IN <prefix>] WITH MATERIALS|PRODUCTS [IN <prefix>] FROM <step>')
  }
  return { kind: 'MATCH', pattern, text, sourcePrefix, with: list, destinationPrefix, from }
}

function prefixOf(word = ''): string {
  return word === '' || word.endsWith('/') ? word : `${word}/`
}

function checked(pattern: string, text: string, place: string): string {
  if (isPattern(pattern)) return pattern
  throw fault(place, text, `has a pattern that cannot be read (at most ${MAX_PATTERN} characters, every [ closed)`)
}

function fault(place: string, text: string, problem: string): Error {
  return badInput('LAYOUT', `${place}: the rule "${text.slice(0, 200)}" ${problem}`)
}
