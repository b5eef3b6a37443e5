import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  type BundleOptions,
  type FakeRegistry,
  type ImageContent,
  placeImage,
  rootManifest,
} from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import { schemaErrors } from '../../../../test/support/schemas.ts'
import {
  hexOf,
  IDENTITY,
  outcomeOf,
  PROVENANCE,
  REPOSITORY,
  REVIEW,
  SIGNATURE,
  STRANGER,
  useImageBed,
} from '../testing/image-bed.ts'
import type { Bench } from '../testing/ports.ts'
import { attachBundle } from '../testing/registry-bundles.ts'
import { verify } from './index.ts'

const bed = useImageBed()
const { attach, bundleOf, named, verified } = bed
let bench: Bench
let registry: FakeRegistry
let image: ImageContent
let index: ImageContent
beforeAll(() => {
  ;({ bench, registry, image, index } = bed.open())
})

describe('images with referrers', () => {
  it('verifies what is attached, and tells image, digest and where the bundle came from', async () => {
    const attached = attachBundle(registry, REPOSITORY, image, bundleOf())
    const result = await verified()
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts[0]).toMatchObject({
      subject: { name: `${registry.host}/${REPOSITORY}`, digest: { sha256: hexOf(image) } },
      image: { reference: named() },
      accepted: [{ source: `${registry.host}/${REPOSITORY}@${attached.digest}`, predicateType: REVIEW }],
    })
    expect(bench.asked('github-attestations')).toBe(0)
  })

  it('asks four times for an image with one bundle', async () => {
    attach(bundleOf())
    await verified()
    const asked = ['registry-base', 'registry-manifest', 'registry-referrers', 'registry-blob', 'registry-token']
    expect(asked.map(bench.asked)).toEqual([0, 2, 1, 1, 0])
  })

  it('D09 finds what is listed under the fallback tag', async () => {
    registry.hasReferrers = false
    const attached = attachBundle(registry, REPOSITORY, image, bundleOf())
    const list = { schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [attached] }
    registry.pushManifest(REPOSITORY, list, image.root.digest.replace(':', '-'))
    expect(outcomeOf(await verified())).toBe('verified')
  })

  it('D09 refuses a fallback tag that is no index', async () => {
    registry.hasReferrers = false
    registry.pushManifest(REPOSITORY, rootManifest(image), image.root.digest.replace(':', '-'))
    expect((await verified()).outcome).toBe('refused')
  })

  it.each([
    'application/vnd.dev.sigstore.bundle+json;version=0.1',
    'application/vnd.dev.sigstore.bundle+json;version=0.2',
    'application/vnd.dev.sigstore.bundle+json;version=0.3',
    'application/vnd.dev.sigstore.bundle.v0.3+json',
  ])('reads bundles that are stored as %s', async (mediaType) => {
    attachBundle(registry, REPOSITORY, image, bundleOf(), { artifactType: mediaType, layerType: mediaType })
    expect(outcomeOf(await verified())).toBe('verified')
  })

  it('D17 pins a tag once, and the verdict names the digest', async () => {
    attach(bundleOf())
    const remove = bench.testbed.inject('registry-referrers', {
      kind: 'replace',
      alter: (reply) => {
        registry.repository(REPOSITORY).tags.set('v1', index.root.digest)
        return reply
      },
    })
    const result = await verified({ images: `${registry.host}/${REPOSITORY}:v1` })
    remove()
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts[0]?.image).toEqual({ reference: named(), tag: 'v1' })
  })

  it('D13 ignores what refers to another digest', async () => {
    attachBundle(registry, REPOSITORY, image, bundleOf(), { subject: index.root })
    const [listed] = registry.referrers(REPOSITORY, index.root.digest)
    const remove = bench.testbed.inject('registry-referrers', {
      kind: 'replace',
      alter: (reply) => ({ ...reply, body: { ...(reply.body as JsonObject), manifests: [listed as never] } }),
    })
    const result = await verified()
    remove()
    expect(outcomeOf(result)).toBe('refused NO_ATTESTATION')
  })

  it.each<[string, BundleOptions & { type?: string; about?: () => ImageContent[] }, string]>([
    ['another signer', STRANGER, 'refused IDENTITY'],
    ['B12 another image', { about: () => [index] }, 'refused ARTIFACT_DIGEST'],
    [
      'A09 a broken signature',
      { replace: { signature: () => Buffer.from('3006020101020101', 'hex') } },
      'refused SIGNATURE',
    ],
    ['A04 no log entry', { logs: [] }, 'refused LOG_ENTRY'],
  ])('refuses %s', async (_, { about, ...options }, verdict) => {
    attach(bundleOf({ ...options, ...(about === undefined ? {} : { about: about() }) }))
    expect(outcomeOf(await verified())).toBe(verdict)
  })

  it('B10 refuses an image that nothing speaks about', async () => {
    const result = await verified()
    expect(outcomeOf(result)).toBe('refused NO_ATTESTATION')
    expect(result.failure?.message).toContain('oci, github')
  })

  it('B08 refuses an image with another type of attestation than is demanded', async () => {
    attach(bundleOf())
    expect(outcomeOf(await verified({ 'predicate-type': PROVENANCE }))).toBe('refused PREDICATE_TYPE')
  })

  it('A41 an attestation is no signature, and a signature no attestation', async () => {
    attach(bundleOf({ type: REVIEW }))
    expect(outcomeOf(await verified({ 'predicate-type': SIGNATURE }))).toBe('refused PREDICATE_TYPE')
    registry.repositories.clear()
    placeImage(registry, REPOSITORY, image)
    attach(bundleOf({ type: SIGNATURE }))
    expect(outcomeOf(await verified({ 'predicate-type': REVIEW }))).toBe('refused PREDICATE_TYPE')
    expect(outcomeOf(await verified({ 'predicate-type': SIGNATURE }))).toBe('verified')
  })

  it('B11 one good bundle among bad ones is enough, and the bad ones are told', async () => {
    registry.pageSize = 10
    for (let number = 0; number < 30; number += 1) attach(JSON.stringify({ number }))
    attach(bundleOf({ ...STRANGER }))
    attach(bundleOf())
    const result = await verified()
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts[0]?.rejected).toHaveLength(31)
    expect(result.artifacts[0]?.accepted).toHaveLength(1)
  })

  it('B11 facts of two bundles are never put together', async () => {
    attach(bundleOf({ ...STRANGER, type: PROVENANCE }))
    attach(bundleOf({ type: REVIEW }))
    expect(outcomeOf(await verified({ 'predicate-type': PROVENANCE }))).toMatch(/^refused /)
  })

  it('asks GitHub where the registry has nothing that suffices', async () => {
    attach(bundleOf(STRANGER))
    bench.testbed.github.putAttestation('acme/app', bundleOf(), { digests: [image.root.digest], predicateType: REVIEW })
    const result = await verified()
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts[0]?.accepted[0]?.source).toMatch(/GitHub/)
  })

  it('B10 says nothing of a GitHub that nobody set up, unless it was asked for', async () => {
    const outside = bench.ports({ job: { repository: '' } })
    const demand = { 'signing-config': '', images: named(), 'certificate-identity': IDENTITY }
    const issuer = { 'certificate-oidc-issuer': bench.testbed.issuer }
    expect(outcomeOf(await verify(bench.inputs({ ...demand, ...issuer }), outside))).toBe('refused NO_ATTESTATION')
    const asked = await verify(bench.inputs({ ...demand, ...issuer, 'bundle-from': 'oci, github' }), outside)
    expect(asked.outcome).toBe('bad-input')
  })

  it('looks into the attestation repository where one is given, and only there', async () => {
    attachBundle(registry, 'acme/attestations', image, bundleOf())
    const there = { 'attestation-repository': `${registry.host}/acme/attestations`, 'bundle-from': 'oci' }
    expect(outcomeOf(await verified(there))).toBe('verified')
    expect(outcomeOf(await verified({ 'bundle-from': 'oci' }))).toBe('refused NO_ATTESTATION')
  })

  it('looks into each repository that is named, the own one too where it is among them', async () => {
    attach(bundleOf())
    attachBundle(registry, 'acme/second', image, bundleOf(STRANGER))
    const [own, second] = [`${registry.host}/${REPOSITORY}`, `${registry.host}/acme/second`]
    const by = (who: object, places: string) =>
      verified({ ...who, 'attestation-repository': places, 'bundle-from': 'oci' }).then(outcomeOf)
    const stranger = { 'certificate-identity': STRANGER.issue.san }
    const outcomes = [
      await by({}, `${own}\n${second}`),
      await by(stranger, `${second}, ${own}`),
      await by(stranger, own),
      await by({}, second),
    ]
    expect(outcomes).toEqual(['verified', 'verified', 'refused IDENTITY', 'refused IDENTITY'])
  })

  it.each(['before', 'after'])(
    'a repository that fails is told, and stops no other that is named %s it',
    async (where) => {
      attach(bundleOf())
      const [own, broken] = [`${registry.host}/${REPOSITORY}`, `${registry.host}/acme/broken`]
      const remove = bench.testbed.inject('registry-referrers', {
        kind: 'replace',
        alter: (reply, { url }) => (url.pathname.includes('acme/broken') ? { status: 403, body: {} } : reply),
      })
      const places = where === 'before' ? `${own} ${broken}` : `${broken} ${own}`
      const here = { 'attestation-repository': places, 'bundle-from': 'oci' }
      const [good, none] = [await verified(here), await verified({ ...here, 'predicate-type': PROVENANCE })]
      remove()
      expect(outcomeOf(good)).toBe('verified')
      expect(JSON.stringify(none)).toContain('acme/broken')
      expect(none.outcome).not.toBe('verified')
    },
  )

  it('refuses more repositories than anybody needs, and what is none', async () => {
    const many = Array.from({ length: 9 }, (_, index) => `${registry.host}/acme/r${index}`).join(' ')
    const outcomes = [many, `${registry.host}/acme/ok,UPPER CASE`].map((places) =>
      verified({ 'attestation-repository': places, 'bundle-from': 'oci' }),
    )
    expect((await Promise.all(outcomes)).map(({ outcome }) => outcome)).toEqual(['bad-input', 'bad-input'])
  })

  it('logs in with the name and password that are given', async () => {
    attach(bundleOf())
    Object.assign(registry, { auth: 'basic', anonymousPull: false })
    const login = { 'registry-username': registry.username, 'registry-password': registry.password }
    expect(outcomeOf(await verified(login))).toBe('verified')
    expect((await verified()).outcome).toBe('bad-input')
    const wrong = await verified({ ...login, 'registry-password': 'hunter2-secret' })
    expect(JSON.stringify(wrong)).not.toContain('hunter2-secret')
    expect(wrong.outcome).toBe('bad-input')
  })
})

describe('a registry that lies', () => {
  it('D01 gets a refusal for other bytes of the image, before they are read', async () => {
    attach(bundleOf())
    registry.repository(REPOSITORY).manifests.set(image.root.digest, {
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      bytes: Buffer.from('{"schemaVersion":2}'),
    })
    expect(outcomeOf(await verified())).toBe('refused CONTENT_DIGEST')
  })

  it('D01 stops no other image', async () => {
    attach(bundleOf())
    registry.repository(REPOSITORY).manifests.set(index.root.digest, {
      mediaType: 'application/vnd.oci.image.index.v1+json',
      bytes: Buffer.from('{"schemaVersion":2}'),
    })
    const result = await verified({ images: `${named(index)}, ${named()}, ${registry.host}/${REPOSITORY}:gone` })
    expect(outcomeOf(result)).toBe('refused CONTENT_DIGEST')
    expect(result.artifacts.map(outcomeOf)).toEqual(['verified', 'refused CONTENT_DIGEST', 'bad-input IMAGE_NOT_FOUND'])
    expect(schemaErrors('verify', JSON.parse(JSON.stringify(result)))).toEqual([])
  })

  it('D01 D02 stops no other bundle by the bytes of one', async () => {
    attach(bundleOf({ ...STRANGER }))
    const bad = attachBundle(registry, REPOSITORY, image, bundleOf({ type: 'https://example.test/other' }))
    const { layers } = registry.manifest(REPOSITORY, bad.digest) as { layers: { digest: string }[] }
    registry.repository(REPOSITORY).blobs.set(layers[0]?.digest ?? '', Buffer.from('{}'))
    attach(bundleOf())
    const result = await verified()
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts[0]?.rejected.map(({ failure }) => failure.outcome)).toEqual(['refused', 'refused'])
  })

  it('D03 stops no other bundle by a manifest of two kinds', async () => {
    const { layers, config } = rootManifest(image)
    const type = 'application/vnd.dev.sigstore.bundle.v0.3+json'
    const { mediaType, digest, size } = image.root
    const subject = { mediaType, digest, size }
    const both = { schemaVersion: 2, mediaType, artifactType: type, config, layers, subject, manifests: [] } as never
    registry.pushManifest(REPOSITORY, both)
    attach(bundleOf())
    const result = await verified()
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts[0]?.rejected[0]?.failure.outcome).toBe('refused')
  })

  it('is undecided where the list of referrers cannot be had, however good the rest', async () => {
    const remove = bench.testbed.inject('registry-referrers', { kind: 'status', status: 503 })
    expect((await verified()).outcome).toBe('undecided')
    bench.testbed.github.putAttestation('acme/app', bundleOf(), { digests: [image.root.digest], predicateType: REVIEW })
    expect(outcomeOf(await verified())).toBe('verified')
    remove()
  })

  it('R06 reads no bundle of more than 8 MiB', async () => {
    attach(JSON.stringify({ mediaType: 'x', pad: 'a'.repeat(9 * 1024 * 1024) }))
    attach(bundleOf())
    const blobs = bench.asked('registry-blob')
    const result = await verified()
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts[0]?.rejected[0]?.failure.code).toBe('BUNDLE_TOO_LARGE')
    expect(bench.asked('registry-blob') - blobs).toBe(1)
  })

  it('R06 D12 looks at 100 bundles of an image, and decides nothing from the rest', async () => {
    for (let number = 0; number < 120; number += 1) attach(JSON.stringify({ number }))
    const result = await verified({ 'bundle-from': 'oci' })
    expect(result.outcome).toBe('undecided')
    expect(bench.asked('registry-blob')).toBe(100)
    expect(result.failure?.message).toContain('20 more referrers')
  })

  it('B11 looks first at what calls itself the demanded type', async () => {
    for (let number = 0; number < 120; number += 1) attach(JSON.stringify({ number }))
    attachBundle(registry, REPOSITORY, image, bundleOf(), { predicateType: REVIEW })
    expect(outcomeOf(await verified({ 'predicate-type': REVIEW }))).toBe('verified')
  })

  it('R07 does not follow a list of referrers in a circle', async () => {
    const remove = bench.testbed.inject('registry-referrers', {
      kind: 'replace',
      alter: (reply, call) => ({ ...reply, headers: { ...reply.headers, link: `<${call.url.href}>; rel="next"` } }),
    })
    const result = await verified({ 'bundle-from': 'oci' })
    remove()
    expect(result.outcome).toBe('refused')
  })
})
