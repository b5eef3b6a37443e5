import { DeploymentError } from '../error.ts'
import type { SourceText } from '../text.ts'
import { type Joined, type Option, readOptions, shellWords } from './options.ts'

/** A word of an instruction and where it stands in the file. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** An instruction: its name in capitals, its options and the words behind them. */
export interface Instruction {
  readonly name: string
  readonly start: number
  readonly options: readonly Option[]
  readonly words: readonly Word[]
}

/** What comments at the beginning of the file say to the parser. */
export interface Directives {
  /** The image of the frontend, `# syntax=…`. */
  readonly syntax: Word | undefined
  readonly escaper: '\\' | '`'
}

/** A line without its end. */
interface Line {
  readonly text: string
  readonly start: number
}

/**
 * The instructions of a Dockerfile. Comments, parser directives, continued lines and here-documents are taken as BuildKit
 * takes them, so that a `FROM` inside of a script is none, and one behind a continued line is one.
 *
 * @throws DeploymentError `DOCKERFILE`
 * @see Dockerfile reference: Parser directives, Here-Documents
 */
export function readInstructions(source: SourceText): { directives: Directives; instructions: Instruction[] } {
  const lines = linesOf(source.text)
  const directives = readDirectives(lines)
  const instructions: Instruction[] = []
  let at = 0
  while (at < lines.length) {
    const first = lines[at]
    at += 1
    if (first === undefined || isEmpty(first.text)) continue
    const parts: Line[] = [first]
    while (isContinued(parts.at(-1)?.text ?? '', directives.escaper)) {
      // Comments and empty lines between continued ones count for nothing.
      while (at < lines.length && isEmpty(lines[at]?.text ?? '')) at += 1
      const next = lines[at]
      if (next === undefined) break
      parts.push(next)
      at += 1
    }
    const joined = joinLines(parts, directives.escaper)
    const found = instructionIn(joined)
    if (found === undefined) continue
    const { head, name } = found
    if (!/^[A-Z]+$/.test(name)) throw unreadable(source, head.start, `"${head.text.slice(0, 80)}" is no instruction`)
    instructions.push({ name, start: head.start, options: found.options, words: found.words })
    at = behindHeredocs(name, joined, lines, at, source)
  }
  return { directives, instructions }
}

/** The error of something at an offset. */
export function unreadable(source: SourceText, offset: number, problem: string): DeploymentError {
  const { line, column } = source.at(offset)
  return new DeploymentError('DOCKERFILE', `${source.file}:${line}:${column}: ${problem}`, {
    remedy: 'mend the Dockerfile, or leave it out with a pattern that begins with !',
  })
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = text.startsWith('\ufeff') ? 1 : 0
  while (start < text.length) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    lines.push({ text: text.slice(start, end).replace(/\r$/, ''), start })
    start = end + 1
  }
  return lines
}

/** Directives stand before everything else, each once; the first comment that is none ends them. */
function readDirectives(lines: readonly Line[]): Directives {
  let syntax: Word | undefined
  let escaper: Directives['escaper'] = '\\'
  const seen = new Set<string>()
  for (const { text, start } of lines) {
    const match = /^\s*#\s*([A-Za-z][A-Za-z0-9]*)\s*=(.*)$/.exec(text)
    const [, name = '', rest = ''] = match ?? []
    const value = rest.trim()
    const key = name.toLowerCase()
    if (match === null || value === '' || !['syntax', 'escape', 'check'].includes(key) || seen.has(key)) break
    seen.add(key)
    const from = start + text.indexOf(value, text.indexOf('=') + 1)
    // What stands behind a blank is given to the frontend.
    const [image = ''] = value.split(/\s/)
    if (key === 'syntax') syntax = { text: image, start: from, end: from + image.length }
    if (key === 'escape' && value === '`') escaper = '`'
  }
  return { syntax, escaper }
}

function isEmpty(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line)
}

/** Whether a line goes on in the next: it ends with one escape, which no other escapes. */
function isContinued(line: string, escaper: Directives['escaper']): boolean {
  const trimmed = withoutBlanks(line)
  return trimmed.endsWith(escaper) && !trimmed.endsWith(escaper + escaper)
}

function withoutBlanks(line: string): string {
  let end = line.length
  while (line[end - 1] === ' ' || line[end - 1] === '\t') end -= 1
  return line.slice(0, end)
}

/** Continued lines as one text, with nothing between them: a word may begin on one line and end on the next. */
function joinLines(parts: readonly Line[], escaper: Directives['escaper']): Joined {
  const pieces: { readonly at: number; readonly start: number }[] = []
  let text = ''
  for (const line of parts) {
    pieces.push({ at: text.length, start: line.start })
    text += isContinued(line.text, escaper) ? withoutBlanks(line.text).slice(0, -1) : line.text
  }
  return {
    text,
    offset: (index) => {
      const piece = pieces.findLast(({ at }) => at <= index)
      return piece === undefined ? 0 : piece.start + index - piece.at
    },
  }
}

function instructionIn(
  joined: Joined,
): { readonly head: Word; readonly name: string; readonly options: Option[]; readonly words: Word[] } | undefined {
  const [first] = wordsFrom(joined, 0)
  if (first === undefined) return undefined
  const name = first.word.text.toUpperCase()
  // What `ONBUILD` keeps for later has options of its own.
  const second = name === 'ONBUILD' ? wordsFrom(joined, first.next)[0] : undefined
  const { options, next } = readOptions(joined, second?.next ?? first.next)
  const words = wordsFrom(joined, next).map(({ word }) => word)
  return { head: first.word, name, options, words: second === undefined ? words : [second.word, ...words] }
}

function wordsFrom({ text, offset }: Joined, from: number): { readonly word: Word; readonly next: number }[] {
  const pattern = /\S+/g
  pattern.lastIndex = from
  const found: { readonly word: Word; readonly next: number }[] = []
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const next = match.index + match[0].length
    found.push({ word: { text: match[0], start: offset(match.index), end: offset(next - 1) + 1 }, next })
  }
  return found
}

/** Where the text goes on behind the here-documents that an instruction begins. */
function behindHeredocs(
  name: string,
  joined: Joined,
  lines: readonly Line[],
  from: number,
  source: SourceText,
): number {
  if (!['RUN', 'COPY', 'ADD'].includes(name)) return from
  let at = from
  for (const word of shellWords(joined.text)) {
    const [, dash, rest = ''] = /^\d*<<(-?)([^<]+)$/.exec(word) ?? []
    const end = rest.replace(/["']/g, '')
    if (end === '') continue
    const found = lines.findIndex(
      ({ text }, index) => index >= at && (dash === '-' ? text.replace(/^\t+/, '') : text) === end,
    )
    if (found === -1) throw unreadable(source, joined.offset(0), `a here-document, ${end.slice(0, 80)}, never ends`)
    at = found + 1
  }
  return at
}
