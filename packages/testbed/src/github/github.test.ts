import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { startServer, type TestServer } from '../server/index.ts'
import { createGitHubService, type FakeGitHub } from './index.ts'

const DIGEST = 'a'.repeat(64)
let server: TestServer
let github: FakeGitHub

beforeEach(async () => {
  server = await startServer()
  github = createGitHubService({
    url: server.url,
    otherUrl: server.otherUrl,
    serverUrl: 'https://github.com',
    repository: 'acme/app',
  })
  github.addRepository('acme/app')
  server.add(github.routes)
})

afterEach(() => server.close())

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Record<string, never> & { message?: string; id?: number; attestations?: Listed[] }
}

interface Listed {
  readonly bundle: JsonObject | null
  readonly bundle_url?: string
}

const authorized = (): Record<string, string> => ({ authorization: `Bearer ${github.token}` })

async function call(method: string, path: string, body?: unknown, headers = authorized()): Promise<Answer> {
  const reply = await fetch(path.startsWith('http') ? path : `${github.apiUrl}${path}`, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await reply.text()
  return {
    status: reply.status,
    headers: reply.headers,
    body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text,
  }
}

const get = (path: string, headers = authorized()): Promise<Answer> => call('GET', path, undefined, headers)

function bundle(change: { predicateType?: string; digest?: string; mark?: string } = {}): JsonObject {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'app.tgz', digest: { sha256: change.digest ?? DIGEST } }],
    predicateType: change.predicateType ?? 'https://slsa.dev/provenance/v1',
    predicate: { mark: change.mark ?? '' },
  }
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: 'AA==' } },
    dsseEnvelope: {
      payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: 'AA==' }],
    },
  }
}

const store = (content: unknown, repository = 'acme/app'): Promise<Answer> =>
  call('POST', `/repos/${repository}/attestations`, { bundle: content })
const list = (query = ''): Promise<Answer> => get(`/repos/acme/app/attestations/sha256:${DIGEST}${query}`)

describe('access', () => {
  it('knows one token', async () => {
    const seen = await get('/repos/acme/app', { authorization: 'Bearer other' })
    expect([seen.status, seen.body.message]).toEqual([401, 'Bad credentials'])
  })

  it('shows what is public to everybody, and lets nobody write without a token', async () => {
    expect((await get('/repos/acme/app', {})).status).toBe(200)
    expect((await call('POST', '/repos/acme/app/attestations', { bundle: bundle() }, {})).status).toBe(401)
  })

  it('hides what is private from everybody but its own token', async () => {
    github.addRepository('acme/app', { visibility: 'private' })
    github.addRepository('acme/other', { visibility: 'internal' })
    const statuses = [get('/repos/acme/app'), get('/repos/acme/app', {}), get('/repos/acme/other'), get('/repos/no/no')]
    expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([200, 404, 404, 404])
  })

  it('refuses writing to another repository, though it is public', async () => {
    github.addRepository('acme/other')
    expect((await store(bundle(), 'acme/other')).status).toBe(403)
    expect((await get('/repos/acme/other')).status).toBe(200)
  })

  it('needs the permission to read what is private', async () => {
    github.addRepository('acme/app', { visibility: 'private', files: { main: { a: 'x' } }, jobs: { '1/1': [] } })
    const reads = (): Promise<number[]> =>
      Promise.all(
        ['/contents/a', '/actions/runs/1/attempts/1/jobs', `/attestations/sha256:${DIGEST}`, ''].map(
          async (path) => (await get(`/repos/acme/app${path}`)).status,
        ),
      )
    github.putAttestation('acme/app', bundle())
    expect(await reads()).toEqual([200, 200, 200, 200])
    github.permissions = { attestations: 'none', contents: 'none', actions: 'none' }
    expect(await reads()).toEqual([403, 403, 403, 200])
  })
})

describe('attestations', () => {
  it('are stored and found by the digest of a subject', async () => {
    const { status, body } = await store(bundle())
    expect([status, body.id]).toEqual([201, github.attestations[0]?.id])
    expect((await list()).body.attestations?.map((entry) => entry.bundle)).toEqual([bundle()])
  })

  it('E07 need the permission before anything else is looked at', async () => {
    github.permissions.attestations = 'read'
    expect((await call('POST', '/repos/acme/app/attestations', {})).status).toBe(403)
    github.permissions.attestations = 'write'
    expect((await call('POST', '/repos/acme/app/attestations', {})).status).toBe(422)
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no media type', { ...bundle(), mediaType: 'text/plain' }],
    ['no verification material', { ...bundle(), verificationMaterial: null }],
    ['a message signature', { ...bundle(), dsseEnvelope: undefined, messageSignature: { signature: 'AA==' } }],
    ['no signature', { ...bundle(), dsseEnvelope: { ...(bundle().dsseEnvelope as JsonObject), signatures: [] } }],
    ['no statement', { ...bundle(), dsseEnvelope: { ...(bundle().dsseEnvelope as JsonObject), payload: 'AA==' } }],
  ])('are refused with 422 when they have %s', async (_what, content) => {
    expect((await store(content)).status).toBe(422)
    expect(github.attestations).toEqual([])
  })

  it('are refused with 400 when they are not JSON', async () => {
    expect((await call('POST', '/repos/acme/app/attestations', '{')).status).toBe(400)
  })

  it('are refused for the reason that a test gives', async () => {
    github.refuses = () => 'unknown issuer'
    const { status, body } = await store(bundle())
    expect([status, body.message]).toEqual([422, 'unknown issuer'])
  })

  it.each([201, 409, 422] as const)('answer a second equal one with %d when told so', async (status) => {
    github.onDuplicate = status
    await store(bundle())
    expect([(await store(bundle())).status, github.attestations.length]).toEqual([status, status === 201 ? 2 : 1])
  })

  it('E01 are 404 when there is none, or an empty list', async () => {
    const missing = await list()
    github.emptyList = 200
    expect([missing.status, (await list()).body]).toEqual([404, { attestations: [] }])
  })

  it('are filtered by predicate type, whole or by its short name', async () => {
    await store(bundle())
    await store(bundle({ predicateType: 'https://spdx.dev/Document/v2.3' }))
    await store(bundle({ digest: 'b'.repeat(64) }))
    const count = async (query: string): Promise<number | undefined> => (await list(query)).body.attestations?.length
    expect([
      await count(''),
      await count('?predicate_type=sbom'),
      await count(`?predicate_type=${encodeURIComponent('https://slsa.dev/provenance/v1')}`),
      await count('?predicate_type=https://example.com/'),
    ]).toEqual([2, 1, 1, undefined])
  })

  it('come page by page, newest first, over the links of the reply', async () => {
    github.maxPageSize = 2
    for (const mark of ['1', '2', '3', '4', '5']) await store(bundle({ mark }))
    const sizes: number[] = []
    const found: string[] = []
    let next: string | undefined =
      `${github.apiUrl}/repos/acme/app/attestations/sha256:${DIGEST}?per_page=100&predicate_type=provenance`
    while (next !== undefined) {
      const page: Answer = await get(next)
      sizes.push(page.body.attestations?.length ?? 0)
      found.push(...(page.body.attestations ?? []).map((entry) => JSON.stringify(entry.bundle)))
      next = /<(.+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1]
    }
    expect([sizes, found]).toEqual([
      [2, 2, 1],
      ['5', '4', '3', '2', '1'].map((mark) => JSON.stringify(bundle({ mark }))),
    ])
  })

  it('lie compressed behind a link to another origin, which refuses a caller that brings a token', async () => {
    github.bundles = 'url'
    await store(bundle({ mark: 'x'.repeat(200_000) }))
    const [entry] = (await list()).body.attestations ?? []
    const url = entry?.bundle_url ?? ''
    expect([entry?.bundle, new URL(url).origin === new URL(github.apiUrl).origin]).toEqual([null, false])
    const { uncompress } = (await import('snappyjs' as string)) as { uncompress(bytes: Uint8Array): Uint8Array }
    const stored = new Uint8Array(await (await fetch(url)).arrayBuffer())
    expect(JSON.parse(new TextDecoder().decode(uncompress(stored)))).toEqual(bundle({ mark: 'x'.repeat(200_000) }))
    expect((await get(url)).status).toBe(400)
    expect((await get(url.replace(/\?.*/, ''), {})).status).toBe(403)
  })
})

describe('repository', () => {
  it.each(['public', 'private', 'internal'] as const)('tells that it is %s', async (visibility) => {
    github.addRepository('acme/app', { visibility })
    expect((await get('/repos/acme/app')).body).toMatchObject({ visibility, private: visibility !== 'public' })
  })

  it('has files at a commit, raw or as GitHub wraps them', async () => {
    github.addRepository('acme/app', { files: { c0ffee: { '.github/workflows/a b.yml': 'on: push\n' } } })
    const path = '/repos/acme/app/contents/.github/workflows/a%20b.yml?ref=c0ffee'
    const raw = await get(path, { ...authorized(), accept: 'application/vnd.github.raw+json' })
    const wrapped = await get(path)
    expect([raw.body, wrapped.body]).toEqual([
      'on: push\n',
      expect.objectContaining({ encoding: 'base64', content: `${Buffer.from('on: push\n').toString('base64')}\n` }),
    ])
  })

  it('has no file at another commit, nor one of another name', async () => {
    github.addRepository('acme/app', { files: { c0ffee: { a: 'x' } } })
    const paths = ['/contents/a?ref=beef', '/contents/b?ref=c0ffee', '/contents/a']
    expect(await Promise.all(paths.map(async (path) => (await get(`/repos/acme/app${path}`)).status))).toEqual([
      404, 404, 404,
    ])
  })

  it('has the jobs of an attempt', async () => {
    github.addRepository('acme/app', { jobs: { '7/2': [{ name: 'build', status: 'in_progress' }] } })
    expect((await get('/repos/acme/app/actions/runs/7/attempts/2/jobs')).body).toEqual({
      total_count: 1,
      jobs: [{ name: 'build', status: 'in_progress' }],
    })
    expect((await get('/repos/acme/app/actions/runs/7/attempts/1/jobs')).status).toBe(404)
  })

  it('tells the trust domain of a tenant', async () => {
    github.trustDomain = 'acme'
    expect((await get('/meta')).body).toMatchObject({ domains: { artifact_attestations: { trust_domain: 'acme' } } })
  })
})

describe('releases', () => {
  const upload = async (tag: string, name: string, body = 'content'): Promise<Answer> => {
    const release = (await get('/repos/acme/app/releases')).body as unknown as {
      tag_name: string
      upload_url: string
    }[]
    const url = release.find(({ tag_name }) => tag_name === tag)?.upload_url.replace('{?name,label}', '')
    return call('POST', `${url}?name=${encodeURIComponent(name)}`, body, {
      ...authorized(),
      'content-type': 'text/plain',
    })
  }
  const names = (): string[] | undefined =>
    github.repositories.get('acme/app')?.releases[0]?.assets.map(({ name }) => name)

  it('take an asset, list it, and give it back over another origin, without the token', async () => {
    const { id } = github.addRelease('acme/app', 'v1')
    const asset = (await upload('v1', 'app.sigstore.json')).body
    const assets = (await get(`/repos/acme/app/releases/${id}/assets`)).body as unknown as JsonObject[]
    expect(assets).toMatchObject([{ name: 'app.sigstore.json', size: 7, content_type: 'text/plain' }])
    const reply = await get(`/repos/acme/app/releases/assets/${asset.id}`, {
      ...authorized(),
      accept: 'application/octet-stream',
    })
    const location = reply.headers.get('location') ?? ''
    expect([reply.status, await (await fetch(location)).text(), (await get(location)).status]).toEqual([
      302,
      'content',
      400,
    ])
  })

  it('list the digest of an asset, unless the server is too old for that', async () => {
    const { id } = github.addRelease('acme/app', 'v1')
    await upload('v1', 'app')
    const digests = async (): Promise<unknown[]> =>
      ((await get(`/repos/acme/app/releases/${id}/assets`)).body as unknown as JsonObject[]).map(({ digest }) => digest)
    const content = 'ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73'
    expect(await digests()).toEqual([`sha256:${content}`])
    github.hasAssetDigests = false
    expect(await digests()).toEqual([undefined])
  })

  it('are made as drafts, published once for each tag, and then immutable where the repository wants it', async () => {
    github.addRepository('acme/app', { hasImmutableReleases: true })
    const make = (): Promise<Answer> => call('POST', '/repos/acme/app/releases', { tag_name: 'v3', draft: true })
    const publish = (id: unknown): Promise<Answer> =>
      call('PATCH', `/repos/acme/app/releases/${id}`, { draft: false, prerelease: false })
    const [first, second] = [(await make()).body, (await make()).body]
    expect([first.id === second.id, (first as JsonObject).draft]).toEqual([false, true])
    expect((await publish(first.id)).body).toMatchObject({ draft: false, immutable: true })
    expect([(await publish(second.id)).status, (await publish(first.id)).status]).toEqual([422, 422])
    const late = `${github.uploadsUrl}/repos/acme/app/releases/${first.id}/assets?name=late`
    expect((await call('POST', late, 'x', { ...authorized(), 'content-type': 'text/plain' })).status).toBe(422)
  })

  it('are made by who may write, and with a tag', async () => {
    expect((await call('POST', '/repos/acme/app/releases', { draft: true })).status).toBe(422)
    github.permissions.contents = 'read'
    expect((await call('POST', '/repos/acme/app/releases', { tag_name: 'v3', draft: true })).status).toBe(403)
  })

  it('are found by tag, unless they are drafts', async () => {
    github.addRelease('acme/app', 'v1')
    github.addRelease('acme/app', 'v2', { isDraft: true })
    const status = async (tag: string): Promise<number> => (await get(`/repos/acme/app/releases/tags/${tag}`)).status
    expect([await status('v1'), await status('v2'), await status('v3')]).toEqual([200, 404, 404])
  })

  it('show drafts only to a token that may write', async () => {
    github.addRelease('acme/app', 'v1', { isDraft: true })
    const count = async (headers?: Record<string, string>): Promise<number> =>
      ((await get('/repos/acme/app/releases', headers)).body as unknown as unknown[]).length
    const before = [await count(), await count({})]
    github.permissions.contents = 'read'
    expect([...before, await count()]).toEqual([1, 0, 0])
  })

  it('take no asset without the permission', async () => {
    const { id } = github.addRelease('acme/app', 'v1')
    github.permissions.contents = 'read'
    const url = `${github.uploadsUrl}/repos/acme/app/releases/${id}/assets?name=a`
    expect((await call('POST', url, 'x', { ...authorized(), 'content-type': 'text/plain' })).status).toBe(403)
  })

  it('take no second asset of one name', async () => {
    github.addRelease('acme/app', 'v1')
    await upload('v1', 'a')
    const again = await upload('v1', 'a', 'other')
    expect([again.status, again.body]).toEqual([
      422,
      expect.objectContaining({ errors: [expect.objectContaining({ code: 'already_exists' })] }),
    ])
  })

  it('take nothing and lose nothing when they are immutable and published', async () => {
    const release = github.addRelease('acme/app', 'v1', { isDraft: true, isImmutable: true })
    const { body } = await upload('v1', 'a')
    release.isDraft = false
    const refused = [
      (await upload('v1', 'b')).status,
      (await call('DELETE', `/repos/acme/app/releases/assets/${body.id}`)).status,
    ]
    expect([refused, names(), (await get(`/repos/acme/app/releases/${release.id}`)).body]).toEqual([
      [422, 422],
      ['a'],
      expect.objectContaining({ immutable: true, draft: false }),
    ])
  })

  it('lose an asset that is deleted', async () => {
    github.addRelease('acme/app', 'v1')
    const { body } = await upload('v1', 'a')
    expect([(await call('DELETE', `/repos/acme/app/releases/assets/${body.id}`)).status, names()]).toEqual([204, []])
  })

  it('rename assets as GitHub does', async () => {
    github.addRelease('acme/app', 'v1')
    await upload('v1', '.my file~1.json')
    expect(names()).toEqual(['my.file.1.json'])
  })
})

describe('tags', () => {
  const COMMIT = 'c'.repeat(40)
  const ref = (tag: string): Promise<Answer> => get(`/repos/acme/app/git/ref/tags/${tag}`)
  const object = async (tag: string): Promise<JsonObject> => ((await ref(tag)).body as JsonObject).object as JsonObject

  it('point at a commit, or by an object of their own', async () => {
    github.addRepository('acme/app', { refs: { 'refs/tags/v1': COMMIT } })
    expect(await object('v1')).toEqual({ type: 'commit', sha: COMMIT })
    github.hasAnnotatedTags = true
    const { type, sha } = await object('v1')
    expect(type).toBe('tag')
    expect((await get(`/repos/acme/app/git/tags/${String(sha)}`)).body).toMatchObject({ object: { sha: COMMIT } })
    expect((await ref('v2')).status).toBe(404)
  })

  it('are made once, and moved by force only', async () => {
    const made = { ref: 'refs/tags/v1', sha: COMMIT }
    const post = (): Promise<Answer> => call('POST', '/repos/acme/app/git/refs', made)
    const move = (force: boolean): Promise<Answer> =>
      call('PATCH', '/repos/acme/app/git/refs/tags/v1', { sha: 'd'.repeat(40), force })
    const statuses = [await post(), await post(), await move(false), await move(true)].map(({ status }) => status)
    expect([statuses, (await object('v1')).sha]).toEqual([[201, 422, 422, 200], 'd'.repeat(40)])
  })
})
