import { type KeyObject, sign } from 'node:crypto'

/**
 * An ECDSA signature over a sha256 digest, DER; the platform would hash once more, so a library does it. Randomness goes
 * into it, so that no two are equal: a log takes each once.
 */
export async function signDigest(privateKey: KeyObject, digest: Buffer): Promise<Buffer> {
  const { p256 } = await import('@noble/curves/nist.js')
  const { d } = privateKey.export({ format: 'jwk' })
  const secret = Buffer.from(d ?? '', 'base64url')
  try {
    return Buffer.from(p256.sign(digest, secret, { prehash: false, format: 'der', extraEntropy: true }))
  } finally {
    secret.fill(0)
  }
}

/** An ECDSA signature over bytes, hashed with sha256, DER. */
export function signBytes(privateKey: KeyObject, bytes: Uint8Array): Buffer {
  return sign('sha256', bytes, privateKey)
}
