/** What a folder of a repository has, at a commit. */
export interface TreeEntry {
  /** Relative to the folder that was listed, with `/`. Whatever somebody pushed: never a path on this machine. */
  readonly path: string
  readonly kind: 'file' | 'link' | 'folder' | 'submodule'
  /** Git's name of the content: the same bytes have the same. */
  readonly sha: string
}

/** A folder, listed. */
export interface Tree {
  readonly entries: readonly TreeEntry[]
  /** False where GitHub left out entries, because there are too many. */
  readonly isWhole: boolean
}

/**
 * What repositories hold, for who rests something on it: nothing is cached, and what cannot be read is an error.
 *
 * @throws CoreError bad-input `GITHUB_NOT_FOUND`, `GITHUB_PERMISSION`, `REPOSITORY`, undecided `GITHUB_REPLY`; WireError
 */
export interface RepositoryPort {
  /** The commit, 40 hex digits, that a branch, tag or `HEAD` names now. */
  commitOf(repository: string, ref: string): Promise<string>
  /** Parents of a commit, the first one first. */
  parentsOf(repository: string, commit: string): Promise<readonly string[]>
  /** A file at a commit. */
  fileAt(repository: string, path: string, commit: string, maxBytes: number): Promise<Uint8Array>
  /** The folder with this name of git's, or the root of the commit; with `deep` all that is below it. */
  tree(repository: string, sha: string, depth: 'deep' | 'flat'): Promise<Tree>
  /** `sha256:<hex>` of a file of a published release, as GitHub lists it; undefined where it lists none. */
  assetDigest(repository: string, tag: string, name: string): Promise<string | undefined>
  /** The bytes with this name of git's. */
  blob(repository: string, sha: string, maxBytes: number): Promise<Uint8Array>
}
