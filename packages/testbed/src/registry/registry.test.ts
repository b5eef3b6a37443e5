import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import { createRegistryService, type FakeRegistry } from '../index.ts'
import { startServer, type TestServer } from '../server/index.ts'
import { OCI_INDEX, OCI_MANIFEST } from './media-types.ts'

let server: TestServer
let registry: FakeRegistry
let now: number

beforeEach(async () => {
  now = Date.parse('2026-11-24T10:00:00Z')
  server = await startServer()
  registry = createRegistryService({ url: server.url, otherUrl: server.otherUrl, clock: () => now })
  server.add(registry.routes)
})

afterEach(() => server.close())

const sha256 = (bytes: string | Buffer): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`
const call = (path: string, init: RequestInit = {}): Promise<Response> => fetch(new URL(path, server.url), init)
const bearer = (token: string): { headers: Record<string, string> } => ({
  headers: { authorization: `Bearer ${token}` },
})
const basic = (password: string): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`${registry.username}:${password}`).toString('base64')}`,
})
const codeOf = async (reply: Response): Promise<unknown> =>
  ((await reply.json()) as { errors: { code: string }[] }).errors[0]?.code

/** An image of one empty config, and its digest. */
function pushImage(name = 'acme/app', tag = 'v1'): string {
  const config = registry.pushBlob(name, '{}', 'application/vnd.oci.empty.v1+json')
  return registry.pushManifest(name, { schemaVersion: 2, mediaType: OCI_MANIFEST, config, layers: [] }, tag).digest
}

function referrer(subject: string, artifactType: string): object {
  const config = registry.pushBlob('acme/app', '{}', 'application/vnd.oci.empty.v1+json')
  return {
    schemaVersion: 2,
    mediaType: OCI_MANIFEST,
    artifactType,
    config,
    layers: [],
    subject: { mediaType: OCI_MANIFEST, digest: subject, size: 2 },
    annotations: { 'org.example.kind': artifactType },
  }
}

function put(reference: string, manifest: object, headers: Record<string, string> = {}): Promise<Response> {
  return call(`/v2/acme/app/manifests/${reference}`, {
    method: 'PUT',
    body: JSON.stringify(manifest),
    headers: { 'content-type': OCI_MANIFEST, ...headers },
  })
}

describe('manifests', () => {
  it('are served under tag and digest, with the digest and the media type they were put with', async () => {
    const digest = pushImage()
    const replies = await Promise.all([
      call('/v2/acme/app/manifests/v1', { method: 'HEAD' }),
      call(`/v2/acme/app/manifests/${digest}`),
    ])
    expect(replies.map(({ headers }) => [headers.get('docker-content-digest'), headers.get('content-type')])).toEqual([
      [digest, OCI_MANIFEST],
      [digest, OCI_MANIFEST],
    ])
    expect(sha256(Buffer.from((await replies[1]?.arrayBuffer()) ?? []))).toBe(digest)
  })

  it('are refused without the blobs they name, under another digest, with another media type, or too large', async () => {
    const digest = pushImage()
    const value = registry.manifest('acme/app', 'v1')
    const missing = { ...value, layers: [{ mediaType: 'x/y', digest: sha256('none'), size: 4 }] }
    const replies = [
      await put('v2', missing),
      await put(sha256('other'), value),
      await put('v2', { ...value, mediaType: OCI_INDEX }),
    ]
    registry.maxManifestBytes = 10
    replies.push(await put('v2', value))
    expect(await Promise.all(replies.map(async (reply) => [reply.status, await codeOf(reply)]))).toEqual([
      [404, 'MANIFEST_BLOB_UNKNOWN'],
      [400, 'DIGEST_INVALID'],
      [400, 'MANIFEST_INVALID'],
      [413, 'MANIFEST_INVALID'],
    ])
    expect([...registry.repository('acme/app').tags]).toEqual([['v1', digest]])
  })

  it('go with their tags when deleted by digest, and stay when a tag is', async () => {
    const digest = pushImage()
    registry.repository('acme/app').tags.set('latest', digest)
    await call('/v2/acme/app/manifests/latest', { method: 'DELETE' })
    const byTag = [...registry.repository('acme/app').tags.keys()]
    await call(`/v2/acme/app/manifests/${digest}`, { method: 'DELETE' })
    expect([byTag, (await call('/v2/acme/app/manifests/v1')).status]).toEqual([['v1'], 404])
  })

  it('are not deleted where the registry does not know how', async () => {
    const digest = pushImage()
    registry.allowsDelete = false
    const reply = await call(`/v2/acme/app/manifests/${digest}`, { method: 'DELETE' })
    expect([reply.status, registry.manifest('acme/app', digest)]).toEqual([405, expect.anything()])
  })
})

describe('conditions', () => {
  it('refuse a write to a tag that another has changed, or has made first', async () => {
    pushImage()
    const value = registry.manifest('acme/app', 'v1')
    const etag = (await call('/v2/acme/app/manifests/v1')).headers.get('etag') ?? ''
    const first = await put('v1', { ...value, annotations: { by: 'one' } }, { 'if-match': etag })
    const second = await put('v1', { ...value, annotations: { by: 'two' } }, { 'if-match': etag })
    const third = await put('v1', value, { 'if-none-match': '*' })
    const fresh = await put('v2', value, { 'if-none-match': '*' })
    const absent = await put('v3', value, { 'if-match': '*' })
    expect([first, second, third, fresh, absent].map(({ status }) => status)).toEqual([201, 412, 412, 201, 412])
    expect(registry.manifest('acme/app', 'v1').annotations).toEqual({ by: 'one' })
  })

  it('are unknown to a registry without entity tags: the last writer wins', async () => {
    pushImage()
    registry.hasEntityTags = false
    const read = await call('/v2/acme/app/manifests/v1')
    const write = await put('v1', registry.manifest('acme/app', 'v1'), { 'if-none-match': '*' })
    expect([read.headers.has('etag'), write.status]).toEqual([false, 201])
  })
})

describe('blobs', () => {
  const bytes = Buffer.from('some bytes')
  const upload = async (init: RequestInit = {}): Promise<string> =>
    (await call('/v2/acme/app/blobs/uploads/', { method: 'POST', ...init })).headers.get('location') ?? ''
  const at = (location: string): string => `${location}&digest=${sha256(bytes)}`
  const held = (): string | undefined => registry.repositories.get('acme/app')?.blobs.get(sha256(bytes))?.toString()

  it('arrive in one request, in two, and in chunks', async () => {
    await call(`/v2/acme/app/blobs/uploads/?digest=${sha256(bytes)}`, { method: 'POST', body: bytes })
    const inOne = held()
    registry.repositories.clear()
    const whole = await call(at(await upload()), { method: 'PUT', body: bytes })
    const inTwo = held()
    registry.repositories.clear()
    const chunk = (location: string, from: number, to: number): Promise<Response> =>
      call(location, {
        method: 'PATCH',
        body: bytes.subarray(from, to),
        headers: { 'content-range': `${from}-${to - 1}` },
      })
    const location = await upload()
    const statuses = [await chunk(location, 0, 4), await chunk(location, 5, 8), await chunk(location, 4, 8)]
    await call(at(location), { method: 'PUT', body: bytes.subarray(8) })
    expect([inOne, inTwo, held(), whole.status]).toEqual(['some bytes', 'some bytes', 'some bytes', 201])
    expect(statuses.map(({ status }) => status)).toEqual([202, 416, 202])
  })

  it('are refused when the digest is not theirs, when the upload was ended, or its address was rebuilt', async () => {
    const wrong = await call(`${await upload()}&digest=${sha256('other')}`, { method: 'PUT', body: bytes })
    const ended = await upload()
    await call(ended, { method: 'DELETE' })
    const late = await call(at(ended), { method: 'PUT', body: bytes })
    const [rebuilt = ''] = (await upload()).split('?')
    const stateless = await call(`${rebuilt}?digest=${sha256(bytes)}`, { method: 'PUT', body: bytes })
    expect([wrong.status, late.status, stateless.status, held()]).toEqual([400, 404, 404, undefined])
  })

  it('are mounted from another repository, or uploaded where that has none', async () => {
    registry.pushBlob('acme/base', bytes)
    const mount = (from: string): Promise<Response> =>
      call(`/v2/acme/app/blobs/uploads/?mount=${sha256(bytes)}&from=${from}`, { method: 'POST' })
    const absent = await mount('acme/none')
    expect([absent.status, held(), (await mount('acme/base')).status, held()]).toEqual([
      202,
      undefined,
      201,
      'some bytes',
    ])
  })

  it('come from a storage at another origin that refuses a login', async () => {
    registry.blobs = 'redirect'
    registry.pushBlob('acme/app', bytes)
    const reply = await call(`/v2/acme/app/blobs/${sha256(bytes)}`, { redirect: 'manual' })
    const address = reply.headers.get('location') ?? ''
    const [anonymous, withLogin] = await Promise.all([fetch(address), fetch(address, bearer('x'))])
    expect([new URL(address).origin, await anonymous?.text(), withLogin?.status]).toEqual([
      server.otherUrl,
      'some bytes',
      400,
    ])
  })
})

describe('lists', () => {
  const list = async (path: string): Promise<{ entries: string[]; pages: number; filtered: string | null }> => {
    const entries: string[] = []
    let [pages, filtered, next]: [number, string | null, string | undefined] = [0, null, path]
    while (next !== undefined) {
      const reply = await call(next)
      const body = (await reply.json()) as { tags?: string[]; manifests?: { artifactType: string }[] }
      entries.push(...(body.tags ?? body.manifests?.map(({ artifactType }) => artifactType) ?? []))
      filtered = reply.headers.get('oci-filters-applied')
      next = /^<(.+)>; rel="next"$/.exec(reply.headers.get('link') ?? '')?.[1]
      pages += 1
    }
    return { entries, pages, filtered }
  }

  it('of referrers have pages, and are filtered where the registry does that', async () => {
    const subject = pushImage()
    registry.pageSize = 2
    for (const type of ['a/a', 'a/b', 'a/a', 'a/c', 'a/a'])
      registry.pushManifest('acme/app', { ...referrer(subject, type), annotations: { n: `${Math.random()}` } })
    const path = `/v2/acme/app/referrers/${subject}`
    const [all, some] = [await list(path), await list(`${path}?artifactType=a%2Fa`)]
    registry.filtersReferrers = false
    const unfiltered = await list(`${path}?artifactType=a%2Fa`)
    expect([all, some, unfiltered.entries.length, unfiltered.filtered]).toEqual([
      { entries: ['a/a', 'a/b', 'a/a', 'a/c', 'a/a'], pages: 3, filtered: null },
      { entries: ['a/a', 'a/a', 'a/a'], pages: 2, filtered: 'artifactType' },
      5,
      null,
    ])
  })

  it('of referrers are empty for what is not there, and 404 where the API is not', async () => {
    const path = `/v2/acme/none/referrers/${sha256('x')}`
    const empty = (await (await call(path)).json()) as JsonObject
    registry.hasReferrers = false
    const absent = await call(path)
    expect([empty, absent.status]).toEqual([{ schemaVersion: 2, mediaType: OCI_INDEX, manifests: [] }, 404])
  })

  it('a manifest with a subject is told about by OCI-Subject, but for a registry without the API', async () => {
    const subject = pushImage()
    const knows = await put('r1', referrer(subject, 'a/a'))
    registry.hasReferrers = false
    const ignores = await put('r2', referrer(subject, 'a/b'))
    expect([knows, ignores].map(({ headers }) => headers.get('oci-subject'))).toEqual([subject, null])
    expect(registry.referrers('acme/app', subject)).toMatchObject([
      { artifactType: 'a/a', annotations: { 'org.example.kind': 'a/a' } },
      { artifactType: 'a/b' },
    ])
  })

  it('of tags are sorted and paged', async () => {
    for (const tag of ['v3', 'v1', 'v2']) pushImage('acme/app', tag)
    expect(await list('/v2/acme/app/tags/list?n=2')).toEqual({ entries: ['v1', 'v2', 'v3'], pages: 2, filtered: null })
  })
})

describe('logins', () => {
  const push = (headers: Record<string, string>): Promise<Response> =>
    call('/v2/acme/app/blobs/uploads/', { method: 'POST', headers })
  const token = async (scope: string, init: RequestInit = {}): Promise<Response> =>
    call(`/registry/token?service=${registry.host}&scope=${scope}`, init)
  const tokenText = async (reply: Response): Promise<string> => ((await reply.json()) as { token: string }).token

  it('by name and password are asked for, and a wrong one does not even pull', async () => {
    pushImage()
    registry.auth = 'basic'
    const pull = await call('/v2/acme/app/manifests/v1')
    const wrong = await call('/v2/acme/app/manifests/v1', { headers: basic('guess') })
    registry.anonymousPull = false
    const closed = await call('/v2/acme/app/manifests/v1')
    const pushes = [await push({}), await push(basic(registry.password))]
    registry.rights = 'pull'
    pushes.push(await push(basic(registry.password)))
    expect([pull, wrong, closed, ...pushes].map(({ status }) => status)).toEqual([200, 401, 401, 401, 202, 403])
    expect(wrong.headers.get('www-authenticate')).toMatch(/^Basic /)
  })

  it('by token tell where, what for and why', async () => {
    registry.auth = 'token'
    const header = (reply: Response): string => reply.headers.get('www-authenticate') ?? ''
    const pulling = await tokenText(await token('repository:acme/app:pull'))
    expect([header(await call('/v2/')), header(await push({})), header(await push(bearer(pulling).headers))]).toEqual([
      `Bearer realm="${server.url}/registry/token",service="${registry.host}"`,
      `Bearer realm="${server.url}/registry/token",service="${registry.host}",scope="repository:acme/app:pull,push"`,
      expect.stringContaining('error="insufficient_scope"'),
    ])
  })

  it('a token is good for its repository, for what its owner may do, and for its time', async () => {
    registry.auth = 'token'
    const login = { headers: basic(registry.password) }
    const good = await tokenText(await token('repository:acme/app:pull,push', login))
    const other = await tokenText(await token('repository:acme/other:pull,push', login))
    const anonymous = await tokenText(await token('repository:acme/app:pull,push'))
    const before = await push(bearer(good).headers)
    now += registry.tokenSeconds * 1000
    const after = await push(bearer(good).headers)
    const others = [await push(bearer(other).headers), await push(bearer(anonymous).headers)]
    expect([before, after, ...others].map(({ status }) => status)).toEqual([202, 401, 401, 401])
  })

  it('the token service refuses a wrong password, a wrong service, and who has no name where all need one', async () => {
    const wrong = await token('repository:acme/app:pull', { headers: basic('guess') })
    const stray = await call('/registry/token?service=ghcr.io&scope=repository:acme/app:pull')
    registry.anonymousPull = false
    const nobody = await token('repository:acme/app:pull')
    expect([wrong, stray, nobody].map(({ status }) => status)).toEqual([401, 400, 401])
  })

  it('a refresh token is taken in a form', async () => {
    registry.auth = 'token'
    const form = (refresh: string): Promise<Response> =>
      call('/registry/token', {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'refresh_token',
          service: registry.host,
          scope: 'repository:acme/app:pull,push',
          refresh_token: refresh,
        }),
      })
    const { access_token } = (await (await form(registry.identityToken)).json()) as { access_token: string }
    expect([(await push(bearer(access_token).headers)).status, (await form('guess')).status]).toEqual([202, 401])
  })

  it('a mount reads nothing from a repository that the token is not for', async () => {
    registry.auth = 'token'
    const { digest } = registry.pushBlob('acme/secret', 'secret')
    const own = await tokenText(await token('repository:acme/app:pull,push', { headers: basic(registry.password) }))
    const path = `/v2/acme/app/blobs/uploads/?mount=${digest}&from=acme/secret`
    expect((await call(path, { method: 'POST', ...bearer(own) })).status).toBe(202)
  })
})
