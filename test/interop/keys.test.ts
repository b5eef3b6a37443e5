import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startTestbed, type Testbed } from '@slsa-actions/testbed'
import { type Folder, openFolder, runSlsa, type SlsaRun } from '../../packages/cli/src/testing/run-slsa.ts'
import { peerPath, type Ran, run } from './peers.ts'
import { startRealSigstore } from './real-sigstore.ts'

const PASSWORD = 'interop password'
let testbed: Testbed
let folder: Folder

beforeAll(async () => {
  testbed = await startTestbed()
  folder = openFolder()
  folder.file('app.tgz', 'the artifact\n')
  folder.file('predicate.json', '{"ok":true}')
  // Neither log nor timestamp authority: keys alone.
  const alone = testbed.sigstore.signingConfig({ rekor: 'none', hasTsa: false })
  folder.file('alone.json', JSON.stringify(alone))
})
afterAll(async () => {
  await testbed?.close()
  folder?.remove()
})

const at = (name: string): string => join(folder.path, name)

function slsa(argv: readonly string[]): Promise<SlsaRun> {
  return runSlsa(argv, { cwd: folder.path, env: { COSIGN_PASSWORD: PASSWORD } })
}

function cosign(argv: readonly string[]): Promise<Ran> {
  const env = { HOME: folder.path, TUF_ROOT: at('.sigstore/root'), COSIGN_PASSWORD: PASSWORD }
  return run(peerPath('cosign'), argv, { env, cwd: folder.path })
}

/** Makes a key pair `name.key`, `name.pub` with cosign, of its own or of a key that it imports. */
async function keyPair(name: string, imported?: KeyObject): Promise<void> {
  if (imported !== undefined) folder.file(`${name}.pem`, String(imported.export({ format: 'pem', type: 'pkcs8' })))
  const argv = imported === undefined ? ['generate-key-pair'] : ['import-key-pair', '--key', `${name}.pem`]
  const made = await cosign([...argv, '--output-key-prefix', name])
  if (made.code !== 0) throw new Error(made.output)
}

const KEYS: readonly (readonly [string, () => KeyObject | undefined])[] = [
  ['generated', () => undefined],
  ['P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey],
  ['RSA-2048', () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey],
  ['RSA-4096', () => generateKeyPairSync('rsa', { modulusLength: 4096 }).privateKey],
]

describe.each(KEYS)('a key pair of cosign, %s', (name, make) => {
  beforeAll(async () => {
    await keyPair(name, make())
    mkdirSync(at(`bundles-${name}`))
  })
  const trust = (): string[] => ['--trusted-root', testbed.files.trustedRoot]

  it.each([
    ['alone', () => [] as string[], ['--insecure-ignore-tlog=true'], ['--transparency-log', 'none']],
    ['with log and time', () => ['--signing-config', testbed.files.signingConfig, ...trust()], [], []],
  ])('%s: cosign verifies what slsa signed', async (kind, signing, ignored, none) => {
    const dir = `bundles-${name}/${kind.split(' ')[0]}`
    mkdirSync(at(dir))
    const key = ['--key', `${name}.key`, '--bundle-dir', dir, ...signing()]
    expect(await slsa(['sign', 'app.tgz', ...key])).toMatchObject({ status: 0, stderr: '' })
    const bundle = ['--bundle', `${dir}/app.tgz.sigstore.json`]
    const verify = ['verify-blob', 'app.tgz', ...bundle, '--key', `${name}.pub`, ...trust(), ...ignored]
    expect(await cosign(verify)).toMatchObject({ code: 0, output: expect.stringContaining('Verified OK') })
    expect(
      await slsa(['verify', 'app.tgz', ...bundle, '--key', `${name}.pub`, ...(none.length > 0 ? none : trust())]),
    ).toMatchObject({ status: 0 })
    folder.file('other.tgz', 'another artifact\n')
    expect((await cosign(['verify-blob', 'other.tgz', ...verify.slice(2)])).code).not.toBe(0)
  })

  it('cosign verifies what slsa attested', async () => {
    const type = 'https://example.com/review/v1'
    const predicate = ['--predicate-type', type, '--predicate-path', 'predicate.json']
    const dir = `bundles-${name}`
    expect(await slsa(['attest', 'app.tgz', '--key', `${name}.key`, '--bundle-dir', dir, ...predicate])).toMatchObject({
      status: 0,
    })
    const verify = [
      ...['verify-blob-attestation', 'app.tgz', '--bundle', `${dir}/app.tgz.review.sigstore.json`],
      ...['--key', `${name}.pub`, '--type', type, ...trust(), '--insecure-ignore-tlog=true'],
    ]
    expect(await cosign(verify)).toMatchObject({ code: 0, output: expect.stringContaining('Verified OK') })
  })

  it('slsa verifies what cosign signed, and names the key in the same way', async () => {
    const bundle = `bundles-${name}/cosign.json`
    const sign = ['sign-blob', 'app.tgz', '--key', `${name}.key`, '--bundle', bundle, '--yes']
    expect(await cosign([...sign, '--signing-config', 'alone.json', ...trust()])).toMatchObject({ code: 0 })
    const verify = ['verify', 'app.tgz', '--bundle', bundle, '--key', `${name}.pub`, '--transparency-log', 'none']
    expect(await slsa(verify)).toMatchObject({ status: 0 })
    const der = createPublicKey(readFileSync(at(`${name}.pub`))).export({ format: 'der', type: 'spki' })
    const hint = createHash('sha256').update(der).digest('base64')
    expect(JSON.parse(readFileSync(at(bundle), 'utf8')).verificationMaterial.publicKey).toEqual({ hint })
  })
})

describe('keys that cosign 3.1.3 does not verify', () => {
  it('P-384: slsa signs over sha384, and openssl verifies it', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' })
    folder.file('p384.pem', String(privateKey.export({ format: 'pem', type: 'pkcs8' })))
    folder.file('p384.pub', String(publicKey.export({ format: 'pem', type: 'spki' })))
    mkdirSync(at('p384'))
    expect(await slsa(['sign', 'app.tgz', '--key', 'p384.pem', '--bundle-dir', 'p384'])).toMatchObject({ status: 0 })
    const { messageSignature } = JSON.parse(readFileSync(at('p384/app.tgz.sigstore.json'), 'utf8'))
    writeFileSync(at('p384.sig'), Buffer.from(messageSignature.signature, 'base64'))
    const openssl = await run(
      'openssl',
      ['dgst', '-sha384', '-verify', 'p384.pub', '-signature', 'p384.sig', 'app.tgz'],
      { cwd: folder.path },
    )
    expect(openssl.output).toContain('Verified OK')
  })
})

describe('real Rekor v2 and a real timestamp authority', () => {
  it('take keys of each kind that we send them, for signatures and attestations', async () => {
    const real = await startRealSigstore(at('real'), testbed.issuer, 'https://github.com')
    try {
      const kinds: Readonly<Record<string, KeyObject>> = {
        p256: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
        p384: generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey,
        p521: generateKeyPairSync('ec', { namedCurve: 'P-521' }).privateKey,
        rsa2048: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
        rsa3072: generateKeyPairSync('rsa', { modulusLength: 3072 }).privateKey,
      }
      for (const [name, key] of Object.entries(kinds)) {
        folder.file(`real-${name}.pem`, String(key.export({ format: 'pem', type: 'pkcs8' })))
        folder.file(`real-${name}.pub`, String(createPublicKey(key).export({ format: 'pem', type: 'spki' })))
        const dir = `real-${name}`
        mkdirSync(at(dir))
        const root = ['--trusted-root', real.trustedRoot]
        const signer = [
          '--key',
          `real-${name}.pem`,
          '--bundle-dir',
          dir,
          '--signing-config',
          real.signingConfig,
          ...root,
        ]
        const predicate = ['--predicate-type', 'https://example.com/review/v1', '--predicate', '{}']
        expect(await slsa(['sign', 'app.tgz', ...signer])).toMatchObject({ status: 0, stderr: '' })
        expect(await slsa(['attest', 'app.tgz', ...predicate, ...signer])).toMatchObject({ status: 0, stderr: '' })
        for (const bundle of ['app.tgz.sigstore.json', 'app.tgz.review.sigstore.json']) {
          const verify = ['verify', 'app.tgz', '--bundle', `${dir}/${bundle}`, '--key', `real-${name}.pub`, ...root]
          expect(await slsa(verify)).toMatchObject({ status: 0 })
        }
      }
    } finally {
      await real.close()
    }
  })
})
