import { constants, type KeyObject, verify } from 'node:crypto'
import { wasVerified } from './known-signatures.ts'
import type { KeyDigest } from './signing-key.ts'

/** The one digest that goes with a curve (sigstore/architecture-docs, algorithm registry). */
const CURVES: Readonly<Record<string, KeyDigest>> = {
  prime256v1: 'sha256',
  secp384r1: 'sha384',
  secp521r1: 'sha512',
}

/** The digest that a key signs over; null for keys that hash by themselves. */
export function digestOf(key: KeyObject): KeyDigest | null {
  if (key.asymmetricKeyType === 'ec') return CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? null
  return key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'rsa-pss' ? 'sha256' : null
}

/** How a key signs, in words for people: over which digest, and how the signature is written. */
export function signatureForm(key: KeyObject): { readonly digest: KeyDigest | 'none'; readonly encoding: string } {
  const digest = digestOf(key) ?? 'none'
  return { digest, encoding: ENCODINGS[key.asymmetricKeyType ?? ''] ?? 'raw' }
}

const ENCODINGS: Readonly<Record<string, string>> = {
  ec: 'ECDSA, ASN.1 DER',
  rsa: 'RSA, PKCS #1 v1.5',
  'rsa-pss': 'RSA, PSS',
  ed25519: 'Ed25519, 64 bytes',
  'ml-dsa-65': 'ML-DSA, 3309 bytes',
}

/** Kinds of keys that hash by themselves, in a way that no digest of the artifact stands for. */
export function signsWholeMessage(key: KeyObject): boolean {
  return !['ec', 'rsa', 'rsa-pss'].includes(key.asymmetricKeyType ?? '')
}

/** Whether a signature over all these bytes is the key's; of a key for RSA-PSS with a salt of any length. */
export function isSignatureOf(key: KeyObject, message: Uint8Array, signature: Uint8Array): boolean {
  return wasVerified(key, message, signature) || verify(digestOf(key), message, keyInput(key), signature)
}

/** Whether an ECDSA signature in the form `r || s`, both as long as the curve's order (IEEE P1363), is the key's. */
export function isFixedSizeSignatureOf(key: KeyObject, message: Uint8Array, signature: Uint8Array): boolean {
  if (key.asymmetricKeyType !== 'ec') return false
  return verify(digestOf(key), message, { key, dsaEncoding: 'ieee-p1363' }, signature)
}

/** A key for RSA-PSS says so itself; how long the salt is, the signature tells. */
function keyInput(key: KeyObject): Parameters<typeof verify>[2] {
  if (key.asymmetricKeyType !== 'rsa-pss') return key
  return { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }
}

/** A key in words: `P-256`, `RSA 3072`, `Ed25519`, `ML-DSA-65`. */
export function keyName(key: KeyObject): string {
  const { namedCurve = '', modulusLength = 0 } = key.asymmetricKeyDetails ?? {}
  switch (key.asymmetricKeyType) {
    case 'ec':
      return { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' }[namedCurve] ?? namedCurve
    case 'rsa':
      return `RSA ${modulusLength}`
    case 'rsa-pss':
      return `RSA-PSS ${modulusLength}`
    case 'ed25519':
      return 'Ed25519'
    case 'ml-dsa-65':
      return 'ML-DSA-65'
    default:
      return key.asymmetricKeyType ?? 'of an unknown kind'
  }
}
