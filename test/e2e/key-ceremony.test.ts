import { execFile, execFileSync } from 'node:child_process'
import { createPublicKey, X509Certificate } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { installedHostScript, openTokenKey, parsePkcs11Uri } from '@slsa-actions/pkcs11'
import { startTestbed, type Testbed } from '@slsa-actions/testbed'
import { describeWith } from '../../packages/pkcs11/src/testing/installed.ts'
import { createSoftHsm, type SoftHsm, softHsmModule } from '../../packages/pkcs11/src/testing/soft-hsm.ts'
import { filesBelow, tracesOf } from '../support/secrets.ts'

const PIN = 'zebra Crossing+4711'
const WRONG = 'quagga Crossing+1742'
const IDENTITY = 'https://keys.example.com/release'
const ISSUER = 'https://keys.example.com'
const NAMES = ['--identity', IDENTITY, '--issuer', ISSUER]
const EKU_CODE_SIGNING = '1.3.6.1.5.5.7.3.3'
const cli = fileURLToPath(new URL('../../build/bundles/cli/slsa.mjs', import.meta.url))

let hsm: SoftHsm
let folder = ''
let testbed: Testbed

const uriOf = (object?: string): string =>
  `pkcs11:token=CI${object === undefined ? '' : `;object=${object}`}?module-path=${hsm.module}`
const at = (name: string): string => join(folder, name)

interface Run {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the bundled command line with the token; a PIN that shows in what it prints or writes is an error. */
function slsa(argv: readonly string[], pin = PIN): Promise<Run> {
  const env = {
    PATH: process.env.PATH,
    NODE_DISABLE_COMPILE_CACHE: '1',
    XDG_CACHE_HOME: `${folder}-cache`,
    SOFTHSM2_CONF: hsm.environment.SOFTHSM2_CONF,
    COSIGN_PKCS11_PIN: pin,
  }
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [cli, ...argv], { cwd: folder, env }, (error, stdout, stderr) => {
      const traces = tracesOf({ PIN, 'wrong PIN': WRONG }, { stdout, stderr, ...filesBelow(folder) })
      if (traces.length > 0) reject(new Error(traces.join('; ')))
      else resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

/** Makes a key; what `--json` tells. */
async function made(label: string, ...argv: string[]): Promise<{ key: string; fingerprint: string; files: string[] }> {
  const run = await slsa(['key', 'init', uriOf(label), '--public-key', `${label}.pub`, '--json', ...argv])
  expect([run.status, run.stderr]).toEqual([0, ''])
  return JSON.parse(run.stdout)
}

describeWith(softHsmModule !== undefined, 'slsa key with SoftHSM (apt-get install softhsm2)')('slsa key', () => {
  beforeAll(async () => {
    testbed = await startTestbed()
    hsm = createSoftHsm()
    hsm.initToken('CI', PIN)
    folder = mkdtempSync(join(tmpdir(), 'ceremony-'))
    writeFileSync(at('app.tgz'), 'the artifact')
  })
  afterAll(async () => {
    await testbed.close()
    hsm.remove()
    for (const path of [folder, `${folder}-cache`]) rmSync(path, { recursive: true, force: true })
  })

  it('makes a key of P-256 that signs by the URI that is told, and cosign.pub verifies', async () => {
    const run = await slsa(['key', 'init', uriOf('release')])
    expect([run.status, run.stderr]).toEqual([0, ''])
    const [, key = ''] = /sign with +(\S+)/.exec(run.stdout) ?? []
    expect(await slsa(['sign', 'app.tgz', '--key', key, '--bundle-dir', '.'])).toMatchObject({ status: 0 })
    const bundle = ['--bundle', 'app.tgz.sigstore.json', '--key', 'cosign.pub', '--transparency-log', 'none']
    expect(await slsa(['verify', 'app.tgz', ...bundle])).toMatchObject({ status: 0 })
  })

  it.each([
    ['P-384', 'secp384r1'],
    ['P-521', 'secp521r1'],
    ['RSA-2048', undefined],
  ])('makes a key of %s', async (kind, curve) => {
    const label = `kind-${kind}`
    await made(label, '--kind', kind)
    const { asymmetricKeyDetails } = createPublicKey(readFileSync(at(`${label}.pub`)))
    expect([asymmetricKeyDetails?.namedCurve, asymmetricKeyDetails?.modulusLength]).toEqual([
      curve,
      curve === undefined ? 2048 : undefined,
    ])
  })

  it('lists what is in the token, and that none of it can leave', async () => {
    await made('listed')
    const run = await slsa(['key', 'list', uriOf(), '--json'])
    const { keys } = JSON.parse(run.stdout)
    expect(keys).toContainEqual({
      label: 'listed',
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      kind: 'EC P-256',
      uri: expect.stringContaining('object=listed'),
      isExtractable: false,
      asksEachTime: false,
    })
  })

  it.each(['P-256', 'RSA-2048'])('writes a request of a key of %s that openssl verifies', async (kind) => {
    await made(`csr-${kind}`, '--kind', kind, '--csr', `${kind}.csr`, ...NAMES)
    const read = ['req', '-in', at(`${kind}.csr`), '-noout', '-verify', '-text']
    const text = execFileSync('openssl', read, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    expect(text).toMatch(new RegExp(`Code Signing[\\s\\S]*URI:${IDENTITY}`))
  })

  it('has an authority of openssl issue a certificate, stores it, signs with it, and its trust root verifies', async () => {
    authority()
    const { key } = await made(
      'issued',
      '--csr',
      'issued.csr',
      ...NAMES,
      '--authority',
      'ca.pem',
      '--timestamp-chain',
      timestampChain(),
      '--trusted-root',
      'issued-root.json',
    )
    const issue = ['x509', '-req', '-in', 'issued.csr', '-CA', 'ca.pem', '-CAkey', 'ca.key', '-days', '30']
    execFileSync('openssl', [...issue, '-copy_extensions', 'copyall', '-out', 'issued.pem'], {
      cwd: folder,
      stdio: 'ignore',
    })
    expect(await slsa(['key', 'certificate', uriOf('issued'), 'issued.pem'])).toMatchObject({ status: 0 })
    expect(await verdictOf(key, 'issued.pem', 'issued-root.json')).toEqual([0, 0])
  })

  it('writes a certificate that the key itself signed, and stores it beside the key', async () => {
    const { key } = await made('own', '--self-signed', 'own.pem', ...NAMES, '--days', '30')
    const certificate = new X509Certificate(readFileSync(at('own.pem')))
    expect([certificate.ca, certificate.keyUsage, certificate.subjectAltName]).toEqual([
      false,
      [EKU_CODE_SIGNING],
      `URI:${IDENTITY}`,
    ])
    expect(certificate.verify(createPublicKey(readFileSync(at('own.pub'))))).toBe(true)
    expect(certificate.validToDate.getTime() - certificate.validFromDate.getTime()).toBe(30 * 86_400_000)
    const stored = await openTokenKey({
      uri: { ...parsePkcs11Uri(key), type: 'cert' },
      pin: Buffer.from(PIN),
      hostScript: installedHostScript(),
      environment: hsm.environment,
    })
    await stored.close()
    expect(stored.certificate?.equals(certificate.raw)).toBe(true)
  })

  it.each<[string, readonly string[]]>([
    ['a label that is taken', ['taken', '--public-key', 'another.pub']],
    ['a public key that is there', ['fresh', '--public-key', 'taken.pub']],
    ['a request that is there', ['fresh', '--public-key', 'n.pub', '--csr', 'taken.pub', ...NAMES]],
    ['one file for two', ['fresh', '--public-key', 'n.pub', '--csr', 'n.pub', ...NAMES]],
  ])('overwrites nothing: %s', async (_, [label = '', ...argv]) => {
    if (!existsSync(at('taken.pub'))) await made('taken')
    const before = readFileSync(at('taken.pub'), 'utf8')
    const run = await slsa(['key', 'init', uriOf(label), ...argv])
    expect([run.status, readFileSync(at('taken.pub'), 'utf8'), existsSync(at('another.pub'))]).toEqual([
      2,
      before,
      false,
    ])
    const { keys } = JSON.parse((await slsa(['key', 'list', uriOf(), '--json'])).stdout)
    const labels = keys.map((key: { label: string }) => key.label)
    expect([labels.includes('fresh'), labels.filter((known: string) => known === 'taken').length]).toEqual([false, 1])
  })

  it.each<[string, readonly string[], string?]>([
    ['H02 a wrong PIN', [], WRONG],
    ['H03 a PIN in two lines', [], `${PIN}\n${PIN}`],
    ['a kind that is none', ['--kind', 'P-192']],
    ['a request without a name', ['--csr', 'bad.csr']],
    ['a name that is none', ['--csr', 'bad.csr', '--identity', 'release', '--issuer', ISSUER]],
    ['an issuer that is no https URL', ['--csr', 'bad.csr', '--identity', IDENTITY, '--issuer', 'http://keys']],
    ['names without a request', NAMES],
    ['a root without an authority', ['--trusted-root', 'bad-root.json', '--self-signed', 'bad.pem', ...NAMES]],
    ['an authority without a root', ['--authority', 'app.tgz']],
    ['an authority that is none', ['--authority', 'app.tgz', '--trusted-root', 'bad-root.json']],
    ['no days', ['--self-signed', 'bad.pem', ...NAMES, '--days', '0']],
  ])('S01 makes no key, and shows no PIN: %s', async (_, argv, ...[pin]) => {
    const run = await slsa(['key', 'init', uriOf('never'), '--public-key', 'never.pub', ...argv], pin)
    expect([run.status, existsSync(at('never.pub'))]).toEqual([2, false])
  })

  it('has no key of all these', async () => {
    expect((await slsa(['key', 'list', uriOf(), '--json'])).stdout).not.toContain('never')
  })

  it('says that the key stays when a file behind it cannot be written', async () => {
    const run = await slsa(['key', 'init', uriOf('stays'), '--public-key', 'nowhere/x.pub'])
    expect([run.status, run.stderr]).toEqual([
      2,
      expect.stringMatching(/the key was made before that and stays: .*object=stays/),
    ])
  })

  it('H07 stores no certificate of another key', async () => {
    await made('alone')
    authority()
    expect(await slsa(['key', 'certificate', uriOf('alone'), 'ca.pem'])).toMatchObject({ status: 2 })
  })
})

/** Signs with a certificate and a timestamp, and verifies by its names: both exit codes. */
async function verdictOf(key: string, chain: string, root: string): Promise<(number | null)[]> {
  const bundle = `${chain}.sigstore`
  const given = ['--trusted-root', root, '--timestamp-authority', `${testbed.url}/api/v1/timestamp`]
  const signed = await slsa([
    'sign',
    'app.tgz',
    '--key',
    key,
    '--certificate-chain',
    chain,
    ...given,
    '--bundle-dir',
    makeFolder(bundle),
  ])
  if (signed.status !== 0) throw new Error(signed.stderr)
  const who = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER, '--trusted-root', root]
  const verified = await slsa(['verify', 'app.tgz', '--bundle', join(bundle, 'app.tgz.sigstore.json'), ...who])
  if (verified.status !== 0) throw new Error(verified.stderr + verified.stdout)
  return [signed.status, verified.status]
}

function makeFolder(name: string): string {
  execFileSync('mkdir', ['-p', at(name)])
  return name
}

/** An authority of openssl: ca.pem and ca.key. */
function authority(): void {
  if (existsSync(at('ca.pem'))) return
  const what = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '60']
  const names = [
    '-subj',
    '/O=Example/CN=Keys',
    '-addext',
    'keyUsage=critical,keyCertSign',
    '-addext',
    'basicConstraints=critical,CA:TRUE',
  ]
  execFileSync('openssl', ['req', ...what, ...names, '-keyout', 'ca.key', '-out', 'ca.pem'], {
    cwd: folder,
    stdio: 'ignore',
  })
}

/** The chain of the testbed's timestamp authority as PEM; the name of its file. */
function timestampChain(): string {
  const root = JSON.parse(readFileSync(testbed.files.trustedRoot, 'utf8'))
  const certificates: { rawBytes: string }[] = root.timestampAuthorities[0].certChain.certificates
  const pem = certificates.map(({ rawBytes }) => new X509Certificate(Buffer.from(rawBytes, 'base64')).toString())
  writeFileSync(at('tsa.pem'), pem.join(''))
  return 'tsa.pem'
}
