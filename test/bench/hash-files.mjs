// Resolves the subjects of a pattern as the actions do, and ends.
import fs from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { resolveSubjects } from '@slsa-actions/core/subject'

const [, , workspace, paths] = process.argv
const subjects = await resolveSubjects(
  { paths, algorithms: ['sha256'] },
  {
    fs,
    workspace,
    platform: process.platform,
    parallelism: availableParallelism(),
    workerUrl: new URL('../../packages/core/src/subject/hash-worker.mjs', import.meta.url),
  },
)
process.stdout.write(`${subjects.length}\n`)
