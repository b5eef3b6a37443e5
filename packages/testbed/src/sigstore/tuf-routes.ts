import type { Route } from '../server/types.ts'
import type { TufRepository } from './tuf.ts'

/** The mirror of a repository, below `/tuf/`. */
export function tufRoutes(repository: TufRepository): Route[] {
  return [
    {
      endpoint: 'tuf',
      method: 'GET',
      path: /^\/tuf\/([\w./-]+)$/,
      handle: (_, [path = '']) => {
        const bytes = repository.file(path)
        const type = path.startsWith('targets/') ? 'application/octet-stream' : 'application/json'
        return bytes === undefined
          ? { status: 404, body: 'not found' }
          : { status: 200, headers: { 'content-type': type }, body: bytes }
      },
    },
  ]
}
