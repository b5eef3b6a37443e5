export { installedHostScript } from './client/host-script.ts'
export { Pkcs11Error, type Pkcs11ErrorCode, type Pkcs11ErrorDetails, type Pkcs11Outcome } from './error.ts'
export { generateKey, listKeys, listTokens, openTokenKey, writeCertificate } from './tokens.ts'
export type {
  CertificateOptions,
  GeneratedKey,
  GenerateOptions,
  KeyDescription,
  ModuleOptions,
  NewKeyKind,
  Pkcs11Uri,
  TokenDescription,
  TokenKey,
  TokenOptions,
  TokenScheme,
} from './types.ts'
export { readPinSource, withoutLineEnd } from './uri/pin-source.ts'
export { formatPkcs11Uri, isPkcs11Uri, parsePkcs11Uri } from './uri/uri.ts'
