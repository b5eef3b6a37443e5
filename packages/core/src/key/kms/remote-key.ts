import { createHash } from 'node:crypto'
import { badInput, undecided } from '../../outcome/index.ts'
import { digestOf, keyName } from '../algorithm.ts'
import type { PublicKey } from '../public-key.ts'
import type { KeyDigest, SigningKey } from '../signing-key.ts'

/** A key at a service: what it is, and how the service is asked. */
export interface RemoteKey {
  readonly publicKey: PublicKey
  readonly source: string
  /** Signs a digest, of a key that signs digests. */
  signDigest(digest: Buffer, algorithm: KeyDigest): Promise<Buffer>
  /** Signs a message, of a key that hashes by itself. */
  signMessage?(message: Buffer): Promise<Buffer>
}

/** The key as all keys are used. Digests are made here, so that a service sees no more than that. */
export function remoteKey({ publicKey, source, signDigest, signMessage }: RemoteKey): SigningKey {
  const algorithm = digestOf(publicKey.key)
  if (algorithm === null && signMessage === undefined) {
    throw badInput('KEY', `${source}: keys of ${keyName(publicKey.key)} are not signed with here`, {
      remedy: 'make an ECDSA key on P-256',
    })
  }
  return {
    publicKey,
    source,
    digestAlgorithm: algorithm ?? 'sha256',
    sign: async (message) => {
      if (algorithm !== null) return signDigest(createHash(algorithm).update(message).digest(), algorithm)
      if (signMessage === undefined) throw undecided('INTERNAL', `${source}: signs no messages`)
      return signMessage(Buffer.from(message))
    },
    signDigest: algorithm === null ? undefined : (digest) => signDigest(Buffer.from(digest), algorithm),
    close: async () => undefined,
  }
}
