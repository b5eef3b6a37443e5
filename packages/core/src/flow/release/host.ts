/** A release as GitHub has it. */
export interface HostedRelease {
  readonly id: number
  readonly tag: string
  /** Page for people; that of a draft is only for who may write. */
  readonly url: string
  readonly isDraft: boolean
  /** True when GitHub lets nobody change it any more. */
  readonly isImmutable: boolean
}

/** A file of a release, with the digest of the bytes that GitHub has. */
export interface HostedAsset {
  readonly id: number
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Hex; undefined for an upload that broke off, whose name is taken nevertheless. */
  readonly sha256: string | undefined
}

/** A file on its way into a release. */
export interface NewAsset {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a draft is made with. */
export interface NewDraft {
  /** Text of its page, in Markdown. */
  readonly notes: string
  /** Whether GitHub adds what was merged since the last release. */
  readonly addsChanges: boolean
  readonly isPrerelease: boolean
}

/** Releases and tags of one repository. Every call throws a CoreError that names what GitHub said. */
export interface ReleaseHost {
  /** Commit that a tag points at, an annotated one too; undefined where there is no such tag. */
  commitOf(tag: string): Promise<string | undefined>
  /** Releases of a tag, drafts included. */
  releasesOf(tag: string): Promise<readonly HostedRelease[]>
  /** All published releases, the newest first: one that is not seen here is dropped from lists. */
  published(): Promise<readonly HostedRelease[]>
  /** Makes a draft; GitHub allows several for one tag. */
  createDraft(tag: string, draft: NewDraft): Promise<HostedRelease>
  assetsOf(release: HostedRelease): Promise<readonly HostedAsset[]>
  /** Bytes of an asset. */
  download(asset: Pick<HostedAsset, 'id' | 'name'>, maxBytes: number): Promise<Buffer>
  /** Uploads; where the name is taken by other bytes it is an error, and nothing is overwritten. */
  upload(release: HostedRelease, asset: NewAsset): Promise<void>
  /** Takes an asset out of a draft. */
  remove(asset: HostedAsset): Promise<void>
  /** Publishes a draft; safe to ask again. */
  publish(release: Pick<HostedRelease, 'id' | 'tag'>, isPrerelease: boolean): Promise<HostedRelease>
  /** Lets a tag point at a commit, whether it is there or not. */
  moveTag(tag: string, commit: string): Promise<void>
}
