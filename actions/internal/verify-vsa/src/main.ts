import { dirname } from 'node:path'
import { runAction, verifierAction } from '@slsa-actions/action-shared'

const INPUTS = [
  'files',
  'digests',
  'images',
  'folder',
  'bundle-folder',
  'bundle-from',
  'resource-uri',
  'policy',
  'policy-repository',
  'policy-ref',
  'policy-token',
  'reuse-within',
  'registry-username',
  'registry-password',
  'allow-public-log',
  'store',
  'github-token',
]

await runAction(
  verifierAction({
    name: 'verify-vsa',
    inputs: INPUTS,
    needs: ['files', 'digests', 'images'],
    booleans: ['allow-public-log'],
    moreOutputs: ({ vsa }) =>
      vsa === undefined
        ? {}
        : { 'bundle-folder': dirname(vsa.path), ...(vsa.isReused === true ? { reused: 'true' } : {}) },
    loadFlow: async () => (await import('@slsa-actions/core/flow')).verifyAndSummarize,
  }),
)
