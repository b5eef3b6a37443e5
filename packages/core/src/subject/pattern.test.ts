import { describe, expect, it } from '@jest/globals'
import { verdictOf } from '../testing/failure.ts'
import { parsePatterns } from './pattern.ts'

const texts = (input: string, platform: NodeJS.Platform = 'linux') =>
  parsePatterns(input, platform).map(({ text, isExcluding }) => (isExcluding ? `not ${text}` : text))

describe('parsePatterns', () => {
  it.each([
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['a, b ,c', ['a', 'b', 'c']],
    ['a,b\nc', ['a', 'b', 'c']],
    [' \n,\n', []],
    ['"a,b",c', ['a,b', 'c']],
    ['"a ""x""",b', ['a "x"', 'b']],
    ['a"b,c', ['a"b', 'c']],
    [' " a " , b', [' a ', 'b']],
    ['"!a"', ['not a']],
    ['""', []],
    ['# all, of it\na', ['a']],
    ['a\n!b\n! c', ['a', 'not b', 'not c']],
    ['!!a', ['a']],
    ['!', []],
    ['{a,b}.txt', ['{a', 'b}.txt']],
    ['-rf', ['-rf']],
  ])('reads %j', (input, patterns) => {
    expect(texts(input)).toEqual(patterns)
  })

  it('separates with both slashes on Windows only', () => {
    expect(texts('dist\\*.exe', 'win32')).toEqual(['dist/*.exe'])
    expect(texts('dist\\*.exe')).toEqual(['dist\\*.exe'])
  })

  it.each(['"a,b', 'a\n"b\nc"'])('refuses a quote that is not closed: %j', async (input) => {
    expect(await verdictOf(() => parsePatterns(input, 'linux'))).toBe('V2 PATTERN')
  })
})
