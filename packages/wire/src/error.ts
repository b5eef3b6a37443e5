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

/** The one error class of this package. Messages name the service or the document, never a secret. */
export class WireError extends Error {
  readonly code: WireErrorCode
  readonly remedy: string | undefined
  readonly status: number | undefined
  readonly headers: Headers | undefined
  readonly body: Buffer | undefined

  constructor(code: WireErrorCode, message: string, details: WireErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'WireError'
    this.code = code
    this.remedy = details.remedy
    this.status = details.status
    this.headers = details.headers
    this.body = details.body
  }
}
