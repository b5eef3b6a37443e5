import type { JsonObject } from '@slsa-actions/wire'

/** A repository of a registry. */
export interface Repository {
  /** Host and port as requests are sent to it: `ghcr.io`, `127.0.0.1:5000`; Docker Hub is `index.docker.io`. */
  readonly registry: string
  /** Path, in lower case: `acme/app`, `library/alpine`. */
  readonly name: string
}

/** A reference to an image or artifact: by digest, by tag, or by both, of which the digest counts. */
export interface ImageReference {
  readonly repository: Repository
  readonly tag?: string
  /** `sha256:<hex>` */
  readonly digest?: string
}

/** Where content is, and what it must be (OCI image spec 1.1, descriptor). */
export interface Descriptor {
  readonly mediaType: string
  /** `sha256:<hex>` or `sha512:<hex>` */
  readonly digest: string
  /** Bytes. */
  readonly size: number
  readonly artifactType?: string
  readonly annotations?: Readonly<Record<string, string>>
  readonly platform?: Platform
}

/** What a manifest of an index runs on. */
export interface Platform {
  readonly os: string
  readonly architecture: string
  readonly variant?: string
}

/** A manifest whose bytes have the digest that was asked for. */
export interface Manifest {
  readonly descriptor: Descriptor
  readonly bytes: Buffer
  readonly value: JsonObject
  /** `index` for a list of manifests, `manifest` for an image or another artifact. */
  readonly kind: 'index' | 'manifest'
  /** Manifests of an index; empty for `manifest`. */
  readonly manifests: readonly Descriptor[]
}

/** How a referrer became findable. */
export interface Attached {
  readonly descriptor: Descriptor
  /** `referrers`: the registry lists it itself; `fallback-tag`: it was added to the index of the tag `sha256-<hex>`. */
  readonly via: 'referrers' | 'fallback-tag'
}

/** Name and secret for one registry. */
export type Credential =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  /** An OAuth2 refresh token, as Docker keeps it after a login. */
  | { readonly kind: 'identity-token'; readonly token: string }
  /** A bearer token for the registry itself. */
  | { readonly kind: 'registry-token'; readonly token: string }

/** Knows who we are at a registry; undefined: nobody, anonymously. */
export interface CredentialSource {
  /**
   * @param name the repository, for sources that know some repositories of a registry only
   * @throws OciError when a credential helper is missing, hangs or answers nonsense
   */
  credentialFor(registry: string, name?: string): Promise<Credential | undefined>
}

/**
 * A client of registries (OCI distribution spec 1.1). Everything that is read is hashed and compared before it is
 * parsed; nothing is ever sent with credentials to a host that they are not for.
 */
export interface RegistryClient {
  /** The manifest of a reference; a tag is asked for once, and everything after goes by the digest. */
  resolve(reference: ImageReference): Promise<Manifest>
  manifest(repository: Repository, digest: string): Promise<Manifest>
  /** Undefined where the repository has no such manifest. */
  findManifest(repository: Repository, tagOrDigest: string): Promise<Manifest | undefined>
  blob(repository: Repository, descriptor: Descriptor, maxBytes?: number): Promise<Buffer>
  /**
   * Puts a blob where it is not there yet; `mountFrom` is a repository of the same registry that may have it. One that
   * `isNew` is not looked for, since nobody else can have made it.
   */
  pushBlob(
    repository: Repository,
    bytes: Uint8Array,
    options?: { readonly mountFrom?: Repository; readonly isNew?: boolean },
  ): Promise<Descriptor>
  /** Puts a manifest by its digest, or under a tag. */
  pushManifest(repository: Repository, bytes: Uint8Array, mediaType: string, tag?: string): Promise<Descriptor>
  /** What refers to a digest, from the API or from the fallback tag; unverified, at most 1,000, in the registry's order. */
  referrers(repository: Repository, digest: string, artifactType?: string): Promise<readonly Descriptor[]>
  /** Whether the registry lists referrers itself; undefined where it has no such repository, so that nobody can tell. */
  listsReferrers(repository: Repository): Promise<boolean | undefined>
  /**
   * The manifest of a referrer, with the size and type that its descriptor says; undefined where its `subject` is not
   * the digest that was asked about, whatever the list of referrers said.
   */
  readReferrer(repository: Repository, descriptor: Descriptor, subjectDigest: string): Promise<Manifest | undefined>
  /** Puts a manifest that has a `subject`, and makes it findable whatever the registry knows (no writer is lost). */
  attach(repository: Repository, bytes: Uint8Array): Promise<Attached>
  /** Asks whether pushing would be allowed; leaves nothing behind. */
  assertPushable(repository: Repository): Promise<void>
}
