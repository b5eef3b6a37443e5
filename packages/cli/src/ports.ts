import nodeFs, { existsSync, readFileSync } from 'node:fs'
import type fsPromises from 'node:fs/promises'
import { createRequire } from 'node:module'
import { availableParallelism, homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FlowPorts, InputReader, RegistryLogin } from '@slsa-actions/core/flow'
import type { KeyRequest } from '@slsa-actions/core/key'
import { badInput, SUITE_VERSION } from '@slsa-actions/core/outcome'
import { quickFs } from '@slsa-actions/runner/quick-fs'
import { type Clock, type Http, systemClock } from '@slsa-actions/wire'
import { readCallerJob } from './job.ts'
import type { Machine } from './machine.ts'
import { noNetwork } from './offline.ts'
import { policyEngine } from './policy/engine.ts'

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
  await trustOwnCa(inputs.input('ca-file'), cwd)
  const job = await readCallerJob(machine)
  const clock: Clock = systemClock
  const debug = (line: string): void => {
    if (options.isVerbose) terminal.warn([{ text: line, style: 'dim' }])
  }
  const { http, github } = options.isOffline
    ? noNetwork()
    : await (await import('./network.ts')).openNetwork(inputs, {
        env,
        job,
        clock,
        budgetMs: options.budgetMs,
        log: debug,
      })
  const ports = {
    http,
    clock,
    fs: options.fs ?? quickFs,
    ...(options.fs === undefined ? { waitingFs: nodeFs } : {}),
    platform: process.platform,
    parallelism: availableParallelism(),
    workerUrl: script('hash-worker.mjs', '@slsa-actions/core/hash-worker'),
    verifyWorkerUrl: script('verify-worker/index.js', '@slsa-actions/core/verify-worker'),
    idToken: async (audience: string) => {
      if (options.idToken !== undefined) return options.idToken(audience, http)
      throw badInput('ID_TOKEN', 'there is nobody to sign as')
    },
    github,
    job: { ...job, tempDir: options.tempDir ?? job.tempDir },
    log: {
      info: (line: string) => {
        if (options.isVerbose) debug(line)
        else terminal.progress(line)
      },
      debug,
    },
    openKey: async (request: KeyRequest) =>
      (await import('./key.ts')).openKey(request, { env, cwd, fs: quickFs, http, clock }),
    openRegistry: async (login: RegistryLogin) =>
      (await import('./registry.ts')).openRegistry(login, { env, fs: quickFs, http, clock }),
    deployments: async () => {
      const { deploymentReader, toolRunner } = await import('@slsa-actions/deployment')
      return deploymentReader(toolRunner(env))
    },
    policies: policyEngine,
    version: SUITE_VERSION,
    cacheDir: cacheDir(env),
  }
  return ports
}

/** Folder that keeps TUF metadata between calls: below `XDG_CACHE_HOME`, or where the platform keeps caches. */
export function cacheDir(env: Machine['env'], platform: NodeJS.Platform = process.platform): string {
  const own = env.XDG_CACHE_HOME || (platform === 'win32' ? env.LOCALAPPDATA : undefined)
  return join(own || join(homedir(), platform === 'darwin' ? 'Library/Caches' : '.cache'), 'slsa-actions', 'tuf')
}

/** Trusts the certificates of `--ca-file` beside the platform's own. */
async function trustOwnCa(path: string, cwd: string): Promise<void> {
  if (path.trim() === '') return
  let pem: string
  try {
    pem = readFileSync(resolve(cwd, path.trim()), 'utf8')
  } catch (cause) {
    throw badInput('INPUT', `input ca-file: ${path} cannot be read`, { cause })
  }
  const { trustCaFile } = await import('@slsa-actions/wire')
  trustCaFile(pem, 'input ca-file')
}

/** A script for threads: the bundle brings it along, else it is the package's. */
function script(bundled: string, name: string): URL | undefined {
  const here = import.meta.url
  const beside = new URL(bundled, here)
  if (existsSync(beside)) return beside
  try {
    return pathToFileURL(createRequire(here).resolve(name))
  } catch {
    return undefined
  }
}
