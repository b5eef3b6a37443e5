import { type ChildProcess, spawn } from 'node:child_process'
import { basename } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Pkcs11Error } from '../error.ts'
import { firstFrame, frameHead, type ModuleInfo, type Reply, type Request, type SignRequest } from '../protocol.ts'
import { environmentOfModule } from './environment.ts'
import { HostError } from './failure.ts'
import { noiseSink } from './noise.ts'

/** What starting a module needs. */
export interface HostOptions {
  readonly hostScript: URL
  /** File of the native bridge. */
  readonly bridge: string
  readonly module: string
  readonly reserved?: string
  readonly startTimeoutMs: number
  readonly callTimeoutMs: number
  readonly environment: NodeJS.ProcessEnv
  readonly debug?: (line: string) => void
}

interface Pending {
  readonly op: Request['op']
  readonly timeoutMs: number
  readonly resolve: (reply: { result: unknown; tail: Buffer }) => void
  readonly reject: (error: Error) => void
}

/** What a reply without a header means. */
const ALL_WELL: Reply = { ok: true }

/** How long a child that was told to end may take, in milliseconds. */
const END_MS = 3000

/** The child process that holds a module. Requests are answered in their order. */
export class Host {
  /** For messages: the name of the module's file. */
  readonly module: string
  info: ModuleInfo | undefined
  readonly #options: HostOptions
  readonly #child: ChildProcess
  readonly #requests: Writable
  readonly #pending: Pending[] = []
  readonly #ended: Promise<void>
  #received: Buffer = Buffer.alloc(0)
  #timer: NodeJS.Timeout | undefined
  #failure: Error | undefined
  /** Frames of this turn. */
  #outgoing: Uint8Array[] = []
  #lastSign: SignRequest | undefined

  private constructor(options: HostOptions) {
    this.#options = options
    this.module = basename(options.module)
    const noise = noiseSink(options.debug)
    this.#child = spawn(process.execPath, [fileURLToPath(options.hostScript)], {
      env: environmentOfModule(options.environment),
      stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
    })
    const [, out, err, requests, replies] = this.#child.stdio as [null, Readable, Readable, Writable, Readable]
    this.#requests = requests
    for (const stream of [out, err]) stream.on('data', noise.write)
    replies.on('data', (chunk: Buffer) => this.#receive(chunk))
    // A pipe that breaks means that the child ended; that is told by the child itself.
    for (const stream of [out, err, requests, replies]) stream.on('error', () => undefined)
    this.#ended = new Promise((resolve) => {
      this.#child.on('error', (cause) => {
        this.#fail(
          new Pkcs11Error('MODULE_CRASHED', `the PKCS#11 host could not be started: ${cause.message}`, { cause }),
        )
        resolve()
      })
      this.#child.on('close', (code, signal) => {
        noise.end()
        this.#fail(this.#crash(signal ?? `exit code ${code}`))
        resolve()
      })
    })
  }

  /**
   * Starts the child and the module in it.
   *
   * @throws Pkcs11Error `MODULE_LOAD`, `MODULE_START_TIMEOUT`, `MODULE_CRASHED`
   */
  static async start(options: HostOptions): Promise<Host> {
    const host = new Host(options)
    const { bridge, module, reserved } = options
    const stuckSeconds = Math.ceil(Math.max(options.startTimeoutMs, options.callTimeoutMs) / 1000) + 5
    try {
      const request = {
        op: 'initialize',
        bridge,
        module,
        stuckSeconds,
        ...(reserved === undefined ? {} : { reserved }),
      } as const
      host.info = (await host.request(request)) as ModuleInfo
      return host
    } catch (error) {
      await host.kill()
      if (!(error instanceof HostError)) throw error
      throw new Pkcs11Error('MODULE_LOAD', error.message, {
        cause: error,
        remedy: `is ${module} a PKCS#11 module for ${process.platform} on ${process.arch}, and its configuration in place?`,
      })
    }
  }

  /** Sends a request; what it resulted in. A tail that is `secret` is zeroed once it was sent. */
  async request(request: Request, tail?: { bytes: Uint8Array; isSecret: boolean }): Promise<unknown> {
    const { result } = await this.#send(request, tail?.bytes, tail?.isSecret === true)
    return result
  }

  /** Asks for a signature over the bytes. A request that is the very object of the last time is not told again. */
  async sign(request: SignRequest, data: Uint8Array): Promise<Buffer> {
    const { tail } = await this.#send(request, data, false)
    return tail
  }

  /** Ends module and child in good order, or by force after a few seconds. Never rejects. */
  async close(): Promise<void> {
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), END_MS)
    try {
      if (this.#failure === undefined) await this.request({ op: 'close' })
    } catch {
      // It ended by itself.
    }
    this.#requests.end()
    await this.#ended
    clearTimeout(timer)
  }

  /** Ends the child by force. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    this.#requests.destroy()
    await this.#ended
  }

  #send(request: Request, tail: Uint8Array | undefined, isSecret: boolean): Promise<{ result: unknown; tail: Buffer }> {
    const wipe = () => {
      if (isSecret) tail?.fill(0)
    }
    if (this.#failure !== undefined) {
      wipe()
      return Promise.reject(this.#failure)
    }
    return new Promise((resolve, reject) => {
      const timeoutMs = request.op === 'initialize' ? this.#options.startTimeoutMs : this.#options.callTimeoutMs
      this.#pending.push({ op: request.op, timeoutMs, resolve, reject })
      if (this.#pending.length === 1) this.#watch()
      this.#gather(frameHead(request === this.#lastSign ? undefined : request, tail?.length ?? 0))
      if (request.op === 'sign') this.#lastSign = request
      if (tail === undefined || tail.length === 0) return
      if (!isSecret) return this.#gather(tail)
      // No copy is made of a secret.
      this.#flush()
      this.#requests.write(tail, wipe)
    })
  }

  /** Requests of one turn leave in one write: at its end, or while the child has others before them, after what came in. */
  #gather(bytes: Uint8Array): void {
    this.#outgoing.push(bytes)
    if (this.#outgoing.length > 1) return
    if (this.#pending.length > 1) setImmediate(() => this.#flush())
    else process.nextTick(() => this.#flush())
  }

  #flush(): void {
    const frames = this.#outgoing
    this.#outgoing = []
    if (frames.length > 0) this.#requests.write(frames.length === 1 ? frames[0] : Buffer.concat(frames))
  }

  #receive(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk])
    try {
      for (let found = firstFrame(this.#received); found !== undefined; found = firstFrame(this.#received)) {
        this.#received = this.#received.subarray(found.size)
        this.#settle((found.frame.header ?? ALL_WELL) as Reply, found.frame.tail)
      }
    } catch (cause) {
      this.#fail(new Pkcs11Error('MODULE_CRASHED', `${this.module}: the PKCS#11 host sent a broken answer`, { cause }))
      this.#child.kill('SIGKILL')
    }
  }

  #settle(reply: Reply, tail: Buffer): void {
    const pending = this.#pending.shift()
    if (pending === undefined) throw new Error('an answer that nobody asked for')
    clearTimeout(this.#timer)
    if (this.#pending.length > 0) this.#watch()
    if (reply.ok) pending.resolve({ result: reply.result, tail })
    else pending.reject(new HostError(this.module, reply.failure))
  }

  /** Gives the request that is carried out now its time. */
  #watch(): void {
    const [current] = this.#pending
    if (current === undefined) return
    this.#timer = setTimeout(() => {
      this.#fail(this.#late(current))
      this.#child.kill('SIGKILL')
    }, current.timeoutMs)
  }

  #late({ op, timeoutMs }: Pending): Pkcs11Error {
    const seconds = timeoutMs / 1000
    if (op === 'initialize') {
      return new Pkcs11Error('MODULE_START_TIMEOUT', `${this.module} did not start within ${seconds} seconds`, {
        remedy: 'is it the right module, and can it reach its token or service?',
      })
    }
    return new Pkcs11Error('MODULE_TIMEOUT', `${this.module} did not answer within ${seconds} seconds (${op})`, {
      remedy: 'does the token wait for a touch or a PIN on its own keys? Otherwise run again',
    })
  }

  #crash(how: string): Pkcs11Error {
    return new Pkcs11Error('MODULE_CRASHED', `${this.module} ended its process (${how})`, {
      remedy: 'run again; if it happens each time, report it to the maker of the module',
    })
  }

  #fail(error: Error): void {
    this.#failure ??= error
    clearTimeout(this.#timer)
    for (const { reject } of this.#pending.splice(0)) reject(this.#failure)
  }
}
