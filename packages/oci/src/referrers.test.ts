import { describe, expect, it } from '@jest/globals'
import { digestOf, fallbackTag, MAX_REFERRERS, MEDIA_TYPE } from './index.ts'
import { descriptorOf, imageIndex, imageManifest, ORIGIN, REPOSITORY, referrer } from './testing/builders.ts'
import { endOf } from './testing/failure.ts'
import { type Answer, client, json, network, status } from './testing/network.ts'

const SUBJECT = descriptorOf(imageManifest())
const PATH = `/v2/acme/app/referrers/${SUBJECT.digest}`
const TAG = `/v2/acme/app/manifests/${fallbackTag(SUBJECT.digest)}`
const TYPE = 'application/vnd.example.bundle'

const entry = (n: number, changes: object = {}): object => ({
  ...descriptorOf(referrer(SUBJECT, { annotations: { n: String(n) } })),
  artifactType: TYPE,
  ...changes,
})
const entries = (count: number, first = 0): object[] => Array.from({ length: count }, (_, n) => entry(first + n))
const index = (manifests: readonly object[], headers: Record<string, string> = {}): Response =>
  json({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests }, MEDIA_TYPE.index, headers)
const tagged = (bytes: Uint8Array | string, type: string = MEDIA_TYPE.index): Response =>
  new Response(new Uint8Array(Buffer.from(bytes)), { headers: { 'content-type': type } })

const list = (answer: Answer, artifactType?: string) => {
  const { fetch, requests } = network({ [ORIGIN]: answer, 'https://evil.test': () => index(entries(1)) })
  return { listing: client(fetch).referrers(REPOSITORY, SUBJECT.digest, artifactType), requests }
}

describe('referrers, as the registry lists them', () => {
  it('are those of the digest, in its order', async () => {
    const { listing, requests } = list(() => index(entries(3)))
    expect(await listing).toEqual(entries(3))
    expect(requests.map(({ url }) => url.pathname)).toEqual([PATH])
  })

  it('are none where the list is empty, or null', async () => {
    expect(await list(() => index([])).listing).toEqual([])
    const nothing: Answer = () =>
      json({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: null }, MEDIA_TYPE.index)
    expect(await list(nothing).listing).toEqual([])
  })

  it('are of one type, whether or not the registry filters', async () => {
    const mixed = [entry(1), entry(2, { artifactType: 'a/b' }), entry(3, { artifactType: undefined })]
    const { listing, requests } = list(() => index(mixed), TYPE)
    expect(await listing).toEqual([entry(1)])
    expect(requests[0]?.url.searchParams.get('artifactType')).toBe(TYPE)
    const filtered = list(
      () => index([entry(1), entry(3, { artifactType: undefined })], { 'oci-filters-applied': 'artifactType' }),
      TYPE,
    )
    expect((await filtered.listing).length).toBe(2)
  })

  it('D12 come from all pages', async () => {
    const { listing, requests } = list(({ url }) =>
      url.searchParams.has('last')
        ? index(entries(2, 2))
        : index(entries(2), { link: `<${PATH}?last=2&artifactType=x>; rel="next"` }),
    )
    expect(await listing).toEqual(entries(4))
    expect(requests.length).toBe(2)
  })

  it.each([
    ['https://evil.test/next', 'another host'],
    ['//evil.test/next', 'another host, the scheme left out'],
    ['http://registry.example.test/next', 'plain http'],
    ['https://registry.example.test:8443/next', 'another port'],
    ['https://user:password@registry.example.test/next', 'a URL with credentials'],
    ['http://[', 'no URL'],
  ])('D12 are refused where the next page is at %s, %s', async (link) => {
    const { listing, requests } = list(() => index(entries(1), { link: `<${link}>; rel="next"` }))
    expect(await endOf(listing)).toBe('refused REFERRERS')
    expect(requests.length).toBe(1)
  })

  it('R07 are refused where the next page is the same', async () => {
    const { listing, requests } = list(() => index(entries(1), { link: `<${PATH}>; rel="next"` }))
    expect(await endOf(listing)).toBe('refused REFERRERS')
    expect(requests.length).toBe(1)
  })

  it('D12 are refused where the pages go round in a circle', async () => {
    const { listing, requests } = list((_, count) =>
      index(entries(1), { link: `<${PATH}?page=${count % 3}>; rel="next"` }),
    )
    expect(await endOf(listing)).toBe('refused REFERRERS')
    expect(requests.length).toBe(4)
  })

  it('D12 are refused after 100 pages that bring nothing new', async () => {
    const { listing, requests } = list((_, count) => index([], { link: `<${PATH}?page=${count}>; rel="next"` }))
    expect(await endOf(listing)).toBe('refused REFERRERS')
    expect(requests.length).toBe(100)
  })

  it('D12 are the first 1,000 of 10,000, and no further page is asked for', async () => {
    const { listing, requests } = list((_, count) =>
      index(entries(300, count * 300), { link: `<${PATH}?page=${count}>; rel="next"` }),
    )
    expect((await listing).length).toBe(MAX_REFERRERS)
    expect(requests.length).toBe(4)
  })

  it('D12 are each there once, however often they are listed', async () => {
    expect(await list(() => index([entry(1), entry(1), entry(2)])).listing).toEqual([entry(1), entry(2)])
  })

  it.each<[string, Answer]>([
    ['an image manifest', () => tagged(imageManifest(), MEDIA_TYPE.manifest)],
    ['an image manifest that is said to be an index', () => tagged(imageManifest())],
    ['no JSON', () => tagged('hello')],
    ['an index that is said to be something else', () => tagged(imageIndex([]), 'application/json')],
    ['an index with layers', () => tagged(imageIndex([], { layers: [] }))],
    ['a page without an end', () => tagged(' '.repeat(9 * 1024 * 1024))],
  ])('D03 are refused where the list is %s', async (_, answer) => {
    expect(await endOf(list(answer).listing)).toBe('refused REFERRERS')
  })

  it('E10 are undecided where a web page comes instead of the list', async () => {
    const page: Answer = () => new Response('<html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })
    expect(await endOf(list(page).listing)).toBe('undecided REGISTRY_REPLY')
  })

  it.each([
    ['a size of -1', { size: -1 }],
    ['a size of 1e30', { size: 1e30 }],
    ['a digest that is none', { digest: 'sha256:1' }],
    ['a media type that is none', { mediaType: 'x' }],
  ])('D02 are refused where one has %s', async (_, changes) => {
    expect(await endOf(list(() => index([entry(1, changes)])).listing)).toBe('refused MANIFEST')
  })

  it('are undecided while the registry fails', async () => {
    expect(await endOf(list(() => status(503)).listing)).toBe('wire STATUS')
  })

  it('D01 are not asked for by what is no digest', async () => {
    const { fetch, requests } = network({ [ORIGIN]: () => index([]) })
    expect(await endOf(client(fetch).referrers(REPOSITORY, '../../other', undefined))).toBe('bad-input REFERENCE')
    expect(requests).toEqual([])
  })
})

describe('referrers, where the registry lists none', () => {
  const withTag =
    (tag: () => Response, code = 404): Answer =>
    ({ url }) =>
      url.pathname === TAG ? tag() : status(code)

  it.each([400, 404, 405, 406])('D09 are those of the fallback tag, after status %d', async (code) => {
    expect(await list(withTag(() => tagged(imageIndex(entries(2))), code)).listing).toEqual(entries(2))
  })

  it('D09 are none where there is no such tag', async () => {
    expect(await list(() => status(404)).listing).toEqual([])
  })

  it('D09 are of one type', async () => {
    const mixed = [entry(1), entry(2, { artifactType: 'a/b' }), entry(3, { artifactType: undefined })]
    expect(
      await list(
        withTag(() => tagged(imageIndex(mixed))),
        TYPE,
      ).listing,
    ).toEqual([entry(1)])
  })

  it.each<[string, () => Response, string]>([
    ['an image', () => tagged(imageManifest(), MEDIA_TYPE.manifest), 'refused REFERRERS'],
    ['no manifest', () => tagged('hello'), 'refused MANIFEST'],
    ['of 50 MB', () => tagged(' '.repeat(50 * 1024 * 1024)), 'refused CONTENT_SIZE'],
  ])('D09 are refused where the tag is %s', async (_, tag, end) => {
    expect(await endOf(list(withTag(tag)).listing)).toBe(end)
  })

  it('D12 are the first 1,000 of the tag', async () => {
    expect((await list(withTag(() => tagged(imageIndex(entries(1_200))))).listing).length).toBe(MAX_REFERRERS)
  })

  it('are looked for in the tag at once, for every further image of the registry', async () => {
    const { fetch, requests } = network({ [ORIGIN]: () => status(404) })
    const registry = client(fetch)
    await registry.referrers(REPOSITORY, SUBJECT.digest)
    await registry.referrers(REPOSITORY, digestOf(Buffer.from('other')))
    expect(requests.map(({ url }) => url.pathname.split('/')[4])).toEqual(['referrers', 'manifests', 'manifests'])
  })

  it('are asked for again where only the repository was unknown', async () => {
    const unknown = (): Response => new Response('{"errors":[{"code":"NAME_UNKNOWN"}]}', { status: 404 })
    const { fetch } = network({
      [ORIGIN]: ({ url }) => (url.pathname === PATH ? index(entries(1)) : unknown()),
    })
    const registry = client(fetch)
    expect(await registry.referrers({ ...REPOSITORY, name: 'acme/none' }, SUBJECT.digest)).toEqual([])
    expect(await registry.referrers(REPOSITORY, SUBJECT.digest)).toEqual(entries(1))
  })
})
