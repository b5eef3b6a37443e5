import { isJsonObject } from '@slsa-actions/wire'
import { GITHUB_BUILD_TYPE } from '../provenance/index.ts'
import { at, type Reading } from './reading.ts'
import type { BuilderEntry } from './types.ts'

/** Events that carry all their parameters in a form that a build type defines. */
export const COMPLETE_EVENTS: readonly string[] = ['push', 'create', 'release', 'workflow_dispatch']

/** Whether the external parameters are all there, and why not. */
export interface Completeness {
  readonly verdict: 'pass' | 'fail' | 'unknown'
  readonly evidence: string
  /** What is missing, where something is. */
  readonly missing?: 'event' | 'inputs' | 'release' | 'vars' | 'map'
}

/**
 * Whether the external parameters are complete for the event (U4).
 *
 * @param voucher builder whose control plane writes the parameters, if one is trusted for that
 * @see SLSA v1.2, Build: Requirements for producing artifacts, "Provenance is Unforgeable"
 */
export function completenessOf(
  reading: Reading,
  event: string | undefined,
  voucher: BuilderEntry | undefined,
): Completeness {
  const isEnumerated = voucher?.fields[reading.parametersPath] === 'control-plane'
  if (event === undefined && voucher?.signer.startsWith('sha256:') === true && isEnumerated)
    return { verdict: 'pass', evidence: 'The builder enumerates all parameters, by the builder map.' }
  if (event === undefined)
    return { verdict: 'unknown', evidence: 'The event of the run is not certified.', missing: 'event' }
  if (!COMPLETE_EVENTS.includes(event)) {
    const evidence = `The event is ${event}, whose parameters no build type enumerates (${COMPLETE_EVENTS.join(', ')} are).`
    return { verdict: 'fail', evidence, missing: 'event' }
  }
  switch (reading.family) {
    case 'github':
      return githubCompleteness(reading, event, isEnumerated)
    case 'own':
      return ownCompleteness(reading, event)
    default: {
      const evidence = isEnumerated
        ? 'The builder enumerates all parameters, by the builder map.'
        : `Nothing shows that ${reading.parametersPath} has all parameters.`
      return isEnumerated ? { verdict: 'pass', evidence } : { verdict: 'unknown', evidence, missing: 'map' }
    }
  }
}

function githubCompleteness({ buildType, parameters }: Reading, event: string, isEnumerated: boolean): Completeness {
  const needed = event === 'workflow_dispatch' ? 'inputs' : event === 'release' ? 'release' : undefined
  if (needed !== undefined && !isJsonObject(parameters[needed])) {
    const place = buildType === GITHUB_BUILD_TYPE ? 'which have no place in this build type' : 'which are not there'
    return { verdict: 'fail', evidence: `The event ${event} brings ${needed}, ${place}.`, missing: needed }
  }
  if (isJsonObject(parameters.vars) || isEnumerated)
    return { verdict: 'pass', evidence: `All parameters of ${event} are there.` }
  return {
    verdict: 'unknown',
    evidence: 'Nothing shows whether the workflow read variables of the repository (vars).',
    missing: 'vars',
  }
}

/** @see docs/buildtypes */
function ownCompleteness({ parameters }: Reading, event: string): Completeness {
  if (!isJsonObject(parameters.inputs))
    return { verdict: 'fail', evidence: 'The inputs of the builder are not there.', missing: 'inputs' }
  const needed = event === 'workflow_dispatch' ? 'inputs' : event === 'release' ? 'release' : undefined
  if (needed !== undefined && !isJsonObject(at(parameters.event, needed)))
    return { verdict: 'fail', evidence: `The event ${event} brings ${needed}, which are not there.`, missing: needed }
  return { verdict: 'pass', evidence: `All parameters of ${event} are there.` }
}
