import type { PublicKey } from '../../key/index.ts'
import { badInput, type CoreError } from '../../outcome/index.ts'
import { assertSignable } from '../../signing/index.ts'
import type { Witnesses } from '../../trust/index.ts'

/** Who will sign, and which log will vouch for it. */
export interface LegacyWitnesses {
  readonly signer: { readonly kind: 'certificate' } | { readonly kind: 'key'; readonly publicKey: PublicKey }
  readonly config: Pick<Witnesses, 'rekor'>
}

/**
 * Refuses, before anything is signed, tags that nothing would verify: readers of that form know promises of Rekor
 * version 1 only, and no timestamps beside attestations; of keys they know those of cosign 2.
 *
 * @param kinds of what is about to be signed; a `signature` is over a payload of its own here
 * @throws CoreError bad-input `STORE`, `KEY`
 */
export function assertLegacyReadable({ signer, config }: LegacyWitnesses, kinds: readonly string[]): void {
  if (signer.kind === 'key') {
    const kind = signer.publicKey.key.asymmetricKeyType ?? 'unknown'
    if (kind === 'rsa-pss' || kind === 'ml-dsa-65') {
      throw unreadable(
        `no reader of them verifies keys of the kind ${kind}`,
        'sign with an ECDSA, RSA (PKCS#1) or Ed25519 key, or leave `registry-format` out',
      )
    }
    if (kinds.includes('signature')) assertSignable(signer.publicKey, 'file', config)
    return
  }
  const version = config.rekor?.version
  if (version === 1) return
  if (version === 2) {
    throw unreadable(
      'what is signed without a key needs the promise of a log of version 1 there, and this log has version 2',
      'give `rekor-version: 1` if the instance has such a log, sign with a `key`, or leave `registry-format` out',
    )
  }
  throw unreadable(
    'what is signed without a key needs the promise of a log of version 1 there, and no log is used; a timestamp alone does not do',
    'use an instance with a log of version 1, sign with a `key`, or leave `registry-format` out',
  )
}

function unreadable(problem: string, remedy: string): CoreError {
  return badInput(
    'STORE',
    `registry-format: nobody could verify the tags \`.sig\` and \`.att\`: ${problem}; nothing was signed`,
    { remedy },
  )
}
