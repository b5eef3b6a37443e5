import { keyName, type PublicKey } from '../key/index.ts'
import { badInput } from '../outcome/index.ts'
import type { SignItem } from './items.ts'
import type { RegistryInputs } from './registry.ts'
import type { SigningPlan } from './sign-items.ts'
import { namesOf } from './stores.ts'

/** Refuses what would lie beside an image although it should not; undefined: a job signs. */
export type AssertApart = (publicKey: PublicKey | undefined) => void

/**
 * What asks for a repository of its own: the bundle of a second signer, and one of a key that this suite alone verifies.
 * An engine in a cluster reads all that is attached to an image; some take the last of several statements of a type, and
 * some deny an image for one bundle that they cannot read.
 *
 * @throws CoreError bad-input `STORE`, when it is called with the key
 */
export function apartFrom(
  items: readonly SignItem[],
  places: Pick<SigningPlan, 'inputs' | 'defaultStores' | 'pushesToRegistry'>,
  { attestationRepository }: RegistryInputs,
): AssertApart {
  return (publicKey) => {
    if (attestationRepository !== undefined) return
    const isExperimental = publicKey?.key.asymmetricKeyType === 'ml-dsa-65'
    const item = items.find(
      (one) => (isExperimental || one.coSigns !== undefined) && namesOf(one, places).includes('oci'),
    )
    if (item === undefined) return
    const what =
      isExperimental && publicKey !== undefined
        ? `a bundle of ${keyName(publicKey.key)}`
        : 'the bundle of a second signer'
    throw badInput(
      'STORE',
      `store: ${what} is not put beside ${item.subjects[0]?.name ?? 'an image'}: clusters read all that lies there`,
      {
        remedy: 'name a repository for it as `attestation-repository`, or choose `store: file`',
      },
    )
  }
}
