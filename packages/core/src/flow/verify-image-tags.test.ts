import { beforeAll, describe, expect, it } from '@jest/globals'
import type { BundleOptions, FakeRegistry, ImageContent } from '@slsa-actions/testbed'
import {
  hexOf,
  outcomeOf,
  PROVENANCE,
  REPOSITORY,
  REVIEW,
  SIGNATURE,
  STRANGER,
  useImageBed,
} from '../testing/image-bed.ts'
import type { Bench } from '../testing/ports.ts'
import { attestationLayer, putLegacy, signatureLayer, simpleSigning } from '../testing/registry-bundles.ts'

const bed = useImageBed()
const { attach, bundleOf, payloadOf, verified } = bed
let bench: Bench
let registry: FakeRegistry
let image: ImageContent
let index: ImageContent
beforeAll(() => {
  ;({ bench, registry, image, index } = bed.open())
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
    ['another signer', STRANGER, 'refused IDENTITY'],
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
    put(layer(STRANGER), { ...layer(), annotations: {} }, layer())
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
    put(layer(STRANGER))
    const result = await verified()
    expect(result.artifacts[0]?.rejected).toEqual([])
  })
})
