import type { Basis } from '../outcome/index.ts'
import type { Chain, ChainFact, ChainLink, ChainNode } from './blocks.ts'
import { shownArtifact, shownDigest, shownKind } from './subjects.ts'
import type { AcceptedBundle, ArtifactVerdict, VerifyResult } from './types.ts'

/** Artifacts that share one story: the same evidence, or the same reason against them. */
export interface ArtifactGroup {
  readonly artifacts: readonly [ArtifactVerdict, ...ArtifactVerdict[]]
  /** The bundle that tells the story; absent when none verified. */
  readonly bundle?: AcceptedBundle
}

/** The way of a group's artifacts from source to verdict, as far as verified evidence shows it. */
export function chainOf(group: ArtifactGroup, { verifiedAt, policy, demanded }: VerifyResult): Chain {
  const { artifacts, bundle } = group
  const [first] = artifacts
  const title = `The chain of ${artifactsOf(group)}: ${first.outcome}`
  const how = policy === undefined ? `${Object.keys(demanded).length} demands` : policy.source
  const verify: ChainNode = {
    name: 'Verify',
    mark: first.outcome === 'verified' ? 'good' : first.outcome === 'refused' ? 'bad' : 'open',
    facts: [
      { label: artifacts.length === 1 ? 'Artifact' : 'Artifacts', value: artifactsOf(group) },
      ...(artifacts.length === 1 ? [{ label: 'Digest', value: shownDigest(first.subject) }] : []),
      {
        label: 'Verdict',
        value: first.failure === undefined ? first.outcome : `${first.outcome}: ${first.failure.code}`,
      },
      { label: policy === undefined ? 'Against' : 'Policy', value: how },
      ...fact('When', verifiedAt),
    ],
  }
  const last = verdictLink(first)
  if (bundle === undefined)
    return { title, nodes: [...unknownNodes(first), verify], links: [...lostLinks(first), last] }
  return {
    title,
    nodes: [sourceNode(bundle), buildNode(bundle), signNode(bundle), verify],
    links: [sourceLink(bundle), buildLink(bundle), last],
  }
}

/** The group by its only artifact's name, or by their number. */
export function artifactsOf({ artifacts: [first, ...others] }: ArtifactGroup): string {
  return others.length === 0 ? shownArtifact(first) : `${others.length + 1} artifacts`
}

function verdictLink({ outcome, failure }: ArtifactVerdict): ChainLink {
  if (outcome === 'verified')
    return { state: 'holds', reason: 'the signature verifies, and what was demanded is satisfied' }
  return { state: outcome === 'refused' ? 'broken' : 'open', reason: failure?.message ?? outcome }
}

const STATIONS = ['Source', 'Build', 'Sign'] as const

/** Nothing that an unverified bundle says is shown: it may be anybody's. */
function unknownNodes({ rejected }: ArtifactVerdict): [ChainNode, ChainNode, ChainNode] {
  const note =
    rejected.length === 0
      ? 'Not known: no bundle was found.'
      : 'Not known: what a refused bundle says counts for nothing.'
  const [source, build, sign] = STATIONS.map((name): ChainNode => ({ name, facts: [], note, mark: 'open' }))
  return [source, build, sign] as [ChainNode, ChainNode, ChainNode]
}

function lostLinks({ failure }: ArtifactVerdict): [ChainLink, ChainLink] {
  const unseen: ChainLink = { state: 'open', reason: 'nothing verified shows it' }
  if (failure?.code !== 'CONTRADICTION') return [unseen, unseen]
  return [unseen, { state: 'broken', reason: 'certificate and provenance contradict each other' }]
}

function sourceNode(bundle: AcceptedBundle): ChainNode {
  const facts = [
    ...certifiedOr(bundle, 'Repository', bundle.sourceRepository, [
      'workflow.repository',
      'source.repository',
      'source.uri',
      'configSource.uri',
    ]),
    ...certifiedOr(bundle, 'Ref', bundle.sourceRef, ['workflow.ref', 'source.ref', 'configSource.ref']),
    ...certifiedOr(bundle, 'Commit', bundle.sourceDigest, ['digest.gitCommit', 'digest.sha1']),
    ...certifiedOr(bundle, 'Event', bundle.buildTrigger, ['github.event_name']),
  ]
  return known('Source', facts, 'Not known: the certificate names no source.')
}

function buildNode(bundle: AcceptedBundle): ChainNode {
  const { level, runnerEnvironment } = bundle
  if (level === undefined)
    return known('Build', [], 'Not known: the bundle is no provenance, and says nothing of a build.')
  const started = fieldOf(bundle, ['metadata.startedOn', 'metadata.buildStartedOn'])
  const builder = fieldOf(bundle, ['builder.id'])
  return known(
    'Build',
    [
      ...fact('Builder', level.builder.id ?? builder?.value, builder?.basis),
      { label: 'SLSA level', value: `Build L${level.level}` },
      ...fact('Signing job ran on', runnerEnvironment, 'certified'),
      ...fact('Build type', level.buildType, fieldOf(bundle, ['buildType'])?.basis),
      ...fact('Started', started?.value, started?.basis),
    ],
    '',
  )
}

function signNode(bundle: AcceptedBundle): ChainNode {
  const { signer, key, times, logEntries, profile } = bundle
  const [entry] = logEntries
  return known(
    'Sign',
    [
      ...fact('Signed by', signer?.identity, 'certified'),
      ...fact('Known to', signer?.issuer, 'certified'),
      ...fact('Signed by key', key?.fingerprint),
      { label: 'Says', value: shownKind(bundle) },
      { label: 'Trust', value: entry === undefined ? `${profile}, no log` : `${profile}, log entry ${entry.logIndex}` },
      ...fact('When', times[0]),
    ],
    '',
  )
}

function sourceLink(bundle: AcceptedBundle): ChainLink {
  if (bundle.sourceRepository !== undefined)
    return { state: 'holds', reason: 'the certificate names repository, ref and commit of the run' }
  return { state: 'open', reason: 'the certificate does not name the source' }
}

function buildLink({ level }: AcceptedBundle): ChainLink {
  if (level === undefined)
    return { state: 'open', reason: 'a bundle that is no provenance does not join build and signature' }
  if (level.shape === 'attest-only')
    return { state: 'open', reason: 'the signer took a digest from its caller; where that was built cannot be seen' }
  const failed = level.requirements.find(({ id, verdict }) => id === 'A3' && verdict === 'fail')
  if (failed !== undefined) return { state: 'open', reason: failed.evidence }
  if (level.builder.kind === 'ordinary')
    return { state: 'holds', reason: 'the job that signed belongs to the run that built' }
  if (level.shape === 'build+attest')
    return { state: 'holds', reason: 'the builder ran the build, and signed what came out' }
  return { state: 'open', reason: 'nothing shows whether the signer ran the build' }
}

function known(name: ChainNode['name'], facts: readonly ChainFact[], note: string): ChainNode {
  return facts.length === 0 ? { name, facts, note, mark: 'open' } : { name, facts, mark: 'neutral' }
}

function fact(label: string, value: string | undefined, basis?: Basis): ChainFact[] {
  if (value === undefined) return []
  return [basis === undefined ? { label, value } : { label, value, basis }]
}

/** What the certificate says, else what the provenance says with the basis that it has there. */
function certifiedOr(
  bundle: AcceptedBundle,
  label: string,
  certified: string | undefined,
  paths: readonly string[],
): ChainFact[] {
  if (certified !== undefined) return fact(label, certified, 'certified')
  const field = fieldOf(bundle, paths)
  return fact(label, field?.value, field?.basis)
}

/** The first field whose path ends with one of the given, whole names only. */
function fieldOf({ level }: AcceptedBundle, paths: readonly string[]): { value: string; basis: Basis } | undefined {
  return level?.fields.find(({ path }) => paths.some((end) => path === end || path.endsWith(`.${end}`)))
}
