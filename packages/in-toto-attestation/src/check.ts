import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { parseDigestSet } from './digest.ts'
import { AttestationError } from './error.ts'

/** Checks one value at a path; throws {@link AttestationError} when it does not hold. */
export type Check = (value: JsonValue, path: string) => void

function fail(path: string, problem: string): never {
  throw new AttestationError('PREDICATE', path, problem)
}

function shown(value: JsonValue): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : String(value)
  return text.slice(0, 120)
}

/** Any text. */
export const string: Check = (value, path) => {
  if (typeof value !== 'string') fail(path, `must be a text, found ${shown(value)}`)
}

/** A text with something in it. */
export const nonEmpty: Check = (value, path) => {
  if (typeof value !== 'string' || value.trim() === '') fail(path, `must be a text that is not empty, found ${shown(value)}`)
}

/** An absolute URI: a scheme, then anything but blanks (in-toto's TypeURI and ResourceURI). */
export const uri: Check = (value, path) => {
  if (!isAbsoluteUri(value)) fail(path, `must be an absolute URI, found ${shown(value)}`)
}

/** Whether a value is an absolute URI. */
export function isAbsoluteUri(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && value.length <= 4096 && /^[A-Za-z][A-Za-z0-9+.-]*:[^\s\u0000-\u001f]+$/.test(value)
}

/** A time as RFC 3339 writes it. */
export const timestamp: Check = (value, path) => {
  const isTime = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/.test(value)
  if (!isTime || Number.isNaN(Date.parse(value))) fail(path, `must be a time such as 2026-01-31T12:00:00Z, found ${shown(value)}`)
}

export const boolean: Check = (value, path) => {
  if (typeof value !== 'boolean') fail(path, `must be true or false, found ${shown(value)}`)
}

export const number: Check = (value, path) => {
  if (typeof value !== 'number') fail(path, `must be a number, found ${shown(value)}`)
}

export const integer: Check = (value, path) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) fail(path, `must be a whole number, found ${shown(value)}`)
}

/** Any object. */
export const object: Check = (value, path) => {
  if (!isJsonObject(value)) fail(path, `must be an object, found ${shown(value)}`)
}

/** A DigestSet. */
export const digestSet: Check = (value, path) => {
  parseDigestSet(value, path, 'PREDICATE')
}

/** One of the words. */
export function oneOf(words: readonly string[]): Check {
  return (value, path) => {
    if (typeof value !== 'string' || !words.includes(value)) fail(path, `must be one of ${words.join(', ')}; found ${shown(value)}`)
  }
}

/** An array whose every element passes; with at least `least` elements. */
export function arrayOf(check: Check, least = 0): Check {
  return (value, path) => {
    if (!Array.isArray(value)) fail(path, `must be an array, found ${shown(value)}`)
    if (value.length < least) fail(path, `must have at least ${least} element${least === 1 ? '' : 's'}`)
    value.forEach((element, index) => {
      check(element, `${path}[${index}]`)
    })
  }
}

/** An object whose every value passes. */
export function mapOf(check: Check): Check {
  return (value, path) => {
    if (!isJsonObject(value)) fail(path, `must be an object, found ${shown(value)}`)
    for (const [key, member] of Object.entries(value)) check(member, `${path}.${key}`)
  }
}

/**
 * An object with these required and optional fields. Others are ignored: a newer minor version of a predicate adds
 * fields, and a reader of the older one goes on (in-toto's monotonic principle). An optional field may be null.
 */
export function fields(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  return (value, path) => {
    if (!isJsonObject(value)) fail(path, `must be an object, found ${shown(value)}`)
    for (const [name, check] of Object.entries(required)) {
      const member = memberOf(value, name)
      if (member === undefined || member === null) fail(`${path}.${name}`, 'is missing')
      check(member, `${path}.${name}`)
    }
    for (const [name, check] of Object.entries(optional)) {
      const member = memberOf(value, name)
      if (member !== undefined && member !== null) check(member, `${path}.${name}`)
    }
  }
}

/** Fields of a predicate's older or newer version, whose presence says that the type is wrong. */
export function without(names: readonly string[], why: string): Check {
  return (value, path) => {
    if (!isJsonObject(value)) return
    for (const name of names) if (memberOf(value, name) !== undefined) fail(`${path}.${name}`, why)
  }
}

/** All checks, in order. */
export function all(...checks: readonly Check[]): Check {
  return (value, path) => {
    for (const check of checks) check(value, path)
  }
}

/** in-toto's ResourceDescriptor: at least one of uri, digest and content. */
export const resourceDescriptor: Check = (value, path) => {
  fields(
    {},
    {
      name: string,
      uri,
      digest: digestSet,
      content: string,
      downloadLocation: uri,
      mediaType: string,
      annotations: object,
    },
  )(value, path)
  const descriptor = value as JsonObject
  if (descriptor.uri === undefined && descriptor.digest === undefined && descriptor.content === undefined) {
    fail(path, 'must have a uri, a digest or a content')
  }
}

function memberOf(value: JsonObject, name: string): JsonValue | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined
}
