import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { timestamp } from '../formats.ts'
import { anyObject, below, fault, listOf, type Place, type Read, required, shown, text, textLike } from '../read.ts'

const CONTEXT = /^https:\/\/spdx\.org\/rdf\/3\.0(?:\.\d{1,3})?\/spdx-context\.jsonld$/
const SPEC_VERSION = textLike(/^3\.0\.\d{1,3}$/, 'must be 3.0.<number>')

/** An object of the graph, and where it stands. */
interface Element {
  readonly object: JsonObject
  readonly place: Place
}

/**
 * Version of an SPDX 3.0 document in its JSON-LD form, for example `3.0.1`: the one that the creation info of its only
 * `SpdxDocument` names.
 *
 * @see SPDX 3.0.1, serialization, and Core/Classes/SpdxDocument, CreationInfo
 */
export const spdx3Version: Read<string> = (value, place) => {
  const object = anyObject(value, place)
  required(object, '@context', context, place)
  const elements = required(object, '@graph', graph, place)
  const infos = elements.filter(({ object }) => typeOf(object) === 'CreationInfo')
  for (const info of infos) creationInfo(info.object, info.place)
  const documents = elements.filter(({ object }) => typeOf(object) === 'SpdxDocument')
  const [document] = documents
  if (document === undefined || documents.length > 1) {
    throw fault(below(place, '@graph'), `must have exactly one SpdxDocument, found ${documents.length}`)
  }
  required(document.object, 'spdxId', text, document.place)
  return required(document.object, 'creationInfo', (reference, at) => versionOf(reference, infos, at), document.place)
}

const context: Read<void> = (value, place) => {
  const contexts = Array.isArray(value) ? value : [value]
  if (contexts.some((one) => typeof one === 'string' && CONTEXT.test(one))) return
  throw fault(place, `must be "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", found ${shown(value)}`)
}

const element: Read<Element> = (value, place) => {
  const object = anyObject(value, place)
  required(object, Object.hasOwn(object, '@type') ? '@type' : 'type', text, place)
  return { object, place }
}

const graph: Read<Element[]> = listOf(element, 1)

/** Creation info stands in the document or is named by the `@id` of an object of the graph. */
function versionOf(reference: JsonValue, infos: readonly Element[], place: Place): string {
  if (isJsonObject(reference)) return creationInfo(reference, place)
  const id = text(reference, place)
  const info = infos.find(({ object }) => object['@id'] === id)
  if (info === undefined) throw fault(place, `names ${shown(id)}, which is no CreationInfo of this document`)
  return creationInfo(info.object, info.place)
}

const creationInfo: Read<string> = (value, place) => {
  const object = anyObject(value, place)
  required(object, 'created', timestamp, place)
  required(object, 'createdBy', listOf(agent, 1), place)
  return required(object, 'specVersion', SPEC_VERSION, place)
}

/** An id, or the agent itself. */
const agent: Read<void> = (value, place) => {
  if (!isJsonObject(value)) text(value, place)
}

function typeOf(object: JsonObject): JsonValue | undefined {
  return object.type ?? object['@type']
}
