import type { BuilderMap } from '@slsa-actions/core/slsa'
import type { JsonObject } from '@slsa-actions/wire'
import type { Engine } from '../finding.ts'

/** What an export is made for. */
export interface ExportRequest {
  readonly engine: Engine
  readonly trust: ExportTrust
  /** Ids of {@link Difference}s that may make the cluster admit more than the policy does. */
  readonly allowed: readonly string[]
  /** What is known about builders; by default what the suite knows. */
  readonly builderMap?: BuilderMap
}

/** Whose certificates the engine trusts. */
export type ExportTrust =
  /** The public Sigstore, whose root the engine keeps fresh itself. */
  | { readonly kind: 'public-good' }
  /** One root, a `trusted_root.json`, and the TUF repository that keeps it fresh. */
  | { readonly kind: 'root'; readonly root: JsonObject; readonly tuf?: TufSource }

/** A repository of trust metadata, and the first root that it is trusted by. */
export interface TufSource {
  readonly mirror: string
  /** Bytes of the root metadata. */
  readonly root: Uint8Array
}

/** Files for a cluster, and how far they are from the policy. */
export interface PolicyExport {
  readonly engine: Engine
  /** Name without folder, and text. The same input gives the same bytes. */
  readonly files: readonly { readonly name: string; readonly text: string }[]
  /** Every way in which the engine's verdict can differ from the policy's, in the order of the file. */
  readonly differences: readonly Difference[]
}

/** Something that the engine judges otherwise than the policy says. */
export interface Difference {
  /** Stable name, as `allow-weakening` takes it. */
  readonly id: DifferenceId
  /** `weaker`: the engine may admit what the policy refuses; `stricter`: the other way round. */
  readonly direction: 'weaker' | 'stricter'
  /** Path in the policy file; empty for the whole. */
  readonly place: string
  readonly message: string
}

export type DifferenceId =
  | 'attestations-of-others' // one that cannot be read fails the image
  | 'build-types' // only build types with known paths
  | 'builder-id' // a builder.id that the signer does not fix
  | 'co-signers' // that others signed the very same statement
  | 'commits-unseen' // revoked commits that only a certificate names
  | 'identity-pattern' // identities that are not enumerated
  | 'image-volumes' // volumes of images are refused
  | 'key-formats' // what a key signed counts in older tags only
  | 'key-hints' // what does not say by which of several keys
  | 'level' // the level is not computed again
  | 'log-unchecked' // no transparency log at admission, or only where one is demanded
  | 'max-age' // no trusted time at admission
  | 'older-formats' // provenance v0.2 and bare signatures
  | 'origin-claimed' // origin by the word of the build
  | 'origin-unseen' // origin not visible at all
  | 'quorum' // one signer in place of several
  | 'release-commits' // release tags only, no commits of a release list
  | 'runner-unseen' // the kind of runner is not visible
  | 'sct-unchecked' // no certificate log at admission
  | 'several-signers' // a statement is not bound to who signed it
  | 'several-statements' // of several statements of one type
  | 'system-namespaces' // namespaces that the default-deny leaves out
  | 'trust-in-controller' // the root is a setting of the controller
  | 'tuf-reachable' // a TUF repository is asked although the root is given
  | 'vsa-newest' // an older summary can still count
  | 'vsa-time' // age by the word of the verifier
