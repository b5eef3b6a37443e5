import { badInput } from '../outcome/index.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { optional } from './signing-inputs.ts'
import { openRepositories, policyPlace, readTrustedPolicy, type TrustedPolicy } from './trusted-policy.ts'

/** A policy that is read when something is to be judged by it. */
export interface PolicySource {
  read(): Promise<TrustedPolicy>
  /** A file beside the policy, at the same commit. */
  beside(path: string): Promise<Uint8Array>
  /** The workflow that was started is one of the very repository that is judged. */
  readonly isOwn: boolean
}

/**
 * The policy of whoever wrote the workflow that was started: written out in it, or a file of the repository that the
 * workflow is in, at the workflow's commit. Where that is the very repository that is judged, its commit would be the one
 * that is proposed: then the base counts.
 *
 * @param judged the repository that is judged, at the commit that counts as there already
 * @throws CoreError bad-input `INPUT`
 */
export function workflowPolicy(
  inputs: InputReader,
  judged: { readonly repository: string; readonly commit: string },
  ports: FlowPorts,
): PolicySource {
  const started = optional(inputs, 'workflow-ref') ?? ''
  const [, repository = ''] = /^([\w.-]+\/[\w.-]+)\/\.github\/workflows\/[^@]+@\S+$/.exec(started) ?? []
  const commit = optional(inputs, 'workflow-sha') ?? ''
  if (repository === '' || !/^[0-9a-f]{40}$/.test(commit)) {
    throw badInput('INPUT', 'inputs workflow-ref and workflow-sha: do not name a workflow at a commit')
  }
  const isOwn = repository.toLowerCase() === judged.repository.toLowerCase()
  const text = optional(inputs, 'policy-text')
  if (text !== undefined) {
    const other = ['policy', 'policy-repository', 'policy-ref'].find((name) => optional(inputs, name) !== undefined)
    if (other !== undefined) throw badInput('INPUT', `inputs policy-text and ${other}: one of them, not both`)
    const uri = `${ports.job.serverUrl}/${started}#policy-text`
    return {
      read: async () => ({ bytes: Buffer.from(inputs.input('policy-text')), uri }),
      beside: async () => {
        throw badInput('INPUT', 'input builders: names a file beside the policy, and the policy is none')
      },
      isOwn,
    }
  }
  const place = policyPlace(inputs, isOwn ? judged : { repository, commit })
  const reader = (): ReturnType<typeof openRepositories> => openRepositories(inputs, ports, 'policy')
  return {
    read: async () => readTrustedPolicy(place, await reader(), ports.job.serverUrl),
    beside: async (path) => (await readTrustedPolicy({ ...place, path }, await reader(), ports.job.serverUrl)).bytes,
    isOwn,
  }
}
