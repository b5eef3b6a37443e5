import { type Statement, validatePredicate } from 'in-toto-attestation'
import { refused } from '../outcome/index.ts'
import type { VerifiedBundle } from '../verification/index.ts'
import { judgeFields } from './fields.ts'
import { matchBuilder } from './match-builder.ts'
import { completenessOf } from './parameters.ts'
import { raiseOf } from './raise.ts'
import { type Reading, readProvenance } from './reading.ts'
import { type Facts, type JudgedRequirement, judgeRequirements } from './requirements.ts'
import { signedBy } from './signed-by.ts'
import type { BuilderMap, BuildLevel, LevelReport, MatchedBuilder, ReleaseLists, Requirement } from './types.ts'

/** The producer's own requirements that no provenance can show; they hold no level back. */
const NEVER_GATES = ['P2', 'P3']
const KNOWN_PARAMETERS = ['source', 'workflow', 'inputs', 'event', 'vars']

/**
 * The Build level that a verified provenance reaches, requirement by requirement: from what the certificate shows, what
 * the builder map knows about the builder, and whether the provenance agrees with both. A provenance alone never raises
 * the level; what it says is believed only where certificate or builder stand behind it.
 *
 * @param releases signed release lists of builders, without which no builder is known by a commit
 * @throws CoreError refused `CONTRADICTION` where certificate and provenance contradict each other
 * @throws CoreError refused `PREDICATE_TYPE` for what is no provenance
 * @see SLSA v1.2, Verifying artifacts, and Build: Requirements for producing artifacts
 */
export function evaluateLevel(verified: VerifiedBundle, map: BuilderMap, releases: ReleaseLists): LevelReport {
  const { statement } = verified
  if (statement === undefined)
    throw refused('PREDICATE_TYPE', 'a plain signature is no provenance, so it shows no Build level')
  const by = signedBy(verified)
  const claims = by.kind === 'certificate' ? by.signer.claims : {}
  const reading = readProvenance(statement, by.kind === 'certificate' ? by.signer.san : undefined)
  assertParameters(reading)
  const { builder, voucher, platform } = matchBuilder(by, verified.profile, reading, map, releases)
  const fields = judgeFields(reading, {
    claims: builder.kind === 'other' ? {} : claims,
    ...(by.kind === 'certificate' ? { san: by.signer.san } : {}),
    ...(voucher === undefined ? {} : { voucher }),
  })
  const entry = builder.entry ?? platform
  const facts: Facts = {
    reading,
    builder,
    ...(entry === undefined ? {} : { entry }),
    signature: { profile: verified.profile, times: verified.times.length, logs: verified.logEntries.length },
    claims: builder.kind === 'other' ? {} : claims,
    fields,
    completeness: completenessOf(reading, claims.buildTrigger, voucher),
  }
  return reportOf(facts)
}

/**
 * The report about a provenance that nobody signed: Build L1 at most.
 *
 * @throws AttestationError `PREDICATE` for one that is not well formed
 */
export function evaluateUnsigned(statement: Statement): LevelReport {
  validatePredicate(statement.predicateType, statement.predicate)
  const reading = readProvenance(statement, undefined)
  const builder: MatchedBuilder = {
    id: reading.builderId,
    kind: 'unsigned',
    matchedBy: 'none',
    isListed: false,
    isOfSource: false,
    explanation: 'nobody signed the provenance, so nobody stands behind it',
  }
  return reportOf({
    reading,
    builder,
    claims: {},
    fields: judgeFields(reading, { claims: {} }),
    completeness: completenessOf(reading, undefined, undefined),
  })
}

/** The report about an artifact without any provenance: Build L0. */
export function levelWithoutProvenance(): LevelReport {
  return {
    level: 0,
    builder: {
      kind: 'unsigned',
      matchedBy: 'none',
      isListed: false,
      isOfSource: false,
      explanation: 'there is no provenance',
    },
    requirements: [
      {
        id: 'E1',
        title: 'Provenance exists',
        level: 1,
        verdict: 'fail',
        evidence: 'No provenance speaks about the artifact.',
      },
    ],
    fields: [],
    shape: 'unknown',
    raise: 'Attest the build in the workflow that builds: there is no provenance.',
    notices: [],
  }
}

function reportOf(facts: Facts): LevelReport {
  const judged = judgeRequirements(facts)
  const level = levelOf(judged, facts)
  const missing = judged.filter((one) => isMissing(one, level + 1))
  const raise =
    missing.length === 0 && facts.entry !== undefined && level < 3
      ? `Raise \`maxLevel\` in your builder map if the builder deserves more than Build L${facts.entry.maxLevel}.`
      : raiseOf(missing, level, facts)
  return {
    level,
    builder: facts.builder,
    buildType: facts.reading.buildType,
    requirements: judged.map(({ cause: _cause, ...requirement }): Requirement => requirement),
    fields: facts.fields,
    shape:
      facts.builder.entry === undefined || facts.builder.kind === 'ordinary' ? 'unknown' : facts.builder.entry.shape,
    ...(raise === undefined ? {} : { raise }),
    notices: noticesOf(facts),
  }
}

/** The highest level all of whose requirements are met (an ordinary workflow never meets U2), as far as the builder map admits. */
function levelOf(judged: readonly JudgedRequirement[], { entry, signature, builder }: Facts): BuildLevel {
  const reached = ([3, 2, 1] as const).find((level) => !judged.some((one) => isMissing(one, level))) ?? 0
  if (signature === undefined || builder.kind === 'other') return Math.min(reached, 1) as BuildLevel
  const cap = entry?.maxLevel ?? 1
  return Math.min(reached, cap) as BuildLevel
}

function isMissing({ id, level, verdict }: JudgedRequirement, wanted: number): boolean {
  if (NEVER_GATES.includes(id) || verdict === 'pass' || level > wanted) return false
  // The platform is not asked for at L1, which needs no signature.
  return id !== 'P1' || wanted > 1
}

/** Our own build types say which parameters there are; another one is compared by nobody (case C09). */
function assertParameters(reading: Reading): void {
  if (reading.family !== 'own') return
  const unknown = Object.keys(reading.parameters).find((name) => !KNOWN_PARAMETERS.includes(name))
  if (unknown === undefined) return
  throw refused(
    'CONTRADICTION',
    `the provenance has the external parameter "${unknown.slice(0, 80)}", which its build type does not define`,
  )
}

function noticesOf({ reading, builder, entry, claims, completeness }: Facts): string[] {
  const notices: string[] = []
  if (builder.matchedBy === 'none' && builder.kind === 'reusable')
    notices.push(`The builder counts as unknown: ${builder.explanation}.`)
  if (entry?.shape === 'attest-only' && builder.kind === 'reusable' && builder.matchedBy !== 'none')
    notices.push(
      'Attest-only: the certificate describes the job that signed; where the digest was built cannot be seen.',
    )
  if (completeness.missing === 'event' && claims.buildTrigger !== undefined)
    notices.push(`The event ${claims.buildTrigger} lies outside of what build types define: never Build L3.`)
  if (reading.family === 'unknown')
    notices.push('The build type is not known: only builder and source commit were compared with the certificate.')
  return notices
}
