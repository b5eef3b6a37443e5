import { WireError } from '../error.ts'

/** Whether the host name of a parsed URL means this machine. The URL parser has written every address in one way. */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}

/**
 * The URL of a service: https, or http on loopback; without credentials in it.
 *
 * @param what names the place the text came from, for errors
 * @throws WireError `URL_REFUSED`
 */
export function assertServiceUrl(text: string, what: string): URL {
  if (!URL.canParse(text)) throw new WireError('URL_REFUSED', `${what}: "${shownText(text)}" is not a URL`)
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') {
    throw new WireError('URL_REFUSED', `${what}: a URL with credentials in it is not accepted`, {
      remedy: 'give them as inputs of their own',
    })
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return url
  throw new WireError('URL_REFUSED', `${what}: ${url.protocol}//${url.host} is not https`, {
    remedy: 'use https; plain http is for loopback only',
  })
}

/** Origin and path of a URL: what may stand in messages. */
export function shownUrl(url: URL): string {
  return `${url.origin}${url.pathname}`
}

/** Beginning of a text that should have been a URL, without what could be a password or a signed query. */
function shownText(text: string): string {
  return (text.split(/[?#]/)[0] ?? '').replace(/^.*@/s, '***@').slice(0, 200)
}
