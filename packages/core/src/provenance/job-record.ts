/** One job of an attempt of a run, as GitHub's jobs API tells it: the control plane's word, but for the name. */
export interface JobRecord {
  /** Ids that an ID token's `check_run_id` may mean: the job's own, and that of its check run. */
  readonly ids: readonly string[]
  /** `caller / job` for a job of a reusable workflow, with the leg of a matrix in brackets. */
  readonly name: string
  readonly status: string
  readonly conclusion: string | undefined
  /** Attempt of the run that it ran in. */
  readonly attempt: string | undefined
  readonly startedAt: string | undefined
  readonly completedAt: string | undefined
  readonly runnerName: string | undefined
  /** 0 is GitHub's own; groups of an organization count from 1. */
  readonly runnerGroupId: number | undefined
  readonly runnerGroup: string | undefined
  readonly labels: readonly string[]
}

/** Group that GitHub's own runners are in. */
const HOSTED_GROUP = 'GitHub Actions'
/** Labels of GitHub's standard runners, and nothing else. */
const HOSTED_LABEL = /^(?:ubuntu|windows|macos)-(?:latest|\d[\w.-]*)$/

/**
 * Whether a job ran on a machine of GitHub's. All of it must say so: a runner of one's own may bear the label
 * `ubuntu-24.04` and then takes jobs that ask for it, and a group of one's own may be called like GitHub's.
 */
export function isOnHostedRunner({ labels, runnerGroup, runnerGroupId, runnerName }: JobRecord): boolean {
  return (
    runnerGroupId === 0 &&
    runnerGroup === HOSTED_GROUP &&
    /^GitHub Actions \d+$/.test(runnerName ?? '') &&
    labels.length > 0 &&
    labels.every((label) => HOSTED_LABEL.test(label))
  )
}
