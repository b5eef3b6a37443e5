import { constants, type KeyObject, privateEncrypt, sign } from 'node:crypto'
import { promisify } from 'node:util'
import { digestOf } from './algorithm.ts'
import { digestInfo } from './digest-signature.ts'
import { signPss } from './pss-signature.ts'

const signInThread = promisify(sign)

/** A signature over bytes as verifiers of envelopes expect it: ECDSA as DER, RSA-PSS with a salt as long as its digest. */
export function signMessage(privateKey: KeyObject, message: Uint8Array): Promise<Buffer> {
  return signInThread(digestOf(privateKey), message, withPadding(privateKey))
}

/**
 * A signature over a digest; the platform would hash once more, so a library does it for curves, and padding by hand
 * for RSA. Randomness goes into ECDSA, so that no two are equal: a log takes each once.
 *
 * @throws TypeError for a key that signs whole messages only
 */
export async function signDigest(privateKey: KeyObject, digest: Uint8Array): Promise<Buffer> {
  switch (privateKey.asymmetricKeyType) {
    case 'ec':
      return signOnCurve(privateKey, digest)
    case 'rsa': {
      const padding = constants.RSA_PKCS1_PADDING
      return privateEncrypt({ key: privateKey, padding }, digestInfo(digestOf(privateKey) ?? '', digest))
    }
    case 'rsa-pss':
      return signPss(privateKey, digest)
    default:
      throw new TypeError(`a key of ${privateKey.asymmetricKeyType ?? 'this kind'} signs no digest`)
  }
}

async function signOnCurve(privateKey: KeyObject, digest: Uint8Array): Promise<Buffer> {
  const { p256, p384, p521 } = await import('@noble/curves/nist.js')
  const curves: Readonly<Record<string, typeof p256>> = { prime256v1: p256, secp384r1: p384, secp521r1: p521 }
  const curve = curves[privateKey.asymmetricKeyDetails?.namedCurve ?? '']
  if (curve === undefined) throw new TypeError('a key on this curve signs no digest')
  const secret = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url')
  try {
    return Buffer.from(curve.sign(digest, secret, { prehash: false, format: 'der', extraEntropy: true }))
  } finally {
    secret.fill(0)
  }
}

function withPadding(key: KeyObject): KeyObject | { key: KeyObject; padding: number; saltLength: number } {
  if (key.asymmetricKeyType !== 'rsa-pss') return key
  return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
}
