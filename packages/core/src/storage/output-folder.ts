import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { badInput, type CoreError } from '../outcome/index.ts'
import { printable } from '../subject/index.ts'
import { reasonOf, type StorageFs } from './write-safely.ts'

/**
 * Checks, before anything is signed, that bundles may be written into a folder. A relative one stays in the workspace,
 * also through links on the way; an absolute one was chosen, and is only no link itself. Creates nothing.
 *
 * @throws CoreError bad-input `OUTPUT_PATH`
 */
export async function assertOutputFolder(
  input: string,
  workspace: string,
  fs: Pick<StorageFs, 'lstat' | 'realpath'>,
): Promise<void> {
  const folder = resolve(workspace, input)
  const isChosen = isAbsolute(input)
  if (!isChosen && !isInside(folder, resolve(workspace))) {
    throw bad(input, 'leads out of the workspace', 'give an absolute path if that is meant')
  }
  const found = await fs.lstat(folder).catch(() => undefined)
  if (found?.isSymbolicLink() === true && folder !== resolve(workspace)) {
    throw bad(input, 'is a symbolic link, and bundles are not written through one', 'give the folder itself')
  }
  if (found !== undefined && !found.isDirectory() && !found.isSymbolicLink()) {
    throw bad(input, 'exists and is not a folder', 'choose another `bundle-dir`')
  }
  if (isChosen) return
  const real = await nearestReal(folder, fs)
  if (isInside(real, await fs.realpath(workspace).catch(() => resolve(workspace)))) return
  throw bad(input, `leads through a link to ${printable(real)}, out of the workspace`, 'give the folder itself')
}

/** The real path of the folder, or of the nearest one above it that exists. */
async function nearestReal(folder: string, fs: Pick<StorageFs, 'lstat' | 'realpath'>): Promise<string> {
  let path = folder
  // A link to nothing exists, and its target would be made.
  while ((await fs.lstat(path).catch(() => undefined)) === undefined && dirname(path) !== path) path = dirname(path)
  return fs.realpath(path).catch((cause: unknown) => {
    throw bad(path, `cannot be resolved: ${reasonOf(cause)}`, 'give a folder that exists')
  })
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

function bad(path: string, problem: string, remedy: string): CoreError {
  return badInput('OUTPUT_PATH', `bundle-dir ${printable(path)}: ${problem}`, { remedy })
}
