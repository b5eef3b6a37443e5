import type { DigestSet, Vsa } from 'in-toto-attestation'
import { refused } from '../outcome/index.ts'
import type { VerifiedBundle } from '../verification/index.ts'

/** What a verification summary is made of. */
export interface VsaInput {
  readonly verifier: { readonly id: string; readonly version?: Readonly<Record<string, string>> }
  readonly timeVerified: Date
  /** URI of the artifact as its consumer would fetch it. */
  readonly resourceUri: string
  readonly policy: { readonly uri: string; readonly digest?: DigestSet }
  readonly hasPassed: boolean
  /** `SLSA_BUILD_LEVEL_2` and the like, the highest of each track; not looked at for what has not passed. */
  readonly verifiedLevels: readonly string[]
  /** Every attestation that was used, by the digest of its bundle. */
  readonly inputAttestations: readonly { readonly uri?: string; readonly digest: DigestSet }[]
}

/** What a consumer demands of a verification summary. */
export interface VsaExpectation {
  readonly verifierId: string
  /** Who may sign in the name of that verifier: a subject alternative name, or `sha256:<hex>` of a key. */
  readonly verifierIdentity: string
  readonly verifierIssuer?: string
  readonly resourceUri: string
  /** `SLSA_BUILD_LEVEL_2`; a higher one of its track satisfies it. */
  readonly levels: readonly string[]
  readonly policyDigest?: DigestSet
  /** Seconds. */
  readonly maxAge?: number
  readonly now: Date
}

/** What a verification summary says, once it is relied on. */
export interface VsaFacts {
  readonly verifierId: string
  readonly resourceUri: string
  readonly verifiedLevels: readonly string[]
  readonly timeVerified?: Date
  readonly policy: { readonly uri: string; readonly digest?: DigestSet }
  /** Made by an ordinary workflow: any step of its job could have written it. */
  readonly isSelfIssued: boolean
  readonly notices: readonly string[]
}

/** A verification summary v1. @see SLSA v1.2, Verification Summary Attestation */
export function createVsa(_input: VsaInput): Vsa {
  throw refused('NOT_YET', 'verification summaries cannot be made yet')
}

/**
 * What a verified summary says, if it is what is demanded.
 *
 * @throws CoreError refused `VSA`, naming the step that failed
 */
export function assertVsa(_verified: VerifiedBundle, _expectation: VsaExpectation): VsaFacts {
  throw refused('NOT_YET', 'verification summaries cannot be read yet')
}
