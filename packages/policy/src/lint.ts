import type { Finding } from './finding.ts'
import type { Policy } from './types.ts'

/** What a person should look at in a policy, and which engine would lose something of it. In the order of the file. */
export function lintPolicy(_policy: Policy): readonly Finding[] {
  return []
}
