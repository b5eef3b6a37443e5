import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Duplex } from 'node:stream'
import { TLSSocket } from 'node:tls'
import { createHostAuthority, type HostAuthority } from './authority.ts'
import { forward } from './forward.ts'

/** Hosts that the proxy stands in for, by name, and the plain addresses behind them. */
export type ProxyHosts = Readonly<Record<string, { readonly target: string }>>

/**
 * What goes wrong: `hang` never answers, `reset` cuts the connection, `refuse` says 502, `silent` opens the tunnel and says
 * nothing in it, `stranger` shows a certificate of an authority that nobody trusts.
 */
export type ProxyFault = 'none' | 'hang' | 'reset' | 'refuse' | 'silent' | 'stranger'

export interface HostProxyOptions {
  readonly hosts: ProxyHosts
  /** Demanded with 407 when given. */
  readonly credentials?: { readonly username: string; readonly password: string }
  /** Where the CA's file lies; default a fresh temporary folder that `close` removes. */
  readonly folder?: string
}

/** A request that went through the proxy. */
export interface ProxiedRequest {
  readonly host: string
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** A running proxy. */
export interface HostProxy {
  /** Without credentials. */
  readonly url: string
  /** With credentials, as `HTTPS_PROXY` has it. */
  readonly proxyUrl: string
  /** Certificate of the test CA in PEM: for `ca-file` or NODE_EXTRA_CA_CERTS. */
  readonly caFile: string
  /** `host:port` of every CONNECT, let through or not. */
  readonly connects: readonly string[]
  /** Requests to hosts that it stands in for, in tunnels and outside of them. */
  readonly requests: readonly ProxiedRequest[]
  fault: ProxyFault
  /** `HTTPS_PROXY` and `NODE_EXTRA_CA_CERTS` for a process that shall see the world through it. */
  environment(): Record<string, string>
  close(): Promise<void>
}

interface State {
  readonly options: HostProxyOptions
  readonly authority: HostAuthority
  readonly stranger: () => HostAuthority
  readonly connects: string[]
  readonly requests: ProxiedRequest[]
  readonly sockets: Set<Duplex>
  /** Serves what comes out of tunnels. */
  readonly inner: Server
  /** Host that a tunnel was opened to. */
  readonly tunnels: WeakMap<Duplex, string>
  fault: ProxyFault
}

/**
 * Starts a proxy on loopback that ends TLS with a CA made for the occasion, so that programs reach the testbed under the
 * names of the world. It never goes out: a host that it does not stand in for is 403; loopback is passed through.
 */
export async function startHostProxy(options: HostProxyOptions): Promise<HostProxy> {
  const folder = resolve(options.folder ?? mkdtempSync(join(tmpdir(), 'host-proxy-')))
  const authority = createHostAuthority()
  let stranger: HostAuthority | undefined
  const state: State = {
    options,
    authority,
    stranger: () => {
      stranger ??= createHostAuthority()
      return stranger
    },
    connects: [],
    requests: [],
    sockets: new Set(),
    inner: createServer(),
    tunnels: new WeakMap(),
    fault: 'none',
  }
  state.inner.keepAliveTimeout = 0
  state.inner.on('request', (request, response) =>
    passOn(state, state.tunnels.get(request.socket) ?? '', request.url ?? '/', request, response),
  )
  const outer = createServer((request, response) => plain(state, request, response))
  outer.keepAliveTimeout = 0
  outer.on('connect', (request, socket, head) => openTunnel(state, request, socket, head))
  outer.on('connection', (socket) => keep(state, socket))
  await new Promise<void>((done) => outer.listen(0, '127.0.0.1', done))

  mkdirSync(folder, { recursive: true })
  const caFile = join(folder, 'proxy-ca.pem')
  writeFileSync(caFile, authority.pem)
  const { port } = outer.address() as AddressInfo
  const { username = '', password = '' } = options.credentials ?? {}
  const login = username === '' ? '' : `${encodeURIComponent(username)}:${encodeURIComponent(password)}@`
  const proxyUrl = `http://${login}127.0.0.1:${port}`
  return {
    url: `http://127.0.0.1:${port}`,
    proxyUrl,
    caFile,
    connects: state.connects,
    requests: state.requests,
    get fault() {
      return state.fault
    },
    set fault(fault) {
      state.fault = fault
    },
    environment: () => ({ HTTPS_PROXY: proxyUrl, NODE_EXTRA_CA_CERTS: caFile }),
    close: async () => {
      const closed = new Promise<void>((done) => outer.close(() => done()))
      for (const socket of state.sockets) socket.destroy()
      state.inner.close()
      await closed
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function openTunnel(state: State, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const authority = request.url ?? ''
  state.connects.push(authority)
  const refusal = refusalOf(state, request)
  if (refusal === 'hang') return
  if (refusal !== undefined) {
    if (refusal === 'reset') (socket as Socket).resetAndDestroy()
    else socket.end(`HTTP/1.1 ${refusal}\r\nProxy-Authenticate: Basic realm="proxy"\r\nContent-Length: 0\r\n\r\n`)
    return
  }
  const [, host = '', port = ''] = /^\[?([^\]]*?)\]?:(\d+)$/.exec(authority) ?? []
  if (state.options.hosts[host] === undefined && !isLoopback(host)) {
    socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n')
    return
  }
  socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
  if (head.length > 0) socket.unshift(head)
  if (state.fault === 'silent') return
  if (state.options.hosts[host] === undefined) {
    tunnelTo(state, host, Number(port), socket)
    return
  }
  const inside = port === '443' ? secured(state, host, socket as Socket) : socket
  state.tunnels.set(inside, host)
  state.inner.emit('connection', inside)
}

/** A request in absolute form, as for `http://` addresses. */
function plain(state: State, request: IncomingMessage, response: ServerResponse): void {
  const refusal = refusalOf(state, request)
  if (refusal === 'hang') return
  if (refusal === 'reset') {
    request.socket.resetAndDestroy()
    return
  }
  if (refusal !== undefined) {
    response.writeHead(Number(refusal.slice(0, 3)), { 'proxy-authenticate': 'Basic realm="proxy"' }).end()
    return
  }
  const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined
  const isOurs = url !== undefined && (isLoopback(url.hostname) || state.options.hosts[url.hostname] !== undefined)
  if (!isOurs || url.protocol !== 'http:') {
    response.writeHead(403).end()
    return
  }
  passOn(state, url.hostname, `${url.pathname}${url.search}`, request, response, url.origin)
}

function passOn(
  state: State,
  host: string,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  otherwise?: string,
): void {
  const target = state.options.hosts[host]?.target ?? otherwise
  state.requests.push({ host, method: request.method ?? '', path, headers: { ...request.headers } })
  if (target === undefined) response.writeHead(502).end()
  else forward(target, path, request, response)
}

/** Why a caller gets nothing: a fault, or credentials that are missing or wrong. */
function refusalOf(state: State, request: IncomingMessage): 'hang' | 'reset' | string | undefined {
  if (state.fault === 'hang' || state.fault === 'reset') return state.fault
  if (state.fault === 'refuse') return '502 Bad Gateway'
  const { credentials } = state.options
  if (credentials === undefined) return undefined
  const wanted = `Basic ${Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64')}`
  return request.headers['proxy-authorization'] === wanted ? undefined : '407 Proxy Authentication Required'
}

function secured(state: State, host: string, socket: Socket): TLSSocket {
  const authority = state.fault === 'stranger' ? state.stranger() : state.authority
  const tls = new TLSSocket(socket, {
    isServer: true,
    secureContext: authority.contextFor(host),
    ALPNProtocols: ['http/1.1'],
  })
  keep(state, tls)
  return tls
}

function tunnelTo(state: State, host: string, port: number, socket: Duplex): void {
  const there = connect(port, host)
  keep(state, there)
  there.on('close', () => socket.destroy())
  socket.on('close', () => there.destroy())
  there.pipe(socket)
  socket.pipe(there)
}

/** Remembers a socket for `close`; one that breaks is nobody's failure. */
function keep(state: State, socket: Duplex): void {
  state.sockets.add(socket)
  socket.on('error', () => undefined)
  socket.once('close', () => state.sockets.delete(socket))
}

function isLoopback(host: string): boolean {
  return /^127\.\d+\.\d+\.\d+$/.test(host) || host === 'localhost' || host === '::1' || host === '[::1]'
}
