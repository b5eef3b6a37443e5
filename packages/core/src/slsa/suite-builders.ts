import { ATTESTERS, BUILDERS, builderPath, isAttester } from '../provenance/index.ts'
import type { BuilderEntry } from './types.ts'

/** Repository of this suite, as package.json has it: no builder of its own is known by itself while it has none. */
export const SUITE_REPOSITORY: string | undefined = undefined

/** What the signing job of a builder sets: all of it out of its verified token, its contexts and the jobs API. */
const FIELDS: BuilderEntry['fields'] = {
  'buildDefinition.externalParameters': 'control-plane',
  'buildDefinition.internalParameters': 'control-plane',
  'buildDefinition.resolvedDependencies': 'control-plane',
  'runDetails.builder': 'control-plane',
  'runDetails.metadata': 'control-plane',
}

/**
 * The entries of this suite's builders in a repository, of the suite itself or of a copy: they build without a shared
 * cache on GitHub's runners, and where a caller chose otherwise, the provenance says so and counts less. Those that only
 * sign count as Build L2, until a user's own map accepts more.
 *
 * @param repository URI, `https://github.com/owner/name`
 */
export function suiteBuilders(repository: string): BuilderEntry[] {
  return [...BUILDERS, ...ATTESTERS].map((name) => ({
    signer: `${repository}/${builderPath(name)}`,
    tags: ['>=0.1.0'],
    buildTypes: [`${repository}/buildtypes/${name}/v1`],
    builderId: 'signer',
    maxLevel: 3,
    shape: isAttester(name) ? 'attest-only' : 'build+attest',
    acceptsAttestOnly: false,
    cache: 'none',
    fields: FIELDS,
  }))
}
