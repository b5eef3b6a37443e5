import type { FlowPorts, InputReader } from '@slsa-actions/core/flow'
import type { ReleaseContext } from '@slsa-actions/core/flow/release'
import type { ResultBase } from '@slsa-actions/core/report'
import type { ActionDefinition } from './definition.ts'
import { instanceFile } from './instance-file.ts'
import { ownMachine } from './own-machine.ts'

/** Time for everything before it is known how much is uploaded, in milliseconds. */
const BUDGET = 600_000

/** What the actions differ in that work on releases. */
export interface ReleasingAction<Result extends ResultBase>
  extends Pick<
    ActionDefinition<Result>,
    'name' | 'needs' | 'booleans' | 'failed' | 'summarize' | 'outputs' | 'describe'
  > {
  /** Every input of its action.yml: any other one in the environment is somebody else's. */
  readonly inputs: readonly string[]
  loadFlow(): Promise<(inputs: InputReader, ports: FlowPorts, context: ReleaseContext) => Promise<Result>>
}

/** The definition of an action that works on releases: nobody's environment, and the suite's own Sigstore. */
export function releasingAction<Result extends ResultBase>(action: ReleasingAction<Result>): ActionDefinition<Result> {
  const { inputs, loadFlow, ...rest } = action
  return {
    ...rest,
    needsRemedy: 'this action is part of the workflows of this suite: call one of them with `uses:` of a job',
    meaningless: {},
    budgetMs: BUDGET,
    ...ownMachine(inputs),
    loadFlow: async () => {
      const flow = await loadFlow()
      return async (reader, ports) => flow(reader, ports, await contextOf(reader, ports))
    },
  }
}

/** Releases of the job's repository, by the job's token; the commit is that of the run. */
async function contextOf(inputs: InputReader, { http, job }: FlowPorts): Promise<ReleaseContext> {
  const { createGitHub, releaseHost } = await import('@slsa-actions/github')
  const { GITHUB_API_URL: apiUrl = 'https://api.github.com', GITHUB_SHA: commit = '' } = process.env
  const token = inputs.input('github-token').trim()
  const client = createGitHub({ apiUrl, serverUrl: job.serverUrl, token: token === '' ? undefined : token, http })
  return { host: releaseHost(client, job.repository), commit, instance: instanceFile() }
}
