export { builtinBuilderMap, mergeBuilderMaps, parseBuilderMap } from './builder-map.ts'
export { evaluateLevel } from './evaluate-level.ts'
export { readReleaseList } from './release-list.ts'
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
export { assertVsa, createVsa, type VsaExpectation, type VsaFacts, type VsaInput } from './vsa.ts'
