import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { FakeRelease, FakeRepository } from '@slsa-actions/testbed'
import { BUILD } from './hostile.ts'
import { BUILDERS, type Called, type Caller, openWorld, RELEASE, type World } from './world.ts'

const TAG = 'v1.4.0'
const REF = `refs/tags/${TAG}`
const GENERIC = `${BUILDERS}/.github/workflows/build-generic.yml@${RELEASE}`
const SBOM = {
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  name: 'app',
  documentNamespace: 'https://example.test/app',
  creationInfo: { created: '2026-11-24T09:00:00Z', creators: ['Tool: none'] },
  packages: [],
}
const ASSETS = [
  'VERIFY.md',
  'app.spdx.json',
  'app.tgz',
  'app.tgz.spdx.sigstore.json',
  'multiple.provenance.sigstore.json',
  'trusted_root.json',
]

let world: World
let built: Called
let claimed: Called
let inputs: Readonly<Record<string, unknown>>

beforeAll(async () => {
  world = await openWorld('publish-release', { builder: GENERIC, 'generate-notes': false })
  built = await world.call({
    builder: 'build-generic',
    script: `${BUILD}echo '${JSON.stringify(SBOM)}' > dist/app.spdx.json\n`,
    inputs: { script: 'ci/build.sh', artifacts: 'dist/*', builder: undefined, 'generate-notes': undefined },
    ref: REF,
  })
  const [, digest] = /subjects-digest=(sha256:[0-9a-f]{64})/.exec(built.log) ?? []
  claimed = await world.call({
    builder: 'sign-claims',
    after: built,
    keepsCommit: true,
    ref: REF,
    inputs: {
      ...{ 'artifact-id': '70001', 'subjects-digest': digest, claim: 'app.spdx.json', 'claim-type': 'sbom' },
      ...{ builder: undefined, 'generate-notes': undefined },
    },
  })
  expect([built.succeeded, claimed.succeeded]).toEqual([true, true])
  inputs = { 'artifact-ids': '70001', 'bundle-artifact-ids': '70002, 70003' }
})

beforeEach(() => {
  world.testbed.heal()
  Object.assign(repository(), { refs: { [REF]: built.commit }, releases: [], hasImmutableReleases: true })
})

afterAll(() => world?.close())

const repository = (): FakeRepository => world.testbed.github.addRepository('acme/app')
const release = (): FakeRelease | undefined => repository().releases[0]
const assetNames = (): string[] => (release()?.assets.map(({ name }) => name) ?? []).sort()
const textOf = (name: string): string =>
  release()
    ?.assets.find((asset) => asset.name === name)
    ?.body.toString() ?? ''

/** The job that publishes, after the two that signed. */
const publish = (changes: Partial<Caller> = {}): Promise<Called> =>
  world.call({ after: claimed, keepsCommit: true, ref: REF, ...changes, inputs: { ...inputs, ...changes.inputs } })

/** Calls for a refusal whose reason act did not lose: now and then it loses what a short step printed. */
const TRIES = 4

/** A call that publishes nothing, for a reason. */
async function refused(reason: RegExp, changes: Partial<Caller> = {}): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    const called = await publish(changes)
    expect(called.succeeded).toBe(false)
    expect(repository().releases.filter(({ isDraft }) => !isDraft)).toEqual([])
    if (called.errors.length === 0 && !reason.test(called.log) && left > 1) continue
    expect(called.errors.join('\n') || called.log.slice(-8000)).toMatch(reason)
    return
  }
}

describe('a caller of publish-release.yml', () => {
  it('gets an immutable release with files, bundles, SBOM, trust root and a page', async () => {
    const called = await publish()
    expect({ errors: called.errors, jobs: called.jobs }).toMatchObject({ errors: [], jobs: { publish: 'success' } })
    expect(release()).toMatchObject({ tag: TAG, isDraft: false, isImmutable: true })
    expect(assetNames()).toEqual(ASSETS)
    const app = readdirSync(join(built.artifacts['build-generic.attempt-1'] ?? '', 'files/dist'))
    expect(app).toContain('app.tgz')
    expect(textOf('VERIFY.md')).toContain(createHash('sha256').update('the app\n').digest('hex'))
  })

  it('asks for no ID token, and has nothing signed', async () => {
    const called = await publish()
    expect(called.asked).toEqual({ tokens: 0, certificates: 0, entries: 0 })
  })

  it('K01 gets the same again when the job is run again', async () => {
    await publish()
    const before = world.testbed.requests.length
    expect((await publish()).succeeded).toBe(true)
    const writes = world.testbed.requests.slice(before).filter(({ method }) => method !== 'GET')
    expect([writes, repository().releases.length]).toEqual([[], 1])
  })

  it('K02 gets the rest when the job is run again after it broke off between two uploads', async () => {
    let uploads = 0
    world.testbed.inject('github-releases', {
      kind: 'replace',
      alter: (reply, { method, url }) => {
        if (method !== 'POST' || !url.pathname.endsWith('/assets')) return reply
        uploads += 1
        return uploads > 2 ? { status: 400, body: { message: 'gone' } } : reply
      },
    })
    await refused(/draft of v1\.4\.0 stays/)
    expect(release()?.isDraft).toBe(true)
    world.testbed.heal()
    expect((await publish()).succeeded).toBe(true)
    expect([release()?.isDraft, assetNames()]).toEqual([false, ASSETS])
  })
})

describe('nothing is published', () => {
  it('of a file without a bundle', async () => {
    await refused(/release: refused/, { inputs: { 'bundle-artifact-ids': '70003' } })
  })

  it('by another builder than the expected one', async () => {
    await refused(/refused \(IDENTITY\)/, { inputs: { builder: GENERIC.replace('generic', 'go') } })
  })

  it('of a tag that was moved to another commit', async () => {
    repository().refs = { [REF]: 'c'.repeat(40) }
    await refused(/refused \(RELEASE_TAG\)/)
  })

  it('of a branch', async () => {
    await refused(/bad-input \(RELEASE_TAG\)/, { ref: 'refs/heads/main' })
  })

  it('where somebody swaps an asset between upload and publishing', async () => {
    world.testbed.inject('github-git-refs', {
      kind: 'replace',
      after: 1,
      alter: (reply) => {
        const found = release()
        if (found !== undefined)
          found.assets = found.assets.map((asset) =>
            asset.name === 'app.tgz' ? { ...asset, body: Buffer.from('evil') } : asset,
          )
        return reply
      },
    })
    await refused(/refused \(RELEASE_ASSET\)/)
    expect(release()?.isDraft).toBe(true)
  })

  it('where the release is published already, with other files', async () => {
    world.testbed.github.addRelease('acme/app', TAG, { isImmutable: true })
    const called = await publish()
    expect(called.errors.join('\n') || called.log.slice(-3000)).toMatch(/bad-input \(RELEASE_PUBLISHED\)/)
    expect(assetNames()).toEqual([])
  })

  it('S06 and nothing in an input runs', async () => {
    const owned = '"; touch owned; $(touch owned) `touch owned`'
    await refused(/Take over the files/, { inputs: { 'artifact-ids': `1${owned}` } })
    await refused(/bad-input \((INPUT|EXPECTATION)\)/, { inputs: { builder: owned } })
    const called = await publish({ inputs: { notes: owned } })
    expect([called.succeeded, release()?.body]).toEqual([true, expect.stringContaining(owned)])
    const left = readdirSync(called.folder, { recursive: true, encoding: 'utf8' })
    expect(left.filter((file) => file.endsWith('owned'))).toEqual([])
  })

  it('F13 of an artifact that another job put in the place of the builder’s', async () => {
    const swapped = join(claimed.folder, 'artifacts/70001/build-generic.attempt-1/files/dist/app.tgz')
    expect(existsSync(swapped)).toBe(true)
    const before = readFileSync(swapped)
    writeFileSync(swapped, 'evil')
    try {
      await refused(/refused \(HANDOVER\)/)
    } finally {
      writeFileSync(swapped, before)
    }
  })
})
