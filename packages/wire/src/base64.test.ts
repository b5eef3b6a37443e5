import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decodeBase64, decodeBase64Url, WireError } from './index.ts'

describe('decodeBase64', () => {
  it('gives back what was encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(decodeBase64(Buffer.from(bytes).toString('base64'), 'payload').equals(bytes)).toBe(true)
        expect(decodeBase64Url(Buffer.from(bytes).toString('base64url'), 'payload').equals(bytes)).toBe(true)
      }),
    )
  })

  it('A30 accepts one text for each sequence of bytes, and no other', () => {
    const text = fc.array(fc.constantFrom(...'AQgwZaz09+/-_=\n '), { maxLength: 9 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (candidate) => {
        const canonical = Buffer.from(candidate, 'base64').toString('base64')
        if (canonical === candidate) expect(decodeBase64(candidate, 'payload').toString('base64')).toBe(candidate)
        else expect(() => decodeBase64(candidate, 'payload')).toThrow(WireError)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['base64url', '_-8='],
    ['base64url without padding', '_-8'],
    ['no padding', 'YQ'],
    ['half the padding', 'YQ='],
    ['too much padding', 'YWJj===='],
    ['nothing but padding', '===='],
    ['a line end within', 'YWJj\nZGVm'],
    ['a line end after it', 'YWJj\n'],
    ['a space', 'YWJj ZGVm'],
    ['bits that are not used', 'YR=='],
    ['bits that are not used', 'YWK='],
    ['a single character', 'Y'],
    ['padding within', 'YQ==YQ=='],
    ['a character beyond', 'YWJj*'],
    ['a letter of another script', 'YWJ\u0458'],
    ['a NUL', 'YWJj\0'],
  ])('A30 refuses %s', (_, text) => {
    expect(() => decodeBase64(text, 'bundle: dsseEnvelope.payload')).toThrow(
      /^bundle: dsseEnvelope\.payload: is not base64 /,
    )
  })

  it('takes as many bytes as it may, and not one more', () => {
    const encoded = (size: number): string => Buffer.alloc(size).toString('base64')
    expect([1, 2, 3, 4].map((size) => decodeBase64(encoded(size), 'x', size).byteLength)).toEqual([1, 2, 3, 4])
    for (const size of [1, 2, 3, 4]) {
      expect(() => decodeBase64(encoded(size + 1), 'x', size)).toThrow(`x: has more than ${size} bytes`)
    }
  })

  it('takes the empty text as no bytes', () => expect(decodeBase64('', 'x')).toHaveLength(0))
})

describe('decodeBase64Url', () => {
  it.each(['-_8=', '+/8', 'YR', 'YQ\n', ' YQ', 'Y', 'YQ.', ''.padEnd(5, 'A')])('A30 refuses "%s"', (text) => {
    expect(() => decodeBase64Url(text, 'ID token')).toThrow(expect.objectContaining({ code: 'BASE64' }))
  })

  it('A30 accepts both characters of its alphabet', () => {
    expect(decodeBase64Url('-_8', 'ID token')).toEqual(Buffer.from([0xfb, 0xff]))
  })
})
