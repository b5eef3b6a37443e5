import { spawn } from 'node:child_process'
import { createLineCutter } from './lines.ts'
import type { RunActionOptions } from './types.ts'

/** How a process ended, and what it printed. */
export interface Ended {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly isCancelled: boolean
  readonly stdout: string
  readonly stderr: string
  readonly durationMs: number
}

/** A script, and what it is started with. */
export interface ChildOptions {
  readonly node: string
  readonly script: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Gets each line of both streams as it comes. */
  readonly onLine: (line: string) => void
}

type Watch = Pick<RunActionOptions, 'requests' | 'killWhen' | 'cancelWhen' | 'cancel' | 'cancelWaits' | 'timeoutMs'>

/**
 * Runs a script until it ends and both its streams are closed, and ends it when it is told to.
 *
 * @throws Error when it cannot be started, or did not end in time (then it is killed)
 */
export function runChild(options: ChildOptions, watch: Watch): Promise<Ended> {
  const { promise, resolve, reject } = Promise.withResolvers<Ended>()
  const start = performance.now()
  const child = spawn(options.node, [options.script], {
    cwd: options.cwd,
    env: { ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    const cutter = createLineCutter(options.onLine)
    child[name].setEncoding('utf8')
    child[name].on('data', (text: string) => {
      printed[name] += text
      cutter.push(text)
    })
    child[name].on('end', cutter.end)
  }

  const timers = new Set<NodeJS.Timeout>()
  const later = (ms: number, action: () => void): void => {
    timers.add(setTimeout(action, ms))
  }
  let isCancelled = false
  const cancel = (): void => {
    if (isCancelled) return
    isCancelled = true
    const { terminateMs, killMs } = watch.cancelWaits ?? { terminateMs: 7500, killMs: 2500 }
    child.kill('SIGINT')
    later(terminateMs, () => {
      child.kill('SIGTERM')
      later(killMs, () => child.kill('SIGKILL'))
    })
  }
  const stopListening = watch.requests?.onRequest((request, phase) => {
    if (watch.killWhen?.(request, phase) === true) child.kill('SIGKILL')
    if (watch.cancelWhen?.(request, phase) === true) cancel()
  })
  watch.cancel?.addEventListener('abort', cancel, { once: true })
  if (watch.cancel?.aborted === true) cancel()

  let isLate = false
  const timeoutMs = watch.timeoutMs ?? 300_000
  later(timeoutMs, () => {
    isLate = true
    child.kill('SIGKILL')
  })
  const tidy = (): void => {
    for (const timer of timers) clearTimeout(timer)
    stopListening?.()
    watch.cancel?.removeEventListener('abort', cancel)
  }
  child.once('error', (error) => {
    tidy()
    reject(error)
  })
  child.once('close', (exitCode, signal) => {
    tidy()
    if (isLate) {
      const tail = `${printed.stdout}${printed.stderr}`.slice(-2000)
      reject(new Error(`testbed: ${options.script} did not end within ${timeoutMs} ms; it printed last:\n${tail}`))
      return
    }
    resolve({ exitCode, signal, isCancelled, ...printed, durationMs: performance.now() - start })
  })
  return promise
}
