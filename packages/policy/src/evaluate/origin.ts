import { isJsonObject, type JsonValue } from '@slsa-actions/wire'
import { PREDICATE } from 'in-toto-attestation'
import type { AttestationFacts } from '../facts.ts'
import type { Origin, RefMatch } from '../types.ts'
import type { Check } from '../verdict.ts'
import { exactly, failedCheck, listed, passed, quoted } from './check.ts'
import { signedBy } from './signer.ts'

/** Where something was built: by the certificate alone, or for a key by what it signed. */
export interface BuiltFrom {
  readonly repository?: string
  readonly repositoryId?: string
  readonly ownerId?: string
  readonly workflow?: string
  readonly ref?: string
  readonly event?: string
}

/**
 * A certificate that is silent gets no help from the predicate: a step of the job writes that. Where a key signed there
 * is nothing else than its word.
 */
export function builtFrom({ verified }: AttestationFacts): BuiltFrom {
  const by = signedBy(verified)
  if (by.kind === 'key') return fromPredicate(verified.statement?.predicateType, verified.statement?.predicate)
  const { claims } = by.signer
  const workflow = workflowPath(claims.buildConfigUri, claims.sourceRepositoryUri)
  return withoutUnset({
    repository: claims.sourceRepositoryUri,
    repositoryId: claims.sourceRepositoryId,
    ownerId: claims.sourceOwnerId,
    workflow,
    ref: claims.sourceRepositoryRef,
    event: claims.buildTrigger,
  })
}

function fromPredicate(type: string | undefined, predicate: JsonValue | undefined): BuiltFrom {
  if (type !== PREDICATE.provenanceV1) return {}
  const external = at(predicate, 'buildDefinition', 'externalParameters')
  const github = at(predicate, 'buildDefinition', 'internalParameters', 'github')
  return withoutUnset({
    repository: textAt(external, 'source', 'repository') ?? textAt(external, 'workflow', 'repository'),
    repositoryId: textAt(github, 'repository_id'),
    ownerId: textAt(github, 'repository_owner_id'),
    workflow: textAt(external, 'workflow', 'path'),
    ref: textAt(external, 'source', 'ref') ?? textAt(external, 'workflow', 'ref'),
    event: textAt(github, 'event_name'),
  })
}

/** Path of the workflow that was started: the build config URI is `<repository>/<path>@<ref>`. */
function workflowPath(config: string | undefined, repository: string | undefined): string | undefined {
  if (config === undefined || repository === undefined || !config.startsWith(`${repository}/`)) return undefined
  return /^\/?([^@]+)@/.exec(config.slice(repository.length + 1))?.[1]
}

/** Compares where it was built with all that is demanded of it. */
export function checkOrigin(facts: AttestationFacts, origin: Origin | 'any'): Check[] {
  if (origin === 'any') return [passed('origin', 'may have been made anywhere')]
  const found = builtFrom(facts)
  return [
    repositoryCheck(found.repository, origin),
    ...(origin.repositoryId === undefined
      ? []
      : [exactly('source.repositoryId', 'id of the repository', found.repositoryId, [origin.repositoryId])]),
    ...(origin.ownerId === undefined
      ? []
      : [exactly('source.ownerId', 'id of the owner', found.ownerId, [origin.ownerId])]),
    anyOr(origin.workflows, 'workflow', (wanted) => exactly('workflow', 'workflow', found.workflow, wanted)),
    refCheck(found.ref, origin.refs),
    anyOr(origin.events, 'event', (wanted) => exactly('event', 'event', found.event, wanted)),
  ]
}

function anyOr<T>(wanted: readonly T[] | 'any', key: string, check: (wanted: readonly T[]) => Check): Check {
  return wanted === 'any' ? passed(key, `any ${key} is accepted`) : check(wanted)
}

function repositoryCheck(found: string | undefined, { repository }: Origin): Check {
  const key = 'source.repository'
  if (repository === 'any') return passed(key, 'any repository is accepted')
  if (repository.kind === 'exact') return exactly(key, 'source repository', found, repository.uris)
  if (found === undefined) return failedCheck(key, 'the source repository is not certified')
  const rest = found.startsWith(`${repository.uri}/`) ? found.slice(repository.uri.length + 1) : undefined
  if (rest !== undefined && /^[^/]+$/.test(rest)) return passed(key, `the source repository is ${quoted(found)}`)
  return failedCheck(key, `the source repository is ${quoted(found)}, and one of ${quoted(repository.uri)} is demanded`)
}

function refCheck(found: string | undefined, refs: Origin['refs']): Check {
  const key = 'ref'
  if (refs === 'any') return passed(key, 'any ref is accepted')
  if (found === undefined) return failedCheck(key, 'the ref is not certified')
  if (refs.some((ref) => matchesRef(found, ref))) return passed(key, `the ref is ${quoted(found)}`)
  const wanted = refs.map((ref) =>
    ref.kind === 'exact' ? ref.ref : `a release ${ref.version === 'any' ? '' : ref.version}`.trim(),
  )
  return failedCheck(key, `the ref is ${quoted(found)}, and ${listed(wanted)} is demanded`)
}

/** Numbers of a version are compared as numbers and one by one: `v13.0.3` is not `v13.0.30` (case B14). */
function matchesRef(found: string, ref: RefMatch): boolean {
  if (ref.kind === 'exact') return found === ref.ref
  const version = /^refs\/tags\/v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(found)?.slice(1)
  if (version === undefined) return false
  if (ref.version === 'any') return true
  return ref.version
    .slice(1)
    .split('.')
    .every((part, index) => part === version[index])
}

function withoutUnset(found: { readonly [K in keyof BuiltFrom]: string | undefined }): BuiltFrom {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** What lies at a path; undefined where there is nothing. */
export function at(value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  let found = value
  for (const step of path) found = isJsonObject(found) && Object.hasOwn(found, step) ? found[step] : undefined
  return found
}

function textAt(value: JsonValue | undefined, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : undefined
}
