import { type CoreError, refused } from '../outcome/index.ts'
import { isSignatureOf } from './algorithm.ts'
import { createDigestVerifier } from './digest-signature.ts'
import { rememberVerified } from './known-signatures.ts'
import type { SigningKey } from './signing-key.ts'

/**
 * The same key, each of whose signatures is verified before anybody sees it: with the one public key, over the one
 * digest, in the one DER form. A service that signs with another version of the key, hashes twice, or writes
 * superfluous zeros is found out here, and so is a fault of the machine (cases H06, H12, H13).
 *
 * Its `sign` and `signDigest` throw CoreError refused `SIGNATURE`.
 */
export function checkedKey(key: SigningKey): SigningKey {
  const { publicKey, digestAlgorithm, signDigest } = key
  const refuse = (): CoreError =>
    refused('SIGNATURE', `${key.source}: what it signed does not verify with its public key; nothing was published`, {
      remedy: 'another version of the key may have signed, or the service hashed a digest: tell its operator',
    })
  return {
    publicKey,
    source: key.source,
    digestAlgorithm,
    sign: async (message) => {
      const signature = await key.sign(message)
      if (!isSignatureOf(publicKey.key, message, signature)) throw refuse()
      rememberVerified(publicKey.key, message, signature)
      return signature
    },
    signDigest:
      signDigest === undefined
        ? undefined
        : async (digest) => {
            const signature = await signDigest(digest)
            const check = await createDigestVerifier()
            if (check(publicKey.key, Buffer.from(digest), digestAlgorithm, signature)) return signature
            throw refuse()
          },
    close: () => key.close(),
  }
}
