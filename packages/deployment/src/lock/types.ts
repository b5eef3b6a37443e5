import type { Place } from '../types.ts'

/** A digest, in hex, lower case. */
export interface LockedDigest {
  readonly algorithm: 'sha256' | 'sha384' | 'sha512'
  readonly hex: string
}

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
      readonly files: readonly { readonly name?: string; readonly digest: LockedDigest }[]
      readonly place: Place
    }
  | {
      /** Something is installed, and which bytes is decided elsewhere. */
      readonly kind: 'undecidable'
      readonly text: string
      readonly why: string
      readonly remedy: string
      readonly place: Place
    }
  | { readonly kind: 'file'; readonly path: string; readonly place: Place }
