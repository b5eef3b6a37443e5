import { COMMANDS, type Command, type CommandGroup, type CommandLeaf } from './commands.ts'
import { CliError } from './error.ts'
import { commandHelp, generalHelp, groupHelp } from './help.ts'
import { cleanUp } from './interrupt.ts'
import type { Machine } from './machine.ts'
import { optionsOf } from './options.ts'
import { parseArguments } from './parse.ts'
import { standardStream } from './standard-stream.ts'
import { nearest } from './suggest.ts'
import { openTerminal } from './terminal.ts'

/** Exit code of a process that was interrupted, as shells count: 128 and the signal's number. */
const SIGNAL_EXIT = { SIGINT: 130, SIGTERM: 143 } as const
const UNDECIDED = 3

/**
 * Runs the command line and sets the exit code of the process. Never throws: whatever happens ends in one of the
 * outcomes, in words.
 *
 * @param argv arguments behind the program's name
 */
export async function main(argv: readonly string[]): Promise<void> {
  const { env } = process
  const terminal = openTerminal(
    standardStream(1, () => process.stdout),
    standardStream(2, () => process.stderr),
    env,
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      cleanUp()
      terminal.warn([{ text: `slsa: interrupted (${signal}); what was already written or published stays` }])
      process.exit(SIGNAL_EXIT[signal])
    })
  }
  const onDefect = (error: unknown): void => {
    cleanUp()
    const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    terminal.warn([{ text: `slsa: undecided (INTERNAL): ${words}`, style: 'bad' }])
    process.exit(UNDECIDED)
  }
  process.once('uncaughtException', onDefect)
  process.once('unhandledRejection', onDefect)
  // A promise that nobody will ever keep must not look like success.
  const onNothingLeft = (): void => onDefect(new Error('it ended before anything was decided'))
  process.once('beforeExit', onNothingLeft)
  process.exitCode = await dispatch(argv, { env, cwd: process.cwd(), terminal })
  process.off('beforeExit', onNothingLeft)
}

async function dispatch(argv: readonly string[], machine: Machine): Promise<number> {
  const { terminal } = machine
  const [first, ...rest] = argv
  if (first === undefined) {
    terminal.warn(
      generalHelp(COMMANDS)
        .split('\n')
        .map((text) => ({ text })),
    )
    return 2
  }
  if (first === '--version') {
    const { SUITE_VERSION } = await import('@slsa-actions/core/outcome')
    terminal.write(`slsa ${SUITE_VERSION}\n`)
    return 0
  }
  if (['--help', '-h', 'help'].includes(first) && (rest.length === 0 || first !== 'help')) {
    terminal.write(generalHelp(COMMANDS))
    return 0
  }
  const words = first === 'help' ? [...rest, '--help'] : argv
  return runCommand(COMMANDS, words, [], machine)
}

/** Finds the command that the words name, and runs it; a failure is told in its name. */
async function runCommand(
  commands: readonly Command[],
  words: readonly string[],
  above: readonly string[],
  machine: Machine,
): Promise<number> {
  const [word = '', ...rest] = words
  try {
    const command = commands.find(({ name }) => name === word)
    if (command === undefined) throw unknownCommand(word, above, commands)
    if ('commands' in command) return await runBelow(command, command.commands, rest, [...above, word], machine)
    return await runOne(command, rest, machine)
  } catch (error) {
    if (!(error instanceof CliError)) throw error
    await tellFailure(error, above.join(' '), [], machine)
    return 2
  }
}

async function runBelow(
  command: CommandGroup,
  below: readonly Command[],
  rest: readonly string[],
  path: readonly string[],
  machine: Machine,
): Promise<number> {
  const [next] = rest
  if (next !== undefined && !['--help', '-h'].includes(next)) return runCommand(below, rest, path, machine)
  const help = groupHelp(path.join(' '), command.summary, below)
  if (next === undefined) machine.terminal.warn(help.split('\n').map((text) => ({ text })))
  else machine.terminal.write(help)
  return next === undefined ? 2 : 0
}

async function runOne(command: CommandLeaf, argv: readonly string[], machine: Machine): Promise<number> {
  const spec = await command.spec()
  try {
    const parsed = parseArguments(spec, argv)
    if (parsed.values.has('help')) {
      machine.terminal.write(commandHelp(spec))
      return 0
    }
    return await command.run(parsed, machine)
  } catch (error) {
    return tellFailure(
      error,
      spec.name,
      optionsOf(spec).map(({ name }) => name),
      machine,
    )
  }
}

async function tellFailure(
  error: unknown,
  name: string,
  options: readonly string[],
  { terminal }: Machine,
): Promise<number> {
  const { exitCodeOf, failureLines, failureOf } = await import('./failure.ts')
  const failure = failureOf(error)
  terminal.warn(failureLines(failure, name, options))
  return exitCodeOf(failure.outcome)
}

function unknownCommand(word: string, above: readonly string[], commands: readonly Command[]): CliError {
  const own = Object.hasOwn(OTHER_NAMES, word) ? OTHER_NAMES[word] : undefined
  const near = nearest(
    word,
    commands.map(({ name }) => name),
  )
  const path = ['slsa', ...above].join(' ')
  const remedy =
    own ?? (near === undefined ? `\`${path} --help\` lists the commands` : `did you mean \`${path} ${near}\`?`)
  return new CliError('COMMAND', `"${word.slice(0, 100)}" is no command`, { remedy })
}

/** Names of commands elsewhere, and what they are here. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'attest-blob': '`slsa attest` does that',
  'build-provenance': '`slsa attest` without a predicate attests the provenance of the build',
  'sign-blob': '`slsa sign` does that',
  'verify-artifact': '`slsa verify` does that',
  'verify-attestation': '`slsa verify` does that',
  'verify-blob': '`slsa verify` does that',
  'verify-blob-attestation': '`slsa verify` does that, with --predicate-type',
}
