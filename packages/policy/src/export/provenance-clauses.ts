import type { BuilderMap } from '@slsa-actions/core/slsa'
import { withoutRef } from '../evaluate/index.ts'
import type { InputsDemand, Origin, Policy, ProvenanceDemand, RefMatch } from '../types.ts'
import { builderFormula, isOrdinary } from './builder-clauses.ts'
import { absentOr, all, any, equals, type Formula, literalPattern, matches, oneOf, type Path } from './formula.ts'
import type { EngineSigner } from './identities.ts'
import { BUILD_TYPE, BUILDER_ID, EXTERNAL, GITHUB } from './provenance-paths.ts'
import type { Difference } from './types.ts'

/** GitHub's own build type, which has no place for inputs. */
const GITHUB_TYPE = 'https://actions.github.io/buildtypes/workflow/v1'
const NUMBER = '(0|[1-9][0-9]*)'

/** What a provenance of one signer must say. What an engine cannot see of it goes to `differences`. */
export function provenanceFormula(
  demand: ProvenanceDemand,
  signer: EngineSigner,
  policy: Policy,
  map: BuilderMap,
  differences: Difference[],
): Formula {
  return all(
    builderFormula(demand, signer, policy, map, differences),
    originFormula(demand.origin),
    inputsFormula(demand, signer.kind === 'certificate' && isOrdinary(signer, demand.origin)),
    ...revokedFormulas(policy),
    ...demand.conditions.map(({ node }): Formula => ({ kind: 'condition', node })),
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
function inputsFormula({ inputs }: ProvenanceDemand, isOwn: boolean): Formula {
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
  return all(recordedFormula(isOwn), ...groups.map(({ path, named: own, cut }) => groupFormula(path, own, cut)))
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
