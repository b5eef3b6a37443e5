import { createHash } from 'node:crypto'
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { type CoreError, refused } from '../outcome/index.ts'
import type { TrustProfile } from '../trust/index.ts'
import type { ArtifactRef } from './artifact.ts'
import type { Expectation } from './expectation.ts'
import type { ParsedBundle } from './parse-bundle.ts'
import { type VerifiedBundle, verifyBundle } from './verify-bundle.ts'

/** `critical.type` of what cosign signs; another program's signatures mean something else. */
const TYPE = 'cosign container image signature'
const MAX_BYTES = 1024 * 1024
const MAX_DEPTH = 32

/**
 * Verifies a signature over an image in the older form of cosign: the signature is over a small document, the payload,
 * which names the image by its digest. The signature is verified as one over the payload's bytes, then the payload is
 * read, and must name exactly the artifact.
 *
 * @param bundle of a plain signature over the payload
 * @returns the verified signature, with the digest of the image as that of its artifact
 * @throws CoreError as {@link verifyBundle}; refused `STATEMENT` for another payload, `ARTIFACT_DIGEST` for another image
 * @see containers/image, docs/containers-signature.5.md, "JSON data format"
 */
export async function verifyImageSignature(
  bundle: ParsedBundle,
  payload: Uint8Array,
  profile: TrustProfile,
  artifact: ArtifactRef,
  expectation: Expectation,
): Promise<VerifiedBundle> {
  const read = async (): Promise<Uint8Array> => payload
  const sha256 = createHash('sha256').update(payload).digest('hex')
  const signed: ArtifactRef = { digests: { sha256 }, name: 'the payload of the signature', read, readSmall: read }
  const verified = await verifyBundle(bundle, profile, signed, expectation)
  if (verified.kind !== 'signature') throw unfit(bundle.what, 'is an attestation, not a signature over a payload')
  const named = imageOf(payload, bundle.what)
  const { sha256: own } = artifact.digests
  if (own === undefined || named !== `sha256:${own}`) {
    throw refused(
      'ARTIFACT_DIGEST',
      `the signature is over the image ${named.slice(0, 100)}, and ${artifact.name ?? 'the image'} is ${own === undefined ? 'not known by its sha256' : `sha256:${own}`}`,
    )
  }
  return { ...verified, artifactDigest: { sha256: own } }
}

/** The digest of the image that a payload names. @throws CoreError refused `STATEMENT` for whatever is no such payload */
function imageOf(payload: Uint8Array, what: string): string {
  const document = objectOf(readJson(payload, what), ['critical', 'optional'], what)
  if (document.optional !== undefined && document.optional !== null && !isJsonObject(document.optional))
    throw unfit(what, 'has annotations that are no object')
  const critical = objectOf(document.critical, ['identity', 'image', 'type'], what)
  if (critical.type !== TYPE) throw unfit(what, `is of the type ${shown(critical.type)}, and must be "${TYPE}"`)
  // Where the image was when it was signed; it may have been copied since.
  const identity = objectOf(critical.identity, ['docker-reference'], what)
  if (typeof identity['docker-reference'] !== 'string') throw unfit(what, 'names no reference')
  const digest = objectOf(critical.image, ['docker-manifest-digest'], what)['docker-manifest-digest']
  if (typeof digest !== 'string') throw unfit(what, 'names no image')
  return digest
}

function readJson(payload: Uint8Array, what: string): JsonValue {
  try {
    return parseJson(payload, { what: `${what}: payload`, maxBytes: MAX_BYTES, maxDepth: MAX_DEPTH })
  } catch (cause) {
    throw unfit(what, `cannot be read: ${cause instanceof Error ? cause.message : 'no JSON'}`, cause)
  }
}

/** An object with no other than these fields: what nobody here understands may be what matters. */
function objectOf(value: JsonValue | undefined, known: readonly string[], what: string): JsonObject {
  if (!isJsonObject(value)) throw unfit(what, 'is not built as a signature of an image')
  const unknown = Object.keys(value).find((name) => !known.includes(name))
  if (unknown !== undefined) throw unfit(what, `has the unknown field "${unknown.slice(0, 80)}"`)
  return value
}

function shown(value: JsonValue | undefined): string {
  return JSON.stringify(value ?? null).slice(0, 80)
}

function unfit(what: string, problem: string, cause?: unknown): CoreError {
  return refused('STATEMENT', `${what}: what was signed ${problem}`, cause === undefined ? {} : { cause })
}
