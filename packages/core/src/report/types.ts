import type { DigestSet } from 'in-toto-attestation'
import type { Basis, FailureReport, Outcome } from '../outcome/index.ts'
import type { BuildLevel, LevelReport } from '../slsa/index.ts'
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
  /** File with the bare signature in base64, where one was written. */
  readonly signaturePath?: string
  /** The bundle whose statement this one bears too, byte for byte, and who signed that one. */
  readonly coSigns?: { readonly source: string; readonly signer: string; readonly statementDigest: DigestSet }
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

/** The key that signed. */
export interface ReportedSigningKey {
  /** `sha256:<hex>` of the DER of its SubjectPublicKeyInfo. */
  readonly fingerprint: string
  /** Where the private key is, without any secret. */
  readonly source: string
  /** `P-256`, `RSA 3072`, `Ed25519` */
  readonly kind: string
  /** What it signs over; `none` where it signs the message itself. */
  readonly digest: 'sha256' | 'sha384' | 'sha512' | 'none'
  /** How its signatures are written, in words. */
  readonly encoding: string
  /** Mechanism of its token, `CKM_ECDSA`. */
  readonly mechanism?: string
  /** PEM of the public key. */
  readonly publicKey: string
}

/** Result of an action that signs. */
export interface SigningResult extends ResultBase {
  readonly instance?: ProfileName
  /** Whom the certificate names, where one signed. */
  readonly signer?: { readonly identity: string; readonly issuer: string }
  /** The key, where one signed. */
  readonly key?: ReportedSigningKey
  /** `owner/name` of the repository that the job runs in. */
  readonly repository?: string
  readonly build?: ReportedBuild
  readonly bundles: readonly ReportedBundle[]
  /** Unsigned statements of a dry run, as paths of files. */
  readonly statements?: readonly string[]
  readonly provenance?: { readonly buildType: string; readonly fields: readonly ReportedField[] }
  /** What a verifier will compute for the provenance with the builders that it knows by itself. */
  readonly level?: LevelReport
  /** `attestation.json` with all bundles, one a line. */
  readonly bundlePath?: string
  /** `sha256:<hex>` of the manifest that a builder's build job handed over, and that was signed for. */
  readonly subjectsDigest?: string
  /** The first raw signature, where they are written too. */
  readonly signaturePath?: string
  /** Ids of GitHub's records of where the artifacts are kept. */
  readonly storageRecordIds?: readonly string[]
  /** True when the trust root is the caller's own file, so that a reader needs it too. */
  readonly needsTrustedRoot: boolean
}

/** One bundle that verified and satisfies what was demanded of identity and source. */
export interface AcceptedBundle {
  /** Who signed, by the certificate; exactly one of this and `key` is there. */
  readonly signer?: { readonly identity: string; readonly issuer: string }
  /** Fingerprint of the key that signed: `sha256:<hex>` of the DER of its SubjectPublicKeyInfo. */
  readonly key?: { readonly fingerprint: string }
  readonly source: string
  readonly kind: 'attestation' | 'signature'
  /** Trust profile that it was verified under, such as `public-good`. */
  readonly profile: string
  readonly predicateType?: string
  /** Of the bytes of its statement; none of a plain signature. */
  readonly statementDigest?: DigestSet
  readonly sourceRepository?: string
  readonly sourceRef?: string
  readonly sourceDigest?: string
  /** Event that started the run, by the certificate. */
  readonly buildTrigger?: string
  /** `github-hosted` or `self-hosted`, by the certificate: of the job that signed. */
  readonly runnerEnvironment?: string
  /** URL of the run, by the certificate. */
  readonly runUrl?: string
  readonly times: readonly string[]
  readonly logEntries: readonly { readonly logIndex: string; readonly url?: string }[]
  /** The Build level by this bundle alone; of provenances only. */
  readonly level?: LevelReport
}

/** One bundle that did not, and why. */
export interface RejectedBundle {
  readonly source: string
  readonly failure: FailureReport
}

/** What one rule of a policy says about an artifact. */
export interface ReportedRule {
  readonly id: string
  readonly verdict: 'pass' | 'fail' | 'undecided'
  /** One sentence for people. */
  readonly reason: string
  /** The attestation that decided: its source. */
  readonly source?: string
}

/** What a policy says about an artifact. */
export interface ReportedPolicyVerdict {
  readonly verdict: 'pass' | 'fail' | 'undecided'
  readonly rules: readonly ReportedRule[]
}

/** A step of a layout that an artifact went through, and who attested it. */
export interface ReportedStep {
  readonly name: string
  /** One for each predicate that the layout expects of it. */
  readonly attested: readonly {
    readonly predicateType: string
    /** How many distinct functionaries had to say the same. */
    readonly threshold: number
    /** All that did. */
    readonly by: readonly ReportedFunctionary[]
  }[]
}

/** A functionary of a layout, and where what it said was found. */
export interface ReportedFunctionary {
  /** Its name in the layout. */
  readonly name: string
  /** Whom its certificate names; exactly one of this and `key` is there. */
  readonly signer?: { readonly identity: string; readonly issuer: string }
  readonly key?: { readonly fingerprint: string }
  readonly source: string
}

/** An image that was verified, pinned. */
export interface ReportedImage {
  /** `registry/repository@sha256:<hex>` */
  readonly reference: string
  /** The tag that was asked for. */
  readonly tag?: string
  /** `os/architecture` or `os/architecture/variant`, for a manifest of an index. */
  readonly platform?: string
}

/** Where a file of a deployment names an image. */
export interface ReportedPlace {
  /** Path relative to the workspace, with `/`. */
  readonly file: string
  /** From 1; the column in UTF-16 code units. */
  readonly line: number
  readonly column: number
  /** The way to it within the file. */
  readonly path: string
  /** The image as it is written there. */
  readonly image: string
  readonly role: 'runs' | 'mounts' | 'base' | 'frontend' | 'seen' | 'undecided'
}

/** A manifest that was read. */
export interface ReportedManifest {
  readonly file: string
  readonly format: 'kubernetes' | 'compose' | 'dockerfile' | 'other'
  /** Times that it names an image. */
  readonly images: number
  /** Tool that it came out of. */
  readonly rendered?: 'helm' | 'kustomize'
  /** Path of the copy in which every image has its digest. */
  readonly pinned?: string
}

/** What BuildKit keeps in an index about its platforms. Nobody signed it, and no verdict rests on it. */
export interface ReportedClaim {
  /** `registry/repository@digest` of the manifest that holds it. */
  readonly source: string
  /** Digest of the manifest that it says it is about. */
  readonly about?: string
  readonly predicateTypes: readonly string[]
}

/** The verdict about one artifact. */
export interface ArtifactVerdict {
  readonly subject: ReportedSubject
  /** Where the artifact is, for images. */
  readonly image?: ReportedImage
  /** Where manifests name it. */
  readonly places?: readonly ReportedPlace[]
  /** Unsigned attestations in an index that did not verify. */
  readonly unsigned?: readonly ReportedClaim[]
  /** Path of the file, relative to the workspace, with `/`. */
  readonly path?: string
  readonly outcome: Outcome
  readonly failure?: FailureReport
  readonly accepted: readonly AcceptedBundle[]
  readonly rejected: readonly RejectedBundle[]
  /** The highest Build level that one of the accepted bundles shows. */
  readonly level?: BuildLevel
  readonly policy?: ReportedPolicyVerdict
  /** The steps of the layout, where there is one and it is satisfied, in its order. */
  readonly steps?: readonly ReportedStep[]
}

/** The policy, or the layout, that was applied. */
export interface ReportedPolicy {
  /** Path or URI. */
  readonly source: string
  readonly digest?: DigestSet
}

/** The verification summary that was written. */
export interface ReportedVsa {
  readonly path: string
  readonly isSigned: boolean
  readonly verifier: string
  readonly resourceUri: string
  readonly result: 'PASSED' | 'FAILED'
  readonly levels: readonly string[]
  /** When it says that it was verified, RFC 3339. */
  readonly timeVerified?: string
  /** True for an earlier one that still counts: none was signed anew. */
  readonly isReused?: boolean
}

/** The simple verification result that was written. */
export interface ReportedSvr {
  readonly path: string
  readonly isSigned: boolean
  readonly verifier: string
  /** What passed. */
  readonly properties: readonly string[]
}

/** Result of `verify`. */
export interface VerifyResult extends ResultBase {
  readonly artifacts: readonly ArtifactVerdict[]
  /** What was demanded, by input name. */
  readonly demanded: Readonly<Record<string, string>>
  /** Inputs that would bind more and were not given. */
  readonly unbound: readonly string[]
  /** When it was verified, RFC 3339. */
  readonly verifiedAt?: string
  /** The lowest level among the artifacts, when every one of them has one. */
  readonly level?: BuildLevel
  readonly policy?: ReportedPolicy
  readonly layout?: ReportedPolicy
  readonly vsa?: ReportedVsa
  readonly svr?: ReportedSvr
  /** Manifests whose images were verified. */
  readonly manifests?: readonly ReportedManifest[]
  /** Files that were written for people and for code scanning. */
  readonly report?: { readonly html?: string; readonly sarif?: string }
}
