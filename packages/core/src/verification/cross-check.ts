import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { PREDICATE, type Statement } from 'in-toto-attestation'
import { refused } from '../outcome/index.ts'
import type { CertificateClaims, SignerIdentity } from './certificate.ts'

/** GitHub's own build type, and the community's. */
const GITHUB_TYPE = 'https://actions.github.io/buildtypes/workflow/v1'
const COMMUNITY_TYPE = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1'
/** Parameters that each of them defines; another one would be a parameter that nobody compares. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  [GITHUB_TYPE]: ['workflow'],
  [COMMUNITY_TYPE]: ['workflow', 'inputs', 'release', 'vars', 'deployment'],
}

const BUILDER_ID = 'runDetails.builder.id'

/** A field of a provenance that the certificate says otherwise. */
export interface Contradiction {
  readonly path: string
  readonly predicate: string
  readonly certificate: string
}

/**
 * Fields of a provenance of GitHub's two build types that contradict the certificate. The certificate comes from the
 * control plane and the predicate from a step, so the certificate is right. Other types and builders are not compared.
 */
export function crossCheckProvenance(statement: Statement, signer: SignerIdentity): Contradiction[] {
  const definition = at(statement.predicate, 'buildDefinition')
  const buildType = at(definition, 'buildType')
  if (
    statement.predicateType !== PREDICATE.provenanceV1 ||
    typeof buildType !== 'string' ||
    PARAMETERS[buildType] === undefined
  )
    return []
  const workflow = at(definition, 'externalParameters', 'workflow')
  const github = at(definition, 'internalParameters', 'github')
  const { claims } = signer
  const config = configOf(claims)
  return [
    ...compare('externalParameters.workflow.repository', at(workflow, 'repository'), claims.sourceRepositoryUri),
    ...compare('externalParameters.workflow.ref', at(workflow, 'ref'), claims.sourceRepositoryRef),
    ...compare('externalParameters.workflow.path', at(workflow, 'path'), config),
    ...compare('internalParameters.github.event_name', at(github, 'event_name'), claims.buildTrigger),
    ...compare('internalParameters.github.repository_id', at(github, 'repository_id'), claims.sourceRepositoryId),
    ...compare(
      'internalParameters.github.repository_owner_id',
      at(github, 'repository_owner_id'),
      claims.sourceOwnerId,
    ),
    ...compare(
      'internalParameters.github.runner_environment',
      at(github, 'runner_environment'),
      claims.runnerEnvironment,
    ),
    ...compare(
      'metadata.invocationId',
      at(statement.predicate, 'runDetails', 'metadata', 'invocationId'),
      claims.runInvocationUri,
    ),
    ...sourceCommit(definition, claims),
    ...builder(at(statement.predicate, 'runDetails', 'builder', 'id'), signer),
  ]
}

/**
 * @param builderId `by-map` where a builder map decides afterwards whether the signer may give that `builder.id`: one
 * that signs for other builders differs from it and is right
 * @throws CoreError refused `CONTRADICTION`, for contradictions and for parameters that the build type does not define
 */
export function assertNoContradiction(
  statement: Statement,
  signer: SignerIdentity,
  builderId: 'compared' | 'by-map' = 'compared',
): void {
  const [first] = crossCheckProvenance(statement, signer).filter(
    ({ path }) => builderId === 'compared' || path !== BUILDER_ID,
  )
  if (first !== undefined) {
    throw refused(
      'CONTRADICTION',
      `the provenance says ${first.path} = "${first.predicate}", and the certificate "${first.certificate}"`,
      {
        remedy: 'a step of the job wrote something that did not happen: do not use the artifact',
      },
    )
  }
  const unknown = unknownParameter(statement)
  if (unknown !== undefined) {
    throw refused(
      'CONTRADICTION',
      `the provenance has the external parameter "${unknown}", which its build type does not define`,
    )
  }
}

function unknownParameter(statement: Statement): string | undefined {
  if (statement.predicateType !== PREDICATE.provenanceV1) return undefined
  const buildType = at(statement.predicate, 'buildDefinition', 'buildType')
  const known = typeof buildType === 'string' ? PARAMETERS[buildType] : undefined
  const parameters = at(statement.predicate, 'buildDefinition', 'externalParameters')
  if (known === undefined || !isJsonObject(parameters)) return undefined
  return Object.keys(parameters).find((name) => !known.includes(name))
}

/** Path of the workflow that was started: the build config URI is `<repository>/<path>@<ref>`. */
function configOf(claims: Partial<CertificateClaims>): string | undefined {
  const { buildConfigUri, sourceRepositoryUri } = claims
  if (
    buildConfigUri === undefined ||
    sourceRepositoryUri === undefined ||
    !buildConfigUri.startsWith(`${sourceRepositoryUri}/`)
  )
    return undefined
  return /^(.+\.ya?ml)@/.exec(buildConfigUri.slice(sourceRepositoryUri.length + 1))?.[1]
}

/**
 * Dependencies on the source repository, at the certified ref or at none, must be at the certified commit; so must one
 * of all those that name it. Others may be actions of the same repository at commits of their own.
 */
function sourceCommit(definition: JsonValue | undefined, claims: Partial<CertificateClaims>): Contradiction[] {
  const list = at(definition, 'resolvedDependencies')
  const { sourceRepositoryUri: uri, sourceRepositoryDigest: commit, sourceRepositoryRef: ref } = claims
  if (!Array.isArray(list) || uri === undefined || commit === undefined) return []
  const commits = (isMeant: (text: string) => boolean): (JsonValue | undefined)[] =>
    list.flatMap((entry) => {
      const text = at(entry, 'uri')
      return typeof text === 'string' && isMeant(text) ? [at(entry, 'digest', 'gitCommit')] : []
    })
  const source = commits((text) => text === `git+${uri}` || text === `git+${uri}@${ref}`)
  const all = commits((text) => text === `git+${uri}` || text.startsWith(`git+${uri}@`))
  const wrong = source.find((found) => found !== commit)
  if (wrong === undefined && (all.length === 0 || all.includes(commit))) return []
  return [{ path: 'resolvedDependencies', predicate: String(wrong ?? all[0]), certificate: commit }]
}

/** The signer itself, or, as early attestations of GitHub have it, the kind of runner. */
function builder(id: JsonValue | undefined, signer: SignerIdentity): Contradiction[] {
  if (id === signer.san) return []
  const kind = /^https:\/\/github\.com\/actions\/runner\/(github-hosted|self-hosted)$/.exec(String(id))?.[1]
  if (kind !== undefined && kind === signer.claims.runnerEnvironment) return []
  return [{ path: BUILDER_ID, predicate: String(id), certificate: signer.san }]
}

function compare(path: string, predicate: JsonValue | undefined, certificate: string | undefined): Contradiction[] {
  if (predicate === undefined || certificate === undefined || predicate === certificate) return []
  return [{ path, predicate: String(predicate), certificate }]
}

function at(value: JsonValue | JsonObject | undefined, ...path: readonly string[]): JsonValue | undefined {
  let found: JsonValue | undefined = value
  for (const step of path) found = isJsonObject(found) ? found[step] : undefined
  return found
}
