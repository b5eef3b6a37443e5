import { WireError } from '../error.ts'
import { parseJson } from '../json/parse.ts'
import type { JsonLimits, JsonValue } from '../json/types.ts'
import { readBody, readStart } from './read-body.ts'
import { isPassingStatus } from './retry.ts'
import type { HttpRequest, HttpResponse } from './types.ts'
import { shownUrl } from './url.ts'

const DEFAULT_MAX_BYTES = 8 * 1024 * 1024
const MAX_ERROR_BODY = 64 * 1024

/**
 * The reply, read to its end, if its status is an answer to this request.
 *
 * @param what names service, method and URL in errors
 * @throws WireError `STATUS`, `PROXY`, `TOO_LARGE`; what the platform throws when the body breaks off
 */
export async function readReply(
  request: HttpRequest,
  response: Response,
  url: URL,
  what: string,
): Promise<HttpResponse> {
  const { status, headers } = response
  const isSuccess = status >= 200 && status < 300
  const isAnswer = request.accept?.includes(status) ?? isSuccess
  const isPassing = !isSuccess && (isPassingStatus(status) || (request.retryOn?.(status, headers) ?? false))
  if (isAnswer && !isPassing) {
    const body = await readBody(response, request.maxBytes ?? DEFAULT_MAX_BYTES, what)
    return replyOf(`${request.service}: the answer of ${shownUrl(url)}`, status, headers, url, body)
  }
  const body = await readStart(response, MAX_ERROR_BODY)
  if (status === 407) {
    throw new WireError('PROXY', `${what}: the proxy asks for a user and a password (407)`, {
      status,
      headers,
      remedy: 'check `HTTP_PROXY` and `HTTPS_PROXY`',
    })
  }
  throw new WireError('STATUS', `${what}: answered ${status}`, { status, headers, body })
}

function replyOf(what: string, status: number, headers: Headers, url: URL, body: Buffer): HttpResponse {
  return {
    status,
    headers,
    url: url.href,
    body,
    text: () => decodeReply(body, what),
    json: (limits = {}) => parseReply(body, what, limits),
  }
}

function decodeReply(body: Buffer, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch (cause) {
    throw new WireError('REPLY', `${what} is not text`, { cause })
  }
}

function parseReply(body: Buffer, what: string, limits: Partial<JsonLimits>): JsonValue {
  try {
    return parseJson(body, { what, maxBytes: Math.max(1, body.byteLength), ...limits })
  } catch (cause) {
    if (/^\s*</.test(body.subarray(0, 200).toString('latin1'))) {
      throw new WireError('REPLY', `${what} is a web page, not JSON`, {
        remedy: 'a proxy or a login page may stand between: let it pass this host unchanged',
        cause,
      })
    }
    throw new WireError('REPLY', cause instanceof Error ? cause.message : what, { cause })
  }
}
