import { describe, expect, it } from '@jest/globals'
import { MAX_INDEX_BYTES, MAX_MANIFEST_BYTES, MEDIA_TYPE, parseReference } from './index.ts'
import { descriptorOf, imageIndex, imageManifest, ORIGIN, REPOSITORY, referrer } from './testing/builders.ts'
import { endOf, errorOf } from './testing/failure.ts'
import { type Answer, client, network, status } from './testing/network.ts'

const IMAGE = imageManifest()
const { digest: DIGEST } = descriptorOf(IMAGE)

/** A registry that answers each GET with these bytes. */
function answering(bytes: Uint8Array | string, type: string | null = MEDIA_TYPE.manifest, headers: object = {}) {
  const answer: Answer = () =>
    new Response(new Uint8Array(Buffer.from(bytes)), {
      headers: { ...(type === null ? {} : { 'content-type': type }), ...headers },
    })
  const { fetch, requests } = network({ [ORIGIN]: answer })
  return { registry: client(fetch), requests }
}

describe('manifest', () => {
  it('gives the manifest whose digest was asked for', async () => {
    const { registry } = answering(IMAGE)
    const manifest = await registry.manifest(REPOSITORY, DIGEST)
    expect(manifest).toMatchObject({ kind: 'manifest', manifests: [], descriptor: descriptorOf(IMAGE) })
    expect(manifest.bytes).toEqual(IMAGE)
  })

  it('D01 refuses other bytes, though the header has the right digest', async () => {
    const other = imageManifest({ annotations: { evil: 'yes' } })
    const { registry } = answering(other, MEDIA_TYPE.manifest, { 'docker-content-digest': DIGEST })
    expect(await endOf(registry.manifest(REPOSITORY, DIGEST))).toBe('refused CONTENT_DIGEST')
  })

  it('D01 compares the digest before it parses', async () => {
    const { registry } = answering('{"a":1,"a":')
    expect(await endOf(registry.manifest(REPOSITORY, DIGEST))).toBe('refused CONTENT_DIGEST')
  })

  it('D01 compares SHA-512 as well', async () => {
    const { createHash } = await import('node:crypto')
    const sha512 = `sha512:${createHash('sha512').update(IMAGE).digest('hex')}`
    expect((await answering(IMAGE).registry.manifest(REPOSITORY, sha512)).descriptor.digest).toBe(sha512)
    expect(await endOf(answering('x').registry.manifest(REPOSITORY, sha512))).toBe('refused CONTENT_DIGEST')
  })

  it.each(['sha256:abc', 'latest', `md5:${'a'.repeat(32)}`, `sha256:${'A'.repeat(64)}`])(
    'D01 asks for no digest that cannot be compared: %s',
    async (digest) => {
      const { registry, requests } = answering(IMAGE)
      expect(await endOf(registry.manifest(REPOSITORY, digest))).toBe('bad-input REFERENCE')
      expect(requests).toEqual([])
    },
  )

  it.each([
    ['of an index, and the registry says manifest', imageIndex([]), MEDIA_TYPE.manifest],
    ['of a manifest, and the registry says index', IMAGE, MEDIA_TYPE.index],
    ['of OCI, and the registry says Docker', IMAGE, MEDIA_TYPE.dockerManifest],
    ['of a manifest, and the registry says JSON', IMAGE, 'application/json'],
    ['that is no text', imageManifest({ mediaType: 7 }), MEDIA_TYPE.manifest],
    ['of something else, and so says the registry', imageManifest({ mediaType: 'a/b' }), 'a/b'],
    ['of Docker schema 1', '{"schemaVersion":2}', 'application/vnd.docker.distribution.manifest.v1+prettyjws'],
  ])('D03 refuses a body with the media type %s', async (_, bytes, type) => {
    const { registry } = answering(bytes, type)
    expect(await endOf(registry.manifest(REPOSITORY, descriptorOf(bytes).digest))).toBe('refused MEDIA_TYPE')
  })

  it('D03 refuses a body without a media type where the header has none either', async () => {
    const bytes = imageManifest({ mediaType: undefined })
    const { registry } = answering(bytes, null)
    expect(await endOf(registry.manifest(REPOSITORY, descriptorOf(bytes).digest))).toBe('refused MEDIA_TYPE')
  })

  it.each([
    ['the body alone', IMAGE, null],
    ['the header alone', imageManifest({ mediaType: undefined }), MEDIA_TYPE.manifest],
    ['the header with parameters', IMAGE, `${MEDIA_TYPE.manifest}; charset=utf-8`],
  ])('takes the media type of %s', async (_, bytes, type) => {
    const { registry } = answering(bytes, type)
    const manifest = await registry.manifest(REPOSITORY, descriptorOf(bytes).digest)
    expect(manifest.descriptor.mediaType).toBe(MEDIA_TYPE.manifest)
  })

  it.each([
    ['an image manifest with manifests', imageManifest({ manifests: [] }), MEDIA_TYPE.manifest],
    ['an index with layers', imageIndex([], { layers: [] }), MEDIA_TYPE.index],
    ['an index with a config', imageIndex([], { config: descriptorOf('{}') }), MEDIA_TYPE.index],
    ['a manifest of schema 1 in new clothes', imageManifest({ fsLayers: [] }), MEDIA_TYPE.manifest],
    ['a manifest of schema version 1', imageManifest({ schemaVersion: 1 }), MEDIA_TYPE.manifest],
    ['a manifest without config', imageManifest({ config: undefined }), MEDIA_TYPE.manifest],
    ['a manifest without layers', imageManifest({ layers: undefined }), MEDIA_TYPE.manifest],
    ['an index whose manifests are none', imageIndex([7]), MEDIA_TYPE.index],
    ['an index without manifests', '{"schemaVersion":2}', MEDIA_TYPE.index],
    ['a list', '[]', MEDIA_TYPE.manifest],
    ['a key twice', '{"schemaVersion":2,"schemaVersion":2}', MEDIA_TYPE.manifest],
    ['no JSON', 'hello', MEDIA_TYPE.manifest],
    ['annotations that are no texts', imageIndex([{ ...descriptorOf('x'), annotations: { a: 1 } }]), MEDIA_TYPE.index],
  ])('D03 refuses %s', async (_, bytes, type) => {
    const { registry } = answering(bytes, type)
    expect(await endOf(registry.manifest(REPOSITORY, descriptorOf(bytes).digest))).toBe('refused MANIFEST')
  })

  it('takes null for absent, as tools written in Go may write it', async () => {
    const nothing = { annotations: null, platform: null, artifactType: null }
    const index = imageIndex([{ ...descriptorOf(IMAGE), ...nothing }], { subject: null })
    const { registry } = answering(index, MEDIA_TYPE.index)
    const manifest = await registry.manifest(REPOSITORY, descriptorOf(index).digest)
    expect(manifest.manifests).toEqual([descriptorOf(IMAGE)])
    const empty = imageManifest({ layers: null })
    const { digest } = descriptorOf(empty)
    expect(await endOf(answering(empty).registry.manifest(REPOSITORY, digest))).toBe('done')
  })

  it.each([-1, 1e30, 2 ** 53, 0.5, '7', null])('D02 refuses a layer of size %j', async (size) => {
    const bytes = imageManifest({ layers: [{ ...descriptorOf('layer'), size }] })
    const { registry } = answering(bytes)
    expect(await endOf(registry.manifest(REPOSITORY, descriptorOf(bytes).digest))).toBe('refused MANIFEST')
  })

  it('R06 reads no more than 8 MiB, whatever length is announced', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 1024 * 1024
        controller.enqueue(new Uint8Array(1024 * 1024))
      },
    })
    const { fetch } = network({ [ORIGIN]: () => new Response(endless) })
    expect(await endOf(client(fetch).manifest(REPOSITORY, DIGEST))).toBe('refused CONTENT_SIZE')
    expect(sent).toBeLessThan(MAX_INDEX_BYTES + 4 * 1024 * 1024)
  })

  it('R06 refuses an image manifest of more than 4 MiB, though an index may have them', async () => {
    const bytes = imageManifest({ annotations: { a: 'x'.repeat(MAX_MANIFEST_BYTES) } })
    const { registry } = answering(bytes)
    expect(await endOf(registry.manifest(REPOSITORY, descriptorOf(bytes).digest))).toBe('refused CONTENT_SIZE')
  })

  it('R06 refuses an index of 100,000 manifests', async () => {
    const bytes = imageIndex(Array.from({ length: 100_000 }, () => descriptorOf('x', 'a/b')))
    const { registry } = answering(bytes, MEDIA_TYPE.index)
    expect(await endOf(registry.manifest(REPOSITORY, descriptorOf(bytes).digest))).toBe('refused CONTENT_SIZE')
  })

  it('says that there is no such image, and findManifest says it without an error', async () => {
    const { fetch } = network({ [ORIGIN]: () => status(404) })
    expect(await endOf(client(fetch).manifest(REPOSITORY, DIGEST))).toBe('bad-input IMAGE_NOT_FOUND')
    expect(await client(fetch).findManifest(REPOSITORY, 'v1')).toBeUndefined()
  })

  it('is undecided while the registry fails', async () => {
    const { fetch, requests } = network({ [ORIGIN]: () => status(503) })
    expect((await errorOf(client(fetch).manifest(REPOSITORY, DIGEST)))?.code).toBe('STATUS')
    expect(requests.length).toBe(4)
  })
})

describe('a registry with a certificate that nobody knows', () => {
  it.each(['DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'])(
    'D20 is undecided, the remedy is `ca-file`, and it is not asked in another way: %s',
    async (code) => {
      const { fetch, requests } = network({
        [ORIGIN]: () => {
          throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
        },
      })
      const error = await errorOf(client(fetch).manifest(REPOSITORY, DIGEST))
      expect(error).toMatchObject({ code: 'TLS', remedy: expect.stringContaining('ca-file') })
      expect(requests.length).toBe(1)
    },
  )
})

describe('resolve', () => {
  const tagged = parseReference('registry.example.test/acme/app:v1')

  it.each([
    ['no digest', {}],
    ['an empty digest', { 'docker-content-digest': '' }],
    ['a digest that is none', { 'docker-content-digest': 'sha256:1' }],
  ])('D16 computes the digest of a tag where the header has %s', async (_, headers) => {
    const { registry } = answering(IMAGE, MEDIA_TYPE.manifest, headers)
    expect((await registry.resolve(tagged)).descriptor).toEqual(descriptorOf(IMAGE))
  })

  it('D01 refuses a tag whose header names other bytes', async () => {
    const other = { 'docker-content-digest': descriptorOf('other').digest }
    expect(await endOf(answering(IMAGE, MEDIA_TYPE.manifest, other).registry.resolve(tagged))).toBe(
      'refused CONTENT_DIGEST',
    )
  })

  it('D17 asks for a tag once, and bytes and digest are of that answer', async () => {
    let version = 0
    const { fetch, requests } = network({
      [ORIGIN]: () => {
        version += 1
        return new Response(new Uint8Array(imageManifest({ annotations: { version: String(version) } })), {
          headers: { 'content-type': MEDIA_TYPE.manifest },
        })
      },
    })
    const manifest = await client(fetch).resolve(tagged)
    expect(requests.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual(['GET /v2/acme/app/manifests/v1'])
    expect(manifest.descriptor).toEqual(descriptorOf(manifest.bytes))
  })

  it('D14 asks by the digest where a reference has tag and digest', async () => {
    const { registry, requests } = answering(IMAGE)
    await registry.resolve({ ...tagged, digest: DIGEST })
    expect(requests.map(({ url }) => url.pathname)).toEqual([`/v2/acme/app/manifests/${DIGEST}`])
  })

  it('asks for latest where a reference has neither', async () => {
    const { registry, requests } = answering(IMAGE)
    await registry.resolve({ repository: REPOSITORY })
    expect(requests[0]?.url.pathname).toBe('/v2/acme/app/manifests/latest')
  })

  it('gives the platforms of an index', async () => {
    const platform = { os: 'linux', architecture: 'arm64', variant: 'v8' }
    const index = imageIndex([{ ...descriptorOf(IMAGE), platform }])
    const manifest = await answering(index, MEDIA_TYPE.index).registry.resolve(tagged)
    expect(manifest).toMatchObject({ kind: 'index', manifests: [{ digest: DIGEST, platform }] })
  })
})

describe('blob', () => {
  const blob = descriptorOf('the blob', 'application/vnd.example')

  it('gives the bytes that a descriptor describes', async () => {
    expect(await answering('the blob').registry.blob(REPOSITORY, blob)).toEqual(Buffer.from('the blob'))
  })

  it.each([
    ['longer', 'the blob!', 'refused CONTENT_SIZE'],
    ['shorter', 'the blo', 'refused CONTENT_SIZE'],
    ['other', 'THE BLOB', 'refused CONTENT_DIGEST'],
  ])('D02 refuses bytes that are %s', async (_, bytes, end) => {
    expect(await endOf(answering(bytes).registry.blob(REPOSITORY, blob))).toBe(end)
  })

  it('E10 gives up undecided where a web page comes instead of a blob or manifest', async () => {
    const page = (): Response => new Response('<html>', { headers: { 'content-type': 'Text/HTML; charset=utf-8' } })
    const { fetch } = network({ [ORIGIN]: page })
    expect(await endOf(client(fetch).blob(REPOSITORY, blob))).toBe('undecided REGISTRY_REPLY')
    expect(await endOf(client(fetch).manifest(REPOSITORY, DIGEST))).toBe('undecided REGISTRY_REPLY')
  })

  it('reads a blob that is a web page', async () => {
    const { fetch } = network({
      [ORIGIN]: () => new Response('the blob', { headers: { 'content-type': 'text/html' } }),
    })
    expect(await client(fetch).blob(REPOSITORY, blob)).toEqual(Buffer.from('the blob'))
  })

  it('D02 stops reading soon after the size of the descriptor', async () => {
    let sent = 0
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 10_000
        controller.enqueue(new Uint8Array(10_000))
      },
    })
    const { fetch } = network({ [ORIGIN]: () => new Response(endless) })
    expect(await endOf(client(fetch).blob(REPOSITORY, blob))).toBe('refused CONTENT_SIZE')
    expect(sent).toBeLessThan(500_000)
  })

  it('takes the page of a 404 for no blob, however small the blob', async () => {
    const { fetch } = network({ [ORIGIN]: () => new Response('x'.repeat(10_000), { status: 404 }) })
    expect(await endOf(client(fetch).blob(REPOSITORY, blob))).toBe('undecided BLOB')
  })

  it.each([-1, 1e30, 2 ** 53, Number.NaN, 0.5])('D02 asks for no blob of size %d', async (size) => {
    const { registry, requests } = answering('the blob')
    expect(await endOf(registry.blob(REPOSITORY, { ...blob, size }))).toBe('refused CONTENT_SIZE')
    expect(requests).toEqual([])
  })

  it('R06 asks for no blob that is larger than the caller wants', async () => {
    const { registry, requests } = answering('the blob')
    expect(await endOf(registry.blob(REPOSITORY, { ...blob, size: 10 * 1024 * 1024 }))).toBe('refused CONTENT_SIZE')
    expect(await endOf(registry.blob(REPOSITORY, blob, 7))).toBe('refused CONTENT_SIZE')
    expect(requests).toEqual([])
  })

  it('is undecided where a manifest names a blob that the registry does not have', async () => {
    const { fetch } = network({ [ORIGIN]: () => status(404) })
    expect(await endOf(client(fetch).blob(REPOSITORY, blob))).toBe('undecided BLOB')
  })
})

describe('readReferrer', () => {
  const subject = descriptorOf(IMAGE)
  const bytes = referrer(subject)

  it('gives the manifest of a referrer', async () => {
    const { registry } = answering(bytes)
    const manifest = await registry.readReferrer(REPOSITORY, descriptorOf(bytes), subject.digest)
    expect(manifest?.bytes).toEqual(bytes)
  })

  it.each([
    ['another subject', referrer(descriptorOf('other'))],
    ['no subject', imageManifest({ artifactType: 'application/vnd.example.bundle' })],
  ])('D13 ignores a referrer with %s, whatever the list says', async (_, other) => {
    const { registry } = answering(other)
    expect(await registry.readReferrer(REPOSITORY, descriptorOf(other), subject.digest)).toBeUndefined()
  })

  it('D02 refuses a referrer of another size than the list says', async () => {
    const { registry } = answering(bytes)
    const shorter = { ...descriptorOf(bytes), size: bytes.byteLength - 1 }
    const longer = { ...descriptorOf(bytes), size: bytes.byteLength + 1 }
    expect(await endOf(registry.readReferrer(REPOSITORY, shorter, subject.digest))).toBe('refused CONTENT_SIZE')
    expect(await endOf(registry.readReferrer(REPOSITORY, longer, subject.digest))).toBe('refused CONTENT_SIZE')
  })

  it('D03 refuses a referrer of another type than the list says', async () => {
    const { registry } = answering(bytes)
    const listed = { ...descriptorOf(bytes), mediaType: MEDIA_TYPE.index }
    expect(await endOf(registry.readReferrer(REPOSITORY, listed, subject.digest))).toBe('refused MEDIA_TYPE')
  })

  it('D13 refuses a subject that is no descriptor', async () => {
    const wrong = imageManifest({ subject: 'sha256:abc' })
    const { registry } = answering(wrong)
    expect(await endOf(registry.readReferrer(REPOSITORY, descriptorOf(wrong), subject.digest))).toBe('refused MANIFEST')
  })
})
