import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The programs that the modules of test/interop build; `tester` is policy-controller's. */
export type Peer =
  | 'cosign'
  | 'crane'
  | 'fulcio'
  | 'gh'
  | 'kubectl-kyverno'
  | 'oras'
  | 'posix'
  | 'registry'
  | 'tester'
  | 'timestamp-server'

/** Path of a peer's binary. */
export function peerPath(peer: Peer): string {
  return fileURLToPath(new URL(`bin/${peer}${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url))
}

/** What a program did. */
export interface Ran {
  readonly code: number | null
  /** Both streams, as they came. */
  readonly output: string
}

/** Runs a program to its end, with nothing of this process's environment but PATH. */
export function run(
  program: string,
  args: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH ?? '', ...options.env }
    const child = spawn(program, args, { env, ...(options.cwd === undefined ? {} : { cwd: options.cwd }) })
    let output = ''
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8')
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** Runs cosign with a home of its own, so that no test reads what another one cached. */
export function cosign(args: readonly string[], home: string): Promise<Ran> {
  return run(peerPath('cosign'), args, { env: { HOME: home, TUF_ROOT: `${home}/.sigstore/root` } })
}
