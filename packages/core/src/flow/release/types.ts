import type { ResultBase } from '../../report/index.ts'

/** A file of the release that has a provenance, and who signed it. */
export interface ReleasedFile {
  readonly name: string
  /** Hex. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  /** Subject alternative name of the builder. */
  readonly builder: string
}

/** A bundle of the release: verified, of a workflow of the builders' own, about the commit that is released. */
export interface ReleasedBundle {
  readonly name: string
  readonly predicateType: string
  /** Subject alternative name of who signed. */
  readonly signer: string
}

/** What became of one asset. */
export interface ReleasedAsset {
  readonly name: string
  /** Hex. */
  readonly sha256: string
  /** `kept`: an earlier attempt had uploaded it. */
  readonly state: 'kept' | 'uploaded' | 'replaced'
}

/** Result of publishing a release. */
export interface ReleaseResult extends ResultBase {
  /** `owner/name` */
  readonly repository?: string
  readonly tag?: string
  readonly commit?: string
  /** The release as it was left, also after a failure. */
  readonly release?: {
    readonly id: string
    readonly url: string
    readonly state: 'draft' | 'published'
    readonly isImmutable: boolean
  }
  readonly files: readonly ReleasedFile[]
  readonly bundles: readonly ReleasedBundle[]
  readonly assets: readonly ReleasedAsset[]
}
