export type { ActionDefinition } from './definition.ts'
export { runAction } from './run.ts'
export { type SigningAction, signingAction } from './signing.ts'
export { type VerifyingAction, verifyingAction } from './verifying.ts'
