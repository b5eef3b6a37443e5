import { canonicalJson, type JsonObject } from '@slsa-actions/wire'
import { signBytes } from './keys.ts'
import { inclusionProof, type ProofOptions, type TransparencyLog } from './log.ts'
import { canonicalBody } from './log-body.ts'

/** What is logged, and how the entry is bent. The body is not checked: whatever it says is logged. */
export interface LogOptions extends ProofOptions {
  readonly body: JsonObject | Buffer
  /** Parts that the entry does without. */
  readonly without?: readonly ('promise' | 'proof')[]
}

export interface LogV1Options extends LogOptions {
  /** Milliseconds since 1970, kept in whole seconds. */
  readonly at: number
}

/** Appends a body to a log of version 1; the entry in the form of bundles, with promise and proof. */
export function appendV1(log: TransparencyLog, options: LogV1Options): JsonObject {
  const body = canonicalBody(options.body)
  const index = log.tree.append(body)
  const integratedTime = Math.floor(options.at / 1000)
  const promise = { signedEntryTimestamp: signEntryV1(log, { body, index, integratedTime }).toString('base64') }
  return {
    ...entryHead(log, index, body),
    integratedTime: String(integratedTime),
    ...(options.without?.includes('promise') ? {} : { inclusionPromise: promise }),
    ...(options.without?.includes('proof') ? {} : { inclusionProof: inclusionProof(log, index, options) }),
    canonicalizedBody: body.toString('base64'),
  }
}

/** Appends a body to a log of version 2; the entry in the form of bundles. Such a log gives no time. */
export function appendV2(log: TransparencyLog, options: LogOptions): JsonObject {
  const body = canonicalBody(options.body)
  const index = log.tree.append(body)
  return {
    ...entryHead(log, index, body),
    ...(options.without?.includes('proof') ? {} : { inclusionProof: inclusionProof(log, index, options) }),
    canonicalizedBody: body.toString('base64'),
  }
}

/** Rekor v1's promise: a signature over the entry in canonical JSON. */
export function signEntryV1(
  log: TransparencyLog,
  entry: { readonly body: Buffer; readonly index: number; readonly integratedTime: number },
): Buffer {
  const payload = {
    body: entry.body.toString('base64'),
    integratedTime: entry.integratedTime,
    logID: log.logId.toString('hex'),
    logIndex: entry.index,
  }
  return signBytes(log.signer.keys, Buffer.from(canonicalJson(payload)), 'sha256')
}

function entryHead(log: TransparencyLog, index: number, body: Buffer): JsonObject {
  return {
    logIndex: String(index),
    logId: { keyId: log.logId.toString('base64') },
    kindVersion: kindOfBody(body),
  }
}

/** Kind and version out of a body; a body that is no JSON is called a hashedrekord. */
function kindOfBody(body: Buffer): JsonObject {
  try {
    const { kind, apiVersion } = JSON.parse(body.toString()) as { kind?: unknown; apiVersion?: unknown }
    return { kind: String(kind), version: String(apiVersion) }
  } catch {
    return { kind: 'hashedrekord', version: '0.0.1' }
  }
}
