import type { BuilderEntry, BuilderMap } from '@slsa-actions/core/slsa'
import { withoutRef } from '../evaluate/index.ts'
import type { InputsDemand, Origin, Policy, ProvenanceDemand, RefMatch } from '../types.ts'
import { badFault } from './fault.ts'
import { absentOr, all, any, equals, type Formula, literalPattern, matches, oneOf, type Path } from './formula.ts'
import { type EngineSigner, workflowsOf } from './identities.ts'
import type { Difference } from './types.ts'

/** GitHub's own build type, which has no place for inputs. */
const GITHUB_TYPE = 'https://actions.github.io/buildtypes/workflow/v1'
const EXTERNAL = ['buildDefinition', 'externalParameters'] as const
const GITHUB = ['buildDefinition', 'internalParameters', 'github'] as const
const BUILDER_ID = ['runDetails', 'builder', 'id'] as const
const BUILD_TYPE = ['buildDefinition', 'buildType'] as const
/** Fields that a control plane must set, for the origin in a predicate to be worth what the certificate's is. */
const ORIGIN_FIELDS = ['buildDefinition.externalParameters.workflow', 'buildDefinition.internalParameters.github']
/** Whose builds name the kind of runner as the builder. */
const RUNNER_ID = 'https://github.com/actions/runner/'
const NUMBER = '(0|[1-9][0-9]*)'

/** What a provenance of one signer must say. What an engine cannot see of it goes to `differences`. */
export function provenanceFormula(
  demand: ProvenanceDemand,
  signer: EngineSigner,
  policy: Policy,
  map: BuilderMap,
  differences: Difference[],
): Formula {
  const entry = entryOf(signer, map)
  noteOrigin(demand, signer, entry, differences)
  return all(
    builderFormula(demand, signer, entry, policy, differences),
    originFormula(demand.origin),
    inputsFormula(demand, signer),
    ...(signer.runner === 'github-hosted' ? [equals([...GITHUB, 'runner_environment'], 'github-hosted')] : []),
    ...revokedFormulas(policy),
    ...demand.conditions.map(({ node }): Formula => ({ kind: 'condition', node })),
  )
}

/** The builder map's entry; undefined where signers differ in it, or it has none. */
function entryOf(signer: EngineSigner, map: BuilderMap): BuilderEntry | undefined {
  const workflows = workflowsOf(signer)
  if (workflows?.length !== 1) return undefined
  return map.builders.find(({ signer: one }) => one === workflows[0])
}

/** Certificates are what counts; a predicate says the same only where its writer does not lie. */
function noteOrigin(
  { origin, place }: ProvenanceDemand,
  signer: EngineSigner,
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
function isOrdinary(signer: EngineSigner, origin: Origin): boolean {
  const { repository, workflows } = origin
  if (repository === 'any' || repository.kind === 'owner' || workflows === 'any') return false
  const own = repository.uris.flatMap((uri) => workflows.map((path) => `${uri}/${path}`))
  return workflowsOf(signer)?.every((one) => own.includes(one)) === true
}

/** The level is pinned by what the builder map knows about the builder, and not computed again. */
function builderFormula(
  demand: ProvenanceDemand,
  signer: EngineSigner,
  entry: BuilderEntry | undefined,
  policy: Policy,
  differences: Difference[],
): Formula {
  const { level, place } = demand
  const maxLevel = entry?.maxLevel ?? 2
  if (level !== 'any') {
    if (level > maxLevel)
      throw badFault(
        policy,
        `${place}.level`,
        `${signer.name} reaches SLSA Build Level ${maxLevel} at most by the builder map, and ${level} is demanded`,
        'give the builder map that lists the builder, or demand less',
      )
    differences.push({
      id: 'level',
      direction: 'weaker',
      place: `${place}.level`,
      message: `the engine pins the builder, whose highest level is ${maxLevel}; whether this build reached ${level} (all parameters there, field by field as certified) it does not compute`,
    })
  }
  return all(
    builderIdFormula(demand, signer, entry, differences),
    ...(entry === undefined || entry.buildTypes.length === 0 || level === 'any'
      ? []
      : [oneOf(BUILD_TYPE, entry.buildTypes)]),
  )
}

function builderIdFormula(
  { builderId, place }: ProvenanceDemand,
  { identities, name }: EngineSigner,
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

/** Where it was built, by the predicate. A `source` beside the workflow must say the same. */
export function originFormula(origin: Origin): Formula {
  const { repository, repositoryId, ownerId, workflows, refs, events } = origin
  const twice = (field: string, make: (path: Path) => Formula): Formula =>
    all(make([...EXTERNAL, 'workflow', field]), absentOr([...EXTERNAL, 'source'], make([...EXTERNAL, 'source', field])))
  return all(
    repository === 'any'
      ? all()
      : twice('repository', (path) =>
          repository.kind === 'exact'
            ? oneOf(path, repository.uris)
            : matches(path, `^${literalPattern(repository.uri)}/[^/]+$`),
        ),
    ...(repositoryId === undefined ? [] : [equals([...GITHUB, 'repository_id'], repositoryId)]),
    ...(ownerId === undefined ? [] : [equals([...GITHUB, 'repository_owner_id'], ownerId)]),
    workflows === 'any' ? all() : oneOf([...EXTERNAL, 'workflow', 'path'], workflows),
    refs === 'any' ? all() : twice('ref', (path) => any(...refs.map((ref) => refFormula(path, ref)))),
    events === 'any' ? all() : oneOf([...GITHUB, 'event_name'], events),
  )
}

function refFormula(path: Path, ref: RefMatch): Formula {
  if (ref.kind === 'exact') return equals(path, ref.ref)
  const given = ref.version === 'any' ? [] : ref.version.slice(1).split('.')
  const parts = [0, 1, 2].map((index) => given[index] ?? NUMBER)
  return matches(path, `^refs/tags/v${parts.join('\\.')}$`)
}

/** An input that is not named must not be there: it may change what is built (case B30). */
function inputsFormula({ inputs, origin }: ProvenanceDemand, signer: EngineSigner): Formula {
  if (inputs === 'any') return all()
  const named = inputs === 'none' ? [] : inputs
  const groups = [
    { path: [...EXTERNAL, 'inputs'], named: named.filter(({ name }) => !name.startsWith('event.')), cut: 0 },
    {
      path: [...EXTERNAL, 'event', 'inputs'],
      named: named.filter(({ name }) => name.startsWith('event.')),
      cut: 'event.'.length,
    },
  ]
  return all(
    recordedFormula(isOrdinary(signer, origin)),
    ...groups.map(({ path, named: own, cut }) => groupFormula(path, own, cut)),
  )
}

function groupFormula(path: Path, named: Exclude<InputsDemand, string>, cut: number): Formula {
  const keys = named.map(({ name }) => name.slice(cut))
  const values = named.flatMap(({ name, value }) =>
    value === 'any' ? [] : [oneOf([...path, name.slice(cut)], value.oneOf.filter(isScalar))],
  )
  const among: Formula = { kind: 'keysAmong', path, keys }
  const own = path.length > 3 ? absentOr(path.slice(0, -1), absentOr(path, among)) : absentOr(path, among)
  return all(own, ...values)
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value !== 'object'
}

/** GitHub's own build type records no inputs, so a run that may have had some does not show that there were none. */
function recordedFormula(isOwn: boolean): Formula {
  const other: Formula = { kind: 'differs', path: BUILD_TYPE, values: [GITHUB_TYPE] }
  if (!isOwn) return other
  return any(other, { kind: 'differs', path: [...GITHUB, 'event_name'], values: ['workflow_dispatch'] })
}

function revokedFormulas({ revoked }: Policy): Formula[] {
  const found: Formula[] = []
  if (revoked.builders.length > 0) {
    found.push({ kind: 'differs', path: BUILDER_ID, values: revoked.builders })
    const prefixes = revoked.builders.filter((one) => withoutRef(one) === one).map((one) => `${one}@`)
    found.push({ kind: 'startsWithNone', path: BUILDER_ID, prefixes })
  }
  if (revoked.commits.length > 0)
    found.push({
      kind: 'noCommitOf',
      path: ['buildDefinition', 'resolvedDependencies'],
      commits: revoked.commits,
    })
  return found
}
