import { WireError } from '../error.ts'
import { hasHalfPair } from './pairs.ts'
import { scan } from './scan.ts'
import type { JsonLimits, JsonValue } from './types.ts'

const DEFAULT_MAX_BYTES = 16 * 1024 * 1024
const DEFAULT_MAX_DEPTH = 64

/**
 * The JSON value of a document, by RFC 8259 and as strictly as RFC 7493 (I-JSON): UTF-8 without byte order mark, no key
 * twice in an object (also when written with escapes), no half of a surrogate pair, no number that a double cannot hold,
 * nothing after the value; and no key that names a prototype. `-0` stays `-0`, and is written as `0`.
 *
 * @throws WireError `JSON_TOO_LARGE`, `JSON_NOT_UTF8`, `JSON_BOM`, `JSON_TOO_DEEP`, `JSON_DUPLICATE_KEY`,
 * `JSON_FORBIDDEN_KEY`, `JSON_NUMBER`, `JSON_SYNTAX`
 */
export function parseJson(input: string | Uint8Array, limits: JsonLimits): JsonValue {
  const text = decodeText(input, limits)
  assertWholePairs(text, limits.what)
  return parseText(text, limits.what, limits)
}

/**
 * The values of a JSON Lines document. Blank lines and CRLF are allowed; one bad line refuses all, by number. The limit of
 * bytes is that of the whole document.
 *
 * @throws WireError as {@link parseJson}
 */
export function parseJsonLines(input: string | Uint8Array, limits: JsonLimits): JsonValue[] {
  const text = decodeText(input, limits)
  assertWholePairs(text, limits.what)
  const values: JsonValue[] = []
  let number = 0
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    number += 1
    const line = text.slice(start, end)
    if (!/^[ \t\r]*$/.test(line)) values.push(parseText(line, `${limits.what}, line ${number}`, limits))
    start = end + 1
  }
  return values
}

function parseText(text: string, what: string, limits: JsonLimits): JsonValue {
  scan(text, what, limits.maxDepth ?? DEFAULT_MAX_DEPTH)
  try {
    return JSON.parse(text)
  } catch {
    // The engine's own message quotes the document, which may hold a secret.
    throw new WireError('JSON_SYNTAX', `${what}: is not JSON`)
  }
}

function decodeText(input: string | Uint8Array, limits: JsonLimits): string {
  const max = limits.maxBytes ?? DEFAULT_MAX_BYTES
  const size = typeof input === 'string' ? input.length : input.byteLength
  if (size > max || (typeof input === 'string' && Buffer.byteLength(input) > max)) {
    throw new WireError('JSON_TOO_LARGE', `${limits.what}: has more than ${max} bytes`)
  }
  const text = typeof input === 'string' ? input : decodeUtf8(input, limits.what)
  if (text.charCodeAt(0) === 0xfeff) {
    throw new WireError('JSON_BOM', `${limits.what}: begins with a byte order mark`, {
      remedy: 'save it as UTF-8 without BOM',
    })
  }
  return text
}

/**
 * Refuses halves of surrogate pairs, written out or as escapes: UTF-8 cannot write them, so that readers replace them,
 * and two different names or keys become one.
 */
function assertWholePairs(text: string, what: string): void {
  if (!hasHalfPair(text)) return
  throw new WireError('JSON_NOT_UTF8', `${what}: holds half of a surrogate pair, which UTF-8 cannot write`, {
    remedy: 'write the character whole, or replace it',
  })
}

function decodeUtf8(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new WireError('JSON_NOT_UTF8', `${what}: is not UTF-8`, { remedy: 'save it as UTF-8' })
  }
}
