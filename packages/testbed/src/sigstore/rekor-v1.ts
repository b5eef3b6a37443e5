import { createPublicKey, type KeyObject, verify, X509Certificate } from 'node:crypto'
import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import type { IncomingCall, Reply, Route } from '../server/types.ts'
import { isDigestSignature } from './digest-signature.ts'
import { certificatePem, type DigestName, digestOf, kindOf } from './keys.ts'
import { inclusionProof, type TransparencyLog } from './log.ts'
import { canonicalBody, dsseV1, hashedRekordV1 } from './log-body.ts'
import { signEntryV1 } from './log-entry.ts'
import { leafHash } from './merkle.ts'
import { preAuthEncoding } from './pae.ts'
import { answer, jsonBody, restError, type ServiceError } from './reply.ts'

export interface RekorV1Options {
  readonly log: TransparencyLog
  readonly clock: () => number
  /** Largest body of a request, in bytes. */
  readonly maxEntryBytes: number
}

interface StoredEntry {
  readonly index: number
  readonly body: Buffer
  /** Seconds since 1970. */
  readonly integratedTime: number
}

const ENTRIES = '/api/v1/log/entries'

/** Rekor's API v1: create an entry, read one by its id or index, the log's key. */
export function rekorV1Routes(options: RekorV1Options): Route[] {
  const entries = new Map<string, StoredEntry>()
  const route = (
    method: string,
    path: RegExp,
    handle: (call: IncomingCall, groups: readonly string[]) => Reply,
  ): Route => ({
    endpoint: 'rekor-v1',
    method,
    path,
    handle: (call, groups) => answer(() => handle(call, groups)),
  })
  return [
    route('POST', /^\/api\/v1\/log\/entries$/, (call) => create(call, entries, options)),
    route('GET', /^\/api\/v1\/log\/entries\/([0-9a-f]{64,80})$/, (_, [id = '']) => read(id, entries, options)),
    route('GET', /^\/api\/v1\/log\/entries$/, ({ url }) => {
      const index = Number(url.searchParams.get('logIndex') ?? Number.NaN)
      const found = [...entries].find(([, entry]) => entry.index === index)
      return read(found?.[0] ?? '', entries, options)
    }),
    route('GET', /^\/api\/v1\/log\/publicKey$/, () => ({
      status: 200,
      headers: { 'content-type': 'application/x-pem-file' },
      body: options.log.signer.keys.publicKey.export({ format: 'pem', type: 'spki' }),
    })),
  ]
}

function create(call: IncomingCall, entries: Map<string, StoredEntry>, options: RekorV1Options): Reply {
  if (call.body.byteLength > options.maxEntryBytes) throw restError(413, 'Request Entity Too Large')
  const { log, clock } = options
  const body = canonicalBody(checkedBody(jsonBody(call.body, refused)))
  const id = `${log.treeId}${leafHash(body).toString('hex')}`
  const location = `${ENTRIES}/${id}`
  if (entries.has(id))
    throw restError(409, `an equivalent entry already exists in the transparency log with UUID ${id}`, { location })
  const entry = { index: log.tree.append(body), body, integratedTime: Math.floor(clock() / 1000) }
  entries.set(id, entry)
  return { status: 201, headers: { location, etag: id }, body: { [id]: entryJson(entry, log) } }
}

function read(id: string, entries: Map<string, StoredEntry>, { log }: RekorV1Options): Reply {
  // The leaf hash alone is an id too.
  const found = [...entries].find(([known]) => known === id || (id.length === 64 && known.endsWith(id)))
  if (found === undefined) throw restError(404, 'entry not found')
  const [known, entry] = found
  return { status: 200, body: { [known]: entryJson(entry, log) } }
}

/** An entry as the API gives it: digests in hex, numbers as numbers, the promise, and a proof against the tree of now. */
function entryJson(entry: StoredEntry, log: TransparencyLog): JsonObject {
  const proof = inclusionProof(log, entry.index)
  const hex = (base64: JsonValue | undefined): string => Buffer.from(String(base64), 'base64').toString('hex')
  return {
    body: entry.body.toString('base64'),
    integratedTime: entry.integratedTime,
    logID: log.logId.toString('hex'),
    logIndex: entry.index,
    verification: {
      inclusionProof: {
        checkpoint: isJsonObject(proof.checkpoint) ? (proof.checkpoint.envelope ?? null) : null,
        hashes: Array.isArray(proof.hashes) ? proof.hashes.map(hex) : [],
        logIndex: entry.index,
        rootHash: hex(proof.rootHash),
        treeSize: Number(proof.treeSize),
      },
      signedEntryTimestamp: signEntryV1(log, entry).toString('base64'),
    },
  }
}

/** The body that is kept of a proposed entry, whose signatures are good. */
function checkedBody(proposed: JsonValue): JsonObject {
  if (!isJsonObject(proposed) || !isJsonObject(proposed.spec)) throw refused('the entry has no spec')
  if (proposed.apiVersion !== '0.0.1') throw refused(`unsupported version ${String(proposed.apiVersion)}`)
  switch (proposed.kind) {
    case 'hashedrekord':
      return checkedHashedRekord(proposed.spec)
    case 'dsse':
      return checkedDsse(proposed.spec)
    default:
      throw refused(`unsupported kind ${String(proposed.kind)}`)
  }
}

function checkedHashedRekord(spec: JsonObject): JsonObject {
  const hash = isJsonObject(spec.data) && isJsonObject(spec.data.hash) ? spec.data.hash : {}
  const { signature } = spec
  const publicKey = isJsonObject(signature) ? signature.publicKey : undefined
  const content = isJsonObject(signature) ? signature.content : undefined
  const key = isJsonObject(publicKey) ? publicKey.content : undefined
  if (typeof content !== 'string' || typeof key !== 'string') throw refused('missing signature or public key')
  const algorithm = algorithmOf(hash)
  const digest = Buffer.from(String(hash.value), 'hex')
  const verifier = verifierOf(key)
  const bytes = Buffer.from(content, 'base64')
  if (!isDigestSignature(verifier.key, algorithm, digest, bytes))
    throw refused('verifying signature: invalid signature')
  return hashedRekordV1({ digest, algorithm, signature: bytes, verifier: verifier.pem })
}

function algorithmOf(hash: JsonObject): DigestName {
  const length = { sha256: 64, sha384: 96, sha512: 128 }[String(hash.algorithm)]
  if (length === undefined || typeof hash.value !== 'string' || !new RegExp(`^[0-9a-f]{${length}}$`).test(hash.value))
    throw refused('invalid value for hash')
  return hash.algorithm as DigestName
}

/** Every signature must be by one of the verifiers, and every verifier must have signed. */
function checkedDsse(spec: JsonObject): JsonObject {
  const proposed = isJsonObject(spec.proposedContent) ? spec.proposedContent : {}
  const { envelope: text, verifiers } = proposed
  if (typeof text !== 'string' || !Array.isArray(verifiers) || verifiers.length === 0)
    throw refused('proposedContent needs envelope and verifiers')
  const envelope = jsonBody(Buffer.from(text), refused)
  if (!isJsonObject(envelope) || !Array.isArray(envelope.signatures) || envelope.signatures.length === 0)
    throw refused('DSSE envelope must contain 1 or more signatures')
  const payload = Buffer.from(String(envelope.payload), 'base64')
  const encoded = preAuthEncoding(String(envelope.payloadType), payload)
  const keys = verifiers.map((verifier) => verifierOf(String(verifier)))
  const signatures = envelope.signatures.map((entry) => {
    const signature = Buffer.from(String(isJsonObject(entry) ? entry.sig : ''), 'base64')
    const signer = keys.find(({ key }) => isSignature(key, encoded, signature))
    if (signer === undefined) throw refused('could not verify envelope: no verifier matches a signature')
    return { signature, verifier: signer.pem }
  })
  if (keys.some(({ pem }) => !signatures.some(({ verifier }) => verifier === pem)))
    throw refused('could not verify envelope: a verifier made no signature')
  signatures.sort((a, b) => (a.signature.toString('base64') < b.signature.toString('base64') ? -1 : 1))
  return dsseV1({ envelope: text, payload, signatures })
}

/** A certificate or public key in PEM, given in base64, and the PEM that is kept of it. */
function verifierOf(base64: string): { readonly key: KeyObject; readonly pem: string } {
  const text = Buffer.from(base64, 'base64').toString('latin1')
  try {
    if (text.includes('BEGIN CERTIFICATE')) {
      const certificate = new X509Certificate(text)
      return { key: certificate.publicKey, pem: certificatePem(certificate.raw) }
    }
    const key = createPublicKey(text)
    kindOf(key)
    return { key, pem: String(key.export({ format: 'pem', type: 'spki' })) }
  } catch {
    throw refused('invalid public key')
  }
}

function isSignature(key: KeyObject, bytes: Buffer, signature: Buffer): boolean {
  if (kindOf(key) === 'Ed25519') return verify(null, bytes, key, signature)
  // The real service takes the digest that belongs to the key, and sha256 for any.
  return [digestOf(key), 'sha256'].some((digest) => verify(digest, bytes, key, signature))
}

function refused(message: string): ServiceError {
  return restError(400, `error processing entry: ${message}`)
}
