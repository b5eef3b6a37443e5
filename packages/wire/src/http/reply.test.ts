import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { createHttp } from '../index.ts'
import { createTestClock } from '../testing/clock.ts'
import { wireErrorOf } from '../testing/failure.ts'
import { type Handler, serve, serveTcp } from '../testing/server.ts'
import type { HttpRequest } from './types.ts'

async function ask(handler: Handler, options: Partial<HttpRequest> = {}) {
  const server = await serve(handler)
  const http = createHttp({ clock: createTestClock() })
  return { server, work: http.request({ service: 'Rekor', url: server.url, ...options }) }
}

/** A service that sends exactly these bytes on each connection and closes it. */
async function raw(...parts: (string | Buffer)[]) {
  let count = 0
  const port = await serveTcp((socket) => {
    count += 1
    socket.once('data', () => {
      for (const part of parts) socket.write(part)
      socket.end()
    })
  })
  const http = createHttp({ clock: createTestClock() })
  return { work: http.request({ service: 'Rekor', url: `http://127.0.0.1:${port}` }), count: () => count }
}

describe('a damaged reply', () => {
  const chunked = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n'

  it.each<[string, (string | Buffer)[]]>([
    ['is shorter than it says', ['HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n', '{"a":1}']],
    ['is cut between chunks', [chunked, '7\r\n{"a":1}\r\n']],
    ['is cut within a chunk', [chunked, '50\r\n{"a":1}']],
    ['has a chunk without a length', [chunked, 'zz\r\n{"a":1}\r\n0\r\n\r\n']],
    ['has two lengths', ['HTTP/1.1 200 OK\r\ncontent-length: 7\r\ncontent-length: 1\r\n\r\n{"a":1}']],
    ['ends in its headers', ['HTTP/1.1 200 OK\r\ncontent-le']],
    ['is not HTTP', ['SSH-2.0-OpenSSH_9.2\r\n']],
  ])('N07 that %s is asked for again, and never read in part', async (_, parts) => {
    const { work, count } = await raw(...parts)
    const error = await wireErrorOf(work)
    expect([error.code, count()]).toEqual(['TRUNCATED', 4])
  })

  it('N07 whose checksum of gzip is wrong is asked for again', async () => {
    const packed = gzipSync('{"a":1}')
    packed[packed.length - 8] = (packed[packed.length - 8] ?? 0) ^ 1
    const { server, work } = await ask((reply) => void reply.setHeader('content-encoding', 'gzip').end(packed))
    const error = await wireErrorOf(work)
    expect([error.code, server.requests.length]).toEqual(['TRUNCATED', 4])
  })

  it('N07 whose gzip is cut is no JSON', async () => {
    const packed = gzipSync(JSON.stringify({ entries: Array.from({ length: 400 }, (_, index) => index * 7919) }))
    const { work } = await ask(
      (reply) => void reply.setHeader('content-encoding', 'gzip').end(packed.subarray(0, -200)),
    )
    const reply = await work
    expect(() => reply.json()).toThrow(expect.objectContaining({ code: 'REPLY' }))
  })

  it('N07 that is whole on the second try is an answer', async () => {
    const { work, server } = await ask((reply, _, count) => {
      if (count > 1) return void reply.end('{"a":1}')
      reply.writeHead(200, { 'content-length': '7' }).write('{"a"')
      setTimeout(() => reply.destroy(), 20)
    })
    expect((await work).json()).toEqual({ a: 1 })
    expect(server.requests).toHaveLength(2)
  })
})

describe('a large reply', () => {
  it('R01 is refused by the length it declares', async () => {
    const { work, server } = await ask(
      (reply) => void reply.writeHead(200, { 'content-length': '200000000' }).write('{'),
    )
    const error = await wireErrorOf(work)
    expect([error.code, server.requests.length]).toEqual(['TOO_LARGE', 1])
    expect(error.message).toContain('the reply has 200000000 bytes; at most 8388608 are read')
  })

  it('E10 is cut off where it is endless', async () => {
    let sent = 0
    const piece = Buffer.alloc(64 * 1024, 0x20)
    const { work } = await ask((reply) => {
      const more = (): void => {
        while (!reply.destroyed && reply.write(piece)) sent += piece.length
        sent += piece.length
      }
      reply.on('drain', more)
      more()
    })
    expect((await wireErrorOf(work)).code).toBe('TOO_LARGE')
    expect(sent).toBeLessThan(64 * 1024 * 1024)
  })

  it('R04 is counted after decompression', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024))
    const { work, server } = await ask((reply) => void reply.setHeader('content-encoding', 'gzip').end(bomb))
    const error = await wireErrorOf(work)
    expect([error.code, server.requests.length]).toEqual(['TOO_LARGE', 1])
    expect(bomb.length).toBeLessThan(100_000)
  })

  it('of exactly the limit is read, one byte more is not', async () => {
    const { work } = await ask((reply) => void reply.end('12345'), { maxBytes: 5 })
    expect((await work).text()).toBe('12345')
    const { work: longer } = await ask((reply) => void reply.end('123456'), { maxBytes: 5 })
    expect((await wireErrorOf(longer)).code).toBe('TOO_LARGE')
  })

  it('in many small pieces comes out whole', async () => {
    const text = Array.from({ length: 3000 }, (_, index) => String(index)).join(' ')
    const chunks = [...text].map((byte) => `1\r\n${byte}\r\n`).join('')
    const { work } = await raw(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`)
    expect((await work).text()).toBe(text)
  })

  it('that is an error is kept in its beginning', async () => {
    const { work } = await ask((reply) => void reply.writeHead(422).end(`why${'.'.repeat(1_000_000)}`))
    const error = await wireErrorOf(work)
    expect([error.status, error.body?.byteLength, error.body?.toString('utf8', 0, 4)]).toEqual([422, 64 * 1024, 'why.'])
  })

  it.each<[string, Handler]>([
    ['100 kB of one header', (reply) => void reply.setHeader('x-bomb', 'a'.repeat(100_000)).end()],
    [
      '10,000 cookies',
      (reply) =>
        void reply.writeHead(200, Array.from({ length: 10_000 }, (_, n) => ['set-cookie', `c${n}=1`]).flat()).end(),
    ],
  ])('R11 in its headers is refused: %s', async (_, handler) => {
    const { work, server } = await ask(handler)
    const error = await wireErrorOf(work)
    expect([error.code, server.requests.length]).toEqual(['HEADER', 1])
  })
})

describe('a reply without a body', () => {
  it('to HEAD is empty, whatever length it declares', async () => {
    const { work } = await ask((reply) => void reply.setHeader('content-length', '99999999').end(), { method: 'HEAD' })
    const reply = await work
    expect([reply.status, reply.body.byteLength, reply.headers.get('content-length')]).toEqual([200, 0, '99999999'])
  })

  it('of status 204 is empty, and no JSON', async () => {
    const { work } = await ask((reply) => void reply.writeHead(204).end())
    const reply = await work
    expect([reply.status, reply.body.byteLength]).toEqual([204, 0])
    expect(() => reply.json()).toThrow(expect.objectContaining({ code: 'REPLY' }))
  })
})

describe('JSON of a reply', () => {
  it.each([
    ['twice the same key', '{"a":1,"a":2}', 'the key "a" stands twice'],
    ['bytes after it', '{"a":1}]', 'is not JSON'],
    ['nothing at all', '', 'is not JSON'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'is not UTF-8'],
  ])('is refused with %s, naming the service', async (_, body, words) => {
    const { work, server } = await ask((reply) => void reply.end(body), {})
    const reply = await work
    expect(() => reply.json()).toThrow(expect.objectContaining({ code: 'REPLY' }))
    expect(() => reply.json()).toThrow(`Rekor: the answer of ${server.url}/`)
    expect(() => reply.json()).toThrow(words)
  })

  it('E10 that is a web page is told as such', async () => {
    const { work } = await ask((reply) => void reply.end('\n<!doctype html><title>Sign in</title>'))
    const reply = await work
    expect(() => reply.json()).toThrow(/is a web page, not JSON/)
  })

  it('R02 nested too deep is refused', async () => {
    const { work } = await ask((reply) => void reply.end('['.repeat(100_000)))
    const reply = await work
    expect(() => reply.json()).toThrow(/nested deeper than 64/)
  })

  it('keeps to the limits of the caller', async () => {
    const { work } = await ask((reply) => void reply.end('[[1]]'))
    const reply = await work
    expect(() => reply.json({ maxBytes: 4 })).toThrow(/more than 4 bytes/)
    expect(() => reply.json({ maxDepth: 1 })).toThrow(/nested deeper than 1/)
    expect(reply.json()).toEqual([[1]])
  })

  it('as text must be UTF-8', async () => {
    const { work } = await ask((reply) => void reply.end(Buffer.from([0xc3, 0x28])))
    const reply = await work
    expect(() => reply.text()).toThrow(expect.objectContaining({ code: 'REPLY' }))
  })
})

describe('statuses', () => {
  it('that the caller accepts are answers', async () => {
    const { work } = await ask((reply) => void reply.writeHead(409, { location: '/entry' }).end('there'), {
      accept: [201, 409],
    })
    const reply = await work
    expect([reply.status, reply.headers.get('location'), reply.text()]).toEqual([409, '/entry', 'there'])
  })

  it('of success that the caller does not accept are errors', async () => {
    const { work, server } = await ask((reply) => void reply.writeHead(202).end(), { accept: [201] })
    const error = await wireErrorOf(work)
    expect([error.code, error.status, server.requests.length]).toEqual(['STATUS', 202, 1])
  })
})
