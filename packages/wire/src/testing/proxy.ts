import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach } from '@jest/globals'

/** A running proxy of a test. */
export interface TestProxy {
  readonly host: string
  /** `CONNECT host:port` or `GET http://…`, one for each request. */
  readonly asked: string[]
  /** `proxy-authorization` of each request. */
  readonly credentials: (string | undefined)[]
}

const running: (() => void)[] = []

afterEach(() => {
  for (const close of running.splice(0)) close()
})

/**
 * A proxy that leads every tunnel to one port of loopback, whatever host was asked for, and answers plain requests itself.
 * `refusal` answers everything with that status instead; `silent` answers nothing.
 */
export async function startProxy(target: number, fault: { refusal?: number; silent?: true } = {}): Promise<TestProxy> {
  const asked: string[] = []
  const credentials: (string | undefined)[] = []
  const sockets = new Set<Socket>()
  const note = (message: IncomingMessage): void => {
    asked.push(`${message.method} ${message.url}`)
    credentials.push(message.headers['proxy-authorization'])
  }
  const server = createServer((message, reply) => {
    note(message)
    if (fault.silent) return
    reply.writeHead(fault.refusal ?? 200).end('{"by":"proxy"}')
  })
  server.on('connection', (socket: Socket) => sockets.add(socket))
  server.on('connect', (message: IncomingMessage, socket: Socket) => {
    note(message)
    socket.on('error', () => undefined)
    if (fault.silent) return
    if (fault.refusal !== undefined) {
      socket.end(`HTTP/1.1 ${fault.refusal} Refused\r\ncontent-length: 0\r\n\r\n`)
      return
    }
    const onward = connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.pipe(socket)
      socket.pipe(onward)
    })
    sockets.add(onward)
    onward.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  running.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, asked, credentials }
}
