import { badInput, refused } from '../outcome/index.ts'
import type { VerifiedClaims } from './id-token.ts'
import { workflowOf } from './workflow-ref.ts'

/** The builders of this suite that build. */
export const BUILDERS = ['generic', 'container', 'node', 'python', 'go', 'maven', 'helm'] as const
/** Those that sign for digests which their caller hands over, wherever they were built. */
export const ATTESTERS = ['attest-generic', 'attest-container'] as const
/** The name of a builder, and of its build type. */
export type BuilderName = (typeof BUILDERS)[number] | (typeof ATTESTERS)[number]

/** The builder that the signing job stands in, by the verified ID token alone. */
export interface Builder {
  readonly name: BuilderName
  /** `owner/name` */
  readonly repository: string
  readonly ref: string
  /** Commit of the builder's file, and of every action that it reaches by `$/`. */
  readonly commit: string
}

/** Events that have all their parameters in a form that the build types define. */
const EVENTS: readonly string[] = ['push', 'create', 'release', 'workflow_dispatch']
/** Events on which a builder builds and signs nothing: a check before the merge. */
const CHECKS: readonly string[] = ['pull_request', 'merge_group']

/**
 * Whether a builder signs on an event. Those that run a stranger's code with the repository's rights, or whose
 * parameters nobody enumerates, are refused: no provenance of theirs could be Build L3 (case S12).
 *
 * @returns `sign`, or `check` where the build is all that is wanted
 * @throws CoreError bad-input `TRIGGER`
 */
export function purposeOf(event: string): 'sign' | 'check' {
  if (EVENTS.includes(event)) return 'sign'
  if (CHECKS.includes(event)) return 'check'
  throw badInput('TRIGGER', `event ${event}: a builder does not sign for it; nothing was signed`, {
    remedy: `call the builder on ${EVENTS.join(', ')}; on ${CHECKS.join(' and ')} it builds and signs nothing`,
  })
}

/**
 * The builder whose file the job stands in.
 *
 * @throws CoreError refused `BUILDER` when it was started directly, or the job stands in another file; bad-input
 * `ID_TOKEN` for a token that names no commit
 */
export function builderOf(claims: VerifiedClaims, name: BuilderName): Builder {
  return { name, ...calledWorkflow(claims, builderPath(name)) }
}

/**
 * The reusable workflow of this suite that the job stands in, by the verified ID token alone.
 *
 * @param expected path of its file in its repository
 * @throws CoreError as {@link builderOf}
 */
export function calledWorkflow(claims: VerifiedClaims, expected: string): Omit<Builder, 'name'> {
  const { jobWorkflowRef, jobWorkflowSha: commit } = claims
  const repository = jobWorkflowRef.split('/').slice(0, 2).join('/')
  const { path, ref } = workflowOf(jobWorkflowRef, repository)
  const started = workflowOf(claims.workflowRef, claims.repository)
  if (claims.repository === repository && started.path === path) {
    throw refused('BUILDER', `${repository}/${path} was started by itself: whoever starts it could have changed it`, {
      remedy: 'call it with `uses:` from a job of another workflow',
    })
  }
  if (path !== expected) {
    throw refused('BUILDER', `the job stands in ${repository}/${path}, and not in ${expected}`, {
      remedy: 'call one of the builders; their inner actions are of no use elsewhere',
    })
  }
  if (commit === undefined) throw badInput('ID_TOKEN', 'the ID token of the job names no commit of its workflow')
  return { repository, ref, commit }
}

/** Path of a builder's file in its repository. */
export function builderPath(name: BuilderName): string {
  return `.github/workflows/${isAttester(name) ? name : `build-${name}`}.yml`
}

/** Whether a builder signs for what it did not build. */
export function isAttester(name: BuilderName): boolean {
  return ATTESTERS.some((attester) => attester === name)
}

/** Whether what a builder signs for is an image of a registry, and no files. */
export function isAboutAnImage(name: BuilderName): boolean {
  return name === 'container' || name === 'attest-container'
}

/** Build type of a builder: below its own repository, so that whoever copies it has types of their own. */
export function buildTypeOf({ name, repository }: Builder, serverUrl: string): string {
  return `${serverUrl}/${repository}/buildtypes/${name}/v1`
}
