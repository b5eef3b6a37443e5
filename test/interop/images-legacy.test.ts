import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startTestbed, type Testbed } from '@slsa-actions/testbed'
import { type ImageJob, openImageJob, PROVENANCE, SIGNATURE } from './image-job.ts'
import { KINDS, startable } from './registries.ts'

const REGISTRIES = await startable(KINDS)
/** Reads the tags `.sig` and `.att`, and no referrers. */
const LEGACY = '--new-bundle-format=false'
const TYPE = 'https://example.com/review/v1'

let testbed: Testbed
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legacy-'))
  testbed = await startTestbed()
})
afterAll(async () => {
  await testbed?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(REGISTRIES)('the form before cosign 3, with Rekor v1 (simulated), in $name', (kind) => {
  let here: ImageJob
  beforeAll(async () => {
    const { trustedRoot, signingConfigRekorV1: signingConfig } = testbed.files
    here = await openImageJob(kind, testbed, { trustedRoot, signingConfig, hasCtLog: true }, folder)
  })
  afterAll(() => here?.close())

  describe.each(['legacy', 'both'])('what the suite pushed with registry-format: %s', (format) => {
    let image: string
    beforeAll(async () => {
      image = await here.image(`acme/${format}`)
      await here.done('sign', { images: image, 'registry-format': format })
      await here.done('build-provenance', { images: image, 'registry-format': format })
    })

    it('cosign verify accepts offline, and refuses another identity', async () => {
      const ran = [
        await here.cosign('verify', LEGACY, '--offline', ...here.trust(), image),
        await here.cosign('verify', LEGACY, '--use-signed-timestamps', ...here.trust(), image),
        await here.cosign('verify', LEGACY, ...here.trust({ 'certificate-identity': `${here.identity.san}x` }), image),
      ]
      expect(ran.slice(0, 2)).toEqual(
        Array(2).fill({ code: 0, output: expect.stringContaining('claims were validated') }),
      )
      expect(ran[2]?.code).not.toBe(0)
    })

    it('cosign verify-attestation accepts the provenance, and no other type', async () => {
      const verifyType = (type: string) =>
        here.cosign('verify-attestation', LEGACY, '--offline', '--type', type, ...here.trust(), image)
      expect((await verifyType('slsaprovenance1')).code).toBe(0)
      expect((await verifyType('spdxjson')).code).not.toBe(0)
    })

    it('cosign tree lists both tags', async () => {
      const { output } = await here.cosign('tree', image)
      expect(output).toContain('.sig')
      expect(output).toContain('.att')
    })

    it('cosign signs beside it, and keeps what was there; both verify', async () => {
      await signLegacy(here, ['sign'], image)
      const { output } = await here.cosign('verify', LEGACY, '--output', 'json', ...here.trust(), image)
      const list = output.slice(output.indexOf('[{'), output.lastIndexOf(']') + 1)
      expect(JSON.parse(list)).toHaveLength(2)
    })

    it('verify accepts each by its type', async () => {
      expect([
        await here.verdict(image, { 'predicate-type': SIGNATURE }),
        await here.verdict(image, { 'predicate-type': PROVENANCE }),
        await here.verdict(image, { 'certificate-identity': `${here.identity.san}x` }),
      ]).toEqual(['verified', 'verified', 'refused IDENTITY'])
    })
  })

  it('cosign cannot be made to verify tags of a log of version 2, so they are not written', async () => {
    const image = await here.image('acme/v2')
    const ran = await here.job.step('sign', {
      images: image,
      'registry-format': 'legacy',
      'signing-config': testbed.files.signingConfig,
    })
    expect([ran.exitCode, ran.outputs.outcome]).toEqual([2, 'bad-input'])
    const tags = await here.tool('crane', 'ls', image.slice(0, image.indexOf('@')))
    expect(tags.output.trim()).toBe('v1')
  })

  describe('what cosign pushed in that form', () => {
    let image: string
    let attested: string
    beforeAll(async () => {
      image = await here.image('acme/cosign')
      attested = await here.image('acme/attested')
      await signLegacy(here, ['sign'], image)
      const predicate = here.job.file('predicate.json', '{"ok":true}')
      await signLegacy(here, ['attest', '--type', TYPE, '--predicate', predicate], attested)
    })

    it('verify accepts the signature, and refuses another identity', async () => {
      expect([
        await here.verdict(image, { 'predicate-type': SIGNATURE }),
        await here.verdict(image, { 'certificate-identity': `${here.identity.san}x` }),
      ]).toEqual(['verified', 'refused IDENTITY'])
    })

    it('verify accepts the attestation, and never as the signature that is demanded', async () => {
      expect([
        await here.verdict(attested, { 'predicate-type': TYPE }),
        await here.verdict(attested, { 'predicate-type': SIGNATURE }),
      ]).toEqual(['verified', expect.stringMatching(/^refused/)])
    })

    it('a signature that somebody moved to the tag of another image is refused', async () => {
      const other = await here.image('acme/cosign')
      const [repository = ''] = image.split('@')
      const tagOf = (reference: string) => `${repository}:${reference.split('@')[1]?.replace(':', '-')}.sig`
      const moved = await here.tool('crane', 'copy', tagOf(image), tagOf(other))
      expect(moved).toEqual(expect.objectContaining({ code: 0 }))
      expect(await here.verdict(other)).toMatch(/^refused/)
    })
  })
})

/** Signs keyless as cosign did before version 3, with the services of the testbed. */
async function signLegacy(here: ImageJob, args: readonly string[], image: string): Promise<void> {
  const services = [`--fulcio-url=${testbed.url}`, `--rekor-url=${testbed.url}`, `--oidc-issuer=${testbed.issuer}`]
  const token = await testbed.oidc.token({ audience: 'sigstore' })
  const flags = ['--yes', '--use-signing-config=false', LEGACY, `--trusted-root=${testbed.files.trustedRoot}`]
  const ran = await here.cosign(...args, ...flags, ...services, `--identity-token=${token}`, image)
  if (ran.code !== 0) throw new Error(ran.output)
}
