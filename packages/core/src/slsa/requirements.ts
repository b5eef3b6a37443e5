import type { CertificateClaims, VerifiedBundle } from '../verification/index.ts'
import { buildOfBuilder } from './build-of-builder.ts'
import type { Completeness } from './parameters.ts'
import type { Reading } from './reading.ts'
import type { BuilderEntry, LevelField, MatchedBuilder, Requirement, RequirementId } from './types.ts'

/** Why a requirement is not met, in groups that one change mends. */
export type Cause =
  | 'ordinary'
  | 'unknown-builder'
  | 'version'
  | 'branch'
  | 'own-repository'
  | 'map-level'
  | 'attest-only'
  | 'cache'
  | 'self-hosted'
  | 'runner-unknown'
  | 'parameters'
  | 'claimed'
  | 'platform'
  | 'key'
  | 'unsigned'

/** A requirement with the cause of its failure. */
export interface JudgedRequirement extends Requirement {
  readonly cause?: Cause
}

/** What the requirements are judged by. */
export interface Facts {
  readonly reading: Reading
  readonly builder: MatchedBuilder
  /** What the level is judged by: the builder's own entry, else that of every workflow on GitHub. */
  readonly entry?: BuilderEntry
  /** Absent where nobody signed. */
  readonly signature?: { readonly profile: VerifiedBundle['profile']; readonly times: number; readonly logs: number }
  readonly claims: Readonly<Partial<CertificateClaims>>
  readonly fields: readonly LevelField[]
  readonly completeness: Completeness
}

type Judgement = Pick<JudgedRequirement, 'verdict' | 'evidence' | 'cause'>

const TITLES: Readonly<Record<RequirementId, readonly [1 | 2 | 3, string]>> = {
  P1: [1, 'The producer chose an appropriate build platform'],
  P2: [1, 'The build process is consistent'],
  P3: [1, 'The provenance is distributed'],
  E1: [1, 'Provenance exists'],
  A1: [2, 'Provenance is authentic: the signature is valid'],
  A2: [2, 'Provenance is authentic: the platform is identified'],
  A3: [2, 'Provenance is authentic: the control plane made it'],
  H1: [2, 'The build ran on a hosted platform'],
  U1: [3, 'Unforgeable: the signing secret is kept by the platform'],
  U2: [3, 'Unforgeable: build steps cannot reach the signing secret'],
  U3: [3, 'Unforgeable: the control plane generated or verified every required field'],
  U4: [3, 'Unforgeable: the external parameters are complete'],
  I1: [3, 'Isolated: the build has no access to secrets of the platform'],
  I2: [3, 'Isolated: builds at the same time cannot influence each other'],
  I3: [3, 'Isolated: the environment is made for this build alone'],
  I4: [3, 'Isolated: no cache that others can write reaches the build'],
  I5: [3, 'Isolated: nobody can reach into the running build'],
}

/**
 * All requirements of the Build track in order, each with what shows that it is met.
 *
 * @see SLSA v1.2, Build: Requirements for producing artifacts
 */
export function judgeRequirements(facts: Facts): JudgedRequirement[] {
  const judgements: Readonly<Record<RequirementId, Judgement>> = {
    P1: platform(facts),
    P2: unknown('Compare builder, build type and workflow with those of the last release, or demand them in a policy.'),
    P3: unknown('Where the provenance was found is not part of it.'),
    E1: pass(`A provenance of build type ${facts.reading.buildType} by ${facts.reading.builderId}.`),
    A1: authentic(facts),
    A2: identified(facts),
    A3: controlled(facts),
    H1: hosted(facts),
    U1: secretKept(facts),
    U2: separated(facts),
    U3: unforgeable(facts),
    U4: parameters(facts),
    I1: separated(facts),
    I2: isolated(facts, 'each job has a machine of its own'),
    I3: isolated(facts, 'its machine is made for one job'),
    I4: cache(facts),
    I5: remote(facts),
  }
  return (Object.keys(TITLES) as RequirementId[]).map((id) => {
    const [level, title] = TITLES[id]
    return { id, title, level, ...judgements[id] }
  })
}

function pass(evidence: string): Judgement {
  return { verdict: 'pass', evidence }
}

function fail(cause: Cause, evidence: string): Judgement {
  return { verdict: 'fail', evidence, cause }
}

function unknown(evidence: string, cause?: Cause): Judgement {
  return { verdict: 'unknown', evidence, ...(cause === undefined ? {} : { cause }) }
}

function platform({ builder, entry, signature }: Facts): Judgement {
  if (signature === undefined) return unknown('Nobody signed, so the platform is not known.', 'unsigned')
  if (entry === undefined)
    return unknown(`${sentence(builder.explanation)}`, builder.kind === 'key' ? 'key' : 'platform')
  return pass(`The builder map admits up to Build L${entry.maxLevel}: ${builder.explanation}.`)
}

function authentic({ signature, builder }: Facts): Judgement {
  if (signature === undefined) return fail('unsigned', 'The provenance is not signed.')
  const by = builder.kind === 'key' ? 'by the key' : `with a certificate of the ${signature.profile} instance`
  return pass(`Signed ${by}; ${signature.logs} log entries and ${signature.times} trusted times vouch for it.`)
}

function identified({ builder, signature, fields, entry }: Facts): Judgement {
  if (signature === undefined) return fail('unsigned', 'The provenance is not signed.')
  if (builder.kind === 'other') return unknown(sentence(builder.explanation), 'platform')
  if (builder.kind === 'key') {
    return builder.matchedBy === 'key'
      ? pass(`The builder map says that the key signs for ${builder.id}.`)
      : unknown('Nothing says for which builder the key signs.', 'key')
  }
  if (entry === undefined) return unknown('The builder map knows no workflow on this platform.', 'platform')
  const id = fields.find(({ path }) => path === 'runDetails.builder.id' || path === 'builder.id')
  const how = id?.extension === undefined ? `${id?.basis ?? 'claimed'}` : `certified by extension ${id.extension}`
  return pass(`Signed by ${builder.signer}; builder.id is ${how}.`)
}

/** Of an ordinary workflow the comparison with the certificate is the control. */
function controlled(facts: Facts): Judgement {
  if (facts.signature === undefined) return fail('unsigned', 'The provenance is not signed.')
  const claimed = facts.fields.filter(({ basis }) => basis === 'claimed').map(({ path }) => path)
  const rest = claimed.length === 0 ? '' : ` Claimed only: ${listed(claimed)}.`
  if (facts.builder.matchedBy === 'key') return pass(`The holder of the key vouches for it.${rest}`)
  if (isSourceShown(facts)) return pass(`The source is certified or vouched for.${rest}`)
  return unknown(`No field that names the source can be compared with the certificate.${rest}`, 'claimed')
}

/** Whether the source stands in a field that equals the certificate, or that a trusted builder filled. */
function isSourceShown({ fields, reading }: Facts): boolean {
  return fields.some(
    ({ path, basis, extension }) =>
      extension === '.12' ||
      extension === '.13' ||
      (basis === 'vouched' && (path === reading.parametersPath || path.startsWith(`${reading.parametersPath}.`))),
  )
}

function hosted({ claims, entry, builder, signature, reading }: Facts): Judgement {
  if (signature === undefined) return fail('unsigned', 'Nobody signed, so nothing shows where it was built.')
  if (builder.kind === 'key')
    return builder.matchedBy === 'key'
      ? pass('By the builder map.')
      : unknown('A key says nothing about where it was built.', 'key')
  const runner = claims.runnerEnvironment
  if (buildOfBuilder(reading).isSelfHosted) {
    return isTrustedBuilder({ builder })
      ? pass(
          'The provenance says that the build ran self-hosted; the builder map trusts the builder, wherever it runs.',
        )
      : fail('self-hosted', 'The provenance says that the build ran self-hosted.')
  }
  if (runner === 'github-hosted') return pass('The certificate says github-hosted (extension .11).')
  if (runner !== 'self-hosted')
    return unknown('The certificate does not say on which kind of runner.', 'runner-unknown')
  if (entry?.selfHosted !== undefined)
    return pass(`The certificate says self-hosted (.11), and the builder map that the runners are ${entry.selfHosted}.`)
  if (isTrustedBuilder({ builder }))
    return pass('The certificate says self-hosted (.11); the builder map trusts the builder, wherever it runs.')
  return fail(
    'self-hosted',
    'The certificate says self-hosted (extension .11): it may have been anybody’s workstation.',
  )
}

function secretKept({ builder, entry, signature }: Facts): Judgement {
  if (signature === undefined) return fail('unsigned', 'The provenance is not signed.')
  if (builder.kind !== 'key')
    return pass('The key was made for this signature and thrown away; the certificate names the job.')
  return (entry?.maxLevel ?? 0) >= 3
    ? pass('The builder map says that only the builder can use the key.')
    : unknown('Nothing shows who can use the key.', entry === undefined ? 'key' : 'map-level')
}

/** No certificate shows whether signing and building are separate jobs; the builder map does. */
function separated(facts: Facts): Judgement {
  const cause = untrusted(facts)
  if (cause === undefined) return pass('The builder map says that build and signature are separate.')
  return cause[0] === 'ordinary' || cause[0] === 'branch' || cause[0] === 'unsigned' || cause[0] === 'own-repository'
    ? fail(...cause)
    : unknown(cause[1], cause[0])
}

function unforgeable(facts: Facts): Judgement {
  const { reading, fields } = facts
  const required = fields.filter(
    ({ path }) =>
      path === reading.parametersPath ||
      path.startsWith(`${reading.parametersPath}.`) ||
      /^(?:runDetails\.)?builder\.id$|^(?:buildDefinition\.)?buildType$/.test(path),
  )
  const claimed = required.filter(({ basis }) => basis === 'claimed').map(({ path }) => path)
  if (claimed.length === 0) return pass('Every required field is certified or vouched for.')
  return fail(untrusted(facts)?.[0] ?? 'claimed', `Claimed only: ${listed(claimed)}.`)
}

function parameters(facts: Facts): Judgement {
  const { verdict, evidence } = facts.completeness
  if (verdict === 'pass') return pass(evidence)
  return {
    verdict,
    evidence,
    cause: facts.completeness.missing === 'map' ? (untrusted(facts)?.[0] ?? 'parameters') : 'parameters',
  }
}

/** I2 and I3: what GitHub's own machines give, if the build ran there. */
function isolated(facts: Facts, how: string): Judgement {
  const { claims, entry, builder, signature, reading } = facts
  if (signature === undefined) return unknown('Nobody signed, so nothing shows where it was built.', 'unsigned')
  if (builder.kind === 'key') {
    const cause = untrusted(facts)
    return cause === undefined ? pass('By the builder map.') : unknown(cause[1], cause[0])
  }
  if (entry?.shape === 'attest-only' && builder.matchedBy !== 'none' && !entry.acceptsAttestOnly)
    return unknown(
      'The builder signs for digests that its caller hands over: where they were built cannot be seen.',
      'attest-only',
    )
  const isBuiltElsewhere = buildOfBuilder(reading).isSelfHosted
  if (isBuiltElsewhere && entry?.selfHosted !== 'ephemeral')
    return unknown('The provenance says that the build ran on a runner that is not GitHub’s.', 'self-hosted')
  if (claims.runnerEnvironment === 'github-hosted' && !isBuiltElsewhere)
    return pass(`On a GitHub-hosted runner ${how}.`)
  if (entry?.selfHosted === 'ephemeral')
    return pass('The builder map says that each self-hosted runner is made for one job.')
  return unknown('A certificate shows nothing about a self-hosted runner’s life.', 'self-hosted')
}

function cache(facts: Facts): Judgement {
  const { entry, builder, reading } = facts
  const cause = untrusted(facts)
  if (buildOfBuilder(reading).hasSharedCache)
    return fail('cache', 'The provenance says that the build could read a cache that other runs can write.')
  if (entry === undefined || builder.matchedBy === 'none')
    return unknown('Nothing shows which caches the build reads.', cause?.[0] ?? 'unknown-builder')
  if (entry.cache === 'shared') {
    return fail(
      builder.kind === 'ordinary' ? 'ordinary' : 'cache',
      'The build may read a cache that other runs can write, by the builder map.',
    )
  }
  return pass(
    entry.cache === 'none'
      ? 'The build reads no cache, by the builder map.'
      : 'The build reads only caches that the builder signed, by the builder map.',
  )
}

function remote(facts: Facts): Judgement {
  const cause = untrusted(facts)
  return cause === undefined
    ? pass('The builder lets nobody in, by the builder map.')
    : unknown('Nothing shows whether a step opened a way into the job.', cause[0])
}

const OWN_REPOSITORY: readonly [Cause, string] = [
  'own-repository',
  'The builder stands in the repository that it builds, and no signed release list pins it: who changes the source can change the builder in the same commit.',
]

/** Why the builder is not trusted with Build L3; undefined for one that is. */
function untrusted({ builder, entry, signature }: Facts): readonly [Cause, string] | undefined {
  if (signature === undefined) return ['unsigned', 'Nobody signed.']
  if (builder.kind === 'ordinary')
    return ['ordinary', 'Signer and build config are the same workflow: any step of the job can sign.']
  if (builder.kind === 'other') return ['platform', sentence(builder.explanation)]
  if (builder.matchedBy === 'branch') return ['branch', sentence(builder.explanation)]
  if (builder.matchedBy === 'none') {
    if (builder.kind === 'key') return ['key', sentence(builder.explanation)]
    if (builder.isListed) return ['version', sentence(builder.explanation)]
    return builder.isOfSource ? OWN_REPOSITORY : ['unknown-builder', `Maybe Build L3, but ${builder.explanation}.`]
  }
  // Called as `./…` it has the ref of its caller, whatever release that is.
  if (builder.isOfSource && builder.matchedBy !== 'release-list') return OWN_REPOSITORY
  if (entry === undefined || entry.maxLevel < 3)
    return ['map-level', `The builder map admits the builder up to Build L${entry?.maxLevel ?? 0}.`]
  return undefined
}

function isTrustedBuilder({ builder }: Pick<Facts, 'builder'>): boolean {
  return builder.kind === 'reusable' && builder.matchedBy !== 'none' && builder.matchedBy !== 'branch'
}

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, 8)
  return shown.length === paths.length
    ? shown.join(', ')
    : `${shown.join(', ')} and ${paths.length - shown.length} more`
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
