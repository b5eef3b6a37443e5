import { randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import type fsPromises from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { badInput, type CoreError } from '../outcome/index.ts'
import { printable } from '../subject/index.ts'

/** The part of `node:fs/promises` that storage uses. */
export type StorageFs = Pick<
  typeof fsPromises,
  'appendFile' | 'lstat' | 'mkdir' | 'mkdtemp' | 'open' | 'opendir' | 'realpath' | 'rename' | 'rm'
>

/**
 * Writes a file so that readers see the whole of it or nothing: to a temporary name beside it, then renamed. The folder
 * is made if it is missing. An existing regular file is replaced; a symbolic link or a folder in its place is refused.
 *
 * @throws CoreError bad-input `OUTPUT_PATH` (not a regular file), `OUTPUT_WRITE` (disk full, read-only, no permission)
 */
export async function writeFileSafely(path: string, data: string | Uint8Array, fs: StorageFs): Promise<void> {
  await assertReplaceable(path, fs)
  // Short, since the name itself may have all the bytes that a name may have.
  const temporary = join(dirname(path), `.slsa-${randomBytes(8).toString('hex')}.tmp`)
  try {
    await fs.mkdir(dirname(path), { recursive: true })
    // 'wx' is O_EXCL: it never follows a link that somebody else put under the temporary name.
    const file = await fs.open(temporary, 'wx', 0o644)
    try {
      await file.writeFile(data)
    } finally {
      await file.close()
    }
    await fs.rename(temporary, path)
  } catch (cause) {
    await fs.rm(temporary, { force: true }).catch(() => undefined)
    throw unwritable(path, cause)
  }
}

/** Refuses a path at which something lies that is not a regular file. @throws CoreError bad-input `OUTPUT_PATH` */
export async function assertReplaceable(path: string, fs: Pick<StorageFs, 'lstat'>): Promise<void> {
  const found = await fs.lstat(path).catch(() => undefined)
  if (found !== undefined) assertRegular(path, found)
}

/** The same for what was found at the path. @throws CoreError bad-input `OUTPUT_PATH` */
export function assertRegular(path: string, found: Stats): void {
  if (found.isFile()) return
  const kind = found.isSymbolicLink() ? 'a symbolic link' : found.isDirectory() ? 'a folder' : 'not a regular file'
  throw badInput('OUTPUT_PATH', `${printable(path)}: is ${kind}, and is not overwritten`, {
    remedy: 'remove it or choose another path',
  })
}

/** The error for a file that could not be written. */
export function unwritable(path: string, cause: unknown): CoreError {
  return badInput('OUTPUT_WRITE', `${printable(path)}: cannot be written: ${reasonOf(cause)}`, {
    remedy: 'nothing was left behind; give a folder that exists, is writable and has room',
    cause,
  })
}

const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EROFS', 'the file system is read-only'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'not permitted'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['EEXIST', 'a part of the path is not a folder'],
  ['ENAMETOOLONG', 'the name is too long for this file system'],
  ['EISDIR', 'it is a folder'],
  ['ENOENT', 'no such file or folder'],
  ['ELOOP', 'its links lead in a circle'],
])

/** Words for the errors of a file system; its own message otherwise. */
export function reasonOf(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return String(cause)
  const known = 'code' in cause ? REASONS.get(cause.code) : undefined
  return known ?? ('message' in cause ? String(cause.message) : String(cause))
}
