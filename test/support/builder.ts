import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ActionRun, type JobFacts, type RunActionOptions, runAction, type Testbed } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { placesOf, secretsOf, tracesOf } from './secrets.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const BUILDER = 'octo-org/builders/.github/workflows/build-generic.yml'
export const BUILDER_REF = `${BUILDER}@refs/tags/v1.2.3`
const BUILDER_COMMIT = 'b'.repeat(40)
/** Repository of the builder, as a URI. */
export const BUILDER_REPOSITORY = 'https://github.com/octo-org/builders'

/** A call of `build-generic.yml`, its two jobs on machines of their own, on a testbed. */
export interface BuilderCall {
  readonly testbed: Testbed
  /** Workspace of the build job. */
  readonly workspace: string
  /** Where the signing job downloaded the build's artifact to. */
  readonly downloaded: string
  /** Starts the run anew; what the jobs API says about the build job can differ. */
  start(facts?: Partial<JobFacts>, build?: JsonObject): void
  /** Jobs of the run by the API, by attempt. */
  jobs(attempt?: string): JsonObject[]
  /** Writes a file into the workspace of the build job. */
  build(name: string, content: string | Uint8Array): string
  /** The last step of the build job; what it collected is then downloaded, whole. */
  collect(inputs?: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<ActionRun>
  /**
   * The signing job, with what the build job said.
   *
   * @throws Error when a secret of the job shows anywhere (case S01)
   */
  sign(
    inputs?: Readonly<Record<string, string>>,
    more?: Pick<RunActionOptions, 'event'> & { readonly env?: Readonly<Record<string, string>> },
  ): Promise<ActionRun>
  /**
   * Another internal action of the suite, in a job of this run.
   *
   * @throws Error when a secret of the job shows anywhere (case S01)
   */
  run(
    name: string,
    inputs: Readonly<Record<string, string>>,
    more?: Pick<RunActionOptions, 'killWhen'> & { readonly env?: Readonly<Record<string, string>> },
  ): Promise<ActionRun>
  /** `sha256:<hex>`, as a build would say it. */
  digestOf(bytes: Uint8Array): string
  close(): void
}

/**
 * A call of the builder by `acme/app`, whose Sigstore is the testbed's, as in a copy for another server.
 *
 * @param network the way out of the network that is built into the copy
 */
export function openBuilderCall(testbed: Testbed, network?: JsonObject): BuilderCall {
  const folder = mkdtempSync(join(tmpdir(), 'builder-'))
  const suite = copyOfSuite(testbed, join(folder, 'suite'), network)
  const workspace = join(folder, 'workspace')
  const downloaded = join(folder, 'downloaded')
  const signing = join(folder, 'signing')
  mkdirSync(signing)
  const standard = { ...testbed.oidc.job }
  let collected: ActionRun | undefined
  const action = (name: string): Pick<RunActionOptions, 'actionFolder'> => ({
    actionFolder: join(suite, 'actions/internal', name),
  })
  const call: BuilderCall = {
    testbed,
    workspace,
    downloaded,
    start: (facts = {}, build = {}) => {
      collected = undefined
      for (const path of [workspace, downloaded]) rmSync(path, { recursive: true, force: true })
      mkdirSync(workspace)
      testbed.heal()
      testbed.github.addRepository(standard.repository, { jobs: {} })
      testbed.startJob({
        ...standard,
        job: 'release / sign',
        reusableWorkflow: { ref: BUILDER_REF, sha: BUILDER_COMMIT },
        ...facts,
      })
      call.jobs().push({ ...buildRecord(testbed), ...build })
    },
    jobs: (attempt = testbed.oidc.job.runAttempt) => {
      const { runId, repository } = testbed.oidc.job
      const jobs = testbed.github.repositories.get(repository)?.jobs ?? {}
      jobs[`${runId}/${attempt}`] ??= []
      return jobs[`${runId}/${attempt}`] ?? []
    },
    build: (name, content) => {
      const path = join(workspace, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      return path
    },
    collect: async (inputs = {}, env = {}) => {
      const { ACTIONS_ID_TOKEN_REQUEST_TOKEN: _, ACTIONS_ID_TOKEN_REQUEST_URL: _url, ...job } = testbed.jobEnvironment()
      collected = await runAction({
        ...action('collect'),
        workspace,
        env: { ...job, GITHUB_JOB: 'build', ...env },
        inputs: { artifacts: 'dist/**', builder: 'generic', ...inputs },
      })
      const { folder: from } = collected.outputs
      if (from !== undefined) cpSync(from, downloaded, { recursive: true, dereference: false })
      return collected
    },
    sign: async (inputs = {}, { env = {}, ...more } = {}) => {
      const run = await runAction({
        ...action('sign'),
        workspace: signing,
        env: { ...testbed.jobEnvironment(), GITHUB_JOB: 'sign', ...env },
        inputs: {
          builder: 'generic',
          folder: downloaded,
          'subjects-digest': collected?.outputs['subjects-digest'] ?? '',
          'build-job': 'build',
          'build-attempt': '1',
          inputs: '{"script":"ci/build.sh","artifacts":"dist/**"}',
          ...inputs,
        },
        ...more,
      })
      const traces = tracesOf(secretsOf(testbed), placesOf(run, signing))
      if (traces.length > 0) throw new Error(`secrets show: ${traces.join('; ')}`)
      return run
    },
    run: async (name, inputs, { env = {}, ...more } = {}) => {
      const options = { ...action(name), workspace: signing, inputs, requests: testbed, ...more }
      const run = await runAction({ ...options, env: { ...testbed.jobEnvironment(), ...env } })
      const traces = tracesOf(secretsOf(testbed), placesOf(run, signing))
      if (traces.length > 0) throw new Error(`secrets show: ${traces.join('; ')}`)
      return run
    },
    digestOf: (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
  call.start()
  return call
}

/** The suite as it is at the builder's commit, but for the Sigstore that its builders use. */
function copyOfSuite(testbed: Testbed, folder: string, network: JsonObject | undefined): string {
  cpSync(join(root, 'build/bundles/internal'), join(folder, 'dist/internal'), { recursive: true })
  for (const name of ['collect', 'sign', 'release', 'release-list', 'move-tag']) {
    const place = join(folder, 'actions/internal', name)
    mkdirSync(place, { recursive: true })
    cpSync(join(root, 'actions/internal', name, 'action.yml'), join(place, 'action.yml'))
  }
  const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
  const { signingConfig, trustedRoot } = testbed.files
  const instance = { signingConfig: json(signingConfig), trustedRoot: json(trustedRoot), network }
  writeFileSync(join(folder, 'actions/internal/sign/instance.json'), JSON.stringify(instance))
  return folder
}

/** The build job on a hosted runner, as the jobs API tells it. */
function buildRecord(testbed: Testbed): JsonObject {
  const { runId, runAttempt, sha } = testbed.oidc.job
  const at = (secondsAgo: number): string =>
    new Date(Date.now() - secondsAgo * 1000).toISOString().replace(/\.\d+Z$/, 'Z')
  return {
    id: 50_123_456_000,
    run_id: Number(runId),
    run_attempt: Number(runAttempt),
    head_sha: sha,
    name: 'release / build',
    status: 'completed',
    conclusion: 'success',
    started_at: at(300),
    completed_at: at(100),
    labels: ['ubuntu-24.04'],
    runner_name: 'GitHub Actions 11',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
    steps: [],
  }
}
