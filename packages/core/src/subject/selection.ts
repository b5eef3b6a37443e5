import { posix, win32 } from 'node:path'
import { createGlob, type Glob } from './glob.ts'
import { parsePatterns } from './pattern.ts'
import type { SubjectMachine } from './types.ts'

/** A list of patterns, applied in order: a later one takes back what an earlier one said. */
export interface Selection {
  readonly patterns: readonly SelectionPattern[]
  /** The last pattern that matches the file includes it. Notes which patterns were of use. */
  selects(names: readonly string[]): boolean
  /** Something below the folder may be selected. */
  mayReachInto(names: readonly string[]): boolean
}

/** One pattern of a selection. */
export interface SelectionPattern {
  readonly text: string
  readonly isExcluding: boolean
  /** The pattern, and, when it has wildcards, the same characters as the name of a file: `a[1].txt` may exist. */
  readonly globs: readonly Glob[]
  /** Set once it has matched a file. */
  isUsed: boolean
}

/** A selection out of the text of an input. @throws CoreError bad-input `PATTERN` */
export function createSelection(text: string, machine: SubjectMachine): Selection {
  const patterns = parsePatterns(text, machine.platform).map((pattern): SelectionPattern => {
    const { root, rest } = rootOf(pattern.text, machine)
    const glob = createGlob(rest, root, machine.platform)
    const globs = glob.hasWildcards ? [glob, createGlob(rest, root, machine.platform, true)] : [glob]
    return { ...pattern, globs, isUsed: false }
  })
  return {
    patterns,
    selects: (names) => {
      let isSelected = false
      for (const pattern of patterns) {
        if (!pattern.globs.some((glob) => glob.reach(names).isMatched)) continue
        isSelected = !pattern.isExcluding
        pattern.isUsed = true
      }
      return isSelected
    },
    mayReachInto: (names) => {
      let mayReach = false
      for (const { globs, isExcluding } of patterns) {
        const reached = globs.map((glob) => glob.reach(names))
        if (isExcluding) mayReach &&= !reached.some(({ isMatchedBelow }) => isMatchedBelow)
        else mayReach ||= reached.some(({ mayMatchBelow }) => mayMatchBelow)
      }
      return mayReach
    },
  }
}

/** A path as names from the root of its file system; the first is empty, or a drive. */
export function namesFrom(path: string, machine: SubjectMachine): string[] {
  const slashed = machine.platform === 'win32' ? path.replaceAll('\\', '/') : path
  const names = slashed.split('/')
  return names.length > 1 && names.at(-1) === '' ? names.slice(0, -1) : names
}

/** The path of names from the root, with `/` on every platform. */
export function pathFrom(names: readonly string[], machine: SubjectMachine): string {
  if (names.length > 1) return names.join('/')
  return machine.platform === 'win32' ? `${names[0] ?? ''}/` : '/'
}

/** The names that a pattern begins at, and the rest of it: the workspace for a relative one, else root or drive. */
function rootOf(text: string, machine: SubjectMachine): { readonly root: string[]; readonly rest: string } {
  const paths = machine.platform === 'win32' ? win32 : posix
  const { root } = paths.parse(text)
  const start = root === '' ? machine.workspace : paths.resolve(machine.workspace, root)
  return { root: namesFrom(paths.resolve(start), machine), rest: text.slice(root.length) }
}
