import dns from 'node:dns'
import { describe, expect, it } from '@jest/globals'
import { createHttp } from '../index.ts'
import { createTestClock } from '../testing/clock.ts'
import { wireErrorOf } from '../testing/failure.ts'
import { serve } from '../testing/server.ts'

describe('a request', () => {
  it('says what it wants and who asks, and wants no compression', async () => {
    const server = await serve((reply) => void reply.end())
    await createHttp({ userAgent: 'slsa-actions/1' }).request({
      service: 'Fulcio',
      url: server.url,
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    })
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      body: '{}',
      headers: {
        'user-agent': 'slsa-actions/1',
        accept: '*/*',
        'accept-encoding': 'identity',
        'content-type': 'application/json',
      },
    })
  })

  it.each([
    'http://fulcio.example',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'http://10.0.0.1',
    'ftp://127.0.0.1/x',
    'file:///etc/passwd',
    'data:application/json,{}',
    '//fulcio.example',
    'https://user:pw@fulcio.example',
    'https://token@fulcio.example',
  ])('is not sent to %s', async (url) => {
    const http = createHttp({ fetch: () => Promise.reject(new Error('was sent')) })
    const error = await wireErrorOf(http.request({ service: 'Fulcio', url }))
    expect(error.code).toBe('URL_REFUSED')
    expect(error.message).not.toMatch(/pw|token/)
  })

  it('reuses connections, also after an error of the service', async () => {
    const server = await serve((reply, { path }) => {
      if (path === '/503') reply.writeHead(503)
      reply.end('{}')
    })
    const http = createHttp({ clock: createTestClock() })
    for (let count = 0; count < 10; count += 1) await http.request({ service: 'GitHub API', url: server.url })
    await wireErrorOf(http.request({ service: 'GitHub API', url: `${server.url}/503` }))
    // The platform takes up a second one while the first is being put back.
    expect(server.requests).toHaveLength(14)
    expect(server.connections).toBeLessThanOrEqual(2)
  })

  it('N11 reaches the second address of a name when the first is dead', async () => {
    const server = await serve((reply) => void reply.end('alive'))
    const { lookup } = dns
    const addresses = [
      { address: '::1', family: 6 },
      { address: '127.0.0.2', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]
    dns.lookup = ((_: string, options: { all?: boolean }, done: (...result: unknown[]) => void) =>
      options.all ? done(null, addresses) : done(null, '::1', 6)) as unknown as typeof lookup
    try {
      const reply = await createHttp().request({ service: 'Rekor', url: `http://localhost:${server.port}`, tries: 1 })
      expect(reply.text()).toBe('alive')
    } finally {
      dns.lookup = lookup
    }
  })
})

describe('many requests', () => {
  it('go to one service eight at once, the others wait in line', async () => {
    let inFlight = 0
    let peak = 0
    const server = await serve((reply) => {
      inFlight += 1
      peak = Math.max(peak, inFlight)
      setTimeout(() => {
        inFlight -= 1
        reply.end()
      }, 10)
    })
    const http = createHttp()
    await Promise.all(Array.from({ length: 40 }, () => http.request({ service: 'Rekor', url: server.url })))
    expect([peak, http.stats.peak.Rekor, server.requests.length]).toEqual([8, 8, 40])
  })

  it('that come while others leave do not slip in before those that wait', async () => {
    let inFlight = 0
    let peak = 0
    const server = await serve((reply) => {
      inFlight += 1
      peak = Math.max(peak, inFlight)
      setTimeout(() => {
        inFlight -= 1
        reply.end()
      }, 5)
    })
    const http = createHttp({ maxConcurrentPerService: 2 })
    const lane = async (): Promise<void> => {
      for (let count = 0; count < 5; count += 1) await http.request({ service: 'Rekor', url: server.url })
    }
    await Promise.all(Array.from({ length: 6 }, lane))
    expect([peak, server.requests.length]).toEqual([2, 30])
  })

  it('to two services do not wait for each other', async () => {
    let release = (): void => undefined
    const blocked = new Promise<void>((resolve) => {
      release = resolve
    })
    const slow = await serve((reply) => void blocked.then(() => reply.end()))
    const quick = await serve((reply) => void reply.end('quick'))
    const http = createHttp({ maxConcurrentPerService: 1 })
    const waiting = [1, 2, 3].map(() => http.request({ service: 'Rekor', url: slow.url }))
    expect((await http.request({ service: 'TSA', url: quick.url })).text()).toBe('quick')
    release()
    await Promise.all(waiting)
  })

  it('give their place back when they fail', async () => {
    const server = await serve((reply) => void reply.writeHead(404).end())
    const http = createHttp({ maxConcurrentPerService: 1 })
    for (const _ of [1, 2, 3]) await wireErrorOf(http.request({ service: 'Rekor', url: server.url }))
    await wireErrorOf(http.request({ service: 'Rekor', url: server.url, headers: { 'x-bad': 'a\nb' } }))
    await wireErrorOf(http.request({ service: 'Rekor', url: server.url }))
    expect(server.requests).toHaveLength(4)
  })
})
