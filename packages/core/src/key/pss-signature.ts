import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

const HASH = 'sha256'
const HASH_BYTES = 32
const TRAILER = 0xbc

/**
 * Checks an RSA-PSS signature with SHA-256 for a digest, since the platform only takes whole messages: EMSA-PSS-VERIFY,
 * for a salt of any length that the key allows.
 *
 * @see RFC 8017, sections 8.1.2 and 9.1.2
 */
export function verifyPss(key: KeyObject, digest: Buffer, signature: Buffer): boolean {
  const { modulusLength = 0, saltLength: leastSalt = 0 } = key.asymmetricKeyDetails ?? {}
  if (signature.byteLength !== Math.ceil(modulusLength / 8) || digest.byteLength !== HASH_BYTES) return false
  const bits = modulusLength - 1
  const block = openBlock(key, signature)?.subarray(-Math.ceil(bits / 8))
  if (block === undefined || block.at(-1) !== TRAILER) return false
  const hash = block.subarray(-HASH_BYTES - 1, -1)
  const masked = block.subarray(0, -HASH_BYTES - 1)
  const unused = 8 * block.byteLength - bits
  if (((masked[0] ?? 0xff) & ~(0xff >> unused) & 0xff) !== 0) return false
  const mask = maskOf(hash, masked.byteLength)
  const data = masked.map((byte, index) => byte ^ (mask[index] ?? 0))
  data[0] = (data[0] ?? 0) & (0xff >> unused)
  const one = data.findIndex((byte) => byte !== 0)
  if (data[one] !== 1) return false
  const salt = data.subarray(one + 1)
  if (salt.byteLength < leastSalt) return false
  const again = createHash(HASH).update(Buffer.alloc(8)).update(digest).update(salt).digest()
  return timingSafeEqual(again, hash)
}

/**
 * An RSA-PSS signature with SHA-256 over a digest, with a salt as long as it: EMSA-PSS-ENCODE.
 *
 * @see RFC 8017, sections 8.1.1 and 9.1.1
 */
export function signPss(privateKey: KeyObject, digest: Uint8Array): Buffer {
  const { modulusLength = 0 } = privateKey.asymmetricKeyDetails ?? {}
  const bits = modulusLength - 1
  const salt = randomBytes(HASH_BYTES)
  const hash = createHash(HASH).update(Buffer.alloc(8)).update(digest).update(salt).digest()
  const data = Buffer.alloc(Math.ceil(bits / 8) - HASH_BYTES - 1)
  data[data.byteLength - salt.byteLength - 1] = 1
  salt.copy(data, data.byteLength - salt.byteLength)
  const mask = maskOf(hash, data.byteLength)
  const masked = data.map((byte, index) => byte ^ (mask[index] ?? 0))
  masked[0] = (masked[0] ?? 0) & (0xff >> (8 * Math.ceil(bits / 8) - bits))
  const block = Buffer.concat([masked, hash, Buffer.of(TRAILER)])
  const whole = Buffer.concat([Buffer.alloc(Math.ceil(modulusLength / 8) - block.byteLength), block])
  const der = plainPrivateKey(privateKey)
  try {
    const plain = createPrivateKey({ key: der, format: 'der', type: 'pkcs1' })
    return privateDecrypt({ key: plain, padding: constants.RSA_NO_PADDING }, whole)
  } finally {
    der.fill(0)
  }
}

/** The RSAPrivateKey in a PKCS#8 key: its last element, an octet string behind version and algorithm. */
function plainPrivateKey(key: KeyObject): Buffer {
  const der = key.export({ format: 'der', type: 'pkcs8' })
  const version = elementAt(der, elementAt(der, 0).content)
  const algorithm = elementAt(der, version.end)
  const octets = elementAt(der, algorithm.end)
  const plain = Buffer.from(der.subarray(octets.content, octets.end))
  der.fill(0)
  return plain
}

/** The signature to the power of the public exponent, without any padding looked at. */
function openBlock(key: KeyObject, signature: Buffer): Buffer | undefined {
  try {
    // The platform does this only with keys that are not bound to one padding.
    const plain = createPublicKey({ key: plainKey(key), format: 'der', type: 'pkcs1' })
    return publicEncrypt({ key: plain, padding: constants.RSA_NO_PADDING }, signature)
  } catch {
    return undefined
  }
}

/** The RSAPublicKey in a SubjectPublicKeyInfo: its last element, a bit string behind its count of unused bits. */
function plainKey(key: KeyObject): Buffer {
  const der = key.export({ format: 'der', type: 'spki' })
  const algorithm = elementAt(der, elementAt(der, 0).content)
  const bits = elementAt(der, algorithm.end)
  return der.subarray(bits.content + 1, bits.end)
}

/** Where the content of a DER element begins, and where it ends. The platform wrote it, so its form is known. */
function elementAt(der: Buffer, at: number): { readonly content: number; readonly end: number } {
  const first = der[at + 1] ?? 0
  const count = first < 0x80 ? 0 : first & 0x7f
  const length = count === 0 ? first : der.readUIntBE(at + 2, count)
  const content = at + 2 + count
  return { content, end: content + length }
}

/** MGF1 (RFC 8017, appendix B.2.1). */
function maskOf(seed: Buffer, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / HASH_BYTES) }, (_, index) => {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(index)
    return createHash(HASH).update(seed).update(counter).digest()
  })
  return Buffer.concat(blocks).subarray(0, length)
}
