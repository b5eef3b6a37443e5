import type { OciStoreOptions } from './oci/index.ts'
import type { Store } from './store.ts'

export type { OciStoreOptions, PlannedItem, RegistryFormat } from './oci/index.ts'

/** Registries as a store. Loaded when an image takes part: most runs never need it. */
export async function openOciStore(options: OciStoreOptions): Promise<Store> {
  const { ociStore } = await import('./oci/index.ts')
  return ociStore(options)
}
