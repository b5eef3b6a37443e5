import { isJsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { parseBuilderEntry } from './builder-entry.ts'
import { assertFields, unreadable } from './map-field.ts'
import type { BuilderEntry, BuilderMap } from './types.ts'

const MAX_BYTES = 1024 * 1024
const MAX_BUILDERS = 1000
/** `$schema` is for editors. */
const FIELDS = ['$schema', 'version', 'builders']

/**
 * A builder map, read strictly: no unknown field, no entry that claims what no builder of its kind can give.
 *
 * @param what names the document in errors
 * @throws CoreError bad-input `BUILDER_MAP` with the path in the document
 * @throws WireError for what is no JSON
 * @see docs/schemas/builder-map.v1.json
 */
export function parseBuilderMap(bytes: Uint8Array | string, what: string): BuilderMap {
  const value: JsonValue = parseJson(bytes, { what, maxBytes: MAX_BYTES, maxDepth: 16 })
  if (!isJsonObject(value)) throw unreadable(what, 'must be an object')
  assertFields(value, FIELDS, what)
  if (value.version !== 1) throw unreadable(`${what}, version`, 'must be 1')
  if (!Array.isArray(value.builders)) throw unreadable(`${what}, builders`, 'must be a list')
  if (value.builders.length > MAX_BUILDERS)
    throw unreadable(`${what}, builders`, `has more than ${MAX_BUILDERS} entries`)
  const builders = value.builders.map((entry, index) => parseBuilderEntry(entry, `${what}, builders[${index}]`))
  assertDistinct(builders, what)
  return { version: 1, builders }
}

/** The own map before the built-in one. An own entry replaces all built-in ones of its signer. */
export function mergeBuilderMaps(own: BuilderMap, builtin: BuilderMap): BuilderMap {
  const signers = new Set(own.builders.map(({ signer }) => signer))
  return { version: 1, builders: [...own.builders, ...builtin.builders.filter(({ signer }) => !signers.has(signer))] }
}

/** Two entries for one signer and build type would say two things at once. */
function assertDistinct(builders: readonly BuilderEntry[], what: string): void {
  const seen = new Set<string>()
  for (const [index, { signer, buildTypes }] of builders.entries()) {
    for (const type of buildTypes.length === 0 ? [''] : buildTypes) {
      const key = `${signer} ${type}`
      if (seen.has(key))
        throw unreadable(`${what}, builders[${index}]`, 'is a second entry for its signer and build type')
      seen.add(key)
    }
  }
}
