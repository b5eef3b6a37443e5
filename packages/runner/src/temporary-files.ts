import { rmdirSync, rmSync } from 'node:fs'
import type fsPromises from 'node:fs/promises'
import { quickFs } from './quick-fs.ts'

/** A file system that knows what is only half done. */
export interface TrackedFiles {
  readonly fs: typeof fsPromises
  /** Removes files that were made but not yet given their name, and fresh folders that are still empty. */
  removeUnfinished(): void
}

/**
 * The file system, watched: a file that is opened as a new one counts as unfinished until it is renamed or removed. A
 * job that is cancelled in between leaves nothing behind (case K06).
 */
export function trackUnfinished(fs: typeof fsPromises = quickFs): TrackedFiles {
  const files = new Set<string>()
  const folders = new Set<string>()
  const open: typeof fs.open = async (path, flags, mode) => {
    if (typeof flags === 'string' && flags.includes('x')) files.add(String(path))
    return fs.open(path, flags, mode)
  }
  const rename: typeof fs.rename = async (from, to) => {
    await fs.rename(from, to)
    files.delete(String(from))
  }
  const rm: typeof fs.rm = async (path, options) => {
    await fs.rm(path, options)
    files.delete(String(path))
  }
  const mkdtemp = (async (prefix: string) => {
    const folder = await fs.mkdtemp(prefix)
    folders.add(folder)
    return folder
  }) as typeof fs.mkdtemp
  return {
    fs: Object.assign(Object.create(fs), { open, rename, rm, mkdtemp }),
    removeUnfinished: () => {
      for (const path of files) rmSync(path, { force: true })
      for (const folder of folders) removeIfEmpty(folder)
    },
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Not empty: something finished is in it.
  }
}
