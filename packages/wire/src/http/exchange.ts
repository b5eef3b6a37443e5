import type { Clock } from '../clock.ts'
import { WireError } from '../error.ts'
import { type Hop, isRedirect, MAX_HOPS, nextHop } from './redirect.ts'
import type { Fetch, HttpOptions, HttpRequest, HttpStats } from './types.ts'

/** What one client works with. */
export interface Machine {
  readonly fetch: Fetch
  readonly clock: Clock
  readonly random: () => number
  readonly options: HttpOptions
  readonly stats: HttpStats
}

/**
 * The reply to a request, its body still to be read, and the place it came from after redirects.
 *
 * @throws WireError `REDIRECT_REFUSED`, `BAD_CONFIG`; what the platform throws when there is no reply
 */
export async function exchange(
  request: HttpRequest,
  url: URL,
  signal: AbortSignal,
  machine: Machine,
): Promise<{ response: Response; last: URL }> {
  const headers = headersOf(request, machine.options.userAgent ?? 'slsa-actions')
  let hop: Hop = { url, method: request.method ?? 'GET', headers, body: request.body }
  for (let hops = 0; ; hops += 1) {
    machine.stats.requests += 1
    const response = await machine.fetch(hop.url, {
      method: hop.method,
      headers: hop.headers,
      redirect: 'manual',
      signal,
      ...(hop.body === undefined ? {} : { body: bodyOf(hop.body) }),
    })
    if (!isRedirect(response.status) || request.accept?.includes(response.status)) return { response, last: hop.url }
    await response.body?.cancel().catch(() => undefined)
    if (hops >= MAX_HOPS) {
      throw new WireError('REDIRECT_REFUSED', `${request.service}: more than ${MAX_HOPS} redirects`, {
        status: response.status,
      })
    }
    hop = nextHop(request, hop, response.status, response.headers.get('location'))
  }
}

function headersOf(request: HttpRequest, userAgent: string): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept: '*/*',
    // The platform's fetch takes a cut gzip stream for a whole one (case N07), and sees no cut in what is not compressed.
    'accept-encoding': 'identity',
  }
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    if (!isFieldValue(value)) {
      // The platform's own message quotes the value, which may be a token.
      throw new WireError(
        'BAD_CONFIG',
        `${request.service}: header ${name}: holds a character that no header can carry`,
        {
          remedy: 'check the token or text for line ends and characters beyond ASCII',
        },
      )
    }
    headers[name.toLowerCase()] = value
  }
  return headers
}

/** Whether a text can be a header's value (RFC 9110, section 5.5); white space around it does no harm. */
function isFieldValue(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text.trim())
}

/** The platform's fetch takes no Buffer whose memory may be shared; a view of a plain one it does. */
function bodyOf(body: string | Uint8Array): string | Uint8Array<ArrayBuffer> {
  return typeof body === 'string' ? body : new Uint8Array(body)
}
