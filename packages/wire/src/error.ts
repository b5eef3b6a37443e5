/** What went wrong on the wire. The README of this package says what each code means. */
export type WireErrorCode =
  | 'BAD_CONFIG'
  | 'BASE64'
  | 'BUDGET_EXCEEDED'
  | 'CONNECT'
  | 'HEADER'
  | 'JSON_BOM'
  | 'JSON_DUPLICATE_KEY'
  | 'JSON_FORBIDDEN_KEY'
  | 'JSON_NOT_UTF8'
  | 'JSON_NUMBER'
  | 'JSON_SYNTAX'
  | 'JSON_TOO_DEEP'
  | 'JSON_TOO_LARGE'
  | 'JSON_TYPE'
  | 'PROXY'
  | 'REDIRECT_REFUSED'
  | 'REPLY'
  | 'STATUS'
  | 'TIMEOUT'
  | 'TLS'
  | 'TOO_LARGE'
  | 'TRUNCATED'
  | 'URL_REFUSED'

/** What else a {@link WireError} can carry. */
export interface WireErrorDetails {
  readonly remedy?: string
  readonly cause?: unknown
  /** Status of an HTTP reply. */
  readonly status?: number
  readonly headers?: Headers
  /** Beginning of the body of an error reply, at most 64 KiB. */
  readonly body?: Buffer
}

/**
 * The one error class of this package. Messages name the service or the document, never a secret. What a service sent is
 * there for the code that asked, and not enumerable: who prints or serializes the error does not print a cookie or an
 * echoed token along.
 */
export class WireError extends Error {
  readonly code: WireErrorCode
  readonly remedy: string | undefined
  readonly status: number | undefined
  declare readonly headers: Headers | undefined
  declare readonly body: Buffer | undefined

  constructor(code: WireErrorCode, message: string, details: WireErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'WireError'
    this.code = code
    this.remedy = details.remedy
    this.status = details.status
    Object.defineProperty(this, 'headers', { value: details.headers })
    Object.defineProperty(this, 'body', { value: details.body })
  }
}
