import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Minimatch } from 'minimatch'
import { verdictOf } from '../testing/failure.ts'
import { createGlob } from './glob.ts'

const ROOT = ['', 'w']

const matches = (pattern: string, path: string, platform: NodeJS.Platform = 'linux') =>
  createGlob(pattern, ROOT, platform).reach([...ROOT, ...path.split('/')]).isMatched

describe('createGlob', () => {
  it.each([
    ['*.txt', 'a.txt'],
    ['*', '.hidden'],
    ['a?c', 'abc'],
    ['a?c', 'a🎉c'],
    ['[ab].txt', 'b.txt'],
    ['[a-c]x', 'bx'],
    ['[!a-c]x', 'dx'],
    ['[^a-c]x', 'dx'],
    ['[]]x', ']x'],
    ['[a-]x', '-x'],
    ['[ab', '[ab'],
    ['**', 'a/b/c'],
    ['**/c', 'c'],
    ['**/c', 'a/b/c'],
    ['a/**/c', 'a/c'],
    ['a/**/b/**/c', 'a/x/b/y/z/c'],
    ['a**c', 'abbc'],
    ['./a//b', 'a/b'],
    ['x/../a', 'a'],
    ['\\*', '*'],
    ['[\\]]x', ']x'],
    ['a/b', 'a/b'],
  ])('takes with %s the file %s', (pattern, path) => {
    expect(matches(pattern, path)).toBe(true)
  })

  it.each([
    ['*.txt', 'a.txt.sig'],
    ['*.txt', 'sub/a.txt'],
    ['a?c', 'ac'],
    ['[ab].txt', 'c.txt'],
    ['[!a-c]x', 'ax'],
    ['a/*/c', 'a/c'],
    ['\\*', 'a'],
    ['A', 'a'],
    ['e\u0301', '\u00e9'],
    ['a', 'ab'],
    ['a/b', 'a'],
  ])('leaves with %s the file %s', (pattern, path) => {
    expect(matches(pattern, path)).toBe(false)
  })

  it.each([
    ['{a,b}.txt', 'a.txt', '{a,b}.txt'],
    ['@(a|b).txt', 'a.txt', '@(a|b).txt'],
    ['!(a).txt', 'b.txt', '!(a).txt'],
    ['+(a)', 'aa', '+(a)'],
  ])('takes braces and parentheses as they stand: %s', (pattern, other, same) => {
    expect([matches(pattern, other), matches(pattern, same)]).toEqual([false, true])
  })

  it('matches everything below a folder that it matches, with a slash at the end nothing else', () => {
    expect(['dist/a', 'dist/x/y', 'dist'].map((path) => matches('dist/', path))).toEqual([true, true, false])
    expect(['dist/a', 'dist'].map((path) => matches('d*', path))).toEqual([true, true])
  })

  it('ignores case and has no escapes on Windows', () => {
    expect(matches('Dist/*.EXE', 'dist/app.exe', 'win32')).toBe(true)
    expect(matches('[A-C]x', 'bX', 'win32')).toBe(true)
  })

  it('takes wildcards in the folder it begins at as they stand', () => {
    const root = ['', '[w]*']
    const glob = createGlob('*.txt', root, 'linux')
    expect(glob.base).toEqual(root)
    expect(glob.reach(['', '[w]*', 'a.txt']).isMatched).toBe(true)
    expect(glob.reach(['', 'w', 'a.txt']).isMatched).toBe(false)
  })

  it.each(['**/../x', '*/../../etc/passwd', 'a?/..'])('refuses .. behind a wildcard: %s', async (pattern) => {
    expect(await verdictOf(() => createGlob(pattern, ROOT, 'linux'))).toBe('V2 PATTERN')
  })

  it('never leaves the root of the file system', () => {
    expect(createGlob('../../../../etc/*', ROOT, 'linux').base).toEqual(['', 'etc'])
  })

  it('matches in linear time what takes a backtracking matcher for ever', () => {
    const name = `${'a'.repeat(250)}!`
    expect(matches(`${'*a'.repeat(60)}b`, name)).toBe(false)
    expect(matches(`${'**/'.repeat(40)}b`, Array(200).fill('a').join('/'))).toBe(false)
  })

  it('agrees with minimatch', () => {
    const piece = fc.constantFrom('a', 'b', '.', '*', '?', '[ab]', '[!a]', '[a-b]', 'é', '{', '(', '+')
    const segment = fc.oneof(
      fc.constant('**'),
      fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join('')),
    )
    const pattern = fc.array(segment, { minLength: 1, maxLength: 4 })
    const letter = fc.constantFrom('a', 'b', '.', 'é', '{', '(', '+', 'c')
    const name = fc.array(letter, { minLength: 1, maxLength: 5 }).map((letters) => letters.join(''))
    const path = fc.array(name, { minLength: 1, maxLength: 5 })
    const isDots = (part: string): boolean => part === '.' || part === '..'
    fc.assert(
      fc.property(pattern, path, (parts, names) => {
        fc.pre(!parts.some(isDots) && !names.some(isDots))
        const text = parts.join('/')
        const options = {
          dot: true,
          nobrace: true,
          noext: true,
          nonegate: true,
          nocomment: true,
          platform: 'linux',
        } as const
        // Below a matched folder everything is matched, which minimatch says with a pattern of its own.
        const peer = [text, `${text}/**`].some((each) => new Minimatch(each, options).match(names.join('/')))
        const isQuirk = parts.at(-1) === '**' && new Minimatch(text, options).match(`${names.join('/')}/`)
        expect(matches(text, names.join('/'))).toBe(peer || isQuirk)
      }),
      { numRuns: 2000 },
    )
  })
})
