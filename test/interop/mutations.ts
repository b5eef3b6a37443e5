import type { JsonObject, JsonValue } from '@slsa-actions/wire'

type Path = readonly (string | number)[]
type Change = (bundle: JsonObject, other: JsonObject) => JsonObject | string

const MATERIAL = ['verificationMaterial'] as const
const CERTIFICATE = [...MATERIAL, 'certificate', 'rawBytes'] as const
const ENTRIES = [...MATERIAL, 'tlogEntries'] as const
const ENTRY = [...ENTRIES, 0] as const
const PROOF = [...ENTRY, 'inclusionProof'] as const
const CHECKPOINT = [...PROOF, 'checkpoint', 'envelope'] as const
const STAMPS = [...MATERIAL, 'timestampVerificationData'] as const
const STAMP = [...STAMPS, 'rfc3161Timestamps', 0, 'signedTimestamp'] as const

/** Changes of a good bundle by their names, which the table of docs/cosign-differences.md uses. */
export const MUTATIONS: Readonly<Record<string, Change>> = {
  'nothing changed': (bundle) => bundle,
  'written over many lines': (bundle) => JSON.stringify(bundle, undefined, 2),
  'a bit of the certificate': (bundle) => bit(bundle, CERTIFICATE, 300),
  'a bit of the signature': (bundle) => bit(bundle, signaturePath(bundle), 20),
  'a bit of what is signed': (bundle) => bit(bundle, contentPath(bundle), 10),
  'a bit of the log entry': (bundle) => bit(bundle, [...ENTRY, 'canonicalizedBody'], 60),
  'a bit of the log id': (bundle) => bit(bundle, [...ENTRY, 'logId', 'keyId'], 12),
  'a bit of the root hash': (bundle) => bit(bundle, [...PROOF, 'rootHash'], 5),
  'a bit of the proof': (bundle) => bit(bundle, [...PROOF, 'hashes', 0], 5),
  'a bit of the timestamp': (bundle) => bit(bundle, STAMP, -9),
  'another origin in the checkpoint': (bundle) => set(bundle, CHECKPOINT, `x${String(at(bundle, CHECKPOINT))}`),
  'a checkpoint without signatures': (bundle) =>
    set(bundle, CHECKPOINT, `${String(at(bundle, CHECKPOINT)).split('\n\n')[0]}\n\n`),
  'words after the checkpoint': (bundle) => set(bundle, CHECKPOINT, `${String(at(bundle, CHECKPOINT))}words\n`),
  'another size in the proof': (bundle) => set(bundle, [...PROOF, 'treeSize'], '99'),
  'another index in the proof': (bundle) => set(bundle, [...PROOF, 'logIndex'], '0'),
  'another index of the entry': (bundle) => set(bundle, [...ENTRY, 'logIndex'], '99'),
  'another time of the entry': (bundle) => set(bundle, [...ENTRY, 'integratedTime'], '1777636801'),
  'a negative index': (bundle) => set(bundle, [...ENTRY, 'logIndex'], '-1'),
  'another kind of entry': (bundle) => set(bundle, [...ENTRY, 'kindVersion', 'kind'], 'rpm'),
  'no log entry': (bundle) => set(bundle, ENTRIES, []),
  'no proof': (bundle) => set(bundle, PROOF, undefined),
  'no promise': (bundle) => set(bundle, [...ENTRY, 'inclusionPromise'], undefined),
  'no timestamp': (bundle) => set(bundle, STAMPS, undefined),
  'no certificate': (bundle) => set(bundle, [...MATERIAL, 'certificate'], undefined),
  'no signature': (bundle) => set(bundle, signaturePath(bundle), ''),
  'the log entry twice': (bundle) => set(bundle, ENTRIES, [at(bundle, ENTRY), at(bundle, ENTRY)]),
  'the timestamp twice': (bundle) => {
    const list = [...STAMPS, 'rfc3161Timestamps']
    return set(bundle, list, [at(bundle, [...list, 0]), at(bundle, [...list, 0])])
  },
  'the certificate of another bundle': (bundle, other) => set(bundle, CERTIFICATE, at(other, CERTIFICATE)),
  'the log entry of another bundle': (bundle, other) => set(bundle, ENTRY, at(other, ENTRY)),
  'the timestamp of another bundle': (bundle, other) => set(bundle, STAMP, at(other, STAMP)),
  'the signature of another bundle': (bundle, other) =>
    set(bundle, signaturePath(bundle), at(other, signaturePath(other))),
  'a field that nobody knows': (bundle) => ({ ...bundle, more: 1 }),
  'a field twice': (bundle) => JSON.stringify(bundle).replace('{', `{"mediaType":${JSON.stringify(bundle.mediaType)},`),
  'base64 without padding': (bundle) =>
    set(bundle, [...ENTRY, 'logId', 'keyId'], String(at(bundle, [...ENTRY, 'logId', 'keyId'])).replace(/=+$/, '')),
  'an unknown version': (bundle) => ({ ...bundle, mediaType: 'application/vnd.dev.sigstore.bundle.v0.9+json' }),
  'an older version': (bundle) => ({ ...bundle, mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2' }),
  'bytes after the certificate': (bundle) => set(bundle, CERTIFICATE, `${append(String(at(bundle, CERTIFICATE)))}`),
  'a bundle cut in half': (bundle) => JSON.stringify(bundle).slice(0, 2000),
}

function signaturePath(bundle: JsonObject): Path {
  return bundle.dsseEnvelope === undefined
    ? ['messageSignature', 'signature']
    : ['dsseEnvelope', 'signatures', 0, 'sig']
}

function contentPath(bundle: JsonObject): Path {
  return bundle.dsseEnvelope === undefined
    ? ['messageSignature', 'messageDigest', 'digest']
    : ['dsseEnvelope', 'payload']
}

function append(base64: string): string {
  return Buffer.concat([Buffer.from(base64, 'base64'), Buffer.from([5, 0])]).toString('base64')
}

function bit(bundle: JsonObject, path: Path, place: number): JsonObject {
  const bytes = Buffer.from(String(at(bundle, path)), 'base64')
  const where = place < 0 ? bytes.byteLength + place : place
  bytes[where] = (bytes[where] ?? 0) ^ 1
  return set(bundle, path, bytes.toString('base64'))
}

function at(value: JsonValue, path: Path): JsonValue {
  let found: unknown = value
  for (const step of path) found = (found as Record<string | number, unknown> | undefined)?.[step]
  return found as JsonValue
}

function set(bundle: JsonObject, path: Path, to: JsonValue | undefined): JsonObject {
  const copy = structuredClone(bundle)
  const holder = at(copy, path.slice(0, -1)) as Record<string | number, JsonValue>
  const last = path.at(-1) ?? ''
  if (to === undefined) delete holder[last]
  else holder[last] = to
  return copy
}
