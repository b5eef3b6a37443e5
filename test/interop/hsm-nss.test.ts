import { execFileSync, spawnSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { installedHostScript, listKeys, openTokenKey, parsePkcs11Uri, type TokenOptions } from '@slsa-actions/pkcs11'
import { runSlsa } from '../../packages/cli/src/testing/run-slsa.ts'
import { describeWith } from '../../packages/pkcs11/src/testing/installed.ts'
import { allGood, ECDSA, RSA_PKCS1, RSA_PSS, verdictsOfOpenssl } from './hsm/signatures.ts'

const PIN = 'correct horse'
const SOFTOKN = [
  '/usr/lib/x86_64-linux-gnu/libsoftokn3.so',
  '/usr/lib/aarch64-linux-gnu/libsoftokn3.so',
  '/usr/lib64/libsoftokn3.so',
].find(existsSync)
const hasNss = SOFTOKN !== undefined && spawnSync('certutil', ['-H']).error === undefined

let folder = ''

/** The settings of NSS are part of the URI, as p11-kit names them. */
function options(query: string, pin = PIN): TokenOptions {
  const settings = encodeURIComponent(`configdir='sql:${folder}' certPrefix='' keyPrefix='' secmod='secmod.db'`)
  const reserved = settings.replaceAll("'", '%27')
  const uri = `pkcs11:token=NSS%20Certificate%20DB;${query}?module-path=${SOFTOKN}&x-init-reserved=${reserved}`
  return { uri: parsePkcs11Uri(uri), pin: Buffer.from(pin), hostScript: installedHostScript() }
}

describeWith(hasNss, 'NSS (apt-get install libnss3 libnss3-tools)')('keys in a database of NSS', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nss-'))
    const [password, noise] = [join(folder, 'password'), join(folder, 'noise')]
    writeFileSync(password, PIN)
    writeFileSync(noise, 'no randomness is needed in a test, and this is long enough for certutil')
    const certutil = (...args: string[]) => execFileSync('certutil', args, { stdio: 'ignore' })
    certutil('-N', '-d', `sql:${folder}`, '-f', password)
    const kinds = [
      ['p256', '-k', 'ec', '-q', 'nistp256'],
      ['p384', '-k', 'ec', '-q', 'nistp384'],
      ['p521', '-k', 'ec', '-q', 'nistp521'],
      ['rsa', '-k', 'rsa', '-g', '3072'],
    ] as const
    for (const [index, [name, ...kind]] of kinds.entries()) {
      const subject = ['-n', name, '-s', `CN=${name}`, '-x', '-t', 'u,u,u', '-m', String(index + 1)]
      certutil('-S', '-d', `sql:${folder}`, '-f', password, '-z', noise, ...kind, ...subject)
    }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('have private halves without a label, as this test is there for', async () => {
    expect((await listKeys(options('type=private'))).map(({ label }) => label)).toEqual(['', '', '', ''])
  })

  it.each([
    ['p256', allGood(...ECDSA)],
    ['p384', allGood(...ECDSA)],
    ['p521', allGood(...ECDSA)],
    ['rsa', allGood(...RSA_PKCS1, RSA_PSS)],
  ])('%s is found by the label of its certificate, and openssl verifies all its schemes', async (name, expected) => {
    const key = await openTokenKey(options(`object=${name}`))
    try {
      expect(await verdictsOfOpenssl(key)).toEqual(expected)
      expect(new X509Certificate(key.certificate!).subject).toBe(`CN=${name}`)
    } finally {
      await key.close()
    }
  })

  it('slsa key init makes one, and its URI holds the settings of NSS too', async () => {
    const settings = encodeURIComponent(`configdir='sql:${folder}' certPrefix='' keyPrefix='' secmod='secmod.db'`)
    const reserved = settings.replaceAll("'", '%27')
    const uri = `pkcs11:token=NSS%20Certificate%20DB;object=made?module-path=${SOFTOKN}&x-init-reserved=${reserved}`
    const names = ['--identity', 'https://keys.example.com/release', '--issuer', 'https://keys.example.com']
    const argv = ['key', 'init', uri, '--csr', 'made.csr', ...names, '--json']
    const run = await runSlsa(argv, { cwd: folder, env: { COSIGN_PKCS11_PIN: PIN } })
    expect(run).toMatchObject({ status: 0, stderr: '' })
    const made = parsePkcs11Uri(JSON.parse(run.stdout).key)
    const key = await openTokenKey({ uri: made, pin: Buffer.from(PIN), hostScript: installedHostScript() })
    try {
      expect(await verdictsOfOpenssl(key)).toEqual(allGood(...ECDSA))
    } finally {
      await key.close()
    }
  })

  it('H02 a wrong PIN is tried once', async () => {
    const error = await openTokenKey(options('object=p256', 'wrong')).catch((thrown) => thrown)
    expect(error).toMatchObject({ code: 'PIN_INCORRECT' })
  })

  it('H01 settings that name no database are bad input', async () => {
    const { uri, ...rest } = options('object=p256')
    const error = await openTokenKey({ ...rest, uri: { ...uri, initReserved: "configdir='sql:/nonexistent'" } }).catch(
      (thrown) => thrown,
    )
    expect(error).toMatchObject({ outcome: 'bad-input' })
  })
})
