import { dirname } from 'node:path'
import type { FlowPorts, InputReader, InstanceFile } from '@slsa-actions/core/flow'
import type { SigningResult } from '@slsa-actions/core/report'
import type { ActionDefinition } from './definition.ts'
import { instanceFile } from './instance-file.ts'
import { ownMachine } from './own-machine.ts'
import { signingAction } from './signing.ts'

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
    ...ownMachine(inputs),
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
