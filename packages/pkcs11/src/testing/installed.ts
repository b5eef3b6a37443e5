import { describe } from '@jest/globals'

/**
 * `describe` where something is installed. Where it is not, the reason goes to the screen, and CI fails: what is
 * not tested there is not tested anywhere.
 */
export function describeWith(isThere: boolean, what: string): typeof describe | typeof describe.skip {
  if (isThere) return describe
  if (process.env.CI === 'true') throw new Error(`${what}: CI needs it`)
  process.stderr.write(`\nNOT TESTED: ${what}\n`)
  return describe.skip
}
