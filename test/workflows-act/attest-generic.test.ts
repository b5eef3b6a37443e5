import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusedCallOf, subjectsOf } from './expectations.ts'
import { verifyArtifact } from './verify.ts'
import { type Called, openWorld, type World } from './world.ts'

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
    ['a list in two ways', { 'base64-subjects-as-file': '70001' }, /give one of them/],
    ['S06 a name with a command', { 'provenance-name': '$(touch owned).intoto.jsonl' }, /provenance-name/],
    ['S05 a name of two lines', { 'provenance-name': 'a\nrelease-tag=v9.intoto.jsonl' }, /provenance-name/],
    ['another kind of name', { 'provenance-name': 'provenance.json' }, /must end in .intoto.jsonl/],
    ['S05 a tag of two lines', { 'upload-assets': true, 'upload-tag-name': 'v1\nx=y' }, /upload-tag-name/],
  ])('gets no signature for %s', async (_, inputs, reason) => {
    await refusedCallOf(world, { inputs }, reason)
  })
})

describe('a caller whose list is a file', () => {
  const LIST = listOf('a', 'b')
  const folders: string[] = []

  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  /** What an earlier job of the run left: workflow artifacts by id, each with files. */
  function left(artifacts: Readonly<Record<string, Readonly<Record<string, string>>>>): Called {
    const folder = mkdtempSync(join(tmpdir(), 'left-'))
    folders.push(folder)
    for (const [id, files] of Object.entries(artifacts)) {
      const place = join(folder, 'artifacts', id, `hashes-${id}`)
      mkdirSync(place, { recursive: true })
      for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content)
    }
    const names = Object.keys(artifacts).map((id) => [`hashes-${id}`, ''])
    return { folder, runId: '18234567000', artifacts: Object.fromEntries(names) } as unknown as Called
  }

  const handle = (name: string, digest = sha256(LIST)): string =>
    Buffer.from(`${JSON.stringify({ artifact_name: name, sha256: digest, filename: 'hashes' })}\n`).toString('base64')
  const call = (asFile: string, files: Readonly<Record<string, string>> = { hashes: LIST }) => ({
    after: left({ '60001': files }),
    inputs: { 'base64-subjects': '', 'base64-subjects-as-file': asFile },
  })

  it.each([
    ['the id of its artifact', '60001'],
    ['the handle of slsa-github-generator’s action', handle('hashes-60001')],
  ])('gets a provenance by %s', async (_, asFile) => {
    const called = await world.call(call(asFile))
    expect(called.errors).toEqual([])
    expect(Object.keys(called.bundles)).toEqual(['multiple.intoto.jsonl'])
    expect(subjectsOf(called)).toMatchObject([{ name: 'a' }, { name: 'b' }])
  })

  it.each<[string, string, Record<string, string>, RegExp]>([
    [
      'the handle of other bytes',
      handle('hashes-60001', 'a'.repeat(64)),
      { hashes: LIST },
      /not the one of the handle/,
    ],
    ['a file that is no base64', '60001', { hashes: '***' }, /is not base64/],
    ['two files', '60001', { a: LIST, b: LIST }, /not exactly one file/],
    ['S06 a command', '$(touch owned)', { hashes: LIST }, /neither the id of an artifact nor a handle/],
    [
      'S05 a handle of two lines',
      handle('a\nlist-id=1'),
      { hashes: LIST },
      /neither the id of an artifact nor a handle/,
    ],
    ['S06 a handle that is a path', handle('../60001'), { hashes: LIST }, /neither the id of an artifact nor a handle/],
    [
      'a handle without a name',
      Buffer.from('{}').toString('base64'),
      { hashes: LIST },
      /neither the id of an artifact/,
    ],
  ])('gets no signature for %s', async (_, asFile, files, reason) => {
    await refusedCallOf(world, call(asFile, files), reason)
  })
})

describe('a caller that wants the provenance in a release', () => {
  const inputs = { 'upload-assets': true, 'upload-tag-name': 'v1.0.0' }
  const releases = () => world.testbed.github.addRepository('acme/app').releases

  it.each([
    ['left a draft', true],
    ['published', false],
  ])('gets one that was not there made, filled and %s', async (_, isDraft) => {
    releases().splice(0)
    world.testbed.github.addRepository('acme/app').hasImmutableReleases = true
    const called = await world.call({ inputs: { ...inputs, 'draft-release': isDraft } })
    expect(called.errors).toEqual([])
    expect(releases()).toMatchObject([{ tag: 'v1.0.0', isDraft, assets: [{ name: 'app.tgz.intoto.jsonl' }] }])
    expect(called.log).toContain(`::set-output:: release-id=${releases()[0]?.id}`)
  })

  it('gets no signature where that is published and immutable', async () => {
    releases().splice(0)
    world.testbed.github.addRelease('acme/app', 'v1.0.0', { isImmutable: true })
    await refusedCallOf(world, { inputs }, /RELEASE_IMMUTABLE/)
  })
})
