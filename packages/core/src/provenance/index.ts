export { actionsUsedBy, type UsedActions } from './actions.ts'
export { type BuildJob, buildJobOf, isCompleted, misfit, ownJob, siblingName } from './build-job.ts'
export {
  ATTESTERS,
  BUILDERS,
  type Builder,
  type BuilderName,
  builderOf,
  builderPath,
  calledWorkflow,
  isAboutAnImage,
  isAttester,
  purposeOf,
} from './builder.ts'
export { type BuilderFacts, builderProvenance, type Made } from './builder-provenance.ts'
export { type VerifiedClaims, verifyIdToken } from './id-token.ts'
export { isOnHostedRunner, type JobRecord } from './job-record.ts'
export { type LockedPackages, OTHER_LOCK_FILES, packagesFromLockFile, READABLE_LOCK_FILES } from './lock-file.ts'
export {
  COMMUNITY_BUILD_TYPE,
  GITHUB_BUILD_TYPE,
  type Provenance,
  type ProvenanceContext,
  provenanceFromClaims,
} from './provenance.ts'
export { type WorkflowRef, workflowOf } from './workflow-ref.ts'
