import { join, resolve } from 'node:path'
import type { DigestSet } from 'in-toto-attestation'
import { badInput } from '../outcome/index.ts'
import { printable } from '../subject/index.ts'
import { bundlesInFile } from './bundle-file.ts'
import { keysOf, speaksAbout } from './claims.ts'
import { namesFor } from './file-names.ts'
import { bundleFileNamesIn, type FolderIndex, indexFolder } from './folder-index.ts'
import { assertOutputFolder } from './output-folder.ts'
import type { FindQuery, FoundBundle, Store, StoredBundle, StoreItem } from './store.ts'
import { type WaitingFs, writeFilesSafely } from './write-files.ts'
import type { StorageFs } from './write-safely.ts'

/** Bundles with the artifact's name but about other bytes that are shown. */
const MAX_TELLING = 10

/** Where a folder of bundles lies, and what reads and writes it. */
export interface FolderMachine {
  readonly fs: StorageFs
  /** For many bundles at once; without it none is waited for. */
  readonly waitingFs?: WaitingFs | undefined
  readonly platform: NodeJS.Platform
  /** A relative folder begins here, and does not lead out of it when something is written. */
  readonly workspace: string
}

/** A folder of bundles. */
export interface FileStore extends Store {
  /** Puts bundles; `stored` is told each that is there, by its index, also before one that fails. */
  putAll(items: readonly StoreItem[], stored: (index: number, where: StoredBundle) => void): Promise<void>
}

/**
 * A folder with one file per artifact and kind. `find` looks first by the names that `put` gives, and where there is
 * none, through every bundle of the folder by subject digest.
 *
 * @param input the folder as it was given, absolute or relative to the workspace; made when the first bundle is put
 */
export function fileStore(input: string, machine: FolderMachine): FileStore {
  const { fs, waitingFs } = machine
  const folder = resolve(machine.workspace, input)
  let checked: Promise<void> | undefined
  let names: Promise<string[]> | undefined
  let index: Promise<FolderIndex> | undefined
  const check = (): Promise<void> => {
    checked ??= assertOutputFolder(input, machine.workspace, fs)
    return checked
  }
  const putAll: FileStore['putAll'] = async (items, stored) => {
    for (const { fileName } of items) assertFileName(fileName)
    await check()
    names = undefined
    index = undefined
    const files = items.map(({ fileName, text }) => ({ path: join(folder, fileName), data: `${text}\n` }))
    await writeFilesSafely(files, fs, waitingFs, (at) => stored(at, { store: 'file', path: files[at]?.path ?? '' }))
  }
  return {
    name: 'file',
    check,
    putAll,
    put: async (item) => {
      await putAll([item], () => undefined)
      return { store: 'file', path: join(folder, item.fileName) }
    },
    find: async (query) => {
      // One look into the folder for all artifacts: it would be the longest part of verifying a thousand.
      names ??= bundleFileNamesIn(folder, fs)
      const all = await names
      const named = await findByName(folder, all, query, machine)
      if (named.matching.length > 0) return named.matching
      index ??= indexFolder(folder, all, fs)
      const others = await findByDigest(folder, await index, query.digest, fs)
      if (others.length > 0) return others
      // A bundle that bears the artifact's name and speaks about other bytes is the most telling refusal there is.
      if (named.telling.length > 0) return named.telling
      const [failure] = [...named.failures, ...(await index).failures]
      if (failure !== undefined) throw failure
      return []
    },
  }
}

function assertFileName(name: string): void {
  if (/^[^/\\]+$/.test(name) && name !== '.' && name !== '..') return
  throw badInput('OUTPUT_PATH', `"${printable(name)}": is not the name of a file`)
}

async function findByName(
  folder: string,
  names: readonly string[],
  query: FindQuery,
  machine: FolderMachine,
): Promise<{ matching: FoundBundle[]; telling: FoundBundle[]; failures: unknown[] }> {
  const found = { matching: [] as FoundBundle[], telling: [] as FoundBundle[], failures: [] as unknown[] }
  const { name: artifact, digest } = query
  if (artifact === undefined) return found
  for (const name of namesFor(names, { name: artifact, digest }, machine.platform)) {
    try {
      for (const bundle of await bundlesInFile(join(folder, name), machine.fs)) {
        if (speaksAbout(bundle, digest)) found.matching.push(bundle)
        else if (found.telling.length < MAX_TELLING) found.telling.push(bundle)
      }
    } catch (failure) {
      found.failures.push(failure)
    }
  }
  return found
}

/** Bundles that name the digest; where there is none, those that nobody can understand. */
async function findByDigest(
  folder: string,
  index: FolderIndex,
  digest: DigestSet,
  fs: StorageFs,
): Promise<FoundBundle[]> {
  const names = new Set(keysOf(digest).flatMap((key) => [...(index.byDigest.get(key) ?? [])]))
  const found: FoundBundle[] = []
  for (const name of names.size > 0 ? names : index.unclear.slice(0, MAX_TELLING)) {
    for (const bundle of await bundlesInFile(join(folder, name), fs)) {
      if (speaksAbout(bundle, digest)) found.push(bundle)
    }
  }
  return found
}
