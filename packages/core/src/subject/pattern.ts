import { badInput } from '../outcome/index.ts'

/** One pattern of a list of globs. */
export interface GlobPattern {
  readonly text: string
  readonly isExcluding: boolean
}

/**
 * Patterns of an input, in order: one a line, or separated by commas. A pattern in double quotes may hold commas and
 * begin or end with blanks; a doubled quote in it is a quote (as the CSV that `actions/attest` reads). Blank ones and
 * lines that begin with `#` are left out; `!` makes a pattern that excludes.
 *
 * @throws CoreError bad-input `PATTERN`
 */
export function parsePatterns(text: string, platform: NodeJS.Platform): GlobPattern[] {
  return text
    .split(/\r?\n/)
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => fieldsOf(line))
    .map((field) => patternOf(field, platform))
    .filter((pattern) => pattern.text.trim() !== '')
}

function patternOf(field: string, platform: NodeJS.Platform): GlobPattern {
  if (field.includes('\0')) throw badInput('PATTERN', 'a pattern holds a NUL character')
  const [, marks = '', body = ''] = /^((?:!\s*)*)(.*)$/s.exec(field) ?? []
  const isExcluding = marks.replace(/\s/g, '').length % 2 === 1
  // On Windows both separators are in use; a backslash never escapes there.
  return { isExcluding, text: platform === 'win32' ? body.replaceAll('\\', '/') : body }
}

function fieldsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',').map((field) => field.trim())
  const fields: string[] = []
  let field = ''
  let isQuoted = false
  let wasQuoted = false
  const end = (): void => {
    fields.push(wasQuoted ? field : field.trim())
    field = ''
    wasQuoted = false
  }
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? ''
    if (isQuoted && character === '"' && line[at + 1] === '"') {
      field += '"'
      at += 1
    } else if (character === '"' && isQuoted) isQuoted = false
    else if (character === '"' && field.trim() === '' && !wasQuoted) {
      field = ''
      isQuoted = true
      wasQuoted = true
    } else if (character === ',' && !isQuoted) end()
    else if (!wasQuoted || isQuoted || character.trim() !== '') field += character
  }
  if (isQuoted) throw badInput('PATTERN', `pattern list: a quote is not closed in "${line.slice(0, 120)}"`)
  end()
  return fields
}
