import { badInput, CoreError } from '../outcome/index.ts'
import {
  type BuildJob,
  buildJobOf,
  isCompleted,
  type JobRecord,
  misfit,
  ownJob,
  siblingName,
  type VerifiedClaims,
} from '../provenance/index.ts'
import type { BuildJobInputs } from './builder-inputs.ts'
import type { FlowPorts } from './ports.ts'

/** The two jobs of a builder, by GitHub's jobs API. */
export interface BuilderJobs {
  readonly build: BuildJob
  readonly own: JobRecord
}

/** The list of jobs may lag behind the jobs themselves; how often it is asked again, and after how long. */
const TRIES = 5
const WAIT_MS = 3000

/**
 * Asks GitHub where and when the build job ran. Every attempt from the build's to this one is read: a job that says that
 * it built in an earlier attempt must not have run again since (case C23).
 *
 * @throws CoreError refused `BUILD_JOB` for a job that does not fit; undecided, or bad-input for a permission, without an
 * answer: never a pass
 */
export async function readBuildJob(
  claims: VerifiedClaims,
  inputs: BuildJobInputs,
  ports: FlowPorts,
): Promise<BuilderJobs> {
  const [first, last] = [Number(inputs.buildAttempt), Number(claims.runAttempt)]
  if (first > last) throw misfit(`the build job says that it ran in attempt ${first}, and this is attempt ${last}`)
  const read = (attempt: number): Promise<readonly JobRecord[]> =>
    ports.github.attemptJobs(claims.repository, claims.runId, String(attempt)).catch((error: unknown) => {
      throw withRemedy(error)
    })
  const { check_run_id: id } = claims.raw
  const current = await read(last)
  const own = ownJob(current, {
    checkRunId: typeof id === 'string' || typeof id === 'number' ? String(id) : undefined,
    runnerName: ports.job.runnerName,
  })
  const name = siblingName(own, inputs.buildJob, current)
  const jobs = new Map<string, readonly JobRecord[]>()
  jobs.set(inputs.buildAttempt, await completed(name, () => read(first), ports))
  for (let attempt = first + 1; attempt <= last; attempt += 1) jobs.set(String(attempt), await read(attempt))
  return { build: buildJobOf(name, inputs.buildAttempt, jobs, inputs.allowsSelfHosted), own }
}

/** A token that may not see the jobs is the caller's to mend: permissions are passed down by the job that calls. */
function withRemedy(error: unknown): unknown {
  if (!(error instanceof CoreError) || error.outcome !== 'bad-input') return error
  return badInput(error.code, error.message, {
    remedy: 'add `actions: read` to the `permissions` of the job that calls the builder',
    cause: error,
  })
}

async function completed(
  name: string,
  read: () => Promise<readonly JobRecord[]>,
  ports: FlowPorts,
): Promise<readonly JobRecord[]> {
  for (let left = TRIES; ; left -= 1) {
    const jobs = await read()
    if (left === 1 || isCompleted(name, jobs)) return jobs
    await ports.clock.sleep(WAIT_MS)
  }
}
