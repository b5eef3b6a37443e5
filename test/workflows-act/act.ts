import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** nektos/act, as `scripts/workflows.mjs` installed it. */
const ACT = join(root, '.ci/tools/act-0.2.89', process.platform === 'win32' ? 'act.exe' : 'act')
const TIMEOUT_MS = 90_000

/** What a run of act is made of. */
export interface ActOptions {
  readonly event: string
  /** The caller's repository. */
  readonly repository: string
  /** `owner/name@ref` to the folder that stands for it. */
  readonly repositories: Readonly<Record<string, string>>
  /** Environment of every job. */
  readonly env: Readonly<Record<string, string>>
  readonly token: string
  /** Secrets of the caller's repository. */
  readonly secrets?: Readonly<Record<string, string>>
  readonly eventFile: string
  /** Where act keeps jobs' workspaces. */
  readonly cache: string
}

/** What became of it. */
export interface ActRun {
  readonly succeeded: boolean
  /** Everything that was printed. */
  readonly log: string
  /** Name of a job within its file to how it ended; one that did not run is missing. */
  readonly jobs: Readonly<Record<string, string>>
  /** Errors that steps reported, as `job: title: message`. */
  readonly errors: readonly string[]
  /** Name of a job within its file to outputs of its steps, by their names; of one name the last. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Runs the workflows of a repository that listen to an event, on this machine, without a container. */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const { env, repositories, secrets = {} } = options
  const args = [
    options.event,
    '--json',
    ...['-C', options.repository, '-P', 'ubuntu-24.04=-self-hosted', '--eventpath', options.eventFile],
    ...['--action-cache-path', options.cache, '--action-offline-mode', '--no-cache-server', '--pull=false'],
    ...[
      '--env-file',
      '/dev/null',
      '--var-file',
      '/dev/null',
      '--secret-file',
      '/dev/null',
      '--input-file',
      '/dev/null',
    ],
    ...Object.entries({ ...secrets, GITHUB_TOKEN: options.token }).flatMap(([name, value]) => [
      '-s',
      `${name}=${value}`,
    ]),
    ...Object.entries(repositories).flatMap(([name, folder]) => ['--local-repository', `${name}=${folder}`]),
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ]
  const { code, log } = await output(args)
  const jobs: Record<string, string> = {}
  const errors: string[] = []
  const outputs: Record<string, Record<string, string>> = {}
  for (const { jobID, jobResult, command, name, kvPairs, arg } of linesOf(log)) {
    if (jobID && jobResult) jobs[jobID] = jobResult
    if (jobID && name && command === 'set-output') outputs[jobID] = { ...outputs[jobID], [name]: arg ?? '' }
    if (command === 'error') errors.push([jobID, kvPairs?.title, arg].filter((part) => part).join(': '))
  }
  return { succeeded: code === 0, log, jobs, errors, outputs }
}

function output(args: readonly string[]): Promise<{ code: number | null; log: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ code: number | null; log: string }>()
  const { PATH = '', HOME = '' } = process.env
  // Its Node is this one; nothing else of this process is anything to the jobs.
  const path = `${join(process.execPath, '..')}:${PATH}`
  const child = spawn(ACT, args, { env: { PATH: path, HOME }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  // Each by itself: mixed, a line of one would stand within a line of the other.
  const printed = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8')
    child[name].on('data', (text: string) => {
      printed[name] += text
    })
  }
  // With all that it started: a hostile build may have left something behind.
  const end = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // Nothing is left of it.
    }
  }
  const timer = setTimeout(end, TIMEOUT_MS)
  child.once('error', reject)
  child.once('close', (code) => {
    clearTimeout(timer)
    end()
    resolve({ code, log: `${printed.stdout}\n${printed.stderr}` })
  })
  return promise
}

interface Line {
  readonly jobID?: string
  readonly jobResult?: string
  readonly command?: string
  readonly name?: string
  readonly kvPairs?: { readonly title?: string }
  readonly arg?: string
}

function linesOf(log: string): Line[] {
  return log.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Line]
    } catch {
      return []
    }
  })
}
