import { createHash } from 'node:crypto'
import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import type { IncomingCall, Reply, Route } from '../server/index.ts'
import { admitted, REPOSITORY, refused } from './access.ts'
import type { FakeGitHub, FakeRepository } from './types.ts'

const TAGS = 'refs/tags/'

type Handler = (repository: FakeRepository, name: string, call: IncomingCall) => Reply

/** Tags: what they point at, annotated ones too, making and moving one. */
export function gitRefRoutes(github: FakeGitHub, prefix: string): Route[] {
  const route = (method: string, path: string, need: 'read' | 'write', handler: Handler): Route => ({
    endpoint: 'github-git-refs',
    method,
    path: new RegExp(`${prefix}${REPOSITORY}\\/git\\/${path}`),
    handle: (call, groups) => {
      const access = admitted(github, call, groups, 'contents', need)
      return 'refusal' in access
        ? access.refusal
        : handler(access.repository, decodeURIComponent(groups[2] ?? ''), call)
    },
  })
  return [
    route('GET', 'ref\\/tags\\/(.+)', 'read', ({ refs }, tag) => {
      const commit = refs[`${TAGS}${tag}`]
      return commit === undefined ? refused(404, 'Not Found') : { status: 200, body: refJson(github, tag, commit) }
    }),
    route('GET', 'tags\\/([0-9a-f]{40})', 'read', ({ refs }, sha) => {
      const found = Object.entries(refs).find(([ref, commit]) => tagObject(ref.slice(TAGS.length), commit) === sha)
      if (found === undefined || !github.hasAnnotatedTags) return refused(404, 'Not Found')
      const [ref, commit] = found
      return { status: 200, body: { sha, tag: ref.slice(TAGS.length), object: { type: 'commit', sha: commit } } }
    }),
    route('POST', 'refs()', 'write', (repository, _name, call) => {
      const { ref, sha } = bodyOf(call)
      const tag = /^refs\/tags\/(.+)$/.exec(String(ref))?.[1]
      if (tag === undefined || typeof sha !== 'string') return refused(422, 'Invalid request.')
      if (repository.refs[`${TAGS}${tag}`] !== undefined) return refused(422, 'Reference already exists')
      repository.refs[`${TAGS}${tag}`] = sha
      return { status: 201, body: refJson(github, tag, sha) }
    }),
    route('PATCH', 'refs\\/tags\\/(.+)', 'write', (repository, tag, call) => {
      const { sha, force } = bodyOf(call)
      if (repository.refs[`${TAGS}${tag}`] === undefined) return refused(422, 'Reference does not exist')
      if (force !== true) return refused(422, 'Update is not a fast forward')
      repository.refs[`${TAGS}${tag}`] = String(sha)
      return { status: 200, body: refJson(github, tag, String(sha)) }
    }),
  ]
}

function refJson(github: FakeGitHub, tag: string, commit: string): JsonObject {
  const object = github.hasAnnotatedTags
    ? { type: 'tag', sha: tagObject(tag, commit) }
    : { type: 'commit', sha: commit }
  return { ref: `refs/tags/${tag}`, object }
}

/** A number that an annotated tag could have. */
function tagObject(tag: string, commit: string): string {
  return createHash('sha1').update(`${tag} ${commit}`).digest('hex')
}

function bodyOf({ body }: IncomingCall): JsonObject {
  const value = parseJson(body, { what: 'request' })
  return isJsonObject(value) ? value : {}
}
