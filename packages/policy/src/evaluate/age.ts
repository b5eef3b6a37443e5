import type { Check } from '../verdict.ts'
import { failedCheck, passed } from './check.ts'

/** How far clocks may differ, in milliseconds. */
const SKEW = 5 * 60 * 1000

/**
 * How old something is, from the earliest time that somebody trusted vouches for: a fresh timestamp on an old signature
 * makes it no younger.
 */
export function checkAge(time: number | undefined, maxAge: number | undefined, now: Date): Check[] {
  if (maxAge === undefined) return []
  const key = 'maxAge'
  if (time === undefined) return [failedCheck(key, 'nobody trusted says when it was made')]
  const age = now.getTime() - time
  if (!Number.isFinite(age)) return [failedCheck(key, 'the time of the verification is not known')]
  if (age < -SKEW) return [failedCheck(key, `it was made at ${new Date(time).toISOString()}, which is not yet`)]
  if (age > maxAge * 1000)
    return [failedCheck(key, `it is ${inWords(age / 1000)} old, and at most ${inWords(maxAge)} are accepted`)]
  return [passed(key, `it is ${inWords(age / 1000)} old`)]
}

/** Earliest trusted time, in milliseconds since 1970. */
export function earliest(times: readonly { readonly at: Date }[]): number | undefined {
  return times.length === 0 ? undefined : Math.min(...times.map(({ at }) => at.getTime()))
}

function inWords(seconds: number): string {
  const days = seconds / 86_400
  if (days >= 2) return `${Math.floor(days)} days`
  return `${Math.max(0, Math.floor(seconds / 3600))} hours`
}
