import { promises as fs } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { StoreItem } from '@slsa-actions/core/storage'
import { resolveSubjects } from '@slsa-actions/core/subject'
import { canonicalJson } from '@slsa-actions/wire'
import { compress } from 'snappyjs'
import { attestationStore } from './index.ts'
import { type Answer, json, scriptedGitHub } from './testing/scripted-github.ts'

const DIGEST = 'ab'.repeat(32)
const BUNDLE = { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', dsseEnvelope: { payload: 'e30=' } }
const QUERY = { digest: { sha256: DIGEST } }
const LIST = `/repos/o/r/attestations/sha256:${DIGEST}`

async function item(): Promise<StoreItem> {
  const subjects = await resolveSubjects(
    { digest: `sha256:${DIGEST}`, name: 'app.tgz' },
    { fs, workspace: '/nowhere', platform: 'linux', parallelism: 1 },
  )
  return { bundle: BUNDLE, text: JSON.stringify(BUNDLE), subjects, kind: 'provenance', fileName: 'app.sigstore.json' }
}

const storeOf = (answer: Answer) => {
  const github = scriptedGitHub(answer)
  return { ...github, store: attestationStore(github.client, 'o/r') }
}

const snappy = (value: unknown): Response =>
  new Response(new Uint8Array(compress(new TextEncoder().encode(JSON.stringify(value)))), { status: 200 })

describe('asking for permission', () => {
  it('E07 posts what no bundle can be, and takes 422 for yes', async () => {
    const { store, seen } = storeOf(() => json(422, { message: 'Invalid request' }))
    await store.check()
    expect(seen.map(({ method, url, body }) => [method, url.pathname, body])).toEqual([
      ['POST', '/repos/o/r/attestations', '{}'],
    ])
  })

  it.each([403, 404])('E07 names the missing permission after %i', async (status) => {
    const { store } = storeOf(() => json(status, { message: 'Resource not accessible by integration' }))
    await expect(store.check()).rejects.toMatchObject({
      outcome: 'bad-input',
      code: 'GITHUB_PERMISSION',
      remedy: expect.stringContaining('attestations: write'),
    })
  })

  it('E07 is not allowed because it went well: a body that is no bundle is never created', async () => {
    const { store } = storeOf(() => json(201, { id: 1 }))
    await expect(store.check()).rejects.toThrow()
  })

  it('E05 is undecided when GitHub limits the rate', async () => {
    const { store } = storeOf(() => json(403, {}, { 'retry-after': '999' }))
    await expect(store.check()).rejects.toMatchObject({ outcome: 'undecided', code: 'GITHUB_RATE_LIMIT' })
  })
})

describe('putting an attestation', () => {
  it('gives its id and page', async () => {
    const { store, seen } = storeOf(() => json(201, { id: 4711 }))
    expect(await store.put(await item())).toEqual({
      store: 'github',
      id: '4711',
      url: 'https://github.com/o/r/attestations/4711',
    })
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ bundle: BUNDLE })
  })

  it.each([409, 422])('E06 is done when an earlier try arrived although its answer was lost (%i)', async (status) => {
    const { store } = storeOf(({ method }) =>
      method === 'POST' ? json(status, { message: 'exists' }) : json(200, { attestations: [{ bundle: BUNDLE }] }),
    )
    expect(await store.put(await item())).toEqual({ store: 'github' })
  })

  it('E06 tries again after 500', async () => {
    let left = 1
    const { store, seen } = storeOf(() => {
      left -= 1
      return left >= 0 ? json(500, {}) : json(201, { id: 1 })
    })
    await store.put(await item())
    expect(seen).toHaveLength(2)
  })

  it('E06 is bad input when GitHub refuses it and has another one', async () => {
    const { store } = storeOf(({ method }) =>
      method === 'POST'
        ? json(422, { message: 'no' })
        : json(200, { attestations: [{ bundle: { ...BUNDLE, dsseEnvelope: { payload: 'W10=' } } }] }),
    )
    await expect(store.put(await item())).rejects.toMatchObject({ code: 'ATTESTATION_REJECTED', outcome: 'bad-input' })
  })

  it.each([{}, { id: null }, { id: 'a b' }, { id: '../1' }, { id: 1.5 }])('has no id in %j', async (reply) => {
    const { store } = storeOf(() => json(201, reply))
    await expect(store.put(await item())).rejects.toMatchObject({ outcome: 'undecided', code: 'GITHUB_REPLY' })
  })
})

describe('finding attestations', () => {
  it.each([404, 200])('E01 finds none after %i', async (status) => {
    const { store, seen } = storeOf(() => json(status, { attestations: [] }))
    expect(await store.find(QUERY)).toEqual([])
    expect(seen[0]?.url.pathname).toBe(LIST)
  })

  it.each([{}, { attestations: null }, [], 'x'])('E01 does not take %j for none', async (reply) => {
    const { store } = storeOf(() => json(200, reply))
    await expect(store.find(QUERY)).rejects.toMatchObject({ outcome: 'undecided' })
  })

  it('E01 does not take a missing permission for none', async () => {
    const { store } = storeOf(() => json(403, {}))
    await expect(store.find(QUERY)).rejects.toMatchObject({ code: 'GITHUB_PERMISSION' })
  })

  it('E11 asks for the type that is wanted', async () => {
    const { store, seen } = storeOf(() => json(200, { attestations: [] }))
    await store.find({ ...QUERY, predicateType: 'https://slsa.dev/provenance/v1' })
    expect(seen[0]?.url.searchParams.get('predicate_type')).toBe('https://slsa.dev/provenance/v1')
  })

  it('E02 follows the pages up to a thousand attestations', async () => {
    let pages = 0
    const { store, seen } = storeOf(({ url }) => {
      pages += 1
      const next = `<https://api.github.com${url.pathname}?per_page=100&after=${pages}>; rel="next"`
      return json(200, { attestations: Array.from({ length: 100 }, () => ({ bundle: BUNDLE })) }, { link: next })
    })
    expect(await store.find(QUERY)).toHaveLength(1000)
    expect(seen).toHaveLength(10)
  })

  it('R07 stops at a page that names itself as the next', async () => {
    const { store, seen } = storeOf(({ url }) => json(200, { attestations: [] }, { link: `<${url.href}>; rel="next"` }))
    await store.find(QUERY)
    expect(seen).toHaveLength(1)
  })

  it.each([
    'https://evil.example/repos/o/r/attestations?after=1',
    'https://api.github.com.evil.example/x',
    'http://api.github.com/x',
    'not a url',
  ])('E02 does not follow a next page at %s', async (next) => {
    const { store, seen } = storeOf(() => json(200, { attestations: [] }, { link: `<${next}>; rel="next"` }))
    await store.find(QUERY)
    expect(seen).toHaveLength(1)
  })

  it('finds the same bundle in a list and behind a URL', async () => {
    const { store } = storeOf(({ url }) =>
      url.host === 'api.github.com'
        ? json(200, { attestations: [{ bundle: BUNDLE }, { bundle_url: 'https://blobs.example/1?sig=x' }] })
        : snappy(BUNDLE),
    )
    const found = await store.find(QUERY)
    expect(found.map(({ text }) => canonicalJson(JSON.parse(text)))).toEqual([
      canonicalJson(BUNDLE),
      canonicalJson(BUNDLE),
    ])
  })

  it('E03 sends the storage host neither the token nor a header of the API', async () => {
    const { store, seen } = storeOf(({ url }) =>
      url.host === 'api.github.com'
        ? json(200, { attestations: [{ bundle_url: 'https://blobs.example/1' }] })
        : snappy(BUNDLE),
    )
    await store.find(QUERY)
    const names = [...(seen[1]?.headers.keys() ?? [])]
    expect(names.filter((name) => !['accept', 'accept-encoding', 'user-agent'].includes(name))).toEqual([])
  })
})

describe('a stored bundle that cannot be had', () => {
  const behind = (reply: () => Response | undefined, url: unknown = 'https://blobs.example/1') =>
    storeOf((request) =>
      request.url.host === 'api.github.com'
        ? json(200, { attestations: [{ bundle_url: url }, { bundle: BUNDLE }] })
        : reply(),
    )

  it('E03 is refused when it becomes more than any bundle has', async () => {
    const bomb = new Uint8Array([0xff, 0xff, 0xff, 0xff, 0x0f, 0x00, 0x61])
    const [first, second] = await behind(() => new Response(bomb)).store.find(QUERY)
    expect(first?.failure).toMatchObject({ outcome: 'refused', code: 'BUNDLE_TOO_LARGE' })
    expect(second?.failure).toBeUndefined()
  })

  it('R04 is undecided when its length is a lie', async () => {
    const [first] = await behind(() => new Response(new Uint8Array([0x7f, 0x00, 0x61]))).store.find(QUERY)
    expect(first?.failure).toMatchObject({ outcome: 'undecided', code: 'GITHUB_REPLY' })
  })

  it('E04 is refused when there is neither a bundle nor a place of one', async () => {
    const { store } = storeOf(() =>
      json(200, { attestations: [{ bundle: null }, { bundle: null, bundle_url: null }, null] }),
    )
    const found = await store.find(QUERY)
    expect(found.map(({ failure }) => failure)).toEqual(
      Array(3).fill(expect.objectContaining({ outcome: 'refused', code: 'BUNDLE' })),
    )
  })

  it('B11 keeps the failure of one apart from the others', async () => {
    const [first, second] = await behind(() => json(500, {})).store.find(QUERY)
    expect(first?.failure).toMatchObject({ code: 'STATUS' })
    expect(JSON.parse(second?.text ?? '')).toEqual(BUNDLE)
  })

  it.each([
    'http://blobs.example/1',
    'https://169.254.169.254/latest',
    'https://10.0.0.1/',
    'https://[::1]/',
    'file:///etc/passwd',
    'x',
  ])('N08 is not fetched from %s', async (url) => {
    const { store, seen } = behind(() => snappy(BUNDLE), url)
    const [first] = await store.find(QUERY)
    expect(first?.failure).toMatchObject({ outcome: 'undecided', code: 'GITHUB_REPLY' })
    expect(seen).toHaveLength(1)
  })
})
