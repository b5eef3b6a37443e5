import { inspect } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { createHttp, proxyFetch, WireError } from '../index.ts'
import { createTestClock } from '../testing/clock.ts'
import { wireErrorOf } from '../testing/failure.ts'
import { startProxy } from '../testing/proxy.ts'
import { deadPort, type Handler, serve, serveTcp } from '../testing/server.ts'
import type { HttpRequest } from './types.ts'

const SECRET = 's3cret-t0ken'
const SPELLINGS = [SECRET, Buffer.from(SECRET).toString('base64'), encodeURIComponent(`${SECRET}%`)]

/** A request that carries the secret wherever one can be. */
function loaded(url: string, change: Partial<HttpRequest> = {}): HttpRequest {
  return {
    service: 'Fulcio',
    url: `${url}?audience=sigstore&token=${SECRET}`,
    method: 'POST',
    headers: { authorization: `Bearer ${SECRET}`, cookie: `session=${SECRET}` },
    body: JSON.stringify({ credentials: { oidcIdentityToken: SECRET } }),
    timeoutMs: 200,
    tries: 2,
    ...change,
  }
}

/** Everything that a careless caller could print of an error. */
function printed(error: unknown): string {
  const text = error instanceof Error ? `${error.message}\n${error.stack}\n${JSON.stringify(error)}` : ''
  return `${text}\n${inspect(error, { depth: 12, getters: true })}`
}

async function outputOf(url: string, change: Partial<HttpRequest> = {}, env: Record<string, string> = {}) {
  const log: string[] = []
  const http = createHttp({
    clock: createTestClock(),
    log: (line) => log.push(line),
    fetch: await proxyFetch(env, undefined, 200),
  })
  const error = await http
    .request(loaded(url, change))
    .then((reply) => reply.json())
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(WireError)
  return `${printed(error)}\n${log.join('\n')}`
}

/** Sends back what it got, as some test services and careless proxies do. */
const echo =
  (status: number): Handler =>
  (reply, request) => {
    reply.writeHead(status, { 'x-echo': String(request.headers.authorization), 'set-cookie': `session=${SECRET}` })
    reply.end(request.body)
  }

function expectNoSecret(output: string): void {
  for (const spelling of SPELLINGS) expect(output).not.toContain(spelling)
}

describe('a secret stays out of errors and logs', () => {
  it.each([400, 401, 403, 407, 429, 500, 503, 302])('S01 S03 when the service echoes it with %i', async (status) => {
    const server = await serve(echo(status))
    expectNoSecret(await outputOf(server.url))
  })

  it('S01 when the reply is damaged', async () => {
    const port = await serveTcp((socket) => {
      socket.once('data', (data) => socket.end(`NOT HTTP ${data}`))
    })
    expectNoSecret(await outputOf(`http://127.0.0.1:${port}/`))
  })

  it('S01 when the reply ends early', async () => {
    const port = await serveTcp((socket) => {
      socket.once('data', (data) => socket.end(`HTTP/1.1 200 OK\r\ncontent-length: 99999\r\n\r\n${data}`))
    })
    expectNoSecret(await outputOf(`http://127.0.0.1:${port}/`))
  })

  it('S01 when nobody listens', async () => {
    expectNoSecret(await outputOf(`http://127.0.0.1:${await deadPort()}/`))
  })

  it('S01 when no answer comes', async () => {
    const server = await serve(() => undefined)
    expectNoSecret(await outputOf(server.url))
  })

  it('S01 when the reply is too large', async () => {
    const server = await serve(echo(200))
    expectNoSecret(await outputOf(server.url, { maxBytes: 10 }))
  })

  it.each(['a\nb', 'a\0b', 'a\u2028b', 'a\x7fb'])('S03 when a header cannot carry it (%j)', async (end) => {
    const error = await wireErrorOf(
      createHttp().request(loaded('http://127.0.0.1:9', { headers: { authorization: `Bearer ${SECRET}${end}` } })),
    )
    expect(error.code).toBe('BAD_CONFIG')
    expect(error.message).toBe('Fulcio: header authorization: holds a character that no header can carry')
    expectNoSecret(printed(error))
  })

  it('S03 when it ends in a line end, which does no harm', async () => {
    const server = await serve((reply) => void reply.end('{}'))
    await createHttp().request(loaded(server.url, { headers: { authorization: `Bearer ${SECRET}\r\n` } }))
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${SECRET}`)
  })

  it('S01 when the URL is none', async () => {
    for (const url of [`https//user:${SECRET}@host/`, `not a url?token=${SECRET}`, `https://[bad#${SECRET}`]) {
      expectNoSecret(printed(await wireErrorOf(createHttp().request({ service: 'runner', url }))))
    }
  })

  it('S01 when the reply is JSON that is refused', async () => {
    const server = await serve((reply) => void reply.end(`{"token":"${SECRET}","token":"${SECRET}"}`))
    expectNoSecret(await outputOf(server.url))
  })

  it('S01 when a redirect carries it', async () => {
    const location = `https://user:${SECRET}@evil.example/?token=${SECRET}`
    const server = await serve((reply) => void reply.writeHead(302, { location }).end())
    for (const redirect of ['refuse', 'strip'] as const) expectNoSecret(await outputOf(server.url, { redirect }))
  })

  it.each<[string, { refusal?: number; silent?: true }]>([
    ['refuses', { refusal: 407 }],
    ['fails', { refusal: 502 }],
    ['is silent', { silent: true }],
  ])('N09 when the proxy that has it as password %s', async (_, fault) => {
    const proxy = await startProxy(0, fault)
    const env = { HTTPS_PROXY: `http://ci:${SECRET}@${proxy.host}` }
    expectNoSecret(await outputOf('https://service.test/', {}, env))
  })

  it('keeps what the service said for the code that asked', async () => {
    const server = await serve(echo(400))
    const error = await wireErrorOf(createHttp().request(loaded(server.url)))
    expect(error.body?.toString()).toContain(SECRET)
    expect(error.headers?.get('x-echo')).toBe(`Bearer ${SECRET}`)
    expectNoSecret(printed(error))
    expect(Object.keys(error)).not.toEqual(expect.arrayContaining(['body']))
    expect(Object.keys(error)).not.toEqual(expect.arrayContaining(['headers']))
  })
})
