/**
 * Pairs of `GITHUB_OUTPUT`, `GITHUB_ENV` and `GITHUB_STATE`: `name=value`, or `name<<delimiter`, lines, delimiter.
 * Later pairs win. Lines end with LF, on Windows with CRLF as well.
 *
 * @throws Error with the runner's words for anything else; then the runner takes nothing of the file
 */
export function parsePairs(text: string, platform: NodeJS.Platform = process.platform): Map<string, string> {
  const pairs = new Map<string, string>()
  const lines = linesOf(text, platform)
  for (let index = 0; index < lines.length; index += 1) {
    const { content } = lines[index] as Line
    if (content === '') continue
    const equals = content.indexOf('=')
    const here = content.indexOf('<<')
    if (here >= 0 && (equals < 0 || here < equals)) {
      const name = content.slice(0, here)
      const delimiter = content.slice(here + 2)
      if (name === '' || delimiter === '')
        throw new Error(`Invalid format '${content}'. Name must not be empty and delimiter must not be empty`)
      const end = lines.findIndex((line, at) => at > index && line.content === delimiter)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      pairs.set(name, textOf(lines.slice(index + 1, end)))
      index = end
    } else if (equals >= 0) {
      if (equals === 0) throw new Error(`Invalid format '${content}'. Name must not be empty`)
      pairs.set(content.slice(0, equals), content.slice(equals + 1))
    } else {
      throw new Error(`Invalid format '${content}'`)
    }
  }
  return pairs
}

/** Lines of `GITHUB_PATH`, the last one first in the search path. */
export function parsePath(text: string): string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => line !== '')
}

interface Line {
  readonly content: string
  /** What ended it; empty at the end of the file. */
  readonly newline: string
}

function linesOf(text: string, platform: NodeJS.Platform): Line[] {
  const newline = platform === 'win32' ? /\r\n|\n/g : /\n/g
  const lines: Line[] = []
  let start = 0
  for (const match of text.matchAll(newline)) {
    lines.push({ content: text.slice(start, match.index), newline: match[0] })
    start = match.index + match[0].length
  }
  if (start < text.length) lines.push({ content: text.slice(start), newline: '' })
  return lines
}

/** Lines with what stood between them, without the last line's end. */
function textOf(lines: readonly Line[]): string {
  const text = lines.map(({ content, newline }) => `${content}${newline}`).join('')
  const last = lines.at(-1)?.newline.length ?? 0
  return text.slice(0, text.length - last)
}
