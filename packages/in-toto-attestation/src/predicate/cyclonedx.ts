import type { JsonValue } from '@slsa-actions/wire'
import { timestamp } from '../formats.ts'
import {
  anyObject,
  anyText,
  below,
  fault,
  integerFrom,
  listOf,
  oneOf,
  optional,
  type Place,
  type Read,
  required,
  shown,
  text,
  textLike,
} from '../read.ts'

/** Versions of CycloneDX that are accepted. */
export const CYCLONEDX_VERSIONS = ['1.4', '1.5', '1.6', '1.7'] as const

type Version = (typeof CYCLONEDX_VERSIONS)[number]

const TYPES_14 = ['application', 'framework', 'library', 'container', 'operating-system', 'device', 'firmware', 'file']
const TYPES_15 = [...TYPES_14, 'platform', 'device-driver', 'machine-learning-model', 'data']
const TYPES_16 = [...TYPES_15, 'cryptographic-asset']

const COMPONENT_TYPES: Readonly<Record<Version, readonly string[]>> = {
  '1.4': TYPES_14,
  '1.5': TYPES_15,
  '1.6': TYPES_16,
  '1.7': TYPES_16,
}

const SERIAL_NUMBER = textLike(
  /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  'must be urn:uuid: and a UUID in lower case',
)

/**
 * Version of a CycloneDX document in JSON that has what the standard requires of the document, its components (nested
 * ones too), services and dependencies. The serial number is optional.
 *
 * @see CycloneDX 1.4 to 1.7, JSON schema
 */
export const cycloneDxVersion: Read<Version> = (value, place) => {
  const object = anyObject(value, place)
  required(object, 'bomFormat', oneOf(['CycloneDX']), place)
  const version = required(object, 'specVersion', knownVersion, place)
  optional(object, 'serialNumber', SERIAL_NUMBER, place)
  // From 1.5 on the version of the document may be left out.
  if (version === '1.4') required(object, 'version', integerFrom(1), place)
  else optional(object, 'version', integerFrom(1), place)
  const main = optional(object, 'metadata', metadata, place)
  if (main !== undefined) assertComponents([main.component], below(place, 'metadata'), 'component', version)
  const components = optional(object, 'components', listOf(anyValue), place)
  if (components !== undefined) assertComponents(components, place, 'components', version)
  optional(object, 'services', listOf(service), place)
  optional(object, 'dependencies', listOf(dependency), place)
  optional(object, 'vulnerabilities', listOf(anyObject), place)
  return version
}

const knownVersion: Read<Version> = (value, place) => {
  const version = CYCLONEDX_VERSIONS.find((known) => known === value)
  if (version !== undefined) return version
  throw fault(place, `must be one of ${CYCLONEDX_VERSIONS.join(', ')}, found ${shown(value)}`)
}

const anyValue: Read<JsonValue> = (value) => value

/** The component that the document is about, if it names one. */
const metadata: Read<{ component: JsonValue } | undefined> = (value, place) => {
  const object = anyObject(value, place)
  optional(object, 'timestamp', timestamp, place)
  const component = optional(object, 'component', anyValue, place)
  return component === undefined ? undefined : { component }
}

/** Walks nested components without recursion: how deep they go is the document's choice. */
function assertComponents(components: readonly JsonValue[], parent: Place, key: string, version: Version): void {
  const known = oneOf(COMPONENT_TYPES[version])
  const top = below(parent, key)
  const open = components.map((value, index) => ({ value, place: key === 'component' ? top : below(top, index) }))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const object = anyObject(next.value, next.place)
    required(object, 'type', known, next.place)
    required(object, 'name', anyText, next.place)
    optional(object, 'version', anyText, next.place)
    const nested = below(next.place, 'components')
    for (const [index, value] of (optional(object, 'components', listOf(anyValue), next.place) ?? []).entries()) {
      open.push({ value, place: below(nested, index) })
    }
  }
}

const service: Read<void> = (value, place) => {
  required(anyObject(value, place), 'name', anyText, place)
}

const dependency: Read<void> = (value, place) => {
  const object = anyObject(value, place)
  required(object, 'ref', text, place)
  optional(object, 'dependsOn', listOf(text), place)
}
