import { describeFailure, type FailureReport } from '@slsa-actions/core/outcome'
import { parseBundle, verifyBundle } from '@slsa-actions/core/verification'
import { type Corpus, demandOfCorpus, profileOfCorpus } from './corpus.ts'
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
  const verdictOn = async (text: string, sha256: string): Promise<FailureReport | undefined> => {
    try {
      await verifyBundle(parseBundle(text, 'bundle'), profile, { digests: { sha256 } }, demand)
      return undefined
    } catch (error) {
      return describeFailure(error)
    }
  }
  return async (index, tally) => {
    const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ index)
    const good = random.pick(corpus.bundles)
    const mutant = mutate(good.text, random.pick(corpus.bundles).text, random)
    // Time of the processor: others may be at work on the machine, and the run may be paused.
    const before = process.cpuUsage()
    // Two good bundles of one artifact: parts of the one may make the other.
    const alike = corpus.bundles.filter(({ sha256 }) => sha256 === good.sha256).map(({ text }) => text)
    const verdict = await verdictOn(mutant.text, good.sha256)
    const { user, system } = process.cpuUsage(before)
    const ms = (user + system) / 1000
    const problem = ms > TOO_LONG_MS ? `took ${ms.toFixed(0)} ms` : problemOf(verdict, mutant.text, alike, tally)
    tally.slowest = Math.max(tally.slowest, ms)
    return problem === undefined ? undefined : { ...mutant, index, problem }
  }
}

/** What is wrong with a verdict; else it is added to the tally. */
function problemOf(
  failure: FailureReport | undefined,
  text: string,
  good: readonly string[],
  tally: Tally,
): string | undefined {
  if (failure === undefined) {
    const meanings = good.map((known) => compareMeaning(text, known))
    const meaning = (['same', 'weaker'] as const).find((found) => meanings.includes(found))
    if (meaning === undefined) return 'was accepted'
    tally[meaning] += 1
    return undefined
  }
  const { outcome, code, message } = failure
  // Anything but a refusal or bad input is a crash.
  if (outcome === 'undecided') return `ended with ${code}: ${message}`
  tally.refused += 1
  tally.codes[code] = (tally.codes[code] ?? 0) + 1
  return undefined
}
