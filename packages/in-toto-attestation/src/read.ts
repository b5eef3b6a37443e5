import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { AttestationError, type AttestationErrorCode, type AttestationErrorDetails } from './error.ts'

/** Where a reader stands: the document, the path in it, and the code of an error found there. */
export interface Place {
  readonly code: AttestationErrorCode
  /** Names the document in messages; undefined where the path says enough. */
  readonly document: string | undefined
  /** Empty for the document itself. */
  readonly path: string
}

/** Makes a typed value of a JSON value, or throws an {@link AttestationError} that names the place. */
export type Read<T> = (value: JsonValue, place: Place) => T

const PLAIN_KEY = /^[A-Za-z_$@][\w$@-]*$/
const MAX_SHOWN = 80

/** The place of a member or an item below another place. */
export function below(place: Place, key: string | number): Place {
  return { code: place.code, document: place.document, path: joined(place.path, key) }
}

/** The error for a place; `problem` completes the sentence that the path begins. */
export function fault(place: Place, problem: string, details?: AttestationErrorDetails): AttestationError {
  const where = [place.document, place.path].filter((part) => part !== undefined && part !== '').join(', ')
  return new AttestationError(place.code, place.path, where === '' ? problem : `${where}: ${problem}`, details)
}

/** Words for a value in a message: short, strings quoted. */
export function shown(value: JsonValue): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  if (typeof value !== 'string') return String(value)
  return value.length > MAX_SHOWN ? `${JSON.stringify(value.slice(0, MAX_SHOWN))}…` : JSON.stringify(value)
}

/** The value of a member that must be there. */
export function required<T>(object: JsonObject, key: string, read: Read<T>, place: Place): T {
  const value = member(object, key)
  if (value === undefined) throw fault(below(place, key), 'is missing')
  return read(value, below(place, key))
}

/** The value of a member that may be absent. `null` counts as absent, as in the JSON of protocol buffers. */
export function optional<T>(object: JsonObject, key: string, read: Read<T>, place: Place): T | undefined {
  const value = member(object, key)
  return value === undefined || value === null ? undefined : read(value, below(place, key))
}

/** Any object. */
export const anyObject: Read<JsonObject> = (value, place) => {
  if (isJsonObject(value)) return value
  throw fault(place, `must be an object, found ${shown(value)}`)
}

/** Any string, the empty one included. */
export const anyText: Read<string> = (value, place) => {
  if (typeof value === 'string') return value
  throw fault(place, `must be a string, found ${shown(value)}`)
}

/** A string that is not empty. */
export const text: Read<string> = (value, place) => {
  const found = anyText(value, place)
  if (found === '') throw fault(place, 'must not be empty')
  return found
}

/** `true` or `false`. */
export const flag: Read<boolean> = (value, place) => {
  if (typeof value === 'boolean') return value
  throw fault(place, `must be true or false, found ${shown(value)}`)
}

/** A whole number not below `min` that a double holds exactly. */
export function integerFrom(min: number): Read<number> {
  return (value, place) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min) return value
    throw fault(place, `must be a whole number, ${min} or more, found ${shown(value)}`)
  }
}

/** Exactly one of the strings. */
export function oneOf<const T extends string>(allowed: readonly T[]): Read<T> {
  return (value, place) => {
    const found = allowed.find((candidate) => candidate === value)
    if (found !== undefined) return found
    throw fault(place, `must be ${allowed.map((name) => `"${name}"`).join(' or ')}, found ${shown(value)}`)
  }
}

/** A string of a form that `words` describes, for example `must be an absolute URI`. */
export function textLike(pattern: RegExp, words: string): Read<string> {
  return (value, place) => {
    if (typeof value === 'string' && pattern.test(value)) return value
    throw fault(place, `${words}, found ${shown(value)}`)
  }
}

/** An array of at least `min` items. */
export function listOf<T>(read: Read<T>, min = 0): Read<T[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw fault(place, `must be an array, found ${shown(value)}`)
    if (value.length < min) throw fault(place, 'must not be empty')
    return value.map((item, index) => read(item, below(place, index)))
  }
}

/** An object with values of one kind. */
export function mapOf<T>(read: Read<T>): Read<Record<string, T>> {
  return (value, place) => {
    const entries = Object.entries(anyObject(value, place))
    return Object.fromEntries(entries.map(([key, item]) => [key, read(item, below(place, key))]))
  }
}

/** The fields that are set: what is written again then has no empty places. */
export function withoutUnset<T extends object>(fields: T): T {
  for (const key of Object.keys(fields)) {
    if (Reflect.get(fields, key) === undefined) Reflect.deleteProperty(fields, key)
  }
  return fields
}

function member(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

function joined(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`
  if (!PLAIN_KEY.test(key)) return `${path}[${shown(key)}]`
  return path === '' ? key : `${path}.${key}`
}
