// Blocking reads and writes: the host does one thing at a time, and waiting in the kernel is the fastest way to wait.
import { readSync, writeSync } from 'node:fs'
import { FRAME_PREFIX, type Frame, firstFrame, frameHead, type Reply } from '../protocol.ts'

const FIRST_SIZE = 64 * 1024
/** Replies wait for each other this long at most, while more requests lie ready. */
const GATHER_NS = 1_000_000n
const ASLEEP = new Int32Array(new SharedArrayBuffer(4))

/** Requests from one descriptor, replies to another. */
export class Pipe {
  readonly #from: number
  readonly #to: number
  readonly #beforeWait: () => void
  #bytes = Buffer.alloc(FIRST_SIZE)
  #start = 0
  #end = 0
  #waiting: Buffer[] = []
  #since = 0n

  /** @param beforeWait is called before anything that the other side may keep waiting */
  constructor(from: number, to: number, beforeWait: () => void) {
    this.#from = from
    this.#to = to
    this.#beforeWait = beforeWait
  }

  /** The next request, or undefined when the parent is gone. Its bytes are ours until the next call. */
  next(): Frame | undefined {
    for (;;) {
      const found = firstFrame(this.#bytes.subarray(this.#start, this.#end))
      if (found !== undefined) {
        this.#start += found.size
        return found.frame
      }
      this.#flush()
      this.#beforeWait()
      this.#makeRoom()
      const count = read(this.#from, this.#bytes, this.#end)
      if (count === 0) return undefined
      this.#end += count
    }
  }

  /** Answers the request that {@link next} gave; undefined: all is well. */
  reply(reply: Reply | undefined, tail: Uint8Array): void {
    if (this.#waiting.length === 0) this.#since = process.hrtime.bigint()
    this.#waiting.push(frameHead(reply, tail.length), Buffer.from(tail))
    if (process.hrtime.bigint() - this.#since > GATHER_NS) this.#flush()
  }

  /** Sends what still waits. */
  close(): void {
    this.#flush()
  }

  #flush(): void {
    if (this.#waiting.length === 0) return
    this.#beforeWait()
    const bytes = Buffer.concat(this.#waiting)
    this.#waiting = []
    for (let sent = 0; sent < bytes.length; ) sent += write(this.#to, bytes, sent)
  }

  /** Moves the beginning of a frame to the front, into more room where it needs more; leaves no copy of it (it may be a PIN). */
  #makeRoom(): void {
    const rest = this.#bytes.subarray(this.#start, this.#end)
    const needed = rest.length < FRAME_PREFIX ? FIRST_SIZE : 4 + rest.readUInt32LE(0)
    const room = needed > this.#bytes.length ? Buffer.alloc(needed) : this.#bytes
    const length = rest.length
    room.set(rest)
    if (room !== this.#bytes) this.#bytes.fill(0)
    else room.fill(0, length, this.#end)
    this.#bytes = room
    this.#start = 0
    this.#end = length
  }
}

function read(from: number, bytes: Buffer, start: number): number {
  for (;;) {
    try {
      return readSync(from, bytes, start, bytes.length - start, null)
    } catch (error) {
      if (isEndOfPipe(error)) return 0
      waitOrThrow(error)
    }
  }
}

function write(to: number, bytes: Buffer, start: number): number {
  for (;;) {
    try {
      return writeSync(to, bytes, start)
    } catch (error) {
      waitOrThrow(error)
    }
  }
}

/** A named pipe of Windows says so when the other side closed it. */
function isEndOfPipe(error: unknown): boolean {
  return codeOf(error) === 'EOF' || codeOf(error) === 'EPIPE' || codeOf(error) === 'ECONNRESET'
}

/** A descriptor that does not block is asked again a millisecond later. */
function waitOrThrow(error: unknown): void {
  if (codeOf(error) !== 'EAGAIN') throw error
  Atomics.wait(ASLEEP, 0, 0, 1)
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
