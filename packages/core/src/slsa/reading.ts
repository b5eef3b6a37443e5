import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { PREDICATE, type Statement } from 'in-toto-attestation'
import { refused } from '../outcome/index.ts'
import { COMMUNITY_BUILD_TYPE, GITHUB_BUILD_TYPE } from '../provenance/index.ts'

/** Who defines the build type, and with it what the fields mean. */
export type Family = 'github' | 'npm' | 'generator' | 'buildkit' | 'own' | 'unknown'

/** A provenance, v0.2 or v1, as far as levels look at it. */
export interface Reading {
  readonly builderId: string
  readonly buildType: string
  readonly family: Family
  /** `externalParameters`; of v0.2 the whole `invocation`. */
  readonly parameters: JsonObject
  /** Where they stand: `buildDefinition.externalParameters` or `invocation`. */
  readonly parametersPath: string
  readonly dependencies: readonly JsonValue[]
  readonly dependenciesPath: string
  /** What stands in the predicate, in its order, but the dependencies. */
  readonly fields: readonly { readonly path: string; readonly value: JsonValue }[]
}

/** Objects whose members are fields of their own; everything else is one field, however large. */
const OPENED = [
  'buildDefinition',
  'buildDefinition.externalParameters',
  'buildDefinition.externalParameters.workflow',
  'buildDefinition.externalParameters.source',
  'buildDefinition.externalParameters.source.digest',
  'buildDefinition.externalParameters.configSource',
  'buildDefinition.externalParameters.configSource.digest',
  'buildDefinition.internalParameters',
  'buildDefinition.internalParameters.github',
  'runDetails',
  'runDetails.builder',
  'runDetails.builder.version',
  'runDetails.metadata',
  'builder',
  'invocation',
  'invocation.configSource',
  'invocation.configSource.digest',
  'invocation.environment',
  'metadata',
]
const DEPENDENCIES = ['buildDefinition.resolvedDependencies', 'materials']
const MAX_FIELDS = 500

/** @throws CoreError refused `PREDICATE_TYPE` for what is no provenance of a version that is known */
export function readProvenance(statement: Statement, signer: string | undefined): Reading {
  const { predicate } = statement
  const isV1 = statement.predicateType === PREDICATE.provenanceV1
  if (!isV1 && statement.predicateType !== PREDICATE.provenanceV02)
    throw refused(
      'PREDICATE_TYPE',
      `${statement.predicateType.slice(0, 200)} is no provenance, so it shows no Build level`,
    )
  const root = isV1 ? at(predicate, 'buildDefinition') : predicate
  const buildType = textAt(root, 'buildType')
  const builderId = textAt(isV1 ? at(predicate, 'runDetails') : predicate, 'builder', 'id')
  const parameters = isV1 ? at(root, 'externalParameters') : at(predicate, 'invocation')
  const dependencies = isV1 ? at(root, 'resolvedDependencies') : at(predicate, 'materials')
  return {
    builderId,
    buildType,
    family: familyOf(buildType, signer),
    parameters: isJsonObject(parameters) ? parameters : {},
    parametersPath: isV1 ? 'buildDefinition.externalParameters' : 'invocation',
    dependencies: Array.isArray(dependencies) ? dependencies : [],
    dependenciesPath: isV1 ? 'buildDefinition.resolvedDependencies' : 'materials',
    fields: fieldsBelow(predicate, '').slice(0, MAX_FIELDS),
  }
}

/** A value below another one; undefined when there is none. */
export function at(value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  let found = value
  for (const step of path) found = isJsonObject(found) && Object.hasOwn(found, step) ? found[step] : undefined
  return found
}

function textAt(value: JsonValue | undefined, ...path: readonly string[]): string {
  const found = at(value, ...path)
  if (typeof found === 'string') return found
  throw refused('STATEMENT', `the provenance has no ${path.join('.')}`)
}

function familyOf(buildType: string, signer: string | undefined): Family {
  if (buildType === GITHUB_BUILD_TYPE || buildType === COMMUNITY_BUILD_TYPE) return 'github'
  if (/^https:\/\/github\.com\/npm\/cli\/gha\/v\d$/.test(buildType)) return 'npm'
  if (
    buildType.startsWith('https://github.com/slsa-framework/slsa-github-generator/') ||
    /^https:\/\/slsa\.dev\/container-based-build\/v0\.1(\?draft)?$/.test(buildType)
  )
    return 'generator'
  if (
    buildType === 'https://mobyproject.org/buildkit@v1' ||
    /^https:\/\/github\.com\/moby\/buildkit\/blob\/master\/docs\/attestations\/slsa-definitions\.md/.test(buildType)
  )
    return 'buildkit'
  const repository = /^(https:\/\/[^/]+\/[^/]+\/[^/]+)\/\.github\/workflows\//.exec(signer ?? '')?.[1]
  if (repository !== undefined && buildType.startsWith(`${repository}/buildtypes/`)) return 'own'
  return 'unknown'
}

function fieldsBelow(value: JsonValue, path: string): { path: string; value: JsonValue }[] {
  if (DEPENDENCIES.includes(path)) return []
  if (!isJsonObject(value) || (path !== '' && !OPENED.includes(path))) return [{ path, value }]
  const members = Object.entries(value)
  if (members.length === 0) return [{ path, value }]
  return members.flatMap(([key, member]) => fieldsBelow(member, path === '' ? key : `${path}.${key}`))
}
