import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { FakeRelease } from '@slsa-actions/testbed'
import { schemaErrors } from '../../../../../test/support/schemas.ts'
import { type Bench, openBench } from '../../testing/ports.ts'
import {
  type BuiltRelease,
  buildRelease,
  claimSbom,
  downloaded,
  RELEASED_BUILDER,
  RELEASED_COMMIT,
  RELEASED_TAG,
  releaseContext,
  suiteJob,
} from '../../testing/release-bed.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import type { InstanceFile } from '../index.ts'
import { publishRelease, type ReleaseHost, type ReleaseResult, releaseSummary } from './index.ts'

const FILES = { 'app.tgz': 'the app', 'tool-1.0+x': 'a tool', 'app.spdx.json': JSON.stringify(sbom()) }
const OTHER_COMMIT = 'c'.repeat(40)

let bench: Bench
let built: BuiltRelease
let claims: string
beforeAll(async () => {
  bench = await openBench('private')
  built = await buildRelease(bench, FILES)
  claims = await claimSbom(bench, built, 'app.spdx.json')
})
beforeEach(() => {
  bench.reset(suiteJob('publish-release.yml'))
  Object.assign(repository(), { refs: { [`refs/tags/${RELEASED_TAG}`]: RELEASED_COMMIT }, hasImmutableReleases: true })
  bench.testbed.github.hasAnnotatedTags = false
  bench.testbed.github.hasAssetDigests = true
})
afterAll(() => bench.close())

function sbom() {
  return {
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    dataLicense: 'CC0-1.0',
    name: 'app',
    documentNamespace: 'https://example.test/app',
    creationInfo: { created: '2026-11-24T09:00:00Z', creators: ['Tool: none'] },
    packages: [],
  }
}
function repository() {
  return bench.testbed.github.repositories.get('acme/app') as NonNullable<
    ReturnType<Bench['testbed']['github']['repositories']['get']>
  >
}
const releases = (): readonly FakeRelease[] => repository().releases
const assetNames = (): string[] =>
  releases()
    .flatMap(({ assets }) => assets.map(({ name }) => name))
    .sort()
const textOf = (name: string): string =>
  releases()[0]
    ?.assets.find((asset) => asset.name === name)
    ?.body.toString() ?? ''
const outcomeOf = ({ outcome, failure }: ReleaseResult): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`

interface Changes {
  readonly inputs?: Readonly<Record<string, string>>
  readonly artifacts?: readonly string[]
  readonly bundles?: readonly string[]
  readonly host?: (host: ReleaseHost) => Partial<ReleaseHost>
  readonly commit?: string
  readonly instance?: InstanceFile
  readonly ref?: string
}

/** Publishes what was built, with what differs. */
async function published(changes: Changes = {}): Promise<ReleaseResult> {
  const { artifacts = [built.artifacts], bundles = [built.bundles, claims], host, ref, ...context } = changes
  const place = async (folders: readonly string[]): Promise<string> =>
    folders.length === 1 ? (folders[0] ?? '') : downloaded(folders)
  const ids = (folders: readonly string[]): string => folders.map((_, index) => String(70_001 + index)).join(',')
  const given = {
    builder: RELEASED_BUILDER,
    artifacts: await place(artifacts),
    'artifact-ids': ids(artifacts),
    bundles: await place(bundles),
    'bundle-artifact-ids': ids(bundles),
    ...changes.inputs,
  }
  const { host: known, ...others } = await releaseContext(bench)
  const result = await publishRelease(bench.inputs(given), bench.ports(ref === undefined ? {} : { job: { ref } }), {
    ...others,
    host: { ...known, ...host?.(known) },
    ...context,
  })
  expect(schemaErrors('release', JSON.parse(JSON.stringify(result)))).toEqual([])
  return result
}

/** A folder with these files, as an artifact that no builder collected. */
async function artifact(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder()
  for (const [name, content] of Object.entries(files)) await fs.writeFile(join(folder, name), content)
  return folder
}

const ALL = [
  'VERIFY.md',
  'app.spdx.json',
  'app.tgz',
  'multiple.provenance.sigstore.json',
  'multiple.spdx.sigstore.json',
  'tool-1.0+x',
  'trusted_root.json',
]

describe('publishing a release', () => {
  it('releases files, bundles, trust root and a page, and GitHub lets nobody change them', async () => {
    const result = await published()
    expect([outcomeOf(result), result.failure?.message]).toEqual(['verified', undefined])
    expect(assetNames()).toEqual(ALL)
    expect(releases()).toMatchObject([{ tag: RELEASED_TAG, isDraft: false, isImmutable: true, isPrerelease: false }])
    expect(result.release).toMatchObject({ state: 'published', isImmutable: true })
    expect(result.files.map(({ name }) => name).sort()).toEqual(Object.keys(FILES).sort())
  })

  it('tells who built each file, and that the releases of a repository should be immutable', async () => {
    repository().hasImmutableReleases = false
    const result = await published()
    const identity = 'https://github.com/octo-org/builders/.github/workflows/build-generic.yml@refs/tags/v1.2.3'
    expect(result.files.map(({ builder }) => builder)).toEqual([identity, identity, identity])
    expect(result.notices).toEqual([expect.stringContaining('turn on immutable releases')])
    expect(JSON.stringify(releaseSummary(result))).toContain(identity)
  })

  it('fills the draft that somebody wrote notes for, and keeps them', async () => {
    const draft = bench.testbed.github.addRelease('acme/app', RELEASED_TAG, { isDraft: true, body: 'Many news.' })
    expect(outcomeOf(await published())).toBe('verified')
    expect(releases()).toEqual([expect.objectContaining({ id: draft.id, body: 'Many news.', isDraft: false })])
  })

  it('leaves a complete draft where a person is to publish it', async () => {
    const result = await published({ inputs: { 'keep-draft': 'true' } })
    expect([outcomeOf(result), result.release?.state, assetNames()]).toEqual(['verified', 'draft', ALL])
  })

  it('marks a version with a hyphen as a pre-release', async () => {
    repository().refs['refs/tags/v2.0.0-rc.1'] = RELEASED_COMMIT
    const facts = { ref: 'refs/tags/v2.0.0-rc.1' }
    const candidate = await buildRelease(bench, { 'app.tgz': 'rc' }, facts)
    bench.reset(suiteJob('publish-release.yml', facts))
    const { artifacts, bundles } = candidate
    expect(outcomeOf(await published({ artifacts: [artifacts], bundles: [bundles] }))).toBe('verified')
    expect(releases()).toMatchObject([{ tag: 'v2.0.0-rc.1', isPrerelease: true, isDraft: false }])
  })

  it('knows tags that are objects of their own, and servers that tell no digests', async () => {
    Object.assign(bench.testbed.github, { hasAnnotatedTags: true, hasAssetDigests: false })
    expect(outcomeOf(await published())).toBe('verified')
  })

  it('finds the provenance that files share, where the SBOM of one bears its name', async () => {
    const pair = await buildRelease(bench, { 'app.tgz': 'the app', 'app.spdx.json': FILES['app.spdx.json'] })
    const own = await claimSbom(bench, pair, 'app.spdx.json')
    bench.reset(suiteJob('publish-release.yml'))
    const result = await published({ artifacts: [pair.artifacts], bundles: [pair.bundles, own] })
    expect([outcomeOf(result), assetNames().filter((name) => name.endsWith('.sigstore.json'))]).toEqual([
      'verified',
      ['app.tgz.spdx.sigstore.json', 'multiple.provenance.sigstore.json'],
    ])
  })

  it('tells bundles of one name apart', async () => {
    const second = await buildRelease(bench, { 'other.tgz': 'x', 'more.tgz': 'y' })
    bench.reset(suiteJob('publish-release.yml'))
    const result = await published({
      artifacts: [built.artifacts, second.artifacts],
      bundles: [built.bundles, second.bundles],
    })
    expect(outcomeOf(result)).toBe('verified')
    const provenances = assetNames().filter((name) => name.startsWith('multiple'))
    expect(provenances).toEqual(
      Array(2).fill(expect.stringMatching(/^multiple-[0-9a-f]{12}\.provenance\.sigstore\.json$/)),
    )
  })
})

describe('the page about verifying', () => {
  it('has files, digests, identity and commands, and is the same every time', async () => {
    await published()
    const page = textOf('VERIFY.md')
    for (const part of [
      `# How to verify ${RELEASED_TAG} of acme/app`,
      'sha256sum --check',
      '`app.tgz`',
      '--signer-workflow octo-org/builders/.github/workflows/build-generic.yml@refs/tags/v1.2.3',
      `--source-digest ${RELEASED_COMMIT}`,
      'cosign verify-blob-attestation tool-1.0+x',
      'gh attestation verify app.tgz',
      'sign-claims.yml@refs/tags/v1.2.3',
    ])
      expect(page).toContain(part)
    repository().releases = []
    await published()
    expect(textOf('VERIFY.md')).toBe(page)
  })
})

describe('a file without proof is not released', () => {
  it.each<[string, () => Promise<Changes>, string]>([
    ['without a bundle', async () => ({ artifacts: [built.artifacts, await artifact({ 'evil.bin': 'evil' })] }), 'NO_ATTESTATION'],
    ['of other bytes than the bundle says', async () => ({ artifacts: [await artifact({ 'app.tgz': 'evil' })] }), 'NO_ATTESTATION'],
    ['whose only bundle is an SBOM', async () => ({ artifacts: [await artifact({ 'app.tgz': 'the app' })], bundles: [claims] }), 'IDENTITY'],
    ['by another builder', async () => ({ inputs: { builder: RELEASED_BUILDER.replace('generic', 'go') } }), 'IDENTITY'],
    ['by another version of the builder', async () => ({ inputs: { builder: RELEASED_BUILDER.replace('1.2.3', '1.2.4') } }), 'IDENTITY'],
    ['by a fork of the builder', async () => ({ inputs: { builder: RELEASED_BUILDER.replace('octo-org', 'evil') } }), 'IDENTITY'],
  ])('%s', async (_, changes, code) => {
    const result = await published(await changes())
    expect(outcomeOf(result)).toBe(`refused ${code}`)
    expect(releases()).toEqual([])
  }) // biome-ignore format: a table

  it('built from another commit, or for another tag', async () => {
    const facts = [
      { sha: OTHER_COMMIT },
      { ref: 'refs/tags/v1.3.9' },
      { repository: 'acme/app', repositoryId: '9', sha: OTHER_COMMIT },
    ]
    for (const fact of facts) {
      const other = await buildRelease(bench, { 'app.tgz': 'old' }, fact)
      bench.reset(suiteJob('publish-release.yml'))
      const result = await published({ artifacts: [other.artifacts], bundles: [other.bundles] })
      expect([outcomeOf(result), releases()]).toEqual(['refused IDENTITY', []])
    }
  })

  it('is named, with what to do', async () => {
    const { failure } = await published({ artifacts: [built.artifacts, await artifact({ 'evil.bin': 'evil' })] })
    expect(failure?.message).toMatch(/evil\.bin.*nothing was published/s)
    expect(failure?.remedy).toBeDefined()
  })

  it('C18 nor is one that its manifest does not name, or says otherwise', async () => {
    const copy = await temporaryFolder()
    await fs.cp(built.artifacts, copy, { recursive: true })
    await fs.writeFile(join(copy, 'files/dist/more'), 'evil')
    expect(outcomeOf(await published({ artifacts: [copy] }))).toBe('refused HANDOVER')
    await fs.rm(join(copy, 'files/dist/more'))
    await fs.writeFile(join(copy, 'files/dist/app.tgz'), 'evil')
    expect(outcomeOf(await published({ artifacts: [copy] }))).toBe('refused HANDOVER')
    expect(releases()).toEqual([])
  })

  it('F12 nor is a link, whatever it leads to', async () => {
    const folder = await artifact({ 'app.tgz': 'the app' })
    await fs.symlink('/etc/passwd', join(folder, 'passwd'))
    expect(outcomeOf(await published({ artifacts: [folder] }))).toBe('refused HANDOVER')
  })
})

describe('a bundle that is released beside', () => {
  it('is one of a workflow of the builders’ own, at their version', async () => {
    for (const workflow of [
      { ref: 'evil/builders/.github/workflows/sign-claims.yml@refs/tags/v1.2.3', sha: 'b'.repeat(40) },
      { ref: 'octo-org/builders/.github/workflows/sign-claims.yml@refs/heads/main', sha: 'b'.repeat(40) },
    ]) {
      const stranger = await claimSbom(bench, built, 'app.spdx.json', { reusableWorkflow: workflow })
      bench.reset(suiteJob('publish-release.yml'))
      const result = await published({ bundles: [built.bundles, stranger] })
      expect([outcomeOf(result), releases()]).toEqual(['refused IDENTITY', []])
    }
  })

  it('is about this commit', async () => {
    const old = await claimSbom(bench, built, 'app.spdx.json', { sha: OTHER_COMMIT })
    bench.reset(suiteJob('publish-release.yml'))
    expect(outcomeOf(await published({ bundles: [built.bundles, old] }))).toBe('refused IDENTITY')
  })

  it.each([
    ['bundle', '{', 'bad-input JSON_SYNTAX'],
    ['statement without a signature', '{"_type":"https://in-toto.io/Statement/v1"}', 'refused'],
  ])('is no %s', async (_, content, outcome) => {
    const result = await published({ bundles: [built.bundles, await artifact({ 'x.sigstore.json': content })] })
    expect(outcomeOf(result)).toMatch(new RegExp(`^${outcome}|^bad-input`))
    expect(releases()).toEqual([])
  })

  it('is changed by nobody on its way', async () => {
    const folder = await temporaryFolder()
    await fs.cp(built.bundles, folder, { recursive: true })
    const path = join(folder, 'multiple.provenance.sigstore.json')
    const bundle = JSON.parse(await fs.readFile(path, 'utf8'))
    bundle.dsseEnvelope.signatures[0].sig = Buffer.alloc(64, 1).toString('base64')
    await fs.writeFile(path, JSON.stringify(bundle))
    expect(outcomeOf(await published({ bundles: [folder] }))).toMatch(/^refused /)
    expect(releases()).toEqual([])
  })
})

describe('the tag', () => {
  it.each([
    ['that was moved to another commit', { [`refs/tags/${RELEASED_TAG}`]: OTHER_COMMIT }],
    ['that was deleted', {}],
  ])('%s gets no release', async (_, refs) => {
    repository().refs = refs
    const result = await published()
    expect([outcomeOf(result), releases()]).toEqual(['refused RELEASE_TAG', []])
  })

  it('that moves while assets are uploaded gets none', async () => {
    const result = await published({
      host: ({ upload }) => ({
        upload: async (...asset) => {
          repository().refs = { [`refs/tags/${RELEASED_TAG}`]: OTHER_COMMIT }
          return upload(...asset)
        },
      }),
    })
    expect([outcomeOf(result), releases()[0]?.isDraft]).toEqual(['refused RELEASE_TAG', true])
  })

  it.each(['refs/heads/main', 'refs/pull/7/merge', 'refs/tags/', 'refs/tags/a b', 'refs/tags/$(id)'])(
    'is not %s',
    async (ref) => {
      expect(outcomeOf(await published({ ref }))).toBe('bad-input RELEASE_TAG')
      expect(bench.asked('github-releases')).toBe(0)
    },
  )
})

describe('a published release', () => {
  beforeEach(() => published())

  it('K01 is done already when the same is published again', async () => {
    const before = bench.testbed.requests.length
    const again = await published()
    expect([outcomeOf(again), again.notices]).toEqual(['verified', [expect.stringContaining('published before')]])
    expect(bench.testbed.requests.slice(before).filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it('is never touched for other files', async () => {
    const other = await buildRelease(bench, { 'app.tgz': 'another app' })
    const assets = releases()
    bench.reset(suiteJob('publish-release.yml'))
    repository().releases = [...assets]
    await published()
    const before = assetNames()
    const result = await published({ artifacts: [other.artifacts], bundles: [other.bundles] })
    expect([outcomeOf(result), assetNames()]).toEqual(['bad-input RELEASE_PUBLISHED', before])
  })
})

describe('a draft', () => {
  const draft = (assets: Readonly<Record<string, string>>, state: 'uploaded' | 'starter' = 'uploaded'): FakeRelease => {
    const release = bench.testbed.github.addRelease('acme/app', RELEASED_TAG, { isDraft: true })
    release.assets = Object.entries(assets).map(([name, body], index) => {
      return { id: 9000 + index, name, contentType: 'text/plain', body: Buffer.from(body), state }
    })
    return release
  }

  it('K01 keeps what an earlier attempt uploaded', async () => {
    draft({ 'app.tgz': 'the app' })
    const result = await published()
    expect(result.assets.find(({ name }) => name === 'app.tgz')?.state).toBe('kept')
    expect(releases()[0]?.assets.find(({ name }) => name === 'app.tgz')?.id).toBe(9000)
  })

  it('has other bytes of the same name replaced, and uploads that broke off', async () => {
    draft({ 'app.tgz': 'an older app' })
    expect((await published()).assets.find(({ name }) => name === 'app.tgz')?.state).toBe('replaced')
    expect(textOf('app.tgz')).toBe('the app')
    repository().releases = []
    draft({ 'app.tgz': '' }, 'starter')
    expect(outcomeOf(await published())).toBe('verified')
    expect(textOf('app.tgz')).toBe('the app')
  })

  it('with a file that nobody handed over is not published, and nothing is uploaded', async () => {
    draft({ 'evil.bin': 'evil' })
    const result = await published()
    expect([outcomeOf(result), assetNames()]).toEqual(['refused RELEASE_ASSET', ['evil.bin']])
    expect(result.failure?.message).toMatch(/nothing was published: the draft of v1\.4\.0 stays/)
  })

  it('of which there are two is nobody’s to choose', async () => {
    draft({})
    draft({})
    expect(outcomeOf(await published())).toBe('bad-input RELEASE_DRAFT')
  })

  it('whose asset is swapped between upload and publishing stays a draft', async () => {
    let tags = 0
    const result = await published({
      host: ({ commitOf }) => ({
        commitOf: async (tag) => {
          tags += 1
          const [release] = releases()
          if (tags === 2 && release !== undefined)
            release.assets = release.assets.map((asset) =>
              asset.name === 'app.tgz' ? { ...asset, body: Buffer.from('evil') } : asset,
            )
          return commitOf(tag)
        },
      }),
    })
    expect([outcomeOf(result), releases()[0]?.isDraft]).toEqual(['refused RELEASE_ASSET', true])
  })

  it('whose asset is swapped in the very moment of publishing is cried out', async () => {
    const result = await published({
      host: ({ publish }) => ({
        publish: async (release, isPrerelease) => {
          const [found] = releases()
          if (found !== undefined) found.assets = found.assets.slice(1)
          return publish(release, isPrerelease)
        },
      }),
    })
    expect([outcomeOf(result), result.release?.state]).toEqual(['refused RELEASE_ASSET', 'published'])
    expect(result.failure?.message).toContain('IS PUBLISHED')
  })

  it('K02 is taken up where an attempt broke off, whichever request that was', async () => {
    for (const broken of ['createDraft', 'upload', 'assetsOf', 'publish'] as const) {
      repository().releases = []
      let left = 2
      const first = await published({
        host: (host) => ({
          [broken]: async (...args: never[]) => {
            left -= 1
            if (broken === 'upload' && left > 0) return (host[broken] as (...all: never[]) => Promise<unknown>)(...args)
            throw new Error('the machine is gone')
          },
        }),
      })
      expect([broken, first.outcome, releases().every(({ isDraft }) => isDraft)]).toEqual([broken, 'undecided', true])
      const second = await published()
      expect([broken, outcomeOf(second), assetNames()]).toEqual([broken, 'verified', ALL])
    }
  })

  it('K02 is not uploaded twice when GitHub’s answer is lost', async () => {
    const result = await published({
      host: ({ upload }) => ({
        upload: async (release, asset) => {
          await upload(release, asset)
          return upload(release, asset)
        },
      }),
    })
    expect([outcomeOf(result), assetNames()]).toEqual(['verified', ALL])
  })
})

describe('inputs', () => {
  it.each<[string, Record<string, string>]>([
    ['no builder', { builder: '' }],
    ['a builder without a version', { builder: 'octo-org/builders/.github/workflows/build-generic.yml' }],
    ['a builder at a branch', { builder: RELEASED_BUILDER.replace('v1.2.3', 'main') }],
    ['a builder at a moving tag', { builder: RELEASED_BUILDER.replace('v1.2.3', 'v1') }],
    ['a builder that is none', { builder: 'build-generic.yml@v1.2.3' }],
    ['no artifact', { 'artifact-ids': '' }],
    ['an artifact by its name', { 'artifact-ids': 'build-generic.attempt-1' }],
    ['an artifact twice', { 'bundle-artifact-ids': '1, 1' }],
    ['a folder that is not absolute', { bundles: 'bundles' }],
    ['a word that is no boolean', { 'keep-draft': 'perhaps' }],
  ])('S06 with %s are refused before GitHub is asked for anything', async (_, inputs) => {
    const result = await published({ inputs })
    expect(outcomeOf(result)).toMatch(/^bad-input (INPUT|EXPECTATION)$/)
    expect(bench.asked('github-git-refs')).toBe(0)
  })

  it('F13 an artifact that was not downloaded is missed', async () => {
    const result = await published({
      inputs: { 'artifact-ids': '1,2', artifacts: await downloaded([built.artifacts]) },
    })
    expect(outcomeOf(result)).toBe('bad-input HANDOVER')
  })

  it.each(['VERIFY.md', 'trusted_root.json', '.hidden', 'a b', 'ä.bin', '`id`'])(
    'F11 a file named %s is refused, since it would not keep that name',
    async (name) => {
      const result = await published({ artifacts: [built.artifacts, await artifact({ [name]: 'x' })] })
      expect([outcomeOf(result), releases()]).toEqual(['bad-input RELEASE_ASSET', []])
    },
  )

  it('F05 two files of one name that differ are refused', async () => {
    const result = await published({ artifacts: [built.artifacts, await artifact({ 'app.tgz': 'another' })] })
    expect(outcomeOf(result)).toBe('bad-input RELEASE_ASSET')
  })

  it('E07 without the right to write it says so', async () => {
    const { permissions } = bench.testbed.github
    permissions.contents = 'read'
    const result = await published()
    permissions.contents = 'write'
    expect(outcomeOf(result)).toBe('bad-input GITHUB_PERMISSION')
  })
})
