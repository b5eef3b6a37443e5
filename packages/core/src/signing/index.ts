export type { SignedBundle } from './new-bundle.ts'
export { openSession, type SessionOptions, type SessionPorts, type SignerSession } from './session.ts'
