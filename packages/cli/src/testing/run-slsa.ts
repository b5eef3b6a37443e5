import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a call of `slsa` ended with. */
export interface SlsaRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How a call differs from one in a folder, outside of a job. */
export interface SlsaOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Modules that the process loads first. */
  readonly preload?: string
  readonly stdin?: string
  /** Nobody reads what it prints. */
  readonly closesStdout?: boolean
  /** Gets the way to send it a signal. */
  readonly killWhen?: (kill: (signal: NodeJS.Signals) => void) => void
}

/** Types are stripped from a source once, and not by each of the hundreds of processes; entries go by the content. */
const COMPILED = join(tmpdir(), 'slsa-test-compiled')

const ENTRY = fileURLToPath(new URL('./slsa.mjs', import.meta.url))

/** Runs `slsa` as a process of its own, from the sources, with nothing of this process's environment but the path. */
export function runSlsa(argv: readonly string[], options: SlsaOptions = {}): Promise<SlsaRun> {
  const preload = options.preload === undefined ? [] : ['--import', options.preload]
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--disable-warning=ExperimentalWarning', ...preload, ENTRY, ...argv],
    { cwd: options.cwd, env: { PATH: process.env.PATH, HOME: tmpdir(), NODE_COMPILE_CACHE: COMPILED, ...options.env } },
  )
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString()
  })
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  options.killWhen?.((signal) => child.kill(signal))
  if (options.closesStdout === true) child.stdout.destroy()
  child.stdin.end(options.stdin ?? '')
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, stdout, stderr }))
  })
}

/** A folder of a test's own. */
export interface Folder {
  readonly path: string
  /** Writes a file; its path. */
  file(name: string, content: string | Uint8Array): string
  remove(): void
}

/** Makes a folder below the machine's temporary one. */
export function openFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'slsa-test-'))
  return {
    path,
    file: (name, content) => {
      const file = join(path, name)
      writeFileSync(file, content)
      return file
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
