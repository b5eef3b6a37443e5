export { type KeySessionOptions, openKeySession } from './key-session.ts'
export type { SignedBundle } from './new-bundle.ts'
export { type OwnCertificate, parseOwnCertificate } from './own-certificate.ts'
export {
  openSession,
  type SessionOptions,
  type SessionPorts,
  type SignableArtifact,
  type SignerSession,
} from './session.ts'
export { assertSignable, type Signable } from './signable.ts'
