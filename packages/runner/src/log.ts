import * as core from '@actions/core'
import { printable } from './printable.ts'

/** A place in a file of the workspace; line and column from 1. */
export interface FilePlace {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The step's log and its annotations. Every text is made harmless first. */
export interface RunnerLog {
  info(line: string): void
  /** Shown when the job runs with debug logging. */
  debug(line: string): void
  /** An annotation that tells something good to know. */
  notice(title: string, message: string): void
  /** The annotation of a failure, at a line of a file of the workspace if there is one; the step will fail. */
  failure(title: string, message: string, at?: FilePlace): void
}

/** A log for this step. */
export function createLog(): RunnerLog {
  return {
    info: (line) => core.info(printable(line)),
    debug: (line) => core.debug(printable(line)),
    notice: (title, message) => core.notice(printable(message), { title: printable(title) }),
    failure: (title, message, at) =>
      core.error(printable(message), {
        title: printable(title),
        ...(at === undefined ? {} : { file: printable(at.file), startLine: at.line, startColumn: at.column }),
      }),
  }
}
