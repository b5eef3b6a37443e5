import { describe, expect, it } from '@jest/globals'
import { MEDIA_TYPE, parseReference } from '../index.ts'
import { imageManifest } from '../testing/builders.ts'
import { endOf, errorOf } from '../testing/failure.ts'
import { BASIC, carriesSecret, DIGEST, image, knows, repositoryAt, SECRET, wantsToken } from '../testing/login.ts'
import { type Answer, client, instantClock, json, network, type Seen, status } from '../testing/network.ts'

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
    await registry.pushManifest(repository, imageManifest(), MEDIA_TYPE.manifest)
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
