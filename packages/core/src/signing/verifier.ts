import { createHash, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { type KeyDigest, keyName } from '../key/index.ts'

/** What a signature is verified with, as bundle and log name it. */
export type Verifier = KnownVerifier &
  ({ readonly kind: 'certificate' } | { readonly kind: 'public-key'; readonly hint: string })

interface KnownVerifier {
  /** Of the certificate, or of the key's SubjectPublicKeyInfo. */
  readonly der: Buffer
  readonly pem: string
  /** Name of key and digest in protobuf-specs (PublicKeyDetails); undefined for those that no log of version 2 takes. */
  readonly keyDetails: string | undefined
}

/** The digest that a signature was made over. */
export interface SignedDigest {
  readonly algorithm: KeyDigest
  readonly value: Buffer
}

/** Keys that a log of version 2 takes, by their names. */
const KEY_DETAILS: Readonly<Record<string, string>> = {
  'P-256': 'PKIX_ECDSA_P256_SHA_256',
  'P-384': 'PKIX_ECDSA_P384_SHA_384',
  'P-521': 'PKIX_ECDSA_P521_SHA_512',
  'RSA 2048': 'PKIX_RSA_PKCS1V15_2048_SHA256',
  'RSA 3072': 'PKIX_RSA_PKCS1V15_3072_SHA256',
  'RSA 4096': 'PKIX_RSA_PKCS1V15_4096_SHA256',
}

/** The name of a key in a log of version 2; undefined for one that it does not take. */
export function keyDetailsOf(key: KeyObject): string | undefined {
  return KEY_DETAILS[keyName(key)]
}

/** A certificate that signs. */
export function certificateVerifier(der: Buffer): Verifier {
  const { publicKey } = new X509Certificate(der)
  return { kind: 'certificate', der, pem: pemOf('CERTIFICATE', der), keyDetails: keyDetailsOf(publicKey) }
}

/**
 * A key that signs by itself. Its hint is the base64 of the sha256 of its DER, as cosign 3.1.3 writes it and looks it up
 * (cosign, internal/key/svkeypair.go).
 */
export function keyVerifier(der: Buffer): Verifier {
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
  const hint = createHash('sha256').update(der).digest('base64')
  return { kind: 'public-key', der, pem: pemOf('PUBLIC KEY', der), keyDetails: keyDetailsOf(key), hint }
}

function pemOf(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}
