export {
  digestOf,
  isFixedSizeSignatureOf,
  isSignatureOf,
  keyName,
  signatureForm,
  signsWholeMessage,
} from './algorithm.ts'
export {
  assertNames,
  type CertificateNames,
  createCertificateRequest,
  createSelfSigned,
} from './certificate/index.ts'
export { createDigestVerifier, type DigestVerifier } from './digest-signature.ts'
export { gcpAccessToken } from './gcp-account.ts'
export { parseKeyValidity } from './key-validity.ts'
export { signDigest } from './local-signature.ts'
export { openSigningKey } from './open-signing-key.ts'
export { pemBlocks, pemText } from './pem.ts'
export { readPin } from './pin.ts'
export { type PublicKey, parsePublicKey, publicKeyFromDer } from './public-key.ts'
export type { KeyDigest, KeyPorts, KeyRequest, SigningKey } from './signing-key.ts'
export { tokenOptions } from './token-key.ts'
