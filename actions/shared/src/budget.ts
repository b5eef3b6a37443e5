import type { Budget, Clock } from '@slsa-actions/wire'

/**
 * A budget that begins with the first request: the time that hashing takes is not the network's fault.
 *
 * @param ms milliseconds from the first request on
 */
export function budgetFromFirstUse(ms: number, clock: Clock): Budget {
  let deadline: number | undefined
  return {
    remaining: () => {
      deadline ??= clock.now() + ms
      return Math.max(0, deadline - clock.now())
    },
    restart: (more) => {
      deadline = clock.now() + more
    },
  }
}
