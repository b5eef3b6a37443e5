import { describe, expect, it } from '@jest/globals'
import { createBudget } from '../clock.ts'
import { createHttp } from '../index.ts'
import { createTestClock } from '../testing/clock.ts'
import { wireErrorOf } from '../testing/failure.ts'
import { deadPort, serve, serveTcp } from '../testing/server.ts'

const NOW = Date.UTC(2026, 10, 24, 12)

/** A client whose waits take no time; jitter at its upper end. */
function client(seconds?: number) {
  const clock = createTestClock(NOW)
  const log: string[] = []
  const http = createHttp({
    clock,
    random: () => 1,
    log: (line) => log.push(line),
    ...(seconds === undefined ? {} : { budget: createBudget(seconds * 1000, clock) }),
  })
  return { http, clock, log }
}

/** A service that answers `status` and `headers` so many times, then 200. */
function failing(times: number, status: number, headers: Record<string, string> = {}) {
  return serve((reply, _, count) => {
    if (count <= times) reply.writeHead(status, headers).end('no')
    else reply.end('{"ok":true}')
  })
}

describe('a service that fails', () => {
  it.each([500, 502, 503, 504, 408, 429])('N03 is asked again after %i, three times at most', async (status) => {
    const { http, clock } = client()
    const server = await failing(3, status)
    const reply = await http.request({ service: 'Rekor', url: server.url })
    expect(reply.json()).toEqual({ ok: true })
    expect(server.requests).toHaveLength(4)
    expect(clock.waits).toEqual([500, 1000, 2000])
  })

  it('N03 is given up after four tries', async () => {
    const { http } = client()
    const server = await failing(4, 503)
    const error = await wireErrorOf(http.request({ service: 'Rekor', url: `${server.url}/api?key=s3cret` }))
    expect([error.code, error.status, error.body?.toString()]).toEqual(['STATUS', 503, 'no'])
    expect(error.message).toBe(`Rekor: GET ${server.url}/api: answered 503`)
    expect(server.requests).toHaveLength(4)
  })

  it('N03 gets a write again, with the same body', async () => {
    const { http } = client()
    const server = await failing(1, 502)
    await http.request({ service: 'Rekor', url: server.url, method: 'POST', body: Buffer.from('entry') })
    expect(server.requests.map(({ method, body }) => `${method} ${body}`)).toEqual(['POST entry', 'POST entry'])
  })

  it('N03 is asked once when the caller wants one try', async () => {
    const { http } = client()
    const server = await failing(1, 503)
    await wireErrorOf(http.request({ service: 'Rekor', url: server.url, tries: 1 }))
    expect(server.requests).toHaveLength(1)
  })

  it.each([400, 401, 403, 404, 409, 410, 413, 422, 451])('N05 is not asked again after %i', async (status) => {
    const { http, clock } = client()
    const server = await failing(9, status)
    const error = await wireErrorOf(http.request({ service: 'Fulcio', url: server.url }))
    expect([error.code, error.status, server.requests.length, clock.waits.length]).toEqual(['STATUS', status, 1, 0])
  })

  it('N05 keeps the status of an error whose body stalls', async () => {
    const { http } = client()
    const server = await serve((reply) => void reply.writeHead(400, { 'content-length': '100' }).write('bad'))
    const error = await wireErrorOf(http.request({ service: 'Fulcio', url: server.url, timeoutMs: 700 }))
    expect([error.code, error.status, error.body?.toString(), server.requests.length]).toEqual([
      'STATUS',
      400,
      'bad',
      1,
    ])
  })

  it('waits between nothing and the doubled time, never longer than eight seconds', async () => {
    const clock = createTestClock(NOW)
    const jitter = [0, 0.5, 1, 1, 1, 1]
    const http = createHttp({ clock, random: () => jitter.shift() ?? 0 })
    const server = await failing(6, 503)
    await http.request({ service: 'Rekor', url: server.url, tries: 7 })
    expect(clock.waits).toEqual([0, 500, 2000, 4000, 8000, 8000])
  })

  it('is logged without its query', async () => {
    const { http, log } = client()
    const server = await failing(1, 503)
    await http.request({ service: 'Rekor', url: `${server.url}/log?token=s3cret` })
    expect(log).toEqual([`Rekor: ${server.url}/log: STATUS 503, next try in 500 ms`])
  })
})

describe('Retry-After', () => {
  const inSeconds = (seconds: number): string => new Date(NOW + seconds * 1000).toUTCString()

  it.each([
    ['seconds', '7', 7000],
    ['a minute', '60', 60_000],
    ['a date', inSeconds(30), 30_000],
  ])('N04 is honoured as %s', async (_, value, wait) => {
    const { http, clock } = client()
    const server = await failing(1, 429, { 'retry-after': value, date: inSeconds(0) })
    await http.request({ service: 'GitHub API', url: server.url })
    expect(clock.waits).toEqual([wait])
  })

  it.each([
    ['61 seconds', '61'],
    ['10^9 seconds', '1000000000'],
    ['more digits than a number holds', '9'.repeat(400)],
    ['a date in an hour', inSeconds(3600)],
  ])('N04 of %s ends the request at once', async (_, value) => {
    const { http, clock } = client()
    const server = await failing(1, 429, { 'retry-after': value, date: inSeconds(0) })
    const error = await wireErrorOf(http.request({ service: 'GitHub API', url: server.url }))
    expect([error.code, error.status, server.requests.length, clock.waits.length]).toEqual(['STATUS', 429, 1, 0])
    expect(error.message).toContain('it asks to wait longer than a minute')
  })

  it.each(['-5', '1e3', '0x10', '3.5', 'soon', '', '0', inSeconds(-60), 'Xxx, 99 Foo 2026 12:00:00 GMT'])(
    'N04 of "%s" is as if it were not there',
    async (value) => {
      const { http, clock } = client()
      const server = await failing(1, 429, { 'retry-after': value, date: inSeconds(0) })
      await http.request({ service: 'GitHub API', url: server.url })
      expect(clock.waits).toEqual([500])
    },
  )

  it('N12 is measured by the clock of the service when that of the runner is a year off', async () => {
    const year = 365 * 86_400
    const { http, clock } = client()
    const server = await failing(1, 503, { 'retry-after': inSeconds(year + 20), date: inSeconds(year) })
    await http.request({ service: 'GitHub API', url: server.url })
    expect(clock.waits).toEqual([20_000])
  })
})

describe('a rate limit', () => {
  const isLimit = (status: number, headers: Headers): boolean => status === 403 && headers.has('x-ratelimit-remaining')

  it('E05 of 403 with Retry-After is waited for when the caller knows it', async () => {
    const { http, clock } = client()
    const server = await failing(1, 403, { 'retry-after': '60', 'x-ratelimit-remaining': '0' })
    const reply = await http.request({ service: 'GitHub API', url: server.url, accept: [200, 403], retryOn: isLimit })
    expect([reply.status, clock.waits]).toEqual([200, [60_000]])
  })

  it('E05 is waited for until it ends, as x-ratelimit-reset says', async () => {
    const { http, clock } = client()
    const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 25), date: 'unknown' }
    const server = await failing(1, 429, reset)
    await http.request({ service: 'GitHub API', url: server.url })
    expect(clock.waits).toEqual([25_000])
  })

  it('E05 that ends in half an hour ends the request at once', async () => {
    const { http, clock } = client()
    const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 1800), date: 'unknown' }
    const server = await failing(1, 403, reset)
    const error = await wireErrorOf(http.request({ service: 'GitHub API', url: server.url, retryOn: isLimit }))
    expect([error.code, clock.waits.length]).toEqual(['STATUS', 0])
  })

  it('E05 is not waited for beyond the time of the run', async () => {
    const { http, clock } = client(50)
    const server = await failing(1, 429, { 'retry-after': '60' })
    const error = await wireErrorOf(http.request({ service: 'GitHub API', url: server.url }))
    expect([error.code, error.status, clock.waits.length]).toEqual(['BUDGET_EXCEEDED', 429, 0])
    expect(error.message).toContain('answered 429; the time for this run is used up')
    expect(error.remedy).toContain('`timeout`')
  })
})

describe('a service that is not there', () => {
  it('N01 is tried four times, then named', async () => {
    const { http, clock } = client()
    const url = `http://127.0.0.1:${await deadPort()}`
    const error = await wireErrorOf(http.request({ service: 'Fulcio', url }))
    expect([error.code, http.stats.requests, clock.waits]).toEqual(['CONNECT', 4, [500, 1000, 2000]])
    expect(error.message).toBe(`Fulcio: GET ${url}/: cannot be reached (ECONNREFUSED)`)
  })

  it('N01 is tried four times when its name is unknown', async () => {
    const { http } = client()
    const error = await wireErrorOf(http.request({ service: 'Fulcio', url: 'https://fulcio.invalid' }))
    expect([error.code, http.stats.requests]).toEqual(['CONNECT', 4])
  })

  it('N01 ends within the budget', async () => {
    const { http, clock } = client(1.2)
    const url = `http://127.0.0.1:${await deadPort()}`
    const error = await wireErrorOf(http.request({ service: 'Fulcio', url }))
    expect([error.code, clock.waits]).toEqual(['BUDGET_EXCEEDED', [500]])
  })

  it('N01 is not asked at all when the time is over', async () => {
    const { http, clock } = client(10)
    const server = await serve((reply) => void reply.end())
    await http.request({ service: 'Fulcio', url: server.url })
    await clock.sleep(10_000)
    const error = await wireErrorOf(http.request({ service: 'Fulcio', url: server.url }))
    expect([error.code, server.requests.length]).toEqual(['BUDGET_EXCEEDED', 1])
  })

  it('N01 that drops the connection is tried again', async () => {
    const { http } = client()
    let count = 0
    const port = await serveTcp((socket) => {
      count += 1
      if (count < 3) socket.resetAndDestroy()
      else socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'))
    })
    const reply = await http.request({ service: 'Fulcio', url: `http://127.0.0.1:${port}` })
    expect([reply.text(), count]).toEqual(['ok', 3])
  })
})

describe('a service that is slow', () => {
  it.each<[string, (write: (text: string) => void) => void]>([
    ['never answers', () => undefined],
    ['stalls at 90 %', (write) => write('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n123456789')],
    [
      'sends a byte now and then',
      (write) => {
        write('HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n')
        setInterval(() => write('x'), 20).unref()
      },
    ],
  ])('N02 is cut off when it %s', async (_, behaviour) => {
    const { http, clock } = client()
    const port = await serveTcp((socket) => {
      socket.once('data', () => behaviour((text) => void (socket.writable && socket.write(text))))
    })
    const url = `http://127.0.0.1:${port}/slow`
    const error = await wireErrorOf(http.request({ service: 'Rekor', url, timeoutMs: 150 }))
    expect([error.code, http.stats.requests, clock.waits.length]).toEqual(['TIMEOUT', 4, 3])
    expect(error.message).toBe(`Rekor: GET ${url}: no complete answer within 150 ms`)
  })

  it('N02 is cut off by the end of the run, which is what the error says', async () => {
    const { http } = client(0.2)
    const server = await serve(() => undefined)
    const error = await wireErrorOf(http.request({ service: 'Rekor', url: server.url, tries: 1 }))
    expect([error.code, server.requests.length]).toEqual(['BUDGET_EXCEEDED', 1])
    expect(error.message).toContain('no complete answer within 200 ms; the time for this run is used up')
  })

  it('N02 gets thirty seconds a try when nothing else is said', async () => {
    const limits: number[] = []
    const timeout = AbortSignal.timeout
    AbortSignal.timeout = (ms) => {
      limits.push(ms)
      return timeout(ms)
    }
    try {
      const server = await serve((reply) => void reply.end())
      await createHttp().request({ service: 'Rekor', url: server.url })
    } finally {
      AbortSignal.timeout = timeout
    }
    expect(limits).toEqual([30_000])
  })
})
