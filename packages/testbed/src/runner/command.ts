/** A workflow command that stood in a line of the log. */
export interface Command {
  /** As written; names are compared without case. */
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

type Escapes = readonly (readonly [escaped: string, plain: string])[]

// The percent sign comes last, so that `%250A` becomes `%0A` and no newline.
const DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]
const OLD: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
]

/**
 * The command in a line, as the runner finds it: `::name key=value,key=value::data` after blanks only, or in the old form
 * `##[name key=value;key=value]data` anywhere in the line.
 *
 * @param isKnown whether a name, in lower case, is one of a command; others are plain text
 */
export function commandIn(line: string, isKnown: (name: string) => boolean): Command | undefined {
  return newForm(line.trimStart(), isKnown) ?? oldForm(line, isKnown)
}

function newForm(line: string, isKnown: (name: string) => boolean): Command | undefined {
  if (!line.startsWith('::')) return undefined
  const end = line.indexOf('::', 2)
  if (end < 0) return undefined
  return command(line.slice(2, end), ',', PROPERTY, unescaped(line.slice(end + 2), DATA), isKnown)
}

function oldForm(line: string, isKnown: (name: string) => boolean): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  return command(line.slice(start + 3, end), ';', OLD, unescaped(line.slice(end + 1), OLD), isKnown)
}

function command(
  head: string,
  separator: string,
  escapes: Escapes,
  data: string,
  isKnown: (name: string) => boolean,
): Command | undefined {
  const space = head.indexOf(' ')
  const name = space < 0 ? head : head.slice(0, space)
  if (!isKnown(name.toLowerCase())) return undefined
  const properties: Record<string, string> = {}
  for (const pair of space < 0
    ? []
    : head
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const equals = pair.indexOf('=')
    // The runner passes over a pair without a name or without a value.
    if (equals > 0 && equals < pair.length - 1)
      properties[pair.slice(0, equals).toLowerCase()] = unescaped(pair.slice(equals + 1), escapes)
  }
  return { name, properties, data }
}

function unescaped(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [escaped, plain]) => result.replaceAll(escaped, plain), text)
}
