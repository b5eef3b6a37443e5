import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { isJsonObject, parseJson } from '@slsa-actions/wire'
import { OciError } from '../error.ts'
import { MAX_CREDENTIAL_BYTES } from '../limits.ts'
import type { Credential } from '../types.ts'

/** Starts a process, its three streams as pipes. */
export type Spawn = (
  command: string,
  args: readonly string[],
  options: { readonly env: Record<string, string | undefined>; readonly stdio: 'pipe'; readonly windowsHide: boolean },
) => ChildProcessWithoutNullStreams

/** What a helper is started with. */
export interface HelperOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly spawn?: Spawn
  readonly helperTimeoutMs?: number
}

/** Milliseconds for one answer of a helper: a locked key chain asks a person who is not there. */
const DEFAULT_TIMEOUT = 10_000
/** What helpers print, with exit code 1, where they know nobody (docker-credential-helpers). */
const NOBODY = /credentials not found/i

/**
 * What `docker-credential-<name> get` says about a server; undefined where it knows nobody. Its name is no path, so that
 * a configuration cannot start any program; what it writes to its error output is never shown.
 *
 * @param where the configuration file that names it
 * @throws OciError `CREDENTIALS`, naming the helper (case D15)
 */
export async function askHelper(
  name: string,
  server: string,
  where: string,
  options: HelperOptions,
): Promise<Credential | undefined> {
  if (!/^[a-z0-9-]{1,64}$/.test(name)) {
    throw new OciError('CREDENTIALS', `${where}: names a credential helper with characters that none has`, {
      remedy: 'write what stands after `docker-credential-`, in lower case',
    })
  }
  const command = `docker-credential-${name}`
  const failed = (why: string, remedy: string, cause?: unknown): OciError =>
    new OciError('CREDENTIALS', `${command}, which ${where} names: ${why}`, { remedy, cause })
  const { code, output } = await run(command, server, options, failed)
  if (code !== 0) {
    if (NOBODY.test(output)) return undefined
    throw failed(
      `ended with code ${code} when it was asked about ${server}`,
      `run \`echo ${server} | ${command} get\` to see why`,
    )
  }
  const credential = readAnswer(output)
  if (credential === undefined) throw failed('answered with something that is no credential', 'log in again')
  return credential === 'nobody' ? undefined : credential
}

function readAnswer(output: string): Credential | 'nobody' | undefined {
  try {
    const answer = parseJson(output, { what: 'credential' })
    if (!isJsonObject(answer) || typeof answer.Username !== 'string' || typeof answer.Secret !== 'string')
      return undefined
    if (answer.Secret === '') return 'nobody'
    if (answer.Username === '<token>') return { kind: 'identity-token', token: answer.Secret }
    return { kind: 'basic', username: answer.Username, password: answer.Secret }
  } catch {
    return undefined
  }
}

async function run(
  command: string,
  input: string,
  options: HelperOptions,
  failed: (why: string, remedy: string, cause?: unknown) => OciError,
): Promise<{ readonly code: number | null; readonly output: string }> {
  const spawn: Spawn = options.spawn ?? (await import('node:child_process')).spawn
  const timeout = options.helperTimeoutMs ?? DEFAULT_TIMEOUT
  return new Promise((resolve, reject) => {
    const child = spawn(command, ['get'], { env: { ...options.env }, stdio: 'pipe', windowsHide: true })
    const chunks: Buffer[] = []
    let size = 0
    const stop = (error: OciError): void => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      // A grandchild may hold the pipes open.
      child.stdout.destroy()
      child.stderr.destroy()
      reject(error)
    }
    const timer = setTimeout(() => {
      stop(
        failed(
          `did not answer within ${timeout / 1000} s`,
          'unlock its store, or log in without a store on this machine',
        ),
      )
    }, timeout)
    child.once('error', (cause) => {
      stop(failed('cannot be started', 'install it and put it into `PATH`, or take it out of the configuration', cause))
    })
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.byteLength
      chunks.push(chunk)
      if (size > MAX_CREDENTIAL_BYTES) stop(failed('answered with more than any credential has', 'log in again'))
    })
    // Read, so that it cannot block, and dropped, since it may hold secrets.
    child.stderr.resume()
    child.once('close', (code) => {
      clearTimeout(timer)
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') })
    })
    // It may end without having read.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
