import { X509Certificate } from 'node:crypto'
import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'

/** Largest statement that is looked at, in bytes. */
const MAX_STATEMENT = 32 * 1024 * 1024

/** Predicate type that a bundle, unverified, claims in its statement; undefined for one that has none. */
export function predicateTypeOf(bundle: JsonObject): string | undefined {
  const { dsseEnvelope } = bundle
  if (!isJsonObject(dsseEnvelope) || typeof dsseEnvelope.payload !== 'string') return undefined
  const payload = Buffer.from(dsseEnvelope.payload, 'base64')
  const statement = parseJson(payload, { what: 'statement', maxBytes: MAX_STATEMENT, maxDepth: 100 })
  return isJsonObject(statement) && typeof statement.predicateType === 'string' ? statement.predicateType : undefined
}

/** Identities that the certificate of a bundle, unverified, names; none for a bundle signed with a key. */
export function claimedIdentities(bundle: JsonObject): string[] {
  const material = isJsonObject(bundle.verificationMaterial) ? bundle.verificationMaterial : {}
  const { certificate } = material
  if (!isJsonObject(certificate) || typeof certificate.rawBytes !== 'string') return []
  const names = new X509Certificate(Buffer.from(certificate.rawBytes, 'base64')).subjectAltName ?? ''
  return names.split(', ').map((name) => name.replace(/^(?:URI|email):/, '').replace(/^"(.*)"$/, '$1'))
}
