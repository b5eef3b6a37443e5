import { badInput, describeFailure } from '../outcome/index.ts'
import { RESULT_VERSION, type VerifyResult } from '../report/index.ts'
import { broughtIn } from './brought-in.ts'
import type { InstanceFile } from './builder-instance.ts'
import { changeOfEvent } from './change-of-event.ts'
import { type ChangedFiles, changedFiles } from './changed-files.ts'
import { type Judged, judgeBroughtIn } from './judge-brought-in.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { optional } from './signing-inputs.ts'
import { openRepositories } from './trusted-policy.ts'
import { workflowPolicy } from './workflow-policy.ts'

const OWN_WORKFLOW =
  'The workflow is one of this very repository, where a pull request can change it: require it by a ruleset.'

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
    const files = await changedFiles(change, repositories)
    const { found, known } = await readFiles(files, optional(inputs, 'paths') ?? '**', ports)
    const told = { ...found, notices: [...(policy.isOwn ? [OWN_WORKFLOW] : []), ...found.notices] }
    return judgeBroughtIn(
      { found: told, known, images: [], policy, whenNothing: 'it is verified' },
      inputs,
      ports,
      instance,
    )
  })
}

/** What the files of a repository bring in, as far as they count as new. */
export async function readFiles(
  files: ChangedFiles,
  paths: string,
  ports: FlowPorts,
): Promise<Pick<Judged, 'found' | 'known'>> {
  if (ports.deployments === undefined) throw badInput('NOT_YET', 'manifests are not part of this program')
  const port = await ports.deployments('without network')
  const found = await broughtIn(files, paths, port, ports)
  const known = [...files.head.files.keys()].filter((path) => port.isManifest(path))
  return { found, known: new Set(known) }
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
