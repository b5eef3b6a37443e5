import { badInput, type CoreError, refused } from '../outcome/index.ts'
import { certificateOf } from './certificate.ts'
import { certifiedDemand, type Expectation } from './expectation.ts'
import type { ParsedBundle } from './parse-bundle.ts'

/**
 * Refuses a bundle of a key where something is demanded that only a certificate says: whichever key signed, that is not
 * there.
 *
 * @throws CoreError refused `IDENTITY`
 */
export function assertKeyMayHaveSigned({ bundle, what }: ParsedBundle, expectation: Expectation): void {
  const demanded = certifiedDemand(expectation)
  if (certificateOf(bundle) !== undefined || demanded === undefined) return
  throw refused('IDENTITY', `${what}: was signed with a key, and ${demanded} is demanded, which only a certificate has`)
}

/** What is missing to verify a bundle of a key (case A23). */
export function keyNeeded({ what }: ParsedBundle): CoreError {
  return badInput('KEY_NEEDED', `${what}: was signed with a key, and none was given`, { remedy: 'give it as `key`' })
}
