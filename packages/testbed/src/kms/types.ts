import type { KeyPair } from '../sigstore/keys.ts'

/** A key that a service keeps; what a test changes is what the service says from then on. */
export interface FakeKmsKey {
  /** Keys by version, from 1 on; the last one is current. */
  versions: KeyPair[]
  state: 'enabled' | 'disabled' | 'pending-deletion'
  /** Whether it is for signing. */
  isForSigning: boolean
  /** Signs with the version before the one that was asked for, as a service that was rotated in between. */
  signsWithOther: boolean
  /** Hashes the digest that it was given once more. */
  hashesTwice: boolean
  /** Puts something in place of the signature. */
  alter: ((signature: Buffer) => Buffer) | undefined
}

/** Who may call the services. */
export interface FakeKmsAccess {
  readonly awsAccessKeyId: string
  readonly awsSecretAccessKey: string
  readonly awsRegion: string
  /** Bearer token of Cloud KMS. */
  readonly googleToken: string
  /** Bearer token of Key Vault. */
  readonly azureToken: string
  readonly vaultToken: string
  /** False: every call is refused for want of a right. */
  mayUse: boolean
}

/** Where the services keep their keys, and who may call them. */
export interface FakeKmsState {
  /** Of all services, by name. */
  readonly keys: Map<string, FakeKmsKey>
  readonly access: FakeKmsAccess
  /** Milliseconds since 1970. */
  clock: () => number
}
