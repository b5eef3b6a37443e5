import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { CYCLONEDX_VERSIONS, cycloneDxVersion } from './predicate/cyclonedx.ts'
import { PREDICATE } from './predicate/index.ts'
import { SPDX2_VERSIONS, spdx2Version } from './predicate/spdx2.ts'
import { spdx3Version } from './predicate/spdx3.ts'
import { fault, type Place, shown } from './read.ts'

/** An SBOM as a predicate. */
export interface SbomPredicate {
  /** Predicate type. */
  readonly type: string
  readonly kind: 'spdx' | 'cyclonedx'
  /** Version of the standard that the document names, for example `2.3` or `3.0.1`. */
  readonly version: string
  /** The document itself. */
  readonly predicate: JsonObject
}

/**
 * The predicate for an SBOM: the document tells its standard and version, and must have what that version requires.
 *
 * SPDX 2.2 and 2.3 become `https://spdx.dev/Document/v<version>`, SPDX 3.0 `https://spdx.dev/Document/v3`, CycloneDX
 * `https://cyclonedx.org/bom`.
 *
 * @param what names the document in errors
 * @throws AttestationError `SBOM` with the path
 */
export function predicateFromSbom(document: JsonValue, what = 'SBOM'): SbomPredicate {
  const place: Place = { code: 'SBOM', document: what, path: '' }
  if (!isJsonObject(document)) throw fault(place, `must be an object, found ${shown(document)}`)
  const has = (key: string) => Object.hasOwn(document, key)
  if (has('bomFormat')) {
    return {
      type: PREDICATE.cyclonedx,
      kind: 'cyclonedx',
      version: cycloneDxVersion(document, place),
      predicate: document,
    }
  }
  if (has('spdxVersion') || has('SPDXID')) {
    const version = spdx2Version(document, place)
    return { type: `${PREDICATE.spdx}/v${version}`, kind: 'spdx', version, predicate: document }
  }
  if (has('@context') || has('@graph')) {
    return { type: PREDICATE.spdxV3, kind: 'spdx', version: spdx3Version(document, place), predicate: document }
  }
  throw fault(place, 'is neither SPDX (spdxVersion, or @context and @graph) nor CycloneDX (bomFormat)', {
    remedy: `give an SBOM in JSON of SPDX ${SPDX2_VERSIONS.join(', ')} or 3.0, or of CycloneDX ${CYCLONEDX_VERSIONS.join(', ')}`,
  })
}
