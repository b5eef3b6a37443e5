import { basename, resolve } from 'node:path'
import { isJsonObject, type JsonObject } from '@slsa-actions/wire'
import type { ResourceDescriptor } from 'in-toto-attestation'
import { badInput } from '../outcome/index.ts'
import {
  actionsUsedBy,
  type ProvenanceContext,
  packagesFromLockFile,
  type VerifiedClaims,
  workflowOf,
} from '../provenance/index.ts'
import { reasonOf } from '../storage/index.ts'
import { resolveSubjects } from '../subject/index.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { jsonObjectInput, lines, oneOf } from './signing-inputs.ts'
import { digestAlgorithms, subjectMachine } from './subjects.ts'

/** Lock files that are read when the input `lock-files` was not given. */
const DEFAULT_LOCK_FILES = ['package-lock.json', 'npm-shrinkwrap.json']
const MAX_LOCK_FILE_BYTES = 64 * 1024 * 1024

/** Facts beside the claims, and what a person should know about facts that could not be had. */
export interface BuildFacts {
  readonly context: ProvenanceContext
  readonly notices: readonly string[]
}

/**
 * Everything a provenance says beyond the ID token. With `build-type: github` nothing is added, and the predicate is
 * byte for byte that of `actions/attest`. Reads of GitHub's API are tried once and never decide the outcome.
 */
export async function readBuildFacts(
  claims: VerifiedClaims,
  inputs: InputReader,
  ports: FlowPorts,
): Promise<BuildFacts> {
  const buildType = oneOf(inputs, 'build-type', ['auto', 'github', 'complete'], 'auto')
  const base = { serverUrl: ports.job.serverUrl, buildType, ...parametersOf(claims, inputs, ports) }
  if (buildType === 'github') return { context: base, notices: [] }
  const notices: string[] = []
  const [actions, startedOn, packages, byproducts] = await Promise.all([
    actionsOf(claims, ports, notices),
    startOf(claims, ports, notices),
    packagesOf(inputs, ports, notices),
    byproductsOf(inputs, ports),
  ])
  const image = ports.job.runnerImage
  return {
    context: {
      ...base,
      isExtended: true,
      actions,
      packages,
      byproducts,
      ...(startedOn === undefined ? {} : { startedOn }),
      finishedOn: new Date(Math.floor(ports.clock.now() / 1000) * 1000).toISOString().replace('.000Z', 'Z'),
      ...(image === undefined ? {} : { runnerImage: image }),
    },
    notices,
  }
}

/** Parameters that the event or the caller gives: inputs of a dispatch, a release, `inputs`, `vars`. */
function parametersOf(claims: VerifiedClaims, inputs: InputReader, ports: FlowPorts): Partial<ProvenanceContext> {
  const { event } = ports.job
  const vars = jsonObjectInput(inputs, 'vars')
  const given = jsonObjectInput(inputs, 'inputs')
  const isDispatch = claims.eventName === 'workflow_dispatch' && isJsonObject(event.inputs)
  const isRelease = claims.eventName === 'release' && isJsonObject(event.release)
  return {
    ...(isDispatch ? { eventInputs: event.inputs as JsonObject } : {}),
    ...(isRelease ? { release: event.release as JsonObject } : {}),
    ...(given === undefined ? {} : { inputs: given }),
    ...(vars === undefined ? {} : { vars }),
  }
}

/** The actions of the workflow file at the commit that the token certifies; none when the file cannot be read. */
async function actionsOf(claims: VerifiedClaims, ports: FlowPorts, notices: string[]): Promise<ResourceDescriptor[]> {
  const { path } = workflowOf(claims.workflowRef, claims.repository)
  const text = await ports.github.fileAt(claims.repository, path, claims.workflowSha)
  if (text === undefined) {
    notices.push(`The actions of ${path} are not in the provenance: the file could not be read (\`contents: read\`).`)
    return []
  }
  const used = await actionsUsedBy(text, ports.job.serverUrl)
  if (used.unresolved.length > 0) {
    notices.push(
      `Not pinned by a full commit SHA, so not in the provenance: ${used.unresolved.slice(0, 10).join(', ')}.`,
    )
  }
  return [...used.actions]
}

/** When this job started, by the jobs API: the one job in progress on this runner. */
async function startOf(claims: VerifiedClaims, ports: FlowPorts, notices: string[]): Promise<string | undefined> {
  const jobs = await ports.github.jobs(claims.repository, claims.runId, claims.runAttempt)
  const own = (jobs ?? []).filter((job) => job.status === 'in_progress' && job.runnerName === ports.job.runnerName)
  if (own.length === 1 && own[0]?.startedAt !== undefined) return own[0].startedAt
  notices.push('`startedOn` is not in the provenance: the job could not be found in the jobs API (`actions: read`).')
  return undefined
}

async function packagesOf(inputs: InputReader, ports: FlowPorts, notices: string[]): Promise<ResourceDescriptor[]> {
  const given = lines(inputs, 'lock-files')
  const packages: ResourceDescriptor[] = []
  for (const name of given.length > 0 ? given : DEFAULT_LOCK_FILES) {
    const path = resolve(ports.job.workspace, name)
    const found = await ports.fs.lstat(path).catch((cause: unknown) => {
      if (given.length > 0) throw badInput('INPUT', `input lock-files: ${name}: ${reasonOf(cause)}`, { cause })
      return undefined
    })
    if (found === undefined) continue
    if (!found.isFile() || found.size > MAX_LOCK_FILE_BYTES) {
      throw badInput('INPUT', `lock file ${name}: is not a regular file of at most 64 MiB`, {
        remedy: 'name the lock files in `lock-files`',
      })
    }
    const read = packagesFromLockFile(basename(name), await ports.fs.readFile(path, 'utf8'))
    packages.push(...read.packages)
    if (read.notice !== undefined) notices.push(read.notice)
    if (given.length === 0) break
  }
  return packages
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
