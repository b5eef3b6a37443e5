import { refused } from '../outcome/index.ts'
import type { SignerIdentity, VerifiedBundle, VerifiedBy } from '../verification/index.ts'
import { BUILD_CONFIG } from './builder-entry.ts'
import type { Reading } from './reading.ts'
import { admitsTag } from './release-tag.ts'
import { isWorkflowRun, type WorkflowAddress, workflowAddress } from './signed-by.ts'
import type { BuilderEntry, BuilderMap, MatchedBuilder, ReleaseLists } from './types.ts'

/** The builder, and the entry whose control plane wrote the provenance, if one is trusted for that. */
export interface Match {
  readonly builder: MatchedBuilder
  /** Absent: no field is vouched for. A delegator writes for the builder that it speaks for. */
  readonly voucher?: BuilderEntry
  /** The entry that every workflow on GitHub has. */
  readonly platform?: BuilderEntry
}

interface Context {
  readonly reading: Reading
  readonly map: BuilderMap
  readonly releases: ReleaseLists
}

/** What a version of a builder is, by its ref. */
interface Admission {
  readonly matchedBy: 'tag' | 'release-list' | 'branch' | 'none'
  readonly explanation: string
}

/**
 * The builder of a provenance by the builder map: who signed, at which version, and whether `builder.id` says so.
 *
 * @throws CoreError refused `CONTRADICTION` for a `builder.id` that the signer may not give (cases B18, C08)
 */
export function matchBuilder(
  by: VerifiedBy,
  profile: VerifiedBundle['profile'],
  reading: Reading,
  map: BuilderMap,
  releases: ReleaseLists,
): Match {
  const context = { reading, map, releases }
  if (by.kind === 'key') return matchKey(by.fingerprint, context)
  const { signer } = by
  const address = isWorkflowRun(signer, profile) ? workflowAddress(signer.san) : undefined
  if (address === undefined) {
    return {
      builder: {
        id: reading.builderId,
        signer: signer.san,
        kind: 'other',
        matchedBy: 'none',
        isListed: false,
        isOfSource: false,
        explanation: `${signer.san} is no workflow on GitHub by its certificate, so no build platform is known`,
      },
    }
  }
  const platform = entryFor(map, BUILD_CONFIG, reading.buildType)
  const matched = isOrdinary(signer, address)
    ? matchOrdinary(signer, address, platform, context)
    : matchReusable(signer, address, platform, context)
  return platform === undefined ? matched : { ...matched, platform }
}

/** The entry for a signer and build type; one that names the type before one that names none. */
function entryFor(map: BuilderMap, signer: string, buildType: string): BuilderEntry | undefined {
  const own = map.builders.filter((entry) => entry.signer === signer)
  return (
    own.find(({ buildTypes }) => buildTypes.includes(buildType)) ??
    own.find(({ buildTypes }) => buildTypes.length === 0)
  )
}

/** Signer and build config are the same workflow, whatever their refs. */
function isOrdinary({ claims }: SignerIdentity, address: WorkflowAddress): boolean {
  return workflowAddress(claims.buildConfigUri)?.uri === address.uri
}

function matchOrdinary(
  signer: SignerIdentity,
  address: WorkflowAddress,
  platform: BuilderEntry | undefined,
  { reading, map }: Context,
): Match {
  const entry = entryFor(map, address.uri, reading.buildType) ?? platform
  assertBuilderId(reading, signer, entry?.builderId ?? 'runner')
  return {
    builder: {
      ...namesOf(reading, signer, address),
      kind: 'ordinary',
      ...(entry === undefined ? {} : { entry }),
      matchedBy: entry === undefined ? 'none' : 'build-config',
      isListed: entry !== undefined,
      explanation: 'the workflow that was started signs for itself: signer and build config are the same workflow',
    },
  }
}

function matchReusable(
  signer: SignerIdentity,
  address: WorkflowAddress,
  platform: BuilderEntry | undefined,
  context: Context,
): Match {
  const { reading, map } = context
  const names = { ...namesOf(reading, signer, address), kind: 'reusable' as const }
  const entry = entryFor(map, address.uri, reading.buildType)
  if (entry === undefined) {
    assertBuilderId(reading, signer, platform?.builderId ?? 'runner')
    const explanation = `the builder map does not list ${address.uri} for ${reading.buildType}`
    return { builder: { ...names, matchedBy: 'none', isListed: false, explanation } }
  }
  const admission = admit(entry, address, signer.claims.buildSignerDigest, context)
  if (entry.builderId === 'delegated' && admission.matchedBy !== 'none')
    return matchDelegated(entry, admission, names, context)
  assertBuilderId(reading, signer, entry.builderId === 'delegated' ? 'signer' : entry.builderId)
  if (admission.matchedBy === 'none') return { builder: { ...names, isListed: true, ...admission } }
  const isTrusted = admission.matchedBy !== 'branch'
  return { builder: { ...names, isListed: true, entry, ...admission }, ...(isTrusted ? { voucher: entry } : {}) }
}

/** A delegator that is trusted itself signs for a builder, whose own entry gives the level. */
function matchDelegated(
  delegator: BuilderEntry,
  delegation: Admission,
  names: Pick<MatchedBuilder, 'id' | 'signer' | 'kind' | 'isOfSource'>,
  context: Context,
): Match {
  const { builderId, buildType } = context.reading
  const builder = workflowAddress(builderId)
  if (builder === undefined || !speaksFor(delegator, builder.uri))
    throw contradiction('runDetails.builder.id', builderId, `${names.signer}, a delegator that does not speak for it`)
  const isTrusted = delegation.matchedBy !== 'branch'
  const voucher = isTrusted ? { voucher: delegator } : {}
  const entry = entryFor(context.map, builder.uri, buildType)
  if (entry === undefined || entry.builderId === 'delegated') {
    const explanation = `a delegator signed for ${builder.uri}, which the builder map does not list`
    return { builder: { ...names, matchedBy: 'none', isListed: false, explanation }, ...voucher }
  }
  if (!isTrusted) return { builder: { ...names, isListed: true, entry, ...delegation } }
  const admission = admit(entry, builder, undefined, context)
  if (admission.matchedBy === 'none') return { builder: { ...names, isListed: true, ...admission }, ...voucher }
  const capped: BuilderEntry = entry.maxLevel <= delegator.maxLevel ? entry : { ...entry, maxLevel: delegator.maxLevel }
  const explanation = `a delegator of the builder map signed for it; ${admission.explanation}`
  return {
    builder: { ...names, isListed: true, entry: capped, matchedBy: admission.matchedBy, explanation },
    ...voucher,
  }
}

function matchKey(fingerprint: string, { reading, map }: Context): Match {
  const base = { id: reading.builderId, signer: fingerprint, kind: 'key' as const, isOfSource: false }
  const entry = entryFor(map, fingerprint, reading.buildType)
  if (entry === undefined)
    return {
      builder: { ...base, matchedBy: 'none', isListed: false, explanation: 'the builder map does not list the key' },
    }
  if (!speaksFor(entry, reading.builderId.replace(/@[^@]*$/, '')) && !speaksFor(entry, reading.builderId))
    throw contradiction('runDetails.builder.id', reading.builderId, `a key that signs for ${String(entry.delegates)}`)
  return {
    builder: { ...base, entry, matchedBy: 'key', isListed: true, explanation: 'the builder map lists the key' },
    voucher: entry,
  }
}

function speaksFor({ delegates }: BuilderEntry, uri: string): boolean {
  return delegates === 'any' || delegates?.includes(uri) === true
}

/**
 * Whether a version of a builder is one of its releases. A commit is only by its builder's signed list: GitHub serves the
 * commits of every fork under the parent's name (case C22).
 */
function admit(entry: BuilderEntry, address: WorkflowAddress, commit: string | undefined, context: Context): Admission {
  const { ref } = address
  const list = context.releases.get(address.repository)
  if (/^[0-9a-f]{40}$/.test(ref)) {
    const release = list?.releases.find((one) => one.commit === ref && admitsTag(entry.tags, one.tag))
    if (release !== undefined && (commit === undefined || commit === ref))
      return {
        matchedBy: 'release-list',
        explanation: `the commit is ${release.tag} by the builder's signed release list`,
      }
    const reason =
      list === undefined
        ? 'no signed release list of the builder is at hand'
        : 'the builder’s signed release list does not have it'
    return { matchedBy: 'none', explanation: `the builder is called by the commit ${ref}, and ${reason}` }
  }
  if (ref.startsWith('refs/heads/'))
    return {
      matchedBy: 'branch',
      explanation: `the builder is called by ${ref}: whoever can push there changes what it does`,
    }
  const tag = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined
  if (tag === undefined || !admitsTag(entry.tags, tag))
    return {
      matchedBy: 'none',
      explanation: `the builder is called by ${ref}, which is none of the releases that the builder map admits (${entry.tags.join(', ')})`,
    }
  const listed = list?.releases.find((one) => one.tag === tag)
  if (listed !== undefined && commit !== undefined && listed.commit !== commit)
    return {
      matchedBy: 'none',
      explanation: `${tag} was at ${commit}, and is ${listed.commit} by the builder's signed release list: somebody moved the tag`,
    }
  if (listed !== undefined && commit !== undefined)
    return { matchedBy: 'release-list', explanation: `${tag} is ${commit} by the builder's signed release list` }
  return { matchedBy: 'tag', explanation: `the builder map admits ${tag}` }
}

function namesOf(
  { builderId }: Reading,
  { san, claims }: SignerIdentity,
  { repository }: WorkflowAddress,
): Pick<MatchedBuilder, 'id' | 'signer' | 'isOfSource'> {
  return { id: builderId, signer: san, isOfSource: claims.sourceRepositoryUri === repository }
}

/** The signer itself always may stand there; what else may depends on the builder. */
function assertBuilderId(reading: Reading, signer: SignerIdentity, kind: BuilderEntry['builderId']): void {
  const { builderId: id } = reading
  const { runnerEnvironment, runInvocationUri: run } = signer.claims
  if (id === signer.san) return
  const isRun = run !== undefined && (id === run || id === run.replace(/\/attempts\/\d+$/, ''))
  const runner = 'https://github.com/actions/runner'
  const isRunner =
    (runnerEnvironment !== undefined && id === `${runner}/${runnerEnvironment}`) ||
    (reading.family === 'npm' && id === runner)
  if ((kind === 'run' || kind === 'runner') && isRun) return
  if (kind === 'runner' && isRunner) return
  throw contradiction('runDetails.builder.id', id, signer.san)
}

/** The error of a field that the certificate says otherwise. */
export function contradiction(path: string, predicate: string, certificate: string): Error {
  return refused(
    'CONTRADICTION',
    `the provenance says ${path} = "${predicate.slice(0, 300)}", and the certificate "${certificate.slice(0, 300)}"`,
    { remedy: 'a step of the job wrote something that did not happen: do not use the artifact' },
  )
}
