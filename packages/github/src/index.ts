export { attestationStore } from './attestation-store.ts'
export {
  createGitHub,
  type GitHubClient,
  type GitHubOptions,
  type RepositoryName,
  type Visibility,
} from './client.ts'
export { pullRequests } from './pull-requests.ts'
export { releaseHost } from './release-host.ts'
export { releaseStore } from './release-store.ts'
export { repositoryReader } from './repository.ts'
export { createStorageRecord, type StorageRecord } from './storage-record.ts'
