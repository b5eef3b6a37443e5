import { builderAction, runAction } from '@slsa-actions/action-shared'

const INPUTS = [
  'builder',
  'folder',
  'subjects-digest',
  'build-job',
  'build-attempt',
  'base64-subjects',
  'bundle-name',
  'image',
  'image-digest',
  'image-platforms',
  'image-tags',
  'registry-username',
  'registry-password',
  'gcp-workload-identity-provider',
  'gcp-service-account',
  'provenance-repository',
  'provenance-registry-username',
  'provenance-registry-password',
  'inputs',
  'vars',
  'allow-public-log',
  'allow-self-hosted',
  'shared-cache',
  'release-tag',
  'missing-release',
  'store',
  'github-token',
]

await runAction(
  builderAction({
    inputs: INPUTS,
    booleans: ['allow-public-log', 'allow-self-hosted', 'shared-cache'],
    loadFlow: async () => (await import('@slsa-actions/core/flow')).signBuild,
  }),
)
