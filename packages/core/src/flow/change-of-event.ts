import { isJsonObject, type JsonValue } from '@slsa-actions/wire'
import { badInput, undecided } from '../outcome/index.ts'
import type { Change } from './changed-files.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import type { RepositoryPort } from './repository-port.ts'
import { optional } from './signing-inputs.ts'

const COMMIT = /^[0-9a-f]{40}$/

/**
 * What a required workflow looks at: for a pull request the commit that GitHub made to try the merge, against the branch
 * that it was tried on; for a merge queue what the queue adds.
 *
 * @throws CoreError bad-input `TRIGGER`, undecided `GITHUB_REPLY` where the commit is not the one that the event is about
 */
export async function changeOfEvent(
  inputs: InputReader,
  repositories: RepositoryPort,
  { job }: FlowPorts,
): Promise<Change> {
  const { repository, event, eventName } = job
  const commit = optional(inputs, 'commit') ?? ''
  if (!COMMIT.test(commit)) throw badInput('INPUT', 'input commit: is not a full commit (40 hex digits)')
  if (eventName === 'pull_request') {
    const head = textAt(event, 'pull_request', 'head', 'sha')
    const [base, proposed, ...others] = await repositories.parentsOf(repository, commit)
    if (base !== undefined && proposed === head && others.length === 0) return { repository, base, head: commit }
    throw undecided('GITHUB_REPLY', `the commit ${commit} is no merge of what the pull request proposes`, {
      remedy: 'push to the pull request again, so that GitHub tries the merge anew',
    })
  }
  if (eventName === 'merge_group') {
    const [base, head] = [textAt(event, 'merge_group', 'base_sha'), textAt(event, 'merge_group', 'head_sha')]
    if (base !== undefined && COMMIT.test(base) && head === commit) return { repository, base, head: commit }
    throw undecided('GITHUB_REPLY', `the commit ${commit} is not the head of the merge group`)
  }
  throw badInput('TRIGGER', `event ${eventName}: nothing is brought in by it`, {
    remedy: 'let `pull_request` and `merge_group` start the workflow, and nothing else',
  })
}

function textAt(value: JsonValue, ...path: readonly string[]): string | undefined {
  let found: JsonValue | undefined = value
  for (const step of path) found = isJsonObject(found) ? found[step] : undefined
  return typeof found === 'string' ? found : undefined
}
