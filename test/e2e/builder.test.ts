import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { suiteBuilders } from '@slsa-actions/core/slsa'
import { type ActionRun, startTestbed, type Testbed } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { BUILDER_REF, BUILDER_REPOSITORY, type BuilderCall, openBuilderCall } from '../support/builder.ts'
import { bundlesOf, expectNothingSigned, provenanceOf, resultOf } from '../support/builder-run.ts'
import { type Job, openJob } from '../support/job.ts'

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

describe('whoever calls the builder cannot bend it', () => {
  it.each(['pull_request_target', 'issue_comment', 'workflow_run', 'repository_dispatch', 'schedule'])(
    'S12 it refuses %s',
    async (eventName) => {
      call.start({ eventName })
      await expectNothingSigned(call, [2, 'TRIGGER'], () => call.sign())
    },
  )

  it('S12 it refuses an event that the runner calls otherwise than the token', async () => {
    await call.collect()
    testbed.startJob({ eventName: 'pull_request_target' })
    await expectNothingSigned(call, [1, 'TRIGGER'], () => call.sign({}, { env: { GITHUB_EVENT_NAME: 'push' } }))
  })

  it.each([
    ['NODE_OPTIONS', '--no-warnings'],
    ['NODE_EXTRA_CA_CERTS', '/tmp/ca.pem'],
    ['NODE_USE_ENV_PROXY', '1'],
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
    const { message } = await expectNothingSigned(call, [2, 'INPUT'], () => call.sign({}, { env: { [name]: value } }))
    expect(message).toContain(name)
  })

  it('it refuses to be started by itself', async () => {
    const own = 'octo-org/builders'
    call.start({ repository: own, workflowPath: '.github/workflows/build-generic.yml' })
    call.build('dist/app.tgz', 'x')
    await call.collect()
    await expectNothingSigned(call, [1, 'BUILDER'], () => call.sign())
  })

  it('its inner action refuses to sign in any other workflow', async () => {
    await call.collect()
    testbed.startJob({
      reusableWorkflow: { ref: 'octo-org/builders/.github/workflows/x.yml@refs/tags/v1', sha: 'b'.repeat(40) },
    })
    await expectNothingSigned(call, [1, 'BUILDER'], () => call.sign())
  })

  it.each(['signing-config', 'trusted-root', 'key', 'tuf-mirror', 'timestamp-authority'])(
    'it has no input %s',
    async (name) => {
      await call.collect()
      await expectNothingSigned(call, [2, 'INPUT'], () => call.sign({ [name]: 'x' }))
    },
  )
})
