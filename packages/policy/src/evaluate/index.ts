export { covers, repositoryOf } from './artifact.ts'
export { evaluatePolicy } from './evaluate-policy.ts'
export { at, type BuiltFrom, builtFrom } from './origin.ts'
export { signedBy, withoutRef } from './signer.ts'
