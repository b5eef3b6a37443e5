import { describeFailure, type FailureReport } from '@slsa-actions/core/outcome'
import { parseBundle, type VerifiedBundle, verifyBundle } from '@slsa-actions/core/verification'
import { type Corpus, demandOfCorpus, profileOfCorpus } from './corpus.ts'
import { type Known, tellsNothingNew } from './facts.ts'
import { compareMeaning } from './meaning.ts'
import { type Mutant, mutate } from './mutate.ts'
import { createRandom } from './random.ts'

/** What became of mutants so far. */
export interface Tally {
  refused: number
  /** Accepted, and the same bundle written otherwise. */
  same: number
  /** Accepted, with evidence left out that was not needed. */
  weaker: number
  /** Milliseconds of the slowest one. */
  slowest: number
  readonly codes: Record<string, number>
}

/** A mutant that was accepted, crashed the verification or took too long. */
export interface Finding extends Mutant {
  readonly index: number
  readonly problem: string
}

type Verdict =
  | { readonly verified: VerifiedBundle; readonly failure?: undefined }
  | { readonly failure: FailureReport; readonly verified?: undefined }

const TOO_LONG_MS = 2000

export function emptyTally(): Tally {
  return { refused: 0, same: 0, weaker: 0, slowest: 0, codes: {} }
}

/** Judges the mutant of each index; the seed, the index and the corpus decide what it is. Yields findings, adds the rest to the tally. */
export function createFuzzer(
  corpus: Corpus,
  seed: number,
): (index: number, tally: Tally) => Promise<Finding | undefined> {
  const profile = profileOfCorpus(corpus)
  const demand = demandOfCorpus(corpus)
  const verdictOn = async (text: string, sha256: string): Promise<Verdict> => {
    try {
      return { verified: await verifyBundle(parseBundle(text, 'bundle'), profile, { digests: { sha256 } }, demand) }
    } catch (error) {
      return { failure: describeFailure(error) }
    }
  }
  const known = new Map<string, Known>()
  const knownOf = async ({ text, sha256 }: Corpus['bundles'][number]): Promise<Known> => {
    const found = known.get(text)
    if (found !== undefined) return found
    const { verified } = await verdictOn(text, sha256)
    if (verified === undefined) throw new Error('a good bundle was refused')
    const made = { text, verified }
    known.set(text, made)
    return made
  }
  return async (index, tally) => {
    const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ index)
    const good = random.pick(corpus.bundles)
    const mutant = mutate(good.text, random.pick(corpus.bundles).text, random)
    // Time of the processor: others may be at work on the machine, and the run may be paused.
    const before = process.cpuUsage()
    // Two good bundles of one artifact: parts of the one may make the other.
    const alike = corpus.bundles.filter(({ sha256 }) => sha256 === good.sha256)
    const verdict = await verdictOn(mutant.text, good.sha256)
    const { user, system } = process.cpuUsage(before)
    const ms = (user + system) / 1000
    tally.slowest = Math.max(tally.slowest, ms)
    const problem =
      ms > TOO_LONG_MS
        ? `took ${ms.toFixed(0)} ms`
        : verdict.verified === undefined
          ? problemOfFailure(verdict.failure, tally)
          : problemOfAcceptance(mutant.text, verdict.verified, await Promise.all(alike.map(knownOf)), tally)
    return problem === undefined ? undefined : { ...mutant, index, problem }
  }
}

/** What is wrong with a bundle that was accepted; else it is added to the tally. */
function problemOfAcceptance(
  text: string,
  verified: VerifiedBundle,
  good: readonly Known[],
  tally: Tally,
): string | undefined {
  const meanings = good.map((known) => ({ known, meaning: compareMeaning(text, known.text) }))
  for (const kind of ['same', 'weaker'] as const) {
    const found = meanings.find(({ meaning }) => meaning === kind)
    if (found === undefined) continue
    if (!tellsNothingNew(verified, found.known, kind)) return `was accepted as ${kind}, and tells other facts`
    tally[kind] += 1
    return undefined
  }
  return 'was accepted'
}

/** What is wrong with a failure; else it is added to the tally. */
function problemOfFailure({ outcome, code, message }: FailureReport, tally: Tally): string | undefined {
  // Anything but a refusal or bad input is a crash.
  if (outcome === 'undecided') return `ended with ${code}: ${message}`
  tally.refused += 1
  tally.codes[code] = (tally.codes[code] ?? 0) + 1
  return undefined
}
