import { fstatSync, writeSync } from 'node:fs'
import type { Sink } from './terminal.ts'

/** A stream of the platform, as far as it is used. */
type PlatformStream = Pick<Sink, 'isTTY' | 'columns'> & {
  write(content: string | Uint8Array): unknown
  on(event: 'error', listener: () => void): unknown
}

/**
 * Standard output or error. Into files and pipes is written at once, as the platform does; its stream, which takes a tenth
 * of the start, is made for a terminal and for a reader that is too slow. One that went away changes no verdict.
 *
 * @param fd 1 or 2
 * @param open gives the platform's stream
 */
export function standardStream(fd: number, open: () => PlatformStream): Sink {
  let made: PlatformStream | undefined
  const stream = (): PlatformStream => {
    if (made !== undefined) return made
    made = open()
    made.on('error', () => undefined)
    return made
  }
  const isDevice = mayBeTerminal(fd)
  return {
    get isTTY() {
      return isDevice && stream().isTTY === true
    },
    get columns() {
      return isDevice ? stream().columns : undefined
    },
    write: (text) => {
      if (isDevice || made !== undefined) return stream().write(text)
      const rest = unwritten(fd, Buffer.from(text))
      if (rest.byteLength > 0) stream().write(rest)
      return true
    },
  }
}

function mayBeTerminal(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice()
  } catch {
    return true
  }
}

/** Writes; what a reader had no room for comes back. */
function unwritten(fd: number, bytes: Buffer): Buffer {
  let rest = bytes
  try {
    while (rest.byteLength > 0) rest = rest.subarray(writeSync(fd, rest))
  } catch (error) {
    const isSlow = (error as NodeJS.ErrnoException).code === 'EAGAIN'
    return isSlow ? rest : Buffer.alloc(0)
  }
  return rest
}
