/** What went wrong on the machine that the job runs on. Each of them is the caller's to mend (outcome bad-input). */
export type RunnerErrorCode =
  | 'ID_TOKEN' // the runner gives no usable ID token
  | 'INPUT' // an input or a variable of the runner has a wrong value
  | 'OUTPUT_WRITE' // a file of the step cannot be written

/** The one error class of this package. Messages name the input or variable, never a secret. */
export class RunnerError extends Error {
  readonly code: RunnerErrorCode
  readonly remedy: string | undefined

  constructor(code: RunnerErrorCode, message: string, details: { remedy?: string; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'RunnerError'
    this.code = code
    this.remedy = details.remedy
  }
}
