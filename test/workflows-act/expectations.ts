import { expect } from '@jest/globals'
import type { Called, Caller, World } from './world.ts'

/** All subjects of all bundles of a call. */
export function subjectsOf({ bundles }: Called): unknown[] {
  return Object.values(bundles).flatMap(({ subject }) => subject)
}

/** What people see of a call: a runner keeps the masks that it is told to itself, act prints them. */
export function shownOf({ log }: Called): string {
  return log.replaceAll(/^.*::add-mask::.*$/gm, '')
}

/** Calls for a refusal whose reason act did not lose: now and then it loses what a short step printed. */
const TRIES = 4

/** A call that must get nothing signed, for a reason; nobody was asked for a certificate, and nothing was logged. */
export async function refusedCallOf(world: World, caller: Caller, reason: RegExp): Promise<Called> {
  for (let left = TRIES; ; left -= 1) {
    const called = await world.call(caller)
    expect({ succeeded: called.succeeded, bundles: called.bundles }).toEqual({ succeeded: false, bundles: {} })
    expect(called.asked).toMatchObject({ certificates: 0, entries: 0 })
    if (called.errors.length === 0 && left > 1) continue
    expect(called.errors.join('\n') || called.log.slice(-3000)).toMatch(reason)
    return called
  }
}
