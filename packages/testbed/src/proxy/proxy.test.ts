import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startServer, type TestServer } from '../server/index.ts'
import { type HostProxy, type HostProxyOptions, publicHosts, startHostProxy } from './index.ts'

let server: TestServer
let proxy: HostProxy
/** Milliseconds of silence after which a client gives up. */
let patience = 5000

async function start(options: Partial<HostProxyOptions> = {}): Promise<void> {
  await proxy?.close()
  proxy = await startHostProxy({ hosts: { 'fulcio.sigstore.dev': { target: `${server.url}/fulcio` } }, ...options })
}

beforeEach(async () => {
  patience = 5000
  server = await startServer()
  server.add([
    {
      endpoint: 'fulcio',
      method: 'POST',
      path: /\/fulcio\/api/,
      handle: ({ headers, body }) => ({
        status: 201,
        body: { type: headers['content-type'] ?? '', got: body.toString() },
      }),
    },
  ])
  await start()
})

afterEach(async () => {
  await proxy.close()
  await server.close()
})

interface Seen {
  readonly status?: number
  readonly body?: string
  readonly error?: string
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

/** A tunnel, or the status that refused it. */
function tunnel(authority: string, headers: Record<string, string> = {}): Promise<Socket | number> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(proxy.url, { method: 'CONNECT', path: authority, headers, agent: false })
    outgoing.on('connect', (response, socket) =>
      resolve(response.statusCode === 200 ? socket : (response.statusCode ?? 0)),
    )
    outgoing.on('error', reject)
    outgoing.setTimeout(patience, () => outgoing.destroy(Object.assign(new Error('silence'), { code: 'SILENCE' })))
    outgoing.end()
  })
}

/** A POST over https through the proxy, by the platform's own client. */
async function post(headers: Record<string, string> = {}, host = 'fulcio.sigstore.dev'): Promise<Seen> {
  const socket = await tunnel(`${host}:443`, headers).catch((error: unknown) => ({ error: codeOf(error) }))
  if (typeof socket === 'number') return { status: socket }
  if ('error' in socket) return { error: socket.error }
  return new Promise((resolve) => {
    const options = { method: 'POST', socket, agent: false as const, ca: readFileSync(proxy.caFile), servername: host }
    const outgoing = httpsRequest(
      `https://${host}/api?x=1`,
      { ...options, headers: { 'content-type': 'text/x' } },
      (incoming) => {
        let body = ''
        incoming.setEncoding('utf8')
        incoming.on('data', (text: string) => {
          body += text
        })
        incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, body }))
        incoming.on('error', (error) => resolve({ error: codeOf(error) }))
      },
    )
    outgoing.setTimeout(patience, () => outgoing.destroy(Object.assign(new Error('silence'), { code: 'SILENCE' })))
    outgoing.on('error', (error) => resolve({ error: codeOf(error) }))
    outgoing.end('hello')
  })
}

/** Status of a plain request in absolute form. */
function plain(url: string, headers: Record<string, string> = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(proxy.url, { method: 'POST', path: url, headers, agent: false }, (incoming) => {
      incoming.resume()
      resolve(incoming.statusCode)
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

describe('startHostProxy', () => {
  it('is that host for who trusts its authority, and leads to the target with path, headers and body', async () => {
    expect(await post()).toEqual({ status: 201, body: '{"type":"text/x","got":"hello"}' })
    expect(server.requests).toMatchObject([{ endpoint: 'fulcio', path: '/fulcio/api?x=1', bodyBytes: 5 }])
  })

  it('counts tunnels and requests', async () => {
    await post()
    await post()
    expect([proxy.connects, proxy.requests.map(({ host, method, path }) => [host, method, path])]).toEqual([
      ['fulcio.sigstore.dev:443', 'fulcio.sigstore.dev:443'],
      [
        ['fulcio.sigstore.dev', 'POST', '/api?x=1'],
        ['fulcio.sigstore.dev', 'POST', '/api?x=1'],
      ],
    ])
  })

  it('goes nowhere else', async () => {
    expect([await tunnel('example.com:443'), await tunnel('sigstore.dev:443'), proxy.connects]).toEqual([
      403,
      403,
      ['example.com:443', 'sigstore.dev:443'],
    ])
  })

  it('passes loopback through as it is', async () => {
    const port = new URL(server.url).port
    const socket = await tunnel(`127.0.0.1:${port}`)
    const answer = await new Promise<string>((resolve) => {
      if (typeof socket === 'number') return resolve(String(socket))
      socket.once('data', (data: Buffer) => resolve(data.toString().split('\r\n')[0] ?? ''))
      socket.write('GET /x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    })
    expect(answer).toBe('HTTP/1.1 404 Not Found')
  })

  it('forwards plain requests to its hosts and to loopback only', async () => {
    expect([
      await plain('http://fulcio.sigstore.dev/api'),
      await plain(`${server.url}/fulcio/api`),
      await plain('http://example.com/'),
      await plain('/relative'),
    ]).toEqual([201, 201, 403, 403])
  })

  it('N09 demands its credentials, and sends them to nobody', async () => {
    await start({ credentials: { username: 'us er', password: 'p@ss' } })
    const login = (pair: string): Record<string, string> => ({
      'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}`,
    })
    expect([
      (await post()).status,
      (await post(login('us er:wrong'))).status,
      (await post(login('us er:p@ss'))).status,
    ]).toEqual([407, 407, 201])
    const statuses = [
      await plain('http://fulcio.sigstore.dev/api'),
      await plain('http://fulcio.sigstore.dev/api', login('us er:p@ss')),
    ]
    expect(statuses).toEqual([407, 201])
    expect(server.requests.map(({ headers }) => headers['proxy-authorization'])).toEqual([undefined, undefined])
    expect(proxy.proxyUrl).toBe(proxy.url.replace('http://', 'http://us%20er:p%40ss@'))
  })

  it.each([
    ['hang', 'SILENCE'],
    ['silent', 'SILENCE'],
    ['reset', 'ECONNRESET'],
    ['stranger', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ] as const)('N09 can %s', async (fault, error) => {
    proxy.fault = fault
    if (error === 'SILENCE') patience = 150
    expect(await post()).toEqual({ error })
    proxy.fault = 'none'
    patience = 5000
    expect((await post()).status).toBe(201)
  })

  it('N09 can refuse with 502', async () => {
    proxy.fault = 'refuse'
    expect((await post()).status).toBe(502)
  })

  it('breaks as the service behind it breaks', async () => {
    const faults = [{ kind: 'reset' }, { kind: 'truncate' }, { kind: 'status', status: 503 }] as const
    const seen: Seen[] = []
    for (const fault of faults) {
      const remove = server.inject('fulcio', fault)
      seen.push(await post())
      remove()
    }
    expect(seen.map(({ status, error }) => status ?? error)).toEqual(['ECONNRESET', 'ECONNRESET', 503])
  })

  it('serves a process that has nothing but its environment', async () => {
    const script = `
      import { setGlobalProxyFromEnv } from 'node:http'
      setGlobalProxyFromEnv()
      const reply = await fetch('https://fulcio.sigstore.dev/api', { method: 'POST', body: 'x' })
      console.log(reply.status)`
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: { PATH: process.env.PATH ?? '', ...proxy.environment() },
    })
    expect(stdout).toBe('201\n')
  })

  it('ends at once and takes its file along', async () => {
    const socket = await tunnel('fulcio.sigstore.dev:443')
    const closed = new Promise((resolve) => (socket as Socket).once('close', resolve).on('error', resolve))
    await proxy.close()
    await closed
    expect(existsSync(proxy.caFile)).toBe(false)
  })
})

describe('publicHosts', () => {
  it('leads to the paths of a testbed', () => {
    expect(publicHosts('http://127.0.0.1:1', 'acme')).toMatchObject({
      'fulcio.sigstore.dev': { target: 'http://127.0.0.1:1' },
      'tuf-repo.github.com': { target: 'http://127.0.0.1:1/tuf' },
      'token.actions.githubusercontent.com': { target: 'http://127.0.0.1:1/oidc' },
      'api.acme.ghe.com': { target: 'http://127.0.0.1:1/api/v3' },
    })
  })
})
