import type { PolicyEngine } from '@slsa-actions/core/flow'

/** Reads and applies policy files; what does that is loaded when there is one. */
export const policyEngine: PolicyEngine = {
  open: async (bytes, what) => (await import('@slsa-actions/policy')).policyEngine.open(bytes, what),
}
