import { releasingAction, runAction } from '@slsa-actions/action-shared'
import type { ReleaseResult } from '@slsa-actions/core/flow/release'

const INPUTS = [
  'artifact-ids',
  'artifacts',
  'bundle-artifact-ids',
  'bundles',
  'builder',
  'notes',
  'generate-notes',
  'keep-draft',
  'github-token',
]

await runAction(
  releasingAction<ReleaseResult>({
    name: 'release',
    inputs: INPUTS,
    needs: ['artifact-ids'],
    booleans: ['generate-notes', 'keep-draft'],
    loadFlow: async () => (await import('@slsa-actions/core/flow/release')).publishRelease,
    failed: (failure) => ({
      version: 1,
      action: 'release',
      outcome: failure.outcome,
      failure,
      notices: [],
      files: [],
      bundles: [],
      assets: [],
    }),
    summarize: async (result) => (await import('@slsa-actions/core/flow/release')).releaseSummary(result),
    outputs: ({ release, outcome }): Record<string, string> =>
      release === undefined
        ? {}
        : {
            'release-id': release.id,
            ...(outcome === 'verified' ? { 'release-url': release.url, immutable: String(release.isImmutable) } : {}),
          },
    describe: ({ tag, files, release }) =>
      `${tag ?? 'The release'} is ${release?.state ?? 'there'}, with ${files.length} file(s), each verified: ${release?.url ?? ''}`,
  }),
)
