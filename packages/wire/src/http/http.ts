import { systemClock } from '../clock.ts'
import { WireError } from '../error.ts'
import { exchange, type Machine } from './exchange.ts'
import { failureOf } from './failure.ts'
import { createGate, type Gate } from './gate.ts'
import { readReply } from './reply.ts'
import { mayPass, waitBefore } from './retry.ts'
import type { Http, HttpOptions, HttpRequest, HttpResponse, HttpStats } from './types.ts'
import { assertServiceUrl, shownUrl } from './url.ts'

const DEFAULT_TIMEOUT = 30_000
const DEFAULT_TRIES = 4
const DEFAULT_CONCURRENCY = 8

/**
 * A client that keeps to its budget: each try has a time limit, passing failures are tried again with growing waits or
 * as the service asks, replies are capped while they stream, redirects never take credentials along, and at most eight
 * requests go to one service at once.
 *
 * Writes are tried again like reads: Fulcio issues another certificate, Rekor answers 409 with the entry that is there,
 * GitHub may keep an attestation twice. Who cannot bear that sets `tries: 1`.
 */
export function createHttp(options: HttpOptions = {}): Http {
  const stats: HttpStats = { requests: 0, peak: {} }
  const machine: Machine = {
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
    options,
    stats,
  }
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
        return await tryUntilDone(request, url, machine)
      } finally {
        gate.leave()
      }
    },
  }
}

async function tryUntilDone(request: HttpRequest, url: URL, machine: Machine): Promise<HttpResponse> {
  const tries = request.tries ?? DEFAULT_TRIES
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await tryOnce(request, url, machine)
    } catch (error) {
      if (!mayPass(error, request.retryOn) || attempt + 1 >= tries) throw error
      await waitForNext(error, request, url, attempt, machine)
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
  if (wait >= remainingOf(machine)) throw budgetExceeded(error.message, detailsOf(error))
  const status = error.status === undefined ? '' : ` ${error.status}`
  machine.options.log?.(
    `${request.service}: ${shownUrl(url)}: ${error.code}${status}, next try in ${Math.round(wait)} ms`,
  )
  await machine.clock.sleep(wait)
}

async function tryOnce(request: HttpRequest, url: URL, machine: Machine): Promise<HttpResponse> {
  const remaining = remainingOf(machine)
  if (remaining <= 0) throw budgetExceeded(`${request.service}: was not asked`)
  const limit = request.timeoutMs ?? DEFAULT_TIMEOUT
  const timeoutMs = Math.max(1, Math.ceil(Math.min(limit, remaining)))
  const signal = AbortSignal.timeout(timeoutMs)
  const what = `${request.service}: ${request.method ?? 'GET'} ${shownUrl(url)}`
  try {
    const { response, last } = await exchange(request, url, signal, machine)
    return await readReply(request, response, last, what)
  } catch (error) {
    // What was known when the time ran out counts: a 400 whose body stalls is a 400.
    if (error instanceof WireError || !signal.aborted) throw failureOf(error, what)
    const message = `${what}: no complete answer within ${shownTime(timeoutMs)}`
    if (remaining < limit) throw budgetExceeded(message, { cause: error })
    throw new WireError('TIMEOUT', message, { remedy: 'run the job again', cause: error })
  }
}

function remainingOf(machine: Machine): number {
  return machine.options.budget?.remaining() ?? Number.POSITIVE_INFINITY
}

function budgetExceeded(message: string, details: { status?: number; cause?: unknown } = {}): WireError {
  return new WireError('BUDGET_EXCEEDED', `${message}; the time for this run is used up`, {
    ...details,
    remedy: 'run the job again, or give more time with `timeout`',
  })
}

function detailsOf(error: WireError): { status?: number; cause: unknown } {
  return error.status === undefined ? { cause: error } : { status: error.status, cause: error }
}

function shownTime(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${Math.round(ms / 100) / 10} s`
}
