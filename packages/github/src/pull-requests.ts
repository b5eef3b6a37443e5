import type { PullRequest, PullRequestComment, PullRequestPort } from '@slsa-actions/core/flow'
import { undecided } from '@slsa-actions/core/outcome'
import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { type GitHubClient, jsonValue, repositoryPath } from './client.ts'

/** Pages of 100 that are looked through for a comment. */
const MAX_PAGES = 10
/** Who comments with the token of a job. */
const OWN = 'github-actions[bot]'

/** Pull requests and their comments, with a client's token. */
export function pullRequests(client: GitHubClient): PullRequestPort {
  return {
    openFrom: async (repository, head) => {
      const path = `${repositoryPath(repository)}/pulls?state=open&per_page=100&head=${encodeURIComponent(head)}`
      return (await listOf(client, path)).map(pullOf)
    },
    comments: async (repository, pull) => {
      const found: PullRequestComment[] = []
      for (let page = 1; page <= MAX_PAGES; page += 1) {
        const path = `${repositoryPath(repository)}/issues/${pull}/comments?per_page=100&page=${page}`
        const comments = await listOf(client, path)
        found.push(...comments.map(commentOf))
        if (comments.length < 100) break
      }
      return found
    },
    comment: async (repository, pull, body) => {
      const path = `${repositoryPath(repository)}/issues/${pull}/comments`
      await client.call({ method: 'POST', path, body: { body }, expect: [201] })
    },
    changeComment: async (repository, id, body) => {
      const path = `${repositoryPath(repository)}/issues/comments/${id}`
      await client.call({ method: 'PATCH', path, body: { body }, expect: [200] })
    },
  }
}

async function listOf(client: GitHubClient, path: string): Promise<JsonObject[]> {
  const list = jsonValue(await client.call({ path, expect: [200] }))
  if (Array.isArray(list)) return list.filter(isJsonObject)
  throw undecided('GITHUB_REPLY', 'GitHub API: the reply is not a list')
}

function pullOf({ number, head, base }: JsonObject): PullRequest {
  const sha = textAt(head, 'sha')
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || sha === undefined)
    throw undecided('GITHUB_REPLY', 'GitHub API: a pull request has no number, or no head')
  return {
    number,
    head: sha,
    headRepository: textAt(isJsonObject(head) ? head.repo : undefined, 'full_name'),
    baseRepository: textAt(isJsonObject(base) ? base.repo : undefined, 'full_name'),
  }
}

function commentOf({ id, body, user }: JsonObject): PullRequestComment {
  if (typeof id !== 'number' || !Number.isSafeInteger(id))
    throw undecided('GITHUB_REPLY', 'GitHub API: a comment has no id')
  return { id, body: typeof body === 'string' ? body : '', isOwn: textAt(user, 'login') === OWN }
}

function textAt(value: JsonValue | undefined, key: string): string | undefined {
  const found = isJsonObject(value) ? value[key] : undefined
  return typeof found === 'string' ? found : undefined
}
