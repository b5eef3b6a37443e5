import { type Clock, createHttp, type Fetch } from '@slsa-actions/wire'
import { createRegistry, type RegistryClient, type RegistryOptions } from '../index.ts'

/** A request as a host sees it. */
export interface Seen {
  readonly url: URL
  readonly method: string
  readonly headers: Headers
  readonly body: Buffer
}

/** What a host answers. `count` is how many requests came to it, this one included. */
export type Answer = (request: Seen, count: number) => Response | Promise<Response>

/** Hosts that exist, by origin; there is no other, and no socket is opened. */
export function network(hosts: Readonly<Record<string, Answer>>): { readonly fetch: Fetch; readonly requests: Seen[] } {
  const requests: Seen[] = []
  const fetch: Fetch = async (input, init) => {
    const url = new URL(String(input))
    const seen: Seen = {
      url,
      method: init?.method ?? 'GET',
      headers: new Headers(init?.headers),
      body: Buffer.from(init?.body instanceof Uint8Array ? init.body : String(init?.body ?? '')),
    }
    requests.push(seen)
    const answer = hosts[url.origin]
    if (answer === undefined) throw new TypeError('fetch failed')
    return answer(seen, requests.filter((request) => request.url.origin === url.origin).length)
  }
  return { fetch, requests }
}

/** A clock that whoever sleeps moves. */
export function instantClock(start = Date.UTC(2026, 10, 24)): Clock & { move(ms: number): void } {
  let now = start
  return {
    now: () => now,
    sleep: async (ms) => {
      now += ms
    },
    move: (ms) => {
      now += ms
    },
  }
}

/** A client that waits no time between tries. */
export function client(fetch: Fetch, options: Partial<RegistryOptions> = {}): RegistryClient {
  const clock = options.clock ?? instantClock()
  return createRegistry({ http: createHttp({ fetch, clock }), clock, ...options })
}

/** An answer with JSON, of a media type. */
export function json(value: unknown, type = 'application/json', headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': type, ...headers } })
}

/** An answer without a body. */
export function status(code: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status: code, headers })
}
