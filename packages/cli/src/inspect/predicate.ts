import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { PREDICATE } from 'in-toto-attestation'

/** A fact that a predicate states: a name, and the text of its value. */
export interface PredicateFact {
  readonly name: string
  readonly value: string
}

/** Longest value that is shown, in characters. */
const MAX_VALUE = 300
/** Dependencies that are named one by one. */
const FEW = 10

/** What a predicate says, in few words by its type; of unknown types the names of its fields. Nothing is checked. */
export function describePredicate(type: string, predicate: JsonValue | undefined): PredicateFact[] {
  if (!isJsonObject(predicate)) return []
  switch (type) {
    case PREDICATE.provenanceV1:
      return provenanceV1(predicate)
    case PREDICATE.provenanceV02:
      return provenanceV02(predicate)
    case PREDICATE.spdx:
      return spdx(predicate)
    case PREDICATE.cyclonedx:
      return cyclonedx(predicate)
    case PREDICATE.vsaV1:
      return vsa(predicate)
    default:
      return Object.keys(predicate).length === 0
        ? []
        : [{ name: 'fields', value: cut(Object.keys(predicate).join(', ')) }]
  }
}

function provenanceV1(predicate: JsonObject): PredicateFact[] {
  const definition = objectIn(predicate, 'buildDefinition')
  const details = objectIn(predicate, 'runDetails')
  return [
    ...fact('builder', at(details, 'builder', 'id')),
    ...fact('build type', definition.buildType),
    ...objectFacts('parameter', objectIn(definition, 'externalParameters')),
    ...dependencies(definition.resolvedDependencies),
    ...fact('invocation', at(details, 'metadata', 'invocationId')),
    ...fact('started', at(details, 'metadata', 'startedOn')),
  ]
}

function provenanceV02(predicate: JsonObject): PredicateFact[] {
  const invocation = objectIn(predicate, 'invocation')
  return [
    ...fact('builder', at(predicate, 'builder', 'id')),
    ...fact('build type', predicate.buildType),
    ...objectFacts('source', objectIn(invocation, 'configSource')),
    ...objectFacts('parameter', objectIn(invocation, 'parameters')),
    ...dependencies(predicate.materials),
    ...fact('started', at(predicate, 'metadata', 'buildStartedOn')),
  ]
}

function spdx(predicate: JsonObject): PredicateFact[] {
  const { packages } = predicate
  return [
    ...fact('SPDX', predicate.spdxVersion),
    ...fact('document', predicate.name),
    ...fact('packages', Array.isArray(packages) ? packages.length : undefined),
  ]
}

function cyclonedx(predicate: JsonObject): PredicateFact[] {
  const { components } = predicate
  return [
    ...fact('CycloneDX', predicate.specVersion),
    ...fact('about', at(predicate, 'metadata', 'component', 'name')),
    ...fact('components', Array.isArray(components) ? components.length : undefined),
  ]
}

function vsa(predicate: JsonObject): PredicateFact[] {
  return [
    ...fact('result', predicate.verificationResult),
    ...fact('levels', predicate.verifiedLevels),
    ...fact('verifier', at(predicate, 'verifier', 'id')),
    ...fact('resource', predicate.resourceUri),
    ...fact('policy', at(predicate, 'policy', 'uri')),
    ...fact('verified at', predicate.timeVerified),
  ]
}

function dependencies(value: JsonValue | undefined): PredicateFact[] {
  if (!Array.isArray(value) || value.length === 0) return []
  const shown = value.slice(0, FEW).map((entry): PredicateFact => {
    const { uri, name, digest } = isJsonObject(entry) ? entry : {}
    const words = [uri ?? name, isJsonObject(digest) ? Object.values(digest)[0] : undefined]
    return { name: 'dependency', value: cut(words.filter((word) => typeof word === 'string').join(' ')) }
  })
  const more = value.length - shown.length
  return more > 0 ? [...shown, { name: 'dependency', value: `and ${more} more` }] : shown
}

function objectFacts(name: string, value: JsonObject): PredicateFact[] {
  return Object.entries(value).flatMap(([key, inner]) => fact(`${name} ${key}`, inner))
}

function fact(name: string, value: JsonValue | undefined): PredicateFact[] {
  if (value === undefined || value === null || value === '') return []
  return [{ name, value: cut(typeof value === 'string' ? value : JSON.stringify(value)) }]
}

function objectIn(value: JsonObject, key: string): JsonObject {
  const inner = value[key]
  return isJsonObject(inner) ? inner : {}
}

function at(value: JsonObject, ...path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((inner, key) => (isJsonObject(inner) ? inner[key] : undefined), value)
}

function cut(text: string): string {
  return text.length <= MAX_VALUE ? text : `${text.slice(0, MAX_VALUE)}… (${text.length} characters)`
}
