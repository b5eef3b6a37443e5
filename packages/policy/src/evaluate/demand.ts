import type { Check, DemandVerdict } from '../verdict.ts'
import { worstOf } from './check.ts'

/** One attestation as a demand sees it. */
export interface Candidate {
  readonly source: string
  /** One party, however many attestations it made. */
  readonly party: string
  /** Fingerprint of the key that signed: whoever else signs with it is the same party. */
  readonly key: string
  /** Names in the policy that this party goes by; empty when it is none of the accepted signers. */
  readonly names: readonly string[]
  readonly checks: readonly Check[]
}

/** What is demanded, for the verdict. */
export interface Asked {
  readonly id: string
  readonly title: string
  readonly quorum: number
  /** What is missing when there is no candidate at all. */
  readonly nothing: string
}

/**
 * Whether enough distinct signers each made one attestation that satisfies everything. The checks of one attestation are
 * judged together and never completed by another's.
 */
export function decide(asked: Asked, candidates: readonly Candidate[]): DemandVerdict {
  const { id, title, quorum } = asked
  const judged = candidates.map((candidate) => ({
    candidate,
    verdict: worstOf(candidate.checks.map(({ verdict }) => verdict)),
  }))
  const good = judged.filter(({ verdict }) => verdict === 'pass').map(({ candidate }) => candidate)
  const chosen = distinct(good)
  const rejected = judged
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ candidate }) => ({ source: candidate.source, reason: reasonOf(candidate) }))
  if (chosen.length >= quorum) {
    const used = chosen.slice(0, quorum)
    const [first] = used
    const sources = used.map(({ source }) => source)
    const reason =
      quorum === 1
        ? `${sources[0]} satisfies it`
        : `${quorum} distinct signers satisfy it: ${used.map(({ names }) => names.join(' or ')).join(', ')}`
    return {
      id,
      title,
      verdict: 'pass',
      reason,
      ...(sources[0] === undefined ? {} : { source: sources[0] }),
      sources,
      checks: first?.checks ?? [],
      rejected,
    }
  }
  const mayYet = distinct(judged.filter(({ verdict }) => verdict !== 'fail').map(({ candidate }) => candidate))
  const closest = closestOf(judged.filter(({ verdict }) => verdict !== 'pass').map(({ candidate }) => candidate))
  return {
    id,
    title,
    verdict: mayYet.length >= quorum ? 'undecided' : 'fail',
    reason: whyNot(asked, chosen.length, candidates.length, closest),
    ...(closest === undefined ? {} : { source: closest.source }),
    sources: good.map(({ source }) => source),
    checks: closest?.checks ?? [],
    rejected,
  }
}

function whyNot(asked: Asked, found: number, all: number, closest: Candidate | undefined): string {
  if (all === 0) return asked.nothing
  const count = asked.quorum === 1 ? '' : `${found} of ${asked.quorum} distinct signers satisfy it; `
  if (closest === undefined) return `${count}more of the accepted signers are needed`
  const more = all > 1 ? ` (the closest of ${all})` : ''
  return `${count}${closest.source}: ${reasonOf(closest)}${more}`
}

function reasonOf({ checks }: Candidate): string {
  const bad = checks.filter(({ verdict }) => verdict !== 'pass').map(({ reason }) => reason)
  return bad.slice(0, 3).join('; ') + (bad.length > 3 ? `; and ${bad.length - 3} more` : '')
}

/** The one with the fewest faults; one by an accepted signer before any other. */
function closestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const faults = ({ names, checks }: Candidate): number =>
    checks.filter(({ verdict }) => verdict !== 'pass').length + (names.length === 0 ? 1000 : 0)
  return [...candidates].sort((a, b) => faults(a) - faults(b))[0]
}

/** The largest choice of candidates in which every party, every key and every name of the policy stands once. */
export function distinct<T extends Pick<Candidate, 'party' | 'key' | 'names'>>(candidates: readonly T[]): T[] {
  const byParty = new Map<string, T>()
  const leaderOf = partiesOf(candidates)
  for (const candidate of candidates) {
    const party = leaderOf(candidate)
    if (!byParty.has(party)) byParty.set(party, candidate)
  }
  const holder = new Map<string, T>()
  const place = (candidate: T, tried: Set<string>): boolean => {
    for (const name of candidate.names) {
      if (tried.has(name)) continue
      tried.add(name)
      const current = holder.get(name)
      if (current === undefined || place(current, tried)) {
        holder.set(name, candidate)
        return true
      }
    }
    return false
  }
  for (const candidate of byParty.values()) place(candidate, new Set())
  const chosen = new Set(holder.values())
  return [...byParty.values()].filter((candidate) => chosen.has(candidate))
}

/**
 * Who is whom: a key that signs bare and under a certificate, or under two names, is one party, since one theft gets both.
 */
function partiesOf(candidates: readonly Pick<Candidate, 'party' | 'key'>[]): (one: Pick<Candidate, 'party'>) => string {
  const leader = new Map<string, string>()
  const lead = (name: string): string => {
    let at = name
    for (let up = leader.get(at); up !== undefined; up = leader.get(at)) at = up
    return at
  }
  for (const { party, key } of candidates) {
    const [own, other] = [lead(`party ${party}`), lead(`key ${key}`)]
    if (own !== other) leader.set(other, own)
  }
  return ({ party }) => lead(`party ${party}`)
}
