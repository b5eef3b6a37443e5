import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net'
import { afterEach } from '@jest/globals'

/** A request as it came in. */
export interface Received {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A running server of a test. */
export interface TestServer {
  readonly url: string
  readonly port: number
  readonly requests: Received[]
  /** How many connections were opened. */
  connections: number
}

export type Handler = (reply: ServerResponse, request: Received, count: number) => void

const running: { close(): void }[] = []

afterEach(() => {
  for (const server of running.splice(0)) server.close()
})

/** Serves plain HTTP on loopback until the end of the test. `count` of the handler begins at 1. */
export async function serve(handler: Handler, host = '127.0.0.1'): Promise<TestServer> {
  return start(createServer(), handler, 'http', host)
}

/** Serves HTTPS on loopback until the end of the test. */
export async function serveTls(options: ServerOptions, handler: Handler): Promise<TestServer> {
  return start(createTlsServer(options), handler, 'https', '127.0.0.1')
}

/** Takes connections on loopback and hands them over; for what no HTTP server would do. */
export async function serveTcp(handler: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>()
  const server = createTcpServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    handler(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  running.push({
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  })
  return (server.address() as AddressInfo).port
}

/** A port of loopback on which nobody listens. */
export async function deadPort(): Promise<number> {
  const server = createTcpServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function start(server: Server, handler: Handler, scheme: 'http' | 'https', host: string): Promise<TestServer> {
  const requests: Received[] = []
  server.on('request', (message: IncomingMessage, reply: ServerResponse) => {
    const chunks: Buffer[] = []
    reply.on('error', () => undefined)
    message.on('data', (chunk: Buffer) => chunks.push(chunk))
    message.on('error', () => undefined)
    message.on('end', () => {
      const received: Received = {
        method: message.method ?? '',
        path: message.url ?? '',
        headers: message.headers,
        body: Buffer.concat(chunks).toString(),
      }
      requests.push(received)
      handler(reply, received, requests.length)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  const result: TestServer = { url: `${scheme}://${host}:${port}`, port, requests, connections: 0 }
  server.on('connection', () => {
    result.connections += 1
  })
  running.push({
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  })
  return result
}
