import { runAction, signingAction } from '@slsa-actions/action-shared'

await runAction(
  signingAction({
    name: 'attest',
    needs: ['subject-path', 'subject-digest', 'subject-checksums', 'images', 'image-metadata', 'link-products'],
    needsOrVariable: 'GITHUB_ARTIFACTS_LIST',
    needsRemedy: 'give `subject-path`, or `subject-digest` with `subject-name`, `subject-checksums`, or `images`',
    booleans: ['push-to-registry', 'create-storage-record', 'allow-public-log', 'dry-run', 'show-summary'],
    loadFlow: async () => (await import('@slsa-actions/core/flow')).attest,
  }),
)
