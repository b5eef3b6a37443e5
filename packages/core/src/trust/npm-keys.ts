import { createHash, createPublicKey } from 'node:crypto'
import { decodeBase64, isJsonObject, type JsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { badInput, type CoreError } from '../outcome/index.ts'
import type { TrustedKey } from './profile.ts'

const MAX_BYTES = 1024 * 1024
const FIELDS = ['keyId', 'keyUsage', 'publicKey']
const KEY_FIELDS = ['rawBytes', 'keyDetails', 'validFor']
/** What npm's registry signs with. */
const DETAILS = 'PKIX_ECDSA_P256_SHA_256'
/** The purpose of keys that sign publish attestations; those of other purposes do not count for them (case A37). */
const ATTESTATIONS = 'npm:attestations'

/**
 * The keys of npm's registry for attestations, out of the `keys.json` of the public-good TUF repository. The same key may
 * stand there once for each purpose, with a window of its own.
 *
 * @throws CoreError bad-input `TRUSTED_ROOT` for anything else than that file
 */
export function parseNpmKeys(bytes: Uint8Array | string, what: string): TrustedKey[] {
  const value = parseJson(bytes, { what, maxBytes: MAX_BYTES })
  if (!isJsonObject(value) || !Array.isArray(value.keys) || Object.keys(value).length !== 1)
    throw bad(what, 'is not a list of keys')
  const keys = value.keys.flatMap((entry, index) => keyOf(entry, `${what}: keys[${index}]`))
  if (new Set(keys.map(({ hint }) => hint)).size !== keys.length) throw bad(what, 'has a key for attestations twice')
  return keys
}

function keyOf(value: JsonValue, path: string): TrustedKey[] {
  const entry = objectAt(value, FIELDS, path)
  const { keyId, keyUsage } = entry
  if (typeof keyId !== 'string' || keyId === '' || typeof keyUsage !== 'string')
    throw bad(path, 'has no keyId or no keyUsage')
  const material = objectAt(entry.publicKey, KEY_FIELDS, `${path}.publicKey`)
  if (keyUsage !== ATTESTATIONS) return []
  if (material.keyDetails !== DETAILS) throw bad(path, `is not of the kind ${DETAILS}`)
  const validFor = windowOf(material.validFor, `${path}.publicKey.validFor`)
  const der = derOf(material.rawBytes, path)
  try {
    const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
    if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') throw new Error('another curve')
    return [{ key, fingerprint: `sha256:${createHash('sha256').update(der).digest('hex')}`, hint: keyId, validFor }]
  } catch (cause) {
    throw bad(path, 'is no key', cause)
  }
}

function derOf(value: JsonValue | undefined, path: string): Buffer {
  try {
    if (typeof value === 'string') return decodeBase64(value, `${path}.publicKey.rawBytes`)
  } catch (cause) {
    throw bad(path, 'has rawBytes that are not base64', cause)
  }
  throw bad(path, 'has no rawBytes')
}

/** A key without a beginning would be trusted for all time (case A17). */
function windowOf(value: JsonValue | undefined, path: string): { start: Date; end?: Date } {
  const window = objectAt(value, ['start', 'end'], path)
  const start = dateOf(window.start, `${path}.start`)
  return window.end === undefined ? { start } : { start, end: dateOf(window.end, `${path}.end`) }
}

function dateOf(value: JsonValue | undefined, path: string): Date {
  const time = typeof value === 'string' ? new Date(value) : undefined
  if (time === undefined || Number.isNaN(time.getTime())) throw bad(path, 'is no time')
  return time
}

function objectAt(value: JsonValue | undefined, known: readonly string[], path: string): JsonObject {
  if (!isJsonObject(value)) throw bad(path, 'must be an object')
  const stranger = Object.keys(value).find((name) => !known.includes(name))
  if (stranger !== undefined) throw bad(path, `has the unknown field "${stranger.slice(0, 80)}"`)
  return value
}

function bad(path: string, problem: string, cause?: unknown): CoreError {
  return badInput('TRUSTED_ROOT', `${path} ${problem}`, cause === undefined ? {} : { cause })
}
