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
  sign(scheme: TokenScheme, data: Uint8Array): Promise<Buffer>
  close(): Promise<void>
}

/** What opening a key needs. */
export interface TokenOptions {
  readonly uri: Pkcs11Uri
  /** Path of the module, where the URI names none. */
  readonly modulePath?: string
  /** Zeroed by the callee once it was handed over. */
  readonly pin?: Buffer
  /** Folder with the native bridge by platform; default: the installed package's. */
  readonly natives?: URL
  /** Script of the child process that holds the module. */
  readonly hostScript: URL
  /** Milliseconds that the module may take to start, default 10,000. */
  readonly startTimeoutMs?: number
}
