/** Any JSON value. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject

/** A JSON object. Keys that would touch a prototype never occur in a parsed one. */
export interface JsonObject {
  [key: string]: JsonValue
}

/** Limits of one document, and its name in errors. */
export interface JsonLimits {
  /** Names the document, for example `bundle app.sigstore.json`. */
  readonly what: string
  /** Default 16 MiB. */
  readonly maxBytes?: number
  /** Deepest nesting of arrays and objects, default 64. */
  readonly maxDepth?: number
}

/** Whether a value is a JSON object: not null, not an array. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
