import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startTestbed, type Testbed } from '@slsa-actions/testbed'
import { type ImageJob, openImageJob, SIGNATURE } from './image-job.ts'
import { peerPath, type Ran, run } from './peers.ts'
import { PLAIN_REGISTRY } from './registries.ts'

const LEGACY = '--new-bundle-format=false'
const TYPE = 'https://example.com/review/v1'
const PASSWORD = 'open sesame'
/** Nobody logs what these keys sign. */
const NO_LOG = '--insecure-ignore-tlog'

let testbed: Testbed
let folder: string
let here: ImageJob
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'))
  testbed = await startTestbed()
  here = await openImageJob(PLAIN_REGISTRY, testbed, { ...testbed.files, hasCtLog: true }, folder)
})
afterAll(async () => {
  await here?.close()
  await testbed?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Writes a key pair into the workspace; paths of private and public key. */
function keyFiles(name: string, { privateKey, publicKey }: { privateKey: KeyObject; publicKey: KeyObject }): string[] {
  return [
    here.job.file(`${name}.key`, privateKey.export({ type: 'pkcs8', format: 'pem' })),
    here.job.file(`${name}.pub`, publicKey.export({ type: 'spki', format: 'pem' })),
  ]
}

const keyOnly = { 'signing-config': '', 'trusted-root': '' }
const verdictByKey = (image: string, key: string, inputs: Record<string, string> = {}): Promise<string> =>
  here.verdict(image, {
    ...keyOnly,
    key,
    'certificate-identity': '',
    'certificate-oidc-issuer': '',
    'transparency-log': 'none',
    ...inputs,
  })

describe.each([
  ['ECDSA P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), 'sha256'],
  ['ECDSA P-384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' }), 'sha384'],
  ['RSA 3072', () => generateKeyPairSync('rsa', { modulusLength: 3072 }), 'sha256'],
])('an image signed with a key of %s, as bundle and as tags', (name, make, digest) => {
  let image: string
  let publicKey: string
  let otherKey: string
  beforeAll(async () => {
    const slug = name.replace(/\W/g, '').toLowerCase()
    const [key = '', own = ''] = keyFiles(slug, make())
    const [, other = ''] = keyFiles(`${slug}-other`, make())
    publicKey = own
    otherKey = other
    image = await here.image(`acme/${slug}`)
    const inputs = { ...keyOnly, key, images: image, 'registry-format': 'both' }
    await here.done('sign', inputs)
    await here.done('attest', { ...inputs, 'predicate-type': TYPE, predicate: '{"ok":true}' })
  })

  const withKey = (command: string, key: string, ...more: string[]): Promise<Ran> =>
    here.cosign(command, '--key', key, NO_LOG, '--signature-digest-algorithm', digest, ...more, image)

  it('cosign verify accepts the tag .sig, and refuses another key', async () => {
    expect((await withKey('verify', publicKey, LEGACY)).code).toBe(0)
    expect((await withKey('verify', otherKey, LEGACY)).code).not.toBe(0)
  })

  it('cosign verify-attestation accepts the tag .att, and refuses another key', async () => {
    expect((await withKey('verify-attestation', publicKey, LEGACY, '--type', TYPE)).code).toBe(0)
    expect((await withKey('verify-attestation', otherKey, LEGACY, '--type', TYPE)).code).not.toBe(0)
  })

  it('cosign verify accepts the bundle, and refuses another key', async () => {
    expect((await withKey('verify', publicKey)).code).toBe(0)
    expect((await withKey('verify', otherKey)).code).not.toBe(0)
  })

  it('verify accepts, and refuses another key', async () => {
    expect([
      await verdictByKey(image, publicKey, { 'predicate-type': SIGNATURE }),
      await verdictByKey(image, publicKey, { 'predicate-type': TYPE }),
      await verdictByKey(image, otherKey),
    ]).toEqual(['verified', 'verified', expect.stringMatching(/^refused/)])
  })
})

describe('a key pair of cosign', () => {
  let publicKey: string
  let privateKey: string
  const asCosign = (...args: string[]): Promise<Ran> =>
    run(peerPath('cosign'), args, { cwd: here.job.workspace, env: { HOME: folder, COSIGN_PASSWORD: PASSWORD } })

  beforeAll(async () => {
    await asCosign('generate-key-pair')
    publicKey = join(here.job.workspace, 'cosign.pub')
    privateKey = join(here.job.workspace, 'cosign.key')
    expect(readFileSync(privateKey, 'utf8')).toContain('ENCRYPTED')
  })

  it('signs with the suite, and cosign verifies', async () => {
    const image = await here.image('acme/theirs')
    const ran = await here.job.step(
      'sign',
      { ...keyOnly, key: privateKey, pin: PASSWORD, images: image, 'registry-format': 'both' },
      { secrets: [PASSWORD] },
    )
    expect([ran.exitCode, ran.outputs.outcome]).toEqual([0, 'verified'])
    for (const form of [LEGACY, '--new-bundle-format=true']) {
      expect((await here.cosign('verify', '--key', publicKey, NO_LOG, form, image)).code).toBe(0)
    }
  })

  it.each([
    ['as bundle', ['--signing-config', 'no-services.json']],
    ['as tags', ['--use-signing-config=false', LEGACY, '--tlog-upload=false']],
  ])('signs with cosign, and verify accepts it: %s', async (form, flags) => {
    expect((await asCosign('signing-config', 'create', '--out', 'no-services.json')).code).toBe(0)
    const image = await here.image(`acme/${form.replace(' ', '-')}`)
    const signed = await asCosign('sign', '--yes', '--key', privateKey, ...flags, image)
    expect(signed).toEqual(expect.objectContaining({ code: 0 }))
    const [, other = ''] = keyFiles('stranger', generateKeyPairSync('ec', { namedCurve: 'P-256' }))
    expect([
      await verdictByKey(image, publicKey, { 'predicate-type': SIGNATURE }),
      await verdictByKey(image, other),
      await verdictByKey(image, publicKey, { 'predicate-type': TYPE }),
    ]).toEqual(['verified', expect.stringMatching(/^refused/), expect.stringMatching(/^refused/)])
  })
})
