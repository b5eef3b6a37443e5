import { createHash } from 'node:crypto'
import type { Descriptor } from '@slsa-actions/oci'
import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import { type CoreError, refused } from '../../outcome/index.ts'
import { utf8Of } from '../../subject/index.ts'
import type { FoundBundle } from '../store.ts'

/** Annotations of a layer (cosign 2 and 3, pkg/oci/internal/signature). */
const SIGNATURE = 'dev.cosignproject.cosign/signature'
const CERTIFICATE = 'dev.sigstore.cosign/certificate'
const CHAIN = 'dev.sigstore.cosign/chain'
const BUNDLE = 'dev.sigstore.cosign/bundle'
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp'

/** A promise of the log is all the evidence that this form has. */
const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle+json;version=0.1'
const MAX_ANNOTATION = 1024 * 1024

/**
 * A signature over an image in the form that cosign had before version 3, as the Sigstore bundle that it is equal to:
 * over the payload, with the promise of the log. Whatever the annotations say has to verify as in any bundle.
 *
 * @throws CoreError refused `BUNDLE`, `SIGNATURE`
 */
export function signatureOfLayer(layer: Descriptor, payload: Buffer, source: string): FoundBundle {
  const signature = layer.annotations?.[SIGNATURE]
  if (signature === undefined || signature === '') throw refused('SIGNATURE', `${source}: holds no signature`)
  const digest = createHash('sha256').update(payload).digest('base64')
  const bundle = {
    mediaType: MEDIA_TYPE,
    verificationMaterial: materialOf(layer, source),
    messageSignature: { messageDigest: { algorithm: 'SHA2_256', digest }, signature },
  }
  return { text: JSON.stringify(bundle), source, signedPayload: payload }
}

/**
 * An attestation of an image in that form: the envelope is the layer.
 *
 * @throws CoreError refused `BUNDLE`, `TIMESTAMP`
 */
export function attestationOfLayer(layer: Descriptor, bytes: Buffer, source: string): FoundBundle {
  if (layer.annotations?.[TIMESTAMP] !== undefined) {
    // cosign stamps all of the envelope here, and the signature everywhere else.
    throw refused('TIMESTAMP', `${source}: its timestamp is over the envelope, not over the signature`, {
      remedy: 'attest anew as a Sigstore bundle, which cosign 3 and this suite write',
    })
  }
  const envelope = readObject(utf8Of(bytes) ?? '', `${source}: envelope`)
  return {
    text: JSON.stringify({
      mediaType: MEDIA_TYPE,
      verificationMaterial: materialOf(layer, source),
      dsseEnvelope: envelope,
    }),
    source,
  }
}

function materialOf({ annotations = {} }: Descriptor, source: string): JsonObject {
  const { [CERTIFICATE]: certificate, [CHAIN]: chain, [BUNDLE]: promise, [TIMESTAMP]: timestamp } = annotations
  return {
    ...signerOf(certificate, chain, source),
    tlogEntries: isGiven(promise) ? [logEntryOf(readObject(promise, `${source}: ${BUNDLE}`), source)] : [],
    timestampVerificationData: {
      rfc3161Timestamps: isGiven(timestamp) ? [stampOf(readObject(timestamp, `${source}: ${TIMESTAMP}`))] : [],
    },
  }
}

/** A certificate with its chain; where there is none, a key signed. */
function signerOf(certificate: string | undefined, chain: string | undefined, source: string): JsonObject {
  if (!isGiven(certificate)) return { publicKey: { hint: '' } }
  const [leaf, ...rest] = [
    ...pemBlocks(certificate, `${source}: ${CERTIFICATE}`),
    ...pemBlocks(chain ?? '', `${source}: ${CHAIN}`),
  ]
  if (leaf === undefined) throw malformed(`${source}: ${CERTIFICATE}`)
  return { x509CertificateChain: { certificates: [leaf, ...rest].map((rawBytes) => ({ rawBytes })) } }
}

/** Rekor's promise beside what it promises. */
function logEntryOf(
  { SignedEntryTimestamp: signedEntryTimestamp, Payload: payload }: JsonObject,
  source: string,
): JsonObject {
  const what = `${source}: ${BUNDLE}`
  if (typeof signedEntryTimestamp !== 'string' || !isJsonObject(payload)) throw malformed(what)
  const { body, integratedTime, logIndex, logID } = payload
  if (typeof body !== 'string' || typeof logID !== 'string' || !/^[0-9a-f]{64}$/.test(logID)) throw malformed(what)
  const { kind, apiVersion } = readObject(Buffer.from(body, 'base64').toString('utf8'), `${what}: body`)
  if (typeof kind !== 'string' || typeof apiVersion !== 'string') throw malformed(what)
  return {
    logIndex: whole(logIndex, what),
    logId: { keyId: Buffer.from(logID, 'hex').toString('base64') },
    kindVersion: { kind, version: apiVersion },
    integratedTime: whole(integratedTime, what),
    inclusionPromise: { signedEntryTimestamp },
    canonicalizedBody: body,
  }
}

function stampOf({ SignedRFC3161Timestamp: signedTimestamp }: JsonObject): JsonObject {
  if (typeof signedTimestamp !== 'string') throw malformed(TIMESTAMP)
  return { signedTimestamp }
}

function whole(value: JsonObject[string] | undefined, what: string): string {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return String(value)
  throw malformed(what)
}

/** Base64 of the certificates of a PEM text, which holds nothing else. */
function pemBlocks(text: string, what: string): string[] {
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g) ?? []
  const rest = blocks.reduce((left, block) => left.replace(block, ''), text)
  if (text.length > MAX_ANNOTATION || rest.trim() !== '') throw malformed(what)
  return blocks.map((block) => block.replace(/-----[A-Z ]+-----|\s/g, ''))
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}

function readObject(text: string, what: string): JsonObject {
  const value = parse(text, what)
  if (!isJsonObject(value)) throw malformed(what)
  return value
}

function parse(text: string, what: string): JsonObject[string] {
  try {
    return parseJson(text, { what, maxBytes: 16 * MAX_ANNOTATION, maxDepth: 100 })
  } catch (cause) {
    throw malformed(what, cause)
  }
}

function malformed(what: string, cause?: unknown): CoreError {
  const detail = cause instanceof Error ? `: ${cause.message}` : ''
  return refused('BUNDLE', `${what} is malformed${detail}`, cause === undefined ? {} : { cause })
}
