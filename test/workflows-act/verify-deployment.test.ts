import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { imageFromFolder, multiPlatformImage, placeImage } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { expression } from '../support/builder-rules.ts'
import { type Job, openJob } from '../support/job.ts'
import type { ActRun } from './act.ts'
import { called, runConsumer, writeConsumer } from './consumer.ts'
import { openWorld, type World } from './world.ts'

const REPOSITORY = 'acme/web'
const MAIN = '5'.repeat(40)
const POLICY = 'slsa-policy.yaml'

let world: World
let signer: Job
let app: string
let count = 0

beforeAll(async () => {
  world = await openWorld('verify-deployment', {})
  const { testbed } = world
  app = `${testbed.registry.host}/acme/app`
  signer = openJob(testbed)
  signer.file('site/index.html', '<h1>site</h1>')
  const folder = join(signer.workspace, 'site')
  placeImage(testbed.registry, 'acme/app', imageFromFolder(folder), 'v1')
  placeImage(testbed.registry, 'acme/app', multiPlatformImage(folder, { at: 'srv' }), 'unsigned')
  expect((await signer.step('sign', { images: `${app}:v1`, store: 'oci' })).exitCode).toBe(0)
})

afterAll(async () => {
  signer?.close()
  await world?.close()
})

beforeEach(() => {
  Object.assign(world.testbed.registry, { auth: 'none', anonymousPull: true })
})

const policy = (glob = `${world.testbed.registry.host}/acme/**`): string => `version: 1
signers:
  release:
    workflow: https://github.com/acme/app/.github/workflows/release.yml
    at: any
    issuer: ${world.testbed.issuer}
rules:
  - name: images
    artifacts: [{ glob: '${glob}' }]
    signatures:
      - signers: release
        origin: { source: { repository: https://github.com/acme/app }, workflow: any, ref: any, event: any }
`

const pod = (image: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - image: ${image}\n`

interface Deployment extends ActRun {
  /** What the job that deploys was told; undefined: it did not run. */
  readonly deployed: string | undefined
  /** Outcome that the step said; act starts no job of a caller after one that failed, so none can be told. */
  readonly outcome: string | undefined
  /** Requests that were made, by endpoint. */
  readonly asked: readonly string[]
}

interface Change {
  readonly main?: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, unknown>>
  readonly event?: string
  readonly told?: (commit: string) => JsonObject
  /** Password of the registry, a secret of the caller. */
  readonly password?: string
}

/** A deployment of a commit with these files; the default branch has the policy. */
async function deployment(files: Readonly<Record<string, string>>, change: Change = {}): Promise<Deployment> {
  const { main = { [POLICY]: policy() }, inputs = {}, event = 'push', told = () => ({}), password } = change
  count += 1
  const { testbed } = world
  const folder = join(world.folder, `deployment-${count}`)
  const file = join(folder, 'deployed')
  const outputs = ['outcome', 'verified'].map((name) => expression(`needs.images.outputs.${name}`))
  const consumer = writeConsumer(world, REPOSITORY, folder, {
    name: 'Deploy',
    on: event,
    permissions: {},
    jobs: {
      images: {
        permissions: { attestations: 'read', contents: 'read', packages: 'read' },
        uses: called('verify-deployment'),
        with: { manifests: 'deploy/**', ...inputs },
        ...(password === undefined ? {} : { secrets: { 'registry-password': expression('secrets.REGISTRY') } }),
      },
      deploy: {
        needs: 'images',
        'runs-on': 'ubuntu-24.04',
        steps: [{ run: `printf '%s' "$TOLD" > '${file}'`, env: { TOLD: outputs.join(' ') } }],
      },
    },
  })
  const { commit } = consumer
  testbed.startJob({
    repository: REPOSITORY,
    eventName: event,
    ref: 'refs/heads/main',
    sha: commit,
    reusableWorkflow: undefined,
  })
  testbed.github.addRepository(REPOSITORY, {
    refs: { 'refs/heads/main': MAIN },
    files: { [commit]: files, [MAIN]: main },
  })
  const start = testbed.requests.length
  const run = await runConsumer(world, consumer, {
    event,
    told: told(commit),
    known: {
      [expression('github.workflow_ref')]: `${REPOSITORY}/.github/workflows/caller.yml@refs/heads/main`,
      [expression('github.workflow_sha')]: commit,
    },
    secrets: password === undefined ? {} : { REGISTRY: password },
  })
  return {
    ...run,
    deployed: existsSync(file) ? readFileSync(file, 'utf8') : undefined,
    outcome: run.outputs.verify?.outcome,
    asked: testbed.requests.slice(start).map(({ endpoint }) => endpoint),
  }
}

describe('a caller of verify-deployment.yml that deploys', () => {
  it('does where every image of the commit is signed, by the policy of the default branch', async () => {
    const run = await deployment({ 'deploy/a.yaml': pod(`${app}:v1`), 'other/b.yaml': pod(`${app}:unsigned`) })
    expect([run.errors, run.deployed]).toEqual([[], 'verified true'])
  })

  it('does not with an unsigned image', async () => {
    const run = await deployment({ 'deploy/a.yaml': pod(`${app}:v1`), 'deploy/b.yaml': pod(`${app}:unsigned`) })
    expect([run.jobs.verify, run.deployed, run.outcome]).toEqual(['failure', undefined, 'refused'])
  })

  it('does not by a policy that the deployed branch has in the place of the one of the default branch', async () => {
    const other = policy(`${world.testbed.registry.host}/other/**`)
    const files = { 'deploy/a.yaml': pod(`${app}:v1`), [POLICY]: policy() }
    const run = await deployment(files, { main: { [POLICY]: other } })
    expect([run.jobs.verify, run.deployed, run.outcome]).toEqual(['failure', undefined, 'refused'])
    // No rule covers it, so nobody was asked about the image.
    expect(run.asked.filter((endpoint) => !endpoint.startsWith('github'))).toEqual([])
  })

  it('does not where the default branch has none, whatever the deployed commit has', async () => {
    const run = await deployment({ 'deploy/a.yaml': pod(`${app}:v1`), [POLICY]: policy() }, { main: {} })
    expect([run.deployed, run.outcome]).toEqual([undefined, 'bad-input'])
  })

  it('gives the password of a private registry, and it does not show', async () => {
    const { registry } = world.testbed
    Object.assign(registry, { auth: 'basic', anonymousPull: false })
    const files = { 'deploy/a.yaml': pod(`${app}:v1`) }
    const inputs = { 'registry-username': registry.username }
    expect((await deployment(files)).deployed).toBeUndefined()
    const run = await deployment(files, { inputs, password: registry.password })
    expect([run.errors, run.deployed]).toEqual([[], 'verified true'])
    expect(run.log.replaceAll(/^.*::add-mask::.*$/gm, '')).not.toContain(registry.password)
  })

  it('does for a `deployment` of that commit', async () => {
    const told = (sha: string): JsonObject => ({ deployment: { sha, ref: 'main', environment: 'production' } })
    const run = await deployment({ 'deploy/a.yaml': pod(`${app}:v1`) }, { event: 'deployment', told })
    expect([run.errors, run.deployed]).toEqual([[], 'verified true'])
  })

  it.each<[string, Change, string]>([
    ['S12 in a run of `workflow_run`', { event: 'workflow_run' }, 'bad-input'],
    ['with a pattern that nothing matches', { inputs: { manifests: 'none/**' } }, 'bad-input'],
    ['by a policy that a pull request proposes', { inputs: { 'policy-ref': 'refs/pull/1/head' } }, 'bad-input'],
    ['S06 with a command for a pattern', { inputs: { manifests: '$(touch owned)";touch owned;"' } }, 'bad-input'],
  ])('does not %s', async (_, change, outcome) => {
    const run = await deployment({ 'deploy/a.yaml': pod(`${app}:v1`) }, change)
    expect([run.jobs.verify, run.deployed, run.outcome]).toEqual(['failure', undefined, outcome])
  })
})
