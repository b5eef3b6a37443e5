import { describe, expect, it } from '@jest/globals'
import { descriptorOf } from '../testing/builders.ts'
import { endOf } from '../testing/failure.ts'
import { BASIC, carriesSecret, DIGEST, image, knows, repositoryAt, SECRET } from '../testing/login.ts'
import { type Answer, client, network, status } from '../testing/network.ts'

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
