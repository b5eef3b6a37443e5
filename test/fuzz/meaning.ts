import { bundleFromJSON, bundleToJSON } from '@sigstore/bundle'
import { isJsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { partsOfTimestamp } from './der.ts'

/**
 * How the meaning of a changed bundle stands to that of the good one: `same` (written otherwise), `weaker` (evidence was
 * left out, and all that remains is as it was), `other`. Told by the field's own parser, not by what is tested.
 */
export function compareMeaning(changed: string, good: string): 'same' | 'weaker' | 'other' {
  const [one, two] = [meaningOf(changed), meaningOf(good)]
  if (one === undefined || two === undefined) return 'other'
  if (JSON.stringify(one) === JSON.stringify(two)) return 'same'
  return isWithin(one, two, '') ? 'weaker' : 'other'
}

/** The bundle in one form; undefined for what is no bundle, or has names that none has. */
function meaningOf(text: string): JsonValue | undefined {
  try {
    const value = parseJson(text, { what: 'bundle', maxBytes: 64 * 1024 * 1024 })
    const known = namesIn(JSON.parse(text) as JsonValue)
    const bundle = bundleToJSON(bundleFromJSON(value)) as unknown as JsonValue
    if ([...known].some((name) => !NAMES.has(name))) return undefined
    return sorted(withoutHints(bundle))
  } catch {
    return undefined
  }
}

const NAMES = new Set(
  (
    'mediaType verificationMaterial certificate x509CertificateChain certificates rawBytes tlogEntries ' +
    'timestampVerificationData rfc3161Timestamps signedTimestamp logIndex logId keyId kindVersion kind version ' +
    'integratedTime inclusionPromise signedEntryTimestamp inclusionProof rootHash treeSize hashes checkpoint envelope ' +
    'canonicalizedBody dsseEnvelope payload payloadType signatures sig keyid messageSignature messageDigest algorithm ' +
    'digest signature'
  ).split(' '),
)

function namesIn(value: JsonValue): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set()
  const inner = Object.values(value).flatMap((found) => [...namesIn(found)])
  return new Set([...(Array.isArray(value) ? [] : Object.keys(value)), ...inner])
}

/** The hint of a key id is read by nobody; versions of the same shape have several names. */
function withoutHints(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutHints)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, found]) =>
      name === 'keyid' || name === 'mediaType' ? [] : [[name, withoutHints(found)]],
    ),
  )
}

function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((name) => [name, sorted(value[name] ?? null)]),
  )
}

const LISTS = ['tlogEntries', 'rfc3161Timestamps']
/** Evidence that may be left out; what is left is judged by itself. */
const EVIDENCE = [...LISTS, 'inclusionPromise', 'inclusionProof', 'timestampVerificationData']

const UNSIGNED = ['logIndex', 'integratedTime']

function isWithin(part: JsonValue, whole: JsonValue, name: string): boolean {
  if (name === 'envelope') return isSignedAlike(String(part), String(whole))
  if (name === 'signedTimestamp') return isStampedAlike(String(part), String(whole))
  if (Array.isArray(part) && Array.isArray(whole)) {
    if (LISTS.includes(name)) return part.every((one) => whole.some((other) => isWithin(one, other, '')))
    return part.length === whole.length && part.every((one, at) => isWithin(one, whole[at] ?? null, ''))
  }
  if (isJsonObject(part) && isJsonObject(whole)) {
    // Without a promise nobody vouches for index and time, and nobody is told them.
    const unsigned = 'canonicalizedBody' in part && !('inclusionPromise' in part) ? UNSIGNED : []
    const isKept = Object.entries(part).every(
      ([key, found]) => unsigned.includes(key) || (key in whole && isWithin(found, whole[key] ?? null, key)),
    )
    return isKept && Object.keys(whole).every((key) => key in part || [...EVIDENCE, ...unsigned].includes(key))
  }
  return part === whole
}

/** The same checkpoint with a signature that it had; more are of witnesses, whom nobody asks. */
function isSignedAlike(part: string, whole: string): boolean {
  const [[note, signatures = ''], [other, others = '']] = [part.split('\n\n'), whole.split('\n\n')]
  return note === other && others.split('\n').some((line) => line !== '' && signatures.split('\n').includes(line))
}

/** The same timestamp with some of the certificates that it brought along, each once. */
function isStampedAlike(part: string, whole: string): boolean {
  const [one, two] = [part, whole].map((base64) => partsOfTimestamp(Buffer.from(base64, 'base64')))
  const brought = one?.certificates ?? []
  const isSome = brought.every((certificate) => two?.certificates.includes(certificate))
  return one?.rest === two?.rest && isSome && new Set(brought).size === brought.length
}
