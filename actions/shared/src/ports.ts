import nodeFs, { existsSync, readFileSync } from 'node:fs'
import type fsPromises from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FlowPorts, GitHubPort, InputReader, InstanceNetwork } from '@slsa-actions/core/flow'
import { attestationStore, createGitHub, createStorageRecord, releaseStore } from '@slsa-actions/github'
import {
  type ActionInputs,
  maskSecret,
  RunnerError,
  type RunnerJob,
  type RunnerLog,
  requestIdToken,
} from '@slsa-actions/runner'
import {
  type Clock,
  createBudget,
  createHttp,
  type Http,
  proxyFetch,
  systemClock,
  trustCaFile,
} from '@slsa-actions/wire'
import { asCoreError } from './failure.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What the ports of a step are made of. */
export interface StepMachine {
  readonly env: Environment
  readonly job: RunnerJob
  readonly log: RunnerLog
  readonly fs: typeof fsPromises
  readonly budgetMs: number
  /** The way out of the network; left out: as the environment and the input `ca-file` say. */
  readonly network?: InstanceNetwork
}

/** The step's inputs for a flow, which knows the outcome of every error. */
export function flowInputs(inputs: ActionInputs): InputReader {
  return {
    input: inputs.input,
    boolean: (name) => {
      try {
        return inputs.boolean(name)
      } catch (error) {
        throw asCoreError(error)
      }
    },
  }
}

/** Everything from outside that a flow uses, on the machine that this step runs on. */
export async function openPorts(inputs: InputReader, machine: StepMachine): Promise<FlowPorts> {
  const { env, job, log } = machine
  const { network } = machine
  if (network === undefined) trustOwnCa(inputs, job)
  else if (network.certificates !== undefined) trustCaFile(network.certificates, 'network.certificates of the instance')
  const clock: Clock = systemClock
  const http = createHttp({
    fetch: await proxyFetch(network === undefined ? env : proxyVariables(network)),
    clock,
    budget: createBudget(machine.budgetMs, clock),
    log: log.debug,
  })
  return {
    http,
    clock,
    fs: machine.fs,
    waitingFs: nodeFs,
    platform: process.platform,
    parallelism: availableParallelism(),
    workerUrl: bundled('hash-worker.mjs'),
    verifyWorkerUrl: bundled('verify-worker/index.js'),
    idToken: async (audience) => {
      try {
        return await requestIdToken(audience, env, http)
      } catch (error) {
        throw asCoreError(error)
      }
    },
    github: githubPort(inputs, job, http),
    job,
    log,
    openKey: async (request) =>
      (await import('./key.ts')).openKey(request, {
        env,
        workspace: job.workspace,
        fs: machine.fs,
        http,
        clock,
        debug: log.debug,
      }),
    openRegistry: async (login) => {
      const { createRegistry, dockerCredentials, staticCredentials } = await import('@slsa-actions/oci')
      const onSecret = (secret: string): void => maskSecret(secret, 'a login of a registry')
      const options = { http, clock, onSecret }
      switch (login.kind) {
        case 'configured':
          return createRegistry({
            ...options,
            credentials: dockerCredentials({ env, fs: machine.fs, platform: process.platform }),
          })
        case 'password':
          return createRegistry({
            ...options,
            credentials: staticCredentials(login.username, login.password, [login.registry]),
          })
        case 'anonymous':
          return createRegistry(options)
      }
    },
    openPullRequests: async () =>
      (await import('@slsa-actions/github')).pullRequests(
        createGitHub({
          apiUrl: job.apiUrl,
          serverUrl: job.serverUrl,
          token: inputs.input('github-token').trim(),
          http,
        }),
      ),
    openRepositories: async (token) =>
      (await import('@slsa-actions/github')).repositoryReader(
        createGitHub({ apiUrl: job.apiUrl, serverUrl: job.serverUrl, token: token === '' ? undefined : token, http }),
      ),
    deployments: async (network) => {
      const { deploymentReader, toolRunner, withoutNetwork } = await import('@slsa-actions/deployment')
      if (network === undefined) return deploymentReader(toolRunner(env))
      await machine.fs.mkdir(job.tempDir, { recursive: true })
      const home = await machine.fs.mkdtemp(join(job.tempDir, 'no-home-'))
      return deploymentReader(toolRunner(withoutNetwork(env, home)))
    },
    policies: {
      open: async (bytes, what) => (await import('@slsa-actions/policy')).policyEngine.open(bytes, what),
      condition: async (text, what) => (await import('@slsa-actions/policy')).policyEngine.condition(text, what),
    },
    cacheDir: join(job.tempDir, 'slsa-tuf-cache'),
  }
}

function githubPort(inputs: InputReader, job: RunnerJob, http: Http): GitHubPort {
  const token = inputs.input('github-token').trim()
  const client = createGitHub({
    apiUrl: job.apiUrl,
    serverUrl: job.serverUrl,
    token: token === '' ? undefined : token,
    http,
  })
  return {
    visibility: client.visibility,
    fileAt: client.fileAt,
    jobs: client.jobs,
    attemptJobs: client.attemptJobs,
    trustDomain: client.trustDomain,
    attestationStore: (repository) => attestationStore(client, repository),
    releaseStore: (repository, tag, newRelease) => releaseStore(client, repository, tag, newRelease),
    createStorageRecord: (repository, record) => createStorageRecord(client, repository, record),
  }
}

function proxyVariables({ proxy, noProxy }: InstanceNetwork): Environment {
  return { HTTPS_PROXY: proxy, HTTP_PROXY: proxy, NO_PROXY: noProxy }
}

/** Trusts the certificates of the input `ca-file` beside the platform's own. */
function trustOwnCa(inputs: InputReader, job: RunnerJob): void {
  const path = inputs.input('ca-file').trim()
  if (path === '') return
  let pem: string
  try {
    pem = readFileSync(resolve(job.workspace, path), 'utf8')
  } catch (cause) {
    throw new RunnerError('INPUT', `input ca-file: ${path} cannot be read`, { cause })
  }
  trustCaFile(pem, 'input ca-file')
}

/** A script for threads that the bundle brings along; without it the main thread does the work. */
function bundled(script: string): URL | undefined {
  const here = import.meta.url
  const url = new URL(script, here)
  return existsSync(fileURLToPath(url)) ? url : undefined
}
