import { describe, expect, it } from '@jest/globals'
import { endOf, errorOf } from '../testing/failure.ts'
import { BASIC, carriesSecret, DIGEST, knows, repositoryAt, SECRET, wantsToken } from '../testing/login.ts'
import { type Answer, client, json, network, status } from '../testing/network.ts'

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
