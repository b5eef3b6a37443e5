import { posix, win32 } from 'node:path'
import { mapLimit } from '@slsa-actions/wire'
import { badInput, type CoreError } from '../outcome/index.ts'
import { entriesOf, type FolderEntry, kindOf } from './folder.ts'
import { printable, problemOfName } from './printable.ts'
import { createSelection, namesFrom, pathFrom, type Selection, type SelectionPattern } from './selection.ts'
import type { SubjectMachine } from './types.ts'

/** A file that patterns matched. */
export interface FoundFile {
  /** Absolute path, with `/` on every platform. */
  readonly path: string
  /** Path from the workspace, with `/`; for a file outside of it, from the folder that its pattern begins with. */
  readonly relative: string
  /** Bytes. */
  readonly size: number
}

const DEFAULT_MAX_FILES = 500_000
/** Entries looked at for each file that may be found: links can make few folders look like endlessly many. */
const ENTRIES_PER_FILE = 10
/** Files of one folder that are asked for their size at once. */
const STATS_AT_ONCE = 16

/**
 * The regular files that the patterns match, in order of their paths, none twice. Nothing is dropped in silence: what
 * matches and cannot be a subject is an error that names it, and so is a link that leads out of the workspace.
 *
 * @param patterns the text of an input, or its patterns one by one
 * @throws CoreError bad-input `FILE`, `NO_SUBJECT`, `PATTERN`
 */
export async function walkFiles(patterns: readonly string[] | string, machine: SubjectMachine): Promise<FoundFile[]> {
  const text = typeof patterns === 'string' ? patterns : patterns.map(quoted).join('\n')
  const bad = problemOfName(text.replace(/\r?\n/g, ''))
  if (bad !== undefined) throw badInput('PATTERN', `a pattern ${bad}: ${printable(text).slice(0, 200)}`)
  const selection = createSelection(text, machine)
  const including = selection.patterns.filter(({ isExcluding }) => !isExcluding)
  if (including.length === 0) throw badInput('NO_SUBJECT', 'no pattern was given that includes a file')
  const walk = await createWalk(selection, machine)
  for (const root of rootsOf(including, machine)) await walk.from(root)
  const files = walk.files()
  if (files.length === 0) throw nothingFound(including)
  for (const { text: pattern } of including.filter(({ isUsed }) => !isUsed)) {
    machine.notice?.(`pattern "${printable(pattern)}" matches no file`)
  }
  return files
}

function nothingFound(including: readonly SelectionPattern[]): CoreError {
  const shown = including.map(({ text }) => printable(text)).join(', ')
  return badInput('NO_SUBJECT', `no file matches ${shown.slice(0, 500)}`, {
    remedy: 'patterns are relative to the workspace; name files, or a folder for all files below it',
  })
}

function quoted(pattern: string): string {
  return /[",#]|^\s|\s$/.test(pattern) ? `"${pattern.replaceAll('"', '""')}"` : pattern
}

/** Where walking begins: the literal part of each pattern, without those that lie below another one. */
function rootsOf(including: readonly SelectionPattern[], machine: SubjectMachine): string[][] {
  const bases = including.flatMap(({ globs }) => globs.map(({ base }) => [...base]))
  const roots: string[][] = []
  for (const base of bases.sort((a, b) => a.length - b.length)) {
    if (!roots.some((root) => isBelow(base, root, machine))) roots.push(base)
  }
  return roots
}

interface Walk {
  from(root: readonly string[]): Promise<void>
  files(): FoundFile[]
}

/** A folder on the way: its names, its real folders from the root of the walk on, and where links may lead. */
interface Place {
  readonly names: readonly string[]
  readonly trail: readonly string[]
  readonly allowed: readonly (readonly string[])[]
  /** Names that a relative path begins behind. */
  readonly base: readonly string[]
}

async function createWalk(selection: Selection, machine: SubjectMachine): Promise<Walk> {
  const { fs } = machine
  const found = new Map<string, FoundFile>()
  const maxFiles = machine.maxFiles ?? DEFAULT_MAX_FILES
  const workspace = namesFrom(pathsOf(machine).resolve(machine.workspace), machine)
  const realWorkspace = namesFrom(await fs.realpath(machine.workspace).catch(() => machine.workspace), machine)
  let entries = 0

  const realNames = async (path: string): Promise<string[]> =>
    namesFrom(
      await fs.realpath(path).catch((cause: unknown) => {
        throw bad(path, 'is a link that leads nowhere', cause)
      }),
      machine,
    )

  const assertInside = async (path: string, allowed: Place['allowed']): Promise<string[]> => {
    const real = await realNames(path)
    if (allowed.some((folder) => isBelow(real, folder, machine))) return real
    throw bad(
      path,
      `is, or lies behind, a link to ${printable(pathFrom(real, machine))}, outside of the workspace`,
      undefined,
      'copy it into the workspace, or exclude it with a pattern that begins with !',
    )
  }

  const add = (names: readonly string[], size: number, base: readonly string[]): void => {
    const path = pathFrom(names, machine)
    const key = machine.platform === 'win32' ? path.toLowerCase() : path
    if (found.size >= maxFiles && !found.has(key)) {
      throw badInput('FILE', `the patterns match more than ${maxFiles} files`, { remedy: 'narrow them' })
    }
    found.set(key, { path, relative: names.slice(base.length).join('/'), size })
  }

  const addFiles = async (files: readonly (readonly string[])[], place: Place): Promise<void> => {
    const sizes = await mapLimit(files, STATS_AT_ONCE, async (names) => {
      const path = pathFrom(names, machine)
      const stats = await fs.lstat(path).catch((cause: unknown) => {
        throw bad(path, 'cannot be read', cause)
      })
      return stats.size
    })
    for (const [index, names] of files.entries()) add(names, sizes[index] ?? 0, place.base)
  }

  const follow = async (names: readonly string[], isWanted: boolean, place: Place): Promise<void> => {
    const path = pathFrom(names, machine)
    const stats = await fs.stat(path).catch((cause: unknown) => {
      if (!isMissing(cause)) throw bad(path, 'is a link whose target cannot be read', cause)
      if (isWanted) throw bad(path, 'is a link that leads nowhere', cause)
    })
    if (stats === undefined) return
    const kind = kindOf(stats)
    if (kind !== 'folder' && !isWanted) return
    const real = await assertInside(path, place.allowed)
    if (kind === 'file') add(names, stats.size, place.base)
    else if (kind !== 'folder') throw bad(path, `is a link to ${kind}, not to a file`)
    // It may lead back into the path that led here; each real folder is entered once on a way.
    else if (!place.trail.includes(pathFrom(real, machine))) await visit({ ...place, names }, pathFrom(real, machine))
  }

  const visit = async (place: Place, real: string): Promise<void> => {
    const path = pathFrom(place.names, machine)
    const here = { ...place, trail: [...place.trail, real] }
    const later: { readonly names: readonly string[]; readonly entry: FolderEntry; readonly isWanted: boolean }[] = []
    const listing = entriesOf(path, fs)
    for (;;) {
      const batch = await listing.next().catch((cause: unknown) => {
        throw bad(path, 'cannot be read', cause)
      })
      if (batch.done === true) break
      entries += batch.value.length
      if (entries > maxFiles * ENTRIES_PER_FILE) {
        throw badInput('FILE', `the patterns lead through more than ${maxFiles * ENTRIES_PER_FILE} entries`, {
          remedy: 'narrow them; links between folders multiply what there is',
        })
      }
      const files: (readonly string[])[] = []
      for (const entry of batch.value) {
        const names = [...place.names, entry.name]
        const isWanted = entry.kind !== 'folder' && selection.selects(names)
        const mayReach = (entry.kind === 'folder' || entry.kind === 'link') && selection.mayReachInto(names)
        if (!isWanted && !mayReach) continue
        if (entry.problem !== undefined) throw bad(pathFrom(names, machine), entry.problem)
        if (entry.kind === 'file') files.push(names)
        else if (entry.kind === 'folder' || entry.kind === 'link') later.push({ names, entry, isWanted })
        else throw bad(pathFrom(names, machine), `is ${entry.kind}, not a file`)
      }
      await addFiles(files, here)
    }
    later.sort((a, b) => compare(a.entry.name, b.entry.name))
    for (const { names, entry, isWanted } of later) {
      if (entry.kind === 'link') await follow(names, isWanted, here)
      else await visit({ ...here, names }, `${real === '/' ? '' : real}/${entry.name}`)
    }
  }

  return {
    files: () => [...found.values()].sort((a, b) => compare(a.path, b.path)),
    from: async (root) => {
      const path = pathFrom(root, machine)
      const stats = await fs.lstat(path).catch((cause: unknown) => {
        if (isMissing(cause)) return undefined
        throw bad(path, 'cannot be read', cause)
      })
      if (stats === undefined) return
      const isOurs = isBelow(root, workspace, machine) || isBelow(root, realWorkspace, machine)
      const kind = kindOf(stats)
      // What was named outside of the workspace may hold links that stay within it.
      const base = isOurs
        ? isBelow(root, workspace, machine)
          ? workspace
          : realWorkspace
        : kind === 'folder'
          ? root
          : root.slice(0, -1)
      const allowed = isOurs ? [realWorkspace] : [realWorkspace, await realNames(pathFrom(base, machine))]
      const place: Place = { names: root, trail: [], allowed, base }
      const isWanted = selection.selects(root)
      if (kind === 'link') return follow(root, isWanted, place)
      if (kind === 'folder') return visit(place, pathFrom(await assertInside(path, allowed), machine))
      if (!isWanted) return
      if (kind !== 'file') throw bad(path, `is ${kind}, not a file`)
      await assertInside(path, allowed)
      add(root, stats.size, base)
    },
  }
}

function isMissing(cause: unknown): boolean {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : ''
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP'
}

/** Whether names begin with those of the folder, or are the same. */
function isBelow(names: readonly string[], folder: readonly string[], machine: SubjectMachine): boolean {
  const ignoresCase = machine.platform === 'win32'
  return folder.every((name, index) =>
    ignoresCase ? names[index]?.toLowerCase() === name.toLowerCase() : names[index] === name,
  )
}

function pathsOf(machine: SubjectMachine): typeof posix {
  return machine.platform === 'win32' ? win32 : posix
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function bad(path: string, problem: string, cause?: unknown, remedy?: string): CoreError {
  return badInput('FILE', `${printable(path)}: ${problem}`, {
    remedy: remedy ?? 'exclude it with a pattern that begins with !',
    ...(cause === undefined ? {} : { cause }),
  })
}
