import { WireError } from '../error.ts'
import { isInternalHost } from './address.ts'
import type { HttpRequest } from './types.ts'
import { isLoopback, shownUrl } from './url.ts'

/** Most hops that are followed. */
export const MAX_HOPS = 5

/** Headers that say nothing about who asks. No other crosses to another origin, whatever it is called. */
const HARMLESS: ReadonlySet<string> = new Set(['accept', 'accept-encoding', 'range', 'user-agent'])

/** One hop: where to, with which headers (names in lower case), method and body. */
export interface Hop {
  readonly url: URL
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | undefined
}

/** Whether a status sends the client elsewhere. */
export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308
}

/**
 * The next hop of a redirect. Credentials and bodies stay with the origin they were meant for; no hop leads from https
 * to http, or from a public host to an internal address, and none turns a write into a read, which would look like
 * success.
 *
 * @throws WireError `REDIRECT_REFUSED`
 */
export function nextHop(request: HttpRequest, from: Hop, status: number, location: string | null): Hop {
  const refuse = (why: string): WireError =>
    new WireError(
      'REDIRECT_REFUSED',
      `${request.service}: ${shownUrl(from.url)} answered with a redirect ${why}; it was not followed`,
      { status },
    )
  if ((request.redirect ?? 'refuse') === 'refuse') throw refuse(`to ${hostOf(location, from.url)}`)
  if (location === null || !URL.canParse(location, from.url.href)) throw refuse('without a place to go')
  const url = new URL(location, from.url)
  const isPlainLoopback = url.protocol === 'http:' && isLoopback(url.hostname) && isPlain(from.url)
  if (url.protocol !== 'https:' && !isPlainLoopback) throw refuse(`to ${url.protocol}//${url.host}`)
  if (url.username !== '' || url.password !== '') throw refuse(`to ${url.host} with credentials in the URL`)
  if (isInternalHost(url.hostname) && !isInternalHost(from.url.hostname))
    throw refuse(`to the internal address ${url.hostname}`)
  const isSame = url.origin === from.url.origin
  const isRead = from.method === 'GET' || from.method === 'HEAD'
  const keepsMethod = isRead || status === 307 || status === 308
  if (!keepsMethod && status !== 303) throw refuse(`(${status}) that would turn ${from.method} into GET`)
  if (!isRead && keepsMethod && !isSame) throw refuse(`to ${url.host} that would take the ${from.method} along`)
  const headers = Object.entries(from.headers).filter(
    ([name]) => (isSame || HARMLESS.has(name)) && (keepsMethod || !name.startsWith('content-')),
  )
  return {
    url,
    headers: Object.fromEntries(headers),
    method: keepsMethod ? from.method : 'GET',
    body: keepsMethod ? from.body : undefined,
  }
}

function isPlain(url: URL): boolean {
  return url.protocol === 'http:' && isLoopback(url.hostname)
}

function hostOf(location: string | null, base: URL): string {
  return location !== null && URL.canParse(location, base.href) ? new URL(location, base).host : 'nowhere'
}
