import { readFileSync } from 'node:fs'
import fsPromises from 'node:fs/promises'
import { availableParallelism, homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { FlowPorts, GitHubPort, InputReader } from '@slsa-actions/core/flow'
import { badInput } from '@slsa-actions/core/outcome'
import {
  type Clock,
  createBudget,
  createHttp,
  type Fetch,
  type Http,
  proxyFetch,
  systemClock,
  trustCaFile,
} from '@slsa-actions/wire'
import { CliError } from './error.ts'
import { type CallerJob, readCallerJob } from './job.ts'
import type { Machine } from './machine.ts'
import { policyEngine } from './policy/engine.ts'
import { packageVersion } from './version.ts'

/** What differs from the ports of any command. */
export interface PortsOptions {
  /** Nothing may use the network. */
  readonly isOffline: boolean
  readonly isVerbose: boolean
  /** Milliseconds for everything that is asked of the network, from the first request on. */
  readonly budgetMs: number
  /** Where files are made; default the platform's. */
  readonly fs?: typeof fsPromises
  /** Where unsigned and temporary files go; default that of the job, or the machine's. */
  readonly tempDir?: string
  /** Who signs; without it nobody can. */
  readonly idToken?: (audience: string, http: Http) => Promise<string>
}

/** Everything from outside that a flow uses, on this machine. */
export async function openPorts(inputs: InputReader, machine: Machine, options: PortsOptions): Promise<FlowPorts> {
  const { env, terminal, cwd } = machine
  trustOwnCa(inputs.input('ca-file'), cwd)
  const job = await readCallerJob(machine)
  const clock: Clock = systemClock
  const debug = (line: string): void => {
    if (options.isVerbose) terminal.warn([{ text: line, style: 'dim' }])
  }
  const http = createHttp({
    fetch: options.isOffline ? noFetch : await proxyFetch(env),
    clock,
    budget: createBudget(options.budgetMs, clock),
    log: debug,
    userAgent: 'slsa-actions-cli',
  })
  const ports = {
    http,
    clock,
    fs: options.fs ?? fsPromises,
    platform: process.platform,
    parallelism: availableParallelism(),
    workerUrl: script('@slsa-actions/core/hash-worker'),
    verifyWorkerUrl: script('@slsa-actions/core/verify-worker'),
    idToken: async (audience: string) => {
      if (options.idToken !== undefined) return options.idToken(audience, http)
      throw badInput('ID_TOKEN', 'there is nobody to sign as')
    },
    github: await githubPort(inputs, env, job, http),
    job: { ...job, tempDir: options.tempDir ?? job.tempDir },
    log: {
      info: (line: string) => {
        if (options.isVerbose) debug(line)
        else terminal.progress(line)
      },
      debug,
    },
    policies: policyEngine,
    version: packageVersion(),
    cacheDir: cacheDir(env),
  }
  return ports
}

/** Folder that keeps TUF metadata between calls: below `XDG_CACHE_HOME`, or where the platform keeps caches. */
export function cacheDir(env: Machine['env'], platform: NodeJS.Platform = process.platform): string {
  const own = env.XDG_CACHE_HOME || (platform === 'win32' ? env.LOCALAPPDATA : undefined)
  return join(own || join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache'), 'slsa-actions', 'tuf')
}

async function githubPort(inputs: InputReader, env: Machine['env'], job: CallerJob, http: Http): Promise<GitHubPort> {
  const { attestationStore, createGitHub, releaseStore } = await import('@slsa-actions/github')
  const client = createGitHub({ apiUrl: job.apiUrl, serverUrl: job.serverUrl, token: tokenOf(inputs, env), http })
  return {
    visibility: client.visibility,
    fileAt: client.fileAt,
    jobs: client.jobs,
    trustDomain: client.trustDomain,
    attestationStore: (repository) => attestationStore(client, repository),
    releaseStore: (repository, tag) => releaseStore(client, repository, tag),
  }
}

/** The token for GitHub's API: the option, else `GH_TOKEN` or `GITHUB_TOKEN`, as gh reads them. */
export function tokenOf(inputs: InputReader, env: Machine['env']): string | undefined {
  const token = [inputs.input('github-token'), env.GH_TOKEN, env.GITHUB_TOKEN].find(
    (text) => (text ?? '').trim() !== '',
  )
  return token?.trim()
}

const noFetch: Fetch = async () => {
  throw new CliError('OFFLINE', 'offline: nothing is asked of the network')
}

/** Trusts the certificates of `--ca-file` beside the platform's own. */
function trustOwnCa(path: string, cwd: string): void {
  if (path.trim() === '') return
  let pem: string
  try {
    pem = readFileSync(resolve(cwd, path.trim()), 'utf8')
  } catch (cause) {
    throw badInput('INPUT', `input ca-file: ${path} cannot be read`, { cause })
  }
  trustCaFile(pem, 'input ca-file')
}

function script(name: string): URL | undefined {
  try {
    return new URL(import.meta.resolve(name))
  } catch {
    return undefined
  }
}
