import { WireError } from '../error.ts'
import { isJsonObject, type JsonObject, type JsonValue } from './types.ts'

/** The value as an object. @throws WireError `JSON_TYPE`, naming the path */
export function readObject(value: JsonValue | undefined, path: string): JsonObject {
  if (isJsonObject(value)) return value
  throw wrongType(path, 'an object', value)
}

/** The value as an array. @throws WireError `JSON_TYPE`, naming the path */
export function readArray(value: JsonValue | undefined, path: string): JsonValue[] {
  if (Array.isArray(value)) return value
  throw wrongType(path, 'an array', value)
}

/** The value as a string, empty ones included. @throws WireError `JSON_TYPE`, naming the path */
export function readString(value: JsonValue | undefined, path: string): string {
  if (typeof value === 'string') return value
  throw wrongType(path, 'a string', value)
}

/** The value as a whole number that a double holds exactly. @throws WireError `JSON_TYPE`, naming the path */
export function readInteger(value: JsonValue | undefined, path: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw wrongType(path, 'a whole number', value)
}

function wrongType(path: string, wanted: string, value: JsonValue | undefined): WireError {
  const found =
    value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value
  return new WireError('JSON_TYPE', `${path}: must be ${wanted}, found ${found}`)
}
