import type { Basis } from '../outcome/index.ts'

/** Levels of SLSA's Build track. @see SLSA v1.2, Build track basics */
export type BuildLevel = 0 | 1 | 2 | 3

/**
 * How `builder.id` relates to who signed: the signer itself; the kind of runner (npm, early GitHub attestations), or the
 * signer; the run that the certificate names; or a builder that the signer, a delegator, speaks for.
 */
export type BuilderIdKind = 'signer' | 'runner' | 'run' | 'delegated'

/** Whether the builder runs the build, or signs for a digest that its caller hands over. */
export type BuilderShape = 'build+attest' | 'attest-only'

/** Caches that a build of the builder may read: none, its own signed one, or one that other runs can write. */
export type BuilderCache = 'none' | 'signed' | 'shared'

/** Where a builder's signed list of releases is, and who must have signed it. */
export interface ReleaseListSource {
  /** Path of a file, or an https URL. */
  readonly location: string
  /** The subject alternative name, exactly; or a workflow without its `@ref`: itself at any release that its list has. */
  readonly identity: string
  readonly issuer: string
  /** Id of the builder's repository, where it is known: names can be given away, ids cannot. */
  readonly repositoryId?: string
}

/** What is known about one builder. */
export interface BuilderEntry {
  /**
   * URI of the workflow without `@ref`; `build-config` for every workflow of GitHub that signs for itself; or
   * `sha256:<hex>`, the fingerprint of a key (DER of its SubjectPublicKeyInfo).
   */
  readonly signer: string
  /** SemVer ranges (`>=1.2.0 <3.0.0`) or globs (`builder/v2.*`), one of which admits the tag. */
  readonly tags: readonly string[]
  /** Build types that the entry speaks about; empty for all. */
  readonly buildTypes: readonly string[]
  readonly builderId: BuilderIdKind
  /** Builders that a delegator speaks for, as URIs without `@ref`; `any` for whoever called it. */
  readonly delegates?: readonly string[] | 'any'
  readonly maxLevel: BuildLevel
  readonly shape: BuilderShape
  /** Whether Build L3 is accepted although the caller hands over digests that it made wherever it liked. */
  readonly acceptsAttestOnly: boolean
  readonly cache: BuilderCache
  /**
   * Who sets a field: paths as in the report, such as `buildDefinition.externalParameters.inputs`. What is not named is
   * the tenant's.
   */
  readonly fields: Readonly<Record<string, 'control-plane' | 'tenant'>>
  /** Operator's statement about self-hosted runners: a dedicated service, or one that makes each machine afresh. */
  readonly selfHosted?: 'dedicated' | 'ephemeral'
  readonly releases?: ReleaseListSource
}

/** Builders and what is known about them; of entries for one signer and build type the first counts. */
export interface BuilderMap {
  readonly version: 1
  readonly builders: readonly BuilderEntry[]
}

/** Releases of a builder by its own signed list. @see docs/builder-map.md */
export interface ReleaseList {
  /** URI of the repository of the builder. */
  readonly repository: string
  readonly repositoryId: string
  readonly updated: Date
  readonly releases: readonly { readonly tag: string; readonly commit: string }[]
}

/** Lists by the builder's repository (`https://github.com/owner/repo`). */
export type ReleaseLists = ReadonlyMap<string, ReleaseList>

/** Requirements of the Build track. @see SLSA v1.2, Build: Requirements for producing artifacts */
export type RequirementId =
  | 'P1'
  | 'P2'
  | 'P3'
  | 'E1'
  | 'A1'
  | 'A2'
  | 'A3'
  | 'H1'
  | 'U1'
  | 'U2'
  | 'U3'
  | 'U4'
  | 'I1'
  | 'I2'
  | 'I3'
  | 'I4'
  | 'I5'

/** One requirement, whether it is met, and what shows that. */
export interface Requirement {
  readonly id: RequirementId
  readonly title: string
  /** The lowest level that needs it. */
  readonly level: 1 | 2 | 3
  readonly verdict: 'pass' | 'fail' | 'unknown'
  /** One sentence for people. */
  readonly evidence: string
}

/** A field of the provenance, its value as text, and how far it can be believed. */
export interface LevelField {
  /** Path in the predicate: `buildDefinition.externalParameters.workflow.ref`. */
  readonly path: string
  /** A string as it is, anything else as JSON; cut at 200 characters. */
  readonly value: string
  readonly basis: Basis
  /** Last part of the certificate's extension that equals it: `.12`. */
  readonly extension?: string
}

/** Who built it, as far as that is known. */
export interface MatchedBuilder {
  /** `builder.id` of the provenance. */
  readonly id?: string
  /** Who signed: subject alternative name, or `sha256:<hex>` of a key. */
  readonly signer?: string
  /** Whether the signing job stands in the workflow that was started, or in one that it called. */
  readonly kind: 'ordinary' | 'reusable' | 'key' | 'other' | 'unsigned'
  /** What the map says about it, at the version that signed; absent for a builder that is not in it. */
  readonly entry?: BuilderEntry
  /** What admitted the version; `none` for a builder that counts as unknown. */
  readonly matchedBy: 'tag' | 'release-list' | 'branch' | 'build-config' | 'key' | 'none'
  /** Whether the map lists the builder, at whatever version. */
  readonly isListed: boolean
  /** Whether the signing workflow stands in the repository that was built. */
  readonly isOfSource: boolean
  /** The same for people, one sentence. */
  readonly explanation: string
}

/** The Build level of one artifact by one provenance, and why. */
export interface LevelReport {
  readonly level: BuildLevel
  readonly builder: MatchedBuilder
  readonly buildType?: string
  readonly requirements: readonly Requirement[]
  readonly fields: readonly LevelField[]
  readonly shape: BuilderShape | 'unknown'
  /** The one change that would raise the level; absent when nothing would. */
  readonly raise?: string
  readonly notices: readonly string[]
}
