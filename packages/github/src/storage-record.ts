import { isJsonObject } from '@slsa-actions/wire'
import { type GitHubClient, jsonObject, type RepositoryName, repositoryPath } from './client.ts'

/** Where an artifact is kept. */
export interface StorageRecord {
  readonly name: string
  /** `sha256:<hex>` */
  readonly digest: string
  readonly version?: string
  /** Origin of the registry: `https://ghcr.io`. */
  readonly registryUrl: string
}

/** Most records that one reply may name. */
const MAX_RECORDS = 100

/**
 * Records in GitHub's list of linked artifacts where an artifact is kept; ids of the records.
 *
 * @returns undefined when the owner of the repository is no organization, which alone have such a list
 * @throws CoreError `GITHUB_PERMISSION` without `artifact-metadata: write`, and the errors of any call
 * @see GitHub REST API, `POST /orgs/{org}/artifacts/metadata/storage-record`
 */
export async function createStorageRecord(
  client: GitHubClient,
  repository: RepositoryName,
  record: StorageRecord,
): Promise<readonly string[] | undefined> {
  const { owner } = jsonObject(await client.call({ path: repositoryPath(repository), expect: [200] }))
  if (!isJsonObject(owner) || owner.type !== 'Organization') return undefined
  const { name, digest, version, registryUrl } = record
  const reply = await client.call({
    method: 'POST',
    path: `/orgs/${encodeURIComponent(repository.split('/')[0] ?? '')}/artifacts/metadata/storage-record`,
    body: { name, digest, ...(version === undefined ? {} : { version }), registry_url: registryUrl },
    expect: [200, 201],
  })
  const { storage_records: records } = jsonObject(reply)
  if (!Array.isArray(records)) return []
  return records.slice(0, MAX_RECORDS).flatMap((made) => {
    const id = isJsonObject(made) ? made.id : undefined
    return typeof id === 'number' && Number.isSafeInteger(id) ? [String(id)] : []
  })
}
