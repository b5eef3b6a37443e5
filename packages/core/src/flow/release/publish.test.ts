import fs from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  type Publishing,
  plainArtifact,
  RELEASED_ASSETS,
  RELEASED_FILES,
  usePublishing,
} from '../../testing/publishing-bed.ts'
import {
  buildRelease,
  claimSbom,
  RELEASED_BUILDER,
  RELEASED_COMMIT,
  RELEASED_TAG,
  suiteJob,
} from '../../testing/release-bed.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { type ReleaseResult, releaseSummary } from './index.ts'

const bed = usePublishing()
const { published, repository, releases, assetNames, textOf } = bed
const outcomeOf = ({ outcome, failure }: ReleaseResult): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`
const OTHER_COMMIT = 'c'.repeat(40)

describe('publishing a release', () => {
  it('releases files, bundles, trust root and a page, and GitHub lets nobody change them', async () => {
    const result = await published()
    expect([outcomeOf(result), result.failure?.message]).toEqual(['verified', undefined])
    expect(assetNames()).toEqual(RELEASED_ASSETS)
    expect(releases()).toMatchObject([{ tag: RELEASED_TAG, isDraft: false, isImmutable: true, isPrerelease: false }])
    expect(result.release).toMatchObject({ state: 'published', isImmutable: true })
    expect(result.files.map(({ name }) => name).sort()).toEqual(Object.keys(RELEASED_FILES).sort())
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
    const draft = bed.bench.testbed.github.addRelease('acme/app', RELEASED_TAG, { isDraft: true, body: 'Many news.' })
    expect(outcomeOf(await published())).toBe('verified')
    expect(releases()).toEqual([expect.objectContaining({ id: draft.id, body: 'Many news.', isDraft: false })])
  })

  it('leaves a complete draft where a person is to publish it', async () => {
    const result = await published({ inputs: { 'keep-draft': 'true' } })
    expect([outcomeOf(result), result.release?.state, assetNames()]).toEqual(['verified', 'draft', RELEASED_ASSETS])
  })

  it('marks a version with a hyphen as a pre-release', async () => {
    repository().refs['refs/tags/v2.0.0-rc.1'] = RELEASED_COMMIT
    const facts = { ref: 'refs/tags/v2.0.0-rc.1' }
    const candidate = await buildRelease(bed.bench, { 'app.tgz': 'rc' }, facts)
    bed.bench.reset(suiteJob('publish-release.yml', facts))
    const { artifacts, bundles } = candidate
    expect(outcomeOf(await published({ artifacts: [artifacts], bundles: [bundles] }))).toBe('verified')
    expect(releases()).toMatchObject([{ tag: 'v2.0.0-rc.1', isPrerelease: true, isDraft: false }])
  })

  it('knows tags that are objects of their own, and servers that tell no digests', async () => {
    Object.assign(bed.bench.testbed.github, { hasAnnotatedTags: true, hasAssetDigests: false })
    expect(outcomeOf(await published())).toBe('verified')
  })

  it('finds the provenance that files share, where the SBOM of one bears its name', async () => {
    const pair = await buildRelease(bed.bench, {
      'app.tgz': 'the app',
      'app.spdx.json': RELEASED_FILES['app.spdx.json'],
    })
    const own = await claimSbom(bed.bench, pair, 'app.spdx.json')
    bed.bench.reset(suiteJob('publish-release.yml'))
    const result = await published({ artifacts: [pair.artifacts], bundles: [pair.bundles, own] })
    expect([outcomeOf(result), assetNames().filter((name) => name.endsWith('.sigstore.json'))]).toEqual([
      'verified',
      ['app.tgz.spdx.sigstore.json', 'multiple.provenance.sigstore.json'],
    ])
  })

  it('tells bundles of one name apart', async () => {
    const second = await buildRelease(bed.bench, { 'other.tgz': 'x', 'more.tgz': 'y' })
    bed.bench.reset(suiteJob('publish-release.yml'))
    const result = await published({
      artifacts: [bed.built.artifacts, second.artifacts],
      bundles: [bed.built.bundles, second.bundles],
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
  it.each<[string, () => Promise<Publishing>, string]>([
    ['without a bundle', async () => ({ artifacts: [bed.built.artifacts, await plainArtifact({ 'evil.bin': 'evil' })] }), 'NO_ATTESTATION'],
    ['of other bytes than the bundle says', async () => ({ artifacts: [await plainArtifact({ 'app.tgz': 'evil' })] }), 'NO_ATTESTATION'],
    ['whose only bundle is an SBOM', async () => ({ artifacts: [await plainArtifact({ 'app.tgz': 'the app' })], bundles: [bed.claims] }), 'IDENTITY'],
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
      const other = await buildRelease(bed.bench, { 'app.tgz': 'old' }, fact)
      bed.bench.reset(suiteJob('publish-release.yml'))
      const result = await published({ artifacts: [other.artifacts], bundles: [other.bundles] })
      expect([outcomeOf(result), releases()]).toEqual(['refused IDENTITY', []])
    }
  })

  it('is named, with what to do', async () => {
    const { failure } = await published({
      artifacts: [bed.built.artifacts, await plainArtifact({ 'evil.bin': 'evil' })],
    })
    expect(failure?.message).toMatch(/evil\.bin.*nothing was published/s)
    expect(failure?.remedy).toBeDefined()
  })

  it('C18 nor is one that its manifest does not name, or says otherwise', async () => {
    const copy = await temporaryFolder()
    await fs.cp(bed.built.artifacts, copy, { recursive: true })
    await fs.writeFile(join(copy, 'files/dist/more'), 'evil')
    expect(outcomeOf(await published({ artifacts: [copy] }))).toBe('refused HANDOVER')
    await fs.rm(join(copy, 'files/dist/more'))
    await fs.writeFile(join(copy, 'files/dist/app.tgz'), 'evil')
    expect(outcomeOf(await published({ artifacts: [copy] }))).toBe('refused HANDOVER')
    expect(releases()).toEqual([])
  })

  it('F12 nor is a link, whatever it leads to', async () => {
    const folder = await plainArtifact({ 'app.tgz': 'the app' })
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
      const stranger = await claimSbom(bed.bench, bed.built, 'app.spdx.json', { reusableWorkflow: workflow })
      bed.bench.reset(suiteJob('publish-release.yml'))
      const result = await published({ bundles: [bed.built.bundles, stranger] })
      expect([outcomeOf(result), releases()]).toEqual(['refused IDENTITY', []])
    }
  })

  it('is about this commit', async () => {
    const old = await claimSbom(bed.bench, bed.built, 'app.spdx.json', { sha: OTHER_COMMIT })
    bed.bench.reset(suiteJob('publish-release.yml'))
    expect(outcomeOf(await published({ bundles: [bed.built.bundles, old] }))).toBe('refused IDENTITY')
  })

  it.each([
    ['bundle', '{', 'bad-input JSON_SYNTAX'],
    ['statement without a signature', '{"_type":"https://in-toto.io/Statement/v1"}', 'refused'],
  ])('is no %s', async (_, content, outcome) => {
    const result = await published({
      bundles: [bed.built.bundles, await plainArtifact({ 'x.sigstore.json': content })],
    })
    expect(outcomeOf(result)).toMatch(new RegExp(`^${outcome}|^bad-input`))
    expect(releases()).toEqual([])
  })

  it('is changed by nobody on its way', async () => {
    const folder = await temporaryFolder()
    await fs.cp(bed.built.bundles, folder, { recursive: true })
    const path = join(folder, 'multiple.provenance.sigstore.json')
    const bundle = JSON.parse(await fs.readFile(path, 'utf8'))
    bundle.dsseEnvelope.signatures[0].sig = Buffer.alloc(64, 1).toString('base64')
    await fs.writeFile(path, JSON.stringify(bundle))
    expect(outcomeOf(await published({ bundles: [folder] }))).toMatch(/^refused /)
    expect(releases()).toEqual([])
  })
})
