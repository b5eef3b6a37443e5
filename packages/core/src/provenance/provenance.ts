import type { JsonObject } from '@slsa-actions/wire'
import { PREDICATE, type ResourceDescriptor } from 'in-toto-attestation'
import type { Basis } from '../outcome/index.ts'
import type { Predicate } from '../predicate/index.ts'
import type { VerifiedClaims } from './id-token.ts'
import { workflowOf } from './workflow-ref.ts'

/** GitHub's own build type: the event carries nothing but a ref. */
export const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1'
/** The community's build type: with inputs, a release or variables. */
export const COMMUNITY_BUILD_TYPE = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1'

/** Events that both build types allow. */
const EVENTS = ['push', 'create', 'release', 'workflow_dispatch']
/** Fields of a release that reach a workflow as parameters, by the community's build type. */
const RELEASE_FIELDS = ['body', 'draft', 'name', 'prerelease', 'target_commitish'] as const

/** What a provenance says beyond the claims of the token. */
export interface ProvenanceContext {
  readonly serverUrl: string
  /** `github`: byte for byte what `actions/attest` writes. */
  readonly buildType: 'auto' | 'github' | 'complete'
  /** Inputs of a `workflow_dispatch`, as the event has them; not looked at for other events. */
  readonly eventInputs?: JsonObject
  /** Inputs of a reusable workflow, by the caller. */
  readonly inputs?: JsonObject
  readonly vars?: JsonObject
  /** The release as the event has it; not looked at for other events than `release`. */
  readonly release?: JsonObject
  /** A release of this branch says nothing about its commit. */
  readonly defaultBranch?: string
  /** Adds the commit of the signing workflow as the builder's version. */
  readonly isExtended?: boolean
  readonly actions?: readonly ResourceDescriptor[]
  readonly packages?: readonly ResourceDescriptor[]
  readonly runnerImage?: { readonly os: string; readonly version: string }
  readonly startedOn?: string
  readonly finishedOn?: string
  readonly byproducts?: readonly ResourceDescriptor[]
}

/** A provenance, how far each of its fields can be believed, and what a person should know. */
export interface Provenance {
  readonly predicate: Predicate
  readonly basis: readonly { readonly path: string; readonly basis: Basis }[]
  readonly notices: readonly string[]
}

/**
 * SLSA provenance v1 out of verified claims. Parameters and builder come from the token alone; what the job or the event
 * file says stands beside them and is marked as claimed.
 */
export function provenanceFromClaims(claims: VerifiedClaims, context: ProvenanceContext): Provenance {
  const server = context.serverUrl
  const parameters = parametersOf(claims, context)
  const isComplete =
    isInside(claims) &&
    (context.buildType === 'complete' || (context.buildType === 'auto' && Object.keys(parameters).length > 0))
  const dependencies = dependenciesOf(claims, context)
  const image = imageOf(context)
  const version =
    context.isExtended === true && claims.jobWorkflowSha !== undefined
      ? { version: { job_workflow_sha: claims.jobWorkflowSha } }
      : {}
  const metadata = {
    invocationId: `${server}/${claims.repository}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}`,
    ...(context.startedOn === undefined ? {} : { startedOn: context.startedOn }),
    ...(context.finishedOn === undefined ? {} : { finishedOn: context.finishedOn }),
  }
  const byproducts = context.byproducts ?? []
  const body = {
    buildDefinition: {
      buildType: isComplete ? COMMUNITY_BUILD_TYPE : GITHUB_BUILD_TYPE,
      externalParameters: {
        workflow: {
          ref: claims.ref,
          repository: `${server}/${claims.repository}`,
          path: workflowOf(claims.workflowRef, claims.repository).path,
        },
        ...(isComplete ? parameters : {}),
      },
      internalParameters: {
        github: {
          event_name: claims.eventName,
          repository_id: claims.repositoryId,
          repository_owner_id: claims.repositoryOwnerId,
          runner_environment: claims.runnerEnvironment,
        },
      },
      resolvedDependencies: [
        { uri: `git+${server}/${claims.repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
        ...dependencies,
        ...image,
      ],
    },
    runDetails: {
      builder: { id: `${server}/${claims.jobWorkflowRef}`, ...version },
      metadata,
      ...(byproducts.length === 0 ? {} : { byproducts }),
    },
  }
  return {
    predicate: { type: PREDICATE.provenanceV1, kind: 'provenance', body: asJson(body) },
    basis: basisOf(context, isComplete ? Object.keys(parameters) : [], claims),
    notices: noticesOf(claims, context),
  }
}

/**
 * What the event and the caller gave beside the ref, as the community's build type defines it: never `inputs` and
 * `release` together, and nothing that is empty.
 */
function parametersOf(claims: VerifiedClaims, context: ProvenanceContext): JsonObject {
  if (context.buildType === 'github' || !isInside(claims)) return {}
  const release = claims.eventName === 'release' ? releaseOf(context) : {}
  const dispatched = claims.eventName === 'workflow_dispatch' ? context.eventInputs : undefined
  const inputs = claims.eventName === 'release' ? {} : withoutEmpty({ ...dispatched, ...context.inputs })
  return {
    ...(Object.keys(inputs).length === 0 ? {} : { inputs }),
    ...(Object.keys(release).length === 0 ? {} : { release }),
    ...(context.vars === undefined || Object.keys(context.vars).length === 0 ? {} : { vars: context.vars }),
  }
}

/** The fields of a release that are not what they would be if nobody had given them. */
function releaseOf({ release, defaultBranch }: ProvenanceContext): JsonObject {
  const given = withoutEmpty(
    Object.fromEntries(
      RELEASE_FIELDS.flatMap((name) => (release?.[name] === undefined ? [] : [[name, release[name]]])),
    ),
  )
  return Object.fromEntries(
    Object.entries(given).filter(
      ([name, value]) => value !== false && !(name === 'target_commitish' && value === defaultBranch),
    ),
  )
}

function withoutEmpty(values: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== null))
}

/** Whether the build types are defined for the event at all. */
function isInside(claims: VerifiedClaims): boolean {
  return EVENTS.includes(claims.eventName)
}

/** Beside the source commit, which stands first. What is there already is not repeated. */
function dependenciesOf(claims: VerifiedClaims, context: ProvenanceContext): ResourceDescriptor[] {
  const source = `git+${context.serverUrl}/${claims.repository}@`
  const others = (context.actions ?? []).filter(
    ({ uri, digest }) => !(uri?.startsWith(source) === true && digest?.gitCommit === claims.sha),
  )
  return [...others, ...(context.packages ?? [])]
}

/** The runner image by the name that the runner itself reports. */
function imageOf(context: ProvenanceContext): ResourceDescriptor[] {
  const { runnerImage: image } = context
  if (image === undefined) return []
  return [
    {
      name: 'runner-image',
      uri: `https://github.com/actions/runner-images/releases/tag/${encodeURIComponent(image.os)}%2F${encodeURIComponent(image.version)}`,
      annotations: { os: image.os, version: image.version },
    },
  ]
}

/** Certified is what Fulcio puts into the certificate from the same token. */
function basisOf(
  context: ProvenanceContext,
  parameters: readonly string[],
  claims: VerifiedClaims,
): { path: string; basis: Basis }[] {
  const certified = [
    'buildDefinition.externalParameters.workflow.ref',
    'buildDefinition.externalParameters.workflow.repository',
    'buildDefinition.externalParameters.workflow.path',
    'buildDefinition.internalParameters.github.event_name',
    'buildDefinition.internalParameters.github.repository_id',
    'buildDefinition.internalParameters.github.repository_owner_id',
    'buildDefinition.internalParameters.github.runner_environment',
    'buildDefinition.resolvedDependencies[0]',
    'runDetails.builder.id',
    ...(context.isExtended === true && claims.jobWorkflowSha !== undefined
      ? ['runDetails.builder.version.job_workflow_sha']
      : []),
    'runDetails.metadata.invocationId',
  ]
  const claimed = [
    ...parameters.map((name) => `buildDefinition.externalParameters.${name}`),
    ...(context.actions?.length ? ['buildDefinition.resolvedDependencies (actions)'] : []),
    ...(context.packages?.length ? ['buildDefinition.resolvedDependencies (lock-file packages)'] : []),
    ...(context.runnerImage === undefined ? [] : ['buildDefinition.resolvedDependencies (runner image)']),
    ...(context.startedOn === undefined ? [] : ['runDetails.metadata.startedOn']),
    ...(context.finishedOn === undefined ? [] : ['runDetails.metadata.finishedOn']),
    ...(context.byproducts?.length ? ['runDetails.byproducts'] : []),
  ]
  return [
    ...certified.map((path) => ({ path, basis: 'certified' as const })),
    ...claimed.map((path) => ({ path, basis: 'claimed' as const })),
  ]
}

function noticesOf(claims: VerifiedClaims, context: ProvenanceContext): string[] {
  const hasParameters = context.inputs !== undefined || context.vars !== undefined || context.buildType === 'complete'
  if (!isInside(claims)) {
    return [
      `The event ${claims.eventName} lies outside of GitHub's build types (${EVENTS.join(', ')}): this provenance never reaches Build Level 3.`,
      ...(hasParameters
        ? [`Inputs and variables are not in the provenance: no build type takes them for ${claims.eventName}.`]
        : []),
    ]
  }
  return claims.eventName === 'release' && Object.keys(context.inputs ?? {}).length > 0
    ? ['The input `inputs` is not in the provenance: the build type takes a release or inputs, never both.']
    : []
}

/** Interfaces have no index signature, and these hold nothing but JSON. */
function asJson(body: object): JsonObject {
  return body as JsonObject
}
