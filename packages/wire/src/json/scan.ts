import { WireError } from '../error.ts'
import { assertExactNumber } from './number.ts'

/** Keys that reach a prototype when an object is built or copied carelessly. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

const QUOTE = 0x22
const COMMA = 0x2c
const MINUS = 0x2d
const ZERO = 0x30
const NINE = 0x39
const COLON = 0x3a
const OPEN_ARRAY = 0x5b
const BACKSLASH = 0x5c
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const SPACE = 0x20

/** Keys of an object that are compared one by one; a set costs more until there are about as many. */
const FEW_KEYS = 8

/**
 * Walks over the text once, without recursion, and refuses what `JSON.parse` would let pass: keys that occur twice,
 * keys that reach a prototype, nesting beyond the limit, halves of surrogate pairs, numbers that no double holds. Syntax
 * beyond brackets and strings is left to `JSON.parse`.
 */
export function scan(text: string, what: string, maxDepth: number): void {
  /** Keys of each open object; undefined for an array. */
  const open: (Keys | undefined)[] = []
  let keys: Keys | undefined
  let expectsKey = false
  let at = 0
  while (at < text.length) {
    const character = text.charCodeAt(at)
    at += 1
    if (character <= SPACE) continue
    if (character === QUOTE) {
      const end = endOfString(text, at, what)
      if (expectsKey && keys !== undefined) addKey(text, at, end, keys, what)
      at = end + 1
    } else if (character === COMMA) expectsKey = keys !== undefined
    else if (character === COLON) expectsKey = false
    else if (character === OPEN_OBJECT || character === OPEN_ARRAY) {
      if (open.length >= maxDepth) throw new WireError('JSON_TOO_DEEP', `${what}: is nested deeper than ${maxDepth}`)
      expectsKey = character === OPEN_OBJECT
      keys = expectsKey ? { few: [], many: undefined } : undefined
      open.push(keys)
    } else if (character === CLOSE_OBJECT || character === CLOSE_ARRAY) {
      if (open.length === 0) throw notJson(what)
      open.pop()
      keys = open[open.length - 1]
      expectsKey = false
    } else if ((character >= ZERO && character <= NINE) || character === MINUS) {
      const end = endOfNumber(text, at)
      assertExactNumber(text, at - 1, end, what)
      at = end
    }
  }
}

/** Keys seen so far in one object. */
interface Keys {
  readonly few: string[]
  many: Set<string> | undefined
}

/** Index of the quote that closes the string whose first character is at `start`. */
function endOfString(text: string, start: number, what: string): number {
  let end = text.indexOf('"', start)
  while (end !== -1) {
    let slashes = 0
    while (end - 1 - slashes >= start && text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1
    if (slashes % 2 === 0) return end
    end = text.indexOf('"', end + 1)
  }
  throw notJson(what)
}

/** Index after the number, which has begun before `start`. */
function endOfNumber(text: string, start: number): number {
  let end = start
  for (;;) {
    const character = text.charCodeAt(end)
    const isPart =
      (character >= ZERO && character <= NINE) ||
      character === 0x2e ||
      character === MINUS ||
      character === 0x2b ||
      (character | 0x20) === 0x65
    if (!isPart) return end
    end += 1
  }
}

function addKey(text: string, start: number, end: number, keys: Keys, what: string): void {
  const raw = text.slice(start, end)
  const key = raw.includes('\\') ? unescapeKey(raw, what) : raw
  if (isForbidden(key)) throw new WireError('JSON_FORBIDDEN_KEY', `${what}: the key "${key}" is not accepted`)
  if (keys.many?.has(key) ?? keys.few.includes(key))
    throw new WireError('JSON_DUPLICATE_KEY', `${what}: the key ${shown(key)} stands twice in one object`)
  if (keys.many !== undefined) keys.many.add(key)
  else if (keys.few.push(key) > FEW_KEYS) keys.many = new Set(keys.few)
}

/** Told by their length first, which spares the set a look at nearly all keys. */
function isForbidden(key: string): boolean {
  return (key.length === 9 || key.length === 11) && FORBIDDEN.has(key)
}

/** A key as it can stand in one line of a log. */
function shown(key: string): string {
  return JSON.stringify(key.slice(0, 80))
}

function unescapeKey(raw: string, what: string): string {
  try {
    return JSON.parse(`"${raw}"`)
  } catch {
    throw notJson(what)
  }
}

function notJson(what: string): WireError {
  return new WireError('JSON_SYNTAX', `${what}: is not JSON`)
}
