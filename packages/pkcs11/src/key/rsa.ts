import { constants, createHash, type KeyObject, publicDecrypt } from 'node:crypto'
import { digestInfo, type HashName, PSS_SALT } from './scheme.ts'

/** Whether a signature is PKCS#1 v1.5 over the digest (RFC 8017, section 8.2.2). */
export function isPkcs1OfDigest(key: KeyObject, hash: HashName, digest: Uint8Array, signature: Buffer): boolean {
  const found = opened(key, signature, constants.RSA_PKCS1_PADDING)
  return found?.equals(digestInfo(hash, digest)) === true
}

/** Whether a signature is RSA-PSS over the SHA-256 digest with a salt of 32 bytes (RFC 8017, section 9.1.2). */
export function isPssOfDigest(key: KeyObject, digest: Uint8Array, signature: Buffer): boolean {
  const encoded = opened(key, signature, constants.RSA_NO_PADDING)
  const bits = (key.asymmetricKeyDetails?.modulusLength ?? 0) - 1
  const length = Math.ceil(bits / 8)
  // A modulus of 8k + 1 bits has one byte more than the message that is encoded in it.
  const message = encoded?.subarray(encoded.length - length)
  if (message === undefined || message.at(-1) !== 0xbc) return false
  const masked = message.subarray(0, length - digest.length - 1)
  const hash = message.subarray(length - digest.length - 1, -1)
  const spare = 8 * length - bits
  if (((masked[0] ?? 0) & (0xff00 >> spare) & 0xff) !== 0) return false
  const stream = mask(hash, masked.length)
  const block = Buffer.from(masked.map((byte, index) => byte ^ (stream[index] ?? 0)))
  block[0] = (block[0] ?? 0) & (0xff >> spare)
  const padding = block.subarray(0, block.length - PSS_SALT)
  if (padding.at(-1) !== 1 || padding.subarray(0, -1).some((byte) => byte !== 0)) return false
  const salt = block.subarray(block.length - PSS_SALT)
  return createHash('sha256').update(Buffer.alloc(8)).update(digest).update(salt).digest().equals(hash)
}

/** What the key makes of a signature; undefined for one of another length than its modulus, which OpenSSL would fill up. */
function opened(key: KeyObject, signature: Buffer, padding: number): Buffer | undefined {
  if (signature.length !== Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8)) return undefined
  try {
    return publicDecrypt({ key, padding }, signature)
  } catch {
    return undefined
  }
}

/** MGF1 with SHA-256 (RFC 8017, appendix B.2.1). */
function mask(seed: Buffer, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, counter) => {
    const number = Buffer.alloc(4)
    number.writeUInt32BE(counter)
    return createHash('sha256').update(seed).update(number).digest()
  })
  return Buffer.concat(blocks).subarray(0, length)
}
