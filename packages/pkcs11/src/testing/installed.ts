import { describe } from '@jest/globals'

/**
 * `describe` where something is installed. Where it is not, the reason goes to the screen, and CI fails on Linux, for which
 * the packages are: what is not tested there is not tested anywhere.
 */
export function describeWith(
  isThere: boolean,
  what: string,
  isRequired = process.env.CI === 'true' && process.platform === 'linux',
): typeof describe | typeof describe.skip {
  if (isThere) return describe
  if (isRequired) throw new Error(`${what}: CI needs it`)
  process.stderr.write(`\nNOT TESTED: ${what}\n`)
  return describe.skip
}
