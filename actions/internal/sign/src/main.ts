import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ActionDefinition, runAction, signingAction } from '@slsa-actions/action-shared'
import type { SigningResult } from '@slsa-actions/core/report'
import { assertCleanEnvironment } from './clean-environment.ts'

/** The file about the Sigstore to use, beside action.yml, at the commit of the builder itself. */
const INSTANCE = 'actions/internal/sign/instance.json'
const INPUTS = [
  'builder',
  'folder',
  'subjects-digest',
  'build-job',
  'build-attempt',
  'base64-subjects',
  'bundle-name',
  'inputs',
  'vars',
  'allow-public-log',
  'allow-self-hosted',
  'shared-cache',
  'release-tag',
  'store',
  'github-token',
]

const signing = signingAction({
  name: 'builder',
  needs: ['builder'],
  needsRemedy: 'this action is part of the builders: call `build-*.yml` with `uses:` of a job',
  booleans: ['allow-public-log', 'allow-self-hosted', 'shared-cache'],
  loadFlow: async () => {
    const { signBuild } = await import('@slsa-actions/core/flow')
    const path = fileURLToPath(new URL(`../../../${INSTANCE}`, import.meta.url))
    return (inputs, ports) => signBuild(inputs, ports, { bytes: readFileSync(path), source: INSTANCE })
  },
})

const definition: ActionDefinition<SigningResult> = {
  ...signing,
  assertMachine: (env) => assertCleanEnvironment(env, INPUTS),
  outcomeOutput: (outcome) => (outcome === 'verified' || outcome === 'skipped' ? 'success' : 'failure'),
  outputs: (result) => {
    const { 'attestation-id': id } = signing.outputs(result)
    const { bundlePath, subjectsDigest } = result
    return {
      ...(id === undefined ? {} : { 'attestation-id': id }),
      ...(bundlePath === undefined || subjectsDigest === undefined
        ? {}
        : { 'bundle-folder': dirname(bundlePath), 'subjects-digest': subjectsDigest }),
    }
  },
}

await runAction(definition)
