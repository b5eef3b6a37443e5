/** What is at fault; the README of this package says what each code means. */
export type AttestationErrorCode = 'ENVELOPE' | 'PREDICATE' | 'SBOM' | 'STATEMENT' | 'SUBJECT'

/** What else an {@link AttestationError} can say. */
export interface AttestationErrorDetails {
  readonly remedy?: string
  readonly cause?: unknown
}

/** The one error class of this package. The message begins with the document and the path that are at fault. */
export class AttestationError extends Error {
  readonly code: AttestationErrorCode
  /** For example `predicate.buildDefinition.buildType`; empty for the whole document. */
  readonly path: string
  readonly remedy: string | undefined

  constructor(code: AttestationErrorCode, path: string, message: string, details: AttestationErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'AttestationError'
    this.code = code
    this.path = path
    this.remedy = details.remedy
  }
}
