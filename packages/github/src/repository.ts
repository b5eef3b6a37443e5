import type { RepositoryPort, Tree, TreeEntry } from '@slsa-actions/core/flow'
import { badInput, type CoreError, undecided } from '@slsa-actions/core/outcome'
import { isJsonObject, type JsonValue } from '@slsa-actions/wire'
import { filePath, type GitHubClient, jsonObject, messageOf, repositoryPath } from './client.ts'

const SHA = /^[0-9a-f]{40}$/
const RAW = 'application/vnd.github.raw+json'
/** A tree of 100,000 entries, which is the most that GitHub lists, has 7 MB as its documentation says; paths can be longer. */
const MAX_TREE_BYTES = 64 * 1024 * 1024
const KINDS: Readonly<Record<string, TreeEntry['kind']>> = {
  '100644': 'file',
  '100755': 'file',
  '100664': 'file',
  '120000': 'link',
  '040000': 'folder',
  '160000': 'submodule',
}

/** Reads repositories with a client's token. */
export function repositoryReader(client: GitHubClient): RepositoryPort {
  return {
    commitOf: (repository, ref) => commitOf(client, repository, ref),
    parentsOf: async (repository, commit) => {
      const reply = await client.call({
        path: `${repositoryPath(repository)}/git/commits/${sha(commit)}`,
        expect: [200],
      })
      const { parents } = jsonObject(reply)
      if (!Array.isArray(parents)) throw unreadable('the parents of a commit')
      return parents.map((parent) => shaOf(isJsonObject(parent) ? parent.sha : undefined))
    },
    fileAt: async (repository, path, commit, maxBytes) => {
      const at = `${repositoryPath(repository)}/contents/${filePath(path)}?ref=${sha(commit)}`
      return (await client.call({ path: at, accept: RAW, expect: [200], maxBytes })).body
    },
    tree: async (repository, name, depth) => {
      const recursive = depth === 'deep' ? '?recursive=1' : ''
      const path = `${repositoryPath(repository)}/git/trees/${sha(name)}${recursive}`
      return treeOf(jsonObject(await client.call({ path, expect: [200], maxBytes: MAX_TREE_BYTES })))
    },
    assetDigest: async (repository, tag, name) => {
      const path = `${repositoryPath(repository)}/releases/tags/${filePath(tag)}`
      const { assets } = jsonObject(await client.call({ path, expect: [200] }))
      if (!Array.isArray(assets)) throw unreadable('the files of a release')
      const found = assets.find((asset) => isJsonObject(asset) && asset.name === name)
      const digest = isJsonObject(found) ? found.digest : undefined
      return typeof digest === 'string' && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : undefined
    },
    blob: async (repository, name, maxBytes) => {
      const path = `${repositoryPath(repository)}/git/blobs/${sha(name)}`
      return (await client.call({ path, accept: RAW, expect: [200], maxBytes })).body
    },
  }
}

async function commitOf(client: GitHubClient, repository: string, ref: string): Promise<string> {
  if (SHA.test(ref)) return ref
  const reply = await client.call({
    path: `${repositoryPath(repository)}/commits/${filePath(ref)}`,
    accept: 'application/vnd.github.sha',
    expect: [200, 422],
  })
  if (reply.status === 200) return shaOf(reply.text().trim())
  throw badInput('GITHUB_NOT_FOUND', `${repository}: has no "${ref.slice(0, 200)}"${messageOf(reply)}`, {
    remedy: 'name a branch, a tag, or a full commit',
  })
}

function treeOf({ tree, truncated }: Readonly<Record<string, JsonValue>>): Tree {
  if (!Array.isArray(tree)) throw unreadable('a tree')
  const entries = tree.map((entry): TreeEntry => {
    const { path, mode, sha: name } = isJsonObject(entry) ? entry : {}
    const kind = KINDS[String(mode)]
    // A kind of entry that nobody knows may be one that matters.
    if (typeof path !== 'string' || kind === undefined) throw unreadable('an entry of a tree')
    return { path, kind, sha: shaOf(name) }
  })
  return { entries, isWhole: truncated === false }
}

/** For a path of the API: nothing else may stand there. */
function sha(text: string): string {
  if (SHA.test(text)) return text
  throw badInput('REPOSITORY', `"${text.slice(0, 100)}" is not a full commit (40 hex digits)`)
}

function shaOf(value: JsonValue | undefined): string {
  if (typeof value === 'string' && SHA.test(value)) return value
  throw unreadable('the name of a commit or file')
}

function unreadable(what: string): CoreError {
  return undecided('GITHUB_REPLY', `GitHub API: ${what} cannot be read from the reply`, { remedy: 'try again later' })
}
