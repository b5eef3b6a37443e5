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
  /**
   * Gets the public key (DER of its SubjectPublicKeyInfo) of a key that is opened: before the login where the token shows
   * it to everybody, and once more when the key is there. What it throws ends the opening.
   */
  readonly accept?: (publicKey: Buffer) => unknown
}

/** A token that a module shows. */
export interface TokenDescription {
  readonly label: string
  readonly manufacturer: string
  readonly model: string
  readonly serial: string
  /** Decimal. */
  readonly slot: string
}

/** A private key of a token. */
export interface KeyDescription {
  readonly label: string
  readonly id: Buffer
  /** `EC P-256`, `RSA 3072`, `Ed25519` */
  readonly kind: string
  /** Names it and its token; the module is the caller's to add. */
  readonly uri: Pkcs11Uri
  readonly isExtractable: boolean
  /** Whether it wants the PIN for every signature (CKA_ALWAYS_AUTHENTICATE). */
  readonly asksEachTime: boolean
  /** Why it cannot sign here, where it cannot. */
  readonly refusal?: string
}

/** Kinds of key that are made. */
export type NewKeyKind = 'P-256' | 'P-384' | 'P-521' | 'RSA-2048' | 'RSA-3072' | 'RSA-4096'

/** What making a key needs: the URI names the token only. */
export interface GenerateOptions extends TokenOptions {
  readonly kind: NewKeyKind
  readonly label: string
  /** CKA_ID, default 8 random bytes. */
  readonly id?: Buffer
}

/** A key that was made. */
export interface GeneratedKey {
  /** DER of its SubjectPublicKeyInfo. */
  readonly publicKey: Buffer
  readonly id: Buffer
  readonly description: string
  /** Names it and its token; the module is the caller's to add. */
  readonly uri: Pkcs11Uri
}

/** What storing a certificate needs: the URI names the private key. */
export interface CertificateOptions extends TokenOptions {
  /** DER. */
  readonly certificate: Buffer
}
