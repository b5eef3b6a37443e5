/** Longest line that is written to the log, in characters. */
const MAX_LINE = 8000

/** Escape sequences of terminals: CSI (colours, cursor) and OSC (titles, links), in their 7-bit and 8-bit forms. */
const SEQUENCES =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?/g

/** Control characters, line separators, marks that turn the direction of writing, invisible characters. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g

/**
 * The text as one line that does nothing but be read: no terminal acts on it, and the runner takes no part of it for a
 * workflow command, whoever wrote it (file names, refs, services). Line ends are shown as `\u{a}`.
 */
export function printable(text: string): string {
  const visible = text
    .replace(SEQUENCES, '')
    .replace(UNPRINTABLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
  // The runner reads `::name::` at the beginning of a line, after blanks, and the older `##[name]` anywhere in it.
  const harmless = visible.replace(/^([^\p{L}\p{N}]*?)::/u, '$1: :').replaceAll('##[', '# #[')
  return harmless.length <= MAX_LINE ? harmless : `${harmless.slice(0, MAX_LINE)}… (${harmless.length} characters)`
}
