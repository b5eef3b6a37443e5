import type { CommandSpec, Option } from './options.ts'
import { optionsOf } from './options.ts'

/** Widest line of the help, in characters. */
const WIDTH = 100
/** Column that descriptions begin in. */
const COLUMN = 38

/** What `slsa --help` prints. */
export function generalHelp(commands: readonly { readonly name: string; readonly summary: string }[]): string {
  return [
    'slsa: sign, attest and verify build artifacts, with the flows of the actions',
    '',
    'Usage: slsa COMMAND [ARGUMENTS] [OPTIONS]',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`),
    '',
    'Exit codes: 0 verified, done; 1 refused; 2 input, configuration or machine at fault; 3 could not be decided.',
    '',
    'Examples:',
    '  slsa verify app.tgz --bundle app.tgz.sigstore.json --signer-workflow acme/app/.github/workflows/release.yml --source-repository acme/app',
    '  slsa inspect app.tgz.sigstore.json',
    '  slsa doctor',
    '',
    '`slsa COMMAND --help` tells about one of them; `slsa --version` which version this is.',
    '',
  ].join('\n')
}

/** What `slsa policy --help` prints, for a word that leads to others: what they do, and how to ask each. */
export function groupHelp(
  name: string,
  summary: string,
  below: readonly { readonly name: string; readonly summary: string }[],
): string {
  const commands = below.map((command) => ({ ...command, full: `slsa ${name} ${command.name}` }))
  const width = Math.max(...commands.map(({ full }) => full.length)) + 2
  return [
    `slsa ${name}: ${summary}`,
    '',
    `Usage: slsa ${name} COMMAND [ARGUMENTS] [OPTIONS]`,
    '',
    'Commands:',
    ...commands.map(({ full, summary: does }) => `  ${full.padEnd(width)}${does}`),
    '',
    `\`slsa ${name} COMMAND --help\` tells about one of them, with examples.`,
    '',
  ].join('\n')
}

/** What `slsa COMMAND --help` prints: every option of the table, and examples. */
export function commandHelp(spec: CommandSpec): string {
  const options = optionsOf(spec)
  const groups = [...new Set(options.map(({ group }) => group))]
  return [
    `slsa ${spec.name}: ${spec.summary}`,
    '',
    `Usage: ${spec.usage}`,
    ...spec.about.flatMap((paragraph) => ['', ...wrapped(paragraph, 0)]),
    ...groups.flatMap((group) => [
      '',
      `${group}:`,
      ...options.filter((option) => option.group === group).flatMap(optionLines),
    ]),
    '',
    spec.examples.length === 1 ? 'Example:' : 'Examples:',
    ...spec.examples.flatMap(({ does, command }) => ['', ...wrapped(`# ${does}`, 2), `  ${command}`]),
    '',
  ].join('\n')
}

function optionLines(option: Option): string[] {
  const left = `  ${flag(option)}${option.value === undefined ? '' : ` ${option.value}`}`
  const more = option.isList === true ? ' Several: give it again.' : ''
  const right = wrapped(`${option.help}${more}`, COLUMN)
  if (left.length >= COLUMN - 1) return [left, ...right]
  const [first = '', ...rest] = right
  return [`${left.padEnd(COLUMN)}${first.trimStart()}`, ...rest]
}

function flag({ name }: Option): string {
  return name === 'help' ? '-h, --help' : `--${name}`
}

/** The text in lines that begin at a column. */
function wrapped(text: string, column: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && column + line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line].map((content) => `${' '.repeat(column)}${content}`)
}
