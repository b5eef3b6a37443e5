/** What a report says about tests, by name. */
export interface TestRun {
  readonly passed: readonly string[]
  /** Passed, but not quite: flaky, expected to fail, suppressed. */
  readonly warned: readonly string[]
  readonly failed: readonly string[]
  /** Did not run. */
  readonly skipped: readonly string[]
}

/** Runs put together, in order. */
export function joinRuns(runs: readonly TestRun[]): TestRun {
  return {
    passed: runs.flatMap(({ passed }) => passed),
    warned: runs.flatMap(({ warned }) => warned),
    failed: runs.flatMap(({ failed }) => failed),
    skipped: runs.flatMap(({ skipped }) => skipped),
  }
}
