export type { Pkcs11Uri, TokenKey, TokenOptions, TokenScheme } from './types.ts'
