import * as core from '@actions/core'
import { RunnerError } from './error.ts'

/** The step's inputs by their names in `action.yml`. An input that was not given is the empty string. */
export interface ActionInputs {
  /** The value as it was given, blanks included. */
  input(name: string): string
  /** @throws RunnerError `INPUT` for anything but YAML's true and false (case F14) */
  boolean(name: string): boolean
}

/** Inputs of this step, as the runner hands them over. */
export function actionInputs(): ActionInputs {
  return {
    input: (name) => core.getInput(name, { trimWhitespace: false }),
    boolean: (name) => {
      try {
        return core.getBooleanInput(name)
      } catch (cause) {
        const value = core.getInput(name)
        throw new RunnerError('INPUT', `input ${name}: "${value.slice(0, 100)}" is neither true nor false`, {
          remedy: value === '' ? 'give true or false, or leave the input out' : 'give true or false',
          cause,
        })
      }
    },
  }
}

/**
 * Reads every boolean input that has a default, so that a value that is none is found before anything happens. An empty
 * one was given empty: the runner fills in the default of one that was left out.
 *
 * @throws RunnerError `INPUT`
 */
export function assertBooleans(
  names: readonly string[],
  inputs: ActionInputs,
  env: Readonly<Record<string, string | undefined>>,
): void {
  for (const name of names) {
    if (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] !== undefined) inputs.boolean(name)
  }
}
