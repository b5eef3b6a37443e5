import type { Failure } from '@slsa-actions/core/outcome'
import { failureOf } from '../failure.ts'

/** What came out of one check. */
export interface Check {
  readonly id: string
  readonly status: 'pass' | 'warn' | 'fail'
  /** What was found. */
  readonly detail: string
  /** What to do, unless all is well. */
  readonly remedy?: string
  /** Of a check that failed: whose fault it is. */
  readonly outcome?: Failure
}

export const pass = (id: string, detail: string): Check => ({ id, status: 'pass', detail })
export const warn = (id: string, detail: string, remedy: string): Check => ({ id, status: 'warn', detail, remedy })
export const fail = (id: string, detail: string, remedy: string, outcome: Failure = 'bad-input'): Check => ({
  id,
  status: 'fail',
  detail,
  remedy,
  outcome,
})

/** The check that something does, or the failure that it ends with. */
export async function checked(id: string, look: () => Promise<Check>): Promise<Check> {
  try {
    return await look()
  } catch (error) {
    const { message, remedy = 'read the message', code, outcome } = failureOf(error)
    return fail(id, `${message} (${code})`, remedy, outcome)
  }
}
