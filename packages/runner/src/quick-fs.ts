// The file system for programs that read few or small files. Each call of `node:fs/promises` goes through a thread and
// back, which takes ten times as long as reading such a file, and the module itself takes 2 ms to load.
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  type PathLike,
  readFileSync,
  readSync,
  realpathSync,
  type StatOptions,
  statSync,
} from 'node:fs'
import type fsPromises from 'node:fs/promises'

type Platform = typeof fsPromises
type Handle = Awaited<ReturnType<Platform['open']>>

/** Largest file that is read while all else waits, in bytes. */
const QUICK_BYTES = 1024 * 1024
/** Calls after which all else has its turn. */
const CALLS_A_TURN = 64
const WRITES = constants.O_WRONLY | constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC | constants.O_APPEND

/**
 * As `node:fs/promises`, but facts about files, and small regular files that are opened by flags to be read, come without
 * a detour. Of a file that was opened so only `stat`, `read`, `readFile`
 * and `close` are there.
 */
export const quickFs: Platform = new Proxy({} as Platform, {
  get: (_, name) => Reflect.get(quick, name) ?? Reflect.get(platformFs(), name),
})

const quick = {
  stat: (path: PathLike, options?: StatOptions) => inTurn(() => statSync(path, options)),
  lstat: (path: PathLike, options?: StatOptions) => inTurn(() => lstatSync(path, options)),
  realpath: (path: PathLike, options: BufferEncoding = 'utf8') => inTurn(() => realpathSync.native(path, options)),
  readFile: async (path: string, options: BufferEncoding | null = null) =>
    typeof path === 'string' && isPlain(options) && isSmallFile(path)
      ? inTurn(() => readFileSync(path, { encoding: options }))
      : platformFs().readFile(path, options),
  open: async (path: PathLike, flags?: string | number, mode?: number) =>
    typeof flags === 'number' && (flags & WRITES) === 0 && isSmallFile(path)
      ? inTurn(() => handleOf(openSync(path, flags, mode)))
      : platformFs().open(path, flags, mode),
}

/** An encoding or none: anything else is for the platform. */
function isPlain(options: unknown): boolean {
  return options === null || typeof options === 'string'
}

let calls = 0

async function inTurn<T>(call: () => T): Promise<T> {
  calls += 1
  if (calls % CALLS_A_TURN === 0) await new Promise((resolve) => setImmediate(resolve))
  return call()
}

function isSmallFile(path: PathLike): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size <= QUICK_BYTES
}

function handleOf(fd: number): Handle {
  const handle = {
    fd,
    stat: async (options?: StatOptions) => fstatSync(fd, options),
    read: async (buffer: Buffer, offset: number, length: number, position: number | null) => ({
      bytesRead: readSync(fd, buffer, offset, length, position),
      buffer,
    }),
    readFile: async (options?: BufferEncoding) => readFileSync(fd, { encoding: options ?? null }),
    close: async () => closeSync(fd),
  }
  return handle as unknown as Handle
}

/** Loaded when it is first needed. */
function platformFs(): Platform {
  return process.getBuiltinModule('node:fs/promises')
}
