import type { JsonObject } from '@slsa-actions/wire'
import type { Route } from '../server/index.ts'

export type Permission = 'none' | 'read' | 'write'

/** An attestation as it was stored. */
export interface StoredAttestation {
  readonly id: number
  readonly bundle: JsonObject
  /** `sha256:HEX` of every subject. */
  readonly digests: readonly string[]
  readonly predicateType: string
}

/** A file of a release. */
export interface FakeAsset {
  readonly id: number
  readonly name: string
  readonly contentType: string
  readonly body: Buffer
  /** `starter`: an upload that broke off; its name is taken, and it has no bytes. */
  readonly state: 'uploaded' | 'starter'
}

/** A release. One that is immutable takes no assets once it is published. */
export interface FakeRelease {
  readonly id: number
  tag: string
  isDraft: boolean
  isPrerelease: boolean
  isImmutable: boolean
  body: string
  assets: FakeAsset[]
}

/** A repository; plain data that tests set and read back. */
export interface FakeRepository {
  /** `owner/name` */
  readonly name: string
  id: number
  ownerId: number
  ownerType: 'Organization' | 'User'
  visibility: 'public' | 'private' | 'internal'
  defaultBranch: string
  /** Files by commit (or other ref), then by path. */
  files: Record<string, Record<string, string | Buffer>>
  /** Commits by branch, tag or full ref. */
  refs: Record<string, string>
  /** Parents of commits. */
  parents: Record<string, string[]>
  /** Modes of entries that are no plain file, by commit and path: `120000` a link, `160000` a submodule. */
  modes: Record<string, Record<string, string>>
  /** Pull requests as the API tells them. */
  pulls: JsonObject[]
  /** Comments on them as the API tells them, with the `number` of the pull request. */
  comments: JsonObject[]
  /** Jobs as the API tells them, by `RUN/ATTEMPT`. */
  jobs: Record<string, JsonObject[]>
  /** Newest first. */
  releases: FakeRelease[]
  /** Whether a release cannot be changed once it is published, but for its title and notes. */
  hasImmutableReleases: boolean
  /** In the order they were stored. */
  attestations: StoredAttestation[]
  /** What was told about where artifacts are kept. */
  storageRecords: JsonObject[]
}

/** GitHub's REST API over plain data. */
export interface FakeGitHub {
  /** Base of the API, for links too. Another host needs a proxy that leads it here. */
  apiUrl: string
  /** Base of the uploads, and of the storage behind `bundle_url`, which must not get the token. */
  uploadsUrl: string
  storageUrl: string
  /** The one token that is known. */
  token: string
  /** Repository that the token belongs to; to others it may only read what is public. */
  tokenRepository: string
  /** What the token may do there. */
  permissions: Record<'attestations' | 'contents' | 'actions', Permission> & {
    'artifact-metadata'?: Permission
    'pull-requests'?: Permission
  }
  readonly repositories: Map<string, FakeRepository>
  /** Adds a repository, public by default, or puts the changes over one that is there. */
  addRepository(name: string, changes?: Partial<Omit<FakeRepository, 'name'>>): FakeRepository
  /** Adds a release, published and mutable by default. */
  addRelease(repository: string, tag: string, changes?: Partial<Omit<FakeRelease, 'id' | 'tag'>>): FakeRelease
  /** Attestations of all repositories. */
  readonly attestations: readonly StoredAttestation[]
  /** Stores a bundle without asking: for bundles that GitHub itself would refuse. */
  putAttestation(
    repository: string,
    bundle: JsonObject,
    about?: { readonly digests?: readonly string[]; readonly predicateType?: string },
  ): StoredAttestation
  /** How bundles are listed: within the reply, or behind a link to the storage (compressed with Snappy). */
  bundles: 'inline' | 'url' | 'both'
  /** Most entries of a page, as GitHub's 100. */
  maxPageSize: number
  /** Whether tags are objects of their own, between their name and the commit. */
  hasAnnotatedTags: boolean
  /** Whether assets are listed with their digest, as on github.com; servers of one's own may be older. */
  hasAssetDigests: boolean
  /** Most entries of a tree that is listed with all below it, as GitHub's 100,000. */
  maxTreeEntries: number
  /** What a list without an entry is. */
  emptyList: 404 | 200
  /** Answer to a bundle that is already there. */
  onDuplicate: 201 | 409 | 422
  /** Why a bundle is not accepted, if it is not; default: every bundle that is one. */
  refuses: (bundle: JsonObject) => string | undefined
  /** Trust domain of a ghe.com tenant; empty on github.com. */
  trustDomain: string
  readonly routes: readonly Route[]
}
