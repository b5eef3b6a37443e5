import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Fault, type Route, startServer, type TestServer } from './index.ts'

let server: TestServer
let carriedOut = 0

const routes: Route[] = [
  {
    endpoint: 'fulcio',
    method: 'POST',
    path: /\/fulcio\/(\w+)/,
    handle: (call, [name]) => {
      carriedOut += 1
      return { status: 201, body: { name: name ?? '', got: call.body.toString(), query: call.url.search } }
    },
  },
  { endpoint: 'tsa', method: 'GET', path: /\/tsa/, handle: () => ({ status: 200, body: Buffer.from([1, 2, 3]) }) },
  {
    endpoint: 'tuf',
    method: 'GET',
    path: /\/tuf/,
    handle: () => {
      throw new Error('it broke')
    },
  },
]

interface Seen {
  readonly status?: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** How the connection went wrong, if it did. */
  readonly error?: string
  /** The answer was still open when the patience ended. */
  readonly isOpen: boolean
}

/** One request by the platform's own client; patience in milliseconds. */
function ask(
  method: string,
  path: string,
  options: { body?: string; patience?: number; base?: string } = {},
): Promise<Seen> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let status: number | undefined
    let headers: IncomingHttpHeaders = {}
    const done = (rest: { error?: string; isOpen?: boolean }): void => {
      clearTimeout(timer)
      resolve({
        ...(status === undefined ? {} : { status }),
        headers,
        body: Buffer.concat(chunks),
        isOpen: false,
        ...rest,
      })
      outgoing.destroy()
    }
    const outgoing = httpRequest(new URL(path, options.base ?? server.url), { method, agent: false }, (incoming) => {
      status = incoming.statusCode
      headers = incoming.headers
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', (error: NodeJS.ErrnoException) => done({ error: error.code ?? error.message }))
      incoming.on('end', () => done({}))
    })
    const timer = setTimeout(() => done({ isOpen: true }), options.patience ?? 5000)
    outgoing.on('error', (error: NodeJS.ErrnoException) => done({ error: error.code ?? error.message }))
    outgoing.end(options.body ?? '')
  })
}

const post = (patience = 5000): Promise<Seen> => ask('POST', '/fulcio/cert?x=1', { body: 'hello', patience })
const good = '{"name":"cert","got":"hello","query":"?x=1"}'

beforeEach(async () => {
  carriedOut = 0
  server = await startServer()
  server.add(routes)
})

afterEach(() => server.close())

describe('startServer', () => {
  it('answers by the route, with its groups, query and body', async () => {
    const seen = await post()
    expect([seen.status, seen.body.toString(), seen.headers['content-type']]).toEqual([
      201,
      good,
      'application/json; charset=utf-8',
    ])
  })

  it('sends a buffer as it is', async () => {
    expect((await ask('GET', '/tsa')).body).toEqual(Buffer.from([1, 2, 3]))
  })

  it('matches the whole path', async () => {
    expect((await ask('GET', '/tsa/more')).status).toBe(404)
    expect((await ask('GET', '/x/tsa')).status).toBe(404)
  })

  it('tells a wrong method from a wrong path', async () => {
    const seen = await ask('GET', '/fulcio/cert')
    expect([seen.status, seen.headers.allow]).toEqual([405, 'POST'])
  })

  it('says aloud that a service of its own broke', async () => {
    const seen = await ask('GET', '/tuf')
    expect([seen.status, seen.body.toString()]).toEqual([500, expect.stringContaining('it broke')])
  })

  it('records every request, also one that no service knows', async () => {
    await post()
    await ask('PUT', '/nothing')
    expect(server.requests.map(({ endpoint, method, path, bodyBytes }) => [endpoint, method, path, bodyBytes])).toEqual(
      [
        ['fulcio', 'POST', '/fulcio/cert?x=1', 5],
        ['unknown', 'PUT', '/nothing', 0],
      ],
    )
  })

  it('serves the same at another origin', async () => {
    expect(new URL(server.otherUrl).origin).not.toBe(new URL(server.url).origin)
    expect((await ask('GET', '/tsa', { base: server.otherUrl })).status).toBe(200)
  })

  it('counts how many requests are inside at once, by endpoint', async () => {
    server.inject('fulcio', { kind: 'delay', ms: 300 })
    await Promise.all([post(), post(), post()])
    await ask('GET', '/tsa')
    expect([server.peak('fulcio'), server.peak('tsa'), server.peak('tuf')]).toEqual([3, 1, 0])
  })

  it('waits before every answer when it is told to', async () => {
    const slow = await startServer({ latencyMs: 80 })
    slow.add(routes)
    const start = performance.now()
    await ask('GET', '/tsa', { base: slow.url })
    await slow.close()
    expect(performance.now() - start).toBeGreaterThanOrEqual(78)
  })

  it('tells listeners that a service did its work before a byte of the answer leaves', async () => {
    const phases: string[] = []
    const stop = server.onRequest(({ endpoint }, phase) => phases.push(`${endpoint} ${phase} ${carriedOut}`))
    await post()
    stop()
    await post()
    expect(phases).toEqual(['fulcio arrived 0', 'fulcio carried-out 1', 'fulcio answered 1'])
  })

  it('ends at once, also with requests that hang, and refuses connections afterwards', async () => {
    server.inject('fulcio', { kind: 'hang' })
    server.inject('tsa', { kind: 'delay', ms: 60_000 })
    const hanging = [post(), ask('GET', '/tsa')]
    while (server.requests.length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    await server.close()
    expect((await Promise.all(hanging)).map(({ error }) => error)).toEqual(['ECONNRESET', 'ECONNRESET'])
    expect((await post()).error).toBe('ECONNREFUSED')
  })
})

describe('faults', () => {
  const meet = async (fault: Fault, patience = 5000): Promise<Seen> => {
    server.inject('fulcio', fault)
    return post(patience)
  }

  it('reset: the connection is cut, nothing was carried out', async () => {
    expect([await meet({ kind: 'reset' }), carriedOut]).toMatchObject([{ error: 'ECONNRESET' }, 0])
  })

  it('lost: the request is carried out, and no answer comes', async () => {
    const seen = await meet({ kind: 'lost' })
    expect([seen.status, seen.error, carriedOut]).toEqual([undefined, 'ECONNRESET', 1])
  })

  it('hang: no header ever comes', async () => {
    const seen = await meet({ kind: 'hang' }, 150)
    expect([seen.status, seen.isOpen, carriedOut]).toEqual([undefined, true, 0])
  })

  it('trickle: header and first bytes come, then a byte a second', async () => {
    const seen = await meet({ kind: 'trickle' }, 1500)
    expect([seen.status, seen.isOpen, good.startsWith(seen.body.toString())]).toEqual([201, true, true])
    expect([1, 2]).toContain(seen.body.length)
  })

  it('stall: nine tenths come, and the connection stays open', async () => {
    const seen = await meet({ kind: 'stall' }, 600)
    expect([seen.headers['content-length'], seen.isOpen, seen.body.toString()]).toEqual([
      String(good.length),
      true,
      good.slice(0, Math.floor(good.length * 0.9)),
    ])
  })

  it('truncate: fewer bytes than promised', async () => {
    const seen = await meet({ kind: 'truncate' })
    expect([seen.error, Number(seen.headers['content-length']) > seen.body.length, seen.body.toString()]).toEqual([
      'ECONNRESET',
      true,
      good,
    ])
  })

  it('bad-gzip: a body that does not unpack because of its checksum only', async () => {
    const seen = await meet({ kind: 'bad-gzip' })
    expect(seen.headers['content-encoding']).toBe('gzip')
    expect(() => gunzipSync(seen.body)).toThrow('incorrect data check')
  })

  it('flood: the right answer, and blanks up to that many bytes, with no length told', async () => {
    const seen = await meet({ kind: 'flood', bytes: 3_000_000 })
    expect([seen.body.length, seen.headers['content-length']]).toEqual([3_000_000, undefined])
    expect(JSON.parse(seen.body.toString())).toEqual(JSON.parse(good))
  })

  it('header-bomb: more headers than a client takes', async () => {
    expect((await meet({ kind: 'header-bomb' })).error).toBe('HPE_HEADER_OVERFLOW')
  })

  it('redirect: with status and location', async () => {
    const seen = await meet({ kind: 'redirect', status: 307, location: 'https://evil.example/' })
    expect([seen.status, seen.headers.location, carriedOut]).toEqual([307, 'https://evil.example/', 0])
  })

  it('html: a page with status 200', async () => {
    const seen = await meet({ kind: 'html' })
    expect([seen.status, seen.headers['content-type'], carriedOut]).toEqual([200, 'text/html; charset=utf-8', 0])
  })

  it('status: with headers and a body of its own', async () => {
    const seen = await meet({ kind: 'status', status: 429, headers: { 'Retry-After': '7' }, body: 'slow down' })
    expect([seen.status, seen.headers['retry-after'], seen.body.toString()]).toEqual([429, '7', 'slow down'])
  })

  it('status: without a body says its reason as JSON', async () => {
    expect(JSON.parse((await meet({ kind: 'status', status: 503 })).body.toString())).toEqual({
      message: 'Service Unavailable',
    })
  })

  it('replace: sees the true answer and the call', async () => {
    const seen = await meet({
      kind: 'replace',
      alter: (reply, call) => ({ ...reply, status: 200, body: `${call.method} ${reply.status}` }),
    })
    expect([seen.status, seen.body.toString()]).toEqual([200, 'POST 201'])
  })

  it('delay: joins the fault that spoils the answer', async () => {
    server.inject('fulcio', { kind: 'delay', ms: 80 })
    const start = performance.now()
    const seen = await meet({ kind: 'status', status: 500 })
    expect([seen.status, performance.now() - start >= 78]).toEqual([500, true])
  })

  it('strikes so often as told, after so many good answers', async () => {
    server.inject('fulcio', { kind: 'status', status: 500, after: 2, times: 2 })
    const statuses: (number | undefined)[] = []
    for (let index = 0; index < 6; index += 1) statuses.push((await post()).status)
    expect(statuses).toEqual([201, 201, 500, 500, 201, 201])
  })

  it('leaves other endpoints alone', async () => {
    server.inject('fulcio', { kind: 'reset' })
    expect((await ask('GET', '/tsa')).status).toBe(200)
  })

  it('strikes everywhere with "all"', async () => {
    server.inject('all', { kind: 'status', status: 502 })
    expect([(await ask('GET', '/tsa')).status, (await post()).status]).toEqual([502, 502])
  })

  it('ends with its removal, and all with heal', async () => {
    const remove = server.inject('fulcio', { kind: 'status', status: 500 })
    server.inject('fulcio', { kind: 'status', status: 502 })
    const statuses = [(await post()).status]
    remove()
    statuses.push((await post()).status)
    server.heal()
    statuses.push((await post()).status)
    expect(statuses).toEqual([500, 502, 201])
  })
})

describe('a port that is asked for', () => {
  it('is had when it is free, and is a failure when it is not', async () => {
    const port = Number(new URL(server.url).port)
    await expect(startServer({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await server.close()
    server = await startServer({ port })
    expect(server.url).toBe(`http://127.0.0.1:${port}`)
  })
})
