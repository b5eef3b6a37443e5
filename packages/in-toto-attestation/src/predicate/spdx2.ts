import { isAbsoluteUri, timestamp } from '../formats.ts'
import {
  anyObject,
  anyText,
  fault,
  listOf,
  oneOf,
  optional,
  type Read,
  required,
  shown,
  text,
  textLike,
} from '../read.ts'

/** Versions of SPDX 2 that are accepted. */
export const SPDX2_VERSIONS = ['2.2', '2.3'] as const

/**
 * Version of an SPDX 2 document in JSON that has what the standard requires: the document's own fields, those of packages,
 * files and relationships.
 *
 * @see SPDX 2.3, clauses 6, 7, 8 and 11, and its JSON schema
 */
export const spdx2Version: Read<(typeof SPDX2_VERSIONS)[number]> = (value, place) => {
  const object = anyObject(value, place)
  const version = required(object, 'spdxVersion', knownVersion, place)
  required(object, 'SPDXID', oneOf(['SPDXRef-DOCUMENT']), place)
  required(object, 'dataLicense', oneOf(['CC0-1.0']), place)
  required(object, 'name', text, place)
  required(object, 'documentNamespace', namespace, place)
  required(object, 'creationInfo', creationInfo, place)
  optional(object, 'packages', listOf(spdxPackage), place)
  optional(object, 'files', listOf(file), place)
  optional(object, 'relationships', listOf(relationship), place)
  return version
}

/** Identifier of an element inside the document. */
const spdxId = textLike(/^SPDXRef-[^\s\p{Cc}]+$/u, 'must begin with SPDXRef-')

const knownVersion: Read<(typeof SPDX2_VERSIONS)[number]> = (value, place) => {
  const version = SPDX2_VERSIONS.find((known) => value === `SPDX-${known}`)
  if (version !== undefined) return version
  throw fault(place, `must be ${SPDX2_VERSIONS.map((known) => `"SPDX-${known}"`).join(' or ')}, found ${shown(value)}`)
}

/** Elements are named `<namespace>#<SPDXID>`, so it has no fragment of its own. */
const namespace: Read<string> = (value, place) => {
  if (typeof value === 'string' && isAbsoluteUri(value) && !value.includes('#')) return value
  throw fault(place, `must be an absolute URI without #, found ${shown(value)}`)
}

const creationInfo: Read<void> = (value, place) => {
  const object = anyObject(value, place)
  required(object, 'created', timestamp, place)
  required(object, 'creators', listOf(text, 1), place)
}

const spdxPackage: Read<void> = (value, place) => {
  const object = anyObject(value, place)
  required(object, 'SPDXID', spdxId, place)
  required(object, 'name', anyText, place)
  required(object, 'downloadLocation', text, place)
  optional(object, 'versionInfo', anyText, place)
}

const file: Read<void> = (value, place) => {
  const object = anyObject(value, place)
  required(object, 'SPDXID', spdxId, place)
  required(object, 'fileName', text, place)
}

const relationship: Read<void> = (value, place) => {
  const object = anyObject(value, place)
  required(object, 'spdxElementId', text, place)
  required(object, 'relationshipType', text, place)
  required(object, 'relatedSpdxElement', text, place)
}
