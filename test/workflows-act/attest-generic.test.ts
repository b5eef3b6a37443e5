import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusedCallOf, subjectsOf } from './expectations.ts'
import { verifyArtifact } from './verify.ts'
import { openWorld, type World } from './world.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const listOf = (...names: string[]): string =>
  Buffer.from(names.map((name) => `${sha256(name)}  ${name}\n`).join('')).toString('base64')

let world: World

beforeAll(async () => {
  world = await openWorld('attest-generic', { 'base64-subjects': listOf('app.tgz') })
})

afterAll(() => world?.close())

describe('a caller of attest-generic.yml', () => {
  it('gets a provenance for what it listed, under the name that slsa-github-generator gives', async () => {
    const called = await world.call({})
    expect(called.errors).toEqual([])
    expect(called.succeeded).toBe(true)
    expect(Object.keys(called.bundles)).toEqual(['app.tgz.intoto.jsonl'])
    expect(subjectsOf(called)).toEqual([{ name: 'app.tgz', digest: { sha256: sha256('app.tgz') } }])
    const [{ predicate } = { predicate: {} }] = Object.values(called.bundles)
    expect(predicate.buildDefinition.buildType).toBe('https://github.com/acme/builders/buildtypes/attest-generic/v1')
    const digest = `sha256:${sha256('app.tgz')}`
    expect(verifyArtifact(world, called, 'attest-generic', digest, 'attest-only')).toMatchObject({ code: 0, level: 2 })
  })

  it('lets a run go on where it asked for that, and still has no bundle', async () => {
    const list = Buffer.from('no digest\n').toString('base64')
    const called = await world.call({ inputs: { 'base64-subjects': list, 'continue-on-error': true } })
    expect(called).toMatchObject({ bundles: {}, asked: { certificates: 0, entries: 0 } })
  })

  it.each([
    ['several', { 'base64-subjects': listOf('a', 'b') }, 'multiple.intoto.jsonl'],
    ['its own name', { 'provenance-name': 'release.intoto.jsonl' }, 'release.intoto.jsonl'],
    ['a subject in a folder', { 'base64-subjects': listOf('dist/app') }, 'dist_app.intoto.jsonl'],
  ])('gets the name for %s', async (_, inputs, name) => {
    const called = await world.call({ inputs })
    expect({ errors: called.errors, names: Object.keys(called.bundles) }).toEqual({ errors: [], names: [name] })
  })

  it.each<[string, Record<string, unknown>, RegExp]>([
    ['nothing', { 'base64-subjects': '' }, /base64-subjects: is missing/],
    ['no base64', { 'base64-subjects': '%%%' }, /is not base64/],
    ['no list', { 'base64-subjects': Buffer.from('hello').toString('base64') }, /./],
    ['a file of subjects', { 'base64-subjects-as-file': 'x' }, /base64-subjects-as-file: not there yet/],
    ['a release to be made', { 'draft-release': true }, /draft-release: not there yet/],
    ['S06 a name with a command', { 'provenance-name': '$(touch owned).intoto.jsonl' }, /provenance-name/],
    ['S05 a name of two lines', { 'provenance-name': 'a\nrelease-tag=v9.intoto.jsonl' }, /provenance-name/],
    ['another kind of name', { 'provenance-name': 'provenance.json' }, /must end in .intoto.jsonl/],
    ['S05 a tag of two lines', { 'upload-assets': true, 'upload-tag-name': 'v1\nx=y' }, /upload-tag-name/],
    ['a release that is not there', { 'upload-assets': true, 'upload-tag-name': 'v1.0.0' }, /RELEASE_NOT_FOUND/],
  ])('gets no signature for %s', async (_, inputs, reason) => {
    await refusedCallOf(world, { inputs }, reason)
  })
})
