import { WireError } from '../error.ts'
import { bareHost } from './address.ts'
import { isDirect } from './no-proxy.ts'
import type { Fetch } from './types.ts'
import { isLoopback } from './url.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * A fetch that goes through the proxies of the environment: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case, the
 * lower one first as curl does. Loopback is never proxied, as in GitHub's own toolkit: the token for the runner's
 * services would travel in the clear. Without a proxy it is `base` itself, and nothing is loaded.
 *
 * @param connectTimeout milliseconds to reach the proxy, and again until it has opened a tunnel
 * @throws WireError `BAD_CONFIG` for a proxy that is no http URL, and where certificates are not checked at all (case N10)
 */
export async function proxyFetch(
  env: Environment,
  base: Fetch = (input, init) => globalThis.fetch(input, init),
  connectTimeout = 10_000,
): Promise<Fetch> {
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    throw new WireError('BAD_CONFIG', 'NODE_TLS_REJECT_UNAUTHORIZED=0: certificates would not be checked', {
      remedy: 'remove the variable; for a private CA give its certificate as `ca-file`',
    })
  }
  const https = proxyOf(env, 'HTTPS_PROXY')
  const http = proxyOf(env, 'HTTP_PROXY')
  if (https === undefined && http === undefined) return base
  const noProxy = env.no_proxy ?? env.NO_PROXY ?? ''
  const { fetch, Pool, ProxyAgent } = await import('undici')
  const agentOf = (proxy: Proxy): InstanceType<typeof ProxyAgent> =>
    new ProxyAgent({
      uri: proxy.origin,
      ...(proxy.authorization === undefined ? {} : { token: proxy.authorization }),
      connectTimeout,
      // As without a proxy: the limits of headers and the signs of a cut reply are those of HTTP/1.1.
      allowH2: false,
      // A proxy that takes the connection and never answers would else keep the process alive for five minutes.
      clientFactory: (origin, options) => new Pool(origin, { ...options, headersTimeout: connectTimeout }),
    })
  const agents = {
    'https:': https && { name: https.host, agent: agentOf(https) },
    'http:': http && { name: http.host, agent: agentOf(http) },
  }
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const proxy = url.protocol === 'https:' ? agents['https:'] : agents['http:']
    if (proxy === undefined || isLoopback(bareHost(url.hostname)) || isDirect(url, noProxy)) return base(input, init)
    try {
      // The two fetches differ in their types only.
      const reply = await fetch(url, { ...init, dispatcher: proxy.agent } as Parameters<typeof fetch>[1])
      return reply as unknown as Response
    } catch (cause) {
      throw new ProxiedFailure(proxy.name, cause)
    }
  }
}

/** A failure on the way through a proxy, which is named because it may be the one at fault. */
export class ProxiedFailure extends Error {
  /** Host and port, without user and password. */
  readonly proxy: string

  constructor(proxy: string, cause: unknown) {
    super(`through the proxy ${proxy}`, { cause })
    this.proxy = proxy
  }
}

/**
 * Users and passwords of the proxies in the environment, as written, decoded, and as they are sent: what must be masked in
 * every output of the process. Of a value that is no URL the whole, since any part of it may be the password.
 */
export function proxySecrets(env: Environment): string[] {
  const secrets = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY']
    .flatMap((name) => [env[name], env[name.toLowerCase()]])
    .flatMap((value) => (value === undefined ? [] : secretsOf(value)))
  return [...new Set(secrets)].filter((secret) => secret !== '')
}

function secretsOf(value: string): readonly string[] {
  try {
    const { userinfo, authorization } = parseProxy(value, 'proxy') ?? {}
    return authorization === undefined ? [] : [...(userinfo ?? []), authorization.replace('Basic ', '')]
  } catch {
    return [value.trim()]
  }
}

interface Proxy {
  readonly origin: string
  readonly host: string
  readonly userinfo: readonly string[]
  readonly authorization: string | undefined
}

function proxyOf(env: Environment, name: string): Proxy | undefined {
  const value = env[name.toLowerCase()] ?? env[name]
  const proxy = parseProxy(value, name)
  if (proxy === undefined || /^https?:/.test(proxy.origin)) return proxy
  throw notAProxy(name)
}

function parseProxy(value: string | undefined, name: string): Proxy | undefined {
  if (value === undefined || value.trim() === '') return undefined
  const text = value.includes('://') ? value : `http://${value}`
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || url.host === '') throw notAProxy(name)
  const origin = `${url.protocol}//${url.host}`
  if (url.username === '' && url.password === '')
    return { origin, host: url.host, userinfo: [], authorization: undefined }
  const user = decoded(url.username, name)
  const password = decoded(url.password, name)
  return {
    origin,
    host: url.host,
    userinfo: [url.username, url.password, user, password],
    authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
  }
}

function decoded(text: string, name: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new WireError('BAD_CONFIG', `${name}: its user or password holds a % that begins no escape`, {
      remedy: 'write % as %25 in it',
    })
  }
}

/** The value may hold a password, so it is not shown. */
function notAProxy(name: string): WireError {
  return new WireError('BAD_CONFIG', `${name}: is not the URL of an http proxy`, {
    remedy: 'give it as http://host:port',
  })
}
