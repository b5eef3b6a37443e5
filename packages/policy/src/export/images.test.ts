import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { covers } from '../evaluate/artifact.ts'
import type { ArtifactPattern } from '../types.ts'
import { imageGlobs, imagePattern } from './images.ts'

const DIGEST = `@sha256:${'0'.repeat(64)}`
const part = fc.constantFrom('a', 'ab', 'acme', 'acme-evil', 'b.c', 'web', 'web2')
const name = fc
  .tuple(
    fc.constantFrom('ghcr.io', 'ghcr.io.evil.test', 'localhost:5000'),
    fc.array(part, { minLength: 1, maxLength: 4 }),
  )
  .map(([host, parts]) => [host, ...parts].join('/'))
const step = fc.oneof(part, fc.constantFrom('*', '**', 'web*', '*b'))
const glob = fc
  .tuple(fc.constantFrom('ghcr.io', 'localhost:5000', '*'), fc.array(step, { minLength: 1, maxLength: 3 }))
  .map(([host, steps]) => [host, ...steps].join('/').replace(/\*\*(?:\/\*\*)+/g, '**'))

function matches(pattern: ArtifactPattern, image: string, digest: 'optional' | 'required' = 'optional'): boolean {
  return new RegExp(imagePattern([pattern], digest) ?? '(?!)', 'u').test(image)
}

describe('the pattern of images', () => {
  it('B23 covers exactly what the evaluator covers, with any tag and digest', () => {
    fc.assert(
      fc.property(glob, name, fc.constantFrom('', ':v1', DIGEST, `:v1${DIGEST}`), (text, image, behind) => {
        const pattern = { kind: 'glob', glob: text } as const
        expect([text, image, matches(pattern, image + behind)]).toEqual([text, image, covers(pattern, image + behind)])
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['ghcr.io/acme/web2', 'ghcr.io/acme/web'],
    ['ghcr.io/acme/web/x', 'ghcr.io/acme/web'],
    ['xghcr.io/acme/web', 'ghcr.io/acme/web'],
    ['ghcrxio/acme/web', 'ghcr.io/acme/web'],
    ['evil.test/ghcr.io/acme/web', 'ghcr.io/acme/web'],
    ['ghcr.io/acme/web\nghcr.io/x', 'ghcr.io/acme/web'],
  ])('B23 keeps %j apart from the name %s', (image, exact) => {
    expect(matches({ kind: 'name', name: exact }, image)).toBe(false)
  })

  it('demands a digest where it must be there', () => {
    const pattern = { kind: 'name', name: 'ghcr.io/acme/web' } as const
    expect(matches(pattern, 'ghcr.io/acme/web:v1', 'required')).toBe(false)
    expect(matches(pattern, `ghcr.io/acme/web:v1${DIGEST}`, 'required')).toBe(true)
  })

  it('is none for files and packages, which no cluster runs', () => {
    expect(
      imagePattern(
        [
          { kind: 'name', name: 'app.tgz' },
          { kind: 'purl', purl: 'pkg:npm/web' },
        ],
        'optional',
      ),
    ).toBeUndefined()
  })
})

describe('globs of policy-controller', () => {
  /** As policy-controller 0.15 compiles them. */
  const compiled = (text: string): RegExp =>
    new RegExp(`^${text.replaceAll('.', '\\.').replaceAll('**', '#').replaceAll('*', '[^/]*').replaceAll('#', '.*')}$`)

  it('match at least what the rule covers', () => {
    fc.assert(
      fc.property(glob, name, fc.constantFrom(DIGEST, ':v1'), (text, image, behind) => {
        const pattern = { kind: 'glob', glob: text } as const
        if (!covers(pattern, image)) return
        expect(imageGlobs([pattern])?.some((one) => compiled(one).test(image + behind))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('B25 are none for a letter that they do not take', () => {
    expect(imageGlobs([{ kind: 'glob', glob: "ghcr.io/a'b/**" }])).toBeUndefined()
  })
})
