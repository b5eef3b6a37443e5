import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type JobFacts, startTestbed, type Testbed } from '@slsa-actions/testbed'
import { parse, stringify } from 'yaml'
import { type Builder, expression } from '../support/builder-rules.ts'
import { type ActRun, runAct } from './act.ts'
import { standIns } from './stand-ins.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The repository of the builders, the release that callers use, and its commit. */
export const BUILDERS = 'acme/builders'
export const RELEASE = 'v1.2.3'
export const COMMIT = '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432'
/** The job of the caller that calls; the jobs API has it before the builder's own names. */
const CALLING_JOB = 'release'
/** What the runner of both jobs is called, where nothing else is said. */
const RUNNER = 'GitHub Actions 12'
const SIGN_JOB_ID = 50_123_456_789

/** A caller's repository and call. */
export interface Caller {
  /** `ci/build.sh`; an executable that sh runs. Left out: there is none. */
  readonly script?: string
  /** Other files, by path. */
  readonly files?: Readonly<Record<string, string>>
  /** Symbolic links, by path, to what. */
  readonly links?: Readonly<Record<string, string>>
  /** Inputs of the builder, over those of the world. */
  readonly inputs?: Readonly<Record<string, unknown>>
  /** Secrets of the builder. */
  readonly secrets?: Readonly<Record<string, string>>
  /** A matrix: inputs of each leg over the others, and `artifact-name`, by which it is called. Left out: no matrix. */
  readonly legs?: readonly (Readonly<Record<string, unknown>> & { readonly 'artifact-name': string })[]
  readonly event?: string
  readonly attempt?: number
  /** What the jobs API says of the build job, over a job that succeeded on a hosted runner. */
  readonly buildJob?: Readonly<Record<string, unknown>>
  /** Another builder than the world's. */
  readonly builder?: string
  /** An earlier call in the same run, whose artifacts are there. */
  readonly after?: Called
  /** The call is of the very commit of the earlier one, as the jobs of one run are. */
  readonly keepsCommit?: boolean
  /** What was pushed; default `refs/heads/main`. */
  readonly ref?: string
  /** Only the signing job runs, with the outputs and artifacts of an earlier call, as when failed jobs are run again. */
  readonly again?: Called
}

/** What a call left. */
export interface Called extends ActRun {
  readonly runId: string
  /** Commit that was built. */
  readonly commit: string
  /** Workflow artifacts: name to folder. */
  readonly artifacts: Readonly<Record<string, string>>
  /** Bundles that were handed to the caller, by file name. */
  readonly bundles: Readonly<Record<string, Statement>>
  /** Absolute paths of these. */
  readonly bundleFiles: readonly string[]
  /** Requests to the token endpoint, and certificates and log entries that were issued, in this call. */
  readonly asked: { readonly tokens: number; readonly certificates: number; readonly entries: number }
  readonly folder: string
}

/** A statement out of a bundle, not verified. */
export interface Statement {
  readonly subject: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[]
  // biome-ignore lint/suspicious/noExplicitAny: a provenance that expectations look into
  readonly predicate: any
}

/** Callers of the builders on a GitHub of the tests. */
export interface World {
  readonly testbed: Testbed
  /** Of this world alone; goes with it. */
  readonly folder: string
  /** The copy of the suite. */
  readonly builders: string
  call(caller: Caller): Promise<Called>
  close(): Promise<void>
}

/**
 * Starts one. The builders are the copy that `scripts/render-workflows.mjs` makes, with freshly built bundles.
 *
 * @param inputs what every caller gives
 * @param machine variables that every job finds, for example where a tool gets packages without a network
 */
export async function openWorld(
  builder: string,
  inputs: Readonly<Record<string, unknown>>,
  machine: Readonly<Record<string, string>> = {},
): Promise<World> {
  const testbed = await startTestbed()
  const folder = mkdtempSync(join(tmpdir(), 'workflows-'))
  const builders = join(folder, 'builders')
  try {
    renderBuilders(builders, testbed)
  } catch (error) {
    // A server that nobody closes would keep the tests from ending.
    await testbed.close()
    throw error
  }
  let count = 0
  return {
    testbed,
    folder,
    builders,
    call: async (caller) => {
      count += 1
      const place = { testbed, builders, builder, machine, folder: join(folder, String(count)), number: count }
      return callBuilder(place, { ...caller, inputs: { ...inputs, ...caller.inputs } })
    },
    close: async () => {
      await testbed.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function renderBuilders(folder: string, testbed: Testbed): void {
  const script = join(root, 'scripts/render-workflows.mjs')
  const { signingConfig, trustedRoot } = testbed.files
  const instance = ['--signing-config', signingConfig, '--trusted-root', trustedRoot, '--bundles', 'build/bundles']
  execFileSync(process.execPath, [script, folder, ...instance])
  execFileSync(process.execPath, [script, folder, '--repository', BUILDERS, '--commit', COMMIT])
}

interface Place {
  readonly testbed: Testbed
  readonly builders: string
  /** File name of the builder without `.yml`. */
  readonly builder: string
  readonly machine: Readonly<Record<string, string>>
  readonly folder: string
  readonly number: number
}

async function callBuilder(place: Place, caller: Caller): Promise<Called> {
  const { testbed, builders, folder, number } = place
  const { event = 'push', attempt = 1, again, after, builder = place.builder } = caller
  const repository = join(folder, 'app')
  const commit = again === undefined ? writeCaller(repository, builder, caller) : again.commit
  const runId = (again ?? after)?.runId ?? String(18_234_567_000 + number)
  startJob(
    testbed,
    { builder, commit, event, runId, attempt, ...(caller.ref === undefined ? {} : { ref: caller.ref }) },
    { ...(again === undefined ? {} : { run_attempt: 1 }), ...caller.buildJob },
  )
  const legs = startLegs(testbed, `${runId}/${attempt}`, caller)
  const call = join(folder, 'builders')
  cpSync(builders, call, { recursive: true })
  modelPermissions(join(call, '.github/workflows', `${builder}.yml`), testbed, again, legs)
  const artifacts = join(again?.folder ?? folder, 'artifacts')
  if (after !== undefined) cpSync(join(after.folder, 'artifacts'), artifacts, { recursive: true })
  const { repositories } = standIns(join(folder, 'actions'), repository, artifacts)
  const environment = testbed.jobEnvironment()
  const before = testbed.requests.length
  const run = await runAct({
    event,
    repository: again === undefined ? repository : join(again.folder, 'app'),
    repositories: { ...repositories, [`${BUILDERS}@${RELEASE}`]: call, [`${BUILDERS}@${COMMIT}`]: call },
    token: testbed.github.token,
    secrets: Object.fromEntries(Object.entries(caller.secrets ?? {}).map(([name, value]) => [secretName(name), value])),
    eventFile: environment.GITHUB_EVENT_PATH ?? '',
    cache: join(folder, 'act'),
    env: {
      ...only(
        environment,
        /^GITHUB_(API_URL|RUN_ID|RUN_ATTEMPT|WORKFLOW_REF|REPOSITORY_ID|REPOSITORY_OWNER_ID)$|^RUNNER_NAME$/,
      ),
      ...place.machine,
    },
  })
  const requests = testbed.requests.slice(before)
  const counted = (endpoint: RegExp): number => requests.filter((request) => endpoint.test(request.endpoint)).length
  const left = Object.fromEntries(
    Object.entries(artifactsIn(artifacts)).filter(([name]) => after === undefined || !(name in after.artifacts)),
  )
  const bundleFiles = Object.entries(left).flatMap(([name, path]) =>
    name.endsWith(`.bundles.attempt-${attempt}`) || name.endsWith('.intoto.jsonl')
      ? readdirSync(path).map((file) => join(path, file))
      : [],
  )
  return {
    ...run,
    runId,
    commit,
    folder,
    artifacts: left,
    bundleFiles,
    bundles: Object.fromEntries(bundleFiles.map((file) => [file.slice(dirname(file).length + 1), statementOf(file)])),
    asked: { tokens: counted(/^oidc-token$/), certificates: counted(/^fulcio/), entries: counted(/^rekor/) },
  }
}

/** Writes and commits the caller's repository; the commit. */
function writeCaller(
  folder: string,
  builder: string,
  { script, files = {}, links = {}, inputs = {}, secrets = {}, legs, event = 'push', after, keepsCommit }: Caller,
): string {
  if (keepsCommit === true && after !== undefined) cpSync(join(after.folder, 'app'), folder, { recursive: true })
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  if (script !== undefined) {
    write('ci/build.sh', `#!/bin/sh\n${script}`)
    chmodSync(join(folder, 'ci/build.sh'), 0o755)
  }
  if (keepsCommit !== true) write('README.md', '# An app\n')
  for (const [path, content] of Object.entries(files)) write(path, content)
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', '-C', folder, ...args], {
      encoding: 'utf8',
    })
  write(
    '.github/workflows/release.yml',
    stringify({
      name: 'Release',
      on: event,
      permissions: {},
      jobs: {
        [CALLING_JOB]: {
          permissions: {
            actions: 'read',
            attestations: 'write',
            contents: 'write',
            'id-token': 'write',
            packages: 'write',
          },
          uses: `${BUILDERS}/.github/workflows/${builder}.yml@${RELEASE}`,
          ...(legs === undefined ? {} : { strategy: { matrix: { include: legs } } }),
          with: {
            ...inputs,
            ...Object.fromEntries(Object.keys(legs?.[0] ?? {}).map((name) => [name, expression(`matrix.${name}`)])),
          },
          secrets: Object.fromEntries(
            Object.keys(secrets).map((name) => [name, expression(`secrets.${secretName(name)}`)]),
          ),
        },
      },
    }),
  )
  if (keepsCommit === true) return git('rev-parse', 'HEAD').trim()
  for (const [path, target] of Object.entries(links)) execFileSync('ln', ['-s', target, join(folder, path)])
  git('init', '-q', '-b', 'main')
  git('remote', 'add', 'origin', 'https://github.com/acme/app')
  git('add', '-A')
  git('commit', '-q', '-m', 'all')
  // A fetch of a commit by its name, as GitHub allows it.
  git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  return git('rev-parse', 'HEAD').trim()
}

/** What a secret of a builder is called among those of the caller's repository. */
function secretName(name: string): string {
  return name.toUpperCase().replaceAll('-', '_')
}

interface Run {
  readonly builder: string
  readonly commit: string
  readonly event: string
  readonly runId: string
  readonly attempt: number
  readonly ref?: string
}

/** Lets tokens and the jobs API speak of this run: the builder's two jobs, the second one running. */
function startJob(testbed: Testbed, run: Run, buildJob: Readonly<Record<string, unknown>>): void {
  const facts: Partial<JobFacts> = {
    sha: run.commit,
    ref: run.ref ?? 'refs/heads/main',
    eventName: run.event,
    runId: run.runId,
    runAttempt: String(run.attempt),
    workflowPath: '.github/workflows/release.yml',
    reusableWorkflow: {
      ref: `${BUILDERS}/.github/workflows/${run.builder}.yml@refs/tags/${RELEASE}`,
      sha: COMMIT,
    },
    job: 'sign',
  }
  testbed.startJob(facts)
  const { jobs } = testbed.github.addRepository('acme/app')
  const [own = {}] = jobs[`${run.runId}/${run.attempt}`] ?? []
  const hosted = {
    runner_name: RUNNER,
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
    labels: ['ubuntu-24.04'],
  }
  const built = {
    ...own,
    ...hosted,
    id: SIGN_JOB_ID - 1,
    name: `${CALLING_JOB} / build`,
    status: 'completed',
    conclusion: 'success',
    started_at: '2026-11-24T09:00:00Z',
    completed_at: '2026-11-24T09:04:00Z',
    ...buildJob,
  }
  jobs[`${run.runId}/${run.attempt}`] = [built, { ...own, ...hosted, id: SIGN_JOB_ID, name: `${CALLING_JOB} / sign` }]
}

/** Lets the jobs API speak of every leg of a matrix as it speaks of the one call; ids of their signing jobs by leg. */
function startLegs(testbed: Testbed, attempt: string, { legs = [] }: Caller): Readonly<Record<string, string>> {
  const { jobs } = testbed.github.addRepository('acme/app')
  const [built, own] = jobs[attempt] ?? []
  const named = legs.map((leg, index) => ({
    name: leg['artifact-name'],
    caller: `${CALLING_JOB} (${Object.values(leg).join(', ')})`,
    id: SIGN_JOB_ID + 2 * index,
  }))
  if (named.length > 0) {
    jobs[attempt] = named.flatMap(({ caller, id }) => [
      { ...built, id: id - 1, name: `${caller} / build` },
      { ...own, id, name: `${caller} / sign` },
    ])
  }
  return Object.fromEntries(named.map(({ name, id }) => [name, String(id)]))
}

/**
 * What act does not know: the token endpoint is there for jobs that may ask for ID tokens, and for no other. And where
 * failed jobs are run again, the one that succeeded stays as it was, with its outputs.
 */
function modelPermissions(
  file: string,
  testbed: Testbed,
  again: Called | undefined,
  legs: Readonly<Record<string, string>>,
): void {
  const workflow = parse(readFileSync(file, 'utf8')) as Builder
  for (const job of Object.values(workflow.jobs)) {
    if ((job.permissions as Record<string, string>)['id-token'] !== 'write') continue
    job.env = {
      ACTIONS_ID_TOKEN_REQUEST_URL:
        Object.keys(legs).length === 0
          ? testbed.oidc.requestUrl
          : testbed.oidc.requestUrlOf(expression(`fromJSON('${JSON.stringify(legs)}')[inputs.artifact-name]`)),
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: testbed.oidc.requestToken,
    }
  }
  const { build } = workflow.jobs
  if (again !== undefined && build !== undefined) {
    build.outputs = { ...outputsOf(again, 'build') }
    build.steps = [{ run: 'true' }]
  }
  writeFileSync(file, stringify(workflow))
}

/** Outputs that act logged for the steps of a job, under the job's names for them. */
function outputsOf({ log, artifacts }: Called, job: string): Record<string, string> {
  const set = [...log.matchAll(/"jobID":"(\w+)"[^\n]*::set-output:: ([\w-]+)=([^"\\]+)/g)]
  const found = Object.fromEntries(set.filter(([, id]) => id === job).map(([, , name, value]) => [name, value]))
  const attempt = /attempt-(\d+)$/.exec(Object.keys(artifacts)[0] ?? '')?.[1] ?? '1'
  return {
    'artifact-id': String(found['artifact-id']),
    'subjects-digest': String(found['subjects-digest']),
    digest: String(found.digest),
    attempt,
  }
}

function artifactsIn(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  return Object.fromEntries(
    readdirSync(folder).flatMap((id) => readdirSync(join(folder, id)).map((name) => [name, join(folder, id, name)])),
  )
}

function statementOf(file: string): Statement {
  const bundle = JSON.parse(readFileSync(file, 'utf8')) as { dsseEnvelope: { payload: string } }
  return JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()) as Statement
}

function only(env: Readonly<Record<string, string>>, names: RegExp): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => names.test(name)))
}
