import type { JsonObject } from '@slsa-actions/wire'
import { absoluteUri, timestamp } from '../formats.ts'
import {
  anyObject,
  anyText,
  below,
  fault,
  listOf,
  mapOf,
  optional,
  type Read,
  required,
  withoutUnset,
} from '../read.ts'
import { type ResourceDescriptor, resourceDescriptor } from '../resource-descriptor.ts'

/** SLSA provenance v1. @see SLSA v1.2, Build Provenance */
export interface ProvenanceV1 {
  readonly buildDefinition: BuildDefinition
  readonly runDetails: RunDetails
}

/** The inputs of the build. */
export interface BuildDefinition {
  /** Absolute URI; says what the parameters mean. */
  readonly buildType: string
  readonly externalParameters: JsonObject
  readonly internalParameters?: JsonObject
  readonly resolvedDependencies?: readonly ResourceDescriptor[]
}

/** This run of the build. */
export interface RunDetails {
  readonly builder: {
    /** Absolute URI. */
    readonly id: string
    readonly builderDependencies?: readonly ResourceDescriptor[]
    /** Component to version. */
    readonly version?: Readonly<Record<string, string>>
  }
  readonly metadata?: {
    readonly invocationId?: string
    /** RFC 3339 */
    readonly startedOn?: string
    /** RFC 3339 */
    readonly finishedOn?: string
  }
  readonly byproducts?: readonly ResourceDescriptor[]
}

/** Fields of v0.2 that v1 moved or dropped. A document with both shapes says two things at once. */
const V02_FIELDS = ['builder', 'buildType', 'invocation', 'buildConfig', 'metadata', 'materials']

/** A provenance v1. Unknown fields are ignored, those of v0.2 refused. */
export const provenanceV1: Read<ProvenanceV1> = (value, place) => {
  const object = anyObject(value, place)
  const foreign = V02_FIELDS.find((field) => Object.hasOwn(object, field))
  if (foreign !== undefined) throw fault(below(place, foreign), 'is a field of provenance v0.2 and has no place in v1')
  return {
    buildDefinition: required(object, 'buildDefinition', buildDefinition, place),
    runDetails: required(object, 'runDetails', runDetails, place),
  }
}

const buildDefinition: Read<BuildDefinition> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<BuildDefinition>({
    buildType: required(object, 'buildType', absoluteUri, place),
    externalParameters: required(object, 'externalParameters', anyObject, place),
    internalParameters: optional(object, 'internalParameters', anyObject, place),
    resolvedDependencies: optional(object, 'resolvedDependencies', listOf(resourceDescriptor), place),
  })
}

const runDetails: Read<RunDetails> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<RunDetails>({
    builder: required(object, 'builder', builder, place),
    metadata: optional(object, 'metadata', metadata, place),
    byproducts: optional(object, 'byproducts', listOf(resourceDescriptor), place),
  })
}

const builder: Read<RunDetails['builder']> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<RunDetails['builder']>({
    id: required(object, 'id', absoluteUri, place),
    builderDependencies: optional(object, 'builderDependencies', listOf(resourceDescriptor), place),
    version: optional(object, 'version', mapOf(anyText), place),
  })
}

const metadata: Read<NonNullable<RunDetails['metadata']>> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<NonNullable<RunDetails['metadata']>>({
    invocationId: optional(object, 'invocationId', anyText, place),
    startedOn: optional(object, 'startedOn', timestamp, place),
    finishedOn: optional(object, 'finishedOn', timestamp, place),
  })
}
