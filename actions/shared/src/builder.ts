import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FlowPorts, InputReader, InstanceFile } from '@slsa-actions/core/flow'
import type { SigningResult } from '@slsa-actions/core/report'
import { assertCleanEnvironment } from './clean-environment.ts'
import type { ActionDefinition } from './definition.ts'
import { signingAction } from './signing.ts'

/** The file about the Sigstore to use, at the commit of the builder itself; seen from the bundle. */
const INSTANCE = 'actions/internal/sign/instance.json'

/** What the signing jobs of builders differ in. */
export interface BuilderAction {
  /** Every input of its action.yml: any other one in the environment is somebody else's. */
  readonly inputs: readonly string[]
  readonly booleans: readonly string[]
  loadFlow(): Promise<(inputs: InputReader, ports: FlowPorts, instance: InstanceFile) => Promise<SigningResult>>
}

/** The definition of an action that signs in a builder: nobody's environment, and the builder's own services. */
export function builderAction({ inputs, booleans, loadFlow }: BuilderAction): ActionDefinition<SigningResult> {
  const [needed = ''] = inputs
  const signing = signingAction({
    name: 'builder',
    needs: [needed],
    needsRemedy: 'this action is part of the builders: call one of their workflows with `uses:` of a job',
    booleans,
    loadFlow: async () => {
      const flow = await loadFlow()
      return (reader, ports) => flow(reader, ports, instanceFile())
    },
  })
  return {
    ...signing,
    assertMachine: (env) => assertCleanEnvironment(env, inputs),
    outcomeOutput: (outcome) => (outcome === 'verified' || outcome === 'skipped' ? 'success' : 'failure'),
    outputs: (result) => {
      const { 'attestation-id': id } = signing.outputs(result)
      const { bundlePath, subjectsDigest, bundles } = result
      const [release] = bundles.flatMap(({ stored }) => stored.flatMap((place) => place.release ?? []))
      return {
        ...(id === undefined ? {} : { 'attestation-id': id }),
        ...(release === undefined ? {} : { 'release-id': release }),
        ...(bundlePath === undefined || subjectsDigest === undefined
          ? {}
          : { 'bundle-folder': dirname(bundlePath), 'subjects-digest': subjectsDigest }),
      }
    },
  }
}

/** The builder's own file about the Sigstore to use. */
export function instanceFile(): InstanceFile {
  return { bytes: readFileSync(instancePath()), source: INSTANCE }
}

/** Its path beside the bundles, put together so that the bundler does not take the file into the bundle. */
function instancePath(): string {
  const here = import.meta.url
  return fileURLToPath(new URL(`../../../${INSTANCE}`, here))
}
