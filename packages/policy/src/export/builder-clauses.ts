import type { BuilderEntry, BuilderMap } from '@slsa-actions/core/slsa'
import type { Origin, Policy, ProvenanceDemand } from '../types.ts'
import { badFault } from './fault.ts'
import { all, any, equals, type Formula, literalPattern, matches, oneOf } from './formula.ts'
import { type EngineKeySigner, type EngineSigner, type IdentitySigner, workflowsOf } from './identities.ts'
import { BUILD_TYPE, BUILDER_ID, GITHUB } from './provenance-paths.ts'
import type { Difference } from './types.ts'

/** Fields that a control plane must set, for the origin in a predicate to be worth what the certificate's is. */
const ORIGIN_FIELDS = ['buildDefinition.externalParameters.workflow', 'buildDefinition.internalParameters.github']
/** Whose builds name the kind of runner as the builder. */
const RUNNER_ID = 'https://github.com/actions/runner/'
/** What a workflow reaches that the builder map does not list. */
const UNLISTED_LEVEL = 2

/** Who built it: what a provenance by this signer must say of its builder, for the level that is demanded. */
export function builderFormula(
  demand: ProvenanceDemand,
  signer: EngineSigner,
  policy: Policy,
  map: BuilderMap,
  differences: Difference[],
): Formula {
  return signer.kind === 'key'
    ? keyFormula(demand, signer, policy, map, differences)
    : identityFormula(demand, signer, policy, map, differences)
}

function identityFormula(
  demand: ProvenanceDemand,
  signer: IdentitySigner,
  policy: Policy,
  map: BuilderMap,
  differences: Difference[],
): Formula {
  const entry = entryOf(signer, map)
  noteOrigin(demand, signer, entry, differences)
  return all(
    pinnedFormula(demand, signer, entry, policy, differences),
    ...(signer.runner === 'github-hosted' ? [equals([...GITHUB, 'runner_environment'], 'github-hosted')] : []),
  )
}

/** A key is no builder: it speaks for those that the builder map names, and reaches no level beside them. */
function keyFormula(
  demand: ProvenanceDemand,
  signer: EngineKeySigner,
  policy: Policy,
  map: BuilderMap,
  differences: Difference[],
): Formula {
  const { builderId, level } = demand
  const entries = signer.publicKeys.flatMap(({ fingerprint }) => {
    const own = map.builders.filter((one) => one.signer === fingerprint)
    const reaching = own.filter(({ maxLevel }) => level === 'any' || maxLevel >= level)
    noteLevel(demand, signer, reaching[0] ?? own[0], policy, differences)
    return reaching
  })
  const isListed = signer.publicKeys.every(({ fingerprint }) => entries.some((one) => one.signer === fingerprint))
  return all(
    ...(builderId === undefined ? [] : [equals(BUILDER_ID, builderId)]),
    ...(isListed ? [any(...entries.map(delegatedFormula))] : []),
  )
}

/** A builder that an entry speaks for, at whatever ref, and a build type of it. */
function delegatedFormula({ delegates = [], buildTypes }: BuilderEntry): Formula {
  return all(
    delegates === 'any'
      ? all()
      : any(...delegates.map((uri) => matches(BUILDER_ID, `^${literalPattern(uri)}(@[^@]*)?$`))),
    ...(buildTypes.length === 0 ? [] : [oneOf(BUILD_TYPE, buildTypes)]),
  )
}

/** The builder map's entry; undefined where signers differ in it, or it has none. */
function entryOf(signer: IdentitySigner, map: BuilderMap): BuilderEntry | undefined {
  const workflows = workflowsOf(signer)
  if (workflows?.length !== 1) return undefined
  return map.builders.find(({ signer: one }) => one === workflows[0])
}

/** Certificates are what counts; a predicate says the same only where its writer does not lie. */
function noteOrigin(
  { origin, place }: ProvenanceDemand,
  signer: IdentitySigner,
  entry: BuilderEntry | undefined,
  differences: Difference[],
): void {
  const whose = ORIGIN_FIELDS.every((field) => isControlPlane(entry, field))
    ? `${signer.name} writes them outside of the build, by the builder map`
    : isOrdinary(signer, origin)
      ? `${signer.name} signs for itself: repository and workflow are in its name, the rest any step of its job could have written`
      : `for which ${signer.name} does not vouch by the builder map`
  differences.push({
    id: 'origin-claimed',
    direction: 'weaker',
    place,
    message: `repository, workflow, ref, event and runner are read from the provenance and not compared with the certificate; ${whose}`,
  })
}

function isControlPlane(entry: BuilderEntry | undefined, field: string): boolean {
  const parts = field.split('.')
  const owner = parts
    .map((_, index) => parts.slice(0, parts.length - index).join('.'))
    .map((path) => entry?.fields[path])
    .find((one) => one !== undefined)
  return owner === 'control-plane'
}

/** Whether the signing workflow is the one that was started. */
export function isOrdinary(signer: IdentitySigner, origin: Origin): boolean {
  const { repository, workflows } = origin
  if (repository === 'any' || repository.kind === 'owner' || workflows === 'any') return false
  const own = repository.uris.flatMap((uri) => workflows.map((path) => `${uri}/${path}`))
  return workflowsOf(signer)?.every((one) => own.includes(one)) === true
}

/** The level is pinned by what the builder map knows about the builder, and not computed again. */
function pinnedFormula(
  demand: ProvenanceDemand,
  signer: IdentitySigner,
  entry: BuilderEntry | undefined,
  policy: Policy,
  differences: Difference[],
): Formula {
  noteLevel(demand, signer, entry, policy, differences)
  return all(
    builderIdFormula(demand, signer, entry, differences),
    ...(entry === undefined || entry.buildTypes.length === 0 || demand.level === 'any'
      ? []
      : [oneOf(BUILD_TYPE, entry.buildTypes)]),
  )
}

/** @throws CoreError bad-input `POLICY` for a level that the signer never reaches */
function noteLevel(
  { level, place }: ProvenanceDemand,
  { kind, name }: EngineSigner,
  entry: BuilderEntry | undefined,
  policy: Policy,
  differences: Difference[],
): void {
  if (level === 'any') return
  const maxLevel = entry?.maxLevel ?? (kind === 'key' ? 0 : UNLISTED_LEVEL)
  if (level > maxLevel)
    throw badFault(
      policy,
      `${place}.level`,
      `${name} reaches SLSA Build Level ${maxLevel} at most by the builder map, and ${level} is demanded`,
      'give the builder map that lists the builder, or demand less',
    )
  differences.push({
    id: 'level',
    direction: 'weaker',
    place: `${place}.level`,
    message: `the engine pins the builder, whose highest level is ${maxLevel}; whether this build reached ${level} (all parameters there, field by field as certified) it does not compute`,
  })
}

function builderIdFormula(
  { builderId, place }: ProvenanceDemand,
  { identities, name }: IdentitySigner,
  entry: BuilderEntry | undefined,
  differences: Difference[],
): Formula {
  if (builderId !== undefined) return equals(BUILDER_ID, builderId)
  const kind = entry?.builderId ?? 'runner'
  if (kind === 'run' || kind === 'delegated') {
    differences.push({
      id: 'builder-id',
      direction: 'weaker',
      place: `${place}.builderId`,
      message: `${name} writes another builder.id than its own (${kind}), which is not compared; give \`builderId\``,
    })
    return all()
  }
  return any(
    ...(identities.kind === 'enumerated'
      ? identities.sans.map((san) => equals(BUILDER_ID, san))
      : [matches(BUILDER_ID, identities.pattern)]),
    ...(kind === 'runner' ? [oneOf(BUILDER_ID, [`${RUNNER_ID}github-hosted`, `${RUNNER_ID}self-hosted`])] : []),
  )
}
