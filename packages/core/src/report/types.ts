import type { DigestSet } from 'in-toto-attestation'
import type { Basis, FailureReport, Outcome } from '../outcome/index.ts'
import type { StoredBundle } from '../storage/index.ts'
import type { ProfileName } from '../trust/index.ts'

/** Version of the result file; it grows by one when a field changes its meaning. */
export const RESULT_VERSION = 1

/** What an action ended with: an outcome, or one of the two ways of not signing that are no failure. */
export type ResultOutcome = Outcome | 'skipped' | 'dry-run'

/** An artifact by name and digest. */
export interface ReportedSubject {
  readonly name: string
  readonly digest: DigestSet
  /** True when the bytes were at hand as a file; else only name and digest were given. */
  readonly isFile?: boolean
}

/** The run that signed, by its verified ID token. */
export interface ReportedBuild {
  /** `github-hosted` or `self-hosted` */
  readonly runnerEnvironment: string
  readonly event: string
  readonly ref: string
  readonly commit: string
  /** Whether the signing job stands in a reusable workflow, and not in the one that was started. */
  readonly isReusable: boolean
}

/** One signed bundle: what it says, and where it went. */
export interface ReportedBundle {
  readonly kind: string
  readonly predicateType?: string
  readonly subjects: readonly ReportedSubject[]
  readonly fileName: string
  readonly stored: readonly StoredBundle[]
  readonly logEntries: readonly { readonly logIndex: string; readonly url?: string }[]
  /** Trusted times of the signature, RFC 3339. */
  readonly times: readonly string[]
}

/** A field of a provenance and how far it can be believed. */
export interface ReportedField {
  readonly path: string
  readonly basis: Basis
}

/** What every result file begins with. */
export interface ResultBase {
  readonly version: typeof RESULT_VERSION
  readonly action: string
  readonly outcome: ResultOutcome
  readonly failure?: FailureReport
  /** What a person should know although nothing failed. */
  readonly notices: readonly string[]
}

/** Result of an action that signs. */
export interface SigningResult extends ResultBase {
  readonly instance?: ProfileName
  readonly signer?: { readonly identity: string; readonly issuer: string }
  /** `owner/name` of the repository that the job runs in. */
  readonly repository?: string
  readonly build?: ReportedBuild
  readonly bundles: readonly ReportedBundle[]
  /** Unsigned statements of a dry run, as paths of files. */
  readonly statements?: readonly string[]
  readonly provenance?: { readonly buildType: string; readonly fields: readonly ReportedField[] }
  /** `attestation.json` with all bundles, one a line. */
  readonly bundlePath?: string
  /** True when the trust root is the caller's own file, so that a reader needs it too. */
  readonly needsTrustedRoot: boolean
}

/** One bundle that satisfied every demand. */
export interface AcceptedBundle {
  readonly source: string
  readonly kind: 'attestation' | 'signature'
  readonly profile: ProfileName
  readonly predicateType?: string
  readonly signer: { readonly identity: string; readonly issuer: string }
  readonly sourceRepository?: string
  readonly sourceRef?: string
  readonly sourceDigest?: string
  readonly times: readonly string[]
  readonly logEntries: readonly { readonly logIndex: string; readonly url?: string }[]
}

/** One bundle that did not, and why. */
export interface RejectedBundle {
  readonly source: string
  readonly failure: FailureReport
}

/** The verdict about one artifact. */
export interface ArtifactVerdict {
  readonly subject: ReportedSubject
  readonly outcome: Outcome
  readonly failure?: FailureReport
  readonly accepted: readonly AcceptedBundle[]
  readonly rejected: readonly RejectedBundle[]
}

/** Result of `verify`. */
export interface VerifyResult extends ResultBase {
  readonly artifacts: readonly ArtifactVerdict[]
  /** What was demanded, by input name. */
  readonly demanded: Readonly<Record<string, string>>
  /** Inputs that would bind more and were not given. */
  readonly unbound: readonly string[]
}
