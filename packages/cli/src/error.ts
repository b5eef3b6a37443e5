/** What is at fault in how `slsa` was called. */
export type CliErrorCode =
  | 'COMMAND' // no such command
  | 'OPTION' // an option that is not known, or that lacks its value or has a wrong one
  | 'ARGUMENT' // too many, too few, or not what they must be
  | 'OUTPUT' // the file of `--output` cannot be written
  | 'OFFLINE' // something would have used the network
  | 'WORKFLOW' // a workflow file cannot be read, or must not be written

/** The error class of the command line: always the caller's input (exit code 2). */
export class CliError extends Error {
  readonly code: CliErrorCode
  readonly remedy: string | undefined

  constructor(
    code: CliErrorCode,
    message: string,
    details: { readonly remedy?: string; readonly cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'CliError'
    this.code = code
    this.remedy = details.remedy
  }
}
