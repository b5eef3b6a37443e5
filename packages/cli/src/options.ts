/** An option of a command. */
export interface Option {
  /** The name behind `--`: that of the action's input where there is one. */
  readonly name: string
  /** What the value is, `FILE`; without it the option is a switch: `--x`, `--no-x`, `--x=true`, `--x=false`. */
  readonly value?: string
  /** May be given several times. */
  readonly isList?: boolean
  /** Heading that it stands under in the help. */
  readonly group: string
  readonly help: string
  /** Another option that this is a name of. */
  readonly standsFor?: string
}

/** A command: what its help says, and what it takes. */
export interface CommandSpec {
  /** `verify`, or `policy init`. */
  readonly name: string
  readonly usage: string
  /** One line. */
  readonly summary: string
  readonly about: readonly string[]
  /** Most positional arguments. */
  readonly maxArguments: number
  readonly options: readonly Option[]
  readonly examples: readonly Example[]
}

/** A command that works, and what it does. */
export interface Example {
  readonly does: string
  readonly command: string
}

/** Options that every command has. */
export const EVERYWHERE: readonly Option[] = [
  { name: 'json', group: 'Output', help: 'Print the result as JSON, and nothing else, to standard output.' },
  { name: 'output', value: 'FILE', group: 'Output', help: 'Write the JSON result into this file as well.' },
  { name: 'verbose', group: 'Output', help: 'Tell on standard error what is done.' },
  { name: 'help', group: 'Output', help: 'Show this help.' },
]

/** Every option of a command, its own first. */
export function optionsOf(spec: CommandSpec): readonly Option[] {
  return [...spec.options, ...EVERYWHERE]
}
