import { createHash, X509Certificate } from 'node:crypto'
import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import { badInput } from '../../outcome/index.ts'
import { predicateTypeOf } from './claims.ts'
import { SIMPLE_SIGNING_MEDIA_TYPE } from './legacy-payload.ts'

/** A signature or attestation as a layer of a tag's manifest. */
export interface LegacyLayer {
  readonly bytes: Buffer
  readonly mediaType: string
  readonly annotations: Readonly<Record<string, string>>
}

/** Certificates above a signer's, as the trust root has them: DER, the issuing one first, the root last. */
export type Authorities = readonly (readonly Uint8Array[])[]

const ENVELOPE_MEDIA_TYPE = 'application/vnd.dsse.envelope.v1+json'
const ANNOTATION = {
  signature: 'dev.cosignproject.cosign/signature',
  certificate: 'dev.sigstore.cosign/certificate',
  chain: 'dev.sigstore.cosign/chain',
  bundle: 'dev.sigstore.cosign/bundle',
  timestamp: 'dev.sigstore.cosign/rfc3161timestamp',
  predicateType: 'predicateType',
} as const
const MAX_ENTRY = 64 * 1024 * 1024

/**
 * The layer of a tag `.sig`: the payload, with the signature over it and what vouches for the signer as annotations.
 *
 * @param bundle of a plain signature over the payload
 * @throws CoreError bad-input `STORE` for a bundle of something else
 * @see cosign, specs/SIGNATURE_SPEC.md
 */
export function signatureLayer(bundle: JsonObject, payload: Buffer, authorities: Authorities): LegacyLayer {
  const { messageSignature } = bundle
  if (!isJsonObject(messageSignature) || typeof messageSignature.signature !== 'string')
    throw unfit('the signature over its payload is missing')
  const [timestamp] = list(materialOf(bundle).timestampVerificationData, 'rfc3161Timestamps')
  const signed = typeof timestamp?.signedTimestamp === 'string' ? timestamp.signedTimestamp : undefined
  return {
    bytes: payload,
    mediaType: SIMPLE_SIGNING_MEDIA_TYPE,
    annotations: {
      [ANNOTATION.signature]: messageSignature.signature,
      ...signerOf(bundle, authorities),
      ...logged(bundle, payload),
      ...(signed === undefined ? {} : { [ANNOTATION.timestamp]: JSON.stringify({ SignedRFC3161Timestamp: signed }) }),
    },
  }
}

/**
 * The layer of a tag `.att`: the envelope, byte for byte as the log saw it. A timestamp is left out: it is over the
 * signature, and cosign compares it with the envelope, so that one with it verifies nowhere.
 *
 * @param bundle of an attestation
 * @throws CoreError bad-input `STORE` for a bundle of something else, or an entry of another envelope
 * @see cosign, specs/ATTESTATION_SPEC.md
 */
export function attestationLayer(bundle: JsonObject, authorities: Authorities): LegacyLayer {
  if (!isJsonObject(bundle.dsseEnvelope)) throw unfit('it is no attestation')
  const bytes = Buffer.from(JSON.stringify(bundle.dsseEnvelope))
  return {
    bytes,
    mediaType: ENVELOPE_MEDIA_TYPE,
    annotations: {
      // Empty says that the signature is in the envelope.
      [ANNOTATION.signature]: '',
      [ANNOTATION.predicateType]: predicateTypeOf(bundle) ?? '',
      ...signerOf(bundle, authorities),
      ...logged(bundle, bytes),
    },
  }
}

/** Certificate and chain as PEM; nothing for a key. Older readers know the root only, and need what is between. */
function signerOf(bundle: JsonObject, authorities: Authorities): Record<string, string> {
  const { certificate } = materialOf(bundle)
  if (!isJsonObject(certificate) || typeof certificate.rawBytes !== 'string') return {}
  const leaf = new X509Certificate(Buffer.from(certificate.rawBytes, 'base64'))
  return { [ANNOTATION.certificate]: leaf.toString(), [ANNOTATION.chain]: chainOf(leaf, authorities) }
}

function chainOf(leaf: X509Certificate, authorities: Authorities): string {
  const chains = authorities.map((chain) => chain.map((der) => new X509Certificate(der)))
  const chain = chains.find(([issuer]) => issuer !== undefined && hasIssued(issuer, leaf))
  return (chain ?? []).map((certificate) => certificate.toString()).join('')
}

function hasIssued(issuer: X509Certificate, leaf: X509Certificate): boolean {
  try {
    return leaf.checkIssued(issuer) && leaf.verify(issuer.publicKey)
  } catch {
    // A key that the platform does not know: not by this one.
    return false
  }
}

/**
 * The promise of a log of version 1, the only one that old readers know. Whatever has none, as every entry of version 2,
 * is not written: readers would take the annotation for a promise that is wrong.
 */
function logged(bundle: JsonObject, content: Buffer): Record<string, string> {
  for (const entry of list(materialOf(bundle), 'tlogEntries')) {
    const promise = isJsonObject(entry.inclusionPromise) ? entry.inclusionPromise.signedEntryTimestamp : undefined
    const logId = isJsonObject(entry.logId) ? entry.logId.keyId : undefined
    if (typeof promise !== 'string' || typeof logId !== 'string' || typeof entry.canonicalizedBody !== 'string')
      continue
    const digest = digestIn(entry.canonicalizedBody)
    // Old readers know no other: such an entry would make them refuse the signature itself.
    if (digest.algorithm !== 'sha256') continue
    if (digest.value !== createHash('sha256').update(content).digest('hex'))
      throw unfit('its log entry is of other bytes than readers of the tag would hash')
    const annotation = {
      SignedEntryTimestamp: promise,
      Payload: {
        body: entry.canonicalizedBody,
        integratedTime: Number(entry.integratedTime),
        logIndex: Number(entry.logIndex),
        logID: Buffer.from(logId, 'base64').toString('hex'),
      },
    }
    return { [ANNOTATION.bundle]: JSON.stringify(annotation) }
  }
  return {}
}

/** The digest that an entry is of: of the payload, or of the whole envelope. */
function digestIn(canonicalizedBody: string): JsonObject {
  const body = parseJson(Buffer.from(canonicalizedBody, 'base64'), { what: 'log entry', maxBytes: MAX_ENTRY })
  const spec = isJsonObject(body) && isJsonObject(body.spec) ? body.spec : {}
  const digest = isJsonObject(spec.data) ? spec.data.hash : spec.envelopeHash
  return isJsonObject(digest) ? digest : {}
}

function materialOf({ verificationMaterial }: JsonObject): JsonObject {
  return isJsonObject(verificationMaterial) ? verificationMaterial : {}
}

function list(value: JsonObject[string] | undefined, name: string): JsonObject[] {
  const entries = isJsonObject(value) ? value[name] : undefined
  return Array.isArray(entries) ? entries.filter(isJsonObject) : []
}

function unfit(problem: string) {
  return badInput('STORE', `registry-format: a bundle cannot be written as a tag, because ${problem}`, {
    remedy: 'leave `registry-format` out: the bundle itself is written as a referrer',
  })
}
