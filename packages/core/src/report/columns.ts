import { visible } from './blocks.ts'

/** Characters that take two columns of a fixed-width font: East Asian scripts, emoji, and all that a font may draw wide. */
const WIDE = /[\u0590-\u10ff\u1100-\u1dff\u2190-\u{10ffff}]/u

/** Signs of our own, which take one. */
const NARROW = '…✓✕●◐○→│╳┆'

/** Columns that a text takes in a fixed-width font; marks above and below letters take none, wide characters two. */
export function columnsOf(value: string): number {
  let columns = 0
  for (const character of value) columns += widthOf(character)
  return columns
}

/**
 * The text in lines of at most so many columns, broken where names are: at blanks, before `@`, after `/` and `.`, else
 * anywhere. What does not fit into `maxLines` ends with an ellipsis. Nothing in it is acted on by a terminal or browser.
 */
export function wrapped(value: string, columns: number, maxLines: number = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = []
  let rest = [...withoutTowers(visible(value.slice(0, columns * Math.min(maxLines, 10_000) * 8)))]
  while (rest.length > 0 && lines.length < maxLines) {
    const end = breakAt(rest, columns)
    lines.push(rest.slice(0, end).join('').trimEnd())
    rest = rest.slice(end)
    while (rest[0] === ' ') rest = rest.slice(1)
  }
  if (rest.length > 0) lines.push(ended(lines.pop() ?? '', columns))
  return lines.length === 0 ? [''] : lines
}

/** How many of the characters go onto the line. */
function breakAt(characters: readonly string[], columns: number): number {
  let taken = 0
  let end = 0
  while (end < characters.length && taken + widthOf(characters[end] ?? '') <= columns) {
    taken += widthOf(characters[end] ?? '')
    end += 1
  }
  if (end >= characters.length) return characters.length
  for (let at = end; at > end * 0.4; at -= 1) {
    const next = characters[at]
    const last = characters[at - 1]
    if (next === ' ' || next === '@' || last === '/' || last === ' ' || (last === '.' && next !== '.')) return at
  }
  return Math.max(1, end)
}

function ended(line: string, columns: number): string {
  const characters = [...line]
  while (characters.length > 0 && columnsOf(characters.join('')) > columns - 1) characters.pop()
  return `${characters.join('')}…`
}

/** At most two marks on a letter: more would cover the lines above. */
function withoutTowers(value: string): string {
  return value.replace(/(\p{M}{2})\p{M}+/gu, '$1')
}

function widthOf(character: string): number {
  if (/\p{M}/u.test(character)) return 0
  if (NARROW.includes(character)) return 1
  return WIDE.test(character) ? 2 : 1
}
