import { isJsonObject, type JsonValue } from '@slsa-actions/wire'
import { all, arrayOf, type Check, digestSet, fields, integer, mapOf, nonEmpty, oneOf, string, timestamp, uri } from '../check.ts'
import { AttestationError } from '../error.ts'

/** `SLSA_BUILD_LEVEL_3`, `SLSA_SOURCE_LEVEL_UNEVALUATED`. */
const LEVEL = /^SLSA_([A-Z]+)_LEVEL_(\d|UNEVALUATED)$/
/** Properties of SLSA v1.2 that are no levels. */
const PROPERTIES = ['SLSA_SOURCE_TWO_PARTY_REVIEWED', 'SLSA_BUILD_REPRODUCED']

/** Levels as SLSA writes them: at most one per track, own values outside the SLSA_ name space. */
const levels: Check = (value, path) => {
  arrayOf(nonEmpty)(value, path)
  const tracks = new Set<string>()
  for (const [index, level] of (value as string[]).entries()) {
    const track = LEVEL.exec(level)?.[1]
    if (track === undefined && level.startsWith('SLSA_') && !PROPERTIES.includes(level)) {
      throw new AttestationError('PREDICATE', `${path}[${index}]`, `"${level.slice(0, 80)}" is not a level; own values must not begin with SLSA_`)
    }
    if (track !== undefined && tracks.has(track)) throw new AttestationError('PREDICATE', `${path}[${index}]`, `a second level of the track ${track}`)
    if (track !== undefined) tracks.add(track)
  }
}

const inputs: Check = arrayOf(fields({ digest: digestSet }, { uri }))

/** A verification that passed has levels; one that failed says so and claims none. */
const resultAgrees: Check = (value: JsonValue, path) => {
  if (!isJsonObject(value) || !Array.isArray(value.verifiedLevels)) return
  const failed = value.verifiedLevels.includes('FAILED')
  if ((value.verificationResult === 'PASSED' && failed) || (failed && value.verifiedLevels.length > 1)) {
    throw new AttestationError('PREDICATE', `${path}.verifiedLevels`, 'FAILED stands beside a level or a passed result')
  }
}

/** Checks of a verification summary v1 (https://slsa.dev/spec/v1.2/verification_summary). */
export const vsaV1 = all(
  fields(
    {
      verifier: fields({ id: uri }, { version: mapOf(string) }),
      resourceUri: uri,
      policy: fields({ uri }, { digest: digestSet }),
      verificationResult: oneOf(['PASSED', 'FAILED']),
      verifiedLevels: levels,
    },
    { timeVerified: timestamp, inputAttestations: inputs, dependencyLevels: mapOf(integer), slsaVersion: string },
  ),
  resultAgrees,
)
