import { constants, type Stats } from 'node:fs'
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
    const content = contentOf(await file.stat(), maxBytes, fail)
    for (;;) {
      const buffer = content.room()
      const { bytesRead } = await file.read(buffer, 0, buffer.byteLength, null).catch(unreadable)
      const whole = content.add(buffer.subarray(0, bytesRead))
      if (whole !== undefined) return whole
    }
  } finally {
    await file.close()
  }
}

/** What was read of a file so far. */
export interface Content {
  /** Room for what comes next. */
  room(): Buffer
  /** Takes what came, nothing at the end; the whole content once it is there. */
  add(bytes: Buffer): Buffer | undefined
}

/**
 * The content of an open file, to be filled by whoever reads it.
 *
 * @param fail makes the error to throw for what is no regular file, or too large
 */
export function contentOf(found: Stats, maxBytes: number, fail: (failure: ReadFailure) => CoreError): Content {
  if (!found.isFile()) throw fail({ reason: 'not-a-file', problem: 'is not a regular file' })
  if (found.size > maxBytes) {
    throw fail({ reason: 'too-large', problem: `has ${found.size} bytes; at most ${maxBytes} are read` })
  }
  const chunks: Buffer[] = []
  let size = 0
  let room = 0
  return {
    room: () => {
      room = Math.max(Math.min(CHUNK, found.size - size + 1), 4096)
      return Buffer.allocUnsafe(room)
    },
    add: (bytes) => {
      if (bytes.byteLength === 0) return Buffer.concat(chunks)
      size += bytes.byteLength
      if (size > maxBytes) throw fail({ reason: 'too-large', problem: `has more than ${maxBytes} bytes` })
      chunks.push(bytes)
      // As many bytes as it has, with room for more: that was all. Some files of the system have no size and yet a
      // content; others grow meanwhile.
      return size === found.size && bytes.byteLength < room ? Buffer.concat(chunks) : undefined
    },
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
