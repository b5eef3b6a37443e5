export type { Authorities, AuthoritiesOptions, AuthorityKind } from './authorities.ts'
export {
  type BundleContent,
  type BundleOptions,
  type BundleParts,
  DEFAULT_ARTIFACT,
  type MadeBundle,
} from './bundle.ts'
export type { CertificateAuthority, RootAuthority, Validity } from './ca.ts'
export { distinguishedName, type GeneralName } from './certificate.ts'
export { type CheckpointContent, type NoteSigner, noteKeyId, signatureLine, signCheckpoint } from './checkpoint.ts'
export type { TokenVerifier } from './fulcio.ts'
export type { TokenClaims } from './identity.ts'
export { CERTIFICATE_LIFETIME, type IssueOptions } from './issue.ts'
export { keyDetailsOf } from './key-details.ts'
export { certificatePem, type DigestName, generateKeys, type KeyKind, type KeyPair, signBytes, spki } from './keys.ts'
export { createLog, inclusionProof, type ProofOptions, type TransparencyLog } from './log.ts'
export { dsseV1, hashedRekordV1, hashedRekordV2, type VerifierV2 } from './log-body.ts'
export type { LogOptions, LogV1Options } from './log-entry.ts'
export { preAuthEncoding } from './pae.ts'
export { type CtLog, createCtLog } from './sct.ts'
export type { SigningConfigOptions } from './signing-config.ts'
export {
  createSigstore,
  type EmbeddedSigstore,
  type IssuedLeaf,
  type SecondAuthorityOptions,
  type SigstoreOptions,
  type StampOptions,
} from './sigstore.ts'
export type { Period, TrustedRootOptions } from './trusted-root.ts'
export { createTsa, type TimestampAuthority, type TimestampOptions, type TsaOptions } from './tsa.ts'
export type { TufRepository, TufRole, TufState } from './tuf.ts'
