import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type FakeRegistry, imageFromFolder, placeImage, startTestbed, type Testbed } from '@slsa-actions/testbed'
import { createHttp } from '@slsa-actions/wire'
import { type Attached, createRegistry, digestOf, fallbackTag, MEDIA_TYPE, parseRepository, type Repository } from './index.ts'

const NAME = 'acme/app'
const TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json'

let testbed: Testbed
let registry: FakeRegistry
let repository: Repository
/** The image that everyone attaches to. */
let subject: string

beforeEach(async () => {
  testbed = await startTestbed()
  registry = testbed.registry
  repository = parseRepository(`${registry.host}/${NAME}`)
  const image = imageFromFolder(testbed.folder)
  placeImage(registry, NAME, image, 'v1')
  subject = image.root.digest
  registry.pushBlob(NAME, '{}')
})
afterEach(() => testbed.close())

function referrer(writer: number): Buffer {
  const empty = { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf(Buffer.from('{}')), size: 2 }
  return Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.manifest,
      artifactType: TYPE,
      config: empty,
      layers: [empty],
      subject: { mediaType: MEDIA_TYPE.manifest, digest: subject, size: 2 },
      annotations: { writer: String(writer) },
    }),
  )
}

/** Each writer is a machine of its own: it knows nothing of the others. */
async function attachAtOnce(writers: number): Promise<Attached[]> {
  return Promise.all(
    Array.from({ length: writers }, (_, writer) =>
      createRegistry({ http: createHttp({}) }).attach(repository, referrer(writer)),
    ),
  )
}

/** Who attached, and is not found by one who comes afterwards. */
async function lost(attached: readonly Attached[]): Promise<string[]> {
  const found = await createRegistry({ http: createHttp({}) }).referrers(repository, subject, TYPE)
  const digests = new Set(found.map(({ digest }) => digest))
  return attached.map(({ descriptor }) => descriptor.digest).filter((digest) => !digests.has(digest))
}

describe('64 writers at once', () => {
  it.each<[string, Partial<FakeRegistry>, Attached['via']]>([
    ['K04 a registry that lists referrers', {}, 'referrers'],
    ['D10 a fallback tag, conditional writes', { hasReferrers: false }, 'fallback-tag'],
    ['D10 a fallback tag, no conditions', { hasReferrers: false, hasEntityTags: false }, 'fallback-tag'],
  ])('%s: nobody is lost', async (_, facts, via) => {
    Object.assign(registry, facts)
    const t = Date.now()
    const attached = await attachAtOnce(64)
    const puts = testbed.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith(fallbackTag(subject)))
    console.log(_, Date.now() - t, 'ms', testbed.requests.length, 'requests', puts.length, 'puts of tag')
    expect(new Set(attached.map((entry) => entry.via))).toEqual(new Set([via]))
    expect(await lost(attached)).toEqual([])
  }, 60_000)
})
