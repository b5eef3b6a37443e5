import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { covers, matchesGlob } from './artifact.ts'

describe('globs', () => {
  it.each([
    ['ghcr.io/org/**', 'ghcr.io/org/app'],
    ['ghcr.io/org/**', 'ghcr.io/org/team/app'],
    ['ghcr.io/org/*', 'ghcr.io/org/app'],
    ['ghcr.io/org/web-*', 'ghcr.io/org/web-1'],
    ['**', 'anything/at/all'],
    ['a/**/z', 'a/z'],
    ['a/**/z', 'a/b/c/z'],
    ['app-*.tar.gz', 'app-1.2.tar.gz'],
  ])('%s covers %s', (glob, name) => {
    expect(covers({ kind: 'glob', glob }, name)).toBe(true)
  })

  it.each([
    ['ghcr.io/org/**', 'ghcr.io/org-evil/x'],
    ['ghcr.io/org/**', 'ghcr.io/org'],
    ['ghcr.io/org/**', 'evil.io/ghcr.io/org/x'],
    ['ghcr.io/org/**', 'xghcr.io/org/x'],
    ['ghcr.io/org/**', 'ghcr.io/org/../evil/x'],
    ['ghcr.io/org/**', 'ghcr.io/org//x'],
    ['ghcr.io/org/*', 'ghcr.io/org/team/app'],
    ['ghcr.io/org/*', 'ghcr.io/org/..'],
    ['ghcr.io/org/web-*', 'ghcr.io/org/web-1/x'],
    ['ghcr.io/org/**', 'GHCR.io/org/app'],
    ['**', '/etc/passwd'],
    ['a.b', 'axb'],
    ['a+', 'aa'],
  ])('B23 %s does not cover %s', (glob, name) => {
    expect(covers({ kind: 'glob', glob }, name)).toBe(false)
  })

  it('B04 are matched in linear time', () => {
    const start = performance.now()
    expect(matchesGlob(`${'*a'.repeat(900)}b`, 'a'.repeat(20_000))).toBe(false)
    expect(matchesGlob(`${'**/a/'.repeat(400)}b`, 'a/'.repeat(5000).slice(0, -1))).toBe(false)
    expect(performance.now() - start).toBeLessThan(3000)
  })

  it('match as the definition by regular expressions does', () => {
    const part = fc.constantFrom('a', 'b', 'ab', 'aab', 'ba')
    const name = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/'))
    const globPart = fc.constantFrom('a', 'b', '*', '**', 'a*', '*b', 'a*b', '*a*')
    const glob = fc.array(globPart, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
    fc.assert(
      fc.property(glob, name, (one, other) => {
        expect({ one, other, isMatch: matchesGlob(one, other) }).toEqual({
          one,
          other,
          isMatch: asRegExp(one).test(`${other}/`),
        })
      }),
      { numRuns: 3000, seed: 11 },
    )
  })
})

describe('package URLs', () => {
  it.each([
    ['pkg:npm/%40acme/web', 'pkg:npm/%40acme/web@1.2.3', true],
    ['pkg:npm/%40acme/web@1.2.3', 'pkg:npm/%40acme/web@1.2.3', true],
    ['pkg:npm/%40acme/web@1.2.3', 'pkg:npm/%40acme/web@1.2.30', false],
    ['pkg:npm/%40acme/web', 'pkg:npm/%40acme/web2@1.2.3', false],
    ['pkg:npm/web', 'pkg:npm/web/x@1', false],
  ])('%s covers %s: %s', (purl, name, isCovered) => {
    expect(covers({ kind: 'purl', purl }, name)).toBe(isCovered)
  })
})

/** Each part with its slash; a `**` at the end stands for at least one. */
function asRegExp(glob: string): RegExp {
  const parts = glob.split('/')
  const text = parts.map((part, index) => {
    if (part !== '**') return `${part.replaceAll('*', '[^/]*')}/`
    return index === parts.length - 1 && index > 0 ? '(?:[^/]+/)+' : '(?:[^/]+/)*'
  })
  return new RegExp(`^${text.join('')}$`)
}
