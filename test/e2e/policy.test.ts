import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startTestbed, type Testbed } from '@slsa-actions/testbed'
import { type Job, openJob } from '../support/job.ts'

let testbed: Testbed
let job: Job

beforeAll(async () => {
  testbed = await startTestbed()
  job = openJob(testbed)
  job.file('app.tgz', 'the artifact\n')
  job.file('review.json', JSON.stringify({ approved: true, findings: 0 }))
  const inputs = { 'subject-path': 'app.tgz', 'bundle-dir': 'bundles' }
  const review = { 'predicate-type': 'https://example.com/review/v1', 'predicate-path': 'review.json' }
  for (const run of [await job.step('build-provenance', inputs), await job.step('attest', { ...inputs, ...review })]) {
    if (run.exitCode !== 0) throw new Error(run.log)
  }
})

afterAll(async () => {
  await testbed?.close()
  job?.close()
})

/** A policy that the job's artifact satisfies, with one thing changed. */
function policyFile(change: (text: string) => string = (text) => text): string {
  const { repository, job_workflow_ref: workflow, ref, event_name: event } = testbed.oidc.defaultClaims
  const text = `version: 1
signers:
  release:
    identity: https://github.com/${String(workflow)}
    issuer: ${testbed.issuer}
rules:
  - name: app
    artifacts: [app.tgz]
    provenance:
      signers: release
      source: { repository: https://github.com/${String(repository)} }
      workflow: ${/^[^/]+\/[^/]+\/(.+)@/.exec(String(workflow))?.[1]}
      ref: ${String(ref)}
      event: ${String(event)}
      inputs: any
      level: 2
    attestations:
      - type: https://example.com/review/v1
        signers: release
        origin: same
        conditions: ["predicate.approved == true", "predicate.findings < 1"]
`
  const changed = change(text)
  job.file('slsa-policy.yaml', changed)
  return 'slsa-policy.yaml'
}

const demands = { files: 'app.tgz', 'bundle-from': 'file', 'bundle-dir': 'bundles' }

describe('a policy, by the bundled action, on what the bundled actions signed', () => {
  it('passes, with the level, a report, a SARIF log and a summary', async () => {
    const run = await job.step('verify', {
      ...demands,
      policy: policyFile(),
      'report-path': 'report.html',
      'sarif-path': 'verify.sarif',
      vsa: 'unsigned',
      'verifier-id': 'https://example.com/verifier',
      'resource-uri': 'pkg:generic/app@1',
    })
    expect({ exit: run.exitCode, level: run.outputs.level, log: run.log }).toEqual({
      exit: 0,
      level: '2',
      log: expect.any(String),
    })
    expect(readFileSync(run.outputs['report-path'] ?? '', 'utf8')).toContain('<svg')
    expect(JSON.parse(readFileSync(run.outputs['sarif-path'] ?? '', 'utf8')).version).toBe('2.1.0')
    const summary = JSON.parse(readFileSync(run.outputs['vsa-path'] ?? '', 'utf8'))
    expect(summary.predicate.verifiedLevels).toEqual(['SLSA_BUILD_LEVEL_2'])
  })

  it.each<[string, (text: string) => string, number]>([
    ['B30 another ref', (text) => text.replace(/ref: .*/, 'ref: refs/heads/other'), 1],
    ['B17 another event', (text) => text.replace(/event: .*/, 'event: release'), 1],
    ['another source', (text) => text.replace(/(repository: \S+)/, '$1-evil'), 1],
    ['another signer', (text) => text.replace(/(identity: \S+)/, '$1x'), 1],
    ['a level that it does not reach', (text) => text.replace('level: 2', 'level: 3'), 1],
    ['a condition that does not hold', (text) => text.replace('findings < 1', 'findings > 1'), 1],
    ['a condition over a field that is not there', (text) => text.replace('findings < 1', 'missing < 1'), 1],
    ['another type of attestation', (text) => text.replace('review/v1', 'review/v2'), 1],
    ['no rule for the artifact', (text) => text.replace('[app.tgz]', '[other.tgz]'), 1],
    ['a key that it does not know', (text) => text.replace('event:', 'evnt:'), 2],
    ['B26 no signer', (text) => text.replace('signers: release', 'signers: []'), 2],
    ['R08 aliases that multiply', (text) => `${text}x: &a [1]\ny: [*a, *a]\n`, 2],
  ])('refuses %s', async (_, change, exit) => {
    const run = await job.step('verify', { ...demands, policy: policyFile(change) })
    expect({ exit: run.exitCode, outputs: Object.keys(run.outputs).sort(), log: run.log }).toEqual({
      exit,
      outputs: ['outcome', 'result-path'],
      log: expect.any(String),
    })
  })

  it('is told in the summary, with the rule that decided', async () => {
    const run = await job.step('verify', {
      ...demands,
      policy: policyFile((text) => text.replace('level: 2', 'level: 3')),
    })
    expect(run.summary).toContain('app/provenance')
  })
})
