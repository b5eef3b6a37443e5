import { builderAction, runAction } from '@slsa-actions/action-shared'

const INPUTS = [
  'claim-type',
  'claim',
  'folder',
  'subjects-digest',
  'allow-public-log',
  'release-tag',
  'store',
  'github-token',
]

await runAction(
  builderAction({
    inputs: INPUTS,
    booleans: ['allow-public-log'],
    loadFlow: async () => (await import('@slsa-actions/core/flow')).signClaims,
  }),
)
