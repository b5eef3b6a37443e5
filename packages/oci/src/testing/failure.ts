import { WireError } from '@slsa-actions/wire'
import { OciError } from '../index.ts'

/** What a piece of work ends with: `refused CONTENT_DIGEST`, `wire CONNECT`; `done` when it does not fail. */
export async function endOf(work: Promise<unknown> | (() => unknown)): Promise<string> {
  const error = await errorOf(work)
  if (error === undefined) return 'done'
  return error instanceof OciError ? `${error.outcome} ${error.code}` : `wire ${error.code}`
}

/** The error of ours that a piece of work ends with. */
export async function errorOf(work: Promise<unknown> | (() => unknown)): Promise<OciError | WireError | undefined> {
  try {
    await (typeof work === 'function' ? work() : work)
    return undefined
  } catch (error) {
    if (error instanceof OciError || error instanceof WireError) return error
    throw error
  }
}
