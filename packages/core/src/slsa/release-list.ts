import { refused } from '../outcome/index.ts'
import type { VerifiedBundle } from '../verification/index.ts'
import type { BuilderEntry, ReleaseList } from './types.ts'

/**
 * The newest of a builder's verified release lists.
 *
 * @throws CoreError refused `RELEASE_LIST`
 */
export function readReleaseList(_lists: readonly VerifiedBundle[], _entry: BuilderEntry): ReleaseList {
  throw refused('RELEASE_LIST', 'release lists cannot be read yet')
}
