import type { PublicKey } from './public-key.ts'

/** Digest that a key signs over, by its kind and size (sigstore/protobuf-specs, algorithm registry). */
export type KeyDigest = 'sha256' | 'sha384' | 'sha512'

/**
 * A private key that signs, wherever it is: in a file, at a KMS, in a token. It never shows itself.
 */
export interface SigningKey {
  readonly publicKey: PublicKey
  /** For messages and reports: where the key is, without any secret. */
  readonly source: string
  readonly digestAlgorithm: KeyDigest
  /** Signs bytes as verifiers of a DSSE envelope expect it: ECDSA as DER, over {@link digestAlgorithm}. */
  sign(message: Uint8Array): Promise<Buffer>
  /** Signs what is known by its digest alone; undefined for keys that need all bytes (Ed25519, ML-DSA). */
  readonly signDigest: ((digest: Uint8Array) => Promise<Buffer>) | undefined
  /** Logs out, zeroes what can be zeroed. Safe to call twice. */
  close(): Promise<void>
}
