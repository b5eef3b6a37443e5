import { isSelfIssued, levelThatSatisfies, readVsa } from '@slsa-actions/core/slsa'
import { PREDICATE, type Vsa } from 'in-toto-attestation'
import type { AttestationFacts } from '../facts.ts'
import type { VsaDemand } from '../types.ts'
import type { Check } from '../verdict.ts'
import { exactly, failedCheck, listed, passed, quoted } from './check.ts'

/** A verification summary by its content; undefined for anything else, also for one that contradicts itself. */
export function vsaOf({ verified }: AttestationFacts): Vsa | undefined {
  if (verified.statement?.predicateType !== PREDICATE.vsaV1) return undefined
  try {
    return readVsa(verified)
  } catch {
    return undefined
  }
}

/** Whether a summary is about what the demand is about: verifier, resource and policy. The newest such one decides. */
export function aboutChecks(vsa: Vsa, demand: VsaDemand): Check[] {
  const { policyDigest } = demand
  const digest = vsa.policy.digest?.sha256
  return [
    exactly('verifier', 'verifier', vsa.verifier.id, [demand.verifier]),
    exactly('resourceUri', 'resource', vsa.resourceUri, [demand.resourceUri]),
    ...(policyDigest === undefined
      ? []
      : [
          digest === undefined
            ? failedCheck('policyDigest', 'the summary does not say by which policy')
            : exactly('policyDigest', 'digest of the policy', digest, [policyDigest.sha256 ?? '']),
        ]),
  ]
}

/** What the newest summary must say. */
export function resultChecks(facts: AttestationFacts, vsa: Vsa, demand: VsaDemand): Check[] {
  const isPassed = vsa.verificationResult === 'PASSED'
  return [
    isPassed
      ? passed(
          'verificationResult',
          `the verification passed${isSelfIssued(facts.verified) ? ' (self-issued: an ordinary job wrote it)' : ''}`,
        )
      : failedCheck('verificationResult', `the verification has the result ${vsa.verificationResult}`),
    ...demand.levels.map((wanted) => levelCheck(vsa, wanted)),
  ]
}

function levelCheck(vsa: Vsa, wanted: string): Check {
  const found = levelThatSatisfies(vsa.verifiedLevels, wanted)
  if (found !== undefined) return passed('level', `${found} was verified`)
  return failedCheck(
    'level',
    `${listed(vsa.verifiedLevels) || 'nothing'} was verified, and ${quoted(wanted)} is demanded`,
  )
}

/** When a summary says that it was made; never later than its signature. */
export function timeOf(facts: AttestationFacts, vsa: Vsa): number | undefined {
  const signed = facts.verified.times.map((time) => time.at.getTime())
  const said = vsa.timeVerified === undefined ? [] : [Date.parse(vsa.timeVerified)]
  const all = [...signed, ...said].filter(Number.isFinite)
  return all.length === 0 ? undefined : Math.min(...all)
}
