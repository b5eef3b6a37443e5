import { absoluteUri, resourceUri, timestamp } from '../formats.ts'
import {
  anyObject,
  anyText,
  below,
  fault,
  integerFrom,
  listOf,
  mapOf,
  oneOf,
  optional,
  type Place,
  type Read,
  required,
  text,
  textLike,
  withoutUnset,
} from '../read.ts'
import {
  type DigestedDescriptor,
  digestedDescriptor,
  type ResourceDescriptor,
  resourceDescriptor,
} from '../resource-descriptor.ts'

/** Verification summary v1. @see SLSA v1.2, Verification Summary Attestation */
export interface Vsa {
  readonly verifier: {
    /** Absolute URI. */
    readonly id: string
    /** Component to version. */
    readonly version?: Readonly<Record<string, string>>
  }
  /** RFC 3339 */
  readonly timeVerified?: string
  /** Absolute URI of the artifact, as its consumer would fetch it. */
  readonly resourceUri: string
  readonly policy: ResourceDescriptor & { readonly uri: string }
  readonly inputAttestations?: readonly DigestedDescriptor[]
  readonly verificationResult: 'PASSED' | 'FAILED'
  /** At most one level per track. */
  readonly verifiedLevels: readonly string[]
  /** Result to number of transitive dependencies; `{}` means none, absent means no claim. */
  readonly dependencyLevels?: Readonly<Record<string, number>>
  /** `<major>.<minor>` */
  readonly slsaVersion?: string
}

/** A level of a track, the track in group 1. */
const TRACK_LEVEL = /^SLSA_([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)_LEVEL_(?:\d|UNEVALUATED)$/
/** Verified properties of v1.2, the only other values that may begin with `SLSA_`. */
const PROPERTIES: ReadonlySet<string> = new Set(['SLSA_SOURCE_TWO_PARTY_REVIEWED', 'SLSA_BUILD_REPRODUCED'])

/** A verification summary that does not contradict itself. */
export const vsa: Read<Vsa> = (value, place) => {
  const object = anyObject(value, place)
  const verificationResult = required(object, 'verificationResult', oneOf(['PASSED', 'FAILED']), place)
  const verifiedLevels = required(object, 'verifiedLevels', levels, place)
  if (verifiedLevels.includes('FAILED') && (verificationResult === 'PASSED' || verifiedLevels.length > 1)) {
    throw fault(below(place, 'verifiedLevels'), 'has FAILED beside another level or a passed result')
  }
  return withoutUnset<Vsa>({
    verifier: required(object, 'verifier', verifier, place),
    timeVerified: optional(object, 'timeVerified', timestamp, place),
    resourceUri: required(object, 'resourceUri', resourceUri, place),
    policy: required(object, 'policy', policy, place),
    inputAttestations: optional(object, 'inputAttestations', listOf(digestedDescriptor), place),
    verificationResult,
    verifiedLevels,
    dependencyLevels: optional(object, 'dependencyLevels', dependencyLevels, place),
    slsaVersion: optional(object, 'slsaVersion', textLike(/^\d+\.\d+$/, 'must be <major>.<minor>'), place),
  })
}

const verifier: Read<Vsa['verifier']> = (value, place) => {
  const object = anyObject(value, place)
  return withoutUnset<Vsa['verifier']>({
    id: required(object, 'id', absoluteUri, place),
    version: optional(object, 'version', mapOf(anyText), place),
  })
}

const policy: Read<Vsa['policy']> = (value, place) => {
  const uri = required(anyObject(value, place), 'uri', resourceUri, place)
  return { ...resourceDescriptor(value, place), uri }
}

const slsaResult: Read<string> = (value, place) => {
  const result = text(value, place)
  assertSlsaResult(result, place)
  return result
}

const levels: Read<string[]> = (value, place) => {
  const results = listOf(slsaResult)(value, place)
  const tracks = new Set<string>()
  results.forEach((result, index) => {
    const track = TRACK_LEVEL.exec(result)?.[1]
    if (track === undefined) return
    if (tracks.has(track))
      throw fault(below(place, index), `is a second level of the track ${track}; only the highest may stand here`)
    tracks.add(track)
  })
  return results
}

const dependencyLevels: Read<Record<string, number>> = (value, place) => {
  const counts = mapOf(integerFrom(0))(value, place)
  for (const result of Object.keys(counts)) assertSlsaResult(result, below(place, result))
  return counts
}

function assertSlsaResult(result: string, place: Place): void {
  if (!result.startsWith('SLSA_') || TRACK_LEVEL.test(result) || PROPERTIES.has(result)) return
  throw fault(
    place,
    `must be SLSA_<TRACK>_LEVEL_<number or UNEVALUATED>, ${[...PROPERTIES].join(', ')}, or not begin with SLSA_, found "${result.slice(0, 80)}"`,
  )
}
