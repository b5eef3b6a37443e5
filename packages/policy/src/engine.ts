import type { PolicyEngine, PolicyKey } from '@slsa-actions/core/flow'
import { evaluateCondition, parseCondition } from './cel/index.ts'
import { covers, evaluatePolicy } from './evaluate/index.ts'
import { parsePolicy } from './file/index.ts'
import type { PolicySigner } from './types.ts'

/** Reads and applies policy files for the flow of `verify`. */
export const policyEngine: Required<PolicyEngine> = {
  condition: async (text, what) => {
    const condition = parseCondition(text, { what, path: '', lineOf: () => undefined })
    return (predicate) => {
      const result = evaluateCondition(condition, predicate)
      return result.isMet ? undefined : result.reason
    }
  },
  open: async (bytes, what) => {
    const policy = await parsePolicy(bytes, what)
    return {
      digest: policy.digest,
      keys: [...policy.signers.values()].flatMap(keysOf),
      covers: (name, isNamed = false) =>
        policy.rules.some(({ artifacts }) =>
          artifacts.some((pattern) => covers(pattern, name) && !(isNamed && pattern.kind === 'any')),
        ),
      speaksOf: (beginning) =>
        policy.rules.some(({ artifacts }) =>
          artifacts.some((pattern) => {
            const name =
              pattern.kind === 'any'
                ? ''
                : pattern.kind === 'name'
                  ? pattern.name
                  : pattern.kind === 'glob'
                    ? pattern.glob
                    : pattern.purl
            return name.startsWith(beginning) || name.startsWith('*')
          }),
        ),
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

function keysOf(signer: PolicySigner): PolicyKey[] {
  if (signer.kind !== 'key') return []
  return signer.publicKeys.map((publicKey) => ({ publicKey, isLogRequired: signer.isLogRequired }))
}
