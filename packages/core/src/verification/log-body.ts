import type { Bundle } from '@sigstore/bundle'
import { isJsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { type CoreError, refused } from '../outcome/index.ts'

type LogEntry = Bundle['verificationMaterial']['tlogEntries'][number]

/**
 * Checks that a log entry names the signer of the bundle. The verifier compares digest and signature of the entry;
 * without the signer an entry of somebody else's signature over the same bytes would do, and an entry that names another
 * certificate for the same key would hide who signed from those who watch the log (cases A10, A32).
 *
 * @param signer the certificate, or the SubjectPublicKeyInfo of the key, as DER
 * @throws CoreError refused `LOG_ENTRY`
 */
export function assertLoggedSigner(entry: LogEntry, signer: Buffer): void {
  if (!loggedSigner(entry).equals(signer)) throw bad('names another signer than that of the bundle')
}

/** The certificate or key in the body of an entry, as DER. */
function loggedSigner(entry: LogEntry): Buffer {
  const { kind, version } = entry.kindVersion
  const body = bodyOf(entry)
  switch (`${kind} ${version}`) {
    case 'hashedrekord 0.0.1':
      return fromPem(at(body, 'spec', 'signature', 'publicKey', 'content'))
    case 'dsse 0.0.1':
      return fromPem(at(body, 'spec', 'signatures', 0, 'verifier'))
    case 'intoto 0.0.2':
      return fromPem(at(body, 'spec', 'content', 'envelope', 'signatures', 0, 'publicKey'))
    case 'hashedrekord 0.0.2':
      return fromVerifier(at(body, 'spec', 'hashedRekordV002', 'signature', 'verifier'))
    case 'dsse 0.0.2':
      return fromVerifier(at(body, 'spec', 'dsseV002', 'signatures', 0, 'verifier'))
    default:
      throw bad(`is of the kind ${kind} ${version}, which is not known`)
  }
}

function bodyOf(entry: LogEntry): JsonValue {
  try {
    return parseJson(entry.canonicalizedBody, { what: 'log entry', maxBytes: 64 * 1024 * 1024 })
  } catch (cause) {
    throw bad('cannot be read', cause)
  }
}

function at(value: JsonValue, ...path: readonly (string | number)[]): JsonValue | undefined {
  let found: JsonValue | undefined = value
  for (const step of path) {
    if (typeof step === 'number') found = Array.isArray(found) ? found[step] : undefined
    else found = isJsonObject(found) ? found[step] : undefined
  }
  return found
}

/** base64 of a PEM text. */
function fromPem(value: JsonValue | undefined): Buffer {
  if (typeof value !== 'string') throw bad('names no key')
  const pem = Buffer.from(value, 'base64').toString('utf8')
  const body = /^-----BEGIN [A-Z ]+-----\s+([A-Za-z0-9+/=\s]+)-----END [A-Z ]+-----\s*$/.exec(pem)?.[1]
  if (body === undefined) throw bad('names no key')
  return Buffer.from(body.replace(/\s/g, ''), 'base64')
}

function fromVerifier(value: JsonValue | undefined): Buffer {
  const raw = at(value ?? null, 'x509Certificate', 'rawBytes') ?? at(value ?? null, 'publicKey', 'rawBytes')
  if (typeof raw !== 'string') throw bad('names no key')
  return Buffer.from(raw, 'base64')
}

function bad(problem: string, cause?: unknown): CoreError {
  return refused('LOG_ENTRY', `the transparency log entry ${problem}`, cause === undefined ? {} : { cause })
}
