import type { KeyObject } from 'node:crypto'
import { type DigestName, type KeyKind, kindOf } from './keys.ts'
import type { HashAlgorithm } from './log-body.ts'

/** A signing algorithm of protobuf-specs (PublicKeyDetails) that a log takes: the key it needs and its digest. */
export interface KeyDetails {
  readonly kind: KeyKind
  readonly digest: DigestName
}

/** What Rekor v2 takes. Ed25519 only prehashed, as it sees digests only. */
export const KEY_DETAILS: Readonly<Record<string, KeyDetails>> = {
  PKIX_ECDSA_P256_SHA_256: { kind: 'P-256', digest: 'sha256' },
  PKIX_ECDSA_P384_SHA_384: { kind: 'P-384', digest: 'sha384' },
  PKIX_ECDSA_P521_SHA_512: { kind: 'P-521', digest: 'sha512' },
  PKIX_RSA_PKCS1V15_2048_SHA256: { kind: 'RSA-2048', digest: 'sha256' },
  PKIX_RSA_PKCS1V15_3072_SHA256: { kind: 'RSA-3072', digest: 'sha256' },
  PKIX_RSA_PKCS1V15_4096_SHA256: { kind: 'RSA-4096', digest: 'sha256' },
  PKIX_ED25519_PH: { kind: 'Ed25519', digest: 'sha512' },
}

/** Name of the algorithm that goes with a key. */
export function keyDetailsOf(key: KeyObject): string {
  const kind = kindOf(key)
  return Object.entries(KEY_DETAILS).find(([, details]) => details.kind === kind)?.[0] ?? 'PKIX_ED25519_PH'
}

/** Name of a digest in protobuf-specs. */
export function hashAlgorithm(digest: DigestName): HashAlgorithm {
  return ({ sha256: 'SHA2_256', sha384: 'SHA2_384', sha512: 'SHA2_512' } as const)[digest]
}
