/** Which part of an attestation is wrong. */
export type AttestationErrorCode = 'ENVELOPE' | 'PREDICATE' | 'SBOM' | 'STATEMENT' | 'SUBJECT'

/** The one error class of this package; `path` leads to the field at fault, such as `predicate.runDetails.builder.id`. */
export class AttestationError extends Error {
  readonly code: AttestationErrorCode
  readonly path: string
  readonly remedy: string | undefined

  constructor(code: AttestationErrorCode, path: string, problem: string, details: { remedy?: string; cause?: unknown } = {}) {
    super(`${path}: ${problem}`, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'AttestationError'
    this.code = code
    this.path = path
    this.remedy = details.remedy
  }
}
