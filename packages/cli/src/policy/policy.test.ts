import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { useBed } from '../testing/bed.ts'
import { runSlsa, type SlsaRun } from '../testing/run-slsa.ts'

const bed = useBed()

beforeAll(() => {
  const { folder, testbed } = bed
  folder.file('app.tgz', 'app\n')
  folder.file('other.tgz', 'other\n')
  folder.file(
    'app.json',
    testbed.sigstore.bundle({ content: { kind: 'message', artifact: Buffer.from('app\n') } }).text,
  )
  folder.file('reviewed.yaml', 'reviewed\n')
  folder.file('broken.yaml', 'version: [')
})

function policy(argv: readonly string[]): Promise<SlsaRun> {
  return runSlsa(['policy', ...argv], { cwd: bed.folder.path })
}

describe('slsa policy', () => {
  it('tells which commands there are', async () => {
    expect(await policy(['--help'])).toMatchObject({ status: 0, stderr: '' })
    const run = await policy([])
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain('slsa policy lint')
  })

  it.each([
    [['lnt'], 'did you mean `slsa policy lint`?'],
    [['lint'], 'no policy is named'],
    [['lint', 'none.yaml'], 'none.yaml'],
    [['lint', 'broken.yaml'], 'broken.yaml'],
    [['init', 'app.tgz'], '--bundle are needed'],
    [['init', 'app.tgz', '--bundle', 'broken.yaml'], 'broken.yaml'],
  ])('ends %j with 2', async (argv, words) => {
    const run = await policy(argv)
    expect(run.status).toBe(2)
    expect(run.stderr).toContain(words)
  })

  it('drafts nothing from a bundle that does not verify for the artifact', async () => {
    const argv = ['init', 'other.tgz', '--bundle', 'app.json', '--trusted-root', bed.testbed.files.trustedRoot]
    const run = await policy(argv)
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toContain('ARTIFACT_DIGEST')
  })

  it('writes over no policy that is there', async () => {
    const argv = ['init', 'app.tgz', '--bundle', 'app.json', '--trusted-root', bed.testbed.files.trustedRoot]
    expect(await policy([...argv, '--policy', 'reviewed.yaml'])).toMatchObject({ status: 2 })
    expect(readFileSync(join(bed.folder.path, 'reviewed.yaml'), 'utf8')).toBe('reviewed\n')
  })

  it('drafts from a provenance what the artifact satisfies, and another one does not', async () => {
    const { folder, signing, testbed } = bed
    const run = (argv: readonly string[], env = {}): Promise<SlsaRun> => runSlsa(argv, { cwd: folder.path, env })
    mkdirSync(join(folder.path, 'out'))
    const attest = ['attest', 'app.tgz', '--bundle-dir', 'out', ...signing]
    expect(await run(attest, testbed.jobEnvironment())).toMatchObject({ status: 0 })
    const bundle = ['--bundle', 'out/app.tgz.provenance.sigstore.json', '--trusted-root', testbed.files.trustedRoot]
    const init = await policy(['init', 'app.tgz', ...bundle, '--policy', 'draft.yaml'])
    expect(init).toMatchObject({ status: 0, stderr: '' })
    expect(init.stdout).toContain('review every line of it')
    expect(await policy(['lint', 'draft.yaml'])).toMatchObject({ status: 0, stderr: '' })
    const verify = ['verify', ...bundle, '--policy', 'draft.yaml', '--offline']
    const good = await run([...verify, 'app.tgz'])
    expect(good).toMatchObject({ status: 0, stderr: '' })
    expect(good.stdout).toContain('policy           pass')
    folder.file(
      'odd.yaml',
      readFileSync(join(folder.path, 'draft.yaml'), 'utf8').replaceAll('refs/heads/main', 'refs/heads/dev'),
    )
    const bad = await run([
      ...verify.map((word) => (word === 'draft.yaml' ? 'odd.yaml' : word)),
      'app.tgz',
      '--verbose',
    ])
    expect(bad.status).toBe(1)
    expect(bad.stdout).toContain('policy           fail')
  })
})
