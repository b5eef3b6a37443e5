import type { FlowPorts, InputReader, InstanceFile } from '@slsa-actions/core/flow'
import type { VerifyResult } from '@slsa-actions/core/report'
import type { ActionDefinition } from './definition.ts'
import { idleSummary, isIdle } from './idle.ts'
import { instanceFile } from './instance-file.ts'
import { ownMachine } from './own-machine.ts'
import { verifyingAction } from './verifying.ts'

/** What the verifiers among the workflows differ in. */
export interface VerifierAction {
  readonly name: string
  /** Every input of its action.yml: any other one in the environment is somebody else's. */
  readonly inputs: readonly string[]
  /** Of these at least one is needed. */
  readonly needs: readonly string[]
  readonly booleans: readonly string[]
  /** Outputs of a run that verified, beside those of `verify`. */
  moreOutputs?(result: VerifyResult): Readonly<Record<string, string>>
  loadFlow(): Promise<(inputs: InputReader, ports: FlowPorts, instance: InstanceFile) => Promise<VerifyResult>>
}

/** The definition of an action that verifies in a workflow of ours: nobody's environment, and nobody's trust root. */
export function verifierAction(action: VerifierAction): ActionDefinition<VerifyResult> {
  const { name, inputs, needs, booleans, moreOutputs, loadFlow } = action
  const verifying = verifyingAction({
    name,
    needs,
    needsRemedy: 'this action is part of the workflows of this suite: call one of them with `uses:` of a job',
    booleans,
    loadFlow: async () => {
      const flow = await loadFlow()
      return (reader, ports) => flow(reader, ports, instanceFile())
    },
  })
  return {
    ...verifying,
    ...ownMachine(inputs),
    summarize: async (result) => (isIdle(result) ? idleSummary(result) : verifying.summarize(result)),
    describe: (result) => (isIdle(result) ? result.notices.join(' ') : verifying.describe(result)),
    outputs: (result) => ({
      ...verifying.outputs(result),
      ...(result.outcome === 'verified' ? moreOutputs?.(result) : {}),
    }),
  }
}
