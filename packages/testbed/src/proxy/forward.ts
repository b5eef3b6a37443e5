import { type IncomingMessage, request, type ServerResponse } from 'node:http'

/**
 * Hands a request on to a plain address and the answer back, byte for byte. What breaks behind breaks in front: a cut
 * connection is cut here too.
 *
 * @param path of the request, put behind the target's own
 */
export function forward(target: string, path: string, incoming: IncomingMessage, response: ServerResponse): void {
  const url = new URL(target)
  const { 'proxy-authorization': _secret, 'proxy-connection': _hop, ...headers } = incoming.headers
  const outgoing = request({
    host: url.hostname,
    port: url.port,
    method: incoming.method,
    path: `${url.pathname.replace(/\/$/, '')}${path}`,
    headers: { ...headers, host: url.host },
    agent: false,
    maxHeaderSize: 16 * 1024 * 1024,
  })
  outgoing.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders)
    answer.on('error', () => response.destroy())
    answer.pipe(response)
  })
  outgoing.on('error', () => response.destroy())
  response.on('close', () => outgoing.destroy())
  incoming.on('error', () => outgoing.destroy())
  incoming.pipe(outgoing)
}
