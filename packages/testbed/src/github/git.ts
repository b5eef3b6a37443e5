import { createHash } from 'node:crypto'
import type { JsonObject } from '@slsa-actions/wire'
import type { EndpointName, IncomingCall, Reply, Route } from '../server/index.ts'
import { admitted, REPOSITORY, refused } from './access.ts'
import type { FakeGitHub, FakeRepository } from './types.ts'

/** An entry of a tree, as the API lists it; a folder has what is in it. */
interface Entry {
  readonly path: string
  readonly mode: string
  readonly type: 'blob' | 'tree' | 'commit'
  readonly sha: string
  readonly size?: number
}

/** Commits by their refs, commits with their parents, trees and blobs: all made from a repository's files. */
export function gitRoutes(github: FakeGitHub, prefix: string): Route[] {
  const route = (
    endpoint: EndpointName,
    path: string,
    handle: (repository: FakeRepository, rest: string, call: IncomingCall) => Reply,
  ): Route => ({
    endpoint,
    method: 'GET',
    path: new RegExp(`${prefix}${REPOSITORY}\\/${path}\\/(.+)`),
    handle: (call, groups) => {
      const access = admitted(github, call, groups, 'contents', 'read')
      return 'refusal' in access ? access.refusal : handle(access.repository, decodeURIComponent(groups[2] ?? ''), call)
    },
  })
  return [
    route('github-commits', 'commits', commitByRef),
    route('github-git-commits', 'git\\/commits', commit),
    route('github-trees', 'git\\/trees', (repository, sha, call) => tree(github, repository, sha, call)),
    route('github-blobs', 'git\\/blobs', blob),
  ]
}

function commitByRef(repository: FakeRepository, ref: string, call: IncomingCall): Reply {
  const name = ref === 'HEAD' ? repository.defaultBranch : ref
  const sha =
    repository.refs[name] ?? repository.refs[`refs/heads/${name}`] ?? (name in repository.files ? name : undefined)
  if (sha === undefined) return refused(422, `No commit found for SHA: ${ref}`)
  if (/application\/vnd\.github\.(?:v3\.)?sha\b/.test(call.headers.accept ?? ''))
    return { status: 200, headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' }, body: sha }
  return { status: 200, body: { sha } }
}

function commit(repository: FakeRepository, sha: string): Reply {
  if (repository.files[sha] === undefined) return refused(404, 'Not Found')
  const parents = (repository.parents[sha] ?? []).map((parent) => ({ sha: parent }))
  return { status: 200, body: { sha, tree: { sha: shaOfFolder(entriesOf(repository, sha), '') }, parents } }
}

function tree(github: FakeGitHub, repository: FakeRepository, sha: string, call: IncomingCall): Reply {
  const found = folderBySha(repository, sha)
  if (found === undefined) return refused(404, 'Not Found')
  const below = found.entries.flatMap((entry) => {
    const path = entry.path.slice(found.folder.length)
    return entry.path.startsWith(found.folder) && path !== '' ? [{ ...entry, path }] : []
  })
  if (call.url.searchParams.get('recursive') === null)
    return {
      status: 200,
      body: { sha, tree: below.filter(({ path }) => !path.includes('/')).map(json), truncated: false },
    }
  const shown = below.slice(0, github.maxTreeEntries)
  return { status: 200, body: { sha, tree: shown.map(json), truncated: shown.length < below.length } }
}

function json({ size, ...entry }: Entry): JsonObject {
  return { ...entry, ...(size === undefined ? {} : { size }) }
}

function blob(repository: FakeRepository, sha: string, call: IncomingCall): Reply {
  const bytes = Object.values(repository.files)
    .flatMap((files) => Object.values(files))
    .map((file) => Buffer.from(file))
    .find((file) => shaOf('blob', file) === sha)
  if (bytes === undefined) return refused(404, 'Not Found')
  if (/\bapplication\/vnd\.github\.(?:v3\.)?raw\b/.test(call.headers.accept ?? ''))
    return { status: 200, headers: { 'content-type': 'application/vnd.github.raw+json' }, body: bytes }
  return { status: 200, body: { sha, size: bytes.length, encoding: 'base64', content: bytes.toString('base64') } }
}

/** The folder that has a sha, of any commit: the commit itself is that of its root. */
function folderBySha(
  repository: FakeRepository,
  sha: string,
): { readonly entries: readonly Entry[]; readonly folder: string } | undefined {
  for (const commitSha of Object.keys(repository.files)) {
    const entries = entriesOf(repository, commitSha)
    if (commitSha === sha || shaOfFolder(entries, '') === sha) return { entries, folder: '' }
    const folder = entries.find((entry) => entry.type === 'tree' && entry.sha === sha)
    if (folder !== undefined) return { entries, folder: `${folder.path}/` }
  }
  return undefined
}

/** Everything of a commit, folders among it, in order of their paths. */
function entriesOf(repository: FakeRepository, sha: string): Entry[] {
  const files = Object.entries(repository.files[sha] ?? {}).map(([path, content]): Entry => {
    const bytes = Buffer.from(content)
    const mode = repository.modes[sha]?.[path] ?? '100644'
    const type = mode === '160000' ? 'commit' : 'blob'
    return { path, mode, type, sha: shaOf('blob', bytes), size: bytes.length }
  })
  const folders = new Set(
    files.flatMap(({ path }) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
    ),
  )
  const trees = [...folders].map(
    (path): Entry => ({ path, mode: '040000', type: 'tree', sha: shaOfFolder(files, `${path}/`) }),
  )
  return [...files, ...trees].sort((left, right) => (left.path < right.path ? -1 : 1))
}

/** Not git's own sha of a tree, but as it changes with everything in it, and with nothing else. */
function shaOfFolder(entries: readonly Entry[], folder: string): string {
  const below = entries.filter(({ path, type }) => type !== 'tree' && path.startsWith(folder))
  return shaOf(
    'tree',
    Buffer.from(JSON.stringify(below.map(({ path, mode, sha }) => [path.slice(folder.length), mode, sha]).sort())),
  )
}

function shaOf(type: string, bytes: Buffer): string {
  return createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex')
}
