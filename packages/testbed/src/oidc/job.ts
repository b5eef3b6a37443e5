import type { JsonObject } from '@slsa-actions/wire'

/** The job that tokens and environments speak of. Plain data: change what a test is about. */
export interface JobFacts {
  /** `owner/name` */
  repository: string
  repositoryId: string
  ownerId: string
  visibility: 'public' | 'private' | 'internal'
  /** Name of the workflow. */
  workflow: string
  /** Path of the workflow's file in the repository. */
  workflowPath: string
  /** Where the job's steps stand, `owner/name/path@ref`, when that is a reusable workflow. */
  reusableWorkflow: { readonly ref: string; readonly sha: string } | undefined
  /** `refs/heads/…`, `refs/tags/…`, `refs/pull/N/merge` */
  ref: string
  /** Commit, 40 hex digits. */
  sha: string
  eventName: string
  runId: string
  runNumber: string
  runAttempt: string
  /** Name of the job in the workflow's file. */
  job: string
  runnerEnvironment: 'github-hosted' | 'self-hosted'
  actor: string
  actorId: string
  /** Deployment environment of the job. */
  environment: string | undefined
  /** Slug of the enterprise that owns the organization. */
  enterprise: string | undefined
  /** `with-ids` for repositories made, renamed or transferred after 15 July 2026: `repo:owner@ID/name@ID:…`. */
  subject: 'names' | 'with-ids'
}

/** A push to the main branch of a public repository, on a hosted runner. */
export function exampleJob(): JobFacts {
  return {
    repository: 'acme/app',
    repositoryId: '719032744',
    ownerId: '48229371',
    visibility: 'public',
    workflow: 'Release',
    workflowPath: '.github/workflows/release.yml',
    reusableWorkflow: undefined,
    ref: 'refs/heads/main',
    sha: '5b0c7d1e9f3a42868b1d6c0e7a9f4d2b3c5e8f10',
    eventName: 'push',
    runId: '18234567890',
    runNumber: '42',
    runAttempt: '1',
    job: 'release',
    runnerEnvironment: 'github-hosted',
    actor: 'octo-cat',
    actorId: '583231',
    environment: undefined,
    enterprise: undefined,
    subject: 'names',
  }
}

/** Owner of the job's repository. */
export function ownerOf(job: JobFacts): string {
  return job.repository.split('/')[0] ?? ''
}

/** `owner/name/path@ref` of the workflow that was started. */
export function workflowRefOf(job: JobFacts): string {
  return `${job.repository}/${job.workflowPath}@${job.ref}`
}

/** `branch` or `tag`; a pull request counts as a branch. */
export function refTypeOf(job: JobFacts): string {
  return job.ref.startsWith('refs/tags/') ? 'tag' : 'branch'
}

/** What `event.json` holds, as far as actions look at it; `more` is put over it. */
export function eventOf(job: JobFacts, serverUrl: string, more: JsonObject = {}): JsonObject {
  const [owner = '', name = ''] = job.repository.split('/')
  return {
    ...(job.eventName === 'push' ? { ref: job.ref, after: job.sha, before: '0'.repeat(40), forced: false } : {}),
    repository: {
      id: Number(job.repositoryId),
      name,
      full_name: job.repository,
      private: job.visibility !== 'public',
      visibility: job.visibility,
      html_url: `${serverUrl}/${job.repository}`,
      default_branch: 'main',
      owner: { login: owner, id: Number(job.ownerId), type: 'Organization' },
    },
    sender: { login: job.actor, id: Number(job.actorId), type: 'User' },
    ...(job.enterprise === undefined ? {} : { enterprise: { slug: job.enterprise } }),
    ...more,
  }
}
