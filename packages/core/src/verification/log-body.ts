import { createPublicKey, X509Certificate } from 'node:crypto'
import type { Bundle } from '@sigstore/bundle'
import { isJsonObject, type JsonValue, parseJson } from '@slsa-actions/wire'
import { type CoreError, refused } from '../outcome/index.ts'

type LogEntry = Bundle['verificationMaterial']['tlogEntries'][number]

/**
 * Checks that a log entry was made with the key of the bundle. The verifier compares digest and signature of the entry;
 * without the key an entry of somebody else's signature over the same bytes would do (cases A10, A32).
 *
 * @param signer the certificate as DER, or the public key as SPKI DER
 * @throws CoreError refused `LOG_ENTRY`
 */
export function assertLoggedKey(
  entry: LogEntry,
  signer: { readonly certificate?: Buffer; readonly spki: Buffer },
): void {
  const logged = loggedKey(entry)
  const isSame = signer.certificate !== undefined && logged.equals(signer.certificate)
  if (!isSame && !spkiOf(logged).equals(signer.spki)) throw bad('was made with another key than the one of the bundle')
}

/** The key or certificate in the body of an entry, as DER. */
function loggedKey(entry: LogEntry): Buffer {
  const { kind, version } = entry.kindVersion
  const body = parseJson(entry.canonicalizedBody, { what: 'log entry', maxBytes: 64 * 1024 * 1024 })
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

function spkiOf(der: Buffer): Buffer {
  try {
    return createPublicKey({ key: der, format: 'der', type: 'spki' }).export({ format: 'der', type: 'spki' })
  } catch {
    try {
      return new X509Certificate(der).publicKey.export({ format: 'der', type: 'spki' })
    } catch (cause) {
      throw bad('names a key that cannot be read', cause)
    }
  }
}

function bad(problem: string, cause?: unknown): CoreError {
  return refused('LOG_ENTRY', `the transparency log entry ${problem}`, cause === undefined ? {} : { cause })
}
