import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { AttestationError } from './error.ts'
import { base64Text } from './formats.ts'
import { anyObject, anyText, fault, listOf, optional, type Place, type Read, required, text } from './read.ts'

/** Payload type of an in-toto statement. */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json'

/** One signature of an envelope. The key id is a hint and proves nothing. */
export interface EnvelopeSignature {
  readonly sig: Buffer
  /** Empty where the producer gave none. */
  readonly keyid: string
}

/** A DSSE envelope with its bytes decoded. Nothing in it is verified. */
export interface Envelope {
  readonly payloadType: string
  readonly payload: Buffer
  /** At least one. How many are allowed is for the verifier to say. */
  readonly signatures: readonly EnvelopeSignature[]
}

const ENVELOPE: Place = { code: 'ENVELOPE', document: undefined, path: 'envelope' }

/**
 * The bytes that a DSSE signature covers. Lengths count bytes of UTF-8, not characters, so that no two pairs of type and
 * payload give the same bytes.
 *
 * @throws AttestationError `ENVELOPE` for a type with an unpaired surrogate: it has no UTF-8 form of its own
 * @see DSSE v1.0, protocol, signature definition
 */
export function preAuthEncoding(payloadType: string, payload: Uint8Array): Buffer {
  if (!payloadType.isWellFormed()) {
    throw new AttestationError('ENVELOPE', 'envelope.payloadType', 'envelope.payloadType: is not well-formed Unicode')
  }
  const type = Buffer.from(payloadType, 'utf8')
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${type.length} `, 'ascii'),
    type,
    Buffer.from(` ${payload.length} `, 'ascii'),
    payload,
  ])
}

/**
 * The envelope out of its JSON: base64 in canonical form only, at least one signature.
 *
 * @throws AttestationError `ENVELOPE` with the path
 * @see DSSE v1.0, envelope
 */
export function parseEnvelope(value: JsonValue): Envelope {
  const object = anyObject(value, ENVELOPE)
  return {
    payloadType: required(object, 'payloadType', payloadType, ENVELOPE),
    payload: required(object, 'payload', bytes, ENVELOPE),
    signatures: required(object, 'signatures', listOf(signature, 1), ENVELOPE),
  }
}

/** The JSON form of an envelope; a key id is written only where there is one. */
export function envelopeToJson(envelope: Envelope): JsonObject {
  return {
    payload: envelope.payload.toString('base64'),
    payloadType: envelope.payloadType,
    signatures: envelope.signatures.map(
      ({ sig, keyid }): JsonObject =>
        keyid === '' ? { sig: sig.toString('base64') } : { sig: sig.toString('base64'), keyid },
    ),
  }
}

const payloadType: Read<string> = (value, place) => {
  const type = text(value, place)
  if (!type.isWellFormed()) throw fault(place, 'is not well-formed Unicode')
  return type
}

const bytes: Read<Buffer> = (value, place) => Buffer.from(base64Text(value, place), 'base64')

const signature: Read<EnvelopeSignature> = (value, place) => {
  const object = anyObject(value, place)
  const sig = required(object, 'sig', bytes, place)
  if (sig.length === 0) throw fault(place, 'has an empty signature')
  return { sig, keyid: optional(object, 'keyid', anyText, place) ?? '' }
}
