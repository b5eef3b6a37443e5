import type { JsonObject } from '@slsa-actions/wire'
import { type DigestSet, digestSetOrEmpty } from '../digest-set.ts'
import { absoluteUri, resourceUri, timestamp } from '../formats.ts'
import { anyObject, anyText, below, fault, flag, listOf, optional, type Read, required, withoutUnset } from '../read.ts'

/** SLSA provenance v0.2, which the older generators write. @see https://slsa.dev/provenance/v0.2 */
export interface ProvenanceV02 {
  readonly builder: {
    /** Absolute URI. */
    readonly id: string
  }
  /** Absolute URI. */
  readonly buildType: string
  readonly invocation?: {
    readonly configSource?: Material & { readonly entryPoint?: string }
    readonly parameters?: JsonObject
    readonly environment?: JsonObject
  }
  readonly buildConfig?: JsonObject
  readonly metadata?: {
    readonly buildInvocationId?: string
    /** RFC 3339 */
    readonly buildStartedOn?: string
    /** RFC 3339 */
    readonly buildFinishedOn?: string
    readonly completeness?: {
      readonly parameters?: boolean
      readonly environment?: boolean
      readonly materials?: boolean
    }
    readonly reproducible?: boolean
  }
  readonly materials?: readonly Material[]
}

/** An input of the build. */
export interface Material {
  /** Absolute URI. */
  readonly uri?: string
  readonly digest?: DigestSet
}

const V1_FIELDS = ['buildDefinition', 'runDetails']

/** A provenance v0.2. Unknown fields are ignored, those of v1 refused. */
export const provenanceV02: Read<ProvenanceV02> = (value, place) => {
  const object = anyObject(value, place)
  const foreign = V1_FIELDS.find((field) => Object.hasOwn(object, field))
  if (foreign !== undefined) throw fault(below(place, foreign), 'is a field of provenance v1 and has no place in v0.2')
  return withoutUnset<ProvenanceV02>({
    builder: required(object, 'builder', builder, place),
    buildType: required(object, 'buildType', absoluteUri, place),
    invocation: optional(object, 'invocation', invocation, place),
    buildConfig: optional(object, 'buildConfig', anyObject, place),
    metadata: optional(object, 'metadata', metadata, place),
    materials: optional(object, 'materials', listOf(material), place),
  })
}

const builder: Read<ProvenanceV02['builder']> = (value, place) => ({
  id: required(anyObject(value, place), 'id', absoluteUri, place),
})

const material: Read<Material> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<Material>({
    uri: optional(object, 'uri', resourceUri, place),
    digest: optional(object, 'digest', digestSetOrEmpty, place),
  })
}

const invocation: Read<NonNullable<ProvenanceV02['invocation']>> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<NonNullable<ProvenanceV02['invocation']>>({
    configSource: optional(object, 'configSource', configSource, place),
    parameters: optional(object, 'parameters', anyObject, place),
    environment: optional(object, 'environment', anyObject, place),
  })
}

const configSource: Read<Material & { readonly entryPoint?: string }> = (value, place) =>
  withoutUnset({
    ...material(value, place),
    entryPoint: optional(anyObject(value, place), 'entryPoint', anyText, place),
  })

const metadata: Read<NonNullable<ProvenanceV02['metadata']>> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<NonNullable<ProvenanceV02['metadata']>>({
    buildInvocationId: optional(object, 'buildInvocationId', anyText, place),
    buildStartedOn: optional(object, 'buildStartedOn', timestamp, place),
    buildFinishedOn: optional(object, 'buildFinishedOn', timestamp, place),
    completeness: optional(object, 'completeness', completeness, place),
    reproducible: optional(object, 'reproducible', flag, place),
  })
}

const completeness: Read<{ parameters?: boolean; environment?: boolean; materials?: boolean }> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset({
    parameters: optional(object, 'parameters', flag, place),
    environment: optional(object, 'environment', flag, place),
    materials: optional(object, 'materials', flag, place),
  })
}
