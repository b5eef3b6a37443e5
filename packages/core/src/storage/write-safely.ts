import { randomBytes } from 'node:crypto'
import type fsPromises from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { badInput } from '../outcome/index.ts'

/** The part of `node:fs/promises` that storage uses. */
export type StorageFs = Pick<
  typeof fsPromises,
  'appendFile' | 'lstat' | 'mkdir' | 'mkdtemp' | 'open' | 'readdir' | 'readFile' | 'rename' | 'rm'
>

/**
 * Writes a file so that readers see the whole of it or nothing: to a temporary name beside it, then renamed. The folder
 * is made if it is missing. An existing regular file is replaced; a symbolic link or a folder in its place is refused.
 *
 * @throws CoreError bad-input `OUTPUT_PATH` (not a regular file), `OUTPUT_WRITE` (disk full, read-only, no permission)
 */
export async function writeFileSafely(path: string, data: string | Uint8Array, fs: StorageFs): Promise<void> {
  await assertReplaceable(path, fs)
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`)
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
    throw badInput('OUTPUT_WRITE', `${path}: cannot be written: ${reasonOf(cause)}`, {
      remedy: 'nothing was left behind; give a folder that exists, is writable and has room',
      cause,
    })
  }
}

async function assertReplaceable(path: string, fs: StorageFs): Promise<void> {
  const found = await fs.lstat(path).catch(() => undefined)
  if (found === undefined || found.isFile()) return
  const kind = found.isSymbolicLink() ? 'a symbolic link' : found.isDirectory() ? 'a folder' : 'not a regular file'
  throw badInput('OUTPUT_PATH', `${path}: is ${kind}, and is not overwritten`, {
    remedy: 'remove it or choose another path',
  })
}

/** Words for the errors of a file system; its own message otherwise. */
export function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const code = 'code' in cause ? String(cause.code) : ''
  const words: Readonly<Record<string, string>> = {
    ENOSPC: 'the disk is full',
    EROFS: 'the file system is read-only',
    EACCES: 'permission denied',
    EPERM: 'not permitted',
    ENOTDIR: 'a part of the path is not a folder',
    ENAMETOOLONG: 'the name is too long for this file system',
    EISDIR: 'it is a folder',
    ENOENT: 'no such file or folder',
  }
  return words[code] ?? cause.message
}
