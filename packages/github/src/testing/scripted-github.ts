import { type Clock, createBudget, createHttp, type Http, type HttpOptions } from '@slsa-actions/wire'
import { createGitHub, type GitHubClient } from '../index.ts'

/** A request as the script sees it. */
export interface SeenRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly body: string
}

/** Answers one request; `undefined` means 404. */
export type Answer = (request: SeenRequest) => Response | undefined | Promise<Response | undefined>

/** A client whose network is a function of the test, and everything that was asked of it. */
export interface ScriptedGitHub {
  readonly client: GitHubClient
  readonly http: Http
  readonly seen: readonly SeenRequest[]
  readonly clock: VirtualClock
}

/** Time that passes only while somebody sleeps. */
export interface VirtualClock extends Clock {
  readonly slept: readonly number[]
}

/** A clock that jumps over every wait. @param start milliseconds since 1970 */
export function virtualClock(start = Date.UTC(2026, 10, 24)): VirtualClock {
  let now = start
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep: async (ms) => {
      slept.push(ms)
      now += ms
    },
  }
}

/** A GitHub that is a function. @param options what differs from github.com with a token */
export function scriptedGitHub(
  answer: Answer,
  options: {
    readonly apiUrl?: string
    readonly serverUrl?: string
    readonly token?: string | undefined
    readonly budgetMs?: number
  } = {},
): ScriptedGitHub {
  const clock = virtualClock()
  const seen: SeenRequest[] = []
  const fetch: NonNullable<HttpOptions['fetch']> = async (input, init) => {
    const request = {
      method: init?.method ?? 'GET',
      url: new URL(String(input)),
      headers: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? init.body : '',
    }
    seen.push(request)
    return (await answer(request)) ?? json(404, { message: 'Not Found' })
  }
  const http = createHttp({ fetch, clock, random: () => 0.5, budget: createBudget(options.budgetMs ?? 120_000, clock) })
  const token = 'token' in options ? options.token : 'ghs_secret'
  const client = createGitHub({
    apiUrl: options.apiUrl ?? 'https://api.github.com',
    serverUrl: options.serverUrl ?? 'https://github.com',
    token,
    http,
  })
  return { client, http, seen, clock }
}

/** A JSON reply. */
export function json(status: number, value: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } })
}
