export { eventOf, exampleJob, type JobFacts, ownerOf, refTypeOf, workflowRefOf } from './job.ts'
export { createOidc, type FakeOidc, type OidcOptions, type TokenOptions } from './oidc.ts'
