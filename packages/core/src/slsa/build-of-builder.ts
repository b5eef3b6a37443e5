import { isJsonObject } from '@slsa-actions/wire'
import type { Reading } from './reading.ts'

/** What a builder of this suite says about the job that built, as far as it lowers the level. */
export interface BuildOfBuilder {
  readonly isSelfHosted: boolean
  readonly hasSharedCache: boolean
}

const PATH = 'buildDefinition.internalParameters.build'

/**
 * Reads where the build ran, which no certificate shows: that of a builder describes the job that signs. It is looked at
 * whoever wrote it, since nobody lies to get a lower level; one that says nothing is judged by its map entry alone.
 *
 * @see docs/buildtypes
 */
export function buildOfBuilder({ family, fields }: Reading): BuildOfBuilder {
  const build = family === 'own' ? fields.find(({ path }) => path === PATH)?.value : undefined
  const { runner_environment: runner, cache } = isJsonObject(build) ? build : {}
  return {
    isSelfHosted: runner !== undefined && runner !== 'github-hosted',
    hasSharedCache: cache !== undefined && cache !== 'none',
  }
}
