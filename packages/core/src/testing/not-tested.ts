import { describe, expect, it } from '@jest/globals'

/** Says loudly that a case was not tested here, and why. */
export function notTested(what: string, reason: unknown): void {
  process.stderr.write(`NOT TESTED, ${what}: ${String(reason).slice(0, 300)}\n`)
}

/** A group of tests whose files, links and names only POSIX systems can have; elsewhere it says so instead. */
export function describeOnPosix(name: string, body: () => void): void {
  if (process.platform !== 'win32') {
    describe(name, body)
    return
  }
  it(`${name} (not tested on Windows)`, () => {
    notTested(name, 'it needs the files, links and names of a POSIX system')
    expect(process.platform).toBe('win32')
  })
}
