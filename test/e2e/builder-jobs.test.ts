import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { startTestbed, type Testbed } from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { type BuilderCall, openBuilderCall } from '../support/builder.ts'
import { expectNothingSigned } from '../support/builder-run.ts'

let testbed: Testbed
let call: BuilderCall
beforeAll(async () => {
  testbed = await startTestbed()
  call = openBuilderCall(testbed)
})
beforeEach(() => {
  call.start()
  call.build('dist/app.tgz', 'the artifact')
  call.build('dist/tool', 'another one')
})
afterAll(async () => {
  call.close()
  await testbed.close()
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
    await expectNothingSigned(call, [1, 'BUILD_JOB'], () => call.sign())
  })

  it('another job of the run bears the same name', async () => {
    await call.collect()
    const [build] = call.jobs().filter(({ name }) => name === 'release / build')
    call.jobs().push({ ...build, id: 4 })
    const { message } = await expectNothingSigned(call, [1, 'BUILD_JOB'], () => call.sign())
    expect(message).toContain('2 jobs')
  })

  it('C23 the job ran again in a later attempt than it says', async () => {
    await call.collect()
    const [build] = call.jobs().filter(({ name }) => name === 'release / build')
    testbed.startJob({ runAttempt: '2' })
    call.jobs('2').push({ ...build, id: 5, run_attempt: 2, started_at: new Date().toISOString() })
    const { message } = await expectNothingSigned(call, [1, 'BUILD_JOB'], () => call.sign())
    expect(message).toContain('ran again in attempt 2')
  })

  it('C23 the job says an attempt that is not there yet', async () => {
    await call.collect({}, { GITHUB_RUN_ATTEMPT: '2' })
    await expectNothingSigned(call, [1, 'BUILD_JOB'], () => call.sign({ 'build-attempt': '2' }))
  })

  it('N05 has no jobs of the run, or may not show them, and nothing passes', async () => {
    await call.collect()
    testbed.inject('github-jobs', { kind: 'status', status: 404 })
    const { remedy } = await expectNothingSigned(call, [2, 'GITHUB_NOT_FOUND'], () => call.sign())
    expect(remedy).toContain('actions: read')
  })

  it('answers with less than it counts, and nothing is decided', async () => {
    await call.collect()
    testbed.inject('github-jobs', {
      kind: 'replace',
      alter: (reply) => ({ ...reply, body: { ...(reply.body as JsonObject), total_count: 9 } }),
    })
    await expectNothingSigned(call, [3, 'GITHUB_REPLY'], () => call.sign())
  })

  it('does not know the job that signs, and nothing is decided', async () => {
    await call.collect()
    call.jobs().splice(0, call.jobs().length, ...call.jobs().filter(({ name }) => name !== 'release / sign'))
    await expectNothingSigned(call, [3, 'BUILD_JOB'], () => call.sign())
  })
})
