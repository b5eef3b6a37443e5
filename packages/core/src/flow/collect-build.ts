import { join } from 'node:path'
import { badInput, describeFailure, type FailureReport } from '../outcome/index.ts'
import { RESULT_VERSION, type ResultBase } from '../report/index.ts'
import { collectSubjects, namesFromMetadata } from '../subject/index.ts'
import { readBuilder } from './builder-inputs.ts'
import type { FlowPorts, InputReader } from './ports.ts'
import { jsonObjectInput, optional } from './signing-inputs.ts'
import { subjectMachine } from './subjects.ts'

/** What the end of a build job leaves for the job that signs. */
export interface CollectResult extends ResultBase {
  /** Absolute path of what is to be uploaded. */
  readonly folder?: string
  /** `sha256:<hex>` of the manifest in it. */
  readonly subjectsDigest?: string
  readonly count: number
}

/**
 * The end of a builder's build job: copies and hashes what was built. What it says is what the build says, and whoever
 * signs trusts it with nothing else. Asks nobody for anything. Never throws for a failure.
 *
 * @param job name of the job, `GITHUB_JOB`
 */
export async function collectBuild(inputs: InputReader, ports: FlowPorts, job: string): Promise<CollectResult> {
  try {
    return await collect(inputs, ports, job)
  } catch (error) {
    return notCollected(describeFailure(error))
  }
}

/** The result of a failure. */
export function notCollected(failure: FailureReport): CollectResult {
  return { version: RESULT_VERSION, action: 'collect', outcome: failure.outcome, failure, notices: [], count: 0 }
}

async function collect(inputs: InputReader, ports: FlowPorts, job: string): Promise<CollectResult> {
  const builder = readBuilder(inputs)
  const artifacts = optional(inputs, 'artifacts')
  if (artifacts === undefined) {
    throw badInput('NO_SUBJECT', 'input artifacts: names nothing that was built', { remedy: 'give `artifacts`' })
  }
  const leg = optional(inputs, 'leg')
  const names = namesFromMetadata(jsonObjectInput(inputs, 'metadata') ?? {})
  await ports.fs.mkdir(ports.job.tempDir, { recursive: true })
  const folder = await ports.fs.mkdtemp(join(ports.job.tempDir, 'built-'))
  const { digest, subjects } = await collectSubjects(
    {
      artifacts,
      // npm's registry asks for sha512.
      algorithms: builder === 'node' ? ['sha256', 'sha512'] : ['sha256'],
      names,
      build: {
        runId: ports.job.runId,
        runAttempt: ports.job.runAttempt,
        job: leg === undefined ? job : `${job} (${leg})`,
      },
      folder,
    },
    subjectMachine(ports),
  )
  return {
    version: RESULT_VERSION,
    action: 'collect',
    outcome: 'verified',
    notices: [],
    folder,
    subjectsDigest: digest,
    count: subjects.length,
  }
}
