export {
  openSession,
  type SessionOptions,
  type SessionPorts,
  type SignedBundle,
  type SignerSession,
} from './session.ts'
