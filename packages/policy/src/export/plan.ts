import { type BuilderMap, builtinBuilderMap } from '@slsa-actions/core/slsa'
import { PREDICATE } from 'in-toto-attestation'
import type { Demand, Origin, Policy, Rule, VsaDemand } from '../types.ts'
import { all, equals, type Formula } from './formula.ts'
import { type EngineSigner, engineSigners } from './identities.ts'
import { imagePattern } from './images.ts'
import { provenanceFormula } from './provenance-clauses.ts'
import type { Difference } from './types.ts'

/** One rule as engines need it. */
export interface RulePlan {
  readonly rule: Rule
  /** RE2 over a whole image reference, tag and digest optional. */
  readonly images: string
  readonly demands: readonly DemandPlan[]
}

/** One statement that must be there. */
export interface DemandPlan {
  /** `provenance`, `vsa`, `signature-0`, `attestation-2`: a name for the engine. */
  readonly name: string
  readonly place: string
  readonly predicateType: string
  /** Each signer with what its statement must say; one of them is enough. */
  readonly accepted: readonly { readonly signer: EngineSigner; readonly formula: Formula }[]
}

/** What an engine must check, and what gets lost on the way whatever the engine. */
export interface PolicyPlan {
  readonly rules: readonly RulePlan[]
  readonly differences: readonly Difference[]
}

/** Tracks end at this level; a higher one that does not exist harms nothing. */
const HIGHEST_LEVEL = 9

/**
 * The policy as formulas over predicates. Rules that cover no image are left out: a cluster admits images only.
 *
 * @throws CoreError bad-input `POLICY` for what no engine can be given
 */
export function planPolicy(policy: Policy, map: BuilderMap = builtinBuilderMap()): PolicyPlan {
  const differences: Difference[] = []
  const rules = policy.rules.flatMap((rule): RulePlan[] => {
    const images = imagePattern(rule.artifacts, 'optional')
    return images === undefined ? [] : [{ rule, images, demands: demandsOf(rule, policy, map, differences) }]
  })
  if (policy.revoked.commits.length > 0)
    differences.push({
      id: 'commits-unseen',
      direction: 'weaker',
      place: 'revoked.commits',
      message: 'the engine sees the commits that a provenance lists, not those that only its certificate names',
    })
  return { rules, differences: distinct(differences) }
}

function demandsOf(rule: Rule, policy: Policy, map: BuilderMap, differences: Difference[]): DemandPlan[] {
  const plan = (
    demand: Demand,
    name: string,
    predicateType: string,
    formula: (signer: EngineSigner) => Formula,
  ): DemandPlan => {
    noteDemand(demand, name, differences)
    const { signers, differences: own } = engineSigners(demand, policy)
    differences.push(...own)
    const accepted = signers.map((signer) => ({ signer, formula: formula(signer) }))
    return { name, place: demand.place, predicateType, accepted }
  }
  const { provenance, vsa } = rule
  const found: DemandPlan[] = []
  if (provenance !== undefined) {
    differences.push(
      {
        id: 'older-formats',
        direction: 'stricter',
        place: provenance.place,
        message: 'provenance v1 in a Sigstore bundle counts; v0.2 and legacy tags do not',
      },
      {
        id: 'build-types',
        direction: 'stricter',
        place: provenance.place,
        message:
          'origin and inputs are read where GitHub’s build types and the suite’s builders write them; other build types are refused',
      },
    )
    found.push(
      plan(provenance, 'provenance', PREDICATE.provenanceV1, (signer) =>
        provenanceFormula(provenance, signer, policy, map, differences),
      ),
    )
  }
  if (vsa !== undefined)
    found.push(
      plan(vsa, 'vsa', PREDICATE.vsaV1, (signer) => {
        noteUnseen(vsa.place, vsa.origin, signer, differences)
        return vsaFormula(vsa)
      }),
    )
  rule.signatures.forEach((demand, index) => {
    differences.push({
      id: 'older-formats',
      direction: 'stricter',
      place: demand.place,
      message: 'signatures in the form of a statement count; bare ones and legacy tags do not',
    })
    found.push(
      plan(demand, `signature-${index}`, PREDICATE.cosignSignV1, (signer) => {
        noteUnseen(demand.place, demand.origin, signer, differences)
        return all()
      }),
    )
  })
  rule.attestations.forEach((demand, index) => {
    found.push(
      plan(demand, `attestation-${index}`, demand.type, (signer) => {
        noteUnseen(demand.place, demand.origin, signer, differences)
        return all(...demand.conditions.map(({ node }): Formula => ({ kind: 'condition', node })))
      }),
    )
  })
  return found
}

/** What a verification summary must say; its level or a higher one of the same track. */
function vsaFormula(demand: VsaDemand): Formula {
  const digest = demand.policyDigest?.sha256
  return all(
    equals(['verifier', 'id'], demand.verifier),
    equals(['resourceUri'], demand.resourceUri),
    equals(['verificationResult'], 'PASSED'),
    ...(digest === undefined ? [] : [equals(['policy', 'digest', 'sha256'], digest)]),
    ...demand.levels.map((level): Formula => ({ kind: 'hasOneOf', path: ['verifiedLevels'], values: above(level) })),
    ...(demand.maxAge === undefined
      ? []
      : [{ kind: 'youngerThan', path: ['timeVerified'], seconds: demand.maxAge } as const]),
  )
}

function above(level: string): string[] {
  const [, track, number] = /^(SLSA_[A-Z][A-Z0-9_]*_LEVEL_)([1-9])$/.exec(level) ?? []
  if (track === undefined) return [level]
  return Array.from({ length: HIGHEST_LEVEL - Number(number) + 1 }, (_, index) => `${track}${Number(number) + index}`)
}

function noteDemand(
  demand: Demand & { readonly coSigners?: readonly string[] },
  name: string,
  differences: Difference[],
): void {
  const { coSigners = [] } = demand
  if (coSigners.length > 0)
    differences.push({
      id: 'co-signers',
      direction: 'weaker',
      place: `${demand.place}.coSigners`,
      message: `the statement counts without the signatures of ${coSigners.join(', ')}, which no engine can ask for`,
    })
  if (demand.quorum > 1)
    differences.push({
      id: 'quorum',
      direction: 'weaker',
      place: `${demand.place}.quorum`,
      message: `one signer is enough where the policy demands ${demand.quorum} distinct ones`,
    })
  if (demand.maxAge === undefined) return
  differences.push(
    name === 'vsa'
      ? {
          id: 'vsa-time',
          direction: 'weaker',
          place: `${demand.place}.maxAge`,
          message: 'the age is counted from `timeVerified`, by the word of the verifier, not from the signature',
        }
      : {
          id: 'max-age',
          direction: 'weaker',
          place: `${demand.place}.maxAge`,
          message: 'the age is not checked: the engine shows no trusted time of an attestation',
        },
  )
}

/** Of what is no provenance an engine sees who signed, and nothing else of the certificate. */
function noteUnseen(place: string, origin: Origin | 'any', signer: EngineSigner, differences: Difference[]): void {
  if (origin !== 'any')
    differences.push({
      id: 'origin-unseen',
      direction: 'weaker',
      place: `${place}.origin`,
      message: `${signer.name} counts wherever it was made: only a certificate says that, which the engine does not show`,
    })
  if (signer.runner === 'github-hosted' && mayBeWorkflow(signer))
    differences.push({
      id: 'runner-unseen',
      direction: 'weaker',
      place: `signers.${signer.name}.runner`,
      message: 'the kind of runner is in the certificate only, which the engine does not show',
    })
}

/** Certificates of workflows name the kind of runner; those of people do not. */
function mayBeWorkflow({ identities }: EngineSigner): boolean {
  return identities.kind === 'pattern' || identities.sans.some((san) => san.includes('/.github/workflows/'))
}

function distinct(differences: readonly Difference[]): Difference[] {
  return [...new Map(differences.map((one) => [JSON.stringify(one), one])).values()]
}
