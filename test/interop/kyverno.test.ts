import { execFileSync } from 'node:child_process'
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startTestbed, type Testbed } from '@slsa-actions/testbed'
import { describeWith } from '../../packages/pkcs11/src/testing/installed.ts'
import { createSoftHsm, SOFT_HSM_PIN, type SoftHsm, softHsmModule } from '../../packages/pkcs11/src/testing/soft-hsm.ts'
import { type ImageJob, openImageJob } from './image-job.ts'
import {
  type Attestor,
  admission,
  clusterIdentity,
  clusterKey,
  clusterPolicy,
  type ImageDemand,
  imageValidatingPolicy,
  keyAttestor,
  keylessAttestor,
} from './kyverno.ts'
import { PLAIN_REGISTRY } from './registries.ts'

/** Nothing of a Sigstore. */
const KEY_ONLY = { 'signing-config': '', 'trusted-root': '' }
/** Of a Sigstore only who the job is. */
const UNWITNESSED = { 'transparency-log': 'none', 'timestamp-authority': 'none' }
/** Why Kyverno says that it denied. */
const WHY = {
  otherKey: expect.stringMatching(/^denied: signature missing; .*could not verify envelope/),
  otherKeyAttested: expect.stringMatching(/^denied: provenance missing; .*could not verify envelope/),
  otherIdentity: expect.stringMatching(/^denied: signature missing; .*expected SAN value/),
  otherIssuer: expect.stringMatching(/^denied: signature missing; .*expected issuer value/),
  nothing: expect.stringMatching(/^denied: signature missing; .*no signatures found/),
  otherBuilder: expect.stringMatching(/^denied: wrong builder/),
} as const

let testbed: Testbed
let folder: string
let here: ImageJob
let unsigned: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kyverno-'))
  testbed = await startTestbed()
  here = await openImageJob(PLAIN_REGISTRY, testbed, { ...testbed.files, hasCtLog: true }, folder)
  unsigned = await here.image('acme/unsigned')
})
afterAll(async () => {
  await here?.close()
  await testbed?.close()
  rmSync(folder, { recursive: true, force: true })
})

const pemOf = (key: KeyObject): string => String(key.export({ type: 'spki', format: 'pem' }))
const freshKey = (): { privateKey: KeyObject; publicKey: KeyObject } =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' })
const keyFile = (name: string, key: KeyObject): string =>
  here.job.file(name, key.export({ type: 'pkcs8', format: 'pem' }))

const verdict = (image: string, demand: ImageDemand): Promise<string> =>
  admission(imageValidatingPolicy(here.registry.host, demand), image, folder)

describe('an image that a key of P-256 signed and attested, in Kyverno', () => {
  const key = freshKey()
  const attestor = keyAttestor(pemOf(key.publicKey))
  const other = keyAttestor(pemOf(freshKey().publicKey))
  let image: string
  beforeAll(async () => {
    image = await here.image('acme/keyed')
    const inputs = { key: keyFile('keyed.key', key.privateKey), images: image, 'registry-format': 'both' }
    await here.done('sign', { ...KEY_ONLY, ...inputs })
    await here.done('build-provenance', { ...UNWITNESSED, ...inputs })
  })

  it('is admitted by an ImageValidatingPolicy for signature, provenance and builder', async () => {
    expect(await verdict(image, { attestor, signature: true, builder: here.identity.san })).toBe('admitted')
  })

  it.each<[string, () => [string, ImageDemand], keyof typeof WHY]>([
    ['another key', () => [image, { attestor: other, signature: true }], 'otherKey'],
    ['no signature', () => [unsigned, { attestor, signature: true }], 'nothing'],
    ['another key for the provenance', () => [image, { attestor: other, builder: 'x' }], 'otherKeyAttested'],
    ['another builder', () => [image, { attestor, builder: `${here.identity.san}x` }], 'otherBuilder'],
  ])('is denied by one with %s', async (_, make, expected) => {
    expect(await verdict(...make())).toEqual(WHY[expected])
  })

  it.each(['SigstoreBundle', 'Cosign'] as const)(
    'is admitted by a ClusterPolicy of type %s, and denied with another key, builder, and no signature',
    async (type) => {
      const { host } = here.registry
      const verdictOf = (name: string, publicKey: KeyObject, builder?: string): Promise<string> => {
        const demand = { type, attestor: clusterKey(pemOf(publicKey)), ...(builder === undefined ? {} : { builder }) }
        return admission(clusterPolicy(host, demand), name, folder)
      }
      expect([
        await verdictOf(image, key.publicKey),
        await verdictOf(image, key.publicKey, here.identity.san),
        await verdictOf(image, freshKey().publicKey),
        await verdictOf(image, key.publicKey, `${here.identity.san}x`),
        await verdictOf(unsigned, key.publicKey),
      ]).toEqual(['admitted', 'admitted', ...Array(3).fill(expect.stringMatching(/^denied: /))])
    },
  )
})

describeWith(softHsmModule !== undefined, 'SoftHSM (apt-get install softhsm2 opensc)')(
  'an image that a key in SoftHSM signed, in Kyverno',
  () => {
    let hsm: SoftHsm
    afterAll(() => hsm?.remove())

    it('is admitted by the public key that hsm-sign tells, and denied by another', async () => {
      hsm = createSoftHsm()
      hsm.initToken('CI')
      const generate = ['--keypairgen', '--key-type', 'EC:prime256v1', '--label', 'release']
      execFileSync('pkcs11-tool', ['--module', hsm.module, '--login', '--pin', SOFT_HSM_PIN, ...generate], {
        env: hsm.environment,
        stdio: 'ignore',
      })
      const image = await here.image('acme/hsm')
      const key = `pkcs11:token=CI;object=release?module-path=${hsm.module}`
      const ran = await here.job.step(
        'hsm-sign',
        { ...KEY_ONLY, key, pin: SOFT_HSM_PIN, images: image },
        { secrets: [SOFT_HSM_PIN], env: { SOFTHSM2_CONF: hsm.environment.SOFTHSM2_CONF ?? '' } },
      )
      expect(ran.outputs.outcome).toBe('verified')
      const told = createPublicKey(ran.outputs['public-key'] ?? '')
      expect([
        await verdict(image, { attestor: keyAttestor(pemOf(told)), signature: true }),
        await verdict(image, { attestor: keyAttestor(pemOf(freshKey().publicKey)), signature: true }),
      ]).toEqual(['admitted', WHY.otherKey])
    })
  },
)

describe('an image that a job signed and attested keyless, in Kyverno', () => {
  let image: string
  beforeAll(async () => {
    image = await here.image('acme/keyless')
    await here.done('sign', { images: image })
    await here.done('build-provenance', { images: image })
  })

  /** The attestor of the job's identity, or of another one, under the root of the TUF repository. */
  function attestor(changes: Partial<ImageJob['identity']> = {}): Attestor {
    const tuf = { mirror: testbed.tufMirror, rootFile: testbed.files.tufRoot }
    return keylessAttestor({ ...here.identity, ...changes }, tuf)
  }

  it('is admitted with the root of a TUF repository, log and certificate log checked', async () => {
    expect(await verdict(image, { attestor: attestor(), signature: true, builder: here.identity.san })).toBe('admitted')
  })

  it.each<[string, () => [string, ImageDemand], keyof typeof WHY]>([
    [
      'another identity',
      () => [image, { attestor: attestor({ san: `${here.identity.san}x` }), signature: true }],
      'otherIdentity',
    ],
    [
      'another issuer',
      () => [image, { attestor: attestor({ issuer: `${here.identity.issuer}x` }), signature: true }],
      'otherIssuer',
    ],
    ['no signature', () => [unsigned, { attestor: attestor(), signature: true }], 'nothing'],
    ['another builder', () => [image, { attestor: attestor(), builder: 'x' }], 'otherBuilder'],
  ])('is denied by a policy with %s', async (_, make, expected) => {
    expect(await verdict(...make())).toEqual(WHY[expected])
  })
})

describe('an image that a job signed keyless as older tags, with a log of version 1, in Kyverno', () => {
  it('is admitted by a ClusterPolicy for the identity, and denied with another one or without a signature', async () => {
    const image = await here.image('acme/older')
    const older = { 'signing-config': testbed.files.signingConfigRekorV1, 'registry-format': 'legacy' }
    await here.done('sign', { ...older, images: image })
    const verdictOf = (name: string, identity = here.identity): Promise<string> => {
      const attestor = clusterIdentity(identity, testbed.files.trustedRoot)
      return admission(clusterPolicy(here.registry.host, { type: 'Cosign', attestor }), name, folder)
    }
    expect([
      await verdictOf(image),
      await verdictOf(image, { ...here.identity, san: `${here.identity.san}x` }),
      await verdictOf(image, { ...here.identity, issuer: `${here.identity.issuer}x` }),
      await verdictOf(unsigned),
    ]).toEqual(['admitted', ...Array(3).fill(expect.stringMatching(/^denied: /))])
  })
})
