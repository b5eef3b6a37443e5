import fs from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createGitHub, releaseHost } from '@slsa-actions/github'
import type { JobFacts } from '@slsa-actions/testbed'
import { collectBuild, type InstanceFile, signBuild, signClaims } from '../flow/index.ts'
import type { Bench } from './ports.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Commit that releases of the tests are made of, and their tag. */
export const RELEASED_COMMIT = '5b0c7d1e9f3a42868b1d6c0e7a9f4d2b3c5e8f10'
export const RELEASED_TAG = 'v1.4.0'
/** The suite whose builders built, and its version. */
const SUITE = 'octo-org/builders'
const SUITE_REF = 'refs/tags/v1.2.3'
const SUITE_COMMIT = 'b'.repeat(40)
/** The builder, as a caller writes it behind `uses:`. */
export const RELEASED_BUILDER = `${SUITE}/.github/workflows/build-generic.yml@v1.2.3`

/** What a build of the tests left: folders as `actions/download-artifact` makes them. */
export interface BuiltRelease {
  readonly artifacts: string
  readonly bundles: string
  /** `sha256:<hex>` of the manifest. */
  readonly subjectsDigest: string
}

/** Facts of a job of this suite's workflow, called by a push of the tag. */
export function suiteJob(workflow: string, changes: Partial<JobFacts> = {}): Partial<JobFacts> {
  return {
    job: 'release / sign',
    ref: `refs/tags/${RELEASED_TAG}`,
    sha: RELEASED_COMMIT,
    reusableWorkflow: { ref: `${SUITE}/.github/workflows/${workflow}@${SUITE_REF}`, sha: SUITE_COMMIT },
    ...changes,
  }
}

/** The builders' own file about a bench's private Sigstore. */
export async function instanceOf({ testbed }: Bench): Promise<InstanceFile> {
  const json = async (path: string): Promise<unknown> => JSON.parse(await fs.readFile(path, 'utf8'))
  const instance = {
    signingConfig: await json(testbed.files.signingConfig),
    trustedRoot: await json(testbed.files.trustedRoot),
  }
  return { bytes: Buffer.from(JSON.stringify(instance)), source: 'instance.json' }
}

/** Builds files by their contents, and signs their provenance. */
export async function buildRelease(
  bench: Bench,
  files: Readonly<Record<string, string>>,
  facts: Partial<JobFacts> = {},
): Promise<BuiltRelease> {
  bench.reset(suiteJob('build-generic.yml', facts))
  tellBuildJob(bench)
  const dist = join(bench.workspace, 'dist')
  await fs.rm(dist, { recursive: true, force: true })
  await fs.mkdir(dist)
  for (const [name, content] of Object.entries(files)) await fs.writeFile(join(dist, name), content)
  const { folder: artifacts = '', subjectsDigest = '' } = await collectBuild(
    bench.inputs({ artifacts: 'dist/**', builder: 'generic' }),
    bench.ports(),
    'build',
  )
  const given = {
    builder: 'generic',
    folder: artifacts,
    'subjects-digest': subjectsDigest,
    'build-job': 'build',
    'build-attempt': '1',
    inputs: '{}',
  }
  const { bundlePath, failure } = await signBuild(bench.inputs(given), bench.ports(), await instanceOf(bench))
  if (bundlePath === undefined) throw new Error(`nothing was built: ${failure?.message}`)
  return { artifacts, bundles: dirname(bundlePath), subjectsDigest }
}

/** Signs one of the files as the SBOM of the others; the folder with the bundle. */
export async function claimSbom(
  bench: Bench,
  built: BuiltRelease,
  claim: string,
  facts: Partial<JobFacts> = {},
): Promise<string> {
  bench.reset(suiteJob('sign-claims.yml', facts))
  const given = { folder: built.artifacts, 'subjects-digest': built.subjectsDigest, claim, 'claim-type': 'sbom' }
  const { bundlePath, failure } = await signClaims(bench.inputs(given), bench.ports(), await instanceOf(bench))
  if (bundlePath === undefined) throw new Error(`nothing was claimed: ${failure?.message}`)
  return dirname(bundlePath)
}

/** Several folders as the artifacts of one download. */
export async function downloaded(folders: readonly string[]): Promise<string> {
  const place = await temporaryFolder()
  for (const [index, folder] of folders.entries())
    await fs.cp(folder, join(place, `artifact-${index}`), { recursive: true })
  return place
}

/** The releases of the bench's repository, by its token. */
export async function releaseContext(bench: Bench) {
  const { http, job } = bench.ports()
  const { apiUrl, token } = bench.testbed.github
  const client = createGitHub({ apiUrl, serverUrl: job.serverUrl, token, http })
  return { host: releaseHost(client, job.repository), commit: RELEASED_COMMIT, instance: await instanceOf(bench) }
}

/** The build job as the jobs API tells it. */
function tellBuildJob({ testbed }: Bench): void {
  const { runId, runAttempt, repository } = testbed.oidc.job
  testbed.github.repositories.get(repository)?.jobs[`${runId}/${runAttempt}`]?.push({
    id: 1,
    run_attempt: Number(runAttempt),
    name: 'release / build',
    status: 'completed',
    conclusion: 'success',
    started_at: '2026-11-24T10:00:00Z',
    completed_at: '2026-11-24T10:05:00Z',
    labels: ['ubuntu-24.04'],
    runner_name: 'GitHub Actions 11',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
  })
}
