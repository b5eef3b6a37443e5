import type { JsonObject } from '@slsa-actions/wire'
import type { DigestSet } from 'in-toto-attestation'
import type { PredicateDocument } from '../predicate/index.ts'
import type { ImageLocation, Subject } from '../subject/index.ts'

/** The places a bundle can be put into or looked up in. */
export type StoreName = 'github' | 'oci' | 'file' | 'release'

/** A verified bundle on its way into a store. */
export interface StoreItem {
  /** The bundle as JSON. */
  readonly bundle: JsonObject
  /** The same as one line of text, without a line end. */
  readonly text: string
  /** What the bundle speaks about, in order. */
  readonly subjects: readonly Subject[]
  /** `signature`, or the short name of the predicate type. */
  readonly kind: string
  /** File name by the rules of {@link bundleFileNames}. */
  readonly fileName: string
  /** First trusted time of the signature, where there is one. */
  readonly signedAt?: Date
  /** Kept beside what the bundle speaks about, by stores that can: the bundle refers to it. */
  readonly beside?: PredicateDocument
}

/** A bundle beside an image, both as `registry/repository@digest`. */
export interface AttachedBundle {
  readonly subject: string
  readonly manifest: string
}

/** How a release is made that is not there when the first bundle is to go into it: as a draft. */
export interface NewRelease {
  /** Where its tag is put if there is none. */
  readonly commit: string
  /** Whether it is published when all bundles are in it; else it stays a draft. */
  readonly isPublished: boolean
}

/** Where one bundle went. */
export interface StoredBundle {
  readonly store: StoreName
  /** The store's own id: attestation id, asset id, or the first manifest in a registry. */
  readonly id?: string
  /** Id of the release that it is an asset of. */
  readonly release?: string
  /** Where people can look at it. */
  readonly url?: string
  /** Path of the file, for stores that are folders. */
  readonly path?: string
  /** Where it is in registries: one entry for each image that it speaks about. */
  readonly attached?: readonly AttachedBundle[]
}

/** What is looked for: an artifact by digest, its name where it is known. */
export interface FindQuery {
  readonly digest: DigestSet
  readonly name?: string
  readonly predicateType?: string
  /** Where the artifact is, for images. */
  readonly image?: ImageLocation
}

/** A bundle as a store gave it: unverified. */
export interface FoundBundle {
  readonly text: string
  /** For messages: path, URL or API address it came from. */
  readonly source: string
  /** Why the text could not be had: this one is rejected with it, and others beside it still count. */
  readonly failure?: Error
  /**
   * What a signature of an image in cosign's older form was made over: the payload, which names the image. The bundle is
   * then one over these bytes, and not over the image's.
   */
  readonly signedPayload?: Uint8Array
  /** What npm's registry says about the package beside this bundle: it must verify as well. */
  readonly published?: FoundBundle
}

/** One place for bundles. */
export interface Store {
  readonly name: StoreName
  /**
   * Asks, before anything is signed, whether `put` would be allowed; creates nothing.
   *
   * @throws CoreError bad-input, naming the missing permission
   */
  check(): Promise<void>
  /** Puts one bundle. Safe to call again after a failure. */
  put(item: StoreItem): Promise<StoredBundle>
  /** What is left to do when all bundles are in it. Safe to call again after a failure. */
  finish?(): Promise<void>
  /** Bundles that may speak about the artifact; none is an empty list, a failing store an error. */
  find(query: FindQuery): Promise<FoundBundle[]>
}
