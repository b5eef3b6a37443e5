export { parseKeyValidity } from './key-validity.ts'
export { type PublicKey, parsePublicKey } from './public-key.ts'
export type { KeyDigest, SigningKey } from './signing-key.ts'
