import { isJsonObject } from '@slsa-actions/wire'
import { badInput, refused } from '../outcome/index.ts'
import type { VerifyResult } from '../report/index.ts'
import type { InstanceFile } from './builder-instance.ts'
import { filesAt } from './changed-files.ts'
import { judgeBroughtIn } from './judge-brought-in.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { optional } from './signing-inputs.ts'
import { openRepositories } from './trusted-policy.ts'
import { readFiles, toldAs } from './verify-required.ts'
import { workflowPolicy } from './workflow-policy.ts'

/** Events that run for a commit of the repository itself. */
const EVENTS = ['deployment', 'push', 'release', 'workflow_dispatch', 'schedule', 'create']

/**
 * Verifies what is deployed: all images that the manifests of the deployed commit name, and images that are named
 * themselves, against a policy that is not taken from that commit. Nothing is checked out. Never throws for a failure.
 */
export async function verifyDeployment(
  inputs: InputReader,
  ports: FlowPorts,
  instance: InstanceFile,
): Promise<VerifyResult> {
  return toldAs('verify-deployment', async () => {
    const { repository } = ports.job
    const commit = deployedCommit(inputs, ports)
    const images = inputs
      .input('images')
      .split(/[\s,]+/)
      .filter((word) => word !== '')
    const manifests = optional(inputs, 'manifests')
    if (manifests === undefined && images.length === 0) {
      throw badInput('NO_SUBJECT', 'inputs manifests and images: name nothing that is deployed', {
        remedy: 'give patterns of the manifests, such as `deploy/**`, or the images',
      })
    }
    // The deployed commit can be of any branch; who may write the default one keeps the policy.
    const policy = workflowPolicy(inputs, { repository, commit: 'HEAD' }, ports)
    const nothing = {
      found: { uses: [], packages: [], assets: [], undecided: [], read: [], notices: [] },
      known: new Set<string>(),
    }
    const files =
      manifests === undefined
        ? nothing
        : await readFiles(
            await filesAt(repository, commit, await openRepositories(inputs, ports, 'job')),
            manifests,
            ports,
          )
    return judgeBroughtIn({ ...files, images, policy, whenNothing: 'it is a fault' }, inputs, ports, instance)
  })
}

/** The commit that is deployed, as the runner and the event say it. @throws CoreError bad-input `TRIGGER`, `INPUT`; refused `TRIGGER` */
function deployedCommit(inputs: InputReader, { job }: FlowPorts): string {
  const { event, eventName } = job
  if (!EVENTS.includes(eventName)) {
    throw badInput('TRIGGER', `event ${eventName}: nothing of this repository is deployed by it`, {
      remedy: `call it on ${EVENTS.join(', ')}; pull requests have verify-required.yml`,
    })
  }
  const commit = optional(inputs, 'commit') ?? ''
  if (!/^[0-9a-f]{40}$/.test(commit)) throw badInput('INPUT', 'input commit: is not a full commit (40 hex digits)')
  const { deployment } = event
  if (eventName === 'deployment' && (!isJsonObject(deployment) || deployment.sha !== commit)) {
    throw refused('TRIGGER', `the commit ${commit} is not the one that the deployment is of`)
  }
  return commit
}
