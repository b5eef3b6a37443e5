import { join } from 'node:path'
import { isJsonObject, type JsonObject, type JsonValue } from '@slsa-actions/wire'
import { badInput, describeFailure } from '../outcome/index.ts'
import { RESULT_VERSION, type ResultBase } from '../report/index.ts'
import { readLimited } from '../subject/index.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import type { PullRequest, PullRequestPort } from './pull-request-port.ts'
import { COMMENT_MARK, commentBody } from './required-comment-body.ts'
import { optional } from './signing-inputs.ts'

/** What became of the comment. */
export interface CommentResult extends ResultBase {
  readonly did?: 'commented' | 'changed' | 'nothing'
}

/** Result of a check, in bytes. What is larger is no result of ours. */
const MAX_BYTES = 1024 * 1024
const FILE = 'result.json'
const CONCLUSIONS = ['success', 'failure'] as const

/** A run of the check, as GitHub tells of it. */
interface Run {
  readonly id: number
  readonly head: string
  /** `owner:branch` */
  readonly from: string
  readonly fromRepository: string
  readonly conclusion: (typeof CONCLUSIONS)[number]
}

/**
 * Keeps one comment on a pull request up to date with what the required check found. Which pull request, and whether the
 * check passed, is what GitHub says of the run; the result file is data of anybody's, shown as text and never believed.
 * Never throws for a failure.
 */
export async function commentOnRequired(inputs: InputReader, ports: FlowPorts): Promise<CommentResult> {
  const base = { version: RESULT_VERSION, action: 'required-comment' } as const
  try {
    const run = runOf(ports)
    if (ports.openPullRequests === undefined) throw badInput('NOT_YET', 'pull requests cannot be reached here')
    const pulls = await ports.openPullRequests()
    const pull = await pullOf(run, pulls, ports)
    if (pull === undefined) {
      const notice = `No open pull request proposes ${run.head} any more: nothing was commented.`
      return { ...base, outcome: 'verified', did: 'nothing', notices: [notice] }
    }
    const { repository, serverUrl } = ports.job
    const url = `${serverUrl}/${repository}/actions/runs/${run.id}`
    const body = await commentBody(await resultOf(inputs, ports), run, url)
    return { ...base, outcome: 'verified', did: await put(body, pull, pulls, repository), notices: [] }
  } catch (error) {
    const failure = describeFailure(error)
    return { ...base, outcome: failure.outcome, failure, notices: [] }
  }
}

/** @throws CoreError bad-input `TRIGGER` */
function runOf({ job }: FlowPorts): Run {
  const run = job.eventName === 'workflow_run' ? job.event.workflow_run : undefined
  if (!isJsonObject(run) || run.event !== 'pull_request') {
    throw badInput('TRIGGER', `event ${job.eventName}: is not the end of a check of a pull request`, {
      remedy: 'call this workflow on `workflow_run`, of the workflow that is required',
    })
  }
  const { id, conclusion } = run
  const head = textAt(run, 'head_sha')
  const fromRepository = textAt(run, 'head_repository', 'full_name')
  const branch = textAt(run, 'head_branch')
  const known = CONCLUSIONS.find((one) => one === conclusion)
  const isWhole =
    typeof id === 'number' && Number.isSafeInteger(id) && /^[0-9a-f]{40}$/.test(head ?? '') && known !== undefined
  if (!isWhole || fromRepository === undefined || branch === undefined || head === undefined || known === undefined) {
    throw badInput('TRIGGER', 'the event does not tell of a run that ended, its commit and its branch')
  }
  return { id, head, from: `${fromRepository.split('/')[0]}:${branch}`, fromRepository, conclusion: known }
}

/** The pull request whose newest commit the run was for: by the API, never by what the run left. */
async function pullOf(run: Run, pulls: PullRequestPort, { job }: FlowPorts): Promise<PullRequest | undefined> {
  const found = await pulls.openFrom(job.repository, run.from)
  return found.find(
    ({ head, headRepository, baseRepository }) =>
      head === run.head && headRepository === run.fromRepository && baseRepository === job.repository,
  )
}

/** The text of the result file: exactly one file of that name, no link, nothing beside it. */
async function resultOf(inputs: InputReader, ports: FlowPorts): Promise<Uint8Array> {
  const folder = optional(inputs, 'folder') ?? ''
  const names = await ports.fs.readdir(folder).catch((cause: unknown) => {
    throw badInput('FILE', 'input folder: there is no result of a check', { cause })
  })
  if (names.join() !== FILE)
    throw badInput('FILE', `input folder: holds ${names.length} entries, and not ${FILE} alone`)
  return readLimited(join(folder, FILE), MAX_BYTES, ports.fs, ({ problem, cause }) =>
    badInput('FILE', `${FILE} ${problem}`, cause === undefined ? {} : { cause }),
  )
}

async function put(
  body: string | undefined,
  { number }: PullRequest,
  pulls: PullRequestPort,
  repository: string,
): Promise<NonNullable<CommentResult['did']>> {
  const comments = await pulls.comments(repository, number)
  const before = comments.find((comment) => comment.isOwn && comment.body.startsWith(COMMENT_MARK))
  if (body === undefined && before === undefined) return 'nothing'
  const text = body ?? `${COMMENT_MARK}\nNothing is brought in any more that has to be verified.\n`
  if (before?.body.trim() === text.trim()) return 'nothing'
  if (before === undefined) await pulls.comment(repository, number, text)
  else await pulls.changeComment(repository, before.id, text)
  return before === undefined ? 'commented' : 'changed'
}

function textAt(value: JsonObject, ...path: readonly string[]): string | undefined {
  let found: JsonValue | undefined = value
  for (const step of path) found = isJsonObject(found) ? found[step] : undefined
  return typeof found === 'string' ? found : undefined
}
