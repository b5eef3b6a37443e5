import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { generateKeys } from '@slsa-actions/testbed'
import { schemaErrors } from '../../../../test/support/schemas.ts'
import { IDENTITY, sha256, useBed } from '../testing/bed.ts'
import { runSlsa, type SlsaRun } from '../testing/run-slsa.ts'

const bed = useBed()
const NO_NETWORK = new URL('../testing/no-network.mjs', import.meta.url).href

/** A bundle with a plain signature over the text, by the job of the testbed. */
function signatureOver(text: string): string {
  return bed.testbed.sigstore.bundle({ content: { kind: 'message', artifact: Buffer.from(text) } }).text
}

beforeAll(() => {
  const { folder } = bed
  folder.file('app.tgz', 'app\n')
  folder.file('other.tgz', 'other\n')
  folder.file('app.sigstore.json', signatureOver('app\n'))
  folder.file('bad.json', '{"mediaType":')
})

function verify(argv: readonly string[], options: Parameters<typeof runSlsa>[1] = {}): Promise<SlsaRun> {
  return runSlsa(['verify', ...argv], { cwd: bed.folder.path, ...options })
}

const bundle = ['--bundle', 'app.sigstore.json']

describe('slsa verify', () => {
  it('ends with 0 and tells who signed what', async () => {
    const run = await verify(['app.tgz', ...bundle, ...bed.who])
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toContain('verified: app.tgz')
    expect(run.stdout).toContain(IDENTITY)
    expect(run.stdout).toContain('not demanded     source-repository')
  })

  it('verifies by digest alone, as cosign does', async () => {
    const run = await verify([`sha256:${sha256('app\n')}`, ...bundle, ...bed.who])
    expect(run).toMatchObject({ status: 0, stderr: '' })
  })

  it("takes cosign's pattern options, which must match the whole name", async () => {
    const rest = [
      'app.tgz',
      ...bundle,
      '--certificate-oidc-issuer-regexp',
      '.*',
      '--trusted-root',
      bed.testbed.files.trustedRoot,
    ]
    expect(await verify([...rest, '--certificate-identity-regexp', 'https://github.com/acme/app/.*'])).toMatchObject({
      status: 0,
    })
    expect(await verify([...rest, '--certificate-identity-regexp', 'acme/app'])).toMatchObject({ status: 1 })
  })

  it('is refused with 1 for another file, and says why', async () => {
    const run = await verify(['other.tgz', ...bundle, ...bed.who])
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('refused: other.tgz')
    expect(run.stdout).toContain('(ARTIFACT_DIGEST)')
  })

  it('is refused as a whole when one of several is', async () => {
    const run = await verify(['app.tgz', 'other.tgz', ...bundle, ...bed.who])
    expect(run.status).toBe(1)
    expect(run.stdout).toContain('1 of 2 artifacts verified')
  })

  it('is refused for another signer', async () => {
    const who = bed.who.map((word) => (word === IDENTITY ? IDENTITY.replace('main', 'dev') : word))
    expect(await verify(['app.tgz', ...bundle, ...who])).toMatchObject({ status: 1 })
  })

  it.each([
    ['nothing to verify', [], 'nothing to verify is named'],
    ['a file that is not there', ['none.tgz'], 'there is no such file'],
    ['a pattern that the shell left alone', ['*.zip'], 'give patterns with --files'],
    ['a digest that is none', ['sha256:xyz'], 'is no digest'],
    ['a bundle that is no JSON', ['app.tgz', '--bundle', 'bad.json'], 'bad.json'],
    ['a bundle that is not there', ['app.tgz', '--bundle', 'none.json'], 'none.json'],
    ['no bundle and nobody to ask', ['app.tgz'], 'nothing tells where the bundles are'],
    ['what is not there yet', ['app.tgz', ...bundle, '--layout', 'x'], '--layout: '],
    ['places that need the network', ['app.tgz', '--offline', '--bundle-from', 'github'], '--offline'],
    ['a file for the result in no folder', ['app.tgz', ...bundle, '--output', 'none/x.json'], '--output: none/x.json'],
  ])('ends with 2 for %s', async (_what, argv, words) => {
    const run = await verify([...argv, ...bed.who])
    expect(run.status).toBe(2)
    expect(run.stdout + run.stderr).toContain(words)
    expect(run.stdout + run.stderr).not.toMatch(/^\s+at .*:\d+/m)
  })

  it('B01 ends with 2 when nobody is demanded', async () => {
    const run = await verify(['app.tgz', ...bundle, '--trusted-root', bed.testbed.files.trustedRoot])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('EXPECTATION')
  })

  it('ends with 3 when the service that has the bundles does not answer', async () => {
    const argv = ['app.tgz', '--source-repository', 'acme/app', '--timeout', '2', ...bed.who]
    const run = await verify(argv, { env: { GITHUB_API_URL: 'http://127.0.0.1:9' } })
    expect(run.status).toBe(3)
    expect(run.stdout + run.stderr).toContain('undecided')
  })

  it('verifies a folder, whose bundles are no artifacts', async () => {
    const dist = join(bed.folder.path, 'dist')
    mkdirSync(dist)
    bed.folder.file('dist/a.txt', 'app\n')
    bed.folder.file('dist/a.txt.sigstore.json', signatureOver('app\n'))
    const argv = ['dist', '--bundle-from', 'file', '--bundle-dir', 'dist', ...bed.who]
    expect(await verify(argv)).toMatchObject({ status: 0, stderr: '' })
    bed.folder.file('dist/b.txt', 'unsigned\n')
    expect(await verify(argv)).toMatchObject({ status: 1 })
  })

  it('takes one line for each of many files that are verified, and all for one that is not', async () => {
    mkdirSync(join(bed.folder.path, 'many'))
    for (let index = 0; index < 25; index += 1) bed.folder.file(`many/${index}.txt`, 'app\n')
    const argv = ['many', '--bundle', 'app.sigstore.json', ...bed.who]
    const good = await verify(argv)
    expect(good).toMatchObject({ status: 0, stderr: '' })
    expect(good.stdout).not.toContain('  digest')
    bed.folder.file('many/7.txt', 'bad\n')
    const bad = await verify(argv)
    expect(bad.status).toBe(1)
    expect(bad.stdout).toContain('refused: 7.txt\n  digest')
    expect(bad.stdout).toContain('24 of 25 artifacts verified')
  })

  it.each(['a[1]b.tgz', 'a,b "c".tgz', '#a.tgz', '!a.tgz', '*.tgz', 'a\\b.tgz', ' a.tgz'])(
    'takes the name of a file as it stands: %s',
    async (name) => {
      bed.folder.file(name, 'app\n')
      const run = await verify(['--json', ...bundle, ...bed.who, '--', name])
      expect(run).toMatchObject({ status: 0, stderr: '' })
      const { artifacts } = JSON.parse(run.stdout) as { artifacts: { subject: { name: string } }[] }
      expect(artifacts.map(({ subject }) => subject.name)).toEqual([name])
    },
  )

  it('prints the result alone as JSON, and writes the same into a file', async () => {
    const run = await verify(['app.tgz', ...bundle, ...bed.who, '--json', '--output', 'result.json'])
    expect(JSON.parse(run.stdout)).toMatchObject({ version: 1, action: 'verify', outcome: 'verified' })
    expect(schemaErrors('verify', JSON.parse(run.stdout))).toEqual([])
    expect(JSON.parse(readFileSync(join(bed.folder.path, 'result.json'), 'utf8'))).toEqual(JSON.parse(run.stdout))
  })

  it('prints JSON for a failure before anything was looked at, too', async () => {
    const run = await verify(['none.tgz', ...bed.who, '--json'])
    expect(run.status).toBe(2)
    expect(JSON.parse(run.stdout)).toMatchObject({ outcome: 'bad-input', failure: { code: 'ARGUMENT' } })
  })

  it('S13 lets nothing of a certificate reach the terminal but text', async () => {
    const san = `${IDENTITY}\u001b[2J\u001b]8;;https://evil.example\u0007click\u009b2J`
    const made = bed.testbed.sigstore.bundle({
      content: { kind: 'message', artifact: Buffer.from('app\n') },
      keys: generateKeys(),
      issue: { san },
    })
    bed.folder.file('escape.json', made.text)
    for (const more of [[], ['--json'], ['--verbose']]) {
      const run = await verify(['app.tgz', '--bundle', 'escape.json', ...bed.who, ...more])
      expect(run.status).toBe(1)
      expect(run.stdout + run.stderr).not.toMatch(/[\u001b\u0007\u009b]/)
    }
  })

  it('changes no verdict for a reader that goes away', async () => {
    const run = await verify(['other.tgz', ...bundle, ...bed.who], { closesStdout: true })
    expect(run.status).toBe(1)
  })
})

describe('what verify says beyond who signed', () => {
  it('shows the level of a provenance, and is refused below the demanded one', async () => {
    const dir = ['--bundle-dir', 'provenance', '--signing-config', bed.testbed.files.signingConfig]
    mkdirSync(join(bed.folder.path, 'provenance'))
    const signing = ['attest', 'app.tgz', ...dir, '--trusted-root', bed.testbed.files.trustedRoot]
    const env = bed.testbed.jobEnvironment()
    expect(await runSlsa(signing, { cwd: bed.folder.path, env })).toMatchObject({ status: 0 })
    const argv = ['app.tgz', '--bundle', 'provenance/app.tgz.provenance.sigstore.json', ...bed.who]
    const good = await verify([...argv, '--minimum-level', '1', '--report-path', 'report.html'])
    expect(good).toMatchObject({ status: 0, stderr: '' })
    expect(good.stdout).toMatch(/SLSA level {7}Build L[12]: /)
    expect(good.stdout).toMatch(/report {11}\S+report\.html/)
    expect(await verify([...argv, '--minimum-level', '3'])).toMatchObject({ status: 1 })
    expect(await verify([...argv, '--minimum-level', '4'])).toMatchObject({ status: 2 })
  })

  it('ends with 2 for a policy that is none', async () => {
    bed.folder.file('odd.yaml', 'version: 1\nrule: []\n')
    const run = await verify(['app.tgz', ...bundle, ...bed.who, '--policy', 'odd.yaml'])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('odd.yaml')
  })
})

describe('slsa verify --offline', () => {
  it('N18 verifies and opens no socket', async () => {
    const run = await verify(['app.tgz', ...bundle, ...bed.who, '--offline'], { preload: NO_NETWORK })
    expect(run).toMatchObject({ status: 0, stderr: '' })
  })

  it('N18 asks nobody for a root that is not at hand', async () => {
    const argv = ['app.tgz', ...bundle, '--offline', ...bed.who.slice(0, 4)]
    const run = await verify(argv, { preload: NO_NETWORK, env: { XDG_CACHE_HOME: bed.folder.path } })
    expect([1, 3]).toContain(run.status)
    expect(run.stderr).not.toContain('SOCKET')
  })

  it('N18 is seen by a guard that works: without it a socket is wanted', async () => {
    const argv = ['app.tgz', '--source-repository', 'acme/app', '--timeout', '1', ...bed.who]
    const run = await verify(argv, { preload: NO_NETWORK })
    expect(run.status).toBe(3)
    expect(run.stderr).toContain('SOCKET')
  })
})
