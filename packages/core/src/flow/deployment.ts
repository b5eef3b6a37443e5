/** Where a file of a deployment names something. Line and column from 1, the column in UTF-16 code units. */
export interface DeployedPlace {
  readonly file: string
  readonly line: number
  readonly column: number
  /** The way to it within the file. */
  readonly path: string
}

/** What a file of a deployment says that it runs or is built from. */
export type DeployedUse =
  | {
      readonly kind: 'image'
      readonly image: string
      readonly role: 'runs' | 'mounts' | 'base' | 'frontend' | 'seen'
      readonly place: DeployedPlace
    }
  | {
      readonly kind: 'undecidable'
      readonly text: string
      /** Words that follow the place, such as `holds a variable`. */
      readonly why: string
      readonly remedy: string
      readonly place: DeployedPlace
    }
  | { readonly kind: 'file'; readonly path: string; readonly place: DeployedPlace }

/** What a lock file says that is installed. */
export type LockedUse =
  | {
      readonly kind: 'package'
      readonly ecosystem: 'npm' | 'pypi'
      readonly name: string
      readonly version: string
      /** Package URL, `pkg:npm/%40acme/app@1.2.3`. */
      readonly purl: string
      /** The files of which one is installed: of npm exactly one, without a name. */
      readonly files: readonly {
        readonly name?: string
        readonly digest: { readonly algorithm: 'sha256' | 'sha384' | 'sha512'; readonly hex: string }
      }[]
      readonly place: DeployedPlace
    }
  | Exclude<DeployedUse, { readonly kind: 'image' }>

/** A file of a deployment that was read. */
export interface DeployedFile {
  readonly file: string
  readonly format: 'kubernetes' | 'compose' | 'dockerfile' | 'other'
  readonly uses: readonly DeployedUse[]
  /** Its text with every image named by its digest; without one for an image it throws. */
  pinned(digestOf: (image: string) => string | undefined): string
}

/** A folder whose manifests come out of a tool. */
export interface RenderedFolder {
  readonly tool: 'helm' | 'kustomize'
  /** Relative, with `/`. */
  readonly folder: string
  /** The chart or kustomization. */
  readonly file: string
  /** Files that are not read by themselves. */
  readonly covered: readonly string[]
}

/**
 * What reads deployments: a parameter of the flow, so that core knows neither manifests nor tools. What it throws with an
 * `outcome` of bad-input is the caller's to mend.
 */
export interface DeploymentPort {
  /** Whether a file is read when a folder or pattern matches it. */
  isManifest(path: string): boolean
  plan(
    files: readonly string[],
    read: (file: string) => Promise<Uint8Array>,
  ): Promise<{ readonly files: readonly string[]; readonly folders: readonly RenderedFolder[] }>
  read(bytes: Uint8Array, file: string): Promise<DeployedFile>
  /** Whether a file is a lock file that can be read, by its name. */
  isLockFile(path: string): boolean
  readLock(bytes: Uint8Array, file: string): readonly LockedUse[]
  /** The manifests of a folder. @param path the folder, absolute */
  render(folder: RenderedFolder, path: string): Promise<Uint8Array>
}
