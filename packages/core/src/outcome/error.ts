import { OciError } from '@slsa-actions/oci'
import { Pkcs11Error } from '@slsa-actions/pkcs11'
import { WireError, type WireErrorCode } from '@slsa-actions/wire'
import { AttestationError } from 'in-toto-attestation'
import type { CoreErrorCode } from './codes.ts'
import type { Failure } from './outcome.ts'

/** What else an error can say: how to mend it, and what lay beneath. */
export interface ErrorDetails {
  readonly remedy?: string
  readonly cause?: unknown
}

/** The one error class of core: an outcome, a stable code, a message that names the thing at fault, a remedy. */
export class CoreError extends Error {
  readonly outcome: Failure
  readonly code: CoreErrorCode
  readonly remedy: string | undefined

  constructor(outcome: Failure, code: CoreErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'CoreError'
    this.outcome = outcome
    this.code = code
    this.remedy = details.remedy
  }
}

/** V1: definitely not what was demanded. */
export function refused(code: CoreErrorCode, message: string, details?: ErrorDetails): CoreError {
  return new CoreError('refused', code, message, details)
}

/** V2: the caller's input, configuration or machine is at fault. */
export function badInput(code: CoreErrorCode, message: string, details?: ErrorDetails): CoreError {
  return new CoreError('bad-input', code, message, details)
}

/** V3: it could not be decided: network, service, time. */
export function undecided(code: CoreErrorCode, message: string, details?: ErrorDetails): CoreError {
  return new CoreError('undecided', code, message, details)
}

/** A failure as it is shown to people and written into the result file. */
export interface FailureReport {
  readonly outcome: Failure
  readonly code: string
  readonly message: string
  readonly remedy?: string
}

/** Codes of {@link WireError} that speak about what the caller handed in, not about a service. */
const CALLERS_FAULT: ReadonlySet<WireErrorCode> = new Set<WireErrorCode>([
  'BAD_CONFIG',
  'BASE64',
  'JSON_BOM',
  'JSON_DUPLICATE_KEY',
  'JSON_FORBIDDEN_KEY',
  'JSON_NOT_UTF8',
  'JSON_NUMBER',
  'JSON_SYNTAX',
  'JSON_TOO_DEEP',
  'JSON_TOO_LARGE',
  'JSON_TYPE',
  'URL_REFUSED',
])

/**
 * The outcome, code and words for any thrown value. A file that the machine does not give is bad input, `FILE`; what else
 * is not one of our errors is a defect: undecided, `INTERNAL`.
 */
export function describeFailure(error: unknown): FailureReport {
  if (error instanceof CoreError) return report(error.outcome, error.code, error.message, error.remedy)
  if (error instanceof WireError) {
    return report(CALLERS_FAULT.has(error.code) ? 'bad-input' : 'undecided', error.code, error.message, error.remedy)
  }
  if (error instanceof OciError || error instanceof Pkcs11Error) {
    return report(error.outcome, error.code, error.message, error.remedy)
  }
  if (error instanceof AttestationError) return report('bad-input', error.code, error.message, error.remedy)
  if (isFileError(error)) {
    return report('bad-input', 'FILE', error.message, 'check that it exists, and the rights and the room on its disk')
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return report(
    'undecided',
    'INTERNAL',
    message,
    'this is a defect of slsa-actions: please report it with this message',
  )
}

/** An error of a file system call, which has a path; one of the network has none. */
function isFileError(error: unknown): error is Error {
  if (typeof error !== 'object' || error === null || !('message' in error)) return false
  return 'syscall' in error && 'path' in error && typeof error.path === 'string' && !('address' in error)
}

function report(outcome: Failure, code: string, message: string, remedy: string | undefined): FailureReport {
  return remedy === undefined ? { outcome, code, message } : { outcome, code, message, remedy }
}
