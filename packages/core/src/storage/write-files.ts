import { randomBytes } from 'node:crypto'
import type nodeFs from 'node:fs'
import { dirname, join } from 'node:path'
import { mapLimit } from '@slsa-actions/wire'
import { assertRegular, type StorageFs, unwritable, writeFileSafely } from './write-safely.ts'

/** A file to write. */
export interface NewFile {
  readonly path: string
  readonly data: string | Uint8Array
}

/** The calls of `node:fs` that wait. */
export type WaitingFs = Pick<
  typeof nodeFs,
  'closeSync' | 'lstatSync' | 'mkdirSync' | 'openSync' | 'renameSync' | 'rmSync' | 'writeFileSync'
>

/** Files that are written at once where each waits for the disk. */
const AT_ONCE = 8
/** Milliseconds that a file may take on the average while this thread waits for it; the first few may take longer. */
const AT_HAND_MS = 1
const FIRST_FEW = 20

/**
 * Writes many files, each as {@link writeFileSafely} does. A disk that answers at once is waited for: to hand each call to
 * the pool of threads takes three times as long as the call. For one that does not, several are written at the same time.
 *
 * @param waiting undefined: nothing is waited for
 * @param written is told the index of each file that is there
 * @throws CoreError as {@link writeFileSafely}, after the first that failed; those before it are there
 */
export async function writeFilesSafely(
  files: readonly NewFile[],
  fs: StorageFs,
  waiting: WaitingFs | undefined,
  written: (index: number) => void = () => undefined,
): Promise<void> {
  let next = 0
  if (waiting !== undefined) {
    const folders = new Set<string>()
    const started = performance.now()
    for (const file of files) {
      writeAtOnce(file, waiting, folders)
      written(next)
      next += 1
      if (performance.now() - started > AT_HAND_MS * (FIRST_FEW + next)) break
    }
  }
  const first = next
  await mapLimit(files.slice(first), AT_ONCE, async ({ path, data }, index) => {
    await writeFileSafely(path, data, fs)
    written(first + index)
  })
}

/** @param made folders that are there */
function writeAtOnce({ path, data }: NewFile, fs: WaitingFs, made: Set<string>): void {
  const found = fs.lstatSync(path, { throwIfNoEntry: false })
  if (found !== undefined) assertRegular(path, found)
  const folder = dirname(path)
  const temporary = join(folder, `.slsa-${randomBytes(8).toString('hex')}.tmp`)
  try {
    if (!made.has(folder)) fs.mkdirSync(folder, { recursive: true })
    made.add(folder)
    const file = fs.openSync(temporary, 'wx', 0o644)
    try {
      fs.writeFileSync(file, data)
    } finally {
      fs.closeSync(file)
    }
    fs.renameSync(temporary, path)
  } catch (cause) {
    try {
      fs.rmSync(temporary, { force: true })
    } catch {
      // What kept it from being written keeps it from being removed, too.
    }
    throw unwritable(path, cause)
  }
}
