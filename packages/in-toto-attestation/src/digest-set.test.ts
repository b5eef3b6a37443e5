import { describe, expect, it } from '@jest/globals'
import type { JsonValue } from '@slsa-actions/wire'
import { parseDigestSet, STRONG_ALGORITHMS } from './digest-set.ts'
import { faultOf } from './testing/builders.ts'

const hex = (length: number) => 'a'.repeat(length)

describe('parseDigestSet', () => {
  it.each([
    ['sha224', 56],
    ['sha256', 64],
    ['sha384', 96],
    ['sha512', 128],
    ['sha512_224', 56],
    ['sha512_256', 64],
    ['sha3_256', 64],
    ['sha3_512', 128],
    ['sha1', 40],
    ['md5', 32],
    ['gitCommit', 40],
    ['gitCommit', 64],
    ['gitTree', 64],
    ['gitBlob', 40],
    ['gitTag', 40],
    ['dirHash', 64],
    ['goModuleH1', 64],
    ['blake2b', 64],
    ['blake2b', 128],
    ['blake2s', 64],
  ])('takes %s of %i hex characters', (algorithm, length) => {
    expect(parseDigestSet({ [algorithm]: hex(length) }, 'digest')).toEqual({ [algorithm]: hex(length) })
  })

  it('takes an algorithm that it does not know, in its own encoding', () => {
    expect(parseDigestSet({ somecoolhash: 'Zz+/=' }, 'digest')).toEqual({ somecoolhash: 'Zz+/=' })
  })

  it.each([
    ['63 hex', { sha256: hex(63) }],
    ['65 hex', { sha256: hex(65) }],
    ['upper case', { sha256: 'A'.repeat(64) }],
    ['a 0x prefix', { sha256: `0x${hex(62)}` }],
    ['a letter that is not hex', { sha256: `${hex(63)}g` }],
    ['a line end', { sha256: `${hex(63)}\n` }],
    ['a line end after it', { sha256: `${hex(64)}\n` }],
    ['an algorithm prefix', { sha256: `sha256:${hex(57)}` }],
    ['a length of another algorithm', { sha512: hex(64) }],
    ['a short git commit', { gitCommit: hex(7) }],
    ['an odd length', { blake2b: hex(63) }],
    ['more than the algorithm gives', { blake2s: hex(66) }],
    ['nothing', { sha256: '' }],
    ['a number', { sha256: 12 }],
    ['null', { sha256: null }],
    ['an unknown algorithm without a value', { somecoolhash: '' }],
  ])('C02 refuses %s', (_, digest) => {
    expect(faultOf(() => parseDigestSet(digest, 'subject[0].digest')).path).toBe(
      `subject[0].digest.${Object.keys(digest)[0]}`,
    )
  })

  it('C02 names the value that it found', () => {
    expect(faultOf(() => parseDigestSet({ sha1: '0x12' }, 'digest')).message).toBe(
      'digest.sha1: must be 40 lower-case hex characters, found "0x12"',
    )
  })

  it('refuses a wrong one beside a right one', () => {
    expect(() => parseDigestSet({ sha256: hex(64), sha512: hex(127) }, 'digest')).toThrow('digest.sha512')
  })

  it.each<JsonValue | undefined>([undefined, null, {}, [], 'sha256', { '': hex(64) }])(
    'refuses %j as a set',
    (value) => {
      expect(faultOf(() => parseDigestSet(value, 'digest')).code).toBe('SUBJECT')
    },
  )

  it('counts no broken algorithm among the strong ones', () => {
    expect(STRONG_ALGORITHMS).not.toEqual(expect.arrayContaining(['sha1']))
    expect(STRONG_ALGORITHMS).not.toEqual(expect.arrayContaining(['md5']))
  })
})
