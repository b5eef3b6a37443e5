import { bundleFromJSON, bundleToJSON } from '@sigstore/bundle'
import { isJsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { partsOfTimestamp } from './der.ts'

/** The bundle as a reader has it, and what it calls itself. */
interface Meaning {
  readonly bundle: JsonValue
  readonly mediaType: JsonValue | undefined
}

/**
 * How the meaning of a changed bundle stands to that of the good one: `same` (written otherwise), `weaker` (evidence was
 * left out, and all that remains is as it was and enough), `other`. Told by the field's own parser, not by what is tested.
 */
export function compareMeaning(changed: string, good: string): 'same' | 'weaker' | 'other' {
  const [one, two] = [meaningOf(changed), meaningOf(good)]
  if (one === undefined || two === undefined || !isEnough(one)) return 'other'
  if (JSON.stringify(one.bundle) === JSON.stringify(two.bundle)) return 'same'
  return isWithin(one.bundle, two.bundle, '') ? 'weaker' : 'other'
}

/** The bundle in one form; undefined for what is no bundle, or holds anything that the field's parser drops or mends. */
function meaningOf(text: string): Meaning | undefined {
  try {
    const value = parseJson(text, { what: 'bundle', maxBytes: 64 * 1024 * 1024 })
    const bundle = bundleToJSON(bundleFromJSON(value)) as unknown as JsonValue
    if (!isInPlace(value, '') || !isKept(value, bundle)) return undefined
    return { bundle: sorted(withoutHints(bundle)), mediaType: isJsonObject(value) ? value.mediaType : undefined }
  } catch {
    return undefined
  }
}

/** The fields of each message, by the name of the field that holds it. */
const FIELDS: Readonly<Record<string, string>> = {
  '': 'mediaType verificationMaterial dsseEnvelope messageSignature',
  verificationMaterial: 'certificate x509CertificateChain tlogEntries timestampVerificationData',
  certificate: 'rawBytes',
  x509CertificateChain: 'certificates',
  certificates: 'rawBytes',
  tlogEntries: 'logIndex logId kindVersion integratedTime inclusionPromise inclusionProof canonicalizedBody',
  logId: 'keyId',
  kindVersion: 'kind version',
  inclusionPromise: 'signedEntryTimestamp',
  inclusionProof: 'logIndex rootHash treeSize hashes checkpoint',
  checkpoint: 'envelope',
  timestampVerificationData: 'rfc3161Timestamps',
  rfc3161Timestamps: 'signedTimestamp',
  dsseEnvelope: 'payload payloadType signatures',
  signatures: 'sig keyid',
  messageSignature: 'messageDigest signature',
  messageDigest: 'algorithm digest',
}

/** Whether every name stands where it belongs; the field's parser passes over the others. */
function isInPlace(value: JsonValue, holder: string): boolean {
  if (Array.isArray(value)) return value.every((one) => isInPlace(one, holder))
  if (!isJsonObject(value)) return true
  const known = (Object.hasOwn(FIELDS, holder) ? FIELDS[holder] : undefined)?.split(' ') ?? []
  return Object.entries(value).every(([name, found]) => known.includes(name) && isInPlace(found, name))
}

/** What a field that is left out stands for. */
const DEFAULTS = ['', '0']

/** Whether all that is written was read as it stands: base64 in its one form, whole numbers without ornament. */
function isKept(written: JsonValue, read: JsonValue | undefined): boolean {
  if (written === null) return read === undefined
  if (Array.isArray(written)) {
    const list = read ?? []
    return Array.isArray(list) && list.length === written.length && written.every((one, at) => isKept(one, list[at]))
  }
  if (isJsonObject(written)) {
    const fields = isJsonObject(read) ? read : {}
    return Object.entries(written).every(([name, found]) => isKept(found, fields[name]))
  }
  return read === undefined ? DEFAULTS.includes(String(written)) : String(written) === String(read)
}

const FIRST_VERSION = 'application/vnd.dev.sigstore.bundle+json;version=0.1'
const LATER_VERSIONS = [
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
]

/**
 * Whether there is a log entry at all, each with what its version rests on, a promise in the first and a proof later,
 * and somebody who vouches for the time. Nothing but the media type tells the version, and nobody signs that.
 */
function isEnough({ bundle, mediaType }: Meaning): boolean {
  if (mediaType !== FIRST_VERSION && !LATER_VERSIONS.includes(String(mediaType))) return false
  const material = fieldOf(bundle, 'verificationMaterial')
  const entries = listOf(fieldOf(material, 'tlogEntries'))
  const stamps = listOf(fieldOf(fieldOf(material, 'timestampVerificationData'), 'rfc3161Timestamps'))
  const promised = entries.filter((entry) => fieldOf(entry, 'inclusionPromise') !== undefined)
  const needed = mediaType === FIRST_VERSION ? 'inclusionPromise' : 'inclusionProof'
  const isLogged = entries.length > 0 && entries.every((entry) => fieldOf(entry, needed) !== undefined)
  return isLogged && promised.length + stamps.length > 0
}

function fieldOf(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(value) ? value[name] : undefined
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
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

const SIGNATURE_LINE = /^\u2014 [^\s+]+ [A-Za-z0-9+/]+={0,2}$/

/** The same checkpoint with the signature of its log, the first; more are of witnesses, whom nobody asks. */
function isSignedAlike(part: string, whole: string): boolean {
  const [[note, ...signed], [other, ...had]] = [part.split('\n\n'), whole.split('\n\n')]
  const [lines, [log = '']] = [signed.join('\n\n').split('\n'), had.join('\n\n').split('\n')]
  const areLines = lines.pop() === '' && lines.every((line) => SIGNATURE_LINE.test(line))
  return note === other && areLines && lines.includes(log)
}

/** The same timestamp with some of the certificates that it brought along, each once. */
function isStampedAlike(part: string, whole: string): boolean {
  const [one, two] = [part, whole].map((base64) => partsOfTimestamp(Buffer.from(base64, 'base64')))
  if (one === undefined || two === undefined || one.rest !== two.rest) return false
  const { certificates } = one
  return (
    certificates.every((certificate) => two.certificates.includes(certificate)) &&
    new Set(certificates).size === certificates.length
  )
}
