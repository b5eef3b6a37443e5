import { WireError } from '../error.ts'
import { isDirect } from './no-proxy.ts'
import type { Fetch } from './types.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * A fetch that goes through the proxies of the environment: `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in either case, the
 * lower one first as curl does. Without a proxy it is `base` itself, and nothing is loaded.
 *
 * @throws WireError `BAD_CONFIG` for a proxy that is no http URL, and where certificates are not checked at all (case N10)
 */
export async function proxyFetch(
  env: Environment,
  base: Fetch = (input, init) => globalThis.fetch(input, init),
): Promise<Fetch> {
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    throw new WireError('BAD_CONFIG', 'NODE_TLS_REJECT_UNAUTHORIZED=0: certificates would not be checked', {
      remedy: 'remove the variable; for a private CA give its certificate as `ca-file`',
    })
  }
  const https = proxyUrl(env, 'HTTPS_PROXY')
  const http = proxyUrl(env, 'HTTP_PROXY')
  if (https === undefined && http === undefined) return base
  const noProxy = env.no_proxy ?? env.NO_PROXY ?? ''
  const undici = await import('undici')
  const agents = new Map<string, InstanceType<typeof undici.ProxyAgent>>()
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input))
    const proxy = url.protocol === 'https:' ? https : http
    if (proxy === undefined || isDirect(url, noProxy)) return base(input, init)
    const agent =
      agents.get(proxy.href) ??
      new undici.ProxyAgent({ uri: bare(proxy), ...credentials(proxy), connectTimeout: 10_000 })
    agents.set(proxy.href, agent)
    // The two fetches differ in their types only.
    return undici.fetch(url, { ...init, dispatcher: agent } as Parameters<
      typeof undici.fetch
    >[1]) as unknown as Promise<Response>
  }
}

function proxyUrl(env: Environment, name: string): URL | undefined {
  const value = env[name.toLowerCase()] ?? env[name]
  if (value === undefined || value.trim() === '') return undefined
  const text = value.includes('://') ? value : `http://${value}`
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:')) return url
  // The value may hold a password, so it is not shown.
  throw new WireError('BAD_CONFIG', `${name}: is not the URL of an http proxy`, {
    remedy: 'give it as http://host:port',
  })
}

function bare(proxy: URL): string {
  return `${proxy.protocol}//${proxy.host}`
}

function credentials(proxy: URL): { token?: string } {
  if (proxy.username === '') return {}
  const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  return { token: `Basic ${Buffer.from(pair).toString('base64')}` }
}
