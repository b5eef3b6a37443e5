import { describe, expect, it } from '@jest/globals'
import { createHttp } from '../index.ts'
import { wireErrorOf } from '../testing/failure.ts'
import type { Fetch, HttpRequest } from './types.ts'

interface Sent {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** A network of made-up hosts: each URL answers with a redirect, or with 200 when it has none. */
function network(redirects: Readonly<Record<string, [status: number, location?: string]>>) {
  const sent: Sent[] = []
  const fetch: Fetch = async (input, init) => {
    const url = String(input)
    sent.push({
      url,
      method: init?.method ?? '',
      headers: init?.headers as Record<string, string>,
      body: init?.body,
    })
    const [status, location] = redirects[url] ?? [200]
    return new Response(status === 200 ? 'here' : 'moved', {
      status,
      headers: location === undefined ? {} : { location },
    })
  }
  return { http: createHttp({ fetch }), sent }
}

const FULCIO = 'https://fulcio.example/api'

function request(change: Partial<HttpRequest> = {}): HttpRequest {
  return {
    service: 'Fulcio',
    url: FULCIO,
    headers: { Authorization: 'Bearer s3cret', Cookie: 'c=1', 'X-Api-Key': 's3cret', accept: 'application/json' },
    redirect: 'strip',
    ...change,
  }
}

describe('a redirect of a service that has none', () => {
  it.each([
    'https://evil.example/',
    'https://fulcio.example/other',
    'http://fulcio.example/api',
    'http://127.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    undefined,
  ])('N08 is not followed to %s', async (location) => {
    const { http, sent } = network({ [FULCIO]: [307, location] })
    const token = JSON.stringify({ credentials: { oidcIdentityToken: 'ey.jwt.x' } })
    const error = await wireErrorOf(
      http.request({ service: 'Fulcio', url: FULCIO, method: 'POST', body: token, tries: 4 }),
    )
    expect([error.code, error.status, sent.length]).toEqual(['REDIRECT_REFUSED', 307, 1])
  })

  it.each([301, 302, 303, 307, 308])('N08 is not followed with status %i', async (status) => {
    const { http, sent } = network({ [FULCIO]: [status, 'https://evil.example/'] })
    const error = await wireErrorOf(http.request({ service: 'Fulcio', url: FULCIO }))
    expect(error.message).toBe(`Fulcio: ${FULCIO} answered with a redirect to evil.example; it was not followed`)
    expect(sent).toHaveLength(1)
  })
})

describe('a redirect that may be followed', () => {
  it.each([
    ['plain http', 'http://fulcio.example/api'],
    ['plain http on loopback', 'http://127.0.0.1/'],
    ['a file', 'file:///etc/passwd'],
    ['data', 'data:text/plain,x'],
    ['script', 'javascript:alert(1)'],
    ['loopback', 'https://127.0.0.1/'],
    ['loopback in decimal', 'https://2130706433/'],
    ['loopback in hex', 'https://0x7f000001/'],
    ['loopback in octal', 'https://0177.0.0.1/'],
    ['loopback, shortened', 'https://127.1/'],
    ['loopback in escapes', 'https://%31%32%37.0.0.1/'],
    ['any address', 'https://0.0.0.0/'],
    ['localhost', 'https://localhost/'],
    ['localhost with a dot', 'https://localhost./'],
    ['localhost in capitals', 'https://LocalHost/'],
    ['a name below localhost', 'https://a.localhost/'],
    ['a metadata service', 'https://169.254.169.254/'],
    ['a metadata service in decimal', 'https://2852039166/'],
    ['a metadata service in hex', 'https://0xa9fea9fe/'],
    ['a metadata service by name', 'https://metadata.google.internal/'],
    ['another metadata service', 'https://100.100.100.200/'],
    ['a private network', 'https://10.1.2.3/'],
    ['a private network', 'https://172.31.0.1/'],
    ['a private network', 'https://192.168.0.1/'],
    ['multicast', 'https://239.0.0.1/'],
    ['loopback of IPv6', 'https://[::1]/'],
    ['any address of IPv6', 'https://[::]/'],
    ['a link-local address of IPv6', 'https://[fe80::1]/'],
    ['a site-local address of IPv6', 'https://[fec0::1]/'],
    ['a unique local address of IPv6', 'https://[fd00:ec2::254]/'],
    ['a mapped address', 'https://[::ffff:169.254.169.254]/'],
    ['a mapped address in hex', 'https://[::ffff:7f00:1]/'],
    ['a compatible address', 'https://[::127.0.0.1]/'],
    ['an address behind NAT64', 'https://[64:ff9b::a9fe:a9fe]/'],
    ['an address behind 6to4', 'https://[2002:7f00:1::]/'],
    ['credentials', 'https://user:pw@mirror.example/'],
    ['no place', undefined],
    ['no URL', 'https://[bad'],
  ])('N08 does not lead to %s (%s)', async (_, location) => {
    const { http, sent } = network({ [FULCIO]: [302, location] })
    const error = await wireErrorOf(http.request(request()))
    expect([error.code, sent.length]).toEqual(['REDIRECT_REFUSED', 1])
    expect(error.message).not.toContain('pw')
  })

  it.each(['https://8.8.8.8/', 'https://172.32.0.1/', 'https://[2606:4700::1111]/', 'https://localhost.example/'])(
    'leads to %s',
    async (location) => {
      const { http } = network({ [FULCIO]: [302, location] })
      expect((await http.request(request())).url).toBe(location)
    },
  )

  it('N08 takes no credentials, cookies or headers of its own to another host', async () => {
    const { http, sent } = network({ [FULCIO]: [302, 'https://mirror.example/x'] })
    const reply = await http.request(request())
    expect([reply.text(), reply.url]).toEqual(['here', 'https://mirror.example/x'])
    expect(sent[1]?.headers).toEqual({
      accept: 'application/json',
      'accept-encoding': 'identity',
      'user-agent': 'slsa-actions',
    })
  })

  it.each([
    ['port', 'https://fulcio.example:8443/'],
    ['subdomain', 'https://a.fulcio.example/'],
    ['parent', 'https://example/'],
  ])('N08 takes no credentials to another %s', async (_, location) => {
    const { http, sent } = network({ [FULCIO]: [308, location] })
    await http.request(request())
    expect(JSON.stringify(sent[1])).not.toContain('s3cret')
  })

  it('N08 does not give credentials back when it returns', async () => {
    const { http, sent } = network({
      [FULCIO]: [302, 'https://mirror.example/'],
      'https://mirror.example/': [302, 'https://fulcio.example/back'],
    })
    await http.request(request())
    expect(sent.map(({ url, headers }) => [url, headers.authorization])).toEqual([
      [FULCIO, 'Bearer s3cret'],
      ['https://mirror.example/', undefined],
      ['https://fulcio.example/back', undefined],
    ])
  })

  it('keeps credentials within its origin', async () => {
    const { http, sent } = network({ [FULCIO]: [301, '/repositories/7'] })
    await http.request(request())
    expect([sent[1]?.url, sent[1]?.headers.authorization]).toEqual([
      'https://fulcio.example/repositories/7',
      'Bearer s3cret',
    ])
  })

  it('N08 takes no body to another host', async () => {
    const { http, sent } = network({ [FULCIO]: [307, 'https://evil.example/'] })
    const error = await wireErrorOf(http.request(request({ method: 'POST', body: '{"token":"s3cret"}' })))
    expect([error.code, sent.length]).toEqual(['REDIRECT_REFUSED', 1])
  })

  it.each([
    [301, 'POST'],
    [302, 'POST'],
    [301, 'DELETE'],
    [302, 'PUT'],
    [301, 'PATCH'],
  ])('does not turn a write into a read: %i of %s', async (status, method) => {
    const { http, sent } = network({ [FULCIO]: [status, '/other'] })
    const error = await wireErrorOf(http.request(request({ method, body: 'x' })))
    expect([error.code, sent.length]).toEqual(['REDIRECT_REFUSED', 1])
  })

  it('reads what a write points at with 303, without its body', async () => {
    const { http, sent } = network({ [FULCIO]: [303, '/result'] })
    await http.request(request({ method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } }))
    expect(sent[1]).toMatchObject({ method: 'GET', body: undefined, url: 'https://fulcio.example/result' })
    expect(sent[1]?.headers).not.toHaveProperty('content-type')
  })

  it.each([307, 308])('sends a write again within its origin with %i', async (status) => {
    const { http, sent } = network({ [FULCIO]: [status, '/moved'] })
    await http.request(request({ method: 'PUT', body: 'x' }))
    expect(sent[1]).toMatchObject({ method: 'PUT', body: 'x' })
  })

  it('N08 does not lead from https to http on loopback either', async () => {
    const url = 'https://127.0.0.1/api'
    const { http, sent } = network({ [url]: [302, 'http://127.0.0.1/api'] })
    const error = await wireErrorOf(http.request(request({ url })))
    expect([error.code, sent.length]).toEqual(['REDIRECT_REFUSED', 1])
  })

  it('leads from loopback to loopback', async () => {
    const url = 'http://127.0.0.1:8080/api'
    const { http, sent } = network({ [url]: [302, 'http://127.0.0.1:8081/api'] })
    await http.request(request({ url }))
    expect([sent.length, sent[1]?.headers.authorization]).toEqual([2, undefined])
  })

  it('N08 ends after five hops', async () => {
    const hops = Object.fromEntries(
      Array.from({ length: 9 }, (_, hop): [string, [number, string]] => [
        `https://fulcio.example/${hop}`,
        [302, `/${hop + 1}`],
      ]),
    )
    const { http, sent } = network(hops)
    const error = await wireErrorOf(http.request(request({ url: 'https://fulcio.example/0' })))
    expect([error.code, sent.length]).toEqual(['REDIRECT_REFUSED', 6])
    expect(error.message).toBe('Fulcio: more than 5 redirects')
  })

  it('is an answer where the caller accepts its status', async () => {
    const { http, sent } = network({ [FULCIO]: [302, 'https://mirror.example/'] })
    const reply = await http.request(request({ accept: [302] }))
    expect([reply.status, sent.length]).toEqual([302, 1])
  })
})
