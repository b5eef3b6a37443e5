import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { ecdsaDer } from './ecdsa-der.ts'

describe.each(['P-256', 'P-384', 'P-521'])('ecdsaDer of %s', (namedCurve) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve })

  it('H06 writes whatever the platform takes, leading zeros and high bits among it', () => {
    const message = Buffer.from('m')
    const raws = Array.from({ length: 600 }, () =>
      sign('sha256', message, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
    )
    expect(raws.every((raw) => verify('sha256', message, publicKey, ecdsaDer(raw)))).toBe(true)
    // Of so many some begin with a zero, where the shortest form is another one than the plain copy.
    expect(raws.some((raw) => raw[0] === 0 || raw[raw.byteLength / 2] === 0)).toBe(true)
  })
})

describe('ecdsaDer', () => {
  it.each([
    ['00000001ff000000', '300a020101020500ff000000'],
    ['0000008000000001', '300702020080020101'],
    ['0000000000000000', '3006020100020100'],
  ])('H06 writes %s as short as it can be', (raw, der) => {
    expect(ecdsaDer(Buffer.from(raw, 'hex')).toString('hex')).toBe(der)
  })
})
