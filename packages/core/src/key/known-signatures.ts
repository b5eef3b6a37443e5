// Signatures that were verified where they were made. The bundle around one is verified as if it came from a stranger, and
// a signature of a curve takes longer to verify than all the rest, so it is not computed a second time.
import { createHash, type KeyObject } from 'node:crypto'

/** More are never on their way at once. */
const MAX_KNOWN = 1024

/** Digests of the messages, by key and signature. */
const known = new WeakMap<KeyObject, Map<string, Buffer>>()

/** Remembers that a signature over these bytes was verified with the key, until it is asked for once. */
export function rememberVerified(key: KeyObject, message: Uint8Array, signature: Uint8Array): void {
  const ofKey = known.get(key) ?? new Map<string, Buffer>()
  known.set(key, ofKey)
  ofKey.set(nameOf(signature), digestOf(message))
  if (ofKey.size <= MAX_KNOWN) return
  for (const oldest of ofKey.keys()) {
    ofKey.delete(oldest)
    return
  }
}

/** Whether exactly this signature over exactly these bytes was verified with the key; says so once. */
export function wasVerified(key: KeyObject, message: Uint8Array, signature: Uint8Array): boolean {
  const ofKey = known.get(key)
  const name = ofKey === undefined || ofKey.size === 0 ? undefined : nameOf(signature)
  const digest = name === undefined ? undefined : ofKey?.get(name)
  if (name === undefined || digest === undefined) return false
  ofKey?.delete(name)
  return digestOf(message).equals(digest)
}

function nameOf(signature: Uint8Array): string {
  return Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength).toString('latin1')
}

function digestOf(message: Uint8Array): Buffer {
  return createHash('sha256').update(message).digest()
}
