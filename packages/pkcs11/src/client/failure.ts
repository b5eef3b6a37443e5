import { CKR, nameOfReturnValue } from '../abi/constants.ts'
import { Pkcs11Error } from '../error.ts'
import type { Failure } from '../protocol.ts'
import { escaped } from './noise.ts'

const LOST: ReadonlySet<number> = new Set([
  CKR.deviceError,
  CKR.deviceRemoved,
  CKR.keyHandleInvalid,
  CKR.objectHandleInvalid,
  CKR.sessionClosed,
  CKR.sessionHandleInvalid,
  CKR.tokenNotPresent,
  CKR.tokenNotRecognized,
  CKR.userNotLoggedIn,
])

/** A failure that the host reported, before it is known what it means where it happened. */
export class HostError extends Pkcs11Error {
  readonly failure: Failure

  constructor(module: string, failure: Failure) {
    super('MODULE_ERROR', messageOf(module, failure), {
      remedy: 'look for the return value in the documentation of the module; is the token plugged in and initialised?',
    })
    this.failure = failure
  }
}

/** Whether a session, and not the request, came to an end. */
export function isSessionLost(error: unknown): boolean {
  return error instanceof HostError && error.failure.value !== undefined && LOST.has(error.failure.value)
}

/** Whether it was a login that failed: of keys that want the PIN each time it happens while signing. */
export function isLoginFailure(error: unknown): error is HostError {
  return error instanceof HostError && error.failure.call === 'C_Login' && !isSessionLost(error)
}

/** What a failed login means. It was tried once; nobody tries it again. */
export function loginError(error: HostError, token: string): Pkcs11Error {
  const details = { cause: error }
  switch (error.failure.value) {
    case CKR.pinIncorrect:
    case CKR.pinInvalid:
    case CKR.pinLenRange:
      return new Pkcs11Error('PIN_INCORRECT', `${token}: the PIN is wrong (${error.message})`, {
        ...details,
        remedy:
          'correct the secret before you run again: it was tried once, and a token locks itself after a few wrong tries',
      })
    case CKR.pinLocked:
      return locked(token, error)
    case CKR.pinExpired:
    case CKR.userPinNotInitialized:
      return new Pkcs11Error('PIN_LOCKED', `${token}: the PIN must be set anew (${error.message})`, {
        ...details,
        remedy: 'set the user PIN with the tool of the token',
      })
    default:
      return error
  }
}

/** A token that takes no PIN any more. */
export function locked(token: string, cause?: unknown): Pkcs11Error {
  return new Pkcs11Error('PIN_LOCKED', `${token}: the user PIN is locked after too many wrong tries`, {
    cause,
    remedy: 'unlock it with the security officer’s PIN (or PUK) and the tool of the token',
  })
}

function messageOf(module: string, { call, value, words }: Failure): string {
  if (call !== undefined && value !== undefined) return `${module}: ${call} answered ${nameOfReturnValue(value)}`
  return `${module}: ${escaped(words ?? 'no reason given')}`
}
