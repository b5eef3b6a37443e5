import type { InputReader } from '@slsa-actions/core/flow'
import { badInput } from '@slsa-actions/core/outcome'
import type { Parsed } from './parse.ts'

/**
 * Options as the inputs of a flow. Values of an option that was given several times are lines.
 *
 * @param defaults what stands for an option that was not given
 */
export function inputsOf(parsed: Parsed, defaults: Readonly<Record<string, string>> = {}): InputReader {
  const input = (name: string): string => parsed.values.get(name)?.join('\n') ?? defaults[name] ?? ''
  return {
    input,
    boolean: (name) => {
      const value = input(name)
      if (value === 'true' || value === 'false') return value === 'true'
      throw badInput('INPUT', `input ${name}: "${value.slice(0, 100)}" is neither true nor false`)
    },
  }
}

/** The value of an option that is given once at most. */
export function optionOf(parsed: Parsed, name: string): string | undefined {
  return parsed.values.get(name)?.[0]
}

/** Whether a switch is on. */
export function isOn(parsed: Parsed, name: string): boolean {
  return optionOf(parsed, name) === 'true'
}
