import { badInput, type CoreError, describeFailure, type FailureReport, refused, undecided } from '../outcome/index.ts'
import type { AcceptedBundle, ArtifactVerdict, RejectedBundle } from '../report/index.ts'
import type { BuildLevel, LevelReport } from '../slsa/index.ts'
import type { FoundBundle } from '../storage/index.ts'
import type { Subject } from '../subject/index.ts'
import type { TrustProfile } from '../trust/index.ts'
import {
  type ArtifactRef,
  assertPublished,
  type Expectation,
  NPM_PUBLISH,
  parseBundle,
  type VerifiedBundle,
  type VerifyingThreads,
  verifyBundle,
  verifyImageSignature,
} from '../verification/index.ts'
import { reportedBundle } from './accepted.ts'
import { assertBuild, type BuildDemands } from './demands.ts'
import type { JudgeInputs } from './judge-inputs.ts'
import type { LayoutJudge } from './layout.ts'
import type { LevelJudge } from './levels.ts'
import type { OpenPolicy, PolicyFacts } from './policy.ts'
import type { ProfileChooser } from './profiles.ts'
import { reportedImage } from './verify-images.ts'
import { worst } from './worst.ts'

/** Whatever decides about the bundles of an artifact. */
export interface Judge {
  readonly chooser: ProfileChooser
  /** Verify what was signed under the first profile, where there is much to do. */
  readonly threads: VerifyingThreads | undefined
  readonly levels: LevelJudge
  readonly policy: OpenPolicy | undefined
  readonly layout?: LayoutJudge | undefined
  /** What the inputs bind; undefined: nothing but what the policy says. */
  readonly expectation: Expectation | undefined
  readonly server: string
  readonly demands: Pick<JudgeInputs, 'builderId' | 'minimumLevel'> & BuildDemands
  readonly now: () => Date
  /** The bytes of an artifact, where they are at hand. */
  readonly bytesOf: (artifact: Subject) => Pick<ArtifactRef, 'read' | 'readSmall'>
  /** The name that the caller gave an artifact, for policies; a digest alone has none. */
  readonly nameOf: (artifact: Subject) => { readonly name?: string }
  /** Path of a file, relative to the workspace. */
  readonly pathOf: (artifact: Subject) => { readonly path?: string }
}

/** A verdict, and the bundles that it rests on. */
export interface JudgedArtifact {
  readonly verdict: ArtifactVerdict
  readonly decided: readonly FoundBundle[]
}

type Attestation = PolicyFacts['attestations'][number]

interface Evidence {
  readonly accepted: AcceptedBundle[]
  readonly rejected: RejectedBundle[]
  /** Everything that verifies, whoever signed it: what a policy is shown. */
  readonly facts: Attestation[]
  readonly decided: FoundBundle[]
}

/**
 * The verdict about one artifact: at least one bundle satisfies everything that the inputs demand, and the policy, where
 * there is one, passes. Facts of two bundles are never put together to satisfy the inputs.
 */
export async function judgeArtifact(
  artifact: Subject,
  found: readonly FoundBundle[],
  judge: Judge,
  nothingFound: () => CoreError,
): Promise<JudgedArtifact> {
  const evidence: Evidence = { accepted: [], rejected: [], facts: [], decided: [] }
  for (const bundle of found) await weigh(bundle, artifact, judge, evidence)
  const verdict = verdictOf(artifact, found, judge, evidence, nothingFound)
  return { verdict, decided: verdict.outcome === 'verified' ? evidence.decided : [] }
}

async function weigh(found: FoundBundle, artifact: Subject, judge: Judge, evidence: Evidence): Promise<void> {
  try {
    if (found.failure !== undefined) throw found.failure
    const fact = judge.policy === undefined ? undefined : await attestationOf(found, artifact, judge)
    if (fact !== undefined) evidence.facts.push(fact)
    const { verified, level } =
      judge.expectation === undefined && fact !== undefined ? fact : await demanded(found, artifact, judge, fact)
    assertBuild(verified, judge.demands, judge.now())
    assertDemands(level, judge.demands)
    evidence.accepted.push(reportedBundle(found.source, verified, level))
    evidence.decided.push(found)
  } catch (error) {
    evidence.rejected.push({ source: found.source, failure: describeFailure(error) })
  }
}

/** The bundle as a policy sees it: verified, by whomever. */
async function attestationOf(found: FoundBundle, artifact: Subject, judge: Judge): Promise<Attestation> {
  const expectation: Expectation = { decidedBy: 'policy', server: judge.server }
  return levelled(found, await verifyOne(found, artifact, judge, expectation), judge)
}

/** The bundle if it is what the inputs demand. */
async function demanded(
  found: FoundBundle,
  artifact: Subject,
  judge: Judge,
  known: Attestation | undefined,
): Promise<Attestation> {
  if (judge.expectation === undefined) throw badInput('EXPECTATION', 'nothing is demanded')
  const verified = await verifyOne(found, artifact, judge, judge.expectation)
  return known === undefined ? levelled(found, verified, judge) : { ...known, verified }
}

async function verifyOne(
  found: FoundBundle,
  artifact: Subject,
  judge: Judge,
  expectation: Expectation,
): Promise<VerifiedBundle> {
  const inThread = await verifyInThread(found, artifact, judge, expectation)
  if (inThread !== undefined) return inThread
  const bundle = parseBundle(found.text, found.source)
  const profile = await judge.chooser.profileFor(bundle)
  const artifactRef = { digests: artifact.digest, name: artifact.name, ...judge.bytesOf(artifact) }
  const signerReleases = await judge.levels.releasesOf(bundle, expectation)
  const whole = { ...expectation, signerReleases, ...BY_MAP }
  const verified =
    found.signedPayload === undefined
      ? await verifyBundle(bundle, profile, artifactRef, whole)
      : await verifyImageSignature(bundle, found.signedPayload, profile, artifactRef, whole)
  if (found.published !== undefined) await verifyPublished(found.published, verified, profile, artifactRef, judge)
  return verified
}

/** The level is evaluated of each provenance that comes back, and compares the builder's id by the map. */
const BY_MAP = { builderId: 'by-map' } as const

/** Undefined for what has to be verified here: whatever needs more than the bundle, the root and the artifact's digests. */
async function verifyInThread(
  { text, source, published, signedPayload }: FoundBundle,
  artifact: Subject,
  { threads, bytesOf }: Judge,
  expectation: Expectation,
): Promise<VerifiedBundle | undefined> {
  // Releases of a signer are looked up by what the bundle says.
  if (threads === undefined || expectation.signerWorkflow !== undefined) return undefined
  if (published !== undefined || signedPayload !== undefined) return undefined
  const bytes = text.includes('"messageSignature"') ? bytesOf(artifact) : {}
  const artifactRef = { digests: artifact.digest, name: artifact.name, ...bytes }
  return threads.verify({ text, what: source }, artifactRef, { ...expectation, ...BY_MAP })
}

/** What npm's registry signed beside an attestation: a package whose publication does not verify is not believed. */
async function verifyPublished(
  { text, source, failure }: FoundBundle,
  attestation: VerifiedBundle,
  witnesses: TrustProfile,
  artifact: ArtifactRef,
  judge: Judge,
): Promise<void> {
  if (failure !== undefined) throw failure
  const profile = await judge.chooser.npmProfileBeside(witnesses)
  const expectation: Expectation = { signedBy: 'key', predicateType: NPM_PUBLISH }
  assertPublished(await verifyBundle(parseBundle(text, source), profile, artifact, expectation), attestation)
}

async function levelled(found: FoundBundle, verified: VerifiedBundle, judge: Judge): Promise<Attestation> {
  const level = await judge.levels.levelOf(verified)
  return { verified, source: found.source, ...(level === undefined ? {} : { level }) }
}

/** @throws CoreError refused `BUILDER`, `LEVEL` */
function assertDemands(report: LevelReport | undefined, { builderId, minimumLevel }: Judge['demands']): void {
  if (builderId !== undefined) assertBuilder(report, builderId)
  if (minimumLevel === undefined) return
  if (report === undefined) throw refused('LEVEL', `it is no provenance, and Build L${minimumLevel} is demanded`)
  if (report.level >= minimumLevel) return
  throw refused('LEVEL', `the provenance shows Build L${report.level}, and L${minimumLevel} is demanded`, {
    ...(report.raise === undefined ? {} : { remedy: report.raise }),
  })
}

/** A builder without its `@ref` stands for the versions that the builder map admits (case B12). */
function assertBuilder(report: LevelReport | undefined, wanted: string): void {
  const { id, matchedBy } = report?.builder ?? {}
  if (id === wanted) return
  const isAdmitted = matchedBy === 'tag' || matchedBy === 'release-list' || matchedBy === 'build-config'
  if (isAdmitted && id?.startsWith(`${wanted}@`) === true) return
  throw refused(
    'BUILDER',
    `the builder is ${id === undefined ? 'not named' : `"${id}"`}, and "${wanted}" is demanded`,
    {
      remedy:
        'give `builder-id` as the provenance has it; without its @ref only at a release that the builder map admits',
    },
  )
}

function verdictOf(
  artifact: Subject,
  found: readonly FoundBundle[],
  judge: Judge,
  { accepted, rejected, facts }: Evidence,
  nothingFound: () => CoreError,
): ArtifactVerdict {
  const policy = judge.policy?.evaluate({
    ...judge.nameOf(artifact),
    digest: artifact.digest,
    attestations: facts,
    now: judge.now(),
  })
  const levels = accepted.flatMap(({ level }) => (level === undefined ? [] : [level.level]))
  const context = {
    subject: { name: artifact.name, digest: artifact.digest, ...(artifact.path === undefined ? {} : { isFile: true }) },
    ...judge.pathOf(artifact),
    ...(artifact.image === undefined ? {} : { image: reportedImage(artifact.image) }),
    accepted,
    rejected,
    ...(levels.length === 0 ? {} : { level: Math.max(...levels) as BuildLevel }),
    ...(policy === undefined ? {} : { policy: { verdict: policy.verdict, rules: policy.rules } }),
  }
  const failure = failureOf(found, accepted, rejected, policy, nothingFound)
  return failure === undefined ? { ...context, outcome: 'verified' } : { ...context, outcome: failure.outcome, failure }
}

function failureOf(
  found: readonly FoundBundle[],
  accepted: readonly AcceptedBundle[],
  rejected: readonly RejectedBundle[],
  policy: ReturnType<OpenPolicy['evaluate']> | undefined,
  nothingFound: () => CoreError,
): FailureReport | undefined {
  if (found.length === 0) return describeFailure(nothingFound())
  if (accepted.length === 0) return worst(rejected)
  if (policy === undefined || policy.verdict === 'pass') return undefined
  // What could not be decided may be what the policy misses.
  const isOpen = policy.verdict === 'undecided' || rejected.some(({ failure }) => failure.outcome === 'undecided')
  const message = `the policy does not pass: ${policy.reason}`
  return describeFailure(isOpen ? undecided('POLICY', message) : refused('POLICY', message))
}
