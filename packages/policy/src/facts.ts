import type { LevelReport } from '@slsa-actions/core/slsa'
import type { VerifiedBundle } from '@slsa-actions/core/verification'
import type { DigestSet } from 'in-toto-attestation'

/** What is known about one artifact. */
export interface ArtifactFacts {
  /**
   * Name as the caller knows it: of a file, of an image (`ghcr.io/acme/app`, also with a tag or digest), or a package URL.
   * Never a name that only an attestation says.
   */
  readonly name?: string
  readonly digest: DigestSet
  readonly attestations: readonly AttestationFacts[]
  readonly now: Date
}

/** One verified bundle about the artifact. */
export interface AttestationFacts {
  readonly verified: VerifiedBundle
  /** Of provenances. A rule that demands a level cannot be decided without it. */
  readonly level?: LevelReport
  /** Where the bundle was found; names it in reasons. */
  readonly source: string
}
