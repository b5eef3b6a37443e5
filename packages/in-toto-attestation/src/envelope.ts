import { decodeBase64, isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { AttestationError } from './error.ts'

/** A DSSE envelope (secure-systems-lab/dsse, envelope.md), decoded. */
export interface Envelope {
  readonly payloadType: string
  readonly payload: Buffer
  readonly signatures: readonly { readonly sig: Buffer; readonly keyid: string }[]
}

/** The bytes that a DSSE signature is made over (protocol.md, PAE). Lengths count bytes, not characters. */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `
  return Buffer.concat([Buffer.from(head), payload])
}

/** An envelope from its JSON form; base64 must be canonical. @throws AttestationError `ENVELOPE` with the path */
export function parseEnvelope(value: JsonValue): Envelope {
  if (!isJsonObject(value)) throw new AttestationError('ENVELOPE', 'envelope', 'must be an object')
  const { payloadType, payload, signatures } = value
  if (typeof payloadType !== 'string' || payloadType === '') throw new AttestationError('ENVELOPE', 'payloadType', 'must be a text')
  if (!Array.isArray(signatures)) throw new AttestationError('ENVELOPE', 'signatures', 'must be an array')
  return { payloadType, payload: bytesOf(payload, 'payload'), signatures: signatures.map(signatureOf) }
}

/** The JSON form of an envelope. An empty key id is left out, as the field's tools do. */
export function envelopeToJson({ payloadType, payload, signatures }: Envelope): JsonObject {
  return {
    payload: payload.toString('base64'),
    payloadType,
    signatures: signatures.map(({ sig, keyid }): JsonObject => ({ sig: sig.toString('base64'), ...(keyid === '' ? {} : { keyid }) })),
  }
}

function signatureOf(value: JsonValue, index: number): { sig: Buffer; keyid: string } {
  const path = `signatures[${index}]`
  if (!isJsonObject(value)) throw new AttestationError('ENVELOPE', path, 'must be an object')
  const { keyid = '' } = value
  if (typeof keyid !== 'string') throw new AttestationError('ENVELOPE', `${path}.keyid`, 'must be a text')
  return { sig: bytesOf(value.sig, `${path}.sig`), keyid }
}

function bytesOf(value: JsonValue | undefined, path: string): Buffer {
  if (typeof value !== 'string') throw new AttestationError('ENVELOPE', path, 'must be base64')
  try {
    return decodeBase64(value, path, 32 * 1024 * 1024)
  } catch (cause) {
    throw new AttestationError('ENVELOPE', path, 'must be base64, padded and without line ends', { cause })
  }
}
