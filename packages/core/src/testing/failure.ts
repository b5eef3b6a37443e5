import { describeFailure, type FailureReport } from '../outcome/index.ts'

/** What a piece of work ended with: `V0`, or the outcome and code of its failure, such as `V1 IDENTITY`. */
export async function verdictOf(work: () => unknown): Promise<string> {
  const failure = await failureOf(work)
  return failure === undefined ? 'V0' : `${NUMBERS[failure.outcome]} ${failure.code}`
}

/** The failure of a piece of work as people see it; undefined when there was none. */
export async function failureOf(work: () => unknown): Promise<FailureReport | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    return describeFailure(error)
  }
}

const NUMBERS = { refused: 'V1', 'bad-input': 'V2', undecided: 'V3' } as const
