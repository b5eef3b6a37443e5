import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import {
  type BuilderMap,
  builtinBuilderMap,
  evaluateLevel,
  type LevelReport,
  mergeBuilderMaps,
  parseBuilderMap,
  type ReleaseLists,
} from '../slsa/index.ts'
import type { VerifiedBundle } from '../verification/index.ts'
import { profileOf, testInstance, verifyMade } from './sigstore.ts'

const sigstore = testInstance()
const profile = profileOf(sigstore)

/** Repository and commit that every test builds. */
export const SOURCE = 'https://github.com/octo-org/app'
export const COMMIT = '0123456789abcdef0123456789abcdef01234567'
/** A builder of another repository, without its ref. */
export const BUILDER = 'https://github.com/acme/builders/.github/workflows/go.yml'
export const BUILDER_COMMIT = 'b'.repeat(40)
/** Build type of that builder, by its own repository. */
export const BUILD_TYPE = 'https://github.com/acme/builders/buildtypes/go/v1'
export const GITHUB_TYPE = 'https://actions.github.io/buildtypes/workflow/v1'
export const ISSUER = sigstore.issuer

/** Claims of a job of the source's own workflow. */
const ORDINARY: JsonObject = {
  repository: 'octo-org/app',
  repository_id: '1001',
  repository_owner: 'octo-org',
  repository_owner_id: '2001',
  ref: 'refs/heads/main',
  sha: COMMIT,
  event_name: 'push',
  workflow_ref: 'octo-org/app/.github/workflows/release.yml@refs/heads/main',
  workflow_sha: COMMIT,
  job_workflow_ref: 'octo-org/app/.github/workflows/release.yml@refs/heads/main',
  job_workflow_sha: COMMIT,
  runner_environment: 'github-hosted',
  run_id: '3001',
  run_attempt: '1',
}

/** One job that signed a provenance: who signed, and what differs. */
export interface Job {
  /** Ref of the builder; absent for the ordinary workflow. */
  readonly builderRef?: string
  /** Address of the signing workflow, `owner/repo/.github/workflows/file.yml@ref`, for any other one. */
  readonly workflow?: string
  readonly claims?: JsonObject
  readonly predicateType?: string
  readonly predicate?: JsonObject
  readonly subject?: JsonValue
  readonly san?: string
}

/** The provenance that GitHub's own action writes in the ordinary workflow. */
export function ordinaryProvenance(claims: JsonObject = {}): JsonObject {
  const all = { ...ORDINARY, ...claims }
  return {
    buildDefinition: {
      buildType: GITHUB_TYPE,
      externalParameters: {
        workflow: { ref: String(all.ref), repository: SOURCE, path: '.github/workflows/release.yml' },
      },
      internalParameters: {
        github: {
          event_name: String(all.event_name),
          repository_id: '1001',
          repository_owner_id: '2001',
          runner_environment: String(all.runner_environment),
        },
      },
      resolvedDependencies: [{ uri: `git+${SOURCE}@${String(all.ref)}`, digest: { gitCommit: COMMIT } }],
    },
    runDetails: {
      builder: { id: `https://github.com/${String(all.job_workflow_ref)}` },
      metadata: { invocationId: `${SOURCE}/actions/runs/3001/attempts/1` },
    },
  }
}

/** The provenance that a builder with a build type of its own writes. */
export function builderProvenance(claims: JsonObject = {}): JsonObject {
  const ordinary = ordinaryProvenance(claims) as unknown as { buildDefinition: JsonObject; runDetails: JsonObject }
  const { workflow } = ordinary.buildDefinition.externalParameters as JsonObject
  const event = String({ ...ORDINARY, ...claims }.event_name)
  return {
    ...ordinary,
    buildDefinition: {
      ...ordinary.buildDefinition,
      buildType: BUILD_TYPE,
      externalParameters: {
        source: { repository: SOURCE, ref: String({ ...ORDINARY, ...claims }.ref) },
        workflow: workflow as JsonValue,
        inputs: { 'go-version': '1.24' },
        ...(event === 'workflow_dispatch' ? { event: { inputs: {} } } : {}),
        ...(event === 'release' ? { event: { release: {} } } : {}),
      },
    },
  } as JsonObject
}

/** Claims of the job, its own and those that follow from who signs. */
export function claimsOf({ builderRef, workflow, claims = {} }: Job): JsonObject {
  const signer =
    workflow ?? (builderRef === undefined ? undefined : `acme/builders/.github/workflows/go.yml@${builderRef}`)
  const own: JsonObject = signer === undefined ? {} : { job_workflow_ref: signer, job_workflow_sha: BUILDER_COMMIT }
  return { ...ORDINARY, ...own, ...claims }
}

/** A bundle that the job signed, verified. */
export async function signedByJob(job: Job = {}): Promise<VerifiedBundle> {
  const claims = claimsOf(job)
  const predicate =
    job.predicate ?? (job.builderRef === undefined ? ordinaryProvenance(claims) : builderProvenance(claims))
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: job.subject ?? [{ name: 'app.tgz', digest: { sha256: 'a'.repeat(64) } }],
    predicateType: job.predicateType ?? 'https://slsa.dev/provenance/v1',
    predicate,
  }
  const made = sigstore.bundle({
    content: { kind: 'dsse', payload: Buffer.from(JSON.stringify(statement)) },
    issue: { claims: { ...claims, iss: sigstore.issuer }, ...(job.san === undefined ? {} : { san: job.san }) },
  })
  const value = job.san ?? `https://github.com/${String(claims.job_workflow_ref)}`
  return verifyMade(sigstore, made, { profile, expectation: { identity: { kind: 'exact', value } } })
}

/** The entry of the builder in a user's map, with what differs. */
export function builderEntry(changes: JsonObject = {}): JsonObject {
  return {
    signer: BUILDER,
    maxLevel: 3,
    shape: 'build+attest',
    cache: 'none',
    fields: { 'buildDefinition.externalParameters': 'control-plane' },
    ...changes,
  }
}

/** A user's map of these entries, and the built-in one behind it. */
export function mapOf(...builders: readonly JsonObject[]): BuilderMap {
  return mergeBuilderMaps(parseBuilderMap(JSON.stringify({ version: 1, builders }), 'map'), builtinBuilderMap())
}

/** The level report about a job, by a map that lists the builder unless another one is given. */
export async function levelOf(
  job: Job = {},
  map: BuilderMap = mapOf(builderEntry()),
  releases: ReleaseLists = new Map(),
): Promise<LevelReport> {
  return evaluateLevel(await signedByJob(job), map, releases)
}
