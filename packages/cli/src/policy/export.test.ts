import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { useBed } from '../testing/bed.ts'
import { runSlsa, type SlsaRun } from '../testing/run-slsa.ts'

const bed = useBed()
const WEAKER = 'origin-claimed,system-namespaces'
const policyOf = (event: string): string => `version: 1
signers:
  release:
    identity: https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main
    issuer: ${bed.testbed.issuer}
rules:
  - name: app
    artifacts: [ghcr.io/acme/app, app.tgz]
    provenance:
      signers: release
      source: { repository: https://github.com/acme/app }
      workflow: .github/workflows/release.yml
      ref: refs/heads/main
      event: ${event}
      inputs: any
      level: any
`

beforeAll(() => {
  bed.folder.file('app.tgz', 'app\n')
  bed.folder.file('good.yaml', policyOf('push'))
  bed.folder.file('bad.yaml', policyOf('release'))
})

function policy(argv: readonly string[]): Promise<SlsaRun> {
  return runSlsa(['policy', ...argv], { cwd: bed.folder.path })
}

describe('slsa policy export', () => {
  const base = ['export', '--engine', 'kyverno', '--policy', 'good.yaml']

  it('writes files for an engine, and tells every difference', async () => {
    const run = await policy([...base, '--output-dir', 'out', '--allow-weakening', WEAKER])
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toContain('origin-claimed')
    expect(readdirSync(join(bed.folder.path, 'out')).sort()).toEqual([
      'default-deny.yaml',
      'image-validating-policies.yaml',
    ])
  })

  it('takes ids one by one too, and prints the result as JSON', async () => {
    const ids = WEAKER.split(',').flatMap((id) => ['--allow-weakening', id])
    const run = await policy([...base, '--output-dir', 'json', ...ids, '--json'])
    expect(JSON.parse(run.stdout)).toMatchObject({ outcome: 'verified', engine: 'kyverno', files: expect.any(Array) })
  })

  it.each<[string, readonly string[], string]>([
    ['what is weaker and not allowed', [...base, '--output-dir', 'none'], 'WEAKENING'],
    ['no engine', ['export', '--policy', 'good.yaml', '--output-dir', 'none'], '--engine'],
    ['no policy', ['export', '--engine', 'kyverno', '--output-dir', 'none'], '--policy'],
    [
      'a policy that is not there',
      ['export', '--engine', 'kyverno', '--policy', 'no.yaml', '--output-dir', 'none'],
      'no.yaml',
    ],
    [
      'an id that loosens nothing',
      [...base, '--output-dir', 'none', '--allow-weakening', `${WEAKER},quorum`],
      'quorum',
    ],
  ])('ends with 2 for %s, and writes nothing', async (_, argv, words) => {
    const run = await policy(argv)
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain(words)
    expect(existsSync(join(bed.folder.path, 'none'))).toBe(false)
  })
})

describe('slsa policy test', () => {
  it('tells which artifacts satisfy the policy', async () => {
    const { folder, signing, testbed } = bed
    const options = { cwd: folder.path, env: testbed.jobEnvironment() }
    expect(await runSlsa(['attest', 'app.tgz', '--bundle-dir', 'bundles', ...signing], options)).toMatchObject({
      status: 0,
    })
    const bundle = ['--bundle', 'bundles/app.tgz.provenance.sigstore.json', '--trusted-root', testbed.files.trustedRoot]
    const good = await policy(['test', 'app.tgz', '--policy', 'good.yaml', '--offline', ...bundle])
    expect(good).toMatchObject({ status: 0, stderr: '' })
    expect(good.stdout).toContain('app.tgz')
    const bad = await policy(['test', 'app.tgz', '--policy', 'bad.yaml', '--offline', ...bundle])
    expect(bad.status).toBe(1)
    expect(bad.stdout).toContain('event')
  })

  it('ends with 2 where nothing tells where the bundles of a file are, and says what does', async () => {
    const run = await policy(['test', 'app.tgz', '--policy', 'good.yaml'])
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toMatch(/nothing tells where the bundles are[\s\S]*give --bundle FILE/)
  })

  it('ends with 2 where nothing is named', async () => {
    expect(await policy(['test', '--policy', 'good.yaml'])).toMatchObject({ status: 2 })
  })
})
