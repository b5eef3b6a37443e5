import type { ReportedPolicyVerdict } from '@slsa-actions/core/report'
import type { ArtifactFacts } from '@slsa-actions/policy'
import type { DigestSet } from 'in-toto-attestation'

/** A policy file that was read, as the flow of `verify` applies it. */
export interface AppliedPolicy {
  readonly digest: DigestSet
  evaluate(facts: ArtifactFacts): ReportedPolicyVerdict & { readonly reason: string }
}

/** Reads and applies policy files; what does that is loaded when there is one. */
export const policyEngine = {
  open: async (bytes: Uint8Array, what: string): Promise<AppliedPolicy> => {
    const { evaluatePolicy, parsePolicy } = await import('@slsa-actions/policy')
    const policy = await parsePolicy(bytes, what)
    return {
      digest: policy.digest,
      evaluate: (facts) => {
        const { verdict, reason, rules } = evaluatePolicy(policy, facts)
        return {
          verdict,
          reason,
          rules: rules.map(({ id, verdict: said, reason: why, source }) => ({
            id,
            verdict: said,
            reason: why,
            ...(source === undefined ? {} : { source }),
          })),
        }
      },
    }
  },
}
