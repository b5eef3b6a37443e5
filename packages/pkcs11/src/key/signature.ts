import { createHash, type KeyObject, timingSafeEqual, verify } from 'node:crypto'
import { promisify } from 'node:util'
import { Pkcs11Error } from '../error.ts'
import type { TokenScheme } from '../types.ts'
import { type Curve, curveByName } from './curve.ts'
import { derOfEcdsa, leftmost, questionOfDigest } from './ecdsa.ts'
import { isPkcs1OfDigest, isPssOfDigest } from './rsa.ts'
import { HASH_BY_BYTES, type HashName, hashOf, signedBytes } from './scheme.ts'

/** What the token gets for some data, looked at before anything is sent. */
export function toSign(key: KeyObject, scheme: TokenScheme, data: Uint8Array, message?: Uint8Array): Uint8Array {
  const bytes = signedBytes(scheme, data)
  if (message !== undefined && bytes !== message && !isDigestOf(data, message)) {
    throw new Pkcs11Error('SCHEME', `the digest to sign with ${scheme} is not that of the message`)
  }
  return scheme === 'ecdsa' ? leftmost(curveOf(key), data) : bytes
}

/** Asks OpenSSL; a curve's signature is DER. It takes as long as a fast token takes to sign, or longer. */
export type Verify = (
  hash: HashName | null,
  message: Uint8Array,
  key: KeyObject,
  signature: Buffer,
) => boolean | Promise<boolean>

/** At once, in this thread: a single signature is done soonest so. */
export const verifyHere: Verify = verify
/** In the pool of the platform: while many wait, the token signs the next, and this thread prepares it. */
export const verifyBeside: Verify = promisify(verify)

/** The signature that leaves: DER for ECDSA, and verified against the public key; undefined for one that is not the key's. */
export async function finishedSignature(
  key: KeyObject,
  scheme: TokenScheme,
  data: Uint8Array,
  raw: Buffer,
  message?: Uint8Array,
  verifies: Verify = verifyHere,
): Promise<Buffer | undefined> {
  switch (scheme) {
    case 'ecdsa': {
      const signature = derOfEcdsa(curveOf(key), raw)
      const hash = HASH_BY_BYTES[data.length]
      if (signature === undefined || hash === undefined) return undefined
      // With the key as it is: named with options it is looked at for a fifth of the time that verifying takes.
      const asked = message === undefined ? questionOfDigest(curveOf(key), key, data, raw) : { hash, message, key }
      return (await verifies(asked.hash, asked.message, asked.key, signature)) ? signature : undefined
    }
    case 'rsa-pkcs1-sha256':
    case 'rsa-pkcs1-sha384':
    case 'rsa-pkcs1-sha512':
      return isPkcs1OfDigest(key, hashOf(scheme) ?? 'sha256', data, raw) ? raw : undefined
    case 'rsa-pss-sha256':
      return isPssOfDigest(key, data, raw) ? raw : undefined
    case 'ed25519':
    case 'ml-dsa-65':
      return (await verifies(null, data, key, raw)) ? raw : undefined
  }
}

/** Curves that were asked for: a key tells its details anew each time, which costs a tenth of a signature. */
const CURVE_OF = new WeakMap<KeyObject, Curve>()

function curveOf(key: KeyObject): Curve {
  const known = CURVE_OF.get(key)
  if (known !== undefined) return known
  const curve = curveByName(key.asymmetricKeyDetails?.namedCurve ?? '')
  if (curve === undefined) {
    throw new Pkcs11Error('SCHEME', `a key of type ${key.asymmetricKeyType} does not sign with ecdsa`)
  }
  CURVE_OF.set(key, curve)
  return curve
}

function isDigestOf(digest: Uint8Array, message: Uint8Array): boolean {
  const hash = HASH_BY_BYTES[digest.length]
  return hash !== undefined && timingSafeEqual(createHash(hash).update(message).digest(), digest)
}
