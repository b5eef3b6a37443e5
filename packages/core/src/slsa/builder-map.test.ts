import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { Ajv } from 'ajv'
import { verdictOf } from '../testing/failure.ts'
import { builderEntry } from '../testing/levels.ts'
import { builtinBuilderMap, mergeBuilderMaps, parseBuilderMap } from './index.ts'
import { admitsTag } from './release-tag.ts'

const schema: unknown = JSON.parse(
  readFileSync(new URL('../../../../docs/schemas/builder-map.v1.json', import.meta.url), 'utf8'),
)
const isOfSchema = new Ajv().compile(schema as object)
const KEY = `sha256:${'a'.repeat(64)}`
const RELEASES = { location: 'list.json', identity: 'https://x.example/a', issuer: 'https://issuer.example' }

const documentOf = (...builders: readonly JsonObject[]): JsonObject => ({ version: 1, builders: [...builders] })
const verdict = (document: unknown): Promise<string> =>
  verdictOf(() => parseBuilderMap(JSON.stringify(document), 'map'))

describe('a builder map is read with', () => {
  it.each([
    ['the least', { fields: undefined }],
    [
      'everything',
      { tags: ['^1.2.0', 'go/v*'], buildTypes: ['https://a.example/v1'], releases: RELEASES, comment: 'ours' },
    ],
    ['a key', { signer: KEY, builderId: 'delegated', delegates: ['https://ci.example/builder'] }],
    ['all ordinary workflows', { signer: 'build-config', maxLevel: 2, builderId: 'runner', fields: {} }],
    ['a delegator', { builderId: 'delegated', delegates: 'any' }],
  ] as unknown as [string, JsonObject][])('%s, as its schema says', async (_, changes) => {
    const document = JSON.parse(JSON.stringify(documentOf(builderEntry(changes))))
    expect([await verdict(document), isOfSchema(document)]).toEqual(['V0', true])
  })
})

describe('a builder map is refused with', () => {
  it.each([
    ['an unknown field', { extra: 1 }],
    ['no signer', { signer: '' }],
    ['a ref at the signer', { signer: 'https://github.com/a/b/.github/workflows/c.yml@refs/tags/v1.0.0' }],
    ['a pattern as signer', { signer: 'https://github.com/a/*' }],
    ['no tag at all', { tags: [] }],
    ['a range that is none', { tags: ['>=1.2 <<2'] }],
    ['a level beyond all', { maxLevel: 4 }],
    ['a level as text', { maxLevel: '3' }],
    ['an unknown shape', { shape: 'build' }],
    ['an unknown cache', { cache: 'gha' }],
    ['delegates of no delegator', { delegates: 'any' }],
    ['a delegator of nobody', { builderId: 'delegated' }],
    ['a delegator of a version', { builderId: 'delegated', delegates: ['https://a.example/b@v1'] }],
    ['Build L3 for all ordinary workflows', { signer: 'build-config', fields: {} }],
    ['a control plane in all ordinary workflows', { signer: 'build-config', maxLevel: 2 }],
    ['a key that is a builder itself', { signer: KEY }],
    ['a key for any builder', { signer: KEY, builderId: 'delegated', delegates: 'any' }],
    ['a builder that vouches for byproducts', { fields: { 'runDetails.byproducts': 'control-plane' } }],
    ['a field that is none', { fields: { subject: 'control-plane' } }],
    ['an owner that is none', { fields: { invocation: 'me' } }],
    ['a release list without who signs it', { releases: { location: 'x' } }],
    ['a release list with an id that is no number', { releases: { ...RELEASES, repositoryId: 'x' } }],
  ] as unknown as [string, JsonObject][])('%s', async (_, changes) =>
    expect(await verdict(documentOf(builderEntry(changes)))).toBe('V2 BUILDER_MAP'),
  )

  it.each([
    ['another version', { version: 2, builders: [] }],
    ['no builders', { version: 1 }],
    ['too many', documentOf(...Array.from({ length: 1001 }, () => builderEntry()))],
    ['two entries of one signer', documentOf(builderEntry(), builderEntry({ maxLevel: 1 }))],
    ['a list', []],
    ['an unknown field', { ...documentOf(), extra: 1 }],
  ])('%s', async (_, document) => expect(await verdict(document)).toBe('V2 BUILDER_MAP'))

  it('a key that stands twice', async () =>
    expect(await verdictOf(() => parseBuilderMap('{"version":1,"version":1,"builders":[]}', 'map'))).toBe(
      'V2 JSON_DUPLICATE_KEY',
    ))
})

describe('mergeBuilderMaps', () => {
  it('lets an own entry replace all built-in ones of its signer, and keeps the others', () => {
    const builtin = builtinBuilderMap()
    const generic = builtin.builders.find(({ signer }) => signer.endsWith('generator_generic_slsa3.yml'))
    const own = parseBuilderMap(JSON.stringify(documentOf(builderEntry({ signer: generic?.signer ?? '' }))), 'map')
    const merged = mergeBuilderMaps(own, builtin).builders
    expect(merged.filter(({ signer }) => signer === generic?.signer)).toEqual(own.builders)
    expect(merged).toHaveLength(builtin.builders.length)
  })

  it('the built-in map trusts no ordinary workflow and no attest-only builder with Build L3', () => {
    const suspicious = builtinBuilderMap().builders.filter(
      ({ signer, maxLevel, acceptsAttestOnly }) => acceptsAttestOnly || (signer === 'build-config' && maxLevel > 2),
    )
    expect(suspicious).toEqual([])
  })
})

describe('B12 tags', () => {
  it.each([
    ['>=1.2.0 <3.0.0', 'v1.2.0', true],
    ['>=1.2.0 <3.0.0', 'v3.0.0', false],
    ['>=1.2.0 <3.0.0', 'v2.99.100', true],
    ['>=1.2.0 <=2.1.0', 'v2.1.1', false],
    ['>=1.2.0', 'v1.10.0', true],
    ['>=1.2.0', 'v1.2.0-rc1', false],
    ['>=1.2.0', 'v2', false],
    ['>=1.2.0', 'v2.0', false],
    ['>=1.2.0', '1.3.0', true],
    ['>=1.2.0', 'v01.3.0', false],
    ['>=1.2.0', 'v1.3.0 ', false],
    ['>=1.2.0', 'xv1.3.0', false],
    ['^1.2.0', 'v1.9.9', true],
    ['^1.2.0', 'v2.0.0', false],
    ['^0.2.0', 'v0.3.0', false],
    ['~1.2.3', 'v1.2.9', true],
    ['~1.2.3', 'v1.3.0', false],
    ['1.2.3', 'v1.2.3', true],
    ['>1.2.3', 'v1.2.3', false],
    ['<1.2.3', 'v1.2.3', false],
    ['go/v*', 'go/v1.2.3', true],
    ['go/v*', 'go/v1', false],
    ['go/v*', 'xgo/v1.2.3', false],
    ['v*', 'v1', false],
    ['v1', 'v1', true],
    ['*', 'latest', false],
    ['*-stable', 'v1.2.3-stable', true],
    ['a*b*c', 'abc', true],
    ['a*b*c', 'acb', false],
    ['ab*ba', 'aba', false],
    ['release.1', 'release-1', false],
  ] as const)('%s on %s: %j', (pattern, tag, isAdmitted) => expect(admitsTag([pattern], tag)).toBe(isAdmitted))

  it('B04 a pattern with many stars takes no time', () => {
    const start = performance.now()
    expect(admitsTag(['a*'.repeat(99)], `${'a'.repeat(100_000)}b`)).toBe(true)
    expect(admitsTag([`${'a*'.repeat(99)}c`], `${'a'.repeat(100_000)}b`)).toBe(false)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
