import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Bench, openBench } from '../testing/ports.ts'
import type { ProvenanceJson } from '../testing/provenance.ts'
import { buildProvenance } from './index.ts'

let bench: Bench
beforeAll(async () => {
  bench = await openBench('private')
  await fs.writeFile(join(bench.workspace, 'app.tgz'), 'bytes')
})
beforeEach(async () => {
  bench.reset()
  for (const name of ['package-lock.json', 'Cargo.lock']) await fs.rm(join(bench.workspace, name), { force: true })
})
afterAll(() => bench.close())

describe('what the provenance says beyond its token', () => {
  const provenance = async (inputs: Record<string, string> = {}, changes?: Parameters<Bench['ports']>[0]) => {
    const result = await buildProvenance(bench.inputs({ 'subject-path': 'app.tgz', ...inputs }), bench.ports(changes))
    expect(result.failure).toBeUndefined()
    const { dsseEnvelope } = JSON.parse(await fs.readFile(result.bundlePath ?? '', 'utf8'))
    const { predicate } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8'))
    return { predicate: predicate as ProvenanceJson, notices: result.notices }
  }
  const names = (predicate: ProvenanceJson): string[] =>
    predicate.buildDefinition.resolvedDependencies.map(({ name, uri }) => name ?? uri)

  it('are the actions, the image and the times of the job', async () => {
    const { predicate, notices } = await provenance()
    expect(names(predicate)).toEqual([
      'git+https://github.com/acme/app@refs/heads/main',
      'actions/checkout',
      'runner-image',
    ])
    expect(predicate.runDetails.metadata).toMatchObject({
      startedOn: expect.any(String),
      finishedOn: expect.any(String),
    })
    expect(predicate.runDetails.builder.version).toEqual({
      job_workflow_sha: '5b0c7d1e9f3a42868b1d6c0e7a9f4d2b3c5e8f10',
    })
    expect(notices).toEqual([])
  })

  it('are those of a reusable workflow, at the commit that the token certifies, tag or not', async () => {
    const sha = 'c'.repeat(40)
    const pin = 'd'.repeat(40)
    const ref = 'acme/builders/.github/workflows/build.yml@refs/tags/v1.2.3'
    bench.testbed.startJob({ reusableWorkflow: { ref, sha } })
    const own = bench.testbed.oidc.job.sha
    bench.testbed.github.addRepository('acme/app', {
      files: {
        [own]: {
          '.github/workflows/release.yml': `jobs:\n  a: { uses: acme/builders/.github/workflows/build.yml@v1.2.3 }\n  b: { uses: ./.github/workflows/lint.yml }\n`,
          '.github/workflows/lint.yml': `jobs: { l: { steps: [ { uses: acme/lint@${pin} }, { uses: acme/loose@v1 } ] } }`,
        },
      },
    })
    bench.testbed.github.addRepository('acme/builders', {
      files: { [sha]: { '.github/workflows/build.yml': `jobs: { b: { steps: [ { uses: acme/setup@${pin} } ] } }` } },
    })
    const { predicate, notices } = await provenance()
    expect(names(predicate).slice(1, -1)).toEqual([
      'acme/builders/.github/workflows/build.yml',
      'acme/setup',
      'acme/lint',
    ])
    expect(predicate.buildDefinition.resolvedDependencies[1]).toMatchObject({ digest: { gitCommit: sha } })
    expect(notices).toEqual([expect.stringContaining('acme/loose@v1')])
  })

  it.each(['github-contents', 'github-jobs'] as const)('do without %s, asked once, and say so', async (endpoint) => {
    for (const fault of [
      { kind: 'status', status: 403 },
      { kind: 'status', status: 500 },
      { kind: 'html' },
      { kind: 'reset' },
    ] as const) {
      bench.reset()
      bench.testbed.inject(endpoint, fault)
      const { notices } = await provenance()
      expect(notices).toHaveLength(1)
      expect(bench.asked(endpoint)).toBe(1)
    }
  })

  it('are never those of another job on another runner', async () => {
    const { predicate, notices } = await provenance({}, { job: { runnerName: 'another' } })
    expect(predicate.runDetails.metadata.startedOn).toBeUndefined()
    expect(notices).toEqual([expect.stringContaining('startedOn')])
  })

  it('are packages and byproducts that the job names', async () => {
    const lock = { lockfileVersion: 3, packages: { 'node_modules/ms': { version: '2.1.3' } } }
    await fs.writeFile(join(bench.workspace, 'package-lock.json'), JSON.stringify(lock))
    await fs.writeFile(join(bench.workspace, 'build.log'), 'log')
    const { predicate } = await provenance({ byproducts: '*.log' })
    expect(names(predicate)).toContain('pkg:npm/ms@2.1.3')
    expect(predicate.runDetails.byproducts).toEqual([{ name: 'build.log', digest: { sha256: expect.any(String) } }])
  })

  it('leave out a lock file that nobody named and that is broken, and say so', async () => {
    await fs.writeFile(join(bench.workspace, 'package-lock.json'), '{"a":1,"a":2}')
    const { notices } = await provenance()
    expect(notices).toEqual([expect.stringContaining('package-lock.json')])
  })

  it('name lock files of other package managers as not read', async () => {
    await fs.writeFile(join(bench.workspace, 'Cargo.lock'), 'x')
    const { notices } = await provenance()
    expect(notices).toEqual([expect.stringContaining('Cargo.lock')])
  })

  it('are the inputs of a dispatch and variables, in the build type that has them', async () => {
    bench.reset({ eventName: 'workflow_dispatch' })
    const vars = JSON.stringify({ CHANNEL: 'stable' })
    const { predicate } = await provenance({ vars }, { event: { inputs: { target: 'prod', note: '' } } })
    expect(predicate.buildDefinition.externalParameters).toMatchObject({
      inputs: { target: 'prod' },
      vars: { CHANNEL: 'stable' },
    })
    expect(predicate.buildDefinition.externalParameters.inputs).not.toHaveProperty('note')
  })

  it('are nothing at all with build-type github, for which nobody is asked', async () => {
    const { predicate } = await provenance({ 'build-type': 'github' })
    expect(names(predicate)).toHaveLength(1)
    expect(predicate.runDetails.metadata).toEqual({ invocationId: expect.any(String) })
    expect(bench.asked('github-contents') + bench.asked('github-jobs')).toBe(0)
  })
})
