import { refused } from '../outcome/index.ts'
import type { VerifiedBundle } from '../verification/index.ts'
import type { BuilderMap, LevelReport, ReleaseLists } from './types.ts'

/**
 * The Build level that a verified provenance reaches, requirement by requirement.
 *
 * @throws CoreError refused `CONTRADICTION` where certificate and predicate contradict each other
 * @throws CoreError refused `PREDICATE_TYPE` for what is no provenance
 */
export function evaluateLevel(_verified: VerifiedBundle, _map: BuilderMap, _releases: ReleaseLists): LevelReport {
  throw refused('NOT_YET', 'levels cannot be computed yet')
}
