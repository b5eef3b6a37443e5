import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { absoluteUri } from '../formats.ts'
import { anyObject, fault, type Place, type Read, shown } from '../read.ts'
import { CYCLONEDX_VERSIONS, cycloneDxVersion } from './cyclonedx.ts'
import { type Link, link } from './link.ts'
import { type ProvenanceV1, provenanceV1 } from './provenance-v1.ts'
import { type ProvenanceV02, provenanceV02 } from './provenance-v02.ts'
import { type Release, type ReleaseV01, releaseV01, releaseV02 } from './release.ts'
import { type Scai, scai } from './scai.ts'
import { SPDX2_VERSIONS, spdx2Version } from './spdx2.ts'
import { spdx3Version } from './spdx3.ts'
import { type Svr, svr } from './svr.ts'
import { type TestResult, testResult } from './test-result.ts'
import { PREDICATE, versionInType } from './uris.ts'
import { type Vsa, vsa } from './vsa.ts'
import { type Vulns, vulnsV01, vulnsV02 } from './vulns.ts'

/** What a predicate of each type looks like, once read. */
export interface PredicateTypes {
  readonly [PREDICATE.provenanceV1]: ProvenanceV1
  readonly [PREDICATE.provenanceV02]: ProvenanceV02
  readonly [PREDICATE.vsaV1]: Vsa
  readonly [PREDICATE.svrV01]: Svr
  readonly [PREDICATE.testResultV01]: TestResult
  readonly [PREDICATE.vulnsV02]: Vulns
  readonly [PREDICATE.vulnsV01]: Vulns
  readonly [PREDICATE.scaiV03]: Scai
  readonly [PREDICATE.linkV03]: Link
  readonly [PREDICATE.releaseV02]: Release
  readonly [PREDICATE.releaseV01]: ReleaseV01
  /** Says all by its type; producers write `{}`. */
  readonly [PREDICATE.cosignSignV1]: JsonObject
}

const READERS: { readonly [Type in keyof PredicateTypes]: Read<PredicateTypes[Type]> } = {
  [PREDICATE.provenanceV1]: provenanceV1,
  [PREDICATE.provenanceV02]: provenanceV02,
  [PREDICATE.vsaV1]: vsa,
  [PREDICATE.svrV01]: svr,
  [PREDICATE.testResultV01]: testResult,
  [PREDICATE.vulnsV02]: vulnsV02,
  [PREDICATE.vulnsV01]: vulnsV01,
  [PREDICATE.scaiV03]: scai,
  [PREDICATE.linkV03]: link,
  [PREDICATE.releaseV02]: releaseV02,
  [PREDICATE.releaseV01]: releaseV01,
  [PREDICATE.cosignSignV1]: anyObject,
}

const READER_OF_TYPE: ReadonlyMap<string, Read<unknown>> = new Map<string, Read<unknown>>(Object.entries(READERS))
const KNOWN_TYPES: ReadonlySet<string> = new Set([...READER_OF_TYPE.keys(), PREDICATE.spdx, PREDICATE.cyclonedx])
const SPDX3_VERSIONS: ReadonlySet<string> = new Set(['3', '3.0', '3.0.0', '3.0.1'])

/**
 * The predicate, if it has what its type requires. Fields that the type does not know are left alone. Of a custom type,
 * any absolute URI, nothing is required but an object.
 *
 * @param what names the document in errors, where the path `predicate…` says too little
 * @throws AttestationError `PREDICATE` with the path
 * @see in-toto attestation v1, parsing rules
 */
export function validatePredicate(predicateType: string, predicate: JsonValue, what?: string): JsonObject {
  const place: Place = { code: 'PREDICATE', document: what, path: 'predicate' }
  const typePlace: Place = { code: 'PREDICATE', document: what, path: 'predicateType' }
  const read = readerOf(absoluteUri(predicateType, typePlace), typePlace)
  if (!isJsonObject(predicate)) throw fault(place, `must be an object, found ${shown(predicate)}`)
  read(predicate, place)
  return predicate
}

/**
 * The known fields of a predicate, typed. `null` counts as absent, unknown fields are left out.
 *
 * @throws AttestationError `PREDICATE` with the path
 */
export function parsePredicate<Type extends keyof PredicateTypes>(
  predicateType: Type,
  predicate: JsonValue,
): PredicateTypes[Type] {
  return READERS[predicateType](predicate, { code: 'PREDICATE', document: undefined, path: 'predicate' })
}

function readerOf(predicateType: string, place: Place): Read<unknown> {
  const exact = READER_OF_TYPE.get(predicateType)
  if (exact !== undefined) return exact
  const spdx = versionInType(predicateType, PREDICATE.spdx)
  if (spdx !== undefined) return spdxReader(spdx, place)
  const cyclonedx = versionInType(predicateType, PREDICATE.cyclonedx)
  if (cyclonedx !== undefined) return cycloneDxReader(cyclonedx, place)
  const meant = nearMissOf(predicateType)
  if (meant !== undefined)
    throw fault(place, `${shown(predicateType)} is no predicate type`, { remedy: `write ${meant}` })
  return anyObject
}

function spdxReader(version: string, place: Place): Read<unknown> {
  if (version === '')
    return (value, at) => (isJsonObject(value) && '@context' in value ? spdx3Version : spdx2Version)(value, at)
  if (SPDX3_VERSIONS.has(version)) return spdx3Version
  if (SPDX2_VERSIONS.some((known) => known === version)) return ofVersion(spdx2Version, version)
  throw fault(place, `SPDX ${version.slice(0, 20)} is not known; known are ${SPDX2_VERSIONS.join(', ')}, 3 and 3.0`)
}

function cycloneDxReader(version: string, place: Place): Read<unknown> {
  if (version === '') return cycloneDxVersion
  if (CYCLONEDX_VERSIONS.some((known) => known === version)) return ofVersion(cycloneDxVersion, version)
  throw fault(place, `CycloneDX ${version.slice(0, 20)} is not known; known are ${CYCLONEDX_VERSIONS.join(', ')}`)
}

function ofVersion(read: Read<string>, wanted: string): Read<string> {
  return (value, place) => {
    const found = read(value, place)
    if (found === wanted) return found
    throw fault(place, `is of version ${found}, but its type says ${wanted}`)
  }
}

/**
 * The known type that somebody meant who wrote another case, scheme, trailing slash or minor version. As a custom type it
 * would be signed unchecked, and found by no verifier.
 */
function nearMissOf(predicateType: string): string | undefined {
  const plain = predicateType
    .toLowerCase()
    .replace(/^http:/, 'https:')
    .replace(/[/#]{1,8}$/, '')
  const major = plain.replace(/(\/v[1-9]\d?)(?:\.\d{1,3}){1,2}$/, '$1')
  const minor = plain.replace(/(\/v0\.\d{1,2})\.\d{1,3}$/, '$1')
  return [...KNOWN_TYPES].find((known) => [plain, major, minor].includes(known.toLowerCase()))
}
