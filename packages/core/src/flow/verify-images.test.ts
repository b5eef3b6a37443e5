import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import {
  type BundleOptions,
  type FakeRegistry,
  type ImageContent,
  imageFromFolder,
  imageIndex,
  multiPlatformImage,
  placeImage,
  rootManifest,
  withBuildKitAttestations,
} from '@slsa-actions/testbed'
import type { JsonObject } from '@slsa-actions/wire'
import type { VerifyResult } from '../report/index.ts'
import { signatureOfLayer } from '../storage/oci/find-cosign.ts'
import { subject } from '../testing/bundles.ts'
import { type Bench, openBench } from '../testing/ports.ts'
import {
  attachBundle,
  attestationLayer,
  putLegacy,
  signatureLayer,
  simpleSigning,
} from '../testing/registry-bundles.ts'
import { demandOf, profileOf } from '../testing/sigstore.ts'
import { type PolicyEngine, type PolicyFacts, verify } from './index.ts'
import { type Judge, judgeArtifact } from './judge.ts'

const PROVENANCE = 'https://slsa.dev/provenance/v1'
const REVIEW = 'https://example.test/review/v1'
const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1'
const IDENTITY = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
const EVIL = 'https://github.com/evil/app/.github/workflows/release.yml@refs/heads/main'
const REPOSITORY = 'acme/app'

let bench: Bench
let registry: FakeRegistry
let image: ImageContent
let index: ImageContent
beforeAll(async () => {
  bench = await openBench('private')
  registry = bench.testbed.registry
  const folder = join(bench.workspace, 'site')
  await fs.mkdir(folder)
  await fs.writeFile(join(folder, 'index.html'), '<h1>site</h1>')
  image = imageFromFolder(folder)
  index = multiPlatformImage(folder, { at: 'srv' })
})
beforeEach(() => {
  bench.reset()
  registry.repositories.clear()
  Object.assign(registry, { hasReferrers: true, auth: 'none', pageSize: 100 })
  placeImage(registry, REPOSITORY, image, 'v1')
  placeImage(registry, REPOSITORY, index, 'multi')
})
afterAll(() => bench.close())

const named = (content: ImageContent = image): string => `${registry.host}/${REPOSITORY}@${content.root.digest}`

const verified = (inputs: Record<string, string> = {}): Promise<VerifyResult> =>
  verify(
    bench.inputs({
      'signing-config': '',
      images: named(),
      'certificate-identity': IDENTITY,
      'certificate-oidc-issuer': bench.testbed.issuer,
      ...inputs,
    }),
    bench.ports(),
  )

const outcomeOf = ({ outcome, failure }: { outcome: string; failure?: { code: string } }): string =>
  failure === undefined ? outcome : `${outcome} ${failure.code}`

const hexOf = ({ root }: ImageContent): string => root.digest.slice('sha256:'.length)

function payloadOf(about: readonly ImageContent[], predicateType: string): Buffer {
  const subject = about.map((content) => ({
    name: `${registry.host}/${REPOSITORY}`,
    digest: { sha256: hexOf(content) },
  }))
  return Buffer.from(
    JSON.stringify({ _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate: { ok: true } }),
  )
}

/** A bundle about an image, good but for what the options say. */
function bundleOf(
  options: BundleOptions & { readonly type?: string; readonly about?: readonly ImageContent[] } = {},
): JsonObject {
  const { type = REVIEW, about = [image], ...rest } = options
  return bench.testbed.sigstore.bundle({ content: { kind: 'dsse', payload: payloadOf(about, type) }, ...rest }).bundle
}

const attach = (bundle: JsonObject | string, to: ImageContent = image): unknown =>
  attachBundle(registry, REPOSITORY, to, bundle)
const stranger = { issue: { san: EVIL } }

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
    ['another signer', stranger, 'refused IDENTITY'],
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
    attach(bundleOf({ ...stranger }))
    attach(bundleOf())
    const result = await verified()
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts[0]?.rejected).toHaveLength(31)
    expect(result.artifacts[0]?.accepted).toHaveLength(1)
  })

  it('B11 facts of two bundles are never put together', async () => {
    attach(bundleOf({ ...stranger, type: PROVENANCE }))
    attach(bundleOf({ type: REVIEW }))
    expect(outcomeOf(await verified({ 'predicate-type': PROVENANCE }))).toMatch(/^refused /)
  })

  it('asks GitHub where the registry has nothing that suffices', async () => {
    attach(bundleOf(stranger))
    bench.testbed.github.putAttestation('acme/app', bundleOf(), { digests: [image.root.digest], predicateType: REVIEW })
    const result = await verified()
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts[0]?.accepted[0]?.source).toMatch(/GitHub/)
  })

  it('looks into the attestation repository where one is given, and only there', async () => {
    attachBundle(registry, 'acme/attestations', image, bundleOf())
    const there = { 'attestation-repository': `${registry.host}/acme/attestations`, 'bundle-from': 'oci' }
    expect(outcomeOf(await verified(there))).toBe('verified')
    expect(outcomeOf(await verified({ 'bundle-from': 'oci' }))).toBe('refused NO_ATTESTATION')
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

  it('D01 D02 stops no other bundle by the bytes of one', async () => {
    attach(bundleOf({ ...stranger }))
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

describe("cosign's older tags", () => {
  const layer = (changes: BundleOptions = {}, payload = simpleSigning(image.root.digest)) =>
    signatureLayer(bench.testbed.sigstore, payload, changes)
  const put = (...layers: ReturnType<typeof layer>[]): unknown =>
    putLegacy(registry, REPOSITORY, image.root.digest, 'sig', layers)

  it('verifies a signature with a promise of the log, as the signature that it is', async () => {
    put(layer())
    const result = await verified({ 'predicate-type': SIGNATURE })
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts[0]?.accepted[0]).toMatchObject({
      kind: 'signature',
      source: `${registry.host}/${REPOSITORY}:${image.root.digest.replace(':', '-')}.sig`,
    })
  })

  it('A41 is no attestation', async () => {
    put(layer())
    expect(outcomeOf(await verified({ 'predicate-type': PROVENANCE }))).toBe('refused PREDICATE_TYPE')
  })

  it.each<[string, BundleOptions, string]>([
    ['another signer', stranger, 'refused IDENTITY'],
    ['A04 no entry of a log', { logs: [] }, 'refused TIMESTAMP'],
    [
      'A09 a broken signature',
      { replace: { signature: () => Buffer.from('3006020101020101', 'hex') } },
      'refused SIGNATURE',
    ],
    [
      'A10 an entry about something else',
      { replace: { logBody: (body) => ({ ...body, spec: {} }) } },
      'refused BUNDLE',
    ],
  ])('refuses %s', async (_, options, verdict) => {
    put(layer(options))
    expect(outcomeOf(await verified())).toBe(verdict)
  })

  it('A18 refuses a promise that was bent', async () => {
    const good = layer()
    const key = 'dev.sigstore.cosign/bundle'
    const promise = JSON.parse(good.annotations[key] ?? '') as { Payload: { integratedTime: number } }
    promise.Payload.integratedTime += 1
    put({ ...good, annotations: { ...good.annotations, [key]: JSON.stringify(promise) } })
    expect(outcomeOf(await verified())).toBe('refused LOG_ENTRY')
  })

  it.each<[string, () => Buffer, string]>([
    ['A33 another image', () => simpleSigning(index.root.digest), 'refused ARTIFACT_DIGEST'],
    ['an image without its algorithm', () => simpleSigning(hexOf(image)), 'refused ARTIFACT_DIGEST'],
    ['an image in capital letters', () => simpleSigning(image.root.digest.toUpperCase()), 'refused ARTIFACT_DIGEST'],
    [
      "another program's type",
      () => simpleSigning(image.root.digest, { critical: { type: 'atomic container signature' } }),
      'refused STATEMENT',
    ],
    [
      'two digests',
      () =>
        Buffer.from(
          `{"critical":{"image":{"docker-manifest-digest":"${index.root.digest}"},"image":{"docker-manifest-digest":"${image.root.digest}"},"type":"cosign container image signature","identity":{"docker-reference":""}},"optional":null}`,
        ),
      'refused STATEMENT',
    ],
    [
      'something critical that nobody knows',
      () => simpleSigning(image.root.digest, { critical: { expires: '2020' } }),
      'refused STATEMENT',
    ],
    ['a field beside it', () => simpleSigning(image.root.digest, { top: { critical2: {} } }), 'refused STATEMENT'],
    ['no JSON', () => Buffer.from('signed'), 'refused STATEMENT'],
  ])('refuses a payload that names %s', async (_, payload, verdict) => {
    put(layer({}, payload()))
    expect(outcomeOf(await verified())).toBe(verdict)
  })

  it('A33 refuses a good signature that was put beside another payload', async () => {
    put({ ...layer({}, simpleSigning(index.root.digest)), content: simpleSigning(image.root.digest) })
    expect((await verified()).outcome).toBe('refused')
  })

  it('B11 takes the good layer among others', async () => {
    put(layer(stranger), { ...layer(), annotations: {} }, layer())
    const result = await verified()
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts[0]?.rejected.map(({ failure }) => failure.code)).toEqual(['IDENTITY', 'SIGNATURE'])
  })

  it('verifies an attestation, and no timestamp over its envelope', async () => {
    const content = payloadOf([image], REVIEW)
    putLegacy(registry, REPOSITORY, image.root.digest, 'att', [attestationLayer(bench.testbed.sigstore, content)])
    expect(outcomeOf(await verified({ 'predicate-type': REVIEW }))).toBe('verified')
    expect(outcomeOf(await verified({ 'predicate-type': SIGNATURE }))).toBe('refused PREDICATE_TYPE')
    putLegacy(registry, REPOSITORY, image.root.digest, 'att', [
      attestationLayer(bench.testbed.sigstore, content, { hasTimestamp: true }),
    ])
    expect(outcomeOf(await verified())).toBe('refused TIMESTAMP')
  })

  it('A23 verifies what a key signed without a log, where that is said', async () => {
    const made = bench.testbed.sigstore.bundle()
    const pem = made.keys.publicKey.export({ format: 'pem', type: 'spki' }).toString()
    put(layer({ keys: made.keys, verifier: 'public-key', logs: [] }))
    const key = { 'certificate-identity': '', 'certificate-oidc-issuer': '', key: pem }
    expect(outcomeOf(await verified({ ...key, 'transparency-log': 'none' }))).toBe('verified')
    expect(outcomeOf(await verified(key))).toBe('refused LOG_ENTRY')
    expect(outcomeOf(await verified())).toBe('refused IDENTITY')
  })

  it('is not asked for where the referrers suffice', async () => {
    attach(bundleOf())
    put(layer(stranger))
    const result = await verified()
    expect(result.artifacts[0]?.rejected).toEqual([])
  })
})

describe('images of several platforms', () => {
  const images = () => rootManifest(index).manifests as unknown as ImageContent['root'][]
  const platform = (at: number): ImageContent => ({ ...index, root: images()[at] as ImageContent['root'] })

  it('D18 verifies an index by the bundle of the index', async () => {
    attach(bundleOf({ about: [index] }), index)
    expect(outcomeOf(await verified({ images: named(index) }))).toBe('verified')
  })

  it('D18 refuses a platform where only the index is attested, and says which index', async () => {
    attach(bundleOf({ about: [index] }), index)
    const child = platform(0)
    const alone = await verified({ images: named(child) })
    expect(outcomeOf(alone)).toBe('refused NO_ATTESTATION')
    expect(alone.failure?.remedy).toContain('image-scope: all')
    const tagged = await verified({ images: `${registry.host}/${REPOSITORY}:multi@${child.root.digest}` })
    expect(tagged.failure?.remedy).toContain(index.root.digest)
  })

  it('D18 refuses an index of which one platform has no bundle, where all are demanded', async () => {
    attach(bundleOf({ about: [index] }), index)
    attach(bundleOf({ about: [platform(0)] }), platform(0))
    const result = await verified({ images: named(index), 'require-all-platforms': 'true' })
    expect(outcomeOf(result)).toBe('refused NO_ATTESTATION')
    expect(result.artifacts.map(({ outcome }) => outcome)).toEqual(['verified', 'verified', 'refused'])
    expect(result.artifacts[2]?.image?.platform).toBe('linux/arm64')
    expect(result.failure?.remedy).toContain('linux/arm64')
  })

  it('D18 takes a bundle of the index that names each platform', async () => {
    attach(bundleOf({ about: [index, platform(0), platform(1)] }), index)
    const result = await verified({ images: named(index), 'require-all-platforms': 'true' })
    expect(outcomeOf(result)).toBe('verified')
    expect(result.artifacts).toHaveLength(3)
  })

  it('D18 takes a bundle of each platform, and refuses one by somebody else', async () => {
    attach(bundleOf({ about: [index] }), index)
    attach(bundleOf({ about: [platform(0)] }), platform(0))
    attach(bundleOf({ about: [platform(1)] }), platform(1))
    const demand = { images: named(index), 'require-all-platforms': 'true' }
    expect(outcomeOf(await verified(demand))).toBe('verified')
    registry.repository(REPOSITORY).manifests.clear()
    placeImage(registry, REPOSITORY, index)
    attach(bundleOf({ about: [index, platform(0)] }), index)
    attach(bundleOf({ about: [platform(1)], ...stranger }), platform(1))
    expect(outcomeOf(await verified(demand))).toBe('refused IDENTITY')
  })

  it("never takes BuildKit's statements for evidence, and lists them as what they are", async () => {
    const built = withBuildKitAttestations(index, ({ digest }) => [
      {
        _type: 'https://in-toto.io/Statement/v0.1',
        subject: [{ name: 'x', digest: { sha256: digest.slice(7) } }],
        predicateType: PROVENANCE,
        predicate: {},
      },
    ])
    placeImage(registry, REPOSITORY, built)
    const result = await verified({ images: named(built) })
    expect(outcomeOf(result)).toBe('refused NO_ATTESTATION')
    expect(result.artifacts[0]?.unsigned?.map(({ about, predicateTypes }) => [about, predicateTypes])).toEqual(
      images().map(({ digest }) => [digest, [PROVENANCE]]),
    )
    attach(bundleOf({ about: [built, platform(0), platform(1)] }), built)
    const all = await verified({ images: named(built), 'require-all-platforms': 'true' })
    expect(outcomeOf(all)).toBe('verified')
    expect(all.artifacts).toHaveLength(3)
  })

  it('demands nothing more of an image that is no index', async () => {
    attach(bundleOf())
    expect(outcomeOf(await verified({ 'require-all-platforms': 'true' }))).toBe('verified')
  })

  it('R06 refuses an index without end', async () => {
    const { mediaType, digest, size } = image.root
    const manifests = Array.from({ length: 20_000 }, () => ({ mediaType, digest, size }))
    const huge = registry.pushManifest(REPOSITORY, { ...rootManifest(imageIndex([])), manifests })
    const result = await verified({ images: `${registry.host}/${REPOSITORY}@${huge.digest}` })
    expect(result.outcome).toBe('refused')
  })
})

describe('images with what else verify knows', () => {
  const shown: PolicyFacts[] = []
  const policies: PolicyEngine = {
    open: async () => ({
      digest: { sha256: '0'.repeat(64) },
      evaluate: (facts) => {
        shown.push(facts)
        const verdict = facts.attestations.length > 1 ? 'pass' : 'fail'
        return { verdict, reason: 'two are wanted', rules: [{ id: 'two', verdict, reason: 'two are wanted' }] }
      },
    }),
  }
  const byPolicy = (inputs: Record<string, string> = {}): Promise<VerifyResult> =>
    verify(
      bench.inputs({ 'signing-config': '', images: named(), policy: 'policy.yaml', ...inputs }),
      bench.ports({ ports: { policies } }),
    )

  beforeEach(async () => {
    shown.length = 0
    await fs.writeFile(join(bench.workspace, 'policy.yaml'), 'version: 1')
  })

  it('shows a policy the name of the image, and looks further where it does not pass', async () => {
    attach(bundleOf())
    bench.testbed.github.putAttestation('acme/app', bundleOf(), { digests: [image.root.digest], predicateType: REVIEW })
    expect(outcomeOf(await byPolicy())).toBe('verified')
    expect(shown.map(({ name, attestations }) => [name, attestations.length])).toEqual([
      [`${registry.host}/${REPOSITORY}`, 1],
      [`${registry.host}/${REPOSITORY}`, 2],
    ])
  })

  it('is refused by a policy that no place satisfies', async () => {
    attach(bundleOf())
    expect(outcomeOf(await byPolicy())).toBe('refused POLICY')
  })

  it('writes a summary about the index and each platform that was demanded', async () => {
    const platforms = rootManifest(index).manifests as unknown as ImageContent['root'][]
    const all = [index, ...platforms.map((root) => ({ ...index, root }))]
    attach(bundleOf({ about: all }), index)
    attach(bundleOf({ about: all, type: 'https://example.test/other' }), index)
    const passed = await byPolicy({
      images: named(index),
      'require-all-platforms': 'true',
      vsa: 'unsigned',
      'verifier-id': 'https://acme.example/verifier',
      'resource-uri': `oci://${named(index)}`,
      'bundle-dir': 'summaries',
    })
    expect(outcomeOf(passed)).toBe('verified')
    const { subject: about } = JSON.parse(await fs.readFile(passed.vsa?.path ?? '', 'utf8')) as {
      subject: { digest: { sha256: string } }[]
    }
    expect(about.map(({ digest }) => digest.sha256)).toEqual(all.map(hexOf))
  })

  it('demands a level of the provenance, which a signature has not', async () => {
    attach(bundleOf({ type: SIGNATURE }))
    expect(outcomeOf(await verified({ 'minimum-level': '1' }))).toBe('refused LEVEL')
  })

  it('keeps signatures over a payload out of threads, which know only the artifact', async () => {
    const { sigstore } = bench.testbed
    const layer = signatureLayer(sigstore, simpleSigning(image.root.digest))
    const described = { mediaType: layer.mediaType, digest: '', size: 0, annotations: layer.annotations }
    const judge = {
      chooser: { profileFor: async () => profileOf(sigstore) },
      threads: { verify: () => Promise.reject(new Error('a thread was asked')), close: async () => undefined },
      levels: { levelOf: async () => undefined, releasesOf: async () => [] },
      expectation: { ...demandOf(sigstore), identity: { kind: 'exact', value: IDENTITY } },
      demands: { buildInputs: new Map() },
      bytesOf: () => ({}),
      pathOf: () => ({}),
      now: () => new Date(),
    } as unknown as Judge
    const found = signatureOfLayer(described, layer.content, 'image')
    const about = subject('image', { sha256: hexOf(image) })
    const { verdict } = await judgeArtifact(about, [found], judge, () => new Error('nothing') as never)
    expect(outcomeOf(verdict)).toBe('verified')
  })
})

describe('what is named', () => {
  it.each<[string, () => string]>([
    ['D14 nothing but a name', () => `${registry.host}/${REPOSITORY}`],
    ['D14 a user before the host', () => `me:secret@${registry.host}/${REPOSITORY}:v1`],
    ['D14 a URL', () => `http://${registry.host}/${REPOSITORY}:v1`],
    ['D14 capital letters', () => `${registry.host}/Acme/App:v1`],
    ['D14 a short digest', () => `${registry.host}/${REPOSITORY}@sha256:abc`],
    ['a tag that is not there', () => `${registry.host}/${REPOSITORY}:v9`],
  ])('%s is bad input', async (_, name) => {
    const result = await verified({ images: name() })
    expect(result.outcome).toBe('bad-input')
    expect(JSON.stringify(result)).not.toContain('secret@')
  })

  it.each<[string, Record<string, string>]>([
    [
      'every platform, of no image',
      { images: '', digests: `sha256:${'a'.repeat(64)}`, 'require-all-platforms': 'true' },
    ],
    ['a login, for no image', { images: '', digests: `sha256:${'a'.repeat(64)}`, 'registry-username': 'me' }],
    ['a name without its password', { 'registry-username': 'me' }],
    ['a registry, of a file', { images: '', digests: `sha256:${'a'.repeat(64)}`, 'bundle-from': 'oci' }],
  ])('%s is bad input', async (_, inputs) => {
    expect(outcomeOf(await verified(inputs))).toBe('bad-input INPUT')
  })

  it('offline takes digests with bundles of files, asks nobody, and takes no tag', async () => {
    await fs.writeFile(join(bench.workspace, 'app.provenance.sigstore.json'), JSON.stringify(bundleOf()))
    const offline = { offline: 'true', 'bundle-dir': '.' }
    const before = bench.testbed.requests.length
    expect(outcomeOf(await verified(offline))).toBe('verified')
    expect(outcomeOf(await verified({ ...offline, images: `${registry.host}/${REPOSITORY}:v1` }))).toBe(
      'bad-input INPUT',
    )
    expect(outcomeOf(await verified({ ...offline, 'require-all-platforms': 'true' }))).toBe('bad-input INPUT')
    expect(bench.testbed.requests.length).toBe(before)
  })

  it('a bundle that is given needs no registry', async () => {
    await fs.writeFile(join(bench.workspace, 'given.json'), JSON.stringify(bundleOf()))
    expect(outcomeOf(await verified({ bundle: 'given.json' }))).toBe('verified')
    expect(bench.asked('registry-manifest')).toBe(0)
  })

  it('an image that is named twice is verified once; one that fails fails all', async () => {
    attach(bundleOf())
    const twice = await verified({ images: `${named()}, ${registry.host}/${REPOSITORY}:v1\n${named()}` })
    expect([outcomeOf(twice), twice.artifacts.length]).toEqual(['verified', 1])
    const both = await verified({ images: `${named()}\n${named(index)}` })
    expect(outcomeOf(both)).toBe('refused NO_ATTESTATION')
    expect(both.artifacts.map(({ outcome }) => outcome)).toEqual(['verified', 'refused'])
  })
})
