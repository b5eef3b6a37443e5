import { WireError } from '../error.ts'
import { scan } from './scan.ts'
import type { JsonLimits, JsonValue } from './types.ts'

const DEFAULT_MAX_BYTES = 16 * 1024 * 1024
const DEFAULT_MAX_DEPTH = 64

/**
 * The JSON value of a document, by RFC 8259 and more strictly: UTF-8 without byte order mark, no key twice in an object
 * (also when written with escapes), no key that names a prototype, nothing after the value.
 *
 * @throws WireError `JSON_TOO_LARGE`, `JSON_NOT_UTF8`, `JSON_BOM`, `JSON_TOO_DEEP`, `JSON_DUPLICATE_KEY`,
 * `JSON_FORBIDDEN_KEY`, `JSON_SYNTAX`
 */
export function parseJson(input: string | Uint8Array, limits: JsonLimits): JsonValue {
  const text = decodeText(input, limits)
  scan(text, limits.what, limits.maxDepth ?? DEFAULT_MAX_DEPTH)
  try {
    return JSON.parse(text)
  } catch {
    // The engine's own message quotes the document, which may hold a secret.
    throw new WireError('JSON_SYNTAX', `${limits.what}: is not JSON`)
  }
}

/** The values of a JSON Lines document. Blank lines and CRLF are allowed; one bad line refuses all, by number. */
export function parseJsonLines(input: string | Uint8Array, limits: JsonLimits): JsonValue[] {
  const text = decodeText(input, limits)
  const values: JsonValue[] = []
  text.split('\n').forEach((line, index) => {
    if (line.trim() !== '') values.push(parseJson(line, { ...limits, what: `${limits.what}, line ${index + 1}` }))
  })
  return values
}

/** The value as text with keys in order of their code units and no spaces, so that equal values are equal texts. */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`)
  return `{${members.join(',')}}`
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

function decodeUtf8(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new WireError('JSON_NOT_UTF8', `${what}: is not UTF-8`, { remedy: 'save it as UTF-8' })
  }
}
