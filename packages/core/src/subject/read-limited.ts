import { constants } from 'node:fs'
import type fsPromises from 'node:fs/promises'
import type { CoreError } from '../outcome/index.ts'

const CHUNK = 1024 * 1024

/** Why a file was not read. */
export interface ReadFailure {
  readonly reason: 'unreadable' | 'not-a-file' | 'too-large'
  /** Words that follow the file's name, such as `is not a regular file`. */
  readonly problem: string
  readonly cause?: unknown
}

/**
 * The bytes of a regular file of at most `maxBytes`. The open file is asked for its kind and size, not the path, so that
 * it cannot be exchanged in between; and it is opened without blocking, since a pipe would wait for a writer for ever.
 *
 * @param fail makes the error to throw
 */
export async function readLimited(
  path: string,
  maxBytes: number,
  fs: Pick<typeof fsPromises, 'open'>,
  fail: (failure: ReadFailure) => CoreError,
): Promise<Buffer> {
  const unreadable = (cause: unknown): never => {
    throw fail({ reason: 'unreadable', problem: 'cannot be read', cause })
  }
  const file = await fs.open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(unreadable)
  try {
    const found = await file.stat()
    if (!found.isFile()) throw fail({ reason: 'not-a-file', problem: 'is not a regular file' })
    if (found.size > maxBytes) {
      throw fail({ reason: 'too-large', problem: `has ${found.size} bytes; at most ${maxBytes} are read` })
    }
    const chunks: Buffer[] = []
    let size = 0
    // Some files of the system have no size and yet a content; others grow meanwhile.
    for (;;) {
      const buffer = Buffer.allocUnsafe(Math.max(Math.min(CHUNK, found.size - size + 1), 4096))
      const { bytesRead } = await file.read(buffer, 0, buffer.byteLength, null).catch(unreadable)
      if (bytesRead === 0) return Buffer.concat(chunks)
      size += bytesRead
      if (size > maxBytes) throw fail({ reason: 'too-large', problem: `has more than ${maxBytes} bytes` })
      chunks.push(buffer.subarray(0, bytesRead))
      // As many bytes as it has, with room for more: that was all, and nobody need be asked once more.
      if (size === found.size && bytesRead < buffer.byteLength) return Buffer.concat(chunks)
    }
  } finally {
    await file.close()
  }
}

/** The bytes as text; undefined for what is not UTF-8. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
