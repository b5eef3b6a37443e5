import { constants, type Dirent } from 'node:fs'
import { type FileHandle, lstat, open, readdir, realpath, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { CliError } from '../error.ts'
import { fault, MAX_BYTES } from './source.ts'

/** A file as it was read. */
export interface ReadFile {
  /** Absolute. */
  readonly path: string
  /** As it is shown: relative to the current folder, or as it was named, with `/`. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Its permission bits. */
  readonly mode: number
}

/** Most files that are looked for in a folder. */
const MAX_FILES = 2000
const MAX_DEPTH = 8
const YAML = /\.ya?ml$/
const ACTION = /^action\.ya?ml$/

/**
 * The workflows and actions that were named: files as they are, and of a folder its workflows, the action in its root
 * and those below `.github`. Links are not followed, as nothing outside of what was named may be read or written.
 *
 * @throws CliError `WORKFLOW`, `ARGUMENT`
 */
export async function readFiles(named: readonly string[], cwd: string): Promise<readonly ReadFile[]> {
  const paths = new Map<string, string>()
  for (const name of named) {
    const path = resolve(cwd, name)
    const isFolder = await isDirectory(path, name)
    for (const found of isFolder ? await inFolder(path, name) : [path]) paths.set(found, shown(found, cwd))
  }
  const files: ReadFile[] = []
  for (const [path, name] of paths) files.push(await readOne(path, name))
  return files
}

async function isDirectory(path: string, name: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (cause) {
    throw new CliError('ARGUMENT', `${name.slice(0, 300)}: is not there, or cannot be read`, {
      remedy: 'name workflow files, or the folder of a repository',
      cause,
    })
  }
}

async function inFolder(folder: string, name: string): Promise<string[]> {
  const root = await realpath(folder)
  const found = [
    ...(await filesIn(root, root, name, 0, (entry) => ACTION.test(entry))),
    ...(await filesIn(join(root, '.github'), root, name, MAX_DEPTH, (entry, where) =>
      where.endsWith(`${sep}workflows`) ? YAML.test(entry) : ACTION.test(entry),
    )),
    // The folder of workflows itself may be named.
    ...(/(?:^|[\\/])workflows$/.test(root) ? await filesIn(root, root, name, 0, (entry) => YAML.test(entry)) : []),
  ]
  if (found.length === 0) {
    throw new CliError('ARGUMENT', `${name.slice(0, 300)}: has no workflow in .github/workflows, and no action`, {
      remedy: 'name the folder of a repository, or workflow files',
    })
  }
  return [...new Set(found)].sort()
}

async function filesIn(
  folder: string,
  root: string,
  name: string,
  depth: number,
  isWanted: (entry: string, folder: string) => boolean,
): Promise<string[]> {
  let entries: Dirent[]
  try {
    if (!isWithin(await realpath(folder), root))
      throw fault(shown(folder, root), 'is a link that leads out of the folder')
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
  const found: string[] = []
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory() && depth > 0) found.push(...(await filesIn(path, root, name, depth - 1, isWanted)))
    else if (!entry.isDirectory() && isWanted(entry.name, folder)) found.push(path)
    if (found.length > MAX_FILES) throw fault(name, `has more than ${MAX_FILES} workflows and actions`)
  }
  return found
}

function linkFault(name: string, cause?: unknown): CliError {
  return fault(name, 'is a symbolic link; name the file that it leads to', cause)
}

/** The platform's code of an error, `ENOENT`. */
function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
}

function isWithin(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`)
}

function shown(path: string, cwd: string): string {
  const inside = relative(cwd, path)
  const name = inside === '' ? basename(path) : inside.startsWith('..') ? path : inside
  return name.split(sep).join('/')
}

/** Reads a regular file, and nothing that a link leads to. @throws CliError `WORKFLOW` */
export async function readOne(path: string, name: string): Promise<ReadFile> {
  // Windows has no way to open without following.
  if (constants.O_NOFOLLOW === undefined && (await lstat(path)).isSymbolicLink()) throw linkFault(name)
  let file: FileHandle
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  } catch (cause) {
    const isLink = ['ELOOP', 'EMLINK'].includes(codeOf(cause))
    throw isLink ? linkFault(name, cause) : fault(name, 'cannot be read', cause)
  }
  try {
    const status = await file.stat()
    if (!status.isFile()) throw fault(name, 'is no regular file')
    if (status.size > MAX_BYTES) throw fault(name, `has ${status.size} bytes; at most ${MAX_BYTES} are read`)
    const bytes = new Uint8Array(MAX_BYTES + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = (await file.read(bytes, length, bytes.length - length)).bytesRead
    }
    return { path, name, bytes: bytes.slice(0, length), mode: status.mode & 0o777 }
  } finally {
    await file.close()
  }
}
