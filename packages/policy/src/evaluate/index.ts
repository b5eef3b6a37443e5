import { undecided } from '@slsa-actions/core/outcome'
import type { ArtifactFacts } from '../facts.ts'
import type { Policy } from '../types.ts'
import type { PolicyVerdict } from '../verdict.ts'

/**
 * What a policy says about an artifact. Every demand of every rule that covers it must be met, each by one attestation
 * that satisfies all of it; facts of two are never put together. An artifact that no rule covers is refused, and what is
 * revoked beats everything. Never throws for what an attestation says.
 */
export function evaluatePolicy(_policy: Policy, _facts: ArtifactFacts): PolicyVerdict {
  throw undecided('NOT_YET', 'policies cannot be evaluated yet')
}
