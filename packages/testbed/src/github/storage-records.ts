import { isJsonObject, type JsonObject, parseJson } from '@slsa-actions/wire'
import type { Reply, Route } from '../server/index.ts'
import { callerOf, refused } from './access.ts'
import type { FakeGitHub } from './types.ts'

/** `POST /orgs/{org}/artifacts/metadata/storage-record`: where an artifact is kept. */
export function storageRecordRoutes(github: FakeGitHub, prefix: string, nextId: () => number): Route[] {
  return [
    {
      endpoint: 'github-storage-records',
      method: 'POST',
      path: new RegExp(`${prefix}\\/orgs\\/([^/]+)\\/artifacts\\/metadata\\/storage-record`),
      handle: (call, [org = '']) => {
        const caller = callerOf(github, call)
        if (caller !== 'token') return caller === 'anonymous' ? refused(401, 'Requires authentication') : caller
        const repository = github.repositories.get(github.tokenRepository)
        if (repository?.name.split('/')[0] !== org || repository.ownerType !== 'Organization')
          return refused(404, 'Not Found')
        if (github.permissions['artifact-metadata'] !== 'write')
          return refused(403, 'Resource not accessible by integration')
        return stored(parseJson(call.body, { what: 'storage record' }), repository.storageRecords, nextId())
      },
    },
  ]
}

function stored(record: unknown, records: JsonObject[], id: number): Reply {
  const isGood =
    isJsonObject(record) &&
    typeof record.name === 'string' &&
    /^sha256:[0-9a-f]{64}$/.test(String(record.digest)) &&
    URL.canParse(String(record.registry_url))
  if (!isGood) return refused(422, 'Validation Failed')
  const entry = { id, ...record }
  records.push(entry)
  return { status: 201, body: { total_count: 1, storage_records: [entry] } }
}
