import type nodeFs from 'node:fs'
import { constants } from 'node:fs'
import type fsPromises from 'node:fs/promises'
import type { CoreError } from '../outcome/index.ts'
import { contentOf, type ReadFailure, readLimited } from './read-limited.ts'

/** The calls of `node:fs` that wait, as far as reading takes them. */
export type WaitingReads = Pick<typeof nodeFs, 'closeSync' | 'fstatSync' | 'openSync' | 'readSync'>

/** Milliseconds that a file may take on the average while the thread waits for it; the first few may take longer. */
const AT_HAND_MS = 1
const FIRST_FEW = 20

/**
 * Reads many files, each as {@link readLimited} does. A disk that answers at once is waited for: to hand each call to the
 * pool of threads takes several times as long as the call. One that does not is asked for several at the same time, by a
 * caller that asks so.
 *
 * @param waiting undefined: nothing is waited for
 * @param fail makes the error to throw
 */
export function smallFileReader(
  maxBytes: number,
  fs: Pick<typeof fsPromises, 'open'>,
  waiting: WaitingReads | undefined,
  fail: (path: string, failure: ReadFailure) => CoreError,
): (path: string) => Promise<Buffer> {
  let waited = 0
  let count = 0
  return async (path) => {
    if (waiting === undefined || waited > AT_HAND_MS * (FIRST_FEW + count)) {
      return readLimited(path, maxBytes, fs, (failure) => fail(path, failure))
    }
    const started = performance.now()
    try {
      return readAtOnce(path, maxBytes, waiting, (failure) => fail(path, failure))
    } finally {
      waited += performance.now() - started
      count += 1
    }
  }
}

function readAtOnce(
  path: string,
  maxBytes: number,
  fs: WaitingReads,
  fail: (failure: ReadFailure) => CoreError,
): Buffer {
  const tried = <T>(call: () => T): T => {
    try {
      return call()
    } catch (cause) {
      throw fail({ reason: 'unreadable', problem: 'cannot be read', cause })
    }
  }
  const file = tried(() => fs.openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)))
  try {
    const content = contentOf(
      tried(() => fs.fstatSync(file)),
      maxBytes,
      fail,
    )
    for (;;) {
      const buffer = content.room()
      const bytesRead = tried(() => fs.readSync(file, buffer, 0, buffer.byteLength, null))
      const whole = content.add(buffer.subarray(0, bytesRead))
      if (whole !== undefined) return whole
    }
  } finally {
    fs.closeSync(file)
  }
}
