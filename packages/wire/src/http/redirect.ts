import { WireError } from '../error.ts'
import type { HttpRequest } from './types.ts'
import { isInternalAddress, isLoopback, shownUrl } from './url.ts'

/** Most hops that are followed. */
export const MAX_HOPS = 5

/** One hop: where to, with which headers, method and body. */
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
 * to http, or from a public host to an internal address.
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
  const isPlainLoopback = url.protocol === 'http:' && isLoopback(url.hostname) && isLoopback(from.url.hostname)
  if (url.protocol !== 'https:' && !isPlainLoopback) throw refuse(`to ${url.protocol}//${url.host}`)
  if (isInternalAddress(url.hostname) && !isInternalAddress(from.url.hostname))
    throw refuse(`to the internal address ${url.hostname}`)
  const isSame = url.origin === from.url.origin
  const keepsBody = status === 307 || status === 308
  if (from.body !== undefined && keepsBody && !isSame) throw refuse(`to ${url.host} that would take the body along`)
  const secret = new Set(['authorization', 'cookie', 'proxy-authorization', ...(request.secretHeaders ?? [])])
  const headers = isSame
    ? from.headers
    : Object.fromEntries(Object.entries(from.headers).filter(([name]) => !secret.has(name.toLowerCase())))
  return keepsBody
    ? { url, headers, method: from.method, body: from.body }
    : { url, headers, method: from.method === 'HEAD' ? 'HEAD' : 'GET', body: undefined }
}

function hostOf(location: string | null, base: URL): string {
  return location !== null && URL.canParse(location, base.href) ? new URL(location, base).host : 'nowhere'
}
