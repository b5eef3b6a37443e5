import type { GitHubPort, InputReader } from '@slsa-actions/core/flow'
import { attestationStore, createGitHub, releaseStore } from '@slsa-actions/github'
import { type Clock, createBudget, createHttp, type Http, proxyFetch } from '@slsa-actions/wire'
import type { CallerJob } from './job.ts'
import type { Machine } from './machine.ts'

/** What is asked of others. */
export interface Network {
  readonly http: Http
  readonly github: GitHubPort
}

/** What the network of a command needs to know. */
export interface NetworkOptions {
  readonly env: Machine['env']
  readonly job: CallerJob
  readonly clock: Clock
  /** Milliseconds for everything that is asked, from the first request on. */
  readonly budgetMs: number
  readonly log: (line: string) => void
}

/** The network, through the proxies of the environment. @throws WireError `BAD_CONFIG` */
export async function openNetwork(inputs: InputReader, options: NetworkOptions): Promise<Network> {
  const { env, job, clock, budgetMs, log } = options
  const http = createHttp({
    fetch: await proxyFetch(env),
    clock,
    budget: createBudget(budgetMs, clock),
    log,
    userAgent: 'slsa-actions-cli',
  })
  return { http, github: githubPort(inputs, env, job, http) }
}

function githubPort(inputs: InputReader, env: Machine['env'], job: CallerJob, http: Http): GitHubPort {
  const client = createGitHub({ apiUrl: job.apiUrl, serverUrl: job.serverUrl, token: tokenOf(inputs, env), http })
  return {
    visibility: client.visibility,
    fileAt: client.fileAt,
    jobs: client.jobs,
    attemptJobs: client.attemptJobs,
    trustDomain: client.trustDomain,
    attestationStore: (repository) => attestationStore(client, repository),
    releaseStore: (repository, tag) => releaseStore(client, repository, tag),
  }
}

/** The token for GitHub's API: the option, else `GH_TOKEN` or `GITHUB_TOKEN`, as gh reads them. */
export function tokenOf(inputs: InputReader, env: Machine['env']): string | undefined {
  const token = [inputs.input('github-token'), env.GH_TOKEN, env.GITHUB_TOKEN].find(
    (text) => (text ?? '').trim() !== '',
  )
  return token?.trim()
}
