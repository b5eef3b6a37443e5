import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { refused } from '../outcome/index.ts'
import { checkCheckpoint } from './checkpoint-form.ts'
import { base64At, listAt, malformed, objectAt, onlyKnown } from './parse-fields.ts'

const HASH_BYTES = 32
/** A tree of 2^64 leaves has proofs of 64 hashes. */
const MAX_HASHES = 64
/** Version of the bodies of Rekor v2; the kind `intoto`, which v2 does not know, has it as well. */
const VERSION_2 = '0.0.2'
const MAX_INDEX = 2n ** 63n - 1n

const ENTRY = [
  'logIndex',
  'logId',
  'kindVersion',
  'integratedTime',
  'inclusionPromise',
  'inclusionProof',
  'canonicalizedBody',
]
const PROOF = ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint']

/**
 * Checks the shape of a transparency log entry, and that the inclusion proof and the checkpoint it rests on say the same
 * root and size. The verifier takes both from the checkpoint alone, so a proof that says otherwise would pass it.
 *
 * @param version of the bundle: the first one rests on promises, later ones on proofs
 * @throws CoreError bad-input `BUNDLE`, refused `LOG_ENTRY`
 */
export function checkLogEntry(value: JsonValue, version: string, path: string): void {
  const entry = objectAt(value, path)
  onlyKnown(entry, ENTRY, path)
  wholeAt(entry.logIndex ?? '0', `${path}.logIndex`)
  if (entry.integratedTime !== undefined) wholeAt(entry.integratedTime, `${path}.integratedTime`)
  const logId = objectAt(entry.logId, `${path}.logId`)
  onlyKnown(logId, ['keyId'], `${path}.logId`)
  base64At(logId.keyId, `${path}.logId.keyId`)
  const kind = objectAt(entry.kindVersion, `${path}.kindVersion`)
  onlyKnown(kind, ['kind', 'version'], `${path}.kindVersion`)
  if (typeof kind.kind !== 'string' || typeof kind.version !== 'string')
    throw malformed(`${path}.kindVersion`, 'must name kind and version')
  base64At(entry.canonicalizedBody, `${path}.canonicalizedBody`)
  const evidence = version === '0.1' ? 'inclusionPromise' : 'inclusionProof'
  if (entry[evidence] === undefined || entry[evidence] === null)
    throw refused('LOG_ENTRY', `${path}: has no ${evidence}, so nothing shows that it is in the log`)
  if (entry.inclusionPromise !== undefined && entry.inclusionPromise !== null) {
    const promise = objectAt(entry.inclusionPromise, `${path}.inclusionPromise`)
    onlyKnown(promise, ['signedEntryTimestamp'], `${path}.inclusionPromise`)
    base64At(promise.signedEntryTimestamp, `${path}.inclusionPromise.signedEntryTimestamp`)
  }
  if (entry.inclusionProof !== undefined && entry.inclusionProof !== null)
    checkProof(objectAt(entry.inclusionProof, `${path}.inclusionProof`), `${path}.inclusionProof`)
  if (kind.version === VERSION_2 && kind.kind !== 'intoto') checkUnsigned(entry, path)
}

/**
 * Logs of version 2 sign neither index nor time of an entry, only its place in the tree: the index must be that place,
 * and there is no time.
 */
function checkUnsigned(entry: JsonObject, path: string): void {
  const proof = objectAt(entry.inclusionProof ?? undefined, `${path}.inclusionProof`)
  if (String(entry.logIndex ?? '0') !== String(proof.logIndex ?? '0'))
    throw refused('LOG_ENTRY', `${path}: the index of the entry is not the one of its inclusion proof`)
  if (String(entry.integratedTime ?? '0') !== '0')
    throw refused('LOG_ENTRY', `${path}: states a time, which a log of version 2 does not give`)
  if (entry.inclusionPromise !== undefined && entry.inclusionPromise !== null)
    throw refused('LOG_ENTRY', `${path}: holds a promise, which a log of version 2 does not give`)
}

function checkProof(proof: JsonObject, path: string): void {
  onlyKnown(proof, PROOF, path)
  const index = wholeAt(proof.logIndex ?? '0', `${path}.logIndex`)
  const size = wholeAt(proof.treeSize, `${path}.treeSize`)
  if (size === 0n || index >= size)
    throw refused('LOG_ENTRY', `${path}: the entry ${index} lies outside of a tree of ${size}`)
  const root = base64At(proof.rootHash, `${path}.rootHash`)
  const hashes = listAt(proof.hashes ?? [], `${path}.hashes`)
  if (hashes.length > MAX_HASHES)
    throw refused('LOG_ENTRY', `${path}: ${hashes.length} hashes; no tree needs more than ${MAX_HASHES}`)
  const bytes = [root, ...hashes.map((hash, at) => base64At(hash, `${path}.hashes[${at}]`))]
  if (bytes.some((hash) => hash.byteLength !== HASH_BYTES))
    throw refused('LOG_ENTRY', `${path}: a hash is not ${HASH_BYTES} bytes long`)
  const checkpoint = objectAt(proof.checkpoint, `${path}.checkpoint`)
  onlyKnown(checkpoint, ['envelope'], `${path}.checkpoint`)
  checkCheckpoint(checkpoint.envelope, size, root, `${path}.checkpoint.envelope`)
}

/** A whole number that is not negative, written as a text or as a number. */
function wholeAt(value: JsonValue | undefined, path: string): bigint {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
  if (typeof text !== 'string') throw malformed(path, 'must be a whole number')
  if (!/^(0|[1-9]\d{0,18})$/.test(text) || BigInt(text) > MAX_INDEX)
    throw refused('LOG_ENTRY', `${path}: "${text.slice(0, 40)}" is not a whole number from 0`)
  return BigInt(text)
}
