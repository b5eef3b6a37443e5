import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import type { DigestSet } from 'in-toto-attestation'
import { MAX_BUNDLE_FILE_BYTES } from './bundle-file.ts'
import type { FoundBundle } from './store.ts'

/** Deeper than any statement that is read. */
const MAX_DEPTH = 100

/** By the length in bytes, for signatures that do not name the algorithm as the specification does. */
const MESSAGE_ALGORITHMS: ReadonlyMap<number, string> = new Map([
  [28, 'sha224'],
  [32, 'sha256'],
  [48, 'sha384'],
  [64, 'sha512'],
])

/**
 * Whether a bundle, unverified, names the digest: a filter for finding, never a check. What cannot be read counts as
 * speaking about it, so that the verification names what is wrong with it.
 */
export function speaksAbout(found: FoundBundle, digest: DigestSet): boolean {
  const claimed = claimedDigests(found)
  if (claimed === undefined) return true
  const wanted = keysOf(digest)
  return claimed.some((key) => wanted.includes(key))
}

/** Digests as keys, `algorithm:hex`. */
export function keysOf(digest: DigestSet): string[] {
  return Object.entries(digest).map(([algorithm, value]) => `${algorithm}:${value}`)
}

/** What was found out about bundles: each of a thousand artifacts asks each bundle of a file. */
const known = new WeakMap<FoundBundle, readonly string[] | 'unclear'>()

/** Keys of the digests that a bundle, unverified, speaks about; undefined for one that cannot be read. */
export function claimedDigests(found: FoundBundle): readonly string[] | undefined {
  const claimed = known.get(found) ?? readDigests(found) ?? 'unclear'
  known.set(found, claimed)
  return claimed === 'unclear' ? undefined : claimed
}

function readDigests(found: FoundBundle): string[] | undefined {
  try {
    const value = parseJson(found.text, { what: found.source, maxBytes: MAX_BUNDLE_FILE_BYTES })
    return isJsonObject(value) ? digestsOfBundle(value, found.source) : []
  } catch {
    return undefined
  }
}

function digestsOfBundle(bundle: JsonObject, what: string): string[] {
  if (isJsonObject(bundle.messageSignature)) return digestOfMessage(bundle.messageSignature)
  const envelope = isJsonObject(bundle.dsseEnvelope) ? bundle.dsseEnvelope : bundle
  if (typeof envelope.payload !== 'string') return []
  const limits = { what, maxBytes: MAX_BUNDLE_FILE_BYTES, maxDepth: MAX_DEPTH }
  const statement = parseJson(Buffer.from(envelope.payload, 'base64'), limits)
  if (!isJsonObject(statement) || !Array.isArray(statement.subject)) return []
  return statement.subject.flatMap(digestsOfSubject)
}

function digestsOfSubject(subject: JsonValue): string[] {
  if (!isJsonObject(subject) || !isJsonObject(subject.digest)) return []
  return Object.entries(subject.digest).map(([algorithm, value]) => `${algorithm}:${String(value)}`)
}

function digestOfMessage(message: JsonObject): string[] {
  const { messageDigest } = message
  if (!isJsonObject(messageDigest) || typeof messageDigest.digest !== 'string') return []
  const digest = Buffer.from(messageDigest.digest, 'base64')
  const algorithm = MESSAGE_ALGORITHMS.get(digest.byteLength)
  return algorithm === undefined ? [] : [`${algorithm}:${digest.toString('hex')}`]
}
