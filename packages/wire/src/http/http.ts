import { type Clock, systemClock } from '../clock.ts'
import { WireError } from '../error.ts'
import { parseJson } from '../json/parse.ts'
import { failureOf } from './failure.ts'
import { createGate, type Gate } from './gate.ts'
import { readBody } from './read-body.ts'
import { type Hop, isRedirect, MAX_HOPS, nextHop } from './redirect.ts'
import { isPassingStatus, mayPass, waitBefore } from './retry.ts'
import type { Fetch, Http, HttpOptions, HttpRequest, HttpResponse, HttpStats } from './types.ts'
import { assertServiceUrl, shownUrl } from './url.ts'

const DEFAULT_TIMEOUT = 30_000
const DEFAULT_TRIES = 4
const DEFAULT_MAX_BYTES = 8 * 1024 * 1024
const MAX_ERROR_BODY = 64 * 1024
const DEFAULT_CONCURRENCY = 8

interface Machine {
  readonly fetch: Fetch
  readonly clock: Clock
  readonly random: () => number
  readonly options: HttpOptions
}

/**
 * A client that keeps to its budget: each try has a time limit, passing failures are tried again with growing waits or
 * as the service asks, replies are capped while they stream, redirects never take credentials along, and at most eight
 * requests go to one service at once.
 */
export function createHttp(options: HttpOptions = {}): Http {
  const machine: Machine = {
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    options,
  }
  const stats: HttpStats = { requests: 0, peak: {} }
  const gates = new Map<string, Gate>()
  return {
    stats,
    budget: options.budget,
    request: async (request) => {
      const url = assertServiceUrl(String(request.url), request.service)
      const key = `${request.service} ${url.origin}`
      const gate = gates.get(key) ?? createGate(options.maxConcurrentPerService ?? DEFAULT_CONCURRENCY)
      gates.set(key, gate)
      await gate.enter()
      stats.peak[request.service] = Math.max(stats.peak[request.service] ?? 0, gate.inside)
      try {
        return await tryUntilDone(request, url, machine, stats)
      } finally {
        gate.leave()
      }
    },
  }
}

async function tryUntilDone(request: HttpRequest, url: URL, machine: Machine, stats: HttpStats): Promise<HttpResponse> {
  const tries = request.tries ?? DEFAULT_TRIES
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await tryOnce(request, url, machine, stats)
    } catch (error) {
      if (!mayPass(error, request.retryOn) || attempt + 1 >= tries) throw error
      await waitForNext(error as WireError, request, url, attempt, machine)
    }
  }
}

/** Waits before the next try, or throws when the wait is longer than the service deserves or the budget allows. */
async function waitForNext(
  error: WireError,
  request: HttpRequest,
  url: URL,
  attempt: number,
  machine: Machine,
): Promise<void> {
  const wait = waitBefore(attempt, error.headers, machine.clock, machine.random)
  if (wait === undefined) {
    throw new WireError(error.code, `${error.message}; it asks to wait longer than a minute`, {
      ...detailsOf(error),
      remedy: 'run the job again later',
    })
  }
  if (wait >= (machine.options.budget?.remaining() ?? Number.POSITIVE_INFINITY)) {
    throw new WireError('BUDGET_EXCEEDED', `${error.message}; the time for this run is used up`, {
      ...detailsOf(error),
      remedy: 'run the job again, or give more time with `timeout`',
    })
  }
  machine.options.log?.(
    `${request.service}: ${shownUrl(url)}: ${error.code}${error.status === undefined ? '' : ` ${error.status}`}, next try in ${Math.round(wait)} ms`,
  )
  await machine.clock.sleep(wait)
}

function detailsOf(error: WireError): { status?: number; cause: unknown } {
  return error.status === undefined ? { cause: error } : { status: error.status, cause: error }
}

async function tryOnce(request: HttpRequest, url: URL, machine: Machine, stats: HttpStats): Promise<HttpResponse> {
  const remaining = machine.options.budget?.remaining() ?? Number.POSITIVE_INFINITY
  if (remaining <= 0) {
    throw new WireError('BUDGET_EXCEEDED', `${request.service}: the time for this run is used up`, {
      remedy: 'give more time with `timeout`',
    })
  }
  const timeoutMs = Math.min(request.timeoutMs ?? DEFAULT_TIMEOUT, remaining)
  const signal = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)))
  const what = `${request.service}: ${request.method ?? 'GET'} ${shownUrl(url)}`
  try {
    const { response, last } = await follow(request, url, signal, machine, stats)
    return await readReply(request, response, last, what)
  } catch (error) {
    throw failureOf(signal.aborted ? signal.reason : error, what, timeoutMs)
  }
}

async function follow(
  request: HttpRequest,
  url: URL,
  signal: AbortSignal,
  machine: Machine,
  stats: HttpStats,
): Promise<{ response: Response; last: URL }> {
  let hop: Hop = { url, method: request.method ?? 'GET', headers: headersOf(request, machine), body: request.body }
  for (let hops = 0; ; hops += 1) {
    stats.requests += 1
    const response = await machine.fetch(hop.url, {
      method: hop.method,
      headers: hop.headers,
      redirect: 'manual',
      signal,
      ...(hop.body === undefined ? {} : { body: bodyOf(hop.body) }),
    })
    if (!isRedirect(response.status) || request.accept?.includes(response.status)) return { response, last: hop.url }
    await response.body?.cancel().catch(() => undefined)
    if (hops >= MAX_HOPS) throw new WireError('REDIRECT_REFUSED', `${request.service}: more than ${MAX_HOPS} redirects`)
    hop = nextHop(request, hop, response.status, response.headers.get('location'))
  }
}

function headersOf(request: HttpRequest, machine: Machine): Record<string, string> {
  return {
    'user-agent': machine.options.userAgent ?? 'slsa-actions',
    accept: '*/*',
    ...lowerCase(request.headers ?? {}),
  }
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

/** The platform's fetch takes no Buffer whose memory may be shared; a view of a plain one it does. */
function bodyOf(body: string | Uint8Array): string | Uint8Array<ArrayBuffer> {
  return typeof body === 'string' ? body : new Uint8Array(body)
}

async function readReply(request: HttpRequest, response: Response, url: URL, what: string): Promise<HttpResponse> {
  const { status, headers } = response
  const isAnswer = request.accept?.includes(status) ?? (status >= 200 && status < 300)
  const isRetried =
    (isPassingStatus(status) || (request.retryOn?.(status, headers) ?? false)) && !(isAnswer && status < 300)
  if (isAnswer && !isRetried) {
    const body = await readBody(response, request.maxBytes ?? DEFAULT_MAX_BYTES, what)
    return replyOf(request.service, status, headers, url, body)
  }
  const body = await readBody(response, MAX_ERROR_BODY, what).catch(() => Buffer.alloc(0))
  if (status === 407)
    throw new WireError('PROXY', `${what}: the proxy asks for a user and a password (407)`, {
      status,
      headers,
      remedy: 'check `HTTPS_PROXY`',
    })
  throw new WireError('STATUS', `${what}: answered ${status}`, { status, headers, body })
}

function replyOf(service: string, status: number, headers: Headers, url: URL, body: Buffer): HttpResponse {
  const text = (): string => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(body)
    } catch (cause) {
      throw new WireError('REPLY', `${service}: the answer of ${shownUrl(url)} is not text`, { cause })
    }
  }
  return {
    status,
    headers,
    url: url.href,
    body,
    text,
    json: (limits = {}) => {
      try {
        return parseJson(body, {
          what: `${service}: the answer of ${shownUrl(url)}`,
          maxBytes: Math.max(1, body.byteLength),
          ...limits,
        })
      } catch (cause) {
        const isPage = /^\s*</.test(body.subarray(0, 200).toString('latin1'))
        const detail = isPage
          ? 'is a web page, not JSON: a proxy or a login page may stand between'
          : cause instanceof Error
            ? cause.message
            : ''
        throw new WireError('REPLY', isPage ? `${service}: the answer of ${shownUrl(url)} ${detail}` : detail, {
          cause,
        })
      }
    },
  }
}
