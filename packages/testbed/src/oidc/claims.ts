import { randomUUID } from 'node:crypto'
import type { JsonObject } from '@slsa-actions/wire'
import { type JobFacts, ownerOf, refTypeOf, workflowRefOf } from './job.ts'

/** Life of a token of GitHub's issuer, and how far before its issuance it is valid, in seconds. */
const LIFE = 300
const EARLY = 600

/**
 * All claims that github.com puts into a job's token.
 *
 * @param now seconds since 1970
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
export function claimsOf(job: JobFacts, issuer: string, serverUrl: string, now: number): JsonObject {
  const workflowRef = workflowRefOf(job)
  return {
    jti: randomUUID(),
    sub: subjectOf(job),
    aud: `${serverUrl}/${ownerOf(job)}`,
    ref: job.ref,
    sha: job.sha,
    repository: job.repository,
    repository_owner: ownerOf(job),
    repository_owner_id: job.ownerId,
    run_id: job.runId,
    run_number: job.runNumber,
    run_attempt: job.runAttempt,
    repository_visibility: job.visibility,
    repository_id: job.repositoryId,
    actor_id: job.actorId,
    actor: job.actor,
    workflow: job.workflow,
    head_ref: '',
    base_ref: '',
    event_name: job.eventName,
    ref_protected: 'false',
    ref_type: refTypeOf(job),
    workflow_ref: workflowRef,
    workflow_sha: job.sha,
    job_workflow_ref: job.reusableWorkflow?.ref ?? workflowRef,
    job_workflow_sha: job.reusableWorkflow?.sha ?? job.sha,
    runner_environment: job.runnerEnvironment,
    check_run_id: '50123456789',
    ...(job.environment === undefined ? {} : { environment: job.environment }),
    ...(job.enterprise === undefined ? {} : { enterprise: job.enterprise, enterprise_id: '7041' }),
    iss: issuer,
    nbf: now - EARLY,
    exp: now + LIFE,
    iat: now,
  }
}

function subjectOf(job: JobFacts): string {
  const [owner = '', name = ''] = job.repository.split('/')
  const repository = job.subject === 'names' ? job.repository : `${owner}@${job.ownerId}/${name}@${job.repositoryId}`
  if (job.environment !== undefined) return `repo:${repository}:environment:${encodeURIComponent(job.environment)}`
  if (job.eventName === 'pull_request') return `repo:${repository}:pull_request`
  return `repo:${repository}:ref:${job.ref}`
}
