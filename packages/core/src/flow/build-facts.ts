import { basename, resolve } from 'node:path'
import { isJsonObject, type JsonObject } from '@slsa-actions/wire'
import type { ResourceDescriptor } from 'in-toto-attestation'
import { badInput, describeFailure } from '../outcome/index.ts'
import {
  type LockedPackages,
  OTHER_LOCK_FILES,
  type ProvenanceContext,
  packagesFromLockFile,
  READABLE_LOCK_FILES,
  type VerifiedClaims,
} from '../provenance/index.ts'
import { reasonOf } from '../storage/index.ts'
import { resolveSubjects } from '../subject/index.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { jsonObjectInput, lines, oneOf } from './signing-inputs.ts'
import { digestAlgorithms, subjectMachine } from './subjects.ts'
import { actionsOf } from './workflow-actions.ts'

const MAX_LOCK_FILE_BYTES = 64 * 1024 * 1024
/** The form of times in the jobs API. */
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/

/** What the inputs and the workspace say about the build. */
export interface LocalFacts {
  readonly buildType: ProvenanceContext['buildType']
  readonly inputs: JsonObject | undefined
  readonly vars: JsonObject | undefined
  readonly packages: readonly ResourceDescriptor[]
  readonly byproducts: readonly ResourceDescriptor[]
  readonly notices: readonly string[]
}

/** Facts beside the claims, and what a person should know about facts that could not be had. */
export interface BuildFacts {
  readonly context: ProvenanceContext
  readonly notices: readonly string[]
}

/**
 * What the job itself says about its build, read before anything is asked of anybody. With `build-type: github` nothing
 * of it is used.
 *
 * @throws CoreError bad-input `INPUT` for inputs that cannot be read, and for files that they name
 */
export async function readLocalFacts(inputs: InputReader, ports: FlowPorts): Promise<LocalFacts> {
  const buildType = oneOf(inputs, 'build-type', ['auto', 'github', 'complete'], 'auto')
  const given = { inputs: jsonObjectInput(inputs, 'inputs'), vars: jsonObjectInput(inputs, 'vars') }
  if (buildType === 'github') {
    const unused = ['inputs', 'vars', 'lock-files', 'byproducts'].filter((name) => inputs.input(name).trim() !== '')
    const notices =
      unused.length === 0
        ? []
        : [`\`build-type: github\` has no place for ${unused.map((n) => `\`${n}\``).join(', ')}.`]
    return { buildType, ...given, packages: [], byproducts: [], notices }
  }
  const notices: string[] = []
  const packages = await packagesOf(inputs, ports, notices)
  return { buildType, ...given, packages, byproducts: await byproductsOf(inputs, ports), notices }
}

/**
 * Everything a provenance says beyond the ID token. With `build-type: github` nothing is added, and the predicate is
 * byte for byte that of `actions/attest`. Reads of GitHub's API are tried once and never decide the outcome.
 */
export async function readBuildFacts(claims: VerifiedClaims, local: LocalFacts, ports: FlowPorts): Promise<BuildFacts> {
  const { buildType } = local
  const base = { serverUrl: ports.job.serverUrl, buildType }
  if (buildType === 'github') return { context: base, notices: local.notices }
  const notices = [...local.notices]
  const [actions, startedOn] = await Promise.all([actionsOf(claims, ports, notices), startOf(claims, ports, notices)])
  const image = ports.job.runnerImage
  return {
    context: {
      ...base,
      ...parametersOf(local, ports),
      isExtended: true,
      actions,
      packages: local.packages,
      byproducts: local.byproducts,
      ...(startedOn === undefined ? {} : { startedOn }),
      finishedOn: new Date(Math.floor(ports.clock.now() / 1000) * 1000).toISOString().replace('.000Z', 'Z'),
      ...(image === undefined ? {} : { runnerImage: image }),
    },
    notices,
  }
}

/** Parameters that the event or the caller gives; which of them count depends on the event that the token certifies. */
function parametersOf(local: LocalFacts, ports: FlowPorts): Partial<ProvenanceContext> {
  const { event } = ports.job
  const defaultBranch = isJsonObject(event.repository) ? event.repository.default_branch : undefined
  return {
    ...(isJsonObject(event.inputs) ? { eventInputs: event.inputs } : {}),
    ...(isJsonObject(event.release) ? { release: event.release } : {}),
    ...(typeof defaultBranch === 'string' ? { defaultBranch } : {}),
    ...(local.inputs === undefined ? {} : { inputs: local.inputs }),
    ...(local.vars === undefined ? {} : { vars: local.vars }),
  }
}

/** When this job started, by the jobs API: the one job in progress on this runner. */
async function startOf(claims: VerifiedClaims, ports: FlowPorts, notices: string[]): Promise<string | undefined> {
  const jobs = await ports.github.jobs(claims.repository, claims.runId, claims.runAttempt)
  const own = (jobs ?? []).filter((job) => job.status === 'in_progress' && job.runnerName === ports.job.runnerName)
  const startedAt = own.length === 1 ? own[0]?.startedAt : undefined
  if (startedAt !== undefined && RFC3339.test(startedAt)) return startedAt
  notices.push('`startedOn` is not in the provenance: the job could not be found in the jobs API (`actions: read`).')
  return undefined
}

/** Packages of the lock files that the inputs name, else of npm's in the workspace, which never fail the job. */
async function packagesOf(inputs: InputReader, ports: FlowPorts, notices: string[]): Promise<ResourceDescriptor[]> {
  const given = lines(inputs, 'lock-files')
  const packages: ResourceDescriptor[] = []
  for (const name of given) packages.push(...taken(await readLockFile(name, ports), notices))
  if (given.length > 0) return packages
  for (const name of READABLE_LOCK_FILES) {
    if (!(await exists(name, ports))) continue
    try {
      return [...taken(await readLockFile(name, ports), notices)]
    } catch (error) {
      notices.push(`The packages of ${name} are not in the provenance: ${describeFailure(error).message}.`)
      return []
    }
  }
  const others: string[] = []
  for (const name of OTHER_LOCK_FILES) if (await exists(name, ports)) others.push(name)
  if (others.length > 0)
    notices.push(`${others.join(', ')}: lock files of this kind are not read yet, so no package is in the provenance.`)
  return []
}

function taken(read: LockedPackages, notices: string[]): readonly ResourceDescriptor[] {
  if (read.notice !== undefined) notices.push(read.notice)
  return read.packages
}

async function exists(name: string, ports: FlowPorts): Promise<boolean> {
  const found = await ports.fs.lstat(resolve(ports.job.workspace, name)).catch(() => undefined)
  return found?.isFile() === true
}

async function readLockFile(name: string, ports: FlowPorts): Promise<LockedPackages> {
  const path = resolve(ports.job.workspace, name)
  const found = await ports.fs.lstat(path).catch((cause: unknown) => {
    throw badInput('INPUT', `input lock-files: ${name}: ${reasonOf(cause)}`, { cause })
  })
  if (!found.isFile() || found.size > MAX_LOCK_FILE_BYTES) {
    throw badInput('INPUT', `lock file ${name}: is not a regular file of at most 64 MiB`, {
      remedy: 'name the lock files in `lock-files`',
    })
  }
  return packagesFromLockFile(basename(name), await ports.fs.readFile(path, 'utf8'))
}

/** Files that the build left beside its artifacts, by digest. */
async function byproductsOf(inputs: InputReader, ports: FlowPorts): Promise<ResourceDescriptor[]> {
  const patterns = lines(inputs, 'byproducts')
  if (patterns.length === 0) return []
  const files = await resolveSubjects(
    { paths: patterns.join('\n'), algorithms: digestAlgorithms(inputs), nameStyle: 'auto' },
    subjectMachine(ports),
  )
  return files.map(({ name, digest }) => ({ name, digest }))
}
