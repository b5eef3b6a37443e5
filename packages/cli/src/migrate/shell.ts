/** A piece of a word: text as it stands, an expression of GitHub's, or a variable of the shell. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expression'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string }

/** A word of a command. */
export type Word = readonly Piece[]

/** A script of nothing but plain commands, one a line, and its comments. */
export interface Script {
  readonly commands: readonly (readonly Word[])[]
  readonly comments: readonly string[]
}

/** Longest script that is tried, in characters: what an action can take the place of is short. */
const MAX_SCRIPT = 4096

/** Why a script is not understood. */
export class NotUnderstood extends Error {}

/** Shell options that change nothing about a single command. */
const SET = /^set(?: +-(?:[eux]+|[eux]*o +pipefail))+$/

/**
 * Reads a script of bash or sh that only calls commands, one after another. Whatever else a shell can do (pipes, loops,
 * substitutions, patterns, redirections, assignments) is not understood.
 *
 * @throws NotUnderstood
 */
export function readScript(text: string): Script {
  if (text.length > MAX_SCRIPT) throw new NotUnderstood('its script is long')
  const commands: (readonly Word[])[] = []
  const comments: string[] = []
  for (const line of text.replace(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    const trimmed = line.trim()
    if (trimmed === '' || SET.test(trimmed)) continue
    if (trimmed.startsWith('#')) comments.push(trimmed)
    else if (/^(?:case|for|function|if|until|while)\s/.test(trimmed)) {
      throw new NotUnderstood('it has a loop, a condition or a function')
    } else commands.push(readCommand(trimmed, comments))
  }
  return { commands, comments }
}

function readCommand(line: string, comments: string[]): readonly Word[] {
  const words: Word[] = []
  let word: Piece[] | undefined
  let at = 0
  const add = (piece: Piece): void => {
    word ??= []
    word.push(piece)
  }
  while (at < line.length) {
    const rest = line.slice(at)
    const blank = /^[ \t]+/.exec(rest)?.[0]
    if (blank !== undefined) {
      if (word !== undefined) words.push(word)
      word = undefined
      at += blank.length
      continue
    }
    if (rest.startsWith('#') && word === undefined) {
      comments.push(rest)
      break
    }
    const [pieces, length] = readPieces(rest)
    if (pieces.length === 0) add({ kind: 'text', text: '' })
    for (const piece of pieces) add(piece)
    at += length
  }
  if (word !== undefined) words.push(word)
  return words
}

/** The pieces that a rest of a line begins with, and how many characters they take. */
function readPieces(rest: string): readonly [readonly Piece[], number] {
  if (rest.startsWith("'")) {
    const end = rest.indexOf("'", 1)
    if (end === -1) throw new NotUnderstood('a quote does not end in its line')
    return [splitExpressions(rest.slice(1, end)), end + 1]
  }
  if (rest.startsWith('"')) return readDouble(rest)
  return readPlain(rest, /^[\w@%+=:,./-]+/)
}

function readPlain(rest: string, plain: RegExp): readonly [readonly Piece[], number] {
  const expression = EXPRESSION.exec(rest)?.[0]
  if (expression !== undefined) return [[{ kind: 'expression', text: expression }], expression.length]
  const [variable, braced, bare] = /^\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/.exec(rest) ?? []
  const name = braced ?? bare
  if (variable !== undefined && name !== undefined) return [[{ kind: 'variable', name }], variable.length]
  const text = plain.exec(rest)?.[0]
  if (text === undefined) throw new NotUnderstood(`it uses \`${rest.slice(0, 1)}\` of the shell`)
  return [[{ kind: 'text', text }], text.length]
}

function readDouble(rest: string): readonly [readonly Piece[], number] {
  const pieces: Piece[] = []
  let at = 1
  while (rest[at] !== '"') {
    if (at >= rest.length) throw new NotUnderstood('a quote does not end in its line')
    const [found, length] = readPlain(rest.slice(at), /^[^"$`\\]+/)
    pieces.push(...found)
    at += length
  }
  return [pieces, at + 1]
}

const EXPRESSION = /^\$\{\{(?:[^}']|'[^']*')*\}\}/

/** GitHub puts the values of expressions into the script before any shell sees the quotes. */
function splitExpressions(text: string): Piece[] {
  return text.split(/(\$\{\{(?:[^}']|'[^']*')*\}\})/).flatMap((part): Piece[] => {
    if (part === '') return []
    return [{ kind: EXPRESSION.test(part) ? 'expression' : 'text', text: part }]
  })
}
