import { tmpdir } from 'node:os'
import type { FailureReport } from '@slsa-actions/core/outcome'
import type { ResultBase } from '@slsa-actions/core/report'
import {
  type ActionInputs,
  actionInputs,
  assertBooleans,
  createLog,
  isForkEvent,
  maskEnvironment,
  maskSecret,
  onAbandon,
  RunnerError,
  type RunnerLog,
  readEvent,
  readJob,
  setOutputs,
  type TrackedFiles,
  trackUnfinished,
  writeResultFile,
} from '@slsa-actions/runner'
import type { ActionDefinition } from './definition.ts'

/** Inputs that hold secrets. */
const SECRETS = ['github-token', 'policy-token', 'registry-password', 'pin']
/** Exit code of what could not be decided; a constant here, because nothing of core is loaded yet. */
const UNDECIDED = 3

/** The step that an action runs as. */
export interface Step {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly inputs: ActionInputs
  readonly log: RunnerLog
  readonly files: TrackedFiles
  readonly tempDir: string
}

/**
 * Runs an action as a step of a job: secrets masked, inputs looked at, the flow, its result told. Never throws; whatever
 * happens ends in one of the outcomes. What is not needed to find a missing input is loaded after it was looked for.
 */
export async function runAction<R extends ResultBase>(definition: ActionDefinition<R>): Promise<void> {
  const { env } = process
  const log = createLog()
  const step: Step = {
    env,
    inputs: actionInputs(),
    log,
    files: trackUnfinished(),
    tempDir: env.RUNNER_TEMP || tmpdir(),
  }
  const stopListening = onAbandon((reason, error) => abandon(definition, step, reason, error), UNDECIDED)
  const result = await resultOf(definition, step)
  const { finish } = await import('./finish.ts')
  await finish(definition, result, step)
  stopListening()
}

async function resultOf<R extends ResultBase>(definition: ActionDefinition<R>, step: Step): Promise<R> {
  try {
    const { env, inputs } = step
    definition.assertMachine?.(env)
    for (const name of SECRETS) maskSecret(inputs.input(name), `input ${name}`)
    maskEnvironment(env)
    assertBooleans(definition.booleans, inputs, env)
    assertMeaningful(definition, inputs)
    const missing = missingInput(definition, step)
    if (missing !== undefined) return definition.failed(missing)
    const job = readJob(env)
    const { flowInputs, openPorts } = await import('./ports.ts')
    const reader = flowInputs(inputs)
    const network = await definition.network?.(env)
    const machine = { env, job, log: step.log, fs: step.files.fs, budgetMs: definition.budgetMs }
    const ports = await openPorts(reader, { ...machine, ...(network === undefined ? {} : { network }) })
    const flow = await definition.loadFlow()
    return await flow(reader, ports)
  } catch (error) {
    const { failureOf } = await import('./failure.ts')
    return definition.failed(failureOf(error))
  }
}

/** The failure of an action that was given nothing to work on. Jobs of forks are left to the flow, which skips them. */
function missingInput<R extends ResultBase>(definition: ActionDefinition<R>, step: Step): FailureReport | undefined {
  const { needs, needsOrVariable, needsRemedy } = definition
  const isGiven =
    needs.some((name) => step.inputs.input(name).trim() !== '') ||
    (needsOrVariable !== undefined && (step.env[needsOrVariable] ?? '') !== '')
  if (isGiven || isForkEvent(readEvent(step.env))) return undefined
  return {
    outcome: 'bad-input',
    code: 'NO_SUBJECT',
    message: 'no input names anything to work on',
    remedy: needsRemedy,
  }
}

function assertMeaningful<R extends ResultBase>(definition: ActionDefinition<R>, inputs: ActionInputs): void {
  for (const [name, reason] of Object.entries(definition.meaningless)) {
    if (inputs.input(name).trim() !== '')
      throw new RunnerError('INPUT', `input ${name}: ${reason}`, { remedy: `remove \`${name}\`` })
  }
}

/** The end of a step that cannot go on: the job was cancelled, or a defect surfaced where nobody could catch it. */
function abandon<R extends ResultBase>(
  definition: ActionDefinition<R>,
  step: Step,
  reason: string,
  error: unknown,
): void {
  step.files.removeUnfinished()
  const failure: FailureReport =
    error === undefined
      ? {
          outcome: 'undecided',
          code: 'CANCELLED',
          message: `the job was cancelled (${reason}); what was already published stays and is valid`,
          remedy: 'run the job again',
        }
      : {
          outcome: 'undecided',
          code: 'INTERNAL',
          message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
          remedy: 'this is a defect of slsa-actions: please report it with this message',
        }
  step.log.failure(`${definition.name}: ${failure.outcome} (${failure.code})`, failure.message)
  const resultPath = writeResultFile(definition.failed(failure), step.tempDir)
  setOutputs({
    'result-path': resultPath,
    outcome: definition.outcomeOutput?.(failure.outcome) ?? failure.outcome,
  })
}
