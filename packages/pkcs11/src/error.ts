/** What went wrong with a token. The README of this package says what each code means. */
export type Pkcs11ErrorCode =
  | 'CERTIFICATE'
  | 'CLOSED'
  | 'KEY_AMBIGUOUS'
  | 'KEY_EXISTS'
  | 'KEY_NOT_FOUND'
  | 'KEY_UNSUPPORTED'
  | 'MODULE_CRASHED'
  | 'MODULE_ERROR'
  | 'MODULE_LOAD'
  | 'MODULE_NOT_FOUND'
  | 'MODULE_START_TIMEOUT'
  | 'MODULE_TIMEOUT'
  | 'PIN_FINAL_TRY'
  | 'PIN_INCORRECT'
  | 'PIN_LOCKED'
  | 'PIN_MISSING'
  | 'PIN_SOURCE'
  | 'PLATFORM'
  | 'SCHEME'
  | 'SESSION_LOST'
  | 'SIGNATURE_WRONG'
  | 'TOKEN_AMBIGUOUS'
  | 'TOKEN_NOT_FOUND'
  | 'URI'

/** What a failure means for a verdict: see {@link Pkcs11Error.outcome}. */
export type Pkcs11Outcome = 'refused' | 'bad-input' | 'undecided'

/** Codes that are not the caller's fault; every other one is bad input. */
const OUTCOMES: Readonly<Partial<Record<Pkcs11ErrorCode, Pkcs11Outcome>>> = {
  CLOSED: 'undecided',
  MODULE_CRASHED: 'undecided',
  MODULE_ERROR: 'undecided',
  MODULE_TIMEOUT: 'undecided',
  SESSION_LOST: 'undecided',
  SIGNATURE_WRONG: 'refused',
}

/** What else a {@link Pkcs11Error} can carry. */
export interface Pkcs11ErrorDetails {
  readonly remedy?: string
  readonly cause?: unknown
}

/** The one error class of this package. Messages name the module, token or object, never a PIN. */
export class Pkcs11Error extends Error {
  readonly code: Pkcs11ErrorCode
  readonly remedy: string | undefined
  /** `refused`: what came out is wrong; `bad-input`: the caller can mend it; `undecided`: module, token or reader failed. */
  readonly outcome: Pkcs11Outcome

  constructor(code: Pkcs11ErrorCode, message: string, details: Pkcs11ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'Pkcs11Error'
    this.code = code
    this.remedy = details.remedy
    this.outcome = OUTCOMES[code] ?? 'bad-input'
  }
}
