import { commentAction, runAction } from '@slsa-actions/action-shared'

const INPUTS = ['folder', 'github-token']

await runAction(
  commentAction({
    inputs: INPUTS,
    booleans: [],
    loadFlow: async () => (await import('@slsa-actions/core/flow')).commentOnRequired,
  }),
)
