import { describe, expect, it } from '@jest/globals'
import type { JsonObject, JsonValue } from '@slsa-actions/wire'
import { verdictOf } from '../testing/failure.ts'
import {
  BUILDER_COMMIT,
  builderEntry,
  builderProvenance,
  COMMIT,
  type Job,
  levelOf,
  mapOf,
  SOURCE,
  signedByJob,
} from '../testing/levels.ts'
import { changed } from '../testing/sigstore.ts'
import { builtinBuilderMap, evaluateLevel, type LevelReport } from './index.ts'

const TAG = 'refs/tags/v1.2.3'

describe('a delegator', () => {
  const DELEGATOR = 'acme/builders/.github/workflows/delegator.yml'
  const MAVEN = 'https://github.com/acme/maven/.github/workflows/build.yml'
  const delegator = (delegates: JsonValue, changes: JsonObject = {}): JsonObject =>
    builderEntry({ signer: `https://github.com/${DELEGATOR}`, builderId: 'delegated', delegates, ...changes })
  const maven = (changes: JsonObject = {}): JsonObject => builderEntry({ signer: MAVEN, fields: {}, ...changes })
  const job = (id: string, ref = TAG): Job => ({
    workflow: `${DELEGATOR}@${ref}`,
    predicate: changed(builderProvenance(), ['runDetails', 'builder', 'id'], id),
  })

  it.each([
    ['for a builder that it may speak for', `${MAVEN}@${TAG}`, mapOf(delegator([MAVEN]), maven()), 3],
    ['for one of lower level', `${MAVEN}@${TAG}`, mapOf(delegator([MAVEN]), maven({ maxLevel: 1 })), 1],
    ['with a lower level itself', `${MAVEN}@${TAG}`, mapOf(delegator([MAVEN], { maxLevel: 2 }), maven()), 2],
    ['for whoever called it, unknown to the map', `${MAVEN}@${TAG}`, mapOf(delegator('any')), 2],
    ['for a builder at a branch', `${MAVEN}@refs/heads/main`, mapOf(delegator([MAVEN]), maven()), 2],
    ['for a builder at a release that is not admitted', `${MAVEN}@refs/tags/v1`, mapOf(delegator([MAVEN]), maven()), 2],
  ])('signs %s', async (_, id, map, level) => expect((await levelOf(job(id), map)).level).toBe(level))

  it.each([
    [
      'another builder',
      `${MAVEN}@${TAG}`,
      mapOf(delegator(['https://github.com/acme/x/.github/workflows/x.yml']), maven()),
      TAG,
    ],
    ['what is no workflow', 'https://example.com/builder', mapOf(delegator('any')), TAG],
    ['a builder, at a commit of no release', `${MAVEN}@${TAG}`, mapOf(delegator('any'), maven()), BUILDER_COMMIT],
    ['a builder, at a pre-release', `${MAVEN}@${TAG}`, mapOf(delegator('any'), maven()), 'refs/tags/v1.0.0-rc1'],
  ])('may not speak for %s', async (_, id, map, ref) =>
    expect(await verdictOf(() => levelOf(job(id, ref), map))).toBe('V1 CONTRADICTION'),
  )

  it('at a branch gives no more than Build L2', async () => {
    const map = mapOf(delegator([MAVEN]), maven())
    expect((await levelOf(job(`${MAVEN}@${TAG}`, 'refs/heads/main'), map)).level).toBe(2)
  })
})

describe('docker/github-builder', () => {
  const workflow = `docker/github-builder/.github/workflows/build.yml@${TAG}`
  const predicate = {
    buildDefinition: {
      buildType: 'https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md',
      externalParameters: {
        configSource: { uri: `${SOURCE}.git?ref=refs/heads/main`, path: 'Dockerfile' },
        request: { frontend: 'gateway.v0', args: {} },
      },
    },
    runDetails: { builder: { id: `${SOURCE}/actions/runs/3001` }, metadata: { invocationId: 'x1' } },
  }
  it('names its run, and reaches Build L3', async () =>
    expect(await levelOf({ workflow, predicate }, builtinBuilderMap())).toMatchObject({
      level: 3,
      shape: 'build+attest',
    }))
  it('C22 reaches Build L2 by a commit, as its users pin it', async () => {
    const job = { workflow: workflow.replace(TAG, BUILDER_COMMIT), predicate }
    expect((await levelOf(job, builtinBuilderMap())).level).toBe(2)
  })
  it.each([
    [`${SOURCE}.git#refs/heads/main`, 2],
    [`${SOURCE}.git#refs/heads/main:app`, 2],
    [`${SOURCE}.git?ref=refs/heads/main&checksum=${COMMIT}`, 2],
    [`${SOURCE}.git?ref=refs/heads/other`, 1],
    [`${SOURCE}.git#${'f'.repeat(40)}`, 1],
    ['https://github.com/octo-org/app-evil.git#refs/heads/main', 1],
    ['https://evil.example/octo-org/app.git#refs/heads/main', 1],
  ])('without a trusted builder the source counts when it is the certified one: %s: Build L%d', async (uri, level) => {
    const other = changed(predicate, ['buildDefinition', 'externalParameters', 'configSource', 'uri'], uri)
    expect((await levelOf({ predicate: other }, builtinBuilderMap())).level).toBe(level)
  })
  it('may not name another run', async () => {
    const other = changed(predicate, ['runDetails', 'builder', 'id'], `${SOURCE}/actions/runs/3002`)
    expect(await verdictOf(() => levelOf({ workflow, predicate: other }, builtinBuilderMap()))).toBe('V1 CONTRADICTION')
  })
})

describe('a key', () => {
  const FINGERPRINT = `sha256:${'e'.repeat(64)}`
  const CI = 'https://ci.example/builder'
  const predicate = {
    buildDefinition: { buildType: 'https://ci.example/build/v1', externalParameters: { job: 'release' } },
    runDetails: { builder: { id: CI } },
  }
  const entry = (changes: JsonObject = {}): JsonObject =>
    builderEntry({ signer: FINGERPRINT, builderId: 'delegated', delegates: [CI], ...changes })
  const byKey = async (map: ReturnType<typeof mapOf>, from: JsonObject = predicate): Promise<LevelReport> => {
    const verified = await signedByJob({ san: 'https://example.com/x', predicate: from })
    const signed = { ...verified, verifiedBy: { kind: 'key', fingerprint: FINGERPRINT } }
    return evaluateLevel(signed as typeof verified, map, new Map())
  }

  it.each([
    ['that no map lists', builtinBuilderMap(), 1],
    ['of a builder', mapOf(entry()), 3],
    ['of a builder up to Build L2', mapOf(entry({ maxLevel: 2 })), 2],
    ['of a builder that enumerates nothing', mapOf(entry({ fields: {} })), 2],
  ] as const)('%s', async (_, map, level) => expect((await byKey(map)).level).toBe(level))

  it('may not sign for another builder', async () => {
    const other = changed(predicate, ['runDetails', 'builder', 'id'], 'https://ci.example/other')
    expect(await verdictOf(() => byKey(mapOf(entry()), other))).toBe('V1 CONTRADICTION')
  })
})
