import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { MAX_BYTES } from '../limits.ts'

/** What a tool ended with. */
export type ToolResult =
  | { readonly kind: 'ended'; readonly code: number; readonly output: Uint8Array; readonly errors: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'stopped'; readonly why: string }

/** Runs a tool of the machine, without a shell; never throws for what the tool does. */
export type RunTool = (command: string, args: readonly string[]) => Promise<ToolResult>

/** Starts a process, its three streams as pipes. */
export type SpawnTool = (
  command: string,
  args: readonly string[],
  options: { readonly env: Record<string, string | undefined>; readonly stdio: 'pipe'; readonly windowsHide: boolean },
) => ChildProcessWithoutNullStreams

/** Milliseconds for one tool. */
const TIMEOUT = 60_000
/** Bytes of its error output that are kept. */
const MAX_ERRORS = 64 * 1024

/**
 * What a tool sees of the environment: what it needs to run and to fetch what a kustomization refers to. No secret of the
 * job, no token, no cluster: what it renders came out of the repository.
 */
const PASSED =
  /^(?:PATH|PATHEXT|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|SystemRoot|ComSpec|TMPDIR|TEMP|TMP|LANG|LC_ALL|XDG_\w+|GIT_ALLOW_PROTOCOL|HTTPS?_PROXY|NO_PROXY|SSL_CERT_(?:FILE|DIR))$/i

/**
 * The environment for tools that must fetch nothing: what they render came from somebody who may only propose it. Every
 * request goes to a port where nobody listens, git fetches by no protocol, and there is no home with settings or plugins.
 *
 * @param home an empty folder
 */
export function withoutNetwork(
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): Record<string, string | undefined> {
  const kept = Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^(?:XDG_\w+|(?:HTTPS?|NO|ALL)_PROXY|HOME|USERPROFILE|APPDATA|LOCALAPPDATA)$/i.test(name),
    ),
  )
  const nowhere = 'http://127.0.0.1:9'
  const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'].map((name) => [name, nowhere])
  return {
    ...kept,
    ...Object.fromEntries(proxies),
    GIT_ALLOW_PROTOCOL: 'none',
    HOME: home,
    USERPROFILE: home,
    APPDATA: home,
    LOCALAPPDATA: home,
  }
}

/** A runner of tools with the part of an environment that they may see. */
export function toolRunner(
  env: Readonly<Record<string, string | undefined>>,
  options: { readonly spawn?: SpawnTool; readonly timeoutMs?: number } = {},
): RunTool {
  const passed = Object.fromEntries(Object.entries(env).filter(([name]) => PASSED.test(name)))
  return async (command, args) => {
    const spawn: SpawnTool = options.spawn ?? (await import('node:child_process')).spawn
    const child = spawn(command, args, { env: passed, stdio: 'pipe', windowsHide: true })
    return resultOf(child, options.timeoutMs ?? TIMEOUT)
  }
}

function resultOf(child: ChildProcessWithoutNullStreams, timeoutMs: number): Promise<ToolResult> {
  return new Promise((resolve) => {
    const output: Buffer[] = []
    let size = 0
    let errors = ''
    const stop = (why: string): void => {
      child.kill('SIGKILL')
      resolve({ kind: 'stopped', why })
    }
    const timer = setTimeout(() => stop(`did not end within ${timeoutMs / 1000} s`), timeoutMs)
    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer)
      if (error.code === 'ENOENT') resolve({ kind: 'missing' })
      else resolve({ kind: 'stopped', why: `cannot be started (${error.code ?? error.message})` })
    })
    child.stdin.on('error', () => {})
    child.stdin.end()
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.byteLength
      if (size > MAX_BYTES) stop(`writes more than ${MAX_BYTES} bytes`)
      else output.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      if (errors.length < MAX_ERRORS) errors += chunk.toString('utf8')
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ kind: 'ended', code: code ?? -1, output: Buffer.concat(output), errors })
    })
  })
}
