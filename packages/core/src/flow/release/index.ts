export type { HostedAsset, HostedRelease, NewAsset, NewDraft, ReleaseHost } from './host.ts'
export { notReleased, publishRelease, type ReleaseContext } from './publish.ts'
export { releaseSummary } from './summary.ts'
export type { ReleasedAsset, ReleasedBundle, ReleasedFile, ReleaseResult } from './types.ts'
