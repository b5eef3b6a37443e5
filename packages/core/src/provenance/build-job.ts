import { type CoreError, refused, undecided } from '../outcome/index.ts'
import { isOnHostedRunner, type JobRecord } from './job-record.ts'

/** What GitHub says about the job that built, once it fits what the builder says. */
export interface BuildJob {
  readonly record: JobRecord
  readonly attempt: string
  readonly runnerEnvironment: 'github-hosted' | 'self-hosted'
  readonly startedAt: string
  readonly completedAt: string
}

/** The jobs of a run, attempt by attempt. */
export type JobsByAttempt = ReadonlyMap<string, readonly JobRecord[]>

/** The form of times in the jobs API. */
const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/

/**
 * The job that signs, among those of its attempt: by the id that its own verified token has, or, where a server puts none
 * into tokens, the one that runs on this runner.
 *
 * @throws CoreError undecided `BUILD_JOB` when GitHub does not know it
 */
export function ownJob(
  jobs: readonly JobRecord[],
  own: { readonly checkRunId: string | undefined; readonly runnerName: string | undefined },
): JobRecord {
  const { checkRunId, runnerName } = own
  const found = jobs.filter(({ ids, status, runnerName: name }) =>
    checkRunId === undefined
      ? status === 'in_progress' && runnerName !== undefined && name === runnerName
      : ids.includes(checkRunId),
  )
  const [job, ...others] = found
  if (job !== undefined && others.length === 0) return job
  throw undecided('BUILD_JOB', 'GitHub’s list of jobs does not have this job, so nobody can say what ran before it', {
    remedy: 'run the failed jobs again',
  })
}

/** Name of the job that signs, in the file of each builder. */
const SIGNING_JOB = 'sign'

/**
 * Full name of a job of the same call of the builder: what stands before this one's own. The name of the call is the
 * caller's, with as many ` / ` as it likes: one that leaves no place for ours would make another job the sibling.
 *
 * @param jobs of the attempt, this one among them
 * @throws CoreError refused `BUILD_JOB` for a name that does not end with the signing job's, or that others have
 */
export function siblingName({ name: own }: JobRecord, name: string, jobs: readonly JobRecord[]): string {
  if (jobs.filter((job) => job.name === own).length > 1)
    throw misfit(`several jobs of the run have the name "${own.slice(-200)}" of this one`)
  if (own === SIGNING_JOB) return name
  const call = own.endsWith(` / ${SIGNING_JOB}`) ? own.slice(0, -SIGNING_JOB.length) : undefined
  if (call !== undefined) return `${call}${name}`
  throw refused(
    'BUILD_JOB',
    `GitHub calls this job "${own.slice(-200)}", and not … / ${SIGNING_JOB}, so nobody can say which job built; nothing was signed`,
    { remedy: 'give the job that calls the builder a short name' },
  )
}

/** Whether the job's record is complete; the API may lag behind for seconds. */
export function isCompleted(name: string, jobs: readonly JobRecord[]): boolean {
  return jobs.filter((job) => job.name === name).every(({ status }) => status === 'completed')
}

/**
 * The one job of that name in the attempt in which it says that it built; which must have succeeded, must not have run
 * again since, and ran on a machine of GitHub's, unless others are allowed.
 *
 * @param jobs every attempt from the build's to the signing job's
 * @throws CoreError refused `BUILD_JOB` for whatever does not fit, undecided for a job that is not known to have ended
 */
export function buildJobOf(name: string, attempt: string, jobs: JobsByAttempt, allowsSelfHosted: boolean): BuildJob {
  const record = theOnly(name, attempt, jobs.get(attempt) ?? [])
  if (record.status !== 'completed') {
    throw undecided('BUILD_JOB', `GitHub says that the job "${name}" is still ${record.status}; nothing was signed`, {
      remedy: 'run the failed jobs again',
    })
  }
  if (record.conclusion !== 'success') throw misfit(`the job "${name}" ended with ${record.conclusion ?? 'nothing'}`)
  if (record.attempt !== attempt) {
    throw misfit(`the job "${name}" ran in attempt ${record.attempt ?? 'unknown'}, and its output says ${attempt}`)
  }
  const { startedAt, completedAt } = record
  if (startedAt === undefined || completedAt === undefined || !isSpan(startedAt, completedAt))
    throw misfit(`the times of the job "${name}" are not those of a job that ended`)
  for (const [later, list] of jobs) {
    const again = later !== attempt && list.find((job) => job.name === name && !isSameRun(job, record))
    if (again) throw misfit(`the job "${name}" ran again in attempt ${later}, and its output says ${attempt}`)
  }
  const runnerEnvironment = isOnHostedRunner(record) ? 'github-hosted' : 'self-hosted'
  if (runnerEnvironment === 'self-hosted' && !allowsSelfHosted) throw selfHosted(name, record)
  return { record, attempt, runnerEnvironment, startedAt, completedAt }
}

function theOnly(name: string, attempt: string, jobs: readonly JobRecord[]): JobRecord {
  const [job, ...others] = jobs.filter((one) => one.name === name)
  if (job === undefined) throw misfit(`attempt ${attempt} of the run has no job "${name}"`)
  if (others.length === 0) return job
  throw refused(
    'BUILD_JOB',
    `attempt ${attempt} of the run has ${others.length + 1} jobs "${name}", so nobody can say which one built; nothing was signed`,
    { remedy: 'give the job that calls the builder a name that no other job begins with' },
  )
}

function isSpan(start: string, end: string): boolean {
  return RFC3339.test(start) && RFC3339.test(end) && Date.parse(start) <= Date.parse(end)
}

/** A later attempt lists a job that did not run again as it was. */
function isSameRun(one: JobRecord, other: JobRecord): boolean {
  return (
    one.startedAt === other.startedAt && one.completedAt === other.completedAt && one.runnerName === other.runnerName
  )
}

function selfHosted(name: string, { labels, runnerGroup, runnerGroupId, runnerName }: JobRecord): CoreError {
  const shown = `labels ${labels.join(', ') || 'none'}, group "${runnerGroup ?? 'none'}" (${runnerGroupId ?? 'no id'}), runner "${runnerName ?? 'unknown'}"`
  return refused(
    'BUILD_JOB',
    `the job "${name}" did not run on a standard runner of GitHub’s: ${shown}; nothing was signed`,
    {
      remedy:
        'take the label away from runners of your own; or set `allow-self-hosted: true`, and the provenance says Build L2',
    },
  )
}

/** The refusal of a job about which GitHub says something else; `problem` is a whole clause. */
export function misfit(problem: string): CoreError {
  return refused('BUILD_JOB', `${problem}; nothing was signed`, {
    remedy: 'run all jobs again; if it stays, something in the build says that it is another job than it is',
  })
}
