import { EXIT_CODE } from '@slsa-actions/core/outcome'
import { type ResultBase, renderMarkdown } from '@slsa-actions/core/report'
import { type ActionInputs, appendSummary, type RunnerLog, setOutputs, writeResultFile } from '@slsa-actions/runner'
import type { ActionDefinition } from './definition.ts'
import { failureOf } from './failure.ts'
import type { Step } from './run.ts'

/**
 * Tells what the step ended with: result file, summary, outputs, annotation, exit code, in this order, so that no output
 * stands for something that could not be written.
 */
export async function finish<R extends ResultBase>(
  definition: ActionDefinition<R>,
  result: R,
  step: Step,
): Promise<void> {
  const told = await withSummary(definition, result, step)
  try {
    const resultPath = writeResultFile(told, step.tempDir)
    // The outcome last: where it stands, everything before it was written too.
    const outcome = definition.outcomeOutput?.(told.outcome) ?? told.outcome
    setOutputs({ ...definition.outputs(told), 'result-path': resultPath, outcome })
    tell(definition, told, step.log)
    process.exitCode = exitCode(told)
  } catch (error) {
    const untold = withFailure(told, error)
    tell(definition, untold, step.log)
    process.exitCode = exitCode(untold)
  }
}

/** GitHub shows ten errors of a step; the last is the step's own. */
const MAX_MARKS = 9

/** The result, with its summary written; a summary that cannot be written is a failure, not a secret. */
async function withSummary<R extends ResultBase>(definition: ActionDefinition<R>, result: R, step: Step): Promise<R> {
  if (!wantsSummary(step.inputs)) return result
  try {
    await appendSummary(renderMarkdown(await definition.summarize(result)), step.env)
    return result
  } catch (error) {
    return withFailure(result, error)
  }
}

/** A failure that is already there is the first cause, and stays. */
function withFailure<R extends ResultBase>(result: R, error: unknown): R {
  if (result.failure !== undefined) return result
  const failure = failureOf(error)
  return { ...result, outcome: failure.outcome, failure }
}

function wantsSummary(inputs: ActionInputs): boolean {
  try {
    return inputs.boolean('show-summary')
  } catch {
    // Given wrongly it is the failure that the summary tells about.
    return true
  }
}

function tell<R extends ResultBase>(definition: ActionDefinition<R>, result: R, log: RunnerLog): void {
  const { failure, outcome } = result
  for (const notice of result.notices) {
    if (failure === undefined && outcome !== 'skipped') log.info(`Note: ${notice}`)
    else log.notice(definition.name, notice)
  }
  if (failure === undefined) {
    log.info(definition.describe(result))
    return
  }
  for (const { message, ...at } of (definition.marks?.(result) ?? []).slice(0, MAX_MARKS)) {
    log.failure(`${definition.name}: ${failure.outcome}`, message, at)
  }
  const remedy = failure.remedy === undefined ? '' : ` What to do: ${failure.remedy}`
  log.failure(`${definition.name}: ${failure.outcome} (${failure.code})`, `${failure.message}.${remedy}`)
}

function exitCode(result: ResultBase): number {
  return result.outcome === 'skipped' || result.outcome === 'dry-run' ? 0 : EXIT_CODE[result.outcome]
}
