/** Whether something holds; `undecided` where a fact is missing that the caller should have brought. */
export type Decision = 'pass' | 'fail' | 'undecided'

/** What a policy says about one artifact. */
export interface PolicyVerdict {
  readonly verdict: Decision
  /** One sentence for people: why. */
  readonly reason: string
  /** Name of the artifact, or its digest. */
  readonly artifact: string
  /** Names of the rules that cover the artifact. */
  readonly applied: readonly string[]
  /** Each demand of these rules, and what is revoked; at least one. */
  readonly rules: readonly DemandVerdict[]
}

/** Whether one demand of a rule is met. */
export interface DemandVerdict {
  /** `web/provenance`, `web/attestations[0]`; `revoked` and `no-rule` for what is no rule's. */
  readonly id: string
  /** What was demanded, in words. */
  readonly title: string
  readonly verdict: Decision
  /** One sentence for people. */
  readonly reason: string
  /** The attestation that decided. */
  readonly source?: string
  /** All that decided, where several signers are needed. */
  readonly sources: readonly string[]
  /** Checks of the attestation that decided; where none did, of the one that came closest. */
  readonly checks: readonly Check[]
  /** Every other attestation that was looked at for this, and why it does not count. */
  readonly rejected: readonly { readonly source: string; readonly reason: string }[]
}

/** One comparison of one attestation with a demand. */
export interface Check {
  /** Key in the policy file: `signers`, `source.repository`, `ref`, `inputs`, `conditions[0]`. */
  readonly key: string
  readonly verdict: Decision
  readonly reason: string
}
