import type { Clock } from '../clock.ts'
import { WireError, type WireErrorCode } from '../error.ts'

const FIRST_WAIT = 500
const LONGEST_WAIT = 8_000
/** Longest wait that a service may ask for, in milliseconds. */
const MAX_RETRY_AFTER = 60_000

/** Failures of a try that another try may mend. */
const PASSING: ReadonlySet<WireErrorCode> = new Set<WireErrorCode>(['CONNECT', 'TIMEOUT', 'TRUNCATED', 'PROXY'])

/** Whether trying again can help. A 4xx but 408 and 429 stays what it is, a proxy's too. */
export function mayPass(
  error: unknown,
  retryOn: ((status: number, headers: Headers) => boolean) | undefined,
): error is WireError {
  if (!(error instanceof WireError)) return false
  if (error.status === undefined) return PASSING.has(error.code)
  if (error.code !== 'STATUS' && error.code !== 'PROXY') return false
  return isPassingStatus(error.status) || (retryOn?.(error.status, error.headers ?? new Headers()) ?? false)
}

/** Whether a status tells of a state that passes. */
export function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500
}

/**
 * Milliseconds to wait before the next try: what the service asks for, up to a minute, else an exponential time with
 * full jitter.
 *
 * @returns undefined when the service asks for longer than anybody waits
 */
export function waitBefore(
  attempt: number,
  headers: Headers | undefined,
  clock: Clock,
  random: () => number,
): number | undefined {
  const asked = headers === undefined ? undefined : askedWait(headers, clock)
  // A time that is over asks for nothing, and eight clients at once would come back in the same instant.
  if (asked === undefined || asked <= 0) return random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt)
  return asked <= MAX_RETRY_AFTER ? asked : undefined
}

/**
 * Milliseconds that a reply asks for: `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3), else the end of
 * an exhausted rate limit as GitHub writes it. Anything else is as if it were not there.
 */
function askedWait(headers: Headers, clock: Clock): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+$/.test(value)) return Number(value) * 1000
  // Against the clock of the service where it tells its own: the one of the runner may be an hour off (case N12).
  const now = timeOf(headers.get('date')) ?? clock.now()
  const date = timeOf(value)
  if (date !== undefined) return date - now
  const reset = headers.get('x-ratelimit-reset') ?? ''
  if (headers.get('x-ratelimit-remaining') === '0' && /^\d{1,11}$/.test(reset)) return Number(reset) * 1000 - now
  return undefined
}

/** An HTTP date (IMF-fixdate) as milliseconds since 1970. */
function timeOf(value: string | null): number | undefined {
  if (value === null || !/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value))
    return undefined
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : time
}
