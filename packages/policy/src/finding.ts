/** Engines that a policy will be written for. */
export type Engine = 'kyverno' | 'kyverno-cluster-policy' | 'policy-controller'

/** Something in a policy that a person should look at. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: 'warning' | 'note'
  /** Path in the file. */
  readonly place: string
  readonly message: string
  readonly remedy?: string
  /** Engines that cannot carry it; empty where it is about the policy itself. */
  readonly engines: readonly Engine[]
}

export type FindingCode =
  | 'ANY' // something is left open
  | 'BROAD_ARTIFACTS' // a rule covers whatever there is
  | 'CEL_NOT_PORTABLE' // a function outside the portable subset
  | 'CO_SIGNERS' // engines do not compare the statements of two signers byte for byte
  | 'IDENTITY_NOT_ENUMERATED' // a pattern, or refs that are not named
  | 'KEY_SIGNER' // keys that an engine is not told, or reads in some formats only
  | 'NO_AGE' // nothing limits how old it may be
  | 'NO_IDS' // names can be given away, ids cannot
  | 'OVERLAP' // two rules name the same artifact
  | 'QUORUM' // counting signers
  | 'SEVERAL_SIGNERS' // engines do not bind a payload to who signed it
  | 'SIGNATURE' // signatures that engines read in one form only
  | 'TIME' // ages in engines
  | 'UNUSED_SIGNER'
