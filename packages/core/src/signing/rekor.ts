import { createHash } from 'node:crypto'
import {
  canonicalJson,
  type Http,
  type HttpResponse,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
  WireError,
} from '@slsa-actions/wire'
import { badInput, type CoreError, refused, undecided } from '../outcome/index.ts'
import { endpointOf } from './endpoint.ts'
import { saidBy } from './fulcio.ts'
import type { SignedDigest, Verifier } from './verifier.ts'

/** What is entered into the log. */
export interface Loggable {
  readonly verifier: Verifier
  readonly signature: Buffer
  /** Digest of what was signed: of the artifact, or of the encoding of an envelope. */
  readonly digest: SignedDigest
  /** The envelope, for version 1, which wants to see it. */
  readonly envelope?: JsonObject
}

/** Rekor version 2 answers when its next checkpoint is made, in milliseconds. */
const V2_TIMEOUT = 30_000
const MAX_REPLY = 64 * 1024 * 1024

/**
 * A log entry in the form that bundles keep (protobuf-specs, TransparencyLogEntry), verified with the bundle. Undefined
 * when a log of version 2 has the entry already, of which it shows nothing.
 */
export function createLogEntry(
  rekor: { readonly url: URL; readonly version: 1 | 2 },
  loggable: Loggable,
  http: Http,
): Promise<JsonObject | undefined> {
  return rekor.version === 2 ? createV2(rekor.url, loggable, http) : createV1(rekor.url, loggable, http)
}

async function createV2(url: URL, loggable: Loggable, http: Http): Promise<JsonObject | undefined> {
  const reply = await post(endpointOf(url, '/api/v2/log/entries'), [200, 201, 409], http, {
    hashedRekordRequestV002: {
      digest: loggable.digest.value.toString('base64'),
      signature: { content: loggable.signature.toString('base64'), verifier: verifierV2(loggable.verifier) },
    },
  })
  // Nobody else makes this signature: an earlier try arrived, its answer did not, and this log proves an entry only once.
  if (reply.status === 409) return undefined
  const entry = reply.json({ maxBytes: MAX_REPLY })
  if (!isJsonObject(entry)) throw undecided('SERVICE_REPLY', 'Rekor: the answer is not a log entry')
  return entry
}

function verifierV2({ kind, der, keyDetails }: Verifier): JsonObject {
  const raw = { rawBytes: der.toString('base64') }
  return {
    ...(keyDetails === undefined ? {} : { keyDetails }),
    ...(kind === 'certificate' ? { x509Certificate: raw } : { publicKey: raw }),
  }
}

async function createV1(url: URL, loggable: Loggable, http: Http): Promise<JsonObject> {
  const proposed =
    loggable.envelope === undefined ? proposedDigest(loggable) : proposedEnvelope(loggable, loggable.envelope)
  const reply = await post(endpointOf(url, '/api/v1/log/entries'), [201, 409], http, proposed)
  if (reply.status !== 409) return entryOf(reply)
  // An earlier try may have arrived although its answer did not: then the entry that is there is ours.
  return entryOf(
    await http.request({
      service: 'Rekor',
      url: existingEntry(url, reply),
      headers: { accept: 'application/json' },
      maxBytes: MAX_REPLY,
    }),
    loggable,
  )
}

function proposedDigest({ digest, signature, verifier }: Loggable): JsonObject {
  return {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: digest.algorithm, value: digest.value.toString('hex') } },
      signature: {
        content: signature.toString('base64'),
        publicKey: { content: Buffer.from(verifier.pem).toString('base64') },
      },
    },
  }
}

function proposedEnvelope({ verifier }: Loggable, envelope: JsonObject): JsonObject {
  const verifiers = [Buffer.from(verifier.pem).toString('base64')]
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: { proposedContent: { envelope: JSON.stringify(envelope), verifiers } },
  }
}

async function post(url: URL, accept: readonly number[], http: Http, body: JsonObject): Promise<HttpResponse> {
  try {
    return await http.request({
      service: 'Rekor',
      url,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      accept,
      timeoutMs: V2_TIMEOUT,
      maxBytes: MAX_REPLY,
      redirect: 'refuse',
    })
  } catch (error) {
    throw rejection(error)
  }
}

/** Address of the entry that was there before, which must be one of the same log. @throws CoreError refused `REKOR` */
function existingEntry(rekor: URL, reply: HttpResponse): URL {
  const location = reply.headers.get('location')
  const url = location !== null && URL.canParse(location, rekor.href) ? new URL(location, rekor) : undefined
  const id = /\/api\/v1\/log\/entries\/([0-9a-f]{64,80})$/.exec(url?.pathname ?? '')?.[1]
  if (id === undefined || url?.origin !== rekor.origin)
    throw refusedBy('it says that the entry exists, and names no place of its own for it')
  return endpointOf(rekor, `/api/v1/log/entries/${id}`)
}

/** The one entry of an answer, in the form of bundles; compared with what was sent when it was there before. */
function entryOf(reply: HttpResponse, sent?: Loggable): JsonObject {
  const value = reply.json({ maxBytes: MAX_REPLY })
  const entries = isJsonObject(value) ? Object.values(value) : []
  const [entry] = entries
  if (entries.length !== 1 || !isJsonObject(entry) || typeof entry.body !== 'string')
    throw undecided('SERVICE_REPLY', 'Rekor: the answer is not a log entry')
  const body = parseJson(Buffer.from(entry.body, 'base64'), { what: 'Rekor: log entry', maxBytes: MAX_REPLY })
  if (!isJsonObject(body)) throw undecided('SERVICE_REPLY', 'Rekor: the entry has no body')
  if (sent !== undefined) assertSame(body, sent)
  return toBundleForm(entry, body)
}

function assertSame(body: JsonObject, sent: Loggable): void {
  const spec = isJsonObject(body.spec) ? body.spec : {}
  const expected = sent.envelope === undefined ? proposedDigest(sent).spec : expectedEnvelope(sent, sent.envelope)
  const found =
    sent.envelope === undefined ? spec : { payloadHash: spec.payloadHash ?? null, signatures: spec.signatures ?? null }
  if (canonicalJson(found) !== canonicalJson(expected ?? null))
    throw refusedBy('the entry that exists is not the one we made')
}

function expectedEnvelope(sent: Loggable, envelope: JsonObject): JsonObject {
  const payload = Buffer.from(String(envelope.payload), 'base64')
  return {
    payloadHash: { algorithm: 'sha256', value: createHash('sha256').update(payload).digest('hex') },
    signatures: [
      { signature: sent.signature.toString('base64'), verifier: Buffer.from(sent.verifier.pem).toString('base64') },
    ],
  }
}

function toBundleForm(entry: JsonObject, body: JsonObject): JsonObject {
  const verification = isJsonObject(entry.verification) ? entry.verification : {}
  const proof = isJsonObject(verification.inclusionProof) ? verification.inclusionProof : undefined
  const promise = verification.signedEntryTimestamp
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: Buffer.from(String(entry.logID), 'hex').toString('base64') },
    kindVersion: { kind: String(body.kind), version: String(body.apiVersion) },
    integratedTime: String(entry.integratedTime),
    ...(typeof promise === 'string' ? { inclusionPromise: { signedEntryTimestamp: promise } } : {}),
    ...(proof === undefined ? {} : { inclusionProof: proofOf(proof) }),
    canonicalizedBody: String(entry.body),
  }
}

function proofOf(proof: JsonObject): JsonObject {
  const base64 = (hex: JsonValue | undefined): string => Buffer.from(String(hex), 'hex').toString('base64')
  return {
    logIndex: String(proof.logIndex),
    rootHash: base64(proof.rootHash),
    treeSize: String(proof.treeSize),
    hashes: Array.isArray(proof.hashes) ? proof.hashes.map(base64) : [],
    checkpoint: { envelope: String(proof.checkpoint) },
  }
}

function rejection(error: unknown): unknown {
  if (
    !(error instanceof WireError) ||
    error.code !== 'STATUS' ||
    error.status === undefined ||
    // A page of somebody between is no refusal of the log (case E10).
    error.status < 400 ||
    error.status >= 500 ||
    error.status === 429
  )
    return error
  const said = saidBy(error.body)
  if (error.status === 413 || /too large|size/i.test(said)) {
    return badInput('REKOR', `Rekor: the attestation is too large for the log${said === '' ? '' : ` (${said})`}`, {
      remedy: 'make it smaller, or use a log of version 2, which takes digests only (`rekor-version: 2`)',
      cause: error,
    })
  }
  if ([401, 403, 404, 405].includes(error.status)) {
    return badInput('REKOR', `Rekor: ${error.message}${said === '' ? '' : `: ${said}`}`, {
      remedy: 'check the address of the log in the signing config',
      cause: error,
    })
  }
  return refusedBy(`it refused the entry (${error.status})${said === '' ? '' : `: ${said}`}`, error)
}

function refusedBy(problem: string, cause?: unknown): CoreError {
  return refused('REKOR', `Rekor: ${problem}`, cause === undefined ? {} : { cause })
}
