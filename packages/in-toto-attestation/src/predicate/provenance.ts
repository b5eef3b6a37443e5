import type { JsonObject } from '@slsa-actions/wire'
import { all, arrayOf, boolean, digestSet, fields, mapOf, object, resourceDescriptor, string, timestamp, uri, without } from '../check.ts'
import type { ResourceDescriptor } from '../statement.ts'

/** SLSA provenance v1 (https://slsa.dev/spec/v1.2/build-provenance). */
export interface ProvenanceV1 {
  readonly buildDefinition: {
    readonly buildType: string
    readonly externalParameters: JsonObject
    readonly internalParameters?: JsonObject
    readonly resolvedDependencies?: readonly ResourceDescriptor[]
  }
  readonly runDetails: {
    readonly builder: { readonly id: string; readonly version?: Readonly<Record<string, string>>; readonly builderDependencies?: readonly ResourceDescriptor[] }
    readonly metadata?: { readonly invocationId?: string; readonly startedOn?: string; readonly finishedOn?: string }
    readonly byproducts?: readonly ResourceDescriptor[]
  }
}

const OTHER_VERSION = 'belongs to another version of the provenance; the predicate type and the content disagree'

/** Checks of SLSA provenance v1. A missing list of dependencies is only incomplete, not wrong. */
export const provenanceV1 = all(
  without(['builder', 'buildType', 'invocation', 'buildConfig', 'materials'], OTHER_VERSION),
  fields({
    buildDefinition: fields(
      { buildType: uri, externalParameters: object },
      { internalParameters: object, resolvedDependencies: arrayOf(resourceDescriptor) },
    ),
    runDetails: fields(
      { builder: fields({ id: uri }, { version: mapOf(string), builderDependencies: arrayOf(resourceDescriptor) }) },
      {
        metadata: fields({}, { invocationId: string, startedOn: timestamp, finishedOn: timestamp }),
        byproducts: arrayOf(resourceDescriptor),
      },
    ),
  }),
)

/** Checks of SLSA provenance v0.2 (https://slsa.dev/provenance/v0.2), which is read and not made. */
export const provenanceV02 = all(
  without(['buildDefinition', 'runDetails'], OTHER_VERSION),
  fields(
    { builder: fields({ id: uri }), buildType: uri },
    {
      invocation: fields({}, { configSource: fields({}, { uri, digest: digestSet, entryPoint: string }), parameters: object, environment: object }),
      buildConfig: object,
      metadata: fields(
        {},
        {
          buildInvocationId: string,
          buildStartedOn: timestamp,
          buildFinishedOn: timestamp,
          completeness: fields({}, { parameters: boolean, environment: boolean, materials: boolean }),
          reproducible: boolean,
        },
      ),
      materials: arrayOf(fields({}, { uri, digest: digestSet })),
    },
  ),
)
