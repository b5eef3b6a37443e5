import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createRegistryService, type FakeRegistry, startServer, type TestServer } from '@slsa-actions/testbed'
import { digestOf, MEDIA_TYPE, parseReference, type Repository, staticCredentials } from './index.ts'
import { descriptorOf, imageManifest, ORIGIN, REPOSITORY } from './testing/builders.ts'
import { endOf, errorOf } from './testing/failure.ts'
import { type Answer, client, network, status } from './testing/network.ts'

const BLOB = Buffer.from('the blob')
const DIGEST = digestOf(BLOB)

/** A registry that keeps uploads at a place that it chooses. */
function uploadsAt(location: string | null, storage?: Answer) {
  const answer: Answer = (request, count) => {
    if (request.method === 'HEAD') return status(404)
    if (request.method === 'POST') return status(202, location === null ? {} : { location })
    return storage?.(request, count) ?? status(201)
  }
  return network({
    [ORIGIN]: answer,
    'https://evil.test': () => status(201),
    'http://registry.example.test': () => status(201),
  })
}

const methods = (requests: readonly { method: string; url: URL }[]): string[] =>
  requests.map(({ method, url }) => `${method} ${url.pathname}${url.search}`)

describe('pushBlob', () => {
  it('sends nothing that is there already', async () => {
    const { fetch, requests } = network({ [ORIGIN]: () => status(200) })
    expect(await client(fetch).pushBlob(REPOSITORY, BLOB)).toMatchObject({ digest: DIGEST, size: 8 })
    expect(methods(requests)).toEqual([`HEAD /v2/acme/app/blobs/${DIGEST}`])
  })

  it.each([
    ['relative', '/v2/acme/app/blobs/uploads/1', '/v2/acme/app/blobs/uploads/1?digest='],
    ['relative to its place', '1', '/v2/acme/app/blobs/uploads/1?digest='],
    ['absolute', `${ORIGIN}/upload/1`, '/upload/1?digest='],
    ['with a query', `${ORIGIN}/upload/1?_state=a%2Bb~c%20d&x`, '/upload/1?_state=a%2Bb~c%20d&x&digest='],
  ])('puts the bytes to a Location that is %s', async (_, location, place) => {
    const { fetch, requests } = uploadsAt(location)
    await client(fetch).pushBlob(REPOSITORY, BLOB)
    expect(methods(requests).at(-1)).toBe(`PUT ${place}${encodeURIComponent(DIGEST)}`)
    expect(requests.at(-1)?.body).toEqual(BLOB)
  })

  it.each([
    'https://evil.test/upload/1',
    '//evil.test/upload/1',
    'http://registry.example.test/upload/1',
    'https://registry.example.test:8443/upload/1',
    'https://user:password@registry.example.test/upload/1',
    'file:///tmp/x',
  ])('D06 sends nothing to the Location %s', async (location) => {
    const { fetch, requests } = uploadsAt(location)
    expect(await endOf(client(fetch).pushBlob(REPOSITORY, BLOB))).toBe('undecided UPLOAD_LOCATION')
    expect(requests.map(({ method }) => method)).toEqual(['HEAD', 'POST'])
  })

  it.each([null, 'https://'])('is undecided where the Location is %j', async (location) => {
    const { fetch } = uploadsAt(location)
    expect(await endOf(client(fetch).pushBlob(REPOSITORY, BLOB))).toBe('undecided REGISTRY_REPLY')
  })

  it.each([
    [307, 'https://evil.test/x'],
    [303, 'https://evil.test/x'],
    [303, '/x'],
  ])('D06 follows no redirect with the bytes, and takes none for done: %d to %s', async (code, location) => {
    const { fetch, requests } = uploadsAt('/upload/1', ({ url }) =>
      status(url.pathname === '/x' ? 201 : code, { location }),
    )
    expect(await endOf(client(fetch).pushBlob(REPOSITORY, BLOB))).toBe('wire REDIRECT_REFUSED')
    expect(requests.map(({ url }) => url.pathname)).not.toContain('/x')
  })

  it('D01 refuses a registry that stores it under another digest', async () => {
    const { fetch } = uploadsAt('/upload/1', () => status(201, { 'docker-content-digest': digestOf(Buffer.from('x')) }))
    expect(await endOf(client(fetch).pushBlob(REPOSITORY, BLOB))).toBe('refused CONTENT_DIGEST')
  })

  it('D19 looks whether it arrived, where the upload is gone after a failure', async () => {
    let isThere = false
    const { fetch, requests } = network({
      [ORIGIN]: ({ method }) => {
        if (method === 'HEAD') return status(isThere ? 200 : 404)
        if (method === 'POST') return status(202, { location: '/upload/1' })
        const wasThere = isThere
        isThere = true
        return status(wasThere ? 404 : 502)
      },
    })
    expect(await endOf(client(fetch).pushBlob(REPOSITORY, BLOB))).toBe('done')
    expect(requests.map(({ method }) => method)).toEqual(['HEAD', 'POST', 'PUT', 'PUT', 'HEAD'])
  })

  it('D19 begins once more where an upload is forgotten, and not forever', async () => {
    const { fetch, requests } = uploadsAt('/upload/1', () => status(404))
    expect(await endOf(client(fetch).pushBlob(REPOSITORY, BLOB))).toBe('undecided REGISTRY_REPLY')
    expect(requests.filter(({ method }) => method === 'PUT').length).toBe(2)
  })

  it('sends the same bytes once, however often and at once they are asked for', async () => {
    const { fetch, requests } = uploadsAt('/upload/1')
    const registry = client(fetch)
    await Promise.all([1, 2, 3].map(() => registry.pushBlob(REPOSITORY, BLOB)))
    await registry.pushBlob(REPOSITORY, BLOB)
    expect(requests.filter(({ method }) => method === 'PUT').length).toBe(1)
  })

  it('D19 tries again after a failure, when it is asked again', async () => {
    let works = false
    const { fetch } = uploadsAt('/upload/1', () => status(works ? 201 : 403))
    const registry = client(fetch)
    expect(await endOf(registry.pushBlob(REPOSITORY, BLOB))).toBe('bad-input REGISTRY_PERMISSION')
    works = true
    expect(await endOf(registry.pushBlob(REPOSITORY, BLOB))).toBe('done')
  })
})

describe('what a registry refuses', () => {
  it.each([
    [400, 'bad-input REGISTRY_REFUSED'],
    [403, 'bad-input REGISTRY_PERMISSION'],
    [404, 'bad-input REGISTRY_REFUSED'],
    [405, 'bad-input REGISTRY_REFUSED'],
    [413, 'bad-input REGISTRY_TOO_LARGE'],
    [429, 'undecided REGISTRY_RATE_LIMIT'],
    [500, 'wire STATUS'],
    [503, 'wire STATUS'],
    [408, 'wire STATUS'],
  ])('D19 ends a push with status %d as %s', async (code, end) => {
    const { fetch } = network({ [ORIGIN]: () => status(code) })
    const work = client(fetch).pushManifest(REPOSITORY, imageManifest(), MEDIA_TYPE.manifest)
    expect(await endOf(work)).toBe(end)
  })

  it('D19 waits as a 429 asks, and a 5xx passes', async () => {
    const { fetch, requests } = network({
      [ORIGIN]: (_, count) => [status(429, { 'retry-after': '7' }), status(502), status(201)][count - 1] ?? status(500),
    })
    expect(await endOf(client(fetch).pushManifest(REPOSITORY, imageManifest(), MEDIA_TYPE.manifest))).toBe('done')
    expect(requests.length).toBe(3)
  })

  it('D19 says which permission is missing at ghcr.io', async () => {
    const { fetch } = network({
      'https://ghcr.io': ({ headers }) =>
        headers.has('authorization') ? status(403) : status(401, { 'www-authenticate': 'Basic realm="x"' }),
    })
    const credentials = staticCredentials('octocat', 'hunter2', ['ghcr.io'])
    const { repository } = parseReference('ghcr.io/acme/app')
    const error = await errorOf(client(fetch, { credentials }).assertPushable(repository))
    expect(error?.remedy).toContain('permissions: packages: write')
  })

  it('shows the codes of the registry, and nothing else that it sent', async () => {
    const body = JSON.stringify({
      errors: [{ code: 'DENIED', message: 'Basic b2N0b2NhdDpodW50ZXIy' }, { code: '<b>' }],
    })
    const { fetch } = network({ [ORIGIN]: () => new Response(body, { status: 403 }) })
    const error = await errorOf(client(fetch).assertPushable(REPOSITORY))
    expect(error?.message).toContain('(403, DENIED)')
    expect(JSON.stringify(error) + String(error)).not.toContain('b2N0b2NhdDpodW50ZXIy')
  })

  it('is undecided about an answer that the specification does not have', async () => {
    const { fetch } = network({ [ORIGIN]: () => status(200) })
    expect(await endOf(client(fetch).assertPushable(REPOSITORY))).toBe('undecided REGISTRY_REPLY')
  })
})

describe('at a registry', () => {
  let server: TestServer
  let registry: FakeRegistry
  let repository: Repository

  beforeEach(async () => {
    server = await startServer()
    registry = createRegistryService({ url: server.url, otherUrl: server.otherUrl })
    server.add(registry.routes)
    repository = parseReference(`${registry.host}/acme/app`).repository
  })

  afterEach(() => server.close())

  const credentials = () => staticCredentials(registry.username, registry.password, [registry.host])
  const push = () => client(fetch, { credentials: credentials() })

  it.each(['none', 'basic', 'token'] as const)('pushes and pulls an image where the login is %s', async (auth) => {
    registry.auth = auth
    const own = push()
    const layer = await own.pushBlob(repository, Buffer.from('layer'))
    const config = await own.pushBlob(repository, Buffer.from('{}'))
    const bytes = imageManifest({ layers: [layer], config })
    await own.pushManifest(repository, bytes, MEDIA_TYPE.manifest, 'v1')
    const other = push()
    const manifest = await other.resolve({ repository, tag: 'v1' })
    expect(manifest.bytes).toEqual(bytes)
    expect(await other.blob(repository, layer)).toEqual(Buffer.from('layer'))
  })

  it('D05 pulls a blob that lies at another origin, which lets in nobody who brings a login', async () => {
    registry.auth = 'token'
    registry.blobs = 'redirect'
    const blob = registry.pushBlob('acme/app', 'the blob')
    expect(await push().blob(repository, blob)).toEqual(BLOB)
  })

  it('pulls as nobody, and pushes with a login', async () => {
    registry.auth = 'token'
    registry.pushBlob('acme/app', 'the blob')
    const nobody = client(fetch)
    expect(await nobody.blob(repository, descriptorOf('the blob'))).toEqual(BLOB)
    expect(await endOf(nobody.assertPushable(repository))).toBe('bad-input REGISTRY_AUTH')
  })

  it.each(['basic', 'token'] as const)(
    'D19 says that the right is missing, where the login may only pull: %s',
    async (auth) => {
      registry.auth = auth
      registry.rights = 'pull'
      expect(await endOf(push().assertPushable(repository))).toBe('bad-input REGISTRY_PERMISSION')
    },
  )

  it.each(['basic', 'token'] as const)('says that the password is wrong: %s', async (auth) => {
    registry.auth = auth
    const wrong = staticCredentials(registry.username, 'wrong', [registry.host])
    expect(await endOf(client(fetch, { credentials: wrong }).assertPushable(repository))).toMatch(
      /^bad-input REGISTRY_/,
    )
  })

  it('leaves nothing behind when it asks whether a push is allowed', async () => {
    await push().assertPushable(repository)
    expect(server.requests.map(({ method }) => method)).toEqual(['POST', 'DELETE'])
    expect(
      [...registry.repositories.values()].flatMap(({ blobs, manifests }) => [...blobs.keys(), ...manifests.keys()]),
    ).toEqual([])
  })

  it('mounts a blob from another repository, and sends no bytes', async () => {
    registry.auth = 'token'
    registry.pushBlob('acme/base', 'the blob')
    const mountFrom = parseReference(`${registry.host}/acme/base`).repository
    await push().pushBlob(repository, BLOB, { mountFrom })
    expect(registry.repository('acme/app').blobs.has(DIGEST)).toBe(true)
    expect(server.requests.map(({ method }) => method)).not.toContain('PUT')
  })

  it('sends the bytes where there is nothing to mount', async () => {
    const mountFrom = parseReference(`${registry.host}/acme/base`).repository
    await push().pushBlob(repository, BLOB, { mountFrom })
    expect(registry.repository('acme/app').blobs.has(DIGEST)).toBe(true)
  })

  it('tells no registry the name of a repository of another', async () => {
    const mountFrom = parseReference('ghcr.io/acme/secret-project').repository
    await push().pushBlob(repository, BLOB, { mountFrom })
    expect(server.requests.map(({ path }) => path).join()).not.toContain('secret-project')
  })

  it.each(['registry-upload', 'registry-manifest'] as const)(
    'D19 carries on where the answer of a push is lost: %s',
    async (endpoint) => {
      const own = push()
      await own.pushBlob(repository, Buffer.from('{}'))
      await own.pushBlob(repository, Buffer.from('layer'))
      server.inject(endpoint, { kind: 'lost', times: 1, after: endpoint === 'registry-upload' ? 1 : 0 })
      await own.pushBlob(repository, BLOB)
      await own.pushManifest(repository, imageManifest(), MEDIA_TYPE.manifest)
      expect(registry.repository('acme/app').blobs.has(DIGEST)).toBe(true)
      expect(registry.repository('acme/app').manifests.size).toBe(1)
    },
  )

  it('D19 gets a new token where the old one ends between the upload’s beginning and its bytes', async () => {
    registry.auth = 'token'
    let isDone = false
    server.onRequest(({ method }, phase) => {
      if (method !== 'POST' || phase !== 'answered' || isDone) return
      isDone = true
      server.inject('registry-upload', {
        kind: 'status',
        status: 401,
        times: 1,
        headers: { 'www-authenticate': `Bearer realm="${registry.realm}",service="${registry.host}"` },
      })
    })
    await push().pushBlob(repository, BLOB)
    expect(registry.repository('acme/app').blobs.has(DIGEST)).toBe(true)
    expect(server.requests.filter(({ endpoint }) => endpoint === 'registry-token').length).toBe(2)
  })
})
