/** Time, so that tests can move it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after that many milliseconds; rejects with the signal's reason when it is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The machine's own time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason)
        return
      }
      const stop = (): void => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }, ms)
      signal?.addEventListener('abort', stop, { once: true })
    }),
}

/** Time that is left for a whole flow. It begins when it is first looked at: hashing is not the network's fault. */
export interface Budget {
  /** Milliseconds left, never below zero. */
  remaining(): number
  /** Gives the whole flow that many milliseconds, from its beginning on. */
  limit(ms: number): void
}

/** A budget of that many milliseconds from its first use. */
export function createBudget(ms: number, clock: Clock = systemClock): Budget {
  let begun: number | undefined
  let allowed = ms
  return {
    remaining: () => {
      begun ??= clock.now()
      return Math.max(0, begun + allowed - clock.now())
    },
    limit: (whole) => {
      allowed = whole
    },
  }
}
