import { describeFailure } from '../outcome/index.ts'
import { RESULT_VERSION, type VerifyResult } from '../report/index.ts'
import { broughtIn } from './brought-in.ts'
import type { InstanceFile } from './builder-instance.ts'
import { changeOfEvent } from './change-of-event.ts'
import { type ChangedFiles, changedFiles } from './changed-files.ts'
import { judgeBroughtIn } from './judge-brought-in.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { optional } from './signing-inputs.ts'
import { openRepositories } from './trusted-policy.ts'
import { type PolicySource, workflowPolicy } from './workflow-policy.ts'

/**
 * Verifies what a pull request, or a merge queue, brings in against the policy of whoever wrote the workflow. Nothing of
 * the pull request is run or believed: files come through the API, and the policy is never that of the pull request.
 * Never throws for a failure.
 */
export async function verifyRequired(
  inputs: InputReader,
  ports: FlowPorts,
  instance: InstanceFile,
): Promise<VerifyResult> {
  return toldAs('verify-required', async () => {
    const repositories = await openRepositories(inputs, ports, 'job')
    const change = await changeOfEvent(inputs, repositories, ports)
    const policy = workflowPolicy(inputs, { repository: change.repository, commit: change.base }, ports)
    return judgeFiles(await changedFiles(change, repositories), policy, inputs, ports, instance)
  })
}

/** The verdict about the files of a repository that count as new; good where nothing is brought in. */
export async function judgeFiles(
  files: ChangedFiles,
  policy: PolicySource,
  inputs: InputReader,
  ports: FlowPorts,
  instance: InstanceFile,
): Promise<VerifyResult> {
  if (ports.deployments === undefined) throw new Error('manifests are not part of this program')
  const port = await ports.deployments('without network')
  const found = await broughtIn(files, optional(inputs, 'paths') ?? '**', port, ports)
  const known = new Set(files.head.files.keys())
  return judgeBroughtIn(found, known, policy, inputs, ports, instance)
}

/** The result whatever happens, under the name of an action. */
export async function toldAs(action: string, work: () => Promise<VerifyResult>): Promise<VerifyResult> {
  try {
    return { ...(await work()), action }
  } catch (error) {
    const failure = describeFailure(error)
    return {
      version: RESULT_VERSION,
      action,
      outcome: failure.outcome,
      failure,
      notices: [],
      artifacts: [],
      demanded: {},
      unbound: [],
    }
  }
}
