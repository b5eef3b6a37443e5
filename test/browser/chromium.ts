import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
/** Time for one answer of the browser, in milliseconds. */
const PATIENCE = 60_000

/** Path of a browser that speaks the DevTools protocol: `CHROMIUM`, else the first of the usual names in `PATH`. */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM
  if (named !== undefined && named !== '') return named
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A message of the DevTools protocol. */
export interface BrowserEvent {
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A page in a browser without a window. */
export interface Page {
  /** Everything that the page asked for, wrote to its console or broke, since it was opened. */
  readonly events: readonly BrowserEvent[]
  /** Sends one command of the protocol, and gives its result. */
  send(method: string, params?: object): Promise<Readonly<Record<string, unknown>>>
  /** The value of an expression in the page, as JSON. */
  evaluate(expression: string): Promise<unknown>
  /** Opens the file and waits until it is loaded. */
  open(url: string): Promise<void>
  close(): Promise<void>
}

/** Starts the browser on a profile of its own, over a pipe: nothing listens on a port. */
export async function openPage(path: string): Promise<Page> {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'))
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run']
  const child = spawn(path, [...flags, `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const pipe = new ProtocolPipe(child)
  const { targetInfos } = (await pipe.send('Target.getTargets')) as {
    targetInfos: { type: string; targetId: string }[]
  }
  const target = targetInfos.find(({ type }) => type === 'page')
  const { sessionId } = (await pipe.send('Target.attachToTarget', { targetId: target?.targetId, flatten: true })) as {
    sessionId: string
  }
  const send = (method: string, params: object = {}) => pipe.send(method, params, sessionId)
  for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await send(`${domain}.enable`)
  return {
    events: pipe.events,
    send,
    async evaluate(expression) {
      const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, returnByValue: true })
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
      return (result as { value: unknown }).value
    },
    async open(url) {
      const loaded = pipe.next('Page.loadEventFired')
      await send('Page.navigate', { url })
      await loaded
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      await pipe.send('Browser.close').catch(() => child.kill('SIGKILL'))
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}

/** The DevTools protocol over two file descriptors: JSON messages, each ended by a zero byte. */
class ProtocolPipe {
  readonly events: BrowserEvent[] = []
  readonly #waiting = new Map<number, (message: { result?: object; error?: object }) => void>()
  readonly #listeners = new Map<string, () => void>()
  readonly #to: Writable
  #received = ''
  #last = 0

  constructor(child: ChildProcess) {
    this.#to = child.stdio[3] as Writable
    const from = child.stdio[4] as Readable
    from.setEncoding('utf8')
    from.on('data', (text: string) => this.#take(text))
    const fail = (): void => {
      for (const settle of this.#waiting.values()) settle({ error: { message: 'the browser ended' } })
    }
    this.#to.on('error', fail)
    child.once('error', fail)
    child.once('exit', fail)
  }

  send(method: string, params: object = {}, sessionId?: string): Promise<Readonly<Record<string, unknown>>> {
    this.#last += 1
    const id = this.#last
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method}: no answer of the browser`)), PATIENCE)
      this.#waiting.set(id, ({ result, error }) => {
        clearTimeout(timer)
        this.#waiting.delete(id)
        if (error === undefined) resolve({ ...result })
        else reject(new Error(`${method}: ${JSON.stringify(error)}`))
      })
      this.#to.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`)
    })
  }

  /** Resolves when the event comes next. */
  next(method: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method}: never came`)), PATIENCE)
      this.#listeners.set(method, () => {
        clearTimeout(timer)
        this.#listeners.delete(method)
        resolve()
      })
    })
  }

  #take(text: string): void {
    this.#received += text
    for (let end = this.#received.indexOf('\0'); end >= 0; end = this.#received.indexOf('\0')) {
      const message = JSON.parse(this.#received.slice(0, end))
      this.#received = this.#received.slice(end + 1)
      if (typeof message.id === 'number') this.#waiting.get(message.id)?.(message)
      else {
        this.events.push(message)
        this.#listeners.get(message.method)?.()
      }
    }
  }
}
