import { relative, sep } from 'node:path'
import { mapLimit } from '@slsa-actions/wire'
import { badInput, describeFailure, type Failure, type Outcome } from '../outcome/index.ts'
import {
  type ArtifactVerdict,
  RESULT_VERSION,
  type ReportedSvr,
  type ReportedVsa,
  type VerifyResult,
} from '../report/index.ts'
import type { BuildLevel } from '../slsa/index.ts'
import { identifiedSubject, readLimited, resolveSubjects, type Subject } from '../subject/index.ts'
import type { ArtifactRef } from '../verification/index.ts'
import { deployedImages, placesBySubject, withPlaces } from './deployed.ts'
import type { Given } from './given.ts'
import type { Judge, JudgedArtifact } from './judge.ts'
import type { JudgeInputs } from './judge-inputs.ts'
import type { OpenLayout } from './layout.ts'
import { levelJudge } from './levels.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { profileChooser } from './profiles.ts'
import { progressOf } from './progress.ts'
import { subjectMachine } from './subjects.ts'
import { openThreads } from './threads.ts'
import { verifyArtifact } from './verify-artifact.ts'
import { bundleFinder, withReferred } from './verify-find.ts'
import { type ImagesToVerify, imagesToVerify } from './verify-images.ts'
import { readVerifyInputs, sourcesOf, type VerifyInputs } from './verify-inputs.ts'
import type { SignStatement, Verified } from './vsa.ts'

/** Artifacts in work at once where each waits for others. */
const IN_FLIGHT = 16
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
export async function verify(inputs: InputReader, ports: FlowPorts, given: Given = {}): Promise<VerifyResult> {
  const base = { version: RESULT_VERSION, action: 'verify', notices: [] } as const
  const failed = (error: unknown): VerifyResult => {
    const failure = describeFailure(error)
    return { ...base, outcome: failure.outcome, failure, artifacts: [], demanded: {}, unbound: [] }
  }
  let read: VerifyInputs
  try {
    read = await readVerifyInputs(inputs, ports.job.serverUrl)
  } catch (error) {
    return failed(error)
  }
  const result = await verifyAll(read, inputs, ports, given).catch((error: unknown) => ({
    ...failed(error),
    demanded: read.demanded,
    unbound: read.unbound,
  }))
  return withReports(result, read.judge, ports).catch((error: unknown) => {
    const failure = describeFailure(error)
    // A report that cannot be written never makes a refusal look better.
    return result.outcome === 'verified' ? { ...result, outcome: failure.outcome, failure } : result
  })
}

/** Reports are few, so what writes them is loaded for them only. */
async function withReports(result: VerifyResult, inputs: JudgeInputs, ports: FlowPorts): Promise<VerifyResult> {
  if (inputs.reportPath === undefined && inputs.sarifPath === undefined) return result
  const { writeReports } = await import('./report-files.ts')
  return writeReports(result, inputs, ports)
}

async function verifyAll(
  read: VerifyInputs,
  inputs: InputReader,
  ports: FlowPorts,
  given: Given,
): Promise<VerifyResult> {
  const deployed = given.deployed ?? (await deployedImages(read, ports))
  const names = [...read.images, ...deployed.places.keys()]
  limitTime(names.length, read, ports)
  const images = await imagesToVerify({ ...read, images: names }, inputs, ports)
  const { referred = [] } = given
  const others = deployed.undecided.length + referred.length
  const own = await readArtifacts(read, images, others, ports)
  const artifacts = [...own, ...referred.map(({ subject }) => subject)]
  limitTime(artifacts.length, read, ports)
  const judge = await openJudge(read, artifacts, [...images.subjects, ...artifacts.slice(own.length)], ports)
  const judged = await judgeAll(artifacts, images, judge, read, ports, given).finally(() => judge.threads?.close())
  const placesOf = placesBySubject(deployed, images, referred)
  const verdicts = [
    ...judged.map(({ verdict }, index) => withPlaces(verdict, placesOf(artifacts[index]))),
    ...images.missing.map((image) => withPlaces(missingVerdict(image), deployed.places.get(image.name))),
    ...deployed.undecided,
  ]
  const outcome = overall(verdicts)
  const level = lowestLevel(verdicts)
  const { policy, layout } = read.judge
  const result: VerifyResult = {
    version: RESULT_VERSION,
    action: 'verify',
    outcome,
    notices: deployed.notices,
    demanded: read.demanded,
    unbound: read.unbound,
    artifacts: verdicts,
    verifiedAt: new Date(ports.clock.now()).toISOString(),
    ...(level === undefined ? {} : { level }),
    ...(policy === undefined || judge.policy === undefined
      ? {}
      : { policy: { source: policy, digest: judge.policy.digest } }),
    ...(layout === undefined || judge.layout === undefined
      ? {}
      : { layout: { source: layout, digest: judge.layout.digest } }),
  }
  const manifests = await deployed.report(images, outcome === 'verified')
  const told = manifests.length === 0 ? result : { ...result, manifests }
  if (outcome !== 'verified') {
    const failure = verdicts.find((artifact) => artifact.outcome === outcome)?.failure
    return failure === undefined ? told : { ...told, failure }
  }
  if (judge.policy === undefined) return told
  const summed: Verified = {
    artifacts,
    level,
    policy: { uri: policyUri(policy ?? ''), digest: judge.policy.digest },
    bundles: judged.flatMap(({ decided }) => decided),
  }
  if (given.summarize !== undefined) return { ...told, vsa: await given.summarize(summed) }
  return withSummaries(told, summed, read, inputs, ports)
}

/** Summaries are few, so what writes and signs them is loaded for them only. */
async function withSummaries(
  result: VerifyResult,
  verified: Verified,
  read: VerifyInputs,
  inputs: InputReader,
  ports: FlowPorts,
): Promise<VerifyResult> {
  const { vsa, svr } = read.judge
  const own = { ...read.judge, bundleDir: read.bundleDir }
  const signer = async (wanted: typeof vsa): Promise<SignStatement | undefined> =>
    wanted === 'signed' ? (await import('./statement-signer.ts')).statementSigner(inputs, ports) : undefined
  const written: { vsa?: ReportedVsa; svr?: ReportedSvr } = {}
  if (vsa !== 'none') {
    const { writeVsa } = await import('./vsa.ts')
    written.vsa = await writeVsa(verified, own, await signer(vsa), ports)
  }
  if (svr !== 'none') {
    const { writeSvr } = await import('./svr.ts')
    written.svr = await writeSvr(verified, result.manifests ?? [], own, await signer(svr), ports)
  }
  return { ...result, ...written }
}

/**
 * One after the other; a few at once where each waits for a thread, or for a registry that is asked several times. In the
 * order of the artifacts.
 */
async function judgeAll(
  artifacts: readonly Subject[],
  images: ImagesToVerify,
  judge: Judge,
  read: VerifyInputs,
  ports: FlowPorts,
  given: Given,
): Promise<JudgedArtifact[]> {
  const find = withReferred(await bundleFinder(read, images, ports), given.referred)
  const tick = progressOf(artifacts.length, 'artifacts looked at', ports.log.info)
  const waits = judge.threads !== undefined || images.registry !== undefined
  return mapLimit(artifacts, waits ? IN_FLIGHT : 1, async (artifact) => {
    const judged = await verifyArtifact(artifact, find, { judge, inputs: read, images })
    tick()
    const done = judge.layout === undefined ? judged : await judge.layout.apply(judged, artifact, find)
    // The bundles themselves are for the summary alone: those of a thousand artifacts take 10 MB.
    return read.judge.vsa === 'none' && given.summarize === undefined ? { ...done, decided: [] } : done
  })
}

/** Gives the network the time that so many artifacts need, if nobody set another. */
function limitTime(artifacts: number, { timeoutMs }: VerifyInputs, ports: FlowPorts): void {
  ports.http.budget?.limit(timeoutMs ?? BUDGET_ONE + BUDGET_MORE * Math.max(artifacts - 1, 0))
}

async function openJudge(
  read: VerifyInputs,
  artifacts: readonly Subject[],
  byName: readonly Subject[],
  ports: FlowPorts,
): Promise<Judge> {
  const { policy: path } = read.judge
  const opened = path === undefined ? undefined : await (await import('./policy.ts')).openPolicy(path, ports)
  const layout = await layoutOf(read, ports)
  const policy = opened ?? layout?.policy
  const keys = [...(opened?.keys ?? []), ...(layout?.policy.keys ?? [])]
  const chooser = await profileChooser(deciding(read), ports, keys)
  const named = new Set(byName)
  return {
    chooser,
    threads: openThreads(artifacts.length, chooser, ports),
    levels: await levelJudge({ ...read.judge, isOffline: read.isOffline }, chooser, ports),
    policy,
    layout: layout?.with(chooser),
    expectation: read.bindsSigner ? read.expectation : undefined,
    server: ports.job.serverUrl,
    demands: { ...read.judge, ...read.build },
    bytesOf: (artifact) => bytesOf(artifact, ports),
    now: () => new Date(ports.clock.now()),
    nameOf: (artifact) => (artifact.path === undefined && !named.has(artifact) ? {} : { name: artifact.name }),
    pathOf: ({ path }) =>
      path === undefined ? {} : { path: relative(ports.job.workspace, path).split(sep).join('/') },
  }
}

/** A layout decides about signers as a policy does. */
function deciding(read: VerifyInputs): VerifyInputs {
  return { ...read, judge: { ...read.judge, policy: read.judge.policy ?? read.judge.layout } }
}

/** Layouts are few, so what reads them is loaded for them only. */
async function layoutOf(read: VerifyInputs, ports: FlowPorts): Promise<OpenLayout | undefined> {
  if (read.judge.layout === undefined) return undefined
  const { openLayout } = await import('./layout.ts')
  return openLayout(read.judge.layout, read, ports)
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

/** Files by glob, digests and images, at least one of them. */
async function readArtifacts(
  inputs: VerifyInputs,
  images: ImagesToVerify,
  undecided: number,
  ports: FlowPorts,
): Promise<Subject[]> {
  const machine = subjectMachine(ports)
  const files =
    inputs.files === undefined
      ? []
      : await resolveSubjects({ paths: inputs.files, nameStyle: 'auto', algorithms: algorithmsOf(inputs) }, machine)
  const artifacts = [...files, ...inputs.digests.map(identifiedSubject), ...images.subjects]
  if (artifacts.length + images.missing.length + undecided > 0) return artifacts
  throw badInput('NO_SUBJECT', 'inputs files, digests, images, manifests: nothing to verify', {
    remedy: 'name files, images, or digests as `sha256:<hex>`',
  })
}

/**
 * What attestations are made over; and, where somebody's own key or file comes, or a store that keeps any bundle, what a
 * plain signature may be over.
 */
function algorithmsOf(inputs: VerifyInputs): string[] {
  const hasAny = sourcesOf(inputs, false).some((source) => source !== 'github')
  const isPlain = inputs.key !== undefined || inputs.bundle !== undefined || hasAny
  return isPlain ? ['sha256', 'sha384', 'sha512'] : ['sha256', 'sha512']
}

/** An image whose digest nobody told. */
function missingVerdict({ name, failure }: ImagesToVerify['missing'][number]): ArtifactVerdict {
  return { subject: { name, digest: {} }, outcome: failure.outcome, failure, accepted: [], rejected: [] }
}

/** Verified only if every artifact is, and there is at least one. */
function overall(artifacts: readonly ArtifactVerdict[]): Outcome {
  const order: readonly Failure[] = ['refused', 'undecided', 'bad-input']
  const failed = order.find((outcome) => artifacts.some((artifact) => artifact.outcome === outcome))
  if (failed !== undefined) return failed
  return artifacts.length > 0 && artifacts.every(({ outcome }) => outcome === 'verified') ? 'verified' : 'undecided'
}
