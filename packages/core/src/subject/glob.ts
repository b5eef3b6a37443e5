import { badInput } from '../outcome/index.ts'

/**
 * What a pattern means: `*` any characters of one name, `?` one character, `[a-z]`, `[!a-z]` one of a set, `**` any
 * number of folders. Braces, parentheses and everything else stand for themselves, names that begin with a dot match as
 * all others do. A pattern that matches a folder matches all that is below it; one that ends with `/` matches folders
 * only. `\` takes the next character literally, but on Windows, where it separates. As `@actions/glob` has it.
 */
export interface Glob {
  /** Path of the folder, or file, that the part without wildcards leads to, as names from the root. */
  readonly base: readonly string[]
  readonly hasWildcards: boolean
  /** How far the pattern comes with a path, given as names from the root. */
  reach(names: readonly string[]): Reach
}

/** How far a pattern comes with a path. */
export interface Reach {
  /** The path is matched if it is a file: itself, or by one of its folders. */
  readonly isMatched: boolean
  /** If it is a folder, everything below it is matched. */
  readonly isMatchedBelow: boolean
  /** If it is a folder, something below it could be matched. */
  readonly mayMatchBelow: boolean
}

const NOWHERE: Reach = { isMatched: false, isMatchedBelow: false, mayMatchBelow: false }
const UNDECIDED: Reach = { isMatched: false, isMatchedBelow: false, mayMatchBelow: true }

/** Matching is by states, not by backtracking, so that no pattern and no name can make it slow. */
type Part = typeof ANY_FOLDERS | { readonly text: string } | { readonly tokens: readonly Token[] }
type Token = { readonly kind: 'star' } | { readonly kind: 'any' } | Character | CharacterSet
interface Character {
  readonly kind: 'character'
  readonly text: string
}
interface CharacterSet {
  readonly kind: 'set'
  readonly isNegated: boolean
  readonly ranges: readonly (readonly [string, string])[]
}

const ANY_FOLDERS = '**'

/**
 * A glob out of one pattern.
 *
 * @param root names from the file system's root that a relative pattern begins at; they are literal
 * @param isLiteral takes every character as it stands
 * @throws CoreError bad-input `PATTERN` for `..` behind a wildcard
 */
export function createGlob(text: string, root: readonly string[], platform: NodeJS.Platform, isLiteral = false): Glob {
  const ignoresCase = platform === 'win32'
  const isMagic = (name: string): boolean => !isLiteral && (/[*?[]/.test(name) || (!ignoresCase && name.includes('\\')))
  const names: { readonly text: string; readonly isMagic: boolean }[] = root.map((name) => ({
    text: name,
    isMagic: false,
  }))
  for (const name of text.split('/')) {
    if (name === '' || name === '.') continue
    if (name !== '..') names.push({ text: name, isMagic: isMagic(name) })
    else if (names.at(-1)?.isMagic === true)
      throw badInput('PATTERN', `pattern "${text.slice(0, 200)}": ".." behind a wildcard`, {
        remedy: 'write the folder',
      })
    else if (names.length > 1) names.pop()
  }
  const first = names.findIndex((name) => name.isMagic)
  const base = (first === -1 ? names : names.slice(0, first)).map((name) => name.text)
  const parts = names.slice(base.length).map((name): Part => {
    if (!name.isMagic) return { text: ignoresCase ? name.text.toLowerCase() : name.text }
    return name.text === ANY_FOLDERS ? ANY_FOLDERS : { tokens: tokensOf(name.text, ignoresCase) }
  })
  const foundBase = ignoresCase ? base.map((name) => name.toLowerCase()) : base
  const isFolder = /\/\.?$/.test(text)
  return {
    base,
    hasWildcards: first !== -1,
    reach: (names) => {
      const path = ignoresCase ? names.map((name) => name.toLowerCase()) : names
      for (let at = 0; at < foundBase.length; at += 1) {
        if (at === path.length) return UNDECIDED
        if (path[at] !== foundBase[at]) return NOWHERE
      }
      return reachBehind(foundBase.length, path, parts, isFolder)
    },
  }
}

function reachBehind(start: number, path: readonly string[], parts: readonly Part[], isFolder: boolean): Reach {
  let states = closure([0], parts)
  for (let at = start; at < path.length; at += 1) {
    if (states.includes(parts.length)) return { isMatched: true, isMatchedBelow: true, mayMatchBelow: true }
    const name = path[at] ?? ''
    const following = states.flatMap((state) => next(state, parts[state], name))
    if (following.length === 0) return NOWHERE
    states = closure(following, parts)
  }
  if (!states.includes(parts.length)) return UNDECIDED
  return { isMatched: !isFolder, isMatchedBelow: true, mayMatchBelow: true }
}

function next(state: number, part: Part | undefined, name: string): number[] {
  if (part === undefined) return []
  if (part === ANY_FOLDERS) return [state]
  return ('text' in part ? part.text === name : matchesName(part.tokens, name)) ? [state + 1] : []
}

/** The states, each once, with those behind a `**` that stands for no folder. */
function closure(states: readonly number[], parts: readonly Part[]): number[] {
  const found = new Set<number>()
  for (const state of states) {
    let at = state
    while (!found.has(at)) {
      found.add(at)
      if (parts[at] !== ANY_FOLDERS) break
      at += 1
    }
  }
  return [...found]
}

/** Only the last `*` is ever extended: what stands before it fits already. */
function matchesName(tokens: readonly Token[], name: string): boolean {
  const characters = Array.from(name)
  let token = 0
  let at = 0
  let star = -1
  let retry = 0
  while (at < characters.length) {
    const wanted = tokens[token]
    if (wanted?.kind === 'star') {
      star = token
      retry = at
      token += 1
    } else if (wanted !== undefined && fits(wanted, characters[at] ?? '')) {
      token += 1
      at += 1
    } else if (star !== -1) {
      token = star + 1
      retry += 1
      at = retry
    } else return false
  }
  while (tokens[token]?.kind === 'star') token += 1
  return token === tokens.length
}

function fits(token: Token, character: string): boolean {
  switch (token.kind) {
    case 'any':
      return true
    case 'character':
      return token.text === character
    case 'set':
      return token.ranges.some(([low, high]) => low <= character && character <= high) !== token.isNegated
    case 'star':
      return false
  }
}

function tokensOf(text: string, ignoresCase: boolean): Token[] {
  const characters = Array.from(ignoresCase ? text.toLowerCase() : text)
  const tokens: Token[] = []
  let at = 0
  while (at < characters.length) {
    const character = characters[at] ?? ''
    const set = character === '[' ? setAt(characters, at, !ignoresCase) : undefined
    if (set !== undefined) {
      tokens.push(set.token)
      at = set.end
      continue
    }
    at += 1
    if (character === '*') tokens.push({ kind: 'star' })
    else if (character === '?') tokens.push({ kind: 'any' })
    else if (character === '\\' && !ignoresCase && at < characters.length) {
      tokens.push({ kind: 'character', text: characters[at] ?? '' })
      at += 1
    } else tokens.push({ kind: 'character', text: character })
  }
  return tokens
}

/** A set such as `[a-z_]`, `[!x]` or `[]]`; undefined for a bracket that is never closed, which stands for itself. */
function setAt(
  characters: readonly string[],
  start: number,
  hasEscapes: boolean,
): { readonly token: CharacterSet; readonly end: number } | undefined {
  let at = start + 1
  const isNegated = characters[at] === '!' || characters[at] === '^'
  if (isNegated) at += 1
  const first = at
  const one = (): string => {
    if (hasEscapes && characters[at] === '\\' && at + 1 < characters.length) at += 1
    at += 1
    return characters[at - 1] ?? ''
  }
  const ranges: [string, string][] = []
  while (at < characters.length) {
    if (characters[at] === ']' && at > first) return { token: { kind: 'set', isNegated, ranges }, end: at + 1 }
    const low = one()
    const isRange = characters[at] === '-' && at + 1 < characters.length && characters[at + 1] !== ']'
    if (isRange) at += 1
    ranges.push([low, isRange ? one() : low])
  }
  return undefined
}
