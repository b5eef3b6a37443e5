import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { captivePage, send, sendHeaderBomb, sendSpoiled, silence, wireReply } from './answer.ts'
import { createFaultBook, type FaultBook } from './fault-book.ts'
import type {
  EndpointName,
  IncomingCall,
  RecordedRequest,
  Reply,
  RequestListener,
  RequestPhase,
  Route,
} from './types.ts'

/** Largest request body, in bytes; more is answered with 413. */
const MAX_BODY = 64 * 1024 * 1024

/** A running server; its faults and its memory of what arrived. */
export interface TestServer extends Pick<FaultBook, 'inject' | 'heal'> {
  /** `http://127.0.0.1:PORT` */
  readonly url: string
  /** The same services at another port: another origin, as a storage host is. */
  readonly otherUrl: string
  /** Every request, in the order of arrival. */
  readonly requests: readonly RecordedRequest[]
  /** Most requests of one endpoint that were inside at once. */
  peak(endpoint: EndpointName): number
  /** Routes that are asked after those that are already there. */
  add(routes: readonly Route[]): void
  /** Hears of every request from now on; returns the way to stop. */
  onRequest(listener: RequestListener): () => void
  /** Cuts every connection and stops every wait. */
  close(): Promise<void>
}

/** A route, and its path as one that must match from end to end. */
interface Matcher {
  readonly route: Route
  readonly path: RegExp
}

interface State {
  readonly routes: Matcher[]
  readonly faults: FaultBook
  readonly requests: RecordedRequest[]
  readonly listeners: Set<RequestListener>
  readonly inside: Map<EndpointName, { now: number; peak: number }>
  readonly latencyMs: number
  readonly closing: AbortController
}

/** How a server runs. */
export interface ServerOptions {
  /** Milliseconds that every answer takes at least, default 0. */
  readonly latencyMs?: number
  /** Port of `url`, default any that is free. */
  readonly port?: number
}

/** Starts a server on two ports of 127.0.0.1. @throws Error `EADDRINUSE` when the port that was asked for is taken */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const state: State = {
    routes: [],
    faults: createFaultBook(),
    requests: [],
    listeners: new Set(),
    inside: new Map(),
    latencyMs: options.latencyMs ?? 0,
    closing: new AbortController(),
  }
  const sockets = new Set<Socket>()
  // One after the other: where the first has no port, none stays open.
  const servers = [await listen(state, sockets, options.port ?? 0)]
  servers.push(await listen(state, sockets, 0))
  const [url = '', otherUrl = ''] = servers.map(
    (server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  )
  return {
    url,
    otherUrl,
    requests: state.requests,
    peak: (endpoint) => state.inside.get(endpoint)?.peak ?? 0,
    add: (routes) => {
      state.routes.push(...routes.map((route) => ({ route, path: wholePath(route.path) })))
    },
    inject: state.faults.inject,
    heal: state.faults.heal,
    onRequest: (listener) => {
      state.listeners.add(listener)
      return () => {
        state.listeners.delete(listener)
      }
    },
    close: async () => {
      state.closing.abort()
      const closed = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())))
      for (const socket of sockets) socket.destroy()
      await Promise.all(closed)
    },
  }
}

async function listen(state: State, sockets: Set<Socket>, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    // A caller that hung up is no failure of the testbed.
    serve(state, request, response).catch(() => response.destroy())
  })
  // A connection that a client keeps open is never cut under its next request.
  server.keepAliveTimeout = 0
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return server
}

async function serve(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`)
  const { route, groups, allowed } = routeOf(state.routes, request.method ?? 'GET', url.pathname)
  const leave = route === undefined ? () => undefined : enter(state, route.endpoint)
  try {
    const { body, bytes } = await readAll(request)
    const call: IncomingCall = { method: request.method ?? 'GET', url, headers: headersOf(request), body }
    const record: RecordedRequest = {
      endpoint: route?.endpoint ?? 'unknown',
      method: call.method,
      path: `${url.pathname}${url.search}`,
      headers: call.headers,
      bodyBytes: bytes,
    }
    state.requests.push(record)
    const tell = (phase: RequestPhase): void => {
      for (const listener of state.listeners) listener(record, phase)
    }
    tell('arrived')
    if (bytes > MAX_BODY) await send(response, wireReply({ status: 413 }))
    else if (route === undefined) await send(response, wireReply(noRoute(call, allowed)))
    else await answer(state, { route, groups, call, response, tell })
    tell('answered')
  } finally {
    leave()
  }
}

/** A call that found its route. */
interface Visit {
  readonly route: Route
  readonly groups: readonly string[]
  readonly call: IncomingCall
  readonly response: ServerResponse
  readonly tell: (phase: RequestPhase) => void
}

async function answer(state: State, visit: Visit): Promise<void> {
  const { route, response } = visit
  const { signal } = state.closing
  const { delayMs, fault } = state.faults.meet(route.endpoint)
  if (fault === undefined && delayMs === 0) return answerInTime(state, visit)
  const wait = state.latencyMs + delayMs
  if (wait > 0) await sleep(wait, undefined, { signal })
  switch (fault?.kind) {
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'hang':
      return silence(response, signal)
    case 'header-bomb':
      return sendHeaderBomb(response)
    case 'html':
      return send(response, captivePage)
    case 'redirect':
      return send(response, wireReply({ status: fault.status, headers: { location: fault.location } }))
    case 'status':
      return send(response, wireReply({ body: refusal(fault.status), ...fault }))
  }
  const reply = await carryOut(visit)
  visit.tell('carried-out')
  if (fault === undefined || fault.kind === 'delay') return send(response, wireReply(reply))
  switch (fault.kind) {
    case 'replace':
      return send(response, wireReply(await fault.alter(reply, visit.call)))
    case 'lost':
      response.socket?.resetAndDestroy()
      return
    default:
      return sendSpoiled(response, wireReply(reply), fault, signal)
  }
}

/** The work counts into the latency: a service that answers in 100 ms has done it by then. */
async function answerInTime({ latencyMs, closing }: State, visit: Visit): Promise<void> {
  const latency = latencyMs > 0 ? sleep(latencyMs, undefined, { signal: closing.signal }) : undefined
  // Closing ends the wait below; that nobody waits yet is no error.
  latency?.catch(() => undefined)
  const reply = await carryOut(visit)
  visit.tell('carried-out')
  await latency
  return send(visit.response, wireReply(reply))
}

async function carryOut({ route, groups, call }: Visit): Promise<Reply> {
  try {
    return await route.handle(call, groups)
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { status: 500, body: { message: `the testbed's ${route.endpoint} failed: ${reason}` } }
  }
}

function wholePath(path: RegExp): RegExp {
  return new RegExp(`^(?:${path.source})$`, path.flags.replace(/[gy]/g, ''))
}

function routeOf(
  routes: readonly Matcher[],
  method: string,
  path: string,
): { route?: Route; groups: readonly string[]; allowed: readonly string[] } {
  const matching = routes.flatMap(({ route, path: wanted }) => {
    const match = wanted.exec(path)
    return match === null ? [] : [{ route, groups: match.slice(1).map((group) => group ?? '') }]
  })
  const found = matching.find(({ route }) => route.method === method)
  return found === undefined
    ? { groups: [], allowed: matching.map(({ route }) => route.method) }
    : { ...found, allowed: [] }
}

function noRoute(call: IncomingCall, allowed: readonly string[]): Reply {
  if (allowed.length > 0) return { status: 405, headers: { allow: allowed.join(', ') }, body: refusal(405) }
  return { status: 404, body: { message: `Not Found: ${call.method} ${call.url.pathname}` } }
}

function refusal(status: number): { message: string } {
  return { message: STATUS_CODES[status] ?? 'Error' }
}

function enter(state: State, endpoint: EndpointName): () => void {
  const count = state.inside.get(endpoint) ?? { now: 0, peak: 0 }
  state.inside.set(endpoint, count)
  count.now += 1
  count.peak = Math.max(count.peak, count.now)
  return () => {
    count.now -= 1
  }
}

async function readAll(request: IncomingMessage): Promise<{ body: Buffer; bytes: number }> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= MAX_BODY) chunks.push(chunk)
  }
  return { body: Buffer.concat(chunks), bytes }
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  )
}
