import { parseArgs } from 'node:util'
import { CliError } from './error.ts'
import { foreignOption } from './foreign.ts'
import { type CommandSpec, type Option, optionsOf } from './options.ts'
import { nearest } from './suggest.ts'

/** Arguments of a command, read by its table of options. */
export interface Parsed {
  readonly positionals: readonly string[]
  /** Values by name, in the order they were given; a switch is `true` or `false`. */
  readonly values: ReadonlyMap<string, readonly string[]>
}

/** A key as text begins with dashes, and is a value. */
const PEM = /^-----BEGIN [A-Z ]+-----/
const OPTION_NAME = /^--[a-z]+(-[a-z]+)*$/
/** Longest word of the caller's that a message repeats. */
const MAX_SHOWN = 100

/**
 * Reads the arguments behind a command. Nothing is guessed: an option that is not known, stands twice, lacks its value
 * or has an empty one is an error. An empty expectation would bind nothing (case B01).
 *
 * @throws CliError `OPTION`, `ARGUMENT`
 */
export function parseArguments(spec: CommandSpec, argv: readonly string[]): Parsed {
  const options = new Map(optionsOf(spec).map((option) => [option.name, option]))
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      [...options].map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' } as const]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const positionals: string[] = []
  const values = new Map<string, string[]>()
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const { option, value } = readOption(spec, options, token)
    const name = option.standsFor ?? option.name
    const before = values.get(name)
    if (before !== undefined && option.isList !== true) {
      throw new CliError('OPTION', `--${name}: is given more than once`, { remedy: 'give it once' })
    }
    values.set(name, [...(before ?? []), value])
  }
  if (positionals.length > spec.maxArguments && !values.has('help')) throw tooMany(spec, positionals)
  return { positionals, values }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function readOption(
  spec: CommandSpec,
  options: ReadonlyMap<string, Option>,
  token: OptionToken,
): { readonly option: Option; readonly value: string } {
  const short = token.rawName === '-h' ? options.get('help') : undefined
  const option = short ?? (token.rawName.startsWith('--') ? options.get(token.name) : undefined)
  if (option !== undefined)
    return { option, value: option.value === undefined ? switched(token) : textOf(token, option) }
  const negated = token.name.startsWith('no-') ? options.get(token.name.slice(3)) : undefined
  if (negated?.value === undefined && negated !== undefined && token.inlineValue !== true) {
    return { option: negated, value: 'false' }
  }
  throw unknownOption(spec, token.rawName)
}

function switched({ rawName, value, inlineValue }: OptionToken): string {
  if (inlineValue !== true) return 'true'
  const word = (value ?? '').toLowerCase()
  if (word === 'true' || word === 'false') return word
  throw new CliError('OPTION', `${rawName}: "${shown(value ?? '')}" is neither true nor false`, {
    remedy: `give ${rawName}, ${rawName}=true or ${rawName}=false`,
  })
}

function textOf({ rawName, value, inlineValue }: OptionToken, option: Option): string {
  const example = `${rawName} ${option.value ?? ''}`
  if (value === undefined) throw new CliError('OPTION', `${rawName}: needs a value`, { remedy: `write ${example}` })
  if (value.trim() === '') {
    throw new CliError('OPTION', `${rawName}: has an empty value`, { remedy: `write ${example}, or leave it out` })
  }
  if (inlineValue !== true && value.startsWith('-') && value !== '-' && !PEM.test(value)) {
    // What is no name of an option may be a secret.
    const word = OPTION_NAME.test(value) ? `"${shown(value)}"` : 'what comes'
    throw new CliError('OPTION', `${rawName}: needs a value, and ${word} looks like an option`, {
      remedy: `write ${rawName}=… if it is the value`,
    })
  }
  return value
}

function unknownOption(spec: CommandSpec, rawName: string): CliError {
  const name = rawName.replace(/^-+/, '')
  const known = optionsOf(spec).map((option) => option.name)
  const foreign = foreignOption(name, known)
  const near = nearest(name, known)
  const remedy =
    foreign ?? (near === undefined ? `\`slsa ${spec.name} --help\` lists the options` : `did you mean --${near}?`)
  return new CliError('OPTION', `slsa ${spec.name} has no option ${shown(rawName)}`, { remedy })
}

function tooMany(spec: CommandSpec, positionals: readonly string[]): CliError {
  const extra = positionals[spec.maxArguments] ?? ''
  return new CliError('ARGUMENT', `"${shown(extra)}": slsa ${spec.name} takes no such argument`, {
    remedy: `usage: ${spec.usage}`,
  })
}

function shown(text: string): string {
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`
}
