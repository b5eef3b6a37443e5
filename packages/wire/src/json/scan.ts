import { WireError } from '../error.ts'

/** Keys that reach a prototype when an object is built or copied carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const COMMA = 0x2c
const COLON = 0x3a

/**
 * Walks over the text once, without recursion, and refuses what `JSON.parse` would let pass: keys that occur twice,
 * keys that reach a prototype, nesting beyond the limit. Syntax beyond brackets and strings is left to `JSON.parse`.
 */
export function scan(text: string, what: string, maxDepth: number): void {
  /** Keys of each open object; undefined for an array. */
  const open: (Set<string> | undefined)[] = []
  let expectsKey = false
  let at = 0
  while (at < text.length) {
    const character = text.charCodeAt(at)
    if (character === QUOTE) {
      const end = endOfString(text, at, what)
      const keys = open[open.length - 1]
      if (expectsKey && keys !== undefined) addKey(text.slice(at, end), keys, what)
      at = end
      continue
    }
    if (character === OPEN_OBJECT || character === OPEN_ARRAY) {
      if (open.length >= maxDepth) throw new WireError('JSON_TOO_DEEP', `${what}: is nested deeper than ${maxDepth}`)
      open.push(character === OPEN_OBJECT ? new Set() : undefined)
      expectsKey = character === OPEN_OBJECT
    } else if (character === CLOSE_OBJECT || character === CLOSE_ARRAY) {
      if (open.length === 0) throw new WireError('JSON_SYNTAX', `${what}: is not JSON`)
      open.pop()
      expectsKey = false
    } else if (character === COMMA) expectsKey = open[open.length - 1] !== undefined
    else if (character === COLON) expectsKey = false
    at += 1
  }
}

/** Index after the closing quote of the string that begins at `start`. */
function endOfString(text: string, start: number, what: string): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1) {
    let slashes = 0
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1
    if (slashes % 2 === 0) return end + 1
    end = text.indexOf('"', end + 1)
  }
  throw new WireError('JSON_SYNTAX', `${what}: is not JSON`)
}

function addKey(quoted: string, keys: Set<string>, what: string): void {
  const key = quoted.includes('\\') ? unescapeKey(quoted, what) : quoted.slice(1, -1)
  if (keys.has(key))
    throw new WireError('JSON_DUPLICATE_KEY', `${what}: the key "${key.slice(0, 80)}" stands twice in one object`)
  if (FORBIDDEN.has(key)) throw new WireError('JSON_FORBIDDEN_KEY', `${what}: the key "${key}" is not accepted`)
  keys.add(key)
}

function unescapeKey(quoted: string, what: string): string {
  try {
    return JSON.parse(quoted)
  } catch {
    throw new WireError('JSON_SYNTAX', `${what}: is not JSON`)
  }
}
