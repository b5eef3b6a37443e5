import { readFileSync, statSync } from 'node:fs'
import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import { RunnerError } from './error.ts'
import { isForkEvent } from './fork.ts'

/** The job as the runner describes it. Nothing of it is trusted: earlier steps can rewrite it. */
export interface RunnerJob {
  /** `https://github.com`, without a slash at the end. */
  readonly serverUrl: string
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly eventName: string
  readonly ref: string
  readonly runId: string
  readonly runAttempt: string
  readonly runnerName: string | undefined
  /** Image of a hosted runner and its version; undefined elsewhere. */
  readonly runnerImage: { readonly os: string; readonly version: string } | undefined
  readonly workspace: string
  readonly tempDir: string
  /** True when the code comes from a fork. */
  readonly isFork: boolean
  readonly event: JsonObject
  /** Path in `GITHUB_ARTIFACTS_LIST`, where the runner lists what the job made. */
  readonly artifactsList: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** GitHub caps a payload at 25 MB. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024

/** The job of this step. @throws RunnerError `INPUT` for a variable that every runner sets, WireError for a broken event */
export function readJob(env: Environment): RunnerJob {
  const serverUrl = needed(env, 'GITHUB_SERVER_URL').replace(/\/+$/, '')
  const event = readEvent(env)
  const { ImageOS: os, ImageVersion: version } = env
  return {
    serverUrl,
    apiUrl:
      given(env, 'GITHUB_API_URL') ??
      (serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`),
    repository: needed(env, 'GITHUB_REPOSITORY'),
    eventName: needed(env, 'GITHUB_EVENT_NAME'),
    ref: env.GITHUB_REF ?? '',
    runId: env.GITHUB_RUN_ID ?? '',
    runAttempt: given(env, 'GITHUB_RUN_ATTEMPT') ?? '1',
    runnerName: given(env, 'RUNNER_NAME'),
    runnerImage: os && version ? { os, version } : undefined,
    workspace: given(env, 'GITHUB_WORKSPACE') ?? process.cwd(),
    tempDir: needed(env, 'RUNNER_TEMP'),
    isFork: isForkEvent(event),
    event,
    artifactsList: given(env, 'GITHUB_ARTIFACTS_LIST'),
  }
}

/**
 * The payload of the event that started the run; an empty one where the runner gives none.
 *
 * @throws RunnerError `INPUT` when the file cannot be read or is too large, WireError when it is not strict JSON
 */
export function readEvent(env: Environment): JsonObject {
  const path = given(env, 'GITHUB_EVENT_PATH')
  if (path === undefined) return {}
  const what = 'GITHUB_EVENT_PATH'
  const event = parseJson(bytesOf(path, what), { what, maxBytes: MAX_EVENT_BYTES, maxDepth: 100 })
  if (isJsonObject(event)) return event
  throw new RunnerError('INPUT', `${what}: the payload of the event is not an object`)
}

function bytesOf(path: string, what: string): Buffer {
  try {
    const { size } = statSync(path)
    if (size <= MAX_EVENT_BYTES) return readFileSync(path)
  } catch (cause) {
    throw new RunnerError('INPUT', `${what}: the payload of the event cannot be read`, { cause })
  }
  throw new RunnerError('INPUT', `${what}: the payload of the event has more than ${MAX_EVENT_BYTES} bytes`)
}

function given(env: Environment, name: string): string | undefined {
  const value = env[name]
  return value === undefined || value === '' ? undefined : value
}

function needed(env: Environment, name: string): string {
  const value = given(env, name)
  if (value !== undefined) return value
  throw new RunnerError('INPUT', `${name}: is not set; this program is a step of a GitHub Actions job`, {
    remedy: 'run it with `uses:` in a workflow, on a runner that sets the default variables',
  })
}
