import type { JsonObject } from '@slsa-actions/wire'
import type { IncomingCall, Reply, Route } from '../server/index.ts'
import { admitted, REPOSITORY, refused } from './access.ts'
import { jsonBody, numberedPage } from './paging.ts'
import type { FakeGitHub, FakeRepository } from './types.ts'

/** Open pull requests by their branch, and comments on them. */
export function pullRoutes(github: FakeGitHub, prefix: string, nextId: () => number): Route[] {
  const route = (
    method: string,
    path: string,
    need: 'read' | 'write',
    handle: (repository: FakeRepository, rest: string, call: IncomingCall) => Reply,
  ): Route => ({
    endpoint: 'github-pulls',
    method,
    path: new RegExp(`${prefix}${REPOSITORY}\\/${path}`),
    handle: (call, groups) => {
      const access = admitted(github, call, groups, 'pull-requests', need)
      return 'refusal' in access ? access.refusal : handle(access.repository, groups[2] ?? '', call)
    },
  })
  return [
    route('GET', 'pulls()', 'read', ({ pulls }, _rest, call) => {
      const head = call.url.searchParams.get('head')
      return { status: 200, body: pulls.filter((pull) => pull.state === 'open' && labelOf(pull) === head) }
    }),
    route('GET', 'issues\\/(\\d+)\\/comments', 'read', (repository, number, call) => {
      const all = repository.comments.filter((comment) => String(comment.number) === number)
      const address = `${github.apiUrl}/repositories/${repository.id}/issues/${number}/comments`
      const { entries, headers } = numberedPage(all, call, github.maxPageSize, address)
      return { status: 200, headers, body: entries.map(({ number: _, ...comment }) => comment) }
    }),
    route('POST', 'issues\\/(\\d+)\\/comments', 'write', (repository, number, call) => {
      const body = jsonBody(call)?.body
      if (typeof body !== 'string' || body === '' || body.length > 65_536) return refused(422, 'Validation Failed')
      const comment = {
        id: nextId(),
        number: Number(number),
        body,
        user: { login: 'github-actions[bot]', type: 'Bot' },
      }
      repository.comments.push(comment)
      return { status: 201, body: comment }
    }),
    route('PATCH', 'issues\\/comments\\/(\\d+)', 'write', (repository, id, call) => {
      const comment = repository.comments.find((one) => String(one.id) === id)
      const body = jsonBody(call)?.body
      if (comment === undefined) return refused(404, 'Not Found')
      if (typeof body !== 'string' || body.length > 65_536) return refused(422, 'Validation Failed')
      comment.body = body
      return { status: 200, body: comment }
    }),
  ]
}

/** `owner:branch` of where a pull request comes from. */
function labelOf({ head }: JsonObject): string {
  return String((head as JsonObject | undefined)?.label)
}
