import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startTestbed, type Testbed } from '@slsa-actions/testbed'
import { type ImageJob, openImageJob, PROVENANCE, SIGNATURE } from './image-job.ts'
import { peerPath, run } from './peers.ts'
import { type RealSigstore, startRealSigstore } from './real-sigstore.ts'
import { embeddedRegistry, isInstalled, KINDS, startable } from './registries.ts'

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

const REGISTRIES = await startable(KINDS)

let testbed: Testbed
let real: RealSigstore
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'images-'))
  testbed = await startTestbed()
  real = await startRealSigstore(join(folder, 'real'), testbed.issuer, 'https://github.com')
})
afterAll(async () => {
  await real?.close()
  await testbed?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each([...REGISTRIES, embeddedRegistry(() => testbed)])(
  'images of a real private Sigstore in $name',
  (kind) => {
    let here: ImageJob
    beforeAll(async () => {
      here = await openImageJob(kind, testbed, { ...real, hasCtLog: false }, folder)
    })
    afterAll(() => here?.close())

    describe('what the suite pushed', () => {
      let image: string
      let unsigned: string
      beforeAll(async () => {
        image = await here.image('acme/app')
        unsigned = await here.image('acme/unsigned')
        await here.done('sign', { images: image })
        await here.done('build-provenance', { images: image })
      })

      it('cosign verify accepts, and refuses another identity and an image that nobody signed', async () => {
        const trust = here.trust()
        const other = here.trust({ 'certificate-identity': `${here.identity.san}x` })
        const ran = [
          await here.cosign('verify', ...trust, image),
          await here.cosign('verify', ...other, image),
          await here.cosign('verify', ...trust, unsigned),
        ]
        expect(ran[0]).toEqual({ code: 0, output: expect.stringContaining('The following checks were performed') })
        expect(ran.slice(1).map(({ code }) => code !== 0)).toEqual([true, true])
      })

      it('cosign verify-attestation accepts the provenance by its type, and no other type', async () => {
        const verifyType = (type: string) => here.cosign('verify-attestation', '--type', type, ...here.trust(), image)
        expect(await verifyType('slsaprovenance1')).toEqual(expect.objectContaining({ code: 0 }))
        expect((await verifyType('spdxjson')).code).toBe(1)
      })

      it('cosign tree and oras discover list both', async () => {
        const tree = await here.cosign('tree', image)
        expect(tree.output).toContain(SIGNATURE)
        expect(tree.output).toContain(PROVENANCE)
        const { output } = await here.tool('oras', 'discover', '--plain-http', '--format', 'json', image)
        const { referrers } = JSON.parse(output)
        expect(referrers.map(({ artifactType }: { artifactType: string }) => artifactType)).toEqual(
          kind.tellsTypes ? [BUNDLE, BUNDLE] : Array(2).fill('application/vnd.oci.empty.v1+json'),
        )
      })

      it('gh attestation verify --bundle-from-oci accepts it offline, and refuses another owner and type', async () => {
        const roots = join(folder, 'roots.jsonl')
        writeFileSync(roots, `${JSON.stringify(JSON.parse(readFileSync(real.trustedRoot, 'utf8')))}\n`)
        const { issuer } = here.identity
        const gh = (...args: string[]) =>
          run(
            peerPath('gh'),
            [
              ...['attestation', 'verify', `oci://${image}`, '--bundle-from-oci', '--custom-trusted-root', roots],
              ...['--cert-oidc-issuer', issuer, '--format', 'json', ...args],
            ],
            { env: { HOME: folder, GH_TOKEN: 'x' } },
          )
        const ran = [
          await gh('--owner', 'acme'),
          await gh('--owner', 'other'),
          await gh('--owner', 'acme', '--predicate-type', 'https://spdx.dev/Document'),
        ]
        if (kind.tellsTypes) {
          expect(ran[0]?.code).toBe(0)
          const [{ verificationResult }] = JSON.parse(ran[0]?.output ?? '')
          expect(verificationResult.statement.predicateType).toBe(PROVENANCE)
          here.job.file('gh.json', ran[0]?.output ?? '')
          const dry = { 'test-results': 'gh.json', 'dry-run': 'true' }
          const own = await here.job.step('attest', { images: image, ...dry })
          const other = await here.job.step('attest', { images: unsigned, ...dry })
          expect([own.outputs.outcome, other.outputs.outcome]).toEqual(['dry-run', 'bad-input'])
        } else {
          // It looks for the type of bundles, which this registry does not tell.
          expect(ran[0]).toEqual({ code: 1, output: expect.stringContaining('no attestations found') })
        }
        expect(ran.slice(1).map(({ code }) => code)).toEqual([1, 1])
      })

      it('verify accepts, and refuses another identity, another type and an image that nobody signed', async () => {
        expect([
          await here.verdict(image, { 'predicate-type': SIGNATURE }),
          await here.verdict(image, { 'predicate-type': PROVENANCE }),
          await here.verdict(image, { 'certificate-identity': `${here.identity.san}x` }),
          await here.verdict(image, { 'predicate-type': 'https://spdx.dev/Document' }),
          await here.verdict(unsigned),
        ]).toEqual([
          'verified',
          'verified',
          'refused IDENTITY',
          expect.stringMatching(/^refused/),
          'refused NO_ATTESTATION',
        ])
      })

      it('a copy that takes referrers along verifies; one that leaves them behind has none', async () => {
        const { host } = here.registry
        const place = (name: string) => `${host}/${name}`
        const digest = image.slice(image.indexOf('@'))
        const copies: [string, () => ReturnType<ImageJob['tool']>, string][] = [
          [
            'copied/oras',
            () =>
              here.tool(
                'oras',
                'cp',
                '-r',
                '--from-plain-http',
                '--to-plain-http',
                image,
                `${place('copied/oras')}:v1`,
              ),
            'verified',
          ],
          [
            'copied/crane',
            () => here.tool('crane', 'copy', image, `${place('copied/crane')}:v1`),
            'refused NO_ATTESTATION',
          ],
        ]
        if (await isInstalled('skopeo')) {
          const args = [
            'copy',
            '--src-tls-verify=false',
            '--dest-tls-verify=false',
            '--insecure-policy',
            '--preserve-digests',
          ]
          const target = `docker://${place('copied/skopeo')}:v1`
          copies.push([
            'copied/skopeo',
            () => here.tool('skopeo', ...args, `docker://${image}`, target),
            'refused NO_ATTESTATION',
          ])
        }
        for (const [name, copy, expected] of copies) {
          expect(await copy()).toEqual(expect.objectContaining({ code: 0 }))
          expect([name, await here.verdict(`${place(name)}${digest}`)]).toEqual([name, expected])
        }
      })
    })

    describe('a large SBOM that the suite attested by its digest', () => {
      const REFERENCE = 'https://in-toto.io/attestation/reference/v0.1'
      let image: string
      let digest: string
      beforeAll(async () => {
        image = await here.image('acme/large')
        const sbom = JSON.stringify({
          bomFormat: 'CycloneDX',
          specVersion: '1.6',
          version: 1,
          x: 'x'.repeat(6_300_000),
        })
        digest = `sha256:${createHash('sha256').update(sbom).digest('hex')}`
        await here.done('attest', { images: image, 'sbom-path': here.job.file('app.cdx.json', sbom) })
      })

      it('cosign verify-attestation accepts, by the type of references only', async () => {
        const verifyType = (type: string) => here.cosign('verify-attestation', '--type', type, ...here.trust(), image)
        expect(await verifyType(REFERENCE)).toEqual(expect.objectContaining({ code: 0 }))
        expect((await verifyType('cyclonedx')).code).toBe(1)
      })

      it('verify accepts by the type of references only', async () => {
        expect([
          await here.verdict(image, { 'predicate-type': REFERENCE }),
          await here.verdict(image, { 'predicate-type': 'https://cyclonedx.org/bom' }),
        ]).toEqual(['verified', expect.stringMatching(/^refused/)])
      })

      it('crane reads by the digest, and oras lists', async () => {
        const [name = ''] = image.split('@')
        const { output } = await here.tool('crane', 'blob', `${name}@${digest}`)
        expect(`sha256:${createHash('sha256').update(output).digest('hex')}`).toBe(digest)
        const listed = await here.tool('oras', 'discover', '--plain-http', '--format', 'json', image)
        expect(JSON.parse(listed.output).referrers).toHaveLength(2)
      })
    })

    describe('what cosign pushed as bundles', () => {
      let image: string
      let attested: string
      beforeAll(async () => {
        image = await here.image('acme/cosign')
        attested = await here.image('acme/attested')
        const predicate = here.job.file('predicate.json', '{"ok":true}')
        const services = ['--signing-config', real.signingConfig, '--trusted-root', real.trustedRoot, '--yes']
        const keyless = async () => [
          '--identity-token',
          await testbed.oidc.token({ audience: 'sigstore' }),
          ...services,
        ]
        const type = ['--type', 'https://example.com/review/v1', '--predicate', predicate]
        for (const ran of [
          await here.cosign('sign', ...(await keyless()), image),
          await here.cosign('attest', ...(await keyless()), ...type, attested),
        ]) {
          if (ran.code !== 0) throw new Error(ran.output)
        }
      })

      it('verify accepts the signature, and refuses another identity', async () => {
        expect([
          await here.verdict(image, { 'predicate-type': SIGNATURE }),
          await here.verdict(image, { 'certificate-identity': `${here.identity.san}x` }),
        ]).toEqual(['verified', 'refused IDENTITY'])
      })

      it('verify accepts the attestation by its type, and never as the signature that is demanded', async () => {
        expect([
          await here.verdict(attested, { 'predicate-type': 'https://example.com/review/v1' }),
          await here.verdict(attested, { 'predicate-type': SIGNATURE }),
        ]).toEqual(['verified', expect.stringMatching(/^refused/)])
        // cosign makes no such difference, as docs/images.md says.
        expect((await here.cosign('verify', ...here.trust(), attested)).code).toBe(0)
      })

      it('verify adds nothing up: a bundle of one image is none of another', async () => {
        const other = await here.image('acme/other')
        const list = await here.tool('oras', 'discover', '--plain-http', '--format', 'json', image)
        const [referrer] = JSON.parse(list.output).referrers
        // The same bundle, attached to another image by somebody who may push.
        const { output } = await here.tool('crane', 'manifest', referrer.reference)
        const [{ digest }] = JSON.parse(output).layers
        const bundle = here.job.file(
          'stolen.json',
          (await here.tool('crane', 'blob', `${image.split('@')[0]}@${digest}`)).output,
        )
        const attached = await run(
          peerPath('oras'),
          ['attach', '--plain-http', '--artifact-type', BUNDLE, other, `stolen.json:${BUNDLE}`],
          { cwd: join(bundle, '..'), env: { HOME: folder } },
        )
        expect(attached.code).toBe(0)
        expect(await here.verdict(other)).toMatch(/^refused/)
      })
    })
  },
)
