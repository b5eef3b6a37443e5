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
  'manifests',
  'images',
  'bundle-from',
  'require-all-platforms',
  'registry-username',
  'registry-password',
  'github-token',
]

await runAction(
  verifierAction({
    name: 'verify-deployment',
    inputs: INPUTS,
    needs: ['commit'],
    booleans: ['require-all-platforms'],
    loadFlow: async () => (await import('@slsa-actions/core/flow')).verifyDeployment,
  }),
)
