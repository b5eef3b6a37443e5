import { NotUnderstood } from './shell.ts'

/** Options of a command that are known: `switch`, or `value` when a value belongs to it. */
export type Flags = Readonly<Record<string, 'switch' | 'value'>>

/** A command's arguments: options by their long names, and the rest in order. */
export interface Arguments {
  readonly options: ReadonlyMap<string, string>
  readonly rest: readonly string[]
}

/**
 * Reads arguments by the options that are known.
 *
 * @param short long names by short ones, without dashes
 * @throws NotUnderstood for any other option, and for one that stands twice
 */
export function readArguments(
  words: readonly string[],
  flags: Flags,
  short: Readonly<Record<string, string>>,
): Arguments {
  const options = new Map<string, string>()
  const rest: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const [, dashes = '', given = '', assigned] = /^(--?)([\w-]+)(?:=([\s\S]*))?$/.exec(word) ?? []
    if (!word.startsWith('-') || word === '-') {
      rest.push(word)
      continue
    }
    const name = dashes === '-' && Object.hasOwn(short, given) ? (short[given] ?? '') : dashes === '--' ? given : ''
    const kind = Object.hasOwn(flags, name) ? flags[name] : undefined
    if (kind === undefined) throw new NotUnderstood(`the option ${word.slice(0, 60)} has no counterpart that is known`)
    if (options.has(name)) throw new NotUnderstood(`the option --${name} stands twice`)
    if (kind === 'switch') {
      options.set(name, assigned ?? 'true')
      continue
    }
    if (assigned === undefined) at += 1
    const value = assigned ?? words[at]
    if (value === undefined) throw new NotUnderstood(`the option --${name} lacks its value`)
    options.set(name, value)
  }
  return { options, rest }
}
