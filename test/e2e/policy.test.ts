import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ActionRun, startTestbed, type Testbed } from '@slsa-actions/testbed'
import { parseAllDocuments } from 'yaml'
import { type Job, openJobWith } from '../support/job.ts'
import { schemaErrors } from '../support/schemas.ts'

let testbed: Testbed
let job: Job
beforeAll(async () => {
  testbed = await startTestbed()
  job = openJobWith(testbed, { inputs: () => ({}) })
})
afterAll(async () => {
  job.close()
  await testbed.close()
})

const POLICY = `version: 1
signers:
  release:
    identity: https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main
    issuer: ISSUER
rules:
  - name: app
    artifacts: [{ glob: "ghcr.io/acme/**" }, app.tgz]
    provenance:
      signers: release
      source: { repository: https://github.com/acme/app }
      workflow: .github/workflows/release.yml
      ref: refs/heads/main
      event: EVENT
      inputs: none
      level: 2
`
const WEAKER = 'level, origin-claimed, system-namespaces'

function policyFile(name: string, event = 'push'): string {
  job.file(name, POLICY.replace('ISSUER', testbed.issuer).replace('EVENT', event))
  return name
}

function step(inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
  return job.step('policy', inputs)
}

/** The result file, which must be as its schema says. */
function resultOf({ outputs }: ActionRun): Record<string, unknown> {
  const result = JSON.parse(readFileSync(outputs['result-path'] ?? '', 'utf8')) as Record<string, unknown>
  expect(schemaErrors('policy', result)).toEqual([])
  return result
}

describe('policy', () => {
  it.each(['kyverno', 'kyverno-cluster-policy', 'policy-controller'])('writes files for %s', async (engine) => {
    const run = await step({
      policy: policyFile('slsa-policy.yaml'),
      engine,
      'output-dir': `out/${engine}`,
      'allow-weakening': WEAKER,
    })
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'verified' } })
    const files = (run.outputs.files ?? '').split('\n')
    expect(files).toContain(`out/${engine}/default-deny.yaml`)
    for (const file of files) {
      const documents = parseAllDocuments(readFileSync(join(job.workspace, file), 'utf8'))
      expect(documents.flatMap(({ errors }) => errors)).toEqual([])
    }
    expect(run.outputs.weakenings?.split('\n').sort()).toEqual(WEAKER.split(', '))
    expect(resultOf(run)).toMatchObject({ action: 'policy', command: 'export', engine })
  })

  it('writes nothing where the engine would admit more, and says by which id', async () => {
    const run = await step({ policy: policyFile('slsa-policy.yaml'), engine: 'kyverno', 'output-dir': 'weak' })
    expect(run).toMatchObject({ exitCode: 2, outputs: { outcome: 'bad-input' } })
    expect(resultOf(run)).toMatchObject({ failure: { code: 'WEAKENING', message: expect.stringContaining('level') } })
    expect(run.outputs.files ?? '').toBe('')
    expect(existsSync(join(job.workspace, 'weak'))).toBe(false)
  })

  it('writes nothing beside the manifests of somebody else', async () => {
    mkdirSync(join(job.workspace, 'other'), { recursive: true })
    writeFileSync(join(job.workspace, 'other/mine.yaml'), 'kind: Pod\n')
    const inputs = { policy: policyFile('slsa-policy.yaml'), engine: 'kyverno', 'output-dir': 'other' }
    const run = await step({ ...inputs, 'allow-weakening': WEAKER })
    expect(resultOf(run)).toMatchObject({ failure: { code: 'OUTPUT_PATH' } })
    expect(readdirSync(join(job.workspace, 'other'))).toEqual(['mine.yaml'])
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['no policy', {}, 'NO_SUBJECT'],
    ['another command', { command: 'apply' }, 'INPUT'],
    ['no engine', { 'output-dir': 'x' }, 'INPUT'],
    ['another engine', { engine: 'opa', 'output-dir': 'x' }, 'INPUT'],
    ['no folder', { engine: 'kyverno' }, 'INPUT'],
    ['images to export', { engine: 'kyverno', 'output-dir': 'x', images: 'ghcr.io/a/b:v1' }, 'INPUT'],
    ['an engine to lint', { command: 'lint', engine: 'kyverno' }, 'INPUT'],
    ['a mirror alone', { engine: 'kyverno', 'output-dir': 'x', 'tuf-mirror': 'https://tuf.example.test' }, 'INPUT'],
    [
      'a root that is none',
      { engine: 'kyverno', 'output-dir': 'x', 'trusted-root': 'slsa-policy.yaml' },
      'JSON_SYNTAX',
    ],
  ])('is bad input with %s', async (name, inputs, code) => {
    const policy = name === 'no policy' ? '' : policyFile('slsa-policy.yaml')
    const run = await step({ policy, ...inputs })
    expect(run).toMatchObject({ exitCode: 2, outputs: { outcome: 'bad-input' } })
    expect(resultOf(run)).toMatchObject({ failure: { code } })
  })

  it('lints', async () => {
    const run = await step({ command: 'lint', policy: policyFile('slsa-policy.yaml') })
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: 'verified' } })
    expect(resultOf(run)).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ code: 'NO_IDS' })]),
    })
  })

  it('tests a file with its bundles: one policy admits it, another refuses', async () => {
    job.file('app.tgz', 'the artifact')
    const { trustedRoot, signingConfig } = testbed.files
    const instance = { 'trusted-root': trustedRoot }
    const attested = await job.step('build-provenance', {
      ...instance,
      'signing-config': signingConfig,
      'subject-path': 'app.tgz',
    })
    const test = { command: 'test', files: 'app.tgz', bundle: attested.outputs['bundle-path'] ?? '', ...instance }
    const admitted = await step({ ...test, policy: policyFile('good.yaml') })
    expect(admitted).toMatchObject({ exitCode: 0, outputs: { outcome: 'verified' } })
    const refused = await step({ ...test, policy: policyFile('bad.yaml', 'release') })
    expect(refused).toMatchObject({ exitCode: 1, outputs: { outcome: 'refused' } })
    expect(resultOf(refused)).toMatchObject({ failure: { code: 'POLICY', message: expect.stringContaining('event') } })
  })
})
