import { CKG_MGF1_SHA256, CKM } from '../abi/constants.ts'
import { Pkcs11Error } from '../error.ts'
import type { Mechanism } from '../protocol.ts'
import type { TokenScheme } from '../types.ts'

export type HashName = 'sha256' | 'sha384' | 'sha512'

/** Hash functions by the length of their digests. */
export const HASH_BY_BYTES: Readonly<Record<number, HashName>> = { 32: 'sha256', 48: 'sha384', 64: 'sha512' }

/** What stands before the digest in a DigestInfo (RFC 8017, section 9.2, note 1). */
const DIGEST_INFO: Readonly<Record<HashName, string>> = {
  sha256: '3031300d060960864801650304020105000420',
  sha384: '3041300d060960864801650304020205000430',
  sha512: '3051300d060960864801650304020305000440',
}

/** Salt of RSA-PSS, as long as the digest. */
export const PSS_SALT = 32

/** The hash that a scheme fixes, or undefined where it takes several (ECDSA) or none. */
export function hashOf(scheme: TokenScheme): HashName | undefined {
  if (scheme === 'rsa-pss-sha256') return 'sha256'
  return scheme.startsWith('rsa-pkcs1-') ? (scheme.slice('rsa-pkcs1-'.length) as HashName) : undefined
}

/** The mechanism of a scheme, by number. */
export function mechanismNumber(scheme: TokenScheme): number {
  return mechanismOf(scheme).type
}

/** The mechanism of a scheme. Those that hash by themselves are left alone: fewer tokens have them. */
export function mechanismOf(scheme: TokenScheme): Mechanism {
  switch (scheme) {
    case 'ecdsa':
      return { type: CKM.ecdsa }
    case 'rsa-pkcs1-sha256':
    case 'rsa-pkcs1-sha384':
    case 'rsa-pkcs1-sha512':
      return { type: CKM.rsaPkcs }
    case 'rsa-pss-sha256':
      return { type: CKM.rsaPkcsPss, pss: { hash: CKM.sha256, mgf: CKG_MGF1_SHA256, saltLength: PSS_SALT } }
    case 'ed25519':
      return { type: CKM.eddsa }
    case 'ml-dsa-65':
      return { type: CKM.mlDsa }
  }
}

/**
 * What the token signs for the data of a scheme: the digest, for PKCS#1 its DigestInfo, or the message.
 *
 * @throws Pkcs11Error `SCHEME` for a digest of another length
 */
export function signedBytes(scheme: TokenScheme, data: Uint8Array): Uint8Array {
  if (scheme === 'ed25519' || scheme === 'ml-dsa-65') return data
  const expected = hashOf(scheme)
  const hash = HASH_BY_BYTES[data.length]
  if (hash === undefined || (expected !== undefined && hash !== expected)) {
    throw new Pkcs11Error('SCHEME', `${scheme} signs a ${expected ?? 'SHA-2'} digest, and got ${data.length} bytes`)
  }
  return scheme.startsWith('rsa-pkcs1-') ? digestInfo(hash, data) : data
}

/** DER of a DigestInfo. */
export function digestInfo(hash: HashName, digest: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(DIGEST_INFO[hash], 'hex'), digest])
}
