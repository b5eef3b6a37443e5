export { type IssuerRule, issuerOf, issuerRuleFor } from './issuer.ts'
export { loadNpmProfile, loadTrustProfile, type TrustPorts, type TrustRequest } from './load.ts'
export { parseNpmKeys } from './npm-keys.ts'
export { type AuthorityChain, createTrustedRoot } from './own-root.ts'
export {
  githubProfile,
  type KeyWitnesses,
  keyProfile,
  type Needs,
  npmProfile,
  type ProfileName,
  privateProfile,
  publicGoodProfile,
  type TrustedKey,
  type TrustProfile,
} from './profile.ts'
export {
  builtinSigningConfig,
  parseSigningConfig,
  parseWitnesses,
  type SigningConfig,
  type Witnesses,
} from './signing-config.ts'
export { parseTrustedRoot, parseTrustedRoots } from './trusted-root.ts'
