import { exitCodeOf, failureLines, failureOf } from '../../failure.ts'
import { parseArguments } from '../../parse.ts'
import { openTerminal } from '../../terminal.ts'
import type { SlsaRun } from '../../testing/run-slsa.ts'
import { MIGRATE } from '../options.ts'
import { run } from '../run.ts'

/** Runs `slsa migrate` in this process, as the command line would: starting one for every case takes too long. */
export async function runMigrate(argv: readonly string[], cwd: string): Promise<SlsaRun> {
  const told = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr') => ({
    write: (text: string): void => {
      told[name] += text
    },
  })
  const terminal = openTerminal(sink('stdout'), sink('stderr'), {})
  try {
    const status = await run(parseArguments(MIGRATE, argv), { env: {}, cwd, terminal })
    return { status, ...told }
  } catch (error) {
    const failure = failureOf(error)
    terminal.warn(failureLines(failure, 'migrate', []))
    return { status: exitCodeOf(failure.outcome), ...told }
  }
}
