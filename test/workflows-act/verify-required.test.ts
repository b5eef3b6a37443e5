import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageFromFolder, multiPlatformImage, placeImage } from '@slsa-actions/testbed'
import { stringify } from 'yaml'
import { type Job, openJob } from '../support/job.ts'
import { type ActRun, runAct } from './act.ts'
import { standIns } from './stand-ins.ts'
import { BUILDERS, COMMIT, openWorld, RELEASE, type World } from './world.ts'

const ORG = 'acme/.github'
const WORKFLOW = '4'.repeat(40)
const PULL = 'refs/pull/7/merge'

let world: World
let signer: Job
let app: string
let count = 0

beforeAll(async () => {
  world = await openWorld('verify-required', {})
  const { testbed } = world
  app = `${testbed.registry.host}/acme/app`
  signer = openJob(testbed)
  signer.file('site/index.html', '<h1>site</h1>')
  const folder = join(signer.workspace, 'site')
  placeImage(testbed.registry, 'acme/app', imageFromFolder(folder), 'v1')
  placeImage(testbed.registry, 'acme/app', multiPlatformImage(folder, { at: 'srv' }), 'unsigned')
  expect((await signer.step('sign', { images: `${app}:v1`, store: 'oci' })).exitCode).toBe(0)
  testbed.github.addRepository(ORG, { files: { [WORKFLOW]: { 'slsa-policy.yaml': policy() } } })
})

afterAll(async () => {
  signer?.close()
  await world?.close()
})

const policy = (): string => `version: 1
signers:
  release: { workflow: https://github.com/acme/app/.github/workflows/release.yml, at: any, issuer: ${world.testbed.issuer} }
rules:
  - name: images
    artifacts: [{ glob: '${world.testbed.registry.host}/acme/**' }]
    signatures:
      - signers: release
        origin: { source: { repository: https://github.com/acme/app }, workflow: any, ref: any, event: any }
`

const pod = (image: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - image: ${image}\n`

interface Run extends ActRun {
  /** What was kept for a comment. */
  readonly result: { readonly outcome: string; readonly artifacts: readonly unknown[] } | undefined
  /** Requests that were made, by endpoint. */
  readonly asked: readonly string[]
}

/** A pull request against acme/web, and the workflow that the organization requires. */
async function proposed(before: Record<string, string>, after: Record<string, string>): Promise<Run> {
  count += 1
  const { testbed } = world
  const folder = join(world.folder, `pull-${count}`)
  const repository = join(folder, 'web')
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(repository, path)), { recursive: true })
    writeFileSync(join(repository, path), content)
  }
  write('.github/workflows/required.yml', required())
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', '-C', repository, ...args], {
      encoding: 'utf8',
    })
  git('init', '-q', '-b', 'main')
  git('remote', 'add', 'origin', 'https://github.com/acme/web')
  git('add', '-A')
  git('commit', '-q', '-m', 'all')
  const merge = git('rev-parse', 'HEAD').trim()
  const [base, head] = ['a', 'b'].map((digit) => `${digit.repeat(38)}${String(count).padStart(2, '0')}`)
  testbed.startJob({
    repository: 'acme/web',
    eventName: 'pull_request',
    ref: PULL,
    sha: merge,
    reusableWorkflow: undefined,
  })
  testbed.github.addRepository('acme/web', {
    files: { [base ?? '']: before, [merge]: after },
    parents: { [merge]: [base ?? '', head ?? ''] },
  })
  const environment = testbed.jobEnvironment()
  const event = {
    ...JSON.parse(readFileSync(environment.GITHUB_EVENT_PATH ?? '', 'utf8')),
    number: 7,
    pull_request: { number: 7, head: { sha: head, ref: 'x' }, base: { sha: base, ref: 'main' } },
  }
  const eventFile = join(folder, 'event.json')
  writeFileSync(eventFile, JSON.stringify(event))
  const artifacts = join(folder, 'artifacts')
  const { repositories } = standIns(join(folder, 'actions'), repository, artifacts)
  const suite = join(folder, 'suite')
  cpSync(world.builders, suite, { recursive: true })
  // What act does not know of a run.
  const file = join(suite, '.github/workflows/verify-required.yml')
  const known = readFileSync(file, 'utf8')
    .replace(/\$\{\{ github\.workflow_ref \}\}/, `${ORG}/.github/workflows/supply-chain.yml@refs/heads/main`)
    .replace(/\$\{\{ github\.workflow_sha \}\}/, WORKFLOW)
  writeFileSync(file, known)
  const start = testbed.requests.length
  const run = await runAct({
    event: 'pull_request',
    repository,
    repositories: { ...repositories, [`${BUILDERS}@${RELEASE}`]: suite, [`${BUILDERS}@${COMMIT}`]: suite },
    token: testbed.github.token,
    eventFile,
    cache: join(folder, 'act'),
    env: { GITHUB_API_URL: environment.GITHUB_API_URL ?? '' },
  })
  const kept = existsSync(artifacts)
    ? readdirSync(artifacts).map((id) => join(artifacts, id, 'verify-required.result'))
    : []
  const [result] = kept.flatMap((place) => readdirSync(place).map((name) => join(place, name)))
  return {
    ...run,
    result: result === undefined ? undefined : JSON.parse(readFileSync(result, 'utf8')),
    asked: testbed.requests.slice(start).map(({ endpoint }) => endpoint),
  }
}

/** The organization’s workflow, which is what runs, whatever the pull request has under that name. */
function required(): string {
  return stringify({
    name: 'Supply chain',
    on: { pull_request: null, merge_group: null },
    permissions: {},
    jobs: {
      images: {
        permissions: { attestations: 'read', contents: 'read', packages: 'read' },
        uses: `${BUILDERS}/.github/workflows/verify-required.yml@${RELEASE}`,
      },
    },
  })
}

describe('the required workflow', () => {
  it('passes a pull request that brings in what is signed, and keeps the result', async () => {
    const run = await proposed({}, { 'a.yaml': pod(`${app}:v1`) })
    expect({ errors: run.errors, jobs: run.jobs }).toEqual({ errors: [], jobs: { verify: 'success' } })
    expect(run.result).toMatchObject({ outcome: 'verified', artifacts: [expect.anything()] })
  })

  it('passes one that brings in nothing, in three requests', async () => {
    const run = await proposed({ 'src/x.ts': '1' }, { 'src/x.ts': '2' })
    expect([run.succeeded, run.asked]).toEqual([true, ['github-git-commits', 'github-trees', 'github-trees']])
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['an unsigned image', { 'a.yaml': '' }, /NO_ATTESTATION|POLICY/],
    ['an image under an owner whose name begins alike', { 'a.yaml': 'evil' }, /no rule of/],
    ['a policy of its own', { 'slsa-policy.yaml': 'version: 1', 'a.yaml': '' }, /NO_ATTESTATION|POLICY/],
    ['a workflow of its own', { '.github/workflows/required.yml': 'on: pull_request\njobs: {images: {runs-on: x, steps: [{run: "true"}]}}', 'a.yaml': '' }, /NO_ATTESTATION|POLICY/],
  ])('refuses one that brings in %s', async (_, files, reason) => {
    const image = (text: string): string => (text === '' ? pod(`${app}:unsigned`) : text === 'evil' ? pod(`${world.testbed.registry.host}/acme-evil/app:v1`) : text)
    const run = await proposed({}, Object.fromEntries(Object.entries(files).map(([path, text]) => [path, image(text)])))
    expect([run.succeeded, run.jobs]).toEqual([false, { verify: 'failure' }])
    expect(run.result).toMatchObject({ outcome: 'refused' })
    expect(JSON.stringify(run.result)).toMatch(reason)
  }) // biome-ignore format: a table
})
