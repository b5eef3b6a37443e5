import { DeploymentError } from '../error.ts'
import type { SourceText } from '../text.ts'

/** A word of an instruction and where it stands. Continued lines are one text, whose offsets are those of the file. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** An instruction: its name in capitals, and its words as they are written. */
export interface Instruction {
  readonly name: string
  readonly start: number
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
    const words = parts.flatMap((line, index) =>
      wordsOf(line, index < parts.length - 1 || isContinued(line.text, directives.escaper), directives.escaper),
    )
    const [head, ...rest] = words
    if (head === undefined) continue
    const name = head.text.toUpperCase()
    if (!/^[A-Z]+$/.test(name)) throw unreadable(source, head.start, `"${head.text.slice(0, 80)}" is no instruction`)
    instructions.push({ name, start: head.start, words: rest })
    at = behindHeredocs(name, parts, lines, at, source)
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

function isContinued(line: string, escaper: Directives['escaper']): boolean {
  const trimmed = line.trimEnd()
  if (!trimmed.endsWith(escaper)) return false
  // An escaped escape is a character.
  let count = 0
  while (trimmed[trimmed.length - 1 - count] === escaper) count += 1
  return count % 2 === 1
}

function wordsOf({ text, start }: Line, isCut: boolean, escaper: string): Word[] {
  const trimmed = text.trimEnd()
  const end = isCut && trimmed.endsWith(escaper) ? trimmed.length - 1 : text.length
  return [...text.slice(0, end).matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

/** Where the text goes on behind the here-documents that an instruction begins. */
function behindHeredocs(
  name: string,
  parts: readonly Line[],
  lines: readonly Line[],
  from: number,
  source: SourceText,
): number {
  if (!['RUN', 'COPY', 'ADD'].includes(name)) return from
  let at = from
  for (const line of parts) {
    for (const match of line.text.matchAll(/(?:^|[\s\d])<<(-?)(["']?)([A-Za-z_][A-Za-z0-9_.]*)\2(?=\s|$|[;|&<>)])/g)) {
      const [, dash, , word = ''] = match
      const isEnd = ({ text }: Line): boolean => (dash === '-' ? text.replace(/^\t+/, '') : text) === word
      const end = lines.findIndex((one, index) => index >= at && isEnd(one))
      if (end === -1) throw unreadable(source, line.start, `a here-document, ${word.slice(0, 80)}, never ends`)
      at = end + 1
    }
  }
  return at
}
