import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files of a TUF repository that are kept between runs. */
export interface TufCache {
  /** A file as it was written; undefined when it was never written, or was damaged since. */
  read(name: string): Buffer | undefined
  /** Keeps a file where that is possible. A cache that cannot be written costs requests, no verdict rests on it. */
  write(name: string, bytes: Uint8Array): void
}

const MAX_FILE_BYTES = 17 * 1024 * 1024
const HEAD = /^sha256:([0-9a-f]{64})\n$/
const HEAD_BYTES = 'sha256:'.length + 64 + 1

/**
 * The cache in a folder, which any number of processes may share: each file carries the digest of its content, and takes
 * its place by renaming. The digest finds damage; whether content can be trusted is decided by its signatures, each time.
 */
export function openTufCache(folder: string): TufCache {
  return {
    read: (name) => {
      const bytes = contentOf(join(folder, encodeURIComponent(name)))
      const [, digest] = HEAD.exec(bytes?.subarray(0, HEAD_BYTES).toString('latin1') ?? '') ?? []
      const content = bytes?.subarray(HEAD_BYTES)
      return content !== undefined && digest === digestOf(content) ? content : undefined
    },
    write: (name, bytes) => {
      const path = join(folder, encodeURIComponent(name))
      const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
      try {
        mkdirSync(folder, { recursive: true })
        writeFileSync(temporary, Buffer.concat([Buffer.from(`sha256:${digestOf(bytes)}\n`), bytes]))
        renameSync(temporary, path)
      } catch {
        removeQuietly(temporary)
      }
    },
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It lies in a place that does not exist.
  }
}

function contentOf(path: string): Buffer | undefined {
  try {
    const found = statSync(path)
    return found.isFile() && found.size <= MAX_FILE_BYTES ? readFileSync(path) : undefined
  } catch {
    return undefined
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
