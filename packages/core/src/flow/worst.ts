import { describeFailure, type Failure, type FailureReport } from '../outcome/index.ts'
import type { RejectedBundle } from '../report/index.ts'

/**
 * Of several reasons the one that counts: as long as one bundle could not be decided, it may be the right one, so the
 * whole is undecided; a definite refusal says more than a bundle that cannot be read.
 */
export function worst(rejected: readonly RejectedBundle[]): FailureReport {
  const order: readonly Failure[] = ['undecided', 'refused', 'bad-input']
  for (const outcome of order) {
    const found = rejected.find(({ failure }) => failure.outcome === outcome)
    if (found !== undefined) {
      const more = rejected.length > 1 ? ` (and ${rejected.length - 1} more bundles)` : ''
      return { ...found.failure, message: `${withSource(found)}${more}` }
    }
  }
  return describeFailure(new Error('a bundle was rejected without a reason'))
}

/** The message with the place of the bundle before it, once: what cannot be parsed names the place itself. */
function withSource({ source, failure: { message } }: RejectedBundle): string {
  const isNamed = message.startsWith(source) && /^[:,[ ]/.test(message.slice(source.length))
  return isNamed ? message : `${source}: ${message}`
}
