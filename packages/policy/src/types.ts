import type { PublicKey } from '@slsa-actions/core/key'
import type { AnchoredPattern } from '@slsa-actions/core/verification'
import type { JsonValue } from '@slsa-actions/wire'
import type { DigestSet } from 'in-toto-attestation'
import type { Condition } from './cel/index.ts'

/** A policy file, parsed. Made by {@link parsePolicy} only. */
export interface Policy {
  readonly version: 1
  /** Name of the file, for messages. */
  readonly what: string
  /** Digest of the file's bytes, as a VSA names its policy. */
  readonly digest: DigestSet
  /** Who may sign, by the name that rules use. */
  readonly signers: ReadonlyMap<string, PolicySigner>
  /** All rules that cover an artifact must hold for it; one that no rule covers is refused. */
  readonly rules: readonly Rule[]
  readonly revoked: Revocations
}

/** One signer under a name: identities that count as one and the same party. */
export type PolicySigner = CertificateSigner | KeySigner

export interface CertificateSigner {
  readonly kind: 'certificate'
  readonly name: string
  readonly identity: SignerMatch
  /** Compared exactly. */
  readonly issuer: string
  /** Which runners of GitHub count; other issuers say nothing about runners. */
  readonly runner: 'github-hosted' | 'any'
}

/** Who a certificate must name. */
export type SignerMatch =
  | { readonly kind: 'exact'; readonly identities: readonly string[] }
  | { readonly kind: 'pattern'; readonly pattern: AnchoredPattern }
  /**
   * A workflow by its URI without `@ref`, at any of these refs; `releases`: at a SemVer release tag, or at a commit that
   * is in the builder's release list; `any`: at whatever ref.
   */
  | { readonly kind: 'workflow'; readonly uri: string; readonly at: readonly string[] | 'releases' | 'any' }

export interface KeySigner {
  readonly kind: 'key'
  readonly name: string
  /** `sha256:<hex>` of the DER of the SubjectPublicKeyInfo. */
  readonly fingerprints: readonly string[]
  /** The keys themselves, where the file holds them: then nothing else is needed to verify by them. */
  readonly publicKeys: readonly PublicKey[]
  /** Whether a log entry is needed, where the file holds the keys. */
  readonly isLogRequired: boolean
}

/** What one group of artifacts needs. Everything that is given must hold. */
export interface Rule {
  readonly name: string
  /** Path in the file, such as `rules[0]`. */
  readonly place: string
  readonly artifacts: readonly ArtifactPattern[]
  readonly provenance?: ProvenanceDemand
  readonly vsa?: VsaDemand
  readonly signatures: readonly SignatureDemand[]
  readonly attestations: readonly AttestationDemand[]
}

/** Which artifacts a rule covers. */
export type ArtifactPattern =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'glob'; readonly glob: string }
  /** A package URL; one without a version covers all versions. */
  | { readonly kind: 'purl'; readonly purl: string }
  | { readonly kind: 'any' }

/** What every kind of demand has. */
export interface Demand {
  /** Path in the file, such as `rules[0].attestations[1]`. */
  readonly place: string
  /** Names of accepted signers, at least one. */
  readonly signers: readonly string[]
  /** How many distinct signers must each have made one that satisfies all of this. */
  readonly quorum: number
  /** Oldest age in seconds, counted from the earliest trusted time. */
  readonly maxAge?: number
}

/** Where something was built, by the certificate; for a key by what the predicate says. */
export interface Origin {
  readonly repository: RepositoryMatch | 'any'
  readonly repositoryId?: string
  readonly ownerId?: string
  /** Paths of the workflow that was started, such as `.github/workflows/release.yml`. */
  readonly workflows: readonly string[] | 'any'
  readonly refs: readonly RefMatch[] | 'any'
  readonly events: readonly string[] | 'any'
}

export type RepositoryMatch =
  /** `https://server/owner/repo`, one of them. */
  | { readonly kind: 'exact'; readonly uris: readonly string[] }
  /** Any repository right below `https://server/owner`. */
  | { readonly kind: 'owner'; readonly uri: string }

export type RefMatch =
  /** The whole ref: `refs/heads/main`. */
  | { readonly kind: 'exact'; readonly ref: string }
  /** `v13` is every release 13.x.y, `v13.0` every 13.0.y, `v13.0.3` that one; never a pre-release. `any`: every release. */
  | { readonly kind: 'versioned-tag'; readonly version: string | 'any' }

/** Inputs of the build: none at all, or exactly these names; `any` as a value accepts whatever it is. */
export type InputsDemand =
  | 'any'
  | 'none'
  | readonly {
      readonly name: string
      readonly value: 'any' | { readonly oneOf: readonly JsonValue[] }
    }[]

export interface ProvenanceDemand extends Demand {
  /** Names of signers, each of which must have signed the same statement too, byte for byte; may be none. */
  readonly coSigners: readonly string[]
  readonly origin: Origin
  readonly inputs: InputsDemand
  readonly level: 1 | 2 | 3 | 'any'
  /** `builder.id` of the predicate, exactly; for delegators and registries that build under another name. */
  readonly builderId?: string
  readonly conditions: readonly Condition[]
}

export interface AttestationDemand extends Demand {
  /** Names of signers, each of which must have signed the same statement too, byte for byte; may be none. */
  readonly coSigners: readonly string[]
  /** Predicate type, exactly. */
  readonly type: string
  readonly origin: Origin | 'any'
  readonly conditions: readonly Condition[]
}

/** A plain signature, or an image's signature in the form of a statement. No other attestation counts as one. */
export interface SignatureDemand extends Demand {
  readonly origin: Origin | 'any'
}

/** A verification summary, of which the newest that the signers made counts. */
export interface VsaDemand extends Demand {
  readonly origin: Origin | 'any'
  /** `verifier.id`, exactly. */
  readonly verifier: string
  readonly resourceUri: string
  /** `SLSA_BUILD_LEVEL_3`; a higher one of the same track satisfies it. */
  readonly levels: readonly string[]
  readonly policyDigest?: DigestSet
}

/** What counts no more, whatever a rule says. */
export interface Revocations {
  /** Subject alternative names, with or without their `@ref`. */
  readonly identities: readonly string[]
  /** Fingerprints, `sha256:<hex>`. */
  readonly keys: readonly string[]
  /** `builder.id`, with or without its `@ref`. */
  readonly builders: readonly string[]
  /** Commits of sources and of builders. */
  readonly commits: readonly string[]
  /** Digests of artifacts, `sha256:<hex>`. */
  readonly digests: readonly string[]
}
