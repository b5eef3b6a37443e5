import { type JobFacts, ownerOf, refTypeOf, workflowRefOf } from '../oidc/index.ts'

/** Where a job finds the services. */
export interface JobServices {
  readonly serverUrl: string
  readonly apiUrl: string
  readonly token: string
  readonly idTokenRequestUrl: string
  readonly idTokenRequestToken: string
}

/** Variables that a runner gives to every step of a job, but for its files; `GITHUB_TOKEN` stands for `github.token`. */
export function jobEnvironment(job: JobFacts, services: JobServices): Record<string, string> {
  const isHosted = job.runnerEnvironment === 'github-hosted'
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: job.actor,
    GITHUB_ACTOR_ID: job.actorId,
    GITHUB_API_URL: services.apiUrl,
    GITHUB_BASE_REF: '',
    GITHUB_EVENT_NAME: job.eventName,
    GITHUB_GRAPHQL_URL: `${services.apiUrl}/graphql`,
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: job.job,
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: refTypeOf(job),
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_ID: job.repositoryId,
    GITHUB_REPOSITORY_OWNER: ownerOf(job),
    GITHUB_REPOSITORY_OWNER_ID: job.ownerId,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: job.runAttempt,
    GITHUB_RUN_ID: job.runId,
    GITHUB_RUN_NUMBER: job.runNumber,
    GITHUB_SERVER_URL: services.serverUrl,
    GITHUB_SHA: job.sha,
    GITHUB_TOKEN: services.token,
    GITHUB_TRIGGERING_ACTOR: job.actor,
    GITHUB_WORKFLOW: job.workflow,
    GITHUB_WORKFLOW_REF: workflowRefOf(job),
    GITHUB_WORKFLOW_SHA: job.sha,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: job.runnerEnvironment,
    RUNNER_NAME: isHosted ? 'GitHub Actions 12' : 'builder-7',
    RUNNER_OS: process.platform === 'win32' ? 'Windows' : process.platform === 'darwin' ? 'macOS' : 'Linux',
    ...(isHosted ? { ImageOS: 'ubuntu24', ImageVersion: '20261117.1.0' } : {}),
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: services.idTokenRequestToken,
    ACTIONS_ID_TOKEN_REQUEST_URL: services.idTokenRequestUrl,
  }
}
