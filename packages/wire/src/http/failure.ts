import { WireError, type WireErrorCode } from '../error.ts'

/** The failure of a try as one of our errors: which kind it is, told from the code that the platform gives it. */
export function failureOf(error: unknown, what: string, timeoutMs: number): WireError {
  if (error instanceof WireError) return error
  const code = codeOf(error)
  if (code === 'TimeoutError' || code === 'AbortError' || code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') {
    return new WireError('TIMEOUT', `${what}: no complete answer within ${Math.round(timeoutMs / 1000)} s`, {
      cause: error,
    })
  }
  const kind = kindOf(code)
  return new WireError(kind, `${what}: ${WORDS[kind] ?? 'failed'} (${code})`, {
    ...(REMEDIES[kind] === undefined ? {} : { remedy: REMEDIES[kind] }),
    cause: error,
  })
}

const WORDS: Partial<Record<WireErrorCode, string>> = {
  TLS: 'the certificate of the server is not trusted',
  CONNECT: 'cannot be reached',
  TRUNCATED: 'the answer ended before its end',
  HEADER: 'the headers of the answer are too large',
  PROXY: 'the proxy refused',
}

const REMEDIES: Partial<Record<WireErrorCode, string>> = {
  TLS: 'if the service uses a private CA, give its certificate as `ca-file`',
  CONNECT: 'check the network of the runner, and `HTTPS_PROXY` if it needs a proxy',
  PROXY: 'check `HTTPS_PROXY` and its user and password',
}

function kindOf(code: string): WireErrorCode {
  if (/CERT|SELF_SIGNED|TLS|SSL|ALTNAME|ISSUER/.test(code)) return 'TLS'
  if (/HEADERS_OVERFLOW|HPE_HEADER/.test(code)) return 'HEADER'
  if (/PROXY|UND_ERR_ABORTED/.test(code)) return 'PROXY'
  if (/^Z_|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH|ERR_STREAM_PREMATURE_CLOSE|terminated|HPE_/.test(code))
    return 'TRUNCATED'
  return 'CONNECT'
}

/** The most telling code of an error and what lies beneath it: the innermost one that the platform gave. */
function codeOf(error: unknown): string {
  let found = 'network error'
  let inner: unknown = error
  for (let depth = 0; depth < 6 && inner instanceof Error; depth += 1) {
    if ('code' in inner && typeof inner.code === 'string') found = inner.code
    else if (inner.name === 'TimeoutError' || inner.name === 'AbortError') found = inner.name
    else if (inner.message === 'terminated' && found === 'network error') found = 'terminated'
    inner = inner instanceof AggregateError ? inner.errors[0] : inner.cause
  }
  return found
}
