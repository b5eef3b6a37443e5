import { describeFailure, EXIT_CODE, type FailureReport, type Outcome } from '@slsa-actions/core/outcome'
import { CliError } from './error.ts'
import type { Line } from './terminal.ts'

/** Outcome, code and words for anything that was thrown. */
export function failureOf(error: unknown): FailureReport {
  if (error instanceof CliError) {
    return {
      outcome: 'bad-input',
      code: error.code,
      message: error.message,
      ...(error.remedy === undefined ? {} : { remedy: error.remedy }),
    }
  }
  const runner = runnerFailure(error)
  return runner ?? describeFailure(error)
}

/** What the runner's package throws is the caller's fault; it is told by its name, so that it need not be loaded. */
function runnerFailure(error: unknown): FailureReport | undefined {
  if (!(error instanceof Error) || error.name !== 'RunnerError' || !('code' in error)) return undefined
  const remedy = 'remedy' in error && typeof error.remedy === 'string' ? { remedy: error.remedy } : {}
  return { outcome: 'bad-input', code: String(error.code), message: error.message, ...remedy }
}

/** The failure as lines; inputs are called by the names of options. */
export function failureLines(failure: FailureReport, command: string, options: readonly string[]): Line[] {
  const { outcome, code, message, remedy } = failure
  return [
    {
      text: `${['slsa', command].join(' ').trim()}: ${outcome} (${code}): ${asOptions(message, options)}`,
      style: 'bad',
    },
    ...(remedy === undefined ? [] : [{ text: `What to do: ${asOptions(remedy, options)}`, indent: 1 }]),
  ]
}

/**
 * The flows speak of an action's inputs; on the command line they are options: `input trusted-root` becomes
 * `--trusted-root`, and so does the name alone in backticks, where there is such an option.
 */
export function asOptions(text: string, options: readonly string[]): string {
  const isOption = (name: string): boolean => options.includes(name)
  return text
    .replace(/\binputs? ([a-z]+(?:-[a-z]+)*(?:(?:, | and )[a-z]+(?:-[a-z]+)*)*)(?=:)/g, (whole, list: string) => {
      const names = list.split(/, | and /)
      return names.every(isOption) ? names.map((name) => `--${name}`).join(', ') : whole
    })
    .replace(/`([a-z]+(?:-[a-z]+)*)`/g, (whole, name: string) => (isOption(name) ? `\`--${name}\`` : whole))
    .replace(/`([a-z]+(?:-[a-z]+)*): ([^`]*)`/g, (whole, name: string, value: string) =>
      isOption(name) ? `\`--${name} ${value}\`` : whole,
    )
}

/** Exit code of what a flow ended with. */
export function exitCodeOf(outcome: Outcome | 'skipped' | 'dry-run'): number {
  return outcome === 'skipped' || outcome === 'dry-run' ? 0 : EXIT_CODE[outcome]
}
