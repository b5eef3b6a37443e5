/** Where something stands. */
export interface Place {
  /** The file as the caller named it. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units, as SARIF and the runner's annotations count. */
  readonly column: number
  /** The way to it: `Deployment/web: spec.template.spec.containers[0].image`, `services.db.image`, `FROM`. */
  readonly path: string
}

/**
 * What an image is named for: `runs` a container, `mounts` a volume, `base` of an image that is built, `frontend` that
 * builds it, or `seen` in a document that is no workload anybody here knows.
 */
export type ImageRole = 'runs' | 'mounts' | 'base' | 'frontend' | 'seen'

/** Offsets in the text of a file, in UTF-16 code units, and how the value is written there. */
export interface Written {
  readonly start: number
  readonly end: number
  readonly style: 'bare' | 'single-quoted' | 'double-quoted' | 'block'
}

/** A file says that something is deployed or built from an image. */
export type DeployedUse =
  | {
      readonly kind: 'image'
      /** The reference as the file's own tool would take it, variables with a default put in. */
      readonly image: string
      readonly role: ImageRole
      readonly place: Place
      readonly written: Written
    }
  | {
      /** There is an image, and which one is decided elsewhere. */
      readonly kind: 'undecidable'
      /** What stands there. */
      readonly text: string
      readonly why: string
      readonly remedy: string
      readonly place: Place
    }
  | {
      /** Another file takes part, and has to be read too. */
      readonly kind: 'file'
      /** As it is written, relative to the folder of this file. */
      readonly path: string
      readonly place: Place
    }

/** What a file was taken for. */
export type DeploymentFormat = 'kubernetes' | 'compose' | 'dockerfile' | 'other'

/** A file with all that it refers to. */
export interface DeploymentFile {
  readonly file: string
  readonly format: DeploymentFormat
  /** Its content, unchanged. */
  readonly text: string
  readonly uses: readonly DeployedUse[]
}
