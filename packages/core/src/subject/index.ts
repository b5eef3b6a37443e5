export { parseDigest, subjectsFromChecksums } from './checksums.ts'
export { MAX_SUBJECTS_PER_STATEMENT, resolveSubjects, shardSubjects, subjectFromDescriptor } from './resolve.ts'
export type { Subject, SubjectMachine, SubjectRequest } from './types.ts'
export { type FoundFile, walkFiles } from './walk.ts'
