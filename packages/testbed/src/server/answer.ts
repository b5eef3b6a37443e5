import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Fault, Reply } from './types.ts'

/** A reply as bytes, with the headers that describe them. */
export interface WireReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** Faults that spoil an answer that was made, on its way out. */
export type SpoiledAnswer = Extract<Fault, { kind: 'trickle' | 'stall' | 'truncate' | 'bad-gzip' | 'flood' }>

const CHUNK = 64 * 1024
const HTML = '<!doctype html><html><head><title>Sign in</title></head><body><h1>Guest network</h1></body></html>\n'

/** The bytes of a reply: objects as JSON, text as UTF-8, buffers as they are; header names in lower case. */
export function wireReply(reply: Reply): WireReply {
  const { status, body } = reply
  const headers = Object.fromEntries(Object.entries(reply.headers ?? {}).map(([name, v]) => [name.toLowerCase(), v]))
  if (body === undefined) return { status, headers, body: Buffer.alloc(0) }
  if (Buffer.isBuffer(body))
    return { status, headers: { 'content-type': 'application/octet-stream', ...headers }, body }
  const isText = typeof body === 'string'
  const type = isText ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'
  return {
    status,
    headers: { 'content-type': type, ...headers },
    body: Buffer.from(isText ? body : JSON.stringify(body), 'utf8'),
  }
}

/** The page that a captive proxy answers everything with. */
export const captivePage: WireReply = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from(HTML),
}

/** Sends a reply whole. */
export async function send(response: ServerResponse, reply: WireReply): Promise<void> {
  const hasBody = reply.status !== 204 && reply.status !== 304
  response.writeHead(reply.status, {
    ...reply.headers,
    ...(hasBody ? { 'content-length': String(reply.body.length) } : {}),
  })
  await ended(response, hasBody ? reply.body : Buffer.alloc(0))
}

/**
 * Sends a reply the way the fault says. Resolves when everything that will be sent was sent; `stall` leaves the
 * connection open and silent, until the caller gives up or `signal` ends.
 */
export async function sendSpoiled(
  response: ServerResponse,
  reply: WireReply,
  fault: SpoiledAnswer,
  signal: AbortSignal,
): Promise<void> {
  const { status, headers, body } = reply
  const length = { 'content-length': String(body.length) }
  switch (fault.kind) {
    case 'trickle': {
      response.writeHead(status, { ...headers, ...length })
      for (const byte of body) {
        if (response.destroyed || signal.aborted) return
        response.write(Buffer.of(byte))
        await sleep(1000, undefined, { signal, ref: false }).catch(() => undefined)
      }
      return ended(response)
    }
    case 'stall': {
      response.writeHead(status, { ...headers, ...length })
      response.write(body.subarray(0, Math.floor((body.length * 9) / 10)))
      return silence(response, signal)
    }
    case 'truncate': {
      response.writeHead(status, { ...headers, 'content-length': String(body.length + 100) })
      await new Promise<void>((resolve) => response.write(body, () => resolve()))
      response.socket?.end()
      return
    }
    case 'bad-gzip': {
      const packed = gzipSync(body)
      // The checksum stands eight bytes before the end.
      packed.writeUInt32LE((packed.readUInt32LE(packed.length - 8) ^ 0xffffffff) >>> 0, packed.length - 8)
      return send(response, { status, headers: { ...headers, 'content-encoding': 'gzip' }, body: packed })
    }
    case 'flood':
      return flood(response, reply, fault.bytes)
  }
}

/**
 * The right body, followed by blanks up to that many bytes and without a Content-Length: a reader that has no limit of
 * its own takes it for good JSON.
 */
async function flood(response: ServerResponse, reply: WireReply, bytes: number): Promise<void> {
  response.writeHead(reply.status, reply.headers)
  response.write(reply.body.subarray(0, bytes))
  const blanks = Buffer.alloc(CHUNK, ' ')
  for (let left = bytes - reply.body.length; left > 0 && !response.destroyed; left -= CHUNK) {
    if (!response.write(blanks.subarray(0, Math.min(left, CHUNK)))) await drained(response)
  }
  await ended(response)
}

/** One mebibyte of headers, straight onto the socket: the platform's own limits do not apply to what is sent. */
export function sendHeaderBomb(response: ServerResponse): Promise<void> {
  const { socket } = response
  if (socket === null) return Promise.resolve()
  const line = (index: number): string => `x-filler-${index}: ${'a'.repeat(8 * 1024)}\r\n`
  const headers = Array.from({ length: 128 }, (_, index) => line(index)).join('')
  return new Promise((resolve) => {
    socket.once('close', resolve)
    socket.end(`HTTP/1.1 200 OK\r\n${headers}content-length: 2\r\n\r\n{}`, resolve)
  })
}

/** Resolves when the caller hangs up or the testbed closes. */
export function silence(response: ServerResponse, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed || signal.aborted) return resolve()
    response.once('close', resolve)
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

function ended(response: ServerResponse, body?: Buffer): Promise<void> {
  return new Promise((resolve) => {
    if (response.destroyed) return resolve()
    response.once('close', resolve)
    response.end(body, () => resolve())
  })
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      response.off('drain', go)
      response.off('close', go)
      resolve()
    }
    response.once('drain', go)
    response.once('close', go)
  })
}
