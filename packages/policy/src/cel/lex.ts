import { fault, type Place } from '../fault.ts'

export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'mark' | 'end'
  /** The text of it; of a string its value. */
  readonly text: string
  /** Character that it begins at, from 1. */
  readonly at: number
}

const MARKS = /==|!=|<=|>=|&&|\|\||[<>!()[\].,-]/y
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y
const NUMBER = /(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const BLANK = /(?:\s|\/\/[^\n]*)+/y
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', "'": "'", '\\': '\\' }

/** The words of a condition. @throws CoreError bad-input `POLICY` for what the subset does not have */
export function tokensOf(text: string, place: Place): Token[] {
  const tokens: Token[] = []
  let at = 0
  const match = (form: RegExp): string | undefined => {
    form.lastIndex = at
    return form.exec(text)?.[0]
  }
  while (at < text.length) {
    const blank = match(BLANK)
    if (blank !== undefined) {
      at += blank.length
      continue
    }
    const start = at + 1
    const character = text[at] ?? ''
    if (character === '"' || character === "'") {
      const { value, end } = stringAt(text, at, place)
      tokens.push({ kind: 'string', text: value, at: start })
      at = end
      continue
    }
    const name = match(NAME)
    const number = name === undefined ? match(NUMBER) : undefined
    const mark = name === undefined && number === undefined ? match(MARKS) : undefined
    const found = name ?? number ?? mark
    if (found === undefined) throw outside(text, at, place)
    at += found.length
    if (number !== undefined && /[A-Za-z0-9_]/.test(text[at] ?? ''))
      throw fault(place, `character ${start}: numbers are written in decimals, without a letter behind`)
    if (name !== undefined && /["']/.test(text[at] ?? ''))
      throw fault(place, `character ${start}: raw strings and bytes are outside the portable subset of CEL`)
    tokens.push({
      kind: name !== undefined ? 'name' : number !== undefined ? 'number' : 'mark',
      text: found,
      at: start,
    })
  }
  return [...tokens, { kind: 'end', text: 'the end', at: text.length + 1 }]
}

function stringAt(text: string, begin: number, place: Place): { readonly value: string; readonly end: number } {
  const quote = text[begin]
  if (text.startsWith(`${quote}${quote}${quote}`, begin))
    throw fault(place, `character ${begin + 1}: strings in three quotes are outside the portable subset of CEL`)
  let value = ''
  for (let at = begin + 1; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (character === quote) return { value: whole(value, begin, place), end: at + 1 }
    if (character === '\n' || character === '\r') break
    if (character !== '\\') {
      value += character
      continue
    }
    const code = /^u([0-9A-Fa-f]{4})/.exec(text.slice(at + 1, at + 6))?.[1]
    const escaped = code === undefined ? ESCAPES[text[at + 1] ?? ''] : String.fromCharCode(Number.parseInt(code, 16))
    if (escaped === undefined)
      throw fault(
        place,
        `character ${at + 1}: an escape that is not known`,
        'known are \\\\ \\" \\\' \\n \\r \\t \\uXXXX',
      )
    value += escaped
    at += code === undefined ? 1 : 5
  }
  throw fault(place, `character ${begin + 1}: a string is not closed on its line`)
}

function whole(value: string, begin: number, place: Place): string {
  if (value.isWellFormed()) return value
  throw fault(place, `character ${begin + 1}: a string has half a character`)
}

const MEANINGS: Readonly<Record<string, string>> = {
  '?': 'choices (`a ? b : c`)',
  '+': 'arithmetic',
  '*': 'arithmetic',
  '/': 'arithmetic',
  '%': 'arithmetic',
  '{': 'maps',
}

function outside(text: string, at: number, place: Place): Error {
  const character = text[at] ?? ''
  const what = MEANINGS[character] ?? `"${character}"`
  return fault(
    place,
    `character ${at + 1}: ${what}: outside the portable subset of CEL`,
    'there are paths, literals, lists, == != < <= > >= in && || !, exists, all, startsWith',
  )
}
