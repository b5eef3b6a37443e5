export { type IssuerRule, issuerOf, issuerRuleFor } from './issuer.ts'
export { loadTrustProfile, type TrustPorts, type TrustRequest } from './load.ts'
export {
  githubProfile,
  type Needs,
  type ProfileName,
  privateProfile,
  publicGoodProfile,
  type TrustProfile,
} from './profile.ts'
export { builtinSigningConfig, parseSigningConfig, type SigningConfig } from './signing-config.ts'
export { parseTrustedRoot, parseTrustedRoots } from './trusted-root.ts'
