import { createPublicKey, X509Certificate } from 'node:crypto'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { decodeBase64, isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { badInput, type CoreError } from '../outcome/index.ts'

/** Largest trusted root that is read, in bytes. */
export const MAX_ROOT_BYTES = 16 * 1024 * 1024

const MEDIA_TYPE = /^application\/vnd\.dev\.sigstore\.trustedroot(\+json;version=0\.[12]|\.v0\.[12]\+json)$/

/** Fields of the trusted root and of what it lists (sigstore/protobuf-specs, sigstore_trustroot.proto). */
const FIELDS = {
  root: ['mediaType', 'tlogs', 'certificateAuthorities', 'ctlogs', 'timestampAuthorities'],
  log: ['baseUrl', 'hashAlgorithm', 'publicKey', 'logId', 'checkpointKeyId', 'operator'],
  authority: ['subject', 'uri', 'certChain', 'validFor', 'operator'],
} as const

/**
 * A trusted root, checked more strictly than by its parser: no unknown field, canonical base64, keys and certificates
 * that can be read, and a beginning of validity for each authority and log. One without it would be trusted for all
 * time (case A17).
 *
 * @param what names the file or place, for errors
 * @throws CoreError bad-input `TRUSTED_ROOT`
 */
export function parseTrustedRoot(bytes: Uint8Array | string, what: string): TrustedRoot {
  return rootOf(parseJson(bytes, { what, maxBytes: MAX_ROOT_BYTES }), what)
}

/** The roots of a file with one root, or with several, one a line, as `gh attestation trusted-root` prints them. */
export function parseTrustedRoots(bytes: Uint8Array, what: string): TrustedRoot[] {
  if (bytes.byteLength > MAX_ROOT_BYTES)
    throw bad(what, `has ${bytes.byteLength} bytes; at most ${MAX_ROOT_BYTES} are read`)
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const isLines = lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line))
  if (!isLines) return [parseTrustedRoot(bytes, what)]
  return lines.map((line, index) => parseTrustedRoot(line, `${what}, line ${index + 1}`))
}

function rootOf(value: JsonValue, what: string): TrustedRoot {
  if (!isJsonObject(value)) throw bad(what, 'is not a JSON object')
  onlyKnown(value, FIELDS.root, what)
  if (typeof value.mediaType !== 'string' || !MEDIA_TYPE.test(value.mediaType)) {
    throw bad(what, `is not a trusted root (mediaType ${JSON.stringify(value.mediaType ?? null)})`)
  }
  for (const name of ['tlogs', 'ctlogs'] as const) {
    for (const [index, log] of listOf(value, name, what).entries()) checkLog(log, `${what}: ${name}[${index}]`)
  }
  for (const name of ['certificateAuthorities', 'timestampAuthorities'] as const) {
    for (const [index, authority] of listOf(value, name, what).entries()) {
      checkAuthority(authority, `${what}: ${name}[${index}]`)
    }
  }
  try {
    return TrustedRoot.fromJSON(value)
  } catch (cause) {
    throw bad(what, 'cannot be read', cause)
  }
}

function listOf(root: JsonObject, name: string, what: string): JsonValue[] {
  const list = root[name] ?? []
  if (!Array.isArray(list)) throw bad(what, `${name} is not a list`)
  return list
}

function checkLog(value: JsonValue, path: string): void {
  if (!isJsonObject(value)) throw bad(path, 'is not an object')
  onlyKnown(value, FIELDS.log, path)
  const { publicKey, logId, checkpointKeyId } = value
  if (!isJsonObject(publicKey)) throw bad(path, 'has no public key')
  const der = bytesAt(publicKey.rawBytes, `${path}.publicKey.rawBytes`)
  const isPkcs1 = typeof publicKey.keyDetails === 'string' && publicKey.keyDetails.startsWith('PKCS1_')
  try {
    createPublicKey({ key: der, format: 'der', type: isPkcs1 ? 'pkcs1' : 'spki' })
  } catch (cause) {
    throw bad(path, 'has a public key that cannot be read', cause)
  }
  checkPeriod(publicKey.validFor, `${path}.publicKey.validFor`)
  for (const [name, id] of Object.entries({ logId, checkpointKeyId })) {
    if (id === undefined && name === 'checkpointKeyId') continue
    if (!isJsonObject(id)) throw bad(path, `has no ${name}`)
    bytesAt(id.keyId, `${path}.${name}.keyId`)
  }
}

function checkAuthority(value: JsonValue, path: string): void {
  if (!isJsonObject(value)) throw bad(path, 'is not an object')
  onlyKnown(value, FIELDS.authority, path)
  checkPeriod(value.validFor, `${path}.validFor`)
  const certificates = isJsonObject(value.certChain) ? value.certChain.certificates : undefined
  if (!Array.isArray(certificates) || certificates.length === 0) throw bad(path, 'has no certificates')
  certificates.forEach((certificate, index) => {
    const at = `${path}.certChain.certificates[${index}]`
    const der = bytesAt(isJsonObject(certificate) ? certificate.rawBytes : undefined, at)
    try {
      new X509Certificate(der)
    } catch (cause) {
      throw bad(at, 'cannot be read', cause)
    }
  })
}

/** Validity from a time on, to another one or for ever. Both ends belong to it. */
function checkPeriod(value: JsonValue | undefined, path: string): void {
  if (!isJsonObject(value) || typeof value.start !== 'string' || Number.isNaN(Date.parse(value.start))) {
    throw bad(
      path,
      'has no start',
      undefined,
      'give every authority and log a start of validity; without one it would be trusted for all time',
    )
  }
  if (value.end !== undefined && (typeof value.end !== 'string' || Number.isNaN(Date.parse(value.end))))
    throw bad(path, 'has an end that is no time')
}

function onlyKnown(value: JsonObject, known: readonly string[], path: string): void {
  const unknown = Object.keys(value).find((key) => !known.includes(key))
  if (unknown !== undefined) throw bad(path, `has the unknown field "${unknown.slice(0, 80)}"`)
}

function bytesAt(value: JsonValue | undefined, path: string): Buffer {
  if (typeof value !== 'string' || value === '') throw bad(path, 'is missing')
  return decodeBase64(value, path)
}

function bad(path: string, problem: string, cause?: unknown, remedy?: string): CoreError {
  return badInput('TRUSTED_ROOT', `${path}: ${problem}`, {
    ...(cause === undefined ? {} : { cause }),
    ...(remedy === undefined ? {} : { remedy }),
  })
}
