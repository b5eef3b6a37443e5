import { posix } from 'node:path'
import { badInput } from '../outcome/index.ts'
import { printable } from '../subject/index.ts'
import type { RepositoryPort, TreeEntry } from './repository-port.ts'

/** Bytes of one file, and of all that are read for one verdict. */
const MAX_BYTES = 8 * 1024 * 1024
const MAX_ALL_BYTES = 128 * 1024 * 1024
/** Bytes of a link, which are a path. */
const MAX_LINK_BYTES = 4096
/** Links that are followed, and links to links. */
const MAX_LINKS = 200
const MAX_HOPS = 8

/** Files of a repository at a commit, or of a part of it. Their paths are whatever somebody pushed. */
export interface RepositoryFiles {
  /** Path to git's name of the content. Links among them, and nothing that is not a file. */
  readonly files: ReadonlyMap<string, string>
  readonly links: ReadonlySet<string>
  /**
   * The bytes of a file; each content is asked for once.
   *
   * @throws CoreError bad-input `MANIFEST_FILE` for a link, what is too large, or is not there
   */
  read(path: string): Promise<Uint8Array>
  /** Where a link leads, a path among the files; undefined for one that leads elsewhere. */
  target(path: string): Promise<string | undefined>
}

/** Reads contents, and counts how much. */
export interface ContentReader {
  read(sha: string, path: string): Promise<Uint8Array>
}

/** One for all files that take part in a verdict. */
export function contentReader(repository: string, repositories: RepositoryPort): ContentReader {
  const known = new Map<string, Promise<Uint8Array>>()
  let total = 0
  return {
    read: (sha, path) => {
      const found = known.get(sha) ?? readContent(sha, path)
      known.set(sha, found)
      return found
    },
  }

  async function readContent(sha: string, path: string): Promise<Uint8Array> {
    const bytes = await repositories.blob(repository, sha, MAX_BYTES).catch((cause: unknown) => {
      if (!isTooLarge(cause)) throw cause
      throw badInput('MANIFEST_FILE', `${printable(path)} is larger than ${MAX_BYTES} bytes`, { cause })
    })
    total += bytes.length
    if (total <= MAX_ALL_BYTES) return bytes
    throw badInput('MANIFEST_FILE', `more than ${MAX_ALL_BYTES} bytes of manifests and lock files take part`, {
      remedy: 'propose less at once',
    })
  }
}

/** Files out of the entries of trees. Paths that could lead out of a folder are no files of any use. */
export function repositoryFiles(entries: readonly TreeEntry[], contents: ContentReader): RepositoryFiles {
  const files = new Map<string, string>()
  const links = new Set<string>()
  for (const { path, kind, sha } of entries) {
    if (kind === 'folder' || kind === 'submodule' || !isPath(path)) continue
    files.set(path, sha)
    if (kind === 'link') links.add(path)
  }
  let followed = 0
  const one: RepositoryFiles = {
    files,
    links,
    read: async (path) => {
      const sha = files.get(path)
      if (sha === undefined || links.has(path)) {
        throw badInput('MANIFEST_FILE', `${printable(path)}: ${sha === undefined ? 'is not there' : 'is a link'}`)
      }
      return contents.read(sha, path)
    },
    target: async (path) => {
      let at = path
      for (let hop = 0; hop < MAX_HOPS && links.has(at); hop += 1) {
        followed += 1
        if (followed > MAX_LINKS) throw badInput('MANIFEST_FILE', `more than ${MAX_LINKS} links stand for manifests`)
        const bytes = await contents.read(files.get(at) ?? '', at)
        if (bytes.length > MAX_LINK_BYTES) return undefined
        at = posix.join(posix.dirname(at), Buffer.from(bytes).toString('utf8'))
      }
      return files.has(at) && !links.has(at) ? at : undefined
    },
  }
  return one
}

function isPath(path: string): boolean {
  return path !== '' && path.split('/').every((part) => !['', '.', '..'].includes(part) && !part.includes('\0'))
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'TOO_LARGE'
}
