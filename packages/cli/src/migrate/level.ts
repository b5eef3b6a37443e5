import { type Job, runnerOf } from './model.ts'
import type { LevelChange } from './place.ts'
import type { Source } from './source.ts'

const RAISE = 'a build-*.yml of this suite, which builds and signs in separate jobs, gives L3'

/** Level of provenance that a step of the job itself signs: moving changes nothing about where it is signed. */
export function levelOfStep(source: Source, job: Job): LevelChange {
  if (job.id === undefined) return same('that of the job', 'a composite action runs in the job that calls it')
  const runner = runnerOf(source, job)
  if (runner === 'self-hosted') {
    return same('L1', 'the runner is self-hosted; L2 with a statement in the builder map of whoever verifies')
  }
  const reason = `any step of the job can ask for the token that the certificate is made of; ${RAISE}`
  return runner === 'hosted'
    ? same('L2', reason)
    : same('L2 on a GitHub-hosted runner, else L1', `the file does not say which one it is; ${reason}`)
}

/** Level of provenance of slsa-github-generator's generic and container workflows. */
export function levelOfGenerator(): LevelChange {
  return {
    before: 'L2 (slsa-verifier says L3)',
    after: 'L2',
    reason: `only digests are handed over, so nobody can see how they were built; L3 where the builder map of whoever verifies says so; ${RAISE}`,
  }
}

/** A signature, or a statement about something else than the build, has no level. */
export function levelOfSignature(what: string): LevelChange {
  return same('no level', `${what} says nothing about how it was built`)
}

/** Level that a step verifies, without demanding one. */
export function levelOfCheck(): LevelChange {
  return same('none demanded', 'add `minimum-level` to demand one')
}

function same(level: string, reason: string): LevelChange {
  return { before: level, after: level, reason }
}
