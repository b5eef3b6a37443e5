import { createHash, randomBytes } from 'node:crypto'
import { RFC3161Timestamp } from '@sigstore/core'
import { type Http, WireError } from '@slsa-actions/wire'
import { type CoreError, refused, undecided } from '../outcome/index.ts'
import { saidBy } from './fulcio.ts'

/** sha256 as an AlgorithmIdentifier: OID 2.16.840.1.101.3.4.2.1 with NULL parameters. */
const SHA256_IDENTIFIER = Buffer.from('300d06096086480165030402010500', 'hex')

/**
 * A timestamp over a signature (RFC 3161), as the whole response in DER, the way bundles keep it. The imprint and the
 * nonce must be ours; who signed it is verified with the bundle.
 *
 * @throws CoreError refused or undecided `TSA`; WireError for the network
 */
export async function requestTimestamp(tsa: URL, signature: Buffer, http: Http): Promise<Buffer> {
  const imprint = createHash('sha256').update(signature).digest()
  // The first bit stays clear and the first byte set, so that the number is positive and of fixed length.
  const nonce = randomBytes(8)
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40
  const reply = await http
    .request({
      service: 'timestamp authority',
      url: tsa,
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: timestampRequest(imprint, nonce),
      maxBytes: 256 * 1024,
      redirect: 'refuse',
    })
    .catch((error: unknown) => {
      throw rejection(error)
    })
  assertGranted(reply.body, signature, nonce)
  return reply.body
}

/** TimeStampReq: version 1, imprint, nonce, certificates wanted. */
function timestampRequest(imprint: Buffer, nonce: Buffer): Buffer {
  const messageImprint = der(0x30, SHA256_IDENTIFIER, der(0x04, imprint))
  return der(0x30, der(0x02, Buffer.from([1])), messageImprint, der(0x02, nonce), der(0x01, Buffer.from([0xff])))
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  if (body.byteLength > 127) throw new RangeError('longer than a timestamp request ever is')
  return Buffer.concat([Buffer.from([tag, body.byteLength]), body])
}

function assertGranted(body: Buffer, signature: Buffer, nonce: Buffer): void {
  const timestamp = parsed(body)
  try {
    if (timestamp.status !== 0n) throw refusedBy(`it did not grant the timestamp (status ${timestamp.status})`)
    timestamp.tstInfo.verify(signature)
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'CoreError') throw cause
    throw refusedBy('the timestamp is over something else than our signature', cause)
  }
  if (!includesNonce(timestamp.tstInfo.raw, nonce))
    throw refusedBy('the answer is to another request (its nonce differs)')
}

/** TSTInfo holds the nonce as an INTEGER; eight random bytes occur nowhere else. */
function includesNonce(info: Buffer, nonce: Buffer): boolean {
  return info.includes(Buffer.concat([Buffer.from([0x02, nonce.byteLength]), nonce]))
}

function parsed(body: Buffer): RFC3161Timestamp {
  try {
    return RFC3161Timestamp.parse(Buffer.from(body))
  } catch (cause) {
    const isPage = /^\s*</.test(body.subarray(0, 100).toString('latin1'))
    throw undecided('TSA', `timestamp authority: the answer is ${isPage ? 'a web page' : 'no timestamp'}`, {
      remedy: isPage ? 'a proxy or a login page may stand between' : 'check the URL of the timestamp authority',
      cause,
    })
  }
}

function refusedBy(problem: string, cause?: unknown): CoreError {
  return refused('TSA', `timestamp authority: ${problem}`, cause === undefined ? {} : { cause })
}

function rejection(error: unknown): unknown {
  if (
    !(error instanceof WireError) ||
    error.code !== 'STATUS' ||
    error.status === undefined ||
    error.status >= 500 ||
    error.status === 429
  )
    return error
  const said = saidBy(error.body)
  return refusedBy(`it refused (${error.status})${said === '' ? '' : `: ${said}`}`, error)
}
