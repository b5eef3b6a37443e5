import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type BundleOptions, generateKeys } from '@slsa-actions/testbed'
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
    ['a layout that is not there', ['app.tgz', ...bundle, '--layout', 'x'], '--layout: x'],
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

describe('slsa verify --key', () => {
  const keys = generateKeys()
  const pemOf = (pair: { publicKey: typeof keys.publicKey }): string =>
    String(pair.publicKey.export({ format: 'pem', type: 'spki' }))
  const root = (): string[] => ['--trusted-root', bed.testbed.files.trustedRoot]
  const byKey = (options: BundleOptions = {}): string =>
    bed.testbed.sigstore.bundle({
      content: { kind: 'message', artifact: Buffer.from('app\n') },
      keys,
      verifier: 'public-key',
      ...options,
    }).text

  beforeAll(() => {
    bed.folder.file('key.pem', pemOf(keys))
    bed.folder.file('other.pem', pemOf(generateKeys()))
    bed.folder.file('key.json', byKey())
    bed.folder.file('bare.json', byKey({ logs: [], hasTimestamp: false }))
  })

  it('verifies what the key signed, by a file, by the PEM itself and by digest alone, and names the key', async () => {
    const files = ['--bundle', 'key.json', ...root(), '--offline']
    const run = await verify(['app.tgz', '--key', 'key.pem', ...files], { preload: NO_NETWORK })
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toMatch(/key {14}sha256:[0-9a-f]{64}\n/)
    expect(await verify(['app.tgz', '--key', pemOf(keys), ...files])).toMatchObject({ status: 0 })
    const byDigest = [`sha256:${sha256('app\n')}`, '--key', 'key.pem', ...files]
    expect(await verify(byDigest)).toMatchObject({ status: 0, stderr: '' })
  })

  it.each<[string, readonly string[], number, string]>([
    ['another key', ['app.tgz', '--bundle', 'key.json', '--key', 'other.pem'], 1, '(SIGNATURE)'],
    ['another file', ['other.tgz', '--bundle', 'key.json', '--key', 'key.pem'], 1, '(ARTIFACT_DIGEST)'],
    ['a certificate', ['app.tgz', '--bundle', 'app.sigstore.json', '--key', 'key.pem'], 1, '(IDENTITY)'],
    ['a key without a log entry', ['app.tgz', '--bundle', 'bare.json', '--key', 'key.pem'], 1, '(LOG_ENTRY)'],
    ['a key that is not there', ['app.tgz', '--bundle', 'key.json', '--key', 'none.pem'], 2, '(KEY)'],
    [
      'a window that is none',
      ['app.tgz', '--bundle', 'key.json', '--key', 'key.pem', '--key-validity', 'x'],
      2,
      '(INPUT)',
    ],
  ])('A23 refuses %s', async (_, argv, status, code) => {
    const run = await verify([...argv, ...root()])
    expect(run.status).toBe(status)
    expect(run.stdout + run.stderr).toContain(code)
  })

  it('needs no log entry where none is demanded, and no window that is over', async () => {
    const argv = ['app.tgz', '--bundle', 'bare.json', '--key', 'key.pem', '--transparency-log', 'none', '--offline']
    expect(await verify(argv)).toMatchObject({ status: 0, stderr: '' })
    const over = ['--key-validity', '2020-01-01T00:00:00Z/2020-02-01T00:00:00Z']
    expect(await verify(['app.tgz', '--bundle', 'key.json', '--key', 'key.pem', ...root(), ...over])).toMatchObject({
      status: 1,
    })
  })

  it('never prints a private key that was given for a public one', async () => {
    const secret = String(keys.privateKey.export({ format: 'pem', type: 'pkcs8' }))
    bed.folder.file('private.pem', secret)
    for (const given of ['private.pem', secret]) {
      const run = await verify(['app.tgz', '--bundle', 'key.json', '--key', given, ...root()])
      expect(run.status).toBe(2)
      expect(run.stdout + run.stderr).not.toContain(secret.split('\n')[1])
    }
  })
})

describe('slsa verify --vsa', () => {
  const SUMMARY = ['--verifier-id', 'https://verifier.example/v1', '--resource-uri', 'pkg:generic/app']
  const made = ['--bundle', 'attested/app.tgz.provenance.sigstore.json']
  const files = (dir: string): string[] => readdirSync(join(bed.folder.path, dir))
  const asJob = (argv: readonly string[]): Promise<SlsaRun> => verify(argv, { env: bed.testbed.jobEnvironment() })
  const signed = (dir: string): string[] => ['--vsa', 'signed', ...SUMMARY, '--bundle-dir', dir]

  beforeAll(async () => {
    for (const dir of ['attested', 'summary', 'nobody', 'refused']) mkdirSync(join(bed.folder.path, dir))
    const attest = ['attest', 'app.tgz', '--bundle-dir', 'attested', ...bed.signing]
    const cwd = bed.folder.path
    expect(await runSlsa(attest, { cwd, env: bed.testbed.jobEnvironment() })).toMatchObject({ status: 0 })
    const root = ['--trusted-root', bed.testbed.files.trustedRoot]
    const init = ['policy', 'init', 'app.tgz', ...made, ...root, '--policy', 'policy.yaml']
    expect(await runSlsa(init, { cwd })).toMatchObject({ status: 0 })
  })

  it('signed is signed by the job, and verifies as what it is', async () => {
    const run = await asJob(['app.tgz', ...made, '--policy', 'policy.yaml', ...signed('summary'), ...bed.signing])
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toMatch(/VSA {14}\S+\.vsa\.sigstore\.json/)
    const [name = ''] = files('summary')
    const type = ['--predicate-type', 'https://slsa.dev/verification_summary/v1']
    const again = await verify(['app.tgz', '--bundle', join('summary', name), ...bed.who, ...type, '--offline'])
    expect(again).toMatchObject({ status: 0, stderr: '' })
    const other = await verify(['other.tgz', '--bundle', join('summary', name), ...bed.who, ...type])
    expect(other.status).toBe(1)
  })

  it('signed ends with 2 where there is nobody to sign as, and leaves nothing', async () => {
    const run = await verify(['app.tgz', ...made, '--policy', 'policy.yaml', ...signed('nobody'), ...bed.signing])
    expect([run.status, files('nobody')]).toEqual([2, []])
    expect(run.stdout + run.stderr).toContain('ID_TOKEN')
  })

  it('signed signs nothing about what is refused', async () => {
    const before = bed.testbed.requests.length
    const argv = ['other.tgz', ...made, '--policy', 'policy.yaml', ...signed('refused'), ...bed.signing]
    expect([(await asJob(argv)).status, files('refused')]).toEqual([1, []])
    expect(bed.testbed.requests.slice(before)).toEqual([])
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
