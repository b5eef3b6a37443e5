import type { IncomingCall, Reply } from '../server/index.ts'
import type { FakeGitHub, FakeRepository } from './types.ts'

/** A part of the API that a token has a permission for; every token may read a repository's metadata. */
export type Area = keyof FakeGitHub['permissions'] | 'metadata'

/** Repository in a path, by name or, as in the links of GitHub's pages, by number. */
export const REPOSITORY = String.raw`\/(?:repos\/([^/]+\/[^/]+)|repositories\/(\d+))`

const DOCUMENTATION = 'https://docs.github.com/rest'

/** GitHub's form of a refusal. */
export function refused(status: number, message: string, more: Readonly<Record<string, string>> = {}): Reply {
  return { status, body: { message, documentation_url: DOCUMENTATION, status: String(status), ...more } }
}

/** A repository that the caller may use this way, or the reply that refuses: 401, 403, or 404 for what it may not see. */
export function admitted(
  github: FakeGitHub,
  call: IncomingCall,
  groups: readonly string[],
  area: Area,
  need: 'read' | 'write',
): { readonly repository: FakeRepository } | { readonly refusal: Reply } {
  const caller = callerOf(github, call)
  if (caller !== 'token' && caller !== 'anonymous') return { refusal: caller }
  const repository = repositoryOf(github, groups)
  const isOwn = caller === 'token' && repository?.name === github.tokenRepository
  if (repository === undefined || (repository.visibility !== 'public' && !isOwn))
    return { refusal: refused(404, 'Not Found') }
  if (need === 'read' && (repository.visibility === 'public' || area === 'metadata')) return { repository }
  if (caller === 'anonymous') return { refusal: refused(401, 'Requires authentication') }
  const granted = !isOwn || area === 'metadata' ? 'none' : github.permissions[area]
  if (granted === 'write' || granted === need) return { repository }
  return { refusal: refused(403, 'Resource not accessible by integration') }
}

/** Who calls, or the reply to a token that is not the one known and to a client without a name. */
export function callerOf(github: FakeGitHub, call: IncomingCall): 'token' | 'anonymous' | Reply {
  if ((call.headers['user-agent'] ?? '') === '')
    return refused(
      403,
      'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
    )
  const { authorization } = call.headers
  if (authorization === undefined) return 'anonymous'
  const [, given] = /^(?:bearer|token) (.+)$/i.exec(authorization) ?? []
  return given === github.token ? 'token' : refused(401, 'Bad credentials')
}

function repositoryOf(github: FakeGitHub, [name = '', id = '']: readonly string[]): FakeRepository | undefined {
  if (id !== '') return [...github.repositories.values()].find((repository) => String(repository.id) === id)
  const wanted = decodeURIComponent(name).toLowerCase()
  return [...github.repositories.values()].find((repository) => repository.name.toLowerCase() === wanted)
}
