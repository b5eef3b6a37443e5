// The package's functions. What they need is loaded with the first call: most runs sign without a token.
import type {
  CertificateOptions,
  GeneratedKey,
  GenerateOptions,
  KeyDescription,
  ModuleOptions,
  Pkcs11Uri,
  TokenDescription,
  TokenKey,
  TokenOptions,
} from './types.ts'

/**
 * Opens the private key that a URI names: starts the module in a child process, logs in once, finds the key and its public
 * half.
 *
 * @throws Pkcs11Error
 */
export async function openTokenKey(options: TokenOptions): Promise<TokenKey> {
  const { openTokenKey } = await import('./client/token-key.ts')
  return openTokenKey(options)
}

/** The tokens that a module shows; nothing is logged in to. The URI adds what the module is started with. */
export async function listTokens(options: ModuleOptions, uri: Pkcs11Uri = {}): Promise<TokenDescription[]> {
  const { listTokens } = await import('./client/list.ts')
  return listTokens(options, uri)
}

/** The private keys of the token that the URI names, with what keeps one from signing. */
export async function listKeys(options: TokenOptions): Promise<KeyDescription[]> {
  const { listKeys } = await import('./client/list.ts')
  return listKeys(options)
}

/**
 * Makes a key pair whose private half cannot leave the token. Its attributes are read back, and a key that turned out
 * otherwise is destroyed.
 *
 * @throws Pkcs11Error `KEY_EXISTS` where label or id are taken, `KEY_UNSUPPORTED` where the token makes another key
 */
export async function generateKey(options: GenerateOptions): Promise<GeneratedKey> {
  const { generateKey } = await import('./client/generate.ts')
  return generateKey(options)
}

/**
 * Stores a certificate beside its private key, with the same label and id. The same one twice is no fault.
 *
 * @throws Pkcs11Error `CERTIFICATE` for what is none or of another key, `KEY_EXISTS` where another one is stored
 */
export async function writeCertificate(options: CertificateOptions): Promise<void> {
  const { writeCertificate } = await import('./client/certificate.ts')
  return writeCertificate(options)
}
