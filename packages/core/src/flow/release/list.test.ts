import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { schemaErrors } from '../../../../../test/support/schemas.ts'
import type { SigningResult } from '../../report/index.ts'
import { type Bench, openBench } from '../../testing/ports.ts'
import { buildRelease, RELEASED_COMMIT, releaseContext } from '../../testing/release-bed.ts'
import { verify } from '../index.ts'
import { type MoveResult, moveMajorTag, signReleaseList } from './index.ts'

const NAME = 'builder-releases.sigstore.json'
const commitOf = (tag: string): string => Buffer.from(tag.padEnd(20, '.')).toString('hex')

let bench: Bench
beforeAll(async () => {
  bench = await openBench('private')
})
beforeEach(() => {
  bench.reset()
  Object.assign(repository(), { refs: {}, hasImmutableReleases: true })
})
afterAll(() => bench.close())

function repository() {
  return bench.testbed.github.repositories.get('acme/app') as NonNullable<
    ReturnType<Bench['testbed']['github']['repositories']['get']>
  >
}
const outcomeOf = ({ outcome, failure }: Pick<SigningResult | MoveResult, 'outcome' | 'failure'>): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`

/** Tags of the list, in its order. */
const tagsOf = ({ bundles }: SigningResult): (string | undefined)[] | undefined =>
  bundles[0]?.subjects.map(({ name }) => name.replace('refs/tags/', ''))

/** The job of the release workflow, started by pushing a tag; and what differs. */
async function signed(
  tag: string,
  inputs: Record<string, string> = {},
  changes: { commit?: string; facts?: Parameters<Bench['testbed']['startJob']>[0] } = {},
): Promise<SigningResult> {
  const { commit = commitOf(tag), facts } = changes
  const { job } = bench.testbed.oidc
  bench.testbed.startJob({
    ...job,
    ref: `refs/tags/${tag}`,
    sha: commit,
    job: 'list',
    reusableWorkflow: undefined,
    ...facts,
  })
  repository().refs[`refs/tags/${tag}`] ??= commit
  const result = await signReleaseList(bench.inputs(inputs), bench.ports(), {
    ...(await releaseContext(bench)),
    commit,
  })
  expect(schemaErrors('release-list', JSON.parse(JSON.stringify(result)))).toEqual([])
  return result
}

/** Publishes a release with a list, or with whatever stands in its place. */
async function release(tag: string, list?: string | SigningResult): Promise<void> {
  const { addRelease } = bench.testbed.github
  const found = addRelease('acme/app', tag, { isImmutable: true })
  const text = typeof list === 'object' ? await fs.readFile(list.bundlePath ?? '', 'utf8') : list
  if (text === undefined) return
  found.assets = [
    {
      id: 5000 + repository().releases.length,
      name: NAME,
      contentType: 'application/json',
      body: Buffer.from(text),
      state: 'uploaded',
    },
  ]
}

/** Releases with their lists, one after the other. */
async function released(...tags: string[]): Promise<void> {
  for (const tag of tags) await release(tag, await signed(tag))
}

describe('a signed release list', () => {
  it('begins with the first release, and says so', async () => {
    const result = await signed('v1.0.0')
    expect([outcomeOf(result), tagsOf(result), result.notices]).toEqual([
      'verified',
      ['v1.0.0'],
      [expect.stringContaining('first list')],
    ])
    expect(result.signer?.identity).toBe('https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.0.0')
    expect(result.bundlePath).toMatch(new RegExp(`${NAME}$`))
  })

  it('goes on from the newest one, and drops nothing', async () => {
    await released('v1.0.0', 'v1.1.0')
    expect(tagsOf(await signed('v2.0.0'))).toEqual(['v1.0.0', 'v1.1.0', 'v2.0.0'])
    // A later patch of an older version is the newest release.
    await released('v2.0.0', 'v1.1.1')
    expect(tagsOf(await signed('v2.0.1'))).toEqual(['v1.0.0', 'v1.1.0', 'v2.0.0', 'v1.1.1', 'v2.0.1'])
  })

  it('leaves out a release that is revoked by name, although it stays published', async () => {
    await released('v1.0.0', 'v1.1.0')
    const revoked = 'v1.1.0 # signed what it should not\n'
    await release('v1.2.0', await signed('v1.2.0', { revoked }))
    expect(tagsOf(await signed('v1.3.0', { revoked }))).toEqual(['v1.0.0', 'v1.2.0', 'v1.3.0'])
    expect(outcomeOf(await signed('v1.3.1'))).toBe('refused RELEASE_LIST')
  })

  it('K01 is signed again when the job is run again', async () => {
    await released('v1.0.0')
    await signed('v1.1.0')
    expect(tagsOf(await signed('v1.1.0'))).toEqual(['v1.0.0', 'v1.1.0'])
  })

  it('is not begun anew where releases have none', async () => {
    await release('v0.9.0')
    expect(outcomeOf(await signed('v1.0.0'))).toBe('refused RELEASE_LIST')
    await release('v1.0.0', await signed('v1.0.0', { revoked: 'v0.9.0' }))
    expect(outcomeOf(await signed('v1.1.0', { revoked: 'v0.9.0' }))).toBe('verified')
  })

  it('does not go on from one that drops a release', async () => {
    await released('v1.0.0', 'v1.1.0')
    const [, first] = repository().releases
    // The newest release carries an older list.
    await release('v1.2.0', first?.assets[0]?.body.toString())
    expect(outcomeOf(await signed('v1.3.0'))).toBe('refused RELEASE_LIST')
  })

  it('drops none, however many other releases stand before it, with older lists or none', async () => {
    await released('v1.0.0', 'v1.1.0')
    const [, first] = repository().releases
    const old = first?.assets[0]?.body.toString()
    expect(old).not.toContain('v1.1.0')
    for (let count = 0; count < 120; count += 1) await release(`nightly-${count}`, count < 11 ? undefined : old)
    expect(tagsOf(await signed('v1.2.0'))).toEqual(['v1.0.0', 'v1.1.0', 'v1.2.0'])
  })

  it('goes on from the newest one, although its commit may be older than those of all others', async () => {
    const tags = Array.from({ length: 12 }, (_, patch) => `v1.0.${patch}`)
    await released(...tags)
    repository().releases.sort((left, right) => left.id - right.id)
    const next = tagsOf(await signed('v1.1.0'))
    repository().releases.reverse()
    expect([next, tagsOf(await signed('v1.1.0'))]).toEqual(Array(2).fill([...tags, 'v1.1.0']))
  })

  it('does not go back in time', async () => {
    await released('v1.0.0')
    bench.clock.shift(-60_000)
    expect(outcomeOf(await signed('v1.1.0'))).toMatch(/^undecided |^bad-input ID_TOKEN/)
  })

  it.each<[string, (list: SigningResult) => Promise<string>]>([
    ['somebody changed', async ({ bundlePath = '' }) => (await fs.readFile(bundlePath, 'utf8')).replace(/"sig":"MEU|"sig":"MEQ|"sig":"MEY/, '"sig":"MEA')],
    ['is no bundle', async () => '{}'],
    ['is empty', async () => ''],
  ])('does not go on from one that %s', async (_, text) => {
    await release('v1.0.0', await text(await signed('v1.0.0')))
    expect(outcomeOf(await signed('v1.1.0'))).toMatch(/^(refused|bad-input) /)
  }) // biome-ignore format: a table

  it('does not go on from one that another workflow signed, or another repository', async () => {
    for (const facts of [
      { workflowPath: '.github/workflows/other.yml' },
      { reusableWorkflow: { ref: 'evil/app/.github/workflows/release.yml@refs/tags/v1.0.0', sha: commitOf('v1.0.0') } },
    ]) {
      repository().releases = []
      expect(outcomeOf(await signed('v1.0.0', {}, { facts }))).toBe('refused BUILDER')
    }
  })

  it('C22 gives no tag a second commit', async () => {
    await released('v1.0.0', 'v1.1.0')
    repository().refs['refs/tags/v1.0.0'] = RELEASED_COMMIT
    expect(outcomeOf(await signed('v1.0.0', {}, { commit: RELEASED_COMMIT }))).toBe('refused RELEASE_LIST')
  })

  it('is signed for the commit that the tag points at, and for no other', async () => {
    repository().refs['refs/tags/v1.0.0'] = RELEASED_COMMIT
    expect(outcomeOf(await signed('v1.0.0'))).toBe('refused RELEASE_TAG')
    expect(bench.asked('fulcio')).toBe(0)
  })
})

describe('the tag of a major version', () => {
  const moved = async (tag: string): Promise<MoveResult> =>
    moveMajorTag(bench.inputs({ tag }), bench.ports(), await releaseContext(bench))

  it('is made, and moves to the newest release of its version', async () => {
    await released('v1.0.0')
    expect(await moved('v1.0.0')).toMatchObject({ outcome: 'verified', majorTag: 'v1', commit: commitOf('v1.0.0') })
    await released('v1.1.0', 'v2.0.0')
    expect(await moved('v1.1.0')).toMatchObject({ outcome: 'verified', before: commitOf('v1.0.0') })
    expect(repository().refs['refs/tags/v1']).toBe(commitOf('v1.1.0'))
    expect(repository().refs['refs/tags/v2']).toBeUndefined()
  })

  it('K01 stays where it is when it is there', async () => {
    await released('v1.0.0')
    await moved('v1.0.0')
    const before = bench.testbed.requests.length
    expect(outcomeOf(await moved('v1.0.0'))).toBe('verified')
    expect(bench.testbed.requests.slice(before).filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it('does not go back', async () => {
    await released('v1.9.0', 'v1.10.0')
    expect(outcomeOf(await moved('v1.9.0'))).toBe('refused RELEASE_LIST')
    expect(outcomeOf(await moved('v1.10.0'))).toBe('verified')
  })

  it('does not follow a tag that was moved', async () => {
    await released('v1.0.0')
    repository().refs['refs/tags/v1.0.0'] = RELEASED_COMMIT
    expect([outcomeOf(await moved('v1.0.0')), repository().refs['refs/tags/v1']]).toEqual([
      'refused RELEASE_LIST',
      undefined,
    ])
  })

  it('moves to no release that the list does not have', async () => {
    await released('v1.0.0')
    await release('v1.1.0')
    repository().refs['refs/tags/v1.1.0'] = commitOf('v1.1.0')
    expect(outcomeOf(await moved('v1.1.0'))).toBe('refused RELEASE_LIST')
  })

  it('moves to no draft, and to no release that can be changed', async () => {
    const list = await signed('v1.0.0')
    expect(outcomeOf(await moved('v1.0.0'))).toBe('bad-input RELEASE_NOT_FOUND')
    await release('v1.0.0', list)
    const [found] = repository().releases
    if (found !== undefined) found.isImmutable = false
    expect(outcomeOf(await moved('v1.0.0'))).toBe('refused RELEASE_IMMUTABLE')
  })

  it.each(['', 'v1', 'v1.0', '1.0.0', 'v1.0.0-rc.1', 'refs/tags/v1.0.0', 'v1.0.0; id', 'v01.0.0'])(
    'S06 is not moved by "%s"',
    async (tag) => {
      expect(outcomeOf(await moved(tag))).toBe('bad-input INPUT')
      expect(bench.asked('github-releases') + bench.asked('github-git-refs')).toBe(0)
    },
  )
})

describe('a release of the suite, before a major tag moves to it', () => {
  /** What `move-major-tag.yml` demands, of what its own builder built at the tag. */
  async function judged(
    tag: string,
    changes: { list?: SigningResult; map?: object; commit?: string } = {},
  ): Promise<string> {
    const { commit = commitOf(tag) } = changes
    const list = changes.list ?? (await signed(tag))
    const workflow = `acme/app/.github/workflows/build-generic.yml@refs/tags/${tag}`
    const built = await buildRelease(
      bench,
      { 'slsa-cli.tar.gz': 'the command line' },
      { ref: `refs/tags/${tag}`, sha: commit, reusableWorkflow: { ref: workflow, sha: commit } },
    )
    const place = join(bench.workspace, 'release')
    await fs.rm(place, { recursive: true, force: true })
    await fs.cp(built.bundles, place, { recursive: true })
    await fs.copyFile(join(built.artifacts, 'files/dist/slsa-cli.tar.gz'), join(place, 'slsa-cli.tar.gz'))
    await fs.copyFile(list.bundlePath ?? '', join(place, NAME))
    const entry = {
      signer: 'https://github.com/acme/app/.github/workflows/build-generic.yml',
      tags: ['>=0.1.0'],
      maxLevel: 3,
      shape: 'build+attest',
      cache: 'none',
      fields: { 'buildDefinition.externalParameters': 'control-plane' },
      releases: {
        location: `release/${NAME}`,
        identity: 'https://github.com/acme/app/.github/workflows/release.yml',
        issuer: bench.testbed.issuer,
        ...changes.map,
      },
    }
    await fs.writeFile(join(bench.workspace, 'builder-map.json'), JSON.stringify({ version: 1, builders: [entry] }))
    const inputs = {
      'signing-config': '',
      files: 'release/slsa-cli.tar.gz',
      'bundle-from': 'file',
      'bundle-dir': 'release',
      'signer-workflow': 'acme/app/.github/workflows/build-generic.yml',
      'certificate-oidc-issuer': bench.testbed.issuer,
      'source-repository': 'acme/app',
      'source-tag': tag,
      'predicate-type': 'https://slsa.dev/provenance/v1',
      'builder-map': 'builder-map.json',
      'minimum-level': '3',
    }
    const { outcome, failure } = await verify(bench.inputs(inputs), bench.ports())
    return failure === undefined ? outcome : `${outcome} ${failure.code}`
  }

  it('is a Build L3 by its own builder, which its list has at that commit', async () => {
    expect(await judged('v1.0.0')).toBe('verified')
  })

  it('C22 is none where the list has the tag at another commit', async () => {
    const list = await signed('v1.0.0')
    repository().refs['refs/tags/v1.0.0'] = RELEASED_COMMIT
    expect(await judged('v1.0.0', { list, commit: RELEASED_COMMIT })).toMatch(/^refused /)
  })

  it('C22 is none where the list is that of another release', async () => {
    expect(await judged('v1.1.0', { list: await signed('v1.0.0') })).toMatch(/^refused /)
  })

  it('C22 is none where the list was signed by nobody that the map names', async () => {
    const identity = 'https://github.com/acme/app/.github/workflows/other.yml'
    expect(await judged('v1.0.0', { map: { identity } })).toBe('refused RELEASE_LIST')
    expect(await judged('v1.0.0', { map: { repositoryId: '1' } })).toBe('refused RELEASE_LIST')
  })
})
