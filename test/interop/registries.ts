import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Testbed } from '@slsa-actions/testbed'
import { peerPath, run } from './peers.ts'

/** A registry on loopback, empty when it starts. */
export interface RealRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string
  close(): Promise<void>
}

/** A registry by its name, and what starts it; `program` must be on the machine, the others are built from source. */
export interface RegistryKind {
  readonly name: string
  /** Whether it lists referrers itself (OCI distribution spec 1.1); else the fallback tag is used. */
  readonly hasReferrers: boolean
  /** Whether a list of referrers tells of which type they are; without, clients that look for one find nothing. */
  readonly tellsTypes: boolean
  readonly program?: string
  start(folder: string): Promise<RealRegistry>
}

/** Debian's docker-registry (distribution 2.8): no referrers API, files on disk. */
export const DOCKER_REGISTRY: RegistryKind = {
  name: "Debian's docker-registry",
  hasReferrers: false,
  tellsTypes: true,
  program: 'docker-registry',
  start: startDockerRegistry,
}

/** go-containerregistry's registry as it is shipped: 404 for referrers, everything in memory. */
export const PLAIN_REGISTRY: RegistryKind = {
  name: "go-containerregistry's registry",
  hasReferrers: false,
  tellsTypes: true,
  start: () => startMemoryRegistry([]),
}

/**
 * The same with the referrers API switched on. It says the media type of a manifest's config where the distribution spec
 * has its `artifactType` (go-containerregistry 0.22.1, pkg/registry/manifest.go), whoever pushed it.
 */
export const REFERRERS_REGISTRY: RegistryKind = {
  name: 'a registry with the referrers API',
  hasReferrers: true,
  tellsTypes: false,
  start: () => startMemoryRegistry(['-referrers']),
}

/** The registry of the testbed, which knows the referrers API as the specification has it, and is no real one. */
export function embeddedRegistry(testbed: () => Testbed): RegistryKind {
  return {
    name: 'the embedded registry (simulated)',
    hasReferrers: true,
    tellsTypes: true,
    start: async () => ({ host: testbed().registry.host, close: async () => undefined }),
  }
}

/** All that are real. */
export const KINDS: readonly RegistryKind[] = [DOCKER_REGISTRY, PLAIN_REGISTRY, REFERRERS_REGISTRY]

/** Those of them that can be started here; of the others it is said aloud why not. @throws Error in CI, which has all */
export async function startable(kinds: readonly RegistryKind[]): Promise<RegistryKind[]> {
  const isThere = await Promise.all(kinds.map(({ program }) => program === undefined || isInstalled(program)))
  return kinds.filter((_, index) => isThere[index])
}

/**
 * Whether a program of the machine can be started; where not, says so aloud.
 *
 * @throws Error in CI, where nothing may be left out
 */
export async function isInstalled(program: string): Promise<boolean> {
  const ran = await run(program, ['--version']).catch(() => undefined)
  if (ran?.code === 0) return true
  const message = `${program} is not installed (on Debian and Ubuntu: apt-get install ${program})`
  if (process.env.CI === 'true') throw new Error(message)
  process.stderr.write(`NOT TESTED against ${program}: ${message}\n`)
  return false
}

async function startDockerRegistry(folder: string): Promise<RealRegistry> {
  const storage = join(folder, 'storage')
  mkdirSync(storage, { recursive: true })
  const host = `127.0.0.1:${await freePort()}`
  const config = join(folder, 'registry.yml')
  writeFileSync(
    config,
    `version: 0.1
log: { level: error, accesslog: { disabled: true } }
storage: { filesystem: { rootdirectory: ${JSON.stringify(storage)} } }
http: { addr: ${JSON.stringify(host)}, secret: interop }
`,
  )
  const child = spawn('docker-registry', ['serve', config], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('utf8')).slice(-3000)
  })
  await isUp(`http://${host}/v2/`, () => said, child)
  return { host, close: () => stop(child) }
}

async function startMemoryRegistry(args: readonly string[]): Promise<RealRegistry> {
  const child = spawn(peerPath('registry'), args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  const host = await new Promise<string>((resolve, reject) => {
    lines.once('line', resolve)
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the registry ended with ${code} before it listened`)))
  })
  return { host, close: () => stop(child) }
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

async function isUp(url: string, said: () => string, child: ChildProcess): Promise<void> {
  for (let look = 0; look < 300; look += 1) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer !== undefined) return
    if (child.exitCode !== null) break
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`${url} did not come up: ${said()}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
