import type { Clock } from '../clock.ts'

/** A clock that is moved by whoever sleeps, and remembers how long. */
export interface TestClock extends Clock {
  /** Milliseconds of each sleep, in order. */
  readonly waits: readonly number[]
}

/** A clock that stands at `start` (milliseconds since 1970) until somebody sleeps. */
export function createTestClock(start = Date.UTC(2026, 10, 24)): TestClock {
  const waits: number[] = []
  let now = start
  return {
    waits,
    now: () => now,
    sleep: async (ms) => {
      waits.push(ms)
      now += ms
    },
  }
}
