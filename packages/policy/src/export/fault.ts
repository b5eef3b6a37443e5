import { badInput, type CoreError } from '@slsa-actions/core/outcome'
import type { Policy } from '../types.ts'

/** Something in a policy that cannot be written for an engine at all. */
export function badFault({ what }: Pick<Policy, 'what'>, place: string, message: string, remedy: string): CoreError {
  return badInput('POLICY', `${what}: ${place}: ${message}`, { remedy })
}
