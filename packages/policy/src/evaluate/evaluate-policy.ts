import { PREDICATE } from 'in-toto-attestation'
import { evaluateCondition } from '../cel/index.ts'
import type { ArtifactFacts, AttestationFacts } from '../facts.ts'
import type { AttestationDemand, Demand, Origin, Policy, ProvenanceDemand, Rule, VsaDemand } from '../types.ts'
import type { Check, DemandVerdict, PolicyVerdict } from '../verdict.ts'
import { checkAge, earliest } from './age.ts'
import { covers } from './artifact.ts'
import { exactly, failedCheck, passed, quoted, undecidedCheck, worstOf } from './check.ts'
import { checkCoSigners } from './co-signers.ts'
import { type Candidate, decide } from './demand.ts'
import { checkInputs } from './inputs.ts'
import { checkOrigin } from './origin.ts'
import { builderId, revokedCommit, revokedMaker } from './revoked.ts'
import { isBySigner, makerOf } from './signer.ts'
import { aboutChecks, resultChecks, timeOf, vsaOf } from './vsa.ts'

/**
 * What a policy says about an artifact. Every demand of every rule that covers it must be met, each by one attestation
 * that satisfies all of it; facts of two are never put together. An artifact that no rule covers is refused, and what is
 * revoked beats everything. Never throws for what an attestation says.
 */
export function evaluatePolicy(policy: Policy, facts: ArtifactFacts): PolicyVerdict {
  const artifact = facts.name ?? digestName(facts)
  const rules = policy.rules.filter((rule) => rule.artifacts.some((pattern) => covers(pattern, facts.name)))
  const applied = rules.map(({ name }) => name)
  const revoked = revokedArtifact(policy, rules, facts)
  if (revoked !== undefined) return { verdict: 'fail', reason: revoked.reason, artifact, applied, rules: [revoked] }
  if (rules.length === 0) {
    const reason = `no rule of ${policy.what} covers ${facts.name === undefined ? 'an artifact without a name' : quoted(facts.name)}`
    return {
      verdict: 'fail',
      reason,
      artifact,
      applied,
      rules: [simple('no-rule', 'a rule covers the artifact', reason)],
    }
  }
  const verdicts = rules.flatMap((rule) => demandsOf(rule, policy, facts))
  const verdict = worstOf(verdicts.map((one) => one.verdict))
  const deciding = verdicts.find((one) => one.verdict === verdict)
  const reason =
    verdict === 'pass'
      ? `${applied.length === 1 ? `the rule ${applied[0]} is` : `the rules ${applied.join(', ')} are`} satisfied`
      : `${deciding?.id}: ${deciding?.reason}`
  return { verdict, reason, artifact, applied, rules: verdicts }
}

function digestName({ digest }: ArtifactFacts): string {
  const [algorithm, hex] = Object.entries(digest)[0] ?? ['digest', 'unknown']
  return `${algorithm}:${hex}`
}

function simple(id: string, title: string, reason: string, source?: string): DemandVerdict {
  const base = { id, title, verdict: 'fail', reason, sources: [], checks: [], rejected: [] } as const
  return source === undefined ? base : { ...base, source }
}

/**
 * Whether the artifact itself is revoked: by its digest, or because a signer that a rule accepts says that it came from a
 * revoked commit. What strangers say about it refuses nothing: anybody can write that.
 */
function revokedArtifact(policy: Policy, rules: readonly Rule[], facts: ArtifactFacts): DemandVerdict | undefined {
  const title = 'nothing of it is revoked'
  const digest = Object.entries(facts.digest)
    .map(([algorithm, hex]) => `${algorithm}:${hex}`)
    .find((one) => policy.revoked.digests.includes(one))
  if (digest !== undefined) return simple('revoked', title, `the artifact ${digest} is revoked`)
  const accepted = new Set(rules.flatMap(allDemands).flatMap(({ signers }) => signers))
  for (const attestation of facts.attestations) {
    const commit = revokedCommit(attestation, policy.revoked)
    if (commit === undefined || namesOf(attestation, [...accepted], policy).names.length === 0) continue
    return simple('revoked', title, `${attestation.source}: the commit ${commit} is revoked`, attestation.source)
  }
  return undefined
}

function allDemands(rule: Rule): Demand[] {
  return [rule.provenance, rule.vsa, ...rule.signatures, ...rule.attestations].filter((demand) => demand !== undefined)
}

function demandsOf(rule: Rule, policy: Policy, facts: ArtifactFacts): DemandVerdict[] {
  const { provenance, vsa } = rule
  const nothing = (what: string): string => `there is no ${what} about the artifact that verifies`
  const found: DemandVerdict[] = []
  if (provenance !== undefined) {
    found.push(
      decide(
        {
          id: `${rule.name}/provenance`,
          title: 'provenance',
          quorum: provenance.quorum,
          nothing: nothing('provenance'),
        },
        ofType(facts, [PREDICATE.provenanceV1, PREDICATE.provenanceV02]).map((one) =>
          candidate(one, provenance, policy, facts, () => provenanceChecks(one, provenance), provenance.conditions),
        ),
      ),
    )
  }
  if (vsa !== undefined) found.push(vsaVerdict(rule, vsa, policy, facts))
  rule.signatures.forEach((signature, index) => {
    found.push(
      decide(
        {
          id: `${rule.name}/signatures[${index}]`,
          title: 'signature',
          quorum: signature.quorum,
          nothing: nothing('signature'),
        },
        facts.attestations
          .filter(isSignature)
          .map((one) => candidate(one, signature, policy, facts, () => checkOrigin(one, signature.origin))),
      ),
    )
  })
  rule.attestations.forEach((demand, index) => {
    found.push(
      decide(
        {
          id: `${rule.name}/attestations[${index}]`,
          title: `attestation of ${demand.type}`,
          quorum: demand.quorum,
          nothing: nothing(`attestation of ${demand.type}`),
        },
        ofType(facts, [demand.type]).map((one) =>
          candidate(one, demand, policy, facts, () => checkOrigin(one, demand.origin), demand.conditions),
        ),
      ),
    )
  })
  return found
}

function ofType(facts: ArtifactFacts, types: readonly string[]): AttestationFacts[] {
  return facts.attestations.filter(
    ({ verified }) => verified.statement !== undefined && types.includes(verified.statement.predicateType),
  )
}

/** No attestation of another type counts as a signature (case A41). */
function isSignature({ verified }: AttestationFacts): boolean {
  return verified.kind === 'signature' || verified.statement?.predicateType === PREDICATE.cosignSignV1
}

/**
 * One attestation against one demand. Who signed comes first: what a stranger says is not looked at. Conditions come
 * last, since they are the only ones that cost time.
 */
function candidate(
  facts: AttestationFacts,
  demand: Demand & { readonly origin: Origin | 'any'; readonly coSigners?: readonly string[] },
  policy: Policy,
  artifact: ArtifactFacts,
  checks: () => readonly Check[],
  conditions: AttestationDemand['conditions'] = [],
): Candidate {
  const { names, check } = namesOf(facts, demand.signers, policy)
  const base = { source: facts.source, ...makerOf(facts.verified), names }
  if (names.length === 0) return { ...base, checks: [check] }
  const found = [
    check,
    ...checks(),
    ...checkAge(earliest(facts.verified.times), demand.maxAge, artifact.now),
    ...checkCoSigners(facts, demand.coSigners ?? [], artifact.attestations, (one, accepted) =>
      namesOf(one, accepted, policy),
    ),
  ]
  if (worstOf(found.map(({ verdict }) => verdict)) === 'fail') return { ...base, checks: found }
  const predicate = facts.verified.statement?.predicate ?? null
  return {
    ...base,
    checks: [
      ...found,
      ...conditions.map((condition, index) => {
        const key = `conditions[${index}]`
        const result = evaluateCondition(condition, predicate)
        if (result.isMet) return passed(key, condition.message ?? condition.text)
        return failedCheck(key, `${condition.message ?? `\`${condition.text.trim()}\` is not met`}: ${result.reason}`)
      }),
    ],
  }
}

/** The names by which the policy knows who signed, of those that are accepted; a revoked one has none. */
function namesOf(
  facts: AttestationFacts,
  accepted: readonly string[],
  policy: Policy,
): { readonly names: readonly string[]; readonly check: Check } {
  const revoked = revokedMaker(facts, policy.revoked)
  if (revoked !== undefined) return { names: [], check: failedCheck('revoked', revoked) }
  const checks = accepted.flatMap((name) => {
    const signer = policy.signers.get(name)
    return signer === undefined ? [] : [{ name, check: isBySigner(facts, signer) }]
  })
  const matching = checks.filter(({ check }) => check.verdict === 'pass')
  const unclear = checks.filter(({ check }) => check.verdict === 'undecided')
  const best = matching.length > 0 ? matching : unclear
  const check = best[0]?.check ?? checks[0]?.check ?? failedCheck('signers', 'no signer is accepted')
  return { names: best.map(({ name }) => name), check }
}

function provenanceChecks(facts: AttestationFacts, demand: ProvenanceDemand): Check[] {
  return [
    ...(demand.builderId === undefined
      ? []
      : [exactly('builderId', 'builder.id', builderId(facts), [demand.builderId])]),
    ...checkOrigin(facts, demand.origin),
    checkInputs(facts, demand.inputs),
    levelCheck(facts, demand.level),
  ]
}

function levelCheck({ level }: AttestationFacts, wanted: ProvenanceDemand['level']): Check {
  if (wanted === 'any') return passed('level', 'any level is accepted')
  if (level === undefined) return undecidedCheck('level', 'the SLSA level was not determined')
  if (level.level >= wanted) return passed('level', `it is SLSA Build Level ${level.level}`)
  const raise = level.raise === undefined ? '' : ` (to raise it: ${level.raise})`
  return failedCheck('level', `it is SLSA Build Level ${level.level}, and ${wanted} is demanded${raise}`)
}

/** Of the summaries of one party about one resource the newest counts, so that a withdrawn one does not live on. */
function vsaVerdict(rule: Rule, demand: VsaDemand, policy: Policy, facts: ArtifactFacts): DemandVerdict {
  const newest = new Map<string, { readonly time: number; readonly candidate: Candidate }>()
  const others: Candidate[] = []
  for (const one of ofType(facts, [PREDICATE.vsaV1])) {
    const vsa = vsaOf(one)
    const { names, check } = namesOf(one, demand.signers, policy)
    const maker = makerOf(one.verified)
    const { party } = maker
    const base = { source: one.source, ...maker, names }
    if (vsa === undefined || names.length === 0) {
      others.push({ ...base, checks: [names.length === 0 ? check : failedCheck('vsa', 'it is no valid summary')] })
      continue
    }
    const about = [check, ...checkOrigin(one, demand.origin), ...aboutChecks(vsa, demand)]
    if (worstOf(about.map(({ verdict }) => verdict)) === 'fail') {
      others.push({ ...base, checks: about })
      continue
    }
    const time = timeOf(one, vsa)
    const checks = [...about, ...resultChecks(one, vsa, demand), ...checkAge(time, demand.maxAge, facts.now)]
    const entry = { time: time ?? 0, candidate: { ...base, checks } }
    const known = newest.get(party)
    // At the same time the worse one counts.
    const isNewer =
      known === undefined || entry.time > known.time || (entry.time === known.time && !isGood(entry.candidate))
    if (isNewer) newest.set(party, entry)
    const older = isNewer ? known : entry
    if (older !== undefined)
      others.push({ ...older.candidate, checks: [failedCheck('vsa', 'a newer summary replaces it')] })
  }
  return decide(
    {
      id: `${rule.name}/vsa`,
      title: 'verification summary',
      quorum: demand.quorum,
      nothing: 'there is no verification summary about the artifact that verifies',
    },
    [...[...newest.values()].map((entry) => entry.candidate), ...others],
  )
}

function isGood({ checks }: Candidate): boolean {
  return worstOf(checks.map(({ verdict }) => verdict)) === 'pass'
}
