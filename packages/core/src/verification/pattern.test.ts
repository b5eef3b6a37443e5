import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { verdictOf } from '../testing/failure.ts'
import { packagesLoadedBy } from '../testing/loaded-modules.ts'
import { anchoredPattern } from './index.ts'

const matches = async (pattern: string, text: string): Promise<boolean> =>
  (await anchoredPattern(pattern)).matches(text)

describe('anchoredPattern', () => {
  it.each([
    'https://github.com/org/repo-evil/.github/workflows/x.yml@refs/heads/main',
    'https://evil/?https://github.com/org/repo',
    'https://github.com/org/repo\n',
    '\nhttps://github.com/org/repo',
    'https://github.com/org/repo\nhttps://evil.example',
    'https://githubXcom/org/repo/',
  ])('B03 matches the whole text only: not %j', async (text) => {
    expect(await matches('https://github.com/org/repo', text)).toBe(false)
  })

  it.each(['(?m)https://github.com/org/repo', '(?s)https://github.com/org/repo', '^https://github.com/org/repo$'])(
    'B03 %s is no way around the anchors',
    async (pattern) => expect(await matches(pattern, 'https://github.com/org/repo\nhttps://evil.example')).toBe(false),
  )

  it.each(['a|b', '(a)|(b)', '^a|b$'])('B03 an alternative is anchored as a whole: %s', async (pattern) => {
    expect([await matches(pattern, 'a'), await matches(pattern, 'b'), await matches(pattern, 'ab-evil')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it.each(['^(a+)+$', '(a|a)*b', '(a|aa)+$', '(.*)*x'])(
    'B04 takes no more than a second over 50 kB: %s',
    async (pattern) => {
      const text = `${'a'.repeat(50_000)}!`
      const began = performance.now()
      expect([await matches(pattern, text), performance.now() - began < 1000]).toEqual([false, true])
    },
  )

  it.each(['((a{1000}){1000}){1000}', 'a{100000}', '(?:(?:a{500}){500})'])(
    'B04 a pattern that grows when it is read: %s',
    async (pattern) => {
      const began = performance.now()
      const verdict = await verdictOf(() => anchoredPattern(pattern))
      expect([verdict, performance.now() - began < 1000]).toEqual(['V2 PATTERN', true])
    },
  )

  it.each(['', '  ', '(', 'a)|(b', '[a', 'a**', '(?=a)', '\\1', 'x'.repeat(2001)])('refuses %j', async (pattern) => {
    expect(await verdictOf(() => anchoredPattern(pattern))).toBe('V2 PATTERN')
  })

  it('matches a text that was quoted, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.string({ maxLength: 40 }),
        async (text, other) => {
          fc.pre(text.trim() !== '' && text !== other)
          const quoted = text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')
          const pattern = await anchoredPattern(quoted)
          expect([pattern.matches(text), pattern.matches(other)]).toEqual([true, false])
        },
      ),
      { seed: 4, numRuns: 100 },
    )
  })
})

it('verification loads verifier, patterns and curves only when they are needed', () => {
  const loaded = packagesLoadedBy(new URL('index.ts', import.meta.url))
  expect(loaded).toEqual(['@sigstore/bundle', '@sigstore/core', '@sigstore/protobuf-specs'])
})
