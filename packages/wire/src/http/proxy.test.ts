import { describe, expect, it } from '@jest/globals'
import { createHttp, proxyFetch, proxySecrets, trustCaFile } from '../index.ts'
import { createAuthority } from '../testing/certificate.ts'
import { createTestClock } from '../testing/clock.ts'
import { wireErrorOf } from '../testing/failure.ts'
import { startProxy } from '../testing/proxy.ts'
import { deadPort, serve, serveTcp, serveTls } from '../testing/server.ts'

const authority = createAuthority()
trustCaFile(authority.cert)

/** A service by the name of service.test, which only a proxy can find. */
const service = () => serveTls(authority.issue(), (reply) => void reply.end('{"by":"service"}'))

async function client(env: Record<string, string>, connectTimeout?: number) {
  return createHttp({
    clock: createTestClock(),
    random: () => 0,
    fetch: await proxyFetch(env, undefined, connectTimeout),
  })
}

const REQUEST = { service: 'Rekor', url: 'https://service.test/api' }

describe('a proxy of the environment', () => {
  it.each(['HTTPS_PROXY', 'https_proxy'])('N09 in %s leads to the service', async (name) => {
    const { port } = await service()
    const proxy = await startProxy(port)
    const http = await client({ [name]: `http://${proxy.host}` })
    expect((await http.request(REQUEST)).json()).toEqual({ by: 'service' })
    expect(proxy.asked).toEqual(['CONNECT service.test:443'])
  })

  it('N09 opens one tunnel for several requests', async () => {
    const { port, requests } = await service()
    const proxy = await startProxy(port)
    const http = await client({ HTTPS_PROXY: proxy.host })
    for (let count = 0; count < 6; count += 1) await http.request(REQUEST)
    expect(requests).toHaveLength(6)
    expect(proxy.asked.length).toBeLessThanOrEqual(2)
  })

  it('N09 leads to a service that prefers HTTP/2, by HTTP/1.1 as without a proxy', async () => {
    const options = { ...authority.issue(), ALPNProtocols: ['h2', 'http/1.1'] }
    const { port } = await serveTls(options, (reply) => void reply.end('one'))
    const proxy = await startProxy(port)
    const http = await client({ HTTPS_PROXY: proxy.host })
    expect((await http.request({ ...REQUEST, tries: 1 })).text()).toBe('one')
  })

  it('N09 that answers with a header bomb in the name of the service is refused', async () => {
    const bomb = { 'x-bomb': 'a'.repeat(100_000) }
    const { port } = await serveTls(authority.issue(), (reply) => void reply.writeHead(200, bomb).end())
    const proxy = await startProxy(port)
    const http = await client({ HTTPS_PROXY: proxy.host })
    expect((await wireErrorOf(http.request(REQUEST))).code).toBe('HEADER')
  })

  it('N09 in lower case comes first, and switches off when it is empty', async () => {
    const { port } = await service()
    const proxy = await startProxy(port)
    const wrong = `http://127.0.0.1:${await deadPort()}`
    const http = await client({ https_proxy: `http://${proxy.host}`, HTTPS_PROXY: wrong })
    await http.request(REQUEST)
    expect(proxy.asked).toHaveLength(1)
    const direct: typeof fetch = async () => new Response('direct')
    expect(await proxyFetch({ https_proxy: '', HTTPS_PROXY: wrong }, direct)).toBe(direct)
  })

  it('N09 gets its user and password, decoded, and the service does not', async () => {
    const { port, requests } = await service()
    const proxy = await startProxy(port)
    const http = await client({ HTTPS_PROXY: `http://ci:p%40ss%3Aword@${proxy.host}` })
    await http.request(REQUEST)
    expect(proxy.credentials).toEqual([`Basic ${Buffer.from('ci:p@ss:word').toString('base64')}`])
    expect(requests[0]?.headers).not.toHaveProperty('proxy-authorization')
  })

  it('N09 is not used for hosts of NO_PROXY', async () => {
    const direct: string[] = []
    const fetch = await proxyFetch(
      { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: 'a.example,10.0.0.0/8' },
      async (input) => {
        direct.push(String(input))
        return new Response()
      },
    )
    await fetch('https://a.example/')
    await fetch(new URL('https://10.9.9.9/'))
    await expect(fetch('https://b.example/')).rejects.toThrow()
    expect(direct).toEqual(['https://a.example/', 'https://10.9.9.9/'])
  })

  it('N09 never sees what goes to this machine', async () => {
    const server = await serve((reply) => void reply.end('here'))
    const proxy = await startProxy(server.port)
    const http = await client({ HTTP_PROXY: proxy.host, HTTPS_PROXY: proxy.host })
    for (const host of ['127.0.0.1', 'localhost']) {
      const url = `http://${host}:${server.port}/token`
      expect((await http.request({ service: 'runner', url })).text()).toBe('here')
    }
    expect(proxy.asked).toEqual([])
  })

  it('N09 is not loaded when there is none', async () => {
    const base: typeof fetch = async () => new Response()
    expect(await proxyFetch({ NO_PROXY: '*' }, base)).toBe(base)
  })
})

describe('a proxy that fails', () => {
  it('N09 with 407 is asked once, and named without its password', async () => {
    const proxy = await startProxy(0, { refusal: 407 })
    const http = await client({ HTTPS_PROXY: `http://ci:pa55word@${proxy.host}` })
    const error = await wireErrorOf(http.request(REQUEST))
    expect([error.code, error.status, http.stats.requests]).toEqual(['PROXY', 407, 1])
    expect(error.message).toContain(`through the proxy ${proxy.host}, it answered 407`)
    expect(error.message).not.toContain('pa55word')
  })

  it('N09 with 403 is asked once', async () => {
    const proxy = await startProxy(0, { refusal: 403 })
    const http = await client({ HTTPS_PROXY: proxy.host })
    const error = await wireErrorOf(http.request(REQUEST))
    expect([error.code, error.status, http.stats.requests]).toEqual(['PROXY', 403, 1])
  })

  it('N09 with 502 is asked four times', async () => {
    const proxy = await startProxy(0, { refusal: 502 })
    const http = await client({ HTTPS_PROXY: proxy.host })
    const error = await wireErrorOf(http.request(REQUEST))
    expect([error.code, error.status, http.stats.requests]).toEqual(['PROXY', 502, 4])
  })

  it('N09 that never opens the tunnel is given up before the request is', async () => {
    const proxy = await startProxy(0, { silent: true })
    const http = await client({ HTTPS_PROXY: proxy.host }, 200)
    const error = await wireErrorOf(http.request({ ...REQUEST, tries: 1 }))
    expect(error.code).toBe('TIMEOUT')
    expect(error.message).toContain(`through the proxy ${proxy.host}`)
  })

  it('N09 that is not there is named', async () => {
    const host = `127.0.0.1:${await deadPort()}`
    const http = await client({ HTTPS_PROXY: `http://ci:pa55word@${host}` })
    const error = await wireErrorOf(http.request(REQUEST))
    expect(error.code).toBe('CONNECT')
    expect(error.message).toBe(
      `Rekor: GET https://service.test/api: cannot be reached (ECONNREFUSED, through the proxy ${host})`,
    )
  })

  it('N09 that hangs up is a failure of the proxy', async () => {
    const port = await serveTcp((socket) => void socket.end())
    const http = await client({ HTTPS_PROXY: `http://127.0.0.1:${port}` })
    expect((await wireErrorOf(http.request(REQUEST))).code).toBe('PROXY')
  })

  it('N09 that leads to another server shows its certificate', async () => {
    const other = await serveTls(authority.issue({ hosts: ['other.test'] }), (reply) => void reply.end())
    const proxy = await startProxy(other.port)
    const http = await client({ HTTPS_PROXY: proxy.host })
    const error = await wireErrorOf(http.request(REQUEST))
    expect([error.code, http.stats.requests]).toEqual(['TLS', 1])
    expect(other.requests).toEqual([])
  })
})

describe('a setting that cannot be followed', () => {
  it.each([
    ['no URL', 'http://'],
    ['no URL', 'http://[bad'],
    ['another kind of proxy', 'socks5://ci:pa55word@proxy.example:1080'],
    ['a file', 'file:///pa55word'],
    ['a broken escape', 'http://ci:pa55word%zz@proxy.example'],
  ])('N09 is refused without being shown: %s', async (_, value) => {
    const error = await wireErrorOf(proxyFetch({ HTTPS_PROXY: value }))
    expect(error.code).toBe('BAD_CONFIG')
    expect(error.message).toMatch(/^HTTPS_PROXY: /)
    expect(error.message).not.toContain('pa55word')
  })

  it('N10 is NODE_TLS_REJECT_UNAUTHORIZED=0, with or without a proxy', async () => {
    const error = await wireErrorOf(proxyFetch({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }))
    expect([error.code, error.remedy]).toEqual([
      'BAD_CONFIG',
      'remove the variable; for a private CA give its certificate as `ca-file`',
    ])
  })
})

describe('proxySecrets', () => {
  it('S01 names users and passwords as written, decoded and as sent', () => {
    const secrets = proxySecrets({
      HTTPS_PROXY: 'http://ci:p%40ss@proxy.example:3128',
      http_proxy: 'robot:other@proxy.example',
      NO_PROXY: 'user:pw@host',
    })
    expect(secrets).toEqual([
      'ci',
      'p%40ss',
      'p@ss',
      Buffer.from('ci:p@ss').toString('base64'),
      'robot',
      'other',
      Buffer.from('robot:other').toString('base64'),
    ])
  })

  it('S01 names those of variables that are not used', () => {
    expect(proxySecrets({ https_proxy: '', ALL_PROXY: 'socks5://ci:pa55@proxy.example' })).toContain('pa55')
  })

  it('S01 names all of a value that is no URL', () => {
    const broken = 'http://ci:pa55%zz@proxy.example'
    expect(proxySecrets({ HTTPS_PROXY: broken, http_proxy: 'http://[pa55' })).toEqual([broken, 'http://[pa55'])
  })

  it('is empty without credentials', () => {
    expect(proxySecrets({ HTTPS_PROXY: 'http://proxy.example', HTTP_PROXY: ' ' })).toEqual([])
  })
})
