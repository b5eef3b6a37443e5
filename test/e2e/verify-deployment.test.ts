import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  type ActionRun,
  imageFromFolder,
  type JobFacts,
  multiPlatformImage,
  placeImage,
  startTestbed,
  type Testbed,
} from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { type Job, openJob } from '../support/job.ts'
import { openVerifier, type VerifierJob, verdictOf } from '../support/verifier.ts'

const COMMIT = '3'.repeat(40)
const MAIN = '5'.repeat(40)

let testbed: Testbed
let builder: Job
let verifier: VerifierJob
let standard: JobFacts
let app: string

beforeAll(async () => {
  testbed = await startTestbed()
  standard = { ...testbed.oidc.job }
  app = `${testbed.registry.host}/acme/app`
  builder = openJob(testbed)
  verifier = openVerifier(testbed, 'verify-deployment')
  builder.file('site/index.html', '<h1>site</h1>')
  const folder = join(builder.workspace, 'site')
  placeImage(testbed.registry, 'acme/app', imageFromFolder(folder), 'v1')
  placeImage(testbed.registry, 'acme/app', multiPlatformImage(folder, { at: 'srv' }), 'unsigned')
  expect((await builder.step('sign', { images: `${app}:v1`, store: 'oci' })).exitCode).toBe(0)
})

afterAll(async () => {
  builder.close()
  verifier.close()
  await testbed.close()
})

const policy = (glob = `${testbed.registry.host}/acme/**`): string => `version: 1
signers:
  release: { workflow: https://github.com/acme/app/.github/workflows/release.yml, at: any, issuer: ${testbed.issuer} }
rules:
  - name: images
    artifacts: [{ glob: '${glob}' }]
    signatures:
      - signers: release
        origin: { source: { repository: https://github.com/acme/app }, workflow: any, ref: any, event: any }
`

const pod = (...images: readonly string[]): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n${images.map((image) => `    - image: ${image}\n`).join('')}`

/** What is deployed, and what the default branch has. */
function deploy(files: Readonly<Record<string, string>>, main: Readonly<Record<string, string>> = {}): void {
  testbed.github.addRepository('acme/web', {
    refs: { 'refs/heads/main': MAIN },
    files: { [COMMIT]: { ...files }, [MAIN]: { 'slsa-policy.yaml': policy(), ...main } },
  })
}

beforeEach(() => {
  testbed.heal()
  testbed.startJob({ ...standard, repository: 'acme/web', sha: COMMIT, eventName: 'push' })
  deploy({})
})

const run = (inputs: Readonly<Record<string, string>> = {}, event: JsonObject = {}): Promise<ActionRun> =>
  verifier.run(
    {
      commit: COMMIT,
      'workflow-ref': 'acme/web/.github/workflows/deploy.yml@refs/heads/any',
      'workflow-sha': COMMIT,
      manifests: 'deploy/**',
      ...inputs,
    },
    { event },
  )

async function ending(inputs: Readonly<Record<string, string>> = {}, event: JsonObject = {}): Promise<string> {
  const ran = await run(inputs, event)
  const { outcome, failure } = verdictOf(ran)
  expect([ran.exitCode, ran.outputs.verified]).toEqual([
    { verified: 0, refused: 1, 'bad-input': 2, undecided: 3 }[outcome],
    outcome === 'verified' ? 'true' : undefined,
  ])
  return failure === undefined ? outcome : `${outcome} ${failure.code}: ${failure.message}`
}

describe('what is deployed', () => {
  it('passes when every image of it does, by the policy of the default branch', async () => {
    deploy({ 'deploy/a.yaml': pod(`${app}:v1`), 'other/b.yaml': pod('evil/x:1'), 'slsa-policy.yaml': 'version: 1' })
    const ran = await run()
    expect([verdictOf(ran).outcome, verdictOf(ran).policy?.source]).toEqual([
      'verified',
      `git+https://github.com/acme/web@${MAIN}#slsa-policy.yaml`,
    ])
  })

  it('is refused with one image that does not, also where it was before', async () => {
    deploy({ 'deploy/a.yaml': pod(`${app}:v1`), 'deploy/b/c.yaml': pod(`${app}:unsigned`) })
    const ran = await run()
    expect([ran.exitCode, ran.annotations]).toEqual([
      1,
      expect.arrayContaining([expect.objectContaining({ file: 'deploy/b/c.yaml', line: '6' })]),
    ])
  })

  it('is no other policy than that of the default branch, whatever the deployed commit has', async () => {
    deploy({ 'deploy/a.yaml': pod('evil/x:1'), 'slsa-policy.yaml': policy('evil/**') })
    expect(await ending()).toMatch(/^refused POLICY.*no rule of/)
    deploy(
      { 'deploy/a.yaml': pod(`${app}:v1`), 'slsa-policy.yaml': policy() },
      { 'slsa-policy.yaml': policy('evil/**') },
    )
    expect(await ending()).toMatch(/^refused POLICY.*no rule of/)
  })

  it('can be images alone, and no registry is asked about one that no rule covers', async () => {
    expect(await ending({ manifests: '', images: `${app}:v1` })).toBe('verified')
    const before = testbed.requests.length
    expect(await ending({ manifests: '', images: `${testbed.registry.host}/acme-evil/app:v1` })).toMatch(
      /^refused POLICY/,
    )
    expect(testbed.requests.slice(before).filter(({ endpoint }) => !endpoint.startsWith('github'))).toEqual([])
  })

  it.each<[string, Record<string, string>, RegExp]>([
    ['nothing', { manifests: '' }, /^bad-input NO_SUBJECT/],
    ['no manifest', { manifests: 'none/**' }, /^bad-input NO_SUBJECT/],
    ['an image that is none', { manifests: '', images: 'UPPER/x@y' }, /^bad-input/],
    ['no commit', { commit: 'main' }, /^bad-input INPUT/],
    ['a policy that a pull request proposes', { 'policy-ref': 'pull/1/head' }, /^bad-input INPUT/],
    ['a policy that is not there', { policy: 'none.yaml' }, /^bad-input POLICY/],
  ])('B10 is not verified with %s', async (_, inputs, message) => {
    deploy({ 'deploy/a.yaml': pod(`${app}:v1`) })
    expect(await ending(inputs)).toMatch(message)
  })

  it('is the commit that the deployment is of', async () => {
    deploy({ 'deploy/a.yaml': pod(`${app}:v1`) })
    testbed.startJob({ eventName: 'deployment' })
    expect(await ending({}, { deployment: { sha: COMMIT, environment: 'production' } })).toBe('verified')
    expect(await ending({}, { deployment: { sha: MAIN } })).toMatch(/^refused TRIGGER/)
    expect(await ending({}, {})).toMatch(/^refused TRIGGER/)
  })

  it.each(['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'merge_group'])(
    'S12 is not what the event %s brings',
    async (eventName) => {
      testbed.startJob({ eventName })
      expect(await ending()).toMatch(/^bad-input TRIGGER/)
    },
  )
})
