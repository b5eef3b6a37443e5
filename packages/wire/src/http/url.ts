import { isIP } from 'node:net'
import { WireError } from '../error.ts'

/** Whether a host name of a URL means this machine. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase()
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

/** Whether a literal address leads into a machine's own or private networks, where metadata services live. */
export function isInternalAddress(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase()
  if (isIP(host) === 4) {
    const [a = 0, b = 0] = host.split('.').map(Number)
    return (
      a === 0 ||
      a === 10 ||
      a === 127 ||
      (a === 169 && b === 254) ||
      (a === 172 && b >= 16 && b < 32) ||
      (a === 192 && b === 168)
    )
  }
  if (isIP(host) === 6)
    return (
      host === '::' || host === '::1' || /^f[cd]/.test(host) || /^fe[89ab]/.test(host) || host.startsWith('::ffff:')
    )
  return host === 'localhost'
}

/**
 * The URL of a service: https, or http on loopback; without credentials in it.
 *
 * @param what names the place the text came from, for errors
 * @throws WireError `URL_REFUSED`
 */
export function assertServiceUrl(text: string, what: string): URL {
  if (!URL.canParse(text)) throw new WireError('URL_REFUSED', `${what}: "${text.slice(0, 200)}" is not a URL`)
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
