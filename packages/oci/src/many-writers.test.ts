import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type FakeRegistry, imageFromFolder, placeImage, startTestbed, type Testbed } from '@slsa-actions/testbed'
import { type Clock, createHttp, type Fetch, systemClock } from '@slsa-actions/wire'

import {
  type Attached,
  createRegistry,
  digestOf,
  fallbackTag,
  MEDIA_TYPE,
  parseRepository,
  type RegistryClient,
  type Repository,
} from './index.ts'
import { instantClock } from './testing/network.ts'

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

/** A client as a machine of its own has it: it knows nothing of the others. */
function machine(fetch: Fetch = globalThis.fetch, clock: Clock = systemClock): RegistryClient {
  return createRegistry({ http: createHttp({ fetch, clock }), clock })
}

async function attachAtOnce(writers: number): Promise<Attached[]> {
  return Promise.all(Array.from({ length: writers }, (_, writer) => machine().attach(repository, referrer(writer))))
}

/** Who attached, and is not found by one who comes afterwards. */
async function lost(attached: readonly Attached[]): Promise<string[]> {
  const found = new Set((await machine().referrers(repository, subject, TYPE)).map(({ digest }) => digest))
  return attached.map(({ descriptor }) => descriptor.digest).filter((digest) => !found.has(digest))
}

const isTag = (path: string): boolean => path.endsWith(`/manifests/${fallbackTag(subject)}`)

/** A fetch that lets each of that many writers write the tag only when all of them have looked at it. */
function togetherAfterLooking(writers: number): Fetch {
  let looks = 0
  let open: () => void = () => undefined
  const all = new Promise<void>((resolve) => {
    open = resolve
  })
  return async (input, init) => {
    const isWrite = init?.method === 'PUT'
    const isOfTag = isTag(new URL(String(input)).pathname)
    if (isOfTag && isWrite) await all
    const reply = await fetch(input, init)
    if (isOfTag && !isWrite) looks += 1
    if (looks === writers) open()
    return reply
  }
}

describe('64 writers at once', () => {
  it.each<[string, Partial<FakeRegistry>, Attached['via']]>([
    ['K04 a registry that lists referrers', {}, 'referrers'],
    ['D10 a fallback tag and conditional writes', { hasReferrers: false }, 'fallback-tag'],
    ['D10 a fallback tag without conditions', { hasReferrers: false, hasEntityTags: false }, 'fallback-tag'],
  ])(
    '%s: nobody is lost',
    async (_, facts, via) => {
      Object.assign(registry, facts)
      const attached = await attachAtOnce(64)
      expect(new Set(attached.map((entry) => entry.via))).toEqual(new Set([via]))
      expect(await lost(attached)).toEqual([])
    },
    60_000,
  )
})

describe('writers of a tag that nobody has written', () => {
  it.each([true, false])(
    'D11 both looked before either wrote (conditions: %s): both are there',
    async (hasEntityTags) => {
      Object.assign(registry, { hasReferrers: false, hasEntityTags })
      const fetch = togetherAfterLooking(2)
      const attached = await Promise.all([0, 1].map((writer) => machine(fetch).attach(repository, referrer(writer))))
      expect(testbed.requests.filter(({ method, path }) => method === 'PUT' && isTag(path)).length).toBeGreaterThan(2)
      expect(await lost(attached)).toEqual([])
    },
  )

  it('D10 somebody empties the tag whenever it is written: says that it is not there, and which', async () => {
    Object.assign(registry, { hasReferrers: false, hasEntityTags: false })
    testbed.onRequest(({ method, path }, phase) => {
      if (method === 'PUT' && phase === 'carried-out' && isTag(path)) empty()
    })
    const outcome = machine(fetch, instantClock()).attach(repository, referrer(0))
    await expect(outcome).rejects.toMatchObject({
      code: 'ATTACH_LOST',
      message: expect.stringContaining(digestOf(referrer(0))),
      remedy: expect.anything(),
    })
  })
})

/** Another client writes its own view of the tag, in which there is nobody. */
function empty(): void {
  registry.pushManifest(NAME, { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: [] }, fallbackTag(subject))
}
