import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { suiteBuilders } from '@slsa-actions/core/slsa'
import { type ActionRun, startTestbed, type Testbed } from '@slsa-actions/testbed'
import { canonicalJson, type JsonObject } from '@slsa-actions/wire'
import { BUILDER_REF, BUILDER_REPOSITORY, type BuilderCall, openBuilderCall } from '../support/builder.ts'
import { type Job, openJob } from '../support/job.ts'
import { schemaErrors } from '../support/schemas.ts'

let testbed: Testbed
let call: BuilderCall
let consumer: Job
beforeAll(async () => {
  testbed = await startTestbed()
  call = openBuilderCall(testbed)
  consumer = openJob(testbed)
  consumer.file('map.json', JSON.stringify({ version: 1, builders: suiteBuilders(BUILDER_REPOSITORY) }))
})
beforeEach(() => {
  call.start()
  call.build('dist/app.tgz', 'the artifact')
  call.build('dist/tool', 'another one')
})
afterAll(async () => {
  consumer.close()
  call.close()
  await testbed.close()
})

interface Failure {
  readonly code: string
  readonly message: string
  readonly remedy?: string
}
interface Provenance {
  readonly subject: readonly { name: string; digest: Record<string, string> }[]
  readonly predicate: {
    readonly buildDefinition: {
      readonly buildType: string
      readonly externalParameters: JsonObject
      readonly internalParameters: { readonly build: JsonObject; readonly sign: JsonObject }
    }
    readonly runDetails: { readonly builder: { readonly id: string }; readonly metadata: JsonObject }
  }
}

const SERVICES = ['fulcio', 'rekor-v1', 'rekor-v2', 'tsa', 'github-attestations']
/** Requests that would leave a trace of a signature somewhere. */
const traces = (from: number): number =>
  testbed.requests.slice(from).filter(({ endpoint }) => SERVICES.includes(endpoint)).length

function resultOf(run: ActionRun): { readonly failure: Failure; readonly notices: readonly string[] } {
  const result = JSON.parse(readFileSync(run.outputs['result-path'] ?? '', 'utf8'))
  expect(schemaErrors('sign', result)).toEqual([])
  return result
}

function bundlesOf(run: ActionRun): string[] {
  expect({ log: run.log, outcome: run.outputs.outcome, exit: run.exitCode }).toMatchObject({
    outcome: 'success',
    exit: 0,
  })
  const folder = run.outputs['bundle-folder'] ?? ''
  return readdirSync(folder).map((name) => join(folder, name))
}

function provenanceOf(run: ActionRun): Provenance {
  const { dsseEnvelope } = JSON.parse(readFileSync(bundlesOf(run)[0] ?? '', 'utf8'))
  return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'))
}

/** What a consumer who lists the builder finds out about a file of the build. */
async function verified(run: ActionRun, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const [bundle = ''] = bundlesOf(run)
  copyFileSync(bundle, join(consumer.workspace, 'app.bundle.json'))
  consumer.file('app.tgz', readFileSync(join(call.workspace, 'dist/app.tgz')))
  return consumer.step('verify', {
    files: 'app.tgz',
    bundle: 'app.bundle.json',
    'builder-map': 'map.json',
    'certificate-identity': `https://github.com/${BUILDER_REF}`,
    'certificate-oidc-issuer': testbed.issuer,
    'source-repository': 'acme/app',
    'deny-self-hosted-runners': 'false',
    ...inputs,
  })
}

/** A refusal that left nothing behind anywhere. */
async function expectNothingSigned(
  expected: readonly [exit: number, code: string],
  sign: () => Promise<ActionRun>,
): Promise<Failure> {
  const before = testbed.requests.length
  const run = await sign()
  const { failure } = resultOf(run)
  expect([run.exitCode, failure.code, failure.message]).toEqual([...expected, expect.any(String)])
  expect(Object.keys(run.outputs).sort()).toEqual(['outcome', 'result-path'])
  expect(run.outputs.outcome).toBe('failure')
  expect(traces(before)).toBe(0)
  return failure
}

/** The manifest, changed by a build that means harm, and the digest that it then claims. */
function forge(change: (manifest: JsonObject & { subjects: JsonObject[]; build: JsonObject }) => unknown): string {
  const path = join(call.downloaded, 'subjects.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  const bytes = Buffer.from(canonicalJson((change(manifest) ?? manifest) as JsonObject))
  writeFileSync(path, bytes)
  return call.digestOf(bytes)
}

describe('a build that goes well', () => {
  it('is signed for, and a consumer who lists the builder computes Build L3', async () => {
    const collected = await call.collect()
    expect(collected.outputs).toMatchObject({ count: '2', outcome: 'verified' })
    const run = await call.sign()
    expect(provenanceOf(run).subject.map(({ name }) => name)).toEqual(['app.tgz', 'tool'])
    expect(run.outputs['subjects-digest']).toBe(collected.outputs['subjects-digest'])
    const verdict = await verified(run, { 'minimum-level': '3' })
    expect([verdict.exitCode, verdict.outputs.level, verdict.log]).toEqual([0, '3', expect.any(String)])
  })

  it('needs no token and no network to collect', async () => {
    const before = testbed.requests.length
    await call.collect({}, { GITHUB_TOKEN: '' })
    expect(testbed.requests.length).toBe(before)
  })

  it('tells where it ran, by the jobs API and the verified token alone', async () => {
    await call.collect()
    const { predicate } = provenanceOf(await call.sign({ vars: '{"CHANNEL":"beta"}' }))
    const { buildType, externalParameters, internalParameters } = predicate.buildDefinition
    expect(buildType).toBe('https://github.com/octo-org/builders/buildtypes/generic/v1')
    expect(externalParameters).toEqual({
      source: { repository: 'https://github.com/acme/app', ref: 'refs/heads/main' },
      workflow: {
        repository: 'https://github.com/acme/app',
        path: '.github/workflows/release.yml',
        ref: 'refs/heads/main',
      },
      inputs: { script: 'ci/build.sh', artifacts: 'dist/**' },
      vars: { CHANNEL: 'beta' },
    })
    const [record] = call.jobs().filter(({ name }) => name === 'release / build')
    expect(internalParameters.build).toMatchObject({
      job: 'release / build',
      run_attempt: '1',
      runner_environment: 'github-hosted',
      runner_labels: ['ubuntu-24.04'],
      cache: 'none',
    })
    expect(predicate.runDetails).toMatchObject({
      builder: { id: `https://github.com/${BUILDER_REF}` },
      metadata: { startedOn: record?.started_at, finishedOn: record?.completed_at },
    })
  })

  it('has the parameters of its event, also when there are none', async () => {
    const dispatched = async (inputs: JsonObject | null): Promise<unknown> => {
      call.start({ eventName: 'workflow_dispatch' })
      call.build('dist/app.tgz', 'x')
      await call.collect()
      return provenanceOf(await call.sign({}, { event: { inputs } })).predicate.buildDefinition.externalParameters.event
    }
    expect([await dispatched({ level: 'high' }), await dispatched(null)]).toEqual([
      { inputs: { level: 'high' } },
      { inputs: {} },
    ])
  })

  it('C23 may be signed for in a later attempt, and both attempts are recorded', async () => {
    await call.collect()
    const [build] = call.jobs().filter(({ name }) => name === 'release / build')
    testbed.startJob({ runAttempt: '2' })
    call.jobs('2').push({ ...build, id: 50_123_459_999 })
    const run = await call.sign()
    const { buildDefinition, runDetails } = provenanceOf(run).predicate
    expect([
      buildDefinition.internalParameters.build.run_attempt,
      buildDefinition.internalParameters.sign.run_attempt,
    ]).toEqual(['1', '2'])
    expect(String(runDetails.metadata.invocationId)).toMatch(/\/attempts\/2$/)
    expect(resultOf(run).notices.join()).toContain('Attempt 1 built and attempt 2 signs')
  })

  it('keeps the names that its builder gives, and both digests where npm wants them', async () => {
    const ref = BUILDER_REF.replace('generic', 'node')
    call.start({ reusableWorkflow: { ref, sha: 'b'.repeat(40) } })
    call.build('dist/app.tgz', 'x')
    const metadata = JSON.stringify({ names: { 'dist/app.tgz': 'pkg:npm/%40acme/app@1.0.0' } })
    await call.collect({ builder: 'node', artifacts: 'dist/*.tgz', metadata })
    const [subject] = provenanceOf(await call.sign({ builder: 'node' })).subject
    expect(subject?.name).toBe('pkg:npm/%40acme/app@1.0.0')
    expect(Object.keys(subject?.digest ?? {}).sort()).toEqual(['sha256', 'sha512'])
  })

  it.each(['pull_request', 'merge_group'])('is not signed for on %s, which is no failure', async (eventName) => {
    call.start({ eventName })
    const before = testbed.requests.length
    const run = await call.sign()
    expect([run.exitCode, run.outputs.outcome, run.outputs['bundle-folder']]).toEqual([0, 'success', undefined])
    expect(testbed.requests.length).toBe(before)
  })
})

describe('Build L2, where the caller chose so', () => {
  const SELF_HOSTED = {
    runner_group_id: 1,
    runner_group_name: 'Default',
    runner_name: 'ours',
    labels: ['ubuntu-24.04'],
  }

  it.each<[string, JsonObject, Record<string, string>, string]>([
    ['a runner of one’s own', SELF_HOSTED, { 'allow-self-hosted': 'true' }, 'self-hosted'],
    ['a shared cache', {}, { 'shared-cache': 'true' }, 'shared'],
  ])('%s stands in the provenance, and a consumer computes no more', async (_, build, inputs, word) => {
    call.start({}, build)
    call.build('dist/app.tgz', 'x')
    await call.collect()
    const run = await call.sign(inputs)
    expect(JSON.stringify(provenanceOf(run).predicate.buildDefinition.internalParameters.build)).toContain(word)
    expect(resultOf(run).notices.join()).toContain('Build L2')
    expect((await verified(run)).outputs.level).toBe('2')
    expect((await verified(run, { 'minimum-level': '3' })).exitCode).toBe(1)
  })
})

describe('a build that means harm', () => {
  it('C18 changes an artifact after it was hashed, and nothing is logged', async () => {
    call.build('dist/large.bin', Buffer.alloc(8 * 1024 * 1024))
    await call.collect()
    appendFileSync(join(call.downloaded, 'files/dist/large.bin'), 'x')
    const { message } = await expectNothingSigned([1, 'HANDOVER'], () => call.sign())
    expect(message).toContain('large.bin')
  })

  it('C18 says another digest than that of its manifest', async () => {
    await call.collect()
    await expectNothingSigned([1, 'HANDOVER'], () => call.sign({ 'subjects-digest': `sha256:${'a'.repeat(64)}` }))
  })

  it('C19 plants a provenance, a builder and a runner, which nobody reads', async () => {
    call.build('dist/provenance.json', JSON.stringify({ builder: { id: 'https://github.com/evil/x' } }))
    await call.collect()
    const { runDetails } = provenanceOf(await call.sign()).predicate
    expect(runDetails.builder.id).toBe(`https://github.com/${BUILDER_REF}`)
    const digest = forge((manifest) => ({ ...manifest, runner: 'github-hosted', builder: { id: 'x' } }))
    await expectNothingSigned([1, 'HANDOVER'], () => call.sign({ 'subjects-digest': digest }))
  })

  it.each<[string, () => void]>([
    ['a file beside the manifest', () => writeFileSync(join(call.downloaded, 'instance.json'), '{}')],
    ['a file among the others', () => writeFileSync(join(call.downloaded, 'files/dist/extra'), 'x')],
    ['an empty folder', () => mkdirSync(join(call.downloaded, 'files/more'))],
    ['F12 a link to a file', () => symlinkSync('/etc/hostname', join(call.downloaded, 'files/dist/link'))],
    [
      'F12 a link in place of an artifact',
      () => {
        rmSync(join(call.downloaded, 'files/dist/tool'))
        symlinkSync(join(call.workspace, 'dist/tool'), join(call.downloaded, 'files/dist/tool'))
      },
    ],
    [
      'F12 a link in place of a folder',
      () => {
        rmSync(join(call.downloaded, 'files/dist'), { recursive: true })
        symlinkSync(join(call.workspace, 'dist'), join(call.downloaded, 'files/dist'))
      },
    ],
    [
      'F12 a link in place of the manifest',
      () => {
        copyFileSync(join(call.downloaded, 'subjects.json'), join(call.workspace, 'subjects.json'))
        rmSync(join(call.downloaded, 'subjects.json'))
        symlinkSync(join(call.workspace, 'subjects.json'), join(call.downloaded, 'subjects.json'))
      },
    ],
    ['less than it declared', () => rmSync(join(call.downloaded, 'files/dist/tool'))],
  ])('hands over %s', async (_, plant) => {
    await call.collect()
    plant()
    await expectNothingSigned([1, 'HANDOVER'], () => call.sign())
  })

  it.each<[string, (manifest: JsonObject & { subjects: JsonObject[]; build: JsonObject }) => unknown]>([
    ['F12 a path upwards', ({ subjects }) => void Object.assign(subjects[0]!, { file: 'files/../../etc/passwd' })],
    ['F12 an absolute path', ({ subjects }) => void Object.assign(subjects[0]!, { file: '/etc/passwd' })],
    ['F12 a drive', ({ subjects }) => void Object.assign(subjects[0]!, { file: 'C:\\x' })],
    ['F12 a backslash', ({ subjects }) => void Object.assign(subjects[0]!, { file: 'files/..\\..\\x' })],
    ['F12 the manifest itself', ({ subjects }) => void Object.assign(subjects[0]!, { file: 'subjects.json' })],
    ['a name upwards', ({ subjects }) => void Object.assign(subjects[0]!, { name: '../app.tgz' })],
    ['F03 a name with a line end', ({ subjects }) => void Object.assign(subjects[0]!, { name: 'a\nb' })],
    ['a name twice', ({ subjects }) => void Object.assign(subjects[0]!, { name: 'tool' })],
    ['a file twice', ({ subjects }) => void Object.assign(subjects[0]!, { file: 'files/dist/tool' })],
    [
      'a digest in capitals',
      ({ subjects }) => void Object.assign(subjects[0]!, { digest: { sha256: 'A'.repeat(64) } }),
    ],
    ['no digest', ({ subjects }) => void Object.assign(subjects[0]!, { digest: {} })],
    [
      'a weak digest',
      ({ subjects }) => void Object.assign(subjects[0]!, { digest: { sha256: 'a'.repeat(64), md5: 'b' } }),
    ],
    ['no artifact', (manifest) => ({ ...manifest, subjects: [] })],
    ['another version', (manifest) => ({ ...manifest, version: 2 })],
    ['a field more', ({ subjects }) => void Object.assign(subjects[0]!, { mode: 'x' })],
  ])('forges a manifest with %s', async (_, change) => {
    await call.collect()
    const digest = forge(change)
    await expectNothingSigned([1, 'HANDOVER'], () => call.sign({ 'subjects-digest': digest }))
  })

  it('forges a manifest that says the same in other bytes', async () => {
    await call.collect()
    const path = join(call.downloaded, 'subjects.json')
    const bytes = Buffer.from(`${readFileSync(path, 'utf8')}\n`)
    writeFileSync(path, bytes)
    await expectNothingSigned([1, 'HANDOVER'], () => call.sign({ 'subjects-digest': call.digestOf(bytes) }))
  })

  it.each<[string, JsonObject]>([
    ['F13 of another run', { runId: '1' }],
    ['F13 of another job', { job: 'test' }],
    ['C23 of another attempt', { runAttempt: '2' }],
  ])('hands over what is %s', async (_, build) => {
    await call.collect()
    const digest = forge((manifest) => void Object.assign(manifest.build, build))
    await expectNothingSigned([1, 'BUILD_JOB'], () => call.sign({ 'subjects-digest': digest }))
  })

  it('F13 hands over the artifact of an earlier attempt under its own name, which its digest shows', async () => {
    await call.collect()
    const old = readFileSync(join(call.downloaded, 'subjects.json'))
    call.build('dist/app.tgz', 'a new artifact')
    rmSync(call.downloaded, { recursive: true })
    await call.collect()
    writeFileSync(join(call.downloaded, 'subjects.json'), old)
    await expectNothingSigned([1, 'HANDOVER'], () => call.sign())
  })

  it('says a digest that is none', async () => {
    await call.collect()
    const { message } = await expectNothingSigned([2, 'INPUT'], () => call.sign({ 'subjects-digest': '$(id)' }))
    expect(message).toContain('subjects-digest')
  })
})

describe('the jobs API does not fit', () => {
  it.each<[string, JsonObject]>([
    ['the job failed', { conclusion: 'failure' }],
    ['the job was cancelled', { conclusion: 'cancelled' }],
    ['the job ran in another attempt', { run_attempt: 3 }],
    ['there is no such job', { name: 'release / test' }],
    ['the job is one of another call', { name: 'nightly / build' }],
    ['the job has no end', { completed_at: null }],
    ['the job ended before it began', { completed_at: '2020-01-01T00:00:00Z' }],
    ['a runner of one’s own took it', { runner_group_id: 1, runner_group_name: 'Default', runner_name: 'ours' }],
    ['a group of one’s own is called like GitHub’s', { runner_group_id: 7 }],
    ['it asked for a label of one’s own', { labels: ['self-hosted', 'ubuntu-24.04'] }],
    ['nobody knows where it ran', { runner_group_id: null, runner_group_name: null, labels: [] }],
  ])('%s', async (_, build) => {
    call.start({}, build)
    call.build('dist/app.tgz', 'x')
    await call.collect()
    await expectNothingSigned([1, 'BUILD_JOB'], () => call.sign())
  })

  it('another job of the run bears the same name', async () => {
    await call.collect()
    const [build] = call.jobs().filter(({ name }) => name === 'release / build')
    call.jobs().push({ ...build, id: 4 })
    const { message } = await expectNothingSigned([1, 'BUILD_JOB'], () => call.sign())
    expect(message).toContain('2 jobs')
  })

  it('C23 the job ran again in a later attempt than it says', async () => {
    await call.collect()
    const [build] = call.jobs().filter(({ name }) => name === 'release / build')
    testbed.startJob({ runAttempt: '2' })
    call.jobs('2').push({ ...build, id: 5, run_attempt: 2, started_at: new Date().toISOString() })
    const { message } = await expectNothingSigned([1, 'BUILD_JOB'], () => call.sign())
    expect(message).toContain('ran again in attempt 2')
  })

  it('C23 the job says an attempt that is not there yet', async () => {
    await call.collect({}, { GITHUB_RUN_ATTEMPT: '2' })
    await expectNothingSigned([1, 'BUILD_JOB'], () => call.sign({ 'build-attempt': '2' }))
  })

  it('N05 has no jobs of the run, or may not show them, and nothing passes', async () => {
    await call.collect()
    testbed.inject('github-jobs', { kind: 'status', status: 404 })
    const { remedy } = await expectNothingSigned([2, 'GITHUB_NOT_FOUND'], () => call.sign())
    expect(remedy).toContain('actions: read')
  })

  it('answers with less than it counts, and nothing is decided', async () => {
    await call.collect()
    testbed.inject('github-jobs', {
      kind: 'replace',
      alter: (reply) => ({ ...reply, body: { ...(reply.body as JsonObject), total_count: 9 } }),
    })
    await expectNothingSigned([3, 'GITHUB_REPLY'], () => call.sign())
  })

  it('does not know the job that signs, and nothing is decided', async () => {
    await call.collect()
    call.jobs().splice(0, call.jobs().length, ...call.jobs().filter(({ name }) => name !== 'release / sign'))
    await expectNothingSigned([3, 'BUILD_JOB'], () => call.sign())
  })
})

describe('whoever calls the builder cannot bend it', () => {
  it.each(['pull_request_target', 'issue_comment', 'workflow_run', 'repository_dispatch', 'schedule'])(
    'S12 it refuses %s',
    async (eventName) => {
      call.start({ eventName })
      await expectNothingSigned([2, 'TRIGGER'], () => call.sign())
    },
  )

  it('S12 it refuses an event that the runner calls otherwise than the token', async () => {
    await call.collect()
    testbed.startJob({ eventName: 'pull_request_target' })
    await expectNothingSigned([1, 'TRIGGER'], () => call.sign({}, { env: { GITHUB_EVENT_NAME: 'push' } }))
  })

  it.each([
    ['NODE_OPTIONS', '--no-warnings'],
    ['NODE_EXTRA_CA_CERTS', '/tmp/ca.pem'],
    ['HTTPS_PROXY', 'http://127.0.0.1:9'],
    ['all_proxy', 'socks5://127.0.0.1:9'],
    ['SSL_CERT_FILE', '/tmp/ca.pem'],
    ['LD_AUDIT', '/nowhere.so'],
    ['SIGSTORE_ID_TOKEN', 'abcdefgh'],
    ['TUF_ROOT', '/tmp/tuf'],
    ['INPUT_CA-FILE', '/tmp/ca.pem'],
    ['INPUT_SIGNING-CONFIG', '/tmp/config.json'],
  ])('S08 it refuses to sign where %s is set', async (name, value) => {
    await call.collect()
    const { message } = await expectNothingSigned([2, 'INPUT'], () => call.sign({}, { env: { [name]: value } }))
    expect(message).toContain(name)
  })

  it('it refuses to be started by itself', async () => {
    const own = 'octo-org/builders'
    call.start({ repository: own, workflowPath: '.github/workflows/build-generic.yml' })
    call.build('dist/app.tgz', 'x')
    await call.collect()
    await expectNothingSigned([1, 'BUILDER'], () => call.sign())
  })

  it('its inner action refuses to sign in any other workflow', async () => {
    await call.collect()
    testbed.startJob({
      reusableWorkflow: { ref: 'octo-org/builders/.github/workflows/x.yml@refs/tags/v1', sha: 'b'.repeat(40) },
    })
    await expectNothingSigned([1, 'BUILDER'], () => call.sign())
  })

  it.each(['signing-config', 'trusted-root', 'key', 'tuf-mirror', 'timestamp-authority'])(
    'it has no input %s',
    async (name) => {
      await call.collect()
      await expectNothingSigned([2, 'INPUT'], () => call.sign({ [name]: 'x' }))
    },
  )
})
