export { type PolicyResult, policyFlow, type Verify } from './policy-flow.ts'
