import fs from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type FakeRegistry, type ImageContent, imageFromFolder, placeImage } from '@slsa-actions/testbed'
import { type Bench, openBench } from '../testing/ports.ts'
import { attest, sign, verify } from './index.ts'

const REPOSITORY = 'acme/app'
const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1'
const REVIEW = 'https://example.test/review/v1'
const TYPE = 'dev.sigstore.bundle.predicateType'

let bench: Bench
let registry: FakeRegistry
let image: ImageContent
beforeAll(async () => {
  bench = await openBench('private')
  registry = bench.testbed.registry
  const folder = join(bench.workspace, 'site')
  await fs.mkdir(folder)
  await fs.writeFile(join(folder, 'index.html'), 'hello')
  image = imageFromFolder(folder)
  placeImage(registry, REPOSITORY, image, 'v1')
  const images = { images: named() }
  await sign(bench.inputs(images), bench.ports())
  await attest(bench.inputs({ ...images, 'predicate-type': REVIEW, predicate: '{"ok":true}' }), bench.ports())
})
beforeEach(() => bench.reset())
afterAll(() => bench.close())

const named = (): string => `${registry.host}/${REPOSITORY}@${image.root.digest}`
const blobsRead = (): number =>
  bench.testbed.requests.slice(from).filter(({ method, path }) => method === 'GET' && path.includes('/blobs/')).length
let from = 0

async function verdict(inputs: Record<string, string>): Promise<string> {
  from = bench.testbed.requests.length
  const { outcome, failure } = await verify(
    bench.inputs({
      'signing-config': '',
      images: named(),
      'certificate-identity': 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main',
      'certificate-oidc-issuer': bench.testbed.issuer,
      'bundle-from': 'oci',
      ...inputs,
    }),
    bench.ports(),
  )
  return failure === undefined ? outcome : `${outcome} ${failure.code}`
}

describe('bundles of an image that are fetched', () => {
  it.each([SIGNATURE, REVIEW])('are those that call themselves what is demanded, where they do: %s', async (type) => {
    expect(await verdict({ 'predicate-type': type })).toBe('verified')
    expect(blobsRead()).toBe(1)
  })

  it('are all of them where nothing suffices, so that the refusal knows them', async () => {
    expect(await verdict({ 'predicate-type': 'https://example.test/other' })).toMatch(/^refused/)
    expect(blobsRead()).toBe(2)
  })

  it('D13 are read by what they say themselves, whatever the list says about them', async () => {
    const [signature] = registry
      .referrers(REPOSITORY, image.root.digest)
      .filter(({ digest }) => JSON.stringify(registry.manifest(REPOSITORY, digest)).includes(SIGNATURE))
    const manifest = registry.manifest(REPOSITORY, signature?.digest ?? '')
    registry.repository(REPOSITORY).manifests.delete(signature?.digest ?? '')
    registry.pushManifest(REPOSITORY, { ...manifest, annotations: { [TYPE]: 'https://example.test/lie' } })
    expect(await verdict({ 'predicate-type': SIGNATURE })).toBe('verified')
    expect(await verdict({ 'predicate-type': 'https://example.test/lie' })).toMatch(/^refused/)
  })
})
