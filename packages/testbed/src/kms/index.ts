export { type FakeKms, startKms } from './kms.ts'
export type { FakeLogins } from './logins.ts'
export type { FakeKmsAccess, FakeKmsKey } from './types.ts'
