import { badInput } from '../outcome/index.ts'

/** One pattern of a list of globs. */
export interface GlobPattern {
  readonly text: string
  readonly isExcluding: boolean
}

/**
 * Patterns of an input: one a line, or separated by commas. A pattern in double quotes may hold commas; a doubled quote
 * in it is a quote (as the CSV that `actions/attest` reads). Blank ones are left out.
 *
 * @throws CoreError bad-input `PATTERN`
 */
export function parsePatterns(text: string, platform: NodeJS.Platform): GlobPattern[] {
  const patterns = text.split(/\r?\n/).flatMap((line) => fieldsOf(line))
  return patterns
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '' && pattern !== '!')
    .map((pattern) => {
      if (pattern.includes('\0')) throw badInput('PATTERN', 'a pattern holds a NUL character')
      const isExcluding = pattern.startsWith('!')
      const body = isExcluding ? pattern.slice(1) : pattern
      // On Windows both separators are in use; a backslash never escapes there.
      return { isExcluding, text: platform === 'win32' ? body.replaceAll('\\', '/') : body }
    })
}

function fieldsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',')
  const fields: string[] = []
  let field = ''
  let isQuoted = false
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? ''
    if (isQuoted && character === '"' && line[at + 1] === '"') {
      field += '"'
      at += 1
    } else if (character === '"' && (isQuoted || field.trim() === '')) isQuoted = !isQuoted
    else if (character === ',' && !isQuoted) {
      fields.push(field)
      field = ''
    } else field += character
  }
  if (isQuoted) throw badInput('PATTERN', `pattern list: a quote is not closed in "${line.slice(0, 120)}"`)
  return [...fields, field]
}

/** Whether a pattern is more than a path. */
export function isMagic(pattern: string): boolean {
  return /[*?[\]{}()!+@]/.test(pattern)
}

/** The folder part before the first piece that is more than a path; what a walk begins with. */
export function literalBase(pattern: string): string {
  const parts = pattern.split('/')
  const first = parts.findIndex((part) => isMagic(part))
  return first === -1 ? parts.slice(0, -1).join('/') : parts.slice(0, first).join('/')
}
