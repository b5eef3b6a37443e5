import { runAction, verifierAction } from '@slsa-actions/action-shared'

const INPUTS = [
  'commit',
  'workflow-ref',
  'workflow-sha',
  'policy',
  'policy-repository',
  'policy-ref',
  'policy-text',
  'policy-token',
  'builders',
  'paths',
  'bundle-from',
  'require-all-platforms',
  'registry-username',
  'registry-password',
  'github-token',
]

await runAction(
  verifierAction({
    name: 'verify-required',
    inputs: INPUTS,
    needs: ['commit'],
    booleans: ['require-all-platforms'],
    loadFlow: async () => (await import('@slsa-actions/core/flow')).verifyRequired,
  }),
)
