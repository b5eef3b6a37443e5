import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  type ActionRun,
  type FakeRepository,
  type RequestTest,
  startTestbed,
  type Testbed,
} from '@slsa-actions/testbed'
import { type BuilderCall, openBuilderCall } from '../support/builder.ts'
import { bundlesOf } from '../support/builder-run.ts'
import { schemaErrors } from '../support/schemas.ts'

const TAG = 'v1.4.0'
const COMMIT = '5b0c7d1e9f3a42868b1d6c0e7a9f4d2b3c5e8f10'
const FACTS = { ref: `refs/tags/${TAG}`, sha: COMMIT }
const BUILDER = 'octo-org/builders/.github/workflows/build-generic.yml@v1.2.3'
const ASSETS = ['VERIFY.md', 'app.tgz', 'multiple.provenance.sigstore.json', 'tool', 'trusted_root.json']

let testbed: Testbed
let call: BuilderCall
let inputs: Readonly<Record<string, string>>
beforeAll(async () => {
  testbed = await startTestbed()
  call = openBuilderCall(testbed)
  call.start(FACTS)
  call.build('dist/app.tgz', 'the app')
  call.build('dist/tool', 'a tool')
  await call.collect()
  const [bundle = ''] = bundlesOf(await call.sign())
  inputs = {
    'artifact-ids': '70001',
    artifacts: call.downloaded,
    'bundle-artifact-ids': '70002',
    bundles: join(bundle, '..'),
    builder: BUILDER,
    'generate-notes': 'false',
  }
})
beforeEach(() => {
  testbed.heal()
  Object.assign(repository(), { refs: { [`refs/tags/${TAG}`]: COMMIT }, releases: [], hasImmutableReleases: true })
})
afterAll(async () => {
  call.close()
  await testbed.close()
})

const repository = (): FakeRepository => testbed.github.addRepository('acme/app')
const assetNames = (): string[] =>
  repository()
    .releases.flatMap(({ assets }) => assets.map(({ name }) => name))
    .sort()
const resultOf = (run: ActionRun) => {
  const result = JSON.parse(readFileSync(run.outputs['result-path'] ?? '', 'utf8'))
  expect(schemaErrors(result.action, result)).toEqual([])
  return result
}

/** True at the n-th request that changes something, when GitHub has carried it out. */
function nthWrite(count: number): RequestTest {
  let seen = 0
  return ({ endpoint, method }, phase) => {
    if (endpoint !== 'github-releases' || method === 'GET' || phase !== 'carried-out') return false
    seen += 1
    return seen === count
  }
}

describe('the action that releases', () => {
  it('S01 publishes, tells where, and shows no secret anywhere', async () => {
    const run = await call.run('release', inputs)
    expect({ exit: run.exitCode, outputs: run.outputs, log: run.log }).toMatchObject({
      exit: 0,
      outputs: {
        outcome: 'verified',
        immutable: 'true',
        'release-url': `https://github.com/acme/app/releases/tag/${TAG}`,
      },
    })
    expect(resultOf(run)).toMatchObject({ tag: TAG, commit: COMMIT, release: { state: 'published' } })
    expect(assetNames()).toEqual(ASSETS)
    expect(run.summary).toContain('every file verified')
  })

  it('sets nothing but the id after a failure', async () => {
    const draft = testbed.github.addRelease('acme/app', TAG, { isDraft: true })
    draft.assets = [{ id: 1, name: 'evil', contentType: 'text/plain', body: Buffer.from('x'), state: 'uploaded' }]
    const run = await call.run('release', inputs)
    expect([run.exitCode, run.outputs]).toEqual([
      1,
      { outcome: 'refused', 'release-id': String(draft.id), 'result-path': expect.any(String) },
    ])
    expect(resultOf(run).failure.code).toBe('RELEASE_ASSET')
  })

  it.each(['NODE_OPTIONS', 'HTTPS_PROXY', 'SIGSTORE_ID_TOKEN', 'INPUT_TRUSTED-ROOT'])(
    'S08 does nothing where the environment has %s',
    async (name) => {
      const value = name === 'NODE_OPTIONS' ? '--no-warnings' : 'http://127.0.0.1:9'
      const run = await call.run('release', inputs, { env: { [name]: value } })
      expect([run.exitCode, resultOf(run).failure.code, repository().releases]).toEqual([2, 'INPUT', []])
    },
  )

  it('says what it is part of when it is used by itself', async () => {
    const run = await call.run('release', {})
    expect([run.exitCode, run.log]).toEqual([2, expect.stringContaining('part of the workflows of this suite')])
  })

  it.each([1, 2, 4, 6, 7])(
    'K02 killed after the %d. change, goes on from there when it is run again',
    async (count) => {
      const dead = await call.run('release', inputs, { killWhen: nthWrite(count) })
      expect([dead.signal, dead.outputs]).toEqual(['SIGKILL', {}])
      expect(repository().releases.map(({ isDraft }) => isDraft)).toEqual([count < 7])
      const run = await call.run('release', inputs)
      expect([run.exitCode, assetNames(), repository().releases.length]).toEqual([0, ASSETS, 1])
      expect(repository().releases[0]?.isDraft).toBe(false)
    },
  )
})

describe('the actions that list releases and move tags', () => {
  const start = (tag: string): void => {
    repository().refs[`refs/tags/${tag}`] = COMMIT
    testbed.startJob({
      ...testbed.oidc.job,
      ref: `refs/tags/${tag}`,
      sha: COMMIT,
      reusableWorkflow: undefined,
      job: 'list',
    })
  }

  it('C22 sign a list, and let v1 follow it to an immutable release, to nothing else', async () => {
    start('v1.0.0')
    const listed = await call.run('release-list', { revoked: '' })
    expect([listed.exitCode, resultOf(listed).signer.identity]).toEqual([
      0,
      'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.0.0',
    ])
    const folder = listed.outputs['bundle-folder'] ?? ''
    expect(readdirSync(folder)).toEqual(['builder-releases.sigstore.json'])
    const early = await call.run('move-tag', { tag: 'v1.0.0' })
    expect([early.exitCode, repository().refs['refs/tags/v1']]).toEqual([2, undefined])
    const body = readFileSync(join(folder, 'builder-releases.sigstore.json'))
    const asset = { id: 9, name: 'builder-releases.sigstore.json', contentType: 'application/json', body }
    testbed.github.addRelease('acme/app', 'v1.0.0', { isImmutable: true, assets: [{ ...asset, state: 'uploaded' }] })
    const moved = await call.run('move-tag', { tag: 'v1.0.0' })
    expect([moved.exitCode, moved.outputs.commit, repository().refs['refs/tags/v1']]).toEqual([0, COMMIT, COMMIT])
  })

  it('sign no list for a workflow that was called', async () => {
    start('v1.0.0')
    const ref = 'octo-org/builders/.github/workflows/release.yml@refs/tags/v1.0.0'
    testbed.startJob({ ...testbed.oidc.job, reusableWorkflow: { ref, sha: 'b'.repeat(40) } })
    const run = await call.run('release-list', {})
    expect([run.exitCode, resultOf(run).failure.code, run.outputs['bundle-folder']]).toEqual([1, 'BUILDER', undefined])
  })
})
