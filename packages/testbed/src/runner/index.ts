export { type JobServices, jobEnvironment } from './job-environment.ts'
export { runAction } from './run-action.ts'
export type { ActionRun, Annotation, RequestSource, RequestTest, RunActionOptions } from './types.ts'
