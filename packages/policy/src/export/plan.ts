import { type BuilderMap, builtinBuilderMap } from '@slsa-actions/core/slsa'
import { PREDICATE } from 'in-toto-attestation'
import type { Demand, Origin, Policy, Rule, VsaDemand } from '../types.ts'
import { badFault } from './fault.ts'
import { all, equals, type Formula } from './formula.ts'
import { type EngineSigner, engineSigners, type IdentitySigner } from './identities.ts'
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
  /** Each of them must have signed it too. */
  readonly coSigners: readonly EngineSigner[]
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
    demand: Demand & { readonly coSigners?: readonly string[]; readonly origin: Origin | 'any' },
    name: string,
    predicateType: string,
    formula: (signer: EngineSigner) => Formula,
  ): DemandPlan => {
    noteDemand(demand, name, differences)
    const signersOf = (names: readonly string[], place: string): readonly EngineSigner[] => {
      const { signers, differences: own } = engineSigners(names, place, policy)
      differences.push(...own)
      signers.forEach((signer) => {
        noteKey(signer, demand.place, policy, differences)
      })
      return signers
    }
    const signers = signersOf(demand.signers, demand.place)
    const accepted = signers
      .filter((signer) => name === 'provenance' || !isUnknownOrigin(demand.origin, signer))
      .map((signer) => ({ signer, formula: formula(signer) }))
    if (accepted.length === 0)
      throw badFault(
        policy,
        `${demand.place}.origin`,
        'is demanded of what a key signed, and only a certificate says that, so that nothing satisfies it',
        'write `origin: any`, or demand a certificate',
      )
    // One by one: each of them is needed.
    const coSigners = (demand.coSigners ?? []).flatMap((one) => signersOf([one], `${demand.place}.coSigners`))
    return { name, place: demand.place, predicateType, accepted, coSigners }
  }
  const { provenance, vsa } = rule
  const found: DemandPlan[] = []
  if (provenance !== undefined) {
    differences.push({
      id: 'build-types',
      direction: 'stricter',
      place: provenance.place,
      message:
        'origin and inputs are read where GitHub’s build types and the suite’s builders write them; other build types are refused',
    })
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

function noteDemand(demand: Demand, name: string, differences: Difference[]): void {
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

/** A certificate says where a statement was made; a key does not, and of a provenance alone its own word counts. */
function isUnknownOrigin(origin: Origin | 'any', signer: EngineSigner): boolean {
  if (origin === 'any' || signer.kind !== 'key') return false
  const { repository, repositoryId, ownerId, workflows, refs, events } = origin
  const isOpen = [repository, workflows, refs, events].every((one) => one === 'any')
  return !isOpen || repositoryId !== undefined || ownerId !== undefined
}

/** A key is tried by engines whatever a bundle says of it; and what needs no log may bring one. */
function noteKey(signer: EngineSigner, place: string, policy: Policy, differences: Difference[]): void {
  if (signer.kind === 'certificate') return
  const held = [...policy.signers.values()].flatMap((one) => (one.kind === 'key' ? one.publicKeys : []))
  if (held.length > 1)
    differences.push({
      id: 'key-hints',
      direction: 'weaker',
      place,
      message:
        'the policy holds several keys, and `verify` takes only what names its key, as older tags do not; the engine tries each key of the signer',
    })
  if (signer.isLogRequired) return
  differences.push({
    id: 'log-unchecked',
    direction: 'weaker',
    place,
    message: `what ${signer.name} signed counts without a log, and a log entry or timestamp that is there is not checked`,
  })
}

/** Of what is no provenance an engine sees who signed, and nothing else of the certificate. */
function noteUnseen(place: string, origin: Origin | 'any', signer: EngineSigner, differences: Difference[]): void {
  if (signer.kind === 'key') return
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
function mayBeWorkflow({ identities }: IdentitySigner): boolean {
  return identities.kind === 'pattern' || identities.sans.some((san) => san.includes('/.github/workflows/'))
}

function distinct(differences: readonly Difference[]): Difference[] {
  return [...new Map(differences.map((one) => [JSON.stringify(one), one])).values()]
}
