import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Bench, openBench } from '../testing/ports.ts'
import { removeFolders, temporaryFolder } from '../testing/temporary-folder.ts'
import { type InstanceFile, signBuild } from './index.ts'

const HEX = 'a'.repeat(64)
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`
const LIST = base64(`${HEX}  app\n`)

let bench: Bench
let own: InstanceFile
beforeAll(async () => {
  bench = await openBench('private')
  const json = async (path: string): Promise<unknown> => JSON.parse(await fs.readFile(path, 'utf8'))
  const { signingConfig, trustedRoot } = bench.testbed.files
  const file = { signingConfig: await json(signingConfig), trustedRoot: await json(trustedRoot) }
  own = { bytes: Buffer.from(JSON.stringify(file)), source: 'instance.json' }
})
beforeEach(() => {
  const ref = 'octo-org/builders/.github/workflows/attest-generic.yml@refs/tags/v1.2.3'
  bench.reset({ job: 'provenance / sign', reusableWorkflow: { ref, sha: 'b'.repeat(40) } })
})
afterAll(async () => {
  await bench.close()
  await removeFolders()
})

async function attested(inputs: Readonly<Record<string, string>>) {
  return signBuild(bench.inputs({ builder: 'attest-generic', inputs: '{}', ...inputs }), bench.ports(), own)
}

const outcomeOf = ({ outcome, failure }: { outcome: string; failure?: { code: string } }): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`
const logins = (): number => bench.asked('fulcio') + bench.asked('rekor-v2') + bench.asked('tsa')

describe('a list that comes as a file', () => {
  const handed = async (files: Readonly<Record<string, string>>, digest = sha256(LIST)) => {
    const folder = await temporaryFolder(files)
    return attested({ folder, 'subjects-digest': digest })
  }

  it('is signed for like one in an input', async () => {
    const result = await handed({ hashes: LIST })
    expect(outcomeOf(result)).toBe('verified')
    expect(result.bundles[0]?.subjects).toMatchObject([{ name: 'app', digest: { sha256: HEX } }])
    expect(result.subjectsDigest).toBe((await attested({ 'base64-subjects': LIST })).subjectsDigest)
  })

  it.each<[string, Record<string, string>]>([
    ['C18 is another file than the one that was looked at', { hashes: base64(`${'b'.repeat(64)}  app\n`) }],
    ['C18 has another beside it', { hashes: LIST, more: LIST }],
    ['C18 lies in a folder', { 'a/hashes': LIST }],
    ['is not there', {}],
  ])('%s is refused', async (_, files) => {
    expect(outcomeOf(await handed(files))).toBe('refused HANDOVER')
    expect(logins()).toBe(0)
  })

  it('F13 that is a link is refused', async () => {
    const folder = await temporaryFolder({})
    const target = join(await temporaryFolder({ hashes: LIST }), 'hashes')
    await fs.symlink(target, join(folder, 'hashes'))
    expect(outcomeOf(await attested({ folder, 'subjects-digest': sha256(LIST) }))).toBe('refused HANDOVER')
  })

  it.each([
    ['no base64', '***'],
    ['no list', base64('hello')],
    ['no text', Buffer.from([0xff, 0xfe]).toString('base64')],
    ['empty', ''],
  ])('%s is bad input', async (_, content) => {
    expect((await handed({ hashes: content }, sha256(content))).outcome).toBe('bad-input')
    expect(logins()).toBe(0)
  })

  it('comes in no input as well, and never without the digest that was seen', async () => {
    const folder = await temporaryFolder({ hashes: LIST })
    const both = { folder, 'subjects-digest': sha256(LIST), 'base64-subjects': LIST }
    expect(outcomeOf(await attested(both))).toBe('bad-input INPUT')
    expect(outcomeOf(await attested({ folder }))).toBe('bad-input INPUT')
    expect(outcomeOf(await attested({ folder: '.', 'subjects-digest': sha256(LIST) }))).toBe('bad-input INPUT')
  })

  it('with more subjects than a statement takes gets one bundle for each, under numbered names', async () => {
    const many = base64(Array.from({ length: 1500 }, (_, index) => `${HEX}  app-${index}\n`).join(''))
    const folder = await temporaryFolder({ hashes: many })
    const given = { folder, 'subjects-digest': sha256(many), 'bundle-name': 'multiple.intoto.jsonl' }
    const { bundles } = await attested(given)
    expect(bundles.map(({ fileName, subjects }) => [fileName, subjects.length])).toEqual([
      ['multiple.0001.intoto.jsonl', 1024],
      ['multiple.0002.intoto.jsonl', 476],
    ])
  })
})

describe('a release that gets the provenance', () => {
  const given = { 'base64-subjects': LIST, 'release-tag': 'v1.0.0' }
  const releases = () => bench.testbed.github.repositories.get('acme/app')?.releases ?? []

  beforeEach(() => {
    releases().splice(0)
  })

  it('must be there, unless it is said what becomes of it', async () => {
    expect(outcomeOf(await attested(given))).toBe('bad-input RELEASE_NOT_FOUND')
    expect(logins()).toBe(0)
  })

  it.each([
    ['draft', true],
    ['published', false],
  ])('is made, and is %s in the end, with immutable releases, too', async (wish, isDraft) => {
    bench.testbed.github.addRepository('acme/app').hasImmutableReleases = true
    const result = await attested({ ...given, 'missing-release': wish })
    expect(outcomeOf(result)).toBe('verified')
    expect(releases()).toMatchObject([{ tag: 'v1.0.0', isDraft, assets: [{ name: 'app.provenance.sigstore.json' }] }])
    expect(result.bundles[0]?.stored).toContainEqual(
      expect.objectContaining({ store: 'release', release: String(releases()[0]?.id) }),
    )
  })

  it('stays a draft that somebody else made', async () => {
    const release = bench.testbed.github.addRelease('acme/app', 'v1.0.0', { isDraft: true })
    expect(outcomeOf(await attested({ ...given, 'missing-release': 'published' }))).toBe('verified')
    expect(releases()).toEqual([release])
    expect(release).toMatchObject({ isDraft: true, assets: [{ name: 'app.provenance.sigstore.json' }] })
  })

  it('takes nothing once it is published and immutable, and no second one is made', async () => {
    bench.testbed.github.addRelease('acme/app', 'v1.0.0', { isImmutable: true })
    const result = await attested({ ...given, 'missing-release': 'published' })
    expect(outcomeOf(result)).toBe('bad-input RELEASE_IMMUTABLE')
    expect(releases()).toHaveLength(1)
    expect(logins()).toBe(0)
  })

  it('is not made when signing fails, and not published when uploading does', async () => {
    bench.testbed.inject('fulcio', { kind: 'status', status: 400 })
    expect((await attested({ ...given, 'missing-release': 'published' })).outcome).not.toBe('verified')
    expect(releases()).toEqual([])
  })

  it.each(['latest', 'true'])('cannot become %s', async (wish) => {
    expect(outcomeOf(await attested({ ...given, 'missing-release': wish }))).toBe('bad-input INPUT')
  })
})
