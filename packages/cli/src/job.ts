import { tmpdir } from 'node:os'
import type { JobContext } from '@slsa-actions/core/flow'
import type { Machine } from './machine.ts'

/** A job, and where its API is. */
export interface CallerJob extends JobContext {
  readonly apiUrl: string
}

/**
 * The job that the command line runs in; outside of one what a flow needs to know anyway: the server, and where files
 * are. Paths are relative to the current folder here and there.
 */
export async function readCallerJob({ env, cwd }: Machine): Promise<CallerJob> {
  const serverUrl = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '')
  const { ImageOS: os, ImageVersion: version } = env
  return {
    serverUrl,
    apiUrl: env.GITHUB_API_URL || apiOf(serverUrl),
    repository: env.GITHUB_REPOSITORY ?? '',
    eventName: env.GITHUB_EVENT_NAME ?? '',
    ref: env.GITHUB_REF ?? '',
    runId: env.GITHUB_RUN_ID ?? '',
    runAttempt: env.GITHUB_RUN_ATTEMPT || '1',
    runnerName: env.RUNNER_NAME || undefined,
    runnerImage: os && version ? { os, version } : undefined,
    workspace: cwd,
    tempDir: env.RUNNER_TEMP || tmpdir(),
    ...(await eventOf(env)),
    artifactsList: env.GITHUB_ARTIFACTS_LIST || undefined,
  }
}

/** Only a job has an event; what reads it need not be loaded elsewhere. */
async function eventOf(env: Machine['env']): Promise<Pick<JobContext, 'event' | 'isFork'>> {
  if ((env.GITHUB_EVENT_PATH ?? '') === '') return { event: {}, isFork: false }
  const { isForkEvent, readEvent } = await import('@slsa-actions/runner')
  const event = readEvent(env)
  return { event, isFork: isForkEvent(event) }
}

function apiOf(serverUrl: string): string {
  if (serverUrl === 'https://github.com') return 'https://api.github.com'
  const tenant = /^https:\/\/([a-z0-9-]+\.ghe\.com)$/.exec(serverUrl)?.[1]
  return tenant === undefined ? `${serverUrl}/api/v3` : `https://api.${tenant}`
}
