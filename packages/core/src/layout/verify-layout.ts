import type { JsonValue } from '@slsa-actions/wire'
import type { DigestSet } from 'in-toto-attestation'
import { refused } from '../outcome/index.ts'
import { brokenRule, isSame } from './rules.ts'
import type { Artifacts, Claim, ExpectedPredicate, Layout, Step } from './types.ts'

/** Whether a condition holds for a predicate, and if not, why not. Core knows no language of conditions. */
export type AttributeJudge = (condition: string, predicate: JsonValue) => string | undefined

/** A step, and what it was found to be satisfied by. */
export interface SatisfiedStep {
  readonly step: string
  /** One for each predicate that it expects, in the layout's order. */
  readonly attested: readonly SatisfiedPredicate[]
}

/** A predicate that a step expects, and who counts for it. */
export interface SatisfiedPredicate {
  readonly predicateType: string
  /** How many distinct functionaries had to say the same. */
  readonly threshold: number
  /** All that did, each once: the functionary's id, and where what it said was found. */
  readonly by: readonly Pick<Claim, 'functionary' | 'source'>[]
}

/** Claims that say the same about the artifacts, by distinct functionaries. */
interface Group {
  readonly materials: Artifacts
  readonly products: Artifacts
  readonly claims: readonly Claim[]
}

/** Combinations of runs that are tried: of each step there may be claims of several. */
const MAX_COMBINATIONS = 1000

/**
 * Whether the claims satisfy a layout for an artifact: each step was done by as many distinct functionaries as it demands,
 * who say the same; its attributes and artifact rules hold; and the last step speaks about the artifact. Where claims of
 * several runs are there, one run must satisfy all of it: runs are never mixed within a step, and between steps only as the
 * rules let them be.
 *
 * @returns by whom each step was done, in order
 * @throws CoreError refused `LAYOUT`, naming the step
 * @see in-toto specification 1.0, section 5.2; ITE-10
 */
export function verifyLayout(
  layout: Layout,
  claims: readonly Claim[],
  artifact: DigestSet,
  now: Date,
  judge: AttributeJudge,
): SatisfiedStep[] {
  if (now.getTime() > layout.expires.getTime()) {
    throw refused('LAYOUT', `${layout.what}: expired on ${layout.expires.toISOString()}`, {
      remedy: 'the owner has to renew it',
    })
  }
  const choices = layout.steps.map((step) => choicesOf(step, claims, judge))
  const last = choices.length - 1
  const about = choices.map((options, index) =>
    index === last ? options.filter((option) => speaksAbout(option, artifact)) : options,
  )
  if (about[last]?.length === 0) {
    throw refused('LAYOUT', `step "${layout.steps[last]?.name}": was done, but not with this artifact`)
  }
  const count = about.reduce((product, { length }) => product * length, 1)
  if (count > MAX_COMBINATIONS) {
    throw refused('LAYOUT', `${layout.what}: there are claims of too many runs (${count} ways to put them together)`, {
      remedy: 'give the bundles of one run with `bundle`',
    })
  }
  let reason: string | undefined
  for (let number = 0; number < count; number += 1) {
    const chosen = combination(about, number)
    const broken = brokenStep(layout.steps, chosen)
    if (broken === undefined) return layout.steps.map((step, index) => satisfied(step, chosen[index] ?? []))
    reason ??= broken
  }
  throw refused('LAYOUT', `${layout.what}: ${reason ?? 'nothing satisfies it'}`, {
    remedy: 'compare what the step started from and made with the rules of the layout',
  })
}

/** For each way of doing a step, one group for each predicate that it expects. */
type Choice = readonly Group[]

/** @throws CoreError refused `LAYOUT` where no way is left */
function choicesOf(step: Step, claims: readonly Claim[], judge: AttributeJudge): Choice[] {
  const byPredicate = step.predicates.map((expected) => groupsOf(step, expected, claims, judge))
  return byPredicate.reduce<Choice[]>(
    (choices, groups) =>
      choices.flatMap((choice) => groups.map((group) => [...choice, group])).slice(0, MAX_COMBINATIONS + 1),
    [[]],
  )
}

function groupsOf(step: Step, expected: ExpectedPredicate, claims: readonly Claim[], judge: AttributeJudge): Group[] {
  const named = claims.filter(
    ({ predicateType, step: own }) => predicateType === expected.type && (own === undefined || own === step.name),
  )
  const allowed = named.filter(({ functionary }) => expected.functionaries.includes(functionary))
  const faults: string[] = []
  const fit = allowed.filter((claim) => {
    const fault = expected.attributes
      .map((condition) => judge(condition, claim.predicate))
      .find((problem) => problem !== undefined)
    if (fault !== undefined) faults.push(fault)
    return fault === undefined
  })
  const groups = new Map<string, Claim[]>()
  for (const claim of fit) {
    const said = JSON.stringify([keysOf(claim.materials), keysOf(claim.products)])
    groups.set(said, [...(groups.get(said) ?? []), claim])
  }
  const enough = [...groups.values()].flatMap((same) => {
    const distinct = distinctClaims(same)
    const [first] = distinct
    if (first === undefined || distinct.length < expected.threshold) return []
    return [{ materials: first.materials, products: first.products, claims: distinct }]
  })
  if (enough.length > 0) return enough
  throw refused('LAYOUT', `step "${step.name}": ${whyNot(expected, named, allowed, fit, faults)}`, {
    remedy: 'each step needs an attestation by its functionaries; give all bundles of the chain',
  })
}

function whyNot(
  { type, threshold }: ExpectedPredicate,
  named: readonly Claim[],
  allowed: readonly Claim[],
  fit: readonly Claim[],
  [fault]: readonly string[],
): string {
  if (named.length === 0) return `no functionary attested ${type} for it`
  if (allowed.length === 0) return `it was attested by "${named[0]?.functionary}", who may not perform it`
  if (fit.length === 0) return `an attribute is not met: ${fault ?? ''}`
  const count = distinctClaims(fit).length
  return count < threshold
    ? `${count} of ${threshold} functionaries attested it`
    : `${threshold} functionaries must say the same about its artifacts, and they differ`
}

/** One claim for each functionary, and for each key: one key under two names is one. */
function distinctClaims(claims: readonly Claim[]): Claim[] {
  const functionaries = new Set<string>()
  const keys = new Set<string>()
  return claims.filter(({ functionary, fingerprint }) => {
    if (functionaries.has(functionary) || keys.has(fingerprint)) return false
    functionaries.add(functionary)
    keys.add(fingerprint)
    return true
  })
}

function keysOf(artifacts: Artifacts): [string, [string, string][]][] {
  return [...artifacts]
    .map(([name, digest]): [string, [string, string][]] => [
      name,
      Object.entries(digest).sort(([a], [b]) => (a < b ? -1 : 1)),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function speaksAbout(choice: Choice, artifact: DigestSet): boolean {
  return choice.every(({ claims }) =>
    claims.every(({ subjects }) => subjects.some((subject) => isSame(subject, artifact))),
  )
}

function combination(choices: readonly (readonly Choice[])[], number: number): Choice[] {
  let rest = number
  return choices.map((options) => {
    const chosen = options[rest % options.length] ?? []
    rest = Math.floor(rest / options.length)
    return chosen
  })
}

/** The first rule that does not hold; undefined where all do. */
function brokenStep(steps: readonly Step[], chosen: readonly Choice[]): string | undefined {
  const artifacts = new Map<string, { materials: Artifacts; products: Artifacts }>()
  for (const [index, step] of steps.entries()) {
    const groups = chosen[index] ?? []
    const joined = { materials: join(groups, 'materials'), products: join(groups, 'products') }
    if (joined.materials === undefined || joined.products === undefined) {
      return `step "${step.name}": what is attested about it differs in an artifact`
    }
    artifacts.set(step.name, { materials: joined.materials, products: joined.products })
  }
  for (const [index, step] of steps.entries()) {
    for (const { materials, products } of chosen[index] ?? []) {
      const context = { materials, products, steps: artifacts }
      const broken = brokenRule(step.materials, 'materials', context) ?? brokenRule(step.products, 'products', context)
      if (broken !== undefined) return `step "${step.name}", ${broken}`
    }
  }
  return undefined
}

/** What all predicates of a step say together; undefined where two of them contradict each other. */
function join(groups: readonly Group[], list: 'materials' | 'products'): Artifacts | undefined {
  const joined = new Map<string, DigestSet>()
  for (const group of groups) {
    for (const [name, digest] of group[list]) {
      const known = joined.get(name)
      if (known !== undefined && !isSame(known, digest)) return undefined
      joined.set(name, digest)
    }
  }
  return joined
}

function satisfied({ name, predicates }: Step, groups: Choice): SatisfiedStep {
  return {
    step: name,
    attested: predicates.map(({ type, threshold }, index) => ({
      predicateType: type,
      threshold,
      by: (groups[index]?.claims ?? []).map(({ functionary, source }) => ({ functionary, source })),
    })),
  }
}
