export { createGitHubService, type GitHubServiceOptions } from './github.ts'
export type { FakeAsset, FakeGitHub, FakeRelease, FakeRepository, Permission, StoredAttestation } from './types.ts'
