import { describe, expect, it } from '@jest/globals'
import type { Credential, CredentialSource } from '../index.ts'
import { MEDIA_TYPE, parseReference } from '../index.ts'
import { descriptorOf, imageManifest } from '../testing/builders.ts'
import { endOf, errorOf } from '../testing/failure.ts'
import { type Answer, client, instantClock, json, network, type Seen, status } from '../testing/network.ts'

const IMAGE = imageManifest()
const DIGEST = descriptorOf(IMAGE).digest
const SECRET = 'hunter2'
const BASIC: Credential = { kind: 'basic', username: 'octocat', password: SECRET }
const knows = (credential: Credential): CredentialSource => ({ credentialFor: async () => credential })

const repositoryAt = (registry: string) => parseReference(`${registry}/acme/app`).repository
const image = (): Response => new Response(new Uint8Array(IMAGE), { headers: { 'content-type': MEDIA_TYPE.manifest } })

/** A registry that wants a bearer token of a realm. */
function wantsToken(realm: string, token = 'token-1', more = ''): Answer {
  return ({ headers }) =>
    headers.get('authorization') === `Bearer ${token}`
      ? image()
      : status(401, { 'www-authenticate': `Bearer realm="${realm}",service="reg"${more}` })
}

/** Every place of a request in which a secret could be. */
function carriesSecret({ url, headers, body }: Seen): boolean {
  const all = [url.href, ...headers.values(), body.toString('utf8')].join('\n')
  return all.includes(SECRET) || all.includes(Buffer.from(`octocat:${SECRET}`).toString('base64'))
}

describe('the token service that a registry names', () => {
  it.each([
    ['the registry itself', 'https://registry.example.test', 'https://registry.example.test/token'],
    ['another port of it', 'https://registry.example.test', 'https://registry.example.test:8443/token'],
    ['a host of the same domain', 'https://registry.example.test', 'https://auth.example.test/token'],
    ['the domain itself', 'https://registry.gitlab.com', 'https://gitlab.com/jwt/auth'],
    ['a host of the same domain below a country', 'https://registry.acme.co.uk', 'https://auth.acme.co.uk/token'],
    ['the one of Docker Hub', 'https://index.docker.io', 'https://auth.docker.io/token'],
    ['loopback, for a registry on loopback', 'http://127.0.0.1:5000', 'http://127.0.0.1:5001/token'],
    ['localhost, for a registry on loopback', 'http://127.0.0.1:5000', 'http://localhost:5001/token'],
    ['its own address', 'https://10.0.0.5', 'https://10.0.0.5/token'],
  ])('D04 gets the credentials where it is %s', async (_, registry, realm) => {
    const origin = new URL(realm).origin
    const token: Answer = ({ headers }) => (headers.has('authorization') ? json({ token: 'token-1' }) : status(401))
    const own = wantsToken(realm)
    const { fetch, requests } = network({
      [registry]: (request, count) =>
        request.url.href.startsWith(realm) ? token(request, count) : own(request, count),
      ...(origin === registry ? {} : { [origin]: token }),
    })
    const work = client(fetch, { credentials: knows(BASIC) }).manifest(repositoryAt(new URL(registry).host), DIGEST)
    expect(await endOf(work)).toBe('done')
    expect(requests.filter(carriesSecret).map(({ url }) => url.origin)).toEqual([origin])
  })

  it.each([
    ['another domain', 'https://registry.example.test', 'https://auth.evil.test/token'],
    ['a name that only ends the same', 'https://registry.example.test', 'https://evilexample.test/token'],
    ['a name that only begins the same', 'https://registry.example.test', 'https://registry.example.test.evil.test/t'],
    ['another owner below a country', 'https://registry.co.uk', 'https://evil.co.uk/token'],
    ['another owner below a short second level', 'https://acme.com.br', 'https://evil.com.br/token'],
    ['another registry of the same cloud', 'https://acme.azurecr.io', 'https://evil.azurecr.io/token'],
    ['another host of the same cloud', 'https://acme.dkr.ecr.eu-west-1.amazonaws.com', 'https://x.amazonaws.com/t'],
    ['another page of the same host of pages', 'https://acme.github.io', 'https://evil.github.io/token'],
    ['the one of Docker Hub, for somebody else', 'https://registry.example.test', 'https://auth.docker.io/token'],
    ['a lookalike of Docker Hub’s', 'https://index.docker.io', 'https://auth.docker.io.evil.test/token'],
  ])('D04 gets a request without credentials where it is %s', async (_, registry, realm) => {
    const { fetch, requests } = network({
      [registry]: wantsToken(realm),
      [new URL(realm).origin]: () => json({ token: 'token-1' }),
    })
    const work = client(fetch, { credentials: knows(BASIC) }).manifest(repositoryAt(new URL(registry).host), DIGEST)
    expect(await endOf(work)).toBe('done')
    expect(requests.map(({ url }) => url.host)).toContain(new URL(realm).host)
    expect(requests.filter(carriesSecret)).toEqual([])
  })

  it('D04 gets no identity token where it is on another domain', async () => {
    const realm = 'https://auth.evil.test/token'
    const { fetch, requests } = network({
      'https://registry.example.test': wantsToken(realm),
      'https://auth.evil.test': () => json({ token: 'token-1' }),
    })
    const credentials = knows({ kind: 'identity-token', token: SECRET })
    await client(fetch, { credentials }).manifest(repositoryAt('registry.example.test'), DIGEST)
    expect(requests.filter(carriesSecret)).toEqual([])
  })

  it.each([
    'http://169.254.169.254/latest/meta-data',
    'https://169.254.169.254/latest/meta-data',
    'http://registry.example.test/token',
    'http://auth.example.test/token',
    'https://10.0.0.1/token',
    'https://93.184.216.34/token',
    'https://2130706433/token',
    'https://[::1]/token',
    'https://[fd00::1]/token',
    'https://[::ffff:169.254.169.254]/token',
    'https://localhost/token',
    'https://metadata.google.internal/token',
    'http://127.0.0.1:5001/token',
    'https://user:password@registry.example.test/token',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '/token',
    '',
  ])('D04 gets nothing at all where it is %j', async (realm) => {
    const { fetch, requests } = network({ 'https://registry.example.test': wantsToken(realm) })
    const credentials = knows(BASIC)
    const work = client(fetch, { credentials }).manifest(repositoryAt('registry.example.test'), DIGEST)
    expect(await endOf(work)).toBe('undecided REALM')
    expect(requests.length).toBe(1)
  })

  it('D04 says that the credentials were held back, where they would have been needed', async () => {
    const { fetch } = network({
      'https://registry.example.test': wantsToken('https://auth.evil.test/token'),
      'https://auth.evil.test': () => status(401),
    })
    const credentials = knows(BASIC)
    const error = await errorOf(client(fetch, { credentials }).manifest(repositoryAt('registry.example.test'), DIGEST))
    expect(error).toMatchObject({
      code: 'REGISTRY_AUTH',
      remedy: expect.stringContaining('did not get the credentials'),
    })
  })

  it.each([301, 302, 303, 307, 308])('D07 gets no body where it answers %d and sends it elsewhere', async (code) => {
    const { fetch, requests } = network({
      'https://registry.example.test': (request, count) =>
        request.url.pathname === '/token'
          ? status(code, { location: 'https://evil.test/token' })
          : wantsToken('https://registry.example.test/token')(request, count),
      'https://evil.test': () => json({ token: 'token-1' }),
    })
    const credentials = knows({ kind: 'identity-token', token: SECRET })
    const work = client(fetch, { credentials }).manifest(repositoryAt('registry.example.test'), DIGEST)
    expect(await endOf(work)).toBe('wire REDIRECT_REFUSED')
    expect(requests.map(({ url }) => url.host)).not.toContain('evil.test')
  })

  it('D05 takes no credentials along where it sends a login to another host', async () => {
    const { fetch, requests } = network({
      'https://registry.example.test': (request, count) =>
        request.url.pathname === '/token'
          ? status(307, { location: 'https://evil.test/token' })
          : wantsToken('https://registry.example.test/token')(request, count),
      'https://evil.test': () => json({ token: 'token-1' }),
    })
    await client(fetch, { credentials: knows(BASIC) }).manifest(repositoryAt('registry.example.test'), DIGEST)
    expect(requests.filter(carriesSecret).map(({ url }) => url.host)).toEqual(['registry.example.test'])
  })

  it.each([
    ['no token', {}],
    ['a token that is no text', { token: 7 }],
    ['a token with a line end', { token: 'a\r\nx: y' }],
    ['a list', []],
  ])('is undecided where it answers with %s', async (_, answer) => {
    const { fetch } = network({
      'https://registry.example.test': (request, count) =>
        request.url.pathname === '/token'
          ? json(answer)
          : wantsToken('https://registry.example.test/token')(request, count),
    })
    expect(await endOf(client(fetch).manifest(repositoryAt('registry.example.test'), DIGEST))).toBe(
      'undecided REGISTRY_REPLY',
    )
  })

  it('R03 is not read beyond 64 KiB', async () => {
    const { fetch } = network({
      'https://registry.example.test': (request, count) =>
        request.url.pathname === '/token'
          ? json({ token: 'x'.repeat(100_000) })
          : wantsToken('https://registry.example.test/token')(request, count),
    })
    expect(await endOf(client(fetch).manifest(repositoryAt('registry.example.test'), DIGEST))).toBe(
      'undecided REGISTRY_REPLY',
    )
  })
})

/** A registry with its token service, which counts its tokens: `token-1`, `token-2`. */
function tokenRegistry(lifetime: number | null = 300) {
  let issued = 0
  const valid = new Set<string>()
  const { fetch, requests } = network({
    'https://registry.example.test': ({ url, headers, method }) => {
      if (url.pathname === '/token') {
        issued += 1
        valid.add(`Bearer token-${issued}`)
        return json({ access_token: `token-${issued}`, expires_in: lifetime })
      }
      if (!valid.has(headers.get('authorization') ?? ''))
        return status(401, { 'www-authenticate': 'Bearer realm="https://registry.example.test/token",service="reg"' })
      if (method === 'GET' && url.pathname.includes('/manifests/')) return image()
      return status(method === 'HEAD' ? 200 : 201)
    },
  })
  return { fetch, requests, revoke: () => valid.clear(), tokens: () => issued }
}

describe('a token', () => {
  const repository = repositoryAt('registry.example.test')
  const asked = (requests: readonly Seen[]): string[] =>
    requests.filter(({ url }) => url.pathname === '/token').map(({ url }) => url.search)

  it('is asked for by service and scope, as nobody', async () => {
    const { fetch, requests } = tokenRegistry()
    await client(fetch).manifest(repository, DIGEST)
    expect(asked(requests)).toEqual(['?service=reg&scope=repository%3Aacme%2Fapp%3Apull'])
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([null, null, 'Bearer token-1'])
  })

  it('is asked for with the scope that the registry names, and our own', async () => {
    const { fetch, requests } = network({
      'https://registry.example.test': (request, count) =>
        request.url.pathname === '/token'
          ? json({ token: 'token-1' })
          : wantsToken(
              'https://registry.example.test/token?x=1',
              'token-1',
              ',scope="repository:virtual/app:pull"',
            )(request, count),
    })
    await client(fetch).manifest(repository, DIGEST)
    expect(asked(requests)).toEqual([
      '?x=1&service=reg&scope=repository%3Aacme%2Fapp%3Apull&scope=repository%3Avirtual%2Fapp%3Apull',
    ])
  })

  it('is asked for once by many at once, and then used by all', async () => {
    const { fetch, requests, tokens } = tokenRegistry()
    const registry = client(fetch)
    await Promise.all(Array.from({ length: 20 }, () => registry.manifest(repository, DIGEST)))
    expect(tokens()).toBe(1)
    expect(requests.length).toBe(22)
  })

  it('to push serves to pull as well; each repository has its own', async () => {
    const { fetch, requests } = tokenRegistry()
    const registry = client(fetch)
    await registry.pushManifest(repository, IMAGE, MEDIA_TYPE.manifest)
    await registry.manifest(repository, DIGEST)
    await registry.manifest(parseReference('registry.example.test/acme/other').repository, DIGEST)
    expect(asked(requests)).toEqual([
      '?service=reg&scope=repository%3Aacme%2Fapp%3Apull%2Cpush',
      '?service=reg&scope=repository%3Aacme%2Fother%3Apull',
    ])
  })

  it.each([
    [300, 280_000, 1],
    [300, 295_000, 2],
    [null, 45_000, 1],
    [null, 55_000, 2],
  ])('of %s seconds is renewed in time: after %d ms there were %d', async (lifetime, later, count) => {
    const { fetch, tokens } = tokenRegistry(lifetime)
    const clock = instantClock()
    const registry = client(fetch, { clock })
    await registry.manifest(repository, DIGEST)
    clock.move(later)
    await registry.manifest(repository, DIGEST)
    expect(tokens()).toBe(count)
  })

  it('D19 is renewed once when the registry refuses it in the middle', async () => {
    const { fetch, revoke, tokens } = tokenRegistry()
    const registry = client(fetch)
    await registry.manifest(repository, DIGEST)
    revoke()
    expect(await endOf(registry.manifest(repository, DIGEST))).toBe('done')
    expect(tokens()).toBe(2)
  })

  it('D19 is not asked for again and again where the registry refuses every one', async () => {
    const { fetch, requests } = network({
      'https://registry.example.test': ({ url }) =>
        url.pathname === '/token'
          ? json({ token: 'x' })
          : status(401, { 'www-authenticate': 'Bearer realm="https://registry.example.test/token"' }),
    })
    expect(await endOf(client(fetch).manifest(repository, DIGEST))).toBe('bad-input REGISTRY_AUTH')
    expect(requests.length).toBe(3)
  })

  it('comes by POST for an identity token, which stands in no URL', async () => {
    const { fetch, requests } = tokenRegistry()
    await client(fetch, { credentials: knows({ kind: 'identity-token', token: SECRET }) }).manifest(repository, DIGEST)
    const request = requests.find(({ url }) => url.pathname === '/token')
    expect(request?.method).toBe('POST')
    expect(Object.fromEntries(new URLSearchParams(request?.body.toString()))).toEqual({
      grant_type: 'refresh_token',
      refresh_token: SECRET,
      client_id: 'slsa-actions',
      service: 'reg',
      scope: 'repository:acme/app:pull',
    })
    expect(request?.url.search).toBe('')
  })

  it('that we were given goes to the registry, and no other is asked for', async () => {
    const { fetch, requests } = network({
      'https://registry.example.test': wantsToken('https://registry.example.test/token', SECRET),
    })
    const credentials = knows({ kind: 'registry-token', token: SECRET })
    expect(await endOf(client(fetch, { credentials }).manifest(repository, DIGEST))).toBe('done')
    expect(requests.map(({ url }) => url.pathname)).not.toContain('/token')
  })

  it('S01 and every password are told to the mask before they are used', async () => {
    const { fetch, requests } = tokenRegistry()
    const told: { secret: string; requests: number }[] = []
    const onSecret = (secret: string): void => void told.push({ secret, requests: requests.length })
    await client(fetch, { credentials: knows(BASIC), onSecret }).manifest(repository, DIGEST)
    expect(told).toEqual([
      { secret: SECRET, requests: 1 },
      { secret: Buffer.from(`octocat:${SECRET}`).toString('base64'), requests: 1 },
      { secret: 'token-1', requests: 2 },
    ])
  })
})

describe('a registry that asks for a password itself', () => {
  const repository = repositoryAt('registry.example.test')
  const wantsBasic: Answer = ({ headers }) =>
    headers.get('authorization') === `Basic ${Buffer.from(`octocat:${SECRET}`).toString('base64')}`
      ? image()
      : status(401, { 'www-authenticate': 'Basic realm="reg"' })

  it('gets it after it has asked, and from then on at once', async () => {
    const { fetch, requests } = network({ 'https://registry.example.test': wantsBasic })
    const registry = client(fetch, { credentials: knows(BASIC) })
    await registry.manifest(repository, DIGEST)
    await registry.manifest(repository, DIGEST)
    expect(requests.map(carriesSecret)).toEqual([false, true, true])
  })

  it('wants a login where we have none, and the remedy says how', async () => {
    const { fetch } = network({ 'https://registry.example.test': wantsBasic })
    const error = await errorOf(client(fetch).manifest(repository, DIGEST))
    expect(error).toMatchObject({
      code: 'REGISTRY_AUTH',
      remedy: expect.stringContaining('docker login registry.example.test'),
    })
  })

  it('D19 lacks a right where it knows the password and refuses still', async () => {
    const { fetch, requests } = network({
      'https://registry.example.test': () => status(401, { 'www-authenticate': 'Basic realm="reg"' }),
    })
    const work = client(fetch, { credentials: knows(BASIC) }).manifest(repository, DIGEST)
    expect(await endOf(work)).toBe('bad-input REGISTRY_PERMISSION')
    expect(requests.length).toBe(2)
  })

  it.each([null, 'Negotiate', 'Bearer', 'Bearer realm="https://registry.example.test/token', 'garbage"=', '='])(
    'D04 gets nothing where it asks by %j',
    async (header) => {
      const { fetch, requests } = network({
        'https://registry.example.test': () => status(401, header === null ? {} : { 'www-authenticate': header }),
      })
      const work = client(fetch, { credentials: knows(BASIC) }).manifest(repository, DIGEST)
      expect(await endOf(work)).toMatch(/^bad-input REGISTRY_|^undecided REALM/)
      expect(requests.filter(carriesSecret)).toEqual([])
    },
  )
})

describe('a redirect of content', () => {
  const repository = repositoryAt('registry.example.test')
  const blob = descriptorOf('the blob')
  const basic = `Basic ${Buffer.from(`octocat:${SECRET}`).toString('base64')}`

  /** A registry that keeps its blobs elsewhere. */
  function storedAt(location: string, storage: Answer, origin = new URL(location).origin) {
    return network({
      'https://registry.example.test': ({ headers }) =>
        headers.get('authorization') === basic
          ? status(307, { location })
          : status(401, { 'www-authenticate': 'Basic realm="reg"' }),
      [origin]: storage,
    })
  }

  it.each([
    'https://storage.example.org/x?sig=1',
    'https://registry.example.test:8443/x',
    'https://sub.registry.example.test/x',
  ])('D05 to %s gives the blob, and takes no credentials along', async (location) => {
    const { fetch, requests } = storedAt(location, () => new Response('the blob'))
    expect(await client(fetch, { credentials: knows(BASIC) }).blob(repository, blob)).toEqual(Buffer.from('the blob'))
    expect(requests.at(-1)?.headers.has('authorization')).toBe(false)
  })

  it.each(['http://registry.example.test/x', 'https://169.254.169.254/x', 'https://localhost/x'])(
    'D05 to %s is not followed',
    async (location) => {
      const { fetch, requests } = storedAt(location, () => new Response('the blob'))
      const work = client(fetch, { credentials: knows(BASIC) }).blob(repository, blob)
      expect(await endOf(work)).toBe('wire REDIRECT_REFUSED')
      expect(requests.length).toBe(2)
    },
  )

  it('D01 to a storage that lies is refused', async () => {
    const { fetch } = storedAt('https://storage.example.org/x', () => new Response('THE BLOB'))
    const work = client(fetch, { credentials: knows(BASIC) }).blob(repository, blob)
    expect(await endOf(work)).toBe('refused CONTENT_DIGEST')
  })

  it('D04 to a storage that asks for a login does not get one', async () => {
    const { fetch, requests } = storedAt('https://storage.example.org/x', () =>
      status(401, { 'www-authenticate': 'Basic realm="please"' }),
    )
    const work = client(fetch, { credentials: knows(BASIC) }).blob(repository, blob)
    expect(await endOf(work)).toMatch(/^bad-input REGISTRY_/)
    expect(requests.filter(carriesSecret).map(({ url }) => url.host)).toEqual(['registry.example.test'])
    expect(requests.length).toBe(3)
  })

  it('D04 to a storage that asks for a login tells us nothing about the registry', async () => {
    const { fetch, requests } = network({
      'https://registry.example.test': () => status(307, { location: 'https://storage.example.org/x' }),
      'https://storage.example.org': () => status(401, { 'www-authenticate': 'Basic realm="please"' }),
    })
    const work = client(fetch, { credentials: knows(BASIC) }).blob(repository, blob)
    expect(await endOf(work)).toBe('bad-input REGISTRY_AUTH')
    expect(requests.filter(carriesSecret)).toEqual([])
  })

  it('D08 in a circle ends after five hops', async () => {
    const { fetch, requests } = network({
      'https://registry.example.test': ({ url }) => status(307, { location: `${url.pathname}?again` }),
    })
    expect(await endOf(client(fetch).blob(repository, blob))).toBe('wire REDIRECT_REFUSED')
    expect(requests.length).toBe(6)
  })
})

describe('plain http', () => {
  it.each(['127.0.0.1:5000', 'localhost:5000', '127.8.8.8:5000', '[::1]:5000'])('is for loopback: %s', async (host) => {
    const { fetch, requests } = network({ [`http://${host}`]: image })
    await client(fetch).manifest(repositoryAt(host), DIGEST)
    expect(requests.map(({ url }) => url.protocol)).toEqual(['http:'])
  })

  it.each([
    'registry.example.test',
    'registry.example.test:5000',
    '10.0.0.1:5000',
    'localhost.example.test',
    '192.168.1.1:80',
  ])('is not for %s, not even where https fails', async (host) => {
    const { fetch, requests } = network({ [`http://${host}`]: image })
    expect(await endOf(client(fetch).manifest(repositoryAt(host), DIGEST))).toBe('wire CONNECT')
    expect(new Set(requests.map(({ url }) => url.protocol))).toEqual(new Set(['https:']))
  })
})
