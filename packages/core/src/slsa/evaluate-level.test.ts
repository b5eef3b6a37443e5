import { describe, expect, it } from '@jest/globals'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { parseStatement } from 'in-toto-attestation'
import { verdictOf } from '../testing/failure.ts'
import {
  BUILD_TYPE,
  BUILDER,
  BUILDER_COMMIT,
  builderEntry,
  builderProvenance,
  claimsOf,
  GITHUB_TYPE,
  type Job,
  levelOf,
  mapOf,
  ordinaryProvenance,
  SOURCE,
} from '../testing/levels.ts'
import { changed } from '../testing/sigstore.ts'
import {
  builtinBuilderMap,
  evaluateUnsigned,
  type LevelReport,
  levelWithoutProvenance,
  type ReleaseList,
} from './index.ts'

const TAG = 'refs/tags/v1.2.3'
const ORDINARY_URI = 'https://github.com/octo-org/app/.github/workflows/release.yml'
const SELF_HOSTED: JsonObject = { runner_environment: 'self-hosted' }
const OWN_BUILDER = 'octo-org/app/.github/workflows/builder.yml'

/** A signer that is no workflow. */
const STRANGER: Job = {
  san: 'https://example.com/somebody',
  predicate: changed(ordinaryProvenance(), ['buildDefinition', 'buildType'], 'https://example.com/custom/v1'),
}

/** A job whose builder stands in the repository that it builds. */
const ownBuilder = (ref: string): Job => ({
  workflow: `${OWN_BUILDER}@${ref}`,
  predicate: ordinaryProvenance({ job_workflow_ref: `${OWN_BUILDER}@${ref}` }),
})

function listOf(releases: ReleaseList['releases']): ReadonlyMap<string, ReleaseList> {
  const repository = 'https://github.com/acme/builders'
  return new Map([[repository, { repository, repositoryId: '7', updated: new Date(0), releases }]])
}

const LISTED = listOf([{ tag: 'v1.2.3', commit: BUILDER_COMMIT }])

const verdictsOf = ({ requirements }: LevelReport): Record<string, string> =>
  Object.fromEntries(requirements.map(({ id, verdict }) => [id, verdict]))

describe('the level by situation', () => {
  const SITUATIONS: readonly (readonly [string, number, Job, ReturnType<typeof mapOf>?, typeof LISTED?])[] = [
    ['an ordinary workflow on a hosted runner', 2, {}],
    ['a trusted builder of another repository', 3, { builderRef: TAG }],
    ['a builder that only signs', 2, { builderRef: TAG }, mapOf(builderEntry({ shape: 'attest-only' }))],
    [
      'a builder that only signs, which the map accepts',
      3,
      { builderRef: TAG },
      mapOf(builderEntry({ shape: 'attest-only', acceptsAttestOnly: true })),
    ],
    ['a builder of the same repository', 2, ownBuilder(TAG)],
    [
      'a builder of the same repository that the map lists',
      2,
      ownBuilder(TAG),
      mapOf(builderEntry({ signer: `https://github.com/${OWN_BUILDER}` })),
    ],
    ['B12 a trusted builder at a branch', 2, { builderRef: 'refs/heads/main' }],
    ['B12 a trusted builder at a moving tag', 2, { builderRef: 'refs/tags/v1' }],
    ['B12 a trusted builder at a pre-release', 2, { builderRef: 'refs/tags/v1.0.0-rc1' }],
    ['C22 a trusted builder at a commit without a release list', 2, { builderRef: BUILDER_COMMIT }],
    ['C22 a trusted builder at a commit of its release list', 3, { builderRef: BUILDER_COMMIT }, undefined, LISTED],
    [
      'C22 a trusted builder at a commit that its release list does not have',
      2,
      { builderRef: BUILDER_COMMIT },
      undefined,
      listOf([{ tag: 'v1.2.3', commit: 'c'.repeat(40) }]),
    ],
    [
      'C22 a trusted builder at a commit of a release that the map does not admit',
      2,
      { builderRef: BUILDER_COMMIT },
      mapOf(builderEntry({ tags: ['>=2.0.0'] })),
      LISTED,
    ],
    [
      'a trusted builder at a tag that was moved away from its release list',
      2,
      { builderRef: TAG },
      undefined,
      listOf([{ tag: 'v1.2.3', commit: 'c'.repeat(40) }]),
    ],
    ['a trusted builder with a shared cache', 2, { builderRef: TAG }, mapOf(builderEntry({ cache: 'shared' }))],
    ['a trusted builder with a signed cache', 3, { builderRef: TAG }, mapOf(builderEntry({ cache: 'signed' }))],
    ['a trusted builder up to Build L2', 2, { builderRef: TAG }, mapOf(builderEntry({ maxLevel: 2 }))],
    ['a builder that the map puts at Build L1', 1, { builderRef: TAG }, mapOf(builderEntry({ maxLevel: 1 }))],
    ['a builder that no map lists', 2, { builderRef: TAG }, builtinBuilderMap()],
    ['B16 an ordinary workflow on a self-hosted runner', 1, { claims: SELF_HOSTED }],
    [
      'an ordinary workflow on dedicated self-hosted runners',
      2,
      { claims: SELF_HOSTED },
      mapOf(builderEntry({ signer: ORDINARY_URI, maxLevel: 2, selfHosted: 'dedicated' })),
    ],
    [
      'B16 an unknown builder on a self-hosted runner',
      1,
      { builderRef: TAG, claims: SELF_HOSTED },
      builtinBuilderMap(),
    ],
    ['a trusted builder on a self-hosted runner', 2, { builderRef: TAG, claims: SELF_HOSTED }],
    [
      'a trusted builder on a self-hosted runner that is made afresh',
      3,
      { builderRef: TAG, claims: SELF_HOSTED },
      mapOf(builderEntry({ selfHosted: 'ephemeral' })),
    ],
    [
      'a trusted builder on a dedicated self-hosted runner',
      2,
      { builderRef: TAG, claims: SELF_HOSTED },
      mapOf(builderEntry({ selfHosted: 'dedicated' })),
    ],
    ['an ordinary workflow that the map trusts with Build L3', 2, {}, mapOf(builderEntry({ signer: ORDINARY_URI }))],
    ['a runner that the certificate does not name', 1, { claims: { runner_environment: '' } }],
  ]
  // As many columns as parameters: for a missing one a callback would be handed in.
  const rows = SITUATIONS.map(([name, level, job, map, releases]) => [name, level, job, map, releases] as const)
  it.each(rows)('%s: Build L%d', async (_, level, job, map, releases) => {
    expect((await levelOf(job, map, releases)).level).toBe(level)
  })

  it('a builder of the same repository at a commit of its release list: Build L3', async () => {
    const map = mapOf(builderEntry({ signer: `https://github.com/${OWN_BUILDER}` }))
    const list = { repository: SOURCE, repositoryId: '1001', updated: new Date(0) }
    const own = (commit: string) => new Map([[SOURCE, { ...list, releases: [{ tag: 'v1.2.3', commit }] }]])
    const levels = await Promise.all(
      [TAG, BUILDER_COMMIT].map((ref) => levelOf(ownBuilder(ref), map, own(BUILDER_COMMIT))),
    )
    expect(levels.map(({ level }) => level)).toEqual([3, 3])
  })

  it.each(['pull_request', 'pull_request_target', 'workflow_run', 'repository_dispatch', 'schedule', 'merge_group'])(
    'B17 a trusted builder on %s: Build L2',
    async (event_name) => {
      const report = await levelOf({ builderRef: TAG, claims: { event_name } })
      expect([report.level, verdictsOf(report).U4]).toEqual([2, 'fail'])
      expect(report.raise).toMatch(/^Release on push, create, release or workflow_dispatch/)
    },
  )

  it('no provenance: Build L0', () => expect(levelWithoutProvenance().level).toBe(0))

  it('an unsigned provenance that is well formed: Build L1', () => {
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'a', digest: { sha256: 'a'.repeat(64) } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: builderProvenance(),
    }
    const report = evaluateUnsigned(parseStatement(Buffer.from(JSON.stringify(statement)), 'statement'))
    expect([report.level, report.fields.every(({ basis }) => basis === 'claimed')]).toEqual([1, true])
    expect(report.raise).toMatch(/^Sign the provenance/)
  })

  it('a signer that is no workflow: Build L1', async () => {
    const report = await levelOf(STRANGER, undefined)
    expect([report.level, report.builder.kind]).toEqual([1, 'other'])
  })
})

describe('each requirement fails when its evidence is missing', () => {
  const trusted = { builderRef: TAG }
  const dispatched = { builderRef: TAG, claims: { event_name: 'workflow_dispatch' } }
  const withoutInputs = changed(
    builderProvenance(claimsOf(dispatched)),
    ['buildDefinition', 'externalParameters', 'event'],
    undefined,
  )
  it.each([
    ['A2', STRANGER, undefined],
    [
      'A3',
      { predicate: changed(builderProvenance(), ['buildDefinition', 'externalParameters'], {}), claims: { sha: '' } },
      undefined,
    ],
    ['H1', { claims: SELF_HOSTED }, undefined],
    ['U2', {}, undefined],
    ['U3', trusted, mapOf(builderEntry({ fields: {} }))],
    ['U4', { ...dispatched, predicate: withoutInputs }, undefined],
    ['I1', { builderRef: 'refs/heads/main' }, undefined],
    ['I2', trusted, mapOf(builderEntry({ shape: 'attest-only' }))],
    ['I3', { builderRef: TAG, claims: SELF_HOSTED }, undefined],
    ['I4', trusted, mapOf(builderEntry({ cache: 'shared' }))],
    ['I5', trusted, builtinBuilderMap()],
    ['P1', STRANGER, undefined],
  ] as const)('%s', async (id, job, map) => {
    const [bad, good] = await Promise.all([levelOf(job as Job, map), levelOf(trusted)])
    expect(verdictsOf(good)[id]).toBe('pass')
    expect(verdictsOf(bad)[id]).not.toBe('pass')
    expect(bad.level).toBeLessThan(3)
  })

  it('E1 A1 U1 without a signature', () => {
    expect(levelWithoutProvenance().requirements).toMatchObject([{ id: 'E1', verdict: 'fail' }])
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'a', digest: { sha256: 'a'.repeat(64) } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: ordinaryProvenance(),
    }
    const verdicts = verdictsOf(evaluateUnsigned(parseStatement(Buffer.from(JSON.stringify(statement)), 'statement')))
    expect([verdicts.E1, verdicts.A1, verdicts.U1]).toEqual(['pass', 'fail', 'fail'])
  })

  it('each has evidence for people', async () => {
    const { requirements } = await levelOf()
    expect(requirements.map(({ id }) => id).join(' ')).toBe('P1 P2 P3 E1 A1 A2 A3 H1 U1 U2 U3 U4 I1 I2 I3 I4 I5')
    expect(requirements.filter(({ evidence }) => !/^[A-Z`].{10,}\.$/.test(evidence))).toEqual([])
  })
})

describe('fields', () => {
  it('are certified by the extension that equals them, vouched for by a trusted builder, or claimed', async () => {
    const { fields } = await levelOf({
      builderRef: TAG,
      predicate: changed(
        builderProvenance({ job_workflow_ref: `acme/builders/.github/workflows/go.yml@${TAG}` }),
        ['runDetails', 'byproducts'],
        [{ name: 'log', uri: 'https://example.com/log' }],
      ),
    })
    const shown = Object.fromEntries(fields.map(({ path, basis, extension }) => [path, extension ?? basis]))
    expect(shown).toMatchObject({
      'buildDefinition.buildType': 'vouched',
      'buildDefinition.externalParameters.source.repository': '.12',
      'buildDefinition.externalParameters.source.ref': '.14',
      'buildDefinition.externalParameters.workflow.path': '.18',
      'buildDefinition.externalParameters.inputs': 'vouched',
      'buildDefinition.internalParameters.github.runner_environment': '.11',
      'runDetails.builder.id': '.9',
      'runDetails.byproducts': 'claimed',
    })
  })

  it('a builder vouches for nothing at a branch', async () => {
    const { fields } = await levelOf({ builderRef: 'refs/heads/main' })
    expect(fields.some(({ basis }) => basis === 'vouched')).toBe(false)
  })

  it('what a map gives to the tenant stays claimed below what it gives to the control plane', async () => {
    const map = mapOf(
      builderEntry({
        fields: {
          'buildDefinition.externalParameters': 'control-plane',
          'buildDefinition.externalParameters.inputs': 'tenant',
        },
      }),
    )
    const report = await levelOf({ builderRef: TAG }, map)
    expect(report.fields.find(({ path }) => path.endsWith('.inputs'))?.basis).toBe('claimed')
    expect(report.level).toBe(2)
  })
})

describe('C08 contradictions are refused', () => {
  const job = { builderRef: TAG }
  const good = builderProvenance(claimsOf(job))
  it.each([
    ['builder.id', ['runDetails', 'builder', 'id'], `${BUILDER}@refs/tags/v9.9.9`],
    ['builder.id of a runner', ['runDetails', 'builder', 'id'], 'https://github.com/actions/runner/github-hosted'],
    [
      'source repository',
      ['buildDefinition', 'externalParameters', 'source', 'repository'],
      'https://github.com/octo-org/other',
    ],
    ['source ref', ['buildDefinition', 'externalParameters', 'source', 'ref'], 'refs/tags/v1'],
    ['workflow', ['buildDefinition', 'externalParameters', 'workflow', 'path'], '.github/workflows/other.yml'],
    ['event', ['buildDefinition', 'internalParameters', 'github', 'event_name'], 'release'],
    ['run', ['runDetails', 'metadata', 'invocationId'], `${SOURCE}/actions/runs/1/attempts/1`],
    ['commit', ['buildDefinition', 'resolvedDependencies', 0, 'digest', 'gitCommit'], 'f'.repeat(40)],
    ['C09 an unknown parameter', ['buildDefinition', 'externalParameters', 'extra'], 1],
    ['version of the builder', ['runDetails', 'builder', 'version'], { job_workflow_sha: 'f'.repeat(40) }],
  ] as [string, (string | number)[], JsonValue][])('in the %s', async (_, path, to) => {
    expect(await verdictOf(() => levelOf({ ...job, predicate: changed(good, path, to) }))).toBe('V1 CONTRADICTION')
  })

  it('B18 in an ordinary workflow that speaks in the builder’s name, with any build type', async () => {
    const verdicts = await Promise.all(
      [BUILD_TYPE, 'https://example.com/custom/v1', 'https://mobyproject.org/buildkit@v1'].map((type) =>
        verdictOf(() => levelOf({ predicate: changed(good, ['buildDefinition', 'buildType'], type) })),
      ),
    )
    expect(verdicts).toEqual(['V1 CONTRADICTION', 'V1 CONTRADICTION', 'V1 CONTRADICTION'])
  })

  it('B16 where the provenance names a hosted runner, and the certificate a self-hosted one', async () => {
    const predicate = changed(
      ordinaryProvenance(),
      ['runDetails', 'builder', 'id'],
      'https://github.com/actions/runner/github-hosted',
    )
    const bare = changed(predicate, ['buildDefinition', 'internalParameters'], {})
    const custom = changed(bare, ['buildDefinition', 'buildType'], 'https://example.com/custom/v1')
    expect(await verdictOf(() => levelOf({ claims: SELF_HOSTED, predicate: custom }))).toBe('V1 CONTRADICTION')
    expect(await verdictOf(() => levelOf({ predicate: custom }))).toBe('V0')
  })

  it('but not a builder.id that names the certified run, as BuildKit writes it', async () => {
    const run = `${SOURCE}/actions/runs/3001/attempts/1`
    const buildkit = changed(
      ordinaryProvenance(),
      ['buildDefinition', 'buildType'],
      'https://mobyproject.org/buildkit@v1',
    )
    const other = changed(buildkit, ['runDetails', 'builder', 'id'], run.replace('3001', '3002'))
    expect(await verdictOf(() => levelOf({ predicate: changed(buildkit, ['runDetails', 'builder', 'id'], run) }))).toBe(
      'V0',
    )
    expect(await verdictOf(() => levelOf({ predicate: other }))).toBe('V1 CONTRADICTION')
  })
})

describe('the one change that raises the level', () => {
  it.each([
    ['ordinary', {}, undefined, /^Move the build into the reusable workflow .*signer and build config are the same/],
    ['self-hosted', { claims: SELF_HOSTED }, undefined, /^Run the job on a GitHub-hosted runner/],
    ['branch', { builderRef: 'refs/heads/main' }, undefined, /^Call the builder by a release tag/],
    ['commit', { builderRef: BUILDER_COMMIT }, undefined, /^Call the builder by a release that the builder map admits/],
    ['unknown', { builderRef: TAG }, builtinBuilderMap(), /^List the builder in your builder map/],
    [
      'attest-only',
      { builderRef: TAG },
      mapOf(builderEntry({ shape: 'attest-only' })),
      /^Let the builder run the build/,
    ],
    ['cache', { builderRef: TAG }, mapOf(builderEntry({ cache: 'shared' })), /^Build without the cache/],
    ['map', { builderRef: TAG }, mapOf(builderEntry({ maxLevel: 2 })), /`maxLevel`/],
    ['no workflow', STRANGER, undefined, /^Build and sign in a workflow on GitHub/],
  ] as const)('%s', async (_, job, map, raise) => expect((await levelOf(job as Job, map)).raise).toMatch(raise))

  it('is not there at Build L3', async () => expect((await levelOf({ builderRef: TAG })).raise).toBeUndefined())
})

describe('complete parameters of GitHub’s build types', () => {
  const COMMUNITY = 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1'
  const job = (type: string, event_name: string, more: JsonObject = {}): Job => {
    const claims = { event_name }
    const base = ordinaryProvenance(claimsOf({ builderRef: TAG, claims }))
    const workflow = (base.buildDefinition as { externalParameters: JsonObject }).externalParameters
    const typed = changed(base, ['buildDefinition', 'buildType'], type)
    return {
      builderRef: TAG,
      claims,
      predicate: changed(typed, ['buildDefinition', 'externalParameters'], { ...workflow, ...more }),
    }
  }
  it.each([
    [GITHUB_TYPE, 'push', {}, 'pass'],
    [GITHUB_TYPE, 'workflow_dispatch', {}, 'fail'],
    [GITHUB_TYPE, 'release', {}, 'fail'],
    [COMMUNITY, 'workflow_dispatch', {}, 'fail'],
    [COMMUNITY, 'workflow_dispatch', { inputs: {} }, 'pass'],
    [COMMUNITY, 'release', { inputs: {} }, 'fail'],
    [COMMUNITY, 'release', { release: { name: 'v1' } }, 'pass'],
  ] as const)('%s on %s with %j: %s', async (type, event, more, verdict) => {
    expect(verdictsOf(await levelOf(job(type, event, more))).U4).toBe(verdict)
  })

  it('variables are unknown unless they are there or the builder enumerates all', async () => {
    const map = mapOf(builderEntry({ fields: {} }))
    const both: JsonObject[] = [{}, { vars: {} }]
    const levels = await Promise.all(both.map((more) => levelOf(job(COMMUNITY, 'push', more), map)))
    expect(levels.map((report) => verdictsOf(report).U4)).toEqual(['unknown', 'pass'])
  })
})
