import { versionedPurl } from '../formats.ts'
import { anyObject, anyText, optional, type Read, required, withoutUnset } from '../read.ts'

/** Release v0.2: the subjects are the files of one release. @see in-toto attestation, Release v0.2 */
export interface Release {
  /** Package URL with a version. */
  readonly purl: string
  /** Identifies the package through renames. */
  readonly packageId?: string
}

/** Release v0.1, read only: `packageId` was called `releaseId`. */
export interface ReleaseV01 {
  /** Package URL with a version. */
  readonly purl: string
  readonly releaseId?: string
}

/** A release. */
export const releaseV02: Read<Release> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<Release>({
    purl: required(object, 'purl', versionedPurl, place),
    packageId: optional(object, 'packageId', anyText, place),
  })
}

/** A release of v0.1. */
export const releaseV01: Read<ReleaseV01> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<ReleaseV01>({
    purl: required(object, 'purl', versionedPurl, place),
    releaseId: optional(object, 'releaseId', anyText, place),
  })
}
