import { decodeBase64, isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { badInput, type CoreError } from '../outcome/index.ts'

/** Largest field of a bundle after decoding, in bytes. */
const MAX_FIELD_BYTES = 32 * 1024 * 1024

/** A bundle that no encoder writes. */
export function malformed(path: string, problem: string, cause?: unknown): CoreError {
  return badInput('BUNDLE', `${path}: ${problem}`, cause === undefined ? {} : { cause })
}

export function objectAt(value: JsonValue | undefined, path: string): JsonObject {
  if (isJsonObject(value)) return value
  throw malformed(path, 'must be an object')
}

export function listAt(value: JsonValue | undefined, path: string): JsonValue[] {
  if (Array.isArray(value)) return value
  throw malformed(path, 'must be a list')
}

/** Bytes of a canonical base64 text that is not empty. */
export function base64At(value: JsonValue | undefined, path: string): Buffer {
  if (typeof value !== 'string' || value === '') throw malformed(path, 'must be base64')
  try {
    return decodeBase64(value, path, MAX_FIELD_BYTES)
  } catch (cause) {
    throw malformed(path, 'must be base64, padded, of the standard alphabet and without line ends', cause)
  }
}

export function onlyKnown(value: JsonObject, known: readonly string[], path: string): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key))
  if (unknown !== undefined) throw malformed(path, `has the unknown field "${unknown.slice(0, 80)}"`)
}
