import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Bench, openBench } from '../testing/ports.ts'
import { attest, buildProvenance, sign } from './index.ts'

const PREDICATE = { 'predicate-type': 'https://example.test/review/v1', predicate: '{"ok":true}' }

let privately: Bench
let publicly: Bench
beforeAll(async () => {
  privately = await openBench('private')
  publicly = await openBench('public-good')
  for (const bench of [privately, publicly]) await fs.writeFile(join(bench.workspace, 'app.tgz'), 'bytes')
})
beforeEach(() => {
  for (const bench of [privately, publicly]) bench.reset()
})
afterAll(async () => {
  await privately.close()
  await publicly.close()
})

type Outcome = { readonly outcome: string; readonly failure?: { readonly code: string } }
const outcomeOf = ({ outcome, failure }: Outcome): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`
const logins = (bench: Bench): number =>
  bench.asked('fulcio') + bench.asked('rekor-v1') + bench.asked('rekor-v2') + bench.asked('tsa')

describe('where bundles go', () => {
  const stores = async (flow: typeof attest, bench: Bench, inputs: Record<string, string>) => {
    const result = await flow(bench.inputs(inputs), bench.ports())
    bench.testbed.github.addRepository('acme/app', { attestations: [] })
    return result.failure === undefined ? result.bundles[0]?.stored.map(({ store }) => store) : outcomeOf(result)
  }
  const subject = { 'subject-path': 'app.tgz' }

  it.each<[string, typeof attest, 'private' | 'public', Record<string, string>, unknown]>([
    ['provenance goes to GitHub', buildProvenance, 'public', subject, ['github']],
    [
      'with bundle-dir into files too',
      buildProvenance,
      'public',
      { ...subject, 'bundle-dir': 'out' },
      ['github', 'file'],
    ],
    [
      'of a private instance it goes into files',
      buildProvenance,
      'private',
      { ...subject, 'bundle-dir': 'out' },
      ['file'],
    ],
    ['or nowhere but attestation.json', buildProvenance, 'private', subject, []],
    [
      'where store says so',
      attest,
      'public',
      { ...subject, ...PREDICATE, store: 'file', 'bundle-dir': 'out' },
      ['file'],
    ],
    ['signatures go into files', sign, 'public', { files: 'app.tgz' }, ['file']],
    ['of a private instance too', sign, 'private', { files: 'app.tgz' }, ['file']],
    [
      'GitHub takes none of a private instance',
      attest,
      'private',
      { ...subject, ...PREDICATE, store: 'github' },
      'bad-input STORE',
    ],
    ['GitHub takes no plain signatures', sign, 'public', { files: 'app.tgz', store: 'github' }, 'bad-input STORE'],
    ['a registry takes no files', attest, 'public', { ...subject, ...PREDICATE, store: 'oci' }, 'bad-input SUBJECT'],
    ['nor their signatures', sign, 'public', { files: 'app.tgz', store: 'oci' }, 'bad-input STORE'],
    ['a store that does not exist', attest, 'public', { ...subject, ...PREDICATE, store: 'ftp' }, 'bad-input INPUT'],
    ['a release needs a tag', sign, 'public', { files: 'app.tgz', store: 'release' }, 'bad-input INPUT'],
    [
      'a release must exist',
      sign,
      'public',
      { files: 'app.tgz', store: 'release', 'release-tag': 'v9' },
      'bad-input RELEASE_NOT_FOUND',
    ],
    [
      'several at once',
      attest,
      'public',
      { ...subject, ...PREDICATE, store: 'github, file', 'bundle-dir': 'o' },
      ['github', 'file'],
    ],
  ])('%s', async (_, flow, where, inputs, expected) => {
    const bench = where === 'private' ? privately : publicly
    expect(await stores(flow, bench, inputs)).toEqual(expected)
    if (typeof expected === 'string') expect(logins(bench)).toBe(0)
  })

  it('a release takes them beside its other files', async () => {
    const release = publicly.testbed.github.addRelease('acme/app', 'v1.0.0', { isDraft: true })
    const inputs = { files: 'app.tgz', store: 'release', 'release-tag': 'v1.0.0' }
    expect(outcomeOf(await sign(publicly.inputs(inputs), publicly.ports()))).toBe('verified')
    expect(release.assets.map(({ name }) => name)).toEqual(['app.tgz.sigstore.json'])
  })

  it('E07 a published immutable release takes none, and nothing is signed', async () => {
    publicly.testbed.github.addRelease('acme/app', 'v2.0.0', { isImmutable: true })
    const inputs = { files: 'app.tgz', store: 'release', 'release-tag': 'v2.0.0' }
    expect(outcomeOf(await sign(publicly.inputs(inputs), publicly.ports()))).toBe('bad-input RELEASE_IMMUTABLE')
    expect(logins(publicly)).toBe(0)
  })

  it('attestation.json has them all, and its path is where later steps look', async () => {
    const { bundlePath = '', bundles } = await attest(publicly.inputs({ ...subject, ...PREDICATE }), publicly.ports())
    const text = await fs.readFile(bundlePath, 'utf8')
    expect(text.trim().split('\n')).toHaveLength(bundles.length)
    expect(text.endsWith('\n')).toBe(true)
    const paths = await fs.readFile(join(publicly.tempDir, 'created_attestation_paths.txt'), 'utf8')
    expect(paths.trim().split('\n').at(-1)).toBe(bundlePath)
  })

  it.each([
    ['registry-username', { 'registry-username': 'octocat', 'registry-password': 'secret' }],
    ['registry-format', { 'registry-format': 'both' }],
    ['attestation-repository', { 'attestation-repository': 'ghcr.io/acme/attestations' }],
    ['image-scope', { 'image-scope': 'all' }],
  ])('%s is refused where no image takes part: it would do nothing', async (name, given) => {
    const result = await attest(publicly.inputs({ ...subject, ...PREDICATE, ...given }), publicly.ports())
    expect(outcomeOf(result)).toBe('bad-input INPUT')
    expect(result.failure?.message).toContain(`input ${name}:`)
    expect(logins(publicly)).toBe(0)
  })

  it('K08 create-storage-record means nothing without a registry, as with the peer', async () => {
    const inputs = { ...subject, ...PREDICATE, 'create-storage-record': 'true', 'push-to-registry': 'false' }
    expect((await attest(publicly.inputs(inputs), publicly.ports())).outcome).toBe('verified')
  })
})

describe('inputs about images', () => {
  it.each([
    ['image-scope', 'index'],
    ['registry-format', 'referrers'],
  ])('%s may say what is the default anyway', async (name, value) => {
    const inputs = { 'subject-path': 'app.tgz', ...PREDICATE, [name]: value, 'dry-run': 'true' }
    expect((await attest(publicly.inputs(inputs), publicly.ports())).outcome).toBe('dry-run')
  })
})
