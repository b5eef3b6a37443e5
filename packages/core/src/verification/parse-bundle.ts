import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { badInput, refused } from '../outcome/index.ts'
import { base64At, listAt, malformed, objectAt, onlyKnown } from './parse-fields.ts'
import { checkLogEntry } from './parse-log-entry.ts'

/** A bundle whose shape was checked; nothing in it is verified. */
export interface ParsedBundle {
  readonly kind: 'dsse' | 'message'
  /** `0.1`, `0.2` or `0.3`. */
  readonly version: string
  readonly json: JsonObject
  readonly bundle: Bundle
  /** Names the file or place, for errors. */
  readonly what: string
  /** It is an envelope without a bundle around it, whose signature may be in either form that DSSE's libraries write. */
  readonly isBare?: true
}

/** Largest bundle, in bytes. */
export const MAX_BUNDLE_BYTES = 64 * 1024 * 1024
const MAX_LOG_ENTRIES = 32
const MAX_TIMESTAMPS = 32
const MAX_CERTIFICATES = 10
const MAX_CERTIFICATE_BYTES = 64 * 1024

const VERSIONS: Readonly<Record<string, string>> = {
  'application/vnd.dev.sigstore.bundle+json;version=0.1': '0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2': '0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3': '0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json': '0.3',
}

const BARE_MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/**
 * A Sigstore bundle (sigstore/protobuf-specs, sigstore_bundle.proto) of version 0.1 to 0.3, read more strictly than by
 * the field's parsers: no unknown field, no key twice, canonical base64, whole numbers that are not negative, caps on
 * every list. A bare DSSE envelope of a key is read as a bundle that holds it.
 *
 * @throws CoreError bad-input `BUNDLE` for what is malformed, refused `BUNDLE` or `LOG_ENTRY` for what no signer makes;
 * WireError for what is not strict JSON
 */
export function parseBundle(input: Uint8Array | string | JsonValue, what: string): ParsedBundle {
  const value =
    typeof input === 'string' || input instanceof Uint8Array
      ? parseJson(input, { what, maxBytes: MAX_BUNDLE_BYTES })
      : input
  if (!isJsonObject(value)) throw malformed(what, 'is not a JSON object')
  if (isBareEnvelope(value)) return parseEnvelope(value, what)
  onlyKnown(value, ['mediaType', 'verificationMaterial', 'dsseEnvelope', 'messageSignature'], what)
  const version =
    typeof value.mediaType === 'string' && Object.hasOwn(VERSIONS, value.mediaType)
      ? VERSIONS[value.mediaType]
      : undefined
  if (version === undefined) {
    throw refused(
      'BUNDLE',
      `${what}: the media type ${JSON.stringify(value.mediaType ?? null).slice(0, 120)} is no version of a bundle that is known`,
    )
  }
  checkMaterial(objectAt(value.verificationMaterial, `${what}: verificationMaterial`), version, what)
  const kind = checkContent(value, what)
  try {
    return { kind, version, json: value, bundle: bundleFromJSON(value), what }
  } catch (cause) {
    throw malformed(what, `is not a bundle of version ${version}`, cause)
  }
}

function isBareEnvelope(value: JsonObject): boolean {
  return value.mediaType === undefined && value.payloadType !== undefined && value.signatures !== undefined
}

/**
 * An envelope without a bundle around it, as keys sign verification summaries: read as the bundle that holds it and
 * nothing else, so that a key can verify it and a certificate cannot.
 */
function parseEnvelope(value: JsonObject, what: string): ParsedBundle {
  assertNoCertificate(value, what)
  const json: JsonObject = {
    mediaType: BARE_MEDIA_TYPE,
    verificationMaterial: { publicKey: { hint: '' } },
    dsseEnvelope: value,
  }
  return { ...parseBundle(json, what), isBare: true }
}

/** What slsa-github-generator wrote before bundles: an envelope with a certificate in it, and no log entry (case C13). */
function assertNoCertificate({ signatures }: JsonObject, what: string): void {
  const isLegacy = Array.isArray(signatures) && signatures.some((entry) => isJsonObject(entry) && 'cert' in entry)
  if (!isLegacy) return
  throw refused(
    'LOG_ENTRY',
    `${what}: is a bare DSSE envelope with a certificate in it, without any evidence of a transparency log or a trusted time`,
    { remedy: 'ask for the Sigstore bundle of this attestation' },
  )
}

function checkMaterial(material: JsonObject, version: string, what: string): void {
  const path = `${what}: verificationMaterial`
  onlyKnown(
    material,
    ['x509CertificateChain', 'certificate', 'publicKey', 'tlogEntries', 'timestampVerificationData'],
    path,
  )
  const kinds = ['x509CertificateChain', 'certificate', 'publicKey'].filter((name) => material[name] !== undefined)
  if (kinds.length === 0) throw refused('CERTIFICATE', `${path}: holds neither a certificate nor the hint of a key`)
  if (kinds.length !== 1)
    throw malformed(
      path,
      `must hold one of certificate, certificate chain and public key, found ${kinds.join(' and ')}`,
    )
  if (material.publicKey !== undefined)
    onlyKnown(objectAt(material.publicKey, `${path}.publicKey`), ['hint'], `${path}.publicKey`)
  if (material.certificate !== undefined) checkCertificate(material.certificate, `${path}.certificate`)
  if (material.x509CertificateChain !== undefined) {
    const chain = objectAt(material.x509CertificateChain, `${path}.x509CertificateChain`)
    onlyKnown(chain, ['certificates'], `${path}.x509CertificateChain`)
    const certificates = listAt(chain.certificates, `${path}.x509CertificateChain.certificates`)
    if (certificates.length === 0 || certificates.length > MAX_CERTIFICATES) {
      throw refused('CERTIFICATE', `${path}: the certificate chain has ${certificates.length} certificates`)
    }
    certificates.forEach((certificate, index) => {
      checkCertificate(certificate, `${path}.x509CertificateChain.certificates[${index}]`)
    })
    if (version === '0.3') throw malformed(path, 'a bundle of version 0.3 holds one certificate, not a chain')
  }
  const entries = listAt(material.tlogEntries ?? [], `${path}.tlogEntries`)
  if (entries.length > MAX_LOG_ENTRIES)
    throw refused('LOG_ENTRY', `${path}: ${entries.length} log entries; at most ${MAX_LOG_ENTRIES} are read`)
  entries.forEach((entry, index) => {
    checkLogEntry(entry, version, `${path}.tlogEntries[${index}]`)
  })
  checkTimestamps(material.timestampVerificationData, `${path}.timestampVerificationData`)
}

function checkCertificate(value: JsonValue, path: string): void {
  const certificate = objectAt(value, path)
  onlyKnown(certificate, ['rawBytes'], path)
  const der = base64At(certificate.rawBytes, `${path}.rawBytes`)
  if (der.byteLength > MAX_CERTIFICATE_BYTES)
    throw refused('CERTIFICATE', `${path}: has ${der.byteLength} bytes; at most ${MAX_CERTIFICATE_BYTES} are read`)
}

function checkTimestamps(value: JsonValue | undefined, path: string): void {
  if (value === undefined || value === null) return
  const data = objectAt(value, path)
  onlyKnown(data, ['rfc3161Timestamps'], path)
  const timestamps = listAt(data.rfc3161Timestamps ?? [], `${path}.rfc3161Timestamps`)
  if (timestamps.length > MAX_TIMESTAMPS)
    throw refused('TIMESTAMP', `${path}: ${timestamps.length} timestamps; at most ${MAX_TIMESTAMPS} are read`)
  timestamps.forEach((entry, index) => {
    const at = `${path}.rfc3161Timestamps[${index}]`
    const timestamp = objectAt(entry, at)
    onlyKnown(timestamp, ['signedTimestamp'], at)
    base64At(timestamp.signedTimestamp, `${at}.signedTimestamp`)
  })
}

function checkContent(value: JsonObject, what: string): 'dsse' | 'message' {
  const { dsseEnvelope, messageSignature } = value
  if (dsseEnvelope === undefined && messageSignature === undefined)
    throw refused('SIGNATURE', `${what}: holds no signature, neither dsseEnvelope nor messageSignature`)
  if (dsseEnvelope !== undefined && messageSignature !== undefined)
    throw malformed(what, 'must hold either dsseEnvelope or messageSignature, and holds both')
  if (dsseEnvelope !== undefined) {
    checkEnvelope(objectAt(dsseEnvelope, `${what}: dsseEnvelope`), `${what}: dsseEnvelope`)
    return 'dsse'
  }
  checkMessage(objectAt(messageSignature, `${what}: messageSignature`), `${what}: messageSignature`)
  return 'message'
}

function checkEnvelope(envelope: JsonObject, path: string): void {
  onlyKnown(envelope, ['payload', 'payloadType', 'signatures'], path)
  base64At(envelope.payload, `${path}.payload`)
  if (typeof envelope.payloadType !== 'string') throw malformed(`${path}.payloadType`, 'must be a text')
  const signatures = listAt(envelope.signatures, `${path}.signatures`)
  // More than one would leave open which of them was logged and checked.
  if (signatures.length !== 1)
    throw refused('SIGNATURE', `${path}: has ${signatures.length} signatures, and must have one`)
  const at = `${path}.signatures[0]`
  const signature = objectAt(signatures[0], at)
  onlyKnown(signature, ['sig', 'keyid'], at)
  base64At(signature.sig, `${at}.sig`)
  if (signature.keyid !== undefined && typeof signature.keyid !== 'string')
    throw malformed(`${at}.keyid`, 'must be a text')
}

const HASHES: Readonly<Record<string, number>> = { SHA2_256: 32, SHA2_384: 48, SHA2_512: 64 }

function checkMessage(message: JsonObject, path: string): void {
  onlyKnown(message, ['messageDigest', 'signature'], path)
  base64At(message.signature, `${path}.signature`)
  const digest = objectAt(message.messageDigest, `${path}.messageDigest`)
  onlyKnown(digest, ['algorithm', 'digest'], `${path}.messageDigest`)
  const length = typeof digest.algorithm === 'string' ? HASHES[digest.algorithm] : undefined
  if (length === undefined)
    throw badInput('BUNDLE', `${path}.messageDigest.algorithm: is not one of ${Object.keys(HASHES).join(', ')}`)
  if (base64At(digest.digest, `${path}.messageDigest.digest`).byteLength !== length)
    throw malformed(`${path}.messageDigest.digest`, 'has another length than its algorithm')
}
