import type { StoreItem } from '../storage/index.ts'
import { type Subject, subjectFromDescriptor } from '../subject/index.ts'

/** SHA-256 digests of one digit, `digest('a')`. */
export const digest = (digit: string): { readonly sha256: string } => ({ sha256: digit.repeat(64) })

/** A subject of a name and digest. */
export const subject = (name: string, digests: Readonly<Record<string, string>> = digest('a')): Subject =>
  subjectFromDescriptor({ name, digest: digests })

/** A bundle of an attestation, as far as finding looks at it; nothing in it verifies. */
export function attestationText(
  subjects: readonly { name?: string; digest: Readonly<Record<string, string>> }[],
): string {
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject: subjects, predicateType: 'x:y', predicate: {} }
  const payload = Buffer.from(JSON.stringify(statement)).toString('base64')
  return JSON.stringify({ dsseEnvelope: { payloadType: 'application/vnd.in-toto+json', payload, signatures: [] } })
}

/** A bundle of a signature over a digest, as far as finding looks at it. */
export function signatureText(hex: string): string {
  const messageDigest = { algorithm: 'SHA2_256', digest: Buffer.from(hex, 'hex').toString('base64') }
  return JSON.stringify({ messageSignature: { messageDigest, signature: '' } })
}

/** An item for a store, out of subjects. */
export function storeItem(fileName: string, subjects: readonly Subject[], kind = 'provenance'): StoreItem {
  const text = attestationText(subjects)
  return { bundle: JSON.parse(text), text, subjects, kind, fileName }
}
