import { describe, expect, it } from '@jest/globals'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { verdictOf } from '../testing/failure.ts'
import { BUILDER_COMMIT, builderProvenance, claimsOf, type Job, levelOf } from '../testing/levels.ts'
import { changed } from '../testing/sigstore.ts'
import { builtinBuilderMap, type LevelReport, mergeBuilderMaps, parseBuilderMap, suiteBuilders } from './index.ts'

const SUITE = 'https://github.com/acme/builders'
const TYPE = `${SUITE}/buildtypes/generic/v1`
const WORKFLOW = 'acme/builders/.github/workflows/build-generic.yml'
const HOSTED = { job: 'release / build', runner_environment: 'github-hosted', cache: 'none' }
const BUILD = ['buildDefinition', 'internalParameters', 'build']

const map = mergeBuilderMaps(
  // By way of text: a user's own copy of the builders is listed by a file.
  parseBuilderMap(JSON.stringify({ version: 1, builders: suiteBuilders(SUITE) }), 'map'),
  builtinBuilderMap(),
)

/** A job of `build-generic.yml` that says this about the job that built. */
function job(build: JsonValue = HOSTED, { ref = 'refs/tags/v1.2.3', ...more }: Job & { ref?: string } = {}): Job {
  const workflow = `${WORKFLOW}@${ref}`
  const claims: JsonObject = { job_workflow_ref: workflow, job_workflow_sha: BUILDER_COMMIT, ...more.claims }
  const predicate = changed(builderProvenance(claimsOf({ workflow, claims })), ['buildDefinition', 'buildType'], TYPE)
  return { workflow, claims, predicate: changed(predicate, BUILD, build), ...more }
}

const shortfall = ({ requirements }: LevelReport): string[] =>
  requirements.filter(({ verdict, id }) => verdict !== 'pass' && !['P2', 'P3'].includes(id)).map(({ id }) => id)

describe('what a builder of this suite made', () => {
  it('on a GitHub-hosted runner, called at a release, is Build L3', async () => {
    const report = await levelOf(job(), map)
    expect([report.level, report.shape, shortfall(report)]).toEqual([3, 'build+attest', []])
    const claimed = report.fields.filter(({ basis }) => basis === 'claimed').map(({ path }) => path)
    expect(claimed).toEqual([])
  })

  it.each<[string, Job, number, string[], RegExp]>([
    ['with a shared cache', job({ ...HOSTED, cache: 'shared' }), 2, ['I4'], /^Build without the cache/],
    [
      'on a runner of one’s own',
      job({ ...HOSTED, runner_environment: 'self-hosted' }),
      2,
      ['I2', 'I3'],
      /^Run the job on a GitHub-hosted runner/,
    ],
    [
      'on a runner and with a cache that nobody heard of',
      job({ ...HOSTED, runner_environment: 'moon', cache: 'warm' }),
      2,
      ['I2', 'I3', 'I4'],
      /^Run the job on a GitHub-hosted runner/,
    ],
    [
      'signed on a runner of one’s own',
      job(HOSTED, { claims: { runner_environment: 'self-hosted' } }),
      2,
      ['I2', 'I3'],
      /^Run the job on a GitHub-hosted runner/,
    ],
    [
      'called by a branch',
      job(HOSTED, { ref: 'refs/heads/main' }),
      2,
      ['U2', 'U3', 'I1', 'I5'],
      /^Call the builder by a release tag/,
    ],
    [
      'C22 called by a commit that no release list has',
      job(HOSTED, { ref: BUILDER_COMMIT }),
      2,
      ['U2', 'U3', 'I1', 'I4', 'I5'],
      /no signed release list/,
    ],
    [
      'on a schedule',
      job(HOSTED, { claims: { event_name: 'schedule' } }),
      2,
      ['U4'],
      /^Release on push, create, release or workflow_dispatch/,
    ],
  ])('%s is Build L2 at most, and says why', async (_, given, level, missing, change) => {
    const report = await levelOf(given, map)
    expect([report.level, shortfall(report)]).toEqual([level, missing])
    expect(report.raise).toMatch(change)
  })

  it('C22 is of an unknown builder when the file is none of the builders', async () => {
    const given = job()
    const workflow = 'acme/builders/.github/workflows/release.yml@refs/tags/v1.2.3'
    const claims = { ...given.claims, job_workflow_ref: workflow }
    const predicate = changed(given.predicate ?? {}, ['runDetails', 'builder', 'id'], `https://github.com/${workflow}`)
    const report = await levelOf({ workflow, claims, predicate }, map)
    expect([report.level, report.builder.isListed]).toEqual([2, false])
  })

  it('C09 with a parameter that the build type does not have is refused', async () => {
    const given = job()
    const path = ['buildDefinition', 'externalParameters', 'level']
    expect(await verdictOf(() => levelOf({ ...given, predicate: changed(given.predicate ?? {}, path, 3) }, map))).toBe(
      'V1 CONTRADICTION',
    )
  })
})
