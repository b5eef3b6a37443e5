import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ActionRun, startTestbed, type Testbed } from '@slsa-actions/testbed'
import { type ImageJob, openImageJob, PROVENANCE } from './image-job.ts'
import { admission, clusterKey, clusterPolicy, imageValidatingPolicy, keyAttestor, keylessAttestor } from './kyverno.ts'
import { PLAIN_REGISTRY } from './registries.ts'

let testbed: Testbed
let folder: string
let here: ImageJob
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'two-signers-'))
  testbed = await startTestbed()
  here = await openImageJob(PLAIN_REGISTRY, testbed, { ...testbed.files, hasCtLog: true }, folder)
})
afterAll(async () => {
  await here?.close()
  await testbed?.close()
  rmSync(folder, { recursive: true, force: true })
})

const KINDS = {
  'P-256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  'ML-DSA-65': () => generateKeyPairSync('ml-dsa-65'),
} as const
type Kind = keyof typeof KINDS
const keys = { 'P-256': KINDS['P-256'](), 'ML-DSA-65': KINDS['ML-DSA-65']() }
const firstKey = KINDS['P-256']()
const pemOf = (key: KeyObject): string => String(key.export({ type: 'spki', format: 'pem' }))
const publicPem = (kind: Kind): string => pemOf(keys[kind].publicKey)
const keyFile = (name: string, key: KeyObject): string =>
  here.job.file(name, key.export({ type: 'pkcs8', format: 'pem' }))

/** An image with a signature and a provenance of the job beside it; the provenance is in a file too. */
async function attested(name: string): Promise<{ image: string; bundle: string }> {
  const image = await here.image(name)
  await here.done('sign', { images: image })
  const ran = await here.job.step('build-provenance', { images: image })
  return { image, bundle: ran.outputs['bundle-path'] ?? '' }
}

/** Signs the statement of the job's bundle once more. */
function coSign(bundle: string, kind: Kind, inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return here.job.step('hsm-sign', {
    'signing-config': '',
    key: keyFile(`${kind}.key`, keys[kind].privateKey),
    statements: bundle,
    'statements-identity': here.identity.san,
    'statements-issuer': here.identity.issuer,
    ...inputs,
  })
}

const outcomeOf = (ran: ActionRun): string => {
  const { outcome, failure } = JSON.parse(readFileSync(ran.outputs['result-path'] ?? '', 'utf8'))
  return failure === undefined ? outcome : `${outcome} ${failure.code}`
}
const payloadOf = (path: string): string =>
  JSON.parse(readFileSync(path, 'utf8').split('\n')[0] ?? '').dsseEnvelope.payload

const keyless = () =>
  imageValidatingPolicy(here.registry.host, {
    attestor: keylessAttestor(here.identity, { mirror: testbed.tufMirror, rootFile: testbed.files.tufRoot }),
    signature: true,
    builder: here.identity.san,
  })
const cosigns = async (image: string): Promise<number[]> => {
  const ran = [
    await here.cosign('verify', ...here.trust(), image),
    await here.cosign('verify-attestation', '--type', 'slsaprovenance1', ...here.trust(), image),
  ]
  return ran.map(({ code }) => code ?? -1)
}

describe.each(['P-256', 'ML-DSA-65'] as const)('a second signer with a key of %s', (kind) => {
  const slug = kind.replace(/\W/g, '').toLowerCase()

  it('signs the very bytes of the first one, into a file of its own', async () => {
    const { bundle } = await attested(`acme/${slug}-file`)
    const ran = await coSign(bundle, kind, { 'bundle-dir': `signed-${slug}` })
    expect(outcomeOf(ran)).toBe('verified')
    expect(ran.outputs['bundle-path']).toMatch(/\.provenance\.key-[0-9a-f]{12}\.sigstore\.json$/)
    expect(payloadOf(ran.outputs['bundle-path'] ?? '')).toBe(payloadOf(bundle))
  })

  it('does not put its bundle beside the image', async () => {
    const { bundle } = await attested(`acme/${slug}-beside`)
    expect(outcomeOf(await coSign(bundle, kind, { store: 'oci' }))).toBe('bad-input STORE')
  })

  it('keeps it in another repository, and Kyverno and cosign decide about the image as before', async () => {
    const { image, bundle } = await attested(`acme/${slug}-apart`)
    const apart = { store: 'oci', 'attestation-repository': `${here.registry.host}/acme/second` }
    expect(outcomeOf(await coSign(bundle, kind, apart))).toBe('verified')
    expect(await admission(keyless(), image, folder)).toBe('admitted')
    expect(await cosigns(image)).toEqual([0, 0])
    const own = { key: here.job.file(`${slug}.pub`, publicPem(kind)), 'transparency-log': 'none' }
    expect(
      await here.verdict(image, {
        ...own,
        'certificate-identity': '',
        'certificate-oidc-issuer': '',
        'predicate-type': PROVENANCE,
        'attestation-repository': `${here.registry.host}/acme/second`,
      }),
    ).toBe('verified')
  })

  // More than the default asks for; here so that a change of the engines is noticed.
  it('is borne by Kyverno and cosign beside the image too, where that is asked for', async () => {
    const { image, bundle } = await attested(`acme/${slug}-measured`)
    const beside = { store: 'oci', 'attestation-repository': image.replace(/@.*/, '') }
    expect(outcomeOf(await coSign(bundle, kind, beside))).toBe('verified')
    expect([await admission(keyless(), image, folder), await cosigns(image)]).toEqual(['admitted', [0, 0]])
    // Kyverno's ClusterPolicy reads every bundle before it looks at types.
    const first = keyFile('first.key', firstKey.privateKey)
    await here.done('sign', { 'signing-config': '', 'trusted-root': '', key: first, images: image })
    const attestor = clusterKey(pemOf(firstKey.publicKey))
    const policy = clusterPolicy(here.registry.host, { type: 'SigstoreBundle', attestor })
    expect(await admission(policy, image, folder)).toBe('admitted')
  })
})

describe('a policy that demands two signers of one image', () => {
  let image: string
  let bundle: string
  beforeAll(async () => {
    const made = await attested('acme/pair')
    image = made.image
    bundle = made.bundle
    for (const kind of ['P-256', 'ML-DSA-65'] as const) await coSign(bundle, kind, { 'bundle-dir': 'pair' })
  })

  /** The verdict of `verify` by a policy with these co-signers, on bundles beside the image and in the folder. */
  function verdict(coSigners: readonly Kind[], inputs: Readonly<Record<string, string>> = {}): Promise<string> {
    const signers = Object.fromEntries(
      coSigners.map((kind) => [kind.toLowerCase(), { publicKey: publicPem(kind), transparencyLog: 'none' }]),
    )
    const { san, issuer } = here.identity
    const demanded = coSigners.length === 0 ? {} : { coSigners: coSigners.map((kind) => kind.toLowerCase()) }
    const any = { source: 'any', workflow: 'any', ref: 'any', event: 'any', inputs: 'any', level: 'any' }
    const policy = {
      version: 1,
      signers: { job: { identity: san, issuer, runner: 'any' }, ...signers },
      rules: [
        {
          name: 'pair',
          artifacts: 'any',
          provenance: { signers: 'job', ...demanded, ...any },
        },
      ],
    }
    return here.verdict(image, {
      policy: here.job.file('policy.json', JSON.stringify(policy)),
      'certificate-identity': '',
      'certificate-oidc-issuer': '',
      'bundle-from': 'oci file',
      'bundle-dir': 'pair',
      ...inputs,
    })
  }

  it('is satisfied by the job and a key, and by the job and two keys', async () => {
    expect([await verdict(['P-256']), await verdict(['ML-DSA-65']), await verdict(['P-256', 'ML-DSA-65'])]).toEqual(
      Array(3).fill('verified'),
    )
  })

  it('is satisfied by bundles beside the image and in another repository, where verify looks into both', async () => {
    const [own, second] = [image.replace(/@.*/, ''), `${here.registry.host}/acme/pair-second`]
    expect(outcomeOf(await coSign(bundle, 'P-256', { store: 'oci', 'attestation-repository': second }))).toBe(
      'verified',
    )
    const inputs = { 'bundle-from': 'oci', 'bundle-dir': '' }
    expect([
      await verdict(['P-256'], { ...inputs, 'attestation-repository': `${own}, ${second}` }),
      await verdict(['P-256'], { ...inputs, 'attestation-repository': own }),
      await verdict(['P-256'], { ...inputs, 'attestation-repository': second }),
    ]).toEqual(['verified', 'refused POLICY', 'refused POLICY'])
  })

  it('is not satisfied without the bundle of the key', async () => {
    expect(await verdict(['P-256'], { 'bundle-from': 'oci' })).toBe('refused POLICY')
  })

  it('A20 is not satisfied by a key that signed another statement about the image', async () => {
    const inputs = { 'transparency-log': 'none', 'timestamp-authority': 'none', 'bundle-dir': 'other' }
    const key = keyFile('p.key', keys['P-256'].privateKey)
    // The same kind of provenance about the same image, signed by the same key a moment later.
    testbed.startJob({ runId: '4711' })
    const ran = await here.job.step('build-provenance', { images: image, key, store: 'file', ...inputs })
    testbed.startJob()
    expect(ran.outputs.outcome).toBe('verified')
    const byKey = { policy: '', key: here.job.file('p.pub', publicPem('P-256')), 'transparency-log': 'none' }
    expect([
      await verdict([], { ...byKey, 'bundle-from': 'file', 'bundle-dir': 'other' }),
      await verdict(['P-256'], { 'bundle-dir': 'other' }),
    ]).toEqual(['verified', 'refused POLICY'])
  })
})

describe('a key beside which nothing else signs', () => {
  it('of ML-DSA-65 attests an image into another repository only', async () => {
    const image = await here.image('acme/alone')
    const key = keyFile('alone.key', keys['ML-DSA-65'].privateKey)
    const inputs = { 'signing-config': '', 'trusted-root': '', key, images: image, predicate: '{}' }
    const attest = (more: Readonly<Record<string, string>> = {}): Promise<ActionRun> =>
      here.job.step('attest', { ...inputs, 'predicate-type': 'https://example.test/review/v1', ...more })
    expect(outcomeOf(await attest())).toBe('bad-input STORE')
    expect(outcomeOf(await attest({ 'attestation-repository': `${here.registry.host}/acme/apart` }))).toBe('verified')
    const policy = imageValidatingPolicy(here.registry.host, {
      attestor: keyAttestor(publicPem('P-256')),
      signature: true,
    })
    expect(await admission(policy, image, folder)).toMatch(/^denied: signature missing/)
  })
})
