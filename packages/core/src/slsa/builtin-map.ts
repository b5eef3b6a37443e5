import { BUILD_CONFIG } from './builder-entry.ts'
import { SUITE_REPOSITORY, suiteBuilders } from './suite-builders.ts'
import type { BuilderEntry, BuilderMap } from './types.ts'

const GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator'
/** From the first release with signed builders to the last one ever: its authors stopped. A later one needs a look. */
const GENERATOR_TAGS = ['>=1.2.0 <=2.1.0']
const DELEGATOR_TYPE = `${GENERATOR}/delegator-generic@v0`
const DOCKER = 'https://github.com/docker/github-builder'

/** Fields that slsa-github-generator's signing job reads from the event and its token, not from the build. */
const GENERATOR_V02_FIELDS: BuilderEntry['fields'] = {
  invocation: 'control-plane',
  'metadata.buildInvocationID': 'control-plane',
}
const GENERATOR_V1_FIELDS: BuilderEntry['fields'] = {
  'buildDefinition.externalParameters': 'control-plane',
  'buildDefinition.internalParameters': 'control-plane',
}

/** Workflows that sign for themselves. Early attestations, and npm's, name the kind of runner as builder. */
const ORDINARY: BuilderEntry = {
  signer: BUILD_CONFIG,
  tags: [],
  buildTypes: [],
  builderId: 'runner',
  maxLevel: 2,
  shape: 'build+attest',
  acceptsAttestOnly: false,
  cache: 'shared',
  fields: {},
}

/**
 * What is known without anybody saying so: GitHub's ordinary workflows (Build L2 at most), slsa-github-generator, and
 * docker/github-builder, and this suite's own builders, once it has a repository. Every other builder counts as any workflow on GitHub, until a user's map names it.
 *
 * Generators that sign a digest of their caller's (generic, container) called themselves Build L3; here they are at L2,
 * since nothing shows where and how the caller built. A map of a user's accepts that with `acceptsAttestOnly`.
 */
export function builtinBuilderMap(): BuilderMap {
  return {
    version: 1,
    builders: [
      ORDINARY,
      ...(SUITE_REPOSITORY === undefined ? [] : suiteBuilders(SUITE_REPOSITORY)),
      generator('generator_generic_slsa3.yml', 'attest-only', [`${GENERATOR}/generic@v1`], GENERATOR_V02_FIELDS),
      generator('generator_container_slsa3.yml', 'attest-only', [`${GENERATOR}/container@v1`], GENERATOR_V02_FIELDS),
      generator('builder_go_slsa3.yml', 'build+attest', [`${GENERATOR}/go@v1`], {
        ...GENERATOR_V02_FIELDS,
        buildConfig: 'control-plane',
      }),
      generator(
        'builder_container-based_slsa3.yml',
        'build+attest',
        ['https://slsa.dev/container-based-build/v0.1?draft', 'https://slsa.dev/container-based-build/v0.1'],
        GENERATOR_V1_FIELDS,
      ),
      ...['maven', 'gradle', 'nodejs', 'bazel'].map((name) =>
        generator(`builder_${name}_slsa3.yml`, 'build+attest', [], GENERATOR_V1_FIELDS),
      ),
      delegator('delegator_generic_slsa3.yml'),
      delegator('delegator_lowperms-generic_slsa3.yml'),
      docker('build.yml'),
      docker('bake.yml'),
    ],
  }
}

function generator(
  file: string,
  shape: BuilderEntry['shape'],
  buildTypes: readonly string[],
  fields: BuilderEntry['fields'],
): BuilderEntry {
  return {
    signer: `${GENERATOR}/.github/workflows/${file}`,
    tags: GENERATOR_TAGS,
    buildTypes,
    builderId: 'signer',
    maxLevel: 3,
    shape,
    acceptsAttestOnly: false,
    cache: 'none',
    fields,
  }
}

/** A delegator signs for the builder that called it, whose identity it checks by that builder's own ID token. */
function delegator(file: string): BuilderEntry {
  return {
    ...generator(file, 'build+attest', [DELEGATOR_TYPE], GENERATOR_V1_FIELDS),
    builderId: 'delegated',
    delegates: 'any',
  }
}

/** BuildKit writes the provenance outside of the containers that the Dockerfile's steps run in, and names the run. */
function docker(file: string): BuilderEntry {
  return {
    signer: `${DOCKER}/.github/workflows/${file}`,
    tags: ['>=1.0.0'],
    buildTypes: [],
    builderId: 'run',
    maxLevel: 3,
    shape: 'build+attest',
    acceptsAttestOnly: false,
    cache: 'signed',
    fields: {
      'buildDefinition.externalParameters': 'control-plane',
      'buildDefinition.internalParameters': 'control-plane',
      invocation: 'control-plane',
    },
  }
}
