import type { Dirent, Stats } from 'node:fs'
import { posix, win32 } from 'node:path'
import { badInput, type CoreError } from '../outcome/index.ts'
import { type GlobPattern, isMagic, literalBase, parsePatterns } from './pattern.ts'
import type { SubjectMachine } from './types.ts'

/** A file that patterns matched. */
export interface FoundFile {
  /** Absolute path. */
  readonly path: string
  /** Path from the workspace, with `/`; undefined for a file outside of it. */
  readonly relative: string | undefined
  readonly size: number
}

const DEFAULT_MAX_FILES = 1_000_000

/**
 * The regular files that the patterns match, in order of their paths, none twice. Nothing is dropped in silence: what
 * matches and cannot be a subject is an error that names it. Links are followed inside the workspace only.
 *
 * @throws CoreError bad-input `FILE`, `NO_SUBJECT`, `PATTERN`
 */
export async function walkFiles(patterns: readonly string[] | string, machine: SubjectMachine): Promise<FoundFile[]> {
  const parsed = parsePatterns(
    typeof patterns === 'string' ? patterns : patterns.map(quoted).join('\n'),
    machine.platform,
  )
  const including = parsed.filter(({ isExcluding }) => !isExcluding)
  if (including.length === 0) throw badInput('NO_SUBJECT', 'no pattern was given that includes a file')
  const walk = await createWalk(machine, await excluder(parsed, machine))
  for (const pattern of including) await walk.add(pattern)
  const files = walk.files()
  if (files.length > 0) return files
  const shown = including.map(({ text }) => text).join(', ')
  throw badInput(
    'NO_SUBJECT',
    `no file matches ${shown.slice(0, 500)}${walk.folders > 0 ? ' (only folders do)' : ''}`,
    {
      remedy: 'patterns are relative to the workspace; name files, such as dist/** for all below dist',
    },
  )
}

function quoted(pattern: string): string {
  return /[",]/.test(pattern) ? `"${pattern.replaceAll('"', '""')}"` : pattern
}

interface Walk {
  add(pattern: GlobPattern): Promise<void>
  files(): FoundFile[]
  /** Folders that a pattern matched itself. */
  readonly folders: number
}

type Matcher = (path: string) => boolean

async function matcherOf(pattern: string, machine: SubjectMachine): Promise<Matcher> {
  const { Minimatch } = await import('minimatch')
  const options = {
    dot: true,
    nonegate: true,
    nocomment: true,
    nobrace: true,
    noext: true,
    nocase: ignoresCase(machine),
    platform: machine.platform,
  } as const
  const matcher = new Minimatch(pattern, { ...options, platform: machine.platform === 'win32' ? 'win32' : 'linux' })
  return (path) => matcher.match(path)
}

function ignoresCase(machine: SubjectMachine): boolean {
  return machine.platform === 'win32' || machine.platform === 'darwin'
}

async function excluder(patterns: readonly GlobPattern[], machine: SubjectMachine): Promise<Matcher> {
  const paths = pathsOf(machine)
  const matchers: Matcher[] = []
  for (const { text, isExcluding } of patterns) {
    if (!isExcluding) continue
    const absolute = toSlashes(paths.resolve(machine.workspace, text))
    matchers.push(await matcherOf(absolute, machine), await matcherOf(`${absolute}/**`, machine))
  }
  return (path) => matchers.some((matches) => matches(path))
}

async function createWalk(machine: SubjectMachine, isExcluded: Matcher): Promise<Walk> {
  const { fs } = machine
  const paths = pathsOf(machine)
  const max = machine.maxFiles ?? DEFAULT_MAX_FILES
  const root = toSlashes(await fs.realpath(machine.workspace).catch(() => machine.workspace))
  const found = new Map<string, FoundFile>()
  let folders = 0

  const addFile = async (path: string, stats: Stats, link: Stats): Promise<void> => {
    if (link.isSymbolicLink()) await assertInside(path, root, machine)
    if (!stats.isFile()) throw bad(path, `is ${kindOf(stats)}, not a file`)
    if (found.size >= max && !found.has(path))
      throw badInput('FILE', `the patterns match more than ${max} files`, { remedy: 'narrow them' })
    found.set(path, { path, relative: relativeTo(toSlashes(paths.resolve(machine.workspace)), path), size: stats.size })
  }

  const visit = async (path: string, matches: Matcher, trail: readonly string[]): Promise<void> => {
    for (const entry of await entriesOf(path, machine)) {
      const child = path === '/' ? `/${entry.name}` : `${path}/${entry.name}`
      if (isExcluded(child)) continue
      const link = await fs.lstat(child)
      const isMatch = matches(child)
      if (link.isSymbolicLink() && isMatch) await assertInside(child, root, machine)
      const stats = await targetOf(child, link, isMatch, machine)
      if (stats === undefined) continue
      if (!stats.isDirectory()) {
        if (isMatch) await addFile(child, stats, link)
        continue
      }
      if (isMatch) folders += 1
      // A link may lead back into the path that led here; each real folder is entered once on a way.
      const real = link.isSymbolicLink() ? await fs.realpath(child) : child
      if (link.isSymbolicLink() && (trail.includes(toSlashes(real)) || !isBelow(toSlashes(real), root))) continue
      await visit(child, matches, [...trail, toSlashes(real)])
    }
  }

  return {
    get folders() {
      return folders
    },
    files: () => [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    add: async ({ text }) => {
      assertPrintable(text)
      const absolute = toSlashes(paths.resolve(machine.workspace, text))
      // A name such as a[1].txt that exists is taken as it is written.
      const link = await fs.lstat(absolute).catch(() => undefined)
      if (link !== undefined) {
        const stats = await targetOf(absolute, link, true, machine)
        if (stats?.isDirectory() === true) folders += 1
        else if (stats !== undefined && !isExcluded(absolute)) await addFile(absolute, stats, link)
        return
      }
      if (!isMagic(text)) return
      const base = toSlashes(paths.resolve(machine.workspace, literalBase(text) || (text.startsWith('/') ? '/' : '.')))
      const start = await fs.stat(base).catch(() => undefined)
      if (start?.isDirectory() !== true) return
      await visit(base, await matcherOf(absolute, machine), [base])
    },
  }
}

/** What a path stands for; a broken link that was asked for is an error, one that was not is passed by. */
async function targetOf(
  path: string,
  link: Stats,
  isWanted: boolean,
  machine: SubjectMachine,
): Promise<Stats | undefined> {
  if (!link.isSymbolicLink()) return link
  try {
    return await machine.fs.stat(path)
  } catch (cause) {
    if (!isWanted) return undefined
    throw bad(path, 'is a link that leads nowhere', cause)
  }
}

async function assertInside(path: string, root: string, machine: SubjectMachine): Promise<void> {
  const real = await machine.fs.realpath(path).catch((cause: unknown) => {
    throw bad(path, 'is a link that leads nowhere', cause)
  })
  if (isBelow(toSlashes(real), root)) return
  throw bad(
    path,
    `is a link to ${printable(real)}, outside of the workspace`,
    undefined,
    'copy the file into the workspace',
  )
}

/** Entries with their names as bytes, so that one that is no UTF-8 is named and not lost. */
async function entriesOf(folder: string, machine: SubjectMachine): Promise<{ readonly name: string }[]> {
  let entries: Dirent<Buffer>[]
  try {
    entries = await machine.fs.readdir(folder, { withFileTypes: true, encoding: 'buffer' })
  } catch (cause) {
    throw bad(folder, 'cannot be read', cause)
  }
  const names = entries.map(({ name }) => nameOf(Buffer.from(name), folder))
  return names.sort().map((name) => ({ name }))
}

function nameOf(bytes: Buffer, folder: string): string {
  const name = bytes.toString('utf8')
  if (!Buffer.from(name, 'utf8').equals(bytes))
    throw bad(`${folder}/${bytes.toString('latin1')}`, 'has a name that is not UTF-8')
  assertPrintable(name, folder)
  return name
}

/** Line ends in a name would break every list that it stands in. */
function assertPrintable(name: string, folder = ''): void {
  if (/[\r\n\0]/.test(name)) throw bad(folder === '' ? name : `${folder}/${name}`, 'has a line end in its name')
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a pipe'
  if (stats.isSocket()) return 'a socket'
  if (stats.isDirectory()) return 'a folder'
  return 'a device'
}

function isBelow(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith('/') ? root : `${root}/`)
}

function relativeTo(root: string, path: string): string | undefined {
  return isBelow(path, root) && path !== root
    ? path.slice(root.endsWith('/') ? root.length : root.length + 1)
    : undefined
}

function pathsOf(machine: SubjectMachine): typeof posix {
  return machine.platform === 'win32' ? win32 : posix
}

function toSlashes(path: string): string {
  return /^[A-Za-z]:\\|^\\\\/.test(path) ? path.replaceAll('\\', '/') : path
}

/** A name with everything unprintable written as an escape. */
export function printable(name: string): string {
  return name.replace(
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g,
    (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`,
  )
}

function bad(path: string, problem: string, cause?: unknown, remedy?: string): CoreError {
  return badInput('FILE', `${printable(path)}: ${problem}`, {
    remedy: remedy ?? 'exclude it with a pattern that begins with !',
    ...(cause === undefined ? {} : { cause }),
  })
}
