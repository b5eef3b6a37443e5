import { expect, it } from '@jest/globals'
import type { JsonObject } from '@slsa-actions/wire'
import fc from 'fast-check'
import { describeFailure } from '../outcome/index.ts'
import { BUILDER, builderEntry, builderProvenance, levelOf, mapOf, ordinaryProvenance } from '../testing/levels.ts'
import { builtinBuilderMap } from './index.ts'

const GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator'
const ordinary = (ordinaryProvenance().runDetails as JsonObject).builder as JsonObject
const known = builtinBuilderMap().builders.flatMap(({ buildTypes }) => buildTypes)

const buildType = fc.constantFrom(
  ...known,
  'https://actions.github.io/buildtypes/workflow/v1',
  'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
  'https://github.com/acme/builders/buildtypes/go/v1',
  'https://github.com/octo-org/app/buildtypes/mine/v1',
  'https://mobyproject.org/buildkit@v1',
  'https://example.com/any/v1',
)
const builderId = fc.constantFrom(
  String(ordinary.id),
  `${BUILDER}@refs/tags/v1.2.3`,
  `${GENERATOR}/.github/workflows/builder_go_slsa3.yml@refs/tags/v2.1.0`,
  'https://github.com/actions/runner/github-hosted',
  'https://github.com/octo-org/app/actions/runs/3001/attempts/1',
)
const plain = fc.dictionary(
  fc.constantFrom('inputs', 'vars', 'release', 'event', 'source', 'workflow', 'github', 'GITHUB_EVENT_NAME', 'x'),
  fc.jsonValue({ maxDepth: 2 }),
)

it('B18 nothing that an ordinary workflow writes into a provenance raises it above Build L2', async () => {
  const map = mapOf(builderEntry({ acceptsAttestOnly: true, selfHosted: 'ephemeral' }))
  const genuine = [ordinaryProvenance(), builderProvenance()] as unknown as {
    buildDefinition: JsonObject
    runDetails: JsonObject
  }[]
  let judged = 0
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...genuine),
      buildType,
      builderId,
      plain,
      plain,
      fc.boolean(),
      async (base, type, id, more, internal, isReplaced) => {
        const parameters = base.buildDefinition.externalParameters as JsonObject
        const predicate = {
          buildDefinition: {
            ...base.buildDefinition,
            buildType: type,
            externalParameters: (isReplaced ? more : { ...more, ...parameters }) as JsonObject,
            ...(isReplaced ? { internalParameters: internal as JsonObject } : {}),
          },
          runDetails: { ...base.runDetails, builder: { id } },
        }
        try {
          const { level } = await levelOf({ predicate }, map)
          judged += 1
          expect(level).toBeLessThanOrEqual(2)
        } catch (error) {
          const { outcome } = describeFailure(error)
          if (outcome !== 'refused') throw error
        }
      },
    ),
    { numRuns: 100, seed: 11 },
  )
  expect(judged).toBeGreaterThan(10)
}, 60_000)
