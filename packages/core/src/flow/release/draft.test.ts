import { beforeEach, describe, expect, it } from '@jest/globals'
import type { FakeRelease } from '@slsa-actions/testbed'
import { plainArtifact, RELEASED_ASSETS, usePublishing } from '../../testing/publishing-bed.ts'
import { buildRelease, downloaded, RELEASED_BUILDER, RELEASED_TAG, suiteJob } from '../../testing/release-bed.ts'
import type { ReleaseResult } from './index.ts'

const bed = usePublishing()
const { published, repository, releases, assetNames, textOf } = bed
const outcomeOf = ({ outcome, failure }: ReleaseResult): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`
const OTHER_COMMIT = 'c'.repeat(40)

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
      expect(bed.bench.asked('github-releases')).toBe(0)
    },
  )
})

describe('a published release', () => {
  beforeEach(() => published())

  it('K01 is done already when the same is published again', async () => {
    const before = bed.bench.testbed.requests.length
    const again = await published()
    expect([outcomeOf(again), again.notices]).toEqual(['verified', [expect.stringContaining('published before')]])
    expect(bed.bench.testbed.requests.slice(before).filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it.each(['VERIFY.md', 'trusted_root.json'])('is not taken for ours with another %s', async (name) => {
    const [found] = releases()
    if (found !== undefined)
      found.assets = found.assets.map((asset) =>
        asset.name === name ? { ...asset, body: Buffer.from('evil') } : asset,
      )
    const result = await published()
    expect([outcomeOf(result), result.failure?.message]).toEqual([
      'bad-input RELEASE_PUBLISHED',
      expect.stringContaining(name),
    ])
    expect(textOf(name)).toBe('evil')
  })

  it('is never touched for other files', async () => {
    const other = await buildRelease(bed.bench, { 'app.tgz': 'another app' })
    const assets = releases()
    bed.bench.reset(suiteJob('publish-release.yml'))
    repository().releases = [...assets]
    await published()
    const before = assetNames()
    const result = await published({ artifacts: [other.artifacts], bundles: [other.bundles] })
    expect([outcomeOf(result), assetNames()]).toEqual(['bad-input RELEASE_PUBLISHED', before])
  })
})

describe('a draft', () => {
  const draft = (assets: Readonly<Record<string, string>>, state: 'uploaded' | 'starter' = 'uploaded'): FakeRelease => {
    const release = bed.bench.testbed.github.addRelease('acme/app', RELEASED_TAG, { isDraft: true })
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

  it('that gets another tag meanwhile is published at its own', async () => {
    const result = await published({
      host: ({ assetsOf }) => ({
        assetsOf: async (release) => {
          const [found] = releases()
          if (found?.isDraft === true) found.tag = 'v9.9.9'
          return assetsOf(release)
        },
      }),
    })
    expect([outcomeOf(result), releases().map(({ tag, isDraft }) => [tag, isDraft])]).toEqual([
      'verified',
      [[RELEASED_TAG, false]],
    ])
  })

  it('that is published at another tag is cried out', async () => {
    const result = await published({
      host: ({ publish }) => ({
        publish: async (release, isPrerelease) => ({ ...(await publish(release, isPrerelease)), tag: 'v9.9.9' }),
      }),
    })
    expect([outcomeOf(result), result.failure?.message]).toEqual([
      'refused RELEASE_ASSET',
      expect.stringContaining('v9.9.9'),
    ])
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
      expect([broken, outcomeOf(second), assetNames()]).toEqual([broken, 'verified', RELEASED_ASSETS])
    }
  })

  it('K02 ends in the same release, whichever answer of GitHub’s is lost', async () => {
    for (let after = 0; after < 14; after += 1) {
      repository().releases = []
      bed.bench.testbed.inject('github-releases', { kind: 'lost', times: 1, after })
      const result = await published()
      bed.bench.testbed.heal()
      expect([after, outcomeOf(result), assetNames()]).toEqual([after, 'verified', RELEASED_ASSETS])
      expect(releases()).toMatchObject([{ isDraft: false, isImmutable: true }])
    }
  })

  it('is undecided while GitHub is down, and says what is there', async () => {
    bed.bench.testbed.inject('github-releases', { kind: 'status', status: 503, after: 5 })
    const result = await published()
    expect([result.outcome, releases()[0]?.isDraft]).toEqual(['undecided', true])
    expect(result.failure?.message).toContain('nothing was published: the draft of v1.4.0 stays')
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
    expect([outcomeOf(result), assetNames()]).toEqual(['verified', RELEASED_ASSETS])
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
    expect(bed.bench.asked('github-git-refs')).toBe(0)
  })

  it('F13 an artifact that was not downloaded is missed', async () => {
    const result = await published({
      inputs: { 'artifact-ids': '1,2', artifacts: await downloaded([bed.built.artifacts]) },
    })
    expect(outcomeOf(result)).toBe('bad-input HANDOVER')
  })

  it.each(['VERIFY.md', 'trusted_root.json', '.hidden', 'a b', 'ä.bin', '`id`', '--insecure-ignore-tlog', '-'])(
    'F03 F11 a file named %s is refused, since it would not keep that name, or would tell verifiers what to do',
    async (name) => {
      const result = await published({ artifacts: [bed.built.artifacts, await plainArtifact({ [name]: 'x' })] })
      expect([outcomeOf(result), releases()]).toEqual(['bad-input RELEASE_ASSET', []])
    },
  )

  it('F05 two files of one name that differ are refused', async () => {
    const result = await published({ artifacts: [bed.built.artifacts, await plainArtifact({ 'app.tgz': 'another' })] })
    expect(outcomeOf(result)).toBe('bad-input RELEASE_ASSET')
  })

  it('E07 without the right to write it says so', async () => {
    const { permissions } = bed.bench.testbed.github
    permissions.contents = 'read'
    const result = await published()
    permissions.contents = 'write'
    expect(outcomeOf(result)).toBe('bad-input GITHUB_PERMISSION')
  })
})
