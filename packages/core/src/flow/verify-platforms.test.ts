import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  type FakeRegistry,
  type ImageContent,
  imageFromFolder,
  imageIndex,
  placeImage,
  rootManifest,
  withBuildKitAttestations,
} from '@slsa-actions/testbed'
import { outcomeOf, PROVENANCE, REPOSITORY, STRANGER, useImageBed } from '../testing/image-bed.ts'
import type { Bench } from '../testing/ports.ts'

const bed = useImageBed()
const { attach, bundleOf, named, verified } = bed
let bench: Bench
let registry: FakeRegistry
let image: ImageContent
let index: ImageContent
beforeAll(() => {
  ;({ bench, registry, image, index } = bed.open())
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
    attach(bundleOf({ about: [platform(1)], ...STRANGER }), platform(1))
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

  it('D18 takes an index in an index for no platform, but what it lists', async () => {
    const folder = join(bench.workspace, 'site')
    const arm = imageFromFolder(folder, { at: 'arm', platform: { os: 'linux', architecture: 'arm64' } })
    const nested = imageIndex([imageIndex([arm]), image])
    placeImage(registry, REPOSITORY, nested)
    const demand = { images: named(nested), 'require-all-platforms': 'true' }
    attach(bundleOf({ about: [nested, image] }), nested)
    expect(outcomeOf(await verified(demand))).toBe('refused NO_ATTESTATION')
    attach(bundleOf({ about: [arm] }), arm)
    const result = await verified(demand)
    expect([outcomeOf(result), result.artifacts.length]).toEqual(['verified', 3])
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
