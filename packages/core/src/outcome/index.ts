export type { CoreErrorCode } from './codes.ts'
export {
  badInput,
  CoreError,
  describeFailure,
  type ErrorDetails,
  type FailureReport,
  refused,
  undecided,
} from './error.ts'
export { type Basis, EXIT_CODE, type Failure, type Outcome } from './outcome.ts'
export { SUITE_VERSION } from './version.ts'
