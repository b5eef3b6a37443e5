import type { Clock } from '../clock.ts'
import { WireError, type WireErrorCode } from '../error.ts'

const FIRST_WAIT = 500
const LONGEST_WAIT = 8_000
/** Longest wait that a service may ask for, in milliseconds. */
export const MAX_RETRY_AFTER = 60_000

/** Failures of a try that another try may mend. */
const PASSING: ReadonlySet<WireErrorCode> = new Set<WireErrorCode>([
  'CONNECT',
  'TIMEOUT',
  'TRUNCATED',
  'PROXY',
  'HEADER',
])

/** Whether trying again can help. A 4xx but 408 and 429 stays what it is. */
export function mayPass(error: unknown, retryOn: ((status: number, headers: Headers) => boolean) | undefined): boolean {
  if (!(error instanceof WireError)) return false
  if (PASSING.has(error.code)) return true
  if (error.code !== 'STATUS' || error.status === undefined) return false
  return isPassingStatus(error.status) || (retryOn?.(error.status, error.headers ?? new Headers()) ?? false)
}

/** Whether a status tells of a state that passes. */
export function isPassingStatus(status: number): boolean {
  return status === 408 || status === 429 || status >= 500
}

/**
 * Milliseconds to wait before the next try: what the service asks for in `Retry-After`, up to a minute, else an
 * exponential time with full jitter.
 *
 * @returns undefined when the service asks for longer than anybody waits
 */
export function waitBefore(
  attempt: number,
  headers: Headers | undefined,
  clock: Clock,
  random: () => number,
): number | undefined {
  const asked = retryAfter(headers?.get('retry-after') ?? null, clock)
  if (asked !== undefined) return asked <= MAX_RETRY_AFTER ? asked : undefined
  return random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempt)
}

/** Seconds or an HTTP date (RFC 9110, section 10.2.3) as milliseconds from now; anything else is as if it were not there. */
function retryAfter(value: string | null, clock: Clock): number | undefined {
  if (value === null) return undefined
  if (/^\d{1,12}$/.test(value.trim())) return Number(value) * 1000
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value.trim())) return undefined
  return Math.max(0, Date.parse(value) - clock.now())
}
