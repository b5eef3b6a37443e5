import { WireError } from '../error.ts'

/** Room for a body before its size is known. */
const FIRST_ROOM = 16 * 1024

/**
 * The body of a reply, counted while it streams and after decompression, so that neither a lying length nor a bomb of
 * a few bytes fills the memory.
 *
 * @throws WireError `TOO_LARGE`; what the platform throws when the body breaks off
 */
export async function readBody(response: Response, maxBytes: number, what: string): Promise<Buffer> {
  // The answer to HEAD declares a length and has no body.
  if (response.body === null) return Buffer.alloc(0)
  const declared = declaredLength(response)
  if (declared > maxBytes) {
    await response.body.cancel().catch(() => undefined)
    throw new WireError('TOO_LARGE', `${what}: the reply has ${declared} bytes; at most ${maxBytes} are read`)
  }
  const body = new Growing(Math.min(maxBytes, Math.max(declared, FIRST_ROOM)))
  const isWhole = await drain(response.body, body, maxBytes)
  if (isWhole) return body.bytes()
  throw new WireError('TOO_LARGE', `${what}: the reply has more than ${maxBytes} bytes`)
}

/** Beginning of a body, however it ends: what an error reply has to say. */
export async function readStart(response: Response, maxBytes: number): Promise<Buffer> {
  const body = new Growing(FIRST_ROOM)
  if (response.body !== null) await drain(response.body, body, maxBytes).catch(() => undefined)
  return body.bytes()
}

/** Length that a reply declares of itself, 0 where it says nothing of use. */
function declaredLength(response: Response): number {
  const declared = Number(response.headers.get('content-length') ?? '0')
  return declared > 0 && !response.headers.has('content-encoding') ? declared : 0
}

/** Reads into `body` until it ends, true, or has more than `maxBytes`, false. */
async function drain(stream: NonNullable<Response['body']>, body: Growing, maxBytes: number): Promise<boolean> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return true
      const room = maxBytes - body.size
      body.add(value.byteLength > room ? value.subarray(0, room) : value)
      if (value.byteLength > room) {
        await reader.cancel().catch(() => undefined)
        return false
      }
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined)
    throw error
  }
}

/**
 * Bytes that grow in place. A list of the chunks would cost a hundred times the body when a hostile service sends each
 * byte in a chunk of its own.
 */
class Growing {
  #room: Buffer
  #size = 0

  constructor(room: number) {
    this.#room = Buffer.alloc(room)
  }

  get size(): number {
    return this.#size
  }

  add(chunk: Uint8Array): void {
    const size = this.#size + chunk.byteLength
    if (size > this.#room.byteLength) {
      const wider = Buffer.alloc(Math.max(size, this.#room.byteLength * 2))
      wider.set(this.#room.subarray(0, this.#size))
      this.#room = wider
    }
    this.#room.set(chunk, this.#size)
    this.#size = size
  }

  bytes(): Buffer {
    return this.#room.subarray(0, this.#size)
  }
}
