import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compress } from 'snappyjs'
import { uncompress, uncompressedLength } from './snappy.ts'

const MAX = 1024 * 1024

describe('uncompress', () => {
  it('reads what another implementation wrote', () => {
    const texts = fc.array(fc.constantFrom('{"a":', 'aaaaaaaa', '\u{1f600}', 'x'), { maxLength: 2000 })
    fc.assert(
      fc.property(texts, (parts) => {
        const bytes = new TextEncoder().encode(parts.join(''))
        expect(uncompress(compress(bytes), MAX)).toEqual(bytes)
      }),
    )
  })

  it('R04 gives up on any bytes at once: no hang, no more than was announced', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const output = uncompress(bytes, 4096)
        expect(output === undefined || output.byteLength === uncompressedLength(bytes)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('R04 reads no literal that goes backwards', () => {
    expect(uncompress(Uint8Array.of(20, 0xfc, 0xf0, 0xff, 0xff, 0xff, ...new Array(12).fill(0)), MAX)).toBeUndefined()
  })

  it.each([
    ['less than it says', [5, 0x00, 0x61]],
    ['more than it says', [1, 0x04, 0x61, 0x62]],
    ['a copy from before the beginning', [8, 0x00, 0x61, 0x0d, 0x05]],
    ['a copy from nowhere', [8, 0x00, 0x61, 0x0d, 0x00]],
    ['a literal that is cut off', [8, 0x1c, 0x61]],
    ['a copy that is cut off', [8, 0x00, 0x61, 0x0e]],
    ['no length', []],
    ['a length without end', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff]],
    ['a length beyond 32 bits', [0xff, 0xff, 0xff, 0xff, 0x7f]],
  ])('R04 refuses %s', (_, bytes) => {
    expect(uncompress(Uint8Array.from(bytes), MAX)).toBeUndefined()
  })

  it('R04 allocates nothing beyond the cap', () => {
    const bytes = Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x0f)
    expect(uncompressedLength(bytes)).toBe(0xffffffff)
    expect(uncompress(bytes, MAX)).toBeUndefined()
  })
})
