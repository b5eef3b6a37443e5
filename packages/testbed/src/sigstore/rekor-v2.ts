import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import type { IncomingCall, Reply, Route } from '../server/types.ts'
import { isDigestSignature } from './digest-signature.ts'
import { hashAlgorithm, KEY_DETAILS } from './key-details.ts'
import { kindOf } from './keys.ts'
import { inclusionProof, type TransparencyLog } from './log.ts'
import { canonicalBody, hashedRekordV2, type VerifierV2 } from './log-body.ts'
import { answer, grpcError, invalidArgument, jsonBody, type ServiceError } from './reply.ts'

export interface RekorV2Options {
  readonly log: TransparencyLog
  /** Largest body of a request, in bytes. */
  readonly maxEntryBytes: number
}

/** Rekor's API v2: hashedrekord entries only, as since rekor-tiles 2.3. An entry that is there is refused without a proof. */
export function rekorV2Routes(options: RekorV2Options): Route[] {
  const known = new Map<string, number>()
  return [
    {
      endpoint: 'rekor-v2',
      method: 'POST',
      path: /^\/api\/v2\/log\/entries$/,
      handle: (call) => answer(() => create(call, known, options)),
    },
    {
      endpoint: 'rekor-v2',
      method: 'GET',
      path: /^\/api\/v2\/checkpoint$/,
      handle: () => ({ status: 200, headers: { 'content-type': 'text/plain' }, body: checkpointOf(options.log) }),
    },
  ]
}

function create(call: IncomingCall, known: Map<string, number>, options: RekorV2Options): Reply {
  if (call.body.byteLength > options.maxEntryBytes) throw grpcError(413, 8, 'request body too large')
  const { log } = options
  const request = jsonBody(call.body, invalidArgument)
  if (!isJsonObject(request) || !isJsonObject(request.hashedRekordRequestV002))
    throw invalidArgument('invalid type, must be hashedrekord')
  const unknown = Object.keys(request).find((name) => name !== 'hashedRekordRequestV002')
  if (unknown !== undefined) throw invalidArgument(`proto: unknown field "${unknown}"`)
  const body = canonicalBody(checkedBody(request.hashedRekordRequestV002))
  const key = body.toString('base64')
  const existing = known.get(key)
  if (existing !== undefined) throw duplicate(existing)
  const index = log.tree.append(body)
  known.set(key, index)
  return { status: 201, body: entryJson(log, index, body) }
}

/** As the gateway of the service writes it, empty fields included. */
function entryJson(log: TransparencyLog, index: number, body: Buffer): JsonObject {
  return {
    logIndex: String(index),
    logId: { keyId: log.logId.toString('base64') },
    kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
    integratedTime: '0',
    inclusionPromise: null,
    inclusionProof: inclusionProof(log, index),
    canonicalizedBody: body.toString('base64'),
  }
}

function checkedBody(request: JsonObject): JsonObject {
  const signature = isJsonObject(request.signature) ? request.signature : {}
  const content = bytesOf(signature.content, 'missing signature')
  const digest = bytesOf(request.digest, 'missing digest')
  const { key, verifier } = verifierOf(signature.verifier)
  const details = KEY_DETAILS[verifier.keyDetails]
  if (details === undefined) throw refused(`getting key algorithm details: unknown ${verifier.keyDetails}`)
  if (kindOf(key) !== details.kind)
    throw refused(`checking entry algorithm: unsupported algorithm ${verifier.keyDetails} for this key`)
  const size = { sha256: 32, sha384: 48, sha512: 64 }[details.digest]
  if (digest.byteLength !== size)
    throw refused(`digest length (${digest.byteLength}) does not match expected size (${size})`)
  if (!isDigestSignature(key, details.digest, digest, content)) throw refused('verifying signature: invalid signature')
  return hashedRekordV2({ digest, algorithm: hashAlgorithm(details.digest), signature: content, verifier })
}

function verifierOf(value: JsonValue | undefined): { readonly key: KeyObject; readonly verifier: VerifierV2 } {
  if (!isJsonObject(value)) throw refused('missing verifier')
  const keyDetails = String(value.keyDetails)
  const { x509Certificate, publicKey } = value
  if (isJsonObject(x509Certificate) === isJsonObject(publicKey))
    throw refused('must contain either a public key or X.509 certificate')
  const kind = isJsonObject(x509Certificate) ? 'certificate' : 'public-key'
  const holder = isJsonObject(x509Certificate) ? x509Certificate : publicKey
  const der = bytesOf(isJsonObject(holder) ? holder.rawBytes : undefined, `missing ${kind}`)
  try {
    const key =
      kind === 'certificate'
        ? new X509Certificate(der).publicKey
        : createPublicKey({ key: der, format: 'der', type: 'spki' })
    kindOf(key)
    return { key, verifier: { kind, der, keyDetails } }
  } catch {
    throw refused('parsing verifier: not a key or certificate')
  }
}

function bytesOf(value: JsonValue | undefined, problem: string): Buffer {
  if (typeof value !== 'string' || value === '') throw refused(problem)
  return Buffer.from(value, 'base64')
}

function checkpointOf(log: TransparencyLog): string {
  const { checkpoint } = inclusionProof(log, 0)
  return isJsonObject(checkpoint) ? String(checkpoint.envelope) : ''
}

function duplicate(index: number): ServiceError {
  const message = `an equivalent entry already exists in the transparency log with index ${index}`
  return grpcError(409, 6, message, { 'x-log-index': String(index) })
}

/** The real service keeps the reason to itself; here it follows, for whoever reads the log of a test. */
function refused(reason: string): ServiceError {
  return invalidArgument(`invalid hashedrekord request: ${reason}`)
}
