import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ActionRun, type RunActionOptions, runAction, startTestbed, type Testbed } from '@slsa-actions/testbed'
import { type Job, openJob } from '../support/job.ts'
import { schemaErrors } from '../support/schemas.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

let testbed: Testbed
let job: Job
beforeAll(async () => {
  testbed = await startTestbed()
  job = openJob(testbed)
  job.file('dist/app.tgz', 'the artifact')
  job.file('dist/tool.bin', 'another one')
  job.file('dist/app.cdx.json', JSON.stringify(SBOM))
})
afterAll(async () => {
  job.close()
  await testbed.close()
})

const SBOM = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'application', name: 'app' } },
  components: [{ type: 'library', name: 'left-pad', version: '1.3.0' }],
}
const PROVENANCE = 'https://slsa.dev/provenance/v1'

interface Result {
  readonly outcome: string
  readonly bundles: readonly { kind: string; predicateType?: string; fileName: string; stored: readonly object[] }[]
  readonly signer?: { identity: string; issuer: string }
  readonly statements?: readonly string[]
  readonly failure?: { code: string; message: string }
}

/** The result of a step, which is what its schema says. */
function resultOf(run: ActionRun, action: string): Result {
  const result = JSON.parse(readFileSync(run.outputs['result-path'] ?? '', 'utf8'))
  expect(schemaErrors(action, result)).toEqual([])
  return result
}

function expectSigned(run: ActionRun): void {
  expect({ exit: run.exitCode, outcome: run.outputs.outcome, annotations: run.annotations }).toEqual({
    exit: 0,
    outcome: 'verified',
    annotations: [],
  })
  expect([run.errors, run.warnings, run.rawStderr]).toEqual([[], [], ''])
}

/** What the job must be, for `verify`. */
function identity(): Record<string, string> {
  const env = testbed.jobEnvironment()
  return {
    'certificate-identity': `${env.GITHUB_SERVER_URL}/${env.GITHUB_WORKFLOW_REF}`,
    'certificate-oidc-issuer': testbed.issuer,
  }
}

describe('the four actions, in order', () => {
  it('build-provenance attests how an artifact was built, and verify accepts it', async () => {
    const run = await job.step('build-provenance', { 'subject-path': 'dist/*.tgz' })
    expectSigned(run)
    const result = resultOf(run, 'build-provenance')
    expect(result.bundles).toEqual([expect.objectContaining({ kind: 'provenance', predicateType: PROVENANCE })])
    expect(result.signer?.identity).toBe(identity()['certificate-identity'])
    const path = run.outputs['bundle-path'] ?? ''
    expect(path.endsWith('attestation.json')).toBe(true)
    expect(readFileSync(join(run.temp, 'created_attestation_paths.txt'), 'utf8')).toBe(`${path}\n`)
    expect(run.summary).toContain('cosign verify-blob-attestation')
    const verified = await job.step('verify', {
      files: 'dist/app.tgz',
      bundle: path,
      'predicate-type': PROVENANCE,
      ...identity(),
    })
    expectSigned(verified)
    expect(verified.outputs.verified).toBe('true')
    resultOf(verified, 'verify')
  })

  it('attest attests an SBOM into a folder, and verify finds it there', async () => {
    const run = await job.step('attest', {
      'subject-path': 'dist/app.tgz',
      'sbom-path': 'dist/app.cdx.json',
      'bundle-dir': 'bundles',
    })
    expectSigned(run)
    expect(resultOf(run, 'attest').bundles[0]?.fileName).toBe('app.tgz.cyclonedx.sigstore.json')
    const verified = await job.step('verify', {
      files: 'dist/app.tgz',
      'bundle-from': 'file',
      'bundle-dir': 'bundles',
      'predicate-type': 'https://cyclonedx.org/bom',
      ...identity(),
    })
    expectSigned(verified)
  })

  it('sign signs each file with one certificate, and verify accepts all of them', async () => {
    const before = testbed.requests.filter(({ endpoint }) => endpoint === 'fulcio').length
    const run = await job.step('sign', { files: 'dist/*.tgz\ndist/*.bin', 'bundle-dir': 'signatures' })
    expectSigned(run)
    expect(testbed.requests.filter(({ endpoint }) => endpoint === 'fulcio')).toHaveLength(before + 1)
    expect(readdirSync(join(job.workspace, 'signatures')).sort()).toEqual([
      'app.tgz.sigstore.json',
      'tool.bin.sigstore.json',
    ])
    expect(run.outputs['bundle-path']).toBe(join(job.workspace, 'signatures', 'app.tgz.sigstore.json'))
    const verified = await job.step('verify', {
      files: 'dist/*.tgz, dist/*.bin',
      'bundle-from': 'file',
      'bundle-dir': 'signatures',
      ...identity(),
    })
    expectSigned(verified)
    expect(verified.summary).toMatch(/Verified\S+ 2 artifacts/)
  })

  it('verify refuses another file, another identity and another type, and sets no output that reads like success', async () => {
    job.file('evil/app.tgz', 'the artifact, tampered with')
    const run = await job.step('build-provenance', { 'subject-path': 'dist/app.tgz' })
    expectSigned(run)
    const good = { files: 'dist/app.tgz', bundle: run.outputs['bundle-path'] ?? '', ...identity() }
    const wrongs: Record<string, string>[] = [
      { files: 'evil/app.tgz' },
      { 'certificate-identity': 'https://github.com/acme/app/.github/workflows/other.yml@refs/heads/main' },
      { 'predicate-type': 'https://spdx.dev/Document/v2.3' },
    ]
    for (const wrong of wrongs) {
      const refused = await job.step('verify', { ...good, ...wrong })
      expect(refused).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
      expect(Object.keys(refused.outputs).sort()).toEqual(['outcome', 'result-path'])
      expect(resultOf(refused, 'verify').failure).toBeDefined()
    }
  })
})

describe('a dry run', () => {
  it('writes the statements, asks for no certificate and sets no bundle', async () => {
    const before = testbed.requests.length
    const run = await job.step('attest', {
      'subject-path': 'dist/app.tgz',
      'sbom-path': 'dist/app.cdx.json',
      'dry-run': 'true',
    })
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'dry-run' } })
    expect(Object.keys(run.outputs).sort()).toEqual(['outcome', 'result-path'])
    const [path = ''] = resultOf(run, 'attest').statements ?? []
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ predicateType: 'https://cyclonedx.org/bom' })
    expect(testbed.requests.slice(before).map(({ endpoint }) => endpoint)).not.toContain('fulcio')
  })
})

describe('a summary', () => {
  it('is left out with show-summary: false', async () => {
    const run = await job.step('sign', { files: 'dist/app.tgz', 'bundle-dir': 'quiet', 'show-summary': 'false' })
    expectSigned(run)
    expect(run.summary).toBe('')
  })
})

describe('secrets', () => {
  it('S01 leave no trace outside of the masks', async () => {
    const run = await job.step(
      'sign',
      { files: 'dist/app.tgz', 'bundle-dir': 'secrets' },
      { env: { RUNNER_DEBUG: '1' } },
    )
    expectSigned(run)
    const tokens = run.masks.filter((mask) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(mask))
    expect(tokens.length).toBeGreaterThan(0)
    const unmasked = run.rawStdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    const everything = [
      ...unmasked,
      run.summary,
      JSON.stringify(run.outputs),
      textsBelow(run.temp),
      textsBelow(job.workspace),
    ]
    for (const mask of run.masks) expect(everything.filter((text) => text.includes(mask))).toEqual([])
  })
})

describe('a runner whose files cannot be written', () => {
  it('F16 gets a failure when it is the outputs', async () => {
    const run = await signInto('no-outputs', { stepEnv: { GITHUB_OUTPUT: join(job.workspace, 'none') } })
    expect(run.exitCode).toBe(2)
    expect(run.annotations).toEqual([
      expect.objectContaining({ level: 'error', title: expect.stringContaining('OUTPUT_WRITE') }),
    ])
  })

  it('F16 gets a failure when it is the summary, and is told what was signed', async () => {
    const run = await signInto('no-summary', { stepEnv: { GITHUB_STEP_SUMMARY: join(job.workspace, 'none') } })
    expect(run.exitCode).toBe(2)
    expect(Object.keys(run.outputs).sort()).toEqual(['outcome', 'result-path'])
    const result = resultOf(run, 'sign')
    expect(result.failure?.code).toBe('OUTPUT_WRITE')
    expect(result.bundles).toHaveLength(1)
  })

  it('F16 gets a failure when it is the result', async () => {
    const run = await signInto('no-result', { stepEnv: { RUNNER_TEMP: join(job.workspace, 'dist/app.tgz') } })
    expect(run.exitCode).toBe(2)
    expect(run.outputs).toEqual({})
  })
})

describe('a cancelled job', () => {
  it('K06 ends within ten seconds and leaves no temporary file', async () => {
    const run = await runCancelled()
    expect(run.durationMs).toBeLessThan(10_000)
    expect(run.outputs).toMatchObject({ outcome: 'undecided' })
    expect(Object.keys(run.outputs).sort()).toEqual(['outcome', 'result-path'])
    expect(resultOf(run, 'sign').failure).toMatchObject({ code: 'CANCELLED' })
    expect(readdirSync(run.temp).filter((name) => !name.startsWith('slsa-result-'))).toEqual([])
    expect(existsSync(join(job.workspace, 'cancelled'))).toBe(false)
  })
})

describe('an error that nobody catches', () => {
  it('is undecided and a defect, without a stack trace', async () => {
    // As soon as the action listens, however long that takes.
    const script = `const timer = setInterval(() => {
      if (process.listenerCount('unhandledRejection') === 0) return
      clearInterval(timer)
      Promise.reject(new Error('stray'))
    }, 5)`
    const removeFault = testbed.inject('fulcio', { kind: 'hang' })
    const run = await signInto('stray', {
      stepEnv: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` },
    }).finally(removeFault)
    expect(run).toMatchObject({ exitCode: 3, outputs: { outcome: 'undecided' }, rawStderr: '' })
    expect(resultOf(run, 'sign').failure).toMatchObject({ code: 'INTERNAL', message: 'Error: stray' })
    expect(existsSync(join(job.workspace, 'stray'))).toBe(false)
  })
})

describe('the list that the runner keeps', () => {
  it('gives the subjects when no input does', async () => {
    const list = job.file(
      'artifacts.json',
      JSON.stringify({
        version: 1,
        subjects: [{ name: 'listed.tgz', digest: `sha256:${'b'.repeat(64)}`, kind: 'file' }],
      }),
    )
    const run = await job.step('build-provenance', { 'dry-run': 'true' }, { env: { GITHUB_ARTIFACTS_LIST: list } })
    const [path = ''] = resultOf(run, 'build-provenance').statements ?? []
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ subject: [{ name: 'listed.tgz' }] })
  })
})

/** Cancelled while Fulcio does not answer. */
async function runCancelled(): Promise<ActionRun> {
  const temp = mkdtempSync(join(testbed.folder, 'cancelled-'))
  const removeFault = testbed.inject('fulcio', { kind: 'hang' })
  try {
    return await signInto('cancelled', {
      temp,
      requests: testbed,
      cancelWhen: ({ endpoint }) => endpoint === 'fulcio',
    })
  } finally {
    removeFault()
  }
}

/** Signs a file into a folder of the workspace, on a runner that differs in something. */
function signInto(folder: string, more: Partial<RunActionOptions>): Promise<ActionRun> {
  return runAction({
    actionFolder: join(root, 'actions/sign'),
    mainOverride: join(root, 'build/bundles/sign/index.js'),
    env: testbed.jobEnvironment(),
    inputs: {
      files: 'dist/app.tgz',
      'bundle-dir': folder,
      'trusted-root': testbed.files.trustedRoot,
      'signing-config': testbed.files.signingConfig,
    },
    workspace: job.workspace,
    ...more,
  })
}

/** Everything that is written in the files of a folder, as one text. */
function textsBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')
}
