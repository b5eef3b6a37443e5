import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { type Check, isAbsoluteUri } from '../check.ts'
import { AttestationError } from '../error.ts'
import { provenanceV02, provenanceV1 } from './provenance.ts'
import { cosignSignV1, linkV03, releaseV01, releaseV02, scaiV03, testResultV01, vulnsV01, vulnsV02 } from './reports.ts'
import { cyclonedx, spdx2, spdx3 } from './sbom.ts'
import { PREDICATE, spdxType } from './types.ts'
import { vsaV1 } from './vsa.ts'

const CHECKS: Readonly<Record<string, Check>> = {
  [PREDICATE.provenanceV1]: provenanceV1,
  [PREDICATE.provenanceV02]: provenanceV02,
  [PREDICATE.cyclonedx]: cyclonedx,
  [PREDICATE.vsaV1]: vsaV1,
  [PREDICATE.testResultV01]: testResultV01,
  [PREDICATE.vulnsV01]: vulnsV01,
  [PREDICATE.vulnsV02]: vulnsV02,
  [PREDICATE.scaiV03]: scaiV03,
  [PREDICATE.linkV03]: linkV03,
  [PREDICATE.releaseV01]: releaseV01,
  [PREDICATE.releaseV02]: releaseV02,
  [PREDICATE.cosignSignV1]: cosignSignV1,
  [spdxType('2.2')]: spdx2,
  [spdxType('2.3')]: spdx2,
  [spdxType('3.0')]: spdx3,
}

/**
 * The predicate, when it keeps to its type: required fields and the types of all known ones. A type that is not known
 * must be an absolute URI, and its predicate an object.
 *
 * @throws AttestationError `PREDICATE` with the path of the offending field
 */
export function validatePredicate(predicateType: string, predicate: JsonValue): JsonObject {
  if (!isUri(predicateType)) throw new AttestationError("PREDICATE", "predicateType", `must be an absolute URI, found "${predicateType.slice(0, 120)}"`)
  if (!isJsonObject(predicate)) throw new AttestationError('PREDICATE', 'predicate', 'must be an object')
  // Documents without a version in their type are SPDX of any version that is known.
  const check = predicateType === PREDICATE.spdx ? (predicate['@graph'] === undefined ? spdx2 : spdx3) : CHECKS[predicateType]
  check?.(predicate, 'predicate')
  return predicate
}

const SHORT_NAMES: readonly (readonly [string, string])[] = [
  ['https://slsa.dev/provenance/', 'provenance'],
  [PREDICATE.spdx, 'spdx'],
  [PREDICATE.cyclonedx, 'cyclonedx'],
  ['https://slsa.dev/verification_summary/', 'vsa'],
  ['https://in-toto.io/attestation/test-result/', 'test-result'],
  ['https://in-toto.io/attestation/vulns/', 'vulns'],
  ['https://in-toto.io/attestation/scai/', 'scai'],
  ['https://in-toto.io/attestation/link/', 'link'],
  ['https://in-toto.io/attestation/release/', 'release'],
  ['https://sigstore.dev/cosign/sign/', 'signature'],
]

/** A short name of a predicate type for file names, `[a-z0-9-]` only: `provenance`, `spdx`, the last telling part else. */
export function shortNameOf(predicateType: string): string {
  const known = SHORT_NAMES.find(([prefix]) => predicateType === prefix || predicateType.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`))
  if (known !== undefined) return known[1]
  const parts = predicateType
    .replace(/^[a-z0-9+.-]+:\/*/i, '')
    .split(/[/#?:]/)
    .filter((part) => part !== '' && !/^v?\d+(\.\d+)*$/i.test(part))
  const last = (parts.at(-1) ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return last === '' ? 'attestation' : last.slice(0, 60)
}

/** As {@link isAbsoluteUri}, for a value that is known to be a text. */
function isUri(text: string): boolean {
  return isAbsoluteUri(text)
}
