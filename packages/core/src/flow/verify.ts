import { relative, resolve, sep } from 'node:path'
import { mapLimit } from '@slsa-actions/wire'
import { badInput, type CoreError, describeFailure, type Failure, type Outcome, refused } from '../outcome/index.ts'
import { type ArtifactVerdict, RESULT_VERSION, type VerifyResult } from '../report/index.ts'
import type { BuildLevel } from '../slsa/index.ts'
import { bundlesInFile, type FoundBundle, fileStore, type Store, speaksAbout } from '../storage/index.ts'
import { readLimited, resolveSubjects, type Subject } from '../subject/index.ts'
import type { ArtifactRef } from '../verification/index.ts'
import { type Judge, type JudgedArtifact, judgeArtifact } from './judge.ts'
import { assertNothingLater } from './later.ts'
import { levelJudge } from './levels.ts'
import { openPolicy } from './policy.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { profileChooser } from './profiles.ts'
import { progressOf } from './progress.ts'
import { writeReports } from './report-files.ts'
import { statementSigner } from './statement-signer.ts'
import { subjectMachine } from './subjects.ts'
import { openThreads } from './threads.ts'
import { type BundleSource, readVerifyInputs, type VerifyInputs } from './verify-inputs.ts'
import { writeVsa } from './vsa.ts'

/** Bundles of one artifact that are looked at. */
const MAX_BUNDLES = 1000
/** Artifacts in work at once where threads verify. */
const IN_FLIGHT = 16
/** Bundles about other artifacts that are looked at where none is about the right one, to say what they are about. */
const MAX_TELLING = 10
/** Largest file that is read into memory, for keys that sign all of it, in bytes. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024
/** Size up to which reading a file once more is faster than checking a signature by its digest, in bytes. */
const SMALL_BYTES = 1024 * 1024
/** Time to verify one artifact, and what each further one adds, in milliseconds. */
const BUDGET_ONE = 60_000
const BUDGET_MORE = 1_000

/**
 * Verifies artifacts against what the inputs demand. Every artifact needs one bundle that satisfies all of it, and the
 * policy to pass where one is given; facts of two bundles are never put together to satisfy the inputs. Never throws for
 * a failure: it is in the result. Reports are written whatever the outcome, a verification summary of what passed.
 */
export async function verify(inputs: InputReader, ports: FlowPorts): Promise<VerifyResult> {
  const base = { version: RESULT_VERSION, action: 'verify', notices: [] } as const
  const failed = (error: unknown): VerifyResult => {
    const failure = describeFailure(error)
    return { ...base, outcome: failure.outcome, failure, artifacts: [], demanded: {}, unbound: [] }
  }
  let read: VerifyInputs
  try {
    assertNothingLater(inputs, ['key', 'key-validity'])
    read = await readVerifyInputs(inputs, ports.job.serverUrl)
  } catch (error) {
    return failed(error)
  }
  const result = await verifyAll(read, inputs, ports).catch((error: unknown) => ({
    ...failed(error),
    demanded: read.demanded,
    unbound: read.unbound,
  }))
  return writeReports(result, read.judge, ports).catch((error: unknown) => {
    const failure = describeFailure(error)
    // A report that cannot be written never makes a refusal look better.
    return result.outcome === 'verified' ? { ...result, outcome: failure.outcome, failure } : result
  })
}

async function verifyAll(read: VerifyInputs, inputs: InputReader, ports: FlowPorts): Promise<VerifyResult> {
  const artifacts = await readArtifacts(read, ports)
  ports.http.budget?.limit(read.timeoutMs ?? BUDGET_ONE + BUDGET_MORE * (artifacts.length - 1))
  const judge = await openJudge(read, artifacts.length, ports)
  const judged = await judgeAll(artifacts, judge, read, ports).finally(() => judge.threads?.close())
  const verdicts = judged.map(({ verdict }) => verdict)
  const outcome = overall(verdicts)
  const level = lowestLevel(verdicts)
  const { policy } = read.judge
  const result: VerifyResult = {
    version: RESULT_VERSION,
    action: 'verify',
    outcome,
    notices: [],
    demanded: read.demanded,
    unbound: read.unbound,
    artifacts: verdicts,
    verifiedAt: new Date(ports.clock.now()).toISOString(),
    ...(level === undefined ? {} : { level }),
    ...(policy === undefined || judge.policy === undefined
      ? {}
      : { policy: { source: policy, digest: judge.policy.digest } }),
  }
  if (outcome !== 'verified') {
    const failure = verdicts.find((artifact) => artifact.outcome === outcome)?.failure
    return failure === undefined ? result : { ...result, failure }
  }
  if (read.judge.vsa === 'none' || judge.policy === undefined) return result
  const summed = {
    artifacts,
    level,
    policy: { uri: policyUri(policy ?? ''), digest: judge.policy.digest },
    bundles: judged.flatMap(({ decided }) => decided),
  }
  const sign = read.judge.vsa === 'signed' ? await statementSigner(inputs, ports) : undefined
  return { ...result, vsa: await writeVsa(summed, { ...read.judge, bundleDir: read.bundleDir }, sign, ports) }
}

/** One after the other, or with threads a few at once, since each waits for one; in the order of the artifacts. */
async function judgeAll(
  artifacts: readonly Subject[],
  judge: Judge,
  read: VerifyInputs,
  ports: FlowPorts,
): Promise<JudgedArtifact[]> {
  const find = await bundleFinder(read, ports)
  const tick = progressOf(artifacts.length, 'artifacts looked at', ports.log.info)
  return mapLimit(artifacts, judge.threads === undefined ? 1 : IN_FLIGHT, async (artifact) => {
    const judged = await verifyArtifact(artifact, find, judge, read)
    tick()
    return judged
  })
}

async function openJudge(read: VerifyInputs, artifacts: number, ports: FlowPorts): Promise<Judge> {
  const chooser = await profileChooser(read, ports)
  const { policy } = read.judge
  return {
    chooser,
    threads: await openThreads(artifacts, chooser, ports),
    levels: await levelJudge({ ...read.judge, isOffline: read.isOffline }, chooser, ports),
    policy: policy === undefined ? undefined : await openPolicy(policy, ports),
    expectation: read.bindsSigner ? read.expectation : undefined,
    server: ports.job.serverUrl,
    demands: { ...read.judge, ...read.build },
    bytesOf: (artifact) => bytesOf(artifact, ports),
    now: () => new Date(ports.clock.now()),
    pathOf: ({ path }) =>
      path === undefined ? {} : { path: relative(ports.job.workspace, path).split(sep).join('/') },
  }
}

/** The bytes of a file; a digest alone has none. */
function bytesOf({ path, name }: Subject, ports: FlowPorts): Pick<ArtifactRef, 'read' | 'readSmall'> {
  if (path === undefined) return {}
  const read = (): Promise<Uint8Array> =>
    readLimited(path, MAX_MESSAGE_BYTES, ports.fs, ({ problem, cause }) =>
      badInput('FILE', `${name} ${problem}`, {
        cause,
        remedy: 'a key of this kind signs the whole file; sign an attestation',
      }),
    )
  const readSmall = async (): Promise<Uint8Array | undefined> => {
    const { size } = await ports.fs.stat(path)
    return size <= SMALL_BYTES ? read() : undefined
  }
  return { read, readSmall }
}

/** A policy is named by a URI; a file of the workspace by its relative path as one. */
function policyUri(path: string): string {
  return `file:${path.split(sep).map(encodeURIComponent).join('/')}`
}

/** The level that all of them have at least; undefined when one has none. */
function lowestLevel(verdicts: readonly ArtifactVerdict[]): BuildLevel | undefined {
  const levels = verdicts.flatMap(({ level }) => (level === undefined ? [] : [level]))
  return levels.length === verdicts.length && levels.length > 0 ? (Math.min(...levels) as BuildLevel) : undefined
}

/** Files by glob and digests, at least one of them. */
async function readArtifacts(inputs: VerifyInputs, ports: FlowPorts): Promise<Subject[]> {
  const machine = subjectMachine(ports)
  const files =
    inputs.files === undefined
      ? []
      : await resolveSubjects({ paths: inputs.files, nameStyle: 'auto', algorithms: algorithmsOf(inputs) }, machine)
  const named: Subject[] = []
  for (const digest of inputs.digests) named.push(...(await resolveSubjects({ digest, name: digest }, machine)))
  const artifacts = [...files, ...named]
  if (artifacts.length > 0) return artifacts
  throw badInput('NO_SUBJECT', 'inputs files, digests: nothing to verify', {
    remedy: 'name files, or digests as `sha256:<hex>`',
  })
}

/** What attestations are made over; and, where somebody's own key or file comes, what a plain signature may be. */
function algorithmsOf({ key, bundle }: VerifyInputs): string[] {
  return key === undefined && bundle === undefined ? ['sha256', 'sha512'] : ['sha256', 'sha384', 'sha512']
}

type Finder = (artifact: Subject) => Promise<FoundBundle[]>

async function bundleFinder(inputs: VerifyInputs, ports: FlowPorts): Promise<Finder> {
  if (inputs.bundle !== undefined) {
    const bundles = await bundlesInFile(resolve(ports.job.workspace, inputs.bundle), ports.fs)
    return async (artifact) => {
      const own = bundles.filter((bundle) => speaksAbout(bundle, artifact.digest))
      // Where none does, the refusal says what they speak about instead.
      return own.length > 0 ? own : bundles.slice(0, MAX_TELLING)
    }
  }
  const stores = inputs.sources.map((source) => openSource(source, inputs, ports))
  return async (artifact) => {
    const found: FoundBundle[] = []
    for (const store of stores) found.push(...(await store.find(queryOf(artifact, inputs))))
    return found
  }
}

function openSource(source: BundleSource, inputs: VerifyInputs, ports: FlowPorts): Store {
  switch (source) {
    case 'github':
      return ports.github.attestationStore(repositoryOf(inputs, ports))
    case 'file':
      return fileStore(inputs.bundleDir, {
        fs: ports.fs,
        platform: ports.platform,
        workspace: ports.job.workspace,
      })
    case 'release':
      return ports.github.releaseStore(repositoryOf(inputs, ports), releaseTag(inputs, ports))
  }
}

function queryOf(artifact: Subject, inputs: VerifyInputs): Parameters<Store['find']>[0] {
  const { predicateType } = inputs.expectation
  return {
    digest: artifact.digest,
    ...(artifact.path === undefined ? {} : { name: artifact.name }),
    ...(predicateType === undefined ? {} : { predicateType }),
  }
}

/** The repository whose store is asked: the demanded source, else the job's own. */
function repositoryOf(inputs: VerifyInputs, ports: FlowPorts): string {
  const demanded = inputs.expectation.sourceRepository
  return demanded === undefined ? ports.job.repository : demanded.split('/').slice(-2).join('/')
}

function releaseTag(inputs: VerifyInputs, ports: FlowPorts): string {
  const tag = inputs.releaseTag ?? /^refs\/tags\/(.+)$/.exec(ports.job.ref)?.[1]
  if (tag !== undefined) return tag
  throw badInput('INPUT', 'bundle-from: release needs a tag', { remedy: 'give `release-tag`' })
}

async function verifyArtifact(
  artifact: Subject,
  find: Finder,
  judge: Judge,
  inputs: VerifyInputs,
): Promise<JudgedArtifact> {
  try {
    const found = await find(artifact)
    if (found.length > MAX_BUNDLES) {
      throw badInput('BUNDLE_FILE', `${artifact.name}: ${found.length} bundles; at most ${MAX_BUNDLES} are looked at`, {
        remedy: 'name the right ones with `bundle`',
      })
    }
    return await judgeArtifact(artifact, found, judge, () => nothingFound(artifact, inputs))
  } catch (error) {
    const failure = describeFailure(error)
    const subject = { name: artifact.name, digest: artifact.digest }
    return { verdict: { subject, outcome: failure.outcome, failure, accepted: [], rejected: [] }, decided: [] }
  }
}

function nothingFound(artifact: Subject, inputs: VerifyInputs): CoreError {
  const place = inputs.bundle ?? inputs.sources.join(', ')
  return refused('NO_ATTESTATION', `${artifact.name}: no bundle speaks about it (looked in ${place})`, {
    remedy: 'check that it was signed, and that `bundle`, `bundle-from` and the repository are right',
  })
}

/** Verified only if every artifact is, and there is at least one. */
function overall(artifacts: readonly ArtifactVerdict[]): Outcome {
  const order: readonly Failure[] = ['refused', 'undecided', 'bad-input']
  const failed = order.find((outcome) => artifacts.some((artifact) => artifact.outcome === outcome))
  if (failed !== undefined) return failed
  return artifacts.length > 0 && artifacts.every(({ outcome }) => outcome === 'verified') ? 'verified' : 'undecided'
}
