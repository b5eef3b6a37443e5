import { constants, createHash, type KeyObject, publicDecrypt } from 'node:crypto'
import { eddsa } from '@noble/curves/abstract/edwards.js'
import { ed25519 } from '@noble/curves/ed25519.js'
import { p256, p384, p521 } from '@noble/curves/nist.js'
import { nothing, octets, oid, sequence } from './der.ts'
import { type DigestName, kindOf, spki } from './keys.ts'
import { OID } from './oids.ts'

/**
 * Whether a signature is valid over something of which only the digest is known, as logs check it: ECDSA, RSA PKCS#1
 * v1.5, or Ed25519ph (sha512).
 */
export function isDigestSignature(key: KeyObject, name: DigestName, digest: Buffer, signature: Buffer): boolean {
  const kind = kindOf(key)
  try {
    switch (kind) {
      case 'P-256':
      case 'P-384':
      case 'P-521': {
        const curve = { 'P-256': p256, 'P-384': p384, 'P-521': p521 }[kind]
        return curve.verify(signature, digest, pointOf(key), { prehash: false, lowS: false, format: 'der' })
      }
      case 'Ed25519':
        return ed25519OverDigest.verify(signature, digest, spki(key).subarray(-32))
      default:
        return isRsaSignature(key, name, digest, signature)
    }
  } catch {
    return false
  }
}

/** Ed25519ph (RFC 8032, 5.1) for somebody who has the sha512 already: its prefix, then the digest as it is. */
const ed25519OverDigest = eddsa(ed25519.Point, (bytes: Uint8Array) => createHash('sha512').update(bytes).digest(), {
  domain: (data: Uint8Array, context: Uint8Array) =>
    Buffer.concat([
      Buffer.from('SigEd25519 no Ed25519 collisions'),
      Buffer.from([1, context.byteLength]),
      context,
      data,
    ]),
})

/** RSA gives back what was signed: an algorithm and a digest (RFC 8017, 9.2). */
function isRsaSignature(key: KeyObject, name: DigestName, digest: Buffer, signature: Buffer): boolean {
  const found = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature)
  return found.equals(sequence(sequence(oid(OID[name]), nothing()), octets(digest)))
}

/** The uncompressed point at the end of the key information. */
function pointOf(key: KeyObject): Buffer {
  const size = { 'P-256': 65, 'P-384': 97, 'P-521': 133 }[kindOf(key) as 'P-256' | 'P-384' | 'P-521']
  return spki(key).subarray(-size)
}
