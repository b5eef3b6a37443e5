import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { nothing, oid, sequence } from './der.ts'

/** A key pair of the platform. */
export interface KeyPair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

/** Keys that the services take. */
export type KeyKind = 'P-256' | 'P-384' | 'P-521' | 'RSA-2048' | 'RSA-3072' | 'RSA-4096' | 'Ed25519'

export type DigestName = 'sha256' | 'sha384' | 'sha512'

/** Fresh keys. RSA takes the longest, up to a second. */
export function generateKeys(kind: KeyKind = 'P-256'): KeyPair {
  switch (kind) {
    case 'P-256':
    case 'P-384':
    case 'P-521':
      return generateKeyPairSync('ec', { namedCurve: kind })
    case 'RSA-2048':
    case 'RSA-3072':
    case 'RSA-4096':
      return generateKeyPairSync('rsa', { modulusLength: Number(kind.slice(4)) })
    case 'Ed25519':
      return generateKeyPairSync('ed25519')
  }
}

/** What a key is, read from it. @throws Error for a key that no service takes */
export function kindOf(key: KeyObject): KeyKind {
  const { namedCurve, modulusLength } = key.asymmetricKeyDetails ?? {}
  const curve = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' }[namedCurve ?? '']
  if (key.asymmetricKeyType === 'ed25519') return 'Ed25519'
  if (curve !== undefined) return curve as KeyKind
  if (key.asymmetricKeyType === 'rsa' && [2048, 3072, 4096].includes(modulusLength ?? 0))
    return `RSA-${modulusLength}` as KeyKind
  throw new Error(`unsupported public key: ${key.asymmetricKeyType} ${namedCurve ?? modulusLength ?? ''}`)
}

/** Digest that goes with a key when nothing else is said; Ed25519 has its own inside. */
export function digestOf(key: KeyObject): DigestName {
  const kind = kindOf(key)
  if (kind === 'P-384') return 'sha384'
  return kind === 'P-521' ? 'sha512' : 'sha256'
}

/** Signature over bytes: ECDSA in DER, RSA PKCS#1 v1.5, or Ed25519. */
export function signBytes(keys: KeyPair, bytes: Uint8Array, digest = digestOf(keys.privateKey)): Buffer {
  return sign(kindOf(keys.privateKey) === 'Ed25519' ? null : digest, bytes, keys.privateKey)
}

/** Subject public key information in DER. */
export function spki(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' })
}

/** The 20 bytes that key identifiers are: sha1 of the whole key information, as good as any. */
export function keyIdentifier(key: KeyObject): Buffer {
  return createHash('sha1').update(spki(key)).digest()
}

/** AlgorithmIdentifier of a signature by this key. */
export function signatureAlgorithm(key: KeyObject, digest = digestOf(key)): Buffer {
  const kind = kindOf(key)
  if (kind === 'Ed25519') return sequence(oid('1.3.101.112'))
  if (kind.startsWith('RSA'))
    return sequence(oid(`1.2.840.113549.1.1.${{ sha256: 11, sha384: 12, sha512: 13 }[digest]}`), nothing())
  return sequence(oid(`1.2.840.10045.4.3.${{ sha256: 2, sha384: 3, sha512: 4 }[digest]}`))
}

/** Bytes as PEM of a certificate, with the line end that services write. */
export function certificatePem(der: Uint8Array): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .match(/.{1,64}/g)
  return `-----BEGIN CERTIFICATE-----\n${(lines ?? []).join('\n')}\n-----END CERTIFICATE-----\n`
}

export function sha256(...parts: readonly (Uint8Array | string)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
