import { digestOf, type PublicKey } from '../key/index.ts'
import { badInput } from '../outcome/index.ts'
import { assertSignable } from '../signing/index.ts'
import type { Witnesses } from '../trust/index.ts'
import { assertDigestKnown, signableOf } from './artifact-to-sign.ts'
import type { SignItem } from './items.ts'
import { publicKeyInput } from './key-inputs.ts'
import type { FlowPorts } from './ports.ts'

/** What a key must be, to be used at all. */
export type AcceptKey = (publicKey: PublicKey) => void

/**
 * Refuses a key that could not sign the items, or that a witness would not take. Asked as soon as the public key is known:
 * for most tokens that is before the login.
 *
 * @throws CoreError bad-input `KEY`
 */
export function assertSignsAll(publicKey: PublicKey, items: readonly SignItem[], config: Witnesses): void {
  const algorithm = digestOf(publicKey.key) ?? 'sha256'
  for (const item of items) {
    assertSignable(publicKey, signableOf(item), config)
    assertDigestKnown(item, algorithm)
  }
}

/**
 * Reads the input `public-key`: PEM text, the path of a PEM file, or a fingerprint.
 *
 * @returns what refuses another key, with bad-input `KEY` (case H07)
 * @throws CoreError bad-input `KEY` for what is none of these
 */
export async function expectedKey(given: string, ports: FlowPorts): Promise<AcceptKey> {
  const isFingerprint = /^sha256:[0-9a-f]{64}$/.test(given)
  const wanted = isFingerprint ? given : (await publicKeyInput(given, 'public-key', ports)).fingerprint
  return ({ fingerprint }) => {
    if (fingerprint === wanted) return
    throw badInput('KEY', `input public-key: is ${wanted}, and the key that would sign is ${fingerprint}`, {
      remedy: 'name the key that belongs to it; nothing was signed',
    })
  }
}
