import { badInput, CoreError, describeFailure, type FailureReport } from '@slsa-actions/core/outcome'
import { RunnerError } from '@slsa-actions/runner'

/** An error of the runner as one of core's, so that a flow knows its outcome; any other stays what it is. */
export function asCoreError(error: unknown): unknown {
  if (!(error instanceof RunnerError) || error instanceof CoreError) return error
  return badInput(error.code, error.message, {
    ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
    cause: error,
  })
}

/** Outcome, code and words for anything that was thrown. */
export function failureOf(error: unknown): FailureReport {
  return describeFailure(asCoreError(error))
}
