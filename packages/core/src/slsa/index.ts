export { mergeBuilderMaps, parseBuilderMap } from './builder-map.ts'
export { builtinBuilderMap } from './builtin-map.ts'
export { evaluateLevel, evaluateUnsigned, levelWithoutProvenance } from './evaluate-level.ts'
export { type ListedRelease, nextReleaseList, RELEASE_LIST_NAME } from './next-release-list.ts'
export { isAnyRelease, readReleaseList, releaseListType } from './release-list.ts'
export { readSourceVsa, type SourceExpectation, type SourceLevel } from './source-vsa.ts'
export { SUITE_REPOSITORY, suiteBuilders } from './suite-builders.ts'
export type {
  BuilderCache,
  BuilderEntry,
  BuilderIdKind,
  BuilderMap,
  BuilderShape,
  BuildLevel,
  LevelField,
  LevelReport,
  MatchedBuilder,
  ReleaseList,
  ReleaseListSource,
  ReleaseLists,
  Requirement,
  RequirementId,
} from './types.ts'
export {
  assertNewestVsa,
  assertVsa,
  createVsa,
  SLSA_VERSION,
  type VsaExpectation,
  type VsaFacts,
  type VsaInput,
} from './vsa.ts'
export { isSelfIssued, levelThatSatisfies, readVsa } from './vsa-steps.ts'
