import { isJsonObject, type JsonObject } from '@slsa-actions/wire'
import { PREDICATE } from 'in-toto-attestation'
import type { Basis } from '../outcome/index.ts'
import type { BuildJob } from './build-job.ts'
import { type Builder, buildTypeOf } from './builder.ts'
import type { VerifiedClaims } from './id-token.ts'
import type { JobRecord } from './job-record.ts'
import type { Provenance } from './provenance.ts'
import { workflowOf } from './workflow-ref.ts'

/** Fields of a release that reach a workflow as parameters. */
const RELEASE_FIELDS = ['tag_name', 'name', 'body', 'draft', 'prerelease', 'target_commitish'] as const

/** What a builder's control plane knows beside the claims. */
export interface BuilderFacts {
  readonly serverUrl: string
  readonly builder: Builder
  /** All inputs of the `workflow_call`. */
  readonly inputs: JsonObject
  /** Variables that the build reads; undefined where the builder reads none. */
  readonly vars: JsonObject | undefined
  /** Payload of the event; the signing job runs nothing that could have changed it. */
  readonly event: JsonObject
  readonly made: Made
}

/** How the artifacts came about, as far as the control plane knows. */
export type Made =
  | {
      readonly kind: 'built'
      readonly build: BuildJob
      /** The signing job itself. */
      readonly own: JobRecord
      readonly cache: 'none' | 'shared'
    }
  /** The caller named digests; nobody knows where they come from. */
  | { readonly kind: 'named' }

/**
 * SLSA provenance v1 of a build of one of this suite's builders. Nothing in it comes from the build job: parameters from
 * the verified token and the contexts of the signing job, facts about the build from GitHub's jobs API.
 *
 * @see docs/buildtypes
 */
export function builderProvenance(claims: VerifiedClaims, facts: BuilderFacts): Provenance {
  const { serverUrl: server, builder, made } = facts
  const repository = `${server}/${claims.repository}`
  const event = eventOf(claims, facts.event)
  const body = {
    buildDefinition: {
      buildType: buildTypeOf(builder, server),
      externalParameters: {
        source: { repository, ref: claims.ref },
        workflow: { repository, path: workflowOf(claims.workflowRef, claims.repository).path, ref: claims.ref },
        inputs: facts.inputs,
        ...(event === undefined ? {} : { event }),
        ...(facts.vars === undefined ? {} : { vars: facts.vars }),
      },
      internalParameters: {
        github: {
          event_name: claims.eventName,
          repository_id: claims.repositoryId,
          repository_owner_id: claims.repositoryOwnerId,
          runner_environment: claims.runnerEnvironment,
        },
        ...(made.kind === 'built' ? jobsOf(made, claims) : {}),
      },
      resolvedDependencies: [
        { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
        { uri: `git+${server}/${builder.repository}@${builder.ref}`, digest: { gitCommit: builder.commit } },
      ],
    },
    runDetails: {
      builder: { id: `${server}/${claims.jobWorkflowRef}`, version: { job_workflow_sha: builder.commit } },
      metadata: {
        invocationId: `${repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`,
        ...(made.kind === 'built' ? { startedOn: made.build.startedAt, finishedOn: made.build.completedAt } : {}),
      },
    },
  }
  return {
    predicate: { type: PREDICATE.provenanceV1, kind: 'provenance', body: body as JsonObject },
    basis: basisOf(event !== undefined, facts),
    notices: noticesOf(claims, facts),
  }
}

/** Both jobs, as the jobs API tells of them. */
function jobsOf({ build, own, cache }: Extract<Made, { kind: 'built' }>, claims: VerifiedClaims): JsonObject {
  return {
    build: {
      job: build.record.name,
      job_id: build.record.ids[0] ?? '',
      run_attempt: build.attempt,
      conclusion: build.record.conclusion ?? '',
      runner_environment: build.runnerEnvironment,
      runner_group: build.record.runnerGroup ?? '',
      runner_labels: [...build.record.labels],
      cache,
    },
    sign: { job: own.name, run_attempt: claims.runAttempt },
  }
}

/** The event's own parameters; always there for an event that has some, also when they are empty. */
function eventOf({ eventName }: VerifiedClaims, event: JsonObject): JsonObject | undefined {
  if (eventName === 'workflow_dispatch') return { inputs: isJsonObject(event.inputs) ? event.inputs : {} }
  if (eventName !== 'release') return undefined
  const { release } = event
  const given = isJsonObject(release) ? release : {}
  return { release: Object.fromEntries(RELEASE_FIELDS.map((name) => [name, given[name] ?? null])) }
}

/** Certified is what the certificate repeats; vouched for is what the control plane alone can have set. */
function basisOf(hasEvent: boolean, { vars, made }: BuilderFacts): { path: string; basis: Basis }[] {
  const definition = 'buildDefinition'
  const certified = [
    `${definition}.externalParameters.source`,
    `${definition}.externalParameters.workflow`,
    `${definition}.internalParameters.github`,
    `${definition}.resolvedDependencies[0]`,
    'runDetails.builder.id',
    'runDetails.builder.version.job_workflow_sha',
    'runDetails.metadata.invocationId',
  ]
  const vouched = [
    `${definition}.externalParameters.inputs`,
    ...(hasEvent ? [`${definition}.externalParameters.event`] : []),
    ...(vars === undefined ? [] : [`${definition}.externalParameters.vars`]),
    `${definition}.resolvedDependencies[1]`,
    ...(made.kind === 'built'
      ? [
          `${definition}.internalParameters.build`,
          `${definition}.internalParameters.sign`,
          'runDetails.metadata.startedOn',
          'runDetails.metadata.finishedOn',
        ]
      : []),
  ]
  return [
    ...certified.map((path) => ({ path, basis: 'certified' as const })),
    ...vouched.map((path) => ({ path, basis: 'vouched' as const })),
  ]
}

function noticesOf(claims: VerifiedClaims, { made }: BuilderFacts): string[] {
  const notices: string[] = []
  if (claims.runnerEnvironment !== 'github-hosted')
    notices.push('This job, which signs, runs on a runner that is not GitHub’s own: Build L2 at most.')
  if (made.kind === 'named') {
    notices.push(
      'Attest-only: nobody can see where these digests come from, so a verifier computes Build L2. A builder that builds as well reaches Build L3.',
    )
    return notices
  }
  const { build, cache } = made
  if (build.runnerEnvironment === 'self-hosted')
    notices.push('The build ran on a runner that is not GitHub’s own: Build L2, and the provenance says so.')
  if (cache === 'shared')
    notices.push('The build could read a cache that other runs can write: Build L2, and the provenance says so.')
  if (build.attempt !== claims.runAttempt) {
    notices.push(
      `Attempt ${build.attempt} built and attempt ${claims.runAttempt} signs; the provenance names both. What the deployment's rules allowed in the first was not asked again.`,
    )
  }
  return notices
}
