import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startTestbed, type Testbed } from '@slsa-actions/testbed'
import { verify as sigstoreVerify } from 'sigstore'
import { type Instance, type Job, openJob } from '../support/job.ts'
import { cosign, type Ran } from './peers.ts'
import { type RealSigstore, startRealSigstore } from './real-sigstore.ts'

const SPDX = {
  spdxVersion: 'SPDX-2.3',
  dataLicense: 'CC0-1.0',
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'app',
  documentNamespace: 'https://example.com/app',
  creationInfo: { created: '2026-01-31T12:00:00Z', creators: ['Tool: interop'] },
  packages: [],
}

let testbed: Testbed
let real: RealSigstore
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'interop-'))
  testbed = await startTestbed()
  real = await startRealSigstore(join(folder, 'real'), testbed.issuer, 'https://github.com')
})

afterAll(async () => {
  await real?.close()
  await testbed?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** The instances by name; the values exist when the tests run. */
const INSTANCES: readonly (readonly [string, () => Instance])[] = [
  ['the embedded Sigstore with Rekor v2', () => testbed.files],
  [
    'the embedded Sigstore with Rekor v1 (simulated)',
    () => ({ trustedRoot: testbed.files.trustedRoot, signingConfig: testbed.files.signingConfigRekorV1 }),
  ],
  ['real Fulcio, Rekor v2 and timestamp authority', () => real],
]

describe.each(INSTANCES)('%s', (_name, instance) => {
  let job: Job
  let bundles: Record<'signature' | 'provenance' | 'spdx', string>
  let identity: { san: string; issuer: string }

  beforeAll(async () => {
    job = openJob(testbed, instance())
    job.file('app.tgz', 'the artifact\n')
    job.file('sbom.spdx.json', JSON.stringify(SPDX))
    const inputs = { 'bundle-dir': 'bundles' }
    const runs = [
      await job.step('sign', { ...inputs, files: 'app.tgz' }),
      await job.step('build-provenance', { ...inputs, 'subject-path': 'app.tgz' }),
      await job.step('attest', { ...inputs, 'subject-path': 'app.tgz', 'sbom-path': 'sbom.spdx.json' }),
    ]
    for (const run of runs) if (run.exitCode !== 0) throw new Error(run.log)
    const at = (name: string): string => join(job.workspace, 'bundles', name)
    bundles = {
      signature: at('app.tgz.sigstore.json'),
      provenance: at('app.tgz.provenance.sigstore.json'),
      spdx: at('app.tgz.spdx.sigstore.json'),
    }
    const result = JSON.parse(readFileSync(runs[0]?.outputs['result-path'] ?? '', 'utf8'))
    identity = { san: result.signer.identity, issuer: result.signer.issuer }
  })

  afterAll(() => job?.close())

  /** cosign with the instance's root and the signer's identity; no flag that loosens anything but a missing SCT. */
  function verifyWithCosign(
    args: readonly string[],
    bundle: string,
    changes: Record<string, string> = {},
  ): Promise<Ran> {
    const flags = {
      '--bundle': bundle,
      '--trusted-root': instance().trustedRoot,
      '--certificate-identity': identity.san,
      '--certificate-oidc-issuer': identity.issuer,
      ...changes,
    }
    const noSct = instance() === real ? ['--insecure-ignore-sct'] : []
    return cosign([...args, ...Object.entries(flags).flat(), ...noSct], folder)
  }

  it('cosign verify-blob accepts the signature', async () => {
    const ran = await verifyWithCosign(['verify-blob', join(job.workspace, 'app.tgz')], bundles.signature)
    expect(ran).toEqual({ code: 0, output: expect.stringContaining('Verified OK') })
  })

  it.each([
    ['slsaprovenance1', 'provenance'],
    ['https://spdx.dev/Document/v2.3', 'spdx'],
  ] as const)('cosign verify-blob-attestation --type %s accepts the attestation', async (type, kind) => {
    const args = ['verify-blob-attestation', join(job.workspace, 'app.tgz'), '--type', type]
    const ran = await verifyWithCosign(args, bundles[kind])
    expect(ran).toEqual({ code: 0, output: expect.stringContaining('Verified OK') })
  })

  it('cosign refuses another artifact, another identity and another type', async () => {
    const other = job.file('other.tgz', 'something else\n')
    const artifact = join(job.workspace, 'app.tgz')
    const refused = [
      await verifyWithCosign(['verify-blob', other], bundles.signature),
      await verifyWithCosign(['verify-blob', artifact], bundles.signature, {
        '--certificate-identity': `${identity.san}x`,
      }),
      await verifyWithCosign(['verify-blob-attestation', artifact, '--type', 'spdxjson'], bundles.provenance),
    ]
    expect(refused.map(({ code }) => code)).toEqual([1, 1, 1])
  })

  it('verify accepts its own bundles, and refuses another identity', async () => {
    const demand = { files: 'app.tgz', 'certificate-oidc-issuer': identity.issuer, bundle: bundles.provenance }
    const good = await job.step('verify', { ...demand, 'certificate-identity': identity.san })
    const bad = await job.step('verify', { ...demand, 'certificate-identity': `${identity.san}x` })
    expect([good.exitCode, good.outputs.outcome, bad.exitCode, bad.outputs.outcome]).toEqual([
      0,
      'verified',
      1,
      'refused',
    ])
  })

  describe('what cosign signed', () => {
    async function signWithCosign(args: readonly string[], bundle: string): Promise<void> {
      const { signingConfig, trustedRoot } = instance()
      const token = await testbed.oidc.token({ audience: 'sigstore' })
      const trust = ['--signing-config', signingConfig, '--trusted-root', trustedRoot, '--identity-token', token]
      const ran = await cosign([...args, '--yes', '--bundle', bundle, ...trust], folder)
      if (ran.code !== 0 || !existsSync(bundle)) throw new Error(ran.output)
    }

    const demands = (): Record<string, string> => ({
      files: 'app.tgz',
      'certificate-identity': identity.san,
      'certificate-oidc-issuer': identity.issuer,
    })

    it('is accepted by verify: a signature', async () => {
      const bundle = join(job.workspace, 'cosign.sigstore.json')
      await signWithCosign(['sign-blob', join(job.workspace, 'app.tgz')], bundle)
      const good = await job.step('verify', { ...demands(), bundle })
      const bad = await job.step('verify', { ...demands(), bundle, files: 'sbom.spdx.json' })
      expect([good.exitCode, bad.exitCode]).toEqual([0, 1])
    })

    it('is accepted by verify: an attestation, by its type', async () => {
      const bundle = join(job.workspace, 'cosign.attestation.json')
      const args = [
        'attest-blob',
        join(job.workspace, 'app.tgz'),
        '--type',
        'spdxjson',
        '--predicate',
        'sbom.spdx.json',
      ]
      await signWithCosign([...args.slice(0, -1), join(job.workspace, 'sbom.spdx.json')], bundle)
      const type = 'https://spdx.dev/Document'
      const good = await job.step('verify', { ...demands(), bundle, 'predicate-type': type })
      const bad = await job.step('verify', { ...demands(), bundle, 'predicate-type': 'https://slsa.dev/provenance/v1' })
      expect([good.exitCode, bad.exitCode]).toEqual([0, 1])
    })
  })
})

describe('the npm package sigstore, through the TUF repository', () => {
  let job: Job

  beforeAll(async () => {
    job = openJob(testbed)
    job.file('app.tgz', 'the artifact\n')
    const steps = [
      await job.step('sign', { files: 'app.tgz', 'bundle-dir': 'bundles' }),
      await job.step('build-provenance', { 'subject-path': 'app.tgz', 'bundle-dir': 'bundles' }),
    ]
    for (const step of steps) if (step.exitCode !== 0) throw new Error(step.log)
  })

  afterAll(() => job?.close())

  function verifyWithSigstore(name: string, data: Buffer | undefined, identity: string): Promise<unknown> {
    const bundle = JSON.parse(readFileSync(join(job.workspace, 'bundles', name), 'utf8'))
    const options = {
      certificateIdentityURI: identity,
      certificateIssuer: testbed.issuer,
      tufMirrorURL: testbed.tufMirror,
      tufRootPath: testbed.files.tufRoot,
      tufCachePath: mkdtempSync(join(folder, 'tuf-')),
    }
    return data === undefined ? sigstoreVerify(bundle, options) : sigstoreVerify(bundle, data, options)
  }

  const san = (): string => `https://github.com/${testbed.oidc.defaultClaims.job_workflow_ref}`

  it('accepts a signature and an attestation', async () => {
    const artifact = readFileSync(join(job.workspace, 'app.tgz'))
    await expect(verifyWithSigstore('app.tgz.sigstore.json', artifact, san())).resolves.toBeDefined()
    await expect(verifyWithSigstore('app.tgz.provenance.sigstore.json', undefined, san())).resolves.toBeDefined()
  })

  it('refuses another artifact and another identity', async () => {
    const artifact = readFileSync(join(job.workspace, 'app.tgz'))
    await expect(verifyWithSigstore('app.tgz.sigstore.json', Buffer.from('x'), san())).rejects.toThrow()
    await expect(verifyWithSigstore('app.tgz.sigstore.json', artifact, 'https://github.com/x/y')).rejects.toThrow()
  })

  it('cosign takes its trust from the same repository', async () => {
    const home = mkdtempSync(join(folder, 'home-'))
    const ready = await cosign(['initialize', '--mirror', testbed.tufMirror, '--root', testbed.files.tufRoot], home)
    expect(ready).toEqual(expect.objectContaining({ code: 0 }))
    const identity = ['--certificate-identity', san(), '--certificate-oidc-issuer', testbed.issuer]
    const bundle = join(job.workspace, 'bundles/app.tgz.sigstore.json')
    const ran = await cosign(['verify-blob', join(job.workspace, 'app.tgz'), '--bundle', bundle, ...identity], home)
    expect(ran).toEqual({ code: 0, output: expect.stringContaining('Verified OK') })
  })
})
