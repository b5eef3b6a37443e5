import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { createHttp, systemClock } from '@slsa-actions/wire'
import { verdictOf } from '../testing/failure.ts'
import { bundlesIn } from '../testing/public-bundles.ts'
import { loadTrustProfile, type TrustProfile } from '../trust/index.ts'
import { anchoredPattern, parseBundle, verifyBundle } from '../verification/index.ts'
import { builtinBuilderMap, evaluateLevel, type LevelReport, mergeBuilderMaps, parseBuilderMap } from './index.ts'

const folder = process.env.PUBLIC_BUNDLES_DIR
const GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows'
const TRW = 'https://github.com/slsa-framework/example-trw/.github/workflows/builder_high-perms_slsa3.yml'

/** File, place of the bundle in it, level, shape, and a word of the change that raises it. */
const EXPECTED: readonly (readonly [string, number, number, LevelReport['shape'], RegExp | undefined])[] = [
  ['bcr_MODULE.bazel.intoto.jsonl', 0, 2, 'unknown', /^list the builder .*publish-to-bcr/i],
  ['gha_container-based_v1.7.0_binary-linux-amd64-workflow_dispatch.intoto.sigstore', 0, 3, 'build+attest', undefined],
  [
    'gha_delegator_v2.0.0_binary-linux-amd64-push-v14.2.build.slsa',
    0,
    2,
    'unknown',
    /^list the builder .*example-trw/i,
  ],
  ['gha_generic_v2.1.0_binary-linux-amd64-push-v14.intoto.jsonl', 0, 2, 'attest-only', /^let the builder run/i],
  [
    'gha_generic_v2.1.0_binary-linux-amd64-workflow_dispatch.intoto.jsonl',
    0,
    2,
    'attest-only',
    /^let the builder run/i,
  ],
  ['gha_go_v2.1.0_binary-linux-amd64-push-v13.0.30.intoto.jsonl', 0, 3, 'build+attest', undefined],
  ['gha_gradle_v2.1.0_binary-linux-amd64-push-v14.build.slsa', 0, 3, 'build+attest', undefined],
  ['gha_maven_v1.9.0_binary-linux-amd64-workflow_dispatch.build.slsa', 0, 3, 'build+attest', undefined],
  ['github_reusable-workflow-attestation.sigstore.json', 0, 2, 'unknown', /^list the builder .*attest\.yml/i],
  ['github_sigstore-js-2.1.0-bundle.json', 0, 2, 'unknown', /signer and build config are the same workflow/],
  ['github_custom-issuer.sigstore.json', 0, 2, 'unknown', /signer and build config are the same workflow/],
  ['npm_gundam-visor-cli-v1-tag.tgz.attestations.json', 1, 2, 'unknown', /signer and build config are the same/],
  ['npm_supreme-googles-cli-v02-tag.tgz.attestations.json', 1, 2, 'unknown', /signer and build config are the same/],
]

describe('levels of real bundles', () => {
  if (folder === undefined) {
    it.skip('PUBLIC_BUNDLES_DIR is not set: the levels of public bundles were not computed', () => undefined)
    return
  }
  let profile: TrustProfile

  beforeAll(async () => {
    const http = createHttp({
      fetch: async () => {
        throw new Error('levels touched the network')
      },
    })
    profile = await loadTrustProfile(
      { profile: 'public-good', offline: true },
      { fs: await import('node:fs/promises'), http, clock: systemClock, cacheDir: join(folder, 'no-such-cache') },
    )
  })

  async function levelOf(file: string, index: number, map = builtinBuilderMap()): Promise<LevelReport> {
    const text = bundlesIn(folder as string, file)[index] ?? ''
    const anybody = { kind: 'pattern', pattern: await anchoredPattern('.+') } as const
    const verified = await verifyBundle(parseBundle(text, file), profile, undefined, {
      identity: anybody,
      issuer: anybody,
    })
    return evaluateLevel(verified, map, new Map())
  }

  it.each(EXPECTED)('%s[%d] reaches Build L%d', async (file, index, level, shape, raise) => {
    const report = await levelOf(file, index)
    expect({ level: report.level, shape: report.shape }).toEqual({ level, shape })
    if (raise === undefined) expect(report.raise).toBeUndefined()
    else expect(report.raise).toMatch(raise)
  })

  it('B18 one that another workflow signed in the builder’s name is refused', async () => {
    expect(await verdictOf(() => levelOf('bcr_MODULE-wrong-signer.bazel.intoto.jsonl', 0))).toBe('V1 CONTRADICTION')
  })

  it('a builder of a user’s map reaches its level through the delegator', async () => {
    const own = { signer: TRW, maxLevel: 3, shape: 'build+attest', cache: 'none' }
    const map = mergeBuilderMaps(
      parseBuilderMap(JSON.stringify({ version: 1, builders: [own] }), 'map'),
      builtinBuilderMap(),
    )
    expect(await levelOf('gha_delegator_v2.0.0_binary-linux-amd64-push-v14.2.build.slsa', 0, map)).toMatchObject({
      level: 3,
    })
  })

  it('a user’s entry may accept what only signs, and then it is Build L3', async () => {
    const own = {
      signer: `${GENERATOR}/generator_generic_slsa3.yml`,
      maxLevel: 3,
      shape: 'attest-only',
      acceptsAttestOnly: true,
      cache: 'none',
      fields: { invocation: 'control-plane' },
    }
    const map = mergeBuilderMaps(
      parseBuilderMap(JSON.stringify({ version: 1, builders: [own] }), 'map'),
      builtinBuilderMap(),
    )
    expect(await levelOf('gha_generic_v2.1.0_binary-linux-amd64-push-v14.intoto.jsonl', 0, map)).toMatchObject({
      level: 3,
    })
  })

  it('fields of npm’s provenance name the extensions that certify them', async () => {
    const { fields } = await levelOf('npm_gundam-visor-cli-v1-tag.tgz.attestations.json', 1)
    const certified = fields.flatMap(({ path, basis, extension }) => (basis === 'certified' ? [[path, extension]] : []))
    expect(Object.fromEntries(certified)).toMatchObject({
      'buildDefinition.externalParameters.workflow.repository': '.12',
      'buildDefinition.externalParameters.workflow.ref': '.14',
      'buildDefinition.externalParameters.workflow.path': '.18',
      'buildDefinition.internalParameters.github.event_name': '.20',
      'buildDefinition.resolvedDependencies[0]': '.13',
      'runDetails.builder.id': '.11',
      'runDetails.metadata.invocationId': '.21',
    })
  })
})
