import { constants, type KeyObject, publicDecrypt, timingSafeEqual, verify } from 'node:crypto'
import { wasVerified } from './known-signatures.ts'
import { verifyPss } from './pss-signature.ts'

/** DER of the DigestInfo before the digest (RFC 8017, section 9.2, note 1). */
const DIGEST_INFO: Readonly<Record<string, string>> = {
  sha256: '3031300d060960864801650304020105000420',
  sha384: '3041300d060960864801650304020205000430',
  sha512: '3051300d060960864801650304020305000440',
}

/** Checks a signature for a digest; made before the verification, which does not wait. */
export type DigestVerifier = (key: KeyObject, digest: Buffer, algorithm: string, signature: Buffer) => boolean

type Curve = typeof import('@noble/curves/nist.js')['p256']

/**
 * A check of signatures where only the digest is at hand. The platform hashes by itself, so curves are checked by a
 * library, and RSA by its padding. False for keys of other kinds.
 *
 * @param message bytes that have the digest, if they are at hand: the platform checks curves thirty times as fast
 */
export async function createDigestVerifier(message?: Uint8Array): Promise<DigestVerifier> {
  const curves = message === undefined ? await loadCurves() : {}
  return (key, digest, algorithm, signature) => {
    if (message !== undefined && key.asymmetricKeyType === 'ec')
      return wasVerified(key, message, signature) || verify(algorithm, message, key, signature)
    const curve = key.asymmetricKeyType === 'ec' ? curves[key.asymmetricKeyDetails?.namedCurve ?? ''] : undefined
    if (curve !== undefined) return verifyEc(curve, key, digest, signature)
    if (key.asymmetricKeyType === 'rsa-pss') return algorithm === 'sha256' && verifyPss(key, digest, signature)
    return key.asymmetricKeyType === 'rsa' && verifyRsa(key, digest, algorithm, signature)
  }
}

async function loadCurves(): Promise<Readonly<Record<string, Curve>>> {
  const { p256, p384, p521 } = await import('@noble/curves/nist.js')
  return { prime256v1: p256, secp384r1: p384, secp521r1: p521 }
}

function verifyEc(curve: Curve, key: KeyObject, digest: Buffer, signature: Buffer): boolean {
  const { x, y } = key.export({ format: 'jwk' })
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(x ?? '', 'base64url'), Buffer.from(y ?? '', 'base64url')])
  try {
    return curve.verify(signature, digest, point, { prehash: false, lowS: false, format: 'der' })
  } catch {
    return false
  }
}

/** What RSA PKCS#1 signs for a digest. @throws RangeError for an algorithm that is not known */
export function digestInfo(algorithm: string, digest: Uint8Array): Buffer {
  const prefix = DIGEST_INFO[algorithm]
  if (prefix === undefined) throw new RangeError(`no DigestInfo for "${algorithm}"`)
  return Buffer.concat([Buffer.from(prefix, 'hex'), digest])
}

function verifyRsa(key: KeyObject, digest: Buffer, algorithm: string, signature: Buffer): boolean {
  if (DIGEST_INFO[algorithm] === undefined) return false
  const expected = digestInfo(algorithm, digest)
  try {
    const found = publicDecrypt({ key, padding: constants.RSA_PKCS1_PADDING }, signature)
    return found.byteLength === expected.byteLength && timingSafeEqual(found, expected)
  } catch {
    return false
  }
}
