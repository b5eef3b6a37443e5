import { createPublicKey, type KeyObject } from 'node:crypto'
import { digestOf, signsWholeMessage } from './algorithm.ts'
import { signDigest, signMessage } from './local-signature.ts'
import { publicKeyFromDer } from './public-key.ts'
import type { SigningKey } from './signing-key.ts'

/**
 * A private key in the memory of this process.
 *
 * @param source names it in errors and reports
 * @throws CoreError bad-input `KEY` for a kind that is not accepted (case H05)
 */
export function localKey(privateKey: KeyObject, source: string): SigningKey {
  const publicKey = publicKeyFromDer(createPublicKey(privateKey).export({ format: 'der', type: 'spki' }), source)
  return {
    publicKey,
    source,
    digestAlgorithm: digestOf(publicKey.key) ?? 'sha256',
    sign: (message) => signMessage(privateKey, message),
    signDigest: signsWholeMessage(publicKey.key) ? undefined : (digest) => signDigest(privateKey, digest),
    close: async () => undefined,
  }
}
