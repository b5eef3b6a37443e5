import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { generalizedTime, integer, octets, oid, sequence, set, time } from './der.ts'
import { contentOf, readDer } from './der-reader.ts'

describe('der', () => {
  it.each([
    [0, '020100'],
    [127, '02017f'],
    [128, '02020080'],
    [256, '02020100'],
    [0x0123456789abcdefn, '02080123456789abcdef'],
    [Buffer.from('0000ff', 'hex'), '020200ff'],
  ])('writes the whole number %s', (value, hex) => expect(integer(value).toString('hex')).toBe(hex))

  it.each([
    ['1.2.840.113549.1.7.2', '06092a864886f70d010702'],
    ['2.5.29.17', '0603551d11'],
    ['1.3.6.1.4.1.57264.1.9', '060a2b0601040183bf300109'],
  ])('writes the identifier %s', (dotted, hex) => expect(oid(dotted).toString('hex')).toBe(hex))

  it('writes the long form of a length', () => {
    expect(octets(Buffer.alloc(200)).subarray(0, 3).toString('hex')).toBe('0481c8')
    expect(octets(Buffer.alloc(300)).subarray(0, 4).toString('hex')).toBe('0482012c')
  })

  it('sorts a set', () => {
    expect(set(integer(2), integer(1)).toString('hex')).toBe('3106020101020102')
  })

  it('writes times of whole seconds, by their century', () => {
    expect(
      time(Date.UTC(2026, 10, 24, 8, 1, 2, 999))
        .subarray(2)
        .toString(),
    ).toBe('261124080102Z')
    expect(
      time(Date.UTC(2050, 0, 1))
        .subarray(2)
        .toString(),
    ).toBe('20500101000000Z')
    expect(
      generalizedTime(Date.UTC(2026, 0, 1), '5')
        .subarray(2)
        .toString(),
    ).toBe('20260101000000.5Z')
  })

  it('reads what it wrote', () => {
    const value = readDer(sequence(integer(5), octets(createHash('sha256').digest())))
    expect(value.children.map(({ tag }) => tag)).toEqual([0x02, 0x04])
    expect(contentOf(value.children[0], 0x02)).toEqual(Buffer.from([5]))
  })

  it.each([
    ['cut off', '3005020101'],
    ['of indefinite length', '30800201010000'],
    ['followed by bytes', '02010100'],
    ['empty', ''],
    ['nested without end', '30'.repeat(40)],
  ])('reads no value that is %s', (_, hex) => expect(() => readDer(Buffer.from(hex, 'hex'))).toThrow())
})
