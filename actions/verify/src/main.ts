import { runAction, verifyingAction } from '@slsa-actions/action-shared'

await runAction(
  verifyingAction({
    name: 'verify',
    needs: ['files', 'digests', 'images', 'manifests'],
    needsRemedy: 'name `files`, `images`, `manifests`, or `digests` as `sha256:<hex>`',
    booleans: ['deny-self-hosted-runners', 'require-all-platforms', 'offline', 'allow-public-log', 'show-summary'],
    loadFlow: async () => (await import('@slsa-actions/core/flow')).verify,
  }),
)
