import type { TokenClaims } from './identity.ts'

const SHA = '0123456789abcdef0123456789abcdef01234567'

/** Claims of a token that GitHub would give a workflow on a push to `main`; all values are examples. */
export function defaultClaims(issuer: string): TokenClaims {
  const workflow = 'octo-org/app/.github/workflows/release.yml@refs/heads/main'
  return {
    iss: issuer,
    sub: 'repo:octo-org/app:ref:refs/heads/main',
    aud: 'sigstore',
    ref: 'refs/heads/main',
    ref_type: 'branch',
    sha: SHA,
    repository: 'octo-org/app',
    repository_id: '1001',
    repository_owner: 'octo-org',
    repository_owner_id: '2001',
    repository_visibility: 'public',
    run_id: '3001',
    run_number: '1',
    run_attempt: '1',
    runner_environment: 'github-hosted',
    actor: 'octocat',
    actor_id: '4001',
    event_name: 'push',
    workflow: 'release',
    workflow_ref: workflow,
    workflow_sha: SHA,
    job_workflow_ref: workflow,
    job_workflow_sha: SHA,
  }
}
