import { describe, expect, it } from '@jest/globals'
import type { JsonValue } from '@slsa-actions/wire'
import fc from 'fast-check'
import { envelopeToJson, PAYLOAD_TYPE, parseEnvelope, preAuthEncoding } from './envelope.ts'
import { changed, faultOf, GONE } from './testing/builders.ts'

const envelope = () => ({
  payload: Buffer.from('{}').toString('base64'),
  payloadType: PAYLOAD_TYPE,
  signatures: [{ sig: Buffer.from([1, 2, 3]).toString('base64'), keyid: 'k' }],
})

const wellFormed = fc.string({ unit: 'binary' })

describe('preAuthEncoding', () => {
  it('writes type and payload with their lengths', () => {
    expect(preAuthEncoding('http://example.com/HelloWorld', Buffer.from('hello world')).toString()).toBe(
      'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
    )
  })

  it('A27 counts bytes, not characters', () => {
    expect(preAuthEncoding('é😀', Buffer.from('ü')).toString()).toBe('DSSEv1 6 é😀 2 ü')
  })

  it('keeps the bytes of a payload that is no text', () => {
    expect(preAuthEncoding('', Buffer.from([0, 255])).subarray(-2)).toEqual(Buffer.from([0, 255]))
  })

  it('refuses a type that has no UTF-8 form of its own', () => {
    expect(faultOf(() => preAuthEncoding('\ud800', Buffer.alloc(0))).path).toBe('envelope.payloadType')
  })

  it('gives different bytes for different pairs', () => {
    const pair = fc.tuple(wellFormed, fc.uint8Array({ maxLength: 20 }))
    fc.assert(
      fc.property(pair, pair, ([typeA, bytesA], [typeB, bytesB]) => {
        const same = typeA === typeB && Buffer.from(bytesA).equals(Buffer.from(bytesB))
        return preAuthEncoding(typeA, bytesA).equals(preAuthEncoding(typeB, bytesB)) === same
      }),
    )
  })

  it('gives different bytes when the border between type and payload moves', () => {
    fc.assert(
      fc.property(wellFormed, wellFormed, fc.string({ unit: 'grapheme', minLength: 1 }), (type, payload, moved) => {
        const one = preAuthEncoding(type + moved, Buffer.from(payload))
        return !one.equals(preAuthEncoding(type, Buffer.from(moved + payload)))
      }),
    )
  })
})

describe('parseEnvelope', () => {
  it('decodes payload and signatures', () => {
    expect(parseEnvelope(envelope())).toEqual({
      payloadType: PAYLOAD_TYPE,
      payload: Buffer.from('{}'),
      signatures: [{ sig: Buffer.from([1, 2, 3]), keyid: 'k' }],
    })
  })

  it.each<JsonValue | typeof GONE>([GONE, null, ''])('reads a key id that is %p as none', (keyid) => {
    expect(parseEnvelope(changed(envelope(), 'signatures.0.keyid', keyid)).signatures[0]?.keyid).toBe('')
  })

  it('leaves it to the verifier how many signatures are too many', () => {
    expect(parseEnvelope(changed(envelope(), 'signatures', Array(1000).fill({ sig: 'AQ==' }))).signatures).toHaveLength(
      1000,
    )
  })

  it('A27 keeps another payload type as it is', () => {
    expect(parseEnvelope(changed(envelope(), 'payloadType', 'text/plain')).payloadType).toBe('text/plain')
  })

  it.each<[string, string, JsonValue | typeof GONE, string]>([
    ['A26 no signature', 'signatures', [], 'envelope.signatures'],
    ['A26 signatures that are missing', 'signatures', GONE, 'envelope.signatures'],
    ['signatures that are an object', 'signatures', {}, 'envelope.signatures'],
    ['a signature that is a string', 'signatures.0', 'AQ==', 'envelope.signatures[0]'],
    ['a signature without bytes', 'signatures.0.sig', GONE, 'envelope.signatures[0].sig'],
    ['an empty signature', 'signatures.0.sig', '', 'envelope.signatures[0]'],
    ['A03 a signature that is not base64', 'signatures.0.sig', '!!!not-base64', 'envelope.signatures[0].sig'],
    ['a key id that is a number', 'signatures.0.keyid', 1, 'envelope.signatures[0].keyid'],
    ['A30 base64url', 'payload', '-_8=', 'envelope.payload'],
    ['A30 a line end in base64', 'payload', 'e3\n0=', 'envelope.payload'],
    ['A30 base64 without padding', 'payload', 'e30', 'envelope.payload'],
    ['base64 with bits left over', 'payload', 'e31=', 'envelope.payload'],
    ['a payload that is an object', 'payload', {}, 'envelope.payload'],
    ['no payload', 'payload', GONE, 'envelope.payload'],
    ['no payload type', 'payloadType', GONE, 'envelope.payloadType'],
    ['an empty payload type', 'payloadType', '', 'envelope.payloadType'],
    ['a payload type with half a surrogate pair', 'payloadType', '\udc00', 'envelope.payloadType'],
  ])('refuses %s', (_, path, value, where) => {
    const fault = faultOf(() => parseEnvelope(changed(envelope(), path, value)))
    expect([fault.code, fault.path]).toEqual(['ENVELOPE', where])
  })

  it.each([null, [], 'x', 1])('refuses %j as an envelope', (value) => {
    expect(faultOf(() => parseEnvelope(value)).code).toBe('ENVELOPE')
  })

  it('reads what was written', () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 }).map((array) => Buffer.from(array))
    const signature = fc.record({ sig: bytes, keyid: fc.string() })
    const any = fc.record({
      payloadType: fc.string({ unit: 'binary', minLength: 1 }),
      payload: fc.uint8Array().map((array) => Buffer.from(array)),
      signatures: fc.array(signature, { minLength: 1, maxLength: 4 }),
    })
    fc.assert(fc.property(any, (made) => expect(parseEnvelope(envelopeToJson(made))).toEqual(made)))
  })
})
