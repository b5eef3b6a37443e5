import type fsPromises from 'node:fs/promises'
import type { ModuleOptions } from '@slsa-actions/pkcs11'
import type { Clock, Http } from '@slsa-actions/wire'
import type { PublicKey } from './public-key.ts'

/** Digest that a key signs over, by its kind and size (sigstore/protobuf-specs, algorithm registry). */
export type KeyDigest = 'sha256' | 'sha384' | 'sha512'

/**
 * A private key that signs, wherever it is: in a file, at a KMS, in a token. It never shows itself.
 */
export interface SigningKey {
  readonly publicKey: PublicKey
  /** For messages and reports: where the key is, without any secret. */
  readonly source: string
  readonly digestAlgorithm: KeyDigest
  /** Mechanism of the token, as PKCS#11 names it; undefined for keys elsewhere. */
  readonly mechanism?: string
  /** Signs bytes as verifiers of a DSSE envelope expect it: ECDSA as DER, over {@link digestAlgorithm}. */
  sign(message: Uint8Array): Promise<Buffer>
  /** Signs what is known by its digest alone; undefined for keys that need all bytes (Ed25519, ML-DSA). */
  readonly signDigest: ((digest: Uint8Array) => Promise<Buffer>) | undefined
  /** Logs out, zeroes what can be zeroed. Safe to call twice. */
  close(): Promise<void>
}

/** Which private key signs. */
export interface KeyRequest {
  /** Path of a PEM file, `env://`, `awskms://`, `gcpkms://`, `azurekms://`, `hashivault://`, `pkcs11:`. */
  readonly uri: string
  /** PIN or password; a secret. */
  readonly pin?: string
  /**
   * Gets the public key of a key in a token before the login, where the token shows it to everybody, and once more
   * when it is open. What it throws ends the opening: no PIN is tried for a key that could not be used.
   */
  readonly accept?: (publicKey: PublicKey) => void
}

/** What opening a key needs of the machine. */
export interface KeyPorts {
  readonly http: Http
  readonly clock: Clock
  readonly fs: Pick<typeof fsPromises, 'open'>
  /** Where the login actions of the vendors leave their credentials. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder that paths are relative to. */
  readonly workspace: string
  /** Runs a program of the machine and gives what it prints; without it none is run. */
  readonly run?: (program: string, args: readonly string[]) => Promise<string>
  /** Keeps a secret that turned up out of the log. */
  readonly mask?: (secret: string, what: string) => void
  /** How modules of tokens are started; without it `pkcs11:` is refused. */
  readonly tokens?: Omit<ModuleOptions, 'modulePath'>
}
