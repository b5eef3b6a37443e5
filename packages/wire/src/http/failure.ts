import { WireError, type WireErrorCode } from '../error.ts'

/** A kind of failure: the platform's codes that tell it, and what it means to people. The first that matches counts. */
interface Kind {
  readonly codes: RegExp
  readonly code: WireErrorCode
  readonly words: string
  readonly remedy?: string
}

const KINDS: readonly Kind[] = [
  {
    codes: /^UND_ERR_(?:PRX_CONN|ABORTED)$/,
    code: 'PROXY',
    words: 'the proxy opened no way to it',
    remedy: 'check `HTTPS_PROXY`, and whether the proxy lets this host pass',
  },
  {
    codes: /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/,
    code: 'TLS',
    words: 'the certificate of the server is not valid at this time',
    remedy: 'check the clock of the runner; if it is right, the service must renew its certificate',
  },
  {
    codes: /ALTNAME|HOSTNAME_MISMATCH/,
    code: 'TLS',
    words: 'the certificate of the server is for another host',
    remedy: 'check the URL, and what stands between the runner and the service',
  },
  {
    codes: /^ERR_SSL_|^EPROTO$/,
    code: 'TLS',
    words: 'no TLS connection came about',
    remedy: 'the service must speak TLS 1.2 or newer on this port',
  },
  {
    codes: /CERT|ISSUER|SIGNATURE|^UNABLE_TO_|^INVALID_|_TOO_(?:SMALL|WEAK)$|^ERR_TLS_|^UND_ERR_PRX_TLS$/,
    code: 'TLS',
    words: 'the certificate of the server is not trusted',
    remedy: 'if the service uses a private CA, give its certificate as `ca-file`',
  },
  { codes: /HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW/, code: 'HEADER', words: 'the headers of the answer are too large' },
  { codes: /^UND_ERR_(?:HEADERS|BODY)_TIMEOUT$/, code: 'TIMEOUT', words: 'no answer came' },
  {
    codes:
      /^Z_|^HPE_|^HTTPParserError$|^ECONNRESET$|^EPIPE$|^UND_ERR_(?:SOCKET|RES_|INFO)|PREMATURE_CLOSE|^terminated$/,
    code: 'TRUNCATED',
    words: 'the answer is damaged or ended before its end',
  },
]

/** What every other code means. */
const UNREACHABLE: Omit<Kind, 'codes'> = {
  code: 'CONNECT',
  words: 'cannot be reached',
  remedy: 'check the network of the runner, and `HTTPS_PROXY` if it needs a proxy',
}

/** The failure of a try as one of our errors: which kind it is, told from the code that the platform gives it. */
export function failureOf(error: unknown, what: string): WireError {
  if (error instanceof WireError) return error
  const { code, proxy, proxyStatus } = traceOf(error)
  const kind = KINDS.find(({ codes }) => codes.test(code)) ?? UNREACHABLE
  const answered = proxyStatus === undefined ? '' : `, it answered ${proxyStatus}`
  const way = proxy === undefined ? '' : `, through the proxy ${proxy}${answered}`
  return new WireError(kind.code, `${what}: ${kind.words} (${code}${way})`, {
    ...(kind.remedy === undefined ? {} : { remedy: kind.remedy }),
    ...(proxyStatus === undefined ? {} : { status: proxyStatus }),
    cause: error,
  })
}

interface Trace {
  /** The innermost code that the platform gave, but for a proxy's own, which says more than what lies beneath. */
  readonly code: string
  readonly proxy: string | undefined
  /** What the proxy answered when it was asked for a tunnel. */
  readonly proxyStatus: number | undefined
}

/** One error of the platform, told by shape: it may come from another realm, where `instanceof` fails. */
interface Shape {
  readonly name?: unknown
  readonly message?: unknown
  readonly code?: unknown
  readonly proxy?: unknown
  readonly errors?: unknown
  readonly cause?: unknown
  /** What the service sent, in an error of the HTTP parser. */
  data?: unknown
}

function traceOf(error: unknown): Trace {
  let code = 'network error'
  let proxy: string | undefined
  let proxyStatus: number | undefined
  for (const shape of chainOf(error)) {
    // Who prints the error prints its causes, and a service may echo what it was sent.
    if (shape.data !== undefined) delete shape.data
    if (typeof shape.proxy === 'string') proxy = shape.proxy
    if (typeof shape.code === 'string' && !code.startsWith('UND_ERR_PRX')) code = shape.code
    else if (code === 'network error') code = codeWithout(shape) ?? code
    const refusal = /^Proxy response \((\d{3})\)/.exec(String(shape.message))
    if (refusal !== null) proxyStatus = Number(refusal[1])
  }
  return { code, proxy, proxyStatus }
}

/** What stands for a code where the platform gave none. */
function codeWithout(shape: Shape): string | undefined {
  if (shape.name === 'HTTPParserError') return shape.name
  return shape.message === 'terminated' ? 'terminated' : undefined
}

/** An error and what lies beneath it; of several attempts to connect the first. */
function chainOf(error: unknown): Shape[] {
  const chain: Shape[] = []
  let inner = error
  while (typeof inner === 'object' && inner !== null && chain.length < 8) {
    const shape: Shape = inner
    chain.push(shape)
    inner = Array.isArray(shape.errors) && shape.errors.length > 0 ? shape.errors[0] : shape.cause
  }
  return chain
}
