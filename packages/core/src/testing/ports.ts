import { readFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { attestationStore, createGitHub, createStorageRecord, releaseStore } from '@slsa-actions/github'
import { createRegistry, staticCredentials } from '@slsa-actions/oci'
import { type JobFacts, startTestbed, type Testbed, type TestbedOptions } from '@slsa-actions/testbed'
import {
  type Clock,
  createBudget,
  createHttp,
  type JsonObject,
  parseJson,
  readObject,
  readString,
} from '@slsa-actions/wire'
import type { FlowPorts, InputReader, JobContext } from '../flow/index.ts'
import { badInput } from '../outcome/index.ts'
import { removeFolders, temporaryFolder } from './temporary-folder.ts'

/** A job whose flows run in this process, against a testbed. */
export interface Bench {
  readonly testbed: Testbed
  /** Workspace of the job. */
  readonly workspace: string
  /** `RUNNER_TEMP` of the job. */
  readonly tempDir: string
  readonly clock: VirtualClock
  /** Lines that flows said. */
  readonly said: string[]
  /** Inputs that choose the instance. */
  readonly instanceInputs: Readonly<Record<string, string>>
  /** Fresh ports; `job` and `ports` are put over what the testbed's job is, `fetch` stands before the network. */
  ports(changes?: {
    readonly job?: Partial<JobContext>
    readonly ports?: Partial<FlowPorts>
    readonly event?: JsonObject
    readonly fetch?: (network: typeof fetch) => typeof fetch
  }): FlowPorts
  /** Inputs of a step: the instance's, and these over them. */
  inputs(given?: Readonly<Record<string, string>>): InputReader
  /** How often an endpoint was asked since the bench began or was reset. */
  asked(endpoint: string): number
  /** Forgets requests, lines and what GitHub keeps, removes faults, starts the standard job with these facts. */
  reset(facts?: Partial<JobFacts>): void
  close(): Promise<void>
}

/** Time that a test moves: real, and every wait passes at once. */
export interface VirtualClock extends Clock {
  readonly slept: number[]
  /** Moves the clock of this machine, not that of the services. */
  shift(ms: number): void
  /** Back to the time that it is, as if nobody had slept. */
  reset(): void
}

/** Which Sigstore a bench stands for, and on which server. */
export type BenchInstance = 'private' | 'public-good' | 'github' | 'ghe.com' | 'ghes'

const TENANT = 'acme.ghe.com'
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'

/** What each instance adds to a testbed: its server and issuer. */
const TESTBEDS: Readonly<Record<BenchInstance, TestbedOptions>> = {
  private: {},
  ghes: { serverUrl: 'https://ghes.example.test' },
  'public-good': { issuer: GITHUB_ISSUER },
  github: { issuer: GITHUB_ISSUER, hasCtLog: false },
  'ghe.com': { serverUrl: `https://${TENANT}`, issuer: 'https://token.actions.acme.ghe.com', hasCtLog: false },
}

/** Starts a bench. Private ones are used through their files, the others through the names of the real hosts. */
export async function openBench(instance: BenchInstance = 'private', options: TestbedOptions = {}): Promise<Bench> {
  const testbed = await startTestbed({ ...TESTBEDS[instance], ...options })
  const standard = { ...testbed.oidc.job }
  const workspace = await temporaryFolder()
  const tempDir = await temporaryFolder()
  const clock = virtualClock()
  const said: string[] = []
  let from = 0
  publishRoot(instance, testbed)
  return {
    testbed,
    workspace,
    tempDir,
    clock,
    said,
    instanceInputs: inputsOf(instance, testbed),
    ports: (changes = {}) => {
      const { event, fetch = (network) => network } = changes
      const ports = portsOf(testbed, instance, { workspace, tempDir, clock, said, event, fetch })
      return { ...ports, job: { ...ports.job, ...changes.job }, ...changes.ports }
    },
    inputs: (given = {}) => reader({ ...inputsOf(instance, testbed), ...given }),
    asked: (endpoint) => testbed.requests.slice(from).filter((request) => request.endpoint === endpoint).length,
    reset: (facts = {}) => {
      testbed.heal()
      testbed.oidc.runnerToken = {}
      const nothing = { files: {}, jobs: {}, attestations: [], releases: [], storageRecords: [] }
      testbed.github.addRepository(standard.repository, nothing)
      testbed.startJob({ ...standard, ...facts })
      said.length = 0
      clock.reset()
      from = testbed.requests.length
    },
    close: async () => {
      await testbed.close()
      await removeFolders()
    },
  }
}

/** GitHub's instances have no log, and the root of a tenant is a target of its own name. */
function publishRoot(instance: BenchInstance, testbed: Testbed): void {
  if (instance !== 'github' && instance !== 'ghe.com') return
  const target = instance === 'ghe.com' ? `${TENANT}.trusted_root.json` : 'trusted_root.json'
  const root = { ...testbed.sigstore.trustedRoot(), tlogs: [] }
  testbed.github.trustDomain = instance === 'ghe.com' ? TENANT : ''
  testbed.sigstore.tuf.publish({ [target]: Buffer.from(JSON.stringify(root)) })
}

function inputsOf(instance: BenchInstance, testbed: Testbed): Record<string, string> {
  return instance === 'private' || instance === 'ghes'
    ? { 'signing-config': testbed.files.signingConfig, 'trusted-root': testbed.files.trustedRoot }
    : { 'tuf-mirror': testbed.tufMirror, 'tuf-root': testbed.files.tufRoot }
}

interface Machine extends Pick<Bench, 'workspace' | 'tempDir' | 'clock' | 'said'> {
  readonly event: JsonObject | undefined
  readonly fetch: (network: typeof fetch) => typeof fetch
}

function portsOf(testbed: Testbed, instance: BenchInstance, machine: Machine): FlowPorts {
  const { clock, said } = machine
  const http = createHttp({
    fetch: machine.fetch(testbed.rewritingFetch(hostsOf(testbed))),
    clock,
    random: () => 0.5,
    budget: createBudget(120_000, clock),
  })
  const serverUrl = TESTBEDS[instance].serverUrl ?? 'https://github.com'
  const github = createGitHub({ apiUrl: testbed.github.apiUrl, serverUrl, token: testbed.github.token, http })
  return {
    http,
    clock,
    fs,
    platform: process.platform,
    parallelism: 1,
    workerUrl: undefined,
    idToken: async (audience) => {
      const reply = await http.request({
        service: 'ID token endpoint',
        url: `${testbed.oidc.requestUrl}&audience=${encodeURIComponent(audience)}`,
        headers: { authorization: `Bearer ${testbed.oidc.requestToken}` },
      })
      return readString(readObject(reply.json(), 'ID token').value, 'ID token')
    },
    github: {
      ...github,
      attestationStore: (repository) => attestationStore(github, repository),
      releaseStore: (repository, tag, newRelease) => releaseStore(github, repository, tag, newRelease),
      createStorageRecord: (repository, record) => createStorageRecord(github, repository, record),
    },
    openRegistry: async (login) =>
      createRegistry({
        http,
        clock,
        random: () => 0.5,
        ...(login.kind === 'password'
          ? { credentials: staticCredentials(login.username, login.password, [login.registry]) }
          : {}),
      }),
    job: jobOf(testbed, serverUrl, machine),
    log: { info: (line) => said.push(line), debug: (line) => said.push(line) },
    cacheDir: join(machine.tempDir, 'tuf-cache'),
  }
}

function jobOf(testbed: Testbed, serverUrl: string, machine: Machine): JobContext {
  const { job } = testbed.oidc
  const env = testbed.jobEnvironment()
  const { GITHUB_EVENT_PATH: eventPath = '' } = env
  return {
    serverUrl,
    repository: job.repository,
    eventName: job.eventName,
    ref: job.ref,
    runId: job.runId,
    runAttempt: job.runAttempt,
    runnerName: env.RUNNER_NAME,
    runnerImage: { os: 'ubuntu24', version: '20261117.1.0' },
    workspace: machine.workspace,
    tempDir: machine.tempDir,
    isFork: false,
    event: { ...readObject(parseJson(readFileSync(eventPath), { what: 'event' }), 'event'), ...machine.event },
    artifactsList: undefined,
  }
}

/** The hosts of the published instances, and the issuers of their servers. */
function hostsOf(testbed: Testbed): Record<string, string> {
  const services = [
    'https://fulcio.sigstore.dev',
    'https://rekor.sigstore.dev',
    'https://log2025-1.rekor.sigstore.dev',
    'https://timestamp.sigstore.dev',
    'https://fulcio.githubapp.com',
    'https://timestamp.githubapp.com',
    `https://fulcio.${TENANT}`,
    `https://timestamp.${TENANT}`,
  ]
  return {
    ...Object.fromEntries(services.map((origin) => [origin, testbed.url])),
    [GITHUB_ISSUER]: `${testbed.url}/oidc`,
    'https://token.actions.acme.ghe.com': `${testbed.url}/oidc`,
  }
}

function virtualClock(): VirtualClock {
  let offset = 0
  const slept: number[] = []
  return {
    slept,
    now: () => Date.now() + offset,
    sleep: async (ms) => {
      slept.push(ms)
      offset += ms
    },
    shift: (ms) => {
      offset += ms
    },
    reset: () => {
      offset = 0
      slept.length = 0
    },
  }
}

function reader(given: Readonly<Record<string, string>>): InputReader {
  return {
    input: (name) => given[name] ?? '',
    boolean: (name) => {
      const value = (given[name] ?? '').trim()
      if (/^(true|True|TRUE)$/.test(value)) return true
      if (/^(false|False|FALSE)$/.test(value)) return false
      throw badInput('INPUT', `input ${name}: "${value}" is neither true nor false`)
    },
  }
}
