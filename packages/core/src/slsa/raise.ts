import type { Cause, Facts, JudgedRequirement } from './requirements.ts'
import type { BuildLevel } from './types.ts'

/**
 * The one change that would raise the level, in words for its producer; where more is missing, the rest beside it.
 *
 * @param missing requirements of the next level that are not met
 */
export function raiseOf(missing: readonly JudgedRequirement[], level: BuildLevel, facts: Facts): string | undefined {
  if (level === 3 || missing.length === 0) return undefined
  const causes = [...new Set(missing.flatMap(({ cause }) => (cause === undefined ? [] : [cause])))]
  // What a builder of the map brings along need not be mended beside it.
  const first = ORDER.find((cause) => causes.includes(cause))
  if (first === undefined) return undefined
  const rest = causes.filter((cause) => cause !== first && !(COVERED[first] ?? []).includes(cause))
  const more =
    rest.length === 0
      ? ''
      : ` For Build L${level + 1} also: ${rest.map((cause) => changeFor(cause, facts)).join('; ')}.`
  return `${upper(changeFor(first, facts))}.${more}`
}

/** The change that comes first, first. */
const ORDER: readonly Cause[] = [
  'unsigned',
  'platform',
  'key',
  'self-hosted',
  'runner-unknown',
  'ordinary',
  'own-repository',
  'unknown-builder',
  'version',
  'branch',
  'map-level',
  'attest-only',
  'cache',
  'parameters',
  'claimed',
]

/** What the change for one cause mends as well. */
const COVERED: Partial<Readonly<Record<Cause, readonly Cause[]>>> = {
  unsigned: ['platform', 'runner-unknown', 'claimed', 'parameters'],
  platform: ['runner-unknown', 'claimed', 'parameters'],
  key: ['runner-unknown', 'claimed', 'parameters'],
  ordinary: ['cache', 'claimed', 'parameters'],
  'own-repository': ['claimed'],
  'unknown-builder': ['claimed'],
  version: ['claimed'],
  branch: ['claimed'],
}

function changeFor(cause: Cause, { builder, completeness, claims }: Facts): string {
  switch (cause) {
    case 'unsigned':
      return 'sign the provenance in the workflow that builds'
    case 'platform':
      return 'build and sign in a workflow on GitHub: the signer is none'
    case 'key':
      return 'list the key in your builder map, or sign with the identity of the workflow: a key says nothing about the build'
    case 'self-hosted':
      return 'run the job on a GitHub-hosted runner, or state in your builder map what the self-hosted ones are (`selfHosted`)'
    case 'runner-unknown':
      return 'sign with a certificate that names the kind of runner'
    case 'ordinary':
      return 'move the build into the reusable workflow of a trusted builder: signer and build config are the same workflow'
    case 'own-repository':
      return `move the builder into a repository of its own, or pin it in your builder map by a signed release list: ${builder.explanation}`
    case 'unknown-builder':
      return `list the builder in your builder map if you trust it, or call one that is in it: ${builder.explanation}`
    case 'version':
      return `call the builder by a release that the builder map admits, or by a commit of its signed release list: ${builder.explanation}`
    case 'branch':
      return `call the builder by a release tag: ${builder.explanation}`
    case 'map-level':
      return `raise \`maxLevel\` of the builder in your builder map if it deserves more than Build L${builder.entry?.maxLevel ?? 0}`
    case 'attest-only':
      return 'let the builder run the build: a builder that signs handed-over digests cannot show where they come from'
    case 'cache':
      return 'build without the cache that other runs can write'
    case 'parameters':
      return parametersChange(completeness.missing, claims.buildTrigger)
    case 'claimed':
      return 'use a build type whose parameters the control plane sets, or whose fields the certificate shows'
  }
}

function parametersChange(missing: Facts['completeness']['missing'], event: string | undefined): string {
  switch (missing) {
    case 'event':
      return `release on push, create, release or workflow_dispatch, not on ${event ?? 'an event that is not certified'}`
    case 'inputs':
      return 'record the inputs in the external parameters'
    case 'release':
      return 'record the release in the external parameters'
    default:
      return 'record the variables (vars) that the workflow reads in the external parameters'
  }
}

function upper(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
