// The package's functions. What they need is loaded with the first call: most runs sign without a token.
import type { TokenKey, TokenOptions } from './types.ts'

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
