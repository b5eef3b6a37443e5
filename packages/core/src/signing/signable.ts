import { keyName, type PublicKey } from '../key/index.ts'
import { badInput } from '../outcome/index.ts'
import type { Witnesses } from '../trust/index.ts'
import { keyDetailsOf } from './verifier.ts'

/** What is to be signed: an envelope, an artifact whose bytes are at hand, or one that is known by its digest alone. */
export type Signable = 'envelope' | 'file' | 'digest'

/**
 * Refuses what a key cannot sign, and what a log would refuse of it; asked before any login.
 *
 * - ML-DSA-65 signs envelopes only, and no log takes it.
 * - Ed25519 signs no digest. A log of version 2 takes it prehashed only (Ed25519ph), and so does version 1 for plain
 *   signatures (rekor 1.5.3, hashedrekord); what is signed here is Ed25519.
 * - Keys bound to RSA-PSS are not read by the logs, which are written in Go (crypto/x509 knows no such key).
 *
 * @throws CoreError bad-input `KEY`
 */
export function assertSignable({ key }: PublicKey, what: Signable, { rekor }: Pick<Witnesses, 'rekor'>): void {
  const name = keyName(key)
  const type = key.asymmetricKeyType ?? ''
  const refuse = (problem: string, remedy: string): never => {
    throw badInput('KEY', `a key of ${name} ${problem}; nothing was signed`, { remedy })
  }
  if (type === 'ml-dsa-65' && what !== 'envelope')
    refuse('signs attestations only', 'sign a statement (`statements`, `attest`), or use an ECDSA key')
  if (type === 'ed25519' && what === 'digest')
    refuse('signs no digest', 'give the file itself, sign an attestation, or use an ECDSA or RSA key')
  if (rekor === undefined) return
  const without = 'sign without a log (`transparency-log: none`), or use an ECDSA key'
  if (type === 'ml-dsa-65' || type === 'rsa-pss') refuse('is taken by no transparency log', without)
  if (type === 'ed25519' && rekor.version === 2) refuse('is not taken by a log of version 2', without)
  if (type === 'ed25519' && what !== 'envelope') refuse('is taken by the log for attestations only', without)
  if (rekor.version === 2 && keyDetailsOf(key) === undefined) refuse('is not taken by a log of version 2', without)
}
