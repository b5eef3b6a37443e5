import { resolve } from 'node:path'
import { badInput, describeFailure, type Failure, type FailureReport, type Outcome, refused } from '../outcome/index.ts'
import {
  type AcceptedBundle,
  type ArtifactVerdict,
  RESULT_VERSION,
  type RejectedBundle,
  type VerifyResult,
} from '../report/index.ts'
import { bundlesInFile, type FoundBundle, fileStore, type Store } from '../storage/index.ts'
import { resolveSubjects, type Subject } from '../subject/index.ts'
import { type ArtifactRef, parseBundle, type VerifiedBundle, verifyBundle } from '../verification/index.ts'
import { assertNothingLater } from './later.ts'
import { logUrlOf } from './log-url.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { type ProfileChooser, profileChooser } from './profiles.ts'
import { subjectMachine } from './subjects.ts'
import { type BundleSource, readVerifyInputs, type VerifyInputs } from './verify-inputs.ts'

/** Bundles of one artifact that are looked at. */
const MAX_BUNDLES = 1000
/** Time to verify one artifact, and what each further one adds, in milliseconds. */
const BUDGET_ONE = 60_000
const BUDGET_MORE = 1_000

/**
 * Verifies artifacts against what the inputs demand. Every artifact needs one bundle that satisfies all of it; facts of
 * two bundles are never put together. Never throws for a failure: it is in the result.
 */
export async function verify(inputs: InputReader, ports: FlowPorts): Promise<VerifyResult> {
  const base = { version: RESULT_VERSION, action: 'verify', notices: [] } as const
  try {
    assertNothingLater(inputs)
    const read = await readVerifyInputs(inputs, ports.job.serverUrl)
    const context = { ...base, demanded: read.demanded, unbound: read.unbound }
    const artifacts = await verifyArtifacts(read, ports)
    const outcome = overall(artifacts)
    if (outcome === 'verified') return { ...context, outcome, artifacts }
    const failure = artifacts.find((artifact) => artifact.outcome === outcome)?.failure
    return { ...context, outcome, artifacts, ...(failure === undefined ? {} : { failure }) }
  } catch (error) {
    const failure = describeFailure(error)
    return { ...base, outcome: failure.outcome, failure, artifacts: [], demanded: {}, unbound: [] }
  }
}

async function verifyArtifacts(inputs: VerifyInputs, ports: FlowPorts): Promise<ArtifactVerdict[]> {
  const artifacts = await readArtifacts(inputs, ports)
  ports.http.budget?.restart(inputs.timeoutMs ?? BUDGET_ONE + BUDGET_MORE * (artifacts.length - 1))
  const chooser = await profileChooser(inputs, ports)
  const find = await bundleFinder(inputs, ports)
  const verdicts: ArtifactVerdict[] = []
  for (const artifact of artifacts) verdicts.push(await verifyArtifact(artifact, find, chooser, inputs))
  return verdicts
}

/** Files by glob and digests, at least one of them. */
async function readArtifacts(inputs: VerifyInputs, ports: FlowPorts): Promise<Subject[]> {
  const machine = subjectMachine(ports)
  const files =
    inputs.files === undefined
      ? []
      : await resolveSubjects({ paths: inputs.files, nameStyle: 'auto', algorithms: ['sha256', 'sha512'] }, machine)
  const named: Subject[] = []
  for (const digest of inputs.digests) named.push(...(await resolveSubjects({ digest, name: digest }, machine)))
  const artifacts = [...files, ...named]
  if (artifacts.length > 0) return artifacts
  throw badInput('NO_SUBJECT', 'inputs files, digests: nothing to verify', {
    remedy: 'name files, or digests as `sha256:<hex>`',
  })
}

type Finder = (artifact: Subject) => Promise<FoundBundle[]>

async function bundleFinder(inputs: VerifyInputs, ports: FlowPorts): Promise<Finder> {
  if (inputs.bundle !== undefined) {
    const bundles = await bundlesInFile(resolve(ports.job.workspace, inputs.bundle), ports.fs)
    return async () => bundles
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
  chooser: ProfileChooser,
  inputs: VerifyInputs,
): Promise<ArtifactVerdict> {
  const subject = { name: artifact.name, digest: artifact.digest }
  const accepted: AcceptedBundle[] = []
  const rejected: RejectedBundle[] = []
  let found: FoundBundle[]
  try {
    found = await find(artifact)
  } catch (error) {
    const failure = describeFailure(error)
    return { subject, outcome: failure.outcome, failure, accepted, rejected }
  }
  for (const bundle of found.slice(0, MAX_BUNDLES)) {
    try {
      accepted.push(await acceptBundle(bundle, artifact, chooser, inputs))
    } catch (error) {
      rejected.push({ source: bundle.source, failure: describeFailure(error) })
    }
  }
  if (accepted.length > 0) return { subject, outcome: 'verified', accepted, rejected }
  const failure = found.length === 0 ? describeFailure(nothingFound(artifact, inputs)) : worst(rejected)
  return { subject, outcome: failure.outcome, failure, accepted, rejected }
}

async function acceptBundle(
  found: FoundBundle,
  artifact: Subject,
  chooser: ProfileChooser,
  inputs: VerifyInputs,
): Promise<AcceptedBundle> {
  if (found.failure !== undefined) throw found.failure
  const bundle = parseBundle(found.text, found.source)
  const profile = await chooser.profileFor(bundle)
  const reference: ArtifactRef = { digests: artifact.digest, name: artifact.name }
  return accepted(found.source, await verifyBundle(bundle, profile, reference, inputs.expectation))
}

function accepted(source: string, verified: VerifiedBundle): AcceptedBundle {
  const { signer } = verified
  const { claims } = signer
  const facts = {
    predicateType: verified.statement?.predicateType,
    sourceRepository: claims.sourceRepositoryUri,
    sourceRef: claims.sourceRepositoryRef,
    sourceDigest: claims.sourceRepositoryDigest,
  }
  return {
    source,
    kind: verified.kind,
    profile: verified.profile,
    signer: { identity: signer.san, issuer: signer.issuer },
    times: verified.times.map(({ at }) => at.toISOString()),
    logEntries: verified.logEntries.map(({ logIndex }) => ({ logIndex, ...logUrlOf(verified.profile, logIndex) })),
    ...(Object.fromEntries(
      Object.entries(facts).filter(([, value]) => value !== undefined),
    ) as Partial<AcceptedBundle>),
  }
}

function nothingFound(artifact: Subject, inputs: VerifyInputs): Error {
  const place = inputs.bundle ?? inputs.sources.join(', ')
  return refused('NO_ATTESTATION', `${artifact.name}: no bundle speaks about it (looked in ${place})`, {
    remedy: 'check that it was signed, and that `bundle`, `bundle-from` and the repository are right',
  })
}

/**
 * Of several reasons the one that counts: as long as one bundle could not be decided, it may be the right one, so the
 * whole is undecided; a definite refusal says more than a bundle that cannot be read.
 */
function worst(rejected: readonly RejectedBundle[]): FailureReport {
  const order: readonly Failure[] = ['undecided', 'refused', 'bad-input']
  for (const outcome of order) {
    const found = rejected.find(({ failure }) => failure.outcome === outcome)
    if (found !== undefined) {
      const more = rejected.length > 1 ? ` (and ${rejected.length - 1} more bundles)` : ''
      return { ...found.failure, message: `${found.source}: ${found.failure.message}${more}` }
    }
  }
  return describeFailure(new Error('a bundle was rejected without a reason'))
}

/** Verified only if every artifact is, and there is at least one. */
function overall(artifacts: readonly ArtifactVerdict[]): Outcome {
  const order: readonly Failure[] = ['refused', 'undecided', 'bad-input']
  const failed = order.find((outcome) => artifacts.some((artifact) => artifact.outcome === outcome))
  if (failed !== undefined) return failed
  return artifacts.length > 0 && artifacts.every(({ outcome }) => outcome === 'verified') ? 'verified' : 'undecided'
}
