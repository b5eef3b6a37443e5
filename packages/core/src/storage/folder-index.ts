import { join } from 'node:path'
import { badInput } from '../outcome/index.ts'
import { printable } from '../subject/index.ts'
import { bundlesInFile } from './bundle-file.ts'
import { claimedDigests } from './claims.ts'
import { reasonOf, type StorageFs } from './write-safely.ts'

/** Most bundle files of a folder that are looked at. */
const MAX_FILES = 10_000

/** Which bundle files of a folder speak about which digest. Holds no bundle, since a folder may hold gigabytes. */
export interface FolderIndex {
  /** File names by digest key, `algorithm:hex`. */
  readonly byDigest: ReadonlyMap<string, ReadonlySet<string>>
  /** Files with something in them that cannot be understood. */
  readonly unclear: readonly string[]
  /** Why files could not be read at all. */
  readonly failures: readonly unknown[]
}

/** Names of the bundle files of a folder, in order. @throws CoreError bad-input `BUNDLE_DIR` */
export async function bundleFileNamesIn(folder: string, fs: Pick<StorageFs, 'opendir'>): Promise<string[]> {
  const names: string[] = []
  try {
    for await (const entry of await fs.opendir(folder)) {
      if (entry.isDirectory() || !/\.(?:sigstore|sigstore\.json|jsonl)$/.test(entry.name)) continue
      names.push(entry.name)
      if (names.length > MAX_FILES) break
    }
  } catch (cause) {
    throw badInput('BUNDLE_DIR', `${printable(folder)}: cannot be read: ${reasonOf(cause)}`, {
      remedy: 'give the folder with the bundles as `bundle-dir`',
      cause,
    })
  }
  if (names.length <= MAX_FILES) return names.sort()
  throw badInput('BUNDLE_DIR', `${printable(folder)}: more than ${MAX_FILES} bundle files`, {
    remedy: 'name the bundle with `bundle`',
  })
}

/** Reads every named file of a folder once. */
export async function indexFolder(
  folder: string,
  names: readonly string[],
  fs: Pick<StorageFs, 'open'>,
): Promise<FolderIndex> {
  const byDigest = new Map<string, Set<string>>()
  const unclear: string[] = []
  const failures: unknown[] = []
  for (const name of names) {
    try {
      for (const bundle of await bundlesInFile(join(folder, name), fs)) {
        const claimed = claimedDigests(bundle)
        if (claimed === undefined) unclear.push(name)
        for (const key of claimed ?? []) byDigest.set(key, (byDigest.get(key) ?? new Set()).add(name))
      }
    } catch (failure) {
      failures.push(failure)
    }
  }
  return { byDigest, unclear: [...new Set(unclear)], failures }
}
