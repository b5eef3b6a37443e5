import { canonicalJson, type JsonObject } from '@slsa-actions/wire'
import { sha256 } from './keys.ts'

/** Names of digests in log entries of version 2. */
export type HashAlgorithm = 'SHA2_256' | 'SHA2_384' | 'SHA2_512'

/** A body as the log keeps it: keys in order, no spaces. Bytes stay as they are. */
export function canonicalBody(body: JsonObject | Buffer): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.from(canonicalJson(body))
}

/**
 * A hashedrekord of Rekor v1.
 *
 * @param verifier PEM of a certificate or public key
 */
export function hashedRekordV1(entry: {
  readonly digest: Buffer
  readonly algorithm?: 'sha256' | 'sha384' | 'sha512'
  readonly signature: Buffer
  readonly verifier: string
}): JsonObject {
  return {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: entry.algorithm ?? 'sha256', value: entry.digest.toString('hex') } },
      signature: {
        content: entry.signature.toString('base64'),
        publicKey: { content: Buffer.from(entry.verifier).toString('base64') },
      },
    },
  }
}

/**
 * A dsse entry of Rekor v1, which keeps digests of envelope and payload, and the signatures.
 *
 * @param envelope the text that was sent
 */
export function dsseV1(entry: {
  readonly envelope: string
  readonly payload: Buffer
  readonly signatures: readonly { readonly signature: Buffer; readonly verifier: string }[]
}): JsonObject {
  const hash = (bytes: Buffer | string): JsonObject => ({ algorithm: 'sha256', value: sha256(bytes).toString('hex') })
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: hash(entry.envelope),
      payloadHash: hash(entry.payload),
      signatures: entry.signatures.map(({ signature, verifier }) => ({
        signature: signature.toString('base64'),
        verifier: Buffer.from(verifier).toString('base64'),
      })),
    },
  }
}

/** Who made a signature, as Rekor v2 is told: DER of a certificate, or of a public key. */
export interface VerifierV2 {
  readonly kind: 'certificate' | 'public-key'
  readonly der: Buffer
  /** PublicKeyDetails of protobuf-specs. */
  readonly keyDetails: string
}

/** A hashedrekord of Rekor v2. */
export function hashedRekordV2(entry: {
  readonly digest: Buffer
  readonly algorithm?: HashAlgorithm
  readonly signature: Buffer
  readonly verifier: VerifierV2
}): JsonObject {
  const { kind, der, keyDetails } = entry.verifier
  const rawBytes = der.toString('base64')
  return {
    apiVersion: '0.0.2',
    kind: 'hashedrekord',
    spec: {
      hashedRekordV002: {
        data: { algorithm: entry.algorithm ?? 'SHA2_256', digest: entry.digest.toString('base64') },
        signature: {
          content: entry.signature.toString('base64'),
          verifier: {
            keyDetails,
            ...(kind === 'certificate' ? { x509Certificate: { rawBytes } } : { publicKey: { rawBytes } }),
          },
        },
      },
    },
  }
}
