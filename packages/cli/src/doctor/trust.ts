import type { TrustProfile } from '@slsa-actions/core/trust'
import { type Check, fail, pass, warn } from './check.ts'

const DAY = 24 * 3_600_000
/** Time before the end of the last authority at which it is told, in milliseconds. */
const WARN_BEFORE = 30 * DAY

/** Whether the root knows an authority that may issue certificates now, and for how long. */
export function checkRoot(profile: TrustProfile, now: number): Check {
  const spans = profile.root.certificateAuthorities.map(({ validFor }) => ({
    start: validFor?.start?.getTime() ?? Number.POSITIVE_INFINITY,
    end: validFor?.end?.getTime() ?? Number.POSITIVE_INFINITY,
  }))
  const current = spans.filter(({ start, end }) => start <= now && now <= end)
  const words = `${profile.source} (trust profile ${profile.name})`
  if (current.length === 0) {
    return fail(
      'trust root',
      `${words}: no certificate authority is valid now`,
      'get a current root; what was signed before still verifies',
      'undecided',
    )
  }
  const end = Math.max(...current.map((span) => span.end))
  if (end === Number.POSITIVE_INFINITY) return pass('trust root', words)
  const until = `${words}, until ${new Date(end).toISOString().slice(0, 10)}`
  return end - now > WARN_BEFORE
    ? pass('trust root', until)
    : warn('trust root', until, 'get a newer root before that day')
}
