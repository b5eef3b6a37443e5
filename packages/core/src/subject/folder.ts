import type { Dirent } from 'node:fs'
import type fsPromises from 'node:fs/promises'
import { printable, problemOfName } from './printable.ts'

/** One entry of a folder. */
export interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'a pipe' | 'a socket' | 'a device'
  /** Why it cannot be a subject, nor lead to one. */
  readonly problem: string | undefined
}

/** Entries read at once. */
const BATCH = 1000

/**
 * The entries of a folder, in batches, in the order of the file system: a folder may have a million. Names are read as
 * bytes, so that one that is no UTF-8 is told and not lost; it is then shown with escapes.
 */
export async function* entriesOf(
  path: string,
  fs: Pick<typeof fsPromises, 'opendir'>,
): AsyncGenerator<readonly FolderEntry[]> {
  // The types know names as text only; with this encoding they are bytes.
  const folder = await fs.opendir(path, { encoding: 'buffer' as BufferEncoding, bufferSize: BATCH })
  let batch: FolderEntry[] = []
  for await (const entry of folder as AsyncIterable<Dirent<string | Buffer>>) {
    batch.push(entryOf(entry))
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

function entryOf(entry: Dirent<string | Buffer>): FolderEntry {
  const bytes = Buffer.from(entry.name)
  const name = bytes.toString('utf8')
  const kind = kindOf(entry)
  if (Buffer.from(name, 'utf8').equals(bytes)) return { name, kind, problem: problemOfName(name) }
  return { name, kind, problem: `has a name that is not UTF-8 (${bytesShown(bytes)})` }
}

function bytesShown(bytes: Buffer): string {
  return printable(bytes.toString('latin1')).replace(
    /[\u00a0-\u00ff]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16)}`,
  )
}

/** What an entry, or the target of a link, is. */
export function kindOf(
  found: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink' | 'isFIFO' | 'isSocket'>,
): FolderEntry['kind'] {
  if (found.isFile()) return 'file'
  if (found.isDirectory()) return 'folder'
  if (found.isSymbolicLink()) return 'link'
  if (found.isFIFO()) return 'a pipe'
  return found.isSocket() ? 'a socket' : 'a device'
}
