import type { RulePlan } from './plan.ts'
import type { Difference } from './types.ts'

/** The difference `co-signers` for each demand that has some. */
export function coSigned(rules: readonly RulePlan[], messageOf: (names: string) => string): Difference[] {
  return rules.flatMap(({ demands }) =>
    demands
      .filter(({ coSigners }) => coSigners.length > 0)
      .map(({ place, coSigners }) => ({
        id: 'co-signers',
        direction: 'weaker',
        place: `${place}.coSigners`,
        message: messageOf(coSigners.map(({ name }) => name).join(', ')),
      })),
  )
}
