import { createHash, type KeyObject, timingSafeEqual, verify } from 'node:crypto'
import { Pkcs11Error } from '../error.ts'
import type { TokenScheme } from '../types.ts'
import { type Curve, curveByName } from './curve.ts'
import { derOfEcdsa, isEcdsaOfDigest, isEcdsaOfMessage, leftmost } from './ecdsa.ts'
import { isPkcs1OfDigest, isPssOfDigest } from './rsa.ts'
import { HASH_BY_BYTES, hashOf, signedBytes } from './scheme.ts'

/** What the token gets for some data, looked at before anything is sent. */
export function toSign(key: KeyObject, scheme: TokenScheme, data: Uint8Array, message?: Uint8Array): Uint8Array {
  const bytes = signedBytes(scheme, data)
  if (message !== undefined && bytes !== message && !isDigestOf(data, message)) {
    throw new Pkcs11Error('SCHEME', `the digest to sign with ${scheme} is not that of the message`)
  }
  return scheme === 'ecdsa' ? leftmost(curveOf(key), data) : bytes
}

/**
 * The signature that leaves: DER for ECDSA, and verified against the public key.
 *
 * @throws Pkcs11Error `SIGNATURE_WRONG`
 */
export function finishedSignature(
  key: KeyObject,
  scheme: TokenScheme,
  data: Uint8Array,
  raw: Buffer,
  message?: Uint8Array,
): Buffer | undefined {
  switch (scheme) {
    case 'ecdsa': {
      const signature = derOfEcdsa(curveOf(key), raw)
      if (signature === undefined) return undefined
      const isValid =
        message === undefined
          ? isEcdsaOfDigest(curveOf(key), key, data, raw)
          : isEcdsaOfMessage(key, message, data.length, raw)
      return isValid ? signature : undefined
    }
    case 'rsa-pkcs1-sha256':
    case 'rsa-pkcs1-sha384':
    case 'rsa-pkcs1-sha512':
      return isPkcs1OfDigest(key, hashOf(scheme) ?? 'sha256', data, raw) ? raw : undefined
    case 'rsa-pss-sha256':
      return isPssOfDigest(key, data, raw) ? raw : undefined
    case 'ed25519':
    case 'ml-dsa-65':
      return verify(null, data, key, raw) ? raw : undefined
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
