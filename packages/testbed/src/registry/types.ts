import type { JsonObject } from '@slsa-actions/wire'
import type { Route } from '../server/index.ts'

/** Where content is, and what it must be (OCI image spec 1.1, descriptor). */
export interface ContentDescriptor {
  readonly mediaType: string
  /** `sha256:<hex>` */
  readonly digest: string
  /** Bytes. */
  readonly size: number
  readonly artifactType?: string
  readonly annotations?: Readonly<Record<string, string>>
  readonly platform?: { readonly os: string; readonly architecture: string; readonly variant?: string }
}

/** A manifest as it was put. */
export interface StoredManifest {
  readonly mediaType: string
  readonly bytes: Buffer
}

/** A repository; plain data that tests set and read back. */
export interface RegistryRepository {
  readonly name: string
  /** By digest. */
  readonly blobs: Map<string, Buffer>
  /** By digest, in the order they were put first. */
  readonly manifests: Map<string, StoredManifest>
  /** Tag to digest. */
  readonly tags: Map<string, string>
}

/** What a login may do: nothing, pull, or pull and push. */
export type RegistryRight = 'none' | 'pull' | 'push'

/** An OCI registry over plain data (distribution spec 1.1). Every field may be changed while it runs. */
export interface FakeRegistry {
  /** `127.0.0.1:PORT`, as image names begin. */
  readonly host: string
  readonly repositories: Map<string, RegistryRepository>
  /** `none`: everyone may do everything. `basic`: each request brings name and password. `token`: a bearer token of the token service does. */
  auth: 'none' | 'basic' | 'token'
  /** Whether one without a login may pull, where logins are known; default true. */
  anonymousPull: boolean
  username: string
  password: string
  /** OAuth2 refresh token that the token service takes instead of name and password. */
  identityToken: string
  /** What the login may do. */
  rights: RegistryRight
  /** Where the token service is said to be; default this server. */
  realm: string
  /** Life of a token, in seconds; default 300. */
  tokenSeconds: number
  /** Whether it lists referrers itself; without, clients keep the index of a fallback tag. Default true. */
  hasReferrers: boolean
  /** Whether it filters a list of referrers that is asked for one artifact type; default true. */
  filtersReferrers: boolean
  /** Whether manifests have an `ETag`, and `If-Match` and `If-None-Match` are honoured; default true. */
  hasEntityTags: boolean
  /** Whether manifests and tags can be deleted; default true. */
  allowsDelete: boolean
  /** Most entries of a page of referrers or tags; default 100. */
  pageSize: number
  /** Largest manifest in bytes, default 4 MiB; a larger one is answered with 413. */
  maxManifestBytes: number
  /** Blobs come with the answer, or by a redirect to another origin that refuses who brings a login. */
  blobs: 'inline' | 'redirect'
  /** A repository, made where it is not there. */
  repository(name: string): RegistryRepository
  /** Puts a blob past every check. */
  pushBlob(name: string, bytes: Buffer | string, mediaType?: string): ContentDescriptor
  /** Puts a manifest past every check, and under a tag where one is given. Its media type is the one in it, else an image manifest's. */
  pushManifest(name: string, manifest: object | Buffer, tag?: string): ContentDescriptor
  /** What stands under a tag or digest. @throws Error when nothing does */
  manifest(name: string, reference: string): JsonObject
  /** Manifests of a repository whose `subject` is that digest, in the order they were put: whether or not a client could find them. */
  referrers(name: string, digest: string): readonly ContentDescriptor[]
  readonly routes: readonly Route[]
}
