/** A PKCS#11 URI (RFC 7512): which token and object, and which module. */
export interface Pkcs11Uri {
  readonly token?: string
  readonly manufacturer?: string
  readonly model?: string
  readonly serial?: string
  readonly slotId?: number
  readonly slotDescription?: string
  readonly slotManufacturer?: string
  /** CKA_LABEL */
  readonly object?: string
  /** CKA_ID */
  readonly id?: Buffer
  readonly type?: 'private' | 'public' | 'cert' | 'secret-key' | 'data'
  readonly modulePath?: string
  readonly moduleName?: string
  readonly pinSource?: string
  readonly libraryDescription?: string
  readonly libraryManufacturer?: string
  readonly libraryVersion?: string
  /** `x-init-reserved`, as p11-kit names it: what the module gets as `pReserved`. NSS reads its settings from it. */
  readonly initReserved?: string
}

/** How a key signs. ECDSA and RSA take a digest, the others the message. */
export type TokenScheme =
  | 'ecdsa' // digest in, DER out
  | 'rsa-pkcs1-sha256' // digest in
  | 'rsa-pkcs1-sha384'
  | 'rsa-pkcs1-sha512'
  | 'rsa-pss-sha256' // digest in, salt of 32 bytes
  | 'ed25519' // message in
  | 'ml-dsa-65' // message in

/** A private key in a token, logged in. */
export interface TokenKey {
  /** DER of its SubjectPublicKeyInfo. */
  readonly publicKey: Buffer
  /** DER of the certificate beside it, where there is one. */
  readonly certificate?: Buffer
  readonly schemes: readonly TokenScheme[]
  /** For messages: token label and serial, label and id of the object; no secret. */
  readonly description: string
  /**
   * A signature, verified against the public key. With the message that `data` is the digest of, ECDSA is verified five
   * times faster; calls may overlap, the token sees them one after another.
   */
  sign(scheme: TokenScheme, data: Uint8Array, message?: Uint8Array): Promise<Buffer>
  /** Logs out, zeroes the PIN, ends the module. */
  close(): Promise<void>
}

/** What starting a module needs. */
export interface ModuleOptions {
  /** Path of the module, where the URI names none. */
  readonly modulePath?: string
  /** Folder with the native bridge by platform; default: the installed package's. */
  readonly natives?: URL
  /** Script of the child process that holds the module. */
  readonly hostScript: URL
  /** Milliseconds that the module may take to start, default 10,000. */
  readonly startTimeoutMs?: number
  /** Milliseconds that one call may take, default 60,000: some tokens wait for a touch. */
  readonly callTimeoutMs?: number
  /** Where the module's few variables are taken from, default the process's. */
  readonly environment?: NodeJS.ProcessEnv
  /** Gets what the module prints, line by line, escaped. */
  readonly debug?: (line: string) => void
}

/** What opening a key needs. */
export interface TokenOptions extends ModuleOptions {
  readonly uri: Pkcs11Uri
  /** Zeroed by the callee once it was handed over. */
  readonly pin?: Buffer
  /** Log in even where one more wrong PIN locks the token. */
  readonly allowFinalTry?: boolean
}
