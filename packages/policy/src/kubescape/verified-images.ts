import { badInput, refused } from '@slsa-actions/core/outcome'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { at, repositoryOf } from '../evaluate/index.ts'

/** What a result of `verify` says about manifests. */
export interface VerifiedManifests {
  /** Paths of the copies in which every image has its digest. */
  readonly copies: readonly string[]
  readonly verifiedAt: Date
  readonly policyDigest: string
  /** Whether an image is one that was verified, by its name without a tag and its digest. */
  readonly isVerified: (image: string) => boolean
}

/**
 * The result of a `verify` on manifests that ended well.
 *
 * @throws CoreError bad-input `INPUT` for anything else, refused `POLICY` for one that did not verify
 */
export function verifiedManifests(result: JsonObject, what: string): VerifiedManifests {
  if (result.version !== 1 || result.action !== 'verify') throw unfit(what, 'is no result of `verify`')
  if (result.outcome !== 'verified')
    throw refused('POLICY', `${what}: what it is about was not verified, so that nothing of it is excepted`, {
      remedy: 'mend what `verify` refused',
    })
  const policyDigest = at(result.policy, 'digest', 'sha256')
  if (typeof policyDigest !== 'string') throw unfit(what, 'was not judged by a policy', 'give `policy` to `verify`')
  const kubernetes = list(result.manifests).filter((one) => at(one, 'format') === 'kubernetes')
  if (kubernetes.length === 0)
    throw unfit(what, 'is about no manifests of Kubernetes', 'give the manifests that are scanned to `verify`')
  const copies = kubernetes.map((one) => at(one, 'pinned')).filter((path) => typeof path === 'string')
  if (copies.length < kubernetes.length)
    throw unfit(
      what,
      'has no copies with digests: a tag may be another image by the time of the scan',
      'give `manifests-output` to `verify`, and scan that folder',
    )
  const images = new Set(list(result.artifacts).flatMap(imagesOf))
  return {
    copies,
    verifiedAt: timeOf(result.verifiedAt, what),
    policyDigest,
    isVerified: (image) => {
      const digest = /@sha256:[0-9a-f]{64}$/.exec(image)?.[0]
      return digest !== undefined && images.has(`${repositoryOf(image)}${digest}`)
    },
  }
}

/** By every name that it was verified under. */
function imagesOf(artifact: JsonValue): string[] {
  const digest = at(artifact, 'subject', 'digest', 'sha256')
  if (at(artifact, 'outcome') !== 'verified' || typeof digest !== 'string') return []
  return list(at(artifact, 'places'))
    .map((place) => at(place, 'image'))
    .filter((image) => typeof image === 'string')
    .map((image) => `${repositoryOf(image)}@sha256:${digest}`)
}

function timeOf(value: JsonValue | undefined, what: string): Date {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  if (Number.isNaN(time)) throw unfit(what, 'does not say when it was verified')
  return new Date(time)
}

function list(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}

function unfit(what: string, problem: string, remedy = 'give the `result-path` of `verify`'): Error {
  return badInput('INPUT', `input verify-result: ${what} ${problem}`, { remedy })
}
