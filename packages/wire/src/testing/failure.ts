import { WireError } from '../error.ts'

/** The error that the work ends with. @throws Error when it succeeds, or fails with another kind of error */
export async function wireErrorOf(work: Promise<unknown>): Promise<WireError> {
  const error = await work.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  )
  if (error instanceof WireError) return error
  throw error
}
