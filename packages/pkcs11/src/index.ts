export { installedHostScript } from './client/host-script.ts'
export { openTokenKey } from './client/token-key.ts'
export { Pkcs11Error, type Pkcs11ErrorCode, type Pkcs11ErrorDetails, type Pkcs11Outcome } from './error.ts'
export type { ModuleOptions, Pkcs11Uri, TokenKey, TokenOptions, TokenScheme } from './types.ts'
