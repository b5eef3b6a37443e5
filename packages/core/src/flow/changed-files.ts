import { mapLimit } from '@slsa-actions/wire'
import { badInput, undecided } from '../outcome/index.ts'
import { contentReader, type RepositoryFiles, repositoryFiles } from './repository-files.ts'
import type { RepositoryPort, TreeEntry } from './repository-port.ts'

/** Two commits of a repository. */
export interface Change {
  /** `owner/name` */
  readonly repository: string
  /** What counts as there already. */
  readonly base: string
  readonly head: string
}

/** What differs between two commits. */
export interface ChangedFiles {
  readonly base: RepositoryFiles
  readonly head: RepositoryFiles
  /** Paths in the head that are new, or whose content or kind is. */
  readonly changed: readonly string[]
  /** Paths of which something is gone, beside these. */
  readonly removed: readonly string[]
  /** False for a repository so large that only folders with changes were listed. */
  readonly isWhole: boolean
}

/** Folders that are listed one by one where a repository is too large to be listed at once, and at once. */
const MAX_FOLDERS = 1000
const AT_ONCE = 8

/**
 * Compares two commits by the names that git gives contents: in two requests, or where a repository is too large for that
 * folder by folder, those with the same name on both sides left out.
 *
 * @throws CoreError undecided `GITHUB_REPLY`; bad-input `MANIFEST_FILE` for too many folders
 */
export async function changedFiles(change: Change, repositories: RepositoryPort): Promise<ChangedFiles> {
  const { repository, base, head } = change
  const sides = await mapLimit([base, head], 2, (commit) => repositories.tree(repository, commit, 'deep'))
  const isWhole = sides.every((side) => side.isWhole)
  const [before = [], after = []] = isWhole ? sides.map(({ entries }) => entries) : await walked(change, repositories)
  const contents = contentReader(repository, repositories)
  const was = new Map(before.map((entry) => [entry.path, entry]))
  const is = new Set(after.map(({ path }) => path))
  return {
    base: repositoryFiles(before, contents),
    head: repositoryFiles(after, contents),
    changed: after.flatMap((entry) =>
      entry.kind !== 'folder' && !isSame(entry, was.get(entry.path)) ? [entry.path] : [],
    ),
    removed: before.flatMap(({ path, kind }) => (kind !== 'folder' && !is.has(path) ? [path] : [])),
    isWhole,
  }
}

/** Everything at a commit, as if it were new. @throws as {@link changedFiles} */
export async function filesAt(repository: string, commit: string, repositories: RepositoryPort): Promise<ChangedFiles> {
  const { entries, isWhole } = await repositories.tree(repository, commit, 'deep')
  if (!isWhole) {
    throw undecided('GITHUB_REPLY', `GitHub API: ${repository} has more files than can be listed at once`, {
      remedy: 'check it out, and verify with the action `verify`',
    })
  }
  const contents = contentReader(repository, repositories)
  const head = repositoryFiles(entries, contents)
  return { base: repositoryFiles([], contents), head, changed: [...head.files.keys()], removed: [], isWhole }
}

async function walked(
  { repository, base, head }: Change,
  repositories: RepositoryPort,
): Promise<readonly [TreeEntry[], TreeEntry[]]> {
  const found: readonly [TreeEntry[], TreeEntry[]] = [[], []]
  let count = 0
  const list = async (sha: string | undefined, prefix: string): Promise<TreeEntry[]> => {
    if (sha === undefined) return []
    count += 1
    if (count > MAX_FOLDERS) {
      throw badInput('MANIFEST_FILE', `the change reaches into more than ${MAX_FOLDERS} folders`, {
        remedy: 'propose it in parts',
      })
    }
    const { entries, isWhole } = await repositories.tree(repository, sha, 'flat')
    if (!isWhole) throw undecided('GITHUB_REPLY', 'GitHub API: a folder is not listed whole')
    return entries.map((entry) => ({ ...entry, path: `${prefix}${entry.path}` }))
  }
  const compare = async (was: string | undefined, is: string | undefined, prefix: string): Promise<void> => {
    const [before, after] = await Promise.all([list(was, prefix), list(is, prefix)])
    found[0].push(...before)
    found[1].push(...after)
    const [old, now] = [before, after].map(
      (entries) => new Map(entries.flatMap(({ path, kind, sha }) => (kind === 'folder' ? [[path, sha] as const] : []))),
    )
    const folders = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])
    const differing = [...folders].filter((path) => old?.get(path) !== now?.get(path))
    await mapLimit(differing, AT_ONCE, (path) => compare(old?.get(path), now?.get(path), `${path}/`))
  }
  await compare(base, head, '')
  return found
}

function isSame(entry: TreeEntry, before: TreeEntry | undefined): boolean {
  return before !== undefined && entry.sha === before.sha && entry.kind === before.kind
}
