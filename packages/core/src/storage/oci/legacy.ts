import type { ImageLocation } from '../../subject/index.ts'
import type { AttachedBundle, StoreItem } from '../store.ts'

/** Which forms are written: referrers (cosign 3), tags `.sig` and `.att` (cosign before 3), or both. */
export type RegistryFormat = 'referrers' | 'legacy' | 'both'

/** Writes the form that cosign had before version 3, for readers that know no other. */
export interface LegacyWriter {
  /**
   * Says, before anything is signed, whether what is planned could be read by anybody.
   *
   * @throws CoreError bad-input `STORE`
   */
  check(kinds: readonly string[]): Promise<void>
  /** Adds one bundle to the tag of its image. */
  put(item: StoreItem, image: ImageLocation): Promise<AttachedBundle>
}
