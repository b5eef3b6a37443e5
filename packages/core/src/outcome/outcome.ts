/** What a run ended with. Four outcomes and no other; see the README, "Outcomes". */
export type Outcome = 'verified' | 'refused' | 'bad-input' | 'undecided'

/** Every outcome that fails a step. */
export type Failure = Exclude<Outcome, 'verified'>

/** Exit code of a process that ended with the outcome. */
export const EXIT_CODE: Readonly<Record<Outcome, 0 | 1 | 2 | 3>> = {
  verified: 0,
  refused: 1,
  'bad-input': 2,
  undecided: 3,
}

/**
 * How far a field of a provenance can be believed: `certified` equals an extension of the signing certificate,
 * `vouched` was set by a trusted builder's control plane, `claimed` is everything else.
 */
export type Basis = 'certified' | 'vouched' | 'claimed'
